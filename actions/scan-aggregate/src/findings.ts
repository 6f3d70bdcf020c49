import { finding } from '../../../shared/evidence/evidence.ts';
import { fingerprint } from '../../../shared/evidence/fingerprint.ts';
import type { Finding, Location } from '../../../shared/evidence/report.ts';
import type { Group } from './identity/judged.ts';
import type { Item } from './identity/item.ts';
import { higher, reaches } from '../../../shared/evidence/levels.ts';

/** A group with the finding it becomes in the gate report. */
export interface Reported {
  readonly group: Group;
  readonly finding: Finding;
}

/** Where an item is, in the report's words; undefined when it has no place. */
export function locationOf({ path, observation }: Item): Location | undefined {
  if (path === null) return undefined;
  const { startLine, endLine, startColumn } = observation;
  return {
    path,
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined || startLine === undefined || endLine < startLine ? {} : { endLine }),
    ...(startColumn === undefined || startLine === undefined ? {} : { startColumn }),
  };
}

/** The findings of the gate report: new ones first, then by level, path and line. A join never lowers a level and is new when any of its parts is. */
export function findingsOf(groups: readonly Group[]): Reported[] {
  const occurrences = new Map<string, number>();
  return groups
    .toSorted(byPlace)
    .map((group) => ({ group, finding: findingOf(group, occurrences) }))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding));
}

function findingOf({ lead, also }: Group, occurrences: Map<string, number>): Finding {
  const { item, judgement } = lead;
  const { observation } = item;
  const members = [lead, ...also];
  const from = members.map((member) => member.judgement.from).find((base) => base !== undefined);
  const newest = members.find((member) => member.judgement.state === 'new') ?? lead;
  const pack = observation.package;
  const aliases = new Set(members.flatMap((member) => member.item.observation.aliases));
  const base = finding(
    observation.ruleId,
    levelOf(members.map((member) => member.item)),
    observation.message,
    locationOf(item),
    {
      cwe: [...new Set(members.flatMap((member) => member.item.observation.cwe))].toSorted(),
      text: `${item.toolKey} ${pack === undefined ? (observation.snippet ?? observation.message) : `${pack.name}@${pack.version}`}`,
      state: newest.judgement.state,
    },
  );
  const occurrence = (occurrences.get(base.fingerprint) ?? 0) + 1;
  occurrences.set(base.fingerprint, occurrence);
  return {
    ...base,
    // The second of two equal findings in one file is told from the first by its number.
    fingerprint: occurrence === 1 ? base.fingerprint : fingerprint(base.fingerprint, occurrence),
    tool: item.tool,
    because: newest.judgement.because,
    ...(also.length === 0
      ? {}
      : {
          correlated: also.map(
            ({
              item: {
                tool,
                observation: { ruleId },
              },
            }) => ({ tool, ruleId }),
          ),
        }),
    ...(from === undefined ? {} : { baseline: baselineOf(from) }),
    ...(pack === undefined ? {} : { package: pack }),
    ...(aliases.size === 0 ? {} : { aliases: [...aliases].toSorted() }),
    ...(observation.suppressed === true ? { suppressed: true } : {}),
    ...(judgement === newest.judgement ? {} : { knownTo: item.tool }),
  };
}

const levelOf = (items: readonly Item[]): Finding['level'] =>
  items.reduce<Finding['level']>((level, { observation }) => higher(level, observation.level), 'note');

const baselineOf = ({ path, observation: { startLine } }: Item): { path: string | null; startLine?: number } => ({
  path,
  ...(startLine === undefined ? {} : { startLine }),
});

const rank = ({ state, level }: Finding): number =>
  (state === 'new' ? 0 : 3) + (reaches(level, 'error') ? 0 : reaches(level, 'warning') ? 1 : 2);

function byPlace(a: Group, b: Group): number {
  const x = a.lead.item;
  const y = b.lead.item;
  return (
    compare(x.path ?? '', y.path ?? '') ||
    (x.observation.startLine ?? 0) - (y.observation.startLine ?? 0) ||
    (x.observation.startColumn ?? 0) - (y.observation.startColumn ?? 0) ||
    compare(x.toolKey, y.toolKey) ||
    compare(x.observation.ruleId, y.observation.ruleId) ||
    compare(x.observation.message, y.observation.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
