import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { readText } from '../../testing/read.ts';
import { result, run, sarifOf } from '../../testing/sarif.ts';
import { readLargeSarif } from './read-large.ts';

const large = (text: string) => readLargeSarif(memoryFiles({ 'big.sarif': text }), 'big.sarif');
const rich = sarifOf(
  run(
    'One',
    [
      result({ line: 3, text: 'Naïve “quotes”', level: 'error', snippet: 'eval(x)' }),
      {
        ruleIndex: 0,
        message: { text: 'by index' },
        locations: [{ physicalLocation: { artifactLocation: { index: 1 } } }],
      },
      { ruleId: 'rule', kind: 'pass', message: { text: 'no finding' } },
    ],
    {
      artifacts: [
        { location: { uri: 'a.js' }, contents: { text: 'x'.repeat(5_000) } },
        { location: { uri: 'src/b.js' }, roles: ['analysisTarget'] },
      ],
      logicalLocations: [{ name: 'unused', fullyQualifiedName: 'y'.repeat(5_000) }],
      versionControlProvenance: [{ revisionId: 'a'.repeat(40) }],
    },
  ),
  run('Two', [result({ path: 'src/c.js' })], { invocations: [{ executionSuccessful: false }] }),
);

describe('a SARIF log read in a stream', () => {
  test('is what it is when read whole', async () => {
    const streamed = await large(rich);
    const whole = await readText(rich, 'big.sarif');
    expect(streamed?.report).toEqual(whole);
    expect(streamed?.digest).toEqual({
      path: 'big.sarif',
      bytes: Buffer.byteLength(rich),
      sha256: createHash('sha256').update(rich).digest('hex'),
    });
  });

  test('may begin with a byte order mark', async () =>
    expect((await large(`\ufeff${rich}`))?.report.runs).toHaveLength(2));

  test.each([
    ['cut off', rich.slice(0, -40)],
    ['another format', '{"results":[],"errors":[],"paths":{"scanned":[]}}'],
    ['no JSON', '{oops'],
    ['an array', `[${rich}]`],
  ])('%s is left to be read whole', async (_, text) => expect(await large(text)).toBeNull());

  test.each([
    ['a result that repeats a name', '{"ruleId":"r","message":{"text":"a"},"message":{"text":"b"}}', 'twice'],
    ['a result that is none', '7', 'no object'],
    ['a result with a misspelt level', '{"ruleId":"r","message":{"text":"a"},"levle":"error"}', 'misspelt'],
    ['a garbled result', '{"ruleId":"r",}', 'not one complete JSON document'],
  ])('%s refuses the whole report', async (_, element, problem) => {
    const text = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"One"}},"results":[${element}]}]}`;
    expect((await large(text))?.report).toMatchObject({ status: 'malformed', runs: [] });
    expect((await large(text))?.report.problems[0]).toContain(problem);
  });

  test('two lists of results in one run are refused: the second could hide the first', async () => {
    const text =
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"One"}},"results":[{"message":{"text":"a"}}],"results":[]}]}';
    // It is left to be read whole, which refuses it as well.
    expect(await large(text)).toBeNull();
    expect((await readText(text)).problems).toEqual(['has the name "results" twice in one object']);
  });

  test('a file that changes between the passes is refused', async () => {
    let opened = 0;
    const texts = [rich, rich.replace('eval(x)', 'fine(x)')];
    const report = await readLargeSarif({ stream: () => Readable.from([Buffer.from(texts[opened++] ?? '')]) }, 'x');
    expect(report?.report).toMatchObject({ status: 'malformed', problems: ['changed while it was read'] });
  });
});
