import type { z } from 'zod';
import { digestOf } from './digest.ts';
import type { Model, Reply, Role } from './model/port.ts';
import { SYSTEM_DIGEST, SYSTEM_TEXT } from './prompt/system.ts';
import { MAX_ANSWER_TOKENS, type Routes } from './routing.ts';

/**
 * Asks one question in a role.
 *
 * @param label names the question within the run; two questions never share one
 * @param shared the change as fenced data
 * @param task our words
 */
export type Asker = <Answer>(
  role: Role,
  label: string,
  shared: string,
  task: string,
  schema: z.ZodType<Answer>,
) => Promise<Reply<Answer>>;

/** Asks a model by the policy's routes, until the deadline. */
export function askerOf(model: Model, routes: Routes, signal: AbortSignal): Asker {
  return (role, label, shared, task, schema) => {
    const route = routes[role];
    const key = digestOf(JSON.stringify([role, label, route, SYSTEM_DIGEST, unfenced(shared), unfenced(task)]));
    const maxTokens = MAX_ANSWER_TOKENS[role];
    return model.ask({ role, ...route, system: SYSTEM_TEXT, shared, task, schema, maxTokens, key }, signal);
  };
}

/** Without the random digits of fences, which differ in a replay. */
const unfenced = (text: string): string => text.replace(/untrusted_content_[0-9a-f]{32}/gu, 'untrusted_content');
