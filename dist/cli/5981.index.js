export const id = 5981;
export const ids = [5981];
export const modules = {

/***/ 55981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findGitDir: () => (/* binding */ findGitDir)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12305);





/**
 * The git directory of a path: a work tree, a folder inside one, a bare repository or a `.git` directory.
 *
 * @throws ConfigurationError EG201 when there is none
 */
async function findGitDir(path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    for (const candidate of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, '.git'), start])
        if (await isGitDir(candidate))
            return candidate;
    try {
        // Work trees linked by a `.git` file, and folders below the root.
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', start, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'], {
            cwd: '/',
            env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
        });
        return stdout.replace(/\n$/u, '');
    }
    catch (cause) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG201', `There is no git repository at ${path}.`, 'Name a git repository with --repo, or run inside one.', { cause });
    }
}
async function isGitDir(path) {
    const [head, objects] = await Promise.all([kind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'HEAD')), kind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'objects'))]);
    return head === 'file' && objects === 'directory';
}
async function kind(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}


/***/ })

};
