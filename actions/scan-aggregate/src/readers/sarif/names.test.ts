import { expect, test } from '@jest/globals';
import { checkNames } from './names.ts';

test.each([
  ['run', { tool: {}, invocation: [] }],
  ['run', { 'resul ts': [] }],
  ['invocation', { executionSucessful: false }],
  ['result', { ruleId: 'x', 'lev{el': 'error' }],
  ['result', { ruleId: 'x', 'level[]': 'error' }],
  ['result', { suppresions: [] }],
] as const)('a misspelt property of a %s is refused: %j', (where, value) =>
  expect(() => checkNames(value, where)).toThrow('misspelt'),
);

test.each([
  ['run', { tool: {}, results: [], artifact: [], vendorData: {} }],
  ['run', { results: [], properties: {}, artifacts: [], policies: [], taxonomies: [] }],
  ['invocation', { executionSuccessful: true, exitCode: 0, machine: '', stdin: {}, account: '' }],
  ['result', { ruleId: 'x', guid: 'y', rank: 1, fixes: [], taxa: [], level: 'error', stacks: [], x: 1 }],
  ['result', { message: {}, graphs: [], rank: 1 }],
  ['result', { [`level${'x'.repeat(60)}`]: 1 }],
  ['result', null],
] as const)('other properties of a %s are let be: %j', (where, value) =>
  expect(() => checkNames(value, where)).not.toThrow(),
);
