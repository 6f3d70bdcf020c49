import { pathsOf, type Change } from '../../../../shared/change/change.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { examineConfig, type ConfigDelta } from '../../../../shared/agent-config/examine.ts';
import { isAgentFile } from '../../../../shared/agent-config/paths.ts';
import { MAX_CONFIG } from '../../../../shared/agent-config/parse.ts';
import { unread } from '../sources/limits.ts';

export interface ConfigCheck {
  readonly deltas: readonly ConfigDelta[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** What a change does to every agent file it touches, under each of its names. */
export async function checkChangedConfig(change: Change): Promise<ConfigCheck> {
  const deltas: ConfigDelta[] = [];
  for (const file of change.files) {
    for (const path of new Set(pathsOf(file).filter(isAgentFile))) {
      const isNew = file.after?.path === path;
      // A file moved between agent paths is the same configuration at another place; one moved in is new, one moved out is gone.
      const old =
        file.before !== null && isAgentFile(file.before.path) ? await change.readBase(file.before.path) : null;
      if (!isNew && file.after !== null && isAgentFile(file.after.path)) continue;
      const now = isNew ? await change.readHead(path) : null;
      deltas.push(isNew && now === null ? tooLarge(path) : await examineConfig(path, old, now));
    }
  }
  return { deltas, inputs: [], problems: [] };
}

const tooLarge = (path: string): ConfigDelta => ({
  path,
  change: 'widened',
  capabilities: [],
  widening: [],
  narrowing: [],
  unparsable: 'it cannot be read, or exceeds the size limit',
});

/** Compares two directories; paths in the result are relative to them. */
export async function compareDirectories(files: Files, before: string, after: string): Promise<ConfigCheck> {
  const inputs: InputDigest[] = [];
  const problems: Problem[] = [];
  const old = await readDirectory(files, before, inputs, problems);
  const now = await readDirectory(files, after, inputs, problems);
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const deltas: ConfigDelta[] = [];
  for (const path of paths) {
    const from = old.get(path) ?? null;
    const to = now.get(path) ?? null;
    if (typeof from === 'symbol' || typeof to === 'symbol') deltas.push(tooLarge(path));
    else deltas.push(await examineConfig(path, from, to));
  }
  return { deltas, inputs, problems };
}

/** Stands for a file that is there and cannot be read: not the same as an absent one. */
const UNREADABLE = Symbol('unreadable');

async function readDirectory(
  files: Files,
  directory: string,
  inputs: InputDigest[],
  problems: Problem[],
): Promise<Map<string, string | typeof UNREADABLE>> {
  const root = directory.replaceAll('\\', '/').replace(/\/+$/u, '');
  const found = new Map<string, string | typeof UNREADABLE>();
  const { paths } = await files.expand([`${escapeGlob(root)}/**`]);
  for (const path of paths) {
    const slashed = path.replaceAll('\\', '/');
    const at = slashed.indexOf(`${root}/`);
    const relative = at === -1 ? slashed : slashed.slice(at + root.length + 1);
    if (!isAgentFile(relative)) continue;
    try {
      const { bytes, sha256 } = await files.read(path, MAX_CONFIG);
      inputs.push({ path, sha256, bytes: bytes.length });
      found.set(relative, Buffer.from(bytes).toString('utf8'));
    } catch {
      found.set(relative, UNREADABLE);
      problems.push(
        unread(path, 'it cannot be read or exceeds the size limit', 'Keep agent configuration small and readable.'),
      );
    }
  }
  return found;
}

const escapeGlob = (path: string): string => path.replace(/[*?[\]{}()!]/gu, '\\$&');
