/** Whether a text holds a string. */
export type Holds = (needle: string) => boolean;

/** A shorter text is searched at once. */
const SHORT = 200;
const SLOTS = 1 << 16;
const LENGTH = 3;
/** A longer text holds nearly every three characters that go together in code; more of them in a row tell again. */
const LONG = 50_000;
const LONG_SLOTS = 1 << 22;
const LONG_LENGTH = 6;
/** A hash of characters in a row that moves on by one with a product and a difference; all of it stays exact below 2 ** 53. */
const BASE = 37;
const BASE_TO_LENGTH = BASE ** LONG_LENGTH;

/** Lower case as a regular expression with the flags `iu` sees it: the long s is an s, the Kelvin sign a k. */
export const fold = (text: string): string => text.toLowerCase().replaceAll('\u017f', 's');

/**
 * Makes a text ready to be asked for thousands of strings. Which three characters follow each other in it is noted in
 * one pass; a string of which any three do not is not there, and the text need not be searched for it.
 */
export function haystackOf(text: string): Holds {
  if (text.length <= SHORT) return (needle) => text.includes(needle);
  const seen = new Uint8Array(SLOTS);
  for (let at = 0; at + LENGTH <= text.length; at++) seen[slotOf(text, at)] = 1;
  const mayHold = (needle: string): boolean => {
    for (let at = needle.length - LENGTH; at >= 0; at--) if (seen[slotOf(needle, at)] !== 1) return false;
    return true;
  };
  if (text.length <= LONG) return (needle) => mayHold(needle) && text.includes(needle);
  const mayHoldLong = longFilter(text);
  return (needle) => mayHold(needle) && mayHoldLong(needle) && text.includes(needle);
}

/** The same for a long text and more characters in a row; needles shorter than that pass. */
function longFilter(text: string): Holds {
  const seen = new Uint8Array(LONG_SLOTS);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (hash * BASE + text.charCodeAt(at)) | 0;
    if (at >= LONG_LENGTH) hash = (hash - text.charCodeAt(at - LONG_LENGTH) * BASE_TO_LENGTH) | 0;
    if (at >= LONG_LENGTH - 1) seen[longSlot(hash)] = 1;
  }
  return (needle) => {
    for (let at = needle.length - LONG_LENGTH; at >= 0; at--)
      if (seen[longSlot(hashAt(needle, at))] !== 1) return false;
    return true;
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + LONG_LENGTH; next++) hash = (hash * BASE + text.charCodeAt(next)) | 0;
  return hash;
}

const longSlot = (hash: number): number => (hash ^ (hash >>> 16)) & (LONG_SLOTS - 1);

function slotOf(text: string, at: number): number {
  return ((text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)) % SLOTS;
}
