import { opensToEveryone } from '../agents/access.ts';
import { agentOf } from '../agents/agent.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

const COMMENTS = ['issue_comment', 'discussion_comment'];

/** Whoever can start an agent can talk to it. */
export const agentUnrestrictedTrigger: WorkflowRule = {
  id: 'workflow.agent-unrestricted-trigger',
  class: 'agent-unrestricted-trigger',
  rationale: "Everybody with an account can start the agent, as often as they like, with the repository's secrets.",
  cwe: ['CWE-285'],
  examples: {
    bad: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          allowed_non_write_users: "*"\n',
      "on: issue_comment\njobs:\n  a:\n    if: contains(github.event.comment.body, '@bot')\n    runs-on: x\n    steps:\n      - uses: google-github-actions/run-gemini-cli@v0\n        with:\n          prompt: help\n",
    ],
    good: [
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          allowed_non_write_users: octocat\n',
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job } of stepsOf(subject)) {
    const agent = agentOf(step);
    if (!agent) continue;
    const open = opensToEveryone(agent);
    if (open) {
      yield {
        line: step.line,
        level: 'error',
        message: `\`${open}\` lets anyone start ${agent.name}: name the accounts, or leave it to people with write access`,
      };
    } else if (
      !agent.checksActor &&
      COMMENTS.some((name) => subject.workflow.triggers.has(name)) &&
      !isTrusted(subject, job, step)
    ) {
      yield {
        line: step.line,
        level: 'warning',
        message: `anyone who comments starts ${agent.name}: check the author's association first`,
      };
    }
  }
}
