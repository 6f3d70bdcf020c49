import { removedLines, type Change, type ChangedFile } from '../../../../shared/change/change.ts';
import { isCode, isTestPath } from '../source/languages.ts';
import type { Weakening } from './weakening.ts';

const SNAPSHOT = /(?:^|\/)__snapshots__\/|\.snap$|\.snap\.(?:ts|js|md)$|(?:^|\/)(?:snapshots|__image_snapshots__)\//u;

/** Stored expectations that the change rewrites together with code: whoever reviews it has to read them. */
export function rewrittenSnapshots(change: Change): Weakening[] {
  const touchesCode = change.files.some(
    (file) => isCode(file.path) && !isTestPath(file.path) && !SNAPSHOT.test(file.path),
  );
  if (!touchesCode) return [];
  return change.files
    .filter((file) => file.before !== null && SNAPSHOT.test(file.path) && loses(file))
    .map((file): Weakening => ({
      ruleId: 'snapshot-rewritten',
      level: 'note',
      path: file.path,
      line: 1,
      test: file.path,
      message: 'holds other stored expectations now, changed together with code',
    }));
}

const loses = (file: ChangedFile): boolean => file.binary || !removedLines(file).next().done;
