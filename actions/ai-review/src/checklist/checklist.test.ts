import { describe, expect, test } from '@jest/globals';
import { finding, satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, GateReport } from '../../../../shared/evidence/report.ts';
import { reportOf } from '../../../../shared/testing/report-builder.ts';
import { riskReport } from '../../testing/run-gate.ts';
import { checklistFrom } from './checklist.ts';

function answers(...reports: readonly GateReport[]): Record<string, string> {
  const checklist = checklistFrom(new Map(reports.map((report) => [report.gate, report])));
  return Object.fromEntries(checklist.map(({ id, answer }) => [id, answer]));
}

const risk = (details: Record<string, unknown>, owed: readonly string[] = []) =>
  riskReport(
    { areas: [], additions: {}, permissions: [], controls: { removed: [], weakened: [], added: [] }, ...details },
    owed,
  );
const tests = (...evidence: Evidence[]) => reportOf('test-evidence-map', { evidence });
const context = (...evidence: Evidence[]) => reportOf('untrusted-context-check', { evidence });

describe('the checklist', () => {
  test('has eleven questions, and without reports every answer is unclear', () => {
    const all = answers();
    expect(Object.keys(all)).toHaveLength(11);
    expect(new Set(Object.values(all))).toEqual(new Set(['unclear']));
  });

  test('reports of another shape than agreed leave it unclear', () => {
    const broken = riskReport({ areas: 'none', additions: [], permissions: {}, controls: null, requirements: 'all' });
    expect(new Set(Object.values(answers(broken)))).toEqual(new Set(['unclear']));
  });

  test('a touched area answers, with its citation', () => {
    const [first] = checklistFrom(
      new Map([['risk-classify', risk({ areas: [{ area: 'authentication' }, { area: 'ui' }] })]]),
    );
    expect(first).toMatchObject({ answer: 'yes', why: 'authentication', citations: ['risk-classify: authentication'] });
    expect(answers(risk({ areas: [{ area: 'ui' }] }))).toMatchObject({
      'sensitive-areas': 'no',
      'trust-boundary': 'no',
    });
    expect(answers(risk({ areas: [{ area: 'tenant-isolation' }] }))['trust-boundary']).toBe('yes');
  });

  test('a lost control changed a boundary, whatever the areas', () => {
    expect(answers(risk({ controls: { removed: [{}], weakened: [] } }))['trust-boundary']).toBe('yes');
  });

  test('permissions and additions are answered by risk-classify', () => {
    const widened = risk({
      permissions: [{ where: 'ci.yml', change: 'widened' }],
      additions: { dependencies: ['x'], actions: [] },
    });
    expect(answers(widened)).toMatchObject({ permissions: 'no', additions: 'yes' });
    expect(answers(risk({ permissions: [{ where: 'ci.yml', change: 'narrowed' }] }))).toMatchObject({
      permissions: 'yes',
      additions: 'no',
    });
  });

  test('tests that are owed answer by their status', () => {
    const owed = risk({}, ['test.unit.invalid-input', 'test.e2e.audit-record']);
    const proved = tests(satisfied('test.unit.invalid-input', ''), satisfied('test.e2e.audit-record', ''));
    expect(answers(owed, proved)).toMatchObject({
      'input-handling': 'yes',
      'rule-and-flow-tests': 'yes',
      'audit-tests': 'yes',
    });
    const half = tests(
      satisfied('test.unit.invalid-input', ''),
      unsatisfied('test.e2e.audit-record', 'missing', '', 'Add it.'),
    );
    expect(answers(owed, half)).toMatchObject({
      'input-handling': 'yes',
      'rule-and-flow-tests': 'no',
      'audit-tests': 'no',
    });
    expect(answers(owed)).toMatchObject({ 'input-handling': 'unclear', 'audit-tests': 'unclear' });
    expect(answers(risk({}))).toMatchObject({ 'input-handling': 'not-applicable', 'audit-tests': 'not-applicable' });
  });

  test('a failed secret scan answers; a clean one cannot speak of logs and prompts', () => {
    const scan = (evidence: Evidence) => reportOf('scan-aggregate', { evidence: [evidence] });
    expect(answers(scan(unsatisfied('scan.secrets', 'failed', 'one token', 'Remove it.')))['secrets-absent']).toBe(
      'no',
    );
    expect(answers(scan(satisfied('scan.secrets', '')))['secrets-absent']).toBe('unclear');
  });

  test('scanner findings are answered only when every report could be read', () => {
    const scan = (statuses: readonly string[], ...findings: GateReport['findings']) =>
      reportOf('scan-aggregate', { findings, details: { reports: statuses.map((status) => ({ status })) } });
    const open = finding('r', 'warning', 'm', undefined);
    expect(answers(scan(['ok', 'ok']))['scanner-findings']).toBe('yes');
    expect(answers(scan(['ok'], open))['scanner-findings']).toBe('no');
    expect(answers(scan(['ok'], { ...open, state: 'existing' }))['scanner-findings']).toBe('yes');
    expect(answers(scan(['ok', 'malformed']))['scanner-findings']).toBe('unclear');
    expect(answers(scan([]))['scanner-findings']).toBe('unclear');
  });

  test('injection is answered by all three kinds of context evidence', () => {
    const all = ['context.clean', 'context.workflows', 'context.agent-config'].map((id) => satisfied(id, ''));
    expect(answers(context(...all))['agent-injection']).toBe('no');
    expect(answers(context(...all.slice(1)))['agent-injection']).toBe('unclear');
    const bad = unsatisfied('context.clean', 'failed', '', 'Remove it.');
    expect(answers(context(bad))['agent-injection']).toBe('yes');
  });
});
