import { code, escapeMarkdown } from '../../../../shared/text/markdown.ts';
import type { RiskNote, RiskPlace } from '../risk-note.ts';

const MAX_AREAS = 3;
const MAX_CONTROLS = 20;
const MAX_PLACE = 120;

const at = ({ path, line }: RiskPlace): string => code(line === null ? path : `${path}:${line}`, MAX_PLACE);

/** Why so much is owed: the risk, where it comes from, and each control that is gone or weaker. */
export function riskLine(risk: RiskNote | null): string {
  if (risk === null)
    return 'The risk is not known: risk-classify has no report on this change, so all that may be owed is.';
  const { level, areas, controls } = risk;
  const more = areas.length - MAX_AREAS;
  const shown = areas.slice(0, MAX_AREAS).map((area) => `${escapeMarkdown(area.area, 80)} at ${at(area)}`);
  const from =
    shown.length === 0
      ? ''
      : ` — ${shown.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'area' : 'areas'}` : ''}`;
  return [`**Risk: ${level}**${from}.`, ...lost(controls)].join(' ');
}

function lost(controls: RiskNote['controls']): string[] {
  if (controls.length === 0) return [];
  const more = controls.length - MAX_CONTROLS;
  const shown = controls
    .slice(0, MAX_CONTROLS)
    .map((control) => `${escapeMarkdown(control.ruleId, 80)} ${control.lost} at ${at(control)}`);
  return [`**⚠ Controls lost:** ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
