export const id = 3836;
export const ids = [3836];
export const modules = {

/***/ 43836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceNamed: () => (/* binding */ evidenceNamed),
  holdTo: () => (/* binding */ holdTo)
});

// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/emit/shared/spec/pattern.js
var pattern = __webpack_require__(19950);
;// CONCATENATED MODULE: ./build/emit/shared/spec/forbidden.js


/**
 * Added lines that hold a forbidden pattern. Binary files have no lines; a file whose diff was cut is named, since what
 * was not read is not known to be free of it.
 *
 * @param except path of the spec itself, which spells its patterns out
 */
function forbiddenLines({ files }, patterns, except) {
    const ready = patterns.map((forbidden) => ({ forbidden, matches: (0,pattern/* matcherOf */.Ke)(forbidden.pattern) }));
    const lines = [];
    const unread = [];
    if (ready.length === 0)
        return { lines, unread };
    for (const file of files) {
        if (except(file))
            continue;
        const concerned = ready.filter(({ forbidden }) => isIn(file.path, forbidden.in));
        if (concerned.length === 0)
            continue;
        if (file.truncated)
            unread.push(file.path);
        lines.push(...linesOf(file, concerned));
    }
    return { lines, unread };
}
function linesOf(file, ready) {
    const first = new Map();
    for (const { text, newLine } of (0,change/* addedLines */.u4)(file)) {
        const line = (0,pattern/* folded */.TM)(text);
        for (const { forbidden, matches } of ready)
            if (!first.has(forbidden) && matches(line))
                first.set(forbidden, { forbidden, path: file.path, line: newLine, text });
    }
    return [...first.values()];
}
/** Whether a path is one of the named files or below one of the named folders; without names, always. */
function isIn(path, named) {
    if (named === undefined)
        return true;
    const lower = path.toLowerCase();
    return named.some((name) => {
        const plain = name
            .toLowerCase()
            .replace(/^\.?\/+/u, '')
            .replace(/\/+$/u, '');
        return plain === '' || lower === plain || lower.startsWith(`${plain}/`);
    });
}

// EXTERNAL MODULE: ./build/emit/shared/spec/limits.js
var limits = __webpack_require__(50450);
// EXTERNAL MODULE: ./build/emit/shared/spec/source.js
var source = __webpack_require__(23987);
;// CONCATENATED MODULE: ./build/emit/shared/spec/contract.js




/** Whether the change keeps the contract: every area named, nothing asked for that the policy does not know, nothing forbidden added. */
function holdTo(spec, text, facts) {
    const search = forbiddenLines(facts.change, spec.forbidden, (file) => (0,source/* isSpecItself */.O)(file, text));
    const gaps = [...gapsOf(spec, facts), ...search.lines.map(broken), ...search.unread.map(unread)];
    return { evidence: verdict(spec, gaps, text.source), findings: search.lines.map(findingOf) };
}
function gapsOf(spec, { areas, policy }) {
    const unnamed = areas.filter((area) => policy.areas[area]?.quiet !== true && !spec.areas.includes(area));
    const unknownAreas = spec.areas.filter((area) => !Object.hasOwn(policy.areas, area));
    const unknownEvidence = evidenceNamed(spec).filter((id) => !Object.hasOwn(policy.evidence, id));
    const gap = (names, why, nextAction) => names.length === 0 ? [] : [{ why: `${why} ${names.join(', ')}`, nextAction }];
    return [
        ...gap(unnamed, 'it does not name', `Say in the spec what the change means for ${unnamed.join(', ')}, and name it under areas.`),
        ...gap(unknownAreas, 'the policy knows no area', 'Name areas as `evidence-gate explain` knows them.'),
        ...gap(unknownEvidence, 'the policy knows no evidence', 'Name evidence as `evidence-gate explain` knows it, or add it to the policy first.'),
    ];
}
const broken = ({ forbidden, path, line }) => ({
    why: `${path}:${line} holds the forbidden ${JSON.stringify(forbidden.pattern)}`,
    nextAction: `Take it out of ${path}, or change the contract and have it reviewed again.`,
});
const unread = (path) => ({
    why: `${path} is too large to be searched for what the spec forbids`,
    nextAction: `Split the change of ${path}.`,
});
const findingOf = ({ forbidden, path, line, text }) => (0,evidence/* finding */.gk)('spec.forbidden-pattern', 'error', `The security spec of this change forbids ${JSON.stringify(forbidden.pattern)}: ${forbidden.why}`, { path, startLine: line }, { text: text.trim().slice(0, 200) });
function verdict(spec, gaps, source) {
    const [first] = gaps;
    if (first === undefined) {
        const words = `${source} names all areas the change touches and ${spec.controls.length} required controls; no added line holds what it forbids.`;
        return (0,evidence/* satisfied */.p7)(limits/* SPEC_EVIDENCE */.uH, words, [], [source]);
    }
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    const steps = [...new Set(gaps.map(({ nextAction }) => nextAction))].slice(0, 3).join(' ');
    return (0,evidence/* unsatisfied */._5)(limits/* SPEC_EVIDENCE */.uH, 'failed', `The security spec does not hold: ${first.why}${more}.`, steps, [], [source]);
}
/** Evidence that a spec asks for, each id once. */
const evidenceNamed = ({ acceptance, controls }) => [
    ...new Set([...acceptance, ...controls.flatMap(({ evidence }) => evidence)]),
];


/***/ }),

/***/ 19950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ tooOpen),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   fr: () => (/* binding */ MAX_WILDCARDS)
/* harmony export */ });
/** More say nothing that people could read. */
const MAX_WILDCARDS = 8;
const MIN_LITERAL = 3;
/** Folds what a pattern does not tell apart: case, and how much white space there is. */
const folded = (text) => text.toLowerCase().replaceAll(/\s+/gu, ' ');
/** Whether a pattern would match nearly everything, or has more wildcards than anybody needs. */
function tooOpen(pattern) {
    const parts = pattern.split('*');
    return parts.length - 1 > MAX_WILDCARDS || parts.every((part) => part.trim().length < MIN_LITERAL);
}
/**
 * A matcher of one pattern over folded lines: text as it stands, `*` for anything on the same line. The parts are
 * looked for one after the other, each behind the one before: no step is ever taken back, so that time is linear in
 * the line whatever the pattern.
 */
function matcherOf(pattern) {
    const parts = folded(pattern.trim())
        .split('*')
        .filter((part) => part !== '');
    return (line) => {
        let from = 0;
        for (const part of parts) {
            const at = line.indexOf(part, from);
            if (at === -1)
                return false;
            from = at + part.length;
        }
        return true;
    };
}


/***/ })

};
