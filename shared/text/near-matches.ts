const MAX_NEAR = 5;
/** Longest id that a policy can hold. */
const MAX_ID = 120;

/** Known ids that somebody may have meant, the likeliest first: those that hold the word, then those a few letters away. */
export function nearMatches(wanted: string, known: readonly string[]): string[] {
  const word = wanted.toLowerCase().slice(0, MAX_ID);
  const allowed = Math.max(2, Math.floor(word.length / 4));
  const distance = (id: string): number => (id.includes(word) || word.includes(id) ? 0 : editDistance(word, id));
  return known
    .map((id) => ({ id, distance: distance(id) }))
    .filter((candidate) => candidate.distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(({ id }) => id);
}

/** Levenshtein's distance: letters to add, drop or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const letter = from[index];
    const next = [index + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (row[column] as number) + (letter === to[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
