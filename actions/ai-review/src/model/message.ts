import { z } from 'zod';
import type { TokenUsage } from '../money/prices.ts';
import type { FailureState } from '../states.ts';

const count = z.int().nonnegative();

/**
 * What must be there of a Messages API reply before anything in it is believed. The client hands over whatever came
 * with status 200: a proxy's page as a string, null, `{"ok":true}`.
 */
const messageSchema = z.object({
  type: z.literal('message'),
  role: z.literal('assistant'),
  content: z.array(z.looseObject({ type: z.string() })),
  stop_reason: z.string(),
  stop_details: z.looseObject({ category: z.string().nullish() }).nullish(),
  usage: z.object({
    input_tokens: count,
    output_tokens: count,
    cache_creation_input_tokens: count.nullish(),
    cache_read_input_tokens: count.nullish(),
  }),
});

/** A judged message. `usage` is null when the reply was no message at all, so that nobody knows what it cost. */
export type Judged<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly usage: TokenUsage }
  | { readonly ok: false; readonly state: FailureState; readonly why: string; readonly usage: TokenUsage | null };

const REFUSAL_CATEGORIES = new Set(['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms']);

/**
 * Checks a reply from envelope to last field: only a message that ended by itself and has the agreed shape is an answer.
 *
 * @param clean makes each text of the answer fit to be kept, before anything is judged by it
 */
export function judgeMessage<Answer>(
  reply: unknown,
  schema: z.ZodType<Answer>,
  clean: (text: string) => string,
): Judged<Answer> {
  const parsed = messageSchema.safeParse(reply);
  if (!parsed.success) {
    return { ok: false, state: 'malformed', why: `the reply is ${nameOf(reply)}, not a message`, usage: null };
  }
  const message = parsed.data;
  const usage: TokenUsage = {
    inputTokens: message.usage.input_tokens,
    cacheWriteTokens: message.usage.cache_creation_input_tokens ?? 0,
    cacheReadTokens: message.usage.cache_read_input_tokens ?? 0,
    outputTokens: message.usage.output_tokens,
  };
  const failed = (state: FailureState, why: string): Judged<Answer> => ({ ok: false, state, why, usage });
  switch (message.stop_reason) {
    case 'end_turn':
      break;
    case 'refusal':
      return failed('refused', `the model refused to review${refusalCategory(message.stop_details?.category)}`);
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return failed('truncated', 'the answer was cut off before its end');
    default:
      return failed('malformed', 'the model stopped for another reason than having finished');
  }
  const text = message.content.map((block) => (block.type === 'text' ? textOf(block) : '')).join('');
  const answer = schema.safeParse(parseJson(text, clean));
  if (!answer.success) return failed('malformed', 'the answer does not have the agreed shape');
  return { ok: true, answer: answer.data, usage };
}

/** Only known categories are shown: the field is text from outside. */
const refusalCategory = (category: string | null | undefined): string =>
  category && REFUSAL_CATEGORIES.has(category) ? ` (category ${category})` : '';

const textOf = (block: Record<string, unknown>): string => (typeof block['text'] === 'string' ? block['text'] : '');

function parseJson(text: string, clean: (text: string) => string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value));
  } catch {
    return undefined;
  }
}

function nameOf(reply: unknown): string {
  if (reply === null || reply === undefined) return 'empty';
  return typeof reply === 'string' ? 'text' : 'JSON of another kind';
}
