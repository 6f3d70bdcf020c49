import { pathsOf, type Change, type ChangedFile } from '../../../../shared/change/change.ts';
import type { Notice, PermissionChange } from '../classification.ts';
import { byText } from '../order.ts';
import { textsOf } from '../source/sides.ts';
import { exposureNotices } from './exposure.ts';
import type { Comparison, PermissionKind } from './kind.ts';
import { PERMISSION_KINDS } from './registry.ts';

/** Characters of a line in which words are looked for; a minified policy stands on one line. */
const MAX_LINE = 100_000;

/** Direction of every permission in every changed file that grants any. What cannot be compared counts as widened. */
export async function permissionChanges(
  change: Change,
): Promise<{ permissions: PermissionChange[]; notices: Notice[] }> {
  const permissions: PermissionChange[] = [];
  const notices: Notice[] = await exposureNotices(change);
  for (const file of change.files) {
    for (const kind of PERMISSION_KINDS) {
      if (!concerns(kind, file)) continue;
      const compared = await compare(kind, change, file);
      permissions.push(...compared.permissions);
      if (compared.unreadable !== null) {
        const message = `${compared.unreadable} Its permissions count as widened.`;
        notices.push({ ruleId: 'unanalysed', path: file.path, atLeast: 'high', message });
      }
    }
  }
  return { permissions: permissions.toSorted((a, b) => byText(a.where, b.where)), notices };
}

const concerns = (kind: PermissionKind, file: ChangedFile): boolean =>
  !file.binary &&
  pathsOf(file).some(kind.reads) &&
  (kind.speaksOf === undefined ||
    file.hunks.some(({ lines }) => lines.some(({ text }) => kind.speaksOf?.(text.slice(0, MAX_LINE)) === true)));

async function compare(kind: PermissionKind, change: Change, file: ChangedFile): Promise<Comparison> {
  const { before, after } = await textsOf(change, file);
  const lost = (file.before !== null && before === null) || (file.after !== null && after === null);
  if (lost) return unknown(kind, file, 'The whole file is not at hand.');
  // A file that was renamed into or out of the place where it counts begins or ends to be one.
  const was = file.before !== null && kind.reads(file.before.path) ? before : null;
  const is = file.after !== null && kind.reads(file.after.path) ? after : null;
  try {
    return await kind.compare(file.path, was, is, change);
  } catch (error) {
    return unknown(
      kind,
      file,
      `It cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`,
    );
  }
}

/**
 * What only may grant something, told by a word on a changed line, counts as widened and no more; a file that does by its
 * name and cannot be read is worth a person's look.
 */
const unknown = (kind: PermissionKind, file: ChangedFile, why: string): Comparison => ({
  permissions: [{ where: `${file.path}#*`, change: 'widened', why }],
  unreadable: kind.speaksOf === undefined ? why : null,
});
