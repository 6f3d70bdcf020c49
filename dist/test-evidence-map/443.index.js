export const id = 443;
export const ids = [443];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruby: () => (/* binding */ ruby)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);


const TESTS = /^(?:it|specify|scenario|example|its|test|should|xit|xspecify|xscenario|xexample|fit|fspecify|fscenario|fexample|pending|skip)$/u;
const GROUPS = /^[xf]?(?:describe|context|feature|example_group)$/u;
const EXPECTS = /^(?:expect|is_expected|are_expected|expect_any_instance_of|allow_wait)$/u;
/** RSpec, Minitest, Test::Unit and Rails. */
const ruby = {
    grammar: 'ruby',
    declared: (source, node) => {
        if (node.type === 'class')
            return plain('group', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body'));
        if (node.type === 'method') {
            const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
            // No runner calls a method that wants arguments.
            const isTest = name.startsWith('test_') && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'parameters') === null;
            return isTest ? plain('test', name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body')) : null;
        }
        return node.type === 'call' ? byCall(source, node) : null;
    },
    assertion: (source, node) => node.type === 'call' || node.type === 'identifier' ? calledAssertion(source, node) : null,
    branches: new Set(['if', 'unless', 'case', 'if_modifier', 'unless_modifier', 'when', 'conditional', 'elsif', 'else']),
    swallows: (source, node, inside) => (node.type === 'begin' || node.type === 'body_statement' || node.type === 'block_body') &&
        inside.type !== 'rescue' &&
        node.children.some((one) => one.type === 'rescue' && forgives(source, one)),
    functionName: (source, node) => (node.type === 'method' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name')) : null),
    calledName: (source, node) => {
        if (node.type === 'identifier')
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node);
        if (node.type !== 'call')
            return null;
        const receiver = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'receiver');
        return receiver === null || receiver.type === 'self' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'method')) : null;
    },
    leaves: new Set(['return']),
    skipsItself: (source, node) => {
        const isBare = node.type === 'identifier' ||
            (node.type === 'call' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'receiver') === null && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'block') === null);
        const name = node.type === 'call' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'method')) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node);
        return isBare && /^(?:skip|pending)$/u.test(name);
    },
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
function byCall(source, node) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'method'));
    const receiver = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'receiver'));
    const isGroup = GROUPS.test(name) && /^(?:RSpec)?$/u.test(receiver);
    if (!isGroup && (!TESTS.test(name) || receiver !== ''))
        return null;
    const block = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'block');
    const args = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')?.children ?? [];
    // `skip` and `pending` without a block stand inside a test; `should matcher` is an assertion of its own.
    if (block === null && (isGroup || !/^(?:it|specify|scenario|example|test)$/u.test(name)))
        return null;
    const first = args[0];
    // `it(*args) { … }` wraps the runner's own word.
    if (first?.type === 'splat_argument')
        return null;
    const title = first === undefined ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, block).slice(0, 200) : unquoted((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, first));
    const tags = args.slice(1).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    return {
        ...plain(isGroup ? 'group' : 'test', title, block === null ? null : ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(block, 'body') ?? block)),
        skipped: block === null ||
            /^(?:x|pending|skip)/u.test(name) ||
            tags.some((tag) => /^:?(?:skip|pending)\b(?!: *false)/u.test(tag)),
        focused: (/^f(?:it|specify|scenario|example|describe|context|feature)$/u.test(name) && name !== 'feature') ||
            tags.some((tag) => /^:?focus\b(?!: *false)/u.test(tag)),
    };
}
const unquoted = (text) => text.replace(/^(["'])([\s\S]*)\1$/u, '$2');
function calledAssertion(source, node) {
    if (node.type === 'identifier') {
        // A helper without arguments: `assert_denied`.
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node);
        const stands = node.parent !== null && /^(?:body_statement|block_body|then|else|ensure)$/u.test(node.parent.type);
        return stands && _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name) && name.includes('_') ? found(node, name, {}) : null;
    }
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'method'));
    const receiver = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'receiver');
    const args = ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const [first = '', second = ''] = args;
    if (/^(?:to|not_to|to_not)$/u.test(name) && receiver !== null) {
        const start = /^[\w.]{1,60}/u.exec((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, receiver))?.[0] ?? '';
        if (!EXPECTS.test(start) && start !== '')
            return null;
        const subject = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(receiver, 'arguments') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(receiver, 'block') ?? receiver;
        const subjectText = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, subject).replace(/^\(|\)$/gu, '');
        const matcher = /^[\w.]{1,60}/u.exec(first)?.[0] ?? name;
        return found(node, matcher, {
            negated: name !== 'to',
            subject: subjectText,
            expected: first,
            constant: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subjectText) && /^(?:be|eq|eql|equal|be_truthy|be_falsey|be_nil)\b/u.test(matcher),
        });
    }
    if (EXPECTS.test(name) && receiver === null) {
        const chained = node.parent?.type === 'call' && node.field === 'receiver';
        // Minitest's `expect(x).must_equal` and RSpec's `.to` are found at the outer call.
        return chained ? null : { ...found(node, name, {}), complete: false };
    }
    if (/^(?:must|wont)_\w+$/u.test(name))
        return found(node, name, { subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, receiver), expected: first, negated: name.startsWith('wont') });
    if (/^(?:should|should_not|should_receive)$/u.test(name)) {
        return found(node, /^\w+/u.exec(first)?.[0] ?? name, {
            subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, receiver),
            expected: first,
            negated: name === 'should_not',
        });
    }
    if (receiver !== null && receiver.type !== 'self')
        return /^(?:verify|assert_\w+)$/u.test(name) ? found(node, name, {}) : null;
    if (!/^(?:assert|refute|flunk)(?:_|$|[A-Z])/u.test(name) && !_words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(name))
        return null;
    const oneSided = /^(?:assert|refute|assert_nil|refute_nil|assert_not|assert_not_nil)$/u.test(name);
    return found(node, name, {
        subject: oneSided ? first : second,
        expected: oneSided ? name : first,
        constant: oneSided ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(first) : /^assert_(?:equal|same)$/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(first, second),
        byHand: name === 'flunk',
    });
}
const found = (node, matcher, more) => ({
    node,
    matcher,
    negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(matcher.replace(/^assert_?/u, '')),
    subject: '',
    expected: '',
    complete: true,
    constant: false,
    snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(matcher),
    byHand: false,
    ...more,
});
/** A failed assertion is an `Exception`, and no `StandardError`: a bare `rescue` lets it through. */
function forgives(source, handler) {
    const caught = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(handler, 'exceptions'));
    if (!/\b(?:Exception|Assertion\w*|ExpectationNotMetError)\b/u.test(caught))
        return false;
    return ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(handler)].some((node) => /^(?:raise|fail|flunk|assert\w*|expect)$/u.test(ruby.calledName(source, node) ?? ''));
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
