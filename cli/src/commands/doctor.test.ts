import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { DOCTOR_CHECKS } from '../doctor/registry.ts';
import { checksPage } from '../doctor/render.ts';
import { GATE_WORKFLOW, SOUND } from '../doctor/sound.ts';
import { smallRepository } from '../../../test/support/repository.ts';
import { main } from '../main.ts';

let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'evidence-gate-doctor-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(dir, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
async function run(...words: string[]) {
  const io = captured();
  return { status: await main(['doctor', ...words], io), ...io.text };
}

describe('evidence-gate doctor', () => {
  test('a sound repository: exit status 0', async () => {
    const { status, out } = await run('--settings', file('sound.json', SOUND));
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('no way around the gate') });
  });

  test('an open one: exit status 1, each way with its fix', async () => {
    const open = { ...SOUND, actions: { ...SOUND.actions, can_approve_pull_request_reviews: true } };
    const { status, out } = await run('--settings', file('open.json', open));
    expect(status).toBe(1);
    expect(out).toContain('actions-may-approve');
    expect(out).toContain('gh api --method PUT repos/acme/widgets/actions/permissions/workflow');
  });

  test('as JSON', async () => {
    const { out } = await run('--settings', file('none.json', { repository: SOUND.repository }), '--format', 'json');
    expect(new Set((JSON.parse(out) as { check: string }[]).map(({ check }) => check))).toContain('not-read');
  });

  test('takes workflows from a local repository and from files', async () => {
    const { repo } = smallRepository(dir);
    const settings = file('settings.json', { ...SOUND, codeowners: undefined, workflows: undefined });
    const without = await run('--settings', settings, '--repo', repo);
    expect(without.out).toContain('gate-files-unowned');
    const workflow = file('required.yml', GATE_WORKFLOW.replace('mode: enforce', 'mode: observe'));
    const { out } = await run('--settings', settings, '--repo', repo, '--workflows', workflow);
    expect(out).toContain('gate-only-observes');
  });

  test('keeps what it read, so that it can be judged elsewhere', async () => {
    const kept = join(dir, 'kept.json');
    await run('--settings', file('sound.json', SOUND), '--save', kept);
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual(SOUND);
  });

  test('text of a workflow cannot paint the terminal', async () => {
    const painted = { ...SOUND, repository: { ...SOUND.repository, full_name: 'acme/\u001b[2Jx' } };
    const { out } = await run('--settings', file('painted.json', painted));
    expect(out).not.toContain('\u001b');
  });

  test.each([
    ['nothing to look at', [], 'EG291'],
    ['two things to look at', ['--repository', 'a/b', '--settings', 'x.json'], 'EG291'],
    ['no token', ['--repository', 'acme/widgets'], 'EG291'],
    ['no such file', ['--settings', '/nowhere.json'], 'EG290'],
    ['a name that is none', ['--repository', 'acme'], 'EG291'],
    ['an unknown flag', ['--settigns', 'x'], 'EG200'],
  ])('%s: exit status 2', async (_what, words, code) => {
    const { status, err } = await run(...words);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(code) });
  });

  test.each(['null', '[]', '{}', '{"repository":{"full_name":"a"}}', '{"repository":', 'x'.repeat(100)])(
    'settings that are %j: exit status 2',
    async (content) => {
      const { status, err } = await run('--settings', file('bad.json', content));
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('EG290') });
    },
  );

  test('docs/guides/doctor.md is what --list writes', async () => {
    const { out } = await run('--list');
    expect(out).toBe(checksPage(DOCTOR_CHECKS));
    expect(readFileSync(join(import.meta.dirname, '../../../docs/guides/doctor.md'), 'utf8')).toBe(out);
  });
});
