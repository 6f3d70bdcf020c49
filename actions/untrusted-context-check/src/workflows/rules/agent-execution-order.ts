import { agentOf } from '../agents/agent.ts';
import { grants } from '../agents/tools.ts';
import { RUNS_WORKSPACE } from './artifact-poisoning.ts';
import { isTrusted } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** After an agent that can write, the checkout is no longer what was reviewed. */
export const agentExecutionOrder: WorkflowRule = {
  id: 'workflow.agent-execution-order',
  class: 'agent-execution-order',
  rationale: "Files the agent may have changed are run by a later step of the same job, with that step's secrets.",
  cwe: ['CWE-696'],
  examples: {
    bad: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash,Write"\n      - run: npm run deploy\n',
    ],
    good: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npm test\n      - uses: anthropics/claude-code-action@v1\n',
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/ai-inference@v1\n      - run: echo done\n',
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const job of subject.workflow.jobs) {
    for (const step of job.steps) {
      const agent = agentOf(step);
      if (!agent || agent.name === 'AI inference' || agent.name === 'GitHub Models' || isTrusted(subject, job, step))
        continue;
      const later = job.steps.find(
        (one) =>
          one.index > step.index &&
          (one.uses?.kind === 'local' ||
            RUNS_WORKSPACE.test(one.run?.value ?? '') ||
            /\bgit\s+push\b/u.test(one.run?.value ?? '')),
      );
      if (!later) continue;
      const level = grants(agent).length > 0 ? 'warning' : 'note';
      yield {
        line: step.line,
        level,
        message: `line ${later.line} runs or publishes the checkout after ${agent.name} could change it: let the agent come last, in a job of its own`,
      };
    }
  }
}
