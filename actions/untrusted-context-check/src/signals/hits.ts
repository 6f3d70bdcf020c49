/** One occurrence of a concept. */
export interface Hit {
  /** Index into `CONCEPTS`. */
  readonly concept: number;
  /** Number of the word in the text; a phrase has that of its first word. */
  readonly word: number;
  readonly sentence: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Inserts hits into a list that is sorted by word. */
export const byWord = (a: Hit, b: Hit): number => a.word - b.word || a.concept - b.concept;
