import { createHash } from 'node:crypto';
import type { VerdictRecord } from '../record.ts';
import { byStatus, open, plural } from './groups.ts';
import { html, Markup } from '../../../../shared/text/html.ts';
import { findingsSection, gatesSection, inputsSection, peopleSection, subjectSection } from './sections.ts';
import { requirementGroup } from './requirement-card.ts';
import { STYLE } from './style.ts';

/** The one style sheet is allowed by its digest; scripts, frames, images and connections are not allowed at all. */
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');
const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** The verdict as one self-contained page. */
export function renderPage(record: VerdictRecord): string {
  const { details, subject } = record;
  const groups = byStatus(details.requirements);
  // In one piece: a space more inside the element would be another digest.
  const style = Markup.trusted(`<style>${STYLE}</style>`);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${details.verdict === 'ready' ? 'Ready' : 'Not ready'}: ${nameOf(record)}</title>
        ${style}
      </head>
      <body>
        <main>
          <p class="eyebrow">Evidence Gate · ${nameOf(record)}</p>
          ${verdictBanner(record, groups)} ${groups.map(requirementGroup)} ${peopleSection(details.approvals)}
          ${findingsSection(record.reports)} ${gatesSection(record.reports)} ${subjectSection(record)}
          ${inputsSection(record.reports)}
          <footer>
            This verdict speaks of head ${subject.head ?? 'unknown'} alone. The bundle beside this page holds the whole
            record.
          </footer>
        </main>
      </body>
    </html> `;
  return page.toString();
}

function nameOf({ subject, facts }: VerdictRecord): string {
  const number = subject.pullRequest === null ? '' : `#${subject.pullRequest}`;
  const title = facts?.pull_request.title;
  return `${subject.repository}${number}${title ? ` · ${title.slice(0, 200)}` : ''}`;
}

function verdictBanner({ details }: VerdictRecord, groups: ReturnType<typeof byStatus>): Markup {
  const lacking = open(details);
  const ready = details.verdict === 'ready';
  const line = ready
    ? `All ${plural(details.requirements.length, 'requirement')} pass.`
    : `${lacking.length} of ${plural(details.requirements.length, 'requirement')} ${lacking.length === 1 ? 'does' : 'do'} not pass yet. Each says what to do next.`;
  return html`<div class="verdict ${details.verdict}">
    <h1>${ready ? 'Ready to merge' : 'Not ready'}</h1>
    <p>${line}</p>
    <ul class="chips">
      ${groups.map(
        ({ status, words, requirements }) =>
          html`<li class="chip ${status}">${requirements.length} ${words.toLowerCase()}</li>`,
      )}
    </ul>
  </div>`;
}
