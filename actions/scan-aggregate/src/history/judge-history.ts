import type { Change } from '../../../../shared/change/change.ts';
import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Judged } from '../identity/judged.ts';
import { toolKeyOf, type Item } from '../identity/item.ts';
import { mergeWithinTools } from '../identity/within-tool.ts';
import type { ReadReport } from '../model.ts';
import { locateIn } from '../paths/locate.ts';
import { compareWithBaseline } from './by-baseline.ts';
import { judgeByChange } from './by-change.ts';
import { isNew, type Judgement } from './judgement.ts';
import { packageHistoryOf } from './packages.ts';

export interface History {
  readonly judged: readonly Judged[];
  readonly fixed: readonly Item[];
  readonly problems: readonly Problem[];
}

/**
 * Says of each finding whether it is new: by the baseline's reports where they hold a healthy run of the same tool, else
 * by what the change touched, else it is new.
 */
export async function judgeHistory(
  items: readonly Item[],
  reports: readonly ReadReport[],
  baseline: readonly ReadReport[],
  change: Change | null,
): Promise<History> {
  const compared = healthyTools(baseline);
  const base = mergeWithinTools(baseline, change === null ? null : locateIn(await basePaths(change))).items;
  const comparison = await compareWithBaseline(
    base.filter(({ toolKey }) => compared.has(toolKey)),
    items.filter(({ toolKey }) => compared.has(toolKey)),
    change,
  );
  const byChange = await judgeWithoutBaseline(change);
  const healthy = healthyTools(reports);
  return {
    judged: items.map((item) => ({
      item,
      judgement: compared.has(item.toolKey) ? comparison.judge(item) : byChange(item),
    })),
    // A scan that failed fixed nothing.
    fixed: comparison.fixed.filter(({ toolKey }) => healthy.has(toolKey)),
    problems: baseline.length === 0 ? [] : [...uncompared(items, compared), ...drops(items, base, compared)],
  };
}

/** Tools with runs, none of which failed. */
function healthyTools(reports: readonly ReadReport[]): Set<string> {
  const runs = reports.flatMap((report) => report.runs);
  const failed = new Set(runs.filter(({ status }) => status === 'failed').map(({ tool }) => toolKeyOf(tool)));
  return new Set(runs.map(({ tool }) => toolKeyOf(tool)).filter((tool) => !failed.has(tool)));
}

async function judgeWithoutBaseline(change: Change | null): Promise<(item: Item) => Judgement> {
  if (change === null) return () => isNew('there is nothing to compare with');
  return judgeByChange(change, await packageHistoryOf(change));
}

/** Paths of the base tree, as far as head and the diff tell: files that head has and the change left alone, and old names. */
async function basePaths(change: Change): Promise<Set<string>> {
  const paths = new Set(await change.listHead());
  for (const { before, after } of change.files) {
    if (after !== null && after.path !== before?.path) paths.delete(after.path);
    if (before !== null) paths.add(before.path);
  }
  return paths;
}

function uncompared(items: readonly Item[], compared: ReadonlySet<string>): Problem[] {
  const tools = new Set(items.filter(({ toolKey }) => !compared.has(toolKey)).map(({ tool }) => tool));
  return [...tools].map((tool) => ({
    code: 'EG416',
    message: `The baseline holds no healthy report of ${tool}; its findings are judged without one.`,
    nextAction: `Run ${tool} on the base commit as well, with the same version and rules.`,
  }));
}

/** Findings in the base from which on their complete disappearance is an alarm. */
const ALARMING_DROP = 10;

/** A scan that finds nothing where it found much is more often broken than the code is mended. */
function drops(items: readonly Item[], base: readonly Item[], compared: ReadonlySet<string>): Problem[] {
  const found = new Set(items.map(({ toolKey }) => toolKey));
  return [...compared].flatMap((tool) => {
    const before = base.filter(({ toolKey }) => toolKey === tool);
    if (before.length < ALARMING_DROP || found.has(tool)) return [];
    return {
      code: 'EG418',
      message: `${before[0]?.tool ?? tool} found ${before.length} problems in the base and none in this head.`,
      nextAction: 'Check that the scan of head ran over the same files with the same rules.',
    };
  });
}
