import type { Level } from '../model.ts';

const LEVELS = new Map<string, Level>([
  ...(['critical', 'blocker', 'high', 'error', 'fatal', 'major', 'malicious'] as const).map((word): [string, Level] => [
    word,
    'error',
  ]),
  ...(['medium', 'moderate', 'warning', 'warn', 'style', 'unknown', 'undefined'] as const).map(
    (word): [string, Level] => [word, 'warning'],
  ),
  ...(['low', 'minor', 'info', 'informational', 'information', 'note', 'none', 'negligible', 'trace'] as const).map(
    (word): [string, Level] => [word, 'note'],
  ),
]);

/** Severity words of scanners as levels: critical and high are errors; a word nobody knows is a warning, never less. */
export const levelOf = (word: string | undefined): Level => LEVELS.get((word ?? '').trim().toLowerCase()) ?? 'warning';

/** A CVSS-like score from 0 to 10 as a level, with GitHub's bounds: 7.0 and above is high, 4.0 and above is medium. */
export const levelOfScore = (score: number): Level => (score >= 7 ? 'error' : score >= 4 ? 'warning' : 'note');
