import { documentsOf, fieldsOf, listIn, textsIn } from '../documents.ts';
import { compareHolders, HolderBuilder, starCovers, type Covers, type Holders } from '../grants.ts';
import type { PermissionKind } from '../kind.ts';

const ROLES = /^(?:Cluster)?Role$/u;
const BINDINGS = /^(?:Cluster)?RoleBinding$/u;
const SPEAKS =
  /\b(?:apiGroups|verbs|resources|resourceNames|nonResourceURLs|roleRef|subjects|aggregationRule|(?:Cluster)?Role(?:Binding)?)\b/u;

/** Roles and their bindings in Kubernetes: who may do what to which resources. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export const kubernetesRbac: PermissionKind = {
  id: 'kubernetes-rbac',
  reads: (path) => /\.(?:ya?ml|json)$/iu.test(path) && !path.startsWith('.github/'),
  speaksOf: (line) => SPEAKS.test(line),
  compare: async (path, before, after) => ({
    permissions: compareHolders(path, await holdersOf(before), await holdersOf(after), covers),
    unreadable: null,
  }),
};

async function holdersOf(text: string | null): Promise<Holders> {
  const found = new HolderBuilder();
  for (const document of (await documentsOf(text)).flatMap(itemsOf)) {
    const { kind, metadata, ...body } = fieldsOf(document);
    if (typeof kind !== 'string' || !(ROLES.test(kind) || BINDINGS.test(kind))) continue;
    const { name, namespace } = fieldsOf(metadata);
    const { grants } = found.of([kind, namespace, name].filter((one) => typeof one === 'string').join('/'));
    for (const grant of ROLES.test(kind) ? grantsOfRole(body) : grantsOfBinding(body)) grants.add(grant);
  }
  return found.holders;
}

/** A document, or the documents of a `List`. */
const itemsOf = (document: unknown): readonly unknown[] =>
  fieldsOf(document)['kind'] === 'List' ? listIn(fieldsOf(document)['items']) : [document];

function grantsOfRole(role: Readonly<Record<string, unknown>>): string[] {
  const aggregated = 'aggregationRule' in role ? [`aggregates ${JSON.stringify(role['aggregationRule'])}`] : [];
  return aggregated.concat(
    listIn(role['rules'])
      .map(fieldsOf)
      .flatMap((rule) => {
        const names = textsIn(rule['resourceNames'] ?? '*');
        const resources = textsIn(rule['apiGroups'] ?? '').flatMap((group) =>
          textsIn(rule['resources'] ?? []).flatMap((resource) =>
            names.map((name) => `${resource}${group === '' ? '' : `.${group}`} ${name}`),
          ),
        );
        const targets = [...resources, ...textsIn(rule['nonResourceURLs'] ?? []).map((url) => `${url} *`)];
        return textsIn(rule['verbs'] ?? []).flatMap((verb) => targets.map((target) => `${verb} ${target}`));
      }),
  );
}

function grantsOfBinding(binding: Readonly<Record<string, unknown>>): string[] {
  const { kind, name } = fieldsOf(binding['roleRef']);
  return listIn(binding['subjects'])
    .map(fieldsOf)
    .map((subject) =>
      [subject['kind'], subject['namespace'], subject['name']].filter((one) => typeof one === 'string').join('/'),
    )
    .map((subject) => `${String(kind)}/${String(name)} to ${subject}`);
}

/** Verb, resource and name each cover by `*`; `*.*` covers every group. */
const covers: Covers = (broad, narrow) => {
  const [wide, small] = [broad.split(' '), narrow.split(' ')];
  return wide.length === 3 && small.length === 3 && wide.every((part, index) => starCovers(part, small[index] ?? ''));
};
