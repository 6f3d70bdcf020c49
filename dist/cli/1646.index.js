export const id = 1646;
export const ids = [1646];
export const modules = {

/***/ 43306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ agentOf)
/* harmony export */ });
/* harmony import */ var _model_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70484);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32170);


const MAX_SCRIPT = 100_000;
/** Recognises an agent in a step, as an action or as a command of its script. */
function agentOf(step) {
    const slug = (0,_model_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(step.uses);
    const action = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_ACTIONS */ .W.get(slug);
    if (action) {
        const prompts = action.prompts.flatMap((name) => step.with.get(name) ?? []);
        const configuration = [...step.with].map(([name, value]) => `${name}=${value.value}`).join('\n');
        return { name: action.name, form: 'action', prompts, checksActor: action.checksActor, configuration };
    }
    if (!step.run)
        return null;
    const script = step.run.value.slice(0, MAX_SCRIPT);
    const command = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_COMMANDS */ .F.find(([, pattern]) => pattern.test(script));
    if (!command)
        return null;
    return { name: command[0], form: 'command', prompts: [step.run], checksActor: false, configuration: script };
}


/***/ }),

/***/ 32170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ AGENT_COMMANDS),
/* harmony export */   W: () => (/* binding */ AGENT_ACTIONS)
/* harmony export */ });
const claude = {
    name: 'Claude Code',
    prompts: [
        'prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args', 'append_system_prompt',
        'system_prompt', 'prompt_file', 'settings', 'mcp_config', 'custom-security-scan-instructions',
    ], // prettier-ignore
    checksActor: true,
};
const gemini = { name: 'Gemini CLI', prompts: ['prompt', 'settings'], checksActor: false };
const opencode = { name: 'OpenCode', prompts: ['prompt'], checksActor: true };
const AGENT_ACTIONS = new Map([
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
const AGENT_COMMANDS = [
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


/***/ }),

/***/ 67330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   w: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/** What the job's token may do: the job's `permissions:` replaces the workflow's as a whole. */
const effectivePermissions = (workflow, job) => job.permissions ?? workflow.permissions;
/** True when the token may write anything, or when nothing limits it. */
function mayWrite(permissions) {
    if (!permissions)
        return true;
    if (permissions.all)
        return permissions.all === 'write';
    return [...permissions.scopes.values()].some((scope) => scope.access === 'write');
}


/***/ }),

/***/ 57896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ conditionOf),
  dn: () => (/* binding */ flowing),
  mK: () => (/* binding */ mentioned),
  iJ: () => (/* binding */ placeholdersOf)
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/expression.js
const MAX_DEPTH = 40;
const MAX_LENGTH = 20_000;
const TOKEN = /\s+|'(?:[^']|'')*'|"[^"]*"|&&|\|\||[=!<>]=|[<>!()[\],.*]|[A-Za-z_][\w-]*|[-+]?(?:0x[\da-fA-F]+|\d[\d.eE]*)/gy;
const PRECEDENCE = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];
/** Parses the inside of `${{ … }}` or a bare `if:`. Returns null when it is no expression we understand. */
function parseExpression(source) {
    const tokens = tokenize(source);
    if (tokens === null)
        return null;
    let at = 0;
    const result = binary(0, 0);
    return at === tokens.length ? result : null;
    function binary(level, depth) {
        const operators = PRECEDENCE[level];
        if (!operators)
            return unary(depth);
        if (depth > MAX_DEPTH)
            return null;
        let left = binary(level + 1, depth);
        while (left && operators.includes(tokens?.[at] ?? '')) {
            const operator = tokens?.[at++] ?? '';
            const right = binary(level + 1, depth);
            if (!right)
                return null;
            left = { kind: 'binary', operator, left, right };
        }
        return left;
    }
    function unary(depth) {
        if (depth > MAX_DEPTH)
            return null;
        if (tokens?.[at] === '!') {
            at++;
            const operand = unary(depth + 1);
            return operand && { kind: 'not', operand };
        }
        return postfix(primary(depth), depth);
    }
    function primary(depth) {
        const token = tokens?.[at++];
        if (token === undefined)
            return null;
        if (token === '(') {
            const inner = binary(0, depth + 1);
            return inner && tokens?.[at++] === ')' ? inner : null;
        }
        if (token.startsWith("'"))
            return { kind: 'literal', value: token.slice(1, -1).replaceAll("''", "'"), quoted: true };
        // Double quotes are no valid syntax on GitHub; people write them, and what they meant is plain.
        if (token.startsWith('"'))
            return { kind: 'literal', value: token.slice(1, -1), quoted: true };
        if (/^[-+\d]/u.test(token))
            return { kind: 'literal', value: token, quoted: false };
        if (!/^[A-Za-z_]/u.test(token))
            return null;
        if (tokens?.[at] === '(')
            return call(token, depth);
        if (/^(?:true|false|null|nan|infinity)$/iu.test(token)) {
            return { kind: 'literal', value: token.toLowerCase(), quoted: false };
        }
        return { kind: 'path', path: token.toLowerCase(), computed: false };
    }
    function call(name, depth) {
        at++;
        const args = [];
        while (tokens?.[at] !== ')') {
            if (args.length > 0 && tokens?.[at++] !== ',')
                return null;
            const argument = binary(0, depth + 1);
            if (!argument)
                return null;
            args.push(argument);
        }
        at++;
        return { kind: 'call', name: name.toLowerCase(), args };
    }
    function postfix(start, depth) {
        let node = start;
        while (node && (tokens?.[at] === '.' || tokens?.[at] === '[')) {
            const dotted = tokens[at++] === '.';
            if (dotted) {
                const name = tokens[at++];
                if (name === undefined || !/^(?:[A-Za-z_]|\*$)/u.test(name))
                    return null;
                node = extend(node, name.toLowerCase(), false);
                continue;
            }
            const index = tokens[at] === '*' && at++ >= 0 ? { kind: 'literal', value: '*', quoted: false } : binary(0, depth + 1);
            if (!index || tokens[at++] !== ']')
                return null;
            const known = index.kind === 'literal' && index.quoted;
            node = extend(node, known ? index.value.toLowerCase() : '*', index.kind !== 'literal');
        }
        return node;
    }
}
function extend(node, name, computed) {
    if (node.kind === 'path')
        return { ...node, path: `${node.path}.${name}`, computed: node.computed || computed };
    // `fromJSON(x).name`: what matters is x.
    return node;
}
function tokenize(source) {
    if (source.length > MAX_LENGTH)
        return null;
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
        const from = TOKEN.lastIndex;
        const match = TOKEN.exec(source);
        if (!match) {
            TOKEN.lastIndex = 0;
            return null;
        }
        if (match[0].trim() !== '')
            tokens.push(match[0]);
        if (TOKEN.lastIndex === from)
            return null;
    }
    return tokens;
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/tree.js
var tree = __webpack_require__(66952);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/template.js


/** All `${{ … }}` of a scalar; quotes are respected, so that `'}}'` inside a string does not end one. */
function placeholdersOf(scalar) {
    const text = scalar.value;
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
        const close = closing(text, start + 3);
        if (close === -1)
            break;
        const source = text.slice(start + 3, close).trim();
        found.push({ source, expression: parseExpression(source), start, end: close + 2, line: (0,tree/* lineAt */.mh)(scalar, start) });
        start = close - 1;
    }
    return found;
}
function closing(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    // An odd quote swallows the rest; GitHub then ends at the first braces.
    return text.indexOf('}}', from);
}
/** Reads an `if:`. Without `${{ }}` the whole text is the expression; with it, any other text makes a true string. */
function conditionOf(scalar) {
    if (!scalar)
        return null;
    const places = placeholdersOf(scalar);
    const only = places[0];
    if (!only)
        return { scalar, expression: parseExpression(scalar.value), alwaysTrue: false };
    const around = scalar.value.slice(0, only.start) + scalar.value.slice(only.end);
    return { scalar, expression: only.expression, alwaysTrue: around !== '' };
}
const BOOLEAN_CALLS = new Set([
    'contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled',
]); // prettier-ignore
/** The context paths whose text can become the value of an expression; comparisons and booleans let none through. */
function flowing(expression) {
    if (!expression)
        return [];
    switch (expression.kind) {
        case 'path':
            return [expression.path];
        case 'call':
            return BOOLEAN_CALLS.has(expression.name) ? [] : expression.args.flatMap(flowing);
        case 'binary':
            if (expression.operator === '||')
                return [...flowing(expression.left), ...flowing(expression.right)];
            // `a && b` yields b, or a when a is empty or false.
            return expression.operator === '&&' ? flowing(expression.right) : [];
        default:
            return [];
    }
}
/** Every context path an expression mentions. */
function mentioned(expression) {
    if (!expression)
        return [];
    switch (expression.kind) {
        case 'path':
            return [expression.path];
        case 'call':
            return expression.args.flatMap(mentioned);
        case 'not':
            return mentioned(expression.operand);
        case 'binary':
            return [...mentioned(expression.left), ...mentioned(expression.right)];
        default:
            return [];
    }
}


/***/ }),

/***/ 66952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   ol: () => (/* binding */ scalarOf)
/* harmony export */ });
/** The value of a key, or null; keys are compared as written, the first one counts. */
function child(tree, key) {
    return entry(tree, key)?.value ?? null;
}
function entry(tree, key) {
    return tree?.kind === 'map' ? (tree.entries.find((item) => item.key === key) ?? null) : null;
}
const scalarOf = (tree) => (tree?.kind === 'scalar' ? tree : null);
const textOf = (tree) => scalarOf(tree)?.value ?? null;
const entriesOf = (tree) => tree?.kind === 'map' ? tree.entries : [];
/** A list's items; a single value counts as a list of one, as GitHub reads `needs: build`. */
function itemsOf(tree) {
    if (!tree)
        return [];
    return tree.kind === 'list' ? tree.items : [tree];
}
/** All texts of a tree in document order. */
function scalarsOf(tree) {
    if (!tree)
        return [];
    if (tree.kind === 'scalar')
        return [tree];
    return (tree.kind === 'list' ? tree.items : tree.entries.map((item) => item.value)).flatMap(scalarsOf);
}
/** The line of the file on which the character at `offset` of a scalar's text stands. */
function lineAt(scalar, offset) {
    let line = scalar.block ? scalar.line + 1 : scalar.line;
    for (let at = scalar.value.indexOf('\n'); at !== -1 && at < offset; at = scalar.value.indexOf('\n', at + 1))
        line++;
    return Math.min(line, scalar.endLine);
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   cU: () => (/* binding */ runsPrivileged),
/* harmony export */   oD: () => (/* binding */ outsiderCanStart),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66952);

/** Events that a person without write access can cause, and that run with secrets or a token able to write. */
const PRIVILEGED = new Set([
    'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment', 'gollum', 'fork',
    'watch', 'repository_dispatch',
]); // prettier-ignore
/** Further events an outsider can cause; a fork's run has no secrets and a token that only reads. */
const UNPRIVILEGED = new Set([
    'pull_request', 'pull_request_review', 'pull_request_review_comment', 'workflow_call',
]); // prettier-ignore
const isPrivileged = (event) => PRIVILEGED.has(event);
/** True when an outsider can start this file, or when its caller decides who can. */
const outsiderCanStart = (workflow) => workflow.kind === 'action' ||
    [...workflow.triggers.keys()].some((name) => isPrivileged(name) || UNPRIVILEGED.has(name));
/**
 * True when an outsider's run has secrets or a token able to write. A `workflow_run` bound to named branches answers
 * to whoever may push there.
 */
function runsPrivileged(workflow) {
    return [...workflow.triggers.values()].some(({ name, tree }) => isPrivileged(name) && !(name === 'workflow_run' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'branches') !== null));
}
/** The `types:` of an event; empty when none are given. */
const typesOf = (workflow, event) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(workflow.triggers.get(event)?.tree, 'types')).flatMap((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? []);


/***/ }),

/***/ 70484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usesOf),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/** Reads a `uses:` value. Never fails: what cannot be understood is of kind `unknown`. */
function usesOf(scalar) {
    const text = scalar.value.trim();
    const base = { text, line: scalar.line, endLine: scalar.endLine, repository: '', ref: null };
    if (text.startsWith('docker://'))
        return { ...base, kind: 'docker', path: text.slice('docker://'.length) };
    if (text.startsWith('./') || text === '.')
        return { ...base, kind: 'local', path: text };
    if (text.startsWith('$/'))
        return { ...base, kind: 'same-repository', path: text.slice(2) };
    const at = text.indexOf('@');
    const ref = at === -1 ? null : text.slice(at + 1);
    const [owner = '', name = '', ...rest] = (at === -1 ? text : text.slice(0, at)).split('/');
    if (owner === '' || name === '' || /[\s$]/u.test(owner + name))
        return { ...base, kind: 'unknown', path: text, ref };
    return { ...base, kind: 'repository', repository: `${owner}/${name}`.toLowerCase(), path: rest.join('/'), ref };
}
/** `owner/name` or `owner/name/path`, in lower case: what catalogues of actions are keyed by. */
const slugOf = (uses) => uses?.kind === 'repository' ? [uses.repository, uses.path.toLowerCase()].filter((part) => part !== '').join('/') : '';


/***/ }),

/***/ 31646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WORKFLOW_RULES: () => (/* binding */ WORKFLOW_RULES)
});

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/agent.js
var agents_agent = __webpack_require__(43306);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/tools.js
/** Switches after which an agent asks nobody. */
const BYPASS = /--dangerously-skip-permissions|--yolo\b|--approval-mode[= ]yolo|--allow-all-tools|--allow-all\b|--trust-all-tools|--full-auto\b|--dangerously-allow-all|--auto-approve\b|bypassPermissions|"(?:autoAccept|yolo)"\s*:\s*true/u;
/** The places in which tools are allowed: a command line, an input of an action, settings in JSON. */
const LISTS = [
    /--(?:allowed-?[tT]ools|allow-tool)(?:=|[ \t]+)(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\n]{0,4000}?)(?=[ \t]--|$))/gmu,
    /^allowed_tools=([^=]{0,4000})(?=\n\w+=|$(?![\s\S]))/gmu,
    /"(?:allowedTools|allow|core|coreTools|allowed)"\s*:\s*\[([^\]]{0,4000})\]/gu,
];
const SHELL = /^(?:Bash|run_shell_command|ShellTool|shell|execute|terminal)$/u;
const SCOPED = /^(?:Bash|run_shell_command|ShellTool|shell)\(\s*([^)]*)\)?$/u;
const WRITES = new Set(['Write', 'write_file', 'replace']);
/**
 * Commands that run others, or write or send anything, so that allowing them allows a shell: `echo` and its like expand
 * variables and substitutions where the agent's own matcher only looks at the first word.
 */
const REACH_SHELL = new Set([
    'echo', 'printf', 'printenv', 'env', 'cat', 'find', 'xargs', 'sh', 'bash', 'zsh', 'eval', 'python', 'python3', 'node',
    'perl', 'ruby', 'awk', 'sed', 'tee', 'git', 'gh', 'gh api', 'curl', 'wget', 'npm', 'npx', 'npm run', 'pnpm', 'yarn', 'bun',
    'make', 'go', 'cargo', 'pip', 'docker', 'ssh', 'tar', 'bundle exec', 'jq', 'dd', 'nc', 'uv', 'uvx', 'deno', 'timeout',
]); // prettier-ignore
/** The rights of an agent that go beyond reading and beyond named, closed commands. */
function grants(agent) {
    const found = [];
    const bypass = BYPASS.exec(agent.configuration)?.[0];
    if (bypass !== undefined)
        found.push({ what: `anything (\`${bypass}\`)`, unlimited: true, printsVariables: true });
    const lists = LISTS.flatMap((pattern) => [...agent.configuration.matchAll(pattern)]);
    const tools = lists.flatMap((match) => toolsIn(match[1] ?? match[2] ?? match[3] ?? ''));
    for (const tool of tools) {
        const grant = grantOf(tool);
        if (grant && !found.some((one) => one.what === grant.what))
            found.push(grant);
    }
    return found;
}
/** Splits `"Bash(gh pr view:*),Read"` or a JSON list into its tools; commas inside brackets do not split. */
function toolsIn(list) {
    const tools = [];
    let current = '';
    let depth = 0;
    for (const character of list.slice(0, 10_000)) {
        if (character === '(')
            depth++;
        if (character === ')')
            depth = Math.max(0, depth - 1);
        if (depth === 0 && /[,\s"'[\]]/u.test(character)) {
            if (current !== '')
                tools.push(current);
            current = '';
        }
        else
            current += character;
    }
    if (current !== '')
        tools.push(current);
    return tools;
}
function grantOf(tool) {
    if (SHELL.test(tool) || tool === '*')
        return { what: 'any command', unlimited: true, printsVariables: true };
    if (WRITES.has(tool))
        return { what: `\`${tool}\``, unlimited: false, printsVariables: false };
    const scope = SCOPED.exec(tool)?.[1];
    if (scope === undefined)
        return null;
    const command = scope.replace(/[:\s]*\*$/u, '').trim();
    if (command === '')
        return { what: 'any command', unlimited: true, printsVariables: true };
    const fixed = tool.startsWith('Bash') && !/\*/u.test(scope);
    if (fixed || !REACH_SHELL.has(command))
        return null;
    return {
        what: `\`${command.slice(0, 40)}\`, which reaches a shell or the environment`,
        unlimited: false,
        printsVariables: true,
    };
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/triggers.js
var triggers = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/rule.js
var rule = __webpack_require__(82720);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-excessive-tools.js




/** What an agent may do decides what an injected order can do. */
const agentExcessiveTools = {
    id: 'workflow.agent-excessive-tools',
    class: 'agent-excessive-tools',
    rationale: 'With a shell, writing or the network at hand, one injected sentence is enough to read secrets and send them away.',
    cwe: ['CWE-250'],
    examples: {
        bad: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash,Read"\n',
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: gemini --yolo -p "triage"\n',
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash(echo:*)"\n',
        ],
        good: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Read,Glob,Bash(gh issue view:*)"\n',
            'on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash"\n',
        ],
    },
    check,
};
function* check(subject) {
    for (const { step, job, env, originOf } of (0,rule/* stepsOf */.B)(subject)) {
        const agent = (0,agents_agent/* agentOf */.j)(step);
        if (!agent || (0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        const fed = [...step.env.keys()].some((name) => env.has(name)) || agent.prompts.some((prompt) => originOf(prompt) !== null);
        if (!(0,triggers/* outsiderCanStart */.oD)(subject.workflow) && !fed)
            continue;
        for (const grant of grants(agent)) {
            yield {
                line: step.line,
                level: grant.unlimited ? 'error' : 'warning',
                message: `${agent.name} reads what outsiders write and may use ${grant.what}: allow only what the task needs`,
            };
        }
    }
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/uses.js
var model_uses = __webpack_require__(70484);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/actions.js
var actions = __webpack_require__(14752);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/artifact-poisoning.js



/** Programs that run what they find in the working folder. */
const RUNS_WORKSPACE = new RegExp(String.raw `(?:^|[;&|(])[ \t]*(?:(?:sudo|time|exec|poetry run|uv run|xvfb-run)[ \t]+)?(?:[A-Z_]+=\S*[ \t]+)?(?:${[
    String.raw `(?:npm|pnpm|yarn|bun|npx|make|mvn|gradle|cargo|bundle|rake|composer|poetry|tox|pytest|pre-commit|terraform|dotnet)\b(?![ \t]+(?:--version|-v\b|config\b))`,
    String.raw `go[ \t]+(?:generate|run|test|build)\b`,
    String.raw `pip3?[ \t]+install\b`,
    String.raw `docker[ \t]+(?:build|compose)\b`,
    String.raw `(?:python[\d.]*|node|ruby|bash|sh|source)[ \t]+[^-\s]`,
    String.raw `\.{1,2}/[\w./-]+`,
].join('|')})`, 'mu');
/** An artifact of an outsider's run is an outsider's file. */
const artifactPoisoning = {
    id: 'workflow.artifact-poisoning',
    class: 'artifact-poisoning',
    rationale: "The run that made the artifact executed an outsider's code: its files can replace scripts that run here with privileges.",
    cwe: ['CWE-829'],
    examples: {
        bad: [
            `on: workflow_run
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
        with:
          run-id: \${{ github.event.workflow_run.id }}
      - run: npm install
`,
        ],
        good: [
            `on: workflow_run
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
        with:
          run-id: \${{ github.event.workflow_run.id }}
          path: \${{ runner.temp }}/data
      - run: npm install
`,
            `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
      - run: npm install
`,
        ],
    },
    check: artifact_poisoning_check,
};
function* artifact_poisoning_check(subject) {
    yield* unknownDownloads(subject);
    let download = null;
    let job = null;
    for (const flow of (0,rule/* stepsOf */.B)(subject)) {
        if (flow.job !== job)
            download = null;
        job = flow.job;
        if (flow.artifact && !landsElsewhere(flow.step) && !(0,rule/* isTrusted */.W)(subject, flow.job, flow.step)) {
            download = flow.step;
            if (!runsIt(flow.step))
                continue;
        }
        if (!download || !runsIt(flow.step))
            continue;
        yield {
            line: download.line,
            level: 'error',
            message: `the artifact lands where line ${flow.step.line} runs files: unpack it outside the workspace and treat it as data`,
        };
        download = null;
    }
}
/** Actions that unpack artifacts of runs they choose themselves, over the checkout of a privileged run. */
function* unknownDownloads(subject) {
    if (!subject.workflow.triggers.has('pull_request_target'))
        return;
    for (const { step, job } of (0,rule/* stepsOf */.B)(subject)) {
        const slug = (0,model_uses/* slugOf */.t)(step.uses);
        const over = job.steps.some((one) => one.index < step.index && (0,model_uses/* slugOf */.t)(one.uses) === 'actions/checkout');
        if (!over || slug === 'actions/download-artifact' || !(0,actions/* downloadsArtifacts */.hi)(slug) || step.with.has('path'))
            continue;
        yield {
            line: step.line,
            level: 'warning',
            message: 'whichever run made the artifact, its files land on the checkout of a privileged run: unpack it elsewhere',
        };
    }
}
const landsElsewhere = (step) => /^(?:\/tmp|\$\{\{\s*runner\.temp|\$RUNNER_TEMP)/u.test(step.with.get('path')?.value.trim() ?? '') ||
    /\s(?:-d|--dir|-D)\s*["']?(?:\/tmp|\$\{?(?:RUNNER_TEMP|\{\s*runner\.temp))/u.test(step.run?.value ?? '');
const runsIt = (step) => step.uses?.kind === 'local' ||
    /sonar|build|publish|deploy|lint|checkov|pre-commit/u.test((0,model_uses/* slugOf */.t)(step.uses)) ||
    RUNS_WORKSPACE.test(step.run?.value ?? '');

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-execution-order.js




/** After an agent that can write, the checkout is no longer what was reviewed. */
const agentExecutionOrder = {
    id: 'workflow.agent-execution-order',
    class: 'agent-execution-order',
    rationale: "Files the agent may have changed are run by a later step of the same job, with that step's secrets.",
    cwe: ['CWE-696'],
    examples: {
        bad: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash,Write"\n      - run: npm run deploy\n',
        ],
        good: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npm test\n      - uses: anthropics/claude-code-action@v1\n',
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/ai-inference@v1\n      - run: echo done\n',
        ],
    },
    check: agent_execution_order_check,
};
function* agent_execution_order_check(subject) {
    for (const job of subject.workflow.jobs) {
        for (const step of job.steps) {
            const agent = (0,agents_agent/* agentOf */.j)(step);
            if (!agent || agent.name === 'AI inference' || agent.name === 'GitHub Models' || (0,rule/* isTrusted */.W)(subject, job, step))
                continue;
            const later = job.steps.find((one) => one.index > step.index &&
                (one.uses?.kind === 'local' ||
                    RUNS_WORKSPACE.test(one.run?.value ?? '') ||
                    /\bgit\s+push\b/u.test(one.run?.value ?? '')));
            if (!later)
                continue;
            const level = grants(agent).length > 0 ? 'warning' : 'note';
            yield {
                line: step.line,
                level,
                message: `line ${later.line} runs or publishes the checkout after ${agent.name} could change it: let the agent come last, in a job of its own`,
            };
        }
    }
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/template.js + 1 modules
var template = __webpack_require__(57896);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/tree.js
var model_tree = __webpack_require__(66952);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/lines.js
var lines = __webpack_require__(95568);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/script-sinks.js

/** Inputs of actions that run their value as a script, by `owner/name[/path]`. */
const SCRIPT_INPUTS = new Map([
    ['actions/github-script', ['script']],
    ['azure/powershell', ['inlinescript']],
    ['azure/cli', ['inlinescript']],
    ['ruby/setup-ruby', ['ruby-version']],
    ['amadevus/pwsh-script', ['script']],
    ['jannekem/run-python-script-action', ['script']],
    ['appleboy/ssh-action', ['script']],
    ['cardinalby/js-eval-action', ['expression']],
    ['nick-fields/retry', ['command', 'on_retry_command']],
    ['nick-invision/retry', ['command']],
    ['addnab/docker-run-action', ['run', 'options']],
    ['mikefarah/yq', ['cmd']],
    ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
    ['cross-platform-actions/action', ['run']],
    ['vmactions/freebsd-vm', ['run', 'prepare']],
    ['garygrossgarten/github-action-ssh', ['command']],
    ['satackey/action-js-inline', ['script']],
    ['sergeysova/jq-action', ['cmd']],
]);
/** Texts of a step that are run as code. */
function scriptsOf(step) {
    const found = step.run ? [step.run] : [];
    const inputs = SCRIPT_INPUTS.get((0,model_uses/* slugOf */.t)(step.uses)) ?? [];
    for (const [name, value] of step.with)
        if (inputs.includes(name.toLowerCase()))
            found.push(value);
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-output-execution.js






/** Commands that execute, or apply, the text they are given. */
const EXECUTES = /\beval\b|\b(?:bash|sh|zsh|python3?|node|perl|ruby)\b(?:\s+-\w+)*\s*(?:$|<<<|["']?\$)|\|\s*(?:sudo\s+)?(?:bash|sh|zsh|python3?|node|perl|ruby|xargs)\b|\bpatch\b|\bgit\s+apply\b|\bgit\s+am\b|Invoke-Expression|\bsource\s|>>?\s*["']?\$\{?GITHUB_(?:ENV|PATH)/u;
/** A model's answer is text of whoever steered it. */
const agentOutputExecution = {
    id: 'workflow.agent-output-execution',
    class: 'agent-output-execution',
    rationale: "The answer can contain whatever an injected order asked for; run or applied, it acts with the job's rights.",
    cwe: ['CWE-1426'],
    examples: {
        bad: [
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - run: |
          \${{ steps.ai.outputs.response }}
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - env:
          ANSWER: \${{ steps.ai.outputs.response }}
        run: echo "$ANSWER" | bash
`,
        ],
        good: [
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - id: ai
        uses: actions/ai-inference@v1
        with:
          prompt: hello
      - env:
          ANSWER: \${{ steps.ai.outputs.response }}
        run: gh issue comment 1 --body "$ANSWER"
`,
        ],
    },
    check: agent_output_execution_check,
};
function* agent_output_execution_check(subject) {
    for (const flow of (0,rule/* stepsOf */.B)(subject)) {
        for (const script of scriptsOf(flow.step)) {
            for (const place of (0,template/* placeholdersOf */.iJ)(script)) {
                if (!isAnswer(flow, (0,template/* flowing */.dn)(place.expression)))
                    continue;
                yield { line: place.line, level: 'error', message: "a model's answer is pasted into a script and run" };
            }
        }
        yield* executed(flow);
        for (const prompt of (0,agents_agent/* agentOf */.j)(flow.step)?.prompts ?? []) {
            if (flow.step.run || !(0,template/* placeholdersOf */.iJ)(prompt).some((place) => isAnswer(flow, (0,template/* flowing */.dn)(place.expression))))
                continue;
            yield {
                line: flow.step.line,
                level: 'warning',
                message: "one model's answer is the next one's prompt: an injected order travels on",
            };
        }
    }
}
const isAnswer = (flow, paths) => paths.some((path) => flow.resolve(path)?.kind === 'agent');
/** Answers that reach a shell through a variable. */
function* executed(flow) {
    const { run } = flow.step;
    if (!run || !flow.script)
        return;
    for (const { text, offset } of (0,lines/* scriptLines */.P)(run.value)) {
        const line = (0,model_tree/* lineAt */.mh)(run, offset);
        if (EXECUTES.test(text) && flow.script.originOf(text, line)?.kind === 'agent') {
            yield { line, level: 'error', message: "a model's answer is run or applied without a check" };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/access.js
const OPEN = /^(?:allowed_non_write_users|allow-users|allowed_bots|allow-bots|allowed-users)=\s*["']?(?:\*|true\b)/mu;
/** The setting by which an agent answers everybody, or null: actions that check the actor do so unless told otherwise. */
const opensToEveryone = (agent) => agent.form === 'action' ? (OPEN.exec(agent.configuration)?.[0] ?? null) : null;

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/permissions.js
var permissions = __webpack_require__(67330);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/catalogue.js
var catalogue = __webpack_require__(32170);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-prompt-injection.js










/** Asks an agent to read what outsiders write: `gh issue view 5`, `gh pr diff`. */
const TOLD_TO_FETCH = /\bgh\s+(?:issue|pr)\s+(?:view|list|diff)\b|\bgh\s+api\b[^\n]{0,200}\b(?:issues|pulls|comments)\b/u;
/** For a model there is no difference between its task and the text it is given. */
const agentPromptInjection = {
    id: 'workflow.agent-prompt-injection',
    class: 'agent-prompt-injection',
    rationale: 'The agent follows orders found in the text. Passing it through `env:` stops shells, not models; only who may start it, what it may do and what it can reach limit the harm.',
    cwe: ['CWE-1427'],
    examples: {
        bad: [
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: "Triage: \${{ github.event.issue.body }}"
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: claude -p "Summarise $BODY"
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - run: gh issue view "$N" | npx @google/gemini-cli -p "triage"
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          allowed_non_write_users: "*"
          prompt: Run gh issue view \${{ github.event.issue.number }} and label it.
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: printf '%s' "$BODY" > prompt.txt
      - uses: actions/ai-inference@v1
        with:
          prompt-file: prompt.txt
`,
        ],
        good: [
            `on: issue_comment
jobs:
  a:
    if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
    runs-on: x
    steps:
      - uses: actions/ai-inference@v1
        with:
          prompt: \${{ github.event.comment.body }}
`,
            `on: pull_request
jobs:
  a:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: "Review pull request \${{ github.event.pull_request.number }}"
          claude_args: --allowedTools "Bash(gh pr view:*)"
`,
        ],
    },
    check: agent_prompt_injection_check,
};
function* agent_prompt_injection_check(subject) {
    const { workflow } = subject;
    for (const flow of (0,rule/* stepsOf */.B)(subject)) {
        const agent = (0,agents_agent/* agentOf */.j)(flow.step);
        if (!agent || (0,rule/* isTrusted */.W)(subject, flow.job, flow.step))
            continue;
        const armed = (0,permissions/* mayWrite */.J)((0,permissions/* effectivePermissions */.w)(workflow, flow.job)) || grants(agent).length > 0;
        const level = (0,triggers/* runsPrivileged */.cU)(workflow) && armed ? 'error' : 'warning';
        const places = agent.form === 'command' ? inCommand(flow) : [...inPrompt(flow), ...inEnvironment(flow), ...inFile(flow)];
        for (const { origin, line, how } of places) {
            if (origin.kind === 'input' || origin.kind === 'agent')
                continue;
            yield { line, level, message: `${origin.what} reaches ${agent.name} ${how}: an outsider can give it orders` };
        }
        const told = agent.prompts.find((prompt) => TOLD_TO_FETCH.test(prompt.value));
        if (told &&
            agent.form === 'action' &&
            (0,triggers/* outsiderCanStart */.oD)(workflow) &&
            (opensToEveryone(agent) || !agent.checksActor)) {
            yield {
                line: told.line,
                level,
                message: `${agent.name} is told to fetch text that outsiders write, and anyone can start it`,
            };
        }
    }
}
function* inPrompt({ step, resolve }) {
    for (const prompt of (0,agents_agent/* agentOf */.j)(step)?.prompts ?? []) {
        for (const place of (0,template/* placeholdersOf */.iJ)(prompt)) {
            const origin = (0,template/* flowing */.dn)(place.expression)
                .map(resolve)
                .find((found) => found !== null);
            if (origin)
                yield { origin, line: place.line, how: 'in its prompt' };
        }
    }
}
/** Files of untrusted text that are the prompt, or that it names. */
function* inFile({ step, written }) {
    const texts = [...step.with].filter(([name]) => /prompt/u.test(name)).map(([, value]) => value);
    for (const [file, origin] of written) {
        const value = texts.find((text) => text.value.includes(file));
        if (value)
            yield { origin, line: value.line, how: `through the file ${file.slice(0, 80)}` };
    }
}
/** Variables that the prompt names, or that a shell tool can print. */
function* inEnvironment({ step, env }) {
    const agent = (0,agents_agent/* agentOf */.j)(step);
    if (!agent)
        return;
    const prompts = agent.prompts.map((prompt) => prompt.value).join('\n');
    const canPrint = grants(agent).some((grant) => grant.printsVariables);
    for (const [name, origin] of env) {
        const named = new RegExp(`(?:^|[^A-Za-z0-9_])${name.replace(/\W/gu, '')}(?:[^A-Za-z0-9_]|$)`, 'u').test(prompts);
        const line = step.env.get(name)?.line ?? step.line;
        if (step.env.has(name) && (named || canPrint))
            yield { origin, line, how: `in the variable ${name.slice(0, 60)}` };
    }
}
/** The lines of a script on which an agent is called, with what is piped or pasted into it. */
function* inCommand({ step, script }) {
    if (!step.run || !script)
        return;
    for (const { text, offset } of (0,lines/* scriptLines */.P)(step.run.value)) {
        if (!catalogue/* AGENT_COMMANDS */.F.some(([, pattern]) => pattern.test(text)))
            continue;
        const line = (0,model_tree/* lineAt */.mh)(step.run, offset);
        const origin = script.originOf(text, line);
        if (origin)
            yield { origin, line, how: 'on its command line' };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-unrestricted-trigger.js



const COMMENTS = ['issue_comment', 'discussion_comment'];
/** Whoever can start an agent can talk to it. */
const agentUnrestrictedTrigger = {
    id: 'workflow.agent-unrestricted-trigger',
    class: 'agent-unrestricted-trigger',
    rationale: "Everybody with an account can start the agent, as often as they like, with the repository's secrets.",
    cwe: ['CWE-285'],
    examples: {
        bad: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          allowed_non_write_users: "*"\n',
            "on: issue_comment\njobs:\n  a:\n    if: contains(github.event.comment.body, '@bot')\n    runs-on: x\n    steps:\n      - uses: google-github-actions/run-gemini-cli@v0\n        with:\n          prompt: help\n",
        ],
        good: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          allowed_non_write_users: octocat\n',
        ],
    },
    check: agent_unrestricted_trigger_check,
};
function* agent_unrestricted_trigger_check(subject) {
    for (const { step, job } of (0,rule/* stepsOf */.B)(subject)) {
        const agent = (0,agents_agent/* agentOf */.j)(step);
        if (!agent)
            continue;
        const open = opensToEveryone(agent);
        if (open) {
            yield {
                line: step.line,
                level: 'error',
                message: `\`${open}\` lets anyone start ${agent.name}: name the accounts, or leave it to people with write access`,
            };
        }
        else if (!agent.checksActor &&
            COMMENTS.some((name) => subject.workflow.triggers.has(name)) &&
            !(0,rule/* isTrusted */.W)(subject, job, step)) {
            yield {
                line: step.line,
                level: 'warning',
                message: `anyone who comments starts ${agent.name}: check the author's association first`,
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/agent-unsafe-sandbox.js


const SWITCHED_OFF = /danger-full-access|^safety-strategy=\s*["']?unsafe\b|--dangerously-bypass-approvals-and-sandbox|dangerouslyDisableSandbox|sandbox_mode\s*=\s*\\?["']?danger|--no-sandbox\b|--sandbox[= ](?:none|off|false)\b/mu;
/** A sandbox is what is left when the model obeys the wrong person. */
const agentUnsafeSandbox = {
    id: 'workflow.agent-unsafe-sandbox',
    class: 'agent-unsafe-sandbox',
    rationale: "Without its sandbox the agent's commands have the runner, its environment and its network.",
    cwe: ['CWE-693'],
    examples: {
        bad: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: openai/codex-action@v1\n        with:\n          sandbox: danger-full-access\n',
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: codex exec --dangerously-bypass-approvals-and-sandbox "fix"\n',
        ],
        good: [
            'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: openai/codex-action@v1\n        with:\n          sandbox: read-only\n          safety-strategy: drop-sudo\n',
        ],
    },
    check: agent_unsafe_sandbox_check,
};
function* agent_unsafe_sandbox_check(subject) {
    for (const { step, job } of (0,rule/* stepsOf */.B)(subject)) {
        const agent = (0,agents_agent/* agentOf */.j)(step);
        const found = agent && SWITCHED_OFF.exec(agent.configuration)?.[0];
        if (!agent || !found)
            continue;
        const level = (0,rule/* isTrusted */.W)(subject, job, step) ? 'warning' : 'error';
        yield {
            line: step.line,
            level,
            message: `\`${found.trim().slice(0, 60)}\` switches off the sandbox of ${agent.name}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/argument-injection.js





/** Commands with options that run, write or send things (`--upload-pack`, `-o`, `--to-command`, `-c` …). */
const COMMANDS = /(?:^|[;&|(]\s*|\bsudo\s+|\$\(\s*)(?:git|curl|wget|tar|rsync|scp|ssh|npm|npx|yarn|pnpm|pip3?|python3?|node|make|docker|podman|kubectl|helm|aws|gcloud|az|gh|find|zip|unzip|sed|awk|mvn|gradle|ruby|perl|php|go|cargo|terraform|ansible(?:-playbook)?)\s+([^;&|]*)/gu;
/** A value that begins with a dash becomes an option of the command it is passed to. */
const argumentInjection = {
    id: 'workflow.argument-injection',
    class: 'argument-injection',
    rationale: 'Passed as a bare argument, a value such as `--upload-pack=…` is read as an option that runs commands.',
    cwe: ['CWE-88'],
    examples: {
        bad: [
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          REF: \${{ github.head_ref }}
        run: git fetch origin $REF
`,
            `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: npm install \${{ github.event.issue.title }}
`,
        ],
        good: [
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          REF: \${{ github.head_ref }}
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          git fetch origin "refs/heads/$REF"
          git diff -- "$REF"
          echo "$TITLE"
`,
        ],
    },
    check: argument_injection_check,
};
function* argument_injection_check(subject) {
    for (const { step, job, resolve, env } of (0,rule/* stepsOf */.B)(subject)) {
        if (!step.run || (0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        const places = (0,template/* placeholdersOf */.iJ)(step.run);
        for (const { text, offset } of (0,lines/* scriptLines */.P)(step.run.value)) {
            for (const match of text.matchAll(COMMANDS)) {
                const what = bareArgument(match[1] ?? '');
                if (what === null)
                    continue;
                const place = places.find((one) => what.includes(one.source));
                const origin = place
                    ? (0,template/* flowing */.dn)(place.expression)
                        .map(resolve)
                        .find((found) => found !== null)
                    : env.get(/\$\{?(\w+)/u.exec(what)?.[1] ?? '');
                if (!origin || origin.kind === 'input' || origin.kind === 'agent')
                    continue;
                yield {
                    line: (0,model_tree/* lineAt */.mh)(step.run, offset),
                    level: (0,triggers/* runsPrivileged */.cU)(subject.workflow) ? 'warning' : 'note',
                    message: `${origin.what} is a bare argument and may be read as an option: put \`--\` before it or check its form`,
                };
            }
        }
    }
}
/** The first argument that is, or ends in, an unquoted or placeholder value; none after a `--`. */
function bareArgument(args) {
    const upTo = args.split(/\s--\s/u)[0] ?? '';
    const placeholder = /\$\{\{[^}]*\}\}/u.exec(upTo);
    if (placeholder)
        return placeholder[0];
    return /(?:^|\s)["']?(\$\{?[A-Za-z_]\w*\}?)["']?(?=\s|$)/u.exec(upTo)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/caches.js

/** Actions that do nothing but restore and save a cache. */
const CACHES = new Set([
    'actions/cache',
    'actions/cache/restore',
    'actions/cache/save',
    'buildjet/cache',
    'tespkg/actions-cache',
]);
/** How published actions are told to cache, from their own action.yml. */
const SWITCHES = new Map([
    ['actions/cache', { input: 'lookup-only', kind: 'off', byDefault: true }],
    ['actions/cache/restore', { input: 'lookup-only', kind: 'off', byDefault: true }],
    ['actions/setup-java', { input: 'cache', kind: 'on', byDefault: false }],
    ['actions/setup-node', { input: 'cache', kind: 'on', byDefault: false }],
    ['actions/setup-python', { input: 'cache', kind: 'on', byDefault: false }],
    ['actions/setup-dotnet', { input: 'cache', kind: 'on', byDefault: false }],
    ['actions/setup-go', { input: 'cache', kind: 'on', byDefault: true }],
    ['swatinem/rust-cache', { input: 'lookup-only', kind: 'off', byDefault: true }],
    ['ruby/setup-ruby', { input: 'bundler-cache', kind: 'on', byDefault: false }],
    ['astral-sh/setup-uv', { input: 'enable-cache', kind: 'on', byDefault: true }],
    ['ramsey/composer-install', { input: 'ignore-cache', kind: 'off', byDefault: true }],
    ['pyo3/maturin-action', { input: 'sccache', kind: 'on', byDefault: false }],
    ['gradle/actions/setup-gradle', { input: 'cache-disabled', kind: 'off', byDefault: true }],
    ['gradle/gradle-build-action', { input: 'cache-disabled', kind: 'off', byDefault: true }],
    ['docker/setup-buildx-action', { input: 'cache-binary', kind: 'on', byDefault: true, needs: 'version' }],
    ['mlugg/setup-zig', { input: 'use-cache', kind: 'on', byDefault: true }],
    ['jdx/mise-action', { input: 'cache', kind: 'on', byDefault: true }],
    ['pnpm/action-setup', { input: 'cache', kind: 'on', byDefault: false }],
    ['actions-rust-lang/setup-rust-toolchain', { input: 'cache', kind: 'on', byDefault: true }],
    ['moonrepo/setup-rust', { input: 'cache', kind: 'on', byDefault: true }],
    ['nix-community/cache-nix-action', { input: 'lookup-only', kind: 'off', byDefault: true }],
    ['determinatesystems/magic-nix-cache-action', { input: 'use-gha-cache', kind: 'on', byDefault: true }],
    ['golangci/golangci-lint-action', { input: 'skip-cache', kind: 'off', byDefault: true }],
]);
const FALSY = new Set(['', 'false', 'no', 'off', '0']);
/** Whether a step restores a cache; `conditional` when an expression decides. */
function cacheUse(step) {
    const rule = SWITCHES.get((0,model_uses/* slugOf */.t)(step.uses));
    if (!rule || (rule.needs !== undefined && !step.with.has(rule.needs)))
        return null;
    const value = step.with.get(rule.input);
    if (!value)
        return rule.byDefault ? { conditional: false } : null;
    if (value.value.includes('${{'))
        return { conditional: true };
    return isTruthy(value) === (rule.kind === 'on') ? { conditional: false } : null;
}
const isTruthy = (value) => !FALSY.has(value.value.trim().toLowerCase());

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/cache-poisoning.js






/** Caches of the default branch are shared by all its workflows, releases included. */
const cachePoisoning = {
    id: 'workflow.cache-poisoning',
    class: 'cache-poisoning',
    rationale: "Code that runs on the default branch's scope can fill the cache that a release restores and runs.",
    cwe: ['CWE-349'],
    examples: {
        bad: [
            `on: pull_request_target
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - uses: actions/cache@v4
        with:
          path: dist
          key: dist
`,
            'on: release\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-java@v4\n        with:\n          cache: gradle\n',
        ],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/cache@v4\n        with:\n          path: dist\n          key: dist\n',
            'on: release\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-java@v4\n',
        ],
    },
    check: cache_poisoning_check,
};
function* cache_poisoning_check(subject) {
    const { workflow } = subject;
    if ((0,triggers/* runsPrivileged */.cU)(workflow))
        yield* writtenByOutsider(subject);
    const release = releases(workflow);
    for (const job of workflow.jobs) {
        for (const step of job.steps) {
            if (!(release || publishes(job, step)) || !restores(workflow, step))
                continue;
            yield {
                line: step.line,
                level: 'warning',
                message: 'a release restores a cache that other runs can write: build releases without caches',
            };
        }
    }
}
/** An outsider's code runs in the default branch's scope: whatever it runs can write the cache. */
function* writtenByOutsider(subject) {
    if (!runsOnDefaultBranch(subject.workflow))
        return;
    let checkout = null;
    let at = null;
    for (const flow of (0,rule/* stepsOf */.B)(subject)) {
        if (flow.job !== at)
            checkout = null;
        at = flow.job;
        const guards = subject.guards(flow.job, flow.step);
        if (flow.checkout && !(0,rule/* isTrusted */.W)(subject, flow.job, flow.step) && !guards.has('label'))
            checkout = flow.step;
        else if (checkout && fillsCache(flow.step)) {
            yield {
                line: flow.step.line,
                level: 'warning',
                message: "an outsider's files can fill the default branch's cache here",
            };
            checkout = null;
        }
    }
}
/** A cache of files in the checkout, or under a key made from them; or a step that runs them. */
function fillsCache(step) {
    if (CACHES.has((0,model_uses/* slugOf */.t)(step.uses))) {
        const path = step.with.get('path')?.value.trim() ?? '';
        const key = `${step.with.get('key')?.value ?? ''}${step.with.get('restore-keys')?.value ?? ''}`;
        return !/^[~/$]/u.test(path) || /hashFiles/iu.test(key);
    }
    return cacheUse(step) !== null || RUNS_WORKSPACE.test(step.run?.value ?? '') || /build/u.test((0,model_uses/* slugOf */.t)(step.uses));
}
const DEFAULT_BRANCH = /^(?:main|master|trunk|develop|dev|default)$|[*$]/u;
/** Events that run in the default branch's scope; a filter on other branches takes them out of it. */
function runsOnDefaultBranch(workflow) {
    if (['issue_comment', 'workflow_run', 'issues'].some((name) => workflow.triggers.has(name)))
        return true;
    const target = workflow.triggers.get('pull_request_target');
    if (!target)
        return false;
    const branches = (0,model_tree/* itemsOf */.S3)((0,model_tree/* child */.jf)(target.tree, 'branches')).map((item) => (0,model_tree/* textOf */.b6)(item) ?? '');
    return branches.length === 0 || branches.some((branch) => DEFAULT_BRANCH.test(branch));
}
/** Events that make releases: `release`, and pushes of tags or of branches named for releases. */
function releases(workflow) {
    if (workflow.triggers.has('release'))
        return true;
    const push = workflow.triggers.get('push')?.tree ?? null;
    if ((0,model_tree/* child */.jf)(push, 'tags'))
        return true;
    return releaseBranches(workflow);
}
const releaseBranches = (workflow) => (0,model_tree/* itemsOf */.S3)((0,model_tree/* child */.jf)(workflow.triggers.get('push')?.tree, 'branches')).some((item) => /release/iu.test((0,model_tree/* textOf */.b6)(item) ?? ''));
const PUBLISHES = /\bnpm\s+publish|\bcargo\s+publish|\btwine\s+upload|\bdocker\s+push|\bgh\s+release\s+create|\bgem\s+push|publishToMavenCentral/u;
const PUBLISHERS = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|ncipollo\/release-action|docker\/build-push-action)/u;
function publishes(job, step) {
    return job.steps.some((one) => one.index >= step.index &&
        (PUBLISHES.test(one.run?.value ?? '') ||
            (PUBLISHERS.test((0,model_uses/* slugOf */.t)(one.uses)) && one.with.get('push')?.value !== 'false')));
}
const restores = (workflow, step) => {
    const use = cacheUse(step);
    // `cache: ${{ !startsWith(github.ref, 'refs/tags/') }}` switches itself off on tags, which is enough where only tags release.
    return use !== null && !(use.conditional && !releaseBranches(workflow));
};

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/credential-persistence.js

/** By default checkout writes the token into .git/config, where every later step can read it. */
const credentialPersistence = {
    id: 'workflow.credential-persistence',
    class: 'credential-persistence',
    rationale: 'The token stays in .git/config: later steps, caches and artifacts can carry it away.',
    cwe: ['CWE-522'],
    examples: {
        bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n'],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n',
        ],
    },
    check: credential_persistence_check,
};
function* credential_persistence_check({ workflow }) {
    for (const step of workflow.jobs.flatMap((job) => job.steps)) {
        if ((0,model_uses/* slugOf */.t)(step.uses) !== 'actions/checkout')
            continue;
        const value = step.with.get('persist-credentials')?.value ?? 'true';
        if (value.toLowerCase() !== 'false') {
            yield {
                line: step.line,
                level: 'note',
                message: 'checkout keeps the token in .git/config: set `persist-credentials: false`',
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/dangerous-trigger.js


const ALWAYS = new Set(['pull_request_target', 'workflow_run']);
/** These events run with the base repository's secrets although an outsider causes them. */
const dangerousTrigger = {
    id: 'workflow.dangerous-trigger',
    class: 'dangerous-trigger',
    rationale: 'The event is caused by an outsider and runs with secrets and a write token: every later line must be written for that.',
    cwe: ['CWE-829'],
    examples: {
        bad: [
            `on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
        ],
        good: [
            `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
            `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
        ],
    },
    check: dangerous_trigger_check,
};
function* dangerous_trigger_check(subject) {
    const meets = [...(0,rule/* stepsOf */.B)(subject)].some((flow) => flow.checkout && !(0,rule/* isTrusted */.W)(subject, flow.job, flow.step));
    for (const { name, line } of subject.workflow.triggers.values()) {
        if (!ALWAYS.has(name) && !(meets && name === 'issue_comment'))
            continue;
        const level = meets && (0,triggers/* isPrivileged */.a8)(name) ? 'warning' : 'note';
        yield { line, level, message: `\`${name}\` gives secrets and a write token to a run that an outsider starts` };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/env-injection.js


/** A line break in a value written to GITHUB_ENV sets further variables: LD_PRELOAD, BASH_ENV, NODE_OPTIONS … */
const envInjection = {
    id: 'workflow.env-injection',
    class: 'env-injection',
    rationale: 'A value with a line break sets any variable for all later steps, and a folder on GITHUB_PATH replaces any command.',
    cwe: ['CWE-77'],
    examples: {
        bad: [
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"
`,
            `on: workflow_run
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: dawidd6/action-download-artifact@v6
      - run: |
          {
            echo 'BODY<<EOF'
            cat body.txt
            echo EOF
          } >> "$GITHUB_ENV"
`,
        ],
        good: [
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BRANCH: \${{ github.head_ref }}
          NUMBER: \${{ github.event.number }}
        run: |
          echo "BRANCH=$BRANCH" >> "$GITHUB_ENV"
          echo "NUMBER=$NUMBER" >> "$GITHUB_ENV"
`,
        ],
    },
    check: env_injection_check,
};
function* env_injection_check(subject) {
    for (const { step, job, script } of (0,rule/* stepsOf */.B)(subject)) {
        if ((0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        for (const { sink, origin, line, pasted } of script?.writes ?? []) {
            // Pasted values are script-injection, which is worse and says so.
            if (pasted)
                continue;
            // Without a line break a value cannot leave its own variable; it can still be a folder on the path.
            if (sink === 'output' || origin.kind === 'input' || (sink === 'env' && !origin.multiline))
                continue;
            yield {
                line,
                level: (0,triggers/* runsPrivileged */.cU)(subject.workflow) ? 'error' : 'warning',
                message: `${origin.what} is written to GITHUB_${sink.toUpperCase()}: it can set variables or commands of later steps`,
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/excessive-permissions.js


/** A token that may do more than the job needs is what an injected command then uses. */
const excessivePermissions = {
    id: 'workflow.excessive-permissions',
    class: 'excessive-permissions',
    rationale: "Without `permissions:` the token has the repository's default, often write access to everything.",
    cwe: ['CWE-275'],
    examples: {
        bad: [
            `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
            `on: push
permissions: write-all
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
        ],
        good: [
            `on: push
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
            `on: push
permissions: {}
jobs:
  a:
    permissions:
      contents: write
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
        ],
    },
    check: excessive_permissions_check,
};
function* excessive_permissions_check(subject) {
    const { workflow } = subject;
    if (workflow.kind === 'action')
        return;
    if (workflow.permissions?.all === 'write') {
        yield {
            line: workflow.permissions.line,
            level: 'warning',
            message: '`write-all` for every job: name the scopes each needs',
        };
    }
    const called = [...workflow.triggers.keys()].every((name) => name === 'workflow_call');
    let missing = false;
    for (const job of workflow.jobs) {
        if (job.permissions?.all === 'write') {
            yield { line: job.permissions.line, level: 'warning', message: '`write-all`: name the scopes the job needs' };
        }
        if (!(0,permissions/* effectivePermissions */.w)(workflow, job) && !called) {
            missing = true;
            yield {
                line: job.line,
                level: 'note',
                message: `job "${job.id}" has no \`permissions:\` and gets the default token`,
            };
        }
        yield* appTokens(job);
    }
    if (missing && !workflow.permissions) {
        yield { line: workflow.line, level: 'note', message: 'no `permissions:` at the top: begin with `permissions: {}`' };
    }
    yield* broadScopes(workflow);
}
/** Write scopes at the top reach every job of a workflow with several. */
function* broadScopes(workflow) {
    if (workflow.jobs.filter((job) => !job.permissions).length < 2)
        return;
    for (const [scope, { access, line }] of workflow.permissions?.scopes ?? []) {
        if (access !== 'write')
            continue;
        yield { line, level: 'note', message: `\`${scope}: write\` for every job: grant it to the job that needs it` };
    }
}
/** An app token without bounds outlives or outreaches the job. */
function* appTokens(job) {
    for (const step of job.steps) {
        if ((0,model_uses/* slugOf */.t)(step.uses) !== 'actions/create-github-app-token')
            continue;
        const names = [...step.with.keys()];
        const say = (message) => ({ line: step.line, level: 'warning', message });
        if ((step.with.get('skip-token-revoke')?.value ?? 'false') !== 'false')
            yield say('the app token is not revoked after the job');
        else if (step.with.has('owner') && !step.with.has('repositories'))
            yield say('the app token reaches every repository of the owner');
        else if (!names.some((name) => name.startsWith('permission-')))
            yield say('the app token has every permission of the app');
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/hardcoded-credentials.js

/** Passwords of registries written into the file. */
const hardcodedCredentials = {
    id: 'workflow.hardcoded-credentials',
    class: 'hardcoded-credentials',
    rationale: 'Everybody who can read the repository, and its history, has the password.',
    cwe: ['CWE-798'],
    examples: {
        bad: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    container:\n      image: r.example.com/i\n      credentials:\n        username: u\n        password: example\n    steps: [{ run: make }]\n',
        ],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    container:\n      image: r.example.com/i\n      credentials:\n        username: u\n        password: ${{ secrets.P }}\n    steps: [{ run: make }]\n',
        ],
    },
    check: hardcoded_credentials_check,
};
function* hardcoded_credentials_check({ workflow }) {
    for (const job of workflow.jobs) {
        const places = [
            job.container?.value,
            ...(0,model_tree/* entriesOf */.Mc)(job.services?.value).map((item) => item.value),
        ];
        for (const place of places) {
            const credentials = (0,model_tree/* entry */.f_)(place, 'credentials');
            const password = (0,model_tree/* textOf */.b6)((0,model_tree/* child */.jf)(credentials?.value, 'password'));
            if (!credentials || !password || password.includes('${{'))
                continue;
            yield {
                line: credentials.line,
                level: 'error',
                message: 'the registry password is in the file: revoke it and use a secret',
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/improper-access-control.js



/** The account that caused the latest event is not the account that wrote the change. */
const LAST_ACTOR = /^github\.(?:actor|actor_id|triggering_actor|event\.sender\.(?:login|id)|event\.pull_request\.sender\.login)$/u;
/** Ids of well-known bots: dependabot, renovate, github-actions. */
const BOT_IDS = new Set(['49699333', '29139614', '41898282', '27856297', '35613825', '121193391']);
/** Checks on who asks that somebody else can pass. */
const improperAccessControl = {
    id: 'workflow.improper-access-control',
    class: 'improper-access-control',
    rationale: "`github.actor` is whoever caused the last event: a bot made to push once opens the door to an outsider's commits.",
    cwe: ['CWE-285', 'CWE-290'],
    examples: {
        bad: [
            "on: pull_request_target\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: gh pr merge --auto }]\n",
            `on:
  pull_request_target:
    types: [opened, synchronize]
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
        if: contains(github.event.pull_request.labels.*.name, 'safe to test')
        with:
          ref: \${{ github.event.pull_request.head.ref }}
`,
        ],
        good: [
            "on: pull_request_target\njobs:\n  a:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: gh pr merge --auto }]\n",
            "on: push\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: make }]\n",
        ],
    },
    check: improper_access_control_check,
};
function* improper_access_control_check(subject) {
    const { workflow } = subject;
    const byOutsider = (0,triggers/* runsPrivileged */.cU)(workflow) || workflow.triggers.has('pull_request');
    if (byOutsider) {
        for (const job of workflow.jobs) {
            if (trustsLastActor(job.condition))
                yield spoofable(job.condition?.scalar.line ?? job.line);
            for (const step of job.steps)
                if (trustsLastActor(step.condition))
                    yield spoofable(step.condition?.scalar.line ?? step.line);
        }
    }
    if (!workflow.triggers.has('pull_request_target'))
        return;
    const types = (0,triggers/* typesOf */.pl)(workflow, 'pull_request_target');
    const rechecks = types.length > 0 && types.every((type) => type === 'labeled' || type === 'unlabeled');
    for (const { step, job, checkout } of (0,rule/* stepsOf */.B)(subject)) {
        const asksLabel = [step.condition, job.condition].some((one) => one && (0,template/* mentioned */.mK)(one.expression).some((path) => path.includes('.labels.')));
        if (!checkout || rechecks || !asksLabel)
            continue;
        yield {
            line: step.line,
            level: 'error',
            message: 'the label stays when new commits come: start on `labeled` only and check out the head commit of that event',
        };
    }
}
const spoofable = (line) => ({
    line,
    level: 'warning',
    message: 'this trusts whoever caused the last event: compare `github.event.pull_request.user.login`',
});
const trustsLastActor = (condition) => condition !== null && comparesBot(condition.expression);
function comparesBot(node) {
    if (node?.kind !== 'binary')
        return node?.kind === 'call' && node.name === 'contains' && listsBot(node.args);
    if (node.operator === '&&' || node.operator === '||')
        return comparesBot(node.left) || comparesBot(node.right);
    if (node.operator !== '==')
        return false;
    const [path, literal] = node.left.kind === 'path' ? [node.left, node.right] : [node.right, node.left];
    if (path.kind !== 'path' || literal.kind !== 'literal' || !LAST_ACTOR.test(path.path))
        return false;
    return path.path.endsWith('id') ? BOT_IDS.has(literal.value) : literal.value.toLowerCase().endsWith('[bot]');
}
const listsBot = (args) => args[1]?.kind === 'path' && LAST_ACTOR.test(args[1].path) && JSON.stringify(args[0]).includes('[bot]');

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/insecure-commands.js

const NAME = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
/** Anything a step prints can then set variables and the path. */
const insecureCommands = {
    id: 'workflow.insecure-commands',
    class: 'insecure-commands',
    rationale: 'The variable brings back `::set-env` and `::add-path`: whatever a step prints can take over later steps.',
    cwe: ['CWE-77'],
    examples: {
        bad: [
            'on: push\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n',
        ],
        good: [
            'on: push\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: false\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n',
        ],
    },
    check: insecure_commands_check,
};
function* insecure_commands_check({ workflow }) {
    yield* inEnv(workflow.envTree);
    for (const job of workflow.jobs) {
        yield* inEnv(job.envTree);
        for (const step of job.steps)
            yield* inEnv(step.envTree);
    }
}
function* inEnv(env) {
    if (env?.value.kind === 'scalar') {
        if (!env.value.value.includes('${{'))
            return;
        yield { line: env.line, level: 'note', message: `the whole \`env:\` is computed: it could set ${NAME}` };
        return;
    }
    const entries = env?.value.kind === 'map' ? env.value.entries : [];
    for (const { key, value } of entries) {
        const text = (0,model_tree/* textOf */.b6)(value)?.toLowerCase() ?? '';
        if (key !== NAME || text === 'false' || text === '')
            continue;
        yield {
            line: env?.line ?? value.line,
            level: 'error',
            message: `${NAME} lets anything a step prints set variables and the path`,
        };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/advisories.js
const ADVISORIES = [
    { id: 'GHSA-mrrh-fwg8-r2c3 (CVE-2025-30066)', action: 'tj-actions/changed-files', fixed: 'v46.0.1' },
    { id: 'GHSA-qmg3-hpqr-gqvc (CVE-2025-30154)', action: 'reviewdog/action-setup', fixed: 'v1.3.2' },
    { id: 'GHSA-8v8w-v8xg-79rf (CVE-2023-52137)', action: 'tj-actions/branch-names', fixed: 'v8.2.1' },
    { id: 'GHSA-cxww-7g56-2vh6 (CVE-2024-42471)', action: 'actions/download-artifact', fixed: 'v4.1.3' },
    { id: 'GHSA-g86g-chm8-7r2p (CVE-2021-32724)', action: 'check-spelling/check-spelling', fixed: 'v0.0.19' },
    { id: 'GHSA-65rg-554r-9j5x (CVE-2024-48908)', action: 'lycheeverse/lychee-action', fixed: 'v2.0.2' },
    { id: 'GHSA-c5qx-p38x-qf5w', action: 'rageagainstthepixel/setup-steamcmd', fixed: 'v1.3.0' },
    { id: 'GHSA-mj96-mh85-r574', action: 'buildalon/setup-steamcmd', fixed: 'v1.1.0' },
    { id: 'GHSA-x6gv-2rvh-qmp6', action: 'boldestdungeon/steam-workshop-deploy', fixed: 'v2.0.0' },
    { id: 'GHSA-f9qj-7gh3-mhj4', action: 'kartverket/github-workflows', fixed: 'v2.7.5' },
    { id: 'GHSA-ghm2-rq8q-wrhc', action: 'tj-actions/verify-changed-files', fixed: 'v17' },
    { id: 'GHSA-hw6r-g8gj-2987', action: 'pytorch/pytorch', fixed: null },
    { id: 'GHSA-4mgv-m5cm-f9h7', action: 'hashicorp/vault-action', fixed: 'v2.2.0' },
    { id: 'GHSA-634p-93h9-92vh', action: 'some-natalie/ghas-to-csv', fixed: 'v1' },
    { id: 'GHSA-99jg-r3f4-rpxj', action: 'bitovi/github-actions-deploy-docker-to-ec2', fixed: null },
    { id: 'GHSA-h3qr-39j9-4r5v (CVE-2023-30853)', action: 'gradle/gradle-build-action', fixed: 'v2.4.2' },
    { id: 'GHSA-5xq9-5g24-4g6f', action: 'sonarsource/sonarqube-scan-action', fixed: 'v5.3.1' },
    { id: 'GHSA-vxmw-7h4f-hqxh', action: 'pypa/gh-action-pypi-publish', fixed: 'v1.13.0' },
];

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/known-vulnerable-action.js


/** Versions with a published advisory. The list is short; a dependency scanner with a live database sees more. */
const knownVulnerableAction = {
    id: 'workflow.known-vulnerable-action',
    class: 'known-vulnerable-action',
    rationale: "The version has a published hole, and the action runs with this job's token and secrets.",
    cwe: ['CWE-1395'],
    examples: {
        bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: tj-actions/changed-files@v45\n'],
        good: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: tj-actions/changed-files@v46.0.1\n'],
    },
    check: known_vulnerable_action_check,
};
function* known_vulnerable_action_check({ workflow }) {
    for (const job of workflow.jobs) {
        const places = [...(job.uses ? [{ uses: job.uses, line: job.line }] : []), ...job.steps];
        for (const { uses, line } of places) {
            const advisory = uses && ADVISORIES.find((one) => one.action === (0,model_uses/* slugOf */.t)(uses) || one.action === uses.repository);
            if (!uses?.ref || !advisory || !isBefore(uses.ref, advisory.fixed))
                continue;
            const fix = advisory.fixed ? `use ${advisory.fixed} or later` : 'no version is fixed: replace it';
            yield { line, level: 'warning', message: `${uses.text.slice(0, 100)} is affected by ${advisory.id}: ${fix}` };
        }
    }
}
/** Compares tags such as `v45` or `v1.2.3`; a moving tag like `v4` covers the newest of its line, so it is older only when its major is. */
function isBefore(ref, fixed) {
    const have = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(ref);
    if (!have)
        return false;
    if (fixed === null)
        return true;
    const want = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(fixed);
    for (const part of [1, 2, 3]) {
        const left = have[part];
        if (left === undefined)
            return false;
        const right = Number(want?.[part] ?? 0);
        if (Number(left) !== right)
            return Number(left) < right;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/obfuscation.js


/** References and expressions written so that a reader does not see what they name. */
const obfuscation = {
    id: 'workflow.obfuscation',
    class: 'obfuscation',
    rationale: 'A path with detours or an expression that only puts constants together hides what is used from reviewers and scanners.',
    cwe: ['CWE-506'],
    examples: {
        bad: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r/./sub//x@v1\n',
            "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ format('{0}{1}', 'a', 'b') }}\n",
        ],
        good: [
            "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r/sub@v1\n      - run: echo ${{ format('{0}', github.sha) }}\n",
        ],
    },
    check: obfuscation_check,
};
function* obfuscation_check({ workflow }) {
    for (const job of workflow.jobs) {
        for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
            if (uses && hasDetour(uses))
                yield {
                    line: uses.line,
                    level: 'warning',
                    message: 'the path of this `uses:` has detours (`.`, `..`, `//`): write it plainly',
                };
        }
        for (const value of (0,model_tree/* scalarsOf */.TM)(job.tree)) {
            for (const place of (0,template/* placeholdersOf */.iJ)(value)) {
                if (!isConstantCall(place.expression))
                    continue;
                yield {
                    line: place.line,
                    level: 'note',
                    message: 'this expression only puts constants together: write the result',
                };
            }
        }
    }
}
const hasDetour = (uses) => uses.kind === 'repository' &&
    uses.text.split('@')[0] !== undefined &&
    (uses.text.split('@')[0] ?? '').split('/').some((part) => part === '' || part === '.' || part === '..');
function isConstantCall(node) {
    return (node?.kind === 'call' &&
        ['format', 'join', 'tojson', 'fromjson'].includes(node.name) &&
        node.args.length > 0 &&
        node.args.every((one) => one.kind === 'literal' || isConstantCall(one)) &&
        node.name === 'format');
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/output-clobbering.js


/** A line break in a value written to GITHUB_OUTPUT sets the step's other outputs. */
const outputClobbering = {
    id: 'workflow.output-clobbering',
    class: 'output-clobbering',
    rationale: 'A value with a line break adds lines to GITHUB_OUTPUT and so overwrites other outputs of the step.',
    cwe: ['CWE-74'],
    examples: {
        bad: [
            `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BODY: \${{ github.event.comment.body }}
        run: |
          echo "approved=false" >> "$GITHUB_OUTPUT"
          echo "user=$BODY" >> "$GITHUB_OUTPUT"
`,
        ],
        good: [
            `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BODY: \${{ github.event.comment.body }}
        run: |
          echo "digest=$(printf '%s' "$BODY" | sha256sum)" >> "$GITHUB_OUTPUT"
`,
        ],
    },
    check: output_clobbering_check,
};
function* output_clobbering_check(subject) {
    for (const { step, job, script } of (0,rule/* stepsOf */.B)(subject)) {
        if ((0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        for (const { sink, origin, line, pasted, delimited } of script?.writes ?? []) {
            if (pasted || delimited || sink !== 'output' || !origin.multiline || origin.kind === 'input')
                continue;
            yield {
                line,
                level: (0,triggers/* runsPrivileged */.cU)(subject.workflow) ? 'warning' : 'note',
                message: `${origin.what} is written to GITHUB_OUTPUT unchecked: a line break in it sets other outputs`,
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/request-forgery.js





/** Inputs that decide where a request of an action goes. */
const TARGETS = new Map([
    ['octokit/request-action', ['route']],
    ['octokit/graphql-action', ['query']],
    ['fjogeleit/http-request-action', ['url', 'path']],
    ['satak/webrequest-action', ['url']],
]);
const REQUEST = /\b(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b[^|;&]*?["'\s](?:https?:\/\/)?(\$\{\{[^}]*\}\}|\$\{?[A-Za-z_]\w*)/u;
/** Whoever chooses the address gets the request, and the credentials that go with it. */
const requestForgery = {
    id: 'workflow.request-forgery',
    class: 'request-forgery',
    rationale: "The runner asks whatever address the outsider names, with the job's credentials and from its network.",
    cwe: ['CWE-918'],
    examples: {
        bad: [
            `on: issue_comment
jobs:
  a:
    runs-on: x
    steps:
      - uses: octokit/request-action@v2
        with:
          route: \${{ github.event.comment.body }}
`,
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: curl "$BODY"
`,
        ],
        good: [
            `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: curl --data-urlencode "text=$BODY" https://api.example.com
`,
        ],
    },
    check: request_forgery_check,
};
function* request_forgery_check(subject) {
    for (const { step, job, originOf, resolve, env } of (0,rule/* stepsOf */.B)(subject)) {
        if ((0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        for (const name of TARGETS.get((0,model_uses/* slugOf */.t)(step.uses)) ?? []) {
            const value = step.with.get(name);
            if (value && originOf(value)?.kind === 'outsider')
                yield { line: step.line, level: 'error', message: `an outsider decides the \`${name}\` of this request` };
        }
        if (!step.run)
            continue;
        const places = (0,template/* placeholdersOf */.iJ)(step.run);
        for (const { text, offset } of (0,lines/* scriptLines */.P)(step.run.value)) {
            const target = REQUEST.exec(text)?.[1];
            if (target === undefined)
                continue;
            const place = places.find((one) => target.includes(one.source));
            const found = place
                ? (0,template/* flowing */.dn)(place.expression)
                    .map(resolve)
                    .find((one) => one !== null)
                : env.get(/\w+$/u.exec(target)?.[0] ?? '');
            if (found?.kind === 'outsider')
                yield {
                    line: (0,model_tree/* lineAt */.mh)(step.run, offset),
                    level: 'warning',
                    message: `${found.what} decides where this request goes`,
                };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/script-injection.js




/** `${{ }}` is replaced before the shell sees the script, so quotes around it protect nothing. */
const scriptInjection = {
    id: 'workflow.script-injection',
    class: 'script-injection',
    rationale: 'GitHub pastes the value into the script before it is parsed; a title such as `"; curl … | sh; "` becomes commands.',
    cwe: ['CWE-94', 'CWE-78'],
    examples: {
        bad: [
            `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.issue.title }}"
`,
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: title
        env:
          T: \${{ github.event.pull_request.title }}
        run: echo "title=$T" >> "$GITHUB_OUTPUT"
      - uses: actions/github-script@v7
        with:
          script: |
            console.log("\${{ steps.title.outputs.title }}")
`,
        ],
        good: [
            `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: echo "$TITLE"
      - run: echo \${{ github.event.issue.number }} \${{ contains(github.event.issue.body, 'x') }}
`,
            `on: pull_request_target
jobs:
  a:
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    steps:
      - run: git diff \${{ github.event.pull_request.base.sha }} \${{ github.head_ref }}
`,
        ],
    },
    check: script_injection_check,
};
function* script_injection_check(subject) {
    const exploitable = (0,triggers/* runsPrivileged */.cU)(subject.workflow);
    for (const { step, job, resolve } of (0,rule/* stepsOf */.B)(subject)) {
        if ((0,rule/* isTrusted */.W)(subject, job, step))
            continue;
        for (const script of scriptsOf(step)) {
            for (const place of (0,template/* placeholdersOf */.iJ)(script)) {
                const origin = (0,template/* flowing */.dn)(place.expression)
                    .map(resolve)
                    .find((found) => found !== null && found.kind !== 'agent');
                if (!origin)
                    continue;
                const level = exploitable && origin.kind !== 'input' ? 'error' : 'warning';
                const why = (0,triggers/* outsiderCanStart */.oD)(subject.workflow) ? 'an outsider writes it' : 'whoever pushes writes it';
                yield {
                    line: place.line,
                    level,
                    message: `${origin.what} is pasted into a script, and ${why}: pass it through \`env:\` and use the variable`,
                };
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/secrets-exposure.js




/** Secrets that go where they need not, or lose the mask that hides them in logs. */
const secretsExposure = {
    id: 'workflow.secrets-exposure',
    class: 'secrets-exposure',
    rationale: 'Handed over as a whole, printed, derived or uploaded, secrets reach code and readers that do not need them.',
    cwe: ['CWE-200', 'CWE-312'],
    examples: {
        bad: [
            'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@main\n    secrets: inherit\n',
            `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy
        env:
          ALL: \${{ toJSON(secrets) }}
`,
            `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TOKEN: \${{ secrets.API_TOKEN }}
        run: echo "token is $TOKEN"
`,
            `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
        ],
        good: [
            `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TOKEN: \${{ secrets.API_TOKEN }}
        run: |
          echo "::add-mask::$TOKEN"
          echo "$TOKEN" | docker login --password-stdin
          curl -H "Authorization: $TOKEN" https://example.com
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
        ],
    },
    check: secrets_exposure_check,
};
function* secrets_exposure_check({ workflow }) {
    for (const job of workflow.jobs) {
        if (job.secrets?.value.kind === 'scalar' && job.secrets.value.value === 'inherit') {
            yield {
                line: job.secrets.line,
                level: 'warning',
                message: 'all secrets are handed to the called workflow: name the ones it needs',
            };
        }
        const ofSteps = new Set(job.steps.flatMap((step) => (0,model_tree/* scalarsOf */.TM)(step.tree)));
        for (const value of (0,model_tree/* scalarsOf */.TM)(job.tree)) {
            for (const place of (0,template/* placeholdersOf */.iJ)(value)) {
                const why = wholesale(place.expression);
                const step = ofSteps.has(value)
                    ? job.steps.find((one) => one.line <= place.line && place.line <= one.endLine)
                    : undefined;
                if (why)
                    yield { line: step?.line ?? place.line, level: 'warning', message: why };
                // Which secrets the job can reach is then a property of the whole job.
                if (why && (!step || why === COMPUTED))
                    yield { line: job.line, level: 'warning', message: why };
            }
        }
        yield* printed(job);
        yield* uploaded(job);
    }
}
const COMPUTED = 'a computed name can pick any secret: name the one that is needed';
/** Why an expression gives away more than one masked secret. */
function wholesale(node) {
    if (!node)
        return null;
    if (node.kind === 'path') {
        if (node.path === 'secrets')
            return 'every secret of the repository is handed over: name the one that is needed';
        return node.path.startsWith('secrets.*') && node.computed ? COMPUTED : null;
    }
    if (node.kind === 'call') {
        if (node.name === 'fromjson' && node.args.flatMap(template/* mentioned */.mK).some((path) => path.startsWith('secrets.'))) {
            return 'values taken out of a secret are not masked in logs: store each as its own secret';
        }
        return node.args.map(wholesale).find((found) => found !== null) ?? null;
    }
    if (node.kind === 'not')
        return wholesale(node.operand);
    return node.kind === 'binary' ? (wholesale(node.left) ?? wholesale(node.right)) : null;
}
const PRINTS = /^\s*(?:echo|printf|cat\s*<<<|Write-Host|Write-Output)\b/u;
const ASSIGNS = /^\s*(?:export\s+|local\s+)?([A-Za-z_]\w*)=(.*)$/su;
const EXPORTS = /([A-Za-z_]\w*)=(.*)>>\s*["']?\$\{?GITHUB_ENV/su;
/** `echo "$X"` alone hands a value on, and the runner masks it whole; among other words it is a log line. */
const isBare = (text) => /^\s*echo\s+["']?\$\{?\w+\}?["']?\s*$/u.test(text);
/** Secrets, or values derived from them, that a script prints. */
function* printed(job) {
    const derivedEarlier = new Set();
    for (const step of job.steps) {
        if (!step.run)
            continue;
        const secret = new Set(derivedEarlier);
        for (const [name, value] of [...job.env, ...step.env]) {
            if ((0,template/* placeholdersOf */.iJ)(value).some((place) => (0,template/* mentioned */.mK)(place.expression).some((path) => path.startsWith('secrets.'))))
                secret.add(name);
            else
                secret.delete(name);
        }
        const masked = new Set([...step.run.value.matchAll(/::add-mask::\$\{?(\w+)/gu)].map((match) => match[1] ?? ''));
        for (const { text, offset } of (0,lines/* scriptLines */.P)(step.run.value)) {
            const holds = (part) => [...part.matchAll(/\$\{?(\w+)/gu)].some((match) => secret.has(match[1] ?? '') && !masked.has(match[1] ?? ''));
            const exported = EXPORTS.exec(text);
            if (exported?.[1] && holds(exported[2] ?? ''))
                derivedEarlier.add(exported[1]);
            const assigned = ASSIGNS.exec(text);
            if (assigned?.[1] && holds(assigned[2] ?? ''))
                secret.add(assigned[1]);
            if (!PRINTS.test(text) ||
                /[|>]/u.test(text.replace(/\|\|/gu, '')) ||
                isBare(text) ||
                text.includes('::add-mask::') ||
                !holds(text))
                continue;
            yield {
                line: (0,model_tree/* lineAt */.mh)(step.run, offset),
                level: 'warning',
                message: 'a secret is printed to the log: remove the line',
            };
        }
    }
}
/** Artifacts that contain `.git/config` with the checkout's token. */
function* uploaded(job) {
    const checkouts = job.steps.filter((step) => (0,model_uses/* slugOf */.t)(step.uses) === 'actions/checkout' && keepsToken(step));
    for (const step of job.steps) {
        if ((0,model_uses/* slugOf */.t)(step.uses) !== 'actions/upload-artifact')
            continue;
        const path = step.with.get('path')?.value ?? '';
        const earlier = checkouts.filter((one) => one.index < step.index);
        if (earlier.some((one) => covers(path, one.with.get('path')?.value ?? '.')) && !hidesDotFiles(step)) {
            yield {
                line: step.line,
                level: 'warning',
                message: "the artifact contains .git/config with the job's token: set persist-credentials: false",
            };
        }
    }
}
const keepsToken = (step) => (step.with.get('persist-credentials')?.value ?? 'true') !== 'false';
/** Since v4.4 hidden files are left out unless asked for; older versions and commits take everything. */
function hidesDotFiles(step) {
    if (step.with.get('include-hidden-files')?.value === 'true')
        return false;
    const version = /^v(\d+)(?:\.(\d+))?$/u.exec(step.uses?.ref ?? '');
    return (version !== null &&
        (Number(version[1]) > 4 || (Number(version[1]) === 4 && version[2] !== undefined && Number(version[2]) >= 4)));
}
function covers(path, checkout) {
    const folder = checkout.replace(/^\.\//u, '').replace(/\/+$/u, '');
    return path.split('\n').some((line) => {
        const plain = line
            .trim()
            .replace(/^\.\//u, '')
            .replace(/\$\{\{\s*github\.workspace\s*\}\}\/?/u, '');
        const bare = plain.replace(/\/?\*{1,2}$/u, '').replace(/\/+$/u, '');
        return bare === '' || bare === '.' || bare === folder;
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/self-hosted-runner.js



/** Names GitHub itself hosts: `ubuntu-latest`, `windows-2022`, `macos-14-xlarge` … */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/u;
/** A machine of one's own keeps what a job leaves behind. */
const selfHostedRunner = {
    id: 'workflow.self-hosted-runner',
    class: 'self-hosted-runner',
    rationale: 'Code of a fork that runs on your own machine can stay there and meet the next job.',
    cwe: ['CWE-284'],
    examples: {
        bad: ['on: pull_request\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n    steps: [{ run: make }]\n'],
        good: ['on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n'],
    },
    check: self_hosted_runner_check,
};
function* self_hosted_runner_check({ workflow }) {
    // Where only people with write access start a job, whose machine it is gives nobody more.
    if (!(0,triggers/* outsiderCanStart */.oD)(workflow))
        return;
    for (const job of workflow.jobs) {
        if (!job.runsOn || !isOwn(job))
            continue;
        yield {
            line: job.runsOn.value.kind === 'map' ? (job.runsOn.value.entries[0]?.line ?? job.runsOn.line) : job.runsOn.line,
            level: 'warning',
            message: "the job runs on a machine of your own: keep outsiders' code off it, or make it ephemeral",
        };
    }
}
function isOwn(job) {
    const tree = job.runsOn?.value;
    if (!tree)
        return false;
    const labels = labelsOf(tree, job);
    if (labels.some((label) => label.toLowerCase() === 'self-hosted'))
        return true;
    // Runner groups and custom labels: hosted larger runners look the same, so only a known hosted name is quiet.
    return tree.kind === 'map' && !labels.some((label) => HOSTED.test(label));
}
/** Labels as written, and those of a static matrix. */
function labelsOf(tree, job) {
    return (0,model_tree/* scalarsOf */.TM)(tree).flatMap((value) => {
        const place = (0,template/* placeholdersOf */.iJ)(value)[0];
        if (place?.expression?.kind !== 'path' || !place.expression.path.startsWith('matrix.'))
            return [value.value];
        const name = place.expression.path.slice('matrix.'.length);
        const direct = (0,model_tree/* scalarsOf */.TM)((0,model_tree/* child */.jf)(job.matrix, name)).map((one) => one.value);
        const include = (0,model_tree/* child */.jf)(job.matrix, 'include');
        const included = include?.kind === 'list' ? include.items.flatMap((item) => (0,model_tree/* scalarsOf */.TM)((0,model_tree/* child */.jf)(item, name))) : [];
        return [...direct, ...included.map((one) => one.value)];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/typosquat-uses.js
/** Owners whose actions many workflows use, and whose names are worth imitating. */
const KNOWN_OWNERS = [
    'actions', 'github', 'docker', 'aws-actions', 'google-github-actions', 'azure', 'hashicorp', 'codecov', 'sigstore',
    'pypa', 'ruby', 'gradle', 'pnpm', 'softprops', 'peter-evans', 'tj-actions', 'reviewdog', 'golangci', 'goreleaser',
    'aquasecurity', 'anthropics', 'openai', 'cloudflare', 'dependabot', 'slackapi', 'shivammathur', 'swatinem',
]; // prettier-ignore
/** An action whose owner is spelt almost like a known one. */
const typosquatUses = {
    id: 'workflow.typosquat-uses',
    class: 'typosquat-uses',
    rationale: 'A name one letter away from a known one is how somebody else gets their code run by a slip of the keyboard.',
    cwe: ['CWE-1357'],
    examples: {
        bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: action/checkout@v4\n'],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/tool@v1\n',
        ],
    },
    check: typosquat_uses_check,
};
function* typosquat_uses_check({ workflow }) {
    for (const job of workflow.jobs) {
        for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
            const owner = uses?.repository.split('/')[0] ?? '';
            const meant = KNOWN_OWNERS.find((known) => isSlip(owner, known));
            if (!uses || owner.length < 4 || KNOWN_OWNERS.includes(owner) || meant === undefined)
                continue;
            yield {
                line: uses.line,
                level: 'warning',
                message: `\`${owner}\` is one slip away from \`${meant}\`: make sure it is the one you mean`,
            };
        }
    }
}
/** One letter more, less or other, or two neighbours exchanged. */
function isSlip(name, known) {
    if (name === known || Math.abs(name.length - known.length) > 1)
        return false;
    let same = 0;
    while (same < name.length && name[same] === known[same])
        same++;
    const rest = (text, skip) => text.slice(same + skip);
    if (name.length !== known.length)
        return name.length > known.length ? rest(name, 1) === rest(known, 0) : rest(name, 0) === rest(known, 1);
    if (rest(name, 1) === rest(known, 1))
        return true;
    return name[same] === known[same + 1] && name[same + 1] === known[same] && rest(name, 2) === rest(known, 2);
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/unpinned-image.js


/** A tag of an image can be moved to other content. */
const unpinnedImage = {
    id: 'workflow.unpinned-image',
    class: 'unpinned-image',
    rationale: 'An image tag names whatever was pushed last; only a digest names content.',
    cwe: ['CWE-829'],
    examples: {
        bad: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    container: node:18\n    steps: [{ run: make }]\n',
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: docker://alpine:latest\n',
        ],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    container: node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n    steps: [{ run: make }]\n',
        ],
    },
    check: unpinned_image_check,
};
function* unpinned_image_check({ workflow }) {
    for (const job of workflow.jobs) {
        for (const image of imagesOf(job))
            if (isMovable(image.value, job))
                yield hit(image.line, image.value);
        for (const { uses } of job.steps) {
            if (uses?.kind === 'docker' && isMovable(uses.path, job))
                yield hit(uses.line, uses.path);
        }
    }
}
function imagesOf(job) {
    const container = job.container?.value;
    const services = (0,model_tree/* entriesOf */.Mc)(job.services?.value).map((item) => item.value);
    return [container, ...services].flatMap((tree) => {
        const image = tree?.kind === 'scalar' ? tree : (0,model_tree/* scalarOf */.ol)((0,model_tree/* child */.jf)(tree, 'image'));
        return image ?? [];
    });
}
function isMovable(image, job) {
    const value = image.trim();
    if (value === '' || value.includes('@sha256:'))
        return false;
    if (!value.includes('${{'))
        return true;
    const place = (0,template/* placeholdersOf */.iJ)({ kind: 'scalar', value, line: 1, endLine: 1, block: false })[0];
    const whole = place !== undefined && place.start === 0 && place.end === value.length;
    // A name put together from parts has at least one movable part unless it ends in a digest.
    return whole ? possible(place.expression, job).some((one) => one === null || isMovable(one, job)) : true;
}
/** What an expression can yield: literals, values of a static matrix, null for anything else. */
function possible(node, job) {
    if (node?.kind === 'literal')
        return [node.value];
    if (node?.kind === 'binary' && node.operator === '||')
        return [...possible(node.left, job), ...possible(node.right, job)];
    if (node?.kind === 'binary' && node.operator === '&&')
        return possible(node.right, job);
    if (node?.kind !== 'path' || !node.path.startsWith('matrix.'))
        return [null];
    const name = node.path.slice('matrix.'.length).split('.')[0] ?? '';
    const values = matrixValues(job, name);
    return values.length > 0 ? values : [null];
}
function matrixValues(job, name) {
    const own = (0,model_tree/* entriesOf */.Mc)(job.matrix).filter((item) => item.key.toLowerCase() === name);
    const included = scalarLists(job).flatMap((item) => (0,model_tree/* entriesOf */.Mc)(item).filter((one) => one.key.toLowerCase() === name));
    return [...own, ...included].flatMap((item) => (0,model_tree/* scalarsOf */.TM)(item.value).map((value) => value.value));
}
const scalarLists = (job) => {
    const include = (0,model_tree/* child */.jf)(job.matrix, 'include');
    return include?.kind === 'list' ? include.items : [];
};
const hit = (line, image) => ({
    line,
    level: 'note',
    message: `image \`${image.trim().slice(0, 120)}\` is not pinned to a digest: add \`@sha256:…\``,
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/unpinned-uses.js
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A tag or branch can be moved to other code after review. */
const unpinnedUses = {
    id: 'workflow.unpinned-uses',
    class: 'unpinned-uses',
    rationale: 'Whoever controls a tag or branch of the action decides what runs here tomorrow; a commit cannot be moved.',
    cwe: ['CWE-1357', 'CWE-829'],
    examples: {
        bad: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/action@v1\n',
            'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@main\n',
        ],
        good: [
            'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./local\n      - uses: $/actions/own\n      - uses: o/a@0123456789abcdef0123456789abcdef01234567\n',
        ],
    },
    check: unpinned_uses_check,
};
function* unpinned_uses_check({ workflow }) {
    for (const job of workflow.jobs) {
        if (job.uses && unpinned_uses_isMovable(job.uses))
            yield unpinned_uses_hit(job.uses, job.uses.line);
        for (const step of job.steps)
            if (step.uses && unpinned_uses_isMovable(step.uses))
                yield unpinned_uses_hit(step.uses, step.uses.line);
    }
}
function unpinned_uses_isMovable(uses) {
    if (uses.kind === 'repository')
        return uses.ref === null || !COMMIT.test(uses.ref);
    // `docker://image@tag` is no digest and no valid tag either.
    return uses.kind === 'docker' ? uses.path.includes('@') && !uses.path.includes('@sha256:') : uses.kind === 'unknown';
}
const unpinned_uses_hit = (uses, line) => ({
    line,
    level: 'note',
    message: `\`${uses.text.slice(0, 120)}\` is not pinned to a commit: use the full commit id, with the version in a comment`,
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/unsound-condition.js

/** Conditions that do not say what they seem to say. */
const unsoundCondition = {
    id: 'workflow.unsound-condition',
    class: 'unsound-condition',
    rationale: 'Text beside `${{ }}` makes the condition a non-empty string, which is true; `contains` on a string matches parts of names.',
    cwe: ['CWE-571', 'CWE-183'],
    examples: {
        bad: [
            "on: push\njobs:\n  a:\n    if: ${{ github.actor == 'x' }} && false\n    runs-on: x\n    steps: [{ run: make }]\n",
            "on: push\njobs:\n  a:\n    if: contains('refs/heads/main refs/heads/dev', github.ref)\n    runs-on: x\n    steps: [{ run: make }]\n",
            "on: push\njobs:\n  a:\n    if: |\n      ${{ github.actor == 'x' }}\n    runs-on: x\n    steps: [{ run: make }]\n",
        ],
        good: [
            "on: push\njobs:\n  a:\n    if: |\n      github.actor == 'x'\n    runs-on: x\n    steps: [{ run: make }]\n",
            'on: push\njobs:\n  a:\n    if: contains(fromJSON(\'["a", "b"]\'), github.ref)\n    runs-on: x\n    steps: [{ run: make }]\n',
        ],
    },
    check: unsound_condition_check,
};
function* unsound_condition_check({ workflow }) {
    for (const job of workflow.jobs) {
        if (job.condition)
            yield* unsound(job.condition);
        for (const step of job.steps)
            if (step.condition)
                yield* unsound(step.condition);
    }
}
function* unsound(condition) {
    const { line } = condition.scalar;
    if (condition.alwaysTrue) {
        yield {
            line,
            level: 'warning',
            message: 'text or a line break beside `${{ }}` makes this condition always true: write it without `${{ }}`',
        };
    }
    const names = substringMatch(condition.expression);
    if (names) {
        const level = names.startsWith('github.') ? 'warning' : 'note';
        yield {
            line,
            level,
            message: `\`contains\` on a string also accepts parts of the names: compare ${names} with a fromJSON list`,
        };
    }
}
/** `contains('a b c', x)`: true for every substring of the list, and for the empty string. */
function substringMatch(node) {
    if (!node)
        return null;
    if (node.kind === 'not')
        return substringMatch(node.operand);
    if (node.kind === 'binary')
        return substringMatch(node.left) ?? substringMatch(node.right);
    if (node.kind !== 'call' || node.name !== 'contains')
        return null;
    const [list, subject] = node.args;
    if (list?.kind !== 'literal' || subject?.kind === 'literal')
        return null;
    return (0,template/* mentioned */.mK)(subject ?? null)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/untrusted-checkout.js



/** Once an outsider's commits lie in the workspace, any build runs them with the workflow's secrets. */
const untrustedCheckout = {
    id: 'workflow.untrusted-checkout',
    class: 'untrusted-checkout',
    rationale: "A privileged workflow that checks out an outsider's commits runs their build scripts with its own token.",
    cwe: ['CWE-829', 'CWE-367'],
    examples: {
        bad: [
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
            `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: gh pr checkout "$NUMBER" && make test
`,
        ],
        good: [
            `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
            `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.base.sha }}
      - run: npm ci
`,
            `on:
  pull_request_target:
    types: [labeled]
jobs:
  a:
    if: contains(github.event.pull_request.labels.*.name, 'safe to test')
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
        ],
    },
    check: untrusted_checkout_check,
};
function* untrusted_checkout_check(subject) {
    const { workflow } = subject;
    const privileged = (0,triggers/* runsPrivileged */.cU)(workflow);
    if (!privileged && workflow.kind === 'workflow' && !workflow.triggers.has('workflow_call'))
        return;
    for (const flow of (0,rule/* stepsOf */.B)(subject)) {
        if (!flow.checkout)
            continue;
        if (isLeftAlone(flow))
            continue;
        const raced = flow.checkout.movable &&
            workflow.triggers.has('issue_comment') &&
            !subject.guards(flow.job, flow.step).has('rechecked');
        if (isProtected(subject, flow) && !raced)
            continue;
        yield {
            line: flow.step.line,
            level: privileged ? 'error' : 'warning',
            message: `checks out ${flow.checkout.what} where secrets or a write token are at hand: split the job, or build in \`pull_request\``,
        };
    }
}
function isProtected(subject, { job, step }) {
    if ((0,rule/* isTrusted */.W)(subject, job, step))
        return true;
    const guards = subject.guards(job, step);
    return ['label', 'bot', 'environment', 'either'].some((guard) => guards.has(guard));
}
/** Files in a folder of their own that no later step names: data, not code. */
function isLeftAlone({ step, job }) {
    const folder = step.with.get('path')?.value.trim().replace(/^\.\//u, '');
    if (!folder || folder === '.')
        return false;
    return !job.steps.some((one) => one.index > step.index && (0,model_tree/* scalarsOf */.TM)(one.tree).some((value) => value.value.includes(folder)));
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/registry.js




























/** Every rule on workflows, in the order in which the documentation lists them. */
const WORKFLOW_RULES = [
    agentPromptInjection,
    agentOutputExecution,
    agentExcessiveTools,
    agentUnrestrictedTrigger,
    agentUnsafeSandbox,
    agentExecutionOrder,
    scriptInjection,
    argumentInjection,
    envInjection,
    outputClobbering,
    untrustedCheckout,
    artifactPoisoning,
    cachePoisoning,
    dangerousTrigger,
    improperAccessControl,
    unsoundCondition,
    excessivePermissions,
    secretsExposure,
    credentialPersistence,
    hardcodedCredentials,
    unpinnedUses,
    unpinnedImage,
    knownVulnerableAction,
    selfHostedRunner,
    insecureCommands,
    obfuscation,
    typosquatUses,
    requestForgery,
];


/***/ }),

/***/ 82720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   W: () => (/* binding */ isTrusted)
/* harmony export */ });
/** The steps of a workflow with their flow. */
function* stepsOf(subject) {
    for (const job of subject.workflow.jobs) {
        for (const step of job.steps) {
            const flow = subject.flow.steps.get(step);
            if (flow)
                yield flow;
        }
    }
}
/** True when only people with write access, or the repository's own events, reach the step. */
const isTrusted = (subject, job, step) => ['trusted', 'actor'].some((guard) => subject.guards(job, step).has(guard));


/***/ }),

/***/ 14752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ PASSING_ACTIONS),
/* harmony export */   ey: () => (/* binding */ FILE_READING_ACTIONS),
/* harmony export */   hi: () => (/* binding */ downloadsArtifacts),
/* harmony export */   wz: () => (/* binding */ SOURCE_ACTIONS)
/* harmony export */ });
const files = { outputs: ['*'], what: 'names of files in the pull request', jsonInput: 'json' };
const head = {
    outputs: ['head_ref', 'ref', 'headref', 'head', 'branch', 'pr_branch'],
    what: 'branch name of the pull request',
};
/** Actions whose outputs an outsider writes. */
const SOURCE_ACTIONS = new Map([
    ['tj-actions/changed-files', files],
    ['tj-actions/verify-changed-files', files],
    ['jitterbit/get-changed-files', files],
    ['trilom/file-changes-action', files],
    ['dorny/paths-filter', { outputs: ['*_files'], what: files.what }],
    ['ahmadnassri/action-changed-files', files],
    ['lots0logs/gh-action-get-changed-files', files],
    ['masesgroup/retrieve-changed-files', files],
    ['tj-actions/branch-names', { outputs: ['current_branch', 'head_ref_branch', 'ref_branch'], what: head.what }],
    ['xt0rted/pull-request-comment-branch', head],
    ['alessbell/pull-request-comment-branch', head],
    ['eficode/resolve-pr-refs', head],
    ['gotson/pull-request-comment-branch', head],
    ['potiuk/get-workflow-origin', { outputs: ['sourceheadbranch', 'pullrequestlabels'], what: head.what }],
    ['amannn/action-semantic-pull-request', { outputs: ['error_message'], what: 'title of the pull request' }],
    [
        'xt0rted/slash-command-action',
        {
            outputs: ['command-arguments'],
            what: 'text of the comment',
            openedBy: { input: 'permission-level', values: ['none', 'read'] },
        },
    ],
    ['peter-evans/slash-command-dispatch', { outputs: ['*'], what: 'text of the comment' }],
    ['khan/pull-request-comment-trigger', { outputs: ['comment_body'], what: 'text of the comment' }],
    ['khan/pull-request-workflow-context', { outputs: ['*'], what: 'text of the pull request' }],
    ['zentered/issue-forms-body-parser', { outputs: ['*'], what: 'text of the issue' }],
    ['stefanbuck/github-issue-parser', { outputs: ['*'], what: 'text of the issue' }],
    ['peter-murray/issue-forms-body-parser', { outputs: ['*'], what: 'text of the issue' }],
    ['octokit/request-action', { outputs: ['data'], what: 'answer of the API' }],
    [
        'jwalton/gh-find-current-pr',
        { outputs: ['title', 'body', 'pr_title', 'pr_body'], what: 'text of the pull request' },
    ],
    ['actions-cool/issues-helper', { outputs: ['*'], what: 'text of issues' }],
    ['peter-evans/find-comment', { outputs: ['comment-body'], what: 'text of a comment' }],
]);
/** Actions that hand an input back as an output. */
const PASSING_ACTIONS = new Set([
    'frabert/replace-string-action', 'mad9000/actions-find-and-replace-string', 'actions-ecosystem/action-regex-match',
    'ashley-taylor/regex-property-action', 'bluwy/substitute-string-action', 'actions-ecosystem/action-regex-replace',
]); // prettier-ignore
/** Actions whose outputs are the contents of files. */
const FILE_READING_ACTIONS = new Set([
    'juliangruber/read-file-action',
    'andstor/file-reader-action',
    'jaywcjlove/github-action-read-file',
]);
/** Actions that bring in artifacts of other runs. */
const ARTIFACT_ACTIONS = new Set([
    'dawidd6/action-download-artifact', 'marcofaggian/action-download-multiple-artifacts', 'ishworkh/docker-image-artifact-download',
    'levonet/action-download-last-artifact', 'redhat-plumbers-in-action/download-artifact', 'blablacar/action-download-last-artifact',
    'aochmann/actions-download-artifact', 'cytopia/download-artifact-retry-action', 'hmarr/download-artifact',
]); // prettier-ignore
/** True for the known ones and for every action whose name says that it downloads artifacts. */
const downloadsArtifacts = (slug) => ARTIFACT_ACTIONS.has(slug) || (/artifact/u.test(slug) && /download|fetch|retrieve/u.test(slug));


/***/ }),

/***/ 95568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ scriptLines)
/* harmony export */ });
const MAX_LINE = 20_000;
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/u;
/** Joins `\` continuations and here-documents, and tells each line of a group where the group is written to. */
function scriptLines(script) {
    const raw = script.split('\n');
    const lines = [];
    const open = [];
    let offset = 0;
    for (let index = 0; index < raw.length; index++) {
        const start = offset;
        let text = raw[index] ?? '';
        offset += text.length + 1;
        while (text.endsWith('\\') && index + 1 < raw.length) {
            text = `${text.slice(0, -1)} ${raw[++index] ?? ''}`;
            offset += (raw[index] ?? '').length + 1;
        }
        const delimiter = heredocOf(text.slice(0, MAX_LINE));
        while (delimiter !== null && index + 1 < raw.length) {
            const next = raw[++index] ?? '';
            offset += next.length + 1;
            text += `\n${next}`;
            if (next.trim() === delimiter)
                break;
        }
        const trimmed = text.trim();
        if (trimmed === '{' || trimmed === '(')
            open.push(lines.length);
        const closed = /^[})]/u.test(trimmed) ? open.pop() : undefined;
        if (closed !== undefined)
            for (const line of lines.slice(closed))
                line.group += trimmed.slice(1, MAX_LINE);
        if (trimmed !== '' && !trimmed.startsWith('#'))
            lines.push({ text: text.slice(0, MAX_LINE), offset: start, group: '' });
    }
    return lines;
}
/** The delimiter of a here-document that starts on this line, unless the `<<` stands inside quotes or is `<<<`. */
function heredocOf(line) {
    const match = HEREDOC.exec(line);
    if (!match || line[match.index - 1] === '<')
        return null;
    const before = line.slice(0, match.index);
    const quotes = before.split('"').length + before.split("'").length;
    return quotes % 2 === 0 ? (match[2] ?? null) : null;
}


/***/ })

};
