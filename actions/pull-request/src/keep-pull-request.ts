import { z } from 'zod';
import { collectPullRequest } from '../../../shared/github/collect.ts';
import type { HelperPorts, HelperResult } from '../../../shared/runtime/helper-action.ts';

const event = z.looseObject({ pull_request: z.looseObject({ number: z.number().int().positive() }).nullish() });

/**
 * Reads the pull request of the event once, reviews and comments included, for all gates of the job that judge its
 * text. Whose approval counts is not asked here: the verdict reads that anew, when it is given.
 *
 * @returns `file`: a path to give to the gates as `pull-request`; empty when the event has none
 * @throws EvidenceError EG190 to EG192: a job that cannot see the text must not call it clean
 */
export async function keepPullRequest(_inputs: object, ports: HelperPorts): Promise<HelperResult> {
  const number = event.safeParse(ports.event).data?.pull_request?.number;
  if (number === undefined) return { message: 'The event has no pull request.', outputs: { file: '' } };
  const facts = await collectPullRequest({ ...ports.request, owner: ports.owner, repo: ports.repo, number });
  const file = await ports.keep('evidence-gate-pull-request.json', JSON.stringify(facts));
  return { message: `Read #${number} with its reviews and comments.`, outputs: { file } };
}
