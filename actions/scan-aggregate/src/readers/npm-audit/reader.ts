import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, entries, has, id, list, message, number, raw, record, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { failedRun, reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { advisoryInUrl, cweIds } from '../weakness.ts';
import { advisoryOf } from './advisory.ts';

const TOOL = 'npm audit';
const LOCKFILE = 'package-lock.json';

/** `npm audit --json` of npm 6 and of npm 7 and later; pnpm and older yarn write the shape of npm 6. */
export const npmAudit: Reader = {
  format: 'npm-audit',
  recognises: (sample) =>
    sample.kind === 'json' && (isReport7(sample.value) || isReport6(sample.value) || isError(sample.value)),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    if (isError(value)) return failedRun(toolOf(value), `reports an error: ${errorOf(value)}`);
    return isReport7(value) ? readReport7(value) : readReport6(value);
  },
};

const isReport7 = (value: unknown): boolean =>
  number(value, 'auditReportVersion') === 2 && has(value, 'vulnerabilities');
const isReport6 = (value: unknown): boolean => record(at(value, 'advisories')) !== null && has(value, 'metadata');
const isError = (value: unknown): boolean =>
  (record(at(value, 'error')) !== null && has(at(value, 'error'), 'summary')) ||
  (has(value, 'statusCode', 'uri') && has(value, 'message'));

const errorOf = (value: unknown): string =>
  message(value, 'error', 'summary') ?? message(value, 'message') ?? message(value, 'error', 'code') ?? 'no text';

/** pnpm counts dependencies like npm 6, and has no `actions` or an empty list of them beside `muted`. */
const toolOf = (value: unknown): string =>
  has(value, 'metadata') && !has(value, 'actions') && isReport6(value) ? 'pnpm audit' : TOOL;

function readReport7(value: unknown): ScanReport {
  const observations = entries(value, 'vulnerabilities').flatMap(([name, vulnerability]) =>
    // A string points to another package's entry; only objects are advisories.
    list(vulnerability, 'via')
      .filter((via) => record(via) !== null)
      .map((via) => observe7(name, via)),
  );
  const packages = number(value, 'metadata', 'dependencies', 'total');
  return reportOf(TOOL, observations, { subjects: PACKAGES, ...scanned(packages) });
}

function observe7(name: string, via: unknown): Observation {
  const url = raw(via, 'url');
  const [advisory] = advisoryInUrl(url);
  const source = id(via, 'source');
  return packageObservation({
    ruleId: advisory ?? source ?? 'unnamed-advisory',
    level: levelOf(raw(via, 'severity')),
    title: message(via, 'title'),
    name: id(via, 'name') ?? name,
    version: null,
    ecosystem: 'npm',
    path: LOCKFILE,
    aliases: source === undefined ? [] : [`NPM-${source}`],
    cwe: cweIds(strings(via, 'cwe')),
  });
}

function readReport6(value: unknown): ScanReport {
  const observations = entries(value, 'advisories').map(([, advisory]) => advisoryOf(advisory, LOCKFILE));
  const packages = number(value, 'metadata', 'totalDependencies') ?? number(value, 'metadata', 'dependencies');
  return reportOf(toolOf(value), observations, { subjects: PACKAGES, ...scanned(packages) });
}

/** An audit of no package looked at nothing. */
const scanned = (packages: number | undefined): Pick<ScanReport['runs'][number], 'status' | 'problems' | 'packages'> =>
  packages === 0
    ? { status: 'empty', problems: ['audited no package'], packages }
    : { status: 'ok', problems: [], packages };
