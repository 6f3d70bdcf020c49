export const id = 7032;
export const ids = [7032,8540];
export const modules = {

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

/***/ 67399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ compareChangeTypes),
/* harmony export */   KR: () => (/* binding */ compareAreas),
/* harmony export */   Os: () => (/* binding */ compareChangeType),
/* harmony export */   Xz: () => (/* binding */ hidesFiles)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60566);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26182);


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
            // What a layer leaves alone is the very same object.
            if (other === area)
                return [];
            return other === undefined ? [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', path, 'is gone')] : compareArea(id, area, other);
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, area]) => hidesFiles(id, area)
            ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', `areas.${id}`, 'its rules hide files from the others')
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('added', `areas.${id}`, `${area.risk}, ${area.rules.length} rules`)),
    ];
}
const hides = (id, { quiet }) => quiet && HIDING.has(id);
/** Whether rules of this area keep other rules from looking into a file. */
const hidesFiles = (id, area) => hides(id, area) && area.rules.some(({ kind }) => kind === 'path');
function compareArea(id, above, below) {
    const path = `areas.${id}`;
    const hiding = hides(id, below);
    const known = new Set(above.rules.map((rule) => rule.id));
    const quietness = above.quiet === below.quiet ? 0 : below.quiet ? -1 : 1;
    return [
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(`${path}.risk`, above.risk, below.risk, (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(below.risk, above.risk)),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(`${path}.quiet`, above.quiet, below.quiet, quietness),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(`${path}.title`, above.title, below.title),
        ...above.rules.flatMap((rule) => compareRule(`${path}.rules.${rule.id}`, rule, below, hiding)),
        ...below.rules
            .filter((rule) => !known.has(rule.id))
            .map((rule) => hiding && rule.kind === 'path'
            ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', `${path}.rules.${rule.id}`, 'hides more files from the other rules')
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('added', `${path}.rules.${rule.id}`, rule.rationale)),
    ];
}
function compareRule(path, above, area, hiding) {
    const same = area.rules.filter(({ id }) => id === above.id);
    if (same.length === 0)
        return [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', path, 'is gone')];
    const equal = same.find((rule) => recognises(rule, above, area) && recognises(above, rule, area));
    if (equal)
        return (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(`${path}.rationale`, above.rationale, equal.rationale);
    const wider = same.some((rule) => recognises(rule, above, area));
    // Of a rule that hides files neither wider nor narrower is stricter.
    const stricter = wider && !(hiding && above.kind === 'path');
    return [
        stricter
            ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('tightened', path, 'recognises more, or ranks it higher')
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', path, 'does not provably recognise all that it did, or ranks it lower'),
    ];
}
/** Whether `wide` provably fires wherever `narrow` does, with no lower risk and nothing less to say. */
function recognises(wide, narrow, area) {
    const risk = (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([area.risk, wide.risk ?? 'low']);
    return (wide.kind === narrow.kind &&
        (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(wide.any, narrow.any) &&
        looksWherever(wide.in, narrow.in) &&
        (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(narrow.notIn ?? [], wide.notIn ?? []) &&
        (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(risk, narrow.risk ?? 'low') >= 0 &&
        (narrow.control !== true || wide.control === true) &&
        (narrow.weakens !== true || wide.weakens === true) &&
        (wide.mention !== true || narrow.mention === true));
}
/** Without `in` a rule passes over tests and prose; only `**` looks everywhere. */
function looksWherever(wide, narrow) {
    if (wide === undefined || narrow === undefined)
        return wide === narrow || wide?.includes('**') === true;
    return (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(wide, narrow) || wide.includes('**');
}
/** One change type: it holds for its areas. */
const compareChangeType = (id, above, below) => [
    ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .demands */ .bM)(`changeTypes.${id}.areas`, above.areas, below.areas),
    ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(`changeTypes.${id}.title`, above.title, below.title),
];
/** Change types: one that vanishes or loses an area holds for fewer changes. */
function compareChangeTypes(above, below) {
    return [
        ...Object.entries(above).flatMap(([id, type]) => {
            const other = Object.hasOwn(below, id) ? below[id] : undefined;
            return other === undefined
                ? [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', `changeTypes.${id}`, 'is gone')]
                : compareChangeType(id, type, other);
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, { areas }]) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('added', `changeTypes.${id}`, `holds for ${areas.join(', ')}`)),
    ];
}


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

/***/ 20814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ compareRoles),
/* harmony export */   Ub: () => (/* binding */ compareRole),
/* harmony export */   wX: () => (/* binding */ compareApprovals)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26182);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66447);


const PERMISSIONS = ['write', 'maintain', 'admin'];
/** Who can have a role. */
function compareRoles(above, below, { evidence }) {
    const named = new Set(Object.values(evidence).flatMap(({ approval }) => approval === undefined ? [] : [approval.role, ...approval.alternatives.map(({ role }) => role)]));
    return [
        ...Object.entries(above).flatMap(([id, role]) => {
            const other = Object.hasOwn(below, id) ? below[id] : undefined;
            return other === undefined
                ? [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('tightened', `roles.${id}`, 'is gone: nobody has it')]
                : compareRole(`roles.${id}`, role, other);
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, { title }]) => named.has(id)
            ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', `roles.${id}`, 'approvals ask for it, and nobody had it so far')
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('added', `roles.${id}`, title)),
    ];
}
/** One role: who can have it. */
function compareRole(path, above, below) {
    const rank = PERMISSIONS.indexOf(below.permission) - PERMISSIONS.indexOf(above.permission);
    return [
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(`${path}.permission`, above.permission, below.permission, rank),
        ...compareMembers(path, membersOf(above), membersOf(below)),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(`${path}.title`, above.title, below.title),
    ];
}
/** Teams and users of a role, in lower case as GitHub compares them; null when everybody with the permission has it. */
const membersOf = ({ teams, users }) => teams === undefined && users === undefined
    ? null
    : [...(teams ?? []), ...(users ?? [])].map((name) => name.toLowerCase());
function compareMembers(path, above, below) {
    if (above !== null && below !== null)
        return (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .opens */ .UI)(path, above, below);
    if (above === below)
        return [];
    return below === null
        ? [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('loosened', path, 'everybody with the permission has it')]
        : [(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('tightened', path, 'only some have it')];
}
const told = ({ waiver, people, count }) => `${waiver} by ${count} of ${people.toSorted().join(', ')}`;
/** Whose approvals count, and for how long. */
function compareApprovals(above, below) {
    const strictness = _strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .STALENESS */ .p.indexOf(above.staleness) - _strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .STALENESS */ .p.indexOf(below.staleness);
    return [
        ..._strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .OPENING */ .$.flatMap((flag) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(`approvals.${flag}`, above[flag], below[flag], Number(above[flag]) - Number(below[flag]))),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)('approvals.blockSiblings', above.blockSiblings, below.blockSiblings, Number(below.blockSiblings) - Number(above.blockSiblings)),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)('approvals.staleness', above.staleness, below.staleness, strictness),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .demands */ .bM)('approvals.excluded', above.excluded, below.excluded),
        ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .demands */ .bM)('approvals.breakGlass', (above.breakGlass ?? []).map(told), (below.breakGlass ?? []).map(told)),
    ];
}


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

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   K$: () => (/* binding */ sameOr),
/* harmony export */   _s: () => (/* binding */ moreOften),
/* harmony export */   iq: () => (/* binding */ mergedBy)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60566);

/** What asks at least as much as both. */
const moreOften = (above, below) => ({
    minRisk: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(below.minRisk, above.minRisk) < 0 ? below.minRisk : above.minRisk,
    count: Math.max(above.count, below.count),
});
/** Both records; of an entry in both the stricter value, as `stricter` says. */
function mergedBy(above, below, stricter) {
    const entries = Object.entries(below).map(([key, value]) => [
        key,
        Object.hasOwn(above, key) ? stricter(above[key], value, key) : value,
    ]);
    return { ...above, ...Object.fromEntries(entries) };
}
/** Keeps an entry that both have, and refuses another one under its name. */
const sameOr = (refuse) => (above, below, key) => isSame(above, below) ? above : refuse(key);
/** Whether two parsed values of a policy say the same. */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);


/***/ }),

/***/ 96972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ areas)
/* harmony export */ });
/* unused harmony export areaSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);
/* harmony import */ var _compare_areas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67399);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60566);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28277);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69749);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53009);







const areaSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    title: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em.describe('What it is, for people'),
    risk: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .risk */ .kw.describe('The least risk of a change that touches it'),
    quiet: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Quiet areas describe a change but make nothing sensitive'),
    rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .A).default([]).describe('What recognises it'),
});
/** Of an area that exists already a layer needs to repeat nothing. */
const areaOfLayer = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    title: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em.optional().describe('What it is, for people; needed where the area is new'),
    risk: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .risk */ .kw.optional().describe('The least risk of a change that touches it; can only rise'),
    quiet: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Describes a change but makes nothing sensitive'),
    rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .A).default([]).describe('What recognises it, besides the rules it has'),
});
/** Kinds of code that a change can touch, how risky each is, and the rules that recognise it. */
const areas = (0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLayeredSection */ .J)({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_2__.id, areaSchema).default({}),
    layer: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_2__.id, areaOfLayer).default({}),
    stand: (layer) => Object.fromEntries(Object.entries(layer).map(([name, area]) => [name, completed(name, undefined, area)])),
    merge: (above, below, refuse) => {
        const merged = { ...above };
        for (const [name, addition] of Object.entries(below))
            merged[name] = mergeArea(name, Object.hasOwn(above, name) ? above[name] : undefined, addition, refuse);
        return merged;
    },
    compare: _compare_areas_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAreas */ .KR,
});
function mergeArea(name, above, addition, refuse) {
    if (above && addition.risk && (0,_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRisk */ .l$)(addition.risk, above.risk) < 0)
        refuse(['areas', name, 'risk'], `area ${name} would fall from ${above.risk} to ${addition.risk}`);
    if (above && addition.quiet === true && !above.quiet)
        refuse(['areas', name, 'quiet'], `area ${name} would become quiet`);
    // Rules of a quiet area say which files the other rules pass over; more of them see less.
    if (above?.quiet && addition.rules.length > 0)
        refuse(['areas', name, 'rules'], `area ${name} would hide more files from the other rules`);
    if (above === undefined && (0,_compare_areas_js__WEBPACK_IMPORTED_MODULE_1__/* .hidesFiles */ .Xz)(name, { quiet: addition.quiet ?? false, rules: addition.rules }))
        refuse(['areas', name, 'rules'], `area ${name} would hide files from the other rules`);
    return completed(name, above, addition);
}
function completed(name, above, addition) {
    const title = addition.title ?? above?.title;
    const level = addition.risk ?? above?.risk;
    if (title === undefined || level === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG220', `Area ${name} is new and has no title or risk.`, `Give areas.${name} a title and a risk.`);
    }
    return {
        title,
        risk: level,
        quiet: addition.quiet ?? above?.quiet ?? false,
        rules: [...(above?.rules ?? []), ...addition.rules],
    };
}


/***/ }),

/***/ 29611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ evidence)
});

// UNUSED EXPORTS: evidenceDefinitionSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/levels.js
var levels = __webpack_require__(44359);
// EXTERNAL MODULE: ./build/emit/shared/policy/compare/difference.js
var difference = __webpack_require__(26182);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/proof.js


/** Which tests count. Without a rule only tagged tests do, so that a rule lets more through. */
function compareTests(path, above, below) {
    const [was, is] = [above && takesTests(above) ? above : null, below && takesTests(below) ? below : null];
    const minimum = (0,difference/* scaled */.vK)(`${path}.minimum`, above?.minimum ?? 1, below?.minimum ?? 1, (below?.minimum ?? 1) - (above?.minimum ?? 1));
    if (is === null)
        return was === null ? minimum : [...minimum, (0,difference/* difference */.iv)('tightened', path, 'only tagged tests count')];
    if (was === null)
        return [...minimum, (0,difference/* difference */.iv)('loosened', path, 'tests without the tag count as well')];
    return [
        ...minimum,
        ...compareLimit(`${path}.paths`, was.paths, is.paths),
        ...(0,difference/* demands */.bM)(`${path}.words`, was.words ?? [], is.words ?? []),
        ...compareLimit(`${path}.anyWord`, unlessEmpty(was.anyWord), unlessEmpty(is.anyWord)),
    ];
}
const takesTests = ({ any, paths, words = [], anyWord = [] }) => any === true || paths !== undefined || words.length > 0 || anyWord.length > 0;
const unlessEmpty = (list) => list === undefined || list.length === 0 ? undefined : list;
/** A list of what counts; without one everything does. */
function compareLimit(path, above, below) {
    if (above !== undefined && below !== undefined)
        return (0,difference/* opens */.UI)(path, above, below);
    if (above === below)
        return [];
    return below === undefined
        ? [(0,difference/* difference */.iv)('loosened', path, 'is gone: everything counts')]
        : [(0,difference/* difference */.iv)('tightened', path, 'is new: only some count')];
}
/** Most lenient first. */
const BLOCK_AT = ['never', ...levels/* LEVELS */.A_.toReversed()];
/** Which scanners count and which findings block. */
function compareScan(path, above, below) {
    return [
        ...(0,difference/* opens */.UI)(`${path}.tools`, lowerCase(above.tools), lowerCase(below.tools)),
        ...compareRulePrefixes(`${path}.rules`, above.rules, below.rules),
        ...(0,difference/* scaled */.vK)(`${path}.blockAt`, above.blockAt, below.blockAt, BLOCK_AT.indexOf(below.blockAt) - BLOCK_AT.indexOf(above.blockAt)),
    ];
}
const lowerCase = (names) => names.map((name) => name.toLowerCase());
/** Findings of these rules count; without a list all do, which blocks more. */
function compareRulePrefixes(path, above, below) {
    if (above !== undefined && below !== undefined)
        return (0,difference/* demands */.bM)(path, above, below);
    if (above === below)
        return [];
    return below === undefined
        ? [(0,difference/* difference */.iv)('tightened', path, 'findings of every rule count')]
        : [(0,difference/* difference */.iv)('loosened', path, 'findings of other rules no longer count')];
}
/** Every named check must have succeeded. Runs of other apps, workflows and events do not count, failed ones included. */
function compareCheck(path, above, below) {
    const sources = ['appId', 'workflow', 'event'].flatMap((key) => above[key] === below[key]
        ? []
        : [(0,difference/* difference */.iv)('loosened', `${path}.${key}`, 'other runs of it count: neither is stricter than the other')]);
    const [was, is] = [above.acceptNeutral === true, below.acceptNeutral === true];
    return [
        ...(0,difference/* demands */.bM)(`${path}.names`, above.names, below.names),
        ...sources,
        ...(0,difference/* scaled */.vK)(`${path}.acceptNeutral`, was, is, Number(was) - Number(is)),
    ];
}
/** Who must approve. Every way to fill it must be at least as hard as one of the ways there were. */
function compareApproval(path, above, below) {
    const ways = (approval) => [approval, ...approval.alternatives];
    const easier = ways(below).find((slot) => !ways(above).some((known) => asHard(slot, known)));
    if (easier !== undefined)
        return [
            (0,difference/* difference */.iv)('loosened', path, `${told(easier)} would do, which did not do before`),
            ...distinct(path, above, below),
        ];
    const harder = !ways(above).every((slot) => ways(below).some((known) => asHard(slot, known)));
    return [
        ...(harder ? [(0,difference/* difference */.iv)('tightened', path, 'fewer approvals would do')] : []),
        ...distinct(path, above, below),
    ];
}
const distinct = (path, above, below) => (0,difference/* scaled */.vK)(`${path}.distinct`, above.distinct, below.distinct, Number(below.distinct) - Number(above.distinct));
/** Owners are asked path by path, anybody once, and a plan is not the code: neither is harder than the other. */
const asHard = (slot, known) => slot.role === known.role &&
    slot.owners === known.owners &&
    slot.count >= known.count &&
    (slot.plan ?? []).join('\n') === (known.plan ?? []).join('\n');
const told = ({ role, count, owners, plan }) => `${count} × ${role}${owners ? ' as owner' : ''}${plan ? ' of the plan' : ''}`;

;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/evidence.js


/** What proves each evidence id. */
function compareEvidence(above, below, wholes) {
    const owedAbove = new Set(wholes.above.requirements.flatMap(({ evidence }) => evidence));
    const owedBelow = new Set(wholes.below.requirements.flatMap(({ evidence }) => evidence));
    return [
        ...Object.entries(above).flatMap(([id, definition]) => {
            const other = Object.hasOwn(below, id) ? below[id] : undefined;
            // What a layer leaves alone is the very same object.
            if (other === definition)
                return [];
            if (other !== undefined)
                return compareDefinition(`evidence.${id}`, definition, other);
            return owedBelow.has(id)
                ? [(0,difference/* difference */.iv)('tightened', `evidence.${id}`, 'is gone: what asks for it can never be met')]
                : [(0,difference/* difference */.iv)('loosened', `evidence.${id}`, 'is gone')];
        }),
        ...Object.entries(below)
            .filter(([id]) => !Object.hasOwn(above, id))
            .map(([id, definition]) => judgeNew(id, definition, above, owedAbove.has(id))),
    ];
}
function judgeNew(id, { title, scan }, above, owed) {
    const path = `evidence.${id}`;
    if (owed)
        return (0,difference/* difference */.iv)('loosened', path, 'was owed, and nothing could prove it so far');
    const tool = passesOver({ scan }, above);
    if (tool !== undefined)
        return (0,difference/* difference */.iv)('loosened', path, `errors of ${tool}, which belonged to no evidence, need not block any more`);
    return (0,difference/* difference */.iv)('added', path, title);
}
/**
 * A scanner that new evidence would claim and pass over. New errors of a scanner that belongs to no evidence block; one
 * that belongs to evidence with a milder bound does not.
 */
function passesOver({ scan }, above) {
    if (scan === undefined || (scan.blockAt !== 'never' && scan.rules === undefined))
        return undefined;
    const claimed = new Set(Object.values(above).flatMap((definition) => evidence_lowerCase(definition.scan?.tools ?? [])));
    return evidence_lowerCase(scan.tools).find((name) => !claimed.has(name));
}
const evidence_lowerCase = (names) => names.map((name) => name.toLowerCase());
/** One piece of evidence: what proves it. */
function compareDefinition(path, above, below) {
    const gate = above.gate === below.gate
        ? []
        : [(0,difference/* difference */.iv)('loosened', `${path}.gate`, `proved by ${below.gate} instead of ${above.gate}`)];
    return [
        ...gate,
        ...compareTests(`${path}.tests`, above.tests, below.tests),
        ...both(`${path}.scan`, above.scan, below.scan, compareScan),
        ...comparePeopleAndChecks(path, above, below),
        ...(0,difference/* reworded */.Fg)(`${path}.title`, above.title, below.title),
        ...(0,difference/* reworded */.Fg)(`${path}.howTo`, above.howTo, below.howTo),
    ];
}
/** An approval and a check must both hold where both are named; where neither is, nothing proves the evidence. */
function comparePeopleAndChecks(path, above, below) {
    const proved = (definition) => definition.approval !== undefined || definition.check !== undefined;
    if (proved(above) && !proved(below))
        return [(0,difference/* difference */.iv)('tightened', path, 'nothing proves it any more')];
    if (!proved(above))
        return proved(below) ? [(0,difference/* difference */.iv)('loosened', path, 'something proves it now')] : [];
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
        return [(0,difference/* difference */.iv)('loosened', path, 'is gone')];
    return below === undefined ? [] : [(0,difference/* difference */.iv)(whenNew, path, 'is new')];
}

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/section.js
var section = __webpack_require__(53009);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/stricter.js
var stricter = __webpack_require__(77634);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/evidence.js







/** How tests prove an evidence id: a tag `[<id>]` in the test's name always counts; these rules too. */
const testsSource = schemas/* strictObject */.rej({
    any: schemas/* literal */.euz(true).optional().describe('Every executed test counts'),
    paths: schemas/* array */.YOg(fields/* pattern */.T1).optional().describe('Glob patterns over the test file or suite path'),
    words: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Case-insensitive words that must all occur in the full test name (suite + name)'),
    anyWord: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Any of these words must occur as well'),
    minimum: schemas/* number */.aig().int().positive().default(1).describe('Least number of distinct passing tests'),
});
const scanSource = schemas/* strictObject */.rej({
    tools: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .describe('Tools that can prove it, as the reports name them, compared without regard to case. At least one healthy report is needed'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Only rules with one of these prefixes count as this category’s (a linter that also does security)'),
    blockAt: schemas/* enum */.k5n([...levels/* LEVELS */.A_.toReversed(), 'never'])
        .default('error')
        .describe('New findings of this level or above make it fail'),
});
/** Check runs on the head commit, by exact name, and by app when given. */
const checkSource = schemas/* strictObject */.rej({
    names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('Names of checks that must all have succeeded on the head commit'),
    appId: schemas/* number */.aig().int().optional().describe('Only checks made by this app count'),
    workflow: schemas/* string */.YjP()
        .regex(/^[^\s@]+\.ya?ml$/, 'the path of a workflow file, such as .github/workflows/ci.yml')
        .max(400)
        .optional()
        .describe('Only runs of this workflow file count: a name alone can be printed by any workflow the change adds'),
    event: schemas/* enum */.k5n(['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_run'])
        .optional()
        .describe('Only runs that this event started count'),
    acceptNeutral: schemas/* literal */.euz(true).optional().describe('A neutral conclusion proves it as well'),
});
const approvalSlot = schemas/* strictObject */.rej({
    role: fields.id.describe('Role of the people who approve'),
    plan: schemas/* array */.YOg(fields/* pattern */.T1)
        .min(1)
        .optional()
        .describe('Approvals of the plan, before the code: of a commit that changes nothing but files of these patterns, which are still the same'),
    count: schemas/* number */.aig().int().positive().max(100).default(1).describe('How many of them'),
    owners: schemas/* boolean */.zMY()
        .default(false)
        .describe('`count` owners of every changed path that CODEOWNERS of the base gives owners, each with the role as well'),
});
const approvalSource = approvalSlot.extend({
    distinct: schemas/* boolean */.zMY()
        .default(false)
        .describe('Evidence marked so shares no person: different people must fill all its slots. Other evidence may be met by the same person'),
    alternatives: schemas/* array */.YOg(approvalSlot).default([]).describe('Any of these will do instead'),
});
const evidenceDefinitionSchema = schemas/* strictObject */.rej({
    title: fields/* sentence */.em.describe('For people'),
    gate: schemas/* enum */.k5n(gates/* GATES */.J).describe('The one gate that proves it'),
    howTo: fields/* sentence */.em.describe('One line: how to supply it'),
    tests: testsSource.optional().describe('Which tests prove it, besides those with its id in brackets in their name'),
    scan: scanSource.optional().describe('Which scanners prove it, and which findings make it fail'),
    check: checkSource.optional(),
    approval: approvalSource.optional().describe('Who has to approve'),
});
/** The catalogue: what proves each evidence id, by which gate, and how to supply it. */
const evidence = (0,section/* defineSection */.r)({
    schema: schemas/* record */.g1P(fields.id, evidenceDefinitionSchema).default({}),
    stand: (layer) => layer,
    merge: (above, below, refuse) => {
        for (const [id, definition] of Object.entries(below)) {
            const tool = Object.hasOwn(above, id) ? undefined : passesOver(definition, above);
            if (tool !== undefined)
                refuse(['evidence', id, 'scan'], `errors of ${tool}, which belong to no evidence there and therefore block, would be passed over`, `{ tools: [${tool}] }`);
        }
        return (0,stricter/* addOrTighten */.iQ)(below, above, (id, was, is) => compareDefinition(`evidence.${id}`, was, is), (id, what) => refuse(['evidence', id], `evidence ${id}: ${what}`, `{ evidence: [${id}] }`));
    },
    compare: (above, below, wholes) => compareEvidence(above, below, wholes),
});


/***/ }),

/***/ 28277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kw: () => (/* binding */ risk)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60566);


/** What keys of several sections are made of. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_LEVELS */ .WA);
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(600);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400);


/***/ }),

/***/ 17032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ SECTIONS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/compare/people.js
var people = __webpack_require__(20814);
// EXTERNAL MODULE: ./build/emit/shared/policy/strictness.js
var strictness = __webpack_require__(66447);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/section.js
var section = __webpack_require__(53009);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/stricter.js
var stricter = __webpack_require__(77634);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/approvals.js






const breakGlass = schemas/* strictObject */.rej({
    waiver: fields.id.describe('The waiver that holds only when it is invoked; the policies above it decide what it may waive'),
    people: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(140)).min(1).max(100).describe('Logins of those who may invoke it'),
    count: schemas/* number */.aig().int().positive().max(20).default(1).describe('How many of them must'),
});
const approvalsSchema = schemas/* strictObject */.rej({
    authorMayApprove: schemas/* boolean */.zMY().default(false),
    contributorsMayApprove: schemas/* boolean */.zMY().default(false),
    coAuthorsMayApprove: schemas/* boolean */.zMY().default(false),
    excluded: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /**
     * Which approvals of another commit still count. `head`: none. `merge-tree`: those whose merge with the present
     * base is the very tree that the head's merge gives. `paths`: for owners also path by path.
     */
    staleness: schemas/* enum */.k5n(strictness/* STALENESS */.p).default('merge-tree'),
    /** A comment whose first line is exactly `/approve <40 hex digits>` approves that commit. */
    commentApprovals: schemas/* boolean */.zMY().default(false),
    /** Merging the base in, cleanly and on the web, makes nobody a contributor. */
    ignoreUpdateMerges: schemas/* boolean */.zMY().default(false),
    /** Not ready while another open pull request has the same head commit: a check speaks for both. */
    blockSiblings: schemas/* boolean */.zMY().default(false),
    breakGlass: schemas/* array */.YOg(breakGlass)
        .max(100)
        .optional()
        .describe('Waivers for emergencies: each holds only where people comment "/break-glass <40 hex digits> <reason>"'),
});
/** Both lists: every entry asks for more than its waiver alone would. */
const broken = (above, below) => above === undefined && below === undefined ? {} : { breakGlass: [...(above ?? []), ...(below ?? [])] };
/** Whose approvals count, and for how long. */
const approvals = (0,section/* defineSection */.r)({
    schema: approvalsSchema.prefault({}),
    merge: (above, below, refuse) => {
        for (const flag of strictness/* OPENING */.$)
            if (below[flag] && !above[flag])
                refuse(['approvals', flag], `approvals.${flag} is not allowed there`);
        return {
            ...above,
            excluded: (0,stricter/* union */.KC)(above.excluded, below.excluded),
            ...broken(above.breakGlass, below.breakGlass),
            blockSiblings: above.blockSiblings || below.blockSiblings,
            staleness: strictness/* STALENESS */.p.find((kind) => kind === above.staleness || kind === below.staleness) ?? above.staleness,
        };
    },
    compare: people/* compareApprovals */.wX,
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/areas.js
var areas = __webpack_require__(96972);
// EXTERNAL MODULE: ./build/emit/shared/policy/compare/areas.js
var compare_areas = __webpack_require__(67399);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/change-types.js





const changeTypeSchema = schemas/* strictObject */.rej({
    title: fields/* sentence */.em.describe('For people'),
    areas: schemas/* array */.YOg(fields.id).min(1).describe('It holds when one of these is touched'),
});
/** Names for changes that touch certain areas: a change type holds when one of its areas is touched. */
const changeTypes = (0,section/* defineSection */.r)({
    schema: schemas/* record */.g1P(fields.id, changeTypeSchema).default({}),
    ground: {},
    merge: (above, below, refuse) => (0,stricter/* addOrTighten */.iQ)(below, above, compare_areas/* compareChangeType */.Os, (id, what) => refuse(['changeTypes', id], `change type ${id}: ${what}`)),
    compare: compare_areas/* compareChangeTypes */.D$,
});

// EXTERNAL MODULE: ./build/emit/shared/policy/compare/difference.js
var difference = __webpack_require__(26182);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/context.js



const contextSchema = schemas/* strictObject */.rej({
    allowedHosts: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Hosts that links and packages of a change may point to'),
    layersMayName: schemas/* boolean */.zMY()
        .default(false)
        .describe('The next layer may name allowedHosts where this one names none, as for a private registry'),
});
/** What text and lockfiles of a change may point to. */
const context = (0,section/* defineSection */.r)({
    schema: contextSchema.prefault({}),
    merge: (above, below, refuse) => {
        const open = above.layersMayName && above.allowedHosts.length === 0;
        const further = below.allowedHosts.findIndex((host) => !open && !above.allowedHosts.includes(host));
        if (further >= 0)
            refuse(['context', 'allowedHosts', further], `packages and links may not come from ${below.allowedHosts[further]}`, '{ packages: [...] }');
        if (below.allowedHosts.length === 0)
            return { ...above, layersMayName: above.layersMayName && below.layersMayName };
        return { allowedHosts: below.allowedHosts, layersMayName: false };
    },
    compare: (above, below) => {
        // Hosts that the upper policy leaves to the next layer are its own choice.
        if (above.layersMayName && above.allowedHosts.length === 0 && below.allowedHosts.length > 0)
            return [(0,difference/* difference */.iv)('changed', 'context.allowedHosts', `names ${below.allowedHosts.join(', ')}, as it may`)];
        return [
            ...(0,difference/* opens */.UI)('context.allowedHosts', above.allowedHosts, below.allowedHosts),
            ...(above.layersMayName === below.layersMayName
                ? []
                : [
                    below.layersMayName
                        ? (0,difference/* difference */.iv)('loosened', 'context.layersMayName', 'a layer may name hosts')
                        : (0,difference/* difference */.iv)('tightened', 'context.layersMayName', 'no layer may name hosts'),
                ]),
        ];
    },
});

;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/coverage.js




/** How much of a change tests must reach. */
const coverage = (0,section/* defineSection */.r)({
    schema: schemas/* strictObject */.rej({
        changedLines: schemas/* number */.aig()
            .min(0)
            .max(100)
            .nullable()
            .default(null)
            .describe('Least share of measured changed lines that must be covered, in percent; null: reported only'),
    })
        .prefault({}),
    merge: (above, below) => ({ changedLines: (0,stricter/* higher */.uz)(above.changedLines, below.changedLines) }),
    compare: ({ changedLines: was }, { changedLines: is }) => (0,difference/* scaled */.vK)('coverage.changedLines', was, is, (is ?? -1) - (was ?? -1)),
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/evidence.js + 2 modules
var evidence = __webpack_require__(29611);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/gates.js





/** Which gates must have reported. */
const gates_gates = (0,section/* defineSection */.r)({
    schema: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(schemas/* enum */.k5n(gates/* GATES */.J))
            .default(['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map'])
            .describe('Gates whose report must be there, bound to this subject and policy, before anything can be ready'),
    })
        .prefault({}),
    merge: (above, below) => ({ required: (0,stricter/* union */.KC)(above.required, below.required) }),
    compare: (above, below) => (0,difference/* demands */.bM)('gates.required', above.required, below.required),
});

;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/reports.js




/** Which reports must have been handed in. */
const reports = (0,section/* defineSection */.r)({
    schema: schemas/* strictObject */.rej({
        expected: schemas/* array */.YOg(schemas/* string */.YjP())
            .default([])
            .describe('File names (or path suffixes) that must be among the given reports: a report that vanished is never green'),
    })
        .prefault({}),
    merge: (above, below) => ({ expected: (0,stricter/* union */.KC)(above.expected, below.expected) }),
    compare: (above, below) => (0,difference/* demands */.bM)('reports.expected', above.expected, below.expected),
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/requirements.js + 1 modules
var requirements = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(60566);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/review.js





/**
 * How often a hunk is looked at, least first. `single`: once. `double`: a second time without its comments. `full`: by
 * six concerns, once more without comments, and what was found goes before a panel.
 */
const DEPTHS = ['single', 'double', 'full'];
/** What it takes to take a finding of the model back, most lenient first. With `off` every finding has to be resolved. */
const PANELS = ['majority', 'unanimous', 'off'];
const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];
const effort = schemas/* enum */.k5n(EFFORTS);
const role = schemas/* strictObject */.rej({ model: schemas/* string */.YjP().min(1), effort });
/** Without an entry the role is played by the reviewer of the risk level. */
const assigned = role.nullable();
const byRisk = (value) => schemas/* record */.g1P(fields/* risk */.kw, value);
/** Each key as a layer writes it: absent, the policy above it speaks. */
const keys = {
    /** The reviewer's model by risk level. */
    models: byRisk(schemas/* string */.YjP().min(1)),
    effort: byRisk(effort),
    /** The other roles; null: played by the reviewer. `classify` can only raise the risk. */
    roles: schemas/* strictObject */.rej({ classify: assigned, refute: assigned, checklist: assigned, summarise: assigned }),
    depth: byRisk(schemas/* enum */.k5n(DEPTHS)),
    panel: schemas/* enum */.k5n(PANELS),
    /** Whether the eleven questions have to be answered before the review counts. */
    checklist: schemas/* boolean */.zMY(),
    /** US dollars for one run, retries included. */
    maxUsd: schemas/* number */.aig().positive(),
    /** US dollars for all runs on one change together, as far as earlier records are handed in. */
    maxUsdPerChange: schemas/* number */.aig().positive(),
    timeoutSeconds: schemas/* number */.aig().int().positive(),
};
const SMALL_MODEL = { model: 'claude-haiku-5-5', effort: 'low' };
/** What holds where no policy says otherwise, and the ceilings that a layer can only lower. */
const DEFAULTS = {
    models: {
        low: 'claude-haiku-5-5',
        medium: 'claude-sonnet-5-5',
        high: 'claude-opus-5-5',
        critical: 'claude-opus-5-5',
    },
    effort: { low: 'low', medium: 'medium', high: 'high', critical: 'high' },
    roles: { classify: SMALL_MODEL, refute: null, checklist: null, summarise: SMALL_MODEL },
    depth: { low: 'single', medium: 'double', high: 'full', critical: 'full' },
    panel: 'majority',
    checklist: true,
    maxUsd: 8,
    maxUsdPerChange: 40,
    timeoutSeconds: 600,
};
/** Who advises at which risk, how thoroughly, and what it may cost. */
const review = (0,section/* defineLayeredSection */.J)({
    schema: schemas/* strictObject */.rej({
        models: keys.models.default(DEFAULTS.models),
        effort: keys.effort.default(DEFAULTS.effort),
        roles: keys.roles.default(DEFAULTS.roles),
        depth: keys.depth.default(DEFAULTS.depth),
        panel: keys.panel.default(DEFAULTS.panel),
        checklist: keys.checklist.default(DEFAULTS.checklist),
        maxUsd: keys.maxUsd.default(DEFAULTS.maxUsd),
        maxUsdPerChange: keys.maxUsdPerChange.default(DEFAULTS.maxUsdPerChange),
        timeoutSeconds: keys.timeoutSeconds.default(DEFAULTS.timeoutSeconds),
    })
        .prefault({}),
    layer: schemas/* strictObject */.rej(keys).partial().prefault({}),
    ground: DEFAULTS,
    merge: (above, below) => ({
        models: below.models ?? above.models,
        effort: below.effort ?? above.effort,
        roles: below.roles ?? above.roles,
        depth: Object.fromEntries(levels/* RISK_LEVELS */.WA.map((level) => [level, review_stricter(DEPTHS, above.depth[level], below.depth?.[level])])),
        panel: review_stricter(PANELS, above.panel, below.panel),
        checklist: above.checklist || (below.checklist ?? false),
        maxUsd: lower(above.maxUsd, below.maxUsd),
        maxUsdPerChange: lower(above.maxUsdPerChange, below.maxUsdPerChange),
        timeoutSeconds: lower(above.timeoutSeconds, below.timeoutSeconds),
    }),
    compare: (above, below) => [
        ...(0,difference/* limits */.Fy)('review.maxUsd', above.maxUsd, below.maxUsd),
        ...(0,difference/* limits */.Fy)('review.maxUsdPerChange', above.maxUsdPerChange, below.maxUsdPerChange),
        ...(0,difference/* limits */.Fy)('review.timeoutSeconds', above.timeoutSeconds, below.timeoutSeconds),
        ...levels/* RISK_LEVELS */.WA.flatMap((level) => [
            ...ranked(`review.depth.${level}`, DEPTHS, above.depth[level], below.depth[level]),
            // Models only advise: another one asks neither more nor less.
            ...swapped(`review.models.${level}`, above.models[level], below.models[level]),
            ...swapped(`review.effort.${level}`, above.effort[level], below.effort[level]),
        ]),
        ...ranked('review.panel', PANELS, above.panel, below.panel),
        ...(0,difference/* scaled */.vK)('review.checklist', above.checklist, below.checklist, Number(below.checklist) - Number(above.checklist)),
        ...ROLES.flatMap((name) => swapped(`review.roles.${name}`, played(above.roles[name]), played(below.roles[name]))),
    ],
});
const ROLES = ['classify', 'refute', 'checklist', 'summarise'];
const review_stricter = (scale, above, below) => below === undefined || scale.indexOf(above) > scale.indexOf(below) ? above : below;
const lower = (above, below) => Math.min(above, below ?? above);
const ranked = (path, scale, above, below) => (0,difference/* scaled */.vK)(path, above, below, scale.indexOf(below) - scale.indexOf(above));
const swapped = (path, above, below) => above === below ? [] : [(0,difference/* difference */.iv)('changed', path, `from ${above} to ${below}`)];
const played = (by) => (by === null ? 'the reviewer' : `${by.model} (${by.effort})`);

;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/risk.js





const steps = schemas/* number */.aig()
    .int()
    .min(0)
    .max(levels/* RISK_LEVELS */.WA.length - 1);
const riskSchema = schemas/* strictObject */.rej({
    controlsLost: fields/* risk */.kw.default('high').describe('Least level when a security control was removed or weakened'),
    permissionsWidened: fields/* risk */.kw.default('high').describe('Least level when a workflow or agent may do more than before'),
    exposed: schemas/* record */.g1P(fields.id, fields/* risk */.kw)
        .default({})
        .describe('Least level when the change shows a fact, such as api-boundary or injection-sink'),
    largeSteps: steps.default(1).describe('Levels up when the change is large'),
    aiSteps: steps.default(1).describe('Levels up when an AI agent took part and something sensitive is touched'),
    aiUpTo: fields/* risk */.kw.default('high').describe('Highest level to which the part of an agent alone can raise'),
});
/** How the level of a change comes about beyond the areas it touches. All of it raises; nothing here can lower. */
const risk = (0,section/* defineSection */.r)({
    schema: riskSchema.prefault({}),
    merge: (above, below) => ({
        controlsLost: (0,levels/* highestRisk */.gh)([above.controlsLost, below.controlsLost]),
        permissionsWidened: (0,levels/* highestRisk */.gh)([above.permissionsWidened, below.permissionsWidened]),
        exposed: Object.fromEntries([...new Set([...Object.keys(above.exposed), ...Object.keys(below.exposed)])].map((fact) => [
            fact,
            (0,levels/* highestRisk */.gh)([levelOf(above.exposed, fact), levelOf(below.exposed, fact)]),
        ])),
        largeSteps: Math.max(above.largeSteps, below.largeSteps),
        aiSteps: Math.max(above.aiSteps, below.aiSteps),
        aiUpTo: (0,levels/* highestRisk */.gh)([above.aiUpTo, below.aiUpTo]),
    }),
    compare: (above, below) => [
        ...risk_levels('risk.controlsLost', above.controlsLost, below.controlsLost),
        ...risk_levels('risk.permissionsWidened', above.permissionsWidened, below.permissionsWidened),
        ...[...new Set([...Object.keys(above.exposed), ...Object.keys(below.exposed)])].flatMap((fact) => risk_levels(`risk.exposed.${fact}`, levelOf(above.exposed, fact), levelOf(below.exposed, fact))),
        ...(0,difference/* scaled */.vK)('risk.largeSteps', above.largeSteps, below.largeSteps, below.largeSteps - above.largeSteps),
        ...(0,difference/* scaled */.vK)('risk.aiSteps', above.aiSteps, below.aiSteps, below.aiSteps - above.aiSteps),
        ...risk_levels('risk.aiUpTo', above.aiUpTo, below.aiUpTo),
    ],
});
const levelOf = (exposed, fact) => (Object.hasOwn(exposed, fact) ? exposed[fact] : undefined) ?? 'low';
const risk_levels = (path, above, below) => (0,difference/* scaled */.vK)(path, above, below, (0,levels/* compareRisk */.l$)(below, above));

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/roles.js
var roles = __webpack_require__(12923);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/scanners.js
var scanners = __webpack_require__(95887);
// EXTERNAL MODULE: ./build/emit/shared/policy/scans/strictness.js
var scans_strictness = __webpack_require__(4140);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/scans.js


/** What a scan must show. Only what is told to be asked for as well, or for more, is stricter. */
const compareScans = (above, below) => [
    ...entries('scans.analysers', above.analysers, below.analysers, (was, is) => {
        const both = (0,scans_strictness/* moreOften */._s)(was, is);
        return both.count === is.count && both.minRisk === is.minRisk;
    }),
    ...union(above.files, below.files).flatMap((id) => (0,difference/* demands */.bM)(`scans.files.${id}`, at(above.files, id) ?? [], at(below.files, id) ?? [])),
    ...entries('scans.canaries', above.canaries, below.canaries, () => false),
    ...union(above.minimumRules, below.minimumRules).flatMap((id) => {
        const [was, is] = [at(above.minimumRules, id) ?? null, at(below.minimumRules, id) ?? null];
        return (0,difference/* scaled */.vK)(`scans.minimumRules.${id}`, was, is, (is ?? 0) - (was ?? 0));
    }),
    ...entries('scans.forbidden', byId(above.forbidden), byId(below.forbidden), () => false),
    ...leftOpen(above, above.vex.files.length + above.vex.authors.length, (0,difference/* opens */.UI)('scans.vex.files', above.vex.files, below.vex.files)),
    ...leftOpen(above, above.vex.files.length + above.vex.authors.length, (0,difference/* opens */.UI)('scans.vex.authors', above.vex.authors, below.vex.authors)),
    ...leftOpen(above, above.unscanned.length, (0,difference/* opens */.UI)('scans.unscanned', above.unscanned, below.unscanned)),
    ...(0,difference/* scaled */.vK)('scans.layersMayName', above.layersMayName, below.layersMayName, Number(above.layersMayName) - Number(below.layersMayName)),
];
/** What the upper policy names nothing of and leaves to layers is its own choice. */
const leftOpen = (above, named, differences) => named === 0 && above.layersMayName
    ? differences.map(({ path, text }) => (0,difference/* difference */.iv)('changed', path, text))
    : [...differences];
/** Things that ask for something each, by name; a changed one is looser unless it is shown to be stricter. */
function entries(path, above, below, isStricter) {
    return union(above, below).flatMap((id) => {
        const [was, is] = [at(above, id), at(below, id)];
        if (JSON.stringify(was) === JSON.stringify(is))
            return [];
        if (was === undefined)
            return [(0,difference/* difference */.iv)('tightened', `${path}.${id}`, 'is asked for as well')];
        if (is === undefined)
            return [(0,difference/* difference */.iv)('loosened', `${path}.${id}`, 'is gone')];
        return [(0,difference/* difference */.iv)(isStricter(was, is) ? 'tightened' : 'loosened', `${path}.${id}`, 'asks for something else')];
    });
}
const at = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const union = (...records) => [...new Set(records.flatMap((one) => Object.keys(one)))];
const byId = (rules) => Object.fromEntries(rules.map((rule) => [rule.id, rule]));

// EXTERNAL MODULE: ./build/emit/shared/evidence/levels.js
var evidence_levels = __webpack_require__(44359);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/scans.js







const inTree = schemas/* string */.YjP()
    .min(1)
    .max(400)
    .refine((path) => !/^(?:\/|[a-z]:)|\\|(?:^|\/)\.\.?(?:\/|$)/iu.test(path), 'a path inside the repository, with /');
const canarySchema = schemas/* strictObject */.rej({
    path: inTree.describe('Where the known-bad file is seeded; a change that touches this path makes the canary worthless'),
    content: schemas/* string */.YjP().min(1).max(20_000).describe('What `evidence-gate scan` writes there; the rule must report it'),
    rule: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .optional()
        .describe('Beginning of the rule id that must report it; absent: any rule'),
});
const forbiddenSchema = schemas/* strictObject */.rej({
    id: fields.id,
    pattern: fields/* pattern */.T1
        .refine(isRegExp, 'a JavaScript regular expression')
        .describe('JavaScript regular expression, flags iu, matched against each added line'),
    in: schemas/* array */.YOg(fields/* pattern */.T1).optional().describe('Only in files of these path patterns'),
    notIn: schemas/* array */.YOg(fields/* pattern */.T1).optional().describe('Never in files of these path patterns'),
    level: schemas/* enum */.k5n(evidence_levels/* LEVELS */.A_).default('error').describe('An error leaves no scan of the change proved'),
    why: fields/* sentence */.em.describe('Shown to people: why it is forbidden, and what to do instead'),
});
const analysersSchema = schemas/* strictObject */.rej({
    minRisk: fields/* risk */.kw.describe('Risk of the change from which on they are asked for'),
    count: schemas/* number */.aig().int().min(2).max(5).describe('Independent analysers that must each prove the scan'),
});
const scansSchema = schemas/* strictObject */.rej({
    analysers: schemas/* record */.g1P(fields.id, analysersSchema).default({}).describe('Evidence id → how many independent analysers'),
    files: schemas/* record */.g1P(fields.id, schemas/* array */.YOg(fields/* pattern */.T1).min(1))
        .default({})
        .describe('Evidence id → changed files of these path patterns must be named as scanned'),
    canaries: schemas/* record */.g1P(fields.id, canarySchema).default({}).describe('Evidence id → a seeded file that must be reported'),
    minimumRules: schemas/* record */.g1P(fields.id, schemas/* number */.aig().int().positive())
        .default({})
        .describe('Evidence id → least number of rules that a run must list'),
    forbidden: schemas/* array */.YOg(forbiddenSchema).default([]).describe('What no added line may hold'),
    vex: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(inTree).default([]).describe('OpenVEX, CSAF or CycloneDX files, read from the base commit'),
        authors: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).default([]).describe('Authors whose statements are believed'),
    })
        .prefault({}),
    unscanned: schemas/* array */.YOg(fields/* pattern */.T1)
        .default([])
        .describe('Path patterns of files that no scanner need look at (generated, vendored)'),
    layersMayName: schemas/* boolean */.zMY().default(true).describe('A layer may name vex and unscanned where this one names none'),
});
/** What a scan must show besides its findings, and whose word about findings counts. */
const scans = (0,section/* defineSection */.r)({
    schema: scansSchema.prefault({}),
    merge: (above, below, refuse) => ({
        analysers: (0,scans_strictness/* mergedBy */.iq)(above.analysers, below.analysers, scans_strictness/* moreOften */._s),
        files: (0,scans_strictness/* mergedBy */.iq)(above.files, below.files, stricter/* union */.KC),
        canaries: (0,scans_strictness/* mergedBy */.iq)(above.canaries, below.canaries, (0,scans_strictness/* sameOr */.K$)((key) => refuse(['scans', 'canaries', key], 'it has another canary already'))),
        minimumRules: (0,scans_strictness/* mergedBy */.iq)(above.minimumRules, below.minimumRules, (was, is) => Math.max(was, is)),
        forbidden: Object.values((0,scans_strictness/* mergedBy */.iq)(scans_byId(above.forbidden), scans_byId(below.forbidden), (0,scans_strictness/* sameOr */.K$)((key) => refuse(['scans', 'forbidden'], `${key} forbids something else already`)))),
        vex: namesVex(below) ? allowed('vex', above, below, namesVex(above), refuse).vex : above.vex,
        unscanned: below.unscanned.length > 0
            ? allowed('unscanned', above, below, above.unscanned.length > 0, refuse).unscanned
            : above.unscanned,
        layersMayName: above.layersMayName && below.layersMayName,
    }),
    compare: compareScans,
});
const namesVex = ({ vex }) => vex.files.length > 0 || vex.authors.length > 0;
/** The lower layer, when it may say what lets findings through. */
function allowed(key, above, below, isNamed, refuse) {
    if (!(0,scans_strictness/* isSame */.Ft)(above[key], below[key]) && (isNamed || !above.layersMayName))
        refuse(['scans', key], isNamed ? 'it is named there already' : 'layers may not name it');
    return below;
}
function isRegExp(source) {
    try {
        return RegExp(source, 'iu') !== null;
    }
    catch {
        return false;
    }
}
const scans_byId = (rules) => Object.fromEntries(rules.map((rule) => [rule.id, rule]));

;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/size.js



/** When a change is large. */
const size = (0,section/* defineSection */.r)({
    schema: schemas/* strictObject */.rej({
        largeLines: schemas/* number */.aig()
            .int()
            .positive()
            .default(1000)
            .describe('Changed lines above which the change is one risk level higher'),
        largeFiles: schemas/* number */.aig().int().positive().default(50).describe('Changed files above which it is, too'),
    })
        .prefault({}),
    merge: (above, below) => ({
        largeLines: Math.min(above.largeLines, below.largeLines),
        largeFiles: Math.min(above.largeFiles, below.largeFiles),
    }),
    compare: (above, below) => [
        ...(0,difference/* limits */.Fy)('size.largeLines', above.largeLines, below.largeLines),
        ...(0,difference/* limits */.Fy)('size.largeFiles', above.largeFiles, below.largeFiles),
    ],
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/tests.js
var tests = __webpack_require__(34043);
// EXTERNAL MODULE: ./build/emit/shared/policy/compare/waivers.js
var waivers = __webpack_require__(58744);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/allowance.js
var allowance = __webpack_require__(80753);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/days.js
var days = __webpack_require__(23628);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/levels.js
var waivers_levels = __webpack_require__(86408);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/waivers.js







const day = schemas/* string */.YjP().refine(days/* isDay */.N, 'a day written YYYY-MM-DD').describe('A day in UTC, YYYY-MM-DD');
const person = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\[bot\])?(?:\/[A-Za-z0-9][\w.-]*)?$/, 'a login, or a team as org/slug')
    .max(140);
const evidencePattern = schemas/* string */.YjP()
    .regex(/^(?:\*|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?:\.\*)?)$/, 'an evidence id, the beginning of one with ".*", or "*"')
    .max(120);
const some = (item) => schemas/* array */.YOg(item).min(1).max(200).optional();
const allowanceFields = {
    evidence: schemas/* array */.YOg(evidencePattern)
        .optional()
        .describe('Evidence that a layer below may waive as a whole: ids, "scan.*", or "*". Absent: what the policy above allows'),
    findings: schemas/* array */.YOg(evidencePattern).optional().describe('Evidence of which a layer below may waive single findings'),
    maxLevel: schemas/* enum */.k5n(waivers_levels/* WAIVABLE_LEVELS */.M).optional().describe('Highest level of a finding that may be waived'),
    maxDays: schemas/* number */.aig()
        .int()
        .nonnegative()
        .max(3660)
        .optional()
        .describe('Longest time from granted to expires, in days'),
};
const allowanceSchema = schemas/* strictObject */.rej(allowanceFields);
const scopeSchema = schemas/* strictObject */.rej({
    evidence: some(fields.id).describe('Evidence ids. Alone or with paths: waived as a whole'),
    fingerprints: some(schemas/* string */.YjP().min(8).max(200)).describe('Fingerprints of findings, as the gate report gives them'),
    rules: some(schemas/* string */.YjP().min(1).max(400)).describe('Ids of rules or advisories (CVE-…, GHSA-…)'),
    tools: some(schemas/* string */.YjP().min(1).max(200)).describe('Only findings of these tools'),
    packages: some(schemas/* string */.YjP()
        .regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/, 'a package url such as pkg:npm/lodash or pkg:npm/lodash@4.17.20')
        .max(400)).describe('Package URLs, with or without a version'),
    paths: some(fields/* pattern */.T1).describe('Path patterns: of the finding, or, for evidence, of every changed file'),
})
    .refine((scope) => Object.values(scope).some((list) => list !== undefined), 'a scope names at least one thing');
const waiverSchema = schemas/* strictObject */.rej({
    id: fields.id,
    owner: person.describe('Who answers for it and for its end'),
    approver: person.describe('Who granted it; somebody else than the owner'),
    reason: fields/* sentence */.em,
    granted: day,
    expires: day.describe('The last day on which it holds'),
    scope: scopeSchema,
    under: allowanceSchema
        .optional()
        .describe('Set when layers are merged: what the policies above let it waive. Written by hand it can only narrow'),
})
    .refine(({ owner, approver }) => owner.toLowerCase() !== approver.toLowerCase(), {
    path: ['approver'],
    message: 'nobody grants a waiver to themselves',
})
    .refine(({ granted, expires }) => granted <= expires, {
    path: ['expires'],
    message: 'it expires before it is granted',
});
const waiversSchema = schemas/* strictObject */.rej({
    allow: allowanceSchema
        .prefault({})
        .describe('What layers below may waive, and for how long. A layer can only narrow it'),
    granted: schemas/* array */.YOg(waiverSchema).max(1000).default([]).describe('Waivers, each with an owner, a reason and an end'),
});
/** The only way to loosen: named, reasoned, ending, and within what the layers above allow. */
const waivers_waivers = (0,section/* defineSection */.r)({
    schema: waiversSchema.prefault({}),
    ground: { allow: {}, granted: [] },
    merge: (above, below, refuse) => {
        const known = new Set(above.granted.map((waiver) => waiver.id));
        below.granted.forEach((waiver, index) => {
            if (known.has(waiver.id))
                refuse(['waivers', 'granted', index], `waiver ${waiver.id} is already granted there`);
            known.add(waiver.id);
        });
        return {
            allow: (0,allowance/* narrower */.hW)(above.allow, below.allow),
            granted: [
                ...above.granted,
                // The layer that owns what is waived decides: what is above this waiver, not what stands beside or below it.
                ...below.granted.map((waiver) => ({ ...waiver, under: (0,allowance/* narrower */.hW)(above.allow, waiver.under ?? {}) })),
            ],
        };
    },
    compare: waivers/* compareWaivers */.Z,
});

;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/index.js

















/** Every section of the policy language under its key, in the order in which a policy is written and compared. */
const SECTIONS = {
    areas: areas/* areas */.b,
    changeTypes: changeTypes,
    evidence: evidence/* evidence */.M,
    requirements: requirements/* requirements */.c,
    roles: roles/* roles */.O,
    approvals: approvals,
    gates: gates_gates,
    reports: reports,
    risk: risk,
    size: size,
    context: context,
    coverage: coverage,
    review: review,
    tests: tests/* tests */.CN,
    scans: scans,
    scanners: scanners/* scanners */.U,
    waivers: waivers_waivers,
};


/***/ }),

/***/ 32900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ requirements)
});

// UNUSED EXPORTS: requirementSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(60566);
// EXTERNAL MODULE: ./build/emit/shared/policy/compare/difference.js
var difference = __webpack_require__(26182);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare/requirements.js


const LISTS = ['areas', 'changeTypes', 'additions', 'facts', 'paths'];
const FLAGS = ['controlsLost', 'aiAuthored', 'fork', 'untraced'];
const LEAST = ['minLines', 'minFiles'];
/** What is owed, and when. A requirement may vanish or narrow as long as others ask for the same in the same cases. */
function compareRequirements(above, below) {
    const known = new Set(above.map(({ id }) => id));
    return [
        ...above.flatMap((requirement) => compareOne(requirement, below.find(({ id }) => id === requirement.id), below)),
        ...below
            .filter(({ id }) => !known.has(id))
            .map(({ id, evidence }) => (0,difference/* difference */.iv)('added', `requirements.${id}`, `asks for ${evidence.join(', ')}`)),
    ];
}
function compareOne(above, same, below) {
    // What a layer leaves alone is the very same object.
    if (same === above)
        return [];
    const path = `requirements.${above.id}`;
    const lost = above.evidence.filter((id) => !below.some(({ evidence, when }) => evidence.includes(id) && holdsWhenever(above.when, when)));
    const differences = lost.map((id) => (0,difference/* difference */.iv)('loosened', path, `${id} is not owed any more in every such case`));
    if (same === undefined) {
        if (lost.length === 0)
            differences.push((0,difference/* difference */.iv)('changed', path, 'is gone; others ask for all of it'));
        return differences;
    }
    if (lost.length === 0 && !(0,difference/* covers */.hU)(same.evidence, above.evidence))
        differences.push((0,difference/* difference */.iv)('changed', `${path}.evidence`, 'others ask for what it no longer asks for'));
    for (const id of (0,difference/* missingIn */.EH)(same.evidence, above.evidence))
        differences.push((0,difference/* difference */.iv)('tightened', `${path}.evidence`, `${id} is owed as well`));
    if (!holdsWhenever(same.when, above.when) && holdsWhenever(above.when, same.when))
        differences.push((0,difference/* difference */.iv)('tightened', `${path}.when`, 'holds for more changes'));
    if (lost.length === 0 && !holdsWhenever(above.when, same.when))
        differences.push((0,difference/* difference */.iv)('changed', `${path}.when`, 'holds for other changes; others ask for the rest'));
    return [
        ...differences,
        ...(0,difference/* reworded */.Fg)(`${path}.title`, above.title, same.title),
        ...(0,difference/* reworded */.Fg)(`${path}.why`, above.why, same.why),
    ];
}
/** Whether `wide` provably holds for every change for which `narrow` holds. */
function holdsWhenever(narrow, wide) {
    return (LISTS.every((key) => {
        const asked = wide[key];
        return asked === undefined || (narrow[key] !== undefined && (0,difference/* covers */.hU)(asked, narrow[key]));
    }) &&
        (wide.minRisk === undefined || (narrow.minRisk !== undefined && (0,levels/* compareRisk */.l$)(narrow.minRisk, wide.minRisk) >= 0)) &&
        FLAGS.every((key) => wide[key] === undefined || narrow[key] !== undefined) &&
        LEAST.every((key) => (wide[key] ?? 0) <= (narrow[key] ?? 0)));
}

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/section.js
var section = __webpack_require__(53009);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/when.js
var when = __webpack_require__(6524);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/requirements.js





const requirementSchema = schemas/* strictObject */.rej({
    id: fields.id.describe('Unique'),
    title: fields/* sentence */.em.describe('For people'),
    when: when/* whenSchema */.K.describe('All keys must hold; within a list one is enough; empty: always'),
    evidence: schemas/* array */.YOg(fields.id).min(1).describe('Evidence ids that are owed'),
    why: fields/* sentence */.em.describe('Shown to people: why this is owed'),
});
/** When which evidence is owed, and why. */
const requirements = (0,section/* defineSection */.r)({
    schema: schemas/* array */.YOg(requirementSchema).default([]),
    ground: [],
    merge: (above, below, refuse) => {
        const merged = new Map(above.map((requirement) => [requirement.id, requirement]));
        for (const [index, requirement] of below.entries()) {
            const known = merged.get(requirement.id);
            const lost = known?.evidence.filter((evidence) => !requirement.evidence.includes(evidence)) ?? [];
            if (known !== undefined && (lost.length > 0 || !holdsWhenever(known.when, requirement.when)))
                refuse(['requirements', index], `requirement ${known.id} is already defined there, and ${lost.length > 0 ? `${lost.join(', ')} would not be owed any more` : 'it would hold for fewer changes'}`, `{ evidence: [${(lost.length > 0 ? lost : known.evidence).join(', ')}] }`);
            merged.set(requirement.id, requirement);
        }
        return [...merged.values()];
    },
    compare: compareRequirements,
});


/***/ }),

/***/ 12923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/* unused harmony export roleSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _compare_people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20814);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53009);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77634);





const roleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    title: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em.describe('Who they are, for people'),
    permission: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['write', 'maintain', 'admin']).default('write').describe('Least permission on the repository'),
    teams: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('When given, only members of one of these teams (`org/slug`) or these users have the role'),
    users: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Logins; with teams, either will do'),
});
/** Who can approve as what. */
const roles = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, roleSchema).default({}),
    ground: {},
    merge: (above, below, refuse) => (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .addOrTighten */ .iQ)(below, above, (id, was, is) => (0,_compare_people_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRole */ .Ub)(`roles.${id}`, was, is), (id, what) => refuse(['roles', id], `role ${id}: ${what}`)),
    compare: (above, below, wholes) => (0,_compare_people_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRoles */ .Jo)(above, below, wholes.above),
});


/***/ }),

/***/ 69749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ruleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);


const examples = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ match: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1), noMatch: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1) });
const ruleFields = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id.describe('Unique; begins with its area'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['path', 'content'])
        .describe('`path` looks at both names of a changed file, `content` at added and removed lines'),
    any: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1).min(1).describe('Path globs, or regular expressions with the flags iu, of which one matches'),
    in: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)
        .optional()
        .describe('Content rules only look at files of these path patterns; absent: every text file'),
    notIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1).optional().describe('… and never at these'),
    risk: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .risk */ .kw.optional().describe('Raises the area’s own risk for this rule; a rule can never lower it'),
    control: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('A content rule that marks a control: when its lines are only removed, the control was removed'),
    weakens: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('A content rule that marks a setting which switches a protection off: when its lines are only added, a control was weakened'),
    /**
     * Its lines only mention the area, which many harmless lines do, too: alone in a file, they put the change one level below
     * the area's risk, never below medium.
     */
    mention: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    rationale: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em.describe('Why it matters, for people'),
    cwe: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^CWE-\d+$/))
        .default([])
        .describe('Weaknesses it points to'),
    asvs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^v5\.0\.0-\d+\.\d+\.\d+$/))
        .default([])
        .describe('Requirements of the ASVS it belongs to'),
    examples: examples.describe('What it recognises and what it must not; checked whenever the policy is read'),
});
/** A content pattern must be a regular expression: it is compiled here, so that the mistake is told with its place. */
const ruleSchema = ruleFields.superRefine((rule, context) => {
    if (rule.kind !== 'content')
        return;
    for (const [index, source] of rule.any.entries()) {
        try {
            RegExp(source, 'iu');
        }
        catch (error) {
            context.addIssue({
                code: 'custom',
                path: ['any', index],
                message: error instanceof Error ? error.message : 'no regular expression',
            });
        }
    }
});


/***/ }),

/***/ 95887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS),
/* harmony export */   U: () => (/* binding */ scanners)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26182);
/* harmony import */ var _scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4140);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53009);





/** Machines a scanner can be made for, in Node's words: `process.platform`-`process.arch`. */
const PLATFORMS = [
    'linux-x64',
    'linux-arm64',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];
const downloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(2_000)
        .regex(/^https?:\/\/[^\s@]+$/u, 'an http(s) address without a user')
        .describe('Where the archive or the program lies'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/u, '64 lower-case hex digits')
        .describe('Of what lies there; checked on every use, not only when it is downloaded'),
    program: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(400)
        .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\:][^\\:]*$/u, 'a path inside the archive')
        .optional()
        .describe('Path of the program inside the archive; absent: the download is the program'),
});
const fileName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w.-]{0,120}$/u, 'a file name without a folder');
const scannerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(120).describe('The tool, as its report names it'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(60),
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2_000))
        .max(100)
        .describe('Arguments, each as it is; {report} stands for the report file, {source} for the scanned folder'),
    report: fileName.describe('Name of the report file; it is written into the folder of reports'),
    fromOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('The report is what the tool prints, not a file that it writes'),
    exitCodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(255))
        .min(1)
        .default([0])
        .describe('Exit statuses of a scan that is complete, with or without findings'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().max(21_600).default(600),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z][A-Z0-9_]{0,60}$/u), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2_000))
        .default({})
        .describe('All it gets besides PATH, HOME, LANG and a temporary folder; nothing secret belongs here'),
    platforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PLATFORMS), downloadSchema)
        .refine((platforms) => Object.keys(platforms).length > 0, 'at least one platform'),
});
/** Scanners that `evidence-gate scan` fetches, checks and runs. A change is judged only with a record of each of them. */
const scanners = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, scannerSchema).default({}),
    ground: {},
    merge: (above, below, refuse) => (0,_scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedBy */ .iq)(above, below, (0,_scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__/* .sameOr */ .K$)((key) => refuse(['scanners', key], `${key} is already defined there`))),
    compare: (above, below) => [...new Set([...Object.keys(above), ...Object.keys(below)])].flatMap((name) => {
        const [was, is] = [above, below].map((all) => (Object.hasOwn(all, name) ? JSON.stringify(all[name]) : undefined));
        if (was === is)
            return [];
        if (was === undefined)
            return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('tightened', `scanners.${name}`, 'must run as well')];
        return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', `scanners.${name}`, is === undefined ? 'is gone' : 'runs in another way')];
    }),
});


/***/ }),

/***/ 53009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defineLayeredSection),
/* harmony export */   r: () => (/* binding */ defineSection)
/* harmony export */ });
/** A section that a layer writes as a whole policy does. */
const defineSection = (section) => ({
    ...section,
    layer: section.schema,
});
/** A section in which a layer may leave out what the policy above it says. */
const defineLayeredSection = (section) => section;


/***/ }),

/***/ 77634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   iQ: () => (/* binding */ addOrTighten),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/** Both lists, each item once: for lists in which every item asks for more. */
const union = (above, below) => [
    ...new Set([...above, ...below]),
];
/** The higher of two demands; null asks for nothing. */
const higher = (above, below) => above === null || below === null ? (above ?? below) : Math.max(above, below);
/**
 * Both records. An entry that is above already may be written again when it is at least as strict in everything; then the
 * lower one holds.
 */
function addOrTighten(below, above, compare, refuse) {
    const merged = { ...above };
    for (const [key, value] of Object.entries(below)) {
        const known = Object.hasOwn(above, key) ? above[key] : undefined;
        const loosened = known === undefined ? undefined : compare(key, known, value).find(({ effect }) => effect === 'loosened');
        if (loosened !== undefined)
            refuse(key, `it is already defined there, and ${loosened.path} would be less strict: ${loosened.text}`);
        merged[key] = value;
    }
    return merged;
}


/***/ }),

/***/ 34043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ tests),
/* harmony export */   uD: () => (/* binding */ TEST_GRADES)
/* harmony export */ });
/* unused harmony export TEST_CONTENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26182);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53009);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77634);





/**
 * What is known of a test that stands for a proof, weakest first. `claimed`: it is there; `executed`: it ran and passed;
 * `asserted`: its source, or its runner, shows that it asserts; `reached`: the run reached changed lines; `red`: it fails
 * by assertion on the base's code; `killed`: it noticed a mutant of a changed line.
 */
const TEST_GRADES = ['claimed', 'executed', 'asserted', 'reached', 'red', 'killed'];
/** What a test's source must show, by the kind of proof. */
const TEST_CONTENTS = [
    'denial',
    'audit-event',
    'malformed-input',
    'oversized-input',
    'adversarial-input',
];
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).nullable().default(null);
/** How strong the tests must be that prove something. */
const tests = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Evidence id → the least grade of the tests that prove it. */
        grades: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_GRADES)).default({}),
        /** Evidence id → what the source of such a test must show, where its source is at hand. */
        content: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_CONTENTS)).default({}),
        /** Least share of the mutants on changed lines that tests must notice, in percent; null: reported only. */
        mutants: percent,
        /** Least share of the changed lines in sensitive areas that must be covered, in percent; null: reported only. */
        sensitiveLines: percent,
        /** Name of a report that must be red: that of a planted failing test. Null: no canary. */
        canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300).nullable().default(null),
    })
        .prefault({}),
    merge: (above, below, refuse) => ({
        grades: strongest(above.grades, below.grades),
        content: sameOrNew(above.content, below.content, refuse),
        mutants: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.mutants, below.mutants),
        sensitiveLines: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.sensitiveLines, below.sensitiveLines),
        canary: sameCanary(above.canary, below.canary, refuse),
    }),
    compare: (above, below) => [
        ...compareGrades(above.grades, below.grades),
        ...compareContent(above.content, below.content),
        ...compareNumber('tests.mutants', above.mutants, below.mutants),
        ...compareNumber('tests.sensitiveLines', above.sensitiveLines, below.sensitiveLines),
        ...compareCanary(above.canary, below.canary),
    ],
});
const rank = (grade) => (grade === undefined ? -1 : TEST_GRADES.indexOf(grade));
const at = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const keys = (...records) => [...new Set(records.flatMap((one) => Object.keys(one)))];
function strongest(above, below) {
    const higherOf = (key) => {
        const [was, is] = [at(above, key), at(below, key)];
        return (rank(is) > rank(was) ? is : was);
    };
    return Object.fromEntries(keys(above, below).map((key) => [key, higherOf(key)]));
}
function sameOrNew(above, below, refuse) {
    const other = Object.keys(below).find((key) => Object.hasOwn(above, key) && above[key] !== below[key]);
    if (other !== undefined)
        refuse(['tests', 'content', other], `its tests must show ${above[other]} already`);
    return { ...above, ...below };
}
function sameCanary(above, below, refuse) {
    if (above !== null && below !== null && above !== below)
        refuse(['tests', 'canary'], `the canary is ${above} already`);
    return above ?? below;
}
const compareGrades = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    return (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(`tests.grades.${key}`, was ?? null, is ?? null, rank(is) - rank(was));
});
const compareContent = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    if (was === is)
        return [];
    return was === undefined
        ? [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('tightened', `tests.content.${key}`, `its tests must show ${is}`)]
        : [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', `tests.content.${key}`, `its tests need not show ${was} any more`)];
});
const compareNumber = (path, was, is) => (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(path, was, is, (is ?? -1) - (was ?? -1));
function compareCanary(was, is) {
    if (was === is)
        return [];
    if (is === null)
        return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', 'tests.canary', 'no planted failure is asked for any more')];
    return [
        (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)(was === null ? 'tightened' : 'loosened', 'tests.canary', `the planted failure is read from ${is}`),
    ];
}


/***/ }),

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whenSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);


/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    areas: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id).optional().describe('Areas, of which the change touches one'),
    changeTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id).optional().describe('Change types, of which one holds'),
    minRisk: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .risk */ .kw.optional().describe('Least risk level'),
    additions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
        .optional()
        .describe('Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources'),
    controlsLost: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('A security control was removed or weakened'),
    aiAuthored: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('An AI agent took part in writing the change'),
    facts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id)
        .optional()
        .describe('Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, …'),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1).min(1).optional().describe('Path patterns, of which one changed file matches one'),
    fork: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('The change comes from a fork, or nobody knows where from'),
    minLines: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional().describe('At least so many added and deleted lines, of all files'),
    minFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional().describe('At least so many changed files'),
    untraced: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Neither pull request nor commits name the request they answer'),
});


/***/ }),

/***/ 66447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPENING),
/* harmony export */   p: () => (/* binding */ STALENESS)
/* harmony export */ });
/** Ways to be counted as an approver that a layer may not open. */
const OPENING = [
    'authorMayApprove',
    'contributorsMayApprove',
    'coAuthorsMayApprove',
    'commentApprovals',
    'ignoreUpdateMerges',
];
/** How long an approval holds, strictest first. */
const STALENESS = ['head', 'merge-tree', 'paths'];


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


/***/ })

};
