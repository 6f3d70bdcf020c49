export const id = 7533;
export const ids = [7533];
export const modules = {

/***/ 7533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rust: () => (/* binding */ rust)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);


const TEST = /^#\[(?:\w+::)*(?:test|rstest|test_case|quickcheck|proptest|wasm_bindgen_test)\b/u;
const MACRO = /^(?:debug_)?(?:assert\w*|panic|unreachable|prop_assert\w*|check\w*|insta::\w+)$/u;
/** The built-in test harness and what looks like it. */
const rust = {
    grammar: 'rust',
    declared: (source, node) => {
        if (node.type !== 'function_item')
            return null;
        const marks = attributes(source, node);
        if (!marks.some((mark) => TEST.test(mark)))
            return null;
        return {
            kind: 'test',
            title: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')),
            body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'),
            skipped: marks.some((mark) => /^#\[ignore\b/u.test(mark)),
            focused: false,
            table: marks.some((mark) => /^#\[(?:case|test_case|rstest)\b/u.test(mark)),
            // A test that returns a `Result` fails by `?`.
            asserts: marks.some((mark) => /^#\[should_panic\b/u.test(mark)) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'return_type') !== null,
        };
    },
    assertion: (source, node) => node.type === 'macro_invocation'
        ? macro(source, node)
        : node.type === 'call_expression'
            ? called(source, node)
            : null,
    branches: new Set(['if_expression', 'match_arm']),
    swallows: () => false,
    functionName: (source, node) => (node.type === 'function_item' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')) : null),
    calledName: (source, node) => node.type === 'call_expression'
        ? (/[A-Za-z_]\w*$/u.exec((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function')).slice(-100))?.[0] ?? null)
        : null,
    leaves: new Set(['return_expression']),
    skipsItself: () => false,
};
function attributes(source, node) {
    const siblings = node.parent?.children ?? [];
    const found = [];
    for (let at = siblings.indexOf(node) - 1; at >= 0; at--) {
        const one = siblings[at];
        if (one.type === 'attribute_item')
            found.push((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one).slice(0, 500));
        else if (!one.type.endsWith('comment'))
            break;
    }
    return found;
}
function macro(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'macro'));
    if (!MACRO.test(name))
        return null;
    const inside = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node.children.find(({ type }) => type === 'token_tree') ?? null).slice(1, -1);
    const [subject = '', expected = ''] = splitTop(inside);
    const compares = /_(?:eq|ne)$/u.test(name);
    return {
        ...base(node, name),
        negated: name.endsWith('_ne') || (!compares && subject.startsWith('!')),
        subject,
        expected: compares ? expected : 'true',
        constant: compares ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(subject, expected) : /^(?:debug_)?assert$/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subject),
        snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(name) || name.startsWith('insta'),
        byHand: /^(?:panic|unreachable)$/u.test(name),
    };
}
/** `.unwrap_err()` and `.expect_err()` fail when nothing is refused; helpers are believed by their name. */
function called(source, node) {
    const whole = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'));
    const name = /[A-Za-z_]\w*$/u.exec(whole.slice(-100))?.[0] ?? '';
    if (/^(?:unwrap_err|expect_err)$/u.test(name))
        return { ...base(node, name), subject: whole };
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) && name !== 'expect' ? { ...base(node, name), subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node) } : null;
}
const base = (node, matcher) => ({
    node,
    matcher,
    negated: false,
    subject: '',
    expected: '',
    complete: true,
    constant: false,
    snapshot: false,
    byHand: false,
});
/** Splits at commas outside of brackets and strings. */
function splitTop(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    let quote = false;
    for (let at = 0; at < text.length && at < 20_000; at++) {
        const sign = text[at];
        if (quote) {
            if (sign === '\\')
                at++;
            else if (sign === '"')
                quote = false;
        }
        else if (sign === '"')
            quote = true;
        else if (sign === '(' || sign === '[' || sign === '{')
            depth++;
        else if (sign === ')' || sign === ']' || sign === '}')
            depth--;
        else if (sign === ',' && depth === 0) {
            parts.push(text.slice(start, at).trim());
            start = at + 1;
        }
    }
    return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Nodes kept of one file; the largest honest test files have a tenth of that. */
const MAX_NODES = 300_000;
/** Reads a file by its language's grammar; null when it has no usable tree. */
async function readTree(language, text) {
    const { withTree } = await __webpack_require__.e(/* import() */ 6652).then(__webpack_require__.bind(__webpack_require__, 6652));
    const { value } = await withTree(language, text, copy);
    return value === null ? null : { text, root: value };
}
/** Copies the named nodes; null when there are too many. Walks with a cursor, so that no depth overflows the stack. */
function copy(root) {
    const cursor = root.walk();
    let count = 0;
    let parent = null;
    let top = null;
    for (;;) {
        const named = cursor.nodeIsNamed;
        if (named) {
            if (++count > MAX_NODES)
                return null;
            const node = {
                type: cursor.nodeType,
                field: cursor.currentFieldName ?? '',
                start: cursor.startIndex,
                end: cursor.endIndex,
                line: cursor.startPosition.row + 1,
                parent,
                children: [],
            };
            if (parent === null)
                top = node;
            else
                parent.children.push(node);
            if (cursor.gotoFirstChild()) {
                parent = node;
                continue;
            }
        }
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent())
                return top;
            parent = parent?.parent ?? null;
        }
    }
}
/** The child under a field; null when there is none. */
const child = (node, field) => node?.children.find((one) => one.field === field) ?? null;
const childOf = (node, type) => node?.children.find((one) => one.type === type) ?? null;
const textOf = ({ text }, node) => node === null ? '' : text.slice(node.start, node.end);
/** The node and everything below it, in source order. */
function* within(node) {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        yield next;
        for (let index = next.children.length - 1; index >= 0; index--)
            waiting.push(next.children[index]);
    }
}
/** The nodes around a node, the closest first. */
function* around(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent)
        yield outer;
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ sameOrLiteral),
/* harmony export */   ZU: () => (/* binding */ HELPER),
/* harmony export */   bX: () => (/* binding */ isNegated),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   xO: () => (/* binding */ SNAPSHOT)
/* harmony export */ });
/** Functions that are taken for assertions by their name, in any language: `assertDenied`, `verify_record`. */
const HELPER = /^_?(?:assert|expect|should|verify|ensure|must|check)(?:[A-Z_\d]|$)/u;
const LITERAL = /^(?:[Tt]rue|[Ff]alse|None|nil|null|NULL|-?\d[\d_.]*|"[^"\n]*"|'[^'\n]*')$/u;
/** Whether a text is a literal and nothing else. */
const isLiteral = (text) => text.length < 300 && LITERAL.test(text.trim());
/** Two literals, or the same text on both sides: it holds whatever the code does. Calls may differ from run to run. */
const sameOrLiteral = (subject, expected) => (isLiteral(subject) && isLiteral(expected)) ||
    (subject.trim() === expected.trim() && /^[\w.$@]+$/u.test(subject.trim()));
const NEGATED = /^(?:assert_?|refute|is|to)?_?(?:not|no|does_?not|is_?not|un)(?:[A-Z_]|$)|^refute/iu;
/** Whether a matcher's name turns the assertion round. */
const isNegated = (matcher) => NEGATED.test(matcher);
/** What an assertion about a stored file looks like. */
const SNAPSHOT = /snapshot/iu;


/***/ })

};
