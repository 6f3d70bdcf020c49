export const id = 5314;
export const ids = [5314,5145,8540,753,7526];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/policy/rule-examples.js
var rule_examples = __webpack_require__(15099);
// EXTERNAL MODULE: ./build/emit/shared/text/near-matches.js
var near_matches = __webpack_require__(41088);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(16180);
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
        when.paths && `a changed file is like ${list(when.paths)}`,
        when.fork && 'it comes from a fork',
        when.minLines && `it has at least ${when.minLines} changed lines`,
        when.minFiles && `it has at least ${when.minFiles} changed files`,
        when.untraced && 'it names no request that it answers',
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
function ruleInWords({ kind, in: within, notIn, control, weakens, mention }) {
    return [
        kind === 'path' ? 'the names of changed files' : 'added and removed lines',
        ...(within === undefined ? [] : [`only in files like ${list(within)}`]),
        ...(notIn === undefined ? [] : [`never in files like ${list(notIn)}`]),
        ...(control === true ? ['when such lines are only removed, a control was removed'] : []),
        ...(mention === true ? ['alone in a file, they only mention the area and put the change one level lower'] : []),
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
    ['2', 'the caller’s mistake: nothing was judged; exit status 2, or 1 when what was handed in does not hold'],
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

// EXTERNAL MODULE: ./build/emit/shared/policy/compare/waivers.js
var waivers = __webpack_require__(58744);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/waive.js
var waive = __webpack_require__(5145);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain-people.js


/** Who has a role, and what asks for them. */
function rolePage(id, role, policy, write) {
    const members = [...(role.teams ?? []), ...(role.users ?? [])];
    const asking = Object.entries(policy.evidence).filter(([, { approval }]) => approval && [approval, ...approval.alternatives].some((slot) => slot.role === id));
    return [
        write.title('role', id, role.title),
        write.row('permission', [`${role.permission} on the repository, at least`]),
        write.row('who', [
            role.teams === undefined && role.users === undefined
                ? 'whoever has that permission'
                : members.join(', ') || 'nobody: it names no team and no person',
        ]),
        write.row('asked for', asking.map(([evidence, { title }]) => `${evidence}: ${title}`)),
    ].join('');
}
/** What a waiver lets through, who answers for it, and whether it holds today. */
function waiverPage(waiver, now, write) {
    const why = (0,waive/* neverHolds */.p)(waiver) ?? (0,waive/* untimely */.a)(waiver, now)?.why ?? null;
    return [
        write.title('waiver', waiver.id, waiver.reason),
        write.row('scope', [(0,waivers/* scopeInWords */.x)(waiver)]),
        write.row('owner', [waiver.owner]),
        write.row('granted', [`by ${waiver.approver}, from ${waiver.granted} to the end of ${waiver.expires} (UTC)`]),
        write.row('holds', [
            why === null ? 'today, for whatever fits its scope and the policy above allows' : `not: ${why}`,
        ]),
    ].join('');
}

// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(99573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/explain.js








const explain = (0,command/* defineCommand */.N)({
    name: 'explain',
    title: 'What a rule, area, evidence, requirement, role, waiver or error code means',
    about: 'Prints what the policy says about an id: an area with its rules, a rule with its examples, evidence with what proves\nit, a requirement with what it asks for, a role with who has it, a waiver with its end; and what an error code means. An id that stands for several of them gets a page for each.',
    examples: [
        'evidence-gate explain authentication',
        'evidence-gate explain authentication.session',
        'evidence-gate explain test.abuse-case',
        'evidence-gate explain human-approval --base origin/main',
        'evidence-gate explain EG220',
    ],
    words: ['id'],
    flags: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .min(1)
            .describe('Id of an area, a rule, an evidence, a requirement, a role or a waiver, or an error code'),
        ...policy_source/* POLICY_FLAGS */.vM,
    }),
    run: async (options, io) => {
        const code = CODE.test(options.id) ? await meaningOf(options.id) : undefined;
        if (code !== undefined) {
            io.out(codePage(options.id, code, writer(io.color)));
            return 0;
        }
        const policy = await (0,policy_source/* chosenPolicy */.fV)(options, io);
        const pages = pagesOf(options.id, policy, await (0,rule_examples/* ruleExamples */.q)(), io.color);
        if (pages.length === 0) {
            const { gatePages } = await __webpack_require__.e(/* import() */ 5995).then(__webpack_require__.bind(__webpack_require__, 45995));
            pages.push(...(await gatePages(options.id, policy, writer(io.color))));
        }
        if (pages.length === 0)
            throw unknownId(options.id, policy);
        io.out(pages.join('\n'));
        return 0;
    },
});
const CODE = /^EG\d{3}$/u;
async function meaningOf(code) {
    const { CODES } = await __webpack_require__.e(/* import() */ 3980).then(__webpack_require__.bind(__webpack_require__, 31599));
    return new Map(Object.entries(JSON.parse(CODES))).get(code);
}
function pagesOf(id, policy, examplesOf, color) {
    const write = writer(color);
    const area = Object.hasOwn(policy.areas, id) ? policy.areas[id] : undefined;
    const role = Object.hasOwn(policy.roles, id) ? policy.roles[id] : undefined;
    const definition = Object.hasOwn(policy.evidence, id) ? policy.evidence[id] : undefined;
    return [
        ...(area ? [areaPage(id, area, policy, examplesOf, write)] : []),
        ...Object.entries(policy.areas).flatMap(([areaId, owner]) => owner.rules.filter((rule) => rule.id === id).map((rule) => rulePage(rule, areaId, owner, examplesOf, write))),
        ...(definition ? [evidencePage(id, definition, policy, write)] : []),
        ...policy.requirements
            .filter((requirement) => requirement.id === id)
            .map((requirement) => requirementPage(requirement, policy, write)),
        ...(role ? [rolePage(id, role, policy, write)] : []),
        ...policy.waivers.granted
            .filter((waiver) => waiver.id === id)
            .map((waiver) => waiverPage(waiver, Date.now(), write)),
    ];
}
function unknownId(id, policy) {
    const known = [
        ...Object.keys(policy.areas),
        ...Object.values(policy.areas).flatMap(({ rules }) => rules.map((rule) => rule.id)),
        ...Object.keys(policy.evidence),
        ...policy.requirements.map((requirement) => requirement.id),
        ...Object.keys(policy.roles),
        ...policy.waivers.granted.map((waiver) => waiver.id),
    ];
    const near = (0,near_matches/* nearMatches */.Y)(id, [...new Set(known)]);
    return new errors/* ConfigurationError */.j1('EG223', `The policy knows no area, rule, evidence, requirement, role or waiver ${JSON.stringify(id)}.`, near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : `See all of them: evidence-gate policy show. Areas are: ${Object.keys(policy.areas).join(', ')}.`);
}


/***/ }),

/***/ 99573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ chosenPolicy),
/* harmony export */   vM: () => (/* binding */ POLICY_FLAGS),
/* harmony export */   wB: () => (/* binding */ policyNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86660);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12305);
/* harmony import */ var _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10753);





/** How a command is told which policy it speaks of. */
const POLICY_FLAGS = {
    policy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.policy,
    organisationPolicy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.organisationPolicy,
    repo: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.repo,
    base: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.base.describe('Commit, branch or tag whose .github/evidence-gate.yml is read, laid over the baseline'),
};
/**
 * The policy a command speaks of: a file, what a commit of a repository holds, or the built-in baseline.
 *
 * @throws ConfigurationError EG224 when both a file and a commit are named, and whatever reading them throws
 */
async function chosenPolicy({ policy, organisationPolicy, repo, base }, io) {
    if (policy !== undefined && base !== undefined) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG224', 'Both --policy and --base are given.', 'Give --policy for a file, or --base for the policy of a commit.');
    }
    const organisation = organisationPolicy === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, organisationPolicy);
    if (policy !== undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, policy), organisation });
    if (base === undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ organisation });
    const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__.openRepository)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, repo));
    try {
        return await (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({
            organisation,
            change: await repository.readChange({ base, head: base, compare: 'trees' }),
        });
    }
    finally {
        repository.close();
    }
}
const BUILTIN = 'builtin:';
/** A policy by one word: a file, or `builtin:NAME`. @throws ConfigurationError EG220, EG221, EG222 */
const policyNamed = async (word, io) => word.startsWith(BUILTIN) ? (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .builtinPolicy */ .K)(word.slice(BUILTIN.length)) : (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, word) });


/***/ }),

/***/ 44359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/** Levels of a finding in SARIF's words, the mildest first. Kept apart from the schema: most code only compares them. */
const LEVELS = ['note', 'warning', 'error'];
/** Whether a level is at or above a bound. */
const reaches = (level, bound) => LEVELS.indexOf(level) >= LEVELS.indexOf(bound);
/** The higher of two levels. */
const higher = (a, b) => (reaches(a, b) ? a : b);
/** Puts the severest level first. */
const bySeverity = (a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a);


/***/ }),

/***/ 26182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   bM: () => (/* binding */ demands),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
const difference = (effect, path, text) => ({ effect, path, text });
/** Items of `list` that `other` does not hold. */
const missingIn = (list, other) => list.filter((item) => !other.includes(item));
/** Whether `wide` holds everything that `narrow` holds. */
const covers = (wide, narrow) => missingIn(narrow, wide).length === 0;
/** A list in which every further item asks for more. */
function demands(path, above, below) {
    return [
        ...missingIn(above, below).map((item) => difference('loosened', path, `${item} is gone`)),
        ...missingIn(below, above).map((item) => difference('tightened', path, `${item} is asked for as well`)),
    ];
}
/** A list in which every further item lets more through. */
function opens(path, above, below) {
    return [
        ...missingIn(below, above).map((item) => difference('loosened', path, `${item} is let through as well`)),
        ...missingIn(above, below).map((item) => difference('tightened', path, `${item} is no longer let through`)),
    ];
}
/** A value on a scale: `stricter` is positive when below is stricter than above, 0 when they are equally strict. */
function scaled(path, above, below, stricter) {
    if (stricter === 0)
        return [];
    return [difference(stricter > 0 ? 'tightened' : 'loosened', path, `from ${said(above)} to ${said(below)}`)];
}
/** A limit: the lower is the stricter. */
const limits = (path, above, below) => scaled(path, above, below, above - below);
/** Words for people. */
function reworded(path, above, below) {
    return above === below ? [] : [difference('changed', path, 'says it in other words')];
}
const said = (value) => (value === null ? 'none' : String(value));


/***/ }),

/***/ 58744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareWaivers),
/* harmony export */   x: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _waivers_allowance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80753);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26182);


/** What may be waived and what is. A waiver within what `above` allows is no loosening: it is `waived`, with owner and end. */
function compareWaivers(above, below) {
    const known = new Map(above.granted.map((waiver) => [waiver.id, JSON.stringify(waiver)]));
    const kept = new Set(below.granted.map(({ id }) => id));
    return [
        ...((0,_waivers_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .NB)(above.allow, below.allow)
            ? (0,_waivers_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .NB)(below.allow, above.allow)
                ? []
                : [(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)('tightened', 'waivers.allow', 'less can be waived')]
            : [(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)('loosened', 'waivers.allow', 'more can be waived, or for longer')]),
        ...above.granted
            .filter(({ id }) => !kept.has(id))
            .map(({ id }) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)('tightened', `waivers.granted.${id}`, 'is gone')),
        ...below.granted
            .filter((waiver) => known.get(waiver.id) !== JSON.stringify(waiver))
            .map((waiver) => judge(waiver, above)),
    ];
}
function judge(waiver, { allow }) {
    const path = `waivers.granted.${waiver.id}`;
    const told = `${scopeInWords(waiver)} until ${waiver.expires}, owned by ${waiver.owner}, granted by ${waiver.approver}`;
    return (0,_waivers_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .NB)(allow, waiver.under ?? {})
        ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)('waived', path, told)
        : (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)('loosened', path, `${told}, which is not held to what may be waived`);
}
/** What a waiver waives, in words. */
function scopeInWords({ scope }) {
    const parts = Object.entries(scope).flatMap(([kind, list]) => list === undefined ? [] : [`${kind} ${list.join(', ')}`]);
    return `waives ${parts.join(' and ')}`;
}


/***/ }),

/***/ 73996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* unused harmony export REPOSITORY_FOLDER */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const GITHUB = /^github:(?<owner>[^/]+)\/(?<repository>[^/]+)\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/u;
/** Where a repository keeps what its policy is split into: every change there is area `gate-policy`. */
const REPOSITORY_FOLDER = '.github/evidence-gate/';
/** One name for one document, for messages, sources, and to find a layer that extends itself. */
function nameOf(origin) {
    if (origin.kind === 'base')
        return `base:${origin.path}`;
    if (origin.kind === 'file')
        return `${origin.role}:${origin.path}`;
    return `github:${origin.owner}/${origin.repository}/${origin.path}@${origin.commit}`;
}
/** How messages name the document, so that a place in it can follow. */
function documentOf(origin) {
    if (origin.kind === 'base')
        return `${origin.path} of the base commit`;
    return origin.kind === 'file' ? origin.path : nameOf(origin);
}
/**
 * The document that `reference` names in the layer read from `from`: null for a built-in policy, a sentence when it may
 * not be named there.
 */
function resolveReference(reference, from) {
    if (reference.startsWith('github:')) {
        const { owner, repository, path, commit } = GITHUB.exec(reference)?.groups ?? {};
        if (!owner || !repository || !path || !commit)
            return 'it names no file at a commit';
        return path.split('/').includes('..')
            ? 'its path leaves the repository'
            : { kind: 'github', owner, repository, path, commit };
    }
    if (!reference.startsWith('.'))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from.path.replaceAll('\\', '/')), reference));
    if (from.kind === 'file')
        return { ...from, path };
    if (path.startsWith('..'))
        return 'its path leaves the repository';
    if (from.kind === 'base' && !path.startsWith(REPOSITORY_FOLDER))
        return `a repository keeps the parts of its policy in ${REPOSITORY_FOLDER}, where every change is one of the gate`;
    return { ...from, path };
}


/***/ }),

/***/ 10753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ builtinPolicy),
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export REPOSITORY_POLICY */
/* harmony import */ var _storeys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23014);

/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';
/**
 * The policy to judge by: built-in, then the organisation's, then the repository's own of the base commit (or the
 * caller's file in its place), each laid over the one before.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown
 *   built-in, EG225 when a layer extends itself, EG226 when one is missing
 */
async function loadPolicy({ file, organisation, ...ports }) {
    const origins = [];
    if (organisation !== undefined)
        origins.push({ kind: 'file', path: organisation, role: 'organisation' });
    if (file !== undefined)
        origins.push({ kind: 'file', path: file, role: 'file' });
    else if (((await ports.change?.readTarget(REPOSITORY_POLICY)) ?? null) !== null)
        origins.push({ kind: 'base', path: REPOSITORY_POLICY });
    if (origins.length === 0)
        return builtinPolicy(FLOOR);
    const { collectStoreys } = await __webpack_require__.e(/* import() */ 5609).then(__webpack_require__.bind(__webpack_require__, 75609));
    const standsAlone = file !== undefined && organisation === undefined;
    return stack(await collectStoreys(origins, standsAlone ? null : FLOOR, ports));
}
/** A built-in policy by its name. @throws ConfigurationError EG222 */
const builtinPolicy = async (name) => stack([await (0,_storeys_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinStorey */ .k9)(name)]);
async function stack(storeys) {
    return {
        ...(await merge(storeys)),
        digest: (0,_storeys_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(storeys.map(({ digest }) => digest).join('\n')),
        sources: storeys.map(({ source }) => source),
    };
}
/** A built-in policy is complete; most runs need nothing else, and none of the schemas that merging stands on. */
async function merge(storeys) {
    const [ground, ...others] = storeys;
    if (others.length === 0 && ground.source.startsWith('builtin:'))
        return ground.document;
    const { mergeLayer } = await Promise.all(/* import() */[__webpack_require__.e(7032), __webpack_require__.e(4225)]).then(__webpack_require__.bind(__webpack_require__, 54225));
    return storeys.reduce((upper, storey) => mergeLayer(upper, storey), null);
}


/***/ }),

/***/ 15099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ areasWithExamples),
/* harmony export */   q: () => (/* binding */ ruleExamples)
/* harmony export */ });
/** Built-in policies travel without their examples, which no judgement reads. */
const TAKEN_OUT = { match: ['-'], noMatch: ['-'] };
/** Finds the examples of any rule again. */
async function ruleExamples() {
    const { BUILTIN_EXAMPLES } = await __webpack_require__.e(/* import() */ 2676).then(__webpack_require__.bind(__webpack_require__, 12676));
    const known = new Map(Object.entries(JSON.parse(BUILTIN_EXAMPLES)));
    return ({ id, examples: own }) => own.match[0] === TAKEN_OUT.match[0] && own.noMatch[0] === TAKEN_OUT.noMatch[0] ? (known.get(id) ?? own) : own;
}
/** The areas of a policy, every rule with its examples. */
async function areasWithExamples({ areas }) {
    const examplesOf = await ruleExamples();
    return Object.fromEntries(Object.entries(areas).map(([id, area]) => [
        id,
        { ...area, rules: area.rules.map((rule) => ({ ...rule, examples: examplesOf(rule) })) },
    ]));
}


/***/ }),

/***/ 23014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k9: () => (/* binding */ builtinStorey),
  sc: () => (/* binding */ sha256),
  qS: () => (/* binding */ storeyOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
;// CONCATENATED MODULE: ./build/emit/shared/policy/generated/builtin.js
// Generated by scripts/generate.mjs from policies/. Do not edit.
const BUILTIN_POLICIES = {
    baseline: {
        digest: 'sha256:fd04160e2105fc685ce93583a7d47142a1cb0e22abff8f773cb001762e3c66a9',
        includes: ["observe"],
        json: async () => (await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 48196))).JSON_TEXT,
    },
    observe: {
        digest: 'sha256:47428cefc0c9a598eea542e1e2153bb1c879e41be9999dd5aafbccd026017047',
        includes: [],
        json: async () => (await __webpack_require__.e(/* import() */ 4667).then(__webpack_require__.bind(__webpack_require__, 34667))).JSON_TEXT,
    },
    regulated: {
        digest: 'sha256:75eef6135ec5ada6755fa3977ab8bb504d675d40b8fb4ac438165947eba88604',
        includes: ["observe", "baseline", "strict"],
        json: async () => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 80292))).JSON_TEXT,
    },
    strict: {
        digest: 'sha256:0ad11d1c879a547b37d978d29722a6a5a1db7c2061c27974414971a241631c83',
        includes: ["observe", "baseline"],
        json: async () => (await __webpack_require__.e(/* import() */ 3158).then(__webpack_require__.bind(__webpack_require__, 83158))).JSON_TEXT,
    },
};

// EXTERNAL MODULE: ./build/emit/shared/policy/layers/origin.js
var layers_origin = __webpack_require__(73996);
;// CONCATENATED MODULE: ./build/emit/shared/policy/storeys.js





/** A layer that was read. */
const storeyOf = ({ document, place }, origin) => ({
    document,
    // Of a file the caller chose, what it is counts, not where this machine keeps it.
    source: origin.kind === 'file' ? `${origin.role}:${document.name}@${document.version}` : (0,layers_origin/* nameOf */.Vb)(origin),
    digest: sha256((0,canonical_json/* canonicalJson */.d)(document)),
    place,
    includes: [],
});
/**
 * A built-in policy.
 *
 * @param namedAt the place that names it, for messages
 * @throws ConfigurationError EG222
 */
async function builtinStorey(name, namedAt) {
    const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
    if (known === undefined) {
        throw new errors/* ConfigurationError */.j1('EG222', `${namedAt === undefined ? '' : `${namedAt}: `}There is no built-in policy named ${JSON.stringify(name)}.`, `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`);
    }
    // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
    const document = JSON.parse(await known.json());
    const source = `builtin:${name}@${document.version}`;
    return { document, source, digest: known.digest, place: () => source, includes: known.includes };
}
const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

/***/ 80753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   hW: () => (/* binding */ narrower)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86408);

/** What both allow. */
function narrower(above, below) {
    const both = {
        evidence: inBoth(above.evidence, below.evidence),
        findings: inBoth(above.findings, below.findings),
        maxLevel: least(above.maxLevel, below.maxLevel, (level) => _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVABLE_LEVELS */ .M.indexOf(level)),
        maxDays: least(above.maxDays, below.maxDays, (days) => days),
    };
    return Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined));
}
/** Whether a list of patterns (`scan.sast`, `scan.*`, `*`) speaks of an evidence id; no list speaks of all. */
const speaksOf = (patterns, id) => patterns === undefined || patterns.some((pattern) => contains(pattern, id));
/** Whether everything that `narrow` allows `wide` allows as well. */
const allows = (wide, narrow) => within(narrow.evidence, wide.evidence) &&
    within(narrow.findings, wide.findings) &&
    (wide.maxLevel === undefined ||
        (narrow.maxLevel !== undefined &&
            _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVABLE_LEVELS */ .M.indexOf(narrow.maxLevel) <= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVABLE_LEVELS */ .M.indexOf(wide.maxLevel))) &&
    (wide.maxDays === undefined || (narrow.maxDays !== undefined && narrow.maxDays <= wide.maxDays));
const within = (narrow, wide) => wide === undefined ||
    (narrow !== undefined && narrow.every((item) => wide.some((pattern) => contains(pattern, item))));
/** `*` holds everything, `scan.*` whatever begins with `scan.`, patterns included; anything else itself. */
const contains = (pattern, item) => pattern === '*' || pattern === item || (pattern.endsWith('.*') && item.startsWith(pattern.slice(0, -1)));
function inBoth(above, below) {
    if (above === undefined || below === undefined)
        return (above ?? below)?.slice();
    // Of two patterns one holds the other or they share nothing.
    const shared = [
        ...below.filter((item) => above.some((pattern) => contains(pattern, item))),
        ...above.filter((item) => below.some((pattern) => contains(pattern, item))),
    ];
    return [...new Set(shared)];
}
function least(above, below, rank) {
    if (above === undefined || below === undefined)
        return above ?? below;
    return rank(below) < rank(above) ? below : above;
}


/***/ }),

/***/ 23628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Whether this is a day of the calendar, written YYYY-MM-DD. */
function isDay(text) {
    if (!WRITTEN.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Milliseconds since the epoch at which this day begins in UTC. */
const startOf = (day) => Date.parse(`${day}T00:00:00Z`);
/** … and at which it is over. */
const endOf = (day) => startOf(day) + DAY;
/** Days from one day to another. */
const daysBetween = (from, to) => Math.round((startOf(to) - startOf(from)) / DAY);


/***/ }),

/***/ 86408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WAIVABLE_LEVELS)
/* harmony export */ });
/* harmony import */ var _evidence_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44359);

/** How high a waived finding may be, the strictest bound first: `none` lets no finding be waived. */
const WAIVABLE_LEVELS = ['none', ..._evidence_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_];


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untimely),
/* harmony export */   p: () => (/* binding */ neverHolds),
/* harmony export */   waiveEvidence: () => (/* binding */ waiveEvidence),
/* harmony export */   waiveFinding: () => (/* binding */ waiveFinding)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53748);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80753);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23628);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86408);




/**
 * @param evidence ids of the evidence that this finding would make fail; a waiver must be allowed for each of them
 * @param now milliseconds since the epoch
 */
function waiveFinding(granted, finding, evidence, now) {
    return choose(granted, now, (waiver) => speaksOfFinding(waiver, finding, evidence), (waiver) => {
        const forbidden = evidence.find((id) => !(0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(waiver.under?.findings, id));
        if (forbidden !== undefined)
            return `the policy above it lets no finding of ${forbidden} be waived`;
        const { maxLevel } = waiver.under ?? {};
        return maxLevel !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_LEVELS */ .M.indexOf(finding.level) > _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_LEVELS */ .M.indexOf(maxLevel)
            ? `the policy above it lets findings be waived up to ${maxLevel}, and this is of level ${finding.level}`
            : null;
    });
}
/**
 * @param paths every path the change touches, both names of a renamed file
 * @param now milliseconds since the epoch
 */
function waiveEvidence(granted, id, paths, now) {
    return choose(granted, now, (waiver) => speaksOfEvidence(waiver, id, paths), (waiver) => ((0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(waiver.under?.evidence, id) ? null : `the policy above it does not let ${id} be waived`));
}
function choose(granted, now, speaks, forbidden) {
    const refused = [];
    for (const waiver of granted) {
        if (!speaks(waiver))
            continue;
        const why = untimely(waiver, now)?.why ?? forbidden(waiver);
        if (why === null)
            return { waiver, refused };
        refused.push({ id: waiver.id, why });
    }
    return { waiver: null, refused };
}
/** Why a waiver runs for longer than the policy above it allows; null when it does not. */
function tooLong({ granted, expires, under }) {
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(granted, expires);
    return under?.maxDays !== undefined && days > under.maxDays
        ? `it runs for ${days} days, and the policy above it allows ${under.maxDays}`
        : null;
}
/** Why a waiver can never hold, at any time and for whatever it waives; null when it can. */
function neverHolds(waiver) {
    const { scope, under } = waiver;
    const whole = !ofFindings(scope);
    const barred = scope.evidence?.find((id) => !(0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(whole ? under?.evidence : under?.findings, id));
    if (barred !== undefined)
        return whole
            ? `the policy above it does not let ${barred} be waived`
            : `the policy above it lets no finding of ${barred} be waived`;
    if (!whole && (under?.maxLevel === 'none' || under?.findings?.length === 0))
        return 'the policy above it lets no finding be waived';
    return tooLong(waiver);
}
/** Why a waiver does not hold at this time, whatever it waives; null when it does. */
function untimely({ granted, expires, under }, now) {
    if (!(now < (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(expires)))
        return { state: 'expired', why: `it expired on ${expires}` };
    const long = tooLong({ granted, expires, under });
    if (long !== null)
        return { state: 'too-long', why: long };
    return now < (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(granted) ? { state: 'early', why: `it holds from ${granted}` } : null;
}
/** Evidence is waived as a whole only by a scope that speaks of evidence and of no finding. */
function speaksOfEvidence({ scope }, id, paths) {
    if (ofFindings(scope) || scope.evidence?.includes(id) !== true)
        return false;
    if (scope.paths === undefined)
        return true;
    const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(scope.paths);
    return paths.length > 0 && paths.every((path) => matches(path));
}
const ofFindings = ({ evidence, fingerprints, rules, tools, packages }) => evidence === undefined || (fingerprints ?? rules ?? tools ?? packages) !== undefined;
function speaksOfFinding({ scope }, finding, evidence) {
    if (!ofFindings(scope))
        return false;
    const { location, tool, ruleId, aliases = [] } = finding;
    return ((scope.evidence === undefined || (evidence.length > 0 && evidence.every((id) => scope.evidence?.includes(id)))) &&
        (scope.fingerprints?.includes(finding.fingerprint) ?? true) &&
        (scope.rules === undefined || shares(scope.rules, [ruleId, ...aliases])) &&
        (scope.tools === undefined || (tool !== undefined && shares(scope.tools, [tool]))) &&
        (scope.packages === undefined || shares(scope.packages, urlsOf(finding))) &&
        (scope.paths === undefined || (location !== undefined && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(scope.paths)(location.path))));
}
const plain = (text) => text.toLowerCase().replaceAll('%40', '@');
function shares(wanted, have) {
    const known = new Set(have.map(plain));
    return wanted.some((item) => known.has(plain(item)));
}
/** The package of a finding as package URLs, with and without its version. */
function urlsOf({ package: found }) {
    if (found === undefined || found.ecosystem === null)
        return [];
    const url = `pkg:${found.ecosystem}/${found.name}`;
    return found.version === null ? [url] : [url, `${url}@${found.version}`];
}


/***/ }),

/***/ 63049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Canonical),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space: equal values give equal bytes, however they were written. Keys whose value is
 * undefined are left out, as JSON does.
 */
function canonicalJson(value) {
    // One list of pieces, joined once: reports have tens of thousands of values, and nested strings would be copied again
    // on every level.
    const pieces = [];
    write(value, pieces);
    return pieces.join('');
}
/** A value that is canonical JSON already, so that what was hashed and what is written are the same bytes. */
class Canonical {
    text;
    constructor(value) {
        this.text = canonicalJson(value);
    }
}
function write(value, pieces) {
    if (value instanceof Canonical) {
        pieces.push(value.text);
    }
    else if (typeof value !== 'object' || value === null) {
        pieces.push(JSON.stringify(value) ?? 'null');
    }
    else if (Array.isArray(value)) {
        let mark = '[';
        for (const item of value) {
            pieces.push(mark);
            write(item, pieces);
            mark = ',';
        }
        pieces.push(value.length === 0 ? '[]' : ']');
    }
    else {
        writeObject(value, pieces);
    }
}
function writeObject(value, pieces) {
    let mark = '{';
    for (const key of Object.keys(value).toSorted()) {
        const item = value[key];
        if (item === undefined)
            continue;
        pieces.push(mark, JSON.stringify(key), ':');
        write(item, pieces);
        mark = ',';
    }
    pieces.push(mark === '{' ? '{}' : '}');
}


/***/ }),

/***/ 53748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalsOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const OPTIONS = { dot: true, nocase: true, strictSlashes: true };
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;
/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
function pathMatcher(patterns) {
    const matchers = patterns.map(matcher);
    const known = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literals = literalsOf(pattern);
    let compiled = null;
    return (path, lower) => {
        if (path === pattern)
            return true;
        if (!literals.some((literal) => lower.includes(literal)))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;
/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
function literalsOf(pattern) {
    if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern))
        return [''];
    if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '')))
        return [''];
    let best = [''];
    let run = [''];
    const offer = (literals) => {
        if (chance(literals) < chance(best))
            best = literals;
    };
    const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
    for (const part of rest.match(PARTS) ?? []) {
        const texts = textsOf(part);
        const longer = texts.some((text) => /[*?/[]/u.test(text))
            ? []
            : run.flatMap((start) => texts.map((text) => start + text));
        if (longer.length > 0 && longer.length <= MAX_LITERALS)
            run = longer;
        else {
            run = [''];
            offer(texts.map(longestLiteral));
        }
        offer(run);
    }
    return best;
}
/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part) {
    const isGroup = part.startsWith('{');
    if (isGroup && !part.includes(','))
        return ['*'];
    return isGroup ? part.slice(1, -1).split(',') : [part];
}
const longestLiteral = (text) => text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals) => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);


/***/ }),

/***/ 41088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nearMatches)
/* harmony export */ });
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


/***/ })

};
