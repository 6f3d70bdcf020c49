import { ownCopy } from '../input/own-copy.ts';
import type { OpenPage } from '../results/page.ts';
import { labelOf, type BaseRuns, type BaseState } from './base-runs.ts';

/** Tests that pass on the head, by what they did on the base's code. */
export interface RedBook {
  readonly open: OpenPage;
  readonly counts: ReadonlyMap<BaseState, number>;
  /** The first tests that are red without the change. */
  readonly red: readonly string[];
}

const SHOWN = 50;

export function redBook(base: BaseRuns): RedBook {
  const counts = new Map<BaseState, number>();
  const red: string[] = [];
  const add = (state: BaseState, number: number): void => void counts.set(state, (counts.get(state) ?? 0) + number);
  const open: OpenPage = () => {
    const here = new Map<BaseState, number>();
    const names: string[] = [];
    return {
      onTest: (testCase) => {
        if (testCase.outcome !== 'passed') return;
        const label = labelOf(testCase);
        const state = base.stateOf(label, testCase.file);
        here.set(state, (here.get(state) ?? 0) + 1);
        if (state === 'red' && names.length < SHOWN) names.push(ownCopy(label));
      },
      settle: (sound) => {
        if (!sound) return;
        for (const [state, number] of here) add(state, number);
        red.push(...names.slice(0, SHOWN - red.length));
      },
    };
  };
  return { open, counts, red };
}
