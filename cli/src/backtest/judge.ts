import { classify } from '../../../actions/risk-classify/src/classify.ts';
import type { Change } from '../../../shared/change/change.ts';
import type { History } from '../../../shared/change/history.ts';
import type { Step } from '../../../shared/change/steps.ts';
import { asEvidenceGateError } from '../../../shared/errors/errors.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { clip } from '../../../shared/text/markdown.ts';
import { type Line, type Row, rowOf, rulingOf, type Ruling } from './line.ts';

/** One change, judged. */
export interface Outcome {
  /** JSON, without a line feed. */
  readonly json: string;
  readonly row: Row;
  /** How long it took; the only thing here that differs from run to run. */
  readonly milliseconds: number;
}

/** Judges steps, in their order. A port: in this thread, or in another one. */
export interface Judge {
  judge(steps: readonly Step[]): Promise<readonly Outcome[]>;
  close(): void;
}

export interface Policies {
  readonly policy: Policy;
  readonly against: Policy | null;
}

const MAX_TITLE = 120;

/** Judges in this thread. While one change is classified, git reads the next. */
export function judgeHere(history: History, policies: Policies): Judge {
  const read = (step: Step | undefined): Promise<Change | Error> =>
    step === undefined ? Promise.resolve(new Error()) : history.readChange(step).catch(asEvidenceGateError);
  return {
    judge: async (steps) => {
      const outcomes: Outcome[] = [];
      let next = read(steps[0]);
      for (const [index, step] of steps.entries()) {
        const started = performance.now();
        const change = await next;
        next = read(steps[index + 1]);
        const line = await lineOf(step, change, policies);
        const milliseconds = performance.now() - started;
        outcomes.push({ json: JSON.stringify(line), row: rowOf(line), milliseconds });
      }
      return outcomes;
    },
    close: () => history.close(),
  };
}

async function lineOf({ base, head }: Step, change: Change | Error, { policy, against }: Policies): Promise<Line> {
  try {
    if (change instanceof Error) throw change;
    const { areas, ...details } = await classify(change, policy);
    const title = clip(change.commits[0]?.message.split('\n', 1)[0] ?? '', MAX_TITLE);
    const other = against === null ? {} : { against: await ruling(change, against) };
    return { base, head, title, ...details, areas: names(areas), ...other };
  } catch (thrown) {
    const { message, code } = asEvidenceGateError(thrown);
    return { base, head, error: message, code };
  }
}

async function ruling(change: Change, policy: Policy): Promise<Ruling> {
  const { areas, ...details } = await classify(change, policy);
  return rulingOf({ ...details, areas: names(areas) });
}

const names = (areas: readonly { readonly area: string }[]): string[] => areas.map(({ area }) => area);
