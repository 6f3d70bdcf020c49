import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { filePath, has, id, list, message } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** `mix deps.audit --format json`. It names only packages with advisories. */
export const mixAudit: Reader = {
  format: 'mix-audit',
  recognises: (sample) =>
    sample.kind === 'json' &&
    has(sample.value, 'pass', 'vulnerabilities') &&
    list(sample.value, 'vulnerabilities').every((item) => has(item, 'dependency', 'advisory')),
  read: (sample) => {
    const found = list(sample.kind === 'json' ? sample.value : null, 'vulnerabilities').map(observe);
    return reportOf('mix_audit', found, {
      subjects: PACKAGES,
      ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no package that it audited'] }),
    });
  },
};

const observe = (item: unknown): Observation =>
  packageObservation({
    ruleId: id(item, 'advisory', 'cve') ?? id(item, 'advisory', 'id') ?? 'unnamed-advisory',
    level: levelOf(id(item, 'advisory', 'severity')),
    title: message(item, 'advisory', 'title'),
    name: id(item, 'dependency', 'package') ?? 'unnamed-package',
    version: id(item, 'dependency', 'version') ?? null,
    ecosystem: 'hex',
    path: filePath(item, 'dependency', 'lockfile'),
    aliases: [id(item, 'advisory', 'id') ?? ''].filter((alias) => alias !== ''),
    cwe: [],
  });
