import type { Observation } from '../../model.ts';
import { packageObservation } from '../advisory.ts';
import { id, list, message, raw, strings } from '../fields.ts';
import { levelOf } from '../severity.ts';
import { advisoryInUrl, cweIds } from '../weakness.ts';

/** An advisory as npm 6, pnpm and yarn classic write it. `cwe` is a word, an array, or an array written as a string. */
export function advisoryOf(advisory: unknown, path: string): Observation {
  const number = id(advisory, 'id');
  const [named] = [...strings(advisory, 'github_advisory_id'), ...advisoryInUrl(raw(advisory, 'url'))];
  const versions = new Set(list(advisory, 'findings').flatMap((finding) => id(finding, 'version') ?? []));
  const [version] = versions;
  return packageObservation({
    ruleId: named ?? number ?? 'unnamed-advisory',
    level: levelOf(raw(advisory, 'severity')),
    title: message(advisory, 'title'),
    name: id(advisory, 'module_name') ?? 'unnamed-package',
    version: versions.size === 1 && version !== undefined ? version : null,
    ecosystem: 'npm',
    path,
    aliases: [...strings(advisory, 'cves'), ...(number === undefined ? [] : [`NPM-${number}`])],
    cwe: cweIds(strings(advisory, 'cwe').flatMap((text) => text.slice(0, 500).split(','))),
  });
}
