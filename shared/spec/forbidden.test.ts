import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';
import { changeOf } from '../testing/change-builder.ts';
import { forbiddenLines } from './forbidden.ts';
import { folded, matcherOf, tooOpen } from './pattern.ts';
import { isSpecItself } from './source.ts';

const found = (pattern: string, added: string, path = 'src/a.ts', where?: string[]): string[] =>
  forbiddenLines(
    changeOf({ files: { [path]: ['old\n', `${added}\n`] } }),
    [{ pattern, why: 'x', ...(where && { in: where }) }],
    () => false,
  ).lines.map(({ path: at, line }) => `${at}:${line}`);

describe('forbidden patterns', () => {
  test.each([
    ['Math.random(', 'x = math.RANDOM( )'],
    ['verify = false', 'verify  =\tfalse'],
    ['rejectUnauthorized*false', '{ rejectUnauthorized: false }'],
    ['(a+)+$', 'the text (a+)+$ itself'],
    ['exec(*shell', 'exec(command, { shell: true })'],
  ])('%s is found in %s', (pattern, line) => expect(found(pattern, line)).toEqual(['src/a.ts:1']));

  test.each([
    ['Math.random(', 'Math.floor(random)'],
    ['false*verify', 'verify: false'],
    ['a.c', 'abc'],
    ['[a-z]', 'abc'],
    ['one*two', 'one\ntwo'],
  ])('%s is not found in %s', (pattern, line) => expect(found(pattern, line)).toEqual([]));

  test('only added lines are looked at', () => {
    const change = changeOf({ files: { 'a.ts': ['eval(x)\nkept eval(y)\n', 'kept eval(y)\nz\n'] } });
    expect(forbiddenLines(change, [{ pattern: 'eval(', why: 'x' }], () => false).lines).toEqual([]);
  });

  test.each([
    [['src'], 1],
    [['./src/'], 1],
    [['SRC/a.ts'], 1],
    [['sr'], 0],
    [['test'], 0],
    [['/'], 1],
  ])('in %j they look where they are to look', (where, count) =>
    expect(found('eval(', 'eval(1)', 'src/a.ts', where)).toHaveLength(count),
  );

  test('a file whose diff was cut is named', () => {
    const change = changeOf({ files: { 'src/a.ts': ['', 'x\n'], 'docs/b.md': ['', 'y\n'] } });
    const files = change.files.map((file) => ({ ...file, truncated: true }));
    const { unread } = forbiddenLines({ files }, [{ pattern: 'eval(', why: 'x', in: ['src'] }], () => false);
    expect(unread).toEqual(['src/a.ts']);
  });

  test('the spec itself spells them out and is passed over, known by its content', () => {
    const text = 'forbidden: eval(\n';
    const oid = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
    const change = changeOf({ files: { 'docs/any-name.yml': [null, text] } });
    const [file] = change.files.map((one) => ({ ...one, after: one.after && { ...one.after, oid } }));
    if (file === undefined) throw new Error('no file');
    const spec = { text, source: 'x', digest: { path: 'x', sha256: '', bytes: 0 } };
    expect(isSpecItself(file, spec)).toBe(true);
    expect(isSpecItself(file, { ...spec, text: `${text}more` })).toBe(false);
    expect(isSpecItself({ ...file, after: null }, spec)).toBe(false);
  });
});

describe('a pattern', () => {
  const unit = constantFrom('a', 'b', ' ', '*', '.', '(');

  test('without wildcards means that the line holds it', () => {
    assert(
      property(
        string({ unit: constantFrom('a', 'b', '.', '('), minLength: 1, maxLength: 4 }),
        string({ unit }),
        (pattern, line) => {
          expect(matcherOf(pattern)(folded(line))).toBe(folded(line).includes(pattern));
        },
      ),
    );
  });

  test('with wildcards means what a regular expression of its parts means', () => {
    const escaped = (text: string): string => text.replaceAll(/[.(]/gu, String.raw`\$&`);
    assert(
      property(string({ unit, minLength: 1, maxLength: 6 }), string({ unit }), (pattern, line) => {
        const expected = new RegExp(folded(pattern.trim()).split('*').map(escaped).join('.*'), 'u');
        expect(matcherOf(pattern)(folded(line))).toBe(expected.test(folded(line)));
      }),
    );
  });

  test.each([
    ['*', true],
    ['a*b', true],
    ['a*b*c*d*e*f*g*h*i*secret', true],
    ['abc', false],
    ['a*secret', false],
  ])('%s is too open: %s', (pattern, open) => expect(tooOpen(pattern)).toBe(open));

  test('takes time linear in the line, whatever it is', () => {
    const matches = matcherOf('aaa*aaa*aaa*aaa*aaa*aaa*aaa*aab');
    const started = performance.now();
    expect(matches('a'.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
