import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { smallRepository } from '../support/repository.ts';

// actions/chain, step by step as the runner takes it: inputs by expression, bundles by `$/`, outputs by step id.
interface Step {
  readonly id: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
const root = join(import.meta.dirname, '../..');
const actionAt = (folder: string): Action => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Action;
const chain = actionAt('actions/chain');
const folderOf = ({ uses }: Step): string => uses.replace(/^\$\//u, '');

let dir: string;
let repo: string;
let base: string;
let head: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  ({ repo, base, head } = smallRepository(dir));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function runChain(given: Readonly<Record<string, string>>): {
  statuses: number[];
  outputs: Record<string, string>;
  summary: string;
} {
  const inputs: Record<string, string> = Object.fromEntries(
    Object.entries(chain.inputs).map(([name, { default: value = '' }]) => [
      name,
      given[name] ?? (value.includes('${{') ? '' : value),
    ]),
  );
  const stepOutputs: Record<string, Record<string, string>> = {};
  const statuses: number[] = [];
  const summary = join(dir, 'summary.md');
  writeFileSync(summary, '');
  for (const step of chain.runs.steps) {
    const output = join(dir, `${step.id}.output`);
    writeFileSync(output, '');
    const values = Object.entries(step.with).map(
      ([name, text]) =>
        [name, text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/gu, (_all, key: string) => inputs[key] ?? '')] as const,
    );
    const environment = Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'dist', folderOf(step).replace('actions/', ''), 'index.js')],
      {
        cwd: repo,
        env: {
          PATH: '/usr/local/bin:/usr/bin:/bin',
          GITHUB_REPOSITORY: 'example/service',
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          ...environment,
        },
      },
    );
    statuses.push(status ?? -1);
    const blocks = readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gmu);
    stepOutputs[step.id] = Object.fromEntries(
      [...blocks].map(([, name, , value]) => [name as string, value as string]),
    );
  }
  const outputs = Object.fromEntries(
    Object.entries(chain.outputs).map(([name, { value }]) => {
      const [, id = '', key = ''] = /steps\.([a-z]+)\.outputs\.([a-z-]+)/u.exec(value) ?? [];
      return [name, stepOutputs[id]?.[key] ?? ''];
    }),
  );
  return { statuses, outputs, summary: readFileSync(summary, 'utf8') };
}

describe('actions/chain', () => {
  test.each(chain.runs.steps.map((step) => [step.id, step] as const))(
    'step %s hands in only inputs that its action has',
    (_id, step) => {
      const known = Object.keys(actionAt(folderOf(step)).inputs);
      expect(Object.keys(step.with).filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  test('hands each of its own inputs on', () => {
    const used = new Set(
      chain.runs.steps.flatMap((step) =>
        [...JSON.stringify(step).matchAll(/inputs\.([a-z-]+)/gu)].map(([, name]) => name),
      ),
    );
    expect(Object.keys(chain.inputs).filter((name) => !used.has(name))).toEqual([]);
  });

  test('judges a change: every gate speaks, the verdict comes last, and what is missing fails the job', () => {
    const { statuses, outputs, summary } = runChain({ base, head, out: join(dir, 'evidence') });
    expect(statuses).toEqual([0, 0, 1, 1, 1]);
    expect(outputs).toEqual({ 'risk-level': 'high', verdict: 'not-ready' });
    for (const words of ['Not ready', 'scan.sast', 'test.unit']) expect(summary).toContain(words);
  });

  test('observing, it says the same and fails nothing', () => {
    const { statuses, outputs } = runChain({ base, head, out: join(dir, 'observed'), mode: 'observe' });
    expect(statuses).toEqual([0, 0, 0, 0, 0]);
    expect(outputs['verdict']).toBe('not-ready');
  });
});
