/** A compiled CODEOWNERS pattern. */
export interface Pattern {
  /** Whether it takes this path (repository root, `/` between segments, no slash at either end). Case matters. */
  matches(path: string): boolean;
}

/** One element of a segment: a literal character, `?` (any one) or `*` (any number), neither of which crosses `/`. */
type Token = { readonly literal: string } | 'one' | 'many';
/** A segment of the pattern; `**` spans any number of segments. */
type Segment = readonly Token[] | 'deep';

/**
 * Compiles a pattern with GitHub's own meaning, which is that of gitignore but for: no `!`, no `\#`, no character ranges
 * (`[id]` is a folder of that name), and a last segment that is exactly `*` after a slash takes direct children only.
 */
export function compilePattern(source: string): Pattern {
  const parsed = parse(source);
  return {
    matches: (path) => {
      const names = path.split('/');
      const starts = parsed.anchored ? [0] : names.keys();
      for (const start of starts) if (matchFrom(parsed, names, start)) return true;
      return false;
    },
  };
}

interface Parsed {
  readonly segments: readonly Segment[];
  /** Speaks of the root only; otherwise of any depth. */
  readonly anchored: boolean;
  /** Ends in a slash: names a folder, never a file. */
  readonly directory: boolean;
  /** Takes what lies directly in a folder, and nothing deeper. */
  readonly childrenOnly: boolean;
}

function parse(source: string): Parsed {
  const directory = source.length > 1 && source.endsWith('/');
  const body = directory ? source.slice(0, -1) : source;
  const anchored = body.includes('/');
  const texts = (body.startsWith('/') ? body.slice(1) : body).split('/');
  const childrenOnly = anchored && !directory && texts.at(-1) === '*';
  return { segments: texts.map((text) => (text === '**' ? 'deep' : tokens(text))), anchored, directory, childrenOnly };
}

function tokens(text: string): Token[] {
  const list: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\\' && at + 1 < text.length) list.push({ literal: text[++at] as string });
    else if (character === '*') list.push('many');
    else list.push(character === '?' ? 'one' : { literal: character });
  }
  return list;
}

/**
 * Walks pattern and path together, in at most (pattern × path) steps: `reached` holds every number of path segments that
 * the pattern so far can have used up.
 */
function matchFrom({ segments, directory, childrenOnly }: Parsed, names: readonly string[], start: number): boolean {
  let reached = new Set([start]);
  for (const [index, segment] of segments.entries()) {
    const next = new Set<number>();
    for (const used of reached) {
      if (segment === 'deep') {
        // In last place it needs something below, which a folder's slash asks for already; elsewhere it may span nothing.
        const least = index === segments.length - 1 && !directory ? used + 1 : used;
        for (let to = least; to <= names.length; to++) next.add(to);
      } else if (used < names.length && matchSegment(segment, names[used] as string)) {
        next.add(used + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  // What a pattern names, it owns with everything beneath.
  for (const used of reached) {
    if (directory ? used < names.length : !childrenOnly || used === names.length) return true;
  }
  return false;
}

/** Wildcards inside one segment, with a single point to return to: linear in practice, never exponential. */
function matchSegment(pattern: readonly Token[], name: string): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < name.length) {
    const token = pattern[at];
    if (token === 'many') {
      star = at++;
      resume = index;
    } else if (token !== undefined && (token === 'one' || token.literal === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === 'many') at += 1;
  return at === pattern.length;
}
