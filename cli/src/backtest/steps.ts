import { readFile } from 'node:fs/promises';
import type { History } from '../../../shared/change/history.ts';
import type { Step, StepKind } from '../../../shared/change/steps.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';

/** What is to be replayed: a range of commits, or a file of pairs. */
export interface Wanted {
  readonly range?: string | undefined;
  readonly commits: StepKind;
  /** Absolute path. */
  readonly pairs?: string | undefined;
}

/**
 * The steps to replay, in the order of the output: a range newest first, pairs as they stand in their file.
 *
 * @throws ConfigurationError EG240 when it cannot be told what is wanted, EG203 for an unknown commit
 */
export async function wantedSteps(history: History, { range, commits, pairs }: Wanted): Promise<readonly Step[]> {
  if ((range === undefined) === (pairs === undefined)) {
    throw new ConfigurationError('EG240', 'Give either --range or --pairs.', 'For instance: --range main~50..main');
  }
  if (range === undefined) return readPairs(pairs ?? '');
  const [from, to, ...rest] = range.split('..');
  if (!from || !to || rest.length > 0 || to.startsWith('.')) {
    throw new ConfigurationError(
      'EG240',
      `${JSON.stringify(range)} is not a range.`,
      'Write A..B, for instance main~50..main.',
    );
  }
  return history.steps(from, to, commits);
}

async function readPairs(path: string): Promise<Step[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('EG240', `The file ${path} cannot be read.`, 'Check the path given with --pairs.', {
      cause,
    });
  });
  const steps = text.split('\n').flatMap((line, index) => {
    const [base, head, ...rest] = line.trim().split(/\s+/u);
    if (base === '' || base === undefined) return [];
    if (head === undefined || rest.length > 0) {
      throw new ConfigurationError(
        'EG240',
        `Line ${index + 1} of ${path} is not a pair.`,
        'Write "<base sha> <head sha>" on each line.',
      );
    }
    return [{ base, head }];
  });
  if (steps.length > 0) return steps;
  throw new ConfigurationError('EG240', `${path} holds no pair.`, 'Write "<base sha> <head sha>" on each line.');
}
