import type { Finding, GateReport } from '../../../../shared/evidence/report.ts';
import { type ApprovalVerdict, inWords } from '../details.ts';
import type { VerdictRecord } from '../record.ts';
import { html, type Markup } from '../../../../shared/text/html.ts';
import { plural } from './groups.ts';

const MAX_SHOWN = 200;
const LEVELS = ['error', 'warning', 'note'] as const;

/** What this verdict belongs to; moving any of it makes the verdict stale. */
export function subjectSection({ subject, policy, version }: VerdictRecord): Markup {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Repository', subject.repository],
    ['Pull request', subject.pullRequest === null ? null : String(subject.pullRequest)],
    ['Head', subject.head],
    ['Base', subject.base],
    ['Merge tree', subject.mergeTree],
    ['Policy', `${policy.name}, ${policy.sources.join(' + ')}`],
    ['Policy digest', policy.digest],
    ['approval-gate', version],
  ];
  return html`<section>
    <h2>What this verdict is bound to</h2>
    <div class="card">
      <dl class="facts">
        ${rows.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd><code>${value ?? 'none'}</code></dd>`,
        )}
      </dl>
    </div>
  </section> `;
}

/** Who spoke, whether it counts, and if not why. */
export function peopleSection(approvals: readonly ApprovalVerdict[]): Markup | null {
  if (approvals.length === 0) return null;
  return html`<section>
    <h2>People <small>${approvals.length}</small></h2>
    <div class="card">
      ${approvals.slice(0, MAX_SHOWN).map(
        ({ login, counted, carried, commit, reasons, via, requirements }) =>
          html`<div class="row">
            <div>
              <b>${login}</b>
              <p class="soft">
                ${via}${commit === null ? null : html` of <code>${commit.slice(0, 12)}</code>`}${
                  carried ? ', carried: it merges to the same tree' : null
                }${counted ? `, for ${requirements.join(', ')}` : `: ${inWords(reasons)}`}
              </p>
            </div>
            <span class="tag ${counted ? 'counts' : 'missing'}">${counted ? 'counts' : 'does not count'}</span>
          </div> `,
      )}
    </div>
  </section> `;
}

/** Findings of all gates, the gravest first. */
export function findingsSection(reports: readonly GateReport[]): Markup | null {
  const all = reports.flatMap(({ gate, findings }) => findings.map((finding) => ({ gate, finding })));
  if (all.length === 0) return null;
  return html`<section>
    <h2>Findings <small>${all.length}</small></h2>
    ${LEVELS.map((level) => {
      const own = all.filter(({ finding }) => finding.level === level);
      if (own.length === 0) return null;
      return html`<div class="card">
        ${own.slice(0, MAX_SHOWN).map(({ gate, finding }) => findingRow(gate, finding))}${
          own.length > MAX_SHOWN
            ? html`<p class="soft">${own.length - MAX_SHOWN} more in the report of the gate.</p>`
            : null
        }
      </div> `;
    })}
  </section> `;
}

function findingRow(gate: string, { ruleId, level, message, location, state }: Finding): Markup {
  const line = location?.startLine === undefined ? '' : `:${location.startLine}`;
  return html`<div class="row">
    <div>
      ${message.slice(0, 1000)}
      <p class="soft">
        ${location === undefined ? null : html`<code>${location.path}${line}</code> · `}<code>${ruleId}</code> ·
        ${gate}${state === 'new' ? null : ` · ${state}`}
      </p>
    </div>
    <span class="tag ${level}">${level}</span>
  </div> `;
}

/** Whether the gates and their tools were well: a quiet tool is only good news when it ran. */
export function gatesSection(reports: readonly GateReport[]): Markup {
  return html`<section>
    <h2>Gates</h2>
    <div class="card">
      ${reports.length === 0 ? html`<p class="soft">No gate report was there.</p>` : reports.map(gateRow)}
    </div>
  </section> `;
}

function gateRow({ gate, version, conclusion, problems, evidence, findings }: GateReport): Markup {
  return html`<div class="row">
    <div>
      <b>${gate}</b> <span class="soft">${version}</span>
      <p class="soft">
        ${plural(evidence.length, 'statement')}, ${plural(findings.length, 'finding')},
        ${plural(problems.length, 'problem')}
      </p>
      ${
        problems.length === 0
          ? null
          : html`<ul class="plain">
              ${problems.slice(0, 20).map(({ code, message, nextAction }) => html`<li><code>${code}</code> ${message} ${nextAction}</li>`)}
            </ul>`
      }
    </div>
    <span class="tag ${conclusion}">${conclusion}</span>
  </div> `;
}

/** Digests of every file that was judged. */
export function inputsSection(reports: readonly GateReport[]): Markup | null {
  const all = reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input })));
  if (all.length === 0) return null;
  return html`<section>
    <details>
      <summary>Files that were judged <small class="soft">${all.length}</small></summary>
      <div class="card">
        ${all.slice(0, MAX_SHOWN).map(
          ({ gate, path, sha256, bytes }) =>
            html`<div class="row">
              <div>
                ${path}
                <p class="soft">${gate} · ${plural(bytes, 'byte')} · <code>sha256:${sha256}</code></p>
              </div>
            </div> `,
        )}
      </div>
    </details>
  </section> `;
}
