import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../../shared/testing/change-builder.ts';
import { permissionChanges } from '../changes.ts';

/** Directions by place, without the path, of one file that changes. */
async function directions(
  path: string,
  before: string | null,
  after: string | null,
  untouched: Record<string, string> = {},
) {
  const { permissions } = await permissionChanges(changeOf({ files: { [path]: [before, after] }, untouched }));
  return permissions.map(({ where, change }) => `${where.slice(path.length + 1)} ${change}`);
}

describe('kubernetes-rbac', () => {
  const role = (verbs: string, more = ''): string =>
    `kind: Role\nmetadata: {name: r}\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [${verbs}]\n${more}`;
  const go = (before: string | null, after: string | null) => directions('deploy/rbac.yaml', before, after);

  test.each([
    ['a verb comes', role('get'), role('get, delete'), 'widened'],
    ['a verb goes', role('get, delete'), role('get'), 'narrowed'],
    ['every verb in place of one', role('get'), role('"*"'), 'widened'],
    ['one in place of every', role('"*"'), role('get'), 'narrowed'],
    ['order is nothing', role('get, list'), role('list, get'), 'same'],
    ['names limit it', role('get'), role('get', '    resourceNames: [one]\n'), 'narrowed'],
    ['names no longer limit it', role('get', '    resourceNames: [one]\n'), role('get'), 'widened'],
    ['one verb against another', role('get'), role('delete'), 'widened'],
  ])('%s', async (_, before, after, change) => expect(await go(before, after)).toEqual([`Role/r ${change}`]));

  test('a new role widens, a role that goes narrows', async () => {
    expect(await go(null, role('get'))).toEqual(['Role/r widened']);
    expect(await go(role('get'), null)).toEqual(['Role/r narrowed']);
  });

  test('a binding to another account', async () => {
    const binding = (name: string): string =>
      `kind: ClusterRoleBinding\nmetadata: {name: b}\nroleRef: {kind: ClusterRole, name: admin}\nsubjects: [{kind: ServiceAccount, name: ${name}}]\n`;
    expect(await go(binding('a'), binding('b'))).toEqual(['ClusterRoleBinding/b widened']);
  });

  test('a template that is no YAML counts as widened where it speaks of roles', async () => {
    const template = 'kind: Role\nrules:\n{{- range .Values.x }}\n  - verbs: [{{ . }}]\n{{- end }}\n';
    expect(await go(template, `${template}# verbs\n`)).toContain('* widened');
  });

  test('a file that speaks of none of it is not compared', async () => {
    expect(await directions('config.yaml', 'a: 1\n', 'a: 2\n')).toEqual([]);
  });
});

describe('cloud-iam', () => {
  const policy = (statement: object): string =>
    JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 1);
  const allow = (more: object = {}): object => ({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::a/*',
    ...more,
  });
  const go = (before: object | null, after: object | null) =>
    directions('policy.json', before && policy(before), after && policy(after));

  test.each([
    ['another action', allow(), allow({ Action: ['s3:GetObject', 's3:PutObject'] }), 'widened'],
    ['every action', allow(), allow({ Action: 's3:*' }), 'widened'],
    ['fewer actions', allow({ Action: 's3:*' }), allow(), 'narrowed'],
    ['the case of actions is nothing', allow(), allow({ Action: 'S3:getobject' }), 'same'],
    ['every resource', allow(), allow({ Resource: '*' }), 'widened'],
    ['a condition comes', allow(), allow({ Condition: { Bool: { x: true } } }), 'narrowed'],
    ['a condition goes', allow({ Condition: { Bool: { x: true } } }), allow(), 'widened'],
    ['everything but', allow(), allow({ Action: undefined, NotAction: 'iam:*' }), 'widened'],
    ['a denial goes', { Effect: 'Deny', Action: 'iam:*', Resource: '*' }, allow({ Action: [] }), 'widened'],
  ])('%s', async (_, before, after, change) => expect(await go(before, after)).toEqual([`iam ${change}`]));

  test('statements inside a CloudFormation template', async () => {
    const template = (action: string): string =>
      `Resources:\n  R:\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: ${action}\n            Resource: "*"\n`;
    expect(await directions('stack.template', template('s3:Get*'), template("'*'"))).toEqual(['iam widened']);
  });

  test('bindings of Google Cloud and roles of Azure', async () => {
    const binding = (...members: string[]) =>
      JSON.stringify({ bindings: [{ role: 'roles/viewer', members }] }, null, 1);
    expect(await directions('iam.json', binding('user:a'), binding('user:a', 'allUsers'))).toEqual(['iam widened']);
    const azure = (...actions: string[]) => JSON.stringify({ permissions: [{ actions, notActions: [] }] }, null, 1);
    expect(await directions('role.json', azure('Microsoft.Compute/*'), azure('Microsoft.Compute/*/read'))).toEqual([
      'iam narrowed',
    ]);
  });
});

describe('container-privileges', () => {
  const service = (more: string): string => `services:\n  web:\n    image: x\n    # user\n${more}`;
  test.each([
    ['privileged comes', '', '    privileged: true\n', 'widened'],
    ['a capability comes', '', '    cap_add: [net_admin]\n', 'widened'],
    ['every capability covers one', '    cap_add: [ALL]\n', '    cap_add: [NET_ADMIN]\n', 'narrowed'],
    ['dropping comes', '', '    cap_drop: [ALL]\n', 'narrowed'],
    ['dropping goes', '    cap_drop: [ALL]\n', '', 'widened'],
    ['the socket of the engine', '', '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n', 'widened'],
    ['another device', '    devices: [/dev/a]\n', '    devices: [/dev/a]\n    volumes: ["data:/data"]\n', 'same'],
    ['the host’s network', '', '    network_mode: host\n', 'widened'],
  ])('%s', async (_, before, after, change) =>
    expect(await directions('compose.yml', service(before), service(after))).toEqual([`web ${change}`]),
  );

  test('a pod', async () => {
    const pod = (context: string): string =>
      `kind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec:\n      containers:\n        - name: c\n          securityContext: {${context}}\n`;
    const go = (before: string, after: string) => directions('d.yaml', pod(before), pod(after));
    expect(await go('', 'privileged: true')).toEqual(['Deployment/d widened']);
    expect(await go('', 'runAsNonRoot: true')).toEqual(['Deployment/d narrowed']);
    expect(await go('allowPrivilegeEscalation: false', '')).toEqual(['Deployment/d widened']);
  });
});

describe('dockerfile', () => {
  test.each([
    ['FROM x\n', 'FROM x\nUSER app\n', ['USER narrowed']],
    ['FROM x\nUSER app\n', 'FROM x\n', ['USER widened']],
    ['FROM x\nUSER app\n', 'FROM x\nUSER app\nFROM y\n', ['USER widened']],
    ['FROM x\nUSER app\n', 'FROM x\nUSER $WHO\n', ['USER widened']],
    ['FROM x\nUSER 1000\n', 'FROM x\nUSER 1001:1001\n', ['USER same']],
    ['FROM x\nRUN a\n', 'FROM x\nRUN b\n', ['USER same']],
  ])('%j to %j', async (before, after, expected) =>
    expect(await directions('Dockerfile', before, after)).toEqual(expected),
  );
});

describe('code-owners', () => {
  const files = { 'src/a.ts': '', 'docs/b.md': '' };
  const go = (before: string | null, after: string | null) => directions('CODEOWNERS', before, after, files);
  test.each([
    ['an owner comes', '/src/ @a\n', '/src/ @a @b\n', 'widened'],
    ['an owner goes', '/src/ @a @b\n', '/src/ @a\n', 'narrowed'],
    ['a line that un-owns', '/src/ @a\n', '/src/ @a\n/src/a.ts\n', 'widened'],
    ['owners for what had none', '/src/ @a\n', '/src/ @a\n/docs/ @b\n', 'narrowed'],
    ['a narrower path gains while another loses', '* @a\n', '* @b\n', 'widened'],
    ['a pattern that takes no path', '/src/ @a\n', '/src/ @a\n/nowhere/ @b\n', 'same'],
  ])('%s', async (_, before, after, change) => expect(await go(before, after)).toEqual([`* ${change}`]));

  test('the file goes', async () => expect(await go('* @a\n', null)).toEqual(['* widened']));
});

describe('agents', () => {
  const settings = (allow: string[]): string => JSON.stringify({ permissions: { allow } });
  test('an allow rule comes, and goes', async () => {
    const path = '.claude/settings.json';
    expect(await directions(path, settings([]), settings(['Bash(ls)']))).toEqual(['* widened']);
    expect(await directions(path, settings(['Bash(ls)']), settings([]))).toEqual(['* narrowed']);
  });

  test('settings that cannot be read count as widened, and are said to be unanalysed', async () => {
    const files = { '.claude/settings.json': ['{}', '{"permissions":'] } as const;
    const { permissions, notices } = await permissionChanges(changeOf({ files }));
    expect(permissions).toMatchObject([{ change: 'widened' }]);
    expect(notices).toMatchObject([{ ruleId: 'unanalysed', atLeast: 'high' }]);
  });

  test.each([
    ['.env\nsecrets/\n', '.env\n', 'widened'],
    ['.env\n', '.env\nsecrets/\n', 'narrowed'],
    ['.env\n', '.env\n!.env\n', 'widened'],
    ['.env\n', null, 'widened'],
    ['.env\n', '# why\n.env\n', 'same'],
  ])('what agents must not read: %j to %j', async (before, after, change) =>
    expect(await directions('.cursorignore', before, after)).toEqual([`* ${change}`]),
  );
});

test('hostile manifests end', async () => {
  const bomb = `kind: Role\nverbs: &a [x,x]\n${Array.from({ length: 300 }, (_, n) => `b${n}: *a`).join('\n')}\n`;
  expect(await directions('rbac.yaml', 'verbs: []\n', bomb)).toContain('* widened');
  const deep = `{"Action":1,"a":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  expect(await directions('policy.json', '{}\n', deep)).toContain('* widened');
});
