import { describe, expect, test } from '@jest/globals';
import type { ChangeShape } from './change-shape.ts';
import { applies, type ChangeFacts } from './owed.ts';
import type { When } from './schema.ts';

const facts: ChangeFacts = {
  areas: [],
  changeTypes: [],
  risk: 'low',
  additions: [],
  controlsLost: false,
  aiAuthored: false,
  facts: [],
};
const SHAPE: ChangeShape = { paths: ['src/Pay.ts', 'README.md'], lines: 100, files: 2, fork: false, traced: true };

describe('a requirement that asks for the shape of a change', () => {
  test.each<[When, Partial<ChangeShape>, boolean]>([
    [{ paths: ['src/**'] }, {}, true],
    [{ paths: ['lib/**', '**/pay.*'] }, {}, true],
    [{ paths: ['lib/**'] }, {}, false],
    [{ fork: true }, {}, false],
    [{ fork: true }, { fork: true }, true],
    [{ minLines: 100 }, {}, true],
    [{ minLines: 101 }, {}, false],
    [{ minFiles: 2 }, {}, true],
    [{ minFiles: 3 }, {}, false],
    [{ untraced: true }, {}, false],
    [{ untraced: true }, { traced: false }, true],
    [{ untraced: true, paths: ['lib/**'] }, { traced: false }, false],
  ])('%j of %j: %s', (when, over, holds) => {
    expect(applies(when, { ...facts, shape: { ...SHAPE, ...over } })).toBe(holds);
  });

  test('does not follow from a report alone, while any other does', () => {
    expect(applies({ minLines: 1 }, facts)).toBe(false);
    expect(applies({}, facts)).toBe(true);
  });
});
