/** Tells the time in milliseconds since the epoch; a port, so that tests can let hours pass. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
