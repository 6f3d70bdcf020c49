import { createHash } from 'node:crypto';
import { dirname, join, normalize } from 'node:path';

/** Statements that survive the build: `import type` is erased, and what only it names is in no bundle. */
const IMPORT = /(?:^|[;\s])(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu;

/**
 * Everything a bundle is made of, found by following its imports: sources of this repository with their contents, and
 * packages with all they depend on, as the lock file pins them.
 *
 * @param {string} entry path of the entry module
 * @param {(path: string) => string | null} read text of a path at the commit that is asked about
 * @returns {Map<string, string>} digest by input: a path, or `package@version`
 */
export function bundleInputs(entry, read) {
  const inputs = new Map();
  const packages = new Set();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (inputs.has(path)) continue;
    const text = read(path);
    if (text === null) throw new Error(`${path} is imported and is not there`);
    inputs.set(path, digest(text));
    for (const [, plain, dynamic] of text.matchAll(IMPORT)) {
      const target = plain ?? dynamic;
      if (target.startsWith('.')) waiting.push(normalize(join(dirname(path), target)));
      else if (!target.startsWith('node:')) packages.add(packageOf(target));
    }
  }
  const locked = JSON.parse(read('package-lock.json') ?? '{}').packages ?? {};
  for (const [name, value] of lockedClosure([...packages], locked)) inputs.set(name, value);
  return inputs;
}

const digest = (text) => createHash('sha256').update(text).digest('hex');
const packageOf = (target) => target.split('/', target.startsWith('@') ? 2 : 1).join('/');

/** Packages and their dependencies, looked up as Node does: the nearest `node_modules` first. */
function lockedClosure(names, locked) {
  const found = new Map();
  const waiting = names.map((name) => ({ name, from: '' }));
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const place = placeOf(one.name, one.from, locked);
    if (place === null) continue;
    const { version, integrity, dependencies = {} } = locked[place];
    const key = `${place.replace(/^.*node_modules\//u, '')}@${version}`;
    if (found.has(key)) continue;
    found.set(key, integrity ?? version);
    for (const name of Object.keys(dependencies)) waiting.push({ name, from: place });
  }
  return found;
}

function placeOf(name, from, locked) {
  for (
    let folder = from;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (Object.hasOwn(locked, place)) return place;
    if (folder === '') return null;
  }
}
