import type { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { nearMatches } from '../text/near-matches.ts';
import { type Place, readYaml } from '../text/yaml-document.ts';
import { MAX_POLICY_BYTES } from './limits.ts';
import { type PolicyLayer, policyLayerSchema } from './schema.ts';
import { keysAt } from './schema-keys.ts';

/** A layer as its document says it, with where each part stands. */
export interface ReadLayer {
  readonly document: PolicyLayer;
  readonly place: Place;
}

/** Reads one policy document. @throws ConfigurationError EG220 */
export const parsePolicy = async (text: string, source: string): Promise<PolicyLayer> =>
  (await readLayer(text, source)).document;

/**
 * Reads one policy document and keeps where its parts stand.
 *
 * @param source how to name it in messages
 * @throws ConfigurationError EG220 with line and column, and what was expected there
 */
export async function readLayer(text: string, source: string): Promise<ReadLayer> {
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES)
    throw unreadable(source, `it is larger than ${MAX_POLICY_BYTES} bytes`);
  const yaml = await readYaml(text, source);
  if ('why' in yaml) throw unreadable(yaml.where, yaml.why);
  const { value, place } = yaml;
  if (typeof value !== 'object' || value === null) throw noMapping(source, value);
  const parsed = policyLayerSchema.safeParse(value);
  if (!parsed.success) throw refused(parsed.error.issues[0] as z.core.$ZodIssue, place);
  const { failingExample } = await import('./examples.ts');
  const failing = failingExample(parsed.data);
  if (failing !== null) throw unreadable(place(failing.path), failing.why, failing.remedy);
  return { document: parsed.data, place };
}

/** What is wrong, where, and what to write instead. */
function refused(issue: z.core.$ZodIssue, place: Place): ConfigurationError {
  const said = `${issue.path.join('.') || 'the document'}: ${issue.message}`;
  if (issue.code !== 'unrecognized_keys') return unreadable(place(issue.path), said);
  const [unknown = ''] = issue.keys;
  const known = keysAt(policyLayerSchema, issue.path);
  const [near] = nearMatches(unknown, known);
  return unreadable(
    place([...issue.path, unknown]),
    said,
    near === undefined
      ? `Take it out; what can stand here: ${known.join(', ')}. \`evidence-gate policy schema\` prints what a policy can hold.`
      : `Did you mean ${near}? \`evidence-gate policy schema\` prints what a policy can hold.`,
  );
}

const noMapping = (source: string, value: unknown): ConfigurationError =>
  unreadable(
    source,
    value === null || value === undefined ? 'it is empty' : 'it holds a single value where keys are expected',
    'A policy begins with the line schema: evidence-gate/policy@1; evidence-gate init writes one.',
  );

const unreadable = (
  where: string,
  why: string,
  nextAction = 'Correct the policy; `evidence-gate check` refuses to judge by a policy it cannot read.',
): ConfigurationError => new ConfigurationError('EG220', `The policy cannot be read: ${where}: ${why}.`, nextAction);
