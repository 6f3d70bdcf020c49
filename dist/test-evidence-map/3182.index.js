export const id = 3182;
export const ids = [3182];
export const modules = {

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4122);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5851);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);




const testSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fullTitle: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    currentRetry: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullish(),
    err: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), stack: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullish(),
});
const tests = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testSchema).default([]);
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    passes: tests,
    failures: tests,
    pending: tests,
});
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, ({ stats, passes, failures, pending }, sink) => {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .headerCheck */ .M)(sink);
    header.promise(stats.tests, stats.failures);
    const all = [
        ...passes.map((test) => caseOf(sink, test, (test.currentRetry ?? 0) > 0 ? 'flaky' : 'passed')),
        ...failures.map((test) => caseOf(sink, test, 'failed')),
        ...pending.map((test) => caseOf(sink, test, 'skipped')),
    ];
    for (const testCase of all)
        header.test(testCase);
    header.check();
});
function caseOf(sink, { title, fullTitle = title, file, err }, outcome) {
    const suite = fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length).trim() : '';
    // The stack begins with the error's type, which the message lacks.
    const failure = (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(sink, err?.stack, err?.message);
    return { suite, name: title, file: file ?? null, outcome, ...failure };
}


/***/ })

};
