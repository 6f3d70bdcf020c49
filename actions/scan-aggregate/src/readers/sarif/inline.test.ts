import { expect, test } from '@jest/globals';
import { observationsOf, readJson } from '../../../testing/read.ts';

const driver = { driver: { name: 'One', rules: [{ id: 'r' }] } };
const one = { ruleId: 'r', message: { text: 'x' } };

test('results that the log holds beside its runs belong to them', async () => {
  const log = {
    version: '2.1.0',
    runs: [{ tool: driver, externalPropertyFileReferences: { results: [{ guid: 'a' }, { guid: 'b' }] } }],
    inlineExternalProperties: [
      { guid: 'a', results: [one] },
      { guid: 'b', results: [one, one] },
    ],
  };
  const report = await readJson(log);
  expect([report.status, observationsOf(report).length]).toEqual(['ok', 3]);
});

test('a part that is nowhere, or in another file, leaves the run without its results', async () => {
  const runs = [
    { tool: driver, externalPropertyFileReferences: { results: [{ guid: 'a' }, { location: { uri: 'b.json' } }] } },
  ];
  const report = await readJson({ version: '2.1.0', runs, inlineExternalProperties: [{ guid: 'a', results: [one] }] });
  expect(report).toMatchObject({
    status: 'failed',
    problems: ['keeps its results in another file, which is never followed'],
  });
});

test.each([
  ['by name', { id: '79', toolComponent: { name: 'CWE' } }],
  ['by guid', { id: '79', toolComponent: { guid: 'g' } }],
  ['by index', { index: 0, toolComponent: { index: 1 } }],
])('a weakness is found in its taxonomy %s', async (_, taxon) => {
  const taxonomies = [
    { name: 'OWASP', taxa: [{ id: 'A1' }] },
    { name: 'CWE', guid: 'g', taxa: [{ id: '79' }] },
  ];
  const report = await readJson({
    version: '2.1.0',
    runs: [{ tool: driver, taxonomies, results: [{ ...one, taxa: [taxon] }] }],
  });
  expect(observationsOf(report)[0]?.cwe).toEqual(['CWE-79']);
});

test('of another taxonomy it is none', async () => {
  const taxonomies = [{ name: 'OWASP', taxa: [{ id: '79' }] }];
  const results = [{ ...one, taxa: [{ id: '79', toolComponent: { index: 0 } }] }];
  expect(
    observationsOf(await readJson({ version: '2.1.0', runs: [{ tool: driver, taxonomies, results }] }))[0]?.cwe,
  ).toEqual([]);
});
