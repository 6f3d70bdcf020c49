import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { baselineWithExamples } from '../../testing/packs.ts';
import { fold } from '../occurrences.ts';
import { NEEDLES } from '../generated/needles.ts';
import { needlesOf } from './derive.ts';

describe('needles of a pattern', () => {
  test.each([
    ['log(?:in|out)', ['login', 'logout']],
    ['\\bcsrf\\b', ['csrf']],
    ['a?bcd', ['bcd']],
    ['(?:verify|check)_?token', ['verify_token', 'verifytoken', 'check_token', 'checktoken']],
    ['x|session', ['session', 'x']],
    ['\\w+', null],
    ['(?:abc)?', null],
    ['[^a]bcd', ['bcd']],
    ['jwt|jws', ['jwt', 'jws']],
    ['Token.{0,5}Secret', ['secret']],
    ['pass(?=word)', ['pass']],
  ])('%s: %j', (source, expected) => {
    const found = needlesOf(source, true);
    expect(found === null ? null : found.toSorted()).toEqual(expected === null ? null : expected.toSorted());
  });
});

const rules = baselineWithExamples().filter(({ kind }) => kind === 'content');
const ready = rules.flatMap(({ id, any, examples }) =>
  any.map((source) => ({
    id,
    examples,
    pattern: new RegExp(source, 'iu'),
    needles: Object.hasOwn(NEEDLES, source) ? (NEEDLES[source] ?? null) : null,
  })),
);
const holds = (line: string, needles: readonly string[]): boolean =>
  needles.some((needle) => fold(line).includes(needle));

describe('needles of the built-in rules', () => {
  test('are known for most patterns', () => {
    expect(ready.filter(({ needles }) => needles !== null).length / ready.length).toBeGreaterThan(0.8);
  });

  test('occur in every line that a rule is to match', () => {
    for (const { id, needles, pattern, examples } of ready) {
      for (const line of examples.match.filter((example) => pattern.test(example)))
        expect([id, line, needles === null || holds(line, needles)]).toEqual([id, line, true]);
    }
  });

  test('occur in whatever a rule matches', () => {
    const pieces = ready.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
    const piece = constantFrom(
      ...pieces.flatMap((text) => text.split(/(?<=[\s(.,_-])/u)),
      ' ',
      '_',
      '-',
      '.',
      '(',
      "'",
      'ſ',
      '\u212A',
    );
    assert(
      property(
        array(piece, { minLength: 1, maxLength: 8 }),
        integer({ min: 0, max: ready.length - 1 }),
        (parts, index) => {
          const { id, needles, pattern } = ready[index] as (typeof ready)[number];
          for (const line of [parts.join(''), parts.join('').toUpperCase()])
            if (needles !== null && pattern.test(line))
              expect([id, line, holds(line, needles)]).toEqual([id, line, true]);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('see through letters that fold to others', () => {
    expect(fold('ſeſſion')).toBe('session');
    expect(fold('to\u212Aen')).toBe('token');
  });
});
