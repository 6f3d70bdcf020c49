export const id = 5145;
export const ids = [5145,8540,7526];
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


/***/ })

};
