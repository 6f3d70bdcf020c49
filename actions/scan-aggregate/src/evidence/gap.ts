import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Reported } from '../findings.ts';
import { toolKeyOf } from '../identity/item.ts';
import type { ReadReport, ReportStatus, ScanRun } from '../model.ts';
import type { OwnFinding } from '../suppressions/find.ts';
import { matchTools } from './tools.ts';

/** Endings of the files this gate reads; `.xml` and `.info` are results and coverage of tests. */
const OURS = /\.(?:sarif|json|jsonl|ndjson|txt|log)$/iu;

/**
 * Names of the policy's `reports.expected` that this gate answers for and that no given file ends with.
 *
 * @param leftToOthers given files that hold results of tests: no SARIF file can be one, whatever was put into it
 */
export function absentReports(
  expected: readonly string[],
  given: readonly string[],
  leftToOthers: readonly string[],
): string[] {
  const others = new Set(leftToOthers);
  const present = given.filter((path) => !(others.has(path) && path.endsWith('.sarif')));
  return expected.filter(
    (name) =>
      OURS.test(name) && !present.some((path) => path === name || path.replaceAll('\\', '/').endsWith(`/${name}`)),
  );
}

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

/** Why no evidence can be proved at all, whatever the single reports say. */
export interface Gap {
  readonly summary: string;
  readonly nextAction: string;
}

/**
 * The first reason to believe no scan: a report that is absent, one of nobody's format (it may have been any scanner's), a
 * forbidden line, or new errors of a tool whose findings count for no evidence of the policy.
 */
export function gapOf(
  absent: readonly Problem[],
  reports: readonly ReadReport[],
  reported: readonly Reported[],
  own: readonly OwnFinding[],
  policy: Policy,
): Gap | null {
  const [problem, ...more] = absent;
  if (problem !== undefined) {
    const others = more.length === 0 ? '' : ` ${more.length} more ${more.length === 1 ? 'is' : 'are'} missing as well.`;
    return { summary: `${problem.message}${others}`, nextAction: problem.nextAction };
  }
  return namelessReport(reports) ?? forbiddenLine(own) ?? unclaimedError(reports, reported, policy);
}

function namelessReport(reports: readonly ReadReport[]): Gap | null {
  const nameless = reports.find(({ runs, status }) => runs.length === 0 && status !== 'ok');
  if (nameless === undefined) return null;
  return {
    summary: `${nameless.path} is ${nameless.status} (it ${nameless.problems[0] ?? 'says nothing'}): nobody can tell what it would have shown.`,
    nextAction: 'Have its tool write it again, or take the file out of the reports.',
  };
}

/** A line that the policy forbids belongs to no tool's evidence, and so blocks all. */
function forbiddenLine(own: readonly OwnFinding[]): Gap | null {
  const found = own.find(
    ({ finding, tools }) => tools === null && finding.state === 'new' && finding.level === 'error',
  )?.finding;
  if (found === undefined) return null;
  return {
    summary: `${found.location?.path}:${found.location?.startLine} holds what the policy forbids (${found.ruleId}): ${found.message}`,
    nextAction: 'Take the line out of the change.',
  };
}

function unclaimedError(reports: readonly ReadReport[], reported: readonly Reported[], policy: Policy): Gap | null {
  const scans = Object.values(policy.evidence).flatMap(({ scan }) => (scan === undefined ? [] : [scan]));
  const claimed = new Set(
    reports
      .flatMap(({ runs }) => runs)
      .filter((run) => scans.some(({ tools }) => matchTools(run, tools) !== null))
      .map(({ tool }) => toolKeyOf(tool)),
  );
  const found = reported.find(
    ({ finding, group }) =>
      finding.state === 'new' &&
      finding.level === 'error' &&
      [group.lead, ...group.also].every(({ item }) => !claimed.has(item.toolKey)),
  );
  if (found === undefined) return null;
  const { tool } = found.group.lead.item;
  return {
    summary: `${tool} reports new errors (${found.finding.ruleId}), and no evidence of the policy is proved by ${tool}.`,
    nextAction: `Resolve them, or name ${tool} among the tools of an evidence in the policy.`,
  };
}
