import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { gate } from './gate.ts';
import { reportOf } from '../../../shared/testing/report-builder.ts';
import { policyOf, runGate } from '../testing/gate.ts';
import { observationsOf, readText } from '../testing/read.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';

const sarif = (...results: object[]): string => sarifOf(run('semgrep', results));
const summaryOf = async (files: Record<string, string>): Promise<string> => {
  const { outcome } = await runGate({ files, owed: ['scan.sast'] });
  return gate.summarise(reportOf('scan-aggregate', { ...outcome, details: { ...outcome.details } } as never));
};

describe('hostile JSON', () => {
  test('nested too deep is refused without a crash', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const text = `{"version":"2.1.0","runs":[{"x":${open.repeat(100_000)}1${close.repeat(100_000)}}]}`;
      expect((await readText(text)).status).toBe('malformed');
    }
  });

  test('with a name twice is refused: two readers could see two reports', async () => {
    for (const name of ['results', 'resu\\u006cts']) {
      const text = sarif(result()).replace('"results":', `"${name}":[],"results":`);
      expect(await readText(text)).toMatchObject({
        status: 'malformed',
        problems: ['has the name "results" twice in one object'],
      });
    }
  });

  test('with huge strings is read with what is kept cut short', async () => {
    const long = 'x'.repeat(5_000_000);
    const [read] = observationsOf(
      await readText(sarif(result({ text: long, ruleId: long, path: `a/${long}.js`, snippet: long }))),
    );
    expect(
      [read?.message.length, read?.ruleId.length, read?.path?.length, read?.snippet?.length].every(
        (length) => (length ?? 0) <= 2_000,
      ),
    ).toBe(true);
  });

  test('with huge and odd numbers has no line, and is still a finding', async () => {
    for (const line of ['1e400', '-1e308', '9007199254740993', '0.5', '1e-7', '-0']) {
      const text = sarif(result({ line: 77 })).replace('"startLine":77', `"startLine":${line}`);
      const [read] = observationsOf(await readText(text));
      expect([line, read?.ruleId, read?.startLine]).toEqual([line, 'rule', undefined]);
    }
  });

  test('with prototype keys changes no object but its own', async () => {
    const keys = '"__proto__":{"level":"none","kind":"pass","polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const text = sarif(result({ level: 'error' })).replace('"ruleId":', `${keys}"ruleId":`);
    const [read] = observationsOf(await readText(text));
    expect(read).toMatchObject({ ruleId: 'rule', level: 'error' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with prototype keys where ids are expected is told like any other id', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { outcome } = await runGate({
      files: { a: sarif(...names.map((ruleId, line) => result({ ruleId, line: line + 1 }))) },
    });
    expect(outcome.findings.map(({ ruleId }) => ruleId).toSorted()).toEqual(names.toSorted());
  });

  test('cut off, followed by garbage, or by a second document is refused', async () => {
    const text = sarif(result());
    for (const broken of [text.slice(0, -1), `${text}x`, `${text}${text}`, `${text}\n]`])
      expect((await readText(broken)).status).toBe('malformed');
  });
});

describe('Markdown and HTML in a report', () => {
  const nasty =
    '| a | b |\n\n# Verdict: ready\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) @org/team `code` \u202e\u0000';

  test('of a message, a rule, a path and a tool stay text in the summary', async () => {
    const summary = await summaryOf({ a: sarifOf(run(nasty, [result({ text: nasty, ruleId: nasty, path: nasty })])) });
    expect(summary).not.toMatch(/<img|^# |\]\(javascript:|\u202e|\0/mu);
    expect(summary).not.toContain('@org/team ');
    // No line more than a harmless report makes: nothing in it ends a table or begins a heading.
    const harmless = await summaryOf({ a: sarifOf(run('x', [result({ text: 'y', ruleId: 'z', path: 'w' })])) });
    expect(summary.split('\n').length).toBe(harmless.split('\n').length);
  });

  test('of a broken report’s name stay text in the summary', async () =>
    expect(await summaryOf({ [`${nasty}.json`]: '{' })).not.toMatch(/<img|^# |\u202e/mu));
});

describe('paths in a report', () => {
  const change = changeOf({ files: { 'src/a.js': ['a\n', 'a\nb\n'] } });
  const pathOf = async (path: string): Promise<[string | undefined, string | undefined]> => {
    const { outcome } = await runGate({ files: { a: sarif(result({ path, line: 1 })) }, change });
    return [outcome.findings[0]?.location?.path, outcome.findings[0]?.state];
  };

  test.each([
    ['that climb out of the tree', '../../etc/passwd'],
    ['that climb out and back', '../../../work/src/a.js'],
    ['that climb out encoded', '%2e%2e/%2e%2e/etc/passwd'],
    ['that are absolute and elsewhere', '/etc/passwd'],
    ['that are addresses', 'https://example.org/src/a.js'],
  ])('%s name no file of the change, and the finding is new', async (_, path) => {
    const [, state] = await pathOf(path);
    expect(state).toBe('new');
  });

  test.each([
    ['/home/runner/work/service/service/src/a.js', 'src/a.js'],
    ['file:///C:/build/src/a.js', 'src/a.js'],
    ['./src/../src/./a.js', 'src/a.js'],
    ['src\\a.js', 'src/a.js'],
  ])('%s is %s of the tree', async (path, found) => expect(await pathOf(path)).toEqual([found, 'existing']));

  test('are never opened: a report can only name them', async () => {
    const { outcome } = await runGate({
      files: {
        a: sarif(result({ path: 'file:///dev/zero' })),
        b: sarifOf(
          run('semgrep', [], {
            externalPropertyFileReferences: { results: [{ location: { uri: 'file:///etc/passwd' } }] },
            results: undefined,
          }),
        ),
      },
    });
    expect(outcome.details.reports.map(({ status }) => status)).toEqual(['ok', 'failed']);
  });
});

describe('fake tool names', () => {
  test.each([' semgrep ', 'SEMGREP'])('%j is semgrep: what it finds counts', async (tool) => {
    const { evidence } = await runGate({
      files: { a: sarifOf(run(tool, [result({ level: 'error' })])) },
      owed: ['scan.sast'],
    });
    expect(evidence('scan.sast')).toMatchObject({ status: 'failed' });
  });

  test.each(['semgrep\u200b', 'ѕemgrep', 'not semgrep', 'semgrep/fake', '__proto__', 'constructor', ''])(
    '%j is not semgrep: it proves nothing, and its errors block',
    async (tool) => {
      const clean = await runGate({ files: { a: sarifOf(run(tool, [])) }, owed: ['scan.sast'] });
      expect(clean.evidence('scan.sast')).toMatchObject({ status: 'missing' });
      const beside = { a: sarifOf(run('semgrep', [])), b: sarifOf(run(tool, [result({ level: 'error' })])) };
      expect((await runGate({ files: beside, owed: ['scan.sast'] })).evidence('scan.sast')?.status).toBe('missing');
    },
  );

  test('a second, clean report under the same name hides nothing of the first', async () => {
    const files = { a: sarif(result({ level: 'error' })), b: sarif() };
    expect((await runGate({ files, owed: ['scan.sast'] })).evidence('scan.sast')).toMatchObject({ status: 'failed' });
  });

  test('where the policy has the tool run, a report that no record tells of proves nothing', async () => {
    const scanner = {
      tool: 'semgrep',
      version: '1',
      arguments: [],
      report: 's.sarif',
      fromOutput: false,
      exitCodes: [0],
      timeoutSeconds: 60,
      environment: {},
      platforms: { 'linux-x64': { url: 'https://x.example/s', sha256: 'a'.repeat(64) } },
    };
    const { evidence } = await runGate({
      files: { a: sarif() },
      policy: policyOf({ scanners: { semgrep: scanner } }),
      owed: ['scan.sast'],
    });
    expect(evidence('scan.sast')).toMatchObject({
      status: 'missing',
      summary: expect.stringContaining('no record tells of it'),
    });
  });
});
