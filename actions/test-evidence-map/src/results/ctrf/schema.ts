import { z } from 'zod';

/**
 * The Common Test Report Format's JSON Schema (ctrf.io, MIT) as zod: strict objects, as the schema has
 * `additionalProperties: false`, with `extra` as the one open place.
 */
const extra = z.record(z.string(), z.unknown()).optional();
const text = z.string().optional();
const id = z.string().min(1).optional();
const integer = z.int().optional();
const texts = z.array(z.string()).optional();
const status = z.enum(['passed', 'failed', 'skipped', 'pending', 'other']);
const dateTime = z.iso.datetime({ offset: true }).optional();
const primitive = z.union([z.string(), z.number(), z.boolean()]);

const attachments = z
  .array(z.strictObject({ attachmentId: id, name: z.string(), contentType: z.string(), path: z.string(), extra }))
  .optional();

const retryAttempt = z.strictObject({
  attempt: z.int().min(1),
  attemptId: id,
  status,
  duration: integer,
  message: text,
  trace: text,
  line: integer,
  snippet: text,
  stdout: texts,
  stderr: texts,
  start: integer,
  stop: integer,
  attachments,
  extra,
});

const delta = z
  .strictObject({ current: z.number().optional(), baseline: z.number().optional(), change: z.number().optional() })
  .optional();
const rates = { passRate: delta, failRate: delta, flakyRate: delta, averageTestDuration: delta };

const test = z.strictObject({
  id: z.guid().optional(),
  testId: id,
  executionId: id,
  finalAttemptId: id,
  name: z.string().min(1),
  status,
  duration: z.int(),
  start: integer,
  stop: integer,
  suite: z.array(z.string()).min(1).optional(),
  message: text,
  trace: text,
  snippet: text,
  ai: text,
  line: integer,
  rawStatus: text,
  tags: texts,
  labels: z.record(z.string(), z.union([primitive, z.array(primitive).min(1)])).optional(),
  type: text,
  filePath: text,
  retries: integer,
  retryAttempts: z.array(retryAttempt).optional(),
  flaky: z.boolean().optional(),
  stdout: texts,
  stderr: texts,
  threadId: text,
  browser: text,
  device: text,
  screenshot: text,
  attachments,
  parameters: z.record(z.string(), z.unknown()).optional(),
  steps: z.array(z.strictObject({ name: z.string(), status, extra })).optional(),
  insights: z.strictObject({ ...rates, p95TestDuration: delta, executedInRuns: integer, extra }).optional(),
  extra,
});
export type CtrfTest = z.infer<typeof test>;

const summary = z.strictObject({
  tests: z.int(),
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  pending: z.int(),
  other: z.int(),
  flaky: integer,
  suites: integer,
  start: z.int(),
  stop: z.int(),
  duration: integer,
  extra,
});

const environment = z.strictObject({
  reportName: text,
  appName: text,
  appVersion: text,
  buildId: text,
  buildName: text,
  buildNumber: integer,
  buildUrl: text,
  repositoryName: text,
  repositoryUrl: text,
  commit: text,
  branchName: text,
  osPlatform: text,
  osRelease: text,
  osVersion: text,
  testEnvironment: text,
  shardId: id,
  healthy: z.boolean().optional(),
  extra,
});

export const ctrfSchema = z.strictObject({
  reportFormat: z.literal('CTRF'),
  specVersion: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/u),
  reportId: z.guid().optional(),
  runId: id,
  timestamp: dateTime,
  generatedBy: text,
  results: z.strictObject({
    tool: z.strictObject({ name: z.string().min(1), version: text, extra }),
    summary,
    tests: z.array(test),
    environment: environment.optional(),
    extra,
  }),
  insights: z
    .strictObject({ ...rates, averageRunDuration: delta, p95RunDuration: delta, runsAnalyzed: integer, extra })
    .optional(),
  baseline: z
    .strictObject({
      reportId: z.guid(),
      timestamp: dateTime,
      source: text,
      buildNumber: integer,
      buildName: text,
      buildUrl: z.url().optional(),
      commit: text,
      extra,
    })
    .optional(),
  extra,
});
