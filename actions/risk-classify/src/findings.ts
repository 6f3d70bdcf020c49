import { finding } from '../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../shared/evidence/report.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Classification, Hit } from './classification.ts';

/** One finding for each thing in a change that a reviewer must not miss. */
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
  ];
}

const locationOf = (path: string, line: number | null): { path: string; startLine?: number } =>
  line === null ? { path } : { path, startLine: line };
