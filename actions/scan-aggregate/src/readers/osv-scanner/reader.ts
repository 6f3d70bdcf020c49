import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, number, raw, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { higher } from '../../../../../shared/evidence/levels.ts';
import { levelOf, levelOfScore } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** osv-scanner 1 and 2, `--format json`. One observation a group of aliases: osv-scanner itself says they are one. */
export const osvScanner: Reader = {
  format: 'osv-scanner',
  recognises: (sample) => sample.kind === 'json' && isReport(sample.value),
  read: (sample) => readResults(list(sample.kind === 'json' ? sample.value : null, 'results')),
};

const isReport = (value: unknown): boolean =>
  Array.isArray(at(value, 'results')) &&
  (has(value, 'experimental_config') ||
    list(value, 'results').some((result) => has(result, 'source', 'packages') && has(at(result, 'source'), 'path')));

function readResults(results: readonly unknown[]): ScanReport {
  const observations: Observation[] = [];
  let packages = 0;
  for (const result of results) {
    const path = filePath(result, 'source', 'path');
    for (const item of list(result, 'packages')) {
      packages++;
      observations.push(...observe(path, item));
    }
  }
  return reportOf('osv-scanner', observations, {
    subjects: PACKAGES,
    // With no finding, osv-scanner only lists packages when asked for all of them.
    ...(packages === 0 ? { status: 'empty', problems: ['names no package it looked at'] } : { packages }),
  });
}

function observe(path: string | null, item: unknown): Observation[] {
  const vulnerabilities = new Map(
    list(item, 'vulnerabilities').flatMap((entry) => {
      const name = id(entry, 'id');
      return name === undefined ? [] : [[name, entry] as const];
    }),
  );
  const groups = list(item, 'groups').map((group) => ({ ids: strings(group, 'ids'), group }));
  const grouped = new Set(groups.flatMap(({ ids }) => ids));
  const alone = [...vulnerabilities.keys()]
    .filter((name) => !grouped.has(name))
    .map((name) => ({ ids: [name], group: {} }));
  return [...groups, ...alone].flatMap(({ ids, group }) => {
    const members = ids.flatMap((name) => vulnerabilities.get(name) ?? []);
    const [ruleId] = ids;
    return ruleId === undefined ? [] : [observeGroup(path, item, ruleId, group, [...ids], members)];
  });
}

function observeGroup(
  path: string | null,
  item: unknown,
  ruleId: string,
  group: unknown,
  ids: readonly string[],
  members: readonly unknown[],
): Observation {
  const words = members.flatMap((member) => strings(member, 'database_specific', 'severity')).map(levelOf);
  const score = number(group, 'max_severity');
  const level = score === undefined ? undefined : levelOfScore(score);
  return packageObservation({
    ruleId,
    level: [...(level === undefined ? [] : [level]), ...words].reduce(
      (high, next) => higher(high, next),
      words[0] ?? level ?? 'warning',
    ),
    title: members.map((member) => message(member, 'summary')).find((text) => text !== undefined),
    name: id(item, 'package', 'name') ?? id(item, 'package', 'commit') ?? 'unnamed-package',
    version: id(item, 'package', 'version') ?? null,
    ecosystem: raw(item, 'package', 'ecosystem')?.split(':')[0]?.toLowerCase() ?? null,
    path,
    aliases: [...ids, ...strings(group, 'aliases'), ...members.flatMap((member) => strings(member, 'aliases'))],
    cwe: cweIds(members.flatMap((member) => strings(member, 'database_specific', 'cwe_ids'))),
  });
}
