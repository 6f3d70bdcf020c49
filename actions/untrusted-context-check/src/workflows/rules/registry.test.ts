import { describe, expect, test } from '@jest/globals';
import { WORKFLOW_CLASSES } from '../classes.ts';
import { examineWorkflow } from '../examine.ts';
import { WORKFLOW_RULES } from './registry.ts';

const hits = async (yaml: string, ruleId: string) => {
  const report = await examineWorkflow('.github/workflows/example.yml', yaml);
  expect(report.status).toBe('ok');
  expect(report.problems).toEqual([]);
  return report.findings.filter((finding) => finding.ruleId === ruleId);
};

describe.each(WORKFLOW_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.bad.map((yaml) => [yaml]))('finds\n%s', async (yaml) => {
    const found = await hits(yaml, rule.id);
    expect(found).not.toEqual([]);
    for (const one of found) expect(one.line).toBeLessThanOrEqual(yaml.split('\n').length);
  });

  test.each(rule.examples.good.map((yaml) => [yaml]))('leaves alone\n%s', async (yaml) => {
    expect(await hits(yaml, rule.id)).toEqual([]);
  });

  test('has examples of both kinds, a reason and a weakness number', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.rationale.length).toBeGreaterThan(40);
    expect(rule.cwe).toEqual(expect.arrayContaining([expect.stringMatching(/^CWE-\d+$/u)]));
    expect(WORKFLOW_CLASSES).toContain(rule.class);
  });
});

test('ids are unique', () => {
  expect(new Set(WORKFLOW_RULES.map((rule) => rule.id)).size).toBe(WORKFLOW_RULES.length);
});
