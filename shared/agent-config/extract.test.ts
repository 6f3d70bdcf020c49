import { describe, expect, test } from '@jest/globals';
import type { Capability } from './capability.ts';
import { capabilitiesOf } from './extract.ts';

const short = (root: unknown): string[] =>
  capabilitiesOf(root).map(
    ({ kind, effect, subject }: Capability) => `${effect === 'grant' ? '+' : '-'}${kind} ${subject}`,
  );

describe('capabilitiesOf, tool by tool', () => {
  test.each([
    [
      'Claude Code rules',
      { permissions: { allow: ['A'], ask: ['B'], deny: ['C'] } },
      ['+permission-allow A', '-permission-deny C', '-permission-deny ask B'],
    ],
    [
      'Claude Code lock',
      { permissions: { disableBypassPermissionsMode: 'disable' } },
      ['-permission-mode disableBypassPermissionsMode'],
    ],
    ['Claude Code plug-ins', { enabledPlugins: { 'a@b': true, 'c@d': false } }, ['+command-config plugin a@b']],
    [
      'Claude Code sandbox',
      { sandbox: { enabled: true, allowUnsandboxedCommands: true } },
      ['-sandbox sandbox.enabled on', '+sandbox sandbox.allowUnsandboxedCommands true'],
    ],
    [
      'Codex',
      { approval_policy: 'on-failure', sandbox_mode: 'workspace-write' },
      ['+permission-mode approval_policy accepts without asking', '+sandbox sandbox that may write'],
    ],
    [
      'Codex servers',
      { mcp_servers: { a: { command: 'x', enabled_tools: ['t'] } } },
      ['+mcp-server a ["x",[],null]', '+tool-list a t'],
    ],
    ['Codex notification', { notify: ['sh', 'x'] }, ['+command-config notify: ["sh","x"]']],
    [
      'Gemini tools',
      { tools: { core: ['a'], allowed: ['b'], exclude: ['c'] } },
      ['+tool-list a', '+permission-allow b', '-tool-list c'],
    ],
    [
      'Gemini trust',
      { mcpServers: { a: { httpUrl: 'https://a.example', trust: true } } },
      ['+mcp-server a [null,[],"https://a.example"]', '+mcp-approval a trusted'],
    ],
    [
      'OpenCode permissions',
      { permission: { edit: 'allow', bash: { 'git *': 'allow', 'rm *': 'deny' } } },
      ['+permission-allow edit', '+permission-allow bash.git *', '-permission-deny deny bash.rm *'],
    ],
    [
      'OpenCode servers',
      { mcp: { a: { type: 'local', command: ['x'], enabled: true } } },
      ['+mcp-server a [["x"],[],null]'],
    ],
    [
      'VS Code servers',
      { servers: { a: { url: 'https://a.example' } } },
      ['+mcp-server a [null,[],"https://a.example"]'],
    ],
    [
      'VS Code terminal',
      { 'chat.tools.terminal.autoApprove': { ls: true, rm: false } },
      ['+permission-allow ls', '-permission-deny rm'],
    ],
    [
      'VS Code approval',
      { 'chat.tools.autoApprove': true },
      [
        '+permission-mode chat.tools.autoApprove accepts without asking',
        '+permission-mode chat.tools.autoApprove asks nobody',
      ],
    ],
    [
      'VS Code task',
      { tasks: [{ command: 'x', runOptions: { runOn: 'folderOpen' } }, { command: 'y' }] },
      ['+hook-command folderOpen: ["x",[]]'],
    ],
    ['a development container', { postCreateCommand: 'npm ci' }, ['+hook-command postCreateCommand: "npm ci"']],
    ['front matter', { name: 'a', tools: 'Read, Bash(git log:*)' }, ['+tool-list Read', '+tool-list Bash(git log:*)']],
    ['switches', { tools: { bash: true, write: false } }, ['+tool-list bash', '-tool-list write']],
    ['a bare table of servers', { a: { command: 'x' } }, ['+mcp-server a ["x",[],null]']],
  ])('%s', (_name, root, expected) => {
    expect(short(root)).toEqual(expect.arrayContaining(expected));
    expect(short(root)).toHaveLength(expected.length);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [7],
    [{}],
    [{ permissions: null, mcpServers: [], hooks: 3, tools: null, env: 'x' }],
  ])('%j allows nothing', (root) => {
    expect(capabilitiesOf(root)).toEqual([]);
  });
});
