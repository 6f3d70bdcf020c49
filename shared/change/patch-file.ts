import { parsePatch } from 'diff';
import { ConfigurationError } from '../errors/errors.ts';
import type { Change, ChangedFile, DiffLine, FileSide, Hunk } from './change.ts';

/**
 * A change from a unified diff alone. There are no trees behind it: files cannot be read whole, base and head are null.
 *
 * @throws ConfigurationError EG208 when the text is not a unified diff
 */
export function changeFromPatch(text: string, identity: { readonly repository?: string }): Change {
  const nothing = async (): Promise<null> => null;
  return {
    repository: identity.repository ?? 'local',
    base: null,
    head: null,
    mergeBase: null,
    mergeTree: null,
    files: parse(text).map(changedFile),
    commits: [],
    pullRequest: null,
    readBase: nothing,
    readTarget: nothing,
    readHead: nothing,
    listHead: async () => [],
  };
}

type Patch = ReturnType<typeof parsePatch>[number];

function parse(text: string): Patch[] {
  let patches: Patch[];
  try {
    patches = parsePatch(text);
  } catch (cause) {
    throw new ConfigurationError(
      'EG208',
      `The diff cannot be read: ${(cause as Error).message.slice(0, 200)}.`,
      'Make it with git diff, without colours.',
      { cause },
    );
  }
  const named = patches.filter((patch) => nameOf(patch.oldFileName) !== null || nameOf(patch.newFileName) !== null);
  if (named.length === 0)
    throw new ConfigurationError('EG208', 'The diff names no file.', 'Make it with git diff, without colours.');
  return named;
}

function changedFile(patch: Patch): ChangedFile {
  const before = nameOf(patch.oldFileName);
  const after = nameOf(patch.newFileName);
  const path = after ?? before ?? '';
  const hunks = patch.hunks.map(hunkOf);
  const count = (kind: DiffLine['kind']): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0);
  return {
    path,
    previousPath: before !== null && after !== null && before !== after ? before : null,
    status: before === null ? 'added' : after === null ? 'deleted' : before === after ? 'modified' : 'renamed',
    before: side(before),
    after: side(after),
    binary: 'isBinary' in patch && patch.isBinary === true,
    additions: count('added'),
    deletions: count('removed'),
    hunks,
    truncated: false,
  };
}

/** `a/src/x.ts` → `src/x.ts`; `/dev/null` and nothing → null. */
function nameOf(name: string | undefined): string | null {
  if (name === undefined || name === '/dev/null') return null;
  return name.replace(/^[ab]\//u, '');
}

const side = (path: string | null): FileSide | null =>
  path === null ? null : { path, oid: '', mode: '100644', kind: 'file' };

/** A hunk of jsdiff as one of ours, with line numbers on both sides. */
export function hunkOf(source: Patch['hunks'][number]): Hunk {
  let oldLine = source.oldStart;
  let newLine = source.newStart;
  const lines: DiffLine[] = [];
  for (const raw of source.lines) {
    const text = raw.slice(1);
    if (raw.startsWith('+')) lines.push({ kind: 'added', oldLine: null, newLine: newLine++, text });
    else if (raw.startsWith('-')) lines.push({ kind: 'removed', oldLine: oldLine++, newLine: null, text });
    else if (!raw.startsWith('\\')) lines.push({ kind: 'context', oldLine: oldLine++, newLine: newLine++, text });
  }
  return {
    oldStart: source.oldStart,
    oldLines: source.oldLines,
    newStart: source.newStart,
    newLines: source.newLines,
    lines,
  };
}
