import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { gate } from '../../../actions/risk-classify/src/gate.ts';
import { openHistory } from '../../../shared/change/history.ts';
import { InternalError } from '../../../shared/errors/errors.ts';
import { type Step, STEP_KINDS } from '../../../shared/change/steps.ts';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { inOrder } from '../backtest/in-order.ts';
import { judgeHere, type Judge, type Policies } from '../backtest/judge.ts';
import { rowOf } from '../backtest/line.ts';
import { keyOf, openOutput, type Output } from '../backtest/output.ts';
import { pace } from '../backtest/pace.ts';
import { wantedSteps } from '../backtest/steps.ts';
import { suppliedOf } from '../backtest/supplied.ts';
import { table } from '../backtest/table.ts';
import { Tally } from '../backtest/tally.ts';
import { inThread, judgeInThread, serve } from '../backtest/threads.ts';
import { defineCommand } from '../command.ts';
import { type Io, progressLine } from '../io.ts';
import { policyNamed } from './policy-source.ts';

const flags = z.strictObject({
  repo: INPUTS.repo,
  range: z.string().min(1).optional().describe('Commits to replay, A..B'),
  commits: z
    .enum(STEP_KINDS)
    .default('first-parent')
    .describe('first-parent: what was merged, each against the state before; all: every commit that merges nothing'),
  pairs: z
    .string()
    .min(1)
    .optional()
    .describe('File with one "<base sha> <head sha>" a line; the two trees are compared'),
  policy: INPUTS.policy.describe('Policy file or builtin:NAME; without it the built-in baseline'),
  against: z.string().min(1).optional().describe('Another policy, file or builtin:NAME, to compare with'),
  supplied: z
    .array(z.string())
    .default([])
    .describe(
      'Evidence that every change is taken to have had, e.g. test.unit scan.*; without it what all changes owe',
    ),
  jsonl: z.string().min(1).optional().describe('File to write one JSON line per change to; a stopped run goes on'),
  html: z.string().min(1).optional().describe('File to write the summary to as a page'),
  jobs: z.coerce.number().int().min(1).max(256).optional().describe('Threads; without it one for each processor'),
});
type Flags = z.infer<typeof flags>;

export const backtest = defineCommand({
  name: 'backtest',
  title: 'Replay history: what this policy would have asked',
  about:
    'Classifies every change of a range of commits, or of a list of pairs, and prints what the policy would have asked for,\nwhat would have blocked and, with --against, what another policy would have made of the same history. Nothing is blocked\nand nothing is written but the files you name. Works on bare repositories.',
  examples: [
    'evidence-gate backtest --range v1.0.0..main',
    'evidence-gate backtest --range main~1000..main --html backtest.html --jsonl backtest.jsonl',
    'evidence-gate backtest --range main~1000..main --policy .github/evidence-gate.yml --against builtin:baseline',
    'evidence-gate backtest --pairs pairs.txt --policy .github/evidence-gate.yml --jsonl out.jsonl',
  ],
  flags,
  run: async (options, io) => {
    if (inThread()) {
      await serve();
      return 0;
    }
    const [policy, against] = await Promise.all([
      policyNamed(options.policy ?? 'builtin:baseline', io),
      options.against === undefined ? null : policyNamed(options.against, io),
    ]);
    const policies = { policy, against };
    const tally = new Tally(suppliedOf(options.supplied, policies), against !== null);
    const seconds = await replay(options, policies, tally, io);
    const names = [options.policy ?? 'builtin:baseline', options.against ?? ''] as const;
    io.out(table(tally, names, io.color));
    if (options.html !== undefined) {
      const { writePage } = await import('../backtest/page.ts');
      await writePage(resolve(io.cwd, options.html), tally, names, {
        range: options.range ?? options.pairs ?? '',
        seconds,
      });
    }
    if (tally.faults > 0) throw unfinished(tally.faults);
    return 0;
  },
});

/** Told last, when everything else is judged and written: a figure that lacks changes by our fault is no figure. */
const unfinished = (faults: number): InternalError =>
  new InternalError(
    'EG342',
    `${faults} of the changes could not be judged because Evidence Gate failed on them.`,
    'Please report what stands under "not readable, and why"; the other changes are judged and written.',
  );

/** Judges everything that is wanted, counts it and writes its lines. @returns seconds it took */
async function replay(options: Flags, policies: Policies, tally: Tally, io: Io): Promise<number> {
  const started = performance.now();
  const repo = resolve(io.cwd, options.repo);
  const history = await openHistory(repo);
  const judges: Judge[] = [];
  let output: Output | null = null;
  const progress = progressLine(io);
  try {
    const pairs = options.pairs && resolve(io.cwd, options.pairs);
    const steps = await wantedSteps(history, { ...options, pairs });
    output = await outputOf(options, steps, policies, tally, io);
    const left = steps.slice(output?.resumed ?? 0);
    if (left.length < steps.length) io.err(`going on after ${steps.length - left.length} of ${steps.length} changes\n`);
    judges.push(...judgesOf(options, left.length, repo, history, policies, io));
    const tell = pace(left.length);
    await inOrder(left, judges, async (outcomes) => {
      for (const { row, milliseconds } of outcomes) tally.add(row, milliseconds);
      await output?.append(outcomes.map(({ json }) => json));
      const message = tell(outcomes.length, performance.now());
      if (message !== null) progress.show(message);
    });
    await output?.finish();
  } finally {
    progress.clear();
    for (const judge of judges) judge.close();
    history.close();
    await output?.close();
  }
  return (performance.now() - started) / 1000;
}

async function outputOf(
  { jsonl }: Flags,
  steps: readonly Step[],
  policies: Policies,
  tally: Tally,
  io: Io,
): Promise<Output | null> {
  if (jsonl === undefined) return null;
  return openOutput(resolve(io.cwd, jsonl), keyOf(steps, policies, gate.version), steps, (line) =>
    tally.add(rowOf(line), null),
  );
}

/** Fewer changes than this are judged before a second thread has started. */
const WORTH_A_THREAD = 50;

function judgesOf(
  { jobs = availableParallelism() }: Flags,
  changes: number,
  repo: string,
  history: Awaited<ReturnType<typeof openHistory>>,
  policies: Policies,
  { entry }: Io,
): Judge[] {
  const threads = Math.min(jobs, Math.ceil(changes / WORTH_A_THREAD));
  if (entry === undefined || threads < 2) return [judgeHere(history, policies)];
  return Array.from({ length: threads }, () => judgeInThread(entry, repo, policies));
}
