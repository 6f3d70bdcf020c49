import type { z } from 'zod';
import type { Depth, EFFORTS } from '../../../../shared/policy/sections/review.ts';
import type { Shortfall } from '../states.ts';

export type Effort = (typeof EFFORTS)[number];
export type { Depth };

/** What a model is asked to be. None of these can approve, lower a risk or silence anything but its own findings. */
export const ROLES = ['classify', 'review', 'refute', 'checklist', 'summarise'] as const;
export type Role = (typeof ROLES)[number];

/** One question to the model. */
export interface Ask<Answer> {
  readonly role: Role;
  readonly model: string;
  readonly effort: Effort;
  /** Constant text; nothing of the change is ever in it. */
  readonly system: string;
  /** The change as fenced data. Questions that share it are answered from the service's prompt cache. */
  readonly shared: string;
  /** Our words on what to do with it, and fenced data that belongs to this question alone. */
  readonly task: string;
  /** The agreed shape of the answer. */
  readonly schema: z.ZodType<Answer>;
  /** Most tokens of the answer, thinking included. */
  readonly maxTokens: number;
  /** Names the question within its run without any of its random parts; a record answers by it. */
  readonly key: string;
}

/** A complete answer of the agreed shape, or the state that stands in its place; never half an answer. */
export type Reply<Answer> = { readonly ok: true; readonly answer: Answer } | ({ readonly ok: false } & Shortfall);

/** A model that can be asked. It has no tools and sees nothing but the question. */
export interface Model {
  /** Never rejects for what the service or the network does: those are replies. */
  ask<Answer>(question: Ask<Answer>, signal: AbortSignal): Promise<Reply<Answer>>;
}
