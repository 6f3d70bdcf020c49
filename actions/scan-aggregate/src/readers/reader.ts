import type { XmlElement } from '../intake/xml.ts';
import type { ScanReport } from '../model.ts';

/** A report's content, parsed once for all readers. */
export type Sample =
  | { readonly kind: 'json'; readonly value: unknown }
  /** Several JSON documents one after the other (JSON Lines, or a stream of indented objects). */
  | { readonly kind: 'json-stream'; readonly values: readonly unknown[] }
  | { readonly kind: 'xml'; readonly root: XmlElement }
  | { readonly kind: 'text'; readonly text: string };

/** One format. A plug-in folder `readers/<format>/` exports one of these; `registry.ts` lists them. */
export interface Reader {
  readonly format: string;
  /** Whether the content is of this format. The file's name has no say. */
  recognises(sample: Sample): boolean;
  /** @throws MalformedReport when the content is not what the format promises */
  read(sample: Sample): ScanReport;
}
