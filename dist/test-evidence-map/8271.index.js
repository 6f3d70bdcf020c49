export const id = 8271;
export const ids = [8271];
export const modules = {

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/** A request that gave no usable answer, in the words that people need: what was asked, what came, what would help. */
class Fault extends Error {
    name = 'Fault';
    /** HTTP status; null when no answer came or it was not what GitHub's contract promises. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** Turns whatever a request threw into a fault that names the permission it needed. */
function faultOf(what, permission, thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const cause = { cause: thrown };
    const status = statusOf(thrown);
    switch (true) {
        case status === null || isTimeout(thrown):
            return new Fault(`${what}: GitHub did not answer in time or could not be reached`, null, cause);
        case status === 401:
            return new Fault(`${what}: GitHub does not accept the token (401)`, status, cause);
        case isRateLimit(thrown, status):
            return new Fault(`${what}: the rate limit is used up (${status})`, status, cause);
        case status === 403 || status === 404:
            return new Fault(`${what}: GitHub answered ${status}; the token needs ${permission}`, status, cause);
        default:
            return new Fault(`${what}: GitHub answered ${status}`, status, cause);
    }
}
/** Worth asking again: GitHub's own trouble and limits that pass. */
const isPassing = (thrown) => {
    const status = statusOf(thrown);
    return status !== null && (status >= 500 || isRateLimit(thrown, status)) && !isTimeout(thrown);
};
/** Refused before anything was done. */
const isLimited = (thrown) => isRateLimit(thrown, statusOf(thrown));
/** Seconds that GitHub asks to wait; null when it does not say. */
function retryAfter(thrown) {
    const seconds = Number(headersOf(thrown)['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
function isRateLimit(thrown, status) {
    if (status === 429)
        return true;
    const headers = headersOf(thrown);
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
}
function statusOf(thrown) {
    const status = thrown?.status;
    return typeof status === 'number' ? status : null;
}
const isTimeout = (thrown) => [thrown, thrown?.cause].some((error) => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) || !hasResponse(thrown);
const hasResponse = (thrown) => typeof thrown === 'object' && thrown !== null && thrown.response !== undefined;
function headersOf(thrown) {
    return thrown?.response?.headers ?? {};
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);
/* harmony import */ var _policy_layers_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _policy_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5397);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99);




/**
 * Reads a policy file of another repository at a commit. The commit is whole, so that the answer can never change.
 *
 * @throws ConfigurationError EG226 when GitHub gives no such file, EG220 when it is larger than a policy can be
 */
async function readPolicyFile({ one }, file) {
    const missing = (why, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG226', `The policy layer ${(0,_policy_layers_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file)} is missing: ${why}.`, 'Check owner, repository, path and commit, and let the token read the contents of that repository.', { cause });
    const { owner, repository: repo, path, commit: ref } = file;
    const purpose = { what: `the policy ${(0,_policy_layers_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file)}`, permission: 'contents: read' };
    const answer = await one('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref }, purpose).catch((thrown) => {
        throw thrown instanceof _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC ? missing(thrown.message, thrown) : thrown;
    });
    if (answer['type'] !== 'file')
        throw missing('it is no file');
    if (typeof answer['size'] === 'number' && answer['size'] > _policy_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_POLICY_BYTES */ .m)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG220', `The policy cannot be read: ${(0,_policy_layers_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file)} is larger than ${_policy_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_POLICY_BYTES */ .m} bytes.`, 'Split it: extends can name files beside it (./more.yml).');
    if (answer['encoding'] !== 'base64' || typeof answer['content'] !== 'string')
        throw missing('GitHub did not send what is in it');
    return Buffer.from(answer['content'], 'base64').toString('utf8');
}


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAX_POLICY_BYTES)
/* harmony export */ });
/** No honest policy comes near; YAML above it is not parsed. */
const MAX_POLICY_BYTES = 1024 * 1024;


/***/ })

};
