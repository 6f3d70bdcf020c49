export const id = 2685;
export const ids = [2685,8296];
export const modules = {

/***/ 94312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ PREDICATE_TYPE),
  TX: () => (/* binding */ RECORD_DIGEST),
  zG: () => (/* binding */ STATEMENT_TYPE),
  zO: () => (/* binding */ VERIFIER),
  bS: () => (/* binding */ buildBundle),
  ol: () => (/* binding */ digestOf),
  Z6: () => (/* binding */ subjectsOf)
});

// UNUSED EXPORTS: contentDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/sections.js
/** A description longer than this is read up to here. */
const MAX_BODY = 65_536;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/u;
/**
 * The text below the first Markdown heading that says one of these words alone, up to the next heading of its level or a
 * higher one; null when there is none, or nothing below it. Headings inside of fenced code are none.
 */
function sectionOf(body, titles) {
    const kept = [];
    let level = 0;
    let fenced = false;
    for (const line of (body ?? '').slice(0, MAX_BODY).split(/\r?\n/u)) {
        if (/^(?:```|~~~)/u.test(line.trimStart()))
            fenced = !fenced;
        const [, marks, title] = (fenced ? null : HEADING.exec(line.slice(0, 300))) ?? [];
        if (level > 0 && marks !== undefined && marks.length <= level)
            break;
        if (level > 0)
            kept.push(line);
        else if (marks !== undefined && titles.includes(plain(title)))
            level = marks.length;
    }
    return kept.join('\n').trim() || null;
}
const plain = (title = '') => title
    .toLowerCase()
    .replaceAll(/[#*_:]/gu, '')
    .trim();

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/audit-trail.js

/** Headings of the pull request's description under which people and agents say these things. */
const PLAN = ['plan', 'agent plan', 'implementation plan'];
const ASSUMPTIONS = ['security assumptions', 'security considerations', 'threat model'];
/**
 * The ten items that an auditor asks for. What nobody recorded is null: it is never made up, and never left out. Plan and
 * assumptions are the author's own words, from the description; commands and calls are the sessions' transcripts.
 */
function auditTrail({ facts, files, details, reports, file }) {
    const report = (gate) => reports.find((one) => one.gate === gate);
    const pull = facts?.pull_request;
    const spec = (report('risk-classify')?.details['spec'] ?? null);
    const group = file.group?.members.map((member) => requestOf(member.facts));
    return {
        originalRequest: facts === null ? (group ?? null) : requestOf(facts),
        agentPlan: sectionOf(pull?.body, PLAN),
        securityAssumptions: spec ?? sectionOf(pull?.body, ASSUMPTIONS),
        commandsRun: ofTraces(report('untrusted-context-check'), 'commands'),
        filesChanged: files.map(({ path, previousPath, status, after }) => ({
            path,
            previousPath,
            status,
            blob: after?.oid ?? null,
        })),
        toolCalls: ofTraces(report('untrusted-context-check'), 'calls'),
        scannerResults: pick(report('scan-aggregate'), ['reports', 'totals']),
        testsRun: pick(report('test-evidence-map'), ['reports', 'totals']),
        knownResidualRisks: residualRisks(details, reports, spec?.['residualRisks'] ?? null),
        humanApprovals: facts === null && group === undefined ? null : details.approvals,
    };
}
const requestOf = ({ pull_request: { title, body, user } }) => ({
    title: title ?? null,
    body: body ?? null,
    author: user?.login ?? null,
});
/** One part of every session's transcript; null when no transcript was handed in. */
function ofTraces(report, key) {
    const traces = report?.details['traces'];
    if (!Array.isArray(traces) || traces.length === 0)
        return null;
    return traces.map((trace) => ({
        path: trace?.['path'],
        [key]: trace?.[key] ?? null,
    }));
}
function pick(report, keys) {
    if (report === undefined)
        return null;
    return Object.fromEntries(keys.map((key) => [key, report.details[key] ?? null]));
}
/** What was let pass knowingly, what the security spec says will remain, and what the gates found and did not block. */
function residualRisks(details, reports, accepted) {
    return {
        accepted,
        waived: details.requirements.filter(({ status }) => status === 'waived').map(({ id, why }) => ({ id, why })),
        findings: reports.flatMap(({ gate, findings }) => findings.map(({ ruleId, level, message, fingerprint, state, location }) => ({
            gate,
            ruleId,
            level,
            message,
            fingerprint,
            state,
            path: location?.path ?? null,
        }))),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/case-json.js

/** The part of a policy that a verdict is made of. Rules that find areas did their work before; they are most of it. */
function judgingPart(policy) {
    const { areas: _areas, changeTypes: _types, ...rest } = policy;
    return rest;
}
/** How long a gate took differs from run to run and proves nothing. */
const case_json_lasting = (report) => ({ ...report, durationMs: undefined });
function renderCase(file) {
    const policy = new canonical_json/* Canonical */.$(judgingPart(file.policy));
    const facts = new canonical_json/* Canonical */.$(file.facts);
    const reports = [...file.reports.values()].map((report) => new canonical_json/* Canonical */.$(case_json_lasting(report)));
    const { head, mergeTree, commits, paths, judgedAt, owned, ownersProblem, group } = file;
    const json = {
        head,
        mergeTree,
        commits,
        paths,
        judgedAt,
        owned,
        ownersProblem,
        ...sets(file),
        policy,
        facts,
        reports,
        ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
    };
    return { policy, facts, reports, json };
}
/** Sets and maps as lists. */
const sets = ({ carry, neutral }) => ({
    neutral: [...neutral],
    carry: [...carry].map(([commit, carried]) => ({ commit, ...carried, samePaths: [...carried.samePaths] })),
});

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js




/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://evidence-gate.dev/verdict/v1';
/** Key of the record's own digest: it is over everything else. */
const RECORD_DIGEST = 'recordDigest';
/**
 * The whole record of one verdict as an in-toto Statement in canonical JSON: equal inputs at an equal time give equal
 * bytes. Its subject is the head commit and the tree that merging it gives, so that it still speaks of a squash merge.
 * It holds the case itself, so that anybody can judge again without a repository or a network.
 *
 * @param now milliseconds since the epoch
 */
function buildBundle(record, now) {
    const { subject, policy, details, reports, facts, file } = record;
    const rendered = renderCase(file);
    const predicate = {
        verdict: details.verdict,
        verifier: { id: VERIFIER, version: record.version },
        timeVerified: new Date(now).toISOString(),
        subject,
        repositoryId: facts?.pull_request.base.repo?.id ?? null,
        policy: { ...policy, judgingDigest: digestOf(rendered.policy.text) },
        requirements: details.requirements,
        approvals: details.approvals,
        gates: reports.map((report, index) => ({
            gate: report.gate,
            version: report.version,
            conclusion: report.conclusion,
            contentDigest: digestOf(rendered.reports[index].text),
        })),
        inputs: reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input }))),
        pullRequestDigest: facts === null ? null : digestOf(rendered.facts.text),
        auditTrail: new canonical_json/* Canonical */.$(auditTrail(record)),
        case: new canonical_json/* Canonical */.$(rendered.json),
    };
    const statement = (whole) => `${(0,canonical_json/* canonicalJson */.d)({ _type: STATEMENT_TYPE, subject: subjectsOf(subject), predicateType: PREDICATE_TYPE, predicate: whole })}\n`;
    return statement({ ...predicate, [RECORD_DIGEST]: digestOf(statement(predicate)) });
}
const VERIFIER = 'evidence-gate/approval-gate';
/** What in-toto calls the subject: the head commit, and the tree of the merge, under the repository's name. */
const subjectsOf = ({ repository, head, mergeTree }) => [
    {
        name: repository,
        digest: {
            ...(head === null ? {} : { gitCommit: head }),
            ...(mergeTree === null ? {} : { gitTree: mergeTree }),
        },
    },
];
/** Digest over what a report says. How long the gate took is left out: it differs from run to run and proves nothing. */
const contentDigest = (report) => digestOf(canonicalJson(lasting(report)));
/** `sha256:` and lower-case hex. */
const digestOf = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

/***/ 22685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigstore: () => (/* binding */ openSigstore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js + 3 modules
var bundle = __webpack_require__(94312);
// EXTERNAL MODULE: ./build/emit/shared/attest/keys.js
var keys = __webpack_require__(18296);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 10 modules
var nist = __webpack_require__(93431);
;// CONCATENATED MODULE: ./build/emit/shared/attest/digest-signature.js

const CURVES = new Map([
    ['prime256v1', nist/* p256 */.s9],
    ['secp384r1', nist/* p384 */.sL],
]);
/**
 * Whether an ECDSA signature is one of this digest. Node only verifies signatures over what it hashes itself; where nothing
 * but the digest is known, the curve's arithmetic has to be done here.
 *
 * @throws Error for keys of other kinds, which sign the file itself
 */
function signsDigest(key, digest, signature) {
    const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve ?? '');
    if (curve === undefined)
        throw new Error('with this kind of key a digest is not enough; the file itself is needed');
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        // What is no signature at all is none of this digest.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/emit/shared/attest/sigstore.js


/**
 * Verifies a Sigstore bundle with the official library, and what the library leaves to its caller: that the bundle is
 * about this very artifact, and that identity and issuer are exactly the expected ones.
 *
 * @throws Error with the reason when anything does not hold
 */
async function verifySigstore(question) {
    const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot: roots }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)), Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)), __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19))]);
    const bundle = bundleFromJSON(JSON.parse(question.bundle));
    const statement = subjectChecked(bundle.content, question);
    const entity = overDigest(toSignedEntity(bundle, question.artifact ?? undefined), bundle.content, question);
    const { signer: wanted } = question;
    const managed = 'key' in wanted;
    if (managed !== (entity.key.$case === 'public-key')) {
        throw new Error(managed ? 'it was signed with a certificate, not with a key' : 'it was signed with a key that names nobody');
    }
    const finder = managed ? () => ({ publicKey: wanted.key, validFor: () => true }) : undefined;
    const failures = [];
    for (const root of rootsIn(question.trustedRoot)) {
        try {
            const signer = new Verifier(toTrustMaterial(dated(roots.fromJSON(root)), finder)).verify(entity);
            return { signedBy: managed ? 'the given key' : identityChecked(signer.identity, wanted), statement };
        }
        catch (error) {
            failures.push(error.message);
        }
    }
    throw new Error(failures[0] ?? 'no trusted root was given');
}
/** Without the file itself, its signature is checked over its digest, which the library cannot. */
function overDigest(entity, content, { artifact, digest }) {
    if (content.$case !== 'messageSignature' || artifact !== null)
        return entity;
    const { signature } = entity;
    return {
        ...entity,
        signature: {
            signature: signature.signature,
            compareSignature: (other) => signature.compareSignature(other),
            compareDigest: (other) => signature.compareDigest(other),
            verifySignature: (key) => signsDigest(key, Buffer.from(digest.hex, 'hex'), signature.signature),
        },
    };
}
/** The library takes a log that does not say since when it is trusted as trusted for ever. */
function dated(root) {
    const undated = [...root.tlogs, ...root.ctlogs].some(({ publicKey }) => publicKey?.validFor?.start === undefined);
    if (undated)
        throw new Error('the trusted root does not say since when a log is trusted');
    return root;
}
/** One document, or one a line. */
function rootsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
    }
}
/**
 * Compared whole, where the library would match a pattern.
 *
 * @returns the signer, for people
 * @throws Error when it is somebody else, or somebody else vouches
 */
function identityChecked(found, wanted) {
    const identity = found?.subjectAlternativeName;
    const issuer = found?.extensions?.issuer;
    if (identity !== wanted.identity)
        throw new Error(`it was signed by ${identity ?? 'nobody named'}, not by ${wanted.identity}`);
    if (issuer !== wanted.issuer)
        throw new Error(`${issuer ?? 'Nobody'} vouches for the signer, not ${wanted.issuer}`);
    return `${identity} (${issuer})`;
}
/** @returns the signed statement, once one of its subjects is the artifact; null when the artifact itself was signed */
function subjectChecked(content, question) {
    if (content.$case === 'messageSignature') {
        const { artifact, digest } = question;
        const stated = content.messageSignature.messageDigest.digest;
        const own = artifact === null ? [Buffer.from(digest.hex, 'hex')] : digests(artifact);
        if (!own.some((one) => one.equals(stated)))
            throw new Error('it is about another file');
        return null;
    }
    const { payload, payloadType } = content.dsseEnvelope;
    if (payloadType !== 'application/vnd.in-toto+json')
        throw new Error(`its payload is ${payloadType}, no in-toto statement`);
    if (!subjectsOf(payload).some((digest) => digest.get(question.digest.algorithm) === question.digest.hex)) {
        throw new Error(`none of its subjects is ${question.digest.algorithm}:${question.digest.hex}`);
    }
    return payload;
}
const digests = (bytes) => ['sha256', 'sha384', 'sha512'].map((algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest());
const STATEMENTS = new Set(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']);
function subjectsOf(payload) {
    const statement = JSON.parse(payload.toString('utf8'));
    if (!STATEMENTS.has(statement?._type))
        throw new Error('it holds no in-toto statement');
    const subjects = Array.isArray(statement?.subject) ? statement.subject : [];
    return subjects.map((subject) => new Map(Object.entries(subject?.digest ?? {})));
}

// EXTERNAL MODULE: ./build/emit/cli/src/commands/verify-signed.js
var verify_signed = __webpack_require__(44117);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/verify-sigstore.js





const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const DIGEST = /^([A-Za-z0-9]{1,20}):([0-9a-f]{32,128})$/u;
/**
 * Opens a Sigstore bundle: what it is about and who must have signed it have to be said, or any valid bundle would do.
 *
 * @throws ConfigurationError EG263 when that is not said
 */
async function openSigstore(text, options, io) {
    const { trustedRoot } = options;
    if (trustedRoot === undefined) {
        (0,verify_signed/* wrongFlags */.f1)('A Sigstore bundle cannot be checked without a trusted root.', 'Get one with "gh attestation trusted-root > trusted-root.jsonl" and give --trusted-root.');
    }
    const artifact = options.artifact === undefined ? null : await (0,verify_signed/* readArtifact */.R9)(options.artifact, io);
    try {
        const signer = await signerFrom(options, io);
        const { signedBy, statement } = await verifySigstore({
            bundle: text,
            trustedRoot: (await (0,verify_signed/* readInput */.R5)(trustedRoot, MAX_ROOT_BYTES, io)).toString('utf8'),
            artifact,
            digest: digestFrom(options, artifact),
            signer,
        });
        const ours = statement !== null && predicateType(statement) === bundle/* PREDICATE_TYPE */.To;
        return { statement: ours ? statement.toString('utf8') : null, signedBy: [signedBy], problems: [] };
    }
    catch (error) {
        if (error instanceof Error && 'exitStatus' in error)
            throw error;
        return { statement: null, signedBy: [], problems: [error.message] };
    }
}
async function signerFrom(options, io) {
    const { certificateIdentity: identity, certificateOidcIssuer: issuer, key } = options;
    const [path, ...more] = key;
    if (path !== undefined && more.length === 0 && identity === undefined && issuer === undefined) {
        return { key: (0,keys.anyPublicKey)((await (0,verify_signed/* readInput */.R5)(path, keys.MAX_KEY_BYTES, io)).toString('utf8'), path) };
    }
    if (identity === undefined || issuer === undefined || path !== undefined) {
        (0,verify_signed/* wrongFlags */.f1)('It is not said who must have signed the Sigstore bundle.', 'Give --certificate-identity and --certificate-oidc-issuer, or one --key alone.');
    }
    return { identity, issuer };
}
function digestFrom({ digest }, artifact) {
    if ((digest === undefined) === (artifact === null)) {
        (0,verify_signed/* wrongFlags */.f1)('It is not said what the Sigstore bundle must be about.', 'Give either --artifact FILE or --digest sha256:HEX.');
    }
    if (artifact !== null)
        return { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(artifact).digest('hex') };
    const [, algorithm, hex] = DIGEST.exec(digest ?? '') ?? [];
    if (algorithm !== undefined && hex !== undefined)
        return { algorithm, hex };
    return (0,verify_signed/* wrongFlags */.f1)(`${digest} is no digest.`, 'Write it as sha256:HEX, in lower case.');
}
const predicateType = (statement) => JSON.parse(statement.toString('utf8'))?.predicateType;


/***/ }),

/***/ 18296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_KEY_BYTES: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   anyPublicKey: () => (/* binding */ anyPublicKey),
/* harmony export */   keyIdOf: () => (/* binding */ keyIdOf),
/* harmony export */   signingKey: () => (/* binding */ signingKey),
/* harmony export */   verificationKey: () => (/* binding */ verificationKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/** Whatever a key file may hold; more is no key. */
const MAX_KEY_BYTES = 64 * 1024;
/** sha256 over the public key's DER (SPKI), in hex: the same for the private key and its public half. */
function keyIdOf(key) {
    const half = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(half.export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
/**
 * A private key to sign with, from PEM. The text is never repeated in a message.
 *
 * @param from where it came from, for messages
 * @throws ConfigurationError EG262
 */
function signingKey(pem, from) {
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), 'private key', from);
}
/**
 * A public key to verify with, from PEM. A private key is refused: whoever verifies should not have to hold one.
 *
 * @throws ConfigurationError EG262
 */
function verificationKey(pem, from) {
    if (pem.includes('PRIVATE KEY')) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is a private key.`, 'Verify with the public half alone.');
    }
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), 'public key', from);
}
/** A public key of whatever kind, to check what others signed. @throws Error when it is none: it signed nothing */
function anyPublicKey(pem, from) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw new Error(`${from} is no public key in PEM`);
    }
}
function usable(read, what, from) {
    let key;
    try {
        key = read();
    }
    catch {
        // The reader's own message may quote the key.
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is no ${what} in PEM.`, REMEDY);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const known = key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && curve === 'prime256v1');
    if (known)
        return key;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is neither an Ed25519 nor an ECDSA P-256 key.`, REMEDY);
}
const REMEDY = 'Make one with: openssl genpkey -algorithm ed25519';


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
