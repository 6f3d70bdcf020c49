import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { mergeLayer } from '../policy/merge.ts';
import { type PolicyDocument, policyLayerSchema } from '../policy/schema.ts';
import type { Rule } from '../policy/sections/rules.ts';

const FOLDER = join(import.meta.dirname, '../../policies');
const read = (path: string): unknown => parse(readFileSync(join(FOLDER, path), 'utf8'));

/** Names of the built-in policies, as their files are named. */
export const PRESETS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length));

/** A built-in policy as its sources say it, whole, with rule packs and examples: what the generated one is held against. */
export function presetFromSources(name: string): PolicyDocument {
  const layer = policyLayerSchema.parse(withPacks(read(`${name}.yml`) as Source));
  const [above] = layer.extends;
  const upper = above === undefined ? null : presetFromSources(above);
  return mergeLayer(upper, { document: layer, source: name, place: () => `policies/${name}.yml` });
}

interface Source {
  readonly areas?: Readonly<Record<string, { rules?: readonly Rule[] }>>;
}

/** A rule pack belongs to the file that defines its area. */
function withPacks(source: Source): unknown {
  const areas: Record<string, object> = { ...source.areas };
  for (const file of readdirSync(join(FOLDER, 'rules'))) {
    const { area, rules } = read(join('rules', file)) as { area: string; rules: readonly Rule[] };
    const known = source.areas?.[area];
    if (known !== undefined) areas[area] = { ...known, rules: [...(known.rules ?? []), ...rules] };
  }
  return { ...source, areas };
}
