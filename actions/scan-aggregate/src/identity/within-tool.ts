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
  const items = new Map<string, Item & { reports: readonly string[] }>();
  let read = 0;
  for (const report of reports.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const reportsOfOne = [report.path];
    for (const run of report.runs) {
      const toolKey = toolKeyOf(run.tool);
      read += run.observations.length;
      for (const { key, observation, path, located } of distinct(run.observations, toolKey, locate)) {
        const known = items.get(key);
        if (known === undefined) {
          items.set(key, { tool: run.tool, toolKey, observation, path, located, reports: reportsOfOne });
        } else if (!known.reports.includes(report.path)) known.reports = [...known.reports, report.path];
      }
    }
  }
  return { items: [...items.values()], read, repeats: read - items.size };
}

interface Distinct extends Pick<Item, 'path' | 'located' | 'observation'> {
  readonly key: string;
}

/** The records of one run at one place. */
interface AtPlace {
  readonly first: Observation;
  /** What tells the records apart, once there are several. */
  told: Set<string> | null;
  count: number;
}

/** The records of one run without exact repeats, each with a key that the same record has in another run. */
function distinct(observations: readonly Observation[], toolKey: string, locate: Locate | null): Distinct[] {
  const places = new Map<string, AtPlace>();
  const found: Distinct[] = [];
  for (const observation of observations) {
    const place = placeIn(observation.path, locate);
    const at = placeKey(toolKey, observation, place.path);
    const known = places.get(at);
    if (known === undefined) {
      places.set(at, { first: observation, told: null, count: 1 });
      found.push({ ...place, observation, key: at });
      continue;
    }
    known.told ??= new Set([everythingElse(known.first)]);
    const told = everythingElse(observation);
    if (known.told.has(told)) continue;
    known.told.add(told);
    found.push({ ...place, observation, key: `${at}\n${known.count++}` });
  }
  return found;
}

const everythingElse = ({ message, snippet, identity, commit }: Observation): string =>
  JSON.stringify([message, snippet, identity, commit]);

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
