export const id = 365;
export const ids = [365,497];
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

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPullRequest: () => (/* binding */ collectPullRequest),
  messageOf: () => (/* binding */ messageOf)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/github/client.js
var github_client = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/emit/shared/github/faults.js
var faults = __webpack_require__(99);
// EXTERNAL MODULE: ./build/emit/shared/github/pull-request.js
var pull_request = __webpack_require__(3233);
;// CONCATENATED MODULE: ./build/emit/shared/github/people.js

/** How many people's permission is asked for; more have not reviewed one change in earnest. */
const MAX_PEOPLE = 200;
/** States of a review that decide nothing; every other one may. */
const UNDECIDED = new Set(['COMMENTED', 'PENDING']);
/** Comments that may decide something begin so. */
const COMMANDS = ['/approve ', '/break-glass '];
const KNOWN = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
const startsWith = (text, prefix) => typeof text === 'string' && text.startsWith(prefix);
/**
 * What everybody who decided something may do here. The permission names only admin, write, read and none; the role's
 * name is taken where it tells maintain and triage apart. Null for somebody whose permission could not be read.
 */
async function permissionsOf(lists, { client, owner, repo, unread }) {
    const reviewers = (lists.reviews ?? []).filter((review) => !UNDECIDED.has(review.state));
    const commenters = (lists.comments ?? []).filter((comment) => COMMANDS.some((command) => startsWith(comment.body, command)));
    const logins = new Set([...reviewers, ...commenters].flatMap((voice) => {
        const login = voice.user?.login;
        return typeof login === 'string' ? [login] : [];
    }));
    const entries = await Promise.all([...logins].slice(0, MAX_PEOPLE).map(async (username) => {
        const purpose = { what: `The permission of ${username} could not be read`, permission: 'metadata: read' };
        const answer = await orNull(client.one('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username }, purpose), (reason) => (unread['permissions'] = reason));
        return [username, answer === null ? null : permissionIn(answer)];
    }));
    return Object.fromEntries(entries);
}
function permissionIn(answer) {
    const { permission, role_name: role } = answer;
    if (typeof role === 'string' && KNOWN.has(role))
        return role;
    return typeof permission === 'string' && KNOWN.has(permission) ? permission : null;
}
/** Members of each team; null for one that the token may not read. */
async function teamsOf(teams, { client, unread }) {
    const entries = await Promise.all([...new Set(teams)].map(async (team) => {
        const [org = '', slug = ''] = team.split('/');
        const purpose = {
            what: `The members of ${team} could not be read`,
            permission: 'the organisation permission members: read',
        };
        const members = await orNull(client.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug: slug }, purpose), (reason) => (unread['teams'] = reason));
        const logins = members?.map((member) => member?.login);
        return [team, logins?.every((login) => typeof login === 'string') ? logins : null];
    }));
    return Object.fromEntries(entries);
}
async function orNull(promise, note) {
    try {
        return await promise;
    }
    catch (thrown) {
        if (!(thrown instanceof faults/* Fault */.vC))
            throw thrown;
        note(thrown.message);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emit/shared/github/collect.js





/**
 * Reads everything about a pull request that a verdict depends on. A list that could not be read whole is `null`, with
 * the reason under `unread`, and never a shorter list. The pull request is read first and last: when it moved meanwhile,
 * nothing of it is used.
 *
 * @throws EvidenceError EG190 when the pull request itself cannot be read, EG191 when it changed while it was read, EG192
 *   when an answer is not of GitHub's shape
 */
async function collectPullRequest(request) {
    const client = await (0,github_client.gitHubClient)(request);
    const at = { owner: request.owner, repo: request.repo, pull_number: request.number };
    const readPull = () => client
        .one('GET /repos/{owner}/{repo}/pulls/{pull_number}', at, {
        what: 'The pull request could not be read',
        permission: 'pull-requests: read',
    })
        .catch(refuse);
    const pull = await readPull();
    const head = headOf(pull);
    const { lists, unread } = await readLists(client, request, head);
    const people = { client, owner: request.owner, repo: request.repo, unread };
    const [permissions, teams] = await Promise.all([permissionsOf(lists, people), teamsOf(request.teams ?? [], people)]);
    const again = await readPull();
    if (stateOf(again) !== stateOf(pull)) {
        throw new errors/* EvidenceError */.oe('EG191', 'The pull request changed while it was read.', 'Judge again once nobody pushes to it.');
    }
    const facts = { pull_request: pull, ...lists, permissions, teams, unread };
    const parsed = pull_request.pullRequestFactsSchema.safeParse(facts);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* EvidenceError */.oe('EG192', `GitHub's answer is not of the shape it documents: ${issue?.path.join('.')}: ${issue?.message}.`, 'Try again; if it stays, report it with the version of your GitHub server.');
}
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const COMMIT = 'GET /repos/{owner}/{repo}/commits';
/** The lists, where each comes from, and what the token needs for it. */
const LISTS = [
    { name: 'reviews', route: `${PULL}/reviews`, permission: 'pull-requests: read' },
    { name: 'commits', route: `${PULL}/commits`, permission: 'pull-requests: read' },
    { name: 'files', route: `${PULL}/files`, permission: 'pull-requests: read' },
    { name: 'comments', route: `${ISSUE}/comments`, permission: 'pull-requests: read' },
    { name: 'events', route: `${ISSUE}/events`, permission: 'pull-requests: read' },
    { name: 'check_runs', route: `${COMMIT}/{ref}/check-runs`, permission: 'checks: read', key: 'check_runs' },
    { name: 'statuses', route: `${COMMIT}/{ref}/status`, permission: 'statuses: read', key: 'statuses' },
    {
        name: 'workflow_runs',
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        permission: 'actions: read',
        key: 'workflow_runs',
    },
    { name: 'associated_pulls', route: `${COMMIT}/{commit_sha}/pulls`, permission: 'pull-requests: read' },
];
async function readLists(client, { owner, repo, number, workflowRuns = false, statuses = true, siblings = true }, head) {
    const unread = {};
    const asked = { workflow_runs: workflowRuns, statuses, associated_pulls: siblings };
    const entries = await Promise.all(LISTS.filter(({ name }) => asked[name] ?? true).map(async (list) => {
        const target = list.route.startsWith(PULL)
            ? { pull_number: number }
            : list.route.startsWith(ISSUE)
                ? { issue_number: number }
                : list.name === 'associated_pulls'
                    ? { commit_sha: head }
                    : list.name === 'workflow_runs'
                        ? { head_sha: head }
                        : { ref: head };
        // Every run, not only GitHub's choice of the latest: which one speaks is decided where it can be explained.
        if (list.name === 'check_runs')
            target['filter'] = 'all';
        const purpose = { what: `${list.name} could not be read`, permission: list.permission };
        try {
            const items = await client.list(list.route, { owner, repo, ...target }, purpose, 'key' in list ? list.key : undefined);
            return [list.name, items];
        }
        catch (thrown) {
            unread[list.name] = messageOf(thrown);
            return [list.name, null];
        }
    }));
    return { lists: Object.fromEntries(entries), unread };
}
/** What must not move while it is read. */
function stateOf(pull) {
    const { head, base, state, commits, changed_files: files, } = pull;
    return JSON.stringify([head?.sha, base?.sha, base?.ref, state, commits, files]);
}
function headOf(pull) {
    const sha = pull['head']?.sha;
    if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/u.test(sha))
        return sha;
    throw new errors/* EvidenceError */.oe('EG192', 'GitHub’s answer names no head commit.', 'Try again.');
}
function refuse(thrown) {
    throw new errors/* EvidenceError */.oe('EG190', `${messageOf(thrown)}.`, 'Give the token what it lacks, or try again later.', {
        cause: thrown,
    });
}
function messageOf(thrown) {
    if (thrown instanceof faults/* Fault */.vC)
        return thrown.message;
    throw thrown;
}


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
