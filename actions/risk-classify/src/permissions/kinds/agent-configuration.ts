import { formatOf, isAgentFile } from '../../../../../shared/agent-config/paths.ts';
import type { PermissionKind } from '../kind.ts';

const MAX_SHOWN = 4;

/** What coding agents may do: allow rules, hooks, MCP servers, modes, sandboxes, of every tool's files. Prose grants nothing. */
export const agentConfiguration: PermissionKind = {
  id: 'agent-configuration',
  reads: (path) => isAgentFile(path) && formatOf(path) !== 'prose',
  compare: async (path, before, after) => {
    const { examineConfig } = await import('../../../../../shared/agent-config/examine.ts');
    const delta = await examineConfig(path, before, after);
    if (delta.unparsable !== null) {
      const unreadable = `It cannot be read as agent configuration: ${delta.unparsable.slice(0, 200)}.`;
      return { permissions: [{ where: `${path}#*`, change: 'widened', why: unreadable }], unreadable };
    }
    const what = (list: readonly { readonly kind: string }[]): string =>
      [...new Set(list.map(({ kind }) => kind))].slice(0, MAX_SHOWN).join(', ');
    const why = {
      widened: `Agents may do more: ${what(delta.widening)}.`,
      narrowed: `Agents may do less: ${what(delta.narrowing)}.`,
      same: 'Agents may do no more than before.',
    }[delta.change];
    return { permissions: [{ where: `${path}#*`, change: delta.change, why }], unreadable: null };
  },
};
