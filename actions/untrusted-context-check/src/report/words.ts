import type { Capability, CapabilityKind } from '../../../../shared/agent-config/capability.ts';

const COMES: Readonly<Record<CapabilityKind, string>> = {
  'permission-allow': 'Agents may now do without asking',
  'permission-deny': 'A rule that denied is gone',
  'permission-mode': 'Agents now ask less',
  'hook-command': 'A command now runs on its own',
  'mcp-server': 'Agents now start or call a server',
  'mcp-approval': 'Tools of a server are now approved beforehand',
  sandbox: 'The sandbox is now more open',
  'command-config': 'A setting now runs a command or loads code',
  'tool-list': 'Agents have more tools',
  'filesystem-scope': 'Agents reach more folders',
  'env-endpoint': 'The environment now decides where traffic goes or what is loaded',
};

const GOES: Partial<Readonly<Record<CapabilityKind, string>>> = {
  'permission-mode': 'A lock on permission modes is gone',
  sandbox: 'A limit of the sandbox is gone',
  'tool-list': 'A tool is no longer excluded',
  'mcp-approval': 'A server is no longer disabled',
};

/** What a widening means, in words for people. */
export const capabilityTitle = ({ kind, effect }: Capability): string =>
  (effect === 'restriction' ? GOES[kind] : undefined) ?? COMES[kind];
