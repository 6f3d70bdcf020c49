import { describe, expect, test } from '@jest/globals';
import { satisfied, unsatisfied } from '../../../shared/evidence/evidence.ts';
import type { EvidenceStatus } from '../../../shared/evidence/status.ts';
import type { CaseFile } from './case.ts';
import { decide } from './decide.ts';
import { caseOf, classification, factsOf, OLDER, policyOf, reportOf, reportsOf, review } from './testing/cases.ts';

const statusOf = (file: CaseFile, id: string): EvidenceStatus | undefined =>
  decide(file).requirements.find((requirement) => requirement.id === id)?.status;

describe('the verdict', () => {
  test('is ready when every requirement passes, and says by whom', () => {
    const { verdict, requirements, approvals } = decide(caseOf());
    expect(requirements.filter(({ status }) => status !== 'satisfied')).toEqual([]);
    expect(verdict).toBe('ready');
    expect(requirements.find(({ id }) => id === 'approval.human')?.satisfiedBy).toEqual(['bob']);
    expect(requirements.find(({ id }) => id === 'scan.secrets')?.satisfiedBy).toEqual(['gitleaks 8.30.0']);
    expect(approvals).toEqual([
      expect.objectContaining({ login: 'bob', counted: true, reasons: [], requirements: ['approval.human'] }),
    ]);
  });

  test('gives every requirement that does not pass a next step, and no other', () => {
    const { requirements } = decide(caseOf({ facts: null, reports: new Map(), mergeTree: null }));
    for (const { status, nextAction } of requirements) expect(nextAction === null).toBe(status === 'satisfied');
    expect(requirements.length).toBeGreaterThan(5);
  });

  test.each<[string, Partial<CaseFile>, string, EvidenceStatus]>([
    ['no pull request facts', { facts: null }, 'pull-request.facts', 'missing'],
    ['no merge tree', { mergeTree: null }, 'binding.merge-tree', 'failed'],
    ['a required gate that did not run', { reports: reportsOf() && new Map() }, 'gate.scan-aggregate', 'missing'],
    ['a judged head that is not the pull request’s', { head: OLDER }, 'pull-request.facts', 'missing'],
    [
      'a writer who asks for changes',
      { facts: factsOf({ reviews: [review('bob'), review('carol', 'CHANGES_REQUESTED')] }) },
      'pull-request.no-objection',
      'failed',
    ],
  ])('is not ready with %s', (_, change, id, status) => {
    const file = caseOf(change);
    expect(decide(file).verdict).toBe('not-ready');
    expect(statusOf(file, id)).toBe(status);
  });
});

describe('evidence of other gates', () => {
  const scans = (
    ...statements: Parameters<typeof reportOf>[1] extends infer _ ? ReturnType<typeof satisfied>[] : never
  ) => caseOf({ reports: reportsOf(reportOf('scan-aggregate', { evidence: statements })) });

  test('counts only from the gate that the catalogue names', () => {
    const reports = reportsOf(
      reportOf('scan-aggregate'),
      reportOf('ai-review', { evidence: [satisfied('scan.secrets', 'The model saw no secret.')] }),
    );
    expect(statusOf(caseOf({ reports }), 'scan.secrets')).toBe('missing');
  });

  test('is the worst of several statements', () => {
    const file = scans(satisfied('scan.secrets', 'ok'), unsatisfied('scan.secrets', 'failed', 'A key.', 'Revoke it.'));
    expect(statusOf(file, 'scan.secrets')).toBe('failed');
    const row = decide(file).requirements.find(({ id }) => id === 'scan.secrets');
    expect(row).toMatchObject({ why: 'A key.', nextAction: 'Revoke it.', satisfiedBy: [] });
  });

  test.each([
    ['another head', { subject: { ...reportOf('scan-aggregate').subject, head: OLDER } }],
    ['another policy', { policy: { digest: 'sha256:other', sources: [] } }],
    ['another gate', { gate: 'ai-review' as const }],
  ])('does not count from a report of %s', (_, more) => {
    const reports = reportsOf();
    reports.set('scan-aggregate', {
      ...(reports.get('scan-aggregate') as never as ReturnType<typeof reportOf>),
      ...more,
    });
    expect(statusOf(caseOf({ reports }), 'scan.secrets')).toBe('missing');
    expect(statusOf(caseOf({ reports }), 'gate.scan-aggregate')).toBe('missing');
  });

  test('that the catalogue does not know is missing, whatever its name', () => {
    const ids = ['constructor', '__proto__', 'scan.made-up'];
    const reports = reportsOf(classification(ids));
    for (const id of ids) expect(statusOf(caseOf({ reports }), id)).toBe('missing');
  });

  test('a gate that failed for reasons of its own blocks', () => {
    const reports = reportsOf(
      reportOf('scan-aggregate', {
        conclusion: 'failure',
        evidence: [satisfied('scan.secrets', 'ok')],
        problems: [{ code: 'EG1', message: 'semgrep.sarif vanished.', nextAction: 'Hand it in.' }],
      }),
    );
    expect(decide(caseOf({ reports })).requirements).toContainEqual(
      expect.objectContaining({ id: 'gate.scan-aggregate', status: 'failed', why: 'semgrep.sarif vanished.' }),
    );
  });
});

describe('what this gate proves itself', () => {
  test('an evidence id without check or approval is missing', () => {
    const policy = policyOf({
      evidence: { 'check.other': { title: 'Other', gate: 'approval-gate', howTo: 'Nobody knows.' } },
      requirements: [{ id: 'r', title: 'R', when: {}, evidence: ['check.other'], why: 'Always.' }],
    });
    expect(statusOf(caseOf({ policy, reports: reportsOf(classification(['check.other'])) }), 'check.other')).toBe(
      'missing',
    );
  });

  test('owners cannot be asked by a CODEOWNERS that GitHub reads in part', () => {
    const policy = policyOf({
      evidence: {
        'approval.owners': {
          title: 'Owners',
          gate: 'approval-gate',
          howTo: 'Ask.',
          approval: { role: 'reviewer', owners: true },
        },
      },
      requirements: [{ id: 'r', title: 'R', when: {}, evidence: ['approval.owners'], why: 'Always.' }],
    });
    const file = caseOf({ policy, reports: reportsOf(classification([])), ownersProblem: 'Line 3 of CODEOWNERS: no.' });
    expect(statusOf(file, 'approval.owners')).toBe('unavailable');
  });
});
