import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('reads a run of ESLint with a security plug-in', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'eslint', status: 'ok' });
  expect(brief(report)).toEqual([
    ['eqeqeq', 'warning', '/home/ci/service/src/greet.js', 2],
    ['no-eval', 'error', '/home/ci/service/src/greet.js', 2],
    ['security/detect-non-literal-regexp', 'warning', '/home/ci/service/src/greet.js', 3],
  ]);
});

const file = (messages: object[], more: object = {}) => ({ filePath: 'a.js', messages, errorCount: 0, ...more });

test('a file that could not be parsed fails the scan', async () => {
  const report = await readJson([
    file([{ ruleId: null, fatal: true, severity: 2, message: 'Unexpected token', line: 1 }]),
  ]);
  expect(report).toMatchObject({ status: 'failed', problems: ['could not parse a.js: Unexpected token'] });
});

test('suppressed messages are kept as such', async () => {
  const suppressedMessages = [
    { ruleId: 'no-eval', severity: 2, message: 'x', line: 1, suppressions: [{ kind: 'directive' }] },
  ];
  expect(observationsOf(await readJson([file([], { suppressedMessages })]))).toMatchObject([
    { ruleId: 'no-eval', suppressed: true },
  ]);
});

test('the format with metadata names the rules that fired', async () => {
  const report = await readJson({ results: [file([])], metadata: { rulesMeta: { 'security/detect-eval': {} } } });
  expect(report.runs[0]?.knows).toEqual(['security/detect-eval']);
});
