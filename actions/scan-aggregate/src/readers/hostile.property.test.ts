import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { readText } from '../../testing/read.ts';

const folder = new URL('.', import.meta.url);
const samples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.startsWith('sample'))
      .map((file) => [`${name}/${file}`, readFileSync(new URL(`${name}/${file}`, folder), 'utf8')] as const),
  );
const jsonSamples = samples.filter(([, text]) => /^\s*[[{]/u.test(text) && isJson(text));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Replaces the n-th value of a document (counted depth first) by another one. */
function replaceNth(value: unknown, n: number, other: unknown): unknown {
  let left = n;
  const walk = (node: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, walk(child)]));
  };
  return walk(value);
}

const ODD = [null, true, -1, 1e300, '', '\u202e\ud800', 'x'.repeat(5_000), [], {}, [[]], [null], { a: { b: 1 } }];
const STATUSES = ['ok', 'failed', 'empty', 'malformed'];

test('a value of the wrong type anywhere never breaks a reader', async () =>
  assert(
    asyncProperty(
      constantFrom(...jsonSamples),
      integer({ min: 0, max: 120 }),
      constantFrom(...ODD),
      async ([, text], n, odd) => {
        const report = await readText(JSON.stringify(replaceNth(JSON.parse(text), n, odd)));
        expect(STATUSES).toContain(report.status);
        for (const run of report.runs) {
          for (const { ruleId, message, startLine } of run.observations) {
            expect(ruleId.length).toBeLessThanOrEqual(255);
            expect(message.length).toBeLessThanOrEqual(3_000);
            expect(startLine ?? 1).toBeGreaterThanOrEqual(1);
          }
        }
      },
    ),
    { numRuns: 1_500 },
  ));

test.each(samples)('%s cut anywhere is never read as the whole', async (name, text) => {
  const whole = (await readText(text)).runs.flatMap((run) => run.observations).length;
  for (let length = 0; length < text.trimEnd().length; length += Math.max(1, Math.floor(text.length / 40))) {
    const cut = await readText(text.slice(0, length));
    const lines = /\.(?:jsonl|txt)$/u.test(name);
    // JSON Lines have no end mark: cut between two lines they read like a shorter report, never like a longer one.
    if (lines) expect(cut.runs.flatMap((run) => run.observations).length).toBeLessThanOrEqual(whole);
    else expect(['malformed', 'empty']).toContain(cut.status);
  }
});
