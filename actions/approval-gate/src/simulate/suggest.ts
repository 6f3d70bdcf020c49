import { passes } from '../../../../shared/evidence/status.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { CaseFile } from '../case.ts';
import { decide } from '../decide.ts';
import type { RequirementVerdict } from '../details.ts';
import { suppose } from './alter.ts';

/** How many people are tried; a team of thousands is not gone through. */
const MAX_PEOPLE = 100;
/** More approvals than this are no advice. */
const MAX_STEPS = 8;

export interface Suggestion {
  /** People whose approvals together meet every requirement that approvals can meet; a smallest set is not promised. */
  readonly approvers: readonly string[];
  /** By requirement that does not pass now: those who would meet it alone. */
  readonly alone: ReadonlyMap<string, readonly string[]>;
  /** What no approval of a known person meets. */
  readonly remaining: readonly RequirementVerdict[];
}

const openIn = (file: CaseFile): RequirementVerdict[] =>
  decide(file).requirements.filter(({ status }) => !passes(status));

/** Tries out, with the judge itself, whose approvals would bring this change further. */
export function suggest(file: CaseFile): Suggestion {
  const { facts } = file;
  const open = openIn(file);
  if (facts === null) return { approvers: [], alone: new Map(), remaining: open };
  const people = peopleIn(facts, file);
  const meets = people.map((login) => {
    const left = new Set(openIn(approvedBy(file, facts, [login])).map(({ id }) => id));
    return { login, met: open.filter(({ id }) => !left.has(id)).map(({ id }) => id) };
  });
  const alone = new Map(
    open.map(({ id }) => [id, meets.filter(({ met }) => met.includes(id)).map(({ login }) => login)]),
  );
  const approvers = greedily(
    file,
    facts,
    meets.toSorted((a, b) => b.met.length - a.met.length).map(({ login }) => login),
  );
  const end = approvers.length === 0 ? open : openIn(approvedBy(file, facts, approvers));
  return { approvers, alone, remaining: end };
}

const approvedBy = (file: CaseFile, facts: PullRequestFacts, logins: readonly string[]): CaseFile => ({
  ...file,
  facts: suppose(
    facts,
    logins.map((login) => ({ login })),
  ),
});

/**
 * Adds whoever brings the most until nobody brings more. Where it takes several people for one requirement no one alone
 * meets any, so that everybody who would be counted is taken in, and who turns out not to be needed is left out again.
 */
function greedily(file: CaseFile, facts: PullRequestFacts, people: readonly string[]): string[] {
  const countOf = (logins: readonly string[]): number => openIn(approvedBy(file, facts, logins)).length;
  const counted = decide(approvedBy(file, facts, people)).approvals;
  const useful = people.filter((login) =>
    counted.some((one) => one.counted && one.login.toLowerCase() === login.toLowerCase()),
  );
  const least = countOf(useful);
  if (least >= countOf([])) return [];
  let chosen = useful;
  for (const login of useful.toReversed()) {
    const without = chosen.filter((other) => other !== login);
    if (countOf(without) <= least) chosen = without;
  }
  return chosen.length <= MAX_STEPS ? [...chosen] : [];
}

/** People whom the facts or the policy name; without anybody who only shows up as an author. */
function peopleIn(facts: PullRequestFacts, { policy, owned }: CaseFile): string[] {
  const named = [
    ...Object.keys(facts.permissions ?? {}),
    ...Object.values(facts.teams ?? {}).flatMap((members) => members ?? []),
    ...Object.values(policy.roles).flatMap(({ users }) => users ?? []),
    ...owned
      .flatMap(({ owners }) => owners)
      .filter((owner) => owner.startsWith('@') && !owner.includes('/'))
      .map((owner) => owner.slice(1)),
  ];
  const unique = new Map(named.map((login) => [login.toLowerCase(), login]));
  return [...unique.values()].slice(0, MAX_PEOPLE);
}
