import { html, type Markup } from '../../../shared/text/html.ts';
import { bars, number, percent, risk, section } from './page-parts.ts';
import type { Comparison, Difference, Tally } from './tally.ts';

/** What the same history gives under another policy, and where the two differ. */
export function comparisonSection(
  comparison: Comparison,
  tally: Tally,
  [policy, against]: readonly [policy: string, against: string],
): Markup {
  const { differing, other, blockedOnlyHere, blockedOnlyThere, differences } = comparison;
  if (differing === 0)
    return section(`The same under ${against}`, null, html`<p>No change is seen differently by the two policies.</p>`);
  const table = html`<table class="counts">
    <thead>
      <tr>
        <th></th>
        <th scope="col" class="number">changes</th>
        <th scope="col" class="number">share</th>
      </tr>
    </thead>
    <tbody>
      ${(
        [
          ['seen differently', differing],
          [`blocked under ${policy}`, tally.ruling.blocked],
          [`blocked under ${against}`, other.blocked],
          [`blocked only under ${policy}`, blockedOnlyHere],
          [`blocked only under ${against}`, blockedOnlyThere],
        ] as const
      ).map(
        ([what, count]) =>
          html`<tr>
            <th scope="row">${what}</th>
            <td class="number">${number(count)}</td>
            <td class="number soft">${percent(count, tally.read)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  const part = (title: string, counts: ReturnType<Comparison['risks']['sorted']>): Markup | null =>
    counts.length === 0
      ? null
      : html`<h3>${title}</h3>
          ${bars(counts, tally.read)}`;
  return section(
    `The same history under ${against}`,
    null,
    html`${table} ${part('Risk moves', comparison.risks.sorted())}
      ${part(`Evidence asked for only under ${against}`, comparison.otherOnly.sorted())}
      ${part(`Evidence asked for only under ${policy}`, comparison.only.sorted())}
      <h3>Where they differ most</h3>
      ${differencesTable(differences.items)}
      ${differing > differences.items.length ? html`<p class="soft">${differences.items.length} of ${differing}; all of them are in the lines of --jsonl.</p>` : null}`,
  );
}

const differencesTable = (differences: readonly Difference[]): Markup =>
  html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">commit</th>
        <th scope="col">title</th>
        <th scope="col">risk</th>
        <th scope="col">evidence</th>
      </tr>
    </thead>
    <tbody>
      ${differences.map(
        (one) =>
          html`<tr>
            <td><code>${one.head.slice(0, 12)}</code></td>
            <td>${one.title}</td>
            <td class="moved">${moved(one)}</td>
            <td class="soft evidence">${evidence(one)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const moved = (one: Difference): Markup =>
  one.risk === one.otherRisk ? risk(one.risk) : html`${risk(one.risk)} → ${risk(one.otherRisk)}`;

const evidence = ({ only, otherOnly }: Difference): string =>
  [...otherOnly.map((id) => `+ ${id}`), ...only.map((id) => `− ${id}`)].join(', ');
