import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Classification } from '../../../actions/risk-classify/src/classification.ts';
import { classify } from '../../../actions/risk-classify/src/classify.ts';
import { openRepository, type Repository } from '../../../shared/change/read-change.ts';
import { asEvidenceGateError, ConfigurationError } from '../../../shared/errors/errors.ts';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { loadPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { RISK_LEVELS } from '../../../shared/policy/levels.ts';
import { defineCommand } from '../command.ts';
import { type Io, painter, progressLine } from '../io.ts';

const flags = z.strictObject({
  repo: INPUTS.repo,
  range: z.string().min(1).optional().describe('Commits to replay, A..B: each first-parent commit against its parent'),
  pairs: z
    .string()
    .min(1)
    .optional()
    .describe('File with one "<base sha> <head sha>" a line; the two trees are compared'),
  policy: INPUTS.policy,
  jsonl: z.string().min(1).optional().describe('File to write one JSON line per change to'),
});
type Flags = z.infer<typeof flags>;

interface Pair {
  readonly base: string;
  readonly head: string;
}
type Line = (Pair & Partial<Classification>) | (Pair & { readonly error: string });

export const backtest = defineCommand({
  name: 'backtest',
  title: 'Replay history: what this policy would have asked',
  about:
    'Classifies every change of a range of commits, or of a list of pairs, and prints what the policy would have asked for\nand how often. Nothing is blocked and nothing is written but the file you name. Works on bare repositories.',
  examples: [
    'evidence-gate backtest --range v1.0.0..main',
    'evidence-gate backtest --pairs pairs.txt --policy .github/evidence-gate.yml --jsonl out.jsonl',
  ],
  flags,
  run: async (options, io) => {
    const repository = await openRepository(resolve(io.cwd, options.repo));
    try {
      const policy = await loadPolicy({ file: options.policy });
      const pairs = await pairsOf(repository, options, io);
      const lines = await replay(repository, policy, pairs, options.jsonl && resolve(io.cwd, options.jsonl), io);
      io.out(summaryOf(lines, io.color));
      return 0;
    } finally {
      repository.close();
    }
  },
});

async function pairsOf(repository: Repository, { range, pairs }: Flags, io: Io): Promise<Pair[]> {
  if ((range === undefined) === (pairs === undefined)) {
    throw new ConfigurationError('EG240', 'Give either --range or --pairs.', 'For instance: --range main~50..main');
  }
  return range === undefined ? readPairs(resolve(io.cwd, pairs ?? '')) : pairsOfRange(repository, range);
}

async function readPairs(path: string): Promise<Pair[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('EG240', `The file ${path} cannot be read.`, 'Check the path given with --pairs.', {
      cause,
    });
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [base, head, ...rest] = line.trim().split(/\s+/u);
      if (!base || !head || rest.length > 0) {
        throw new ConfigurationError(
          'EG240',
          `Line ${index + 1} of ${path} is not a pair.`,
          'Write "<base sha> <head sha>" on each line.',
        );
      }
      return { base, head };
    });
}

/** The first-parent commits of a range, newest first, each with its parent. */
async function pairsOfRange(repository: Repository, range: string): Promise<Pair[]> {
  const [from, to, ...rest] = range.split('..');
  if (!from || !to || rest.length > 0) {
    throw new ConfigurationError(
      'EG240',
      `${JSON.stringify(range)} is not a range.`,
      'Write A..B, for instance main~50..main.',
    );
  }
  const { commits, head } = await repository.readChange({ base: from, head: to, compare: 'trees' });
  const parents = new Map(commits.map(({ oid, parents: [first] }) => [oid, first]));
  const pairs: Pair[] = [];
  for (let oid = head; oid !== null && parents.has(oid);) {
    const base = parents.get(oid);
    if (base === undefined) break;
    pairs.push({ base, head: oid });
    oid = base;
  }
  return pairs;
}

async function replay(
  repository: Repository,
  policy: Policy,
  pairs: readonly Pair[],
  path: string | undefined,
  io: Io,
): Promise<Line[]> {
  const progress = progressLine(io);
  const file = path === undefined ? null : await open(path, 'w');
  const lines: Line[] = [];
  try {
    for (const [index, pair] of pairs.entries()) {
      progress.show(`${index + 1} of ${pairs.length}`);
      const line = await classifyPair(repository, policy, pair);
      lines.push(line);
      await file?.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    progress.clear();
    await file?.close();
  }
  return lines;
}

async function classifyPair(repository: Repository, policy: Policy, pair: Pair): Promise<Line> {
  try {
    const change = await repository.readChange({ ...pair, compare: 'trees' });
    const { areas, ...details } = await classify(change, policy);
    return { ...pair, ...details, areas: areas.map(({ area }) => area) } as unknown as Line;
  } catch (thrown) {
    return { ...pair, error: asEvidenceGateError(thrown).message };
  }
}

function summaryOf(lines: readonly Line[], color: boolean): string {
  const { bold } = painter(color);
  const read = lines.flatMap((line) => ('error' in line ? [] : [line as Partial<Classification>]));
  const share = (count: number): string =>
    `${String(count).padStart(6)}  ${((100 * count) / Math.max(1, read.length)).toFixed(0).padStart(3)} %`;
  const tally = (items: readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts]
      .toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .map(([name, count]) => `${share(count)}  ${name}`);
  };
  const count = (of: (line: Partial<Classification>) => boolean): number => read.filter(of).length;
  return [
    bold(`${lines.length} changes, ${lines.length - read.length} unreadable`),
    ...RISK_LEVELS.map((level) => `${share(count(({ riskLevel }) => riskLevel === level))}  ${level}`),
    `${share(count(({ controls }) => (controls?.removed.length ?? 0) + (controls?.weakened.length ?? 0) > 0))}  with a control removed or weakened`,
    `${share(count(({ aiAuthorship }) => aiAuthorship?.detected ?? false))}  written with an AI agent, as far as they say so`,
    bold('areas'),
    ...tally(read.flatMap(({ areas }) => (areas as unknown as string[]) ?? [])),
    bold('evidence this policy would have asked for'),
    ...tally(read.flatMap(({ requirements }) => requirements?.map(({ id }) => id) ?? [])),
    '',
  ].join('\n');
}
