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
    const answer = known.get(path) ?? matchers.some((matches) => matches(path));
    if (known.size < MAX_KNOWN_PATHS) known.set(path, answer);
    return answer;
  };
}

/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern: string): (path: string) => boolean {
  const literal = literalOf(pattern);
  let compiled: RegExp | null = null;
  return (path) => {
    if (path === pattern) return true;
    if (!path.toLowerCase().includes(literal)) return false;
    compiled ??= picomatch.makeRe(pattern, OPTIONS);
    return compiled.test(path);
  };
}

/**
 * The longest literal part that every match must hold, in lower case; empty when none can be told without parsing the
 * pattern (escapes, negations, extended globs).
 */
export function literalOf(pattern: string): string {
  if (/[\\!()|]/u.test(pattern)) return '';
  const outsideGroups = pattern.replace(/^(?:\.\/)+/u, '').replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '*');
  if (/[{}[\]]/u.test(outsideGroups)) return '';
  const parts = outsideGroups.toLowerCase().split(/[*?/]/u);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
