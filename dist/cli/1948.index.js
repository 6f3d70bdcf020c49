export const id = 1948;
export const ids = [1948,38];
export const modules = {

/***/ 21948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBundle: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js + 3 modules
var bundle = __webpack_require__(94312);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/report.js
var evidence_report = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/emit/shared/github/pull-request.js
var pull_request = __webpack_require__(43233);
// EXTERNAL MODULE: ./build/emit/shared/policy/schema.js + 1 modules
var schema = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/read-case.js





const person = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP() });
/** A report as the bundle holds it. Findings decide nothing and are many: their bytes are proved by the digest alone. */
const storedReport = schemas/* looseObject */._H3({ gate: schemas/* enum */.k5n(gates/* GATES */.J), schema: schemas/* literal */.euz(gates/* REPORT_SCHEMA */.D) })
    .transform((report) => evidence_report.reportSchema.parse({ ...report, findings: [], durationMs: 0 }));
const commits = schemas/* array */.YOg(schemas/* strictObject */.rej({
    oid: schemas/* string */.YjP(),
    parents: schemas/* array */.YOg(schemas/* string */.YjP()),
    author: person,
    committer: person,
    message: schemas/* string */.YjP(),
}));
const carry = schemas/* array */.YOg(schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP(),
    sameTree: schemas/* boolean */.zMY(),
    samePaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    changes: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
}));
const own = {
    head: schemas/* string */.YjP(),
    commits,
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    owned: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), owners: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    ownersProblem: schemas/* string */.YjP().nullable(),
    neutral: schemas/* array */.YOg(schemas/* string */.YjP()),
    carry,
};
const groupSchema = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP(),
    last: schemas/* number */.aig().int().nullable(),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()),
    unexplained: schemas/* array */.YOg(schemas/* string */.YjP()),
    members: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...own, facts: pull_request.pullRequestFactsSchema, unproved: schemas/* string */.YjP().nullable() })),
});
const caseSchema = schemas/* strictObject */.rej({
    ...own,
    mergeTree: schemas/* string */.YjP().nullable(),
    judgedAt: schemas/* number */.aig().int(),
    policy: schemas/* looseObject */._H3({ digest: schemas/* string */.YjP(), sources: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    facts: pull_request.pullRequestFactsSchema.nullable(),
    reports: schemas/* array */.YOg(storedReport),
    group: groupSchema.optional(),
});
/**
 * The case that a bundle holds, checked as everything from outside is. Findings of its reports are left out.
 *
 * @throws z.ZodError when it is of another shape
 */
function readCase(value) {
    const { policy, reports, group, ...rest } = caseSchema.parse(value);
    const { digest, sources, ...document } = policy;
    return {
        ...rest,
        policy: { ...schema/* policySchema */.wh.parse({ areas: {}, changeTypes: {}, ...document }), digest, sources },
        reports: new Map(reports.map((report) => [report.gate, report])),
        ...sets(rest),
        ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
    };
}
/** Lists as the sets and maps that they stand for. */
const sets = (part) => ({
    neutral: new Set(part.neutral),
    carry: new Map(part.carry.map(({ commit, samePaths, ...more }) => [commit, { ...more, samePaths: new Set(samePaths) }])),
});

// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/decide.js + 25 modules
var decide = __webpack_require__(21173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/verify/statement.js




/** The ten items of the audit trail: each is there, though it may be null. */
const AUDIT_ITEMS = [
    'originalRequest',
    'agentPlan',
    'securityAssumptions',
    'commandsRun',
    'filesChanged',
    'toolCalls',
    'scannerResults',
    'testsRun',
    'knownResidualRisks',
    'humanApprovals',
];
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
/** A verdict's bundle, as far as its claims are compared with what comes out when it is judged again. */
const statementSchema = schemas/* strictObject */.rej({
    _type: schemas/* literal */.euz(bundle/* STATEMENT_TYPE */.zG),
    predicateType: schemas/* literal */.euz(bundle/* PREDICATE_TYPE */.To),
    subject: schemas/* tuple */.PVZ([schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })]),
    predicate: schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['ready', 'not-ready']),
        verifier: schemas/* strictObject */.rej({ id: schemas/* literal */.euz(bundle/* VERIFIER */.zO), version: schemas/* string */.YjP() }),
        timeVerified: iso/* datetime */.w$(),
        subject: evidence_report/* subjectSchema */.cn,
        repositoryId: schemas/* number */.aig().nullable(),
        policy: schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            digest: schemas/* string */.YjP(),
            sources: schemas/* array */.YOg(schemas/* string */.YjP()),
            judgingDigest: digest,
        }),
        requirements: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), status: schemas/* enum */.k5n(evidence_status/* EVIDENCE_STATUSES */.Lo) })),
        approvals: schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), counted: schemas/* boolean */.zMY(), requirements: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        gates: schemas/* array */.YOg(schemas/* strictObject */.rej({ gate: schemas/* string */.YjP(), version: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP(), contentDigest: digest })),
        inputs: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        pullRequestDigest: digest.nullable(),
        auditTrail: schemas/* looseObject */._H3(Object.fromEntries(AUDIT_ITEMS.map((item) => [item, schemas/* unknown */.L5J()]))),
        case: schemas/* looseObject */._H3({ policy: schemas/* unknown */.L5J(), facts: schemas/* unknown */.L5J(), reports: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
        recordDigest: digest,
    }),
});

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/verify/verify-bundle.js





/**
 * Looks at a bundle as at something found in the street: that no byte of it changed, that each digest fits what it is
 * of, that everything in it is about one and the same change, and that judging its case again gives the verdict that it
 * claims. Needs neither a repository nor a network. Who wrote it, only a signature can tell.
 *
 * @param text the statement, exactly as it was written
 */
function verifyBundle(text) {
    const problem = (message) => ({
        statement: null,
        details: null,
        file: null,
        problems: [message],
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return problem('it is not JSON');
    }
    const parsed = statementSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return problem(`it is not the bundle of a verdict (${issue?.path.join('.')}: ${issue?.message})`);
    }
    const statement = parsed.data;
    const { predicate } = statement;
    const problems = [...wholeness(text, statement), ...digestProblems(predicate)];
    const read = safely(() => readCase(predicate.case));
    if (typeof read === 'string')
        return { statement, details: null, file: null, problems: [...problems, read] };
    problems.push(...bindingProblems(statement, read));
    const details = (0,decide/* decide */.L)(read);
    problems.push(...differences(predicate, details));
    return { statement, details, file: read, problems };
}
/** The digest over all other bytes, in the one place where it is written. */
function wholeness(text, { predicate }) {
    const piece = `"${bundle/* RECORD_DIGEST */.TX}":"${predicate.recordDigest}",`;
    const at = text.lastIndexOf(piece);
    const whole = at >= 0 && (0,bundle/* digestOf */.ol)(text.slice(0, at) + text.slice(at + piece.length)) === predicate.recordDigest;
    const items = AUDIT_ITEMS.filter((item) => !Object.hasOwn(predicate.auditTrail, item));
    return [
        ...(whole ? [] : ['it was changed after it was written: the digest of the record does not fit']),
        ...items.map((item) => `the audit trail lacks ${item}`),
    ];
}
function digestProblems(predicate) {
    const { policy, facts, reports } = predicate.case;
    const wrong = [];
    if (rendered(policy) !== predicate.policy.judgingDigest)
        wrong.push('the policy');
    if ((facts === null ? null : rendered(facts)) !== predicate.pullRequestDigest)
        wrong.push('the pull request');
    if (reports.length !== predicate.gates.length)
        wrong.push('the list of reports');
    else
        reports.forEach((report, index) => {
            const gate = predicate.gates[index];
            const { gate: name, version, conclusion } = (report ?? {});
            const same = name === gate?.gate && version === gate?.version && conclusion === gate?.conclusion;
            if (!same || rendered(report) !== gate?.contentDigest)
                wrong.push(`the report of ${gate?.gate}`);
        });
    return wrong.map((what) => `${what} is not what its digest says`);
}
/** What was written by us is in canonical order already, and then the fast way gives the same text. */
function rendered(value) {
    return (0,bundle/* digestOf */.ol)(canonicalOrder(value) ? JSON.stringify(value) : (0,canonical_json/* canonicalJson */.d)(value));
}
/** Whether keys are sorted everywhere; integers, which every engine puts first, never count as sorted. */
function canonicalOrder(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(canonicalOrder);
    let last = '';
    for (const key in value) {
        if (key < last || (key >= '0' && key < ':'))
            return false;
        last = key;
        if (!canonicalOrder(value[key]))
            return false;
    }
    return true;
}
/** Everything in one bundle is about one change and one policy. */
function bindingProblems({ subject, predicate }, file) {
    const own = predicate.subject;
    const pull = file.facts?.pull_request;
    const checks = [
        [(0,canonical_json/* canonicalJson */.d)(subject) === (0,canonical_json/* canonicalJson */.d)((0,bundle/* subjectsOf */.Z6)(own)), 'its subject is not what its record is about'],
        [own.head === file.head && own.mergeTree === file.mergeTree, 'it was judged on another head or tree'],
        [(pull?.number ?? null) === own.pullRequest, 'it holds the facts of another pull request'],
        [(pull?.base.repo?.id ?? null) === predicate.repositoryId, 'it holds the facts of another repository'],
        [
            file.policy.digest === predicate.policy.digest &&
                file.policy.name === predicate.policy.name &&
                (0,canonical_json/* canonicalJson */.d)(file.policy.sources) === (0,canonical_json/* canonicalJson */.d)(predicate.policy.sources),
            'it was judged by another policy than it names',
        ],
        ...[...file.reports.values()].map((report) => [
            report.policy.digest === file.policy.digest && (0,canonical_json/* canonicalJson */.d)(report.subject) === (0,canonical_json/* canonicalJson */.d)(own),
            `its report of ${report.gate} is about another change or policy`,
        ]),
    ];
    return checks.filter(([holds]) => !holds).map(([, message]) => message);
}
/** Statuses and who counts must come out again; the words may be another version's. */
function differences(predicate, { verdict, requirements, approvals }) {
    const claimed = (0,canonical_json/* canonicalJson */.d)(predicate.requirements.map(({ id, status }) => [id, status]));
    const found = (0,canonical_json/* canonicalJson */.d)(requirements.map(({ id, status }) => [id, status]));
    const people = (list) => (0,canonical_json/* canonicalJson */.d)(list.map(({ login, counted, requirements: ids }) => [login, counted, ids]));
    return [
        ...(predicate.verdict === verdict ? [] : [`it claims ${predicate.verdict}; judged again it is ${verdict}`]),
        ...(claimed === found ? [] : ['judged again, requirements have other statuses than it claims']),
        ...(people(predicate.approvals) === people(approvals)
            ? []
            : ['judged again, other approvals count than it claims']),
    ];
}
function safely(read) {
    try {
        return read();
    }
    catch (error) {
        const issue = error.issues?.[0];
        return `its case cannot be read (${issue ? `${issue.path.join('.')}: ${issue.message}` : error.message})`;
    }
}


/***/ }),

/***/ 70038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, locationSchema, findingSchema, inputSchema, problemSchema, CONCLUSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44454);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42430);



/** What a verdict is bound to. `mergeTree` is null when head does not merge cleanly into base. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    mergeTree: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Dotted id from the policy's catalogue, e.g. `scan.sast`. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(120),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_STATUSES */ .Lo),
    /** One line for people: what was found. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which tools (or people) stand behind it. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })),
    /** Where to look: report paths, test names, check run urls. */
    refs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What to do when it does not pass; null when it does. */
    nextAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
});
/** A located problem, in SARIF's words. Gates may add fields (`correlated`, `baseline`, `tool`, …). */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent when the finding has no place, e.g. a whole report. */
    location: locationSchema.optional(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cwe: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['new', 'existing', 'waived']),
});
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), nextAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const CONCLUSIONS = ['success', 'failure', 'neutral'];
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA */ .D),
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .J),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: subjectSchema,
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CONCLUSIONS),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputSchema),
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});


/***/ }),

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LA: () => (/* binding */ policyLayerSchema),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: POLICY_SCHEMA, areaSchema, evidenceDefinitionSchema, requirementSchema, roleSchema, ruleSchema, whenSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/reference.js

/** The three ways to name a policy that is extended. */
const REFERENCE = /^(?:[a-z][a-z0-9-]{0,119}|\.{1,2}\/[A-Za-z0-9._/-]{1,300}\.ya?ml|github:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._/-]{1,300}\.ya?ml@[0-9a-f]{40})$/;
const reference = schemas/* string */.YjP()
    .regex(REFERENCE, 'a built-in policy (baseline), a file beside this one (./more.yml), or a file at a commit (github:owner/repository/path.yml@<40 hex digits>)')
    .describe('A built-in policy, a file beside this one, or a file of another repository at a commit');

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/index.js + 12 modules
var sections = __webpack_require__(17032);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/areas.js
var areas = __webpack_require__(96972);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/evidence.js + 2 modules
var evidence = __webpack_require__(29611);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/requirements.js + 1 modules
var requirements = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/roles.js
var roles = __webpack_require__(12923);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/rules.js
var rules = __webpack_require__(69749);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/when.js
var when = __webpack_require__(6524);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema.js










const POLICY_SCHEMA = 'evidence-gate/policy@1';
const head = {
    schema: schemas/* literal */.euz(POLICY_SCHEMA).describe('The version of this language'),
    name: fields.id.describe('How messages and records name this policy'),
    version: schemas/* number */.aig().int().positive().describe('Yours to count; it is part of every record'),
    extends: schemas/* array */.YOg(reference)
        .max(16)
        .default([])
        .describe('Policies this one adds to. A repository’s own always adds to its organisation’s, or to baseline'),
};
const shapeOf = (part) => 
// Entries lose which schema belongs to which key; the mapped type above says it again.
Object.fromEntries(Object.entries(sections/* SECTIONS */.b).map(([name, section]) => [name, section[part]]));
const policySchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('schema') });
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('layer') });


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
