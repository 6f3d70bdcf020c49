import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../../limits.ts';
import type { Observation, ScanReport } from '../../model.ts';
import { MalformedReport } from '../../malformed.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';

const MAX_LINE_CHARACTERS = 8_000;
const LOCATED = /^(.{1,1024})\((\d{1,9}),(\d{1,9})\): (error|warning) (TS\d{1,6}): (.*)$/u;
const UNLOCATED = /^(error) (TS\d{1,6}): (.*)$/u;
/** Blank lines, the indented rest of a message, the banner of `npm run`, and every line of the statistics. */
const OTHER = /^(?:\s*|\s+.*|> .*|[A-Z][A-Za-z ]{2,40}: +[\d.]+[sK]?)$/u;
const STATISTIC = /^(Files|Lines|Types|Check time|Total time): +([\d.]+)s?$/u;

/**
 * Text of `tsc --pretty false --extendedDiagnostics` (or `--diagnostics`). The statistics at its end are the proof that
 * the compiler ran to its end and checked: without them, silence would prove nothing.
 */
export const tsc: Reader = {
  format: 'tsc',
  recognises: (sample) =>
    sample.kind === 'text' &&
    linesOf(sample.text).some((line) => LOCATED.test(line) || UNLOCATED.test(line) || STATISTIC.test(line)),
  read: (sample) => readLines(sample.kind === 'text' ? linesOf(sample.text) : []),
};

const linesOf = (text: string): string[] => text.split(/\r?\n/u).map((line) => line.slice(0, MAX_LINE_CHARACTERS));

function readLines(lines: readonly string[]): ScanReport {
  const observations: Observation[] = [];
  const statistics = new Map<string, number>();
  for (const line of lines) {
    const statistic = STATISTIC.exec(line);
    if (statistic?.[1] !== undefined) statistics.set(statistic[1], Number(statistic[2]));
    const observation = observe(line);
    if (observation !== null) observations.push(observation);
    // A line that is neither could be an error that was tampered with.
    else if (!OTHER.test(line) || line.includes('error TS')) {
      throw new MalformedReport(`holds a line that is no output of the compiler: ${line.slice(0, 80)}`);
    }
  }
  return reportOf('tsc', observations, { subjects: new Set(['code']), ...healthOf(statistics) });
}

function healthOf(statistics: ReadonlyMap<string, number>): { status: 'ok' | 'failed' | 'empty'; problems: string[] } {
  if (!statistics.has('Files') || !statistics.has('Total time')) {
    return {
      status: 'failed',
      problems: ['lacks the statistics at the end that prove that the compiler ran to its end (--extendedDiagnostics)'],
    };
  }
  if (!statistics.has('Check time')) return { status: 'failed', problems: ['stopped before checking types'] };
  return statistics.get('Files') === 0
    ? { status: 'empty', problems: ['checked no file'] }
    : { status: 'ok', problems: [] };
}

function observe(line: string): Observation | null {
  const located = LOCATED.exec(line);
  if (located !== null) {
    const [, path = '', startLine, startColumn, level, ruleId = '', text = ''] = located;
    return {
      ...diagnostic(level === 'warning' ? 'warning' : 'error', ruleId, text),
      path: clip(path.replaceAll('\\', '/'), MAX_PATH_CHARACTERS),
      startLine: Number(startLine) || undefined,
      startColumn: Number(startColumn) || undefined,
    };
  }
  const [, , ruleId, text] = UNLOCATED.exec(line) ?? [];
  return ruleId === undefined || text === undefined ? null : { ...diagnostic('error', ruleId, text), path: null };
}

const diagnostic = (level: Observation['level'], ruleId: string, text: string): Omit<Observation, 'path'> => ({
  ruleId,
  level,
  message: clip(text, MAX_MESSAGE_CHARACTERS),
  subject: 'code',
  cwe: [],
  aliases: [],
});
