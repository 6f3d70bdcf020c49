import type { LineCounter, Node } from 'yaml';
import type { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { nearMatches } from '../text/near-matches.ts';
import { MAX_POLICY_BYTES } from './limits.ts';
import { type PolicyLayer, policyLayerSchema } from './schema.ts';
import { keysAt } from './schema-keys.ts';
import type { Place } from './storeys.ts';

const MAX_ALIASES = 50;

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
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const syntax = yaml.errors[0];
  if (syntax) throw unreadable(at(source, lines, syntax.pos[0]), syntax.message.split('\n')[0] as string);
  let value: unknown;
  try {
    value = yaml.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw unreadable(source, `${(error as Error).message}; write the parts out instead of anchors and aliases`);
  }
  const node = (path: readonly PropertyKey[]): unknown => yaml.getIn(path, true);
  const place: Place = (path) => {
    const found = deepest(path, node);
    return found?.range ? at(source, lines, found.range[0]) : source;
  };
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

const at = (source: string, lines: LineCounter, offset: number): string => {
  const { line, col } = lines.linePos(offset);
  return `${source}:${line}:${col}`;
};

/** The key or value the path leads to, or the last one on the way that exists. A key in a map stands where it is written. */
function deepest(path: readonly PropertyKey[], get: (path: readonly PropertyKey[]) => unknown): Node | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = get(path.slice(0, length - 1)) as { items?: { key?: { value?: unknown } & Node }[] } | undefined;
    const key = parent?.items?.find((pair) => pair.key?.value === path[length - 1])?.key;
    const node = get(path.slice(0, length)) as Node | undefined;
    if (length === path.length && node?.range) return typeof path.at(-1) === 'number' ? node : (key ?? node);
    if (key ?? node) return key ?? node;
  }
  return get([]) as Node | undefined;
}

const unreadable = (
  where: string,
  why: string,
  nextAction = 'Correct the policy; `evidence-gate check` refuses to judge by a policy it cannot read.',
): ConfigurationError => new ConfigurationError('EG220', `The policy cannot be read: ${where}: ${why}.`, nextAction);
