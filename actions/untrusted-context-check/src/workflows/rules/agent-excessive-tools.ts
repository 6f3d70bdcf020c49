import { agentOf } from '../agents/agent.ts';
import { grants } from '../agents/tools.ts';
import { outsiderCanStart } from '../model/triggers.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** What an agent may do decides what an injected order can do. */
export const agentExcessiveTools: WorkflowRule = {
  id: 'workflow.agent-excessive-tools',
  class: 'agent-excessive-tools',
  rationale:
    'With a shell, writing or the network at hand, one injected sentence is enough to read secrets and send them away.',
  cwe: ['CWE-250'],
  examples: {
    bad: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash,Read"\n',
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: gemini --yolo -p "triage"\n',
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash(echo:*)"\n',
    ],
    good: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Read,Glob,Bash(gh issue view:*)"\n',
      'on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash"\n',
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job, env, originOf } of stepsOf(subject)) {
    const agent = agentOf(step);
    if (!agent || isTrusted(subject, job, step)) continue;
    const fed =
      [...step.env.keys()].some((name) => env.has(name)) || agent.prompts.some((prompt) => originOf(prompt) !== null);
    if (!outsiderCanStart(subject.workflow) && !fed) continue;
    for (const grant of grants(agent)) {
      yield {
        line: step.line,
        level: grant.unlimited ? 'error' : 'warning',
        message: `${agent.name} reads what outsiders write and may use ${grant.what}: allow only what the task needs`,
      };
    }
  }
}
