import type { Scans } from '../sections/scans.ts';
import { moreOften } from '../scans/strictness.ts';
import { demands, type Difference, difference, opens, scaled } from './difference.ts';

/** What a scan must show. Only what is told to be asked for as well, or for more, is stricter. */
export const compareScans = (above: Scans, below: Scans): Difference[] => [
  ...entries('scans.analysers', above.analysers, below.analysers, (was, is) => {
    const both = moreOften(was, is);
    return both.count === is.count && both.minRisk === is.minRisk;
  }),
  ...union(above.files, below.files).flatMap((id) =>
    demands(`scans.files.${id}`, at(above.files, id) ?? [], at(below.files, id) ?? []),
  ),
  ...entries('scans.canaries', above.canaries, below.canaries, () => false),
  ...union(above.minimumRules, below.minimumRules).flatMap((id) => {
    const [was, is] = [at(above.minimumRules, id) ?? null, at(below.minimumRules, id) ?? null];
    return scaled(`scans.minimumRules.${id}`, was, is, (is ?? 0) - (was ?? 0));
  }),
  ...entries('scans.forbidden', byId(above.forbidden), byId(below.forbidden), () => false),
  ...leftOpen(
    above,
    above.vex.files.length + above.vex.authors.length,
    opens('scans.vex.files', above.vex.files, below.vex.files),
  ),
  ...leftOpen(
    above,
    above.vex.files.length + above.vex.authors.length,
    opens('scans.vex.authors', above.vex.authors, below.vex.authors),
  ),
  ...leftOpen(above, above.unscanned.length, opens('scans.unscanned', above.unscanned, below.unscanned)),
  ...scaled(
    'scans.layersMayName',
    above.layersMayName,
    below.layersMayName,
    Number(above.layersMayName) - Number(below.layersMayName),
  ),
];

/** What the upper policy names nothing of and leaves to layers is its own choice. */
const leftOpen = (above: Scans, named: number, differences: readonly Difference[]): Difference[] =>
  named === 0 && above.layersMayName
    ? differences.map(({ path, text }) => difference('changed', path, text))
    : [...differences];

/** Things that ask for something each, by name; a changed one is looser unless it is shown to be stricter. */
function entries<Value>(
  path: string,
  above: Readonly<Record<string, Value>>,
  below: Readonly<Record<string, Value>>,
  isStricter: (was: Value, is: Value) => boolean,
): Difference[] {
  return union(above, below).flatMap((id) => {
    const [was, is] = [at(above, id), at(below, id)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    if (was === undefined) return [difference('tightened', `${path}.${id}`, 'is asked for as well')];
    if (is === undefined) return [difference('loosened', `${path}.${id}`, 'is gone')];
    return [difference(isStricter(was, is) ? 'tightened' : 'loosened', `${path}.${id}`, 'asks for something else')];
  });
}

const at = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
const union = (...records: readonly object[]): string[] => [...new Set(records.flatMap((one) => Object.keys(one)))];
const byId = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Record<string, Rule> =>
  Object.fromEntries(rules.map((rule) => [rule.id, rule]));
