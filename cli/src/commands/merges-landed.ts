import type { Landed } from '../../../actions/approval-gate/src/merge-record/merge-record.ts';
import { findGitDir } from '../../../shared/change/find-repository.ts';
import { gitAt } from '../../../shared/change/git.ts';
import { openRepository } from '../../../shared/change/read-change.ts';
import { EvidenceError } from '../../../shared/errors/errors.ts';

/** A push of more commits on the branch's own line is looked at in parts. */
const MAX_LANDED = 1000;

/**
 * What came to a branch between two commits, along its own line, oldest first.
 *
 * @throws ConfigurationError EG201, EG203; EvidenceError EG267 when the branch was rewritten or there is too much
 */
export async function landedIn(repo: string, before: string, after: string): Promise<Landed[]> {
  const repository = await openRepository(repo);
  try {
    const [from, to] = [await repository.resolve(before), await repository.resolve(after)];
    const git = gitAt(await findGitDir(repo));
    // After a forced push what landed is not what the range tells: people must look.
    const { status } = await git.run(['merge-base', '--is-ancestor', from, to], [0, 1]);
    if (status !== 0) throw cannot(`${from} is no ancestor of ${to}: the branch was rewritten`);
    const { stdout } = await git.run([
      'log', '--first-parent', '--reverse', '-z', `--max-count=${MAX_LANDED + 1}`, '--format=%H%n%T%n%P%n%s', `${from}..${to}`,
    ]); // prettier-ignore
    const landed = stdout.toString('utf8').split('\0').filter(Boolean).map(landedFrom);
    if (landed.length > MAX_LANDED) throw cannot(`more than ${MAX_LANDED} commits landed`);
    return landed;
  } finally {
    repository.close();
  }
}

function landedFrom(entry: string): Landed {
  const [commit = '', tree = '', parents = '', title = ''] = entry.split('\n');
  return { commit, tree, parents: parents.split(' ').filter(Boolean), title };
}

const cannot = (why: string): EvidenceError =>
  new EvidenceError(
    'EG267',
    `What landed cannot be told: ${why}.`,
    'Look at the branch’s history by hand, or name a smaller range.',
  );
