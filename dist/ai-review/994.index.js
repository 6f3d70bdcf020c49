export const id = 994;
export const ids = [994];
export const modules = {

/***/ 62994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failingExample: () => (/* binding */ failingExample)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53748);

/** The first example of a layer's rules that does not hold; null when all do. A rule that does not do what it says is no rule. */
function failingExample({ areas }) {
    for (const [area, { rules }] of Object.entries(areas)) {
        for (const [index, rule] of rules.entries()) {
            const recognises = recogniser(rule);
            for (const kind of ['match', 'noMatch']) {
                const wrong = rule.examples[kind].findIndex((example) => recognises(example) !== (kind === 'match'));
                if (wrong < 0)
                    continue;
                return {
                    path: ['areas', area, 'rules', index, 'examples', kind, wrong],
                    why: `rule ${rule.id} ${kind === 'match' ? 'does not recognise this example' : 'recognises this example, which it must not'}`,
                    remedy: 'Correct the rule or its example: people trust the example.',
                };
            }
        }
    }
    return null;
}
function recogniser({ kind, any, notIn }) {
    if (kind === 'path') {
        const [matches, except] = [(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(any), (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(notIn ?? [])];
        return (path) => matches(path) && !except(path);
    }
    const patterns = any.map((source) => new RegExp(source, 'iu'));
    return (line) => patterns.some((pattern) => pattern.test(line));
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
