import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { runGate } from '../../testing/gate.ts';
import { result, run, sarifOf } from '../../testing/sarif.ts';

/** The OASIS schema of SARIF 2.1.0, as Microsoft publishes it with its own test matchers. */
// Draft 4 names a schema by `id`; nothing else of it differs from what ajv reads.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>;
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
});
const validate = ajv.compile(schema);

function isUri(text: string): boolean {
  return URL.canParse(text);
}
function isReference(text: string): boolean {
  return /^[\w\-.~!$&'()*+,;=:@/?#%]*$/u.test(text) && URL.canParse(text, 'https://example.org/');
}

const readers = new URL('../readers/', import.meta.url);
const samples = Object.fromEntries(
  readdirSync(readers, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, readers))
        .filter((file) => file.startsWith('sample'))
        .map((file) => [`${name}/${file}`, readFileSync(new URL(`${name}/${file}`, readers), 'utf8')]),
    ),
);
const errorsOf = async (files: Record<string, string>, more: object = {}): Promise<unknown> => {
  const { emitted } = await runGate({ files, ...more });
  const log: unknown = JSON.parse(emitted.get('merged.sarif') ?? '');
  return validate(log) ? [] : validate.errors;
};

describe('merged.sarif is valid by the official schema', () => {
  test('of every format at once', async () => {
    expect(Object.keys(samples).length).toBeGreaterThan(40);
    expect(await errorsOf(samples)).toEqual([]);
  });

  test.each(Object.keys(samples))('of %s', async (name) =>
    expect(await errorsOf({ [name]: samples[name] as string })).toEqual([]),
  );

  test.each([
    ['nothing', {}],
    ['no findings', { a: sarifOf(run('One', [])) }],
    ['a broken report', { a: '{' }],
    [
      'odd paths',
      {
        a: sarifOf(
          run('One', [
            result({ path: 'a b/ü#?%.js' }),
            result({ path: '../../etc/passwd' }),
            result({ path: 'C:\\x\\y.js' }),
            result({ path: 'http://x.example/a b' }),
          ]),
        ),
      },
    ],
    [
      'odd text',
      {
        a: sarifOf(
          run('<b>One</b>\u202e', [
            result({ text: '\u0000\ud800 | `x` @team <img>', ruleId: ' ' }),
            result({ text: '' }),
          ]),
        ),
      },
    ],
    [
      'odd places',
      {
        a: sarifOf(
          run('One', [
            result({ line: 0 }),
            result({ line: -5 }),
            result({ line: 9, endLine: 3 }),
            result({ line: 2 ** 53 }),
          ]),
        ),
      },
    ],
  ])('of %s', async (_, files) => expect(await errorsOf(files as Record<string, string>)).toEqual([]));

  test('of a change with new and existing findings', async () => {
    const change = changeOf({ files: { 'src/a.js': ['a\n', 'a\nb\n'] } });
    expect(await errorsOf({ a: sarifOf(run('One', [result({ line: 1 }), result({ line: 2 })])) }, { change })).toEqual(
      [],
    );
  });

  test('and the validator can say no', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
    expect(
      validate({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'x' } },
            results: [
              { message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] },
            ],
          },
        ],
      }),
    ).toBe(false);
  });
});
