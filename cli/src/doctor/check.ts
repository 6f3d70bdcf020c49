import type { Settings } from './settings.ts';
import type { Sight } from './sight.ts';

/** One way around the gate that stands open here. */
export interface Finding {
  /** A ruleset, a file with its line, or a setting. */
  readonly where: string;
  readonly message: string;
  /** A command to run or a patch to apply, ready to copy. */
  readonly fix: string;
}

/** What differs from the sound example; `workflows` are laid over its files by path, everything else replaces. */
export type Edit = Readonly<Partial<Settings>>;

/** One thing the doctor looks for. Its examples are executed as tests and shown in the documentation. */
export interface DoctorCheck {
  readonly id: string;
  readonly title: string;
  /** Why this lets a change merge without its evidence. */
  readonly rationale: string;
  /** Where GitHub documents the behaviour. */
  readonly source: string;
  readonly examples: { readonly bad: readonly Edit[]; readonly good: readonly Edit[] };
  readonly find: (sight: Sight) => Iterable<Finding>;
}
