import { writeFile } from 'node:fs/promises';
import { html, Markup } from '../../../shared/text/html.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { RISK_LEVELS } from '../../../shared/policy/levels.ts';
import { comparisonSection } from './page-comparison.ts';
import { bars, changesTable, number, percent, section } from './page-parts.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Tally } from './tally.ts';

/** What the page says of the run itself. */
export interface Run {
  /** The range or the file of pairs, as it was named. */
  readonly range: string;
  readonly seconds: number;
}

/** Writes the summary as one page that needs nothing from outside. @throws ConfigurationError EG241 */
export async function writePage(path: string, tally: Tally, names: Names, run: Run): Promise<void> {
  try {
    await writeFile(path, pageOf(tally, names, run));
  } catch (cause) {
    throw new ConfigurationError(
      'EG241',
      `Cannot write ${path}: ${(cause as Error).message}`,
      'Name a file in a folder that can be written with --html.',
      { cause },
    );
  }
}

/** Names of the policy and of the one it is compared with. */
export type Names = readonly [policy: string, against: string];

/** The page as text. Titles and ids come from the history and are escaped. */
export function pageOf(tally: Tally, names: Names, run: Run): string {
  const { ruling, comparison } = tally;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Backtest of ${names[0]}</title>
        ${Markup.trusted(`<style>${PAGE_STYLE}</style>`)}
      </head>
      <body>
        <main>
          <p class="eyebrow">Evidence Gate backtest · ${shortened(run.range)}</p>
          ${headline(tally, names[0])}
          ${section(
            'Risk',
            null,
            bars(
              RISK_LEVELS.map((level) => [level, ruling.risks.of(level)] as const),
              tally.read,
              (level) => level,
            ),
          )}
          ${section(
            'Requirements that would have been missing most',
            'Changes for which at least one piece of a requirement’s evidence was not taken as supplied.',
            bars(ruling.requirements.sorted(), tally.read),
          )}
          ${section(
            'Evidence that would have been missing most',
            'What your pipeline would have to learn first.',
            bars(ruling.evidence.sorted(), tally.read),
          )}
          ${section('Areas touched', null, bars(ruling.areas.sorted(), tally.read))}
          ${comparison === null ? null : comparisonSection(comparison, tally, names)}
          ${section('Largest changes', null, changesTable(tally.largest.items, ['lines', 'files']))} ${errors(tally)}
          ${section(
            'Slowest of this run',
            `${tally.changes} changes in ${run.seconds.toFixed(1)} s, on this machine. The only part of this page that differs from run to run.`,
            changesTable(tally.slowest.items, ['milliseconds', 'lines']),
          )}
        </main>
      </body>
    </html> `;
  return page.toString();
}

function headline(tally: Tally, policy: string): Markup {
  const { ruling } = tally;
  const facts: readonly (readonly [string, number])[] = [
    ['with a control removed or weakened', tally.controlsLost],
    ['written with an AI agent, as far as they say so', tally.aiAuthored],
    ['could not be read', tally.unreadable],
  ];
  return html`<header class="headline">
    <h1><strong>${number(ruling.blocked)}</strong> of ${number(tally.read)} changes would have been blocked</h1>
    <p>
      Under <b>${policy}</b>, ${percent(ruling.blocked, tally.read)} would have waited until somebody supplied what was
      missing.
    </p>
    <p class="soft">
      Taken as supplied: ${ruling.supplied.told}. History holds changes, not the reports and reviews they came with.
    </p>
    <ul class="facts">
      ${facts.map(([what, count]) => html`<li><b>${number(count)}</b> ${what}</li>`)}
    </ul>
  </header>`;
}

function errors(tally: Tally): Markup | null {
  if (tally.unreadable === 0) return null;
  const rows = tally.errors.sorted().slice(0, 20);
  return section(
    'Not readable, and why',
    'These changes are counted nowhere above.',
    html`<ul class="plain">
      ${rows.map(([error, count]) => html`<li><b>${count}</b> ${error}</li>`)}
    </ul>`,
  );
}

/** Full ids are for machines. */
const shortened = (range: string): string => range.replaceAll(/\b[0-9a-f]{40,64}\b/gu, (id) => id.slice(0, 12));
