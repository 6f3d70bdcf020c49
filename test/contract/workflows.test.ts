import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { diagnose } from '../../cli/src/doctor/diagnose.ts';
import { settingsSchema } from '../../cli/src/doctor/settings.ts';
import { SOUND } from '../../cli/src/doctor/sound.ts';

const root = join(import.meta.dirname, '../..');
const below = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
const workflows = [...below('.github/workflows'), ...below('workflows-templates')];
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What GitHub's own parser has to say of a workflow. */
async function complaints(name: string, content: string): Promise<string[]> {
  const result = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (result.value) await convertWorkflowTemplate(result.context, result.value);
  return result.context.errors.getErrors().map((error) => error.message);
}

interface Caller {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
}
const stepsOf = (path: string): Step[] => {
  const document = parse(text(path)) as {
    jobs?: Record<string, { steps?: Step[]; uses?: string }>;
    runs?: { steps?: Step[] };
  };
  return [
    ...Object.values(document.jobs ?? {}).flatMap((job) => [job, ...(job.steps ?? [])]),
    ...(document.runs?.steps ?? []),
  ];
};

describe('the workflows that are shipped', () => {
  test.each(workflows)('%s is accepted by GitHub’s own parser', async (path) => {
    expect(await complaints(path, text(path))).toEqual([]);
  });

  test('the parser would say so if one were wrong', async () => {
    expect(
      await complaints(
        'x.yml',
        'on: push\njobs:\n  a:\n    runs-on: x\n    needs: [nobody]\n    steps: [{ run: x, use: y }]\n',
      ),
    ).not.toEqual([]);
  });

  test.each([...workflows, 'actions/chain/action.yml'])('%s pins every foreign action to a commit', (path) => {
    const foreign = stepsOf(path).flatMap(({ uses }) =>
      uses && !uses.startsWith('$/') && !uses.startsWith('evidence-gate/') ? [uses] : [],
    );
    for (const uses of foreign) expect(uses).toMatch(/@[0-9a-f]{40}$/u);
  });

  test.each([...workflows, 'actions/chain/action.yml'])('%s expands no expression inside a script', (path) => {
    for (const { run } of stepsOf(path)) expect(run ?? '').not.toContain('${{');
  });

  test('the verdict always runs, after every job it judges', () => {
    const { jobs } = parse(text('.github/workflows/evidence-gate.yml')) as {
      jobs: Record<string, { if?: string; needs?: string[] }>;
    };
    expect(jobs['verdict']?.if).toBe('${{ always() }}');
    expect(jobs['verdict']?.needs?.toSorted()).toEqual(
      Object.keys(jobs)
        .filter((name) => name !== 'verdict')
        .toSorted(),
    );
  });

  test.each(workflows)('%s grants least: nothing by default, and says what each permission is for', (path) => {
    const content = text(path);
    expect(content).toMatch(/^permissions: \{\}$/mu);
    const grants = [...content.matchAll(/^ {6}[a-z-]+: (?:read|write)\b.*$/gmu)].map(([line]) => line);
    if (path.endsWith('ci.yml')) return;
    expect(grants.filter((line) => !/ # \w/u.test(line))).toEqual([]);
  });

  test.each(workflows)('%s cancels nothing that a merge waits for', (path) => {
    expect(text(path)).not.toMatch(/cancel-in-progress: true/u);
  });

  test('what runs the change’s code has no secret and may write nothing', () => {
    const { jobs } = parse(text('.github/workflows/collect.yml')) as {
      jobs: Record<string, { permissions: Record<string, string> }>;
    };
    for (const { permissions } of Object.values(jobs)) expect(Object.values(permissions)).not.toContain('write');
    expect(text('.github/workflows/collect.yml')).not.toContain('secrets');
  });

  test('reports are handed on by id: a name in the run may be taken by anybody', () => {
    const { jobs } = parse(text('.github/workflows/evidence-gate.yml')) as {
      jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
    };
    const downloads = [...(jobs['review']?.steps ?? []), ...(jobs['verdict']?.steps ?? [])].filter(({ uses }) =>
      uses?.startsWith('actions/download-artifact@'),
    );
    expect(downloads.length).toBeGreaterThan(2);
    for (const { with: inputs } of downloads) expect(Object.keys(inputs ?? {})).toContain('artifact-ids');
  });
});

describe('the starters', () => {
  const starters = below('workflows-templates').map((path) => path.replace(/\.yml$/u, ''));

  test.each(starters)('%s says what it is, as GitHub shows it', (path) => {
    const properties = JSON.parse(text(`${path}.properties.json`)) as Record<string, unknown>;
    expect(properties).toEqual({
      name: expect.stringMatching(/^Evidence Gate/u),
      description: expect.stringMatching(/\.$/u),
      iconName: 'octicon shield-check',
      categories: expect.arrayContaining(['Security']),
    });
  });

  test.each(starters)('%s grants the workflows it calls everything that they ask for', (path) => {
    const { jobs } = parse(text(`${path}.yml`)) as { jobs: Record<string, Caller> };
    for (const { uses, permissions = {} } of Object.values(jobs)) {
      const called = /(\.github\/workflows\/[\w-]+\.yml)@/u.exec(uses ?? '')?.[1];
      if (called === undefined) continue;
      const asked = Object.values((parse(text(called)) as { jobs: Record<string, Caller> }).jobs).flatMap((job) =>
        Object.entries(job.permissions ?? {}),
      );
      for (const [scope, access] of asked) {
        expect({ called, scope, granted: [access, 'write'].includes(permissions[scope] ?? '') }).toEqual({
          called,
          scope,
          granted: true,
        });
      }
    }
  });

  test.each(['evidence-gate-public', 'evidence-gate-agents', 'evidence-gate-monorepo'])(
    '%s with the shipped ruleset, pinned, leaves no way around the gate',
    async (name) => {
      const workflow = text(`workflows-templates/${name}.yml`)
        .replaceAll('$default-branch', 'main')
        .replaceAll('@v1', `@${'c'.repeat(40)}`);
      const rulesets = ['repository-merge-queue'].map((file, id) => ({
        id,
        ...(JSON.parse(text(`workflows-templates/rulesets/${file}.json`)) as object),
      }));
      const settings = settingsSchema.parse({
        ...SOUND,
        rulesets,
        workflows: { '.github/workflows/evidence-gate.yml': workflow },
      });
      expect(await diagnose(settings)).toEqual([]);
    },
  );

  test('the organisation’s ruleset has to be pinned before it is worth anything', async () => {
    const ruleset = JSON.parse(text('workflows-templates/rulesets/organisation.json')) as {
      rules: { type: string; parameters?: { workflows?: { sha: string; path: string }[] } }[];
    };
    const [workflow] = ruleset.rules.find(({ type }) => type === 'workflows')?.parameters?.workflows ?? [];
    expect(workflow).toMatchObject({ sha: '0'.repeat(40), path: '.github/workflows/evidence-gate-required.yml' });
  });
});
