import type { LineCounter, Node } from 'yaml';

/** No honest document comes near; what repeats itself by aliases beyond this is not read. */
const MAX_ALIASES = 50;

/** Says where a path of a document stands, as `source:line:column`; where it does not exist, the last part on the way. */
export type Place = (path: readonly PropertyKey[]) => string;

/** A YAML document as plain data, with where each part stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly place: Place;
}

/** Why a document is no YAML we read. */
export interface YamlFault {
  /** `source:line:column` */
  readonly where: string;
  readonly why: string;
}

/**
 * Reads one YAML 1.2 document. Keys are unique and aliases few; nothing in it can run or name a type.
 *
 * @param source how to name it in places
 */
export async function readYaml(text: string, source: string): Promise<YamlDocument | YamlFault> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  // A warning is about a tag that means nothing here: whoever wrote it expects something that will not happen.
  const syntax = yaml.errors[0] ?? yaml.warnings[0];
  if (syntax) return { where: at(source, lines, syntax.pos[0]), why: spoken(syntax.message) };
  const node = (path: readonly PropertyKey[]): unknown => yaml.getIn(path, true);
  const place: Place = (path) => {
    const found = deepest(path, node);
    return found?.range ? at(source, lines, found.range[0]) : source;
  };
  try {
    return { value: yaml.toJS({ maxAliasCount: MAX_ALIASES }), place };
  } catch (error) {
    return { where: source, why: `${(error as Error).message}; write the parts out instead of anchors and aliases` };
  }
}

/** The library's message without the place, which is told in our way, and without the excerpt below it. */
const spoken = (message: string): string =>
  (message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/u, '');

const at = (source: string, lines: LineCounter, offset: number): string => {
  const { line, col } = lines.linePos(offset);
  return `${source}:${line}:${col}`;
};

/** The key or value the path leads to, or the last one on the way that exists. A key in a map stands where it is written. */
function deepest(path: readonly PropertyKey[], get: (path: readonly PropertyKey[]) => unknown): Node | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = get(path.slice(0, length - 1)) as { items?: { key?: { value?: unknown } & Node }[] } | undefined;
    const key = parent?.items?.find((pair) => pair.key?.value === path[length - 1])?.key;
    const node = get(path.slice(0, length)) as Node | undefined;
    if (length === path.length && node?.range) return typeof path.at(-1) === 'number' ? node : (key ?? node);
    if (key ?? node) return key ?? node;
  }
  return get([]) as Node | undefined;
}
