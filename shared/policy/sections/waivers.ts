import { z } from 'zod';
import { compareWaivers } from '../compare/waivers.ts';
import { narrower } from '../waivers/allowance.ts';
import { isDay } from '../waivers/days.ts';
import { WAIVABLE_LEVELS } from '../waivers/levels.ts';
import { id, pattern, sentence } from './fields.ts';
import { defineSection } from './section.ts';

const day = z.string().refine(isDay, 'a day written YYYY-MM-DD').describe('A day in UTC, YYYY-MM-DD');
const person = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\[bot\])?(?:\/[A-Za-z0-9][\w.-]*)?$/, 'a login, or a team as org/slug')
  .max(140);
const evidencePattern = z
  .string()
  .regex(/^(?:\*|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?:\.\*)?)$/, 'an evidence id, the beginning of one with ".*", or "*"')
  .max(120);
const some = (item: z.ZodString) => z.array(item).min(1).max(200).optional();

const allowanceFields = {
  evidence: z
    .array(evidencePattern)
    .optional()
    .describe(
      'Evidence that a layer below may waive as a whole: ids, "scan.*", or "*". Absent: what the policy above allows',
    ),
  findings: z.array(evidencePattern).optional().describe('Evidence of which a layer below may waive single findings'),
  maxLevel: z.enum(WAIVABLE_LEVELS).optional().describe('Highest level of a finding that may be waived'),
  maxDays: z
    .number()
    .int()
    .nonnegative()
    .max(3660)
    .optional()
    .describe('Longest time from granted to expires, in days'),
};
export const allowanceSchema = z.strictObject(allowanceFields);

const scopeSchema = z
  .strictObject({
    evidence: some(id).describe('Evidence ids. Alone or with paths: waived as a whole'),
    fingerprints: some(z.string().min(8).max(200)).describe('Fingerprints of findings, as the gate report gives them'),
    rules: some(z.string().min(1).max(400)).describe('Ids of rules or advisories (CVE-…, GHSA-…)'),
    tools: some(z.string().min(1).max(200)).describe('Only findings of these tools'),
    packages: some(
      z
        .string()
        .regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/, 'a package url such as pkg:npm/lodash or pkg:npm/lodash@4.17.20')
        .max(400),
    ).describe('Package URLs, with or without a version'),
    paths: some(pattern).describe('Path patterns: of the finding, or, for evidence, of every changed file'),
  })
  .refine((scope) => Object.values(scope).some((list) => list !== undefined), 'a scope names at least one thing');

const waiverSchema = z
  .strictObject({
    id,
    owner: person.describe('Who answers for it and for its end'),
    approver: person.describe('Who granted it; somebody else than the owner'),
    reason: sentence,
    granted: day,
    expires: day.describe('The last day on which it holds'),
    scope: scopeSchema,
    under: allowanceSchema
      .optional()
      .describe('Set when layers are merged: what the policies above let it waive. Written by hand it can only narrow'),
  })
  .refine(({ owner, approver }) => owner.toLowerCase() !== approver.toLowerCase(), {
    path: ['approver'],
    message: 'nobody grants a waiver to themselves',
  })
  .refine(({ granted, expires }) => granted <= expires, {
    path: ['expires'],
    message: 'it expires before it is granted',
  });
export type Waiver = z.infer<typeof waiverSchema>;

const waiversSchema = z.strictObject({
  allow: allowanceSchema
    .prefault({})
    .describe('What layers below may waive, and for how long. A layer can only narrow it'),
  granted: z.array(waiverSchema).max(1000).default([]).describe('Waivers, each with an owner, a reason and an end'),
});
export type Waivers = z.infer<typeof waiversSchema>;

/** The only way to loosen: named, reasoned, ending, and within what the layers above allow. */
export const waivers = defineSection({
  schema: waiversSchema.prefault({}),
  ground: { allow: {}, granted: [] },
  merge: (above, below, refuse) => {
    const known = new Set(above.granted.map((waiver) => waiver.id));
    below.granted.forEach((waiver, index) => {
      if (known.has(waiver.id)) refuse(['waivers', 'granted', index], `waiver ${waiver.id} is already granted there`);
      known.add(waiver.id);
    });
    return {
      allow: narrower(above.allow, below.allow),
      granted: [
        ...above.granted,
        // The layer that owns what is waived decides: what is above this waiver, not what stands beside or below it.
        ...below.granted.map((waiver) => ({ ...waiver, under: narrower(above.allow, waiver.under ?? {}) })),
      ],
    };
  },
  compare: compareWaivers,
});
