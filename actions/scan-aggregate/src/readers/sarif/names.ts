import { record } from '../fields.ts';
import { MalformedReport } from '../../malformed.ts';

/** Names by which a failure, a level or a whole list of results would go out of sight if they were misspelt. */
const TELLING = {
  run: ['tool', 'results', 'invocations', 'versionControlProvenance'],
  invocation: [
    'executionSuccessful',
    'toolExecutionNotifications',
    'toolConfigurationNotifications',
    'ruleConfigurationOverrides',
  ],
  result: ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'baselineState', 'suppressions'],
} as const;
/** How many characters a name may differ by to be taken for a misspelt one. */
const NEAR = 2;
const MAX_NAME_CHARACTERS = 40;

/**
 * Refuses a run, invocation or result with a property that is almost one of those that decide (`invocation` for
 * `invocations`). SARIF allows no further properties at all; tools add some, so that only what could hide something is refused.
 *
 * @throws MalformedReport naming the property
 */
export function checkNames(value: unknown, where: keyof typeof TELLING): void {
  const object = record(value) ?? {};
  const telling: readonly string[] = TELLING[where];
  for (const name in object) {
    if (telling.includes(name) || name.length > MAX_NAME_CHARACTERS) continue;
    const meant = telling.find((known) => !Object.hasOwn(object, known) && isNear(name, known));
    if (meant !== undefined && !LOOKALIKES.has(name)) {
      throw new MalformedReport(
        `has a ${where} with the property ${JSON.stringify(name)}, which looks like a misspelt "${meant}"`,
      );
    }
  }
}

/** Properties of SARIF's own that are near to others. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  'guid',
  'rank',
  'fixes',
  'taxa',
  'rule',
  'kind',
  'level',
  'ruleId',
  'stdin',
]);

/** Whether two names differ by at most NEAR inserted, removed or replaced characters (Levenshtein distance). */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > NEAR) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? Infinity) <= NEAR;
}
