import { at, id, list, number, record, strings, type JsonRecord } from '../fields.ts';
import { cweIds } from '../weakness.ts';

/** What a run knows of its rules: the driver's and those of its extensions. */
export interface Rules {
  /** The descriptor a result speaks of; null when the run does not describe it. */
  of(result: unknown): JsonRecord | null;
  /** Ids of all described rules, and names of the extensions. */
  readonly ids: readonly string[];
  readonly globalMessages: JsonRecord | null;
  readonly taxonomies: readonly unknown[];
}

/** Index of a run's rules, as SARIF 2.1.0 section 3.27.7 and 3.52 look them up. */
export function rulesOf(run: unknown): Rules {
  const driver = at(run, 'tool', 'driver');
  const extensions = list(run, 'tool', 'extensions');
  const byId = new Map<string, JsonRecord>();
  for (const component of [driver, ...extensions]) {
    for (const rule of list(component, 'rules')) {
      const ruleId = id(rule, 'id');
      if (ruleId !== undefined && !byId.has(ruleId)) byId.set(ruleId, rule as JsonRecord);
    }
  }
  const names = extensions.flatMap((extension) => id(extension, 'name') ?? []);
  return {
    of: (result) => byIndex(result, driver, extensions) ?? byHierarchicalId(ruleIdOf(result), byId),
    ids: [...byId.keys(), ...names],
    globalMessages: record(at(driver, 'globalMessageStrings')),
    taxonomies: list(run, 'taxonomies'),
  };
}

/** The rule id a result states itself. */
export const ruleIdOf = (result: unknown): string | undefined => id(result, 'ruleId') ?? id(result, 'rule', 'id');

function byIndex(result: unknown, driver: unknown, extensions: readonly unknown[]): JsonRecord | null {
  const index = number(result, 'rule', 'index') ?? number(result, 'ruleIndex') ?? -1;
  if (index < 0) return null;
  const extension = number(result, 'rule', 'toolComponent', 'index');
  const component = extension === undefined || extension < 0 ? driver : extensions[extension];
  const rule = record(list(component, 'rules')[index]);
  const stated = ruleIdOf(result);
  const found = id(rule, 'id');
  // An index that contradicts the stated id is not believed.
  return rule !== null && (stated === undefined || found === undefined || isWithin(stated, found)) ? rule : null;
}

/** Rule `a/b` also answers for `a/b/c`. */
function byHierarchicalId(stated: string | undefined, rules: ReadonlyMap<string, JsonRecord>): JsonRecord | null {
  for (let ruleId = stated ?? ''; ruleId !== ''; ruleId = ruleId.slice(0, Math.max(0, ruleId.lastIndexOf('/')))) {
    const rule = rules.get(ruleId);
    if (rule !== undefined) return rule;
  }
  return null;
}

const isWithin = (stated: string, ruleId: string): boolean => stated === ruleId || stated.startsWith(`${ruleId}/`);

/**
 * Weakness classes of a result: its own taxa and properties, and its rule's tags, properties and relationships. A taxon names
 * its taxonomy by name, guid or index, and itself by id or index (SARIF 2.1.0, 3.52 and 3.54).
 */
export function weaknessesOf(result: unknown, rule: JsonRecord | null, taxonomies: readonly unknown[]): string[] {
  const taxa = [
    ...list(result, 'taxa'),
    ...list(rule, 'relationships').map((relation) => at(relation, 'target')),
  ].flatMap((taxon) => {
    const component = at(taxon, 'toolComponent');
    const guid = id(component, 'guid');
    const taxonomy =
      taxonomies[number(component, 'index') ?? -1] ??
      (guid === undefined ? undefined : taxonomies.find((candidate) => id(candidate, 'guid') === guid));
    if (!/^cwe$/iu.test(id(component, 'name') ?? id(taxonomy, 'name') ?? '')) return [];
    return id(taxon, 'id') ?? id(list(taxonomy, 'taxa')[number(taxon, 'index') ?? -1], 'id') ?? [];
  });
  const tags = [...strings(rule, 'properties', 'tags'), ...strings(result, 'properties', 'tags')];
  const named = ['cwe', 'cwes', 'CWE'].flatMap((name) => [
    ...strings(rule, 'properties', name),
    ...strings(result, 'properties', name),
  ]);
  return cweIds([...taxa, ...tags.filter((tag) => /cwe/iu.test(tag)), ...named]);
}
