import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, entries, has, id, list, message, number, record, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';

/** `cargo audit --json`: vulnerabilities are errors, informational warnings (unmaintained, yanked, unsound) are notes. */
export const cargoAudit: Reader = {
  format: 'cargo-audit',
  recognises: (sample) =>
    sample.kind === 'json' &&
    has(sample.value, 'database', 'lockfile', 'vulnerabilities') &&
    Array.isArray(at(sample.value, 'vulnerabilities', 'list')),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const packages = number(value, 'lockfile', 'dependency-count');
    const observations = [
      ...list(value, 'vulnerabilities', 'list').map((item) => observe(item, 'error', 'unnamed-advisory')),
      ...entries(value, 'warnings').flatMap(([kind, items]) => list(items).map((item) => observe(item, 'note', kind))),
    ];
    return reportOf('cargo-audit', observations, {
      subjects: PACKAGES,
      packages,
      ...(packages === 0 ? { status: 'empty', problems: ['audited no package'] } : {}),
    });
  },
};

function observe(item: unknown, level: Observation['level'], kind: string): Observation {
  const advisory = record(at(item, 'advisory'));
  return packageObservation({
    ruleId: id(advisory, 'id') ?? kind,
    level,
    title: message(advisory, 'title') ?? kind,
    name: id(item, 'package', 'name') ?? 'unnamed-package',
    version: id(item, 'package', 'version') ?? null,
    ecosystem: 'cargo',
    path: 'Cargo.lock',
    aliases: strings(advisory, 'aliases'),
    cwe: [],
  });
}
