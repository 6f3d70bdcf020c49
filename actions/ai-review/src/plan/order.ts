import { pathsOf, type ChangedFile } from '../../../../shared/change/change.ts';
import { RISK_LEVELS } from '../../../../shared/policy/levels.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import { grouped } from '../grouped.ts';
import type { ReviewItem } from './items.ts';
import type { RiskReason } from './risk.ts';

/**
 * Files that machines write. They are reviewed like all others, only last: a payload hides there gladly, but no budget
 * should end in a lock file before it came to the code. Names decide, never a marker in the file.
 */
const BULK_PATHS = [
  '**/package-lock.json',
  '**/npm-shrinkwrap.json',
  '**/yarn.lock',
  '**/pnpm-lock.yaml',
  '**/{Cargo,poetry,uv,composer,Gemfile,Pipfile,flake}.lock',
  '**/go.sum',
  '**/{dist,build,out,vendor,third_party,node_modules,generated,__generated__,__snapshots__}/**',
  '**/*.{min.js,min.css,map,snap}',
  '**/*.generated.*',
  '**/*_pb2.py',
  '**/*.pb.go',
];

const BULK = -2;
const QUIET = -1;
/** What no rule speaks of goes before documents and tests, and with the least sensitive code. */
const UNKNOWN = 0;

interface Weight {
  readonly rank: number;
  /** A reason of the file's rank points into this very hunk. */
  readonly hit: boolean;
  readonly fileSize: number;
}

/** Items in the order in which they are sent: most dangerous first, and among equals the smallest file first. */
export function inRiskOrder(items: readonly ReviewItem[], reasons: readonly RiskReason[]): ReviewItem[] {
  const isBulk = pathMatcher(BULK_PATHS);
  const byPath = grouped(reasons, ({ path }) => path);
  const weighed = items.map((item) => {
    const own = pathsOf(item.file).flatMap((path) => byPath.get(path) ?? []);
    return { item, weight: weigh(item, own, isBulk(item.file.path)) };
  });
  return weighed.toSorted((a, b) => compare(a.weight, b.weight)).map(({ item }) => item);
}

function weigh(item: ReviewItem, reasons: readonly RiskReason[], bulk: boolean): Weight {
  const rank = bulk ? BULK : Math.max(...(reasons.length === 0 ? [UNKNOWN] : reasons.map(rankOf)));
  const hit = reasons.some((reason) => rankOf(reason) === rank && pointsInto(reason, item));
  return { rank, hit, fileSize: sizeOf(item.file) };
}

const rankOf = ({ quiet, risk }: RiskReason): number => (quiet ? QUIET : RISK_LEVELS.indexOf(risk));

const sizeOf = (file: ChangedFile): number => file.additions + file.deletions;

const compare = (a: Weight, b: Weight): number =>
  b.rank - a.rank || Number(b.hit) - Number(a.hit) || a.fileSize - b.fileSize;

function pointsInto({ line }: RiskReason, { hunk }: ReviewItem): boolean {
  if (line === null || hunk === null) return false;
  const inNew = line >= hunk.newStart && line < hunk.newStart + hunk.newLines;
  const inOld = line >= hunk.oldStart && line < hunk.oldStart + hunk.oldLines;
  return inNew || inOld;
}
