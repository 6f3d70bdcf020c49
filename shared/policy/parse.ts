import type { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { MAX_POLICY_BYTES } from './limits.ts';
import { policyLayerSchema, type PolicyLayer } from './schema.ts';

const MAX_ALIASES = 50;

/**
 * Reads one policy document.
 *
 * @param source how to name it in messages
 * @throws ConfigurationError EG220 with line and column, and what was expected there
 */
export async function parsePolicy(text: string, source: string): Promise<PolicyLayer> {
  if (text.length > MAX_POLICY_BYTES) throw unreadable(source, `it is larger than ${MAX_POLICY_BYTES} bytes`);
  const { LineCounter, isMap, isNode, isScalar, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${source}:${line}:${col}`;
  };
  const syntax = document.errors[0];
  if (syntax) throw unreadable(at(syntax.pos[0]), syntax.message.split('\n')[0] as string);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw unreadable(source, (error as Error).message);
  }
  const parsed = policyLayerSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const map = document.getIn(issue.path, true);
  // An unknown key is shown where it stands, not where its map begins.
  const key = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === unknown)?.key : undefined;
  const node = key ?? deepest(issue.path, (path) => document.getIn(path, true));
  const where = isNode(node) && node.range ? at(node.range[0]) : source;
  throw unreadable(
    where,
    `${issue.path.join('.') || 'the document'}: ${issue.message}`,
    unknown === undefined
      ? undefined
      : `Take it out, or correct its name: \`evidence-gate policy schema\` prints what a policy can hold.`,
  );
}

/** The node the path leads to, or the last one on the way that exists. */
function deepest(path: readonly PropertyKey[], get: (path: readonly PropertyKey[]) => unknown): unknown {
  for (let length = path.length; length > 0; length--) {
    const node = get(path.slice(0, length));
    if (node !== undefined) return node;
  }
  return undefined;
}

const unreadable = (
  where: string,
  why: string,
  nextAction = 'Correct the policy; `evidence-gate check` refuses to judge by a policy it cannot read.',
): ConfigurationError => new ConfigurationError('EG220', `The policy cannot be read: ${where}: ${why}.`, nextAction);
