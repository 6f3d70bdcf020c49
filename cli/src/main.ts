import { asEvidenceGateError, ConfigurationError } from '../../shared/errors/errors.ts';
import { GATES as GATE_NAMES, type GateName } from '../../shared/evidence/report.ts';
import { requireCleanEnvironment } from '../../shared/runtime/self-check.ts';
import { visible } from '../../shared/text/markdown.ts';
import { readArguments } from './arguments.ts';
import type { Command, ExitStatus } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { type Io, painter } from './io.ts';

/** Commands by name, in the order help lists them; each is loaded when it is used. */
const COMMANDS: Readonly<Record<string, { readonly title: string; readonly load: () => Promise<Command> }>> = {
  check: {
    title: 'Judge a change: the whole chain on a local repository',
    load: async () => (await import('./commands/check.ts')).check,
  },
  backtest: {
    title: 'Replay history: what this policy would have asked',
    load: async () => (await import('./commands/backtest.ts')).backtest,
  },
  ...Object.fromEntries(GATE_NAMES.map((name) => [name, { title: `Run only ${name}`, load: () => loadGate(name) }])),
};

async function loadGate(name: GateName): Promise<Command> {
  const [{ GATES }, { gateCommand }] = await Promise.all([import('./gates.ts'), import('./commands/gate.ts')]);
  return gateCommand(await GATES[name]());
}

/** Runs the command line. @returns the exit status; errors are printed, never thrown */
export async function main(words: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(
        overview(
          Object.entries(COMMANDS).map(([command, { title }]) => ({ name: command, title })),
          io.color,
        ),
      );
      return name === undefined ? 2 : 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry)
      throw new ConfigurationError(
        'EG200',
        `There is no command ${JSON.stringify(name)}.`,
        'See: evidence-gate --help',
      );
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(commandHelp(command, io.color));
      return 0;
    }
    const flags = readArguments(command.flags, rest, name);
    requireCleanEnvironment(io.environment, { network: false, allowed: [], untrustedFolders: [] });
    return await command.run(flags, io);
  } catch (thrown) {
    const error = asEvidenceGateError(thrown);
    const { red, bold } = painter(io.color);
    io.err(`${red(bold(`error ${error.code}`))} ${visible(error.message)}\n  → ${visible(error.nextAction)}\n`);
    if (error.exitStatus === 3 && io.environment['EVIDENCE_GATE_DEBUG'])
      io.err(`${(error.cause as Error | undefined)?.stack ?? error.stack}\n`);
    return error.exitStatus;
  }
}
