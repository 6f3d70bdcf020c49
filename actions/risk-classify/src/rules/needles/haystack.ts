/** Whether a text holds a string. */
export type Holds = (needle: string) => boolean;

/** A shorter text is searched at once. */
const SHORT = 200;
const SLOTS = 1 << 16;
const LENGTH = 3;

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
  return (needle) => mayHold(needle) && text.includes(needle);
}

function slotOf(text: string, at: number): number {
  return ((text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)) % SLOTS;
}
