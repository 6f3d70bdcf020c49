import type { Observation } from '../../model.ts';
import { packageObservation } from '../advisory.ts';
import { id, list, message, number, raw } from '../fields.ts';
import { parsePurl } from '../purl.ts';
import { higher } from '../../../../../shared/evidence/levels.ts';
import { levelOf, levelOfScore } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** One observation a vulnerability and package it affects; one without a package when it affects none that is named. */
export function observeJson(bom: unknown): Observation[] {
  const components = componentsOf(bom);
  return list(bom, 'vulnerabilities').flatMap((vulnerability) => {
    const affected = list(vulnerability, 'affects').flatMap((item) => id(item, 'ref') ?? []);
    return (affected.length === 0 ? [undefined] : affected).map((ref) =>
      observe(vulnerability, ref, ref === undefined ? undefined : components.get(ref)),
    );
  });
}

/** Components by reference, nested ones and the described component included. */
function componentsOf(bom: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const open = [...list(bom, 'components')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const ref = id(next, 'bom-ref');
    if (ref !== undefined) found.set(ref, next);
    open.push(...list(next, 'components'));
  }
  return found;
}

function observe(vulnerability: unknown, ref: string | undefined, component: unknown): Observation {
  const purl = parsePurl(raw(component, 'purl')) ?? parsePurl(ref);
  const levels = list(vulnerability, 'ratings').map((rating) => {
    const score = number(rating, 'score');
    return raw(rating, 'severity') === undefined && score !== undefined
      ? levelOfScore(score)
      : levelOf(raw(rating, 'severity'));
  });
  const [first = 'warning'] = levels;
  return packageObservation({
    ruleId: id(vulnerability, 'id') ?? 'unnamed-vulnerability',
    level: levels.reduce(higher, first),
    title: message(vulnerability, 'description')?.slice(0, 300),
    name: purl?.name ?? id(component, 'name') ?? ref ?? 'unnamed-component',
    version: purl?.version ?? id(component, 'version') ?? null,
    ecosystem: purl?.ecosystem ?? null,
    path: null,
    aliases: list(vulnerability, 'references').flatMap((reference) => id(reference, 'id') ?? []),
    cwe: cweIds(list(vulnerability, 'cwes').map(String)),
  });
}
