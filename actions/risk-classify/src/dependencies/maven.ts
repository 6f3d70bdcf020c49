import type { ManifestReader, Named } from './manifest.ts';

const WANTED = new Set(['dependency', 'plugin', 'parent', 'extension']);

/** pom.xml: dependencies, managed ones, plugins, extensions and the parent, as `group:artifact`. */
export const readPom: ManifestReader = async (text) => {
  const { SaxesParser } = await import('saxes');
  const out: Named[] = [];
  const path: string[] = [];
  const open: Map<string, string>[] = [];
  let value = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    value = '';
    if (WANTED.has(name)) open.push(new Map());
  });
  parser.on('text', (part) => {
    value += part;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined && WANTED.has(parent)) open.at(-1)?.set(name, value.trim());
    if (!WANTED.has(name)) return;
    const entry = open.pop();
    const artifact = entry?.get('artifactId');
    if (artifact) {
      const group = entry?.get('groupId') ?? (name === 'plugin' ? 'org.apache.maven.plugins' : '');
      out.push({ name: `${group}:${artifact}`, version: entry?.get('version') ?? null });
    }
  });
  parser.write(text).close();
  return out;
};
