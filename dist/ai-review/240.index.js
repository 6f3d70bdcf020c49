export const id = 240;
export const ids = [240];
export const modules = {

/***/ 96240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vertexClient: () => (/* binding */ vertexClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_vertex_sdk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82033);

/** Google Vertex AI, by a token of the job: credential files are never read. */
function vertexClient({ region, project, baseUrl, accessToken }, options) {
    return new _anthropic_ai_vertex_sdk__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicVertex */ .dc({
        ...options,
        region,
        projectId: project,
        authClient: bearing(accessToken, project),
        ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    });
}
/**
 * What the adapter asks of an auth client, and nothing that looks for credentials by itself: Google's own search reads
 * files that may name programs to run, and asks the metadata service.
 */
const bearing = (accessToken, projectId) => ({
    projectId,
    getRequestHeaders: async () => new Headers({ authorization: `Bearer ${accessToken}` }),
});


/***/ })

};
