import type { Change } from '../../../../shared/change/change.ts';
import type { Source, SourceKind } from './source.ts';

/** Everything people wrote around the change: title, body, branch, comments, reviews and commit messages. */
export function pullRequestSources(change: Change): Source[] {
  const facts = change.pullRequest;
  const sources = change.commits.map((commit) => said(`commit:${commit.oid}`, 'commit-message', commit.message));
  if (facts === null) return sources;
  const { title, body, head } = facts.pull_request;
  return [
    said('pr:title', 'pr-title', title),
    said('pr:body', 'pr-body', body),
    said('pr:branch', 'branch', head.ref),
    ...(facts.comments ?? []).map((comment) => said(`comment:${comment.id}`, 'comment', comment.body)),
    ...(facts.reviews ?? []).map((review) => said(`review:${review.id}`, 'review', review.body)),
    ...sources,
  ].filter((source) => source.text !== '');
}

const said = (id: string, kind: SourceKind, text: string | null | undefined): Source => ({
  id,
  kind,
  text: text ?? '',
  path: null,
  lines: null,
  added: null,
});
