import { ownCopy } from '../input/own-copy.ts';
import { labelOf, type BaseRuns } from '../red/base-runs.ts';
import type { OpenPage } from '../results/page.ts';
import type { Outcome } from '../results/result.ts';

/** Names of tests between two sets of reports. */
export interface Inventory {
  /** Tests of the base's reports, and those of them that the head's reports know. */
  readonly before: number;
  readonly kept: number;
  /** The first tests that the head's reports lack. */
  readonly vanished: readonly string[];
  readonly vanishedCount: number;
  /** The first tests that ran on the base's code and are skipped or a todo now. */
  readonly switchedOff: readonly string[];
  readonly switchedOffCount: number;
}

const SHOWN = 50;
/** Distinct names remembered; beyond, the inventory says so by counting nothing as vanished. */
const MAX_NAMES = 500_000;

/** Remembers the best that the head's reports say of each test name. */
export interface NameBook {
  readonly open: OpenPage;
  compare(base: BaseRuns): Inventory | null;
}

export function nameBook(): NameBook {
  const ran = new Map<string, boolean>();
  const open: OpenPage = () => {
    const here = new Map<string, boolean>();
    return {
      onTest: (testCase) => {
        if (ran.size + here.size >= MAX_NAMES) return;
        const label = labelOf(testCase);
        const known = here.get(label);
        if (known === undefined) here.set(ownCopy(label), runs(testCase.outcome));
        else if (!known && runs(testCase.outcome)) here.set(label, true);
      },
      settle: (sound) => {
        if (sound) for (const [label, did] of here) ran.set(label, did || (ran.get(label) ?? false));
      },
    };
  };
  return {
    open,
    // Of a run too large to remember nothing can be said.
    compare: (base) => (ran.size >= MAX_NAMES ? null : inventoryOf(ran, base)),
  };
}

const runs = (outcome: Outcome): boolean => outcome !== 'skipped' && outcome !== 'todo';

function inventoryOf(ran: ReadonlyMap<string, boolean>, base: BaseRuns): Inventory {
  const vanished: string[] = [];
  const switchedOff: string[] = [];
  const counts = { vanished: 0, switchedOff: 0 };
  for (const label of base.labels()) {
    const now = ran.get(label);
    if (now === undefined) {
      counts.vanished++;
      if (vanished.length < SHOWN) vanished.push(label);
    } else if (!now && base.stateOf(label, null) !== 'not-run') {
      counts.switchedOff++;
      if (switchedOff.length < SHOWN) switchedOff.push(label);
    }
  }
  return {
    before: base.size,
    kept: base.size - counts.vanished,
    vanished,
    vanishedCount: counts.vanished,
    switchedOff,
    switchedOffCount: counts.switchedOff,
  };
}
