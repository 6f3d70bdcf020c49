import { isRecord } from '../../record.ts';
import { documentsOf, fieldsOf, listIn, textsIn } from '../documents.ts';
import { compareHolders, HolderBuilder, starCovers, type Covers, type Holders } from '../grants.ts';
import type { PermissionKind } from '../kind.ts';

const SPEAKS =
  /"?\b(?:Effect|(?:Not)?(?:Action|Resource|Principal)s?|Condition|bindings|members|role|(?:not)?(?:data)?actions)"?\s?:/iu;
const MAX_DEPTH = 40;
/** Takes the place of what a statement leaves open. */
const ANY = '*';

/**
 * Policies of AWS (statements, wherever they stand: policy files, CloudFormation, SAM, serverless), bindings of Google Cloud,
 * role definitions of Azure, in JSON or YAML. A condition narrows a grant; one without it covers it.
 */
export const cloudIam: PermissionKind = {
  id: 'cloud-iam',
  reads: (path) =>
    /\.(?:json|ya?ml|template)$/iu.test(path) && !path.startsWith('.github/') && !/lock\.(?:json|ya?ml)$/iu.test(path),
  speaksOf: (line) => SPEAKS.test(line),
  compare: async (path, before, after) => ({
    permissions: compareHolders(path, await holdersOf(before), await holdersOf(after), covers),
    unreadable: null,
  }),
};

async function holdersOf(text: string | null): Promise<Holders> {
  const found = new HolderBuilder();
  for (const document of await documentsOf(text)) visit(document, found, 0);
  return found.holders;
}

function visit(value: unknown, found: HolderBuilder, depth: number): void {
  if (depth > MAX_DEPTH) throw new RangeError('it is nested too deeply');
  if (Array.isArray(value)) for (const item of value) visit(item, found, depth + 1);
  if (!isRecord(value)) return;
  if (value['Effect'] === 'Allow') for (const grant of allowed(value)) found.of('iam').grants.add(grant);
  else if (value['Effect'] === 'Deny') for (const grant of allowed(value)) found.of('iam').restrictions.add(grant);
  for (const grant of [...googleGrants(value), ...azureGrants(value)]) found.of('iam').grants.add(grant);
  for (const member of Object.values(value)) visit(member, found, depth + 1);
}

/** One grant for each action, resource and principal: `action resource principal condition`. */
function allowed(statement: Readonly<Record<string, unknown>>): string[] {
  const part = (name: string): string[] => {
    const not = statement[`Not${name}`];
    if (not !== undefined) return [`!${JSON.stringify(not)}`];
    const value = statement[name];
    if (value === undefined) return [ANY];
    const plain = isRecord(value)
      ? Object.entries(value).flatMap(([kind, one]) => textsIn(one).map((id) => `${kind}:${id}`))
      : textsIn(value);
    return plain.length > 0 ? plain : [JSON.stringify(value)];
  };
  const condition = statement['Condition'] === undefined ? ANY : JSON.stringify(statement['Condition']);
  return part('Action').flatMap((action) =>
    part('Resource').flatMap((resource) =>
      part('Principal').map((principal) => JSON.stringify([action.toLowerCase(), resource, principal, condition])),
    ),
  );
}

/** `{"bindings": [{"role", "members", "condition"}]}` */
const googleGrants = (value: Readonly<Record<string, unknown>>): string[] =>
  listIn(value['bindings'])
    .map(fieldsOf)
    .flatMap(({ role, members, condition }) =>
      textsIn(members ?? []).map((member) =>
        JSON.stringify([String(role), member, ANY, condition === undefined ? ANY : JSON.stringify(condition)]),
      ),
    );

/** `permissions: [{actions, notActions, dataActions, notDataActions}]`, in any case of the first letter. */
const azureGrants = (value: Readonly<Record<string, unknown>>): string[] =>
  listIn(value['permissions'] ?? value['Permissions'])
    .map(fieldsOf)
    .flatMap((one) =>
      ['actions', 'dataActions'].flatMap((name) => {
        const not = one[`not${name[0]?.toUpperCase()}${name.slice(1)}`];
        const except = not === undefined || (Array.isArray(not) && not.length === 0) ? ANY : JSON.stringify(not);
        return textsIn(one[name] ?? []).map((action) => JSON.stringify([action.toLowerCase(), ANY, ANY, except]));
      }),
    );

const covers: Covers = (broad, narrow) => {
  const [wide, small] = [JSON.parse(broad) as string[], JSON.parse(narrow) as string[]];
  return wide.every((part, index) => part === ANY || starCovers(part, small[index] ?? ''));
};
