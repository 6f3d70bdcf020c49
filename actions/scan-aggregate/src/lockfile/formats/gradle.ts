import { descendants, parseXml } from '../../intake/xml.ts';
import { entries, raw, record } from '../../readers/fields.ts';
import { UnreadableLock, type Lock, type LockedPackage } from '../model.ts';
import { parseToml } from '../parse.ts';
import { isFloating } from './maven.ts';

const COORDINATES = /["']([\w.-]{1,200}):([\w.-]{1,200}):([^"':@\s]{1,100})(?:[:@][^"']*)?["']/gu;
const NAMED =
  /group\s*[:=]\s*["']([^"']+)["']\s*,\s*name\s*[:=]\s*["']([^"']+)["']\s*,\s*version\s*[:=]\s*["']([^"']+)["']/gu;
const PLUGIN = /\bid\s*\(?\s*["']([\w.-]+)["']\s*\)?\s+version\s*\(?\s*["']([^"']+)["']/gu;
const ADDRESS = /["'](https?:\/\/[^"'\s]+)["']/gu;
const LOCAL_FILE = /\b(?:files|fileTree|flatDir)\b\s*[({]/u;
const WEAKENS = /\b(?:mavenLocal|jcenter)\s*\(|\ballowInsecureProtocol\b/u;
const GIT = /\b(?:gitRepository|sourceControl)\b/u;

/** Artifact of the usual kind: Gradle's build files know no checksums. */
const artifact = (name: string, version: string, place: Partial<LockedPackage> = {}): LockedPackage => ({
  name,
  version,
  source: 'registry',
  origin: null,
  checksums: [],
  unhashed: true,
  ...(isFloating(version) ? { floating: true as const } : {}),
  ...place,
});

/** Reads a build.gradle(.kts) or settings.gradle(.kts): a program, of which only the usual forms are understood. */
export function readGradleBuild(text: string): Lock {
  const packages: LockedPackage[] = [];
  const registries: string[] = [];
  const weakened: string[] = [];
  for (const long of text.split(/\r?\n/u)) {
    const line = long
      .slice(0, 1_000)
      .replace(/(?:^|\s)\/\/.*$/u, '')
      .trim();
    for (const [, group, name, version = ''] of line.matchAll(COORDINATES))
      packages.push(artifact(`${group}:${name}`, version));
    for (const [, group, name, version = ''] of line.matchAll(NAMED))
      packages.push(artifact(`${group}:${name}`, version));
    for (const [, name = '', version = ''] of line.matchAll(PLUGIN)) packages.push(artifact(name, version));
    for (const [, address = ''] of line.matchAll(ADDRESS)) registries.push(address);
    if (LOCAL_FILE.test(line))
      packages.push(artifact(line.slice(0, 120), '', { source: 'path', origin: line.slice(0, 120) }));
    if (GIT.test(line)) packages.push(artifact(line.slice(0, 120), '', { source: 'git', origin: line.slice(0, 120) }));
    if (WEAKENS.test(line)) weakened.push(line.slice(0, 120));
  }
  return { packages, registries, weakened, hashed: false };
}

/** Reads a version catalogue (libs.versions.toml). @throws when it is not TOML */
export async function readVersionCatalogue(text: string): Promise<Lock> {
  const value = await parseToml(text);
  const versionOf = (entry: unknown): string => {
    const reference = raw(entry, 'version', 'ref');
    const found = reference === undefined ? record(entry)?.['version'] : record(value['versions'])?.[reference];
    // A "rich" version (`strictly`, `prefer`) may be a range: it is judged by all it says.
    return typeof found === 'string'
      ? found
      : found === undefined
        ? ''
        : entries(found)
            .map(([, part]) => String(part))
            .join(',');
  };
  const libraries = entries(value, 'libraries').map(([key, entry]) => {
    if (typeof entry === 'string') {
      const [group = '', name = '', version = ''] = entry.split(':');
      return artifact(`${group}:${name}`, version);
    }
    return artifact(
      raw(entry, 'module') ?? `${raw(entry, 'group') ?? key}:${raw(entry, 'name') ?? ''}`,
      versionOf(entry),
    );
  });
  const plugins = entries(value, 'plugins').map(([key, entry]) => {
    const [id = key, version = ''] =
      typeof entry === 'string' ? entry.split(':') : [raw(entry, 'id'), versionOf(entry)];
    return artifact(id, version);
  });
  return { packages: [...libraries, ...plugins], registries: [], hashed: false };
}

/** Reads a gradle.lockfile: `group:name:version=configurations` a line. @throws UnreadableLock */
export function readGradleLock(text: string): Lock {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('empty='));
  return {
    packages: lines.map((line) => {
      const [group, name, version, ...rest] = (line.split('=')[0] ?? '').split(':');
      if (
        !line.includes('=') ||
        group === undefined ||
        name === undefined ||
        version === undefined ||
        rest.length > 0
      ) {
        throw new UnreadableLock(`has a line that is no lock: ${line.slice(0, 60)}`);
      }
      return artifact(`${group}:${name}`, version);
    }),
    registries: [],
    hashed: false,
  };
}

/** Reads gradle/verification-metadata.xml: the checksums of artifacts. @throws when it is none */
export async function readGradleVerification(text: string): Promise<Lock> {
  const root = await parseXml(text);
  if (root.name !== 'verification-metadata') throw new UnreadableLock('is no verification metadata');
  const off = [...descendants(root, 'verify-metadata')].filter((element) => element.text.trim() === 'false');
  const trusted = [
    ...descendants(root, 'trust'),
    ...descendants(root, 'trusted-key'),
    ...descendants(root, 'ignored-key'),
  ];
  return {
    packages: [...descendants(root, 'component')].map((component) => {
      const [group = '', name = '', version = ''] = ['group', 'name', 'version'].map((key) =>
        component.attributes.get(key),
      );
      const checksums = [...descendants(component, 'artifact')].flatMap((file) =>
        file.children.flatMap((hash) => {
          const value = hash.attributes.get('value');
          return value === undefined ? [] : [{ of: `${hash.name} of ${file.attributes.get('name') ?? ''}`, value }];
        }),
      );
      return { name: `${group}:${name}`, version, source: 'registry' as const, origin: null, checksums };
    }),
    registries: [],
    hashed: true,
    weakened: [
      ...off.map(() => 'verify-metadata is off'),
      ...trusted.map(
        ({ name, attributes }) => `${name} ${[...attributes].map(([key, value]) => `${key}=${value}`).join(' ')}`,
      ),
    ],
  };
}
