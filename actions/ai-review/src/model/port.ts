import type { TokenUsage } from '../money/prices.ts';
import type { FailureState } from '../states.ts';
import type { ReviewAnswer } from './answer.ts';

export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** One question to the model. */
export interface Ask {
  readonly model: string;
  readonly effort: Effort;
  /** Constant text; nothing of the change is ever in it. */
  readonly system: string;
  /** Our task line and the change as fenced data. */
  readonly user: string;
  /** Most tokens of the answer, thinking included. */
  readonly maxTokens: number;
}

/** A complete answer of the agreed shape, or the state that stands in its place; never half an answer. */
export type Reply =
  | { readonly ok: true; readonly answer: ReviewAnswer; readonly usage: TokenUsage }
  | { readonly ok: false; readonly state: FailureState; readonly why: string };

/** A model that can be asked. It has no tools and sees nothing but the question. */
export interface Model {
  /** Never rejects for what the service or the network does: those are replies. */
  ask(request: Ask, signal: AbortSignal): Promise<Reply>;
}
