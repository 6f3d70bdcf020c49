/** Where a package comes from. `path`: a folder or a file of the same machine. */
export type SourceKind = 'registry' | 'url' | 'git' | 'path';

/** One hash of a download. Two are comparable when they are `of` the same: the algorithm, and the file where the format names files. */
export interface Checksum {
  readonly of: string;
  readonly value: string;
}

/** One package as a lockfile, or a file that pins versions, names it. */
export interface LockedPackage {
  readonly name: string;
  /** As written; empty when the file gives none. */
  readonly version: string;
  readonly source: SourceKind;
  /** Address or path as written; null when the file names none, which means the default registry of the ecosystem. */
  readonly origin: string | null;
  readonly checksums: readonly Checksum[];
  /** The format itself leaves out the checksum of this one. */
  readonly unhashed?: true;
  /** The version is a range, a branch or "the latest". */
  readonly floating?: true;
  /** Where its sources live, for formats in which the registry only points there: it may not change with the version either. */
  readonly repository?: string;
  /** What the address speaks of, when that is another package or version. */
  readonly mismatch?: string;
}

/** A lockfile, or a file that pins versions without being one. */
export interface Lock {
  readonly packages: readonly LockedPackage[];
  /** Addresses from which the file says that packages may come. */
  readonly registries: readonly string[];
  /** Whether the packages carry checksums: not every format, and not every file of a format, has them. */
  readonly hashed: boolean;
  /** Settings of the file that switch a protection off. */
  readonly weakened?: readonly string[];
  /** Folders of the projects it speaks for, relative to itself; absent when it does not say. */
  readonly projects?: ReadonlySet<string>;
  /** Whether it answers a dependency of a project's manifest; absent: a package of that name is answer enough. */
  readonly answers?: (declared: Declared, project: string) => boolean;
}

/** A dependency that a manifest declares. */
export interface Declared {
  readonly name: string;
  /** What the manifest asks for, in one line; compared, never interpreted. */
  readonly spec: string;
  /** An installation may leave it out (peer and optional dependencies, other platforms). */
  readonly optional?: true;
}

export interface Manifest {
  readonly declared: readonly Declared[];
  /** Addresses of registries that it adds. */
  readonly registries: readonly string[];
  /** Packages it takes from elsewhere, where its lockfile does not show that. */
  readonly replaced?: readonly LockedPackage[];
  /** Requirements that run code and that its lockfile does not pin: what builds the package. */
  readonly unlocked?: readonly string[];
}

/** The file is not what its name says; the message continues "it …". */
export class UnreadableLock extends Error {}
