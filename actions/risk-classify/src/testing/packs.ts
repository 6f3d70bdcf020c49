import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ruleSchema, type Rule } from '../../../../shared/policy/schema.ts';

const FOLDER = join(import.meta.dirname, '../../../../policies/rules');
const packSchema = z.strictObject({ area: z.string(), rules: z.array(ruleSchema).min(1) });

/** The rules of the packs as they were written, examples and all. */
export function baselineWithExamples(): Rule[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
  return files.flatMap((name) => packSchema.parse(parse(readFileSync(join(FOLDER, name), 'utf8'))).rules);
}
