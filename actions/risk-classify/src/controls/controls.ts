import type { Change } from '../../../../shared/change/change.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Controls, Hit } from '../classification.ts';
import { byPlace } from '../order.ts';
import type { ControlLines, RuleHit } from '../rules/file-hits.ts';
import { ruleSetOf } from '../rules/rule-set.ts';
import type { FileView } from '../source/view.ts';
import { bypassesOf } from './bypass.ts';
import { confirmed } from './confirm.ts';
import { addedLines, deletionsOf } from './deletions.ts';
import { listedOf } from './listed.ts';
import { sensitivePaths, unlistedOf } from './unlisted.ts';

const MAX_LISTED = 100;

/** What the rules recognised in a change. */
export interface Recognised {
  readonly hits: readonly RuleHit[];
  readonly controls: readonly ControlLines[];
  readonly mentions: readonly ControlLines[];
  /** Code and configuration that is neither test nor documentation. */
  readonly loud: readonly FileView[];
}

/**
 * Controls that the change took away, weakened or added: those that rules name, those that the shape of an edit shows, and
 * lines about something sensitive that were deleted with nothing in their place.
 */
export async function controlsOf(change: Change, recognised: Recognised, policy: Policy): Promise<Controls> {
  const listed = listedOf(recognised.controls);
  const sensitive = sensitivePaths(recognised.hits, policy);
  const edited = recognised.loud.filter(isEdited);
  const added = addedLines(recognised.loud);
  const unlisted = edited.filter(({ file }) => sensitive.has(file.path)).map((view) => unlistedOf(view, added));
  const known = new Set(edited);
  const deleted = deletionsOf(
    recognised.mentions.filter(({ view }) => known.has(view)),
    added,
  );
  const lost = [...unlisted.flatMap(({ removed }) => removed), ...deleted, ...listed.removed];
  const rules = ruleSetOf(policy);
  const bypasses: Hit[] = [];
  for (const view of edited) bypasses.push(...(await bypassesOf(view, rules, change)));
  return {
    removed: inOrder(lost.length === 0 ? [] : await confirmed(lost, edited, change)),
    weakened: inOrder([...bypasses, ...unlisted.flatMap(({ weakened }) => weakened), ...listed.weakened]),
    added: inOrder(listed.added),
  };
}

/** A program that was there before and still is; what else changes has rules of its own. */
const isEdited = ({ file, language, cosmetic }: FileView): boolean =>
  language.kind === 'code' && !cosmetic && file.before !== null && file.after !== null;

/** In order, each place once however many rules see it, cut at a length people still read. */
function inOrder(hits: readonly Hit[]): Hit[] {
  const places = new Map([...hits].toSorted(byPlace).map((hit) => [`${hit.path}\n${hit.line}`, hit]));
  return [...places.values()].slice(0, MAX_LISTED);
}
