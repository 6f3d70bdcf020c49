import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../shared/policy/compare.ts';
import { doubtsIn } from '../../../shared/policy/doubts.ts';
import { builtinPolicy, loadPolicy } from '../../../shared/policy/load.ts';
import { neverHolds } from '../../../shared/policy/waivers/waive.ts';
import { parsePolicy } from '../../../shared/policy/parse.ts';
import { pathMatcher } from '../../../shared/text/glob.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/policy.md'), 'utf8');
const blocks = [...guide.matchAll(/^```yaml\n([^]*?)^```/gmu)].map(([, text]) => text as string);
const [head = '', ...others] = blocks;
/** Policies of their own; the rest stands under the head. */
const whole = others.filter((block) => block.startsWith('schema:'));
const parts = others.filter((block) => !whole.includes(block));
const baseline = await loadPolicy({});
const catalogue = new Set(Object.keys((await builtinPolicy('observe')).evidence));

describe('the policy guide', () => {
  test('begins with what every policy begins with', async () => {
    expect(parts.length).toBeGreaterThan(8);
    expect((await parsePolicy(head, 'guide')).extends).toEqual(['baseline']);
  });

  test.each(parts)('holds policies that can be used: %#', async (part) => {
    const text = `${head}${part}`;
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    const file = join(folder, 'policy.yml');
    writeFileSync(file, text);
    const layers = [await loadPolicy({ change: { readTarget: async () => text } }), await loadPolicy({ file })];
    rmSync(folder, { recursive: true });
    for (const policy of layers) {
      expect(doubtsIn(policy, catalogue)).toEqual([]);
      const effects = compare(baseline, policy).map(({ effect }) => effect);
      expect(effects).not.toContain('loosened');
      expect(effects.length).toBeGreaterThan(0);
    }
  });

  test('holds an organisation’s policy, and a repository’s that names it', async () => {
    const [organisation, repository] = whole as [string, string];
    expect(whole).toHaveLength(2);
    const policy = await loadPolicy({
      change: { readTarget: async (path) => (path === '.github/evidence-gate.yml' ? repository : null) },
      remote: async ({ owner, repository: name, path }) => {
        expect([owner, name, path]).toEqual(['acme', 'policies', 'evidence-gate.yml']);
        return organisation;
      },
    });
    expect(doubtsIn(policy, catalogue)).toEqual([]);
    expect(policy.sources.map((source) => source.split('@')[0])).toEqual([
      'builtin:strict',
      'github:acme/policies/evidence-gate.yml',
      'base:.github/evidence-gate.yml',
    ]);
    expect(policy.roles['gate-owner']?.teams).toEqual(['acme/platform-security']);
    expect(policy.waivers.allow.maxDays).toBe(30);
  });

  test('grants only waivers that can hold', async () => {
    let shown = 0;
    for (const part of parts) {
      const policy = await loadPolicy({ change: { readTarget: async () => `${head}${part}` } });
      for (const waiver of policy.waivers.granted) {
        expect([waiver.id, neverHolds(waiver)]).toEqual([waiver.id, null]);
        shown += 1;
      }
    }
    expect(shown).toBe(3);
  });

  test('shows rules that recognise their own examples', async () => {
    let shown = 0;
    for (const part of parts) {
      const { areas } = await parsePolicy(`${head}${part}`, 'guide');
      for (const rule of Object.values(areas).flatMap((area) => area.rules)) {
        const matches =
          rule.kind === 'path'
            ? pathMatcher(rule.any)
            : (line: string): boolean => rule.any.some((pattern) => new RegExp(pattern, 'iu').test(line));
        expect(rule.examples.match.filter((example) => !matches(example))).toEqual([]);
        expect(rule.examples.noMatch.filter(matches)).toEqual([]);
        shown += 1;
      }
    }
    expect(shown).toBe(2);
  });

  test('the built-in policy itself leaves no doubt', () => expect(doubtsIn(baseline, catalogue)).toEqual([]));
});
