import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_ID_CHARACTERS } from '../../limits.ts';
import type { Observation } from '../../model.ts';
import { packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, position, raw, strings } from '../fields.ts';
import { secretObservation } from '../secret.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Trivy's `Type` of a target as a Package-URL type, where the words differ. */
const ECOSYSTEMS = new Map([
  ['gomod', 'golang'],
  ['gobinary', 'golang'],
  ['node-pkg', 'npm'],
  ['yarn', 'npm'],
  ['pnpm', 'npm'],
  ['bun', 'npm'],
  ['pip', 'pypi'],
  ['pipenv', 'pypi'],
  ['poetry', 'pypi'],
  ['uv', 'pypi'],
  ['python-pkg', 'pypi'],
  ['pom', 'maven'],
  ['jar', 'maven'],
  ['gradle', 'maven'],
  ['bundler', 'gem'],
  ['gemspec', 'gem'],
  ['rustbinary', 'cargo'],
]);

/** Everything Trivy says about one target. Checks that passed are no findings. */
export function observeTarget(target: unknown): Observation[] {
  const path = filePath(target, 'Target');
  const type = raw(target, 'Type') ?? null;
  const ecosystem = type === null ? null : (ECOSYSTEMS.get(type) ?? type);
  return [
    ...list(target, 'Vulnerabilities').map((item) => vulnerability(path, ecosystem, item)),
    ...list(target, 'Misconfigurations')
      .filter((item) => !has(item, 'Status') || raw(item, 'Status') === 'FAIL')
      .map((item) => misconfiguration(path, item)),
    ...list(target, 'Secrets').map((item) =>
      secretObservation({
        ruleId: id(item, 'RuleID') ?? 'unnamed-rule',
        what: message(item, 'Title'),
        path,
        startLine: position(item, 'StartLine'),
        endLine: position(item, 'EndLine'),
        // Trivy masks the secret, so its match identifies nothing.
        secret: undefined,
      }),
    ),
    ...list(target, 'Licenses').map((item) => licence(path, item)),
  ];
}

const vulnerability = (path: string | null, ecosystem: string | null, item: unknown): Observation =>
  packageObservation({
    ruleId: id(item, 'VulnerabilityID') ?? 'unnamed-advisory',
    level: levelOf(raw(item, 'Severity')),
    title: message(item, 'Title'),
    name: id(item, 'PkgName') ?? 'unnamed-package',
    version: id(item, 'InstalledVersion') ?? null,
    ecosystem,
    path,
    aliases: strings(item, 'VendorIDs'),
    cwe: cweIds(strings(item, 'CweIDs')),
  });

const misconfiguration = (path: string | null, item: unknown): Observation => ({
  ruleId: id(item, 'ID') ?? id(item, 'AVDID') ?? 'unnamed-check',
  level: levelOf(raw(item, 'Severity')),
  message: message(item, 'Message') ?? message(item, 'Title') ?? 'no text',
  subject: 'misconfiguration',
  path,
  startLine: position(at(item, 'CauseMetadata'), 'StartLine'),
  endLine: position(at(item, 'CauseMetadata'), 'EndLine'),
  cwe: [],
  aliases: strings(item, 'AVDID'),
});

const licence = (path: string | null, item: unknown): Observation => {
  const name = id(item, 'PkgName');
  const licenceName = id(item, 'Name') ?? 'unknown';
  return {
    ruleId: clip(`licence:${licenceName}`, MAX_ID_CHARACTERS),
    level: levelOf(raw(item, 'Severity')),
    message: `${name ?? filePath(item, 'FilePath') ?? 'A file'} is under ${licenceName} (${id(item, 'Category') ?? 'unknown'})`,
    subject: 'licence',
    path: filePath(item, 'FilePath') ?? path,
    cwe: [],
    aliases: [],
    ...(name === undefined ? {} : { package: { name, version: null, ecosystem: null } }),
  };
};
