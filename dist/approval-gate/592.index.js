export const id = 592;
export const ids = [592];
export const modules = {

/***/ 5592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedOf: () => (/* binding */ askedOf)
/* harmony export */ });
function askedOf({ evidence, approvals }) {
    const checks = Object.values(evidence).flatMap(({ check }) => (check === undefined ? [] : [check]));
    const bySource = checks.map(({ workflow, event }) => workflow !== undefined || event !== undefined);
    return {
        workflowRuns: bySource.includes(true),
        statuses: checks.some(({ appId }, index) => appId === undefined && bySource[index] === false),
        siblings: approvals.blockSiblings,
    };
}


/***/ })

};
