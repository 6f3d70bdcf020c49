import { clip } from '../../../../shared/text/markdown.ts';
import type { Reported } from '../findings.ts';
import { toolKeyOf } from '../identity/item.ts';
import type { ReadReport } from '../model.ts';
import { raw } from '../readers/fields.ts';
import { MAX_GZIP_BYTES, MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_RESULTS_PER_RUN, MAX_RUNS } from './limits.ts';

export interface MergedSarif {
  readonly text: string;
  /** Findings left out to stay within GitHub's limits: the last ones, existing and low ones first. */
  readonly cut: number;
}

/**
 * All findings as one SARIF 2.1.0 file, one run a tool (GitHub refuses two runs of one tool and category), within
 * GitHub's upload limits. Findings must come with the most important first: what is cut is cut from the end.
 */
export async function mergedSarif(reported: readonly Reported[], reports: readonly ReadReport[]): Promise<MergedSarif> {
  let most = MAX_RESULTS_PER_RUN;
  for (;;) {
    const { runs, kept } = runsOf(reported, reports, most);
    const text = JSON.stringify({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs,
    });
    if ((await gzipBytes(text)) <= MAX_GZIP_BYTES || most <= 1) return { text, cut: reported.length - kept };
    most = Math.floor(most / 2);
  }
}

async function gzipBytes(text: string): Promise<number> {
  // What is shorter than the limit uncompressed needs no compressor to be known to fit.
  if (text.length * 3 <= MAX_GZIP_BYTES) return text.length;
  const { gzipSync } = await import('node:zlib');
  return gzipSync(text).length;
}

function runsOf(
  reported: readonly Reported[],
  reports: readonly ReadReport[],
  most: number,
): { runs: object[]; kept: number } {
  const tools = new Map<string, { name: string; version: string | null; ok: boolean; own: Reported[] }>();
  for (const { runs } of reports) {
    for (const run of runs) {
      const key = toolKeyOf(run.tool);
      const known = tools.get(key);
      if (known === undefined)
        tools.set(key, { name: run.tool, version: run.version, ok: run.status !== 'failed', own: [] });
      else if (run.status === 'failed') known.ok = false;
    }
  }
  for (const item of reported) tools.get(item.group.lead.item.toolKey)?.own.push(item);
  const chosen = [...tools.values()]
    .toSorted((a, b) => b.own.length - a.own.length || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_RUNS);
  const runs = chosen.map(({ name, version, ok, own }) => runOf(name, version, ok, own.slice(0, most)));
  return { runs, kept: chosen.reduce((sum, { own }) => sum + Math.min(own.length, most), 0) };
}

function runOf(name: string, version: string | null, ok: boolean, own: readonly Reported[]): object {
  const rules = [...new Set(own.map(({ finding }) => idOf(finding.ruleId)))];
  const index = new Map(rules.map((rule, position) => [rule, position]));
  return {
    tool: { driver: { name, ...(version === null ? {} : { version }), rules: rules.map((id) => ({ id })) } },
    invocations: [{ executionSuccessful: ok }],
    columnKind: 'utf16CodeUnits',
    results: own.map((item) => resultOf(item, index)),
  };
}

function resultOf({ finding, group }: Reported, index: ReadonlyMap<string, number>): object {
  const ruleId = idOf(finding.ruleId);
  const tools = group.also.map(({ item }) => item.tool);
  return {
    ruleId,
    ruleIndex: index.get(ruleId) ?? -1,
    level: finding.level,
    message: { text: clip(finding.message, MAX_MESSAGE_CHARACTERS) || 'The tool gave no message.' },
    ...(finding.location === undefined ? {} : { locations: [locationOf(finding.location)] }),
    partialFingerprints: { 'evidenceGate/v1': finding.fingerprint },
    baselineState: group.lead.judgement.state === 'new' || finding.state === 'new' ? 'new' : 'unchanged',
    ...(finding.state === 'waived' ? { suppressions: [suppressionOf(finding)] } : {}),
    ...(tools.length === 0 ? {} : { properties: { alsoReportedBy: [...new Set(tools)] } }),
  };
}

/** A waiver lies outside the code, and was accepted by those who granted it. */
const suppressionOf = (finding: Reported['finding']): object => ({
  kind: 'external',
  status: 'accepted',
  justification: clip(raw(finding, 'waivedBy', 'reason') ?? 'waived', MAX_MESSAGE_CHARACTERS),
});

const idOf = (ruleId: string): string => clip(ruleId, MAX_ID_CHARACTERS);

function locationOf({ path, startLine, endLine, startColumn }: NonNullable<Reported['finding']['location']>): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      ...(startLine === undefined
        ? {}
        : {
            region: {
              startLine,
              ...(endLine === undefined ? {} : { endLine }),
              ...(startColumn === undefined ? {} : { startColumn }),
            },
          }),
    },
  };
}
