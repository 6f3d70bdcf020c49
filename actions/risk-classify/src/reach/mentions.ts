import { posix } from 'node:path';

const MAX_CHARACTERS = 256 * 1024;
const MAX_IMPORTS = 200;
const PART_OF_A_PATH = /[\w.-]/u;
const LOCAL_ACTION = /\buses:\s{0,10}["']?\.\/([^\s"'#]{1,300})/gu;
/** `@docs/rules.md`, as Claude Code and Gemini CLI import; an e-mail address or a package scope is none. */
const IMPORT = /(?:^|\s)@((?:\.{1,2}\/)?[\w./-]{1,200})/gu;

/** Of these paths the ones that a pipeline, or a script of one, names or runs as a local action. */
export function mentions(text: string, _path: string, candidates: readonly string[]): string[] {
  const read = text.slice(0, MAX_CHARACTERS);
  const actions = [...read.matchAll(LOCAL_ACTION)]
    .slice(0, MAX_IMPORTS)
    .map(([, folder]) => posix.normalize(`${folder}/`));
  return candidates.filter((path) => names(read, path) || actions.some((folder) => path.startsWith(folder)));
}

/** Whether a text holds a path that is not the end or the beginning of another. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!;
    const follows = text[at + path.length] ?? '';
    const begins = !PART_OF_A_PATH.test(before) && (before !== '/' || text.slice(Math.max(0, at - 2), at) === './');
    if (begins && !PART_OF_A_PATH.test(follows)) return true;
  }
  return false;
}

/** Of these paths the ones that an instruction to agents imports, relative to where it stands. */
export function importsOf(text: string, path: string, candidates: readonly string[]): string[] {
  const folder = posix.dirname(path);
  const wanted = new Set(
    [...text.slice(0, MAX_CHARACTERS).matchAll(IMPORT)]
      .slice(0, MAX_IMPORTS)
      .map(([, target]) => posix.normalize(posix.join(folder, target!)).replace(/\.$/u, '')),
  );
  return candidates.filter((candidate) => wanted.has(candidate));
}
