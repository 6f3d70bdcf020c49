import type { Condition } from './template.ts';
import type { Entry, Scalar, Tree } from './tree.ts';
import type { Uses } from './uses.ts';

/** Variables or inputs by name, in the order of the file. */
export type Values = ReadonlyMap<string, Scalar>;

/** One step of a job or composite action; steps inside `parallel:` count like any other. */
export interface Step {
  readonly index: number;
  readonly line: number;
  readonly endLine: number;
  readonly id: string | null;
  readonly uses: Uses | null;
  readonly run: Scalar | null;
  readonly with: Values;
  readonly env: Values;
  /** The `env:` itself, which may be an expression. */
  readonly envTree: Entry | null;
  readonly condition: Condition | null;
  readonly shell: string | null;
  readonly tree: Tree;
}

export interface Job {
  readonly id: string;
  /** The line of the job's key. */
  readonly line: number;
  readonly needs: readonly string[];
  readonly condition: Condition | null;
  readonly permissions: Permissions | null;
  readonly env: Values;
  readonly envTree: Entry | null;
  readonly outputs: Values;
  /** Of a job that calls a reusable workflow. */
  readonly uses: Uses | null;
  readonly with: Values;
  readonly secrets: Entry | null;
  readonly runsOn: Entry | null;
  readonly container: Entry | null;
  readonly services: Entry | null;
  readonly matrix: Tree | null;
  readonly environment: boolean;
  readonly steps: readonly Step[];
  readonly tree: Tree;
}

/** `permissions:` as written. `all` is set by the short forms, `scopes` by the mapping. */
export interface Permissions {
  readonly line: number;
  readonly all: 'read' | 'write' | 'none' | null;
  readonly scopes: ReadonlyMap<string, { readonly access: string; readonly line: number }>;
}

export interface Trigger {
  readonly name: string;
  readonly line: number;
  readonly tree: Tree | null;
}

/** A workflow, or a composite action read as a workflow of one job whose triggers are its callers'. */
export interface Workflow {
  readonly path: string;
  readonly kind: 'workflow' | 'action';
  readonly line: number;
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly triggerLine: number;
  readonly permissions: Permissions | null;
  readonly env: Values;
  readonly envTree: Entry | null;
  /** Inputs of `workflow_call` or of the action: name to declared type (`string` when none is given). */
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: Values;
  readonly jobs: readonly Job[];
  /** Syntax this reader does not know; reported, never skipped in silence. */
  readonly unknown: readonly { readonly line: number; readonly what: string }[];
}
