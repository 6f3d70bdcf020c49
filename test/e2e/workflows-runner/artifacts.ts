import { cpSync, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly folder: string;
}

/** GitHub's artifacts as v4 keeps them: a name once a run, contents never changed, an id for good. */
export interface ArtifactStore {
  upload(runId: number, name: string, from: string, overwrite: boolean): number | null;
  find(runId: number, chosen: { name?: string; pattern?: string; ids?: readonly number[] }): readonly Artifact[];
  list(runId: number): readonly Artifact[];
}

export function artifactStore(directory: string): ArtifactStore {
  const all: Artifact[] = [];
  let last = 0;
  const of = (runId: number): Artifact[] => all.filter((one) => one.runId === runId);
  return {
    upload(runId, name, from, overwrite) {
      if (!existsSync(from)) return null;
      const before = of(runId).find((one) => one.name === name);
      if (before && !overwrite) throw new Error(`an artifact with the name ${name} already exists`);
      if (before) all.splice(all.indexOf(before), 1);
      const folder = mkdtempSync(join(directory, 'artifact-'));
      if (statSync(from).isFile()) cpSync(from, join(folder, basename(from)));
      else cpSync(from, folder, { recursive: true });
      all.push({ id: ++last, runId, name, folder });
      return last;
    },
    find(runId, { name, pattern, ids }) {
      const prefix = pattern?.replace(/\*$/u, '');
      return of(runId).filter((one) =>
        ids ? ids.includes(one.id) : name === undefined ? one.name.startsWith(prefix ?? '') : one.name === name,
      );
    },
    list: of,
  };
}

/** Lays artifacts into a folder, each in one of its own unless there is one, or they are merged. */
export function unpack(artifacts: readonly Artifact[], path: string, merge: boolean): void {
  mkdirSync(path, { recursive: true });
  for (const { name, folder } of artifacts) {
    cpSync(folder, artifacts.length === 1 || merge ? path : join(path, name), { recursive: true, force: true });
  }
}
