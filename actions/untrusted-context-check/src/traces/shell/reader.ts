import { Unparsable } from './ast.ts';

/** Longer commands are reviewed by a person. */
const MAX_LENGTH = 200_000;
const MAX_NESTING = 24;

/** A cursor over a script, with the here-documents that still wait for their lines. */
export class Reader {
  readonly source: string;
  /** How deep the cursor stands in brackets, quotes and scripts inside scripts. */
  nesting: number;
  at = 0;
  /** Called with the text of each here-document, in the order in which they were announced. */
  readonly waiting: { delimiter: string; strip: boolean; fill: (body: string) => void }[] = [];

  constructor(source: string, nesting = 0) {
    if (source.length > MAX_LENGTH) throw new Unparsable(`longer than ${MAX_LENGTH} characters`);
    if (nesting > MAX_NESTING) throw new Unparsable('nested too deeply');
    this.source = source;
    this.nesting = nesting;
  }

  /** Reads a part one level deeper. */
  nested<T>(read: () => T): T {
    if (++this.nesting > MAX_NESTING) throw new Unparsable('nested too deeply');
    const part = read();
    this.nesting--;
    return part;
  }

  get ended(): boolean {
    return this.at >= this.source.length;
  }

  peek(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  get current(): string {
    return this.source[this.at] ?? '';
  }

  take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Skips blanks, continuation lines and comments, but no line ends. */
  skipBlanks(): void {
    for (;;) {
      if (this.current === ' ' || this.current === '\t') this.at++;
      else if (this.peek('\\\n')) this.at += 2;
      else if (this.peek('\\\r\n')) this.at += 3;
      else break;
    }
    if (this.current === '#' && /[\s;&|()]|^$/u.test(this.source[this.at - 1] ?? '')) {
      const end = this.source.indexOf('\n', this.at);
      this.at = end === -1 ? this.source.length : end;
    }
  }

  /** Passes a line end and reads the here-documents that were announced on the line. */
  newline(): void {
    this.at++;
    for (const { delimiter, strip, fill } of this.waiting.splice(0)) {
      const lines: string[] = [];
      while (!this.ended) {
        const end = this.source.indexOf('\n', this.at);
        const line = this.source.slice(this.at, end === -1 ? undefined : end);
        this.at = end === -1 ? this.source.length : end + 1;
        const bare = strip ? line.replace(/^\t+/u, '') : line;
        if (bare === delimiter) break;
        lines.push(bare);
      }
      fill(lines.join('\n'));
    }
  }

  /** The text up to the bracket that closes the one just passed; quotes and nesting are respected. */
  balanced(open: string, close: string): string {
    const from = this.at;
    let depth = 1;
    while (!this.ended) {
      const character = this.current;
      if (character === '\\') this.at += 2;
      else if (character === "'" || character === '"' || character === '`') this.skipQuoted(character);
      else if (this.peek('#') && open === '(' && /\s/u.test(this.source[this.at - 1] ?? '')) this.skipBlanks();
      else {
        if (character === open) depth++;
        if (character === close && --depth === 0) return this.source.slice(from, this.at++);
        this.at++;
      }
    }
    throw new Unparsable(`no closing ${close}`);
  }

  /** Passes `'…'` in which a backslash escapes, as in `$'…'`. */
  skipEscaped(): void {
    this.at++;
    while (!this.ended && this.current !== "'") this.at += this.current === '\\' ? 2 : 1;
    if (this.ended) throw new Unparsable("no closing '");
    this.at++;
  }

  skipQuoted(quote: string): void {
    this.at++;
    while (!this.ended && this.current !== quote) {
      if (this.current === '\\' && quote !== "'") this.at++;
      else if (quote === '"' && this.take('$(')) {
        this.balanced('(', ')');
        continue;
      }
      this.at++;
    }
    if (this.ended) throw new Unparsable(`no closing ${quote}`);
    this.at++;
  }
}
