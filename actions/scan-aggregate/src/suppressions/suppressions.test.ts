import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { CONFIGURATION } from './configuration.ts';
import { INLINE } from './inline/inline.ts';
import { suppressionsOf } from './suppressions.ts';
import { INLINE_WORDS, TOOL_FILES } from './words.ts';

const RULES = [...INLINE, ...CONFIGURATION];
const found = async (files: Record<string, readonly [string | null, string | null]>): Promise<unknown[]> =>
  (await suppressionsOf(changeOf({ files }))).map(({ finding }) => [
    finding.ruleId,
    finding.location?.path,
    finding.location?.startLine,
  ]);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { words, pattern, examples, tools }) => {
  const matches = (line: string): boolean =>
    words.some((word) => line.toLowerCase().includes(word)) && RegExp(pattern, 'iu').test(line);

  test.each(examples.match)('matches %s', (line) => expect(matches(line)).toBe(true));
  test.each(examples.noMatch)('does not match %s', (line) => expect(matches(line)).toBe(false));
  test('names tools as policies do', () => expect(tools.map((tool) => tool.toLowerCase())).toEqual(tools));
  test('takes no long time over a hostile line', () => {
    const regex = RegExp(pattern, 'iu');
    const started = performance.now();
    for (const part of ['# ', '/* eslint-disable ', ' '.repeat(10), 'nosec#', "'security/a':", '-"\'[{ '])
      regex.test(part.repeat(1_000).slice(0, 1_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the words that are looked for first', () => {
  test.each(INLINE.flatMap(({ examples }) => examples.match))('let %s through', (line) =>
    expect(INLINE_WORDS.some((word) => line.toLowerCase().includes(word))).toBe(true),
  );
  test.each(CONFIGURATION.flatMap((rule) => rule.in ?? []))('know the files of %s', (pattern) => {
    const names = /^(.*)\{([^{}]*)\}(.*)$/u.exec(pattern);
    const paths =
      names === null ? [pattern] : (names[2] ?? '').split(',').map((name) => `${names[1]}${name}${names[3]}`);
    for (const path of paths)
      expect([path, TOOL_FILES.some((part) => path.toLowerCase().includes(part))]).toEqual([path, true]);
  });
});

describe('suppressions of a change', () => {
  test('are those that it adds', async () =>
    expect(
      await found({
        'src/a.py': ['a()\nb()  # nosec\n', 'a()  # nosec B307\nb()  # nosec\n'],
        'src/b.ts': [null, 'x();\n// @ts-ignore\ny();\n'],
        'src/c.ts': ['// eslint-disable-next-line no-console\nz();\n', 'z();\n'],
      }),
    ).toEqual([
      ['suppression.nosec', 'src/a.py', 1],
      ['suppression.typescript', 'src/b.ts', 2],
    ]));

  test('are not those that it moved, once for each', async () => {
    const line = 'eval(x); // nosemgrep\n';
    expect(await found({ 'old.js': [line, ''], 'new.js': ['', line] })).toEqual([]);
    expect(await found({ 'old.js': [line, ''], 'new.js': ['', line + line] })).toEqual([
      ['suppression.nosemgrep', 'new.js', 2],
    ]);
  });

  test('in prose are none, in a tool’s own files they are', async () =>
    expect(
      await found({
        'README.md': [null, 'Write `# nosec` there.\n'],
        'docs/guide.py': [null, 'x  # nosec\n'],
        '.trivyignore': ['', '# why\nCVE-2024-1\n'],
        'service/.gitleaks.toml': ['', 'title = "x"\n[allowlist]\npaths = ["a"]\n'],
        'eslint.security.config.mjs': ['', "export default [{ rules: { 'security/detect-eval': 'off' } }];\n"],
      }),
    ).toEqual([
      ['suppression.ignore-file.vulnerabilities', '.trivyignore', 2],
      ['suppression.configuration.secrets', 'service/.gitleaks.toml', 2],
      ['suppression.configuration.secrets', 'service/.gitleaks.toml', 3],
      ['suppression.configuration.eslint', 'eslint.security.config.mjs', 1],
    ]));

  test('say which tools they silence, and of security tools they are errors', async () => {
    const [first] = await suppressionsOf(changeOf({ files: { 'a.py': ['', 'x()  # nosec\n'] } }));
    expect(first?.tools).toContain('bandit');
    expect(first?.finding).toMatchObject({ level: 'error', state: 'new', tool: 'evidence-gate' });
  });

  test('a change without any loads no rule and finds nothing', async () =>
    expect(await found({ 'src/a.ts': ['a\n', 'b\n'] })).toEqual([]));
});
