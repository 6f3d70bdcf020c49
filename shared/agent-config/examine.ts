import type { Capability, CapabilityKind } from './capability.ts';
import { compareCapabilities } from './compare.ts';
import { capabilitiesOf } from './extract.ts';
import { parseConfig } from './parse.ts';
import { formatOf } from './paths.ts';

/** What a change does to one agent file. */
export interface ConfigDelta {
  readonly path: string;
  readonly change: 'widened' | 'narrowed' | 'same';
  /** Kinds of what changed, sorted. */
  readonly capabilities: readonly CapabilityKind[];
  readonly widening: readonly Capability[];
  readonly narrowing: readonly Capability[];
  /** Why a side could not be read; such a file counts as widened, since nobody knows what it allows. */
  readonly unparsable: string | null;
}

/**
 * Compares an agent file before and after.
 *
 * @param before text of the file, null when it did not exist
 * @param after text of the file, null when it is gone
 */
export async function examineConfig(path: string, before: string | null, after: string | null): Promise<ConfigDelta> {
  if (formatOf(path) === 'script') return scriptDelta(path, before, after);
  const old = await read(path, before);
  const now = await read(path, after);
  if ('error' in now) return unreadable(path, now.error);
  // A base nobody could read gave nothing that can be counted on: everything in the new version counts as new.
  const had = 'error' in old ? [] : old.capabilities;
  const both = before !== null && after !== null && formatOf(path) === 'front-matter';
  const delta = both
    ? compareCapabilities(withUnlisted(had, now.capabilities), withUnlisted(now.capabilities, had))
    : compareCapabilities(had, now.capabilities);
  const kinds = [...delta.widening, ...delta.narrowing].map((one) => one.kind);
  return { path, ...delta, capabilities: [...new Set(kinds)].toSorted(), unparsable: null };
}

async function read(path: string, text: string | null): Promise<{ capabilities: Capability[] } | { error: string }> {
  if (text === null) return { capabilities: [] };
  try {
    return { capabilities: capabilitiesOf(await parseConfig(text, formatOf(path))) };
  } catch (error) {
    // Front matter is optional, and what is no YAML is prose to the agents, too; not when it speaks of tools.
    if (formatOf(path) === 'front-matter' && !GRANTING_KEY.test(text.slice(0, 8192))) return { capabilities: [] };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const GRANTING_KEY = /^(?:tools|allowed-?tools|permissionMode|hooks|mcp-?servers)\s?:/imu;

const EVERY_TOOL: Capability = { kind: 'tool-list', effect: 'grant', subject: '*', danger: false };
const listsTools = (list: readonly Capability[]): boolean =>
  list.some((one) => one.kind === 'tool-list' && one.effect === 'grant');

/** An agent or command without a list has every tool; said only where the other side has a list to compare with. */
const withUnlisted = (list: readonly Capability[], other: readonly Capability[]): readonly Capability[] =>
  listsTools(list) || !listsTools(other) ? list : [...list, EVERY_TOOL];

const unreadable = (path: string, error: string): ConfigDelta => ({
  path,
  change: 'widened',
  capabilities: [],
  widening: [],
  narrowing: [],
  unparsable: error,
});

/** A hook script runs as it is: new text is a new command. */
function scriptDelta(path: string, before: string | null, after: string | null): ConfigDelta {
  const script = (text: string | null): Capability[] =>
    text === null
      ? []
      : [{ kind: 'hook-command', effect: 'grant', subject: `script ${path}: ${text}`, danger: before === null }];
  const delta = compareCapabilities(script(before), script(after));
  const shown = (list: readonly Capability[]): Capability[] =>
    list.map((one) => ({ ...one, subject: `script ${path}` }));
  return {
    path,
    change: delta.change,
    capabilities: delta.change === 'same' ? [] : ['hook-command'],
    widening: shown(delta.widening),
    narrowing: shown(delta.narrowing),
    unparsable: null,
  };
}
