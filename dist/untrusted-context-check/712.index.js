export const id = 712;
export const ids = [712];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Np: () => (/* binding */ bySeverity)
/* harmony export */ });
/* unused harmony exports reaches, higher */
/** Levels of a finding in SARIF's words, the mildest first. Kept apart from the schema: most code only compares them. */
const LEVELS = ['note', 'warning', 'error'];
/** Whether a level is at or above a bound. */
const reaches = (level, bound) => LEVELS.indexOf(level) >= LEVELS.indexOf(bound);
/** The higher of two levels. */
const higher = (a, b) => (reaches(a, b) ? a : b);
/** Puts the severest level first. */
const bySeverity = (a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a);


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOfReport: () => (/* binding */ sarifOfReport)
/* harmony export */ });
/* harmony import */ var _evidence_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);

/** What GitHub shows of one run ("SARIF support for code scanning"); the gate report itself holds them all. */
const MAX_RESULTS = 5_000;
const MAX_TEXT = 1_000;
/**
 * A gate report's findings as a SARIF 2.1.0 log of one run, for code scanning and editors: the worst first, within what
 * GitHub shows. Findings without a place stand at the first line of no file there, so they are left out.
 */
function sarifOfReport(report) {
    const located = report.findings.filter(({ location }) => location !== undefined);
    const results = located.toSorted((a, b) => (0,_evidence_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.level, b.level)).slice(0, MAX_RESULTS);
    const rules = [...new Set(results.map(({ ruleId }) => ruleId))];
    const indices = new Map(rules.map((id, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: `evidence-gate/${report.gate}`,
                        version: report.version,
                        rules: rules.map((id) => ruleOf(id, results)),
                    },
                },
                automationDetails: { id: `evidence-gate/${report.gate}/` },
                columnKind: 'utf16CodeUnits',
                results: results.map((finding) => resultOf(finding, indices.get(finding.ruleId) ?? 0)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function ruleOf(id, results) {
    const cwe = new Set(results.filter(({ ruleId }) => ruleId === id).flatMap((finding) => finding.cwe));
    const tags = ['security', ...[...cwe].map((one) => `external/cwe/${one.toLowerCase()}`)];
    return { id, shortDescription: { text: id }, properties: { tags } };
}
function resultOf(finding, ruleIndex) {
    const { ruleId, level, message, location, fingerprint, state } = finding;
    const { startLine, endLine, startColumn } = location ?? {};
    return {
        ruleId,
        ruleIndex,
        level,
        message: { text: message.slice(0, MAX_TEXT) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(location?.path ?? ''), uriBaseId: '%SRCROOT%' },
                    ...(startLine === undefined ? {} : { region: { startLine, endLine, startColumn } }),
                },
            },
        ],
        partialFingerprints: { 'evidenceGate/v1': fingerprint },
        baselineState: state === 'new' ? 'new' : 'unchanged',
        ...(state === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    };
}
/** A path of the repository as a relative URI reference; a first segment with a colon would read as a scheme. */
const uriOf = (path) => path.split('/').map(encodeURIComponent).join('/');


/***/ })

};
