import { readFileSync } from 'node:fs';
import { readReport } from '../src/intake/read-report.ts';
import type { Observation, ReadReport } from '../src/model.ts';

/** Reads text as a report file would be read. */
export const readText = (text: string, path = 'report'): Promise<ReadReport> =>
  readReport({ path, bytes: Buffer.from(text) });

/** Reads a value as a JSON report. */
export const readJson = (value: unknown, path?: string): Promise<ReadReport> => readText(JSON.stringify(value), path);

/** Reads a sample that lies beside a test. */
export const readSample = (test: string, name: string): Promise<ReadReport> =>
  readText(readFileSync(new URL(name, test), 'utf8'), name);

/** All records of a report, in order. */
export const observationsOf = ({ runs }: ReadReport): Observation[] => runs.flatMap((run) => run.observations);

/** The few fields most tests compare. */
export const brief = (report: ReadReport): unknown[] =>
  observationsOf(report).map(({ ruleId, level, path, startLine }) => [ruleId, level, path, startLine]);
