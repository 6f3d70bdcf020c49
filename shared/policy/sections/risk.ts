import { z } from 'zod';
import { type Difference, scaled } from '../compare/difference.ts';
import { compareRisk, highestRisk, RISK_LEVELS, type RiskLevel } from '../levels.ts';
import { id, risk as level } from './fields.ts';
import { defineSection } from './section.ts';

const steps = z
  .number()
  .int()
  .min(0)
  .max(RISK_LEVELS.length - 1);

const riskSchema = z.strictObject({
  controlsLost: level.default('high').describe('Least level when a security control was removed or weakened'),
  permissionsWidened: level.default('high').describe('Least level when a workflow or agent may do more than before'),
  exposed: z
    .record(id, level)
    .default({})
    .describe('Least level when the change shows a fact, such as api-boundary or injection-sink'),
  largeSteps: steps.default(1).describe('Levels up when the change is large'),
  aiSteps: steps.default(1).describe('Levels up when an AI agent took part and something sensitive is touched'),
  aiUpTo: level.default('high').describe('Highest level to which the part of an agent alone can raise'),
});
export type RiskRules = z.infer<typeof riskSchema>;

/** How the level of a change comes about beyond the areas it touches. All of it raises; nothing here can lower. */
export const risk = defineSection({
  schema: riskSchema.prefault({}),
  merge: (above, below) => ({
    controlsLost: highestRisk([above.controlsLost, below.controlsLost]),
    permissionsWidened: highestRisk([above.permissionsWidened, below.permissionsWidened]),
    exposed: Object.fromEntries(
      [...new Set([...Object.keys(above.exposed), ...Object.keys(below.exposed)])].map((fact) => [
        fact,
        highestRisk([levelOf(above.exposed, fact), levelOf(below.exposed, fact)]),
      ]),
    ),
    largeSteps: Math.max(above.largeSteps, below.largeSteps),
    aiSteps: Math.max(above.aiSteps, below.aiSteps),
    aiUpTo: highestRisk([above.aiUpTo, below.aiUpTo]),
  }),
  compare: (above, below) => [
    ...levels('risk.controlsLost', above.controlsLost, below.controlsLost),
    ...levels('risk.permissionsWidened', above.permissionsWidened, below.permissionsWidened),
    ...[...new Set([...Object.keys(above.exposed), ...Object.keys(below.exposed)])].flatMap((fact) =>
      levels(`risk.exposed.${fact}`, levelOf(above.exposed, fact), levelOf(below.exposed, fact)),
    ),
    ...scaled('risk.largeSteps', above.largeSteps, below.largeSteps, below.largeSteps - above.largeSteps),
    ...scaled('risk.aiSteps', above.aiSteps, below.aiSteps, below.aiSteps - above.aiSteps),
    ...levels('risk.aiUpTo', above.aiUpTo, below.aiUpTo),
  ],
});

const levelOf = (exposed: RiskRules['exposed'], fact: string): RiskLevel =>
  (Object.hasOwn(exposed, fact) ? exposed[fact] : undefined) ?? 'low';

const levels = (path: string, above: RiskLevel, below: RiskLevel): Difference[] =>
  scaled(path, above, below, compareRisk(below, above));
