import { openRepository } from '../../../shared/change/read-change.ts';
import { CODEOWNERS_PATHS } from '../../../shared/codeowners/codeowners.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

/**
 * Workflows and CODEOWNERS as a commit of a local repository holds them.
 *
 * @param ref a commit, branch or tag
 * @throws ConfigurationError EG201, EG203 as every reader of repositories
 */
export async function readFiles(
  directory: string,
  ref: string,
): Promise<{ workflows: Record<string, string>; codeowners: string | false }> {
  const repository = await openRepository(directory);
  try {
    const change = await repository.readChange({ base: ref, head: ref, compare: 'trees' });
    const paths = (await change.listHead()).filter((path) => WORKFLOW.test(path));
    const workflows: [string, string][] = [];
    // A file that is too large to be read is shown as one that cannot be understood, never left out.
    for (const path of paths) workflows.push([path, (await change.readHead(path)) ?? '']);
    for (const path of CODEOWNERS_PATHS) {
      const text = await change.readHead(path);
      if (text !== null) return { workflows: Object.fromEntries(workflows), codeowners: text };
    }
    return { workflows: Object.fromEntries(workflows), codeowners: false };
  } finally {
    repository.close();
  }
}
