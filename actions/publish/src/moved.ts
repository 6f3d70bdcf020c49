import type { Ports } from './ports.ts';
import type { VerdictOnDisk } from './record.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads head, base, reviews and checks once more and compares them with what was judged. A verdict on what is no longer
 * there must not become a green check.
 *
 * @returns what changed, in words; null when nothing did
 * @throws Fault when GitHub does not answer: then nobody knows
 */
export async function whatMoved(
  { facts, checks, subject }: VerdictOnDisk,
  { client, owner, repo }: Ports,
): Promise<string | null> {
  if (facts === null) return null;
  const at = { owner, repo, pull_number: facts.pull_request.number };
  const pulls = { what: 'The pull request could not be read again', permission: 'pull-requests: read' };
  const pull = await client.one('GET /repos/{owner}/{repo}/pulls/{pull_number}', at, pulls);
  const judged = facts.pull_request as Json;
  const moved = PARTS.find(({ of }) => of(pull) !== of(judged));
  if (moved !== undefined) return moved.what;
  if (of(pull, 'head', 'sha') !== subject.head) return 'the head';
  const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', at, pulls);
  if (told(reviews, reviewKey) !== told(facts.reviews ?? [], reviewKey)) return 'the reviews';
  if (checks.length === 0) return null;
  const runs = await client.list(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { owner, repo, ref: subject.head, filter: 'all' },
    { what: 'The check runs could not be read again', permission: 'checks: read' },
    'check_runs',
  );
  const asked = (list: readonly unknown[]): unknown[] =>
    list.filter((run) => checks.includes(String((run as Json)['name'])));
  return told(asked(runs), runKey) === told(asked(facts.check_runs ?? []), runKey) ? null : 'the checks';
}

const of = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Json | null | undefined)?.[key], value);

const PARTS: readonly { readonly what: string; readonly of: (pull: Json) => unknown }[] = [
  { what: 'the head', of: (pull) => of(pull, 'head', 'sha') },
  { what: 'the base branch', of: (pull) => of(pull, 'base', 'ref') },
  { what: 'the base commit, and with it perhaps the policy', of: (pull) => of(pull, 'base', 'sha') },
  { what: 'the state', of: (pull) => of(pull, 'state') ?? 'open' },
];

const reviewKey = (review: unknown): unknown => [
  of(review, 'state'),
  of(review, 'commit_id'),
  of(review, 'user', 'id'),
];
const runKey = (run: unknown): unknown => [
  of(run, 'name'),
  of(run, 'status'),
  of(run, 'conclusion'),
  of(run, 'app', 'id'),
];

/** The same text for the same things in whatever order. */
const told = (list: readonly unknown[], key: (item: unknown) => unknown): string =>
  JSON.stringify(list.map((item) => JSON.stringify([of(item, 'id'), key(item)])).toSorted());
