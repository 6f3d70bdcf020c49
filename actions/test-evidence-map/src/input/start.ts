import { decoderFor } from './decode.ts';

/** The beginning of a file, as formats are recognised by it. */
export interface Start {
  /** Decoded, without byte order mark and leading white space. */
  readonly text: string;
  /** Name of the root element without prefix; null when the file is not XML. */
  readonly root: string | null;
  /** The root element's opening tag as text, '' when not XML: some formats differ only by its attributes. */
  readonly rootTag: string;
}

/** Looks at the first bytes of a file. A file whose encoding is broken yields what could be read. */
export function startOf(bytes: Uint8Array): Start {
  const text = decoded(bytes).trimStart();
  if (!text.startsWith('<')) return { text, root: null, rootTag: '' };
  const body = afterProlog(text);
  const root = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})/u.exec(body)?.[1] ?? null;
  return { text, root, rootTag: body.slice(0, 4000).split('>', 1)[0] ?? '' };
}

function decoded(bytes: Uint8Array): string {
  try {
    // Decoding of a window may end inside a character; only the complete ones are returned.
    return decoderFor(bytes).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

/** Skips the XML declaration, processing instructions, comments and a DOCTYPE. */
function afterProlog(text: string): string {
  let rest = text;
  for (let step = 0; step < 20; step++) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : doctypeEnd(rest);
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at === -1) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
}

function doctypeEnd(text: string): string | null {
  if (!text.startsWith('<!')) return null;
  const bracket = text.indexOf('[');
  const close = text.indexOf('>');
  return bracket !== -1 && bracket < close ? ']>' : '>';
}
