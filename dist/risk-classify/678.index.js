export const id = 678;
export const ids = [678];
export const modules = {

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   teamsAskedFor: () => (/* binding */ teamsAskedFor)
/* harmony export */ });
/* harmony import */ var _codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);

/**
 * The teams (`org/slug`) whose members must be known before approvals can be counted: those of the policy's roles, and
 * those of CODEOWNERS in the commit the change goes into when any evidence asks for owners.
 *
 * @returns names without repeats, sorted
 */
async function teamsAskedFor(policy, readTarget) {
    const teams = new Set(Object.values(policy.roles).flatMap((role) => role.teams ?? []));
    if (asksOwners(policy))
        for (const team of await owningTeams(readTarget))
            teams.add(team);
    return [...teams].toSorted();
}
function asksOwners(policy) {
    return Object.values(policy.evidence).some(({ approval }) => approval && [approval, ...approval.alternatives].some(({ owners }) => owners));
}
async function owningTeams(readTarget) {
    for (const path of _codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn) {
        const text = await readTarget(path);
        if (text === null)
            continue;
        const owners = (0,_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeowners */ .BW)(text).rules.flatMap((rule) => rule.owners);
        return owners.filter((owner) => owner.startsWith('@') && owner.includes('/')).map((owner) => owner.slice(1));
    }
    return [];
}


/***/ })

};
