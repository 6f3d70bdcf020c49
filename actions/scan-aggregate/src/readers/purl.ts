/** What a Package-URL says of name, version and type (`pkg:type/namespace/name@version?qualifiers`). */
export interface Purl {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string | null;
}

const PURL = /^pkg:([a-z0-9.+-]{1,40})\/([^?#]{1,500})/iu;

/** Reads a Package-URL; null when it is none. */
export function parsePurl(text: string | undefined): Purl | null {
  const [, type, rest] = PURL.exec(text ?? '') ?? [];
  if (type === undefined || rest === undefined) return null;
  const at = rest.lastIndexOf('@');
  // An `@` at the start of a segment belongs to an npm scope that was not encoded.
  const hasVersion = at > 0 && rest[at - 1] !== '/';
  const path = decode(hasVersion ? rest.slice(0, at) : rest);
  const ecosystem = type.toLowerCase();
  return {
    ecosystem,
    name: ecosystem === 'maven' ? path.replace('/', ':') : path,
    version: hasVersion ? decode(rest.slice(at + 1)) : null,
  };
}

export const ecosystemOfPurl = (text: string | undefined): string | undefined => parsePurl(text)?.ecosystem;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
