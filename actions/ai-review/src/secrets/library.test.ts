import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { libraryRedactor, type Redact } from './library.ts';

const run = (length: number, alphabet = 'aB3dE6gH9jKm2Nq7'): string =>
  alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
const GITHUB = `ghp_${run(36)}`;
const SLACK = `xoxb-123456789012-${run(24, '0123456789')}`;

describe('the library of secret shapes', () => {
  let redact: Redact;
  beforeAll(async () => {
    redact = await libraryRedactor();
  });

  test.each([
    ['a GitHub token', GITHUB],
    ['a Slack token', SLACK],
  ])('takes out %s', async (_, secret) => {
    const safe = await redact('src/a.ts', `const x = 1;\nconst y = "${secret}";\n`);
    expect(safe).not.toContain(secret);
    expect(safe).toMatch(/^const x = 1;\nconst y = ".*\[REDACTED:[a-z-]+\].*";\n$/u);
  });

  test('keeps every line of a secret that spans several', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().trimEnd();
    const text = `a\r\n${key.replaceAll('\n', '\r\n')}\r\nb`;
    const safe = await redact('key.pem', text);
    expect(safe.split('\r\n')).toHaveLength(text.split('\r\n').length);
    expect(safe).toMatch(/^a\r\n(?:\[REDACTED:[a-z-]+\]\r\n)+b$/u);
  });

  test('is not switched off by a comment of the change', async () => {
    for (const words of ['secretlint-disable', 'secretlint-disable-next-line', 'secretlint-disable-line'])
      expect(await redact('a.js', `// ${words}\nconst t = "${GITHUB}"; // ${words}\n`)).not.toContain(GITHUB);
  });

  test('leaves ordinary code alone', async () => {
    const code = 'export function login(user: string, password: string) {\n  return check(user, password);\n}\n';
    expect(await redact('src/login.ts', code)).toBe(code);
  });

  test('costs the same for the last file as for the first', async () => {
    const started = performance.now();
    for (let index = 0; index < 400; index++) await redact('a.ts', `const value = ${index};\n`);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(performance.getEntries().length).toBeLessThan(400);
  });

  test('texts beyond its measure are left to the patterns of ours', async () => {
    const long = `${'x'.repeat(30_000)} ${GITHUB}`;
    expect(await redact('a.ts', long)).toBe(long);
  });
});
