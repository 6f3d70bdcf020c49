import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { baselineWithExamples } from '../../testing/packs.ts';
import { readyPattern } from '../pattern.ts';
import { fold, haystackOf } from './haystack.ts';
import { canMatch, knownWays, within } from './needles.ts';

const rules = baselineWithExamples().filter(({ kind }) => kind === 'content');
const patterns = rules.flatMap(({ id, any, examples }) =>
  any.map((source) => ({
    id,
    examples,
    pattern: new RegExp(source, 'iu'),
    ways: knownWays(source),
    ready: readyPattern(source),
  })),
);

const pieces = rules.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
const words = pieces.flatMap((text) => text.split(/(?<=[\s(.,_-])/u));
const piece = constantFrom(...words, ...pieces, ' ', '_', '-', '.', '(', "'", 'ſ', '\u212A', 'é', 'İ');
const line = array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

describe('needles of the built-in rules', () => {
  test('are known for nearly all patterns', () => {
    expect(patterns.filter(({ ways }) => ways !== null).length / patterns.length).toBeGreaterThan(0.98);
  });

  test('are in every line that a rule is to match', () => {
    for (const { id, ways, pattern, examples } of patterns) {
      for (const example of examples.match.filter((text) => pattern.test(text)))
        expect([id, example, canMatch(ways, haystackOf(fold(example)))]).toEqual([id, example, true]);
    }
  });

  test('are in whatever a rule matches, and the ready pattern agrees with the plain one', () => {
    let matches = 0;
    assert(
      property(line, integer({ min: 0, max: patterns.length - 1 }), (text, start) => {
        for (let step = 0; step < 20; step++) {
          const { id, ways, pattern, ready } = patterns[(start + step) % patterns.length] as (typeof patterns)[number];
          for (const variant of [text, text.toUpperCase(), text.replaceAll('s', 'ſ').replaceAll('k', '\u212A')]) {
            const matched = pattern.test(variant);
            expect([id, variant, ready.occursIn(variant)]).toEqual([id, variant, matched]);
            if (!matched) continue;
            matches++;
            expect([id, variant, canMatch(ways, haystackOf(fold(variant)))]).toEqual([id, variant, true]);
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(matches).toBeGreaterThan(1_000);
  });

  test('of a pattern that is not built in nothing is known, so that it is always tried', () => {
    expect(knownWays('own-pattern')).toBeNull();
    expect(knownWays('__proto__')).toBeNull();
    expect(canMatch(null, () => false)).toBe(true);
  });
});

describe('ways narrowed to a text', () => {
  const holds = (text: string) => (needle: string) => text.includes(needle);

  test('keep the needles it holds, and lose the ways it cannot match in', () => {
    const ways = [[['login', 'logout'], ['token']], [['jwt']]];
    expect(within(ways, holds('a login with a token'))).toEqual([[['login'], ['token']]]);
    expect(within(ways, holds('nothing'))).toEqual([]);
    expect(within(null, holds('nothing'))).toBeNull();
  });

  test('say the same of each of its lines as the whole ways do', () => {
    assert(
      property(
        array(line, { minLength: 1, maxLength: 6 }),
        integer({ min: 0, max: patterns.length - 1 }),
        (lines, at) => {
          const { ways } = patterns[at] as (typeof patterns)[number];
          const narrowed = within(ways, haystackOf(lines.map(fold).join('\n')));
          for (const text of lines.map(fold))
            expect([text, canMatch(narrowed, holds(text))]).toEqual([text, canMatch(ways, holds(text))]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a text that is asked for strings', () => {
  test('folds letters as regular expressions do', () => {
    expect(fold('ſeſSion')).toBe('session');
    expect(fold('to\u212AEn')).toBe('token');
  });

  test('holds what includes says it holds', () => {
    assert(
      property(
        string({ maxLength: 400, unit: constantFrom('a', 'b', 'c', '_', 'é') }),
        string({ maxLength: 5, unit: constantFrom('a', 'b', 'c', '_', 'é') }),
        (text, needle) => {
          const long = `${text} ${'x '.repeat(150)}`;
          expect([haystackOf(text)(needle), haystackOf(long)(needle)]).toEqual([
            text.includes(needle),
            long.includes(needle),
          ]);
        },
      ),
    );
  });

  test('holds what includes says it holds, however long it is', () => {
    const filler = Array.from({ length: 6_000 }, (_, n) => `value${n}`).join(' ');
    assert(
      property(string({ maxLength: 12, unit: constantFrom('v', 'a', 'l', 'u', 'e', '1', '2', ' ', 'é') }), (needle) => {
        const long = `${filler} ${needle.slice(0, 8)} ${filler}`;
        expect([needle, haystackOf(long)(needle)]).toEqual([needle, long.includes(needle)]);
        expect(haystackOf(long)(needle.slice(0, 8))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
