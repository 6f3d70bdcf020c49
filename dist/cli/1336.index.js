export const id = 1336;
export const ids = [1336];
export const modules = {

/***/ 45181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ loadCallees),
/* harmony export */   cS: () => (/* binding */ usesIn),
/* harmony export */   qH: () => (/* binding */ pathsOfUses)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_read_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56961);
/* harmony import */ var _model_read_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35992);
/* harmony import */ var _taint_surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89932);




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
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(uses.path).replace(/\/+$/u, '');
    if (path.startsWith('..') || path.startsWith('/'))
        return [];
    if (/\.ya?ml$/iu.test(path))
        return [path];
    return ['action.yml', 'action.yaml'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, name));
}
/** Loads what a file calls in its own repository, and what that calls, into a lookup by `uses:`. */
async function loadCallees(workflow, read) {
    const loaded = new Map();
    let open = [workflow];
    for (let depth = 0; depth < _taint_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_CALL_DEPTH */ .O && open.length > 0; depth++) {
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
        return (0,_model_read_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflow */ .S)(path, await (0,_model_read_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Z)(text));
    }
    catch (error) {
        if (error instanceof _model_read_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableYaml */ .x)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 51336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ examineWorkflow)
});

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/calls/callees.js
var callees = __webpack_require__(45181);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/permissions.js
var permissions = __webpack_require__(67330);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/registry.js + 33 modules
var registry = __webpack_require__(31646);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/rules/rule.js
var rule = __webpack_require__(82720);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/template.js + 1 modules
var template = __webpack_require__(57896);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/triggers.js
var triggers = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/tree.js
var tree = __webpack_require__(66952);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/uses.js
var uses = __webpack_require__(70484);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/lines.js
var lines = __webpack_require__(95568);
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
    if ((0,uses/* slugOf */.t)(step.uses) === 'actions/checkout')
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
    for (const path of (0,template/* placeholdersOf */.iJ)(value).flatMap((place) => (0,template/* flowing */.dn)(place.expression))) {
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
    for (const { text } of (0,lines/* scriptLines */.P)(run.value)) {
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
const MAX_FILES = 50;
const INTO_FILE = /(?:>>?|\btee\s+(?:-a\s+)?)\s*["']?([\w.][\w./-]*)/u;
const NAME = /["']?([\w-]+)(?:=|<<)/u;
/**
 * Follows untrusted text line by line through a shell script. Approximate by design: it knows assignments, command
 * substitution, redirections into the runner's files, groups and here-documents, not control flow.
 */
function followScript(script, scope) {
    const variables = new Map();
    const filled = new Map(scope.written);
    const writes = [];
    const validated = validatedVariables(script.value);
    const places = (0,template/* placeholdersOf */.iJ)(script);
    let block = null;
    for (const { text, offset, group } of (0,lines/* scriptLines */.P)(script.value)) {
        const line = (0,tree/* lineAt */.mh)(script, offset);
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
        if (origin && file !== undefined && filled.size < MAX_FILES)
            filled.set(file.replace(/^\.\//u, ''), origin);
        const sink = sinkOf(text, group);
        if (!sink)
            continue;
        const named = sink.name ?? NAME.exec(afterCommand(text))?.[1] ?? null;
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

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/agents/agent.js
var agent = __webpack_require__(43306);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/actions.js
var actions = __webpack_require__(14752);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/step-facts.js



/** The script of a `run` step or of `github-script`. */
const scriptOf = (step) => step.run ?? ((0,uses/* slugOf */.t)(step.uses) === 'actions/github-script' ? (step.with.get('script') ?? null) : null);
/** Whether the step brings in artifacts of another run. */
function bringsArtifact(workflow, step) {
    const slug = (0,uses/* slugOf */.t)(step.uses);
    if (slug === 'actions/download-artifact')
        return step.with.has('run-id') || step.with.has('github-token');
    if ((0,actions/* downloadsArtifacts */.hi)(slug))
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
    const slug = (0,uses/* slugOf */.t)(step.uses);
    const facts = actions/* SOURCE_ACTIONS */.wz.get(slug);
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
    if (files && actions/* FILE_READING_ACTIONS */.ey.has(slug))
        known.set(`${step.id}.*`.toLowerCase(), files);
    if (actions/* PASSING_ACTIONS */.SK.has(slug)) {
        const passed = [...step.with.values()].map(originOf).find((found) => found !== null);
        if (passed)
            known.set(`${step.id}.*`.toLowerCase(), passed);
    }
    if ((0,agent/* agentOf */.j)(step))
        known.set(`${step.id}.*`.toLowerCase(), { kind: 'agent', what: slug, line: step.line, multiline: true });
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/surroundings.js
var surroundings = __webpack_require__(89932);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/taint/flow.js








/** Follows untrusted text through a workflow: jobs in the order of their `needs`, steps in the order of the file. */
function followWorkflow(workflow, around = surroundings/* ALONE */.q) {
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
            : first((0,template/* placeholdersOf */.iJ)(value).flatMap((p) => (0,template/* flowing */.dn)(p.expression)), (path) => ofJobs.get(path.replace(/^jobs\./u, '').replace('.outputs.', '.')) ?? null);
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
        const originOf = (value) => first((0,template/* placeholdersOf */.iJ)(value).flatMap((p) => (0,template/* flowing */.dn)(p.expression)), resolve);
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
                placeholder: (place) => first((0,template/* flowing */.dn)(place.expression), resolve),
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
        if (checkout && (0,triggers/* runsPrivileged */.cU)(workflow))
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
    const atJob = (value) => first((0,template/* placeholdersOf */.iJ)(value).flatMap((p) => (0,template/* flowing */.dn)(p.expression)), (path) => origin(path, value.line, job.env));
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
        return first((0,template/* placeholdersOf */.iJ)(value).flatMap((p) => (0,template/* flowing */.dn)(p.expression)), (path) => origin(path, value.line, outer));
    }
}
/** Untrusted values among those a call passes, by input in lower case. */
const inputsOf = (values, originOf) => new Map([...values].flatMap(([name, value]) => {
    const origin = originOf(value);
    return origin ? [[name.toLowerCase(), origin]] : [];
}));
/** Untrusted outputs of an action or workflow of this repository, given what is passed to it. */
function outputsOfCall(around, uses, inputs) {
    const callee = around.depth >= surroundings/* MAX_CALL_DEPTH */.O ? null : around.callee(uses);
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
    const entries = (0,tree/* entriesOf */.Mc)(matrix).filter((item) => item.key.toLowerCase() === name);
    const included = (0,tree/* itemsOf */.S3)((0,tree/* child */.jf)(matrix, 'include')).flatMap((item) => (0,tree/* entriesOf */.Mc)(item).filter((one) => one.key.toLowerCase() === name));
    const trees = matrix.kind === 'map' ? [...entries, ...included].map((item) => item.value) : [matrix];
    for (const place of trees.flatMap(tree/* scalarsOf */.TM).flatMap(template/* placeholdersOf */.iJ)) {
        const found = first((0,template/* flowing */.dn)(place.expression), resolve);
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
const checksPermission = (step) => PERMISSION_ACTION.test((0,uses/* slugOf */.t)(step.uses)) ||
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
    const paths = (0,template/* mentioned */.mK)(node);
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
const excludesStrangers = (node) => (0,template/* mentioned */.mK)(node).some((path) => path.endsWith('.author_association')) &&
    [node.left, node.right].some((side) => side.kind === 'literal' && side.value.toLowerCase() === 'none');
const comparesRepositories = (paths) => paths.some((path) => /head.*repo/u.test(path)) &&
    paths.some((path) => /^github\.(?:repository|event\.(?:repository|pull_request\.base))/u.test(path));
function ofContains(args, paths) {
    const names = args
        .flatMap((argument) => literals(argument))
        .join(' ')
        .toLowerCase();
    const subject = args[1] ? (0,template/* mentioned */.mK)(args[1])[0] : undefined;
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
    if (around.depth >= surroundings/* MAX_CALL_DEPTH */.O)
        return;
    let left = MAX_CALLS;
    for (const { job, step, uses, inputs } of callsOf(subject)) {
        const callee = around.callee(uses);
        if (callee === null || (0,rule/* isTrusted */.W)(subject, job, step) || left-- <= 0)
            continue;
        const inner = { ...around, inputs, depth: around.depth + 1 };
        const called = subjectOf(inPlace(callee, subject.workflow, job), inner);
        const found = [
            ...registry.WORKFLOW_RULES.filter((rule) => MADE_REAL.has(rule.class)).flatMap((rule) => [...rule.check(called)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit }))),
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
function* callsOf({ workflow, flow }) {
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
    permissions: (0,permissions/* effectivePermissions */.w)(caller, job),
});

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-tree.js
var read_tree = __webpack_require__(56961);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-workflow.js
var read_workflow = __webpack_require__(35992);
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
        workflow = (0,read_workflow/* readWorkflow */.S)(path, await (0,read_tree/* readTree */.Z)(text));
    }
    catch (error) {
        if (!(error instanceof read_tree/* UnreadableYaml */.x))
            throw error;
        return { path, status: 'unparsable', findings: [], problems: [unparsable(path, error.message)] };
    }
    const around = read ? { ...surroundings/* ALONE */.q, callee: await (0,callees/* loadCallees */.CC)(workflow, read) } : surroundings/* ALONE */.q;
    const subject = subjectOf(workflow, around);
    const findings = [
        ...registry.WORKFLOW_RULES.flatMap((rule) => [...rule.check(subject)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit }))),
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


/***/ }),

/***/ 56961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   x: () => (/* binding */ UnreadableYaml)
/* harmony export */ });
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
    const { LineCounter, parseDocument, isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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


/***/ }),

/***/ 35992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57896);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66952);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70484);



const STEP_KEYS = new Set([
    'id', 'name', 'if', 'uses', 'run', 'with', 'env', 'shell', 'working-directory', 'continue-on-error', 'timeout-minutes',
    'background', 'parallel', 'wait', 'wait-all', 'cancel', 'entrypoint', 'args',
]); // prettier-ignore
const MAX_STEPS = 5000;
/** Reads the tree of a workflow file or of an `action.yml`. */
function readWorkflow(path, root) {
    const unknown = [];
    const action = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'jobs') === null && (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'runs') !== null;
    const triggers = triggersOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(root, 'on')?.value ?? null);
    const runs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'runs');
    const jobs = action
        ? [jobOf('runs', (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(root, 'runs')?.line ?? 1, runs, unknown)]
        : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'jobs')).map((item) => jobOf(item.key, item.line, item.value, unknown));
    const call = triggers.get('workflow_call')?.tree ?? null;
    const inputs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(action ? root : call, 'inputs'));
    const outputs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(action ? root : call, 'outputs'));
    return {
        path,
        kind: action ? 'action' : 'workflow',
        line: root.line,
        triggers,
        triggerLine: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(root, 'on')?.line ?? root.line,
        permissions: permissionsOf(root),
        env: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'env')),
        envTree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(root, 'env'),
        inputs: new Map(inputs.map((item) => [item.key.toLowerCase(), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(item.value, 'type')) ?? 'string'])),
        outputs: collect(outputs.map((item) => [item.key, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(item.value, 'value'))])),
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
    for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(on)) {
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item);
        if (name)
            found.set(name, { name, line: item.line, tree: null });
    }
    return found;
}
function jobOf(id, line, tree, unknown) {
    const uses = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'uses'));
    const steps = [];
    for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'steps')))
        addSteps(item, steps, unknown, 0);
    const matrix = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'strategy'), 'matrix');
    return {
        id,
        line,
        needs: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'needs')).flatMap((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? []),
        condition: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .rI)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'if'))),
        permissions: permissionsOf(tree),
        env: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'env')),
        envTree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'env'),
        outputs: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'outputs')),
        uses: uses && (0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .usesOf */ .M)(uses),
        with: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'with')),
        secrets: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'secrets'),
        runsOn: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'runs-on'),
        container: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'container'),
        services: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'services'),
        matrix,
        environment: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'environment') !== null,
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
    for (const { key, line } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(tree)) {
        if (!STEP_KEYS.has(key))
            unknown.push({ line, what: `step key "${key.slice(0, 60)}"` });
    }
    const group = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'parallel');
    if (group)
        for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(group))
            addSteps(item, steps, unknown, depth + 1);
    const uses = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'uses'));
    const run = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'run'));
    if (!uses && !run)
        return;
    steps.push({
        index: steps.length,
        line: tree.line,
        endLine: tree.endLine,
        id: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'id')),
        uses: uses && (0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .usesOf */ .M)(uses),
        run,
        with: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'with')),
        env: valuesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'env')),
        envTree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'env'),
        condition: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .rI)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'if'))),
        shell: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tree, 'shell')),
        tree,
    });
}
function permissionsOf(tree) {
    const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(tree, 'permissions');
    if (!found)
        return null;
    const short = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found.value);
    const all = short === 'write-all' ? 'write' : short === 'read-all' ? 'read' : short === null ? null : 'none';
    const scopes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(found.value).map((item) => [item.key, { access: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.value) ?? '', line: item.line }]);
    return { line: found.line, all, scopes: new Map(scopes) };
}
const valuesOf = (tree) => collect((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(tree).map((item) => [item.key, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(item.value)]));
function collect(pairs) {
    const values = new Map();
    for (const [key, value] of pairs)
        if (value)
            values.set(key, value);
    return values;
}


/***/ }),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_CALL_DEPTH),
/* harmony export */   q: () => (/* binding */ ALONE)
/* harmony export */ });
/** A call within a call within a call; GitHub allows ten levels of workflows, real chains have two or three. */
const MAX_CALL_DEPTH = 4;
const ALONE = { inputs: new Map(), callee: () => null, depth: 0 };


/***/ })

};
