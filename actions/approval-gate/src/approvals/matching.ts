/**
 * Fills slots with different people, as many as can be (Kuhn's augmenting paths; a greedy choice can strand somebody who
 * fits one slot only).
 *
 * @param candidates for each slot, the people who may fill it
 * @returns for each slot the person who fills it, or null
 */
export function assign(candidates: readonly (readonly string[])[]): (string | null)[] {
  const slotOf = new Map<string, number>();
  const place = (slot: number, seen: Set<string>): boolean => {
    for (const person of candidates[slot] ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const holder = slotOf.get(person);
      if (holder === undefined || place(holder, seen)) {
        slotOf.set(person, slot);
        return true;
      }
    }
    return false;
  };
  candidates.forEach((_, slot) => place(slot, new Set()));
  const personIn = new Map([...slotOf].map(([person, slot]) => [slot, person]));
  return candidates.map((_, slot) => personIn.get(slot) ?? null);
}
