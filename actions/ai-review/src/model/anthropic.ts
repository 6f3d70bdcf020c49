import type Anthropic from '@anthropic-ai/sdk';
import type { Middleware } from '@anthropic-ai/sdk';
import type { Credentials } from '../credentials.ts';
import { estimateTokens, type Budget, type Hold } from '../money/budget.ts';
import type { TokenUsage } from '../money/prices.ts';
import { answerSchema } from './answer.ts';
import { failureOf, type ErrorClasses } from './failure.ts';
import { judgeMessage } from './message.ts';
import type { Ask, Model, Reply } from './port.ts';
import { tamed } from './response.ts';

const MAX_RETRIES = 2;
/** Longest wait for one attempt; the signal's deadline is shorter or longer and always wins. */
const ATTEMPT_TIMEOUT_MS = 240_000;

/**
 * The model behind the Messages API. Every attempt, retries included, is paid from the budget before it is sent. The
 * client is told everything explicitly, so that it asks the environment for nothing.
 */
export async function connectAnthropic({ apiKey, baseUrl }: Credentials, budget: Budget): Promise<Model> {
  const sdk = await import('@anthropic-ai/sdk');
  const { zodOutputFormat } = await import('@anthropic-ai/sdk/helpers/zod');
  const client = new sdk.default({
    apiKey,
    baseURL: baseUrl,
    logLevel: 'off',
    maxRetries: MAX_RETRIES,
    timeout: ATTEMPT_TIMEOUT_MS,
    // A redirect would carry the change to another host.
    fetchOptions: { redirect: 'error' },
  });
  const { schema } = zodOutputFormat(answerSchema);
  return { ask: (request, signal) => ask(client, sdk, { type: 'json_schema', schema }, budget, request, signal) };
}

async function ask(
  client: Anthropic,
  errors: ErrorClasses,
  format: Anthropic.JSONOutputFormat,
  budget: Budget,
  request: Ask,
  signal: AbortSignal,
): Promise<Reply> {
  const worst: TokenUsage = {
    inputTokens: estimateTokens(request.user) + estimateTokens(JSON.stringify(format)),
    cacheWriteTokens: estimateTokens(request.system),
    cacheReadTokens: 0,
    outputTokens: request.maxTokens,
  };
  let hold: Hold | undefined;
  const pay: Middleware = async (sent, next) => {
    // An attempt that is retried without an answer of the service may still be billed.
    hold?.lost();
    hold = budget.hold(request.model, worst);
    const response = await next(sent);
    if (!response.ok) hold.release();
    return tamed(response);
  };
  try {
    const judged = judgeMessage(await client.messages.create(paramsOf(request, format), { signal, middleware: [pay] }));
    if (judged.usage === null) hold?.lost();
    else hold?.settle(judged.usage);
    return judged.ok ? judged : { ok: false, state: judged.state, why: judged.why };
  } catch (error) {
    hold?.lost();
    return { ok: false, ...failureOf(error, errors, signal) };
  }
}

const paramsOf = (request: Ask, format: Anthropic.JSONOutputFormat): Anthropic.MessageCreateParamsNonStreaming => ({
  model: request.model,
  max_tokens: request.maxTokens,
  system: [{ type: 'text', text: request.system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
  messages: [{ role: 'user', content: request.user }],
  thinking: { type: 'adaptive' },
  output_config: { effort: request.effort, format },
});
