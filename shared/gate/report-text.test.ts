import { describe, expect, test } from '@jest/globals';
import type { Finding, GateReport } from '../evidence/report.ts';
import { reportText } from './report-text.ts';

const finding = (index: number): Finding => ({
  ruleId: `rule-${index}`,
  level: 'note',
  message: `Line one\nline "two" \u2028 ${index}`,
  location: { path: 'src/a.js', startLine: index + 1 },
  fingerprint: 'f',
  cwe: index % 2 === 0 ? [] : ['CWE-1'],
  state: 'new',
});
const report = (findings: readonly Finding[]): GateReport => ({
  schema: 'evidence-gate/report@1',
  gate: 'scan-aggregate',
  version: '1.0.0',
  subject: { repository: 'o/r', pullRequest: null, base: null, head: null, mergeTree: null },
  policy: { digest: 'sha256:0', sources: [] },
  conclusion: 'success',
  evidence: [],
  findings: [...findings],
  inputs: [],
  problems: [],
  details: { nested: { list: [1, [2]], empty: {} } },
  durationMs: 1,
});

describe('the text of a report', () => {
  test.each([0, 1, 500, 501, 1_000, 1_234])('with %i findings is what JSON.stringify writes', (count) => {
    const given = report(Array.from({ length: count }, (_, index) => finding(index)));
    expect([...reportText(given)].join('')).toBe(`${JSON.stringify(given, null, 2)}\n`);
  });

  test('of many findings comes in pieces', () => {
    const pieces = [...reportText(report(Array.from({ length: 5_000 }, (_, index) => finding(index))))];
    const whole = pieces.reduce((sum, piece) => sum + piece.length, 0);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(whole / 5);
  });
});
