import { describe, expect, test } from '@jest/globals';
import { finding } from '../evidence/evidence.ts';
import { REPORT_SCHEMA } from '../evidence/gates.ts';
import type { Finding, GateReport } from '../evidence/report.ts';
import { sarifOfReport } from './report-sarif.ts';

const report = (...findings: Finding[]): GateReport => ({
  schema: REPORT_SCHEMA,
  gate: 'risk-classify',
  version: '0.1.0',
  subject: { repository: 'o/r', pullRequest: null, base: null, head: null, mergeTree: null },
  policy: { digest: 'sha256:0', sources: [] },
  conclusion: 'success',
  evidence: [],
  findings,
  inputs: [],
  problems: [],
  details: {},
  durationMs: 0,
});
const run = (...findings: Finding[]) => JSON.parse(sarifOfReport(report(...findings))).runs[0];
const at = (path: string, startLine: number, more: Partial<Finding> = {}): Finding => ({
  ...finding('a.rule', 'warning', 'm', { path, startLine }, { text: 'x' }),
  ...more,
});

describe('sarifOfReport', () => {
  test('names gate, rule, place, fingerprint and state', () => {
    const one = at('src/a.ts', 3, { cwe: ['CWE-79'] });
    const { tool, results } = run(one);
    expect(tool.driver).toMatchObject({ name: 'evidence-gate/risk-classify', version: '0.1.0' });
    expect(tool.driver.rules).toEqual([
      { id: 'a.rule', shortDescription: { text: 'a.rule' }, properties: { tags: ['security', 'external/cwe/cwe-79'] } },
    ]);
    expect(results).toEqual([
      {
        ruleId: 'a.rule',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'm' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3 },
            },
          },
        ],
        partialFingerprints: { 'evidenceGate/v1': one.fingerprint },
        baselineState: 'new',
      },
    ]);
  });

  test('a waived finding is suppressed, not gone', () => {
    expect(run(at('a', 1, { state: 'waived' })).results[0]).toMatchObject({
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', status: 'accepted' }],
    });
  });

  test('any file name is a relative reference', () => {
    const uris = ['a b#c.ts', 'x:y', '../%2e', 'ü.ts'].map(
      (path) => run(at(path, 1)).results[0].locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(['a%20b%23c.ts', 'x%3Ay', '../%252e', '%C3%BC.ts']);
  });

  test('a finding without a place is left out', () => {
    expect(run(finding('a.rule', 'error', 'm', undefined, { text: 'x' })).results).toEqual([]);
  });

  test('of too many, the worst stay, and rules without results go', () => {
    const notes = Array.from({ length: 5_000 }, (_, index) => at('a', index + 1, { level: 'note', ruleId: 'b.rule' }));
    const { results, tool } = run(...notes, at('b', 1, { level: 'error' }));
    expect([results.length, results[0].level, tool.driver.rules.map(({ id }: { id: string }) => id)]).toEqual([
      5_000,
      'error',
      ['a.rule', 'b.rule'],
    ]);
  });

  test('long messages are cut', () => {
    expect(run(at('a', 1, { message: 'x'.repeat(9_000) })).results[0].message.text).toHaveLength(1_000);
  });
});
