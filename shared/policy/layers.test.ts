import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { GATES } from '../evidence/gates.ts';
import { compare } from './compare.ts';
import { RISK_LEVELS } from './levels.ts';
import { mergeLayer } from './merge.ts';
import { type ChangeFacts, owedFor } from './owed.ts';
import { WAIVABLE_LEVELS } from './waivers/levels.ts';
import { type Policy, type PolicyDocument, type PolicyLayer, policyLayerSchema, policySchema } from './schema.ts';

const some = <Item>(...items: Item[]): fc.Arbitrary<Item[]> => fc.subarray(items);
const one = <Item>(...items: Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const risk = one(...RISK_LEVELS);
const AREAS = ['money', 'people', 'tests', 'documentation'];
const TYPES = ['moves-money', 'reads-people'];
const FACTS = ['parser', 'layout'];
const ADDITIONS = ['dependencies', 'images'];

/** A record whose keys are some of these. */
const recordOf = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc
    .tuple(fc.subarray([...keys]), fc.array(value, { minLength: keys.length, maxLength: keys.length }))
    .map(([chosen, values]) => Object.fromEntries(chosen.map((key, index) => [key, values[index] as Value])));

const rule = (ids: readonly string[]): fc.Arbitrary<object> =>
  fc.record({
    id: one(...ids),
    kind: one('path', 'content'),
    any: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    in: maybe(some('src/**', '**')),
    notIn: maybe(some('lib/**')),
    risk: maybe(risk),
    control: maybe(fc.boolean()),
    weakens: maybe(fc.boolean()),
    mention: maybe(fc.boolean()),
    rationale: fc.constant('x'),
    examples: fc.constant({ match: ['a'], noMatch: ['x'] }),
  });
const when = fc.record({
  areas: maybe(some(...AREAS)),
  changeTypes: maybe(some(...TYPES)),
  minRisk: maybe(risk),
  additions: maybe(some(...ADDITIONS)),
  controlsLost: maybe(fc.constant(true)),
  aiAuthored: maybe(fc.constant(true)),
  facts: maybe(some(...FACTS)),
  paths: maybe(fc.subarray(['src/**', 'lib/**'], { minLength: 1 })),
  fork: maybe(fc.constant(true)),
  minLines: maybe(one(5, 50)),
  minFiles: maybe(one(2, 3)),
  untraced: maybe(fc.constant(true)),
});
const slot = fc.record({ role: one('lead', 'dev'), count: fc.integer({ min: 1, max: 3 }), owners: fc.boolean() });
const evidence = fc.record({
  title: fc.constant('x'),
  gate: one(...GATES),
  howTo: fc.constant('x'),
  tests: maybe(
    fc.record({ any: maybe(fc.constant(true)), words: maybe(some('a', 'b')), anyWord: maybe(some('c', 'd')) }),
  ),
  scan: maybe(
    fc.record({
      tools: fc.subarray(['x', 'y'], { minLength: 1 }),
      blockAt: one('error', 'error', 'warning', 'note', 'never'),
    }),
  ),
  check: maybe(fc.record({ names: fc.subarray(['build', 'lint'], { minLength: 1 }), appId: maybe(one(1, 2)) })),
  approval: maybe(
    slot.chain((first) =>
      fc
        .record({ distinct: fc.boolean(), alternatives: fc.array(slot, { maxLength: 2 }) })
        .map((more) => ({ ...first, ...more })),
    ),
  ),
});
const requirementOf = (ids: readonly string[], owed: readonly string[]): fc.Arbitrary<object> =>
  fc.record({
    id: one(...ids),
    title: fc.constant('x'),
    when,
    evidence: fc.subarray([...owed], { minLength: 1 }),
    why: fc.constant('x'),
  });
const requirementsOf = (ids: readonly string[], owed: readonly string[]): fc.Arbitrary<object[]> =>
  owed.length === 0
    ? fc.constant([])
    : fc.uniqueArray(requirementOf(ids, owed), {
        maxLength: 4,
        selector: (requirement) => (requirement as { id: string }).id,
      });

/** What both a policy and a layer may say. A layer opens nothing: what it opens is refused, which load.test.ts shows. */
const common = (opens: fc.Arbitrary<boolean>): fc.Arbitrary<object> =>
  fc.record({
    approvals: fc.record({
      authorMayApprove: opens,
      commentApprovals: opens,
      excluded: some('bot', 'mallory'),
      staleness: one('head', 'merge-tree', 'paths'),
      blockSiblings: fc.boolean(),
    }),
    gates: fc.record({ required: some(...GATES) }),
    reports: fc.record({ expected: some('junit.xml', 'semgrep.sarif') }),
    risk: fc.record({
      controlsLost: risk,
      exposed: recordOf(FACTS, risk),
      largeSteps: fc.nat(3),
      aiSteps: fc.nat(3),
      aiUpTo: risk,
    }),
    size: fc.record({ largeLines: fc.integer({ min: 1, max: 9 }), largeFiles: fc.integer({ min: 1, max: 9 }) }),
    coverage: fc.record({ changedLines: fc.option(fc.integer({ min: 0, max: 100 })) }),
    review: fc.record({ maxUsd: fc.integer({ min: 1, max: 9 }), timeoutSeconds: fc.integer({ min: 1, max: 9 }) }),
  });
const head = { schema: 'evidence-gate/policy@1', version: 1 };
const allowance = fc.record(
  {
    evidence: some('*', 'e1', 'scan.*'),
    findings: some('*', 'e2'),
    maxLevel: one(...WAIVABLE_LEVELS),
    maxDays: fc.nat(99),
  },
  { requiredKeys: [] },
);
const waiver = (ids: readonly string[]): fc.Arbitrary<object> =>
  fc.record({
    id: one(...ids),
    owner: fc.constant('acme/web'),
    approver: fc.constant('alice'),
    reason: fc.constant('x'),
    granted: fc.constant('2026-11-24'),
    expires: one('2026-11-24', '2027-11-24'),
    scope: one({ evidence: ['e1'] }, { rules: ['x'] }),
  });
const waiversOf = (ids: readonly string[]): fc.Arbitrary<object> =>
  fc.record({
    allow: allowance,
    granted: fc.uniqueArray(waiver(ids), { maxLength: 2, selector: (entry) => (entry as { id: string }).id }),
  });
const role = fc.record({ title: fc.constant('x'), permission: one('write', 'admin'), users: maybe(some('ann', 'bo')) });
const type = fc.record({ title: fc.constant('x'), areas: fc.subarray(AREAS, { minLength: 1 }) });
const area = fc.record({
  title: fc.constant('x'),
  risk,
  quiet: fc.boolean(),
  rules: fc.array(rule(['r1', 'r2']), { maxLength: 3 }),
});

/** A policy that defines what it names, as every built-in one does. */
const policies: fc.Arbitrary<PolicyDocument> = recordOf(['e1', 'e2', 'e3'], evidence)
  .chain((catalogue) =>
    fc.record({
      common: common(fc.boolean()),
      areas: fc.record({ money: area, tests: area, documentation: area }),
      changeTypes: recordOf(TYPES, type),
      evidence: fc.constant(catalogue),
      requirements: requirementsOf(['q1', 'q2', 'q3'], Object.keys(catalogue)),
      roles: fc.record({ lead: role, dev: role }),
      context: fc.record({ allowedHosts: some('a.example', 'b.example'), layersMayName: fc.boolean() }),
      waivers: waiversOf(['w1', 'w2']),
    }),
  )
  .map(({ common: shared, ...rest }) => policySchema.parse({ ...head, name: 'upper', ...shared, ...rest }));

/** A layer that asks for more, of what the policy above it has and of its own. */
const layers: fc.Arbitrary<PolicyLayer> = fc
  .record({
    common: common(fc.constant(false)),
    areas: fc.record(
      {
        money: fc.record({ risk: maybe(risk), rules: fc.array(rule(['r2', 'r3']), { maxLength: 2 }) }),
        people: area,
        tests: fc.record({ risk: maybe(risk), rules: fc.array(rule(['r4']), { maxLength: 1 }) }),
      },
      { requiredKeys: [] },
    ),
    changeTypes: recordOf(['reads-people', 'l1'], type),
    // What is above already may be written again, at least as strict.
    evidence: recordOf(['e1', 'l2', 'l3'], evidence),
    requirements: requirementsOf(['q1', 'l4', 'l5'], ['e1', 'l2', 'nowhere']),
    roles: recordOf(['dev', 'l6'], role),
    context: fc.record({
      allowedHosts: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: some('a.example', 'c.example') },
      ),
    }),
    waivers: waiversOf(['l7', 'l8']),
  })
  .map(({ common: shared, ...rest }) => policyLayerSchema.parse({ ...head, name: 'lower', ...shared, ...rest }));

const facts: fc.Arbitrary<ChangeFacts> = fc.record({
  areas: some(...AREAS),
  changeTypes: some(...TYPES, 'l1'),
  risk,
  additions: some(...ADDITIONS),
  controlsLost: fc.boolean(),
  aiAuthored: fc.boolean(),
  facts: some(...FACTS),
  shape: fc.record({
    paths: some('src/a', 'lib/b', 'c'),
    lines: one(1, 5, 60),
    files: one(1, 2, 3),
    fork: fc.boolean(),
    traced: fc.boolean(),
  }),
});

/** A change for which every requirement holds that can hold at all. */
const EVERYTHING: ChangeFacts = {
  areas: AREAS,
  changeTypes: TYPES,
  risk: 'critical',
  additions: ADDITIONS,
  controlsLost: true,
  aiAuthored: true,
  facts: FACTS,
  shape: { paths: ['src/a', 'lib/b'], lines: 99, files: 9, fork: true, traced: false },
};

/** The merged policy, or null when the layer is refused. */
function merge(upper: PolicyDocument, layer: PolicyLayer): PolicyDocument | null {
  try {
    return mergeLayer(upper, { document: layer, source: 'layer', place: () => 'layer' });
  } catch {
    return null;
  }
}
const owedIds = (document: PolicyDocument, of: ChangeFacts): string[] =>
  owedFor(document as Policy, of).map(({ id }) => id);

describe('a layer that is accepted', () => {
  test('loosens nothing, and owes for every change what was owed before', () => {
    let accepted = 0;
    fc.assert(
      fc.property(policies, layers, fc.array(facts, { minLength: 5, maxLength: 5 }), (upper, layer, changes) => {
        const merged = merge(upper, layer);
        if (merged === null) return;
        accepted += 1;
        expect(compare(upper, merged).filter(({ effect }) => effect === 'loosened')).toEqual([]);
        for (const change of changes)
          expect(owedIds(merged, change)).toEqual(expect.arrayContaining(owedIds(upper, change)));
      }),
      { numRuns: 800 },
    );
    // A generator whose layers are all refused would prove nothing.
    expect(accepted).toBeGreaterThan(50);
  });

  test('and whatever requirements are put in place of others, what is owed no more is called loosened', () => {
    let lost = 0;
    const others = requirementsOf(['q1', 'q2', 'q4'], ['e1', 'e2', 'e3']);
    fc.assert(
      fc.property(policies, others, fc.oneof(facts, fc.constant(EVERYTHING)), (upper, requirements, change) => {
        const lower = policySchema.parse({ ...upper, requirements });
        const kept = owedIds(lower, change);
        if (owedIds(upper, change).every((id) => kept.includes(id))) return;
        lost += 1;
        expect(compare(upper, lower).map(({ effect }) => effect)).toContain('loosened');
      }),
      { numRuns: 500 },
    );
    expect(lost).toBeGreaterThan(20);
  });

  test.each([
    [
      'hosts where there were none',
      { context: { allowedHosts: ['other.example'] } },
      'may not come from other.example',
    ],
    [
      'a scanner whose errors block nothing',
      {
        evidence: {
          mine: { title: 'x', gate: 'scan-aggregate', howTo: 'x', scan: { tools: ['mine'], blockAt: 'never' } },
        },
      },
      'errors of mine',
    ],
    [
      'a scanner of which only some rules count',
      {
        evidence: { mine: { title: 'x', gate: 'scan-aggregate', howTo: 'x', scan: { tools: ['mine'], rules: ['a'] } } },
      },
      'errors of mine',
    ],
    [
      'files for tests, over a policy that knows no tests',
      {
        areas: {
          tests: {
            title: 'x',
            risk: 'low',
            quiet: true,
            rules: [{ id: 't', kind: 'path', any: ['**'], rationale: 'x', examples: { match: ['a'], noMatch: ['b'] } }],
          },
        },
      },
      'would hide files',
    ],
  ])('cannot add %s', (_what, layer, message) => {
    const upper = policySchema.parse({ ...head, name: 'upper' });
    const document = policyLayerSchema.parse({ ...head, name: 'lower', ...layer });
    expect(() => mergeLayer(upper, { document, source: 'lower', place: () => 'lower.yml:1:1' })).toThrow(message);
  });

  test('names hosts where the upper policy leaves that to the next layer, and only there', () => {
    const upper = policySchema.parse({ ...head, name: 'upper', context: { layersMayName: true } });
    const naming = policyLayerSchema.parse({ ...head, name: 'lower', context: { allowedHosts: ['other.example'] } });
    const merged = mergeLayer(upper, { document: naming, source: 'lower', place: () => '' });
    expect(merged.context).toEqual({ allowedHosts: ['other.example'], layersMayName: false });
    expect(compare(upper, merged).map(({ effect }) => effect)).toEqual(['changed']);
    const further = policyLayerSchema.parse({ ...head, name: 'third', context: { allowedHosts: ['evil.example'] } });
    expect(() => mergeLayer(merged, { document: further, source: 'third', place: () => '' })).toThrow('evil.example');
  });
});
