import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { type MergeGroup, mergeGroupSchema } from '../github/merge-group.ts';

/** What the triggering event says about the change; only ids and refs are taken from it, texts are read again where they are needed. */
export interface EventFacts {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly pullRequest: number | undefined;
  /** The event's own pull request object. */
  readonly payload: unknown;
  /** The merge queue's group that is to be judged. */
  readonly mergeGroup: MergeGroup | undefined;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);
const eventSchema = z.looseObject({
  pull_request: z
    .looseObject({ number: z.number().int(), base: z.looseObject({ sha }), head: z.looseObject({ sha }) })
    .optional(),
  merge_group: mergeGroupSchema.optional(),
});

const NOTHING: EventFacts = {
  base: undefined,
  head: undefined,
  pullRequest: undefined,
  payload: undefined,
  mergeGroup: undefined,
};

/**
 * Reads the event file of the runner: `pull_request*` and `merge_group` events name base and head, others nothing.
 *
 * @throws ConfigurationError EG231 when the file cannot be read or is not of GitHub's shape
 */
export async function readEvent(path: string | undefined): Promise<EventFacts> {
  if (!path) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new ConfigurationError(
      'EG231',
      `The event file ${path} cannot be read.`,
      'Run this action in a GitHub workflow, or give base and head as inputs.',
      { cause },
    );
  }
  const parsed = eventSchema.safeParse(value);
  if (!parsed.success)
    throw new ConfigurationError(
      'EG231',
      'The event is not of a shape this action knows.',
      'Trigger the workflow on pull_request or merge_group, or give base and head as inputs.',
    );
  const { pull_request: pull, merge_group: group } = parsed.data;
  if (pull) return { ...NOTHING, base: pull.base.sha, head: pull.head.sha, pullRequest: pull.number, payload: pull };
  return group ? { ...NOTHING, base: group.base_sha, head: group.head_sha, mergeGroup: group } : NOTHING;
}
