export const id = 405;
export const ids = [405,753];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 90405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyShow: () => (/* binding */ policyShow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _shared_policy_rule_examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15099);
/* harmony import */ var _shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77663);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16795);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99573);





const policyShow = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'policy show',
    title: 'The policy as it judges: all layers merged, its sources, its digest',
    about: 'Prints the policy with all its layers merged, as YAML that is itself a policy, or as JSON with sources and digest.\nWithout --policy or --base it is the built-in baseline.',
    examples: [
        'evidence-gate policy show',
        'evidence-gate policy show --base origin/main',
        'evidence-gate policy show --policy policy.yml --format json',
    ],
    flags: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ..._policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FLAGS */ .vM,
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['yaml', 'json']).default('yaml').describe('yaml for people, json for programs'),
    }),
    run: async (options, io) => {
        const chosen = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenPolicy */ .fV)(options, io);
        const policy = { ...chosen, areas: await (0,_shared_policy_rule_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .areasWithExamples */ .O)(chosen) };
        if (options.format === 'json') {
            io.out(`${JSON.stringify(policy, null, 2)}\n`);
            return 0;
        }
        const { digest, sources, ...document } = policy;
        const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        // No anchors: what two places share is written out in both, for people.
        const yaml = stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
        io.out(`# sources: ${sources.map(_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK).join(', ')}\n# digest: ${digest}\n${yaml}`);
        return 0;
    },
});


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


/***/ })

};
