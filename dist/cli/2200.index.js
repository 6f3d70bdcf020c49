export const id = 2200;
export const ids = [2200];
export const modules = {

/***/ 82200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLargeSarif: () => (/* binding */ readLargeSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/limits.js
var limits = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/malformed.js
var malformed = __webpack_require__(39848);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(85725);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/json-guard.js
var json_guard = __webpack_require__(73662);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/read-report.js + 4 modules
var read_report = __webpack_require__(77166);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/byte-pieces.js


const FIRST_BYTES = 64 * 1024;
/** @param complaint what a report does that goes beyond the limit; the message continues "it …" */
function bytePieces(limit, complaint) {
    let buffer = Buffer.allocUnsafe(Math.min(FIRST_BYTES, limit));
    let length = 0;
    const add = (chunk, from, to) => {
        const needed = length + to - from;
        if (needed > limit)
            throw new malformed/* MalformedReport */.Q(complaint);
        if (needed > buffer.length) {
            const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(needed, buffer.length * 2)));
            buffer.copy(larger, 0, 0, length);
            buffer = larger;
        }
        buffer.set(from === 0 && to === chunk.length ? chunk : chunk.subarray(from, to), length);
        length = needed;
    };
    const take = () => {
        if (!(0,external_node_buffer_.isUtf8)(buffer.subarray(0, length)))
            throw new malformed/* MalformedReport */.Q('is not valid UTF-8 text');
        const text = buffer.toString('utf8', 0, length);
        length = 0;
        return text;
    };
    return { add, take };
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/json-bytes.js
var json_bytes = __webpack_require__(21184);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/sarif-splitter.js




/** Open containers above the elements: the log, `runs`, a run, and the list itself. */
const LIST_DEPTH = 4;
const ZERO = Buffer.from('0');
/**
 * Takes the elements of the lists `runs[*].<name>` out of a SARIF log of any length, holding one element at a time. Finds
 * only where an element starts and ends: whether it, and what is left, is JSON at all is for `JSON.parse` to say.
 *
 * @param lists by name of the list; null for elements that nobody needs, which are not even decoded
 * @throws MalformedReport (from `push` and `end`) beyond the limits on depth, one element, and what is left
 */
function sarifSplitter(lists) {
    /** Of each open container down to the lists: the last name in an object, the number of the element in an array. */
    const open = [];
    const skeleton = bytePieces(limits/* MAX_SKELETON_BYTES */.Je, 'holds too much besides its results');
    const element = bytePieces(limits/* MAX_ELEMENT_BYTES */.CZ, `has a result of more than ${limits/* MAX_ELEMENT_BYTES */.CZ} bytes`);
    const name = bytePieces(1_000, 'has a very long name');
    let depth = 0;
    let inString = false;
    let escapes = 0;
    let readsName = false;
    let list;
    let inElement = false;
    let from = 0;
    const flush = (chunk, to) => {
        const kept = inElement ? (list === null ? null : element) : skeleton;
        if (to > from)
            kept?.add(chunk, from, to);
        from = to;
    };
    const finishElement = (chunk, to) => {
        if (!inElement)
            return;
        flush(chunk, to);
        const replaced = list?.({ run: open[1]?.index ?? 0, text: element.take() }) ?? '0';
        inElement = false;
        const bytes = replaced === '0' ? ZERO : Buffer.from(replaced);
        skeleton.add(bytes, 0, bytes.length);
    };
    const startElement = (chunk, at) => {
        flush(chunk, at);
        inElement = true;
    };
    const opened = (chunk, at, isArray) => {
        if (++depth > limits/* MAX_DEPTH */.lr)
            throw new malformed/* MalformedReport */.Q(`is nested deeper than ${limits/* MAX_DEPTH */.lr} levels`);
        if (depth > LIST_DEPTH)
            return;
        if (depth === LIST_DEPTH && isArray && open[0]?.name === 'runs' && open[1]?.isArray === true) {
            list = lists.get(open[2]?.name ?? '');
        }
        open.push({ isArray, name: null, index: 0, expectsName: !isArray });
        flush(chunk, at + 1);
    };
    const closed = (chunk, at) => {
        if (depth === LIST_DEPTH && list !== undefined) {
            finishElement(chunk, at);
            list = undefined;
        }
        if (depth <= LIST_DEPTH)
            open.pop();
        depth--;
    };
    const separated = (chunk, at) => {
        if (depth > LIST_DEPTH)
            return;
        if (depth === LIST_DEPTH && list !== undefined)
            finishElement(chunk, at);
        const container = open.at(-1);
        if (container === undefined)
            return;
        container.index++;
        container.expectsName = !container.isArray;
    };
    /** The index after the string's end in this chunk; the chunk's length when it goes on in the next. */
    const passString = (chunk, start) => {
        for (let at = start;;) {
            const end = chunk.indexOf(json_bytes/* QUOTE */.jA, at);
            const stop = end === -1 ? chunk.length : end;
            let backslashes = 0;
            while (stop - 1 - backslashes >= at && chunk[stop - 1 - backslashes] === json_bytes/* BACKSLASH */.r_)
                backslashes++;
            // A row of backslashes may have begun in the chunk before.
            escapes = stop - backslashes === at ? escapes + backslashes : backslashes;
            const isEscaped = escapes % 2 === 1;
            if (end === -1)
                return finishName(chunk, start, chunk.length, false);
            escapes = 0;
            if (!isEscaped)
                return finishName(chunk, start, end + 1, true);
            at = end + 1;
        }
    };
    const finishName = (chunk, start, end, isWhole) => {
        inString = !isWhole;
        if (!readsName)
            return end;
        name.add(chunk, start, end);
        if (!isWhole)
            return end;
        readsName = false;
        const container = open.at(-1);
        if (container !== undefined) {
            container.name = nameOf(`"${name.take()}`);
            container.expectsName = false;
        }
        return end;
    };
    const push = (chunk) => {
        from = 0;
        let at = inString ? passString(chunk, 0) : 0;
        while (at < chunk.length) {
            const byte = chunk[at];
            if (byte <= 0x20) {
                at++;
                continue;
            }
            const startsElement = depth === LIST_DEPTH && list !== undefined && !inElement && byte !== json_bytes/* COMMA */.KE && byte !== json_bytes/* CLOSE_BRACKET */.wt;
            if (startsElement)
                startElement(chunk, at);
            if (byte === json_bytes/* QUOTE */.jA) {
                inString = true;
                escapes = 0;
                readsName = depth <= LIST_DEPTH && !inElement && open.at(-1)?.expectsName === true;
                at = passString(chunk, at + 1);
                continue;
            }
            if (byte === json_bytes/* OPEN_BRACE */.Hv || byte === json_bytes/* OPEN_BRACKET */.WL)
                opened(chunk, at, byte === json_bytes/* OPEN_BRACKET */.WL);
            else if (byte === json_bytes/* CLOSE_BRACE */.rc || byte === json_bytes/* CLOSE_BRACKET */.wt)
                closed(chunk, at);
            else if (byte === json_bytes/* COMMA */.KE)
                separated(chunk, at);
            at++;
        }
        flush(chunk, chunk.length);
    };
    return { push, end: () => skeleton.take() };
}
/** A written name as it is meant; one that is no string cannot be any list's. */
function nameOf(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/read-large.js







/** Lists of a run that hold nothing a finding is made of, and can be larger than all results. */
const UNUSED = ['logicalLocations', 'graphs', 'threadFlowLocations', 'addresses', 'webRequests', 'webResponses'];
/**
 * Reads a SARIF log of any length in two passes over the file: the first keeps all but the results (a result may speak of
 * rules and files that stand after it), the second reads one result at a time. Memory holds the findings, never the file.
 *
 * @returns null when the file is no SARIF log; it must then be read whole
 */
async function readLargeSarif(files, path) {
    const { openLog, recognisesLog } = await __webpack_require__.e(/* import() */ 3995).then(__webpack_require__.bind(__webpack_require__, 3995));
    let digest = null;
    try {
        const lists = new Map([
            ...[...UNUSED, 'results'].map((name) => [name, null]),
            ['artifacts', ({ text }) => JSON.stringify(locationOnly(parse(text)))],
        ]);
        const first = await pass(files, path, lists);
        const log = parse(first.skeleton);
        // Results beside the runs are too few to be read one at a time.
        if (!recognisesLog(log) || (0,fields/* has */.zy)(log, 'inlineExternalProperties'))
            return null;
        digest = first.digest;
        const runs = openLog(log);
        const observations = runs.map(() => []);
        let records = 0;
        const second = await pass(files, path, new Map([
            ...lists,
            [
                'results',
                ({ run, text }) => {
                    const observation = runs[run]?.observe(parse(text)) ?? null;
                    if (observation !== null)
                        observations[run]?.push(observation);
                    if (++records > limits/* MAX_RECORDS */.uq)
                        throw new malformed/* MalformedReport */.Q(`holds more than ${limits/* MAX_RECORDS */.uq} records`);
                    return '0';
                },
            ],
        ]));
        if (second.digest.sha256 !== first.digest.sha256)
            throw new malformed/* MalformedReport */.Q('changed while it was read');
        const read = runs.map(({ run }, index) => ({ ...run, observations: observations[index] ?? [] }));
        return { report: (0,read_report/* finishedReport */.zD)(path, 'sarif', { runs: read }), digest };
    }
    catch (error) {
        if (!(error instanceof malformed/* MalformedReport */.Q))
            throw error;
        // What is no log after the first pass may be another format, read whole when it is not too long for that.
        return digest === null ? null : { report: (0,read_report/* refusedReport */.lc)(path, 'sarif', 'malformed', error.message), digest };
    }
}
async function pass(files, path, lists) {
    const splitter = sarifSplitter(lists);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of files.stream(path)) {
        hash.update(chunk);
        splitter.push(bytes === 0 ? withoutByteOrderMark(chunk) : chunk);
        bytes += chunk.length;
    }
    return { skeleton: splitter.end(), digest: { path, sha256: hash.digest('hex'), bytes } };
}
const withoutByteOrderMark = (chunk) => chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
/** @throws MalformedReport when the text is no JSON, or ambiguous */
function parse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new malformed/* MalformedReport */.Q(`is not one complete JSON document: ${error.message.slice(0, 160)}`);
    }
    (0,json_guard/* guardJson */.Y)(text);
    return value;
}
/** Of a file in `artifacts` only its place and its roles: contents can be the file itself. */
const locationOnly = (artifact) => ({
    location: (0,fields.at)(artifact, 'location'),
    roles: (0,fields.at)(artifact, 'roles'),
});


/***/ })

};
