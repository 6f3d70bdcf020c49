import type { Found, TestLanguage } from '../language.ts';
import { child, textOf, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, sameOrLiteral, SNAPSHOT } from '../words.ts';

const TEST = /^#\[(?:\w+::)*(?:test|rstest|test_case|quickcheck|proptest|wasm_bindgen_test)\b/u;
const MACRO = /^(?:debug_)?(?:assert\w*|panic|unreachable|prop_assert\w*|check\w*|insta::\w+)$/u;

/** The built-in test harness and what looks like it. */
export const rust: TestLanguage = {
  grammar: 'rust',
  declared: (source, node) => {
    if (node.type !== 'function_item') return null;
    const marks = attributes(source, node);
    if (!marks.some((mark) => TEST.test(mark))) return null;
    return {
      kind: 'test',
      title: textOf(source, child(node, 'name')),
      body: child(node, 'body'),
      skipped: marks.some((mark) => /^#\[ignore\b/u.test(mark)),
      focused: false,
      table: marks.some((mark) => /^#\[(?:case|test_case|rstest)\b/u.test(mark)),
      // A test that returns a `Result` fails by `?`.
      asserts: marks.some((mark) => /^#\[should_panic\b/u.test(mark)) || child(node, 'return_type') !== null,
    };
  },
  assertion: (source, node) =>
    node.type === 'macro_invocation'
      ? macro(source, node)
      : node.type === 'call_expression'
        ? called(source, node)
        : null,
  branches: new Set(['if_expression', 'match_arm']),
  swallows: () => false,
  functionName: (source, node) => (node.type === 'function_item' ? textOf(source, child(node, 'name')) : null),
  calledName: (source, node) =>
    node.type === 'call_expression'
      ? (/[A-Za-z_]\w*$/u.exec(textOf(source, child(node, 'function')).slice(-100))?.[0] ?? null)
      : null,
  leaves: new Set(['return_expression']),
  skipsItself: () => false,
};

function attributes(source: Source, node: Tree): string[] {
  const siblings = node.parent?.children ?? [];
  const found: string[] = [];
  for (let at = siblings.indexOf(node) - 1; at >= 0; at--) {
    const one = siblings[at] as Tree;
    if (one.type === 'attribute_item') found.push(textOf(source, one).slice(0, 500));
    else if (!one.type.endsWith('comment')) break;
  }
  return found;
}

function macro(source: Source, node: Tree): Found | null {
  const name = textOf(source, child(node, 'macro'));
  if (!MACRO.test(name)) return null;
  const inside = textOf(source, node.children.find(({ type }) => type === 'token_tree') ?? null).slice(1, -1);
  const [subject = '', expected = ''] = splitTop(inside);
  const compares = /_(?:eq|ne)$/u.test(name);
  return {
    ...base(node, name),
    negated: name.endsWith('_ne') || (!compares && subject.startsWith('!')),
    subject,
    expected: compares ? expected : 'true',
    constant: compares ? sameOrLiteral(subject, expected) : /^(?:debug_)?assert$/u.test(name) && isLiteral(subject),
    snapshot: SNAPSHOT.test(name) || name.startsWith('insta'),
    byHand: /^(?:panic|unreachable)$/u.test(name),
  };
}

/** `.unwrap_err()` and `.expect_err()` fail when nothing is refused; helpers are believed by their name. */
function called(source: Source, node: Tree): Found | null {
  const whole = textOf(source, child(node, 'function'));
  const name = /[A-Za-z_]\w*$/u.exec(whole.slice(-100))?.[0] ?? '';
  if (/^(?:unwrap_err|expect_err)$/u.test(name)) return { ...base(node, name), subject: whole };
  return HELPER.test(name) && name !== 'expect' ? { ...base(node, name), subject: textOf(source, node) } : null;
}

const base = (node: Tree, matcher: string): Found => ({
  node,
  matcher,
  negated: false,
  subject: '',
  expected: '',
  complete: true,
  constant: false,
  snapshot: false,
  byHand: false,
});

/** Splits at commas outside of brackets and strings. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = false;
  for (let at = 0; at < text.length && at < 20_000; at++) {
    const sign = text[at];
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === '"') quote = false;
    } else if (sign === '"') quote = true;
    else if (sign === '(' || sign === '[' || sign === '{') depth++;
    else if (sign === ')' || sign === ']' || sign === '}') depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}
