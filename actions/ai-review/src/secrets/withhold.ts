/** A shorter piece of a secret is no help to a thief, and a longer window would let a shortened secret pass. */
const WINDOW = 12;

/** Replaces every stretch of `text` that stands in one of the secrets we hold, down to twelve characters. */
export function withhold(text: string, secrets: readonly string[]): string {
  const windows = new Set<string>();
  for (const secret of secrets) {
    for (let start = 0; start + WINDOW <= secret.length; start++) windows.add(secret.slice(start, start + WINDOW));
  }
  let safe = '';
  let position = 0;
  while (position < text.length) {
    if (!windows.has(text.slice(position, position + WINDOW))) {
      safe += text[position++];
      continue;
    }
    let end = position + WINDOW;
    while (end < text.length && windows.has(text.slice(end - WINDOW + 1, end + 1))) end++;
    safe += '[WITHHELD]';
    position = end;
  }
  return safe;
}
