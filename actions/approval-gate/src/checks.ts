import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import { worst, type EvidenceStatus } from '../../../shared/evidence/status.ts';
import { reasonAgainst, type CheckRun, type CheckSource } from './check-source.ts';
import type { Rejected } from './details.ts';

/** The judgement on the check runs that one evidence id asks for. */
export interface CheckResult {
  readonly status: Exclude<EvidenceStatus, 'waived'>;
  readonly why: string;
  readonly nextAction: string | null;
  readonly satisfiedBy: readonly string[];
  readonly rejected: readonly Rejected[];
}

const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure']);

/**
 * Every named check must have run on the head, and every newest run of it, suite by suite, must be completed with
 * success. Skipped and neutral runs proved nothing. GitHub itself lets both merge; this gate does not.
 */
export function judgeChecks(source: CheckSource, facts: PullRequestFacts, head: string): CheckResult {
  if (!facts.check_runs) {
    return {
      status: 'unavailable',
      why: `${facts.unread?.['check_runs'] ?? 'The check runs could not be read'}.`,
      nextAction:
        'Give the token permission to read checks, or list the check runs of the head in the pull request file.',
      satisfiedBy: [],
      rejected: [],
    };
  }
  const judged = source.names.map((name) => judgeName(name, source, facts, head));
  const status = worst(judged.map((result) => result.status)) as CheckResult['status'];
  const speaking = judged.find((result) => result.status === status) as CheckResult;
  return {
    ...speaking,
    satisfiedBy: status === 'satisfied' ? judged.flatMap((result) => result.satisfiedBy) : [],
    rejected: judged.flatMap((result) => result.rejected),
  };
}

function judgeName(name: string, source: CheckSource, facts: PullRequestFacts, head: string): CheckResult {
  const { appId } = source;
  const rejected: Rejected[] = [];
  const runs: CheckRun[] = [];
  let unclear = false;
  for (const run of facts.check_runs ?? []) {
    if (run.name !== name) continue;
    const against = reasonAgainst(run, source, facts, head);
    if (against === null) runs.push(run);
    else rejected.push({ what: `check ${run.id} of ${run.app?.slug ?? 'an unnamed app'}`, why: against.why });
    unclear ||= against?.unclear === true;
  }
  // A status names neither app nor workflow: where either is asked for it says nothing.
  const statusesCount = appId === undefined && source.workflow === undefined && source.event === undefined;
  const statuses = statusesCount ? statusesOf(name, head, facts) : [];
  if (statusesCount && facts.statuses === null) {
    rejected.push({ what: 'commit statuses', why: 'commit statuses of the same name could not be read' });
    unclear = true;
  }
  const newest = newestPerSuite(runs);
  const outcomes = [
    ...newest.map((run) => ({ what: `check ${run.id}`, ...outcomeOf(run, source.acceptNeutral === true) })),
    ...statuses.map(({ id, state }) => ({ what: `status ${id}`, ...outcomeOfStatus(state) })),
  ];
  for (const { what, status, why } of outcomes) if (status !== 'satisfied') rejected.push({ what, why });
  const status = worst([
    ...(newest.length === 0 ? ['missing' as const] : []),
    ...(unclear ? ['unavailable' as const] : []),
    ...outcomes.map((outcome) => outcome.status),
  ]) as CheckResult['status'];
  return { ...inWords(name, source, status, rejected), status, rejected };
}

function inWords(
  name: string,
  { appId, workflow }: CheckSource,
  status: CheckResult['status'],
  rejected: readonly Rejected[],
): Pick<CheckResult, 'why' | 'nextAction' | 'satisfiedBy'> {
  const of = `${workflow === undefined ? '' : ` of ${workflow}`}${appId === undefined ? '' : ` of app ${appId}`}`;
  const check = `The check “${name}”${of}`;
  const reason = rejected.at(-1)?.why;
  switch (status) {
    case 'satisfied':
      return { why: `${check} succeeded on the head.`, nextAction: null, satisfiedBy: [name] };
    case 'failed':
      return {
        why: `${check} did not succeed: ${reason}.`,
        nextAction: `Make “${name}” succeed on the head.`,
        satisfiedBy: [],
      };
    default:
      return {
        why: reason === undefined ? `${check} has not run on the head.` : `${check} proves nothing yet: ${reason}.`,
        nextAction: `Let “${name}” run to success on the head.`,
        satisfiedBy: [],
      };
  }
}

/** Of each suite the newest run, by id and by start when they disagree: an older green must not outrank a newer red. */
function newestPerSuite(runs: readonly CheckRun[]): CheckRun[] {
  const suites = new Map<string, CheckRun[]>();
  for (const run of runs) {
    const key = run.check_suite?.id === undefined ? `run ${run.id}` : `suite ${run.check_suite.id}`;
    const own = suites.get(key);
    if (own) own.push(run);
    else suites.set(key, [run]);
  }
  const newest = new Set<CheckRun>();
  for (const own of suites.values()) {
    newest.add(own.reduce((a, b) => (b.id > a.id ? b : a)));
    newest.add(own.reduce((a, b) => (startOf(b) > startOf(a) ? b : a)));
  }
  return [...newest];
}

/** Start in milliseconds; a run that does not say when it began may be the newest. */
function startOf(run: CheckRun): number {
  const at = Date.parse(run.started_at ?? '');
  return Number.isNaN(at) ? Infinity : at;
}

function outcomeOf(run: CheckRun, acceptNeutral: boolean): { status: CheckResult['status']; why: string } {
  if (run.status !== 'completed') return { status: 'missing', why: `it is ${run.status ?? 'in an unknown state'}` };
  if (run.conclusion === 'success') return { status: 'satisfied', why: '' };
  if (run.conclusion === 'neutral' && acceptNeutral) return { status: 'satisfied', why: '' };
  const why = `it ended ${run.conclusion ?? 'without a conclusion'}`;
  return { status: FAILED.has(run.conclusion ?? '') ? 'failed' : 'missing', why };
}

function outcomeOfStatus(state: string): { status: CheckResult['status']; why: string } {
  if (state === 'success') return { status: 'satisfied', why: '' };
  const why = `a commit status of the same name says ${state}`;
  return { status: state === 'failure' || state === 'error' ? 'failed' : 'missing', why };
}

/** The newest commit status of that context. A status can support a check run, never stand for one. */
function statusesOf(name: string, head: string, facts: PullRequestFacts): { id: number; state: string }[] {
  const own = (facts.statuses ?? []).filter(({ context, sha }) => context === name && (!sha || sha === head));
  return own.length === 0 ? [] : [own.reduce((a, b) => (b.id > a.id ? b : a))];
}
