import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly reply: Schema;
  /** Of an operation that writes: the body it takes, and the status of its answer. */
  readonly body?: Schema;
  readonly status?: number;
}

interface Contract {
  readonly version: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** GitHub's own description of the operations that are used here; see `cut-contract.mjs`. */
const contract = JSON.parse(readFileSync(new URL('generated/contract.json', import.meta.url), 'utf8')) as Contract;

const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
ajv.addSchema({ $id: 'github', schemas: contract.schemas });
const asked = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
asked.addSchema({ $id: 'github', schemas: contract.schemas });

const absolute = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as Schema;

const validators = new Map<string, ValidateFunction>();
const validatorOf = (path: string, reply: Schema): ValidateFunction => {
  const known = validators.get(path) ?? ajv.compile(absolute(reply));
  validators.set(path, known);
  return known;
};

export interface Route {
  /** As GitHub writes it, with placeholders. */
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The operation that a request means. @throws when GitHub has no such operation here, or not with these parameters */
export function routeOf(method: string, url: URL): Route {
  const parts = url.pathname.split('/');
  for (const [template, operation] of Object.entries(contract.operations)) {
    const [path = '', verb = 'GET'] = template.split(' ').toReversed();
    const names = path.split('/');
    if (verb !== method || names.length !== parts.length) continue;
    const values: Record<string, string> = {};
    const fits = names.every((name, index) => {
      const part = decodeURIComponent(parts[index] as string);
      if (!name.startsWith('{')) return name === part;
      values[name.slice(1, -1)] = part;
      return part !== '';
    });
    if (!fits) continue;
    checkParameters(template, operation, { ...values, ...Object.fromEntries(url.searchParams) });
    return { template, values };
  }
  throw new Error(`GitHub does not describe ${method} ${url.pathname}`);
}

function checkParameters(template: string, { parameters }: Operation, given: Record<string, string>): void {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)]));
  const validate = asked.compile({ type: 'object', properties, additionalProperties: false });
  if (!validate({ ...given })) throw new Error(`${template}: ${asked.errorsText(validate.errors)}`);
}

/** Status of a good answer: 200 for what reads. */
export const statusOf = (template: string): number => contract.operations[template]?.status ?? 200;

/** @throws when GitHub would not take this body */
export function checkBody(template: string, body: unknown): void {
  const schema = contract.operations[template]?.body;
  if (schema === undefined || body === undefined) return;
  const validate = validatorOf(`${template} body`, schema);
  if (!validate(body)) throw new Error(`${template}: ${ajv.errorsText(validate.errors)}`);
}

/** @throws when GitHub could not have sent this */
export function checkReply(template: string, body: unknown): void {
  const validate = validatorOf(template, (contract.operations[template] as Operation).reply);
  if (!validate(body)) throw new Error(`${template}: ${ajv.errorsText(validate.errors)}`);
}

/** The least object that GitHub's description of `schema` allows, with `fields` laid over it. */
export function sample(schema: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...(least(contract.schemas[schema] as Schema) as object), ...fields };
}

function least(schema: Schema): unknown {
  if (typeof schema['$ref'] === 'string') {
    return least(contract.schemas[schema['$ref'].replace('#/schemas/', '')] as Schema);
  }
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices) return least(choices.find(({ type }) => type === 'null') ?? (choices[0] as Schema));
  if (Array.isArray(schema['allOf'])) return Object.assign({}, ...schema['allOf'].map((part: Schema) => least(part)));
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'null':
      return null;
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default: {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      const required = (schema['required'] ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, least(properties[name] ?? {})]));
    }
  }
}
