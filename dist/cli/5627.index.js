export const id = 5627;
export const ids = [5627];
export const modules = {

/***/ 75627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   php: () => (/* binding */ php)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53770);


const CALLS = new Set([
    'function_call_expression',
    'member_call_expression',
    'nullsafe_member_call_expression',
    'scoped_call_expression',
]);
const ASSERTS = /^(?:assert\w*|expectException\w*|expectOutput\w*|expectDeprecation\w*|expectWarning\w*|expectError\w*|fail|should\w+|addToAssertionCount|expectNotToPerformAssertions)$/u;
/** Mocks that were told what must happen are checked at the end of the test. */
const MOCK = /^(?:shouldReceive|shouldHaveReceived|shouldNotReceive)$/u;
/** PHPUnit, Pest, Codeception and Mockery. */
const php = {
    grammar: 'php',
    declared: (source, node) => {
        if (node.type === 'class_declaration')
            return plain('group', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'));
        if (node.type === 'method_declaration')
            return byMethod(source, node);
        return CALLS.has(node.type) ? byCall(source, node) : null;
    },
    assertion: (source, node) => (CALLS.has(node.type) ? calledAssertion(source, node) : null),
    branches: new Set([
        'if_statement',
        'case_statement',
        'default_statement',
        'conditional_expression',
        'match_conditional_expression',
    ]),
    swallows: (source, node, inside) => node.type === 'try_statement' &&
        inside.field === 'body' &&
        node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
    functionName: (source, node) => node.type === 'method_declaration' || node.type === 'function_definition'
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))
        : null,
    calledName: (source, node) => {
        if (node.type === 'function_call_expression')
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'));
        const on = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'object') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'scope'));
        return CALLS.has(node.type) && /^(?:\$this|self|static|parent)$/u.test(on)
            ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))
            : null;
    },
    leaves: new Set(['return_statement']),
    skipsItself: (source, node) => CALLS.has(node.type) && /^(?:markTestSkipped|markTestIncomplete)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))),
};
const plain = (kind, title, body) => ({
    kind,
    title,
    body,
    skipped: false,
    focused: false,
    table: false,
    asserts: false,
});
function byMethod(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
    const marks = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'attributes'));
    const siblings = node.parent?.children ?? [];
    const before = siblings[siblings.indexOf(node) - 1];
    const comment = before?.type === 'comment' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, before) : '';
    if (!name.startsWith('test') && !/\bTest\b/u.test(marks) && !/@test\b/u.test(comment))
        return null;
    const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body');
    return {
        ...plain('test', name, body),
        skipped: /\b(?:Skip|Disabled)\b/u.test(marks),
        table: /\b(?:DataProvider|TestWith)\b/u.test(marks) || /@(?:dataProvider|testWith)\b/u.test(comment),
        asserts: /@expectedException\b|@doesNotPerformAssertions\b/u.test(comment) ||
            /\bDoesNotPerformAssertions\b/u.test(marks) ||
            isAbstract(node),
    };
}
const isAbstract = (node) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body') === null;
/** Pest: `it('…', function () { … })->skip()`, `describe('…', …)`. */
function byCall(source, node) {
    if (node.type !== 'function_call_expression')
        return null;
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'));
    if (!/^(?:it|test|describe|todo)$/u.test(name))
        return null;
    const args = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')?.children ?? [];
    const first = args[0];
    if (first === undefined || !/^['"]/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, first)))
        return null;
    const closure = args[1]?.children.find(({ type }) => /^(?:anonymous_function|arrow_function)/u.test(type)) ?? null;
    const after = chainAfter(source, node);
    return {
        ...plain(name === 'describe' ? 'group' : 'test', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, first).slice(1, -1), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(closure, 'body')),
        skipped: closure === null || /->(?:skip|todo)\(/u.test(after),
        focused: /->only\(/u.test(after),
        table: /->with\(/u.test(after),
        asserts: /->throws\(/u.test(after),
    };
}
/** What is called on the result: `->skip()->only()`. */
function chainAfter(source, node) {
    let outer = node;
    while (outer.parent?.type === 'member_call_expression' && outer.field === 'object')
        outer = outer.parent;
    return source.text.slice(node.end, outer.end);
}
function calledAssertion(source, node) {
    const { parent } = node;
    // Only the outermost call of a chain is the whole assertion.
    if (parent !== null && node.field === 'object' && /member_(?:call|access)_expression$/u.test(parent.type))
        return null;
    const links = chain(node);
    const names = links.map((link) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(link, 'name') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(link, 'function')));
    const argsOf = (link) => ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(link ?? null, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const last = names.at(-1) ?? '';
    if (names[0] === 'expect' && links[0]?.type === 'function_call_expression') {
        const subject = argsOf(links[0]).join(', ');
        const expected = argsOf(links.at(-1)).join(', ');
        return found(node, last, {
            subject,
            expected: links.length > 1 ? expected || last : '',
            negated: names.includes('not'),
            complete: links.length > 1,
            constant: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subject) && /^to(?:Be|BeTrue|BeFalse|Equal|BeNull)$/u.test(last),
        });
    }
    const at = names.findIndex((name) => ASSERTS.test(name) || MOCK.test(name) || _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name));
    if (at !== -1) {
        const name = names[at] ?? '';
        const args = argsOf(links[at]);
        const oneSided = /^assert(?:Not)?(?:True|False|Null|Empty)$/u.test(name);
        return found(node, name, {
            subject: (oneSided ? args[0] : (args[1] ?? args[0])) ?? '',
            expected: oneSided ? name.slice('assert'.length) : (args[0] ?? ''),
            constant: oneSided
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(args[0] ?? '')
                : /^assert(?:Equals|Same)$/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(args[0] ?? '', args[1] ?? ''),
            byHand: name === 'fail',
        });
    }
    // `$mock->expects($this->once())` is checked when the test ends.
    return names.some((name) => /^(?:expects|see\w*|dontSee\w*)$/u.test(name))
        ? found(node, last, { subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node) })
        : null;
}
const found = (node, matcher, more) => ({
    node,
    matcher,
    negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(matcher.replace(/^(?:assert|to)/u, '')),
    subject: '',
    expected: '',
    complete: true,
    constant: false,
    snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(matcher),
    byHand: false,
    ...more,
});
/** The calls and properties of `expect($x)->not->toBe(1)`, innermost first. */
function chain(outer) {
    const links = [];
    let node = outer;
    while (node !== null && (CALLS.has(node.type) || node.type.endsWith('member_access_expression'))) {
        links.unshift(node);
        node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'object');
    }
    return links;
}
/** A failed assertion is an `Exception`. */
function forgives(source, handler) {
    const caught = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(handler, 'type_list') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(handler, 'type'));
    const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(handler, 'body');
    if (!/(?:^|\\|\|)\s*(?:Throwable|Exception|AssertionFailedError|ExpectationFailedException)\b/u.test(caught) ||
        body === null)
        return false;
    return ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(body)].some((node) => /^throw_(?:statement|expression)$/u.test(node.type) ||
        (CALLS.has(node.type) && calledAssertion(source, node) !== null));
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
