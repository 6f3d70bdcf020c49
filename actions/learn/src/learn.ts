import { EvidenceError } from '../../../shared/errors/errors.ts';
import { Fault } from '../../../shared/github/faults.ts';
import type { HelperPorts, HelperResult } from '../../../shared/runtime/helper-action.ts';
import { lessonOf, withCase } from './case.ts';

export interface LearnInputs {
  readonly label: string;
  /** The list of missed changes, for `evidence-gate backtest --pairs`. */
  readonly file: string;
}

const REPO = 'GET /repos/{owner}/{repo}';
const WRITE = { what: 'The case could not be written', permission: 'contents: write and pull-requests: write' };
const READ = { what: 'The repository could not be read', permission: 'contents: read' };

/**
 * Makes a regression case of a vulnerability that was merged: the change that brought it in joins the list that backtest
 * replays, by a pull request that a person reads.
 *
 * @throws EvidenceError EG239 when the commit is not in the repository or has no single parent; Fault when GitHub does not answer
 */
export async function learn({ label, file }: LearnInputs, ports: HelperPorts): Promise<HelperResult> {
  const { client, owner, repo } = ports;
  const at = { owner, repo };
  const lesson = lessonOf(ports.event, label);
  if (lesson.kind === 'nothing') return told(`Nothing to learn: ${lesson.why}.`);
  const base = await parentOf(ports, lesson.introduced);
  const branch = String((await client.one(REPO, at, READ))['default_branch']);
  const tip = await client.one(`${REPO}/git/ref/{ref}`, { ...at, ref: `heads/${branch}` }, READ);
  const before = await fileAt(ports, file, branch);
  const content = withCase(before.text, base, lesson.introduced);
  if (content === null) return told(`The case of #${lesson.issue} is in ${file} already.`);
  const name = `evidence-gate/missed-${lesson.issue}`;
  await client.one('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/heads/${name}`, sha: shaOf(tip) }, WRITE);
  await client.one(
    'PUT /repos/{owner}/{repo}/contents/{path}',
    {
      ...at,
      path: file,
      branch: name,
      message: `Remember what was missed (#${lesson.issue})`,
      content: Buffer.from(content).toString('base64'),
      ...(before.sha === null ? {} : { sha: before.sha }),
    },
    WRITE,
  );
  const pull = await client.one(
    'POST /repos/{owner}/{repo}/pulls',
    {
      ...at,
      head: name,
      base: branch,
      title: `Remember what was missed (#${lesson.issue})`,
      body: `The change ${lesson.introduced} was merged and brought a vulnerability in, as #${lesson.issue} says. From now on \`evidence-gate backtest --pairs ${file}\` tells what the policy asks of it. If that is not enough, add a rule with this change as its example.`,
    },
    WRITE,
  );
  return told(`Opened #${String(pull['number'])} for the case of #${lesson.issue}.`, String(pull['number']));
}

const told = (message: string, pullRequest = ''): HelperResult => ({
  message,
  outputs: { 'pull-request': pullRequest },
});

const shaOf = (reference: Record<string, unknown>): string =>
  String((reference['object'] as { sha?: unknown } | undefined)?.sha);

async function parentOf({ client, owner, repo }: HelperPorts, introduced: string): Promise<string> {
  const commit = await client
    .one(`${REPO}/git/commits/{commit_sha}`, { owner, repo, commit_sha: introduced }, READ)
    .catch((thrown: unknown) => {
      if (thrown instanceof Fault && thrown.status === 404) return null;
      throw thrown;
    });
  const parents = (commit?.['parents'] ?? []) as readonly { readonly sha?: unknown }[];
  // Of a merge the first parent is what it was merged into: the whole pull request is the case.
  const first = parents[0]?.sha;
  if (typeof first === 'string') return first;
  throw new EvidenceError(
    'EG239',
    `${introduced.slice(0, 12)} is no commit of this repository with something before it.`,
    'Write the full id of the merged commit into the issue, then label it again.',
  );
}

async function fileAt(
  { client, owner, repo }: HelperPorts,
  path: string,
  ref: string,
): Promise<{ text: string; sha: string | null }> {
  try {
    const { content, sha } = await client.one(`${REPO}/contents/{path}`, { owner, repo, path, ref }, READ);
    return { text: Buffer.from(String(content), 'base64').toString('utf8'), sha: String(sha) };
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.status === 404) return { text: '', sha: null };
    throw thrown;
  }
}
