import type { Clock } from '../../src/clock.ts';

/** Stands still until a test moves it. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 8, 1, 9);

  now(): number {
    return this.#now;
  }

  passMinutes(minutes: number): void {
    this.#now += minutes * 60_000;
  }
}
