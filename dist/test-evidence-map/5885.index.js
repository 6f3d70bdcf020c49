export const id = 5885;
export const ids = [5885];
export const modules = {

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ go)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);


const TEST = /^(?:Test|Fuzz|Example)(?:[^a-z]|$)/u;
/** A loop over cases. */
const TABLE = /\brange\s+(?:\[\]struct\b|\w{0,40}(?:[tT]ests?|[cC]ases?|[sS]cenarios?|[tT]able)\b)/u;
const BY_HAND = /^(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)$/u;
const LIBRARIES = /^(?:assert|require|is|qt|expect|must|should|check|assertions|testutil|s\.Require\(\)|s\.Assert\(\)|suite|s|ts)$/u;
const IN_TEST = new Set(['TB', 'T', 'B', 'F']);
/** The testing package, testify, gomega and their like. */
const go = {
    grammar: 'go',
    declared: (source, node) => {
        if (node.type !== 'function_declaration' && node.type !== 'method_declaration')
            return null;
        const title = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
        const parameters = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'parameters'));
        // A method of a suite takes nothing; a function takes `*testing.T`, an example nothing.
        const fits = node.type === 'method_declaration' ? /^\(\s*\)$/u.test(parameters) && title.startsWith('Test') : true;
        const takes = title.startsWith('Example')
            ? /^\(\s*\)$/u.test(parameters)
            : /\*testing\.[TF]\b|^\(\s*\)$/u.test(parameters);
        if (!TEST.test(title) || title === 'TestMain' || !fits || !takes)
            return null;
        const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body');
        return {
            kind: 'test',
            title,
            body,
            skipped: false,
            focused: false,
            table: TABLE.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, body).slice(0, 20_000)),
            asserts: assertsItself(title, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, body)),
        };
    },
    assertion: (source, node) => (node.type === 'call_expression' ? calledAssertion(source, node) : null),
    branches: new Set(['if_statement', 'expression_case', 'type_case', 'communication_case']),
    swallows: () => false,
    functionName: (source, node) => node.type === 'function_declaration' || node.type === 'method_declaration'
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))
        : null,
    calledName: (source, node) => {
        if (node.type !== 'call_expression')
            return null;
        const called = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
        return called?.type === 'identifier'
            ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, called)
            : called?.type === 'selector_expression'
                ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'field'))
                : null;
    },
    leaves: new Set(['return_statement']),
    skipsItself: (source, node) => node.type === 'call_expression' &&
        /^\w{1,20}(?:\.T\(\))?\.Skip(?:f|Now)?$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'))),
};
/** An example is compared with the comment at its end; a fuzz target fails by any crash. */
const assertsItself = (title, body) => title.startsWith('Example')
    ? /\/\/\s*(?:Unordered output|Output):/iu.test(body)
    : title.startsWith('Fuzz') && /\.Fuzz\(/u.test(body);
function calledAssertion(source, node) {
    const called = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
    const args = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')?.children ?? []).filter(({ type }) => type !== 'comment');
    const words = args.map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const name = called?.type === 'selector_expression' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'field')) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, called);
    const on = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'operand')).slice(0, 200);
    const takesTest = isTest(words[0] ?? '', source, node);
    const base = { node, matcher: name, complete: true, constant: false, snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(name), byHand: false };
    if (isTest(on, source, node) && BY_HAND.test(name)) {
        const condition = conditionOf(source, node);
        return {
            ...base,
            matcher: 'fails',
            negated: false,
            subject: condition,
            expected: '',
            byHand: true,
            constant: condition === 'false',
        };
    }
    if (called?.type === 'selector_expression' && LIBRARIES.test(on)) {
        const rest = takesTest ? words.slice(1) : words;
        const oneSided = /^(?:True|False|Nil|NotNil|NoError|Error|Empty|NotEmpty)f?$/u.test(name);
        const [first = '', second = ''] = rest;
        // testify gives what is expected first.
        const [subject, expected] = oneSided ? [first, name] : [second, first];
        return {
            ...base,
            negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(name),
            subject,
            expected,
            constant: oneSided
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(first)
                : rest.length > 1 && /^(?:Equal|Same|Exactly)/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(first, second),
        };
    }
    if (/^(?:To|ToNot|NotTo|Should|ShouldNot)$/u.test(name) && /(?:Expect|Eventually|Consistently|Ω)\w*\(/u.test(on)) {
        return { ...base, negated: /Not/u.test(name), subject: on, expected: words[0] ?? '' };
    }
    // A helper that is handed the test may fail it: `checkStatus(t, …)`.
    const byName = called?.type === 'identifier' && _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) && takesTest;
    if (byName || (takesTest && !/^(?:Run|Log|Logf|Helper|Parallel|Cleanup|Setenv|TempDir)$/u.test(name))) {
        return { ...base, negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(name), subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node), expected: '' };
    }
    return null;
}
/** Whether a name is that of a parameter of type `*testing.T` or its like; by habit `t`, `tb`, `b`, `f`. */
const isTest = (name, source, node) => /^(?:t|tb|tt|b|f|testT|s\.T\(\)|suite\.T\(\)|ts\.T\(\)|GinkgoT\(\))$/u.test(name) ||
    isTestParameter(name, source, node);
function isTestParameter(name, source, node) {
    if (!/^\w{1,30}$/u.test(name))
        return false;
    for (const outer of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .around */ .mC)(node)) {
        const parameters = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(outer, 'parameters');
        if (parameters === null)
            continue;
        const found = new RegExp(`\\b${name}\\s+\\*?testing\\.(\\w+)`, 'u').exec((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, parameters));
        if (found !== null)
            return IN_TEST.has(found[1] ?? '');
    }
    return false;
}
/** The condition under which a test fails by hand; its whole statement when there is none. */
function conditionOf(source, node) {
    for (const outer of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .around */ .mC)(node)) {
        if (outer.type === 'if_statement')
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(outer, 'condition'));
        if (outer.type === 'func_literal' || outer.type === 'function_declaration')
            break;
    }
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node);
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
