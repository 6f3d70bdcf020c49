export const id = 186;
export const ids = [186];
export const modules = {

/***/ 90186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forbiddenOf: () => (/* binding */ forbiddenOf)
/* harmony export */ });
/* harmony import */ var _shared_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56799);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65753);
/* harmony import */ var _shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53748);



/** Lines are cut here before a pattern of the policy sees them. */
const MAX_LINE_CHARACTERS = 1_000;
/** Findings that are listed; one is enough to block. */
const MAX_FOUND = 2_000;
/** What the policy forbids on the lines that the change adds. */
function forbiddenOf(change, rules) {
    const matchers = rules.map((rule) => ({
        rule,
        regex: RegExp(rule.pattern, 'iu'),
        isIn: (0,_shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(rule.in ?? ['**']),
        isOut: (0,_shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(rule.notIn ?? []),
    }));
    const found = [];
    for (const file of change.files) {
        const own = matchers.filter(({ isIn, isOut }) => isIn(file.path) && !isOut(file.path));
        if (own.length === 0)
            continue;
        for (const { text: whole, newLine } of (0,_shared_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .addedLines */ .u4)(file)) {
            const text = whole.slice(0, MAX_LINE_CHARACTERS);
            for (const { rule } of own.filter(({ regex }) => regex.test(text))) {
                if (found.length >= MAX_FOUND)
                    return found;
                const location = { path: file.path, startLine: newLine };
                const made = (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`forbidden.${rule.id}`, rule.level, rule.why, location, { text: text.trim() });
                found.push({
                    tools: null,
                    finding: { ...made, tool: 'evidence-gate', because: `the change added line ${newLine}` },
                });
            }
        }
    }
    return found;
}


/***/ })

};
