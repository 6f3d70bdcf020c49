export const id = 861;
export const ids = [861];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 10861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/emit/shared/gate/judge.js + 2 modules
var judge = __webpack_require__(53980);
// EXTERNAL MODULE: ./build/emit/shared/gate/report-store.js + 1 modules
var report_store = __webpack_require__(80412);
// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var src_format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(16180);
;// CONCATENATED MODULE: ./build/emit/cli/src/plain.js
/** What the Markdown writers of this project add, taken off again for a terminal. Control characters never got in. */
const ENTITY = /&#(\d{1,7});/gu;
const TAG = /<\/?(?:code|details|summary|b|strong|sub)>/gu;
/** A gate's Markdown summary as plain text. */
const plain = (markdown) => markdown
    .replaceAll(/<br\s*\/?>/gu, ' ')
    .replaceAll(TAG, '')
    .replaceAll('**', '')
    .replaceAll(ENTITY, (_all, digits) => String.fromCodePoint(Number(digits)));

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/gate.js











/** The command that runs one gate, made from the gate itself. */
function gateCommand(gate) {
    const lists = Object.keys(gate.inputs.shape).includes('reports')
        ? [`evidence-gate ${gate.name} --reports 'reports/*'`]
        : [];
    return (0,command/* defineCommand */.N)({
        name: gate.name,
        title: gate.title,
        about: `Runs the gate ${gate.name} alone, on the change between base and head, or on files when no base is given.\nReports of earlier gates in --out are used when they are about the same change and policy.`,
        examples: [`evidence-gate ${gate.name} --base main --head topic`, ...lists],
        flags: schemas/* strictObject */.rej({ ...gate.inputs.shape, format: src_format/* FORMAT */.u }),
        run: async ({ format, ...inputs }, io) => runGate(gate, inputs, format, io),
    });
}
async function runGate(gate, inputs, format, io) {
    const progress = (0,src_io/* progressLine */.o)(io);
    const session = await (0,gate_session/* openSession */.f)(inputs);
    try {
        const store = (0,report_store/* reportStore */.O)((0,external_node_path_.resolve)(io.cwd, inputs.out));
        const { reports, problems } = await store.readEarlier(gate.name, session.subject, session.policy);
        const judged = await (0,judge/* judge */.S)(gate, session, { ...inputs }, reports, {
            files: (0,node_files.nodeFiles)(io.cwd),
            clock: { now: () => Date.now() },
            environment: io.environment,
            emit: async (name, content) => void (await store.write(name, content)),
            progress: progress.show,
        });
        if (session.change === null && sawNothing(judged))
            throw nothingToJudge(gate);
        const report = { ...judged, problems: [...problems, ...judged.problems] };
        const path = await store.writeReport(report);
        progress.clear();
        if ((0,src_format/* wants */.Y)(format, 'text'))
            io.out(`${plain(gate.summarise(report))}\n\n${gate.name}: ${report.conclusion}\nreport   ${path}\n`);
        if ((0,src_format/* wants */.Y)(format, 'json'))
            io.out(`${JSON.stringify(report, null, 2)}\n`);
        return report.conclusion === 'failure' && inputs.mode === 'enforce' ? 1 : 0;
    }
    finally {
        progress.clear();
        session.close();
    }
}
/** No file was read and nothing is said of any: a success would be one over nothing. */
const sawNothing = ({ conclusion, inputs, evidence }) => conclusion !== 'failure' && inputs.length === 0 && evidence.length === 0;
const nothingToJudge = ({ name }) => new errors/* ConfigurationError */.j1('EG212', `Nothing was handed to ${name} to judge.`, `Name a change with --base and --head, or files; see: evidence-gate ${name} --help`);


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
