import { readFile, stat } from 'node:fs/promises';
import type { Change } from '../change/change.ts';
import { openRepository } from '../change/read-change.ts';
import { ConfigurationError } from '../errors/errors.ts';
import type { Subject } from '../evidence/report.ts';
import type { MergeGroupFacts } from '../github/merge-group.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import { loadPolicy, type PolicySource } from '../policy/load.ts';
import type { Policy } from '../policy/schema.ts';

/** Largest `--pull-request` or `--diff` file. */
const MAX_FACTS_BYTES = 64 * 1024 * 1024;

export interface SessionRequest {
  readonly repo: string;
  /** Without a base there is no change to read: the gate works on files alone. */
  readonly base?: string | undefined;
  readonly head: string;
  readonly policy?: string | undefined;
  readonly organisationPolicy?: string | undefined;
  /** How policies of other repositories are read; absent where there is no network. */
  readonly remotePolicy?: PolicySource['remote'];
  readonly diff?: string | undefined;
  /** A file, or how the host gets the facts once the policy is known: it says whose teams must be read. */
  readonly pullRequest?:
    | string
    | ((policy: Policy, change: Change | null) => Promise<PullRequestFacts | MergeGroupFacts | undefined>)
    | undefined;
  readonly repository?: string;
}

/** What one judgement is about: read once, shared by every gate that judges it. */
export interface Session {
  readonly change: Change | null;
  readonly policy: Policy;
  readonly subject: Subject;
  close(): void;
}

/** @throws ConfigurationError when the repository, a ref, the policy or the pull request's facts cannot be read */
export async function openSession(request: SessionRequest): Promise<Session> {
  const reading = readChange(request);
  const fromFile = await factsFrom(request).catch(async (error: unknown) => {
    // Whatever was opened meanwhile is closed, or the process would wait for git for ever.
    await reading.then(
      ({ close }) => close(),
      () => {},
    );
    throw error;
  });
  const { change: read, close } = await reading;
  try {
    const policy = await loadPolicy({
      file: request.policy,
      organisation: request.organisationPolicy,
      change: read,
      remote: request.remotePolicy,
    });
    const ask = typeof request.pullRequest === 'function' ? request.pullRequest : null;
    const facts = fromFile ?? (await ask?.(policy, read)) ?? null;
    const mergeGroup = facts !== null && isGroup(facts) ? facts : null;
    const pullRequest = facts !== null && !isGroup(facts) ? facts : null;
    const change = read && { ...read, pullRequest, mergeGroup, repository: repositoryOf(read, request, pullRequest) };
    return { change, policy, subject: subjectOf(change, request, pullRequest), close };
  } catch (error) {
    close();
    throw error;
  }
}

const factsFrom = async ({ pullRequest }: SessionRequest): Promise<PullRequestFacts | MergeGroupFacts | null> =>
  typeof pullRequest === 'string' ? readFacts(pullRequest) : null;

const isGroup = (facts: object): facts is MergeGroupFacts => Object.hasOwn(facts, 'merge_group');

async function readChange(request: SessionRequest): Promise<{ change: Change | null; close: () => void }> {
  const identity = request.repository === undefined ? {} : { repository: request.repository };
  if (request.base !== undefined) {
    const repository = await openRepository(request.repo);
    try {
      const change = await repository.readChange({ ...identity, base: request.base, head: request.head });
      return { change, close: () => repository.close() };
    } catch (error) {
      repository.close();
      throw error;
    }
  }
  if (request.diff === undefined) return { change: null, close: () => {} };
  const { changeFromPatch } = await import('../change/patch-file.ts');
  const patch = await readSmall(request.diff, 'diff');
  return { change: changeFromPatch(patch, identity), close: () => {} };
}

/** On a laptop nothing but the pull request itself tells whose it is: the same name makes the same report as in a workflow. */
const repositoryOf = (read: Change, request: SessionRequest, pullRequest: PullRequestFacts | null): string =>
  request.repository ?? pullRequest?.pull_request.base.repo?.full_name ?? read.repository;

function subjectOf(change: Change | null, request: SessionRequest, pullRequest: PullRequestFacts | null): Subject {
  return {
    repository: change?.repository ?? request.repository ?? 'local',
    pullRequest: pullRequest?.pull_request.number ?? null,
    base: change?.base ?? null,
    head: change?.head ?? null,
    mergeTree: change?.mergeTree ?? null,
  };
}

/** A merge group's facts, or a pull request's: a file that holds both is none of a pull request. */
async function readFacts(given: string): Promise<PullRequestFacts | MergeGroupFacts> {
  let value: unknown;
  try {
    value = JSON.parse(await readSmall(given, 'pull request file'));
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(
      'EG207',
      `${given} is not JSON: ${(cause as Error).message}.`,
      'Write the pull request’s GitHub REST objects as one JSON object.',
      { cause },
    );
  }
  const { pullRequestFactsSchema } = await import('../github/pull-request.ts');
  const group = typeof value === 'object' && value !== null && isGroup(value);
  const schema = group ? (await import('../github/merge-group.ts')).mergeGroupFactsSchema : pullRequestFactsSchema;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigurationError(
    'EG207',
    `${given}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`,
    'Give the objects as GitHub’s REST API returns them.',
  );
}

async function readSmall(path: string, what: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FACTS_BYTES)
      throw new ConfigurationError(
        'EG206',
        `The ${what} ${path} has ${size} bytes; the limit is ${MAX_FACTS_BYTES}.`,
        'Give a smaller file.',
      );
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError('EG206', `The ${what} ${path} cannot be read.`, 'Check the path.', { cause });
  }
}
