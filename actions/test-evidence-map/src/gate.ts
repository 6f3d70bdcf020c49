import { defineGate } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import type { Details } from './details.ts';
import { judge } from './judge.ts';
import { summarise } from './summary/summary.ts';

/** Test results and coverage as evidence: which owed proofs the tests give, and which they only seem to give. */
export const gate = defineGate({
  name: 'test-evidence-map',
  version: '0.1.0',
  title: 'maps test results and coverage to the evidence a change owes',
  inputs: inputsOf('reports', 'reportsBase', 'coverage', 'testSource'),
  outputs: {
    tests: 'Number of test cases in all reports',
    failed: 'Number of failures: failed and erroneous test cases, and suites that failed outside a case',
    missing: 'Evidence ids that are not proved, separated by commas',
  },
  environment: [],
  run: judge,
  outputsOf: (report) => {
    const { totals } = report.details as Details;
    const missing = report.evidence.filter(({ status }) => status !== 'satisfied' && status !== 'waived');
    return {
      tests: String(totals.tests),
      failed: String(totals.failed + totals.errors + totals.suiteErrors),
      missing: missing.map(({ id }) => id).join(','),
    };
  },
  summarise,
});
