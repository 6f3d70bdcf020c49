import type { ChecklistItem } from '../details.ts';
import type { Shortfall } from '../states.ts';
import { QUESTIONS } from './questions.ts';
import { sourcesFrom, type Earlier } from './sources.ts';

/** A question that only a reader of the code can answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  readonly worry: 'yes' | 'no';
}

/** What readers of the code answered, by question. */
export type ReaderAnswers = ReadonlyMap<string, Pick<ChecklistItem, 'answer' | 'why' | 'citations'>>;

/**
 * All eleven questions with their answers, in their order. A gate's answer stands; where it leaves the question open, the
 * readers' answer is added, and a reader who could not tell leaves it unclear.
 */
export function checklistFrom(earlier: Earlier, readers: ReaderAnswers = new Map()): ChecklistItem[] {
  const sources = sourcesFrom(earlier);
  return QUESTIONS.map(({ id, question, answer }) => {
    const { openToReaders = false, ...own } = answer(sources);
    const read = openToReaders ? readers.get(id) : undefined;
    const combined = read === undefined ? own : { ...read, citations: [...own.citations, ...read.citations] };
    return { id, question, ...combined };
  });
}

/** The questions that gates leave to a reader of the code. */
export function openQuestions(earlier: Earlier): OpenQuestion[] {
  const sources = sourcesFrom(earlier);
  return QUESTIONS.flatMap(({ id, reader, answer }) =>
    reader !== undefined && answer(sources).openToReaders === true ? [{ id, ...reader }] : [],
  );
}

/** What keeps a change from being ready by its checklist: what is unclear, and what readers say is at fault. */
export function checklistGaps(checklist: readonly ChecklistItem[], readers: ReaderAnswers): Shortfall[] {
  const unclearIds = checklist.filter(({ answer }) => answer === 'unclear').map(({ id }) => id);
  const faults = QUESTIONS.filter(({ id, reader }) => reader?.worry === 'no' && readers.get(id)?.answer === 'no');
  return [
    ...(unclearIds.length === 0 ? [] : [`unclear in the checklist: ${unclearIds.join(', ')}`]),
    ...faults.map(({ id }) => `the checklist is answered with no: ${id}`),
  ].map((why) => ({ state: 'open-question', why }));
}
