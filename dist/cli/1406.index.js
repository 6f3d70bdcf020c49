export const id = 1406;
export const ids = [1406,6652];
export const modules = {

/***/ 59322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/emit/shared/policy/change-shape.js

/** Longest text in which a reference is looked for. */
const MAX_TEXT = 64 * 1024;
/** `#12`, `owner/repository#12`, a link to an issue or pull request, or a trailer that names a request. */
const REFERENCES = [
    () => /(?:^|[\s([,])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/mu,
    () => /https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:issues|pull)\/\d{1,10}\b/u,
    () => /^(?:refs?|closes|fixes|resolves|implements|issue|ticket|request):[ \t]{0,4}\S/imu,
];
/** The shape of a change. What is not known of it counts against it: it comes from outside, and answers no request. */
function shapeOf(change) {
    const pull = change.pullRequest?.pull_request;
    const texts = [pull?.title ?? '', pull?.body ?? '', ...change.commits.map(({ message }) => message)];
    return {
        paths: change.files.flatMap(change_change/* pathsOf */.wG),
        lines: change.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
        files: change.files.length,
        fork: !sameRepository(pull?.head.repo, pull?.base.repo),
        traced: texts.some((text) => REFERENCES.some((pattern) => pattern().test(text.slice(0, MAX_TEXT)))),
    };
}
function sameRepository(head, base) {
    if (head?.id !== undefined && base?.id !== undefined)
        return head.id === base.id;
    return head?.full_name !== undefined && head.full_name === base?.full_name;
}

// EXTERNAL MODULE: ./build/emit/shared/policy/owed.js
var owed = __webpack_require__(83374);
// EXTERNAL MODULE: ./build/emit/shared/spec/limits.js
var limits = __webpack_require__(50450);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/order.js
/** Compares by code units: the same order on every machine, whatever its locale. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of path, line, rule. */
const byPlace = (a, b) => byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byText(a.ruleId, b.ruleId);
/** Sorted, without repeats. */
const sortedUnique = (items) => [...new Set(items)].toSorted(byText);

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/text/caseless.js
var caseless = __webpack_require__(29181);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/additions/additions.js


const USES = /^(?:-\s+)?uses:\s*["']?([^\s"'#]+)/u;
const FROM = /^FROM\s+(?:--platform=\S+\s+)?(\S+)/iu;
const IMAGE = /^(?:-\s+)?["']?image["']?\s*[:=]\s*["']?([^\s"',#]+)/iu;
const DOWNLOAD_AND_RUN = /\b(?:curl|wget|iwr|Invoke-WebRequest)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|z|da|k)?sh\b|\b(?:curl|wget)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:python|node|perl|ruby)\b|\b(?:ba)?sh\s+(?:-c\s+)?["']?[<$]\(\s*(?:curl|wget)\b|\biex\b[^|]{0,40}\b(?:iwr|irm|DownloadString)\b/iu;
const URL_HOST = /\b(?:https?|wss?|ftp|git|ssh):\/\/(?:[^\s/@"'<>]{1,100}@)?([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)/giu;
const HARMLESS_HOST = /^(?:localhost|127\.0\.0\.1|example\.(?:com|org|net)|.*\.example|www\.w3\.org|schemas?\..*|json-schema\.org)$/iu;
const MAX_LISTED = 500;
/**
 * Names that stand on an added line and on no removed line of the change: actions, images, scripts that are downloaded
 * and run, hosts of URLs in code and configuration, MCP servers.
 *
 * @param views code and configuration; documentation and tests name many hosts that nothing ever calls
 */
function additionsOf(views, dependencies, mcpServers) {
    const before = new Map();
    const after = new Map();
    for (const view of views) {
        for (const line of view.removed)
            for (const [kind, name] of namesIn(line, view))
                setOf(before, kind).add(name);
        for (const line of view.added) {
            for (const [kind, name] of namesIn(line, view)) {
                const list = after.get(kind) ?? [];
                list.push({ name, path: line.path, line: line.line });
                after.set(kind, list);
            }
        }
    }
    const added = (kind) => firstOfEach((after.get(kind) ?? []).filter(({ name }) => !before.get(kind)?.has(name)));
    return {
        dependencies,
        actions: added('actions'),
        images: added('images'),
        mcpServers: firstOfEach(mcpServers),
        scripts: added('scripts'),
        remoteResources: added('remoteResources'),
    };
}
const setOf = (sets, kind) => {
    const known = sets.get(kind) ?? new Set();
    sets.set(kind, known);
    return known;
};
const WORKFLOW_OR_ACTION = /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/u;
const DOCKERFILE = /(?:^|\/)(?:[^/]*\.)?(?:Docker|Container)file(?:\.[^/]*)?$/iu;
function namesIn({ text, path }, view) {
    const out = [];
    const line = text.slice(0, 4_000);
    const uses = WORKFLOW_OR_ACTION.test(path) ? USES.exec(line)?.[1] : undefined;
    if (uses !== undefined && !/^(?:\.\/|\$\/)/u.test(uses))
        out.push(['actions', uses]);
    const image = DOCKERFILE.test(path)
        ? FROM.exec(line)?.[1]
        : view.language.kind === 'config'
            ? IMAGE.exec(line)?.[1]
            : undefined;
    if (image !== undefined && image !== 'scratch')
        out.push(['images', image]);
    if (view.language.kind !== 'code' && view.language.kind !== 'config')
        return out;
    if ((0,caseless/* occurs */.u)(DOWNLOAD_AND_RUN, line))
        out.push(['scripts', line.slice(0, 200)]);
    for (const [, host] of line.matchAll(URL_HOST))
        if (!HARMLESS_HOST.test(host))
            out.push(['remoteResources', host.toLowerCase()]);
    return out;
}
function firstOfEach(additions) {
    const ordered = [...additions].toSorted((a, b) => byText(a.name, b.name) || byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
    return ordered.filter(({ name }, index) => name !== ordered[index - 1]?.name).slice(0, MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/record.js
/** Whether a parsed value is an object with keys: neither null nor a list. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/source/sides.js
var source_sides = __webpack_require__(53868);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/additions/mcp-servers.js


const SETTINGS = /(?:^|\/)[^/]*(?:mcp|settings|claude|opencode|kilo|crush)[^/]*\.jsonc?$/iu;
/** Where the tools keep them: most under `mcpServers`, VS Code under `servers`, opencode under `mcp`. */
const KEYS = ['mcpServers', 'servers', 'mcp'];
const MAX_TARGET_CHARACTERS = 200;
/** MCP servers that a settings file of a coding agent names, or starts differently, since the change. */
async function addedMcpServers(change) {
    const added = [];
    for (const file of change.files) {
        if (!SETTINGS.test(file.path))
            continue;
        const texts = await (0,source_sides/* textsOf */.C)(change, file);
        const before = new Set(await serversIn(texts.before));
        const after = await serversIn(texts.after);
        added.push(...after.filter((name) => !before.has(name)).map((name) => ({ name, path: file.path, line: null })));
    }
    return added;
}
/** Servers of a settings file as `name: command or address`. */
async function serversIn(text) {
    if (text === null)
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const document = parse(text);
    if (!isRecord(document))
        return [];
    const servers = KEYS.map((key) => document[key]).find(isRecord) ?? {};
    return Object.entries(servers).map(([name, server]) => `${name}: ${targetOf(server)}`);
}
function targetOf(server) {
    if (!isRecord(server))
        return 'unknown';
    const { url, command, args } = server;
    const words = [url ?? command, ...(Array.isArray(args) ? args : [])].filter((word) => typeof word === 'string');
    return words.join(' ').slice(0, MAX_TARGET_CHARACTERS) || 'unknown';
}

// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(60566);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/areas.js


const MAX_REASONS = 20;
/** Areas that were touched, the riskiest first, each with the places that show it: lines before whole files. */
function areasOf(hits) {
    const byArea = new Map();
    for (const hit of hits) {
        const known = byArea.get(hit.rule.area);
        if (known)
            known.push(hit);
        else
            byArea.set(hit.rule.area, [hit]);
    }
    return [...byArea]
        .map(([area, all]) => ({
        area,
        risk: riskOfHits(all),
        reasons: all
            .map(({ hit }) => hit)
            .toSorted(byPlace)
            .slice(0, MAX_REASONS),
        total: all.length,
    }))
        .toSorted((a, b) => (0,levels/* compareRisk */.l$)(b.risk, a.risk) || byText(a.area, b.area));
}
/**
 * The rule's risk when a rule states it, or when several rules that only mention the area agree on the changed lines of
 * one file; otherwise one level less. What a change merely stands in is a mention, too.
 */
function riskOfHits(all) {
    const mentions = new Map();
    const risks = all.map(({ rule, hit, near }) => {
        const stated = !near && (!rule.mention || agrees(mentions, hit.path, rule.id));
        return stated ? rule.risk : mentioned(rule.risk);
    });
    return (0,levels/* highestRisk */.gh)(risks);
}
/** Whether another rule than this one has already mentioned the area in this file; notes that this one did. */
function agrees(mentions, path, ruleId) {
    const earlier = mentions.get(path);
    if (earlier === undefined)
        mentions.set(path, ruleId);
    return earlier !== undefined && earlier !== ruleId;
}
function mentioned(risk) {
    const lower = levels/* RISK_LEVELS */.WA[levels/* RISK_LEVELS */.WA.indexOf(risk) - 1] ?? risk;
    return (0,levels/* compareRisk */.l$)(risk, 'medium') <= 0 ? risk : lower;
}
/** Change types of the policy that one of these areas makes. */
const changeTypesOf = (areas, policy) => sortedUnique(Object.entries(policy.changeTypes)
    .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
    .map(([id]) => id));
/** A hit that no rule of the policy made, but the shape of the change; none when the policy does not know the area. */
function structuralHits(area, ruleId, path, policy, { mention = false, text = '' } = {}) {
    const known = policy.areas[area];
    if (known === undefined)
        return [];
    const rule = { id: ruleId, area, risk: known.risk, mention };
    return [{ rule, hit: { ruleId, path, line: null, text }, near: false }];
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/authorship/agents.js
const AGENTS = [
    {
        name: 'Claude',
        emails: ['noreply@anthropic.com', 'no-reply@anthropic.com', 'claude@anthropic.com'],
        accounts: ['claude[bot]', 'anthropic-claude[bot]', 'claude-code-action[bot]', 'anthropic-code-agent[bot]'],
        names: [
            /^claude(?: code)?(?: \((?:opus|sonnet|haiku|fable)[^()]{0,30}\))?$/iu,
            /^claude (?:opus|sonnet|haiku|fable) [\w.-]{1,20}(?: \(1m context\))?$/iu,
        ],
        lines: [
            /^claude-session: https:\/\/claude\.ai\/code\/session_/iu,
            /^claude-(?:generated-by|steers|permission-prompts|escapes|plan):/iu,
            /generated with \[claude code\]\(https:\/\/(?:claude\.com\/claude-code|claude\.ai\/code|docs\.anthropic\.com\/s\/claude-code)/iu,
        ],
        branches: ['claude/'],
    },
    {
        name: 'GitHub Copilot',
        emails: ['copilot@github.com'],
        accounts: ['copilot-swe-agent[bot]', 'copilot[bot]', 'github-advanced-security[bot]', 'github-code-quality[bot]'],
        accountIds: ['198982749', '223556219', '175728472', '167198135', '62310815', '223894421'],
        names: [/^copilot autofix powered by ai$/iu, /^copilot(?: app)?$/iu],
        lines: [
            /^agent-logs-url: https:\/\/github\.com\//iu,
            /^copilot-session: [0-9a-f-]{8}/iu,
            /<!-- start copilot coding agent tips -->/iu,
            /gh\.io\/copilot-coding-agent-docs/iu,
            /code generated by copilot/iu,
        ],
        branches: ['copilot/'],
    },
    {
        name: 'Cursor',
        emails: ['cursoragent@cursor.com', 'cursor@cursor.com'],
        accounts: ['cursoragent', 'cursor[bot]'],
        names: [/^cursor agent$/iu],
        lines: [/^made-with: cursor\b/iu, /<!-- cursor_summary -->/iu, /cursor\.com\/(?:background-agent|agents)/iu],
        branches: ['cursor/'],
    },
    {
        name: 'Devin',
        accounts: ['devin-ai-integration[bot]'],
        accountIds: ['158243242'],
        names: [/^devin ai$/iu],
        lines: [/app\.devin\.ai\/sessions\//iu, /\blink to devin run\b/iu],
        branches: ['devin/'],
    },
    {
        name: 'Codex',
        emails: ['codex@openai.com', 'noreply@openai.com'],
        accounts: ['chatgpt-codex-connector[bot]', 'openai-codex[bot]'],
        names: [/^codex$/iu],
        lines: [/chatgpt\.com\/codex\/tasks\/task_/iu, /chatgpt\.com\/s\/cd_/iu],
        branches: ['codex/'],
    },
    {
        name: 'Google',
        accounts: ['google-labs-jules[bot]', 'gemini-code-assist[bot]', 'gemini-cli[bot]'],
        accountIds: ['161369871', '176961590', '218312386'],
    },
    {
        name: 'another agent',
        emails: [
            'amp@ampcode.com',
            'oz-agent@warp.dev',
            'junie@jetbrains.com',
            'noreply@opencode.ai',
            'clio-agent@sisyphuslabs.ai',
            'git-ai@local',
            'noreply@gitar.ai',
            'bot@codeflash.ai',
            'noreply@aider.chat',
            'windsurf@codeium.com',
            'noreply@zed.dev',
            'noreply@sourcegraph.com',
            'noreply@augmentcode.com',
            'noreply@kimi.com',
        ],
        accounts: [
            'factory-droid[bot]',
            'jetbrains-junie[bot]',
            'fullsend-ai-coder[bot]',
            'pullfrog[bot]',
            'cubic-dev-ai[bot]',
            'coderabbitai[bot]',
            'qodo-merge-pro[bot]',
            'codiumai-pr-agent-pro[bot]',
            'greptile-apps[bot]',
            'sonarqube-agent[bot]',
            'deepsource-autofix[bot]',
            'amazon-q-developer[bot]',
            'cline[bot]',
            'continue[bot]',
            'sourcegraph-cody[bot]',
            'jetbrains-ai[bot]',
        ],
        names: [/\(aider\)$/iu],
        lines: [
            /^amp-thread-id: https:\/\/ampcode\.com\/threads\/t-/iu,
            /^entire-(?:session|checkpoint|metadata|strategy|agent|source-ref|condensation):/iu,
            /^replit-commit-author: (?:agent|assistant)\b/iu,
            /^replit-commit-session-id:/iu,
            /^aider: /iu,
            /generated by ai assistant/iu,
        ],
        branches: ['opencode/'],
    },
];
/** Trailers that only a declared use of AI writes, whoever it was. */
const AI_TRAILER = /^(?:assisted-by|generated-by|ai-assisted-by|made-with):\s*(.{1,200})$/iu;
/** What such a trailer names when it names an agent or a model. */
const AI_TRAILER_VALUE = /\b(?:claude|copilot|cursor|devin|codex|gemini|jules|gpt-?\d|openai|anthropic|chatgpt|amp|aider|windsurf|junie|opencode|llm|ai)\b/iu;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/authorship/authorship.js



const PERSON_TRAILER = /^(co-authored-by|assisted-by|generated-by|ai-assisted-by|made-with|signed-off-by):\s*([^<>]{0,120})<([^<>\s]{1,200})>/iu;
const NOREPLY = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/u;
const authorship_MAX_TEXT = 100_000;
const MAX_LINE = 500;
/**
 * Whether an AI agent took part, by what agents' own tools write into commits and pull requests. Such text can be
 * forged and stripped: a signal may raise what is owed, its absence lowers nothing.
 */
function authorshipOf(change) {
    const signals = [...change.commits.flatMap(commitSignals), ...pullRequestSignals(change)];
    const unique = sortedUnique(signals);
    return { detected: unique.length > 0, signals: unique };
}
function commitSignals(commit) {
    const who = (role, person) => agentOfPerson(person).map((agent) => `${agent}: commit ${role}`);
    return [
        ...who('author', commit.author),
        ...who('committer', commit.committer),
        ...textSignals(commit.message, 'commit message'),
    ];
}
function pullRequestSignals({ pullRequest }) {
    if (pullRequest === null)
        return [];
    const { user, body, head } = pullRequest.pull_request;
    const login = user?.login.toLowerCase() ?? '';
    return AGENTS.flatMap((agent) => [
        ...(isAccount(agent, login) ? [`${agent.name}: pull request author`] : []),
        ...(agent.branches?.some((prefix) => head.ref?.startsWith(prefix)) ? [`${agent.name}: branch name`] : []),
    ]).concat(textSignals(body ?? '', 'pull request body'));
}
function textSignals(text, where) {
    return text
        .slice(0, authorship_MAX_TEXT)
        .split('\n')
        .flatMap((raw) => {
        const line = raw.slice(0, MAX_LINE).trim();
        const trailer = PERSON_TRAILER.exec(line);
        const person = trailer ? agentOfPerson({ name: trailer[2].trim(), email: trailer[3] }) : [];
        const value = AI_TRAILER.exec(line)?.[1];
        return [
            ...person.map((agent) => `${agent}: ${trailer[1].toLowerCase()} trailer`),
            ...AGENTS.filter((agent) => agent.lines?.some((pattern) => (0,caseless/* occurs */.u)(pattern, line))).map((agent) => `${agent.name}: line of the ${where}`),
            ...(value !== undefined && AI_TRAILER_VALUE.test(value) ? [`declared AI: trailer of the ${where}`] : []),
        ];
    });
}
const isAccount = (agent, login) => (agent.accounts?.includes(login) ?? false) || (agent.name === 'GitHub Copilot' && login === 'copilot');
/** Names of the agents that a name and an address stand for. A name alone counts only where no person would bear it. */
function agentOfPerson({ name, email }) {
    const address = email.toLowerCase();
    const noreply = NOREPLY.exec(address);
    return AGENTS.filter((agent) => agent.emails?.includes(address) ||
        (noreply?.[1] !== undefined && agent.accountIds?.includes(noreply[1])) ||
        (noreply !== null && isAccount(agent, noreply[2])) ||
        isAccount(agent, name.toLowerCase().endsWith('[bot]') ? name.toLowerCase() : '') ||
        agent.names?.some((pattern) => (0,caseless/* occurs */.u)(pattern, name) && !isBareFirstName(name))).map((agent) => agent.name);
}
/** "Claude" alone may be a person; the address decides. */
const isBareFirstName = (name) => /^(?:claude|codex|copilot)$/iu.test(name) && !/^copilot$/iu.test(name);

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(53748);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/lines.js

/** Longest stretch handed to a pattern at once, and how much two stretches share. */
const WINDOW = 2_000;
const OVERLAP = 200;
/** Above this a line is not code that somebody wrote; it is looked at no further and said to be unanalysed. */
const MAX_LINE_CHARACTERS = 100_000;
/** Whether a pattern occurs in a line; long lines are looked at in overlapping stretches, so that time stays linear. */
function occursIn(pattern, line) {
    if (line.length <= WINDOW)
        return (0,caseless/* occurs */.u)(pattern, line);
    const end = Math.min(line.length, MAX_LINE_CHARACTERS);
    for (let from = 0; from < end; from += WINDOW - OVERLAP) {
        if ((0,caseless/* occurs */.u)(pattern, line.slice(from, Math.min(from + WINDOW, end))))
            return true;
    }
    return false;
}
const SHOWN_CHARACTERS = 200;
/** A line as it is shown in a report: cut, never inside a surrogate pair. */
function shown(text) {
    if (text.length <= SHOWN_CHARACTERS)
        return text;
    const end = /[\ud800-\udbff]/u.test(text[SHOWN_CHARACTERS - 2] ?? '') ? SHOWN_CHARACTERS - 2 : SHOWN_CHARACTERS - 1;
    return `${text.slice(0, end)}…`;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/generated/needles.js
// Generated by scripts/generate.mjs from policies/rules/. Do not edit.
/** What a text must hold to match, by built-in pattern: a record of lists of ways, as JSON. */
const NEEDLES = "{\"(?:\\\\b|_|\\\\.)(?:log|sign)[_-]?(?:in|out|on)(?:\\\\b|_|user|handler|form|page|request|attempt|url|view|service|controller)\":[[[\"login\",\"logout\",\"logon\",\"log_in\",\"log_out\",\"log_on\",\"log-in\",\"log-out\",\"log-on\",\"signin\",\"signout\",\"signon\",\"sign_in\",\"sign_out\",\"sign_on\",\"sign-in\",\"sign-out\",\"sign-on\"]]],\"authenticat(?:e|ed|ion|or|ing)\":[[[\"authenticate\",\"authentication\",\"authenticator\",\"authenticating\"]]],\"\\\\bauth(?:Service|Provider|Middleware|Guard|Config|Header|Handler|Manager|Client|Context|State|Type|Method|Mode|Info|Token|User)\\\\b\":[[[\"authservice\",\"authprovider\",\"authmiddleware\",\"authguard\",\"authconfig\",\"authheader\",\"authhandler\",\"authmanager\",\"authclient\",\"authcontext\",\"authstate\",\"authtype\",\"authmethod\",\"authmode\",\"authinfo\",\"authtoken\",\"authuser\"]]],\"\\\\bauth_(?:user|token|header|type|method|info|key|provider|backend|middleware)\":[[[\"auth_user\",\"auth_token\",\"auth_header\",\"auth_type\",\"auth_method\",\"auth_info\",\"auth_key\",\"auth_provider\",\"auth_backend\",\"auth_middleware\"]]],\"\\\\b(?:basic|digest|bearer|proxy|http)[_-]?auth\\\\b\":[[[\"basicauth\",\"basic_auth\",\"basic-auth\",\"digestauth\",\"digest_auth\",\"digest-auth\",\"bearerauth\",\"bearer_auth\",\"bearer-auth\",\"proxyauth\",\"proxy_auth\",\"proxy-auth\",\"httpauth\",\"http_auth\",\"http-auth\"]]],\"impersonat|current_?user\\\\b\":[[[\"impersonat\",\"currentuser\",\"current_user\"]]],\"(?:check|verify|validate|compare|hash|reset|change|forgot|confirm|match|update|set|make|is|has|get|encode|wrong|invalid|expired?|require)_?-?pass(?:word|phrase|wd)\":[[[\"check\",\"verify\",\"validate\",\"compare\",\"change\",\"forgot\",\"confirm\",\"match\",\"update\",\"set\",\"make\",\"is\",\"has\",\"get\",\"encode\",\"wrong\",\"invalid\",\"expire\",\"require\"],[\"password\",\"passphrase\",\"passwd\"]]],\"pass(?:word|phrase|wd)_?-?(?:hash|reset|policy|verif|valid|strength|length|encoder|confirm|change|check|digest|attempt|matcher|file|field)\":[[[\"password\",\"passphrase\",\"passwd\"],[\"hash\",\"reset\",\"policy\",\"verif\",\"valid\",\"strength\",\"length\",\"encoder\",\"confirm\",\"change\",\"check\",\"digest\",\"attempt\",\"matcher\",\"file\",\"field\"]]],\"[:'\\\"]password\\\\b|(?:\\\\.|->)password\\\\b\":[[[\":password\",\"'password\",\"\\\"password\",\".password\",\"->password\"]]],\"\\\\b(?:bcrypt|scrypt|argon2\\\\w{0,3}|pbkdf2)\\\\b\":[[[\"bcrypt\",\"scrypt\",\"argon2\",\"pbkdf2\"]]],\"(?:\\\\.|->|\\\\[['\\\"]|\\\\$|\\\\b)(?:password|passwd|passphrase)(?:\\\\b|['\\\"]\\\\])\\\\s{0,3}(?:[=!]==?|:=?|=)\":[[[\"password\",\"passwd\",\"passphrase\"]]],\"\\\\bsession[_-]?(?:id|key|token|cookie|secret|store|timeout|expir\\\\w{0,5}|lifetime|regenerat\\\\w{0,4}|destroy|fixation|user|manager|data|middleware)\":[[[\"sessionid\",\"session_id\",\"session-id\",\"sessionkey\",\"session_key\",\"session-key\",\"sessiontoken\",\"session_token\",\"session-token\",\"sessioncookie\",\"session_cookie\",\"session-cookie\",\"sessionsecret\",\"session_secret\",\"session-secret\",\"sessionstore\",\"session_store\",\"session-store\",\"sessiontimeout\",\"session_timeout\",\"session-timeout\",\"sessionexpir\",\"session_expir\",\"session-expir\",\"sessionlifetime\",\"session_lifetime\",\"session-lifetime\",\"sessionregenerat\",\"session_regenerat\",\"session-regenerat\",\"sessiondestroy\",\"session_destroy\",\"session-destroy\",\"sessionfixation\",\"session_fixation\",\"session-fixation\",\"sessionuser\",\"session_user\",\"session-user\",\"sessionmanager\",\"session_manager\",\"session-manager\",\"sessiondata\",\"session_data\",\"session-data\",\"sessionmiddleware\",\"session_middleware\",\"session-middleware\"]]],\"\\\\b(?:regenerate|destroy|invalidate|reset|create|start|renew|clear|delete|revoke|verify|get)_?session\":[[[\"regeneratesession\",\"regenerate_session\",\"destroysession\",\"destroy_session\",\"invalidatesession\",\"invalidate_session\",\"resetsession\",\"reset_session\",\"createsession\",\"create_session\",\"startsession\",\"start_session\",\"renewsession\",\"renew_session\",\"clearsession\",\"clear_session\",\"deletesession\",\"delete_session\",\"revokesession\",\"revoke_session\",\"verifysession\",\"verify_session\",\"getsession\",\"get_session\"]]],\"(?:req|request|ctx|\\\\$this|c|http)(?:\\\\.|->)session\\\\b|\\\\$_SESSION|\\\\bHttpSession\\\\b|\\\\bsession\\\\[\":[[[\"req.session\",\"req->session\",\"request.session\",\"request->session\",\"ctx.session\",\"ctx->session\",\"$this.session\",\"$this->session\",\"c.session\",\"c->session\",\"http.session\",\"http->session\",\"$_session\",\"httpsession\",\"session[\"]]],\"\\\\bsession_(?:start|set_cookie_params|name)\\\\b|\\\\bsession\\\\.(?:user|token|destroy|invalidate|get\\\\(|set\\\\(|clear)\":[[[\"session_start\",\"session_set_cookie_params\",\"session_name\",\"session.user\",\"session.token\",\"session.destroy\",\"session.invalidate\",\"session.get(\",\"session.set(\",\"session.clear\"]]],\"remember[_-]?me\\\\b|\\\\bkeep_?logged\":[[[\"rememberme\",\"remember_me\",\"remember-me\",\"keeplogged\",\"keep_logged\"]]],\"\\\\b(?:jwt|jws|jwe|jsonwebtoken|jwks?|paseto)(?:\\\\b|_|\\\\.)|JwtParser|JWTVerif\":[[[\"jwt\",\"jws\",\"jwe\",\"jsonwebtoken\",\"jwk\",\"paseto\"]]],\"(?:access|refresh|id|auth|bearer|login|reset|invite|verification|personal|api|user|csrf|security|service)[_-]?tokens?(?:\\\\b|_|\\\\.|['\\\"])\":[[[\"accesstoken\",\"access_token\",\"access-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"idtoken\",\"id_token\",\"id-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\",\"logintoken\",\"login_token\",\"login-token\",\"resettoken\",\"reset_token\",\"reset-token\",\"invitetoken\",\"invite_token\",\"invite-token\",\"verificationtoken\",\"verification_token\",\"verification-token\",\"personaltoken\",\"personal_token\",\"personal-token\",\"apitoken\",\"api_token\",\"api-token\",\"usertoken\",\"user_token\",\"user-token\",\"csrftoken\",\"csrf_token\",\"csrf-token\",\"securitytoken\",\"security_token\",\"security-token\",\"servicetoken\",\"service_token\",\"service-token\"]]],\"\\\\b(?:verify|decode|validate|issue|revoke|sign|parse|create|generate)_?token\":[[[\"verifytoken\",\"verify_token\",\"decodetoken\",\"decode_token\",\"validatetoken\",\"validate_token\",\"issuetoken\",\"issue_token\",\"revoketoken\",\"revoke_token\",\"signtoken\",\"sign_token\",\"parsetoken\",\"parse_token\",\"createtoken\",\"create_token\",\"generatetoken\",\"generate_token\"]]],\"\\\\btoken(?:s)?\\\\.(?:verify|claims|valid|expires|sign)|\\\\bbearer\\\\b\":[[[\"token.verify\",\"token.claims\",\"token.valid\",\"token.expires\",\"token.sign\",\"tokens.verify\",\"tokens.claims\",\"tokens.valid\",\"tokens.expires\",\"tokens.sign\",\"bearer\"]]],\"\\\\b(?:oauth2?|openid|oidc|saml2?|ldap|kerberos|gssapi|ntlm|spnego|radius|webauthn|passkeys?|fido2?)(?:\\\\b|_|[.:-])\":[[[\"oauth\",\"openid\",\"oidc\",\"saml\",\"ldap\",\"kerberos\",\"gssapi\",\"ntlm\",\"spnego\",\"radius\",\"webauthn\",\"passkey\",\"fido\"]]],\"(?:OAuth|OpenId|Saml|Ldap|Kerberos|WebAuthn)(?:Client|Config|Provider|Service|Response|Request|Token|Context|Template|User|Login|Auth)\":[[[\"oauthclient\",\"oauthconfig\",\"oauthprovider\",\"oauthservice\",\"oauthresponse\",\"oauthrequest\",\"oauthtoken\",\"oauthcontext\",\"oauthtemplate\",\"oauthuser\",\"oauthlogin\",\"oauthauth\",\"openidclient\",\"openidconfig\",\"openidprovider\",\"openidservice\",\"openidresponse\",\"openidrequest\",\"openidtoken\",\"openidcontext\",\"openidtemplate\",\"openiduser\",\"openidlogin\",\"openidauth\",\"samlclient\",\"samlconfig\",\"samlprovider\",\"samlservice\",\"samlresponse\",\"samlrequest\",\"samltoken\",\"samlcontext\",\"samltemplate\",\"samluser\",\"samllogin\",\"samlauth\",\"ldapclient\",\"ldapconfig\",\"ldapprovider\",\"ldapservice\",\"ldapresponse\",\"ldaprequest\",\"ldaptoken\",\"ldapcontext\",\"ldaptemplate\",\"ldapuser\",\"ldaplogin\",\"ldapauth\",\"kerberosclient\",\"kerberosconfig\",\"kerberosprovider\",\"kerberosservice\",\"kerberosresponse\",\"kerberosrequest\",\"kerberostoken\",\"kerberoscontext\",\"kerberostemplate\",\"kerberosuser\",\"kerberoslogin\",\"kerberosauth\",\"webauthnclient\",\"webauthnconfig\",\"webauthnprovider\",\"webauthnservice\",\"webauthnresponse\",\"webauthnrequest\",\"webauthntoken\",\"webauthncontext\",\"webauthntemplate\",\"webauthnuser\",\"webauthnlogin\",\"webauthnauth\"]]],\"\\\\b(?:totp|hotp|otp|mfa|2fa|tfa|two[_-]?factor|multi[_-]?factor)(?:\\\\b|_)\":[[[\"otp\",\"mfa\",\"2fa\",\"tfa\",\"twofactor\",\"two_factor\",\"two-factor\",\"multifactor\",\"multi_factor\",\"multi-factor\"]]],\"\\\\b(?:redirect_uri|code_verifier|code_challenge|id_token|client_assertion|relay_?state|assertion_?consumer|nameid|in_?response_?to)\\\\b\":[[[\"redirect_uri\",\"code_verifier\",\"code_challenge\",\"id_token\",\"client_assertion\",\"relaystate\",\"relay_state\",\"assertionconsumer\",\"assertion_consumer\",\"nameid\",\"inresponseto\",\"inresponse_to\",\"in_responseto\",\"in_response_to\"]]],\"@?login_required|LoginRequiredMixin|@authenticated\\\\b|\\\\bIsAuthenticated\\\\b|permission_classes\":[[[\"login_required\",\"loginrequiredmixin\",\"@authenticated\",\"isauthenticated\",\"permission_classes\"]]],\"(?:require|ensure|assert|check|must_?be|need)_?s?_?(?:auth|login|logged_?in|authenticated|authentication|user|session|signed_?in|signin)\\\\b\":[[[\"require\",\"ensure\",\"assert\",\"check\",\"mustbe\",\"must_be\",\"need\"],[\"auth\",\"login\",\"loggedin\",\"logged_in\",\"user\",\"session\",\"signedin\",\"signed_in\",\"signin\"]]],\"before_action\\\\s+:?\\\\w{0,20}(?:auth|login|sign)\\\\w{0,30}|authenticate_user!|authenticate!\":[[[\"before_action\"],[\"auth\",\"login\",\"sign\"]],[[\"authenticate_user!\",\"authenticate!\"]]],\"\\\\bis_?(?:authenticated|logged_?in|signed_?in)\\\\b|\\\\bauthenticated\\\\(\\\\)\":[[[\"isauthenticated\",\"isloggedin\",\"islogged_in\",\"issignedin\",\"issigned_in\",\"is_authenticated\",\"is_loggedin\",\"is_logged_in\",\"is_signedin\",\"is_signed_in\",\"authenticated()\"]]],\"passport\\\\.authenticate|auth:sanctum|->middleware\\\\(.{0,20}auth|AuthGuard|authMiddleware|requireAuth\\\\b\":[[[\"passport.authenticate\",\"auth:sanctum\",\"authguard\",\"authmiddleware\",\"requireauth\"]],[[\"->middleware(\"],[\"auth\"]]],\"\\\\b(?:verify|check|compare|validate)_?(?:password|token|signature|credentials?|login|session|otp|code)\\\\s*\\\\(\":[[[\"verifypassword\",\"verifytoken\",\"verifysignature\",\"verifycredential\",\"verifylogin\",\"verifysession\",\"verifyotp\",\"verifycode\",\"verify_password\",\"verify_token\",\"verify_signature\",\"verify_credential\",\"verify_login\",\"verify_session\",\"verify_otp\",\"verify_code\",\"checkpassword\",\"checktoken\",\"checksignature\",\"checkcredential\",\"checklogin\",\"checksession\",\"checkotp\",\"checkcode\",\"check_password\",\"check_token\",\"check_signature\",\"check_credential\",\"check_login\",\"check_session\",\"check_otp\",\"check_code\",\"comparepassword\",\"comparetoken\",\"comparesignature\",\"comparecredential\",\"comparelogin\",\"comparesession\",\"compareotp\",\"comparecode\",\"compare_password\",\"compare_token\",\"compare_signature\",\"compare_credential\",\"compare_login\",\"compare_session\",\"compare_otp\",\"compare_code\",\"validatepassword\",\"validatetoken\",\"validatesignature\",\"validatecredential\",\"validatelogin\",\"validatesession\",\"validateotp\",\"validatecode\",\"validate_password\",\"validate_token\",\"validate_signature\",\"validate_credential\",\"validate_login\",\"validate_session\",\"validate_otp\",\"validate_code\"]]],\"bcrypt\\\\.compare|password_verify\\\\(|check_password|CompareHashAndPassword|matchesPassword|passwordEncoder\\\\.matches\":[[[\"bcrypt.compare\",\"password_verify(\",\"check_password\",\"comparehashandpassword\",\"matchespassword\",\"passwordencoder.matches\"]]],\"jwt\\\\.verify|verify_jwt|jwtVerify|ParseWithClaims\":[[[\"jwt.verify\",\"verify_jwt\",\"jwtverify\",\"parsewithclaims\"]]],\"session\\\\(?\\\\)?\\\\.(?:regenerate|destroy|invalidate)|session_regenerate_id|reset_session|cycle_key\":[[[\"session.regenerate\",\"session.destroy\",\"session.invalidate\",\"session).regenerate\",\"session).destroy\",\"session).invalidate\",\"session(.regenerate\",\"session(.destroy\",\"session(.invalidate\",\"session().regenerate\",\"session().destroy\",\"session().invalidate\",\"session_regenerate_id\",\"reset_session\",\"cycle_key\"]]],\"StatusUnauthorized|HTTP_401|status\\\\(401\\\\)|UnauthorizedException|AuthenticationFailed|NotAuthenticated\":[[[\"statusunauthorized\",\"http_401\",\"status(401)\",\"unauthorizedexception\",\"authenticationfailed\",\"notauthenticated\"]]],\"(?:\\\\bif\\\\b|\\\\bunless\\\\b|\\\\?).{0,80}(?:session|credential|jwt|(?:access|auth|refresh|bearer)[_-]?token).{0,120}(?:\\\\b401\\\\b|\\\\bthrow\\\\b|\\\\braise\\\\b|unauthori[sz]ed|unauthenticated)\":[[[\"session\",\"credential\",\"jwt\",\"accesstoken\",\"access_token\",\"access-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\"],[\"401\",\"throw\",\"raise\",\"unauthorised\",\"unauthorized\",\"unauthenticated\"]]],\"(?:\\\\b401\\\\b|unauthori[sz]ed|unauthenticated)\\\\b.{0,80}(?:session|credential|jwt|login|(?:access|auth|refresh|bearer)[_-]?token)\":[[[\"401\",\"unauthorised\",\"unauthorized\",\"unauthenticated\"],[\"session\",\"credential\",\"jwt\",\"login\",\"accesstoken\",\"access_token\",\"access-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\"]]],\"(?<!header|['\\\"])(?:un)?authori[sz](?:e|ed|ation|er|ing)(?!\\\\w*header)\":[[[\"authorise\",\"authorisation\",\"authorising\",\"authorize\",\"authorization\",\"authorizing\"]]],\"permission(?:s|ed)?(?:\\\\b|_|[A-Z])|\\\\bprivileges?\\\\b|privileged\":[[[\"permission\",\"privilege\"]]],\"\\\\b(?:rbac|abac|acls?|opa|casbin)(?:\\\\b|_)|access[_-]?(?:control(?!-)|policy|rule|level|list|check|denied|rights?|manager|decision)\":[[[\"rbac\",\"abac\",\"acl\",\"opa\",\"casbin\",\"accesscontrol\",\"accesspolicy\",\"accessrule\",\"accesslevel\",\"accesslist\",\"accesscheck\",\"accessdenied\",\"accessright\",\"accessmanager\",\"accessdecision\",\"access_control\",\"access_policy\",\"access_rule\",\"access_level\",\"access_list\",\"access_check\",\"access_denied\",\"access_right\",\"access_manager\",\"access_decision\",\"access-control\",\"access-policy\",\"access-rule\",\"access-level\",\"access-list\",\"access-check\",\"access-denied\",\"access-right\",\"access-manager\",\"access-decision\"]]],\"\\\\b(?:has|user|required?|check|get|set|assign|grant|revoke|admin|current)_?roles?\\\\b\":[[[\"hasrole\",\"has_role\",\"userrole\",\"user_role\",\"requirerole\",\"require_role\",\"requiredrole\",\"required_role\",\"checkrole\",\"check_role\",\"getrole\",\"get_role\",\"setrole\",\"set_role\",\"assignrole\",\"assign_role\",\"grantrole\",\"grant_role\",\"revokerole\",\"revoke_role\",\"adminrole\",\"admin_role\",\"currentrole\",\"current_role\"]]],\"\\\\broles?\\\\.(?:includes|contains|has|some)|\\\\broleId\\\\b|\\\\brole\\\\s*[!=]==?\":[[[\"role.includes\",\"role.contains\",\"role.has\",\"role.some\",\"roles.includes\",\"roles.contains\",\"roles.has\",\"roles.some\",\"roleid\"]],[[\"role\"],[\"!=\",\"==\"]]],\"\\\\bis_?(?:admin|superuser|super_?user|staff|owner|root|moderator|allowed|permitted|member|public|private)\\\\b\":[[[\"isadmin\",\"issuperuser\",\"issuper_user\",\"isstaff\",\"isowner\",\"isroot\",\"ismoderator\",\"isallowed\",\"ispermitted\",\"ismember\",\"ispublic\",\"isprivate\",\"is_admin\",\"is_superuser\",\"is_super_user\",\"is_staff\",\"is_owner\",\"is_root\",\"is_moderator\",\"is_allowed\",\"is_permitted\",\"is_member\",\"is_public\",\"is_private\"]]],\"isAdministrator|\\\\bsuperuser\\\\b|\\\\bsudo\\\\b\":[[[\"isadministrator\",\"superuser\",\"sudo\"]]],\"\\\\b(?:can|may)_?(?:access|read|write|edit|update|delete|view|manage|create|see|publish|admin|download|modify)\\\\b\":[[[\"canaccess\",\"canread\",\"canwrite\",\"canedit\",\"canupdate\",\"candelete\",\"canview\",\"canmanage\",\"cancreate\",\"cansee\",\"canpublish\",\"canadmin\",\"candownload\",\"canmodify\",\"can_access\",\"can_read\",\"can_write\",\"can_edit\",\"can_update\",\"can_delete\",\"can_view\",\"can_manage\",\"can_create\",\"can_see\",\"can_publish\",\"can_admin\",\"can_download\",\"can_modify\",\"mayaccess\",\"mayread\",\"maywrite\",\"mayedit\",\"mayupdate\",\"maydelete\",\"mayview\",\"maymanage\",\"maycreate\",\"maysee\",\"maypublish\",\"mayadmin\",\"maydownload\",\"maymodify\",\"may_access\",\"may_read\",\"may_write\",\"may_edit\",\"may_update\",\"may_delete\",\"may_view\",\"may_manage\",\"may_create\",\"may_see\",\"may_publish\",\"may_admin\",\"may_download\",\"may_modify\"]]],\"\\\\b(?:forbidden|access_?denied|not_?allowed|StatusForbidden)\\\\b|\\\\b403\\\\b\":[[[\"forbidden\",\"accessdenied\",\"access_denied\",\"notallowed\",\"not_allowed\",\"403\"]]],\"\\\\b(?:owner|ownership|creator|created_by)_?(?:id)?\\\\s*[!=]==?|\\\\bowned_?by\\\\b\":[[[\"owner\",\"creator\",\"created_by\"],[\"!=\",\"==\"]],[[\"ownedby\",\"owned_by\"]]],\"\\\\bprctl\\\\b|\\\\bPR_SET_|\\\\bsyscall\\\\.(?:Set|Chroot|Mount|Unshare|Exec|Close)|\\\\bunix\\\\.(?:Set|Mount|Prctl|Unshare|Open)\":[[[\"prctl\",\"pr_set_\",\"syscall.set\",\"syscall.chroot\",\"syscall.mount\",\"syscall.unshare\",\"syscall.exec\",\"syscall.close\",\"unix.set\",\"unix.mount\",\"unix.unshare\",\"unix.open\"]]],\"\\\\b(?:published|public|private|draft|archived|locked|closed|visible|visibility)\\\\?|\\\\bvisibility\\\\b\":[[[\"published?\",\"public?\",\"private?\",\"draft?\",\"archived?\",\"locked?\",\"closed?\",\"visible?\",\"visibility\"]]],\"\\\\b(?:chmod|chown|setuid|setgid|umask|fchmod|seteuid|capset|capabilit(?:y|ies)|seccomp|selinux|apparmor|no_new_privs|namespaces?\\\\.(?:user|pid))\\\\b\":[[[\"chmod\",\"chown\",\"setuid\",\"setgid\",\"umask\",\"seteuid\",\"capset\",\"capability\",\"capabilities\",\"seccomp\",\"selinux\",\"apparmor\",\"no_new_privs\",\"namespace.user\",\"namespace.pid\",\"namespaces.user\",\"namespaces.pid\"]]],\"\\\\b0o?[0-7]{3}\\\\b(?=\\\\s*[,)])\":[[[\"0\"]]],\"attr_accessible|attr_protected|\\\\.permit\\\\(|permit!|params\\\\.require|\\\\$fillable|\\\\$guarded|forceFill\":[[[\"attr_accessible\",\"attr_protected\",\".permit(\",\"permit!\",\"params.require\",\"$fillable\",\"$guarded\",\"forcefill\"]]],\"\\\\bupdate_attributes\\\\(params|BindExclude|@JsonIgnoreProperties|ModelState|mass_?assign\":[[[\"update_attributes(params\",\"bindexclude\",\"@jsonignoreproperties\",\"modelstate\",\"massassign\",\"mass_assign\"]]],\"@(?:Pre|Post)Authorize|@Secured|@RolesAllowed|@DenyAll|\\\\[Authorize|@permission_required|permission_required\":[[[\"@preauthorize\",\"@postauthorize\",\"@secured\",\"@rolesallowed\",\"@denyall\",\"[authorize\",\"permission_required\"]]],\"PermissionRequiredMixin|UserPassesTestMixin|user_passes_test\":[[[\"permissionrequiredmixin\",\"userpassestestmixin\",\"user_passes_test\"]]],\"\\\\b(?:require|check|ensure|assert|verify|enforce|validate|must_?have|has|get)_?(?:any_?)?(?:permission|role|access|privilege|scope|ownership|owner|admin|authority|right|capability|acl|policy)s?\\\\s*[!?(]\":[[[\"require\",\"check\",\"ensure\",\"assert\",\"verify\",\"enforce\",\"validate\",\"musthave\",\"must_have\",\"has\",\"get\"],[\"permission\",\"role\",\"access\",\"privilege\",\"scope\",\"owner\",\"admin\",\"authority\",\"right\",\"capability\",\"acl\",\"policy\"]]],\"\\\\bauthorize[d]?!?[\\\\s(]|\\\\bauthorize_?(?:request|action|user|resource)|\\\\bGate::(?:allows|denies|authorize)|->authorize\\\\(\":[[[\"authorize\",\"gate::allows\",\"gate::denies\"]]],\"denyAccessUnless|isGranted\\\\(|\\\\bcan\\\\?\\\\s*\\\\(?|\\\\bcannot\\\\?|policy_scope|accessible_by|checkAccess|is_allowed|isAllowed\":[[[\"denyaccessunless\",\"isgranted(\",\"can?\",\"cannot?\",\"policy_scope\",\"accessible_by\",\"checkaccess\",\"is_allowed\",\"isallowed\"]]],\"isPermitted|userCan\\\\w{0,20}\\\\(|->can\\\\(|\\\\.can\\\\(\":[[[\"ispermitted\",\"usercan\",\"->can(\",\".can(\"]]],\"(?:AccessDenied|PermissionDenied|Forbidden|Authorization|NotAuthorized|NotAllowed|Unauthorized|Security)(?:Http)?(?:Exception|Error)\\\\b\":[[[\"accessdeniedexception\",\"accessdeniederror\",\"accessdeniedhttpexception\",\"accessdeniedhttperror\",\"permissiondeniedexception\",\"permissiondeniederror\",\"permissiondeniedhttpexception\",\"permissiondeniedhttperror\",\"forbiddenexception\",\"forbiddenerror\",\"forbiddenhttpexception\",\"forbiddenhttperror\",\"authorizationexception\",\"authorizationerror\",\"authorizationhttpexception\",\"authorizationhttperror\",\"notauthorizedexception\",\"notauthorizederror\",\"notauthorizedhttpexception\",\"notauthorizedhttperror\",\"notallowedexception\",\"notallowederror\",\"notallowedhttpexception\",\"notallowedhttperror\",\"unauthorizedexception\",\"unauthorizederror\",\"unauthorizedhttpexception\",\"unauthorizedhttperror\",\"securityexception\",\"securityerror\",\"securityhttpexception\",\"securityhttperror\"]]],\"raise (?:Forbidden|PermissionDenied|Http404|NotFound)|HTTP_403|StatusForbidden|status\\\\(403\\\\)\":[[[\"raise forbidden\",\"raise permissiondenied\",\"raise http404\",\"raise notfound\",\"http_403\",\"statusforbidden\",\"status(403)\"]]],\"http\\\\.(?:Forbidden|NotFound)\\\\(\":[[[\"http.forbidden(\",\"http.notfound(\"]]],\"\\\\bis_?(?:admin|superuser|staff|owner|super_?admin|moderator)\\\\b\":[[[\"isadmin\",\"issuperuser\",\"isstaff\",\"isowner\",\"issuperadmin\",\"issuper_admin\",\"ismoderator\",\"is_admin\",\"is_superuser\",\"is_staff\",\"is_owner\",\"is_superadmin\",\"is_super_admin\",\"is_moderator\"]]],\"\\\\b(?:setuid|setgid|no_new_privs|seccomp|apparmor|drop_?(?:privileges|capabilities))\\\\b|CAP_[A-Z]+\":[[[\"setuid\",\"setgid\",\"no_new_privs\",\"seccomp\",\"apparmor\",\"dropprivileges\",\"dropcapabilities\",\"drop_privileges\",\"drop_capabilities\",\"cap_\"]]],\"(?:owner|user|author|creator|member)_?-?id\\\\s*(?:[!=]==?|<>|:\\\\s*(?:current_?user|req|ctx|session|user))\":[[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"!=\",\"==\"]],[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"<>\"]],[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"req\",\"ctx\",\"session\",\"user\"]]],\"\\\\.where\\\\(.{0,60}(?:user|owner|creator)_?id\":[[[\".where(\"],[\"userid\",\"user_id\",\"ownerid\",\"owner_id\",\"creatorid\",\"creator_id\"]]],\"permitAll|@PermitAll|@AllowAnonymous|\\\\[AllowAnonymous\\\\]|AllowAny\\\\b|skip_authorization|skip_authorize_resource\":[[[\"permitall\",\"@allowanonymous\",\"[allowanonymous]\",\"allowany\",\"skip_authorization\",\"skip_authorize_resource\"]]],\"skip_before_action|skip_after_action\\\\s+:verify_authorized|anonymous\\\\(\\\\)\\\\.permit|security:\\\\s*\\\\[\\\\s*\\\\]|\\\\bpublic_endpoint\\\\b\":[[[\"skip_before_action\",\"anonymous().permit\",\"security:\",\"public_endpoint\"]],[[\"skip_after_action\"],[\":verify_authorized\"]]],\"\\\\bpermit!|\\\\bchmod\\\\s+(?:-R\\\\s+)?0?777\\\\b|0o?777\\\\b\":[[[\"permit!\",\"0777\",\"0o777\"]],[[\"chmod\"],[\"777\"]]],\"\\\\b(?:tenants?|tenancy|multi_?tenan\\\\w{1,3})(?:\\\\b|_)|tenant_?id|tenant(?:Context|Scope|Filter|Resolver|Service|Guard)\":[[[\"tenant\",\"tenancy\",\"multitenan\",\"multi_tenan\"]]],\"\\\\b(?:organi[sz]ation|org|workspace|customer|company|merchant)_?id\\\\s*(?:[!=]==?|<>)\":[[[\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"companyid\",\"company_id\",\"merchantid\",\"merchant_id\"],[\"!=\",\"==\",\"<>\"]]],\"row[_ -]level[_ -]security|\\\\bset_current_tenant|acts_as_tenant|current_?(?:tenant|organi[sz]ation|workspace|account)\\\\b\":[[[\"row_level_security\",\"row_level security\",\"row_level-security\",\"row level_security\",\"row level security\",\"row level-security\",\"row-level_security\",\"row-level security\",\"row-level-security\",\"acts_as_tenant\",\"currenttenant\",\"currentorganisation\",\"currentorganization\",\"currentworkspace\",\"currentaccount\",\"current_tenant\",\"current_organisation\",\"current_organization\",\"current_workspace\",\"current_account\"]]],\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?:[!=]==?|<>|=\\\\s*(?:\\\\?|\\\\$\\\\d|:|%s))\":[[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"!=\",\"==\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"<>\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"%s\"]]],\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?::\\\\s*(?:session|ctx|context|user|req|request|current|tenant|principal|actor|caller))\":[[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"session\",\"ctx\",\"context\",\"user\",\"req\",\"current\",\"tenant\",\"principal\",\"actor\",\"caller\"]]],\"\\\\b(?:where|and|filter_by|filter|find_?by|scope|eq)\\\\b.{0,60}\\\\b(?:tenant|organi[sz]ation|org|workspace|account)_?id\\\\b\":[[[\"where\",\"and\",\"filter\",\"findby\",\"find_by\",\"scope\",\"eq\"],[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"accountid\",\"account_id\"]]],\"\\\\b(?:assert|ensure|require|check|verify|same|belongs_?to)_?(?:same_?)?(?:tenant|organi[sz]ation|org|workspace)\\\\b\":[[[\"assert\",\"ensure\",\"require\",\"check\",\"verify\",\"same\",\"belongsto\",\"belongs_to\"],[\"tenant\",\"org\",\"workspace\"]]],\"(?:same|wrong|other|cross)_?tenant\":[[[\"sametenant\",\"same_tenant\",\"wrongtenant\",\"wrong_tenant\",\"othertenant\",\"other_tenant\",\"crosstenant\",\"cross_tenant\"]]],\"row[_ -]level[_ -]security|CREATE POLICY|FORCE ROW LEVEL\":[[[\"row_level_security\",\"row_level security\",\"row_level-security\",\"row level_security\",\"row level security\",\"row level-security\",\"row-level_security\",\"row-level security\",\"row-level-security\",\"create policy\",\"force row level\"]]],\"\\\\b(?:AES|DES|3DES|RC4|Blowfish|ChaCha20|Poly1305|RSA|ECDSA|EdDSA|Ed25519|X25519|HMAC|HKDF|DSA)(?:\\\\b|[_/-])\":[[[\"aes\",\"des\",\"rc4\",\"blowfish\",\"chacha20\",\"poly1305\",\"rsa\",\"ed25519\",\"x25519\",\"hmac\",\"hkdf\",\"dsa\"]]],\"\\\\b(?:sha-?(?:1|224|256|384|512)|md[245]|blake[23]\\\\w{0,2}|ripemd\\\\w{0,3})(?:\\\\b|_|\\\\.)\":[[[\"sha1\",\"sha224\",\"sha256\",\"sha384\",\"sha512\",\"sha-1\",\"sha-224\",\"sha-256\",\"sha-384\",\"sha-512\",\"md2\",\"md4\",\"md5\",\"blake2\",\"blake3\",\"ripemd\"]]],\"\\\\b(?:en|de)crypt(?:ed|ion|or|s|ing)?(?:\\\\b|_|\\\\()|createCipher|createDecipher|createHash|createHmac|createSign\":[[[\"encrypt\",\"decrypt\",\"createcipher\",\"createdecipher\",\"createhash\",\"createhmac\",\"createsign\"]]],\"createVerify|\\\\bCipher\\\\.getInstance|MessageDigest|SecretKeySpec|KeyGenerator|KeyPair|SecureRandom|openssl_\\\\w|hash_hmac\":[[[\"createverify\",\"cipher.getinstance\",\"messagedigest\",\"secretkeyspec\",\"keygenerator\",\"keypair\",\"securerandom\",\"openssl_\",\"hash_hmac\"]]],\"mcrypt_|Crypto\\\\.(?:Cipher|Hash|PublicKey)\":[[[\"mcrypt_\",\"crypto.cipher\",\"crypto.hash\",\"crypto.publickey\"]]],\"\\\\bcrypto\\\\.(?:subtle|createHash|randomBytes|timingSafeEqual|scrypt|pbkdf2|\\\\w{3,20}\\\\()\":[[[\"crypto.\"]]],\"\\\\bcrypto/(?:aes|rsa|ecdsa|ed25519|sha\\\\d+|hmac|rand|subtle|x509|tls|cipher|md5)\\\\b\":[[[\"crypto/aes\",\"crypto/rsa\",\"crypto/ecdsa\",\"crypto/ed25519\",\"crypto/sha\",\"crypto/hmac\",\"crypto/rand\",\"crypto/subtle\",\"crypto/x509\",\"crypto/tls\",\"crypto/cipher\",\"crypto/md5\"]]],\"\\\\b(?:nonce|initiali[sz]ation_?vector|salt|padding|pkcs[#_-]?\\\\d{1,2}|oaep|cipher_?(?:text|suite|s)|key_?(?:size|length|derivation|exchange|usage)|asn1|der_?decod\\\\w{0,3}|digest_?info)\\\\b\":[[[\"nonce\",\"initialisationvector\",\"initialisation_vector\",\"initializationvector\",\"initialization_vector\",\"salt\",\"padding\",\"pkcs\",\"oaep\",\"ciphertext\",\"ciphers\",\"cipher_text\",\"cipher_s\",\"keysize\",\"keylength\",\"keyderivation\",\"keyexchange\",\"keyusage\",\"key_size\",\"key_length\",\"key_derivation\",\"key_exchange\",\"key_usage\",\"asn1\",\"derdecod\",\"der_decod\",\"digestinfo\",\"digest_info\"]]],\"Math\\\\.random|\\\\brand\\\\.(?:Read|Int|Reader|Seed)|\\\\buuid(?:v?[1-7])?\\\\b|\\\\bNewRandom\\\\b|\\\\brandom\\\\.(?:rand|choice|seed|getrandbits|sample|SystemRandom)|\\\\bmt_rand\\\\(|\\\\brand\\\\(\\\\)|java\\\\.util\\\\.Random\":[[[\"math.random\",\"rand.read\",\"rand.int\",\"rand.seed\",\"uuid\",\"newrandom\",\"random.rand\",\"random.choice\",\"random.seed\",\"random.getrandbits\",\"random.sample\",\"random.systemrandom\",\"mt_rand(\",\"rand()\",\"java.util.random\"]]],\"new Random\\\\(|math/rand|\\\\bsecrets\\\\.(?:token|choice|randbelow)|randomBytes|random_bytes|random_int\\\\(|SecureRandom\":[[[\"new random(\",\"math/rand\",\"secrets.token\",\"secrets.choice\",\"secrets.randbelow\",\"randombytes\",\"random_bytes\",\"random_int(\",\"securerandom\"]]],\"crypto/rand|\\\\bosrng|thread_rng|getRandomValues|uniqid\\\\(|\\\\brandomUUID\":[[[\"crypto/rand\",\"osrng\",\"thread_rng\",\"getrandomvalues\",\"uniqid(\",\"randomuuid\"]]],\"\\\\b(?:x509|certificates?|cert_?(?:pool|chain|file|path|verify|reqs|store|pem)|ca_?(?:certs?|bundle|file))\\\\b\":[[[\"x509\",\"certificate\",\"certpool\",\"certchain\",\"certfile\",\"certpath\",\"certverify\",\"certreqs\",\"certstore\",\"certpem\",\"cert_pool\",\"cert_chain\",\"cert_file\",\"cert_path\",\"cert_verify\",\"cert_reqs\",\"cert_store\",\"cert_pem\",\"cacert\",\"cabundle\",\"cafile\",\"ca_cert\",\"ca_bundle\",\"ca_file\"]]],\"\\\\b(?:trust_?(?:store|manager|anchor)|hostname_?verif\\\\w{1,6})\\\\b\":[[[\"truststore\",\"trustmanager\",\"trustanchor\",\"trust_store\",\"trust_manager\",\"trust_anchor\",\"hostnameverif\",\"hostname_verif\"]]],\"\\\\b(?:tls_?(?:config|version|options|verify|min\\\\w{0,8}))\\\\b\":[[[\"tlsconfig\",\"tls_config\",\"tlsversion\",\"tls_version\",\"tlsoptions\",\"tls_options\",\"tlsverify\",\"tls_verify\",\"tlsmin\",\"tls_min\"]]],\"\\\\b(?:ssl_?(?:context|verify\\\\w{0,6}|options|version|protocol|config)|server_?name_?indication|pinning|ocsp)\\\\b\":[[[\"sslcontext\",\"ssl_context\",\"sslverify\",\"ssl_verify\",\"ssloptions\",\"ssl_options\",\"sslversion\",\"ssl_version\",\"sslprotocol\",\"ssl_protocol\",\"sslconfig\",\"ssl_config\",\"servernameindication\",\"servername_indication\",\"server_nameindication\",\"server_name_indication\",\"pinning\",\"ocsp\"]]],\"\\\\b(?:crl)\\\\b\":[[[\"crl\"]]],\"start_?tls|\\\\b(?:tls|ssl)(?:\\\\b|_)\":[[[\"tls\",\"ssl\"]]],\"tls\\\\.Config|SSLContext|TrustManager|HostnameVerifier|CURLOPT_SSL|rejectUnauthorized|InsecureSkipVerify\":[[[\"tls.config\",\"sslcontext\",\"trustmanager\",\"hostnameverifier\",\"curlopt_ssl\",\"rejectunauthorized\",\"insecureskipverify\"]]],\"checkServerIdentity|check_hostname|assert_hostname|ssl\\\\.(?:create_default_context|wrap_socket|CERT_)|NODE_TLS_\":[[[\"checkserveridentity\",\"check_hostname\",\"assert_hostname\",\"ssl.create_default_context\",\"ssl.wrap_socket\",\"ssl.cert_\",\"node_tls_\"]]],\"(?:verify|check|validate|invalid|create|sign|compute|parse)_?-?signatures?\":[[[\"verifysignature\",\"verify-signature\",\"verify_signature\",\"verify_-signature\",\"checksignature\",\"check-signature\",\"check_signature\",\"check_-signature\",\"validatesignature\",\"validate-signature\",\"validate_signature\",\"validate_-signature\",\"invalidsignature\",\"invalid-signature\",\"invalid_signature\",\"invalid_-signature\",\"createsignature\",\"create-signature\",\"create_signature\",\"create_-signature\",\"signsignature\",\"sign-signature\",\"sign_signature\",\"sign_-signature\",\"computesignature\",\"compute-signature\",\"compute_signature\",\"compute_-signature\",\"parsesignature\",\"parse-signature\",\"parse_signature\",\"parse_-signature\"]]],\"signature_?(?:valid|verif|method|algorithm|value|node)|\\\\bsignatures?\\\\s*[!=]==?\":[[[\"signaturevalid\",\"signatureverif\",\"signaturemethod\",\"signaturealgorithm\",\"signaturevalue\",\"signaturenode\",\"signature_valid\",\"signature_verif\",\"signature_method\",\"signature_algorithm\",\"signature_value\",\"signature_node\"]],[[\"signature\"],[\"!=\",\"==\"]]],\"\\\\b(?:signed_?(?:url|cookie|request|data|info|message)|digital_?signature|checksum|integrity|fingerprint|attestation)\\\\b\":[[[\"signedurl\",\"signedcookie\",\"signedrequest\",\"signeddata\",\"signedinfo\",\"signedmessage\",\"signed_url\",\"signed_cookie\",\"signed_request\",\"signed_data\",\"signed_info\",\"signed_message\",\"digitalsignature\",\"digital_signature\",\"checksum\",\"integrity\",\"fingerprint\",\"attestation\"]]],\"timingSafeEqual|hash_equals\\\\(|compare_digest|constant_?time_?(?:compare|eq\\\\w{0,4})|ConstantTimeCompare|secure_?compare\":[[[\"timingsafeequal\",\"hash_equals(\",\"compare_digest\",\"constanttimecompare\",\"constanttime_compare\",\"constant_timecompare\",\"constant_time_compare\",\"constanttimeeq\",\"constanttime_eq\",\"constant_timeeq\",\"constant_time_eq\",\"securecompare\",\"secure_compare\"]]],\"MessageDigest\\\\.isEqual|hmac\\\\.Equal|fixed_length_secure_compare\":[[[\"messagedigest.isequal\",\"hmac.equal\",\"fixed_length_secure_compare\"]]],\"\\\\bverify_?(?:signature|mac|hmac|hash|checksum|certificate|chain|host(?:name)?|peer|cert|digest|integrity)\":[[[\"verifysignature\",\"verifymac\",\"verifyhmac\",\"verifyhash\",\"verifychecksum\",\"verifychain\",\"verifyhost\",\"verifypeer\",\"verifycert\",\"verifydigest\",\"verifyintegrity\",\"verify_signature\",\"verify_mac\",\"verify_hmac\",\"verify_hash\",\"verify_checksum\",\"verify_chain\",\"verify_host\",\"verify_peer\",\"verify_cert\",\"verify_digest\",\"verify_integrity\"]]],\"\\\\bcheck_?hostname\\\\s*=\\\\s*True|assert_hostname|checkServerIdentity|VERIFY_PEER|CERT_REQUIRED\":[[[\"checkhostname\",\"check_hostname\"],[\"true\"]],[[\"assert_hostname\",\"checkserveridentity\",\"verify_peer\",\"cert_required\"]]],\"rejectUnauthorized\\\\s*[:=]\\\\s*true|InsecureSkipVerify\\\\s*[:=]\\\\s*false|verify\\\\s*=\\\\s*True|VERIFYPEER\\\\s*,\\\\s*(?:true|1)\":[[[\"rejectunauthorized\",\"verify\"],[\"true\"]],[[\"insecureskipverify\"],[\"false\"]],[[\"verifypeer\"]]],\"VERIFYHOST\\\\s*,\\\\s*2\":[[[\"verifyhost\"]]],\"secrets\\\\.(?:token|choice|randbelow)|randomBytes\\\\(|random_bytes\\\\(|random_int\\\\(|SecureRandom|crypto/rand|getRandomValues\":[[[\"secrets.token\",\"secrets.choice\",\"secrets.randbelow\",\"randombytes(\",\"random_bytes(\",\"random_int(\",\"securerandom\",\"crypto/rand\",\"getrandomvalues\"]]],\"SystemRandom|crypto\\\\.rand\":[[[\"systemrandom\",\"crypto.rand\"]]],\"\\\\b(?:AES/GCM|MODE_GCM|aes-\\\\d{3}-gcm|OAEP|RSA_PSS|PSS\\\\b|MinVersion)\":[[[\"aes/gcm\",\"mode_gcm\",\"oaep\",\"pss\",\"minversion\"]],[[\"aes-\"],[\"-gcm\"]]],\"(?:rounds|iterations|cost|work_?factor|key_?(?:size|length)|salt_?rounds)\\\\s*[:=(,]\\\\s*\\\\d\":[[[\"rounds\",\"iterations\",\"cost\",\"workfactor\",\"work_factor\",\"keysize\",\"keylength\",\"key_size\",\"key_length\"]]],\"\\\\bverify\\\\s*[=:]\\\\s*(?:False|false|0\\\\b)|rejectUnauthorized\\\\s*[:=]\\\\s*false|InsecureSkipVerify\\\\s*[:=]\\\\s*true\":[[[\"verify\"]],[[\"rejectunauthorized\"],[\"false\"]],[[\"insecureskipverify\"],[\"true\"]]],\"check_hostname\\\\s*=\\\\s*False|CERT_NONE|VERIFY_NONE|SSL_VERIFYPEER\\\\s*,\\\\s*(?:false|0)|SSL_VERIFYHOST\\\\s*,\\\\s*(?:false|0)\":[[[\"check_hostname\"],[\"false\"]],[[\"cert_none\",\"verify_none\",\"ssl_verifypeer\",\"ssl_verifyhost\"]]],\"verify_?ssl\\\\s*[:=]\\\\s*(?:false|0)|NODE_TLS_REJECT_UNAUTHORIZED.{0,6}0|strict_?ssl\\\\s*[:=]\\\\s*false|ALLOW_ALL_HOSTNAME\":[[[\"verifyssl\",\"verify_ssl\",\"node_tls_reject_unauthorized\",\"allow_all_hostname\"]],[[\"strictssl\",\"strict_ssl\"],[\"false\"]]],\"NoopHostnameVerifier|TrustAll|AllowAllHostname|http\\\\.sslVerify\\\\s+false\":[[[\"noophostnameverifier\",\"trustall\",\"allowallhostname\"]],[[\"http.sslverify\"],[\"false\"]]],\"\\\\balg\\\\w{0,8}\\\\W{1,4}none\\\\b|MODE_ECB|AES/ECB|algorithms?\\\\W{1,6}none\\\\b|verify_signature\\\\W{1,4}False|ignoreExpiration\\\\s*:\\\\s*true\":[[[\"alg\"],[\"none\"]],[[\"mode_ecb\",\"aes/ecb\"]],[[\"verify_signature\"],[\"false\"]],[[\"ignoreexpiration\"],[\"true\"]]],\"(?:api|access|private|secret|signing|encryption|master|service|account|deploy|ssh|storage)[_-]?keys?(?:\\\\b|_|['\\\"])\":[[[\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"access-key\",\"privatekey\",\"private_key\",\"private-key\",\"secretkey\",\"secret_key\",\"secret-key\",\"signingkey\",\"signing_key\",\"signing-key\",\"encryptionkey\",\"encryption_key\",\"encryption-key\",\"masterkey\",\"master_key\",\"master-key\",\"servicekey\",\"service_key\",\"service-key\",\"accountkey\",\"account_key\",\"account-key\",\"deploykey\",\"deploy_key\",\"deploy-key\",\"sshkey\",\"ssh_key\",\"ssh-key\",\"storagekey\",\"storage_key\",\"storage-key\"]]],\"client_?secret|shared_?secret|\\\\bsecret_?(?:key|name|value|ref|manager|store|s)\\\\b\":[[[\"clientsecret\",\"client_secret\",\"sharedsecret\",\"shared_secret\",\"secretkey\",\"secretname\",\"secretvalue\",\"secretref\",\"secretmanager\",\"secrets\",\"secret_key\",\"secret_name\",\"secret_value\",\"secret_ref\",\"secret_manager\",\"secret_s\"]]],\"(?:app|webhook|session|jwt|cookie|token|get|read)_?secret\\\\b\":[[[\"appsecret\",\"app_secret\",\"webhooksecret\",\"webhook_secret\",\"sessionsecret\",\"session_secret\",\"jwtsecret\",\"jwt_secret\",\"cookiesecret\",\"cookie_secret\",\"tokensecret\",\"token_secret\",\"getsecret\",\"get_secret\",\"readsecret\",\"read_secret\"]]],\"\\\\bcredentials?(?:\\\\b|_|s|[A-Z])|\\\\bvault\\\\.(?:read|write|secrets)|\\\\bkms\\\\b|keychain|keyring|keystore\":[[[\"credential\",\"vault.read\",\"vault.write\",\"vault.secrets\",\"kms\",\"keychain\",\"keyring\",\"keystore\"]]],\"(?:process\\\\.env|os\\\\.environ|getenv|ENV)\\\\W{1,3}\\\\w{0,40}(?:SECRET|TOKEN|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE)\":[[[\"env\"],[\"secret\",\"token\",\"password\",\"passwd\",\"apikey\",\"api_key\",\"private\"]]],\"(?:db|database|smtp|mail|redis|mysql|postgres|admin|root|ftp|proxy|user|default)_?-?pass(?:word|wd)?\\\\b\":[[[\"dbpass\",\"db-pass\",\"db_pass\",\"db_-pass\",\"databasepass\",\"database-pass\",\"database_pass\",\"database_-pass\",\"smtppass\",\"smtp-pass\",\"smtp_pass\",\"smtp_-pass\",\"mailpass\",\"mail-pass\",\"mail_pass\",\"mail_-pass\",\"redispass\",\"redis-pass\",\"redis_pass\",\"redis_-pass\",\"mysqlpass\",\"mysql-pass\",\"mysql_pass\",\"mysql_-pass\",\"postgrespass\",\"postgres-pass\",\"postgres_pass\",\"postgres_-pass\",\"adminpass\",\"admin-pass\",\"admin_pass\",\"admin_-pass\",\"rootpass\",\"root-pass\",\"root_pass\",\"root_-pass\",\"ftppass\",\"ftp-pass\",\"ftp_pass\",\"ftp_-pass\",\"proxypass\",\"proxy-pass\",\"proxy_pass\",\"proxy_-pass\",\"userpass\",\"user-pass\",\"user_pass\",\"user_-pass\",\"defaultpass\",\"default-pass\",\"default_pass\",\"default_-pass\"]]],\"\\\\$\\\\{\\\\{\\\\s*secrets\\\\.\":[[[\"${{\"],[\"secrets.\"]]],\"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY\":[[[\"-----begin private key\",\"-----begin rsa private key\",\"-----begin ec private key\",\"-----begin dsa private key\",\"-----begin openssh private key\",\"-----begin encrypted private key\",\"-----begin pgp private key\"]]],\"\\\\bAKIA[0-9A-Z]{16}\\\\b|\\\\bgh[pousr]_[A-Za-z0-9]{36}\\\\b|\\\\bgithub_pat_[A-Za-z0-9_]{60}|\\\\bxox[abprs]-[A-Za-z0-9-]{10}\":[[[\"akia\",\"ghp_\",\"gho_\",\"ghu_\",\"ghs_\",\"ghr_\",\"github_pat_\",\"xoxa-\",\"xoxb-\",\"xoxp-\",\"xoxr-\",\"xoxs-\"]]],\"\\\\bsk_live_[A-Za-z0-9]{20}|\\\\bAIza[A-Za-z0-9_-]{35}\":[[[\"sk_live_\",\"aiza\"]]],\"\\\\b(?:charges?|refunds?|captures?|payouts?|transfers?|paymentIntents?|subscriptions?)\\\\.(?:create|capture|cancel|update|confirm|refund)\\\\w{0,10}\\\\(\":[[[\"charge.\",\"charges.\",\"refund.\",\"refunds.\",\"capture.\",\"captures.\",\"payout.\",\"payouts.\",\"transfer.\",\"transfers.\",\"paymentintent.\",\"paymentintents.\",\"subscription.\",\"subscriptions.\"],[\"create\",\"capture\",\"cancel\",\"update\",\"confirm\",\"refund\"]]],\"\\\\b(?:charge|refund|capture|authorize)_?(?:card|payment|customer|amount)\\\\w{0,12}\\\\s*\\\\(\":[[[\"chargecard\",\"chargepayment\",\"chargecustomer\",\"chargeamount\",\"charge_card\",\"charge_payment\",\"charge_customer\",\"charge_amount\",\"refundcard\",\"refundpayment\",\"refundcustomer\",\"refundamount\",\"refund_card\",\"refund_payment\",\"refund_customer\",\"refund_amount\",\"capturecard\",\"capturepayment\",\"capturecustomer\",\"captureamount\",\"capture_card\",\"capture_payment\",\"capture_customer\",\"capture_amount\",\"authorizecard\",\"authorizepayment\",\"authorizecustomer\",\"authorizeamount\",\"authorize_card\",\"authorize_payment\",\"authorize_customer\",\"authorize_amount\"]]],\"\\\\b(?:total|unit|net|gross|discount|tax)_?(?:price|amount|cents)\\\\s*[-+*/]?=(?!=)\":[[[\"totalprice\",\"totalamount\",\"totalcents\",\"total_price\",\"total_amount\",\"total_cents\",\"unitprice\",\"unitamount\",\"unitcents\",\"unit_price\",\"unit_amount\",\"unit_cents\",\"netprice\",\"netamount\",\"netcents\",\"net_price\",\"net_amount\",\"net_cents\",\"grossprice\",\"grossamount\",\"grosscents\",\"gross_price\",\"gross_amount\",\"gross_cents\",\"discountprice\",\"discountamount\",\"discountcents\",\"discount_price\",\"discount_amount\",\"discount_cents\",\"taxprice\",\"taxamount\",\"taxcents\",\"tax_price\",\"tax_amount\",\"tax_cents\"]]],\"\\\\b(?:stripe|paypal|braintree|adyen|mollie|klarna|square_?up|razorpay|worldpay)(?:\\\\b|_|\\\\.)\":[[[\"stripe\",\"paypal\",\"braintree\",\"adyen\",\"mollie\",\"klarna\",\"squareup\",\"square_up\",\"razorpay\",\"worldpay\"]]],\"\\\\b(?:payment|payout|refund|invoice|checkout|subscription|billing|chargeback)_?(?:intent|method|service|gateway|amount|id|total|status|session|webhook|processor|capture|item|provider)s?\\\\b\":[[[\"payment\",\"payout\",\"refund\",\"invoice\",\"checkout\",\"subscription\",\"billing\",\"chargeback\"],[\"intent\",\"method\",\"service\",\"gateway\",\"amount\",\"id\",\"total\",\"status\",\"session\",\"webhook\",\"processor\",\"capture\",\"item\"]]],\"\\\\b(?:charge|refund|capture|authorize)_?(?:card|payment|customer|amount)\\\\b|\\\\bcard_?(?:number|holder|expiry)\\\\b\":[[[\"chargecard\",\"chargepayment\",\"chargecustomer\",\"chargeamount\",\"charge_card\",\"charge_payment\",\"charge_customer\",\"charge_amount\",\"refundcard\",\"refundpayment\",\"refundcustomer\",\"refundamount\",\"refund_card\",\"refund_payment\",\"refund_customer\",\"refund_amount\",\"capturecard\",\"capturepayment\",\"capturecustomer\",\"captureamount\",\"capture_card\",\"capture_payment\",\"capture_customer\",\"capture_amount\",\"authorizecard\",\"authorizepayment\",\"authorizecustomer\",\"authorizeamount\",\"authorize_card\",\"authorize_payment\",\"authorize_customer\",\"authorize_amount\",\"cardnumber\",\"cardholder\",\"cardexpiry\",\"card_number\",\"card_holder\",\"card_expiry\"]]],\"\\\\b(?:cvv|cvc|iban|bic|swift_?code)\\\\b|\\\\b(?:total|unit|net|gross|discount|tax)_?(?:price|amount|cents)\\\\b\":[[[\"cvv\",\"cvc\",\"iban\",\"bic\",\"swiftcode\",\"swift_code\",\"totalprice\",\"totalamount\",\"totalcents\",\"total_price\",\"total_amount\",\"total_cents\",\"unitprice\",\"unitamount\",\"unitcents\",\"unit_price\",\"unit_amount\",\"unit_cents\",\"netprice\",\"netamount\",\"netcents\",\"net_price\",\"net_amount\",\"net_cents\",\"grossprice\",\"grossamount\",\"grosscents\",\"gross_price\",\"gross_amount\",\"gross_cents\",\"discountprice\",\"discountamount\",\"discountcents\",\"discount_price\",\"discount_amount\",\"discount_cents\",\"taxprice\",\"taxamount\",\"taxcents\",\"tax_price\",\"tax_amount\",\"tax_cents\"]]],\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|x-content-type-options|nosniff\":[[[\"content-security-policy\",\"x-frame-options\",\"frame-ancestors\",\"strict-transport-security\",\"x-content-type-options\",\"nosniff\"]]],\"referrer-policy|permissions-policy|cross-origin-(?:opener|embedder|resource)|x-xss-protection|\\\\bhelmet\\\\b\":[[[\"referrer-policy\",\"permissions-policy\",\"cross-origin-opener\",\"cross-origin-embedder\",\"cross-origin-resource\",\"x-xss-protection\",\"helmet\"]]],\"\\\\bcsp_?(?:nonce|policy|header|directive|report)|\\\\bhsts\\\\b|secure_?headers|X-Forwarded-(?:For|Host|Proto)|\\\\bSec-Fetch\":[[[\"cspnonce\",\"csppolicy\",\"cspheader\",\"cspdirective\",\"cspreport\",\"csp_nonce\",\"csp_policy\",\"csp_header\",\"csp_directive\",\"csp_report\",\"hsts\",\"secureheaders\",\"secure_headers\",\"x-forwarded-for\",\"x-forwarded-host\",\"x-forwarded-proto\",\"sec-fetch\"]]],\"access-control-(?:allow|expose|request|max)|\\\\bcors\\\\b|allowed?_?origins?|CORS_|CorsConfig|crossOrigin|cross_?origin\":[[[\"access-control-allow\",\"access-control-expose\",\"access-control-request\",\"access-control-max\",\"cors\",\"alloweorigin\",\"allowe_origin\",\"allowedorigin\",\"allowed_origin\",\"crossorigin\",\"cross_origin\"]]],\"check_?origin|\\\\borigin\\\\s*[!=]==?\":[[[\"checkorigin\",\"check_origin\"]],[[\"origin\"],[\"!=\",\"==\"]]],\"set-cookie|httponly|same_?site|\\\\bcookies?\\\\.(?:set|get|secure|sign|httponly|sameSite|delete)|setcookie\\\\(\":[[[\"set-cookie\",\"httponly\",\"samesite\",\"same_site\",\"cookie.set\",\"cookie.get\",\"cookie.secure\",\"cookie.sign\",\"cookie.delete\",\"cookies.set\",\"cookies.get\",\"cookies.secure\",\"cookies.sign\",\"cookies.delete\",\"setcookie(\"]]],\"\\\\bcookie_?(?:name|options|domain|path|secure|jar|store|value|parser|flags)\\\\b|\\\\bset_cookie|new Cookie\\\\(|http\\\\.Cookie\":[[[\"cookiename\",\"cookieoptions\",\"cookiedomain\",\"cookiepath\",\"cookiesecure\",\"cookiejar\",\"cookiestore\",\"cookievalue\",\"cookieparser\",\"cookieflags\",\"cookie_name\",\"cookie_options\",\"cookie_domain\",\"cookie_path\",\"cookie_secure\",\"cookie_jar\",\"cookie_store\",\"cookie_value\",\"cookie_parser\",\"cookie_flags\",\"set_cookie\",\"new cookie(\",\"http.cookie\"]]],\"CookieJar|\\\\bsecure\\\\s*[:=]\\\\s*(?:true|false)\":[[[\"cookiejar\"]],[[\"secure\"],[\"true\",\"false\"]]],\"\\\\b(?:csrf|xsrf)(?:\\\\b|_|[A-Z-])|csrfmiddleware|anti_?forgery|protect_from_forgery|form_?nonce|wp_nonce|clickjack\":[[[\"csrf\",\"xsrf\",\"antiforgery\",\"anti_forgery\",\"protect_from_forgery\",\"formnonce\",\"form_nonce\",\"wp_nonce\",\"clickjack\"]]],\"\\\\b(?:set|add|append|write|put|del|remove)_?headers?\\\\s*\\\\(|\\\\bheader\\\\s*\\\\(\\\\s*['\\\"]|\\\\.headers?\\\\[|\\\\bheaders?(?:List|Map)?\\\\.(?:set|append|delete|add|remove|put)\":[[[\"header\"]]],\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|nosniff|referrer-policy|\\\\bhelmet\\\\(|csp_?nonce\":[[[\"content-security-policy\",\"x-frame-options\",\"frame-ancestors\",\"strict-transport-security\",\"nosniff\",\"referrer-policy\",\"helmet(\",\"cspnonce\",\"csp_nonce\"]]],\"csrf_?protect|protect_from_forgery|csrfmiddleware|CsrfViewMiddleware|ValidateAntiForgeryToken|verify_?csrf|check_?csrf\":[[[\"csrfprotect\",\"csrf_protect\",\"protect_from_forgery\",\"csrfmiddleware\",\"csrfviewmiddleware\",\"validateantiforgerytoken\",\"verifycsrf\",\"verify_csrf\",\"checkcsrf\",\"check_csrf\"]]],\"csrf_?token|csrfProtection|verify_authenticity_token|xsrf_?token|csurf|check_?nonce|validate_?nonce|isTokenValid\":[[[\"csrftoken\",\"csrf_token\",\"csrfprotection\",\"verify_authenticity_token\",\"xsrftoken\",\"xsrf_token\",\"csurf\",\"checknonce\",\"check_nonce\",\"validatenonce\",\"validate_nonce\",\"istokenvalid\"]]],\"http_?only\\\\W{1,5}(?:true|1\\\\b)|\\\\bsecure\\\\W{1,4}(?:true|1\\\\b)|same_?site\\\\W{1,4}(?:strict|lax)|;\\\\s*HttpOnly\\\\b|setHttpOnly\\\\(true\":[[[\"httponly\",\"http_only\",\"secure\"]],[[\"samesite\",\"same_site\"],[\"strict\",\"lax\"]]],\"setSecure\\\\(true|SameSite=(?:Strict|Lax)\":[[[\"setsecure(true\",\"samesite=strict\",\"samesite=lax\"]]],\"(?:check|validate|verify|is_?(?:valid|allowed|same))_?(?:origin|host|referer|referrer)|allowed_?(?:origins?|hosts)\":[[[\"checkorigin\",\"checkhost\",\"checkreferer\",\"checkreferrer\",\"check_origin\",\"check_host\",\"check_referer\",\"check_referrer\",\"validateorigin\",\"validatehost\",\"validatereferer\",\"validatereferrer\",\"validate_origin\",\"validate_host\",\"validate_referer\",\"validate_referrer\",\"verifyorigin\",\"verifyhost\",\"verifyreferer\",\"verifyreferrer\",\"verify_origin\",\"verify_host\",\"verify_referer\",\"verify_referrer\",\"isvalidorigin\",\"isvalidhost\",\"isvalidreferer\",\"isvalidreferrer\",\"isvalid_origin\",\"isvalid_host\",\"isvalid_referer\",\"isvalid_referrer\",\"isallowedhost\",\"isallowedreferer\",\"isallowedreferrer\",\"isallowed_host\",\"isallowed_referer\",\"isallowed_referrer\",\"issameorigin\",\"issamehost\",\"issamereferer\",\"issamereferrer\",\"issame_origin\",\"issame_host\",\"issame_referer\",\"issame_referrer\",\"is_validorigin\",\"is_validhost\",\"is_validreferer\",\"is_validreferrer\",\"is_valid_origin\",\"is_valid_host\",\"is_valid_referer\",\"is_valid_referrer\",\"is_allowedhost\",\"is_allowedreferer\",\"is_allowedreferrer\",\"is_allowed_host\",\"is_allowed_referer\",\"is_allowed_referrer\",\"is_sameorigin\",\"is_samehost\",\"is_samereferer\",\"is_samereferrer\",\"is_same_origin\",\"is_same_host\",\"is_same_referer\",\"is_same_referrer\",\"allowedorigin\",\"allowedhosts\",\"allowed_origin\",\"allowed_hosts\"]]],\"same_?origin|\\\\borigin\\\\s*[!=]==?\":[[[\"sameorigin\",\"same_origin\"]],[[\"origin\"],[\"!=\",\"==\"]]],\"csrf_exempt|@csrf\\\\.exempt|csrf\\\\(?\\\\)?\\\\.disable|disable_?csrf|csrf\\\\s*[:=]\\\\s*false|skip_forgery_protection\":[[[\"csrf_exempt\",\"@csrf.exempt\",\"csrf.disable\",\"csrf).disable\",\"csrf(.disable\",\"csrf().disable\",\"disablecsrf\",\"disable_csrf\",\"skip_forgery_protection\"]],[[\"csrf\"],[\"false\"]]],\"skip_before_action\\\\s+:verify_authenticity_token|IgnoreAntiforgeryToken\":[[[\"skip_before_action\"],[\":verify_authenticity_token\"]],[[\"ignoreantiforgerytoken\"]]],\"http_?only\\\\W{1,4}false|setHttpOnly\\\\(false|\\\\bsecure\\\\W{1,3}false|same_?site\\\\W{1,4}none|unsafe-inline|unsafe-eval\":[[[\"httponly\",\"http_only\",\"secure\"],[\"false\"]],[[\"sethttponly(false\",\"unsafe-inline\",\"unsafe-eval\"]],[[\"samesite\",\"same_site\"],[\"none\"]]],\"access-control-allow-origin\\\\W{1,6}\\\\*|allowed?_?origins?\\\\W{1,6}\\\\*['\\\"]|AllowAllOrigins|AllowAnyOrigin\":[[[\"access-control-allow-origin\",\"allowallorigins\",\"allowanyorigin\"]],[[\"alloweorigin\",\"allowe_origin\",\"allowedorigin\",\"allowed_origin\"],[\"*'\",\"*\\\"\"]]],\"CORS_(?:ORIGIN_)?ALLOW_ALL\\\\w{0,10}\\\\s*=\\\\s*True|ALLOWED_HOSTS\\\\s*=\\\\s*\\\\[\\\\s*['\\\"]\\\\*|contentSecurityPolicy\\\\s*:\\\\s*false\":[[[\"cors_allow_all\",\"cors_origin_allow_all\"],[\"true\"]],[[\"allowed_hosts\"],[\"'*\",\"\\\"*\"]],[[\"contentsecuritypolicy\"],[\"false\"]]],\"frameguard\\\\s*:\\\\s*false\":[[[\"frameguard\"],[\"false\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:password|passwd|secret|token|credential|authorization|cookie)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"password\",\"passwd\",\"secret\",\"token\",\"credential\",\"authorization\",\"cookie\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:api_?key|session|e-?mail|ssn|card|headers|request\\\\b|req\\\\b)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"apikey\",\"api_key\",\"session\",\"email\",\"e-mail\",\"ssn\",\"card\",\"headers\",\"req\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:body\\\\b|user\\\\b|params|payload|url)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"body\",\"user\",\"params\",\"payload\",\"url\"]]],\"\\\\b(?:print|println|printf|puts|error_log|var_dump|print_r|fmt\\\\.Print\\\\w{1,3}|System\\\\.out\\\\.print\\\\w{0,3})\\\\b.{0,80}(?:password|secret|token|credential|api_?key)\":[[[\"print\",\"puts\",\"error_log\",\"var_dump\"],[\"password\",\"secret\",\"token\",\"credential\",\"apikey\",\"api_key\"]]],\"\\\\bredact(?:ed|ion|s|or)?(?:\\\\b|_|\\\\()|\\\\bscrub(?:bed|ber|s)?\\\\b|filter_parameters|filter_?sensitive|sanitize_?log\":[[[\"redact\",\"scrub\",\"filter_parameters\",\"filtersensitive\",\"filter_sensitive\",\"sanitizelog\",\"sanitize_log\"]]],\"mask_?(?:secret|password|token|sensitive|value|email)|obfuscat|\\\\bsensitive\\\\s*[:=]\\\\s*true|@Sensitive|SensitiveParameter\":[[[\"masksecret\",\"maskpassword\",\"masktoken\",\"masksensitive\",\"maskvalue\",\"maskemail\",\"mask_secret\",\"mask_password\",\"mask_token\",\"mask_sensitive\",\"mask_value\",\"mask_email\",\"obfuscat\",\"@sensitive\",\"sensitiveparameter\"]],[[\"sensitive\"],[\"true\"]]],\"log_?injection|strip_?credentials|hide_?(?:secret|password|credential)\":[[[\"loginjection\",\"log_injection\",\"stripcredentials\",\"strip_credentials\",\"hidesecret\",\"hidepassword\",\"hidecredential\",\"hide_secret\",\"hide_password\",\"hide_credential\"]]],\"\\\\*{3,8}|\\\\[(?:REDACTED|FILTERED|HIDDEN)\\\\]|<(?:redacted|hidden)>\":[[[\"***\",\"[redacted]\",\"[filtered]\",\"[hidden]\",\"<redacted>\",\"<hidden>\"]]],\"\\\\baudit(?:s|ed|or)?_?(?:log|event|trail|record|entry|service|logger|action|message|writer|sink|table|repository)s?\\\\b\":[[[\"audit\"],[\"log\",\"event\",\"trail\",\"record\",\"entry\",\"service\",\"action\",\"message\",\"writer\",\"sink\",\"table\",\"repository\"]]],\"\\\\baudit(?:Log|Event|Trail|Record|Entry|Service|Logger|Action|Message|Writer|Sink|Repository)\\\\w{0,12}|\\\\baudit\\\\s*[.(]\":[[[\"audit\"]]],\"\\\\b(?:log|write|record|emit|append|add|send|publish)_?audit|@Audited|has_paper_trail\":[[[\"logaudit\",\"log_audit\",\"writeaudit\",\"write_audit\",\"recordaudit\",\"record_audit\",\"emitaudit\",\"emit_audit\",\"appendaudit\",\"append_audit\",\"addaudit\",\"add_audit\",\"sendaudit\",\"send_audit\",\"publishaudit\",\"publish_audit\",\"@audited\",\"has_paper_trail\"]]],\"\\\\b(?:activity|security|access)_?(?:log|event|trail)(?:ger|s|_entry)?\\\\s*[.(]|\\\\blogSecurityEvent|\\\\blog_?action\\\\(\":[[[\"activitylog\",\"activityevent\",\"activitytrail\",\"activity_log\",\"activity_event\",\"activity_trail\",\"securitylog\",\"securityevent\",\"securitytrail\",\"security_log\",\"security_event\",\"security_trail\",\"accesslog\",\"accessevent\",\"accesstrail\",\"access_log\",\"access_event\",\"access_trail\",\"logaction(\",\"log_action(\"]]],\"\\\\bexport_?(?:data|users?|csv|pdf|xlsx?|all|report|records|archive|account)\":[[[\"exportdata\",\"exportuser\",\"exportcsv\",\"exportpdf\",\"exportxls\",\"exportall\",\"exportreport\",\"exportrecords\",\"exportarchive\",\"exportaccount\",\"export_data\",\"export_user\",\"export_csv\",\"export_pdf\",\"export_xls\",\"export_all\",\"export_report\",\"export_records\",\"export_archive\",\"export_account\"]]],\"(?:to|as|write|generate|download)_?(?:csv|xlsx|excel|pdf)\\\\b|\\\\b(?:data|database|db)_?dump\\\\b|\\\\bbackup\\\\w{0,8}\\\\b\":[[[\"tocsv\",\"toxlsx\",\"toexcel\",\"topdf\",\"to_csv\",\"to_xlsx\",\"to_excel\",\"to_pdf\",\"ascsv\",\"asxlsx\",\"asexcel\",\"aspdf\",\"as_csv\",\"as_xlsx\",\"as_excel\",\"as_pdf\",\"writecsv\",\"writexlsx\",\"writeexcel\",\"writepdf\",\"write_csv\",\"write_xlsx\",\"write_excel\",\"write_pdf\",\"generatecsv\",\"generatexlsx\",\"generateexcel\",\"generatepdf\",\"generate_csv\",\"generate_xlsx\",\"generate_excel\",\"generate_pdf\",\"downloadcsv\",\"downloadxlsx\",\"downloadexcel\",\"downloadpdf\",\"download_csv\",\"download_xlsx\",\"download_excel\",\"download_pdf\",\"datadump\",\"data_dump\",\"databasedump\",\"database_dump\",\"dbdump\",\"db_dump\",\"backup\"]]],\"\\\\bbulk_?(?:read|export|download)|send_?(?:file|data)\\\\b|Content-Disposition|attachment_filename\":[[[\"bulkread\",\"bulkexport\",\"bulkdownload\",\"bulk_read\",\"bulk_export\",\"bulk_download\",\"sendfile\",\"senddata\",\"send_file\",\"send_data\",\"content-disposition\",\"attachment_filename\"]]],\"\\\\b(?:stack_?trace|print_?stack_?trace|traceback|debug_?(?:mode|info)|display_?errors|show_?(?:error|exception)|verbose_?errors|error_?(?:details?|page|message|output))\\\\b\":[[[\"stacktrace\",\"stack_trace\",\"traceback\",\"debugmode\",\"debuginfo\",\"debug_mode\",\"debug_info\",\"displayerrors\",\"display_errors\",\"showerror\",\"showexception\",\"show_error\",\"show_exception\",\"verboseerrors\",\"verbose_errors\",\"errordetail\",\"errorpage\",\"errormessage\",\"erroroutput\",\"error_detail\",\"error_page\",\"error_message\",\"error_output\"]]],\"getMessage\\\\(\\\\)|err\\\\.(?:stack|message)\\\\b|\\\\bexpose(?:d|s)?(?:\\\\b|_)|\\\\bexposures?\\\\b|\\\\bleak(?:s|ed|ing|age)?\\\\b|\\\\bdisclos\":[[[\"getmessage()\",\"err.stack\",\"err.message\",\"expose\",\"exposure\",\"leak\",\"disclos\"]]],\"\\\\b(?:private|hidden|sensitive|internal|personal|confidential)_?(?:fields?|data|attributes?|propert(?:y|ies)|info\\\\w{0,7}|keys?|content|notes?|posts?|repos\\\\w{0,8}|projects?)\\\\b\":[[[\"privatefield\",\"private_field\",\"hiddenfield\",\"hidden_field\",\"sensitivefield\",\"sensitive_field\",\"internalfield\",\"internal_field\",\"personalfield\",\"personal_field\",\"confidentialfield\",\"confidential_field\",\"privatedata\",\"private_data\",\"hiddendata\",\"hidden_data\",\"sensitivedata\",\"sensitive_data\",\"internaldata\",\"internal_data\",\"personaldata\",\"personal_data\",\"confidentialdata\",\"confidential_data\",\"privateattribute\",\"private_attribute\",\"hiddenattribute\",\"hidden_attribute\",\"sensitiveattribute\",\"sensitive_attribute\",\"internalattribute\",\"internal_attribute\",\"personalattribute\",\"personal_attribute\",\"confidentialattribute\",\"confidential_attribute\",\"privateproperty\",\"privateproperties\",\"private_property\",\"private_properties\",\"hiddenproperty\",\"hiddenproperties\",\"hidden_property\",\"hidden_properties\",\"sensitiveproperty\",\"sensitiveproperties\",\"sensitive_property\",\"sensitive_properties\",\"internalproperty\",\"internalproperties\",\"internal_property\",\"internal_properties\",\"personalproperty\",\"personalproperties\",\"personal_property\",\"personal_properties\",\"confidentialproperty\",\"confidentialproperties\",\"confidential_property\",\"confidential_properties\",\"privateinfo\",\"private_info\",\"hiddeninfo\",\"hidden_info\",\"sensitiveinfo\",\"sensitive_info\",\"internalinfo\",\"internal_info\",\"personalinfo\",\"personal_info\",\"confidentialinfo\",\"confidential_info\",\"privatekey\",\"private_key\",\"hiddenkey\",\"hidden_key\",\"sensitivekey\",\"sensitive_key\",\"internalkey\",\"internal_key\",\"personalkey\",\"personal_key\",\"confidentialkey\",\"confidential_key\",\"privatecontent\",\"private_content\",\"hiddencontent\",\"hidden_content\",\"sensitivecontent\",\"sensitive_content\",\"internalcontent\",\"internal_content\",\"personalcontent\",\"personal_content\",\"confidentialcontent\",\"confidential_content\",\"privatenote\",\"private_note\",\"hiddennote\",\"hidden_note\",\"sensitivenote\",\"sensitive_note\",\"internalnote\",\"internal_note\",\"personalnote\",\"personal_note\",\"confidentialnote\",\"confidential_note\",\"privatepost\",\"private_post\",\"hiddenpost\",\"hidden_post\",\"sensitivepost\",\"sensitive_post\",\"internalpost\",\"internal_post\",\"personalpost\",\"personal_post\",\"confidentialpost\",\"confidential_post\",\"privaterepos\",\"private_repos\",\"hiddenrepos\",\"hidden_repos\",\"sensitiverepos\",\"sensitive_repos\",\"internalrepos\",\"internal_repos\",\"personalrepos\",\"personal_repos\",\"confidentialrepos\",\"confidential_repos\",\"privateproject\",\"private_project\",\"hiddenproject\",\"hidden_project\",\"sensitiveproject\",\"sensitive_project\",\"internalproject\",\"internal_project\",\"personalproject\",\"personal_project\",\"confidentialproject\",\"confidential_project\"]]],\"@JsonIgnore\\\\b|\\\\$hidden\\\\b|\\\\bserializ(?:er|ers)\\\\b.{0,40}\\\\bfields\\\\b|\\\\bexclude\\\\s*[:=]|\\\\bonly:\\\\s*\\\\[|\\\\bgdpr\\\\b|\\\\bpii\\\\b\":[[[\"@jsonignore\",\"$hidden\",\"exclude\",\"only:\",\"gdpr\",\"pii\"]],[[\"serializer\"],[\"fields\"]]],\"\\\\banonymi[sz]\":[[[\"anonymis\",\"anonymiz\"]]],\"json:\\\"-|\\\\bdesensiti[sz]|\\\\buser\\\\w{0,12}\\\\.(?:e-?mail|phone|address|openid|birth|ssn|real_?name)\\\\b\":[[[\"json:\\\"-\",\"desensitis\",\"desensitiz\"]],[[\"user\"],[\".email\",\".e-mail\",\".phone\",\".address\",\".openid\",\".birth\",\".ssn\",\".realname\",\".real_name\"]]],\"\\\\b(?:directory|dir)_?(?:listing|index)|autoindex|phpinfo|/debug/pprof|actuator|\\\\.git\\\\b.{0,20}(?:deny|forbid|block)\":[[[\"directorylisting\",\"directoryindex\",\"directory_listing\",\"directory_index\",\"dirlisting\",\"dirindex\",\"dir_listing\",\"dir_index\",\"autoindex\",\"phpinfo\",\"/debug/pprof\",\"actuator\"]],[[\".git\"],[\"deny\",\"forbid\",\"block\"]]],\"\\\\b(?:file|image|avatar|media|attachment|multi_?part)_?uploads?\\\\b\":[[[\"fileupload\",\"file_upload\",\"imageupload\",\"image_upload\",\"avatarupload\",\"avatar_upload\",\"mediaupload\",\"media_upload\",\"attachmentupload\",\"attachment_upload\",\"multipartupload\",\"multipart_upload\",\"multi_partupload\",\"multi_part_upload\"]]],\"\\\\bupload(?:ed|er|s)?_?(?:file|path|dir|image|handler|name|url|request|media|attachment|document)?\\\\b|multer|multipart\":[[[\"upload\",\"multer\",\"multipart\"]]],\"\\\\$_FILES|move_uploaded_file|MultipartFile|\\\\bform_?file\\\\b|\\\\breq\\\\.files?\\\\b|request\\\\.files|\\\\battachments?\\\\b\":[[[\"$_files\",\"move_uploaded_file\",\"multipartfile\",\"formfile\",\"form_file\",\"req.file\",\"request.files\",\"attachment\"]]],\"\\\\b(?:mime|content)_?-?type\\\\b.{0,60}(?:allow|valid|check|image|detect|white)\":[[[\"mimetype\",\"mime-type\",\"mime_type\",\"mime_-type\",\"contenttype\",\"content-type\",\"content_type\",\"content_-type\"],[\"allow\",\"valid\",\"check\",\"image\",\"detect\",\"white\"]]],\"(?:allowed|valid|white_?listed|black_?listed|forbidden|denied|accepted|safe)_?(?:file)?_?(?:extension|mime|type|suffix)\":[[[\"allowed\",\"valid\",\"whitelisted\",\"white_listed\",\"blacklisted\",\"black_listed\",\"forbidden\",\"denied\",\"accepted\",\"safe\"],[\"extension\",\"mime\",\"type\",\"suffix\"]]],\"finfo_|\\\\bmagic_?(?:bytes|number)|\\\\bfile_?(?:extension|type|size|name)\\\\b|getClientOriginal|original_?(?:file)?_?name\":[[[\"finfo_\",\"magicbytes\",\"magicnumber\",\"magic_bytes\",\"magic_number\",\"fileextension\",\"filetype\",\"filesize\",\"filename\",\"file_extension\",\"file_type\",\"file_size\",\"file_name\",\"getclientoriginal\",\"originalname\",\"original_name\",\"original__name\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:join|resolve|normalize|Clean|Join|relative|Rel|Abs|abspath)\\\\b\":[[[\"path.join\",\"path.resolve\",\"path.normalize\",\"path.clean\",\"path.rel\",\"path.abs\",\"paths.join\",\"paths.resolve\",\"paths.normalize\",\"paths.clean\",\"paths.rel\",\"paths.abs\",\"file.join\",\"file.resolve\",\"file.normalize\",\"file.clean\",\"file.rel\",\"file.abs\",\"pathname.join\",\"pathname.resolve\",\"pathname.normalize\",\"pathname.clean\",\"pathname.rel\",\"pathname.abs\",\"pathlib.join\",\"pathlib.resolve\",\"pathlib.normalize\",\"pathlib.clean\",\"pathlib.rel\",\"pathlib.abs\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:realpath|normpath|commonp\\\\w{4,6}|expand_path|basename|Base)\\\\b\":[[[\"path.realpath\",\"paths.realpath\",\"file.realpath\",\"pathname.realpath\",\"pathlib.realpath\",\"path.normpath\",\"paths.normpath\",\"file.normpath\",\"pathname.normpath\",\"pathlib.normpath\",\"path.commonp\",\"paths.commonp\",\"file.commonp\",\"pathname.commonp\",\"pathlib.commonp\",\"path.expand_path\",\"paths.expand_path\",\"file.expand_path\",\"pathname.expand_path\",\"pathlib.expand_path\",\"path.base\",\"paths.base\",\"file.base\",\"pathname.base\",\"pathlib.base\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:EvalSymlinks|IsAbs|isAbsolute|isabs|get|combine|GetFullPath)\\\\b\":[[[\"path.evalsymlinks\",\"path.isabs\",\"path.get\",\"path.combine\",\"paths.evalsymlinks\",\"paths.isabs\",\"paths.get\",\"paths.combine\",\"file.evalsymlinks\",\"file.isabs\",\"file.get\",\"file.combine\",\"pathname.evalsymlinks\",\"pathname.isabs\",\"pathname.get\",\"pathname.combine\",\"pathlib.evalsymlinks\",\"pathlib.isabs\",\"pathlib.get\",\"pathlib.combine\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:IsLocal)\\\\b\":[[[\"path.islocal\",\"paths.islocal\",\"file.islocal\",\"pathname.islocal\",\"pathlib.islocal\"]]],\"realpath|basename\\\\(|getCanonicalPath|toRealPath|\\\\.normalize\\\\(\\\\)|is_relative_to|securejoin|SecureJoin|safe_join\":[[[\"realpath\",\"basename(\",\"getcanonicalpath\",\".normalize()\",\"is_relative_to\",\"securejoin\",\"safe_join\"]]],\"\\\\.\\\\.[/\\\\\\\\]|['\\\"]\\\\.\\\\.['\\\"]|path_?traversal|directory_?traversal|\\\\bdocument_?root\\\\b|\\\\broot_?(?:dir|path)\\\\b\":[[[\"../\",\"..\\\\\",\"'..'\",\"'..\\\"\",\"\\\"..'\",\"\\\"..\\\"\",\"pathtraversal\",\"path_traversal\",\"directorytraversal\",\"directory_traversal\",\"documentroot\",\"document_root\",\"rootdir\",\"rootpath\",\"root_dir\",\"root_path\"]]],\"\\\\bbase_?(?:dir|path)\\\\b\":[[[\"basedir\",\"basepath\",\"base_dir\",\"base_path\"]]],\"\\\\b(?:file|dir|target|dest\\\\w{0,8}|entry|upload|template|static)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"filepath\",\"filedir\",\"filefilename\",\"filefile_name\",\"file_path\",\"file_dir\",\"file_filename\",\"file_file_name\",\"dirpath\",\"dirdir\",\"dirfilename\",\"dirfile_name\",\"dir_path\",\"dir_dir\",\"dir_filename\",\"dir_file_name\",\"targetpath\",\"targetdir\",\"targetfilename\",\"targetfile_name\",\"target_path\",\"target_dir\",\"target_filename\",\"target_file_name\",\"entrypath\",\"entrydir\",\"entryfilename\",\"entryfile_name\",\"entry_path\",\"entry_dir\",\"entry_filename\",\"entry_file_name\",\"uploadpath\",\"uploaddir\",\"uploadfilename\",\"uploadfile_name\",\"upload_path\",\"upload_dir\",\"upload_filename\",\"upload_file_name\",\"templatepath\",\"templatedir\",\"templatefilename\",\"templatefile_name\",\"template_path\",\"template_dir\",\"template_filename\",\"template_file_name\",\"staticpath\",\"staticdir\",\"staticfilename\",\"staticfile_name\",\"static_path\",\"static_dir\",\"static_filename\",\"static_file_name\"]],[[\"dest\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:real|full|absolute|abs|canonical|safe|relative|rel|user|src)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"real\",\"full\",\"abs\",\"canonical\",\"safe\",\"rel\",\"user\",\"src\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:source|tmp|temp|storage|resource|sub|work\\\\w{0,3}|cwd|clean)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"sourcepath\",\"sourcedir\",\"sourcefilename\",\"sourcefile_name\",\"source_path\",\"source_dir\",\"source_filename\",\"source_file_name\",\"tmppath\",\"tmpdir\",\"tmpfilename\",\"tmpfile_name\",\"tmp_path\",\"tmp_dir\",\"tmp_filename\",\"tmp_file_name\",\"temppath\",\"tempdir\",\"tempfilename\",\"tempfile_name\",\"temp_path\",\"temp_dir\",\"temp_filename\",\"temp_file_name\",\"storagepath\",\"storagedir\",\"storagefilename\",\"storagefile_name\",\"storage_path\",\"storage_dir\",\"storage_filename\",\"storage_file_name\",\"subpath\",\"subdir\",\"subfilename\",\"subfile_name\",\"sub_path\",\"sub_dir\",\"sub_filename\",\"sub_file_name\",\"cwdpath\",\"cwddir\",\"cwdfilename\",\"cwdfile_name\",\"cwd_path\",\"cwd_dir\",\"cwd_filename\",\"cwd_file_name\",\"cleanpath\",\"cleandir\",\"cleanfilename\",\"cleanfile_name\",\"clean_path\",\"clean_dir\",\"clean_filename\",\"clean_file_name\"]],[[\"work\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:sanitized|request|req)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"sanitizedpath\",\"sanitizeddir\",\"sanitizedfilename\",\"sanitizedfile_name\",\"sanitized_path\",\"sanitized_dir\",\"sanitized_filename\",\"sanitized_file_name\",\"requestpath\",\"requestdir\",\"requestfilename\",\"requestfile_name\",\"request_path\",\"request_dir\",\"request_filename\",\"request_file_name\",\"reqpath\",\"reqdir\",\"reqfilename\",\"reqfile_name\",\"req_path\",\"req_dir\",\"req_filename\",\"req_file_name\"]]],\"\\\\b(?:sym_?links?|hard_?links?|readlink|lstat|lchown|O_NOFOLLOW|O_EXCL|O_CREAT|nofollow|follow_?(?:sym)?_?links)\\\\b\":[[[\"symlink\",\"sym_link\",\"hardlink\",\"hard_link\",\"readlink\",\"lstat\",\"lchown\",\"o_excl\",\"o_creat\",\"nofollow\",\"followlinks\",\"follow_links\",\"follow__links\"]]],\"\\\\bmk(?:d?temp|stemp)|tempfile|NamedTemporaryFile|createTempFile|TempDir\":[[[\"mktemp\",\"mkdtemp\",\"mkstemp\",\"tempfile\",\"namedtemporaryfile\",\"tempdir\"]]],\"os\\\\.(?:open|OpenFile|Create|Mkdir\\\\w{0,3}|Remove\\\\w{0,3}|Rename|Symlink|Readlink)\\\\b\":[[[\"os.open\",\"os.create\",\"os.mkdir\",\"os.remove\",\"os.rename\",\"os.symlink\",\"os.readlink\"]]],\"fs\\\\.(?:read|write|create|open|unlink|rm|rename|stat|access|copy|append)\\\\w{0,20}|\\\\bunlink\\\\(|file_(?:get|put)_contents\":[[[\"fs.read\",\"fs.write\",\"fs.create\",\"fs.open\",\"fs.unlink\",\"fs.rm\",\"fs.rename\",\"fs.stat\",\"fs.access\",\"fs.copy\",\"fs.append\",\"unlink(\",\"file_get_contents\",\"file_put_contents\"]]],\"\\\\bfopen\\\\(|readfile\\\\(|new\\\\s+File(?:Input|Output)?(?:Stream)?\\\\(|FileUtils|Files\\\\.(?:copy|move|write|read|create|delete)\":[[[\"fopen(\",\"readfile(\",\"fileutils\",\"files.copy\",\"files.move\",\"files.write\",\"files.read\",\"files.create\",\"files.delete\"]],[[\"new\"],[\"file(\",\"filestream(\",\"fileinput(\",\"fileinputstream(\",\"fileoutput(\",\"fileoutputstream(\"]]],\"open\\\\([^)]{0,60}['\\\"](?:r|w|a)b?\\\\+?['\\\"]|shutil\\\\.\\\\w|send_from_directory|sendFile\":[[[\"open(\"],[\"'r'\",\"'r\\\"\",\"'r+'\",\"'r+\\\"\",\"'rb'\",\"'rb\\\"\",\"'rb+'\",\"'rb+\\\"\",\"'w'\",\"'w\\\"\",\"'w+'\",\"'w+\\\"\",\"'wb'\",\"'wb\\\"\",\"'wb+'\",\"'wb+\\\"\",\"'a'\",\"'a\\\"\",\"'a+'\",\"'a+\\\"\",\"'ab'\",\"'ab\\\"\",\"'ab+'\",\"'ab+\\\"\",\"\\\"r'\",\"\\\"r\\\"\",\"\\\"r+'\",\"\\\"r+\\\"\",\"\\\"rb'\",\"\\\"rb\\\"\",\"\\\"rb+'\",\"\\\"rb+\\\"\",\"\\\"w'\",\"\\\"w\\\"\",\"\\\"w+'\",\"\\\"w+\\\"\",\"\\\"wb'\",\"\\\"wb\\\"\",\"\\\"wb+'\",\"\\\"wb+\\\"\",\"\\\"a'\",\"\\\"a\\\"\",\"\\\"a+'\",\"\\\"a+\\\"\",\"\\\"ab'\",\"\\\"ab\\\"\",\"\\\"ab+'\",\"\\\"ab+\\\"\"]],[[\"shutil.\",\"send_from_directory\",\"sendfile\"]]],\"\\\\b(?:zip|tar|gzip|gunzip|unzip|untar|rar|7z|bz2|xz|zstd|brotli|jar|inflate|deflate)_?(?:file|entry|entries|archive|reader|stream|slip|bomb|input_?stream|header|path)?s?\\\\s*[.(]\":[[[\"zip\",\"tar\",\"rar\",\"7z\",\"bz2\",\"xz\",\"zstd\",\"brotli\",\"jar\",\"inflate\",\"deflate\"]]],\"\\\\b(?:un)?(?:compress|archiv|pack)(?:ed|er|ion|ing|e)?(?:\\\\b|_|\\\\()|decompress\":[[[\"compress\",\"archiv\",\"pack\"]]],\"\\\\bextract(?:_?all|_?to|or|ing|ed|_?file|_?entry|_?archive)?\\\\s*\\\\(|ZipEntry|TarEntry|tar\\\\.(?:Header|Reader|extract)|zlib\":[[[\"extract\",\"zipentry\",\"tarentry\",\"tar.header\",\"tar.reader\",\"zlib\"]]],\"tarfile|zipfile|ZipFile|ZipInputStream|\\\\bstrip_?(?:components|absolute)\":[[[\"tarfile\",\"zipfile\",\"zipinputstream\",\"stripcomponents\",\"stripabsolute\",\"strip_components\",\"strip_absolute\"]]],\"realpath|basename\\\\(|\\\\.basename\\\\b|filepath\\\\.(?:Clean|Base|EvalSymlinks|Rel|IsLocal|IsAbs)\":[[[\"realpath\",\"basename(\",\".basename\",\"filepath.clean\",\"filepath.base\",\"filepath.evalsymlinks\",\"filepath.rel\",\"filepath.islocal\",\"filepath.isabs\"]]],\"path\\\\.(?:normalize|resolve|basename|relative|isAbsolute)\":[[[\"path.normalize\",\"path.resolve\",\"path.basename\",\"path.relative\",\"path.isabsolute\"]]],\"os\\\\.path\\\\.(?:abspath|realpath|normpath|commonprefix|commonpath|basename|isabs|islink)|getCanonicalPath|toRealPath\":[[[\"os.path.abspath\",\"os.path.realpath\",\"os.path.normpath\",\"os.path.commonprefix\",\"os.path.commonpath\",\"os.path.basename\",\"os.path.isabs\",\"os.path.islink\",\"getcanonicalpath\",\"torealpath\"]]],\"\\\\.normalize\\\\(\\\\)|GetFullPath|expand_path(?!.{0,40}__FILE__)|is_relative_to|secure_?join|safe_?join|secure_filename\":[[[\".normalize()\",\"getfullpath\",\"expand_path\",\"is_relative_to\",\"securejoin\",\"secure_join\",\"safejoin\",\"safe_join\",\"secure_filename\"]]],\"sanitize_?(?:file_?)?(?:path|name)|IsLocal\":[[[\"sanitizepath\",\"sanitizename\",\"sanitizefilepath\",\"sanitizefilename\",\"sanitizefile_path\",\"sanitizefile_name\",\"sanitize_path\",\"sanitize_name\",\"sanitize_filepath\",\"sanitize_filename\",\"sanitize_file_path\",\"sanitize_file_name\",\"islocal\"]]],\"(?:starts_?with|has_?prefix|start_with\\\\?|indexOf|contains|includes|strpos|substr)\\\\W{0,3}\\\\(.{0,60}(?:root|base|dir|path|\\\\.\\\\.|sep\\\\b|prefix|['\\\"]/['\\\"])\":[[[\"startswith\",\"starts_with\",\"hasprefix\",\"has_prefix\",\"start_with?\",\"indexof\",\"contains\",\"includes\",\"strpos\",\"substr\"],[\"root\",\"base\",\"dir\",\"path\",\"..\",\"sep\",\"prefix\",\"'/'\",\"'/\\\"\",\"\\\"/'\",\"\\\"/\\\"\"]]],\"['\\\"]\\\\.\\\\.(?:/|\\\\\\\\{1,2})?['\\\"]\":[[[\"'..\",\"\\\"..\"]]],\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:path|file|file_?name|extension|mime|file_?type|symlink)\":[[[\"is\",\"check\",\"ensure\",\"assert\",\"valid\",\"allowed\",\"safe\"],[\"path\",\"file\",\"extension\",\"mime\",\"symlink\"]]],\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:inside|within|child|sub_?path|local_?path|upload|image)\":[[[\"is\",\"check\",\"ensure\",\"assert\",\"valid\",\"allowed\",\"safe\"],[\"inside\",\"within\",\"child\",\"subpath\",\"sub_path\",\"localpath\",\"local_path\",\"upload\",\"image\"]]],\"\\\\b(?:allowed|valid|accepted|white_?listed|permitted|forbidden|denied)_?(?:file_?)?(?:extension|mime|type|path|dir)\":[[[\"allowed\",\"valid\",\"accepted\",\"whitelisted\",\"white_listed\",\"permitted\",\"forbidden\",\"denied\"],[\"extension\",\"mime\",\"type\",\"path\",\"dir\"]]],\"O_NOFOLLOW|O_EXCL|\\\\blstat|isSymbolicLink|is_?link\\\\(|getimagesize|\\\\bmax_?(?:file_?)?(?:size|entries|upload)\":[[[\"o_nofollow\",\"o_excl\",\"lstat\",\"issymboliclink\",\"islink(\",\"is_link(\",\"getimagesize\",\"maxsize\",\"maxentries\",\"maxupload\",\"maxfilesize\",\"maxfileentries\",\"maxfileupload\",\"maxfile_size\",\"maxfile_entries\",\"maxfile_upload\",\"max_size\",\"max_entries\",\"max_upload\",\"max_filesize\",\"max_fileentries\",\"max_fileupload\",\"max_file_size\",\"max_file_entries\",\"max_file_upload\"]]],\"move_uploaded_file|is_uploaded_file|PathTraversal\":[[[\"move_uploaded_file\",\"is_uploaded_file\",\"pathtraversal\"]]],\"\\\\b(?:in)?valid(?:ate|ates|ated|ator|ators|ation|ations|ity|ating)?(?:\\\\b|_|[A-Z])\":[[[\"valid\"]]],\"\\\\b(?:is|check|ensure|assert|verify)_?valid|\\\\bvalidates?_\\\\w\":[[[\"isvalid\",\"is_valid\",\"checkvalid\",\"check_valid\",\"ensurevalid\",\"ensure_valid\",\"assertvalid\",\"assert_valid\",\"verifyvalid\",\"verify_valid\",\"validate_\",\"validates_\"]]],\"@(?:Valid|NotNull|NotBlank|Size|Pattern|Min|Max|Email|Length|Validated)\\\\b\":[[[\"@valid\",\"@notnull\",\"@notblank\",\"@size\",\"@pattern\",\"@min\",\"@max\",\"@email\",\"@length\"]]],\"\\\\bz\\\\.(?:string|object|number|enum|array|union)\\\\(|\\\\bJoi\\\\.|\\\\byup\\\\.|\\\\bajv\\\\b|express-validator|class-validator|\\\\bpydantic\":[[[\"z.string(\",\"z.object(\",\"z.number(\",\"z.enum(\",\"z.array(\",\"z.union(\",\"joi.\",\"yup.\",\"ajv\",\"express-validator\",\"class-validator\",\"pydantic\"]]],\"\\\\bwtforms|\\\\bjsonschema\\\\b\":[[[\"wtforms\",\"jsonschema\"]]],\"saniti[sz]|\\\\b(?:un|html|url|js|de|re)?_?(?:escap|encod|decod)|normali[sz]|purif(?:y|ier)|strip_?tags|filter_?(?:var|input)\":[[[\"sanitis\",\"sanitiz\",\"escap\",\"encod\",\"decod\",\"normalis\",\"normaliz\",\"purify\",\"purifier\",\"striptags\",\"strip_tags\",\"filtervar\",\"filterinput\",\"filter_var\",\"filter_input\"]]],\"clean_?(?:up_?)?(?:html|input|data|text|url|name|action|param|path|value)|(?:white|black|allow|deny|block|safe)_?list\":[[[\"cleanhtml\",\"cleaninput\",\"cleandata\",\"cleantext\",\"cleanurl\",\"cleanname\",\"cleanaction\",\"cleanparam\",\"cleanpath\",\"cleanvalue\",\"cleanuphtml\",\"cleanupinput\",\"cleanupdata\",\"cleanuptext\",\"cleanupurl\",\"cleanupname\",\"cleanupaction\",\"cleanupparam\",\"cleanuppath\",\"cleanupvalue\",\"cleanup_html\",\"cleanup_input\",\"cleanup_data\",\"cleanup_text\",\"cleanup_url\",\"cleanup_name\",\"cleanup_action\",\"cleanup_param\",\"cleanup_path\",\"cleanup_value\",\"clean_html\",\"clean_input\",\"clean_data\",\"clean_text\",\"clean_url\",\"clean_name\",\"clean_action\",\"clean_param\",\"clean_path\",\"clean_value\",\"clean_uphtml\",\"clean_upinput\",\"clean_updata\",\"clean_uptext\",\"clean_upurl\",\"clean_upname\",\"clean_upaction\",\"clean_upparam\",\"clean_uppath\",\"clean_upvalue\",\"clean_up_html\",\"clean_up_input\",\"clean_up_data\",\"clean_up_text\",\"clean_up_url\",\"clean_up_name\",\"clean_up_action\",\"clean_up_param\",\"clean_up_path\",\"clean_up_value\",\"whitelist\",\"white_list\",\"blacklist\",\"black_list\",\"allowlist\",\"allow_list\",\"denylist\",\"deny_list\",\"blocklist\",\"block_list\",\"safelist\",\"safe_list\"]]],\"\\\\bquot(?:e|ing)\\\\w{0,12}\\\\(|(?:allowed|accepted|excluded|forbidden|disallowed|restricted|permitted|blocked)_?(?:pattern|name|class|package|action|param|value|tag|attr|key|type|method|field|propert)\":[[[\"quote\",\"quoting\"]],[[\"allowed\",\"accepted\",\"excluded\",\"forbidden\",\"restricted\",\"permitted\",\"blocked\"],[\"pattern\",\"name\",\"class\",\"package\",\"action\",\"param\",\"value\",\"tag\",\"attr\",\"key\",\"type\",\"method\",\"field\",\"propert\"]]],\"untrusted|malicious|attacker|hostile|dangerous|unsafe|harmful|suspicious|\\\\bexploit|vulnerab|CVE-\\\\d{4}-\\\\d+|GHSA-\\\\w{4}-|\\\\bsecur(?:e|ity)\":[[[\"untrusted\",\"malicious\",\"attacker\",\"hostile\",\"dangerous\",\"unsafe\",\"harmful\",\"suspicious\",\"exploit\",\"vulnerab\",\"cve-\",\"ghsa-\",\"secure\",\"security\"]]],\"\\\\b(?:illegal|malformed|unexpected|not_?acceptable|bad|reject)_?(?:argument|input|value|request|char\\\\w{0,6}|token|format|state|param\\\\w{0,6}|name|url|type|header|length)\":[[[\"illegalargument\",\"illegal_argument\",\"malformedargument\",\"malformed_argument\",\"unexpectedargument\",\"unexpected_argument\",\"notacceptableargument\",\"notacceptable_argument\",\"not_acceptableargument\",\"not_acceptable_argument\",\"badargument\",\"bad_argument\",\"rejectargument\",\"reject_argument\",\"illegalinput\",\"illegal_input\",\"malformedinput\",\"malformed_input\",\"unexpectedinput\",\"unexpected_input\",\"notacceptableinput\",\"notacceptable_input\",\"not_acceptableinput\",\"not_acceptable_input\",\"badinput\",\"bad_input\",\"rejectinput\",\"reject_input\",\"illegalvalue\",\"illegal_value\",\"malformedvalue\",\"malformed_value\",\"unexpectedvalue\",\"unexpected_value\",\"notacceptablevalue\",\"notacceptable_value\",\"not_acceptablevalue\",\"not_acceptable_value\",\"badvalue\",\"bad_value\",\"rejectvalue\",\"reject_value\",\"illegalrequest\",\"illegal_request\",\"malformedrequest\",\"malformed_request\",\"unexpectedrequest\",\"unexpected_request\",\"notacceptablerequest\",\"notacceptable_request\",\"not_acceptablerequest\",\"not_acceptable_request\",\"badrequest\",\"bad_request\",\"rejectrequest\",\"reject_request\",\"illegalchar\",\"illegal_char\",\"malformedchar\",\"malformed_char\",\"unexpectedchar\",\"unexpected_char\",\"notacceptablechar\",\"notacceptable_char\",\"not_acceptablechar\",\"not_acceptable_char\",\"badchar\",\"bad_char\",\"rejectchar\",\"reject_char\",\"illegaltoken\",\"illegal_token\",\"malformedtoken\",\"malformed_token\",\"unexpectedtoken\",\"unexpected_token\",\"notacceptabletoken\",\"notacceptable_token\",\"not_acceptabletoken\",\"not_acceptable_token\",\"badtoken\",\"bad_token\",\"rejecttoken\",\"reject_token\",\"illegalformat\",\"illegal_format\",\"malformedformat\",\"malformed_format\",\"unexpectedformat\",\"unexpected_format\",\"notacceptableformat\",\"notacceptable_format\",\"not_acceptableformat\",\"not_acceptable_format\",\"badformat\",\"bad_format\",\"rejectformat\",\"reject_format\",\"illegalstate\",\"illegal_state\",\"malformedstate\",\"malformed_state\",\"unexpectedstate\",\"unexpected_state\",\"notacceptablestate\",\"notacceptable_state\",\"not_acceptablestate\",\"not_acceptable_state\",\"badstate\",\"bad_state\",\"rejectstate\",\"reject_state\",\"illegalparam\",\"illegal_param\",\"malformedparam\",\"malformed_param\",\"unexpectedparam\",\"unexpected_param\",\"notacceptableparam\",\"notacceptable_param\",\"not_acceptableparam\",\"not_acceptable_param\",\"badparam\",\"bad_param\",\"rejectparam\",\"reject_param\",\"illegalname\",\"illegal_name\",\"malformedname\",\"malformed_name\",\"unexpectedname\",\"unexpected_name\",\"notacceptablename\",\"notacceptable_name\",\"not_acceptablename\",\"not_acceptable_name\",\"badname\",\"bad_name\",\"rejectname\",\"reject_name\",\"illegalurl\",\"illegal_url\",\"malformedurl\",\"malformed_url\",\"unexpectedurl\",\"unexpected_url\",\"notacceptableurl\",\"notacceptable_url\",\"not_acceptableurl\",\"not_acceptable_url\",\"badurl\",\"bad_url\",\"rejecturl\",\"reject_url\",\"illegaltype\",\"illegal_type\",\"malformedtype\",\"malformed_type\",\"unexpectedtype\",\"unexpected_type\",\"notacceptabletype\",\"notacceptable_type\",\"not_acceptabletype\",\"not_acceptable_type\",\"badtype\",\"bad_type\",\"rejecttype\",\"reject_type\",\"illegalheader\",\"illegal_header\",\"malformedheader\",\"malformed_header\",\"unexpectedheader\",\"unexpected_header\",\"notacceptableheader\",\"notacceptable_header\",\"not_acceptableheader\",\"not_acceptable_header\",\"badheader\",\"bad_header\",\"rejectheader\",\"reject_header\",\"illegallength\",\"illegal_length\",\"malformedlength\",\"malformed_length\",\"unexpectedlength\",\"unexpected_length\",\"notacceptablelength\",\"notacceptable_length\",\"not_acceptablelength\",\"not_acceptable_length\",\"badlength\",\"bad_length\",\"rejectlength\",\"reject_length\"]]],\"\\\\bthrow\\\\s+(?:new\\\\s+)?[\\\\w.:]{0,60}(?:Error|Exception|Failure|Problem|Violation|Fault|err)\\\\w{0,20}\\\\b|\\\\bthrow\\\\s+\\\\w\":[[[\"throw\"],[\"exception\",\"failure\",\"problem\",\"violation\",\"fault\",\"err\"]],[[\"throw\"]]],\"\\\\braise\\\\s+\\\\w|\\\\braise\\\\s*\\\\(|\\\\bdie\\\\(|\\\\bbail!\\\\(|\\\\bpanic!?\\\\(|\\\\brecover\\\\(\\\\)\":[[[\"raise\",\"die(\",\"bail!(\",\"panic(\",\"panic!(\",\"recover()\"]]],\"\\\\breturn\\\\s.{0,60}(?:errors?\\\\.New|Errorf\\\\(|fmt\\\\.Errorf|\\\\bErr[A-Z]\\\\w{2,40}|err[A-Z]\\\\w{2,40}|error\\\\(|Err\\\\()\":[[[\"return\"],[\"error.new\",\"errors.new\"]],[[\"return\"],[\"errorf(\"]],[[\"return\"],[\"fmt.errorf\"]],[[\"return\"],[\"err\"]],[[\"return\"],[\"error(\"]],[[\"return\"],[\"err(\"]]],\"\\\\breturn\\\\s.{0,60}(?:ErrorResponse|badRequest|BadRequest|StatusBadRequest|\\\\b4\\\\d\\\\d\\\\b|BAD_REQUEST|-E[A-Z]{3,8}\\\\b)\":[[[\"return\"],[\"errorresponse\"]],[[\"return\"],[\"badrequest\"]],[[\"return\"],[\"statusbadrequest\"]],[[\"return\"]],[[\"return\"],[\"bad_request\"]],[[\"return\"],[\"-e\"]]],\"\\\\breturn\\\\s.{0,60}(?:ERR_\\\\w{2,30})\":[[[\"return\"],[\"err_\"]]],\"\\\\b(?:abort|reject|fail|halt|deny|bad_request|render_404|render_403|http_?error|sendError|writeError|addError|add_error|errors\\\\.add|setError|emit\\\\(\\\\s*['\\\"]error)(?:\\\\s*[(!]|\\\\s+['\\\":\\\\d]|['\\\"]|\\\\s*$)\":[[[\"abort\",\"reject\",\"fail\",\"halt\",\"deny\",\"bad_request\",\"render_404\",\"render_403\",\"httperror\",\"http_error\",\"senderror\",\"writeerror\",\"adderror\",\"add_error\",\"errors.add\",\"seterror\",\"'error\",\"\\\"error\"]]],\"\\\\b(?:assert|require(?!\\\\s*\\\\(\\\\s*['\\\"`])|ensure|expect|check|guard|precondition|verify|Preconditions\\\\.\\\\w{3,20}|Objects\\\\.requireNonNull|Assert\\\\.\\\\w{2,30}|Contract\\\\.\\\\w{3,20})(?:_?[A-Z]\\\\w{2,40})?\\\\(\":[[[\"assert\",\"require\",\"ensure\",\"expect\",\"check\",\"guard\",\"precondition\",\"verify\",\"contract.\"]]],\"\\\\b(?:if|unless|elif|elsif|while|assert|require|guard|when|ensure)\\\\b.{0,100}(?:\\\\.length|\\\\blen\\\\(|\\\\bsize\\\\(?\\\\)?|count\\\\(|strlen|\\\\.byteLength|Length\\\\b)\\\\W{0,4}(?:[<>]=?|[!=]==?)\":[[[\"if\",\"unless\",\"while\",\"assert\",\"require\",\"guard\",\"when\",\"ensure\"],[\"len(\",\"size\",\"count(\",\"strlen\",\"length\"]]],\"\\\\b(?:if|unless|elif|elsif|while|guard)\\\\b.{0,80}\\\\b(?:max|min|limit|MAX|LIMIT|depth|quota|bound|capacity)\\\\w{0,30}\":[[[\"if\",\"unless\",\"while\",\"guard\"],[\"max\",\"min\",\"limit\",\"depth\",\"quota\",\"bound\",\"capacity\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:typeof|instanceof)\":[[[\"if\",\"unless\"],[\"typeof\",\"instanceof\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:is_?(?:string|array|numeric|int|object|null|empty|nan|finite|integer|safe|array|blank|plain_?object|function|digit|a\\\\?))\":[[[\"if\",\"unless\"],[\"isstring\",\"isarray\",\"isnumeric\",\"isint\",\"isobject\",\"isnull\",\"isempty\",\"isnan\",\"isfinite\",\"issafe\",\"isblank\",\"isplainobject\",\"isplain_object\",\"isfunction\",\"isdigit\",\"isa?\",\"is_string\",\"is_array\",\"is_numeric\",\"is_int\",\"is_object\",\"is_null\",\"is_empty\",\"is_nan\",\"is_finite\",\"is_safe\",\"is_blank\",\"is_plainobject\",\"is_plain_object\",\"is_function\",\"is_digit\",\"is_a?\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:isinstance|hasOwn\\\\w{0,8}|has_key|\\\\.test\\\\(|\\\\.match\\\\w{0,6}\\\\(|preg_match)\":[[[\"if\",\"unless\"],[\"isinstance\"]],[[\"if\",\"unless\"],[\"hasown\"]],[[\"if\",\"unless\"],[\"has_key\"]],[[\"if\",\"unless\"],[\".test(\"]],[[\"if\",\"unless\"],[\".match\"]],[[\"if\",\"unless\"],[\"preg_match\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:=~|re\\\\.(?:match|search|fullmatch)|matches\\\\(|in_array|\\\\bincludes\\\\()\":[[[\"if\",\"unless\"],[\"=~\",\"re.match\",\"re.search\",\"re.fullmatch\",\"matches(\",\"in_array\",\"includes(\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:\\\\bcontains\\\\w{0,4}\\\\(|starts_?with|ends_?with|has_?(?:prefix|suffix))\":[[[\"if\",\"unless\"],[\"contains\"]],[[\"if\",\"unless\"],[\"startswith\",\"starts_with\"]],[[\"if\",\"unless\"],[\"endswith\",\"ends_with\"]],[[\"if\",\"unless\"],[\"hasprefix\",\"hassuffix\",\"has_prefix\",\"has_suffix\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:indexOf|IndexByte|ContainsAny|allowed|valid|forbidden|trusted|safe)\":[[[\"if\",\"unless\"],[\"indexof\",\"indexbyte\",\"containsany\",\"allowed\",\"valid\",\"forbidden\",\"trusted\",\"safe\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:blocked|denied|__proto__|prototype|constructor)\":[[[\"if\",\"unless\"],[\"blocked\",\"denied\",\"__proto__\",\"prototype\",\"constructor\"]]],\"htmlspecialchars|htmlentities|\\\\bstrip_tags|\\\\besc_(?:html|attr|url|js|sql)\":[[[\"htmlspecialchars\",\"htmlentities\",\"strip_tags\",\"esc_html\",\"esc_attr\",\"esc_url\",\"esc_js\",\"esc_sql\"]]],\"escape_?(?:html|xml|js|javascript|shell|sql|string|attr\\\\w{0,6}|regex\\\\w{0,3}|ldap|css|url|uri|for|value|name|text|identifier|arg\\\\w{0,6})?\\\\s*[(!]\":[[[\"escape\"]]],\"\\\\bescape(?:d)?\\\\b|html\\\\.(?:escape|EscapeString)|encodeURI|encode_?(?:for|html|uri|url|attr)|url_?encode|rawurlencode\":[[[\"escape\",\"encodeuri\",\"encodefor\",\"encodehtml\",\"encodeurl\",\"encodeattr\",\"encode_for\",\"encode_html\",\"encode_uri\",\"encode_url\",\"encode_attr\",\"urlencode\",\"url_encode\"]]],\"quote\\\\(|shlex\\\\.quote|shellwords|escapeshell|addslashes|real_escape_string|quoteIdentifier|HtmlUtils|StringEscapeUtils\":[[[\"quote(\",\"shlex.quote\",\"shellwords\",\"escapeshell\",\"addslashes\",\"real_escape_string\",\"quoteidentifier\",\"htmlutils\",\"stringescapeutils\"]]],\"ESAPI|Encode\\\\.for\":[[[\"esapi\",\"encode.for\"]]],\"saniti[sz]e\\\\w{0,20}|DOMPurify|bleach\\\\.|purif(?:y|ier)|html_safe\\\\?|\\\\bstrip_?(?:links|script|html)|clean_?(?:html|input)\":[[[\"sanitise\",\"sanitize\",\"bleach.\",\"purify\",\"purifier\",\"html_safe?\",\"striplinks\",\"stripscript\",\"striphtml\",\"strip_links\",\"strip_script\",\"strip_html\",\"cleanhtml\",\"cleaninput\",\"clean_html\",\"clean_input\"]]],\"textContent|createTextNode|\\\\.text\\\\(\\\\s{0,3}[\\\\w$]|\\\\|\\\\s*(?:e|escape|h|raw_?url_?encode)\\\\b|\\\\bh\\\\(|<%=\\\\s*h\\\\b|\\\\{\\\\{-?\\\\s*\\\\w{1,40}\\\\s*\\\\|\\\\s*e\":[[[\"textcontent\",\"createtextnode\",\".text(\",\"|\",\"h(\",\"<%=\",\"{{\"]]],\"\\\\bfilter_(?:var|input)|preg_quote|re\\\\.escape|Regexp\\\\.(?:escape|quote)|QuoteMeta|Pattern\\\\.quote|intval\\\\(|\\\\(int\\\\)\":[[[\"filter_var\",\"filter_input\",\"preg_quote\",\"re.escape\",\"regexp.escape\",\"regexp.quote\",\"quotemeta\",\"pattern.quote\",\"intval(\",\"(int)\"]]],\"parseInt\\\\(|\\\\bto_i\\\\b|Number\\\\.(?:isSafe|isInteger|isFinite)|strconv\\\\.(?:Atoi|ParseInt|ParseUint|Quote)|ctype_\\\\w{4,8}\":[[[\"parseint(\",\"to_i\",\"number.issafe\",\"number.isinteger\",\"number.isfinite\",\"strconv.atoi\",\"strconv.parseint\",\"strconv.parseuint\",\"strconv.quote\",\"ctype_\"]]],\"is_numeric\":[[[\"is_numeric\"]]],\"\\\\bprepare(?:d|Statement)?\\\\s*\\\\(|PreparedStatement|bindParam|bindValue|setParameter|\\\\bparametri[sz]ed?|:named\":[[[\"prepare\",\"bindparam\",\"bindvalue\",\"setparameter\",\"parametrise\",\"parametrize\",\":named\"]]],\"\\\\bplaceholders?\\\\b|sanitize_sql|quote_column|quote_table|->quote\\\\(|\\\\.setString\\\\(\\\\d|\\\\.escape\\\\(\":[[[\"placeholder\",\"sanitize_sql\",\"quote_column\",\"quote_table\",\"->quote(\",\".setstring(\",\".escape(\"]]],\"\\\\b(?:(?<!\\\\.)limit(?!:)|max|clamp|truncate|throttle|rate_?limit|LimitReader|MaxBytes\\\\w{3,8}|setMaxlength|maxLength)\\\\b\":[[[\"limit\",\"max\",\"clamp\",\"truncate\",\"throttle\"]]],\"\\\\b(?:max_?(?:length|size|depth|bytes|count|redirects?|attempts|headers?|body|payload|fields|params|elements|entries|request\\\\w{0,10}|line\\\\w{0,8}|value|string|array|nesting|num\\\\w{0,10}|allowed|input|buffer|frame|message|content|concurrent\\\\w{0,10}|retries|iterations|recurs\\\\w{0,6}|keys|parts))\\\\b\":[[[\"max\"],[\"length\",\"size\",\"depth\",\"bytes\",\"count\",\"redirect\",\"attempts\",\"header\",\"body\",\"payload\",\"fields\",\"params\",\"elements\",\"entries\",\"request\",\"line\",\"value\",\"string\",\"array\",\"nesting\",\"num\",\"allowed\",\"input\",\"buffer\",\"frame\",\"message\",\"content\",\"concurrent\",\"retries\",\"iterations\",\"recurs\",\"keys\",\"parts\"]]],\"\\\\btimeouts?\\\\b\\\\s*[:=(]|setTimeout\\\\w{2,12}\\\\(|WithTimeout|Deadline\":[[[\"timeout\",\"deadline\"]]],\"__proto__|hasOwnProperty|Object\\\\.(?:create\\\\(null|hasOwn|freeze)|isPlainObject|isPrototypePolluted\":[[[\"__proto__\",\"hasownproperty\",\"object.create(null\",\"object.hasown\",\"object.freeze\",\"isplainobject\",\"isprototypepolluted\"]]],\"\\\\bconstructor\\\\b.{0,20}\\\\bprototype\\\\b\":[[[\"constructor\"],[\"prototype\"]]],\"\\\\b(?:SELECT\\\\s.{1,200}\\\\sFROM|INSERT\\\\s+INTO|UPDATE\\\\s+\\\\w{1,60}\\\\s+SET|DELETE\\\\s+FROM|ORDER\\\\s+BY|WHERE\\\\s+\\\\w)\\\\b\":[[[\"select\",\"delete\"],[\"from\"]],[[\"insert\"],[\"into\"]],[[\"update\"],[\"set\"]],[[\"order\"],[\"by\"]],[[\"where\"]]],\"\\\\b(?:execute|exec|query|raw|queryRaw|executeSql|createQuery|createNativeQuery|createStatement)\\\\s*\\\\(\":[[[\"exec\",\"query\",\"raw\",\"createstatement\"]]],\"\\\\b(?:executeQuery|prepareStatement|find_by_sql|whereRaw|orderByRaw|selectRaw|connection\\\\.execute)\\\\s*\\\\(\":[[[\"executequery\",\"preparestatement\",\"find_by_sql\",\"whereraw\",\"orderbyraw\",\"selectraw\",\"connection.execute\"]]],\"\\\\b(?:cursor\\\\.execute|rawQuery|sql_?string|queryBuilder|quoteName)\\\\s*\\\\(\":[[[\"cursor.execute\",\"rawquery\",\"sqlstring\",\"sql_string\",\"querybuilder\",\"quotename\"]]],\"\\\\bsql(?:\\\\b|_|\\\\.|Builder|Query|String)|\\\\bknex\\\\b|sequelize|\\\\$where|\\\\bhql\\\\b|\\\\bjpql\\\\b|\\\\bnosql|\\\\bmongo\\\\w{0,10}\\\\.\":[[[\"sql\",\"knex\",\"sequelize\",\"$where\",\"hql\",\"jpql\",\"mongo\"]]],\"\\\\.aggregate\\\\(|\\\\bldap_?(?:search|filter|query)|\\\\bxpath|\\\\bgraphql\\\\b|\\\\bwhere\\\\s*\\\\(\":[[[\".aggregate(\",\"ldapsearch\",\"ldapfilter\",\"ldapquery\",\"ldap_search\",\"ldap_filter\",\"ldap_query\",\"xpath\",\"graphql\",\"where\"]]],\"\\\\b(?:inner|outer)HTML\\\\b|insertAdjacentHTML|document\\\\.write|dangerouslySetInnerHTML|v-html|bypassSecurityTrust|\\\\$sce\":[[[\"innerhtml\",\"outerhtml\",\"insertadjacenthtml\",\"document.write\",\"v-html\",\"bypasssecuritytrust\",\"$sce\"]]],\"\\\\.html\\\\(|html_safe|\\\\braw\\\\(|\\\\|\\\\s*safe\\\\b|mark_safe|SafeString|Html\\\\.Raw|\\\\{\\\\{\\\\{|<%-|\\\\{!!|@Html|autoescape\":[[[\".html(\",\"raw(\",\"safe\",\"html.raw\",\"{{{\",\"<%-\",\"{!!\",\"@html\",\"autoescape\"]]],\"createContextualFragment|DOMParser|\\\\bsrcdoc\\\\b|javascript:|on(?:error|load|click)=|<script|<iframe|\\\\bxss\\\\b\":[[[\"createcontextualfragment\",\"domparser\",\"srcdoc\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<script\",\"<iframe\",\"xss\"]]],\"\\\\bhtml_?(?:content|output|string|text|escape|body|tag\\\\w{0,4}|attr\\\\w{0,8})\\\\b|\\\\bwrite_?html\":[[[\"htmlcontent\",\"html_content\",\"htmloutput\",\"html_output\",\"htmlstring\",\"html_string\",\"htmltext\",\"html_text\",\"htmlescape\",\"html_escape\",\"htmlbody\",\"html_body\",\"htmltag\",\"html_tag\",\"htmlattr\",\"html_attr\",\"writehtml\",\"write_html\"]]],\"render_?(?:html|markdown|inline|text|to_string)|to_?html\\\\b|\\\\bhtml\\\\b.{0,20}\\\\+|markdown|\\\\binnerText|setAttribute\\\\(\":[[[\"renderinline\",\"rendertext\",\"renderto_string\",\"render_inline\",\"render_text\",\"render_to_string\",\"html\",\"markdown\",\"innertext\",\"setattribute(\"]]],\"\\\\.attr\\\\(|createElement\\\\(|content_?editable|<a\\\\s+href|\\\\bhref\\\\s*=|\\\\bsrc\\\\s*=\":[[[\".attr(\",\"createelement(\",\"contenteditable\",\"content_editable\",\"href\",\"src\"]],[[\"<a\"],[\"href\"]]],\"<\\\\?=|<\\\\?php\\\\s+echo|\\\\becho\\\\s+\\\\$|<%=|\\\\bprint\\\\s+\\\\$|\\\\$this->(?:escape|output)|\\\\|\\\\s*raw\\\\b|\\\\bmessage_?format|th:utext\":[[[\"<?=\",\"echo\",\"<%=\",\"print\",\"$this->escape\",\"$this->output\",\"raw\",\"messageformat\",\"message_format\",\"th:utext\"]],[[\"<?php\"],[\"echo\"]]],\"escapeXml|f:format\\\\.raw|\\\\[innerHTML\\\\]\":[[[\"escapexml\",\"f:format.raw\",\"[innerhtml]\"]]],\"['\\\"`]\\\\s{0,8}</?[a-z][a-z0-9]{0,12}[\\\\s>/'\\\"]|\\\\$\\\\(\\\\s{0,3}['\\\"]<|\\\\.(?:append|prepend|before|after|replaceWith)\\\\(\\\\s{0,3}(?:\\\\$|['\\\"]<)\":[[[\"<\",\".append(\",\".prepend(\",\".before(\",\".after(\",\".replacewith(\"]],[[\"$(\"],[\"'<\",\"\\\"<\"]]],\"\\\\b(?:parse|parsing|parser|parsed|tokeni[sz]e|lex(?:er)?|unmarshal|unpack|scan(?:ner)?)(?:\\\\b|_|[A-Z(])\":[[[\"parse\",\"parsing\",\"tokenise\",\"tokenize\",\"lex\",\"unmarshal\",\"unpack\",\"scan\"]]],\"\\\\b(?:read_?(?:line|header|chunk|frame|byte|int|string|until|packet|field|value|token|name))(?:\\\\b|_|[A-Z(])\":[[[\"readline\",\"readheader\",\"readchunk\",\"readframe\",\"readbyte\",\"readint\",\"readstring\",\"readuntil\",\"readpacket\",\"readfield\",\"readvalue\",\"readtoken\",\"readname\",\"read_line\",\"read_header\",\"read_chunk\",\"read_frame\",\"read_byte\",\"read_int\",\"read_string\",\"read_until\",\"read_packet\",\"read_field\",\"read_value\",\"read_token\",\"read_name\"]]],\"\\\\b(?:decode_?\\\\w{0,12})(?:\\\\b|_|[A-Z(])\":[[[\"decode\"]]],\"JSON\\\\.parse|json\\\\.(?:loads?|Unmarshal|NewDecoder)|json_decode|ObjectMapper|querystring|URLSearchParams\":[[[\"json.parse\",\"json.load\",\"json.unmarshal\",\"json.newdecoder\",\"json_decode\",\"objectmapper\",\"querystring\",\"urlsearchparams\"]]],\"parse_(?:qs|str|url)|urlparse\":[[[\"parse_qs\",\"parse_str\",\"parse_url\",\"urlparse\"]]],\"\\\\bnew RegExp\\\\(|\\\\bre\\\\.(?:compile|match|search|sub|fullmatch|split|findall)\\\\(|Regexp\\\\.(?:new|compile|MustCompile)\":[[[\"new regexp(\",\"re.compile(\",\"re.match(\",\"re.search(\",\"re.sub(\",\"re.fullmatch(\",\"re.split(\",\"re.findall(\",\"regexp.new\",\"regexp.compile\",\"regexp.mustcompile\"]]],\"regexp\\\\.(?:MustCompile|Compile|Match)|Pattern\\\\.compile|preg_(?:match|replace|split)\\\\w{0,9}\\\\(\":[[[\"regexp.mustcompile\",\"regexp.compile\",\"regexp.match\",\"pattern.compile\",\"preg_match\",\"preg_replace\",\"preg_split\"]]],\"\\\\.(?:replace|match|matchAll|test|split|search|gsub|sub|scan|replaceAll)\\\\(\\\\s*/|=~\\\\s*/|[=(,:]\\\\s*/(?:\\\\^|\\\\\\\\|\\\\[|\\\\()\":[[[\".replace(\",\".match(\",\".matchall(\",\".test(\",\".split(\",\".search(\",\".gsub(\",\".sub(\",\".scan(\",\".replaceall(\",\"=~\",\"/^\",\"/\\\\\",\"/[\",\"/(\"]]],\"\\\\bregexp?\\\\b|_?REGEXP?\\\\b|_RE\\\\b\":[[[\"regex\",\"_re\"]]],\"\\\\b(?:content|chunk|header|body|frame|packet|message|buffer|payload|string|max|min|field|data|input|remaining)_?-?(?:length|size|len|limit|bytes)\\\\b\":[[[\"content\",\"chunk\",\"header\",\"body\",\"frame\",\"packet\",\"message\",\"buffer\",\"payload\",\"string\",\"max\",\"min\",\"field\",\"data\",\"input\",\"remaining\"],[\"size\",\"len\",\"limit\",\"bytes\"]]],\"\\\\b(?:buffer|byte_?array|bytes?)\\\\.(?:slice|alloc\\\\w{0,10}|read\\\\w{2,12}|concat|copy|write\\\\w{0,10})\\\\(\":[[[\"buffer.slice(\",\"bytearray.slice(\",\"byte_array.slice(\",\"byte.slice(\",\"bytes.slice(\",\"buffer.alloc\",\"bytearray.alloc\",\"byte_array.alloc\",\"byte.alloc\",\"bytes.alloc\",\"buffer.read\",\"bytearray.read\",\"byte_array.read\",\"byte.read\",\"bytes.read\",\"buffer.concat(\",\"bytearray.concat(\",\"byte_array.concat(\",\"byte.concat(\",\"bytes.concat(\",\"buffer.copy(\",\"bytearray.copy(\",\"byte_array.copy(\",\"byte.copy(\",\"bytes.copy(\",\"buffer.write\",\"bytearray.write\",\"byte_array.write\",\"byte.write\",\"bytes.write\"]]],\"\\\\b(?:offset|byte_?offset|overflow|underflow|out_?of_?bounds|bounds)\\\\b|transfer-encoding|content-length|\\\\bchunked\\\\b\":[[[\"offset\",\"overflow\",\"underflow\",\"bounds\",\"transfer-encoding\",\"content-length\",\"chunked\"]]],\"\\\\bCRLF\\\\b|\\\\\\\\r\\\\\\\\n|\\\\bNUL\\\\b|\\\\\\\\0|\\\\\\\\x00|%00\":[[[\"crlf\",\"\\\\r\\\\n\",\"nul\",\"\\\\0\",\"\\\\x00\",\"%00\"]]],\"\\\\b(?:status|request|start|header)_?line\\\\b|\\\\bHTTP/[\\\\d{%$]\":[[[\"statusline\",\"status_line\",\"requestline\",\"request_line\",\"startline\",\"start_line\",\"headerline\",\"header_line\",\"http/\"]]],\"highWaterMark|back_?pressure|queuingStrategy|desiredSize\":[[[\"highwatermark\",\"backpressure\",\"back_pressure\",\"queuingstrategy\",\"desiredsize\"]]],\"['\\\"]\\\\\\\\[rn0tfv]['\\\"]\":[[[\"'\\\\r'\",\"'\\\\r\\\"\",\"'\\\\n'\",\"'\\\\n\\\"\",\"'\\\\0'\",\"'\\\\0\\\"\",\"'\\\\t'\",\"'\\\\t\\\"\",\"'\\\\f'\",\"'\\\\f\\\"\",\"'\\\\v'\",\"'\\\\v\\\"\",\"\\\"\\\\r'\",\"\\\"\\\\r\\\"\",\"\\\"\\\\n'\",\"\\\"\\\\n\\\"\",\"\\\"\\\\0'\",\"\\\"\\\\0\\\"\",\"\\\"\\\\t'\",\"\\\"\\\\t\\\"\",\"\\\"\\\\f'\",\"\\\"\\\\f\\\"\",\"\\\"\\\\v'\",\"\\\"\\\\v\\\"\"]]],\"\\\\\\\\[sSdDwW][+*]|\\\\[\\\\^[^\\\\]\\\\s]{1,40}\\\\][+*]\":[[[\"\\\\s+\",\"\\\\s*\",\"\\\\d+\",\"\\\\d*\",\"\\\\w+\",\"\\\\w*\"]],[[\"[^\"],[\"]+\",\"]*\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:body|query|params|headers?|param|url|path|args|form|json|files?)\\\\b\":[[[\".body\",\".query\",\".header\",\".param\",\".url\",\".path\",\".args\",\".form\",\".json\",\".file\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:cookies|host\\\\w{0,4}|get(?:Parameter|Header|Query|json|data)?)\\\\b\":[[[\"req.cookies\",\"request.cookies\",\"ctx.cookies\",\"c.cookies\",\"r.cookies\",\"params.cookies\",\"event.cookies\",\"req.host\",\"request.host\",\"ctx.host\",\"c.host\",\"r.host\",\"params.host\",\"event.host\",\"req.get\",\"request.get\",\"ctx.get\",\"c.get\",\"r.get\",\"params.get\",\"event.get\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:input|FormValue|URL|Header|Body|PostForm\\\\w{0,6}|GET|POST|values)\\\\b\":[[[\"req.input\",\"request.input\",\"ctx.input\",\"c.input\",\"r.input\",\"params.input\",\"event.input\",\"req.formvalue\",\"request.formvalue\",\"ctx.formvalue\",\"c.formvalue\",\"r.formvalue\",\"params.formvalue\",\"event.formvalue\",\"req.url\",\"request.url\",\"ctx.url\",\"c.url\",\"r.url\",\"params.url\",\"event.url\",\"req.header\",\"request.header\",\"ctx.header\",\"c.header\",\"r.header\",\"params.header\",\"event.header\",\"req.body\",\"request.body\",\"ctx.body\",\"c.body\",\"r.body\",\"params.body\",\"event.body\",\"req.get\",\"request.get\",\"ctx.get\",\"c.get\",\"r.get\",\"params.get\",\"event.get\",\"req.post\",\"request.post\",\"ctx.post\",\"c.post\",\"r.post\",\"params.post\",\"event.post\",\"req.values\",\"request.values\",\"ctx.values\",\"c.values\",\"r.values\",\"params.values\",\"event.values\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:raw_?body)\\\\b\":[[[\"req.rawbody\",\"req.raw_body\",\"request.rawbody\",\"request.raw_body\",\"ctx.rawbody\",\"ctx.raw_body\",\"c.rawbody\",\"c.raw_body\",\"r.rawbody\",\"r.raw_body\",\"params.rawbody\",\"params.raw_body\",\"event.rawbody\",\"event.raw_body\"]]],\"\\\\$_(?:GET|POST|REQUEST|SERVER|COOKIE)\\\\b|\\\\bparams\\\\[|@(?:Request|Path|Query|Header)(?:Param|Variable|Body|Header)?\\\\b\":[[[\"$_get\",\"$_post\",\"$_request\",\"$_server\",\"$_cookie\",\"params[\",\"@request\",\"@path\",\"@query\",\"@header\"]]],\"\\\\bInput::get|->(?:get|post|input|query|getParam|getPost|getQuery|request->get)\\\\(\":[[[\"input::get\",\"->get(\",\"->post(\",\"->input(\",\"->query(\",\"->getparam(\",\"->getpost(\",\"->getquery(\"]]],\"user_?(?:input|supplied|provided|controlled|agent)|getParameter\\\\w{0,6}\\\\(|getHeaders?\\\\(|HttpServletRequest\":[[[\"userinput\",\"usersupplied\",\"userprovided\",\"usercontrolled\",\"useragent\",\"user_input\",\"user_supplied\",\"user_provided\",\"user_controlled\",\"user_agent\",\"getparameter\",\"getheader(\",\"getheaders(\",\"httpservletrequest\"]]],\"\\\\b(?:mem(?:cpy|move|set|cmp)|str(?:n?cpy|n?cat|len|dup)|s?n?printf|alloca|[cm]alloc|realloc|free|gets|scanf|sizeof|size_t|unsafe|ssize_t|uint\\\\d+_t|INT_MAX|SIZE_MAX)\\\\b\":[[[\"memcpy\",\"memmove\",\"memset\",\"memcmp\",\"strcpy\",\"strncpy\",\"strcat\",\"strncat\",\"strlen\",\"strdup\",\"printf\",\"alloca\",\"calloc\",\"malloc\",\"realloc\",\"free\",\"gets\",\"scanf\",\"sizeof\",\"size_t\",\"unsafe\",\"int_max\",\"size_max\"]],[[\"uint\"],[\"_t\"]]],\"\\\\w\\\\[\\\\w{1,40}(?:\\\\s*[+-]\\\\s*\\\\w{1,40})?\\\\]\":[[[\"[\"]]],\"<script\\\\b|\\\\bon(?:load|click|error|begin|focus|mouseover)\\\\s{0,5}=|javascript:|<foreignObject\\\\b\":[[[\"<script\",\"onload\",\"onclick\",\"onerror\",\"onbegin\",\"onfocus\",\"onmouseover\",\"javascript:\",\"<foreignobject\"]]],\"\\\\b(?:c?pickle|dill|shelve|marshal|jsonpickle)\\\\.(?:loads?|Unpickler|open|decode)\":[[[\"pickle.load\",\"pickle.unpickler\",\"pickle.open\",\"pickle.decode\",\"dill.load\",\"dill.unpickler\",\"dill.open\",\"dill.decode\",\"shelve.load\",\"shelve.unpickler\",\"shelve.open\",\"shelve.decode\",\"marshal.load\",\"marshal.unpickler\",\"marshal.open\",\"marshal.decode\"]]],\"\\\\byaml\\\\.(?:load|unsafe_load|full_load|load_all)\\\\b|YAML\\\\.(?:load|unsafe_load)|Marshal\\\\.(?:load|restore)|\\\\bunserialize\\\\(\":[[[\"yaml.load\",\"yaml.unsafe_load\",\"yaml.full_load\",\"marshal.load\",\"marshal.restore\",\"unserialize(\"]]],\"ObjectInputStream|readObject\\\\(|\\\\breadResolve|XMLDecoder|XStream|SnakeYaml|new Yaml\\\\(|BinaryFormatter\":[[[\"objectinputstream\",\"readobject(\",\"readresolve\",\"xmldecoder\",\"xstream\",\"snakeyaml\",\"new yaml(\",\"binaryformatter\"]]],\"NetDataContractSerializer|LosFormatter|TypeNameHandling|JavaScriptSerializer|enableDefaultTyping|activateDefaultTyping\":[[[\"netdatacontractserializer\",\"losformatter\",\"typenamehandling\",\"javascriptserializer\",\"enabledefaulttyping\",\"activatedefaulttyping\"]]],\"PolymorphicType\\\\w{0,20}|@JsonTypeInfo|BeanDeserializer|Kryo|Hessian|fastjson|autoType|node-serialize|allowed_classes\":[[[\"polymorphictype\",\"@jsontypeinfo\",\"beandeserializer\",\"kryo\",\"hessian\",\"fastjson\",\"autotype\",\"node-serialize\",\"allowed_classes\"]]],\"allow_pickle|__wakeup|__unserialize|GadgetChain\":[[[\"allow_pickle\",\"__wakeup\",\"__unserialize\",\"gadgetchain\"]]],\"\\\\bdeseriali[sz]\\\\w{0,14}|\\\\bunmarshall?\\\\w{0,6}\":[[[\"deserialis\",\"deserializ\",\"unmarshal\"]]],\"DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|XMLReader|TransformerFactory|SchemaFactory|SAXReader|SAXBuilder\":[[[\"documentbuilderfactory\",\"saxparserfactory\",\"xmlinputfactory\",\"xmlreader\",\"transformerfactory\",\"schemafactory\",\"saxreader\",\"saxbuilder\"]]],\"XPathFactory|XmlReader|XmlDocument|XMLConstants|\\\\blxml\\\\b|etree\\\\.|xml\\\\.(?:sax|dom|etree)|minidom|libxml|simplexml_load\":[[[\"xpathfactory\",\"xmlreader\",\"xmldocument\",\"xmlconstants\",\"lxml\",\"etree.\",\"xml.sax\",\"xml.dom\",\"xml.etree\",\"minidom\",\"libxml\",\"simplexml_load\"]]],\"DOMDocument|loadXML|Nokogiri|REXML|\\\\bxml2js|resolve_?entit|external[-_]?(?:general|parameter)?-?_?entit|disallow-doctype\":[[[\"domdocument\",\"loadxml\",\"nokogiri\",\"rexml\",\"xml2js\",\"resolveentit\",\"resolve_entit\",\"externalentit\",\"external_entit\",\"external-entit\",\"external-_entit\",\"externalgeneralentit\",\"externalgeneral_entit\",\"externalgeneral-entit\",\"externalgeneral-_entit\",\"externalparameterentit\",\"externalparameter_entit\",\"externalparameter-entit\",\"externalparameter-_entit\",\"external--entit\",\"external--_entit\",\"external-generalentit\",\"external-general_entit\",\"external-general-entit\",\"external-general-_entit\",\"external-parameterentit\",\"external-parameter_entit\",\"external-parameter-entit\",\"external-parameter-_entit\",\"external__entit\",\"external_-entit\",\"external_-_entit\",\"external_generalentit\",\"external_general_entit\",\"external_general-entit\",\"external_general-_entit\",\"external_parameterentit\",\"external_parameter_entit\",\"external_parameter-entit\",\"external_parameter-_entit\",\"disallow-doctype\"]]],\"load-external-dtd|<!DOCTYPE[^>]{0,200}\\\\[|<!ENTITY|XXE\\\\b|LIBXML_|EntityResolver|expandEntity\":[[[\"load-external-dtd\",\"<!doctype\",\"<!entity\",\"xxe\",\"libxml_\",\"entityresolver\",\"expandentity\"]]],\"__proto__|prototype_?pollution|Object\\\\.setPrototypeOf|\\\\[\\\\s*['\\\"]constructor['\\\"]\\\\s*\\\\]\":[[[\"__proto__\",\"prototypepollution\",\"prototype_pollution\",\"object.setprototypeof\",\"'constructor'\",\"'constructor\\\"\",\"\\\"constructor'\",\"\\\"constructor\\\"\"]]],\"\\\\bdeep_?(?:merge|extend|assign|clone|set)\\\\b|\\\\bmerge_?deep\\\\b|\\\\b_\\\\.(?:merge|set|defaultsDeep)\\\\b|\\\\$\\\\.extend\\\\(\\\\s*true\":[[[\"deepmerge\",\"deepextend\",\"deepassign\",\"deepclone\",\"deepset\",\"deep_merge\",\"deep_extend\",\"deep_assign\",\"deep_clone\",\"deep_set\",\"mergedeep\",\"merge_deep\",\"_.merge\",\"_.set\",\"_.defaultsdeep\"]],[[\"$.extend(\"],[\"true\"]]],\"\\\\bsafe_?(?:load|parse|loads|yaml)\\\\b|SafeLoader|SafeConstructor|permitted_classes|allowed_classes|resolveClass\":[[[\"safeload\",\"safeparse\",\"safeyaml\",\"safe_load\",\"safe_parse\",\"safe_yaml\",\"safeconstructor\",\"permitted_classes\",\"allowed_classes\",\"resolveclass\"]]],\"ObjectInputFilter|setAllowedTypes|allow_?types|deny_?types|defusedxml|disallow-doctype-decl|external-general-entities\":[[[\"objectinputfilter\",\"setallowedtypes\",\"allowtypes\",\"allow_types\",\"denytypes\",\"deny_types\",\"defusedxml\",\"disallow-doctype-decl\",\"external-general-entities\"]]],\"external-parameter-entities|load-external-dtd|FEATURE_SECURE_PROCESSING|ACCESS_EXTERNAL|setExpandEntityReferences\\\\(false\":[[[\"external-parameter-entities\",\"load-external-dtd\",\"feature_secure_processing\",\"access_external\",\"setexpandentityreferences(false\"]]],\"resolve_entities\\\\s*=\\\\s*False|no_network|NONET|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|DtdProcessing\":[[[\"resolve_entities\"],[\"false\"]],[[\"no_network\",\"nonet\",\"is_supporting_external_entities\",\"support_dtd\",\"dtdprocessing\"]]],\"setXIncludeAware\\\\(false|libxml_disable_entity_loader|PolymorphicTypeValidator|_cfgIllegalClassNames\":[[[\"setxincludeaware(false\",\"libxml_disable_entity_loader\",\"polymorphictypevalidator\",\"_cfgillegalclassnames\"]]],\"DEFAULT_NO_DESER_CLASS_NAMES\":[[[\"default_no_deser_class_names\"]]],\"\\\\bchild_process\\\\b|(?<![.\\\\w])(?:exec|spawn|fork)(?:Sync|File|FileSync)?\\\\(|\\\\b(?:cp|child|proc|shell)\\\\.(?:exec|spawn|fork)\\\\w{0,8}\\\\(|\\\\bexeca\\\\b|\\\\bshelljs\\\\b|\\\\bcross-?spawn\\\\b|\\\\bsubprocess\\\\.\":[[[\"child_process\",\"exec(\",\"execsync(\",\"execfile(\",\"execfilesync(\",\"spawn(\",\"spawnsync(\",\"spawnfile(\",\"spawnfilesync(\",\"fork(\",\"forksync(\",\"forkfile(\",\"forkfilesync(\",\"cp.exec\",\"cp.spawn\",\"cp.fork\",\"child.exec\",\"child.spawn\",\"child.fork\",\"proc.exec\",\"proc.spawn\",\"proc.fork\",\"shell.exec\",\"shell.spawn\",\"shell.fork\",\"execa\",\"shelljs\",\"crossspawn\",\"cross-spawn\",\"subprocess.\"]]],\"\\\\bos\\\\.(?:system|popen|exec[lv]\\\\w{0,3}|spawn\\\\w{1,4})\\\\b|\\\\bPopen\\\\(|shell\\\\s*=\\\\s*True|Runtime\\\\.getRuntime|ProcessBuilder\":[[[\"os.system\",\"os.popen\",\"os.execl\",\"os.execv\",\"os.spawn\",\"popen(\",\"runtime.getruntime\",\"processbuilder\"]],[[\"shell\"],[\"true\"]]],\"exec\\\\.Command|syscall\\\\.Exec|Process\\\\.Start|\\\\b(?:shell_exec|passthru|proc_open|popen|pcntl_exec|system)\\\\(|\\\\bbackticks?\\\\b\":[[[\"exec.command\",\"syscall.exec\",\"process.start\",\"shell_exec(\",\"passthru(\",\"proc_open(\",\"popen(\",\"pcntl_exec(\",\"system(\",\"backtick\"]]],\"Open3|Kernel\\\\.(?:system|exec|spawn|open)|%x[({\\\\[]|Command::new|\\\\bIO\\\\.popen\":[[[\"open3\",\"kernel.system\",\"kernel.exec\",\"kernel.spawn\",\"kernel.open\",\"%x(\",\"%x{\",\"%x[\",\"command::new\",\"io.popen\"]]],\"\\\\b(?:sh|bash)\\\\s+-c\\\\b\":[[[\"sh\"],[\"-c\"]]],\"(?<![.\\\\w])eval\\\\(|\\\\bnew Function\\\\(|\\\\bFunction\\\\(\\\\s*['\\\"]|\\\\bvm\\\\.(?:run\\\\w{0,20}|Script|createContext)|\\\\bvm2\\\\b\":[[[\"eval(\",\"function(\",\"vm.run\",\"vm.script\",\"vm.createcontext\",\"vm2\"]]],\"\\\\bexec\\\\(\\\\s*(?:compile|code|source|src)|\\\\bcompile\\\\(.{0,60}['\\\"]exec|\\\\binstance_eval\":[[[\"exec(\"],[\"compile\",\"code\",\"source\",\"src\"]],[[\"compile(\"],[\"'exec\",\"\\\"exec\"]],[[\"instance_eval\"]]],\"class_eval|module_eval|\\\\bsend\\\\(\\\\s*params|\\\\bassert\\\\(\\\\s*\\\\$|create_function|preg_replace\\\\(.{0,20}/e\":[[[\"class_eval\",\"module_eval\",\"assert(\",\"create_function\"]],[[\"send(\"],[\"params\"]],[[\"preg_replace(\"],[\"/e\"]]],\"ScriptEngine|GroovyShell|\\\\bOGNL\\\\b|ognl\\\\.|SpelExpression|ExpressionParser|ELProcessor|\\\\bMVEL|\\\\bjexl|Nashorn\":[[[\"scriptengine\",\"groovyshell\",\"ognl\",\"spelexpression\",\"expressionparser\",\"elprocessor\",\"mvel\",\"jexl\",\"nashorn\"]]],\"setTimeout\\\\(\\\\s*['\\\"]\":[[[\"settimeout(\"]]],\"\\\\b(?:command_?line|shell_?(?:command|script|escape|arg\\\\w{0,6})|cmd_?args?|arg_?injection|run_?(?:command|shell|script|cmd)|execute_?(?:command|shell|script))\\\\b\":[[[\"commandline\",\"command_line\",\"shellcommand\",\"shell_command\",\"shellscript\",\"shell_script\",\"shellescape\",\"shell_escape\",\"shellarg\",\"shell_arg\",\"cmdarg\",\"cmd_arg\",\"arginjection\",\"arg_injection\",\"runcommand\",\"runshell\",\"runscript\",\"runcmd\",\"run_command\",\"run_shell\",\"run_script\",\"run_cmd\",\"executecommand\",\"executeshell\",\"executescript\",\"execute_command\",\"execute_shell\",\"execute_script\"]]],\"\\\\bsandbox(?:ed|es|ing)?(?:\\\\b|_|\\\\.)|public_send|constantize\":[[[\"sandbox\",\"public_send\",\"constantize\"]]],\"Class\\\\.forName|Reflection(?:Class|Method)|call_user_func|__import__|importlib\\\\.import_module\":[[[\"class.forname\",\"reflectionclass\",\"reflectionmethod\",\"call_user_func\",\"__import__\",\"importlib.import_module\"]]],\"\\\\bgetattr\\\\(\\\\s*\\\\w{1,40}\\\\s*,\\\\s*\\\\w\":[[[\"getattr(\"]]],\"\\\\brender_template_string|Template\\\\(\\\\s*\\\\w|from_string\\\\(|SandboxedEnvironment|jinja2\\\\.|\\\\bEnvironment\\\\(|\\\\bERB\\\\.new|Velocity\":[[[\"render_template_string\",\"template(\",\"from_string(\",\"sandboxedenvironment\",\"jinja2.\",\"environment(\",\"erb.new\",\"velocity\"]]],\"Freemarker|FreeMarker|Thymeleaf|Handlebars\\\\.compile|ejs\\\\.(?:render|compile)|_\\\\.template\\\\(|\\\\bpug\\\\.compile\":[[[\"freemarker\",\"thymeleaf\",\"handlebars.compile\",\"ejs.render\",\"ejs.compile\",\"_.template(\",\"pug.compile\"]]],\"template_?(?:engine|injection|source|loader|string)|\\\\bSSTI\\\\b|Twig\\\\\\\\|createTemplate|SecurityPolicy|\\\\binterpolat\":[[[\"templateengine\",\"templateinjection\",\"templatesource\",\"templateloader\",\"templatestring\",\"template_engine\",\"template_injection\",\"template_source\",\"template_loader\",\"template_string\",\"ssti\",\"twig\\\\\",\"createtemplate\",\"securitypolicy\",\"interpolat\"]]],\"shlex\\\\.(?:quote|split)|escapeshell(?:arg|cmd)|Shellwords|shell_?escape|shell_?quote|\\\\bexecFile(?:Sync)?\\\\(\":[[[\"shlex.quote\",\"shlex.split\",\"escapeshellarg\",\"escapeshellcmd\",\"shellwords\",\"shellescape\",\"shell_escape\",\"shellquote\",\"shell_quote\",\"execfile(\",\"execfilesync(\"]]],\"shell\\\\s*[:=]\\\\s*(?:False|false)|['\\\"]--['\\\"]|SandboxedEnvironment|SecureASTCustomizer|SecurityPolicy\":[[[\"shell\"],[\"false\"]],[[\"'--'\",\"'--\\\"\",\"\\\"--'\",\"\\\"--\\\"\",\"sandboxedenvironment\",\"secureastcustomizer\",\"securitypolicy\"]]],\"allowed_?(?:commands|methods|functions|tags|filters|classes|modules)|excluded(?:Classes|PackageNames|Package\\\\w{0,20})\":[[[\"allowedcommands\",\"allowedmethods\",\"allowedfunctions\",\"allowedtags\",\"allowedfilters\",\"allowedclasses\",\"allowedmodules\",\"allowed_commands\",\"allowed_methods\",\"allowed_functions\",\"allowed_tags\",\"allowed_filters\",\"allowed_classes\",\"allowed_modules\",\"excludedclasses\",\"excludedpackage\"]]],\"isAcceptable\\\\w{0,20}|isExcluded|ensure_?(?:safe|this)|checkSecurity\":[[[\"isacceptable\",\"isexcluded\",\"ensuresafe\",\"ensurethis\",\"ensure_safe\",\"ensure_this\",\"checksecurity\"]]],\"check(?:Method|Property|ToString|Sandbox)\\\\w{0,20}Allowed|is_safe_(?:attribute|callable)|\\\\bfreeze\\\\(|disallow\\\\w{0,20}\":[[[\"checkmethod\",\"checkproperty\",\"checktostring\",\"checksandbox\"],[\"allowed\"]],[[\"is_safe_attribute\",\"is_safe_callable\",\"freeze(\",\"disallow\"]]],\"denyMethodExecution\":[[[\"denymethodexecution\"]]],\"\\\\bshell\\\\s*[:=]\\\\s*True\\\\b|shell:\\\\s*true\\\\b|allow_?unsafe\\\\w{0,12}\\\\s*[:=]\\\\s*true|nodeIntegration\\\\s*:\\\\s*true\":[[[\"shell\",\"allowunsafe\",\"allow_unsafe\",\"nodeintegration\"],[\"true\"]]],\"contextIsolation\\\\s*:\\\\s*false|--no-sandbox\\\\b|autoescape\\\\s*[:=]\\\\s*(?:False|false)|\\\\bprivileged\\\\s*:\\\\s*true\":[[[\"contextisolation\",\"autoescape\"],[\"false\"]],[[\"--no-sandbox\"]],[[\"privileged\"],[\"true\"]]],\"webSecurity\\\\s*:\\\\s*false\":[[[\"websecurity\"],[\"false\"]]],\"\\\\bsubprocess\\\\b|\\\\bos\\\\.(?:system|popen)\\\\b|\\\\beval\\\\(|\\\\bexec\\\\(|\\\"!\\\\s*\\\\w|%%(?:bash|sh|script)\\\\b\":[[[\"subprocess\",\"os.system\",\"os.popen\",\"eval(\",\"exec(\",\"\\\"!\",\"%%bash\",\"%%sh\",\"%%script\"]]],\"\\\\bhooks\\\\s*:|!!python/\":[[[\"hooks\",\"!!python/\"]]],\"\\\"(?:pre|post)?install\\\"\\\\s*:|\\\"prepare\\\"\\\\s*:|\\\"(?:post|pre)-(?:install|update|autoload-dump)-cmd\\\"\\\\s*:\":[[[\"\\\"install\\\"\",\"\\\"preinstall\\\"\",\"\\\"postinstall\\\"\",\"\\\"prepare\\\"\",\"\\\"post-install-cmd\\\"\",\"\\\"post-update-cmd\\\"\",\"\\\"post-autoload-dump-cmd\\\"\",\"\\\"pre-install-cmd\\\"\",\"\\\"pre-update-cmd\\\"\",\"\\\"pre-autoload-dump-cmd\\\"\"]]],\"\\\"(?:overrides|resolutions|patchedDependencies|onlyBuiltDependencies|trustedDependencies)\\\"\\\\s*:\":[[[\"\\\"overrides\\\"\",\"\\\"resolutions\\\"\",\"\\\"patcheddependencies\\\"\",\"\\\"onlybuiltdependencies\\\"\",\"\\\"trusteddependencies\\\"\"]]],\"^(?:overrides|patchedDependencies|onlyBuiltDependencies|dangerouslyAllowAllBuilds)\\\\s*:\":[[[\"overrides\",\"patcheddependencies\",\"onlybuiltdependencies\",\"dangerouslyallowallbuilds\"]]],\"\\\"(?:git(?:\\\\+\\\\w{3,5})?:|https?:|file:|github:|link:)|\\\\bgit\\\\+(?:https?|ssh)://|--(?:extra-)?index-url|\\\\bregistry\\\\s*=\":[[[\"\\\"git\",\"\\\"http:\",\"\\\"https:\",\"\\\"file:\",\"\\\"link:\",\"git+http://\",\"git+https://\",\"git+ssh://\",\"--index-url\",\"--extra-index-url\",\"registry\"]]],\"\\\\bgit\\\\s*[=:]\\\\s*['\\\"]|^replace\\\\s|=>\\\\s+\\\\.{1,2}/|\\\\bsource\\\\s+['\\\"]http|always-auth|strict-ssl\":[[[\"git\",\"replace\",\"=>\",\"always-auth\",\"strict-ssl\"]],[[\"source\"],[\"'http\",\"\\\"http\"]]],\"^(?:npmRegistryServer|npmScopes|unsafeHttpWhitelist|enableStrictSsl|enableScripts|registry)\\\\b\":[[[\"npmscopes\",\"unsafehttpwhitelist\",\"enablestrictssl\",\"enablescripts\",\"registry\"]]],\"\\\\bfetch\\\\(|\\\\baxios\\\\b|\\\\bgot\\\\(|node-fetch|XMLHttpRequest\":[[[\"fetch(\",\"axios\",\"got(\",\"node-fetch\",\"xmlhttprequest\"]]],\"\\\\bhttps?\\\\.(?:request|get|Get|Post|NewRequest\\\\w{0,12}|Client|Do|Agent|ServerResponse)\\\\b\":[[[\"http.request\",\"https.request\",\"http.get\",\"https.get\",\"http.post\",\"https.post\",\"http.newrequest\",\"https.newrequest\",\"http.client\",\"https.client\",\"http.do\",\"https.do\",\"http.agent\",\"https.agent\",\"http.serverresponse\",\"https.serverresponse\"]]],\"\\\\brequests\\\\.(?:get|post|put|request|Session|head|delete)|\\\\burllib\\\\d?\\\\b|\\\\burlopen\\\\(|\\\\bhttpx\\\\b|\\\\baiohttp\\\\b|HttpClient\\\\b\":[[[\"requests.get\",\"requests.post\",\"requests.put\",\"requests.request\",\"requests.session\",\"requests.head\",\"requests.delete\",\"urllib\",\"urlopen(\",\"httpx\",\"aiohttp\",\"httpclient\"]]],\"RestTemplate|WebClient|OkHttp|HttpURLConnection|openConnection\\\\(|URL\\\\.open|Net::HTTP|open-uri|Faraday|HTTParty\":[[[\"resttemplate\",\"webclient\",\"okhttp\",\"httpurlconnection\",\"openconnection(\",\"url.open\",\"net::http\",\"open-uri\",\"faraday\",\"httparty\"]]],\"\\\\bcurl_(?:init|exec|setopt)|Guzzle|CURLOPT_|reqwest|\\\\bdial(?:er|Context|Timeout|TCP)?\\\\b\":[[[\"curl_init\",\"curl_exec\",\"curl_setopt\",\"guzzle\",\"curlopt_\",\"reqwest\",\"dial\"]]],\"net\\\\.(?:Dial|Listen|connect|createServer|Resolve\\\\w{2,8}|Lookup\\\\w{2,8})|new Socket\\\\(\":[[[\"net.dial\",\"net.listen\",\"net.connect\",\"net.createserver\",\"net.resolve\",\"net.lookup\",\"new socket(\"]]],\"socket\\\\.(?:connect|create_connection|socket|getaddrinfo)|new WebSocket|grpc\\\\.Dial|smtp\\\\.|ftp\\\\.\":[[[\"socket.connect\",\"socket.create_connection\",\"socket.socket\",\"socket.getaddrinfo\",\"new websocket\",\"grpc.dial\",\"smtp.\",\"ftp.\"]]],\"\\\\b(?:web_?hooks?|callback_?url|remote_?(?:url|host|addr\\\\w{0,4}|ip))\\\\b\":[[[\"webhook\",\"web_hook\",\"callbackurl\",\"callback_url\",\"remoteurl\",\"remote_url\",\"remotehost\",\"remote_host\",\"remoteaddr\",\"remote_addr\",\"remoteip\",\"remote_ip\"]]],\"\\\\b(?:proxy(?:_?url|_?host|ies|_?pass|_?headers?|_?authorization)?|upstream)\\\\b\":[[[\"proxy\",\"upstream\"]]],\"\\\\b(?:forward(?:ed)?_?(?:for|host|proto|to)|target_?url|image_?url|avatar_?url|feed_?url|endpoint_?url)\\\\b\":[[[\"forwardfor\",\"forwardhost\",\"forwardproto\",\"forwardto\",\"forward_for\",\"forward_host\",\"forward_proto\",\"forward_to\",\"forwardedfor\",\"forwardedhost\",\"forwardedproto\",\"forwardedto\",\"forwarded_for\",\"forwarded_host\",\"forwarded_proto\",\"forwarded_to\",\"targeturl\",\"target_url\",\"imageurl\",\"image_url\",\"avatarurl\",\"avatar_url\",\"feedurl\",\"feed_url\",\"endpointurl\",\"endpoint_url\"]]],\"\\\\b(?:egress|outbound|firewall|iptables|network_?polic(?:y|ies)|security_?group|\\\\w{0,20}dns|resolver|ssrf)\\\\b\":[[[\"egress\",\"outbound\",\"firewall\",\"iptables\",\"networkpolicy\",\"networkpolicies\",\"network_policy\",\"network_policies\",\"securitygroup\",\"security_group\",\"dns\",\"resolver\",\"ssrf\"]]],\"\\\\b(?:private_?(?:ip|network|address)|loopback|link_?local|169\\\\.254|127\\\\.0\\\\.0\\\\.1|localhost)\\\\b\":[[[\"privateip\",\"privatenetwork\",\"privateaddress\",\"private_ip\",\"private_network\",\"private_address\",\"loopback\",\"linklocal\",\"link_local\",\"169.254\",\"127.0.0.1\",\"localhost\"]]],\"\\\\bredirect(?:s|ed|ing|_to|_?url|_?uri|_back|_?path|Action|View)?(?:\\\\b|\\\\()|\\\\bLocation['\\\"]?\\\\s*[,:\\\\]=]\":[[[\"redirect\",\"location\"]]],\"\\\\b(?:return|next|goto|continue|success|back|referer|referrer)_?(?:url|to|path|uri)\\\\b|window\\\\.location\":[[[\"returnurl\",\"returnto\",\"returnpath\",\"returnuri\",\"return_url\",\"return_to\",\"return_path\",\"return_uri\",\"nexturl\",\"nextto\",\"nextpath\",\"nexturi\",\"next_url\",\"next_to\",\"next_path\",\"next_uri\",\"gotourl\",\"gototo\",\"gotopath\",\"gotouri\",\"goto_url\",\"goto_to\",\"goto_path\",\"goto_uri\",\"continueurl\",\"continueto\",\"continuepath\",\"continueuri\",\"continue_url\",\"continue_to\",\"continue_path\",\"continue_uri\",\"successurl\",\"successto\",\"successpath\",\"successuri\",\"success_url\",\"success_to\",\"success_path\",\"success_uri\",\"backurl\",\"backto\",\"backpath\",\"backuri\",\"back_url\",\"back_to\",\"back_path\",\"back_uri\",\"refererurl\",\"refererto\",\"refererpath\",\"refereruri\",\"referer_url\",\"referer_to\",\"referer_path\",\"referer_uri\",\"referrerurl\",\"referrerto\",\"referrerpath\",\"referreruri\",\"referrer_url\",\"referrer_to\",\"referrer_path\",\"referrer_uri\",\"window.location\"]]],\"location\\\\.(?:href|assign|replace)|sendRedirect|open_?redirect\":[[[\"location.href\",\"location.assign\",\"location.replace\",\"sendredirect\",\"openredirect\",\"open_redirect\"]]],\"\\\\bnew URL\\\\(|\\\\burl\\\\.(?:parse|Parse|host\\\\w{0,4}|protocol|scheme|resolve|format|port|netloc)|URI\\\\.(?:parse|create|join)\":[[[\"new url(\",\"url.parse\",\"url.host\",\"url.protocol\",\"url.scheme\",\"url.resolve\",\"url.format\",\"url.port\",\"url.netloc\",\"uri.parse\",\"uri.create\",\"uri.join\"]]],\"\\\\burlparse|urlsplit|parse_url\\\\(|\\\\bhost_?names?\\\\b|\\\\bhost_?header|\\\\bscheme\\\\b|\\\\bnetloc\\\\b|getHost\\\\(|\\\\bbase_?url\\\\b\":[[[\"urlparse\",\"urlsplit\",\"parse_url(\",\"hostname\",\"host_name\",\"hostheader\",\"host_header\",\"scheme\",\"netloc\",\"gethost(\",\"baseurl\",\"base_url\"]]],\"absolute_?ur[il]|\\\\bcidr\\\\b|\\\\bip_?addr(?:ess)?\\\\b|inet_?(?:aton|pton)\":[[[\"absoluteuri\",\"absoluteurl\",\"absolute_uri\",\"absolute_url\",\"cidr\",\"ipaddr\",\"ip_addr\",\"inetaton\",\"inetpton\",\"inet_aton\",\"inet_pton\"]]],\"\\\\bis_?(?:private|loopback|local|internal|reserved)_?(?:ip|addr\\\\w{0,4}|host|url)?\\\\b\":[[[\"isprivate\",\"isloopback\",\"islocal\",\"isinternal\",\"isreserved\",\"is_private\",\"is_loopback\",\"is_local\",\"is_internal\",\"is_reserved\"]]],\"\\\\b(?:allowed|trusted|blocked|denied|internal)_?(?:hosts?|domains?|urls?|schemes?|protocols?)\\\\b\":[[[\"allowed\",\"trusted\",\"blocked\",\"denied\",\"internal\"],[\"host\",\"domain\",\"url\",\"scheme\",\"protocol\"]]],\"\\\\b(?:ws|http|ftp|file|gopher|dict|data):(?://)?['\\\"]\":[[[\"ws:'\",\"ws:\\\"\",\"ws://'\",\"ws://\\\"\",\"http:'\",\"http:\\\"\",\"http://'\",\"http://\\\"\",\"ftp:'\",\"ftp:\\\"\",\"ftp://'\",\"ftp://\\\"\",\"file:'\",\"file:\\\"\",\"file://'\",\"file://\\\"\",\"gopher:'\",\"gopher:\\\"\",\"gopher://'\",\"gopher://\\\"\",\"dict:'\",\"dict:\\\"\",\"dict://'\",\"dict://\\\"\",\"data:'\",\"data:\\\"\",\"data://'\",\"data://\\\"\"]]],\"\\\\bis_?(?:private|loopback|local|internal|reserved|public|global)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"isprivateip\",\"isprivate_ip\",\"isloopbackip\",\"isloopback_ip\",\"islocalip\",\"islocal_ip\",\"isinternalip\",\"isinternal_ip\",\"isreservedip\",\"isreserved_ip\",\"ispublicip\",\"ispublic_ip\",\"isglobalip\",\"isglobal_ip\",\"is_privateip\",\"is_private_ip\",\"is_loopbackip\",\"is_loopback_ip\",\"is_localip\",\"is_local_ip\",\"is_internalip\",\"is_internal_ip\",\"is_reservedip\",\"is_reserved_ip\",\"is_publicip\",\"is_public_ip\",\"is_globalip\",\"is_global_ip\",\"isprivateaddr\",\"isprivate_addr\",\"isloopbackaddr\",\"isloopback_addr\",\"islocaladdr\",\"islocal_addr\",\"isinternaladdr\",\"isinternal_addr\",\"isreservedaddr\",\"isreserved_addr\",\"ispublicaddr\",\"ispublic_addr\",\"isglobaladdr\",\"isglobal_addr\",\"is_privateaddr\",\"is_private_addr\",\"is_loopbackaddr\",\"is_loopback_addr\",\"is_localaddr\",\"is_local_addr\",\"is_internaladdr\",\"is_internal_addr\",\"is_reservedaddr\",\"is_reserved_addr\",\"is_publicaddr\",\"is_public_addr\",\"is_globaladdr\",\"is_global_addr\",\"isprivatehost\",\"isprivate_host\",\"isloopbackhost\",\"isloopback_host\",\"islocalhost\",\"islocal_host\",\"isinternalhost\",\"isinternal_host\",\"isreservedhost\",\"isreserved_host\",\"ispublichost\",\"ispublic_host\",\"isglobalhost\",\"isglobal_host\",\"is_privatehost\",\"is_private_host\",\"is_loopbackhost\",\"is_loopback_host\",\"is_localhost\",\"is_local_host\",\"is_internalhost\",\"is_internal_host\",\"is_reservedhost\",\"is_reserved_host\",\"is_publichost\",\"is_public_host\",\"is_globalhost\",\"is_global_host\",\"isprivateurl\",\"isprivate_url\",\"isloopbackurl\",\"isloopback_url\",\"islocalurl\",\"islocal_url\",\"isinternalurl\",\"isinternal_url\",\"isreservedurl\",\"isreserved_url\",\"ispublicurl\",\"ispublic_url\",\"isglobalurl\",\"isglobal_url\",\"is_privateurl\",\"is_private_url\",\"is_loopbackurl\",\"is_loopback_url\",\"is_localurl\",\"is_local_url\",\"is_internalurl\",\"is_internal_url\",\"is_reservedurl\",\"is_reserved_url\",\"is_publicurl\",\"is_public_url\",\"is_globalurl\",\"is_global_url\",\"isprivateuri\",\"isprivate_uri\",\"isloopbackuri\",\"isloopback_uri\",\"islocaluri\",\"islocal_uri\",\"isinternaluri\",\"isinternal_uri\",\"isreserveduri\",\"isreserved_uri\",\"ispublicuri\",\"ispublic_uri\",\"isglobaluri\",\"isglobal_uri\",\"is_privateuri\",\"is_private_uri\",\"is_loopbackuri\",\"is_loopback_uri\",\"is_localuri\",\"is_local_uri\",\"is_internaluri\",\"is_internal_uri\",\"is_reserveduri\",\"is_reserved_uri\",\"is_publicuri\",\"is_public_uri\",\"is_globaluri\",\"is_global_uri\",\"isprivatedomain\",\"isprivate_domain\",\"isloopbackdomain\",\"isloopback_domain\",\"islocaldomain\",\"islocal_domain\",\"isinternaldomain\",\"isinternal_domain\",\"isreserveddomain\",\"isreserved_domain\",\"ispublicdomain\",\"ispublic_domain\",\"isglobaldomain\",\"isglobal_domain\",\"is_privatedomain\",\"is_private_domain\",\"is_loopbackdomain\",\"is_loopback_domain\",\"is_localdomain\",\"is_local_domain\",\"is_internaldomain\",\"is_internal_domain\",\"is_reserveddomain\",\"is_reserved_domain\",\"is_publicdomain\",\"is_public_domain\",\"is_globaldomain\",\"is_global_domain\",\"isprivatenetwork\",\"isprivate_network\",\"isloopbacknetwork\",\"isloopback_network\",\"islocalnetwork\",\"islocal_network\",\"isinternalnetwork\",\"isinternal_network\",\"isreservednetwork\",\"isreserved_network\",\"ispublicnetwork\",\"ispublic_network\",\"isglobalnetwork\",\"isglobal_network\",\"is_privatenetwork\",\"is_private_network\",\"is_loopbacknetwork\",\"is_loopback_network\",\"is_localnetwork\",\"is_local_network\",\"is_internalnetwork\",\"is_internal_network\",\"is_reservednetwork\",\"is_reserved_network\",\"is_publicnetwork\",\"is_public_network\",\"is_globalnetwork\",\"is_global_network\",\"isprivateredirect\",\"isprivate_redirect\",\"isloopbackredirect\",\"isloopback_redirect\",\"islocalredirect\",\"islocal_redirect\",\"isinternalredirect\",\"isinternal_redirect\",\"isreservedredirect\",\"isreserved_redirect\",\"ispublicredirect\",\"ispublic_redirect\",\"isglobalredirect\",\"isglobal_redirect\",\"is_privateredirect\",\"is_private_redirect\",\"is_loopbackredirect\",\"is_loopback_redirect\",\"is_localredirect\",\"is_local_redirect\",\"is_internalredirect\",\"is_internal_redirect\",\"is_reservedredirect\",\"is_reserved_redirect\",\"is_publicredirect\",\"is_public_redirect\",\"is_globalredirect\",\"is_global_redirect\",\"isprivatescheme\",\"isprivate_scheme\",\"isloopbackscheme\",\"isloopback_scheme\",\"islocalscheme\",\"islocal_scheme\",\"isinternalscheme\",\"isinternal_scheme\",\"isreservedscheme\",\"isreserved_scheme\",\"ispublicscheme\",\"ispublic_scheme\",\"isglobalscheme\",\"isglobal_scheme\",\"is_privatescheme\",\"is_private_scheme\",\"is_loopbackscheme\",\"is_loopback_scheme\",\"is_localscheme\",\"is_local_scheme\",\"is_internalscheme\",\"is_internal_scheme\",\"is_reservedscheme\",\"is_reserved_scheme\",\"is_publicscheme\",\"is_public_scheme\",\"is_globalscheme\",\"is_global_scheme\",\"isprivateorigin\",\"isprivate_origin\",\"isloopbackorigin\",\"isloopback_origin\",\"islocalorigin\",\"islocal_origin\",\"isinternalorigin\",\"isinternal_origin\",\"isreservedorigin\",\"isreserved_origin\",\"ispublicorigin\",\"ispublic_origin\",\"isglobalorigin\",\"isglobal_origin\",\"is_privateorigin\",\"is_private_origin\",\"is_loopbackorigin\",\"is_loopback_origin\",\"is_localorigin\",\"is_local_origin\",\"is_internalorigin\",\"is_internal_origin\",\"is_reservedorigin\",\"is_reserved_origin\",\"is_publicorigin\",\"is_public_origin\",\"is_globalorigin\",\"is_global_origin\"]]],\"\\\\bis_?(?:link_?local|multicast|safe|allowed|trusted|external|relative)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"islinklocalip\",\"islinklocal_ip\",\"islink_localip\",\"islink_local_ip\",\"ismulticastip\",\"ismulticast_ip\",\"issafeip\",\"issafe_ip\",\"isallowedip\",\"isallowed_ip\",\"istrustedip\",\"istrusted_ip\",\"isexternalip\",\"isexternal_ip\",\"isrelativeip\",\"isrelative_ip\",\"is_linklocalip\",\"is_linklocal_ip\",\"is_link_localip\",\"is_link_local_ip\",\"is_multicastip\",\"is_multicast_ip\",\"is_safeip\",\"is_safe_ip\",\"is_allowedip\",\"is_allowed_ip\",\"is_trustedip\",\"is_trusted_ip\",\"is_externalip\",\"is_external_ip\",\"is_relativeip\",\"is_relative_ip\",\"islinklocaladdr\",\"islinklocal_addr\",\"islink_localaddr\",\"islink_local_addr\",\"ismulticastaddr\",\"ismulticast_addr\",\"issafeaddr\",\"issafe_addr\",\"isallowedaddr\",\"isallowed_addr\",\"istrustedaddr\",\"istrusted_addr\",\"isexternaladdr\",\"isexternal_addr\",\"isrelativeaddr\",\"isrelative_addr\",\"is_linklocaladdr\",\"is_linklocal_addr\",\"is_link_localaddr\",\"is_link_local_addr\",\"is_multicastaddr\",\"is_multicast_addr\",\"is_safeaddr\",\"is_safe_addr\",\"is_allowedaddr\",\"is_allowed_addr\",\"is_trustedaddr\",\"is_trusted_addr\",\"is_externaladdr\",\"is_external_addr\",\"is_relativeaddr\",\"is_relative_addr\",\"islinklocalhost\",\"islinklocal_host\",\"islink_localhost\",\"islink_local_host\",\"ismulticasthost\",\"ismulticast_host\",\"issafehost\",\"issafe_host\",\"isallowedhost\",\"isallowed_host\",\"istrustedhost\",\"istrusted_host\",\"isexternalhost\",\"isexternal_host\",\"isrelativehost\",\"isrelative_host\",\"is_linklocalhost\",\"is_linklocal_host\",\"is_link_localhost\",\"is_link_local_host\",\"is_multicasthost\",\"is_multicast_host\",\"is_safehost\",\"is_safe_host\",\"is_allowedhost\",\"is_allowed_host\",\"is_trustedhost\",\"is_trusted_host\",\"is_externalhost\",\"is_external_host\",\"is_relativehost\",\"is_relative_host\",\"islinklocalurl\",\"islinklocal_url\",\"islink_localurl\",\"islink_local_url\",\"ismulticasturl\",\"ismulticast_url\",\"issafeurl\",\"issafe_url\",\"isallowedurl\",\"isallowed_url\",\"istrustedurl\",\"istrusted_url\",\"isexternalurl\",\"isexternal_url\",\"isrelativeurl\",\"isrelative_url\",\"is_linklocalurl\",\"is_linklocal_url\",\"is_link_localurl\",\"is_link_local_url\",\"is_multicasturl\",\"is_multicast_url\",\"is_safeurl\",\"is_safe_url\",\"is_allowedurl\",\"is_allowed_url\",\"is_trustedurl\",\"is_trusted_url\",\"is_externalurl\",\"is_external_url\",\"is_relativeurl\",\"is_relative_url\",\"islinklocaluri\",\"islinklocal_uri\",\"islink_localuri\",\"islink_local_uri\",\"ismulticasturi\",\"ismulticast_uri\",\"issafeuri\",\"issafe_uri\",\"isalloweduri\",\"isallowed_uri\",\"istrusteduri\",\"istrusted_uri\",\"isexternaluri\",\"isexternal_uri\",\"isrelativeuri\",\"isrelative_uri\",\"is_linklocaluri\",\"is_linklocal_uri\",\"is_link_localuri\",\"is_link_local_uri\",\"is_multicasturi\",\"is_multicast_uri\",\"is_safeuri\",\"is_safe_uri\",\"is_alloweduri\",\"is_allowed_uri\",\"is_trusteduri\",\"is_trusted_uri\",\"is_externaluri\",\"is_external_uri\",\"is_relativeuri\",\"is_relative_uri\",\"islinklocaldomain\",\"islinklocal_domain\",\"islink_localdomain\",\"islink_local_domain\",\"ismulticastdomain\",\"ismulticast_domain\",\"issafedomain\",\"issafe_domain\",\"isalloweddomain\",\"isallowed_domain\",\"istrusteddomain\",\"istrusted_domain\",\"isexternaldomain\",\"isexternal_domain\",\"isrelativedomain\",\"isrelative_domain\",\"is_linklocaldomain\",\"is_linklocal_domain\",\"is_link_localdomain\",\"is_link_local_domain\",\"is_multicastdomain\",\"is_multicast_domain\",\"is_safedomain\",\"is_safe_domain\",\"is_alloweddomain\",\"is_allowed_domain\",\"is_trusteddomain\",\"is_trusted_domain\",\"is_externaldomain\",\"is_external_domain\",\"is_relativedomain\",\"is_relative_domain\",\"islinklocalnetwork\",\"islinklocal_network\",\"islink_localnetwork\",\"islink_local_network\",\"ismulticastnetwork\",\"ismulticast_network\",\"issafenetwork\",\"issafe_network\",\"isallowednetwork\",\"isallowed_network\",\"istrustednetwork\",\"istrusted_network\",\"isexternalnetwork\",\"isexternal_network\",\"isrelativenetwork\",\"isrelative_network\",\"is_linklocalnetwork\",\"is_linklocal_network\",\"is_link_localnetwork\",\"is_link_local_network\",\"is_multicastnetwork\",\"is_multicast_network\",\"is_safenetwork\",\"is_safe_network\",\"is_allowednetwork\",\"is_allowed_network\",\"is_trustednetwork\",\"is_trusted_network\",\"is_externalnetwork\",\"is_external_network\",\"is_relativenetwork\",\"is_relative_network\",\"islinklocalredirect\",\"islinklocal_redirect\",\"islink_localredirect\",\"islink_local_redirect\",\"ismulticastredirect\",\"ismulticast_redirect\",\"issaferedirect\",\"issafe_redirect\",\"isallowedredirect\",\"isallowed_redirect\",\"istrustedredirect\",\"istrusted_redirect\",\"isexternalredirect\",\"isexternal_redirect\",\"isrelativeredirect\",\"isrelative_redirect\",\"is_linklocalredirect\",\"is_linklocal_redirect\",\"is_link_localredirect\",\"is_link_local_redirect\",\"is_multicastredirect\",\"is_multicast_redirect\",\"is_saferedirect\",\"is_safe_redirect\",\"is_allowedredirect\",\"is_allowed_redirect\",\"is_trustedredirect\",\"is_trusted_redirect\",\"is_externalredirect\",\"is_external_redirect\",\"is_relativeredirect\",\"is_relative_redirect\",\"islinklocalscheme\",\"islinklocal_scheme\",\"islink_localscheme\",\"islink_local_scheme\",\"ismulticastscheme\",\"ismulticast_scheme\",\"issafescheme\",\"issafe_scheme\",\"isallowedscheme\",\"isallowed_scheme\",\"istrustedscheme\",\"istrusted_scheme\",\"isexternalscheme\",\"isexternal_scheme\",\"isrelativescheme\",\"isrelative_scheme\",\"is_linklocalscheme\",\"is_linklocal_scheme\",\"is_link_localscheme\",\"is_link_local_scheme\",\"is_multicastscheme\",\"is_multicast_scheme\",\"is_safescheme\",\"is_safe_scheme\",\"is_allowedscheme\",\"is_allowed_scheme\",\"is_trustedscheme\",\"is_trusted_scheme\",\"is_externalscheme\",\"is_external_scheme\",\"is_relativescheme\",\"is_relative_scheme\",\"islinklocalorigin\",\"islinklocal_origin\",\"islink_localorigin\",\"islink_local_origin\",\"ismulticastorigin\",\"ismulticast_origin\",\"issafeorigin\",\"issafe_origin\",\"isallowedorigin\",\"isallowed_origin\",\"istrustedorigin\",\"istrusted_origin\",\"isexternalorigin\",\"isexternal_origin\",\"isrelativeorigin\",\"isrelative_origin\",\"is_linklocalorigin\",\"is_linklocal_origin\",\"is_link_localorigin\",\"is_link_local_origin\",\"is_multicastorigin\",\"is_multicast_origin\",\"is_safeorigin\",\"is_safe_origin\",\"is_allowedorigin\",\"is_allowed_origin\",\"is_trustedorigin\",\"is_trusted_origin\",\"is_externalorigin\",\"is_external_origin\",\"is_relativeorigin\",\"is_relative_origin\"]]],\"\\\\bis_?(?:same|valid)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"issameip\",\"issame_ip\",\"isvalidip\",\"isvalid_ip\",\"is_sameip\",\"is_same_ip\",\"is_validip\",\"is_valid_ip\",\"issameaddr\",\"issame_addr\",\"isvalidaddr\",\"isvalid_addr\",\"is_sameaddr\",\"is_same_addr\",\"is_validaddr\",\"is_valid_addr\",\"issamehost\",\"issame_host\",\"isvalidhost\",\"isvalid_host\",\"is_samehost\",\"is_same_host\",\"is_validhost\",\"is_valid_host\",\"issameurl\",\"issame_url\",\"isvalidurl\",\"isvalid_url\",\"is_sameurl\",\"is_same_url\",\"is_validurl\",\"is_valid_url\",\"issameuri\",\"issame_uri\",\"isvaliduri\",\"isvalid_uri\",\"is_sameuri\",\"is_same_uri\",\"is_validuri\",\"is_valid_uri\",\"issamedomain\",\"issame_domain\",\"isvaliddomain\",\"isvalid_domain\",\"is_samedomain\",\"is_same_domain\",\"is_validdomain\",\"is_valid_domain\",\"issamenetwork\",\"issame_network\",\"isvalidnetwork\",\"isvalid_network\",\"is_samenetwork\",\"is_same_network\",\"is_validnetwork\",\"is_valid_network\",\"issameredirect\",\"issame_redirect\",\"isvalidredirect\",\"isvalid_redirect\",\"is_sameredirect\",\"is_same_redirect\",\"is_validredirect\",\"is_valid_redirect\",\"issamescheme\",\"issame_scheme\",\"isvalidscheme\",\"isvalid_scheme\",\"is_samescheme\",\"is_same_scheme\",\"is_validscheme\",\"is_valid_scheme\",\"issameorigin\",\"issame_origin\",\"isvalidorigin\",\"isvalid_origin\",\"is_sameorigin\",\"is_same_origin\",\"is_validorigin\",\"is_valid_origin\"]]],\"IsPrivate\\\\(|IsLoopback\\\\(|is_private\\\\b|is_loopback\\\\b|isSiteLocalAddress|isLoopbackAddress|isLinkLocal\":[[[\"isprivate(\",\"isloopback(\",\"is_private\",\"is_loopback\",\"issitelocaladdress\",\"isloopbackaddress\",\"islinklocal\"]]],\"\\\\b(?:allowed|trusted|permitted|blocked|denied|forbidden|white_?listed|safe|valid)_?(?:hosts?|domains?|urls?|schemes?|protocols?|redirects?|origins?|ips?)\\\\b\":[[[\"allowed\",\"trusted\",\"permitted\",\"blocked\",\"denied\",\"forbidden\",\"whitelisted\",\"white_listed\",\"safe\",\"valid\"],[\"host\",\"domain\",\"url\",\"scheme\",\"protocol\",\"redirect\",\"origin\",\"ip\"]]],\"(?:check|validate|verify|ensure|assert)_?(?:url|host|domain|redirect|uri|scheme|ip|destination|proxy)\":[[[\"check\",\"validate\",\"verify\",\"ensure\",\"assert\"],[\"url\",\"host\",\"domain\",\"redirect\",\"uri\",\"scheme\",\"ip\",\"destination\",\"proxy\"]]],\"url_has_allowed_host|url_is_safe|allow_other_host\\\\s*[:=]\\\\s*false|max_?redirects?\":[[[\"url_has_allowed_host\",\"url_is_safe\",\"maxredirect\",\"max_redirect\"]],[[\"allow_other_host\"],[\"false\"]]],\"follow_?redirects?\\\\s*[:=]\\\\s*(?:false|False|0)|remove_?headers?_?on_?redirect|strip_?(?:auth|header|credential)\":[[[\"followredirect\",\"follow_redirect\",\"removeheaderonredirect\",\"removeheaderon_redirect\",\"removeheader_onredirect\",\"removeheader_on_redirect\",\"removeheadersonredirect\",\"removeheaderson_redirect\",\"removeheaders_onredirect\",\"removeheaders_on_redirect\",\"remove_headeronredirect\",\"remove_headeron_redirect\",\"remove_header_onredirect\",\"remove_header_on_redirect\",\"remove_headersonredirect\",\"remove_headerson_redirect\",\"remove_headers_onredirect\",\"remove_headers_on_redirect\",\"stripauth\",\"stripheader\",\"stripcredential\",\"strip_auth\",\"strip_header\",\"strip_credential\"]]],\"\\\\b(?:host(?:name)?|scheme|protocol|netloc|port)\\\\b.{0,20}(?:[!=]==?|\\\\bnot in\\\\b|\\\\bin\\\\b\\\\s*[\\\\[(])\":[[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"!=\",\"==\"]],[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"not in\"]],[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"in\"]]],\"\\\\bsecrets\\\\b|\\\\b\\\\w*_?TOKEN\\\\b|\\\\bpassword\\\\b|\\\\bpermissions\\\\s*:|:\\\\s*write\\\\b|\\\\bid-token\\\\b\":[[[\"secrets\",\"token\",\"password\",\"permissions\",\"write\"]]],\"\\\\bpublish\\\\b|\\\\bdeploy|\\\\brelease\\\\b|\\\\bpush\\\\b|\\\\bupload\\\\b|\\\\benvironment\\\\s*:|\\\\bself-hosted\\\\b|\\\\bsign(?:ing)?\\\\b\":[[[\"publish\",\"deploy\",\"release\",\"push\",\"upload\",\"environment\",\"self-hosted\",\"sign\"]]],\"\\\\bcurl\\\\b|\\\\bwget\\\\b|\\\\beval\\\\b|\\\\bsudo\\\\b|\\\\bbash\\\\s+<|\\\\|\\\\s*(?:ba|z)?sh\\\\b\":[[[\"curl\",\"wget\",\"eval\",\"sudo\",\"sh\"]]],\"\\\\bcontinue-on-error\\\\s*:\\\\s*true|\\\\|\\\\|\\\\s*true\\\\b|\\\\ballow_failure\\\\s*:\\\\s*true|\\\\bif\\\\s*:\\\\s*(?:false|always\\\\(\\\\))\":[[[\"continue-on-error\",\"||\",\"allow_failure\"],[\"true\"]],[[\"if\"],[\"false\",\"always()\"]]],\"\\\\bpull_request_target\\\\b|\\\\bworkflow_run\\\\b|\\\\bissue_comment\\\\b|persist-credentials:\\\\s*true|\\\\ballow-unsafe-pr-checkout\":[[[\"pull_request_target\",\"workflow_run\",\"issue_comment\",\"allow-unsafe-pr-checkout\"]],[[\"persist-credentials:\"],[\"true\"]]],\"\\\\bid-token:\\\\s*write|\\\\bcontents:\\\\s*write|\\\\bwrite-all\\\\b|ACTIONS_ALLOW_UNSECURE|\\\\bsecrets:\\\\s*inherit|self-hosted\":[[[\"id-token:\",\"contents:\"],[\"write\"]],[[\"write-all\",\"actions_allow_unsecure\",\"self-hosted\"]],[[\"secrets:\"],[\"inherit\"]]],\"--privileged\":[[[\"--privileged\"]]],\"^kind:\\\\s*(?:Deployment|StatefulSet|DaemonSet|Pod|Service|Ingress|ConfigMap|Secret|Role|ClusterRole)\\\\b\":[[[\"kind:\"],[\"deployment\",\"statefulset\",\"daemonset\",\"pod\",\"service\",\"ingress\",\"configmap\",\"secret\",\"role\"]]],\"^kind:\\\\s*(?:RoleBinding|ClusterRoleBinding|ServiceAccount|NetworkPolicy|CronJob|Job)\\\\b\":[[[\"kind:\"],[\"rolebinding\",\"serviceaccount\",\"networkpolicy\",\"job\"]]],\"^kind:\\\\s*(?:CustomResourceDefinition|Namespace|Kustomization|HelmRelease)\\\\b\":[[[\"kind:\"],[\"customresourcedefinition\",\"namespace\",\"kustomization\",\"helmrelease\"]]],\"^apiVersion:\\\\s*(?:v1|apps/v1|batch/v1|rbac\\\\.authorization|networking\\\\.k8s|apiextensions)\":[[[\"apiversion:\"],[\"v1\",\"rbac.authorization\",\"networking.k8s\",\"apiextensions\"]]],\"\\\\b(?:hostNetwork|hostPID|hostPath|allowPrivilegeEscalation|runAsNonRoot|runAsUser|readOnlyRootFilesystem|automountServiceAccountToken|clusterRole|securityContext|serviceAccountName)\\\\s*:\":[[[\"hostnetwork\",\"hostpid\",\"hostpath\",\"allowprivilegeescalation\",\"runasnonroot\",\"runasuser\",\"readonlyrootfilesystem\",\"automountserviceaccounttoken\",\"clusterrole\",\"securitycontext\",\"serviceaccountname\"]]],\"0\\\\.0\\\\.0\\\\.0/0|::/0|\\\\bhostNetwork:\\\\s*true|\\\\bprivileged:\\\\s*true|allowPrivilegeEscalation:\\\\s*true|\\\"Action\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"\":[[[\"0.0.0.0/0\",\"::/0\"]],[[\"hostnetwork:\",\"privileged:\",\"allowprivilegeescalation:\"],[\"true\"]],[[\"\\\"action\\\"\"],[\"\\\"*\\\"\"]]],\"\\\"Principal\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"|publicly_accessible\\\\s*=\\\\s*true|acl\\\\s*=\\\\s*\\\"public|block_public_\\\\w{3,7}\\\\s*=\\\\s*false\":[[[\"\\\"principal\\\"\"],[\"\\\"*\\\"\"]],[[\"publicly_accessible\"],[\"true\"]],[[\"acl\"],[\"\\\"public\"]],[[\"block_public_\"],[\"false\"]]],\"encrypted\\\\s*=\\\\s*false|runAsNonRoot:\\\\s*false\":[[[\"encrypted\",\"runasnonroot:\"],[\"false\"]]],\"^USER\\\\b|^user:|privileged:|cap_(?:add|drop):|security_opt:|/var/run/docker\\\\.sock|network_mode:\\\\s*host|pid:\\\\s*host\":[[[\"user\",\"privileged:\",\"cap_add:\",\"cap_drop:\",\"security_opt:\",\"/var/run/docker.sock\"]],[[\"network_mode:\",\"pid:\"],[\"host\"]]],\"\\\\b(?:CREATE|ALTER|DROP|RENAME)\\\\s+(?:UNIQUE\\\\s+)?(?:TABLE|INDEX|COLUMN|SCHEMA|VIEW|TYPE|SEQUENCE|TRIGGER|FUNCTION|DATABASE|POLICY|ROLE|USER)\\\\b\":[[[\"create\",\"alter\",\"drop\",\"rename\"],[\"table\",\"index\",\"column\",\"schema\",\"view\",\"type\",\"sequence\",\"trigger\",\"function\",\"database\",\"policy\",\"role\",\"user\"]]],\"\\\\b(?:add|drop|remove|rename|change|alter)_(?:column|table|index|foreign_key|reference)\\\\b\":[[[\"add_column\",\"add_table\",\"add_index\",\"add_foreign_key\",\"add_reference\",\"drop_column\",\"drop_table\",\"drop_index\",\"drop_foreign_key\",\"drop_reference\",\"remove_column\",\"remove_table\",\"remove_index\",\"remove_foreign_key\",\"remove_reference\",\"rename_column\",\"rename_table\",\"rename_index\",\"rename_foreign_key\",\"rename_reference\",\"change_column\",\"change_table\",\"change_index\",\"change_foreign_key\",\"change_reference\",\"alter_column\",\"alter_table\",\"alter_index\",\"alter_foreign_key\",\"alter_reference\"]]],\"op\\\\.(?:add_column|drop_column|create_table|alter_column|execute)\\\\b\":[[[\"op.add_column\",\"op.drop_column\",\"op.create_table\",\"op.alter_column\",\"op.execute\"]]],\"migrations\\\\.(?:AddField|RemoveField|AlterField|RunSQL|RunPython|CreateModel|DeleteModel)|Schema::(?:create|table|drop)\":[[[\"migrations.addfield\",\"migrations.removefield\",\"migrations.alterfield\",\"migrations.runsql\",\"migrations.runpython\",\"migrations.createmodel\",\"migrations.deletemodel\",\"schema::create\",\"schema::table\",\"schema::drop\"]]],\"createTable\\\\(|dropTable\\\\(|AutoMigrate\\\\(\":[[[\"createtable(\",\"droptable(\",\"automigrate(\"]]],\"\\\\b(?:prod|production|live)[_-]?(?:db|database|data|dsn|replica|dump|tables?|bucket|cluster)\\\\b|DATABASE_URL\":[[[\"prod\",\"live\"],[\"db\",\"data\",\"dsn\",\"replica\",\"dump\",\"table\",\"bucket\",\"cluster\"]],[[\"database_url\"]]],\"\\\\b(?:db|database|postgres|mysql|mongo\\\\w{0,2}|redis)[_-]?(?:url|uri|dsn|conn(?:ection)?_?str\\\\w{0,4})\\\\b|jdbc:\\\\w\":[[[\"dburl\",\"db_url\",\"db-url\",\"dburi\",\"db_uri\",\"db-uri\",\"dbdsn\",\"db_dsn\",\"db-dsn\",\"dbconnstr\",\"dbconn_str\",\"dbconnectionstr\",\"dbconnection_str\",\"db_connstr\",\"db_conn_str\",\"db_connectionstr\",\"db_connection_str\",\"db-connstr\",\"db-conn_str\",\"db-connectionstr\",\"db-connection_str\",\"databaseurl\",\"database_url\",\"database-url\",\"databaseuri\",\"database_uri\",\"database-uri\",\"databasedsn\",\"database_dsn\",\"database-dsn\",\"databaseconnstr\",\"databaseconn_str\",\"databaseconnectionstr\",\"databaseconnection_str\",\"database_connstr\",\"database_conn_str\",\"database_connectionstr\",\"database_connection_str\",\"database-connstr\",\"database-conn_str\",\"database-connectionstr\",\"database-connection_str\",\"postgresurl\",\"postgres_url\",\"postgres-url\",\"postgresuri\",\"postgres_uri\",\"postgres-uri\",\"postgresdsn\",\"postgres_dsn\",\"postgres-dsn\",\"postgresconnstr\",\"postgresconn_str\",\"postgresconnectionstr\",\"postgresconnection_str\",\"postgres_connstr\",\"postgres_conn_str\",\"postgres_connectionstr\",\"postgres_connection_str\",\"postgres-connstr\",\"postgres-conn_str\",\"postgres-connectionstr\",\"postgres-connection_str\",\"mysqlurl\",\"mysql_url\",\"mysql-url\",\"mysqluri\",\"mysql_uri\",\"mysql-uri\",\"mysqldsn\",\"mysql_dsn\",\"mysql-dsn\",\"mysqlconnstr\",\"mysqlconn_str\",\"mysqlconnectionstr\",\"mysqlconnection_str\",\"mysql_connstr\",\"mysql_conn_str\",\"mysql_connectionstr\",\"mysql_connection_str\",\"mysql-connstr\",\"mysql-conn_str\",\"mysql-connectionstr\",\"mysql-connection_str\",\"redisurl\",\"redis_url\",\"redis-url\",\"redisuri\",\"redis_uri\",\"redis-uri\",\"redisdsn\",\"redis_dsn\",\"redis-dsn\",\"redisconnstr\",\"redisconn_str\",\"redisconnectionstr\",\"redisconnection_str\",\"redis_connstr\",\"redis_conn_str\",\"redis_connectionstr\",\"redis_connection_str\",\"redis-connstr\",\"redis-conn_str\",\"redis-connectionstr\",\"redis-connection_str\",\"jdbc:\"]],[[\"mongo\"],[\"url\"]],[[\"mongo\"],[\"uri\"]],[[\"mongo\"],[\"dsn\"]],[[\"mongo\"],[\"connstr\",\"conn_str\",\"connectionstr\",\"connection_str\"]]],\"mongodb(?:\\\\+srv)?://|postgres(?:ql)?://|mysql://|\\\\bpg_(?:dump|restore)\\\\b|mysqldump|\\\\bDROP\\\\s+(?:TABLE|DATABASE)\\\\b\":[[[\"mongodb://\",\"mongodb+srv://\",\"postgres://\",\"postgresql://\",\"mysql://\",\"pg_dump\",\"pg_restore\",\"mysqldump\"]],[[\"drop\"],[\"table\",\"database\"]]],\"\\\\bTRUNCATE\\\\s+TABLE\\\\b|kubectl\\\\s+exec\":[[[\"truncate\"],[\"table\"]],[[\"kubectl\"],[\"exec\"]]],\"--dangerously-skip-permissions|dangerously-bypass-approvals|bypassPermissions|--yolo\\\\b|\\\\bauto_?approve\\\\b\\\\W{1,4}true\":[[[\"--dangerously-skip-permissions\",\"dangerously-bypass-approvals\",\"bypasspermissions\",\"--yolo\"]],[[\"autoapprove\",\"auto_approve\"],[\"true\"]]],\"\\\"enableAllProjectMcpServers\\\"\\\\s*:\\\\s*true|approval_policy\\\\s*=\\\\s*\\\"never\\\"|sandbox_mode\\\\s*=\\\\s*\\\"danger\":[[[\"\\\"enableallprojectmcpservers\\\"\"],[\"true\"]],[[\"approval_policy\"],[\"\\\"never\\\"\"]],[[\"sandbox_mode\"],[\"\\\"danger\"]]],\"\\\"(?:Bash|Read|Write|WebFetch)\\\\(\\\\*(?::\\\\*)?\\\\)\\\"|allowed_?non_?write_?users\\\\W{1,4}\\\\*|\\\"includeCoAuthoredBy\\\"\\\\s*:\\\\s*false\":[[[\"\\\"bash(*)\\\"\",\"\\\"bash(*:*)\\\"\",\"\\\"read(*)\\\"\",\"\\\"read(*:*)\\\"\",\"\\\"write(*)\\\"\",\"\\\"write(*:*)\\\"\",\"\\\"webfetch(*)\\\"\",\"\\\"webfetch(*:*)\\\"\",\"allowednonwriteusers\",\"allowednonwrite_users\",\"allowednon_writeusers\",\"allowednon_write_users\",\"allowed_nonwriteusers\",\"allowed_nonwrite_users\",\"allowed_non_writeusers\",\"allowed_non_write_users\"]],[[\"\\\"includecoauthoredby\\\"\"],[\"false\"]]],\"never add co-authored-by\":[[[\"never add co-authored-by\"]]],\"^(?:-\\\\s+)?uses:\\\\s*\\\\S{0,80}evidence-gate|\\\\bevidence-gate\\\\s+(?:check|risk-classify|approval-gate)\\\\b\":[[[\"uses:\"],[\"evidence-gate\"]],[[\"evidence-gate\"],[\"check\",\"risk-classify\",\"approval-gate\"]]],\"uses:\\\\s*\\\\S{0,100}/actions/(?:risk-classify|untrusted-context-check|scan-aggregate|test-evidence-map|ai-review|approval-gate|chain)\\\\b\":[[[\"uses:\"],[\"/actions/risk-classify\",\"/actions/untrusted-context-check\",\"/actions/scan-aggregate\",\"/actions/test-evidence-map\",\"/actions/ai-review\",\"/actions/approval-gate\",\"/actions/chain\"]]]}";

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/needles/needles.js

let builtIn;
/** The ways in which a text can match a pattern; null for one that is not built in, of which nothing is known. */
function knownWays(source) {
    builtIn ??= new Map(Object.entries(JSON.parse(NEEDLES)));
    return builtIn.get(source) ?? null;
}
/** Whether a text, folded, can match; only where it cannot, the answer is sure. */
const canMatch = (ways, holds) => ways === null || ways.some((way) => way.every((set) => set.some((needle) => holds(needle))));
/**
 * What is left of the ways when only needles that a text holds are kept: its lines need not be asked for the others.
 * Null stays null.
 */
const within = (ways, holds) => ways &&
    ways
        .map((way) => way.map((set) => set.filter((needle) => holds(needle))))
        .filter((way) => way.every((set) => set.length > 0));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/pattern.js


/** Makes a pattern ready. Its regular expression is made on first use. */
function readyPattern(source) {
    let pattern;
    return { ways: knownWays(source), occursIn: (line) => occursIn((pattern ??= new RegExp(source, 'iu')), line) };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/rule-set.js



const ready = new WeakMap();
/** The policy's rules, compiled once. */
function ruleSetOf(policy) {
    const known = ready.get(policy);
    if (known)
        return known;
    const made = compile(policy);
    ready.set(policy, made);
    return made;
}
function compile(policy) {
    const paths = [];
    const contents = [];
    for (const [area, { rules, risk, quiet }] of Object.entries(policy.areas)) {
        for (const rule of rules) {
            const common = commonOf(rule, area, (0,levels/* highestRisk */.gh)([risk, rule.risk ?? risk]), quiet);
            if (rule.kind === 'path')
                paths.push({ ...common, matches: (0,glob/* pathMatcher */.k)(rule.any) });
            else
                contents.push({ ...common, patterns: rule.any.map(readyPattern) });
        }
    }
    return { paths, contents };
}
function commonOf(rule, area, risk, quiet) {
    const within = rule.in === undefined ? () => true : (0,glob/* pathMatcher */.k)(rule.in);
    const without = (0,glob/* pathMatcher */.k)(rule.notIn ?? []);
    return {
        id: rule.id,
        area,
        risk,
        quiet,
        control: rule.control ?? false,
        weakens: rule.weakens ?? false,
        mention: rule.mention ?? false,
        cwe: rule.cwe,
        rationale: rule.rationale,
        named: rule.in !== undefined,
        everywhere: rule.in?.includes('**') ?? false,
        looksAt: (path) => within(path) && !without(path),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/needles/haystack.js
/** A shorter text is searched at once. */
const SHORT = 200;
const SLOTS = 1 << 16;
const LENGTH = 3;
/** A longer text holds nearly every three characters that go together in code; more of them in a row tell again. */
const LONG = 50_000;
const LONG_SLOTS = 1 << 22;
const LONG_LENGTH = 6;
/** A hash of characters in a row that moves on by one with a product and a difference; all of it stays exact below 2 ** 53. */
const BASE = 37;
const BASE_TO_LENGTH = BASE ** LONG_LENGTH;
/** Lower case as a regular expression with the flags `iu` sees it: the long s is an s, the Kelvin sign a k. */
const fold = (text) => text.toLowerCase().replaceAll('\u017f', 's');
/**
 * Makes a text ready to be asked for thousands of strings. Which three characters follow each other in it is noted in
 * one pass; a string of which any three do not is not there, and the text need not be searched for it.
 */
function haystackOf(text) {
    if (text.length <= SHORT)
        return (needle) => text.includes(needle);
    const seen = new Uint8Array(SLOTS);
    for (let at = 0; at + LENGTH <= text.length; at++)
        seen[slotOf(text, at)] = 1;
    const mayHold = (needle) => {
        for (let at = needle.length - LENGTH; at >= 0; at--)
            if (seen[slotOf(needle, at)] !== 1)
                return false;
        return true;
    };
    if (text.length <= LONG)
        return (needle) => mayHold(needle) && text.includes(needle);
    const mayHoldLong = longFilter(text);
    return (needle) => mayHold(needle) && mayHoldLong(needle) && text.includes(needle);
}
/** The same for a long text and more characters in a row; needles shorter than that pass. */
function longFilter(text) {
    const seen = new Uint8Array(LONG_SLOTS);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
        hash = (hash * BASE + text.charCodeAt(at)) | 0;
        if (at >= LONG_LENGTH)
            hash = (hash - text.charCodeAt(at - LONG_LENGTH) * BASE_TO_LENGTH) | 0;
        if (at >= LONG_LENGTH - 1)
            seen[longSlot(hash)] = 1;
    }
    return (needle) => {
        for (let at = needle.length - LONG_LENGTH; at >= 0; at--)
            if (seen[longSlot(hashAt(needle, at))] !== 1)
                return false;
        return true;
    };
}
function hashAt(text, at) {
    let hash = 0;
    for (let next = at; next < at + LONG_LENGTH; next++)
        hash = (hash * BASE + text.charCodeAt(next)) | 0;
    return hash;
}
const longSlot = (hash) => (hash ^ (hash >>> 16)) & (LONG_SLOTS - 1);
function slotOf(text, at) {
    return ((text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)) % SLOTS;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/occurrences.js



const NOWHERE = { added: [], removed: [], around: [] };
function foldedLines(view) {
    const foldAll = (lines) => lines.map((line) => ({ line, folded: fold(line.text.slice(0, MAX_LINE_CHARACTERS)) }));
    const [added, removed, around] = [foldAll(view.added), foldAll(view.removed), foldAll(view.around)];
    const all = [...added, ...removed, ...around].map(({ folded }) => folded);
    return { added, removed, around, holds: haystackOf(all.join('\n')) };
}
/** The lines in which one of a rule's patterns occurs. */
function occurrences(patterns, lines) {
    const possible = patterns
        .filter(({ ways }) => canMatch(ways, lines.holds))
        .map(({ ways, occursIn }) => ({ ways: within(ways, lines.holds), occursIn }));
    if (possible.length === 0)
        return NOWHERE;
    const occurs = ({ line, folded }) => possible.some((pattern) => canMatch(pattern.ways, (needle) => folded.includes(needle)) && pattern.occursIn(line.text));
    const matching = (all) => all.filter(occurs).map(({ line }) => line);
    const [added, removed] = [matching(lines.added), matching(lines.removed)];
    // Lines around are only asked where no changed line speaks.
    return { added, removed, around: added.length + removed.length > 0 ? [] : matching(lines.around) };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/file-hits.js



/** Longer lines were made by a tool and hold every word there is. */
const MAX_WRITTEN_CHARACTERS = 1_000;
/** A rule names at most this many places of one file; more say nothing new. */
const MAX_HITS_PER_RULE_AND_FILE = 5;
/** Everything the rules recognise in one changed file: both of its names, its added and its removed lines. */
function hitsOf(view, rules) {
    const names = (0,change_change/* pathsOf */.wG)(view.file);
    const disguised = names.flatMap((name) => {
        const plain = plainName(name);
        return plain === name ? [] : [{ name, plain }];
    });
    const byPath = rules.paths.flatMap((rule) => {
        const matches = (name) => rule.looksAt(name) && rule.matches(name);
        const path = names.find(matches) ?? disguised.find(({ plain }) => matches(plain))?.name;
        return path === undefined ? [] : [{ rule, hit: { ruleId: rule.id, path, line: null, text: '' }, near: false }];
    });
    const quiet = names.every((name) => isQuietPath(name, rules)) || view.language.kind === 'prose';
    const hits = [...byPath];
    const controls = [];
    const mentions = [];
    if (!view.cosmetic) {
        const lines = foldedLines(view);
        for (const rule of rules.contents) {
            if (!looksInto(rule, view, names, quiet))
                continue;
            const { added, removed, around } = occurrences(rule.patterns, lines);
            const changed = [...added, ...removed];
            const places = changed.length > 0 ? changed : around;
            for (const line of places.slice(0, MAX_HITS_PER_RULE_AND_FILE))
                hits.push({
                    rule,
                    hit: hitAt(rule, line),
                    near: changed.length === 0 || (rule.mention && line.text.length > MAX_WRITTEN_CHARACTERS),
                });
            if (changed.length > 0)
                (rule.control || rule.weakens ? controls : mentions).push({ rule, view, added, removed });
        }
    }
    return { hits, controls, mentions, quiet };
}
/**
 * A path as forgiving file systems read it: one form of composed characters (macOS), characters that do not show left out (HFS+),
 * no dots and spaces at the end of a name (Windows). Only what is sensitive is recognised by it; nothing becomes quiet.
 */
const plainName = (path) => path
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split('/')
    .map((name) => name.replace(/(?<=[^. ])[. ]{1,100}$/u, ''))
    .join('/');
/** A place as reports name it. */
const hitAt = (rule, line) => ({
    ruleId: rule.id,
    path: line.path,
    line: line.line,
    text: shown(line.text),
});
const SILENT_AREAS = new Set(['tests', 'documentation']);
const isQuietPath = (path, rules) => rules.paths.some((rule) => rule.quiet && SILENT_AREAS.has(rule.area) && rule.looksAt(path) && rule.matches(path));
function looksInto(rule, view, names, quiet) {
    if (rule.everywhere)
        return names.some(rule.looksAt);
    if (quiet || !names.some(rule.looksAt))
        return false;
    return rule.named || view.language.kind === 'code' || view.language.kind === 'config';
}

// EXTERNAL MODULE: ./build/emit/shared/syntax/languages.js
var languages = __webpack_require__(13055);
// EXTERNAL MODULE: ./build/emit/shared/syntax/parse.js + 4 modules
var parse = __webpack_require__(56652);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/syntax/scopes.js


/** Functions, methods and types, in the words of the grammars. */
const SCOPE = /^(?:(?:async_|local_)?function(?:_definition|_declaration|_item|_expression|_statement)?|generator_function(?:_declaration)?|arrow_function|method(?:_definition|_declaration)?|singleton_method|constructor_declaration|func_literal|closure_expression|class(?:_definition|_declaration|_specifier)?|module|impl_item|trait_declaration|interface_declaration|struct_declaration|object_declaration)$/u;
const TEXT = /string|comment|heredoc|template_chars|jsx_text|text_interpolation/u;
/**
 * What the given lines (counted from 1) of a text are; null when its language has no grammar here, or when the text cannot be
 * read by it.
 */
async function syntaxOf(path, text, lines) {
    const language = (0,languages/* languageOf */.e)(path);
    if (language === null)
        return null;
    const rows = text.split('\n');
    const { value } = await (0,parse.withTree)(language, text, (root) => new Map([...new Set(lines)].map((line) => [line, lineSyntax(root, line - 1, rows[line - 1] ?? '')])));
    return value;
}
function lineSyntax(root, row, line) {
    const scopes = [];
    const column = Math.max(0, line.search(/\S/u));
    let inText = false;
    let node = root.descendantForPosition({ row, column }, { row, column: Math.max(column, line.trimEnd().length) });
    for (; node !== null; node = node.parent) {
        if (TEXT.test(node.type) && node.startPosition.row < row && node.endPosition.row >= row)
            inText = true;
        // A child that says what its parent is, such as the keyword `class`, is no scope of its own.
        if (node.isNamed && node.parent !== null && SCOPE.test(node.type))
            scopes.push([node.startPosition.row + 1, node.endPosition.row + 1]);
    }
    return { scopes, text: inText };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/bypass.js





const CONDITION = /^(?:if|unless)\b|\b(?:if|unless)\b[^"']{1,200}$/iu;
/** Leaving without a refusal: what follows in the function is skipped, and the caller is none the wiser. */
const LEAVES = /\breturn\b(?!.{0,80}(?:err|false|null|nil|none|40\d|forbid|denied|unauthori|reject|fail|redirect|login))/iu;
const FUNCTION_LINES = 200;
/**
 * New ways out of a function before its checks: an added condition that leaves without refusing, and, further down in the same
 * function, a line that turns people away. The function is told by the syntax tree; without one there is no answer.
 */
async function bypassesOf(view, rules, change) {
    const exits = view.added.filter((line, index) => isExit(line, view.added[index + 1]));
    if (exits.length === 0)
        return [];
    const after = await change.readHead(view.file.path);
    if (after === null)
        return [];
    const rows = after.split('\n');
    const checks = strictChecks(view, rules, rows);
    if (checks.length === 0)
        return [];
    const syntax = await syntaxOf(view.file.path, after, exits.map(({ line }) => line));
    return exits
        .filter(({ line }) => checks.some((check) => check > line && isWithin(syntax?.get(line), check)))
        .map((line) => ({
        ...hitAt({ id: 'control.bypass' }, line),
        text: `a way out before a check: ${hitAt({ id: '' }, line).text}`,
    }));
}
function isExit(line, next) {
    if (!(0,caseless/* occurs */.u)(CONDITION, line.text))
        return false;
    const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
    return (0,caseless/* occurs */.u)(LEAVES, line.text) || (!/\breturn\b/u.test(line.text) && (0,caseless/* occurs */.u)(LEAVES, follows));
}
/** Lines, not new ones, that refuse people without the right: controls of areas that are at least high. */
function strictChecks(view, rules, rows) {
    const fresh = new Set(view.added.map(({ line }) => line));
    const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
    const near = rows
        .map((text, index) => ({ path: view.file.path, line: index + 1, text, hunk: -1 }))
        .filter(({ line }) => line > first && line <= last + FUNCTION_LINES && !fresh.has(line));
    const lines = foldedLines({ ...view, added: near, removed: [], around: [] });
    return rules.contents
        .filter((rule) => isStrict(rule) && rule.looksAt(view.file.path))
        .flatMap(({ patterns }) => occurrences(patterns, lines).added.map(({ line }) => line));
}
const isStrict = ({ control, mention, risk, quiet }) => control && !mention && !quiet && (0,levels/* compareRisk */.l$)(risk, 'high') >= 0;
const isWithin = (syntax, line) => {
    const innermost = syntax?.scopes[0];
    return innermost !== undefined && line >= innermost[0] && line <= innermost[1];
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/confirm.js


/** Only in such a text can a whole line be part of a string, or of what a page shows. */
const LONG_TEXT = /`|"""|'''|<<|<\/|\/>|R"|r#"|\$@"|@"/u;
/**
 * Controls that were really lost, of those that lines tell: not the ones that are words in a string, a comment or a page.
 * Where there is no syntax tree, what lines tell stands.
 */
async function confirmed(lost, views, change) {
    const files = new Map(views.map(({ file }) => [file.previousPath ?? file.path, file]));
    const out = [];
    for (const [path, hits] of byPath(lost)) {
        const file = files.get(path);
        const text = file === undefined ? null : await textLines(file, path, hits, change);
        out.push(...hits.filter(({ line }) => line === null || !text?.has(line)));
    }
    return out;
}
/** The lines among these that are no code; null when it cannot be told. */
async function textLines(file, path, hits, change) {
    const { before } = await (0,source_sides/* textsOf */.C)(change, file);
    if (before === null || !LONG_TEXT.test(before))
        return null;
    const syntax = await syntaxOf(path, before, hits.flatMap(({ line }) => line ?? []));
    return syntax && new Set([...syntax].filter(([, { text }]) => text).map(([line]) => line));
}
function byPath(hits) {
    const paths = new Map();
    for (const hit of hits) {
        const known = paths.get(hit.path);
        if (known)
            known.push(hit);
        else
            paths.set(hit.path, [hit]);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/facts.js


/** Rules of the built-in packs that state a further fact; requirements ask for facts as they ask for areas. */
const FACTS_OF_RULES = new Map([
    ['code-execution.process', 'injection-sink'],
    ['code-execution.evaluation', 'injection-sink'],
    ['code-execution.template', 'injection-sink'],
    ['input-validation.query', 'injection-sink'],
    ['input-validation.markup', 'injection-sink'],
    ['file-upload.path', 'injection-sink'],
    ['input-validation.parser', 'parser'],
    ['deserialization.object', 'parser'],
    ['deserialization.xml', 'parser'],
    ['file-upload.archive', 'parser'],
]);
const LAYOUT = /(?:^|[\s;{'"])(?:display|position|float|flex|grid|width|height|margin|padding|overflow|z-index|top|left|right|bottom|inset|transform|font-size|line-height|gap)(?:-[a-z-]{1,20})?\s*:/iu;
const BOUNDARY_FILE = /(?:^|\/)(?:routes?|controllers?|handlers?|endpoints?|resolvers?|api)(?:\/|\.[a-z]+$)|(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|graphqls?|wsdl|avsc)$/iu;
const BOUNDARY_LINE = /\b(?:app|router|route|server|api|r|e|g|mux)\.(?:get|post|put|patch|delete|all|use|handle|handlefunc|route)\(|@(?:get|post|put|patch|delete|request)mapping\b|@(?:app|bp|router|api|blueprint)\.(?:route|get|post|put|patch|delete)\b|\[(?:httpget|httppost|httpput|httppatch|httpdelete|route)\b|^(?:get|post|put|patch|delete|resources?|match)\s+['":]|\bRoute::(?:get|post|put|patch|delete|any|match|resource)\(|#\[(?:get|post|put|patch|delete|route)\(|^rpc\s+\w+/iu;
/** Whether code newly names a host that the policy's list of allowed hosts does not hold; an empty list holds all. */
const namesUnlistedHost = (hosts, allowed) => allowed.length > 0 && hosts.some((host) => !allowed.some((one) => host === one || host.endsWith(`.${one}`)));
/** Facts beyond areas: `api-boundary`, `injection-sink`, `parser`, `layout`, `unfocused` for unrelated parts, `unlisted-host`. */
function factsOf({ loud, styles, hits, hosts }, { focused }, { context }) {
    const facts = hits.flatMap(({ rule }) => FACTS_OF_RULES.get(rule.id) ?? []);
    if (loud.some(isBoundary))
        facts.push('api-boundary');
    if (styles.some(movesLayout))
        facts.push('layout');
    if (namesUnlistedHost(hosts, context.allowedHosts))
        facts.push('unlisted-host');
    if (!focused)
        facts.push('unfocused');
    return sortedUnique(facts);
}
function isBoundary(view) {
    const lines = [...view.added, ...view.removed];
    if (view.cosmetic || lines.length === 0)
        return false;
    return (0,caseless/* occurs */.u)(BOUNDARY_FILE, view.file.path) || lines.some(({ text }) => (0,caseless/* occurs */.u)(BOUNDARY_LINE, text.slice(0, 1_000)));
}
const movesLayout = (view) => [...view.added, ...view.removed].some(({ text }) => (0,caseless/* occurs */.u)(LAYOUT, text.slice(0, 1_000)));

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/text/scan.js
var scan = __webpack_require__(48685);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/text/normal-form.js

const OPERATOR = /[-+*/%=<>!&|^~?:.]/u;
const WORD = /[\p{L}\p{N}_$]/u;
/** JavaScript ends a statement at a line break after these words, and before these characters it does not. */
const RESTRICTED = /\b(?:return|throw|break|continue|yield|async)$/u;
const JOINS_LINES = /^[([`+\-/]/u;
/**
 * The program without its comments and its formatting. Two texts with the same normal form are the same program: white
 * space between tokens goes, line breaks stay where they can end a statement, indentation stays where it has meaning,
 * strings stay as they are.
 */
function normalForm(text, language) {
    const out = [];
    let last = '';
    let gap = '';
    const append = (piece) => {
        out.push(separator(last, gap, piece, language), piece);
        last = piece;
        gap = '';
    };
    for (const { kind, start, end } of (0,scan/* scan */.SQ)(text, language)) {
        const piece = text.slice(start, end);
        if (kind === 'comment')
            gap += piece.includes('\n') ? '\n' : ' ';
        else if (kind === 'string')
            append(piece);
        else
            for (const [token] of piece.matchAll(/\s+|[^\s]+/gu)) {
                if (/^\s/u.test(token))
                    gap += token;
                else
                    append(token);
            }
    }
    return out.join('');
}
function separator(last, gap, next, language) {
    if (gap === '' || last === '')
        return gap !== '' && language.layout === 'indentation' ? indentOf(gap) : '';
    const breaks = gap.includes('\n');
    if (breaks && language.layout === 'indentation')
        return `\n${indentOf(gap)}`;
    if (breaks && language.layout === 'lines')
        return '\n';
    if (breaks && language.javascript && (RESTRICTED.test(last) || JOINS_LINES.test(next)))
        return '\n';
    return spaceMatters(last[last.length - 1], next[0]) ? ' ' : '';
}
const indentOf = (gap) => gap.slice(gap.lastIndexOf('\n') + 1);
const spaceMatters = (left, right) => (WORD.test(left) && WORD.test(right)) || (OPERATOR.test(left) && OPERATOR.test(right));
/** One line as its tokens: for telling moved and re-indented lines from new ones. */
const normalLine = (text) => text.replace(/\s+/gu, ' ').trim();

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/deletions.js



/** A longer deletion takes out a piece of the program, not a safeguard of a piece that stays. */
const MAX_DELETED_LINES = 12;
const IMPORT = /^(?:import|from|use|using|require\w*|#include|package|export \*|const \w+ = require)\b/u;
/**
 * Lines about something sensitive that were deleted with nothing in their place, from a program that stays. Lines that moved
 * within the change are not deleted, and taking out a sink or a parser protects more, not less.
 */
function deletionsOf(mentions, added) {
    return mentions
        .filter(({ rule }) => !rule.quiet && !FACTS_OF_RULES.has(rule.id))
        .flatMap(({ rule, view, removed }) => {
        const short = shortDeletions(view);
        return removed
            .filter((line) => short.has(line.hunk) && !IMPORT.test(line.text) && !added.has(normalLine(line.text)))
            .map((line) => hitAt(rule, line));
    });
}
/** Hunks of a file that only delete, and little. */
function shortDeletions({ added, removed }) {
    const counts = new Map();
    for (const { hunk } of removed)
        counts.set(hunk, (counts.get(hunk) ?? 0) + 1);
    for (const { hunk } of added)
        counts.delete(hunk);
    return new Set([...counts].filter(([, lines]) => lines <= MAX_DELETED_LINES).map(([hunk]) => hunk));
}
/** Every added line of a change, for telling what moved from what went. */
const addedLines = (views) => new Set(views.flatMap(({ added }) => added.map(({ text }) => normalLine(text))));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/weakening.js

const TOKEN = /[\p{L}\p{N}_$]+|[=!]==?|<=|>=|&&|\|\||[^\s\p{L}\p{N}_$]/gu;
/** Names that switch a protection off when true. */
const SWITCHES_OFF = /skip|disable|insecure|unsafe|ignore|bypass|trust_?all|allow_?(?:all|any|insecure|invalid|http|empty)|no_?(?:verify|check|auth)|debug|exempt|anonymous|permissive/iu;
const DENIES = /\b(?:throw|raise|panic|abort|die|exit|reject|deny|denied|forbid|forbidden|unauthorized|bail|fail|halt)\b|\breturn\b.*\b(?:err\w*|false|null|nil|none|40[0-9]|Errorf?)\b/iu;
const LOGS = /\b(?:log|logger|logging|console|print|println|printf|warn|warning|puts|error_log|slog|debug)\b/iu;
/** Limits protect by being low; everything else that counts (rounds, bits, lengths) protects by being high. */
const CEILING = /max|limit|ttl|expir|timeout|age\b|lifetime|quota|rate|burst|depth|attempts|retries|size|window|cap\b/iu;
const TRUE = new Set(['true', 'yes', 'on', 'required', 'strict', 'enabled', 'always']);
const FALSE = new Set(['false', 'no', 'off', 'optional', 'lax', 'none', 'disabled', 'never', 'null', 'nil']);
const EQUAL = new Set(['==', '===']);
const UNEQUAL = new Set(['!=', '!==']);
const BOUNDS = new Set(['<', '<=', '>', '>=']);
const AND = new Set(['&&', 'and']);
const OR = new Set(['||', 'or']);
const NOT = new Set(['!', 'not']);
/**
 * How a line that protects something became weaker, in a few words; null when it did not, as far as tokens tell.
 * Polarity (true to false, == to !=, and to or, a negation, a bound), numbers that moved the unsafe way, a refusal
 * that became a log line, a condition or an argument that is gone.
 */
function weakening(before, after) {
    const [old, now] = [tokensOf(before), tokensOf(after)];
    const lost = minus(old, now);
    const gained = minus(now, old);
    const swapped = (from, to) => lost.some((token) => from.has(token)) && gained.some((token) => to.has(token));
    const off = (0,caseless/* occurs */.u)(SWITCHES_OFF, before) && (0,caseless/* occurs */.u)(SWITCHES_OFF, after);
    if (off ? swapped(FALSE, TRUE) : swapped(TRUE, FALSE))
        return 'switched off';
    if (swapped(EQUAL, UNEQUAL) || swapped(UNEQUAL, EQUAL))
        return 'comparison turned round';
    if (swapped(new Set(['===']), new Set(['=='])) || swapped(new Set(['!==']), new Set(['!='])))
        return 'comparison loosened';
    if (swapped(AND, OR) || swapped(OR, AND))
        return 'condition turned round';
    if (swapped(BOUNDS, BOUNDS))
        return 'bound changed';
    if (isOnly(lost, gained, NOT) || isOnly(gained, lost, NOT))
        return 'negated';
    if ((0,caseless/* occurs */.u)(DENIES, before) && !(0,caseless/* occurs */.u)(DENIES, after) && (0,caseless/* occurs */.u)(LOGS, after))
        return 'refusal became a log line';
    return numberWeaker(lost, gained, after) ?? shortened(lost, gained);
}
/** Share of tokens two lines have in common, 0 to 1. */
function similarity(a, b) {
    const [left, right] = [tokensOf(a), tokensOf(b)];
    const common = left.length - minus(left, right).length;
    return (2 * common) / Math.max(1, left.length + right.length);
}
const MAX_TOKENS = 400;
const tokensOf = (line) => Array.from(line.slice(0, 4_000).matchAll(TOKEN), ([token]) => token.toLowerCase()).slice(0, MAX_TOKENS);
function minus(from, other) {
    const counts = new Map();
    for (const token of other)
        counts.set(token, (counts.get(token) ?? 0) + 1);
    return from.filter((token) => {
        const left = counts.get(token) ?? 0;
        counts.set(token, left - 1);
        return left <= 0;
    });
}
const isOnly = (some, others, wanted) => some.length > 0 &&
    others.length === 0 &&
    some.every((token) => wanted.has(token) || token === '(' || token === ')') &&
    some.some((token) => wanted.has(token));
function numberWeaker(lost, gained, line) {
    const [old, now] = [lost.filter(isNumber), gained.filter(isNumber)];
    if (old.length !== 1 || now.length !== 1 || lost.length > 2 || gained.length > 2)
        return null;
    const rose = Number(now[0]) > Number(old[0]);
    if (Number(now[0]) === Number(old[0]))
        return null;
    return (0,caseless/* occurs */.u)(CEILING, line) === rose ? 'number moved the unsafe way' : null;
}
const isNumber = (token) => /^\d[\d_]*$/u.test(token);
const shortened = (lost, gained) => gained.every((token) => !/[\p{L}\p{N}&|]/u.test(token)) && lost.some((token) => /[\p{L}\p{N}]/u.test(token))
    ? 'a part of it is gone'
    : null;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/edits.js

/** Two lines of one hunk with this share of tokens in common are one line that was edited. */
const SAME_LINE = 0.5;
/** Edited lines are looked for among this many added lines of the hunk. */
const MAX_CANDIDATES = 60;
/** The added line that a removed one became; null when it has none. Lines in `usedUp` already stand for another. */
function editOf(line, candidates, usedUp) {
    let best = null;
    let bestShare = SAME_LINE;
    let looked = 0;
    for (const candidate of candidates) {
        if (candidate.hunk !== line.hunk || usedUp.has(candidate))
            continue;
        if (++looked > MAX_CANDIDATES)
            break;
        const share = similarity(line.text, candidate.text);
        if (share > bestShare)
            [best, bestShare] = [candidate, share];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/listed.js




/**
 * Controls that rules name and the change took away, weakened or added. A line that only moved, within its file or to another one, is
 * neither removed nor added. What is left is counted per rule and file: more removed than added is a control removed.
 */
function listedOf(all) {
    const found = { removed: [], weakened: [], added: [] };
    for (const lines of withoutMoves(all)) {
        if (lines.rule.weakens)
            settingsOf(lines, found);
        else
            guardsOf(lines, found);
    }
    return found;
}
function guardsOf({ rule, view, added, removed }, found) {
    const usedUp = new Set();
    const gone = [];
    for (const line of removed) {
        const edited = editOf(line, view.added, usedUp);
        if (edited === null) {
            gone.push(line);
            continue;
        }
        usedUp.add(edited);
        const how = weakening(line.text, edited.text);
        if (how !== null)
            found.weakened.push({ ...hitAt(rule, edited), text: `${how}: ${hitAt(rule, edited).text}` });
        else if (!added.includes(edited))
            gone.push(line);
    }
    const fresh = added.filter((line) => !usedUp.has(line));
    if (gone.length > fresh.length)
        found.removed.push(...gone.slice(fresh.length).map((line) => hitAt(rule, line)));
    else
        found.added.push(...fresh.slice(gone.length).map((line) => hitAt(rule, line)));
}
/** Settings that switch a protection off: a new one weakens, one that is gone gives the protection back. */
function settingsOf({ rule, added, removed }, found) {
    if (added.length > removed.length)
        found.weakened.push(...added.slice(removed.length).map((line) => hitAt(rule, line)));
    else
        found.added.push(...removed.slice(added.length).map((line) => hitAt(rule, line)));
}
/** Takes out lines that stand, apart from white space, both among the removed and among the added lines of a rule. */
function withoutMoves(all) {
    const counts = new Map();
    const keyOf = (ruleId, line) => `${ruleId}\n${normalLine(line.text)}`;
    const count = (ruleId, lines, side) => {
        for (const line of lines) {
            const key = keyOf(ruleId, line);
            const known = counts.get(key) ?? { added: 0, removed: 0 };
            known[side]++;
            counts.set(key, known);
        }
    };
    for (const { rule, added, removed } of all) {
        count(rule.id, added, 'added');
        count(rule.id, removed, 'removed');
    }
    const movesTakenOut = () => {
        const left = new Map([...counts].map(([key, both]) => [key, Math.min(both.added, both.removed)]));
        return (ruleId, lines) => lines.filter((line) => {
            const key = keyOf(ruleId, line);
            const pairs = left.get(key) ?? 0;
            if (pairs > 0)
                left.set(key, pairs - 1);
            return pairs === 0;
        });
    };
    const [stayAdded, stayRemoved] = [movesTakenOut(), movesTakenOut()];
    return all.map((lines) => ({
        ...lines,
        added: stayAdded(lines.rule.id, lines.added),
        removed: stayRemoved(lines.rule.id, lines.removed),
    }));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/narrowing.js


/** Names of functions that make a value harmless, or refuse it. */
const PROTECTS = /clean|saniti[sz]|escap|encod|quot|valid|check|verif|safe|secur|strip|filter|normali|canonical|guard|restrict|limit|disable|clamp|bound|hash|crypt|mask|redact|purif|assert|ensure|require|real_?path|basename|to_i\b|parse_?int|intval|literal/iu;
/** Names that protect when on … */
const PROTECTS_WHEN_ON = /check|verif|valid|secure|strict|safe|protect|escape|encrypt|require|restrict|auth|enforce|read_?only|sandbox|http_?only|signed|sanitize/iu;
/** … and names that open something when on. */
const OPENS_WHEN_ON = /allow|permit|accept|trust|expose|public|dynamic|unsafe|insecure|skip|bypass|ignore|disable|anonymous|any_?origin/iu;
const SYMBOLS = new Set(['&&', '||']);
const WORDS = new Set(['and', 'or']);
/** In a line that sets a value, what follows these is only its default. */
const SETS = /^(?:(?:const|let|var|final|auto|my|local)\s)?[^=!<>(]{1,120}[^=!<>]=[^=]/u;
const ASKS = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|while|return|assert|guard)\b/iu;
/** A test of a value. */
const TESTS = /match|test|compare|equal|check|valid|verif|allow|is_?safe/iu;
const of = (id, what) => ({ rule: { id }, what });
const isWord = (token) => /[\p{L}\p{N}_$]/u.test(token);
/**
 * How an edited line protects less than it did, whatever it protects; null when its tokens do not say so. Only what is gone
 * without anything in its place counts.
 */
function narrowing(before, after) {
    const [old, now] = [tokensOf(before), tokensOf(after)];
    const [lost, gained] = [minus(old, now), minus(now, old)];
    const flipped = turned(lost, gained);
    if (flipped === 'on' && (0,caseless/* occurs */.u)(OPENS_WHEN_ON, after))
        return of('control.switch', 'switched on');
    if (flipped === 'off' && (0,caseless/* occurs */.u)(PROTECTS_WHEN_ON, after) && !(0,caseless/* occurs */.u)(OPENS_WHEN_ON, after))
        return of('control.switch', 'switched off');
    if (gained.some(isWord))
        return null;
    if (lostJoin(lost, before) && !lostJoin(gained, after))
        return of('control.condition', 'a part of the condition is gone');
    if (lost.includes('?') && lost.includes(':') && lost.some((token) => (0,caseless/* occurs */.u)(TESTS, token)))
        return of('control.condition', 'the test of a value is gone');
    const wrapper = lost.find((token) => (0,caseless/* occurs */.u)(PROTECTS, token));
    return wrapper !== undefined && lost.includes('(') && lost.includes(')')
        ? of('control.call', `${wrapper} is gone`)
        : null;
}
/** Words join conditions only where a condition is written; in other places they are prose. */
const lostJoin = (tokens, line) => tokens.some((token) => (SYMBOLS.has(token) && !(0,caseless/* occurs */.u)(SETS, line)) || (WORDS.has(token) && (0,caseless/* occurs */.u)(ASKS, line)));
function turned(lost, gained) {
    if (lost.includes('false') && gained.includes('true'))
        return 'on';
    return lost.includes('true') && gained.includes('false') ? 'off' : null;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/unlisted.js





const unlisted_CONDITION = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|guard)\b/iu;
const unlisted_LEAVES = /\b(?:return|throw|raise|continue|break|next|abort|die|exit|goto|panic!?|bail!?|fail|reject|halt|redirect\w{0,10})\b/iu;
/** Beyond this a hunk is a rewrite, and its shape says nothing. */
const MAX_LINES = 400;
/**
 * Looks at the hunks of a changed program: a condition that lost a part, a value that lost the check around it, a switch
 * turned over, a condition whose body stayed without it, an early way out that is gone.
 *
 * @param moved every added line of the change, in normal form: what is among them only moved
 */
function unlistedOf(view, moved) {
    const out = { removed: [], weakened: [] };
    for (const [hunk, { added, removed }] of byHunk(view)) {
        if (hunk < 0 || removed.length === 0 || removed.length > MAX_LINES || added.length > MAX_LINES)
            continue;
        const usedUp = new Set();
        const gone = [];
        const stays = new Set(added.map(({ text }) => normalLine(text)));
        for (const [index, line] of removed.entries()) {
            if (moved.has(normalLine(line.text)))
                continue;
            const edited = editOf(line, added, usedUp);
            if (edited !== null) {
                usedUp.add(edited);
                const how = narrowing(line.text, edited.text);
                if (how !== null)
                    out.weakened.push({ ...hitAt(how.rule, edited), text: `${how.what}: ${hitAt(how.rule, edited).text}` });
            }
            else if ((0,caseless/* occurs */.u)(unlisted_CONDITION, line.text)) {
                const rule = lostCondition(line, removed[index + 1], stays);
                if (rule !== null)
                    gone.push(hitAt({ id: rule }, line));
            }
        }
        const fresh = added.filter((line) => !usedUp.has(line) && (0,caseless/* occurs */.u)(unlisted_CONDITION, line.text)).length;
        out.removed.push(...gone.slice(fresh));
    }
    return out;
}
/** What a condition without a successor was: around a body that stayed, or an early way out. */
function lostCondition(line, next, stays) {
    const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
    if (follows !== '' && stays.has(normalLine(follows)) && /\w/u.test(follows))
        return 'control.condition';
    return (0,caseless/* occurs */.u)(unlisted_LEAVES, line.text) || (0,caseless/* occurs */.u)(unlisted_LEAVES, follows) ? 'control.guard' : null;
}
function byHunk(view) {
    const hunks = new Map();
    const of = (hunk) => {
        const known = hunks.get(hunk) ?? { added: [], removed: [] };
        hunks.set(hunk, known);
        return known;
    };
    for (const line of view.added)
        of(line.hunk).added.push(line);
    for (const line of view.removed)
        of(line.hunk).removed.push(line);
    return hunks;
}
/** Files in which a rule recognised something sensitive: elsewhere the shape of an edit is no sign. */
const sensitivePaths = (hits, policy) => new Set(hits.filter(({ rule }) => !(policy.areas[rule.area]?.quiet ?? false)).map(({ hit }) => hit.path));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/controls.js







const controls_MAX_LISTED = 100;
/**
 * Controls that the change took away, weakened or added: those that rules name, those that the shape of an edit shows, and
 * lines about something sensitive that were deleted with nothing in their place.
 */
async function controlsOf(change, recognised, policy) {
    const listed = listedOf(recognised.controls);
    const sensitive = sensitivePaths(recognised.hits, policy);
    const edited = recognised.loud.filter(isEdited);
    const added = addedLines(recognised.loud);
    const unlisted = edited.filter(({ file }) => sensitive.has(file.path)).map((view) => unlistedOf(view, added));
    const known = new Set(edited);
    const deleted = deletionsOf(recognised.mentions.filter(({ view }) => known.has(view)), added);
    const lost = [...unlisted.flatMap(({ removed }) => removed), ...deleted, ...listed.removed];
    const rules = ruleSetOf(policy);
    const bypasses = [];
    for (const view of edited)
        bypasses.push(...(await bypassesOf(view, rules, change)));
    return {
        removed: inOrder(lost.length === 0 ? [] : await confirmed(lost, edited, change)),
        weakened: inOrder([...bypasses, ...unlisted.flatMap(({ weakened }) => weakened), ...listed.weakened]),
        added: inOrder(listed.added),
    };
}
/** A program that was there before and still is; what else changes has rules of its own. */
const isEdited = ({ file, language, cosmetic }) => language.kind === 'code' && !cosmetic && file.before !== null && file.after !== null;
/** In order, each place once however many rules see it, cut at a length people still read. */
function inOrder(hits) {
    const places = new Map([...hits].toSorted(byPlace).map((hit) => [`${hit.path}\n${hit.line}`, hit]));
    return [...places.values()].slice(0, controls_MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/maven.js
const WANTED = new Set(['dependency', 'plugin', 'parent', 'extension']);
/** pom.xml: dependencies, managed ones, plugins, extensions and the parent, as `group:artifact`. */
const readPom = async (text) => {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const out = [];
    const path = [];
    const open = [];
    let value = '';
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        path.push(name);
        value = '';
        if (WANTED.has(name))
            open.push(new Map());
    });
    parser.on('text', (part) => {
        value += part;
    });
    parser.on('closetag', ({ name }) => {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined && WANTED.has(parent))
            open.at(-1)?.set(name, value.trim());
        if (!WANTED.has(name))
            return;
        const entry = open.pop();
        const artifact = entry?.get('artifactId');
        if (artifact) {
            const group = entry?.get('groupId') ?? (name === 'plugin' ? 'org.apache.maven.plugins' : '');
            out.push({ name: `${group}:${artifact}`, version: entry?.get('version') ?? null });
        }
    });
    parser.write(text).close();
    return out;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/manifest.js

/** Entries of an object as name and version, where the version is a string or has a `version`. */
const entries = (value) => isRecord(value) ? Object.entries(value).map(([name, version]) => ({ name, version: versionOf(version) })) : [];
const versionOf = (value) => {
    if (typeof value === 'string')
        return value;
    return isRecord(value) && typeof value['version'] === 'string' ? value['version'] : null;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/npm.js


const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** package.json: everything npm may install because of it. */
const readPackageJson = (text) => {
    const manifest = JSON.parse(text);
    return isRecord(manifest) ? FIELDS.flatMap((field) => entries(manifest[field])) : [];
};
/** package-lock.json and npm-shrinkwrap.json of every version. */
const readPackageLock = (text) => {
    const lock = JSON.parse(text);
    if (!isRecord(lock))
        return [];
    if (isRecord(lock['packages'])) {
        return entries(lock['packages']).flatMap(({ name, version }) => {
            const at = name.lastIndexOf('node_modules/');
            return at < 0 ? [] : [{ name: name.slice(at + 'node_modules/'.length), version }];
        });
    }
    return nested(lock['dependencies'], 0);
};
const MAX_DEPTH = 50;
function nested(value, depth) {
    if (!isRecord(value) || depth > MAX_DEPTH)
        return [];
    return [
        ...entries(value),
        ...Object.values(value).flatMap((entry) => (isRecord(entry) ? nested(entry['dependencies'], depth + 1) : [])),
    ];
}
/** yarn.lock, both generations: `"@scope/name@^1", name@npm:^2:` followed by `version "1.2.3"` or `version: 1.2.3`. */
const readYarnLock = (text) => {
    const out = [];
    let names = [];
    for (const line of text.split('\n')) {
        if (/^["\w@]/u.test(line) && line.endsWith(':')) {
            names = line
                .slice(0, -1)
                .split(', ')
                .flatMap((part) => /^"?(@?[^@"\s]+)@/u.exec(part.trim())?.[1] ?? []);
        }
        const version = /^ {2}version:? "?([^"\s]+)"?$/u.exec(line)?.[1];
        if (version !== undefined)
            out.push(...[...new Set(names)].map((name) => ({ name, version })));
    }
    return out.filter(({ name }) => name !== '__metadata');
};
/** pnpm-lock.yaml: keys of `packages:` such as `/name@1.2.3`, `'@scope/name@1.2.3(peer)'`, `/name/1.2.3`. */
const readPnpmLock = (text) => {
    const out = [];
    let inside = false;
    for (const line of text.split('\n')) {
        if (/^\S/u.test(line))
            inside = line.startsWith('packages:');
        const match = inside ? /^ {2}['"]?\/?(@[^@/\s]+\/[^@/\s]+|[^@/\s'"]+)[@/]([^\s()'":]+)/u.exec(line) : null;
        if (match)
            out.push({ name: match[1], version: match[2] });
    }
    return out;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/others.js


/** go.mod: `require` lines and blocks, and what a `replace` puts in their place. */
const readGoMod = (text) => {
    const out = [];
    let block = '';
    for (const raw of text.split('\n')) {
        const line = raw.replace(/\/\/.*$/u, '').trim();
        const opened = /^(require|replace|tool|exclude|retract)\s*\($/u.exec(line)?.[1];
        if (opened !== undefined)
            block = opened;
        else if (line === ')')
            block = '';
        else {
            const single = /^(require|replace)\s+(.*)$/u.exec(line);
            const [kind, rest] = single ? [single[1], single[2]] : [block, line];
            const named = kind === 'require'
                ? /^(\S+)\s+(v\S+)$/u.exec(rest)
                : kind === 'replace'
                    ? /=>\s*(\S+)\s+(v\S+)$/u.exec(rest)
                    : null;
            if (named)
                out.push({ name: named[1], version: named[2] });
        }
    }
    return out;
};
/** Gemfile (`gem "name", "~> 1"`) and gemspecs (`add_dependency "name"`). */
const readGemfile = (text) => text.split('\n').flatMap((line) => {
    const match = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]+)["'](?:\s*,\s*["']([^"']+)["'])?/u.exec(line);
    return match ? [{ name: match[1], version: match[2] ?? null }] : [];
});
/** Gemfile.lock: four spaces of indentation are a resolved gem. */
const readGemfileLock = (text) => text.split('\n').flatMap((line) => {
    const match = /^ {4}([\w.-]+) \(([^()]+)\)$/u.exec(line);
    return match ? [{ name: match[1], version: match[2] }] : [];
});
/** composer.json; the platform (`php`, `ext-…`) is no dependency. */
const readComposer = (text) => {
    const manifest = JSON.parse(text);
    if (!isRecord(manifest))
        return [];
    return [...entries(manifest['require']), ...entries(manifest['require-dev'])].filter(({ name }) => name.includes('/'));
};
/** composer.lock. */
const readComposerLock = (text) => {
    const lock = JSON.parse(text);
    if (!isRecord(lock))
        return [];
    return [lock['packages'], lock['packages-dev']].flatMap((packages) => (Array.isArray(packages) ? packages : []).flatMap((entry) => isRecord(entry) && typeof entry['name'] === 'string'
        ? [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }]
        : []));
};
const GRADLE = /^\s*(?:\w*(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|annotationProcessor|kapt|ksp|provided)\w*)[\s(]+(?:platform\()?["']([\w.-]+):([\w.-]+)(?::([^"'@]+))?/iu;
/** build.gradle and build.gradle.kts: `implementation 'group:name:version'`. */
const readGradle = (text) => text.split('\n').flatMap((line) => {
    const match = GRADLE.exec(line);
    return match ? [{ name: `${match[1]}:${match[2]}`, version: match[3] ?? null }] : [];
});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/python.js

const REQUIREMENT = /^([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\s*\[[^\]]{0,200}\])?\s*(.{0,200})$/u;
/** One requirement in the words of PEP 508: name, extras, version or URL. Null for options, paths and comments. */
function readRequirement(line) {
    const text = line
        .replace(/(?:^|\s)#.*$/u, '')
        .replace(/\s*;.*$/u, '')
        .trim();
    const match = REQUIREMENT.exec(text);
    if (!match || /^(?:[/\\.]|:)/u.test(match[2]))
        return null;
    return { name: match[1], version: /[=<>~!@]/u.test(match[2]) ? match[2].trim() : null };
}
/** requirements*.txt and pip-compile inputs. */
const readRequirements = (text) => text.split('\n').flatMap((line) => {
    const named = /^\s*-/u.test(line) || (line.includes('://') && !line.includes('@'))
        ? null
        : readRequirement(line.replace(/\s--hash=.*$/u, '').replace(/\\\s*$/u, ''));
    return named ? [named] : [];
});
const list = (value) => Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? (readRequirement(item) ?? []) : [])) : [];
const lists = (value) => (isRecord(value) ? Object.values(value).flatMap(list) : []);
const poetry = (value) => isRecord(value)
    ? Object.entries(value)
        .filter(([name]) => name !== 'python')
        .map(([name, version]) => ({ name, version: typeof version === 'string' ? version : null }))
    : [];
/** pyproject.toml: PEP 621, dependency groups (PEP 735), build requirements (PEP 518), Poetry, PDM, Hatch, uv. */
const readPyproject = async (text) => {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const document = parse(text);
    const at = (...path) => path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), document);
    const groups = at('tool', 'poetry', 'group');
    const environments = at('tool', 'hatch', 'envs');
    return [
        ...list(at('project', 'dependencies')),
        ...lists(at('project', 'optional-dependencies')),
        ...lists(at('dependency-groups')),
        ...list(at('build-system', 'requires')),
        ...list(at('tool', 'uv', 'dev-dependencies')),
        ...lists(at('tool', 'pdm', 'dev-dependencies')),
        ...poetry(at('tool', 'poetry', 'dependencies')),
        ...poetry(at('tool', 'poetry', 'dev-dependencies')),
        ...(isRecord(groups)
            ? Object.values(groups).flatMap((group) => (isRecord(group) ? poetry(group['dependencies']) : []))
            : []),
        ...(isRecord(environments)
            ? Object.values(environments).flatMap((environment) => isRecord(environment)
                ? [...list(environment['dependencies']), ...list(environment['extra-dependencies'])]
                : [])
            : []),
    ];
};
/** Pipfile. */
const readPipfile = async (text) => {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const document = parse(text);
    return isRecord(document) ? [...poetry(document['packages']), ...poetry(document['dev-packages'])] : [];
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/toml-lock.js


/** Cargo.lock, poetry.lock, uv.lock: `[[package]]` with name and version. */
const readTomlLock = async (text) => {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const document = parse(text);
    const packages = isRecord(document) ? document['package'] : undefined;
    return (Array.isArray(packages) ? packages : []).flatMap((entry) => {
        if (!isRecord(entry) || typeof entry['name'] !== 'string')
            return [];
        return [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }];
    });
};
const CARGO_FIELDS = ['dependencies', 'dev-dependencies', 'build-dependencies'];
/** Cargo.toml, with those of its workspace and of its targets. A renamed dependency counts by its package name. */
const readCargo = async (text) => {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const document = parse(text);
    if (!isRecord(document))
        return [];
    const targets = isRecord(document['target']) ? Object.values(document['target']) : [];
    return [document, document['workspace'], ...targets].flatMap((table) => isRecord(table) ? CARGO_FIELDS.flatMap((field) => crates(table[field])) : []);
};
function crates(table) {
    if (!isRecord(table))
        return [];
    return entries(table).map(({ name, version }) => {
        const value = table[name];
        return { name: isRecord(value) && typeof value['package'] === 'string' ? value['package'] : name, version };
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/dependencies.js







const MANIFESTS = [
    { name: /^package\.json$/u, ecosystem: 'npm', read: readPackageJson },
    { name: /^(?:package-lock|npm-shrinkwrap)\.json$/u, ecosystem: 'npm', read: readPackageLock },
    { name: /^yarn\.lock$/u, ecosystem: 'npm', read: readYarnLock },
    { name: /^pnpm-lock\.yaml$/u, ecosystem: 'npm', read: readPnpmLock },
    {
        name: /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/u,
        ecosystem: 'pypi',
        read: readRequirements,
    },
    { name: /^pyproject\.toml$/u, ecosystem: 'pypi', read: readPyproject },
    { name: /^Pipfile$/u, ecosystem: 'pypi', read: readPipfile },
    { name: /^(?:poetry|uv)\.lock$/u, ecosystem: 'pypi', read: readTomlLock },
    { name: /^go\.mod$/u, ecosystem: 'golang', read: readGoMod },
    { name: /^Cargo\.toml$/u, ecosystem: 'cargo', read: readCargo },
    { name: /^Cargo\.lock$/u, ecosystem: 'cargo', read: readTomlLock },
    { name: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/u, ecosystem: 'gem', read: readGemfile },
    { name: /^(?:Gemfile|gems)\.lock(?:ed)?$/u, ecosystem: 'gem', read: readGemfileLock },
    { name: /^composer\.json$/u, ecosystem: 'composer', read: readComposer },
    { name: /^composer\.lock$/u, ecosystem: 'composer', read: readComposerLock },
    { name: /^pom\.xml$/u, ecosystem: 'maven', read: readPom },
    { name: /^build\.gradle(?:\.kts)?$/u, ecosystem: 'maven', read: readGradle },
];
/** Dependencies that changed manifests and lockfiles name now and none of the changed ones of that ecosystem named before. */
async function dependencyChanges(change, files) {
    const before = new Set();
    const after = [];
    const notices = [];
    for (const file of files) {
        const manifest = manifestOf(file.path);
        if (manifest === undefined)
            continue;
        const texts = await (0,source_sides/* textsOf */.C)(change, file);
        const old = await readSide(manifest, texts.before);
        for (const { name } of old ?? [])
            before.add(keyOf(manifest.ecosystem, name));
        const now = await readSide(manifest, texts.after);
        if (now === null || (file.after !== null && texts.after === null)) {
            notices.push({
                ruleId: 'unanalysed',
                path: file.path,
                atLeast: 'high',
                message: 'The dependencies it names could not be read.',
            });
        }
        for (const { name, version } of now ?? [])
            after.push({ name, version, ecosystem: manifest.ecosystem, path: file.path });
    }
    const added = dependencies_firstOfEach(after.filter(({ ecosystem, name }) => !before.has(keyOf(ecosystem, name))));
    return { added, notices: [...notices, ...(await lookAlikes(added))] };
}
/** Names that people declare; what comes along with them is named by its maintainers, not typed. */
async function lookAlikes(added) {
    const declared = added.filter((one) => isLock(one) === 0).slice(0, MAX_COMPARED);
    if (declared.length === 0)
        return [];
    const { lookAlikeOf } = await __webpack_require__.e(/* import() */ 9003).then(__webpack_require__.bind(__webpack_require__, 69003));
    const notices = [];
    for (const { ecosystem, name, path } of declared) {
        const popular = await lookAlikeOf(ecosystem, name);
        if (popular === null)
            continue;
        const message = `The new dependency ${name} could be taken for ${popular}. Make sure that it is the one that is meant.`;
        notices.push({ ruleId: 'look-alike', path, atLeast: 'high', message });
    }
    return notices;
}
const MAX_COMPARED = 500;
const manifestOf = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return MANIFESTS.find((manifest) => manifest.name.test(name));
};
/** Null when the text is not what its name says. */
async function readSide(manifest, text) {
    if (text === null)
        return [];
    try {
        return await manifest.read(text.replace(/^\ufeff/u, ''));
    }
    catch {
        return null;
    }
}
/** Names compare without case; on PyPI `-`, `_` and `.` are one (PEP 503). */
function keyOf(ecosystem, name) {
    const lower = name.toLowerCase();
    return `${ecosystem} ${ecosystem === 'pypi' ? lower.replace(/[-_.]+/gu, '-') : lower}`;
}
const isLock = ({ path }) => (/lock|shrinkwrap/u.test(path) ? 1 : 0);
/** Manifests are listed before lockfiles, so that a direct dependency is reported where a person declared it. */
function dependencies_firstOfEach(dependencies) {
    const seen = new Map();
    for (const dependency of [...dependencies].toSorted((a, b) => isLock(a) - isLock(b) || byText(a.path, b.path))) {
        const key = keyOf(dependency.ecosystem, dependency.name);
        if (!seen.has(key))
            seen.set(key, dependency);
    }
    return [...seen.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, dependency]) => dependency);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/install/lockfile-swap.js
const LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|(?:poetry|uv|pdm|Pipfile|Cargo|Gemfile)\.lock|gems\.locked|go\.sum|requirements[^/]{0,60}\.txt)$/u;
/** Digests as lockfiles write them; the kind stays, so that another kind of digest is no exchange. */
const DIGEST = /\b(sha(?:1|224|256|384|512)[-:=]|h1:|10c0\/|)(?:[A-Za-z0-9+/]{40,128}={0,2}|[0-9a-f]{32,128})/gu;
const HOST = /\bhttps?:\/\/[^/\s"'#]{1,253}/gu;
const ENTRY_BEGINS = /^\s*$|^\[\[|[{:]\s*$/u;
const VERSION = /\d\.\d|\bversion\b/iu;
const MAX_CHARACTERS = 2_000;
const MAX_ENTRY_LINES = 60;
/**
 * Lockfiles in which the digest or the host of an entry became another while its version stayed: the same name and version
 * now stand for other bytes. Told from the changed lines alone; composer.lock, which nests its entries, is left out.
 */
function lockfileSwaps(files) {
    return files
        .filter(({ path, hunks }) => LOCKFILE.test(path) && hunks.some(isSwap))
        .map(({ path }) => ({
        ruleId: 'lockfile-swap',
        path,
        atLeast: 'high',
        message: 'The digest or the host of a locked package changed, and its version did not.',
    }));
}
function isSwap({ lines }) {
    const removed = new Map();
    for (const line of lines) {
        if (line.kind !== 'removed')
            continue;
        for (const [form, masked] of formsOf(line)) {
            const known = removed.get(masked) ?? new Set();
            removed.set(masked, known.add(form));
        }
    }
    return lines.some((line, index) => line.kind === 'added' &&
        formsOf(line).some(([form, masked]) => removed.has(masked) &&
            !removed.get(masked)?.has(form) &&
            // A line that names its version, as in go.sum, names the same one before and after.
            (VERSION.test(masked) || !hasNewVersion(lines, index))));
}
/** The line as it is and with its digests, or its hosts, masked; nothing where it has none. */
function formsOf({ text }) {
    const line = text.slice(0, MAX_CHARACTERS).trim();
    return [line.replace(DIGEST, '$1…'), line.replace(HOST, 'https://…')]
        .filter((masked) => masked !== line)
        .map((masked) => [line, masked]);
}
/** Whether the entry around a line changed in anything but digests and addresses. */
function hasNewVersion(lines, at) {
    for (let index = at - 1; index >= Math.max(0, at - MAX_ENTRY_LINES); index--) {
        const line = lines[index];
        if (isVersion(line))
            return true;
        if (line.kind !== 'removed' && ENTRY_BEGINS.test(line.text))
            return false;
    }
    return false;
}
const isVersion = ({ kind, text }) => kind !== 'context' &&
    VERSION.test(text
        .slice(0, MAX_CHARACTERS)
        .replace(DIGEST, '')
        .replace(/\bhttps?:\S+/gu, ''));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/install/manifest-notices.js


/** What npm, pnpm and yarn run by themselves on whoever installs, or checks out (`prepare`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
const manifest_notices_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Where a version is put in the place of the one that was asked for: npm and bun, yarn, pnpm. */
const OVERRIDES = ['overrides', 'resolutions', 'pnpm.overrides'];
/** What changes the code of a package, or lets its scripts run. */
const PATCHES = [
    'patchedDependencies', 'pnpm.patchedDependencies', 'pnpm.onlyBuiltDependencies', 'pnpm.neverBuiltDependencies',
    'trustedDependencies', 'dependenciesMeta',
]; // prettier-ignore
/** Specs that no registry answers for: git, a tarball, a folder, `owner/repository`. */
const OUTSIDE = /^(?:git[+:@]|git\+|https?:|file:|link:|portal:|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$))/iu;
const MAX_NAMED = 5;
/** What a changed package.json newly runs on installation, takes from outside a registry, or puts in the place of a version. */
async function manifestNotices(change) {
    const notices = [];
    for (const file of change.files) {
        const { path } = file;
        if (!/(?:^|\/)package\.json$/u.test(path))
            continue;
        const texts = await (0,source_sides/* textsOf */.C)(change, file);
        const [before, after] = [parsed(texts.before), parsed(texts.after)];
        const tell = (ruleId, atLeast, fields, say) => {
            const names = changedIn(fields(before), fields(after));
            if (names.length > 0)
                notices.push({ ruleId, path, atLeast, message: say(names.slice(0, MAX_NAMED).join(', ')) });
        };
        tell('install-script', 'high', installScripts, (names) => `It adds or changes what runs on installation: ${names}.`);
        tell('package-source', 'high', outsideSpecs, (names) => `Packages come from outside a registry: ${names}.`);
        tell('package-override', 'medium', (one) => under(one, OVERRIDES), (names) => `Versions are put in the place of others: ${names}.`);
        tell('package-patch', 'high', (one) => under(one, PATCHES), (names) => `Packages are patched, or may run scripts: ${names}.`);
    }
    return notices;
}
/** What cannot be read is told by whoever reads the dependencies. */
function parsed(text) {
    try {
        return JSON.parse((text ?? '{}').replace(/^\ufeff/u, ''));
    }
    catch {
        return {};
    }
}
const changedIn = (before, after) => [...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key.slice(0, 100));
const member = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
function installScripts(manifest) {
    const scripts = member(manifest, 'scripts');
    return new Map(INSTALL_SCRIPTS.flatMap((name) => {
        const script = member(scripts, name);
        return typeof script === 'string' ? [[name, script]] : [];
    }));
}
function outsideSpecs(manifest) {
    const specs = manifest_notices_FIELDS.flatMap((field) => Object.entries(recordOf(member(manifest, field))));
    return new Map(specs.flatMap(([name, spec]) => typeof spec === 'string' && OUTSIDE.test(spec.slice(0, 300)) ? [[name, spec]] : []));
}
function under(manifest, paths) {
    return new Map(paths.flatMap((path) => {
        const value = path.split('.').reduce(member, manifest);
        const entries = Array.isArray(value)
            ? value.map((name) => [String(name), true])
            : Object.entries(recordOf(value));
        return entries.map(([name, one]) => [name, JSON.stringify(one)]);
    }));
}
const recordOf = (value) => (isRecord(value) ? value : {});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/documents.js

/** Manifests people write are far below. */
const documents_MAX_CHARACTERS = 1024 * 1024;
const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 500;
/**
 * The documents of a YAML or JSON file.
 *
 * @throws RangeError or a parser's error when it cannot be read: not YAML, a template, too large, an alias bomb
 */
async function documentsOf(text) {
    if (text === null)
        return [];
    if (text.length > documents_MAX_CHARACTERS)
        throw new RangeError('it is too large');
    // Most such files are JSON, which the YAML parser reads far more slowly.
    const json = /^\s{0,100}[[{]/u.test(text) ? jsonOf(text) : undefined;
    if (json !== undefined)
        return [json];
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, merge: true });
    if (!Array.isArray(documents))
        return [];
    if (documents.length > MAX_DOCUMENTS)
        throw new RangeError('it has too many documents');
    return documents.map((document) => {
        const fault = document.errors[0];
        if (fault)
            throw fault;
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    });
}
/** Undefined when it is no JSON: YAML may begin with a bracket as well. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Members of a value by name; empty unless it is an object. */
const fieldsOf = (value) => (isRecord(value) ? value : {});
/** The texts of a list, or the text itself in its place; numbers and booleans as they are written. */
function textsIn(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : []);
}
const listIn = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/token-permissions.js
const LEVELS = { none: 0, read: 1, write: 2 };
/**
 * Scopes GitHub documents for `permissions:`. `metadata` is left out: every token may read it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const SCOPES = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
const every = (level) => new Map(SCOPES.map((scope) => [scope, level]));
/** What a token may do where nothing is stated: the repository's setting, which is one of these two. */
const DEFAULTS = [
    new Map([...every(2)].map(([scope, level]) => [scope, scope === 'id-token' ? 0 : level])),
    new Map([
        ['contents', 1],
        ['packages', 1],
    ]),
];
/**
 * Reads one `permissions:` value.
 *
 * @returns the scopes; null when the value is absent, so that the default holds
 * @throws RangeError on a value that GitHub does not know
 */
function readPermissions(value) {
    if (value === undefined || value === null)
        return null;
    if (value === 'read-all')
        return every(1);
    if (value === 'write-all')
        return every(2);
    if (typeof value !== 'object' || Array.isArray(value))
        throw new RangeError('unknown permissions');
    return new Map(Object.entries(value).map(([scope, level]) => {
        if (typeof level !== 'string' || !Object.hasOwn(LEVELS, level))
            throw new RangeError(`unknown level of ${scope}`);
        return [scope, LEVELS[level]];
    }));
}
/** Scopes in which `after` may do more than `before`, and those in which it may do less. */
function compareTokens(before, after) {
    const scopes = [...new Set([...before.keys(), ...after.keys()])].filter((scope) => scope !== 'metadata').toSorted();
    const level = (of, scope) => of.get(scope) ?? 0;
    return {
        grown: scopes.filter((scope) => level(after, scope) > level(before, scope)),
        shrunk: scopes.filter((scope) => level(after, scope) < level(before, scope)),
    };
}
/** The most that any of the given tokens may do. */
function union(tokens) {
    const most = new Map();
    for (const token of tokens)
        for (const [scope, level] of token)
            if (level > (most.get(scope) ?? 0))
                most.set(scope, level);
    return most;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/workflow-token.js



/** Whether a path is a workflow that GitHub runs. */
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
/** What the token of each job may do. What cannot be compared counts as widened. */
const workflowToken = {
    id: 'workflow-token',
    reads: isWorkflow,
    compare: compareWorkflow,
};
/**
 * Compares what each job's token may do, before and after. Where a side states nothing the comparison is made under
 * both defaults a repository can have; growing under either is growing. A new job is compared with the most that any
 * job of the file could do before.
 *
 * @param before text of the workflow, null when it did not exist
 */
async function compareWorkflow(path, before, after) {
    let old;
    let now;
    try {
        [old, now] = [await jobsOf(before), await jobsOf(after)];
    }
    catch (error) {
        const why = `It cannot be read as a workflow: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`;
        return { permissions: [{ where: `${path}#*`, change: 'widened', why }], unreadable: why };
    }
    const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted(byText);
    return { permissions: ids.map((id) => compareJob(path, id, old, now)), unreadable: null };
}
function compareJob(path, id, old, now) {
    const where = `${path}#${id}`;
    const after = now.get(id);
    if (after === undefined)
        return { where, change: 'narrowed', why: 'The job is gone.' };
    const results = DEFAULTS.map((standard) => {
        const before = old.has(id)
            ? (old.get(id) ?? standard)
            : union([...old.values()].map((stated) => stated ?? standard));
        return compareTokens(before, after ?? standard);
    });
    const grown = [...new Set(results.flatMap((result) => result.grown))].toSorted(byText);
    const shrunk = [...new Set(results.flatMap((result) => result.shrunk))].toSorted(byText);
    const change = grown.length > 0 ? 'widened' : shrunk.length > 0 && old.has(id) ? 'narrowed' : 'same';
    return { where, change, why: explain(change, grown, shrunk, after === null) };
}
function explain(change, grown, shrunk, unstated) {
    const aside = unstated ? ' (nothing is stated, so the repository’s default holds)' : '';
    if (change === 'widened')
        return `More than before: ${grown.join(', ')}${aside}.`;
    if (change === 'narrowed')
        return `Less than before: ${shrunk.join(', ')}${aside}.`;
    return `No more than before${aside}.`;
}
const workflow_token_MAX_ALIASES = 100;
async function jobsOf(text) {
    const jobs = new Map();
    if (text === null)
        return jobs;
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const workflow = parse(text, { maxAliasCount: workflow_token_MAX_ALIASES, logLevel: 'error', merge: true });
    if (!isRecord(workflow) || !isRecord(workflow['jobs']))
        throw new RangeError('no jobs');
    const general = readPermissions(workflow['permissions']);
    for (const [id, job] of Object.entries(workflow['jobs'])) {
        const own = isRecord(job) ? readPermissions(job['permissions']) : null;
        jobs.set(id, own ?? general);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/exposure.js




/** Events a person without write access can cause, and whose runs have secrets or a token able to write. */
const PRIVILEGED = new Set([
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'pull_request_target',
    'repository_dispatch',
    'watch',
    'workflow_run',
]);
const SECRET = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_]\w{0,100})|\[\s{0,3}['"]([\w-]{1,100})['"])/gu;
/**
 * What a workflow is newly exposed to: events that outsiders cause and that run with secrets, and secrets it did not reach
 * before. A new workflow is compared with none. What cannot be read is told where its token is compared.
 */
async function exposureNotices(change) {
    const notices = [];
    for (const file of change.files) {
        if (file.after === null || !isWorkflow(file.after.path))
            continue;
        const [before, after] = await exposuresOf(change, file);
        const triggers = [...after.triggers].filter((one) => PRIVILEGED.has(one) && !before.triggers.has(one));
        const secrets = [...after.secrets].filter((one) => !before.secrets.has(one));
        if (triggers.length > 0) {
            const message = `It now runs on ${triggers.toSorted(byText).join(', ')}: outsiders can start it, and it runs with the repository’s secrets.`;
            notices.push({ ruleId: 'privileged-trigger', path: file.path, atLeast: 'high', message });
        }
        if (secrets.length > 0) {
            const message = `It now reaches secrets it did not: ${secrets.toSorted(byText).slice(0, 10).join(', ')}.`;
            notices.push({ ruleId: 'secret-reach', path: file.path, atLeast: 'medium', message });
        }
    }
    return notices;
}
async function exposuresOf(change, file) {
    const { before, after } = await (0,source_sides/* textsOf */.C)(change, file);
    const was = file.before !== null && isWorkflow(file.before.path) ? before : null;
    return [await exposureOf(was), await exposureOf(after)];
}
async function exposureOf(text) {
    const triggers = new Set();
    const secrets = new Set();
    if (text === null)
        return { triggers, secrets };
    for (const one of text.matchAll(SECRET)) {
        const name = one[1] ?? one[2] ?? '';
        // Every run has it; what it may do is compared as the token's permissions.
        if (name.toUpperCase() !== 'GITHUB_TOKEN')
            secrets.add(name);
    }
    if (/^\s{2,}secrets:\s{1,5}["']?inherit\b/mu.test(text))
        secrets.add('all of them (inherit)');
    try {
        for (const document of await documentsOf(text)) {
            const on = fieldsOf(document)['on'];
            for (const name of typeof on === 'object' && on !== null && !Array.isArray(on) ? Object.keys(on) : textsIn(on))
                triggers.add(name);
        }
    }
    catch {
        return { triggers, secrets };
    }
    return { triggers, secrets };
}

// EXTERNAL MODULE: ./build/emit/shared/agent-config/paths.js
var paths = __webpack_require__(85709);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/agent-configuration.js

const MAX_SHOWN = 4;
/** What coding agents may do: allow rules, hooks, MCP servers, modes, sandboxes, of every tool's files. Prose grants nothing. */
const agentConfiguration = {
    id: 'agent-configuration',
    reads: (path) => (0,paths/* isAgentFile */.s)(path) && (0,paths/* formatOf */.b)(path) !== 'prose',
    compare: async (path, before, after) => {
        const { examineConfig } = await __webpack_require__.e(/* import() */ 9964).then(__webpack_require__.bind(__webpack_require__, 49964));
        const delta = await examineConfig(path, before, after);
        if (delta.unparsable !== null) {
            const unreadable = `It cannot be read as agent configuration: ${delta.unparsable.slice(0, 200)}.`;
            return { permissions: [{ where: `${path}#*`, change: 'widened', why: unreadable }], unreadable };
        }
        const what = (list) => [...new Set(list.map(({ kind }) => kind))].slice(0, MAX_SHOWN).join(', ');
        const why = {
            widened: `Agents may do more: ${what(delta.widening)}.`,
            narrowed: `Agents may do less: ${what(delta.narrowing)}.`,
            same: 'Agents may do no more than before.',
        }[delta.change];
        return { permissions: [{ where: `${path}#*`, change: delta.change, why }], unreadable: null };
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/grants.js

const NOTHING = { grants: new Set(), restrictions: new Set() };
const grants_MAX_SHOWN = 4;
/**
 * Compares what each holder may do. It widens when a grant comes that no earlier grant covers, or when a restriction goes
 * that no later one covers; only then is it asked whether anything narrowed. A holder that goes takes its restrictions along.
 */
function compareHolders(path, before, after, covers) {
    const names = [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => [before, after].some((side) => saysAnything(side.get(name))))
        .toSorted(byText);
    return names.map((name) => compareHolder(`${path}#${name}`, before.get(name) ?? null, after.get(name) ?? null, covers));
}
const saysAnything = (holder) => holder !== undefined && holder.grants.size + holder.restrictions.size > 0;
function compareHolder(where, before, after, covers) {
    const old = before ?? NOTHING;
    const now = after ?? NOTHING;
    const grown = [
        ...missing(now.grants, old.grants, covers),
        ...(after === null ? [] : missing(old.restrictions, now.restrictions, covers).map((one) => `no longer: ${one}`)),
    ];
    if (grown.length > 0)
        return { where, change: 'widened', why: `More than before: ${grants_shown(grown)}.` };
    const shrunk = [
        ...missing(old.grants, now.grants, covers),
        ...(before === null ? [] : missing(now.restrictions, old.restrictions, covers).map((one) => `now: ${one}`)),
    ];
    return shrunk.length > 0
        ? { where, change: 'narrowed', why: `Less than before: ${grants_shown(shrunk)}.` }
        : { where, change: 'same', why: 'No more than before.' };
}
const missing = (list, others, covers) => [...list].filter((one) => !others.has(one) && ![...others].some((other) => covers(other, one))).toSorted(byText);
const grants_shown = (list) => list.length > grants_MAX_SHOWN
    ? `${list.slice(0, grants_MAX_SHOWN).join(', ')} and ${list.length - grants_MAX_SHOWN} more`
    : list.join(', ');
/** Whether a pattern with `*` takes a text; stars in the text are plain characters, so a broader pattern takes a narrower. */
function starCovers(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}
/** Collects grants and restrictions of holders by name. */
class HolderBuilder {
    #holders = new Map();
    of(name) {
        const known = this.#holders.get(name) ?? { grants: new Set(), restrictions: new Set() };
        this.#holders.set(name, known);
        return known;
    }
    get holders() {
        return this.#holders;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/agent-ignore.js

const IGNORE_FILE = /(?:^|\/)\.(?:cursor(?:indexing)?|codeium|aider|gemini|copilot|claude|ai|roo|cline|kilocode|continue|windsurf|aug(?:ment)?|trae|qwen|junie)(?:ignore|exclude)$/iu;
/** Files that keep agents from reading: a line that goes, or an exception (`!…`) that comes, lets them see more. */
const agentIgnore = {
    id: 'agent-ignore',
    reads: (path) => IGNORE_FILE.test(path),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, linesOf(before), linesOf(after), () => false),
        unreadable: null,
    }),
};
/** The file is one holder even when it is gone: what it held back is then seen. */
function linesOf(text) {
    const found = new HolderBuilder();
    const { grants, restrictions } = found.of('*');
    for (const line of (text ?? '').split('\n').map((one) => one.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        (line.startsWith('!') ? grants : restrictions).add(line);
    }
    return found.holders;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/cloud-iam.js



const SPEAKS = /"?\b(?:Effect|(?:Not)?(?:Action|Resource|Principal)s?|Condition|bindings|members|role|(?:not)?(?:data)?actions)"?\s?:/iu;
const cloud_iam_MAX_DEPTH = 40;
/** Takes the place of what a statement leaves open. */
const ANY = '*';
/**
 * Policies of AWS (statements, wherever they stand: policy files, CloudFormation, SAM, serverless), bindings of Google Cloud,
 * role definitions of Azure, in JSON or YAML. A condition narrows a grant; one without it covers it.
 */
const cloudIam = {
    id: 'cloud-iam',
    reads: (path) => /\.(?:json|ya?ml|template)$/iu.test(path) && !path.startsWith('.github/') && !/lock\.(?:json|ya?ml)$/iu.test(path),
    speaksOf: (line) => SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await holdersOf(before), await holdersOf(after), covers),
        unreadable: null,
    }),
};
async function holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of await documentsOf(text))
        visit(document, found, 0);
    return found.holders;
}
function visit(value, found, depth) {
    if (depth > cloud_iam_MAX_DEPTH)
        throw new RangeError('it is nested too deeply');
    if (Array.isArray(value))
        for (const item of value)
            visit(item, found, depth + 1);
    if (!isRecord(value))
        return;
    if (value['Effect'] === 'Allow')
        for (const grant of allowed(value))
            found.of('iam').grants.add(grant);
    else if (value['Effect'] === 'Deny')
        for (const grant of allowed(value))
            found.of('iam').restrictions.add(grant);
    for (const grant of [...googleGrants(value), ...azureGrants(value)])
        found.of('iam').grants.add(grant);
    for (const member of Object.values(value))
        visit(member, found, depth + 1);
}
/** One grant for each action, resource and principal: `action resource principal condition`. */
function allowed(statement) {
    const part = (name) => {
        const not = statement[`Not${name}`];
        if (not !== undefined)
            return [`!${JSON.stringify(not)}`];
        const value = statement[name];
        if (value === undefined)
            return [ANY];
        const plain = isRecord(value)
            ? Object.entries(value).flatMap(([kind, one]) => textsIn(one).map((id) => `${kind}:${id}`))
            : textsIn(value);
        return plain.length > 0 ? plain : [JSON.stringify(value)];
    };
    const condition = statement['Condition'] === undefined ? ANY : JSON.stringify(statement['Condition']);
    return part('Action').flatMap((action) => part('Resource').flatMap((resource) => part('Principal').map((principal) => JSON.stringify([action.toLowerCase(), resource, principal, condition]))));
}
/** `{"bindings": [{"role", "members", "condition"}]}` */
const googleGrants = (value) => listIn(value['bindings'])
    .map(fieldsOf)
    .flatMap(({ role, members, condition }) => textsIn(members ?? []).map((member) => JSON.stringify([String(role), member, ANY, condition === undefined ? ANY : JSON.stringify(condition)])));
/** `permissions: [{actions, notActions, dataActions, notDataActions}]`, in any case of the first letter. */
const azureGrants = (value) => listIn(value['permissions'] ?? value['Permissions'])
    .map(fieldsOf)
    .flatMap((one) => ['actions', 'dataActions'].flatMap((name) => {
    const not = one[`not${name[0]?.toUpperCase()}${name.slice(1)}`];
    const except = not === undefined || (Array.isArray(not) && not.length === 0) ? ANY : JSON.stringify(not);
    return textsIn(one[name] ?? []).map((action) => JSON.stringify([action.toLowerCase(), ANY, ANY, except]));
}));
const covers = (broad, narrow) => {
    const [wide, small] = [JSON.parse(broad), JSON.parse(narrow)];
    return wide.every((part, index) => part === ANY || starCovers(part, small[index] ?? ''));
};

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(68040);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/code-owners.js

/** Paths of the head that are asked; in larger repositories the first by name stand for the rest. */
const MAX_PATHS = 20_000;
/**
 * Who may approve what. It widens when any path loses its owners or gains one: with more owners, more people's word is
 * enough. Asked of the paths of the head, since patterns can hardly be compared with each other.
 */
const codeOwners = {
    id: 'code-owners',
    reads: (path) => codeowners/* CODEOWNERS_PATHS */.xn.includes(path),
    compare: async (path, before, after, change) => {
        const [old, now] = [(0,codeowners/* parseCodeowners */.BW)(before ?? ''), (0,codeowners/* parseCodeowners */.BW)(after ?? '')];
        const paths = (await change.listHead()).slice(0, MAX_PATHS);
        let narrowed = null;
        for (const one of paths) {
            const [had, has] = [old.ruleFor(one)?.owners ?? [], now.ruleFor(one)?.owners ?? []];
            const came = has.filter((owner) => !had.includes(owner));
            const where = `${path}#*`;
            if (had.length > 0 && has.length === 0)
                return widened(where, `${one} had owners (${had.join(', ')}) and has none now.`);
            if (had.length > 0 && came.length > 0)
                return widened(where, `${one} can now be approved by ${came.join(', ')} as well.`);
            if (has.length > 0 && (had.length === 0 || has.length < had.length))
                narrowed ??= one;
        }
        return {
            permissions: [
                narrowed === null
                    ? { where: `${path}#*`, change: 'same', why: 'No path has other owners.' }
                    : { where: `${path}#*`, change: 'narrowed', why: `Fewer people can approve, as for ${narrowed}.` },
            ],
            unreadable: null,
        };
    },
};
const widened = (where, why) => ({
    permissions: [{ where, change: 'widened', why }],
    unreadable: null,
});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/container-privileges.js



const container_privileges_SPEAKS = /\b(?:privileged|cap_(?:add|drop)|capabilities|allowPrivilegeEscalation|run_?As\w*|host(?:Network|PID|IPC|Path)|readOnlyRootFilesystem|read_only|security_opt|seccompProfile|network_mode|pid|ipc|userns_mode|devices|user|securityContext|volumes|docker\.sock|add|drop)\b/iu;
const container_privileges_MAX_DEPTH = 40;
const HOST_PATHS = /^(?:\/|\/etc|\/proc|\/sys|\/root|\/var\/run(?:\/docker\.sock)?|\/run(?:\/docker\.sock)?|\/var\/lib\/docker)\/?(?::|$)/u;
/** What containers may do to the machine they run on: services of Compose, pods of Kubernetes. */
const containerPrivileges = {
    id: 'container-privileges',
    reads: (path) => /\.ya?ml$/iu.test(path) && !path.startsWith('.github/'),
    speaksOf: (line) => container_privileges_SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await container_privileges_holdersOf(before), await container_privileges_holdersOf(after), container_privileges_covers),
        unreadable: null,
    }),
};
/** Adding `ALL` covers every capability; dropping `ALL` does as well. */
const container_privileges_covers = (broad, narrow) => (broad === 'capability ALL' && narrow.startsWith('capability ')) ||
    (broad === 'dropped ALL' && narrow.startsWith('dropped '));
async function container_privileges_holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of await documentsOf(text)) {
        const { services, kind, metadata } = fieldsOf(document);
        if (isRecord(services))
            for (const [name, service] of Object.entries(services))
                composeService(fieldsOf(service), found.of(name));
        else if (typeof kind === 'string')
            podParts(document, found.of(`${kind}/${textsIn(fieldsOf(metadata)['name']).join('')}`), 0);
    }
    return found.holders;
}
/** https://docs.docker.com/reference/compose-file/services/ */
function composeService(service, { grants, restrictions }) {
    if (service['privileged'] === true)
        grants.add('privileged');
    if (service['read_only'] === true)
        restrictions.add('read-only file system');
    for (const one of textsIn(service['cap_add'] ?? []))
        grants.add(`capability ${one.toUpperCase()}`);
    for (const one of textsIn(service['cap_drop'] ?? []))
        restrictions.add(`dropped ${one.toUpperCase()}`);
    for (const one of textsIn(service['devices'] ?? []))
        grants.add(`device ${one}`);
    for (const name of ['network_mode', 'pid', 'ipc', 'userns_mode'])
        if (service[name] === 'host')
            grants.add(`host ${name}`);
    if (/^(?:root|0)(?::|$)/u.test(textsIn(service['user'] ?? '')[0] ?? ''))
        grants.add('user root');
    for (const one of textsIn(service['security_opt'] ?? []))
        (/unconfined/u.test(one) ? grants : restrictions).add(`security_opt ${one}`);
    for (const one of listIn(service['volumes'])) {
        const source = textsIn(isRecord(one) ? (one['source'] ?? '') : one)[0] ?? '';
        if (HOST_PATHS.test(source))
            grants.add(`host path ${source}`);
    }
}
/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
function podParts(value, sets, depth) {
    if (depth > container_privileges_MAX_DEPTH)
        throw new RangeError('it is nested too deeply');
    if (Array.isArray(value))
        for (const item of value)
            podParts(item, sets, depth + 1);
    if (!isRecord(value))
        return;
    const { grants, restrictions } = sets;
    for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'privileged', 'allowPrivilegeEscalation']) {
        if (value[name] === true)
            grants.add(name);
        if (value[name] === false && name === 'allowPrivilegeEscalation')
            restrictions.add('no privilege escalation');
    }
    for (const name of ['runAsNonRoot', 'readOnlyRootFilesystem'])
        if (value[name] === true)
            restrictions.add(name);
    if (value['runAsUser'] === 0)
        grants.add('user root');
    const capabilities = fieldsOf(value['capabilities']);
    for (const one of textsIn(capabilities['add'] ?? []))
        grants.add(`capability ${one.toUpperCase()}`);
    for (const one of textsIn(capabilities['drop'] ?? []))
        restrictions.add(`dropped ${one.toUpperCase()}`);
    const { path } = fieldsOf(value['hostPath']);
    if (typeof path === 'string')
        grants.add(`host path ${path}`);
    for (const member of Object.values(value))
        podParts(member, sets, depth + 1);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/dockerfile.js
/** Who the built image runs as: the last `USER` of the last stage; root where none is named. */
const dockerfile = {
    id: 'dockerfile',
    reads: (path) => /(?:^|\/)(?:[\w.-]{1,100}\.)?(?:Docker|Container)file(?:\.[\w.-]{1,100})?$/iu.test(path),
    speaksOf: (line) => /^\s*(?:USER|FROM)\s/iu.test(line),
    compare: async (path, before, after) => ({
        permissions: before === null || after === null ? [] : [userChange(path, userOf(before), userOf(after))],
        unreadable: null,
    }),
};
function userChange(path, before, after) {
    const where = `${path}#USER`;
    if (isRoot(after) && !isRoot(before))
        return { where, change: 'widened', why: `More than before: it ran as ${before}, now it runs as root.` };
    if (isRoot(before) && !isRoot(after))
        return { where, change: 'narrowed', why: `Less than before: it ran as root, now it runs as ${after}.` };
    return { where, change: 'same', why: 'No more than before.' };
}
function userOf(text) {
    let user = 'root';
    for (const line of text.split('\n')) {
        const [word = '', name] = line.trim().split(/\s+/u, 2);
        if (/^FROM$/iu.test(word))
            user = 'root';
        else if (/^USER$/iu.test(word) && name !== undefined)
            user = name;
    }
    return user;
}
/** A user that a build argument decides may be root. */
const isRoot = (user) => /^(?:root|0)(?::|$)|\$/u.test(user);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/kubernetes-rbac.js


const ROLES = /^(?:Cluster)?Role$/u;
const BINDINGS = /^(?:Cluster)?RoleBinding$/u;
const kubernetes_rbac_SPEAKS = /\b(?:apiGroups|verbs|resources|resourceNames|nonResourceURLs|roleRef|subjects|aggregationRule|(?:Cluster)?Role(?:Binding)?)\b/u;
/** Roles and their bindings in Kubernetes: who may do what to which resources. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
const kubernetesRbac = {
    id: 'kubernetes-rbac',
    reads: (path) => /\.(?:ya?ml|json)$/iu.test(path) && !path.startsWith('.github/'),
    speaksOf: (line) => kubernetes_rbac_SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await kubernetes_rbac_holdersOf(before), await kubernetes_rbac_holdersOf(after), kubernetes_rbac_covers),
        unreadable: null,
    }),
};
async function kubernetes_rbac_holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of (await documentsOf(text)).flatMap(itemsOf)) {
        const { kind, metadata, ...body } = fieldsOf(document);
        if (typeof kind !== 'string' || !(ROLES.test(kind) || BINDINGS.test(kind)))
            continue;
        const { name, namespace } = fieldsOf(metadata);
        const { grants } = found.of([kind, namespace, name].filter((one) => typeof one === 'string').join('/'));
        for (const grant of ROLES.test(kind) ? grantsOfRole(body) : grantsOfBinding(body))
            grants.add(grant);
    }
    return found.holders;
}
/** A document, or the documents of a `List`. */
const itemsOf = (document) => fieldsOf(document)['kind'] === 'List' ? listIn(fieldsOf(document)['items']) : [document];
function grantsOfRole(role) {
    const aggregated = 'aggregationRule' in role ? [`aggregates ${JSON.stringify(role['aggregationRule'])}`] : [];
    return aggregated.concat(listIn(role['rules'])
        .map(fieldsOf)
        .flatMap((rule) => {
        const names = textsIn(rule['resourceNames'] ?? '*');
        const resources = textsIn(rule['apiGroups'] ?? '').flatMap((group) => textsIn(rule['resources'] ?? []).flatMap((resource) => names.map((name) => `${resource}${group === '' ? '' : `.${group}`} ${name}`)));
        const targets = [...resources, ...textsIn(rule['nonResourceURLs'] ?? []).map((url) => `${url} *`)];
        return textsIn(rule['verbs'] ?? []).flatMap((verb) => targets.map((target) => `${verb} ${target}`));
    }));
}
function grantsOfBinding(binding) {
    const { kind, name } = fieldsOf(binding['roleRef']);
    return listIn(binding['subjects'])
        .map(fieldsOf)
        .map((subject) => [subject['kind'], subject['namespace'], subject['name']].filter((one) => typeof one === 'string').join('/'))
        .map((subject) => `${String(kind)}/${String(name)} to ${subject}`);
}
/** Verb, resource and name each cover by `*`; `*.*` covers every group. */
const kubernetes_rbac_covers = (broad, narrow) => {
    const [wide, small] = [broad.split(' '), narrow.split(' ')];
    return wide.length === 3 && small.length === 3 && wide.every((part, index) => starCovers(part, small[index] ?? ''));
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/registry.js








/** Every kind of file whose permissions are compared. A file may be of several. */
const PERMISSION_KINDS = [
    workflowToken,
    agentConfiguration,
    agentIgnore,
    kubernetesRbac,
    containerPrivileges,
    cloudIam,
    dockerfile,
    codeOwners,
];

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/changes.js





/** Characters of a line in which words are looked for; a minified policy stands on one line. */
const changes_MAX_LINE = 100_000;
/** Direction of every permission in every changed file that grants any. What cannot be compared counts as widened. */
async function permissionChanges(change) {
    const permissions = [];
    const notices = await exposureNotices(change);
    for (const file of change.files) {
        for (const kind of PERMISSION_KINDS) {
            if (!concerns(kind, file))
                continue;
            const compared = await compare(kind, change, file);
            permissions.push(...compared.permissions);
            if (compared.unreadable !== null) {
                const message = `${compared.unreadable} Its permissions count as widened.`;
                notices.push({ ruleId: 'unanalysed', path: file.path, atLeast: 'high', message });
            }
        }
    }
    return { permissions: permissions.toSorted((a, b) => byText(a.where, b.where)), notices };
}
const concerns = (kind, file) => !file.binary &&
    (0,change_change/* pathsOf */.wG)(file).some(kind.reads) &&
    (kind.speaksOf === undefined ||
        file.hunks.some(({ lines }) => lines.some(({ text }) => kind.speaksOf?.(text.slice(0, changes_MAX_LINE)) === true)));
async function compare(kind, change, file) {
    const { before, after } = await (0,source_sides/* textsOf */.C)(change, file);
    const lost = (file.before !== null && before === null) || (file.after !== null && after === null);
    if (lost)
        return unknown(kind, file, 'The whole file is not at hand.');
    // A file that was renamed into or out of the place where it counts begins or ends to be one.
    const was = file.before !== null && kind.reads(file.before.path) ? before : null;
    const is = file.after !== null && kind.reads(file.after.path) ? after : null;
    try {
        return await kind.compare(file.path, was, is, change);
    }
    catch (error) {
        return unknown(kind, file, `It cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`);
    }
}
/**
 * What only may grant something, told by a word on a changed line, counts as widened and no more; a file that does by its
 * name and cannot be read is worth a person's look.
 */
const unknown = (kind, file, why) => ({
    permissions: [{ where: `${file.path}#*`, change: 'widened', why }],
    unreadable: kind.speaksOf === undefined ? why : null,
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reach/mentions.js

const mentions_MAX_CHARACTERS = 256 * 1024;
const MAX_IMPORTS = 200;
const PART_OF_A_PATH = /[\w.-]/u;
const LOCAL_ACTION = /\buses:\s{0,10}["']?\.\/([^\s"'#]{1,300})/gu;
/** `@docs/rules.md`, as Claude Code and Gemini CLI import; an e-mail address or a package scope is none. */
const mentions_IMPORT = /(?:^|\s)@((?:\.{1,2}\/)?[\w./-]{1,200})/gu;
/** Of these paths the ones that a pipeline, or a script of one, names or runs as a local action. */
function mentions(text, _path, candidates) {
    const read = text.slice(0, mentions_MAX_CHARACTERS);
    const actions = [...read.matchAll(LOCAL_ACTION)]
        .slice(0, MAX_IMPORTS)
        .map(([, folder]) => external_node_path_.posix.normalize(`${folder}/`));
    return candidates.filter((path) => names(read, path) || actions.some((folder) => path.startsWith(folder)));
}
/** Whether a text holds a path that is not the end or the beginning of another. */
function names(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
        const before = at === 0 ? '' : text[at - 1];
        const follows = text[at + path.length] ?? '';
        const begins = !PART_OF_A_PATH.test(before) && (before !== '/' || text.slice(Math.max(0, at - 2), at) === './');
        if (begins && !PART_OF_A_PATH.test(follows))
            return true;
    }
    return false;
}
/** Of these paths the ones that an instruction to agents imports, relative to where it stands. */
function importsOf(text, path, candidates) {
    const folder = external_node_path_.posix.dirname(path);
    const wanted = new Set([...text.slice(0, mentions_MAX_CHARACTERS).matchAll(mentions_IMPORT)]
        .slice(0, MAX_IMPORTS)
        .map(([, target]) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, target)).replace(/\.$/u, '')));
    return candidates.filter((candidate) => wanted.has(candidate));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reach/reach.js


/** Scripts where those of a pipeline lie; for other changed files the whole tree is not worth listing. */
const SCRIPT = /^(?:[^/]+|(?:\.github|\.ci|ci|scripts?|tools?|hack|bin|build|dev|devel|release|actions?)\/.+)(?:\.(?:sh|bash|zsh|ps1|py|rb|pl|[mc]?[jt]s)|\/[\w-]+)$|(?:^|\/)(?:Makefile|action\.ya?ml)$/iu;
const PIPELINE = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$/u;
/** Already of the area by their own path. */
const OWN = /^\.github\/(?:workflows|actions)\//u;
const INSTRUCTIONS = ['CLAUDE.md', '.claude/CLAUDE.md', 'AGENTS.md', 'GEMINI.md'];
const MAX_READ = 60;
/** Claude Code follows imports so far; scripts that call scripts are followed no further either. */
const MAX_HOPS = 5;
const MAX_REACHED = 50;
/**
 * Changed files that a workflow or a local action runs, or that an instruction to agents imports, also through each other.
 * Read from the head, within limits; what lies beyond them is classified by itself like every file.
 */
async function reachedFiles(change) {
    const paths = change.files.filter(({ after }) => after?.kind === 'file').map(({ path }) => path);
    const scripts = paths.filter((path) => SCRIPT.test(path) && !OWN.test(path));
    const pipelines = scripts.length === 0 ? [] : (await change.listHead()).filter((path) => PIPELINE.test(path)).slice(0, MAX_READ);
    const reached = [
        ...(await follow(change, pipelines, scripts, 'ci-cd', mentions)),
        ...(await follow(change, INSTRUCTIONS, paths, 'agent-permissions', importsOf)),
    ];
    return reached.toSorted((a, b) => byText(a.path, b.path) || byText(a.area, b.area)).slice(0, MAX_REACHED);
}
async function follow(change, from, candidates, area, leadsTo) {
    const found = new Map();
    let left = MAX_READ;
    let next = [...from];
    for (let hop = 0; hop < MAX_HOPS && next.length > 0; hop++) {
        const sources = next.slice(0, left);
        left -= sources.length;
        next = [];
        for (const source of sources) {
            const text = await change.readHead(source);
            if (text === null)
                continue;
            for (const path of leadsTo(text, source, candidates)) {
                if (found.has(path) || path === source)
                    continue;
                found.set(path, source);
                next.push(path);
            }
        }
    }
    return [...found].map(([path, by]) => ({ path, area, by }));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/module.js
/** Folders that hold modules and are none themselves. */
const CONTAINERS = new Set('src lib libs packages apps app services modules crates internal cmd pkg plugins projects components source sources main java kotlin scala com org io net'.split(' '));
const module_MAX_DEPTH = 8;
/** The module a file belongs to, told by its folders: `packages/billing`, `src/search`; `.` for the top folder. */
function moduleOf(path) {
    const folders = path.split('/').slice(0, -1);
    let depth = 0;
    while (depth < Math.min(folders.length, module_MAX_DEPTH) && CONTAINERS.has(folders[depth].toLowerCase()))
        depth++;
    return folders.slice(0, depth + 1).join('/') || '.';
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/focus.js


/** Less than this is an adjustment that comes along with something. */
const STANDING_LINES = 20;
const MAX_PARTS = 10;
const MAX_FOLDERS = 5;
const focus_MAX_LINE_CHARACTERS = 1_000;
const focus_WORD = /[A-Za-z_$][\w$]{3,63}/g;
/** A name somebody made, not a word of the language: `chargeCard`, `charge_card`, `sha256`. */
const NAME = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|[A-Za-z]\d/;
/**
 * The parts of a change that could each be a change of its own, the largest first: modules whose changed lines share no
 * name, and of which none mentions a folder or file of another. It errs towards one: a shared name joins.
 *
 * @param views code and configuration; tests and documentation go with what they are about
 * @param areasAt sensitive areas by path
 */
function partsOf(views, areasAt) {
    const modules = new Map();
    for (const view of views) {
        if (view.origin.kind !== 'written' || view.cosmetic)
            continue;
        const name = moduleOf(view.file.path);
        const known = modules.get(name);
        if (known)
            known.push(view);
        else
            modules.set(name, [view]);
    }
    if (modules.size < 2)
        return [];
    return groupsOf(modules)
        .map((names) => partOf(names, modules, areasAt))
        .filter(({ lines }) => lines >= STANDING_LINES)
        .toSorted((a, b) => b.lines - a.lines || byText(a.folders[0] ?? '', b.folders[0] ?? ''))
        .slice(0, MAX_PARTS);
}
function partOf(names, modules, areasAt) {
    const views = names.flatMap((name) => modules.get(name) ?? []);
    return {
        folders: sortedUnique(names).slice(0, MAX_FOLDERS),
        files: views.length,
        lines: views.reduce((sum, { added, removed }) => sum + added.length + removed.length, 0),
        areas: sortedUnique(views.flatMap(({ file }) => areasAt.get(file.path) ?? [])),
    };
}
/** Modules joined by the names they share, in time linear in the changed lines. */
function groupsOf(modules) {
    const leader = new Map([...modules.keys()].map((name) => [name, name]));
    const leaderOf = (name) => {
        let top = name;
        while (leader.get(top) !== top)
            top = leader.get(top);
        leader.set(name, top);
        return top;
    };
    const firstWith = new Map();
    const mentions = new Map();
    for (const [name, views] of modules) {
        for (const called of callNamesOf(name, views))
            mentions.set(called, [...(mentions.get(called) ?? []), name]);
    }
    for (const [name, views] of modules) {
        for (const word of wordsOf(views)) {
            for (const other of mentions.get(word.toLowerCase()) ?? [])
                leader.set(leaderOf(other), leaderOf(name));
            if (!NAME.test(word))
                continue;
            const other = firstWith.get(word);
            if (other === undefined)
                firstWith.set(word, name);
            else
                leader.set(leaderOf(other), leaderOf(name));
        }
    }
    const groups = new Map();
    for (const name of modules.keys())
        groups.set(leaderOf(name), [...(groups.get(leaderOf(name)) ?? []), name]);
    return [...groups.values()];
}
/** What other code calls a module by: its folder and the names of its changed files. */
function callNamesOf(name, views) {
    const stem = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
    return new Set([stem(name), ...views.map(({ file }) => stem(file.path))].map((one) => one.toLowerCase()));
}
function wordsOf(views) {
    const words = new Set();
    for (const { added, removed } of views)
        for (const lines of [added, removed])
            for (const { text } of lines)
                for (const word of text.slice(0, focus_MAX_LINE_CHARACTERS).match(focus_WORD) ?? [])
                    words.add(word);
    return words;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/reviewability.js


const MAX_APART = 20;
function reviewabilityOf(given, policy) {
    const parts = partsOf(given.loud, sensitiveAreas(given.hits, policy));
    const focused = parts.length < 2;
    return {
        written: weightOf(given.views, 'written'),
        generated: weightOf(given.views, 'generated'),
        vendored: weightOf(given.views, 'vendored'),
        apart: given.views
            .filter(({ origin }) => origin.kind !== 'written')
            .map(({ file, origin }) => ({ path: file.path, kind: origin.kind, why: origin.why }))
            .toSorted((a, b) => byText(a.path, b.path))
            .slice(0, MAX_APART),
        parts: focused ? [] : parts,
        focused,
        large: given.large,
        traced: given.traced,
    };
}
function weightOf(views, kind) {
    const own = views.filter(({ origin }) => origin.kind === kind);
    return { files: own.length, lines: own.reduce((sum, { file }) => sum + file.additions + file.deletions, 0) };
}
function sensitiveAreas(hits, policy) {
    const areas = new Map();
    for (const { rule, hit } of hits) {
        if (policy.areas[rule.area]?.quiet ?? false)
            continue;
        const known = areas.get(hit.path);
        if (known)
            known.push(rule.area);
        else
            areas.set(hit.path, [rule.area]);
    }
    return areas;
}
/** `src/billing (payments)`: a part as one line for people. */
const shownPart = ({ folders, areas }) => `${folders.join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/risk.js


/**
 * Derives the risk level by the rules of the policy: the highest area first, then what can only raise it. Nothing here lowers a level, so leaving
 * any input out never gives a lower one than the rest alone.
 */
function riskOf(inputs, policy) {
    const derivation = [];
    const lowers = [];
    const { risk: rules } = policy;
    const sensitive = inputs.areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
    let level = (0,levels/* highestRisk */.gh)(inputs.areas.map(({ risk }) => risk));
    const leading = sensitive.filter(({ risk }) => risk === level).map(({ area }) => area);
    derivation.push(leading.length > 0 ? `${level}: it touches ${leading.join(', ')}` : `${level}: it touches nothing sensitive`);
    if (leading.length > 0 && level !== 'low')
        lowers.push(`Move what touches ${leading.join(', ')} into a change of its own.`);
    const raise = (to, why, remedy) => {
        lowers.push(remedy);
        if ((0,levels/* compareRisk */.l$)(to, level) <= 0)
            return;
        level = to;
        derivation.push(`raised to ${to}: ${why}`);
    };
    for (const fact of inputs.facts) {
        const least = Object.hasOwn(rules.exposed, fact) ? rules.exposed[fact] : undefined;
        if (least !== undefined)
            raise(least, `it shows ${fact}`, fact === 'unfocused' ? splitting(inputs.parts) : `Move what shows ${fact} into a change of its own.`);
    }
    const lost = [...inputs.controls.removed, ...inputs.controls.weakened];
    if (lost[0]) {
        const place = `${lost[0].path}:${lost[0].line ?? 1}`;
        raise(rules.controlsLost, `a control was removed or weakened (${lost.length}, first at ${place})`, `Keep the control at ${place}, or show where it now is.`);
    }
    for (const { path, message, atLeast } of inputs.notices.slice(0, MAX_NOTICES)) {
        raise(atLeast, `${path}: ${message}`, `Take ${path} out of this change, or bring it in a form that can be read.`);
    }
    const widened = inputs.permissions.find(({ change }) => change === 'widened');
    if (widened)
        raise(rules.permissionsWidened, `permissions widened at ${widened.where}`, `Give back the permissions added at ${widened.where}.`);
    if (isLarge(inputs.weight, policy)) {
        raise(higher(level, rules.largeSteps), `it is large (${inputs.weight.lines} lines in ${inputs.weight.files} files)`, splitting(inputs.parts));
    }
    if (inputs.authorship.detected && sensitive.length > 0 && (0,levels/* compareRisk */.l$)(level, rules.aiUpTo) < 0) {
        raise(atMost(higher(level, rules.aiSteps), rules.aiUpTo), 'an AI agent took part and it touches something sensitive', 'Nothing: who wrote it only raises the risk.');
    }
    return {
        level,
        derivation,
        lowers: lowers.filter((line, index) => lowers.indexOf(line) === index && !line.startsWith('Nothing')),
    };
}
const MAX_NOTICES = 20;
const MAX_PARTS_TOLD = 4;
const splitting = (parts) => parts.length < 2
    ? 'Split it into smaller changes.'
    : `Split it; these parts have nothing to do with each other: ${parts.slice(0, MAX_PARTS_TOLD).map(shownPart).join('; ')}.`;
/** Above the policy's limits of size. */
const isLarge = ({ lines, files }, { size }) => lines > size.largeLines || files > size.largeFiles;
const higher = (level, steps) => levels/* RISK_LEVELS */.WA[Math.min(levels/* RISK_LEVELS */.WA.indexOf(level) + steps, levels/* RISK_LEVELS */.WA.length - 1)] ?? level;
const atMost = (level, limit) => ((0,levels/* compareRisk */.l$)(level, limit) > 0 ? limit : level);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/text/languages.js
const language = (over) => ({
    kind: 'code',
    lineComments: [],
    blockComments: [],
    quotes: `"'`,
    longQuotes: '',
    tripleQuotes: false,
    javascript: false,
    layout: 'lines',
    ...over,
});
const SLASHES = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const cFamily = language({ ...SLASHES, layout: 'free' });
const rust = language({ ...SLASHES, quotes: '', longQuotes: '"', layout: 'free' });
const javascript = language({ ...SLASHES, longQuotes: '`', javascript: true, layout: 'free' });
const go = language({ ...SLASHES, longQuotes: '`' });
const kotlin = language({ ...SLASHES, tripleQuotes: true });
const python = language({ lineComments: ['#'], tripleQuotes: true, layout: 'indentation' });
const acrossLines = { quotes: '', longQuotes: `"'` };
const ruby = language({ ...acrossLines, lineComments: ['#'], blockComments: [['\n=begin', '\n=end']] });
const php = language({ ...acrossLines, lineComments: ['//', '#'], blockComments: [['/*', '*/']], layout: 'free' });
const sql = language({ ...acrossLines, lineComments: ['--'], blockComments: [['/*', '*/']], layout: 'free' });
const hashes = language({ ...acrossLines, lineComments: ['#'] });
const makefile = { ...hashes, layout: 'indentation' };
const hcl = language({ kind: 'config', lineComments: ['#', '//'], blockComments: [['/*', '*/']] });
const yaml = language({ kind: 'config', lineComments: ['#'], layout: 'indentation' });
const config = language({ kind: 'config', lineComments: ['#'] });
const markup = language({ blockComments: [['<!--', '-->']], quotes: '' });
const xml = language({ kind: 'config', blockComments: [['<!--', '-->']], quotes: '' });
const templates = language({
    blockComments: [
        ['<!--', '-->'],
        ['{#', '#}'],
        ['<%--', '--%>'],
        ['{{!--', '--}}'],
    ],
    quotes: '',
    layout: 'indentation',
});
const data = language({ kind: 'data', quotes: '' });
const prose = language({ kind: 'prose', quotes: '' });
const style = language({ kind: 'style', ...SLASHES, layout: 'free' });
const plain = language({ quotes: '' });
const BY_EXTENSION = new Map([
    ['js jsx mjs cjs ts tsx mts cts', javascript],
    ['java cs scala groovy gradle c h cc cpp cxx hpp hh m mm swift dart proto jsonnet', cFamily],
    ['rs', rust],
    ['go', go],
    ['kt kts', kotlin],
    ['py pyi pyx', python],
    ['rb rake gemspec ru', ruby],
    ['php php5 phtml inc', php],
    ['sql', sql],
    ['sh bash zsh ps1 pl pm r ex exs tcl', hashes],
    ['mk', makefile],
    ['tf tfvars hcl', hcl],
    ['yml yaml', yaml],
    ['toml ini cfg conf properties env rego', config],
    ['xml xsd wsdl plist csproj config', xml],
    ['vue svelte html htm xhtml', markup],
    [
        'erb haml slim twig j2 jinja jinja2 njk ejs hbs handlebars mustache jsp jspx ftl vm tpl latte liquid',
        templates,
    ],
    ['json jsonc json5 lock sum csv tsv po pot xliff svg map snap ndjson jsonl txt ipynb patch diff', data],
    ['md markdown rst adoc asciidoc textile', prose],
    ['css scss sass less styl', style],
].flatMap(([extensions, value]) => extensions.split(' ').map((extension) => [extension, value])));
const BY_NAME = new Map([
    ['dockerfile', config],
    ['containerfile', config],
    ['makefile', makefile],
    ['gnumakefile', makefile],
    ['gemfile', ruby],
    ['rakefile', ruby],
    ['vagrantfile', ruby],
    ['jenkinsfile', cFamily],
    ['pnpm-lock.yaml', data],
    ['yarn.lock', data],
    ['go.mod', language({ kind: 'config', lineComments: ['//'] })],
]);
/** The language of a path by its name; text without a known extension is looked at whole, without comments. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const known = BY_NAME.get(name) ?? BY_NAME.get(name.split('.')[0] ?? '');
    if (known !== undefined && !/\.(?:md|lock)/u.test(name))
        return known;
    const dot = name.lastIndexOf('.');
    return (dot < 0 ? undefined : BY_EXTENSION.get(name.slice(dot + 1))) ?? plain;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/origin.js
const WRITTEN = { kind: 'written', why: '' };
const HEADER_LINES = 20;
const MAX_HEADER_CHARACTERS = 300;
/** Nobody writes a line of this length; a tool joined many. */
const MAX_WRITTEN_LINE = 5_000;
// Without the flag u where it can be spared: it doubles the time of compiling.
const VENDORED = /(?:^|\/)(?:vendor|vendored|third[-_]?party|node_modules|bower_components|Pods|Carthage|Godeps\/_workspace|\.yarn\/(?:releases|plugins|cache))\//i;
const GENERATED_PATH = /(?:^|\/)(?:__generated__|generated|__snapshots__|dist)\/|\.min\.(?:js|css)$|\.(?:map|snap|lock)$|\.pb\.(?:go|cc|h)$|_pb2(?:_grpc)?\.pyi?$|\.(?:g|freezed)\.dart$|\.(?:designer|g|generated)\.cs$|(?:^|\/)(?:zz_generated[^/]*|[^/]*_generated|mock_[^/]*)\.go$|\.generated\.\w{1,5}$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|gems\.locked)$/i;
const GENERATED_MARK = /\bcode generated\b.{0,120}\bdo not edit\b|@generated\b|<auto-?generated|\bauto(?:matically|-)?\s?generated\b|\bgenerated (?:by|from|with)\b.{0,120}\bdo not (?:edit|modify|change)\b|\bdo not edit\b.{0,120}\bgenerated\b/i;
/**
 * Tells generated and vendored files from written ones by path, by the marks of the first lines, and by lines that only a
 * tool makes. Attributes of the repository have no say, and whatever is told is still judged like everything else: anybody can
 * write a mark.
 *
 * @param head the first lines of the file, as far as they are known
 * @param longest characters of its longest changed line
 */
function originOf(path, head, longest) {
    if (VENDORED.test(path))
        return { kind: 'vendored', why: 'its folder' };
    if (GENERATED_PATH.test(path))
        return { kind: 'generated', why: 'its name' };
    const marked = head
        .slice(0, HEADER_LINES)
        .some((line) => /generated/i.test(line) && GENERATED_MARK.test(line.slice(0, MAX_HEADER_CHARACTERS)));
    if (marked)
        return { kind: 'generated', why: 'a mark in its first lines' };
    return longest > MAX_WRITTEN_LINE ? { kind: 'generated', why: 'lines that no person writes' } : WRITTEN;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/enclosing.js
/** How many levels outwards a changed line is looked at: the block, the function, what it stands in. */
const enclosing_LEVELS = 3;
const enclosing_MAX_HEADER_CHARACTERS = 400;
/** Lines that open a block and say nothing of what it is. */
const MUTE = /^[\s{}()[\];,]*(?:(?:else|try|do|begin|then|finally|default:?)\b[\s{:]*)?$/u;
/**
 * The numbers of the lines that the wanted lines stand in, by indentation: the condition, the list, the
 * function around it. A changed line is about what it stands in, too.
 *
 * @param code line number → code without comments, white space at the front kept, in order
 * @param wanted line numbers to answer for
 */
function enclosingLines(code, wanted) {
    const open = [];
    const found = new Set();
    for (const [line, text] of code) {
        const indent = text.search(/\S/u);
        if (indent < 0)
            continue;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        if (wanted.has(line))
            for (const header of open.slice(-enclosing_LEVELS))
                found.add(header.line);
        if (text.length <= enclosing_MAX_HEADER_CHARACTERS && !MUTE.test(text))
            open.push({ indent, line });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/view.js






/** Text above this size is looked at line by line only, without telling comments from code across lines. */
const MAX_SCANNED_CHARACTERS = 4_000_000;
/** Reads a changed text file as code. Binary files, links and submodules give an empty view. */
async function viewOf(change, file) {
    const language = languageOf(file.path);
    const origin = originOf(file.path, [], 0);
    const empty = { file, language, added: [], removed: [], around: [], origin, cosmetic: false };
    if (file.binary || file.hunks.length === 0 || file.after?.kind === 'submodule')
        return empty;
    const sides = await (0,source_sides/* sidesOf */.M)(change, file);
    const before = codeByLine(sides.before, languageOf(file.previousPath ?? file.path));
    const after = codeByLine(sides.after, language);
    const added = codeLines(file, 'added', after);
    const removed = codeLines(file, 'removed', before);
    return {
        ...empty,
        added,
        removed,
        around: [...around(file.path, added, after), ...around(file.previousPath ?? file.path, removed, before)],
        origin: originOf(file.path, headOf(sides), longestLine(file)),
        cosmetic: sides.whole && sameInk(removed, added) && (await isCosmetic(file, language, sides.before, sides.after)),
    };
}
/** The first lines of the file, of its old side where it is gone. */
const headOf = ({ before, after }) => [...after, ...before].find(({ firstLine, lines }) => firstLine === 1 && lines.length > 0)?.lines ?? [];
function longestLine(file) {
    let longest = 0;
    for (const { lines } of file.hunks)
        for (const { text } of lines)
            longest = Math.max(longest, text.length);
    return longest;
}
/** Lines around the changed ones that did not change themselves. */
function around(path, changed, code) {
    const wanted = new Set(changed.map(({ line }) => line));
    return [...enclosingLines(code, wanted)]
        .filter((line) => !wanted.has(line))
        .map((line) => ({ path, line, text: code.get(line)?.trim() ?? '', hunk: -1 }));
}
function codeByLine(pieces, language) {
    const code = new Map();
    for (const { firstLine, lines } of pieces) {
        const text = lines.join('\n');
        const stripped = text.length > MAX_SCANNED_CHARACTERS ? text : (0,scan/* withoutComments */.fx)(text, language);
        let line = firstLine;
        for (const part of stripped.split('\n'))
            code.set(line++, part.trimEnd());
    }
    return code;
}
function codeLines(file, side, code) {
    const path = side === 'added' ? file.path : (file.previousPath ?? file.path);
    const out = [];
    for (const [hunk, { lines }] of file.hunks.entries()) {
        for (const diffLine of lines) {
            const line = side === 'added' ? diffLine.newLine : diffLine.oldLine;
            if (diffLine.kind !== side || line === null)
                continue;
            const text = (code.get(line) ?? diffLine.text).trim();
            if (text !== '')
                out.push({ path, line, text, hunk });
        }
    }
    return out;
}
/** Whether the changed lines hold the same characters but for white space: cheap, and without it there is nothing to prove. */
function sameInk(removed, added) {
    const ink = (lines) => lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
    return ink(removed) === ink(added);
}
/** Only programs are proved: in configuration a comment can be an instruction, and white space can be a value. */
async function isCosmetic(file, language, before, after) {
    const known = language.lineComments.length + language.blockComments.length > 0;
    if (language.kind !== 'code' || !known || file.before === null || file.after === null)
        return false;
    if (file.before.mode !== file.after.mode)
        return false;
    const text = (pieces) => pieces.flatMap(({ lines }) => lines).join('\n');
    const [old, now] = [text(before), text(after)];
    if (Math.max(old.length, now.length) > MAX_SCANNED_CHARACTERS)
        return false;
    if (normalForm(old, language) === normalForm(now, language))
        return true;
    const { areEqualPrograms } = await __webpack_require__.e(/* import() */ 1694).then(__webpack_require__.bind(__webpack_require__, 91694));
    return areEqualPrograms(file.path, old, now);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/structure/structure.js

/** Binary files that a person can look at, or no machine runs. */
const PICTURE_OR_FONT = /\.(?:pdf|png|jpe?g|gif|webp|avif|bmp|ico|icns|tiff?|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|mov)$/iu;
/** What a file is and how it changed shape: things whose lines say nothing, or cannot be read. */
function noticesOf(file, quiet) {
    const { before, after, path } = file;
    const notice = (ruleId, atLeast, message) => ({
        ruleId,
        path,
        atLeast,
        message,
    });
    const out = [];
    const either = after ?? before;
    if (either?.kind === 'submodule' || before?.kind === 'submodule') {
        out.push(notice('submodule', 'high', 'A submodule changed: the code it brings is not part of this change and was not analysed.'));
    }
    if (isPointer(file)) {
        out.push(notice('stored-elsewhere', 'high', 'The file is a pointer to large storage: what it brings was not analysed.'));
    }
    if (after?.kind === 'symlink') {
        out.push(notice('symlink', 'high', 'A symbolic link was added or changed: what is read at this path lies elsewhere.'));
    }
    if (file.status === 'type-changed' && after?.kind === 'file') {
        out.push(notice('type-changed', 'high', 'What was a link or a submodule is a file now.'));
    }
    if (becameExecutable(file))
        out.push(notice('executable', 'medium', 'The file became executable.'));
    if (file.truncated)
        out.push(notice('unanalysed', 'high', 'The diff of this file was cut by a limit; the rest was not analysed.'));
    if (file.binary && after !== null && after.kind === 'file')
        out.push(...binaryNotices(file, quiet, notice));
    if (hasOverlongLine(file))
        out.push(notice('unanalysed', 'high', `A line of this file is longer than ${MAX_LINE_CHARACTERS} characters; its end was not analysed.`));
    return out;
}
/** A binary among tests or documentation is data that still nobody can read: it raises the risk, but less. */
function binaryNotices(file, quiet, notice) {
    const untouched = file.before !== null && file.before.oid === file.after?.oid;
    if (untouched || PICTURE_OR_FONT.test(file.path))
        return [];
    if (file.status === 'added')
        return [notice('binary', 'medium', 'A binary file was added; nobody can read it in review.')];
    const message = 'The content of a file is or became binary; the change to it was not analysed.';
    return [notice('binary', quiet ? 'medium' : 'high', message)];
}
/** Git LFS keeps a short text in the place of the file; what is not a picture or a font may run. */
const isPointer = ({ path, after, hunks }) => after?.kind === 'file' &&
    !PICTURE_OR_FONT.test(path) &&
    hunks.length === 1 &&
    hunks[0].newStart === 1 &&
    hunks[0].lines.some(({ kind, text }) => kind !== 'removed' && text.startsWith('version https://git-lfs.github.com/spec/'));
const becameExecutable = ({ before, after }) => after?.mode === '100755' && before?.mode === '100644';
const hasOverlongLine = (file) => file.hunks.some(({ lines }) => lines.some(({ kind, text }) => kind === 'added' && text.length > MAX_LINE_CHARACTERS));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/classify.js





















/**
 * What a change touches, what it takes away, what it adds, how risky that makes it and what it therefore owes. A
 * function of the change and the policy alone: the same input gives the same bytes.
 */
async function classify(change, policy) {
    const reading = await readFiles(change, policy);
    const dependencies = await dependencyChanges(change, change.files);
    const { permissions, notices: workflowNotices } = await permissionChanges(change);
    const notices = [
        ...reading.notices,
        ...dependencies.notices,
        ...(await manifestNotices(change)),
        ...lockfileSwaps(change.files),
        ...workflowNotices,
    ].toSorted((a, b) => byText(a.path, b.path) || byText(a.ruleId, b.ruleId));
    reading.hits.push(...(await reachedHits(change, policy)));
    const areas = areasOf(reading.hits);
    const controls = await controlsOf(change, reading, policy);
    const aiAuthorship = authorshipOf(change);
    const additions = additionsOf(reading.loud, dependencies.added, await addedMcpServers(change));
    const weight = classify_weightOf(reading.loud);
    const shape = shapeOf(change);
    const reviewability = reviewabilityOf({ ...reading, large: isLarge(weight, policy), traced: shape.traced || bringsSpec(change) }, policy);
    const facts = factsOf({ ...reading, hosts: additions.remoteResources.map(({ name }) => name) }, reviewability, policy);
    const names = areas.map(({ area }) => area);
    const changeTypes = changeTypesOf(names, policy);
    const risk = riskOf({ areas, controls, notices, permissions, authorship: aiAuthorship, weight, facts, parts: reviewability.parts }, policy);
    return {
        riskLevel: risk.level,
        derivation: risk.derivation,
        lowers: risk.lowers,
        areas,
        changeTypes,
        facts,
        requirements: (0,owed/* owedFor */.tu)(policy, {
            areas: names,
            changeTypes,
            risk: risk.level,
            additions: kindsOf(additions),
            controlsLost: controls.removed.length + controls.weakened.length > 0,
            aiAuthored: aiAuthorship.detected,
            facts,
            shape,
        }),
        size: sizeOf(change.files),
        reviewability,
        aiAuthorship,
        controls,
        additions,
        permissions,
        notices,
    };
}
async function readFiles(change, policy) {
    const rules = ruleSetOf(policy);
    const reading = { hits: [], controls: [], mentions: [], notices: [], views: [], loud: [], styles: [] };
    for (const file of change.files) {
        const view = await viewOf(change, file);
        reading.views.push(view);
        const { hits, controls, mentions, quiet } = hitsOf(view, rules);
        const notices = noticesOf(file, quiet);
        reading.hits.push(...hits, ...notices
            .filter(({ ruleId }) => ruleId === 'submodule')
            .flatMap(({ ruleId, path }) => structuralHits('dependencies', ruleId, path, policy)));
        reading.controls.push(...controls);
        reading.mentions.push(...mentions);
        reading.notices.push(...notices);
        if (view.language.kind === 'style' || /\.(?:html?|vue|svelte)$/iu.test(file.path))
            reading.styles.push(view);
        if (!quiet && view.language.kind !== 'style' && view.language.kind !== 'data')
            reading.loud.push(view);
    }
    return reading;
}
/** What a pipeline runs is of its area, but only as a mention: it may do anything or nothing. What agents read, they do. */
const reachedHits = async (change, policy) => (await reachedFiles(change)).flatMap(({ path, area, by }) => structuralHits(area, `${area}.reached`, path, policy, {
    mention: area === 'ci-cd',
    text: `reached from ${by}`.slice(0, 200),
}));
/** A security spec says what is asked for, in the change or in the pull request. */
const bringsSpec = ({ files, pullRequest }) => files.some(({ path, after }) => path === limits/* SPEC_FILE */.$7 && after !== null) ||
    (pullRequest?.pull_request.body ?? '').includes(`\`\`\`${limits/* SPEC_FENCE */.GQ}`);
const kindsOf = (additions) => Object.entries(additions)
    .filter(([, list]) => list.length > 0)
    .map(([kind]) => kind);
const sizeOf = (files) => ({
    files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
});
const classify_weightOf = (views) => ({
    files: views.length,
    lines: views.reduce((sum, { file }) => sum + file.additions + file.deletions, 0),
});


/***/ }),

/***/ 21406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(73329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence_evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/spec/limits.js
var limits = __webpack_require__(50450);
// EXTERNAL MODULE: ./build/emit/shared/spec/source.js
var source = __webpack_require__(23987);
;// CONCATENATED MODULE: ./build/emit/shared/spec/judge.js




/** Who asks for what a spec names. */
const ASKED_BY = 'security-spec';
const WRITE_ONE = `Write ${limits/* SPEC_FILE */.$7} with \`evidence-gate init --spec ${limits/* SPEC_FILE */.$7}\` and fill it in, or put the same into a \`\`\`${limits/* SPEC_FENCE */.GQ} block of the pull request.`;
/**
 * Judges the security spec of a change. A spec can only add: it never takes anything off what is owed, and one that is
 * there has to hold whether or not the policy asks for it.
 */
async function judgeSpec(given) {
    const read = await readSpec(given);
    const asked = given.owed.some(({ id }) => id === limits/* SPEC_EVIDENCE */.uH);
    if (read === null) {
        const evidence = asked
            ? [(0,evidence_evidence/* unsatisfied */._5)(limits/* SPEC_EVIDENCE */.uH, 'missing', 'The change comes without a security spec.', WRITE_ONE)]
            : [];
        return { evidence, findings: [], problems: [], inputs: [], owed: given.owed, spec: null };
    }
    const inputs = 'digest' in read ? [read.digest] : [];
    // A policy that does not know this evidence cannot be asked for it; what the spec itself asks for is owed all the same.
    const known = Object.hasOwn(given.policy.evidence, limits/* SPEC_EVIDENCE */.uH);
    const owed = known
        ? adding(given.owed, [limits/* SPEC_EVIDENCE */.uH], 'The change carries a security spec, and it has to hold.')
        : given.owed;
    if (!('spec' in read))
        return { ...unreadable(read.mistakes), inputs, owed, spec: null };
    const { spec, text } = read;
    const { evidenceNamed, holdTo } = await __webpack_require__.e(/* import() */ 3836).then(__webpack_require__.bind(__webpack_require__, 43836));
    const { evidence, findings } = holdTo(spec, text, given);
    return {
        evidence: [evidence],
        findings,
        problems: [],
        inputs,
        owed: adding(owed, evidenceNamed(spec), 'The security spec of this change names it as acceptance evidence.'),
        spec: { source: text.source, ...spec },
    };
}
async function readSpec({ change, files, named }) {
    let found;
    try {
        found = await (0,source/* findSpec */.v)(change, files, named);
    }
    catch (thrown) {
        return { mistakes: [{ where: named ?? limits/* SPEC_FILE */.$7, why: (0,errors/* asEvidenceGateError */.R1)(thrown).message }] };
    }
    if (found === null)
        return null;
    if ('fault' in found)
        return { mistakes: [{ where: 'the security spec', why: found.fault }] };
    // Most changes come without one, and do not pay for the schema.
    const { parseSpec } = await __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 39167));
    return { text: found, digest: found.digest, ...(await parseSpec(found.text, found.source)) };
}
function unreadable(mistakes) {
    const [first] = mistakes;
    const nextAction = 'Correct the security spec; `policies/schema/spec.schema.json` says what it can hold.';
    return {
        evidence: [
            (0,evidence_evidence/* unsatisfied */._5)(limits/* SPEC_EVIDENCE */.uH, 'failed', `The security spec cannot be read: ${first?.where}: ${first?.why}${mistakes.length > 1 ? ` (and ${mistakes.length - 1} more)` : ''}.`, nextAction),
        ],
        findings: [],
        problems: mistakes.map(({ where, why }) => ({ code: 'EG280', message: `${where}: ${why}.`, nextAction })),
    };
}
/** What is owed, and these ids as well. */
function adding(owed, ids, why) {
    const known = new Set(owed.map(({ id }) => id));
    const further = ids.filter((id) => !known.has(id)).map((id) => ({ id, requiredBy: [ASKED_BY], why }));
    const named = new Set(ids);
    return [
        ...owed.map((entry) => named.has(entry.id) && !entry.requiredBy.includes(ASKED_BY)
            ? { ...entry, requiredBy: [...entry.requiredBy, ASKED_BY] }
            : entry),
        ...further,
    ];
}

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/classify.js + 62 modules
var classify = __webpack_require__(59322);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/findings.js

/** Enough to open each area in an editor, too few to flood a review. */
const MAX_NOTES = 10;
/** One finding for each thing in a change that a reviewer must not miss, and a note where each sensitive area shows. */
function findingsOf(classification, policy) {
    const cwes = new Map(Object.values(policy.areas).flatMap(({ rules }) => rules.map(({ id, cwe }) => [id, cwe])));
    const lost = (hit, what) => (0,evidence_evidence/* finding */.gk)(`risk.control-${what}`, 'warning', `A control was ${what} (${hit.ruleId}): ${hit.text}`, locationOf(hit.path, hit.line), {
        cwe: cwes.get(hit.ruleId) ?? [],
        text: hit.text,
    });
    const { controls, notices, permissions, additions } = classification;
    const told = new Set([...controls.removed, ...controls.weakened].map(({ path, line }) => `${path}:${line}`));
    return [
        ...controls.removed.map((hit) => lost(hit, 'removed')),
        ...controls.weakened.map((hit) => lost(hit, 'weakened')),
        ...notices.map(({ ruleId, path, message }) => (0,evidence_evidence/* finding */.gk)(`risk.${ruleId}`, 'warning', message, locationOf(path, null))),
        ...permissions
            .filter(({ change }) => change === 'widened')
            .map(({ where, why }) => (0,evidence_evidence/* finding */.gk)('risk.permissions-widened', 'warning', `Permissions of ${where} grew. ${why}`, locationOf(where.slice(0, where.lastIndexOf('#')), null), { text: where })),
        ...additions.scripts.map(({ name, path, line }) => (0,evidence_evidence/* finding */.gk)('risk.downloaded-script', 'warning', `A script is downloaded and run: ${name}`, locationOf(path, line), {
            text: name,
        })),
        ...additions.mcpServers.map(({ name, path, line }) => (0,evidence_evidence/* finding */.gk)('risk.mcp-server', 'note', `A new MCP server: ${name}`, locationOf(path, line), { text: name })),
        ...areaNotes(classification, policy, told).map(({ area, hit }) => (0,evidence_evidence/* finding */.gk)(`risk.area.${area}`, 'note', `It touches ${area} (${hit.ruleId}): ${hit.text}`, locationOf(hit.path, hit.line), {
            cwe: cwes.get(hit.ruleId) ?? [],
            text: hit.text,
        })),
    ];
}
/** One line for each sensitive area, the riskiest first; a line where something is told already is not told again. */
function areaNotes({ areas }, policy, told) {
    const notes = [];
    for (const { area, reasons } of areas) {
        if (notes.length === MAX_NOTES)
            break;
        if (policy.areas[area]?.quiet ?? false)
            continue;
        const hit = reasons.find(({ path, line }) => line !== null && !told.has(`${path}:${line}`));
        if (hit === undefined)
            continue;
        told.add(`${hit.path}:${hit.line}`);
        notes.push({ area, hit });
    }
    return notes;
}
const locationOf = (path, line) => line === null ? { path } : { path, startLine: line };

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/labels.js
const MAX_AREAS = 5;
/** GitHub refuses longer names of labels. */
const MAX_CHARACTERS = 50;
/**
 * Labels that say at a glance what a change is: always the same for the same change, at most ten, made of words of policy and
 * gate only. `risk: …` comes first; the sensitive areas follow, the riskiest first.
 */
function labelsOf({ riskLevel, areas, aiAuthorship, controls, reviewability }, policy) {
    const sensitive = areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
    const said = (holds, label) => (holds ? [label] : []);
    return [
        `risk: ${riskLevel}`,
        ...sensitive.slice(0, MAX_AREAS).map(({ area }) => `area: ${area}`),
        ...said(controls.removed.length + controls.weakened.length > 0, 'controls-lost'),
        ...said(aiAuthorship.detected, 'ai-authored'),
        ...said(reviewability.large, 'size: large'),
        ...said(!reviewability.focused, 'unfocused'),
    ].map((label) => label.slice(0, MAX_CHARACTERS));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/place.js
/** So far up a header is looked for. */
const MAX_LINES_UP = 2_000;
/** Decorators and annotations stand so many lines above their function. */
const MAX_DECORATORS = 8;
const MAX_LINE = 400;
// Without the flag u, which doubles the time of compiling: these run on few lines, mostly for the first time.
const NAMED = /\b(?:function\*?|def|func|fn|fun|sub|class|interface|trait|impl|module|struct)\s+(?:\([^)]{0,80}\)\s*)?(?:self\.)?([A-Za-z_$\x80-\uffff][\w$.?!\x80-\uffff]{0,80})/;
const ASSIGNED = /(?:^|\s)([A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80})\s*[:=]\s*(?:async\s+)?(?:function\b|\([^()]{0,120}\)\s*(?::[^=]{1,60})?=>|[A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80}\s*=>)/;
const METHOD = /^(?:(?:public|private|protected|internal|static|final|abstract|async|override|virtual|export|default|get|set)\s+){0,5}(?:[A-Za-z_\x80-\uffff][\w<>[\],.?*&: \x80-\uffff]{0,80}\s[*&]?)?([A-Za-z_$#\x80-\uffff][\w$\x80-\uffff]{0,80})\s*\([^;]{0,200}\)[^;]{0,80}\{?$/;
const NOT_A_NAME = /^(?:if|for|while|switch|catch|return|else|do|with|using|lock|synchronized|match|until|unless|elif|elsif|when|foreach|except|super|new|throw|await)$/;
const ROUTE = /(?:\b(?:app|router|route|server|api|r|e|g|mux|bp|blueprint|Route)\b(?:\.|::|->)|@(?:\w{1,30}\.)?|\[(?:Http)?|^)(get|post|put|patch|delete|options|head|all|any|route|handlefunc|handle|requestmapping|(?:get|post|put|patch|delete)mapping)\s*[( ]\s*(?:value\s*=\s*|path\s*=\s*)?["'`]([^"'`]{1,120})["'`]/i;
/** @param lines a whole text; @param line counted from 1 */
function placeOf(lines, line) {
    let place = { function: null, route: routeOf(lines[line - 1] ?? '') };
    let indent = indentOf(lines[line - 1] ?? '');
    for (let row = line - 1; row >= Math.max(1, line - MAX_LINES_UP) && indent > 0; row--) {
        const text = lines[row - 1] ?? '';
        if (text.trim() === '' || indentOf(text) >= indent)
            continue;
        indent = indentOf(text);
        place = {
            function: place.function ?? nameOf(text),
            route: place.route ?? routeOf(text) ?? (nameOf(text) === null ? null : routeAbove(lines, row)),
        };
        if (place.function !== null && place.route !== null)
            break;
    }
    return place;
}
function routeAbove(lines, row) {
    for (let above = row - 1; above >= Math.max(1, row - MAX_DECORATORS); above--) {
        const text = (lines[above - 1] ?? '').trim();
        if (!/^[@[#]/u.test(text))
            return null;
        const route = routeOf(text);
        if (route !== null)
            return route;
    }
    return null;
}
function nameOf(line) {
    const text = line.slice(0, MAX_LINE).trim();
    const named = NAMED.exec(text) ?? ASSIGNED.exec(text) ?? (text.includes('(') ? METHOD.exec(text) : null);
    const name = named?.[1] ?? null;
    return name === null || NOT_A_NAME.test(name) ? null : name;
}
function routeOf(line) {
    if (!/["'`]\//.test(line))
        return null;
    const [, verb, path] = ROUTE.exec(line.slice(0, MAX_LINE).trim()) ?? [];
    if (verb === undefined || path === undefined || !path.startsWith('/'))
        return null;
    const method = verb.toUpperCase().replace(/MAPPING$/u, '');
    return /^(?:ROUTE|HANDLE|HANDLEFUNC|REQUEST|ALL|ANY)$/u.test(method) ? path : `${method} ${path}`;
}
const indentOf = (text) => Math.max(0, text.search(/\S/u));

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/source/sides.js
var sides = __webpack_require__(53868);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/places.js


/** More reasons than these are not read by anybody with their place. */
const PLACED_REASONS = 3;
/**
 * The same classification, with the function and the route around the first reasons of each area and around each lost
 * control. It adds words for people and changes no judgement.
 */
async function withPlaces(found, change) {
    const texts = new Map();
    const sidesAt = (path) => {
        const known = texts.get(path) ?? sidesOfPath(change, path);
        texts.set(path, known);
        return known;
    };
    const placed = async (hit) => {
        const { line, path, text } = hit;
        if (line === null || text === '')
            return hit;
        // The end of the text as it is shown stands on one side only, or on both alike.
        const tail = text.replace(/…$/u, '').slice(-60);
        const lines = (await sidesAt(path)).find((side) => (side[line - 1] ?? '').includes(tail));
        const within = lines && placeOf(lines, line);
        return within === undefined || (within.function === null && within.route === null) ? hit : { ...hit, within };
    };
    const area = async (one) => ({
        ...one,
        reasons: [
            ...(await Promise.all(one.reasons.slice(0, PLACED_REASONS).map(placed))),
            ...one.reasons.slice(PLACED_REASONS),
        ],
    });
    const { controls } = found;
    return {
        ...found,
        areas: await Promise.all(found.areas.map(area)),
        controls: {
            removed: await Promise.all(controls.removed.map(placed)),
            weakened: await Promise.all(controls.weakened.map(placed)),
            added: controls.added,
        },
    };
}
async function sidesOfPath(change, path) {
    const file = change.files.find((one) => one.path === path || one.previousPath === path);
    if (file === undefined || file.binary)
        return [];
    const { before, after } = await (0,sides/* textsOf */.C)(change, file);
    return [after, before].flatMap((text) => (text === null ? [] : [text.split('\n')]));
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/summary.js

const MAX_ROWS = 8;
const MAX_LOWERS = 3;
const MAX_PARTS = 3;
/**
 * What a person reads in ten seconds: the level and why in one line, what is lost, the areas with a place each, what is
 * owed, what would lower it. Lists end early; the report holds them all.
 */
function summarise(report) {
    const details = report.details;
    return [
        `**Risk: ${details.riskLevel}** — ${details.derivation.map((line) => (0,markdown/* escapeMarkdown */.FV)(line)).join('; ')}.`,
        sizeLine(details),
        section('Controls lost', controlLines(details)),
        areaTable(details.areas),
        section('Added', additionLines(details)),
        section('Owed', owedLines(details)),
        section('What would lower the risk', details.lowers.slice(0, MAX_LOWERS).map((line) => (0,markdown/* escapeMarkdown */.FV)(line))),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** How much there is to read, whether it belongs together, and whether somebody asked for it. */
function sizeLine({ reviewability }) {
    const { written, generated, vendored, parts, traced } = reviewability;
    const apart = [
        ['generated', generated],
        ['vendored', vendored],
    ].flatMap(([kind, { files, lines }]) => (files === 0 ? [] : [`${kind} besides: ${counted(files, lines)}`]));
    const split = parts.length === 0 ? [] : [`could be split: ${parts.slice(0, MAX_PARTS).map(partText).join(' | ')}`];
    const asked = traced ? [] : ['names no issue or spec that asks for it'];
    return `${[`To read: ${counted(written.files, written.lines)}`, ...apart, ...split, ...asked].join('; ')}.`;
}
const counted = (files, lines) => `${lines} ${lines === 1 ? 'line' : 'lines'} in ${files} ${files === 1 ? 'file' : 'files'}`;
const partText = ({ folders, areas }) => `${folders.map((folder) => (0,markdown/* code */.aY)(folder, 60)).join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;
const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
function section(title, lines) {
    if (lines.length === 0)
        return '';
    const more = lines.length > MAX_ROWS ? [`${lines.length - MAX_ROWS} more in the report`] : [];
    return `**${title}**\n\n${bullets([...lines.slice(0, MAX_ROWS), ...more])}`;
}
function place({ path, line, within }) {
    const names = [within?.function, within?.route].flatMap((name) => (name ? [(0,markdown/* code */.aY)(name, 60)] : []));
    return [(0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`), ...(names.length > 0 ? [`in ${names.join(', ')}`] : [])].join(' ');
}
/** The line that shows it best: one with text, where there is one. */
function bestReason({ reasons }) {
    return reasons.find(({ text }) => text !== '') ?? reasons[0];
}
function areaTable(areas) {
    const rows = areas.slice(0, MAX_ROWS).map((area) => {
        const reason = bestReason(area);
        const why = reason === undefined ? '' : `${place(reason)}${reason.text === '' ? '' : ` ${(0,markdown/* code */.aY)(reason.text, 100)}`}`;
        return [area.area, area.risk, why, String(area.total)];
    });
    return (0,markdown/* table */.tp)(['Area', 'Risk', 'For instance', 'Places'], rows);
}
function controlLines({ controls }) {
    const line = (what) => (hit) => `${what} at ${place(hit)} ${(0,markdown/* code */.aY)(hit.text, 120)}`;
    return [...controls.removed.map(line('removed')), ...controls.weakened.map(line('weakened'))];
}
function additionLines({ additions, permissions }) {
    const names = (title, items) => items.length === 0
        ? []
        : [
            `${title}: ${items
                .slice(0, 10)
                .map(({ name }) => (0,markdown/* code */.aY)(name, 80))
                .join(', ')}${items.length > 10 ? ` and ${items.length - 10} more` : ''}`,
        ];
    const widened = permissions.filter(({ change }) => change === 'widened');
    return [
        ...names('dependencies', additions.dependencies),
        ...names('actions', additions.actions),
        ...names('images', additions.images),
        ...names('MCP servers', additions.mcpServers),
        ...names('scripts downloaded and run', additions.scripts),
        ...names('hosts', additions.remoteResources),
        ...widened.map(({ where, why }) => `permissions of ${(0,markdown/* code */.aY)(where)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}`),
    ];
}
/** One line per reason, with all evidence it asks for. */
function owedLines({ requirements }) {
    const byReason = new Map();
    for (const { id, why } of requirements)
        byReason.set(why, [...(byReason.get(why) ?? []), id]);
    return [...byReason].map(([why, ids]) => `${(0,markdown/* escapeMarkdown */.FV)(why)} ${ids.map((id) => (0,markdown/* code */.aY)(id)).join(' ')}`);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/gate.js









/** Says what a change touches, what it takes away and what it therefore owes. It proves one thing itself: the security spec. */
const gate_gate = (0,gate/* defineGate */.p)({
    name: 'risk-classify',
    version: '0.1.0',
    title: 'Says what a change touches, what it weakens and what it therefore owes',
    inputs: (0,inputs/* inputsOf */.Vc)('diff', 'spec'),
    outputs: {
        'risk-level': 'low, medium, high or critical',
        areas: 'Areas the change touches, separated by commas',
        requirements: 'Evidence the change owes, separated by commas',
        'change-types': 'Kinds of change that the policy knows, separated by commas',
        labels: 'Labels for the pull request, separated by commas',
        'controls-lost': 'true when a control was removed or weakened, else false',
        'ai-authored': 'true when an AI agent shows to have taken part, else false',
    },
    environment: [],
    run: async ({ change, policy, inputs, files, progress }) => {
        if (change === null) {
            throw new errors/* ConfigurationError */.j1('EG212', 'There is no change to classify.', 'Run this in a git repository with --base and --head, or hand in a patch with --diff FILE.');
        }
        progress(`classifying ${change.files.length} changed files`);
        const details = await withPlaces(await (0,classify/* classify */.L)(change, policy), change);
        const { owed, spec, findings, ...judged } = await judgeSpec({
            change,
            files,
            policy,
            named: inputs.spec,
            areas: details.areas.map(({ area }) => area),
            owed: details.requirements,
        });
        return {
            ...judged,
            findings: [...findingsOf(details, policy), ...findings],
            details: { ...details, requirements: owed, labels: labelsOf(details, policy), spec },
            // What is owed is told, not judged, here: the verdict is approval-gate's.
            conclusion: 'success',
        };
    },
    outputsOf: (report) => {
        const details = report.details;
        const { removed, weakened } = details.controls;
        return {
            'risk-level': details.riskLevel,
            areas: details.areas.map(({ area }) => area).join(','),
            requirements: details.requirements.map(({ id }) => id).join(','),
            'change-types': details.changeTypes.join(','),
            labels: details.labels.join(','),
            'controls-lost': String(removed.length + weakened.length > 0),
            'ai-authored': String(details.aiAuthorship.detected),
        };
    },
    summarise: summarise,
});


/***/ }),

/***/ 53868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
/**
 * Both sides of a text file. The old side is the new one with the hunks taken back, since the base commit may have moved
 * on from the merge base that the diff starts at. Where the head's text cannot be had, only the hunks are there.
 */
async function sidesOf(change, file) {
    if (file.before === null || file.after === null || file.status === 'type-changed')
        return hunkSides(file, !file.truncated);
    const text = file.truncated ? null : await change.readHead(file.path);
    const after = text?.split('\n');
    const before = after && takeBack(after, file);
    return after && before
        ? { before: [{ firstLine: 1, lines: before }], after: [{ firstLine: 1, lines: after }], whole: true }
        : hunkSides(file, false);
}
/** The whole text of each side; null for a side that is not there or not known whole. */
async function textsOf(change, file) {
    const sides = await sidesOf(change, file);
    const text = (pieces, present) => present && sides.whole ? pieces.flatMap(({ lines }) => lines).join('\n') : null;
    return { before: text(sides.before, file.before !== null), after: text(sides.after, file.after !== null) };
}
/** The old lines, or null when the hunks do not fit the text: then the text is not what the diff was made of. */
function takeBack(after, file) {
    const before = [];
    let next = 0;
    for (const hunk of file.hunks) {
        // A side without lines names the line before it, so the place is taken from a side that has some.
        const untouched = hunk.oldLines > 0 ? hunk.oldStart - 1 - before.length : hunk.newStart - 1 - next;
        if (untouched < 0 || next + untouched > after.length)
            return null;
        for (let count = 0; count < untouched; count++)
            before.push(after[next++]);
        for (const line of hunk.lines) {
            if (line.kind !== 'removed' && after[next++] !== line.text)
                return null;
            if (line.kind !== 'added')
                before.push(line.text);
        }
    }
    for (; next < after.length; next++)
        before.push(after[next]);
    return before;
}
function hunkSides(file, whole) {
    const pieces = (unwanted, start) => file.hunks.map((hunk) => ({
        firstLine: hunk[start],
        lines: hunk.lines.filter(({ kind }) => kind !== unwanted).map(({ text }) => text),
    }));
    return { before: pieces('added', 'oldStart'), after: pieces('removed', 'newStart'), whole };
}


/***/ }),

/***/ 29181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ occurs)
/* harmony export */ });
const ASCII = /^[\0-\x7f]*$/u;
/** Escapes that can stand for characters beyond ASCII, or mean something else without the flag `u`. */
const BEYOND_ASCII = /\\[pPuxck]/u;
/** Of patterns that are ASCII alone, the same without the flag `u`; of others, themselves. */
const forAscii = new WeakMap();
/**
 * Whether a pattern with the flags `iu` occurs in a text. Where pattern and text are ASCII alone it is matched without
 * the flag `u`: there it makes no difference but that compiling takes twice the time.
 */
function occurs(pattern, text) {
    if (!ASCII.test(text))
        return pattern.test(text);
    let plain = forAscii.get(pattern);
    if (plain === undefined) {
        plain = isAscii(pattern.source) ? new RegExp(pattern.source, pattern.flags.replace('u', '')) : pattern;
        forAscii.set(pattern, plain);
    }
    return plain.test(text);
}
const isAscii = (source) => ASCII.test(source) && !BEYOND_ASCII.test(source);


/***/ }),

/***/ 48685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   qT: () => (/* binding */ isDirective)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29181);

/**
 * Comments that speak to a tool change what the tools do; they count as code. A shebang line and a PHP attribute
 * begin like comments and are none.
 */
const DIRECTIVE = /^(?:#!|#\[|[/#*<!\s-]*(?:-\*-|@ts-|@flow|eslint|tslint|biome-ignore|oxlint|prettier-ignore|istanbul|c8 ignore|v8 ignore|jshint|jslint|webpack|@vite|@license|noqa|nosec|nosem|no(?:lint|inspection)|pylint|flake8|type:|mypy|pyright|ruff|isort|fmt:|yapf|pragma|coding[:=]|go:|\+build|export |line |nolint|lgtm|codeql|semgrep|gitleaks|frozen_string_literal|rubocop|sorbet|typed:|phpcs|@?phpstan|psalm|@codingStandards|checkstyle|spotbugs|NOSONAR|hadolint|checkov|tfsec|trivy|kics|zizmor|syntax=|escape=))/iu;
const REGEX_MAY_FOLLOW = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do))$/u;
const LOGICAL_LINE_GOES_ON = /[=(,[{:+\\%'"]$/u;
const DEFINITION = /\)(?:\s*->\s*[^:\n]{1,80})?\s*:$|\bclass\s+\w{1,100}:$/u;
const escapeForRegex = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const starters = new WeakMap();
function starterOf(language) {
    const known = starters.get(language);
    if (known)
        return known;
    const parts = [
        ...language.blockComments.map(([open]) => escapeForRegex(open)),
        ...language.lineComments.map(escapeForRegex),
        ...(language.tripleQuotes ? ['"""', "'''"] : []),
        ...`${language.quotes}${language.longQuotes}`.split('').map(escapeForRegex),
        ...(language.javascript ? ['/', '[{}]'] : []),
    ];
    const made = new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'gu');
    starters.set(language, made);
    return made;
}
/**
 * Splits source text into code, strings and comments. It never fails: what is not closed is code, so that nothing hides
 * behind an opened comment. Linear in the length of the text.
 */
function scan(text, language) {
    const spans = [];
    const starter = starterOf(language);
    /** Depth of braces inside each open `${`. */
    const templates = [];
    /** Openers that are never closed from some point on: asking again would make hostile text cost its square. */
    const unclosed = new Set();
    let at = 0;
    let from = 0;
    const push = (kind, start, end) => {
        if (start > at)
            spans.push({ kind: 'code', start: at, end: start });
        if (end > start)
            spans.push({ kind, start, end });
        at = from = end;
    };
    for (;;) {
        starter.lastIndex = from;
        const match = starter.exec(text);
        if (match === null)
            break;
        const token = match[0];
        const start = match.index;
        const block = language.blockComments.find(([open]) => open === token);
        if (block !== undefined) {
            const close = unclosed.has(token) ? -1 : text.indexOf(block[1], start + token.length);
            if (close < 0) {
                unclosed.add(token);
                from = start + token.length;
            }
            else
                push(commentKind(text, start, close + block[1].length), start, close + block[1].length);
        }
        else if (language.lineComments.includes(token)) {
            if (isLineComment(text, start, token)) {
                const end = endOfLine(text, start);
                push(commentKind(text, start, end), start, end);
            }
            else
                from = start + token.length;
        }
        else if (token === '"""' || token === "'''") {
            const close = unclosed.has(token) ? -1 : text.indexOf(token, start + 3);
            if (close < 0)
                unclosed.add(token);
            const end = close < 0 ? endOfLine(text, start) : close + 3;
            push(close >= 0 && language.layout === 'indentation' && beginsStatement(text, start) ? 'comment' : 'string', start, end);
        }
        else if (token === '{') {
            if (templates.length > 0)
                templates[templates.length - 1]++;
            from = start + 1;
        }
        else if (token === '}') {
            if (templates.length > 0 && templates[templates.length - 1]-- === 0) {
                templates.pop();
                const piece = templatePiece(text, start + 1);
                if (piece.opens)
                    templates.push(0);
                push('string', start, piece.end);
            }
            else
                from = start + 1;
        }
        else if (token === '/') {
            const end = regexEnd(text, start);
            if (end === null)
                from = start + 1;
            else
                push('string', start, end);
        }
        else if (language.javascript && language.longQuotes.includes(token)) {
            const piece = templatePiece(text, start + 1);
            if (piece.opens)
                templates.push(0);
            push('string', start, piece.end);
        }
        else if (language.longQuotes.includes(token)) {
            const end = unclosed.has(token) ? null : longStringEnd(text, start, token);
            if (end === null) {
                unclosed.add(token);
                from = start + 1;
            }
            else
                push('string', start, end);
        }
        else
            push('string', start, stringEnd(text, start, token));
    }
    if (at < text.length)
        spans.push({ kind: 'code', start: at, end: text.length });
    return spans;
}
/** The text without comments: same lines, comments gone. */
function withoutComments(text, language) {
    if (language.lineComments.length + language.blockComments.length === 0 && !language.tripleQuotes)
        return text;
    let out = '';
    for (const { kind, start, end } of scan(text, language)) {
        const piece = text.slice(start, end);
        out += kind === 'comment' ? piece.replace(/[^\n]+/gu, ' ') : piece;
    }
    return out;
}
/** Whether a comment speaks to a tool, not to people. */
const isDirective = (comment) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .occurs */ .u)(DIRECTIVE, comment.slice(0, 80).trimStart());
function commentKind(text, start, end) {
    return isDirective(text.slice(start, Math.min(end, start + 80))) ? 'code' : 'comment';
}
/** `#` and `//` begin no comment inside a word, a URL or a shell expansion. */
function isLineComment(text, start, token) {
    const before = start === 0 ? '\n' : text[start - 1];
    if (token === '#')
        return /[\s;{}()\],]/u.test(before);
    if (token === '//')
        return before !== ':';
    return true;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Looking back and looking ahead end here, so that a line without end does not cost its square. */
const FAR = 2_000;
function beginsStatement(text, start) {
    const near = text.slice(Math.max(0, start - FAR), start);
    const lineStart = near.lastIndexOf('\n') + 1;
    if (lineStart === 0 && start > FAR)
        return false;
    if (!/^\s*[rbu]{0,2}$/iu.test(near.slice(lineStart)))
        return false;
    const earlier = near.slice(0, lineStart).trimEnd();
    // A colon ends a `def` line, whose docstring follows; it also ends a dictionary key, whose string is data.
    return !LOGICAL_LINE_GOES_ON.test(earlier) || DEFINITION.test(earlier);
}
function stringEnd(text, start, quote) {
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === quote)
            return index + 1;
        else if (character === '\n')
            return index;
    }
    return text.length;
}
/** End of a string that may run over lines, null when it is never closed. A raw string (back quotes) has no escapes. */
function longStringEnd(text, start, quote) {
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === '\\' && quote !== '`')
            index++;
        else if (character === quote)
            return index + 1;
    }
    return null;
}
/** End of one literal piece of a template, and whether it ended by opening `${`. */
function templatePiece(text, from) {
    for (let index = from; index < text.length; index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === '`')
            return { end: index + 1, opens: false };
        else if (character === '$' && text[index + 1] === '{')
            return { end: index + 2, opens: true };
    }
    return { end: text.length, opens: false };
}
/** End of a regular expression literal that starts here; null where the slash divides. */
function regexEnd(text, start) {
    const before = text.slice(Math.max(0, start - 12), start).trimEnd();
    if (!REGEX_MAY_FOLLOW.test(before))
        return null;
    let inClass = false;
    for (let index = start + 1; index < Math.min(text.length, start + FAR); index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === '\n')
            return null;
        else if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        else if (character === '/' && !inClass)
            return index + 1;
    }
    return null;
}


/***/ }),

/***/ 85709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   s: () => (/* binding */ isAgentFile)
/* harmony export */ });
/**
 * Files that tell coding agents what to do or what they may do, at any depth, whatever the case of the path (many disks
 * open `.Claude/Settings.JSON` as well). Every path of every change passes here, so that this is plain work on strings.
 */
const AGENT_FOLDERS = new Set('claude|claude-plugin|cursor|codex|gemini|qwen|kiro|roo|cline|clinerules|opencode|kilo|kilocode|factory|junie|augment|amp|amazonq|agent|agents|goose|devin|windsurf|codeium|rovodev|vibe|grok|warp|pi|takt|trae|openhands|aiassistant|antigravity|ruler|rulesync|ai|devcontainer|husky'
    .split('|')
    .map((name) => `.${name}`));
const NAMED_FILES = new Set([
    'agents.md agents.override.md agents.local.md agent.md claude.md claude.local.md gemini.md qwen.md qwen.local.md',
    'reasonix.md crush.md warp.md bugbot.md skill.md replit.md .hermes.md .review-agent.md append_system.md',
    'conventions.md .rules .cursorrules .windsurfrules .clinerules .goosehints .augment-guidelines .roomodes mcp.json',
    '.mcp.json .claude.json mcp_config.json opencode.json opencode.jsonc kilo.json kilo.jsonc .crush.json',
    'firebender.json reasonix.toml .aider.conf.yml',
].flatMap((names) => names.split(' ')));
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
const folded = (path) => path.toLowerCase().replaceAll('ſ', 's');
/** Whether the path is one of the agent files. */
function isAgentFile(path) {
    const parts = folded(path).split('/');
    const name = parts.at(-1);
    if (NAMED_FILES.has(name) || PLUGIN_ENDINGS.some((ending) => name.endsWith(ending)))
        return true;
    const folders = parts.slice(0, -1);
    if (folders.length === 0)
        return false;
    const inFolder = `${folders.at(-1)}/${name}`;
    return (folders.some((folder) => AGENT_FOLDERS.has(folder)) ||
        EDITOR_FILES.has(inFolder) ||
        inFolder === 'hooks/hooks.json' ||
        isPluginPart(folders, name) ||
        isGithubPart(parts));
}
const isPluginPart = (folders, name) => {
    if (!name.endsWith('.md') || name === '.md')
        return false;
    const below = folders.findLastIndex((folder) => PLUGIN_FOLDERS.has(folder));
    if (below === -1)
        return false;
    const between = folders.slice(below + 1);
    return between.length <= PLUGIN_DEPTH && between.every((folder) => folder !== '');
};
const isGithubPart = (parts) => parts.some((part, index) => {
    if (part !== '.github')
        return false;
    const below = parts.slice(index + 1).join('/');
    return GITHUB_PARTS.some((start) => below.startsWith(start)) || isAgentWorkflow(parts.slice(index + 1));
});
/** Workflows written as prompts, and the one that sets up an agent's machine. */
const isAgentWorkflow = ([folder, name, ...deeper]) => folder === 'workflows' &&
    name !== undefined &&
    deeper.length === 0 &&
    (name === 'copilot-setup-steps.yml' || (name.endsWith('.md') && name !== '.md'));
/** The format of an agent file, by its name. */
function formatOf(path) {
    const name = path.toLowerCase();
    if (/\.(?:jsonc?|json5|code-workspace)$/u.test(name))
        return 'json';
    if (name.endsWith('.toml'))
        return 'toml';
    if (/\.(?:ya?ml)$/u.test(name) && !name.includes('.github/workflows/'))
        return 'yaml';
    if (/\.(?:md|mdc|mdx)$/u.test(name))
        return 'front-matter';
    return SCRIPT.test(path) ? 'script' : 'prose';
}


/***/ }),

/***/ 56799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/** Added lines of a file, in order. */
function* addedLines(file) {
    yield* linesOf(file, 'added');
}
/** Removed lines of a file, in order. */
function* removedLines(file) {
    yield* linesOf(file, 'removed');
}
function* linesOf(file, kind) {
    for (const hunk of file.hunks)
        for (const line of hunk.lines)
            if (line.kind === kind)
                yield line;
}
/** Both names a file goes by: rules look at the two sides of a rename. */
const pathsOf = (file) => file.previousPath === null ? [file.path] : [file.path, file.previousPath];


/***/ }),

/***/ 68040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ CODEOWNERS_PATHS),
  zE: () => (/* binding */ MAX_CODEOWNERS_BYTES),
  BW: () => (/* binding */ parseCodeowners)
});

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/pattern.js
/**
 * Compiles a pattern with GitHub's own meaning, which is that of gitignore but for: no `!`, no `\#`, no character ranges
 * (`[id]` is a folder of that name), and a last segment that is exactly `*` after a slash takes direct children only.
 */
function compilePattern(source) {
    const parsed = parse(source);
    return {
        matches: (path) => {
            const names = path.split('/');
            const starts = parsed.anchored ? [0] : names.keys();
            for (const start of starts)
                if (matchFrom(parsed, names, start))
                    return true;
            return false;
        },
    };
}
function parse(source) {
    const directory = source.length > 1 && source.endsWith('/');
    const body = directory ? source.slice(0, -1) : source;
    const anchored = body.includes('/');
    const texts = (body.startsWith('/') ? body.slice(1) : body).split('/');
    const childrenOnly = anchored && !directory && texts.at(-1) === '*';
    return { segments: texts.map((text) => (text === '**' ? 'deep' : tokens(text))), anchored, directory, childrenOnly };
}
function tokens(text) {
    const list = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && at + 1 < text.length)
            list.push({ literal: text[++at] });
        else if (character === '*')
            list.push('many');
        else
            list.push(character === '?' ? 'one' : { literal: character });
    }
    return list;
}
/**
 * Walks pattern and path together, in at most (pattern × path) steps: `reached` holds every number of path segments that
 * the pattern so far can have used up.
 */
function matchFrom({ segments, directory, childrenOnly }, names, start) {
    let reached = new Set([start]);
    for (const [index, segment] of segments.entries()) {
        const next = new Set();
        for (const used of reached) {
            if (segment === 'deep') {
                // In last place it needs something below, which a folder's slash asks for already; elsewhere it may span nothing.
                const least = index === segments.length - 1 && !directory ? used + 1 : used;
                for (let to = least; to <= names.length; to++)
                    next.add(to);
            }
            else if (used < names.length && matchSegment(segment, names[used])) {
                next.add(used + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    // What a pattern names, it owns with everything beneath.
    for (const used of reached) {
        if (directory ? used < names.length : !childrenOnly || used === names.length)
            return true;
    }
    return false;
}
/** Wildcards inside one segment, with a single point to return to: linear in practice, never exponential. */
function matchSegment(pattern, name) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < name.length) {
        const token = pattern[at];
        if (token === 'many') {
            star = at++;
            resume = index;
        }
        else if (token !== undefined && (token === 'one' || token.literal === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/codeowners.js

/** GitHub ignores larger files altogether. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/** Where GitHub looks; the first that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9_.-]+)?|[^\s@]+@[^\s@]+)$/iu;
/** Reads CODEOWNERS as GitHub does: the last matching line wins whole; lines it cannot read are skipped and listed. */
function parseCodeowners(text) {
    const rules = [];
    const errors = [];
    for (const [index, raw] of text
        .replace(/^\ufeff/u, '')
        .split(/\r?\n/u)
        .entries()) {
        const line = index + 1;
        const [pattern, ...owners] = words(raw);
        if (pattern === undefined)
            continue;
        const message = errorIn(pattern, owners);
        if (message === null)
            rules.push({ pattern, owners, line, compiled: compilePattern(pattern) });
        else
            errors.push({ line, message });
    }
    return {
        rules: rules.map(({ pattern, owners, line }) => ({ pattern, owners, line })),
        errors,
        ruleFor: (path) => {
            const rule = rules.findLast(({ compiled }) => compiled.matches(path));
            return rule === undefined ? null : { pattern: rule.pattern, owners: rule.owners, line: rule.line };
        },
    };
}
function errorIn(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'CODEOWNERS knows no negation with "!".';
    if (pattern.startsWith('\\#'))
        return 'CODEOWNERS cannot escape "#" at the start of a pattern.';
    if (pattern === '/')
        return 'The pattern names nothing.';
    const unknown = owners.find((owner) => !OWNER.test(owner));
    return unknown === undefined
        ? null
        : `${JSON.stringify(unknown)} is no owner: write @login, @org/team or an address.`;
}
/** Words of a line up to a comment; a backslash keeps the character after it, a space too, in its word. */
function words(line) {
    const found = [];
    let word = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '\\' && at + 1 < line.length) {
            word += character + line[++at];
        }
        else if (/\s/u.test(character)) {
            if (word !== '')
                found.push(word);
            word = '';
        }
        else if (character === '#' && word === '') {
            return found;
        }
        else {
            word += character;
        }
    }
    if (word !== '')
        found.push(word);
    return found;
}


/***/ }),

/***/ 65753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ unsatisfied),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21902);

/** Evidence that passes. */
const satisfied = (id, summary, by = [], refs = []) => ({
    id,
    status: 'satisfied',
    summary,
    by,
    refs: [...refs],
    nextAction: null,
});
/** Evidence that does not pass, with the step that would change that. */
const unsatisfied = (id, status, summary, nextAction, by = [], refs = []) => ({ id, status, summary, by, refs: [...refs], nextAction });
/** A finding whose fingerprint is made of rule, path and the text it speaks of, so that it survives moved lines. */
function finding(ruleId, level, message, location, options = {}) {
    return {
        ruleId,
        level,
        message,
        ...(location === undefined ? {} : { location }),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(ruleId, location?.path, options.text ?? message),
        cwe: [...(options.cwe ?? [])],
        state: options.state ?? 'new',
    };
}
/** The evidence of that id in a report, if it speaks of it. */
const evidenceIn = (report, id) => report?.evidence.find((evidence) => evidence.id === id);


/***/ }),

/***/ 21902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A stable short id over the parts that make a finding the same finding: 32 hex digits of their sha256. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // Length-prefixed, so that ('ab','c') and ('a','bc') differ.
    for (const part of parts) {
        const text = String(part ?? '');
        hash.update(`${text.length}:`).update(text);
    }
    return hash.digest('hex').slice(0, 32);
}


/***/ }),

/***/ 73329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ owedAtMost),
/* harmony export */   tu: () => (/* binding */ owedFor)
/* harmony export */ });
/* unused harmony export applies */
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53748);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60566);


const overlaps = (wanted, have) => wanted === undefined || wanted.some((item) => have.includes(item));
/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
function applies(when, facts) {
    return (overlaps(when.areas, facts.areas) &&
        overlaps(when.changeTypes, facts.changeTypes) &&
        overlaps(when.additions, facts.additions) &&
        overlaps(when.facts, facts.facts) &&
        (when.minRisk === undefined || (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(facts.risk, when.minRisk) >= 0) &&
        (when.controlsLost === undefined || facts.controlsLost) &&
        (when.aiAuthored === undefined || facts.aiAuthored) &&
        hasShape(when, facts.shape));
}
function hasShape({ paths, fork, minLines, minFiles, untraced }, shape) {
    if ((paths ?? fork ?? minLines ?? minFiles ?? untraced) === undefined)
        return true;
    return (shape !== undefined &&
        (paths === undefined || shape.paths.some((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(paths))) &&
        (fork === undefined || shape.fork) &&
        shape.lines >= (minLines ?? 0) &&
        shape.files >= (minFiles ?? 0) &&
        (untraced === undefined || !shape.traced));
}
/** The evidence owed for these facts, each id once, with everything that asks for it. */
const owedFor = (policy, facts) => collect(policy.requirements.filter((requirement) => applies(requirement.when, facts)));
/** The evidence owed when nothing is known of the change: all of it. */
const owedAtMost = (policy) => collect(policy.requirements);
function collect(requirements) {
    const owed = new Map();
    for (const requirement of requirements) {
        for (const id of requirement.evidence) {
            const known = owed.get(id);
            if (known)
                known.requiredBy.push(requirement.id);
            else
                owed.set(id, { id, requiredBy: [requirement.id], why: requirement.why });
        }
    }
    return [...owed.values()];
}


/***/ }),

/***/ 50450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ SPEC_FILE),
/* harmony export */   GQ: () => (/* binding */ SPEC_FENCE),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   p: () => (/* binding */ MAX_SPEC_BYTES),
/* harmony export */   uH: () => (/* binding */ SPEC_EVIDENCE)
/* harmony export */ });
/** Where a change keeps its security spec. */
const SPEC_FILE = '.evidence-gate/spec.yml';
/** What a fenced block of the pull request's body must be marked with to be one. */
const SPEC_FENCE = 'security-spec';
/** It is read by people in one sitting, and goes whole into the report. */
const MAX_SPEC_BYTES = 32 * 1024;
/** The policy's evidence that a spec proves. */
const SPEC_EVIDENCE = 'spec.security';
/** How a template marks what somebody has to write; nothing that begins so counts as written. */
const PLACEHOLDER = 'FILL IN';


/***/ }),

/***/ 23987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSpecItself),
/* harmony export */   v: () => (/* binding */ findSpec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50450);


const BODY = 'the pull request’s body';
/**
 * Finds the spec of a change: the file the caller names, else the file the change itself adds or edits, else the fenced
 * block of the pull request. The first that is there decides; a file that the change leaves alone is another change's.
 *
 * @returns null when there is none
 * @throws EvidenceError when the named file cannot be read or is too large
 */
async function findSpec(change, files, named) {
    if (named !== undefined) {
        const { bytes } = await files.read(named, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p);
        const text = new TextDecoder().decode(bytes);
        return found(text, named);
    }
    const file = change.files.find(({ path, after }) => path === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7 && after !== null);
    if (file === undefined)
        return fromBody(change.pullRequest?.pull_request.body ?? '');
    const text = file.after?.kind === 'file' ? await change.readHead(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7) : null;
    if (text === null)
        return { fault: `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7} is no file that can be read` };
    return found(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7);
}
function found(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p)
        return { fault: `${source} has ${bytes} bytes; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p}` };
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return { text, source, digest: { path: source, sha256, bytes } };
}
/** The one fenced block marked as a spec. */
function fromBody(body) {
    if (!body.includes(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ))
        return null;
    const lines = body.split(/\r?\n/u);
    const opens = lines.flatMap((line, index) => (line.trim() === `\`\`\`${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ}` ? [index] : []));
    const [open, second] = opens;
    if (open === undefined)
        return null;
    if (second !== undefined)
        return { fault: `${BODY} holds ${opens.length} blocks marked ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ}` };
    const close = lines.findIndex((line, index) => index > open && line.trim() === '```');
    if (close === -1)
        return { fault: `the block marked ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ} in ${BODY} is not closed` };
    return found(lines.slice(open + 1, close).join('\n'), BODY);
}
/** Whether a file of the change is the spec itself; where it lies elsewhere it is known by its content, as git names it. */
function isSpecItself({ after }, { text, source }) {
    if (after === null)
        return false;
    if (source === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7 && after.path === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7)
        return true;
    const algorithm = after.oid.length === 64 ? 'sha256' : 'sha1';
    const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text);
    return blob.digest('hex') === after.oid;
}


/***/ }),

/***/ 13055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const EXTENSIONS = {
    bash: 'sh bash ksh bats',
    cpp: 'c h cc cpp cxx c++ hh hpp hxx ipp inl cu',
    csharp: 'cs csx',
    go: 'go',
    hcl: 'tf tfvars hcl',
    java: 'java',
    javascript: 'js jsx mjs cjs',
    kotlin: 'kt kts',
    php: 'php php5 phtml inc',
    python: 'py pyi pyw',
    ruby: 'rb rake gemspec ru rbi podspec',
    rust: 'rs',
    tsx: 'tsx',
    typescript: 'ts mts cts',
};
const NAMES = {
    gemfile: 'ruby',
    rakefile: 'ruby',
    vagrantfile: 'ruby',
    guardfile: 'ruby',
    '.bashrc': 'bash',
    '.profile': 'bash',
};
let byExtension;
function extensions() {
    if (byExtension === undefined) {
        byExtension = new Map();
        for (const [language, names] of Object.entries(EXTENSIONS))
            for (const name of names.split(' '))
                byExtension.set(name, language);
    }
    return byExtension;
}
/**
 * The language of a path, told by its name alone; null where no grammar is shipped (YAML, SQL, Dockerfile, templates, prose …).
 * What stands in a file is not looked at: a `.js` file that holds something else comes back as unparsable.
 */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (Object.hasOwn(NAMES, name))
        return NAMES[name] ?? null;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (extensions().get(name.slice(dot + 1)) ?? null);
}


/***/ }),

/***/ 56652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withTree: () => (/* binding */ withTree)
});

// UNUSED EXPORTS: parse

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/grammars.js
const VSCODE = '@vscode/tree-sitter-wasm';
const vscode = (name) => ({ package: VSCODE, file: `wasm/tree-sitter-${name}.wasm` });
const grammars = (name) => ({
    package: `@tree-sitter-grammars/tree-sitter-${name}`,
    file: `tree-sitter-${name}.wasm`,
});
/** The engine that runs every grammar. Its code is not bundled: the bundler breaks how it asks for Node's own modules. */
const ENGINE = {
    code: { package: 'web-tree-sitter', file: 'web-tree-sitter.js' },
    compiled: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
};
/** The one list of what is shipped: scripts/build.mjs copies these files to dist/grammars, under their last names. */
const GRAMMARS = {
    bash: vscode('bash'),
    cpp: vscode('cpp'),
    csharp: vscode('c-sharp'),
    go: vscode('go'),
    hcl: grammars('hcl'),
    java: vscode('java'),
    javascript: vscode('javascript'),
    kotlin: grammars('kotlin'),
    php: vscode('php'),
    python: vscode('python'),
    ruby: vscode('ruby'),
    rust: vscode('rust'),
    tsx: vscode('tsx'),
    typescript: vscode('typescript'),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/shipped-file.js



/**
 * Where a shipped file lies. A bundle finds it beside its own folder (`dist/grammars`, one copy for all bundles); run from
 * source it is in the dependency that ships it. Nothing outside this project's own folder is ever looked at.
 */
function pathOf({ package: name, file }) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const shipped = (0,external_node_path_.join)(here, '../grammars', external_node_path_.posix.basename(file));
    return (0,external_node_fs_.existsSync)(shipped) ? shipped : (0,external_node_path_.join)(here, '../../node_modules', name, file);
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/engine.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const { WebAssembly: Assembly } = globalThis;
/** What the compiled engine wants at its start (32 MiB) and at most (2 GiB), in WebAssembly pages of 64 KiB. */
const PAGES = { initial: 512, maximum: 32_768 };
let engine;
const parsers = new Map();
async function startEngine() {
    const code = (0,external_node_url_.pathToFileURL)(pathOf(ENGINE.code)).href;
    const [{ Language: grammars, Parser: Parsers }, wasmBinary] = await Promise.all([
        import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ code)),
        (0,promises_.readFile)(pathOf(ENGINE.compiled)),
    ]);
    // The memory is made here, not by the engine, so that a parse can be stopped while it eats it.
    const memory = new Assembly.Memory(PAGES);
    await Parsers.init({ wasmBinary, wasmMemory: memory });
    return { load: (bytes) => grammars.load(bytes), create: () => new Parsers(), memory };
}
async function makeParser(language) {
    engine ??= startEngine();
    const [{ load, create, memory }, bytes] = await Promise.all([engine, (0,promises_.readFile)(pathOf(GRAMMARS[language]))]);
    const parser = create();
    parser.setLanguage(await load(bytes));
    return { parser, memoryHeld: () => memory.buffer.byteLength };
}
/** The parser of a language. Engine and grammar are loaded once a process, when they are first asked for. */
function parserOf(language) {
    const known = parsers.get(language);
    if (known !== undefined)
        return known;
    const made = makeParser(language);
    parsers.set(language, made);
    return made;
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/limits.js
const SYNTAX_LIMITS = {
    bytes: 1_000_000,
    nodes: 500_000,
    stepsPerByte: 40,
    memory: 256 * 1024 * 1024,
    milliseconds: 5_000,
};

;// CONCATENATED MODULE: ./build/emit/shared/syntax/parse.js


/** A parser repairs what it cannot read; when more of a text than this was thrown away, the rest is guesswork. */
const TOLERATED_ERRORS = 0.2;
/** Nodes looked at to measure that. */
const ERROR_NODES_LOOKED_AT = 10_000;
/** A grammar that fell over has left the memory it shares with the others in an unknown state. */
let engineLost = false;
const none = (reason) => ({ tree: null, reason });
/** Characters that stand in error nodes; a text with more places of error than are looked at counts as nothing but errors. */
function charactersInErrors(root) {
    let total = 0;
    let looked = 0;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.isError) {
            total += node.endIndex - node.startIndex;
            continue;
        }
        if (!node.hasError)
            continue;
        looked += node.childCount;
        if (looked > ERROR_NODES_LOOKED_AT)
            return Number.POSITIVE_INFINITY;
        for (const child of node.children)
            if (child.hasError || child.isError)
                waiting.push(child);
    }
    return total;
}
/**
 * Reads a text by the grammar of its language. Positions in the tree are UTF-16 indices into `text` and rows counted from
 * 0, as everywhere in JavaScript. Small errors are repaired and shown by `tree.rootNode.hasError`.
 *
 * The tree lives outside the reach of the garbage collector: call `tree.delete()`, or use `withTree`. The same text gives
 * the same answer, tree or reason. When a grammar falls over, there are no trees for the rest of the process. Throws only when a grammar's file is missing, which is a broken build.
 */
async function parse(language, text, limits = SYNTAX_LIMITS) {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.bytes)
        return none('too-large');
    if (engineLost)
        return none('unparsable');
    const { parser, memoryHeld } = await parserOf(language);
    const stepsAllowed = 10_000 + limits.stepsPerByte * bytes;
    const heldBefore = memoryHeld();
    const deadline = performance.now() + limits.milliseconds;
    let steps = 0;
    let stopped = null;
    // The engine calls once in a hundred steps of its own.
    const progressCallback = () => {
        steps += 100;
        const held = memoryHeld();
        if (held > limits.memory && held > heldBefore)
            stopped = 'too-large';
        else if (steps > stepsAllowed || performance.now() > deadline)
            stopped = 'too-slow';
        return stopped !== null;
    };
    let tree;
    try {
        tree = parser.parse(text, null, { progressCallback });
    }
    catch {
        engineLost = true;
        return none('unparsable');
    }
    if (tree === null) {
        parser.reset();
        return none(stopped ?? 'unparsable');
    }
    const root = tree.rootNode;
    const reason = root.descendantCount > limits.nodes
        ? 'too-large'
        : root.hasError && charactersInErrors(root) > text.length * TOLERATED_ERRORS
            ? 'unparsable'
            : null;
    if (reason === null)
        return { tree, reason };
    tree.delete();
    return none(reason);
}
/**
 * Parses, lets `read` take from the tree what it needs, and frees it, also when `read` throws. Nothing of the tree may
 * leave `read`, only plain values; `read` must not wait for anything.
 */
async function withTree(language, text, read, limits = SYNTAX_LIMITS) {
    const { tree, reason } = await parse(language, text, limits);
    if (tree === null)
        return { value: null, reason };
    try {
        return { value: read(tree.rootNode), reason: null };
    }
    finally {
        tree.delete();
    }
}


/***/ }),

/***/ 53748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalsOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const OPTIONS = { dot: true, nocase: true, strictSlashes: true };
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;
/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
function pathMatcher(patterns) {
    const matchers = patterns.map(matcher);
    const known = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literals = literalsOf(pattern);
    let compiled = null;
    return (path, lower) => {
        if (path === pattern)
            return true;
        if (!literals.some((literal) => lower.includes(literal)))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;
/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
function literalsOf(pattern) {
    if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern))
        return [''];
    if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '')))
        return [''];
    let best = [''];
    let run = [''];
    const offer = (literals) => {
        if (chance(literals) < chance(best))
            best = literals;
    };
    const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
    for (const part of rest.match(PARTS) ?? []) {
        const texts = textsOf(part);
        const longer = texts.some((text) => /[*?/[]/u.test(text))
            ? []
            : run.flatMap((start) => texts.map((text) => start + text));
        if (longer.length > 0 && longer.length <= MAX_LITERALS)
            run = longer;
        else {
            run = [''];
            offer(texts.map(longestLiteral));
        }
        offer(run);
    }
    return best;
}
/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part) {
    const isGroup = part.startsWith('{');
    if (isGroup && !part.includes(','))
        return ['*'];
    return isGroup ? part.slice(1, -1).split(',') : [part];
}
const longestLiteral = (text) => text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals) => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);


/***/ })

};
