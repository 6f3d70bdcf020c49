import { describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, integer, string } from 'fast-check';
import { loadPolicy } from '../policy/load.ts';
import { changeOf } from '../testing/change-builder.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { judgeSpec, type SpecJudgement } from './judge.ts';
import { parseSpec } from './parse.ts';
import { specText } from './testing/spec-text.ts';

const policy = await loadPolicy({});
const owed = [
  { id: 'spec.security', requiredBy: ['security-spec'], why: 'High risk.' },
  { id: 'approval.human', requiredBy: ['human-approval'], why: 'Sensitive.' },
];
const judge = (text: string): Promise<SpecJudgement> =>
  judgeSpec({
    change: changeOf({ files: { '.evidence-gate/spec.yml': [null, text] } }),
    files: memoryFiles({}),
    policy,
    named: undefined,
    areas: ['authentication'],
    owed,
  });

/** Whatever is in the file: nothing falls off what is owed, and only a spec that can be read is satisfied. */
async function holds(text: string): Promise<void> {
  const judged = await judge(text);
  expect(judged.owed.map(({ id }) => id)).toEqual(expect.arrayContaining(owed.map(({ id }) => id)));
  expect(judged.evidence).toHaveLength(1);
  const read = await parseSpec(text, 'x');
  if (!('spec' in read)) expect(judged.evidence[0]?.status).toBe('failed');
}

describe('a hostile spec', () => {
  test('cut anywhere takes nothing off what is owed', async () => {
    const text = specText();
    for (let length = 0; length < text.length; length += 7) await holds(text.slice(0, length));
  });

  test('with anything written into it takes nothing off what is owed', async () => {
    const text = specText();
    await assert(
      asyncProperty(integer({ min: 0, max: text.length }), string({ maxLength: 30 }), async (at, noise) => {
        await holds(text.slice(0, at) + noise + text.slice(at));
      }),
    );
  });

  test.each([
    ['__proto__ as a key', `${specText()}__proto__: { areas: [] }\n`],
    ['__proto__ as an area', specText({ areas: ['authentication', '__proto__'] })],
    ['constructor as evidence', specText({ acceptance: ['constructor'] })],
    ['a merge key', `${specText()}<<: { extra: 1 }\n`],
    ['a tag', specText().replace('title: Login', 'title: !!js/function Login')],
    ['two documents', `${specText()}---\n${specText()}`],
    ['deep nesting', `assets: ${'['.repeat(5_000)}`],
    [
      'a thousand patterns',
      specText({ forbidden: Array.from({ length: 1_000 }, () => ({ pattern: 'abc', why: 'x' })) }),
    ],
  ])('with %s fails', async (_what, text) => {
    expect((await judge(text)).evidence).toEqual([expect.objectContaining({ status: 'failed' })]);
  });
});
