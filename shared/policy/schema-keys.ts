import { z } from 'zod';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Keys that the schema knows at this place of a document; none when it takes any. Only asked when a key was wrong. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema | undefined;
  for (const step of path) {
    const branch: JsonSchema | undefined = here?.anyOf?.find(({ properties, items }) => properties ?? items) ?? here;
    const further: JsonSchema | boolean | undefined =
      typeof step === 'number' ? branch?.items : (branch?.properties?.[String(step)] ?? branch?.additionalProperties);
    here = typeof further === 'object' ? further : undefined;
  }
  return Object.keys(here?.properties ?? {});
}
