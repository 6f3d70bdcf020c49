export const id = 1665;
export const ids = [1665];
export const modules = {

/***/ 41665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standingRequirements: () => (/* binding */ standingRequirements)
/* harmony export */ });
/* harmony import */ var _shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42430);

/** What has to hold for every change, whatever its risk: gates that ran, a mergeable tree, whole facts, no objection. */
function standingRequirements(standing) {
    const { policy, mergeTree, facts, objections } = standing;
    const rows = policy.gates.required.filter((gate) => gate !== 'approval-gate').map((gate) => gateRan(gate, standing));
    rows.push(row('binding.merge-tree', 'The head merges cleanly into the base', {
        status: mergeTree === null ? 'failed' : 'satisfied',
        why: mergeTree === null ? 'There is no tree that this verdict could be bound to.' : `Bound to tree ${mergeTree}.`,
        nextAction: mergeTree === null ? 'Merge the base into the branch, solve the conflicts and push.' : null,
    }), row('pull-request.facts', 'The pull request’s facts are whole and about this head', facts));
    if (objections !== null)
        rows.push(row('pull-request.no-objection', 'Nobody with write permission asks for changes', objections));
    if (policy.approvals.blockSiblings)
        rows.push(noSibling(standing.siblings));
    return rows;
}
const EVERYTHING_OWED = ' Until it says what the change owes, everything the policy knows is owed.';
function gateRan(gate, { reports, owed, policy }) {
    const id = `gate.${gate}`;
    const title = `${gate} has judged this change`;
    const report = reports.get(gate);
    if (report === undefined) {
        return row(id, title, {
            status: 'missing',
            why: `There is no report of ${gate} on this head under this policy.${gate === 'risk-classify' ? EVERYTHING_OWED : ''}`,
            nextAction: `Run ${gate} on this head with the same policy, and hand in its report.`,
        });
    }
    if (gate === 'risk-classify' && !owed.classified) {
        return row(id, title, {
            status: 'failed',
            why: `Its report does not say what this change owes.${EVERYTHING_OWED}`,
            nextAction: 'Run risk-classify again; if that does not help, its version does not fit this one.',
        });
    }
    // A failure that no owed evidence explains still is one.
    const own = owed.evidence.filter((entry) => policy.evidence[entry.id]?.gate === gate);
    const explained = own.some(({ id: evidence }) => !(0,_shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)((0,_shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.filter((one) => one.id === evidence).map(({ status }) => status))));
    if (report.conclusion === 'failure' && !explained) {
        const problem = report.problems[0];
        return row(id, title, {
            status: 'failed',
            why: problem?.message ?? `${gate} failed; its summary says why.`,
            nextAction: problem?.nextAction ?? `Read the summary of ${gate} and repair what it names.`,
        });
    }
    return {
        ...row(id, title, { status: 'satisfied', why: `Report of version ${report.version}.`, nextAction: null }),
        satisfiedBy: [`${gate} ${report.version}`],
    };
}
function noSibling(facts) {
    const id = 'binding.no-sibling';
    const title = 'No other open pull request has this head';
    const pulls = facts?.associated_pulls;
    if (!facts || !pulls) {
        return row(id, title, {
            status: 'unavailable',
            why: 'The pull requests that have this head could not be read.',
            nextAction: 'Read the pull requests associated with the head commit (associated_pulls).',
        });
    }
    const { number, head } = facts.pull_request;
    const sibling = pulls.find((pull) => pull.number !== number && pull.state !== 'closed' && (pull.head?.sha ?? head.sha) === head.sha);
    return sibling === undefined
        ? row(id, title, { status: 'satisfied', why: 'This head belongs to this pull request alone.', nextAction: null })
        : row(id, title, {
            status: 'failed',
            why: `Pull request ${sibling.number} is open with the same head; a check on it would speak for both.`,
            nextAction: `Close pull request ${sibling.number}, or push a commit of its own to this branch.`,
        });
}
const row = (id, title, finding) => ({ id, title, requiredBy: [], satisfiedBy: [], rejected: [], ...finding });


/***/ }),

/***/ 42430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ EVIDENCE_STATUSES),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'];
/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST = ['failed', 'unavailable', 'missing', 'satisfied', 'waived'];
/** Whether a requirement may pass on this status. */
const passes = (status) => status === 'satisfied' || status === 'waived';
/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
function worst(statuses) {
    const seen = new Set(statuses);
    return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}


/***/ })

};
