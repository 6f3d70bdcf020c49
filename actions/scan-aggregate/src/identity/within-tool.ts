import type { Observation, ReadReport } from '../model.ts';
import { normalisePath, type Locate } from '../paths/locate.ts';
import { toolKeyOf, type Item } from './item.ts';

/** What was read and what became of it: `read` records are `items` findings and `repeats` merged ones. */
export interface Merged {
  readonly items: readonly Item[];
  readonly read: number;
  readonly repeats: number;
}

/**
 * Merges the repeats of each tool. Inside one run two records are one only when they agree in everything. Between runs
 * (the same tool run twice, two formats of one run) the n-th record of a rule at a place is the n-th of the other run.
 * The order in which reports are given changes nothing.
 */
export function mergeWithinTools(reports: readonly ReadReport[], locate: Locate | null): Merged {
  const items = new Map<string, Item & { reports: string[] }>();
  let read = 0;
  for (const report of reports.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const run of report.runs) {
      const toolKey = toolKeyOf(run.tool);
      read += run.observations.length;
      for (const { key, observation, path, located } of distinct(run.observations, toolKey, locate)) {
        const known = items.get(key);
        if (known === undefined) {
          items.set(key, { tool: run.tool, toolKey, observation, path, located, reports: [report.path] });
        } else if (!known.reports.includes(report.path)) known.reports.push(report.path);
      }
    }
  }
  return { items: [...items.values()], read, repeats: read - items.size };
}

interface Distinct extends Pick<Item, 'path' | 'located' | 'observation'> {
  readonly key: string;
}

/** The records of one run without exact repeats, each with a key that the same record has in another run. */
function distinct(observations: readonly Observation[], toolKey: string, locate: Locate | null): Distinct[] {
  const seen = new Set<string>();
  const perPlace = new Map<string, number>();
  const found: Distinct[] = [];
  for (const observation of observations) {
    const place = placeIn(observation.path, locate);
    const at = placeKey(toolKey, observation, place.path);
    const everything = `${at}\n${observation.message}\n${observation.snippet ?? ''}\n${observation.identity ?? ''}\n${observation.commit ?? ''}`;
    if (seen.has(everything)) continue;
    seen.add(everything);
    const count = perPlace.get(at) ?? 0;
    perPlace.set(at, count + 1);
    found.push({ ...place, observation, key: `${at}\n${count}` });
  }
  return found;
}

function placeIn(path: string | null, locate: Locate | null): Pick<Item, 'path' | 'located'> {
  if (path === null) return { path: null, located: false };
  const inTree = locate?.(path) ?? null;
  return { path: inTree ?? normalisePath(path) ?? path, located: inTree !== null };
}

function placeKey(toolKey: string, observation: Observation, path: string | null): string {
  const { ruleId, startLine, endLine, startColumn, package: pack, suppressed } = observation;
  return JSON.stringify([
    toolKey,
    ruleId,
    path,
    startLine,
    endLine ?? startLine,
    startColumn,
    pack?.name,
    pack?.version,
    suppressed === true,
  ]);
}
