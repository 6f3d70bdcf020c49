import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../policy/load.ts';
import { parseSpec } from './parse.ts';
import { SPEC_EVIDENCE } from './limits.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/security-spec.md'), 'utf8');
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../policies/schema/spec.schema.json'), 'utf8'),
) as { readonly properties: Readonly<Record<string, unknown>> };
const baseline = await loadPolicy({});

describe('the guide to security specs', () => {
  test('shows one that can be read, in words that the baseline knows', async () => {
    const [, text = ''] = /```yaml\n([^]*?)```/u.exec(guide) ?? [];
    const read = await parseSpec(text, 'guide');
    if (!('spec' in read)) throw new Error(read.mistakes[0]?.why);
    for (const area of read.spec.areas) expect(Object.keys(baseline.areas)).toContain(area);
    for (const id of read.spec.acceptance) expect(Object.keys(baseline.evidence)).toContain(id);
  });

  test('names every key', () => {
    for (const key of Object.keys(schema.properties)) expect(guide).toContain(`| \`${key}\``);
  });
});

describe('the baseline', () => {
  test('asks for a spec from high risk on, and for what the gate proves', () => {
    const asking = baseline.requirements.filter(({ evidence }) => evidence.includes(SPEC_EVIDENCE));
    expect(asking.map(({ when }) => when)).toEqual([{ minRisk: 'high' }]);
    expect(baseline.evidence[SPEC_EVIDENCE]?.gate).toBe('risk-classify');
  });
});
