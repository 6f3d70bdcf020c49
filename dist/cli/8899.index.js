export const id = 8899;
export const ids = [8899,5145,8540,753,7526];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 78899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
;// CONCATENATED MODULE: ./build/emit/shared/policy/doubts.js
/** Evidence that scan-aggregate proves by itself, without a scanner's report. */
const OWN_REVIEW = 'review.lockfile';
/**
 * What can never be met, never be asked for or never be recognised, part by part.
 *
 * @param catalogue evidence that is there to choose from, owed or not: that of the built-in policies
 */
function doubtsIn(policy, catalogue = new Set()) {
    return [
        ...requirementDoubts(policy),
        ...evidenceDoubts(policy, catalogue),
        ...areaDoubts(policy),
        ...peopleDoubts(policy),
    ];
}
function requirementDoubts({ requirements, evidence, areas, changeTypes }) {
    const unknown = (path, kind, names, known, effect) => names
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => ({
        path,
        message: `${name} is no ${kind} of this policy; ${effect}`,
        remedy: `Define ${name}, or correct the name.`,
    }));
    return requirements.flatMap(({ id, evidence: owed, when }) => [
        ...unknown(`requirements.${id}.evidence`, 'evidence', owed, evidence, 'what owes it can never be ready'),
        ...unknown(`requirements.${id}.when.areas`, 'area', when.areas ?? [], areas, 'it is never touched'),
        ...unknown(`requirements.${id}.when.changeTypes`, 'change type', when.changeTypes ?? [], changeTypes, 'it never holds'),
    ]);
}
function evidenceDoubts({ requirements, evidence, roles }, catalogue) {
    const owed = new Set(requirements.flatMap((requirement) => requirement.evidence));
    return Object.entries(evidence).flatMap(([id, definition]) => {
        const path = `evidence.${id}`;
        const doubts = [];
        // A model's review is advice: there to be read, owed or not.
        if (!owed.has(id) && !catalogue.has(id) && definition.gate !== 'ai-review')
            doubts.push({
                path,
                message: 'nothing owes it',
                remedy: 'Name it in the evidence of a requirement, or take it out.',
            });
        const lacking = lackingProof(id, definition);
        if (lacking !== null)
            doubts.push({ path, message: 'nothing can prove it', remedy: lacking });
        const slots = definition.approval ? [definition.approval, ...definition.approval.alternatives] : [];
        for (const { role } of slots.filter((slot) => !Object.hasOwn(roles, slot.role)))
            doubts.push({
                path: `${path}.approval`,
                message: `${role} is no role of this policy; nobody can approve in it`,
                remedy: `Define roles.${role}, or correct the name.`,
            });
        return doubts;
    });
}
function lackingProof(id, { gate, scan, check, approval }) {
    if (gate === 'scan-aggregate' && scan === undefined && id !== OWN_REVIEW)
        return 'Name the tools that prove it under scan.tools.';
    if (gate === 'approval-gate' && check === undefined && approval === undefined)
        return 'Give it a check or an approval.';
    return null;
}
function areaDoubts({ areas, changeTypes }) {
    return [
        ...Object.entries(areas)
            .filter(([, { rules }]) => rules.length === 0)
            .map(([id]) => ({
            path: `areas.${id}`,
            message: 'no rule recognises it',
            remedy: 'Give it a rule, or take it out.',
        })),
        ...Object.entries(changeTypes).flatMap(([id, type]) => type.areas
            .filter((area) => !Object.hasOwn(areas, area))
            .map((area) => ({
            path: `changeTypes.${id}.areas`,
            message: `${area} is no area of this policy; it is never touched`,
            remedy: `Define areas.${area}, or correct the name.`,
        }))),
    ];
}
function peopleDoubts({ roles, approvals }) {
    const excluded = new Set(approvals.excluded.map((login) => login.toLowerCase()));
    const empty = ({ teams, users }) => (teams !== undefined || users !== undefined) &&
        (teams ?? []).length === 0 &&
        (users ?? []).every((login) => excluded.has(login.toLowerCase()));
    return Object.entries(roles)
        .filter(([, role]) => empty(role))
        .map(([id]) => ({
        path: `roles.${id}`,
        message: 'nobody can have it: it names no team and nobody who may approve',
        remedy: 'Name a team or a person, or leave teams and users out.',
    }));
}

// EXTERNAL MODULE: ./build/emit/shared/policy/load.js
var load = __webpack_require__(10753);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/waive.js
var waive = __webpack_require__(5145);
;// CONCATENATED MODULE: ./build/emit/shared/policy/waivers/stale.js

const DAY = 24 * 60 * 60 * 1000;
/** How long before its end a waiver is called to mind. */
const SOON = 7 * DAY;
/**
 * What to tell people about the waivers themselves: those that no longer hold or may not, those that soon will not, and
 * those that nothing needed in this change.
 *
 * @param used ids of the waivers that something was waived by
 * @param now milliseconds since the epoch
 */
function staleWaivers(granted, used, now) {
    return granted.flatMap((waiver) => {
        const { id, owner, expires } = waiver;
        const problem = (0,waive/* untimely */.a)(waiver, now);
        if (problem !== null)
            return [{ id, owner, ...problem }];
        if ((0,waive/* untimely */.a)(waiver, now + SOON)?.state === 'expired')
            return [{ id, owner, state: 'expiring', why: `it expires on ${expires}` }];
        return used.has(id) ? [] : [{ id, owner, state: 'unused', why: 'nothing in this change needed it' }];
    });
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(16180);
// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(99573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/policy-check.js










const policyCheck = (0,command/* defineCommand */.N)({
    name: 'policy check',
    title: 'Whether a policy can be read, and what in it can never hold',
    about: 'Reads a policy as the gates would. Exit status 0 and one line when they could; 2 with file, line, column and what to\nwrite instead when not. Warns, without another exit status, about what can never be met, asked for or recognised.',
    examples: [
        'evidence-gate policy check --policy policy.yml',
        'evidence-gate policy check --repo . --base origin/main',
    ],
    flags: schemas/* strictObject */.rej(policy_source/* POLICY_FLAGS */.vM),
    run: async (options, io) => {
        if (options.policy === undefined && options.base === undefined && options.organisationPolicy === undefined) {
            throw new errors/* ConfigurationError */.j1('EG224', 'Neither a policy file nor a commit is named.', 'Give --policy FILE, or --base REF for the policy of a commit.');
        }
        const policy = await (0,policy_source/* chosenPolicy */.fV)(options, io);
        refuseVainWaivers(policy);
        const doubts = [...doubtsIn(policy, await builtinEvidence()), ...staleOf(policy, Date.now())];
        const { yellow, green } = (0,src_io/* painter */.C)(io.color);
        for (const { path, message, remedy } of doubts)
            io.err(`${yellow('warning')} ${(0,markdown/* visible */.RK)(path)}: ${(0,markdown/* visible */.RK)(message)}\n  → ${(0,markdown/* visible */.RK)(remedy)}\n`);
        const aside = doubts.length === 0 ? '' : `, ${doubts.length} ${doubts.length === 1 ? 'warning' : 'warnings'}`;
        io.out(`${green('readable')} ${(0,markdown/* visible */.RK)(policy.sources.join(' + '))}${aside}\n`);
        return 0;
    },
});
const builtinEvidence = async () => new Set(Object.keys((await (0,load/* builtinPolicy */.K)('observe')).evidence));
/** A gate would pass it over and say so; here is where somebody can still mend it. @throws ConfigurationError EG227 */
function refuseVainWaivers({ waivers }) {
    for (const waiver of waivers.granted) {
        const why = (0,waive/* neverHolds */.p)(waiver);
        if (why === null)
            continue;
        throw new errors/* ConfigurationError */.j1('EG227', `The waiver ${waiver.id} can never hold: ${why}.`, 'Narrow it to what the policy above allows (evidence-gate policy show: waivers.allow), or have that policy changed.');
    }
}
/** Waivers that have ended or soon will. Which ones nothing needs only a judgement can tell. */
const staleOf = ({ waivers }, now) => staleWaivers(waivers.granted, new Set(waivers.granted.map(({ id }) => id)), now).map(({ id, owner, why }) => ({
    path: `waivers.granted.${id}`,
    message: why,
    remedy: `Let ${owner} repair what it waives, then take it out.`,
}));


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


/***/ })

};
