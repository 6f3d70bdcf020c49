import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES } from './places.mjs';

/** The order in which they are told. */
export const NAMES = ['copy-edit', 'login-bare', 'login-evidenced', 'poisoned', 'tenant-check-removed'];

/**
 * One change: its `change.json`, and its patches in order. A change may start with all patches of another one, so that
 * "the same change, with its evidence" is literally the same change.
 *
 * @param {string} name
 */
export function readChange(name) {
  const change = JSON.parse(readFileSync(join(CHANGES, name, 'change.json'), 'utf8'));
  return { name, ...change, patches: patchesOf(name, change.startsWith) };
}

function patchesOf(name, startsWith) {
  const folder = join(CHANGES, name);
  const own = readdirSync(folder).filter((file) => file.endsWith('.patch'));
  return [
    ...(startsWith === undefined ? [] : patchesOf(startsWith)),
    ...own.toSorted().map((file) => revealHidden(readFileSync(join(folder, file), 'utf8'))),
  ];
}

/**
 * Patches spell invisible characters out, so that this repository holds none: `\u{tags:TEXT}` stands for TEXT in the
 * characters of the Unicode block Tags, which no editor and no browser shows.
 *
 * @param {string} patch
 */
export const revealHidden = (patch) =>
  patch.replace(/\\u\{tags:([ -~]+?)\}/gu, (_all, text) =>
    Array.from(text, (sign) => String.fromCodePoint(0xe0000 + sign.codePointAt(0))).join(''),
  );
