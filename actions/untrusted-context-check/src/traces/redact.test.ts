import { expect, test } from '@jest/globals';
import { redact } from './redact.ts';

test.each([
  ['API_TOKEN=abcdefgh1234 run', 'API_TOKEN=[redacted] run'],
  ['curl -u a https://user:hunter22@x.example/', 'curl -u a https://user:[redacted]@x.example/'],
  ['x --password s3cretvalue', 'x --password [redacted]'],
  ['x "Authorization: Bearer abcdefghijk"', 'x "Authorization: Bearer [redacted]"'],
  [`echo AKIA${'A1'.repeat(8)}`, 'echo [redacted]'],
])('%s', (command, expected) => {
  expect(redact(command)).toBe(expected);
});

test.each([['TOKEN=$OTHER run'], ['git log --oneline'], ['TOKEN=$(cat f) run'], ['grep -rn "password:" src']])(
  '%s stays',
  (command) => {
    expect(redact(command)).toBe(command);
  },
);

test('long commands are cut', () => {
  expect(redact('x'.repeat(100_000)).length).toBeLessThan(17_000);
});

test('time grows with length, not faster', () => {
  const start = performance.now();
  redact('TOKEN'.repeat(20_000));
  redact('-----BEGIN A PRIVATE KEY-----'.repeat(1000));
  redact('://a:'.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(5_000);
});
