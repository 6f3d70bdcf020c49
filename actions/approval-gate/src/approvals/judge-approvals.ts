import type { Commit } from '../../../../shared/change/change.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { type ApprovalVerdict, inWords, type Reason, type Rejected } from '../details.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { lastWords, type LastWord } from './decisions.ts';
import { involvedIn } from './involved.ts';
import { assign } from './matching.ts';
import { fillSlot } from './fill-slot.ts';
import { planCandidates } from './plan.ts';
import type { OwnedPath, SlotResult } from './slot.ts';
import { type Carry } from './staleness.ts';
import { voicesOf, type Voice } from './voices.ts';

/** What is known about people and what they said. */
export interface PeopleInput {
  readonly policy: Policy;
  /** The judged head. */
  readonly head: string;
  readonly facts: PullRequestFacts;
  /** Every path the change touches, both names of a renamed file. */
  readonly paths: readonly string[];
  /** All commits of the change, through all parents. */
  readonly commits: readonly Commit[];
  /** Commits that make nobody a contributor. */
  readonly neutral: ReadonlySet<string>;
  readonly carry: Carry;
  readonly owned: readonly OwnedPath[];
}

/** The judgement on one evidence id that people owe. */
export interface ApprovalResult {
  readonly status: 'satisfied' | 'missing' | 'unavailable';
  readonly why: string;
  readonly nextAction: string | null;
  readonly satisfiedBy: readonly string[];
  readonly rejected: readonly Rejected[];
}

export interface PeopleJudgement {
  readonly results: ReadonlyMap<string, ApprovalResult>;
  readonly approvals: readonly ApprovalVerdict[];
  readonly words: readonly LastWord[];
  /** Voices of accounts that are gone. */
  readonly nameless: readonly Voice[];
}

/** Judges every approval against every evidence id that asks for people. */
export function judgeApprovals(input: PeopleInput, ids: readonly string[]): PeopleJudgement {
  const { policy, facts } = input;
  const voices = voicesOf(facts, policy.approvals.commentApprovals);
  const words = lastWords(voices);
  const involved = involvedIn(facts, input.commits, input.neutral);
  const candidatesFrom = (spoken: readonly LastWord[]): Candidate[] =>
    candidatesOf(spoken, input.head, facts, policy, involved, input.carry);
  const candidates = candidatesFrom(words);

  const context = {
    ...input,
    candidates,
    planCandidates: (patterns: readonly string[]) => planCandidates(patterns, input, voices, candidatesFrom),
  };
  const slots = new Map<string, SlotResult[]>();
  for (const id of ids) {
    const approval = policy.evidence[id]?.approval;
    if (approval === undefined) continue;
    slots.set(
      id,
      [approval, ...approval.alternatives].map((slot) => fillSlot(slot, context)),
    );
  }
  const short = shortOfPeople(policy, slots);
  return {
    results: new Map([...slots].map(([id, filled]) => [id, resultOf(filled, short.has(id))])),
    approvals: candidates.map((candidate) => verdictOn(candidate, slots)),
    words,
    nameless: voices.filter(({ user }) => user === null),
  };
}

/** Evidence marked distinct that cannot get people of its own. */
function shortOfPeople(policy: Policy, slots: ReadonlyMap<string, readonly SlotResult[]>): Set<string> {
  const seats: { id: string; people: string[] }[] = [];
  for (const [id, [slot]] of slots) {
    const approval = policy.evidence[id]?.approval;
    if (!approval?.distinct || slot === undefined) continue;
    const people = slot.approvers.map(({ key }) => key);
    for (let seat = 0; seat < approval.count; seat++) seats.push({ id, people });
  }
  const filled = assign(seats.map(({ people }) => people));
  return new Set(seats.filter((_, seat) => filled[seat] === null).map(({ id }) => id));
}

function resultOf(filled: readonly SlotResult[], short: boolean): ApprovalResult {
  const [main] = filled as [SlotResult, ...SlotResult[]];
  const best = (short ? filled.slice(1) : filled).find(({ status }) => status === 'satisfied');
  const chosen = best ?? main;
  const base = {
    satisfiedBy: best?.approvers.map(({ user }) => user.login) ?? [],
    rejected: chosen.rejected.map(({ candidate, reasons }) => ({
      what: candidate.user.login,
      why: inWords([...new Set(reasons)]),
    })),
  };
  if (best === undefined && short && main.status === 'satisfied') {
    return {
      ...base,
      status: 'missing',
      why: 'Its approvers are needed for other requirements that must not share people.',
      nextAction: 'Ask one more person with this role to approve.',
    };
  }
  const others =
    filled.length > 1 && best === undefined ? ` None of the ${filled.length - 1} alternatives is met either.` : '';
  return { ...base, status: chosen.status, why: chosen.why + others, nextAction: chosen.nextAction };
}

function verdictOn(candidate: Candidate, slots: ReadonlyMap<string, readonly SlotResult[]>): ApprovalVerdict {
  const requirements: string[] = [];
  const reasons = new Set<Reason>(candidate.reasons);
  for (const [id, filled] of slots) {
    if (filled.some(({ approvers }) => approvers.some(({ key }) => key === candidate.key))) requirements.push(id);
    for (const slot of filled) {
      for (const rejected of slot.rejected) {
        if (rejected.candidate.key === candidate.key) for (const reason of rejected.reasons) reasons.add(reason);
      }
    }
  }
  const counted = requirements.length > 0;
  // Missing the role is only worth saying where nothing else stands in the way.
  if (reasons.size > 1) reasons.delete('not-in-role');
  if (reasons.size === 0) reasons.add('not-in-role');
  const { voice } = candidate.word;
  return {
    login: candidate.user.login,
    counted,
    commit: voice.commit,
    reasons: counted ? [] : [...reasons],
    via: voice.via,
    carried: counted && candidate.freshFor(null) !== 'head',
    requirements,
  };
}
