export const id = 8540;
export const ids = [8540];
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


/***/ })

};
