import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { findingOf } from '../testing/reviewer.ts';
import { runGate, type ReviewReport } from '../testing/run-gate.ts';
import { grounded, rejected } from './findings.ts';
import { gate } from './gate.ts';
import packageJson from '../package.json' with { type: 'json' };

const change = changeOf({ files: { 'src/a|b.ts': [null, 'x\n'] } });
const withoutKey = (): Promise<ReviewReport> => runGate({ change, environment: {} });

describe('the summary', () => {
  test('says what was not reviewed, why, what to do and what it cost', async () => {
    const text = gate.summarise(await withoutKey());
    expect(text).toContain('**review.ai: unavailable**');
    expect(text).toContain('Not reviewed: 1 of 1 hunk');
    expect(text).toContain('<code>src/a&#124;b.ts:1</code>');
    expect(text).toContain('Next: Give the ai&#45;review step');
    expect(text).toContain('Cost: at most 0.0000 USD (claude&#45;opus&#45;5&#45;5, 0 requests, 0 tokens in, 0 out)');
    expect(text.match(/^\| /gmu)?.length).toBe(2 + 1 + 2 + 11);
  });

  test('shows findings with their place and what was turned down', async () => {
    const report = await withoutKey();
    const hostile = findingOf({ problem: '](x) <b>@all</b> `code`', startLine: 7 });
    const text = gate.summarise({
      ...report,
      findings: [grounded(hostile, [])],
      details: { ...report.details, rejected: [rejected(hostile, 'the quote is not there', [])] },
    });
    expect(text).toContain('### 1 finding\n');
    expect(text).toContain('<code>src/session.ts:7</code> | high, blocks |');
    expect(text).toContain('### 1 finding of the model turned down');
    expect(text).not.toMatch(/<b>|@all|`code`|\]\(/u);
  });

  test('shows fifty rows and says how many more there are', async () => {
    const report = await withoutKey();
    const [entry] = report.details.coverage;
    const coverage = Array.from({ length: 60 }, (_, index) => ({ ...entry, id: `h${index}` }));
    const text = gate.summarise({ ...report, details: { ...report.details, coverage } });
    expect(text).toContain('… and 10 more in the report.');
    expect(text).not.toContain('<code>h50</code>');
  });

  test('of a report that cannot be read says so', async () => {
    const report = await withoutKey();
    expect(gate.summarise({ ...report, details: {} })).toBe('The report of this gate cannot be read.');
    expect(gate.outputsOf({ ...report, details: {} })).toMatchObject({ state: '' });
  });
});

describe('the gate', () => {
  test('has the version of its package', () => {
    expect(gate.version).toBe(packageJson.version);
  });

  test('states its outputs', async () => {
    const outputs = gate.outputsOf(await withoutKey());
    expect(outputs).toEqual({ state: 'no-key', findings: '0', 'not-reviewed': '1', usd: '0.0000' });
    expect(Object.keys(outputs)).toEqual(Object.keys(gate.outputs));
  });

  test('needs a repository', async () => {
    await expect(runGate({ change: null })).rejects.toMatchObject({ code: 'EG250', exitStatus: 2 });
  });
});
