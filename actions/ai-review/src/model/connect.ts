import type { Access } from '../access/access.ts';
import type { Budget } from '../money/budget.ts';
import { modelBehind, type MessagesClient } from './client.ts';
import type { Model } from './port.ts';

const MAX_RETRIES = 2;
/** Longest wait for one attempt; the signal's deadline is shorter or longer and always wins. */
const ATTEMPT_TIMEOUT_MS = 240_000;

/** What every client is told, so that it asks the environment for nothing. */
const CLIENT_OPTIONS = {
  logLevel: 'off',
  maxRetries: MAX_RETRIES,
  timeout: ATTEMPT_TIMEOUT_MS,
  // A redirect would carry the change to another host.
  fetchOptions: { redirect: 'error' },
} as const;

/**
 * The model behind the named access. Each cloud's adapter is a chunk of its own that nobody else loads.
 *
 * @param clean makes each text of an answer fit to be kept
 */
export async function connect(access: Access, budget: Budget, clean: (text: string) => string): Promise<Model> {
  const errors = await import('@anthropic-ai/sdk');
  const { zodOutputFormat } = await import('@anthropic-ai/sdk/helpers/zod');
  return modelBehind(await clientOf(access), {
    budget,
    errors,
    formatOf: (schema) => ({ type: 'json_schema', schema: zodOutputFormat(schema).schema }),
    clean,
  });
}

async function clientOf(access: Access): Promise<MessagesClient> {
  if (access.provider === 'anthropic')
    return (await import('../access/direct.ts')).directClient(access, CLIENT_OPTIONS);
  if (access.provider === 'bedrock')
    return (await import('../access/bedrock.ts')).bedrockClient(access, CLIENT_OPTIONS);
  if (access.provider === 'vertex') return (await import('../access/vertex.ts')).vertexClient(access, CLIENT_OPTIONS);
  return (await import('../access/foundry.ts')).foundryClient(access, CLIENT_OPTIONS);
}
