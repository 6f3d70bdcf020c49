import type { z } from 'zod';
import { keysAt } from '../policy/schema-keys.ts';
import { nearMatches } from '../text/near-matches.ts';
import { readYaml } from '../text/yaml-document.ts';
import { specSchema, type Spec } from './schema.ts';

/** A spec that cannot be used: where, and what was expected there. */
export interface SpecMistake {
  readonly where: string;
  readonly why: string;
}
export type ReadSpec = { readonly spec: Spec } | { readonly mistakes: readonly SpecMistake[] };

/** Told at once; a person mends them in one go. */
const MAX_MISTAKES = 10;

/**
 * Reads a spec. It comes from the change and is taken as hostile: few aliases, unique keys, nothing it does not know.
 *
 * @param source how to name it in places
 */
export async function parseSpec(text: string, source: string): Promise<ReadSpec> {
  const yaml = await readYaml(text, source);
  if ('why' in yaml) return { mistakes: [yaml] };
  const parsed = specSchema.safeParse(yaml.value);
  if (parsed.success) return { spec: parsed.data };
  return {
    mistakes: parsed.error.issues.slice(0, MAX_MISTAKES).map((issue) => ({
      where: yaml.place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      why: `${issue.path.join('.') || 'the document'}: ${issue.message}${meant(issue)}`,
    })),
  };
}

/** What may have been meant by a key nobody knows. */
function meant(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return '';
  const known = keysAt(specSchema, issue.path);
  const [near] = nearMatches(issue.keys[0] ?? '', known);
  return near === undefined ? `; what can stand here: ${known.join(', ')}` : `; did you mean ${near}?`;
}
