import type { Git } from './git.ts';
import { MAX_COMMITS } from './read-commits.ts';

/** A commit of a history and what it is compared with. */
export interface Step {
  readonly base: string;
  readonly head: string;
  /** Ids of the commits reachable from head and not from base, newest first; absent: git has to be asked. */
  readonly commits?: readonly string[];
}

/** `first-parent`: what was merged, each against the state before it. `all`: every commit that merges nothing, against its parent. */
export const STEP_KINDS = ['first-parent', 'all'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

interface Node {
  /** Seconds since the epoch. */
  readonly time: number;
  readonly parents: readonly string[];
}
type Graph = ReadonlyMap<string, Node>;

/**
 * The steps of a range, newest first. The whole range is asked for at once: what each step brings in is found by walking
 * it here, not by starting git for each.
 *
 * @param from full id of a commit, left out; `to` likewise, taken in
 */
export async function stepsOf(git: Git, from: string, to: string, kind: StepKind): Promise<Step[]> {
  const { stdout } = await git.run(['rev-list', '--timestamp', '--parents', to, `^${from}`]);
  const graph = new Map<string, Node>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const [time, oid, ...parents] = line.split(' ');
    if (oid !== undefined) graph.set(oid, { time: Number(time), parents });
  }
  return kind === 'all' ? singles(graph) : firstParents(graph, to);
}

function singles(graph: Graph): Step[] {
  return [...graph].flatMap(([head, { parents }]) =>
    parents.length === 1 ? [{ base: parents[0] as string, head, commits: [head] }] : [],
  );
}

function firstParents(graph: Graph, to: string): Step[] {
  const pairs: { base: string; head: string }[] = [];
  for (let head = to, base = parentOf(graph, head); base !== undefined; head = base, base = parentOf(graph, head))
    pairs.push({ base, head });
  // From the oldest on, what earlier steps brought in is what a later one does not.
  const seen = new Set<string>();
  const steps = pairs.toReversed().map(({ base, head }): Step => {
    const commits = broughtIn(graph, head, seen);
    return commits.length > MAX_COMMITS ? { base, head } : { base, head, commits };
  });
  return steps.toReversed();
}

const parentOf = (graph: Graph, oid: string): string | undefined => graph.get(oid)?.parents[0];

/** Commits reachable from `head` that are not seen yet, in the order in which `git rev-list` gives them; they are seen then. */
function broughtIn(graph: Graph, head: string, seen: Set<string>): string[] {
  const commits: string[] = [];
  const waiting: { readonly oid: string; readonly node: Node }[] = [];
  const meet = (oid: string): void => {
    const node = graph.get(oid);
    if (node === undefined || seen.has(oid)) return;
    seen.add(oid);
    const at = waiting.findIndex((other) => other.node.time < node.time);
    waiting.splice(at === -1 ? waiting.length : at, 0, { oid, node });
  };
  meet(head);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    commits.push(next.oid);
    next.node.parents.forEach(meet);
  }
  return commits;
}
