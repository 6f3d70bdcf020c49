import { describe, expect, test } from '@jest/globals';
import { tests } from './tests.ts';

const parse = (value: object) => tests.schema.parse(value);
const refuse = (path: readonly (string | number)[]): never => {
  throw new Error(path.join('.'));
};
const merge = (above: object, below: object) => tests.merge(parse(above), parse(below), refuse);
const compare = (above: object, below: object): string[] =>
  tests.compare(parse(above), parse(below), {} as never).map(({ effect, path }) => `${effect} ${path}`);

describe('the tests section', () => {
  test('asks for nothing by default', () =>
    expect(parse({})).toEqual({ grades: {}, content: {}, mutants: null, sensitiveLines: null, canary: null }));

  test('of two demands the stricter holds', () => {
    const merged = merge(
      { grades: { 'test.a': 'red', 'test.b': 'executed' }, mutants: 60 },
      { grades: { 'test.a': 'asserted', 'test.b': 'killed', 'test.c': 'red' }, mutants: 80, sensitiveLines: 50 },
    );
    expect(merged.grades).toEqual({ 'test.a': 'red', 'test.b': 'killed', 'test.c': 'red' });
    expect(merged).toMatchObject({ mutants: 80, sensitiveLines: 50 });
  });

  test('a layer adds content and a canary, and changes neither', () => {
    expect(merge({}, { content: { 'test.a': 'denial' }, canary: 'c.xml' })).toMatchObject({
      content: { 'test.a': 'denial' },
      canary: 'c.xml',
    });
    expect(() => merge({ content: { 'test.a': 'denial' } }, { content: { 'test.a': 'audit-event' } })).toThrow(
      'tests.content.test.a',
    );
    expect(() => merge({ canary: 'a.xml' }, { canary: 'b.xml' })).toThrow('tests.canary');
  });

  test.each([
    [{ grades: { 'test.a': 'red' } }, {}, 'loosened tests.grades.test.a'],
    [{ grades: { 'test.a': 'red' } }, { grades: { 'test.a': 'executed' } }, 'loosened tests.grades.test.a'],
    [{}, { grades: { 'test.a': 'claimed' } }, 'tightened tests.grades.test.a'],
    [{ content: { 'test.a': 'denial' } }, {}, 'loosened tests.content.test.a'],
    [{}, { content: { 'test.a': 'denial' } }, 'tightened tests.content.test.a'],
    [{ content: { 'test.a': 'denial' } }, { content: { 'test.a': 'audit-event' } }, 'loosened tests.content.test.a'],
    [{ mutants: 80 }, { mutants: 79 }, 'loosened tests.mutants'],
    [{ sensitiveLines: null }, { sensitiveLines: 0 }, 'tightened tests.sensitiveLines'],
    [{ canary: 'c.xml' }, {}, 'loosened tests.canary'],
    [{}, { canary: 'c.xml' }, 'tightened tests.canary'],
  ])('%j over %j', (above, below, told) => expect(compare(above, below)).toEqual([told]));

  test.each([[{ grades: { 'test.a': 'best' } }], [{ mutants: 101 }], [{ canary: '' }], [{ unknown: 1 }]])(
    'refuses %j',
    (value) => expect(tests.schema.safeParse(value).success).toBe(false),
  );
});
