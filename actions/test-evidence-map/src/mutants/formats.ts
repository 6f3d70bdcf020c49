import type { Start } from '../input/start.ts';
import { cargoMutants } from './cargo/format.ts';
import type { MutationFormat } from './mutant.ts';
import { pit } from './pit/format.ts';
import { stryker } from './stryker/format.ts';

/** Every format of mutation reports that can be read. */
export const MUTATION_FORMATS: readonly MutationFormat[] = [stryker, pit, cargoMutants];

export const mutationFormatOf = (start: Start): MutationFormat | null =>
  MUTATION_FORMATS.find((format) => format.recognises(start)) ?? null;
