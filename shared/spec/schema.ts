import { z } from 'zod';
import { PLACEHOLDER } from './limits.ts';
import { MAX_WILDCARDS, tooOpen } from './pattern.ts';

export const SPEC_SCHEMA = 'evidence-gate/spec@1';

const MAX_LIST = 50;

/** A sentence somebody wrote; what a template left open is none. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(600)
  .refine(
    (words) => !words.toUpperCase().startsWith(PLACEHOLDER),
    'still as the template left it; write what holds here',
  );
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
  .max(120);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_LIST);

const pattern = z
  .string()
  .trim()
  .min(3)
  .max(200)
  .refine((source) => !tooOpen(source), `at most ${MAX_WILDCARDS} "*", and three other characters in a row somewhere`);

const forbidden = z.strictObject({
  pattern: pattern.describe(
    'Text no added line may hold: case is ignored, a space is any white space, * is anything on the same line',
  ),
  why: text.describe('What it would break'),
  in: list(z.string().min(1).max(400))
    .min(1)
    .optional()
    .describe('Folders or files, as paths from the root, to look at; absent: every changed file'),
});

const control = z.strictObject({
  control: text.describe('What has to hold'),
  evidence: list(id).default([]).describe('Evidence of the policy that proves it; it is owed as well'),
});

const boundary = z.strictObject({
  boundary: text.describe('Who or what crosses from where to where'),
  attackerControlled: list(text).min(1).describe('Input on this boundary that an attacker chooses'),
});

const risk = z.strictObject({
  risk: text.describe('What remains'),
  reason: text.describe('Why that is accepted'),
  owner: text.describe('Who accepted it'),
});

/**
 * The contract of a change, written before its code: what is worth protecting, from whom, what must hold, and what will
 * prove it. It comes from the change itself, so that it can only add to what is owed.
 */
export const specSchema = z.strictObject({
  schema: z.literal(SPEC_SCHEMA),
  title: text,
  request: text.describe('Link or number of the request this change answers'),
  areas: list(id).min(1).describe('Areas of the policy that the change touches; each has to be named'),
  assets: list(text).min(1).describe('What is worth protecting'),
  trustBoundaries: list(boundary).min(1),
  controls: list(control).min(1).describe('Required controls'),
  forbidden: list(forbidden).default([]).describe('Patterns that no added line may hold'),
  acceptance: list(id)
    .min(1)
    .describe('Evidence that has to be there before the change is accepted; it is owed as well'),
  residualRisks: list(risk).describe('What remains; an empty list says that nothing does'),
});
export type Spec = z.infer<typeof specSchema>;
export type ForbiddenPattern = Spec['forbidden'][number];
