export const id = 7079;
export const ids = [7079];
export const modules = {

/***/ 37079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finished: () => (/* binding */ finished),
/* harmony export */   gitAt: () => (/* binding */ gitAt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/** Git's empty tree; attributes are read from it, so that no `.gitattributes` of the change has a say. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MAX_ERROR_BYTES = 4096;
/** What is switched off for every call: user and system configuration, attributes, replacement objects, prompts. */
const HARDENED = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ATTR_SOURCE: EMPTY_TREE,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** @param gitDir absolute path of the repository's git directory */
function gitAt(gitDir) {
    // Git is shown an empty work tree and no index: `.gitattributes` is read from nowhere, whatever the repository's own
    // configuration says of its work tree.
    const env = { ...environment(), GIT_WORK_TREE: `${gitDir}/objects`, GIT_INDEX_FILE: `${gitDir}/no-index` };
    const fixed = ['--git-dir', gitDir, '-c', 'safe.directory=*', '-c', 'core.attributesFile=/dev/null'];
    const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixed, ...args], { env, cwd: gitDir });
    return { gitDir, start, run: (args, accept = [0]) => collect(start(args), args, accept) };
}
async function collect(child, args, accept) {
    const chunks = [];
    child.stdin.end();
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const status = await finished(child, args, accept);
    return { stdout: Buffer.concat(chunks), status };
}
/**
 * Waits for a git process whose output somebody else reads.
 *
 * @returns its exit status
 * @throws ConfigurationError EG202 when git is not installed, EG209 on a status not in `accept`: the repository is not whole
 */
function finished(child, args, accept = [0]) {
    let error = '';
    child.stderr.on('data', (chunk) => {
        if (error.length < MAX_ERROR_BYTES)
            error += chunk.toString();
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG202', 'git could not be started.', 'Install git 2.38 or later and put it on PATH.', {
            cause,
        })));
        child.on('close', (status) => {
            if (status !== null && accept.includes(status))
                return resolve(status);
            reject(new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG209', `git ${args[0]} ended with status ${status}: ${fatalLine(error)}`, 'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.'));
        });
    });
}
/** What git died of; hints and warnings come before it. */
function fatalLine(error) {
    const lines = error.trim().split('\n');
    return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').slice(0, 300);
}
function environment() {
    const { PATH, SystemRoot, TMPDIR } = process.env;
    return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TMPDIR && { TMPDIR }), ...HARDENED };
}


/***/ })

};
