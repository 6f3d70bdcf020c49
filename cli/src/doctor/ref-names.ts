import picomatch from 'picomatch';
import type { Ruleset } from './settings.ts';

/**
 * Whether a ruleset binds a branch. Patterns are fnmatch with `*` stopping at `/`, as GitHub documents; a condition that
 * cannot be read binds nothing, so that the doctor does not count on it.
 */
export function appliesTo({ target, conditions }: Ruleset, branch: string): boolean {
  if (target !== null && target !== undefined && target !== 'branch') return false;
  const names = conditions?.ref_name;
  if (!names) return false;
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' || pattern === '~DEFAULT_BRANCH' || fits(pattern, branch);
  return names.include.some(matches) && !names.exclude.some(matches);
}

const MAX_PATTERN = 1000;

function fits(pattern: string, branch: string): boolean {
  if (pattern.length > MAX_PATTERN) return false;
  return picomatch.isMatch(`refs/heads/${branch}`, pattern, {
    nobrace: true,
    noextglob: true,
    nonegate: true,
    dot: true,
  });
}
