import { plain } from '../vacuity/source-index.ts';
import { claimsIn, mayClaim, type Claim } from './claims.ts';

/** A test of a source file: its name and the line it begins at, 1-based. */
interface Placed {
  readonly title: string;
  readonly fullTitle: string;
  readonly line: number;
}

/** Lines of comments and annotations above a test that are looked at. */
const MOST_LINES = 30;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|"""|'''|@|\[)/u;
const MAX_LINE = 500;

/** Claims in the comments right above tests, by the plain title and full title of the test. */
export function claimsAbove(text: string, tests: readonly Placed[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  if (!mayClaim(text)) return found;
  const lines = text.split('\n');
  for (const { title, fullTitle, line } of tests) {
    const above: string[] = [];
    for (let at = line - 2; at >= 0 && above.length < MOST_LINES; at--) {
      const one = (lines[at] ?? '').slice(0, MAX_LINE);
      if (!COMMENT.test(one)) break;
      above.unshift(one);
    }
    const claims = claimsIn(above.join('\n'));
    if (claims.length === 0) continue;
    for (const key of new Set([plain(title), plain(fullTitle)])) found.set(key, claims);
  }
  return found;
}
