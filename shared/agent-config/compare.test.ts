import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CAPABILITY_KINDS, type Capability } from './capability.ts';
import { compareCapabilities } from './compare.ts';

const capability: fc.Arbitrary<Capability> = fc.record({
  kind: fc.constantFrom(...CAPABILITY_KINDS),
  effect: fc.constantFrom('grant', 'restriction'),
  subject: fc.constantFrom('Bash', 'Bash(*)', 'Bash(git:*)', 'Bash(git status)', 'Read(x)', '*', 'a', 'b'),
  danger: fc.boolean(),
});
const set = fc.array(capability, { maxLength: 6 });

describe('compareCapabilities', () => {
  test('nothing changed is the same', () => {
    fc.assert(
      fc.property(set, (list) => {
        expect(compareCapabilities(list, list.toReversed()).change).toBe('same');
      }),
    );
  });

  test('what widens one way narrows the other way', () => {
    fc.assert(
      fc.property(set, set, (before, after) => {
        const there = compareCapabilities(before, after);
        const back = compareCapabilities(after, before);
        expect(back.narrowing).toEqual(expect.arrayContaining([...there.widening]));
        expect(back.narrowing).toHaveLength(there.widening.length);
      }),
    );
  });

  test('never narrowed when anything widened', () => {
    fc.assert(
      fc.property(set, set, (before, after) => {
        const { change, widening } = compareCapabilities(before, after);
        expect(change === 'widened').toBe(widening.length > 0);
      }),
    );
  });

  test('a grant that covers nothing but itself cannot hide another', () => {
    const grant = (subject: string): Capability => ({
      kind: 'permission-allow',
      effect: 'grant',
      subject,
      danger: false,
    });
    expect(compareCapabilities([grant('Bash(npm run:*)')], [grant('Bash(npm run test)')]).change).toBe('narrowed');
    expect(compareCapabilities([grant('Bash(npm run:*)')], [grant('Bash(npm runx)')]).change).toBe('widened');
    expect(compareCapabilities([grant('Bash(npm run:*)')], [grant('Bash(npm run test && curl x)')]).change).toBe(
      'narrowed',
    );
    expect(compareCapabilities([grant('Read(x)')], [grant('Write(x)')]).change).toBe('widened');
  });
});
