import { describe, expect, test } from '@jest/globals';
import { policyWith } from '../testing/policy.ts';
import { CHANGED_LINES, proveChangedLines } from './changed-lines.ts';

const lines = (covered: number, uncovered: number, unmeasured: number) => ({
  covered,
  uncovered,
  unmeasured,
  notExecutable: 3,
  files: [],
});
const policy = (changedLines: number | null) => policyWith({ [CHANGED_LINES]: null }, { coverage: { changedLines } });

describe('proveChangedLines', () => {
  test.each([
    [80, lines(8, 2, 0), 'satisfied'],
    [80, lines(799, 201, 0), 'failed'],
    [99.9, lines(999, 1, 0), 'satisfied'],
    [100, lines(99_999, 1, 0), 'failed'],
    [80, lines(8, 0, 3), 'failed'],
    [100, lines(0, 0, 5), 'failed'],
    [100, lines(0, 0, 0), 'satisfied'],
    [null, lines(0, 9, 0), 'satisfied'],
    [null, lines(9, 0, 1), 'failed'],
  ])('at least %p %% of %j: %s', (least, measured, status) =>
    expect(proveChangedLines(policy(least), measured, true).status).toBe(status),
  );

  test('without a usable report, or a change, nothing is proved', () => {
    expect(proveChangedLines(policy(80), lines(0, 0, 4), false).status).toBe('missing');
    expect(proveChangedLines(policy(80), null, true).status).toBe('missing');
  });
});
