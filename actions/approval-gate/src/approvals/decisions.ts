import type { GitHubUser } from '../../../../shared/github/pull-request.ts';
import type { Reason } from '../details.ts';
import type { Voice } from './voices.ts';

/** What one person said in the end. */
export interface LastWord {
  readonly user: GitHubUser;
  /** The voice that speaks for the person: the last decision, or the last voice when none decides. */
  readonly voice: Voice;
  /** Why this is no approval, before anybody asks who the person is. Empty when it is one. */
  readonly reasons: readonly Reason[];
  /** The person's last review asks for changes, or may. */
  readonly objects: boolean;
}

/**
 * The last decision of a person counts, by time and then by id, in whatever order the list came: APPROVED,
 * CHANGES_REQUESTED or DISMISSED. What was dismissed brings nothing older back. An objection ends by that person's
 * approving review or by dismissal, not by a comment.
 */
export function lastWords(voices: readonly Voice[]): LastWord[] {
  return groupByPerson(voices).map((own) => {
    const decisions = own.filter((voice) => voice.decision !== null).toSorted(byTime);
    const reviews = decisions.filter((voice) => voice.via === 'review');
    const last = decisions.at(-1);
    const voice = last ?? own.find((one) => one.reasons.length > 0) ?? own[0];
    // Without readable times an order cannot be told: then every objection stands and nothing is the last approval.
    const unordered = decisions.length > 1 && decisions.some(({ at }) => at === null);
    return {
      user: voice.user as GitHubUser,
      voice,
      reasons: unordered ? ['superseded'] : reasonsAgainst(voice, decisions),
      objects:
        own.some(({ unclear }) => unclear) ||
        (unordered ? reviews.some(({ decision }) => decision === 'object') : reviews.at(-1)?.decision === 'object'),
    };
  });
}

function reasonsAgainst(voice: Voice, decisions: readonly Voice[]): readonly Reason[] {
  switch (voice.decision) {
    case 'approve':
      return voice.reasons;
    case 'dismissed':
      return ['dismissed'];
    case 'object':
      return decisions.some(({ decision }) => decision === 'approve') ? ['superseded'] : ['not-approval'];
    default:
      return voice.reasons.length > 0 ? voice.reasons : ['not-approval'];
  }
}

const byTime = (a: Voice, b: Voice): number =>
  (a.at ?? 0) - (b.at ?? 0) || Number(a.via === 'review') - Number(b.via === 'review') || a.id - b.id;

type Group = readonly [Voice, ...Voice[]];

/**
 * Voices of each person: same id or same login is the same person, whatever the other says. An id that changed its login
 * was renamed; a login with two ids is somebody nobody can tell apart. Nameless voices are nobody's.
 */
function groupByPerson(voices: readonly Voice[]): Group[] {
  const groups = new Map<string, Group>();
  for (const voice of voices) {
    if (voice.user === null) continue;
    const keys = [`login ${voice.user.login.toLowerCase()}`];
    if (voice.user.id !== undefined) keys.push(`id ${voice.user.id}`);
    const known = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
    const group: Group = [voice, ...known];
    for (const one of group) {
      groups.set(`login ${one.user?.login.toLowerCase()}`, group);
      if (one.user?.id !== undefined) groups.set(`id ${one.user.id}`, group);
    }
  }
  return [...new Set(groups.values())];
}
