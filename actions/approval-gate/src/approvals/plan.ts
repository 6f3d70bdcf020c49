import { pathMatcher } from '../../../../shared/text/glob.ts';
import type { Candidate } from './candidates.ts';
import type { LastWord } from './decisions.ts';
import { lastWords } from './decisions.ts';
import type { PeopleInput } from './judge-approvals.ts';
import { retargetedSince } from './staleness.ts';
import type { Voice } from './voices.ts';

/**
 * Who approved the plan before the code. The commit that was approved changes nothing but files of the plan, and these are
 * the same in what is merged now: then nothing else was there to be seen. What somebody said of the code later leaves
 * the approval of the plan as it is; a dismissal of it takes it away.
 */
export function planCandidates(
  patterns: readonly string[],
  input: Pick<PeopleInput, 'head' | 'paths' | 'carry' | 'facts'>,
  voices: readonly Voice[],
  candidatesFrom: (words: readonly LastWord[]) => readonly Candidate[],
): Candidate[] {
  const matches = pathMatcher([...patterns]);
  const onlyPlan = (paths: readonly string[]): boolean => paths.length > 0 && paths.every((path) => matches(path));
  const isPlan = (commit: string): boolean => {
    if (commit === input.head) return onlyPlan(input.paths);
    const carried = input.carry.get(commit);
    return (
      carried?.changes !== undefined &&
      carried.changes !== null &&
      onlyPlan(carried.changes) &&
      carried.changes.every((path) => carried.samePaths.has(path))
    );
  };
  const known = (commit: string | null): boolean =>
    commit !== null && (commit === input.head || input.carry.has(commit));
  // What speaks against an approval counts unless it is known to speak of something else than the plan.
  const relevant = voices.filter(({ commit, decision }) =>
    decision === 'approve' || known(commit) ? commit !== null && isPlan(commit) : true,
  );
  return candidatesFrom(lastWords(relevant)).map((candidate) => ({
    ...candidate,
    freshFor: () => (retargetedSince(candidate.word.voice, input.facts) ? 'stale' : 'carried'),
  }));
}
