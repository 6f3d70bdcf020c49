import type { Change } from '../../../../shared/change/change.ts';
import type { Addition } from '../classification.ts';
import { isRecord } from '../record.ts';
import { textsOf } from '../source/sides.ts';

const SETTINGS = /(?:^|\/)[^/]*(?:mcp|settings|claude|opencode|kilo|crush)[^/]*\.jsonc?$/iu;
/** Where the tools keep them: most under `mcpServers`, VS Code under `servers`, opencode under `mcp`. */
const KEYS = ['mcpServers', 'servers', 'mcp'] as const;
const MAX_TARGET_CHARACTERS = 200;

/** MCP servers that a settings file of a coding agent names, or starts differently, since the change. */
export async function addedMcpServers(change: Change): Promise<Addition[]> {
  const added: Addition[] = [];
  for (const file of change.files) {
    if (!SETTINGS.test(file.path)) continue;
    const texts = await textsOf(change, file);
    const before = new Set(await serversIn(texts.before));
    const after = await serversIn(texts.after);
    added.push(...after.filter((name) => !before.has(name)).map((name) => ({ name, path: file.path, line: null })));
  }
  return added;
}

/** Servers of a settings file as `name: command or address`. */
async function serversIn(text: string | null): Promise<string[]> {
  if (text === null) return [];
  const { parse } = await import('jsonc-parser');
  const document: unknown = parse(text);
  if (!isRecord(document)) return [];
  const servers = KEYS.map((key) => document[key]).find(isRecord) ?? {};
  return Object.entries(servers).map(([name, server]) => `${name}: ${targetOf(server)}`);
}

function targetOf(server: unknown): string {
  if (!isRecord(server)) return 'unknown';
  const { url, command, args } = server;
  const words = [url ?? command, ...(Array.isArray(args) ? args : [])].filter((word) => typeof word === 'string');
  return words.join(' ').slice(0, MAX_TARGET_CHARACTERS) || 'unknown';
}
