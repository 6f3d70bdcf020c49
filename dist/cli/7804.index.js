export const id = 7804;
export const ids = [7804];
export const modules = {

/***/ 87804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePage: () => (/* binding */ writePage)
});

// UNUSED EXPORTS: pageOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/emit/shared/text/html.js
var html = __webpack_require__(75531);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(60566);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/page-parts.js

const NUMBER = new Intl.NumberFormat('en');
/** `10,000` */
const number = (count) => NUMBER.format(count);
/** Rows of a list of bars; a tail of single changes says nothing. */
const MAX_BARS = 30;
/** A part of the page under its own heading. */
const section = (title, lead, body) => (0,html/* html */.q) `<section>
    <h2>${title}</h2>
    ${lead === null ? null : (0,html/* html */.q) `<p class="soft">${lead}</p>`} ${body}
  </section>`;
/** `12 %`; below a half per cent `< 1 %`, since nothing is not the same as little. */
function percent(count, all) {
    const share = (100 * count) / Math.max(1, all);
    return count > 0 && share < 0.5 ? '< 1 %' : `${share.toFixed(0)} %`;
}
/**
 * Counts as bars in a table.
 *
 * @param all what the whole width stands for
 * @param kind class of a bar, by its name; one of the page's own words
 */
function bars(counts, all, kind = () => 'plain-bar') {
    if (counts.length === 0)
        return (0,html/* html */.q) `<p class="soft">None.</p>`;
    const rest = counts.length - MAX_BARS;
    return (0,html/* html */.q) `<table class="bars">
      <tbody>
        ${counts.slice(0, MAX_BARS).map(([name, count]) => (0,html/* html */.q) `<tr>
              <th scope="row">${name}</th>
              <td class="number">${number(count)}</td>
              <td class="number soft">${percent(count, all)}</td>
              <td class="track"><span class="bar ${kind(name)}" style="width:${width(count, all)}"></span></td>
            </tr>`)}
      </tbody>
    </table>
    ${rest > 0 ? (0,html/* html */.q) `<p class="soft">… and ${rest} more</p>` : null}`;
}
const width = (count, all) => `${((100 * count) / Math.max(1, all)).toFixed(2)}%`;
const FIGURES = { lines: 'lines', files: 'files', milliseconds: 'ms' };
/** Changes one by one, with the figures that put them here. */
function changesTable(changes, figures) {
    if (changes.length === 0)
        return (0,html/* html */.q) `<p class="soft">None.</p>`;
    return (0,html/* html */.q) `<table class="changes">
    <thead>
      <tr>
        <th scope="col">commit</th>
        <th scope="col">title</th>
        <th scope="col">risk</th>
        ${figures.map((figure) => (0,html/* html */.q) `<th scope="col" class="number">${FIGURES[figure]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${changes.map((change) => (0,html/* html */.q) `<tr>
            <td><code>${change.head.slice(0, 12)}</code></td>
            <td>${change.title}</td>
            <td>${risk(change.risk)}</td>
            ${figures.map((figure) => (0,html/* html */.q) `<td class="number">${number(Math.round(change[figure]))}</td>`)}
          </tr>`)}
    </tbody>
  </table>`;
}
/** A risk level as a tag; a change that could not be read has none. */
const risk = (level) => level === null ? (0,html/* html */.q) `<span class="soft">not read</span>` : (0,html/* html */.q) `<span class="tag ${level}">${level}</span>`;

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/page-comparison.js


/** What the same history gives under another policy, and where the two differ. */
function comparisonSection(comparison, tally, [policy, against]) {
    const { differing, other, blockedOnlyHere, blockedOnlyThere, differences } = comparison;
    if (differing === 0)
        return section(`The same under ${against}`, null, (0,html/* html */.q) `<p>No change is seen differently by the two policies.</p>`);
    const table = (0,html/* html */.q) `<table class="counts">
    <thead>
      <tr>
        <th></th>
        <th scope="col" class="number">changes</th>
        <th scope="col" class="number">share</th>
      </tr>
    </thead>
    <tbody>
      ${[
        ['seen differently', differing],
        [`blocked under ${policy}`, tally.ruling.blocked],
        [`blocked under ${against}`, other.blocked],
        [`blocked only under ${policy}`, blockedOnlyHere],
        [`blocked only under ${against}`, blockedOnlyThere],
    ].map(([what, count]) => (0,html/* html */.q) `<tr>
            <th scope="row">${what}</th>
            <td class="number">${number(count)}</td>
            <td class="number soft">${percent(count, tally.read)}</td>
          </tr>`)}
    </tbody>
  </table>`;
    const part = (title, counts) => counts.length === 0
        ? null
        : (0,html/* html */.q) `<h3>${title}</h3>
          ${bars(counts, tally.read)}`;
    return section(`The same history under ${against}`, null, (0,html/* html */.q) `${table} ${part('Risk moves', comparison.risks.sorted())}
      ${part(`Evidence asked for only under ${against}`, comparison.otherOnly.sorted())}
      ${part(`Evidence asked for only under ${policy}`, comparison.only.sorted())}
      <h3>Where they differ most</h3>
      ${differencesTable(differences.items)}
      ${differing > differences.items.length ? (0,html/* html */.q) `<p class="soft">${differences.items.length} of ${differing}; all of them are in the lines of --jsonl.</p>` : null}`);
}
const differencesTable = (differences) => (0,html/* html */.q) `<table class="changes">
    <thead>
      <tr>
        <th scope="col">commit</th>
        <th scope="col">title</th>
        <th scope="col">risk</th>
        <th scope="col">evidence</th>
      </tr>
    </thead>
    <tbody>
      ${differences.map((one) => (0,html/* html */.q) `<tr>
            <td><code>${one.head.slice(0, 12)}</code></td>
            <td>${one.title}</td>
            <td class="moved">${moved(one)}</td>
            <td class="soft evidence">${evidence(one)}</td>
          </tr>`)}
    </tbody>
  </table>`;
const moved = (one) => one.risk === one.otherRisk ? risk(one.risk) : (0,html/* html */.q) `${risk(one.risk)} → ${risk(one.otherRisk)}`;
const evidence = ({ only, otherOnly }) => [...otherOnly.map((id) => `+ ${id}`), ...only.map((id) => `− ${id}`)].join(', ');

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/page-style.js
/** The page's only style sheet, for light and dark. Nothing is told by colour alone: every bar and tag has its word. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #f6f5f1; --card: #fff; --ink: #1c1f23; --soft: #5b626b; --line: #e2dfd6; --track: #edebe4;
  --low: #14713d; --medium: #8a5a00; --high: #b3461e; --critical: #a3123a; --calm: #2f5d8c; }
@media (prefers-color-scheme: dark) { :root { --ground: #14161a; --card: #1d2025; --ink: #e9e7e2; --soft: #9ea5ae; --line: #30343b; --track: #2a2e35;
  --low: #6fd697; --medium: #f0c36d; --high: #ff9f7a; --critical: #ff8fae; --calm: #9cc4ec; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: clamp(1.5rem, 5vw, 2.2rem); line-height: 1.15; letter-spacing: -.02em; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
.eyebrow { color: var(--soft); font-size: .85rem; margin-bottom: .6rem; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9rem; }
.headline, section { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem 1.2rem; }
.headline p { margin-top: .5rem; }
.facts { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; list-style: none; padding: 0; margin-top: .8rem; }
section { margin-top: 1rem; overflow-x: auto; }
section > table, section > p + table { margin-top: .6rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: left; font-weight: 500; }
thead th { color: var(--soft); font-size: .82rem; }
th, td { padding: .28rem .6rem .28rem 0; vertical-align: top; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bars th { width: 18rem; overflow-wrap: anywhere; } .bars .number { width: 4.5rem; }
.counts { max-width: 34rem; }
.track { padding-left: .6rem; vertical-align: middle; }
.bar { display: block; height: .7rem; min-width: 2px; border-radius: .35rem; background: var(--calm); }
.bar.low { background: var(--low); } .bar.medium { background: var(--medium); } .bar.high { background: var(--high); } .bar.critical { background: var(--critical); }
.tag { font-size: .82rem; font-weight: 650; white-space: nowrap; }
.tag.low { color: var(--low); } .tag.medium { color: var(--medium); } .tag.high { color: var(--high); } .tag.critical { color: var(--critical); }
.changes td { overflow-wrap: anywhere; } .changes td:first-child, .changes .moved { white-space: nowrap; } .changes .evidence { min-width: 15rem; }
code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.plain { padding-left: 1.1rem; }
@media (max-width: 36rem) { .bars th { width: 9rem; } .track { display: none; } }
`;

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/page.js







/** Writes the summary as one page that needs nothing from outside. @throws ConfigurationError EG241 */
async function writePage(path, tally, names, run) {
    try {
        await (0,promises_.writeFile)(path, pageOf(tally, names, run));
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG241', `Cannot write ${path}: ${cause.message}`, 'Name a file in a folder that can be written with --html.', { cause });
    }
}
/** The page as text. Titles and ids come from the history and are escaped. */
function pageOf(tally, names, run) {
    const { ruling, comparison } = tally;
    const page = (0,html/* html */.q) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Backtest of ${names[0]}</title>
        ${html/* Markup */.V.trusted(`<style>${PAGE_STYLE}</style>`)}
      </head>
      <body>
        <main>
          <p class="eyebrow">Evidence Gate backtest · ${shortened(run.range)}</p>
          ${headline(tally, names[0])}
          ${section('Risk', null, bars(levels/* RISK_LEVELS */.WA.map((level) => [level, ruling.risks.of(level)]), tally.read, (level) => level))}
          ${section('Requirements that would have been missing most', 'Changes for which at least one piece of a requirement’s evidence was not taken as supplied.', bars(ruling.requirements.sorted(), tally.read))}
          ${section('Evidence that would have been missing most', 'What your pipeline would have to learn first.', bars(ruling.evidence.sorted(), tally.read))}
          ${section('Areas touched', null, bars(ruling.areas.sorted(), tally.read))}
          ${comparison === null ? null : comparisonSection(comparison, tally, names)}
          ${section('Largest changes', null, changesTable(tally.largest.items, ['lines', 'files']))} ${page_errors(tally)}
          ${section('Slowest of this run', `${tally.changes} changes in ${run.seconds.toFixed(1)} s, on this machine. The only part of this page that differs from run to run.`, changesTable(tally.slowest.items, ['milliseconds', 'lines']))}
        </main>
      </body>
    </html> `;
    return page.toString();
}
function headline(tally, policy) {
    const { ruling } = tally;
    const facts = [
        ['with a control removed or weakened', tally.controlsLost],
        ['written with an AI agent, as far as they say so', tally.aiAuthored],
        ['could not be read', tally.unreadable],
    ];
    return (0,html/* html */.q) `<header class="headline">
    <h1><strong>${number(ruling.blocked)}</strong> of ${number(tally.read)} changes would have been blocked</h1>
    <p>
      Under <b>${policy}</b>, ${percent(ruling.blocked, tally.read)} would have waited until somebody supplied what was
      missing.
    </p>
    <p class="soft">
      Taken as supplied: ${ruling.supplied.told}. History holds changes, not the reports and reviews they came with.
    </p>
    <ul class="facts">
      ${facts.map(([what, count]) => (0,html/* html */.q) `<li><b>${number(count)}</b> ${what}</li>`)}
    </ul>
  </header>`;
}
function page_errors(tally) {
    if (tally.unreadable === 0)
        return null;
    const rows = tally.errors.sorted().slice(0, 20);
    return section('Not readable, and why', 'These changes are counted nowhere above.', (0,html/* html */.q) `<ul class="plain">
      ${rows.map(([error, count]) => (0,html/* html */.q) `<li><b>${count}</b> ${error}</li>`)}
    </ul>`);
}
/** Full ids are for machines. */
const shortened = (range) => range.replaceAll(/\b[0-9a-f]{40,64}\b/gu, (id) => id.slice(0, 12));


/***/ }),

/***/ 75531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Markup),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77663);

/** Markup that is safe to put into a page as it is. Only `html` makes it. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static trusted(text) {
        return new Markup(text);
    }
    toString() {
        return this.#text;
    }
}
/**
 * Builds markup from a template. Whatever is put in is text and comes out escaped, hidden characters made visible; only
 * markup made by `html` itself stays markup. Lists are joined, null is nothing.
 */
function html(strings, ...parts) {
    return Markup.trusted(strings.reduce((text, string, index) => text + render(parts[index - 1] ?? null) + string));
}
function render(part) {
    if (part === null)
        return '';
    if (part instanceof Markup)
        return part.toString();
    if (Array.isArray(part))
        return part.map(render).join('');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(part)));
}


/***/ })

};
