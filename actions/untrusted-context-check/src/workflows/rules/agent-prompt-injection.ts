import { agentOf } from '../agents/agent.ts';
import { grants } from '../agents/tools.ts';
import { opensToEveryone } from '../agents/access.ts';
import { effectivePermissions, mayWrite } from '../model/permissions.ts';
import { flowing, placeholdersOf } from '../model/template.ts';
import { outsiderCanStart, runsPrivileged } from '../model/triggers.ts';
import { lineAt } from '../model/tree.ts';
import type { Origin } from '../taint/origin.ts';
import type { StepFlow } from '../taint/flow.ts';
import { scriptLines } from '../taint/lines.ts';
import { AGENT_COMMANDS } from '../agents/catalogue.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Asks an agent to read what outsiders write: `gh issue view 5`, `gh pr diff`. */
const TOLD_TO_FETCH =
  /\bgh\s+(?:issue|pr)\s+(?:view|list|diff)\b|\bgh\s+api\b[^\n]{0,200}\b(?:issues|pulls|comments)\b/u;

/** For a model there is no difference between its task and the text it is given. */
export const agentPromptInjection: WorkflowRule = {
  id: 'workflow.agent-prompt-injection',
  class: 'agent-prompt-injection',
  rationale:
    'The agent follows orders found in the text. Passing it through `env:` stops shells, not models; only who may start it, what it may do and what it can reach limit the harm.',
  cwe: ['CWE-1427'],
  examples: {
    bad: [
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: "Triage: \${{ github.event.issue.body }}"
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: claude -p "Summarise $BODY"
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - run: gh issue view "$N" | npx @google/gemini-cli -p "triage"
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          allowed_non_write_users: "*"
          prompt: Run gh issue view \${{ github.event.issue.number }} and label it.
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: printf '%s' "$BODY" > prompt.txt
      - uses: actions/ai-inference@v1
        with:
          prompt-file: prompt.txt
`,
    ],
    good: [
      `on: issue_comment
jobs:
  a:
    if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
    runs-on: x
    steps:
      - uses: actions/ai-inference@v1
        with:
          prompt: \${{ github.event.comment.body }}
`,
      `on: pull_request
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: "Review pull request \${{ github.event.pull_request.number }}"
          claude_args: --allowedTools "Bash(gh pr view:*)"
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const { workflow } = subject;
  for (const flow of stepsOf(subject)) {
    const agent = agentOf(flow.step);
    if (!agent || isTrusted(subject, flow.job, flow.step)) continue;
    const armed = mayWrite(effectivePermissions(workflow, flow.job)) || grants(agent).length > 0;
    const level = runsPrivileged(workflow) && armed ? 'error' : 'warning';
    const places =
      agent.form === 'command' ? inCommand(flow) : [...inPrompt(flow), ...inEnvironment(flow), ...inFile(flow)];
    for (const { origin, line, how } of places) {
      if (origin.kind === 'input' || origin.kind === 'agent') continue;
      yield { line, level, message: `${origin.what} reaches ${agent.name} ${how}: an outsider can give it orders` };
    }
    const told = agent.prompts.find((prompt) => TOLD_TO_FETCH.test(prompt.value));
    if (
      told &&
      agent.form === 'action' &&
      outsiderCanStart(workflow) &&
      (opensToEveryone(agent) || !agent.checksActor)
    ) {
      yield {
        line: told.line,
        level,
        message: `${agent.name} is told to fetch text that outsiders write, and anyone can start it`,
      };
    }
  }
}

interface Place {
  readonly origin: Origin;
  readonly line: number;
  readonly how: string;
}

function* inPrompt({ step, resolve }: StepFlow): Generator<Place> {
  for (const prompt of agentOf(step)?.prompts ?? []) {
    for (const place of placeholdersOf(prompt)) {
      const origin = flowing(place.expression)
        .map(resolve)
        .find((found) => found !== null);
      if (origin) yield { origin, line: place.line, how: 'in its prompt' };
    }
  }
}

/** Files of untrusted text that are the prompt, or that it names. */
function* inFile({ step, written }: StepFlow): Generator<Place> {
  const texts = [...step.with].filter(([name]) => /prompt/u.test(name)).map(([, value]) => value);
  for (const [file, origin] of written) {
    const value = texts.find((text) => text.value.includes(file));
    if (value) yield { origin, line: value.line, how: `through the file ${file.slice(0, 80)}` };
  }
}

/** Variables that the prompt names, or that a shell tool can print. */
function* inEnvironment({ step, env }: StepFlow): Generator<Place> {
  const agent = agentOf(step);
  if (!agent) return;
  const prompts = agent.prompts.map((prompt) => prompt.value).join('\n');
  const canPrint = grants(agent).some((grant) => grant.printsVariables);
  for (const [name, origin] of env) {
    const named = new RegExp(`(?:^|[^A-Za-z0-9_])${name.replace(/\W/gu, '')}(?:[^A-Za-z0-9_]|$)`, 'u').test(prompts);
    const line = step.env.get(name)?.line ?? step.line;
    if (step.env.has(name) && (named || canPrint)) yield { origin, line, how: `in the variable ${name.slice(0, 60)}` };
  }
}

/** The lines of a script on which an agent is called, with what is piped or pasted into it. */
function* inCommand({ step, script }: StepFlow): Generator<Place> {
  if (!step.run || !script) return;
  for (const { text, offset } of scriptLines(step.run.value)) {
    if (!AGENT_COMMANDS.some(([, pattern]) => pattern.test(text))) continue;
    const line = lineAt(step.run, offset);
    const origin = script.originOf(text, line);
    if (origin) yield { origin, line, how: 'on its command line' };
  }
}
