import { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { kebab, takesList } from '../options/inputs.ts';

/** Inputs every action has besides its gate's own. */
export const HOST_INPUTS = {
  githubToken: z.string().optional().describe('Token that can read the pull request, its reviews and its checks'),
  allowEnvironment: z
    .array(z.string())
    .default([])
    .describe('Environment variables this runner needs (proxies, company certificates)'),
} as const;
export const hostInputs = z.strictObject(HOST_INPUTS);

/** The variable the runner hands an input in. */
export const inputVariable = (name: string): string => `INPUT_${kebab(name).toUpperCase()}`;

/**
 * Reads an action's inputs by one zod schema. Lists take one value a line. An empty input is an absent one.
 *
 * @throws ConfigurationError EG232 naming the input
 */
export function readInputs<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const raw: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(schema.shape)) {
    const text = environment[inputVariable(name)]?.trim() ?? '';
    if (text === '') continue;
    raw[name] = takesList(type)
      ? text
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .filter(Boolean)
      : text;
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigurationError(
    'EG232',
    `Input ${kebab(String(issue?.path[0]))}: ${issue?.message}.`,
    'Correct the "with:" of this step.',
  );
}
