export const id = 5436;
export const ids = [5436,3538];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 44117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ openSigned),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   f1: () => (/* binding */ wrongFlags)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);
/* harmony import */ var _shared_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50129);
/* harmony import */ var _shared_files_node_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33538);




/**
 * Takes a statement out of whatever it is wrapped in. A signature that was asked for and is not there is a problem, and so
 * is one that is there and cannot be checked.
 *
 * @throws ConfigurationError EG262 for an unusable key, EG263 for flags that do not fit together
 */
async function openSigned(text, options, io) {
    if (options.sigstore)
        return (await Promise.all(/* import() */[__webpack_require__.e(3431), __webpack_require__.e(2685)]).then(__webpack_require__.bind(__webpack_require__, 22685))).openSigstore(text, options, io);
    const { isEnvelope, open, peek } = await __webpack_require__.e(/* import() */ 8629).then(__webpack_require__.bind(__webpack_require__, 78629));
    const keys = await keysFrom(options.key, io);
    if (!isEnvelope(text)) {
        const problems = keys.length === 0 ? [] : ['it is not signed, though a key was given'];
        return { statement: text, signedBy: [], problems };
    }
    try {
        if (keys.length === 0) {
            const problems = ['it is signed, and no key was given to check it with (--key)'];
            return { statement: peek(text).toString('utf8'), signedBy: [], problems };
        }
        const { payload, payloadType, keyIds } = open(text, keys, options.threshold);
        const { IN_TOTO_PAYLOAD } = await __webpack_require__.e(/* import() */ 8629).then(__webpack_require__.bind(__webpack_require__, 78629));
        const problems = payloadType === IN_TOTO_PAYLOAD ? [] : [`it signs ${payloadType}, no in-toto statement`];
        return { statement: payload.toString('utf8'), signedBy: keyIds.map((id) => `key ${id}`), problems };
    }
    catch (error) {
        return { statement: null, signedBy: [], problems: [error.message] };
    }
}
async function keysFrom(paths, io) {
    const { MAX_KEY_BYTES, verificationKey } = await __webpack_require__.e(/* import() */ 8296).then(__webpack_require__.bind(__webpack_require__, 18296));
    return Promise.all(paths.map(async (path) => verificationKey((await readInput(path, MAX_KEY_BYTES, io)).toString('utf8'), path)));
}
/** A file that the caller named. @throws EvidenceError EG110, EG111 */
async function readInput(path, maxBytes, io) {
    return Buffer.from((await (0,_shared_files_node_files_js__WEBPACK_IMPORTED_MODULE_2__.nodeFiles)(io.cwd).read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), maxBytes)).bytes);
}
const readArtifact = (path, io) => readInput(path, _shared_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_WHOLE_FILE_BYTES */ .S, io);
/** @throws ConfigurationError EG263 */
function wrongFlags(message, remedy) {
    throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG263', message, remedy);
}


/***/ }),

/***/ 15436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emit/shared/files/files.js
var files = __webpack_require__(50129);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(16180);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/verify-expected.js

/** What the caller knows of the change and the bundle does not bear out. */
async function expectationProblems({ predicate }, options, io) {
    const { subject, policy } = predicate;
    const problems = [];
    if (options.policy !== undefined) {
        const { loadPolicy } = await __webpack_require__.e(/* import() */ 753).then(__webpack_require__.bind(__webpack_require__, 10753));
        const { digest } = await loadPolicy({ file: (0,external_node_path_.resolve)(io.cwd, options.policy) });
        if (digest !== policy.digest)
            problems.push(`it was judged by policy ${policy.digest}, not by ${digest}`);
    }
    if (options.commit !== undefined) {
        const { commit, tree } = await commitAndTree((0,external_node_path_.resolve)(io.cwd, options.repo), options.commit);
        // A squash or a rebase makes a new commit of the very tree that was judged.
        if (commit !== subject.head && tree !== subject.mergeTree) {
            problems.push(`commit ${commit} is not the judged head, and its tree ${tree} is not the judged tree`);
        }
    }
    return problems;
}
/** @throws ConfigurationError EG201, EG203 */
async function commitAndTree(repo, name) {
    const [{ openRepository }, { findGitDir }, { gitAt }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6660).then(__webpack_require__.bind(__webpack_require__, 86660)),
        __webpack_require__.e(/* import() */ 5981).then(__webpack_require__.bind(__webpack_require__, 55981)),
        __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 37079)),
    ]);
    const repository = await openRepository(repo);
    try {
        const commit = await repository.resolve(name);
        const { stdout } = await gitAt(await findGitDir(repo)).run(['rev-parse', '--verify', `${commit}^{tree}`]);
        return { commit, tree: stdout.toString('latin1').trim() };
    }
    finally {
        repository.close();
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/verify-flags.js



/** What `verify` is told: the bundle, and what the caller knows of it. */
const VERIFY_FLAGS = schemas/* strictObject */.rej({
    bundle: schemas/* string */.YjP().min(1).describe('Bundle: bundle.intoto.json, bundle.dsse.json or *.sigstore.json'),
    key: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Public keys (PEM) of those who may have signed'),
    threshold: coerce/* number */.ai().int().positive().optional().describe('How many of the keys must have signed [1]'),
    policy: schemas/* string */.YjP().min(1).optional().describe('Policy that it must have been judged by'),
    repo: inputs/* INPUTS */.mc.repo,
    commit: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Commit it must speak of: the judged head, or any with the judged tree'),
    sigstore: schemas/* boolean */.zMY().default(false).describe('The bundle is a Sigstore bundle'),
    artifact: schemas/* string */.YjP().min(1).optional().describe('File that the Sigstore bundle must be about'),
    digest: schemas/* string */.YjP().min(1).optional().describe('Its digest instead: sha256:HEX, or gitCommit:HEX, gitTree:HEX'),
    trustedRoot: schemas/* string */.YjP().min(1).optional().describe('Trusted root of the Sigstore instance (JSON, or one a line)'),
    certificateIdentity: schemas/* string */.YjP().min(1).optional().describe('Who must have signed: the certificate’s whole identity'),
    certificateOidcIssuer: schemas/* string */.YjP().min(1).optional().describe('Who must vouch for that identity'),
    format: format/* FORMAT */.u,
});

// EXTERNAL MODULE: ./build/emit/cli/src/commands/verify-signed.js
var verify_signed = __webpack_require__(44117);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/verify.js










const verify = (0,command/* defineCommand */.N)({
    name: 'verify',
    title: 'Whether a bundle is whole, signed and about this, and what judging it again gives',
    about: 'Checks every byte, digest and binding of a bundle and judges its case again, offline. With --key also who signed it;\nwith --policy and --commit what it must speak of. Exit status 0 only for a bundle that holds and says ready. Without a\nkey nobody is vouched for: whoever can write the file could have written another one.',
    words: ['bundle'],
    examples: [
        'evidence-gate verify .evidence/bundle.intoto.json',
        'evidence-gate verify bundle.dsse.json --key gate.pub.pem --commit main',
        'evidence-gate verify bundle.sigstore.json --sigstore --artifact .evidence/bundle.intoto.json --trusted-root trusted-root.jsonl --certificate-identity https://github.com/acme/widgets/.github/workflows/gate.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com',
    ],
    flags: VERIFY_FLAGS,
    run: async (options, io) => {
        const { bytes } = await (0,node_files.nodeFiles)(io.cwd).read((0,external_node_path_.resolve)(io.cwd, options.bundle), files/* MAX_WHOLE_FILE_BYTES */.S);
        const text = Buffer.from(bytes).toString('utf8');
        const signed = await (0,verify_signed/* openSigned */.H$)(text, options, io);
        const { verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7032), __webpack_require__.e(6930), __webpack_require__.e(1948)]).then(__webpack_require__.bind(__webpack_require__, 21948));
        const verification = signed.statement === null ? null : verifyBundle(signed.statement);
        const problems = [
            ...signed.problems,
            ...(verification?.problems ?? []),
            ...(verification?.statement ? await expectationProblems(verification.statement, options, io) : []),
        ];
        if ((0,format/* wants */.Y)(options.format, 'text'))
            io.out(inWords(options.bundle, signed, verification, problems, io));
        if ((0,format/* wants */.Y)(options.format, 'json'))
            io.out(`${JSON.stringify(asJson(signed, verification, problems), null, 2)}\n`);
        const verdict = verification?.details?.verdict;
        return problems.length === 0 && (verdict === 'ready' || verification === null) ? 0 : 1;
    },
});
const asJson = (signed, verification, problems) => ({
    holds: problems.length === 0,
    signedBy: signed.signedBy,
    verdict: verification?.details?.verdict ?? null,
    subject: verification?.statement?.predicate.subject ?? null,
    policy: verification?.statement?.predicate.policy.digest ?? null,
    timeVerified: verification?.statement?.predicate.timeVerified ?? null,
    problems,
});
function inWords(name, { signedBy }, verification, problems, { color }) {
    const paint = (0,io/* painter */.C)(color);
    if (problems.length > 0) {
        const lines = problems.map((problem) => `  ${(0,markdown/* visible */.RK)(problem)}`);
        return `${paint.red(paint.bold('does not hold'))}  ${(0,markdown/* visible */.RK)(name)}\n${lines.join('\n')}\n`;
    }
    const predicate = verification?.statement?.predicate;
    const subject = predicate?.subject;
    const verdict = verification?.details?.verdict;
    return [
        `${paint.green(paint.bold('holds'))}  ${(0,markdown/* visible */.RK)(name)}`,
        `  signed   ${signedBy.length > 0 ? (0,markdown/* visible */.RK)(signedBy.join(', ')) : 'by nobody that was asked for (--key, --sigstore)'}`,
        ...(subject === undefined
            ? []
            : [
                `  verdict  ${verdict}, judged again just now`,
                `  about    ${(0,markdown/* visible */.RK)(subject.repository)}${subject.pullRequest === null ? '' : `#${subject.pullRequest}`} head ${subject.head} tree ${subject.mergeTree}`,
                `  policy   ${predicate?.policy.digest}`,
                `  time     ${predicate?.timeVerified}`,
            ]),
        '',
    ].join('\n');
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wants),
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const FORMATS = ['text', 'json'];
/** `--format text,json`: for people, for programs, or both. */
const FORMAT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .default('text')
    .refine((value) => value.split(',').every((name) => FORMATS.includes(name)), `use ${FORMATS.join(' or ')}, or both with a comma`)
    .describe('text for people, json for programs, or both: text,json');
const wants = (format, name) => format.split(',').includes(name);


/***/ }),

/***/ 50129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_WHOLE_FILE_BYTES)
/* harmony export */ });
/** Largest input read whole: V8 cannot hold longer strings than 512 MiB, and no honest report comes near. */
const MAX_WHOLE_FILE_BYTES = 256 * 1024 * 1024;


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

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
