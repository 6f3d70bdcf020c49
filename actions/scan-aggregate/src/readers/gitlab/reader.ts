import type { Observation, ScanReport, Subject } from '../../model.ts';
import { packageObservation } from '../advisory.ts';
import { at, filePath, has, id, list, message, position, raw, record } from '../fields.ts';
import { redact } from '../redact.ts';
import type { Reader } from '../reader.ts';
import { runOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

const SUBJECTS = new Map<string, Subject>([
  ['sast', 'code'],
  ['dast', 'code'],
  ['api_fuzzing', 'code'],
  ['coverage_fuzzing', 'code'],
  ['secret_detection', 'secret'],
  ['dependency_scanning', 'package'],
  ['container_scanning', 'package'],
  ['cluster_image_scanning', 'package'],
]);

/** GitLab's security reports. The scanner is named by `scan` (schema 15) or by each vulnerability (before). */
export const gitlab: Reader = {
  format: 'gitlab',
  recognises: (sample) =>
    sample.kind === 'json' &&
    Array.isArray(at(sample.value, 'vulnerabilities')) &&
    (record(at(sample.value, 'scan', 'scanner')) !== null ||
      (has(sample.value, 'version') &&
        (has(sample.value, 'remediations') ||
          has(sample.value, 'scan') ||
          has(sample.value, 'site') ||
          has(sample.value, 'dependency_files'))) ||
      (has(sample.value, 'version') &&
        list(sample.value, 'vulnerabilities').every((item) => has(item, 'category', 'location', 'identifiers'))) ||
      isDast(list(sample.value, 'vulnerabilities'))),
  read: (sample) => readVulnerabilities(sample.kind === 'json' ? sample.value : null),
};

/** Cut-down reports of dynamic scans carry neither version nor scan; what they found still shows whose they are. */
const isDast = (items: readonly unknown[]): boolean =>
  items.length > 0 &&
  items.every(
    (item) => has(item, 'identifiers', 'severity') && has(at(item, 'location'), 'hostname', 'method', 'path'),
  );

function readVulnerabilities(value: unknown): ScanReport {
  const scan = at(value, 'scan');
  const type = raw(scan, 'type');
  const scanner = id(scan, 'scanner', 'name');
  const byTool = new Map<string, Observation[]>();
  for (const item of list(value, 'vulnerabilities')) {
    const tool = scanner ?? id(item, 'scanner', 'name') ?? 'gitlab';
    const subject = SUBJECTS.get(type ?? raw(item, 'category') ?? '') ?? 'code';
    byTool.set(tool, [...(byTool.get(tool) ?? []), observe(item, subject)]);
  }
  if (byTool.size === 0) byTool.set(scanner ?? 'gitlab', []);
  const subject = SUBJECTS.get(type ?? '');
  const parts = {
    version: id(scan, 'scanner', 'version') ?? null,
    subjects: subject === undefined ? null : new Set([subject]),
    container: type === undefined ? undefined : type === 'container_scanning',
    ...healthOf(scan, list(value, 'vulnerabilities').length),
  };
  return { runs: [...byTool].map(([tool, observations]) => runOf(tool, observations, parts)) };
}

function healthOf(scan: unknown, findings: number): { status: 'ok' | 'failed' | 'empty'; problems: string[] } {
  if (raw(scan, 'status') === 'failure') return { status: 'failed', problems: ['says that its scan failed'] };
  if (findings > 0 || raw(scan, 'status') === 'success') return { status: 'ok', problems: [] };
  return { status: 'empty', problems: ['holds no vulnerability and does not say that its scan succeeded'] };
}

function observe(item: unknown, subject: Subject): Observation {
  const identifiers = list(item, 'identifiers');
  const ids = identifiers.flatMap((entry) => id(entry, 'value') ?? []);
  const others = identifiers.filter((entry) => !/^(?:cwe|owasp)$/iu.test(raw(entry, 'type') ?? ''));
  const ruleId = id(others[0], 'value') ?? ids[0] ?? id(item, 'name') ?? 'unnamed-vulnerability';
  const cwe = cweIds(
    identifiers
      .filter((entry) => /^cwe$/iu.test(raw(entry, 'type') ?? ''))
      .flatMap((entry) => id(entry, 'value') ?? []),
  );
  const level = levelOf(raw(item, 'severity'));
  const title = message(item, 'message') ?? message(item, 'name') ?? message(item, 'description')?.slice(0, 300);
  const pack = at(item, 'location', 'dependency');
  const path =
    filePath(item, 'location', 'file') ?? filePath(item, 'location', 'image') ?? filePath(item, 'location', 'hostname');
  const aliases = others.flatMap((entry) => id(entry, 'value') ?? []);
  const name = id(pack, 'package', 'name');
  if (subject === 'package' && name !== undefined) {
    return packageObservation({
      ruleId,
      level,
      title,
      name,
      version: id(pack, 'version') ?? null,
      ecosystem: null,
      path,
      aliases,
      cwe,
    });
  }
  return {
    ruleId,
    level: subject === 'secret' ? 'error' : level,
    message: subject === 'secret' ? redact(title ?? ruleId) : (title ?? ruleId),
    subject,
    path,
    startLine: position(item, 'location', 'start_line'),
    endLine: position(item, 'location', 'end_line'),
    cwe,
    aliases,
    identity: id(item, 'id'),
  };
}
