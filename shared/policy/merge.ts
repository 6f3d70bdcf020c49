import { ConfigurationError } from '../errors/errors.ts';
import type { Area, PolicyDocument, PolicyLayer } from './schema.ts';
import { compareRisk } from './levels.ts';
import { OPENING, STALENESS } from './strictness.ts';

/**
 * Lays one policy over another. A layer can only add: rules, areas, evidence, requirements, roles. Where a value exists
 * on both sides the stricter one holds; anything that would loosen the upper policy is refused by name.
 *
 * @param source where the layer comes from, for messages
 * @throws ConfigurationError EG221
 */
export function mergeLayer(upper: PolicyDocument, layer: PolicyLayer, source: string): PolicyDocument {
  const refuse = (what: string): never => {
    throw new ConfigurationError(
      'EG221',
      `${source} would loosen ${upper.name}: ${what}.`,
      'A layer can only add to the policy above it. Remove these lines, or change the upper policy.',
    );
  };
  const addNew = <Value>(
    kind: string,
    above: Record<string, Value>,
    below: Record<string, Value>,
  ): Record<string, Value> => {
    const known = Object.keys(below).find((key) => Object.hasOwn(above, key));
    if (known !== undefined) refuse(`${kind} ${known} is already defined there`);
    return { ...above, ...below };
  };
  const known = new Set(upper.requirements.map(({ id }) => id));
  const repeated = layer.requirements.find(({ id }) => known.has(id));
  if (repeated) refuse(`requirement ${repeated.id} is already defined there`);
  return {
    schema: upper.schema,
    name: layer.name,
    version: layer.version,
    extends: [],
    areas: mergeAreas(upper.areas, layer.areas, refuse),
    changeTypes: addNew('change type', upper.changeTypes, layer.changeTypes),
    evidence: addNew('evidence', upper.evidence, layer.evidence),
    requirements: [...upper.requirements, ...layer.requirements],
    roles: addNew('role', upper.roles, layer.roles),
    approvals: mergeApprovals(upper.approvals, layer.approvals, refuse),
    gates: { required: union(upper.gates.required, layer.gates.required) },
    reports: { expected: union(upper.reports.expected, layer.reports.expected) },
    size: {
      largeLines: Math.min(upper.size.largeLines, layer.size.largeLines),
      largeFiles: Math.min(upper.size.largeFiles, layer.size.largeFiles),
    },
    context: upper.context.allowedHosts.length > 0 ? upper.context : layer.context,
    coverage: { changedLines: stricter(upper.coverage.changedLines, layer.coverage.changedLines) },
    review: {
      models: layer.review.models,
      maxUsd: Math.min(upper.review.maxUsd, layer.review.maxUsd),
      timeoutSeconds: Math.min(upper.review.timeoutSeconds, layer.review.timeoutSeconds),
    },
  };
}

type Approvals = PolicyDocument['approvals'];

function mergeApprovals(upper: Approvals, layer: Approvals, refuse: (what: string) => never): Approvals {
  for (const flag of OPENING) if (layer[flag] && !upper[flag]) refuse(`approvals.${flag} is not allowed there`);
  return {
    ...upper,
    excluded: union(upper.excluded, layer.excluded),
    blockSiblings: upper.blockSiblings || layer.blockSiblings,
    staleness: STALENESS.find((kind) => kind === upper.staleness || kind === layer.staleness) ?? upper.staleness,
  };
}

function mergeAreas(
  upper: Record<string, Area>,
  layer: PolicyLayer['areas'],
  refuse: (what: string) => never,
): Record<string, Area> {
  const merged: Record<string, Area> = { ...upper };
  for (const [name, addition] of Object.entries(layer)) {
    const above = Object.hasOwn(upper, name) ? upper[name] : undefined;
    if (above && addition.risk && compareRisk(addition.risk, above.risk) < 0)
      refuse(`area ${name} would fall from ${above.risk} to ${addition.risk}`);
    if (above && addition.quiet === true && !above.quiet) refuse(`area ${name} would become quiet`);
    // Rules of a quiet area say which files the other rules pass over; more of them see less.
    if (above?.quiet && addition.rules.length > 0) refuse(`area ${name} would hide more files from the other rules`);
    const title = addition.title ?? above?.title;
    const risk = addition.risk ?? above?.risk;
    if (title === undefined || risk === undefined) {
      throw new ConfigurationError(
        'EG220',
        `Area ${name} is new and has no title or risk.`,
        `Give areas.${name} a title and a risk.`,
      );
    }
    merged[name] = {
      title,
      risk,
      quiet: addition.quiet ?? above?.quiet ?? false,
      rules: [...(above?.rules ?? []), ...addition.rules],
    };
  }
  return merged;
}

const union = <Item>(above: readonly Item[], below: readonly Item[]): Item[] => [...new Set([...above, ...below])];

const stricter = (above: number | null, below: number | null): number | null =>
  above === null || below === null ? (above ?? below) : Math.max(above, below);
