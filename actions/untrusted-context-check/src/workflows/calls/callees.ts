import { posix } from 'node:path';
import { readTree, UnreadableYaml } from '../model/read-tree.ts';
import { readWorkflow } from '../model/read-workflow.ts';
import type { Uses } from '../model/uses.ts';
import type { Workflow } from '../model/workflow.ts';
import { MAX_CALL_DEPTH } from '../taint/surroundings.ts';

/** Reads a file of the repository by its path from the root; null when there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

/** Files behind one workflow; more are left unread, and what they would do is not followed. */
const MAX_CALLEES = 60;

/** Every `uses:` of a file, of its steps and of its jobs. */
export const usesIn = (workflow: Workflow): Uses[] =>
  workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]).filter((uses) => uses !== null);

/**
 * Paths a `uses:` may mean in its own repository, in the order in which they are tried: `./path` is taken from the root, an
 * action is a folder with `action.yml` or `action.yaml`. None for other repositories and for paths that leave the root.
 */
export function pathsOfUses(uses: Uses): string[] {
  if (uses.kind !== 'local' && uses.kind !== 'same-repository') return [];
  const path = posix.normalize(uses.path).replace(/\/+$/u, '');
  if (path.startsWith('..') || path.startsWith('/')) return [];
  if (/\.ya?ml$/iu.test(path)) return [path];
  return ['action.yml', 'action.yaml'].map((name) => posix.join(path, name));
}

/** Loads what a file calls in its own repository, and what that calls, into a lookup by `uses:`. */
export async function loadCallees(workflow: Workflow, read: ReadFile): Promise<(uses: Uses) => Workflow | null> {
  const loaded = new Map<string, Workflow | null>();
  let open = [workflow];
  for (let depth = 0; depth < MAX_CALL_DEPTH && open.length > 0; depth++) {
    const next: Workflow[] = [];
    for (const path of open.flatMap(usesIn).flatMap(pathsOfUses)) {
      if (loaded.has(path) || loaded.size >= MAX_CALLEES) continue;
      const callee = await readCallee(path, read);
      loaded.set(path, callee);
      if (callee) next.push(callee);
    }
    open = next;
  }
  return (uses) =>
    pathsOfUses(uses)
      .map((path) => loaded.get(path) ?? null)
      .find((callee) => callee !== null) ?? null;
}

/** A callee that is no workflow is judged where it stands, if it is part of the change; here it says nothing. */
async function readCallee(path: string, read: ReadFile): Promise<Workflow | null> {
  const text = await read(path);
  if (text === null) return null;
  try {
    return readWorkflow(path, await readTree(text));
  } catch (error) {
    if (error instanceof UnreadableYaml) return null;
    throw error;
  }
}
