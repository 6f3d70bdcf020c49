import type { Observation } from '../../model.ts';
import { at, entries, filePath, has, id, list, position, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { secretObservation } from '../secret.ts';

/** detect-secrets' baseline file: hashes only. A secret that was audited and found to be none is suppressed. */
export const detectSecrets: Reader = {
  format: 'detect-secrets',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'plugins_used', 'results'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    return reportOf(
      'detect-secrets',
      entries(value, 'results').flatMap(([file, found]) => list(found).map((item) => observe(file, item))),
      {
        version: id(value, 'version') ?? null,
        knows: list(value, 'plugins_used').flatMap((plugin) => id(plugin, 'name') ?? []),
        subjects: new Set(['secret']),
        ...(list(value, 'plugins_used').length > 0 ? {} : { status: 'empty', problems: ['used no plugin'] }),
      },
    );
  },
};

const observe = (file: string, item: unknown): Observation => ({
  ...secretObservation({
    ruleId: id(item, 'type') ?? 'unnamed-type',
    what: undefined,
    path: filePath(item, 'filename') ?? filePath(file),
    startLine: position(item, 'line_number'),
    secret: raw(item, 'hashed_secret'),
  }),
  suppressed: at(item, 'is_secret') === false,
});
