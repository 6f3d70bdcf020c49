import { expect, test } from '@jest/globals';
import { readResults } from '../../testing/read.ts';

const steps = (...words: readonly string[]): object[] =>
  words.map((status) => ({ keyword: 'When ', result: { status } }));
const feature = (element: object): string =>
  JSON.stringify([
    {
      uri: 'features/login.feature',
      keyword: 'Feature',
      name: 'Login',
      elements: [{ keyword: 'Scenario', type: 'scenario', name: 'works', ...element }],
    },
  ]);

test.each([
  [{ steps: steps('passed', 'passed') }, 'passed'],
  [{ steps: steps('passed', 'failed', 'skipped') }, 'failed'],
  [{ steps: steps('passed', 'undefined') }, 'error'],
  [{ steps: steps('pending') }, 'todo'],
  [{ steps: steps('skipped') }, 'skipped'],
  [{ steps: [] }, 'skipped'],
  [{ steps: steps('passed'), after: steps('failed') }, 'failed'],
])('%j is %s', async (element, outcome) =>
  expect((await readResults(feature(element))).cases[0]?.outcome).toBe(outcome),
);

test('tags can name evidence, backgrounds are no tests', async () => {
  const tagged = feature({ steps: steps('passed'), tags: [{ name: '@test.e2e.login' }] });
  expect((await readResults(tagged)).cases[0]).toMatchObject({
    suite: 'Login',
    name: 'works [test.e2e.login]',
    file: 'features/login.feature',
  });
  expect((await readResults(feature({ type: 'background', steps: steps('passed') }))).reading.status).toBe('empty');
});
