import { z } from 'zod';
import { MODES } from '../policy/levels.ts';

/**
 * Every input a gate or the command line takes, once: name, type, default and the line people read. Action inputs,
 * flags, `--help`, `action.yml` and the README tables all come from here. Names are camelCase in code, kebab-case outside.
 */
const path = (): z.ZodString => z.string().min(1);
const list = () => z.array(z.string()).default([]);

export const INPUTS = {
  repo: path().default('.').describe('Git repository to judge (work tree, bare repository or .git directory)'),
  base: path().optional().describe('Commit, branch or tag the change goes into'),
  head: path().default('HEAD').describe('Commit, branch or tag that holds the change'),
  policy: path()
    .optional()
    .describe('Policy file; without it the base commit’s .github/evidence-gate.yml, else the built-in baseline'),
  organisationPolicy: path()
    .optional()
    .describe('Policy file of the organisation, checked out; the repository’s policy can only add to it'),
  out: path()
    .default('.evidence')
    .describe('Directory for the gate reports; reports of earlier gates are read from it'),
  mode: z.enum(MODES).default('enforce').describe('enforce blocks; observe judges the same but never blocks'),
  pullRequest: path().optional().describe('JSON file with the pull request’s GitHub REST objects'),
  diff: path().optional().describe('Unified diff to judge instead of a repository'),
  reports: list().describe('Report files or globs; @FILE reads one path a line'),
  reportsBase: list().describe('Results of the head’s tests on the base’s code'),
  coverage: list().describe('Coverage files or globs'),
  baseline: list().describe('Scanner reports of the base commit'),
  testSource: list().describe('Test source files to examine without a repository'),
  context: list().describe('JSON Lines files of outside text: {"id","source","text"}'),
  workflows: list().describe('Workflow files to examine without a repository'),
  trace: list().describe('Session transcripts of coding agents'),
  agentConfigBefore: path().optional().describe('Directory with agent configuration before the change'),
  agentConfigAfter: path().optional().describe('Directory with agent configuration after the change'),
  spec: path().optional().describe('Security spec of the change'),
  provider: z
    .enum(['anthropic', 'bedrock', 'vertex', 'foundry'])
    .default('anthropic')
    .describe('Where the model is served: anthropic, bedrock, vertex or foundry'),
  reviewRecord: path().optional().describe('Record of an earlier review of this change, to ask only about what is new'),
  replay: path().optional().describe('Record of a review, to judge it again without asking a model'),
  baseUrl: path().default('https://api.anthropic.com').describe('Base URL of the model API'),
} as const;

type Inputs = typeof INPUTS;

/** What every gate takes. */
export const COMMON_INPUTS = [
  'repo',
  'base',
  'head',
  'policy',
  'organisationPolicy',
  'out',
  'mode',
  'pullRequest',
] as const;

/** The strict schema of the common inputs and the named further ones. */
export function inputsOf<const Names extends readonly (keyof Inputs)[]>(
  ...names: Names
): z.ZodObject<Pick<Inputs, Names[number] | (typeof COMMON_INPUTS)[number]>> {
  const wanted = [...COMMON_INPUTS, ...names] as const;
  return z.strictObject(Object.fromEntries(wanted.map((name) => [name, INPUTS[name]]))) as never;
}

/** `reportsBase` → `reports-base`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Whether an input takes several values. */
export function takesList(schema: z.core.$ZodType): boolean {
  const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
}

/** Whether a flag is a switch: there or not. */
export function takesNothing(schema: z.core.$ZodType): boolean {
  const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodBoolean;
}

/** The default of an input as people would type it; null when it has none. */
export function defaultOf(schema: z.core.$ZodType): string | null {
  const parsed = z.safeParse(schema, undefined);
  if (!parsed.success || parsed.data === undefined) return null;
  return typeof parsed.data === 'string' ? parsed.data : null;
}
