import type { Capability } from './capability.ts';
import { canonical, isTable, type Table } from './values.ts';

/** Commands that run on their own: hooks, helpers, status lines, notifications, plug-ins, tasks on opening a folder. */
export function extractCommands(root: Table): Capability[] {
  return [...hooks(root['hooks']), ...helpers(root), ...plugins(root), ...tasks(root['tasks']), ...containers(root)];
}

const HOOK_KEYS: ReadonlySet<string> = new Set(['command', 'url', 'prompt', 'bash', 'powershell', 'script', 'run']);

/** Every command below `hooks`, with the event it hangs on. */
function hooks(value: unknown, event = ''): Capability[] {
  if (Array.isArray(value)) return value.flatMap((item) => hooks(item, event));
  if (!isTable(value)) return [];
  const found: Capability[] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (HOOK_KEYS.has(key) && typeof inner === 'string') {
      const matcher = value['matcher'] === undefined ? '' : ` ${canonical(value['matcher'])}`;
      found.push({ kind: 'hook-command', effect: 'grant', subject: `${event}${matcher}: ${inner}`, danger: true });
    } else found.push(...hooks(inner, event === '' && key !== 'hooks' ? key : event));
  }
  return found;
}

const HELPER_KEYS = [
  'apiKeyHelper',
  'awsAuthRefresh',
  'awsCredentialExport',
  'otelHeadersHelper',
  'notify',
  'discoveryCommand',
  'toolDiscoveryCommand',
  'toolCallCommand',
];

function helpers(root: Table): Capability[] {
  const tools = isTable(root['tools']) ? root['tools'] : {};
  const found: Capability[] = [];
  const add = (name: string, value: unknown, danger: boolean): void => {
    if (value !== undefined && value !== null && value !== false) {
      found.push({
        kind: 'command-config',
        effect: 'grant',
        subject: `${name}: ${typeof value === 'string' ? value : canonical(value)}`,
        danger,
      });
    }
  };
  for (const key of HELPER_KEYS) add(key, root[key] ?? tools[key], true);
  if (isTable(root['features']) && (root['features']['hooks'] === true || root['features']['codex_hooks'] === true)) {
    found.push({ kind: 'hook-command', effect: 'grant', subject: 'hooks switched on', danger: false });
  }
  for (const key of ['statusLine', 'fileSuggestion', 'subagentStatusLine']) {
    const line = root[key];
    if (isTable(line)) add(key, line['command'], false);
  }
  return found;
}

function plugins(root: Table): Capability[] {
  const enabled = isTable(root['enabledPlugins'])
    ? Object.entries(root['enabledPlugins']).filter(([, on]) => on !== false)
    : [];
  const markets = isTable(root['extraKnownMarketplaces']) ? Object.entries(root['extraKnownMarketplaces']) : [];
  return [
    ...enabled.map(([name]): Capability => ({
      kind: 'command-config',
      effect: 'grant',
      subject: `plugin ${name}`,
      danger: false,
    })),
    ...markets.map(([name, source]): Capability => ({
      kind: 'command-config',
      effect: 'grant',
      subject: `marketplace ${name} ${canonical(source)}`,
      danger: false,
    })),
  ];
}

/** VS Code tasks that start when the folder is opened. */
const tasks = (value: unknown): Capability[] =>
  Array.isArray(value)
    ? value.flatMap((task): Capability[] => {
        if (!isTable(task) || !isTable(task['runOptions']) || task['runOptions']['runOn'] !== 'folderOpen') return [];
        return [
          {
            kind: 'hook-command',
            effect: 'grant',
            subject: `folderOpen: ${canonical([task['command'], task['args'] ?? []])}`,
            danger: true,
          },
        ];
      })
    : [];

/** Commands of a development container. */
const containers = (root: Table): Capability[] =>
  Object.entries(root)
    .filter(([key]) => /^(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command$/u.test(key))
    .map(([key, value]) => ({
      kind: 'hook-command',
      effect: 'grant',
      subject: `${key}: ${canonical(value)}`,
      danger: key === 'initializeCommand',
    }));
