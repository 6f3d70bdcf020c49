import type { PermissionChange } from '../classification.ts';
import { byText } from '../order.ts';

/** What one thing in a file (a role, a service, a policy) may do, and what it is kept from. */
export interface Holder {
  readonly grants: ReadonlySet<string>;
  readonly restrictions: ReadonlySet<string>;
}

export type Holders = ReadonlyMap<string, Holder>;

/** Whether a broader grant includes a narrower one. */
export type Covers = (broad: string, narrow: string) => boolean;

const NOTHING: Holder = { grants: new Set(), restrictions: new Set() };
const MAX_SHOWN = 4;

/**
 * Compares what each holder may do. It widens when a grant comes that no earlier grant covers, or when a restriction goes
 * that no later one covers; only then is it asked whether anything narrowed. A holder that goes takes its restrictions along.
 */
export function compareHolders(path: string, before: Holders, after: Holders, covers: Covers): PermissionChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => [before, after].some((side) => saysAnything(side.get(name))))
    .toSorted(byText);
  return names.map((name) =>
    compareHolder(`${path}#${name}`, before.get(name) ?? null, after.get(name) ?? null, covers),
  );
}

const saysAnything = (holder: Holder | undefined): boolean =>
  holder !== undefined && holder.grants.size + holder.restrictions.size > 0;

function compareHolder(where: string, before: Holder | null, after: Holder | null, covers: Covers): PermissionChange {
  const old = before ?? NOTHING;
  const now = after ?? NOTHING;
  const grown = [
    ...missing(now.grants, old.grants, covers),
    ...(after === null ? [] : missing(old.restrictions, now.restrictions, covers).map((one) => `no longer: ${one}`)),
  ];
  if (grown.length > 0) return { where, change: 'widened', why: `More than before: ${shown(grown)}.` };
  const shrunk = [
    ...missing(old.grants, now.grants, covers),
    ...(before === null ? [] : missing(now.restrictions, old.restrictions, covers).map((one) => `now: ${one}`)),
  ];
  return shrunk.length > 0
    ? { where, change: 'narrowed', why: `Less than before: ${shown(shrunk)}.` }
    : { where, change: 'same', why: 'No more than before.' };
}

const missing = (list: ReadonlySet<string>, others: ReadonlySet<string>, covers: Covers): string[] =>
  [...list].filter((one) => !others.has(one) && ![...others].some((other) => covers(other, one))).toSorted(byText);

const shown = (list: readonly string[]): string =>
  list.length > MAX_SHOWN
    ? `${list.slice(0, MAX_SHOWN).join(', ')} and ${list.length - MAX_SHOWN} more`
    : list.join(', ');

/** Whether a pattern with `*` takes a text; stars in the text are plain characters, so a broader pattern takes a narrower. */
export function starCovers(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/** Collects grants and restrictions of holders by name. */
export class HolderBuilder {
  readonly #holders = new Map<string, { readonly grants: Set<string>; readonly restrictions: Set<string> }>();

  of(name: string): { readonly grants: Set<string>; readonly restrictions: Set<string> } {
    const known = this.#holders.get(name) ?? { grants: new Set<string>(), restrictions: new Set<string>() };
    this.#holders.set(name, known);
    return known;
  }

  get holders(): Holders {
    return this.#holders;
  }
}
