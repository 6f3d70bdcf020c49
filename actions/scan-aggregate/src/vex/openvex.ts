import { at, list, message, raw, strings } from '../readers/fields.ts';
import { packagesOf, type VexDocument, type VexStatement } from './statement.ts';

export const isOpenVex = (value: unknown): boolean =>
  /^https:\/\/openvex\.dev\/ns\b/u.test(raw(value, '@context') ?? '');

/** OpenVEX 0.2. A statement `not_affected` without a reason is invalid by the specification, and clears nothing. */
export const readOpenVex = (value: unknown): VexDocument => ({
  author: message(value, 'author') ?? null,
  statements: list(value, 'statements').map(readStatement),
});

function readStatement(statement: unknown): VexStatement {
  const vulnerability = at(statement, 'vulnerability');
  const ids =
    typeof vulnerability === 'string'
      ? [vulnerability]
      : [raw(vulnerability, 'name') ?? raw(vulnerability, '@id') ?? '', ...strings(vulnerability, 'aliases')];
  const reason = message(statement, 'justification') ?? message(statement, 'impact_statement');
  const status = raw(statement, 'status');
  return {
    ids: ids.map((id) => id.toUpperCase()),
    packages: packagesOf(list(statement, 'products').flatMap(purlsOf)),
    clears: status === 'fixed' || (status === 'not_affected' && reason !== undefined),
    justification: reason ?? status ?? 'no reason',
  };
}

/** A product stands for its subcomponents where it names some: it is they that hold the vulnerability. */
function purlsOf(product: unknown): string[] {
  const parts = list(product, 'subcomponents');
  return parts.length > 0 ? parts.flatMap(own) : own(product);
}

function own(product: unknown): string[] {
  if (typeof product === 'string') return [product];
  return [raw(product, '@id'), raw(product, 'identifiers', 'purl')].filter((purl) => purl !== undefined);
}
