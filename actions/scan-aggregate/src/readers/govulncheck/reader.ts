import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, position, raw, record, strings } from '../fields.ts';
import { MalformedReport } from '../../malformed.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';

const TOOL = 'govulncheck';

/** govulncheck 1 (a stream of `config`, `SBOM`, `progress`, `osv`, `finding`) and the object of its earlier versions. */
export const govulncheck: Reader = {
  format: 'govulncheck',
  recognises: (sample) => configOf(messagesOf(sample)) !== undefined || isOld(sample),
  read: (sample) =>
    isOld(sample) ? readOld(sample.kind === 'json' ? sample.value : null) : readStream(messagesOf(sample)),
};

function messagesOf(sample: Sample): readonly unknown[] {
  if (sample.kind === 'json-stream') return sample.values;
  if (sample.kind !== 'json') return [];
  return Array.isArray(sample.value) ? list(sample.value) : [sample.value];
}

const configOf = (messages: readonly unknown[]): unknown =>
  messages.map((item) => at(item, 'config')).find((config) => raw(config, 'scanner_name') === TOOL);

const isOld = (sample: Sample): boolean => sample.kind === 'json' && has(sample.value, 'Vulns', 'Imports', 'Requires');

function readStream(messages: readonly unknown[]): ScanReport {
  const config = configOf(messages);
  const advisories = new Map(
    messages.flatMap((item) => {
      const name = id(item, 'osv', 'id');
      return name === undefined ? [] : [[name, at(item, 'osv')] as const];
    }),
  );
  // Several messages speak of one vulnerability: by module, package and symbol, and for each way it is called.
  const byModule = new Map<string, Observation>();
  for (const item of messages) {
    const found = at(item, 'finding');
    if (record(found) === null) continue;
    const observation = observe(found, advisories);
    const key = JSON.stringify([observation.ruleId, observation.package?.name]);
    const known = byModule.get(key);
    if (known === undefined || (known.level !== 'error' && observation.level === 'error'))
      byModule.set(key, observation);
  }
  return reportOf(TOOL, [...byModule.values()], { version: id(config, 'scanner_version') ?? null, subjects: PACKAGES });
}

function observe(found: unknown, advisories: ReadonlyMap<string, unknown>): Observation {
  const ruleId = id(found, 'osv');
  if (ruleId === undefined) throw new MalformedReport('has a finding that names no vulnerability');
  const frame = list(found, 'trace')[0];
  const called = list(found, 'trace').at(-1);
  const advisory = advisories.get(ruleId);
  return {
    ...packageObservation({
      ruleId,
      // Only a vulnerability whose code is called is an error; others are in the build, or only in a module.
      level: has(frame, 'function') ? 'error' : has(frame, 'package') ? 'warning' : 'note',
      title: message(advisory, 'summary'),
      name: id(frame, 'module') ?? 'unnamed-module',
      version: id(frame, 'version') ?? null,
      ecosystem: 'golang',
      path: filePath(called, 'position', 'filename') ?? 'go.mod',
      aliases: strings(advisory, 'aliases'),
      cwe: [],
    }),
    startLine: position(called, 'position', 'line'),
  };
}

const readOld = (value: unknown): ScanReport =>
  reportOf(
    TOOL,
    list(value, 'Vulns').map((item) =>
      packageObservation({
        ruleId: id(item, 'OSV', 'id') ?? 'unnamed-vulnerability',
        level: list(item, 'CallSink').length > 0 || at(item, 'CallSink') === undefined ? 'error' : 'warning',
        title: message(item, 'OSV', 'details')?.slice(0, 300),
        name: id(item, 'ModPath') ?? 'unnamed-module',
        version: null,
        ecosystem: 'golang',
        path: 'go.mod',
        aliases: strings(item, 'OSV', 'aliases'),
        cwe: [],
      }),
    ),
    { subjects: PACKAGES },
  );
