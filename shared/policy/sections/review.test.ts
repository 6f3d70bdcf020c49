import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { DEPTHS, EFFORTS, PANELS, review } from './review.ts';

type Review = ReturnType<typeof review.schema.parse>;
const refuse = (): never => {
  throw new Error('nothing of this section is refused');
};
const wholes = { evidence: {}, requirements: [] };
const compared = (above: Review, below: Review) =>
  review.compare(above, below, { above: wholes, below: wholes }).map(({ effect, path }) => `${effect} ${path}`);

const word = <Word extends string>(words: readonly Word[]) => fc.constantFrom(...words);
const byRisk = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ low: value, medium: value, high: value, critical: value });
const role = fc.option(fc.record({ model: fc.constantFrom('a', 'b'), effort: word(EFFORTS) }));
const any: fc.Arbitrary<Review> = fc
  .record({
    models: byRisk(fc.constantFrom('a', 'b')),
    effort: byRisk(word(EFFORTS)),
    roles: fc.record({ classify: role, refute: role, checklist: role, summarise: role }),
    depth: byRisk(word(DEPTHS)),
    panel: word(PANELS),
    checklist: fc.boolean(),
    maxUsd: fc.integer({ min: 1, max: 9 }),
    maxUsdPerChange: fc.integer({ min: 1, max: 9 }),
    timeoutSeconds: fc.integer({ min: 1, max: 9 }),
  })
  .map((value) => review.schema.parse(value));

describe('the review section', () => {
  test('an absent section is the defaults: thorough where the risk is', () => {
    expect(review.schema.parse(undefined)).toMatchObject({
      depth: { low: 'single', medium: 'double', high: 'full', critical: 'full' },
      panel: 'majority',
      checklist: true,
      maxUsd: 8,
      maxUsdPerChange: 40,
    });
  });

  test('what is merged loosens neither layer', () => {
    fc.assert(
      fc.property(any, any, (above, below) => {
        const merged = review.merge(above, below, refuse);
        for (const layer of [above, below])
          expect(compared(layer, merged).filter((line) => line.startsWith('loosened'))).toEqual([]);
      }),
    );
  });

  test('what a layer leaves out is as the policy above it says', () => {
    fc.assert(fc.property(any, (above) => expect(review.merge(above, review.layer.parse({}), refuse)).toEqual(above)));
  });

  test.each<[string, Partial<Review>, string]>([
    ['more money a run', { maxUsd: 9 }, 'loosened review.maxUsd'],
    ['more money a change', { maxUsdPerChange: 41 }, 'loosened review.maxUsdPerChange'],
    ['less money a change', { maxUsdPerChange: 9 }, 'tightened review.maxUsdPerChange'],
    ['no checklist', { checklist: false }, 'loosened review.checklist'],
    ['a panel that must agree', { panel: 'unanimous' }, 'tightened review.panel'],
    ['no panel', { panel: 'off' }, 'tightened review.panel'],
    [
      'one look only',
      { depth: { low: 'single', medium: 'double', high: 'single', critical: 'full' } },
      'loosened review.depth.high',
    ],
    [
      'another refuter',
      { roles: { ...review.schema.parse({}).roles, refute: { model: 'm', effort: 'max' } } },
      'changed review.roles.refute',
    ],
  ])('%s is told', (_, parts, told) => {
    const base = review.schema.parse({});
    expect(compared(base, { ...base, ...parts })).toEqual([told]);
  });

  test.each([
    { depth: { low: 'none', medium: 'double', high: 'full', critical: 'full' } },
    { panel: 'anybody' },
    { maxUsdPerChange: 0 },
    { roles: { approve: null } },
  ])('%j is refused', (value) => {
    expect(review.schema.safeParse(value).success).toBe(false);
  });
});
