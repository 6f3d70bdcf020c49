/**
 * Commands that bring text written by others into a script: a call, and what it must speak of anywhere in the line. Each
 * pattern is tried on its own, so that time stays linear.
 */
const FETCHES: readonly (readonly RegExp[])[] = [
  [/\bgh\s+(?:pr|issue|release|search|discussion)\s+(?:view|list|diff|status|issues|prs)\b/u],
  [/\bgh\s+api\b/u, /\b(?:pulls|issues|comments|reviews|discussions|graphql|search|commits)\b/u],
  [/\bgh\s+(?:pr|issue)\b/u, /--json\b/u],
  [
    /\b(?:curl|wget|http)\b/u,
    /api\.github\.com|GITHUB_API_URL|github\.event\.(?:issue|pull_request)\.url/u,
    /pulls|issues|comments|commits|_url|\.url/u,
  ],
];
/** Commands that read what an outsider committed, once an outsider's commits are in the checkout. */
const REPOSITORY_READS: readonly RegExp[] = [
  /\bgit\s+(?:-C\s+\S+\s+)?(?:log|show|diff|diff-tree|ls-files|shortlog|for-each-ref|branch\s+--show-current|name-rev)\b/u,
];
const FILE_READS: readonly RegExp[] = [
  /\b(?:cat|head|tail|jq|yq|grep|sed|awk|sort|cut|find|ls|source|xmllint|unzip\s+-p|Get-Content|type)\s+\S/u,
  /\$\(\s*<|<\s*["']?[\w./$-]/u,
  /readFile(?:Sync)?\s*\(/u,
];
/** Fields whose values the platform forms: numbers, hashes, states, times. */
const SAFE_FIELDS: ReadonlySet<string> = new Set([
  'number', 'id', 'databaseId', 'sha', 'oid', 'headRefOid', 'baseRefOid', 'state', 'url', 'html_url', 'length', 'createdAt',
  'updatedAt', 'created_at', 'updated_at', 'merged', 'mergeable', 'isDraft', 'draft', 'additions', 'deletions', 'size',
  'conclusion', 'status', 'mergedAt', 'merged_at', 'merge_commit_sha', 'baseRefName', 'isCrossRepository', 'node_id',
  'reviewDecision', 'mergeStateStatus', 'tagName', 'tag_name', 'author_association', 'authorAssociation', 'total_count',
]); // prettier-ignore
/** Filters after which nothing of the text's form is left. */
const NEUTRALISED =
  /\b(?:wc|sha(?:1|256|512)sum|md5sum|base64|realpath)\b|\btr\s+-(?:cd|dc)\b|--json\s+["']?number\b|\bprintf\s+["']?%q|@(?:base64|uri)\b/u;
const DIGITS_ONLY = /\bgrep\s+-\S*o\S*\s+["']?\^?\[0-9\][+*]?["']?/u;

export const isNeutralised = (command: string): boolean => NEUTRALISED.test(command) || DIGITS_ONLY.test(command);

/** The fetching command in a line, or null when none fetches free text. */
export function fetchIn(line: string): string | null {
  for (const [call, ...subjects] of FETCHES) {
    const match = call?.exec(line);
    if (match && subjects.every((subject) => subject.test(line)) && !picksSafeFields(line))
      return match[0].slice(0, 60);
  }
  return null;
}

export const readsRepository = (line: string): boolean =>
  REPOSITORY_READS.some((pattern) => pattern.test(line)) &&
  !/\bgit\s+log\b.*--(?:pretty|format)=["']?%[hHtT]/u.test(line);

export const readsFile = (line: string): boolean => FILE_READS.some((pattern) => pattern.test(line));

function picksSafeFields(line: string): boolean {
  const filter = /(?:--jq|\s-q|\bjq)\s+(?:-\w+\s+)*["']?([^"'|]*)/u.exec(line)?.[1];
  if (filter !== undefined) {
    const fields = filter.match(/[A-Za-z_]\w*/gu) ?? [];
    const last = fields.at(-1);
    if (last !== undefined && !/[{,]/u.test(filter)) return SAFE_FIELDS.has(last);
  }
  const list = /--json[\s=]+["']?([\w,]+)/u.exec(line)?.[1];
  return list !== undefined && list.split(',').every((field) => SAFE_FIELDS.has(field));
}

/** Filters after which a value has no line break: stripped ones, and fields GitHub keeps on one line. */
const ONE_LINE = /\btr\s+-d\s+["']?\\[nr]|\bhead\s+-n?\s?1\b|\b(?:jq|-q)\b.*\.(?:title|login|headRefName|name)["'\s)]/u;

export const isOneLine = (command: string): boolean => ONE_LINE.test(command);
