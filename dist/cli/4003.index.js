export const id = 4003;
export const ids = [4003];
export const modules = {

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reader: () => (/* binding */ reader)
});

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/failure-words.js
var failure_words = __webpack_require__(14122);
// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/header.js
var results_header = __webpack_require__(65851);
// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/json-format.js
var json_format = __webpack_require__(4654);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/ctrf/schema.js

/**
 * The Common Test Report Format's JSON Schema (ctrf.io, MIT) as zod: strict objects, as the schema has
 * `additionalProperties: false`, with `extra` as the one open place.
 */
const extra = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const schema_text = schemas/* string */.YjP().optional();
const id = schemas/* string */.YjP().min(1).optional();
const integer = schemas/* int */.Whr().optional();
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).optional();
const schema_status = schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'pending', 'other']);
const dateTime = iso/* datetime */.w$({ offset: true }).optional();
const primitive = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const attachments = schemas/* array */.YOg(schemas/* strictObject */.rej({ attachmentId: id, name: schemas/* string */.YjP(), contentType: schemas/* string */.YjP(), path: schemas/* string */.YjP(), extra }))
    .optional();
const retryAttempt = schemas/* strictObject */.rej({
    attempt: schemas/* int */.Whr().min(1),
    attemptId: id,
    status: schema_status,
    duration: integer,
    message: schema_text,
    trace: schema_text,
    line: integer,
    snippet: schema_text,
    stdout: texts,
    stderr: texts,
    start: integer,
    stop: integer,
    attachments,
    extra,
});
const delta = schemas/* strictObject */.rej({ current: schemas/* number */.aig().optional(), baseline: schemas/* number */.aig().optional(), change: schemas/* number */.aig().optional() })
    .optional();
const rates = { passRate: delta, failRate: delta, flakyRate: delta, averageTestDuration: delta };
const test = schemas/* strictObject */.rej({
    id: schemas/* guid */.OsD().optional(),
    testId: id,
    executionId: id,
    finalAttemptId: id,
    name: schemas/* string */.YjP().min(1),
    status: schema_status,
    duration: schemas/* int */.Whr(),
    start: integer,
    stop: integer,
    suite: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional(),
    message: schema_text,
    trace: schema_text,
    snippet: schema_text,
    ai: schema_text,
    line: integer,
    rawStatus: schema_text,
    tags: texts,
    labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([primitive, schemas/* array */.YOg(primitive).min(1)])).optional(),
    type: schema_text,
    filePath: schema_text,
    retries: integer,
    retryAttempts: schemas/* array */.YOg(retryAttempt).optional(),
    flaky: schemas/* boolean */.zMY().optional(),
    stdout: texts,
    stderr: texts,
    threadId: schema_text,
    browser: schema_text,
    device: schema_text,
    screenshot: schema_text,
    attachments,
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), status: schema_status, extra })).optional(),
    insights: schemas/* strictObject */.rej({ ...rates, p95TestDuration: delta, executedInRuns: integer, extra }).optional(),
    extra,
});
const summary = schemas/* strictObject */.rej({
    tests: schemas/* int */.Whr(),
    passed: schemas/* int */.Whr(),
    failed: schemas/* int */.Whr(),
    skipped: schemas/* int */.Whr(),
    pending: schemas/* int */.Whr(),
    other: schemas/* int */.Whr(),
    flaky: integer,
    suites: integer,
    start: schemas/* int */.Whr(),
    stop: schemas/* int */.Whr(),
    duration: integer,
    extra,
});
const environment = schemas/* strictObject */.rej({
    reportName: schema_text,
    appName: schema_text,
    appVersion: schema_text,
    buildId: schema_text,
    buildName: schema_text,
    buildNumber: integer,
    buildUrl: schema_text,
    repositoryName: schema_text,
    repositoryUrl: schema_text,
    commit: schema_text,
    branchName: schema_text,
    osPlatform: schema_text,
    osRelease: schema_text,
    osVersion: schema_text,
    testEnvironment: schema_text,
    shardId: id,
    healthy: schemas/* boolean */.zMY().optional(),
    extra,
});
const ctrfSchema = schemas/* strictObject */.rej({
    reportFormat: schemas/* literal */.euz('CTRF'),
    specVersion: schemas/* string */.YjP().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/u),
    reportId: schemas/* guid */.OsD().optional(),
    runId: id,
    timestamp: dateTime,
    generatedBy: schema_text,
    results: schemas/* strictObject */.rej({
        tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), version: schema_text, extra }),
        summary,
        tests: schemas/* array */.YOg(test),
        environment: environment.optional(),
        extra,
    }),
    insights: schemas/* strictObject */.rej({ ...rates, averageRunDuration: delta, p95RunDuration: delta, runsAnalyzed: integer, extra })
        .optional(),
    baseline: schemas/* strictObject */.rej({
        reportId: schemas/* guid */.OsD(),
        timestamp: dateTime,
        source: schema_text,
        buildNumber: integer,
        buildName: schema_text,
        buildUrl: schemas/* url */.OZ5().optional(),
        commit: schema_text,
        extra,
    })
        .optional(),
    extra,
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/ctrf/reader.js




/** `other` is no pass and no skip anybody chose: it counts against the run. */
const OUTCOMES = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'error',
};
const reader = (0,json_format/* jsonReader */.s)(ctrfSchema, ({ results }, sink) => {
    const header = (0,results_header/* headerCheck */.M)(sink);
    header.promise(results.summary.tests, results.summary.failed);
    for (const test of results.tests) {
        const outcome = OUTCOMES[test.status];
        const repeated = test.flaky === true ||
            (test.retries ?? 0) > 0 ||
            (test.retryAttempts ?? []).some(({ status }) => status === 'failed');
        const tags = (test.tags ?? []).map((tag) => ` [${tag}]`).join('');
        header.test({
            suite: (test.suite ?? []).join(' '),
            name: test.name + tags,
            file: test.filePath ?? null,
            outcome: outcome === 'passed' && repeated ? 'flaky' : outcome,
            ...(0,failure_words/* failureOf */.g)(sink, test.message, test.trace),
        });
    }
    header.check();
});


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
