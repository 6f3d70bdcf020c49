import { agentOf } from '../agents/agent.ts';
import { flowing, placeholdersOf } from '../model/template.ts';
import { lineAt } from '../model/tree.ts';
import { scriptLines } from '../taint/lines.ts';
import type { StepFlow } from '../taint/flow.ts';
import { stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';
import { scriptsOf } from './script-sinks.ts';

/** Commands that execute, or apply, the text they are given. */
const EXECUTES =
  /\beval\b|\b(?:bash|sh|zsh|python3?|node|perl|ruby)\b(?:\s+-\w+)*\s*(?:$|<<<|["']?\$)|\|\s*(?:sudo\s+)?(?:bash|sh|zsh|python3?|node|perl|ruby|xargs)\b|\bpatch\b|\bgit\s+apply\b|\bgit\s+am\b|Invoke-Expression|\bsource\s|>>?\s*["']?\$\{?GITHUB_(?:ENV|PATH)/u;

/** A model's answer is text of whoever steered it. */
export const agentOutputExecution: WorkflowRule = {
  id: 'workflow.agent-output-execution',
  class: 'agent-output-execution',
  rationale:
    "The answer can contain whatever an injected order asked for; run or applied, it acts with the job's rights.",
  cwe: ['CWE-1426'],
  examples: {
    bad: [
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - run: |
          \${{ steps.ai.outputs.response }}
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - env:
          ANSWER: \${{ steps.ai.outputs.response }}
        run: echo "$ANSWER" | bash
`,
    ],
    good: [
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - env:
          ANSWER: \${{ steps.ai.outputs.response }}
        run: gh issue comment 1 --body "$ANSWER"
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const flow of stepsOf(subject)) {
    for (const script of scriptsOf(flow.step)) {
      for (const place of placeholdersOf(script)) {
        if (!isAnswer(flow, flowing(place.expression))) continue;
        yield { line: place.line, level: 'error', message: "a model's answer is pasted into a script and run" };
      }
    }
    yield* executed(flow);
    for (const prompt of agentOf(flow.step)?.prompts ?? []) {
      if (flow.step.run || !placeholdersOf(prompt).some((place) => isAnswer(flow, flowing(place.expression)))) continue;
      yield {
        line: flow.step.line,
        level: 'warning',
        message: "one model's answer is the next one's prompt: an injected order travels on",
      };
    }
  }
}

const isAnswer = (flow: StepFlow, paths: readonly string[]): boolean =>
  paths.some((path) => flow.resolve(path)?.kind === 'agent');

/** Answers that reach a shell through a variable. */
function* executed(flow: StepFlow): Generator<Hit> {
  const { run } = flow.step;
  if (!run || !flow.script) return;
  for (const { text, offset } of scriptLines(run.value)) {
    const line = lineAt(run, offset);
    if (EXECUTES.test(text) && flow.script.originOf(text, line)?.kind === 'agent') {
      yield { line, level: 'error', message: "a model's answer is run or applied without a check" };
    }
  }
}
