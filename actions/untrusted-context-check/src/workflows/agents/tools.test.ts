import { expect, test } from '@jest/globals';
import type { Agent } from './agent.ts';
import { opensToEveryone } from './access.ts';
import { grants } from './tools.ts';

const agent = (configuration: string): Agent => ({
  name: 'A',
  form: 'action',
  prompts: [],
  checksActor: true,
  configuration,
});

test.each([
  ['claude_args=--allowedTools "Bash,Read"', true],
  ['claude_args=--allowedTools Bash(*)', true],
  ["claude_args=--allowed-tools 'Bash(gh pr view:*)'", null],
  ['claude_args=--allowedTools "Bash(find:*)"', false],
  ['claude_args=--allowedTools "Bash(git diff:*),Bash(git log:*)"', null],
  ['claude_args=--allowedTools "Bash(npm test)"', null],
  ['claude_args=--allowedTools "Read,Write"', false],
  ['claude_args=--dangerously-skip-permissions', true],
  ['allowed_tools=Bash\nprompt=x', true],
  ['settings={"permissions":{"allow":["Bash(echo:*)"]}}', false],
  ['settings={"tools":{"core":["run_shell_command(cat)",\n"read_file"]}}', false],
  ['settings={"tools":{"core":["run_shell_command"]}}', true],
  ['settings={"tools":{"core":["read_file"]}}', null],
  ['gemini --yolo -p x', true],
  ['prompt=say Bash', null],
])('%j grants a whole shell: %s', (configuration, unlimited) => {
  expect(grants(agent(configuration))[0]?.unlimited ?? null).toBe(unlimited);
});

test.each([
  ['allowed_non_write_users=*', true],
  ['allowed_bots=*', true],
  ['allow-users="*"', true],
  ['allow-bots=true', true],
  ['allowed_non_write_users=octocat', false],
  ['prompt=allow-users=*', false],
])('%s opens to everybody: %s', (configuration, open) => {
  expect(opensToEveryone(agent(configuration)) !== null).toBe(open);
});
