import { describe, expect, test } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { parsePolicy } from '../../../shared/policy/parse.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { edited, SOUND } from '../doctor/sound.ts';
import { detect } from './detect.ts';
import type { Inventory } from './ecosystem.ts';
import { type InitChoice, planOf } from './plan.ts';

const COMMIT = 'c'.repeat(40);
const choice: InitChoice = {
  branch: 'main',
  mode: 'enforce',
  gate: 'evidence-gate/evidence-gate',
  ref: 'v1',
  commit: COMMIT,
  name: 'widgets',
  preset: 'baseline',
};

const inventory = (files: Readonly<Record<string, string>>): Inventory => ({
  paths: new Set(Object.keys(files)),
  read: async (path) => (Object.hasOwn(files, path) ? (files[path] as string) : null),
});
const node = (...names: string[]): string =>
  JSON.stringify({ scripts: { build: 'tsc' }, devDependencies: Object.fromEntries(names.map((name) => [name, '1'])) });

/** One small repository of each kind, and a word its workflow has to hold. */
const REPOSITORIES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['npm with Jest', { 'package.json': node('jest', 'jest-junit', 'typescript', 'eslint', '@microsoft/eslint-formatter-sarif'), 'package-lock.json': '', 'tsconfig.json': '' }, ['npm ci --ignore-scripts', 'jest-junit', 'eslint.sarif', 'tsc.txt', 'npm-audit.json']],
  ['pnpm with Vitest', { 'package.json': node('vitest', '@vitest/coverage-v8'), 'pnpm-lock.yaml': '' }, ['pnpm install --frozen-lockfile', 'vitest run', 'lcovonly']],
  ['yarn with Mocha', { 'package.json': node('mocha'), 'yarn.lock': '' }, ['yarn install --immutable', 'mocha']],
  ['node:test', { 'package.json': JSON.stringify({ scripts: { test: 'node --test' } }), '.nvmrc': 'v22.1.0\n' }, ['--test-reporter=junit', "'v22.1.0'"]],
  ['Python', { 'pyproject.toml': '[tool.ruff]\n[tool.mypy]\npytest-cov', '.python-version': '3.12\n' }, ['pytest', 'ruff.sarif', 'bandit.json', "'3.12'"]],
  ['Python with uv', { 'pyproject.toml': '', 'uv.lock': '' }, ['uv export --frozen']],
  ['Go', { 'go.mod': 'module x\n\ngo 1.25\n' }, ['go test -json', 'govulncheck', "'1.25'"]],
  ['Java with Maven', { 'pom.xml': '', mvnw: '' }, ['./mvnw --batch-mode verify', 'surefire-reports']],
  ['Kotlin with Gradle', { 'build.gradle.kts': '' }, ['gradle check', 'test-results']],
  ['Rust', { 'Cargo.toml': '' }, ['cargo nextest', 'cargo-audit.json']],
  ['Ruby on Rails', { Gemfile: "gem 'rails'\ngem 'rspec'\n", 'Gemfile.lock': '' }, ['rspec', 'brakeman', 'bundler-audit']],
  ['two languages and gitleaks', { 'package.json': node('jest'), 'go.mod': 'go 1.25', '.gitleaks.toml': '' }, ['jest', 'go test', 'gitleaks']],
  ['nothing that is known', { 'README.md': '' }, ['put your test command here']],
]; // prettier-ignore

const planFor = async (files: Readonly<Record<string, string>>, more: Partial<InitChoice> = {}) =>
  planOf(await detect(inventory(files)), { ...choice, ...more });
const fileOf = (plan: Awaited<ReturnType<typeof planFor>>, end: string): string =>
  plan.files.find(({ path }) => path.endsWith(end))?.text ?? '';

async function complaints(content: string): Promise<string[]> {
  const result = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
  if (result.value) await convertWorkflowTemplate(result.context, result.value);
  return result.context.errors.getErrors().map(({ message }) => message);
}

describe.each(REPOSITORIES)('init in a repository of %s', (_kind, files, words) => {
  test('knows how it is tested and scanned', async () => {
    const workflow = fileOf(await planFor(files), 'workflows/evidence-gate.yml');
    for (const word of words) expect(workflow).toContain(word);
  });

  test('writes workflows that GitHub’s own parser accepts, with scans that are a list', async () => {
    const plan = await planFor(files);
    for (const { path, text } of plan.files.filter((file) => file.path.includes('/workflows/'))) {
      expect({ path, errors: await complaints(text) }).toEqual({ path, errors: [] });
    }
    const { jobs } = parse(fileOf(plan, 'workflows/evidence-gate.yml')) as {
      jobs: Record<string, { with?: { scans?: string } }>;
    };
    const scans = JSON.parse(jobs['collect']?.with?.scans ?? '[]') as unknown[];
    expect(scans.every((scan) => typeof scan === 'string')).toBe(true);
  });

  test('writes a policy that can be read', async () => {
    const policy = await parsePolicy(fileOf(await planFor(files), 'evidence-gate.yml'), 'policy');
    expect(policy.name).toBe('widgets');
  });

  test('leaves no way around the gate in the workflows themselves', async () => {
    const plan = await planFor(files);
    const workflows = Object.fromEntries(
      plan.files.filter(({ path }) => path.includes('/workflows/')).map(({ path, text }) => [path, text]),
    );
    expect(await diagnose({ ...edited({}), workflows })).toEqual([]);
  });
});

describe('init', () => {
  test('proposes an owner who is already named, and says nothing when the gate’s files have one', async () => {
    const hints = async (codeowners: string) =>
      (await planFor({ 'go.mod': '', CODEOWNERS: codeowners })).hints.join('\n');
    expect(await hints('/src/ @acme/core\n')).toContain('/.github/ @acme/core');
    expect(await hints('* @acme/core\n')).not.toContain('CODEOWNERS');
  });

  test('says that the release is not pinned when nobody could tell its commit', async () => {
    const plan = await planFor({ 'go.mod': '' }, { commit: null });
    expect(plan.hints.join('\n')).toContain('Pin the gate');
    expect(fileOf(plan, 'workflows/evidence-gate.yml')).toContain('evidence-gate.yml@v1');
  });

  test('the same repository always gives the same files', async () => {
    const files = { 'package.json': node('jest') };
    expect(await planFor(files)).toEqual(await planFor(files));
  });

  test.each([
    ['a manifest that is no JSON', { 'package.json': '{' }],
    ['a manifest that is a list', { 'package.json': '[]' }],
    ['a manifest with odd parts', { 'package.json': '{"scripts":7,"devDependencies":null,"__proto__":{"x":1}}' }],
    ['a version that would end the value', { 'package.json': node('jest'), '.nvmrc': "'\n  evil: true" }],
    ['a branch of a Go version that is none', { 'go.mod': "go '; rm -rf /'" }],
  ])('%s still gives a workflow that can be read', async (_what, files) => {
    const workflow = fileOf(await planFor(files), 'workflows/evidence-gate.yml');
    expect(await complaints(workflow)).toEqual([]);
    expect(workflow).not.toContain('evil');
  });

  test('the doctor knows its gate by its check', async () => {
    const plan = await planFor({ 'go.mod': '' }, { mode: 'observe' });
    const found = await diagnose({
      ...SOUND,
      workflows: { '.github/workflows/evidence-gate.yml': fileOf(plan, 'workflows/evidence-gate.yml') },
    });
    expect(found.map(({ check }) => check)).toEqual(['gate-only-observes']);
  });
});
