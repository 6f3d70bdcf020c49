import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { asEvidenceGateError, ConfigurationError, EvidenceError } from '../errors/errors.ts';
import type { ClientOptions, GitHubClient } from '../github/client.ts';
import { Fault } from '../github/faults.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { HOST_INPUTS, readInputs } from './action-inputs.ts';
import { requireCleanEnvironment } from './self-check.ts';
import { writeOutputs, writeSummary } from './workflow-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a helper action is lent. */
export interface HelperPorts {
  readonly client: GitHubClient;
  /** How the client asks, for what brings a client of its own. */
  readonly request: Pick<ClientOptions, 'token' | 'baseUrl'>;
  readonly owner: string;
  readonly repo: string;
  readonly eventName: string;
  /** The event file as parsed JSON: an outsider may have written any text in it. */
  readonly event: unknown;
  readonly sleep: (ms: number) => Promise<void>;
  /** Writes a file into the runner's own folder, which no checkout reaches. @returns its path */
  readonly keep: (name: string, content: string) => Promise<string>;
}

export interface HelperResult {
  /** One sentence for the log and the summary. */
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs an action that helps the workflows and judges nothing: inputs by schema, one client, outputs, one line of
 * summary. A request GitHub does not answer is EG234.
 *
 * @returns the exit status of the step
 */
export async function runHelper<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Environment,
  help: (inputs: z.infer<z.ZodObject<Shape>>, ports: HelperPorts) => Promise<HelperResult>,
  print: (line: string) => void = console.log,
): Promise<0 | 1 | 2 | 3> {
  try {
    const host = readInputs(z.strictObject(HOST_INPUTS), environment);
    requireCleanEnvironment(environment, {
      network: true,
      allowed: host.allowEnvironment,
      untrustedFolders: [environment['GITHUB_WORKSPACE'] ?? ''],
    });
    const inputs = readInputs(z.strictObject(shape), environment) as z.infer<z.ZodObject<Shape>>;
    const { message, outputs } = await help(inputs, await portsOf(environment, host.githubToken));
    print(message);
    if (environment['GITHUB_OUTPUT']) await writeOutputs(environment['GITHUB_OUTPUT'], outputs);
    if (environment['GITHUB_STEP_SUMMARY'])
      await writeSummary(environment['GITHUB_STEP_SUMMARY'], escapeMarkdown(message));
    return 0;
  } catch (thrown) {
    const error = asEvidenceGateError(thrown instanceof Fault ? unanswered(thrown) : thrown);
    print(
      `::error title=${error.code}::${`${error.message} ${error.nextAction}`.replaceAll('%', '%25').replaceAll(/\r?\n/gu, '%0A')}`,
    );
    return error.exitStatus;
  }
}

const unanswered = (fault: Fault): EvidenceError =>
  new EvidenceError('EG234', `${fault.message}.`, 'Give the job the permission it lacks, or run it again later.', {
    cause: fault,
  });

async function portsOf(environment: Environment, token: string | undefined): Promise<HelperPorts> {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || !token)
    throw new ConfigurationError(
      'EG233',
      'The repository or its token is not named.',
      'Run this action in a GitHub workflow.',
    );
  const [{ gitHubClient }, { readFile, writeFile }] = await Promise.all([
    import('../github/client.ts'),
    import('node:fs/promises'),
  ]);
  const path = environment['GITHUB_EVENT_PATH'];
  const request = { token, baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com' };
  return {
    client: await gitHubClient(request),
    request,
    owner,
    repo,
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    event: path ? (JSON.parse(await readFile(path, 'utf8')) as unknown) : null,
    keep: async (name, content) => {
      const file = join(environment['RUNNER_TEMP'] ?? tmpdir(), name);
      await writeFile(file, content);
      return file;
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
