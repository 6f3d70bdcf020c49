import type { Attributes } from '../input/xml.ts';
import { MalformedReport } from '../input/malformed.ts';

/** The line number in an attribute. @throws MalformedReport when it is none */
export function lineNumber(attributes: Attributes, name: string): number {
  const text = attributes.get(name) ?? '';
  if (!/^\d{1,9}$/u.test(text)) throw new MalformedReport(`has a line without a number ("${text.slice(0, 20)}")`);
  return Number(text);
}
