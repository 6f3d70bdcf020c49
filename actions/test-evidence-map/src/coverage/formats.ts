import type { Start } from '../input/start.ts';
import { clover } from './clover/format.ts';
import { cobertura } from './cobertura/format.ts';
import type { CoverageFormat } from './coverage.ts';
import { goCover } from './go/format.ts';
import { istanbul } from './istanbul/format.ts';
import { jacoco } from './jacoco/format.ts';
import { lcov } from './lcov/format.ts';
import { openCover } from './opencover/format.ts';

/** Every coverage format that can be read; the first that recognises a file reads it. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = [
  lcov,
  clover,
  cobertura,
  jacoco,
  istanbul,
  goCover,
  openCover,
];

export const coverageFormatOf = (start: Start): CoverageFormat | null =>
  COVERAGE_FORMATS.find((format) => format.recognises(start)) ?? null;
