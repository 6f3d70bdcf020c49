import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ConfigurationError } from '../errors/errors.ts';
import { GATES, type GateName } from '../evidence/gates.ts';
import type { GateReport, Problem, Subject } from '../evidence/report.ts';
import type { Policy } from '../policy/schema.ts';
import { BATCH, reportText } from './report-text.ts';

/** Largest gate report that is read back. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;

/** The output directory: gate reports and what gates emit beside them. */
export interface ReportStore {
  readonly directory: string;
  write(name: string, content: string): Promise<string>;
  /** Writes `<gate>.json`, and `<gate>.sarif` when there are findings. @returns the path of the first */
  writeReport(report: GateReport): Promise<string>;
  /** Reports of the gates before `gate` that are about this very subject and policy; the others with the reason why not. */
  readEarlier(
    gate: GateName,
    subject: Subject,
    policy: Policy,
  ): Promise<{ reports: Map<GateName, GateReport>; problems: Problem[] }>;
}

/** The reports of a run in a folder, which is made with the first of them. */
export function reportStore(directory: string): ReportStore {
  let made: Promise<unknown> | undefined;
  const write = async (name: string, content: string | Iterable<string>): Promise<string> => {
    const path = join(directory, basename(name));
    try {
      await (made ??= mkdir(directory, { recursive: true }));
      await writeFile(path, content);
    } catch (cause) {
      throw new ConfigurationError(
        'EG211',
        `Cannot write ${path}.`,
        'Name a directory that can be written with --out.',
        { cause },
      );
    }
    return path;
  };
  return {
    directory,
    write,
    writeReport: async (report) => {
      // scan-aggregate writes SARIF of its own, with the tools' runs kept apart.
      if (report.findings.length > 0 && report.gate !== 'scan-aggregate') {
        const { sarifOfReport } = await import('../sarif/report-sarif.ts');
        await write(`${report.gate}.sarif`, sarifOfReport(report));
      } else await rm(join(directory, `${report.gate}.sarif`), { force: true });
      // Every piece of an iterable is a write of its own: that is for reports that are too large for one text.
      const pieces = reportText(report);
      return write(`${report.gate}.json`, report.findings.length > BATCH ? pieces : [...pieces].join(''));
    },
    readEarlier: async (gate, subject, policy) => {
      const reports = new Map<GateName, GateReport>();
      const problems: Problem[] = [];
      for (const name of GATES.slice(0, GATES.indexOf(gate))) {
        const path = join(directory, `${name}.json`);
        const report = await readReport(path);
        if (report === null) continue;
        const reason = typeof report === 'string' ? report : mismatch(report, name, subject, policy);
        if (typeof report !== 'string' && reason === null) reports.set(name, report);
        else
          problems.push({
            code: 'EG112',
            message: `The report of ${name} in ${path} was not used: ${reason}.`,
            nextAction: `Run ${name} again on this head with the same policy.`,
          });
      }
      return { reports, problems };
    },
  };
}

/** Null when there is none; a sentence when it cannot be used. */
async function readReport(path: string): Promise<GateReport | string | null> {
  try {
    const { size } = await stat(path);
    if (size > MAX_REPORT_BYTES) return 'it is too large';
  } catch {
    return null;
  }
  // Only here is a report a document from outside; in one process it is handed on as it is.
  const { reportSchema } = await import('../evidence/report.ts');
  try {
    const parsed = reportSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success
      ? parsed.data
      : `it is not a gate report (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`;
  } catch {
    return 'it is not JSON';
  }
}

function mismatch(report: GateReport, name: GateName, subject: Subject, policy: Policy): string | null {
  if (report.gate !== name) return `it is a report of ${report.gate}`;
  const differing = (['repository', 'pullRequest', 'base', 'head', 'mergeTree'] as const).find(
    (key) => report.subject[key] !== subject[key],
  );
  if (differing !== undefined) return `it is about another ${differing}`;
  return report.policy.digest === policy.digest ? null : 'it was judged by another policy';
}
