/** The page's only style sheet. Colours come in pairs for light and dark; nothing is told by colour alone. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f5f1; --card: #ffffff; --ink: #1c1f23; --soft: #5b626b; --line: #e2dfd6;
  --good: #14713d; --good-ground: #e3f4e8; --bad: #b3261e; --bad-ground: #fdeceA; --warn: #8a5a00; --warn-ground: #fdf3dc;
  --calm: #2f5d8c; --calm-ground: #e8f0f8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a; --card: #1d2025; --ink: #e9e7e2; --soft: #9ea5ae; --line: #30343b;
    --good: #6fd697; --good-ground: #16301f; --bad: #ff9a90; --bad-ground: #3a1a18; --warn: #f0c36d; --warn-ground: #352a12;
    --calm: #9cc4ec; --calm-ground: #182a3c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1, h2, h3, p, dl, ul { margin: 0; }
.eyebrow { color: var(--soft); font-size: .8rem; letter-spacing: .04em; margin-bottom: .75rem; overflow-wrap: anywhere; }
.verdict { border-radius: 1rem; padding: 1.4rem 1.3rem; border: 1px solid currentColor; }
.verdict h1 { font-size: clamp(1.7rem, 7vw, 2.5rem); line-height: 1.1; letter-spacing: -.02em; }
.verdict p { margin-top: .5rem; color: var(--ink); }
.ready { color: var(--good); background: var(--good-ground); }
.not-ready { color: var(--bad); background: var(--bad-ground); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1rem; padding: 0; list-style: none; }
.chip, .tag { border-radius: 99rem; padding: .1rem .65rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.failed, .error { color: var(--bad); background: var(--bad-ground); }
.missing, .unavailable, .warning, .failure { color: var(--warn); background: var(--warn-ground); }
.satisfied, .success, .counts { color: var(--good); background: var(--good-ground); }
.waived, .note, .neutral, .existing { color: var(--calm); background: var(--calm-ground); }
.chips .chip { background: var(--card); }
section { margin-top: 2rem; }
h2 { font-size: 1.15rem; margin-bottom: .7rem; letter-spacing: -.01em; }
h2 small { color: var(--soft); font-weight: 400; font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: .9rem 1rem; margin-top: .6rem; overflow-wrap: anywhere; }
.card h3 { font-size: 1rem; line-height: 1.35; margin-top: .25rem; }
.card header { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; }
.card p { margin-top: .4rem; }
.next { border-left: 3px solid var(--warn); padding-left: .7rem; font-weight: 500; }
.next b { color: var(--warn); }
.soft { color: var(--soft); font-size: .9rem; }
code { font: .84em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul.plain { list-style: none; padding: 0; margin-top: .5rem; }
ul.plain li { color: var(--soft); font-size: .9rem; padding-left: 1rem; text-indent: -1rem; }
ul.plain li::before { content: "– "; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
details > summary { cursor: pointer; list-style: none; font-size: 1.15rem; font-weight: 700; padding: .2rem 0; }
details > summary::-webkit-details-marker { display: none; }
details > summary::after { content: "show"; float: right; font-size: .85rem; font-weight: 600; color: var(--calm); }
details[open] > summary::after { content: "hide"; }
summary:focus-visible { outline: 2px solid var(--calm); outline-offset: 4px; border-radius: .3rem; }
.row { display: flex; flex-wrap: wrap; gap: .2rem .8rem; padding: .55rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.row:first-child { border-top: 0; padding-top: 0; } .row:last-child { padding-bottom: 0; }
.row > :first-child { flex: 1 1 14rem; } .row > .tag { align-self: start; }
.row p { margin-top: .1rem; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
@media print { details > summary::after { content: none; } }
`;
