import { z } from 'zod';
import { ConfigurationError } from '../../errors/errors.ts';
import { compareAreas, hidesFiles } from '../compare/areas.ts';
import { compareRisk } from '../levels.ts';
import { id, risk, sentence } from './fields.ts';
import { ruleSchema } from './rules.ts';
import { defineLayeredSection, type Refuse } from './section.ts';

export const areaSchema = z.strictObject({
  title: sentence.describe('What it is, for people'),
  risk: risk.describe('The least risk of a change that touches it'),
  quiet: z.boolean().default(false).describe('Quiet areas describe a change but make nothing sensitive'),
  rules: z.array(ruleSchema).default([]).describe('What recognises it'),
});
export type Area = z.infer<typeof areaSchema>;

/** Of an area that exists already a layer needs to repeat nothing. */
const areaOfLayer = z.strictObject({
  title: sentence.optional().describe('What it is, for people; needed where the area is new'),
  risk: risk.optional().describe('The least risk of a change that touches it; can only rise'),
  quiet: z.boolean().optional().describe('Describes a change but makes nothing sensitive'),
  rules: z.array(ruleSchema).default([]).describe('What recognises it, besides the rules it has'),
});
type AreaOfLayer = z.infer<typeof areaOfLayer>;

/** Kinds of code that a change can touch, how risky each is, and the rules that recognise it. */
export const areas = defineLayeredSection({
  schema: z.record(id, areaSchema).default({}),
  layer: z.record(id, areaOfLayer).default({}),
  stand: (layer) =>
    Object.fromEntries(Object.entries(layer).map(([name, area]) => [name, completed(name, undefined, area)])),
  merge: (above, below, refuse) => {
    const merged = { ...above };
    for (const [name, addition] of Object.entries(below))
      merged[name] = mergeArea(name, Object.hasOwn(above, name) ? above[name] : undefined, addition, refuse);
    return merged;
  },
  compare: compareAreas,
});

function mergeArea(name: string, above: Area | undefined, addition: AreaOfLayer, refuse: Refuse): Area {
  if (above && addition.risk && compareRisk(addition.risk, above.risk) < 0)
    refuse(['areas', name, 'risk'], `area ${name} would fall from ${above.risk} to ${addition.risk}`);
  if (above && addition.quiet === true && !above.quiet)
    refuse(['areas', name, 'quiet'], `area ${name} would become quiet`);
  // Rules of a quiet area say which files the other rules pass over; more of them see less.
  if (above?.quiet && addition.rules.length > 0)
    refuse(['areas', name, 'rules'], `area ${name} would hide more files from the other rules`);
  if (above === undefined && hidesFiles(name, { quiet: addition.quiet ?? false, rules: addition.rules }))
    refuse(['areas', name, 'rules'], `area ${name} would hide files from the other rules`);
  return completed(name, above, addition);
}

function completed(name: string, above: Area | undefined, addition: AreaOfLayer): Area {
  const title = addition.title ?? above?.title;
  const level = addition.risk ?? above?.risk;
  if (title === undefined || level === undefined) {
    throw new ConfigurationError(
      'EG220',
      `Area ${name} is new and has no title or risk.`,
      `Give areas.${name} a title and a risk.`,
    );
  }
  return {
    title,
    risk: level,
    quiet: addition.quiet ?? above?.quiet ?? false,
    rules: [...(above?.rules ?? []), ...addition.rules],
  };
}
