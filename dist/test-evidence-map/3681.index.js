export const id = 3681;
export const ids = [3681];
export const modules = {

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   python: () => (/* binding */ python)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);


const SKIP = /^@(?:pytest\.)?(?:mark\.)?(?:unittest\.)?(?:skip|xfail|expectedFailure|skipIf\(True|skipif\(True|skipUnless\(False)\b/u;
const TABLE = /^@(?:pytest\.mark\.parametrize|parameterized|ddt|data|given|subtest)/u;
const FIXTURE = /^@(?:pytest\.)?fixture\b/u;
const METHODS = /^(?:assert\w*|fail\w*)$/u;
const CATCHES_ASSERTIONS = /\b(?:Exception|BaseException|AssertionError)\b/u;
/** pytest and unittest. */
const python = {
    grammar: 'python',
    declared: (source, node) => {
        if (node.type === 'class_definition')
            return group(source, node);
        if (node.type !== 'function_definition')
            return null;
        const title = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
        if (!title.startsWith('test') || !isTopOrMethod(node))
            return null;
        const marks = decorators(source, node);
        // A fixture may bear a test's name; it runs before one.
        if (marks.some((mark) => FIXTURE.test(mark)))
            return null;
        return {
            kind: 'test',
            title,
            body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'),
            skipped: marks.some((mark) => SKIP.test(mark)),
            focused: false,
            table: marks.some((mark) => TABLE.test(mark)),
            asserts: false,
        };
    },
    assertion: (source, node) => {
        if (node.type === 'assert_statement')
            return plainAssert(source, node);
        return node.type === 'call' ? calledAssertion(source, node) : null;
    },
    branches: new Set(['if_statement', 'match_statement', 'conditional_expression']),
    swallows: (source, node, inside) => node.type === 'try_statement' &&
        inside.field === 'body' &&
        node.children.some((one) => one.type === 'except_clause' && forgives(source, one)),
    functionName: (source, node) => (node.type === 'function_definition' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')) : null),
    calledName: (source, node) => {
        if (node.type !== 'call')
            return null;
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
        if (name?.type === 'identifier')
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, name);
        const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(name, 'object');
        return /^(?:self|cls)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, object)) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(name, 'attribute')) : null;
    },
    leaves: new Set(['return_statement']),
    skipsItself: (source, node) => node.type === 'call' &&
        /^(?:pytest\.(?:skip|xfail)|self\.skipTest)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'))),
};
/** Not a function inside another function. */
const isTopOrMethod = (node) => ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .around */ .mC)(node)].some(({ type }) => type === 'function_definition');
function group(source, node) {
    const title = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
    const skipped = decorators(source, node).some((mark) => SKIP.test(mark));
    return { kind: 'group', title, body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'), skipped, focused: false, table: false, asserts: false };
}
const decorators = (source, node) => node.parent?.type === 'decorated_definition'
    ? node.parent.children.filter(({ type }) => type === 'decorator').map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one))
    : [];
function plainAssert(source, node) {
    const [condition] = node.children;
    const [left, right] = condition?.type === 'comparison_operator' ? condition.children : [];
    const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, condition ?? null);
    const subject = left === undefined ? text : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, left);
    const expected = right === undefined ? '' : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, right);
    const operator = left === undefined || right === undefined ? '' : source.text.slice(left.end, right.start).trim();
    const isTuple = condition?.type === 'tuple' && condition.children.length > 0;
    const always = /^(?:True|[1-9]\d*|"[^"\n]+"|'[^'\n]+')$/u.test(text);
    return {
        node,
        matcher: operator === '' ? 'assert' : operator === 'is' || operator === '==' ? 'equal' : operator,
        negated: /^not\b/u.test(text) || /^(?:!=|not in|is not)$/u.test(operator),
        subject,
        expected: expected === '' ? (/^not\b/u.test(text) ? 'False' : 'True') : expected,
        complete: true,
        // `assert (x, "message")` is a tuple of two: always true.
        constant: isTuple || always || (operator === '==' && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(subject, expected)),
        snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(expected) && operator === '==',
        byHand: false,
    };
}
function calledAssertion(source, node) {
    const called = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
    const whole = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, called).slice(0, 300);
    const name = called?.type === 'attribute' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'attribute')) : whole;
    const on = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'object'));
    const args = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const throws = /^(?:raises|warns|deprecated_call|assertRaises\w*|assertWarns\w*|assertLogs)$/u.test(name);
    const isOwn = (/^(?:self|cls|case|testcase|np\.testing|numpy\.testing|pd\.testing|tm|mock\w*|.*\bmock\w*)$/u.test(on) &&
        METHODS.test(name)) ||
        (on === 'pytest' && /^(?:raises|warns|fail|deprecated_call)$/u.test(name)) ||
        /^(?:assert_(?:called|any_call|has_calls|not_called|awaited)\w*)$/u.test(name) ||
        (throws && on !== '') ||
        (called?.type === 'identifier' && (_words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) || throws)) ||
        (called?.type === 'attribute' &&
            _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) &&
            name !== 'check' &&
            !/^(?:os|re|json|subprocess)$/u.test(on)) ||
        /^(?:to_(?:be|have|contain|equal)\w*|not_to_\w+)$/u.test(name);
    if (!isOwn)
        return null;
    const [subject = '', expected = ''] = args;
    // A mock is what such an assertion is about; its arguments are all expected.
    const onMock = /^assert_(?:called|any_call|has_calls|not_called|awaited)/u.test(name);
    const oneSided = /^assert(?:True|False|IsNone|IsNotNone)$/u.test(name);
    return {
        node,
        matcher: throws ? 'raises' : name,
        negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(name.replace(/^assert/u, '')) || /assertNot|assertIsNot|not_called/u.test(name),
        subject: onMock ? on : throws ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')) : subject,
        expected: onMock ? args.join(', ') : oneSided ? name.slice('assert'.length) : throws ? subject : expected,
        complete: true,
        constant: !onMock &&
            name.startsWith('assert') &&
            (oneSided ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subject) : args.length > 1 && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(subject, expected)),
        snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(name),
        byHand: name.startsWith('fail'),
    };
}
/** `except Exception: pass`: what it catches includes a failed assertion, and it neither raises nor fails. */
function forgives(source, handler) {
    const body = handler.children.at(-1);
    const caught = source.text.slice(handler.start, body?.start ?? handler.end);
    const catchesAll = /^except\s*:/u.test(caught) || CATCHES_ASSERTIONS.test(caught);
    if (!catchesAll || body === undefined)
        return false;
    return ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(body)].some((node) => node.type === 'raise_statement' || node.type === 'assert_statement' || calledIn(source, node));
}
const calledIn = (source, node) => node.type === 'call' && /^(?:pytest\.fail|self\.(?:fail|assert)\w*)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function')));


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
