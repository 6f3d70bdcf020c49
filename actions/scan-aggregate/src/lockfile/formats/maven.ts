import { child, childText, descendants, parseXml, type XmlElement } from '../../intake/xml.ts';
import { UnreadableLock, type Lock, type LockedPackage } from '../model.ts';

/** Elements of a POM that name an artifact which is downloaded. */
const ARTIFACTS = ['parent', 'dependency', 'plugin', 'extension', 'path'];
const FLOATING = /^[[(]|[,+]|^(?:latest|release)(?:\.|$)|-snapshot$/iu;

/** Whether a version of Maven or Gradle names more than one thing. */
export const isFloating = (version: string): boolean => FLOATING.test(version);

/** Reads the artifacts and repositories of a pom.xml. @throws when it is none */
export async function readPom(text: string): Promise<Lock> {
  const root = await parseXml(text);
  if (root.name !== 'project') throw new UnreadableLock('is no project');
  const properties = new Map(
    [...descendants(root, 'properties')].flatMap((element) =>
      element.children.map((item) => [item.name, item.text.trim()]),
    ),
  );
  const repositories = ['repository', 'pluginRepository', 'snapshotRepository'].flatMap((name) => [
    ...descendants(root, name),
  ]);
  return {
    packages: ARTIFACTS.flatMap((name) => [...descendants(root, name)]).flatMap((element) =>
      artifactOf(element, properties),
    ),
    registries: repositories.flatMap((element) => childText(element, 'url') ?? []),
    hashed: false,
  };
}

function artifactOf(element: XmlElement, properties: ReadonlyMap<string, string>): LockedPackage[] {
  const artifact = childText(element, 'artifactId');
  if (artifact === undefined) return [];
  const group = childText(element, 'groupId') ?? 'org.apache.maven.plugins';
  const version = (childText(element, 'version') ?? '').replace(
    /\$\{([^}]{1,200})\}/gu,
    (whole, name: string) => properties.get(name) ?? whole,
  );
  const path = child(element, 'systemPath')?.text.trim();
  return [
    {
      name: `${group}:${artifact}`,
      version,
      source: path === undefined ? 'registry' : 'path',
      origin: path ?? null,
      checksums: [],
      unhashed: true,
      ...(isFloating(version) ? { floating: true as const } : {}),
    },
  ];
}

/** Group and name of the artifact that a pom.xml is about. @throws when it is not XML */
export async function pomName(text: string): Promise<string | null> {
  const root = await parseXml(text);
  const artifact = childText(root, 'artifactId');
  const group = childText(root, 'groupId') ?? childText(child(root, 'parent'), 'groupId');
  return artifact === undefined || group === undefined ? null : `${group}:${artifact}`;
}
