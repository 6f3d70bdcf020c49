import { describe, expect, test } from '@jest/globals';
import { observationsOf, readJson, readText } from '../../../testing/read.ts';
import { result, run, sarifOf, type ResultParts } from '../../../testing/sarif.ts';

const observe = async (parts: ResultParts, runParts: object = {}) =>
  observationsOf(await readText(sarifOf(run('Tool', [result(parts)], runParts))))[0];
const rules = (...list: object[]) => ({ tool: { driver: { name: 'Tool', rules: list } } });

describe('level of a result', () => {
  const error = { defaultConfiguration: { level: 'error' } };
  test.each([
    ['its own', { level: 'note' }, {}, 'note'],
    ['its rule’s default', {}, rules({ id: 'rule', ...error }), 'error'],
    ['warning when nobody says', {}, {}, 'warning'],
    [
      'raised by a security severity, which is a string',
      {},
      rules({ id: 'rule', properties: { 'security-severity': '8.8' } }),
      'error',
    ],
    [
      'never lowered by one',
      { level: 'error' },
      rules({ id: 'rule', properties: { 'security-severity': '1.0' } }),
      'error',
    ],
  ])('is %s', async (_, parts, runParts, level) => expect((await observe(parts, runParts))?.level).toBe(level));

  test('is overridden for the run by an invocation', async () => {
    const overrides = [{ descriptor: { id: 'rule' }, configuration: { level: 'error' } }];
    const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides: overrides }];
    expect((await observe({}, { invocations }))?.level).toBe('error');
  });
});

describe('what is a finding', () => {
  test.each([
    [{ kind: 'pass' }, 0],
    [{ kind: 'notApplicable' }, 0],
    [{ kind: 'informational' }, 0],
    [{ kind: 'review' }, 1],
    [{ kind: 'open' }, 1],
    [{ baselineState: 'absent' }, 0],
    [{ baselineState: 'unchanged' }, 1],
  ])('%j gives %i', async (more, count) => {
    const report = await readText(sarifOf(run('Tool', [result({ more })])));
    expect(observationsOf(report)).toHaveLength(count);
  });

  test.each([
    [[{ kind: 'inSource' }], true],
    [[{ kind: 'external', status: 'accepted' }], true],
    [[{ kind: 'external', status: 'rejected' }], false],
    [[{ kind: 'external', status: 'underReview' }], false],
    [[{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }], false],
    [[], false],
  ])('suppressions %j: suppressed is %s', async (suppressions, suppressed) =>
    expect((await observe({ more: { suppressions } }))?.suppressed).toBe(suppressed),
  );
});

describe('rule of a result', () => {
  const severe = { defaultConfiguration: { level: 'error' } };
  test('is found by index, in an extension, and by the start of a hierarchical id', async () => {
    const byIndex = { ...rules({ id: 'other' }, { id: 'rule', ...severe }) };
    expect((await observe({ more: { ruleIndex: 1 } }, byIndex))?.level).toBe('error');
    const extensions = {
      tool: { driver: { name: 'Tool' }, extensions: [{ name: 'pack', rules: [{ id: 'ext', ...severe }] }] },
    };
    const more = { ruleId: undefined, rule: { index: 0, toolComponent: { index: 0 } } };
    expect(await observe({ more }, extensions)).toMatchObject({ ruleId: 'ext', level: 'error' });
    expect((await observe({ ruleId: 'rule/deep/er' }, rules({ id: 'rule', ...severe })))?.level).toBe('error');
  });

  test('an index that contradicts the stated id is not believed', async () => {
    const list = rules({ id: 'other', ...severe }, { id: 'rule' });
    expect((await observe({ more: { ruleIndex: 0 } }, list))?.level).toBe('warning');
  });

  test('gives weakness classes from tags, relationships and taxa', async () => {
    const rule = {
      id: 'rule',
      properties: { tags: ['external/cwe/cwe-079'] },
      relationships: [{ target: { id: '20', toolComponent: { name: 'CWE' } } }],
    };
    const more = { taxa: [{ id: '22', toolComponent: { name: 'cwe' } }] };
    expect((await observe({ more }, rules(rule)))?.cwe).toEqual(['CWE-20', 'CWE-22', 'CWE-79']);
  });
});

describe('place of a result', () => {
  test.each([
    ['src/a%20b.js', 'src/a b.js'],
    ['file:///home/ci/repo/src/a.js', '/home/ci/repo/src/a.js'],
    ['file:///C:/repo/src/a.js', 'C:/repo/src/a.js'],
    ['src\\windows\\a.js', 'src/windows/a.js'],
    ['%zz/a.js', '%zz/a.js'],
  ])('%s is %s', async (path, expected) => expect((await observe({ path }))?.path).toBe(expected));

  test('resolves base ids recursively, survives circles and unknown ids', async () => {
    const place = (uriBaseId: string) => ({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js', uriBaseId }, region: { startLine: 1 } } }],
    });
    const originalUriBaseIds = {
      ROOT: { uri: 'file:///repo/' },
      SRC: { uri: 'src', uriBaseId: 'ROOT' },
      LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
    };
    const pathOf = async (name: string) => (await observe({ more: place(name) }, { originalUriBaseIds }))?.path;
    expect([await pathOf('SRC'), await pathOf('LOOP'), await pathOf('%SRCROOT%')]).toEqual([
      '/repo/src/a.js',
      'x/a.js',
      'a.js',
    ]);
  });

  test('may be an index into the artifacts, or missing', async () => {
    const byIndex = { locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] };
    expect((await observe({ more: byIndex }, { artifacts: [{ location: { uri: 'lib/b.js' } }] }))?.path).toBe(
      'lib/b.js',
    );
    expect((await observe({ more: { locations: [] } }))?.path).toBeNull();
  });
});

describe('message of a result', () => {
  test('is filled in from the rule’s strings', async () => {
    const more = { message: { id: 'default', arguments: ['x', 'y'] } };
    const rule = { id: 'rule', messageStrings: { default: { text: '{0} meets {1}, not {7}' } } };
    expect((await observe({ more }, rules(rule)))?.message).toBe('x meets y, not {7}');
  });

  test('of a secret scanner loses what could be the secret', async () => {
    const report = await readText(
      sarifOf(run('gitleaks', [result({ text: 'found token: ghs_AAAAbbbb11112222 here' })])),
    );
    expect(observationsOf(report)[0]).toMatchObject({ subject: 'secret', message: 'found token: [redacted] here' });
  });
});

describe('health of a run', () => {
  const failing = (invocation: object) => sarifOf(run('Tool', [result()], { invocations: [invocation] }));
  const note = (level: string) => ({ level, message: { text: 'Out of memory.' } });
  test.each([
    ['not successful', failing({ executionSuccessful: false })],
    ['an error while it ran', failing({ executionSuccessful: true, toolExecutionNotifications: [note('error')] })],
    [
      'an error of its configuration',
      failing({ executionSuccessful: true, toolConfigurationNotifications: [note('error')] }),
    ],
    ['results null', sarifOf(run('Tool', null))],
    ['results absent', sarifOf({ tool: { driver: { name: 'Tool' } } })],
    [
      'results elsewhere',
      sarifOf({
        tool: { driver: { name: 'Tool' } },
        externalPropertyFileReferences: { results: [{ location: { uri: 'file:///etc/passwd' } }] },
      }),
    ],
  ])('%s: failed', async (_, text) => {
    const report = await readText(text);
    expect(report.status).toBe('failed');
    expect(report.problems).not.toEqual([]);
  });

  test('a warning while it ran is no failure', async () =>
    expect(
      (await readText(failing({ executionSuccessful: true, toolExecutionNotifications: [note('warning')] }))).status,
    ).toBe('ok'));

  test.each([
    ['no run', sarifOf()],
    ['a run that names no rule and no file', sarifOf({ tool: { driver: { name: 'ESLint', rules: [] } }, results: [] })],
  ])('%s: empty', async (_, text) => expect((await readText(text)).status).toBe('empty'));

  test('no result, with the rules or files that were looked at: ok', async () => {
    expect((await readText(sarifOf(run('Tool', [])))).status).toBe('ok');
    const files = { tool: { driver: { name: 'ESLint' } }, artifacts: [{ location: { uri: 'a.js' } }], results: [] };
    expect((await readText(sarifOf(files))).status).toBe('ok');
  });

  test('one failed run fails a report of several', async () => {
    const report = await readText(sarifOf(run('One', []), run('Two', null)));
    expect([report.status, report.runs.map((item) => item.status)]).toEqual(['failed', ['ok', 'failed']]);
  });
});

test.each([
  [{ version: '2.1.0', $schema: 'sarif' }, 'no "runs" array'],
  [{ version: '2.0.0', runs: [] }, 'version 2.0.0'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: {} }] }, 'no array'],
  [{ version: '2.1.0', runs: [{ results: [] }] }, 'does not name its tool'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: ['x'] }] }, 'no object'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [], invocation: [] }] }, '"invocation"'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [{ lvel: 'error' }] }] }, '"lvel"'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [{ level: 'err' }] }] }, 'level is none'],
  [{ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [{ kind: 'passed' }] }] }, 'kind is none'],
])('%j is malformed: %s', async (log, problem) => {
  const report = await readJson(log);
  expect([report.status, report.format]).toEqual(['malformed', 'sarif']);
  expect(report.problems[0]).toContain(problem);
});
