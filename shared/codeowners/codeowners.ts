import { compilePattern, type Pattern } from './pattern.ts';

/** GitHub ignores larger files altogether. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/** Where GitHub looks; the first that exists counts, alone. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

export interface CodeownersRule {
  readonly pattern: string;
  /** As written: `@login`, `@org/team` or an e-mail address. None un-owns what earlier lines owned. */
  readonly owners: readonly string[];
  /** 1-based. */
  readonly line: number;
}

export interface CodeownersError {
  readonly line: number;
  readonly message: string;
}

/** A CODEOWNERS file, ready to be asked. */
export interface Codeowners {
  readonly rules: readonly CodeownersRule[];
  /** Lines that GitHub skips. Whoever relies on owners should not rely on a file that has any. */
  readonly errors: readonly CodeownersError[];
  /** The last line that takes this path, or null. */
  ruleFor(path: string): CodeownersRule | null;
}

const OWNER = /^(?:@[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9_.-]+)?|[^\s@]+@[^\s@]+)$/iu;

/** Reads CODEOWNERS as GitHub does: the last matching line wins whole; lines it cannot read are skipped and listed. */
export function parseCodeowners(text: string): Codeowners {
  const rules: (CodeownersRule & { readonly compiled: Pattern })[] = [];
  const errors: CodeownersError[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = index + 1;
    const [pattern, ...owners] = words(raw);
    if (pattern === undefined) continue;
    const message = errorIn(pattern, owners);
    if (message === null) rules.push({ pattern, owners, line, compiled: compilePattern(pattern) });
    else errors.push({ line, message });
  }
  return {
    rules: rules.map(({ pattern, owners, line }) => ({ pattern, owners, line })),
    errors,
    ruleFor: (path) => {
      const rule = rules.findLast(({ compiled }) => compiled.matches(path));
      return rule === undefined ? null : { pattern: rule.pattern, owners: rule.owners, line: rule.line };
    },
  };
}

function errorIn(pattern: string, owners: readonly string[]): string | null {
  if (pattern.startsWith('!')) return 'CODEOWNERS knows no negation with "!".';
  if (pattern.startsWith('\\#')) return 'CODEOWNERS cannot escape "#" at the start of a pattern.';
  if (pattern === '/') return 'The pattern names nothing.';
  const unknown = owners.find((owner) => !OWNER.test(owner));
  return unknown === undefined
    ? null
    : `${JSON.stringify(unknown)} is no owner: write @login, @org/team or an address.`;
}

/** Words of a line up to a comment; a backslash keeps the character after it, a space too, in its word. */
function words(line: string): string[] {
  const found: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character === '\\' && at + 1 < line.length) {
      word += character + (line[++at] as string);
    } else if (/\s/u.test(character)) {
      if (word !== '') found.push(word);
      word = '';
    } else if (character === '#' && word === '') {
      return found;
    } else {
      word += character;
    }
  }
  if (word !== '') found.push(word);
  return found;
}
