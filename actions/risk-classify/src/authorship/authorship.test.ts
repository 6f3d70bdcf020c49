import { describe, expect, test } from '@jest/globals';
import type { Commit } from '../../../../shared/change/change.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { authorshipOf } from './authorship.ts';

const signals = (commit: Partial<Commit>, pullRequest: PullRequestFacts | null = null): readonly string[] =>
  authorshipOf(changeOf({ files: {}, commits: [commit], pullRequest })).signals;
const pull = (over: { login?: string; ref?: string; body?: string }): PullRequestFacts => ({
  pull_request: {
    number: 1,
    user: { login: over.login ?? 'dev' },
    body: over.body ?? null,
    head: { sha: 'a'.repeat(40), ref: over.ref ?? 'topic' },
    base: {},
  },
});

describe('agents that sign', () => {
  test.each([
    ['Co-authored-by: Claude Opus 4.5 <noreply@anthropic.com>'],
    ['Co-Authored-By: Claude Fable 5 (1M context) <x@users.noreply.github.com>'],
    ['🤖 Generated with [Claude Code](https://claude.com/claude-code)'],
    ['Claude-Session: https://claude.ai/code/session_abc'],
    ['co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>'],
    ['Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>'],
    ['Agent-Logs-Url: https://github.com/o/r/sessions/0e1f'],
    ['Made-with: Cursor'],
    ['Co-authored-by: Cursor Agent <cursoragent@cursor.com>'],
    ['Assisted-by: openai:gpt-5'],
    ['Assisted-by: Claude Code'],
    ['Generated-by: Gemini 3'],
    ['Co-authored-by: Codex <noreply@openai.com>'],
    ['Amp-Thread-ID: https://ampcode.com/threads/T-1'],
    ['Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>'],
    ['Co-authored-by: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>'],
    ['Signed-off-by: Junie <junie@jetbrains.com>'],
    ['Replit-Commit-Author: Agent'],
    ['Entire-Session: 1'],
  ])('%s', (line) => {
    expect(signals({ message: `Change\n\nWhy.\n\n${line}` })).not.toEqual([]);
  });

  test('as author or committer', () => {
    expect(signals({ author: { name: 'Cursor Agent', email: 'cursoragent@cursor.com' } })).toEqual([
      'Cursor: commit author',
    ]);
    expect(signals({ committer: { name: 'Copilot', email: '198982749+Copilot@users.noreply.github.com' } })).toEqual([
      'GitHub Copilot: commit committer',
    ]);
  });

  test('in a pull request: login, branch, body', () => {
    expect(signals({}, pull({ login: 'devin-ai-integration[bot]' }))).toEqual(['Devin: pull request author']);
    expect(signals({}, pull({ ref: 'codex/fix-login' }))).toEqual(['Codex: branch name']);
    expect(signals({}, pull({ body: 'x\n<!-- CURSOR_SUMMARY -->' }))).toEqual([
      'Cursor: line of the pull request body',
    ]);
  });
});

describe('people', () => {
  test.each([
    ['Claude Meyer', 'claude@claudobahn.example'],
    ['Claude', 'claude@example.org'],
    ['Devin Nusbaum', 'devin@example.org'],
    ['Jules YZERD', 'jules@example.org'],
    ['Cody Maffucci', 'cody@example.org'],
    ['Somebody', 'somebody@anthropic.com'],
    ['Somebody', 'somebody@openai.com'],
    ['Somebody', '12345+claude-meyer@users.noreply.github.com'],
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com'],
  ])('%s <%s>', (name, email) => {
    expect(
      signals({
        author: { name, email },
        committer: { name, email },
        message: `x\n\nCo-authored-by: ${name} <${email}>`,
      }),
    ).toEqual([]);
  });

  test.each([
    ['Move the database cursor\n\nThe cursor is closed. Made with care.'],
    ['Support copilot/ as a folder, and Claude as a provider'],
    ['Generated-by: protoc'],
    ['Signed-off-by: Ai Weiwei <ai@example.org>'],
    ['Assisted-by: Maria <maria@example.org>'],
  ])('%s', (message) => {
    expect(signals({ message })).toEqual([]);
  });
});

test('hostile text costs no time', () => {
  const start = performance.now();
  signals({ message: `${'Co-authored-by: '.repeat(5000)}\n${'<'.repeat(50_000)}\n${'a'.repeat(90_000)}` });
  expect(performance.now() - start).toBeLessThan(5_000);
});
