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

export interface Route {
  /** As GitHub writes it, with placeholders. */
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/** GitHub's own description of the operations that are used here, of one server; see `cut-contract.mjs`. */
export interface Description {
  /** The operation that a request means. @throws when GitHub has no such operation here, or not with these parameters */
  readonly routeOf: (method: string, url: URL) => Route;
  /** Status of a good answer: 200 for what reads. */
  readonly statusOf: (template: string) => number;
  /** @throws when GitHub would not take this body */
  readonly checkBody: (template: string, body: unknown) => void;
  /** @throws when GitHub could not have sent this */
  readonly checkReply: (template: string, body: unknown) => void;
  /** The least object that GitHub's description of `schema` allows, with `fields` laid over it. */
  readonly sample: (schema: string, fields?: Record<string, unknown>) => Record<string, unknown>;
}

const FILES = { 'github.com': 'contract.json', 'GitHub Enterprise Server': 'contract-ghes.json' } as const;
export type Server = keyof typeof FILES;

const absolute = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as Schema;

const described = new Map<Server, Description>();

/** Read and compiled once a process. */
export function descriptionOf(server: Server): Description {
  const known = described.get(server) ?? read(server);
  described.set(server, known);
  return known;
}

function read(server: Server): Description {
  const contract = JSON.parse(readFileSync(new URL(`generated/${FILES[server]}`, import.meta.url), 'utf8')) as Contract;
  const validator = (coerceTypes: boolean): Ajv => {
    const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes });
    ajv.addSchema({ $id: 'github', schemas: contract.schemas });
    return ajv;
  };
  const [told, asked] = [validator(false), validator(true)];
  const known = new Map<string, ValidateFunction>();
  const check = (key: string, schema: Schema, value: unknown): void => {
    const validate = known.get(key) ?? told.compile(absolute(schema));
    known.set(key, validate);
    if (!validate(value)) throw new Error(`${key}: ${told.errorsText(validate.errors)}`);
  };
  const checkParameters = (template: string, { parameters }: Operation, given: Record<string, string>): void => {
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)]));
    const validate = asked.compile({ type: 'object', properties, additionalProperties: false });
    if (!validate({ ...given })) throw new Error(`${template}: ${asked.errorsText(validate.errors)}`);
  };
  return {
    routeOf: (method, url) => {
      for (const [template, operation] of Object.entries(contract.operations)) {
        const values = valuesIn(template, method, url);
        if (values === null) continue;
        checkParameters(template, operation, { ...values, ...Object.fromEntries(url.searchParams) });
        return { template, values };
      }
      throw new Error(`GitHub does not describe ${method} ${url.pathname}`);
    },
    statusOf: (template) => contract.operations[template]?.status ?? 200,
    checkBody: (template, body) => {
      const schema = contract.operations[template]?.body;
      if (schema !== undefined && body !== undefined) check(`${template} body`, schema, body);
    },
    checkReply: (template, body) => check(template, (contract.operations[template] as Operation).reply, body),
    sample: (schema, fields = {}) => ({
      ...(least(contract.schemas[schema] as Schema, contract.schemas) as object),
      ...fields,
    }),
  };
}

/** Values of the path's placeholders; null when the request is another one. */
function valuesIn(template: string, method: string, url: URL): Record<string, string> | null {
  const [path = '', verb = 'GET'] = template.split(' ').toReversed();
  const [names, parts] = [path.split('/'), url.pathname.split('/')];
  if (verb !== method || names.length !== parts.length) return null;
  const values: Record<string, string> = {};
  const fits = names.every((name, index) => {
    const part = decodeURIComponent(parts[index] as string);
    if (!name.startsWith('{')) return name === part;
    values[name.slice(1, -1)] = part;
    return part !== '';
  });
  return fits ? values : null;
}

/** The least value that a schema allows. */
function least(schema: Schema, schemas: Contract['schemas']): unknown {
  if (typeof schema['$ref'] === 'string') {
    return least(schemas[schema['$ref'].replace('#/schemas/', '')] as Schema, schemas);
  }
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices) return least(choices.find(({ type }) => type === 'null') ?? (choices[0] as Schema), schemas);
  if (Array.isArray(schema['allOf']))
    return Object.assign({}, ...schema['allOf'].map((part: Schema) => least(part, schemas)));
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
      return Object.fromEntries(required.map((name) => [name, least(properties[name] ?? {}, schemas)]));
    }
  }
}

export const { routeOf, statusOf, checkBody, checkReply, sample } = descriptionOf('github.com');
