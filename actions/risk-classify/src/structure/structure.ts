import type { ChangedFile } from '../../../../shared/change/change.ts';
import type { Notice } from '../classification.ts';
import { MAX_LINE_CHARACTERS } from '../rules/lines.ts';

/** Binary files that a person can look at, or no machine runs. */
const PICTURE_OR_FONT =
  /\.(?:pdf|png|jpe?g|gif|webp|avif|bmp|ico|icns|tiff?|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|mov)$/iu;

/** What a file is and how it changed shape: things whose lines say nothing, or cannot be read. */
export function noticesOf(file: ChangedFile, quiet: boolean): Notice[] {
  const { before, after, path } = file;
  const notice = (ruleId: string, atLeast: Notice['atLeast'], message: string): Notice => ({
    ruleId,
    path,
    atLeast,
    message,
  });
  const out: Notice[] = [];
  const either = after ?? before;
  if (either?.kind === 'submodule' || before?.kind === 'submodule') {
    out.push(
      notice(
        'submodule',
        'high',
        'A submodule changed: the code it brings is not part of this change and was not analysed.',
      ),
    );
  }
  if (isPointer(file)) {
    out.push(
      notice('stored-elsewhere', 'high', 'The file is a pointer to large storage: what it brings was not analysed.'),
    );
  }
  if (after?.kind === 'symlink') {
    out.push(
      notice('symlink', 'high', 'A symbolic link was added or changed: what is read at this path lies elsewhere.'),
    );
  }
  if (file.status === 'type-changed' && after?.kind === 'file') {
    out.push(notice('type-changed', 'high', 'What was a link or a submodule is a file now.'));
  }
  if (becameExecutable(file)) out.push(notice('executable', 'medium', 'The file became executable.'));
  if (file.truncated)
    out.push(notice('unanalysed', 'high', 'The diff of this file was cut by a limit; the rest was not analysed.'));
  if (file.binary && after !== null && after.kind === 'file') out.push(...binaryNotices(file, quiet, notice));
  if (hasOverlongLine(file))
    out.push(
      notice(
        'unanalysed',
        'high',
        `A line of this file is longer than ${MAX_LINE_CHARACTERS} characters; its end was not analysed.`,
      ),
    );
  return out;
}

type Maker = (ruleId: string, atLeast: Notice['atLeast'], message: string) => Notice;

/** A binary among tests or documentation is data that still nobody can read: it raises the risk, but less. */
function binaryNotices(file: ChangedFile, quiet: boolean, notice: Maker): Notice[] {
  const untouched = file.before !== null && file.before.oid === file.after?.oid;
  if (untouched || PICTURE_OR_FONT.test(file.path)) return [];
  if (file.status === 'added')
    return [notice('binary', 'medium', 'A binary file was added; nobody can read it in review.')];
  const message = 'The content of a file is or became binary; the change to it was not analysed.';
  return [notice('binary', quiet ? 'medium' : 'high', message)];
}

/** Git LFS keeps a short text in the place of the file; what is not a picture or a font may run. */
const isPointer = ({ path, after, hunks }: ChangedFile): boolean =>
  after?.kind === 'file' &&
  !PICTURE_OR_FONT.test(path) &&
  hunks.length === 1 &&
  hunks[0]!.newStart === 1 &&
  hunks[0]!.lines.some(
    ({ kind, text }) => kind !== 'removed' && text.startsWith('version https://git-lfs.github.com/spec/'),
  );

const becameExecutable = ({ before, after }: ChangedFile): boolean =>
  after?.mode === '100755' && before?.mode === '100644';

const hasOverlongLine = (file: ChangedFile): boolean =>
  file.hunks.some(({ lines }) => lines.some(({ kind, text }) => kind === 'added' && text.length > MAX_LINE_CHARACTERS));
