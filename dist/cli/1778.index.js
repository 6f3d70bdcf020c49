export const id = 1778;
export const ids = [1778];
export const modules = {

/***/ 71778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATES: () => (/* binding */ GATES)
/* harmony export */ });
/** Every gate by name, loaded when it is used: a run of one gate does not pay for the others. */
const GATES = {
    'risk-classify': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1406)]).then(__webpack_require__.bind(__webpack_require__, 21406))).gate,
    'untrusted-context-check': async () => (await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(5322)]).then(__webpack_require__.bind(__webpack_require__, 25322))).gate,
    'scan-aggregate': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7044)]).then(__webpack_require__.bind(__webpack_require__, 97044))).gate,
    'test-evidence-map': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2184)]).then(__webpack_require__.bind(__webpack_require__, 82184))).gate,
    'ai-review': async () => (await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 40742))).gate,
    'approval-gate': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6930), __webpack_require__.e(1973), __webpack_require__.e(8540)]).then(__webpack_require__.bind(__webpack_require__, 21973))).gate,
};


/***/ })

};
