import { z } from 'zod';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { compareRisk, type RiskLevel } from '../../../../shared/policy/levels.ts';
import type { Asker } from '../asker.ts';
import { packed, type Piece } from '../plan/pieces.ts';
import type { KnownRisk, RiskReason } from '../plan/risk.ts';
import { idsOf, sharedText } from '../prompt/shared.ts';
import { STATES } from '../states.ts';

const areasSchema = z.strictObject({
  units: z.array(z.strictObject({ id: z.string().max(40), areas: z.array(z.string().max(120)).max(30) })).max(1000),
});

/** From this level on the strongest route is taken anyway, so that nothing can be raised. */
const ENOUGH: RiskLevel = 'high';

/** What an unclassified change counts as: whoever cannot be asked lowers nothing. */
const UNKNOWN: RiskLevel = 'high';

const taskOf = (areas: readonly string[], units: readonly Piece[]): string =>
  [
    'Task: classify.',
    `Say which of these areas each unit touches, by what its code does: ${areas.join(', ')}. An empty list is the right
answer for code that touches none. One entry for every unit.`,
    `Classify these units, and answer for each: ${idsOf(units)}.`,
  ].join('\n\n');

/**
 * Asks a small model which areas the units of a change of lower risk touch that the rules did not see. It can only raise:
 * what it says is added to what the rules found, and without an answer the change counts as of high risk.
 */
export async function classified(
  known: KnownRisk,
  pieces: readonly Piece[],
  policy: Policy,
  ask: Asker,
): Promise<KnownRisk> {
  if (compareRisk(known.level, ENOUGH) >= 0) return known;
  const areas = Object.keys(policy.areas).filter((area) => policy.areas[area]?.quiet !== true);
  if (areas.length === 0) return known;
  let { level } = known;
  const reasons = [...known.reasons];
  for (const [index, units] of packed(pieces).entries()) {
    const reply = await ask('classify', `c${index + 1}`, sharedText(units, null), taskOf(areas, units), areasSchema);
    if (!reply.ok) {
      level = higher(level, UNKNOWN);
      if (STATES[reply.state].ends) break;
      continue;
    }
    const found = units.flatMap((unit) =>
      reply.answer.units
        .filter(({ id }) => id === unit.id)
        .flatMap(({ areas: named }) => named.flatMap((area) => reasonOf(area, unit, policy))),
    );
    reasons.push(...found);
    for (const { risk } of found) level = higher(level, risk);
  }
  return { level, reasons };
}

function reasonOf(area: string, { item }: Piece, { areas }: Policy): RiskReason[] {
  const known = Object.hasOwn(areas, area) ? areas[area] : undefined;
  if (known === undefined || known.quiet) return [];
  return [{ area, path: item.file.path, line: item.startLine, risk: known.risk, quiet: false }];
}

const higher = (a: RiskLevel, b: RiskLevel): RiskLevel => (compareRisk(a, b) >= 0 ? a : b);
