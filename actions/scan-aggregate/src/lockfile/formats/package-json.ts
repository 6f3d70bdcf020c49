import { entries, raw } from '../../readers/fields.ts';
import type { Declared, Manifest } from '../model.ts';
import { parseJsonObject } from '../parse.ts';

/** Fields, and whether an installation may leave out what they name. */
const FIELDS = [
  ['dependencies', false],
  ['devDependencies', false],
  ['optionalDependencies', true],
  ['peerDependencies', true],
] as const;

/** Reads what a package.json asks for. @throws when it is not JSON */
export function readPackageJson(text: string): Manifest {
  const value = parseJsonObject(text);
  const forced = forcedNames(value);
  return {
    registries: [],
    declared: FIELDS.flatMap(([field, optional]) =>
      entries(value, field)
        // What is overridden is asked for under another range than the one written here.
        .filter(([name]) => !forced.has(name))
        .map(([name, spec]): Declared => ({
          name,
          spec: String(spec),
          ...(optional ? { optional: true as const } : {}),
        })),
    ),
  };
}

/** `resolutions` of Yarn, `overrides` of npm, Bun and pnpm: `parent/name`, `name@range`, `parent>name`, `name`. */
function forcedNames(value: unknown): ReadonlySet<string> {
  const keys = [
    ...entries(value, 'resolutions'),
    ...entries(value, 'overrides'),
    ...entries(value, 'pnpm', 'overrides'),
  ].map(([key]) => key.replace(/(.)@.*$/u, '$1'));
  return new Set(keys.map((key) => /(?:@[^/>]+\/)?[^/>]+$/u.exec(key)?.[0] ?? key));
}

/** Name of the package that a package.json is about; null when it has none. @throws when it is not JSON */
export const packageName = (text: string): string | null => raw(parseJsonObject(text), 'name') ?? null;
