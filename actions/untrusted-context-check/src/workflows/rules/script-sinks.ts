import type { Scalar } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Step } from '../model/workflow.ts';

/** Inputs of actions that run their value as a script, by `owner/name[/path]`. */
const SCRIPT_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['azure/powershell', ['inlinescript']],
  ['azure/cli', ['inlinescript']],
  ['ruby/setup-ruby', ['ruby-version']],
  ['amadevus/pwsh-script', ['script']],
  ['jannekem/run-python-script-action', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['cardinalby/js-eval-action', ['expression']],
  ['nick-fields/retry', ['command', 'on_retry_command']],
  ['nick-invision/retry', ['command']],
  ['addnab/docker-run-action', ['run', 'options']],
  ['mikefarah/yq', ['cmd']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['cross-platform-actions/action', ['run']],
  ['vmactions/freebsd-vm', ['run', 'prepare']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['satackey/action-js-inline', ['script']],
  ['sergeysova/jq-action', ['cmd']],
]);

/** Texts of a step that are run as code. */
export function scriptsOf(step: Step): readonly Scalar[] {
  const found = step.run ? [step.run] : [];
  const inputs = SCRIPT_INPUTS.get(slugOf(step.uses)) ?? [];
  for (const [name, value] of step.with) if (inputs.includes(name.toLowerCase())) found.push(value);
  return found;
}
