import type { z } from 'zod';
import type { Change } from '../change/change.ts';
import type { Conclusion, Evidence, Finding, GateReport, InputDigest, Problem } from '../evidence/report.ts';
import type { GateName } from '../evidence/gates.ts';
import type { Files } from '../files/files.ts';
import type { Policy } from '../policy/schema.ts';

/** Tells the time; a port so that judgement stays a function of its inputs. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Everything a gate may look at. A gate never touches `process`, the network or the disk but through this. */
export interface GateContext<Inputs> {
  /** Null when the gate works on files alone. */
  readonly change: Change | null;
  readonly policy: Policy;
  readonly inputs: Inputs;
  readonly files: Files;
  /** Reports of the gates that ran before on this very subject and policy; others are never passed on. */
  readonly earlier: ReadonlyMap<GateName, GateReport>;
  readonly clock: Clock;
  /** Variables a gate declares to need (credentials); nothing else of the environment is visible. */
  readonly environment: Readonly<Record<string, string>>;
  /** Writes a further file into the output directory (`merged.sarif`, `bundle.intoto.json`, …). */
  readonly emit: (name: string, content: string) => Promise<void>;
  /** Tells a waiting person what is being done. */
  readonly progress: (message: string) => void;
}

/** What a gate found. The host adds subject, policy, version and duration and makes the gate report of it. */
export interface GateOutcome<Details extends object = object> {
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputDigest[];
  readonly details: Details;
  /** Only where the general rule of `conclude()` does not fit. */
  readonly conclusion?: Conclusion;
}

/** The shape every gate has; both hosts run any of them by it. */
export interface Gate<Shape extends z.ZodRawShape = z.ZodRawShape, Details extends object = object> {
  readonly name: GateName;
  /** Same as in the gate's package.json; a test holds them together. */
  readonly version: string;
  /** One line for help texts. */
  readonly title: string;
  /** One schema for action inputs, flags, help and the README table. */
  readonly inputs: z.ZodObject<Shape>;
  /** Names of step outputs besides `conclusion` and `report`, with a line on each. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Environment variables the gate may read (credentials). */
  readonly environment: readonly string[];
  // A method, so that hosts can hold gates of any inputs as `Gate`; each is handed what its own schema parsed.
  run(context: GateContext<z.infer<z.ZodObject<Shape>>>): Promise<GateOutcome<Details>>;
  /** Values of `outputs`, from the finished report. */
  readonly outputsOf: (report: GateReport) => Record<string, string>;
  /** Markdown for the job summary, without a heading of the first level. Everything outside text is escaped. */
  readonly summarise: (report: GateReport) => string;
}

/** Gives a gate definition its exact types. */
export const defineGate = <Shape extends z.ZodRawShape, Details extends object>(
  gate: Gate<Shape, Details>,
): Gate<Shape, Details> => gate;
