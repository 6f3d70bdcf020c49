export const id = 6936;
export const ids = [6936,753,3538];
export const modules = {

/***/ 56799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/** Added lines of a file, in order. */
function* addedLines(file) {
    yield* linesOf(file, 'added');
}
/** Removed lines of a file, in order. */
function* removedLines(file) {
    yield* linesOf(file, 'removed');
}
function* linesOf(file, kind) {
    for (const hunk of file.hunks)
        for (const line of hunk.lines)
            if (line.kind === kind)
                yield line;
}
/** Both names a file goes by: rules look at the two sides of a rename. */
const pathsOf = (file) => file.previousPath === null ? [file.path] : [file.path, file.previousPath];


/***/ }),

/***/ 42430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ EVIDENCE_STATUSES),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'];
/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST = ['failed', 'unavailable', 'missing', 'satisfied', 'waived'];
/** Whether a requirement may pass on this status. */
const passes = (status) => status === 'satisfied' || status === 'waived';
/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
function worst(statuses) {
    const seen = new Set(statuses);
    return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}


/***/ }),

/***/ 33538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12305);




const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Files on disk. Globs are resolved against `root`. */
function nodeFiles(root) {
    return { expand: (patterns) => expand(root, patterns), size, read, stream: openStream };
}
async function expand(root, patterns) {
    const paths = new Set();
    const unmatched = [];
    for (const pattern of await unfoldLists(patterns)) {
        // A name that exists is taken as it is, even when it holds glob characters.
        if ((await size(pattern)) !== null) {
            paths.add(pattern);
            continue;
        }
        const found = GLOB_CHARACTERS.test(pattern) ? await glob(root, pattern) : [];
        if (found.length === 0)
            unmatched.push(pattern);
        for (const path of found)
            paths.add(path);
    }
    return { paths: [...paths], unmatched };
}
async function unfoldLists(patterns) {
    const flat = [];
    for (const pattern of patterns) {
        if (!pattern.startsWith('@')) {
            flat.push(pattern);
            continue;
        }
        const list = pattern.slice(1);
        const bytes = await size(list);
        if (bytes === null || bytes > MAX_LIST_BYTES) {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('EG210', `Cannot read the list of paths ${list}.`, 'Name a text file with one path a line after the @.');
        }
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(list, 'utf8')).split(/\r?\n/u);
        flat.push(...lines.filter((line) => line.trim() !== ''));
    }
    return flat;
}
async function glob(root, pattern) {
    const { glob: tinyglob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = await tinyglob([pattern], {
        cwd: root,
        followSymbolicLinks: false,
        dot: true,
        absolute: true,
        expandDirectories: false,
    });
    return found.toSorted();
}
async function size(path) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return entry.isFile() ? entry.size : null;
    }
    catch {
        return null;
    }
}
async function read(path, maxBytes) {
    const bytes = await size(path);
    if (bytes === null)
        throw unreadable(path);
    if (bytes > maxBytes) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG110', `${path} has ${bytes} bytes, more than the limit of ${maxBytes}.`, 'Split the report, or have the tool report less.');
    }
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return { path, bytes: content, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') };
}
const openStream = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
const unreadable = (path, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran, and that the path is right.', { cause });


/***/ }),

/***/ 53980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/shared/gate/conclude.js

/**
 * The general rule for a gate's conclusion: a failure as soon as anything it owes does not pass, or, when nobody said
 * what is owed, as soon as anything it speaks of does not pass, any input was unusable or any new error was found.
 */
function conclude(outcome, owed) {
    if (outcome.conclusion !== undefined)
        return outcome.conclusion;
    const status = new Map(outcome.evidence.map((evidence) => [evidence.id, evidence.status]));
    if (owed !== null)
        return owed.every(({ id }) => (0,evidence_status/* passes */.WE)(status.get(id) ?? 'missing')) ? 'success' : 'failure';
    const clean = outcome.problems.length === 0 &&
        outcome.evidence.every((evidence) => (0,evidence_status/* passes */.WE)(evidence.status)) &&
        !outcome.findings.some((finding) => finding.level === 'error' && finding.state === 'new');
    return clean ? 'success' : 'failure';
}

// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var owed = __webpack_require__(521);
// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/emit/shared/gate/waived.js


/**
 * The evidence of a gate's report after the policy's waivers: what does not pass and is waived as a whole has the status
 * `waived`, and its summary says by whom, until when, why, and what was found. What passes is never touched, and what no
 * gate speaks of is not waived: a gate that did not run is no matter for a waiver. Where a waiver speaks of evidence and
 * does not hold, the next action says why.
 *
 * @param now milliseconds since the epoch
 */
async function afterWaivers(evidence, policy, change, now) {
    const { granted } = policy.waivers;
    if (granted.length === 0)
        return [...evidence];
    const { waiveEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5145)]).then(__webpack_require__.bind(__webpack_require__, 5145));
    const paths = (change?.files ?? []).flatMap(change_change/* pathsOf */.wG);
    return evidence.map((entry) => {
        if ((0,evidence_status/* passes */.WE)(entry.status))
            return entry;
        const { waiver, refused } = waiveEvidence(granted, entry.id, paths, now);
        if (waiver !== null)
            return {
                ...entry,
                status: 'waived',
                summary: `Waived by ${waiver.id} until ${waiver.expires} (owner ${waiver.owner}, granted by ${waiver.approver}): ${waiver.reason} Found: ${entry.summary}`,
                refs: [...entry.refs, `waiver:${waiver.id}`],
                nextAction: null,
            };
        const why = refused.map(({ id, why: reason }) => ` The waiver ${id} does not hold: ${reason}.`).join('');
        return why === '' ? entry : { ...entry, nextAction: `${entry.nextAction ?? ''}${why}`.trim() };
    });
}

;// CONCATENATED MODULE: ./build/emit/shared/gate/judge.js




/** Runs one gate and makes the gate report of what it found. */
async function judge(gate, session, inputs, earlier, ports) {
    const started = ports.clock.now();
    const environment = Object.fromEntries(gate.environment.flatMap((name) => {
        const value = ports.environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
    const { change, policy, subject } = session;
    const found = await gate.run({ ...ports, environment, change, policy, inputs, earlier });
    // A gate that concludes by itself has judged by the waivers as well.
    const outcome = found.conclusion === undefined
        ? { ...found, evidence: await afterWaivers(found.evidence, policy, change, started) }
        : found;
    return {
        schema: gates/* REPORT_SCHEMA */.D,
        gate: gate.name,
        version: gate.version,
        subject,
        policy: { digest: policy.digest, sources: [...policy.sources] },
        conclusion: conclude(outcome, (0,owed/* owedTo */.n)(gate.name, policy, earlier)),
        evidence: [...outcome.evidence],
        findings: [...outcome.findings],
        inputs: [...outcome.inputs],
        problems: [...outcome.problems],
        details: { ...outcome.details },
        durationMs: Math.max(0, Math.round(ports.clock.now() - started)),
    };
}


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ owedEvidence),
/* harmony export */   n: () => (/* binding */ owedTo)
/* harmony export */ });
/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
function owedEvidence(earlier) {
    const report = earlier.get('risk-classify');
    const requirements = report?.details['requirements'];
    return Array.isArray(requirements) ? requirements : null;
}
/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
function owedTo(gate, policy, earlier) {
    const owed = owedEvidence(earlier);
    return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86660);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12305);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10753);




/** Largest `--pull-request` or `--diff` file. */
const MAX_FACTS_BYTES = 64 * 1024 * 1024;
/** @throws ConfigurationError when the repository, a ref, the policy or the pull request's facts cannot be read */
async function openSession(request) {
    const reading = readChange(request);
    const fromFile = await factsFrom(request).catch(async (error) => {
        // Whatever was opened meanwhile is closed, or the process would wait for git for ever.
        await reading.then(({ close }) => close(), () => { });
        throw error;
    });
    const { change: read, close } = await reading;
    try {
        const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
            file: request.policy,
            organisation: request.organisationPolicy,
            change: read,
            remote: request.remotePolicy,
        });
        const ask = typeof request.pullRequest === 'function' ? request.pullRequest : null;
        const facts = fromFile ?? (await ask?.(policy, read)) ?? null;
        const mergeGroup = facts !== null && isGroup(facts) ? facts : null;
        const pullRequest = facts !== null && !isGroup(facts) ? facts : null;
        const change = read && { ...read, pullRequest, mergeGroup, repository: repositoryOf(read, request, pullRequest) };
        return { change, policy, subject: subjectOf(change, request, pullRequest), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
const factsFrom = async ({ pullRequest }) => typeof pullRequest === 'string' ? readFacts(pullRequest) : null;
const isGroup = (facts) => Object.hasOwn(facts, 'merge_group');
async function readChange(request) {
    const identity = request.repository === undefined ? {} : { repository: request.repository };
    if (request.base !== undefined) {
        const repository = await (0,_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__.openRepository)(request.repo);
        try {
            const change = await repository.readChange({ ...identity, base: request.base, head: request.head });
            return { change, close: () => repository.close() };
        }
        catch (error) {
            repository.close();
            throw error;
        }
    }
    if (request.diff === undefined)
        return { change: null, close: () => { } };
    const { changeFromPatch } = await __webpack_require__.e(/* import() */ 3904).then(__webpack_require__.bind(__webpack_require__, 83904));
    const patch = await readSmall(request.diff, 'diff');
    return { change: changeFromPatch(patch, identity), close: () => { } };
}
/** On a laptop nothing but the pull request itself tells whose it is: the same name makes the same report as in a workflow. */
const repositoryOf = (read, request, pullRequest) => request.repository ?? pullRequest?.pull_request.base.repo?.full_name ?? read.repository;
function subjectOf(change, request, pullRequest) {
    return {
        repository: change?.repository ?? request.repository ?? 'local',
        pullRequest: pullRequest?.pull_request.number ?? null,
        base: change?.base ?? null,
        head: change?.head ?? null,
        mergeTree: change?.mergeTree ?? null,
    };
}
/** A merge group's facts, or a pull request's: a file that holds both is none of a pull request. */
async function readFacts(given) {
    let value;
    try {
        value = JSON.parse(await readSmall(given, 'pull request file'));
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given} is not JSON: ${cause.message}.`, 'Write the pull request’s GitHub REST objects as one JSON object.', { cause });
    }
    const { pullRequestFactsSchema } = await __webpack_require__.e(/* import() */ 3233).then(__webpack_require__.bind(__webpack_require__, 43233));
    const group = typeof value === 'object' && value !== null && isGroup(value);
    const schema = group ? (await __webpack_require__.e(/* import() */ 9178).then(__webpack_require__.bind(__webpack_require__, 69178))).mergeGroupFactsSchema : pullRequestFactsSchema;
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`, 'Give the objects as GitHub’s REST API returns them.');
}
async function readSmall(path, what) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_FACTS_BYTES)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} has ${size} bytes; the limit is ${MAX_FACTS_BYTES}.`, 'Give a smaller file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} cannot be read.`, 'Check the path.', { cause });
    }
}


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
