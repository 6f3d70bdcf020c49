import picomatch from 'picomatch';

const OPTIONS = { dot: true, nocase: true, strictSlashes: true } as const;
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;

/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(matcher);
  const known = new Map<string, boolean>();
  return (path) => {
    const lower = path.toLowerCase();
    const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
    if (known.size < MAX_KNOWN_PATHS) known.set(path, answer);
    return answer;
  };
}

/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern: string): (path: string, lower: string) => boolean {
  const literals = literalsOf(pattern);
  let compiled: RegExp | null = null;
  return (path, lower) => {
    if (path === pattern) return true;
    if (!literals.some((literal) => lower.includes(literal))) return false;
    compiled ??= picomatch.makeRe(pattern, OPTIONS);
    return compiled.test(path);
  };
}

/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;

/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
export function literalsOf(pattern: string): readonly string[] {
  if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern)) return [''];
  if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, ''))) return [''];
  let best = [''];
  let run = [''];
  const offer = (literals: string[]): void => {
    if (chance(literals) < chance(best)) best = literals;
  };
  const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
  for (const part of rest.match(PARTS) ?? []) {
    const texts = textsOf(part);
    const longer = texts.some((text) => /[*?/[]/u.test(text))
      ? []
      : run.flatMap((start) => texts.map((text) => start + text));
    if (longer.length > 0 && longer.length <= MAX_LITERALS) run = longer;
    else {
      run = [''];
      offer(texts.map(longestLiteral));
    }
    offer(run);
  }
  return best;
}

/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part: string): string[] {
  const isGroup = part.startsWith('{');
  if (isGroup && !part.includes(',')) return ['*'];
  return isGroup ? part.slice(1, -1).split(',') : [part];
}

const longestLiteral = (text: string): string =>
  text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');

/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals: readonly string[]): number => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);
