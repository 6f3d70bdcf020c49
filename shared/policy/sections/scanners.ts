import { z } from 'zod';
import { type Difference, difference } from '../compare/difference.ts';
import { mergedBy, sameOr } from '../scans/strictness.ts';
import { id } from './fields.ts';
import { defineSection } from './section.ts';

/** Machines a scanner can be made for, in Node's words: `process.platform`-`process.arch`. */
export const PLATFORMS = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const;
export type Platform = (typeof PLATFORMS)[number];

const downloadSchema = z.strictObject({
  url: z
    .string()
    .max(2_000)
    .regex(/^https?:\/\/[^\s@]+$/u, 'an http(s) address without a user')
    .describe('Where the archive or the program lies'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, '64 lower-case hex digits')
    .describe('Of what lies there; checked on every use, not only when it is downloaded'),
  program: z
    .string()
    .max(400)
    .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\:][^\\:]*$/u, 'a path inside the archive')
    .optional()
    .describe('Path of the program inside the archive; absent: the download is the program'),
});

const fileName = z.string().regex(/^[A-Za-z0-9][\w.-]{0,120}$/u, 'a file name without a folder');

const scannerSchema = z.strictObject({
  tool: z.string().min(1).max(120).describe('The tool, as its report names it'),
  version: z.string().min(1).max(60),
  arguments: z
    .array(z.string().max(2_000))
    .max(100)
    .describe('Arguments, each as it is; {report} stands for the report file, {source} for the scanned folder'),
  report: fileName.describe('Name of the report file; it is written into the folder of reports'),
  fromOutput: z.boolean().default(false).describe('The report is what the tool prints, not a file that it writes'),
  exitCodes: z
    .array(z.number().int().min(0).max(255))
    .min(1)
    .default([0])
    .describe('Exit statuses of a scan that is complete, with or without findings'),
  timeoutSeconds: z.number().int().positive().max(21_600).default(600),
  environment: z
    .record(z.string().regex(/^[A-Z][A-Z0-9_]{0,60}$/u), z.string().max(2_000))
    .default({})
    .describe('All it gets besides PATH, HOME, LANG and a temporary folder; nothing secret belongs here'),
  platforms: z
    .partialRecord(z.enum(PLATFORMS), downloadSchema)
    .refine((platforms) => Object.keys(platforms).length > 0, 'at least one platform'),
});
export type Scanner = z.infer<typeof scannerSchema>;

/** Scanners that `evidence-gate scan` fetches, checks and runs. A change is judged only with a record of each of them. */
export const scanners = defineSection({
  schema: z.record(id, scannerSchema).default({}),
  ground: {},
  merge: (above, below, refuse) =>
    mergedBy(
      above,
      below,
      sameOr((key) => refuse(['scanners', key], `${key} is already defined there`)),
    ),
  compare: (above, below): Difference[] =>
    [...new Set([...Object.keys(above), ...Object.keys(below)])].flatMap((name) => {
      const [was, is] = [above, below].map((all) => (Object.hasOwn(all, name) ? JSON.stringify(all[name]) : undefined));
      if (was === is) return [];
      if (was === undefined) return [difference('tightened', `scanners.${name}`, 'must run as well')];
      return [difference('loosened', `scanners.${name}`, is === undefined ? 'is gone' : 'runs in another way')];
    }),
});
