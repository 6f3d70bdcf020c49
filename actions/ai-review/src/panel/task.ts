import { wrapUntrusted } from '../../../../shared/context/untrusted-content.ts';
import type { ModelFinding } from '../model/answer.ts';
import type { LENSES } from './votes.ts';

const RULES = `Another reviewer reported the findings below about the units above. Judge each of them by the code alone, not
by how sure it sounds. "stands": the code shows it, or does not show that it is wrong. "refuted": lines of the shown code
prove it wrong; give their path, startLine, endLine and quote, which must be other lines than the finding's own.
"cannot-tell": neither. Give exactly one vote for each id.`;

/** The task of one member of the panel. The findings are text of a model that read the change: they are fenced like it. */
export function refuteTask(lens: (typeof LENSES)[number], findings: ReadonlyMap<string, ModelFinding>): string {
  const told = [...findings].map(
    ([id, { hunk, path, startLine, endLine, quote, category, source, sink, problem }]) => ({
      id,
      hunk,
      path,
      startLine,
      endLine,
      quote,
      category,
      source,
      sink,
      problem,
    }),
  );
  return [
    `Task: refute (${lens.id}).`,
    RULES,
    lens.question,
    wrapUntrusted('findings', 'review', JSON.stringify(told, null, 1)).block,
    `Vote on each of: ${[...findings.keys()].join(', ')}.`,
  ].join('\n\n');
}
