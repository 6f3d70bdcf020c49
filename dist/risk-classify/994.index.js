export const id = 994;
export const ids = [994];
export const modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failingExample: () => (/* binding */ failingExample)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);

/** The first example of a layer's rules that does not hold; null when all do. A rule that does not do what it says is no rule. */
function failingExample({ areas }) {
    for (const [area, { rules }] of Object.entries(areas)) {
        for (const [index, rule] of rules.entries()) {
            const recognises = recogniser(rule);
            for (const kind of ['match', 'noMatch']) {
                const wrong = rule.examples[kind].findIndex((example) => recognises(example) !== (kind === 'match'));
                if (wrong < 0)
                    continue;
                return {
                    path: ['areas', area, 'rules', index, 'examples', kind, wrong],
                    why: `rule ${rule.id} ${kind === 'match' ? 'does not recognise this example' : 'recognises this example, which it must not'}`,
                    remedy: 'Correct the rule or its example: people trust the example.',
                };
            }
        }
    }
    return null;
}
function recogniser({ kind, any, notIn }) {
    if (kind === 'path') {
        const [matches, except] = [(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(any), (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(notIn ?? [])];
        return (path) => matches(path) && !except(path);
    }
    const patterns = any.map((source) => new RegExp(source, 'iu'));
    return (line) => patterns.some((pattern) => pattern.test(line));
}


/***/ })

};
