import { asEvidenceGateError, ConfigurationError } from '../errors/errors.ts';
import type { Change } from '../change/change.ts';
import type { GateReport } from '../evidence/report.ts';
import { nodeFiles } from '../files/node-files.ts';
import type { Gate } from '../gate/gate.ts';
import { judge } from '../gate/judge.ts';
import { reportStore } from '../gate/report-store.ts';
import { openSession } from '../gate/session.ts';
import type { MergeGroupFacts } from '../github/merge-group.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import type { PolicySource } from '../policy/load.ts';
import type { Policy } from '../policy/schema.ts';
import { code, escapeMarkdown } from '../text/markdown.ts';
import { hostInputs, readInputs } from './action-inputs.ts';
import { type EventFacts, readEvent } from './event.ts';
import { requireCleanEnvironment } from './self-check.ts';
import { annotations, writeOutputs, writeSummary } from './workflow-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs that every gate has, as the host needs them. */
interface CommonInputs {
  readonly repo: string;
  readonly base?: string;
  readonly head: string;
  readonly policy?: string;
  readonly organisationPolicy?: string;
  readonly diff?: string;
  readonly pullRequest?: string;
  readonly out: string;
  readonly mode: 'enforce' | 'observe';
}

/**
 * Runs a gate as one step of a GitHub workflow.
 *
 * @returns the exit status: 0 when the gate is content or only observes, else that of the command line
 */
export async function runAction(
  gate: Gate,
  environment: Environment,
  print: (line: string) => void = console.log,
): Promise<0 | 1 | 2 | 3> {
  try {
    const host = readInputs(hostInputs, environment);
    requireCleanEnvironment(environment, {
      network: gate.environment.length > 0,
      allowed: host.allowEnvironment,
      untrustedFolders: [environment['GITHUB_WORKSPACE'] ?? ''],
    });
    const inputs = readInputs(gate.inputs, environment) as unknown as CommonInputs;
    const report = await run(gate, inputs, host.githubToken, environment, print);
    await publish(gate, report, inputs.out, environment, print);
    return report.conclusion === 'failure' && inputs.mode === 'enforce' ? 1 : 0;
  } catch (thrown) {
    const error = asEvidenceGateError(thrown);
    print(
      `::error title=${error.code}::${`${error.message} ${error.nextAction}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`,
    );
    const summary = environment['GITHUB_STEP_SUMMARY'];
    if (summary)
      await writeSummary(
        summary,
        `### ${gate.name}: could not judge\n\n${code(error.code)} ${escapeMarkdown(error.message)}\n\n**Next:** ${escapeMarkdown(error.nextAction)}`,
      );
    return error.exitStatus;
  }
}

async function run(
  gate: Gate,
  inputs: CommonInputs,
  token: string | undefined,
  environment: Environment,
  print: (line: string) => void,
): Promise<GateReport> {
  const event = await readEvent(environment['GITHUB_EVENT_PATH']);
  const repository = environment['GITHUB_REPOSITORY'] ?? 'local';
  const session = await openSession({
    ...inputs,
    base: inputs.base ?? event.base,
    head: inputs.base === undefined ? (event.head ?? inputs.head) : inputs.head,
    repository,
    remotePolicy: token === undefined ? undefined : remotePolicy(token, environment),
    pullRequest: inputs.pullRequest ?? pullRequestFacts(gate, event, repository, token, environment),
  });
  try {
    const store = reportStore(inputs.out);
    const { reports, problems } = await store.readEarlier(gate.name, session.subject, session.policy);
    const report = await judge(gate, session, { ...inputs }, reports, {
      files: nodeFiles(process.cwd()),
      clock: { now: () => Date.now() },
      environment,
      emit: async (name, content) => void (await store.write(name, content)),
      progress: print,
    });
    const complete = { ...report, problems: [...problems, ...report.problems] };
    await store.writeReport(complete);
    return complete;
  } finally {
    session.close();
  }
}

/** Layers of a policy that live in another repository are read with the workflow's token, when the policy names any. */
const remotePolicy =
  (token: string, environment: Environment): NonNullable<PolicySource['remote']> =>
  async (file) => {
    const [{ gitHubClient }, { readPolicyFile }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/policy-file.ts'),
    ]);
    return readPolicyFile(await gitHubClient({ token, baseUrl: apiOf(environment) }), file);
  };

const apiOf = (environment: Environment): string => environment['GITHUB_API_URL'] ?? 'https://api.github.com';

/** The gate that counts approvals reads the live state by API; the others make do with the event's own object. */
function pullRequestFacts(
  gate: Gate,
  event: EventFacts,
  repository: string,
  token: string | undefined,
  environment: Environment,
) {
  return async (policy: Policy, change: Change | null): Promise<PullRequestFacts | MergeGroupFacts | undefined> => {
    const { pullRequest: number, mergeGroup: group, payload } = event;
    const live = gate.environment.includes('GITHUB_TOKEN') && token;
    if (number === undefined && (group === undefined || !live)) return undefined;
    if (!live) return { pull_request: payload } as PullRequestFacts;
    const [owner, repo] = repository.split('/');
    if (!owner || !repo)
      throw new ConfigurationError(
        'EG233',
        'GITHUB_REPOSITORY is not of the form owner/name.',
        'Run this action in a GitHub workflow.',
      );
    const [{ teamsAskedFor }, { askedOf }] = await Promise.all([
      import('../github/teams.ts'),
      import('../github/asked.ts'),
    ]);
    const teams = await teamsAskedFor(policy, change?.readTarget ?? (async () => null));
    const request = { owner, repo, token, baseUrl: apiOf(environment), teams, ...askedOf(policy) };
    if (number !== undefined) return (await import('../github/collect.ts')).collectPullRequest({ ...request, number });
    const line = (await change?.queueLine?.()) ?? null;
    const { collectMergeGroup } = await import('../github/collect-group.ts');
    return collectMergeGroup({ ...request, group: group as NonNullable<typeof group>, line });
  };
}

async function publish(
  gate: Gate,
  report: GateReport,
  out: string,
  environment: Environment,
  print: (line: string) => void,
): Promise<void> {
  for (const line of annotations(report.findings)) print(line);
  const outputs = { conclusion: report.conclusion, report: `${out}/${gate.name}.json`, ...gate.outputsOf(report) };
  if (environment['GITHUB_OUTPUT']) await writeOutputs(environment['GITHUB_OUTPUT'], outputs);
  if (environment['GITHUB_STEP_SUMMARY'])
    await writeSummary(environment['GITHUB_STEP_SUMMARY'], gate.summarise(report));
  print(`${gate.name}: ${report.conclusion}`);
}
