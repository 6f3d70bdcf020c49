import { asEvidenceGateError, ConfigurationError } from '../../shared/errors/errors.ts';
import { GATES as GATE_NAMES, type GateName } from '../../shared/evidence/gates.ts';
import { requireCleanEnvironment } from '../../shared/runtime/self-check.ts';
import { visible } from '../../shared/text/markdown.ts';
import { readArguments } from './arguments.ts';
import type { Command, ExitStatus } from './command.ts';
import { commandHelp, groupHelp, overview } from './help.ts';
import { type Io, painter } from './io.ts';

/** Commands by name (some of two words), in the order help lists them; each is loaded when it is used. */
const COMMANDS: Readonly<Record<string, { readonly title: string; readonly load: () => Promise<Command> }>> = {
  check: {
    title: 'Judge a change: the whole chain on a local repository',
    load: async () => (await import('./commands/check.ts')).check,
  },
  scan: {
    title: 'Fetch, check and run the scanners that the policy names',
    load: async () => (await import('./commands/scan.ts')).scan,
  },
  backtest: {
    title: 'Replay history: what this policy would have asked',
    load: async () => (await import('./commands/backtest.ts')).backtest,
  },
  explain: {
    title: 'What a rule, area, evidence, requirement or error code means',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  'policy check': {
    title: 'Whether a policy can be read, and what in it can never hold',
    load: async () => (await import('./commands/policy-check.ts')).policyCheck,
  },
  'policy show': {
    title: 'The policy as it judges: all layers merged, its sources, its digest',
    load: async () => (await import('./commands/policy-show.ts')).policyShow,
  },
  'policy schema': {
    title: 'The JSON Schema of a policy, for editors',
    load: async () => (await import('./commands/policy-schema.ts')).policySchema,
  },
  'policy diff': {
    title: 'Whether one policy loosens another, and where',
    load: async () => (await import('./commands/policy-diff.ts')).policyDiff,
  },
  owners: {
    title: 'Who owns paths, by a CODEOWNERS file',
    load: async () => (await import('./commands/owners.ts')).owners,
  },
  merges: {
    title: 'What landed on a protected branch without having been judged ready',
    load: async () => (await import('./commands/merges.ts')).merges,
  },
  simulate: {
    title: 'What would make a pull request ready: added or removed approvals',
    load: async () => (await import('./commands/simulate.ts')).simulate,
  },
  verify: {
    title: 'Whether a bundle is whole, signed and about this, and what judging it again gives',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  init: {
    title: 'Write policy and workflow for this repository',
    load: async () => (await import('./commands/init.ts')).init,
  },
  doctor: {
    title: 'Whether the gate can be walked around here, and how to close it',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  ...Object.fromEntries(GATE_NAMES.map((name) => [name, { title: `Run only ${name}`, load: () => loadGate(name) }])),
};

async function loadGate(name: GateName): Promise<Command> {
  const [{ GATES }, { gateCommand }] = await Promise.all([import('./gates.ts'), import('./commands/gate.ts')]);
  return gateCommand(await GATES[name]());
}

const named = (names: readonly string[]): Pick<Command, 'name' | 'title'>[] =>
  names.map((name) => ({ name, title: COMMANDS[name]?.title ?? '' }));

/** The first word, or the first two when they name a command together, and the words after. */
function commandOf(words: readonly string[]): readonly [name: string | undefined, ...rest: string[]] {
  const two = words.slice(0, 2).join(' ');
  return words.length > 1 && Object.hasOwn(COMMANDS, two) ? [two, ...words.slice(2)] : [words[0], ...words.slice(1)];
}

/** Runs the command line. @returns the exit status; errors are printed, never thrown */
export async function main(words: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = commandOf(words);
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(overview(named(Object.keys(COMMANDS)), io.color));
      return name === undefined ? 2 : 0;
    }
    const group = Object.keys(COMMANDS).filter((command) => command.startsWith(`${name} `));
    if (group.length > 0 && rest.every((word) => word === '--help' || word === '-h')) {
      io.out(groupHelp(name, named(group), io.color));
      return rest.length === 0 ? 2 : 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry)
      throw new ConfigurationError(
        'EG200',
        `There is no command ${JSON.stringify(group.length > 0 ? `${name} ${rest[0] ?? ''}` : name)}.`,
        group.length > 0 ? `Use one of: ${group.join(', ')}.` : 'See: evidence-gate --help',
      );
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(commandHelp(command, io.color));
      return 0;
    }
    const flags = readArguments(command.flags, rest, name, command.words);
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
