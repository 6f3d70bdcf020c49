import { readBun } from './formats/bun.ts';
import { crateName, readCargoLock, readCargoToml } from './formats/cargo.ts';
import { readComposerJson, readComposerLock } from './formats/composer.ts';
import { readGemfile, readGemfileLock } from './formats/gemfile.ts';
import { readGoMod, readGoSum } from './formats/go.ts';
import { readGradleBuild, readGradleLock, readGradleVerification, readVersionCatalogue } from './formats/gradle.ts';
import { pomName, readPom } from './formats/maven.ts';
import { NPM_HOSTS } from './formats/npm-registry.ts';
import { readNugetLock, readNugetManifest, readNugetProject } from './formats/nuget.ts';
import { packageName, readPackageJson } from './formats/package-json.ts';
import { readPipfile, readPipfileLock } from './formats/pipfile.ts';
import { readPnpm } from './formats/pnpm.ts';
import { readPoetry } from './formats/poetry.ts';
import { readPyproject } from './formats/pyproject.ts';
import { readRequirements } from './formats/requirements.ts';
import { readUv } from './formats/uv.ts';
import { readYarnBerry } from './formats/yarn-berry.ts';
import { readYarnClassic } from './formats/yarn-classic.ts';
import { isRequirements } from './files.ts';
import type { LockFormat, ManifestFormat, PinFormat, Read } from './format.ts';
import type { Lock } from './model.ts';

const named =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

const PYPI = ['pypi.org', 'files.pythonhosted.org'];
const MAVEN = ['repo.maven.apache.org', 'repo1.maven.org', 'maven.google.com', 'dl.google.com', 'plugins.gradle.org'];
const NUGET = ['api.nuget.org', 'www.nuget.org'];
const COMPOSER = [
  'api.github.com',
  'codeload.github.com',
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'repo.packagist.org',
  'packagist.org',
];
const isProject = (name: string): boolean => /\.(?:cs|fs|vb)proj$/u.test(name);
const NUGET_FILES = new Set(['directory.packages.props', 'directory.build.props']);

const readYarn: Read<Lock> = (text) =>
  /^# yarn lockfile v1\s*$/mu.test(text.slice(0, 1_000)) ? readYarnClassic(text) : readYarnBerry(text);

/** Lockfiles besides npm's own, which has a review of its own. */
export const LOCK_FORMATS: readonly LockFormat[] = [
  {
    files: ['yarn.lock'],
    read: readYarn,
    registries: NPM_HOSTS,
    manifests: ['package.json'],
    regenerate: 'yarn install',
  },
  {
    files: ['pnpm-lock.yaml'],
    read: readPnpm,
    registries: NPM_HOSTS,
    manifests: ['package.json'],
    regenerate: 'pnpm install',
  },
  { files: ['bun.lock'], read: readBun, registries: NPM_HOSTS, manifests: ['package.json'], regenerate: 'bun install' },
  { files: ['go.sum'], read: readGoSum, registries: [], manifests: ['go.mod'], regenerate: 'go mod tidy' },
  {
    files: ['cargo.lock'],
    read: readCargoLock,
    registries: ['index.crates.io'],
    manifests: ['cargo.toml'],
    regenerate: 'cargo update --workspace',
  },
  {
    files: ['poetry.lock'],
    read: readPoetry,
    registries: PYPI,
    manifests: ['pyproject.toml'],
    tracksManifest: true,
    regenerate: 'poetry lock',
  },
  {
    files: ['uv.lock'],
    read: readUv,
    registries: PYPI,
    manifests: ['pyproject.toml'],
    tracksManifest: true,
    regenerate: 'uv lock',
  },
  {
    files: ['pipfile.lock'],
    read: readPipfileLock,
    registries: PYPI,
    manifests: ['pipfile'],
    tracksManifest: true,
    regenerate: 'pipenv lock',
  },
  {
    files: ['gemfile.lock'],
    read: readGemfileLock,
    registries: ['rubygems.org', 'index.rubygems.org'],
    manifests: ['gemfile'],
    tracksManifest: true,
    regenerate: 'bundle lock',
  },
  {
    files: ['composer.lock'],
    read: readComposerLock,
    registries: COMPOSER,
    manifests: ['composer.json'],
    tracksManifest: true,
    regenerate: 'composer update --lock',
  },
  {
    files: ['packages.lock.json'],
    read: readNugetLock,
    registries: NUGET,
    manifests: [],
    tracksManifest: true,
    regenerate: 'dotnet restore --force-evaluate',
  },
  {
    files: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
    read: readGradleLock,
    registries: MAVEN,
    manifests: [],
    regenerate: 'gradle dependencies --write-locks',
  },
  {
    files: ['verification-metadata.xml'],
    read: readGradleVerification,
    registries: MAVEN,
    manifests: [],
    regenerate: 'gradle --write-verification-metadata sha256',
  },
];

export const MANIFEST_FORMATS: readonly ManifestFormat[] = [
  {
    matches: named('package.json'),
    read: readPackageJson,
    nameOf: packageName,
    locks: ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
    advice: 'Commit the lockfile that npm install (or your package manager) writes.',
  },
  {
    matches: named('go.mod'),
    read: readGoMod,
    locks: ['go.sum'],
    advice: 'Commit the go.sum that go mod tidy writes.',
  },
  {
    matches: named('cargo.toml'),
    read: readCargoToml,
    nameOf: crateName,
    locks: ['cargo.lock'],
    advice: 'Commit the Cargo.lock that cargo build writes.',
  },
  {
    matches: named('pyproject.toml'),
    read: readPyproject,
    locks: ['uv.lock', 'poetry.lock'],
    advice: 'Commit the uv.lock or poetry.lock that uv lock or poetry lock writes.',
  },
  {
    matches: named('pipfile'),
    read: readPipfile,
    locks: ['pipfile.lock'],
    advice: 'Commit the Pipfile.lock that pipenv lock writes.',
  },
  {
    matches: named('gemfile'),
    read: readGemfile,
    locks: ['gemfile.lock'],
    advice: 'Commit the Gemfile.lock that bundle lock writes.',
  },
  {
    matches: named('composer.json'),
    read: readComposerJson,
    locks: ['composer.lock'],
    advice: 'Commit the composer.lock that composer update writes.',
  },
  {
    matches: isProject,
    read: readNugetManifest,
    locks: ['packages.lock.json'],
    pinsItself: true,
    advice: 'Commit the packages.lock.json that dotnet restore writes.',
  },
];

export const PIN_FORMATS: readonly PinFormat[] = [
  {
    matches: (_, path) => isRequirements(path),
    read: readRequirements,
    registries: PYPI,
    // pip-compile writes base.txt from base.in.
    lockedBy: (name) => (name.endsWith('.in') ? [name.replace(/in$/u, 'txt'), 'constraints.txt'] : []),
  },
  { matches: named('pom.xml'), read: readPom, registries: MAVEN, lockedBy: () => [], nameOf: pomName },
  {
    matches: named('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
    read: readGradleBuild,
    registries: MAVEN,
    lockedBy: () => ['gradle.lockfile'],
  },
  {
    matches: named('libs.versions.toml'),
    read: readVersionCatalogue,
    registries: MAVEN,
    lockedBy: () => ['gradle.lockfile'],
  },
  {
    matches: (name) => isProject(name) || NUGET_FILES.has(name),
    read: readNugetProject,
    registries: NUGET,
    lockedBy: () => ['packages.lock.json'],
  },
];

export const nameOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

export const lockFormat = (path: string): LockFormat | undefined =>
  LOCK_FORMATS.find(({ files }) => files.includes(nameOfPath(path)));
export const manifestFormat = (path: string): ManifestFormat | undefined =>
  MANIFEST_FORMATS.find(({ matches }) => matches(nameOfPath(path)));
export const pinFormat = (path: string): PinFormat | undefined =>
  PIN_FORMATS.find(({ matches }) => matches(nameOfPath(path), path));

/** Hosts of every default registry, for configuration that does not say which ecosystem it is for. */
export const ALL_REGISTRIES: readonly string[] = [
  ...new Set([...LOCK_FORMATS, ...PIN_FORMATS].flatMap(({ registries }) => registries)),
];
