import { stringify } from 'yaml';

/** A whole spec, for tests; parts are replaced, and left out where they are undefined. */
export const specText = (over: Readonly<Record<string, unknown>> = {}): string =>
  stringify({
    schema: 'evidence-gate/spec@1',
    title: 'Login throttling',
    request: '#12',
    areas: ['authentication'],
    assets: ['Accounts and what they reach'],
    trustBoundaries: [{ boundary: 'Anybody posts the login form', attackerControlled: ['login', 'password'] }],
    controls: [{ control: 'Five failures make the login wait', evidence: ['test.abuse-case'] }],
    forbidden: [{ pattern: 'Math.random(', why: 'Guessable', in: ['src'] }],
    acceptance: ['test.e2e.login'],
    residualRisks: [{ risk: 'Lock-out on purpose', reason: 'Short', owner: 'ines' }],
    ...over,
  });
