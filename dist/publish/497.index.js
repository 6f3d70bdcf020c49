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


/***/ })

};
