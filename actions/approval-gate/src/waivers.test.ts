import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../shared/evidence/report.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { decide } from './decide.ts';
import { caseOf, comment, factsOf, HEAD, NOW, policyOf, reportOf, reportsOf } from './testing/cases.ts';

type Waiver = Policy['waivers']['granted'][number];
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'later',
  owner: 'acme/web',
  approver: 'carol',
  reason: 'Nobody is here this week.',
  granted: '2026-11-20',
  expires: '2026-11-30',
  scope: { evidence: ['approval.human'] },
  ...more,
});
const granting = (...granted: Waiver[]): Policy => ({ ...policyOf(), waivers: { allow: {}, granted } });
const unapproved = factsOf({ reviews: [] });
const of = (policy: Policy, more: object = {}) => {
  const verdict = decide(caseOf({ policy, facts: unapproved, ...more }));
  return { verdict: verdict.verdict, requirement: verdict.requirements.find(({ id }) => id === 'approval.human') };
};

describe('a waiver of an approval', () => {
  test('holds, and says by whom, until when and why', () => {
    const { verdict, requirement } = of(granting(waiver()));
    expect(verdict).toBe('ready');
    expect(requirement).toMatchObject({
      status: 'waived',
      why: expect.stringMatching(
        /^Waived by later until 2026-11-30 \(owner acme\/web, granted by carol\): Nobody is here/u,
      ),
      satisfiedBy: ['waiver:later'],
      nextAction: null,
    });
  });

  test.each<[string, Partial<Waiver>]>([
    ['expired', { expires: '2026-11-23' }],
    ['not yet begun', { granted: '2026-11-25' }],
    ['longer than the policy above allows', { under: { maxDays: 3 } }],
    ['not allowed by the policy above', { under: { evidence: ['scan.*'] } }],
  ])('does not hold when it is %s, and the next step says so', (_, more) => {
    const { verdict, requirement } = of(granting(waiver(more)));
    expect([verdict, requirement?.status]).toEqual(['not-ready', 'missing']);
    expect(requirement?.nextAction).toContain('The waiver later does not hold:');
  });

  test.each<[string, Partial<Waiver>]>([
    ['other evidence', { scope: { evidence: ['check.build'] } }],
    ['other paths', { scope: { evidence: ['approval.human'], paths: ['docs/**'] } }],
    ['findings only', { scope: { rules: ['approval.human'] } }],
  ])('of %s waives nothing here', (_, more) => expect(of(granting(waiver(more))).requirement?.status).toBe('missing'));

  test('ends: the same case later is not ready', () =>
    expect(of(granting(waiver()), { judgedAt: Date.parse('2026-12-01T00:00:00Z') }).verdict).toBe('not-ready'));
});

describe('what another gate waived', () => {
  const waived: Evidence = {
    id: 'scan.secrets',
    status: 'waived',
    summary: 'Waived by scans.',
    by: [],
    refs: [],
    nextAction: null,
  };
  const judge = (granted: Waiver[], judgedAt = NOW) =>
    decide(
      caseOf({
        policy: granting(...granted),
        reports: reportsOf(reportOf('scan-aggregate', { evidence: [waived] })),
        judgedAt,
      }),
    );
  const scans = waiver({ id: 'scans', scope: { evidence: ['scan.secrets'] } });

  test('holds while the waiver does', () => expect(judge([scans]).verdict).toBe('ready'));

  test('does not hold once it ended, nor without anybody having granted it', () => {
    const [ended, never] = [judge([scans], Date.parse('2026-12-01T00:00:00Z')), judge([])];
    for (const { verdict, requirements } of [ended, never]) {
      expect(verdict).toBe('not-ready');
      expect(requirements.find(({ id }) => id === 'scan.secrets')).toMatchObject({ status: 'missing' });
    }
  });

  test('cannot be waived here: a gate that says nothing is no matter for a waiver', () =>
    expect(decide(caseOf({ policy: granting(scans), reports: reportsOf(reportOf('scan-aggregate')) })).verdict).toBe(
      'not-ready',
    ));
});

describe('a waiver for emergencies', () => {
  const emergency = (entries: { waiver?: string; people?: string[]; count?: number }[]): Policy => {
    const policy = granting(waiver());
    const breakGlass = entries.map((entry) => ({ waiver: 'later', people: ['dave', 'Carol'], count: 1, ...entry }));
    return { ...policy, approvals: { ...policy.approvals, breakGlass } };
  };
  const broken = `/break-glass ${HEAD} The login is down in all regions.`;
  const by = (...comments: ReturnType<typeof comment>[]) => ({ facts: factsOf({ reviews: [], comments }) });
  const statusOf = (policy: Policy, more: object) => of(policy, more).requirement?.status;

  test('does not hold until somebody named breaks the glass, and records who and why', () => {
    expect(statusOf(emergency([{}]), by())).toBe('missing');
    const { requirement } = of(emergency([{}]), by(comment('carol', broken)));
    expect(requirement).toMatchObject({ status: 'waived', satisfiedBy: ['waiver:later', 'carol'] });
    expect(requirement?.why).toContain('Glass broken by carol: The login is down in all regions.');
    const { glassBroken } = decide(caseOf({ policy: emergency([{}]), ...by(comment('carol', broken)) }));
    expect(glassBroken).toEqual([{ login: 'carol', reason: 'The login is down in all regions.', waiver: 'later' }]);
  });

  test('may need several people, each once', () => {
    const policy = emergency([{ count: 2 }]);
    expect(statusOf(policy, by(comment('carol', broken), comment('carol', broken)))).toBe('missing');
    expect(statusOf(policy, by(comment('carol', broken), comment('dave', broken)))).toBe('waived');
  });

  test('needs what every entry asks for', () => {
    const policy = emergency([{}, { people: ['dave'] }]);
    expect(statusOf(policy, by(comment('carol', broken)))).toBe('missing');
    expect(statusOf(policy, by(comment('dave', broken)))).toBe('waived');
  });

  test.each<[string, ReturnType<typeof comment>]>([
    ['somebody else', comment('bob', broken)],
    ['a bot of that name', comment('carol', broken, { user: { login: 'carol', id: 1003, type: 'Bot' } })],
    ['an edited comment', comment('carol', broken, { updated_at: '2026-03-02T12:00:00Z' })],
    ['an app', comment('carol', broken, { performed_via_github_app: { id: 1 } })],
    [
      'a comment elsewhere',
      comment('carol', broken, { issue_url: 'https://api.github.com/repos/example/service/issues/8' }),
    ],
    ['words inside a sentence', comment('carol', `Please do not ${broken}`)],
    ['a quotation', comment('carol', `> ${broken}`)],
    ['a short commit id', comment('carol', '/break-glass aaaaaaa The login is down in all regions.')],
    ['another commit', comment('carol', `/break-glass ${'f'.repeat(40)} The login is down in all regions.`)],
    ['no reason', comment('carol', `/break-glass ${HEAD}`)],
    ['hardly a reason', comment('carol', `/break-glass ${HEAD} because`)],
  ])('is not invoked by %s', (_, given) => expect(statusOf(emergency([{}]), by(given))).toBe('missing'));

  test('is not invoked by people who may not write, or whom the policy excludes', () => {
    const facts = factsOf({ reviews: [], comments: [comment('carol', broken)], permissions: { carol: 'read' } });
    expect(statusOf(emergency([{}]), { facts })).toBe('missing');
    const policy = emergency([{}]);
    const without = { ...policy, approvals: { ...policy.approvals, excluded: ['CAROL'] } };
    expect(statusOf(without, by(comment('carol', broken)))).toBe('missing');
  });

  test('also keeps what another gate waived by it from passing', () => {
    const policy = {
      ...emergency([{}]),
      waivers: { allow: {}, granted: [waiver({ scope: { evidence: ['scan.secrets'] } })] },
    };
    const waived: Evidence = {
      id: 'scan.secrets',
      status: 'waived',
      summary: 'Waived by later.',
      by: [],
      refs: ['waiver:later'],
      nextAction: null,
    };
    const reports = reportsOf(reportOf('scan-aggregate', { evidence: [waived] }));
    expect(decide(caseOf({ policy, reports })).verdict).toBe('not-ready');
    const facts = factsOf({ comments: [comment('carol', broken)] });
    const verdict = decide(caseOf({ policy, reports, facts }));
    expect([verdict.verdict, verdict.glassBroken.length]).toEqual(['ready', 1]);
  });
});
