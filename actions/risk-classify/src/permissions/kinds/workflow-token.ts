import type { Direction, PermissionChange } from '../../classification.ts';
import { byText } from '../../order.ts';
import { isRecord } from '../../record.ts';
import type { Comparison, PermissionKind } from '../kind.ts';
import { compareTokens, DEFAULTS, readPermissions, union, type TokenPermissions } from './token-permissions.ts';

/** Job id → stated permissions; null where nothing is stated, so that the repository's default holds. */
type Jobs = ReadonlyMap<string, TokenPermissions | null>;

/** Whether a path is a workflow that GitHub runs. */
export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);

/** What the token of each job may do. What cannot be compared counts as widened. */
export const workflowToken: PermissionKind = {
  id: 'workflow-token',
  reads: isWorkflow,
  compare: compareWorkflow,
};

/**
 * Compares what each job's token may do, before and after. Where a side states nothing the comparison is made under
 * both defaults a repository can have; growing under either is growing. A new job is compared with the most that any
 * job of the file could do before.
 *
 * @param before text of the workflow, null when it did not exist
 */
export async function compareWorkflow(path: string, before: string | null, after: string | null): Promise<Comparison> {
  let old: Jobs;
  let now: Jobs;
  try {
    [old, now] = [await jobsOf(before), await jobsOf(after)];
  } catch (error) {
    const why = `It cannot be read as a workflow: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`;
    return { permissions: [{ where: `${path}#*`, change: 'widened', why }], unreadable: why };
  }
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted(byText);
  return { permissions: ids.map((id) => compareJob(path, id, old, now)), unreadable: null };
}

function compareJob(path: string, id: string, old: Jobs, now: Jobs): PermissionChange {
  const where = `${path}#${id}`;
  const after = now.get(id);
  if (after === undefined) return { where, change: 'narrowed', why: 'The job is gone.' };
  const results = DEFAULTS.map((standard) => {
    const before = old.has(id)
      ? (old.get(id) ?? standard)
      : union([...old.values()].map((stated) => stated ?? standard));
    return compareTokens(before, after ?? standard);
  });
  const grown = [...new Set(results.flatMap((result) => result.grown))].toSorted(byText);
  const shrunk = [...new Set(results.flatMap((result) => result.shrunk))].toSorted(byText);
  const change: Direction = grown.length > 0 ? 'widened' : shrunk.length > 0 && old.has(id) ? 'narrowed' : 'same';
  return { where, change, why: explain(change, grown, shrunk, after === null) };
}

function explain(change: Direction, grown: readonly string[], shrunk: readonly string[], unstated: boolean): string {
  const aside = unstated ? ' (nothing is stated, so the repository’s default holds)' : '';
  if (change === 'widened') return `More than before: ${grown.join(', ')}${aside}.`;
  if (change === 'narrowed') return `Less than before: ${shrunk.join(', ')}${aside}.`;
  return `No more than before${aside}.`;
}

const MAX_ALIASES = 100;

async function jobsOf(text: string | null): Promise<Jobs> {
  const jobs = new Map<string, TokenPermissions | null>();
  if (text === null) return jobs;
  const { parse } = await import('yaml');
  const workflow: unknown = parse(text, { maxAliasCount: MAX_ALIASES, logLevel: 'error', merge: true });
  if (!isRecord(workflow) || !isRecord(workflow['jobs'])) throw new RangeError('no jobs');
  const general = readPermissions(workflow['permissions']);
  for (const [id, job] of Object.entries(workflow['jobs'])) {
    const own = isRecord(job) ? readPermissions(job['permissions']) : null;
    jobs.set(id, own ?? general);
  }
  return jobs;
}
