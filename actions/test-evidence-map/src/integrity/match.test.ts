import { describe, expect, test } from '@jest/globals';
import { matchTests } from './match.ts';
import type { ModelTest } from './model.ts';

const test_ = (title: string, body: string, ...assertions: readonly string[]): ModelTest => ({
  title,
  line: 1,
  skipped: false,
  focused: false,
  table: false,
  body,
  assertions: assertions.map((text) => ({ text, subject: text, negated: false, strength: 65, expected: '', line: 1 })),
});
const matched = (before: ModelTest[], after: ModelTest[], elsewhere: ModelTest[] = []) => {
  const { pairs, removed, added } = matchTests(before, after, new Set(elsewhere));
  return {
    pairs: pairs.map(([old, now]) => `${old.title}=${now.title}`),
    removed: removed.map(({ title }) => title),
    added: added.map(({ title }) => title),
  };
};

describe('matchTests', () => {
  test('by title', () => {
    expect(matched([test_('a', 'x')], [test_('b', 'y'), test_('a', 'z')])).toEqual({
      pairs: ['a=a'],
      removed: [],
      added: ['b'],
    });
  });
  test('by body, when renamed', () => {
    expect(matched([test_('a', 'x')], [test_('b', 'x')])).toEqual({ pairs: ['a=b'], removed: [], added: [] });
  });
  test('by most of the assertions, when renamed and edited', () => {
    const [old, now] = [test_('a', 'x', '1', '2', '3'), test_('b', 'y', '1', '2', '4')];
    expect(matched([old], [now])).toEqual({ pairs: ['a=b'], removed: [], added: [] });
  });
  test('not by half of them', () => {
    const [old, now] = [test_('a', 'x', '1', '2'), test_('b', 'y', '1', '4')];
    expect(matched([old], [now])).toEqual({ pairs: [], removed: ['a'], added: ['b'] });
  });
  test('in another file', () => {
    expect(matched([test_('a', 'x')], [], [test_('a', 'x')])).toEqual({ pairs: ['a=a'], removed: [], added: [] });
  });
  test('each test once: a double is removed', () => {
    expect(matched([test_('a', 'x'), test_('a', 'x')], [test_('a', 'x')])).toEqual({
      pairs: ['a=a'],
      removed: ['a'],
      added: [],
    });
  });
  test('tests without body or assertions are alike to nobody', () => {
    expect(matched([test_('a', '')], [test_('b', '')])).toEqual({ pairs: [], removed: ['a'], added: ['b'] });
  });
});
