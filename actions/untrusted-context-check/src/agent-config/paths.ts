/**
 * Files that tell coding agents what to do or what they may do, at any depth, whatever the case of the path (many disks
 * open `.Claude/Settings.JSON` as well).
 */
const FOLDERS =
  'claude|claude-plugin|cursor|codex|gemini|qwen|kiro|roo|cline|clinerules|opencode|kilo|kilocode|factory|junie|augment|amp|amazonq|agent|agents|goose|devin|windsurf|codeium|rovodev|vibe|grok|warp|pi|takt|trae|openhands|aiassistant|antigravity|ruler|rulesync|ai|devcontainer|husky';

const AGENT_FOLDER = new RegExp(`(?:^|/)\\.(?:${FOLDERS})/`, 'iu');
const NAMED_FILE =
  /(?:^|\/)(?:(?:agents|agents\.override|agents\.local|agent|claude|claude\.local|gemini|qwen|qwen\.local|reasonix|crush|warp|bugbot|skill|replit|\.hermes|\.review-agent|append_system|conventions)\.md|\.rules|\.cursorrules|\.windsurfrules|\.clinerules|\.goosehints|\.augment-guidelines|\.roomodes|\.?mcp\.json|\.claude\.json|mcp_config\.json|opencode\.jsonc?|kilo\.jsonc?|\.crush\.json|firebender\.json|reasonix\.toml|\.aider\.conf\.yml)$/iu;
const GITHUB_PART =
  /(?:^|\/)\.github\/(?:copilot-instructions\.md|(?:instructions|prompts|agents|chatmodes|skills|hooks|copilot|aw)\/|mcp\.json|workflows\/(?:[^/]+\.md|copilot-setup-steps\.yml)$)/iu;
const EDITOR_PART =
  /(?:^|\/)(?:\.vscode\/(?:mcp|settings|tasks|launch)\.json|\.zed\/settings\.json|\.idx\/(?:mcp\.json|airules\.md))$/iu;
/** Files of a plug-in: hooks, agents, commands and skills beside its manifest. */
const PLUGIN_PART =
  /(?:^|\/)(?:hooks\/hooks\.json|(?:agents|commands|skills|subagents|prompts|chatmodes)\/(?:[^/]+\/){0,3}[^/]+\.md)$|\.(?:agent|prompt|chatmode|instructions)\.md$/iu;
const SCRIPT = /(?:^|\/)\.(?:[a-z-]{2,20}\/hooks\/.+|husky\/[^/]+)$/iu;

/** Whether the path is one of the agent files. */
export const isAgentFile = (path: string): boolean =>
  AGENT_FOLDER.test(path) ||
  NAMED_FILE.test(path) ||
  GITHUB_PART.test(path) ||
  EDITOR_PART.test(path) ||
  PLUGIN_PART.test(path);

/** How the file is read; `script` files run as they are, `prose` files only instruct. */
export type ConfigFormat = 'json' | 'toml' | 'yaml' | 'front-matter' | 'script' | 'prose';

/** The format of an agent file, by its name. */
export function formatOf(path: string): ConfigFormat {
  const name = path.toLowerCase();
  if (/\.(?:jsonc?|json5|code-workspace)$/u.test(name)) return 'json';
  if (name.endsWith('.toml')) return 'toml';
  if (/\.(?:ya?ml)$/u.test(name) && !name.includes('.github/workflows/')) return 'yaml';
  if (/\.(?:md|mdc|mdx)$/u.test(name)) return 'front-matter';
  return SCRIPT.test(path) ? 'script' : 'prose';
}
