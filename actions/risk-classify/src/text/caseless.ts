const ASCII = /^[\0-\x7f]*$/u;
/** Escapes that can stand for characters beyond ASCII, or mean something else without the flag `u`. */
const BEYOND_ASCII = /\\[pPuxck]/u;

/** Of patterns that are ASCII alone, the same without the flag `u`; of others, themselves. */
const forAscii = new WeakMap<RegExp, RegExp>();

/**
 * Whether a pattern with the flags `iu` occurs in a text. Where pattern and text are ASCII alone it is matched without
 * the flag `u`: there it makes no difference but that compiling takes twice the time.
 */
export function occurs(pattern: RegExp, text: string): boolean {
  if (!ASCII.test(text)) return pattern.test(text);
  let plain = forAscii.get(pattern);
  if (plain === undefined) {
    plain = isAscii(pattern.source) ? new RegExp(pattern.source, pattern.flags.replace('u', '')) : pattern;
    forAscii.set(pattern, plain);
  }
  return plain.test(text);
}

const isAscii = (source: string): boolean => ASCII.test(source) && !BEYOND_ASCII.test(source);
