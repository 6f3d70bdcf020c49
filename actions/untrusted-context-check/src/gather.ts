import type { Change } from '../../../shared/change/change.ts';
import type { InputDigest, Problem } from '../../../shared/evidence/report.ts';
import type { Files } from '../../../shared/files/files.ts';
import type { ContextSources } from './sources/from-context.ts';
import { fileSources } from './sources/from-files.ts';
import { pullRequestSources } from './sources/from-pull-request.ts';
import { MAX_TOTAL, unread } from './sources/limits.ts';
import type { Source } from './sources/source.ts';

export interface Gathered {
  readonly sources: readonly Source[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** All outside text of a change and of the given context files, up to the limit in all. */
export async function gatherSources(
  change: Change | null,
  files: Files,
  context: readonly string[],
): Promise<Gathered> {
  const given = await givenSources(files, context);
  const changed = change === null ? { sources: [], problems: [] } : await fileSources(change);
  const said = change === null ? [] : pullRequestSources(change);
  const all = [...said, ...given.sources, ...changed.sources];
  const { kept, left } = withinLimit(all);
  const problems = [...given.problems, ...changed.problems];
  if (left > 0)
    problems.push(
      unread(`${left} of ${all.length} texts`, `together they exceed ${MAX_TOTAL} characters`, 'Split the change.'),
    );
  return { sources: kept, inputs: given.inputs, problems };
}

async function givenSources(files: Files, context: readonly string[]): Promise<ContextSources> {
  if (context.length === 0) return { sources: [], inputs: [], problems: [] };
  const { contextSources } = await import('./sources/from-context.ts');
  return contextSources(files, context);
}

function withinLimit(sources: readonly Source[]): { kept: Source[]; left: number } {
  let total = 0;
  const kept = sources.filter((source) => {
    total += source.text.length;
    return total <= MAX_TOTAL;
  });
  return { kept, left: sources.length - kept.length };
}
