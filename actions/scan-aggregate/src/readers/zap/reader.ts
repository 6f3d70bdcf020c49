import { clip } from '../../../../../shared/text/markdown.ts';
import { child, children, childText, type XmlElement } from '../../intake/xml.ts';
import { MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS } from '../../limits.ts';
import type { Level, Observation } from '../../model.ts';
import { has, id, list, message, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { cweIds } from '../weakness.ts';

/** ZAP's risk codes: 0 informational, 1 low, 2 medium, 3 high. */
const LEVELS = new Map<string, Level>([
  ['0', 'note'],
  ['1', 'note'],
  ['2', 'warning'],
  ['3', 'error'],
]);

/** ZAP's XML and JSON: one observation an alert of a site, whatever number of addresses it was seen at. */
export const zap: Reader = {
  format: 'zap',
  recognises: (sample) =>
    (sample.kind === 'xml' && sample.root.name === 'OWASPZAPReport') ||
    (sample.kind === 'json' && /ZAP/u.test(raw(sample.value, '@programName') ?? '') && has(sample.value, 'site')),
  read: (sample) => {
    if (sample.kind === 'xml') {
      const sites = children(sample.root, 'site');
      return report(sites.length, sites.flatMap(observeXml), sample.root.attributes.get('version'));
    }
    const value = sample.kind === 'json' ? sample.value : null;
    const sites = list(value, 'site');
    return report(sites.length, sites.flatMap(observeJson), id(value, '@version'));
  },
};

const report = (sites: number, observations: readonly Observation[], version: string | undefined) =>
  reportOf('zap', observations, {
    version: version ?? null,
    ...(sites === 0 ? { status: 'empty', problems: ['names no site it looked at'] } : {}),
  });

interface Alert {
  readonly ruleId: string | undefined;
  readonly title: string | undefined;
  readonly risk: string | undefined;
  readonly cwe: string | undefined;
  readonly site: string | undefined;
}

const observation = ({ ruleId, title, risk, cwe, site }: Alert): Observation => ({
  ruleId: clip(ruleId ?? 'unnamed-alert', MAX_ID_CHARACTERS),
  level: LEVELS.get(risk ?? '') ?? 'warning',
  message: clip(`${title ?? 'no text'} (${site ?? 'unknown site'})`, MAX_MESSAGE_CHARACTERS),
  subject: 'code',
  path: null,
  cwe: cweIds([cwe ?? '']),
  aliases: [],
});

const observeXml = (site: XmlElement): Observation[] =>
  children(child(site, 'alerts'), 'alertitem').map((item) =>
    observation({
      ruleId: childText(item, 'alertRef') ?? childText(item, 'pluginid'),
      title: childText(item, 'alert') ?? childText(item, 'name'),
      risk: childText(item, 'riskcode'),
      cwe: childText(item, 'cweid'),
      site: site.attributes.get('name'),
    }),
  );

const observeJson = (site: unknown): Observation[] =>
  list(site, 'alerts').map((item) =>
    observation({
      ruleId: id(item, 'alertRef') ?? id(item, 'pluginid'),
      title: message(item, 'alert') ?? message(item, 'name'),
      risk: id(item, 'riskcode'),
      cwe: id(item, 'cweid'),
      site: id(site, '@name'),
    }),
  );
