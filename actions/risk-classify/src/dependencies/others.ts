import { isRecord } from '../record.ts';
import { entries, type ManifestReader, type Named } from './manifest.ts';

/** go.mod: `require` lines and blocks, and what a `replace` puts in their place. */
export const readGoMod: ManifestReader = (text) => {
  const out: Named[] = [];
  let block = '';
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\/\/.*$/u, '').trim();
    const opened = /^(require|replace|tool|exclude|retract)\s*\($/u.exec(line)?.[1];
    if (opened !== undefined) block = opened;
    else if (line === ')') block = '';
    else {
      const single = /^(require|replace)\s+(.*)$/u.exec(line);
      const [kind, rest] = single ? [single[1], single[2]!] : [block, line];
      const named =
        kind === 'require'
          ? /^(\S+)\s+(v\S+)$/u.exec(rest)
          : kind === 'replace'
            ? /=>\s*(\S+)\s+(v\S+)$/u.exec(rest)
            : null;
      if (named) out.push({ name: named[1]!, version: named[2]! });
    }
  }
  return out;
};

/** Gemfile (`gem "name", "~> 1"`) and gemspecs (`add_dependency "name"`). */
export const readGemfile: ManifestReader = (text) =>
  text.split('\n').flatMap((line) => {
    const match =
      /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]+)["'](?:\s*,\s*["']([^"']+)["'])?/u.exec(
        line,
      );
    return match ? [{ name: match[1]!, version: match[2] ?? null }] : [];
  });

/** Gemfile.lock: four spaces of indentation are a resolved gem. */
export const readGemfileLock: ManifestReader = (text) =>
  text.split('\n').flatMap((line) => {
    const match = /^ {4}([\w.-]+) \(([^()]+)\)$/u.exec(line);
    return match ? [{ name: match[1]!, version: match[2]! }] : [];
  });

/** composer.json; the platform (`php`, `ext-…`) is no dependency. */
export const readComposer: ManifestReader = (text) => {
  const manifest: unknown = JSON.parse(text);
  if (!isRecord(manifest)) return [];
  return [...entries(manifest['require']), ...entries(manifest['require-dev'])].filter(({ name }) =>
    name.includes('/'),
  );
};

/** composer.lock. */
export const readComposerLock: ManifestReader = (text) => {
  const lock: unknown = JSON.parse(text);
  if (!isRecord(lock)) return [];
  return [lock['packages'], lock['packages-dev']].flatMap((packages) =>
    (Array.isArray(packages) ? packages : []).flatMap((entry): Named[] =>
      isRecord(entry) && typeof entry['name'] === 'string'
        ? [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }]
        : [],
    ),
  );
};

const GRADLE =
  /^\s*(?:\w*(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|annotationProcessor|kapt|ksp|provided)\w*)[\s(]+(?:platform\()?["']([\w.-]+):([\w.-]+)(?::([^"'@]+))?/iu;

/** build.gradle and build.gradle.kts: `implementation 'group:name:version'`. */
export const readGradle: ManifestReader = (text) =>
  text.split('\n').flatMap((line) => {
    const match = GRADLE.exec(line);
    return match ? [{ name: `${match[1]!}:${match[2]!}`, version: match[3] ?? null }] : [];
  });
