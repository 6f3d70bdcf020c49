export const id = 3696;
export const ids = [3696];
export const modules = {

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(6795);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain-near.js
const MAX_NEAR = 5;
/** Longest id that a policy can hold. */
const MAX_ID = 120;
/** Known ids that somebody may have meant, the likeliest first: those that hold the word, then those a few letters away. */
function nearMatches(wanted, known) {
    const word = wanted.toLowerCase().slice(0, MAX_ID);
    const allowed = Math.max(2, Math.floor(word.length / 4));
    const distance = (id) => (id.includes(word) || word.includes(id) ? 0 : editDistance(word, id));
    return known
        .map((id) => ({ id, distance: distance(id) }))
        .filter((candidate) => candidate.distance <= allowed)
        .toSorted((a, b) => a.distance - b.distance || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
        .slice(0, MAX_NEAR)
        .map(({ id }) => id);
}
/** Levenshtein's distance: letters to add, drop or replace. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let index = 0; index < from.length; index++) {
        const letter = from[index];
        const next = [index + 1];
        for (let column = 0; column < to.length; column++) {
            const replaced = row[column] + (letter === to[column] ? 0 : 1);
            next.push(Math.min(replaced, row[column + 1] + 1, next[column] + 1));
        }
        row = next;
    }
    return row.at(-1);
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(6180);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain-text.js
const list = (items, word = 'or') => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
/** When a requirement holds, as a sentence without its full stop. */
function whenInWords(when) {
    const parts = [
        when.areas && `the change touches ${list(when.areas)}`,
        when.changeTypes && `it is of type ${list(when.changeTypes)}`,
        when.minRisk && `its risk is at least ${when.minRisk}`,
        when.additions && `it adds ${list(when.additions)}`,
        when.controlsLost && 'a security control was removed or weakened',
        when.aiAuthored && 'an AI agent took part in writing it',
        when.facts && `it shows ${list(when.facts)}`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'always' : `when ${parts.join(', and ')}`;
}
/** What proves an evidence id, one line each. */
function proofInWords(id, { gate, tests, scan, check, approval }) {
    const lines = [];
    if (gate === 'test-evidence-map')
        lines.push(...testsInWords(id, tests));
    if (scan !== undefined) {
        lines.push(`a healthy report of ${list(scan.tools)}`);
        if (scan.rules !== undefined)
            lines.push(`only rules that begin with ${list(scan.rules)} count`);
        lines.push(scan.blockAt === 'never'
            ? 'findings do not make it fail'
            : `new findings of level ${scan.blockAt} or above make it fail`);
    }
    if (check !== undefined)
        lines.push(`${check.names.length === 1 ? 'the check' : 'the checks'} ${list(check.names, 'and')} succeeded on the head commit${check.appId === undefined ? '' : `, made by the app ${check.appId}`}`);
    if (approval !== undefined)
        lines.push(...approvalInWords(approval));
    return lines.length === 0 ? [`the finding of ${gate}`] : lines;
}
function testsInWords(id, tests) {
    const lines = [`a passing test with [${id}] in its name`];
    const demands = [
        tests?.paths && `in a file like ${list(tests.paths)}`,
        tests?.words && tests.words.length > 0 ? `with ${list(tests.words, 'and')} in its name` : undefined,
        tests?.anyWord && tests.anyWord.length > 0 ? `with ${list(tests.anyWord)} in its name` : undefined,
    ].filter((part) => part !== undefined);
    if (demands.length > 0)
        lines.push(`or a passing test ${demands.join(', ')}`);
    else if (tests?.any === true)
        lines.push('or any passing test');
    if (tests !== undefined && tests.minimum > 1)
        lines.push(`at least ${tests.minimum} of them`);
    return lines;
}
const slotInWords = ({ role, count, owners }) => owners
    ? `${count} ${count === 1 ? 'owner' : 'owners'} of each changed path by CODEOWNERS, with the role ${role}`
    : `${count} ${count === 1 ? 'person' : 'people'} with the role ${role}`;
function approvalInWords(approval) {
    return [
        `approval by ${slotInWords(approval)}`,
        ...approval.alternatives.map((slot) => `or by ${slotInWords(slot)}`),
        ...(approval.distinct ? ['by people who fill no other such approval'] : []),
    ];
}
/** What a rule looks at, one line each. */
function ruleInWords({ kind, in: within, notIn, control, weakens }) {
    return [
        kind === 'path' ? 'the names of changed files' : 'added and removed lines',
        ...(within === undefined ? [] : [`only in files like ${list(within)}`]),
        ...(notIn === undefined ? [] : [`never in files like ${list(notIn)}`]),
        ...(control === true ? ['when such lines are only removed, a control was removed'] : []),
        ...(weakens === true ? ['when such lines are only added, a control was weakened'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain-pages.js



/** Columns of prose. */
const WIDTH = 100;
function writer(color) {
    const { bold, dim } = (0,io/* painter */.C)(color);
    const rows = (name, lines) => lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(11)}${line}\n`).join('');
    const shown = (lines) => lines.flatMap((line) => (0,markdown/* visible */.RK)(line).split('\n'));
    return {
        title: (kind, id, title) => `${dim(kind)} ${bold((0,markdown/* visible */.RK)(id))}: ${(0,markdown/* visible */.RK)(title)}\n`,
        row: (name, lines) => rows(name, shown(lines).flatMap(wrap)),
        code: (name, lines) => rows(name, shown(lines)),
        heading: (text) => `\n${bold(text)}\n`,
    };
}
function wrap(text) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== '' && last.length + 1 + word.length > WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}
/** An area: its risk, what touching it asks for, its rules with an example each. */
function areaPage(id, area, policy, examplesOf, write) {
    const types = Object.entries(policy.changeTypes).filter(([, { areas }]) => areas.includes(id));
    const asking = policy.requirements.filter(({ when }) => when.areas?.includes(id) === true || when.changeTypes?.some((type) => types.some(([name]) => name === type)));
    return [
        write.title('area', id, area.title),
        write.row('risk', [area.quiet ? `${area.risk}; touching it alone makes nothing sensitive` : area.risk]),
        write.row('makes it', types.map(([name, { title }]) => `${name}: ${title}`)),
        write.row('asks for', asking.map(({ id: requirement, evidence }) => `${evidence.join(', ')} (${requirement})`)),
        write.heading('Rules'),
        ...(area.rules.length === 0
            ? [write.row('', ['none: nothing is recognised as this area by its name or text'])]
            : []),
        ...area.rules.map((rule) => ruleInBrief(rule, area, examplesOf, write)),
    ].join('');
}
function ruleInBrief(rule, area, examplesOf, write) {
    const { match, noMatch } = examplesOf(rule);
    return [
        `  ${(0,markdown/* visible */.RK)(rule.id)}\n`,
        write.row('', [rule.rationale]),
        ...(rule.risk === undefined || rule.risk === area.risk ? [] : [write.row('risk', [rule.risk])]),
        write.row('see', [[...rule.cwe, ...rule.asvs.map((entry) => `ASVS ${entry}`)].join(', ')].filter((line) => line !== '')),
        write.code('matches', match.slice(0, 1)),
        write.code('but not', noMatch.slice(0, 1)),
    ].join('');
}
/** One rule, whole. */
function rulePage(rule, areaId, area, examplesOf, write) {
    const { match, noMatch } = examplesOf(rule);
    return [
        write.title('rule', rule.id, rule.rationale),
        write.row('area', [`${areaId}: ${area.title}`]),
        write.row('risk', [rule.risk ?? area.risk]),
        write.row('looks at', ruleInWords(rule)),
        write.row('CWE', [rule.cwe.join(', ')].filter((line) => line !== '')),
        write.row('ASVS', [rule.asvs.join(', ')].filter((line) => line !== '')),
        write.heading('Matches'),
        write.code('', match),
        write.heading('Does not match'),
        write.code('', noMatch),
        write.heading(rule.kind === 'path' ? 'Path patterns' : 'Regular expressions'),
        write.code('', rule.any),
    ].join('');
}
/** What proves an evidence id, how to supply it, and who asks for it. */
function evidencePage(id, definition, policy, write) {
    const asking = policy.requirements.filter(({ evidence }) => evidence.includes(id));
    return [
        write.title('evidence', id, definition.title),
        write.row('by gate', [definition.gate]),
        write.row('proved by', proofInWords(id, definition)),
        write.row('how to', [definition.howTo]),
        write.heading('Asked for by'),
        ...(asking.length === 0 ? [write.row('', ['nothing'])] : []),
        ...asking.map(({ id: requirement, when, why }) => `  ${(0,markdown/* visible */.RK)(requirement)}\n${write.row('', [whenInWords(when), why])}`),
    ].join('');
}
/** Whose move it is, by the first digit of a code. */
const MOVES = new Map([
    ['1', 'evidence cannot be used as it is; the change stays not-ready until it can'],
    ['2', 'the caller’s mistake: exit status 2, and nothing was judged'],
    ['3', 'our fault: exit status 3; please report it with the command you ran'],
    ['4', 'evidence cannot be used as it is; the change stays not-ready until it can'],
]);
/** What an error code means, and who has to act. */
const codePage = (code, meaning, write) => [
    write.title('code', code, meaning),
    write.row('whose move', [MOVES.get(code.charAt(2)) ?? 'see the message']),
    write.row('next step', ['The message that came with it names it.']),
].join('');
/** When something is owed, what, and why. */
function requirementPage(requirement, policy, write) {
    const { id, title, when, evidence, why } = requirement;
    const width = Math.max(...evidence.map((name) => name.length));
    const told = (name) => `${name.padEnd(width)}  ${Object.hasOwn(policy.evidence, name) ? policy.evidence[name]?.title : 'not defined'}`;
    return [
        write.title('requirement', id, title),
        write.row('owed', [whenInWords(when)]),
        write.row('why', [why]),
        write.heading('Evidence'),
        write.code('', evidence.map(told)),
    ].join('');
}

// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(9573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain.js






const explain = (0,command/* defineCommand */.N)({
    name: 'explain',
    title: 'What a rule, area, evidence, requirement or error code means',
    about: 'Prints what the policy says about an id: an area with its rules, a rule with its examples, evidence with what proves\nit, a requirement with what it asks for; and what an error code means. An id that stands for several of them gets a page for each.',
    examples: [
        'evidence-gate explain authentication',
        'evidence-gate explain authentication.session',
        'evidence-gate explain test.abuse-case',
        'evidence-gate explain human-approval --base origin/main',
        'evidence-gate explain EG220',
    ],
    words: ['id'],
    flags: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().min(1).describe('Id of an area, a rule, an evidence or a requirement, or an error code'),
        ...policy_source/* POLICY_FLAGS */.vM,
    }),
    run: async (options, io) => {
        const code = CODE.test(options.id) ? await meaningOf(options.id) : undefined;
        if (code !== undefined) {
            io.out(codePage(options.id, code, writer(io.color)));
            return 0;
        }
        const policy = await (0,policy_source/* chosenPolicy */.fV)(options, io);
        const pages = pagesOf(options.id, policy, await examples(), io.color);
        if (pages.length === 0)
            throw unknownId(options.id, policy);
        io.out(pages.join('\n'));
        return 0;
    },
});
const CODE = /^EG\d{3}$/u;
async function meaningOf(code) {
    const { CODES } = await __webpack_require__.e(/* import() */ 3980).then(__webpack_require__.bind(__webpack_require__, 3980));
    return new Map(Object.entries(JSON.parse(CODES))).get(code);
}
function pagesOf(id, policy, examplesOf, color) {
    const write = writer(color);
    const area = Object.hasOwn(policy.areas, id) ? policy.areas[id] : undefined;
    const definition = Object.hasOwn(policy.evidence, id) ? policy.evidence[id] : undefined;
    return [
        ...(area ? [areaPage(id, area, policy, examplesOf, write)] : []),
        ...Object.entries(policy.areas).flatMap(([areaId, owner]) => owner.rules.filter((rule) => rule.id === id).map((rule) => rulePage(rule, areaId, owner, examplesOf, write))),
        ...(definition ? [evidencePage(id, definition, policy, write)] : []),
        ...policy.requirements
            .filter((requirement) => requirement.id === id)
            .map((requirement) => requirementPage(requirement, policy, write)),
    ];
}
/** Built-in policies travel without their examples, which only this command reads. */
const TAKEN_OUT = { match: ['-'], noMatch: ['-'] };
async function examples() {
    const { BUILTIN_EXAMPLES } = await __webpack_require__.e(/* import() */ 2676).then(__webpack_require__.bind(__webpack_require__, 2676));
    const known = new Map(Object.entries(JSON.parse(BUILTIN_EXAMPLES)));
    return ({ id, examples: own }) => own.match[0] === TAKEN_OUT.match[0] && own.noMatch[0] === TAKEN_OUT.noMatch[0] ? (known.get(id) ?? own) : own;
}
function unknownId(id, policy) {
    const known = [
        ...Object.keys(policy.areas),
        ...Object.values(policy.areas).flatMap(({ rules }) => rules.map((rule) => rule.id)),
        ...Object.keys(policy.evidence),
        ...policy.requirements.map((requirement) => requirement.id),
    ];
    const near = nearMatches(id, [...new Set(known)]);
    return new errors/* ConfigurationError */.j1('EG223', `The policy knows no area, rule, evidence or requirement ${JSON.stringify(id)}.`, near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : `See all of them: evidence-gate policy show. Areas are: ${Object.keys(policy.areas).join(', ')}.`);
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ chosenPolicy),
/* harmony export */   vM: () => (/* binding */ POLICY_FLAGS),
/* harmony export */   wB: () => (/* binding */ policyNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2621);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);
/* harmony import */ var _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9009);





/** How a command is told which policy it speaks of. */
const POLICY_FLAGS = {
    policy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.policy,
    repo: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.repo,
    base: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.base.describe('Commit, branch or tag whose .github/evidence-gate.yml is read, laid over the baseline'),
};
/**
 * The policy a command speaks of: a file, what a commit of a repository holds, or the built-in baseline.
 *
 * @throws ConfigurationError EG224 when both a file and a commit are named, and whatever reading them throws
 */
async function chosenPolicy({ policy, repo, base }, io) {
    if (policy !== undefined && base !== undefined) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG224', 'Both --policy and --base are given.', 'Give --policy for a file, or --base for the policy of a commit.');
    }
    if (policy !== undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, policy) });
    if (base === undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({});
    const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, repo));
    try {
        return await (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ change: await repository.readChange({ base, head: base, compare: 'trees' }) });
    }
    finally {
        repository.close();
    }
}
const BUILTIN = 'builtin:';
/** A policy by one word: a file, or `builtin:NAME`. @throws ConfigurationError EG220, EG221, EG222 */
const policyNamed = async (word, io) => word.startsWith(BUILTIN) ? (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .builtinPolicy */ .Kp)(word.slice(BUILTIN.length)) : (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, word) });


/***/ })

};
