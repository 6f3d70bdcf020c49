export const id = 777;
export const ids = [777];
export const modules = {

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkChangedWorkflows: () => (/* binding */ checkChangedWorkflows),
  checkGivenWorkflows: () => (/* binding */ checkGivenWorkflows)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/sources/limits.js
var limits = __webpack_require__(5314);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-tree.js
/** A real workflow stays far below; beyond, the file is reported as unparsable, never skipped. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Counts nodes after aliases are followed, so that a "billion laughs" ends here. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 60;
class UnreadableYaml extends Error {
}
/**
 * Parses one YAML document with positions.
 * @throws UnreadableYaml when the text is no YAML mapping GitHub would accept, or too large or deep.
 */
async function readTree(text) {
    if (text.length > MAX_BYTES)
        throw new UnreadableYaml(`larger than ${MAX_BYTES} characters`);
    const { LineCounter, parseDocument, isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new LineCounter();
    const document = parse();
    const fault = document.errors[0];
    if (fault)
        throw new UnreadableYaml(fault.message.split('\n', 1)[0] ?? 'not YAML');
    let nodes = 0;
    const root = document.contents;
    if (!isMap(root))
        throw new UnreadableYaml('not a mapping');
    return convert(root, 0, null);
    function parse() {
        try {
            return parseDocument(text, { schema: 'failsafe', lineCounter: counter, logLevel: 'silent', prettyErrors: false });
        }
        catch (error) {
            // The composer recurses: hostile nesting ends in a RangeError.
            throw new UnreadableYaml(error instanceof RangeError ? 'nested too deeply' : 'not YAML');
        }
    }
    /** `place` is the alias through which the node was reached; it, and not the anchor, is where the node stands. */
    function convert(node, depth, place) {
        if (++nodes > MAX_NODES || depth > MAX_DEPTH)
            throw new UnreadableYaml('too many or too deeply nested nodes');
        const [line, endLine] = lines(place ?? node);
        if (isAlias(node)) {
            const target = node.resolve(document);
            if (!target)
                throw new UnreadableYaml(`unknown anchor ${node.source}`);
            return convert(target, depth + 1, place ?? node);
        }
        if (isMap(node)) {
            const entries = node.items.map((pair) => entryOf(pair, depth));
            return { kind: 'map', entries, line, endLine };
        }
        if (isSeq(node)) {
            return { kind: 'list', items: node.items.map((item) => convert(item, depth + 1, null)), line, endLine };
        }
        const value = isScalar(node) ? stringOf(node.value) : '';
        const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
        return { kind: 'scalar', value, line, endLine, block };
    }
    function entryOf(pair, depth) {
        const [line] = lines(pair.key);
        const key = isScalar(pair.key) ? stringOf(pair.key.value) : '';
        const value = convert(pair.value, depth + 1, null);
        // An empty value has no place of its own: it stands where its key stands.
        return { key, line, value: value.line === 0 ? { ...value, line, endLine: line } : value };
    }
    function lines(node) {
        if (!node?.range)
            return [0, 0];
        const [from, to] = node.range;
        const line = counter.linePos(from).line;
        return [line, Math.max(line, counter.linePos(Math.max(from, to - 1)).line)];
    }
}
/** With the failsafe schema every scalar is text; an empty one is null. */
const stringOf = (value) => (typeof value === 'string' ? value : '');

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/expression.js
const expression_MAX_DEPTH = 40;
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
        if (depth > expression_MAX_DEPTH)
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
        if (depth > expression_MAX_DEPTH)
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/tree.js
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
        found.push({ source, expression: parseExpression(source), start, end: close + 2, line: lineAt(scalar, start) });
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/uses.js
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-workflow.js



const STEP_KEYS = new Set([
    'id', 'name', 'if', 'uses', 'run', 'with', 'env', 'shell', 'working-directory', 'continue-on-error', 'timeout-minutes',
    'background', 'parallel', 'wait', 'wait-all', 'cancel', 'entrypoint', 'args',
]); // prettier-ignore
const MAX_STEPS = 5000;
/** Reads the tree of a workflow file or of an `action.yml`. */
function readWorkflow(path, root) {
    const unknown = [];
    const action = child(root, 'jobs') === null && child(root, 'runs') !== null;
    const triggers = triggersOf(entry(root, 'on')?.value ?? null);
    const runs = child(root, 'runs');
    const jobs = action
        ? [jobOf('runs', entry(root, 'runs')?.line ?? 1, runs, unknown)]
        : entriesOf(child(root, 'jobs')).map((item) => jobOf(item.key, item.line, item.value, unknown));
    const call = triggers.get('workflow_call')?.tree ?? null;
    const inputs = entriesOf(child(action ? root : call, 'inputs'));
    const outputs = entriesOf(child(action ? root : call, 'outputs'));
    return {
        path,
        kind: action ? 'action' : 'workflow',
        line: root.line,
        triggers,
        triggerLine: entry(root, 'on')?.line ?? root.line,
        permissions: permissionsOf(root),
        env: valuesOf(child(root, 'env')),
        envTree: entry(root, 'env'),
        inputs: new Map(inputs.map((item) => [item.key.toLowerCase(), textOf(child(item.value, 'type')) ?? 'string'])),
        outputs: collect(outputs.map((item) => [item.key, scalarOf(child(item.value, 'value'))])),
        jobs,
        unknown,
    };
}
function triggersOf(on) {
    const found = new Map();
    if (on?.kind === 'map') {
        for (const { key, line, value } of on.entries)
            found.set(key, { name: key, line, tree: value });
        return found;
    }
    for (const item of itemsOf(on)) {
        const name = textOf(item);
        if (name)
            found.set(name, { name, line: item.line, tree: null });
    }
    return found;
}
function jobOf(id, line, tree, unknown) {
    const uses = scalarOf(child(tree, 'uses'));
    const steps = [];
    for (const item of itemsOf(child(tree, 'steps')))
        addSteps(item, steps, unknown, 0);
    const matrix = child(child(tree, 'strategy'), 'matrix');
    return {
        id,
        line,
        needs: itemsOf(child(tree, 'needs')).flatMap((item) => textOf(item) ?? []),
        condition: conditionOf(scalarOf(child(tree, 'if'))),
        permissions: permissionsOf(tree),
        env: valuesOf(child(tree, 'env')),
        envTree: entry(tree, 'env'),
        outputs: valuesOf(child(tree, 'outputs')),
        uses: uses && usesOf(uses),
        with: valuesOf(child(tree, 'with')),
        secrets: entry(tree, 'secrets'),
        runsOn: entry(tree, 'runs-on'),
        container: entry(tree, 'container'),
        services: entry(tree, 'services'),
        matrix,
        environment: child(tree, 'environment') !== null,
        steps,
        tree: tree ?? { kind: 'map', entries: [], line, endLine: line },
    };
}
/** Adds a step, or all steps of a `parallel:` group. */
function addSteps(tree, steps, unknown, depth) {
    if (steps.length >= MAX_STEPS || depth > 8) {
        unknown.push({ line: tree.line, what: 'too many or too deeply nested steps' });
        return;
    }
    for (const { key, line } of entriesOf(tree)) {
        if (!STEP_KEYS.has(key))
            unknown.push({ line, what: `step key "${key.slice(0, 60)}"` });
    }
    const group = child(tree, 'parallel');
    if (group)
        for (const item of itemsOf(group))
            addSteps(item, steps, unknown, depth + 1);
    const uses = scalarOf(child(tree, 'uses'));
    const run = scalarOf(child(tree, 'run'));
    if (!uses && !run)
        return;
    steps.push({
        index: steps.length,
        line: tree.line,
        endLine: tree.endLine,
        id: textOf(child(tree, 'id')),
        uses: uses && usesOf(uses),
        run,
        with: valuesOf(child(tree, 'with')),
        env: valuesOf(child(tree, 'env')),
        envTree: entry(tree, 'env'),
        condition: conditionOf(scalarOf(child(tree, 'if'))),
        shell: textOf(child(tree, 'shell')),
        tree,
    });
}
function permissionsOf(tree) {
    const found = entry(tree, 'permissions');
    if (!found)
        return null;
    const short = textOf(found.value);
    const all = short === 'write-all' ? 'write' : short === 'read-all' ? 'read' : short === null ? null : 'none';
    const scopes = entriesOf(found.value).map((item) => [item.key, { access: textOf(item.value) ?? '', line: item.line }]);
    return { line: found.line, all, scopes: new Map(scopes) };
}
const valuesOf = (tree) => collect(entriesOf(tree).map((item) => [item.key, scalarOf(item.value)]));
function collect(pairs) {
    const values = new Map();
    for (const [key, value] of pairs)
        if (value)
            values.set(key, value);
    return values;
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/paths.js
var workflows_paths = __webpack_require__(3476);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/surroundings.js
/** A call within a call within a call; GitHub allows ten levels of workflows, real chains have two or three. */
const MAX_CALL_DEPTH = 4;
const ALONE = { inputs: new Map(), callee: () => null, depth: 0 };

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/calls/callees.js




/** Files behind one workflow; more are left unread, and what they would do is not followed. */
const MAX_CALLEES = 60;
/** Every `uses:` of a file, of its steps and of its jobs. */
const usesIn = (workflow) => workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]).filter((uses) => uses !== null);
/**
 * Paths a `uses:` may mean in its own repository, in the order in which they are tried: `./path` is taken from the root, an
 * action is a folder with `action.yml` or `action.yaml`. None for other repositories and for paths that leave the root.
 */
function pathsOfUses(uses) {
    if (uses.kind !== 'local' && uses.kind !== 'same-repository')
        return [];
    const path = external_node_path_.posix.normalize(uses.path).replace(/\/+$/u, '');
    if (path.startsWith('..') || path.startsWith('/'))
        return [];
    if (/\.ya?ml$/iu.test(path))
        return [path];
    return ['action.yml', 'action.yaml'].map((name) => external_node_path_.posix.join(path, name));
}
/** Loads what a file calls in its own repository, and what that calls, into a lookup by `uses:`. */
async function loadCallees(workflow, read) {
    const loaded = new Map();
    let open = [workflow];
    for (let depth = 0; depth < MAX_CALL_DEPTH && open.length > 0; depth++) {
        const next = [];
        for (const path of open.flatMap(usesIn).flatMap(pathsOfUses)) {
            if (loaded.has(path) || loaded.size >= MAX_CALLEES)
                continue;
            const callee = await readCallee(path, read);
            loaded.set(path, callee);
            if (callee)
                next.push(callee);
        }
        open = next;
    }
    return (uses) => pathsOfUses(uses)
        .map((path) => loaded.get(path) ?? null)
        .find((callee) => callee !== null) ?? null;
}
/** A callee that is no workflow is judged where it stands, if it is part of the change; here it says nothing. */
async function readCallee(path, read) {
    const text = await read(path);
    if (text === null)
        return null;
    try {
        return readWorkflow(path, await readTree(text));
    }
    catch (error) {
        if (error instanceof UnreadableYaml)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/calls/callers.js




/** Files looked at for calls; repositories with more workflows exist, with more local actions than this hardly. */
const MAX_FILES = 400;
/**
 * Files of the head that call one of the given actions or workflows, directly or through others, and are not among them.
 * Empty, without reading anything, when none of the given files can be called by its path.
 */
async function loadCallers(change, touched) {
    if (touched.size === 0)
        return [];
    const paths = (await change.listHead()).filter((path) => workflows_paths/* WORKFLOW_PATH */.A.test(path) && !touched.has(path));
    const files = new Map();
    for (const path of paths.slice(0, MAX_FILES)) {
        const text = await change.readHead(path);
        if (text !== null && /uses:[^\n]{0,20}[.$]\//u.test(text))
            files.set(path, { text, calls: await callsOf(path, text) });
    }
    const reaching = new Set(touched);
    for (let before = -1; before !== reaching.size;) {
        before = reaching.size;
        for (const [path, { calls }] of files)
            if (calls.some((one) => reaching.has(one)))
                reaching.add(path);
    }
    return [...files].flatMap(([path, { text }]) => (reaching.has(path) ? [{ path, text }] : []));
}
async function callsOf(path, text) {
    try {
        return usesIn(readWorkflow(path, await readTree(text))).flatMap(pathsOfUses);
    }
    catch (error) {
        if (error instanceof UnreadableYaml)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/wiring/settle-calls.js
/**
 * Says each weakness once. What a call makes real lies in the called file: when that file is judged as well, the finding is
 * told there, as bad as the call makes it, and not at the call; otherwise it stays at the call.
 * @param rootOf the folder of the repository to which a file belongs, with its slash; null when unknown
 */
function settleCalls(workflows, rootOf) {
    const judged = new Set(workflows.map(({ path }) => path));
    const moved = new Map();
    const placeOf = (path, { inside }) => {
        const root = rootOf(path);
        return inside === undefined || root === null || !judged.has(root + inside.path) ? null : root + inside.path;
    };
    for (const { path, findings } of workflows) {
        for (const finding of findings) {
            const place = placeOf(path, finding);
            if (place !== null)
                moved.set(place, [...(moved.get(place) ?? []), atHome(finding, path)]);
        }
    }
    return workflows.map((workflow) => ({
        ...workflow,
        findings: united(workflow.findings.filter((finding) => placeOf(workflow.path, finding) === null), moved.get(workflow.path) ?? []),
    }));
}
/** The finding as the called file has it. */
function atHome(finding, caller) {
    const { inside, ...rest } = finding;
    return inside === undefined
        ? rest
        : { ...rest, line: inside.line, message: `${inside.message} (called from ${caller}:${finding.line})` };
}
/** Own findings, each replaced by what a call makes of it, and those that only calls bring, in the order of lines. */
function united(own, called) {
    const byPlace = new Map();
    for (const one of own)
        byPlace.set(`${one.ruleId} ${one.line}`, one);
    for (const one of called) {
        const key = `${one.ruleId} ${one.line}`;
        const known = byPlace.get(key);
        if (known?.level === 'error' && known.state === 'new')
            continue;
        const state = known?.level === 'error' ? known.state : one.state;
        byPlace.set(key, { ...one, text: known?.text ?? one.text, state });
    }
    return [...byPlace.values()].toSorted((a, b) => a.line - b.line || a.ruleId.localeCompare(b.ruleId, 'en'));
}
/** The given files and, with nothing found in them yet, those they call: a caller who names files wants the place of the weakness. */
function withCallees(workflows, rootOf) {
    const known = new Set(workflows.map(({ path }) => path));
    const added = new Set();
    for (const { path, findings } of workflows) {
        const root = rootOf(path);
        for (const { inside } of findings)
            if (inside !== undefined && root !== null && !known.has(root + inside.path))
                added.add(root + inside.path);
    }
    return [...workflows, ...[...added].map((path) => ({ path, status: 'ok', findings: [] }))];
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/permissions.js
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/catalogue.js
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/agent.js


const MAX_SCRIPT = 100_000;
/** Recognises an agent in a step, as an action or as a command of its script. */
function agentOf(step) {
    const slug = slugOf(step.uses);
    const action = AGENT_ACTIONS.get(slug);
    if (action) {
        const prompts = action.prompts.flatMap((name) => step.with.get(name) ?? []);
        const configuration = [...step.with].map(([name, value]) => `${name}=${value.value}`).join('\n');
        return { name: action.name, form: 'action', prompts, checksActor: action.checksActor, configuration };
    }
    if (!step.run)
        return null;
    const script = step.run.value.slice(0, MAX_SCRIPT);
    const command = AGENT_COMMANDS.find(([, pattern]) => pattern.test(script));
    if (!command)
        return null;
    return { name: command[0], form: 'command', prompts: [step.run], checksActor: false, configuration: script };
}

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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/triggers.js

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
    return [...workflow.triggers.values()].some(({ name, tree }) => isPrivileged(name) && !(name === 'workflow_run' && child(tree, 'branches') !== null));
}
/** The `types:` of an event; empty when none are given. */
const typesOf = (workflow, event) => itemsOf(child(workflow.triggers.get(event)?.tree, 'types')).flatMap((item) => textOf(item) ?? []);

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/rule.js
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
    for (const { step, job, env, originOf } of stepsOf(subject)) {
        const agent = agentOf(step);
        if (!agent || isTrusted(subject, job, step))
            continue;
        const fed = [...step.env.keys()].some((name) => env.has(name)) || agent.prompts.some((prompt) => originOf(prompt) !== null);
        if (!outsiderCanStart(subject.workflow) && !fed)
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/actions.js
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
    for (const flow of stepsOf(subject)) {
        if (flow.job !== job)
            download = null;
        job = flow.job;
        if (flow.artifact && !landsElsewhere(flow.step) && !isTrusted(subject, flow.job, flow.step)) {
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
    for (const { step, job } of stepsOf(subject)) {
        const slug = slugOf(step.uses);
        const over = job.steps.some((one) => one.index < step.index && slugOf(one.uses) === 'actions/checkout');
        if (!over || slug === 'actions/download-artifact' || !downloadsArtifacts(slug) || step.with.has('path'))
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
    /sonar|build|publish|deploy|lint|checkov|pre-commit/u.test(slugOf(step.uses)) ||
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
            const agent = agentOf(step);
            if (!agent || agent.name === 'AI inference' || agent.name === 'GitHub Models' || isTrusted(subject, job, step))
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/lines.js
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
    const inputs = SCRIPT_INPUTS.get(slugOf(step.uses)) ?? [];
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
    for (const flow of stepsOf(subject)) {
        for (const script of scriptsOf(flow.step)) {
            for (const place of placeholdersOf(script)) {
                if (!isAnswer(flow, flowing(place.expression)))
                    continue;
                yield { line: place.line, level: 'error', message: "a model's answer is pasted into a script and run" };
            }
        }
        yield* executed(flow);
        for (const prompt of agentOf(flow.step)?.prompts ?? []) {
            if (flow.step.run || !placeholdersOf(prompt).some((place) => isAnswer(flow, flowing(place.expression))))
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
    for (const { text, offset } of scriptLines(run.value)) {
        const line = lineAt(run, offset);
        if (EXECUTES.test(text) && flow.script.originOf(text, line)?.kind === 'agent') {
            yield { line, level: 'error', message: "a model's answer is run or applied without a check" };
        }
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/access.js
const OPEN = /^(?:allowed_non_write_users|allow-users|allowed_bots|allow-bots|allowed-users)=\s*["']?(?:\*|true\b)/mu;
/** The setting by which an agent answers everybody, or null: actions that check the actor do so unless told otherwise. */
const opensToEveryone = (agent) => agent.form === 'action' ? (OPEN.exec(agent.configuration)?.[0] ?? null) : null;

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
    for (const flow of stepsOf(subject)) {
        const agent = agentOf(flow.step);
        if (!agent || isTrusted(subject, flow.job, flow.step))
            continue;
        const armed = mayWrite(effectivePermissions(workflow, flow.job)) || grants(agent).length > 0;
        const level = runsPrivileged(workflow) && armed ? 'error' : 'warning';
        const places = agent.form === 'command' ? inCommand(flow) : [...inPrompt(flow), ...inEnvironment(flow), ...inFile(flow)];
        for (const { origin, line, how } of places) {
            if (origin.kind === 'input' || origin.kind === 'agent')
                continue;
            yield { line, level, message: `${origin.what} reaches ${agent.name} ${how}: an outsider can give it orders` };
        }
        const told = agent.prompts.find((prompt) => TOLD_TO_FETCH.test(prompt.value));
        if (told &&
            agent.form === 'action' &&
            outsiderCanStart(workflow) &&
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
    for (const prompt of agentOf(step)?.prompts ?? []) {
        for (const place of placeholdersOf(prompt)) {
            const origin = flowing(place.expression)
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
    const agent = agentOf(step);
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
    for (const { text, offset } of scriptLines(step.run.value)) {
        if (!AGENT_COMMANDS.some(([, pattern]) => pattern.test(text)))
            continue;
        const line = lineAt(step.run, offset);
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
    for (const { step, job } of stepsOf(subject)) {
        const agent = agentOf(step);
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
            !isTrusted(subject, job, step)) {
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
    for (const { step, job } of stepsOf(subject)) {
        const agent = agentOf(step);
        const found = agent && SWITCHED_OFF.exec(agent.configuration)?.[0];
        if (!agent || !found)
            continue;
        const level = isTrusted(subject, job, step) ? 'warning' : 'error';
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
    for (const { step, job, resolve, env } of stepsOf(subject)) {
        if (!step.run || isTrusted(subject, job, step))
            continue;
        const places = placeholdersOf(step.run);
        for (const { text, offset } of scriptLines(step.run.value)) {
            for (const match of text.matchAll(COMMANDS)) {
                const what = bareArgument(match[1] ?? '');
                if (what === null)
                    continue;
                const place = places.find((one) => what.includes(one.source));
                const origin = place
                    ? flowing(place.expression)
                        .map(resolve)
                        .find((found) => found !== null)
                    : env.get(/\$\{?(\w+)/u.exec(what)?.[1] ?? '');
                if (!origin || origin.kind === 'input' || origin.kind === 'agent')
                    continue;
                yield {
                    line: lineAt(step.run, offset),
                    level: runsPrivileged(subject.workflow) ? 'warning' : 'note',
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
    const rule = SWITCHES.get(slugOf(step.uses));
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
    if (runsPrivileged(workflow))
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
    for (const flow of stepsOf(subject)) {
        if (flow.job !== at)
            checkout = null;
        at = flow.job;
        const guards = subject.guards(flow.job, flow.step);
        if (flow.checkout && !isTrusted(subject, flow.job, flow.step) && !guards.has('label'))
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
    if (CACHES.has(slugOf(step.uses))) {
        const path = step.with.get('path')?.value.trim() ?? '';
        const key = `${step.with.get('key')?.value ?? ''}${step.with.get('restore-keys')?.value ?? ''}`;
        return !/^[~/$]/u.test(path) || /hashFiles/iu.test(key);
    }
    return cacheUse(step) !== null || RUNS_WORKSPACE.test(step.run?.value ?? '') || /build/u.test(slugOf(step.uses));
}
const DEFAULT_BRANCH = /^(?:main|master|trunk|develop|dev|default)$|[*$]/u;
/** Events that run in the default branch's scope; a filter on other branches takes them out of it. */
function runsOnDefaultBranch(workflow) {
    if (['issue_comment', 'workflow_run', 'issues'].some((name) => workflow.triggers.has(name)))
        return true;
    const target = workflow.triggers.get('pull_request_target');
    if (!target)
        return false;
    const branches = itemsOf(child(target.tree, 'branches')).map((item) => textOf(item) ?? '');
    return branches.length === 0 || branches.some((branch) => DEFAULT_BRANCH.test(branch));
}
/** Events that make releases: `release`, and pushes of tags or of branches named for releases. */
function releases(workflow) {
    if (workflow.triggers.has('release'))
        return true;
    const push = workflow.triggers.get('push')?.tree ?? null;
    if (child(push, 'tags'))
        return true;
    return releaseBranches(workflow);
}
const releaseBranches = (workflow) => itemsOf(child(workflow.triggers.get('push')?.tree, 'branches')).some((item) => /release/iu.test(textOf(item) ?? ''));
const PUBLISHES = /\bnpm\s+publish|\bcargo\s+publish|\btwine\s+upload|\bdocker\s+push|\bgh\s+release\s+create|\bgem\s+push|publishToMavenCentral/u;
const PUBLISHERS = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|ncipollo\/release-action|docker\/build-push-action)/u;
function publishes(job, step) {
    return job.steps.some((one) => one.index >= step.index &&
        (PUBLISHES.test(one.run?.value ?? '') ||
            (PUBLISHERS.test(slugOf(one.uses)) && one.with.get('push')?.value !== 'false')));
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
        if (slugOf(step.uses) !== 'actions/checkout')
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
    const meets = [...stepsOf(subject)].some((flow) => flow.checkout && !isTrusted(subject, flow.job, flow.step));
    for (const { name, line } of subject.workflow.triggers.values()) {
        if (!ALWAYS.has(name) && !(meets && name === 'issue_comment'))
            continue;
        const level = meets && isPrivileged(name) ? 'warning' : 'note';
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
    for (const { step, job, script } of stepsOf(subject)) {
        if (isTrusted(subject, job, step))
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
                level: runsPrivileged(subject.workflow) ? 'error' : 'warning',
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
        if (!effectivePermissions(workflow, job) && !called) {
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
        if (slugOf(step.uses) !== 'actions/create-github-app-token')
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
            ...entriesOf(job.services?.value).map((item) => item.value),
        ];
        for (const place of places) {
            const credentials = entry(place, 'credentials');
            const password = textOf(child(credentials?.value, 'password'));
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
    const byOutsider = runsPrivileged(workflow) || workflow.triggers.has('pull_request');
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
    const types = typesOf(workflow, 'pull_request_target');
    const rechecks = types.length > 0 && types.every((type) => type === 'labeled' || type === 'unlabeled');
    for (const { step, job, checkout } of stepsOf(subject)) {
        const asksLabel = [step.condition, job.condition].some((one) => one && mentioned(one.expression).some((path) => path.includes('.labels.')));
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
        const text = textOf(value)?.toLowerCase() ?? '';
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
            const advisory = uses && ADVISORIES.find((one) => one.action === slugOf(uses) || one.action === uses.repository);
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
        for (const value of scalarsOf(job.tree)) {
            for (const place of placeholdersOf(value)) {
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
    for (const { step, job, script } of stepsOf(subject)) {
        if (isTrusted(subject, job, step))
            continue;
        for (const { sink, origin, line, pasted, delimited } of script?.writes ?? []) {
            if (pasted || delimited || sink !== 'output' || !origin.multiline || origin.kind === 'input')
                continue;
            yield {
                line,
                level: runsPrivileged(subject.workflow) ? 'warning' : 'note',
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
    for (const { step, job, originOf, resolve, env } of stepsOf(subject)) {
        if (isTrusted(subject, job, step))
            continue;
        for (const name of TARGETS.get(slugOf(step.uses)) ?? []) {
            const value = step.with.get(name);
            if (value && originOf(value)?.kind === 'outsider')
                yield { line: step.line, level: 'error', message: `an outsider decides the \`${name}\` of this request` };
        }
        if (!step.run)
            continue;
        const places = placeholdersOf(step.run);
        for (const { text, offset } of scriptLines(step.run.value)) {
            const target = REQUEST.exec(text)?.[1];
            if (target === undefined)
                continue;
            const place = places.find((one) => target.includes(one.source));
            const found = place
                ? flowing(place.expression)
                    .map(resolve)
                    .find((one) => one !== null)
                : env.get(/\w+$/u.exec(target)?.[0] ?? '');
            if (found?.kind === 'outsider')
                yield {
                    line: lineAt(step.run, offset),
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
    const exploitable = runsPrivileged(subject.workflow);
    for (const { step, job, resolve } of stepsOf(subject)) {
        if (isTrusted(subject, job, step))
            continue;
        for (const script of scriptsOf(step)) {
            for (const place of placeholdersOf(script)) {
                const origin = flowing(place.expression)
                    .map(resolve)
                    .find((found) => found !== null && found.kind !== 'agent');
                if (!origin)
                    continue;
                const level = exploitable && origin.kind !== 'input' ? 'error' : 'warning';
                const why = outsiderCanStart(subject.workflow) ? 'an outsider writes it' : 'whoever pushes writes it';
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
        const ofSteps = new Set(job.steps.flatMap((step) => scalarsOf(step.tree)));
        for (const value of scalarsOf(job.tree)) {
            for (const place of placeholdersOf(value)) {
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
        if (node.name === 'fromjson' && node.args.flatMap(mentioned).some((path) => path.startsWith('secrets.'))) {
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
            if (placeholdersOf(value).some((place) => mentioned(place.expression).some((path) => path.startsWith('secrets.'))))
                secret.add(name);
            else
                secret.delete(name);
        }
        const masked = new Set([...step.run.value.matchAll(/::add-mask::\$\{?(\w+)/gu)].map((match) => match[1] ?? ''));
        for (const { text, offset } of scriptLines(step.run.value)) {
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
                line: lineAt(step.run, offset),
                level: 'warning',
                message: 'a secret is printed to the log: remove the line',
            };
        }
    }
}
/** Artifacts that contain `.git/config` with the checkout's token. */
function* uploaded(job) {
    const checkouts = job.steps.filter((step) => slugOf(step.uses) === 'actions/checkout' && keepsToken(step));
    for (const step of job.steps) {
        if (slugOf(step.uses) !== 'actions/upload-artifact')
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
    if (!outsiderCanStart(workflow))
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
    return scalarsOf(tree).flatMap((value) => {
        const place = placeholdersOf(value)[0];
        if (place?.expression?.kind !== 'path' || !place.expression.path.startsWith('matrix.'))
            return [value.value];
        const name = place.expression.path.slice('matrix.'.length);
        const direct = scalarsOf(child(job.matrix, name)).map((one) => one.value);
        const include = child(job.matrix, 'include');
        const included = include?.kind === 'list' ? include.items.flatMap((item) => scalarsOf(child(item, name))) : [];
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
    const services = entriesOf(job.services?.value).map((item) => item.value);
    return [container, ...services].flatMap((tree) => {
        const image = tree?.kind === 'scalar' ? tree : scalarOf(child(tree, 'image'));
        return image ?? [];
    });
}
function isMovable(image, job) {
    const value = image.trim();
    if (value === '' || value.includes('@sha256:'))
        return false;
    if (!value.includes('${{'))
        return true;
    const place = placeholdersOf({ kind: 'scalar', value, line: 1, endLine: 1, block: false })[0];
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
    const own = entriesOf(job.matrix).filter((item) => item.key.toLowerCase() === name);
    const included = scalarLists(job).flatMap((item) => entriesOf(item).filter((one) => one.key.toLowerCase() === name));
    return [...own, ...included].flatMap((item) => scalarsOf(item.value).map((value) => value.value));
}
const scalarLists = (job) => {
    const include = child(job.matrix, 'include');
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
    return mentioned(subject ?? null)[0] ?? null;
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
    const privileged = runsPrivileged(workflow);
    if (!privileged && workflow.kind === 'workflow' && !workflow.triggers.has('workflow_call'))
        return;
    for (const flow of stepsOf(subject)) {
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
    if (isTrusted(subject, job, step))
        return true;
    const guards = subject.guards(job, step);
    return ['label', 'bot', 'environment', 'either'].some((guard) => guards.has(guard));
}
/** Files in a folder of their own that no later step names: data, not code. */
function isLeftAlone({ step, job }) {
    const folder = step.with.get('path')?.value.trim().replace(/^\.\//u, '');
    if (!folder || folder === '.')
        return false;
    return !job.steps.some((one) => one.index > step.index && scalarsOf(one.tree).some((value) => value.value.includes(folder)));
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

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/sources.js
const TEXT = [
    'issue.title', 'issue.body', 'pull_request.title', 'pull_request.body', 'discussion.title', 'discussion.body',
    'comment.body', 'review.body', 'review_comment.body', 'pages.*.page_name', 'pages.*.title', 'pages.*.summary',
    'head_commit.message', 'head_commit.author.name', 'head_commit.author.email', 'head_commit.committer.name',
    'head_commit.committer.email', 'commits.*.message', 'commits.*.author.name', 'commits.*.author.email',
    'commits.*.committer.name', 'commits.*.committer.email', 'pull_request.head.repo.description',
    'pull_request.head.repo.homepage', 'workflow_run.head_commit.message', 'workflow_run.head_commit.author.name',
    'workflow_run.head_commit.author.email', 'workflow_run.head_commit.committer.name',
    'workflow_run.head_commit.committer.email', 'workflow_run.head_repository.description', 'workflow_run.display_title',
    'workflow_run.pull_requests.*.title', 'changes.title.from', 'changes.body.from', 'changes.name.from',
    'pull_request.labels.*.description', 'issue.pull_request.title', 'pull_request.milestone.title',
    'check_suite.head_commit.message', 'milestone.title', 'milestone.description', 'release.body',
]; // prettier-ignore
const REFERENCES = [
    'pull_request.head.ref', 'pull_request.head.label', 'pull_request.head.repo.default_branch', 'workflow_run.head_branch',
    'check_suite.head_branch', 'workflow_run.pull_requests.*.head.ref', 'merge_group.head_ref', 'changes.head.ref.from',
]; // prettier-ignore
/** Whole objects that carry such texts, as `toJSON(github.event.issue)` writes them out. */
const OBJECTS = [
    '', '.issue', '.pull_request', '.comment', '.review', '.discussion', '.head_commit', '.commits', '.pages',
    '.workflow_run', '.changes', '.pull_request.head', '.pull_request.head.repo', '.workflow_run.head_commit', '.commits.*',
]; // prettier-ignore
const SOURCES = new Map([
    ...TEXT.map((path) => [`github.event.${path}`, 'text']),
    ...REFERENCES.map((path) => [`github.event.${path}`, 'reference']),
    ...OBJECTS.map((path) => [`github.event${path}`, 'text']),
    ['github.head_ref', 'reference'],
    ['github', 'text'],
]);
/** The shape of text that somebody without write access puts behind a context path, or null when none can. */
function outsiderShape(path) {
    if (path.startsWith('github.event.client_payload.'))
        return 'text';
    return SOURCES.get(path) ?? null;
}
/** Paths that name an outsider's commit, branch or repository: checked out, they bring an outsider's code. */
const HEADS = new Set([
    'github.head_ref', 'github.event.pull_request.head.sha', 'github.event.pull_request.head.ref',
    'github.event.pull_request.head.repo.full_name', 'github.event.pull_request.head.repo.clone_url',
    'github.event.pull_request.head.repo.ssh_url', 'github.event.pull_request.merge_commit_sha',
    'github.event.workflow_run.head_sha', 'github.event.workflow_run.head_branch', 'github.event.workflow_run.head.sha',
    'github.event.workflow_run.head_commit.id', 'github.event.workflow_run.head_repository.full_name',
    'github.event.workflow_run.pull_requests.*.head.sha', 'github.event.workflow_run.pull_requests.*.head.ref',
    'github.event.check_suite.head_sha', 'github.event.check_suite.head_branch', 'github.event.merge_group.head_sha',
]); // prettier-ignore
const namesOutsidersCode = (path) => HEADS.has(path);

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/checkout.js




const PULL_REF = /\brefs\/pull\/|\bpull\/(?:\$|\d)/u;
const NUMBER = /github\.event\.(?:issue\.|pull_request\.)?number/iu;
/** Step outputs that name a head: the naming is the only trace when another tool looked it up. */
const HEAD_OUTPUT = /^(?:steps|needs)\.[^.]+\.outputs\..*(?:head|_sha$|^ref$|\.ref$|\.sha$|branch|commit|result)/u;
const CHECKOUT_COMMANDS = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone|checkout|switch|merge|worktree\s+add)\b[^\n]*/u;
/**
 * Whether a step checks out commits that an outsider controls. `steps.*.outputs.head_sha` and the like count: an
 * earlier step looked them up from the pull request.
 */
function outsiderCheckout(step, resolve, env) {
    if (slugOf(step.uses) === 'actions/checkout')
        return ofAction(step, resolve, env);
    return step.run ? ofScript(step, step.run, resolve, env) : null;
}
function ofAction(step, resolve, env) {
    for (const name of ['ref', 'repository']) {
        const value = step.with.get(name);
        const found = value && namesHead(value, resolve, env, 0);
        if (found)
            return found;
    }
    return null;
}
function namesHead(value, resolve, env, depth) {
    if (PULL_REF.test(value.value) && (NUMBER.test(value.value) || /\$\{\{/u.test(value.value))) {
        return { what: value.value.trim().slice(0, 120), movable: true };
    }
    for (const path of placeholdersOf(value).flatMap((place) => flowing(place.expression))) {
        const movable = !/(?:sha|oid|commit(?:\.id)?)$/iu.test(path);
        if (namesOutsidersCode(path))
            return { what: path, movable };
        if (HEAD_OUTPUT.test(path) && /head|pull|\bpr\b|pr_|comment|branch|ref|sha|result/u.test(path))
            return { what: path, movable };
        if (resolve(path))
            return { what: path, movable };
        const variable = /^env\.(.+)$/u.exec(path)?.[1];
        const set = variable !== undefined && depth < 3 ? env(variable) : null;
        const found = set && namesHead(set, resolve, env, depth + 1);
        if (found)
            return found;
    }
    return null;
}
function ofScript(step, run, resolve, env) {
    for (const { text } of scriptLines(run.value)) {
        const command = CHECKOUT_COMMANDS.exec(text)?.[0];
        if (command === undefined)
            continue;
        if (/\bgh\s+pr\s+checkout\b/u.test(command))
            return { what: 'gh pr checkout', movable: true };
        if (PULL_REF.test(command))
            return { what: command.slice(0, 120), movable: true };
        const line = { ...run, value: command };
        const direct = namesHead(line, resolve, env, 0);
        if (direct)
            return direct;
        for (const [, name] of command.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) {
            const value = name === undefined ? null : (step.env.get(name) ?? env(name));
            const found = value && namesHead(value, resolve, env, 1);
            if (found)
                return found;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/fetches.js
/**
 * Commands that bring text written by others into a script: a call, and what it must speak of anywhere in the line. Each
 * pattern is tried on its own, so that time stays linear.
 */
const FETCHES = [
    [/\bgh\s+(?:pr|issue|release|search|discussion)\s+(?:view|list|diff|status|issues|prs)\b/u],
    [/\bgh\s+api\b/u, /\b(?:pulls|issues|comments|reviews|discussions|graphql|search|commits)\b/u],
    [/\bgh\s+(?:pr|issue)\b/u, /--json\b/u],
    [
        /\b(?:curl|wget|http)\b/u,
        /api\.github\.com|GITHUB_API_URL|github\.event\.(?:issue|pull_request)\.url/u,
        /pulls|issues|comments|commits|_url|\.url/u,
    ],
];
/** Commands that read what an outsider committed, once an outsider's commits are in the checkout. */
const REPOSITORY_READS = [
    /\bgit\s+(?:-C\s+\S+\s+)?(?:log|show|diff|diff-tree|ls-files|shortlog|for-each-ref|branch\s+--show-current|name-rev)\b/u,
];
const FILE_READS = [
    /\b(?:cat|head|tail|jq|yq|grep|sed|awk|sort|cut|find|ls|source|xmllint|unzip\s+-p|Get-Content|type)\s+\S/u,
    /\$\(\s*<|<\s*["']?[\w./$-]/u,
    /readFile(?:Sync)?\s*\(/u,
];
/** Fields whose values the platform forms: numbers, hashes, states, times. */
const SAFE_FIELDS = new Set([
    'number', 'id', 'databaseId', 'sha', 'oid', 'headRefOid', 'baseRefOid', 'state', 'url', 'html_url', 'length', 'createdAt',
    'updatedAt', 'created_at', 'updated_at', 'merged', 'mergeable', 'isDraft', 'draft', 'additions', 'deletions', 'size',
    'conclusion', 'status', 'mergedAt', 'merged_at', 'merge_commit_sha', 'baseRefName', 'isCrossRepository', 'node_id',
    'reviewDecision', 'mergeStateStatus', 'tagName', 'tag_name', 'author_association', 'authorAssociation', 'total_count',
]); // prettier-ignore
/** Filters after which nothing of the text's form is left. */
const NEUTRALISED = /\b(?:wc|sha(?:1|256|512)sum|md5sum|base64|realpath)\b|\btr\s+-(?:cd|dc)\b|--json\s+["']?number\b|\bprintf\s+["']?%q|@(?:base64|uri)\b/u;
const DIGITS_ONLY = /\bgrep\s+-\S*o\S*\s+["']?\^?\[0-9\][+*]?["']?/u;
const isNeutralised = (command) => NEUTRALISED.test(command) || DIGITS_ONLY.test(command);
/** The fetching command in a line, or null when none fetches free text. */
function fetchIn(line) {
    for (const [call, ...subjects] of FETCHES) {
        const match = call?.exec(line);
        if (match && subjects.every((subject) => subject.test(line)) && !picksSafeFields(line))
            return match[0].slice(0, 60);
    }
    return null;
}
const readsRepository = (line) => REPOSITORY_READS.some((pattern) => pattern.test(line)) &&
    !/\bgit\s+log\b.*--(?:pretty|format)=["']?%[hHtT]/u.test(line);
const readsFile = (line) => FILE_READS.some((pattern) => pattern.test(line));
function picksSafeFields(line) {
    const filter = /(?:--jq|\s-q|\bjq)\s+(?:-\w+\s+)*["']?([^"'|]*)/u.exec(line)?.[1];
    if (filter !== undefined) {
        const fields = filter.match(/[A-Za-z_]\w*/gu) ?? [];
        const last = fields.at(-1);
        if (last !== undefined && !/[{,]/u.test(filter))
            return SAFE_FIELDS.has(last);
    }
    const list = /--json[\s=]+["']?([\w,]+)/u.exec(line)?.[1];
    return list !== undefined && list.split(',').every((field) => SAFE_FIELDS.has(field));
}
/** Filters after which a value has no line break: stripped ones, and fields GitHub keeps on one line. */
const ONE_LINE = /\btr\s+-d\s+["']?\\[nr]|\bhead\s+-n?\s?1\b|\b(?:jq|-q)\b.*\.(?:title|login|headRefName|name)["'\s)]/u;
const isOneLine = (command) => ONE_LINE.test(command);

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/script.js




const REDIRECT = /(?:>>?\s*|\btee\s+(?:-a\s+|--append\s+)?|(?:Out-File|Add-Content)\b.*?)["']?\$\{?(?:env:)?GITHUB_(OUTPUT|ENV|PATH)\b/u;
const COMMAND = /::(set-output|set-env|add-path)\b(?:\s+name=([\w-]+))?/u;
const ASSIGNMENT = /^\s*(?:(?:export|local|declare|readonly|const|let|var)\s+(?:-\w+\s+)*)?\$?([A-Za-z_]\w*)\s?(?:=|\+=)(?!=)/u;
const READ = /\bread\s+(?:-\w+\s+)*([A-Za-z_]\w*)/u;
const VARIABLE = /\$\{?(?:env:)?([A-Za-z_]\w*)|\bprocess\.env\.([A-Za-z_]\w*)|\bos\.environ\[["'](\w+)["']\]/gu;
/** Files remembered in one job; more are no workflow a person wrote. */
const script_MAX_FILES = 50;
const INTO_FILE = /(?:>>?|\btee\s+(?:-a\s+)?)\s*["']?([\w.][\w./-]*)/u;
const script_NAME = /["']?([\w-]+)(?:=|<<)/u;
/**
 * Follows untrusted text line by line through a shell script. Approximate by design: it knows assignments, command
 * substitution, redirections into the runner's files, groups and here-documents, not control flow.
 */
function followScript(script, scope) {
    const variables = new Map();
    const filled = new Map(scope.written);
    const writes = [];
    const validated = validatedVariables(script.value);
    const places = placeholdersOf(script);
    let block = null;
    for (const { text, offset, group } of scriptLines(script.value)) {
        const line = lineAt(script, offset);
        const found = isNeutralised(text) ? null : originOf(text, line);
        const origin = found && isOneLine(text) ? { ...found, multiline: false } : found;
        const assigned = ASSIGNMENT.exec(text)?.[1] ?? (origin ? READ.exec(text)?.[1] : undefined);
        if (assigned !== undefined) {
            if (origin)
                variables.set(assigned, origin);
            // An indented assignment may stand in a branch that is not taken.
            else if (!text.includes('+=') && !/^\s/u.test(text))
                variables.delete(assigned);
        }
        const file = INTO_FILE.exec(text)?.[1] ?? INTO_FILE.exec(group)?.[1];
        if (origin && file !== undefined && filled.size < script_MAX_FILES)
            filled.set(file.replace(/^\.\//u, ''), origin);
        const sink = sinkOf(text, group);
        if (!sink)
            continue;
        const named = sink.name ?? script_NAME.exec(afterCommand(text))?.[1] ?? null;
        // `echo "NAME<<EOF"` opens a value that the next lines fill.
        if (/<<-?\s*["']?\$?\{?\w+/u.test(text) && !/\n/u.test(text))
            block = named;
        if (origin) {
            const pasted = places.some((place) => text.includes(place.source) && scope.placeholder(place) !== null);
            const delimited = block !== null || /<</u.test(text);
            writes.push({ sink: sink.sink, name: block ?? named, origin, line, pasted, delimited });
        }
        if (block !== null && named === null && /\b(?:EOF|eof|EOT|delimiter)\b/iu.test(text))
            block = null;
    }
    return { writes, variables, filled, originOf };
    function originOf(text, line) {
        for (const place of places) {
            if (!text.includes(place.source))
                continue;
            const origin = scope.placeholder(place);
            if (origin)
                return origin;
        }
        for (const match of text.matchAll(VARIABLE)) {
            const name = match[1] ?? match[2] ?? match[3] ?? '';
            const origin = variables.get(name) ?? scope.variable(name);
            if (origin && !validated.has(name) && !text.includes(`\${#${name}`))
                return origin;
        }
        for (const [file, origin] of filled)
            if (names(text, file))
                return origin;
        const fetched = fetchIn(text);
        if (fetched)
            return { kind: 'fetched', what: fetched, line, multiline: true };
        if (scope.files && (readsFile(text) || readsRepository(text)))
            return scope.files;
        return null;
    }
}
/** Whether a line reads a file, as a word of its own and not as the target of a redirection. */
function names(text, file) {
    const at = text.indexOf(file);
    if (at === -1 || />\s*["']?(?:\.\/)?$/u.test(text.slice(Math.max(0, at - 6), at)))
        return false;
    return !/[\w-]/u.test(text[at - 1] ?? '') && !/[\w-]/u.test(text[at + file.length] ?? '');
}
function sinkOf(text, group) {
    const redirect = REDIRECT.exec(text) ?? REDIRECT.exec(group);
    if (redirect)
        return { sink: (redirect[1] ?? 'OUTPUT').toLowerCase(), name: null };
    const command = COMMAND.exec(text);
    if (!command)
        return null;
    const sink = command[1] === 'set-env' ? 'env' : command[1] === 'add-path' ? 'path' : 'output';
    return { sink, name: command[2] ?? null };
}
/** The text a command writes, without the command's own name. */
const afterCommand = (text) => text.replace(/^\s*(?:echo|printf|cat|Write-Output)\s+(?:-\w+\s+)*/u, '');
/** Variables that the script compares with an anchored pattern and otherwise stops. */
function validatedVariables(script) {
    const names = new Set();
    if (!/\bexit\b/u.test(script))
        return names;
    for (const match of script.matchAll(/\[\[\s*(?:!\s*)?["']?\$\{?(\w+)\}?["']?\s*=~\s*\^[^\n]{1,200}\$/gu)) {
        if (match[1])
            names.add(match[1]);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/step-facts.js



/** The script of a `run` step or of `github-script`. */
const scriptOf = (step) => step.run ?? (slugOf(step.uses) === 'actions/github-script' ? (step.with.get('script') ?? null) : null);
/** Whether the step brings in artifacts of another run. */
function bringsArtifact(workflow, step) {
    const slug = slugOf(step.uses);
    if (slug === 'actions/download-artifact')
        return step.with.has('run-id') || step.with.has('github-token');
    if (downloadsArtifacts(slug))
        return workflow.triggers.has('workflow_run') || step.with.has('run_id') || step.with.has('workflow');
    const script = scriptOf(step)?.value ?? '';
    return ((/\bgh\s+run\s+download\b|\bdownloadArtifact\b/u.test(script) ||
        (/archive_download_url|artifacts_url/u.test(script) && /\bunzip\b/u.test(script))) &&
        workflow.triggers.has('workflow_run'));
}
/** Records which outputs of an action carry untrusted text. */
function rememberAction(step, originOf, files, known) {
    if (!step.id || !step.uses)
        return;
    const slug = slugOf(step.uses);
    const facts = SOURCE_ACTIONS.get(slug);
    const open = facts?.openedBy
        ? facts.openedBy.values.includes(step.with.get(facts.openedBy.input)?.value ?? '')
        : true;
    for (const output of open ? (facts?.outputs ?? []) : []) {
        const origin = {
            kind: 'outsider',
            what: `${facts?.what ?? ''} (${slug})`,
            line: step.line,
            multiline: false,
        };
        const list = facts?.jsonInput !== undefined && (step.with.get(facts.jsonInput)?.value ?? 'false') === 'false';
        known.set(`${step.id}.${output}`.toLowerCase(), list ? { ...origin, list } : origin);
    }
    if (files && FILE_READING_ACTIONS.has(slug))
        known.set(`${step.id}.*`.toLowerCase(), files);
    if (PASSING_ACTIONS.has(slug)) {
        const passed = [...step.with.values()].map(originOf).find((found) => found !== null);
        if (passed)
            known.set(`${step.id}.*`.toLowerCase(), passed);
    }
    if (agentOf(step))
        known.set(`${step.id}.*`.toLowerCase(), { kind: 'agent', what: slug, line: step.line, multiline: true });
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/flow.js








/** Follows untrusted text through a workflow: jobs in the order of their `needs`, steps in the order of the file. */
function followWorkflow(workflow, around = ALONE) {
    const steps = new Map();
    const passed = new Map();
    const outputs = new Map();
    for (const job of ordered(workflow.jobs))
        followJob(workflow, job, outputs, { steps, passed, around });
    return { steps, passed, outputs: ownOutputs(workflow, outputs) };
}
/** Outputs of a reusable workflow are those of its jobs; a composite action's stand under its only job already. */
function ownOutputs(workflow, ofJobs) {
    const found = new Map();
    for (const [name, value] of workflow.outputs) {
        const origin = workflow.kind === 'action'
            ? (ofJobs.get(`runs.${name}`.toLowerCase()) ?? null)
            : first(placeholdersOf(value).flatMap((p) => flowing(p.expression)), (path) => ofJobs.get(path.replace(/^jobs\./u, '').replace('.outputs.', '.')) ?? null);
        if (origin)
            found.set(name.toLowerCase(), origin);
    }
    return found;
}
/** Jobs after the jobs they need; a cycle, which GitHub refuses, falls back to the order of the file. */
function ordered(jobs) {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const done = new Set();
    const visiting = new Set();
    const visit = (job) => {
        if (done.has(job) || visiting.has(job))
            return;
        visiting.add(job);
        for (const id of job.needs) {
            const needed = byId.get(id);
            if (needed)
                visit(needed);
        }
        done.add(job);
    };
    for (const job of jobs)
        visit(job);
    return [...done];
}
function followJob(workflow, job, needs, { steps, passed, around }) {
    const known = new Map();
    const values = new Map([...workflow.env, ...job.env]);
    let written = new Map();
    let files = null;
    let filled = new Map();
    for (const step of job.steps) {
        const env = new Map();
        const resolve = (path) => origin(path, step.line, step.env);
        const originOf = (value) => first(placeholdersOf(value).flatMap((p) => flowing(p.expression)), resolve);
        for (const [name, value] of [...values, ...step.env]) {
            const found = originOf(value);
            if (found)
                env.set(name, found);
            else
                env.delete(name);
        }
        for (const [name, found] of written)
            if (!step.env.has(name))
                env.set(name, found);
        const script = scriptOf(step);
        const followed = script
            ? followScript(script, {
                placeholder: (place) => first(flowing(place.expression), resolve),
                variable: (name) => env.get(name) ?? null,
                files,
                written: filled,
            })
            : null;
        const checkout = outsiderCheckout(step, resolve, (name) => step.env.get(name) ?? values.get(name) ?? null);
        const artifact = bringsArtifact(workflow, step);
        steps.set(step, {
            step,
            job,
            resolve,
            originOf,
            env,
            files,
            checkout,
            script: followed,
            artifact,
            written: filled,
        });
        filled = followed?.filled ?? filled;
        if (checkout && runsPrivileged(workflow))
            files = file(`files of ${checkout.what}`, step.line);
        if (artifact)
            files = file('a downloaded artifact', step.line);
        for (const write of followed?.writes ?? []) {
            if (write.sink === 'env' && write.name)
                written = new Map([...written, [write.name, write.origin]]);
            if (write.sink === 'output' && step.id)
                known.set(`${step.id}.${write.name ?? '*'}`.toLowerCase(), write.origin);
        }
        rememberAction(step, originOf, files, known);
        if (step.id && step.uses)
            for (const [name, found] of outputsOfCall(around, step.uses, inputsOf(step.with, originOf)))
                known.set(`${step.id}.${name}`.toLowerCase(), found);
    }
    const atJob = (value) => first(placeholdersOf(value).flatMap((p) => flowing(p.expression)), (path) => origin(path, value.line, job.env));
    for (const [name, value] of [...job.outputs, ...(workflow.kind === 'action' ? workflow.outputs : [])]) {
        const found = atJob(value);
        if (found)
            needs.set(`${job.id}.${name}`.toLowerCase(), found);
    }
    if (job.uses) {
        const inputs = inputsOf(job.with, atJob);
        passed.set(job, inputs);
        for (const [name, found] of outputsOfCall(around, job.uses, inputs))
            needs.set(`${job.id}.${name}`.toLowerCase(), found);
    }
    function origin(path, line, own) {
        const shape = outsiderShape(path) ?? refNameShape(workflow, path);
        if (shape)
            return { kind: 'outsider', what: path, line, multiline: shape === 'text' };
        const [root, name = '', field, output = ''] = path.split('.');
        if (root === 'steps' && field === 'outputs')
            return known.get(`${name}.${output}`) ?? known.get(`${name}.*`) ?? null;
        if (root === 'needs' && field === 'outputs')
            return needs.get(`${name}.${output}`) ?? null;
        if (root === 'env')
            return envOrigin(name, own);
        if (root === 'matrix')
            return matrixOrigin(job, name, (inner) => origin(inner, line, own));
        if (root === 'inputs' && around.inputs.has(name))
            return around.inputs.get(name) ?? null;
        if (root === 'inputs' && isOpenInput(workflow, name))
            return { kind: 'input', what: path, line, multiline: true };
        return null;
    }
    /** The step's own variable, else what an earlier step wrote to GITHUB_ENV, else the job's and the workflow's. */
    function envOrigin(name, own) {
        const set = [...own].find(([key]) => key.toLowerCase() === name)?.[1];
        if (!set)
            for (const [key, found] of written)
                if (key.toLowerCase() === name)
                    return found;
        const value = set ?? [...values].find(([key]) => key.toLowerCase() === name)?.[1];
        if (!value || value.value.toLowerCase().includes(`env.${name}`))
            return null;
        const outer = set ? values : new Map();
        return first(placeholdersOf(value).flatMap((p) => flowing(p.expression)), (path) => origin(path, value.line, outer));
    }
}
/** Untrusted values among those a call passes, by input in lower case. */
const inputsOf = (values, originOf) => new Map([...values].flatMap(([name, value]) => {
    const origin = originOf(value);
    return origin ? [[name.toLowerCase(), origin]] : [];
}));
/** Untrusted outputs of an action or workflow of this repository, given what is passed to it. */
function outputsOfCall(around, uses, inputs) {
    const callee = around.depth >= MAX_CALL_DEPTH ? null : around.callee(uses);
    if (callee === null)
        return new Map();
    return followWorkflow(callee, { ...around, inputs, depth: around.depth + 1 }).outputs;
}
const file = (what, line) => ({ kind: 'file', what, line, multiline: true });
function first(paths, resolve) {
    for (const path of paths) {
        const found = resolve(path);
        if (found)
            return found;
    }
    return null;
}
/** `ref_name` is the outsider's branch where the event runs on it. */
const refNameShape = (workflow, path) => path === 'github.ref_name' && ['pull_request', 'pull_request_target'].some((name) => workflow.triggers.has(name))
    ? 'reference'
    : null;
/** Inputs that hold free text of whoever calls; numbers, booleans and choices cannot. */
const isOpenInput = (workflow, name) => (workflow.kind === 'action' || workflow.triggers.has('workflow_call')) && workflow.inputs.get(name) === 'string';
function matrixOrigin(job, name, resolve) {
    const matrix = job.matrix;
    if (!matrix)
        return null;
    const entries = entriesOf(matrix).filter((item) => item.key.toLowerCase() === name);
    const included = itemsOf(child(matrix, 'include')).flatMap((item) => entriesOf(item).filter((one) => one.key.toLowerCase() === name));
    const trees = matrix.kind === 'map' ? [...entries, ...included].map((item) => item.value) : [matrix];
    for (const place of trees.flatMap(scalarsOf).flatMap(placeholdersOf)) {
        const found = first(flowing(place.expression), resolve);
        const fails = found?.list === true && place.expression?.kind === 'call' && place.expression.name === 'fromjson';
        if (found && !fails)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/guards.js


const TRUSTED_ASSOCIATIONS = new Set(['owner', 'member', 'collaborator']);
const OUTSIDER_EVENTS = new Set([
    'pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment',
    'pull_request_review', 'pull_request_review_comment', 'gollum', 'fork', 'watch', 'repository_dispatch',
]); // prettier-ignore
const ACCOUNTS = /^github\.(?:actor|triggering_actor|event\.(?:sender|pull_request\.user|issue\.user|comment\.user|review\.user|workflow_run\.actor)\.login)$/u;
const PERMISSION_ACTION = /permission|collaborator|is-(?:organization-)?member|team-member|check-user|verify-actor|authori[sz]e/u;
const PERMISSION_SCRIPT = /getCollaboratorPermissionLevel|checkMembershipForUser|collaborators\/[^\s"']{1,80}\/permission|checkCollaborator/u;
/** Scripts that compare when commits came with when the run was asked for. */
const RECHECKS = /pushed_?at|committed_?date/iu;
/** Every guard a step stands behind: its own condition, its job's, its needed jobs', and earlier checks in the job. */
function guardsOf(workflow, job, step) {
    const found = new Set();
    const jobs = withNeeded(workflow, job);
    for (const one of jobs)
        for (const guard of proves(one.condition))
            found.add(guard);
    if (step)
        for (const guard of proves(step.condition))
            found.add(guard);
    const before = job.steps.filter((one) => step === null || one.index < step.index);
    const elsewhere = jobs.filter((one) => one !== job).flatMap((one) => one.steps);
    if ([...before, ...elsewhere].some(checksPermission))
        found.add('trusted');
    if ([...before, ...elsewhere].some((one) => RECHECKS.test(one.run?.value ?? '')))
        found.add('rechecked');
    if (jobs.some((one) => one.environment))
        found.add('environment');
    return found;
}
const checksPermission = (step) => PERMISSION_ACTION.test(slugOf(step.uses)) ||
    PERMISSION_SCRIPT.test(step.run?.value ?? step.with.get('script')?.value ?? '');
/** A job and all jobs it waits for; one that runs `always()` waits without heeding. */
function withNeeded(workflow, job) {
    const found = new Set([job]);
    for (const one of found) {
        if (one.condition && /\b(?:always|failure|cancelled)\s*\(/u.test(one.condition.scalar.value))
            continue;
        for (const other of workflow.jobs)
            if (one.needs.includes(other.id))
                found.add(other);
    }
    return [...found];
}
function proves(condition) {
    if (!condition || condition.alwaysTrue)
        return new Set();
    return guards(condition.expression);
}
/** Guards without which the expression is false: either side of `&&`, both sides of `||`. */
function guards(node) {
    if (!node)
        return new Set();
    if (node.kind === 'binary' && node.operator === '&&') {
        return new Set([...guards(node.left), ...guards(node.right)]);
    }
    if (node.kind === 'binary' && node.operator === '||') {
        const right = guards(node.right);
        const left = guards(node.left);
        const both = [...left].filter((guard) => right.has(guard));
        return new Set(both.length === 0 && left.size > 0 && right.size > 0 ? ['either'] : both);
    }
    const guard = single(node);
    return new Set(guard ? [guard] : []);
}
function single(node) {
    const paths = mentioned(node);
    if (node.kind === 'not')
        return paths.some((path) => path.endsWith('.head.repo.fork')) ? 'trusted' : null;
    if (node.kind === 'call' && node.name === 'contains')
        return ofContains(node.args, paths);
    if (node.kind === 'binary' && node.operator === '!=')
        return excludesStrangers(node) ? 'trusted' : null;
    if (node.kind !== 'binary' || node.operator !== '==')
        return null;
    const literal = [node.left, node.right].find((side) => side.kind === 'literal');
    const value = literal?.kind === 'literal' ? literal.value.toLowerCase() : null;
    const path = paths[0] ?? '';
    if (value === null)
        return comparesRepositories(paths) ? 'trusted' : null;
    if (path.endsWith('.author_association'))
        return TRUSTED_ASSOCIATIONS.has(value) ? 'trusted' : null;
    if (path === 'github.event_name')
        return OUTSIDER_EVENTS.has(value) ? null : 'trusted';
    if (path === 'github.event.workflow_run.event')
        return OUTSIDER_EVENTS.has(value) ? null : 'trusted';
    if (path.endsWith('.head.repo.fork'))
        return value === 'false' ? 'trusted' : null;
    if (ACCOUNTS.test(path))
        return value.endsWith('[bot]') ? 'bot' : 'actor';
    if (path === 'github.event.label.name')
        return 'label';
    if (/head.*repo.*\.(?:full_name|owner\.login)$/u.test(path))
        return 'trusted';
    return null;
}
/** `author_association != 'NONE'`: whoever has no tie to the repository is kept out. */
const excludesStrangers = (node) => mentioned(node).some((path) => path.endsWith('.author_association')) &&
    [node.left, node.right].some((side) => side.kind === 'literal' && side.value.toLowerCase() === 'none');
const comparesRepositories = (paths) => paths.some((path) => /head.*repo/u.test(path)) &&
    paths.some((path) => /^github\.(?:repository|event\.(?:repository|pull_request\.base))/u.test(path));
function ofContains(args, paths) {
    const names = args
        .flatMap((argument) => literals(argument))
        .join(' ')
        .toLowerCase();
    const subject = args[1] ? mentioned(args[1])[0] : undefined;
    const listed = args[0]?.kind === 'call' && args[0].name === 'fromjson';
    if (listed && subject?.endsWith('.author_association')) {
        const named = names.match(/[a-z_]+/gu) ?? [];
        return named.length > 0 && named.every((name) => TRUSTED_ASSOCIATIONS.has(name)) ? 'trusted' : null;
    }
    if (listed && subject !== undefined && ACCOUNTS.test(subject))
        return names.includes('[bot]') ? 'bot' : 'actor';
    // `contains` on the name of one label would match parts of it: only the list of labels counts.
    return paths.some((path) => path.endsWith('.labels.*.name')) ? 'label' : null;
}
function literals(node) {
    if (node.kind === 'literal')
        return [node.value];
    if (node.kind === 'call')
        return node.args.flatMap(literals);
    return [];
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/subject.js


/** What rules look at: the file, where untrusted text goes in it, and what guards each step (told once per step). */
function subjectOf(workflow, around) {
    const guards = new Map();
    return {
        workflow,
        flow: followWorkflow(workflow, around),
        guards: (job, step) => {
            const known = guards.get(job) ?? new Map();
            guards.set(job, known);
            const found = known.get(step) ?? guardsOf(workflow, job, step);
            known.set(step, found);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/calls/examine-calls.js






/** Weaknesses that a call can make real: outside text meets a sink, or outside files are run. */
const MADE_REAL = new Set([
    'script-injection',
    'argument-injection',
    'env-injection',
    'agent-prompt-injection',
    'agent-output-execution',
    'untrusted-checkout',
]);
const MAX_CALLS = 200;
/**
 * Judges what a file calls in its own repository as it runs there: with the caller's triggers and permissions, and with
 * what the caller passes. An action that is harmless by itself may paste an issue's title that a workflow hands it.
 * @returns findings at the line of the call; only errors, since the rest is said where the callee stands
 */
function* examineCalls(subject, around) {
    if (around.depth >= MAX_CALL_DEPTH)
        return;
    let left = MAX_CALLS;
    for (const { job, step, uses, inputs } of examine_calls_callsOf(subject)) {
        const callee = around.callee(uses);
        if (callee === null || isTrusted(subject, job, step) || left-- <= 0)
            continue;
        const inner = { ...around, inputs, depth: around.depth + 1 };
        const called = subjectOf(inPlace(callee, subject.workflow, job), inner);
        const found = [
            ...WORKFLOW_RULES.filter((rule) => MADE_REAL.has(rule.class)).flatMap((rule) => [...rule.check(called)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit }))),
            ...examineCalls(called, inner),
        ];
        for (const finding of found) {
            if (finding.level !== 'error')
                continue;
            const inside = finding.inside ?? { path: callee.path, line: finding.line, message: finding.message };
            const message = `${inside.path}:${inside.line}, as called here: ${inside.message}`;
            yield { ...finding, line: uses.line, message, inside };
        }
    }
}
function* examine_calls_callsOf({ workflow, flow }) {
    for (const job of workflow.jobs) {
        if (job.uses)
            yield { job, step: null, uses: job.uses, inputs: flow.passed.get(job) ?? new Map() };
        for (const step of job.steps) {
            const at = flow.steps.get(step);
            if (step.uses && at)
                yield { job, step, uses: step.uses, inputs: inputsOf(step.with, at.originOf) };
        }
    }
}
/** The callee as it runs here. Its jobs keep permissions of their own: they can only narrow. */
const inPlace = (callee, caller, job) => ({
    ...callee,
    triggers: caller.triggers,
    triggerLine: callee.line,
    permissions: effectivePermissions(caller, job),
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/examine.js







const MAX_FINDINGS = 1000;
/**
 * Judges one workflow or composite action, and what it calls in its own repository as called from here. Deterministic.
 * @param read reads files of that repository, to follow calls; without it, calls are not followed
 * @returns findings in the order of lines; a file that is no YAML mapping is `unparsable`, never clean.
 */
async function examineWorkflow(path, text, read) {
    let workflow;
    try {
        workflow = readWorkflow(path, await readTree(text));
    }
    catch (error) {
        if (!(error instanceof UnreadableYaml))
            throw error;
        return { path, status: 'unparsable', findings: [], problems: [unparsable(path, error.message)] };
    }
    const around = read ? { ...ALONE, callee: await loadCallees(workflow, read) } : ALONE;
    const subject = subjectOf(workflow, around);
    const findings = [
        ...WORKFLOW_RULES.flatMap((rule) => [...rule.check(subject)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit }))),
        ...examineCalls(subject, around),
    ];
    return {
        path,
        status: 'ok',
        findings: distinct(findings).slice(0, MAX_FINDINGS),
        problems: workflow.unknown.slice(0, 20).map(({ line, what }) => notUnderstood(path, line, what)),
    };
}
/** One finding a rule and line, in the order of lines. */
function distinct(findings) {
    const byPlace = new Map();
    for (const finding of findings) {
        const key = `${finding.ruleId} ${finding.line}`;
        if (!byPlace.has(key))
            byPlace.set(key, finding);
    }
    return [...byPlace.values()].toSorted((a, b) => a.line - b.line || a.ruleId.localeCompare(b.ruleId, 'en'));
}
const unparsable = (path, why) => ({
    code: 'EG408',
    message: `${path} cannot be read as a workflow: ${why.slice(0, 200)}`,
    nextAction: 'Correct the YAML; until then nothing in this file counts as checked.',
});
const notUnderstood = (path, line, what) => ({
    code: 'EG409',
    message: `${path}:${line} uses ${what}, which this version does not know`,
    nextAction: 'Correct a misspelt key, or have a person review these lines.',
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/wiring/workflow-check.js






const MAX_WORKFLOW = 4 * 1024 * 1024;
/**
 * Judges the workflow and action files that a change touches, and the untouched workflows that call a touched one: what an
 * action does with an issue's title is decided there.
 */
async function checkChangedWorkflows(change) {
    const workflows = [];
    const problems = [];
    const touched = change.files.filter((one) => one.after !== null && workflows_paths/* WORKFLOW_PATH */.A.test(one.path));
    const sides = { head: change.readHead, base: change.readBase };
    for (const file of touched) {
        const text = await change.readHead(file.path);
        if (text === null) {
            problems.push((0,limits/* unread */.gy)(file.path, 'it cannot be read', 'Keep workflow files below the size limit.'));
            workflows.push({ path: file.path, status: 'unparsable', findings: [] });
        }
        else
            add(await judge(file.path, text, await baseText(change, file), sides), workflows, problems);
    }
    const callers = await loadCallers(change, new Set(touched.map(({ path }) => path)));
    for (const { path, text } of callers) {
        const { workflow } = await judge(path, text, text, sides);
        if (workflow.findings.some(({ state }) => state === 'new'))
            workflows.push(workflow);
    }
    return { workflows: settleCalls(workflows, () => ''), inputs: [], problems };
}
/** Judges workflow files given by name; everything in them is new. */
async function checkGivenWorkflows(files, patterns) {
    const { paths, unmatched } = await files.expand(patterns);
    const workflows = [];
    const inputs = [];
    const problems = unmatched.map((pattern) => (0,limits/* unread */.gy)(pattern, 'there is no such file', 'Check the path of the workflow.'));
    for (const path of paths) {
        try {
            const { bytes, sha256 } = await files.read(path, MAX_WORKFLOW);
            inputs.push({ path, sha256, bytes: bytes.length });
            const read = beside(files, path);
            add(await judge(path, Buffer.from(bytes).toString('utf8'), null, { head: read, base: read }), workflows, problems);
        }
        catch (error) {
            const { code, message, nextAction } = (0,errors/* asEvidenceGateError */.R1)(error);
            problems.push({ code, message, nextAction });
        }
    }
    return { workflows: settleCalls(withCallees(workflows, rootOf), rootOf), inputs, problems };
}
const baseText = async (change, file) => file.before === null ? null : change.readBase(file.before.path);
async function judge(path, text, before, sides) {
    const report = await examineWorkflow(path, text, sides.head);
    const known = before === null ? new Set() : await placesOf(path, before, sides.base);
    const lines = text.split('\n');
    const findings = report.findings.map((one) => {
        const line = lineText(lines, one.line);
        return { ...one, text: line, state: known.has(`${one.class} ${line}`) ? 'existing' : 'new' };
    });
    return { workflow: { path, status: report.status, findings }, problems: report.problems };
}
async function placesOf(path, text, read) {
    const { findings } = await examineWorkflow(path, text, read);
    const lines = text.split('\n');
    return new Set(findings.map((one) => `${one.class} ${lineText(lines, one.line)}`));
}
/** The folder of the repository in which a given workflow lies; null when its path does not tell. */
function rootOf(workflow) {
    const slashed = workflow.replaceAll('\\', '/');
    const at = slashed.lastIndexOf('.github/');
    return at === -1 ? null : slashed.slice(0, at);
}
/** Reads files of the repository in which a given workflow lies. */
function beside(files, workflow) {
    const root = rootOf(workflow);
    return async (path) => {
        if (root === null)
            return null;
        try {
            return Buffer.from((await files.read(`${root}${path}`, MAX_WORKFLOW)).bytes).toString('utf8');
        }
        catch {
            return null;
        }
    };
}
const lineText = (lines, line) => (lines[line - 1] ?? '').trim();
function add(judged, workflows, problems) {
    workflows.push(judged.workflow);
    problems.push(...judged.problems);
}


/***/ })

};
