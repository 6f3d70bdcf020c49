import type { ScanRun, Subject } from '../model.ts';

/**
 * Some tools look for several things, and a report of one kind must not answer for another. The last word of an evidence
 * id says which kind it is about; ids with other words take every report of their tools.
 */
const SUBJECTS = new Map<string, readonly Subject[]>([
  ['dependencies', ['package']],
  ['licences', ['licence']],
  ['secrets', ['secret']],
  ['iac', ['misconfiguration']],
  ['container', ['package', 'misconfiguration']],
]);

const wordOf = (evidenceId: string): string => evidenceId.slice(evidenceId.lastIndexOf('.') + 1);

/** Kinds of finding an evidence id is about; null for all. */
export const subjectsOf = (evidenceId: string): readonly Subject[] | null => SUBJECTS.get(wordOf(evidenceId)) ?? null;

/** Why a run says nothing about this evidence although its tool could; null when it does. */
export function offTopic(evidenceId: string, run: ScanRun): string | null {
  if (wordOf(evidenceId) === 'container') return run.container === false ? 'did not look at a container image' : null;
  const wanted = subjectsOf(evidenceId);
  const looked = run.subjects;
  if (wanted === null || looked === null || looked.size === 0 || wanted.some((subject) => looked.has(subject)))
    return null;
  return `looked for ${[...looked].join(', ')}, not for ${wanted.join(', ')}`;
}
