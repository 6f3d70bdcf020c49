import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { policySchema, type Policy } from '../../../../shared/policy/schema.ts';

const FOLDER = join(import.meta.dirname, '../../../../policies');
const read = (path: string): unknown => parse(readFileSync(join(FOLDER, path), 'utf8'));

/** The baseline with its rule packs, as the sources hold them. */
export function baselinePolicy(): Policy {
  const document = policySchema.parse(read('baseline.yml'));
  for (const name of readdirSync(join(FOLDER, 'rules'))) {
    const pack = read(join('rules', name)) as { area: string; rules: Policy['areas'][string]['rules'] };
    const area = document.areas[pack.area];
    if (area) area.rules = pack.rules;
  }
  return { ...policySchema.parse(document), digest: 'sha256:test', sources: ['builtin:baseline@1'] };
}
