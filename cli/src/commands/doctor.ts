import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { Fault } from '../../../shared/github/faults.ts';
import { requireCleanEnvironment } from '../../../shared/runtime/self-check.ts';
import { defineCommand, type ExitStatus } from '../command.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { checksPage, describeDiagnoses } from '../doctor/render.ts';
import { DOCTOR_CHECKS } from '../doctor/registry.ts';
import { type Settings, settingsSchema } from '../doctor/settings.ts';
import { FORMAT, wants } from '../format.ts';
import type { Io } from '../io.ts';

const flags = z.strictObject({
  repository: z
    .string()
    .optional()
    .describe('OWNER/NAME to read from GitHub; needs GITHUB_TOKEN with Administration: read'),
  branch: z.string().optional().describe('Branch to look at [the default branch]'),
  settings: z.string().optional().describe('JSON file with the settings, instead of asking GitHub'),
  repo: z.string().optional().describe('Local git repository whose workflows and CODEOWNERS are read'),
  ref: z.string().default('HEAD').describe('Commit of --repo'),
  workflows: z
    .array(z.string())
    .default([])
    .describe('Further workflow files, such as the one the organisation requires'),
  save: z.string().optional().describe('File to keep the settings in, for --settings elsewhere'),
  list: z.boolean().default(false).describe('Tell what is looked for, as Markdown; nothing is read'),
  format: FORMAT,
});
type Flags = z.infer<typeof flags>;

export const doctor = defineCommand({
  name: 'doctor',
  title: 'Whether the gate can be walked around here, and how to close it',
  about:
    'Reads rulesets, branch protection, the settings of GitHub Actions, workflows and CODEOWNERS, live or from a file, and\ntells each way around the gate with the call or patch that closes it. What cannot be read counts as open.',
  examples: [
    'evidence-gate doctor --repository acme/widgets',
    'evidence-gate doctor --settings settings.json --repo . --format json',
    'evidence-gate doctor --list',
  ],
  flags,
  run: async (options, io): Promise<ExitStatus> => {
    if (options.list) {
      io.out(checksPage(DOCTOR_CHECKS));
      return 0;
    }
    const settings = await settingsOf(options, io);
    if (options.save !== undefined) await save(resolve(io.cwd, options.save), settings);
    const found = await diagnose(settings);
    if (wants(options.format, 'text')) io.out(describeDiagnoses(settings.repository.full_name, found, io.color));
    if (wants(options.format, 'json')) io.out(`${JSON.stringify(found, null, 2)}\n`);
    return found.length === 0 ? 0 : 1;
  },
});

/** @throws ConfigurationError EG290 when the settings cannot be used, EG291 when nothing says where they are */
async function settingsOf(options: Flags, io: Io): Promise<Settings> {
  if ((options.repository === undefined) === (options.settings === undefined)) {
    throw new ConfigurationError(
      'EG291',
      'The doctor needs to know whom to look at, and in one way.',
      'Give --repository OWNER/NAME to ask GitHub, or --settings FILE.',
    );
  }
  const known =
    options.settings === undefined ? await live(options, io) : await fromFile(resolve(io.cwd, options.settings));
  const local =
    options.repo === undefined
      ? {}
      : await (await import('../doctor/read-files.ts')).readFiles(resolve(io.cwd, options.repo), options.ref);
  const parsed = settingsSchema.safeParse({ ...known, ...local });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigurationError(
      'EG290',
      `The settings are not of GitHub’s shape: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`,
      'Write them with --save, or see docs/guides/doctor.md.',
    );
  }
  return options.workflows.length === 0 ? parsed.data : withWorkflows(parsed.data, options.workflows, io);
}

/** Largest file that is read: GitHub’s own limits keep real settings far below. */
const MAX_BYTES = 32 * 1024 * 1024;

async function fromFile(path: string): Promise<Record<string, unknown>> {
  try {
    const { nodeFiles } = await import('../../../shared/files/node-files.ts');
    const { bytes } = await nodeFiles('.').read(path, MAX_BYTES);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null) throw new Error('it is no object');
    return value as Record<string, unknown>;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError('EG290', `The settings in ${path} cannot be used: ${why}`, 'Write them with --save.', {
      cause,
    });
  }
}

async function withWorkflows(settings: Settings, patterns: readonly string[], io: Io): Promise<Settings> {
  const { nodeFiles } = await import('../../../shared/files/node-files.ts');
  const files = nodeFiles(io.cwd);
  const { paths, unmatched } = await files.expand(patterns);
  if (unmatched.length > 0)
    throw new ConfigurationError('EG290', `No workflow file matches ${unmatched[0]}.`, 'Check the path.');
  const texts = await Promise.all(
    paths.map(async (path) => {
      const { bytes } = await files.read(resolve(io.cwd, path), MAX_BYTES);
      return [path, Buffer.from(bytes).toString('utf8')] as const;
    }),
  );
  return { ...settings, workflows: { ...settings.workflows, ...Object.fromEntries(texts) } };
}

async function live({ repository = '', branch }: Flags, io: Io): Promise<Record<string, unknown>> {
  const [owner, repo, ...more] = repository.split('/');
  const token = io.environment['GITHUB_TOKEN'] ?? io.environment['GH_TOKEN'];
  if (!owner || !repo || more.length > 0)
    throw new ConfigurationError(
      'EG291',
      `${JSON.stringify(repository)} is not of the form OWNER/NAME.`,
      'Correct --repository.',
    );
  if (!token)
    throw new ConfigurationError(
      'EG291',
      'There is no token to ask GitHub with.',
      'Set GITHUB_TOKEN to one with Administration: read, Contents: read and Metadata: read.',
    );
  requireCleanEnvironment(io.environment, { network: true, allowed: [], untrustedFolders: [] });
  const [{ gitHubClient }, { readLive }] = await Promise.all([
    import('../../../shared/github/client.ts'),
    import('../doctor/read-live.ts'),
  ]);
  const client = await gitHubClient({ token, baseUrl: io.environment['GITHUB_API_URL'] ?? 'https://api.github.com' });
  try {
    return await readLive(client, owner, repo, branch);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new ConfigurationError('EG291', `${cause.message}.`, 'Check the name and what the token may read.', {
      cause,
    });
  }
}

async function save(path: string, settings: Settings): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  try {
    await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
  } catch (cause) {
    throw new ConfigurationError('EG290', `Cannot write ${path}.`, 'Name a file that can be written with --save.', {
      cause,
    });
  }
}
