import { describe, expect, test } from '@jest/globals';
import { runOf } from '../readers/run.ts';
import { offTopic, subjectsOf } from './category.ts';
import { matchTools, pluginOf } from './tools.ts';

describe('tools of a policy', () => {
  test.each([
    ['eslint-plugin-security', { host: 'eslint', prefix: 'security/' }],
    ['@scope/eslint-plugin', { host: 'eslint', prefix: '@scope/' }],
    ['@scope/eslint-plugin-x', { host: 'eslint', prefix: '@scope/x/' }],
    ['eslint-plugin', null],
    ['eslint', null],
    ['semgrep', null],
  ])('%s as a plug-in is %j', (tool, plugin) => expect(pluginOf(tool)).toEqual(plugin));

  test('are matched without regard to case, and never by a part of the name', () => {
    expect(matchTools(runOf('Semgrep OSS', []), ['semgrep oss'])).toMatchObject({ rulePrefix: null, shown: true });
    expect(matchTools(runOf('semgrep', []), ['semgrep oss'])).toBeNull();
    expect(matchTools(runOf('not eslint', []), ['eslint'])).toBeNull();
  });

  test.each([
    ['a rule it lists', runOf('ESLint', [], { knows: ['security/detect-eval'] }), true],
    ['the extension it names', runOf('ESLint', [], { knows: ['eslint-plugin-security'] }), true],
    ['nothing', runOf('ESLint', [], { knows: ['no-eval'] }), false],
    ['a rule of a like-named plug-in', runOf('ESLint', [], { knows: ['security-node/detect'] }), false],
  ])('a plug-in is shown by %s: %s', (_, run, shown) =>
    expect(matchTools(run, ['eslint-plugin-security'])).toMatchObject({ rulePrefix: 'security/', shown }),
  );

  test('the tool itself is preferred to one of its plug-ins', () =>
    expect(matchTools(runOf('eslint', []), ['eslint-plugin-security', 'eslint'])).toMatchObject({ rulePrefix: null }));

  test('of two plug-ins the one that is shown answers', () => {
    const run = runOf('eslint', [], { knows: ['no-secrets/x'] });
    expect(matchTools(run, ['eslint-plugin-security', 'eslint-plugin-no-secrets'])).toMatchObject({
      rulePrefix: 'no-secrets/',
      shown: true,
    });
  });
});

describe('what an evidence is about', () => {
  test.each([
    ['scan.dependencies', ['package']],
    ['scan.licences', ['licence']],
    ['scan.container', ['package', 'misconfiguration']],
    ['scan.sast', null],
    ['scan.something-else', null],
  ])('%s', (id, subjects) => expect(subjectsOf(id)).toEqual(subjects));

  const trivy = (subjects: readonly ('package' | 'licence')[], container?: boolean) =>
    runOf('trivy', [], { subjects: new Set(subjects), container });
  test('a run answers for what it looked for, or when it does not say', () => {
    expect(offTopic('scan.dependencies', trivy(['package']))).toBeNull();
    expect(offTopic('scan.licences', trivy(['package']))).toContain('not for licence');
    expect(offTopic('scan.licences', runOf('trivy', []))).toBeNull();
    expect(offTopic('scan.sast', trivy(['package']))).toBeNull();
  });
  test('a container scan looked at an image', () => {
    expect(offTopic('scan.container', trivy(['package'], true))).toBeNull();
    expect(offTopic('scan.container', trivy(['package'], false))).toContain('container image');
  });
});
