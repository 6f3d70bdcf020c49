import { describe, expect, test } from '@jest/globals';
import { fieldsOf, listOf, textOf, wordOf } from './earlier-shape.ts';

describe('values of another shape are null', () => {
  test.each([[null], [undefined], ['x'], [7], [[]]])('%j has no fields', (value) => {
    expect(fieldsOf(value)).toBeNull();
  });

  test('one entry that cannot be read spoils the list: a part of it would look whole', () => {
    expect(listOf(['a', 'b'], textOf)).toEqual(['a', 'b']);
    expect(listOf([], textOf)).toEqual([]);
    expect(listOf(['a', 7], textOf)).toBeNull();
    expect(listOf({ length: 1, 0: 'a' }, textOf)).toBeNull();
  });

  test('only the words themselves are words', () => {
    expect(wordOf('low', ['low', 'high'])).toBe('low');
    expect(wordOf('toString', ['low', 'high'])).toBeNull();
    expect(wordOf(['low'], ['low', 'high'])).toBeNull();
  });
});
