export const id = 497;
export const ids = [497];
export const modules = {

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubClient: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);

const PAGE = 100;
/** GitHub's longest list that is of use here (files) has 30 full pages; what is longer is not read in part. */
const MAX_PAGES = 30;
const TRIES = 3;
const MAX_WAIT_SECONDS = 20;
/** A client on `@actions/github`, which knows proxies and GitHub Enterprise; loaded only when something is asked. */
async function gitHubClient(options) {
    const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    const octokit = new GitHub(getOctokitOptions(options.token, { baseUrl: options.baseUrl, userAgent: 'evidence-gate', log: QUIET }));
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    const ask = async (route, parameters, purpose) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await octokit.request(route, {
                    ...parameters,
                    request: { signal: AbortSignal.timeout(options.timeoutMs ?? 30_000) },
                });
            }
            catch (thrown) {
                const wait = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(thrown) ?? attempt;
                // What may have been written is not written again.
                const again = route.startsWith('GET ') ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(thrown) : (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isLimited */ .lU)(thrown);
                if (attempt >= TRIES || !again || wait > MAX_WAIT_SECONDS) {
                    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(purpose.what, purpose.permission, thrown);
                }
                await sleep(wait * 1000);
            }
        }
    };
    return {
        one: async (route, parameters, purpose) => {
            const { data } = await ask(route, parameters, purpose);
            if (typeof data === 'object' && data !== null && !Array.isArray(data))
                return data;
            throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(`${purpose.what}: GitHub's answer is not an object`, null);
        },
        send: async (route, parameters, purpose) => (await ask(route, parameters, purpose)).data,
        list: (route, parameters, purpose, key) => allPages((page) => ask(route, { ...parameters, per_page: PAGE, page }, purpose), purpose, key),
    };
}
async function allPages(ask, { what }, key) {
    const all = [];
    // One page more, which must be empty: the last of thirty full ones does not say that it is the last.
    for (let page = 1; page <= MAX_PAGES + 1; page++) {
        const { data, headers } = await ask(page);
        const items = key === undefined ? data : data?.[key];
        if (!Array.isArray(items))
            throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(`${what}: GitHub's answer is not a list`, null);
        if (page > MAX_PAGES && items.length > 0)
            break;
        all.push(...items);
        // A full page without a link to the next may be the last one; asking again costs little and cuts nothing short.
        if (items.length >= PAGE || hasNext(headers['link']))
            continue;
        const total = key === undefined ? undefined : data['total_count'];
        if (key !== undefined && total !== all.length) {
            throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(`${what}: GitHub counts ${String(total)} and lists ${all.length}`, null);
        }
        return all;
    }
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(`${what}: there are more than ${MAX_PAGES} pages`, null);
}
const hasNext = (link) => typeof link === 'string' && link.includes('rel="next"');
const nothing = () => { };
/** Failures become faults with words of their own; the library need not print them. */
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };


/***/ }),

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


/***/ })

};
