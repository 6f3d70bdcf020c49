import { describe, expect, test } from '@jest/globals';
import type { Change } from '../change/change.ts';
import { pullRequestFactsSchema } from '../github/pull-request.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/schema.ts';
import { changeOf, type Sides } from '../testing/change-builder.ts';
import { memoryFiles } from '../testing/memory-files.ts';
import { judgeSpec, type SpecJudgement } from './judge.ts';
import { specText } from './testing/spec-text.ts';

const baseline = await loadPolicy({});
const policy: Policy = {
  ...baseline,
  evidence: {
    ...baseline.evidence,
    'spec.security': { title: 'Security spec', gate: 'risk-classify', howTo: 'Write one.' },
  },
};
const asked = [{ id: 'spec.security', requiredBy: ['security-spec'], why: 'High risk.' }];
const code: Sides = ['', 'const token = randomBytes(32);'];

interface Given {
  readonly files?: Readonly<Record<string, Sides>>;
  readonly body?: string;
  readonly named?: Readonly<Record<string, string>>;
  readonly areas?: readonly string[];
  readonly owed?: typeof asked;
  readonly policy?: Policy;
}

function changeWith({ files = {}, body }: Given): Change {
  const change = changeOf({ files: { 'src/login.ts': code, ...files } });
  if (body === undefined) return change;
  const facts = pullRequestFactsSchema.parse({
    pull_request: {
      number: 7,
      title: 'Throttle',
      body,
      user: null,
      head: { sha: 'a'.repeat(40), repo: null },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: null },
    },
  });
  return { ...change, pullRequest: facts };
}

const judge = (given: Given): Promise<SpecJudgement> =>
  judgeSpec({
    change: changeWith(given),
    files: memoryFiles(given.named ?? {}),
    policy: given.policy ?? policy,
    named: given.named === undefined ? undefined : (Object.keys(given.named)[0] ?? 'nowhere.yml'),
    areas: given.areas ?? ['authentication', 'tests'],
    owed: given.owed ?? asked,
  });
const inTree = (text: string): Given => ({ files: { '.evidence-gate/spec.yml': [null, text] } });
const statusOf = ({ evidence }: SpecJudgement): string | undefined => evidence[0]?.status;

describe('a change without a spec', () => {
  test('is missing it where it is owed, and told how to write one', async () => {
    const { evidence, owed } = await judge({});
    expect(evidence).toEqual([expect.objectContaining({ id: 'spec.security', status: 'missing' })]);
    expect(evidence[0]?.nextAction).toContain('init --spec');
    expect(owed).toEqual(asked);
  });

  test('owes nothing where nobody asks', async () => {
    expect(await judge({ owed: [] })).toMatchObject({ evidence: [], owed: [], spec: null });
  });

  test('does not have that of an earlier change', async () => {
    const change = changeOf({ files: { 'src/login.ts': code }, untouched: { '.evidence-gate/spec.yml': specText() } });
    const judged = await judgeSpec({
      change,
      files: memoryFiles({}),
      policy,
      named: undefined,
      areas: [],
      owed: asked,
    });
    expect(statusOf(judged)).toBe('missing');
  });

  test('does not have one by deleting it', async () => {
    expect(statusOf(await judge({ files: { '.evidence-gate/spec.yml': [specText(), null] } }))).toBe('missing');
  });
});

describe('a spec that holds', () => {
  test.each([
    ['in the change', inTree(specText())],
    ['named by the caller', { named: { 'docs/spec.yml': specText() } }],
    ['in the pull request', { body: `Why\r\n\r\n\`\`\`security-spec\r\n${specText()}\`\`\`\r\nmore` }],
  ])('%s satisfies, is told whole and hashed', async (_where, given) => {
    const judged = await judge(given);
    expect(judged.evidence).toEqual([expect.objectContaining({ status: 'satisfied', nextAction: null })]);
    expect(judged.inputs).toEqual([expect.objectContaining({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) })]);
    expect(judged.spec).toMatchObject({ request: '#12', residualRisks: [{ risk: 'Lock-out on purpose' }] });
  });

  test('adds its acceptance evidence to what is owed, and takes nothing off', async () => {
    const owed = [...asked, { id: 'test.e2e.login', requiredBy: ['authentication-or-session'], why: 'Sessions.' }];
    const judged = await judge({ ...inTree(specText()), owed });
    expect(judged.owed).toEqual([
      ...asked,
      { id: 'test.e2e.login', requiredBy: ['authentication-or-session', 'security-spec'], why: 'Sessions.' },
      { id: 'test.abuse-case', requiredBy: ['security-spec'], why: expect.stringContaining('acceptance') },
    ]);
  });

  test('is owed itself as soon as it is there', async () => {
    const judged = await judge({ ...inTree(specText()), owed: [] });
    expect(judged.owed.map(({ id }) => id)).toContain('spec.security');
  });

  test('is not owed by a policy that does not know it; what it asks for is', async () => {
    const { 'spec.security': _unknown, ...evidence } = policy.evidence;
    const judged = await judge({ ...inTree(specText()), owed: [], policy: { ...policy, evidence } });
    expect(judged.owed.map(({ id }) => id)).toEqual(['test.e2e.login', 'test.abuse-case']);
  });

  test('named by the caller outweighs the others', async () => {
    const judged = await judge({ ...inTree('no spec'), body: '```security-spec', named: { 'a.yml': specText() } });
    expect(statusOf(judged)).toBe('satisfied');
  });
});

describe('a spec that does not hold', () => {
  test.each([
    ['does not name an area', specText({ areas: ['payments'] }), 'authentication'],
    ['names an area nobody knows', specText({ areas: ['authentication', 'moon'] }), 'moon'],
    ['asks for evidence nobody knows', specText({ acceptance: ['test.moon'] }), 'test.moon'],
    ['is broken by an added line', specText({ forbidden: [{ pattern: 'RANDOMbytes(*)', why: 'x' }] }), 'login.ts:1'],
  ])('because it %s', async (_why, text, told) => {
    const judged = await judge(inTree(text));
    expect(statusOf(judged)).toBe('failed');
    expect(judged.evidence[0]?.summary).toContain(told);
    expect(judged.evidence[0]?.nextAction).toMatch(/\S/u);
  });

  test('quiet areas need no name', async () => {
    expect(statusOf(await judge({ ...inTree(specText()), areas: ['authentication', 'ui', 'documentation'] }))).toBe(
      'satisfied',
    );
  });

  test('shows the broken line as a finding', async () => {
    const { findings } = await judge(inTree(specText({ forbidden: [{ pattern: 'randomBytes', why: 'Not here.' }] })));
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'spec.forbidden-pattern',
        level: 'error',
        location: { path: 'src/login.ts', startLine: 1 },
      }),
    ]);
  });
});

describe('a spec that cannot be read fails, and says where', () => {
  test.each([
    ['is no YAML', 'areas: [', '.evidence-gate/spec.yml:1'],
    ['has an unknown key', `${specText()}asets: []\n`, 'asets'],
    ['repeats a key', `${specText()}title: Twice\n`, 'unique'],
    ['is empty', '', 'the document'],
    ['is a list', '- a\n', 'the document'],
    ['lacks a part', specText({ residualRisks: undefined }), 'residualRisks'],
    ['is still as the template left it', specText({ assets: ['FILL IN: what'] }), 'assets'],
    ['forbids everything', specText({ forbidden: [{ pattern: '* *', why: 'x' }] }), 'forbidden'],
    ['is too large', `${specText()}#${'x'.repeat(40_000)}`, 'limit'],
    ['unfolds by aliases', `a: &a [x, x]\nb: [${'*a, '.repeat(200)}*a]\n`, 'alias'],
  ])('%s', async (_what, text, told) => {
    const judged = await judge(inTree(text));
    expect(judged).toMatchObject({ spec: null, evidence: [{ status: 'failed' }] });
    expect(judged.problems[0]).toMatchObject({ code: 'EG280', message: expect.stringContaining(told) });
    expect(judged.owed.map(({ id }) => id)).toContain('spec.security');
  });

  test('with line and column', async () => {
    const judged = await judge(inTree(specText({ areas: 'authentication' })));
    expect(judged.problems[0]?.message).toContain('.evidence-gate/spec.yml:4:1');
  });

  test.each([
    ['twice in the pull request', `\`\`\`security-spec\n${specText()}\`\`\`\n\`\`\`security-spec\n${specText()}\`\`\``],
    ['not closed in the pull request', `\`\`\`security-spec\n${specText()}`],
  ])('%s', async (_what, body) => expect(statusOf(await judge({ body }))).toBe('failed'));

  test('named, but not there', async () => expect(statusOf(await judge({ named: {} }))).toBe('failed'));

  test('a link in its place is not followed', async () => {
    const change = changeWith(inTree('../elsewhere'));
    const files = change.files.map((file) =>
      file.after?.path === '.evidence-gate/spec.yml'
        ? { ...file, after: { ...file.after, kind: 'symlink' as const } }
        : file,
    );
    const judged = await judgeSpec({
      change: { ...change, files },
      files: memoryFiles({}),
      policy,
      named: undefined,
      areas: [],
      owed: asked,
    });
    expect(statusOf(judged)).toBe('failed');
  });
});
