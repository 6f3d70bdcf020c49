import type { Scalar } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Step } from '../model/workflow.ts';
import { AGENT_ACTIONS, AGENT_COMMANDS } from './catalogue.ts';

/** A step that runs a coding agent or asks a model. */
export interface Agent {
  readonly name: string;
  readonly form: 'action' | 'command';
  /** What steers it: prompts and arguments of an action, or the script that holds the command. */
  readonly prompts: readonly Scalar[];
  readonly checksActor: boolean;
  /** Everything that configures it, as one text: arguments, settings, allowed tools. */
  readonly configuration: string;
}

const MAX_SCRIPT = 100_000;

/** Recognises an agent in a step, as an action or as a command of its script. */
export function agentOf(step: Step): Agent | null {
  const slug = slugOf(step.uses);
  const action = AGENT_ACTIONS.get(slug);
  if (action) {
    const prompts = action.prompts.flatMap((name) => step.with.get(name) ?? []);
    const configuration = [...step.with].map(([name, value]) => `${name}=${value.value}`).join('\n');
    return { name: action.name, form: 'action', prompts, checksActor: action.checksActor, configuration };
  }
  if (!step.run) return null;
  const script = step.run.value.slice(0, MAX_SCRIPT);
  const command = AGENT_COMMANDS.find(([, pattern]) => pattern.test(script));
  if (!command) return null;
  return { name: command[0], form: 'command', prompts: [step.run], checksActor: false, configuration: script };
}
