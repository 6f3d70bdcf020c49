import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { EvidenceDefinition } from '../../../../shared/policy/schema.ts';
import type { MappedTest, Standing } from '../mapping/ledger.ts';
import type { ResultReading } from '../results/read-report.ts';
import type { Lost } from './lost.ts';
import { meeting, NO_DEMANDS, type Demands } from './strength.ts';

/** What all proofs by tests depend on. */
export interface Reports {
  readonly readings: readonly ResultReading[];
  readonly lost: readonly Lost[];
}

const SHOWN = 3;

const BECAME: Readonly<Record<MappedTest['outcome'], string>> = {
  passed: 'passes',
  flaky: 'passed only when repeated',
  failed: 'fails',
  error: 'fails',
  skipped: 'is skipped',
  todo: 'is only a todo',
  vacuous: 'asserts nothing',
};

/** Decides one evidence id by the tests that stand for it. */
export function proveByTests(
  id: string,
  definition: EvidenceDefinition,
  standing: Standing,
  reports: Reports,
  demands: Demands = NO_DEMANDS,
): Evidence {
  const by = toolsOf(reports);
  const howTo = definition.howTo;
  if (definition.tests?.any === true) {
    const broken = brokenReports(id, reports, by);
    if (broken !== null) return broken;
  }
  const failing = count(standing, 'failed') + count(standing, 'error');
  if (failing > 0) {
    const names = standing.others.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const summary = `${tests(failing)} of this proof ${failing === 1 ? 'fails' : 'fail'}: ${namesOf(names)}`;
    return unsatisfied(id, 'failed', summary, 'Make the failing tests pass; the summary names them.', by, refs(names));
  }
  const minimum = definition.tests?.minimum ?? 1;
  const { idleTag } = standing;
  // Whoever tags a test says which one is the proof; words that other tests happen to hold do not stand in for it.
  const allPassing = [...(idleTag === null ? standing.passing : standing.taggedPassing).values()];
  const { enough: passing, short } = meeting(allPassing, demands);
  if (idleTag !== null && allPassing.length < minimum && standing.passing.size >= minimum) {
    const summary = `The test tagged for it ${BECAME[idleTag.outcome]}: ${quoted(idleTag)}. Tests that only hold its words do not stand in for it.`;
    const next = 'Let the tagged test run and pass, or take the tag off if another test is the proof.';
    return unsatisfied(id, 'missing', summary, next, by, refs([idleTag]));
  }
  const [lost] = reports.lost;
  const [weak] = short;
  if (passing.length < minimum && allPassing.length >= minimum && weak !== undefined) {
    const others = short.length > 1 ? ` (and ${short.length - 1} more)` : '';
    const summary = `${quoted(weak.test)} passes, but ${weak.why}${others}.`;
    return unsatisfied(id, 'missing', summary, weak.next, by, refs(short.map(({ test }) => test)));
  }
  if (passing.length < minimum) {
    const absent = lost === undefined ? '' : ` The report ${lost.name} is not there (${lost.why}).`;
    const summary =
      (reports.readings.length === 0 ? 'No test report was handed in.' : cameClose(standing, minimum)) + absent;
    return unsatisfied(id, 'missing', summary, howTo, by, refs(standing.others));
  }
  if (lost !== undefined) {
    const summary = `The report ${lost.name} is not there (${lost.why}); what it would have said is not known.`;
    return unsatisfied(id, 'missing', summary, `Hand in ${lost.name}, or take it off the list.`, by);
  }
  const passed = idleTag === null && short.length === 0 ? count(standing, 'passed') : passing.length;
  return satisfied(id, `${tests(passed)} ${passed === 1 ? 'passes' : 'pass'}: ${namesOf(passing)}`, by, refs(passing));
}

/** Any failure anywhere, and any report that says nothing, speaks against the proof that takes every test. */
function brokenReports(id: string, { readings }: Reports, by: Evidence['by']): Evidence | null {
  const malformed = readings.filter(({ status }) => status === 'malformed');
  if (malformed.length > 0) {
    const first = malformed[0] as ResultReading;
    const summary = `${first.path} cannot be used: ${first.problems[0] ?? 'malformed'}`;
    const next = 'Let the test runner write the report again, completely, and hand in that file.';
    return unsatisfied(
      id,
      'failed',
      summary,
      next,
      by,
      malformed.map(({ path }) => path),
    );
  }
  const failed = readings.filter(({ status }) => status === 'failed');
  if (failed.length > 0) {
    const failures = failed.reduce((sum, { failed: one, errors, suiteErrors }) => sum + one + errors + suiteErrors, 0);
    const reason = failed.flatMap(({ problems }) => problems)[0];
    const summary = `${failures} ${failures === 1 ? 'failure' : 'failures'} in ${failed.length} of ${readings.length} reports${reason === undefined ? '' : `: ${reason}`}`;
    return unsatisfied(
      id,
      'failed',
      summary,
      'Make every test pass on the head commit.',
      by,
      failed.map(({ path }) => path),
    );
  }
  const empty = readings.find(({ status }) => status === 'empty');
  if (empty !== undefined) {
    const next = 'Find out why no test ran, or do not hand in the report of a package without tests.';
    return unsatisfied(id, 'missing', `${empty.path} holds no test.`, next, by, [empty.path]);
  }
  return null;
}

/** Why what is there does not count. */
function cameClose(standing: Standing, minimum: number): string {
  const passing = standing.passing.size;
  const near = [
    passing > 0 ? `${passing} of at least ${minimum} distinct tests pass` : '',
    reason(standing, 'skipped', 'skipped'),
    reason(standing, 'todo', 'only a todo'),
    reason(standing, 'flaky', 'passed only when repeated'),
    reason(standing, 'vacuous', 'asserting nothing'),
  ].filter((part) => part !== '');
  return near.length === 0 ? 'No test stands for it.' : `Not enough: ${near.join('; ')}.`;
}

function reason(standing: Standing, outcome: MappedTest['outcome'], words: string): string {
  const number = count(standing, outcome);
  if (number === 0) return '';
  const first = standing.others.find((mapped) => mapped.outcome === outcome);
  return `${tests(number)} ${words}${first === undefined ? '' : ` (${quoted(first)})`}`;
}

const count = (standing: Standing, outcome: MappedTest['outcome']): number => standing.counts.get(outcome) ?? 0;
const tests = (number: number): string => (number === 1 ? '1 test' : `${number} tests`);
const quoted = ({ test }: MappedTest): string => `"${test.slice(0, 120)}"`;
const refs = (mapped: readonly MappedTest[]): string[] =>
  mapped.slice(0, 20).map(({ test, file }) => (file === null ? test : `${file}: ${test}`).slice(0, 300));

function namesOf(mapped: readonly MappedTest[]): string {
  const more = mapped.length > SHOWN ? ` and ${mapped.length - SHOWN} more` : '';
  return mapped.slice(0, SHOWN).map(quoted).join(', ') + more;
}

function toolsOf({ readings }: Reports): Evidence['by'] {
  const formats = new Set(readings.filter(({ status }) => status !== 'malformed').map(({ format }) => format));
  return [...formats].map((tool) => ({ tool, version: null }));
}
