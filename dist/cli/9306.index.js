export const id = 9306;
export const ids = [9306,1778];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 59306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/emit/shared/gate/judge.js + 2 modules
var judge = __webpack_require__(53980);
// EXTERNAL MODULE: ./build/emit/shared/gate/report-store.js + 1 modules
var report_store = __webpack_require__(80412);
// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/gates.js
var src_gates = __webpack_require__(71778);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(16180);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/cli/src/verdict-text.js




/** Areas named on the line about risk; the report names them all. */
const AREAS_SHOWN = 4;
/** Outside text that cannot begin a line of its own: a file name may hold a line feed, and a verdict after it. */
const onOneLine = (text) => (0,markdown/* visible */.RK)(text.replaceAll('\n', '\\n'));
/** The level, and for the first areas the place that made them so. */
function describeRisk(risk) {
    if (!risk)
        return 'unknown';
    const areas = risk.details['areas'].filter(({ reasons }) => reasons.length > 0);
    const places = areas.slice(0, AREAS_SHOWN).map(({ area, reasons: [first] }) => {
        const line = first?.line ? `:${first.line}` : '';
        return `${area} (${onOneLine(first?.path ?? '')}${line})`;
    });
    const more = areas.length > AREAS_SHOWN ? [`${areas.length - AREAS_SHOWN} more`] : [];
    const why = places.length > 0 ? [...places, ...more].join(', ') : raisedBy(risk);
    return [String(risk.details['riskLevel']), why].filter(Boolean).join('  ');
}
/** Why the level is what it is where no area made it so, such as a file that could not be read. */
function raisedBy({ details }) {
    const steps = (details['derivation'] ?? []);
    return steps.length > 1 ? onOneLine(steps.at(-1)) : '';
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
            `  ${(status === 'failed' ? paint.red : paint.yellow)(status.padEnd(11))} ${paint.bold(id.padEnd(width))}  ${onOneLine(why)}`,
            ...(nextAction === null
                ? []
                : [`  ${' '.repeat(11)} ${' '.repeat(width)}  ${paint.dim(`→ ${onOneLine(nextAction)}`)}`]),
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
        files: (0,node_files.nodeFiles)(io.cwd),
        clock: { now: () => Date.now() },
        environment: io.environment,
        emit: async (name, content) => void (await store.write(name, content)),
        progress,
    };
    const done = new Map();
    // The next gates are handed the reports themselves and need not wait for the disk.
    const writing = [];
    try {
        for (const stage of STAGES) {
            progress(stage.join(', '));
            const reports = await Promise.all(stage.map(async (name) => {
                const gate = gates.get(name);
                // A gate gets exactly the inputs its schema names.
                const inputs = Object.fromEntries(Object.entries(options).filter(([key]) => key in gate.inputs.shape));
                return (0,judge/* judge */.S)(gate, session, gate.inputs.parse(inputs), done, ports);
            }));
            for (const report of reports) {
                done.set(report.gate, report);
                const written = store.writeReport(report);
                written.catch(() => { }); // told where it is awaited
                writing.push(written);
            }
        }
    }
    finally {
        // What was judged before a gate failed is kept; that a report could not be written is told below.
        await Promise.allSettled(writing);
    }
    await Promise.all(writing);
    return done;
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wants),
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const FORMATS = ['text', 'json'];
/** `--format text,json`: for people, for programs, or both. */
const FORMAT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .default('text')
    .refine((value) => value.split(',').every((name) => FORMATS.includes(name)), `use ${FORMATS.join(' or ')}, or both with a comma`)
    .describe('text for people, json for programs, or both: text,json');
const wants = (format, name) => format.split(',').includes(name);


/***/ }),

/***/ 71778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATES: () => (/* binding */ GATES)
/* harmony export */ });
/** Every gate by name, loaded when it is used: a run of one gate does not pay for the others. */
const GATES = {
    'risk-classify': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1406)]).then(__webpack_require__.bind(__webpack_require__, 21406))).gate,
    'untrusted-context-check': async () => (await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(5322)]).then(__webpack_require__.bind(__webpack_require__, 25322))).gate,
    'scan-aggregate': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7044)]).then(__webpack_require__.bind(__webpack_require__, 97044))).gate,
    'test-evidence-map': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2184)]).then(__webpack_require__.bind(__webpack_require__, 82184))).gate,
    'ai-review': async () => (await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 40742))).gate,
    'approval-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6930), __webpack_require__.e(1973), __webpack_require__.e(8540)]).then(__webpack_require__.bind(__webpack_require__, 21973))).gate,
};


/***/ }),

/***/ 80412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
;// CONCATENATED MODULE: ./build/emit/shared/gate/report-text.js
/** Findings that are made text at once. */
const BATCH = 500;
/**
 * A gate report as it is written: `JSON.stringify(report, null, 2)` and a line end, in pieces. Text of a hundred thousand
 * findings would be as large as the findings, and they are still there.
 */
function* reportText(report) {
    let separator = '{\n';
    for (const [name, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        yield `${separator}  ${JSON.stringify(name)}: `;
        separator = ',\n';
        if (name === 'findings' && report.findings.length > BATCH)
            yield* listText(report.findings);
        else
            yield indented(value, '  ');
    }
    yield '\n}\n';
}
function* listText(items) {
    for (let from = 0; from < items.length; from += BATCH) {
        const batch = items.slice(from, from + BATCH).map((item) => `    ${indented(item, '    ')}`);
        yield `${from === 0 ? '[' : ','}\n${batch.join(',\n')}`;
    }
    yield '\n  ]';
}
// No line end stands inside a JSON string, so that every one of them is one of the layout.
const indented = (value, by) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

;// CONCATENATED MODULE: ./build/emit/shared/gate/report-store.js





/** Largest gate report that is read back. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** The reports of a run in a folder, which is made with the first of them. */
function reportStore(directory) {
    let made;
    const write = async (name, content) => {
        const path = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name));
        try {
            await (made ??= (0,promises_.mkdir)(directory, { recursive: true }));
            await (0,promises_.writeFile)(path, content);
        }
        catch (cause) {
            throw new errors/* ConfigurationError */.j1('EG211', `Cannot write ${path}.`, 'Name a directory that can be written with --out.', { cause });
        }
        return path;
    };
    return {
        directory,
        write,
        writeReport: async (report) => {
            // scan-aggregate writes SARIF of its own, with the tools' runs kept apart.
            if (report.findings.length > 0 && report.gate !== 'scan-aggregate') {
                const { sarifOfReport } = await __webpack_require__.e(/* import() */ 4712).then(__webpack_require__.bind(__webpack_require__, 34712));
                await write(`${report.gate}.sarif`, sarifOfReport(report));
            }
            else
                await (0,promises_.rm)((0,external_node_path_.join)(directory, `${report.gate}.sarif`), { force: true });
            // Every piece of an iterable is a write of its own: that is for reports that are too large for one text.
            const pieces = reportText(report);
            return write(`${report.gate}.json`, report.findings.length > BATCH ? pieces : [...pieces].join(''));
        },
        readEarlier: async (gate, subject, policy) => {
            const reports = new Map();
            const problems = [];
            for (const name of gates/* GATES */.J.slice(0, gates/* GATES */.J.indexOf(gate))) {
                const path = (0,external_node_path_.join)(directory, `${name}.json`);
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
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_REPORT_BYTES)
            return 'it is too large';
    }
    catch {
        return null;
    }
    // Only here is a report a document from outside; in one process it is handed on as it is.
    const { reportSchema } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 70038));
    try {
        const parsed = reportSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
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


/***/ })

};
