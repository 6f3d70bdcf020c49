import type { Found, TestLanguage } from './language.ts';
import { around, child, textOf, within, type Source, type Tree } from './tree.ts';

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
    if (branches && !otherAsserts(source, language, parent, node) && !takesTurns(source, language, parent))
      worst = 'conditional';
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
  return parent.children.some((other) => other !== node && !isCondition(other) && decides(source, language, other));
}

/** Asserts, or leaves the test. */
const decides = (source: Source, language: TestLanguage, tree: Tree): boolean =>
  [...within(tree)].some((inner) => language.assertion(source, inner) !== null || language.leaves.has(inner.type));

/**
 * Branches of which one is always meant to be taken: every case of a `switch` with a default, or conditions beside one
 * another in a loop over cases that ask the same for different values.
 */
function takesTurns(source: Source, language: TestLanguage, branch: Tree): boolean {
  const beside = branch.parent?.children ?? [];
  if (CASE.test(branch.type)) {
    const cases = beside.filter(({ type }) => CASE.test(type));
    return (
      cases.some((one) => /^default\b/u.test(textOf(source, one))) &&
      cases.every((one) => decides(source, language, one))
    );
  }
  const asked = askedOf(source, branch);
  if (asked === null || ![...around(branch)].some(({ type }) => LOOP.test(type))) return false;
  return beside.some(
    (other) => other !== branch && askedOf(source, other) === asked && decides(source, language, other),
  );
}

const CASE =
  /^(?:switch_block_statement_group|switch_rule|switch_section|expression_case|default_case|(?:case|default)_statement)$/u;
const LOOP = /^(?:for|foreach|enhanced_for|while)(?:_\w{1,20})?$/u;

/** `mode` of `if mode == 1`; null for any other node or condition. */
function askedOf(source: Source, branch: Tree): string | null {
  const condition = textOf(source, child(branch, 'condition')).slice(0, 200);
  const at = condition.indexOf('==');
  return at === -1 || /&&|\|\||\band\b|\bor\b/u.test(condition)
    ? null
    : condition.slice(0, at).replace(/^\(/u, '').trim();
}
