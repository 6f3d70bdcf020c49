import type { GateReport } from '../../../shared/evidence/report.ts';
import { code, escapeMarkdown, table } from '../../../shared/text/markdown.ts';
import type { Part } from './reviewability/focus.ts';
import type { AreaHit, Classification, Hit } from './classification.ts';

const MAX_ROWS = 8;
const MAX_LOWERS = 3;
const MAX_PARTS = 3;

/**
 * What a person reads in ten seconds: the level and why in one line, what is lost, the areas with a place each, what is
 * owed, what would lower it. Lists end early; the report holds them all.
 */
export function summarise(report: GateReport): string {
  const details = report.details as unknown as Classification;
  return [
    `**Risk: ${details.riskLevel}** — ${details.derivation.map((line) => escapeMarkdown(line)).join('; ')}.`,
    sizeLine(details),
    section('Controls lost', controlLines(details)),
    areaTable(details.areas),
    section('Added', additionLines(details)),
    section('Owed', owedLines(details)),
    section(
      'What would lower the risk',
      details.lowers.slice(0, MAX_LOWERS).map((line) => escapeMarkdown(line)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How much there is to read, whether it belongs together, and whether somebody asked for it. */
function sizeLine({ reviewability }: Classification): string {
  const { written, generated, vendored, parts, traced } = reviewability;
  const apart = (
    [
      ['generated', generated],
      ['vendored', vendored],
    ] as const
  ).flatMap(([kind, { files, lines }]) => (files === 0 ? [] : [`${kind} besides: ${counted(files, lines)}`]));
  const split = parts.length === 0 ? [] : [`could be split: ${parts.slice(0, MAX_PARTS).map(partText).join(' | ')}`];
  const asked = traced ? [] : ['names no issue or spec that asks for it'];
  return `${[`To read: ${counted(written.files, written.lines)}`, ...apart, ...split, ...asked].join('; ')}.`;
}

const counted = (files: number, lines: number): string =>
  `${lines} ${lines === 1 ? 'line' : 'lines'} in ${files} ${files === 1 ? 'file' : 'files'}`;

const partText = ({ folders, areas }: Part): string =>
  `${folders.map((folder) => code(folder, 60)).join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MAX_ROWS ? [`${lines.length - MAX_ROWS} more in the report`] : [];
  return `**${title}**\n\n${bullets([...lines.slice(0, MAX_ROWS), ...more])}`;
}

function place({ path, line, within }: Pick<Hit, 'path' | 'line' | 'within'>): string {
  const names = [within?.function, within?.route].flatMap((name) => (name ? [code(name, 60)] : []));
  return [code(line === null ? path : `${path}:${line}`), ...(names.length > 0 ? [`in ${names.join(', ')}`] : [])].join(
    ' ',
  );
}

/** The line that shows it best: one with text, where there is one. */
function bestReason({ reasons }: AreaHit): Hit | undefined {
  return reasons.find(({ text }) => text !== '') ?? reasons[0];
}

function areaTable(areas: readonly AreaHit[]): string {
  const rows = areas.slice(0, MAX_ROWS).map((area) => {
    const reason = bestReason(area);
    const why = reason === undefined ? '' : `${place(reason)}${reason.text === '' ? '' : ` ${code(reason.text, 100)}`}`;
    return [area.area, area.risk, why, String(area.total)];
  });
  return table(['Area', 'Risk', 'For instance', 'Places'], rows);
}

function controlLines({ controls }: Classification): string[] {
  const line = (what: string) => (hit: Hit) => `${what} at ${place(hit)} ${code(hit.text, 120)}`;
  return [...controls.removed.map(line('removed')), ...controls.weakened.map(line('weakened'))];
}

function additionLines({ additions, permissions }: Classification): string[] {
  const names = (title: string, items: readonly { readonly name: string }[]): string[] =>
    items.length === 0
      ? []
      : [
          `${title}: ${items
            .slice(0, 10)
            .map(({ name }) => code(name, 80))
            .join(', ')}${items.length > 10 ? ` and ${items.length - 10} more` : ''}`,
        ];
  const widened = permissions.filter(({ change }) => change === 'widened');
  return [
    ...names('dependencies', additions.dependencies),
    ...names('actions', additions.actions),
    ...names('images', additions.images),
    ...names('MCP servers', additions.mcpServers),
    ...names('scripts downloaded and run', additions.scripts),
    ...names('hosts', additions.remoteResources),
    ...widened.map(({ where, why }) => `permissions of ${code(where)}: ${escapeMarkdown(why)}`),
  ];
}

/** One line per reason, with all evidence it asks for. */
function owedLines({ requirements }: Classification): string[] {
  const byReason = new Map<string, string[]>();
  for (const { id, why } of requirements) byReason.set(why, [...(byReason.get(why) ?? []), id]);
  return [...byReason].map(([why, ids]) => `${escapeMarkdown(why)} ${ids.map((id) => code(id)).join(' ')}`);
}
