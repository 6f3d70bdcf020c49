import { resolve } from 'node:path';
import type { Statement } from '../../../actions/approval-gate/src/verify/statement.ts';
import type { Io } from '../io.ts';
import type { VerifyFlags } from './verify-flags.ts';

/** What the caller knows of the change and the bundle does not bear out. */
export async function expectationProblems({ predicate }: Statement, options: VerifyFlags, io: Io): Promise<string[]> {
  const { subject, policy } = predicate;
  const problems: string[] = [];
  if (options.policy !== undefined) {
    const { loadPolicy } = await import('../../../shared/policy/load.ts');
    const { digest } = await loadPolicy({ file: resolve(io.cwd, options.policy) });
    if (digest !== policy.digest) problems.push(`it was judged by policy ${policy.digest}, not by ${digest}`);
  }
  if (options.commit !== undefined) {
    const { commit, tree } = await commitAndTree(resolve(io.cwd, options.repo), options.commit);
    // A squash or a rebase makes a new commit of the very tree that was judged.
    if (commit !== subject.head && tree !== subject.mergeTree) {
      problems.push(`commit ${commit} is not the judged head, and its tree ${tree} is not the judged tree`);
    }
  }
  return problems;
}

/** @throws ConfigurationError EG201, EG203 */
async function commitAndTree(repo: string, name: string): Promise<{ commit: string; tree: string }> {
  const [{ openRepository }, { findGitDir }, { gitAt }] = await Promise.all([
    import('../../../shared/change/read-change.ts'),
    import('../../../shared/change/find-repository.ts'),
    import('../../../shared/change/git.ts'),
  ]);
  const repository = await openRepository(repo);
  try {
    const commit = await repository.resolve(name);
    const { stdout } = await gitAt(await findGitDir(repo)).run(['rev-parse', '--verify', `${commit}^{tree}`]);
    return { commit, tree: stdout.toString('latin1').trim() };
  } finally {
    repository.close();
  }
}
