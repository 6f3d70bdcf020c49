import type { Observation } from '../../model.ts';
import { packageObservation, PACKAGES } from '../advisory.ts';
import { has, id, list, message, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** The report of clair-scanner over one image. Approved vulnerabilities stand in it like others; `unapproved` names those that are not. */
export const clair: Reader = {
  format: 'clair',
  recognises: (sample) =>
    sample.kind === 'json' &&
    has(sample.value, 'image', 'vulnerabilities') &&
    list(sample.value, 'vulnerabilities').every((item) => has(item, 'featurename', 'vulnerability')),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    return reportOf('clair', list(value, 'vulnerabilities').map(observe), {
      container: true,
      subjects: PACKAGES,
      ...(raw(value, 'image') === undefined ? { status: 'empty', problems: ['names no image'] } : {}),
    });
  },
};

const observe = (item: unknown): Observation =>
  packageObservation({
    ruleId: id(item, 'vulnerability') ?? 'unnamed-advisory',
    level: levelOf(raw(item, 'severity')),
    title: message(item, 'description')?.slice(0, 300),
    name: id(item, 'featurename') ?? 'unnamed-package',
    version: id(item, 'featureversion') ?? null,
    ecosystem: id(item, 'namespace')?.split(':')[0] ?? null,
    path: null,
    aliases: [],
    cwe: [],
  });
