import { describe, expect, test } from '@jest/globals';
import { isEndpointVariable, isOpenAllowRule, modeRank, sandboxRank } from './danger.ts';

describe('isOpenAllowRule', () => {
  test.each([
    '*',
    'Bash',
    'bash',
    'all',
    'Bash()',
    'Bash(*)',
    'Bash(:*)',
    'Bash(sudo:*)',
    'Bash(node *)',
    'Bash(git:*)',
    'run_shell_command',
    'Shell(*)',
  ])('%s lets an agent run anything', (rule) => {
    expect(isOpenAllowRule(rule)).toBe(true);
  });

  test.each([
    'Read',
    'Bash(ls:*)',
    'Bash(git status)',
    'Bash(git log:*)',
    'Bash(npm run build)',
    'WebFetch(domain:a.example)',
    'mcp__docs__search',
    'Edit(src/**)',
  ])('%s does not', (rule) => {
    expect(isOpenAllowRule(rule)).toBe(false);
  });
});

test.each([
  ['bypassPermissions', 2],
  ['never', 2],
  ['yolo', 2],
  ['acceptEdits', 1],
  ['auto_edit', 1],
  ['on-failure', 1],
  ['default', 0],
  ['plan', 0],
  ['on-request', 0],
  ['untrusted', 0],
])('mode %s ranks %d', (mode, rank) => {
  expect(modeRank(mode)).toBe(rank);
});

test.each([
  ['danger-full-access', 2],
  [':danger-full-access', 2],
  ['workspace-write', 1],
  ['read-only', 0],
])('sandbox %s ranks %d', (value, rank) => {
  expect(sandboxRank(value)).toBe(rank);
});

describe('isEndpointVariable', () => {
  test.each([
    'ANTHROPIC_BASE_URL',
    'https_proxy',
    'HTTP_PROXY',
    'PATH',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'OPENAI_API_KEY',
    'CLAUDE_CODE_SHELL',
  ])('%s', (name) => {
    expect(isEndpointVariable(name)).toBe(true);
  });

  test.each(['DEBUG', 'CLAUDE_CODE_NO_FLICKER', 'LOG_PATHS', 'EDITOR', 'TZ'])('not %s', (name) => {
    expect(isEndpointVariable(name)).toBe(false);
  });
});
