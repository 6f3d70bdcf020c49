import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const xunit = (tests: string, header = ''): string =>
  `<assemblies><assembly ${header}><collection>${tests}</collection></assembly></assemblies>`;

test.each([
  ['<test name="A" type="App.Tests" result="Pass"/>', 'ok 1/1/0/0/0'],
  ['<test name="A" type="App.Tests" result="Fail"/>', 'failed 1/0/1/0/0'],
  ['<test name="A" type="App.Tests" result="Skip"/>', 'ok 1/0/0/0/1'],
  ['<test name="A" type="App.Tests" result="NotRun"/>', 'ok 1/0/0/0/1'],
  ['<test name="A" type="App.Tests" result="Superb"/>', 'failed 1/0/0/1/0'],
])('%s', async (tests, expected) => expect(await figures(xunit(tests))).toBe(expected));

test('an error of the assembly fails without a test', async () => {
  const { reading } = await readResults(
    xunit('<test name="A" result="Pass"/><errors><error name="Cleanup"/></errors>'),
  );
  expect(reading).toMatchObject({ status: 'failed', passed: 1, suiteErrors: 1 });
});

test('a header that knows of more failures is never green', async () => {
  expect((await readResults(xunit('<test name="A" result="Pass"/>', 'total="1" failed="2"'))).reading.status).toBe(
    'failed',
  );
});
