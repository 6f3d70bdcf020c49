import { createHash } from 'node:crypto';
import type { InputDigest } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { MAX_RECORDS } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';
import type { Observation, ReadReport } from '../model.ts';
import { at, has } from '../readers/fields.ts';
import { guardJson } from './json-guard.ts';
import { finishedReport, refusedReport } from './read-report.ts';
import { sarifSplitter, type Replace } from './sarif-splitter.ts';

export interface LargeReport {
  readonly report: ReadReport;
  readonly digest: InputDigest;
}

/** Lists of a run that hold nothing a finding is made of, and can be larger than all results. */
const UNUSED = ['logicalLocations', 'graphs', 'threadFlowLocations', 'addresses', 'webRequests', 'webResponses'];

/**
 * Reads a SARIF log of any length in two passes over the file: the first keeps all but the results (a result may speak of
 * rules and files that stand after it), the second reads one result at a time. Memory holds the findings, never the file.
 *
 * @returns null when the file is no SARIF log; it must then be read whole
 */
export async function readLargeSarif(files: Pick<Files, 'stream'>, path: string): Promise<LargeReport | null> {
  const { openLog, recognisesLog } = await import('../readers/sarif/log.ts');
  let digest: InputDigest | null = null;
  try {
    const lists = new Map<string, Replace | null>([
      ...[...UNUSED, 'results'].map((name): [string, null] => [name, null]),
      ['artifacts', ({ text }) => JSON.stringify(locationOnly(parse(text)))],
    ]);
    const first = await pass(files, path, lists);
    const log = parse(first.skeleton);
    // Results beside the runs are too few to be read one at a time.
    if (!recognisesLog(log) || has(log, 'inlineExternalProperties')) return null;
    digest = first.digest;
    const runs = openLog(log);
    const observations = runs.map((): Observation[] => []);
    let records = 0;
    const second = await pass(
      files,
      path,
      new Map([
        ...lists,
        [
          'results',
          ({ run, text }) => {
            const observation = runs[run]?.observe(parse(text)) ?? null;
            if (observation !== null) observations[run]?.push(observation);
            if (++records > MAX_RECORDS) throw new MalformedReport(`holds more than ${MAX_RECORDS} records`);
            return '0';
          },
        ],
      ]),
    );
    if (second.digest.sha256 !== first.digest.sha256) throw new MalformedReport('changed while it was read');
    const read = runs.map(({ run }, index) => ({ ...run, observations: observations[index] ?? [] }));
    return { report: finishedReport(path, 'sarif', { runs: read }), digest };
  } catch (error) {
    if (!(error instanceof MalformedReport)) throw error;
    // What is no log after the first pass may be another format, read whole when it is not too long for that.
    return digest === null ? null : { report: refusedReport(path, 'sarif', 'malformed', error.message), digest };
  }
}

async function pass(
  files: Pick<Files, 'stream'>,
  path: string,
  lists: ReadonlyMap<string, Replace | null>,
): Promise<{ skeleton: string; digest: InputDigest }> {
  const splitter = sarifSplitter(lists);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of files.stream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    splitter.push(bytes === 0 ? withoutByteOrderMark(chunk) : chunk);
    bytes += chunk.length;
  }
  return { skeleton: splitter.end(), digest: { path, sha256: hash.digest('hex'), bytes } };
}

const withoutByteOrderMark = (chunk: Buffer): Buffer =>
  chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;

/** @throws MalformedReport when the text is no JSON, or ambiguous */
function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MalformedReport(`is not one complete JSON document: ${(error as Error).message.slice(0, 160)}`);
  }
  guardJson(text);
  return value;
}

/** Of a file in `artifacts` only its place and its roles: contents can be the file itself. */
const locationOnly = (artifact: unknown): object => ({
  location: at(artifact, 'location'),
  roles: at(artifact, 'roles'),
});
