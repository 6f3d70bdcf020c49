/** Shortest run worth decoding: fifteen bytes. */
export const MIN_RUN = 20;

const IN_ALPHABET = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-=') {
  IN_ALPHABET[letter.charCodeAt(0)] = 1;
}

const fits = (text: string, at: number): boolean => IN_ALPHABET[text.charCodeAt(at)] === 1;

/**
 * Maximal runs of at least `MIN_RUN` characters of the base64 alphabets. Looks at every twentieth character first, since
 * no run can hide between two that do not fit.
 */
export function base64Runs(text: string, most: number): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let floor = 0;
  for (let probe = MIN_RUN - 1; probe < text.length && runs.length < most; probe += MIN_RUN) {
    if (probe < floor || !fits(text, probe)) continue;
    let start = probe;
    while (start > floor && fits(text, start - 1)) start--;
    let end = probe + 1;
    while (end < text.length && fits(text, end)) end++;
    if (end - start >= MIN_RUN) runs.push({ start, end });
    floor = end;
  }
  return runs;
}
