import type { Start } from '../input/start.ts';
import { ctrf } from './ctrf/format.ts';
import { cucumber } from './cucumber/format.ts';
import { cypress } from './cypress/format.ts';
import { dart } from './dart/format.ts';
import { go } from './go/format.ts';
import { jest } from './jest/format.ts';
import { junit } from './junit/format.ts';
import { mocha } from './mocha/format.ts';
import { mochawesome } from './mochawesome/format.ts';
import { nunit } from './nunit/format.ts';
import { playwright } from './playwright/format.ts';
import { pytest } from './pytest/format.ts';
import type { ResultFormat } from './result.ts';
import { tap } from './tap/format.ts';
import { testng } from './testng/format.ts';
import { trx } from './trx/format.ts';
import { xunit } from './xunit/format.ts';

/** Every format of test results that can be read; the first that recognises a file reads it. */
export const RESULT_FORMATS: readonly ResultFormat[] = [
  junit,
  nunit,
  trx,
  xunit,
  testng,
  tap,
  go,
  dart,
  ctrf,
  jest,
  mochawesome,
  mocha,
  cypress,
  playwright,
  pytest,
  cucumber,
];

export const resultFormatOf = (start: Start): ResultFormat | null =>
  RESULT_FORMATS.find((format) => format.recognises(start)) ?? null;
