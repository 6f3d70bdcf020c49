export const id = 7046;
export const ids = [7046];
export const modules = {

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCargoMutants: () => (/* binding */ readCargoMutants)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2783);
/* harmony import */ var _mutant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);



const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() });
const mutantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Mutant: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        span: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: line, end: line }),
    }),
});
/** The scenario `Baseline`, a bare word, is the run without any mutant. */
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ scenario: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([mutantSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]), summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const STATUS = {
    CaughtMutant: 'killed',
    MissedMutant: 'survived',
    Timeout: 'timeout',
};
/** @throws MalformedReport when the document has not the tool's shape, or its run without mutants failed */
function readCargoMutants(value) {
    const parsed = schema.safeParse(value);
    if (!parsed.success)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q('is no report of cargo-mutants');
    const { outcomes } = parsed.data;
    if (outcomes.length > _mutant_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MUTANTS */ .S)
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`holds more than ${_mutant_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MUTANTS */ .S} mutants`);
    return outcomes.flatMap(({ scenario, summary }) => {
        if (typeof scenario === 'string') {
            if (summary !== 'Success')
                throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q('was made while the tests failed without any mutant');
            return [];
        }
        const { file, name, span } = scenario.Mutant;
        const status = Object.hasOwn(STATUS, summary) ? STATUS[summary] : 'invalid';
        return [
            {
                path: file,
                startLine: span.start.line,
                endLine: Math.max(span.start.line, span.end.line),
                status,
                what: (name ?? 'mutant').slice(0, 300),
                killedBy: [],
            },
        ];
    });
}


/***/ })

};
