import { at, entries, raw, strings } from '../../readers/fields.ts';
import type { Declared, Manifest } from '../model.ts';
import { parseToml } from '../parse.ts';
import { pythonName, splitRequirement } from './python-names.ts';

/** Reads what a pyproject.toml asks for: PEP 621, PEP 735, Poetry, and the sources of uv and Poetry. @throws when it is not TOML */
export async function readPyproject(text: string): Promise<Manifest> {
  const value = await parseToml(text);
  const poetry = at(value, 'tool', 'poetry');
  const groups = entries(poetry, 'group').map(([, group]) => group);
  const requirements = [
    ...strings(value, 'project', 'dependencies'),
    ...[...entries(value, 'project', 'optional-dependencies'), ...entries(value, 'dependency-groups')].flatMap(
      ([, list]) => strings(list),
    ),
  ];
  return {
    declared: [
      ...requirements.flatMap(declaredOf),
      ...[poetry, ...groups].flatMap((group) => entries(group, 'dependencies')).flatMap(poetryDeclared),
      ...entries(poetry, 'dev-dependencies').flatMap(poetryDeclared),
      ...sources(value),
    ],
    unlocked: strings(value, 'build-system', 'requires'),
    registries: [
      ...tables(at(poetry, 'source')).flatMap((source) => raw(source, 'url') ?? []),
      ...tables(at(value, 'tool', 'uv', 'index')).flatMap((source) => raw(source, 'url') ?? []),
      ...strings(value, 'tool', 'uv', 'index-url'),
      ...strings(value, 'tool', 'uv', 'extra-index-url'),
    ],
  };
}

const tables = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function declaredOf(requirement: string): Declared[] {
  const split = splitRequirement(requirement);
  if (split === null) return [];
  const [name, rest] = split;
  // Behind a marker it is for some platforms only.
  return [{ name, spec: rest, ...(rest.includes(';') ? { optional: true as const } : {}) }];
}

function poetryDeclared([name, spec]: readonly [string, unknown]): Declared[] {
  if (name === 'python') return [];
  const optional = at(spec, 'optional') === true || raw(spec, 'markers') !== undefined;
  return [{ name: pythonName(name), spec: JSON.stringify(spec), ...(optional ? { optional: true as const } : {}) }];
}

/** `[tool.uv.sources]` says from where a dependency comes: a change there is a change of the dependency. */
const sources = (value: unknown): Declared[] =>
  entries(value, 'tool', 'uv', 'sources').map(([name, source]) => ({
    name: pythonName(name),
    spec: JSON.stringify(source),
    optional: true as const,
  }));
