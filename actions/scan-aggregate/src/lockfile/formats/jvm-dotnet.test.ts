import { describe, expect, test } from '@jest/globals';
import { bumped, reviewOf, tricked, type Bump } from '../../../testing/lockfiles.ts';

const LIMIT =
  'changed versions are exact, that no repository host is added, and that no git, path or URL source appears';

describe('Maven', () => {
  const pom = (version: string, more = ''): string => `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <properties><a.version>${version}</a.version></properties>
  <dependencies>
    <dependency><groupId>org.example</groupId><artifactId>a</artifactId><version>\${a.version}</version></dependency>
    <dependency><groupId>org.example</groupId><artifactId>managed</artifactId></dependency>
  </dependencies>
  ${more}
</project>`;
  const review = (after: string) => reviewOf({ 'pom.xml': [pom('1.0.0'), after] });
  test('an honest bump is satisfied, and says what was reviewed', async () => {
    const found = await review(pom('1.2.0'));
    expect(found).toMatchObject({ status: 'satisfied', rules: [] });
    expect(found.summary).toContain(LIMIT);
  });
  test.each([
    ['a snapshot', pom('1.2.0-SNAPSHOT'), 'lockfile.floating'],
    ['a range', pom('[1.0,2.0)'), 'lockfile.floating'],
    ['the latest', pom('LATEST'), 'lockfile.floating'],
    [
      'another repository',
      pom(
        '1.0.0',
        '<repositories><repository><id>x</id><url>https://evil.example/m2</url></repository></repositories>',
      ),
      'lockfile.host',
    ],
    [
      'a plugin repository without TLS',
      pom(
        '1.0.0',
        '<pluginRepositories><pluginRepository><url>http://repo1.maven.org/maven2</url></pluginRepository></pluginRepositories>',
      ),
      'lockfile.source',
    ],
    [
      'a file',
      pom('1.0.0').replace(
        '</artifactId></dependency>',
        '</artifactId><version>1</version><systemPath>/x.jar</systemPath></dependency>',
      ),
      'lockfile.source',
    ],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${pom('1.0.0').slice(22)}`, 'lockfile.unreadable'],
  ])('%s fails', async (_, after, rule) => {
    const found = await review(after);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
});

test('a snapshot of a module of one’s own is no open version', async () => {
  const module = (version: string): string =>
    `<project><parent><groupId>org.example</groupId><artifactId>root</artifactId><version>${version}</version></parent><artifactId>x</artifactId></project>`;
  const root =
    '<project><groupId>org.example</groupId><artifactId>root</artifactId><version>2-SNAPSHOT</version></project>';
  const files = { 'x/pom.xml': [module('1-SNAPSHOT'), module('2-SNAPSHOT')] } as const;
  expect((await reviewOf(files, { 'pom.xml': root })).status).toBe('satisfied');
  expect((await reviewOf(files)).rules).toEqual(['lockfile.floating']);
});

describe('Gradle', () => {
  const build = (version: string, more = ''): string => `plugins {
  id("org.example.plugin") version "1.0.0"
}
repositories { mavenCentral() }
dependencies {
  implementation("org.example:a:${version}") // "not:a:thing+"
  testImplementation(libs.junit)
  ${more}
}
`;
  const review = (after: string, untouched = {}) =>
    reviewOf({ 'build.gradle.kts': [build('1.0.0'), after] }, untouched);
  test('an honest bump is satisfied, and says what was reviewed', async () => {
    const found = await review(build('1.2.0'));
    expect(found).toMatchObject({ status: 'satisfied', rules: [] });
    expect(found.summary).toContain(LIMIT);
  });
  test.each([
    ['an open version', build('1.+'), 'lockfile.floating'],
    ['the latest', build('latest.release'), 'lockfile.floating'],
    [
      'an open version by name',
      build('1.0.0', 'implementation group: "g", name: "n", version: "+"'),
      'lockfile.floating',
    ],
    ['another repository', build('1.0.0', 'maven { url = uri("https://evil.example/m2") }'), 'lockfile.host'],
    ['a script from an address', build('1.0.0', 'apply(from = "https://evil.example/x.gradle")'), 'lockfile.host'],
    ['local files', build('1.0.0', 'implementation(files("libs/x.jar"))'), 'lockfile.source'],
    [
      'a git source',
      build('1.0.0', 'sourceControl { gitRepository("https://github.com/o/x.git") }'),
      'lockfile.source',
    ],
    ['the local repository', build('1.0.0', 'mavenLocal()'), 'lockfile.weakened'],
  ])('%s fails', async (_, after, rule) => {
    const found = await review(after);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a lockfile pins what the build file leaves open', async () =>
    expect(
      (await review(build('1.+'), { 'gradle.lockfile': 'org.example:a:1.2.0=compileClasspath\nempty=\n' })).status,
    ).toBe('satisfied'));

  const catalogue = (version: string): string =>
    `[versions]\na = "${version}"\n[libraries]\na = { module = "org.example:a", version.ref = "a" }\nb = "org.example:b:1.0.0"\n[plugins]\np = { id = "org.p", version = "1.0.0" }\n`;
  test('a version catalogue', async () => {
    const files = (after: string) => ({ 'gradle/libs.versions.toml': [catalogue('1.0.0'), after] as const });
    expect(await reviewOf(files(catalogue('1.2.0')))).toMatchObject({ status: 'satisfied', rules: [] });
    expect((await reviewOf(files(catalogue('1.+')))).rules).toEqual(['lockfile.floating']);
  });
  test('a lockfile', async () => {
    const lock = (version: string): string =>
      `# header\norg.example:a:${version}=compileClasspath\nempty=annotationProcessor\n`;
    const files = (after: string) => ({ 'gradle.lockfile': [lock('1.0.0'), after] as const });
    expect(await reviewOf(files(lock('1.2.0')))).toMatchObject({ status: 'satisfied' });
    expect((await reviewOf(files(lock('1.2.0-SNAPSHOT')))).rules).toContain('lockfile.floating');
    expect((await reviewOf(files('what is this'))).rules).toEqual(['lockfile.unreadable']);
    expect(
      (await reviewOf({ 'gradle.lockfile': [lock('1.0.0'), null] }, { 'build.gradle': build('1.+') })).status,
    ).toBe('failed');
  });
  test('verification metadata', async () => {
    const metadata = (version: string, hash: string, verify = 'true'): string => `<?xml version="1.0"?>
<verification-metadata><configuration><verify-metadata>${verify}</verify-metadata></configuration><components>
<component group="org.example" name="a" version="${version}"><artifact name="a.jar"><sha256 value="${hash}"/></artifact></component>
</components></verification-metadata>`;
    const files = (after: string) => ({
      'gradle/verification-metadata.xml': [metadata('1.0.0', 'aa'), after] as const,
    });
    expect((await reviewOf(files(metadata('1.2.0', 'bb')))).status).toBe('satisfied');
    expect((await reviewOf(files(metadata('1.0.0', 'bb')))).rules).toContain('lockfile.integrity-changed');
    expect((await reviewOf(files(metadata('1.2.0', 'bb', 'false')))).rules).toContain('lockfile.weakened');
  });
});

describe('NuGet', () => {
  const project = (version: string, more = ''): string =>
    `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Serilog" Version="${version}" />${more}</ItemGroup></Project>`;
  const review = (after: string) => reviewOf({ 'App.csproj': [project('1.0.0'), after] });
  test('an honest bump without a lockfile is satisfied, and says what was reviewed', async () => {
    const found = await review(project('1.2.0'));
    expect(found).toMatchObject({ status: 'satisfied', rules: [] });
    expect(found.summary).toContain(LIMIT);
  });
  test.each([
    ['an open version', project('1.*'), 'lockfile.floating'],
    ['a range', project('[1.0,2.0)'), 'lockfile.floating'],
    [
      'another feed',
      project('1.0.0', '<RestoreSources>https://evil.example/v3/index.json</RestoreSources>'),
      'lockfile.host',
    ],
    [
      'a file',
      project('1.0.0', '<Reference Include="X"><HintPath>..\\..\\x.dll</HintPath></Reference>'),
      'lockfile.source',
    ],
  ])('%s fails', async (_, after, rule) => {
    const found = await review(after);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });

  const lockOf = (version: string): string =>
    JSON.stringify({
      version: 1,
      dependencies: {
        'net8.0': {
          Serilog: { type: 'Direct', requested: `[${version}, )`, resolved: version, contentHash: `${version}AAA` },
          Inner: { type: 'Transitive', resolved: '1.0.0', contentHash: 'inner' },
          own: { type: 'Project' },
        },
      },
    });
  const bump: Bump = {
    manifest: ['App.csproj', project('1.0.0'), project('1.2.0')],
    lock: ['packages.lock.json', lockOf('1.0.0'), lockOf('1.2.0')],
  };
  test('an honest bump with a lockfile is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    ['another hash of the same version', '"inner"', '"other"', 'lockfile.integrity-changed'],
    ['no hash', ',"contentHash":"1.2.0AAA"', '', 'lockfile.integrity-missing'],
    ['no entry', '"Serilog"', '"Other"', 'lockfile.out-of-step'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
});

describe('configuration of registries', () => {
  test.each([
    ['.npmrc', 'registry=https://evil.example/', 'lockfile.host'],
    ['.yarnrc.yml', 'npmRegistryServer: "https://evil.example"', 'lockfile.host'],
    ['.yarnrc.yml', 'checksumBehavior: ignore', 'lockfile.weakened'],
    ['.npmrc', 'strict-ssl=false', 'lockfile.weakened'],
    ['nuget.config', '<add key="x" value="https://evil.example/v3/index.json" />', 'lockfile.host'],
    ['.cargo/config.toml', 'registry = "sparse+https://evil.example/"', 'lockfile.host'],
    ['pip.conf', 'index-url = http://pypi.org/simple', 'lockfile.source'],
  ])('%s with %s fails', async (path, line, rule) => {
    expect(await reviewOf({ [path]: [null, `${line}\n`] })).toMatchObject({ status: 'failed', rules: [rule] });
  });
  test('a default registry, a comment, and a host on the allow-list are fine', async () => {
    const text = '# https://evil.example\nregistry=https://registry.npmjs.org/\n@s:registry=https://npm.example/\n';
    expect((await reviewOf({ '.npmrc': [null, text] }, {}, ['npm.example'])).status).toBe('satisfied');
  });
});
