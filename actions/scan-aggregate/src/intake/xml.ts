import { MAX_DEPTH, MAX_DOCUMENTS } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';

/** An element with its own text; namespaces are dropped from the names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses an XML report into a tree. Document types are refused: no report needs one, and entities live there.
 *
 * @throws MalformedReport when it is not well-formed, or beyond the limits
 */
export async function parseXml(text: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  parser.on('error', (error) => {
    throw new MalformedReport(`is not well-formed XML: ${error.message.slice(0, 160)}`);
  });
  parser.on('doctype', () => {
    throw new MalformedReport('has a document type declaration, which no report needs');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) throw new MalformedReport(`is nested deeper than ${MAX_DEPTH} levels`);
    if (++elements > MAX_DOCUMENTS) throw new MalformedReport(`holds more than ${MAX_DOCUMENTS} elements`);
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]));
    const element: XmlElement = { name: localName(tag.name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  const addText = (chunk: string): void => {
    const element = open.at(-1);
    if (element) element.text += chunk;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (root === null) throw new MalformedReport('holds no XML element');
  return root;
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** All children of that name. */
export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** Trimmed text of the first child of that name; undefined when there is none or it is empty. */
export const childText = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.text.trim() || undefined;

/** All elements of that name below an element. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const item of element.children) {
    if (item.name === name) yield item;
    yield* descendants(item, name);
  }
}
