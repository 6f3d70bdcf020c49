export const id = 5995;
export const ids = [5995];
export const modules = {

/***/ 45995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatePages: () => (/* binding */ gatePages)
/* harmony export */ });
/** Ids that stand in summaries without standing in a policy: what every change needs, and rules of untrusted-context-check. */
async function gatePages(id, policy, write) {
    const [standing, workflow, signal] = await Promise.all([
        standingPage(id, policy, write),
        workflowRule(id),
        signalRule(id),
    ]);
    return [
        ...standing,
        ...(workflow === undefined ? [] : [workflowPage(workflow, write)]),
        ...(signal === undefined ? [] : [signalPage(signal, write)]),
    ];
}
/** The requirement is asked as if nothing were there: what it says then is what it needs. */
async function standingPage(id, policy, write) {
    const { standingRequirements } = await __webpack_require__.e(/* import() */ 1665).then(__webpack_require__.bind(__webpack_require__, 41665));
    const nothing = { status: 'missing', why: '', nextAction: null };
    const rows = standingRequirements({
        policy,
        reports: new Map(),
        owed: { evidence: [], classified: true },
        mergeTree: null,
        facts: {
            ...nothing,
            nextAction: 'Hand in the pull request, with every page of every list, as it is at this head.',
        },
        objections: { ...nothing, nextAction: 'Let whoever asked for changes review again, or have the review dismissed.' },
        siblings: null,
    });
    return rows
        .filter((row) => row.id === id)
        .map((row) => [
        write.title('requirement', id, row.title),
        write.row('owed', ['always, whatever the policy asks for']),
        write.row('by gate', ['approval-gate']),
        write.row('how to', row.nextAction === null ? [] : [row.nextAction]),
    ].join(''));
}
async function workflowRule(id) {
    const { WORKFLOW_RULES } = await __webpack_require__.e(/* import() */ 1646).then(__webpack_require__.bind(__webpack_require__, 31646));
    return WORKFLOW_RULES.find((rule) => rule.id === id);
}
const workflowPage = (rule, write) => [
    write.title('rule', rule.id, rule.rationale),
    write.row('by gate', ['untrusted-context-check, in workflows that the change adds or edits']),
    write.row('evidence', ['context.workflows']),
    write.row('CWE', [rule.cwe.join(', ')]),
    write.heading('Matches'),
    write.code('', rule.examples.bad.slice(0, 1)),
    write.heading('Does not match'),
    write.code('', rule.examples.good.slice(0, 1)),
].join('');
async function signalRule(id) {
    const { SHAPE_RULES, SIGNAL_RULES } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 30366));
    return [...SIGNAL_RULES, ...SHAPE_RULES].find((rule) => rule.id === id);
}
const signalPage = (rule, write) => [
    write.title('rule', rule.id, rule.title),
    write.row('why', [rule.rationale]),
    write.row('by gate', ['untrusted-context-check, in texts from outside and files that the change adds or edits']),
    write.row('evidence', ['context.clean']),
    write.heading('Matches'),
    write.code('', rule.examples.match),
    write.heading('Does not match'),
    write.code('', rule.examples.noMatch),
].join('');


/***/ })

};
