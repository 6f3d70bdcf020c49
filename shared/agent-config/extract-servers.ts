import type { Capability } from './capability.ts';
import { isEndpointVariable } from './danger.ts';
import { canonical, isTable, strings, type Table } from './values.ts';

const SERVER_TABLES = [
  'mcpServers',
  'servers',
  'mcp_servers',
  'mcp',
  'mcp-servers',
  'context_servers',
  'amp.mcpServers',
];
const SERVER_KEYS = ['command', 'url', 'httpUrl', 'serverUrl', 'type', 'cmd', 'uri'];

/** Servers of the Model Context Protocol: what runs or is called, with which approvals. */
export function extractServers(root: Table): Capability[] {
  const plain = SERVER_TABLES.flatMap((name) => serversIn(root[name]));
  // Some files are the table itself.
  const bare = plain.length === 0 && Object.values(root).some(looksLikeServer) ? serversIn(root) : [];
  return [...plain, ...bare, ...approvals(root)];
}

const looksLikeServer = (value: unknown): boolean =>
  isTable(value) && (typeof value['command'] === 'string' || typeof value['url'] === 'string') && !('hooks' in value);

function serversIn(table: unknown): Capability[] {
  if (!isTable(table)) return [];
  const inner = table['servers'];
  if (isTable(inner) && !looksLikeServer(inner)) return serversIn(inner);
  return Object.entries(table).flatMap(([name, server]) => (isTable(server) ? serverOf(name, server) : []));
}

function serverOf(name: string, server: Table): Capability[] {
  if (!SERVER_KEYS.some((key) => key in server)) return [];
  const off = server['enabled'] === false || server['disabled'] === true;
  const what = canonical([server['command'] ?? server['cmd'] ?? null, server['args'] ?? [], endpointOf(server)]);
  const found: Capability[] = off
    ? []
    : [{ kind: 'mcp-server', effect: 'grant', subject: `${name} ${what}`, danger: true }];
  for (const key of ['autoApprove', 'alwaysAllow', 'always_allow']) {
    for (const tool of strings(server[key] === true ? ['*'] : server[key])) {
      found.push({ kind: 'mcp-approval', effect: 'grant', subject: `${name} ${tool} without asking`, danger: true });
    }
  }
  if (server['trust'] === true)
    found.push({ kind: 'mcp-approval', effect: 'grant', subject: `${name} trusted`, danger: true });
  if (typeof server['headersHelper'] === 'string') {
    found.push({
      kind: 'command-config',
      effect: 'grant',
      subject: `${name} headersHelper: ${server['headersHelper']}`,
      danger: true,
    });
  }
  return [...found, ...filters(name, server), ...environment(name, server['env'] ?? server['environment'])];
}

const endpointOf = (server: Table): unknown =>
  server['url'] ?? server['httpUrl'] ?? server['serverUrl'] ?? server['uri'] ?? null;

/** Which tools of the server may be used. */
function filters(name: string, server: Table): Capability[] {
  const grants = ['includeTools', 'enabled_tools', 'tools'].flatMap((key) => strings(server[key]));
  const denied = ['excludeTools', 'disabled_tools', 'disabledTools'].flatMap((key) => strings(server[key]));
  return [
    ...grants.map((tool): Capability => ({
      kind: 'tool-list',
      effect: 'grant',
      subject: `${name} ${tool}`,
      danger: false,
    })),
    ...denied.map((tool): Capability => ({
      kind: 'tool-list',
      effect: 'restriction',
      subject: `${name} ${tool}`,
      danger: false,
    })),
  ];
}

const environment = (name: string, env: unknown): Capability[] =>
  isTable(env)
    ? Object.entries(env)
        .filter(([variable]) => isEndpointVariable(variable))
        .map(([variable, value]) => ({
          kind: 'env-endpoint',
          effect: 'grant',
          subject: `${name} ${variable}=${String(value)}`,
          danger: true,
        }))
    : [];

/** Project servers that start without a question. */
function approvals(root: Table): Capability[] {
  const found: Capability[] = [];
  if (root['enableAllProjectMcpServers'] === true)
    found.push({ kind: 'mcp-approval', effect: 'grant', subject: 'all project servers', danger: true });
  for (const name of strings(root['enabledMcpjsonServers']))
    found.push({ kind: 'mcp-approval', effect: 'grant', subject: name, danger: true });
  for (const name of strings(root['disabledMcpjsonServers']))
    found.push({ kind: 'mcp-approval', effect: 'restriction', subject: name, danger: true });
  return found;
}
