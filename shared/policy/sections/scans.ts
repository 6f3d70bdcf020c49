import { z } from 'zod';
import { compareScans } from '../compare/scans.ts';
import { LEVELS } from '../../evidence/levels.ts';
import { isSame, mergedBy, moreOften, sameOr } from '../scans/strictness.ts';
import { id, pattern, risk, sentence } from './fields.ts';
import { defineSection, type Refuse } from './section.ts';
import { union } from './stricter.ts';

const inTree = z
  .string()
  .min(1)
  .max(400)
  .refine((path) => !/^(?:\/|[a-z]:)|\\|(?:^|\/)\.\.?(?:\/|$)/iu.test(path), 'a path inside the repository, with /');

const canarySchema = z.strictObject({
  path: inTree.describe(
    'Where the known-bad file is seeded; a change that touches this path makes the canary worthless',
  ),
  content: z.string().min(1).max(20_000).describe('What `evidence-gate scan` writes there; the rule must report it'),
  rule: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('Beginning of the rule id that must report it; absent: any rule'),
});
export type Canary = z.infer<typeof canarySchema>;

const forbiddenSchema = z.strictObject({
  id,
  pattern: pattern
    .refine(isRegExp, 'a JavaScript regular expression')
    .describe('JavaScript regular expression, flags iu, matched against each added line'),
  in: z.array(pattern).optional().describe('Only in files of these path patterns'),
  notIn: z.array(pattern).optional().describe('Never in files of these path patterns'),
  level: z.enum(LEVELS).default('error').describe('An error leaves no scan of the change proved'),
  why: sentence.describe('Shown to people: why it is forbidden, and what to do instead'),
});
export type Forbidden = z.infer<typeof forbiddenSchema>;

const analysersSchema = z.strictObject({
  minRisk: risk.describe('Risk of the change from which on they are asked for'),
  count: z.number().int().min(2).max(5).describe('Independent analysers that must each prove the scan'),
});

const scansSchema = z.strictObject({
  analysers: z.record(id, analysersSchema).default({}).describe('Evidence id → how many independent analysers'),
  files: z
    .record(id, z.array(pattern).min(1))
    .default({})
    .describe('Evidence id → changed files of these path patterns must be named as scanned'),
  canaries: z.record(id, canarySchema).default({}).describe('Evidence id → a seeded file that must be reported'),
  minimumRules: z
    .record(id, z.number().int().positive())
    .default({})
    .describe('Evidence id → least number of rules that a run must list'),
  forbidden: z.array(forbiddenSchema).default([]).describe('What no added line may hold'),
  vex: z
    .strictObject({
      files: z.array(inTree).default([]).describe('OpenVEX, CSAF or CycloneDX files, read from the base commit'),
      authors: z.array(z.string().min(1).max(200)).default([]).describe('Authors whose statements are believed'),
    })
    .prefault({}),
  unscanned: z
    .array(pattern)
    .default([])
    .describe('Path patterns of files that no scanner need look at (generated, vendored)'),
  layersMayName: z.boolean().default(true).describe('A layer may name vex and unscanned where this one names none'),
});
export type Scans = z.infer<typeof scansSchema>;

/** What a scan must show besides its findings, and whose word about findings counts. */
export const scans = defineSection({
  schema: scansSchema.prefault({}),
  merge: (above, below, refuse) => ({
    analysers: mergedBy(above.analysers, below.analysers, moreOften),
    files: mergedBy(above.files, below.files, union),
    canaries: mergedBy(
      above.canaries,
      below.canaries,
      sameOr((key) => refuse(['scans', 'canaries', key], 'it has another canary already')),
    ),
    minimumRules: mergedBy(above.minimumRules, below.minimumRules, (was, is) => Math.max(was, is)),
    forbidden: Object.values(
      mergedBy(
        byId(above.forbidden),
        byId(below.forbidden),
        sameOr((key) => refuse(['scans', 'forbidden'], `${key} forbids something else already`)),
      ),
    ),
    vex: namesVex(below) ? allowed('vex', above, below, namesVex(above), refuse).vex : above.vex,
    unscanned:
      below.unscanned.length > 0
        ? allowed('unscanned', above, below, above.unscanned.length > 0, refuse).unscanned
        : above.unscanned,
    layersMayName: above.layersMayName && below.layersMayName,
  }),
  compare: compareScans,
});

const namesVex = ({ vex }: Scans): boolean => vex.files.length > 0 || vex.authors.length > 0;

/** The lower layer, when it may say what lets findings through. */
function allowed(key: 'vex' | 'unscanned', above: Scans, below: Scans, isNamed: boolean, refuse: Refuse): Scans {
  if (!isSame(above[key], below[key]) && (isNamed || !above.layersMayName))
    refuse(['scans', key], isNamed ? 'it is named there already' : 'layers may not name it');
  return below;
}

function isRegExp(source: string): boolean {
  try {
    return RegExp(source, 'iu') !== null;
  } catch {
    return false;
  }
}

const byId = (rules: readonly Forbidden[]): Record<string, Forbidden> =>
  Object.fromEntries(rules.map((rule) => [rule.id, rule]));
