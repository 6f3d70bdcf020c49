export const id = 8343;
export const ids = [8343];
export const modules = {

/***/ 58343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSuppressions: () => (/* binding */ findSuppressions)
/* harmony export */ });
/* harmony import */ var _shared_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56799);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65753);
/* harmony import */ var _shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53748);



/** Lines are cut here before a pattern sees them. */
const MAX_LINE_CHARACTERS = 1_000;
/** Findings of one kind that are listed; more are told in one. */
const MAX_FOUND = 2_000;
/** Prose speaks of suppressions without being one. */
const PROSE = ['**/*.{md,mdx,markdown,rst,adoc,txt,html}', '**/{docs,doc}/**', '**/CHANGELOG*'];
/**
 * Comments and settings that the change adds and that keep a scanner from reporting. What it merely moved is not new: for
 * every line that left, a line of the same text may come.
 */
function findSuppressions(change, rules) {
    const ruleBook = rules.map(matcherOf);
    const isProse = (0,_shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(PROSE);
    const matchersFor = (path) => {
        const prose = isProse(path);
        return ruleBook.filter(({ isIn }) => (isIn === null ? !prose : isIn(path)));
    };
    const moved = removedTexts(change, matchersFor);
    const found = [];
    for (const file of change.files) {
        const matchers = file.after === null ? [] : matchersFor(file.path);
        if (matchers.length === 0)
            continue;
        for (const { text: whole, newLine } of (0,_shared_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .addedLines */ .u4)(file)) {
            const text = whole.slice(0, MAX_LINE_CHARACTERS);
            const lower = text.toLowerCase();
            const hit = matchers.find(({ matches }) => matches(text, lower));
            if (hit === undefined || takeMoved(moved, text))
                continue;
            if (found.length >= MAX_FOUND)
                return found;
            found.push(findingOf(hit.rule, file, newLine, text));
        }
    }
    return found;
}
function matcherOf(rule) {
    let compiled = null;
    return {
        rule,
        isIn: rule.in === undefined ? null : (0,_shared_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .k)(rule.in),
        matches: (text, lower) => {
            if (!rule.words.some((word) => lower.includes(word)))
                return false;
            compiled ??= RegExp(rule.pattern, 'iu');
            return compiled.test(text);
        },
    };
}
function removedTexts(change, matchersFor) {
    const removed = new Map();
    for (const file of change.files) {
        if (file.before === null || file.deletions === 0)
            continue;
        const matchers = matchersFor(file.before.path);
        for (const { text: whole } of (0,_shared_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .removedLines */ .ws)(file)) {
            const text = whole.slice(0, MAX_LINE_CHARACTERS);
            const lower = text.toLowerCase();
            if (matchers.some(({ matches }) => matches(text, lower)))
                removed.set(text.trim(), (removed.get(text.trim()) ?? 0) + 1);
        }
    }
    return removed;
}
function takeMoved(removed, text) {
    const left = removed.get(text.trim()) ?? 0;
    if (left > 0)
        removed.set(text.trim(), left - 1);
    return left > 0;
}
function findingOf(rule, file, line, text) {
    const made = (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`suppression.${rule.id}`, rule.level, `The change ${rule.what}.`, { path: file.path, startLine: line }, { text: text.trim() });
    return {
        tools: rule.tools,
        finding: { ...made, tool: 'evidence-gate', because: `the change added line ${line}` },
    };
}


/***/ })

};
