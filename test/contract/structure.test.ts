import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GATES as NAMES } from '../../shared/evidence/gates.ts';
import { GATES } from '../../cli/src/gates.ts';

const root = join(import.meta.dirname, '../..');
const sources = ['shared', 'actions', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules') && !name.includes('generated/'))
    .map((name) => join(folder, name)),
);
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/gu;
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, target]) =>
    relative(root, join(root, dirname(file), target as string)),
  );
const gateOf = (file: string): string | null => /^actions\/([^/]+)\//u.exec(file)?.[1] ?? null;

describe('the house', () => {
  test('dependencies point one way', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const [from, to] = [gateOf(file), gateOf(target)];
        const crosses = from !== null && to !== null && from !== to;
        const support = file.endsWith('.test.ts') && target.startsWith('test/support/');
        const upwards = file.startsWith('shared/') && !target.startsWith('shared/') && !support;
        const sideways = from !== null && target.startsWith('cli/');
        return crosses || upwards || sideways ? [`${file} → ${target}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('files are rooms, not halls', () => {
    const lengths = sources
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > 350)).toEqual([]);
    const long = lengths.filter(([, lines]) => lines > 200).length;
    expect(long / lengths.length).toBeLessThan(0.1);
  });

  test.each([...NAMES])('%s has the version of its package, and a README', async (name) => {
    const gate = await GATES[name]();
    const manifest = JSON.parse(readFileSync(join(root, 'actions', name, 'package.json'), 'utf8'));
    expect(gate.name).toBe(name);
    expect(gate.version).toBe(manifest.version);
    expect(readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')).toContain(`# ${name}`);
  });

  test('no file names a machine’s path or a registry’s host in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });
});
