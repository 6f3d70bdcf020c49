import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { folderOf, nameOfPath } from './ecosystems.ts';
import type { ManifestFormat, PinFormat } from './format.ts';

/** Manifests of one kind that are read for the names of the repository's own packages. */
const MAX_MANIFESTS = 1_000;

type Named = Pick<ManifestFormat | PinFormat, 'matches' | 'nameOf'>;

/** The head tree, as the lockfile review asks about it. */
export class Repository {
  readonly change: Change;
  readonly paths: ReadonlySet<string>;
  /** Folder (with `/` at its end, empty for the root) → paths of its files. */
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #folders: ReadonlySet<string>;
  readonly #own = new Map<Named, Promise<ReadonlySet<string>>>();

  private constructor(change: Change, paths: readonly string[]) {
    this.change = change;
    this.paths = new Set(paths);
    const files = new Map<string, string[]>();
    for (const path of paths) {
      const folder = folderOf(path);
      const found = files.get(folder);
      if (found === undefined) files.set(folder, [path]);
      else found.push(path);
    }
    this.#files = files;
    this.#folders = new Set([...files.keys()].flatMap(withParents));
  }

  static async of(change: Change): Promise<Repository> {
    return new Repository(change, await change.listHead());
  }

  filesIn(folder: string): readonly string[] {
    return this.#files.get(folder) ?? [];
  }

  readonly hasFolder = (path: string): boolean => path === '' || this.#folders.has(`${path}/`);

  changedFile(path: string): ChangedFile | undefined {
    return this.change.files.find((file) => file.path === path);
  }

  /** Text of the base under which a path of head was known there; null when it had none. */
  async before(path: string): Promise<string | null> {
    const file = this.changedFile(path);
    const basePath = file === undefined ? path : file.before?.path;
    return basePath === undefined ? null : this.change.readBase(basePath);
  }

  /** Lockfiles of these names in a path's own folder and those above, nearest first. */
  locksFor(path: string, names: readonly string[]): string[] {
    const parents = withParents(folderOf(path)).toReversed();
    return parents.flatMap((folder) =>
      names.flatMap((name) => this.filesIn(folder).filter((file) => nameOfPath(file) === name)),
    );
  }

  /** Names of the repository's own packages of one kind. What cannot be read has no name. */
  own(format: Named): Promise<ReadonlySet<string>> {
    const known = this.#own.get(format) ?? this.#readNames(format);
    this.#own.set(format, known);
    return known;
  }

  async #readNames(format: Named): Promise<ReadonlySet<string>> {
    const { nameOf } = format;
    if (nameOf === undefined) return new Set();
    const paths = [...this.paths].filter(
      (path) => format.matches(nameOfPath(path), path) && !path.includes('node_modules/'),
    );
    const names = await Promise.all(
      paths.slice(0, MAX_MANIFESTS).map(async (path) => {
        try {
          return await nameOf((await this.change.readHead(path)) ?? '');
        } catch {
          return null;
        }
      }),
    );
    return new Set(names.filter((name) => name !== null));
  }
}

/** `a/b/` → ``, `a/`, `a/b/`. */
function withParents(folder: string): string[] {
  const parts = folder.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}
