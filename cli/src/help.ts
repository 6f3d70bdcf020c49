import type { z } from 'zod';
import { defaultOf, kebab, takesList } from '../../shared/options/inputs.ts';
import type { Command } from './command.ts';
import { painter } from './io.ts';

/** The first page: what this is, the commands, and two lines to begin with. */
export function overview(commands: readonly Pick<Command, 'name' | 'title'>[], color: boolean): string {
  const { bold, dim } = painter(color);
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `${bold('evidence-gate')}: no merge without the evidence its risk demands

${bold('Begin with')}
  evidence-gate check --base origin/main --head HEAD
  evidence-gate check --help

${bold('Commands')}
${commands.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n')}

${bold('Exit status')}
  0 ready or clean   1 evidence missing or blocked   2 the caller's mistake   3 our fault

${dim('evidence-gate <command> --help tells a command’s flags.')}
`;
}

/** The page of a command that only exists in several kinds, such as `policy`. */
export function groupHelp(group: string, commands: readonly Pick<Command, 'name' | 'title'>[], color: boolean): string {
  const { bold, dim } = painter(color);
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `${bold(`evidence-gate ${group}`)}

${commands.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n')}

${dim(`evidence-gate ${group} <one of them> --help tells its flags.`)}
`;
}

/** One command's page, made from its schema. */
export function commandHelp(command: Command, color: boolean): string {
  const { bold } = painter(color);
  const rows = Object.entries(command.flags.shape).map(
    ([name, type]) =>
      [`--${kebab(name)}${takesList(type as z.ZodType) ? ' …' : ''}`, describe(type as z.ZodType)] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const words = (command.words ?? []).map((name) => ` ${kebab(name).toUpperCase()}`).join('');
  return `${bold(`evidence-gate ${command.name}${words}`)}: ${command.title}

${command.about}

${bold('Flags')}
${rows.length === 0 ? '  none' : rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`).join('\n')}

${bold('Examples')}
${command.examples.map((line) => `  ${line}`).join('\n')}
`;
}

function describe(type: z.ZodType): string {
  const value = defaultOf(type);
  return `${type.description ?? ''}${value === null ? '' : ` [${value}]`}`;
}
