import { at, id, list, message, raw, strings } from '../readers/fields.ts';
import { packagesOf, type VexDocument, type VexStatement } from './statement.ts';

export const isCsaf = (value: unknown): boolean => raw(value, 'document', 'csaf_version') === '2.0';

/** Product branches below this depth are not looked at; honest trees have four. */
const MAX_BRANCHES = 100_000;

/** CSAF 2.0, profile VEX. `known_not_affected` needs a flag or an impact statement, as the profile asks. */
export function readCsaf(value: unknown): VexDocument {
  const purls = purlsByProduct(at(value, 'product_tree'));
  return {
    author: message(value, 'document', 'publisher', 'name') ?? null,
    statements: list(value, 'vulnerabilities').flatMap((vulnerability) => readVulnerability(vulnerability, purls)),
  };
}

function readVulnerability(vulnerability: unknown, purls: ReadonlyMap<string, string>): VexStatement[] {
  const ids = [id(vulnerability, 'cve') ?? '', ...list(vulnerability, 'ids').flatMap((item) => id(item, 'text') ?? [])];
  const status = at(vulnerability, 'product_status');
  const statement = (products: readonly string[], clears: boolean, justification: string): VexStatement => ({
    ids: ids.map((text) => text.toUpperCase()),
    packages: packagesOf(products.flatMap((product) => purls.get(product) ?? [])),
    clears,
    justification,
  });
  const cleared = strings(status, 'known_not_affected').flatMap((product) => {
    const reason = reasonFor(vulnerability, product);
    return reason === undefined ? [] : [statement([product], true, reason)];
  });
  return [
    ...cleared,
    statement(strings(status, 'fixed'), true, 'fixed'),
    ...['known_affected', 'under_investigation', 'first_affected', 'last_affected'].map((name) =>
      statement(strings(status, name), false, name),
    ),
  ];
}

function reasonFor(vulnerability: unknown, product: string): string | undefined {
  const speaks = (item: unknown): boolean => strings(item, 'product_ids').includes(product);
  const flag = list(vulnerability, 'flags').find(speaks);
  const impact = list(vulnerability, 'threats').find((item) => raw(item, 'category') === 'impact' && speaks(item));
  return message(flag, 'label') ?? message(impact, 'details');
}

/** Package URL of each product; a product that is a part of another one stands for the part. */
function purlsByProduct(tree: unknown): Map<string, string> {
  const purls = new Map<string, string>();
  const add = (product: unknown): void => {
    const [name, purl] = [id(product, 'product_id'), raw(product, 'product_identification_helper', 'purl')];
    if (name !== undefined && purl !== undefined) purls.set(name, purl);
  };
  list(tree, 'full_product_names').forEach(add);
  const open = [...list(tree, 'branches')];
  for (let count = 0; open.length > 0 && count < MAX_BRANCHES; count++) {
    const branch = open.pop();
    add(at(branch, 'product'));
    for (const child of list(branch, 'branches')) open.push(child);
  }
  for (const relation of list(tree, 'relationships')) {
    const purl = purls.get(id(relation, 'product_reference') ?? '');
    const name = id(relation, 'full_product_name', 'product_id');
    if (name !== undefined && purl !== undefined) purls.set(name, purl);
  }
  return purls;
}
