export const id = 283;
export const ids = [283];
export const modules = {

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLayer: () => (/* binding */ readLayer)
});

// UNUSED EXPORTS: parsePolicy

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/text/near-matches.js
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

;// CONCATENATED MODULE: ./build/emit/shared/text/yaml-document.js
/** No honest document comes near; what repeats itself by aliases beyond this is not read. */
const MAX_ALIASES = 50;
/**
 * Reads one YAML 1.2 document. Keys are unique and aliases few; nothing in it can run or name a type.
 *
 * @param source how to name it in places
 */
async function readYaml(text, source) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

// EXTERNAL MODULE: ./build/emit/shared/policy/limits.js
var limits = __webpack_require__(5397);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(8277);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/reference.js

/** The three ways to name a policy that is extended. */
const REFERENCE = /^(?:[a-z][a-z0-9-]{0,119}|\.{1,2}\/[A-Za-z0-9._/-]{1,300}\.ya?ml|github:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._/-]{1,300}\.ya?ml@[0-9a-f]{40})$/;
const reference = schemas/* string */.YjP()
    .regex(REFERENCE, 'a built-in policy (baseline), a file beside this one (./more.yml), or a file at a commit (github:owner/repository/path.yml@<40 hex digits>)')
    .describe('A built-in policy, a file beside this one, or a file of another repository at a commit');

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/index.js + 16 modules
var sections = __webpack_require__(4471);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/areas.js
var areas = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/evidence.js + 2 modules
var evidence = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/requirements.js + 1 modules
var requirements = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/roles.js
var roles = __webpack_require__(2923);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/rules.js
var rules = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/when.js
var when = __webpack_require__(6524);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema.js










const POLICY_SCHEMA = 'evidence-gate/policy@1';
const head = {
    schema: schemas/* literal */.euz(POLICY_SCHEMA).describe('The version of this language'),
    name: fields.id.describe('How messages and records name this policy'),
    version: schemas/* number */.aig().int().positive().describe('Yours to count; it is part of every record'),
    extends: schemas/* array */.YOg(reference)
        .max(16)
        .default([])
        .describe('Policies this one adds to. A repository’s own always adds to its organisation’s, or to baseline'),
};
const shapeOf = (part) => 
// Entries lose which schema belongs to which key; the mapped type above says it again.
Object.fromEntries(Object.entries(sections/* SECTIONS */.b).map(([name, section]) => [name, section[part]]));
const policySchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('schema') });
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('layer') });

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema-keys.js

/** Keys that the schema knows at this place of a document; none when it takes any. Only asked when a key was wrong. */
function keysAt(schema, path) {
    let here = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
    for (const step of path) {
        const branch = here?.anyOf?.find(({ properties, items }) => properties ?? items) ?? here;
        const further = typeof step === 'number' ? branch?.items : (branch?.properties?.[String(step)] ?? branch?.additionalProperties);
        here = typeof further === 'object' ? further : undefined;
    }
    return Object.keys(here?.properties ?? {});
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/parse.js






/** Reads one policy document. @throws ConfigurationError EG220 */
const parsePolicy = async (text, source) => (await readLayer(text, source)).document;
/**
 * Reads one policy document and keeps where its parts stand.
 *
 * @param source how to name it in messages
 * @throws ConfigurationError EG220 with line and column, and what was expected there
 */
async function readLayer(text, source) {
    if (Buffer.byteLength(text) > limits/* MAX_POLICY_BYTES */.m)
        throw unreadable(source, `it is larger than ${limits/* MAX_POLICY_BYTES */.m} bytes`);
    const yaml = await readYaml(text, source);
    if ('why' in yaml)
        throw unreadable(yaml.where, yaml.why);
    const { value, place } = yaml;
    if (typeof value !== 'object' || value === null)
        throw noMapping(source, value);
    const parsed = policyLayerSchema.safeParse(value);
    if (!parsed.success)
        throw refused(parsed.error.issues[0], place);
    const { failingExample } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 2994));
    const failing = failingExample(parsed.data);
    if (failing !== null)
        throw unreadable(place(failing.path), failing.why, failing.remedy);
    return { document: parsed.data, place };
}
/** What is wrong, where, and what to write instead. */
function refused(issue, place) {
    const said = `${issue.path.join('.') || 'the document'}: ${issue.message}`;
    if (issue.code !== 'unrecognized_keys')
        return unreadable(place(issue.path), said);
    const [unknown = ''] = issue.keys;
    const known = keysAt(policyLayerSchema, issue.path);
    const [near] = nearMatches(unknown, known);
    return unreadable(place([...issue.path, unknown]), said, near === undefined
        ? `Take it out; what can stand here: ${known.join(', ')}. \`evidence-gate policy schema\` prints what a policy can hold.`
        : `Did you mean ${near}? \`evidence-gate policy schema\` prints what a policy can hold.`);
}
const noMapping = (source, value) => unreadable(source, value === null || value === undefined ? 'it is empty' : 'it holds a single value where keys are expected', 'A policy begins with the line schema: evidence-gate/policy@1; evidence-gate init writes one.');
const unreadable = (where, why, nextAction = 'Correct the policy; `evidence-gate check` refuses to judge by a policy it cannot read.') => new errors/* ConfigurationError */.j1('EG220', `The policy cannot be read: ${where}: ${why}.`, nextAction);


/***/ })

};
