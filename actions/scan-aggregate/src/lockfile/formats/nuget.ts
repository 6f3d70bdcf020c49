import { childText, descendants, parseXml, type XmlElement } from '../../intake/xml.ts';
import { entries, raw } from '../../readers/fields.ts';
import { UnreadableLock, type Lock, type LockedPackage, type Manifest } from '../model.ts';
import { parseJsonObject } from '../parse.ts';

/** Reads a packages.lock.json of NuGet. @throws when it is none */
export function readNugetLock(text: string): Lock {
  const value = parseJsonObject(text);
  if (raw(value, 'dependencies') === undefined && !Object.hasOwn(value, 'dependencies')) {
    throw new UnreadableLock('lists no dependencies');
  }
  const frameworks = entries(value, 'dependencies').map(([, packages]) => packages);
  return {
    packages: frameworks.flatMap((framework) => entries(framework)).flatMap(packageOf),
    registries: [],
    hashed: true,
  };
}

function packageOf([name, entry]: readonly [string, unknown]): LockedPackage[] {
  if (raw(entry, 'type') === 'Project') return [];
  const version = raw(entry, 'resolved');
  const hash = raw(entry, 'contentHash');
  if (version === undefined) throw new UnreadableLock(`gives no version of ${name.slice(0, 60)}`);
  return [
    {
      name: name.toLowerCase(),
      version,
      source: 'registry',
      origin: null,
      checksums: hash === undefined ? [] : [{ of: 'sha512', value: hash }],
    },
  ];
}

/** Reads the package references of a project file or of Directory.Packages.props. @throws when it is not XML */
export async function readNugetProject(text: string): Promise<Lock> {
  const root = await parseXml(text);
  const references = ['PackageReference', 'PackageVersion', 'GlobalPackageReference'].flatMap((name) => [
    ...descendants(root, name),
  ]);
  const feeds = ['RestoreSources', 'RestoreAdditionalProjectSources'].flatMap((name) => [...descendants(root, name)]);
  const files = [...descendants(root, 'Reference')].flatMap((element) => childText(element, 'HintPath') ?? []);
  return {
    packages: [...references.flatMap(referenceOf), ...files.map(fileOf)],
    registries: feeds
      .flatMap(({ text: value }) => value.split(';').map((part) => part.trim()))
      .filter((part) => part !== '' && !part.startsWith('$(')),
    hashed: false,
  };
}

function referenceOf(element: XmlElement): LockedPackage[] {
  const name = element.attributes.get('Include') ?? element.attributes.get('Update');
  if (name === undefined) return [];
  const version =
    ['VersionOverride', 'Version'].map((key) => element.attributes.get(key) ?? childText(element, key)).find(Boolean) ??
    '';
  // Without a version, Directory.Packages.props has it. NuGet takes "1.2.3" itself wherever it exists.
  const floats = /[*,]/u.test(version) || (/^[[(]/u.test(version) && !/^\[[^,]+\]$/u.test(version));
  return [
    {
      name: name.toLowerCase(),
      version,
      source: 'registry',
      origin: null,
      checksums: [],
      unhashed: true,
      ...(floats ? { floating: true as const } : {}),
    },
  ];
}

const fileOf = (path: string): LockedPackage => ({
  name: path,
  version: '',
  source: 'path',
  origin: path.replaceAll('\\', '/'),
  checksums: [],
  unhashed: true,
});

/** What a project file asks for, to be found in its lockfile. @throws when it is not XML */
export async function readNugetManifest(text: string): Promise<Manifest> {
  const { packages, registries } = await readNugetProject(text);
  const declared = packages.filter(({ source }) => source === 'registry');
  return { declared: declared.map(({ name, version }) => ({ name, spec: version })), registries };
}
