import type { FileContent } from '../../../../shared/files/files.ts';
import type { ReadReport, ReportStatus, ScanReport } from '../model.ts';
import { MAX_RECORDS } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';
import { at } from '../readers/fields.ts';
import { readerOf } from '../readers/registry.ts';
import { decodeReport } from './decode.ts';
import { sampleOf } from './sample.ts';

const WORST_FIRST: readonly ReportStatus[] = ['malformed', 'failed', 'empty', 'ok'];

/** Reads one report file. Never throws for what the file holds: a report that cannot be read says so in its status. */
export async function readReport({ path, bytes }: Pick<FileContent, 'path' | 'bytes'>): Promise<ReadReport> {
  let format: string | null = null;
  try {
    const text = decodeReport(bytes);
    if (text.trim() === '') return refusedReport(path, null, 'empty', 'holds nothing (0 bytes of content)');
    const sample = await sampleOf(text);
    if (sample.kind === 'json' && isBareNothing(sample.value)) {
      return refusedReport(path, null, 'empty', 'names neither a tool nor anything it looked at');
    }
    if (sample.kind === 'json' && at(sample.value, 'schema') === 'evidence-gate/scan-run@1') {
      return await readRecord(path, sample.value);
    }
    const reader = await readerOf(sample);
    if (reader === null) {
      return refusedReport(path, null, 'malformed', `is of no format known here${describe(sample.kind)}`);
    }
    format = reader.format;
    return finishedReport(path, format, reader.read(sample));
  } catch (error) {
    if (error instanceof MalformedReport) return refusedReport(path, format, 'malformed', error.message);
    throw error;
  }
}

const RECORD = 'scan-run';

async function readRecord(path: string, value: unknown): Promise<ReadReport> {
  const { scanRecordSchema } = await import('../../../../shared/scanners/record.ts');
  const parsed = scanRecordSchema.safeParse(value);
  if (parsed.success) return { path, format: RECORD, status: 'ok', problems: [], runs: [], record: parsed.data };
  const issue = parsed.error.issues[0];
  return refusedReport(
    path,
    RECORD,
    'malformed',
    `is no record of scans: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** A report of a known format, with the worst status of its runs. */
export function finishedReport(path: string, format: string, { runs }: ScanReport): ReadReport {
  const records = runs.reduce((sum, run) => sum + run.observations.length, 0);
  if (records > MAX_RECORDS) return refusedReport(path, format, 'malformed', `holds more than ${MAX_RECORDS} records`);
  const status = WORST_FIRST.find((candidate) => runs.some((run) => run.status === candidate)) ?? 'empty';
  const problems = runs.flatMap((run) => run.problems);
  if (runs.length === 0) problems.push('holds no run of any tool');
  return { path, format, status, problems, runs };
}

/** A report that proves nothing, and why. */
export const refusedReport = (
  path: string,
  format: string | null,
  status: ReportStatus,
  problem: string,
): ReadReport => ({
  path,
  format,
  status,
  problems: [problem],
  runs: [],
});

/** `[]`, `{}` and `null` may be honest, but they do not say whose silence they are. */
const isBareNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const describe = (kind: string): string =>
  kind === 'text' ? ' (it is neither JSON nor XML nor a known text output)' : '';
