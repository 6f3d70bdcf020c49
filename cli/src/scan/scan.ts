import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { ScannerRun } from '../../../shared/scanners/record.ts';
import { type Downloads, fetchScanner, type FetchOptions } from './fetch.ts';
import type { Planned } from './plan.ts';
import { runProgram, scannerEnvironment } from './run.ts';
import { unpack } from './unpack.ts';

export interface ScanOptions extends FetchOptions {
  /** Folder that is scanned. */
  readonly source: string;
  /** Folder of the reports; it is there. */
  readonly reports: string;
  /** Folder for what is needed only now. */
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Fetches, checks and runs one scanner. What goes wrong stands in the record: the others still run. */
export async function runScanner(planned: Planned, downloads: Downloads, options: ScanOptions): Promise<ScannerRun> {
  const { id, scanner, platform, download } = planned;
  const { tool, version } = scanner;
  const base = {
    id,
    tool,
    version,
    platform,
    url: download.url,
    sha256: download.sha256,
    arguments: scanner.arguments,
  };
  const folder = await mkdtemp(join(options.temporary, `${id}-`));
  const report = join(options.reports, scanner.report);
  try {
    // A report of an earlier run must not be taken for this one's.
    await rm(report, { force: true });
    const program = await unpack(planned, await fetchScanner(planned, folder, downloads, options), folder);
    const home = await mkdtemp(join(folder, 'home-'));
    const ended = await runProgram(program, argumentsOf(scanner.arguments, report, options.source), {
      cwd: options.source,
      environment: scannerEnvironment(options.environment, home, scanner.environment),
      timeoutMs: scanner.timeoutSeconds * 1000,
      output: scanner.fromOutput ? report : undefined,
    });
    const written = await describe(report, scanner.report);
    const { exitCode, timedOut, durationMs } = ended;
    return { ...base, exitCode, timedOut, durationMs, report: written, problem: problemOf(planned, ended, written) };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return {
      ...base,
      exitCode: null,
      timedOut: false,
      durationMs: 0,
      report: null,
      problem: `did not run: ${error.message} ${error.nextAction}`.slice(0, 2_000),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const argumentsOf = (args: readonly string[], report: string, source: string): string[] =>
  args.map((arg) => arg.replaceAll('{report}', () => report).replaceAll('{source}', () => source));

function problemOf(
  { scanner }: Planned,
  { exitCode, timedOut, said }: { exitCode: number | null; timedOut: boolean; said: string },
  report: ScannerRun['report'],
): string | null {
  const end = said.trim() === '' ? '' : `: ${said.trim().slice(-300)}`;
  if (timedOut) return `was stopped after ${scanner.timeoutSeconds} s`;
  if (exitCode === null) return `was stopped or did not start${end}`;
  if (!scanner.exitCodes.includes(exitCode)) return `ended with ${exitCode}${end}`;
  return report === null ? `ended with ${exitCode} and wrote no ${scanner.report}` : null;
}

/** A written report with its digest; null when there is none. */
async function describe(path: string, name: string): Promise<ScannerRun['report']> {
  const entry = await stat(path).catch(() => null);
  if (entry === null || !entry.isFile()) return null;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { name, sha256: hash.digest('hex'), bytes: entry.size };
}
