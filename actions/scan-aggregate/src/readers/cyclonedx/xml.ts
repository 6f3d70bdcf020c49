import { child, children, childText, descendants, type XmlElement } from '../../intake/xml.ts';
import type { Observation, ScanReport } from '../../model.ts';
import { PACKAGES, packageObservation } from '../advisory.ts';
import { parsePurl } from '../purl.ts';
import { reportOf } from '../run.ts';
import { higher } from '../../../../../shared/evidence/levels.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Whether an XML document is a CycloneDX bill of materials. */
export const isCyclonedxXml = (root: XmlElement): boolean =>
  root.name === 'bom' &&
  [...root.attributes.values()].some((value) => value.startsWith('http://cyclonedx.org/schema/bom/'));

/** CycloneDX XML: vulnerabilities stand at the end (1.4) or, by the extension before, there or inside components. */
export function readXml(root: XmlElement): ScanReport {
  const components = new Map<string, XmlElement>();
  for (const component of descendants(root, 'component')) {
    const ref = component.attributes.get('bom-ref') ?? childText(component, 'purl');
    if (ref !== undefined) components.set(ref, component);
  }
  const lists = [...descendants(root, 'vulnerabilities')];
  const tool = child(child(root, 'metadata'), 'tools');
  const [named] = tool === undefined ? [] : [...descendants(tool, 'tool'), ...descendants(tool, 'component')];
  const observations = lists
    .flatMap((element) => children(element, 'vulnerability'))
    .flatMap((item) => observe(item, components));
  return reportOf(childText(named, 'name') ?? 'cyclonedx', observations, {
    version: childText(named, 'version') ?? null,
    subjects: PACKAGES,
    ...(lists.length > 0
      ? {}
      : { status: 'empty', problems: ['lists components and no vulnerabilities: it proves no scan'] }),
  });
}

function observe(item: XmlElement, components: ReadonlyMap<string, XmlElement>): Observation[] {
  const own = item.attributes.get('ref');
  const affected = children(child(item, 'affects'), 'target').flatMap((target) => childText(target, 'ref') ?? []);
  const refs = own === undefined ? affected : [own];
  return (refs.length === 0 ? [undefined] : refs).map((ref) =>
    observeOne(item, ref, ref === undefined ? undefined : components.get(ref)),
  );
}

function observeOne(item: XmlElement, ref: string | undefined, component: XmlElement | undefined): Observation {
  const purl = parsePurl(childText(component, 'purl')) ?? parsePurl(ref);
  const levels = children(child(item, 'ratings'), 'rating').map((rating) => levelOf(childText(rating, 'severity')));
  const [first = 'warning'] = levels;
  return packageObservation({
    ruleId: childText(item, 'id') ?? 'unnamed-vulnerability',
    level: levels.reduce(higher, first),
    title: childText(item, 'description')?.slice(0, 300),
    name: purl?.name ?? childText(component, 'name') ?? ref ?? 'unnamed-component',
    version: purl?.version ?? childText(component, 'version') ?? null,
    ecosystem: purl?.ecosystem ?? null,
    path: null,
    aliases: [],
    cwe: cweIds(children(child(item, 'cwes'), 'cwe').map(({ text }) => text.trim())),
  });
}
