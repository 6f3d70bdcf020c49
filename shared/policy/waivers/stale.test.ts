import { expect, test } from '@jest/globals';
import type { Waiver } from '../sections/waivers.ts';
import { staleWaivers } from './stale.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const waiver = (id: string, expires: string, more: Partial<Waiver> = {}): Waiver => ({
  id,
  owner: 'acme/web',
  approver: 'alice',
  reason: 'x',
  granted: '2026-11-01',
  expires,
  scope: { rules: ['x'] },
  ...more,
});

test('tells expired, forbidden, ending and unneeded waivers apart, and says nothing of those in use', () => {
  const granted = [
    waiver('over', '2026-11-30'),
    waiver('early', '2027-03-01', { granted: '2026-12-02' }),
    waiver('long', '2027-03-01', { under: { maxDays: 30 } }),
    waiver('soon', '2026-12-05'),
    waiver('unneeded', '2027-03-01'),
    waiver('used', '2027-03-01'),
  ];
  expect(staleWaivers(granted, new Set(['used', 'soon']), NOW).map(({ id, state }) => [id, state])).toEqual([
    ['over', 'expired'],
    ['early', 'early'],
    ['long', 'too-long'],
    ['soon', 'expiring'],
    ['unneeded', 'unused'],
  ]);
});
