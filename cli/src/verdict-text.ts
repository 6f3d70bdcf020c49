import { join } from 'node:path';
import { passes } from '../../shared/evidence/status.ts';
import type { GateReport } from '../../shared/evidence/report.ts';
import { visible } from '../../shared/text/markdown.ts';
import { painter } from './io.ts';

interface Requirement {
  readonly id: string;
  readonly status: GateReport['evidence'][number]['status'];
  readonly why: string;
  readonly nextAction: string | null;
}

interface Area {
  readonly area: string;
  readonly reasons: readonly { readonly path: string; readonly line: number | null }[];
}

/** Areas named on the line about risk; the report names them all. */
const AREAS_SHOWN = 4;

/** Outside text that cannot begin a line of its own: a file name may hold a line feed, and a verdict after it. */
const onOneLine = (text: string): string => visible(text.replaceAll('\n', '\\n'));

/** The level, and for the first areas the place that made them so. */
function describeRisk(risk: GateReport | undefined): string {
  if (!risk) return 'unknown';
  const areas = (risk.details['areas'] as readonly Area[]).filter(({ reasons }) => reasons.length > 0);
  const places = areas.slice(0, AREAS_SHOWN).map(({ area, reasons: [first] }) => {
    const line = first?.line ? `:${first.line}` : '';
    return `${area} (${onOneLine(first?.path ?? '')}${line})`;
  });
  const more = areas.length > AREAS_SHOWN ? [`${areas.length - AREAS_SHOWN} more`] : [];
  const why = places.length > 0 ? [...places, ...more].join(', ') : raisedBy(risk);
  return [String(risk.details['riskLevel']), why].filter(Boolean).join('  ');
}

/** Why the level is what it is where no area made it so, such as a file that could not be read. */
function raisedBy({ details }: GateReport): string {
  const steps = (details['derivation'] ?? []) as readonly string[];
  return steps.length > 1 ? onOneLine(steps.at(-1) as string) : '';
}

/** The verdict as a person reads it on a terminal: what is missing first, with the next step, then where to read on. */
export function describeVerdict(
  report: GateReport,
  risk: GateReport | undefined,
  directory: string,
  mode: 'enforce' | 'observe',
  color: boolean,
): string {
  const paint = painter(color);
  const requirements = report.details['requirements'] as readonly Requirement[];
  const open = requirements.filter(({ status }) => !passes(status));
  const ready = report.details['verdict'] === 'ready';
  const width = Math.max(0, ...open.map(({ id }) => id.length));
  const lines = [
    `${ready ? paint.green(paint.bold('ready')) : paint.red(paint.bold('not-ready'))}  ${requirements.length - open.length} of ${requirements.length} requirements hold${mode === 'observe' && !ready ? paint.dim('  (observe: does not block)') : ''}`,
    '',
    ...open.flatMap(({ id, status, why, nextAction }) => [
      `  ${(status === 'failed' ? paint.red : paint.yellow)(status.padEnd(11))} ${paint.bold(id.padEnd(width))}  ${onOneLine(why)}`,
      ...(nextAction === null
        ? []
        : [`  ${' '.repeat(11)} ${' '.repeat(width)}  ${paint.dim(`→ ${onOneLine(nextAction)}`)}`]),
    ]),
    ...(open.length > 0 ? [''] : []),
    `risk     ${describeRisk(risk)}`,
    `summary  ${join(directory, 'summary.md')}`,
    `report   ${join(directory, 'report.html')}`,
  ];
  return `${lines.join('\n')}\n`;
}
