import type { Found, TestLanguage } from './language.ts';
import { child, textOf, within, type Source, type Tree } from './tree.ts';

/** Whether an assertion can make its test fail, and if not, why. */
export type Force = 'sound' | 'incomplete' | 'unreachable' | 'conditional' | 'swallowed';

/**
 * Looks from an assertion outwards to its test for whatever takes its force. A loop takes none: tables are loops. A
 * failure by hand lives by the condition around it. Where the other branch asserts as well, one of them is reached.
 */
export function forceOf(source: Source, language: TestLanguage, found: Found, body: Tree): Force {
  if (!found.complete) return 'incomplete';
  let worst: Force = 'sound';
  for (let node = found.node; node !== body;) {
    const { parent } = node;
    if (parent === null) break;
    if (language.swallows(source, parent, node)) return 'swallowed';
    if (comesAfterLeaving(language, parent, node)) return 'unreachable';
    const branches = language.branches.has(parent.type) && !isCondition(node) && !found.byHand;
    if (branches && isNever(source, parent)) return 'unreachable';
    if (branches && !otherAsserts(source, language, parent, node)) worst = 'conditional';
    node = parent;
  }
  return worst;
}

/** `if (false)`: what is below never runs. */
const isNever = (source: Source, branch: Tree): boolean =>
  /^\(?\s*(?:[Ff]alse|0)\s*\)?$/u.test(textOf(source, child(branch, 'condition')));

const isCondition = ({ field }: Tree): boolean => field === 'condition' || field === 'value' || field === 'initializer';

/** A statement that leaves the test stands before it in the same block. */
function comesAfterLeaving(language: TestLanguage, block: Tree, node: Tree): boolean {
  if (!/block|body|statement_list|compound_statement|then/u.test(block.type)) return false;
  for (const before of block.children) {
    if (before === node) return false;
    if (language.leaves.has(before.type)) return true;
    const [only] = before.children;
    if (before.type === 'expression_statement' && only !== undefined && language.leaves.has(only.type)) return true;
  }
  return false;
}

function otherAsserts(source: Source, language: TestLanguage, parent: Tree, node: Tree): boolean {
  return parent.children.some(
    (other) =>
      other !== node &&
      !isCondition(other) &&
      [...within(other)].some((inner) => language.assertion(source, inner) !== null || language.leaves.has(inner.type)),
  );
}
