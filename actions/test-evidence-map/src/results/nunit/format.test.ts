import { describe, expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const run = (cases: string, header = '', suite = 'result="Passed"'): string =>
  `<test-run ${header}><test-suite name="Fixture" ${suite}>${cases}</test-suite></test-run>`;

describe('NUnit 3', () => {
  test.each([
    ['<test-case fullname="A.B" result="Passed"/>', 'ok 1/1/0/0/0'],
    ['<test-case fullname="A.B" result="Failed"/>', 'failed 1/0/1/0/0'],
    ['<test-case fullname="A.B" result="Failed" label="Error"/>', 'failed 1/0/0/1/0'],
    ['<test-case fullname="A.B" result="Skipped" label="Ignored"/>', 'ok 1/0/0/0/1'],
    ['<test-case fullname="A.B" result="Inconclusive"/>', 'ok 1/0/0/0/1'],
    ['<test-case fullname="A.B" result="Splendid"/>', 'failed 1/0/0/1/0'],
  ])('%s', async (cases, expected) => expect(await figures(run(cases))).toBe(expected));

  test('a suite that failed in its set-up fails without a case', async () => {
    const { reading } = await readResults(
      run('<test-case fullname="A" result="Passed"/>', '', 'result="Failed" site="SetUp"'),
    );
    expect(reading).toMatchObject({ status: 'failed', suiteErrors: 1, passed: 1 });
  });

  test('a header that knows of more failures is never green', async () => {
    const { reading } = await readResults(run('<test-case fullname="A" result="Passed"/>', 'total="1" failed="1"'));
    expect(reading.status).toBe('failed');
  });
});

describe('NUnit 2', () => {
  const results = (cases: string): string =>
    `<test-results total="1"><test-suite name="s">${cases}</test-suite></test-results>`;
  test.each([
    ['<test-case name="A.B" executed="True" success="True"/>', 'ok 1/1/0/0/0'],
    ['<test-case name="A.B" executed="True" success="False"/>', 'failed 1/0/1/0/0'],
    ['<test-case name="A.B" executed="False"/>', 'ok 1/0/0/0/1'],
    ['<test-case name="A.B" result="Ignored" executed="False"/>', 'ok 1/0/0/0/1'],
    ['<test-case name="A.B" result="Error" executed="True"/>', 'failed 1/0/0/1/0'],
  ])('%s', async (cases, expected) => expect(await figures(results(cases))).toBe(expected));
});
