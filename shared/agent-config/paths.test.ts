import { describe, expect, test } from '@jest/globals';
import { formatOf, isAgentFile } from './paths.ts';

test.each([
  'AGENTS.md',
  'packages/a/CLAUDE.md',
  'agents.MD',
  '.claude/settings.json',
  '.CLAUDE/Settings.JSON',
  'sub/.claude/hooks/check.sh',
  '.mcp.json',
  '.cursor/mcp.json',
  '.cursorrules',
  '.codex/config.toml',
  '.gemini/settings.json',
  '.github/copilot-instructions.md',
  '.github/prompts/x.prompt.md',
  '.github/workflows/copilot-setup-steps.yml',
  '.vscode/mcp.json',
  '.vscode/tasks.json',
  'opencode.jsonc',
  'hooks/hooks.json',
  'plugins/x/agents/reviewer.md',
  '.devcontainer/devcontainer.json',
  '.husky/pre-commit',
])('%s is an agent file', (path) => {
  expect(isAgentFile(path)).toBe(true);
});

test.each([
  'README.md',
  'src/agent.ts',
  'docs/claude.txt',
  'package.json',
  '.github/workflows/ci.yml',
  'src/settings.json',
  '.vscode/extensions.json',
])('%s is not', (path) => {
  expect(isAgentFile(path)).toBe(false);
});

describe('formatOf', () => {
  test.each([
    ['.claude/settings.json', 'json'],
    ['opencode.jsonc', 'json'],
    ['.codex/config.toml', 'toml'],
    ['.goose/config.yaml', 'yaml'],
    ['.claude/agents/a.md', 'front-matter'],
    ['.claude/hooks/check.sh', 'script'],
    ['.husky/pre-commit', 'script'],
    ['.cursorrules', 'prose'],
  ])('%s: %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});
