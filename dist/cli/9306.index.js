export const id = 9306;
export const ids = [9306,1778];
export const modules = {

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/emit/shared/gate/judge.js + 1 modules
var judge = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/emit/shared/gate/report-store.js
var report_store = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(6795);
// EXTERNAL MODULE: ./build/emit/cli/src/gates.js
var src_gates = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(2430);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
;// CONCATENATED MODULE: ./build/emit/cli/src/verdict-text.js




/** Areas named on the line about risk; the report names them all. */
const AREAS_SHOWN = 4;
/** The level, and for the first areas the place that made them so. */
function describeRisk(risk) {
    if (!risk)
        return 'unknown';
    const areas = risk.details['areas'].filter(({ reasons }) => reasons.length > 0);
    const places = areas.slice(0, AREAS_SHOWN).map(({ area, reasons: [first] }) => {
        const line = first?.line ? `:${first.line}` : '';
        return `${area} (${(0,markdown/* visible */.RK)(first?.path ?? '')}${line})`;
    });
    const more = areas.length > AREAS_SHOWN ? [`${areas.length - AREAS_SHOWN} more`] : [];
    return [String(risk.details['riskLevel']), [...places, ...more].join(', ')].filter(Boolean).join('  ');
}
/** The verdict as a person reads it on a terminal: what is missing first, with the next step, then where to read on. */
function describeVerdict(report, risk, directory, mode, color) {
    const paint = (0,src_io/* painter */.C)(color);
    const requirements = report.details['requirements'];
    const open = requirements.filter(({ status }) => !(0,evidence_status/* passes */.WE)(status));
    const ready = report.details['verdict'] === 'ready';
    const width = Math.max(0, ...open.map(({ id }) => id.length));
    const lines = [
        `${ready ? paint.green(paint.bold('ready')) : paint.red(paint.bold('not-ready'))}  ${requirements.length - open.length} of ${requirements.length} requirements hold${mode === 'observe' && !ready ? paint.dim('  (observe: does not block)') : ''}`,
        '',
        ...open.flatMap(({ id, status, why, nextAction }) => [
            `  ${(status === 'failed' ? paint.red : paint.yellow)(status.padEnd(11))} ${paint.bold(id.padEnd(width))}  ${(0,markdown/* visible */.RK)(why)}`,
            ...(nextAction === null
                ? []
                : [`  ${' '.repeat(11)} ${' '.repeat(width)}  ${paint.dim(`→ ${(0,markdown/* visible */.RK)(nextAction)}`)}`]),
        ]),
        ...(open.length > 0 ? [''] : []),
        `risk     ${describeRisk(risk)}`,
        `summary  ${(0,external_node_path_.join)(directory, 'summary.md')}`,
        `report   ${(0,external_node_path_.join)(directory, 'report.html')}`,
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/check.js











const flags = (0,inputs/* inputsOf */.Vc)('reports', 'reportsBase', 'coverage', 'baseline', 'context', 'trace', 'spec', 'baseUrl').extend({
    base: inputs/* INPUTS */.mc.base
        .unwrap()
        .default('origin/main')
        .describe(inputs/* INPUTS */.mc.base.description ?? ''),
    format: format/* FORMAT */.u,
});
/** Gates that need nothing of each other run together; each later group sees the reports of the earlier ones. */
const STAGES = [
    ['risk-classify'],
    ['untrusted-context-check', 'scan-aggregate', 'test-evidence-map'],
    ['ai-review'],
    ['approval-gate'],
];
const check = (0,command/* defineCommand */.N)({
    name: 'check',
    title: 'Judge a change: the whole chain on a local repository',
    about: 'Reads the change between base and head from git objects, runs all six gates on it and says, requirement by\nrequirement, whether it may merge and what is missing. The change is never checked out and never run.',
    examples: [
        'evidence-gate check --base origin/main --head HEAD',
        "evidence-gate check --base main --head topic --reports 'reports/*' --coverage coverage/lcov.info",
        'evidence-gate check --base main --head topic --pull-request pr.json --format json',
    ],
    flags,
    run: async (options, io) => {
        const progress = (0,src_io/* progressLine */.o)(io);
        // The gates are loaded while git reads the change.
        const opening = (0,gate_session/* openSession */.f)(options);
        const gates = loadGates();
        gates.catch(() => { }); // told where it is awaited
        const session = await opening;
        try {
            const store = (0,report_store/* reportStore */.O)((0,external_node_path_.resolve)(io.cwd, options.out));
            const reports = await runChain(await gates, session, options, store, io, progress.show);
            progress.clear();
            const verdict = reports.get('approval-gate');
            if ((0,format/* wants */.Y)(options.format, 'text'))
                io.out(describeVerdict(verdict, reports.get('risk-classify'), store.directory, options.mode, io.color));
            if ((0,format/* wants */.Y)(options.format, 'json'))
                io.out(`${JSON.stringify(verdict, null, 2)}\n`);
            return verdict.conclusion === 'success' || options.mode === 'observe' ? 0 : 1;
        }
        finally {
            progress.clear();
            session.close();
        }
    },
});
async function loadGates() {
    const names = STAGES.flat();
    const gates = await Promise.all(names.map((name) => src_gates.GATES[name]()));
    return new Map(gates.map((gate) => [gate.name, gate]));
}
async function runChain(gates, session, options, store, io, progress) {
    const ports = {
        files: (0,node_files/* nodeFiles */.k)(io.cwd),
        clock: { now: () => Date.now() },
        environment: io.environment,
        emit: async (name, content) => void (await store.write(name, content)),
        progress,
    };
    const done = new Map();
    for (const stage of STAGES) {
        progress(stage.join(', '));
        const reports = await Promise.all(stage.map(async (name) => {
            const gate = gates.get(name);
            // A gate gets exactly the inputs its schema names.
            const inputs = Object.fromEntries(Object.entries(options).filter(([key]) => key in gate.inputs.shape));
            return (0,judge/* judge */.S)(gate, session, gate.inputs.parse(inputs), done, ports);
        }));
        for (const report of reports)
            done.set(report.gate, report);
        await Promise.all(reports.map((report) => store.writeReport(report)));
    }
    return done;
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wants),
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const FORMATS = ['text', 'json'];
/** `--format text,json`: for people, for programs, or both. */
const FORMAT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .default('text')
    .refine((value) => value.split(',').every((name) => FORMATS.includes(name)), `use ${FORMATS.join(' or ')}, or both with a comma`)
    .describe('text for people, json for programs, or both: text,json');
const wants = (format, name) => format.split(',').includes(name);


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATES: () => (/* binding */ GATES)
/* harmony export */ });
/** Every gate by name, loaded when it is used: a run of one gate does not pay for the others. */
const GATES = {
    'risk-classify': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2332), __webpack_require__.e(5378)]).then(__webpack_require__.bind(__webpack_require__, 5378))).gate,
    'untrusted-context-check': async () => (await __webpack_require__.e(/* import() */ 3713).then(__webpack_require__.bind(__webpack_require__, 3713))).gate,
    'scan-aggregate': async () => (await __webpack_require__.e(/* import() */ 5335).then(__webpack_require__.bind(__webpack_require__, 5335))).gate,
    'test-evidence-map': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9338)]).then(__webpack_require__.bind(__webpack_require__, 9338))).gate,
    'ai-review': async () => (await __webpack_require__.e(/* import() */ 5481).then(__webpack_require__.bind(__webpack_require__, 5481))).gate,
    'approval-gate': async () => (await __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 4345))).gate,
};


/***/ }),

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ EVIDENCE_STATUSES),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'];
/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST = ['failed', 'unavailable', 'missing', 'satisfied', 'waived'];
/** Whether a requirement may pass on this status. */
const passes = (status) => status === 'satisfied' || status === 'waived';
/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
function worst(statuses) {
    const seen = new Set(statuses);
    return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2305);




const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Files on disk. Globs are resolved against `root`. */
function nodeFiles(root) {
    return { expand: (patterns) => expand(root, patterns), size, read, stream: openStream };
}
async function expand(root, patterns) {
    const paths = new Set();
    const unmatched = [];
    for (const pattern of await unfoldLists(patterns)) {
        // A name that exists is taken as it is, even when it holds glob characters.
        if ((await size(pattern)) !== null) {
            paths.add(pattern);
            continue;
        }
        const found = GLOB_CHARACTERS.test(pattern) ? await glob(root, pattern) : [];
        if (found.length === 0)
            unmatched.push(pattern);
        for (const path of found)
            paths.add(path);
    }
    return { paths: [...paths], unmatched };
}
async function unfoldLists(patterns) {
    const flat = [];
    for (const pattern of patterns) {
        if (!pattern.startsWith('@')) {
            flat.push(pattern);
            continue;
        }
        const list = pattern.slice(1);
        const bytes = await size(list);
        if (bytes === null || bytes > MAX_LIST_BYTES) {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('EG210', `Cannot read the list of paths ${list}.`, 'Name a text file with one path a line after the @.');
        }
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(list, 'utf8')).split(/\r?\n/u);
        flat.push(...lines.filter((line) => line.trim() !== ''));
    }
    return flat;
}
async function glob(root, pattern) {
    const { glob: tinyglob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const found = await tinyglob([pattern], {
        cwd: root,
        followSymbolicLinks: false,
        dot: true,
        absolute: true,
        expandDirectories: false,
    });
    return found.toSorted();
}
async function size(path) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return entry.isFile() ? entry.size : null;
    }
    catch {
        return null;
    }
}
async function read(path, maxBytes) {
    const bytes = await size(path);
    if (bytes === null)
        throw unreadable(path);
    if (bytes > maxBytes) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG110', `${path} has ${bytes} bytes, more than the limit of ${maxBytes}.`, 'Split the report, or have the tool report less.');
    }
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return { path, bytes: content, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') };
}
const openStream = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
const unreadable = (path, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran, and that the path is right.', { cause });


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(4454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(2430);
;// CONCATENATED MODULE: ./build/emit/shared/gate/conclude.js

/**
 * The general rule for a gate's conclusion: a failure as soon as anything it owes does not pass, or, when nobody said
 * what is owed, as soon as anything it speaks of does not pass, any input was unusable or any new error was found.
 */
function conclude(outcome, owed) {
    if (outcome.conclusion !== undefined)
        return outcome.conclusion;
    const status = new Map(outcome.evidence.map((evidence) => [evidence.id, evidence.status]));
    if (owed !== null)
        return owed.every(({ id }) => (0,evidence_status/* passes */.WE)(status.get(id) ?? 'missing')) ? 'success' : 'failure';
    const clean = outcome.problems.length === 0 &&
        outcome.evidence.every((evidence) => (0,evidence_status/* passes */.WE)(evidence.status)) &&
        !outcome.findings.some((finding) => finding.level === 'error' && finding.state === 'new');
    return clean ? 'success' : 'failure';
}

// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var owed = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/emit/shared/gate/judge.js



/** Runs one gate and makes the gate report of what it found. */
async function judge(gate, session, inputs, earlier, ports) {
    const started = ports.clock.now();
    const environment = Object.fromEntries(gate.environment.flatMap((name) => {
        const value = ports.environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
    const { change, policy, subject } = session;
    const outcome = await gate.run({ ...ports, environment, change, policy, inputs, earlier });
    return {
        schema: gates/* REPORT_SCHEMA */.D,
        gate: gate.name,
        version: gate.version,
        subject,
        policy: { digest: policy.digest, sources: [...policy.sources] },
        conclusion: conclude(outcome, (0,owed/* owedTo */.n)(gate.name, policy, earlier)),
        evidence: [...outcome.evidence],
        findings: [...outcome.findings],
        inputs: [...outcome.inputs],
        problems: [...outcome.problems],
        details: { ...outcome.details },
        durationMs: Math.max(0, Math.round(ports.clock.now() - started)),
    };
}


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ owedEvidence),
/* harmony export */   n: () => (/* binding */ owedTo)
/* harmony export */ });
/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
function owedEvidence(earlier) {
    const report = earlier.get('risk-classify');
    const requirements = report?.details['requirements'];
    return Array.isArray(requirements) ? requirements : null;
}
/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
function owedTo(gate, policy, earlier) {
    const owed = owedEvidence(earlier);
    return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);
/* harmony import */ var _evidence_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4454);




/** Largest gate report that is read back. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
function reportStore(directory) {
    const write = async (name, content) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
        }
        catch (cause) {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG211', `Cannot write ${path}.`, 'Name a directory that can be written with --out.', { cause });
        }
        return path;
    };
    return {
        directory,
        write,
        writeReport: (report) => write(`${report.gate}.json`, `${JSON.stringify(report, null, 2)}\n`),
        readEarlier: async (gate, subject, policy) => {
            const reports = new Map();
            const problems = [];
            for (const name of _evidence_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .J.slice(0, _evidence_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .J.indexOf(gate))) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${name}.json`);
                const report = await readReport(path);
                if (report === null)
                    continue;
                const reason = typeof report === 'string' ? report : mismatch(report, name, subject, policy);
                if (typeof report !== 'string' && reason === null)
                    reports.set(name, report);
                else
                    problems.push({
                        code: 'EG112',
                        message: `The report of ${name} in ${path} was not used: ${reason}.`,
                        nextAction: `Run ${name} again on this head with the same policy.`,
                    });
            }
            return { reports, problems };
        },
    };
}
/** Null when there is none; a sentence when it cannot be used. */
async function readReport(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_REPORT_BYTES)
            return 'it is too large';
    }
    catch {
        return null;
    }
    // Only here is a report a document from outside; in one process it is handed on as it is.
    const { reportSchema } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 38));
    try {
        const parsed = reportSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return parsed.success
            ? parsed.data
            : `it is not a gate report (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`;
    }
    catch {
        return 'it is not JSON';
    }
}
function mismatch(report, name, subject, policy) {
    if (report.gate !== name)
        return `it is a report of ${report.gate}`;
    const differing = ['repository', 'pullRequest', 'base', 'head', 'mergeTree'].find((key) => report.subject[key] !== subject[key]);
    if (differing !== undefined)
        return `it is about another ${differing}`;
    return report.policy.digest === policy.digest ? null : 'it was judged by another policy';
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2621);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9009);




/** Largest `--pull-request` or `--diff` file. */
const MAX_FACTS_BYTES = 64 * 1024 * 1024;
/** @throws ConfigurationError when the repository, a ref, the policy or the pull request's facts cannot be read */
async function openSession(request) {
    const reading = readChange(request);
    const fromFile = await factsFrom(request).catch(async (error) => {
        // Whatever was opened meanwhile is closed, or the process would wait for git for ever.
        await reading.then(({ close }) => close(), () => { });
        throw error;
    });
    const { change: read, close } = await reading;
    try {
        const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .tb)({ file: request.policy, change: read });
        const ask = typeof request.pullRequest === 'function' ? request.pullRequest : null;
        const pullRequest = fromFile ?? (await ask?.(policy, read)) ?? null;
        const change = read && { ...read, pullRequest };
        return { change, policy, subject: subjectOf(change, request, pullRequest), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
const factsFrom = async ({ pullRequest }) => typeof pullRequest === 'string' ? readFacts(pullRequest) : null;
async function readChange(request) {
    const identity = request.repository === undefined ? {} : { repository: request.repository };
    if (request.base !== undefined) {
        const repository = await (0,_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(request.repo);
        try {
            const change = await repository.readChange({ ...identity, base: request.base, head: request.head });
            return { change, close: () => repository.close() };
        }
        catch (error) {
            repository.close();
            throw error;
        }
    }
    if (request.diff === undefined)
        return { change: null, close: () => { } };
    const { changeFromPatch } = await __webpack_require__.e(/* import() */ 3904).then(__webpack_require__.bind(__webpack_require__, 3904));
    const patch = await readSmall(request.diff, 'diff');
    return { change: changeFromPatch(patch, identity), close: () => { } };
}
function subjectOf(change, request, pullRequest) {
    return {
        repository: change?.repository ?? request.repository ?? 'local',
        pullRequest: pullRequest?.pull_request.number ?? null,
        base: change?.base ?? null,
        head: change?.head ?? null,
        mergeTree: change?.mergeTree ?? null,
    };
}
async function readFacts(given) {
    let value;
    try {
        value = JSON.parse(await readSmall(given, 'pull request file'));
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given} is not JSON: ${cause.message}.`, 'Write the pull request’s GitHub REST objects as one JSON object.', { cause });
    }
    const { pullRequestFactsSchema } = await __webpack_require__.e(/* import() */ 3233).then(__webpack_require__.bind(__webpack_require__, 3233));
    const parsed = pullRequestFactsSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`, 'Give the objects as GitHub’s REST API returns them.');
}
async function readSmall(path, what) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_FACTS_BYTES)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} has ${size} bytes; the limit is ${MAX_FACTS_BYTES}.`, 'Give a smaller file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} cannot be read.`, 'Check the path.', { cause });
    }
}


/***/ })

};
