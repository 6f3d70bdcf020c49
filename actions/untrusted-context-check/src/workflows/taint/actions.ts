/** What published actions do with untrusted text, by `owner/name` or `owner/name/path` in lower case. */
export interface ActionFacts {
  /** Outputs that carry an outsider's text; `*` for all. */
  readonly outputs: readonly string[];
  readonly what: string;
  /** The input that makes its list JSON; absent when it writes none. */
  readonly jsonInput?: string;
  /** An input that opens the action to everybody; without it the action asks for write access. */
  readonly openedBy?: { readonly input: string; readonly values: readonly string[] };
}

const files: ActionFacts = { outputs: ['*'], what: 'names of files in the pull request', jsonInput: 'json' };
const head: ActionFacts = {
  outputs: ['head_ref', 'ref', 'headref', 'head', 'branch', 'pr_branch'],
  what: 'branch name of the pull request',
};

/** Actions whose outputs an outsider writes. */
export const SOURCE_ACTIONS: ReadonlyMap<string, ActionFacts> = new Map<string, ActionFacts>([
  ['tj-actions/changed-files', files],
  ['tj-actions/verify-changed-files', files],
  ['jitterbit/get-changed-files', files],
  ['trilom/file-changes-action', files],
  ['dorny/paths-filter', { outputs: ['*_files'], what: files.what }],
  ['ahmadnassri/action-changed-files', files],
  ['lots0logs/gh-action-get-changed-files', files],
  ['masesgroup/retrieve-changed-files', files],
  ['tj-actions/branch-names', { outputs: ['current_branch', 'head_ref_branch', 'ref_branch'], what: head.what }],
  ['xt0rted/pull-request-comment-branch', head],
  ['alessbell/pull-request-comment-branch', head],
  ['eficode/resolve-pr-refs', head],
  ['gotson/pull-request-comment-branch', head],
  ['potiuk/get-workflow-origin', { outputs: ['sourceheadbranch', 'pullrequestlabels'], what: head.what }],
  ['amannn/action-semantic-pull-request', { outputs: ['error_message'], what: 'title of the pull request' }],
  [
    'xt0rted/slash-command-action',
    {
      outputs: ['command-arguments'],
      what: 'text of the comment',
      openedBy: { input: 'permission-level', values: ['none', 'read'] },
    },
  ],
  ['peter-evans/slash-command-dispatch', { outputs: ['*'], what: 'text of the comment' }],
  ['khan/pull-request-comment-trigger', { outputs: ['comment_body'], what: 'text of the comment' }],
  ['khan/pull-request-workflow-context', { outputs: ['*'], what: 'text of the pull request' }],
  ['zentered/issue-forms-body-parser', { outputs: ['*'], what: 'text of the issue' }],
  ['stefanbuck/github-issue-parser', { outputs: ['*'], what: 'text of the issue' }],
  ['peter-murray/issue-forms-body-parser', { outputs: ['*'], what: 'text of the issue' }],
  ['octokit/request-action', { outputs: ['data'], what: 'answer of the API' }],
  [
    'jwalton/gh-find-current-pr',
    { outputs: ['title', 'body', 'pr_title', 'pr_body'], what: 'text of the pull request' },
  ],
  ['actions-cool/issues-helper', { outputs: ['*'], what: 'text of issues' }],
  ['peter-evans/find-comment', { outputs: ['comment-body'], what: 'text of a comment' }],
]);

/** Actions that hand an input back as an output. */
export const PASSING_ACTIONS: ReadonlySet<string> = new Set([
  'frabert/replace-string-action', 'mad9000/actions-find-and-replace-string', 'actions-ecosystem/action-regex-match',
  'ashley-taylor/regex-property-action', 'bluwy/substitute-string-action', 'actions-ecosystem/action-regex-replace',
]); // prettier-ignore

/** Actions whose outputs are the contents of files. */
export const FILE_READING_ACTIONS: ReadonlySet<string> = new Set([
  'juliangruber/read-file-action',
  'andstor/file-reader-action',
  'jaywcjlove/github-action-read-file',
]);

/** Actions that bring in artifacts of other runs. */
const ARTIFACT_ACTIONS: ReadonlySet<string> = new Set([
  'dawidd6/action-download-artifact', 'marcofaggian/action-download-multiple-artifacts', 'ishworkh/docker-image-artifact-download',
  'levonet/action-download-last-artifact', 'redhat-plumbers-in-action/download-artifact', 'blablacar/action-download-last-artifact',
  'aochmann/actions-download-artifact', 'cytopia/download-artifact-retry-action', 'hmarr/download-artifact',
]); // prettier-ignore

/** True for the known ones and for every action whose name says that it downloads artifacts. */
export const downloadsArtifacts = (slug: string): boolean =>
  ARTIFACT_ACTIONS.has(slug) || (/artifact/u.test(slug) && /download|fetch|retrieve/u.test(slug));
