import type { ChangedFile, DiffLine, Hunk } from '../../../../../shared/change/change.ts';
import type { Notice } from '../../classification.ts';

const LOCKFILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|(?:poetry|uv|pdm|Pipfile|Cargo|Gemfile)\.lock|gems\.locked|go\.sum|requirements[^/]{0,60}\.txt)$/u;
/** Digests as lockfiles write them; the kind stays, so that another kind of digest is no exchange. */
const DIGEST = /\b(sha(?:1|224|256|384|512)[-:=]|h1:|10c0\/|)(?:[A-Za-z0-9+/]{40,128}={0,2}|[0-9a-f]{32,128})/gu;
const HOST = /\bhttps?:\/\/[^/\s"'#]{1,253}/gu;
const ENTRY_BEGINS = /^\s*$|^\[\[|[{:]\s*$/u;
const VERSION = /\d\.\d|\bversion\b/iu;
const MAX_CHARACTERS = 2_000;
const MAX_ENTRY_LINES = 60;

/**
 * Lockfiles in which the digest or the host of an entry became another while its version stayed: the same name and version
 * now stand for other bytes. Told from the changed lines alone; composer.lock, which nests its entries, is left out.
 */
export function lockfileSwaps(files: readonly ChangedFile[]): Notice[] {
  return files
    .filter(({ path, hunks }) => LOCKFILE.test(path) && hunks.some(isSwap))
    .map(({ path }) => ({
      ruleId: 'lockfile-swap',
      path,
      atLeast: 'high',
      message: 'The digest or the host of a locked package changed, and its version did not.',
    }));
}

function isSwap({ lines }: Hunk): boolean {
  const removed = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.kind !== 'removed') continue;
    for (const [form, masked] of formsOf(line)) {
      const known = removed.get(masked) ?? new Set();
      removed.set(masked, known.add(form));
    }
  }
  return lines.some(
    (line, index) =>
      line.kind === 'added' &&
      formsOf(line).some(
        ([form, masked]) =>
          removed.has(masked) &&
          !removed.get(masked)?.has(form) &&
          // A line that names its version, as in go.sum, names the same one before and after.
          (VERSION.test(masked) || !hasNewVersion(lines, index)),
      ),
  );
}

/** The line as it is and with its digests, or its hosts, masked; nothing where it has none. */
function formsOf({ text }: DiffLine): [form: string, masked: string][] {
  const line = text.slice(0, MAX_CHARACTERS).trim();
  return [line.replace(DIGEST, '$1…'), line.replace(HOST, 'https://…')]
    .filter((masked) => masked !== line)
    .map((masked) => [line, masked]);
}

/** Whether the entry around a line changed in anything but digests and addresses. */
function hasNewVersion(lines: readonly DiffLine[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - MAX_ENTRY_LINES); index--) {
    const line = lines[index]!;
    if (isVersion(line)) return true;
    if (line.kind !== 'removed' && ENTRY_BEGINS.test(line.text)) return false;
  }
  return false;
}

const isVersion = ({ kind, text }: DiffLine): boolean =>
  kind !== 'context' &&
  VERSION.test(
    text
      .slice(0, MAX_CHARACTERS)
      .replace(DIGEST, '')
      .replace(/\bhttps?:\S+/gu, ''),
  );
