import { isRecord } from '../../record.ts';
import { documentsOf, fieldsOf, listIn, textsIn } from '../documents.ts';
import { compareHolders, HolderBuilder, type Covers, type Holder, type Holders } from '../grants.ts';
import type { PermissionKind } from '../kind.ts';

const SPEAKS =
  /\b(?:privileged|cap_(?:add|drop)|capabilities|allowPrivilegeEscalation|run_?As\w*|host(?:Network|PID|IPC|Path)|readOnlyRootFilesystem|read_only|security_opt|seccompProfile|network_mode|pid|ipc|userns_mode|devices|user|securityContext|volumes|docker\.sock|add|drop)\b/iu;
const MAX_DEPTH = 40;
const HOST_PATHS =
  /^(?:\/|\/etc|\/proc|\/sys|\/root|\/var\/run(?:\/docker\.sock)?|\/run(?:\/docker\.sock)?|\/var\/lib\/docker)\/?(?::|$)/u;

/** What containers may do to the machine they run on: services of Compose, pods of Kubernetes. */
export const containerPrivileges: PermissionKind = {
  id: 'container-privileges',
  reads: (path) => /\.ya?ml$/iu.test(path) && !path.startsWith('.github/'),
  speaksOf: (line) => SPEAKS.test(line),
  compare: async (path, before, after) => ({
    permissions: compareHolders(path, await holdersOf(before), await holdersOf(after), covers),
    unreadable: null,
  }),
};

/** Adding `ALL` covers every capability; dropping `ALL` does as well. */
const covers: Covers = (broad, narrow) =>
  (broad === 'capability ALL' && narrow.startsWith('capability ')) ||
  (broad === 'dropped ALL' && narrow.startsWith('dropped '));

type Sets = { readonly [Key in keyof Holder]: Set<string> };

async function holdersOf(text: string | null): Promise<Holders> {
  const found = new HolderBuilder();
  for (const document of await documentsOf(text)) {
    const { services, kind, metadata } = fieldsOf(document);
    if (isRecord(services))
      for (const [name, service] of Object.entries(services)) composeService(fieldsOf(service), found.of(name));
    else if (typeof kind === 'string')
      podParts(document, found.of(`${kind}/${textsIn(fieldsOf(metadata)['name']).join('')}`), 0);
  }
  return found.holders;
}

/** https://docs.docker.com/reference/compose-file/services/ */
function composeService(service: Readonly<Record<string, unknown>>, { grants, restrictions }: Sets): void {
  if (service['privileged'] === true) grants.add('privileged');
  if (service['read_only'] === true) restrictions.add('read-only file system');
  for (const one of textsIn(service['cap_add'] ?? [])) grants.add(`capability ${one.toUpperCase()}`);
  for (const one of textsIn(service['cap_drop'] ?? [])) restrictions.add(`dropped ${one.toUpperCase()}`);
  for (const one of textsIn(service['devices'] ?? [])) grants.add(`device ${one}`);
  for (const name of ['network_mode', 'pid', 'ipc', 'userns_mode'])
    if (service[name] === 'host') grants.add(`host ${name}`);
  if (/^(?:root|0)(?::|$)/u.test(textsIn(service['user'] ?? '')[0] ?? '')) grants.add('user root');
  for (const one of textsIn(service['security_opt'] ?? []))
    (/unconfined/u.test(one) ? grants : restrictions).add(`security_opt ${one}`);
  for (const one of listIn(service['volumes'])) {
    const source = textsIn(isRecord(one) ? (one['source'] ?? '') : one)[0] ?? '';
    if (HOST_PATHS.test(source)) grants.add(`host path ${source}`);
  }
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
function podParts(value: unknown, sets: Sets, depth: number): void {
  if (depth > MAX_DEPTH) throw new RangeError('it is nested too deeply');
  if (Array.isArray(value)) for (const item of value) podParts(item, sets, depth + 1);
  if (!isRecord(value)) return;
  const { grants, restrictions } = sets;
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'privileged', 'allowPrivilegeEscalation']) {
    if (value[name] === true) grants.add(name);
    if (value[name] === false && name === 'allowPrivilegeEscalation') restrictions.add('no privilege escalation');
  }
  for (const name of ['runAsNonRoot', 'readOnlyRootFilesystem']) if (value[name] === true) restrictions.add(name);
  if (value['runAsUser'] === 0) grants.add('user root');
  const capabilities = fieldsOf(value['capabilities']);
  for (const one of textsIn(capabilities['add'] ?? [])) grants.add(`capability ${one.toUpperCase()}`);
  for (const one of textsIn(capabilities['drop'] ?? [])) restrictions.add(`dropped ${one.toUpperCase()}`);
  const { path } = fieldsOf(value['hostPath']);
  if (typeof path === 'string') grants.add(`host path ${path}`);
  for (const member of Object.values(value)) podParts(member, sets, depth + 1);
}
