import type { GateName } from '../../../../shared/evidence/gates.ts';
import { passes } from '../../../../shared/evidence/status.ts';
import type { ChecklistItem } from '../details.ts';
import type { Sources } from './sources.ts';

export type Reply = Pick<ChecklistItem, 'answer' | 'why' | 'citations'> & {
  /** What gates know does not settle it: a reader of the code is asked as well. */
  readonly openToReaders?: boolean;
};

export const reply = (answer: Reply['answer'], why: string, citations: readonly string[] = []): Reply => ({
  answer,
  why,
  citations: [...citations],
});

export const unclear = (why: string): Reply => reply('unclear', why);

/** The answer for a question whose truth is: any of these areas was touched. */
export function anyArea(sources: Sources, wanted: readonly string[]): Reply {
  const { areas } = sources;
  if (areas === null) return unclear('risk-classify gave no areas');
  const hit = wanted.filter((area) => areas.has(area));
  const cited = hit.map((area) => `risk-classify: ${area}`);
  return hit.length > 0
    ? reply('yes', hit.join(', '), cited)
    : reply('no', 'risk-classify found none of them touched', ['risk-classify: areas']);
}

/** The answer for a question whose truth is: everything of this kind that the change owes was proved. */
export function owedProved(sources: Sources, gate: GateName, concerns: (id: string) => boolean, what: string): Reply {
  const { owed } = sources;
  if (owed === null) return unclear('risk-classify did not say what is owed');
  const ids = [...owed].filter(concerns);
  if (ids.length === 0) return reply('not-applicable', `the policy asks for no ${what} on this change`);
  const statuses = ids.map((id) => ({ id, status: sources.evidence(gate, id)?.status ?? null }));
  const cited = statuses.map(({ id, status }) => `${gate}: ${id} ${status ?? 'not reported'}`);
  if (statuses.some(({ status }) => status === null))
    return { ...unclear(`${gate} did not report all of it`), citations: cited };
  const open = statuses.filter(({ status }) => status !== null && !passes(status));
  return open.length === 0
    ? reply('yes', `all ${what} that the policy asks for passed`, cited)
    : reply('no', `not proved: ${open.map(({ id }) => id).join(', ')}`, cited);
}
