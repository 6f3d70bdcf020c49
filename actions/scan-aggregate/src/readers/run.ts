import type { Observation, ScanReport, ScanRun } from '../model.ts';

type Parts = Partial<Omit<ScanRun, 'tool' | 'observations'>>;

/** A run with the usual defaults: it ran, and says nothing of version, rules or commit. */
export const runOf = (tool: string, observations: readonly Observation[], parts: Parts = {}): ScanRun => ({
  version: null,
  status: 'ok',
  problems: [],
  knows: [],
  subjects: null,
  revision: null,
  ...parts,
  tool,
  observations,
});

/** A report of one run. */
export const reportOf = (tool: string, observations: readonly Observation[], parts: Parts = {}): ScanReport => ({
  runs: [runOf(tool, observations, parts)],
});

/** A run that failed by its own words. */
export const failedRun = (tool: string, problem: string, observations: readonly Observation[] = []): ScanReport =>
  reportOf(tool, observations, { status: 'failed', problems: [problem] });
