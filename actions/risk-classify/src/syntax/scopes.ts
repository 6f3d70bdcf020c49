import type { Node } from 'web-tree-sitter';
import { languageOf } from '../../../../shared/syntax/languages.ts';
import { withTree } from '../../../../shared/syntax/parse.ts';

/** What a line of a program is, by its syntax tree. */
export interface LineSyntax {
  /** Rows of the functions and classes around it, the innermost first, counted from 1, both ends included. */
  readonly scopes: readonly (readonly [first: number, last: number])[];
  /** The line lies wholly inside a string or a comment that began above it. */
  readonly text: boolean;
}

/** Functions, methods and types, in the words of the grammars. */
const SCOPE =
  /^(?:(?:async_|local_)?function(?:_definition|_declaration|_item|_expression|_statement)?|generator_function(?:_declaration)?|arrow_function|method(?:_definition|_declaration)?|singleton_method|constructor_declaration|func_literal|closure_expression|class(?:_definition|_declaration|_specifier)?|module|impl_item|trait_declaration|interface_declaration|struct_declaration|object_declaration)$/u;
const TEXT = /string|comment|heredoc|template_chars|jsx_text|text_interpolation/u;

/**
 * What the given lines (counted from 1) of a text are; null when its language has no grammar here, or when the text cannot be
 * read by it.
 */
export async function syntaxOf(
  path: string,
  text: string,
  lines: Iterable<number>,
): Promise<ReadonlyMap<number, LineSyntax> | null> {
  const language = languageOf(path);
  if (language === null) return null;
  const rows = text.split('\n');
  const { value } = await withTree(
    language,
    text,
    (root) => new Map([...new Set(lines)].map((line) => [line, lineSyntax(root, line - 1, rows[line - 1] ?? '')])),
  );
  return value;
}

function lineSyntax(root: Node, row: number, line: string): LineSyntax {
  const scopes: [number, number][] = [];
  const column = Math.max(0, line.search(/\S/u));
  let inText = false;
  let node = root.descendantForPosition({ row, column }, { row, column: Math.max(column, line.trimEnd().length) });
  for (; node !== null; node = node.parent) {
    if (TEXT.test(node.type) && node.startPosition.row < row && node.endPosition.row >= row) inText = true;
    // A child that says what its parent is, such as the keyword `class`, is no scope of its own.
    if (node.isNamed && node.parent !== null && SCOPE.test(node.type))
      scopes.push([node.startPosition.row + 1, node.endPosition.row + 1]);
  }
  return { scopes, text: inText };
}
