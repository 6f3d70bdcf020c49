import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, raw, strings } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Retire.js: an object with `data` and `errors`, or (version 1) the bare list of files. */
export const retire: Reader = {
  format: 'retire',
  recognises: (sample) =>
    sample.kind === 'json' &&
    (Array.isArray(sample.value)
      ? filesOf(sample).length > 0 &&
        filesOf(sample).every(
          (file) => has(file, 'file', 'results') && list(file, 'results').some((item) => has(item, 'component')),
        )
      : Array.isArray(at(sample.value, 'data')) && has(sample.value, 'messages', 'errors')),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const errors = strings(value, 'errors').map((text) => `reports an error: ${text.slice(0, 300)}`);
    return reportOf('retire', filesOf(sample).flatMap(observeFile), {
      version: id(value, 'version') ?? null,
      subjects: PACKAGES,
      ...(errors.length > 0
        ? { status: 'failed', problems: errors.slice(0, 20) }
        : filesOf(sample).length > 0
          ? {}
          : { status: 'empty', problems: ['names no file it looked at'] }),
    });
  },
};

const filesOf = (sample: Sample): readonly unknown[] =>
  sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? list(sample.value) : list(sample.value, 'data');

const observeFile = (file: unknown): Observation[] =>
  list(file, 'results').flatMap((component) =>
    list(component, 'vulnerabilities').map((item) => {
      const ids = [...strings(item, 'identifiers', 'CVE'), ...strings(item, 'identifiers', 'githubID')];
      return packageObservation({
        ruleId:
          ids[0] ??
          id(item, 'identifiers', 'bug') ??
          id(item, 'identifiers', 'issue') ??
          raw(list(item, 'info')[0])?.slice(0, 200) ??
          'unnamed-vulnerability',
        level: levelOf(raw(item, 'severity')),
        title: message(item, 'identifiers', 'summary'),
        name: id(component, 'npmname') ?? id(component, 'component') ?? 'unnamed-component',
        version: id(component, 'version') ?? null,
        ecosystem: 'npm',
        path: filePath(file, 'file'),
        aliases: ids,
        cwe: cweIds(strings(item, 'cwe')),
      });
    }),
  );
