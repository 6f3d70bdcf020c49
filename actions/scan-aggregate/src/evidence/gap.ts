import type { Problem } from '../../../../shared/evidence/report.ts';
import type { ReadReport, ReportStatus, ScanRun } from '../model.ts';

/** Endings of the files this gate reads; `.xml` and `.info` are results and coverage of tests. */
const OURS = /\.(?:sarif|json|jsonl|ndjson|txt|log)$/iu;

/** Names of the policy's `reports.expected` that this gate answers for and that no given file ends with. */
export const absentReports = (expected: readonly string[], given: readonly string[]): string[] =>
  expected.filter(
    (name) =>
      OURS.test(name) && !given.some((path) => path === name || path.replaceAll('\\', '/').endsWith(`/${name}`)),
  );

/** Problems of reports that are promised and not there. */
export function absenceProblems(unmatched: readonly string[], absent: readonly string[]): Problem[] {
  return [
    ...unmatched.map((pattern) => ({
      code: 'EG414',
      message: `No file matches ${pattern}.`,
      nextAction: 'Check that the step that writes this report ran, and that the path is right.',
    })),
    ...absent.map((name) => ({
      code: 'EG415',
      message: `The policy expects the report ${name}, and it was not given.`,
      nextAction: 'Run the tool that writes it and hand its report in.',
    })),
  ];
}

const CODES = new Map([
  ['malformed', 'EG410'],
  ['failed', 'EG411'],
  ['empty', 'EG412'],
]);

/**
 * A problem for each report that proves nothing.
 *
 * @param hasNoPackages whether there is no package to audit; then an audit of none is no problem
 */
export const reportProblems = (reports: readonly ReadReport[], hasNoPackages: boolean): Problem[] =>
  reports
    .filter(({ status, runs }) => status !== 'ok' && !(hasNoPackages && isAuditOfNothing(status, runs)))
    .map(({ path, status, problems }) => ({
      code: CODES.get(status) ?? 'EG410',
      message: `${path} is ${status}: it ${problems[0] ?? 'says nothing'}.`,
      nextAction:
        status === 'failed'
          ? 'Repair the scan and run it again.'
          : 'Have the tool write its report again, in a format that names the tool and what it looked at.',
    }));

const isAuditOfNothing = (status: ReportStatus, runs: readonly ScanRun[]): boolean =>
  status === 'empty' && runs.length > 0 && runs.every(({ packages }) => packages === 0);

/** The first report that may have been any scanner's: absent, or of nobody's format. */
export function gapOf(
  problems: readonly Problem[],
  reports: readonly ReadReport[],
): { summary: string; nextAction: string } | null {
  const [absent] = problems;
  if (absent !== undefined) return { summary: absent.message, nextAction: absent.nextAction };
  const nameless = reports.find(({ runs, status }) => runs.length === 0 && status !== 'ok');
  if (nameless === undefined) return null;
  return {
    summary: `${nameless.path} is ${nameless.status} (it ${nameless.problems[0] ?? 'says nothing'}): nobody can tell what it would have shown.`,
    nextAction: 'Have its tool write it again, or take the file out of the reports.',
  };
}
