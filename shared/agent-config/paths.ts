/**
 * Files that tell coding agents what to do or what they may do, at any depth, whatever the case of the path (many disks
 * open `.Claude/Settings.JSON` as well). Every path of every change passes here, so that this is plain work on strings.
 */
const AGENT_FOLDERS = new Set(
  'claude|claude-plugin|cursor|codex|gemini|qwen|kiro|roo|cline|clinerules|opencode|kilo|kilocode|factory|junie|augment|amp|amazonq|agent|agents|goose|devin|windsurf|codeium|rovodev|vibe|grok|warp|pi|takt|trae|openhands|aiassistant|antigravity|ruler|rulesync|ai|devcontainer|husky'
    .split('|')
    .map((name) => `.${name}`),
);
const NAMED_FILES = new Set(
  [
    'agents.md agents.override.md agents.local.md agent.md claude.md claude.local.md gemini.md qwen.md qwen.local.md',
    'reasonix.md crush.md warp.md bugbot.md skill.md replit.md .hermes.md .review-agent.md append_system.md',
    'conventions.md .rules .cursorrules .windsurfrules .clinerules .goosehints .augment-guidelines .roomodes mcp.json',
    '.mcp.json .claude.json mcp_config.json opencode.json opencode.jsonc kilo.json kilo.jsonc .crush.json',
    'firebender.json reasonix.toml .aider.conf.yml',
  ].flatMap((names) => names.split(' ')),
);
/** Beginnings of paths below `.github`. */
const GITHUB_PARTS = [
  ...'instructions prompts agents chatmodes skills hooks copilot aw'.split(' ').map((name) => `${name}/`),
  'copilot-instructions.md',
  'mcp.json',
];
const EDITOR_FILES = new Set([
  ...'mcp settings tasks launch'.split(' ').map((name) => `.vscode/${name}.json`),
  '.zed/settings.json',
  '.idx/mcp.json',
  '.idx/airules.md',
]);
/** Folders of a plug-in whose Markdown files, up to three folders below, are agents, commands and skills. */
const PLUGIN_FOLDERS = new Set('agents commands skills subagents prompts chatmodes'.split(' '));
const PLUGIN_DEPTH = 3;
const PLUGIN_ENDINGS = ['.agent.md', '.prompt.md', '.chatmode.md', '.instructions.md'];
const SCRIPT = /(?:^|\/)\.(?:[a-z-]{2,20}\/hooks\/.+|husky\/[^/]+)$/iu;

/** Letters as a case-insensitive disk compares them; the long s is the one ASCII twin that has no lower case. */
const folded = (path: string): string => path.toLowerCase().replaceAll('ſ', 's');

/** Whether the path is one of the agent files. */
export function isAgentFile(path: string): boolean {
  const parts = folded(path).split('/');
  const name = parts.at(-1) as string;
  if (NAMED_FILES.has(name) || PLUGIN_ENDINGS.some((ending) => name.endsWith(ending))) return true;
  const folders = parts.slice(0, -1);
  if (folders.length === 0) return false;
  const inFolder = `${folders.at(-1)}/${name}`;
  return (
    folders.some((folder) => AGENT_FOLDERS.has(folder)) ||
    EDITOR_FILES.has(inFolder) ||
    inFolder === 'hooks/hooks.json' ||
    isPluginPart(folders, name) ||
    isGithubPart(parts)
  );
}

const isPluginPart = (folders: readonly string[], name: string): boolean => {
  if (!name.endsWith('.md') || name === '.md') return false;
  const below = folders.findLastIndex((folder) => PLUGIN_FOLDERS.has(folder));
  if (below === -1) return false;
  const between = folders.slice(below + 1);
  return between.length <= PLUGIN_DEPTH && between.every((folder) => folder !== '');
};

const isGithubPart = (parts: readonly string[]): boolean =>
  parts.some((part, index) => {
    if (part !== '.github') return false;
    const below = parts.slice(index + 1).join('/');
    return GITHUB_PARTS.some((start) => below.startsWith(start)) || isAgentWorkflow(parts.slice(index + 1));
  });

/** Workflows written as prompts, and the one that sets up an agent's machine. */
const isAgentWorkflow = ([folder, name, ...deeper]: readonly string[]): boolean =>
  folder === 'workflows' &&
  name !== undefined &&
  deeper.length === 0 &&
  (name === 'copilot-setup-steps.yml' || (name.endsWith('.md') && name !== '.md'));

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
