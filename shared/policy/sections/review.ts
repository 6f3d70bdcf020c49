import { z } from 'zod';
import { difference, limits, scaled, type Difference } from '../compare/difference.ts';
import { RISK_LEVELS, type RiskLevel } from '../levels.ts';
import { risk } from './fields.ts';
import { defineLayeredSection } from './section.ts';

/**
 * How often a hunk is looked at, least first. `single`: once. `double`: a second time without its comments. `full`: by
 * six concerns, once more without comments, and what was found goes before a panel.
 */
export const DEPTHS = ['single', 'double', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What it takes to take a finding of the model back, most lenient first. With `off` every finding has to be resolved. */
export const PANELS = ['majority', 'unanimous', 'off'] as const;

export const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

const effort = z.enum(EFFORTS);
const role = z.strictObject({ model: z.string().min(1), effort });
/** Without an entry the role is played by the reviewer of the risk level. */
const assigned = role.nullable();

const byRisk = <Value extends z.ZodType>(value: Value) => z.record(risk, value);

/** Each key as a layer writes it: absent, the policy above it speaks. */
const keys = {
  /** The reviewer's model by risk level. */
  models: byRisk(z.string().min(1)),
  effort: byRisk(effort),
  /** The other roles; null: played by the reviewer. `classify` can only raise the risk. */
  roles: z.strictObject({ classify: assigned, refute: assigned, checklist: assigned, summarise: assigned }),
  depth: byRisk(z.enum(DEPTHS)),
  panel: z.enum(PANELS),
  /** Whether the eleven questions have to be answered before the review counts. */
  checklist: z.boolean(),
  /** US dollars for one run, retries included. */
  maxUsd: z.number().positive(),
  /** US dollars for all runs on one change together, as far as earlier records are handed in. */
  maxUsdPerChange: z.number().positive(),
  timeoutSeconds: z.number().int().positive(),
};

const SMALL_MODEL = { model: 'claude-haiku-5-5', effort: 'low' } as const;

/** What holds where no policy says otherwise, and the ceilings that a layer can only lower. */
const DEFAULTS = {
  models: {
    low: 'claude-haiku-5-5',
    medium: 'claude-sonnet-5-5',
    high: 'claude-opus-5-5',
    critical: 'claude-opus-5-5',
  },
  effort: { low: 'low', medium: 'medium', high: 'high', critical: 'high' },
  roles: { classify: SMALL_MODEL, refute: null, checklist: null, summarise: SMALL_MODEL },
  depth: { low: 'single', medium: 'double', high: 'full', critical: 'full' },
  panel: 'majority',
  checklist: true,
  maxUsd: 8,
  maxUsdPerChange: 40,
  timeoutSeconds: 600,
} as const;

/** Who advises at which risk, how thoroughly, and what it may cost. */
export const review = defineLayeredSection({
  schema: z
    .strictObject({
      models: keys.models.default(DEFAULTS.models),
      effort: keys.effort.default(DEFAULTS.effort),
      roles: keys.roles.default(DEFAULTS.roles),
      depth: keys.depth.default(DEFAULTS.depth),
      panel: keys.panel.default(DEFAULTS.panel),
      checklist: keys.checklist.default(DEFAULTS.checklist),
      maxUsd: keys.maxUsd.default(DEFAULTS.maxUsd),
      maxUsdPerChange: keys.maxUsdPerChange.default(DEFAULTS.maxUsdPerChange),
      timeoutSeconds: keys.timeoutSeconds.default(DEFAULTS.timeoutSeconds),
    })
    .prefault({}),
  layer: z.strictObject(keys).partial().prefault({}),
  ground: DEFAULTS,
  merge: (above, below) => ({
    models: below.models ?? above.models,
    effort: below.effort ?? above.effort,
    roles: below.roles ?? above.roles,
    depth: Object.fromEntries(
      RISK_LEVELS.map((level) => [level, stricter(DEPTHS, above.depth[level], below.depth?.[level])]),
    ) as Record<RiskLevel, Depth>,
    panel: stricter(PANELS, above.panel, below.panel),
    checklist: above.checklist || (below.checklist ?? false),
    maxUsd: lower(above.maxUsd, below.maxUsd),
    maxUsdPerChange: lower(above.maxUsdPerChange, below.maxUsdPerChange),
    timeoutSeconds: lower(above.timeoutSeconds, below.timeoutSeconds),
  }),
  compare: (above, below) => [
    ...limits('review.maxUsd', above.maxUsd, below.maxUsd),
    ...limits('review.maxUsdPerChange', above.maxUsdPerChange, below.maxUsdPerChange),
    ...limits('review.timeoutSeconds', above.timeoutSeconds, below.timeoutSeconds),
    ...RISK_LEVELS.flatMap((level) => [
      ...ranked(`review.depth.${level}`, DEPTHS, above.depth[level], below.depth[level]),
      // Models only advise: another one asks neither more nor less.
      ...swapped(`review.models.${level}`, above.models[level], below.models[level]),
      ...swapped(`review.effort.${level}`, above.effort[level], below.effort[level]),
    ]),
    ...ranked('review.panel', PANELS, above.panel, below.panel),
    ...scaled('review.checklist', above.checklist, below.checklist, Number(below.checklist) - Number(above.checklist)),
    ...ROLES.flatMap((name) => swapped(`review.roles.${name}`, played(above.roles[name]), played(below.roles[name]))),
  ],
});

const ROLES = ['classify', 'refute', 'checklist', 'summarise'] as const;

const stricter = <Word extends string>(scale: readonly Word[], above: Word, below: Word | undefined): Word =>
  below === undefined || scale.indexOf(above) > scale.indexOf(below) ? above : below;

const lower = (above: number, below: number | undefined): number => Math.min(above, below ?? above);

const ranked = <Word extends string>(path: string, scale: readonly Word[], above: Word, below: Word): Difference[] =>
  scaled(path, above, below, scale.indexOf(below) - scale.indexOf(above));

const swapped = (path: string, above: string, below: string): Difference[] =>
  above === below ? [] : [difference('changed', path, `from ${above} to ${below}`)];

const played = (by: z.infer<typeof assigned>): string => (by === null ? 'the reviewer' : `${by.model} (${by.effort})`);
