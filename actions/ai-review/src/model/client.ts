import type Anthropic from '@anthropic-ai/sdk';
import type { Middleware } from '@anthropic-ai/sdk';
import type { Budget, Hold } from '../money/budget.ts';
import { mostTokens } from '../money/estimate.ts';
import type { TokenUsage } from '../money/prices.ts';
import { failureOf, type ErrorClasses } from './failure.ts';
import { judgeMessage } from './message.ts';
import type { Ask, Model, Reply } from './port.ts';
import { tamed } from './response.ts';

/** What we use of a client; those of the clouds lack one or the other of the rest. */
export interface MessagesClient {
  readonly messages: {
    create(
      body: Anthropic.MessageCreateParamsNonStreaming,
      options: { signal: AbortSignal; middleware: Middleware[] },
    ): PromiseLike<unknown>;
    /** Absent where the service cannot count. */
    countTokens?(
      body: Anthropic.MessageCountTokensParams,
      options: { signal: AbortSignal; maxRetries: number; timeout: number },
    ): PromiseLike<{ input_tokens: number }>;
  };
}

/** What asking takes besides the client. */
export interface Lent {
  readonly budget: Budget;
  /** The client's error classes, handed in because the client is loaded late. */
  readonly errors: ErrorClasses;
  /** A schema as the service takes it. */
  readonly formatOf: (schema: Ask<unknown>['schema']) => Anthropic.JSONOutputFormat;
  /** Makes each text of an answer fit to be kept. */
  readonly clean: (text: string) => string;
}

const COUNT_TIMEOUT_MS = 10_000;

/**
 * A model behind the Messages API. Every attempt, retries included, is counted and paid from the budget before it is
 * sent. The client must have been told everything explicitly, so that it asks the environment for nothing.
 */
export function modelBehind(client: MessagesClient, lent: Lent): Model {
  const counts = new Map<string, Promise<number | null>>();
  const countOf = (question: Ask<unknown>, signal: AbortSignal): Promise<number | null> => {
    const key = `${question.model}\n${question.system}\n${question.shared}`;
    const known = counts.get(key) ?? countTokens(client, question, signal);
    counts.set(key, known);
    return known;
  };
  return { ask: (question, signal) => ask(client, lent, question, countOf, signal) };
}

async function ask<Answer>(
  client: MessagesClient,
  { budget, errors, formatOf, clean }: Lent,
  question: Ask<Answer>,
  countOf: (question: Ask<unknown>, signal: AbortSignal) => Promise<number | null>,
  signal: AbortSignal,
): Promise<Reply<Answer>> {
  const format = formatOf(question.schema);
  const worst: TokenUsage = {
    inputTokens: mostTokens(question.task) + mostTokens(JSON.stringify(format)),
    cacheWriteTokens: (await countOf(question, signal)) ?? mostTokens(question.system) + mostTokens(question.shared),
    cacheReadTokens: 0,
    outputTokens: question.maxTokens,
  };
  let hold: Hold | undefined;
  const pay: Middleware = async (sent, next) => {
    // An attempt that is retried without an answer of the service may still be billed.
    hold?.lost();
    hold = await budget.hold(question.model, worst, signal);
    const response = await next(sent);
    if (!response.ok) hold.release();
    return tamed(response);
  };
  try {
    const reply = await client.messages.create(paramsOf(question, format), { signal, middleware: [pay] });
    const judged = judgeMessage(reply, question.schema, clean);
    if (judged.usage === null) hold?.lost();
    else hold?.settle(judged.usage);
    return judged.ok ? { ok: true, answer: judged.answer } : { ok: false, state: judged.state, why: judged.why };
  } catch (error) {
    hold?.lost();
    return { ok: false, ...failureOf(error, errors, signal) };
  }
}

/**
 * Tokens of what several questions share, as the service counts them (it does so for nothing); null when it cannot. A
 * count below any possible one is no count.
 */
async function countTokens(
  client: MessagesClient,
  question: Ask<unknown>,
  signal: AbortSignal,
): Promise<number | null> {
  const { model, system, shared } = question;
  try {
    const counted = await client.messages.countTokens?.(
      { model, system, messages: [{ role: 'user', content: shared }] },
      { signal, maxRetries: 0, timeout: COUNT_TIMEOUT_MS },
    );
    const tokens: unknown = counted?.input_tokens;
    return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= leastTokens(system + shared)
      ? tokens
      : null;
  } catch {
    return null;
  }
}

/** No tokenizer makes one token of more than this many characters of ordinary text. */
const MOST_CHARACTERS_PER_TOKEN = 16;
const leastTokens = (text: string): number => Math.floor(text.length / MOST_CHARACTERS_PER_TOKEN);

const paramsOf = (
  { model, effort, system, shared, task, maxTokens }: Ask<unknown>,
  format: Anthropic.JSONOutputFormat,
): Anthropic.MessageCreateParamsNonStreaming => ({
  model,
  max_tokens: maxTokens,
  system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: shared, cache_control: { type: 'ephemeral' } },
        { type: 'text', text: task },
      ],
    },
  ],
  thinking: { type: 'adaptive' },
  output_config: { effort, format },
});
