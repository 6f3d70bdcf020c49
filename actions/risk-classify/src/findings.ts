import { finding } from '../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../shared/evidence/report.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Classification, Hit } from './classification.ts';

/** Enough to open each area in an editor, too few to flood a review. */
const MAX_NOTES = 10;

/** One finding for each thing in a change that a reviewer must not miss, and a note where each sensitive area shows. */
export function findingsOf(classification: Classification, policy: Policy): Finding[] {
  const cwes = new Map(
    Object.values(policy.areas).flatMap(({ rules }) => rules.map(({ id, cwe }) => [id, cwe] as const)),
  );
  const lost = (hit: Hit, what: string): Finding =>
    finding(
      `risk.control-${what}`,
      'warning',
      `A control was ${what} (${hit.ruleId}): ${hit.text}`,
      locationOf(hit.path, hit.line),
      {
        cwe: cwes.get(hit.ruleId) ?? [],
        text: hit.text,
      },
    );
  const { controls, notices, permissions, additions } = classification;
  const told = new Set([...controls.removed, ...controls.weakened].map(({ path, line }) => `${path}:${line}`));
  return [
    ...controls.removed.map((hit) => lost(hit, 'removed')),
    ...controls.weakened.map((hit) => lost(hit, 'weakened')),
    ...notices.map(({ ruleId, path, message }) =>
      finding(`risk.${ruleId}`, 'warning', message, locationOf(path, null)),
    ),
    ...permissions
      .filter(({ change }) => change === 'widened')
      .map(({ where, why }) =>
        finding(
          'risk.permissions-widened',
          'warning',
          `Permissions of ${where} grew. ${why}`,
          locationOf(where.slice(0, where.lastIndexOf('#')), null),
          { text: where },
        ),
      ),
    ...additions.scripts.map(({ name, path, line }) =>
      finding('risk.downloaded-script', 'warning', `A script is downloaded and run: ${name}`, locationOf(path, line), {
        text: name,
      }),
    ),
    ...additions.mcpServers.map(({ name, path, line }) =>
      finding('risk.mcp-server', 'note', `A new MCP server: ${name}`, locationOf(path, line), { text: name }),
    ),
    ...areaNotes(classification, policy, told).map(({ area, hit }) =>
      finding(
        `risk.area.${area}`,
        'note',
        `It touches ${area} (${hit.ruleId}): ${hit.text}`,
        locationOf(hit.path, hit.line),
        {
          cwe: cwes.get(hit.ruleId) ?? [],
          text: hit.text,
        },
      ),
    ),
  ];
}

/** One line for each sensitive area, the riskiest first; a line where something is told already is not told again. */
function areaNotes(
  { areas }: Classification,
  policy: Policy,
  told: Set<string>,
): { readonly area: string; readonly hit: Hit }[] {
  const notes: { readonly area: string; readonly hit: Hit }[] = [];
  for (const { area, reasons } of areas) {
    if (notes.length === MAX_NOTES) break;
    if (policy.areas[area]?.quiet ?? false) continue;
    const hit = reasons.find(({ path, line }) => line !== null && !told.has(`${path}:${line}`));
    if (hit === undefined) continue;
    told.add(`${hit.path}:${hit.line}`);
    notes.push({ area, hit });
  }
  return notes;
}

const locationOf = (path: string, line: number | null): { path: string; startLine?: number } =>
  line === null ? { path } : { path, startLine: line };
