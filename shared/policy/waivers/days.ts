const DAY = 24 * 60 * 60 * 1000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether this is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!WRITTEN.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Milliseconds since the epoch at which this day begins in UTC. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** … and at which it is over. */
export const endOf = (day: string): number => startOf(day) + DAY;

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((startOf(to) - startOf(from)) / DAY);
