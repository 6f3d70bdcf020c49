import type { Observation, ScanRun } from '../../model.ts';
import { toolKeyOf } from '../../identity/item.ts';
import { at, has, id, list, message, raw, record, strings } from '../fields.ts';
import { MalformedReport } from '../../malformed.ts';
import { healthOf } from './health.ts';
import { pathOf } from './location.ts';
import { checkNames } from './names.ts';
import { observerOf } from './result.ts';
import { rulesOf } from './rules.ts';

/** A run with all but its findings, and how to read one of its results. */
export interface OpenRun {
  readonly run: Omit<ScanRun, 'observations'>;
  /** @returns null for a result that is no finding; @throws MalformedReport for what is no result */
  readonly observe: (result: unknown) => Observation | null;
}

/** Whether a document is a SARIF log. */
export const recognisesLog = (value: unknown): boolean =>
  /sarif/iu.test(raw(value, '$schema') ?? '') ||
  (has(value, 'runs') && has(value, 'version')) ||
  list(value, 'runs').some((run) => has(at(run, 'tool'), 'driver'));

/** @throws MalformedReport when it is SARIF of another version, or has no runs or nameless ones */
export function openLog(log: unknown): OpenRun[] {
  // Some writers leave the version out; one that says another version means another format.
  const version = raw(log, 'version') ?? '2.1.0';
  if (version !== '2.1.0') throw new MalformedReport(`is SARIF of version ${version.slice(0, 20)}; 2.1.0 is read`);
  if (!Array.isArray(at(log, 'runs'))) throw new MalformedReport('has no "runs" array, which SARIF requires');
  return withInlineResults(log).map(openRun);
}

/**
 * The runs, those with results in `inlineExternalProperties` of the log whole again (SARIF 2.1.0, 3.15.3). What lies in other
 * files stays there: a report could name any file.
 */
export function withInlineResults(log: unknown): unknown[] {
  const inline = new Map(
    list(log, 'inlineExternalProperties').flatMap((item) => {
      const guid = id(item, 'guid');
      return guid === undefined ? [] : [[guid, list(item, 'results')] as const];
    }),
  );
  return list(log, 'runs').map((run) => {
    const references = list(run, 'externalPropertyFileReferences', 'results');
    const found = references.map((reference) => inline.get(id(reference, 'guid') ?? ''));
    if (found.length === 0 || found.includes(undefined) || has(run, 'results')) return run;
    return { ...record(run), results: found.flatMap((results) => results ?? []) };
  });
}

function openRun(run: unknown): OpenRun {
  checkNames(run, 'run');
  for (const invocation of list(run, 'invocations')) checkNames(invocation, 'invocation');
  const driver = at(run, 'tool', 'driver');
  const tool = message(driver, 'name')?.slice(0, 120);
  if (tool === undefined) throw new MalformedReport('has a run that does not name its tool');
  const rules = rulesOf(run);
  return {
    run: {
      ...healthOf(run),
      tool,
      version: id(driver, 'semanticVersion') ?? id(driver, 'version') ?? null,
      knows: rules.ids,
      subjects: null,
      scanned: scannedOf(run, tool),
      revision: list(run, 'versionControlProvenance').map((source) => id(source, 'revisionId'))[0] ?? null,
    },
    observe: observerOf(run, tool, rules),
  };
}

/** Tools whose `artifacts` hold every file they looked at; others name only those with results. */
const LISTS_ALL_FILES = new Set(['eslint']);

/**
 * Files with the role `analysisTarget` (SARIF 2.1.0, 3.24.6) are those the tool was asked to look at; undefined when the run
 * does not tell.
 */
function scannedOf(run: unknown, tool: string): readonly string[] | undefined {
  const artifacts = list(run, 'artifacts');
  const targets = LISTS_ALL_FILES.has(toolKeyOf(tool))
    ? artifacts
    : artifacts.filter((artifact) => strings(artifact, 'roles').includes('analysisTarget'));
  const paths = targets.flatMap((artifact) => pathOf(at(artifact, 'location'), run) ?? []);
  return paths.length === 0 ? undefined : paths;
}
