import { addedLines, removedLines, type Change, type ChangedFile } from '../../../../../shared/change/change.ts';
import type { Weakening } from '../weakening.ts';
import { CONFIG_PATH, CONFIG_RULES, type ConfigRule } from './rules.ts';

const MAX_LINE = 500;
/** Lines of one file that are compared; more is no configuration. */
const MAX_LINES = 2000;

/**
 * Changes of test runners' configuration that ask for less. They are notes: a threshold that falls has to be looked at by
 * whoever answers for it, and whether it weakens anything cannot be told from its text.
 */
export const configWeakenings = (change: Change): Weakening[] =>
  change.files
    .filter((file) => !file.binary && file.before !== null && CONFIG_PATH.test(file.path))
    .flatMap(compareConfig);

interface Line {
  readonly text: string;
  readonly line: number;
}

function compareConfig(file: ChangedFile): Weakening[] {
  const added = lines([...addedLines(file)].map(({ text, newLine }) => ({ text, line: newLine })));
  const removed = lines([...removedLines(file)].map(({ text, oldLine }) => ({ text, line: oldLine })));
  return CONFIG_RULES.flatMap((rule) => {
    const found = rule.weaker === 'new' ? appeared(rule, removed, added) : shifted(rule, removed, added);
    return found.map(({ text, line }) => ({
      ruleId: rule.ruleId,
      level: 'note' as const,
      path: file.path,
      line,
      test: file.path,
      message: `${rule.message}: "${text.trim().slice(0, 120)}"`,
    }));
  });
}

const lines = (all: readonly Line[]): Line[] =>
  all.slice(0, MAX_LINES).map(({ text, line }) => ({ text: text.slice(0, MAX_LINE), line }));

function appeared({ line }: ConfigRule, removed: readonly Line[], added: readonly Line[]): Line[] {
  const before = new Set(removed.filter(({ text }) => line.test(text)).map(({ text }) => text.trim()));
  const now = added.filter(({ text }) => line.test(text) && !before.has(text.trim()));
  // As many as went may have come back in other words.
  return now.slice(before.size);
}

/** Pairs the values by the words around them. */
function shifted({ line, weaker }: ConfigRule, removed: readonly Line[], added: readonly Line[]): Line[] {
  const before = new Map<string, number>();
  for (const { text } of removed) {
    const value = line.exec(text)?.[1];
    if (value !== undefined) before.set(wordsOf(text), Number(value));
  }
  return added.filter(({ text }) => {
    const value = line.exec(text)?.[1];
    if (value === undefined) return false;
    const was = before.get(wordsOf(text)) ?? (weaker === 'higher' ? 0 : null);
    if (was === null) return false;
    return weaker === 'lower' ? Number(value) < was : Number(value) > was;
  });
}

const wordsOf = (text: string): string => text.replace(/[\d\s.,]+/gu, '');
