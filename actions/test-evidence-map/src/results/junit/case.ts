import type { Attributes } from '../../input/xml.ts';
import type { Outcome } from '../result.ts';

/** What a `<testcase>` said of itself before it was closed. */
export interface OpenCase {
  readonly name: string;
  readonly className: string;
  readonly file: string | null;
  readonly statusWords: readonly string[];
  failures: number;
  errors: number;
  skipped: boolean;
  todo: boolean;
  /** Earlier runs of a repeated test that failed (`flakyFailure`, `rerunError`, …). */
  failedRuns: number;
  /** What the first failure or error said. */
  failure: { headline: string; body: string } | null;
  readonly assertions: number | null;
  /** Evidence ids from `<property name="evidence" value="…">`. */
  readonly claims: string[];
}

const FAILED = new Set(['failed', 'failure', 'fail', 'broken', 'notok', 'not ok']);
const ERROR = new Set(['error', 'errored', 'crashed', 'timeout', 'timedout', 'aborted', 'interrupted']);
const SKIPPED = new Set(
  ['skipped', 'skip', 'disabled', 'notrun', 'not_run', 'not run', 'ignored', 'pending', 'inconclusive'].concat([
    'notexecuted',
    'suppressed',
    'blocked',
    'not-run',
    'unexecuted',
    'notrunnable',
    'quarantined',
    'todo',
  ]),
);

/** Properties under which tests name what they verify. */
const STANDARD = /^(?:asvs|wstg|cwe|ssdf)$/iu;

/** Characters kept of what a failure said. */
export const FAILURE_WORDS = 2000;

/** Attributes under which producers write the outcome of a case besides its child elements. */
const STATUS_ATTRIBUTES = ['status', 'result', 'outcome'];

export function openCase(attributes: Attributes): OpenCase {
  return {
    name: (attributes.get('name') ?? '').trim(),
    className: (attributes.get('classname') ?? attributes.get('class') ?? '').trim(),
    file: attributes.get('file') ?? attributes.get('filepath') ?? null,
    statusWords: statusWords(attributes),
    failures: 0,
    errors: 0,
    skipped: false,
    todo: false,
    failedRuns: 0,
    failure: null,
    assertions: counted(attributes.get('assertions')),
    claims: [],
  };
}

const NO_WORDS: readonly string[] = [];

/** Most cases say nothing of themselves in attributes; for a million of them no list is made. */
function statusWords(attributes: Attributes): readonly string[] {
  let words: string[] | null = null;
  for (const name of STATUS_ATTRIBUTES) {
    const word = attributes.get(name);
    if (word !== undefined) (words ??= []).push(word.trim().toLowerCase());
  }
  if (attributes.get('disabled') === 'true' || attributes.get('skipped') === 'true') (words ??= []).push('disabled');
  return words ?? NO_WORDS;
}

/** How many assertions held; null when the runner does not say, or says zero, as many do for every test. */
function counted(text: string | undefined): number | null {
  const number = Number(text ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Notes a child element of the case. */
export function addChild(open: OpenCase, element: string, attributes: Attributes): void {
  if (element === 'failure' || element === 'error') {
    if (element === 'failure') open.failures++;
    else open.errors++;
    const said = [attributes.get('type'), attributes.get('message')].filter((part) => (part ?? '') !== '');
    open.failure ??= { headline: said.join(': ').slice(0, FAILURE_WORDS), body: '' };
  }
  if (element === 'skipped' || element === 'disabled' || element === 'ignored') {
    open.skipped = true;
    open.todo ||= attributes.get('type') === 'todo';
  } else if (/^(?:flaky|rerun)(?:Failure|Error)$/u.test(element)) open.failedRuns++;
  else if (element === 'property') addProperty(open, attributes.get('name') ?? '', attributes.get('value') ?? '');
}

function addProperty(open: OpenCase, name: string, value: string): void {
  if (name === 'evidence') open.claims.push(value);
  else if (STANDARD.test(name)) open.claims.push(`${name.toUpperCase()} ${value.slice(0, 200)}`);
}

/**
 * The worst that was said wins: error, failure, skipped, passed. One exception: `node --test` writes a failing todo as
 * `<skipped type="todo">` beside `<failure>`, and a todo may fail.
 */
export function outcomeOf(open: OpenCase): Outcome {
  const says = (words: ReadonlySet<string>): boolean => open.statusWords.some((word) => words.has(word));
  if (open.todo) return 'todo';
  if (open.errors > 0) return 'error';
  if (open.failures > 0) return 'failed';
  if (says(ERROR)) return 'error';
  if (says(FAILED)) return 'failed';
  if (open.skipped || says(SKIPPED)) return 'skipped';
  return open.failedRuns > 0 ? 'flaky' : 'passed';
}
