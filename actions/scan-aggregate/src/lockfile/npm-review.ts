import type { Change } from '../../../../shared/change/change.ts';
import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import { isInstalled, parseNpmLock, type NpmEntry, type NpmLock } from './npm-lock.ts';
import { faultsOf } from './npm-entry.ts';
import { outOfStep, parseManifest } from './npm-step.ts';
import { LOCKFILE_RULES, type LockfileRule } from './rules.ts';

/** Faults of one lockfile that are listed one by one. */
const MAX_FAULTS = 500;
/** Workspaces whose package.json is compared. */
const MAX_WORKSPACES = 1_000;
/** What does not block by itself: it is for the person who approves the dependency. */
const WARNINGS = new Set<LockfileRule>([
  'lockfile.install-script',
  'lockfile.changed-alone',
  'lockfile.integrity-weak',
]);

export interface NpmLockReview {
  readonly findings: readonly Finding[];
  /** Packages that the change added, altered or took away. */
  readonly touched: number;
}

/** Reviews one npm lockfile of head against the same file of the base and the package.json files beside it. */
export async function reviewNpmLock(
  change: Change,
  path: string,
  options: {
    readonly basePath: string | null;
    readonly manifestChanged: boolean;
    readonly allowedHosts: readonly string[];
  },
): Promise<NpmLockReview> {
  const text = await change.readHead(path);
  const lock = text === null ? null : parseNpmLock(text);
  const note = noter(path, text ?? '');
  if (lock === null)
    return { findings: [note('lockfile.unreadable', null, 'npm 7 and later write version 2 or 3')], touched: 0 };
  const baseText = options.basePath === null ? null : await change.readBase(options.basePath);
  const base = baseText === null ? null : parseNpmLock(baseText);
  const before: ReadonlyMap<string, NpmEntry> = base?.byKey ?? new Map();
  const changed = lock.entries.filter((entry) => isInstalled(entry) && !isSame(entry, before.get(entry.key)));
  const findings: Finding[] = [];
  for (const entry of changed) {
    // Each finding looks for its line in the file; past this number nobody reads them one by one.
    if (findings.length >= MAX_FAULTS) break;
    for (const fault of faultsOf(entry, before.get(entry.key) ?? null, options.allowedHosts)) {
      findings.push(note(fault.rule, entry, fault.detail));
    }
  }
  const steps = await stepFaults(change, path, lock);
  findings.push(...steps.slice(0, MAX_FAULTS).map((fault) => note('lockfile.out-of-step', null, fault)));
  const gone = [...before.keys()].filter((key) => !lock.byKey.has(key)).length;
  if (changed.length > 0 && base !== null && !options.manifestChanged) {
    findings.push(note('lockfile.changed-alone', null, `${changed.length} packages are added or altered`));
  }
  return { findings, touched: changed.length + gone };
}

const isSame = (entry: NpmEntry, before: NpmEntry | undefined): boolean =>
  before !== undefined && JSON.stringify(entry.value) === JSON.stringify(before.value);

async function stepFaults(change: Change, path: string, lock: NpmLock): Promise<string[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const workspaces = lock.entries.filter(({ key }) => !key.includes('node_modules/')).map(({ key }) => key);
  if (workspaces.length > MAX_WORKSPACES) return [`it lists more than ${MAX_WORKSPACES} workspaces`];
  const projects = ['', ...workspaces];
  const faults: string[] = [];
  for (const key of projects) {
    const text = await change.readHead(`${folder}${key === '' ? '' : `${key}/`}package.json`);
    const manifest = text === null ? null : parseManifest(text);
    if (manifest === null) faults.push(`${key === '' ? 'its' : `${key}'s`} package.json is missing or is not JSON`);
    else faults.push(...outOfStep(lock, key, manifest));
  }
  return faults;
}

/** A lockfile that the change takes away while its package.json stays. */
export const removedLock = (path: string): Finding =>
  noter(path, '')('lockfile.removed', null, 'its package.json is still there');

/** Makes findings that point at the entry's line in the lockfile. */
function noter(path: string, text: string): (rule: LockfileRule, entry: NpmEntry | null, detail: string) => Finding {
  return (rule, entry, detail) => {
    const subject = entry === null ? 'The lockfile' : `${entry.name}@${entry.version}`;
    const at = entry === null ? -1 : text.indexOf(`${JSON.stringify(entry.key)}:`);
    const startLine = at === -1 ? 1 : text.slice(0, at).split('\n').length;
    return finding(
      rule,
      WARNINGS.has(rule) ? 'warning' : 'error',
      `${subject} ${LOCKFILE_RULES[rule]}: ${detail}.`,
      { path, startLine },
      { text: `${entry?.key ?? ''} ${detail}` },
    );
  };
}
