const MANIFESTS = new Set([
  'package.json',
  'requirements.txt',
  'pyproject.toml',
  'pipfile',
  'setup.py',
  'cargo.toml',
  'go.mod',
  'gemfile',
  'composer.json',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'settings.gradle',
  'settings.gradle.kts',
  'libs.versions.toml',
  'directory.packages.props',
  'directory.build.props',
  'pubspec.yaml',
  'mix.exs',
]);
const LOCKFILES = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'poetry.lock',
  'uv.lock',
  'pipfile.lock',
  'cargo.lock',
  'go.sum',
  'gemfile.lock',
  'composer.lock',
  'gradle.lockfile',
  'buildscript-gradle.lockfile',
  'verification-metadata.xml',
  'pubspec.lock',
  'mix.lock',
  'packages.lock.json',
  'deno.lock',
]);

/** Requirements of pip go by that name, or lie in a folder of that name. */
const REQUIREMENTS = /^(?:.*\/)?(?:requirements[\w.-]*|requirements\/[\w.-]+|constraints)\.(?:txt|in)$/u;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** A requirements file of pip, or one of its constraints. */
export const isRequirements = (path: string): boolean => REQUIREMENTS.test(path.toLowerCase());

/** A file in which people declare dependencies. */
export const isManifest = (path: string): boolean =>
  MANIFESTS.has(nameOf(path)) || /\.(?:cs|fs|vb)proj$/u.test(nameOf(path)) || isRequirements(path);

/** A file in which a package manager pins them. */
export const isLockfile = (path: string): boolean => LOCKFILES.has(nameOf(path));

export const isNpmLock = (path: string): boolean => ['package-lock.json', 'npm-shrinkwrap.json'].includes(nameOf(path));

/** A manifest or a lockfile outside of vendored trees. */
export const isDependencyFile = (path: string): boolean => isManifest(path) || isLockfile(path);

/** A file that says how a container image is built. */
export const isImageFile = (path: string): boolean =>
  /^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/u.test(nameOf(path));
