export const id = 8976;
export const ids = [8976];
export const modules = {

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GoReader: () => (/* binding */ GoReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _input_consumer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9852);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2783);
/* harmony import */ var _input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5866);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4122);





const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    Action: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    Package: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    Test: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ImportPath: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    Output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const ENDINGS = { pass: 'passed', fail: 'failed', skip: 'skipped' };
/** Lines of the go command among the events that tell of a failure. */
const TROUBLE = /^(?:FAIL\b|# \S|panic:|go: .{0,200}(?:error|cannot|no required)|\S{1,200}\.go:\d{1,7}:)/u;
/** Characters kept of what one running test printed. */
const PRINTED = 2000;
/**
 * Follows packages and tests. A package that fails without a failing test (build, `TestMain`, panic), a test or a
 * package that never ended, and a broken line are failures that no test carries.
 */
class GoReader {
    #sink;
    #packages = new Map();
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (text.trim() === '')
            return;
        if (!text.startsWith('{')) {
            if (TROUBLE.test(text))
                this.#sink.suiteError(`the go command said "${text.slice(0, 120)}"`);
            return;
        }
        const event = eventSchema.safeParse((0,_input_consumer_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text));
        if (!event.success)
            throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q('holds a line that is no go test event');
        this.#event(event.data);
    }
    end() {
        for (const [name, { running, ended }] of this.#packages) {
            for (const test of running)
                this.#sink.suiteError(`test ${test.slice(0, 120)} of ${name.slice(0, 120)} never ended`);
            if (!ended)
                this.#sink.suiteError(`package ${name.slice(0, 120)} never ended: the output may have been cut off`);
        }
    }
    #event({ Action: action, Package: name = '', Test: test, ImportPath: build, Output: output }) {
        if (action === 'build-fail')
            this.#sink.suiteError(`${(build ?? name).slice(0, 120)} does not build`);
        if (action.startsWith('build-'))
            return;
        const open = this.#package(name);
        const ending = Object.hasOwn(ENDINGS, action) ? ENDINGS[action] : null;
        if (test === undefined) {
            if (ending === null)
                return;
            open.ended = true;
            if (ending === 'failed' && !open.failing)
                this.#sink.suiteError(`package ${name.slice(0, 120)} failed without a failing test`);
            return;
        }
        if (action === 'run')
            open.running.add((0,_input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .ownCopy */ .S)(test));
        if (output !== undefined && this.#sink.wantsFailures === true && open.running.has(test))
            open.printed.set(test, `${open.printed.get(test) ?? ''}${output}`.slice(0, PRINTED));
        if (ending === null)
            return;
        open.running.delete(test);
        open.failing ||= ending === 'failed';
        const words = (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(this.#sink, '', open.printed.get(test));
        open.printed.delete(test);
        this.#sink.test({ suite: name, name: test, file: name, outcome: ending, ...(ending === 'failed' ? words : {}) });
    }
    #package(name) {
        let open = this.#packages.get(name);
        if (open === undefined) {
            open = { running: new Set(), printed: new Map(), failing: false, ended: false };
            this.#packages.set((0,_input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .ownCopy */ .S)(name), open);
        }
        return open;
    }
}


/***/ })

};
