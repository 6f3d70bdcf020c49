import { describe, expect, test } from '@jest/globals';
import { escapeMarkdown } from '../../../shared/text/markdown.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { findingOf } from '../testing/reviewer.ts';
import { riskReport, runGate, type ReviewReport } from '../testing/run-gate.ts';
import type { ModelFinding } from './model/answer.ts';
import { grounded as groundedBy, rejected } from './findings/findings.ts';
import { gate } from './gate.ts';
import packageJson from '../package.json' with { type: 'json' };

const change = changeOf({ files: { 'src/a|b.ts': [null, 'x\n'] } });
const withoutKey = (): Promise<ReviewReport> => runGate({ change, environment: {} });

const grounded = (finding: ModelFinding, secrets: readonly string[]) =>
  groundedBy({ finding, passes: ['general'], votes: [], refuted: false }, secrets);

describe('the summary', () => {
  test('says what was not reviewed, why, what to do and what it cost', async () => {
    const text = gate.summarise(await withoutKey());
    expect(text).toContain('**review.ai: unavailable**');
    expect(text).toContain('Not reviewed: 1 of 1 hunk');
    expect(text).toContain('<code>src/a&#124;b.ts:1</code>');
    expect(text).toContain(`Next: ${escapeMarkdown('Give the ai-review step')}`);
    expect(text).toContain(
      `Cost: at most 0.0000 USD (${escapeMarkdown('claude-opus-5-5')}, 0 requests, 0 tokens in, 0 out)`,
    );
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

  test('names what was not reviewed by reason, and says how many more there are', async () => {
    const report = await withoutKey();
    const entry = { path: 'a.ts', startLine: 1, endLine: 1, state: 'not-reviewed' as const };
    const coverage = Array.from({ length: 60 }, (_, index) => ({
      ...entry,
      id: `h${index}`,
      startLine: index + 1,
      why: index < 20 ? 'over budget' : `reason ${index % 2}`,
    }));
    const text = gate.summarise({ ...report, details: { ...report.details, coverage } });
    expect(text).toContain('Not reviewed: 60 of 60 hunks');
    expect(text).toMatch(/^\| over budget \| 20 \| <code>a.ts:1<\/code>, .*<code>a.ts:12<\/code>, … and 8 more \|$/mu);
    expect(text).toMatch(/^\| reason 0 \| 20 \|/mu);
    expect(text).not.toContain('<code>a.ts:13</code>');
  });

  test('shows at most fifty rows of a list', async () => {
    const report = await withoutKey();
    const findings = Array.from({ length: 60 }, (_, line) => grounded(findingOf({ startLine: line + 1 }), []));
    const text = gate.summarise({ ...report, findings });
    expect(text).toContain('### 60 findings');
    expect(text).toContain('… and 10 more in the report.');
    expect(text).not.toContain('<code>src/session.ts:51</code>');
  });

  test('puts findings that block before those that do not', async () => {
    const report = await withoutKey();
    const mild = grounded(findingOf({ startLine: 1, reachable: 'no' }), []);
    const grave = grounded(findingOf({ startLine: 2 }), []);
    const text = gate.summarise({ ...report, findings: [mild, grave] });
    expect(text.indexOf('session.ts:2')).toBeLessThan(text.indexOf('session.ts:1'));
  });

  test('separates what gates answered from what a person must', async () => {
    const text = gate.summarise(
      await runGate({ change, environment: {}, earlier: [riskReport({ additions: { scripts: ['x'] } })] }),
    );
    expect(text).toContain(`remote resource added? | yes | ${escapeMarkdown('scripts: 1')} |`);
    expect(text).toContain('### Checklist: ');
    expect(text).toContain('Nobody answered these; a person must:\n\n- Do attacker');
  });

  test('tells the model’s own summary as such, escaped, and what was taken over and taken back', async () => {
    const report = await withoutKey();
    const refuted = groundedBy({ finding: findingOf({}), passes: ['access'], votes: [], refuted: true }, []);
    const text = gate.summarise({
      ...report,
      findings: [{ ...refuted, correlated: [{ tool: 't', ruleId: 'r' }] }],
      details: {
        ...report.details,
        summary: 'Look <b>here</b>',
        carried: { pieces: 2, why: 'same blobs' },
        usage: { ...report.details.usage, usdBefore: 1.5 },
        basis: { ...report.details.basis, passes: ['general', 'blind'] },
      },
    });
    expect(text).toContain(`The model says: “${escapeMarkdown('Look <b>here</b>')}”`);
    expect(text).toContain('high, taken back by the panel, 1 scanner too');
    expect(text).toContain('Carried over: 2 pieces (same blobs).');
    expect(text).toContain('Earlier runs on this change: 1.5000 USD. 2 passes at high risk.');
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
