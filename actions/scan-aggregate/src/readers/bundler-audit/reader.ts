import { MalformedReport } from '../../malformed.ts';
import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { has, id, list, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

const TOOL = 'bundler-audit';
const VERDICT = /^(?:Vulnerabilities found!|No vulnerabilities found)$/mu;
const FIELD = /^([A-Z][A-Za-z]{1,20}): (.*)$/u;

/** Output of `bundle audit`: text, which ends in a verdict, or JSON. It names only gems with advisories. */
export const bundlerAudit: Reader = {
  format: 'bundler-audit',
  recognises: (sample) =>
    sample.kind === 'text'
      ? VERDICT.test(sample.text) || /^Name: \S+\r?\nVersion: /mu.test(sample.text)
      : sample.kind === 'json' &&
        has(sample.value, 'version', 'created_at', 'results') &&
        list(sample.value, 'results').every((item) => has(item, 'type')),
  read: (sample) =>
    sample.kind === 'text' ? readText(sample.text) : readJson(sample.kind === 'json' ? sample.value : null),
};

const concluded = (found: readonly Observation[], version: string | null): ScanReport =>
  reportOf(TOOL, found, {
    version,
    subjects: PACKAGES,
    ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no gem that it audited'] }),
  });

function readText(text: string): ScanReport {
  if (!VERDICT.test(text)) throw new MalformedReport('ends without the verdict of the audit');
  const found = text.split(/\r?\n\s*\r?\n/u).flatMap((block) => {
    const lines = block.split(/\r?\n/u).map((line) => FIELD.exec(line.slice(0, 2_000)));
    const fields = new Map(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])));
    const insecure = block.split(/\r?\n/u).filter((line) => line.startsWith('Insecure Source URI found: '));
    return [
      ...insecure.map((line) => insecureSource(line.slice('Insecure Source URI found: '.length))),
      ...(fields.has('Name') ? [observe((name) => fields.get(name))] : []),
    ];
  });
  if (found.length === 0 && /^Vulnerabilities found!$/mu.test(text)) {
    throw new MalformedReport('says that it found something and names nothing');
  }
  return concluded(found, null);
}

function readJson(value: unknown): ScanReport {
  const found = list(value, 'results').map((item) =>
    raw(item, 'type') === 'insecure_source'
      ? insecureSource(raw(item, 'source') ?? '')
      : observe((name) => {
          const part = name === 'Name' || name === 'Version' ? 'gem' : 'advisory';
          if (name === 'Advisory') return id(item, 'advisory', 'id');
          const text = id(item, part, name.toLowerCase());
          return text !== undefined && name === 'CVE' && !text.startsWith('CVE-') ? `CVE-${text}` : text;
        }),
  );
  return concluded(found, id(value, 'version') ?? null);
}

function observe(field: (name: string) => string | undefined): Observation {
  const ids = ['CVE', 'Advisory', 'GHSA'].map(field).filter((item) => item !== undefined && item !== '');
  return packageObservation({
    ruleId: ids[0] ?? 'unnamed-advisory',
    level: levelOf(field('Criticality')),
    title: field('Title'),
    name: field('Name') ?? 'unnamed-gem',
    version: field('Version') ?? null,
    ecosystem: 'gem',
    path: null,
    aliases: ids.filter((item) => item !== undefined),
    cwe: [],
  });
}

const insecureSource = (address: string): Observation =>
  packageObservation({
    ruleId: 'insecure-source',
    level: 'error',
    title: 'gems are downloaded without encryption',
    name: address,
    version: null,
    ecosystem: 'gem',
    path: null,
    aliases: [],
    cwe: ['CWE-319'],
  });
