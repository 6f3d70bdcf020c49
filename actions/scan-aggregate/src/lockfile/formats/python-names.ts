/** A distribution's name in the form in which names are compared (PEP 503). */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/gu, '-');

/** A requirement (PEP 508) as name and the rest; null when it does not start with a name. */
export function splitRequirement(text: string): readonly [name: string, rest: string] | null {
  const match = /^\s*([A-Za-z0-9][\w.-]{0,200})\s*(.*)$/u.exec(text.slice(0, 2_000));
  return match === null ? null : [pythonName(match[1] ?? ''), (match[2] ?? '').trim()];
}
