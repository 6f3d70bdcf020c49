import type { Sample } from '../readers/reader.ts';
import { MalformedReport } from '../malformed.ts';
import { guardJson } from './json-guard.ts';
import { parseJsonStream } from './json-stream.ts';
import { parseXml } from './xml.ts';

/**
 * Parses a report's text once, by what it starts with.
 *
 * @throws MalformedReport when it starts like JSON or XML and is neither, in which case no reader could be right about it
 */
export async function sampleOf(text: string): Promise<Sample> {
  const start = text.trimStart();
  if (start.startsWith('<')) return { kind: 'xml', root: await parseXml(start) };
  try {
    const value: unknown = JSON.parse(text);
    guardJson(text);
    return { kind: 'json', value };
  } catch (error) {
    if (error instanceof MalformedReport) throw error;
    const values = start.startsWith('{') ? parseJsonStream(text) : null;
    if (values !== null) return { kind: 'json-stream', values };
    if (start.startsWith('{') || /^\[\s*[[{"\]]/u.test(start)) {
      throw new MalformedReport(`is not one complete JSON document: ${(error as Error).message.slice(0, 160)}`);
    }
    return { kind: 'text', text };
  }
}
