import type { z } from 'zod';
import type { Difference } from './compare/difference.ts';
import type { PolicyDocument } from './schema.ts';
import { SECTIONS, type SectionName } from './sections/index.ts';
import type { Section } from './sections/section.ts';

export type { Difference, Effect } from './compare/difference.ts';

/**
 * What `below` does to `above`, part by part. Pure: two documents in, the differences out. What cannot be shown to be at
 * least as strict is `loosened`, so that an empty list of those is a promise.
 */
export function compare(above: PolicyDocument, below: PolicyDocument): Difference[] {
  return (Object.keys(SECTIONS) as SectionName[]).flatMap((name) => {
    // The key says which types go together; a loop over all of them cannot.
    const section: Section<z.ZodType> = SECTIONS[name];
    return section.compare(above[name], below[name], { above, below });
  });
}
