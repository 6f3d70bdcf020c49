export const id = 7523;
export const ids = [7523];
export const modules = {

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4122);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5851);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);




/** One of the three phases of a test; where it failed, with the error's type and message. */
const phase = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ crash: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional() }).optional();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    exitcode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0), error: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0) })
        .default({ total: 0, failed: 0, error: 0 }),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodeid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), setup: phase, call: phase })).default([]),
    collectors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodeid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
});
const OUTCOMES = {
    passed: 'passed',
    failed: 'failed',
    error: 'error',
    skipped: 'skipped',
    xfailed: 'todo',
    xpassed: 'todo',
    rerun: 'flaky',
};
const NO_TESTS_COLLECTED = 5;
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, (report, sink) => {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .headerCheck */ .M)(sink);
    header.promise(report.summary.total, report.summary.failed + report.summary.error);
    let failing = false;
    for (const { nodeid, outcome: word, setup, call } of report.tests) {
        const outcome = Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : 'error';
        failing ||= outcome === 'failed' || outcome === 'error';
        const [file = '', ...names] = nodeid.split('::');
        header.test({
            suite: names.slice(0, -1).join(' '),
            name: names.at(-1) ?? nodeid,
            file: file === '' ? null : file,
            outcome,
            ...(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(sink, call?.crash?.message ?? setup?.crash?.message),
        });
    }
    for (const { nodeid, outcome } of report.collectors) {
        if (outcome !== 'failed')
            continue;
        failing = true;
        sink.suiteError(`${nodeid.slice(0, 200)} could not be collected`);
    }
    header.check();
    if (report.exitcode !== 0 && report.exitcode !== NO_TESTS_COLLECTED && !failing) {
        sink.suiteError(`pytest ended with ${report.exitcode}, though no test fails`);
    }
});


/***/ })

};
