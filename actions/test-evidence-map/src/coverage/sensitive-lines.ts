import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { ChangedFileCoverage, ChangedLines } from './changed-lines.ts';

/** Changed lines of files that touch a sensitive area, by what is known of their coverage. */
export interface SensitiveLines {
  readonly covered: number;
  readonly uncovered: number;
  readonly unmeasured: number;
  readonly files: readonly ChangedFileCoverage[];
}

/**
 * The part of the changed lines that lies in files which risk-classify put into an area that is not a quiet one.
 *
 * @returns null when the risk of the change is not known
 */
export function sensitiveLines(
  policy: Policy,
  earlier: ReadonlyMap<GateName, GateReport>,
  lines: ChangedLines | null,
): SensitiveLines | null {
  const areas = earlier.get('risk-classify')?.details['areas'];
  if (!Array.isArray(areas) || lines === null) return null;
  const paths = new Set(areas.filter((area) => isLoud(policy, area)).flatMap(pathsOf));
  const files = lines.files.filter(({ path }) => paths.has(path));
  const sum = (key: 'covered' | 'uncovered' | 'unmeasured'): number => files.reduce((all, file) => all + file[key], 0);
  return { covered: sum('covered'), uncovered: sum('uncovered'), unmeasured: sum('unmeasured'), files };
}

/** Earlier reports are read field by field: what is not as expected names no path. */
function isLoud(policy: Policy, area: unknown): boolean {
  const name = (area as { area?: unknown } | null)?.area;
  return typeof name === 'string' && policy.areas[name]?.quiet !== true;
}

function pathsOf(area: unknown): string[] {
  const reasons = (area as { reasons?: unknown }).reasons;
  if (!Array.isArray(reasons)) return [];
  return reasons.flatMap((reason: unknown) => {
    const path = (reason as { path?: unknown } | null)?.path;
    return typeof path === 'string' ? [path] : [];
  });
}
