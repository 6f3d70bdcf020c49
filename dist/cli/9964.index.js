export const id = 9964;
export const ids = [9964];
export const modules = {

/***/ 49964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineConfig: () => (/* binding */ examineConfig)
});

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/capability.js
/** What a piece of agent configuration is about; closed list. */
const CAPABILITY_KINDS = (/* unused pure expression or super */ null && ([
    'permission-allow',
    'permission-deny',
    'permission-mode',
    'hook-command',
    'mcp-server',
    'mcp-approval',
    'sandbox',
    'command-config',
    'tool-list',
    'filesystem-scope',
    'env-endpoint',
]));
/** Two capabilities are the same when kind, effect and subject are. */
const keyOf = ({ kind, effect, subject }) => JSON.stringify([kind, effect, subject]);

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/compare.js

/** Compares two sets of capabilities. Never `narrowed` when anything widened. */
function compareCapabilities(before, after) {
    const came = missingIn(before, after);
    const went = missingIn(after, before);
    const widening = [
        ...came.filter((one) => one.effect === 'grant'),
        ...went.filter((one) => one.effect === 'restriction'),
    ];
    const narrowing = [
        ...went.filter((one) => one.effect === 'grant'),
        ...came.filter((one) => one.effect === 'restriction'),
    ];
    return { change: widening.length > 0 ? 'widened' : narrowing.length > 0 ? 'narrowed' : 'same', widening, narrowing };
}
/** Those of `list` that are neither in `others` nor covered by a broader rule there. */
function missingIn(others, list) {
    const known = new Set(others.map(keyOf));
    const seen = new Set();
    return list.filter((one) => {
        const key = keyOf(one);
        if (known.has(key) || seen.has(key))
            return false;
        seen.add(key);
        return !others.some((other) => covers(other, one));
    });
}
/** `Bash(git:*)` covers `Bash(git status:*)`; `Bash` and `*` cover every `Bash(…)`. */
function covers(broad, narrow) {
    if (broad.kind !== narrow.kind || broad.effect !== narrow.effect || !RULE_KINDS.has(broad.kind))
        return false;
    const [tool, pattern] = split(broad.subject);
    const [narrowTool, narrowPattern] = split(narrow.subject);
    if (tool === '*')
        return true;
    if (tool !== narrowTool)
        return false;
    if (pattern === null || pattern === '*')
        return true;
    if (narrowPattern === null || !pattern.endsWith('*'))
        return false;
    const prefix = pattern.replace(/:?\*$/u, '');
    return narrowPattern.startsWith(prefix) && /^(?:$|[\s:*])/u.test(narrowPattern.slice(prefix.length));
}
const RULE_KINDS = new Set(['permission-allow', 'permission-deny', 'tool-list']);
function split(rule) {
    const match = /^([^()]+)\((.*)\)$/su.exec(rule);
    return match ? [match[1], match[2]] : [rule, null];
}

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/values.js
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The strings of a list, or of a comma-separated string. */
function strings(value) {
    if (typeof value === 'string')
        return value
            .split(/,(?![^(]*\))/u)
            .map((item) => item.trim())
            .filter((item) => item !== '');
    if (Array.isArray(value))
        return value.filter((item) => typeof item === 'string');
    return isTable(value)
        ? Object.entries(value)
            .filter(([, on]) => on === true)
            .map(([name]) => name)
        : [];
}
/** Canonical JSON: keys sorted, so that order does not matter. */
const canonical = (value) => JSON.stringify(value, (_key, inner) => isTable(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner);

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract-commands.js

/** Commands that run on their own: hooks, helpers, status lines, notifications, plug-ins, tasks on opening a folder. */
function extractCommands(root) {
    return [...hooks(root['hooks']), ...helpers(root), ...plugins(root), ...tasks(root['tasks']), ...containers(root)];
}
const HOOK_KEYS = new Set(['command', 'url', 'prompt', 'bash', 'powershell', 'script', 'run']);
/** Every command below `hooks`, with the event it hangs on. */
function hooks(value, event = '') {
    if (Array.isArray(value))
        return value.flatMap((item) => hooks(item, event));
    if (!isTable(value))
        return [];
    const found = [];
    for (const [key, inner] of Object.entries(value)) {
        if (HOOK_KEYS.has(key) && typeof inner === 'string') {
            const matcher = value['matcher'] === undefined ? '' : ` ${canonical(value['matcher'])}`;
            found.push({ kind: 'hook-command', effect: 'grant', subject: `${event}${matcher}: ${inner}`, danger: true });
        }
        else
            found.push(...hooks(inner, event === '' && key !== 'hooks' ? key : event));
    }
    return found;
}
const HELPER_KEYS = [
    'apiKeyHelper',
    'awsAuthRefresh',
    'awsCredentialExport',
    'otelHeadersHelper',
    'notify',
    'discoveryCommand',
    'toolDiscoveryCommand',
    'toolCallCommand',
];
function helpers(root) {
    const tools = isTable(root['tools']) ? root['tools'] : {};
    const found = [];
    const add = (name, value, danger) => {
        if (value !== undefined && value !== null && value !== false) {
            found.push({
                kind: 'command-config',
                effect: 'grant',
                subject: `${name}: ${typeof value === 'string' ? value : canonical(value)}`,
                danger,
            });
        }
    };
    for (const key of HELPER_KEYS)
        add(key, root[key] ?? tools[key], true);
    if (isTable(root['features']) && (root['features']['hooks'] === true || root['features']['codex_hooks'] === true)) {
        found.push({ kind: 'hook-command', effect: 'grant', subject: 'hooks switched on', danger: false });
    }
    for (const key of ['statusLine', 'fileSuggestion', 'subagentStatusLine']) {
        const line = root[key];
        if (isTable(line))
            add(key, line['command'], false);
    }
    return found;
}
function plugins(root) {
    const enabled = isTable(root['enabledPlugins'])
        ? Object.entries(root['enabledPlugins']).filter(([, on]) => on !== false)
        : [];
    const markets = isTable(root['extraKnownMarketplaces']) ? Object.entries(root['extraKnownMarketplaces']) : [];
    return [
        ...enabled.map(([name]) => ({
            kind: 'command-config',
            effect: 'grant',
            subject: `plugin ${name}`,
            danger: false,
        })),
        ...markets.map(([name, source]) => ({
            kind: 'command-config',
            effect: 'grant',
            subject: `marketplace ${name} ${canonical(source)}`,
            danger: false,
        })),
    ];
}
/** VS Code tasks that start when the folder is opened. */
const tasks = (value) => Array.isArray(value)
    ? value.flatMap((task) => {
        if (!isTable(task) || !isTable(task['runOptions']) || task['runOptions']['runOn'] !== 'folderOpen')
            return [];
        return [
            {
                kind: 'hook-command',
                effect: 'grant',
                subject: `folderOpen: ${canonical([task['command'], task['args'] ?? []])}`,
                danger: true,
            },
        ];
    })
    : [];
/** Commands of a development container. */
const containers = (root) => Object.entries(root)
    .filter(([key]) => /^(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command$/u.test(key))
    .map(([key, value]) => ({
    kind: 'hook-command',
    effect: 'grant',
    subject: `${key}: ${canonical(value)}`,
    danger: key === 'initializeCommand',
}));

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/danger.js
/** Programs that run whatever they are given: allowing one allows everything. */
const RUNS_ANYTHING = /^(?:bash|sh|zsh|fish|pwsh|powershell|cmd|eval|exec|env|xargs|sudo|su|nohup|ssh|python\d?|node|deno|bun|ruby|perl|php|npx|bunx|uvx|pipx|docker|podman|kubectl|make|find|awk|sed|tee|curl|wget|nc|socat|git|gh|npm|pnpm|yarn|bundle|cargo|go)$/u;
const UNRESTRICTED = /^(?:\*|all|bash|shell|execute|run_shell_command|run_command|terminal|runinterminal|computer)$/iu;
/** Whether an allow rule lets an agent run anything: a wildcard, a bare shell, or an interpreter with open arguments. */
function isOpenAllowRule(rule) {
    const match = /^([\w.-]+)\((.*)\)$/su.exec(rule.trim());
    if (!match)
        return UNRESTRICTED.test(rule.trim());
    const [, tool = '', argument = ''] = match;
    if (!/^(?:bash|shell|powershell|run_?shell_?command|execute|terminal)$/iu.test(tool))
        return false;
    const pattern = argument.trim();
    if (pattern === '' || pattern === '*' || pattern === ':*')
        return true;
    const open = /[:\s]?\*$/u.test(pattern);
    const words = pattern.replace(/:?\*$/u, '').trim().split(/\s+/u);
    return open && words.length === 1 && RUNS_ANYTHING.test(words[0] ?? '');
}
const MODE_RANKS = [
    [
        2,
        /^(?:bypasspermissions|bypass|dontask|never|yolo|full[-_]?auto|danger.*|autopilot|unrestricted|always-approve|allow|true)$/u,
    ],
    [1, /^(?:acceptedits|accept_edits|auto_edit|auto|auto-edit|auto_review|on-failure|autoedit|smart)$/u],
];
/** How freely a mode lets the agent act: 0 asks, 1 accepts some things, 2 asks nobody. */
const modeRank = (mode) => MODE_RANKS.find(([, names]) => names.test(mode.toLowerCase()))?.[0] ?? 0;
const SANDBOX_RANKS = [
    [2, /^(?:danger-full-access|none|off|false|disabled|full-access|no)$/u],
    [1, /^(?:workspace-write|permissive.*|network)$/u],
];
/** How open a sandbox is: 0 closed or unknown, 1 may write, 2 none. */
const sandboxRank = (value) => SANDBOX_RANKS.find(([, names]) => names.test(value.toLowerCase().replace(/^:/u, '')))?.[0] ?? 0;
const ENDPOINT = /^(?:.*_(?:base_url|api_base|endpoint|proxy|api_url)|https?_proxy|all_proxy|no_proxy|path|ld_preload|ld_library_path|dyld_insert_libraries|node_options|node_extra_ca_certs|ssl_cert_file|bash_env|pythonpath|git_ssh_command|(?:claude_code|anthropic|openai)_\w*(?:url|proxy|path|shell|api|key|token|helper|permission|sandbox|danger)\w*)$/iu;
/** Whether an environment variable decides where an agent's traffic goes or what code its processes load. */
const isEndpointVariable = (name) => ENDPOINT.test(name);
/** Every rank up to the highest reached: a step down from 2 to 1 then shows as one that is gone. */
const ranks = (highest) => Array.from({ length: highest }, (_, index) => index + 1);

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract-sandboxes.js


/** Whether a tool works inside a sandbox, and the holes in it. */
function extractSandboxes(root) {
    const highest = Math.max(...['sandbox_mode', 'default_permissions'].map((key) => rankOf(root[key])));
    const found = ranks(highest).map((rank) => ({
        kind: 'sandbox',
        effect: 'grant',
        subject: rank === 2 ? 'no sandbox' : 'sandbox that may write',
        danger: rank === 2,
    }));
    const tools = isTable(root['tools']) ? root['tools'] : {};
    const security = isTable(root['security']) ? root['security'] : {};
    const settings = [
        ['sandbox', root['sandbox']],
        ['tools.sandbox', tools['sandbox']],
        ['security.toolSandboxing', security['toolSandboxing']],
    ];
    for (const [name, value] of settings) {
        found.push(...sandbox(name, value));
    }
    return found;
}
const rankOf = (value) => (typeof value === 'string' ? sandboxRank(value) : 0);
/** Settings of a sandbox that are on restrict; those that open a hole grant. */
function sandbox(name, value) {
    if (value === false)
        return [{ kind: 'sandbox', effect: 'grant', subject: `${name} off`, danger: true }];
    if (value === true || typeof value === 'string')
        return [{ kind: 'sandbox', effect: 'restriction', subject: `${name} on`, danger: true }];
    if (!isTable(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const path = `${name}.${key}`;
        if (key === 'enabled')
            return sandbox(path, inner);
        if (/^(?:allow|excluded|auto|enableWeaker|httpProxy|socksProxy|network$|filesystem$)/u.test(key)) {
            if (isTable(inner))
                return sandbox(path, inner);
            return inner === true || Array.isArray(inner)
                ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
                    kind: 'sandbox',
                    effect: 'grant',
                    subject: `${path} ${canonical(item)}`,
                    danger: key !== 'allowedDomains',
                }))
                : [];
        }
        return /^(?:deny|failIfUnavailable)/u.test(key) && inner !== false
            ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
                kind: 'sandbox',
                effect: 'restriction',
                subject: `${path} ${canonical(item)}`,
                danger: true,
            }))
            : [];
    });
}

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract-permissions.js



/** Permission rules, modes, sandboxes, reachable folders and environment, of any tool's settings file. */
function extractPermissions(root) {
    return [
        ...claudeRules(root['permissions']),
        ...openCodeRules(root['permission'], 'permission'),
        ...modes(root),
        ...extractSandboxes(root),
        ...environment(root['env']),
        ...approvals(root),
    ];
}
const allow = (rule) => ({
    kind: 'permission-allow',
    effect: 'grant',
    subject: rule,
    danger: isOpenAllowRule(rule),
});
function claudeRules(permissions) {
    if (!isTable(permissions))
        return [];
    const restriction = (rule, danger) => ({
        kind: 'permission-deny',
        effect: 'restriction',
        subject: rule,
        danger,
    });
    return [
        ...strings(permissions['allow']).map(allow),
        ...strings(permissions['deny']).map((rule) => restriction(rule, true)),
        ...strings(permissions['ask']).map((rule) => restriction(`ask ${rule}`, false)),
        ...strings(permissions['additionalDirectories']).map((path) => ({
            kind: 'filesystem-scope',
            effect: 'grant',
            subject: path,
            danger: false,
        })),
        ...mode('permissions.defaultMode', permissions['defaultMode']),
        ...(permissions['disableBypassPermissionsMode'] === undefined
            ? []
            : [{ ...restriction('disableBypassPermissionsMode', true), kind: 'permission-mode' }]),
    ];
}
/** `{"bash": {"git *": "allow"}, "edit": "ask"}`; deny and ask hold back what allow lets go. */
function openCodeRules(value, path) {
    if (typeof value === 'string') {
        const rule = path.slice('permission.'.length);
        if (value === 'allow')
            return [{ kind: 'permission-allow', effect: 'grant', subject: rule, danger: isOpenAllowRule(rule) }];
        return value === 'deny' || value === 'ask'
            ? [{ kind: 'permission-deny', effect: 'restriction', subject: `${value} ${rule}`, danger: value === 'deny' }]
            : [];
    }
    return isTable(value)
        ? Object.entries(value).flatMap(([name, inner]) => openCodeRules(inner, `${path}.${name}`))
        : [];
}
/** A mode counts once for each rank it reaches, so that stepping down from 2 to 1 is a narrowing. */
function mode(name, value) {
    const text = typeof value === 'boolean' || typeof value === 'string' ? String(value) : '';
    return ranks(modeRank(text)).map((rank) => ({
        kind: 'permission-mode',
        effect: 'grant',
        subject: `${name} ${rank === 2 ? 'asks nobody' : 'accepts without asking'}`,
        danger: true,
    }));
}
const MODE_KEYS = [
    'approval_policy',
    'approvals_reviewer',
    'approvalPolicy',
    'approvalMode',
    'defaultApprovalMode',
    'permissionMode',
    'yolo',
    'autoAccept',
    'permission_mode',
    'autoApproveAll',
    'chat.tools.autoApprove',
    'chat.tools.global.autoApprove',
    'skipDangerousModePermissionPrompt',
];
function modes(root) {
    const general = isTable(root['general']) ? root['general'] : {};
    return MODE_KEYS.flatMap((key) => [...mode(key, root[key]), ...mode(`general.${key}`, general[key])]);
}
const environment = (env) => isTable(env)
    ? Object.entries(env)
        .filter(([name]) => isEndpointVariable(name))
        .map(([name, value]) => ({
        kind: 'env-endpoint',
        effect: 'grant',
        subject: `${name}=${String(value)}`,
        danger: /url|proxy|path|preload|options|cert|command/iu.test(name),
    }))
    : [];
/** Tools and commands that an editor runs without asking. */
function approvals(root) {
    const found = [];
    const terminal = root['chat.tools.terminal.autoApprove'];
    if (isTable(terminal)) {
        for (const [command, on] of Object.entries(terminal)) {
            if (on === true)
                found.push({ kind: 'permission-allow', effect: 'grant', subject: command, danger: /^\/?\.?\*/u.test(command) });
            else if (on === false)
                found.push({ kind: 'permission-deny', effect: 'restriction', subject: command, danger: true });
        }
    }
    if (isTable(root['trustedFolders'])) {
        for (const path of Object.keys(root['trustedFolders']))
            found.push({ kind: 'filesystem-scope', effect: 'grant', subject: path, danger: false });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract-servers.js


const SERVER_TABLES = [
    'mcpServers',
    'servers',
    'mcp_servers',
    'mcp',
    'mcp-servers',
    'context_servers',
    'amp.mcpServers',
];
const SERVER_KEYS = ['command', 'url', 'httpUrl', 'serverUrl', 'type', 'cmd', 'uri'];
/** Servers of the Model Context Protocol: what runs or is called, with which approvals. */
function extractServers(root) {
    const plain = SERVER_TABLES.flatMap((name) => serversIn(root[name]));
    // Some files are the table itself.
    const bare = plain.length === 0 && Object.values(root).some(looksLikeServer) ? serversIn(root) : [];
    return [...plain, ...bare, ...extract_servers_approvals(root)];
}
const looksLikeServer = (value) => isTable(value) && (typeof value['command'] === 'string' || typeof value['url'] === 'string') && !('hooks' in value);
function serversIn(table) {
    if (!isTable(table))
        return [];
    const inner = table['servers'];
    if (isTable(inner) && !looksLikeServer(inner))
        return serversIn(inner);
    return Object.entries(table).flatMap(([name, server]) => (isTable(server) ? serverOf(name, server) : []));
}
function serverOf(name, server) {
    if (!SERVER_KEYS.some((key) => key in server))
        return [];
    const off = server['enabled'] === false || server['disabled'] === true;
    const what = canonical([server['command'] ?? server['cmd'] ?? null, server['args'] ?? [], endpointOf(server)]);
    const found = off
        ? []
        : [{ kind: 'mcp-server', effect: 'grant', subject: `${name} ${what}`, danger: true }];
    for (const key of ['autoApprove', 'alwaysAllow', 'always_allow']) {
        for (const tool of strings(server[key] === true ? ['*'] : server[key])) {
            found.push({ kind: 'mcp-approval', effect: 'grant', subject: `${name} ${tool} without asking`, danger: true });
        }
    }
    if (server['trust'] === true)
        found.push({ kind: 'mcp-approval', effect: 'grant', subject: `${name} trusted`, danger: true });
    if (typeof server['headersHelper'] === 'string') {
        found.push({
            kind: 'command-config',
            effect: 'grant',
            subject: `${name} headersHelper: ${server['headersHelper']}`,
            danger: true,
        });
    }
    return [...found, ...filters(name, server), ...extract_servers_environment(name, server['env'] ?? server['environment'])];
}
const endpointOf = (server) => server['url'] ?? server['httpUrl'] ?? server['serverUrl'] ?? server['uri'] ?? null;
/** Which tools of the server may be used. */
function filters(name, server) {
    const grants = ['includeTools', 'enabled_tools', 'tools'].flatMap((key) => strings(server[key]));
    const denied = ['excludeTools', 'disabled_tools', 'disabledTools'].flatMap((key) => strings(server[key]));
    return [
        ...grants.map((tool) => ({
            kind: 'tool-list',
            effect: 'grant',
            subject: `${name} ${tool}`,
            danger: false,
        })),
        ...denied.map((tool) => ({
            kind: 'tool-list',
            effect: 'restriction',
            subject: `${name} ${tool}`,
            danger: false,
        })),
    ];
}
const extract_servers_environment = (name, env) => isTable(env)
    ? Object.entries(env)
        .filter(([variable]) => isEndpointVariable(variable))
        .map(([variable, value]) => ({
        kind: 'env-endpoint',
        effect: 'grant',
        subject: `${name} ${variable}=${String(value)}`,
        danger: true,
    }))
    : [];
/** Project servers that start without a question. */
function extract_servers_approvals(root) {
    const found = [];
    if (root['enableAllProjectMcpServers'] === true)
        found.push({ kind: 'mcp-approval', effect: 'grant', subject: 'all project servers', danger: true });
    for (const name of strings(root['enabledMcpjsonServers']))
        found.push({ kind: 'mcp-approval', effect: 'grant', subject: name, danger: true });
    for (const name of strings(root['disabledMcpjsonServers']))
        found.push({ kind: 'mcp-approval', effect: 'restriction', subject: name, danger: true });
    return found;
}

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract-tool-lists.js


/** Lists of tools: in settings, and in the front matter of agents, commands and prompts. */
function extractToolLists(root) {
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
const grants = (kind, names) => names.map((subject) => ({ kind, effect: 'grant', subject, danger: isOpenAllowRule(subject) }));
const restrictions = (names) => names.map((subject) => ({ kind: 'tool-list', effect: 'restriction', subject, danger: true }));
/** `{"bash": true, "write": false}` */
const isSwitches = (value) => isTable(value) &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((on) => typeof on === 'boolean') &&
    !('sandbox' in value);
const switchedOff = (value) => isSwitches(value)
    ? restrictions(Object.entries(value)
        .filter(([, on]) => on === false)
        .map(([name]) => name))
    : [];
/** Agents defined inside a settings file bring their own lists. */
const agents = (value) => isTable(value)
    ? Object.entries(value).flatMap(([name, agent]) => isTable(agent)
        ? extractToolLists({ ...agent, agent: undefined }).map((one) => ({
            ...one,
            subject: `${name} ${one.subject}`,
        }))
        : [])
    : [];

;// CONCATENATED MODULE: ./build/emit/shared/agent-config/extract.js





/** Everything a parsed configuration lets an agent do or keeps it from doing, whichever tool it belongs to. */
function capabilitiesOf(root) {
    if (!isTable(root))
        return [];
    return [...extractPermissions(root), ...extractCommands(root), ...extractServers(root), ...extractToolLists(root)];
}

// EXTERNAL MODULE: ./build/emit/shared/agent-config/parse.js
var parse = __webpack_require__(83186);
// EXTERNAL MODULE: ./build/emit/shared/agent-config/paths.js
var paths = __webpack_require__(85709);
;// CONCATENATED MODULE: ./build/emit/shared/agent-config/examine.js




/**
 * Compares an agent file before and after.
 *
 * @param before text of the file, null when it did not exist
 * @param after text of the file, null when it is gone
 */
async function examineConfig(path, before, after) {
    if ((0,paths/* formatOf */.b)(path) === 'script')
        return scriptDelta(path, before, after);
    const old = await read(path, before);
    const now = await read(path, after);
    if ('error' in now)
        return unreadable(path, now.error);
    // A base nobody could read gave nothing that can be counted on: everything in the new version counts as new.
    const had = 'error' in old ? [] : old.capabilities;
    const both = before !== null && after !== null && (0,paths/* formatOf */.b)(path) === 'front-matter';
    const delta = both
        ? compareCapabilities(withUnlisted(had, now.capabilities), withUnlisted(now.capabilities, had))
        : compareCapabilities(had, now.capabilities);
    const kinds = [...delta.widening, ...delta.narrowing].map((one) => one.kind);
    return { path, ...delta, capabilities: [...new Set(kinds)].toSorted(), unparsable: null };
}
async function read(path, text) {
    if (text === null)
        return { capabilities: [] };
    try {
        return { capabilities: capabilitiesOf(await (0,parse/* parseConfig */.o)(text, (0,paths/* formatOf */.b)(path))) };
    }
    catch (error) {
        // Front matter is optional, and what is no YAML is prose to the agents, too; not when it speaks of tools.
        if ((0,paths/* formatOf */.b)(path) === 'front-matter' && !GRANTING_KEY.test(text.slice(0, 8192)))
            return { capabilities: [] };
        return { error: error instanceof Error ? error.message : String(error) };
    }
}
const GRANTING_KEY = /^(?:tools|allowed-?tools|permissionMode|hooks|mcp-?servers)\s?:/imu;
const EVERY_TOOL = { kind: 'tool-list', effect: 'grant', subject: '*', danger: false };
const listsTools = (list) => list.some((one) => one.kind === 'tool-list' && one.effect === 'grant');
/** An agent or command without a list has every tool; said only where the other side has a list to compare with. */
const withUnlisted = (list, other) => listsTools(list) || !listsTools(other) ? list : [...list, EVERY_TOOL];
const unreadable = (path, error) => ({
    path,
    change: 'widened',
    capabilities: [],
    widening: [],
    narrowing: [],
    unparsable: error,
});
/** A hook script runs as it is: new text is a new command. */
function scriptDelta(path, before, after) {
    const script = (text) => text === null
        ? []
        : [{ kind: 'hook-command', effect: 'grant', subject: `script ${path}: ${text}`, danger: before === null }];
    const delta = compareCapabilities(script(before), script(after));
    const shown = (list) => list.map((one) => ({ ...one, subject: `script ${path}` }));
    return {
        path,
        change: delta.change,
        capabilities: delta.change === 'same' ? [] : ['hook-command'],
        widening: shown(delta.widening),
        narrowing: shown(delta.narrowing),
        unparsable: null,
    };
}


/***/ }),

/***/ 83186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_CONFIG),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/** Largest file read as configuration. */
const MAX_CONFIG = 1024 * 1024;
const MAX_DEPTH = 64;
/**
 * Reads a configuration file into plain values.
 *
 * @returns the values, `null` for an empty file
 * @throws Error when the text is no valid document of its format, is too large or nests too deeply
 */
async function parseConfig(text, format) {
    if (text.length > MAX_CONFIG)
        throw new Error(`more than ${MAX_CONFIG} characters`);
    const source = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (source.trim() === '')
        return null;
    const value = await read(source, format);
    assertShallow(value, 0);
    return value;
}
async function read(text, format) {
    switch (format) {
        case 'json':
            return readJson(text);
        case 'toml':
            return (await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text);
        case 'yaml':
            return readYaml(text);
        case 'front-matter': {
            const front = frontMatterOf(text);
            return front === null ? null : readYaml(front);
        }
        default:
            return null;
    }
}
async function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return readJsonWithComments(text);
    }
}
async function readJsonWithComments(text) {
    // The lenient parser would set the prototype instead of a key of that name, and the entry would be lost.
    if (text.includes('__proto__'))
        throw new Error('a key named __proto__');
    const { parse, printParseErrorCode } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const errors = [];
    const value = parse(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error)
        throw new Error(`${printParseErrorCode(error.error)} at character ${error.offset}`);
    return value;
}
async function readYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error)
        throw new Error(error.message);
    return document.toJS({ maxAliasCount: 100 });
}
/** The YAML block a Markdown file starts with, or null. */
function frontMatterOf(text) {
    const match = /^---[ \t]*\r?\n/u.exec(text);
    if (!match)
        return null;
    const end = text.indexOf('\n---', match[0].length - 1);
    return end === -1 ? null : text.slice(match[0].length, end + 1);
}
function assertShallow(value, depth) {
    if (depth > MAX_DEPTH)
        throw new Error(`nested more than ${MAX_DEPTH} levels`);
    if (typeof value !== 'object' || value === null)
        return;
    for (const child of Object.values(value))
        assertShallow(child, depth + 1);
}


/***/ })

};
