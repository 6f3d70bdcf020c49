import { ConfigurationError } from '../errors/errors.ts';
import type { RemoteFile } from '../policy/layers/documents.ts';
import { nameOf } from '../policy/layers/origin.ts';
import { MAX_POLICY_BYTES } from '../policy/limits.ts';
import type { GitHubClient } from './client.ts';
import { Fault } from './faults.ts';

/**
 * Reads a policy file of another repository at a commit. The commit is whole, so that the answer can never change.
 *
 * @throws ConfigurationError EG226 when GitHub gives no such file, EG220 when it is larger than a policy can be
 */
export async function readPolicyFile({ one }: Pick<GitHubClient, 'one'>, file: RemoteFile): Promise<string> {
  const missing = (why: string, cause?: unknown): ConfigurationError =>
    new ConfigurationError(
      'EG226',
      `The policy layer ${nameOf(file)} is missing: ${why}.`,
      'Check owner, repository, path and commit, and let the token read the contents of that repository.',
      { cause },
    );
  const { owner, repository: repo, path, commit: ref } = file;
  const purpose = { what: `the policy ${nameOf(file)}`, permission: 'contents: read' };
  const answer = await one('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref }, purpose).catch(
    (thrown: unknown) => {
      throw thrown instanceof Fault ? missing(thrown.message, thrown) : thrown;
    },
  );
  if (answer['type'] !== 'file') throw missing('it is no file');
  if (typeof answer['size'] === 'number' && answer['size'] > MAX_POLICY_BYTES)
    throw new ConfigurationError(
      'EG220',
      `The policy cannot be read: ${nameOf(file)} is larger than ${MAX_POLICY_BYTES} bytes.`,
      'Split it: extends can name files beside it (./more.yml).',
    );
  if (answer['encoding'] !== 'base64' || typeof answer['content'] !== 'string')
    throw missing('GitHub did not send what is in it');
  return Buffer.from(answer['content'], 'base64').toString('utf8');
}
