import { describe, expect, test } from '@jest/globals';
import { isNew } from '../history/judgement.ts';
import type { Observation } from '../model.ts';
import { packageObservation } from '../readers/advisory.ts';
import { joinTools } from './across-tools.ts';
import type { Judged } from './judged.ts';
import { toolKeyOf } from './item.ts';

const judged = (tool: string, observation: Observation): Judged => ({
  item: { tool, toolKey: toolKeyOf(tool), observation, path: observation.path, located: false, reports: [tool] },
  judgement: isNew('test'),
});

const code = (tool: string, parts: Partial<Observation> = {}): Judged =>
  judged(tool, {
    ruleId: `${tool}-rule`,
    level: 'warning',
    message: 'Bad.',
    subject: 'code',
    path: 'a.js',
    startLine: 5,
    cwe: ['CWE-79'],
    aliases: [],
    ...parts,
  });

const pack = (
  tool: string,
  ruleId: string,
  parts: { aliases?: string[]; name?: string; version?: string | null; ecosystem?: string; path?: string } = {},
): Judged =>
  judged(
    tool,
    packageObservation({
      ruleId,
      level: 'error',
      title: undefined,
      name: parts.name ?? 'golang.org/x/net',
      version: parts.version === undefined ? '0.10.0' : parts.version,
      ecosystem: parts.ecosystem ?? null,
      path: parts.path ?? 'go.mod',
      aliases: parts.aliases ?? [],
      cwe: [],
    }),
  );

const shape = (all: Judged[]) =>
  joinTools(all).map(({ lead, also }) => [lead, ...also].map(({ item }) => `${item.tool} ${item.observation.ruleId}`));

describe('advisories of one package', () => {
  test('are joined by an alias, whatever each tool calls them', () => {
    expect(
      shape([
        pack('grype', 'GHSA-4374-p667-p6c8', { aliases: ['CVE-2023-39325'], version: 'v0.10.0' }),
        pack('trivy', 'CVE-2023-39325'),
      ]),
    ).toEqual([['grype GHSA-4374-p667-p6c8', 'trivy CVE-2023-39325']]);
  });

  test.each([
    ['another advisory', {}, 'CVE-2023-2'],
    ['another version', { version: '0.17.0' }, 'CVE-2023-1'],
    ['another package', { name: 'golang.org/x/text' }, 'CVE-2023-1'],
  ])('are not joined for %s', (_, parts, ruleId) =>
    expect(shape([pack('grype', 'CVE-2023-1'), pack('trivy', ruleId, parts)])).toHaveLength(2),
  );

  test('of one tool are never joined, and two places keep their two findings', () => {
    const joined = shape([
      pack('grype', 'CVE-2023-1', { path: 'a/go.mod' }),
      pack('grype', 'CVE-2023-1', { path: 'b/go.mod' }),
      pack('trivy', 'CVE-2023-1', { path: 'b/go.mod' }),
    ]);
    expect(joined).toEqual([['grype CVE-2023-1'], ['grype CVE-2023-1', 'trivy CVE-2023-1']]);
  });

  test('without a version are joined to the only version there is, and to none of two', () => {
    const npm = pack('npm audit', 'GHSA-aaaa-bbbb-cccc', { version: null });
    const osv = (version: string) => pack('osv-scanner', 'GHSA-aaaa-bbbb-cccc', { version });
    expect(shape([npm, osv('1.0.0')])).toHaveLength(1);
    expect(shape([npm, osv('1.0.0'), osv('2.0.0')])).toHaveLength(3);
  });

  test('numbers of other databases only mean something in their ecosystem', () =>
    expect(shape([pack('a', '1179', { ecosystem: 'npm' }), pack('b', '1179', { ecosystem: 'pypi' })])).toHaveLength(2));
});

describe('code at one place', () => {
  test('is joined by a shared weakness, check id or overlapping lines', () => {
    expect(shape([code('bandit'), code('semgrep')])).toHaveLength(1);
    expect(
      shape([code('bandit', { cwe: [], ruleId: 'B506' }), code('semgrep', { cwe: [], aliases: ['B506'] })]),
    ).toHaveLength(1);
    expect(shape([code('bandit', { startLine: 4, endLine: 8 }), code('semgrep')])).toHaveLength(1);
  });

  test.each([
    ['another weakness', { cwe: ['CWE-89'] }],
    ['another line', { startLine: 6 }],
    ['another file', { path: 'b.js' }],
    ['no file', { path: null }],
    ['no weakness at all', { cwe: [] }],
    ['a secret', { subject: 'secret' as const }],
  ])('is not joined for %s', (_, parts) => expect(shape([code('bandit'), code('semgrep', parts)])).toHaveLength(2));

  test('a crowded line joins nothing: two of one tool could each be the other’s', () => {
    const two = [code('bandit', { message: 'First.' }), code('bandit', { message: 'Second.', ruleId: 'other' })];
    expect(shape([...two, code('semgrep')])).toHaveLength(3);
  });

  test('a chain of overlaps does not pull the ends together', () => {
    const chain = [
      code('a', { startLine: 1, endLine: 5 }),
      code('b', { startLine: 5, endLine: 9 }),
      code('c', { startLine: 9, endLine: 12 }),
    ];
    expect(shape(chain).map((group) => group.length)).toEqual([2, 1]);
  });
});

test('different secrets at different lines of one region are not one', () => {
  const secret = (tool: string, identity: string, startLine: number) =>
    code(tool, { subject: 'secret', identity, startLine, endLine: 9 });
  expect(shape([secret('gitleaks', 'x', 5), secret('trufflehog', 'y', 6)])).toHaveLength(2);
  expect(shape([secret('gitleaks', 'x', 5), secret('trufflehog', 'x', 6)])).toHaveLength(1);
});
