import type { Capability } from './capability.ts';
import { isEndpointVariable, isOpenAllowRule, modeRank, sandboxRank } from './danger.ts';
import { canonical, isTable, strings, type Table } from './values.ts';

/** Permission rules, modes, sandboxes, reachable folders and environment, of any tool's settings file. */
export function extractPermissions(root: Table): Capability[] {
  return [
    ...claudeRules(root['permissions']),
    ...openCodeRules(root['permission'], 'permission'),
    ...modes(root),
    ...sandboxes(root),
    ...environment(root['env']),
    ...approvals(root),
  ];
}

const allow = (rule: string): Capability => ({
  kind: 'permission-allow',
  effect: 'grant',
  subject: rule,
  danger: isOpenAllowRule(rule),
});

function claudeRules(permissions: unknown): Capability[] {
  if (!isTable(permissions)) return [];
  const restriction = (rule: string, danger: boolean): Capability => ({
    kind: 'permission-deny',
    effect: 'restriction',
    subject: rule,
    danger,
  });
  return [
    ...strings(permissions['allow']).map(allow),
    ...strings(permissions['deny']).map((rule) => restriction(rule, true)),
    ...strings(permissions['ask']).map((rule) => restriction(`ask ${rule}`, false)),
    ...strings(permissions['additionalDirectories']).map((path): Capability => ({
      kind: 'filesystem-scope',
      effect: 'grant',
      subject: path,
      danger: false,
    })),
    ...mode('permissions.defaultMode', permissions['defaultMode']),
    ...(permissions['disableBypassPermissionsMode'] === undefined
      ? []
      : [{ ...restriction('disableBypassPermissionsMode', true), kind: 'permission-mode' as const }]),
  ];
}

/** `{"bash": {"git *": "allow"}, "edit": "ask"}`; deny and ask hold back what allow lets go. */
function openCodeRules(value: unknown, path: string): Capability[] {
  if (typeof value === 'string') {
    const rule = path.slice('permission.'.length);
    if (value === 'allow')
      return [{ kind: 'permission-allow', effect: 'grant', subject: rule, danger: isOpenAllowRule(rule) }];
    return value === 'deny' || value === 'ask'
      ? [{ kind: 'permission-deny', effect: 'restriction', subject: `${value} ${rule}`, danger: value === 'deny' }]
      : [];
  }
  return isTable(value)
    ? Object.entries(value).flatMap(([name, inner]) => openCodeRules(inner, `${path}.${name}`))
    : [];
}

/** A mode counts once for each rank it reaches, so that stepping down from 2 to 1 is a narrowing. */
function mode(name: string, value: unknown): Capability[] {
  const text = typeof value === 'boolean' || typeof value === 'string' ? String(value) : '';
  return ranks(modeRank(text)).map((rank) => ({
    kind: 'permission-mode',
    effect: 'grant',
    subject: `${name} ${rank === 2 ? 'asks nobody' : 'accepts without asking'}`,
    danger: true,
  }));
}

const ranks = (highest: number): number[] => Array.from({ length: highest }, (_, index) => index + 1);

const MODE_KEYS = [
  'approval_policy',
  'approvals_reviewer',
  'approvalPolicy',
  'approvalMode',
  'defaultApprovalMode',
  'permissionMode',
  'yolo',
  'autoAccept',
  'permission_mode',
  'autoApproveAll',
  'chat.tools.autoApprove',
  'chat.tools.global.autoApprove',
  'skipDangerousModePermissionPrompt',
] as const;

function modes(root: Table): Capability[] {
  const general = isTable(root['general']) ? root['general'] : {};
  return MODE_KEYS.flatMap((key) => [...mode(key, root[key]), ...mode(`general.${key}`, general[key])]);
}

function sandboxes(root: Table): Capability[] {
  const highest = Math.max(...['sandbox_mode', 'default_permissions'].map((key) => rankOf(root[key])));
  const found: Capability[] = ranks(highest).map((rank) => ({
    kind: 'sandbox',
    effect: 'grant',
    subject: rank === 2 ? 'no sandbox' : 'sandbox that may write',
    danger: rank === 2,
  }));
  const tools = isTable(root['tools']) ? root['tools'] : {};
  const security = isTable(root['security']) ? root['security'] : {};
  const settings = [
    ['sandbox', root['sandbox']],
    ['tools.sandbox', tools['sandbox']],
    ['security.toolSandboxing', security['toolSandboxing']],
  ] as const;
  for (const [name, value] of settings) {
    found.push(...sandbox(name, value));
  }
  return found;
}

const rankOf = (value: unknown): number => (typeof value === 'string' ? sandboxRank(value) : 0);

/** Settings of a sandbox that are on restrict; those that open a hole grant. */
function sandbox(name: string, value: unknown): Capability[] {
  if (value === false) return [{ kind: 'sandbox', effect: 'grant', subject: `${name} off`, danger: true }];
  if (value === true || typeof value === 'string')
    return [{ kind: 'sandbox', effect: 'restriction', subject: `${name} on`, danger: true }];
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): Capability[] => {
    const path = `${name}.${key}`;
    if (key === 'enabled') return sandbox(path, inner);
    if (/^(?:allow|excluded|auto|enableWeaker|httpProxy|socksProxy|network$|filesystem$)/u.test(key)) {
      if (isTable(inner)) return sandbox(path, inner);
      return inner === true || Array.isArray(inner)
        ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
            kind: 'sandbox',
            effect: 'grant',
            subject: `${path} ${canonical(item)}`,
            danger: key !== 'allowedDomains',
          }))
        : [];
    }
    return /^(?:deny|failIfUnavailable)/u.test(key) && inner !== false
      ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
          kind: 'sandbox',
          effect: 'restriction',
          subject: `${path} ${canonical(item)}`,
          danger: true,
        }))
      : [];
  });
}

const environment = (env: unknown): Capability[] =>
  isTable(env)
    ? Object.entries(env)
        .filter(([name]) => isEndpointVariable(name))
        .map(([name, value]) => ({
          kind: 'env-endpoint',
          effect: 'grant',
          subject: `${name}=${String(value)}`,
          danger: /url|proxy|path|preload|options|cert|command/iu.test(name),
        }))
    : [];

/** Tools and commands that an editor runs without asking. */
function approvals(root: Table): Capability[] {
  const found: Capability[] = [];
  const terminal = root['chat.tools.terminal.autoApprove'];
  if (isTable(terminal)) {
    for (const [command, on] of Object.entries(terminal)) {
      if (on === true)
        found.push({ kind: 'permission-allow', effect: 'grant', subject: command, danger: /^\/?\.?\*/u.test(command) });
      else if (on === false)
        found.push({ kind: 'permission-deny', effect: 'restriction', subject: command, danger: true });
    }
  }
  if (isTable(root['trustedFolders'])) {
    for (const path of Object.keys(root['trustedFolders']))
      found.push({ kind: 'filesystem-scope', effect: 'grant', subject: path, danger: false });
  }
  return found;
}
