import type { Clock } from '../../../../shared/gate/gate.ts';
import { LineIndex } from '../sources/lines.ts';
import { MAX_SOURCE } from '../sources/limits.ts';
import type { Source } from '../sources/source.ts';
import { examine, type PlacedSignal } from './examine.ts';
import { verdictOf, type Verdict } from './score.ts';

/** A signal with its line in the file (or in the text). */
export interface LocatedSignal extends PlacedSignal {
  readonly line: number;
}

/** What is said about one source. */
export interface SourceReport {
  readonly source: Source;
  readonly verdict: Verdict;
  readonly signals: readonly LocatedSignal[];
  /** Milliseconds. */
  readonly durationMs: number;
  /** Whether the text exceeded the limit and only its beginning was examined. */
  readonly cut: boolean;
}

/** Signals below this weight were explained away by what stands around them. */
const NEGLIGIBLE = 0.5;
const MAX_SIGNALS = 100;

/** Judges one source. */
export function judgeSource(source: Source, clock: Clock): SourceReport {
  const started = clock.now();
  const cut = source.text.length > MAX_SOURCE;
  const examined = cut ? { ...source, text: source.text.slice(0, MAX_SOURCE) } : source;
  const signals = touching(examined, examine(examined)).filter((signal) => signal.weight >= NEGLIGIBLE);
  const verdict = verdictOf(signals);
  return {
    source,
    verdict,
    signals: signals.slice(0, MAX_SIGNALS),
    durationMs: Math.max(0, clock.now() - started),
    cut,
  };
}

/** Signals with their lines; of a file read whole, only those that touch an added line. */
function touching(source: Source, signals: readonly PlacedSignal[]): LocatedSignal[] {
  if (signals.length === 0) return [];
  const index = new LineIndex(source.text);
  const inFile = (line: number): number => source.lines?.[line - 1] ?? line;
  return signals.flatMap((signal) => {
    const first = index.lineAt(signal.start);
    const last = index.lineAt(Math.max(signal.start, signal.end - 1));
    if (source.added === null) return [{ ...signal, line: inFile(first) }];
    for (let line = first; line <= last; line++) if (source.added.has(line)) return [{ ...signal, line }];
    return [];
  });
}
