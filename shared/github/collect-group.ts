import { z } from 'zod';
import type { QueueCommit } from '../change/queue-steps.ts';
import { EvidenceError } from '../errors/errors.ts';
import { gitHubClient, type GitHubClient } from './client.ts';
import { collectPullRequest, type CollectRequest } from './collect.ts';
import { Fault } from './faults.ts';
import { branchOf, type MergeGroup, type MergeGroupFacts, numberIn } from './merge-group.ts';

/** GitHub lets a queue merge at most a hundred pull requests together. */
const MAX_MEMBERS = 100;

export interface GroupRequest extends Omit<CollectRequest, 'number'> {
  readonly group: MergeGroup;
  /** The group's commits along its first parents, oldest first; null when they do not begin at its base. */
  readonly line: readonly QueueCommit[] | null;
}

const refsSchema = z.array(z.looseObject({ ref: z.string(), object: z.looseObject({ sha: z.string() }) }));
const pullsSchema = z.array(
  z.looseObject({
    number: z.number(),
    state: z.string(),
    head: z.looseObject({ sha: z.string().optional() }).nullish(),
    base: z.looseObject({ ref: z.string().optional() }).nullish(),
  }),
);

/**
 * Finds the pull requests of a merge group and reads each of them as it is now. GitHub sends no list of them: the queue
 * keeps a branch for every pull request in it, which names number and commit; a merge commit without such a branch has its
 * head for second parent. Both only name candidates, and whoever judges has to prove that they make up the group.
 * Whatever cannot be read or made out becomes a problem, never a shorter list without one.
 */
export async function collectMergeGroup({ group, line, ...request }: GroupRequest): Promise<MergeGroupFacts> {
  const problems: string[] = [];
  const facts: MergeGroupFacts['pull_requests'] = [];
  if (line === null) problems.push('The commits of the group do not begin at its base.');
  const client = await gitHubClient(request);
  const numbers = await noting(problems, () => membersOf(client, request, group, line ?? []));
  if (numbers !== null && numbers.length > MAX_MEMBERS) {
    problems.push(`The group has more than ${MAX_MEMBERS} pull requests.`);
  }
  for (const number of (numbers ?? []).slice(0, MAX_MEMBERS)) {
    const one = await noting(problems, () => collectPullRequest({ ...request, number }), `#${number}: `);
    if (one !== null) facts.push(one);
  }
  return { merge_group: group, pull_requests: facts, problems };
}

async function noting<Value>(problems: string[], read: () => Promise<Value>, before = ''): Promise<Value | null> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof Fault || thrown instanceof EvidenceError)) throw thrown;
    problems.push(`${before}${thrown.message}${thrown.message.endsWith('.') ? '' : '.'}`);
    return null;
  }
}

/** Numbers in the order of the line, each once. */
async function membersOf(
  client: GitHubClient,
  { owner, repo }: Pick<CollectRequest, 'owner' | 'repo'>,
  group: MergeGroup,
  line: readonly QueueCommit[],
): Promise<number[]> {
  const branch = branchOf(group);
  // GitHub gives this list whole: it knows no pages of it.
  const refs = await client.send(
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    { owner, repo, ref: `heads/gh-readonly-queue/${branch}/pr-` },
    { what: 'The branches of the merge queue could not be read', permission: 'contents: read' },
  );
  const named = [
    ...parsed(refsSchema, refs).map(({ ref, object }) => ({ ref, sha: object.sha })),
    { ref: group.head_ref, sha: group.head_sha },
  ].flatMap(({ ref, sha }) => {
    const number = numberIn(ref, branch);
    return number === null ? [] : [{ sha, number }];
  });
  const numbers = new Set<number>();
  for (const { oid, parents } of line) {
    const own = named.filter(({ sha }) => sha === oid).map(({ number }) => number);
    const [, merged] = parents;
    const found = own.length > 0 || merged === undefined ? own : await pullsAt(client, owner, repo, merged, branch);
    for (const number of found) numbers.add(number);
  }
  return [...numbers];
}

/** Open pull requests into the branch with exactly this head. */
async function pullsAt(client: GitHubClient, owner: string, repo: string, head: string, branch: string) {
  const pulls = await client.list(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { owner, repo, commit_sha: head },
    { what: 'The pull requests of a merged commit could not be read', permission: 'pull-requests: read' },
  );
  return parsed(pullsSchema, pulls)
    .filter((pull) => pull.state === 'open' && pull.head?.sha === head && pull.base?.ref === branch)
    .map(({ number }) => number);
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Fault(`GitHub's answer is not of its documented shape: ${result.error.issues[0]?.path.join('.')}`, null);
}
