import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

// The example's ready changes, robbed of one piece of evidence at a time. The tools are run once; judging is cheap.
const demo = join(import.meta.dirname, '../../examples/demo');
interface Judged {
  readonly verdict: string;
  readonly status: number;
  readonly open: readonly { readonly id: string; readonly nextAction: string | null }[];
}
interface Options {
  readonly directory: string;
  readonly without?: string;
  readonly out?: string;
}
const { buildRepository } = (await import(join(demo, 'repository.mjs'))) as {
  buildRepository: (dir: string) => unknown;
};
const { collect } = (await import(join(demo, 'collect.mjs'))) as {
  collect: (name: string, options: Options) => Promise<unknown>;
};
const { evidenceFiles, judge } = (await import(join(demo, 'judge.mjs'))) as {
  evidenceFiles: (name: string, options: Options) => string[];
  judge: (name: string, options: Options) => Promise<Judged>;
};

const MINUTES = 60_000;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'evidence-gate-example-'));
  buildRepository(join(directory, 'repository'));
  for (const name of ['copy-edit', 'login-evidenced']) await collect(name, { directory });
}, 3 * MINUTES);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Ways to spoil a file that a careless or hostile job could leave behind. */
const DAMAGE: Readonly<Record<string, (content: Buffer) => Buffer>> = {
  emptied: () => Buffer.alloc(0),
  'cut in half': (content) => content.subarray(0, Math.floor(content.length / 2)),
  'replaced by HTML': () => Buffer.from('<!doctype html><title>502</title>'),
};

describe.each(['copy-edit', 'login-evidenced'])('%s, which is ready', (name) => {
  test(
    'is ready with all its evidence',
    async () => {
      const judged = await judge(name, { directory });
      expect(judged.open).toEqual([]);
      expect(judged).toMatchObject({ verdict: 'ready', status: 0 });
    },
    MINUTES,
  );

  test(
    'is not ready as soon as one file of evidence is missing, whichever it is',
    async () => {
      const files = evidenceFiles(name, { directory });
      expect(files.length).toBeGreaterThan(6);
      for (const without of files) {
        const judged = await judge(name, { directory, without });
        expect({ without, verdict: judged.verdict, status: judged.status }).toEqual({
          without,
          verdict: 'not-ready',
          status: 1,
        });
        for (const { nextAction } of judged.open) expect(nextAction).toMatch(/\w{3}/u);
      }
    },
    2 * MINUTES,
  );

  test.each(Object.keys(DAMAGE))(
    'is not ready with any one report %s',
    async (kind) => {
      const copy = mkdtempSync(join(tmpdir(), 'evidence-gate-damaged-'));
      cpSync(directory, copy, { recursive: true, verbatimSymlinks: true });
      for (const file of evidenceFiles(name, { directory: copy }).filter((path) => path.startsWith('reports/'))) {
        const path = join(copy, 'evidence', name, file);
        const whole = readFileSync(path);
        writeFileSync(path, (DAMAGE[kind] as (content: Buffer) => Buffer)(whole));
        const { verdict } = await judge(name, { directory: copy });
        expect({ file, kind, verdict }).toEqual({ file, kind, verdict: 'not-ready' });
        writeFileSync(path, whole);
      }
      rmSync(copy, { recursive: true, force: true });
    },
    2 * MINUTES,
  );
});
