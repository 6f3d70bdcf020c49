import type { Finding } from '../../../shared/evidence/report.ts';
import type { Ports } from './ports.ts';
import { clip, visible } from '../../../shared/text/markdown.ts';

/** GitHub takes so many annotations a request, and shows nobody thousands. */
const PAGE = 50;
const MAX_ANNOTATIONS = 500;
/** GitHub's limits for one text of a check run, an annotation's message and its title. */
const MAX_TEXT = 65_535;
const MAX_MESSAGE = 8_000;
const MAX_TITLE = 255;

export interface CheckContent {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** Ties the check to the bundle that it speaks of. */
  readonly externalId: string;
  readonly findings: readonly Finding[];
}

const PURPOSE = { what: 'The check run could not be written', permission: 'checks: write' };

/**
 * Writes a check run: at once when one request holds all of it, else its annotations page by page and the conclusion last,
 * so that a check that was not written whole is never green.
 */
export async function writeCheckRun(content: CheckContent, { client, owner, repo }: Ports): Promise<void> {
  const { name, headSha, conclusion, title, externalId } = content;
  const located = content.findings.flatMap(annotationOf);
  const annotations = located.slice(0, MAX_ANNOTATIONS);
  const more = located.length - annotations.length;
  const note = more > 0 ? `\n\n${more} more findings are in the report.` : '';
  const summary = `${clip(content.summary, MAX_TEXT - note.length)}${note}`;
  const output = (from: number) => ({
    title: clip(title, MAX_TITLE),
    summary,
    annotations: annotations.slice(from, from + PAGE),
  });
  const ended = { status: 'completed', conclusion };
  const whole = annotations.length <= PAGE;
  const begun = whole ? ended : { status: 'in_progress' };
  const { id } = await client.one(
    'POST /repos/{owner}/{repo}/check-runs',
    { owner, repo, name, head_sha: headSha, external_id: externalId, ...begun, output: output(0) },
    PURPOSE,
  );
  if (whole) return;
  const at = { owner, repo, check_run_id: Number(id) };
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  for (let from = PAGE; from < annotations.length; from += PAGE) {
    await client.one(route, { ...at, output: output(from) }, PURPOSE);
  }
  await client.one(route, { ...at, ...ended }, PURPOSE);
}

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const;

/** Plain text, not Markdown; hidden and reordering characters are shown by their number. */
function annotationOf({ ruleId, level, message, location }: Finding) {
  if (location === undefined || location.path === '') return [];
  const line = location.startLine ?? 1;
  return [
    {
      path: location.path,
      start_line: line,
      end_line: Math.max(line, location.endLine ?? line),
      annotation_level: LEVELS[level],
      title: clip(visible(ruleId), MAX_TITLE),
      message: clip(visible(message), MAX_MESSAGE) || ruleId,
    },
  ];
}
