import type { Change } from '../../../../../shared/change/change.ts';
import type { Notice } from '../../classification.ts';
import { isRecord } from '../../record.ts';
import { textsOf } from '../../source/sides.ts';

/** What npm, pnpm and yarn run by themselves on whoever installs, or checks out (`prepare`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'] as const;
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
/** Where a version is put in the place of the one that was asked for: npm and bun, yarn, pnpm. */
const OVERRIDES = ['overrides', 'resolutions', 'pnpm.overrides'] as const;
/** What changes the code of a package, or lets its scripts run. */
const PATCHES = [
  'patchedDependencies', 'pnpm.patchedDependencies', 'pnpm.onlyBuiltDependencies', 'pnpm.neverBuiltDependencies',
  'trustedDependencies', 'dependenciesMeta',
] as const; // prettier-ignore
/** Specs that no registry answers for: git, a tarball, a folder, `owner/repository`. */
const OUTSIDE =
  /^(?:git[+:@]|git\+|https?:|file:|link:|portal:|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$))/iu;
const MAX_NAMED = 5;

type Fields = ReadonlyMap<string, string>;

/** What a changed package.json newly runs on installation, takes from outside a registry, or puts in the place of a version. */
export async function manifestNotices(change: Change): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const file of change.files) {
    const { path } = file;
    if (!/(?:^|\/)package\.json$/u.test(path)) continue;
    const texts = await textsOf(change, file);
    const [before, after] = [parsed(texts.before), parsed(texts.after)];
    const tell = (
      ruleId: string,
      atLeast: Notice['atLeast'],
      fields: (manifest: unknown) => Fields,
      say: (names: string) => string,
    ): void => {
      const names = changedIn(fields(before), fields(after));
      if (names.length > 0) notices.push({ ruleId, path, atLeast, message: say(names.slice(0, MAX_NAMED).join(', ')) });
    };
    tell(
      'install-script',
      'high',
      installScripts,
      (names) => `It adds or changes what runs on installation: ${names}.`,
    );
    tell('package-source', 'high', outsideSpecs, (names) => `Packages come from outside a registry: ${names}.`);
    tell(
      'package-override',
      'medium',
      (one) => under(one, OVERRIDES),
      (names) => `Versions are put in the place of others: ${names}.`,
    );
    tell(
      'package-patch',
      'high',
      (one) => under(one, PATCHES),
      (names) => `Packages are patched, or may run scripts: ${names}.`,
    );
  }
  return notices;
}

/** What cannot be read is told by whoever reads the dependencies. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse((text ?? '{}').replace(/^\ufeff/u, ''));
  } catch {
    return {};
  }
}

const changedIn = (before: Fields, after: Fields): string[] =>
  [...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key.slice(0, 100));

const member = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function installScripts(manifest: unknown): Fields {
  const scripts = member(manifest, 'scripts');
  return new Map(
    INSTALL_SCRIPTS.flatMap((name) => {
      const script = member(scripts, name);
      return typeof script === 'string' ? [[name, script] as const] : [];
    }),
  );
}

function outsideSpecs(manifest: unknown): Fields {
  const specs = FIELDS.flatMap((field) => Object.entries(recordOf(member(manifest, field))));
  return new Map(
    specs.flatMap(([name, spec]) =>
      typeof spec === 'string' && OUTSIDE.test(spec.slice(0, 300)) ? [[name, spec] as const] : [],
    ),
  );
}

function under(manifest: unknown, paths: readonly string[]): Fields {
  return new Map(
    paths.flatMap((path) => {
      const value = path.split('.').reduce(member, manifest);
      const entries = Array.isArray(value)
        ? value.map((name) => [String(name), true] as const)
        : Object.entries(recordOf(value));
      return entries.map(([name, one]) => [name, JSON.stringify(one)] as const);
    }),
  );
}

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
