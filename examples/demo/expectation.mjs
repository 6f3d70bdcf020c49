import { readChange } from './changes.mjs';

/**
 * How a verdict differs from what the change is there to show: one line each, none when it is right. The exit status
 * has to agree, the reasons must be among those named, and a ready change has none.
 *
 * @param {Awaited<ReturnType<typeof import('./judge.mjs').judge>>} judged
 * @returns {string[]}
 */
export function differences({ name, status, verdict, open, controlsRemoved }) {
  const { expected } = readChange(name);
  const found = new Map(open.map((requirement) => [requirement.id, requirement.status]));
  const lines = [];
  if (verdict !== expected.verdict) lines.push(`is ${verdict}, not ${expected.verdict}`);
  if ((status === 0) !== (verdict === 'ready')) lines.push(`exit status ${status} does not go with ${verdict}`);
  for (const [id, statuses] of Object.entries(expected.because)) {
    const actual = found.get(id) ?? 'satisfied or not owed';
    if (!statuses.includes(actual)) lines.push(`${id} is ${actual}, not ${statuses.join(' or ')}`);
  }
  const removed = new Set(controlsRemoved.map(({ path }) => path));
  for (const path of expected.controlsRemoved ?? []) {
    if (!removed.has(path)) lines.push(`the control removed from ${path} was not seen`);
  }
  if (expected.verdict === 'ready') lines.push(...open.map(({ id, why }) => `${id} does not hold: ${why}`));
  return lines;
}
