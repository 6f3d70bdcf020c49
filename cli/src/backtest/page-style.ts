/** The page's only style sheet, for light and dark. Nothing is told by colour alone: every bar and tag has its word. */
export const PAGE_STYLE = `
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
