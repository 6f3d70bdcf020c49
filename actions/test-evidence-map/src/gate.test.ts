import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { GateReport } from '../../../shared/evidence/report.ts';
import { gate } from './gate.ts';

test('has the version of its package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(gate.version).toBe(manifest.version);
});

test('outputs speak of all failures and of what is not proved', () => {
  const totals = { tests: 9, passed: 5, failed: 1, errors: 1, skipped: 1, suiteErrors: 1, flaky: 0 };
  const evidence = [
    { id: 'test.unit', status: 'failed' },
    { id: 'test.audit', status: 'missing' },
    { id: 'test.e2e.login', status: 'satisfied' },
    { id: 'test.fuzz', status: 'waived' },
  ];
  const outputs = gate.outputsOf({ details: { totals }, evidence } as unknown as GateReport);
  expect(outputs).toEqual({ tests: '9', failed: '3', missing: 'test.unit,test.audit' });
  expect(Object.keys(outputs)).toEqual(Object.keys(gate.outputs));
});

test('takes its inputs strictly', () => {
  expect(gate.inputs.safeParse({ reports: ['a.xml'] }).success).toBe(true);
  expect(gate.inputs.safeParse({ rapports: ['a.xml'] }).success).toBe(false);
});
