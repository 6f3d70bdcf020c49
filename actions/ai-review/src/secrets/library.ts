import { MAX_LINE } from './limits.ts';
import { markerOf } from './redact.ts';

/** Larger texts are left to our own patterns, which look at every line. */
const MAX_CHARACTERS = 1024 * 1024;
/** The library's patterns look at whole files; no file with a longer line is given to them. */
const MAX_LIBRARY_LINE = 10 * MAX_LINE;

/** The one rule that finds no secrets but the comments that switch rules off. */
const SWITCHES = '@secretlint/secretlint-rule-filter-comments';

/** Where a rule found a secret. */
interface Found {
  readonly range: readonly [start: number, end: number];
  readonly ruleId: string;
}

/** Takes the secrets of a whole file out of it, keeping its lines. */
export type Redact = (path: string, text: string) => Promise<string>;

/**
 * Takes out what a maintained library of secret shapes recognises, besides what our own patterns do. Its rules know the
 * tokens of a few dozen services and are updated as those change. They are run by us: the library's own runner keeps a
 * mark of every step for the life of the process. Comments that switch rules off do not count: their author is the author
 * of the change.
 */
export async function libraryRedactor(): Promise<Redact> {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  const shapes = rules.filter(({ meta }) => meta.id !== SWITCHES);
  return async (path, text) => {
    if (text.length > MAX_CHARACTERS || hasLongLine(text)) return text;
    const found: Found[] = [];
    for (const rule of shapes) {
      const context: RuleContext = {
        createTranslator: () => (messageId) => ({ message: '', messageId: String(messageId), data: {} }),
        report: ({ range }) => void found.push({ range, ruleId: rule.meta.id }),
        ignore: () => {},
        sharedOptions: {},
      };
      const handlers = rule.create(context as never, {});
      await handlers.file?.(sourceOf(path, text) as never);
    }
    return redactRanges(text, found);
  };
}

/** What rules are handed; of the library's types only what they use. */
interface RuleContext {
  readonly createTranslator: () => (messageId: unknown) => { message: string; messageId: string; data: object };
  readonly report: (found: { readonly range: readonly [number, number] }) => void;
  readonly ignore: () => void;
  readonly sharedOptions: object;
}

const sourceOf = (path: string, content: string) => ({
  filePath: path,
  content,
  contentType: 'text',
  ext: path.slice(path.lastIndexOf('.')),
});

function hasLongLine(text: string): boolean {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LIBRARY_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** Replaces each range by a marker; a range over several lines by one on each of them. */
function redactRanges(text: string, found: readonly Found[]): string {
  let safe = '';
  let position = 0;
  for (const { range, ruleId } of found.toSorted((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range;
    if (end <= position || start >= end) continue;
    const from = Math.max(start, position);
    const marker = markerOf(
      ruleId
        .replace(/^.*secretlint-rule-/u, '')
        .replace(/[^a-z-]/gu, '-')
        .slice(0, 40),
    );
    safe += text.slice(position, from) + text.slice(from, end).replace(/[^\r\n]+/gu, marker);
    position = end;
  }
  return safe + text.slice(position);
}
