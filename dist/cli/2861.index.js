export const id = 2861;
export const ids = [2861];
export const modules = {

/***/ 2861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DartReader: () => (/* binding */ DartReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _input_consumer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29852);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92783);
/* harmony import */ var _input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5866);




/** Events of the Dart test runner's JSON protocol, as far as outcomes depend on them. */
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('suite'), suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('testStart'),
        test: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), suiteID: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional() }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('testDone'),
        testID: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'error']),
        hidden: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
        skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('done'), success: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish() }),
]);
const anyEvent = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Follows tests by their ids. Without the last event, `done`, the run was cut off. */
class DartReader {
    #sink;
    #suites = new Map();
    #open = new Map();
    #done = false;
    #failing = false;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        // `flutter test --machine` writes some events as arrays of one.
        if (!text.startsWith('{'))
            return;
        const value = (0,_input_consumer_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
        const event = eventSchema.safeParse(value);
        if (event.success)
            this.#event(event.data);
        else if (!anyEvent.safeParse(value).success || KNOWN.has(String(value.type))) {
            throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q('holds a line that is no event of the Dart test protocol');
        }
    }
    end() {
        for (const { name } of this.#open.values())
            this.#sink.suiteError(`test "${name.slice(0, 120)}" never ended`);
        if (!this.#done)
            this.#sink.suiteError('the run never ended: the output may have been cut off');
    }
    #event(event) {
        switch (event.type) {
            case 'suite':
                this.#suites.set(event.suite.id, (0,_input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .ownCopy */ .S)(event.suite.path ?? ''));
                return;
            case 'testStart': {
                const { id, name, suiteID } = event.test;
                this.#open.set(id, { name: (0,_input_own_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .ownCopy */ .S)(name), suite: this.#suites.get(suiteID ?? -1) ?? '' });
                return;
            }
            case 'testDone':
                return this.#testDone(event);
            case 'done':
                this.#done = true;
                if (event.success !== true && !this.#failing)
                    this.#sink.suiteError('the run did not succeed, though no test fails');
        }
    }
    #testDone({ testID, result, hidden, skipped }) {
        const test = this.#open.get(testID);
        if (test === undefined)
            throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q('ends a test that never started');
        this.#open.delete(testID);
        // Hidden entries load a file; they are no tests unless they fail.
        if (hidden && result === 'success')
            return;
        const outcome = result === 'failure' ? 'failed' : result === 'error' ? 'error' : skipped ? 'skipped' : 'passed';
        this.#failing ||= result !== 'success';
        this.#sink.test({ suite: '', name: test.name, file: test.suite === '' ? null : test.suite, outcome });
    }
}
const KNOWN = new Set(['suite', 'testStart', 'testDone', 'done']);


/***/ })

};
