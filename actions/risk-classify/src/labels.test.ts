import { expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import { classify } from './classify.ts';
import { labelsOf } from './labels.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();
const labels = async (files: ChangeRecipe['files'], over: Partial<ChangeRecipe> = {}): Promise<string[]> =>
  labelsOf(await classify(changeOf({ files, ...over }), policy), policy);

test('a quiet change has its level and nothing else', async () => {
  expect(await labels({ 'README.md': ['a', 'b'] })).toEqual(['risk: low']);
});

test('the level first, then the areas, then what a reviewer looks for', async () => {
  const files = { 'src/login.ts': ['if (!verifyPassword(user, password)) throw new Error("no");', ''] } as const;
  const commits = [{ message: 'Login\n\nCo-authored-by: Claude <noreply@anthropic.com>' }];
  const found = await labels(files, { commits });
  expect(found.slice(0, 2)).toEqual(['risk: high', 'area: authentication']);
  expect(found).toEqual(expect.arrayContaining(['controls-lost', 'ai-authored']));
});

test('never more than ten, none longer than GitHub allows, nothing that the change wrote', async () => {
  const line =
    'verifyPassword(a); isAdmin(b); exec(c); fetch(d); pickle.loads(e); createHash("md5"); tenantId; stripe.refund();';
  const found = await labels({ 'src/risk: low\n,area: none.ts': ['', Array(1_200).fill(line).join('\n')] });
  expect(found.filter((label) => label.startsWith('area: '))).toHaveLength(5);
  expect(found).toContain('size: large');
  expect(found.length).toBeLessThanOrEqual(10);
  for (const label of found) expect(label).toMatch(/^[a-z: -]{1,50}$/u);
});
