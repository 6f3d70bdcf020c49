export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5851);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4122);




const assertionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ancestorTitles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fullName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    invocations: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullish(),
    failureMessages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).nullish(),
    retryReasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).nullish(),
    failing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    numPassingAsserts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullish(),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    numTotalTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    numFailedTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
    numRuntimeErrorTestSuites: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
    testResults: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        assertionResults: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(assertionSchema).default([]),
    })),
});
const OUTCOMES = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    disabled: 'skipped',
    todo: 'todo',
};
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, (report, sink) => {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .headerCheck */ .M)(sink);
    header.promise(report.numTotalTests, report.numFailedTests);
    let failing = false;
    for (const { name = '', status, message, assertionResults } of report.testResults) {
        for (const one of assertionResults) {
            const outcome = outcomeOf(one);
            failing ||= outcome === 'failed' || outcome === 'error';
            const asserts = one.numPassingAsserts ?? 0;
            header.test({
                suite: one.ancestorTitles.join(' '),
                name: one.title,
                file: name === '' ? null : name,
                outcome,
                ...(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(sink, one.failureMessages?.[0]),
                // It counts `expect()` alone: zero says nothing of a test that asserts by other means.
                ...(asserts > 0 ? { assertions: asserts } : {}),
            });
        }
        const anyFails = assertionResults.some((one) => outcomeOf(one) === 'failed');
        if (status === 'failed' && !anyFails) {
            failing = true;
            sink.suiteError(`${name} failed outside its tests: ${(message ?? '').slice(0, 200)}`);
        }
    }
    header.check();
    if (report.success === false && !failing)
        sink.suiteError('the run did not succeed, though no test fails');
});
function outcomeOf({ status, invocations, failureMessages, retryReasons, failing }) {
    const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : 'error';
    if (outcome !== 'passed')
        return outcome;
    if (failing === true)
        return 'todo';
    const retried = (invocations ?? 1) > 1 || (failureMessages ?? []).length > 0 || (retryReasons ?? []).length > 0;
    return retried ? 'flaky' : 'passed';
}


/***/ })

};
