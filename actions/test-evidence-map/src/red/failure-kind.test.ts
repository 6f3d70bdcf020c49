import { describe, expect, test } from '@jest/globals';
import { failureKind } from './failure-kind.ts';

const kindOf = (headline: string, body = ''): string => failureKind({ headline, body });

describe('failureKind', () => {
  test.each([
    ['Error: expect(received).toBe(expected) // Object.is equality'],
    ['AssertionError: expected 200 to be 403'],
    ['AssertionError [ERR_ASSERTION]: Expected values to be strictly equal'],
    ['org.opentest4j.AssertionFailedError: expected: <403> but was: <200>'],
    ['PHPUnit\\Framework\\ExpectationFailedException: Failed asserting that 200 matches expected 403.'],
    ['RSpec::Expectations::ExpectationNotMetError: got 200'],
    ['Minitest::Assertion: Expected: 403 Actual: 200'],
    ['assert 200 == 403'],
    ['Failed: DID NOT RAISE <class ValueError>\nDid not raise'],
    ['Assert.Equal() Failure: Values differ'],
    ['Assert.AreEqual failed. Expected:<403>'],
    ["thread 'denies' panicked: assertion `left == right` failed"],
    ['expected TypeError: run is not a function, but nothing was thrown'],
  ])('%s is an assertion', (headline) => expect(kindOf(headline)).toBe('assertion'));

  test.each([
    ['TypeError: refuse is not a function'],
    ["Error: Cannot find module '../src/refuse'"],
    ["ImportError: cannot import name 'refuse' from 'app'"],
    ["AttributeError: module 'app' has no attribute 'refuse'"],
    ["NoMethodError: undefined method `refuse' for nil"],
    ['java.lang.NoSuchMethodError: refuse'],
    ['Error: Call to undefined method App\\Gate::refuse()'],
    ["SyntaxError-free: The requested module does not provide an export named 'refuse'".slice(18)],
  ])('%s is a missing symbol', (headline) => expect(kindOf(headline)).toBe('missing-symbol'));

  test.each([
    ['SyntaxError: Unexpected token'],
    ['src/a.test.ts:3:1 - error TS2305: Module has no exported member'],
    ['example.com/app [build failed]'],
    ['Gate.java:3: compilation error'],
  ])('%s is code that does not compile', (headline) => expect(kindOf(headline)).toBe('compile'));

  test.each([['connect ECONNREFUSED 127.0.0.1:5432'], ['Timeout of 5000 ms exceeded'], [''], ['panic: boom']])(
    '%j is none of these',
    (headline) => expect(kindOf(headline)).toBe('other'),
  );

  test('the printed text is asked only when type and message say nothing', () => {
    expect(kindOf('Failed', '    gate_test.go:12: got 200, want 403')).toBe('assertion');
    expect(kindOf('TypeError: x is not a function', 'assert x() == 1')).toBe('missing-symbol');
    expect(kindOf('', 'panic: runtime error: nil\n gate_test.go:12: x')).toBe('other');
    expect(failureKind(undefined)).toBe('other');
  });

  test('hostile text costs no more than its length', () => {
    const started = performance.now();
    kindOf('Class "'.repeat(300) + 'expected'.repeat(200), 'compilation '.repeat(400));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
