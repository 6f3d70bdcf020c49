import { byText, sortedUnique } from '../order.ts';
import type { FileView } from '../source/view.ts';
import { moduleOf } from './module.ts';

/** Modules of a change that have to do with each other and with no other part of it. */
export interface Part {
  /** The first few, in order. */
  readonly folders: readonly string[];
  readonly files: number;
  /** Added and removed lines that somebody wrote. */
  readonly lines: number;
  /** Sensitive areas it touches. */
  readonly areas: readonly string[];
}

/** Less than this is an adjustment that comes along with something. */
const STANDING_LINES = 20;
const MAX_PARTS = 10;
const MAX_FOLDERS = 5;
const MAX_LINE_CHARACTERS = 1_000;
const WORD = /[A-Za-z_$][\w$]{3,63}/g;
/** A name somebody made, not a word of the language: `chargeCard`, `charge_card`, `sha256`. */
const NAME = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|[A-Za-z]\d/;

/**
 * The parts of a change that could each be a change of its own, the largest first: modules whose changed lines share no
 * name, and of which none mentions a folder or file of another. It errs towards one: a shared name joins.
 *
 * @param views code and configuration; tests and documentation go with what they are about
 * @param areasAt sensitive areas by path
 */
export function partsOf(views: readonly FileView[], areasAt: ReadonlyMap<string, readonly string[]>): Part[] {
  const modules = new Map<string, FileView[]>();
  for (const view of views) {
    if (view.origin.kind !== 'written' || view.cosmetic) continue;
    const name = moduleOf(view.file.path);
    const known = modules.get(name);
    if (known) known.push(view);
    else modules.set(name, [view]);
  }
  if (modules.size < 2) return [];
  return groupsOf(modules)
    .map((names) => partOf(names, modules, areasAt))
    .filter(({ lines }) => lines >= STANDING_LINES)
    .toSorted((a, b) => b.lines - a.lines || byText(a.folders[0] ?? '', b.folders[0] ?? ''))
    .slice(0, MAX_PARTS);
}

function partOf(
  names: readonly string[],
  modules: ReadonlyMap<string, readonly FileView[]>,
  areasAt: ReadonlyMap<string, readonly string[]>,
): Part {
  const views = names.flatMap((name) => modules.get(name) ?? []);
  return {
    folders: sortedUnique(names).slice(0, MAX_FOLDERS),
    files: views.length,
    lines: views.reduce((sum, { added, removed }) => sum + added.length + removed.length, 0),
    areas: sortedUnique(views.flatMap(({ file }) => areasAt.get(file.path) ?? [])),
  };
}

/** Modules joined by the names they share, in time linear in the changed lines. */
function groupsOf(modules: ReadonlyMap<string, readonly FileView[]>): string[][] {
  const leader = new Map([...modules.keys()].map((name) => [name, name]));
  const leaderOf = (name: string): string => {
    let top = name;
    while (leader.get(top) !== top) top = leader.get(top)!;
    leader.set(name, top);
    return top;
  };
  const firstWith = new Map<string, string>();
  const mentions = new Map<string, string[]>();
  for (const [name, views] of modules) {
    for (const called of callNamesOf(name, views)) mentions.set(called, [...(mentions.get(called) ?? []), name]);
  }
  for (const [name, views] of modules) {
    for (const word of wordsOf(views)) {
      for (const other of mentions.get(word.toLowerCase()) ?? []) leader.set(leaderOf(other), leaderOf(name));
      if (!NAME.test(word)) continue;
      const other = firstWith.get(word);
      if (other === undefined) firstWith.set(word, name);
      else leader.set(leaderOf(other), leaderOf(name));
    }
  }
  const groups = new Map<string, string[]>();
  for (const name of modules.keys()) groups.set(leaderOf(name), [...(groups.get(leaderOf(name)) ?? []), name]);
  return [...groups.values()];
}

/** What other code calls a module by: its folder and the names of its changed files. */
function callNamesOf(name: string, views: readonly FileView[]): Set<string> {
  const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
  return new Set([stem(name), ...views.map(({ file }) => stem(file.path))].map((one) => one.toLowerCase()));
}

function wordsOf(views: readonly FileView[]): Set<string> {
  const words = new Set<string>();
  for (const { added, removed } of views)
    for (const lines of [added, removed])
      for (const { text } of lines)
        for (const word of text.slice(0, MAX_LINE_CHARACTERS).match(WORD) ?? []) words.add(word);
  return words;
}
