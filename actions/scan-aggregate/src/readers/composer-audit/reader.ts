import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { entries, has, id, list, message } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** `composer audit --format=json`. It names only packages with advisories, so that a clean run says nothing of what it audited. */
export const composerAudit: Reader = {
  format: 'composer-audit',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'advisories', 'abandoned'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    // Advisories that a policy of Composer ignores are listed apart: they are there all the same.
    const advisories = [
      ...entries(value, 'advisories').map((entry) => ({ entry, suppressed: false })),
      ...entries(value, 'ignored-advisories').map((entry) => ({ entry, suppressed: true })),
    ];
    const found = advisories.flatMap(({ entry: [name, items], suppressed }) =>
      itemsOf(items).map((item) => ({ ...observe(name, item), suppressed })),
    );
    return reportOf('composer audit', found, {
      subjects: PACKAGES,
      ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no package that it audited'] }),
    });
  },
};

/** PHP writes a list whose numbers have gaps as an object. */
const itemsOf = (items: unknown): readonly unknown[] =>
  Array.isArray(items) ? list(items) : entries(items).map(([, item]) => item);

const observe = (name: string, item: unknown): Observation =>
  packageObservation({
    ruleId: id(item, 'cve') ?? id(item, 'advisoryId') ?? 'unnamed-advisory',
    level: levelOf(id(item, 'severity')),
    title: message(item, 'title'),
    name: id(item, 'packageName') ?? name,
    version: null,
    ecosystem: 'composer',
    path: null,
    aliases: [id(item, 'advisoryId'), ...list(item, 'sources').map((source) => id(source, 'remoteId'))].filter(
      (alias) => alias !== undefined,
    ),
    cwe: [],
  });
