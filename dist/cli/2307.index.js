export const id = 2307;
export const ids = [2307];
export const modules = {

/***/ 72307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   java: () => (/* binding */ java)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53770);


const TEST = /^@(?:[\w.]{1,80}\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b/u;
const SKIP = /^@(?:[\w.]{1,80}\.)?(?:Disabled|Ignore)\b|@Test\b[^)]*enabled\s*=\s*false/u;
const TABLE = /^@(?:ParameterizedTest|RepeatedTest|TestFactory|Property)\b|dataProvider\s*=/u;
const ENTRY = /^(?:assertThat\w*|assertWith\w*|expectThat|then|given|expect)$/u;
const ASSERTS = /^(?:assert\w*|fail|verify\w*|andExpect\w*|expectStatus|expectBody|statusCode|expectError\w*|expectComplete|expectNext\w*|awaitDone|should\w*)$/u;
/** JUnit 3 to 6, TestNG, AssertJ, Hamcrest, Mockito, Spring's MockMvc and their like. */
const java = {
    grammar: 'java',
    declared: (source, node) => {
        if (node.type === 'class_declaration') {
            const title = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
            const skipped = annotations(source, node).some((one) => SKIP.test(one));
            return { kind: 'group', title, body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'), skipped, focused: false, table: false, asserts: false };
        }
        if (node.type !== 'method_declaration')
            return null;
        const marks = annotations(source, node);
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
        if (!marks.some((mark) => TEST.test(mark)) && !isJUnit3(source, node, name))
            return null;
        return {
            kind: 'test',
            title: name,
            body: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'),
            skipped: marks.some((mark) => SKIP.test(mark)),
            focused: false,
            table: marks.some((mark) => TABLE.test(mark)),
            asserts: marks.some((mark) => /\bexpected(?:Exceptions)?\s*=/u.test(mark)),
        };
    },
    assertion: (source, node) => node.type === 'method_invocation' ? calledAssertion(source, node) : plainAssert(source, node),
    branches: new Set(['if_statement', 'switch_block_statement_group', 'switch_rule', 'ternary_expression']),
    swallows: (source, node, inside) => (node.type === 'try_statement' || node.type === 'try_with_resources_statement') &&
        inside.field === 'body' &&
        node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
    functionName: (source, node) => (node.type === 'method_declaration' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')) : null),
    calledName: (source, node) => node.type === 'method_invocation' && /^(?:this|super)?$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'object')))
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))
        : null,
    leaves: new Set(['return_statement']),
    skipsItself: (source, node) => node.type === 'method_invocation' &&
        /^(?:Assumptions\.|Assume\.)?assum(?:eTrue\(false|eFalse\(true)\b/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node)),
};
const annotations = (source, node) => ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, 'modifiers')?.children ?? [])
    .filter(({ type }) => type.endsWith('annotation'))
    .map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one).slice(0, 500));
/** `public void testX()` of a class that extends a `…TestCase`. */
function isJUnit3(source, node, name) {
    const superclass = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node.parent?.parent ?? null, 'superclass'));
    return (/^test[A-Z_]/u.test(name) &&
        /TestCase\b/u.test(superclass) &&
        /^\(\s*\)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'parameters'))));
}
function plainAssert(source, node) {
    if (node.type !== 'assert_statement')
        return null;
    const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node.children[0] ?? null);
    return found(node, 'assert', { subject: text, expected: 'true', constant: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(text) });
}
function calledAssertion(source, node) {
    // Only the outermost call of a chain is the whole assertion.
    if (node.parent?.type === 'method_invocation' && node.field === 'object')
        return null;
    const calls = chain(node);
    const names = calls.map((call) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(call, 'name')));
    const at = names.findIndex((name, index) => ENTRY.test(name) ||
        ASSERTS.test(name) ||
        _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) ||
        // Truth's rule that gathers failures: `expect.that(x).isEqualTo(1)`.
        (name === 'that' && /^(?:this\.)?expect$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(calls[index] ?? null, 'object')))));
    const entry = calls[at];
    if (entry === undefined)
        return null;
    const name = names[at] ?? '';
    const args = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(entry, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const last = names.at(-1) ?? name;
    if (/^(?:given|then)$/u.test(name) &&
        !names.some((one) => /^(?:statusCode|body|should\w*|expect\w*|assertThat|isEqualTo|andExpect)$/u.test(one)))
        return null;
    if (name === 'expect' &&
        !/^(?:thrown|exception\w*|expected\w*)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(entry, 'object'))) &&
        calls.length === 1)
        return null;
    if (at < calls.length - 1) {
        const [final] = [calls.at(-1)];
        const expected = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(final, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one)).join(', ');
        const subject = args.join(', ');
        return found(node, last, {
            subject,
            expected: expected === '' ? last : expected,
            constant: calls.length === 2 && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subject) && (expected === '' || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(expected)),
        });
    }
    if (/^(?:assertThat|expectThat)$/u.test(name) && args.length === 1)
        return { ...found(node, name, {}), complete: false };
    if (name === 'verify' || name.startsWith('verifyNo'))
        return found(node, name, { subject: args[0] ?? '' });
    const oneSided = /^assert(?:True|False|Null|NotNull)$/u.test(name);
    // JUnit 3 and 4 take the message first, JUnit 5 last: the text of a message is no side of a comparison.
    const sides = args.length > 2 ? args.filter((one, index) => !(index === 0 && one.startsWith('"'))) : args;
    return found(node, name, {
        subject: oneSided ? (sides.at(-1) ?? '') : (sides[1] ?? ''),
        expected: oneSided ? name.slice('assert'.length) : (sides[0] ?? ''),
        constant: oneSided
            ? args.some(isLiteralValue)
            : /^assert(?:Equals|Same)$/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(sides[0] ?? '', sides[1] ?? ''),
        byHand: name === 'fail',
    });
}
const isLiteralValue = (text) => /^(?:true|false|null)$/u.test(text);
const found = (node, matcher, more) => ({
    node,
    matcher,
    negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(matcher.replace(/^assert/u, '')),
    subject: '',
    expected: '',
    complete: true,
    constant: false,
    snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(matcher),
    byHand: false,
    ...more,
});
/** The calls of `a(x).b().c(y)`, innermost first. */
function chain(outer) {
    const calls = [];
    for (let call = outer; call?.type === 'method_invocation'; call = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(call, 'object'))
        calls.unshift(call);
    return calls;
}
/** A failed assertion is an `Error`: only a handler of it or of everything forgives. */
function forgives(source, handler) {
    const caught = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(handler, 'catch_formal_parameter'));
    const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(handler, 'body');
    if (!/\b(?:Throwable|Error|AssertionError|AssertionFailedError)\b/u.test(caught) || body === null)
        return false;
    return ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(body)].some((node) => node.type === 'throw_statement' || (node.type === 'method_invocation' && calledAssertion(source, node) !== null));
}


/***/ }),

/***/ 28375:
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
    const { withTree } = await __webpack_require__.e(/* import() */ 6652).then(__webpack_require__.bind(__webpack_require__, 56652));
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

/***/ 53770:
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
