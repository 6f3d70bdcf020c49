import type { Observation } from '../../model.ts';
import { at, has, id, list, message, raw, strings } from '../fields.ts';
import { redact } from '../redact.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Nuclei's JSON and JSON Lines. A run without a match writes nothing: hand in its SARIF to prove one. */
export const nuclei: Reader = {
  format: 'nuclei',
  recognises: (sample) => {
    const matches = matchesOf(sample);
    return (
      matches.length > 0 &&
      matches.every((match) => (has(match, 'template-id') || has(match, 'templateID')) && has(match, 'info'))
    );
  },
  read: (sample) => reportOf('nuclei', matchesOf(sample).map(observe)),
};

function matchesOf(sample: Sample): readonly unknown[] {
  if (sample.kind === 'json-stream') return sample.values;
  if (sample.kind !== 'json') return [];
  return Array.isArray(sample.value) ? list(sample.value) : [sample.value];
}

function observe(match: unknown): Observation {
  const classification = at(match, 'info', 'classification');
  const where = raw(match, 'matched-at') ?? raw(match, 'matched') ?? raw(match, 'host') ?? 'a host it does not name';
  const which = id(match, 'matcher-name') ?? id(match, 'matcher_name');
  return {
    ruleId: id(match, 'template-id') ?? id(match, 'templateID') ?? 'unnamed-template',
    level: levelOf(raw(match, 'info', 'severity')),
    message: `${message(match, 'info', 'name') ?? 'no name'}${which === undefined ? '' : ` (${which})`}: ${redact(where.slice(0, 300))}`,
    subject: 'code',
    path: null,
    cwe: cweIds(strings(classification, 'cwe-id')),
    aliases: strings(classification, 'cve-id').slice(0, 20),
    identity: where.slice(0, 500),
  };
}
