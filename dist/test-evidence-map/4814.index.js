export const id = 4814;
export const ids = [4814];
export const modules = {

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStryker: () => (/* binding */ readStryker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2783);
/* harmony import */ var _mutant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);



const position = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() });
const mutantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mutatorName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('mutant'),
    replacement: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    location: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: position, end: position }),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    killedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ mutants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mutantSchema) })),
    testFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]) }))
        .default({}),
});
const STATUS = {
    Killed: 'killed',
    Timeout: 'timeout',
    Survived: 'survived',
    NoCoverage: 'no-coverage',
};
/** @throws MalformedReport when the document has not the schema's shape, or holds too many mutants */
function readStryker(value) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`is no mutation report: ${issue?.path.join('.').slice(0, 120)} ${issue?.message}`);
    }
    const names = new Map(Object.values(parsed.data.testFiles).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name])));
    const mutants = Object.entries(parsed.data.files).flatMap(([path, file]) => file.mutants.map((one) => ({
        path,
        startLine: one.location.start.line,
        endLine: Math.max(one.location.start.line, one.location.end.line),
        // Compile errors, run-time errors, ignored and pending mutants say nothing of the tests.
        status: Object.hasOwn(STATUS, one.status) ? STATUS[one.status] : 'invalid',
        what: `${one.mutatorName}${one.replacement === undefined ? '' : `: ${one.replacement.slice(0, 120)}`}`,
        killedBy: one.killedBy.map((id) => names.get(id) ?? id),
    })));
    if (mutants.length > _mutant_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MUTANTS */ .S)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`holds more than ${_mutant_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MUTANTS */ .S} mutants`);
    return mutants;
}


/***/ })

};
