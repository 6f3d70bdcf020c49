import { describe, expect, test } from '@jest/globals';
import { compare } from './compare.ts';
import { loadPolicy } from './load.ts';
import { type PolicyDocument, policySchema } from './schema.ts';

const { digest: _digest, sources: _sources, ...baseline } = await loadPolicy({});
const head = { schema: 'evidence-gate/policy@1', name: 'mine', version: 1 } as const;
const rule = (id: string, over: object = {}): object => ({
  id,
  kind: 'content',
  any: ['a', 'b'],
  rationale: 'x',
  examples: { match: ['a'], noMatch: ['x'] },
  ...over,
});
const SMALL = policySchema.parse({
  ...head,
  areas: {
    money: { title: 'Money', risk: 'high', rules: [rule('money.flow', { control: true, in: ['src/**'] })] },
    tests: {
      title: 'Tests',
      risk: 'low',
      quiet: true,
      rules: [rule('tests.file', { kind: 'path', any: ['test/**'] })],
    },
  },
  changeTypes: { 'moves-money': { title: 'Moves money', areas: ['money'] } },
  evidence: {
    tested: { title: 'Tested', gate: 'test-evidence-map', howTo: 'x', tests: { words: ['pays'], minimum: 2 } },
    tagged: { title: 'Tagged', gate: 'test-evidence-map', howTo: 'x' },
    scanned: { title: 'Scanned', gate: 'scan-aggregate', howTo: 'x', scan: { tools: ['CodeQL'], blockAt: 'warning' } },
    built: { title: 'Built', gate: 'approval-gate', howTo: 'x', check: { names: ['build', 'lint'] } },
    agreed: {
      title: 'Agreed',
      gate: 'approval-gate',
      howTo: 'x',
      approval: { role: 'lead', count: 2, distinct: true },
    },
  },
  requirements: [
    { id: 'always', title: 'Always', when: {}, evidence: ['tested', 'scanned'], why: 'x' },
    {
      id: 'money',
      title: 'Money',
      when: { areas: ['money'], minRisk: 'high' },
      evidence: ['agreed', 'built'],
      why: 'x',
    },
  ],
  roles: { lead: { title: 'Lead', permission: 'maintain', teams: ['acme/leads'] } },
  approvals: { excluded: ['bot'] },
  reports: { expected: ['junit.xml'] },
  coverage: { changedLines: 80 },
  context: { allowedHosts: ['example.org'] },
});

/** SMALL with one change made to it. */
function changed(edit: (policy: PolicyDocument) => void): PolicyDocument {
  const copy = structuredClone(SMALL);
  edit(copy);
  return copy;
}
const found = (edit: (policy: PolicyDocument) => void): string[] =>
  compare(SMALL, changed(edit)).map(({ effect, path }) => `${effect} ${path}`);

/* oxlint-disable typescript/no-non-null-assertion -- SMALL is written above: what these edits reach into is there. */
type Edit = (policy: PolicyDocument) => unknown;
describe('one policy against another', () => {
  test('the same loosens nothing', () => {
    expect(compare(SMALL, SMALL)).toEqual([]);
    expect(compare(baseline, baseline)).toEqual([]);
  });

  test.each<[string, string, Edit]>([
    ['a requirement gone', 'requirements.always', (p) => p.requirements.shift()],
    ['evidence no longer owed', 'requirements.always', (p) => p.requirements[0]!.evidence.pop()],
    ['a narrower when', 'requirements.always', (p) => (p.requirements[0]!.when = { aiAuthored: true })],
    ['a higher risk asked for', 'requirements.money', (p) => (p.requirements[1]!.when.minRisk = 'critical')],
    ['an area of when gone', 'requirements.money', (p) => (p.requirements[1]!.when.areas = [])],
    ['an area gone', 'areas.money', (p) => delete p.areas['money']],
    ['a lower area', 'areas.money.risk', (p) => (p.areas['money']!.risk = 'low')],
    ['a quiet area', 'areas.money.quiet', (p) => (p.areas['money']!.quiet = true)],
    ['a rule gone', 'areas.money.rules.money.flow', (p) => p.areas['money']!.rules.pop()],
    ['a pattern gone', 'areas.money.rules.money.flow', (p) => p.areas['money']!.rules[0]!.any.pop()],
    ['fewer files', 'areas.money.rules.money.flow', (p) => (p.areas['money']!.rules[0]!.notIn = ['lib/**'])],
    ['files no longer named', 'areas.money.rules.money.flow', (p) => delete p.areas['money']!.rules[0]!.in],
    ['a control no more', 'areas.money.rules.money.flow', (p) => delete p.areas['money']!.rules[0]!.control],
    ['more files taken for tests', 'areas.tests.rules.tests.file', (p) => p.areas['tests']!.rules[0]!.any.push('**')],
    ['fewer files taken for tests', 'areas.tests.rules.tests.file', (p) => (p.areas['tests']!.rules[0]!.any = ['x'])],
    [
      'a rule more for tests',
      'areas.tests.rules.more',
      (p) => p.areas['tests']!.rules.push({ ...p.areas['tests']!.rules[0]!, id: 'more' }),
    ],
    ['prose that hides', 'areas.documentation', (p) => (p.areas['documentation'] = p.areas['tests']!)],
    ['a change type gone', 'changeTypes.moves-money', (p) => delete p.changeTypes['moves-money']],
    ['evidence gone that nothing owes', 'evidence.tagged', (p) => delete p.evidence['tagged']],
    ['another gate', 'evidence.tested.gate', (p) => (p.evidence['tested']!.gate = 'ai-review')],
    ['any test', 'evidence.tested.tests.words', (p) => (p.evidence['tested']!.tests = { any: true, minimum: 2 })],
    ['fewer tests', 'evidence.tested.tests.minimum', (p) => (p.evidence['tested']!.tests!.minimum = 1)],
    ['tests without a tag', 'evidence.tagged.tests', (p) => (p.evidence['tagged']!.tests = { any: true, minimum: 1 })],
    ['a tool more', 'evidence.scanned.scan.tools', (p) => p.evidence['scanned']!.scan!.tools.push('mine')],
    ['a later block', 'evidence.scanned.scan.blockAt', (p) => (p.evidence['scanned']!.scan!.blockAt = 'error')],
    ['only some rules', 'evidence.scanned.scan.rules', (p) => (p.evidence['scanned']!.scan!.rules = ['x'])],
    ['a check less', 'evidence.built.check.names', (p) => p.evidence['built']!.check!.names.pop()],
    ['checks of another app', 'evidence.built.check.appId', (p) => (p.evidence['built']!.check!.appId = 5)],
    ['no check', 'evidence.built.check', (p) => (p.evidence['built'] = { ...p.evidence['agreed']!, title: 'Built' })],
    ['fewer approvals', 'evidence.agreed.approval', (p) => (p.evidence['agreed']!.approval!.count = 1)],
    ['another role', 'evidence.agreed.approval', (p) => (p.evidence['agreed']!.approval!.role = 'dev')],
    ['owners instead', 'evidence.agreed.approval', (p) => (p.evidence['agreed']!.approval!.owners = true)],
    [
      'an easier way',
      'evidence.agreed.approval',
      (p) => p.evidence['agreed']!.approval!.alternatives.push({ role: 'dev', count: 9, owners: false }),
    ],
    ['the same people', 'evidence.agreed.approval.distinct', (p) => (p.evidence['agreed']!.approval!.distinct = false)],
    ['a lower permission', 'roles.lead.permission', (p) => (p.roles['lead']!.permission = 'write')],
    ['a person more', 'roles.lead', (p) => (p.roles['lead']!.users = ['mallory'])],
    ['everybody', 'roles.lead', (p) => delete p.roles['lead']!.teams],
    ['authors', 'approvals.authorMayApprove', (p) => (p.approvals.authorMayApprove = true)],
    ['stale approvals', 'approvals.staleness', (p) => (p.approvals.staleness = 'paths')],
    ['a bot let in', 'approvals.excluded', (p) => p.approvals.excluded.pop()],
    ['a gate less', 'gates.required', (p) => p.gates.required.pop()],
    ['a report less', 'reports.expected', (p) => p.reports.expected.pop()],
    ['larger changes', 'size.largeLines', (p) => (p.size.largeLines = 5000)],
    ['less coverage', 'coverage.changedLines', (p) => (p.coverage.changedLines = 70)],
    ['no coverage', 'coverage.changedLines', (p) => (p.coverage.changedLines = null)],
    ['more money', 'review.maxUsd', (p) => (p.review.maxUsd = 9)],
    ['another host', 'context.allowedHosts', (p) => p.context.allowedHosts.push('evil.example')],
    [
      'unclaimed errors passed over',
      'evidence.mine',
      (p) =>
        (p.evidence['mine'] = {
          title: 'x',
          gate: 'scan-aggregate',
          howTo: 'x',
          scan: { tools: ['mine'], blockAt: 'never' },
        }),
    ],
  ])('is loosened by %s', (_what, path, edit) => expect(found(edit)).toContain(`loosened ${path}`));

  test.each<[string, string, Edit]>([
    ['a wider when', 'tightened requirements.money.when', (p) => (p.requirements[1]!.when = {})],
    ['more evidence', 'tightened requirements.always.evidence', (p) => p.requirements[0]!.evidence.push('tagged')],
    ['a higher area', 'tightened areas.money.risk', (p) => (p.areas['money']!.risk = 'critical')],
    ['a pattern more', 'tightened areas.money.rules.money.flow', (p) => p.areas['money']!.rules[0]!.any.push('c')],
    [
      'a rule more',
      'added areas.money.rules.more',
      (p) => p.areas['money']!.rules.push({ ...p.areas['money']!.rules[0]!, id: 'more' }),
    ],
    [
      'a word more',
      'tightened evidence.tested.tests.words',
      (p) => p.evidence['tested']!.tests!.words!.push('refuses'),
    ],
    [
      'only some files',
      'tightened evidence.tested.tests.paths',
      (p) => (p.evidence['tested']!.tests!.paths = ['e2e/**']),
    ],
    [
      'an earlier block',
      'tightened evidence.scanned.scan.blockAt',
      (p) => (p.evidence['scanned']!.scan!.blockAt = 'note'),
    ],
    ['tools in other letters', '', (p) => (p.evidence['scanned']!.scan!.tools = ['codeql'])],
    ['a check more', 'tightened evidence.built.check.names', (p) => p.evidence['built']!.check!.names.push('e2e')],
    ['more approvals', 'tightened evidence.agreed.approval', (p) => (p.evidence['agreed']!.approval!.count = 3)],
    [
      'a check beside an approval',
      'tightened evidence.agreed.check',
      (p) => (p.evidence['agreed']!.check = { names: ['x'] }),
    ],
    ['owed evidence gone', 'tightened evidence.tested', (p) => delete p.evidence['tested']],
    ['a role gone', 'tightened roles.lead', (p) => delete p.roles['lead']],
    ['other words', 'changed requirements.always.why', (p) => (p.requirements[0]!.why = 'y')],
    ['another model', 'changed review.models.low', (p) => (p.review.models.low = 'other')],
    [
      'another requirement',
      'added requirements.more',
      (p) => p.requirements.push({ ...p.requirements[0]!, id: 'more' }),
    ],
    ['another name for a requirement', 'changed requirements.always', (p) => (p.requirements[0]!.id = 'other')],
  ])('is not loosened by %s', (_what, line, edit) => {
    const all = found(edit);
    expect(all.filter((found) => found.startsWith('loosened'))).toEqual([]);
    if (line !== '') expect(all).toContain(line);
  });

  test('what was owed and undefined is loosened by a definition, of evidence as of a role', () => {
    const broken = changed((p) => {
      delete p.evidence['tested'];
      delete p.roles['lead'];
    });
    expect(compare(broken, SMALL).map(({ effect, path }) => `${effect} ${path}`)).toEqual(
      expect.arrayContaining(['loosened evidence.tested', 'loosened roles.lead']),
    );
  });
});
