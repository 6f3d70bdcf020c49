import { z } from 'zod';

/** Which pull request an event speaks of, by number or by its head commit; or why it calls for nothing. */
export type Occasion =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'head'; readonly sha: string }
  | { readonly kind: 'nothing'; readonly why: string };

const sender = z.looseObject({ type: z.string().optional() }).optional();
const reviewEvent = z.looseObject({ sender, pull_request: z.looseObject({ number: z.number().int().positive() }) });
const commentEvent = z.looseObject({
  sender,
  issue: z.looseObject({ number: z.number().int().positive(), pull_request: z.looseObject({}).nullish() }),
  comment: z.looseObject({ body: z.string().nullish() }),
  changes: z.looseObject({ body: z.looseObject({ from: z.string().nullish() }).nullish() }).nullish(),
});
const runEvent = z.looseObject({
  workflow_run: z.looseObject({
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/u),
  }),
});

/** Comments that the gate reads. Everything else people say starts no job. */
const SPOKEN = /^\/(?:approve|evidence-gate)\b/u;

const nothing = (why: string): Occasion => ({ kind: 'nothing', why });

/**
 * Reads the event that started the refresh. Only people start one: what a bot does, this action's own re-run included,
 * never leads to another, so there is no loop.
 */
export function occasionOf(name: string, event: unknown): Occasion {
  switch (name) {
    case 'pull_request_review':
      return ofPerson(reviewEvent.safeParse(event).data, ({ pull_request: pull }) => ({
        kind: 'number',
        number: pull.number,
      }));
    case 'issue_comment':
      return ofPerson(commentEvent.safeParse(event).data, ofComment);
    case 'workflow_run': {
      const run = runEvent.safeParse(event).data?.workflow_run;
      // The signal workflow of a fork: its token may do nothing, so this run, which may, does it.
      return run?.event === 'pull_request_review'
        ? { kind: 'head', sha: run.head_sha }
        : nothing('it is no review’s signal');
    }
    default:
      return nothing(`${name} changes no approval`);
  }
}

function ofPerson<Event extends { sender?: { type?: string | undefined } | undefined }>(
  event: Event | undefined,
  read: (event: Event) => Occasion,
): Occasion {
  if (event === undefined) return nothing('the event is not of GitHub’s shape');
  return event.sender?.type === 'User' ? read(event) : nothing('it was not a person’s doing');
}

function ofComment({ issue, comment, changes }: z.infer<typeof commentEvent>): Occasion {
  if (!issue.pull_request) return nothing('it is an issue, not a pull request');
  // A command that was edited away or deleted counts as much as one that was given.
  const spoken = [comment.body, changes?.body?.from].some((text) => SPOKEN.test(text ?? ''));
  return spoken ? { kind: 'number', number: issue.number } : nothing('the comment is no command');
}
