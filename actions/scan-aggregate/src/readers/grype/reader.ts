import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, raw } from '../fields.ts';
import { ecosystemOfPurl } from '../purl.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** Grype's JSON. Ids of related vulnerabilities are aliases: Grype names GHSA ids where others name CVE ids. */
export const grype: Reader = {
  format: 'grype',
  recognises: (sample) =>
    sample.kind === 'json' &&
    Array.isArray(at(sample.value, 'matches')) &&
    (raw(sample.value, 'descriptor', 'name') === 'grype' ||
      list(sample.value, 'matches').some((match) => has(match, 'vulnerability', 'artifact'))),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    return reportOf('grype', list(value, 'matches').map(observe), {
      version: id(value, 'descriptor', 'version') ?? null,
      subjects: PACKAGES,
      container: raw(value, 'source', 'type') === 'image',
      // Grype lists matches only; a report that does not name what it looked at proves nothing.
      ...(has(value, 'source') || list(value, 'matches').length > 0
        ? {}
        : { status: 'empty', problems: ['does not name the source it looked at'] }),
    });
  },
};

const observe = (match: unknown): Observation =>
  packageObservation({
    ruleId: id(match, 'vulnerability', 'id') ?? 'unnamed-advisory',
    level: levelOf(raw(match, 'vulnerability', 'severity')),
    title: message(match, 'vulnerability', 'description')?.slice(0, 300),
    name: id(match, 'artifact', 'name') ?? 'unnamed-package',
    version: id(match, 'artifact', 'version') ?? null,
    ecosystem: ecosystemOfPurl(raw(match, 'artifact', 'purl')) ?? id(match, 'artifact', 'type') ?? null,
    path: filePath(list(match, 'artifact', 'locations')[0], 'path'),
    aliases: list(match, 'relatedVulnerabilities').flatMap((related) => id(related, 'id') ?? []),
    cwe: [],
  });
