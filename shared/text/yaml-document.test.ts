import { describe, expect, test } from '@jest/globals';
import { readYaml } from './yaml-document.ts';

const text = 'one:\n  two: [a, b]\n  "three": x\n';

describe('a YAML document', () => {
  test('is plain data, and its parts have places', async () => {
    const yaml = await readYaml(text, 'file.yml');
    if ('why' in yaml) throw new Error(yaml.why);
    expect(yaml.value).toEqual({ one: { two: ['a', 'b'], three: 'x' } });
    expect(yaml.place(['one', 'two'])).toBe('file.yml:2:3');
    expect(yaml.place(['one', 'two', 1])).toBe('file.yml:2:12');
    expect(yaml.place(['one', 'three'])).toBe('file.yml:3:3');
  });

  test('a part that is not there stands where the last part on the way does', async () => {
    const yaml = await readYaml(text, 'file.yml');
    if ('why' in yaml) throw new Error(yaml.why);
    expect(yaml.place(['one', 'four', 'five'])).toBe('file.yml:1:1');
    expect(yaml.place(['six'])).toBe('file.yml:1:1');
  });

  test.each([
    ['a list that is not closed', 'a: [1', 'file.yml:1'],
    ['a key twice', 'a: 1\na: 2', 'file.yml:2:1'],
    ['a tag', 'a: !!js/function x', 'file.yml:1:4'],
    ['two documents', 'a: 1\n---\nb: 1', 'file.yml'],
    ['aliases that unfold', `a: &a [x]\nb: [${'*a, '.repeat(200)}*a]`, 'file.yml'],
  ])('with %s is none', async (_what, broken, where) => {
    expect(await readYaml(broken, 'file.yml')).toMatchObject({
      where: expect.stringContaining(where),
      why: expect.stringMatching(/\S/u),
    });
  });
});
