import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';

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
});
