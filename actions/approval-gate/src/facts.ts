import type { Commit } from '../../../shared/change/change.ts';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { EvidenceStatus } from '../../../shared/evidence/status.ts';

/** Whether the pull request's facts can be judged on at all. */
export interface FactsJudgement {
  readonly status: EvidenceStatus;
  readonly why: string;
  readonly nextAction: string | null;
}

const COLLECT = 'Read the pull request again, with every page of every list, and judge once more.';

/**
 * Facts count only when they are whole and speak of the judged head: lists as long as the pull request itself says, the
 * head among the commits, and no commit that git knows and the list does not.
 *
 * @returns `missing` without facts or when they are about another head, `unavailable` when a list was not or only partly
 *   read, `satisfied` otherwise
 */
export function judgeFacts(
  facts: PullRequestFacts | null,
  head: string,
  gitCommits: readonly Commit[],
): FactsJudgement {
  if (facts === null) {
    return {
      status: 'missing',
      why: 'Nothing is known of the pull request: nobody can tell who approved or objected.',
      nextAction: 'Hand in the pull request (--pull-request FILE), or give the action a token that can read it.',
    };
  }
  if (facts.pull_request.head.sha !== head) {
    return {
      status: 'missing',
      why: `The pull request was read at head ${facts.pull_request.head.sha}, not at the judged head ${head}.`,
      nextAction: 'Read the pull request again after the last push, and judge once more.',
    };
  }
  const gap = gapOf(facts, head, gitCommits);
  if (gap !== null) return { status: 'unavailable', why: gap, nextAction: COLLECT };
  return { status: 'satisfied', why: 'All lists are complete and speak of the judged head.', nextAction: null };
}

function gapOf(facts: PullRequestFacts, head: string, gitCommits: readonly Commit[]): string | null {
  const { pull_request: pull, reviews, commits, files } = facts;
  if (!reviews) return unread(facts, 'reviews');
  if (!commits) return unread(facts, 'commits');
  if (!files) return unread(facts, 'files');
  if (facts.events === null) return unread(facts, 'events');
  const shas = new Set(commits.map((commit) => commit.sha));
  return (
    shortage('commits', shas.size, pull.commits) ??
    shortage('files', new Set(files.map((file) => file.filename)).size, pull.changed_files) ??
    (shas.has(head) ? null : 'The head is not among the listed commits.') ??
    unlisted(shas, gitCommits)
  );
}

const unread = (facts: PullRequestFacts, list: string): string =>
  `${facts.unread?.[list] ?? `The list of ${list} could not be read`}.`;

function shortage(what: string, have: number, stated: number | undefined): string | null {
  if (stated === undefined) return `The pull request does not say how many ${what} it has.`;
  return have === stated ? null : `${have} ${what} are listed; the pull request says it has ${stated}.`;
}

function unlisted(shas: ReadonlySet<string>, gitCommits: readonly Commit[]): string | null {
  const commit = gitCommits.find(({ oid }) => !shas.has(oid));
  return commit === undefined ? null : `Commit ${commit.oid} is part of the change and not among the listed commits.`;
}
