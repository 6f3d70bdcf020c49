import { conceptIndex } from '../signals/dictionary.ts';
import type { Hit } from '../signals/hits.ts';
import type { Signal } from '../signals/signal.ts';

const TALK = conceptIndex('TALK');
/** Words to either side in which talk about attacks counts. */
const REACH = 30;
/** Share of all words of a text that talk about attacks, from which the whole text is about them. */
const ABOUT_SHARE = 0.012;

/**
 * Talking about injection is not injection: how much a visible signal still counts when the words around it, or the whole
 * text, speak of attacks, detection and examples.
 */
export function talkFactor(text: string, hits: readonly Hit[]): (signal: Signal) => number {
  const talk = hits.filter((hit) => hit.concept === TALK);
  const words = text.length / 6;
  const about = text.length > 600 && talk.length / words > ABOUT_SHARE ? 0.6 : 1;
  return (signal) => {
    // What the order itself says is no talk about it.
    const before = countWithin(talk, signal.start - REACH * 6, signal.start - 1);
    const near = before + countWithin(talk, signal.end, signal.end + REACH * 6);
    return about * (near === 0 ? 1 : near === 1 ? 0.7 : 0.4);
  };
}

/** How many hits (sorted by place) start between two offsets; counts no further than two. */
function countWithin(hits: readonly Hit[], from: number, to: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < from) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (count < 2 && low + count < hits.length && (hits[low + count] as Hit).start <= to) count++;
  return count;
}

/** Whether the signal's words are a regular expression or code literal of a detector (`ignore\s+previous`). */
export function isPattern(text: string, signal: Signal): boolean {
  const around = text.slice(signal.start, Math.min(signal.end + 4, signal.start + 300));
  return /\\s[+*]|\(\?[:i]|\|\w{3,12}\|/u.test(around);
}

const QUOTES = /["'`“”‘’«»「」]/u;

/** Whether the words stand between quotation marks or backticks: mentioned, not said. */
export const isQuoted = (text: string, { start, end }: Signal): boolean =>
  QUOTES.test(text.slice(Math.max(0, start - 2), start)) && QUOTES.test(text.slice(end, end + 40));
