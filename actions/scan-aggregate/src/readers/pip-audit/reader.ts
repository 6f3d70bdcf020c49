import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { has, id, list, message, raw, strings } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';

/** pip-audit's JSON: every audited package, in an object or (before 2.5) a bare array. It names no severity: all are errors. */
export const pipAudit: Reader = {
  format: 'pip-audit',
  recognises: (sample) => {
    const packages = packagesOf(sample);
    return (
      packages.length > 0 &&
      packages.every((item) => has(item, 'name') && (has(item, 'vulns') || has(item, 'skip_reason')))
    );
  },
  read: (sample) => {
    const packages = packagesOf(sample);
    const skipped = packages.filter((item) => has(item, 'skip_reason'));
    return reportOf('pip-audit', packages.flatMap(observe), {
      subjects: PACKAGES,
      packages: packages.length - skipped.length,
      // A package that the index does not know (one's own, for instance) is skipped; that is said, and no failure.
      problems: skipped
        .slice(0, 20)
        .map((item) => `skipped ${id(item, 'name')}: ${message(item, 'skip_reason')?.slice(0, 200)}`),
      status: skipped.length === packages.length ? 'empty' : 'ok',
    });
  },
};

const packagesOf = (sample: Sample): readonly unknown[] =>
  sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? list(sample.value) : list(sample.value, 'dependencies');

const observe = (item: unknown): Observation[] =>
  list(item, 'vulns').map((vulnerability) =>
    packageObservation({
      ruleId: id(vulnerability, 'id') ?? 'unnamed-advisory',
      level: 'error',
      title: raw(vulnerability, 'description')?.slice(0, 300),
      name: id(item, 'name') ?? 'unnamed-package',
      version: id(item, 'version') ?? null,
      ecosystem: 'pypi',
      path: null,
      aliases: strings(vulnerability, 'aliases'),
      cwe: [],
    }),
  );
