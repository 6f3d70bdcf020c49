import { describe, expect, test } from '@jest/globals';
import type { TestContent } from '../../../../shared/policy/sections/tests.ts';
import { lacking } from './shows.ts';

const missing = (content: TestContent, body: string, ...assertions: readonly string[]): string | null =>
  lacking(content, { body: [body, ...assertions].join('\n'), assertions });

describe('what a test shows', () => {
  test.each([
    ['expect(response.status).toBe(403)'],
    ['assert response.status_code == 401'],
    ['assertThrows(AccessDenied.class, () -> run())'],
    ['expect(page).toHaveURL("/login")'],
    ['expect(can(user, "read")).toBe(false)'],
    ['expectDenied(run())'],
    ['with pytest.raises(PermissionError)'],
  ])('%s asserts a denial', (assertion) => expect(missing('denial', 'run()', assertion)).toBeNull());

  test.each([
    ['expect(response.status).toBe(200)'],
    ['assert response.json() == {"id": 1}'],
    ['expect(rows).toHaveLength(3)'],
  ])('%s does not', (assertion) =>
    expect(missing('denial', 'requestForbiddenPage(403)', assertion)).toContain('a denial'),
  );

  test('an audit test asserts all five fields, and says which it does not', () => {
    const whole = "expect(event).toEqual({ actor: 'a', target: 't', action: 'x', timestamp: now, requestId: 'r' })";
    expect(missing('audit-event', 'run()', whole)).toBeNull();
    expect(missing('audit-event', 'run()', "expect(event.actor).toBe('a')", "expect(event.action).toBe('x')")).toBe(
      'the target, the timestamp, the request id',
    );
    // What is only set up is not asserted.
    expect(
      missing('audit-event', 'log({ actor, target, action, timestamp, requestId })', 'expect(ok).toBe(1)'),
    ).toContain('the actor');
  });

  test.each<[TestContent, string]>([
    ['malformed-input', 'parse(\'{"a":\')'],
    ['malformed-input', 'expect(() => parse(truncated)).toThrow()'],
    ['oversized-input', "parse('a'.repeat(100001))"],
    ['oversized-input', 'parse("a" * 100000)'],
    ['oversized-input', 'parse(strings.Repeat("a", max))'],
    ['adversarial-input', `parse('{"__proto__":{}}')`],
    ['adversarial-input', "read('../../etc/passwd')"],
    ['adversarial-input', `render("<script>alert(1)</script>")`],
  ])('%s is seen in %s', (content, body) => expect(missing(content, body)).toBeNull());

  test.each<[TestContent]>([['malformed-input'], ['oversized-input'], ['adversarial-input']])(
    '%s is not seen in a plain test',
    (content) => expect(missing(content, "expect(parse('a=1')).toEqual({ a: 1 })")).toContain('what happens to'),
  );

  test('hostile text costs no more than its length', () => {
    const started = performance.now();
    for (const content of ['denial', 'malformed-input', 'oversized-input', 'adversarial-input'] as const)
      missing(content, `"${'<'.repeat(50_000)}${"'".repeat(50_000)}`, 'x'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
