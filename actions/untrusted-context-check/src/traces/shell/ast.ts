/** A shell script as a tree. Words keep what the shell would still have to compute. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** `$name`, `${name}`, and `${name:-fallback}` with what it falls back to. */
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: Word | null; readonly quoted: boolean }
  /** `$( … )`, backticks, `<( … )`, `>( … )`. */
  | { readonly kind: 'script'; readonly script: Script; readonly process: boolean };
export type Word = readonly Part[];

export interface Redirect {
  /** `>`, `>>`, `<`, `<<` (here-document), `<<<`, `>&`, `<&`, `&>`, `>|`, `<>`. */
  readonly operator: string;
  readonly target: Word;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

export interface Simple {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}
/** Anything with a body: subshell, braces, `if`, loops, `case`. */
export interface Compound {
  readonly kind: 'compound';
  readonly keyword: string;
  readonly body: Script;
  /** The variable of `for` and the words it takes. */
  readonly variable: string | null;
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}
export interface Definition {
  readonly kind: 'function';
  readonly name: string;
  readonly body: Script;
}
export type Command = Simple | Compound | Definition;
/** Commands joined by `|`. */
export interface Pipeline {
  readonly commands: readonly Command[];
  /** True for `… &`. */
  readonly background: boolean;
}
export type Script = readonly Pipeline[];

/** The script is no shell this parser understands: it must be reviewed, never allowed. */
export class Unparsable extends Error {}
