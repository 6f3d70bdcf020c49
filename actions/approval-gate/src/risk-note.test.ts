import { describe, expect, test } from '@jest/globals';
import { riskNote } from './risk-note.ts';
import { reportOf } from './testing/cases.ts';

const noteOn = (details: Record<string, unknown>) => riskNote({ ...reportOf('risk-classify'), details });

describe('the note on risk', () => {
  test('names the first place of each area and every lost control', () => {
    expect(
      noteOn({
        riskLevel: 'high',
        areas: [
          { area: 'authentication', reasons: [{ path: 'src/login.ts', line: 7 }, { path: 'src/other.ts' }] },
          { area: 'deployment', reasons: [{ path: 'Dockerfile' }] },
        ],
        controls: {
          removed: [{ ruleId: 'access-control.check', path: 'src/a.ts', line: 3 }],
          weakened: [{ ruleId: 'audit-logging.record', path: 'src/b.ts', line: 9 }],
          added: [{ ruleId: 'never.shown', path: 'src/c.ts', line: 1 }],
        },
      }),
    ).toEqual({
      level: 'high',
      areas: [
        { area: 'authentication', path: 'src/login.ts', line: 7 },
        { area: 'deployment', path: 'Dockerfile', line: null },
      ],
      controls: [
        { ruleId: 'access-control.check', lost: 'removed', path: 'src/a.ts', line: 3 },
        { ruleId: 'audit-logging.record', lost: 'weakened', path: 'src/b.ts', line: 9 },
      ],
    });
  });

  test.each([
    ['no report', undefined],
    ['no level', {}],
    ['a level that is none', { riskLevel: 'harmless' }],
  ])('says nothing with %s', (_name, details) => {
    expect(details === undefined ? riskNote(undefined) : noteOn(details)).toBeNull();
  });

  test('leaves out what has another shape', () => {
    const bent = [null, 7, 'x', [], { area: 1, reasons: 'x' }, { area: 'a' }, { area: 'b', reasons: [null] }];
    expect(noteOn({ riskLevel: 'low', areas: bent, controls: { removed: bent, weakened: 'x' } })).toEqual({
      level: 'low',
      areas: [],
      controls: [],
    });
    expect(noteOn({ riskLevel: 'low', areas: {}, controls: null })).toMatchObject({ areas: [], controls: [] });
  });
});
