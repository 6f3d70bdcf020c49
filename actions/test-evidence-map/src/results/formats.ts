import type { Start } from '../input/start.ts';
import { junit } from './junit/format.ts';
import type { ResultFormat } from './result.ts';

/** Every format of test results that can be read; the first that recognises a file reads it. */
export const RESULT_FORMATS: readonly ResultFormat[] = [junit];

export const resultFormatOf = (start: Start): ResultFormat | null =>
  RESULT_FORMATS.find((format) => format.recognises(start)) ?? null;
