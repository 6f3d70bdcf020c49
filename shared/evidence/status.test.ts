import { describe, expect, test } from '@jest/globals';
import { EVIDENCE_STATUSES, passes, worst } from './status.ts';

describe('statuses', () => {
  test('only satisfied and waived pass', () =>
    expect(EVIDENCE_STATUSES.filter(passes)).toEqual(['satisfied', 'waived']));
  test('nothing said is missing', () => expect(worst([])).toBe('missing'));
  test('one bad word outweighs any number of good ones, in every order', () => {
    for (const bad of ['failed', 'missing', 'unavailable'] as const) {
      expect(worst(['satisfied', bad, 'waived', 'satisfied'])).toBe(bad);
      expect(worst([bad, 'satisfied'])).toBe(bad);
    }
    expect(worst(['missing', 'failed', 'unavailable'])).toBe('failed');
  });
  test('waived is said only when nothing weaker is', () => expect(worst(['waived', 'satisfied'])).toBe('satisfied'));
});
