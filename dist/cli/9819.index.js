export const id = 9819;
export const ids = [9819];
export const modules = {

/***/ 29819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SCAN_RECORD_NAME),
/* harmony export */   s: () => (/* binding */ SCAN_RECORD_SCHEMA),
/* harmony export */   scanRecordSchema: () => (/* binding */ scanRecordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const SCAN_RECORD_SCHEMA = 'evidence-gate/scan-run@1';
/** Its name in the folder of reports. */
const SCAN_RECORD_NAME = 'scan-run.json';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u);
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Name in the policy's `scanners`. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(120),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(120),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(60),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000),
    /** Of the download, as it was checked right before this run. */
    sha256,
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000)).max(100),
    /** Null when it was stopped. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Why it counts as failed; null when it ran as it should. */
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000).nullable(),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), sha256, bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() }).nullable(),
});
/** What `evidence-gate scan` writes beside the reports: which scanner ran on which commit, from which download, and how it ended. */
const scanRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SCAN_RECORD_SCHEMA),
    /** Commit that was checked out and scanned. */
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
    /** Whether the scanned files were those of the commit, with nothing changed or added. */
    clean: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(runSchema).max(200),
});


/***/ })

};
