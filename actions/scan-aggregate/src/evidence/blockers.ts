import type { Finding } from '../../../../shared/evidence/report.ts';
import type { EvidenceDefinition } from '../../../../shared/policy/schema.ts';
import type { Reported } from '../findings.ts';
import { toolKeyOf, type Item } from '../identity/item.ts';
import { reaches } from '../../../../shared/evidence/levels.ts';
import type { OwnFinding } from '../suppressions/find.ts';
import { subjectsOf } from './category.ts';
import type { ToolMatch } from './tools.ts';

type Scan = NonNullable<EvidenceDefinition['scan']>;

/** New findings that make this evidence fail: of its tools, its kind, its rules, at or above its bound. */
export function blockersOf(
  id: string,
  scan: Scan,
  candidates: readonly ToolMatch[],
  reported: readonly Reported[],
): Reported[] {
  const { blockAt } = scan;
  if (blockAt === 'never') return [];
  const subjects = subjectsOf(id);
  const prefixes = new Map<string, string | null>();
  for (const { run, rulePrefix } of candidates) prefixes.set(toolKeyOf(run.tool), rulePrefix);
  const counts = ({ toolKey, observation: { ruleId, subject } }: Item): boolean => {
    const prefix = prefixes.get(toolKey);
    if (prefix === undefined || (prefix !== null && !ruleId.startsWith(prefix))) return false;
    if (scan.rules !== undefined && !scan.rules.some((start) => ruleId.startsWith(start))) return false;
    // A result that does not say what it is about counts for everything its tool can prove.
    return subjects === null || subject === 'code' || subjects.includes(subject);
  };
  return reported.filter(
    ({ finding, group }) =>
      finding.state === 'new' &&
      reaches(finding.level, blockAt) &&
      [group.lead, ...group.also].some(({ item }) => counts(item)),
  );
}

/** The change's own suppressions of tools that prove this evidence, at or above its bound. */
export function ownBlockersOf({ tools, blockAt }: Scan, own: readonly OwnFinding[]): Finding[] {
  if (blockAt === 'never') return [];
  const names = new Set(tools.map(toolKeyOf));
  return own
    .filter(
      ({ finding, tools: silenced }) => finding.state === 'new' && silenced?.some((tool) => names.has(tool)) === true,
    )
    .map(({ finding }) => finding)
    .filter(({ level }) => reaches(level, blockAt));
}
