import { isRecord } from '../record.ts';
import type { ManifestReader, Named } from './manifest.ts';

const REQUIREMENT = /^([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\s*\[[^\]]{0,200}\])?\s*(.{0,200})$/u;

/** One requirement in the words of PEP 508: name, extras, version or URL. Null for options, paths and comments. */
export function readRequirement(line: string): Named | null {
  const text = line
    .replace(/(?:^|\s)#.*$/u, '')
    .replace(/\s*;.*$/u, '')
    .trim();
  const match = REQUIREMENT.exec(text);
  if (!match || /^(?:[/\\.]|:)/u.test(match[2]!)) return null;
  return { name: match[1]!, version: /[=<>~!@]/u.test(match[2]!) ? match[2]!.trim() : null };
}

/** requirements*.txt and pip-compile inputs. */
export const readRequirements: ManifestReader = (text) =>
  text.split('\n').flatMap((line) => {
    const named =
      /^\s*-/u.test(line) || (line.includes('://') && !line.includes('@'))
        ? null
        : readRequirement(line.replace(/\s--hash=.*$/u, '').replace(/\\\s*$/u, ''));
    return named ? [named] : [];
  });

const list = (value: unknown): Named[] =>
  Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? (readRequirement(item) ?? []) : [])) : [];
const lists = (value: unknown): Named[] => (isRecord(value) ? Object.values(value).flatMap(list) : []);
const poetry = (value: unknown): Named[] =>
  isRecord(value)
    ? Object.entries(value)
        .filter(([name]) => name !== 'python')
        .map(([name, version]) => ({ name, version: typeof version === 'string' ? version : null }))
    : [];

/** pyproject.toml: PEP 621, dependency groups (PEP 735), build requirements (PEP 518), Poetry, PDM, Hatch, uv. */
export const readPyproject: ManifestReader = async (text) => {
  const { parse } = await import('smol-toml');
  const document: unknown = parse(text);
  const at = (...path: string[]): unknown =>
    path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);
  const groups = at('tool', 'poetry', 'group');
  const environments = at('tool', 'hatch', 'envs');
  return [
    ...list(at('project', 'dependencies')),
    ...lists(at('project', 'optional-dependencies')),
    ...lists(at('dependency-groups')),
    ...list(at('build-system', 'requires')),
    ...list(at('tool', 'uv', 'dev-dependencies')),
    ...lists(at('tool', 'pdm', 'dev-dependencies')),
    ...poetry(at('tool', 'poetry', 'dependencies')),
    ...poetry(at('tool', 'poetry', 'dev-dependencies')),
    ...(isRecord(groups)
      ? Object.values(groups).flatMap((group) => (isRecord(group) ? poetry(group['dependencies']) : []))
      : []),
    ...(isRecord(environments)
      ? Object.values(environments).flatMap((environment) =>
          isRecord(environment)
            ? [...list(environment['dependencies']), ...list(environment['extra-dependencies'])]
            : [],
        )
      : []),
  ];
};

/** Pipfile. */
export const readPipfile: ManifestReader = async (text) => {
  const { parse } = await import('smol-toml');
  const document: unknown = parse(text);
  return isRecord(document) ? [...poetry(document['packages']), ...poetry(document['dev-packages'])] : [];
};
