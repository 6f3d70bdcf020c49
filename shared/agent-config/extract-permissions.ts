import type { Capability } from './capability.ts';
import { isEndpointVariable, isOpenAllowRule, modeRank, ranks } from './danger.ts';
import { extractSandboxes } from './extract-sandboxes.ts';
import { isTable, strings, type Table } from './values.ts';

/** Permission rules, modes, sandboxes, reachable folders and environment, of any tool's settings file. */
export function extractPermissions(root: Table): Capability[] {
  return [
    ...claudeRules(root['permissions']),
    ...openCodeRules(root['permission'], 'permission'),
    ...modes(root),
    ...extractSandboxes(root),
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
