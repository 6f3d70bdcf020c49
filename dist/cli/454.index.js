export const id = 454;
export const ids = [454];
export const modules = {

/***/ 90454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkChangedWorkflows: () => (/* binding */ checkChangedWorkflows),
  checkGivenWorkflows: () => (/* binding */ checkGivenWorkflows)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/sources/limits.js
var limits = __webpack_require__(75314);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-tree.js
var read_tree = __webpack_require__(56961);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-workflow.js
var read_workflow = __webpack_require__(35992);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/paths.js
var workflows_paths = __webpack_require__(83476);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/calls/callees.js
var callees = __webpack_require__(45181);
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
        return (0,callees/* usesIn */.cS)((0,read_workflow/* readWorkflow */.S)(path, await (0,read_tree/* readTree */.Z)(text))).flatMap(callees/* pathsOfUses */.qH);
    }
    catch (error) {
        if (error instanceof read_tree/* UnreadableYaml */.x)
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

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/examine.js + 9 modules
var examine = __webpack_require__(51336);
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
    const report = await (0,examine/* examineWorkflow */.D)(path, text, sides.head);
    const known = before === null ? new Set() : await placesOf(path, before, sides.base);
    const lines = text.split('\n');
    const findings = report.findings.map((one) => {
        const line = lineText(lines, one.line);
        return { ...one, text: line, state: known.has(`${one.class} ${line}`) ? 'existing' : 'new' };
    });
    return { workflow: { path, status: report.status, findings }, problems: report.problems };
}
async function placesOf(path, text, read) {
    const { findings } = await (0,examine/* examineWorkflow */.D)(path, text, read);
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
