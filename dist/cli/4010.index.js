export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 34010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOf: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const TIMEOUT_MS = 10_000;
const COMMIT = /^[0-9a-f]{40}$/u;
/**
 * The commit that a release of the gate names now, as git tells it; null when the server cannot be reached, which a
 * person is then told to look up.
 */
async function commitOf(gate, ref, server = 'https://github.com') {
    if (COMMIT.test(ref))
        return ref;
    const args = ['ls-remote', '--tags', `${server}/${gate}.git`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`];
    try {
        const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { timeout: TIMEOUT_MS, encoding: 'utf8', env });
        // An annotated tag is listed twice; its `^{}` is the commit.
        const lines = stdout.trim().split('\n');
        const commit = (lines.find((line) => line.endsWith('^{}')) ?? lines[0])?.split('\t', 1)[0] ?? '';
        return COMMIT.test(commit) ? commit : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
