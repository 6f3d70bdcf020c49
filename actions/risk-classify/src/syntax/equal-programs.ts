import type { Node } from 'web-tree-sitter';
import { languageOf } from '../../../../shared/syntax/languages.ts';
import { withTree } from '../../../../shared/syntax/parse.ts';
import { isDirective } from '../text/scan.ts';

/**
 * Whether two texts are the same program by their syntax trees: the same nodes, and the same text in each leaf, apart from
 * white space between them and from comments that speak to people. False also when it cannot be told: no grammar, or a
 * text that its grammar does not read without an error.
 */
export async function areEqualPrograms(path: string, before: string, after: string): Promise<boolean> {
  const language = languageOf(path);
  if (language === null) return false;
  const shapes: string[] = [];
  for (const text of [before, after]) {
    const { value } = await withTree(language, text, (root) => (root.hasError ? null : shapeOf(root)));
    if (value === null) return false;
    shapes.push(value);
  }
  return shapes[0] === shapes[1];
}

/** The tree as text; a leaf is written as JSON, so that no text can look like structure. */
function shapeOf(root: Node): string {
  const out: string[] = [];
  const cursor = root.walk();
  for (;;) {
    const comment = cursor.nodeType.includes('comment');
    if (!comment) out.push(cursor.nodeType, '(');
    else if (isDirective(cursor.nodeText)) out.push('directive', JSON.stringify(cursor.nodeText));
    if (!comment && cursor.gotoFirstChild()) continue;
    if (!comment) out.push(JSON.stringify(cursor.nodeText), ')');
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return out.join('');
      }
      out.push(')');
    }
  }
}
