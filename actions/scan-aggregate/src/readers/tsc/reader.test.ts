import { expect, test } from '@jest/globals';
import { brief, observationsOf, readSample, readText } from '../../../testing/read.ts';

test('reads located and unlocated errors', async () => {
  const report = await readSample(import.meta.url, 'sample.txt');
  expect(report).toMatchObject({ format: 'tsc', status: 'ok' });
  expect(brief(report)).toEqual([
    ['TS2322', 'error', 'src/a.ts', 1],
    ['TS2304', 'error', 'src/[id]/page(1).ts', 1],
    ['TS5023', 'error', 'tsconfig.json', 1],
  ]);
});

const statistics = 'Files: 3\nTypes: 9\nCheck time: 0.1s\nTotal time: 0.2s\n';

test.each([
  ['only the statistics: it ran and found nothing', statistics, 'ok'],
  ['Windows line ends', statistics.replaceAll('\n', '\r\n'), 'ok'],
  ['errors without the statistics: nobody knows whether they are all', 'a.ts(1,1): error TS1: x', 'failed'],
  ['stopped before checking', 'error TS6053: File not found.\nFiles: 3\nTotal time: 0.1s', 'failed'],
  ['cut off before its end', statistics.slice(0, 18), 'failed'],
  ['the banner of npm run before it', `\n> service@1.0.0 types\n> tsc --noEmit\n\n${statistics}`, 'ok'],
  [
    'an error and the indented rest of its message',
    `a.ts(1,1): error TS1: x\n  Type 'a' is not 'b'.\n${statistics}`,
    'ok',
  ],
  ['an error that was tampered with', `a.ts(1;1): error TS1: x\n${statistics}`, 'malformed'],
  ['other words', `All is well.\n${statistics}`, 'malformed'],
  ['no file', statistics.replace('Files: 3', 'Files: 0'), 'empty'],
])('%s', async (_, text, status) => expect((await readText(text)).status).toBe(status));

test('an error that was indented is an error still', async () =>
  expect(observationsOf(await readText(`  a.ts(1,1): error TS1: x\n${statistics}`))).toHaveLength(1));

test('a line that is hostile to patterns costs no time', async () => {
  const start = performance.now();
  await readText(`${`${'('.repeat(7_000)}1,\n`.repeat(200)}${statistics}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
