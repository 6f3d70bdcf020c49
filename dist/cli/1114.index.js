export const id = 1114;
export const ids = [1114];
export const modules = {

/***/ 11114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reader: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _json_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);


const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional() });
const element = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    keyword: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step).default([]),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step).default([]),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step).default([]),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    keyword: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    elements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(element).default([]),
}));
const reader = (0,_json_format_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReader */ .s)(schema, (features, sink) => {
    for (const { uri, name, elements } of features) {
        for (const scenario of elements) {
            if (scenario.type === 'background')
                continue;
            const tags = scenario.tags.map((tag) => ` [${tag.name.replace(/^@/u, '')}]`).join('');
            const steps = [...scenario.before, ...scenario.steps, ...scenario.after];
            sink.test({
                suite: name,
                name: scenario.name + tags,
                file: uri ?? null,
                outcome: outcomeOf(steps, scenario.steps.length),
            });
        }
    }
});
function outcomeOf(steps, own) {
    const words = new Set(steps.map(({ result }) => result?.status.toLowerCase() ?? 'unknown'));
    if (words.has('failed'))
        return 'failed';
    if (['undefined', 'ambiguous', 'unknown'].some((word) => words.has(word)))
        return 'error';
    if (words.has('pending'))
        return 'todo';
    return own > 0 && words.size === 1 && words.has('passed') ? 'passed' : 'skipped';
}


/***/ })

};
