import { z } from 'zod';

/**
 * The Common Test Report Format's JSON Schema (ctrf.io, MIT) as zod: strict objects, as the schema has
 * `additionalProperties: false`, with `extra` as the one open place.
 */
const extra = z.record(z.string(), z.unknown()).optional();
const text = z.string();
const name = z.string().min(1);
const count = z.int().nonnegative();
const time = z.number().nonnegative();
const status = z.enum(['passed', 'failed', 'skipped', 'pending', 'other']);
const semver = z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/u);
const dateTime = z.iso.datetime({ offset: true });
const uuid = z.guid();
const primitive = z.union([z.string(), z.number(), z.boolean()]);
const labels = z.record(z.string(), z.union([primitive, z.array(primitive)])).optional();

const attachment = z.strictObject({ name, contentType: name, path: name, extra });
const step = z.strictObject({ name, status, extra });

const retryAttempt = z.strictObject({
  attempt: z.int().min(1),
  status,
  duration: time.optional(),
  message: text.optional(),
  trace: text.optional(),
  line: count.optional(),
  snippet: text.optional(),
  stdout: z.array(text).optional(),
  stderr: z.array(text).optional(),
  start: count.optional(),
  stop: count.optional(),
  attachments: z.array(attachment).optional(),
  extra,
});

const metric = z.strictObject({
  current: z.number().optional(),
  baseline: z.number().optional(),
  change: z.number().optional(),
});
const METRICS = [
  'passRate',
  'failRate',
  'flakyRate',
  'averageRunDuration',
  'averageTestDuration',
  'p95RunDuration',
  'p95TestDuration',
] as const;
const metrics = Object.fromEntries(METRICS.map((key) => [key, metric.optional()]));
const testInsights = z.strictObject({ ...metrics, executedInRuns: count.optional(), extra }).optional();

const test = z.strictObject({
  id: uuid.optional(),
  testId: text.optional(),
  executionId: text.optional(),
  name,
  status,
  duration: time,
  start: count.optional(),
  stop: count.optional(),
  suite: z.array(name).min(1).optional(),
  message: text.optional(),
  trace: text.optional(),
  snippet: text.optional(),
  ai: text.optional(),
  line: count.optional(),
  rawStatus: text.optional(),
  tags: z.array(text).optional(),
  labels,
  type: text.optional(),
  filePath: text.optional(),
  retries: count.optional(),
  retryAttempts: z.array(retryAttempt).optional(),
  flaky: z.boolean().optional(),
  stdout: z.array(text).optional(),
  stderr: z.array(text).optional(),
  threadId: text.optional(),
  browser: text.optional(),
  device: text.optional(),
  screenshot: text.optional(),
  attachments: z.array(attachment).optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  steps: z.array(step).optional(),
  insights: testInsights,
  extra,
});
export type CtrfTest = z.infer<typeof test>;

const summary = z.strictObject({
  tests: count,
  passed: count,
  failed: count,
  skipped: count,
  pending: count,
  other: count,
  flaky: count.optional(),
  suites: count.optional(),
  start: count,
  stop: count,
  duration: time.optional(),
  extra,
});

const environment = z.strictObject({
  reportName: text.optional(),
  appName: text.optional(),
  appVersion: text.optional(),
  buildId: text.optional(),
  buildName: text.optional(),
  buildNumber: count.optional(),
  buildUrl: text.optional(),
  repositoryName: text.optional(),
  repositoryUrl: text.optional(),
  commit: text.optional(),
  branchName: text.optional(),
  osPlatform: text.optional(),
  osRelease: text.optional(),
  osVersion: text.optional(),
  testEnvironment: text.optional(),
  healthy: z.boolean().optional(),
  extra,
});

export const ctrfSchema = z.strictObject({
  reportFormat: z.literal('CTRF'),
  specVersion: semver,
  reportId: uuid.optional(),
  timestamp: dateTime.optional(),
  generatedBy: text.optional(),
  results: z.strictObject({
    tool: z.strictObject({ name, version: text.optional(), extra }),
    summary,
    tests: z.array(test),
    environment: environment.optional(),
    extra,
  }),
  insights: z.strictObject({ ...metrics, runsAnalyzed: count.optional(), extra }).optional(),
  baseline: z
    .strictObject({
      reportId: uuid,
      source: text.optional(),
      timestamp: dateTime.optional(),
      commit: text.optional(),
      buildName: text.optional(),
      buildNumber: count.optional(),
      buildUrl: text.optional(),
      extra,
    })
    .optional(),
  extra,
});
