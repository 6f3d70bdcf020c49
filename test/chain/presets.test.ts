import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compare } from '../../shared/policy/compare.ts';
import { doubtsIn } from '../../shared/policy/doubts.ts';
import { builtinPolicy } from '../../shared/policy/load.ts';
import { owedAtMost } from '../../shared/policy/owed.ts';
import type { EvidenceDefinition, Policy } from '../../shared/policy/schema.ts';
import { canonicalJson } from '../../shared/text/canonical-json.ts';
import { PRESETS, presetFromSources } from '../../shared/testing/presets.ts';
import { type Approver, chainIn, type Judged } from '../support/chain.ts';

const CHAIN = ['observe', 'baseline', 'strict', 'regulated'];
const presets = new Map(await Promise.all(CHAIN.map(async (name) => [name, await builtinPolicy(name)] as const)));
const preset = (name: string): Policy => presets.get(name) as Policy;

/** Evidence that costs a call to a model; the gate that gives it shows by itself that it does. */
const BY_MODEL = new Map([['review.ai', 'actions/ai-review/src/outcome.test.ts']]);

describe('the built-in policies', () => {
  test('are these four, each laid over the one before', () => {
    expect([...PRESETS].toSorted()).toEqual([...CHAIN].toSorted());
    for (const [index, name] of CHAIN.entries()) {
      expect(preset(name).sources).toEqual([`builtin:${name}@1`]);
      if (index === 0) continue;
      const differences = compare(preset(CHAIN[index - 1] as string), preset(name));
      expect(differences.filter(({ effect }) => effect === 'loosened')).toEqual([]);
      expect(differences.length).toBeGreaterThan(0);
    }
  });

  test.each(CHAIN)('%s is what its sources say', (name) => {
    const { digest: _digest, sources: _sources, ...generated } = preset(name);
    const source = presetFromSources(name);
    for (const { rules } of Object.values(source.areas))
      for (const rule of rules) rule.examples = { match: ['-'], noMatch: ['-'] };
    expect(canonicalJson(generated)).toBe(canonicalJson(source));
  });

  test('no evidence is an orphan: each is owed by one of them', () => {
    const owed = new Set(CHAIN.flatMap((name) => owedAtMost(preset(name)).map(({ id }) => id)));
    expect(Object.keys(preset('regulated').evidence).filter((id) => !owed.has(id))).toEqual([]);
  });

  test.each(CHAIN)('%s owes nothing that it does not define, and doubts nothing', (name) => {
    const catalogue = new Set(Object.keys(preset('observe').evidence));
    expect(doubtsIn(preset(name), catalogue)).toEqual([]);
  });
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const APPROVERS: readonly Approver[] = ['alice', 'bob', 'carol', 'dave'].map((login) => ({
  login,
  permission: 'maintain',
}));

describe.each(CHAIN)('under %s', (name) => {
  const owed = owedAtMost(preset(name))
    .map(({ id }) => id)
    .filter((id) => !BY_MODEL.has(id));
  let judged: Judged;
  beforeAll(async () => {
    judged = await judgeWithEverything(name, owed);
  });

  test.each(owed)('%s is proved by what a gate really accepts', (id) => {
    const { status, why } = judged.rows.get(id) ?? { status: 'not asked for', why: '' };
    expect([id, status, why]).toEqual([id, 'satisfied', why]);
  });

  test('so that a change with everything is ready', () => {
    const open = [...judged.rows]
      .filter(([, { status }]) => status !== 'satisfied')
      .map(([id, { why }]) => `${id}: ${why}`);
    expect([judged.status, judged.verdict, open]).toEqual([0, 'ready', []]);
  });
});

test('what a model gives is shown where the model is asked', () => {
  for (const [id, path] of BY_MODEL) {
    const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    expect(text).toContain(`id: '${id}', status: 'satisfied'`);
  }
});

/** A change that brings along everything the preset can ask for, judged under a policy that asks for all of it at once. */
async function judgeWithEverything(name: string, owed: readonly string[]): Promise<Judged> {
  const home = join(folder, name);
  mkdirSync(home);
  const write = (path: string, text: string): string => {
    const full = join(home, 'given', path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  const policy = write(
    'policy.yml',
    `schema: evidence-gate/policy@1
name: everything
version: 1
extends: [${name}]
requirements: [{ id: everything, title: x, when: {}, evidence: [${owed.join(', ')}], why: x }]
`,
  );
  const { evidence } = preset(name);
  const definitions = owed.map((id) => [id, evidence[id] as EvidenceDefinition] as const);
  const of = (gate: string) => definitions.filter(([, definition]) => definition.gate === gate);
  const chain = chainIn(home);
  chain.commit({
    'src/greet.js': GREET[0],
    '.github/CODEOWNERS': '* @alice\n',
  });
  const head = chain.branch({ 'src/greet.js': GREET[1], '.evidence-gate/spec.yml': SPEC });
  const tested = [...new Set(['test.unit', ...of('test-evidence-map').map(([id]) => id)])];
  const onBase = write(
    'base/junit.xml',
    junit(
      tested,
      '<failure type="AssertionError" message="expected Good day">AssertionError: expected Good day</failure>',
    ),
  );
  const reports = [
    write('junit.xml', junit(tested, '')),
    write('mutation.json', MUTATION),
    ...of('scan-aggregate').flatMap(([id, { scan }]) =>
      scan === undefined ? [] : [write(`${id}.sarif`, sarif(scan.tools[0] as string))],
    ),
  ];
  const coverage = write('lcov.info', 'SF:src/greet.js\nDA:1,1\nDA:2,1\nDA:3,1\nend_of_record\n');
  return chain.judge({
    head,
    approvers: APPROVERS,
    checks: definitions.flatMap(([, { check }]) => check?.names ?? []),
    words: ['--policy', policy, '--reports', ...reports, '--coverage', coverage, '--reports-base', onBase],
  });
}

const GREET = [
  "export function greet(name) {\n  return 'Hello ' + name;\n}\n",
  "export function greet(name) {\n  return 'Good day, ' + name;\n}\n",
] as const;

const SPEC = `schema: evidence-gate/spec@1
title: A politer greeting
request: '#7'
areas: [documentation]
assets: [The first impression]
trustBoundaries: [{ boundary: From whoever visits to the page, attackerControlled: [The name] }]
controls: [{ control: The name is shown as text, evidence: [test.unit] }]
acceptance: [test.unit]
residualRisks: []
`;

/** A report of tests of which each carries the tag of one evidence id; on the base's code they all fail. */
const junit = (ids: readonly string[], inside: string): string =>
  `<testsuites><testsuite name="all" tests="${ids.length}" failures="${inside === '' ? 0 : ids.length}" errors="0">${ids
    .map(
      (id) => `<testcase classname="all" name="[${id}] holds" file="test/all.test.js" time="0.01">${inside}</testcase>`,
    )
    .join('')}</testsuite></testsuites>\n`;

/** A mutation of the changed line, which the tests noticed. */
const MUTATION = JSON.stringify({
  schemaVersion: '1',
  thresholds: { high: 80, low: 60 },
  files: {
    'src/greet.js': {
      language: 'javascript',
      source: GREET[1],
      mutants: [
        {
          id: '1',
          mutatorName: 'StringLiteral',
          replacement: '""',
          location: { start: { line: 2, column: 10 }, end: { line: 2, column: 22 } },
          status: 'Killed',
        },
      ],
    },
  },
});

/** A healthy run of a scanner that found nothing. */
const sarif = (tool: string): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool, version: '1.0.0', rules: [] } },
        invocations: [{ executionSuccessful: true }],
        artifacts: [{ location: { uri: 'src/greet.js' } }],
        results: [],
      },
    ],
  });
