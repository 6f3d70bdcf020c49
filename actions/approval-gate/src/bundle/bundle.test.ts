import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { decide } from '../decide.ts';
import { recordOf, type VerdictRecord } from '../record.ts';
import { caseOf, factsOf, HEAD, reportOf, reportsOf, TREE } from '../testing/cases.ts';
import { buildBundle, contentDigest } from './bundle.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

function record(more: Partial<Parameters<typeof caseOf>[0]> = {}): VerdictRecord {
  const file = caseOf(more);
  const change = changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, pullRequest: file.facts });
  return recordOf(change, file, decide(file), '0.1.0');
}

const read = (text: string) => JSON.parse(text) as { subject: unknown; predicate: Record<string, never> };

describe('the bundle', () => {
  test('is an in-toto Statement about the head commit and the merge tree', () => {
    expect(read(buildBundle(record(), NOW))).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'example/service', digest: { gitCommit: HEAD, gitTree: TREE } }],
      predicateType: 'https://evidence-gate.dev/verdict/v1',
      predicate: {
        verdict: 'ready',
        timeVerified: '2026-11-24T12:00:00.000Z',
        repositoryId: 4242,
        policy: { digest: 'sha256:policy' },
        gates: [
          expect.objectContaining({ gate: 'risk-classify' }),
          expect.objectContaining({ gate: 'scan-aggregate' }),
        ],
      },
    });
  });

  test('is the same, byte for byte, for the same inputs at the same time', () => {
    const given = record();
    expect(buildBundle(given, NOW)).toBe(buildBundle(structuredClone(given), NOW));
    expect(buildBundle(given, NOW)).not.toBe(buildBundle(given, NOW + 1000));
  });

  test('holds all ten items of the audit trail, null where nobody recorded one', () => {
    const { auditTrail } = read(buildBundle(record({ facts: null, reports: new Map() }), NOW)).predicate;
    expect(auditTrail).toEqual({
      originalRequest: null,
      agentPlan: null,
      securityAssumptions: null,
      commandsRun: null,
      filesChanged: [{ path: 'src/app.js', previousPath: null, status: 'modified', blob: 'd'.repeat(40) }],
      toolCalls: null,
      scannerResults: null,
      testsRun: null,
      knownResidualRisks: { accepted: null, waived: [], findings: [] },
      humanApprovals: null,
    });
  });

  test('tells what the gates recorded', () => {
    const reports = reportsOf(
      reportOf('test-evidence-map', {
        details: { reports: [{ path: 'junit.xml' }], totals: { tests: 3 }, coverage: {} },
      }),
      reportOf('untrusted-context-check', {
        details: { traces: [{ path: 't.jsonl', commands: [{ command: 'ls' }], calls: [{ tool: 'Edit' }] }] },
      }),
      reportOf('risk-classify', { details: { spec: { title: 'Greet', residualRisks: [{ risk: 'Rude' }] } } }),
    );
    const { auditTrail } = read(buildBundle(record({ reports }), NOW)).predicate;
    expect(auditTrail).toMatchObject({
      originalRequest: { title: 'Change the greeting', author: 'alice' },
      commandsRun: [{ path: 't.jsonl', commands: [{ command: 'ls' }] }],
      toolCalls: [{ path: 't.jsonl', calls: [{ tool: 'Edit' }] }],
      agentPlan: null,
      securityAssumptions: { title: 'Greet' },
      knownResidualRisks: { accepted: [{ risk: 'Rude' }] },
      testsRun: { reports: [{ path: 'junit.xml' }], totals: { tests: 3 } },
      humanApprovals: [expect.objectContaining({ login: 'bob', counted: true })],
    });
  });

  test('takes plan and assumptions from the description', () => {
    const facts = factsOf();
    const body = '## Plan\nRename it.\n\n## Security assumptions\nThe name is no secret.\n';
    const { auditTrail } = read(
      buildBundle(record({ facts: { ...facts, pull_request: { ...facts.pull_request, body } } }), NOW),
    ).predicate;
    expect(auditTrail).toMatchObject({ agentPlan: 'Rename it.', securityAssumptions: 'The name is no secret.' });
  });

  test('binds to what a report says, not to how long it took', () => {
    const report = reportOf('scan-aggregate');
    expect(contentDigest({ ...report, durationMs: 9999 })).toBe(contentDigest(report));
    expect(contentDigest({ ...report, conclusion: 'failure' })).not.toBe(contentDigest(report));
  });

  test('names no tree when there is none', () => {
    const given = record();
    const bundle = read(buildBundle({ ...given, subject: { ...given.subject, mergeTree: null } }, NOW));
    expect(bundle.subject).toEqual([{ name: 'example/service', digest: { gitCommit: HEAD } }]);
  });
});
