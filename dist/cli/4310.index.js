export const id = 4310;
export const ids = [4310];
export const modules = {

/***/ 84310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65851);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);
/* harmony import */ var _input_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6040);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92783);





const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        pending: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
        skipped: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    }))
        .default([]),
    get suites() {
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(suiteSchema).default([]);
    },
});
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    stats: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), failures: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    results: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(suiteSchema),
});
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, ({ stats, results }, sink) => {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_4__/* .headerCheck */ .M)(sink);
    header.promise(stats.tests, stats.failures);
    for (const suite of results)
        walk(suite, [], '', header, 0);
    header.check();
});
function walk(suite, titles, file, header, depth) {
    if (depth > _input_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedReport */ .Q(`nests suites deeper than ${_input_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth}`);
    const path = suite.file === '' ? file : suite.file;
    const here = suite.title === '' ? titles : [...titles, suite.title];
    for (const test of suite.tests) {
        const outcome = test.state === 'passed'
            ? 'passed'
            : test.state === 'failed'
                ? 'failed'
                : test.pending === true || test.skipped === true
                    ? 'skipped'
                    : 'error';
        header.test({ suite: here.join(' '), name: test.title, file: path === '' ? null : path, outcome });
    }
    for (const inner of suite.suites)
        walk(inner, here, path, header, depth + 1);
}


/***/ })

};
