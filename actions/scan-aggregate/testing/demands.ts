import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { policyOf, runGate } from './gate.ts';
import { run, sarifOf } from './sarif.ts';

export const HEAD = 'a'.repeat(40);
export const recipe: ChangeRecipe = {
  files: {
    'src/a.js': ['a\n', 'a\nb\n'],
    'src/b.js': [null, 'x\n'],
    'tests/a.js': [null, 't\n'],
    'README.md': [null, 'r\n'],
  },
  untouched: { 'src/old.js': 'old\n' },
};
export const semgrep = (scanned: readonly string[], results: object[] = []): string =>
  JSON.stringify({ version: '1.1', results, errors: [], paths: { scanned } });
export const sast = (tool: string, more: object = {}, results: object[] = []): string =>
  sarifOf(run(tool, results, more));
/** A policy with demands on scans. */
export const asking = (scans: object, more: object = {}): Policy =>
  policyOf({
    scans: {
      analysers: {},
      files: {},
      canaries: {},
      minimumRules: {},
      forbidden: [],
      vex: { files: [], authors: [] },
      unscanned: [],
      layersMayName: true,
      ...scans,
    },
    areas: {
      tests: {
        title: 'Tests',
        risk: 'low',
        quiet: true,
        rules: [
          {
            id: 'tests.code',
            kind: 'path',
            any: ['tests/**'],
            rationale: 'x',
            cwe: [],
            asvs: [],
            examples: { match: ['a'], noMatch: ['b'] },
          },
        ],
      },
    },
    ...more,
  });
export const judged = async (
  files: Record<string, string>,
  policy: Policy,
  changed: ChangeRecipe = recipe,
  more = {},
) => (await runGate({ files, policy, change: changeOf(changed), owed: ['scan.sast'], ...more })).evidence('scan.sast');
