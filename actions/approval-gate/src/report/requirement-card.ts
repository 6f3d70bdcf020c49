import type { RequirementVerdict } from '../details.ts';
import type { byStatus } from './groups.ts';
import { html, type Markup } from '../../../../shared/text/html.ts';

const MAX_SHOWN = 500;

/** One status: open cards while something is to be done, a folded list when it passes. */
export function requirementGroup({ status, words, requirements }: ReturnType<typeof byStatus>[number]): Markup {
  const shown = requirements.slice(0, MAX_SHOWN);
  if (status === 'satisfied' || status === 'waived') {
    return html`<section><details${status === 'waived' ? html` open` : null}><summary>${words} <small class="soft">${requirements.length}</small></summary>
<div class="card">${shown.map(passingRow)}</div></details></section>
`;
  }
  return html`<section>
    <h2>${words} <small>${requirements.length}</small></h2>
    ${shown.map(openCard)}
  </section> `;
}

function openCard({ id, title, status, why, nextAction, requiredBy, rejected }: RequirementVerdict): Markup {
  return html`<article class="card">
    <header><span class="tag ${status}">${status}</span><code>${id}</code></header>
    <h3>${title}</h3>
    <p>${why}</p>
    ${nextAction === null ? null : html`<p class="next"><b>Next</b> ${nextAction}</p>`}
    ${
      rejected.length === 0
        ? null
        : html`<ul class="plain">
            ${rejected.slice(0, 30).map(({ what, why: reason }) => html`<li>${what} does not count: ${reason}</li>`)}
          </ul>`
    }
    ${requiredBy.length === 0 ? null : html`<p class="soft">Asked for by ${requiredBy.join(', ')}</p>`}
  </article> `;
}

const passingRow = ({ id, why, status, satisfiedBy }: RequirementVerdict): Markup =>
  html`<div class="row">
    <div>
      <code>${id}</code>
      <p class="soft">${why}${satisfiedBy.length === 0 ? null : ` By ${satisfiedBy.slice(0, 8).join(', ')}.`}</p>
    </div>
    <span class="tag ${status}">${status}</span>
  </div> `;
