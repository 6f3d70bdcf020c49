import type { ScanRun } from '../model.ts';
import { toolKeyOf } from '../identity/item.ts';

/** How a run answers for a tool that a policy names. */
export interface ToolMatch {
  readonly run: ScanRun;
  /** Prefix of the rules that count when the tool is a plug-in of the run's tool; null when all of them count. */
  readonly rulePrefix: string | null;
  /** Whether the run shows that the plug-in's rules were on; always true for a tool of its own. */
  readonly shown: boolean;
}

/** A linter plug-in by its package name: the linter that runs it, and the prefix of its rules. */
interface Plugin {
  readonly host: string;
  readonly prefix: string;
}

/** `eslint-plugin-security` → eslint, `security/`; `@scope/eslint-plugin` → `@scope/`. Null for anything else. */
export function pluginOf(tool: string): Plugin | null {
  const match = /^(?:(@[\w.-]{1,60})\/)?eslint-plugin(?:-([\w.-]{1,60}))?$/iu.exec(tool.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return { host: 'eslint', prefix: `${[match[1], match[2]].filter((part) => part !== undefined).join('/')}/` };
}

/** How a run answers for one of the named tools; null when it does not. A direct match is preferred to one by plug-in. */
export function matchTools(run: ScanRun, tools: readonly string[]): ToolMatch | null {
  const name = toolKeyOf(run.tool);
  if (tools.some((tool) => toolKeyOf(tool) === name)) return { run, rulePrefix: null, shown: true };
  const plugins = tools.flatMap((tool) => {
    const plugin = pluginOf(tool);
    return plugin !== null && plugin.host === name ? [{ ...plugin, tool: toolKeyOf(tool) }] : [];
  });
  const shown = plugins.find(({ prefix, tool }) => shows(run, prefix, tool));
  const plugin = shown ?? plugins[0];
  return plugin === undefined ? null : { run, rulePrefix: plugin.prefix, shown: shown !== undefined };
}

/** A run shows a plug-in when it declares the plug-in or one of its rules, or reports a finding of one. */
const shows = (run: ScanRun, prefix: string, plugin: string): boolean =>
  run.knows.some((rule) => rule.startsWith(prefix) || toolKeyOf(rule) === plugin) ||
  run.observations.some(({ ruleId }) => ruleId.startsWith(prefix));
