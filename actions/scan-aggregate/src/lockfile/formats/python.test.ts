import { describe, expect, test } from '@jest/globals';
import { bumped, manifestAlone, reviewOf, tricked, type Bump } from '../../../testing/lockfiles.ts';

const HASH = (seed: string): string => `sha256:${seed.replaceAll('.', '').padEnd(64, '0')}`;

describe('Poetry', () => {
  const toml = (spec: string, more = ''): string => `[tool.poetry]
name = "service"

[tool.poetry.dependencies]
python = "^3.12"
Flask_Login = "${spec}"
${more}`;
  const lockOf = (version: string): string => `[[package]]
name = "flask-login"
version = "${version}"
files = [
    {file = "flask_login-${version}.whl", hash = "${HASH(version)}"},
]

[[package]]
name = "inner"
version = "1.0.0"
files = [
    {file = "inner-1.0.0.whl", hash = "${HASH('aa')}"},
]

[metadata]
lock-version = "2.1"
content-hash = "${version}"
`;
  const bump: Bump = {
    manifest: ['pyproject.toml', toml('^1.0'), toml('^1.2')],
    lock: ['poetry.lock', lockOf('1.0.0'), lockOf('1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  const place = (type: string, url: string): string =>
    `\n[package.source]\ntype = "${type}"\nurl = "${url}"\n\n[metadata]`;
  test.each([
    ['another registry', '\n[metadata]', place('legacy', 'https://evil.example/simple'), 'lockfile.host'],
    ['git', '\n[metadata]', place('git', 'https://github.com/o/inner.git'), 'lockfile.source'],
    ['an address', '\n[metadata]', place('url', 'https://files.pythonhosted.org/inner.whl'), 'lockfile.host'],
    ['a file outside', '\n[metadata]', place('file', '../inner.whl'), 'lockfile.source'],
    ['another hash of the same version', HASH('aa'), HASH('bb'), 'lockfile.integrity-changed'],
    ['no hash', `    {file = "flask_login-1.2.0.whl", hash = "${HASH('1.2.0')}"},\n`, '', 'lockfile.integrity-missing'],
    ['no entry', 'name = "flask-login"', 'name = "flask"', 'lockfile.out-of-step'],
    ['no content-hash', 'content-hash', 'hash', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a further file of the same version is shown', async () => {
    const file = `    {file = "inner-1.0.0.whl", hash = "${HASH('aa')}"},`;
    const found = await tricked(bump, file, `${file}\n    {file = "inner-1.0.0-cp314.whl", hash = "${HASH('cc')}"},`);
    expect(found).toMatchObject({ status: 'satisfied', rules: ['lockfile.integrity-added'] });
  });
  test('a manifest without its lockfile fails', async () =>
    expect(await manifestAlone(bump)).toMatchObject({ status: 'failed', rules: ['lockfile.stale'] }));
  test('a new source fails, settings of other tools are nothing', async () => {
    const withSource = toml('^1.0', '[[tool.poetry.source]]\nname = "x"\nurl = "https://evil.example/simple"\n');
    const lock = { 'poetry.lock': bump.lock[1] };
    expect((await reviewOf({ 'pyproject.toml': [toml('^1.0'), withSource] }, lock)).rules).toEqual(['lockfile.host']);
    const ruff = toml('^1.0', '[tool.ruff]\nline-length = 100\n');
    expect(await reviewOf({ 'pyproject.toml': [toml('^1.0'), ruff] }, lock)).toMatchObject({ status: 'satisfied' });
  });
  test('what builds the package is shown, and fails when it comes from an address', async () => {
    const built = (requires: string) =>
      reviewOf(
        { 'pyproject.toml': [toml('^1.0'), toml('^1.0', `[build-system]\nrequires = ["${requires}"]\n`)] },
        { 'poetry.lock': bump.lock[1] },
      );
    expect(await built('hatchling>=1')).toMatchObject({ status: 'satisfied', rules: ['lockfile.build-requirement'] });
    expect(await built('x @ https://evil.example/x.whl')).toMatchObject({
      status: 'failed',
      rules: ['lockfile.source'],
    });
  });
});

describe('uv', () => {
  const toml = (spec: string): string => `[project]\nname = "service"\ndependencies = ["Flask_Login[x]>=${spec}"]\n`;
  const lockOf = (version: string): string => `version = 1
requires-python = ">=3.12"

[[package]]
name = "flask-login"
version = "${version}"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/packages/a/flask_login-${version}.tar.gz", hash = "${HASH(version)}", size = 1 }
wheels = [
    { url = "https://files.pythonhosted.org/packages/b/flask_login-${version}.whl", hash = "${HASH(`f${version}`)}", size = 1 },
]

[[package]]
name = "inner"
version = "1.0.0"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.pythonhosted.org/packages/c/inner-1.0.0.whl", hash = "${HASH('aa')}" }]

[[package]]
name = "service"
version = "0.1.0"
source = { virtual = "." }
`;
  const bump: Bump = {
    manifest: ['pyproject.toml', toml('1.0'), toml('1.2')],
    lock: ['uv.lock', lockOf('1.0.0'), lockOf('1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    [
      'another registry',
      'registry = "https://pypi.org/simple"',
      'registry = "https://evil.example/simple"',
      'lockfile.host',
    ],
    ['a file of another host', 'https://files.pythonhosted.org/packages/b/', 'https://evil.example/', 'lockfile.host'],
    [
      'git',
      '{ registry = "https://pypi.org/simple" }',
      '{ git = "https://github.com/o/a?rev=main#abc" }',
      'lockfile.source',
    ],
    ['a path outside', '{ registry = "https://pypi.org/simple" }', '{ path = "../../a.whl" }', 'lockfile.source'],
    ['another hash of the same version', HASH('aa'), HASH('bb'), 'lockfile.integrity-changed'],
    ['a file without a hash', `hash = "${HASH('f1.2.0')}", `, '', 'lockfile.integrity-missing'],
    ['no entry', 'name = "flask-login"', 'name = "flask"', 'lockfile.out-of-step'],
    ['no source', 'source = { virtual = "." }', '', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a manifest without its lockfile fails, one without any is missing', async () => {
    expect(await manifestAlone(bump)).toMatchObject({ status: 'failed', rules: ['lockfile.stale'] });
    const [path, before, after] = bump.manifest;
    expect(await reviewOf({ [path]: [before, after] })).toMatchObject({ status: 'missing' });
  });
});

describe('Pipenv', () => {
  const toml = (spec: string): string =>
    `[[source]]\nurl = "https://pypi.org/simple"\nverify_ssl = true\nname = "pypi"\n\n[packages]\nflask = "${spec}"\n`;
  const lockOf = (version: string): string =>
    JSON.stringify({
      _meta: {
        hash: { sha256: version },
        sources: [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }],
      },
      default: {
        flask: { hashes: [HASH(version)], index: 'pypi', version: `==${version}` },
        inner: { hashes: [HASH('aa'), HASH('ab')], version: '==1.0.0' },
      },
      develop: {},
    });
  const bump: Bump = {
    manifest: ['Pipfile', toml('~=1.0'), toml('~=1.2')],
    lock: ['Pipfile.lock', lockOf('1.0.0'), lockOf('1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    ['another source', 'https://pypi.org/simple', 'https://evil.example/simple', 'lockfile.host'],
    ['no verification', '"verify_ssl":true', '"verify_ssl":false', 'lockfile.weakened'],
    ['git', '"version":"==1.2.0"', '"git":"https://github.com/o/flask.git"', 'lockfile.source'],
    ['an open version', '"version":"==1.2.0"', '"version":"*"', 'lockfile.floating'],
    ['another hash of the same version', HASH('ab'), HASH('bb'), 'lockfile.integrity-changed'],
    ['no hash', `["${HASH('1.2.0')}"]`, '[]', 'lockfile.integrity-missing'],
    ['no entry', '"flask":', '"other":', 'lockfile.out-of-step'],
    ['a name twice', '"develop":{}', '"develop":{},"default":{}', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a manifest without its lockfile fails', async () =>
    expect((await manifestAlone(bump)).rules).toEqual(['lockfile.stale']));
});

describe('requirements', () => {
  const review = (before: string, after: string) => reviewOf({ 'requirements.txt': [before, after] });
  const hashed = (version: string, hash = HASH(version)): string =>
    `-r other.txt\nflask[async]==${version} ; python_version > "3" \\\n    --hash=${hash} \\\n    --hash=${HASH('ab')}\n`;
  test('an honest bump with hashes is satisfied', async () =>
    expect(await review(hashed('1.0.0'), hashed('1.2.0'))).toMatchObject({
      status: 'satisfied',
      rules: [],
      summary: 'requirements.txt: 2 packages changed.',
    }));
  test('an honest bump without hashes is satisfied, and says what could not be reviewed', async () => {
    const found = await review('flask==1.0.0\n', 'flask==1.2.0 # web\n');
    expect(found).toMatchObject({ status: 'satisfied', rules: [] });
    expect(found.summary).toContain(
      'Where there are no checksums, what was reviewed is that changed versions are exact',
    );
  });
  test.each([
    ['an open version', 'flask>=1.2\n', 'lockfile.floating'],
    ['no version', 'flask\n', 'lockfile.floating'],
    ['another index', '--extra-index-url https://evil.example/simple\nflask==1.0.0\n', 'lockfile.host'],
    ['a trusted host', '--trusted-host pypi.org\nflask==1.0.0\n', 'lockfile.weakened'],
    ['git', 'git+https://github.com/o/flask.git@main#egg=flask\n', 'lockfile.source'],
    ['an editable from git', '-e git+ssh://git@github.com/o/flask.git#egg=flask\n', 'lockfile.source'],
    ['an address', 'flask @ https://evil.example/flask.whl\n', 'lockfile.host'],
    ['a file', './vendor/flask.whl\n', 'lockfile.source'],
    ['an option nobody knows', '--evil\n', 'lockfile.unreadable'],
  ])('%s fails', async (_, after, rule) => {
    const found = await review('flask==1.0.0\n', after);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a folder of requirements is read, and what pip-compile is given may be open', async () => {
    const open = { 'requirements/base.in': ['flask\n', 'flask>=1\n'] } as const;
    expect((await reviewOf({ 'requirements/lint.txt': ['a==1\n', 'a>=1\n'] })).rules).toEqual(['lockfile.floating']);
    expect((await reviewOf(open, { 'requirements/base.txt': 'flask==1.0.0\n' })).status).toBe('satisfied');
    expect((await reviewOf(open)).rules).toEqual(['lockfile.floating']);
  });
  test('a hash that is swapped or taken away fails', async () => {
    expect((await review(hashed('1.0.0'), hashed('1.0.0', HASH('cc')))).rules).toEqual(['lockfile.integrity-changed']);
    expect((await review(hashed('1.0.0'), 'flask==1.0.0\n')).rules).toContain('lockfile.weakened');
    expect((await review(hashed('1.0.0'), `${hashed('1.0.0')}other==1.0.0\n`)).rules).toEqual([
      'lockfile.integrity-missing',
    ]);
  });
});
