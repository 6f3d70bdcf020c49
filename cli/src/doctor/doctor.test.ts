import { describe, expect, test } from '@jest/globals';
import { diagnose } from './diagnose.ts';
import { DOCTOR_CHECKS } from './registry.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { BRANCH_RULESET, edited, GATE_PATH, GATE_WORKFLOW, SOUND } from './sound.ts';

const found = async (settings: Settings): Promise<string[]> => [
  ...new Set((await diagnose(settings)).map(({ check }) => check)),
];

describe('the doctor', () => {
  test('finds nothing in a sound repository', async () => expect(await diagnose(SOUND)).toEqual([]));
  test('has at least fifteen checks, each with an id of its own', () => {
    const ids = DOCTOR_CHECKS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(15);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(DOCTOR_CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.bad.map((edit, index) => [index + 1, edit] as const))(
    'finds planted misconfiguration %i and says how to close it',
    async (_index, edit) => {
      const mine = (await diagnose(settingsSchema.parse(edited(edit)))).filter((finding) => finding.check === id);
      expect(mine.length).toBeGreaterThan(0);
      for (const { where, message, fix } of mine) {
        for (const text of [where, message, fix]) expect(text).toMatch(/\w{3}/u);
      }
    },
  );
  test.each(check.examples.good.map((edit, index) => [index + 1, edit] as const))(
    'is silent on sound example %i',
    async (_index, edit) => expect(await found(settingsSchema.parse(edited(edit)))).not.toContain(id),
  );
  test('says why, and where GitHub says so', () => {
    expect(check.rationale.length).toBeGreaterThan(40);
    expect(check.source).toMatch(/^https:\/\//u);
  });
});

describe('fixes', () => {
  test('a patch applies to the file as it is, and closes the hole', async () => {
    const { applyPatch } = await import('diff');
    const before = GATE_WORKFLOW.replace('mode: enforce', 'mode: observe');
    const [finding] = await diagnose(edited({ workflows: { [GATE_PATH]: before } }));
    const after = applyPatch(before, finding?.fix ?? '');
    expect(after).toBe(GATE_WORKFLOW);
  });

  test('a call leaves the other rules of the ruleset as they are', async () => {
    const both = {
      ...BRANCH_RULESET,
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 2 } },
        ...(BRANCH_RULESET.rules ?? []),
      ],
    };
    const [finding] = await diagnose(edited({ rulesets: [...(SOUND.rulesets ?? []).slice(0, 2), both] }));
    const body = JSON.parse(/<<'JSON'\n([\s\S]*)\nJSON$/u.exec(finding?.fix ?? '')?.[1] ?? '{}') as {
      rules: { type: string }[];
    };
    expect(finding?.fix).toMatch(/^gh api --method PUT repos\/acme\/widgets\/rulesets\/4 /u);
    expect(body.rules.map(({ type }) => type)).toEqual(['pull_request', 'deletion', 'non_fast_forward']);
  });

  test('a ruleset of the organisation is changed there', async () => {
    const gate = {
      ...(SOUND.rulesets?.[0] as NonNullable<Settings['rulesets']>[number]),
      source_type: 'Organization',
      source: 'acme',
      bypass_actors: [{ actor_type: 'OrganizationAdmin', actor_id: 1 }],
    };
    const [finding] = await diagnose(edited({ rulesets: [gate, ...(SOUND.rulesets ?? []).slice(1)] }));
    expect(finding?.fix).toContain('orgs/acme/rulesets/1');
  });
});

describe('monotone', () => {
  test('taking any part of what is known away never makes a repository look sound', async () => {
    const bad = edited({ workflows: { [GATE_PATH]: GATE_WORKFLOW.replace('mode: enforce', 'mode: observe') } });
    for (const part of ['rulesets', 'branch_protection', 'actions', 'workflows', 'codeowners'] as const) {
      expect(await diagnose({ ...bad, [part]: null })).not.toEqual([]);
      expect(await diagnose({ ...SOUND, [part]: null })).not.toEqual([]);
    }
  });

  test.each(['on: {', '\u0000', '- a\n- b\n', `a: ${'['.repeat(500)}`, '&a [*a, *a]', '__proto__: {}\n'])(
    'a workflow that is %j is a doubt, not a crash',
    async (text) => expect(await found(edited({ workflows: { [GATE_PATH]: text } }))).not.toEqual([]),
  );

  test('a pattern nobody can match in reasonable time binds nothing', async () => {
    const rulesets = (SOUND.rulesets ?? []).map((one) => ({
      ...one,
      conditions: { ref_name: { include: [`refs/heads/${'*a'.repeat(5000)}`], exclude: [] } },
    }));
    expect(await found(edited({ rulesets }))).toContain('gate-not-required');
  });
});
