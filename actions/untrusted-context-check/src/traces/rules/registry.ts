import { destroyMachine } from './destroy-machine.ts';
import { exfiltration } from './exfiltration.ts';
import { forcePush } from './force-push.ts';
import { gitMetadata } from './git-metadata.ts';
import { hookDisabling } from './hook-disabling.ts';
import { obfuscatedExec } from './obfuscated-exec.ts';
import { remoteExec } from './remote-exec.ts';
import { repoSettings } from './repo-settings.ts';
import type { CommandRule } from './rule.ts';
import { secretRead } from './secret-read.ts';
import { selfApproval } from './self-approval.ts';

/** Every rule on commands, in the order in which the documentation lists them. */
export const COMMAND_RULES: readonly CommandRule[] = [
  remoteExec,
  obfuscatedExec,
  exfiltration,
  secretRead,
  forcePush,
  gitMetadata,
  selfApproval,
  hookDisabling,
  repoSettings,
  destroyMachine,
];
