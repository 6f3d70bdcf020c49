import { child, children, childText, type XmlElement } from '../../intake/xml.ts';
import type { Observation } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { filePath, has, id, list, message, raw, strings } from '../fields.ts';
import { parsePurl } from '../purl.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** OWASP Dependency-Check, JSON and XML. Related dependencies repeat their main one and are not counted again. */
export const dependencyCheck: Reader = {
  format: 'dependency-check',
  recognises: (sample) =>
    (sample.kind === 'json' && has(sample.value, 'reportSchema', 'scanInfo', 'dependencies')) ||
    (sample.kind === 'xml' &&
      sample.root.name === 'analysis' &&
      child(sample.root, 'dependencies') !== undefined &&
      child(sample.root, 'scanInfo') !== undefined),
  read: (sample) => {
    if (sample.kind === 'xml') {
      const found = children(child(sample.root, 'dependencies'), 'dependency');
      return reportOf('dependency-check', found.flatMap(observeXml), {
        version: childText(child(sample.root, 'scanInfo'), 'engineVersion') ?? null,
        ...scanned(found.length),
      });
    }
    const value = sample.kind === 'json' ? sample.value : null;
    const found = list(value, 'dependencies');
    return reportOf('dependency-check', found.flatMap(observeJson), {
      version: id(value, 'scanInfo', 'engineVersion') ?? null,
      ...scanned(found.length),
    });
  },
};

const scanned = (packages: number) => ({
  subjects: PACKAGES,
  packages,
  ...(packages === 0 ? ({ status: 'empty', problems: ['examined no dependency'] } as const) : {}),
});

const observeJson = (dependency: unknown): Observation[] => {
  const purl = parsePurl(raw(list(dependency, 'packages')[0], 'id'));
  const observe = (item: unknown, suppressed: boolean): Observation => ({
    ...packageObservation({
      ruleId: id(item, 'name') ?? 'unnamed-vulnerability',
      level: levelOf(raw(item, 'severity')),
      title: message(item, 'description')?.slice(0, 300),
      name: purl?.name ?? id(dependency, 'fileName') ?? 'unnamed-dependency',
      version: purl?.version ?? null,
      ecosystem: purl?.ecosystem ?? null,
      path: filePath(dependency, 'filePath'),
      aliases: [],
      cwe: cweIds(strings(item, 'cwes')),
    }),
    suppressed,
  });
  return [
    ...list(dependency, 'vulnerabilities').map((item) => observe(item, false)),
    ...list(dependency, 'suppressedVulnerabilities').map((item) => observe(item, true)),
  ];
};

const observeXml = (dependency: XmlElement): Observation[] => {
  const ids = [
    ...children(child(dependency, 'identifiers'), 'package'),
    ...children(child(dependency, 'identifiers'), 'identifier'),
  ];
  const purl = ids.map((item) => parsePurl(childText(item, 'id'))).find((found) => found !== null);
  const vulnerabilities = child(dependency, 'vulnerabilities');
  const observe = (item: XmlElement, suppressed: boolean): Observation => ({
    ...packageObservation({
      ruleId: childText(item, 'name') ?? 'unnamed-vulnerability',
      level: levelOf(childText(item, 'severity')),
      title: childText(item, 'description')?.slice(0, 300),
      name: purl?.name ?? childText(dependency, 'fileName') ?? 'unnamed-dependency',
      version: purl?.version ?? null,
      ecosystem: purl?.ecosystem ?? null,
      path: childText(dependency, 'filePath')?.replaceAll('\\', '/') ?? null,
      aliases: [],
      cwe: cweIds([...children(item, 'cwe'), ...children(child(item, 'cwes'), 'cwe')].map(({ text }) => text.trim())),
    }),
    suppressed,
  });
  return [
    ...children(vulnerabilities, 'vulnerability').map((item) => observe(item, false)),
    ...children(vulnerabilities, 'suppressedVulnerability').map((item) => observe(item, true)),
  ];
};
