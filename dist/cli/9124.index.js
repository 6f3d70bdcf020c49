export const id = 9124;
export const ids = [9124];
export const modules = {

/***/ 89124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIstanbul: () => (/* binding */ readIstanbul)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92783);


const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    statementMap: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullish() }) })),
    s: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/** Some tools wrap the file's coverage in `data`. */
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([fileSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ data: fileSchema }).transform(({ data }) => data)]));
/** Reads the parsed document. @throws MalformedReport when it is no coverage map */
function readIstanbul(value, files) {
    const report = schema.safeParse(value);
    if (!report.success)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q('is not a coverage map of Istanbul');
    for (const [path, file] of Object.entries(report.data)) {
        const lines = files.lines(file.path ?? path);
        for (const [id, { start }] of Object.entries(file.statementMap)) {
            if (typeof start.line === 'number')
                lines.add(start.line, (Object.hasOwn(file.s, id) ? file.s[id] : 0) > 0);
        }
    }
}


/***/ })

};
