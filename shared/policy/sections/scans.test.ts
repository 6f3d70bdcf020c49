import { describe, expect, test } from '@jest/globals';
import { scanners } from './scanners.ts';
import { scans, type Scans } from './scans.ts';

const of = (value: object): Scans => scans.schema.parse(value);
const refuse = (path: readonly (string | number)[], what: string): never => {
  throw new Error(`${path.join('.')}: ${what}`);
};
const merged = (above: object, below: object): Scans => scans.merge(of(above), of(below), refuse);
const effects = (above: object, below: object): string[] =>
  scans
    .compare(of(above), of(below), {
      above: { evidence: {}, requirements: [] },
      below: { evidence: {}, requirements: [] },
    })
    .map(({ effect, path }) => `${effect} ${path}`);
const canary = { path: 'canary/secret.txt', content: 'x' };
const forbidden = { id: 'no-eval', pattern: '\\beval\\(', why: 'It runs text.' };

describe('what scans must show', () => {
  test('grows with every layer, the stricter of two holds', () => {
    const both = merged(
      { analysers: { 'scan.sast': { minRisk: 'high', count: 2 } }, minimumRules: { 'scan.sast': 10 } },
      {
        analysers: { 'scan.sast': { minRisk: 'critical', count: 3 } },
        minimumRules: { 'scan.sast': 5, 'scan.iac': 2 },
        files: { 'scan.sast': ['src/**'] },
        forbidden: [forbidden],
      },
    );
    expect(both.analysers).toEqual({ 'scan.sast': { minRisk: 'high', count: 3 } });
    expect(both.minimumRules).toEqual({ 'scan.sast': 10, 'scan.iac': 2 });
    expect(both.files).toEqual({ 'scan.sast': ['src/**'] });
    expect(both.forbidden.map(({ id, level }) => [id, level])).toEqual([['no-eval', 'error']]);
  });

  test.each([
    [
      'another canary',
      { canaries: { 'scan.secrets': canary } },
      { canaries: { 'scan.secrets': { ...canary, content: 'y' } } },
    ],
    ['another pattern of the same id', { forbidden: [forbidden] }, { forbidden: [{ ...forbidden, pattern: 'zzz' }] }],
    [
      'further VEX files',
      { vex: { files: ['a.json'], authors: ['x'] } },
      { vex: { files: ['b.json'], authors: ['x'] } },
    ],
    ['files nobody scans, where layers may not', { layersMayName: false }, { unscanned: ['**'] }],
  ])('%s is refused', (_, above, below) => expect(() => merged(above, below)).toThrow('scans.'));

  test('what layers may name they may name once', () => {
    expect(merged({}, { unscanned: ['vendor/**'] }).unscanned).toEqual(['vendor/**']);
    expect(merged({ unscanned: ['vendor/**'] }, {}).unscanned).toEqual(['vendor/**']);
  });

  test.each([
    [{}, { analysers: { a: { minRisk: 'high', count: 2 } } }, ['tightened scans.analysers.a']],
    [{ analysers: { a: { minRisk: 'high', count: 2 } } }, {}, ['loosened scans.analysers.a']],
    [
      { analysers: { a: { minRisk: 'high', count: 2 } } },
      { analysers: { a: { minRisk: 'critical', count: 3 } } },
      ['loosened scans.analysers.a'],
    ],
    [{ files: { a: ['x', 'y'] } }, { files: { a: ['x'] } }, ['loosened scans.files.a']],
    [{ minimumRules: { a: 5 } }, { minimumRules: { a: 6 } }, ['tightened scans.minimumRules.a']],
    [
      { forbidden: [forbidden] },
      { forbidden: [{ ...forbidden, level: 'note' }] },
      ['loosened scans.forbidden.no-eval'],
    ],
    [{ unscanned: ['a'] }, { unscanned: ['a', 'b'] }, ['loosened scans.unscanned']],
    [{}, { unscanned: ['a'] }, ['changed scans.unscanned']],
    [{ layersMayName: false }, {}, ['loosened scans.layersMayName']],
  ])('%j → %j is told as %j', (above, below, told) => expect(effects(above, below)).toEqual(told));

  test.each(['/etc/x', '../x', 'a/../b', 'C:/x', 'a\\b', './a'])('%s is no path of a canary', (path) =>
    expect(scans.schema.safeParse({ canaries: { a: { ...canary, path } } }).success).toBe(false),
  );

  test('a pattern that is none is told', () =>
    expect(scans.schema.safeParse({ forbidden: [{ ...forbidden, pattern: '(' }] }).success).toBe(false));
});

describe('scanners', () => {
  const scanner = {
    tool: 'gitleaks',
    version: '8.30.1',
    arguments: ['dir', '{source}', '--report-path', '{report}'],
    report: 'gitleaks.sarif',
    platforms: {
      'linux-x64': { url: 'https://mirror.example/gitleaks.tar.gz', sha256: 'a'.repeat(64), program: 'gitleaks' },
    },
  };
  const parse = (more: object): boolean => scanners.schema.safeParse({ gitleaks: { ...scanner, ...more } }).success;

  test('are fully named', () => {
    expect(parse({})).toBe(true);
    const download = scanner.platforms['linux-x64'];
    for (const wrong of [
      { report: '../x.sarif' },
      { report: 'a/b.sarif' },
      { platforms: {} },
      { platforms: { 'linux-x64': { ...download, sha256: 'A'.repeat(64) } } },
      { platforms: { 'linux-x64': { ...download, url: 'file:///etc/passwd' } } },
      { platforms: { 'linux-x64': { ...download, url: 'https://user:word@mirror.example/x' } } },
      { platforms: { 'linux-x64': { ...download, program: '../sh' } } },
      { platforms: { 'linux-x64': { ...download, program: '/bin/sh' } } },
      { platforms: { 'plan9-x64': download } },
      { environment: { 'bad name': 'x' } },
      { shell: true },
    ])
      expect([wrong, parse(wrong)]).toEqual([wrong, false]);
  });

  test('of an upper policy cannot be put otherwise below', () => {
    const above = scanners.schema.parse({ gitleaks: scanner });
    const other = scanners.schema.parse({ gitleaks: { ...scanner, exitCodes: [0, 1] } });
    expect(() => scanners.merge(above, other, refuse)).toThrow('scanners.gitleaks');
    expect(scanners.merge(above, above, refuse)).toEqual(above);
    const wholes = { above: { evidence: {}, requirements: [] }, below: { evidence: {}, requirements: [] } };
    expect(scanners.compare(above, other, wholes).map(({ effect }) => effect)).toEqual(['loosened']);
    expect(scanners.compare({}, above, wholes).map(({ effect }) => effect)).toEqual(['tightened']);
  });
});
