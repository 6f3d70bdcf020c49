import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../testing/gate.ts';
import { observationsOf, readText } from '../../testing/read.ts';
import { result, run, sarifOf } from '../../testing/sarif.ts';

const mergedOf = async (files: Record<string, string>) => {
  const { emitted, outcome } = await runGate({ files });
  const text = emitted.get('merged.sarif') ?? '';
  return {
    text,
    log: JSON.parse(text) as {
      runs: { tool: { driver: { name: string; rules: unknown[] } }; results: Record<string, unknown>[] }[];
    },
    outcome,
  };
};

describe('merged.sarif', () => {
  test('has one run a tool, and is read back as it was', async () => {
    const one = sarifOf(run('One', [result({ line: 3, endLine: 4, column: 2, path: 'src/a b#1.js', level: 'error' })]));
    const { text, log } = await mergedOf({
      a: one,
      b: sarifOf(run('one', [])),
      c: sarifOf(run('Two', [result({ line: 90 })])),
    });
    expect(log.runs.map(({ tool }) => tool.driver.name)).toEqual(['One', 'Two']);
    const read = await readText(text);
    expect(read.status).toBe('ok');
    expect(observationsOf(read)[0]).toMatchObject({
      ruleId: 'rule',
      level: 'error',
      path: 'src/a b#1.js',
      startLine: 3,
      endLine: 4,
      startColumn: 2,
    });
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleIndex: 0,
      baselineState: 'new',
      partialFingerprints: { 'evidenceGate/v1': expect.any(String) },
    });
  });

  test('says of a tool that failed that it did', async () => {
    const { text } = await mergedOf({ a: sarifOf(run('One', [], { invocations: [{ executionSuccessful: false }] })) });
    expect((await readText(text)).status).toBe('failed');
  });

  test('stays within 25,000 results a run, keeps the worst, and says how many it leaves out', async () => {
    const notes = Array.from({ length: 25_010 }, (_, index) => result({ line: index + 1, level: 'note', text: 'n' }));
    const { log, outcome } = await mergedOf({
      a: sarifOf(run('One', [...notes, result({ line: 30_000, level: 'error' })])),
    });
    expect(log.runs[0]?.results).toHaveLength(25_000);
    expect(log.runs[0]?.results[0]).toMatchObject({ level: 'error' });
    expect(outcome.details.totals.cut).toBe(11);
    expect(outcome.problems.map(({ code }) => code)).toContain('EG417');
    expect(outcome.findings).toHaveLength(25_011);
  });

  test('stays within 20 runs', async () => {
    const runs = Array.from({ length: 23 }, (_, index) => run(`Tool ${index}`, [result({ line: index + 1 })]));
    const { log, outcome } = await mergedOf({ a: sarifOf(...runs) });
    expect([log.runs.length, outcome.details.totals.cut]).toEqual([20, 3]);
  });

  test('cuts long ids and messages', async () => {
    const { log } = await mergedOf({
      a: sarifOf(run('One', [result({ ruleId: 'r'.repeat(400), text: 't'.repeat(5_000) })])),
    });
    const written = log.runs[0]?.results[0] as { ruleId: string; message: { text: string } };
    expect([written.ruleId.length, written.message.text.length]).toEqual([255, 1_000]);
  });
});
