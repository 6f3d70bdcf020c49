/** Adds a value to the list under a key. */
export function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/**
 * Splits values into the smallest sets in which every two that share a key are together (union-find over the keys).
 *
 * @returns the sets in the order of their first value, each in the order given
 */
export function connected<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): Value[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    // Later look-ups from here are one step.
    parents.set(key, root);
    return root;
  };
  for (const value of values) {
    const [first, ...others] = keysOf(value).map(rootOf);
    if (first !== undefined) for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  const sets = new Map<string, Value[]>();
  for (const value of values) {
    const [key] = keysOf(value);
    if (key !== undefined) pushTo(sets, rootOf(key), value);
  }
  return [...sets.values()];
}
