import { canonicalJson } from '../../../../shared/text/canonical-json.ts';
import { digestOf, RECORD_DIGEST, subjectsOf } from '../bundle/bundle.ts';
import { readCase } from '../bundle/read-case.ts';
import type { CaseFile } from '../case.ts';
import { decide } from '../decide.ts';
import type { ApprovalDetails } from '../details.ts';
import { AUDIT_ITEMS, type Statement, statementSchema } from './statement.ts';

/** What became of one bundle that was looked at again. */
export interface Verification {
  /** Null when the bundle could not be read that far. */
  readonly statement: Statement | null;
  /** What comes out when its case is judged again; null when it could not be. */
  readonly details: ApprovalDetails | null;
  readonly file: CaseFile | null;
  /** Everything that does not hold; empty for a bundle that is what it was when it was written. */
  readonly problems: readonly string[];
}

/**
 * Looks at a bundle as at something found in the street: that no byte of it changed, that each digest fits what it is
 * of, that everything in it is about one and the same change, and that judging its case again gives the verdict that it
 * claims. Needs neither a repository nor a network. Who wrote it, only a signature can tell.
 *
 * @param text the statement, exactly as it was written
 */
export function verifyBundle(text: string): Verification {
  const problem = (message: string): Verification => ({
    statement: null,
    details: null,
    file: null,
    problems: [message],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('it is not JSON');
  }
  const parsed = statementSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return problem(`it is not the bundle of a verdict (${issue?.path.join('.')}: ${issue?.message})`);
  }
  const statement = parsed.data;
  const { predicate } = statement;
  const problems = [...wholeness(text, statement), ...digestProblems(predicate)];
  const read = safely(() => readCase(predicate.case));
  if (typeof read === 'string') return { statement, details: null, file: null, problems: [...problems, read] };
  problems.push(...bindingProblems(statement, read));
  const details = decide(read);
  problems.push(...differences(predicate, details));
  return { statement, details, file: read, problems };
}

/** The digest over all other bytes, in the one place where it is written. */
function wholeness(text: string, { predicate }: Statement): string[] {
  const piece = `"${RECORD_DIGEST}":"${predicate.recordDigest}",`;
  const at = text.lastIndexOf(piece);
  const whole = at >= 0 && digestOf(text.slice(0, at) + text.slice(at + piece.length)) === predicate.recordDigest;
  const items = AUDIT_ITEMS.filter((item) => !Object.hasOwn(predicate.auditTrail, item));
  return [
    ...(whole ? [] : ['it was changed after it was written: the digest of the record does not fit']),
    ...items.map((item) => `the audit trail lacks ${item}`),
  ];
}

function digestProblems(predicate: Statement['predicate']): string[] {
  const { policy, facts, reports } = predicate.case;
  const wrong: string[] = [];
  if (rendered(policy) !== predicate.policy.judgingDigest) wrong.push('the policy');
  if ((facts === null ? null : rendered(facts)) !== predicate.pullRequestDigest) wrong.push('the pull request');
  if (reports.length !== predicate.gates.length) wrong.push('the list of reports');
  else
    reports.forEach((report, index) => {
      const gate = predicate.gates[index];
      const { gate: name, version, conclusion } = (report ?? {}) as Record<string, unknown>;
      const same = name === gate?.gate && version === gate?.version && conclusion === gate?.conclusion;
      if (!same || rendered(report) !== gate?.contentDigest) wrong.push(`the report of ${gate?.gate}`);
    });
  return wrong.map((what) => `${what} is not what its digest says`);
}

/** What was written by us is in canonical order already, and then the fast way gives the same text. */
function rendered(value: unknown): string {
  return digestOf(canonicalOrder(value) ? JSON.stringify(value) : canonicalJson(value));
}

/** Whether keys are sorted everywhere; integers, which every engine puts first, never count as sorted. */
function canonicalOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(canonicalOrder);
  let last = '';
  for (const key in value) {
    if (key < last || (key >= '0' && key < ':')) return false;
    last = key;
    if (!canonicalOrder((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/** Everything in one bundle is about one change and one policy. */
function bindingProblems({ subject, predicate }: Statement, file: CaseFile): string[] {
  const own = predicate.subject;
  const pull = file.facts?.pull_request;
  const checks: readonly (readonly [boolean, string])[] = [
    [canonicalJson(subject) === canonicalJson(subjectsOf(own)), 'its subject is not what its record is about'],
    [own.head === file.head && own.mergeTree === file.mergeTree, 'it was judged on another head or tree'],
    [(pull?.number ?? null) === own.pullRequest, 'it holds the facts of another pull request'],
    [(pull?.base.repo?.id ?? null) === predicate.repositoryId, 'it holds the facts of another repository'],
    [
      file.policy.digest === predicate.policy.digest &&
        file.policy.name === predicate.policy.name &&
        canonicalJson(file.policy.sources) === canonicalJson(predicate.policy.sources),
      'it was judged by another policy than it names',
    ],
    ...[...file.reports.values()].map(
      (report) =>
        [
          report.policy.digest === file.policy.digest && canonicalJson(report.subject) === canonicalJson(own),
          `its report of ${report.gate} is about another change or policy`,
        ] as const,
    ),
  ];
  return checks.filter(([holds]) => !holds).map(([, message]) => message);
}

/** Statuses and who counts must come out again; the words may be another version's. */
function differences(
  predicate: Statement['predicate'],
  { verdict, requirements, approvals }: ApprovalDetails,
): string[] {
  const claimed = canonicalJson(predicate.requirements.map(({ id, status }) => [id, status]));
  const found = canonicalJson(requirements.map(({ id, status }) => [id, status]));
  const people = (list: readonly { login: string; counted: boolean; requirements: readonly string[] }[]): string =>
    canonicalJson(list.map(({ login, counted, requirements: ids }) => [login, counted, ids]));
  return [
    ...(predicate.verdict === verdict ? [] : [`it claims ${predicate.verdict}; judged again it is ${verdict}`]),
    ...(claimed === found ? [] : ['judged again, requirements have other statuses than it claims']),
    ...(people(predicate.approvals) === people(approvals)
      ? []
      : ['judged again, other approvals count than it claims']),
  ];
}

function safely<Value>(read: () => Value): Value | string {
  try {
    return read();
  } catch (error) {
    const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
    return `its case cannot be read (${issue ? `${issue.path.join('.')}: ${issue.message}` : (error as Error).message})`;
  }
}
