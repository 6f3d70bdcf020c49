export const id = 840;
export const ids = [840,1778];
export const modules = {

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

/***/ 70840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  specFor: () => (/* binding */ specFor)
});

// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/emit/shared/gate/judge.js + 2 modules
var judge = __webpack_require__(53980);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/emit/shared/spec/limits.js
var limits = __webpack_require__(50450);
// EXTERNAL MODULE: ./build/emit/shared/spec/schema.js
var schema = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/emit/shared/spec/template.js


const MAX_PLACES = 5;
/**
 * A spec to fill in, made from the change: its areas are named, with the places that show them; everything that only a
 * person can know is marked, and a spec that still holds a mark does not count.
 *
 * @param evidence ids that the change owes and a test or scan proves; proposed as acceptance evidence
 */
function specTemplate(change, areas, evidence = []) {
    const pull = change.pullRequest?.pull_request;
    const title = pull?.title ?? change.commits.at(-1)?.message.split('\n', 1)[0] ?? '';
    const open = (what) => quoted(`${limits/* PLACEHOLDER */.Kx}: ${what}`);
    const acceptance = evidence.length > 0 ? evidence : ['test.abuse-case'];
    return [
        '# Security spec: the contract of this change, written before its code. Replace everything marked FILL IN; until then',
        '# it does not count. What it can hold: policies/schema/spec.schema.json',
        `schema: ${schema/* SPEC_SCHEMA */.Q}`,
        `title: ${title === '' ? open('what this change does, in one line') : quoted(title.slice(0, 200))}`,
        `request: ${pull?.number === undefined ? open('link or number of the request') : quoted(`#${pull.number}`)}`,
        '',
        '# Every area that the change touches has to be named here.',
        'areas:',
        ...areas.flatMap(areaLines),
        ...(areas.length === 0 ? [`  - ${open('an area of the policy')}`] : []),
        '',
        'assets:',
        `  - ${open('what is worth protecting')}`,
        '',
        'trustBoundaries:',
        `  - boundary: ${open('who or what crosses from where to where')}`,
        `    attackerControlled: [${open('input that an attacker chooses')}]`,
        '',
        'controls:',
        `  - control: ${open('what has to hold')}`,
        `    evidence: [${acceptance[0]}]`,
        '',
        '# Text that no added line may hold: case is ignored, a space is any white space, * is anything on the same line.',
        'forbidden: []',
        "#  - pattern: 'rejectUnauthorized: false'",
        '#    why: Certificates are always checked.',
        '#    in: [src]',
        '',
        '# Evidence that has to be there before the change is accepted.',
        'acceptance:',
        ...acceptance.map((id) => `  - ${id}`),
        '',
        '# What remains, or [] when nothing does.',
        'residualRisks:',
        `  - risk: ${open('what remains')}`,
        `    reason: ${open('why that is accepted')}`,
        `    owner: ${open('who accepted it')}`,
        '',
    ].join('\n');
}
function areaLines({ area, reasons }) {
    const places = [...new Set(reasons.map(({ path, line }) => (line === null ? path : `${path}:${line}`)))];
    const shown = places.slice(0, MAX_PLACES).map((place) => JSON.stringify(place).slice(1, -1));
    return [`  - ${area}${shown.length === 0 ? '' : ` # ${shown.join(', ')}`}`];
}
/** JSON is YAML: whatever the text holds, it stays one value. */
const quoted = (text) => JSON.stringify(text);

// EXTERNAL MODULE: ./build/emit/cli/src/gates.js
var gates = __webpack_require__(71778);
;// CONCATENATED MODULE: ./build/emit/cli/src/init/spec.js





/** A security spec to fill in for a change of a repository: its areas are those that risk-classify finds. */
async function specFor(repo, base, head) {
    const session = await (0,gate_session/* openSession */.f)({ repo, base, head });
    try {
        const gate = await gates.GATES['risk-classify']();
        const report = await (0,judge/* judge */.S)(gate, session, gate.inputs.parse({ repo, base, head }), new Map(), {
            files: (0,node_files.nodeFiles)(repo),
            clock: { now: () => 0 },
            environment: {},
            emit: async () => { },
            progress: () => { },
        });
        const { areas = [], requirements = [] } = report.details;
        const tests = requirements
            .flatMap(({ id, evidence }) => evidence ?? id ?? [])
            .filter((id) => /^(?:test|scan)\./u.test(id));
        return specTemplate(session.change ?? { commits: [], pullRequest: null }, areas, [...new Set(tests)]);
    }
    finally {
        session.close();
    }
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

/***/ 19950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ tooOpen),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   fr: () => (/* binding */ MAX_WILDCARDS)
/* harmony export */ });
/** More say nothing that people could read. */
const MAX_WILDCARDS = 8;
const MIN_LITERAL = 3;
/** Folds what a pattern does not tell apart: case, and how much white space there is. */
const folded = (text) => text.toLowerCase().replaceAll(/\s+/gu, ' ');
/** Whether a pattern would match nearly everything, or has more wildcards than anybody needs. */
function tooOpen(pattern) {
    const parts = pattern.split('*');
    return parts.length - 1 > MAX_WILDCARDS || parts.every((part) => part.trim().length < MIN_LITERAL);
}
/**
 * A matcher of one pattern over folded lines: text as it stands, `*` for anything on the same line. The parts are
 * looked for one after the other, each behind the one before: no step is ever taken back, so that time is linear in
 * the line whatever the pattern.
 */
function matcherOf(pattern) {
    const parts = folded(pattern.trim())
        .split('*')
        .filter((part) => part !== '');
    return (line) => {
        let from = 0;
        for (const part of parts) {
            const at = line.indexOf(part, from);
            if (at === -1)
                return false;
            from = at + part.length;
        }
        return true;
    };
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ SPEC_SCHEMA),
/* harmony export */   p: () => (/* binding */ specSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50450);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19950);



const SPEC_SCHEMA = 'evidence-gate/spec@1';
const MAX_LIST = 50;
/** A sentence somebody wrote; what a template left open is none. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .min(1)
    .max(600)
    .refine((words) => !words.toUpperCase().startsWith(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACEHOLDER */ .Kx), 'still as the template left it; write what holds here');
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const list = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(MAX_LIST);
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .min(3)
    .max(200)
    .refine((source) => !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .tooOpen */ .$t)(source), `at most ${_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_WILDCARDS */ .fr} "*", and three other characters in a row somewhere`);
const forbidden = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pattern: pattern.describe('Text no added line may hold: case is ignored, a space is any white space, * is anything on the same line'),
    why: text.describe('What it would break'),
    in: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400))
        .min(1)
        .optional()
        .describe('Folders or files, as paths from the root, to look at; absent: every changed file'),
});
const control = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: text.describe('What has to hold'),
    evidence: list(id).default([]).describe('Evidence of the policy that proves it; it is owed as well'),
});
const boundary = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    boundary: text.describe('Who or what crosses from where to where'),
    attackerControlled: list(text).min(1).describe('Input on this boundary that an attacker chooses'),
});
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    risk: text.describe('What remains'),
    reason: text.describe('Why that is accepted'),
    owner: text.describe('Who accepted it'),
});
/**
 * The contract of a change, written before its code: what is worth protecting, from whom, what must hold, and what will
 * prove it. It comes from the change itself, so that it can only add to what is owed.
 */
const specSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SPEC_SCHEMA),
    title: text,
    request: text.describe('Link or number of the request this change answers'),
    areas: list(id).min(1).describe('Areas of the policy that the change touches; each has to be named'),
    assets: list(text).min(1).describe('What is worth protecting'),
    trustBoundaries: list(boundary).min(1),
    controls: list(control).min(1).describe('Required controls'),
    forbidden: list(forbidden).default([]).describe('Patterns that no added line may hold'),
    acceptance: list(id)
        .min(1)
        .describe('Evidence that has to be there before the change is accepted; it is owed as well'),
    residualRisks: list(risk).describe('What remains; an empty list says that nothing does'),
});


/***/ })

};
