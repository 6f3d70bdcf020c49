export const id = 1778;
export const ids = [1778];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATES: () => (/* binding */ GATES)
/* harmony export */ });
/** Every gate by name, loaded when it is used: a run of one gate does not pay for the others. */
const GATES = {
    'risk-classify': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2332), __webpack_require__.e(5378)]).then(__webpack_require__.bind(__webpack_require__, 5378))).gate,
    'untrusted-context-check': async () => (await __webpack_require__.e(/* import() */ 3713).then(__webpack_require__.bind(__webpack_require__, 3713))).gate,
    'scan-aggregate': async () => (await __webpack_require__.e(/* import() */ 5335).then(__webpack_require__.bind(__webpack_require__, 5335))).gate,
    'test-evidence-map': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9338)]).then(__webpack_require__.bind(__webpack_require__, 9338))).gate,
    'ai-review': async () => (await __webpack_require__.e(/* import() */ 5481).then(__webpack_require__.bind(__webpack_require__, 5481))).gate,
    'approval-gate': async () => (await __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 4345))).gate,
};


/***/ })

};
