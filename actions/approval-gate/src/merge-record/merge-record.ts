/** One commit on the protected branch's own line, oldest first in a list. */
export interface Landed {
  readonly commit: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** First line of its message: an outsider may have written it. */
  readonly title: string;
}

/** What is known of one bundle once it was verified. */
export interface KnownBundle {
  /** Where it was found, for people. */
  readonly name: string;
  readonly head: string | null;
  readonly tree: string | null;
  readonly pullRequest: number | null;
  readonly verdict: 'ready' | 'not-ready' | null;
  /** Why it proves nothing; empty when it holds. */
  readonly problems: readonly string[];
  /** Emergencies that it rests on. */
  readonly glassBroken: readonly { readonly login: string; readonly reason: string; readonly waiver: string }[];
}

/** What became of one commit that landed. */
export interface MergeVerdict extends Landed {
  /** The bundle that judged exactly what landed; null when none did. */
  readonly bundle: string | null;
  /** Why there is none, or what came close. */
  readonly why: string;
  /** A follow-up is owed: the merge rests on broken glass. */
  readonly followUp: readonly string[];
}

/**
 * Finds what landed without having been judged ready. A squash, a rebase and a merge give a new commit, but the very tree
 * that was judged; so it is the tree that is looked up. Of a rebase the last commit has it; the ones before it, back to the
 * judged base, are parts of what was judged.
 *
 * @param landed the branch's own line, oldest first
 * @param steps by commit that landed: how many commits before it landed as parts of the same change
 */
export function judgeMerges(
  landed: readonly Landed[],
  bundles: readonly KnownBundle[],
  steps: ReadonlyMap<string, number> = new Map(),
): MergeVerdict[] {
  const verdicts = landed.map((one) => judgeOne(one, bundles));
  for (const [index, { commit, bundle }] of verdicts.entries()) {
    if (bundle === null) continue;
    const together = Math.min(steps.get(commit) ?? 0, index);
    for (let before = index - together; before < index; before++) {
      const earlier = verdicts[before] as MergeVerdict;
      if (earlier.bundle === null) verdicts[before] = { ...earlier, bundle, why: `It landed as part of ${commit}.` };
    }
  }
  return verdicts;
}

function judgeOne(landed: Landed, bundles: readonly KnownBundle[]): MergeVerdict {
  const about = bundles.filter(({ tree, head }) => tree === landed.tree || head === landed.commit);
  const good = about.find(
    ({ verdict, problems, tree }) => verdict === 'ready' && problems.length === 0 && tree === landed.tree,
  );
  if (good !== undefined) {
    return {
      ...landed,
      bundle: good.name,
      why: `Its tree is the one that ${good.name} judged ready.`,
      followUp: good.glassBroken.map(({ login, reason, waiver }) => `${login} broke the glass (${waiver}): ${reason}`),
    };
  }
  const [close] = about;
  const why =
    close === undefined ? 'No bundle speaks of its tree.' : `${close.name} does: ${closeness(close, landed)}.`;
  return { ...landed, bundle: null, why, followUp: [] };
}

function closeness({ problems, verdict, tree }: KnownBundle, landed: Landed): string {
  if (problems.length > 0) return problems.join('; ');
  return verdict === 'ready' && tree !== landed.tree ? 'it judged another tree' : 'it says not-ready';
}
