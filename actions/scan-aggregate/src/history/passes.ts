import type { Item } from '../identity/item.ts';
import type { MapLine } from './line-map.ts';
import type { Pass } from './match.ts';
import type { Code } from './source.ts';

type KeyOf = (item: Item) => string | null;

/** What the passes know of the two sides. */
export interface Sides {
  readonly baseCode: (item: Item) => Code | null;
  readonly headCode: (item: Item) => Code | null;
  /** Null without a change: then nobody knows where a line went. */
  readonly mapLine: MapLine | null;
  /** Identities that only one finding of its side has. */
  readonly isUniqueIdentity: (item: Item) => boolean;
}

const key = (item: Item, ...parts: readonly unknown[]): string =>
  JSON.stringify([item.toolKey, item.observation.ruleId, ...parts]);
const same = (because: string, keyOf: KeyOf, inOrder = false): Pass => ({
  because,
  baseKey: keyOf,
  headKey: keyOf,
  inOrder,
});

/** The passes for code, secrets and everything else with a place, the surest first. */
export function placePasses(sides: Sides): Pass[] {
  const { mapLine } = sides;
  return [
    ...(mapLine === null ? [] : sameLine(mapLine)),
    ...samePlace(sides),
    ...sameIdentity(sides),
    ...sameCode(sides),
  ];
}

/** The line is one that the change did not touch. */
function sameLine(mapLine: MapLine): Pass[] {
  const because = 'the change left its line as it was';
  const mapped = (item: Item): { path: string; line: number } | null =>
    item.located && item.path !== null && item.observation.startLine !== undefined
      ? mapLine(item.path, item.observation.startLine)
      : null;
  const pass = (detail: (item: Item) => readonly unknown[], inOrder: boolean): Pass => ({
    because,
    inOrder,
    baseKey: (item) => {
      const place = mapped(item);
      return place === null ? null : key(item, place.path, place.line, ...detail(item));
    },
    headKey: (item) => (item.located ? key(item, item.path, item.observation.startLine, ...detail(item)) : null),
  });
  return [
    pass(({ observation }) => [observation.startColumn, observation.message], true),
    pass(({ observation }) => [observation.message], true),
    pass(() => [], true),
  ];
}

/** Without a change: rule, path, line, column, message and excerpt are all as before. */
const samePlace = ({ mapLine, baseCode, headCode }: Sides): Pass[] => {
  const keyWith =
    (code: (item: Item) => Code | null): KeyOf =>
    (item) =>
      mapLine !== null && item.located
        ? null
        : key(
            item,
            item.path,
            item.observation.startLine,
            item.observation.startColumn,
            item.observation.message,
            code(item)?.text,
          );
  return [
    { because: 'nothing about it changed', baseKey: keyWith(baseCode), headKey: keyWith(headCode), inOrder: false },
  ];
};

/** The tool's own fingerprint, where it is the only one of its kind on each side. */
const sameIdentity = ({ isUniqueIdentity }: Sides): Pass[] => [
  same('the tool gives it the same fingerprint in the same file', (item) =>
    isUniqueIdentity(item) ? key(item, item.path, item.observation.identity) : null,
  ),
];

/** The same code under the same rule: in the same file, then in a file of the same name elsewhere. */
function sameCode({ baseCode, headCode, isUniqueIdentity, mapLine }: Sides): Pass[] {
  const both = (because: string, keyOf: (item: Item, code: Code | null) => string | null, inOrder = false): Pass => ({
    because,
    inOrder,
    baseKey: (item) => keyOf(item, baseCode(item)),
    headKey: (item) => keyOf(item, headCode(item)),
  });
  const inFile = 'the same code stands in the same file';
  const moved = 'the same code stands in a file of the same name, and nowhere else';
  return [
    both(inFile, (item, code) => (code?.window ? key(item, item.path, code.text, code.window) : null), true),
    both(
      inFile,
      (item, code) => (code?.telling ? key(item, item.path, code.text, item.observation.message) : null),
      true,
    ),
    both(inFile, (item, code) => (code?.telling ? key(item, item.path, code.text) : null), true),
    both(moved, (item, code) =>
      code?.window && code.telling ? key(item, baseName(item.path), code.text, code.window) : null,
    ),
    both(moved, (item, code) =>
      code?.telling && (code.window === null || mapLine === null)
        ? key(item, baseName(item.path), code.text, item.observation.message)
        : null,
    ),
    same('the tool gives it the same fingerprint in a file of the same name', (item) =>
      isUniqueIdentity(item) ? key(item, baseName(item.path), item.observation.identity) : null,
    ),
  ];
}

const baseName = (path: string | null): string | null => path?.slice(path.lastIndexOf('/') + 1) ?? null;
