import type { Observation, ScanReport } from '../../model.ts';
import { at, has, id, list, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { runOf } from '../run.ts';
import { codeAlert, dependencyAlert, graphAlert, secretAlert } from './alerts.ts';

/**
 * Alerts as GitHub's API lists them: code scanning, Dependabot and secret scanning (REST, an array of one kind), and
 * Dependabot by GraphQL (`vulnerabilityAlerts`). An alert that GitHub calls fixed is no finding; a dismissed one is suppressed.
 * An empty list names no tool and proves nothing.
 */
export const githubAlerts: Reader = {
  format: 'github-alerts',
  recognises: (sample) => kindOf(sample) !== null,
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const kind = kindOf(sample);
    if (kind === 'code') return codeScanning(list(value).filter(isActive));
    if (kind === 'graph') return graph(value);
    const alerts = list(value).filter(isActive);
    return kind === 'secret'
      ? { runs: [runOf('github secret scanning', alerts.map(secretAlert), { subjects: new Set(['secret']) })] }
      : { runs: [runOf('dependabot', alerts.map(dependencyAlert), { subjects: new Set(['package']) })] };
  },
};

function kindOf(sample: Sample): 'code' | 'dependency' | 'secret' | 'graph' | null {
  if (sample.kind !== 'json') return null;
  if (connections(sample.value).length > 0) return 'graph';
  const alerts = list(sample.value);
  const all = (...names: string[]): boolean =>
    alerts.length > 0 && alerts.every((alert) => has(alert, 'number', 'state', ...names));
  if (all('rule', 'tool', 'most_recent_instance')) return 'code';
  if (all('dependency', 'security_advisory')) return 'dependency';
  return all('secret_type') ? 'secret' : null;
}

/** Whether the alert still stands, dismissed or not. */
const isActive = (alert: unknown): boolean => raw(alert, 'state') !== 'fixed';

/** One run for each tool. All alerts of a run must speak of one commit, or the run names none. */
function codeScanning(alerts: readonly unknown[]): ScanReport {
  const byTool = new Map<string, unknown[]>();
  for (const alert of alerts) {
    const tool = id(alert, 'tool', 'name') ?? 'github code scanning';
    byTool.set(tool, [...(byTool.get(tool) ?? []), alert]);
  }
  return {
    runs: [...byTool].map(([tool, found]) => {
      const commits = new Set(found.map((alert) => id(alert, 'most_recent_instance', 'commit_sha')));
      const [commit] = commits;
      return runOf(tool, found.map(codeAlert), {
        version: id(found[0], 'tool', 'version') ?? null,
        revision: commits.size === 1 && /^[0-9a-f]{40}$/u.test(commit ?? '') ? (commit ?? null) : null,
      });
    }),
  };
}

/** `vulnerabilityAlerts` of one repository, or of those that a search found. */
function connections(value: unknown): unknown[] {
  const repositories = [at(value, 'data', 'repository'), ...list(value, 'data', 'search', 'nodes')];
  return repositories.flatMap((repository) =>
    has(repository, 'vulnerabilityAlerts') ? [at(repository, 'vulnerabilityAlerts')] : [],
  );
}

function graph(value: unknown): ScanReport {
  const found = connections(value);
  const observations: Observation[] = found.flatMap((connection) => list(connection, 'nodes')).map(graphAlert);
  const isCut = found.some((connection) => at(connection, 'pageInfo', 'hasNextPage') === true);
  const hasErrors = list(value, 'errors').length > 0;
  return {
    runs: [
      runOf('dependabot', observations, {
        subjects: new Set(['package']),
        ...(isCut || hasErrors
          ? { status: 'failed', problems: [isCut ? 'holds one page of several' : 'reports errors of the query'] }
          : observations.length === 0
            ? { status: 'empty', problems: ['names no package'] }
            : {}),
      }),
    ],
  };
}
