import type { ArtifactStore } from './artifacts.ts';

/** The machine and the GitHub that a run of workflows sees. */
export interface Runner {
  /** This repository: where `$/` and the called workflows are read. */
  readonly root: string;
  /** Scratch space; every job gets a workspace of its own below. */
  readonly directory: string;
  /** The judged repository as a folder that can be fetched from. */
  readonly origin: string;
  readonly repository: string;
  readonly apiUrl: string;
  readonly artifacts: ArtifactStore;
  /** `vars` of the repository, and `secrets`. */
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Variables of the machine, which no job set. */
  readonly machine: Readonly<Record<string, string>>;
  /** Hears of every job that ended, as GitHub makes check runs of them. */
  readonly ended: (check: CheckRun) => void;
}

export interface CheckRun {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly headSha: string;
  readonly runId: number;
  readonly jobId: number;
}

export type Conclusion = 'success' | 'failure' | 'skipped';

/** What started a run. */
export interface Occasion {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The commit the checks of the run are shown on. */
  readonly headSha: string;
  readonly runId: number;
}

export interface JobResult {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** What the steps printed, for the person whose test failed. */
  readonly log: string;
  readonly summary: string;
}

/** A job that ran, and how to run it again with what it needed then. */
export interface EndedJob extends JobResult {
  readonly name: string;
  readonly id: number;
  readonly again: () => Promise<EndedJob>;
}
