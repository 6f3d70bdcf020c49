import { describe, expect, test } from '@jest/globals';
import { memoryFiles } from '../../../../../shared/testing/memory-files.ts';
import { readReport } from '../read-report.ts';
import type { TestCase } from '../result.ts';
import { figures, readResults } from '../../testing/read.ts';

const suite = (cases: string, attributes = ''): string => `<testsuite name="s" ${attributes}>${cases}</testsuite>`;
const outcome = async (testcase: string): Promise<string | undefined> =>
  (await readResults(suite(testcase))).cases[0]?.outcome;

describe('JUnit: what a test case says', () => {
  test.each([
    ['<testcase name="t"/>', 'passed'],
    ['<testcase name="t"><failure/></testcase>', 'failed'],
    ['<testcase name="t"><error message="x"/></testcase>', 'error'],
    ['<testcase name="t"><skipped/></testcase>', 'skipped'],
    ['<testcase name="t"><failure/><error/></testcase>', 'error'],
    ['<testcase name="t"><skipped/><failure/></testcase>', 'failed'],
    ['<testcase name="t" status="failed"/>', 'failed'],
    ['<testcase name="t" status="notrun" result="suppressed"/>', 'skipped'],
    ['<testcase name="t" status="run" result="skipped"/>', 'skipped'],
    ['<testcase name="t" status="run" result="completed"/>', 'passed'],
    ['<testcase name="t" disabled="true"/>', 'skipped'],
    ['<testcase name="t"><flakyFailure/></testcase>', 'flaky'],
    ['<testcase name="t"><rerunFailure/></testcase>', 'flaky'],
    ['<testcase name="t"><failure/><rerunFailure/></testcase>', 'failed'],
    ['<testcase name="t"><system-out>failure</system-out></testcase>', 'passed'],
  ])('%s is %s', async (testcase, expected) => expect(await outcome(testcase)).toBe(expected));

  test('a failing todo of node --test stays a todo', async () => {
    expect(await outcome('<testcase name="t"><skipped type="todo" message="later"/><failure/></testcase>')).toBe(
      'todo',
    );
  });

  test('a claim in a property joins the name', async () => {
    const { cases } = await readResults(
      suite(
        '<testcase name="t"><properties><property name="evidence" value="test.e2e.login"/></properties></testcase>',
      ),
    );
    expect(cases[0]?.name).toBe('t [test.e2e.login]');
  });
});

describe('JUnit: dialects', () => {
  test.each([
    [
      'cases directly below testsuites',
      '<testsuites><testcase name="a"/><testcase name="b"><failure/></testcase></testsuites>',
      'failed 2/1/1/0/0',
    ],
    [
      'nested suites',
      `<testsuites>${suite(suite('<testcase name="a"/>') + suite('<testcase name="b"/>'))}</testsuites>`,
      'ok 2/2/0/0/0',
    ],
    [
      'a prefix',
      '<j:testsuites xmlns:j="urn:j"><j:testsuite><j:testcase name="a"/></j:testsuite></j:testsuites>',
      'ok 1/1/0/0/0',
    ],
    ['no attributes at all', '<testsuite><testcase/></testsuite>', 'ok 1/1/0/0/0'],
    [
      'latin-1',
      Buffer.from('<?xml version="1.0" encoding="latin1"?><testsuite><testcase name="é"/></testsuite>', 'latin1'),
      'ok 1/1/0/0/0',
    ],
    ['UTF-16', Buffer.from('\ufeff<testsuite><testcase name="é"/></testsuite>', 'utf16le'), 'ok 1/1/0/0/0'],
    [
      'a converter that writes zeros',
      suite('<testcase name="a"><failure/></testcase>', 'tests="0" failures="0"'),
      'failed 1/0/1/0/0',
    ],
    [
      'a header that counts fewer',
      suite('<testcase name="a"/><testcase name="b"/>', 'tests="1" failures="0"'),
      'ok 2/2/0/0/0',
    ],
    ['no test', '<testsuites/>', 'empty 0/0/0/0/0'],
  ])('%s', async (_, content, expected) => expect(await figures(content)).toBe(expected));

  test('names around a test are told once', async () => {
    const nameOf = async (xml: string): Promise<string> => {
      const [only] = (await readResults(xml)).cases;
      return `${only?.suite} | ${only?.name}`;
    };
    const jestJunit =
      '<testsuites name="jest tests"><testsuite name="test/login.test.ts"><testcase classname="login works" name="login works"/></testsuite></testsuites>';
    expect(await nameOf(jestJunit)).toBe(' | login works');
    expect(await nameOf(suite('<testcase classname="com.x.Login" name="works"/>'))).toBe('s com.x.Login | works');
    expect(await nameOf(`<testsuite name="login">${suite('<testcase name="works"/>')}</testsuite>`)).toBe(
      'login s | works',
    );
  });

  test('the file of a test: its own, its suite’s, a suite named like one, a dotted class', async () => {
    const files = async (xml: string): Promise<unknown> => (await readResults(xml)).cases[0]?.file;
    expect(await files(suite('<testcase name="t" file=".\\test\\a.test.ts"/>'))).toBe('test/a.test.ts');
    expect(await files(suite('<testcase name="t"/>', 'file="test/b.py"'))).toBe('test/b.py');
    expect(await files('<testsuite name="test/e2e/c.test.ts"><testcase name="t"/></testsuite>')).toBe(
      'test/e2e/c.test.ts',
    );
    expect(await files(suite('<testcase name="t" classname="com.example.e2e.LoginTest"/>'))).toBe(
      'com/example/e2e/LoginTest',
    );
    expect(await files(suite('<testcase name="t" classname="login refuses"/>'))).toBeNull();
  });
});

describe('JUnit: failures that no case carries', () => {
  test.each([
    ['an error of the suite', suite('<error message="crashed"/><testcase name="a"/>'), 'failed outside its test cases'],
    [
      'more failures in the header',
      suite('<testcase name="a"/>', 'tests="1" failures="1"'),
      'counts 1 failures and errors, its test cases show 0',
    ],
    ['more tests in the header', suite('<testcase name="a"/>', 'tests="25"'), 'counts 25 tests, it holds 1'],
    [
      'more errors in the root',
      `<testsuites errors="11">${suite('<testcase name="a"/>')}</testsuites>`,
      'counts 11 failures',
    ],
  ])('%s is never green', async (_, xml, problem) => {
    const { reading } = await readResults(xml);
    expect(reading).toMatchObject({ status: 'failed', passed: 1 });
    expect(reading.problems.join()).toContain(problem);
  });

  test('a header without any case contradicts itself', async () => {
    const { reading } = await readResults(suite('', 'tests="6" failures="1"'));
    expect(reading).toMatchObject({ status: 'malformed', tests: 0 });
  });

  test('repeated runs that the header counts are accounted for', async () => {
    const xml = suite('<testcase name="a"><flakyFailure/><flakyFailure/></testcase>', 'tests="3" failures="2"');
    expect(await figures(xml)).toBe('ok 1/1/0/0/0');
    expect((await readResults(xml)).reading.flaky).toBe(1);
  });

  test('several failures in one case are one failing test', async () => {
    const xml = suite('<testcase name="a"><failure/><failure/></testcase>', 'tests="1" failures="2"');
    expect(await figures(xml)).toBe('failed 1/0/1/0/0');
  });
});

describe('JUnit: hostile', () => {
  test.each([
    ['cut off after a whole case', '<testsuite><testcase name="a"/>'],
    [
      'an external entity',
      '<!DOCTYPE t [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&e;"/></testsuite>',
    ],
    ['two documents', '<testsuite><testcase/></testsuite><testsuite/>'],
    ['nested 50,000 deep', `${'<testsuite>'.repeat(50_000)}<testcase/>${'</testsuite>'.repeat(50_000)}`],
  ])('%s proves nothing', async (_, xml) => expect(await figures(xml)).toBe('malformed 0/0/0/0/0'));

  test('properties that name a standard are claims of the test', async () => {
    const property =
      '<properties><property name="asvs" value="v5.0.0-8.2.1"/><property name="os" value="linux"/></properties>';
    const { cases } = await readResults(suite(`<testcase name="t">${property}</testcase>`));
    expect(cases[0]?.name).toBe('t [ASVS v5.0.0-8.2.1]');
  });

  test('what a failure says is kept only where it is asked for', async () => {
    const failing = suite(
      '<testcase name="t"><failure type="AssertionError" message="no"><![CDATA[at line 3]]></failure></testcase>',
    );
    expect((await readResults(failing)).cases[0]?.failure).toBeUndefined();
    const kept: TestCase[] = [];
    const files = memoryFiles({ report: failing });
    await readReport(files, 'report', (testCase) => kept.push(testCase), { wantsFailures: true });
    expect(kept[0]?.failure).toEqual({ headline: 'AssertionError: no', body: 'at line 3' });
  });

  test('a test named __proto__ is a test like others', async () => {
    expect(await figures(suite('<testcase name="__proto__" classname="constructor"/>'))).toBe('ok 1/1/0/0/0');
  });

  test('an overlong name is cut, the test still counts', async () => {
    const { cases } = await readResults(suite(`<testcase name="${'x'.repeat(100_000)}"/>`));
    expect(cases[0]?.name).toHaveLength(2000);
  });
});
