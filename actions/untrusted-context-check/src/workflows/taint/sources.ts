/** What an outsider's text can look like: a reference name holds no blank and no line break. */
export type Shape = 'text' | 'reference';

const TEXT = [
  'issue.title', 'issue.body', 'pull_request.title', 'pull_request.body', 'discussion.title', 'discussion.body',
  'comment.body', 'review.body', 'review_comment.body', 'pages.*.page_name', 'pages.*.title', 'pages.*.summary',
  'head_commit.message', 'head_commit.author.name', 'head_commit.author.email', 'head_commit.committer.name',
  'head_commit.committer.email', 'commits.*.message', 'commits.*.author.name', 'commits.*.author.email',
  'commits.*.committer.name', 'commits.*.committer.email', 'pull_request.head.repo.description',
  'pull_request.head.repo.homepage', 'workflow_run.head_commit.message', 'workflow_run.head_commit.author.name',
  'workflow_run.head_commit.author.email', 'workflow_run.head_commit.committer.name',
  'workflow_run.head_commit.committer.email', 'workflow_run.head_repository.description', 'workflow_run.display_title',
  'workflow_run.pull_requests.*.title', 'changes.title.from', 'changes.body.from', 'changes.name.from',
  'pull_request.labels.*.description', 'issue.pull_request.title', 'pull_request.milestone.title',
  'check_suite.head_commit.message', 'milestone.title', 'milestone.description', 'release.body',
]; // prettier-ignore
const REFERENCES = [
  'pull_request.head.ref', 'pull_request.head.label', 'pull_request.head.repo.default_branch', 'workflow_run.head_branch',
  'check_suite.head_branch', 'workflow_run.pull_requests.*.head.ref', 'merge_group.head_ref', 'changes.head.ref.from',
]; // prettier-ignore
/** Whole objects that carry such texts, as `toJSON(github.event.issue)` writes them out. */
const OBJECTS = [
  '', '.issue', '.pull_request', '.comment', '.review', '.discussion', '.head_commit', '.commits', '.pages',
  '.workflow_run', '.changes', '.pull_request.head', '.pull_request.head.repo', '.workflow_run.head_commit', '.commits.*',
]; // prettier-ignore

const SOURCES: ReadonlyMap<string, Shape> = new Map([
  ...TEXT.map((path) => [`github.event.${path}`, 'text'] as const),
  ...REFERENCES.map((path) => [`github.event.${path}`, 'reference'] as const),
  ...OBJECTS.map((path) => [`github.event${path}`, 'text'] as const),
  ['github.head_ref', 'reference'] as const,
  ['github', 'text'] as const,
]);

/** The shape of text that somebody without write access puts behind a context path, or null when none can. */
export function outsiderShape(path: string): Shape | null {
  if (path.startsWith('github.event.client_payload.')) return 'text';
  return SOURCES.get(path) ?? null;
}

/** Paths that name an outsider's commit, branch or repository: checked out, they bring an outsider's code. */
const HEADS: ReadonlySet<string> = new Set([
  'github.head_ref', 'github.event.pull_request.head.sha', 'github.event.pull_request.head.ref',
  'github.event.pull_request.head.repo.full_name', 'github.event.pull_request.head.repo.clone_url',
  'github.event.pull_request.head.repo.ssh_url', 'github.event.pull_request.merge_commit_sha',
  'github.event.workflow_run.head_sha', 'github.event.workflow_run.head_branch', 'github.event.workflow_run.head.sha',
  'github.event.workflow_run.head_commit.id', 'github.event.workflow_run.head_repository.full_name',
  'github.event.workflow_run.pull_requests.*.head.sha', 'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.check_suite.head_sha', 'github.event.check_suite.head_branch', 'github.event.merge_group.head_sha',
]); // prettier-ignore
export const namesOutsidersCode = (path: string): boolean => HEADS.has(path);
