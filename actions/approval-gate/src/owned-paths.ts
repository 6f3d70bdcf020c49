import { pathsOf, type Change } from '../../../shared/change/change.ts';
import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES, parseCodeowners } from '../../../shared/codeowners/codeowners.ts';
import type { OwnedPath } from './approvals/slot.ts';

export interface OwnedPaths {
  readonly owned: readonly OwnedPath[];
  /** Why the file cannot be relied on, if so. */
  readonly problem: string | null;
}

/**
 * Owners of every changed path, both sides of a rename, by CODEOWNERS of the commit the change goes into. A path without
 * owners asks for none. GitHub skips lines it cannot read and ignores a file that is too large; both are refused here,
 * because what they silently un-own nobody would be asked about.
 */
export async function ownedPaths(change: Pick<Change, 'files' | 'readTarget' | 'targetHas'>): Promise<OwnedPaths> {
  const there = (await change.targetHas?.(CODEOWNERS_PATHS)) ?? [];
  for (const location of CODEOWNERS_PATHS) {
    const text = await change.readTarget(location);
    // Not read is not the same as not there: nobody would be asked.
    if (text === null && there.includes(location)) {
      return { owned: [], problem: `${location} is too large to read, or its content was not fetched.` };
    }
    if (text === null) continue;
    if (Buffer.byteLength(text) > MAX_CODEOWNERS_BYTES) {
      return { owned: [], problem: `${location} has more than 3 MB; GitHub ignores it.` };
    }
    const file = parseCodeowners(text);
    const [error] = file.errors;
    const paths = [...new Set(change.files.flatMap((changed) => pathsOf(changed)))];
    return {
      owned: paths.flatMap((path) => {
        const owners = file.ruleFor(path)?.owners ?? [];
        return owners.length === 0 ? [] : [{ path, owners }];
      }),
      problem: error === undefined ? null : `Line ${error.line} of ${location}: ${error.message}`,
    };
  }
  return { owned: [], problem: null };
}
