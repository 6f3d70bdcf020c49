import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const testng = (methods: string, header = ''): string =>
  `<testng-results ${header}><suite><test><class name="com.example.LoginTest">${methods}</class></test></suite></testng-results>`;

test('outcomes; configuration methods are no tests', async () => {
  const methods =
    '<test-method status="PASS" name="a"/><test-method status="FAIL" name="b"/><test-method status="SKIP" name="c"/><test-method is-config="true" status="PASS" name="setUp"/>';
  expect(await figures(testng(methods, 'total="3" failed="1"'))).toBe('failed 3/1/1/0/1');
});

test('a configuration method that fails, fails without a test', async () => {
  const { reading, cases } = await readResults(
    testng('<test-method status="PASS" name="a"/><test-method is-config="true" status="FAIL" name="tearDown"/>'),
  );
  expect(reading).toMatchObject({ status: 'failed', suiteErrors: 1 });
  expect(cases).toEqual([
    { suite: 'com.example.LoginTest', name: 'a', file: 'com/example/LoginTest', outcome: 'passed' },
  ]);
});
