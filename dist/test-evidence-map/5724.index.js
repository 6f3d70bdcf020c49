export const id = 5724;
export const ids = [5724];
export const modules = {

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csharp: () => (/* binding */ csharp)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);


const TEST = /^(?:NUnit\.Framework\.|Xunit\.)?(?:Test|TestCase|TestCaseSource|Fact|Theory|TestMethod|DataTestMethod|Property|SkippableFact|StaFact)(?:Attribute)?\b/u;
const SKIP = /^(?:Ignore|Explicit)\b|\bSkip\s*=|\bIgnore\s*=/u;
const TABLE = /^(?:TestCase|Theory|DataTestMethod|DataRow|InlineData)\b/u;
const ASSERT_CLASS = /(?:^|\.)(?:Assert|CollectionAssert|StringAssert|ClassicAssert|FileAssert|Check|Assume)$/u;
const FLUENT = /^(?:Should(?:[A-Z]\w*)?|Verify(?:All|Set|Get|NoOtherCalls)?|Received(?:WithAnyArgs)?|DidNotReceive(?:WithAnyArgs)?|MustHaveHappened\w*|MustNotHaveHappened)$/u;
const NO_ASSERTION = /^(?:Ignore|Inconclusive|Skip|SkipWhen|SkipUnless|Warn|Multiple|EnterMultipleScope)$/u;
/** xUnit.net, NUnit, MSTest, FluentAssertions, Shouldly, Moq, NSubstitute. */
const csharp = {
    grammar: 'csharp',
    declared: (source, node) => {
        const title = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'));
        const marks = attributes(source, node);
        const skipped = marks.some((mark) => SKIP.test(mark));
        const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'body');
        if (node.type === 'class_declaration')
            return { kind: 'group', title, body, skipped, focused: false, table: false, asserts: false };
        const isMethod = node.type === 'method_declaration' || node.type === 'local_function_statement';
        if (!isMethod || !marks.some((mark) => TEST.test(mark)))
            return null;
        const asserts = marks.some((mark) => /^ExpectedException\b|\bExpectedResult\s*=/u.test(mark));
        return {
            kind: 'test',
            title,
            body,
            skipped,
            focused: false,
            table: marks.some((mark) => TABLE.test(mark)),
            asserts,
        };
    },
    assertion: (source, node) => (node.type === 'invocation_expression' ? calledAssertion(source, node) : null),
    branches: new Set(['if_statement', 'switch_section', 'conditional_expression', 'switch_expression_arm']),
    swallows: (source, node, inside) => node.type === 'try_statement' &&
        inside.field === 'body' &&
        node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
    functionName: (source, node) => node.type === 'method_declaration' || node.type === 'local_function_statement'
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'name'))
        : null,
    calledName: (source, node) => {
        if (node.type !== 'invocation_expression')
            return null;
        const called = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
        if (called?.type === 'identifier' || called?.type === 'generic_name')
            return bareName(source, called);
        return /^(?:this|base)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'expression')))
            ? bareName(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'name'))
            : null;
    },
    leaves: new Set(['return_statement']),
    skipsItself: (source, node) => node.type === 'invocation_expression' &&
        /^Assert\.(?:Ignore|Inconclusive|Skip)$/u.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function'))),
};
const attributes = (source, node) => node.children
    .filter(({ type }) => type === 'attribute_list')
    .flatMap(({ children }) => children.filter(({ type }) => type === 'attribute').map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one).slice(0, 500)));
const bareName = (source, node) => node?.type === 'generic_name' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node.children[0] ?? null) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node);
function calledAssertion(source, node) {
    const { parent } = node;
    // Only the outermost call of a chain is the whole assertion.
    if (parent?.type === 'member_access_expression' &&
        parent.parent?.type === 'invocation_expression' &&
        parent.field === 'function')
        return null;
    const calls = chain(node);
    const names = calls.map((call) => {
        const called = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(call, 'function');
        return bareName(source, called?.type === 'member_access_expression' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(called, 'name') : called);
    });
    const [first] = calls;
    const on = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(first, 'function'), 'expression'));
    const argsOf = (call) => ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(call, 'arguments')?.children ?? []).map((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, one));
    const name = names[0] ?? '';
    if (ASSERT_CLASS.test(on)) {
        if (NO_ASSERTION.test(name))
            return null;
        const args = argsOf(first);
        const oneSided = /^(?:Is)?(?:True|False|Null|NotNull|Empty|NotEmpty)$/u.test(name);
        const isThat = name === 'That';
        return found(node, names.at(-1) ?? name, {
            subject: (oneSided || isThat ? args[0] : args[1]) ?? '',
            expected: oneSided ? name : ((isThat ? args[1] : args[0]) ?? ''),
            negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(name) || /\bIs\.Not\b|\bDoes\.Not\b/u.test(args[1] ?? ''),
            constant: oneSided || (isThat && args.length === 1)
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(args[0] ?? '')
                : /^(?:Equal|AreEqual|Same|AreSame)$/u.test(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrLiteral */ .FA)(args[0] ?? '', args[1] ?? ''),
            byHand: name === 'Fail',
        });
    }
    const at = names.findIndex((one) => FLUENT.test(one));
    const entry = calls[at];
    if (entry !== undefined) {
        const last = calls.at(-1);
        const subject = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(entry, 'function'), 'expression'));
        const bareShould = names[at] === 'Should' && at === calls.length - 1;
        const expected = argsOf(last).join(', ');
        return found(node, names.at(-1) ?? name, {
            subject,
            expected: expected === '' ? (names.at(-1) ?? '') : expected,
            complete: !bareShould,
            constant: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(subject) && /^(?:Be|BeTrue|BeFalse|ShouldBe|ShouldBeTrue)$/u.test(names.at(-1) ?? ''),
        });
    }
    const helper = names.at(-1) ?? '';
    return /^(?:Assert|Verify|Expect|Should|Ensure|Must|Check)(?:[A-Z_\d]|$)/u.test(helper) || _words_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPER */ .ZU.test(helper)
        ? found(node, helper, { subject: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, node) })
        : null;
}
const found = (node, matcher, more) => ({
    node,
    matcher,
    negated: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegated */ .bX)(matcher.replace(/^(?:Assert|Should)/u, '')),
    subject: '',
    expected: '',
    complete: true,
    constant: false,
    snapshot: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT */ .xO.test(matcher),
    byHand: false,
    ...more,
});
/** The calls of `x.Should().Be(1).And.…`, innermost first. */
function chain(outer) {
    const calls = [];
    let node = outer;
    while (node !== null) {
        if (node.type === 'invocation_expression') {
            calls.unshift(node);
            node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'function');
        }
        else if (node.type === 'member_access_expression')
            node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'expression');
        else
            node = null;
    }
    return calls;
}
/** Assertions of these libraries fail by exceptions like any other. */
function forgives(source, handler) {
    const caught = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(handler, 'catch_declaration'));
    const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(handler, 'body');
    if (body === null || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(handler, 'catch_filter_clause') !== null)
        return false;
    if (caught !== '' && !/\b(?:Exception|XunitException|AssertionException|AssertFailedException)\b(?!\w)/u.test(caught))
        return false;
    return ![...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(body)].some((node) => /^throw_(?:statement|expression)$/u.test(node.type) ||
        (node.type === 'invocation_expression' && calledAssertion(source, node) !== null));
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
