import type { RunStatus } from '../../model.ts';
import { at, has, list, message } from '../fields.ts';
import { MalformedReport } from '../../malformed.ts';

export interface Health {
  readonly status: RunStatus;
  readonly problems: readonly string[];
}

/**
 * Whether a run finished, by SARIF 2.1.0 section 3.14.23 and appendix I: `results` missing or null, an invocation that
 * says it was not successful, or a notification of level error, each mean that the set of results is incomplete.
 * A run that has no result and names no rule and no file it looked at is `empty`.
 *
 * @throws MalformedReport when `results` is no array
 */
export function healthOf(run: unknown): Health {
  const results = at(run, 'results');
  const problems = failuresOf(run);
  if (results === undefined || results === null) {
    const elsewhere = has(at(run, 'externalPropertyFileReferences'), 'results');
    problems.push(
      elsewhere
        ? 'keeps its results in another file, which is never followed'
        : 'has no results: the scan did not finish',
    );
  } else if (!Array.isArray(results)) throw new MalformedReport('has "results" that are no array');
  if (problems.length > 0) return { status: 'failed', problems };
  return list(run, 'results').length > 0 || namesWhatItDid(run)
    ? { status: 'ok', problems: [] }
    : { status: 'empty', problems: ['has no result and names no rule and no file that was looked at'] };
}

function failuresOf(run: unknown): string[] {
  return list(run, 'invocations').flatMap((invocation) => {
    const stopped =
      at(invocation, 'executionSuccessful') === false ? ['says that its execution was not successful'] : [];
    const notifications = ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap((name) =>
      list(invocation, name).filter((notification) => at(notification, 'level') === 'error'),
    );
    return [
      ...stopped,
      ...notifications.map(
        (item) => `reports an error: ${message(item, 'message', 'text')?.slice(0, 300) ?? 'no text'}`,
      ),
    ];
  });
}

const namesWhatItDid = (run: unknown): boolean =>
  list(run, 'artifacts').length > 0 ||
  list(run, 'tool', 'driver', 'rules').length > 0 ||
  list(run, 'tool', 'extensions').some((extension) => list(extension, 'rules').length > 0);
