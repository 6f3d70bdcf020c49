import type { Ports } from './ports.ts';
import { clip } from '../../../shared/text/markdown.ts';

export const MARKER = '<!-- evidence-gate:verdict -->';
/** GitHub's limit, in characters. */
const MAX_BODY = 65_536;

interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly login?: string; readonly type?: string } | null;
}

const PURPOSE = { what: 'The comment could not be written', permission: 'pull-requests: write' };

/**
 * Keeps one comment on the pull request. It is found by its author and its marker: anybody can write the marker, and then
 * it is that person's comment and is left alone. A comment that says the same already is not touched: nobody is told twice.
 *
 * @param author login that the token writes as
 */
export async function writeComment(
  markdown: string,
  number: number,
  author: string,
  { client, owner, repo }: Ports,
): Promise<'written' | 'changed' | 'same'> {
  const body = `${MARKER}\n${clip(markdown, MAX_BODY - MARKER.length - 1)}`;
  const at = { owner, repo, issue_number: number };
  const comments = (await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', at, {
    what: 'The comments could not be read',
    permission: 'pull-requests: read',
  })) as readonly Comment[];
  const own = comments.find(({ user, body: text }) => user?.login === author && text?.startsWith(MARKER));
  if (own === undefined) {
    await client.one('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, body }, PURPOSE);
    return 'written';
  }
  // GitHub gives line ends back as it likes.
  if (own.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return 'same';
  await client.one(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { owner, repo, comment_id: own.id, body },
    PURPOSE,
  );
  return 'changed';
}
