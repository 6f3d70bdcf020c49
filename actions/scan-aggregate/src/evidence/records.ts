import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { ScannerRun } from '../../../../shared/scanners/record.ts';
import type { ReadReport, ScanRun } from '../model.ts';

export interface Recorded {
  /** The reports, with what the records tell of the runs behind them. */
  readonly reports: readonly ReadReport[];
  /** A problem for each scanner of the policy that no record shows to have run on this head. */
  readonly absent: readonly Problem[];
}

/**
 * Holds the reports against the records of the runs that made them. A record gives a report that names no commit or version
 * what it lacks, and fails one whose tool was stopped or ended badly. It never makes a report better than it is.
 *
 * @param head null without a change: then any commit will do
 */
export function applyRecords(
  reports: readonly ReadReport[],
  digests: readonly InputDigest[],
  scanners: Policy['scanners'],
  head: string | null,
): Recorded {
  const records = reports.flatMap(({ record }) => record ?? []);
  const digestOf = new Map(digests.map(({ path, sha256 }) => [path, sha256]));
  const given = new Set(digestOf.values());
  const behind = new Map(
    records.flatMap((record) =>
      record.runs.flatMap((run) => (run.report === null ? [] : [[run.report.sha256, { run, record }] as const])),
    ),
  );
  const absent = Object.entries(scanners).flatMap(([id, scanner]): Problem[] => {
    const why = records.map((record) => {
      const run = record.runs.find((candidate) => candidate.id === id);
      if (run === undefined) return 'no record tells of it';
      if (head !== null && record.head !== head) return `its record is of commit ${record.head.slice(0, 12)}`;
      if (!record.clean) return 'the files it scanned were not those of the commit';
      return differs(run, scanner) ?? (given.has(run.report?.sha256 ?? '') ? null : 'the report it wrote is not there');
    });
    if (why.includes(null)) return [];
    return [
      {
        code: 'EG419',
        message: `The policy has ${scanner.tool} run on this head, and ${why[0] ?? 'no record tells of it'}.`,
        nextAction: 'Run `evidence-gate scan` on this head and hand in its folder of reports, scan-run.json included.',
      },
    ];
  });
  return {
    absent,
    reports: reports.map((report) => {
      const found = behind.get(digestOf.get(report.path) ?? '');
      if (found === undefined) return report;
      const { run, record } = found;
      const runs = report.runs.map((own) => withRecord(own, run, record.head));
      return run.problem === null
        ? { ...report, runs }
        : { ...report, runs, status: 'failed' as const, problems: [run.problem, ...report.problems] };
    }),
  };
}

function withRecord(own: ScanRun, run: ScannerRun, head: string): ScanRun {
  const known = { ...own, revision: own.revision ?? head, version: own.version ?? run.version };
  return run.problem === null ? known : { ...known, status: 'failed', problems: [run.problem, ...own.problems] };
}

/** What a run did otherwise than the policy says; null when nothing. */
function differs(run: ScannerRun, scanner: Policy['scanners'][string]): string | null {
  const download = Object.entries(scanner.platforms).find(([platform]) => platform === run.platform)?.[1];
  if (run.version !== scanner.version) return `version ${run.version} ran instead of ${scanner.version}`;
  if (download?.sha256 !== run.sha256) return 'another program ran than the policy names';
  if (JSON.stringify(run.arguments) !== JSON.stringify(scanner.arguments)) return 'it ran with other arguments';
  return null;
}
