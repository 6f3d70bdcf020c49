export const id = 220;
export const ids = [220];
export const modules = {

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contextSources: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5314);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6147);




const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(500), source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_KINDS */ .s1), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Reads `--context` files: JSON Lines of `{"id","source","text"}`. A line that is not such an object is a problem. */
async function contextSources(files, patterns) {
    const { paths, unmatched } = await files.expand(patterns);
    const sources = [];
    const inputs = [];
    const problems = unmatched.map((pattern) => missing(pattern));
    for (const path of paths) {
        try {
            const { bytes, sha256 } = await files.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONTEXT_FILE */ .El);
            inputs.push({ path, sha256, bytes: bytes.length });
            const read = parse(path, bytes);
            sources.push(...read.sources);
            problems.push(...read.problems);
        }
        catch (error) {
            const { code, message, nextAction } = (0,_shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asEvidenceGateError */ .R1)(error);
            problems.push({ code, message, nextAction });
        }
    }
    return { sources, inputs, problems };
}
function parse(path, bytes) {
    const sources = [];
    const problems = [];
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        if (sources.length >= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONTEXT_ENTRIES */ .WR) {
            problems.push((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(`The rest of ${path}`, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONTEXT_ENTRIES */ .WR} entries`, 'Split the file.'));
            break;
        }
        const source = parseLine(line);
        if (source === null)
            problems.push(malformed(path, index + 1));
        else
            sources.push(source);
    }
    if (sources.length === 0 && problems.length === 0)
        problems.push((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(path, 'it is empty', 'Write the outside text into it, or leave the flag away.'));
    return { sources, problems };
}
function parseLine(line) {
    try {
        const { id, source, text } = entrySchema.parse(JSON.parse(line));
        return { id, kind: source, text, path: null, lines: null, added: null };
    }
    catch {
        return null;
    }
}
const missing = (pattern) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(pattern, 'there is no such file', 'Check the path given as context.');
const malformed = (path, line) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(`Line ${line} of ${path}`, 'it is not {"id","source","text"}', `Write one JSON object a line; source is one of ${_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_KINDS */ .s1.join(', ')}.`);


/***/ })

};
