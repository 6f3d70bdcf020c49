import type { Act } from './act.ts';

/** Options and variables through which ordinary programs start a command of the caller's choice. */
const COMMAND_VARIABLES: ReadonlySet<string> = new Set([
  'GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_ASKPASS', 'PAGER',
  'EDITOR', 'VISUAL', 'MANPAGER', 'LESSOPEN', 'PROMPT_COMMAND', 'BASH_ENV', 'RSYNC_RSH', 'TAR_OPTIONS',
]); // prettier-ignore
const GIT_COMMANDS =
  /^(?:alias\.[^=]+|core\.(?:sshcommand|pager|editor|fsmonitor|askpass)|diff\.external|[\w.]*\.(?:cmd|command|textconv|driver)|pager\.\w+|sequence\.editor|credential(?:\.[^=]*)?\.helper)=(.*)$/isu;
const SSH_OPTION = /^(?:proxycommand|knownhostscommand|localcommand)[= ](.*)$/isu;

/** Argument lists hidden in options: `find -exec`, `git -c alias.x=!…`, `tar -I`, `ssh -o ProxyCommand=` … */
export function hiddenCommands(act: Act): string[][] {
  return [...ofFind(act), ...optionTexts(act).map((text) => ['sh', '-c', text])];
}

function ofFind(act: Act): string[][] {
  if (act.name !== 'find' && act.name !== 'fd') return [];
  const found: string[][] = [];
  const start = act.args.filter(
    (one, index) => !one.startsWith('-') && act.args.slice(0, index).every((before) => !before.startsWith('-')),
  );
  for (let at = 0; at < act.args.length; at++) {
    if (!/^(?:-exec|-execdir|-ok|-okdir|-x|--exec|-X|--exec-batch)$/u.test(act.args[at] ?? '')) continue;
    const end = act.args.findIndex(
      (one, index) => index > at && (one === ';' || (one === '+' && act.args[index - 1] === '{}')),
    );
    const inner = act.args.slice(at + 1, end === -1 ? undefined : end);
    if (inner.length > 0)
      found.push(inner.flatMap((one) => (one === '{}' ? start.map((path) => (path === '.' ? './*' : path)) : [one])));
  }
  return found;
}

function optionTexts(act: Act): string[] {
  const found: string[] = [];
  for (const [name, value] of act.env) if (COMMAND_VARIABLES.has(name) && name !== 'TAR_OPTIONS') found.push(value);
  act.args.forEach((argument, index) => {
    const next = act.args[index + 1] ?? '';
    if (act.name === 'git' && (argument === '-c' || argument.startsWith('-c') || argument === 'config')) {
      const value = GIT_COMMANDS.exec(argument === '-c' ? next : argument.slice(2))?.[1];
      if (value !== undefined) found.push(value.replace(/^!/u, '').replace(/^["']|["']$/gu, ''));
    }
    if (act.name === 'git' && argument.startsWith('--upload-pack='))
      found.push(argument.slice('--upload-pack='.length));
    if (/^(?:ssh|scp|sftp)$/u.test(act.name)) {
      const option = argument === '-o' || /^-\w*o$/u.test(argument) ? next : /^-\w*?o(.+)$/u.exec(argument)?.[1];
      const value = option === undefined ? undefined : SSH_OPTION.exec(option)?.[1];
      if (value !== undefined) found.push(value);
    }
    if (act.name === 'rsync' && (/^-[a-zA-Z]*e$/u.test(argument) || argument === '--rsh')) found.push(next);
    if (act.name === 'tar') {
      if (/^-?[a-zA-Z]*I$/u.test(argument) || argument === '--use-compress-program' || argument === '--to-command')
        found.push(next);
      const value = /^--(?:use-compress-program|to-command|checkpoint-action=exec|rsh-command)=(.*)$/su.exec(
        argument,
      )?.[1];
      if (value !== undefined) found.push(value);
    }
    if (/^(?:su|script|flock|runuser|machinectl)$/u.test(act.name) && (argument === '-c' || argument === '--command'))
      found.push(next);
    if (act.name === 'socat') {
      const value = /^(?:EXEC|SYSTEM|SHELL):(.*)$/isu.exec(argument)?.[1];
      if (value !== undefined) found.push(value.replace(/^["']|["']$/gu, '').replaceAll('\\"', '"'));
    }
    if (/^(?:nc|ncat|netcat)$/u.test(act.name)) {
      const value = /^--sh-exec=(.*)$/su.exec(argument)?.[1];
      if (value !== undefined) found.push(value);
    }
  });
  if (/^(?:tmux|screen)$/u.test(act.name) && act.args.length > 1) found.push(act.args.at(-1) ?? '');
  return found.filter((text) => text.trim() !== '');
}
