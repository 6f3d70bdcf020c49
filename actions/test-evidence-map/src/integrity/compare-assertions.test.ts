import { describe, expect, test } from '@jest/globals';
import { compareAssertions } from './compare-assertions.ts';
import { scriptModel } from './script-model.ts';
import type { ModelTest } from './model.ts';

const modelOf = async (body: string): Promise<ModelTest> => {
  const model = await scriptModel('a.test.ts', `test('t', async () => { ${body} });`);
  return model?.tests[0] as ModelTest;
};
async function rules(before: string, after: string, gone: readonly string[] = []): Promise<string[]> {
  const context = {
    path: 'a.test.ts',
    stillThere: () => false,
    subjectGone: (text: string) => gone.some((word) => text.includes(word)),
  };
  return compareAssertions(await modelOf(before), await modelOf(after), context).map(
    ({ level, ruleId }) => `${level} ${ruleId}`,
  );
}

describe('compareAssertions', () => {
  test.each([
    ['expect(a).toBe(1);', 'expect(a).toBeTruthy();', ['error assertion-weakened']],
    ['expect(a).toEqual([1]);', 'expect(a).toBeDefined();', ['error assertion-weakened']],
    ['assert.deepStrictEqual(a, b);', 'assert.ok(a);', ['error assertion-weakened']],
    ['expect(a).toBe(1);', 'expect(a).not.toBe(2);', ['error assertion-weakened']],
    ['expect(a.status).toBe(401);', 'expect(a.status).toBe(204);', ['error denial-accepted']],
    ["expect(a.message).toBe('forbidden');", "expect(a.message).toBe('ok');", ['error denial-accepted']],
    ["await request(app).get('/').expect(403);", "await request(app).get('/').expect(200);", ['error denial-accepted']],
    ['expect(f).toThrow();', 'expect(f).not.toThrow();', ['error assertion-flipped']],
    ['expect(a).toBe(1); expect(b).toBe(2);', 'expect(a).toBe(1);', ['error assertion-removed']],
    ['expect(a).toBe(1);', 'expect(true).toBe(true);', ['error assertion-removed']],
    ['expect(a).toBe(1);', 'expect(a);', ['error assertion-removed']],
    ['expect(a.status).toBe(403);', 'expect(a.status).toBe(404);', ['note expectation-changed']],
    ['expect(a.status).toBe(403); expect(b).toBe(1);', 'expect(c).toBe(1);', ['error assertion-removed']],
  ])('%s → %s', async (before, after, expected) => expect(await rules(before, after)).toEqual(expected));

  test.each([
    ['expect(a).toBe(1);', 'expect(a).toBe(2);'],
    ['expect(a).toBe(1);', 'expect(a).toStrictEqual(1);'],
    ['expect(a).toBe(1);', 'expect(b).toBe(1);'],
    ['expect(a.status).toBe(200);', 'expect(a.status).toBe(201);'],
    ['expect(a).toBe(1);', 'expect(a).toBe(1); expect(b).toBe(2);'],
    ['expect(a).toContain(1);', 'expect(a).toHaveLength(1);'],
    ['expect(a.b).toBe(1); expect(a.c).toBe(2);', 'expect(a).toEqual({ b: 1, c: 2 }); expect(d).toBe(1);'],
    ['expect(true).toBe(true); expect(a).toBe(1);', 'expect(a).toBe(1);'],
    ['expectTypeOf(a).toBeString(); expect(a).toBe(1);', 'expect(a).toBe(1);'],
  ])('nothing in %s → %s', async (before, after) => expect(await rules(before, after)).toEqual([]));

  test('what the change took out of the code explains a lost assertion', async () => {
    expect(await rules('expect(a.legacy).toBe(1); expect(b).toBe(2);', 'expect(b).toBe(2);', ['legacy'])).toEqual([
      'note assertion-removed',
    ]);
  });
});
