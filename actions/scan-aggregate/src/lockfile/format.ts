import type { Lock, Manifest } from './model.ts';

/** A reader of text. @throws when the text is not in its format */
export type Read<Result> = (text: string) => Result | Promise<Result>;

/** How one kind of lockfile is read and what belongs to it. */
export interface LockFormat {
  readonly files: readonly string[];
  readonly read: Read<Lock>;
  /** Hosts of the default registries. */
  readonly registries: readonly string[];
  /** File names, in lower case, of the manifests it answers. */
  readonly manifests: readonly string[];
  /** Whether every change of a manifest's dependencies must show in it. */
  readonly tracksManifest?: true;
  /** How to write it anew. */
  readonly regenerate: string;
}

/** A file that declares dependencies, answered by a lockfile. */
export interface ManifestFormat {
  readonly matches: (name: string) => boolean;
  readonly read: Read<Manifest>;
  /** File names of lockfiles that answer it, in order of preference. */
  readonly locks: readonly string[];
  /** Its own package's name, for ecosystems whose lockfile does not say which packages are the repository's own. */
  readonly nameOf?: (text: string) => string | null | Promise<string | null>;
  /** It pins versions itself (`PIN_FORMATS`) and needs no lockfile. */
  readonly pinsItself?: true;
  readonly advice: string;
}

/** A file that pins versions by itself, for ecosystems without a lockfile by nature. */
export interface PinFormat {
  readonly matches: (name: string, path: string) => boolean;
  readonly read: Read<Lock>;
  readonly registries: readonly string[];
  /** File names of lockfiles beside it, or above, that pin what it leaves open. */
  readonly lockedBy: (name: string) => readonly string[];
  /** Its own package's name: what is the repository's own is versioned with it. */
  readonly nameOf?: (text: string) => string | null | Promise<string | null>;
}
