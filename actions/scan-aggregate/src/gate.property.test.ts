import { expect, test } from '@jest/globals';
import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { passes } from '../../../shared/evidence/status.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { policyOf, runGate } from '../testing/gate.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';

const change = changeOf({
  files: { 'src/a.js': ['one();\n', 'one();\ntwo();\n'] },
  untouched: { 'package.json': '{}' },
});
const plugin = { tool: { driver: { name: 'ESLint', rules: [{ id: 'security/detect-eval' }] } }, results: [] };

/** Healthy and unhealthy reports side by side, two of them for the same evidence. */
const FILES: Readonly<Record<string, string>> = {
  'lint.sarif': sarifOf(run('ESLint', [result({ line: 2, level: 'error' })]), plugin),
  'other-lint.sarif': sarifOf(run('ESLint', [])),
  'semgrep.sarif': sarifOf(run('semgrep', [], { invocations: [{ executionSuccessful: false }] })),
  'types.txt': 'src/a.js(2,1): error TS1: x\nFiles: 3\nLines: 9\nCheck time: 0.1s\nTotal time: 0.2s\n',
  'audit.json': JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { dependencies: { total: 3 } },
  }),
  'secrets.json': JSON.stringify([
    { RuleID: 'r', Description: 'd', File: 'src/a.js', StartLine: 2, Secret: 's', Commit: '' },
  ]),
};
const OWED = ['scan.lint', 'scan.sast', 'scan.types', 'scan.dependencies', 'scan.secrets', 'scan.licences'];
const policy = policyOf({ reports: { expected: Object.keys(FILES) } });

async function passing(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { evidence } = await runGate({ files, change, owed: OWED, policy });
  return OWED.filter((id) => passes((evidence(id)?.status ?? 'missing') as 'missing'));
}

const before = await passing(FILES);
const anyFile = constantFrom(...Object.keys(FILES));

test('the reports as they are prove something and not everything', () => expect(before).toEqual(['scan.dependencies']));

test('no report can be cut so that more passes than before', async () =>
  assert(
    asyncProperty(anyFile, integer({ min: 0, max: 2_000 }), async (name, length) => {
      const after = await passing({ ...FILES, [name]: (FILES[name] ?? '').slice(0, length) });
      expect(before).toEqual(expect.arrayContaining(after));
    }),
  ));

test('no report can be garbled in one place so that more passes than before', async () =>
  assert(
    asyncProperty(
      anyFile,
      integer({ min: 0, max: 2_000 }),
      constantFrom('\0', '{', '"', '}', ' ', '[]'),
      async (name, at, garbage) => {
        const text = FILES[name] ?? '';
        const after = await passing({ ...FILES, [name]: text.slice(0, at) + garbage + text.slice(at) });
        expect(before).toEqual(expect.arrayContaining(after));
      },
    ),
  ));

test.each(Object.keys(FILES))('taking %s away proves nothing', async (name) => {
  const { [name]: _, ...rest } = FILES;
  expect(await passing(rest)).toEqual([]);
});

test('a SARIF file that was replaced by results of tests counts as absent', async () =>
  expect(await passing({ ...FILES, 'lint.sarif': 'ok 1 - all is well' })).toEqual([]));
