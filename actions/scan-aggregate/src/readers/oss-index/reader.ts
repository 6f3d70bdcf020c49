import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, has, id, list, message, number, raw } from '../fields.ts';
import { parsePurl } from '../purl.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOfScore } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** The clients of Sonatype's OSS Index: AuditJS, Nancy and DevAudit. They list every audited package. */
export const ossIndex: Reader = {
  format: 'oss-index',
  recognises: (sample) => toolOf(sample) !== null,
  read: (sample) => {
    const tool = toolOf(sample) ?? 'oss-index';
    const value = sample.kind === 'json' ? sample.value : null;
    return reportOf(tool, packagesOf(value).flatMap(observe), {
      version: tool === 'nancy' ? (id(value, 'version') ?? null) : null,
      subjects: PACKAGES,
    });
  },
};

function toolOf(sample: Sample): 'auditjs' | 'nancy' | 'devaudit' | null {
  if (sample.kind !== 'json') return null;
  if (has(sample.value, 'audited', 'vulnerable')) return 'nancy';
  if (has(sample.value, 'Packages Audited', 'Packages')) return 'devaudit';
  const items = list(sample.value);
  return items.length > 0 && items.every((item) => has(item, 'coordinates', 'vulnerabilities')) ? 'auditjs' : null;
}

const packagesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? list(value) : has(value, 'vulnerable') ? list(value, 'vulnerable') : list(value, 'Packages');

/** The three tools write the same fields with different capitals. */
const either = (item: unknown, name: string): string | undefined =>
  id(item, name) ?? id(item, name[0]?.toUpperCase() + name.slice(1)) ?? id(item, name.toUpperCase());

function observe(item: unknown): Observation[] {
  const purl = parsePurl(raw(item, 'coordinates') ?? raw(item, 'Coordinates'));
  const pack = at(item, 'Package');
  return [...list(item, 'vulnerabilities'), ...list(item, 'Vulnerabilities')].map((vulnerability) => {
    const score = number(vulnerability, 'cvssScore') ?? number(vulnerability, 'CvssScore');
    const cve = either(vulnerability, 'cve');
    return packageObservation({
      ruleId: cve ?? either(vulnerability, 'id') ?? 'unnamed-vulnerability',
      level: score === undefined ? 'warning' : levelOfScore(score),
      title: message(vulnerability, 'title') ?? message(vulnerability, 'Title'),
      name: purl?.name ?? id(pack, 'name') ?? 'unnamed-package',
      version: purl?.version ?? id(pack, 'version') ?? null,
      ecosystem: purl?.ecosystem ?? id(pack, 'pm') ?? null,
      path: null,
      aliases: [either(vulnerability, 'id'), cve].filter((name) => name !== undefined),
      cwe: cweIds([either(vulnerability, 'cwe') ?? '']),
    });
  });
}
