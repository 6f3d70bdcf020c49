import type { Policy } from '../../../shared/policy/schema.ts';
import type { Reviewability } from './reviewability/reviewability.ts';
import type { RuleHit } from './rules/file-hits.ts';
import { sortedUnique } from './order.ts';
import type { FileView } from './source/view.ts';
import { occurs } from './text/caseless.ts';

/** Rules of the built-in packs that state a further fact; requirements ask for facts as they ask for areas. */
export const FACTS_OF_RULES: ReadonlyMap<string, string> = new Map([
  ['code-execution.process', 'injection-sink'],
  ['code-execution.evaluation', 'injection-sink'],
  ['code-execution.template', 'injection-sink'],
  ['input-validation.query', 'injection-sink'],
  ['input-validation.markup', 'injection-sink'],
  ['file-upload.path', 'injection-sink'],
  ['input-validation.parser', 'parser'],
  ['deserialization.object', 'parser'],
  ['deserialization.xml', 'parser'],
  ['file-upload.archive', 'parser'],
]);

const LAYOUT =
  /(?:^|[\s;{'"])(?:display|position|float|flex|grid|width|height|margin|padding|overflow|z-index|top|left|right|bottom|inset|transform|font-size|line-height|gap)(?:-[a-z-]{1,20})?\s*:/iu;
const BOUNDARY_FILE =
  /(?:^|\/)(?:routes?|controllers?|handlers?|endpoints?|resolvers?|api)(?:\/|\.[a-z]+$)|(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|graphqls?|wsdl|avsc)$/iu;
const BOUNDARY_LINE =
  /\b(?:app|router|route|server|api|r|e|g|mux)\.(?:get|post|put|patch|delete|all|use|handle|handlefunc|route)\(|@(?:get|post|put|patch|delete|request)mapping\b|@(?:app|bp|router|api|blueprint)\.(?:route|get|post|put|patch|delete)\b|\[(?:httpget|httppost|httpput|httppatch|httpdelete|route)\b|^(?:get|post|put|patch|delete|resources?|match)\s+['":]|\bRoute::(?:get|post|put|patch|delete|any|match|resource)\(|#\[(?:get|post|put|patch|delete|route)\(|^rpc\s+\w+/iu;

/** Whether code newly names a host that the policy's list of allowed hosts does not hold; an empty list holds all. */
export const namesUnlistedHost = (hosts: readonly string[], allowed: readonly string[]): boolean =>
  allowed.length > 0 && hosts.some((host) => !allowed.some((one) => host === one || host.endsWith(`.${one}`)));

/** What facts are told from. */
export interface FactSources {
  readonly loud: readonly FileView[];
  readonly styles: readonly FileView[];
  readonly hits: readonly RuleHit[];
  /** Hosts that code and configuration newly name. */
  readonly hosts: readonly string[];
}

/** Facts beyond areas: `api-boundary`, `injection-sink`, `parser`, `layout`, `unfocused` for unrelated parts, `unlisted-host`. */
export function factsOf(
  { loud, styles, hits, hosts }: FactSources,
  { focused }: Pick<Reviewability, 'focused'>,
  { context }: Pick<Policy, 'context'>,
): string[] {
  const facts: string[] = hits.flatMap(({ rule }) => FACTS_OF_RULES.get(rule.id) ?? []);
  if (loud.some(isBoundary)) facts.push('api-boundary');
  if (styles.some(movesLayout)) facts.push('layout');
  if (namesUnlistedHost(hosts, context.allowedHosts)) facts.push('unlisted-host');
  if (!focused) facts.push('unfocused');
  return sortedUnique(facts);
}

function isBoundary(view: FileView): boolean {
  const lines = [...view.added, ...view.removed];
  if (view.cosmetic || lines.length === 0) return false;
  return occurs(BOUNDARY_FILE, view.file.path) || lines.some(({ text }) => occurs(BOUNDARY_LINE, text.slice(0, 1_000)));
}

const movesLayout = (view: FileView): boolean =>
  [...view.added, ...view.removed].some(({ text }) => occurs(LAYOUT, text.slice(0, 1_000)));
