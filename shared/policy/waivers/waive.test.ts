import { describe, expect, test } from '@jest/globals';
import { type Waiver, waivers } from '../sections/waivers.ts';
import { neverHolds, type WaivableFinding, waiveEvidence, waiveFinding } from './waive.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const over: Partial<Waiver> = {};
const waiver = (scope: Waiver['scope'], more: Partial<Waiver> = over): Waiver => ({
  id: 'old-markup',
  owner: 'acme/web',
  approver: 'alice',
  reason: 'The template engine is replaced this quarter.',
  granted: '2026-11-24',
  expires: '2026-12-24',
  scope,
  ...more,
});
const finding: WaivableFinding = {
  ruleId: 'js/xss',
  level: 'error',
  fingerprint: 'a'.repeat(64),
  location: { path: 'src/page.ts', startLine: 3 },
  tool: 'CodeQL',
  aliases: ['GHSA-aaaa-bbbb-cccc'],
  package: { name: '@acme/kit', version: '1.2.3', ecosystem: 'npm' },
};
const waived = (...granted: Waiver[]): string | null =>
  waiveFinding(granted, finding, ['scan.sast'], NOW).waiver?.id ?? null;
const evidenceWaived = (granted: Waiver, paths = ['src/page.ts']): string | null =>
  waiveEvidence([granted], 'scan.sast', paths, NOW).waiver?.id ?? null;

describe('a finding is waived', () => {
  test.each<[string, Waiver['scope']]>([
    ['by its fingerprint', { fingerprints: ['a'.repeat(64)] }],
    ['by its rule', { rules: ['js/xss'] }],
    ['by an advisory it is also known as, in other letters', { rules: ['ghsa-AAAA-bbbb-cccc'] }],
    ['by its tool', { tools: ['codeql'] }],
    ['by its package', { packages: ['pkg:npm/@acme/kit'] }],
    ['by its package as package URLs are encoded', { packages: ['pkg:npm/%40acme/kit@1.2.3'] }],
    ['by its path', { paths: ['src/**'] }],
    ['for the evidence it counts against', { evidence: ['scan.sast'], rules: ['js/xss'] }],
  ])('%s', (_how, scope) => expect(waived(waiver(scope))).toBe('old-markup'));

  test.each<[string, Waiver['scope']]>([
    ['another fingerprint', { fingerprints: ['b'.repeat(64)] }],
    ['the beginning of its rule', { rules: ['js/'] }],
    ['another version', { packages: ['pkg:npm/@acme/kit@1.2.4'] }],
    ['the same name elsewhere', { packages: ['pkg:pypi/@acme/kit'] }],
    ['another path', { paths: ['test/**'] }],
    ['one thing that fits and one that does not', { rules: ['js/xss'], paths: ['test/**'] }],
    ['other evidence', { evidence: ['scan.secrets'], rules: ['js/xss'] }],
    ['its evidence as a whole: that is judged elsewhere', { evidence: ['scan.sast'] }],
  ])('not by a waiver of %s', (_what, scope) => expect(waived(waiver(scope))).toBeNull());

  test('not without a place, a tool or a package when the waiver asks for one', () => {
    const bare: WaivableFinding = { ruleId: 'js/xss', level: 'error', fingerprint: 'x'.repeat(9), location: undefined };
    for (const scope of [{ paths: ['**'] }, { tools: ['CodeQL'] }, { packages: ['pkg:npm/x'] }])
      expect(waiveFinding([waiver(scope)], bare, ['scan.sast'], NOW).waiver).toBeNull();
  });

  test('only when the waiver may be given for all the evidence it counts against', () => {
    const narrow = waiver({ rules: ['js/xss'] }, { under: { findings: ['scan.sast'] } });
    expect(waiveFinding([narrow], finding, ['scan.sast'], NOW).waiver).not.toBeNull();
    expect(waiveFinding([narrow], finding, ['scan.sast', 'scan.secrets'], NOW)).toEqual({
      waiver: null,
      refused: [{ id: 'old-markup', why: 'the policy above it lets no finding of scan.secrets be waived' }],
    });
  });

  test('up to the level that the policy above allows', () => {
    const mild = waiver({ rules: ['js/xss'] }, { under: { maxLevel: 'warning' } });
    expect(waiveFinding([mild], finding, ['scan.sast'], NOW).refused[0]?.why).toMatch(/up to warning/u);
    expect(waiveFinding([mild], { ...finding, level: 'warning' }, ['scan.sast'], NOW).waiver).not.toBeNull();
  });

  test('by the first waiver that holds, and those that do not are told', () => {
    const old = waiver({ rules: ['js/xss'] }, { id: 'old', expires: '2026-11-30' });
    expect(waiveFinding([old, waiver({ rules: ['js/xss'] })], finding, ['scan.sast'], NOW)).toMatchObject({
      waiver: { id: 'old-markup' },
      refused: [{ id: 'old', why: 'it expired on 2026-11-30' }],
    });
  });
});

describe('evidence is waived as a whole', () => {
  test('by a scope that names it and no finding', () => {
    expect(evidenceWaived(waiver({ evidence: ['scan.sast'] }))).toBe('old-markup');
    expect(evidenceWaived(waiver({ evidence: ['scan.sast'], rules: ['js/xss'] }))).toBeNull();
    expect(evidenceWaived(waiver({ paths: ['**'] }))).toBeNull();
    expect(evidenceWaived(waiver({ evidence: ['scan.secrets'] }))).toBeNull();
  });

  test('where paths are named only for changes that touch nothing else', () => {
    const docs = waiver({ evidence: ['scan.sast'], paths: ['docs/**'] });
    expect(evidenceWaived(docs, ['docs/a.md', 'docs/b.md'])).toBe('old-markup');
    expect(evidenceWaived(docs, ['docs/a.md', 'src/page.ts'])).toBeNull();
    expect(evidenceWaived(docs, [])).toBeNull();
  });

  test('never when the policy above does not allow it', () => {
    const under = { evidence: ['test.*'] };
    expect(waiveEvidence([waiver({ evidence: ['scan.sast'] }, { under })], 'scan.sast', [], NOW).refused).toEqual([
      { id: 'old-markup', why: 'the policy above it does not let scan.sast be waived' },
    ]);
  });
});

describe('a waiver holds', () => {
  const at = (time: string, more: Partial<Waiver> = over): string | null =>
    waiveEvidence([waiver({ evidence: ['scan.sast'] }, more)], 'scan.sast', [], Date.parse(time)).waiver?.id ?? null;

  test.each([
    ['2026-11-23T23:59:59.999Z', null],
    ['2026-11-24T00:00:00Z', 'old-markup'],
    ['2026-12-24T23:59:59.999Z', 'old-markup'],
    ['2026-12-25T00:00:00Z', null],
  ])('from the day it is granted to the end of the day it expires: %s → %s', (time, holds) =>
    expect(at(time)).toBe(holds),
  );
  test('no longer than the policy above allows', () => {
    expect(at('2026-12-01T00:00:00Z', { under: { maxDays: 30 } })).toBe('old-markup');
    expect(at('2026-12-01T00:00:00Z', { under: { maxDays: 29 } })).toBeNull();
  });
  test('never when nobody knows the time', () =>
    expect(waiveEvidence([waiver({ evidence: ['scan.sast'] })], 'scan.sast', [], Number.NaN).waiver).toBeNull());
});

describe('a waiver that can never hold is told before anybody relies on it', () => {
  test.each<[Waiver['scope'], Waiver['under'], string | null]>([
    [{ evidence: ['scan.sast'] }, { evidence: ['scan.*'] }, null],
    [{ evidence: ['scan.sast'] }, { evidence: ['test.*'] }, 'the policy above it does not let scan.sast be waived'],
    [
      { evidence: ['scan.secrets'], rules: ['x'] },
      { findings: ['scan.sast'] },
      'the policy above it lets no finding of scan.secrets be waived',
    ],
    [{ rules: ['x'] }, { findings: [] }, 'the policy above it lets no finding be waived'],
    [{ rules: ['x'] }, { maxLevel: 'none' }, 'the policy above it lets no finding be waived'],
    [{ rules: ['x'] }, { maxDays: 7 }, 'it runs for 30 days, and the policy above it allows 7'],
    [{ rules: ['x'] }, undefined, null],
  ])('%j under %j: %s', (scope, under, why) => {
    expect(neverHolds(waiver(scope, under === undefined ? {} : { under }))).toBe(why);
  });
});

describe('a waiver that cannot be read', () => {
  const parse = (entry: object) => waivers.schema.safeParse({ granted: [{ ...waiver({ rules: ['x'] }), ...entry }] });
  test.each<[string, object, RegExp]>([
    ['a day that is none', { expires: '2026-02-30' }, /YYYY-MM-DD/u],
    ['an end before its beginning', { expires: '2026-11-23' }, /before it is granted/u],
    ['an owner who grants it', { approver: 'Acme/Web' }, /to themselves/u],
    ['nothing waived', { scope: {} }, /at least one/u],
    ['a list of nothing', { scope: { rules: [] } }, /./u],
    ['no reason', { reason: '' }, /./u],
    ['a package without its kind', { scope: { packages: ['lodash'] } }, /package url/u],
  ])('%s is refused', (_what, entry, message) => {
    const { error } = parse(entry);
    expect(error?.issues[0]?.message).toMatch(message);
  });
});
