import type { Attributes } from '../../input/xml.ts';

/** What a `<testsuite>` or `<testsuites>` promises in its header, and what was met inside it, nested suites included. */
export interface OpenSuite {
  readonly name: string;
  readonly file: string | null;
  readonly declaredTests: number;
  readonly declaredFailing: number;
  /** Cases and repeated runs. */
  runs: number;
  /** `<failure>` and `<error>` elements, failing runs of repeated tests and failing todos. */
  failing: number;
}

/** @param isRoot the root's name is the run's (`jest tests`), no part of a test's name */
export function openSuite(attributes: Attributes, isRoot: boolean): OpenSuite {
  const number = (name: string): number => {
    const value = Number(attributes.get(name));
    return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
  };
  return {
    name: isRoot ? '' : (attributes.get('name') ?? '').trim(),
    file: attributes.get('file') ?? attributes.get('filepath') ?? null,
    declaredTests: number('tests'),
    declaredFailing: number('failures') + number('errors'),
    runs: 0,
    failing: 0,
  };
}

/**
 * Where the header knows of more than the cases show, something was lost on the way: never green. A header that knows
 * of less is the habit of some converters and hides nothing.
 */
export function contradictions(suite: OpenSuite): string[] {
  const of = suite.name === '' ? 'the report' : `suite "${suite.name.slice(0, 120)}"`;
  const found: string[] = [];
  if (suite.declaredFailing > suite.failing) {
    found.push(`${of} counts ${suite.declaredFailing} failures and errors, its test cases show ${suite.failing}`);
  }
  if (suite.declaredTests > suite.runs) {
    found.push(`${of} counts ${suite.declaredTests} tests, it holds ${suite.runs}`);
  }
  return found;
}
