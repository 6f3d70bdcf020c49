import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { smallRepository } from '../../../test/support/repository.ts';
import { parsePolicy } from '../../../shared/policy/parse.ts';
import { main } from '../main.ts';

let folder = '';
let repo = '';
let base = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  ({ repo, base } = smallRepository(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function policy(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const io = { ...captured({ PATH: process.env['PATH'] }), cwd: folder };
  const status = await main(['policy', ...words], io);
  return { status, ...io.text };
}
const HEAD = 'schema: evidence-gate/policy@1\nname: mine\nversion: 1\n';
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), `${HEAD}${text}`);
  return name;
}

describe('policy', () => {
  test('alone lists its kinds; an unknown one names them', async () => {
    const { status, out } = await policy('--help');
    expect(status).toBe(0);
    for (const kind of ['check', 'show', 'schema', 'diff']) expect(out).toContain(`policy ${kind}`);
    expect((await policy()).status).toBe(2);
    const unknown = await policy('shwo');
    expect(unknown.status).toBe(2);
    expect(unknown.err).toMatch(/no command "policy shwo".*\n {2}→ Use one of: policy check, policy show/u);
  });

  test.each(['check', 'show', 'schema', 'diff'])('%s explains itself', async (kind) => {
    const { status, out } = await policy(kind, '--help');
    expect(status).toBe(0);
    expect(out).toContain(`evidence-gate policy ${kind}`);
  });
});

describe('policy check', () => {
  test('says in one line what it read', async () => {
    const { status, out, err } = await policy('check', '--policy', file('good.yml', 'extends: [baseline]\n'));
    expect({ status, out, err }).toEqual({ status: 0, out: 'readable builtin:baseline@1 + file:mine@1\n', err: '' });
  });

  test('reads the policy of a commit', async () => {
    const { status, out } = await policy('check', '--repo', repo, '--base', base);
    expect(status).toBe(0);
    expect(out).toMatch(/^readable builtin:baseline@1/u);
  });

  test.each([
    ['an unknown key', 'requirments: []\n', /bad\.yml:4:1: .*requirments/u],
    ['a wrong value', 'areas:\n  x: { title: X, risk: huge }\n', /bad\.yml:5:\d+: areas\.x\.risk/u],
    ['what loosens', 'extends: [baseline]\napprovals: { authorMayApprove: true }\n', /authorMayApprove/u],
    ['an unknown built-in', 'extends: [moon]\n', /bad\.yml:4:11: .*"moon"/u],
    ['a misspelt key', 'coverage: { changedLine: 80 }\n', /bad\.yml:4:13: [^]*→ Did you mean changedLines\?/u],
    [
      'a key from nowhere',
      'coverage: { zzzzzzzz: 80 }\n',
      /bad\.yml:4:13: [^]*→ Take it out; what can stand here: changedLines/u,
    ],
    [
      'broken YAML',
      'areas: [\n',
      /bad\.yml:5:1: Flow sequence in block collection must be sufficiently indented and end with a \]\.\n/u,
    ],
    [
      'a rule that does not recognise its example',
      "areas: { payments: { rules: [{ id: a, kind: content, any: ['pay'], rationale: x, examples: { match: [sell], noMatch: [x] } }] } }\n",
      /bad\.yml:4:\d+: rule a does not recognise this example/u,
    ],
    [
      'a rule that recognises what it must not',
      'areas: { payments: { rules: [{ id: a, kind: path, any: [src/**], rationale: x, examples: { match: [src/a], noMatch: [src/b] } }] } }\n',
      /bad\.yml:4:\d+: rule a recognises this example, which it must not/u,
    ],
    [
      'a waiver of what nobody may waive',
      'extends: [baseline]\nwaivers: { granted: [{ id: w, owner: a, approver: b, reason: x, granted: 2026-11-24, expires: 2026-12-24, scope: { evidence: [context.clean] } }] }\n',
      /EG227[^]*does not let context\.clean be waived/u,
    ],
  ])('exits 2 with the place and a next step: %s', async (_what, text, message) => {
    const { status, err, out } = await policy('check', '--policy', file('bad.yml', text));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}→ .+\n$/u);
  });

  test.each([[[]], [['--policy', 'a.yml', '--base', 'main']]])('wants one policy: %j', async (words) => {
    const { status, err } = await policy('check', ...words);
    expect(status).toBe(2);
    expect(err).toContain('EG224');
  });

  test('warns of waivers that have ended', async () => {
    const text =
      'extends: [baseline]\nwaivers: { granted: [{ id: w, owner: acme/web, approver: b, reason: x, granted: 2020-01-01, expires: 2020-01-31, scope: { rules: [x] } }] }\n';
    const { status, err } = await policy('check', '--policy', file('ended.yml', text));
    expect(status).toBe(0);
    expect(err).toContain('warning waivers.granted.w: it expired on 2020-01-31\n  → Let acme/web repair');
  });

  test('reads a policy laid over its organisation’s', async () => {
    const organisation = file('acme.yml', 'size: { largeLines: 300 }\n');
    const own = file('own.yml', 'size: { largeLines: 900 }\n');
    const { out } = await policy('show', '--policy', own, '--organisation-policy', organisation);
    expect(out).toContain('largeLines: 300');
    expect((await policy('check', '--organisation-policy', organisation)).status).toBe(0);
  });

  test('warns of what can never be, and exits 0', async () => {
    const text = `areas: { quiet-place: { title: x, risk: low } }
changeTypes: { odd: { title: x, areas: [nowhere] } }
roles: { ghost: { title: x, users: [Gone], teams: [] } }
approvals: { excluded: [gone] }
evidence:
  orphan: { title: x, gate: test-evidence-map, howTo: x }
  unprovable: { title: x, gate: approval-gate, howTo: x }
  scanless: { title: x, gate: scan-aggregate, howTo: x }
  by-nobody: { title: x, gate: approval-gate, howTo: x, approval: { role: king } }
requirements:
  - id: all
    title: x
    when: { areas: [elsewhere], changeTypes: [other] }
    evidence: [unprovable, scanless, by-nobody, undefined-one]
    why: x
`;
    const { status, out, err } = await policy('check', '--policy', file('odd.yml', text));
    expect(status).toBe(0);
    expect(out).toBe('readable file:mine@1, 10 warnings\n');
    for (const path of [
      'areas.quiet-place: no rule',
      'changeTypes.odd.areas: nowhere',
      'roles.ghost: nobody',
      'evidence.orphan: nothing owes',
      'evidence.unprovable: nothing can prove',
      'evidence.scanless: nothing can prove',
      'evidence.by-nobody.approval: king',
      'requirements.all.evidence: undefined-one',
      'requirements.all.when.areas: elsewhere',
      'requirements.all.when.changeTypes: other',
    ])
      expect(err).toContain(`warning ${path}`);
    expect(err.split('\n').filter((line) => line.startsWith('  → '))).toHaveLength(10);
  });
});

describe('policy show', () => {
  test('prints a policy again, with its sources and its digest', async () => {
    const { status, out } = await policy(
      'show',
      '--policy',
      file('mine.yml', 'extends: [baseline]\nsize: { largeLines: 7 }\n'),
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^# sources: builtin:baseline@1, file:mine@1\n# digest: sha256:[0-9a-f]{64}\n/u);
    const { size, requirements } = await parsePolicy(out, 'shown');
    expect(size.largeLines).toBe(7);
    expect(requirements.map(({ id }) => id)).toContain('minimum');
  });

  test('prints JSON for programs; without a policy named, the baseline', async () => {
    const shown = JSON.parse((await policy('show', '--format', 'json')).out) as Record<string, unknown>;
    expect(shown).toMatchObject({ name: 'baseline', sources: ['builtin:baseline@1'], digest: expect.any(String) });
  });
});

test('policy schema is the schema of the repository', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../policies/schema/policy.schema.json'), 'utf8');
  expect((await policy('schema')).out).toBe(committed);
});

describe('policy diff', () => {
  test('exits 0 when nothing is loosened, and says what is asked for besides', async () => {
    const lower = file('lower.yml', 'extends: [baseline]\nreports: { expected: [junit.xml] }\n');
    const { status, out } = await policy('diff', 'builtin:baseline', lower);
    expect(status).toBe(0);
    expect(out).toBe(
      'tightened  reports.expected: junit.xml is asked for as well\ntightened  context.layersMayName: no layer may name hosts\nlower.yml loosens nothing of builtin:baseline (0 changed, 2 tightened, 0 added)\n',
    );
  });

  test('exits 1 when something is, loosened first', async () => {
    const upper = file('upper.yml', 'size: { largeLines: 10 }\ncoverage: { changedLines: 80 }\n');
    const lower = file('lower.yml', 'size: { largeLines: 20 }\ncoverage: { changedLines: 90 }\n');
    const { status, out, err } = await policy('diff', upper, lower);
    expect(status).toBe(1);
    expect(out).toBe(
      'loosened   size.largeLines: from 10 to 20\ntightened  coverage.changedLines: from 80 to 90\nlower.yml loosens upper.yml in 1 place (0 changed, 1 tightened, 0 added)\n',
    );
    expect(err).toBe('');
  });

  test('explains a file that forgot to extend', async () => {
    const { status, err } = await policy('diff', 'builtin:baseline', file('alone.yml', ''));
    expect(status).toBe(1);
    expect(err).toContain('extends: [baseline]');
  });

  test('is JSON for programs', async () => {
    const { out } = await policy('diff', 'builtin:baseline', 'builtin:baseline', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ loosens: false, a: { sources: ['builtin:baseline@1'] }, differences: [] });
  });

  test.each([
    [['builtin:baseline'], 'EG200'],
    [['builtin:moon', 'builtin:baseline'], 'EG222'],
    [['builtin:baseline', 'nowhere.yml'], 'EG220'],
    [['a', 'b', 'c'], 'EG200'],
  ])('%j exits 2', async (words, code) => {
    const { status, err } = await policy('diff', ...words);
    expect(status).toBe(2);
    expect(err).toContain(code);
  });
});
