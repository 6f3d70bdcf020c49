import { describe, expect, test } from '@jest/globals';
import { openLedger } from './coverage.ts';
import type { ReviewItem } from './plan/items.ts';
import type { Piece } from './plan/pieces.ts';

const item = (id: string, parts: Partial<ReviewItem> = {}): ReviewItem =>
  ({
    id,
    file: { path: `${id}.ts` },
    startLine: 1,
    endLine: 2,
    unreviewable: null,
    sendable: true,
    hunk: null,
    ...parts,
  }) as ReviewItem;
const piece = (id: string, of: ReviewItem): Piece => ({ id, item: of, text: '', blindText: null });

describe('the coverage ledger', () => {
  const one = item('h1');
  const giant = item('h2');
  const pieces = [piece('h1', one), piece('h2.1', giant), piece('h2.2', giant)];
  const states = (ledger: ReturnType<typeof openLedger>) => ledger.entries().map(({ state, why }) => [state, why]);

  test('what nobody spoke of is not reviewed', () => {
    expect(states(openLedger([one, giant], pieces))).toEqual([
      ['not-reviewed', 'it was not asked about'],
      ['not-reviewed', 'it was not asked about'],
    ]);
  });

  test('a giant hunk is reviewed only when all of its parts are', () => {
    const ledger = openLedger([giant], pieces);
    ledger.reviewed('h2.1');
    expect(states(ledger)[0]?.[0]).toBe('not-reviewed');
    ledger.reviewed('h2.2');
    expect(states(ledger)[0]?.[0]).toBe('reviewed');
  });

  test('a reason against overrules, whenever it comes, and the first one is told', () => {
    const ledger = openLedger([one], pieces);
    ledger.notReviewed('h1', 'first');
    ledger.reviewed('h1');
    ledger.notReviewed('h1', 'second');
    expect(states(ledger)).toEqual([['not-reviewed', 'first']]);
  });

  test('no answer makes up for what cannot be reviewed, nor for an item without a piece', () => {
    const blind = item('h3', { unreviewable: 'binary' });
    const ledger = openLedger([blind, item('h4')], [piece('h3', blind)]);
    ledger.reviewed('h3');
    ledger.reviewed('h4');
    expect(states(ledger)).toEqual([
      ['not-reviewed', 'binary'],
      ['not-reviewed', 'it was not asked about'],
    ]);
  });
});
