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
/** Imports that are there when a module starts: types are not, and what is loaded on first use is not yet. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)[^;']*?from\s*'(\.[^']+)'/gmu;
const importsOf = (file: string, kind = IMPORT): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(kind)].map(([, target]) =>
    relative(root, join(root, dirname(file), target as string)),
  );
const gateOf = (file: string): string | null => /^actions\/([^/]+)\//u.exec(file)?.[1] ?? null;

/**
 * Rooms of a gate that the command line may enter besides the gate itself: judging history, replaying a case and reading
 * workflows are one gate's logic with another host. A new line here is a decision, not a convenience.
 */
const DOORS = [
  'actions/approval-gate/src',
  'actions/approval-gate/src/bundle',
  'actions/approval-gate/src/merge-record',
  'actions/approval-gate/src/simulate',
  'actions/approval-gate/src/verify',
  'actions/risk-classify/src',
  'actions/untrusted-context-check/src/signals',
  'actions/untrusted-context-check/src/workflows',
  'actions/untrusted-context-check/src/workflows/model',
  'actions/untrusted-context-check/src/workflows/rules',
];

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

  test('the command line enters a gate by its gate.ts, or into a room that is listed', () => {
    const used = sources
      .filter((file) => file.startsWith('cli/') && !file.endsWith('.test.ts'))
      .flatMap((file) => importsOf(file))
      .filter((target) => gateOf(target) !== null && !target.endsWith('/src/gate.ts'))
      .map((target) => dirname(target));
    expect([...new Set(used)].toSorted()).toEqual(DOORS);
  });

  test('no module needs itself, by whatever way round', () => {
    const [open, done] = [new Set<string>(), new Set<string>()];
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (open.has(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (open.has(file) || done.has(file)) return;
      open.add(file);
      for (const target of importsOf(file, STATIC_IMPORT)) visit(target, [...way, file]);
      open.delete(file);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('files are rooms, not halls', () => {
    const lengths = sources
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1] as const);
    expect(lengths.filter(([, lines]) => lines > 250)).toEqual([]);
    const long = lengths.filter(([, lines]) => lines > 150).length;
    expect(long / lengths.length).toBeLessThan(0.05);
  });

  test.each([...NAMES])('%s has the version of its package, and a README', async (name) => {
    const gate = await GATES[name]();
    const manifest = JSON.parse(readFileSync(join(root, 'actions', name, 'package.json'), 'utf8'));
    expect(gate.name).toBe(name);
    expect(gate.version).toBe(manifest.version);
    expect(readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')).toContain(`# ${name}`);
  });

  test.each(readdirSync(join(root, 'actions')))('the action %s says what it is, and what it can be given', (name) => {
    expect(readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')).toContain(`# ${name}`);
    expect(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')).toMatch(/^description: /mu);
  });

  test('no file names a machine’s path or a registry’s host in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });
});
