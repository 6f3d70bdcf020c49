export const id = 5841;
export const ids = [5841];
export const modules = {

/***/ 55841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   inventoryOf: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12305);





const MAX_BYTES = 4 * 1024 * 1024;
const MAX_LIST = 256 * 1024 * 1024;
/**
 * The files of a work tree that git knows or would take: what is ignored is not the repository's.
 *
 * @throws ConfigurationError EG201 when the folder is no repository
 */
async function inventoryOf(directory) {
    const args = ['-C', directory, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    let listed;
    try {
        listed = (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)('git', args, { maxBuffer: MAX_LIST, encoding: 'utf8' })).stdout;
    }
    catch (cause) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG201', `${directory} is not a git repository.`, 'Run git init first, or name one with --repo.', { cause });
    }
    const paths = new Set(listed.split('\0').filter(Boolean));
    const read = async (path) => {
        if (!paths.has(path))
            return null;
        try {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > MAX_BYTES ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        }
        catch {
            return null;
        }
    };
    return { paths, read };
}
/** The branch pull requests go to: the remote's, else the one that is checked out, else main. */
async function defaultBranch(directory) {
    for (const args of [
        ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'],
        ['symbolic-ref', '--short', 'HEAD'],
    ]) {
        try {
            const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)('git', ['-C', directory, ...args], { encoding: 'utf8' });
            const name = stdout.trim().replace(/^origin\//u, '');
            if (name !== '')
                return name;
        }
        catch {
            // The next one may be set.
        }
    }
    return 'main';
}


/***/ })

};
