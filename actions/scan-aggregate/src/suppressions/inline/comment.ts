/** What begins a comment in the languages scanners read. Strings that hold it are taken for comments, which errs on the safe side. */
export const COMMENT = String.raw`(?:#|//|/\*|\*|--|<!--|;|%)[^\r\n]{0,200}?`;
