export const id = 5910;
export const ids = [5910];
export const modules = {

/***/ 95910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12305);



/**
 * Writes all files or none: whatever is there already stays as it is. Paths are relative to the directory, or absolute.
 *
 * @throws ConfigurationError EG292 naming what is in the way, EG293 when a file cannot be written
 */
async function writeFiles(directory, files) {
    const there = await Promise.all(files.map(({ path }) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path))));
    const inTheWay = files.filter((_file, index) => there[index]).map(({ path }) => path);
    if (inTheWay.length > 0)
        throw exists(inTheWay);
    for (const { path, text } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
            // Whoever was quicker is not overwritten either.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text, { flag: 'wx' });
        }
        catch (cause) {
            if (cause.code === 'EEXIST')
                throw exists([path]);
            throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG293', `Cannot write ${target}.`, 'Name a folder that can be written with --repo.', { cause });
        }
    }
}
/** Also a link to nowhere is somebody's. */
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
const exists = (paths) => new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG292', `${paths.join(', ')} ${paths.length === 1 ? 'exists' : 'exist'} already.`, 'Nothing is overwritten: move it away, or compare with --dry-run.');


/***/ })

};
