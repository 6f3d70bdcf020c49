import type { Classification } from '../../../actions/risk-classify/src/classification.ts';
import type { Step } from '../../../shared/change/steps.ts';

/** What a policy says of one change: the parts that are compared between two policies. */
export type Ruling = Pick<Classification, 'riskLevel' | 'changeTypes' | 'requirements'> & {
  /** Names only; the reasons are risk-classify's to tell. */
  readonly areas: readonly string[];
};

/** One line of the output: a change as the policy rules it, or why it could not be read. */
export type Line = Pick<Step, 'base' | 'head'> &
  (
    | { readonly error: string; readonly code: string }
    | (Ruling &
        Omit<Classification, keyof Ruling> & {
          /** First line of the newest commit's message. */
          readonly title: string;
          /** The same change under the policy that was named with --against. */
          readonly against?: Ruling;
        })
  );

/** What the summary needs of a line; small, since thousands pass between threads. */
export interface Row {
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly error: string | null;
  /** Whether it is not the change that could not be read, but we who failed. */
  readonly fault: boolean;
  readonly files: number;
  /** Added and removed. */
  readonly lines: number;
  readonly controlsLost: boolean;
  readonly aiAuthored: boolean;
  readonly ruling: Ruling | null;
  readonly against: Ruling | null;
}

export function rowOf(line: Line): Row {
  const { base, head } = line;
  if ('error' in line) {
    const nothing = { title: '', files: 0, lines: 0, controlsLost: false, aiAuthored: false };
    return { base, head, ...nothing, error: line.error, fault: isFault(line.code), ruling: null, against: null };
  }
  return {
    base,
    head,
    title: line.title,
    error: null,
    fault: false,
    files: line.size.files,
    lines: line.size.additions + line.size.deletions,
    controlsLost: line.controls.removed.length + line.controls.weakened.length > 0,
    aiAuthored: line.aiAuthorship.detected,
    ruling: rulingOf(line),
    against: line.against ?? null,
  };
}

/** Codes of this range are ours to mend, see docs/errors.md. */
const isFault = (code: string): boolean => code.startsWith('EG3');

export const rulingOf = ({ riskLevel, areas, changeTypes, requirements }: Ruling): Ruling => ({
  riskLevel,
  areas,
  changeTypes,
  requirements,
});
