import { html, type Markup } from '../../../shared/text/html.ts';
import type { Listed } from './tally.ts';

const NUMBER = new Intl.NumberFormat('en');

/** `10,000` */
export const number = (count: number): string => NUMBER.format(count);

/** Rows of a list of bars; a tail of single changes says nothing. */
const MAX_BARS = 30;

/** A part of the page under its own heading. */
export const section = (title: string, lead: string | null, body: Markup): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${lead === null ? null : html`<p class="soft">${lead}</p>`} ${body}
  </section>`;

/** `12 %`; below a half per cent `< 1 %`, since nothing is not the same as little. */
export function percent(count: number, all: number): string {
  const share = (100 * count) / Math.max(1, all);
  return count > 0 && share < 0.5 ? '< 1 %' : `${share.toFixed(0)} %`;
}

/**
 * Counts as bars in a table.
 *
 * @param all what the whole width stands for
 * @param kind class of a bar, by its name; one of the page's own words
 */
export function bars(
  counts: readonly (readonly [name: string, count: number])[],
  all: number,
  kind: (name: string) => string = () => 'plain-bar',
): Markup {
  if (counts.length === 0) return html`<p class="soft">None.</p>`;
  const rest = counts.length - MAX_BARS;
  return html`<table class="bars">
      <tbody>
        ${counts.slice(0, MAX_BARS).map(
          ([name, count]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${number(count)}</td>
              <td class="number soft">${percent(count, all)}</td>
              <td class="track"><span class="bar ${kind(name)}" style="width:${width(count, all)}"></span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rest > 0 ? html`<p class="soft">… and ${rest} more</p>` : null}`;
}

const width = (count: number, all: number): string => `${((100 * count) / Math.max(1, all)).toFixed(2)}%`;

type Figure = 'lines' | 'files' | 'milliseconds';
const FIGURES: Readonly<Record<Figure, string>> = { lines: 'lines', files: 'files', milliseconds: 'ms' };

/** Changes one by one, with the figures that put them here. */
export function changesTable(changes: readonly Listed[], figures: readonly Figure[]): Markup {
  if (changes.length === 0) return html`<p class="soft">None.</p>`;
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">commit</th>
        <th scope="col">title</th>
        <th scope="col">risk</th>
        ${figures.map((figure) => html`<th scope="col" class="number">${FIGURES[figure]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${changes.map(
        (change) =>
          html`<tr>
            <td><code>${change.head.slice(0, 12)}</code></td>
            <td>${change.title}</td>
            <td>${risk(change.risk)}</td>
            ${figures.map((figure) => html`<td class="number">${number(Math.round(change[figure]))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A risk level as a tag; a change that could not be read has none. */
export const risk = (level: Listed['risk']): Markup =>
  level === null ? html`<span class="soft">not read</span>` : html`<span class="tag ${level}">${level}</span>`;
