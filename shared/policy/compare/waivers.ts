import type { Waivers } from '../sections/waivers.ts';
import { allows } from '../waivers/allowance.ts';
import { type Difference, difference } from './difference.ts';

type Waiver = Waivers['granted'][number];

/** What may be waived and what is. A waiver within what `above` allows is no loosening: it is `waived`, with owner and end. */
export function compareWaivers(above: Waivers, below: Waivers): Difference[] {
  const known = new Map(above.granted.map((waiver) => [waiver.id, JSON.stringify(waiver)]));
  const kept = new Set(below.granted.map(({ id }) => id));
  return [
    ...(allows(above.allow, below.allow)
      ? allows(below.allow, above.allow)
        ? []
        : [difference('tightened', 'waivers.allow', 'less can be waived')]
      : [difference('loosened', 'waivers.allow', 'more can be waived, or for longer')]),
    ...above.granted
      .filter(({ id }) => !kept.has(id))
      .map(({ id }) => difference('tightened', `waivers.granted.${id}`, 'is gone')),
    ...below.granted
      .filter((waiver) => known.get(waiver.id) !== JSON.stringify(waiver))
      .map((waiver) => judge(waiver, above)),
  ];
}

function judge(waiver: Waiver, { allow }: Waivers): Difference {
  const path = `waivers.granted.${waiver.id}`;
  const told = `${scopeInWords(waiver)} until ${waiver.expires}, owned by ${waiver.owner}, granted by ${waiver.approver}`;
  return allows(allow, waiver.under ?? {})
    ? difference('waived', path, told)
    : difference('loosened', path, `${told}, which is not held to what may be waived`);
}

/** What a waiver waives, in words. */
export function scopeInWords({ scope }: Waiver): string {
  const parts = Object.entries(scope).flatMap(([kind, list]) =>
    list === undefined ? [] : [`${kind} ${list.join(', ')}`],
  );
  return `waives ${parts.join(' and ')}`;
}
