import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, has, id, message, number, raw, strings } from '../fields.ts';
import { advisoryOf } from '../npm-audit/advisory.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { advisoryInUrl } from '../weakness.ts';

const TOOL = 'yarn audit';
const LOCKFILE = 'yarn.lock';
const TYPES = new Set(['auditAdvisory', 'auditSummary', 'auditAction', 'info', 'warning', 'error', 'step']);

/** `yarn audit --json` (classic) and `yarn npm audit --json` (2 and later): JSON Lines both. */
export const yarnAudit: Reader = {
  format: 'yarn-audit',
  recognises: (sample) => isClassic(sample) || isBerry(sample),
  read: (sample) => {
    const lines = linesOf(sample);
    return isClassic(sample) ? readClassic(lines) : reportOf(TOOL, lines.map(observeBerry), { subjects: PACKAGES });
  },
};

const linesOf = (sample: Sample): readonly unknown[] =>
  sample.kind === 'json-stream' ? sample.values : sample.kind === 'json' ? [sample.value] : [];

const isClassic = (sample: Sample): boolean =>
  linesOf(sample).length > 0 &&
  linesOf(sample).every((line) => TYPES.has(raw(line, 'type') ?? '') && has(line, 'data')) &&
  (sample.kind === 'json-stream' || raw(linesOf(sample)[0], 'type')?.startsWith('audit') === true);

const isBerry = (sample: Sample): boolean =>
  linesOf(sample).length > 0 &&
  linesOf(sample).every((line) => has(line, 'value') && has(at(line, 'children'), 'Severity'));

function readClassic(lines: readonly unknown[]): ScanReport {
  const ofType = (type: string): unknown[] => lines.filter((line) => raw(line, 'type') === type);
  const observations = uniqueAdvisories(
    ofType('auditAdvisory').map((line) => advisoryOf(at(line, 'data', 'advisory'), LOCKFILE)),
  );
  const errors = ofType('error').map(
    (line) => `reports an error: ${message(line, 'data')?.slice(0, 300) ?? 'no text'}`,
  );
  const summaries = ofType('auditSummary');
  if (errors.length > 0) return reportOf(TOOL, observations, { status: 'failed', problems: errors });
  if (summaries.length === 0) {
    return reportOf(TOOL, observations, { status: 'failed', problems: ['ends without the summary of the audit'] });
  }
  const packages = number(summaries[0], 'data', 'totalDependencies');
  const nothing = packages === 0 || ofType('info').some((line) => raw(line, 'data') === 'No lockfile found.');
  return reportOf(TOOL, observations, {
    subjects: PACKAGES,
    packages,
    ...(nothing ? { status: 'empty', problems: ['audited no package'] } : {}),
  });
}

/** Yarn repeats an advisory for each way a package is reached. */
function uniqueAdvisories(observations: readonly Observation[]): Observation[] {
  const unique = new Map<string, Observation>();
  for (const item of observations) {
    const key = JSON.stringify([item.ruleId, item.package]);
    if (!unique.has(key)) unique.set(key, item);
  }
  return [...unique.values()];
}

function observeBerry(line: unknown): Observation {
  const details = at(line, 'children');
  const number = id(details, 'ID');
  const [advisory] = advisoryInUrl(raw(details, 'URL'));
  const versions = strings(details, 'Tree Versions');
  return packageObservation({
    ruleId: advisory ?? number ?? 'unnamed-advisory',
    level: levelOf(raw(details, 'Severity')),
    title: message(details, 'Issue'),
    name: id(line, 'value') ?? 'unnamed-package',
    version: versions.length === 1 ? (versions[0] ?? null) : null,
    ecosystem: 'npm',
    path: LOCKFILE,
    aliases: number === undefined ? [] : [`NPM-${number}`],
    cwe: [],
  });
}
