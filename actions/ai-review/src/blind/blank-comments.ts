import { languageOf, type SyntaxLanguage } from '../../../../shared/syntax/languages.ts';
import { blankedByText } from './comments-by-text.ts';

/** A stretch of a text that its machine does not read. */
type Range = readonly [start: number, end: number];

/**
 * The text without its comments and docstrings: line by line the same code, at the same line numbers. Told by the syntax
 * tree where there is a grammar and the text fits it, else by the language's comment marks; a file whose language nobody
 * knows stays as it is.
 */
export async function blankComments(path: string, text: string): Promise<string> {
  const language = languageOf(path);
  // Without a grammar there are still the marks; how well comments are told must not decide whether there is a review.
  const ranges = language === null ? null : await commentsByTree(language, text).catch(() => null);
  return ranges === null ? blankedByText(path, text) : blanked(text, ranges);
}

/** Null where there is no tree. */
async function commentsByTree(language: SyntaxLanguage, text: string): Promise<Range[] | null> {
  const { withTree } = await import('../../../../shared/syntax/parse.ts');
  const { value } = await withTree(language, text, (root) => {
    const comments = root.descendantsOfType(COMMENTS).map(({ startIndex, endIndex }): Range => [startIndex, endIndex]);
    const docstrings = language === 'python' ? root.descendantsOfType('expression_statement').filter(isDocstring) : [];
    return [...comments, ...docstrings.map(({ startIndex, endIndex }): Range => [startIndex, endIndex])];
  });
  return value;
}

/** What the grammars call it. */
const COMMENTS = ['comment', 'line_comment', 'block_comment', 'multiline_comment', 'html_comment', 'doc_comment'];

/** A string that stands alone is read by people, not by the machine. */
const isDocstring = ({ namedChildren }: { namedChildren: readonly ({ type: string } | null)[] }): boolean =>
  namedChildren.length === 1 && namedChildren[0]?.type === 'string';

/** Takes ranges out and keeps every line; what led up to a comment at the end of its line goes with it. */
function blanked(text: string, ranges: readonly Range[]): string {
  let kept = '';
  let position = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (end <= position) continue;
    const before = text.slice(position, Math.max(start, position));
    kept += /^[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + 200)) ? withoutTrailing(before) : before;
    kept += (text.slice(Math.max(start, position), end).match(/\r?\n/gu) ?? []).join('');
    position = end;
  }
  return kept + text.slice(position);
}

function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(0, end);
}
