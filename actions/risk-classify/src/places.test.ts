import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { withPlaces } from './places.ts';
import { baselinePolicy } from './testing/baseline.ts';

const placed = async (files: ChangeRecipe['files']): Promise<Classification> => {
  const change = changeOf({ files });
  return withPlaces(await classify(change, baselinePolicy()), change);
};
const guard = '  if (!hasPermission(user)) throw new ForbiddenError();';
const route = (...lines: string[]): string =>
  ["router.post('/notes', async function save(req, res) {", ...lines, '  done(res);', '});'].join('\n');

describe('withPlaces', () => {
  test('a reason names the function and the route of its line', async () => {
    const { areas } = await placed({ 'a.js': [route(), route(guard)] });
    const reason = areas.find(({ area }) => area === 'authorization')?.reasons[0];
    expect(reason).toMatchObject({ line: 2, within: { function: 'save', route: 'POST /notes' } });
  });

  test('a lost control names where it was, by the old text', async () => {
    const { controls } = await placed({ 'a.js': [route(guard), route()] });
    expect(controls.removed[0]).toMatchObject({ line: 2, within: { function: 'save', route: 'POST /notes' } });
  });

  test('nothing is said of a line that stands in nothing, and of a whole file', async () => {
    const { areas } = await placed({ 'a.js': ['', `${guard.trim()}\n`], Dockerfile: ['', 'FROM scratch\n'] });
    for (const { reasons } of areas) for (const reason of reasons) expect(reason).not.toHaveProperty('within');
  });

  test('judges the same with and without', async () => {
    const change = changeOf({ files: { 'a.js': [route(guard), route()] } });
    const plain = await classify(change, baselinePolicy());
    const { areas, controls, ...rest } = await withPlaces(plain, change);
    expect({ ...plain, areas: [], controls: [] }).toEqual({ ...rest, areas: [], controls: [] });
    expect([areas.length, controls.removed.length]).toEqual([plain.areas.length, plain.controls.removed.length]);
  });
});
