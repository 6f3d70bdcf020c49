import type { Change } from '../../../../shared/change/change.ts';
import type { Item } from '../identity/item.ts';
import { isExisting, isNew, type Judgement } from './judgement.ts';
import { addedLinesOf } from './line-map.ts';
import type { JudgePackage } from './packages.ts';

/** Lines of a region that are looked at; a longer region counts as touched by any change of its file. */
const MAX_REGION_LINES = 1_000;

/** Judges findings by what the change touched, without a report of the base. What is not certain is new. */
export function judgeByChange(change: Change, judgePackage: JudgePackage): (item: Item) => Judgement {
  const added = addedLinesOf(change);
  const commits = new Set(change.commits.map((commit) => commit.oid));
  return (item) => {
    const { subject, commit } = item.observation;
    if (subject === 'package' || subject === 'licence') return judgePackage(item);
    if (commit !== undefined && commits.has(commit)) return isNew('it came with a commit of this change');
    const byLines = judgeByLines(item, added);
    // A history scan finds secrets in files and lines that are gone from head; then the commit decides.
    return commit !== undefined && !item.located ? isExisting('it came with a commit before this change') : byLines;
  };
}

function judgeByLines(item: Item, added: ReadonlyMap<string, ReadonlySet<number> | null>): Judgement {
  const { startLine, endLine = startLine } = item.observation;
  if (item.path === null) return isNew('the report gives no place for it');
  if (!item.located) return isNew('its path is not a file of this commit');
  const lines = added.get(item.path);
  if (lines === undefined) return isExisting('the change does not touch this file');
  if (lines === null) return isNew('the file is changed, and its diff is not known line by line');
  if (startLine === undefined || endLine === undefined)
    return isNew('the file is changed, and the report gives no line');
  if (endLine - startLine > MAX_REGION_LINES) return isNew('it speaks of a long part of a changed file');
  for (let line = startLine; line <= endLine; line++)
    if (lines.has(line)) return isNew(`the change added line ${line}`);
  return isExisting('the change added none of its lines');
}
