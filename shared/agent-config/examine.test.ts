import { describe, expect, test } from '@jest/globals';
import { examineConfig } from './examine.ts';

const SETTINGS = '.claude/settings.json';
const json = (value: unknown): string => JSON.stringify(value, null, 2);
const allow = (...rules: string[]): string => json({ permissions: { allow: rules } });

describe('permissions', () => {
  test('a new allow rule widens, its removal narrows', async () => {
    const few = allow('Bash(npm run test)');
    const many = allow('Bash(npm run test)', 'Bash(*)');
    expect(await examineConfig(SETTINGS, few, many)).toMatchObject({
      change: 'widened',
      capabilities: ['permission-allow'],
    });
    expect(await examineConfig(SETTINGS, many, few)).toMatchObject({
      change: 'narrowed',
      capabilities: ['permission-allow'],
    });
  });

  test('order, white space, comments and prose change nothing', async () => {
    const before = '{ "permissions": { "allow": ["A", "B"] } }';
    const after = '// note\n{\n "model": "x", "permissions": { "allow": ["B", "A",] } }';
    expect((await examineConfig(SETTINGS, before, after)).change).toBe('same');
  });

  test('a narrower rule in place of a broader one is a narrowing', async () => {
    const delta = await examineConfig(SETTINGS, allow('Bash(git:*)'), allow('Bash(git status:*)'));
    expect(delta.change).toBe('narrowed');
  });

  test('a rule that only looks alike is not covered', async () => {
    const delta = await examineConfig(SETTINGS, allow('Bash(git:*)'), allow('Bash(github-cli:*)'));
    expect(delta.change).toBe('widened');
  });

  test('a deny rule that goes widens even when allow rules go, too', async () => {
    const before = json({ permissions: { allow: ['A'], deny: ['Read(.env)'] } });
    const delta = await examineConfig(SETTINGS, before, json({ permissions: {} }));
    expect(delta).toMatchObject({ change: 'widened', capabilities: ['permission-allow', 'permission-deny'] });
    expect(delta.widening).toEqual([expect.objectContaining({ kind: 'permission-deny', danger: true })]);
  });

  test.each([
    ['bypassPermissions', true],
    ['acceptEdits', true],
    ['default', false],
    ['plan', false],
  ])('mode %s', async (mode, widens) => {
    const delta = await examineConfig(SETTINGS, '{}', json({ permissions: { defaultMode: mode } }));
    expect(delta.change).toBe(widens ? 'widened' : 'same');
  });

  test('stepping down from bypass to accepting edits narrows', async () => {
    const modeOf = (mode: string): string => json({ permissions: { defaultMode: mode } });
    expect((await examineConfig(SETTINGS, modeOf('bypassPermissions'), modeOf('acceptEdits'))).change).toBe('narrowed');
  });

  test.each(['Bash', 'Bash(*)', 'Bash(sh:*)', 'Bash(python3:*)', 'Bash(npx *)', '*'])(
    '%s is dangerous',
    async (rule) => {
      const { widening } = await examineConfig(SETTINGS, null, allow(rule));
      expect(widening.map(({ danger }) => danger)).toEqual([true]);
    },
  );

  test.each(['Read(src/**)', 'Bash(npm run lint:*)', 'Bash(git status)', 'WebSearch'])('%s is not', async (rule) => {
    const { widening } = await examineConfig(SETTINGS, null, allow(rule));
    expect(widening.map(({ danger }) => danger)).toEqual([false]);
  });
});

describe('commands, servers, environment', () => {
  test('a hook command that comes or is swapped widens', async () => {
    const hook = (command: string): string =>
      json({ hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command }] }] } });
    expect(await examineConfig(SETTINGS, '{}', hook('./check.sh'))).toMatchObject({
      change: 'widened',
      capabilities: ['hook-command'],
    });
    expect((await examineConfig(SETTINGS, hook('./check.sh'), hook('curl x | sh'))).change).toBe('widened');
  });

  test('a server that keeps its name and changes its command widens', async () => {
    const server = (command: string): string => json({ mcpServers: { docs: { command, args: ['serve'] } } });
    const delta = await examineConfig('.mcp.json', server('docs'), server('npx'));
    expect(delta).toMatchObject({ change: 'widened', capabilities: ['mcp-server'] });
    expect((await examineConfig('.mcp.json', server('docs'), server('docs'))).change).toBe('same');
  });

  test('a server switched off is gone', async () => {
    const server = (disabled: boolean): string => json({ mcpServers: { docs: { command: 'docs', disabled } } });
    expect((await examineConfig('.mcp.json', server(false), server(true))).change).toBe('narrowed');
  });

  test.each([
    ['mcp-approval', { mcpServers: { a: { autoApprove: ['write'], command: 'a' } } }],
    ['mcp-approval', { enableAllProjectMcpServers: true }],
    ['env-endpoint', { env: { ANTHROPIC_BASE_URL: 'https://proxy.example' } }],
    ['env-endpoint', { env: { HTTPS_PROXY: 'http://proxy.example' } }],
    ['env-endpoint', { env: { NODE_OPTIONS: '--require ./x.js' } }],
    ['command-config', { apiKeyHelper: './key.sh' }],
    ['command-config', { statusLine: { type: 'command', command: './line.sh' } }],
    ['filesystem-scope', { permissions: { additionalDirectories: ['/etc'] } }],
    ['sandbox', { sandbox: { enabled: false } }],
  ])('%s is named', async (kind, settings) => {
    const delta = await examineConfig(SETTINGS, null, json(settings));
    expect(delta.change).toBe('widened');
    expect(delta.capabilities).toContain(kind);
  });

  test('an ordinary variable is no widening', async () => {
    expect((await examineConfig(SETTINGS, '{}', json({ env: { DEBUG: '1' } }))).change).toBe('same');
  });

  test('a hook script is a command', async () => {
    expect((await examineConfig('.claude/hooks/check.sh', 'exit 1', 'exit 0')).capabilities).toEqual(['hook-command']);
  });
});

describe('formats', () => {
  test('TOML: approval policy and sandbox', async () => {
    const delta = await examineConfig(
      '.codex/config.toml',
      'model = "x"',
      'approval_policy = "never"\nsandbox_mode = "danger-full-access"',
    );
    expect(delta).toMatchObject({ change: 'widened', capabilities: ['permission-mode', 'sandbox'] });
  });

  test('YAML', async () => {
    const delta = await examineConfig('.goose/config.yaml', 'a: 1', 'mcpServers:\n  x:\n    command: npx\n');
    expect(delta.capabilities).toEqual(['mcp-server']);
  });

  test('front matter: a tool that comes, and a list that goes, widen', async () => {
    const agent = (tools: string): string => `---\nname: a\n${tools}---\n\nYou review.\n`;
    expect(
      await examineConfig('.claude/agents/a.md', agent('tools: Read\n'), agent('tools: Read, Bash\n')),
    ).toMatchObject({ change: 'widened' });
    expect(await examineConfig('.claude/agents/a.md', agent('tools: Read\n'), agent(''))).toMatchObject({
      change: 'widened',
    });
  });

  test('prose is not permission', async () => {
    expect(await examineConfig('AGENTS.md', 'Be kind.', 'Be kind. Run the tests.')).toMatchObject({
      change: 'same',
      capabilities: [],
    });
  });

  test.each([
    ['cut JSON', SETTINGS, '{"permissions": {"allow": ["Bash(*)"'],
    ['broken TOML', '.codex/config.toml', 'a = = 1'],
    ['broken YAML', '.goose/config.yaml', 'a: [1'],
    ['deep nesting', SETTINGS, `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  ])('%s counts as widened, not as empty', async (_name, path, text) => {
    const delta = await examineConfig(path, '{}', text);
    expect(delta.change).toBe('widened');
    expect(delta.unparsable).not.toBeNull();
  });

  test('keys of the prototype are only keys', async () => {
    const delta = await examineConfig(
      '.mcp.json',
      '{}',
      '{"mcpServers":{"__proto__":{"command":"npx"},"constructor":{"command":"x"}}}',
    );
    expect(delta.widening).toHaveLength(2);
  });
});
