import { flowing, placeholdersOf } from '../model/template.ts';
import type { Scalar } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Step } from '../model/workflow.ts';
import type { Origin } from './origin.ts';
import { scriptLines } from './lines.ts';
import { namesOutsidersCode } from './sources.ts';

/** A step that puts an outsider's commits into the working folder. */
export interface OutsiderCheckout {
  readonly what: string;
  /** True when the name can be moved to other commits between check and use. */
  readonly movable: boolean;
}

type Resolve = (path: string) => Origin | null;

const PULL_REF = /\brefs\/pull\/|\bpull\/(?:\$|\d)/u;
const NUMBER = /github\.event\.(?:issue\.|pull_request\.)?number/iu;
/** Step outputs that name a head: the naming is the only trace when another tool looked it up. */
const HEAD_OUTPUT = /^(?:steps|needs)\.[^.]+\.outputs\..*(?:head|_sha$|^ref$|\.ref$|\.sha$|branch|commit|result)/u;
const CHECKOUT_COMMANDS =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone|checkout|switch|merge|worktree\s+add)\b[^\n]*/u;

/**
 * Whether a step checks out commits that an outsider controls. `steps.*.outputs.head_sha` and the like count: an
 * earlier step looked them up from the pull request.
 */
export function outsiderCheckout(
  step: Step,
  resolve: Resolve,
  env: (name: string) => Scalar | null,
): OutsiderCheckout | null {
  if (slugOf(step.uses) === 'actions/checkout') return ofAction(step, resolve, env);
  return step.run ? ofScript(step, step.run, resolve, env) : null;
}

function ofAction(step: Step, resolve: Resolve, env: (name: string) => Scalar | null): OutsiderCheckout | null {
  for (const name of ['ref', 'repository']) {
    const value = step.with.get(name);
    const found = value && namesHead(value, resolve, env, 0);
    if (found) return found;
  }
  return null;
}

function namesHead(
  value: Scalar,
  resolve: Resolve,
  env: (name: string) => Scalar | null,
  depth: number,
): OutsiderCheckout | null {
  if (PULL_REF.test(value.value) && (NUMBER.test(value.value) || /\$\{\{/u.test(value.value))) {
    return { what: value.value.trim().slice(0, 120), movable: true };
  }
  for (const path of placeholdersOf(value).flatMap((place) => flowing(place.expression))) {
    const movable = !/(?:sha|oid|commit(?:\.id)?)$/iu.test(path);
    if (namesOutsidersCode(path)) return { what: path, movable };
    if (HEAD_OUTPUT.test(path) && /head|pull|\bpr\b|pr_|comment|branch|ref|sha|result/u.test(path))
      return { what: path, movable };
    if (resolve(path)) return { what: path, movable };
    const variable = /^env\.(.+)$/u.exec(path)?.[1];
    const set = variable !== undefined && depth < 3 ? env(variable) : null;
    const found = set && namesHead(set, resolve, env, depth + 1);
    if (found) return found;
  }
  return null;
}

function ofScript(
  step: Step,
  run: Scalar,
  resolve: Resolve,
  env: (name: string) => Scalar | null,
): OutsiderCheckout | null {
  for (const { text } of scriptLines(run.value)) {
    const command = CHECKOUT_COMMANDS.exec(text)?.[0];
    if (command === undefined) continue;
    if (/\bgh\s+pr\s+checkout\b/u.test(command)) return { what: 'gh pr checkout', movable: true };
    if (PULL_REF.test(command)) return { what: command.slice(0, 120), movable: true };
    const line: Scalar = { ...run, value: command };
    const direct = namesHead(line, resolve, env, 0);
    if (direct) return direct;
    for (const [, name] of command.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) {
      const value = name === undefined ? null : (step.env.get(name) ?? env(name));
      const found = value && namesHead(value, resolve, env, 1);
      if (found) return found;
    }
  }
  return null;
}
