import { relative } from 'node:path';
import { readChange } from './changes.mjs';

const SHOWN = 6;
const SHOWN_CONTROLS = 2;
const WIDEST = 110;
const COLORS = { ready: 32, 'not-ready': 31, bold: 1, dim: 2 };

/** Paints text when somebody is watching. */
export const painter = (color) => (name, text) => (color ? `\u001b[${COLORS[name]}m${text}\u001b[0m` : text);

/**
 * A verdict as the demo tells it: what the change is, the verdict, one line a reason, where to read on. Reasons that the
 * change is there to show come first.
 */
export function tell({ name, verdict, open, controlsRemoved, summary, report }, paint) {
  const { shows, expected } = readChange(name);
  const named = open.filter(({ id }) => id in expected.because);
  const reasons = [...named, ...open.filter((requirement) => !named.includes(requirement))];
  const controls = controlsRemoved.map(
    ({ path, line, text }) => `  ${'removed'.padEnd(11)} ${path}:${line}: ${oneLine(text)}`,
  );
  const lines = reasons.slice(0, SHOWN).map(({ id, status, why }) => `  ${status.padEnd(11)} ${id}: ${oneLine(why)}`);
  if (reasons.length > SHOWN) lines.push(paint('dim', `  … and ${reasons.length - SHOWN} more`));
  return [
    `${paint('bold', name)}  ${paint(verdict, verdict)}`,
    paint('dim', `  ${shows}`),
    ...controls.slice(0, SHOWN_CONTROLS),
    ...lines,
    paint('dim', `  ${relative(process.cwd(), summary)}  ${relative(process.cwd(), report)}`),
  ].join('\n');
}

/** First line, without control characters, cut to what fits. */
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
