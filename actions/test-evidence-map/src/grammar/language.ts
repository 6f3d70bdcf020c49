import type { SyntaxLanguage } from '../../../../shared/syntax/languages.ts';
import type { Source, Tree } from './tree.ts';

/** A call, in the words of any language. */
export interface Call {
  readonly node: Tree;
  /** What is called: `isEqualTo` of `assertThat(x).isEqualTo(1)`. */
  readonly name: string;
  /** What it is called on; null for a plain call. */
  readonly receiver: Tree | null;
  readonly args: readonly Tree[];
  /** A block or closure that is handed along (Ruby). */
  readonly block: Tree | null;
}

/** A test or a group of tests, as it is declared. */
export interface Declared {
  readonly kind: 'test' | 'group';
  readonly title: string;
  /** Null for a test that is only announced. */
  readonly body: Tree | null;
  readonly skipped: boolean;
  readonly focused: boolean;
  /** Runs over a table of cases. */
  readonly table: boolean;
  /** The declaration itself asserts: `@Test(expected = …)`, `#[should_panic]`, `// Output:`. */
  readonly asserts: boolean;
}

/** An assertion, before anybody looks at what is around it. */
export interface Found {
  /** The whole expression. */
  readonly node: Tree;
  readonly matcher: string;
  readonly negated: boolean;
  /** What is asserted about, as text; for languages that only fail by hand, the condition around it. */
  readonly subject: string;
  readonly expected: string;
  /** `expect(x)` alone: nothing is compared. */
  readonly complete: boolean;
  /** Holds whatever the code does. */
  readonly constant: boolean;
  readonly snapshot: boolean;
  /** Failing by hand, where the condition around it is the assertion: `if got != want { t.Error() }`. */
  readonly byHand: boolean;
}

/** How tests look in one language. One file each in `languages/`, named in `registry.ts`. */
export interface TestLanguage {
  readonly grammar: SyntaxLanguage;
  declared(source: Source, node: Tree): Declared | null;
  assertion(source: Source, node: Tree): Found | null;
  /** Node types whose inside may not run: branches, not loops. */
  readonly branches: ReadonlySet<string>;
  /** Whether a failure inside `node` is caught by `node`, and goes no further. */
  swallows(source: Source, node: Tree, inside: Tree): boolean;
  /** Name of the function that a node defines; null for any other node. */
  functionName(source: Source, node: Tree): string | null;
  /** Name of the function that a node calls without a receiver, or on the test itself; null for any other node. */
  calledName(source: Source, node: Tree): string | null;
  /** Statements that leave the test. */
  readonly leaves: ReadonlySet<string>;
  /** Whether a call switches its test off while it runs: `t.Skip()`, `pytest.skip()`. */
  skipsItself(source: Source, node: Tree): boolean;
}
