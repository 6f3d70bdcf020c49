import type { Level, Observation } from '../../model.ts';
import { packageObservation } from '../advisory.ts';
import { at, filePath, id, list, message, number, position, raw, strings } from '../fields.ts';
import { secretObservation } from '../secret.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

const isDismissed = (alert: unknown): boolean => ['dismissed', 'auto_dismissed'].includes(raw(alert, 'state') ?? '');

/** An alert of code scanning, at the place of its latest instance. */
export function codeAlert(alert: unknown): Observation {
  const instance = at(alert, 'most_recent_instance');
  return {
    ruleId: id(alert, 'rule', 'id') ?? 'unnamed-rule',
    level: levelOfRule(alert),
    message: message(instance, 'message', 'text') ?? message(alert, 'rule', 'description') ?? 'no text',
    subject: 'code',
    path: filePath(instance, 'location', 'path'),
    startLine: position(instance, 'location', 'start_line'),
    endLine: position(instance, 'location', 'end_line'),
    startColumn: number(instance, 'location', 'start_column'),
    cwe: cweIds(strings(alert, 'rule', 'tags')),
    aliases: [],
    suppressed: isDismissed(alert),
  };
}

/** The security severity where the rule has one, else the severity of the rule. */
const levelOfRule = (alert: unknown): Level =>
  levelOf(raw(alert, 'rule', 'security_severity_level') ?? raw(alert, 'rule', 'severity'));

/** An alert of Dependabot. It names no version: only the range that is vulnerable. */
export const dependencyAlert = (alert: unknown): Observation => ({
  ...packageObservation({
    ruleId: id(alert, 'security_advisory', 'cve_id') ?? id(alert, 'security_advisory', 'ghsa_id') ?? 'unnamed-advisory',
    level: levelOf(raw(alert, 'security_vulnerability', 'severity') ?? raw(alert, 'security_advisory', 'severity')),
    title: message(alert, 'security_advisory', 'summary'),
    name: id(alert, 'dependency', 'package', 'name') ?? 'unnamed-package',
    version: null,
    ecosystem: id(alert, 'dependency', 'package', 'ecosystem') ?? null,
    path: filePath(alert, 'dependency', 'manifest_path'),
    aliases: identifiers(list(alert, 'security_advisory', 'identifiers')),
    cwe: cweIds(list(alert, 'security_advisory', 'cwes').flatMap((cwe) => id(cwe, 'cwe_id') ?? [])),
  }),
  suppressed: isDismissed(alert),
});

/** An alert of Dependabot as GraphQL gives it. */
export const graphAlert = (alert: unknown): Observation => {
  const advisory = at(alert, 'securityVulnerability', 'advisory');
  const aliases = identifiers(list(advisory, 'identifiers'));
  return {
    ...packageObservation({
      ruleId: aliases.find((alias) => alias.startsWith('CVE-')) ?? aliases[0] ?? id(alert, 'id') ?? 'unnamed-advisory',
      level: levelOf(raw(alert, 'securityVulnerability', 'severity')),
      title: message(advisory, 'summary'),
      name: id(alert, 'securityVulnerability', 'package', 'name') ?? 'unnamed-package',
      version: (id(alert, 'vulnerableRequirements') ?? '').replace(/^= /u, '') || null,
      ecosystem: id(alert, 'securityVulnerability', 'package', 'ecosystem')?.toLowerCase() ?? null,
      path: filePath(alert, 'vulnerableManifestPath'),
      aliases,
      cwe: cweIds(list(advisory, 'cwes', 'nodes').flatMap((cwe) => id(cwe, 'cweId') ?? [])),
    }),
    suppressed: raw(alert, 'state') === 'DISMISSED' || raw(alert, 'state') === 'AUTO_DISMISSED',
  };
};

const identifiers = (items: readonly unknown[]): string[] => items.flatMap((item) => id(item, 'value') ?? []);

/** An alert of secret scanning. A list of alerts does not say where the secret stands; resolved ones are suppressed. */
export const secretAlert = (alert: unknown): Observation => ({
  ...secretObservation({
    ruleId: id(alert, 'secret_type') ?? 'unnamed-secret',
    what: id(alert, 'secret_type_display_name'),
    path: filePath(alert, 'first_location_detected', 'path'),
    startLine: position(alert, 'first_location_detected', 'start_line'),
    secret: raw(alert, 'secret'),
  }),
  suppressed: raw(alert, 'state') === 'resolved',
});
