export const id = 9167;
export const ids = [9167];
export const modules = {

/***/ 70415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

/** Keys that the schema knows at this place of a document; none when it takes any. Only asked when a key was wrong. */
function keysAt(schema, path) {
    let here = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    for (const step of path) {
        const branch = here?.anyOf?.find(({ properties, items }) => properties ?? items) ?? here;
        const further = typeof step === 'number' ? branch?.items : (branch?.properties?.[String(step)] ?? branch?.additionalProperties);
        here = typeof further === 'object' ? further : undefined;
    }
    return Object.keys(here?.properties ?? {});
}


/***/ }),

/***/ 39167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSpec: () => (/* binding */ parseSpec)
/* harmony export */ });
/* harmony import */ var _policy_schema_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70415);
/* harmony import */ var _text_near_matches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41088);
/* harmony import */ var _text_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3437);




/** Told at once; a person mends them in one go. */
const MAX_MISTAKES = 10;
/**
 * Reads a spec. It comes from the change and is taken as hostile: few aliases, unique keys, nothing it does not know.
 *
 * @param source how to name it in places
 */
async function parseSpec(text, source) {
    const yaml = await (0,_text_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, source);
    if ('why' in yaml)
        return { mistakes: [yaml] };
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .specSchema */ .p.safeParse(yaml.value);
    if (parsed.success)
        return { spec: parsed.data };
    return {
        mistakes: parsed.error.issues.slice(0, MAX_MISTAKES).map((issue) => ({
            where: yaml.place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
            why: `${issue.path.join('.') || 'the document'}: ${issue.message}${meant(issue)}`,
        })),
    };
}
/** What may have been meant by a key nobody knows. */
function meant(issue) {
    if (issue.code !== 'unrecognized_keys')
        return '';
    const known = (0,_policy_schema_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .specSchema */ .p, issue.path);
    const [near] = (0,_text_near_matches_js__WEBPACK_IMPORTED_MODULE_3__/* .nearMatches */ .Y)(issue.keys[0] ?? '', known);
    return near === undefined ? `; what can stand here: ${known.join(', ')}` : `; did you mean ${near}?`;
}


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


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ SPEC_SCHEMA),
/* harmony export */   p: () => (/* binding */ specSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50450);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19950);



const SPEC_SCHEMA = 'evidence-gate/spec@1';
const MAX_LIST = 50;
/** A sentence somebody wrote; what a template left open is none. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .min(1)
    .max(600)
    .refine((words) => !words.toUpperCase().startsWith(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACEHOLDER */ .Kx), 'still as the template left it; write what holds here');
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const list = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(MAX_LIST);
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .min(3)
    .max(200)
    .refine((source) => !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .tooOpen */ .$t)(source), `at most ${_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_WILDCARDS */ .fr} "*", and three other characters in a row somewhere`);
const forbidden = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pattern: pattern.describe('Text no added line may hold: case is ignored, a space is any white space, * is anything on the same line'),
    why: text.describe('What it would break'),
    in: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400))
        .min(1)
        .optional()
        .describe('Folders or files, as paths from the root, to look at; absent: every changed file'),
});
const control = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: text.describe('What has to hold'),
    evidence: list(id).default([]).describe('Evidence of the policy that proves it; it is owed as well'),
});
const boundary = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    boundary: text.describe('Who or what crosses from where to where'),
    attackerControlled: list(text).min(1).describe('Input on this boundary that an attacker chooses'),
});
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    risk: text.describe('What remains'),
    reason: text.describe('Why that is accepted'),
    owner: text.describe('Who accepted it'),
});
/**
 * The contract of a change, written before its code: what is worth protecting, from whom, what must hold, and what will
 * prove it. It comes from the change itself, so that it can only add to what is owed.
 */
const specSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SPEC_SCHEMA),
    title: text,
    request: text.describe('Link or number of the request this change answers'),
    areas: list(id).min(1).describe('Areas of the policy that the change touches; each has to be named'),
    assets: list(text).min(1).describe('What is worth protecting'),
    trustBoundaries: list(boundary).min(1),
    controls: list(control).min(1).describe('Required controls'),
    forbidden: list(forbidden).default([]).describe('Patterns that no added line may hold'),
    acceptance: list(id)
        .min(1)
        .describe('Evidence that has to be there before the change is accepted; it is owed as well'),
    residualRisks: list(risk).describe('What remains; an empty list says that nothing does'),
});


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


/***/ }),

/***/ 56395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/** No honest document comes near; what repeats itself by aliases beyond this is not read. */
const MAX_ALIASES = 50;
/**
 * Reads one YAML 1.2 document. Keys are unique and aliases few; nothing in it can run or name a type.
 *
 * @param source how to name it in places
 */
async function readYaml(text, source) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
    // A warning is about a tag that means nothing here: whoever wrote it expects something that will not happen.
    const syntax = yaml.errors[0] ?? yaml.warnings[0];
    if (syntax)
        return { where: at(source, lines, syntax.pos[0]), why: spoken(syntax.message) };
    const node = (path) => yaml.getIn(path, true);
    const place = (path) => {
        const found = deepest(path, node);
        return found?.range ? at(source, lines, found.range[0]) : source;
    };
    try {
        return { value: yaml.toJS({ maxAliasCount: MAX_ALIASES }), place };
    }
    catch (error) {
        return { where: source, why: `${error.message}; write the parts out instead of anchors and aliases` };
    }
}
/** The library's message without the place, which is told in our way, and without the excerpt below it. */
const spoken = (message) => message.split('\n')[0].replace(/ at line \d+, column \d+:?$/u, '');
const at = (source, lines, offset) => {
    const { line, col } = lines.linePos(offset);
    return `${source}:${line}:${col}`;
};
/** The key or value the path leads to, or the last one on the way that exists. A key in a map stands where it is written. */
function deepest(path, get) {
    for (let length = path.length; length > 0; length--) {
        const parent = get(path.slice(0, length - 1));
        const key = parent?.items?.find((pair) => pair.key?.value === path[length - 1])?.key;
        const node = get(path.slice(0, length));
        if (length === path.length && node?.range)
            return typeof path.at(-1) === 'number' ? node : (key ?? node);
        if (key ?? node)
            return key ?? node;
    }
    return get([]);
}


/***/ })

};
