import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { GitHubClient } from '../../../shared/github/client.ts';

interface Pull {
  readonly merged_at?: unknown;
  readonly merge_commit_sha?: unknown;
  readonly head?: { readonly sha?: unknown };
}

/**
 * The head of the pull request that a commit of the default branch came from, by merge, squash or rebase.
 *
 * @throws EvidenceError EG237 when none was merged as this commit: it was pushed past the gate; Fault when GitHub does not answer
 */
export async function mergedHead(client: GitHubClient, owner: string, repo: string, commit: string): Promise<string> {
  const pulls = await client.list(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { owner, repo, commit_sha: commit },
    { what: 'The pull requests of the commit could not be read', permission: 'pull-requests: read' },
  );
  const merged = (pulls as Pull[]).find(
    (pull) => typeof pull.merged_at === 'string' && pull.merge_commit_sha === commit,
  );
  const head = merged?.head?.sha;
  if (typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head)) return head;
  throw new EvidenceError(
    'EG237',
    `No pull request was merged as ${commit.slice(0, 12)}: it reached the branch past the gate.`,
    'Find out who pushed it and by which rule; evidence-gate doctor tells what stands open.',
  );
}
