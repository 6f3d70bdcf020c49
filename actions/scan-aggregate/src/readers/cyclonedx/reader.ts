import type { ScanReport } from '../../model.ts';
import { PACKAGES } from '../advisory.ts';
import { at, has, id, list, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { observeJson } from './json.ts';
import { isCyclonedxXml, readXml } from './xml.ts';

/** CycloneDX 1.0 to 1.7 with vulnerabilities, JSON and XML. A bill of materials alone proves no scan. */
export const cyclonedx: Reader = {
  format: 'cyclonedx',
  recognises: (sample) =>
    (sample.kind === 'json' && raw(sample.value, 'bomFormat') === 'CycloneDX' && has(sample.value, 'specVersion')) ||
    (sample.kind === 'xml' && isCyclonedxXml(sample.root)),
  read: (sample) => {
    if (sample.kind === 'xml') return readXml(sample.root);
    return readJson(sample.kind === 'json' ? sample.value : null);
  },
};

function readJson(value: unknown): ScanReport {
  const tools = at(value, 'metadata', 'tools');
  const tool = list(tools)[0] ?? list(tools, 'components')[0];
  const scanned = Array.isArray(at(value, 'vulnerabilities'));
  return reportOf(id(tool, 'name') ?? 'cyclonedx', observeJson(value), {
    version: id(tool, 'version') ?? null,
    subjects: PACKAGES,
    ...(scanned ? {} : { status: 'empty', problems: ['lists components and no vulnerabilities: it proves no scan'] }),
  });
}
