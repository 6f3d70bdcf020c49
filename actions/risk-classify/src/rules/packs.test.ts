import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ruleSchema } from '../../../../shared/policy/schema.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import { FACTS_OF_RULES } from '../facts.ts';
import { occursIn } from './lines.ts';

const FOLDER = join(import.meta.dirname, '../../../../policies');
const packSchema = z.strictObject({ area: z.string(), rules: z.array(ruleSchema).min(1) });
const packs = readdirSync(join(FOLDER, 'rules'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, pack: packSchema.parse(parse(readFileSync(join(FOLDER, 'rules', name), 'utf8'))) }));
const rules = packs.flatMap(({ pack }) => pack.rules.map((rule) => ({ ...rule, area: pack.area })));

describe('rule packs', () => {
  test('there is one for every area of the built-in policies, named after it', () => {
    const { areas } = parse(readFileSync(join(FOLDER, 'observe.yml'), 'utf8')) as { areas: object };
    expect(packs.map(({ pack }) => pack.area).toSorted()).toEqual(Object.keys(areas).toSorted());
    for (const { name, pack } of packs) expect(name).toBe(`${pack.area}.yml`);
  });

  test('rule ids are unique and begin with their area', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, area } of rules) expect(id.startsWith(`${area}.`)).toBe(true);
  });

  test('every fact names a rule that exists', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const id of FACTS_OF_RULES.keys()) expect(ids).toContain(id);
  });

  test('every sensitive rule names a weakness and a requirement of the ASVS', () => {
    const quiet = new Set(['ui', 'documentation', 'tests']);
    for (const rule of rules.filter(({ area }) => !quiet.has(area))) {
      expect([rule.id, rule.cwe.length > 0, rule.asvs.length > 0]).toEqual([rule.id, true, true]);
    }
  });
});

const contentPattern = (any: readonly string[]): RegExp => new RegExp(any.map((one) => `(?:${one})`).join('|'), 'iu');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const within = rule.kind === 'path' ? pathMatcher(rule.any) : null;
  const except = pathMatcher(rule.notIn ?? []);
  const pattern = contentPattern(rule.kind === 'content' ? rule.any : ['x']);
  const matches = (example: string): boolean =>
    within ? within(example) && !except(example) : occursIn(pattern, example);

  test.each(rule.examples.match)('recognises %s', (example) => {
    expect(matches(example)).toBe(true);
  });

  test.each(rule.examples.noMatch)('leaves %s alone', (example) => {
    expect(matches(example)).toBe(false);
  });
});

describe('time', () => {
  const repetitions = [
    'a',
    ' ',
    'a ',
    '(',
    '/',
    '"',
    '.',
    '_',
    'if ',
    'log(',
    'SELECT a ',
    'return ',
    'curl ',
    '<a ',
    '=',
    'x=1,',
    'A_',
    '0',
    '\\',
    'tenant_id ',
  ];
  // Of the processor, not of the clock: machines that run tests are shared.
  const seconds = (pattern: RegExp, text: string): number => {
    const start = process.cpuUsage();
    for (let from = 0; from < text.length; from += 2_000) pattern.test(text.slice(from, from + 2_000));
    return process.cpuUsage(start).user / 1_000_000;
  };

  test.each(rules.filter(({ kind }) => kind === 'content').map((rule) => [rule.id, rule.any] as const))(
    'patterns of %s stay linear on adversarial repetitions',
    (_id, any) => {
      const pattern = contentPattern(any);
      for (const unit of repetitions)
        expect([unit, seconds(pattern, unit.repeat(20_000).slice(0, 20_000)) < 0.25]).toEqual([unit, true]);
    },
  );
});
