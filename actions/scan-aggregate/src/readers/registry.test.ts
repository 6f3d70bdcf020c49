import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sampleOf } from '../intake/sample.ts';
import { READERS } from './all.ts';

const folder = new URL('.', import.meta.url);
const formats = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every folder is a format, and every format a folder', () =>
  expect(READERS.map(({ format }) => format).toSorted()).toEqual(formats.toSorted()));

const samples = formats.flatMap((format) =>
  readdirSync(new URL(`${format}/`, folder))
    .filter((name) => name.startsWith('sample'))
    .map((name) => [format, name] as const),
);

test.each(samples)('%s/%s is recognised by its own reader and by no other', async (format, name) => {
  const sample = await sampleOf(readFileSync(new URL(`${format}/${name}`, folder), 'utf8'));
  expect(READERS.filter((reader) => reader.recognises(sample)).map((reader) => reader.format)).toEqual([format]);
});
