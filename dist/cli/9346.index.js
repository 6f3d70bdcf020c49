export const id = 9346;
export const ids = [9346];
export const modules = {

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyDiff: () => (/* binding */ policyDiff)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/difference.js
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
/** Words for people. */
function reworded(path, above, below) {
    return above === below ? [] : [difference('changed', path, 'says it in other words')];
}
const said = (value) => (value === null ? 'none' : String(value));

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/areas.js


/**
 * Quiet areas whose path rules keep other rules from looking into a file: here one rule more sees less. These are the
 * areas that risk-classify takes for tests and prose.
 */
const HIDING = new Set(['tests', 'documentation']);
/** Which areas a change is found to touch, and how risky each is. */
function compareAreas(above, below) {
    return [
        ...Object.entries(above).flatMap(([id, area]) => {
            const path = `areas.${id}`;
            const other = Object.hasOwn(below, id) ? below[id] : undefined;
            return other === undefined ? [difference('loosened', path, 'is gone')] : compareArea(id, area, other);
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, area]) => hides(id, area) && area.rules.some(({ kind }) => kind === 'path')
            ? difference('loosened', `areas.${id}`, 'its rules hide files from the others')
            : difference('added', `areas.${id}`, `${area.risk}, ${area.rules.length} rules`)),
    ];
}
const hides = (id, { quiet }) => quiet && HIDING.has(id);
function compareArea(id, above, below) {
    const path = `areas.${id}`;
    const hiding = hides(id, below);
    const known = new Set(above.rules.map((rule) => rule.id));
    const quietness = above.quiet === below.quiet ? 0 : below.quiet ? -1 : 1;
    return [
        ...scaled(`${path}.risk`, above.risk, below.risk, (0,levels/* compareRisk */.l$)(below.risk, above.risk)),
        ...scaled(`${path}.quiet`, above.quiet, below.quiet, quietness),
        ...reworded(`${path}.title`, above.title, below.title),
        ...above.rules.flatMap((rule) => compareRule(`${path}.rules.${rule.id}`, rule, below, hiding)),
        ...below.rules
            .filter((rule) => !known.has(rule.id))
            .map((rule) => hiding && rule.kind === 'path'
            ? difference('loosened', `${path}.rules.${rule.id}`, 'hides more files from the other rules')
            : difference('added', `${path}.rules.${rule.id}`, rule.rationale)),
    ];
}
function compareRule(path, above, area, hiding) {
    const same = area.rules.filter(({ id }) => id === above.id);
    if (same.length === 0)
        return [difference('loosened', path, 'is gone')];
    const equal = same.find((rule) => recognises(rule, above, area) && recognises(above, rule, area));
    if (equal)
        return reworded(`${path}.rationale`, above.rationale, equal.rationale);
    const wider = same.some((rule) => recognises(rule, above, area));
    // Of a rule that hides files neither wider nor narrower is stricter.
    const stricter = wider && !(hiding && above.kind === 'path');
    return [
        stricter
            ? difference('tightened', path, 'recognises more, or ranks it higher')
            : difference('loosened', path, 'does not provably recognise all that it did, or ranks it lower'),
    ];
}
/** Whether `wide` provably fires wherever `narrow` does, with no lower risk and nothing less to say. */
function recognises(wide, narrow, area) {
    const risk = (0,levels/* highestRisk */.gh)([area.risk, wide.risk ?? 'low']);
    return (wide.kind === narrow.kind &&
        covers(wide.any, narrow.any) &&
        looksWherever(wide.in, narrow.in) &&
        covers(narrow.notIn ?? [], wide.notIn ?? []) &&
        (0,levels/* compareRisk */.l$)(risk, narrow.risk ?? 'low') >= 0 &&
        (narrow.control !== true || wide.control === true) &&
        (narrow.weakens !== true || wide.weakens === true));
}
/** Without `in` a rule passes over tests and prose; only `**` looks everywhere. */
function looksWherever(wide, narrow) {
    if (wide === undefined || narrow === undefined)
        return wide === narrow || wide?.includes('**') === true;
    return covers(wide, narrow) || wide.includes('**');
}
/** Change types: one that vanishes or loses an area holds for fewer changes. */
function compareChangeTypes(above, below) {
    return [
        ...Object.entries(above).flatMap(([id, type]) => {
            const path = `changeTypes.${id}`;
            const other = Object.hasOwn(below, id) ? below[id] : undefined;
            if (other === undefined)
                return [difference('loosened', path, 'is gone')];
            return [
                ...demands(`${path}.areas`, type.areas, other.areas),
                ...reworded(`${path}.title`, type.title, other.title),
            ];
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, { areas }]) => difference('added', `changeTypes.${id}`, `holds for ${areas.join(', ')}`)),
    ];
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/proof.js

/** Which tests count. Without a rule only tagged tests do, so that a rule lets more through. */
function compareTests(path, above, below) {
    const [was, is] = [above && takesTests(above) ? above : null, below && takesTests(below) ? below : null];
    const minimum = scaled(`${path}.minimum`, above?.minimum ?? 1, below?.minimum ?? 1, (below?.minimum ?? 1) - (above?.minimum ?? 1));
    if (is === null)
        return was === null ? minimum : [...minimum, difference('tightened', path, 'only tagged tests count')];
    if (was === null)
        return [...minimum, difference('loosened', path, 'tests without the tag count as well')];
    return [
        ...minimum,
        ...compareLimit(`${path}.paths`, was.paths, is.paths),
        ...demands(`${path}.words`, was.words ?? [], is.words ?? []),
        ...compareLimit(`${path}.anyWord`, unlessEmpty(was.anyWord), unlessEmpty(is.anyWord)),
    ];
}
const takesTests = ({ any, paths, words = [], anyWord = [] }) => any === true || paths !== undefined || words.length > 0 || anyWord.length > 0;
const unlessEmpty = (list) => list === undefined || list.length === 0 ? undefined : list;
/** A list of what counts; without one everything does. */
function compareLimit(path, above, below) {
    if (above !== undefined && below !== undefined)
        return opens(path, above, below);
    if (above === below)
        return [];
    return below === undefined
        ? [difference('loosened', path, 'is gone: everything counts')]
        : [difference('tightened', path, 'is new: only some count')];
}
/** Most lenient first. */
const BLOCK_AT = ['never', 'error', 'warning', 'note'];
/** Which scanners count and which findings block. */
function compareScan(path, above, below) {
    return [
        ...opens(`${path}.tools`, lowerCase(above.tools), lowerCase(below.tools)),
        ...compareRulePrefixes(`${path}.rules`, above.rules, below.rules),
        ...scaled(`${path}.blockAt`, above.blockAt, below.blockAt, BLOCK_AT.indexOf(below.blockAt) - BLOCK_AT.indexOf(above.blockAt)),
    ];
}
const lowerCase = (names) => names.map((name) => name.toLowerCase());
/** Findings of these rules count; without a list all do, which blocks more. */
function compareRulePrefixes(path, above, below) {
    if (above !== undefined && below !== undefined)
        return demands(path, above, below);
    if (above === below)
        return [];
    return below === undefined
        ? [difference('tightened', path, 'findings of every rule count')]
        : [difference('loosened', path, 'findings of other rules no longer count')];
}
/** Every named check must have succeeded. Runs of other apps than the named one do not count, failed ones included. */
function compareCheck(path, above, below) {
    const app = above.appId === below.appId
        ? []
        : [difference('loosened', `${path}.appId`, 'checks of another app count: neither is stricter than the other')];
    return [...demands(`${path}.names`, above.names, below.names), ...app];
}
/** Who must approve. Every way to fill it must be at least as hard as one of the ways there were. */
function compareApproval(path, above, below) {
    const ways = (approval) => [approval, ...approval.alternatives];
    const easier = ways(below).find((slot) => !ways(above).some((known) => asHard(slot, known)));
    if (easier !== undefined)
        return [
            difference('loosened', path, `${told(easier)} would do, which did not do before`),
            ...distinct(path, above, below),
        ];
    const harder = !ways(above).every((slot) => ways(below).some((known) => asHard(slot, known)));
    return [
        ...(harder ? [difference('tightened', path, 'fewer approvals would do')] : []),
        ...distinct(path, above, below),
    ];
}
const distinct = (path, above, below) => scaled(`${path}.distinct`, above.distinct, below.distinct, Number(below.distinct) - Number(above.distinct));
/** Owners are asked path by path, anybody once: neither is harder than the other. */
const asHard = (slot, known) => slot.role === known.role && slot.owners === known.owners && slot.count >= known.count;
const told = ({ role, count, owners }) => `${count} × ${role}${owners ? ' as owner' : ''}`;

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/evidence.js


/** What proves each evidence id. */
function compareEvidence(above, below) {
    const owedAbove = new Set(above.requirements.flatMap(({ evidence }) => evidence));
    const owedBelow = new Set(below.requirements.flatMap(({ evidence }) => evidence));
    return [
        ...Object.entries(above.evidence).flatMap(([id, definition]) => {
            const other = Object.hasOwn(below.evidence, id) ? below.evidence[id] : undefined;
            if (other !== undefined)
                return compareDefinition(`evidence.${id}`, definition, other);
            return owedBelow.has(id)
                ? [difference('tightened', `evidence.${id}`, 'is gone: what asks for it can never be met')]
                : [difference('loosened', `evidence.${id}`, 'is gone')];
        }),
        ...Object.entries(below.evidence)
            .filter(([id]) => !Object.hasOwn(above.evidence, id))
            .map(([id, definition]) => judgeNew(id, definition, above, owedAbove.has(id))),
    ];
}
function judgeNew(id, { title, scan }, above, owed) {
    const path = `evidence.${id}`;
    if (owed)
        return difference('loosened', path, 'was owed, and nothing could prove it so far');
    // New errors of a scanner that belongs to no evidence block; one that belongs to evidence that passes over them does not.
    const claimed = new Set(Object.values(above.evidence).flatMap((definition) => evidence_lowerCase(definition.scan?.tools ?? [])));
    const tool = evidence_lowerCase(scan?.tools ?? []).find((name) => !claimed.has(name));
    if (tool !== undefined && scan !== undefined && (scan.blockAt === 'never' || scan.rules !== undefined))
        return difference('loosened', path, `errors of ${tool}, which belonged to no evidence, need not block any more`);
    return difference('added', path, title);
}
const evidence_lowerCase = (names) => names.map((name) => name.toLowerCase());
function compareDefinition(path, above, below) {
    const gate = above.gate === below.gate
        ? []
        : [difference('loosened', `${path}.gate`, `proved by ${below.gate} instead of ${above.gate}`)];
    return [
        ...gate,
        ...compareTests(`${path}.tests`, above.tests, below.tests),
        ...both(`${path}.scan`, above.scan, below.scan, compareScan),
        ...comparePeopleAndChecks(path, above, below),
        ...reworded(`${path}.title`, above.title, below.title),
        ...reworded(`${path}.howTo`, above.howTo, below.howTo),
    ];
}
/** An approval and a check must both hold where both are named; where neither is, nothing proves the evidence. */
function comparePeopleAndChecks(path, above, below) {
    const proved = (definition) => definition.approval !== undefined || definition.check !== undefined;
    if (proved(above) && !proved(below))
        return [difference('tightened', path, 'nothing proves it any more')];
    if (!proved(above))
        return proved(below) ? [difference('loosened', path, 'something proves it now')] : [];
    return [
        ...both(`${path}.approval`, above.approval, below.approval, compareApproval, 'tightened'),
        ...both(`${path}.check`, above.check, below.check, compareCheck, 'tightened'),
    ];
}
/** Compares what both have. What only the upper one has is loosened; what only the lower one has is `whenNew`. */
function both(path, above, below, compare, whenNew = 'loosened') {
    if (above !== undefined && below !== undefined)
        return compare(path, above, below);
    if (above !== undefined)
        return [difference('loosened', path, 'is gone')];
    return below === undefined ? [] : [difference(whenNew, path, 'is new')];
}

// EXTERNAL MODULE: ./build/emit/shared/policy/strictness.js
var policy_strictness = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/people.js


const PERMISSIONS = ['write', 'maintain', 'admin'];
/** Who can have a role. */
function compareRoles(above, below) {
    const named = new Set(Object.values(above.evidence).flatMap(({ approval }) => approval === undefined ? [] : [approval.role, ...approval.alternatives.map(({ role }) => role)]));
    return [
        ...Object.entries(above.roles).flatMap(([id, role]) => {
            const other = Object.hasOwn(below.roles, id) ? below.roles[id] : undefined;
            return other === undefined
                ? [difference('tightened', `roles.${id}`, 'is gone: nobody has it')]
                : compareRole(`roles.${id}`, role, other);
        }),
        ...Object.entries(below.roles)
            .filter(([id]) => !Object.hasOwn(above.roles, id))
            .map(([id, { title }]) => named.has(id)
            ? difference('loosened', `roles.${id}`, 'approvals ask for it, and nobody had it so far')
            : difference('added', `roles.${id}`, title)),
    ];
}
function compareRole(path, above, below) {
    const rank = PERMISSIONS.indexOf(below.permission) - PERMISSIONS.indexOf(above.permission);
    return [
        ...scaled(`${path}.permission`, above.permission, below.permission, rank),
        ...compareMembers(path, membersOf(above), membersOf(below)),
        ...reworded(`${path}.title`, above.title, below.title),
    ];
}
/** Teams and users of a role, in lower case as GitHub compares them; null when everybody with the permission has it. */
const membersOf = ({ teams, users }) => teams === undefined && users === undefined
    ? null
    : [...(teams ?? []), ...(users ?? [])].map((name) => name.toLowerCase());
function compareMembers(path, above, below) {
    if (above !== null && below !== null)
        return opens(path, above, below);
    if (above === below)
        return [];
    return below === null
        ? [difference('loosened', path, 'everybody with the permission has it')]
        : [difference('tightened', path, 'only some have it')];
}
/** Whose approvals count, and for how long. */
function compareApprovals(above, below) {
    const strictness = policy_strictness/* STALENESS */.p.indexOf(above.staleness) - policy_strictness/* STALENESS */.p.indexOf(below.staleness);
    return [
        ...policy_strictness/* OPENING */.$.flatMap((flag) => scaled(`approvals.${flag}`, above[flag], below[flag], Number(above[flag]) - Number(below[flag]))),
        ...scaled('approvals.blockSiblings', above.blockSiblings, below.blockSiblings, Number(below.blockSiblings) - Number(above.blockSiblings)),
        ...scaled('approvals.staleness', above.staleness, below.staleness, strictness),
        ...demands('approvals.excluded', above.excluded, below.excluded),
    ];
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/requirements.js


const LISTS = ['areas', 'changeTypes', 'additions', 'facts'];
/** What is owed, and when. A requirement may vanish or narrow as long as others ask for the same in the same cases. */
function compareRequirements(above, below) {
    const known = new Set(above.map(({ id }) => id));
    return [
        ...above.flatMap((requirement) => compareOne(requirement, below.find(({ id }) => id === requirement.id), below)),
        ...below
            .filter(({ id }) => !known.has(id))
            .map(({ id, evidence }) => difference('added', `requirements.${id}`, `asks for ${evidence.join(', ')}`)),
    ];
}
function compareOne(above, same, below) {
    const path = `requirements.${above.id}`;
    const lost = above.evidence.filter((id) => !below.some(({ evidence, when }) => evidence.includes(id) && holdsWhenever(above.when, when)));
    const differences = lost.map((id) => difference('loosened', path, `${id} is not owed any more in every such case`));
    if (same === undefined) {
        if (lost.length === 0)
            differences.push(difference('changed', path, 'is gone; others ask for all of it'));
        return differences;
    }
    if (lost.length === 0 && !covers(same.evidence, above.evidence))
        differences.push(difference('changed', `${path}.evidence`, 'others ask for what it no longer asks for'));
    for (const id of missingIn(same.evidence, above.evidence))
        differences.push(difference('tightened', `${path}.evidence`, `${id} is owed as well`));
    if (!holdsWhenever(same.when, above.when) && holdsWhenever(above.when, same.when))
        differences.push(difference('tightened', `${path}.when`, 'holds for more changes'));
    if (lost.length === 0 && !holdsWhenever(above.when, same.when))
        differences.push(difference('changed', `${path}.when`, 'holds for other changes; others ask for the rest'));
    return [
        ...differences,
        ...reworded(`${path}.title`, above.title, same.title),
        ...reworded(`${path}.why`, above.why, same.why),
    ];
}
/** Whether `wide` provably holds for every change for which `narrow` holds. */
function holdsWhenever(narrow, wide) {
    return (LISTS.every((key) => {
        const asked = wide[key];
        return asked === undefined || (narrow[key] !== undefined && covers(asked, narrow[key]));
    }) &&
        (wide.minRisk === undefined || (narrow.minRisk !== undefined && (0,levels/* compareRisk */.l$)(narrow.minRisk, wide.minRisk) >= 0)) &&
        (wide.controlsLost === undefined || narrow.controlsLost !== undefined) &&
        (wide.aiAuthored === undefined || narrow.aiAuthored !== undefined));
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare.js






/**
 * What `below` does to `above`, part by part. Pure: two documents in, the differences out. What cannot be shown to be at
 * least as strict is `loosened`, so that an empty list of those is a promise.
 */
function compare(above, below) {
    return [
        ...compareRequirements(above.requirements, below.requirements),
        ...compareAreas(above.areas, below.areas),
        ...compareChangeTypes(above.changeTypes, below.changeTypes),
        ...compareEvidence(above, below),
        ...compareRoles(above, below),
        ...compareApprovals(above.approvals, below.approvals),
        ...demands('gates.required', above.gates.required, below.gates.required),
        ...demands('reports.expected', above.reports.expected, below.reports.expected),
        ...compareLimits(above, below),
        ...opens('context.allowedHosts', above.context.allowedHosts, below.context.allowedHosts),
        ...compareModels(above.review.models, below.review.models),
    ];
}
/** Numbers: a lower limit is stricter, a higher share of covered lines is. */
function compareLimits(above, below) {
    const limit = (path, was, is) => scaled(path, was, is, was - is);
    const [was, is] = [above.coverage.changedLines, below.coverage.changedLines];
    return [
        ...limit('size.largeLines', above.size.largeLines, below.size.largeLines),
        ...limit('size.largeFiles', above.size.largeFiles, below.size.largeFiles),
        ...scaled('coverage.changedLines', was, is, (is ?? -1) - (was ?? -1)),
        ...limit('review.maxUsd', above.review.maxUsd, below.review.maxUsd),
        ...limit('review.timeoutSeconds', above.review.timeoutSeconds, below.review.timeoutSeconds),
    ];
}
/** Models only advise: another one asks neither more nor less. */
const compareModels = (above, below) => levels/* RISK_LEVELS */.WA.filter((level) => above[level] !== below[level]).map((level) => difference('changed', `review.models.${level}`, `from ${above[level] ?? 'none'} to ${below[level] ?? 'none'}`));

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(6795);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(9573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/policy-diff.js







/** In the order people care about them. */
const EFFECTS = ['loosened', 'changed', 'tightened', 'added'];
const WIDTH = Math.max(...EFFECTS.map((effect) => effect.length));
const policyDiff = (0,command/* defineCommand */.N)({
    name: 'policy diff',
    title: 'Whether one policy loosens another, and where',
    about: 'Says line by line what B adds, tightens, loosens or only changes against A. What cannot be shown to be at least as\nstrict counts as loosened. Exit status 0 when B loosens nothing, 1 when it does. A and B are files, with what they\nextend, or builtin:NAME.',
    examples: [
        'evidence-gate policy diff builtin:baseline policy.yml',
        'evidence-gate policy diff --format json old.yml new.yml',
    ],
    words: ['a', 'b'],
    flags: schemas/* strictObject */.rej({
        a: schemas/* string */.YjP().min(1).describe('The policy to compare with: a file, or builtin:NAME'),
        b: schemas/* string */.YjP().min(1).describe('The policy in question: a file, or builtin:NAME'),
        format: format/* FORMAT */.u,
    }),
    run: async (options, io) => {
        const above = await (0,policy_source/* policyNamed */.wB)(options.a, io);
        const below = await (0,policy_source/* policyNamed */.wB)(options.b, io);
        const differences = compare(above, below);
        const loosens = differences.some(({ effect }) => effect === 'loosened');
        if ((0,format/* wants */.Y)(options.format, 'text')) {
            io.out(describe(differences, options, io.color));
            if (loosens && standsAlone(below) && !standsAlone(above))
                io.err(`${(0,markdown/* visible */.RK)(options.b)} extends nothing, so that it stands alone. To add to a policy, write for instance\n  extends: [baseline]\n`);
        }
        if ((0,format/* wants */.Y)(options.format, 'json')) {
            const side = ({ sources, digest }) => ({ sources, digest });
            io.out(`${JSON.stringify({ loosens, a: side(above), b: side(below), differences }, null, 2)}\n`);
        }
        return loosens ? 1 : 0;
    },
});
const standsAlone = ({ sources }) => sources.length === 1 && !sources[0]?.startsWith('builtin:');
function describe(differences, { a, b }, color) {
    const { bold, dim, green, red, yellow } = (0,io/* painter */.C)(color);
    const paint = {
        loosened: red,
        changed: yellow,
        tightened: green,
        added: dim,
    };
    const lines = EFFECTS.flatMap((effect) => differences
        .filter((difference) => difference.effect === effect)
        .map(({ path, text }) => `${paint[effect](effect.padEnd(WIDTH))}  ${(0,markdown/* visible */.RK)(path)}: ${(0,markdown/* visible */.RK)(text)}\n`));
    const count = (effect) => differences.filter((difference) => difference.effect === effect).length;
    const loosened = count('loosened');
    const verdict = loosened > 0
        ? `${b} loosens ${a} in ${loosened} ${loosened === 1 ? 'place' : 'places'}`
        : `${b} loosens nothing of ${a}`;
    const rest = EFFECTS.filter((effect) => effect !== 'loosened').map((effect) => `${count(effect)} ${effect}`);
    return `${lines.join('')}${bold((0,markdown/* visible */.RK)(verdict))} (${rest.join(', ')})\n`;
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


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wants),
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const FORMATS = ['text', 'json'];
/** `--format text,json`: for people, for programs, or both. */
const FORMAT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .default('text')
    .refine((value) => value.split(',').every((name) => FORMATS.includes(name)), `use ${FORMATS.join(' or ')}, or both with a comma`)
    .describe('text for people, json for programs, or both: text,json');
const wants = (format, name) => format.split(',').includes(name);


/***/ })

};
