export const id = 7784;
export const ids = [7784];
export const modules = {

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readTests)
});

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/grammar/tree.js
var grammar_tree = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grammar/force.js

/**
 * Looks from an assertion outwards to its test for whatever takes its force. A loop takes none: tables are loops. A
 * failure by hand lives by the condition around it. Where the other branch asserts as well, one of them is reached.
 */
function forceOf(source, language, found, body) {
    if (!found.complete)
        return 'incomplete';
    let worst = 'sound';
    for (let node = found.node; node !== body;) {
        const { parent } = node;
        if (parent === null)
            break;
        if (language.swallows(source, parent, node))
            return 'swallowed';
        if (comesAfterLeaving(language, parent, node))
            return 'unreachable';
        const branches = language.branches.has(parent.type) && !isCondition(node) && !found.byHand;
        if (branches && isNever(source, parent))
            return 'unreachable';
        if (branches && !otherAsserts(source, language, parent, node) && !takesTurns(source, language, parent))
            worst = 'conditional';
        node = parent;
    }
    return worst;
}
/** `if (false)`: what is below never runs. */
const isNever = (source, branch) => /^\(?\s*(?:[Ff]alse|0)\s*\)?$/u.test((0,grammar_tree/* textOf */.b6)(source, (0,grammar_tree/* child */.jf)(branch, 'condition')));
const isCondition = ({ field }) => field === 'condition' || field === 'value' || field === 'initializer';
/** A statement that leaves the test stands before it in the same block. */
function comesAfterLeaving(language, block, node) {
    if (!/block|body|statement_list|compound_statement|then/u.test(block.type))
        return false;
    for (const before of block.children) {
        if (before === node)
            return false;
        if (language.leaves.has(before.type))
            return true;
        const [only] = before.children;
        if (before.type === 'expression_statement' && only !== undefined && language.leaves.has(only.type))
            return true;
    }
    return false;
}
function otherAsserts(source, language, parent, node) {
    return parent.children.some((other) => other !== node && !isCondition(other) && decides(source, language, other));
}
/** Asserts, or leaves the test. */
const decides = (source, language, tree) => [...(0,grammar_tree/* within */.ux)(tree)].some((inner) => language.assertion(source, inner) !== null || language.leaves.has(inner.type));
/**
 * Branches of which one is always meant to be taken: every case of a `switch` with a default, or conditions beside one
 * another in a loop over cases that ask the same for different values.
 */
function takesTurns(source, language, branch) {
    const beside = branch.parent?.children ?? [];
    if (CASE.test(branch.type)) {
        const cases = beside.filter(({ type }) => CASE.test(type));
        return (cases.some((one) => /^default\b/u.test((0,grammar_tree/* textOf */.b6)(source, one))) &&
            cases.every((one) => decides(source, language, one)));
    }
    const asked = askedOf(source, branch);
    if (asked === null || ![...(0,grammar_tree/* around */.mC)(branch)].some(({ type }) => LOOP.test(type)))
        return false;
    return beside.some((other) => other !== branch && askedOf(source, other) === asked && decides(source, language, other));
}
const CASE = /^(?:switch_block_statement_group|switch_rule|switch_section|expression_case|default_case|(?:case|default)_statement)$/u;
const LOOP = /^(?:for|foreach|enhanced_for|while)(?:_\w{1,20})?$/u;
/** `mode` of `if mode == 1`; null for any other node or condition. */
function askedOf(source, branch) {
    const condition = (0,grammar_tree/* textOf */.b6)(source, (0,grammar_tree/* child */.jf)(branch, 'condition')).slice(0, 200);
    const at = condition.indexOf('==');
    return at === -1 || /&&|\|\||\band\b|\bor\b/u.test(condition)
        ? null
        : condition.slice(0, at).replace(/^\(/u, '').trim();
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/grammar/registry.js + 1 modules
var registry = __webpack_require__(7683);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grammar/read-tests.js



/** Reads the tests of a file by its grammar; null when its language has none here, or the file no usable tree. */
async function readTests(path, text) {
    const language = await (0,registry/* testLanguageOf */.g)(path);
    if (language === null)
        return null;
    const source = await (0,grammar_tree/* readTree */.Zc)(language.grammar, text);
    return source === null ? null : testsIn(source, language);
}
function testsIn(source, language) {
    const nodes = [...(0,grammar_tree/* within */.ux)(source.root)];
    const declared = new Map();
    for (const node of nodes) {
        const found = language.declared(source, node);
        if (found !== null)
            declared.set(node, found);
    }
    const found = new Map();
    for (const node of nodes) {
        const assertion = language.assertion(source, node);
        if (assertion !== null && !declared.has(node))
            found.set(node, assertion);
    }
    const asserts = assertingFunctions(source, language, nodes, found);
    const defined = new Set(nodes.map((node) => language.functionName(source, node)));
    for (const node of nodes) {
        const name = found.has(node) || declared.has(node) ? null : language.calledName(source, node);
        if (name !== null && (asserts.has(name) || runsTestElsewhere(source, node, name, defined)))
            found.set(node, helperCall(source, node, name));
        else if (isHandedOn(node) && asserts.has((0,grammar_tree/* textOf */.b6)(source, node)))
            found.set(node, helperCall(source, node, (0,grammar_tree/* textOf */.b6)(source, node)));
    }
    const tests = [...declared].flatMap(([node, test]) => test.kind === 'test' ? [describeTest(source, language, { node, test, declared, found })] : []);
    const inTests = new Map(tests.flatMap(({ assertions }) => assertions.map((one) => [one.node, one.text])));
    const everywhere = [...found.values()].map((one) => inTests.get(one.node) ?? textIn(source, one, 'sound'));
    return { tests, everywhere };
}
/** The same text is the same assertion. A failure by hand is its condition: its message may change. */
function textIn(source, { node, byHand, subject }, force) {
    // A helper is the same whether it is called or handed on to be called.
    const own = byHand ? `fails if ${even(subject)}` : even((0,grammar_tree/* textOf */.b6)(source, node)).replace(/^(\w+)\(\)$/u, '$1');
    return force === 'swallowed' || force === 'unreachable' ? `${own} (${force})` : own;
}
/** Names of functions of the file that assert, directly or through one another. */
function assertingFunctions(source, language, nodes, found) {
    const asserting = new Set();
    const calls = new Map();
    for (const node of nodes) {
        const called = language.calledName(source, node);
        if (!found.has(node) && called === null)
            continue;
        for (const outer of (0,grammar_tree/* around */.mC)(node)) {
            const name = language.functionName(source, outer);
            if (name === null)
                continue;
            if (found.has(node))
                asserting.add(name);
            else if (called !== null)
                calls.set(called, (calls.get(called) ?? new Set()).add(name));
            break;
        }
    }
    for (const name of asserting)
        for (const caller of calls.get(name) ?? [])
            asserting.add(caller);
    return asserting;
}
/** `run(check)`: a function that is handed to another one, which calls it. */
const isHandedOn = ({ type, parent }) => type === 'identifier' && /^(?:argument_list|arguments|argument)$/u.test(parent?.type ?? '');
/**
 * `super.testLogin();`, `testPush(&suite);`: the test is another file's, and run here. Believed by its name, when it
 * stands alone (`testServer()` that yields a value is a fixture) and this file does not show what it does.
 */
function runsTestElsewhere(source, node, name, defined) {
    if (!/^_?test[A-Z_]/u.test(name) || !/^(?:expression_)?statement(?:_list)?$|^block$/u.test(node.parent?.type ?? ''))
        return false;
    return !defined.has(name) || /^(?:super|parent)\b/u.test((0,grammar_tree/* textOf */.b6)(source, node).slice(0, 20));
}
const helperCall = (source, node, name) => ({
    node,
    matcher: name,
    negated: false,
    subject: (0,grammar_tree/* textOf */.b6)(source, node),
    expected: '',
    complete: true,
    constant: false,
    snapshot: false,
    byHand: false,
});
function describeTest(source, language, { node, test, declared, found }) {
    const titles = [test.title];
    let { skipped, focused } = test;
    for (const outer of (0,grammar_tree/* around */.mC)(node)) {
        const group = declared.get(outer);
        if (group === undefined)
            continue;
        titles.unshift(group.title);
        skipped ||= group.skipped;
        focused ||= group.focused;
    }
    const { body } = test;
    const inside = body === null ? [] : [...(0,grammar_tree/* within */.ux)(body)];
    return {
        title: test.title,
        fullTitle: titles.join(' '),
        line: node.line,
        skipped: skipped || inside.some((one) => skipsWhole(source, language, one, body)),
        focused,
        table: test.table,
        asserts: test.asserts,
        assertions: inside.flatMap((one) => {
            const assertion = found.get(one);
            if (assertion === undefined || body === null)
                return [];
            const force = forceOf(source, language, assertion, body);
            return [{ ...assertion, text: textIn(source, assertion, force), line: one.line, force }];
        }),
        raises: inside.some(({ type }) => /^(?:raise_statement|throw_statement|throw_expression)$/u.test(type)),
        body: body === null ? '' : even((0,grammar_tree/* textOf */.b6)(source, body)),
    };
}
/** Skipped whatever happens: no condition stands between the test and the call. */
function skipsWhole(source, language, node, body) {
    if (!language.skipsItself(source, node))
        return false;
    for (const outer of (0,grammar_tree/* around */.mC)(node)) {
        if (outer === body)
            return true;
        if (language.branches.has(outer.type) ||
            /for|while|loop|lambda|func_literal|try|begin|rescue|except/u.test(outer.type))
            return false;
    }
    return true;
}
const even = (text) => text
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+$/u, '')
    .trim();


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

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grammarModel: () => (/* binding */ grammarModel)
/* harmony export */ });
/* harmony import */ var _grammar_read_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9156);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(592);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8972);



/** The tests of a file that is read by its grammar; null when it has no usable tree. */
async function grammarModel(path, text) {
    const file = await (0,_grammar_read_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .readTests */ .i)(path, text);
    if (file === null)
        return null;
    return {
        tests: file.tests.map((test) => ({
            title: test.fullTitle,
            line: test.line,
            skipped: test.skipped,
            focused: test.focused,
            table: test.table,
            assertions: test.assertions.map(modelOf),
            body: test.body,
        })),
        assertionCounts: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countInto */ .UU)(new Map(), file.everywhere),
    };
}
function modelOf(assertion) {
    const { text, matcher, negated, subject, expected, constant, complete, force, line } = assertion;
    const idle = constant || !complete || force === 'swallowed' || force === 'unreachable';
    return {
        text,
        subject: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .even */ .B0)(subject),
        negated,
        strength: idle ? 0 : (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .matcherStrength */ .O)(matcher, negated, expected !== ''),
        expected: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .even */ .B0)(expected),
        line,
    };
}


/***/ })

};
