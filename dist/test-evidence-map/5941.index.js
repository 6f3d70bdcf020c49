export const id = 5941;
export const ids = [5941];
export const modules = {

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5851);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);



const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    totalTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    totalFailed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ relative: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).default({}),
        tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            title: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).nullish(),
        }))
            .nullish(),
    })),
});
const OUTCOMES = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
};
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, (report, sink) => {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .headerCheck */ .M)(sink);
    header.promise(report.totalTests, report.totalFailed);
    for (const { error, spec, tests } of report.runs) {
        const file = spec.relative ?? spec.name ?? null;
        if (typeof error === 'string' && error !== '')
            sink.suiteError(`${file ?? 'a spec'} failed outside its tests: ${error.slice(0, 200)}`);
        for (const { title, state, attempts } of tests ?? []) {
            const outcome = Object.hasOwn(OUTCOMES, state) ? OUTCOMES[state] : 'error';
            const repeated = (attempts ?? []).some((attempt) => attempt.state === 'failed');
            header.test({
                suite: title.slice(0, -1).join(' '),
                name: title.at(-1) ?? '',
                file,
                outcome: outcome === 'passed' && repeated ? 'flaky' : outcome,
            });
        }
    }
    header.check();
});


/***/ })

};
