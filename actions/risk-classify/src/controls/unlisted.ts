import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Hit } from '../classification.ts';
import { hitAt, type RuleHit } from '../rules/file-hits.ts';
import { normalLine } from '../text/normal-form.ts';
import { occurs } from '../text/caseless.ts';
import type { CodeLine, FileView } from '../source/view.ts';
import { editOf } from './edits.ts';
import { narrowing } from './narrowing.ts';

/** Protections that no rule names, told by the shape of the edit alone. */
export interface Unlisted {
  readonly removed: readonly Hit[];
  readonly weakened: readonly Hit[];
}

const CONDITION = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|guard)\b/iu;
const LEAVES =
  /\b(?:return|throw|raise|continue|break|next|abort|die|exit|goto|panic!?|bail!?|fail|reject|halt|redirect\w{0,10})\b/iu;
/** Beyond this a hunk is a rewrite, and its shape says nothing. */
const MAX_LINES = 400;

/**
 * Looks at the hunks of a changed program: a condition that lost a part, a value that lost the check around it, a switch
 * turned over, a condition whose body stayed without it, an early way out that is gone.
 *
 * @param moved every added line of the change, in normal form: what is among them only moved
 */
export function unlistedOf(view: FileView, moved: ReadonlySet<string>): Unlisted {
  const out = { removed: [] as Hit[], weakened: [] as Hit[] };
  for (const [hunk, { added, removed }] of byHunk(view)) {
    if (hunk < 0 || removed.length === 0 || removed.length > MAX_LINES || added.length > MAX_LINES) continue;
    const usedUp = new Set<CodeLine>();
    const gone: Hit[] = [];
    const stays = new Set(added.map(({ text }) => normalLine(text)));
    for (const [index, line] of removed.entries()) {
      if (moved.has(normalLine(line.text))) continue;
      const edited = editOf(line, added, usedUp);
      if (edited !== null) {
        usedUp.add(edited);
        const how = narrowing(line.text, edited.text);
        if (how !== null)
          out.weakened.push({ ...hitAt(how.rule, edited), text: `${how.what}: ${hitAt(how.rule, edited).text}` });
      } else if (occurs(CONDITION, line.text)) {
        const rule = lostCondition(line, removed[index + 1], stays);
        if (rule !== null) gone.push(hitAt({ id: rule }, line));
      }
    }
    const fresh = added.filter((line) => !usedUp.has(line) && occurs(CONDITION, line.text)).length;
    out.removed.push(...gone.slice(fresh));
  }
  return out;
}

/** What a condition without a successor was: around a body that stayed, or an early way out. */
function lostCondition(line: CodeLine, next: CodeLine | undefined, stays: ReadonlySet<string>): string | null {
  const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
  if (follows !== '' && stays.has(normalLine(follows)) && /\w/u.test(follows)) return 'control.condition';
  return occurs(LEAVES, line.text) || occurs(LEAVES, follows) ? 'control.guard' : null;
}

function byHunk(view: FileView): Map<number, { added: CodeLine[]; removed: CodeLine[] }> {
  const hunks = new Map<number, { added: CodeLine[]; removed: CodeLine[] }>();
  const of = (hunk: number): { added: CodeLine[]; removed: CodeLine[] } => {
    const known = hunks.get(hunk) ?? { added: [], removed: [] };
    hunks.set(hunk, known);
    return known;
  };
  for (const line of view.added) of(line.hunk).added.push(line);
  for (const line of view.removed) of(line.hunk).removed.push(line);
  return hunks;
}

/** Files in which a rule recognised something sensitive: elsewhere the shape of an edit is no sign. */
export const sensitivePaths = (hits: readonly RuleHit[], policy: Policy): Set<string> =>
  new Set(hits.filter(({ rule }) => !(policy.areas[rule.area]?.quiet ?? false)).map(({ hit }) => hit.path));
