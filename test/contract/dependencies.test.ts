import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ENGINE, GRAMMARS } from '../../shared/syntax/grammars.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|cjs|yml|json)$/u.test(name) && !/node_modules|generated\//u.test(name))
    .map((name) => join(folder, name));

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;
const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Licences that let a bundle be copied with nothing but their notice, which `licenses.txt` beside each bundle carries. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** The grammars' packages, whose files are copied beside the bundles. */
const COPIED = [...Object.values(ENGINE), ...Object.values(GRAMMARS)].map((file) => file.package);

/** Packages whose code ends in a bundle. */
const SHIPPED = [
  ...new Set([
    ...COPIED,
    ...['shared', 'actions', 'cli']
      .flatMap(below)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/testing/'))
      .flatMap((file) => [
        ...read(file).matchAll(/(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gu),
      ])
      .map(([, name]) => name as string)
      .filter((name) => Object.hasOwn(manifest.devDependencies, name)),
  ]),
];

/** What `oxlint --type-aware` starts by itself. */
const TYPE_AWARE = 'oxlint-tsgolint';

/** Where Node would find a package from inside another one. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (Object.hasOwn(locked, place)) return place;
    if (folder === '') return undefined;
  }
}

function withAllTheyNeed(names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const place = placeOf(name, from);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const next of Object.keys(locked[place]?.dependencies ?? {})) visit(next, place);
  };
  for (const name of names) visit(name, '');
  return [...found];
}

describe('what others wrote', () => {
  test('bundles hold packages, and these bring others', () => {
    expect(SHIPPED).toEqual(expect.arrayContaining(['zod', 'yaml', '@anthropic-ai/sdk', '@vscode/tree-sitter-wasm']));
    expect(withAllTheyNeed(SHIPPED).length).toBeGreaterThan(SHIPPED.length);
  });

  test('and may end in a bundle by a permissive licence', () => {
    const others = withAllTheyNeed(SHIPPED)
      .map((place) => [place, locked[place]?.license ?? 'none'] as const)
      .filter(([, licence]) => !PERMISSIVE.has(licence));
    expect(others).toEqual([]);
  });

  test('and is used by somebody', () => {
    const files = ['shared', 'actions', 'cli', 'scripts', 'test', 'examples'].flatMap(below);
    const text = [...files, 'jest.config.mjs', 'tsconfig.json'].map(read).join('\n');
    const scripts = Object.values(manifest.scripts).join('\n');
    const isUsed = (name: string): boolean =>
      text.includes(`'${name}`) ||
      text.includes(`"${name}`) ||
      text.includes(`node_modules/${name}`) ||
      scripts.includes(name);
    const idle = Object.keys(manifest.devDependencies).filter((name) => {
      const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : name;
      return !isUsed(typed) && !isUsed(name) && !COPIED.includes(name) && name !== TYPE_AWARE;
    });
    expect(idle).toEqual([]);
  });
});
