import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { conclude } from '../../../shared/gate/conclude.ts';
import { reportOf } from '../../../shared/testing/report-builder.ts';
import { runGate } from '../testing/gate.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';
import { gate } from './gate.ts';

const change = changeOf({
  files: { 'src/a.js': ['one();\n', 'one();\ntwo();\n'] },
  untouched: { 'package.json': '{"name":"service"}' },
});
const eslint = (results: object[] = [], more: object = {}) => sarifOf(run('ESLint', results, more));

describe('results of tests', () => {
  const junit = '<testsuite tests="1"></testsuite>';
  test('are left to the other gate in the chain, and refused alone', async () => {
    const chained = await runGate({ files: { 'junit.xml': junit }, change, owed: [] });
    expect([chained.outcome.details.reports, chained.outcome.details.leftToOthers]).toEqual([[], ['junit.xml']]);
    const alone = await runGate({ files: { 'junit.xml': junit } });
    expect(alone.outcome.details.reports[0]).toMatchObject({ status: 'malformed' });
  });
});

test('a scanner’s report does not vanish by a word of test results in it', async () => {
  const lint = eslint([result({ line: 2, level: 'error' })], { properties: { testResults: [], numTotalTests: 1 } });
  const { evidence } = await runGate({ files: { 'l.sarif': lint }, change, owed: ['scan.lint'] });
  expect(evidence('scan.lint')?.status).toBe('failed');
});

describe('the report', () => {
  test('accounts for every record', async () => {
    const files = {
      'a.sarif': sarifOf(run('One', [result(), result(), result({ line: 2 })])),
      'b.sarif': sarifOf(run('Two', [result()])),
    };
    const { outcome } = await runGate({ files });
    const { read, findings, repeats, joined } = outcome.details.totals;
    expect([read, findings, repeats, joined]).toEqual([4, 2, 1, 1]);
    expect(outcome.findings[0]).toMatchObject({ tool: 'One', correlated: [{ tool: 'Two', ruleId: 'rule' }] });
    expect(outcome.details.joins).toEqual([
      {
        ruleId: 'rule',
        tool: 'One',
        with: [{ tool: 'Two', ruleId: 'rule' }],
        because: 'the same check at the same place',
      },
    ]);
  });

  test('lists what is fixed and what each finding was matched to', async () => {
    const files = {
      'base.sarif': sarifOf(
        run('One', [result({ line: 4, snippet: 'danger(input)' }), result({ line: 9, snippet: 'gone(input)' })]),
      ),
      'head.sarif': sarifOf(run('One', [result({ line: 7, snippet: 'danger(input)' })])),
    };
    const { outcome } = await runGate({ files, baseline: ['base.sarif'] });
    expect(outcome.findings[0]).toMatchObject({ state: 'existing', baseline: { path: 'src/a.js', startLine: 4 } });
    expect(outcome.details.fixed).toEqual([
      { ruleId: 'rule', tool: 'One', message: 'Bad.', location: { path: 'src/a.js', startLine: 9 } },
    ]);
  });

  test('is the same whatever the order of the reports', async () => {
    const files = { a: sarifOf(run('One', [result()])), b: sarifOf(run('Two', [result({ line: 2 })])) };
    const there = await runGate({ files, reports: ['a', 'b'] });
    const back = await runGate({ files, reports: ['b', 'a'] });
    expect(back.outcome.findings).toEqual(there.outcome.findings);
    expect(back.emitted).toEqual(there.emitted);
  });

  test('says so when no report was given and nobody knows what is owed', async () => {
    const { outcome } = await runGate({});
    expect(outcome.problems.map(({ code }) => code)).toEqual(['EG413']);
    expect(conclude(outcome, null)).toBe('failure');
  });

  test('records what it read', async () => {
    const { outcome } = await runGate({ files: { 'a.sarif': eslint() } });
    expect(outcome.inputs).toEqual([
      { path: 'a.sarif', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), bytes: eslint().length },
    ]);
  });
});

describe('the summary', () => {
  test('leads with what is new and keeps hostile text inert', async () => {
    const hostile = result({
      line: 2,
      level: 'error',
      text: '<img src=x onerror=alert(1)> @everyone | [click](javascript:x)',
      path: 'src/a|b`.js',
      ruleId: '| # <b>',
    });
    const { outcome } = await runGate({ files: { 'l.sarif': eslint([hostile]) }, owed: ['scan.lint'] });
    const report = reportOf('scan-aggregate', {
      ...outcome,
      details: { ...outcome.details },
      conclusion: 'failure',
    } as never);
    const summary = gate.summarise(report);
    expect(summary.startsWith('**1 new** findings')).toBe(true);
    expect(summary).not.toMatch(/<img|<b>|@everyone|\]\(/u);
    for (const line of summary.split('\n').filter((text) => text.startsWith('| error |'))) {
      expect(line.split(' | ').length).toBeLessThanOrEqual(5);
    }
    expect(gate.outputsOf(report)).toEqual({ new: '1', blocking: '1' });
  });

  test('never shows a secret', async () => {
    const secret = 'hunter2-correct-horse-battery-9';
    const leak = JSON.stringify([
      {
        RuleID: 'generic-api-key',
        Description: `key ${secret}`,
        File: 'src/a.js',
        StartLine: 2,
        Secret: secret,
        Match: `x=${secret}`,
        Commit: '',
      },
    ]);
    const { outcome, emitted, evidence } = await runGate({ files: { 'g.json': leak }, change, owed: ['scan.secrets'] });
    expect(evidence('scan.secrets')?.status).toBe('failed');
    const shown = gate.summarise(reportOf('scan-aggregate', { ...outcome, details: { ...outcome.details } } as never));
    for (const text of [JSON.stringify(outcome), [...emitted.values()].join(), shown])
      expect(text).not.toContain(secret);
  });
});
