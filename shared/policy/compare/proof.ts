import { LEVELS } from '../../evidence/levels.ts';
import type { EvidenceDefinition } from '../sections/evidence.ts';
import { demands, type Difference, difference, opens, scaled } from './difference.ts';

type Tests = NonNullable<EvidenceDefinition['tests']>;
type Scan = NonNullable<EvidenceDefinition['scan']>;
type Check = NonNullable<EvidenceDefinition['check']>;
type Approval = NonNullable<EvidenceDefinition['approval']>;
type Slot = Approval['alternatives'][number];
export type Source = Tests | Scan | Check | Approval;

/** Which tests count. Without a rule only tagged tests do, so that a rule lets more through. */
export function compareTests(path: string, above: Tests | undefined, below: Tests | undefined): Difference[] {
  const [was, is] = [above && takesTests(above) ? above : null, below && takesTests(below) ? below : null];
  const minimum = scaled(
    `${path}.minimum`,
    above?.minimum ?? 1,
    below?.minimum ?? 1,
    (below?.minimum ?? 1) - (above?.minimum ?? 1),
  );
  if (is === null)
    return was === null ? minimum : [...minimum, difference('tightened', path, 'only tagged tests count')];
  if (was === null) return [...minimum, difference('loosened', path, 'tests without the tag count as well')];
  return [
    ...minimum,
    ...compareLimit(`${path}.paths`, was.paths, is.paths),
    ...demands(`${path}.words`, was.words ?? [], is.words ?? []),
    ...compareLimit(`${path}.anyWord`, unlessEmpty(was.anyWord), unlessEmpty(is.anyWord)),
  ];
}

const takesTests = ({ any, paths, words = [], anyWord = [] }: Tests): boolean =>
  any === true || paths !== undefined || words.length > 0 || anyWord.length > 0;

const unlessEmpty = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

/** A list of what counts; without one everything does. */
function compareLimit(
  path: string,
  above: readonly string[] | undefined,
  below: readonly string[] | undefined,
): Difference[] {
  if (above !== undefined && below !== undefined) return opens(path, above, below);
  if (above === below) return [];
  return below === undefined
    ? [difference('loosened', path, 'is gone: everything counts')]
    : [difference('tightened', path, 'is new: only some count')];
}

/** Most lenient first. */
const BLOCK_AT = ['never', ...LEVELS.toReversed()] as const;

/** Which scanners count and which findings block. */
export function compareScan(path: string, above: Scan, below: Scan): Difference[] {
  return [
    ...opens(`${path}.tools`, lowerCase(above.tools), lowerCase(below.tools)),
    ...compareRulePrefixes(`${path}.rules`, above.rules, below.rules),
    ...scaled(
      `${path}.blockAt`,
      above.blockAt,
      below.blockAt,
      BLOCK_AT.indexOf(below.blockAt) - BLOCK_AT.indexOf(above.blockAt),
    ),
  ];
}

const lowerCase = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** Findings of these rules count; without a list all do, which blocks more. */
function compareRulePrefixes(
  path: string,
  above: readonly string[] | undefined,
  below: readonly string[] | undefined,
): Difference[] {
  if (above !== undefined && below !== undefined) return demands(path, above, below);
  if (above === below) return [];
  return below === undefined
    ? [difference('tightened', path, 'findings of every rule count')]
    : [difference('loosened', path, 'findings of other rules no longer count')];
}

/** Every named check must have succeeded. Runs of other apps, workflows and events do not count, failed ones included. */
export function compareCheck(path: string, above: Check, below: Check): Difference[] {
  const sources = (['appId', 'workflow', 'event'] as const).flatMap((key) =>
    above[key] === below[key]
      ? []
      : [difference('loosened', `${path}.${key}`, 'other runs of it count: neither is stricter than the other')],
  );
  const [was, is] = [above.acceptNeutral === true, below.acceptNeutral === true];
  return [
    ...demands(`${path}.names`, above.names, below.names),
    ...sources,
    ...scaled(`${path}.acceptNeutral`, was, is, Number(was) - Number(is)),
  ];
}

/** Who must approve. Every way to fill it must be at least as hard as one of the ways there were. */
export function compareApproval(path: string, above: Approval, below: Approval): Difference[] {
  const ways = (approval: Approval): Slot[] => [approval, ...approval.alternatives];
  const easier = ways(below).find((slot) => !ways(above).some((known) => asHard(slot, known)));
  if (easier !== undefined)
    return [
      difference('loosened', path, `${told(easier)} would do, which did not do before`),
      ...distinct(path, above, below),
    ];
  const harder = !ways(above).every((slot) => ways(below).some((known) => asHard(slot, known)));
  return [
    ...(harder ? [difference('tightened', path, 'fewer approvals would do')] : []),
    ...distinct(path, above, below),
  ];
}

const distinct = (path: string, above: Approval, below: Approval): Difference[] =>
  scaled(`${path}.distinct`, above.distinct, below.distinct, Number(below.distinct) - Number(above.distinct));

/** Owners are asked path by path, anybody once, and a plan is not the code: neither is harder than the other. */
const asHard = (slot: Slot, known: Slot): boolean =>
  slot.role === known.role &&
  slot.owners === known.owners &&
  slot.count >= known.count &&
  (slot.plan ?? []).join('\n') === (known.plan ?? []).join('\n');

const told = ({ role, count, owners, plan }: Slot): string =>
  `${count} × ${role}${owners ? ' as owner' : ''}${plan ? ' of the plan' : ''}`;
