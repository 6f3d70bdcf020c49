import type { Reader, Sample } from './reader.ts';

/**
 * All formats, the strictest recognisers first. Modules are loaded when a report comes along, so that a run without
 * reports pays nothing.
 */
const load = async (): Promise<readonly Reader[]> => (await import('./all.ts')).READERS;

/** The reader whose format the sample is; null when nobody recognises it. */
export const readerOf = async (sample: Sample): Promise<Reader | null> =>
  (await load()).find((reader) => reader.recognises(sample)) ?? null;
