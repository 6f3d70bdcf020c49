import type { Capability, CapabilityKind } from './capability.ts';
import { isOpenAllowRule } from './danger.ts';
import { isTable, strings, type Table } from './values.ts';

/** Lists of tools: in settings, and in the front matter of agents, commands and prompts. */
export function extractToolLists(root: Table): Capability[] {
  const tools = root['tools'];
  const nested = isTable(tools) ? tools : {};
  return [
    ...(Array.isArray(tools) || typeof tools === 'string' || isSwitches(tools)
      ? grants('tool-list', strings(tools))
      : []),
    ...switchedOff(tools),
    ...['allowed-tools', 'allowedTools', 'allowed_tools'].flatMap((key) => [
      ...grants('tool-list', strings(root[key])),
      ...grants('permission-allow', strings(root[key])),
    ]),
    ...grants('tool-list', [...strings(root['coreTools']), ...strings(nested['core'])]),
    ...grants('permission-allow', [...strings(nested['allowed']), ...strings(root['autoApprovedTools'])]),
    ...restrictions([
      ...strings(root['excludeTools']),
      ...strings(nested['exclude']),
      ...strings(root['disallowedTools']),
      ...strings(root['disallowed-tools']),
    ]),
    ...agents(root['agent']),
  ];
}

const grants = (kind: CapabilityKind, names: readonly string[]): Capability[] =>
  names.map((subject) => ({ kind, effect: 'grant', subject, danger: isOpenAllowRule(subject) }));

const restrictions = (names: readonly string[]): Capability[] =>
  names.map((subject) => ({ kind: 'tool-list', effect: 'restriction', subject, danger: true }));

/** `{"bash": true, "write": false}` */
const isSwitches = (value: unknown): value is Table =>
  isTable(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((on) => typeof on === 'boolean') &&
  !('sandbox' in value);

const switchedOff = (value: unknown): Capability[] =>
  isSwitches(value)
    ? restrictions(
        Object.entries(value)
          .filter(([, on]) => on === false)
          .map(([name]) => name),
      )
    : [];

/** Agents defined inside a settings file bring their own lists. */
const agents = (value: unknown): Capability[] =>
  isTable(value)
    ? Object.entries(value).flatMap(([name, agent]) =>
        isTable(agent)
          ? extractToolLists({ ...agent, agent: undefined }).map((one) => ({
              ...one,
              subject: `${name} ${one.subject}`,
            }))
          : [],
      )
    : [];
