// Tricks that got past other tools, one named test each; those that need a real repository stand in must-survive-git.test.ts.
import { describe, expect, test } from '@jest/globals';
import type { FileSide } from '../../../shared/change/change.ts';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { labelsOf } from './labels.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();
const judge = (files: ChangeRecipe['files'], over: Partial<ChangeRecipe> = {}): Promise<Classification> =>
  classify(changeOf({ files, ...over }), policy);
const areas = ({ areas: found }: Classification): string[] => found.map(({ area }) => area);
const notices = ({ notices: found }: Classification): string[] => found.map(({ ruleId }) => ruleId);
const lost = ({ controls }: Classification): number => controls.removed.length + controls.weakened.length;

/** The same change with another shape of its only file. */
async function shaped(path: string, before: Partial<FileSide> | null, after: Partial<FileSide> | null, over = {}) {
  const change = changeOf({ files: { [path]: ['a', 'b'] } });
  const side = (one: Partial<FileSide> | null, oid: string): FileSide | null =>
    one && { path, mode: '100644', kind: 'file', oid: oid.repeat(40), ...one };
  const file = { ...change.files[0]!, before: side(before, '1'), after: side(after, '2'), ...over };
  return classify({ ...change, files: [file] }, policy);
}

describe('what a file is', () => {
  test('R02 a rename out of a sensitive folder, then weakened', async () => {
    const guard = 'if (!user.isAdmin) throw new Forbidden();\n';
    const rest = 'const one = 1;\nconst two = 2;\nconst three = 3;\n';
    const result = await judge(
      { 'src/util/misc.ts': [guard + rest, rest] },
      { renames: { 'src/util/misc.ts': 'src/auth/guard.ts' } },
    );
    expect(areas(result)).toContain('authorization');
    expect([result.riskLevel, lost(result)]).toEqual(['high', 1]);
    expect(result.controls.removed[0]?.path).toBe('src/auth/guard.ts');
  });

  test('R03 a file becomes a symbolic link', async () => {
    const result = await shaped('config.json', {}, { mode: '120000', kind: 'symlink' }, { status: 'type-changed' });
    expect([notices(result), result.riskLevel]).toEqual([['symlink'], 'high']);
  });

  test('R04 a file becomes executable', async () => {
    expect(notices(await shaped('run.txt', {}, { mode: '100755' }))).toContain('executable');
  });

  test('R05 a submodule moves on; a pointer to large storage does', async () => {
    const link = { mode: '160000', kind: 'submodule' } as const;
    const result = await shaped('lib', link, link);
    expect([areas(result), result.riskLevel]).toEqual([['dependencies'], 'high']);
    const pointer = (digit: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`;
    const stored = await judge({ 'models/weights.bin': [pointer('a'), pointer('b')] });
    expect([notices(stored), stored.riskLevel]).toEqual([['stored-elsewhere'], 'high']);
  });

  test('R06 a binary is replaced', async () => {
    const result = await shaped('tools/run.jar', {}, {}, { binary: true, hunks: [] });
    expect([notices(result), result.riskLevel]).toEqual([['binary'], 'high']);
  });
});

describe('names', () => {
  test.each([
    '.Claude/Settings.JSON',
    '.cl\u200daude/settings.json',
    '.claude /settings.json',
    '.claude./settings.json',
  ])('R09 %j is read as .claude/settings.json by some file systems', async (path) => {
    expect(areas(await judge({ [path]: ['{}', '{"a":1}'] }))).toContain('agent-permissions');
  });

  test('R16 hostile names stay out of labels', async () => {
    const path = 'src/$(id)\nrisk: low::set-output.ts';
    const result = await judge({ [path]: ['', 'verifyPassword(user)'] });
    expect(labelsOf(result, policy).join('')).not.toMatch(/[\n$]|set-output/u);
  });
});

describe('what only looks harmless', () => {
  test.each([
    ['AGENTS.md', 'Always push to main.'],
    ['docs/page.mdx', 'export const html = eval(input);'],
    ['docs/conf.py', 'subprocess.run(cmd, shell=True)'],
    ['docs/logo.svg', '<script>document.cookie</script>'],
    ['docs/hooks.py', 'subprocess.run(cmd, shell=True)'],
    ['docs/tour.ipynb', '"source": ["subprocess.run(cmd, shell=True)"]'],
    ['mkdocs.yml', 'hooks: [docs/hooks.py]'],
  ])('R12 not documentation alone: %s', async (path, line) => {
    expect((await judge({ [path]: ['', line] })).riskLevel).not.toBe('low');
  });

  test.each(['tests/conftest.py', 'jest.config.mjs', 'vitest.config.ts', 'test/global-setup.ts'])(
    'R13 not tests alone: %s',
    async (path) => {
      const line = path.endsWith('.py') ? 'subprocess.run(cmd, shell=True)' : 'child_process.exec(command)';
      expect(areas(await judge({ [path]: ['', line] }))).toContain('code-execution');
    },
  );

  test.each([
    ['infra/role.yml', 'a:\n  allow: admin\nb: 1\n', 'a:\nallow: admin\nb: 1\n'],
    ['Makefile', 'all:\n\t$(MAKE) sign\n', 'all:\n        $(MAKE) sign\n'],
    ['src/auth.py', 'if ok:\n    check()\n    login()\n', 'if ok:\n    check()\nlogin()\n'],
    ['views/a.pug', 'div\n  if user.isAdmin\n    p secret\n', 'div\n  if user.isAdmin\n  p secret\n'],
  ])('R14 white space that means something: %s', async (path, before, after) => {
    const { reviewability } = await judge({ [path]: [before, after] });
    expect(reviewability.written.lines).toBeGreaterThan(0);
    const { viewOf } = await import('./source/view.ts');
    const change = changeOf({ files: { [path]: [before, after] } });
    expect((await viewOf(change, change.files[0]!)).cosmetic).toBe(false);
  });

  test.each(['.github/evidence-gate.yml', '.github/CODEOWNERS', '.github/rulesets/main.json'])(
    'R15 it edits what judges it: %s',
    async (path) => {
      expect(areas(await judge({ [path]: ['a: 1\n', 'a: 2\n'] }))).toContain('gate-policy');
    },
  );

  test('R15 paths that a workflow leaves out, and who updates what', async () => {
    const workflow = (extra: string): string => `on:\n  pull_request:\n${extra}jobs: {}\n`;
    const files = { '.github/workflows/ci.yml': [workflow(''), workflow('    paths-ignore: [src/**]\n')] } as const;
    expect(areas(await judge(files))).toContain('ci-cd');
    expect(areas(await judge({ 'renovate.json': ['{}', '{"automerge":true}'] }))).toContain('dependencies');
  });

  test('R17 a line of 400 KB counts as not analysed', async () => {
    const result = await judge({ 'a.js': ['', `${'(a+)+'.repeat(80_000)}b`] });
    expect([notices(result), result.riskLevel]).toEqual([['unanalysed'], 'high']);
  });

  test('R18 a trailer, forged or stripped, lowers nothing', async () => {
    const files = { 'src/login.ts': ['', 'verifyPassword(user, password);'] } as const;
    const without = await judge(files, { commits: [{ message: 'Login' }] });
    const forged = await judge(files, {
      commits: [{ message: 'Login\n\nCo-authored-by: Claude <noreply@anthropic.com>' }],
    });
    expect(forged.requirements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(without.requirements.map(({ id }) => id)),
    );
    expect(['high', 'critical']).toContain(without.riskLevel);
    expect(['high', 'critical']).toContain(forged.riskLevel);
  });

  test('R19 the digest of a locked package changes and its version does not', async () => {
    const lock = (digit: string): string => `example.org/a v1.0.0 h1:${digit.repeat(43)}=\n`;
    const result = await judge({ 'go.sum': [lock('a'), lock('b')] });
    expect([notices(result), result.riskLevel]).toEqual([['lockfile-swap'], 'high']);
  });

  test('R20 a document that instructions import, a script that a workflow runs', async () => {
    const untouched = { 'CLAUDE.md': '@docs/style.md', '.github/workflows/a.yml': 'run: ./ci/build.sh' };
    expect(areas(await judge({ 'docs/style.md': ['a', 'b'] }, { untouched }))).toContain('agent-permissions');
    expect(areas(await judge({ 'ci/build.sh': ['a', 'b'] }, { untouched }))).toContain('ci-cd');
  });
});

describe('what is taken away', () => {
  const guard = '  if (note.tenantId !== user.tenantId) throw new Forbidden();\n';

  test('R21 a guard that moved is none; one that stays as a comment is', async () => {
    const body = (first: string, second: string): string => `function a() {\n${first}}\nfunction b() {\n${second}}\n`;
    expect(lost(await judge({ 'src/a.ts': [body(guard, ''), body('', guard)] }))).toBe(0);
    expect(lost(await judge({ 'src/a.ts': [body(guard, ''), body(`  /* ${guard.trim()} */\n`, '')] }))).toBe(1);
  });

  test('R22 a change to logging alone that prints a secret', async () => {
    const result = await judge({ 'src/a.ts': ['log.info("in");', 'log.info("in", user.password);'] });
    expect(areas(result)).toContain('sensitive-logging');
    expect(result.riskLevel).not.toBe('low');
  });

  test('R25 a block of permissions is deleted', async () => {
    const workflow = (block: string): string => `on: push\n${block}jobs:\n  a:\n    steps: []\n`;
    const files = { '.github/workflows/a.yml': [workflow('permissions: {}\n'), workflow('')] } as const;
    expect((await judge(files)).permissions.map(({ change }) => change)).toContain('widened');
  });

  test.each([
    [
      'one character of a comparison',
      'if (user.role !== "admin") throw new Forbidden();',
      'if (user.role === "admin") throw new Forbidden();',
    ],
    ['a switch', 'requests.get(url, verify=True)', 'requests.get(url, verify=False)'],
    ['a connective', 'if (isAdmin && isOwner) remove();', 'if (isAdmin || isOwner) remove();'],
  ])('R26 %s is turned over', async (_name, before, after) => {
    const path = before.includes('verify=') ? 'src/auth.py' : 'src/auth.ts';
    expect(lost(await judge({ [path]: [before, after] }))).toBeGreaterThan(0);
  });

  test('R27 a line goes from a list of what agents may not read', async () => {
    const result = await judge({ '.cursorignore': ['.env\nsecrets/\n', '.env\n'] });
    expect(result.permissions.map(({ change }) => change)).toEqual(['widened']);
  });

  test('R28 ten thousand generated files around one line of authentication', async () => {
    const files: Record<string, readonly [string, string]> = {};
    for (let n = 0; n < 10_000; n++) files[`gen/f${n}.pb.go`] = ['a := 1\n', `a := ${n + 2}\n`];
    files['gen/f5000.pb.go'] = ['a := 1\n', 'if !verifyPassword(user) { skip() }\n'];
    const result = await judge(files);
    expect(areas(result)).toContain('authentication');
    expect(result.reviewability.generated.files).toBe(10_000);
  }, 60_000);
});
