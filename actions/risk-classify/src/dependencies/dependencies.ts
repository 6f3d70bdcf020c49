import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import type { Dependency, Notice } from '../classification.ts';
import { byText } from '../order.ts';
import { textsOf } from '../source/sides.ts';
import type { ManifestReader, Named } from './manifest.ts';
import { readPom } from './maven.ts';
import { readPackageJson, readPackageLock, readPnpmLock, readYarnLock } from './npm.ts';
import { readComposer, readComposerLock, readGemfile, readGemfileLock, readGoMod, readGradle } from './others.ts';
import { readPipfile, readPyproject, readRequirements } from './python.ts';
import { readCargo, readTomlLock } from './toml-lock.ts';

interface Manifest {
  readonly name: RegExp;
  readonly ecosystem: string;
  readonly read: ManifestReader;
}

const MANIFESTS: readonly Manifest[] = [
  { name: /^package\.json$/u, ecosystem: 'npm', read: readPackageJson },
  { name: /^(?:package-lock|npm-shrinkwrap)\.json$/u, ecosystem: 'npm', read: readPackageLock },
  { name: /^yarn\.lock$/u, ecosystem: 'npm', read: readYarnLock },
  { name: /^pnpm-lock\.yaml$/u, ecosystem: 'npm', read: readPnpmLock },
  {
    name: /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/u,
    ecosystem: 'pypi',
    read: readRequirements,
  },
  { name: /^pyproject\.toml$/u, ecosystem: 'pypi', read: readPyproject },
  { name: /^Pipfile$/u, ecosystem: 'pypi', read: readPipfile },
  { name: /^(?:poetry|uv)\.lock$/u, ecosystem: 'pypi', read: readTomlLock },
  { name: /^go\.mod$/u, ecosystem: 'golang', read: readGoMod },
  { name: /^Cargo\.toml$/u, ecosystem: 'cargo', read: readCargo },
  { name: /^Cargo\.lock$/u, ecosystem: 'cargo', read: readTomlLock },
  { name: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/u, ecosystem: 'gem', read: readGemfile },
  { name: /^(?:Gemfile|gems)\.lock(?:ed)?$/u, ecosystem: 'gem', read: readGemfileLock },
  { name: /^composer\.json$/u, ecosystem: 'composer', read: readComposer },
  { name: /^composer\.lock$/u, ecosystem: 'composer', read: readComposerLock },
  { name: /^pom\.xml$/u, ecosystem: 'maven', read: readPom },
  { name: /^build\.gradle(?:\.kts)?$/u, ecosystem: 'maven', read: readGradle },
];

export interface DependencyChanges {
  readonly added: readonly Dependency[];
  readonly notices: readonly Notice[];
}

/** Dependencies that changed manifests and lockfiles name now and none of the changed ones of that ecosystem named before. */
export async function dependencyChanges(change: Change, files: readonly ChangedFile[]): Promise<DependencyChanges> {
  const before = new Set<string>();
  const after: Dependency[] = [];
  const notices: Notice[] = [];
  for (const file of files) {
    const manifest = manifestOf(file.path);
    if (manifest === undefined) continue;
    const texts = await textsOf(change, file);
    const old = await readSide(manifest, texts.before);
    for (const { name } of old ?? []) before.add(keyOf(manifest.ecosystem, name));
    const now = await readSide(manifest, texts.after);
    if (now === null || (file.after !== null && texts.after === null)) {
      notices.push({
        ruleId: 'unanalysed',
        path: file.path,
        atLeast: 'high',
        message: 'The dependencies it names could not be read.',
      });
    }
    for (const { name, version } of now ?? [])
      after.push({ name, version, ecosystem: manifest.ecosystem, path: file.path });
  }
  const added = firstOfEach(after.filter(({ ecosystem, name }) => !before.has(keyOf(ecosystem, name))));
  return { added, notices: [...notices, ...(await lookAlikes(added))] };
}

/** Names that people declare; what comes along with them is named by its maintainers, not typed. */
async function lookAlikes(added: readonly Dependency[]): Promise<Notice[]> {
  const declared = added.filter((one) => isLock(one) === 0).slice(0, MAX_COMPARED);
  if (declared.length === 0) return [];
  const { lookAlikeOf } = await import('./look-alike/look-alike.ts');
  const notices: Notice[] = [];
  for (const { ecosystem, name, path } of declared) {
    const popular = await lookAlikeOf(ecosystem, name);
    if (popular === null) continue;
    const message = `The new dependency ${name} could be taken for ${popular}. Make sure that it is the one that is meant.`;
    notices.push({ ruleId: 'look-alike', path, atLeast: 'high', message });
  }
  return notices;
}

const MAX_COMPARED = 500;

const manifestOf = (path: string): Manifest | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return MANIFESTS.find((manifest) => manifest.name.test(name));
};

/** Null when the text is not what its name says. */
async function readSide(manifest: Manifest, text: string | null): Promise<Named[] | null> {
  if (text === null) return [];
  try {
    return await manifest.read(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

/** Names compare without case; on PyPI `-`, `_` and `.` are one (PEP 503). */
function keyOf(ecosystem: string, name: string): string {
  const lower = name.toLowerCase();
  return `${ecosystem} ${ecosystem === 'pypi' ? lower.replace(/[-_.]+/gu, '-') : lower}`;
}

const isLock = ({ path }: Dependency): number => (/lock|shrinkwrap/u.test(path) ? 1 : 0);

/** Manifests are listed before lockfiles, so that a direct dependency is reported where a person declared it. */
function firstOfEach(dependencies: readonly Dependency[]): Dependency[] {
  const seen = new Map<string, Dependency>();
  for (const dependency of [...dependencies].toSorted((a, b) => isLock(a) - isLock(b) || byText(a.path, b.path))) {
    const key = keyOf(dependency.ecosystem, dependency.name);
    if (!seen.has(key)) seen.set(key, dependency);
  }
  return [...seen.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, dependency]) => dependency);
}
