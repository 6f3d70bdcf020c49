import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('code scanning: a run a tool, of the commit all its alerts name; what is fixed is no finding', async () => {
  const report = await readSample(import.meta.url, 'sample-code.json');
  expect(report).toMatchObject({ format: 'github-alerts', status: 'ok' });
  expect(report.runs).toMatchObject([{ tool: 'CodeQL', version: '2.16.2', revision: '1'.repeat(40) }]);
  expect(brief(report)).toEqual([['js/xss', 'error', 'src/a.js', 7]]);
  expect(observationsOf(report)[0]?.cwe).toEqual(['CWE-79']);
});

test('Dependabot: a dismissed alert is suppressed, not gone', async () => {
  const report = await readSample(import.meta.url, 'sample-dependabot.json');
  expect(report.runs).toMatchObject([{ tool: 'dependabot' }]);
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'CVE-2026-0005', level: 'error', suppressed: true, package: { name: 'left', ecosystem: 'npm' } },
  ]);
});

test('secret scanning: the secret itself is not kept', async () => {
  const report = await readSample(import.meta.url, 'sample-secret.json');
  expect(report.runs).toMatchObject([{ tool: 'github secret scanning' }]);
  expect(observationsOf(report)).toMatchObject([{ ruleId: 'example_token', level: 'error', suppressed: false }]);
  expect(JSON.stringify(report)).not.toContain('not-a-secret');
});

test('GraphQL: the CVE is the rule, the other ids are aliases', async () => {
  const report = await readSample(import.meta.url, 'sample-graphql.json');
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'CVE-2026-0006', level: 'warning', path: 'pom.xml', package: { ecosystem: 'maven' } },
  ]);
});

test('one page of several, an error of the query, and no alert at all prove nothing', async () => {
  const graph = (more: object, errors?: unknown[]) =>
    readJson({ data: { repository: { vulnerabilityAlerts: { nodes: [], ...more } } }, errors });
  expect(await graph({ pageInfo: { hasNextPage: true } })).toMatchObject({ status: 'failed' });
  expect(await graph({}, [{ message: 'x' }])).toMatchObject({ status: 'failed' });
  expect(await graph({})).toMatchObject({ status: 'empty' });
  expect((await readJson([])).format).toBeNull();
});
