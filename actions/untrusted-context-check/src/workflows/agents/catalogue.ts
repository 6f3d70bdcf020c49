/** Coding agents as actions, by `owner/name[/path]` in lower case, and the inputs through which they can be steered. */
export interface AgentAction {
  readonly name: string;
  readonly prompts: readonly string[];
  /** True when the action itself refuses people without write access, unless told otherwise. */
  readonly checksActor: boolean;
}

const claude: AgentAction = {
  name: 'Claude Code',
  prompts: [
    'prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args', 'append_system_prompt',
    'system_prompt', 'prompt_file', 'settings', 'mcp_config', 'custom-security-scan-instructions',
  ], // prettier-ignore
  checksActor: true,
};
const gemini: AgentAction = { name: 'Gemini CLI', prompts: ['prompt', 'settings'], checksActor: false };
const opencode: AgentAction = { name: 'OpenCode', prompts: ['prompt'], checksActor: true };

export const AGENT_ACTIONS: ReadonlyMap<string, AgentAction> = new Map<string, AgentAction>([
  ['anthropics/claude-code-action', claude],
  ['anthropics/claude-code-base-action', { ...claude, checksActor: false }],
  ['anthropics/claude-code-action/base-action', { ...claude, checksActor: false }],
  ['anthropics/claude-code-security-review', claude],
  ['google-github-actions/run-gemini-cli', gemini],
  ['google-gemini/gemini-cli-action', gemini],
  ['qwenlm/qwen-code-action', { ...gemini, name: 'Qwen Code' }],
  ['openai/codex-action', { name: 'Codex', prompts: ['prompt', 'codex-args'], checksActor: true }],
  ['actions/ai-inference', { name: 'AI inference', prompts: ['prompt', 'system-prompt'], checksActor: false }],
  ['warpdotdev/oz-agent-action', { name: 'Warp agent', prompts: ['prompt'], checksActor: false }],
  ['warpdotdev/warp-agent-action', { name: 'Warp agent', prompts: ['prompt'], checksActor: false }],
  ['anomalyco/opencode/github', opencode],
  ['sst/opencode/github', opencode],
  [
    'augmentcode/augment-agent',
    { name: 'Augment', prompts: ['instruction', 'custom_context', 'template_directory'], checksActor: false },
  ],
  ['augmentcode/review-pr', { name: 'Augment', prompts: ['custom_context'], checksActor: false }],
  ['factory-ai/droid-action', { name: 'Droid', prompts: ['prompt', 'droid_args'], checksActor: true }],
  ['mirrorfm/aider-github-action', { name: 'Aider', prompts: ['args'], checksActor: false }],
]);

/** Agents as commands in `run:`. A pattern matches where the command stands as a word with the flags that start it. */
export const AGENT_COMMANDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Claude Code', /(?:^|[\s;&|($/`])(?:claude|@anthropic-ai\/claude-code(?:@\S+)?)\s+(?:-|["'$])/mu],
  ['Gemini CLI', /(?:^|[\s;&|($/`])(?:gemini|@google\/gemini-cli(?:@\S+)?)\s+(?:-|["'$])/mu],
  ['Codex', /(?:^|[\s;&|($/`])(?:codex|@openai\/codex(?:@\S+)?)\s+(?:exec|e|-|["'$])/mu],
  ['Copilot CLI', /(?:^|[\s;&|($/`])(?:copilot|@github\/copilot(?:@\S+)?)\s+(?:-p|--prompt|--allow-all)/mu],
  ['Copilot CLI', /\bgh\s+copilot\s+(?:-p|suggest|explain|--)/u],
  ['GitHub Models', /\bgh\s+models\s+run\b/u],
  ['Aider', /(?:^|[\s;&|($/`])aider\s+-/mu],
  ['OpenCode', /(?:^|[\s;&|($/`])(?:opencode|opencode-ai(?:@\S+)?)\s+run\b/mu],
  ['Cursor', /(?:^|[\s;&|($/`])cursor-agent\s+(?:-|["'$])/mu],
  ['Amp', /(?:^|[\s;&|($/`])(?:amp|@sourcegraph\/amp(?:@\S+)?)\s+(?:-x|--execute|--dangerously-allow-all)/mu],
  ['Goose', /(?:^|[\s;&|($/`])goose\s+run\b/mu],
  ['Qwen Code', /(?:^|[\s;&|($/`])(?:qwen|@qwen-code\/qwen-code(?:@\S+)?)\s+(?:-|["'$])/mu],
  ['Droid', /(?:^|[\s;&|($/`])droid\s+exec\b/mu],
  ['llm', /(?:^|[\s;&|($/`])(?:llm|sgpt|aichat|mods)\s+(?:-s|-m|--system|["'$])/mu],
];
