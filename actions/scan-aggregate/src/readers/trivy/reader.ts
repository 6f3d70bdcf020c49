import type { Observation, ScanReport, Subject } from '../../model.ts';
import { at, has, id, list, raw, record } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { observeTarget } from './target.ts';

/** Trivy's JSON: schema 2, the older root array of targets, and the Kubernetes reports. */
export const trivy: Reader = {
  format: 'trivy',
  recognises: (sample) => isSchema2(valueOf(sample)) || isKubernetes(valueOf(sample)) || isLegacy(valueOf(sample)),
  read: (sample) => readTargets(targetsOf(valueOf(sample)), valueOf(sample)),
};

const valueOf = (sample: Sample): unknown => (sample.kind === 'json' ? sample.value : null);
const isSchema2 = (value: unknown): boolean => has(value, 'SchemaVersion', 'ArtifactName');
const isKubernetes = (value: unknown): boolean =>
  has(value, 'ClusterName') && ['Resources', 'Vulnerabilities', 'Misconfigurations'].some((name) => has(value, name));
const isLegacy = (value: unknown): boolean =>
  list(value).length > 0 &&
  list(value).every((target) => has(target, 'Target')) &&
  list(value).some((target) => has(target, 'Type') || has(target, 'Vulnerabilities'));

function targetsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return list(value);
  if (!isKubernetes(value)) return list(value, 'Results');
  return ['Resources', 'Vulnerabilities', 'Misconfigurations']
    .flatMap((name) => list(value, name))
    .flatMap((resource) => list(resource, 'Results'));
}

const SUBJECTS = new Map<string, Subject>([
  ['os-pkgs', 'package'],
  ['lang-pkgs', 'package'],
  ['config', 'misconfiguration'],
  ['secret', 'secret'],
  ['license', 'licence'],
  ['license-file', 'licence'],
]);

function readTargets(targets: readonly unknown[], value: unknown): ScanReport {
  const observations: Observation[] = targets.flatMap(observeTarget);
  const subjects = new Set<Subject>(observations.map(({ subject }) => subject));
  for (const target of targets) {
    const named = SUBJECTS.get(raw(target, 'Class') ?? '');
    if (named !== undefined) subjects.add(named);
  }
  return reportOf('trivy', observations, {
    version: id(value, 'Trivy', 'Version') ?? null,
    subjects: Array.isArray(value) ? null : subjects,
    container:
      raw(value, 'ArtifactType') === 'container_image' ||
      targets.some((target) => raw(target, 'Type') === 'dockerfile'),
    revision: id(record(at(value, 'Metadata')), 'Commit') ?? null,
    ...(targets.length === 0 ? { status: 'empty', problems: ['names no target it looked at'] } : {}),
  });
}
