import { resolve } from 'node:path';
import type { KnownBundle, Landed } from '../../../actions/approval-gate/src/merge-record/merge-record.ts';
import { type Verification, verifyBundle } from '../../../actions/approval-gate/src/verify/verify-bundle.ts';
import { isEnvelope, open } from '../../../shared/attest/dsse.ts';
import { MAX_KEY_BYTES, verificationKey } from '../../../shared/attest/keys.ts';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import { MAX_WHOLE_FILE_BYTES } from '../../../shared/files/files.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import type { Io } from '../io.ts';

interface Known {
  readonly bundles: readonly KnownBundle[];
  /** By commit that landed: how many more of its bundle's commits landed just before it. */
  readonly steps: ReadonlyMap<string, number>;
}

/** Every bundle, verified; with keys each must be signed by one of them. What cannot be read proves nothing. */
export async function knownBundles(
  { bundles: patterns, key: paths }: { readonly bundles: readonly string[]; readonly key: readonly string[] },
  landed: readonly Landed[],
  io: Io,
): Promise<Known> {
  const files = nodeFiles(io.cwd);
  const read = async (path: string, max: number): Promise<string> =>
    Buffer.from((await files.read(resolve(io.cwd, path), max)).bytes).toString('utf8');
  const keys = await Promise.all(paths.map(async (path) => verificationKey(await read(path, MAX_KEY_BYTES), path)));
  const steps = new Map<string, number>();
  const bundles: KnownBundle[] = [];
  for (const name of (await files.expand(patterns)).paths) {
    let verification: Verification | string;
    try {
      const text = await read(name, MAX_WHOLE_FILE_BYTES);
      if (keys.length > 0 || isEnvelope(text)) verification = verifyBundle(open(text, keys).payload.toString('utf8'));
      else verification = verifyBundle(text);
    } catch (error) {
      if (!(error instanceof EvidenceError || error instanceof Error)) throw error;
      verification = error.message;
    }
    bundles.push(known(name, verification));
    if (typeof verification !== 'string') countSteps(verification, landed, steps);
  }
  return { bundles, steps };
}

function known(name: string, verification: Verification | string): KnownBundle {
  const nothing = { name, head: null, tree: null, pullRequest: null, verdict: null, glassBroken: [] };
  if (typeof verification === 'string') return { ...nothing, problems: [verification] };
  const { statement, details, problems } = verification;
  if (statement === null || details === null) return { ...nothing, problems };
  const { head, mergeTree, pullRequest } = statement.predicate.subject;
  return {
    name,
    head,
    tree: mergeTree,
    pullRequest,
    verdict: details.verdict,
    problems,
    glassBroken: details.glassBroken,
  };
}

/**
 * A rebase lands commit by commit. Where the judged base is on the branch's line, everything after it up to the judged tree
 * amounts to the judged change, whatever each single commit holds.
 */
function countSteps({ statement }: Verification, landed: readonly Landed[], steps: Map<string, number>): void {
  const subject = statement?.predicate.subject;
  const line = [landed[0]?.parents[0], ...landed.map(({ commit }) => commit)];
  const base = line.indexOf(subject?.base ?? '');
  if (base < 0) return;
  for (const [index, { commit, tree }] of landed.entries()) {
    // The line begins one commit before what landed.
    if (tree === subject?.mergeTree && index >= base) steps.set(commit, index - base);
  }
}
