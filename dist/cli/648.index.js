export const id = 648;
export const ids = [648];
export const modules = {

/***/ 60648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFiles: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86660);
/* harmony import */ var _shared_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68040);


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/**
 * Workflows and CODEOWNERS as a commit of a local repository holds them.
 *
 * @param ref a commit, branch or tag
 * @throws ConfigurationError EG201, EG203 as every reader of repositories
 */
async function readFiles(directory, ref) {
    const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)(directory);
    try {
        const change = await repository.readChange({ base: ref, head: ref, compare: 'trees' });
        const paths = (await change.listHead()).filter((path) => WORKFLOW.test(path));
        const workflows = [];
        // A file that is too large to be read is shown as one that cannot be understood, never left out.
        for (const path of paths)
            workflows.push([path, (await change.readHead(path)) ?? '']);
        for (const path of _shared_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn) {
            const text = await change.readHead(path);
            if (text !== null)
                return { workflows: Object.fromEntries(workflows), codeowners: text };
        }
        return { workflows: Object.fromEntries(workflows), codeowners: false };
    }
    finally {
        repository.close();
    }
}


/***/ })

};
