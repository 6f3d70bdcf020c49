export const id = 6151;
export const ids = [6151];
export const modules = {

/***/ 86151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _input_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92783);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14122);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4654);





const testSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    projectName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    expectedStatus: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })).default([]),
    results: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), error: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional() }))
        .default([]),
});
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    specs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).default([]),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testSchema),
    }))
        .default([]),
    get suites() {
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(suiteSchema).default([]);
    },
});
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(suiteSchema),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })).default([]),
    stats: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ unexpected: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().default(0) }).optional(),
});
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonReader */ .s)(schema, (report, sink) => {
    for (const { message = '' } of report.errors)
        sink.suiteError(`Playwright failed outside a test: ${message.slice(0, 200)}`);
    let failing = 0;
    const counting = {
        ...sink,
        test: (testCase) => {
            if (testCase.outcome === 'failed' || testCase.outcome === 'error')
                failing++;
            sink.test(testCase);
        },
    };
    for (const suite of report.suites)
        walk(suite, [], counting, 0);
    const promised = report.stats?.unexpected ?? 0;
    if (promised > failing)
        sink.contradiction(`the header counts ${promised} failures, the test cases show ${failing}`);
});
function walk(suite, titles, sink, depth) {
    if (depth > _input_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.depth)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`nests suites deeper than ${_input_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.depth}`);
    // The outermost suite is the file itself.
    const here = depth === 0 || suite.title === '' ? titles : [...titles, suite.title];
    for (const spec of suite.specs) {
        for (const test of spec.tests) {
            const claims = test.annotations
                .filter(({ type }) => /^(?:evidence|asvs|wstg|cwe|ssdf)$/iu.test(type))
                .map(({ type, description = '' }) => ` [${type === 'evidence' ? '' : `${type.toUpperCase()} `}${description}]`);
            sink.test({
                suite: [test.projectName, ...here].filter((title) => title !== '').join(' '),
                name: [spec.title, ...claims].join(''),
                file: spec.file ?? suite.file ?? null,
                outcome: outcomeOf(test),
                ...(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(sink, test.results.at(-1)?.error?.message),
            });
        }
    }
    for (const inner of suite.suites)
        walk(inner, here, sink, depth + 1);
}
function outcomeOf({ status, expectedStatus, results }) {
    if (status === 'skipped')
        return 'skipped';
    if (status === 'flaky')
        return 'flaky';
    if (status !== 'expected')
        return 'failed';
    // `test.fail()`: it failed, as declared.
    if (expectedStatus !== undefined && expectedStatus !== 'passed')
        return expectedStatus === 'skipped' ? 'skipped' : 'todo';
    return results.at(-1)?.status === 'passed' ? 'passed' : 'error';
}


/***/ })

};
