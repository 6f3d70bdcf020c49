import type { Expression } from '../model/expression.ts';
import { mentioned } from '../model/template.ts';
import type { Condition } from '../model/template.ts';
import { slugOf } from '../model/uses.ts';
import type { Job, Step, Workflow } from '../model/workflow.ts';

/**
 * What stands between an outsider and a step.
 * `trusted`: only people with write access, or the repository itself, get here. `actor`: a named account only.
 * `label`: somebody who may label has done so. `environment`: a deployment approval. `rechecked`: the run ends when commits
 * came after the request. `either`: one of several guards, which not all rules take for the same.
 */
export type Guard = 'trusted' | 'actor' | 'bot' | 'label' | 'environment' | 'rechecked' | 'either';

const TRUSTED_ASSOCIATIONS: ReadonlySet<string> = new Set(['owner', 'member', 'collaborator']);
const OUTSIDER_EVENTS: ReadonlySet<string> = new Set([
  'pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment',
  'pull_request_review', 'pull_request_review_comment', 'gollum', 'fork', 'watch', 'repository_dispatch',
]); // prettier-ignore
const ACCOUNTS =
  /^github\.(?:actor|triggering_actor|event\.(?:sender|pull_request\.user|issue\.user|comment\.user|review\.user|workflow_run\.actor)\.login)$/u;
const PERMISSION_ACTION =
  /permission|collaborator|is-(?:organization-)?member|team-member|check-user|verify-actor|authori[sz]e/u;
const PERMISSION_SCRIPT =
  /getCollaboratorPermissionLevel|checkMembershipForUser|collaborators\/[^\s"']{1,80}\/permission|checkCollaborator/u;

/** Scripts that compare when commits came with when the run was asked for. */
const RECHECKS = /pushed_?at|committed_?date/iu;

/** Every guard a step stands behind: its own condition, its job's, its needed jobs', and earlier checks in the job. */
export function guardsOf(workflow: Workflow, job: Job, step: Step | null): ReadonlySet<Guard> {
  const found = new Set<Guard>();
  const jobs = withNeeded(workflow, job);
  for (const one of jobs) for (const guard of proves(one.condition)) found.add(guard);
  if (step) for (const guard of proves(step.condition)) found.add(guard);
  const before = job.steps.filter((one) => step === null || one.index < step.index);
  const elsewhere = jobs.filter((one) => one !== job).flatMap((one) => one.steps);
  if ([...before, ...elsewhere].some(checksPermission)) found.add('trusted');
  if ([...before, ...elsewhere].some((one) => RECHECKS.test(one.run?.value ?? ''))) found.add('rechecked');
  if (jobs.some((one) => one.environment)) found.add('environment');
  return found;
}

const checksPermission = (step: Step): boolean =>
  PERMISSION_ACTION.test(slugOf(step.uses)) ||
  PERMISSION_SCRIPT.test(step.run?.value ?? step.with.get('script')?.value ?? '');

/** A job and all jobs it waits for; one that runs `always()` waits without heeding. */
function withNeeded(workflow: Workflow, job: Job): Job[] {
  const found = new Set<Job>([job]);
  for (const one of found) {
    if (one.condition && /\b(?:always|failure|cancelled)\s*\(/u.test(one.condition.scalar.value)) continue;
    for (const other of workflow.jobs) if (one.needs.includes(other.id)) found.add(other);
  }
  return [...found];
}

function proves(condition: Condition | null): ReadonlySet<Guard> {
  if (!condition || condition.alwaysTrue) return new Set();
  return guards(condition.expression);
}

/** Guards without which the expression is false: either side of `&&`, both sides of `||`. */
function guards(node: Expression | null): ReadonlySet<Guard> {
  if (!node) return new Set();
  if (node.kind === 'binary' && node.operator === '&&') {
    return new Set([...guards(node.left), ...guards(node.right)]);
  }
  if (node.kind === 'binary' && node.operator === '||') {
    const right = guards(node.right);
    const left = guards(node.left);
    const both = [...left].filter((guard) => right.has(guard));
    return new Set(both.length === 0 && left.size > 0 && right.size > 0 ? ['either'] : both);
  }
  const guard = single(node);
  return new Set(guard ? [guard] : []);
}

function single(node: Expression): Guard | null {
  const paths = mentioned(node);
  if (node.kind === 'not') return paths.some((path) => path.endsWith('.head.repo.fork')) ? 'trusted' : null;
  if (node.kind === 'call' && node.name === 'contains') return ofContains(node.args, paths);
  if (node.kind === 'binary' && node.operator === '!=') return excludesStrangers(node) ? 'trusted' : null;
  if (node.kind !== 'binary' || node.operator !== '==') return null;
  const literal = [node.left, node.right].find((side) => side.kind === 'literal');
  const value = literal?.kind === 'literal' ? literal.value.toLowerCase() : null;
  const path = paths[0] ?? '';
  if (value === null) return comparesRepositories(paths) ? 'trusted' : null;
  if (path.endsWith('.author_association')) return TRUSTED_ASSOCIATIONS.has(value) ? 'trusted' : null;
  if (path === 'github.event_name') return OUTSIDER_EVENTS.has(value) ? null : 'trusted';
  if (path === 'github.event.workflow_run.event') return OUTSIDER_EVENTS.has(value) ? null : 'trusted';
  if (path.endsWith('.head.repo.fork')) return value === 'false' ? 'trusted' : null;
  if (ACCOUNTS.test(path)) return value.endsWith('[bot]') ? 'bot' : 'actor';
  if (path === 'github.event.label.name') return 'label';
  if (/head.*repo.*\.(?:full_name|owner\.login)$/u.test(path)) return 'trusted';
  return null;
}

/** `author_association != 'NONE'`: whoever has no tie to the repository is kept out. */
const excludesStrangers = (node: Expression & { kind: 'binary' }): boolean =>
  mentioned(node).some((path) => path.endsWith('.author_association')) &&
  [node.left, node.right].some((side) => side.kind === 'literal' && side.value.toLowerCase() === 'none');

const comparesRepositories = (paths: readonly string[]): boolean =>
  paths.some((path) => /head.*repo/u.test(path)) &&
  paths.some((path) => /^github\.(?:repository|event\.(?:repository|pull_request\.base))/u.test(path));

function ofContains(args: readonly Expression[], paths: readonly string[]): Guard | null {
  const names = args
    .flatMap((argument) => literals(argument))
    .join(' ')
    .toLowerCase();
  const subject = args[1] ? mentioned(args[1])[0] : undefined;
  const listed = args[0]?.kind === 'call' && args[0].name === 'fromjson';
  if (listed && subject?.endsWith('.author_association')) {
    const named = names.match(/[a-z_]+/gu) ?? [];
    return named.length > 0 && named.every((name) => TRUSTED_ASSOCIATIONS.has(name)) ? 'trusted' : null;
  }
  if (listed && subject !== undefined && ACCOUNTS.test(subject)) return names.includes('[bot]') ? 'bot' : 'actor';
  // `contains` on the name of one label would match parts of it: only the list of labels counts.
  return paths.some((path) => path.endsWith('.labels.*.name')) ? 'label' : null;
}

function literals(node: Expression): string[] {
  if (node.kind === 'literal') return [node.value];
  if (node.kind === 'call') return node.args.flatMap(literals);
  return [];
}
