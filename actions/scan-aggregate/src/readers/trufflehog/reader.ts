import type { Observation } from '../../model.ts';
import { at, entries, filePath, has, id, list, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { secretObservation } from '../secret.ts';

/** TruffleHog 3 (`DetectorName`) and 2 (`reason`, `stringsFound`): JSON Lines, one object, or an array of them. */
export const trufflehog: Reader = {
  format: 'trufflehog',
  recognises: (sample) => {
    const records = recordsOf(sample);
    return records.length > 0 && records.every((item) => isVersion3(item) || isVersion2(item));
  },
  read: (sample) =>
    reportOf(
      'trufflehog',
      recordsOf(sample).map((item) => (isVersion3(item) ? observe3(item) : observe2(item))),
      {
        subjects: new Set(['secret']),
      },
    ),
};

function recordsOf(sample: Sample): readonly unknown[] {
  if (sample.kind === 'json-stream') return sample.values.filter((line) => !isLog(line));
  if (sample.kind !== 'json') return [];
  return Array.isArray(sample.value) ? list(sample.value) : [sample.value];
}

/** TruffleHog logs to the same stream when standard error is redirected into it. */
const isLog = (line: unknown): boolean => has(line, 'level', 'ts', 'msg');
const isVersion3 = (item: unknown): boolean => has(item, 'SourceMetadata', 'DetectorName');
const isVersion2 = (item: unknown): boolean => has(item, 'reason', 'stringsFound', 'commitHash');

function observe3(item: unknown): Observation {
  // One member, named after the source: Git, Github, Filesystem, …
  const [, data] = entries(item, 'SourceMetadata', 'Data')[0] ?? [];
  const detector = id(item, 'DetectorName') ?? 'unnamed-detector';
  return secretObservation({
    ruleId: detector,
    what: at(item, 'Verified') === true ? `${detector}, verified to be live` : detector,
    path: filePath(data, 'file'),
    startLine: position(data, 'line'),
    secret: raw(item, 'Raw'),
    commit: id(data, 'commit'),
  });
}

const observe2 = (item: unknown): Observation =>
  secretObservation({
    ruleId: id(item, 'reason') ?? 'unnamed-reason',
    what: undefined,
    path: filePath(item, 'path'),
    secret: list(item, 'stringsFound')
      .filter((text) => typeof text === 'string')
      .join('\n')
      .slice(0, 4000),
    commit: id(item, 'commitHash'),
  });
