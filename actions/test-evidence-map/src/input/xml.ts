import type { SaxesParser, SaxesTagPlain } from 'saxes';
import type { Consumer } from './consumer.ts';
import { LIMITS } from './limits.ts';
import { MalformedReport } from './malformed.ts';

export type Attributes = ReadonlyMap<string, string>;

/** What a reader of one XML format does; names come without namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Only when given is text kept at all. */
  text?(text: string): void;
}

/**
 * A strict streaming XML parser: not well-formed, cut off, two roots, undefined entities (none is ever expanded) and
 * anything over the limits throws `MalformedReport`.
 */
export async function xml(handler: XmlHandler): Promise<Consumer> {
  const { SaxesParser: Parser } = await import('saxes');
  const parser: SaxesParser = new Parser({ xmlns: false, position: false });
  let depth = 0;
  let gap = 0;
  // Without a handler saxes throws on its own, but keeps the position out of the message; this one is shorter.
  parser.on('error', (error) => {
    throw new MalformedReport(`is not well-formed XML: ${error.message.slice(0, 200)}`, { cause: error });
  });
  // Gathered as they come: going through the tag's object again costs a sixth of the whole reading.
  let attributes = new Map<string, string>();
  parser.on('attribute', ({ name, value }) => {
    if (value.length > LIMITS.attribute) {
      throw new MalformedReport(`has an attribute of more than ${LIMITS.attribute} characters`);
    }
    attributes.set(localName(name), value);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    gap = 0;
    if (++depth > LIMITS.depth) throw new MalformedReport(`nests elements deeper than ${LIMITS.depth}`);
    const own = attributes;
    attributes = new Map();
    handler.open(localName(tag.name), own);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    gap = 0;
    depth--;
    handler.close(localName(tag.name));
  });
  const text = handler.text?.bind(handler);
  if (text !== undefined) parser.on('text', text);
  parser.on('cdata', (content) => {
    gap = 0;
    text?.(content);
  });
  return {
    write: (chunk) => {
      gap += chunk.length;
      parser.write(chunk);
      if (gap > LIMITS.gap) throw new MalformedReport(`has more than ${LIMITS.gap} characters without markup`);
    },
    end: () => {
      parser.close();
    },
  };
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
