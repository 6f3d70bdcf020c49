import type { Observation } from '../../model.ts';
import { filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { secretObservation } from '../secret.ts';

/** gitleaks 8 (`RuleID`, `File`, …) and 7 (`rule`, `file`, `offender`). */
export const gitleaks: Reader = {
  format: 'gitleaks',
  recognises: (sample) => {
    const records = recordsOf(sample);
    return records.length > 0 && records.every((item) => isVersion8(item) || isVersion7(item));
  },
  read: (sample) =>
    reportOf(
      'gitleaks',
      recordsOf(sample).map((item) => (isVersion8(item) ? observe8(item) : observe7(item))),
      { subjects: new Set(['secret']) },
    ),
};

const recordsOf = (sample: Sample): readonly unknown[] => (sample.kind === 'json' ? list(sample.value) : []);
const isVersion8 = (item: unknown): boolean => has(item, 'RuleID', 'File', 'StartLine');
const isVersion7 = (item: unknown): boolean => has(item, 'rule', 'file', 'offender', 'commit');

const observe8 = (item: unknown): Observation =>
  secretObservation({
    ruleId: id(item, 'RuleID') ?? 'unnamed-rule',
    what: message(item, 'Description'),
    path: filePath(item, 'File'),
    startLine: position(item, 'StartLine'),
    endLine: position(item, 'EndLine'),
    startColumn: position(item, 'StartColumn'),
    secret: raw(item, 'Secret'),
    commit: id(item, 'Commit'),
  });

const observe7 = (item: unknown): Observation =>
  secretObservation({
    ruleId: id(item, 'rule') ?? 'unnamed-rule',
    what: undefined,
    path: filePath(item, 'file'),
    startLine: position(item, 'lineNumber'),
    secret: raw(item, 'offender'),
    commit: id(item, 'commit'),
  });
