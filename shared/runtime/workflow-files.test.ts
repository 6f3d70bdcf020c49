import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../evidence/report.ts';
import { annotations, cutToBytes, MAX_SUMMARY_BYTES, writeOutputs, writeSummary } from './workflow-files.ts';

const temporary = (): string => join(mkdtempSync(join(tmpdir(), 'evidence-gate-')), 'file');
const finding = (over: Partial<Finding> = {}): Finding => ({
  ruleId: 'r',
  level: 'error',
  message: 'm',
  fingerprint: 'f',
  cwe: [],
  state: 'new',
  ...over,
});

describe('files and commands of the runner', () => {
  test('no value can end its own output block', async () => {
    const file = temporary();
    await writeOutputs(file, { areas: 'a\nevidence-gate-0\nforged=yes\nEOF' });
    const [first, ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const delimiter = first?.split('<<')[1] ?? '';
    expect(delimiter).toMatch(/^evidence-gate-[0-9a-f]{32}$/u);
    expect(rest.indexOf(delimiter)).toBe(rest.length - 1);
  });

  test('the summary stays below the limit, with what was there before', async () => {
    const file = temporary();
    writeFileSync(file, 'x'.repeat(1000));
    await writeSummary(file, 'é line\n'.repeat(400_000));
    const written = readFileSync(file);
    expect(written.length).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(written.toString('utf8')).toContain('was cut here');
    expect(written.toString('utf8')).not.toContain('\uFFFD');
  });

  test('a short text is left alone', () => expect(cutToBytes('short', 10)).toBe('short'));

  test('a finding cannot write a workflow command', () => {
    const [line] = annotations([
      finding({ message: 'a\n::set-output name=x::y', location: { path: 'a,line=1::b.ts', startLine: 3 } }),
    ]);
    expect(line).toBe('::error file=a%2Cline=1%3A%3Ab.ts,line=3,title=r::a%0A::set-output name=x::y');
  });

  test('beyond ten of a level it says how many more there are', () => {
    const lines = annotations(Array.from({ length: 60 }, () => finding()));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::error::51 more of this level; the gate report lists them all.');
  });

  test('existing findings are not announced again', () =>
    expect(annotations([finding({ state: 'existing' })])).toEqual([]));
});
