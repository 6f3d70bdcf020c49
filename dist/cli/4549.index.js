export const id = 4549;
export const ids = [4549];
export const modules = {

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/emit/shared/policy/owed.js
var owed = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/order.js
/** Compares by code units: the same order on every machine, whatever its locale. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of path, line, rule. */
const byPlace = (a, b) => byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byText(a.ruleId, b.ruleId);
/** Sorted, without repeats. */
const sortedUnique = (items) => [...new Set(items)].toSorted(byText);

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
    if (DOWNLOAD_AND_RUN.test(line))
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

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/sides.js
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
        const texts = await textsOf(change, file);
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
    const { parse } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19));
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
var levels = __webpack_require__(566);
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
        risk: (0,levels/* highestRisk */.gh)(all.map(({ rule }) => rule.risk)),
        reasons: all
            .map(({ hit }) => hit)
            .toSorted(byPlace)
            .slice(0, MAX_REASONS),
        total: all.length,
    }))
        .toSorted((a, b) => (0,levels/* compareRisk */.l$)(b.risk, a.risk) || byText(a.area, b.area));
}
/** Change types of the policy that one of these areas makes. */
const changeTypesOf = (areas, policy) => sortedUnique(Object.entries(policy.changeTypes)
    .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
    .map(([id]) => id));
/** A hit that no rule of the policy made, but the shape of the change; none when the policy does not know the area. */
function structuralHits(area, ruleId, path, policy) {
    const known = policy.areas[area];
    if (known === undefined)
        return [];
    return [{ rule: { id: ruleId, area, risk: known.risk }, hit: { ruleId, path, line: null, text: '' } }];
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
const MAX_TEXT = 100_000;
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
        .slice(0, MAX_TEXT)
        .split('\n')
        .flatMap((raw) => {
        const line = raw.slice(0, MAX_LINE).trim();
        const trailer = PERSON_TRAILER.exec(line);
        const person = trailer ? agentOfPerson({ name: trailer[2].trim(), email: trailer[3] }) : [];
        const value = AI_TRAILER.exec(line)?.[1];
        return [
            ...person.map((agent) => `${agent}: ${trailer[1].toLowerCase()} trailer`),
            ...AGENTS.filter((agent) => agent.lines?.some((pattern) => pattern.test(line))).map((agent) => `${agent.name}: line of the ${where}`),
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
        agent.names?.some((pattern) => pattern.test(name) && !isBareFirstName(name))).map((agent) => agent.name);
}
/** "Claude" alone may be a person; the address decides. */
const isBareFirstName = (name) => /^(?:claude|codex|copilot)$/iu.test(name) && !/^copilot$/iu.test(name);

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/lines.js
/** Longest stretch handed to a pattern at once, and how much two stretches share. */
const WINDOW = 2_000;
const OVERLAP = 200;
/** Above this a line is not code that somebody wrote; it is looked at no further and said to be unanalysed. */
const MAX_LINE_CHARACTERS = 100_000;
/** Whether a pattern occurs in a line; long lines are looked at in overlapping stretches, so that time stays linear. */
function occursIn(pattern, line) {
    if (line.length <= WINDOW)
        return pattern.test(line);
    const end = Math.min(line.length, MAX_LINE_CHARACTERS);
    for (let from = 0; from < end; from += WINDOW - OVERLAP) {
        if (pattern.test(line.slice(from, Math.min(from + WINDOW, end))))
            return true;
    }
    return false;
}
/**
 * Lines put together into blocks no longer than one stretch, as far as they fit. Asking a pattern once a block is many
 * times cheaper than asking it once a line, and nearly all patterns occur nowhere in a file.
 */
function blocksOf(lines) {
    const blocks = [];
    let block = [];
    let length = 0;
    for (const line of lines) {
        if (length + line.length > WINDOW && block.length > 0) {
            blocks.push(block.join('\n'));
            [block, length] = [[], 0];
        }
        block.push(line);
        length += line.length + 1;
    }
    if (block.length > 0)
        blocks.push(block.join('\n'));
    return blocks;
}
const SHOWN_CHARACTERS = 200;
/** A line as it is shown in a report: cut, never inside a surrogate pair. */
function shown(text) {
    if (text.length <= SHOWN_CHARACTERS)
        return text;
    const end = /[\ud800-\udbff]/u.test(text[SHOWN_CHARACTERS - 2] ?? '') ? SHOWN_CHARACTERS - 2 : SHOWN_CHARACTERS - 1;
    return `${text.slice(0, end)}…`;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/file-hits.js


/** A rule names at most this many places of one file; more say nothing new. */
const MAX_HITS_PER_RULE_AND_FILE = 5;
/** Everything the rules recognise in one changed file: both of its names, its added and its removed lines. */
function hitsOf(view, rules) {
    const names = (0,change/* pathsOf */.wG)(view.file);
    const byPath = rules.paths.flatMap((rule) => {
        const path = names.find((name) => rule.looksAt(name) && rule.matches(name));
        return path === undefined ? [] : [{ rule, hit: { ruleId: rule.id, path, line: null, text: '' } }];
    });
    const quiet = names.every((name) => isQuietPath(name, rules)) || view.language.kind === 'prose';
    const hits = [...byPath];
    const controls = [];
    if (!view.cosmetic) {
        const blocks = blocksOf([...view.added, ...view.removed, ...view.around].map(({ text }) => text));
        for (const rule of rules.contents) {
            if (!looksInto(rule, view, names, quiet) || !blocks.some((block) => occursIn(rule.inBlock, block)))
                continue;
            const added = view.added.filter(({ text }) => occursIn(rule.pattern, text));
            const removed = view.removed.filter(({ text }) => occursIn(rule.pattern, text));
            const changed = [...added, ...removed];
            const places = changed.length > 0 ? changed : view.around.filter(({ text }) => occursIn(rule.pattern, text));
            for (const line of places.slice(0, MAX_HITS_PER_RULE_AND_FILE))
                hits.push({ rule, hit: hitAt(rule, line) });
            if ((rule.control || rule.weakens) && added.length + removed.length > 0)
                controls.push({ rule, view, added, removed });
        }
    }
    return { hits, controls, quiet };
}
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

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/text/scan.js
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
    let out = '';
    for (const { kind, start, end } of scan(text, language)) {
        const piece = text.slice(start, end);
        out += kind === 'comment' ? piece.replace(/[^\n]+/gu, ' ') : piece;
    }
    return out;
}
function commentKind(text, start, end) {
    return DIRECTIVE.test(text.slice(start, Math.min(end, start + 80)).trimStart()) ? 'code' : 'comment';
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
    for (const { kind, start, end } of scan(text, language)) {
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
    const off = SWITCHES_OFF.test(before) && SWITCHES_OFF.test(after);
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
    if (DENIES.test(before) && !DENIES.test(after) && LOGS.test(after))
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
    return CEILING.test(line) === rose ? 'number moved the unsafe way' : null;
}
const isNumber = (token) => /^\d[\d_]*$/u.test(token);
const shortened = (lost, gained) => gained.every((token) => !/[\p{L}\p{N}&|]/u.test(token)) && lost.some((token) => /[\p{L}\p{N}]/u.test(token))
    ? 'a part of it is gone'
    : null;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/controls.js




/** Two lines of one hunk with this share of tokens in common are one line that was edited. */
const SAME_LINE = 0.5;
/** Edited lines are looked for among this many added lines of the hunk. */
const MAX_CANDIDATES = 60;
const controls_MAX_LISTED = 100;
/**
 * Controls that the change took away, weakened or added. A line that only moved, within its file or to another one, is
 * neither removed nor added. What is left is counted per rule and file: more removed than added is a control removed.
 */
function controlsOf(all) {
    const found = { removed: [], weakened: [], added: [] };
    for (const lines of withoutMoves(all)) {
        if (lines.rule.weakens)
            settingsOf(lines, found);
        else
            guardsOf(lines, found);
    }
    return { removed: listed(found.removed), weakened: listed(found.weakened), added: listed(found.added) };
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
/** In order, each place once however many rules see it, cut at a length people still read. */
function listed(hits) {
    const places = new Map([...hits].toSorted(byPlace).map((hit) => [`${hit.path}\n${hit.line}`, hit]));
    return [...places.values()].slice(0, controls_MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/maven.js
const WANTED = new Set(['dependency', 'plugin', 'parent', 'extension']);
/** pom.xml: dependencies, managed ones, plugins, extensions and the parent, as `group:artifact`. */
const readPom = async (text) => {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
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
        const texts = await textsOf(change, file);
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
    return { added: dependencies_firstOfEach(after.filter(({ ecosystem, name }) => !before.has(keyOf(ecosystem, name)))), notices };
}
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
/** Manifests are listed before lockfiles, so that a direct dependency is reported where a person declared it. */
function dependencies_firstOfEach(dependencies) {
    const isLock = ({ path }) => (/lock|shrinkwrap/u.test(path) ? 1 : 0);
    const seen = new Map();
    for (const dependency of [...dependencies].toSorted((a, b) => isLock(a) - isLock(b) || byText(a.path, b.path))) {
        const key = keyOf(dependency.ecosystem, dependency.name);
        if (!seen.has(key))
            seen.set(key, dependency);
    }
    return [...seen.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, dependency]) => dependency);
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
/** Facts beyond areas: `api-boundary`, `injection-sink`, `parser`, `layout`. */
function factsOf(loud, styles, hits) {
    const facts = hits.flatMap(({ rule }) => FACTS_OF_RULES.get(rule.id) ?? []);
    if (loud.some(isBoundary))
        facts.push('api-boundary');
    if (styles.some(movesLayout))
        facts.push('layout');
    return sortedUnique(facts);
}
function isBoundary(view) {
    const lines = [...view.added, ...view.removed];
    if (view.cosmetic || lines.length === 0)
        return false;
    return BOUNDARY_FILE.test(view.file.path) || lines.some(({ text }) => BOUNDARY_LINE.test(text.slice(0, 1_000)));
}
const movesLayout = (view) => [...view.added, ...view.removed].some(({ text }) => LAYOUT.test(text.slice(0, 1_000)));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/token-permissions.js
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

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/workflow.js



/** Whether a path is a workflow that GitHub runs. */
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
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
const MAX_ALIASES = 100;
async function jobsOf(text) {
    const jobs = new Map();
    if (text === null)
        return jobs;
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const workflow = parse(text, { maxAliasCount: MAX_ALIASES, logLevel: 'error', merge: true });
    if (!isRecord(workflow) || !isRecord(workflow['jobs']))
        throw new RangeError('no jobs');
    const general = readPermissions(workflow['permissions']);
    for (const [id, job] of Object.entries(workflow['jobs'])) {
        const own = isRecord(job) ? readPermissions(job['permissions']) : null;
        jobs.set(id, own ?? general);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/changes.js



/** Direction of the token permissions of every job in every changed workflow. What cannot be compared counts as widened. */
async function tokenPermissionChanges(change) {
    const permissions = [];
    const notices = [];
    for (const file of change.files) {
        if (![file.before, file.after].some((side) => side !== null && isWorkflow(side.path)))
            continue;
        const compared = await compare(change, file);
        permissions.push(...compared.permissions);
        if (compared.unreadable !== null) {
            const message = `${compared.unreadable} Its permissions count as widened.`;
            notices.push({ ruleId: 'unanalysed', path: file.path, atLeast: 'high', message });
        }
    }
    return { permissions: permissions.toSorted((a, b) => byText(a.where, b.where)), notices };
}
async function compare(change, file) {
    const { before, after } = await textsOf(change, file);
    const lost = (file.before !== null && before === null) || (file.after !== null && after === null);
    if (lost) {
        const why = 'The whole workflow is not at hand.';
        return { permissions: [{ where: `${file.path}#*`, change: 'widened', why }], unreadable: why };
    }
    // A file that was renamed into or out of the workflows' folder begins or ends to be one.
    const was = file.before !== null && isWorkflow(file.before.path) ? before : null;
    const is = file.after !== null && isWorkflow(file.after.path) ? after : null;
    return compareWorkflow(file.path, was, is);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/risk.js

/**
 * Derives the risk level: the highest area first, then what can only raise it. Nothing here lowers a level, so leaving
 * any input out never gives a lower one than the rest alone.
 */
function riskOf(inputs, policy) {
    const derivation = [];
    const lowers = [];
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
    const lost = [...inputs.controls.removed, ...inputs.controls.weakened];
    if (lost[0]) {
        const place = `${lost[0].path}:${lost[0].line ?? 1}`;
        raise('high', `a control was removed or weakened (${lost.length}, first at ${place})`, `Keep the control at ${place}, or show where it now is.`);
    }
    for (const { path, message, atLeast } of inputs.notices.slice(0, MAX_NOTICES)) {
        raise(atLeast, `${path}: ${message}`, `Take ${path} out of this change, or bring it in a form that can be read.`);
    }
    const widened = inputs.permissions.find(({ change }) => change === 'widened');
    if (widened)
        raise('high', `permissions widened at ${widened.where}`, `Give back the permissions added at ${widened.where}.`);
    if (isLarge(inputs.weight, policy)) {
        raise(next(level), `it is large (${inputs.weight.lines} lines in ${inputs.weight.files} files)`, 'Split it into smaller changes.');
    }
    if (inputs.authorship.detected && sensitive.length > 0 && (0,levels/* compareRisk */.l$)(level, 'high') < 0) {
        raise(next(level), 'an AI agent took part and it touches something sensitive', 'Nothing: who wrote it only raises the risk.');
    }
    return {
        level,
        derivation,
        lowers: lowers.filter((line, index) => lowers.indexOf(line) === index && !line.startsWith('Nothing')),
    };
}
const MAX_NOTICES = 20;
const isLarge = ({ lines, files }, { size }) => lines > size.largeLines || files > size.largeFiles;
const next = (level) => levels/* RISK_LEVELS */.WA[levels/* RISK_LEVELS */.WA.indexOf(level) + 1] ?? level;

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(3748);
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
            else {
                const pattern = contentPattern(rule.any);
                contents.push({ ...common, pattern, inBlock: new RegExp(pattern.source, 'imu') });
            }
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
        cwe: rule.cwe,
        rationale: rule.rationale,
        named: rule.in !== undefined,
        everywhere: rule.in?.includes('**') ?? false,
        looksAt: (path) => within(path) && !without(path),
    };
}
/** One regular expression for all patterns of a rule; each stays an alternative of its own. */
const contentPattern = (patterns) => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu');

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
    ['json jsonc json5 lock sum csv tsv po pot xliff svg map snap ndjson jsonl txt ipynb', data],
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
    if (known !== undefined && !name.includes('.md'))
        return known;
    const dot = name.lastIndexOf('.');
    return (dot < 0 ? undefined : BY_EXTENSION.get(name.slice(dot + 1))) ?? plain;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/enclosing.js
/** How many levels outwards a changed line is looked at: the block, the function, what it stands in. */
const enclosing_LEVELS = 3;
const MAX_HEADER_CHARACTERS = 400;
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
        if (text.length <= MAX_HEADER_CHARACTERS && !MUTE.test(text))
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
    const empty = { file, language, added: [], removed: [], around: [], cosmetic: false };
    if (file.binary || file.hunks.length === 0 || file.after?.kind === 'submodule')
        return empty;
    const sides = await sidesOf(change, file);
    const before = codeByLine(sides.before, languageOf(file.previousPath ?? file.path));
    const after = codeByLine(sides.after, language);
    const added = codeLines(file, 'added', after);
    const removed = codeLines(file, 'removed', before);
    return {
        ...empty,
        added,
        removed,
        around: [...around(file.path, added, after), ...around(file.previousPath ?? file.path, removed, before)],
        cosmetic: sides.whole && sameInk(removed, added) && isCosmetic(file, language, sides.before, sides.after),
    };
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
        const stripped = text.length > MAX_SCANNED_CHARACTERS ? text : withoutComments(text, language);
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
function isCosmetic(file, language, before, after) {
    const known = language.lineComments.length + language.blockComments.length > 0;
    if (language.kind !== 'code' || !known || file.before === null || file.after === null)
        return false;
    if (file.before.mode !== file.after.mode)
        return false;
    const text = (pieces) => pieces.flatMap(({ lines }) => lines).join('\n');
    const [old, now] = [text(before), text(after)];
    if (Math.max(old.length, now.length) > MAX_SCANNED_CHARACTERS)
        return false;
    return normalForm(old, language) === normalForm(now, language);
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
    const { permissions, notices: workflowNotices } = await tokenPermissionChanges(change);
    const notices = [...reading.notices, ...dependencies.notices, ...workflowNotices].toSorted((a, b) => byText(a.path, b.path) || byText(a.ruleId, b.ruleId));
    const areas = areasOf(reading.hits);
    const controls = controlsOf(reading.controls);
    const aiAuthorship = authorshipOf(change);
    const additions = additionsOf(reading.loud, dependencies.added, await addedMcpServers(change));
    const facts = factsOf(reading.loud, reading.styles, reading.hits);
    const names = areas.map(({ area }) => area);
    const changeTypes = changeTypesOf(names, policy);
    const risk = riskOf({ areas, controls, notices, permissions, authorship: aiAuthorship, weight: weightOf(reading.loud) }, policy);
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
        }),
        size: sizeOf(change.files),
        aiAuthorship,
        controls,
        additions,
        permissions,
        notices,
    };
}
async function readFiles(change, policy) {
    const rules = ruleSetOf(policy);
    const reading = { hits: [], controls: [], notices: [], loud: [], styles: [] };
    for (const file of change.files) {
        const view = await viewOf(change, file);
        const { hits, controls, quiet } = hitsOf(view, rules);
        const notices = noticesOf(file, quiet);
        reading.hits.push(...hits, ...notices
            .filter(({ ruleId }) => ruleId === 'submodule')
            .flatMap(({ ruleId, path }) => structuralHits('dependencies', ruleId, path, policy)));
        reading.controls.push(...controls);
        reading.notices.push(...notices);
        if (view.language.kind === 'style' || /\.(?:html?|vue|svelte)$/iu.test(file.path))
            reading.styles.push(view);
        if (!quiet && view.language.kind !== 'style' && view.language.kind !== 'data')
            reading.loud.push(view);
    }
    return reading;
}
const kindsOf = (additions) => Object.entries(additions)
    .filter(([, list]) => list.length > 0)
    .map(([kind]) => kind);
const sizeOf = (files) => ({
    files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
});
const weightOf = (views) => ({
    files: views.length,
    lines: views.reduce((sum, { file }) => sum + file.additions + file.deletions, 0),
});


/***/ }),

/***/ 6799:
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

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ owedAtMost),
/* harmony export */   tu: () => (/* binding */ owedFor)
/* harmony export */ });
/* unused harmony export applies */
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);

const overlaps = (wanted, have) => wanted === undefined || wanted.some((item) => have.includes(item));
/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
function applies(when, facts) {
    return (overlaps(when.areas, facts.areas) &&
        overlaps(when.changeTypes, facts.changeTypes) &&
        overlaps(when.additions, facts.additions) &&
        overlaps(when.facts, facts.facts) &&
        (when.minRisk === undefined || (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(facts.risk, when.minRisk) >= 0) &&
        (when.controlsLost === undefined || facts.controlsLost) &&
        (when.aiAuthored === undefined || facts.aiAuthored));
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

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

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
        const answer = known.get(path) ?? matchers.some((matches) => matches(path));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literal = literalOf(pattern);
    let compiled = null;
    return (path) => {
        if (path === pattern)
            return true;
        if (!path.toLowerCase().includes(literal))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/**
 * The longest literal part that every match must hold, in lower case; empty when none can be told without parsing the
 * pattern (escapes, negations, extended globs).
 */
function literalOf(pattern) {
    if (/[\\!()|]/u.test(pattern))
        return '';
    const outsideGroups = pattern.replace(/^(?:\.\/)+/u, '').replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '*');
    if (/[{}[\]]/u.test(outsideGroups))
        return '';
    const parts = outsideGroups.toLowerCase().split(/[*?/]/u);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}


/***/ })

};
