import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, raw, strings } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { failedRun, reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** `snyk test --json`: one project, or an array of all. An issue is repeated for each path to its package. */
export const snyk: Reader = {
  format: 'snyk',
  recognises: (sample) =>
    projectsOf(sample).length > 0 && projectsOf(sample).every((project) => isProject(project) || isError(project)),
  read: (sample) => {
    const error = projectsOf(sample).find(isError);
    if (error !== undefined)
      return failedRun('snyk open source', `reports an error: ${message(error, 'error')?.slice(0, 300)}`);
    return readProjects(projectsOf(sample));
  },
};

const projectsOf = (sample: Sample): readonly unknown[] =>
  sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? list(sample.value) : [sample.value];
const isError = (project: unknown): boolean => at(project, 'ok') === false && raw(project, 'error') !== undefined;
const isProject = (project: unknown): boolean =>
  Array.isArray(at(project, 'vulnerabilities')) &&
  (has(project, 'ok', 'dependencyCount') ||
    (list(project, 'vulnerabilities').length > 0 &&
      list(project, 'vulnerabilities').every((item) => has(item, 'id', 'packageName'))));

function readProjects(projects: readonly unknown[]): ScanReport {
  const isContainer = projects.some((project) => has(project, 'docker'));
  const observations = projects.flatMap((project) =>
    [project, ...list(project, 'applications')].flatMap((part) => uniqueIssues(part)),
  );
  return reportOf(isContainer ? 'snyk container' : 'snyk open source', observations, {
    subjects: PACKAGES,
    container: isContainer,
  });
}

/** One observation an issue, package and version: the paths to it are no findings of their own. */
function uniqueIssues(project: unknown): Observation[] {
  const path = filePath(project, 'displayTargetFile') ?? filePath(project, 'targetFile');
  const unique = new Map<string, Observation>();
  for (const item of list(project, 'vulnerabilities')) {
    const observation = observe(item, path);
    const key = JSON.stringify([observation.ruleId, observation.package]);
    if (!unique.has(key)) unique.set(key, observation);
  }
  return [...unique.values()];
}

const observe = (item: unknown, path: string | null): Observation =>
  packageObservation({
    ruleId: id(item, 'id') ?? 'unnamed-issue',
    level: levelOf(raw(item, 'severity')),
    title: message(item, 'title'),
    name: id(item, 'packageName') ?? id(item, 'name') ?? 'unnamed-package',
    version: id(item, 'packageVersion') ?? id(item, 'version') ?? null,
    ecosystem: id(item, 'packageManager') ?? null,
    path: path ?? filePath(item, 'filePath'),
    aliases: [...strings(item, 'identifiers', 'CVE'), ...strings(item, 'identifiers', 'GHSA')],
    cwe: cweIds(strings(item, 'identifiers', 'CWE')),
  });
