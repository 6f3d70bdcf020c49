import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openSession } from '../../../shared/gate/session.ts';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { SCAN_RECORD_NAME, SCAN_RECORD_SCHEMA, type ScanRecord } from '../../../shared/scanners/record.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { type Io, progressLine } from '../io.ts';
import { seedCanaries } from '../scan/canaries.ts';
import { planScans, platformOf } from '../scan/plan.ts';
import { runScanner } from '../scan/scan.ts';
import { toolCacheDownloads } from '../scan/tool-cache.ts';
import { readWorkTree } from '../scan/work-tree.ts';

const flags = z.strictObject({
  repo: z.string().min(1).default('.').describe('Checked-out work tree of the head commit'),
  base: INPUTS.base,
  policy: INPUTS.policy,
  out: z.string().min(1).default('reports').describe('Folder for the reports and their record'),
  only: z.array(z.string()).default([]).describe('Names of scanners to run; default: all of the policy'),
  mirror: z.string().optional().describe('Address that takes the place of scheme and host of every download'),
  offline: z.boolean().default(false).describe('Use kept downloads only'),
  cache: z.string().optional().describe('Folder of kept downloads; default: the runner’s tool cache'),
});

const DIFFERS = `The work tree differs from its commit: what was scanned proves nothing about it.
  → Commit or remove what git status names, then scan again.
`;
const NO_SCANNERS = `The policy names no scanners.
  → Name them under scanners: in the policy; the policy guide shows how (“Which scanners run”).
`;

export const scan = defineCommand({
  name: 'scan',
  title: 'Fetch, check and run the scanners that the policy names',
  about:
    'For the job that collects evidence, never for the one that judges: scanners read the change’s files, and some run\nthem. Each is fetched as `scanners` of the policy says, its checksum is checked on every use, and it runs without\nsecrets and within its time. Reports and scan-run.json, which tells what ran how, are handed to the judging job.',
  examples: ['evidence-gate scan --base origin/main --out reports', 'evidence-gate scan --only gitleaks --offline'],
  flags,
  run: async (options, io) => {
    const reports = resolve(io.cwd, options.out);
    const tree = await readWorkTree(resolve(io.cwd, options.repo), reports);
    const session = await openSession({ ...options, repo: tree.root, head: tree.head });
    const { scanners, scans } = session.policy;
    session.close();
    const plan = planScans(scanners, options.only, platformOf(process.platform, process.arch));
    await mkdir(reports, { recursive: true });
    const temporary = await mkdtemp(join(tmpdir(), 'evidence-gate-scan-'));
    const progress = progressLine(io);
    try {
      const downloads = await toolCacheDownloads(cacheOf(options.cache, io), temporary);
      const removeCanaries = await seedCanaries(tree.root, Object.values(scans.canaries));
      const record: ScanRecord = { schema: SCAN_RECORD_SCHEMA, head: tree.head, clean: tree.clean, runs: [] };
      try {
        for (const planned of plan) {
          progress.show(`Running ${planned.id}`);
          const run = await runScanner(planned, downloads, {
            ...options,
            source: tree.root,
            reports,
            temporary,
            environment: io.environment,
          });
          record.runs.push(run);
          progress.clear();
          io.out(
            `${run.problem === null ? 'ran   ' : 'failed'}  ${run.id} ${run.version}  ${visible(run.problem ?? run.report?.name ?? '')}\n`,
          );
        }
      } finally {
        await removeCanaries();
      }
      await writeFile(join(reports, SCAN_RECORD_NAME), `${JSON.stringify(record, null, 2)}\n`);
      if (!tree.clean) io.err(DIFFERS);
      if (plan.length === 0) io.err(NO_SCANNERS);
      return tree.clean && plan.length > 0 && record.runs.every(({ problem }) => problem === null) ? 0 : 1;
    } finally {
      progress.clear();
      await rm(temporary, { recursive: true, force: true });
    }
  },
});

const cacheOf = (given: string | undefined, io: Io): string =>
  given === undefined
    ? (io.environment['RUNNER_TOOL_CACHE'] ?? join(homedir(), '.cache', 'evidence-gate'))
    : resolve(io.cwd, given);
