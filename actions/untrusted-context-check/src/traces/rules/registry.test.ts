import { describe, expect, test } from '@jest/globals';
import { judgeCommand } from '../judge.ts';
import { COMMAND_RULES } from './registry.ts';

const CWD = '/home/test/project';

describe.each(COMMAND_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.deny)('denies %s', (command) => {
    const { decision, ruleIds } = judgeCommand(command, CWD);
    expect({ decision, ruleIds }).toEqual({ decision: 'deny', ruleIds: expect.arrayContaining([id]) });
  });

  test('sends its examples of doubt to review', () => {
    for (const command of rule.examples.review) {
      const { decision, ruleIds } = judgeCommand(command, CWD);
      expect({ command, decision, ruleIds }).toEqual({
        command,
        decision: 'review',
        ruleIds: expect.arrayContaining([id]),
      });
    }
  });

  test.each(rule.examples.allow)('allows %s', (command) => {
    expect(judgeCommand(command, CWD)).toMatchObject({ decision: 'allow', ruleIds: [] });
  });

  test('gives its reason', () => {
    expect(rule.rationale.length).toBeGreaterThan(40);
    expect(rule.examples.deny.length).toBeGreaterThan(0);
    expect(rule.examples.allow.length).toBeGreaterThan(0);
  });
});
