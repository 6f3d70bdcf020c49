/**
 * What is to be released. A tag freezes the whole repository, so a unit is released again as soon as anything it is made
 * of changes, and only then.
 *
 * @typedef {{ name: string, prefix: string, version: string, inputs: Map<string, string> }} Unit its state now
 * @typedef {{ version: string, inputs: Map<string, string> }} Released its state at its newest tag
 * @typedef {{ unit: string, action: 'release' | 'keep' | 'blocked', version: string, tags: string[], moves: string[], changed: string[], why: string }} Step
 */

/**
 * @param {readonly Unit[]} units
 * @param {(unit: Unit) => Released | null} releasedOf
 * @returns {Step[]} in the order of the units
 */
export const planOf = (units, releasedOf) => units.map((unit) => stepOf(unit, releasedOf(unit)));

function stepOf(unit, released) {
  const changed = changedInputs(unit.inputs, released?.inputs ?? new Map());
  const base = { unit: unit.name, version: unit.version, tags: [], moves: [], changed };
  if (released === null) return { ...base, ...tagsOf(unit), action: 'release', why: 'it was never released' };
  const order = compareVersions(unit.version, released.version);
  if (order < 0)
    return { ...base, action: 'blocked', why: `its version ${unit.version} is below the released ${released.version}` };
  if (changed.length === 0) {
    return order === 0
      ? { ...base, action: 'keep', why: 'nothing it is made of changed' }
      : { ...base, ...tagsOf(unit), action: 'release', why: `its version was raised from ${released.version}` };
  }
  return order === 0
    ? {
        ...base,
        action: 'blocked',
        why: `${changed.length} of its inputs changed since ${released.version}: raise its version`,
      }
    : {
        ...base,
        ...tagsOf(unit),
        action: 'release',
        why: `${changed.length} of its inputs changed since ${released.version}`,
      };
}

/** `<gate>/v1.2.3` stays for good; `<gate>/v1` moves. */
function tagsOf({ prefix, version }) {
  return { tags: [`${prefix}v${version}`], moves: [`${prefix}v${version.split('.')[0]}`] };
}

/** Inputs that are new, gone or different, sorted. */
export function changedInputs(now, before) {
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names].filter((name) => now.get(name) !== before.get(name)).toSorted((a, b) => (a < b ? -1 : 1));
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/u;

/** @throws when a version is not of three numbers */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => {
    const parts = VERSION.exec(version);
    if (parts === null) throw new Error(`${version} is no version of three numbers`);
    return parts.slice(1).map(Number);
  });
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 ? 0 : left[at] - right[at];
}
