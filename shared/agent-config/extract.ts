import type { Capability } from './capability.ts';
import { extractCommands } from './extract-commands.ts';
import { extractPermissions } from './extract-permissions.ts';
import { extractServers } from './extract-servers.ts';
import { extractToolLists } from './extract-tool-lists.ts';
import { isTable } from './values.ts';

/** Everything a parsed configuration lets an agent do or keeps it from doing, whichever tool it belongs to. */
export function capabilitiesOf(root: unknown): Capability[] {
  if (!isTable(root)) return [];
  return [...extractPermissions(root), ...extractCommands(root), ...extractServers(root), ...extractToolLists(root)];
}
