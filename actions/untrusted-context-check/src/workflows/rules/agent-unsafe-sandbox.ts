import { agentOf } from '../agents/agent.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

const SWITCHED_OFF =
  /danger-full-access|^safety-strategy=\s*["']?unsafe\b|--dangerously-bypass-approvals-and-sandbox|dangerouslyDisableSandbox|sandbox_mode\s*=\s*\\?["']?danger|--no-sandbox\b|--sandbox[= ](?:none|off|false)\b/mu;

/** A sandbox is what is left when the model obeys the wrong person. */
export const agentUnsafeSandbox: WorkflowRule = {
  id: 'workflow.agent-unsafe-sandbox',
  class: 'agent-unsafe-sandbox',
  rationale: "Without its sandbox the agent's commands have the runner, its environment and its network.",
  cwe: ['CWE-693'],
  examples: {
    bad: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: openai/codex-action@v1\n        with:\n          sandbox: danger-full-access\n',
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: codex exec --dangerously-bypass-approvals-and-sandbox "fix"\n',
    ],
    good: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: openai/codex-action@v1\n        with:\n          sandbox: read-only\n          safety-strategy: drop-sudo\n',
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job } of stepsOf(subject)) {
    const agent = agentOf(step);
    const found = agent && SWITCHED_OFF.exec(agent.configuration)?.[0];
    if (!agent || !found) continue;
    const level = isTrusted(subject, job, step) ? 'warning' : 'error';
    yield {
      line: step.line,
      level,
      message: `\`${found.trim().slice(0, 60)}\` switches off the sandbox of ${agent.name}`,
    };
  }
}
