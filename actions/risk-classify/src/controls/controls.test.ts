import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import type { Controls } from '../classification.ts';
import { classify } from '../classify.ts';
import { baselinePolicy } from '../testing/baseline.ts';

const policy = baselinePolicy();
const controls = async (files: ChangeRecipe['files'], renames: ChangeRecipe['renames'] = {}): Promise<Controls> =>
  (await classify(changeOf({ files, renames }), policy)).controls;

const guard = '  if (note.tenantId !== session.tenantId) throw new NotFound();';
const service = (...lines: string[]): string =>
  ['function find(note, session) {', ...lines, '  return note;', '}'].join('\n');

describe('controls', () => {
  test('a deleted guard is removed, with its place in the old file', async () => {
    const { removed, weakened } = await controls({ 'src/notes.ts': [service(guard), service()] });
    expect(removed).toEqual([expect.objectContaining({ path: 'src/notes.ts', line: 2, text: guard.trim() })]);
    expect(weakened).toEqual([]);
  });

  test('a new guard is added', async () => {
    const { added, removed } = await controls({ 'src/notes.ts': [service(), service(guard)] });
    expect(added).toEqual([expect.objectContaining({ line: 2 })]);
    expect(removed).toEqual([]);
  });

  test('one flipped character weakens', async () => {
    const flipped = guard.replace('!==', '===');
    const { weakened } = await controls({ 'src/notes.ts': [service(guard), service(flipped)] });
    expect(weakened[0]?.text).toContain('comparison turned round');
  });

  test('a guard that moved within its file, to another file, or by indentation is not lost', async () => {
    const nothing = { removed: [], weakened: [], added: [] };
    expect(await controls({ 'a.ts': [service(guard, '  step();'), service('  step();', guard)] })).toEqual(nothing);
    expect(await controls({ 'a.ts': [service(guard), service()], 'b.ts': [service(), service(guard)] })).toEqual(
      nothing,
    );
    expect(await controls({ 'a.ts': [service(guard), service(`    ${guard}`)] })).toEqual(nothing);
  });

  test('a guard that is copied elsewhere and disabled in its place is lost', async () => {
    const disabled = guard.replace('session.tenantId', 'note.tenantId');
    const lost = await controls({
      'a.ts': [service(guard), service(`// ${guard}`)],
      'b.ts': [service(), service(disabled)],
    });
    expect(lost.removed.length).toBe(1);
  });

  test('a file renamed out of a folder and weakened on the way is seen', async () => {
    const { removed } = await controls(
      { 'lib/x.ts': [service(guard), service()] },
      { 'lib/x.ts': 'src/auth/notes.ts' },
    );
    expect(removed[0]?.path).toBe('src/auth/notes.ts');
  });

  test('a setting that switches a protection off weakens, taking it back adds', async () => {
    const call = (option: string): string => `requests.get(url${option})`;
    const off = await controls({ 'a.py': [call(''), call(', verify=False')] });
    expect(off.weakened.map(({ ruleId }) => ruleId)).toEqual(['cryptography.switched-off']);
    const on = await controls({ 'a.py': [call(', verify=False'), call('')] });
    expect([on.weakened, on.added.length]).toEqual([[], 1]);
  });

  test('guards of tests and documentation are none', async () => {
    const { removed } = await controls({ 'test/a.test.ts': [service(guard), service()], 'README.md': [guard, ''] });
    expect(removed).toEqual([]);
  });
});
