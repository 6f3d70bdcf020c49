export const id = 2184;
export const ids = [2184];
export const modules = {

/***/ 82184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(73329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/cyclonedx.js
const SOURCES = {
    ASVS: {
        name: 'OWASP ASVS',
        version: '5.0.0',
        url: 'https://owasp.org/www-project-application-security-verification-standard/',
    },
    WSTG: { name: 'OWASP WSTG', version: 'latest', url: 'https://owasp.org/www-project-web-security-testing-guide/' },
    CWE: { name: 'CWE', version: '4.14', url: 'https://cwe.mitre.org/' },
    SSDF: { name: 'NIST SSDF', version: '1.1', url: 'https://csrc.nist.gov/pubs/sp/800/218/final' },
};
/**
 * CycloneDX 1.6 declarations of what tests verify: a claim, its evidence and the standard's requirement for each valid
 * identifier that a passing test claims; null when there is none. An identifier that is only claimed is not declared.
 */
function declarationsOf({ claims }, subject) {
    const proved = claims.filter(({ status, passing }) => status === 'valid' && passing > 0);
    if (proved.length === 0)
        return null;
    const standards = [...new Set(proved.map(({ standard }) => standard))];
    const refOf = (standard, id) => `${standard.toLowerCase()}:${id}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { type: 'application', name: subject, 'bom-ref': 'subject' } },
        declarations: {
            assessors: [{ 'bom-ref': 'assessor', thirdParty: false }],
            attestations: standards.map((standard) => ({
                summary: `Requirements of ${SOURCES[standard].name} that passing tests claim to verify`,
                assessor: 'assessor',
                map: proved
                    .filter((claim) => claim.standard === standard)
                    .map(({ id }) => ({ requirement: refOf(standard, id), claims: [`claim:${refOf(standard, id)}`] })),
            })),
            claims: proved.map(({ standard, id, test, passing }) => ({
                'bom-ref': `claim:${refOf(standard, id)}`,
                target: 'subject',
                predicate: `${passing} passing ${passing === 1 ? 'test claims' : 'tests claim'} to verify it`,
                reasoning: `Among them: ${test.slice(0, 300)}`,
            })),
        },
        definitions: {
            standards: standards.map((standard) => ({
                'bom-ref': standard.toLowerCase(),
                name: SOURCES[standard].name,
                version: SOURCES[standard].version,
                externalReferences: [{ type: 'website', url: SOURCES[standard].url }],
                requirements: proved
                    .filter((claim) => claim.standard === standard)
                    .map(({ id }) => ({ 'bom-ref': refOf(standard, id), identifier: standard === 'ASVS' ? `v5.0.0-${id}` : id })),
            })),
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/test-result.js
/** Tests named in the statement, of each kind; the counts stand beside them. */
const NAMED = 1000;
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * An unsigned in-toto statement of the test results: what ran on which commit, by which reports (as digests), and what
 * came of it. Without a commit there is nothing to state it of.
 */
function testResultStatement({ repository, head }, { totals, mappings }, inputs) {
    if (head === null)
        return null;
    const named = (wanted) => [...new Set(mappings.filter(({ outcome }) => wanted(outcome)).map(({ test }) => test))].slice(0, NAMED);
    const failing = totals.failed + totals.errors + totals.suiteErrors;
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: repository, digest: { gitCommit: head } }],
        predicateType: TEST_RESULT,
        predicate: {
            result: failing > 0 ? 'FAILED' : totals.passed === 0 ? 'WARNED' : 'PASSED',
            configuration: inputs.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
            passedTests: named((outcome) => outcome === 'passed'),
            warnedTests: named((outcome) => /^(?:flaky|skipped|todo|vacuous)$/u.test(outcome)),
            failedTests: named((outcome) => outcome === 'failed' || outcome === 'error'),
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/attest.js


/** Writes the results as others read them: an in-toto statement, and CycloneDX declarations where tests claim anything. */
async function attest(emit, { repository, head }, details, digests) {
    const statement = testResultStatement({ repository, head }, details, digests);
    if (statement !== null)
        await emit('test-result.intoto.json', JSON.stringify(statement));
    const declarations = declarationsOf(details, repository);
    if (declarations !== null)
        await emit('test-declarations.cdx.json', JSON.stringify(declarations));
}

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/reports/sniff.js
var sniff = __webpack_require__(70062);
// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/limits.js
var limits = __webpack_require__(6040);
// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/malformed.js
var malformed = __webpack_require__(92783);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/xml.js


/**
 * A strict streaming XML parser: not well-formed, cut off, two roots, undefined entities (none is ever expanded) and
 * anything over the limits throws `MalformedReport`.
 */
async function xml(handler) {
    const { SaxesParser: Parser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const parser = new Parser({ xmlns: false, position: false });
    let depth = 0;
    let gap = 0;
    // Without a handler saxes throws on its own, but keeps the position out of the message; this one is shorter.
    parser.on('error', (error) => {
        throw new malformed/* MalformedReport */.Q(`is not well-formed XML: ${error.message.slice(0, 200)}`, { cause: error });
    });
    // Gathered as they come: going through the tag's object again costs a sixth of the whole reading.
    let attributes = new Map();
    parser.on('attribute', ({ name, value }) => {
        if (value.length > limits/* LIMITS */.b.attribute) {
            throw new malformed/* MalformedReport */.Q(`has an attribute of more than ${limits/* LIMITS */.b.attribute} characters`);
        }
        attributes.set(localName(name), value);
    });
    parser.on('opentag', (tag) => {
        gap = 0;
        if (++depth > limits/* LIMITS */.b.depth)
            throw new malformed/* MalformedReport */.Q(`nests elements deeper than ${limits/* LIMITS */.b.depth}`);
        const own = attributes;
        attributes = new Map();
        handler.open(localName(tag.name), own);
    });
    parser.on('closetag', (tag) => {
        gap = 0;
        depth--;
        handler.close(localName(tag.name));
    });
    const text = handler.text?.bind(handler);
    if (text !== undefined)
        parser.on('text', text);
    parser.on('cdata', (content) => {
        gap = 0;
        text?.(content);
    });
    return {
        write: (chunk) => {
            gap += chunk.length;
            parser.write(chunk);
            if (gap > limits/* LIMITS */.b.gap)
                throw new malformed/* MalformedReport */.Q(`has more than ${limits/* LIMITS */.b.gap} characters without markup`);
        },
        end: () => {
            parser.close();
        },
    };
}
const localName = (name) => {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/line-number.js

/** The line number in an attribute. @throws MalformedReport when it is none */
function lineNumber(attributes, name) {
    const text = attributes.get(name) ?? '';
    if (!/^\d{1,9}$/u.test(text))
        throw new malformed/* MalformedReport */.Q(`has a line without a number ("${text.slice(0, 20)}")`);
    return Number(text);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/clover/format.js



/**
 * Clover XML. Statement and condition lines count, method lines do not: they mark where a method begins. `testproject`
 * holds the tests' own files and is left out.
 */
const clover = {
    name: 'clover',
    recognises: ({ root, rootTag, text }) => root === 'coverage' && (/\bclover=/u.test(rootTag) || /<project\b/u.test(text.slice(0, limits/* LIMITS */.b.recognised))),
    open: (files) => xml(handler(files)),
};
function handler(files) {
    let lines = null;
    let inTests = false;
    return {
        open: (name, attributes) => {
            if (name === 'testproject')
                inTests = true;
            else if (name === 'file' && !inTests)
                lines = files.lines(attributes.get('path') ?? attributes.get('name') ?? '');
            else if (name === 'line' && lines !== null && attributes.get('type') !== 'method') {
                lines.add(lineNumber(attributes, 'num'), isHit(attributes));
            }
        },
        close: (name) => {
            if (name === 'testproject')
                inTests = false;
            else if (name === 'file')
                lines = null;
        },
    };
}
/** OpenClover gives some conditions by their two outcomes only. */
const isHit = (attributes) => (attributes.has('count') ? ['count'] : ['truecount', 'falsecount']).some((name) => Number(attributes.get(name) ?? 0) > 0);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/line-set.js


const EXECUTABLE = 1;
const COVERED = 2;
/** Lines of one file: a byte a line, so that repeated records merge and memory follows the source, not the report. */
class LineSet {
    #states = new Uint8Array(256);
    #total = 0;
    #covered = 0;
    /** Lines that can be executed. */
    get total() {
        return this.#total;
    }
    get covered() {
        return this.#covered;
    }
    /** Notes a line once more; covered stays covered. @throws MalformedReport for a line number no file has */
    add(line, covered) {
        if (!Number.isSafeInteger(line) || line < 0 || line > limits/* LIMITS */.b.sourceLine) {
            throw new malformed/* MalformedReport */.Q(`names line ${String(line).slice(0, 20)} of a file`);
        }
        if (line >= this.#states.length)
            this.#grow(line);
        const state = this.#states[line];
        if (state === 0)
            this.#total++;
        if (covered && state !== COVERED)
            this.#covered++;
        if (covered)
            this.#states[line] = COVERED;
        else if (state === 0)
            this.#states[line] = EXECUTABLE;
    }
    stateOf(line) {
        const state = this.#states[line];
        return state === COVERED ? 'covered' : state === EXECUTABLE ? 'uncovered' : 'not-executable';
    }
    addAll(other) {
        for (const [line, state] of other.#states.entries())
            if (state !== 0)
                this.add(line, state === COVERED);
    }
    #grow(line) {
        const larger = new Uint8Array(Math.max(this.#states.length * 2, line + 1));
        larger.set(this.#states);
        this.#states = larger;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/cobertura/format.js




/**
 * Cobertura XML. A class lists its lines; its methods repeat them, and speak for it when it lists none. Several classes
 * of one file are merged. A line counts as covered when it was hit at all.
 */
const cobertura = {
    name: 'cobertura',
    recognises: ({ root, text }) => root === 'coverage' &&
        /<(?:packages|sources|package|class)[\s>/]|\bline-rate=/u.test(text.slice(0, limits/* LIMITS */.b.recognised)),
    open: (files) => xml(format_handler(files)),
};
function format_handler(files) {
    let open = null;
    let inMethods = 0;
    let inSource = false;
    return {
        open: (name, attributes) => {
            if (name === 'class')
                open = { file: attributes.get('filename') ?? '', own: new LineSet(), ofMethods: new LineSet() };
            else if (name === 'methods')
                inMethods++;
            else if (name === 'source')
                inSource = true;
            else if (name === 'line' && open !== null) {
                const lines = inMethods > 0 ? open.ofMethods : open.own;
                lines.add(lineNumber(attributes, 'number'), Number(attributes.get('hits') ?? 0) > 0);
            }
        },
        close: (name) => {
            if (name === 'methods')
                inMethods--;
            else if (name === 'source')
                inSource = false;
            else if (name === 'class' && open !== null) {
                files.lines(open.file).addAll(open.own.total > 0 ? open.own : open.ofMethods);
                open = null;
            }
        },
        text: (text) => {
            if (inSource && text.trim() !== '')
                files.roots.add(text.trim());
        },
    };
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/consumer.js
var consumer = __webpack_require__(29852);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/go/format.js



/** `path/file.go:<line>.<column>,<line>.<column> <statements> <count>` (cmd/cover). */
const BLOCK = /^(.{1,1000}):(\d{1,9})\.\d{1,9},(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,19})$/u;
/** Go cover profile: every line of a block counts; a line that two blocks share is covered when one of them is. */
const goCover = {
    name: 'go-cover',
    recognises: ({ text }) => /^mode: (?:set|count|atomic)\b/u.test(text),
    open: async (files) => (0,consumer/* lines */.Mn)((text) => {
        if (text === '' || text.startsWith('mode:'))
            return;
        const block = BLOCK.exec(text);
        if (block === null)
            throw new malformed/* MalformedReport */.Q(`has an unreadable line "${text.slice(0, 60)}", or was cut off`);
        const [, path = '', from, to, column, , count] = block;
        const set = files.lines(path);
        // A block that ends before the first column of its last line does not reach it.
        const last = Number(to) - (Number(column) <= 1 && to !== from ? 1 : 0);
        if (last > limits/* LIMITS */.b.sourceLine)
            throw new malformed/* MalformedReport */.Q(`names line ${last} of a file`);
        for (let line = Number(from); line <= last; line++)
            set.add(line, Number(count) > 0);
    }, () => undefined),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/istanbul/format.js

/** Istanbul's coverage-final.json. As Istanbul does, a line is the statements that start on it, covered when one was hit. */
const istanbul = {
    name: 'istanbul',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"statementMap"') && /"statementMap"\s*:/u.test(text),
    open: async (files) => {
        const { readIstanbul } = await __webpack_require__.e(/* import() */ 9124).then(__webpack_require__.bind(__webpack_require__, 89124));
        return (0,consumer/* jsonDocument */.Q8)((value) => readIstanbul(value, files));
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/jacoco/format.js


/** JaCoCo XML: lines stand under source files, named by package and file. A line is covered when an instruction is. */
const jacoco = {
    name: 'jacoco',
    recognises: ({ root, text }) => root === 'report' && /JACOCO|<(?:sessioninfo|package|group|counter)\b/u.test(text),
    open: (files) => xml(jacoco_format_handler(files)),
};
function jacoco_format_handler(files) {
    let folder = '';
    let lines = null;
    return {
        open: (name, attributes) => {
            if (name === 'package')
                folder = attributes.get('name') ?? '';
            else if (name === 'sourcefile') {
                const file = attributes.get('name') ?? '';
                lines = files.lines(folder === '' ? file : `${folder}/${file}`);
            }
            else if (name === 'line' && lines !== null) {
                lines.add(lineNumber(attributes, 'nr'), Number(attributes.get('ci') ?? 0) > 0);
            }
        },
        close: (name) => {
            if (name === 'sourcefile')
                lines = null;
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/lcov/format.js


/**
 * LCOV tracefiles (geninfo(1)). Only `SF`, `DA` and `end_of_record` are needed; repeated records of a file are merged.
 * A file that ends inside a record was cut off.
 */
const lcov = {
    name: 'lcov',
    recognises: ({ text }) => /^(?:(?:TN|SF|VER):|#)/u.test(text) && /^(?:SF|TN):/mu.test(text.slice(0, 20_000)),
    open: async (files) => {
        let open = null;
        const data = (text) => {
            if (open === null)
                throw new malformed/* MalformedReport */.Q('has line data outside a record (no SF before DA)');
            // DA:<line>,<hits>[,<checksum>]; read by hand, because a tracefile has millions of these lines.
            const comma = text.indexOf(',');
            const line = comma === -1 ? Number.NaN : Number(text.slice(3, comma));
            const hits = Number.parseFloat(text.slice(comma + 1));
            if (Number.isNaN(line) || Number.isNaN(hits))
                throw new malformed/* MalformedReport */.Q(`has an unreadable line "${text.slice(0, 60)}"`);
            open.add(line, hits > 0);
        };
        return (0,consumer/* lines */.Mn)((text) => {
            if (text.startsWith('DA:'))
                data(text);
            else if (text.startsWith('SF:'))
                open = files.lines(text.slice(3).trim());
            else if (text.startsWith('end_of_record'))
                open = null;
        }, () => {
            if (open !== null)
                throw new malformed/* MalformedReport */.Q('ends inside a record: it was cut off');
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/opencover/format.js



/** OpenCover XML (.NET): sequence points refer to files by number. The compiler's hidden points (line 0xfeefee) are no lines. */
const openCover = {
    name: 'opencover',
    recognises: ({ root }) => root === 'CoverageSession',
    open: (files) => xml(opencover_format_handler(files)),
};
const HIDDEN_LINE = 0xfeefee;
function opencover_format_handler(files) {
    const names = new Map();
    let current = '';
    return {
        open: (name, attributes) => {
            if (name === 'Module')
                names.clear();
            else if (name === 'File')
                names.set(attributes.get('uid') ?? '', attributes.get('fullPath') ?? '');
            else if (name === 'FileRef')
                current = attributes.get('uid') ?? '';
            else if (name === 'SequencePoint') {
                const file = names.get(attributes.get('fileid') ?? current);
                if (file === undefined)
                    throw new malformed/* MalformedReport */.Q('has a sequence point of an unknown file');
                const line = lineNumber(attributes, 'sl');
                if (line !== HIDDEN_LINE)
                    files.lines(file).add(line, Number(attributes.get('vc') ?? 0) > 0);
            }
        },
        close: () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/formats.js







/** Every coverage format that can be read; the first that recognises a file reads it. */
const COVERAGE_FORMATS = [
    lcov,
    clover,
    cobertura,
    jacoco,
    istanbul,
    goCover,
    openCover,
];
const coverageFormatOf = (start) => COVERAGE_FORMATS.find((format) => format.recognises(start)) ?? null;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/decode.js

const XML_ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/u;
/**
 * Chooses a file's encoding by its first bytes: byte order mark, UTF-16 without one, XML declaration, else UTF-8.
 * Structured formats must be valid in their encoding; plain text (TAP, LCOV, Go) may carry any bytes in what it quotes.
 *
 * @throws MalformedReport for an encoding nobody knows
 */
function decoderFor(start) {
    const encoding = byteOrder(start) ?? declared(start) ?? 'utf-8';
    const structured = /^\s*[<[{]/u.test(Buffer.from(start.subarray(0, 64))
        .toString('utf8')
        .replace(/^\ufeff/u, ''));
    const decoder = textDecoder(encoding, structured || encoding !== 'utf-8');
    const guarded = (decode) => {
        try {
            return decode();
        }
        catch (error) {
            throw new malformed/* MalformedReport */.Q(`is not valid ${encoding}`, { cause: error });
        }
    };
    return {
        decode: (chunk) => guarded(() => decoder.decode(chunk, { stream: true })),
        end: () => guarded(() => decoder.decode()),
    };
}
function textDecoder(encoding, fatal) {
    try {
        return new TextDecoder(encoding, { fatal });
    }
    catch (error) {
        throw new malformed/* MalformedReport */.Q('declares an unknown encoding', { cause: error });
    }
}
/** UTF-16 by its byte order mark, or by the zero byte beside the first `<`. */
function byteOrder(start) {
    const [first, second] = start;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x3c)
        return 'utf-16be';
    return null;
}
/** The encoding an XML declaration names. A declared UTF-16 that is readable byte by byte is not UTF-16. */
function declared(start) {
    const text = Buffer.from(start.subarray(0, 300))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/u, '')
        .trimStart();
    const name = XML_ENCODING.exec(text)?.[1]?.toLowerCase() ?? null;
    return name !== null && name.startsWith('utf-16') ? 'utf-8' : name;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/read-file.js




/** Bytes decoded at a time: strings of this size die young, larger ones wait for a full garbage collection. */
const PIECE = 32 * 1024;
/**
 * Reads one file in a single pass: what is parsed is exactly what is hashed. A parse error stops the parsing, not the
 * hashing, so that even a refused file has its digest.
 *
 * @returns the digest, and the error that stopped the parsing, if any
 * @throws EvidenceError EG111 when the file cannot be read
 */
async function readFileOnce(files, path, choose) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const feed = feeder(choose);
    try {
        for await (const chunk of files.stream(path)) {
            hash.update(chunk);
            bytes += chunk.length;
            await feed.write(chunk);
        }
    }
    catch (error) {
        // Errors of the parser are kept by the feeder; what arrives here came from the disk.
        throw new errors/* EvidenceError */.oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran.', {
            cause: error,
        });
    }
    await feed.end();
    return { digest: { path, sha256: hash.digest('hex'), bytes }, error: feed.error() };
}
/** Holds back the first bytes until there are enough to choose a consumer, then decodes and passes on. */
function feeder(choose) {
    let held = [];
    let heldBytes = 0;
    let pass = null;
    let finish = () => undefined;
    let failure = null;
    const start = async () => {
        const first = Buffer.concat(held);
        held = [];
        const consumer = await choose(first);
        if (consumer === null) {
            pass = () => undefined;
            return;
        }
        const decoder = decoderFor(first);
        pass = (chunk) => {
            for (let from = 0; from < chunk.length; from += PIECE) {
                consumer.write(decoder.decode(chunk.subarray(from, from + PIECE)));
            }
        };
        finish = () => {
            const tail = decoder.end();
            if (tail !== '')
                consumer.write(tail);
            consumer.end();
        };
        pass(first);
    };
    const guarded = async (step) => {
        if (failure !== null)
            return;
        try {
            await step();
        }
        catch (error) {
            failure = error;
        }
    };
    return {
        write: (chunk) => guarded(async () => {
            if (pass !== null)
                return pass(chunk);
            held.push(chunk);
            heldBytes += chunk.length;
            if (heldBytes >= sniff/* SNIFF_BYTES */.d)
                await start();
        }),
        end: () => guarded(async () => {
            if (pass === null)
                await start();
            finish();
        }),
        error: () => failure,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/start.js

/** Looks at the first bytes of a file. A file whose encoding is broken yields what could be read. */
function startOf(bytes) {
    const text = decoded(bytes).trimStart();
    if (!text.startsWith('<'))
        return { text, root: null, rootTag: '' };
    const body = afterProlog(text);
    const root = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})/u.exec(body)?.[1] ?? null;
    return { text, root, rootTag: body.slice(0, 4000).split('>', 1)[0] ?? '' };
}
function decoded(bytes) {
    try {
        // Decoding of a window may end inside a character; only the complete ones are returned.
        return decoderFor(bytes).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}
/** Skips the XML declaration, processing instructions, comments and a DOCTYPE. */
function afterProlog(text) {
    let rest = text;
    for (let step = 0; step < 20; step++) {
        const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : doctypeEnd(rest);
        if (end === null)
            return rest;
        const at = rest.indexOf(end);
        if (at === -1)
            return '';
        rest = rest.slice(at + end.length).trimStart();
    }
    return rest;
}
function doctypeEnd(text) {
    if (!text.startsWith('<!'))
        return null;
    const bracket = text.indexOf('[');
    const close = text.indexOf('>');
    return bracket !== -1 && bracket < close ? ']>' : '>';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/cargo/format.js

/** `outcomes.json` of cargo-mutants (Rust). It does not say which test noticed. */
const cargoMutants = {
    name: 'cargo-mutants',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"outcomes"') && text.includes('"scenario"'),
    open: async (into) => {
        const { readCargoMutants } = await __webpack_require__.e(/* import() */ 7046).then(__webpack_require__.bind(__webpack_require__, 37046));
        return (0,consumer/* jsonDocument */.Q8)((value) => {
            for (const mutant of readCargoMutants(value))
                into.push(mutant);
        });
    },
};

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/mutants/mutant.js
var mutant = __webpack_require__(27459);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/pit/handler.js


const STATUS = {
    KILLED: 'killed',
    TIMED_OUT: 'timeout',
    SURVIVED: 'survived',
    NO_COVERAGE: 'no-coverage',
};
const FIELDS = new Set(['sourceFile', 'mutatedClass', 'lineNumber', 'mutator', 'description', 'killingTest']);
const MAX_FIELD = 4000;
/** Collects `<mutation>` elements. A mutant without a line or a file is none. */
function pitHandler(into) {
    let status = 'invalid';
    let field = null;
    const fields = new Map();
    return {
        open: (name, attributes) => {
            if (name === 'mutation') {
                fields.clear();
                const word = attributes.get('status') ?? '';
                status = Object.hasOwn(STATUS, word) ? STATUS[word] : 'invalid';
            }
            field = FIELDS.has(name) ? name : null;
        },
        text: (text) => {
            if (field !== null)
                fields.set(field, ((fields.get(field) ?? '') + text).slice(0, MAX_FIELD));
        },
        close: (name) => {
            field = null;
            if (name !== 'mutation')
                return;
            const line = Number(fields.get('lineNumber'));
            const file = fields.get('sourceFile') ?? '';
            if (!Number.isSafeInteger(line) || line < 1 || file === '') {
                throw new malformed/* MalformedReport */.Q('holds a mutation without a line or a source file');
            }
            if (into.length >= mutant/* MAX_MUTANTS */.S)
                throw new malformed/* MalformedReport */.Q(`holds more than ${mutant/* MAX_MUTANTS */.S} mutants`);
            const killing = fields.get('killingTest') ?? '';
            into.push({
                path: pathOf(fields.get('mutatedClass') ?? '', file),
                startLine: line,
                endLine: line,
                status,
                what: fields.get('description') ?? fields.get('mutator') ?? 'mutant',
                killedBy: killing === '' ? [] : [testName(killing)],
            });
        },
    };
}
/** PIT names the file alone; its folder is the package of the class. */
function pathOf(className, file) {
    const folder = className.split('.').slice(0, -1).join('/');
    return folder === '' ? file : `${folder}/${file}`;
}
/** `a.b.CTest.[engine:junit-jupiter]/[class:a.b.CTest]/[method:refuses()]` → `refuses`; JUnit 4 ends in `.refuses(a.b.CTest)`. */
const testName = (killing) => /\[(?:method|test-template):([^(\]]{1,300})/u.exec(killing)?.[1] ??
    /\.([\w$]{1,300})\([\w.$]{1,500}\)$/u.exec(killing)?.[1] ??
    killing;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/pit/format.js


/** `mutations.xml` of PIT (Java and other languages of its machine). */
const pit = {
    name: 'pit',
    recognises: ({ root }) => root === 'mutations',
    open: (into) => xml(pitHandler(into)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/stryker/format.js

/** The mutation-testing-report-schema of Stryker (JavaScript, .NET, Scala) and of those who write it as well. */
const stryker = {
    name: 'stryker',
    recognises: ({ text }) => text.startsWith('{') &&
        text.includes('"schemaVersion"') &&
        ['"mutants"', '"mutatorName"', '"thresholds"'].some((mark) => text.includes(mark)),
    open: async (into) => {
        const { readStryker } = await __webpack_require__.e(/* import() */ 4814).then(__webpack_require__.bind(__webpack_require__, 64814));
        return (0,consumer/* jsonDocument */.Q8)((value) => {
            for (const mutant of readStryker(value))
                into.push(mutant);
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/formats.js



/** Every format of mutation reports that can be read. */
const MUTATION_FORMATS = [stryker, pit, cargoMutants];
const mutationFormatOf = (start) => MUTATION_FORMATS.find((format) => format.recognises(start)) ?? null;

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/json-format.js
var json_format = __webpack_require__(4654);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/ctrf/format.js

/** Common Test Report Format. */
const ctrf = (0,json_format/* jsonFormat */.K)('ctrf', ['"reportFormat"'], (text) => /"reportFormat"\s*:\s*"CTRF"/u.test(text), async () => __webpack_require__.e(/* import() */ 4003).then(__webpack_require__.bind(__webpack_require__, 34003)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/cucumber/format.js

/** Cucumber's json formatter: a scenario passes when all of its steps and hooks do. */
const cucumber = (0,json_format/* jsonFormat */.K)('cucumber', ['"keyword"'], (text) => text.startsWith('[') && /"keyword"\s*:\s*"/u.test(text) && /"elements"\s*:|"uri"\s*:/u.test(text), async () => __webpack_require__.e(/* import() */ 1114).then(__webpack_require__.bind(__webpack_require__, 11114)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/cypress/format.js

/** What `cypress.run()` returns, written to a file. A spec with an error ran no test of its own. */
const cypress = (0,json_format/* jsonFormat */.K)('cypress', ['"cypressVersion"', '"totalTests"'], (text) => /"cypressVersion"|"totalTests"\s*:\s*\d/u.test(text), async () => __webpack_require__.e(/* import() */ 5941).then(__webpack_require__.bind(__webpack_require__, 5941)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/dart/format.js

/** `dart test --reporter json` and `flutter test --machine`: one event a line. */
const dart = {
    name: 'dart-json',
    recognises: ({ text }) => text.includes('"protocolVersion"') && /^\{[^\n]{0,400}"protocolVersion"\s*:/u.test(text),
    open: async (sink) => {
        const { DartReader } = await __webpack_require__.e(/* import() */ 2861).then(__webpack_require__.bind(__webpack_require__, 2861));
        const reader = new DartReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/go/format.js

/** `go test -json` (cmd/test2json): one event a line. */
const go = {
    name: 'go-json',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"Action":"') && /^[^\n]{0,4000}"Action":"/u.test(text),
    open: async (sink) => {
        const { GoReader } = await __webpack_require__.e(/* import() */ 8976).then(__webpack_require__.bind(__webpack_require__, 98976));
        const reader = new GoReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/jest/format.js

/**
 * `jest --json` and Vitest's json reporter. A suite that crashed has no assertion and a message; Jest shows a retried
 * test by `invocations`, Vitest by failure messages beside `passed`; a test declared to fail proves nothing.
 */
const jest = (0,json_format/* jsonFormat */.K)('jest', ['"numTotalTest', '"numPassedTest', '"numFailedTest'], (text) => /"num(?:Total|Passed|Failed)(?:Tests|TestSuites)"\s*:/u.test(text), async () => __webpack_require__.e(/* import() */ 5780).then(__webpack_require__.bind(__webpack_require__, 35780)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/case.js
const FAILED = new Set(['failed', 'failure', 'fail', 'broken', 'notok', 'not ok']);
const ERROR = new Set(['error', 'errored', 'crashed', 'timeout', 'timedout', 'aborted', 'interrupted']);
const SKIPPED = new Set(['skipped', 'skip', 'disabled', 'notrun', 'not_run', 'not run', 'ignored', 'pending', 'inconclusive'].concat([
    'notexecuted',
    'suppressed',
    'blocked',
    'not-run',
    'unexecuted',
    'notrunnable',
    'quarantined',
    'todo',
]));
/** Properties under which tests name what they verify. */
const STANDARD = /^(?:asvs|wstg|cwe|ssdf)$/iu;
/** Characters kept of what a failure said. */
const FAILURE_WORDS = 2000;
/** Attributes under which producers write the outcome of a case besides its child elements. */
const STATUS_ATTRIBUTES = ['status', 'result', 'outcome'];
function openCase(attributes) {
    return {
        name: (attributes.get('name') ?? '').trim(),
        className: (attributes.get('classname') ?? attributes.get('class') ?? '').trim(),
        file: attributes.get('file') ?? attributes.get('filepath') ?? null,
        statusWords: statusWords(attributes),
        failures: 0,
        errors: 0,
        skipped: false,
        todo: false,
        failedRuns: 0,
        failure: null,
        assertions: counted(attributes.get('assertions')),
        claims: [],
    };
}
const NO_WORDS = [];
/** Most cases say nothing of themselves in attributes; for a million of them no list is made. */
function statusWords(attributes) {
    let words = null;
    for (const name of STATUS_ATTRIBUTES) {
        const word = attributes.get(name);
        if (word !== undefined)
            (words ??= []).push(word.trim().toLowerCase());
    }
    if (attributes.get('disabled') === 'true' || attributes.get('skipped') === 'true')
        (words ??= []).push('disabled');
    return words ?? NO_WORDS;
}
/** How many assertions held; null when the runner does not say, or says zero, as many do for every test. */
function counted(text) {
    const number = Number(text ?? 0);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
}
/** Notes a child element of the case. */
function addChild(open, element, attributes) {
    if (element === 'failure' || element === 'error') {
        if (element === 'failure')
            open.failures++;
        else
            open.errors++;
        const said = [attributes.get('type'), attributes.get('message')].filter((part) => (part ?? '') !== '');
        open.failure ??= { headline: said.join(': ').slice(0, FAILURE_WORDS), body: '' };
    }
    if (element === 'skipped' || element === 'disabled' || element === 'ignored') {
        open.skipped = true;
        open.todo ||= attributes.get('type') === 'todo';
    }
    else if (/^(?:flaky|rerun)(?:Failure|Error)$/u.test(element))
        open.failedRuns++;
    else if (element === 'property')
        addProperty(open, attributes.get('name') ?? '', attributes.get('value') ?? '');
}
function addProperty(open, name, value) {
    if (name === 'evidence')
        open.claims.push(value);
    else if (STANDARD.test(name))
        open.claims.push(`${name.toUpperCase()} ${value.slice(0, 200)}`);
}
/**
 * The worst that was said wins: error, failure, skipped, passed. One exception: `node --test` writes a failing todo as
 * `<skipped type="todo">` beside `<failure>`, and a todo may fail.
 */
function outcomeOf(open) {
    const says = (words) => open.statusWords.some((word) => words.has(word));
    if (open.todo)
        return 'todo';
    if (open.errors > 0)
        return 'error';
    if (open.failures > 0)
        return 'failed';
    if (says(ERROR))
        return 'error';
    if (says(FAILED))
        return 'failed';
    if (open.skipped || says(SKIPPED))
        return 'skipped';
    return open.failedRuns > 0 ? 'flaky' : 'passed';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/suite.js
/** @param isRoot the root's name is the run's (`jest tests`), no part of a test's name */
function openSuite(attributes, isRoot) {
    const number = (name) => {
        const value = Number(attributes.get(name));
        return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
    };
    return {
        name: isRoot ? '' : (attributes.get('name') ?? '').trim(),
        file: attributes.get('file') ?? attributes.get('filepath') ?? null,
        declaredTests: number('tests'),
        declaredFailing: number('failures') + number('errors'),
        runs: 0,
        failing: 0,
    };
}
/**
 * Where the header knows of more than the cases show, something was lost on the way: never green. A header that knows
 * of less is the habit of some converters and hides nothing.
 */
function contradictions(suite) {
    const of = suite.name === '' ? 'the report' : `suite "${suite.name.slice(0, 120)}"`;
    const found = [];
    if (suite.declaredFailing > suite.failing) {
        found.push(`${of} counts ${suite.declaredFailing} failures and errors, its test cases show ${suite.failing}`);
    }
    if (suite.declaredTests > suite.runs) {
        found.push(`${of} counts ${suite.declaredTests} tests, it holds ${suite.runs}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/test-path.js
const PATH_LIKE = /^[^\s<>"|*?]{1,400}[/\\][^\s<>"|*?/\\]{1,200}$|^[\w-]{1,100}(?:\.[\w-]{1,60})?\.(?:[cm]?[jt]sx?|py|rb|go|java|cs|php|dart)$/u;
const DOTTED = /^[A-Za-z_$][\w$]{0,120}\.[\w$.]{1,400}$/u;
/** Whether a suite or class name is a path. */
const isPath = (name) => 
// Neither a folder nor an extension of a file: most names are told by this, without the pattern.
(name.includes('/') || name.includes('\\') || name.includes('.')) && PATH_LIKE.test(name);
/**
 * The path a test lives at, as well as the report tells: its own file, its suite's file, a suite or class name that
 * is a path, else a dotted class name as a path (`com.example.LoginTest` → `com/example/LoginTest`).
 */
function fileOf(own, suiteFile, suiteName, className) {
    const named = own ?? suiteFile ?? [className, suiteName ?? ''].find(isPath) ?? null;
    if (named !== null && named !== '')
        return toSlashes(named);
    return DOTTED.test(className) ? className.replaceAll('.', '/') : null;
}
/** Windows separators as `/`, without a leading `./`. */
const toSlashes = (path) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/own-copy.js
var own_copy = __webpack_require__(5866);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/surroundings.js


function surroundingsOf(suites) {
    const names = suites.map(({ name }) => name).filter((name) => name !== '');
    return {
        names: names.filter((name) => !isPath(name)),
        file: suites.findLast(({ file }) => file !== null)?.file ?? null,
        classOf: classReader(names.at(-1) ?? ''),
    };
}
/** Classes remembered at once; reports list the cases of a class together. */
const REMEMBERED = 256;
/** Reads class names inside one suite; a name met again costs a look-up. */
function classReader(suiteName) {
    const known = new Map();
    return (className) => {
        const found = known.get(className);
        if (found !== undefined)
            return found;
        if (known.size >= REMEMBERED)
            known.clear();
        const read = { isPath: isPath(className), file: fileOf(null, null, suiteName, className) };
        known.set((0,own_copy/* ownCopy */.S)(className), read);
        return read;
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/handler.js




/** Follows suites and cases as they open and close; keeps only those that are open. */
function junitHandler(sink) {
    const suites = [];
    const cases = [];
    const elements = [];
    /** Worked out once for all cases of a suite; null after a suite opened or closed. */
    let surroundings = null;
    const closeCase = (open) => {
        const outcome = outcomeOf(open);
        const around = (surroundings ??= surroundingsOf(suites));
        const known = around.classOf(open.className);
        const named = open.file ?? around.file;
        sink.test({
            suite: suiteOf(around.names, open, known.isPath),
            name: open.claims.length === 0 ? open.name : open.name + open.claims.map((claim) => ` [${claim}]`).join(''),
            file: named === null ? known.file : fileOf(named, null, undefined, open.className),
            outcome,
            ...(sink.wantsFailures === true && open.failure !== null ? { failure: open.failure } : {}),
            ...(open.assertions === null ? {} : { assertions: open.assertions }),
        });
        const suite = suites.at(-1);
        if (suite === undefined)
            return;
        suite.runs += 1 + open.failedRuns;
        const shown = open.failures + open.errors;
        suite.failing += open.failedRuns + (shown === 0 && (outcome === 'failed' || outcome === 'error') ? 1 : shown);
    };
    const closeSuite = (suite) => {
        for (const problem of contradictions(suite))
            sink.contradiction(problem);
        const parent = suites.at(-1);
        if (parent === undefined)
            return;
        parent.runs += suite.runs;
        parent.failing += suite.failing;
    };
    return {
        open: (name, attributes) => {
            const parent = elements.at(-1);
            elements.push(name);
            if (name === 'testsuite' || name === 'testsuites') {
                surroundings = null;
                suites.push(openSuite(attributes, name === 'testsuites'));
            }
            else if (name === 'testcase')
                cases.push(openCase(attributes));
            else if (cases.length > 0)
                addChild(cases.at(-1), name, attributes);
            else if ((name === 'error' || name === 'failure') && (parent === 'testsuite' || parent === 'testsuites')) {
                const suite = suites.at(-1);
                suite.failing++;
                sink.suiteError(`suite "${suite.name.slice(0, 120)}" failed outside its test cases`);
            }
        },
        close: (name) => {
            elements.pop();
            if (name === 'testcase')
                closeCase(cases.pop());
            else if (name === 'testsuite' || name === 'testsuites') {
                surroundings = null;
                closeSuite(suites.pop());
            }
        },
        ...(sink.wantsFailures === true ? { text: (words) => addWords(cases.at(-1), elements.at(-1), words) } : {}),
    };
}
/** Keeps the beginning of what stands in a failure's element. */
function addWords(open, element, words) {
    if (open?.failure == null || (element !== 'failure' && element !== 'error'))
        return;
    open.failure.body = (open.failure.body + words.slice(0, FAILURE_WORDS)).slice(0, FAILURE_WORDS);
}
/** The names around a test, told once: a path is its file, and some producers begin the name with the class. */
function suiteOf(names, { className, name }, classIsPath) {
    const around = names.filter((one) => one !== className && !name.startsWith(`${one} `));
    if (!classIsPath && !name.startsWith(className))
        around.push(className);
    return around.join(' ');
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/format.js


/** JUnit XML in every dialect met: any prefix, one or many suites, nested, cases without a suite. */
const junit = {
    name: 'junit',
    recognises: ({ root }) => root === 'testsuites' || root === 'testsuite',
    open: (sink) => xml(junitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/mocha/format.js

/** Mocha's json reporter: four lists. A hook that fails stands among the failures only. */
const mocha = (0,json_format/* jsonFormat */.K)('mocha-json', ['"stats"'], (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && !/"results"\s*:\s*\[/u.test(text.slice(0, 2000)), async () => __webpack_require__.e(/* import() */ 3182).then(__webpack_require__.bind(__webpack_require__, 3182)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/mochawesome/format.js

/** Mochawesome, the usual report of Cypress. A test without a state did not run because a hook failed. */
const mochawesome = (0,json_format/* jsonFormat */.K)('mochawesome', ['"stats"'], (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && /"results"\s*:\s*\[/u.test(text), async () => __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 84310)));

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/header.js
var results_header = __webpack_require__(65851);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/nunit/handler.js

const OUTCOMES = {
    passed: 'passed',
    success: 'passed',
    warning: 'passed',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
    cancelled: 'error',
    invalid: 'error',
    skipped: 'skipped',
    ignored: 'skipped',
    inconclusive: 'skipped',
    notrunnable: 'skipped',
    explicit: 'skipped',
};
/**
 * Reads the cases of both versions. A suite that failed without a failing case (set-up, tear-down, assembly) is a
 * failure of its own; a result word that is not known is an error, never a pass.
 */
function nunitHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    const suites = [];
    return {
        open: (name, attributes) => {
            if (name === 'test-run')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'test-results') {
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failures', 'errors'));
            }
            else if (name === 'test-suite') {
                const failed = /^(?:failed|failure|error)$/iu.test(attributes.get('result') ?? '');
                suites.push({ failed, name: attributes.get('name') ?? '', failing: 0 });
            }
            else if (name === 'test-case') {
                const outcome = handler_outcomeOf(attributes);
                const suite = suites.at(-1);
                if (suite !== undefined && (outcome === 'failed' || outcome === 'error'))
                    suite.failing++;
                const className = attributes.get('classname') ?? suites.map((one) => one.name).at(-1) ?? '';
                const fullName = attributes.get('fullname') ?? attributes.get('name') ?? '';
                header.test({ suite: className, name: fullName, file: className.replaceAll('.', '/') || null, outcome });
            }
        },
        close: (name) => {
            if (name === 'test-suite') {
                const closed = suites.pop();
                const parent = suites.at(-1);
                if (closed.failed && closed.failing === 0) {
                    sink.suiteError(`suite "${closed.name.slice(0, 120)}" failed outside its test cases`);
                    closed.failing = 1;
                }
                if (parent !== undefined)
                    parent.failing += closed.failing;
            }
            else if (name === 'test-run' || name === 'test-results')
                header.check();
        },
    };
}
function handler_outcomeOf(attributes) {
    const label = attributes.get('label')?.toLowerCase() ?? '';
    const result = attributes.get('result')?.toLowerCase();
    if (result !== undefined) {
        const outcome = Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result] : 'error';
        return outcome === 'failed' && label === 'error' ? 'error' : outcome;
    }
    // NUnit 2 without result words: executed and success.
    if (attributes.get('executed')?.toLowerCase() === 'false')
        return 'skipped';
    return attributes.get('success')?.toLowerCase() === 'true' ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/nunit/format.js


/** NUnit 2 (`test-results`) and NUnit 3 (`test-run`, or a lone `test-suite`). */
const nunit = {
    name: 'nunit',
    recognises: ({ root }) => root === 'test-results' || root === 'test-run' || root === 'test-suite',
    open: (sink) => xml(nunitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/playwright/format.js

/** Playwright's json reporter. Its own errors (a file that does not load, a broken set-up) stand beside the suites. */
const playwright = (0,json_format/* jsonFormat */.K)('playwright', ['"forbidOnly"', '"projectName"', '"rootDir"'], (text) => /"forbidOnly"\s*:|"projectName"\s*:|"rootDir"\s*:/u.test(text), async () => __webpack_require__.e(/* import() */ 6151).then(__webpack_require__.bind(__webpack_require__, 86151)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/pytest/format.js

/** pytest-json-report. A module that cannot be collected, or an exit status without a failing test, fails by itself. */
const pytest = (0,json_format/* jsonFormat */.K)('pytest-json', ['"exitcode"'], (text) => /"exitcode"\s*:/u.test(text), async () => __webpack_require__.e(/* import() */ 7523).then(__webpack_require__.bind(__webpack_require__, 37523)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tap/format.js

const BEGINNING = /^(?:#.{0,400}\n\s*|pragma .{0,40}\n\s*)*(?:TAP version \d+|\d+\.\.\d+|(?:not )?ok\b|Bail out!)/iu;
/** What the pattern can begin with: a plain look at one character spares other files its compilation. */
const FIRST = '#pPtTnNoObB0123456789';
/** Test Anything Protocol, versions 12 to 14, with subtests indented or in braces. */
const tap = {
    name: 'tap',
    recognises: ({ text, root }) => root === null && FIRST.includes(text.charAt(0)) && BEGINNING.test(text.slice(0, 4000)),
    open: async (sink) => {
        const { TapReader } = await __webpack_require__.e(/* import() */ 6634).then(__webpack_require__.bind(__webpack_require__, 66634));
        const reader = new TapReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/testng/format.js


const format_OUTCOMES = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };
/** TestNG's own report (`testng-results`). A configuration method that fails is a failure outside the tests. */
const testng = {
    name: 'testng',
    recognises: ({ root }) => root === 'testng-results',
    open: (sink) => xml(testng_format_handler(sink)),
};
function testng_format_handler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    let className = '';
    return {
        open: (name, attributes) => {
            if (name === 'testng-results')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'class')
                className = attributes.get('name') ?? '';
            else if (name === 'test-method') {
                const status = attributes.get('status') ?? '';
                const outcome = Object.hasOwn(format_OUTCOMES, status) ? format_OUTCOMES[status] : 'error';
                const method = attributes.get('name') ?? '';
                if (attributes.get('is-config') !== 'true') {
                    header.test({ suite: className, name: method, file: className.replaceAll('.', '/') || null, outcome });
                }
                else if (outcome !== 'passed' && outcome !== 'skipped') {
                    sink.suiteError(`configuration method ${className}.${method} failed`.slice(0, 300));
                }
            }
        },
        close: (name) => {
            if (name === 'testng-results')
                header.check();
        },
    };
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/failure-words.js
var failure_words = __webpack_require__(14122);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/trx/handler.js


const handler_OUTCOMES = {
    Passed: 'passed',
    Warning: 'passed',
    Failed: 'failed',
    Error: 'error',
    Timeout: 'error',
    Aborted: 'error',
    PassedButRunAborted: 'error',
    Disconnected: 'error',
    NotExecuted: 'skipped',
    NotRunnable: 'skipped',
    Inconclusive: 'skipped',
    Pending: 'skipped',
    InProgress: 'error',
    Completed: 'skipped',
};
/** Characters kept of the message of a failure. */
const MESSAGE = 2000;
/** Reads `<Results>`; rows of a data-driven test count in place of the test, a run that was aborted fails. */
function trxHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    const open = [];
    let inMessage = false;
    const keep = (words) => {
        const closest = open.at(-1);
        if (inMessage && closest !== undefined)
            closest.message = (closest.message + words).slice(0, MESSAGE);
    };
    return {
        open: (name, attributes) => {
            inMessage = name === 'Message';
            if (isResult(name) && attributes.has('testName'))
                open.push({ attributes, inner: 0, message: '' });
            else if (name === 'Counters') {
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed', 'error', 'timeout', 'aborted'));
            }
            else if (name === 'ResultSummary' &&
                /^(?:Aborted|Error|Timeout|Disconnected)$/u.test(attributes.get('outcome') ?? '')) {
                sink.suiteError(`the run ended as ${attributes.get('outcome')}`);
            }
        },
        close: (name) => {
            inMessage = false;
            if (name === 'TestRun')
                header.check();
            const closed = isResult(name) ? open.pop() : undefined;
            if (closed === undefined)
                return;
            const parent = open.at(-1);
            if (parent !== undefined)
                parent.inner++;
            const outcome = trx_handler_outcomeOf(closed.attributes);
            if (closed.inner > 0 && outcome === 'passed')
                return;
            const test = closed.attributes.get('testName') ?? '';
            header.test({ suite: '', name: test, file: null, outcome, ...(0,failure_words/* failureOf */.g)(sink, closed.message) });
        },
        ...(sink.wantsFailures === true ? { text: keep } : {}),
    };
}
const isResult = (name) => /^(?:UnitTest|Test|Generic\w{0,20}|WebTest|ManualTest|CodedUITest|LoadTest|OrderedTest)Result$/u.test(name);
/** A result without an outcome did not run to its end: Visual Studio leaves it out for errors. */
function trx_handler_outcomeOf(attributes) {
    const word = attributes.get('outcome') ?? 'Error';
    return Object.hasOwn(handler_OUTCOMES, word) ? handler_OUTCOMES[word] : 'error';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/trx/format.js


/** Visual Studio test results (TRX), told from other `TestRun` roots by their namespace or their attributes. */
const trx = {
    name: 'trx',
    recognises: ({ root, rootTag }) => root === 'TestRun' && /schemas\/VisualStudio|\brunUser=|\bid="[0-9a-f-]{36}"/u.test(rootTag),
    open: (sink) => xml(trxHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/xunit/handler.js

const xunit_handler_OUTCOMES = {
    pass: 'passed',
    fail: 'failed',
    skip: 'skipped',
    notrun: 'skipped',
};
/** Reads `<test>` elements; an `<error>` of an assembly (a fixture's clean-up, a crash) fails without a test. */
function xunitHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    return {
        open: (name, attributes) => {
            if (name === 'assembly')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'error')
                sink.suiteError(`an assembly failed outside its tests: ${(attributes.get('name') ?? '').slice(0, 120)}`);
            else if (name === 'test') {
                const word = attributes.get('result')?.toLowerCase() ?? '';
                const type = attributes.get('type') ?? '';
                header.test({
                    suite: type,
                    name: attributes.get('name') ?? '',
                    file: type === '' ? null : type.replaceAll('.', '/'),
                    outcome: Object.hasOwn(xunit_handler_OUTCOMES, word) ? xunit_handler_OUTCOMES[word] : 'error',
                });
            }
        },
        close: (name) => {
            if (name === 'assemblies' || name === 'assembly')
                header.check();
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/xunit/format.js


/** xUnit.net, versions 1 and 2 (`assemblies`, or a lone `assembly`). */
const xunit = {
    name: 'xunit',
    recognises: ({ root }) => root === 'assemblies' || root === 'assembly',
    open: (sink) => xml(xunitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/formats.js
















/** Every format of test results that can be read; the first that recognises a file reads it. */
const RESULT_FORMATS = [
    junit,
    nunit,
    trx,
    xunit,
    testng,
    tap,
    go,
    dart,
    ctrf,
    jest,
    mochawesome,
    mocha,
    cypress,
    playwright,
    pytest,
    cucumber,
];
const resultFormatOf = (start) => RESULT_FORMATS.find((format) => format.recognises(start)) ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tally.js


const noTotals = () => ({ tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0 });
const COLUMN = {
    passed: 'passed',
    flaky: 'passed',
    failed: 'failed',
    error: 'errors',
    skipped: 'skipped',
    todo: 'skipped',
};
/** Adds `from` to `into`. */
function addTotals(into, from) {
    for (const key of Object.keys(into))
        into[key] += from[key];
}
/**
 * @param onTest sees every test case while the report is read, before it is known whether the report is sound
 * @param wantsFailures whether the words of failures are to be kept
 */
function tally(onTest, wantsFailures = false) {
    const totals = noTotals();
    const problems = [];
    let suiteErrors = 0;
    let contradictions = 0;
    let flaky = 0;
    const note = (message) => {
        if (problems.length < limits/* LIMITS */.b.problems)
            problems.push(message);
    };
    return {
        wantsFailures,
        totals,
        problems,
        get suiteErrors() {
            return suiteErrors;
        },
        get contradictions() {
            return contradictions;
        },
        get flaky() {
            return flaky;
        },
        note,
        contradiction: (message) => {
            suiteErrors++;
            contradictions++;
            note(message);
        },
        suiteError: (message) => {
            suiteErrors++;
            note(message);
        },
        test: (testCase) => {
            if (++totals.tests > limits/* LIMITS */.b.cases)
                throw new malformed/* MalformedReport */.Q(`holds more than ${limits/* LIMITS */.b.cases} tests`);
            totals[COLUMN[testCase.outcome]]++;
            if (testCase.outcome === 'flaky')
                flaky++;
            onTest(clipped(testCase));
        },
    };
}
const clipped = (testCase) => testCase.name.length <= limits/* LIMITS */.b.name && testCase.suite.length <= limits/* LIMITS */.b.name
    ? testCase
    : { ...testCase, name: testCase.name.slice(0, limits/* LIMITS */.b.name), suite: testCase.suite.slice(0, limits/* LIMITS */.b.name) };

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/read-report.js








/**
 * Reads one report.
 *
 * @param onTest sees every test while it is read, before anybody knows whether the report is sound
 * @throws EvidenceError when the file cannot be read at all
 */
async function readReport(files, path, onTest, { wantsFailures = false } = {}) {
    const sink = tally(onTest, wantsFailures);
    const mutants = [];
    let format = 'unknown';
    const seen = { kind: 'results' };
    const { digest, error } = await readFileOnce(files, path, async (bytes) => {
        const start = startOf(bytes);
        if (start.text === '')
            return null;
        const found = resultFormatOf(start);
        if (found !== null) {
            format = found.name;
            return found.open(sink);
        }
        const mutation = mutationFormatOf(start);
        if (mutation !== null) {
            seen.kind = 'mutants';
            format = mutation.name;
            return mutation.open(mutants);
        }
        if (coverageFormatOf(start) !== null)
            seen.kind = 'coverage';
        else if ((0,sniff/* sniffReport */.b)(bytes) === 'scan')
            seen.kind = 'scan';
        else
            throw new malformed/* MalformedReport */.Q('is in no format of test results that is known here');
        return null;
    });
    if (error !== null && !(error instanceof malformed/* MalformedReport */.Q))
        throw error;
    const { kind } = seen;
    if (kind === 'mutants' && error === null)
        return { kind, mutants, digest };
    if (kind === 'coverage' || kind === 'scan')
        return { kind, digest };
    if (error !== null)
        return { kind: 'results', reading: refused(path, error.message, format), digest };
    const { totals, suiteErrors, flaky } = sink;
    if (totals.tests === 0 && sink.contradictions > 0) {
        return { kind: 'results', reading: refused(path, `contradicts itself: ${sink.problems[0] ?? ''}`, format), digest };
    }
    const status = totals.failed + totals.errors + suiteErrors > 0 ? 'failed' : totals.tests === 0 ? 'empty' : 'ok';
    const problems = status === 'empty' ? [...sink.problems, 'holds no test'] : sink.problems;
    return { kind: 'results', reading: { path, format, ...totals, status, suiteErrors, flaky, problems }, digest };
}
/** The reading of a file that proves nothing. */
const refused = (path, why, format = 'unknown') => ({
    path,
    format,
    ...noTotals(),
    status: 'malformed',
    suiteErrors: 0,
    flaky: 0,
    problems: [why],
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/canary/canary.js


/** Takes the canary's report out of the given paths. */
function withoutCanary(paths, name) {
    if (name === null)
        return { others: paths, canary: null };
    const isCanary = (path) => {
        const plain = path.replaceAll('\\', '/');
        return plain === name || plain.endsWith(`/${name}`);
    };
    return { others: paths.filter((path) => !isCanary(path)), canary: paths.find(isCanary) ?? null };
}
/** Reads the canary's report. Only a sound report in which a test fails is red; a crash outside of tests is not. */
async function readCanary(files, path, name) {
    if (name === null)
        return { state: 'off', name, digest: null };
    if (path === null)
        return { state: 'missing', name, digest: null };
    try {
        const read = await readReport(files, path, () => undefined);
        if (read.kind !== 'results' || read.reading.status === 'malformed' || read.reading.status === 'empty') {
            return { state: 'missing', name, digest: read.digest };
        }
        const { failed, errors } = read.reading;
        return { state: failed + errors > 0 ? 'red' : 'green', name, digest: read.digest };
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        return { state: 'missing', name, digest: null };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/failure-kind.js
const COMPILE = /\bSyntaxError\b|\berror (?:TS|CS|BC)\d{3,5}\b|\bTS\d{4,5}:|\[(?:build|setup) failed\]|\bcompilation (?:error|fail)|\bIndentationError\b|\bParseError\b|Transform failed with/iu;
const MISSING = /is not a (?:function|constructor)|\b(?:is not defined|Cannot find (?:module|name|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|cannot import name|has no attribute|NoMethodError|NameError|uninitialized constant|undefined (?:local variable or )?method|cannot find symbol|NoSuchMethodError|NoSuchFieldError|NoClassDefFoundError|ClassNotFoundException|MissingMethodException|does not provide an export named|Call to undefined (?:method|function))\b|\bCannot read propert(?:y|ies) of undefined|\bClass "[^"]{1,200}" not found|\bundefined: \w|Failed to (?:resolve|load) (?:import|url)/u;
const ASSERTION = /\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bERR_ASSERTION\b|\bExpectation(?:Failed|NotMet)\w{0,20}|\bComparisonFailure\b|\bMinitest::Assertion\b|\b(?:MultipleFailures|WantedButNotInvoked|NeverWantedButInvoked|ArgumentsAreDifferent|MultipleException)\w{0,30}|\bXunit\.Sdk\.|\bNUnit\.Framework\.\w{0,40}Exception|\bAssert\.\w{1,60}(?:\(\)|\s+(?:failed|Failure))|\bexpect\(|\bexpected\b|^assert\b|\bassertion (?:failed|`|left)|\bFailed asserting\b|\bError Trace:|\bDid not raise\b|_test\.go:\d{1,6}:/imu;
/** A crash behind a Go test's own lines. */
const PANIC = /^panic:|\bpanic: runtime error/mu;
/** Sorts a failure by its words: by type and message first, by the printed text only when these say nothing. */
function failureKind(words) {
    if (words === undefined)
        return 'other';
    return kindOf(words.headline) ?? kindOf(words.body) ?? 'other';
}
function kindOf(text) {
    if (text === '')
        return null;
    // The first words are the error's own; "expected a TypeError: x is not a function" is an assertion about one.
    const found = [
        { kind: 'compile', at: text.search(COMPILE) },
        { kind: 'missing-symbol', at: text.search(MISSING) },
        { kind: 'assertion', at: text.search(ASSERTION) },
        { kind: 'other', at: text.search(PANIC) },
    ];
    const [first] = found.filter(({ at }) => at !== -1).toSorted((a, b) => a.at - b.at);
    return first?.kind ?? null;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/base-runs.js


/**
 * What a test of the head did on the base's code. Only `red` shows that it can see the change: it failed there, in every
 * run, because an assertion did not hold.
 */
const BASE_STATES = [
    'red',
    'passes',
    'missing-symbol',
    'not-compiled',
    'error',
    'flaky',
    'not-run',
    'absent',
];
/** What each state says, for people; to be read after the test's name. */
const STATE_WORDS = {
    red: 'fails without the change',
    passes: 'passes without the change as well',
    'missing-symbol': 'cannot run without the change: it needs a name that the base lacks',
    'not-compiled': 'cannot be compiled without the change',
    error: 'breaks without the change, but not in an assertion',
    flaky: 'fails and passes without the change, as it happens',
    'not-run': 'was skipped on the base’s code',
    absent: 'did not run on the base’s code',
};
/** Distinct tests remembered of the base's reports; beyond, nothing more is known. */
const MAX_TESTS = 500_000;
/** Name of a test over all reports: what is around it and its own. */
const labelOf = ({ suite, name }) => suite === '' ? name : `${suite} ${name}`;
function baseRuns() {
    /** Label → file → state. */
    const tests = new Map();
    let crashed = false;
    return {
        open: () => {
            const page = [];
            return {
                onTest: (testCase) => {
                    if (tests.size + page.length >= MAX_TESTS)
                        return;
                    page.push({
                        label: (0,own_copy/* ownCopy */.S)(labelOf(testCase)),
                        file: (0,own_copy/* ownCopy */.S)(testCase.file ?? ''),
                        state: stateOf(testCase),
                    });
                },
                settle: (sound, errors) => {
                    crashed ||= errors > 0;
                    if (!sound)
                        return;
                    for (const { label, file, state } of page) {
                        const files = tests.get(label) ?? new Map();
                        files.set(file, together(files.get(file), state));
                        tests.set(label, files);
                    }
                },
            };
        },
        stateOf: (label, file) => {
            const files = tests.get(label);
            // A file that does not compile takes its tests with it; all that is left is an error outside of any test.
            if (files === undefined)
                return crashed ? 'not-compiled' : 'absent';
            if (files.size === 1)
                return [...files.values()][0];
            return [...files].find(([path]) => sameFile(path, file))?.[1] ?? 'absent';
        },
        labels: () => tests.keys(),
        get size() {
            return tests.size;
        },
    };
}
/** Base and head run in different folders; the last parts of the path are the same. */
const sameFile = (path, file) => file !== null && (path === file || lastParts(path) === lastParts(file));
const lastParts = (path) => path.replaceAll('\\', '/').split('/').slice(-3).join('/');
const BY_KIND = {
    assertion: 'red',
    'missing-symbol': 'missing-symbol',
    compile: 'not-compiled',
    other: 'error',
};
function stateOf({ outcome, failure }) {
    const plain = {
        passed: 'passes',
        flaky: 'flaky',
        failed: null,
        error: null,
        skipped: 'not-run',
        todo: 'not-run',
    };
    return plain[outcome] ?? BY_KIND[failureKind(failure)];
}
/** Two runs of one test: what they disagree about is chance, unless one of them did not run it. */
function together(one, other) {
    if (one === undefined || one === other || one === 'not-run')
        return other;
    return other === 'not-run' ? one : 'flaky';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/problem.js
/** What can be wrong with a test, seen from its source. */
const RULES = {
    'no-assertion': { proofless: true, text: 'asserts nothing' },
    'incomplete-assertion': { proofless: true, text: 'calls expect() without a matcher that runs' },
    'floating-assertion': { proofless: true, text: 'does not wait for an assertion in a promise' },
    'unreachable-assertion': { proofless: true, text: 'leaves before it asserts' },
    'conditional-assertion': { proofless: true, text: 'asserts only under a condition or in a catch' },
    'swallowed-assertion': { proofless: true, text: 'catches the failure of its own assertion' },
    'constant-assertion': { proofless: true, text: 'asserts only what always holds' },
    'snapshot-only': { proofless: true, text: 'compares with a stored snapshot only' },
    'mocked-subject': { proofless: true, text: 'replaces the unit under test by a mock' },
    'expected-failure': { proofless: true, text: 'is declared to fail' },
    'skipped-test': { proofless: false, text: 'is skipped' },
    'focused-test': { proofless: false, text: 'is focused, so the others do not run' },
    'todo-test': { proofless: false, text: 'is only a todo' },
    'conditional-test': { proofless: false, text: 'is defined under a condition' },
    'standalone-assertion': { proofless: false, text: 'asserts outside any test' },
    'floating-wait': { proofless: false, text: 'does not wait for the page' },
    unparsable: { proofless: false, text: 'cannot be parsed, or takes more effort than any honest one' },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/source-index.js

/**
 * Finds the source of a reported test by its name. Runners report the full title, the own title, or describe blocks
 * joined by their own signs; a title that a sound test has as well is taken for hollow only in a report that names the
 * file.
 */
function indexSources(files) {
    const hollow = new Map();
    const sound = new Set();
    for (const file of files) {
        const proofless = file.problems.filter(({ ruleId }) => RULES[ruleId].proofless);
        const whole = proofless.some(({ test }) => test === null);
        const named = new Set(proofless.flatMap(({ test }) => test ?? []));
        for (const test of file.tests) {
            const isHollow = whole || named.has(test.fullTitle);
            for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
                if (isHollow)
                    hollow.set(key, [...(hollow.get(key) ?? []), file.path]);
                else
                    sound.add(key);
            }
        }
    }
    // What cannot be read cannot be shown to assert: the tests of such a file prove nothing.
    const unreadable = files.filter(({ problems }) => problems.some(({ ruleId }) => ruleId === 'unparsable'));
    if (hollow.size === 0 && unreadable.length === 0 && sound.size === 0)
        return { find: () => null, strengthOf: () => 'unseen' };
    return {
        find: finder(files),
        strengthOf: (testCase) => {
            if (unreadable.some(({ path }) => isSameFile(path, testCase.file)))
                return 'hollow';
            const keys = keysOf(testCase);
            for (const key of keys) {
                const paths = hollow.get(key);
                if (paths === undefined)
                    continue;
                if (!sound.has(key) || paths.some((path) => isSameFile(path, testCase.file)))
                    return 'hollow';
            }
            return keys.some((key) => sound.has(key)) ? 'asserts' : 'unseen';
        },
    };
}
function finder(files) {
    const known = new Map();
    for (const { path, tests } of files) {
        for (const test of tests) {
            for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
                const same = known.get(key);
                if (same === undefined)
                    known.set(key, [{ path, test }]);
                else
                    same.push({ path, test });
            }
        }
    }
    return (testCase) => {
        for (const key of keysOf(testCase)) {
            const all = known.get(key) ?? [];
            const here = all.filter(({ path }) => isSameFile(path, testCase.file));
            const [only, another] = here.length > 0 ? here : all;
            if (only !== undefined && another === undefined)
                return only.test;
        }
        return null;
    };
}
/** The names under which the source of a reported test may be known, the longest first. */
function keysOf({ suite, name }) {
    const own = plain(name);
    const bare = own.replace(/(?:\[[^[\]]{0,200}\]|\([^()]{0,200}\)|<[^<>]{0,200}>)$/u, '').trim();
    const keys = [plain(`${suite} ${name}`), own, plain(name.split(/ [›>] /u).at(-1) ?? '')];
    // `test_refuses[case-1]`, `refuses(int)[1]`, `TestRefuses/case`: a row of a table is the test of that name.
    const whole = /^\w+(?=\/)/u.exec(own)?.[0];
    return [...new Set([...keys, ...(bare === '' ? [] : [bare]), ...(whole === undefined ? [] : [whole])])];
}
const isSameFile = (path, file) => file !== null && (path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`));
const plain = (title) => title
    .replace(/ [›>] /gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/catalogue.js
/** Loads the catalogues that were carried along; only when some test claims something. */
async function loadCatalogue() {
    const [asvs, asvs4, wstg, cwe, ssdf] = await Promise.all([
        __webpack_require__.e(/* import() */ 9032).then(__webpack_require__.bind(__webpack_require__, 49032)),
        __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 82)),
        __webpack_require__.e(/* import() */ 3830).then(__webpack_require__.bind(__webpack_require__, 73830)),
        __webpack_require__.e(/* import() */ 3884).then(__webpack_require__.bind(__webpack_require__, 33884)),
        __webpack_require__.e(/* import() */ 3153).then(__webpack_require__.bind(__webpack_require__, 13153)),
    ]);
    const { requirements } = JSON.parse(asvs.JSON_TEXT);
    const guide = JSON.parse(wstg.JSON_TEXT);
    const weaknesses = cwe.readWeaknesses();
    return {
        asvs: new Map(Object.entries(requirements).map(([id, [level, section, links]]) => [id, { level, section, cwe: links }])),
        asvs4: new Map(Object.entries(JSON.parse(asvs4.JSON_TEXT).mapping)),
        wstg: new Map(Object.entries(guide.tests)),
        wstgToAsvs: new Map(Object.entries(guide.asvs)),
        cwe: weaknesses.known,
        cweDeprecated: weaknesses.deprecated,
        newestCwe: weaknesses.newest,
        ssdf: new Set(JSON.parse(ssdf.JSON_TEXT).tasks),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/check-claim.js
const CURRENT = '5.0.0';
const nothing = { level: null, related: [] };
/** Looks a claim up. */
function checkClaim(catalogue, claim) {
    switch (claim.standard) {
        case 'ASVS':
            return { ...claim, ...checkAsvs(catalogue, claim) };
        case 'WSTG': {
            const name = catalogue.wstg.get(claim.id);
            const related = (catalogue.wstgToAsvs.get(claim.id) ?? []).map((id) => `v${CURRENT}-${id}`);
            return name === undefined
                ? { ...claim, ...nothing, status: 'unknown', hint: 'The guide has no such test.' }
                : { ...claim, ...nothing, related, status: 'valid', hint: name };
        }
        case 'CWE':
            return { ...claim, ...nothing, ...checkCwe(catalogue, Number(claim.id.slice('CWE-'.length))) };
        default:
            return { ...claim, ...nothing, ...checkSsdf(catalogue, claim.id) };
    }
}
function checkAsvs(catalogue, { id, version }) {
    if (!/^\d+\.\d+\.\d+$/u.test(id))
        return { ...nothing, status: 'too-broad', hint: 'Name a requirement, not a chapter, a section or a level.' };
    const became = catalogue.asvs4.get(id);
    const once = became === undefined ? '' : ` In 4.0.3 the number was another requirement: ${became}.`;
    if (version !== null && version !== CURRENT) {
        const hint = version.startsWith('4.') && became !== undefined ? `${became}.` : `Cite version ${CURRENT}.`;
        return { ...nothing, status: 'other-version', hint };
    }
    const requirement = catalogue.asvs.get(id);
    if (requirement === undefined)
        return { ...nothing, status: 'unknown', hint: `ASVS ${CURRENT} has no such requirement.${once}` };
    const { level, section, cwe } = requirement;
    const related = cwe.map(([number]) => `CWE-${number}`);
    return version === null
        ? { level, related, status: 'unversioned', hint: `Write v${CURRENT}-${id} (${section}).${once}` }
        : { level, related, status: 'valid', hint: section };
}
function checkCwe({ cwe, cweDeprecated, newestCwe }, number) {
    if (cwe.has(number))
        return { status: 'valid', hint: '' };
    if (cweDeprecated.has(number))
        return { status: 'deprecated', hint: 'The weakness was deprecated.' };
    // The catalogue grows: what is newer than this copy is not called wrong.
    if (number > newestCwe && number < 10_000)
        return { status: 'valid', hint: 'Newer than the catalogue carried here.' };
    return { status: 'unknown', hint: 'No weakness has this number; a category or a view stands for none.' };
}
function checkSsdf({ ssdf }, id) {
    if (ssdf.has(id))
        return { status: 'valid', hint: '' };
    const broad = [...ssdf].some((task) => task.startsWith(`${id}.`));
    return broad
        ? { status: 'too-broad', hint: 'Name a task, not a practice.' }
        : { status: 'unknown', hint: 'SSDF 1.1 has no such task.' };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/claims.js
const MENTION = /asvs|v\d\.\d\.\d-\d|wstg-|cwe-\d|ssdf/iu;
const ASVS = /\bASVS[\s:_"'=#-]{0,4}(?:(v?\d\.\d(?:\.\d)?)[-:\s]{1,3})?(V?\d{1,2}(?:\.\d{1,3}){0,2}|L[123])(?![\w.]*\d-)\b|\bv(\d\.\d\.\d)-(\d{1,2}\.\d{1,3}\.\d{1,3})\b/giu;
const WSTG = /\bWSTG-([A-Z]{4})-(\d{1,2})\b/giu;
const CWE = /\bCWE-(\d{1,5})\b/giu;
const SSDF = /\bSSDF[\s:_"'=-]{0,4}((?:PO|PS|PW|RV)\.\d{1,2}(?:\.\d{1,2})?)\b/giu;
/** Characters of a name or a comment in which claims are looked for. */
const LOOKED_AT = 4000;
/** Whether a text may hold a claim at all. Most hold none. */
const mayClaim = (text) => MENTION.test(text);
/** The identifiers of standards that a test's name, or a comment above it, speaks of. */
function claimsIn(whole) {
    const text = whole.slice(0, LOOKED_AT);
    if (!mayClaim(text))
        return [];
    const found = [];
    for (const [, version, number = '', cited, id] of text.matchAll(ASVS)) {
        if (cited !== undefined && id !== undefined)
            found.push({ standard: 'ASVS', id, version: cited });
        else
            found.push({ standard: 'ASVS', id: number.replace(/^v/iu, ''), version: fullVersion(version) });
    }
    for (const [, category = '', number = ''] of text.matchAll(WSTG))
        found.push({ standard: 'WSTG', id: `WSTG-${category.toUpperCase()}-${number.padStart(2, '0')}`, version: null });
    for (const [, number = ''] of text.matchAll(CWE))
        found.push({ standard: 'CWE', id: `CWE-${Number(number)}`, version: null });
    for (const [, id = ''] of text.matchAll(SSDF))
        found.push({ standard: 'SSDF', id: id.toUpperCase(), version: null });
    return found;
}
/** `v5.0` and `5.0.0` are the same version. */
function fullVersion(version) {
    if (version === undefined)
        return null;
    const plain = version.replace(/^v/iu, '');
    return plain.split('.').length === 2 ? `${plain}.0` : plain;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/claim-book.js






/** Distinct claims remembered. */
const MAX_CLAIMS = 2000;
/**
 * @param strengthOf what the source of a test says of it
 * @param inComments claims in comments above tests, by the plain title of the test
 */
function claimBook(strengthOf, inComments) {
    const all = new Map();
    const open = () => {
        const here = new Map();
        return {
            onTest: (testCase) => {
                const claims = claimsOf(testCase, inComments);
                if (claims.length === 0)
                    return;
                const proves = testCase.outcome === 'passed' && strengthOf(testCase) !== 'hollow';
                for (const claim of claims)
                    note(here, claim, labelOf(testCase), proves);
            },
            settle: (sound) => {
                for (const [key, { claim, test, tests, passing }] of here) {
                    const entry = entryOf(all, key, claim, test);
                    if (entry === null)
                        return;
                    entry.tests += tests;
                    if (sound)
                        entry.passing += passing;
                }
            },
        };
    };
    const told = async () => {
        if (all.size === 0)
            return [];
        const catalogue = await loadCatalogue();
        return [...all.values()].map(({ claim, ...rest }) => ({ ...checkClaim(catalogue, claim), ...rest }));
    };
    return { open, told };
}
function claimsOf(testCase, inComments) {
    const label = labelOf(testCase);
    const own = mayClaim(label) ? claimsIn(label) : [];
    if (inComments.size === 0)
        return own;
    return [...own, ...keysOf(testCase).flatMap((key) => inComments.get(key) ?? [])];
}
function note(into, claim, test, proves) {
    const entry = entryOf(into, `${claim.standard} ${claim.version ?? ''} ${claim.id}`, claim, test);
    if (entry === null)
        return;
    entry.tests++;
    if (proves)
        entry.passing++;
}
function entryOf(into, key, claim, test) {
    let entry = into.get(key);
    if (entry === undefined) {
        if (into.size >= MAX_CLAIMS)
            return null;
        into.set(key, (entry = { claim, test: (0,own_copy/* ownCopy */.S)(test), tests: 0, passing: 0 }));
    }
    return entry;
}

// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/findings.js

const WORDS = {
    valid: 'is claimed, and no test that claims it passes and asserts',
    unversioned: 'is claimed without a version',
    'other-version': 'is claimed of another version than the catalogue’s',
    'too-broad': 'is no requirement',
    deprecated: 'is deprecated',
    unknown: 'does not exist',
};
/** Claims that stand for nothing, as findings: the identifier is wrong, or nothing that passes claims it. */
const claimFindings = (claims) => claims.flatMap(({ standard, id, version, status, hint, passing, test }) => {
    if (status === 'valid' && passing > 0)
        return [];
    const name = standard === 'ASVS' ? `ASVS ${version === null ? '' : `v${version}-`}${id}` : id;
    const more = status === 'valid' ? '' : ` ${hint}`;
    const message = `${name} ${WORDS[status]} (test "${test.slice(0, 160)}").${more}`;
    return [
        (0,evidence/* finding */.gk)(`test-claim/${status === 'valid' ? 'unproved' : status}`, 'warning', message, undefined, { text: name }),
    ];
});

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/languages.js
const CODE = /\.(?:[cm]?[jt]sx?|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|dart|exs?|erl|clj[cs]?|groovy|vue|svelte|lua|pl|pm)$/iu;
const DECLARATION = /\.d\.[cm]?ts$/iu;
const TEST_PATH = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|integration-tests?|test-utils|testing)\/|(?:^|\/)[^/]+[._-](?:test|tests|spec|specs|e2e|cy|it)\.[^/.]+$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|(?:^|\/)[^/]+(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|scala|groovy|cs|php|swift)$/u;
const FIXTURE = /(?:^|\/)(?:fixtures?|__fixtures__|__snapshots__|testdata|mocks?|__mocks__)\//u;
/** Whether a path holds code that could be executed and so measured. */
const isCode = (path) => CODE.test(path) && !DECLARATION.test(path);
/** Whether a path lies among tests: a test, its helpers or its data. */
const isTestPath = (path) => TEST_PATH.test(path);
/** Whether a path is a file of tests, in a language of code. */
const isTestFile = (path) => isCode(path) && isTestPath(path) && !FIXTURE.test(path);
/** Whether the syntax tree of this file can be read here. */
const isScript = (path) => /\.[cm]?[jt]sx?$/iu.test(path) && !DECLARATION.test(path);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/paths.js
/**
 * Coverage reports name files as the machine saw them: absolute, with backslashes, below a package of a monorepo, or
 * relative to a source folder. A changed file and a covered file are the same when one path ends with the other and
 * no second one fits as well.
 */
function clean(path) {
    return path
        .replace(/^file:\/\//u, '')
        .replaceAll('\\', '/')
        .replace(/^[A-Za-z]:(?=\/)/u, '')
        .replace(/\/(?:\.\/)+/gu, '/')
        .replace(/^(?:\.\/)+/u, '');
}
/** Finds the reported path that means a path of the repository; null when none does or several might. */
function pathFinder(reported) {
    const byName = new Map();
    for (const original of reported) {
        const name = baseName(clean(original));
        const group = byName.get(name);
        if (group === undefined)
            byName.set(name, [original]);
        else
            group.push(original);
    }
    return (path) => {
        const group = byName.get(baseName(path)) ?? [];
        const exact = group.filter((original) => clean(original) === path);
        if (exact.length === 1)
            return exact[0];
        // The report's path is longer (absolute): it must end with the repository's.
        const longer = group.filter((original) => clean(original).endsWith(`/${path}`));
        if (longer.length > 0)
            return longer.length === 1 ? longer[0] : null;
        // The report's path is shorter (relative to a package or source folder).
        const shorter = group.filter((original) => path.endsWith(`/${clean(original).replace(/^\/+/u, '')}`));
        return shorter.length === 1 ? shorter[0] : null;
    };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/changed-lines.js



const SHOWN_LINES = 50;
const COMMENT_ONLY = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--)|^\s*$/u;
/**
 * Coverage of the added lines of code, tests themselves left out. Reports are merged: a line that any of them covers is
 * covered. Lines of a file that no report measures are unmeasured, blank and comment lines aside, never covered.
 */
function changedLines(change, reports) {
    const finders = reports.map((files) => {
        const entries = new Map(files.entries());
        const find = pathFinder([...entries.keys()]);
        return (path) => entries.get(find(path) ?? '');
    });
    const files = change.files
        .filter((file) => file.after?.kind === 'file' && !file.binary && isCode(file.path) && !isTestPath(file.path))
        .map((file) => measure(file, finders.flatMap((find) => find(file.path) ?? [])))
        .filter((file) => file.covered + file.uncovered + file.notExecutable + file.unmeasured > 0);
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    return {
        covered: sum('covered'),
        uncovered: sum('uncovered'),
        notExecutable: sum('notExecutable'),
        unmeasured: sum('unmeasured'),
        files,
    };
}
function measure(file, measured) {
    const counts = { covered: 0, uncovered: 0, notExecutable: 0, unmeasured: file.truncated ? 1 : 0 };
    const uncoveredLines = [];
    for (const line of (0,change_change/* addedLines */.u4)(file)) {
        const states = measured.map((lines) => lines.stateOf(line.newLine));
        if (states.includes('covered'))
            counts.covered++;
        else if (states.includes('uncovered')) {
            counts.uncovered++;
            if (uncoveredLines.length < SHOWN_LINES)
                uncoveredLines.push(line.newLine);
        }
        else if (states.length > 0 || COMMENT_ONLY.test(line.text.slice(0, 500)))
            counts.notExecutable++;
        else
            counts.unmeasured++;
    }
    return { path: file.path, ...counts, uncoveredLines };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/sensitive-lines.js
/**
 * The part of the changed lines that lies in files which risk-classify put into an area that is not a quiet one.
 *
 * @returns null when the risk of the change is not known
 */
function sensitiveLines(policy, earlier, lines) {
    const areas = earlier.get('risk-classify')?.details['areas'];
    if (!Array.isArray(areas) || lines === null)
        return null;
    const paths = new Set(areas.filter((area) => isLoud(policy, area)).flatMap(pathsOf));
    const files = lines.files.filter(({ path }) => paths.has(path));
    const sum = (key) => files.reduce((all, file) => all + file[key], 0);
    return { covered: sum('covered'), uncovered: sum('uncovered'), unmeasured: sum('unmeasured'), files };
}
/** Earlier reports are read field by field: what is not as expected names no path. */
function isLoud(policy, area) {
    const name = area?.area;
    return typeof name === 'string' && policy.areas[name]?.quiet !== true;
}
function pathsOf(area) {
    const reasons = area.reasons;
    if (!Array.isArray(reasons))
        return [];
    return reasons.flatMap((reason) => {
        const path = reason?.path;
        return typeof path === 'string' ? [path] : [];
    });
}

// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var gate_owed = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/changed-lines.js

const CHANGED_LINES = 'test.changed-lines';
/**
 * Whether enough of the changed lines were reached. Integers are compared, nothing is rounded; a line that nobody
 * measured counts as not covered.
 */
function proveChangedLines(policy, lines, anyReport) {
    const howTo = policy.evidence[CHANGED_LINES]?.howTo ?? 'Cover the changed lines with tests.';
    const least = policy.coverage.changedLines;
    if (lines === null)
        return (0,evidence/* unsatisfied */._5)(CHANGED_LINES, 'missing', 'There is no change to measure.', howTo);
    const total = lines.covered + lines.uncovered + lines.unmeasured;
    const summary = `${lines.covered} of ${total} changed lines are covered, ${lines.unmeasured} were not measured`;
    if (total === 0)
        return (0,evidence/* satisfied */.p7)(CHANGED_LINES, 'The change adds no line that could be executed.');
    if (!anyReport)
        return (0,evidence/* unsatisfied */._5)(CHANGED_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
    // Without a threshold, every changed line has to have been measured at least.
    const enough = least === null ? lines.unmeasured === 0 : lines.covered * 100 >= least * total;
    const asked = least === null ? 'all must be measured' : `${least} % are asked for`;
    return enough
        ? (0,evidence/* satisfied */.p7)(CHANGED_LINES, `${summary}.`)
        : (0,evidence/* unsatisfied */._5)(CHANGED_LINES, 'failed', `${summary}; ${asked}.`, howTo);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/integrity.js

const INTEGRITY = 'test.integrity';
/** Whether the tests of the change were left as strong as they were. */
function proveIntegrity(policy, integrity) {
    const howTo = policy.evidence[INTEGRITY]?.howTo ?? 'Restore the removed tests or assertions.';
    if (integrity === null)
        return (0,evidence/* unsatisfied */._5)(INTEGRITY, 'missing', 'There is no change to compare.', howTo);
    const errors = integrity.weakenings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length > 1 ? ` and ${errors.length - 1} more` : '';
        const summary = `${first.path}:${first.line} "${first.test.slice(0, 120)}" ${first.message}${more}`;
        return (0,evidence/* unsatisfied */._5)(INTEGRITY, 'failed', summary, howTo, [], errors.slice(0, 20).map(({ path, line }) => `${path}:${line}`));
    }
    const [unknown] = integrity.notCompared;
    if (unknown !== undefined) {
        const summary = `${integrity.notCompared.length} changed test files could not be compared, among them ${unknown}.`;
        return (0,evidence/* unsatisfied */._5)(INTEGRITY, 'missing', summary, 'Have somebody compare these test files and waive this proof with a reason.');
    }
    return (0,evidence/* satisfied */.p7)(INTEGRITY, integrity.compared === 0
        ? 'The change alters no existing test file.'
        : `No test was weakened in ${integrity.compared} changed test files.`);
}
/** Every weakening as a finding at its place. */
const findingsOf = (integrity) => (integrity?.weakenings ?? []).map(({ ruleId, level, path, line, test, message }) => (0,evidence/* finding */.gk)(`test-integrity/${ruleId}`, level, `Test "${test.slice(0, 200)}" ${message}.`, { path, startLine: line }, { text: `${test} ${message}` }));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/inventory.js

const INVENTORY = 'test.inventory';
/** Whether every test known at the base still ran. */
function proveInventory(policy, inventory) {
    const howTo = policy.evidence[INVENTORY]?.howTo ?? 'Hand in results on the base’s code as reports-base.';
    if (inventory === null) {
        return (0,evidence/* unsatisfied */._5)(INVENTORY, 'missing', 'There are no two sets of reports to compare.', howTo);
    }
    const { before, vanished, vanishedCount, switchedOff, switchedOffCount } = inventory;
    if (before === 0)
        return (0,evidence/* unsatisfied */._5)(INVENTORY, 'missing', 'The reports on the base’s code hold no test.', howTo);
    const [first] = [...vanished, ...switchedOff];
    if (first === undefined)
        return (0,evidence/* satisfied */.p7)(INVENTORY, `All ${before} tests of the base’s reports ran on the head.`);
    const what = [
        ...(vanishedCount > 0 ? [`${vanishedCount} vanished`] : []),
        ...(switchedOffCount > 0 ? [`${switchedOffCount} are skipped now`] : []),
    ];
    const summary = `Of ${before} tests of the base’s reports ${what.join(' and ')}, among them "${first.slice(0, 120)}".`;
    const next = 'Let these tests run again; where one was removed on purpose, waive this proof with the reason.';
    return (0,evidence/* unsatisfied */._5)(INVENTORY, 'failed', summary, next, [], [...vanished, ...switchedOff].slice(0, 20));
}
/** What vanished, as findings: worth a look even where the policy does not ask. */
const inventoryFindings = (inventory) => [
    ...(inventory?.vanished ?? []).map((test) => (0,evidence/* finding */.gk)('test-inventory/vanished', 'warning', `Test "${test.slice(0, 200)}" ran before and is in no report now.`, undefined, {
        text: test,
    })),
    ...(inventory?.switchedOff ?? []).map((test) => (0,evidence/* finding */.gk)('test-inventory/switched-off', 'warning', `Test "${test.slice(0, 200)}" ran before and is skipped now.`, undefined, {
        text: test,
    })),
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/mutants.js

const MUTANTS = 'test.mutants';
/** Whether tests notice enough of the mutants on changed lines. Without a threshold, all of them. Integers are compared. */
function proveMutants(policy, mutants) {
    const howTo = policy.evidence[MUTANTS]?.howTo ??
        'Run a mutation tool on the changed lines and hand its report in among the reports.';
    if (mutants === null)
        return (0,evidence/* unsatisfied */._5)(MUTANTS, 'missing', 'No usable mutation report was handed in.', howTo);
    const { killed, survived, notReached, alive } = mutants;
    const total = killed + survived + notReached;
    if (total === 0)
        return (0,evidence/* unsatisfied */._5)(MUTANTS, 'missing', 'No mutation report has a mutant on a changed line.', howTo);
    const least = policy.tests.mutants ?? 100;
    const summary = `Tests notice ${killed} of ${total} mutants on changed lines`;
    if (killed * 100 >= least * total)
        return (0,evidence/* satisfied */.p7)(MUTANTS, `${summary}.`);
    const [first] = alive;
    const where = first === undefined ? '' : `; ${first.path}:${first.line} lives on (${first.what.slice(0, 120)})`;
    const places = alive.slice(0, 20).map(({ path, line }) => `${path}:${line}`);
    return (0,evidence/* unsatisfied */._5)(MUTANTS, 'failed', `${summary}, ${least} % are asked for${where}.`, 'Assert what these mutants break.', [], places);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/red.js


const RED = 'test.red-without-change';
/** Whether some test of the head passes now and failed, by assertion, on the base's code. */
function proveRed(policy, book) {
    const howTo = policy.evidence[RED]?.howTo ?? 'Run the head’s tests on the base’s code and hand the results in as reports-base.';
    if (book === null)
        return (0,evidence/* unsatisfied */._5)(RED, 'missing', 'No usable results on the base’s code were handed in.', howTo);
    const number = book.counts.get('red') ?? 0;
    if (number > 0) {
        const first = book.red.slice(0, 3).map((test) => `"${test.slice(0, 120)}"`);
        const words = number === 1 ? '1 test fails' : `${number} tests fail`;
        return (0,evidence/* satisfied */.p7)(RED, `${words} without the change: ${first.join(', ')}`, [], book.red.slice(0, 20));
    }
    const others = BASE_STATES.filter((state) => (book.counts.get(state) ?? 0) > 0 && state !== 'absent').map((state) => `${book.counts.get(state)} × ${STATE_WORDS[state]}`);
    const summary = `No test fails by assertion without the change${others.length === 0 ? '' : ` (${others.join('; ')})`}.`;
    const next = 'Add a test that asserts what the change brings, so that it fails on the base’s code.';
    return (0,evidence/* unsatisfied */._5)(RED, 'missing', summary, next);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/sensitive-lines.js

const SENSITIVE_LINES = 'test.sensitive-lines';
/** Whether tests reach enough of the changed lines in sensitive areas; without a threshold, all of them. */
function proveSensitiveLines(policy, lines, anyReport) {
    const howTo = policy.evidence[SENSITIVE_LINES]?.howTo ?? 'Cover the changed lines of sensitive areas with tests.';
    if (lines === null)
        return (0,evidence/* unsatisfied */._5)(SENSITIVE_LINES, 'missing', 'What is sensitive in this change is not known.', howTo);
    const total = lines.covered + lines.uncovered + lines.unmeasured;
    if (total === 0)
        return (0,evidence/* satisfied */.p7)(SENSITIVE_LINES, 'No changed line that can be executed lies in a sensitive area.');
    if (!anyReport)
        return (0,evidence/* unsatisfied */._5)(SENSITIVE_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
    const least = policy.tests.sensitiveLines ?? 100;
    const summary = `${lines.covered} of ${total} changed lines in sensitive areas are covered, ${lines.unmeasured} were not measured`;
    if (lines.covered * 100 >= least * total)
        return (0,evidence/* satisfied */.p7)(SENSITIVE_LINES, `${summary}.`);
    const places = lines.files.flatMap(({ path, uncoveredLines }) => uncoveredLines.map((line) => `${path}:${line}`));
    return (0,evidence/* unsatisfied */._5)(SENSITIVE_LINES, 'failed', `${summary}; ${least} % are asked for.`, howTo, [], places.slice(0, 20));
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/evidence-ids.js







const NAME = 'test-evidence-map';
/** Owed ids first, then what the reports speak of besides, in the policy's order. */
function evidenceIds({ policy, earlier, change, inputs }, ledger) {
    const owed = (0,gate_owed/* owedTo */.n)(NAME, policy, earlier)?.map(({ id }) => id) ?? [];
    const mapped = new Set(ledger.ids());
    const spoken = Object.entries(policy.evidence)
        .filter(([, { gate }]) => gate === NAME)
        .map(([id]) => id)
        .filter((id) => {
        switch (id) {
            case INTEGRITY:
                return change !== null;
            case CHANGED_LINES:
                return change !== null && policy.coverage.changedLines !== null;
            case SENSITIVE_LINES:
                return change !== null && policy.tests.sensitiveLines !== null;
            case MUTANTS:
                return change !== null && policy.tests.mutants !== null;
            case RED:
            case INVENTORY:
                return inputs.reportsBase.length > 0;
            default:
                return mapped.has(id) || (policy.evidence[id]?.tests?.any === true && inputs.reports.length > 0);
        }
    });
    return [...new Set([...owed, ...spoken])];
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/grammar/registry.js
var registry = __webpack_require__(84516);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/syntax.js
/** The file would take more effort to understand than any honest one. */
class TooComplex extends Error {
}
/** Takes from the effort a file is worth. @throws TooComplex when it is used up */
function spend({ effort }, visits) {
    effort.left -= visits;
    if (effort.left < 0)
        throw new TooComplex('this file takes too much effort');
}
/** A node and everything below it, in source order. */
function inside(script, node) {
    const [from, to] = script.spans.get(node) ?? [0, 0];
    spend(script, to - from);
    return script.nodes.slice(from, to);
}
const NOT_CHILDREN = new Set([
    'loc',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'extra',
    'errors',
    'comments',
    'tokens',
    'typeAnnotation',
    'returnType',
    'typeParameters',
]);
const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';
/** The direct children of a node, types left out. */
function* childrenOf(node) {
    for (const key in node) {
        if (NOT_CHILDREN.has(key))
            continue;
        const value = node[key];
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    yield item;
        }
        else if (isNode(value))
            yield value;
    }
}
/** A child node by name, null when there is none. */
const child = (node, key) => {
    const value = node[key];
    return isNode(value) ? value : null;
};
/** The nodes of a list (arguments, elements, body); holes are left out. */
const list = (node, key) => {
    const value = node[key];
    return Array.isArray(value) ? value.filter(isNode) : [];
};
const lineOf = (node) => node.loc.start.line;
const isFunction = (node) => /^(?:FunctionExpression|ArrowFunctionExpression|FunctionDeclaration|ObjectMethod|ClassMethod)$/u.test(node.type);
const isCall = (node) => node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'TaggedTemplateExpression';
const isMember = (node) => node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
/** What is called: `f` of `f(x)` and of a tagged template. */
const calleeOf = (call) => child(call, 'callee') ?? child(call, 'tag');
/** The value of a string literal or a template without holes; null for anything else. */
function stringOf(node) {
    if (node?.type === 'StringLiteral')
        return String(node['value']);
    if (node?.type !== 'TemplateLiteral')
        return null;
    const [only, more] = list(node, 'quasis');
    const cooked = only?.['value']?.cooked;
    return more === undefined && typeof cooked === 'string' ? cooked : null;
}
/** `x` of `a.x`, `a['x']` and of the identifier `x`; null when it is computed. */
function nameOf(node) {
    if (node === null)
        return null;
    if (node.type === 'Identifier')
        return String(node['name']);
    if (!isMember(node))
        return null;
    const property = child(node, 'property');
    return node['computed'] === true ? stringOf(property) : nameOf(property);
}
/** The expression without casts, `!` and parentheses around it. */
function bare(node) {
    let inner = node;
    while (/^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ParenthesizedExpression|ChainExpression)$/u.test(inner.type)) {
        inner = child(inner, 'expression');
    }
    return inner;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/parse.js

/** Largest source file whose tree is read, in characters. */
const MAX_SOURCE = 2_000_000;
/** Nodes visited for one file, all questions together: about two seconds. */
const MAX_VISITS = 20_000_000;
/**
 * Parses a JavaScript or TypeScript file. Small mistakes are forgiven, as runners that strip types forgive them.
 *
 * @returns null when the file cannot be parsed, or is too large or too deep to be
 */
async function parseScript(path, text) {
    if (text.length > MAX_SOURCE)
        return null;
    const { parse } = await __webpack_require__.e(/* import() */ 5429).then(__webpack_require__.t.bind(__webpack_require__, 5429, 19));
    for (const plugins of pluginsFor(path)) {
        try {
            const tree = parse(text, {
                sourceType: 'unambiguous',
                errorRecovery: true,
                allowReturnOutsideFunction: true,
                allowAwaitOutsideFunction: true,
                attachComment: false,
                plugins: [...plugins],
            });
            const program = tree.program;
            if (isNode(program))
                return { path, text, program, ...index(program), effort: { left: MAX_VISITS } };
        }
        catch {
            // The next dialect may fit; when none does, the file is unparsable.
        }
    }
    return null;
}
/** Characters of source whose trees are kept at a time; a tree takes some hundred bytes a character. */
const MAX_KEPT = 250_000;
/**
 * Parses as `parseScript` does, and a text it parsed before not again: a test file of the change is asked for by those
 * who look for vacuous tests and by those who compare. Beyond `MAX_KEPT` characters nothing more is kept. Whoever asks
 * gets the full effort.
 */
function rememberingParse(parse = parseScript) {
    const known = new Map();
    let kept = 0;
    return async (path, text) => {
        const key = `${path}\n${text}`;
        const before = known.get(key);
        if (before !== undefined)
            return before === null ? null : { ...before, effort: { left: MAX_VISITS } };
        const script = await parse(path, text);
        kept += text.length;
        if (kept <= MAX_KEPT)
            known.set(key, script);
        return script;
    };
}
function pluginsFor(path) {
    if (/\.[cm]?ts$/iu.test(path))
        return [['typescript', 'decorators-legacy']];
    if (/\.tsx$/iu.test(path))
        return [['typescript', 'jsx', 'decorators-legacy']];
    return [
        ['jsx', 'decorators-legacy'],
        ['jsx', 'flow', 'decorators-legacy'],
        ['typescript', 'decorators-legacy'],
    ];
}
/** @throws RangeError when the tree is too deep, which the caller takes as unparsable */
function index(program) {
    const parents = new Map();
    const nodes = [];
    const spans = new Map();
    const identifiers = new Map();
    const visit = (node) => {
        const from = nodes.push(node) - 1;
        if (node.type === 'Identifier') {
            const name = String(node['name']);
            const known = identifiers.get(name);
            if (known === undefined)
                identifiers.set(name, [node]);
            else
                known.push(node);
        }
        for (const inner of childrenOf(node)) {
            parents.set(inner, node);
            visit(inner);
        }
        spans.set(node, [from, nodes.length]);
    };
    visit(program);
    return { parents, nodes, spans, identifiers };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/config/rules.js
/** Files that say which tests run and what they must reach. */
const CONFIG_PATH = /(?:^|\/)(?:(?:jest|vitest|vite|playwright|cypress|karma|web-test-runner|ava|wtr)\.config\.[cm]?[jt]s|jest\.config\.json|\.mocharc(?:\.\w+)?|\.(?:nyc|c8)rc(?:\.\w+)?|nyc\.config\.js|pytest\.ini|tox\.ini|setup\.cfg|\.coveragerc|pyproject\.toml|phpunit\.xml(?:\.dist)?|\.rspec|\.simplecov|codecov\.ya?ml|\.codecov\.ya?ml|package\.json|stryker\.conf(?:ig)?\.\w+)$|^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
const CONFIG_RULES = [
    {
        ruleId: 'threshold-lowered',
        line: /\b(?:branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|minimum_coverage|threshold|break)\b["']?\s*[:=]?\s*(\d{1,3}(?:\.\d{1,3})?)/u,
        weaker: 'lower',
        message: 'asks for less coverage',
    },
    {
        ruleId: 'retries-raised',
        line: /\b(?:retries|retry|reruns|retryTimes|max_flaky_attempts|rerunFailingTestsCount)\b["']?\s*(?:[:=]|\s|\()\s*(\d{1,3})/u,
        weaker: 'higher',
        message: 'repeats failing tests more often',
    },
    {
        ruleId: 'tests-excluded',
        line: /\b(?:testPathIgnorePatterns|modulePathIgnorePatterns|coveragePathIgnorePatterns|norecursedirs|collect_ignore\w*|exclude-group|--ignore[= ]|--deselect[= ]|--exclude-pattern|testIgnore)\b/u,
        weaker: 'new',
        message: 'leaves tests or code out',
    },
    {
        ruleId: 'failure-tolerated',
        line: /\bpassWithNoTests\b["']?\s*[:=]?\s*(?:true)?|--passWithNoTests|\b(?:npm (?:run )?test|yarn test|pnpm test|npx (?:jest|vitest|playwright)|pytest|go test|mvn test|rspec|phpunit|dotnet test|cargo test)\b[^\n#]{0,200}(?:\|\|\s*(?:true|:|exit 0)|;\s*(?:true|exit 0)["']?,?\s*$)/u,
        weaker: 'new',
        message: 'lets a run pass in which tests fail or do not run',
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/config/compare.js


const MAX_LINE = 500;
/** Lines of one file that are compared; more is no configuration. */
const MAX_LINES = 2000;
/**
 * Changes of test runners' configuration that ask for less. They are notes: a threshold that falls has to be looked at by
 * whoever answers for it, and whether it weakens anything cannot be told from its text.
 */
const configWeakenings = (change) => change.files
    .filter((file) => !file.binary && file.before !== null && CONFIG_PATH.test(file.path))
    .flatMap(compareConfig);
function compareConfig(file) {
    const added = lines([...(0,change_change/* addedLines */.u4)(file)].map(({ text, newLine }) => ({ text, line: newLine })));
    const removed = lines([...(0,change_change/* removedLines */.ws)(file)].map(({ text, oldLine }) => ({ text, line: oldLine })));
    return CONFIG_RULES.flatMap((rule) => {
        const found = rule.weaker === 'new' ? appeared(rule, removed, added) : shifted(rule, removed, added);
        return found.map(({ text, line }) => ({
            ruleId: rule.ruleId,
            level: 'note',
            path: file.path,
            line,
            test: file.path,
            message: `${rule.message}: "${text.trim().slice(0, 120)}"`,
        }));
    });
}
const lines = (all) => all.slice(0, MAX_LINES).map(({ text, line }) => ({ text: text.slice(0, MAX_LINE), line }));
function appeared({ line }, removed, added) {
    const before = new Set(removed.filter(({ text }) => line.test(text)).map(({ text }) => text.trim()));
    const now = added.filter(({ text }) => line.test(text) && !before.has(text.trim()));
    // As many as went may have come back in other words.
    return now.slice(before.size);
}
/** Pairs the values by the words around them. */
function shifted({ line, weaker }, removed, added) {
    const before = new Map();
    for (const { text } of removed) {
        const value = line.exec(text)?.[1];
        if (value !== undefined)
            before.set(wordsOf(text), Number(value));
    }
    return added.filter(({ text }) => {
        const value = line.exec(text)?.[1];
        if (value === undefined)
            return false;
        const was = before.get(wordsOf(text)) ?? (weaker === 'higher' ? 0 : null);
        if (was === null)
            return false;
        return weaker === 'lower' ? Number(value) < was : Number(value) > was;
    });
}
const wordsOf = (text) => text.replace(/[\d\s.,]+/gu, '');

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/integrity/model.js
var model = __webpack_require__(20592);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/compare-assertions.js

/** A fall of this much on the scale of `strength.ts` is a weakening: from an exact value to "something is there". */
const FALL = 40;
const THROWS = /\b(?:toThrow|toThrowError|throws|throw|rejects|raises)\b/u;
/** Compares the assertions of one test before and after. */
function compareAssertions(before, after, context) {
    const lost = without(before.assertions, after.assertions).filter(({ text, strength }) => strength > 0 && !context.stillThere(text));
    // What always holds stands in for nothing.
    const gained = without(after.assertions, before.assertions).filter(({ strength }) => strength > 0);
    const found = [];
    const place = { path: context.path, test: after.title };
    const report = (ruleId, line, text, message) => {
        const level = context.subjectGone(text) ? 'note' : 'error';
        found.push({ ...place, ruleId, level, line, message });
    };
    const unpaired = [];
    const bySubject = new Map();
    for (const now of gained.toReversed()) {
        const known = bySubject.get(now.subject);
        if (known === undefined)
            bySubject.set(now.subject, [now]);
        else
            known.push(now);
    }
    for (const old of lost) {
        const now = bySubject.get(old.subject)?.pop();
        if (now === undefined)
            unpaired.push(old);
        else {
            const rule = weakened(old, now);
            const became = `"${cut(old.text)}" became "${cut(now.text)}"`;
            if (rule !== null)
                report(rule, now.line, old.text, became);
            // What is right now is for whoever reviews the code to say; here it is only shown.
            else if (rewritten(old, now))
                found.push({ ...place, ruleId: 'expectation-changed', level: 'note', line: now.line, message: became });
        }
    }
    const missing = shortfall(before, after, unpaired, [...bySubject.values()].flat());
    const [first] = missing;
    if (first !== undefined) {
        const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
        const all = missing.map(({ text }) => text).join(' ');
        report('assertion-removed', after.line, all, `no longer asserts "${cut(first.text)}"${more}`);
    }
    return found;
}
/**
 * Lost assertions that nothing stands in for. Where others were written, with other subjects, the test was rewritten:
 * then most of its assertions must be gone, or a refusal among them, before it counts as a loss.
 */
function shortfall(before, after, unpaired, gained) {
    const missing = unpaired.slice(Math.min(gained.length, unpaired.length));
    if (missing.length === 0 || total(after) >= total(before))
        return [];
    if (gained.length === 0)
        return missing;
    const refusals = unpaired.filter(({ text }) => denies(text));
    if (refusals.length > gained.filter(({ text }) => denies(text)).length)
        return refusals;
    return missing.length * 2 > before.assertions.length ? missing : [];
}
/** How one assertion about the same subject lost force; null when it did not. */
function weakened(old, now) {
    if (denies(old.expected) && accepts(now.expected))
        return 'denial-accepted';
    if (old.negated !== now.negated && THROWS.test(old.text) && THROWS.test(now.text))
        return 'assertion-flipped';
    return old.strength - now.strength >= FALL ? 'assertion-weakened' : null;
}
/** The same question with another refusal for an answer. */
const rewritten = (old, now) => denies(old.expected) && now.expected !== '' && old.expected !== now.expected && old.strength === now.strength;
/** An HTTP status, or a word, that refuses. */
const denies = (expected) => /\b(?:401|403|404|405|407|409|410|413|422|423|429)\b|forbidden|unauthori[sz]ed|denied/iu.test(expected);
const accepts = (expected) => /\b(?:200|201|202|204|301|302|303|304|307)\b|\bok\b|allowed|granted/iu.test(expected) && !denies(expected);
/** The assertions of `from` that `other` lacks, counting repeats. */
function without(from, other) {
    const left = (0,model/* countInto */.UU)(new Map(), other.map(({ text }) => text));
    return from.filter(({ text }) => {
        const number = left.get(text) ?? 0;
        left.set(text, number - 1);
        return number <= 0;
    });
}
const total = ({ assertions }) => assertions.reduce((sum, { strength }) => sum + strength, 0);
const cut = (text) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/match.js
/** Least share of assertions in common for a renamed test to be known again. */
const SAME_ENOUGH = 0.5;
/** Pairs of tests whose assertions are compared; where more are unmatched, the file is another file. */
const MAX_COMPARISONS = 250_000;
/**
 * Knows tests again by title, in this file or moved to another one; by their body, when renamed; by most of their
 * assertions, when renamed and edited.
 *
 * @param elsewhere new tests of the change's other files; those that are taken are removed from the set
 */
function matchTests(before, after, elsewhere) {
    const here = new Set(after);
    const pairs = [];
    let open = [...before];
    const take = (find) => {
        const [inThisFile, inOthers] = [find(here), find(elsewhere)];
        open = open.filter((old) => {
            const found = inThisFile(old) ?? inOthers(old);
            if (found === null)
                return true;
            pairs.push([old, found]);
            here.delete(found);
            elsewhere.delete(found);
            return false;
        });
    };
    take((among) => byKey(among, ({ title }) => title));
    take((among) => byKey(among, ({ body }) => body));
    if (open.length * (here.size + elsewhere.size) <= MAX_COMPARISONS)
        take(byAssertions);
    return { pairs, removed: open, added: [...here] };
}
/** Looks tests up by a text; the empty text is nobody's. */
function byKey(among, keyOf) {
    const index = new Map();
    for (const test of among) {
        const known = index.get(keyOf(test));
        if (known === undefined)
            index.set(keyOf(test), [test]);
        else
            known.push(test);
    }
    return (old) => {
        if (keyOf(old) === '')
            return null;
        const found = index.get(keyOf(old))?.find((test) => among.has(test));
        return found ?? null;
    };
}
function byAssertions(among) {
    return (old) => {
        for (const now of among)
            if (overlap(old, now) > SAME_ENOUGH)
                return now;
        return null;
    };
}
/** Share of the old test's assertions that the new one has as well. */
function overlap(old, now) {
    if (old.assertions.length === 0 || now.assertions.length === 0)
        return 0;
    const texts = new Set(now.assertions.map(({ text }) => text));
    return old.assertions.filter(({ text }) => texts.has(text)).length / old.assertions.length;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/compare-file.js


/** Tests of refusals: one of them is not made up for by any number of other tests. */
const REFUSAL = /\b(?:401|403|denied|denies|deny|forbidden|unauthori[sz]ed|unauthenticated|refuse[sd]?|reject(?:s|ed)?|tenant|permission|injection|xss|csrf|traversal|expire[sd]?|invalid token)\b|\[test\.[a-z0-9.-]{1,100}\]/iu;
/** Compares the tests of one file before and after. */
function compareFile({ path, before, after }, elsewhere, context) {
    const { pairs, removed, added } = matchTests(before.tests, after?.tests ?? [], elsewhere);
    const found = pairs.flatMap(([old, now]) => [
        ...switchedOff(path, old, now),
        ...compareAssertions(old, now, { path, ...context }),
    ]);
    const focused = added.filter((test) => test.focused).map((test) => compare_file_focus(path, test));
    // One of two tests with the same body proved nothing that the other does not.
    const bodies = new Set(after?.tests.map(({ body }) => body));
    const lost = removed.filter(({ body }) => body === '' || !bodies.has(body));
    return [
        ...found,
        ...mocked(path, before, after),
        ...focused,
        ...removals(path, lost, after === null ? [...elsewhere] : added, after === null, context),
    ];
}
/** Tests of a file that is new: only what switches other tests off is wrong with it. */
const compareNewFile = (path, after) => after.tests.filter((test) => test.focused).map((test) => compare_file_focus(path, test));
/** Tests of a module that is a mock now speak of the mock. */
function mocked(path, before, after) {
    const line = after?.mocksSubject;
    if (line === undefined || before.mocksSubject !== undefined)
        return [];
    const message = 'replaces the module that they test by a mock';
    return [{ ruleId: 'subject-mocked', level: 'error', path, line, test: 'all tests of this file', message }];
}
function switchedOff(path, old, now) {
    const found = [];
    if (now.skipped && !old.skipped) {
        found.push({
            ruleId: 'test-skipped',
            level: 'error',
            path,
            line: now.line,
            test: now.title,
            message: 'is skipped now',
        });
    }
    if (now.focused && !old.focused)
        found.push(compare_file_focus(path, now));
    return found;
}
const compare_file_focus = (path, test) => ({
    ruleId: 'test-focused',
    level: 'error',
    path,
    line: test.line,
    test: test.title,
    message: 'is focused, so that the other tests of its file do not run',
});
/**
 * Tests that are gone. Where as many new ones took their place, or a table did, the file was rewritten; a test of a
 * refusal must still be explained.
 */
function removals(path, removed, added, deleted, context) {
    const asserting = removed.filter((test) => !test.skipped && test.assertions.length > 0);
    const rewritten = added.some((test) => test.table) || added.length >= removed.length;
    return asserting.flatMap((test) => {
        if (rewritten && !REFUSAL.test(test.title))
            return [];
        if (test.assertions.every(({ text }) => context.stillThere(text)))
            return [];
        const explained = context.subjectGone(`${test.title} ${test.body}`);
        return [
            {
                ruleId: deleted ? 'test-file-deleted' : 'test-removed',
                level: explained ? 'note' : 'error',
                path,
                line: test.line,
                test: test.title,
                message: explained ? 'was removed together with what it tested' : 'was removed (line before the change)',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/gone.js


const WORD = /[A-Za-z_$][\w$]{3,80}/gu;
const gone_MAX_LINE = 2000;
/**
 * Words that the change took out of the code: they stood in removed lines of a code file and stand nowhere in the new
 * text of any changed code file. A test that speaks of such a word lost its subject, not its strength.
 */
async function wordsGone(change) {
    const code = change.files.filter((file) => isCode(file.path) && !isTestPath(file.path) && !file.binary);
    const gone = new Set();
    for (const file of code) {
        for (const line of (0,change_change/* removedLines */.ws)(file))
            for (const [word] of line.text.slice(0, gone_MAX_LINE).matchAll(WORD))
                gone.add(word);
    }
    for (const file of code) {
        if (gone.size === 0 || file.after === null)
            continue;
        for (const [word] of ((await change.readHead(file.path)) ?? '').matchAll(WORD))
            gone.delete(word);
    }
    return gone;
}
function mentionsAny(text, words) {
    if (words.size === 0)
        return false;
    for (const [word] of text.matchAll(WORD))
        if (words.has(word))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/snapshots.js


const SNAPSHOT = /(?:^|\/)__snapshots__\/|\.snap$|\.snap\.(?:ts|js|md)$|(?:^|\/)(?:snapshots|__image_snapshots__)\//u;
/** Stored expectations that the change rewrites together with code: whoever reviews it has to read them. */
function rewrittenSnapshots(change) {
    const touchesCode = change.files.some((file) => isCode(file.path) && !isTestPath(file.path) && !SNAPSHOT.test(file.path));
    if (!touchesCode)
        return [];
    return change.files
        .filter((file) => file.before !== null && SNAPSHOT.test(file.path) && loses(file))
        .map((file) => ({
        ruleId: 'snapshot-rewritten',
        level: 'note',
        path: file.path,
        line: 1,
        test: file.path,
        message: 'holds other stored expectations now, changed together with code',
    }));
}
const loses = (file) => file.binary || !(0,change_change/* removedLines */.ws)(file).next().done;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/chain.js

/** Reads a callee or call expression from the inside out. */
function chainOf(expression) {
    const members = [];
    const calls = [];
    let node = bare(expression);
    for (;;) {
        if (isCall(node)) {
            calls.push({ node, depth: members.length });
            const callee = calleeOf(node);
            if (callee === null)
                break;
            node = bare(callee);
        }
        else if (isMember(node)) {
            members.push(nameOf(node) ?? '?');
            node = bare(child(node, 'object'));
        }
        else
            break;
    }
    members.reverse();
    return {
        root: node.type === 'Identifier' ? nameOf(node) : node.type === 'ThisExpression' ? 'this' : null,
        rootNode: node,
        members,
        calls: calls.toReversed().map((call) => ({ node: call.node, at: members.length - call.depth })),
    };
}
/** Climbs from a call to the end of its chain, but not past `.then`, `.catch` or `.finally`. */
function outermost(script, call) {
    let node = call;
    for (;;) {
        const parent = script.parents.get(node);
        if (parent === undefined)
            return node;
        const continues = (isMember(parent) &&
            child(parent, 'object') === node &&
            !/^(?:then|catch|finally)$/u.test(nameOf(parent) ?? '')) ||
            (isCall(parent) && calleeOf(parent) === node) ||
            (parent.type === 'TSNonNullExpression' && child(parent, 'expression') === node);
        if (!continues)
            return node;
        node = parent;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/runner-assertions.js
/** The assertion methods of tap, ava, tape, QUnit and `node:assert`, as they hang on the object a runner hands to a test. */
const METHODS = new Set([
    'equal',
    'equals',
    'notEqual',
    'strictEqual',
    'notStrictEqual',
    'deepEqual',
    'notDeepEqual',
    'deepStrictEqual',
    'is',
    'not',
]
    .concat([
    'notDeepStrictEqual',
    'partialDeepStrictEqual',
    'same',
    'notSame',
    'strictSame',
    'strictNotSame',
    'has',
    'hasStrict',
])
    .concat([
    'ok',
    'notOk',
    'true',
    'false',
    'truthy',
    'falsy',
    'match',
    'notMatch',
    'doesNotMatch',
    'like',
    'regex',
    'notRegex',
])
    .concat([
    'throws',
    'doesNotThrow',
    'notThrows',
    'throwsAsync',
    'notThrowsAsync',
    'rejects',
    'doesNotReject',
    'resolves',
])
    .concat([
    'resolveMatch',
    'ifError',
    'error',
    'type',
    'snapshot',
    'matchSnapshot',
    'pass',
    'expectUncaughtException',
    'emits',
])
    .concat(['looseEqual', 'notLooseEqual', 'deepLooseEqual', 'propEqual', 'step', 'verifySteps', 'assert']));
const CONTEXT = /^_?(?:t|tt|st|tap|p|assert|test|childTest|plan|tracker)$/u;
/** `t.equal(a, b)`: an assertion on the object that the runner hands to the test, or on a plan made from it. */
const isRunnerAssertion = (root, { members }) => root !== null &&
    members.length === 1 &&
    CONTEXT.test(root) &&
    METHODS.has(members[0] ?? '') &&
    !/^(?:test|it)$/u.test(root);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/assertions.js



/** Static members of `expect` that assert nothing. */
const NO_ASSERTION = new Set(['extend', 'configure', 'addSnapshotSerializer', 'assertions', 'hasAssertions', 'getState', 'setState'].concat([
    'addEqualityTesters',
    'fail',
    'unreachable',
]));
/** Those that make a value to compare with; as a statement of their own they are an unfinished assertion. */
const MATCHING_VALUE = new Set([
    'any',
    'anything',
    'not',
    'objectContaining',
    'stringMatching',
    'stringContaining',
    'arrayContaining',
    'closeTo',
].concat(['arrayOf', 'schemaMatching', 'toBeOneOf', 'toSatisfy']));
const LANGUAGE = new Set(['not', 'resolves', 'rejects', 'to', 'be', 'been', 'is', 'that', 'which', 'and', 'has', 'have', 'with', 'at', 'of']
    .concat(['same', 'but', 'does', 'still', 'also', 'deep', 'nested', 'own', 'ordered', 'any', 'all', 'a', 'an'])
    .concat(['eventually', 'include', 'includes', 'contain', 'contains', 'length', 'itself', 'always', 'never']));
/** Chai's and its plug-ins' properties that assert when they are read. */
const PROPERTY_MATCHER = /^(?:true|false|null|undefined|NaN|exist|exists|empty|ok|arguments|Arguments|extensible|sealed|frozen|finite|rejected|fulfilled|(?:not)?[cC]alled(?:Once|Twice|Thrice)?|iterable|numeric|json|html|text|redirect|visible|checked|disabled|enabled|selected|focused)$/u;
const CHAI = new Set(['to', 'be', 'is', 'have', 'has', 'does', 'should', 'been']);
/** What hangs beside the assertions on a runner's object or a plan. */
const NOT_ASSERTING = /^(?:fail|plan|after|before|afterEach|beforeEach|completed|end|teardown|test|comment|diagnostic|context|mock|timeout|skip|todo)$/u;
const ASSERT_MODULE = /^(?:node:)?assert(?:\/strict)?$/u;
const ASYNC_ASSERT = /^(?:rejects|doesNotReject|throwsAsync|notThrowsAsync|isRejected|isFulfilled|eventually)$/u;
const HELPER = /^_?(?:assert|expect|should|verify|check|ensure|must|validate)(?:[A-Z_$\d]|$)/u;
const MEMBER_HELPER = /^(?:assert|expect|should|verify|check|ensure|must)(?:[A-Z_$\d]|$)/u;
/** Type-level only: nothing happens when the test runs. */
const TYPES_ONLY = /^(?:assertType|expectType|expectAssignable|expectError)$/u;
const QUERY = /^(?:get|find)(?:All)?By[A-Z]/u;
/** Whether matchers on pages and locators wait, and so must be awaited (Playwright). */
function waitsForPages(script, bindings) {
    const modules = [...bindings.imports.values()];
    if (modules.some((module) => /playwright/u.test(module)))
        return true;
    if (modules.some((module) => /^(?:vitest|@jest\/globals|@testing-library\/|chai|enzyme)/u.test(module)))
        return false;
    return /\bpage\b|\bexpect\.(?:soft|configure)\b|\bexpect\[.soft.\]/u.test(script.text);
}
const PAGE_MATCHER = /^(?:toBe(?:Attached|Checked|Disabled|Editable|Empty|Enabled|Focused|Hidden|InViewport|OK|Visible)|toContainText|toContainClass|toHave(?:Accessible\w{1,30}|Attribute|CSS|Class|Count|Id|JSProperty|Role|Screenshot|Text|Title|URL|Value|Values)|toMatchAriaSnapshot)$/u;
/**
 * Finds the assertions below a node.
 *
 * @param within the test's body, or any function
 * @param asserts tells whether a function of the file asserts by itself
 */
function assertionsIn(script, bindings, within, asserts) {
    const pages = waitsForPages(script, bindings);
    const found = new Map();
    for (const node of inside(script, within)) {
        const assertion = node.type === 'Identifier'
            ? referenced(script, node, bindings, asserts)
            : isCall(node)
                ? called(script, node, bindings, pages)
                : null;
        if (assertion !== null && !found.has(assertion.node))
            found.set(assertion.node, assertion);
    }
    // `expect(await expectThing())` is one assertion, seen from outside in.
    return [...found.values()];
}
function called(script, call, bindings, pages) {
    const chain = chainOf(call);
    const root = chain.root === null ? null : bindings.canonical(chain.root);
    if (root === 'expect' || root === 'softExpect')
        return expectation(script, call, chain, pages);
    const module = chain.root === null ? undefined : bindings.imports.get(chain.root);
    const isAssertion = root === 'assert' || chain.members.includes('assert') || isRunnerAssertion(root, chain);
    if (isAssertion || ASSERT_MODULE.test(module ?? '')) {
        return assertCall(script, call, chain, root);
    }
    const name = chain.members.at(-1) ?? root ?? '';
    const isWhole = chain.calls.at(-1)?.node === call;
    if (chain.members.includes('should') || root === 'should')
        return assertions_plain(outermost(script, call), 'fluent', 'should');
    if (!isWhole || TYPES_ONLY.test(name))
        return null;
    if (chain.members.length > 0 && name === 'expect')
        return assertions_plain(outermost(script, call), 'fluent', 'expect');
    if (root === 'cy' && /^(?:and|contains|get|find|wait)$/u.test(name))
        return assertions_plain(outermost(script, call), 'fluent', name);
    if (root === 'screen' && QUERY.test(name))
        return assertions_plain(call, 'fluent', name);
    if (root === 'expectTypeOf')
        return assertions_plain(outermost(script, call), 'fluent', name);
    if (chain.members.length > 0)
        return MEMBER_HELPER.test(name) && root !== 'test' ? assertions_plain(call, 'helper', name) : null;
    return HELPER.test(name) && bindings.imports.has(chain.root ?? '') ? assertions_plain(call, 'helper', name) : null;
}
/** A function of the file that asserts, called or handed on. */
function referenced(script, node, bindings, asserts) {
    const name = nameOf(node) ?? '';
    const parent = script.parents.get(node);
    if (parent === undefined || !bindings.functions.has(name) || !asserts(name))
        return null;
    if (isCall(parent))
        return assertions_plain(parent, 'helper', name);
    return null;
}
function expectation(script, call, chain, pages) {
    const [first] = chain.calls;
    // Only the innermost call starts an assertion; the outer ones belong to it.
    if (first === undefined || first.node !== call)
        return null;
    const node = outermost(script, call);
    const how = first.at === 0 ? '' : (chain.members[0] ?? '');
    if (NO_ASSERTION.has(how))
        return null;
    if (MATCHING_VALUE.has(how) && script.parents.get(node)?.type !== 'ExpressionStatement')
        return null;
    const whole = chainOf(node);
    const words = whole.members.slice(first.at);
    const modifiers = words.slice(0, -1);
    const [subject] = list(call, 'arguments');
    return {
        node,
        kind: 'expect',
        matcher: subject === undefined || first.at > (how === 'assert' ? 2 : 1) ? null : finished(whole, words, how, first.at),
        negated: words.includes('not') || words.includes('never'),
        asynchronous: /^(?:poll|element)$/u.test(how) ||
            modifiers.some((word) => /^(?:resolves|rejects|eventually)$/u.test(word)) ||
            words.at(-1) === 'toPass' ||
            (pages && PAGE_MATCHER.test(words.at(-1) ?? '')),
        subject: subject ?? null,
        expected: isCall(node) && node !== call ? list(node, 'arguments') : [],
    };
}
/** The matcher's name when the chain ends in one. */
function finished(whole, words, how, before) {
    // Chai's `expect.assert.equal(a, b)` is whole as it is.
    if (how === 'assert')
        return whole.members.at(-1) ?? null;
    const last = words.at(-1);
    if (last === undefined)
        return null;
    const ends = whole.calls.at(-1);
    const isCalled = ends !== undefined && ends.at === words.length + before && whole.calls.length > 1;
    const chai = words.some((word) => CHAI.has(word));
    if (!isCalled)
        return (chai || words.includes('not')) && PROPERTY_MATCHER.test(last) ? last : null;
    const unknown = words.slice(0, -1).find((word) => !LANGUAGE.has(word));
    return unknown !== undefined && !chai && whole.calls.length === 2 ? null : last;
}
function assertCall(script, call, chain, root) {
    const [first] = chain.calls;
    const last = chain.members.at(-1) ?? root ?? 'ok';
    const from = Math.max(0, chain.members.indexOf('assert'));
    // `fc.assert(…)`, `sinon.assert.called(…)`, `t.assert.equal(…)`: the call at or after `assert`.
    if (first === undefined || chain.calls.find(({ at }) => at >= from)?.node !== call)
        return null;
    if (NOT_ASSERTING.test(last))
        return null;
    const [subject, ...expected] = list(call, 'arguments');
    return {
        node: outermost(script, call),
        kind: 'assert',
        matcher: last === 'assert' ? 'ok' : last,
        negated: /^(?:not|doesNot|isNot)/u.test(last),
        asynchronous: ASYNC_ASSERT.test(last),
        subject: subject ?? null,
        expected,
    };
}
const assertions_plain = (node, kind, matcher) => ({
    node,
    kind,
    matcher,
    negated: false,
    asynchronous: false,
    subject: null,
    expected: [],
});
/** Tells which functions of the file assert, directly or through one another. */
function assertingFunctions(script, bindings) {
    const known = new Map();
    const asserts = (name) => {
        const answer = known.get(name);
        if (answer !== undefined)
            return answer;
        known.set(name, false);
        const body = bindings.functions.get(name);
        const result = body !== undefined && isFunction(body) && assertionsIn(script, bindings, body, asserts).length > 0;
        known.set(name, result);
        return result;
    };
    return asserts;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/bindings.js


/** Collects imports, `require`s, named functions and aliases (`const custom = test.extend({})`). */
function bindingsOf({ nodes }) {
    const aliases = new Map();
    const imports = new Map();
    const functions = new Map();
    for (const node of nodes) {
        if (node.type === 'ImportDeclaration')
            readImport(node, imports, aliases);
        else if (node.type === 'FunctionDeclaration') {
            const name = nameOf(child(node, 'id'));
            if (name !== null)
                functions.set(name, node);
        }
        else if (node.type === 'VariableDeclarator')
            readVariable(node, imports, aliases, functions);
    }
    return { canonical: (name) => aliases.get(name) ?? name, functions, imports };
}
function readImport(node, imports, aliases) {
    const module = stringOf(child(node, 'source')) ?? '';
    for (const specifier of list(node, 'specifiers')) {
        const local = nameOf(child(specifier, 'local'));
        if (local === null)
            continue;
        imports.set(local, module);
        const imported = child(specifier, 'imported');
        const original = nameOf(imported) ?? stringOf(imported);
        if (original !== null && original !== local)
            aliases.set(local, original);
        if (specifier.type !== 'ImportSpecifier' && /^(?:node:)?assert(?:\/strict)?$/u.test(module))
            aliases.set(local, 'assert');
        if (specifier.type === 'ImportDefaultSpecifier' && module === 'node:test')
            aliases.set(local, 'test');
    }
}
function readVariable(node, imports, aliases, functions) {
    const id = child(node, 'id');
    const init = child(node, 'init');
    if (id === null || init === null)
        return;
    const value = bare(init);
    const module = requiredModule(value);
    if (module !== null) {
        for (const name of boundNames(id))
            imports.set(name, module);
        return;
    }
    if (isPlan(value)) {
        for (const name of boundNames(id))
            imports.set(name, 'node:assert');
        if (id.type === 'Identifier')
            aliases.set(nameOf(id) ?? '', 'assert');
        return;
    }
    const name = nameOf(id);
    if (name === null)
        return;
    if (isFunction(value))
        functions.set(name, value);
    const chain = chainOf(value);
    if (chain.root !== null && /^(?:extend|configure)$/u.test(chain.members.at(-1) ?? '') && isCall(value)) {
        aliases.set(name, aliases.get(chain.root) ?? chain.root);
    }
    else if (value.type === 'Identifier')
        aliases.set(name, aliases.get(chain.root ?? '') ?? chain.root ?? name);
}
/** `tspl(t, { plan: 3 })`: assertions that are counted, made from the test's own object. */
const isPlan = (value) => isCall(value) &&
    list(value, 'arguments')
        .flatMap((argument) => list(argument, 'properties'))
        .some((property) => nameOf(child(property, 'key')) === 'plan');
function requiredModule(value) {
    const call = value.type === 'AwaitExpression' ? bare(child(value, 'argument')) : value;
    const { root, calls, members } = chainOf(call);
    return root === 'require' && members.length <= 1 && calls[0] !== undefined
        ? stringOf(list(calls[0].node, 'arguments')[0] ?? null)
        : null;
}
function* boundNames(pattern) {
    const name = nameOf(pattern);
    if (name !== null)
        yield name;
    for (const property of list(pattern, 'properties')) {
        const local = nameOf(child(property, 'value'));
        if (local !== null)
            yield local;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/constant.js

const LITERAL = /^(?:StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral|BigIntLiteral|RegExpLiteral)$/u;
/** Whether an assertion holds whatever the code does: literals only, or a value compared with itself. */
function isConstant(script, { subject, expected, kind, matcher }) {
    if (subject === null || (kind !== 'expect' && kind !== 'assert'))
        return false;
    if (isLiteral(subject))
        return /^(?:ok|equal|strictEqual|deepEqual|isTrue|isOk)$/u.test(matcher ?? '') || kind === 'expect'
            ? expected.every(isLiteral)
            : false;
    const [first] = expected;
    return (first !== undefined &&
        /^(?:toBe|toEqual|toStrictEqual|equal|equals|eql|strictEqual|deepEqual|deepStrictEqual)$/u.test(matcher ?? '') &&
        isPure(subject) &&
        textOf(script, subject) === textOf(script, first));
}
function isLiteral(node) {
    const inner = bare(node);
    if (LITERAL.test(inner.type))
        return true;
    if (inner.type === 'TemplateLiteral')
        return list(inner, 'expressions').length === 0;
    if (inner.type === 'ArrayExpression')
        return list(inner, 'elements').every(isLiteral);
    return false;
}
/** Names and members only: two calls may well give two results. */
const isPure = (node) => {
    const inner = bare(node);
    return inner.type === 'Identifier' || (isMember(inner) && !isCall(inner));
};
const textOf = (script, node) => script.text.slice(node.start, node.end).replace(/\s+/gu, ' ');

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/awaited.js


/**
 * Whether somebody waits for the promise that an expression gives: `await`, `return`, a combinator that is itself
 * waited for, a function it is handed to, or a variable with one of these later on.
 */
function isAwaited(script, expression) {
    let node = expression;
    for (;;) {
        spend(script, 1);
        const parent = script.parents.get(node);
        if (parent === undefined)
            return false;
        const step = through(script, node, parent);
        if (step === 'yes' || step === 'no')
            return step === 'yes';
        node = step;
    }
}
function through(script, node, parent) {
    switch (parent.type) {
        case 'AwaitExpression':
        case 'ReturnStatement':
        case 'YieldExpression':
            return isUnreachable(script, parent) ? 'no' : 'yes';
        case 'ArrowFunctionExpression':
            return 'yes';
        case 'ExpressionStatement':
        case 'UnaryExpression':
            return 'no';
        case 'VariableDeclarator':
            return usedLater(script, child(parent, 'id'), node) ? 'yes' : 'no';
        case 'AssignmentExpression':
            return isMember(child(parent, 'left')) || usedLater(script, child(parent, 'left'), node) ? 'yes' : 'no';
        case 'SequenceExpression':
            return list(parent, 'expressions').at(-1) === node ? parent : 'no';
        default:
            return isCall(parent) ? throughCall(script, node, parent) : parent;
    }
}
/** As an argument: a combinator passes the question on, `expect` waits only if told, any other function has taken over. */
function throughCall(script, node, call) {
    if (calleeOf(call) === node)
        return call;
    const { root, members } = chainOf(call);
    if (root === 'Promise')
        return call;
    if (root !== 'expect' || members.length > 0)
        return 'yes';
    const whole = chainOf(outermost(script, call));
    return whole.members.some((member) => /^(?:resolves|rejects|eventually)$/u.test(member)) ? 'yes' : 'no';
}
/** Whether a variable is waited for after it was given this value and before it is given another. */
function usedLater(script, target, value) {
    const name = nameOf(target);
    // A destructured value is beyond this analysis; it is taken as used.
    if (name === null || target?.type !== 'Identifier')
        return true;
    const scope = functionAround(script, value);
    let after = value.end;
    for (const node of script.identifiers.get(name) ?? []) {
        spend(script, 1);
        if (node.start < after || node.end > scope.end || isProperty(script, node))
            continue;
        const parent = script.parents.get(node);
        if (parent?.type === 'AssignmentExpression' && child(parent, 'left') === node) {
            const right = child(parent, 'right');
            if (!mentions(script, right, name))
                return false;
            // `p = p.then(…)` carries the promise on; anything else drops it.
            after = right.end;
        }
        else if (!isUnreachable(script, node) && isAwaited(script, node))
            return true;
    }
    return false;
}
/** `p` of `a.p` is another `p`. */
function isProperty(script, node) {
    const parent = script.parents.get(node);
    return parent !== undefined && isMember(parent) && child(parent, 'property') === node && parent['computed'] !== true;
}
const mentions = (script, within, name) => inside(script, within).some((node) => node.type === 'Identifier' && nameOf(node) === name);
function functionAround(script, node) {
    for (let at = script.parents.get(node); at !== undefined; at = script.parents.get(at))
        if (isFunction(at))
            return at;
    return script.program;
}
/** Whether a statement before it, in the same block or one around it, always leaves. */
function isUnreachable(script, start) {
    let node = start;
    for (;;) {
        const parent = script.parents.get(node);
        if (parent === undefined || isFunction(node))
            return false;
        const siblings = parent.type === 'BlockStatement' || parent.type === 'Program' ? list(parent, 'body') : [];
        spend(script, siblings.length + 1);
        for (const sibling of siblings) {
            if (sibling === node)
                break;
            if (sibling.type === 'ReturnStatement' || sibling.type === 'ThrowStatement')
                return true;
        }
        node = parent;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/standing.js


/** Looks from an assertion outwards to its test for whatever takes its force. */
function forceOf(script, assertion, around) {
    if (assertion.matcher === null)
        return 'incomplete';
    if (isUnreachable(script, assertion.node))
        return 'unreachable';
    if (assertion.asynchronous && !around.counted && !isAwaited(script, assertion.node))
        return 'floating';
    let worst = 'sound';
    let node = assertion.node;
    while (node !== around.body) {
        spend(script, 1);
        const parent = script.parents.get(node);
        if (parent === undefined)
            break;
        const here = stepOut(script, node, parent, around);
        if (here === 'floating' || here === 'swallowed' || here === 'unreachable')
            return here;
        if (here === 'conditional')
            worst = 'conditional';
        node = parent;
    }
    return worst;
}
function stepOut(script, node, parent, around) {
    const isPart = (key) => child(parent, key) === node;
    switch (parent.type) {
        case 'IfStatement':
        case 'ConditionalExpression':
            if (isPart('consequent') && isNever(child(parent, 'test')))
                return 'unreachable';
            return isPart('test') || around.counted || otherBranchAsserts(script, node, parent) ? 'sound' : 'conditional';
        case 'LogicalExpression':
            return isPart('right') && !around.counted ? 'conditional' : 'sound';
        case 'SwitchCase':
            return around.counted ? 'sound' : 'conditional';
        case 'CatchClause':
            return around.counted || tryFails(script, script.parents.get(parent)) ? 'sound' : 'conditional';
        case 'TryStatement': {
            const handler = child(parent, 'handler');
            return isPart('block') &&
                handler !== null &&
                !passesOn(script, child(handler, 'body'), nameOf(child(handler, 'param')))
                ? 'swallowed'
                : 'sound';
        }
        default:
            if (isMember(parent) && isPart('object'))
                return caughtAfter(script, parent);
            return isCall(parent) && isFunction(node) ? asCallback(script, node, parent, around) : 'sound';
    }
}
/** `if (false)`: what is below never runs. */
const isNever = (test) => (test?.type === 'BooleanLiteral' && test['value'] === false) ||
    (test?.type === 'NumericLiteral' && test['value'] === 0);
/** `if (…) { expect(a) } else { expect(b) }`: one of them is always reached. */
function otherBranchAsserts(script, branch, parent) {
    const other = child(parent, child(parent, 'consequent') === branch ? 'alternate' : 'consequent');
    if (other === null)
        return false;
    spend(script, (other.end - other.start) >> 4);
    return ASSERTS.test(script.text.slice(other.start, other.end));
}
const ASSERTS = /\b(?:expect|assert|t)\w{0,40}[.(]/u;
/** `try { run(); fail() } catch (e) { expect(e) }`: the block cannot end well, so the handler is always reached. */
function tryFails(script, statement) {
    const last = statement === undefined ? undefined : list(child(statement, 'block'), 'body').at(-1);
    if (last === undefined)
        return false;
    if (last.type === 'ThrowStatement')
        return true;
    const text = script.text.slice(last.start, last.end);
    return /^(?:await )?(?:\w+\.)?(?:fail|unreachable)\(|^expect\((?:true|false|1|0)\)\.(?:toBe|toEqual)\((?:true|false|1|0)\)/u.test(text);
}
/** The promise chain an assertion stands in goes on with a `.catch` that keeps the failure to itself. */
function caughtAfter(script, member) {
    const call = script.parents.get(member);
    if (call === undefined || !isCall(call) || calleeOf(call) !== member)
        return 'sound';
    const name = nameOf(member);
    const [onFulfilled, onRejected] = list(call, 'arguments');
    const handler = name === 'catch' ? onFulfilled : name === 'then' ? onRejected : undefined;
    if (handler === undefined || !isFunction(handler))
        return 'sound';
    const [parameter] = list(handler, 'params');
    return passesOn(script, child(handler, 'body'), nameOf(parameter ?? null)) ? 'sound' : 'swallowed';
}
/** The assertion stands in a function handed to `.then`, `.catch` or `.finally`. */
function asCallback(script, callback, call, around) {
    const callee = calleeOf(call);
    const name = callee !== null && isMember(callee) ? nameOf(callee) : null;
    const position = list(call, 'arguments').indexOf(callback);
    if (name === null || !/^(?:then|catch|finally)$/u.test(name) || position > 1)
        return 'sound';
    if (!around.waitsForCallback &&
        !around.counted &&
        !isInPromise(script, call, around.body) &&
        !isAwaited(script, call)) {
        return 'floating';
    }
    return name === 'catch' && !around.counted ? 'conditional' : 'sound';
}
/** Inside `new Promise((done) => …)` the promise's own end is what the test waits for. */
function isInPromise(script, start, body) {
    for (let node = start; node !== undefined && node !== body; node = script.parents.get(node)) {
        if (node.type === 'NewExpression' && nameOf(child(node, 'callee')) === 'Promise')
            return true;
    }
    return false;
}
/** Whether a handler hands the failure on: it throws, or gives what it caught (or a failure) to somebody. */
function passesOn(script, handler, caught) {
    if (handler === null)
        return false;
    for (const node of inside(script, handler)) {
        if (node.type === 'ThrowStatement')
            return true;
        if (!isCall(node))
            continue;
        const name = nameOf(calleeOf(node)) ?? '';
        if (/^(?:done|reject|fail|next|unreachable)$/u.test(name))
            return true;
        const takes = list(node, 'arguments').some((argument) => caught !== null && nameOf(argument) === caught && argument.type === 'Identifier');
        if (takes && !/^(?:log|error|warn|info|debug|expect|push|String)$/u.test(name))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/tests.js


const TESTS = new Set(['test', 'it', 'specify', 'xit', 'fit', 'xtest', 'ftest', 'xspecify']);
const GROUPS = new Set(['describe', 'context', 'suite', 'xdescribe', 'fdescribe', 'xcontext', 'feature']);
const HOOKS = new Set(['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'before', 'after', 'setup', 'teardown']);
const MODIFIERS = {
    skip: 'skip',
    fixme: 'skip',
    disabled: 'skip',
    only: 'only',
    todo: 'todo',
    failing: 'fails',
    fails: 'fails',
    fail: 'fails',
};
const PLAIN_MEMBERS = new Set([
    'each',
    'for',
    'concurrent',
    'sequential',
    'serial',
    'parallel',
    'describe',
    'shuffle',
    'retries',
    'skipIf',
    'runIf',
].concat(['effect', 'step', 'configure', 'prop', 'it', 'test', 'extend'], Object.keys(MODIFIERS)));
/** Reads a call as a describe block, a test or a hook; null for any other call. */
function blockOf(call, bindings) {
    if (!isCall(call))
        return null;
    const chain = chainOf(call);
    const root = chain.root === null ? '' : bindings.canonical(chain.root);
    const members = root === 'Deno' || root === 'QUnit' ? chain.members.slice(1) : chain.members;
    const base = root === 'Deno' || root === 'QUnit' ? (chain.members[0] ?? '') : root;
    if (HOOKS.has(base) || HOOKS.has(members.at(-1) ?? '')) {
        const callback = list(call, 'arguments').find(isFunction) ?? null;
        return { kind: 'hook', call, callback, title: null, modifiers: new Set(), each: false };
    }
    if (!TESTS.has(base) && !GROUPS.has(base))
        return null;
    if (!members.every((member) => PLAIN_MEMBERS.has(member)) || members.includes('step') || members.includes('extend'))
        return null;
    const each = members.includes('each') || members.includes('for');
    // `it.each(table)` alone only makes the function that is called next.
    if (each && chain.calls.length < 2 && !isTableOfNothing(call))
        return null;
    const args = list(call, 'arguments');
    const callback = functionAmong(args, bindings);
    return {
        kind: GROUPS.has(base) || members.includes('describe') ? 'group' : 'test',
        call,
        callback,
        title: titleOf(args[0]),
        modifiers: modifiersOf(base, members, args),
        each,
    };
}
/** `` test.each`table` `` that is never called: a table without a test. */
const isTableOfNothing = (call) => call.type === 'TaggedTemplateExpression';
function modifiersOf(base, members, args) {
    const found = new Set();
    if (/^x(?:it|test|describe|context|specify)$/u.test(base))
        found.add('skip');
    if (/^f(?:it|test|describe)$/u.test(base))
        found.add('only');
    for (const member of members)
        if (Object.hasOwn(MODIFIERS, member))
            found.add(MODIFIERS[member]);
    for (const options of args.filter(({ type }) => type === 'ObjectExpression')) {
        for (const property of list(options, 'properties')) {
            const name = nameOf(child(property, 'key')) ?? '';
            const value = child(property, 'value');
            const on = (value?.type === 'BooleanLiteral' && value['value'] === true) || value?.type === 'StringLiteral';
            if (on && Object.hasOwn(MODIFIERS, name))
                found.add(MODIFIERS[name]);
        }
    }
    return found;
}
function functionAmong(args, bindings) {
    for (const argument of args.slice(0, 4).map(bare)) {
        if (isFunction(argument))
            return argument;
        const named = argument.type === 'Identifier' ? bindings.functions.get(nameOf(argument) ?? '') : undefined;
        if (named !== undefined)
            return named;
        // `it('x', fakeAsync(() => …))`: the wrapped function is the test.
        const wrapped = isCall(argument) ? list(argument, 'arguments').map(bare).find(isFunction) : undefined;
        if (wrapped !== undefined)
            return wrapped;
    }
    return null;
}
function titleOf(node) {
    if (node === undefined)
        return null;
    const literal = stringOf(bare(node));
    if (literal !== null)
        return literal;
    // A template keeps its fixed parts: `returns ${status}` → `returns ${}`.
    if (node.type === 'TemplateLiteral') {
        return list(node, 'quasis')
            .map((quasi) => quasi['value'].cooked ?? '')
            .join('${}');
    }
    return null;
}
/** All tests of a file in source order, each with the blocks around it. */
function testsOf(script, bindings) {
    const blocks = new Map();
    for (const node of script.nodes) {
        const parent = script.parents.get(node);
        // The inner call of `it.each(table)('x', f)` is part of the outer one.
        if (parent !== undefined && isCall(parent) && (child(parent, 'callee') === node || child(parent, 'tag') === node))
            continue;
        const block = isCall(node) ? blockOf(node, bindings) : null;
        if (block !== null)
            blocks.set(node, block);
    }
    return [...blocks.values()].filter(({ kind }) => kind === 'test').map((block) => describeTest(script, block, blocks));
}
const isStatement = (script, call) => script.parents.get(call)?.type === 'ExpressionStatement';
function describeTest(script, block, blocks) {
    const titles = [];
    const modifiers = new Set(block.modifiers);
    for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
        const around = blocks.get(node);
        if (around?.kind !== 'group' && around?.kind !== 'test')
            continue;
        if (around.title !== null)
            titles.unshift(around.title);
        for (const modifier of around.modifiers)
            modifiers.add(modifier);
    }
    const args = list(block.call, 'arguments');
    const first = args[0];
    const title = block.title ?? (first === undefined ? '' : script.text.slice(first.start, Math.min(first.end, first.start + 200)));
    return {
        title,
        fullTitle: [...titles, title].join(' '),
        line: lineOf(block.call),
        call: block.call,
        body: block.callback,
        modifiers,
        each: block.each,
        empty: block.callback === null &&
            args.length < 2 &&
            (block.title !== null || block.each || isStatement(script, block.call)),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/around.js


/** What the force of a test's assertions depends on. */
function aroundOf(script, test, body) {
    const isAsync = body['async'] === true;
    const parameters = list(body, 'params');
    const named = test.each ? parameters.some(({ type }) => type === 'Identifier') : parameters[0]?.type === 'Identifier';
    const counted = inside(script, body).some((node) => {
        if (node.type === 'ObjectProperty' && nameOf(child(node, 'key')) === 'plan')
            return true;
        if (!isCall(node))
            return false;
        const last = chainOf(node).members.at(-1) ?? '';
        return /^(?:assertions|hasAssertions|plan)$/u.test(last);
    });
    return { body, waitsForCallback: named && !isAsync, counted };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/mocked-subject.js


/**
 * `auth.test.ts` that mocks `../src/auth`: the test then speaks of the mock. A mock that keeps the real module and
 * replaces parts of it is left alone.
 */
function mockedSubject(script, bindings) {
    const subject = stem(script.path.replaceAll('\\', '/').split('/').at(-1) ?? '');
    const imported = [...new Set(bindings.imports.values())].filter((module) => stem(module.split('/').at(-1) ?? '') === subject);
    return script.nodes.flatMap((node) => {
        if (!isCall(node))
            return [];
        const { root, members } = chainOf(node);
        if (!/^(?:jest|vi)$/u.test(root ?? '') || !/^(?:mock|doMock)$/u.test(members[0] ?? '') || members.length !== 1)
            return [];
        const module = stringOf(list(node, 'arguments')[0] ?? null);
        if (module === null || !/^[./]/u.test(module) || stem(module.split('/').at(-1) ?? '') !== subject)
            return [];
        const keepsReal = inside(script, node).some((inner) => isCall(inner) &&
            /^(?:requireActual|importActual|importOriginal|original|actual)$/u.test(nameOf(calleeOf(inner)) ?? ''));
        // When another module of that name is imported, that one is the subject.
        return keepsReal || imported.some((other) => other !== module)
            ? []
            : [{ ruleId: 'mocked-subject', line: lineOf(node), test: null }];
    });
}
const stem = (file) => file
    .replace(/\.[cm]?[jt]sx?$/u, '')
    .replace(/[._-](?:test|tests|spec|specs|e2e|unit|integration)$/u, '')
    .toLowerCase();

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/integrity/strength.js
var strength = __webpack_require__(28972);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/script-model.js











/** The tests of a JavaScript or TypeScript file; null when it cannot be parsed, or takes too much effort. */
async function scriptModel(path, text, parse = parseScript) {
    const script = await parse(path, text);
    if (script === null)
        return null;
    try {
        return testsAndAssertions(script);
    }
    catch (error) {
        if (error instanceof TooComplex || error instanceof RangeError)
            return null;
        throw error;
    }
}
function testsAndAssertions(script) {
    const bindings = bindingsOf(script);
    const asserts = assertingFunctions(script, bindings);
    /** What its test leaves of an assertion, by the place it begins at. */
    const idle = new Map();
    const tests = testsOf(script, bindings).map((test) => ({
        title: test.fullTitle,
        line: test.line,
        skipped: test.modifiers.has('skip') || test.modifiers.has('todo') || test.modifiers.has('fails') || test.empty,
        focused: test.modifiers.has('only'),
        table: test.each,
        assertions: test.body === null ? [] : assertionsOf(script, bindings, test, test.body, asserts, idle),
        body: test.body === null ? '' : script_model_textOf(script, test.body),
    }));
    const everywhere = assertionsIn(script, bindings, script.program, asserts).map((assertion) => modelOf(script, assertion, idle.get(assertion.node) ?? 'sound').text);
    const [mock] = mockedSubject(script, bindings);
    const counts = (0,model/* countInto */.UU)(new Map(), everywhere);
    return { tests, assertionCounts: counts, ...(mock === undefined ? {} : { mocksSubject: mock.line }) };
}
function assertionsOf(script, bindings, test, body, asserts, idle) {
    const around = aroundOf(script, test, body);
    return assertionsIn(script, bindings, body, asserts).map((assertion) => {
        const force = forceOf(script, assertion, around);
        idle.set(assertion.node, force);
        return modelOf(script, assertion, force);
    });
}
/** With these, an assertion stands there and fails nothing: it is another assertion than the same text with force. */
const IDLE = new Set(['swallowed', 'unreachable', 'floating']);
function modelOf(script, assertion, force) {
    const own = script_model_textOf(script, assertion.node);
    const text = IDLE.has(force) ? `${own} (${force})` : own;
    const base = { text, negated: assertion.negated, line: lineOf(assertion.node) };
    if (assertion.kind === 'fluent')
        return { ...base, ...fluent(own, assertion.matcher ?? '', IDLE.has(force)) };
    const expected = assertion.expected.map((node) => script_model_textOf(script, node)).join(', ');
    const nothing = assertion.matcher === null || IDLE.has(force) || isConstant(script, assertion);
    return {
        ...base,
        subject: assertion.subject === null ? own : script_model_textOf(script, assertion.subject),
        strength: nothing ? 0 : (0,strength/* matcherStrength */.O)(assertion.matcher ?? '', assertion.negated, expected !== ''),
        expected,
    };
}
/** `request(app).get('/').expect(403)`: what comes before the first `.expect` or `.should` is the subject. */
function fluent(text, matcher, idle) {
    const at = text.search(/\s?\.(?:expect|should|and)\b/u);
    const subject = at === -1 ? text : text.slice(0, at);
    // Types are gone when the test runs, and a literal is what it is.
    const nothing = idle || text.startsWith('expectTypeOf') || /^(?:true|false|null|\d+|'[^']*')$/u.test(subject);
    return {
        subject,
        expected: at === -1 ? '' : text.slice(at),
        strength: nothing ? 0 : (0,strength/* matcherStrength */.O)(matcher, false, true),
    };
}
const script_model_textOf = (script, node) => (0,model/* even */.B0)(script.text.slice(node.start, node.end));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/text-languages.js
/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
const TEXT_LANGUAGES = [
    {
        extensions: /\.py$/u,
        test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/u,
        marker: null,
        assertion: /^\s*(?:assert\b|self\.assert\w+\(|self\.fail\w*\(|with\s+(?:pytest\.raises|self\.assert\w+)\b|\w+\.assert_\w+\()/u,
        skip: /^\s*(?:@(?:pytest\.mark\.(?:skip\b|xfail\b|skipif\(True)|unittest\.(?:skip\b|expectedFailure)|skip\b)|pytest\.(?:skip|xfail)\(|self\.skipTest\(|raise\s+(?:unittest\.)?SkipTest)/u,
        focus: null,
    },
    {
        extensions: /_test\.go$/u,
        test: /^func\s+((?:Test|Fuzz|Example)\w*)\s*\(/u,
        marker: null,
        assertion: /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\(|\b(?:assert|require|is|qt|expect)\.\w+\(|\bExpect\(/u,
        skip: /\bt\.(?:Skip|Skipf|SkipNow)\(/u,
        focus: null,
    },
    {
        extensions: /\.(?:java|kt|scala|groovy)$/u,
        test: /^\s*(?:(?:public|private|protected|internal|open|final|static|suspend|override)\s+)*(?:void|fun|[\w<>[\]]+)\s+(`[^`]+`|\w+)\s*\(/u,
        marker: /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b/u,
        assertion: /\b(?:assert\w*|verify\w*|expect\w*|fail|should\w*)\s*[(<{]|\.(?:and)?[eE]xpect\(|\.should\w*\(|\bshould(?:Be|Not|Throw)\b/u,
        skip: /(?:^|\s)@(?:Disabled|Ignore)\b|\bassumeTrue\(false\b|\bassumeFalse\(true\b/u,
        focus: null,
    },
    {
        extensions: /\.cs$/u,
        test: /^\s*(?:(?:public|private|protected|internal|static|async|virtual|override)\s+)*(?:void|[\w<>[\]]+)\s+(\w+)\s*\(/u,
        marker: /^\s*\[(?:Test|TestCase|Fact|Theory|TestMethod|DataTestMethod)\b/u,
        assertion: /\b(?:Assert|CollectionAssert|StringAssert|ClassicAssert)\.\w+|\.Should\w*\(|\.Verify\w*\(|\.Received\w*\(/u,
        skip: /^\s*\[(?:Ignore|Explicit)\b|\(\s*Skip\s*=|Assert\.(?:Ignore|Inconclusive|Skip)\(/u,
        focus: null,
    },
    {
        extensions: /\.php$/u,
        test: /^\s*(?:(?:public|final|static)\s+)*function\s+(test\w*)\s*\(|^\s*(?:it|test)\(\s*['"]([^'"]+)/u,
        marker: null,
        assertion: /(?:->|::)(?:assert\w*|expect\w*|should\w*)\(|\bexpect\(/u,
        skip: /->mark(?:TestSkipped|TestIncomplete)\(|->(?:skip|todo)\(/u,
        focus: null,
    },
    {
        extensions: /\.rb$/u,
        test: /^\s*(?:def\s+(test_\w+)|(?:it|specify|scenario|test|xit|fit)\s*\(?\s*['"]([^'"]+)|(?:it|specify)\s*\{([^}]*))/u,
        marker: null,
        assertion: /\b(?:assert\w*|refute\w*|expect|must_\w+|wont_\w+)\b|\.(?:should|should_not)\b/u,
        skip: /^\s*(?:xit|xspecify|pending|skip)\b|,\s*(?:skip|pending):/u,
        focus: /^\s*fit\b|,\s*focus:/u,
    },
    {
        extensions: /\.rs$/u,
        test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/u,
        marker: /^\s*#\[(?:\w+::)?test\b/u,
        assertion: /\b(?:debug_)?(?:assert\w*|panic|prop_assert\w*)!\s*[([{]/u,
        skip: /^\s*#\[ignore\b/u,
        focus: null,
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/text-model.js


const text_model_MAX_LINE = 500;
/** A line's strength is not known; only its presence and its text are compared. */
const STRENGTH_OF_A_LINE = 65;
const text_model_LITERAL = /\b\d[\w.]*\b|\b(?:[Tt]rue|[Ff]alse)\b|"[^"]{0,200}"|'[^']{0,200}'/gu;
/** The tests of a file in a language that is read line by line; null for a language that is not known. */
function textModel(path, text) {
    const language = TEXT_LANGUAGES.find(({ extensions }) => extensions.test(path));
    if (language === undefined)
        return null;
    const tests = [];
    const all = new Map();
    // Decorators, annotations and attributes stand before the test they speak of.
    let before = { isTest: language.marker === null, skipped: false };
    for (const [index, whole] of text.split('\n').entries()) {
        const line = whole.slice(0, text_model_MAX_LINE);
        if (/^\s*(?:\/\/|#(?!\[)|\*)/u.test(line))
            continue;
        if (isAnnotation(line)) {
            before = {
                isTest: before.isTest || (language.marker?.test(line) ?? false),
                skipped: before.skipped || language.skip.test(line),
            };
        }
        const title = text_model_startOf(language, line.replace(ANNOTATIONS, ''), before.isTest);
        if (title !== null) {
            const focused = language.focus?.test(line) ?? false;
            const skipped = before.skipped || language.skip.test(line);
            tests.push({ title, line: index + 1, skipped, focused, assertions: [], body: [] });
            before = { isTest: language.marker === null, skipped: false };
        }
        if (title !== null || isAnnotation(line))
            continue;
        const asserts = language.assertion.test(line);
        if (asserts)
            (0,model/* countInto */.UU)(all, [(0,model/* even */.B0)(line)]);
        const open = tests.at(-1);
        if (open === undefined)
            continue;
        open.body.push((0,model/* even */.B0)(line));
        open.skipped ||= language.skip.test(line);
        if (asserts)
            open.assertions.push(assertionOf(line, index + 1));
    }
    return { tests: tests.map(text_model_closed), assertionCounts: all };
}
function text_model_startOf(language, line, isTest) {
    if (!isTest)
        return null;
    const match = language.test.exec(line);
    return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}
/** What may stand before a test on its own line. */
const ANNOTATIONS = /^(?:\s*(?:@[\w.]{1,100}(?:\([^)]{0,200}\))?|#?\[[^\]]{0,200}\]))+/u;
const isAnnotation = (line) => /^\s*(?:@\w|\[\w|#\[)/u.test(line);
const assertionOf = (line, number) => ({
    text: (0,model/* even */.B0)(line),
    subject: (0,model/* even */.B0)(line).replace(text_model_LITERAL, '#'),
    negated: /\b(?:not|assertFalse|assertNot\w*|refute|wont)\b/iu.test(line),
    strength: STRENGTH_OF_A_LINE,
    expected: (line.match(text_model_LITERAL) ?? []).join(' '),
    line: number,
});
const text_model_closed = (test) => ({
    ...test,
    table: /parametrize|InlineData|TestCase|ValueSource|CsvSource/u.test(test.body.join(' ')),
    body: test.body.join(' ').trim(),
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/integrity.js










/** Compares every test file of the change with itself at the merge base. */
async function checkIntegrity(change, parse = parseScript) {
    const weakenings = [];
    const notCompared = [];
    const sides = [];
    for (const file of change.files.filter(holdsTests)) {
        const read = await readSides(change, file, parse);
        if (read === 'unparsable')
            weakenings.push(unparsable(file));
        else if (read === null)
            notCompared.push(file.path);
        else
            sides.push(read);
    }
    // Only what there was before can have lost its subject.
    const gone = sides.some(({ before }) => before !== null) ? await wordsGone(change) : new Set();
    const deletedSubjects = subjectsDeleted(change);
    const counts = [count(sides, 'before'), count(sides, 'after')];
    const inTables = new Set(sides.flatMap(({ before, after }) => integrity_without((0,model/* tabled */.nH)(after), (0,model/* tabled */.nH)(before))));
    const stillThere = (text) => inTables.has(text) || (counts[1].get(text) ?? 0) >= (counts[0].get(text) ?? 0);
    const elsewhere = newTests(sides);
    for (const { file, before, after } of sides) {
        const subjectGone = (text) => deletedSubjects.has(integrity_stem(file.path)) || mentionsAny(text, gone);
        if (before !== null)
            weakenings.push(...compareFile({ path: file.path, before, after }, elsewhere, { stillThere, subjectGone }));
        else if (after !== null)
            weakenings.push(...compareNewFile(file.path, after));
    }
    weakenings.push(...configWeakenings(change), ...rewrittenSnapshots(change));
    return { compared: sides.filter(({ before }) => before !== null).length, weakenings, notCompared };
}
const integrity_without = (texts, known) => {
    const before = new Set(known);
    return texts.filter((text) => !before.has(text));
};
const holdsTests = (file) => !file.binary && (isTestFile(file.path) || (file.previousPath !== null && isTestFile(file.previousPath)));
/** Both sides' tests; null when they cannot be compared, 'unparsable' when only the head cannot be read. */
async function readSides(change, file, parse) {
    const oldPath = file.previousPath ?? file.path;
    const oldText = file.before === null || file.status === 'copied' ? null : await change.readBase(oldPath);
    const newText = file.after === null ? null : await change.readHead(file.path);
    const [before, after] = await modelsOf({ path: oldPath, text: oldText }, { path: file.path, text: newText }, parse);
    if (file.before !== null && file.status !== 'copied' && before === null)
        return null;
    if (file.after !== null && after === null)
        return before !== null && newText !== null ? 'unparsable' : null;
    return { file, before, after };
}
/** The models of both sides, made in the same way: what two readers make of one text cannot be compared. */
async function modelsOf(old, now, parse) {
    const bySyntax = await both(old, now, (path, text) => syntaxModel(path, text, parse));
    const lacks = (side, model) => side.text !== null && model === null;
    const seen = bySyntax.some((model) => (model?.tests.length ?? 0) > 0);
    if (isScript(now.path) || (seen && !lacks(old, bySyntax[0]) && !lacks(now, bySyntax[1])))
        return bySyntax;
    return both(old, now, async (path, text) => textModel(path, text));
}
const both = async (old, now, read) => [
    old.text === null ? null : await read(old.path, old.text),
    now.text === null ? null : await read(now.path, now.text),
];
async function syntaxModel(path, text, parse) {
    if (isScript(path))
        return scriptModel(path, text, parse);
    if (!(0,registry/* hasGrammar */.E)(path))
        return null;
    const { grammarModel } = await __webpack_require__.e(/* import() */ 7784).then(__webpack_require__.bind(__webpack_require__, 27784));
    return grammarModel(path, text);
}
function count(sides, side) {
    const counts = new Map();
    for (const one of sides) {
        for (const [text, number] of one[side]?.assertionCounts ?? [])
            (0,model/* countInto */.UU)(counts, Array.from({ length: number }, () => text));
    }
    return counts;
}
/** Tests of the head whose title their own file did not have at the base: they may have come from another file. */
function newTests(sides) {
    return new Set(sides.flatMap(({ before, after }) => {
        const known = new Set(before?.tests.map(({ title }) => title));
        return (after?.tests ?? []).filter(({ title }) => !known.has(title));
    }));
}
/** Names of code files that the change deletes: their tests may go with them. */
const subjectsDeleted = (change) => new Set(change.files
    .filter((file) => file.after === null && isCode(file.path) && !isTestPath(file.path))
    .map((file) => integrity_stem(file.path)));
const integrity_stem = (path) => (path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/u, '')
    .replace(/^test_|(?:[._-](?:test|tests|spec|specs|e2e|unit|integration)|(?:Test|Tests|Spec|IT))$/u, '')
    .toLowerCase();
const unparsable = (file) => ({
    ruleId: 'test-unparsable',
    level: 'error',
    path: file.path,
    line: 1,
    test: file.path,
    message: 'cannot be parsed any more',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/inventory/inventory.js


const SHOWN = 50;
/** Distinct names remembered; beyond, the inventory says so by counting nothing as vanished. */
const MAX_NAMES = 500_000;
function nameBook() {
    const ran = new Map();
    const open = () => {
        const here = new Map();
        return {
            onTest: (testCase) => {
                if (ran.size + here.size >= MAX_NAMES)
                    return;
                const label = labelOf(testCase);
                const known = here.get(label);
                if (known === undefined)
                    here.set((0,own_copy/* ownCopy */.S)(label), runs(testCase.outcome));
                else if (!known && runs(testCase.outcome))
                    here.set(label, true);
            },
            settle: (sound) => {
                if (sound)
                    for (const [label, did] of here)
                        ran.set(label, did || (ran.get(label) ?? false));
            },
        };
    };
    return {
        open,
        // Of a run too large to remember nothing can be said.
        compare: (base) => (ran.size >= MAX_NAMES ? null : inventoryOf(ran, base)),
    };
}
const runs = (outcome) => outcome !== 'skipped' && outcome !== 'todo';
function inventoryOf(ran, base) {
    const vanished = [];
    const switchedOff = [];
    const counts = { vanished: 0, switchedOff: 0 };
    for (const label of base.labels()) {
        const now = ran.get(label);
        if (now === undefined) {
            counts.vanished++;
            if (vanished.length < SHOWN)
                vanished.push(label);
        }
        else if (!now && base.stateOf(label, null) !== 'not-run') {
            counts.switchedOff++;
            if (switchedOff.length < SHOWN)
                switchedOff.push(label);
        }
    }
    return {
        before: base.size,
        kept: base.size - counts.vanished,
        vanished,
        vanishedCount: counts.vanished,
        switchedOff,
        switchedOffCount: counts.switchedOff,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/ledger.js

/** Tests remembered for one evidence id and outcome; counting goes on beyond it. */
const KEPT = 200;
/** @param strengthOf what the source of a test says of it */
function ledgerOf(mapper, strengthOf) {
    const all = new Map();
    return {
        open: () => {
            const page = new Map();
            return {
                onTest: (testCase) => {
                    const mapped = mapper(testCase);
                    if (mapped.size === 0)
                        return;
                    const strength = testCase.outcome === 'passed' ? strengthOf(testCase) : 'unseen';
                    const outcome = strength === 'hollow' ? 'vacuous' : testCase.outcome;
                    const asserts = strength === 'asserts' || (testCase.assertions ?? 0) > 0;
                    for (const [id, by] of mapped)
                        ledger_note(page, id, testCase, { outcome, by, asserts });
                },
                settle: (sound) => {
                    for (const [id, standing] of page)
                        merge(entry(all, id), standing, sound);
                },
            };
        },
        standing: (id) => all.get(id) ?? fresh(),
        ids: () => [...all.keys()],
    };
}
const fresh = () => ({
    passing: new Map(),
    taggedPassing: new Map(),
    idleTag: null,
    counts: new Map(),
    others: [],
});
function entry(page, id) {
    let standing = page.get(id);
    if (standing === undefined)
        page.set(id, (standing = fresh()));
    return standing;
}
function ledger_note(page, id, testCase, became) {
    const { outcome, by } = became;
    const standing = entry(page, id);
    add(standing.counts, outcome, 1);
    const keeps = outcome === 'passed'
        ? standing.passing.size < KEPT || (by === 'tag' && standing.taggedPassing.size < KEPT)
        : standing.others.length < KEPT || (by === 'tag' && standing.idleTag === null);
    if (!keeps)
        return;
    const test = (0,own_copy/* ownCopy */.S)(testCase.suite === '' ? testCase.name : `${testCase.suite} ${testCase.name}`);
    const file = testCase.file === null ? null : (0,own_copy/* ownCopy */.S)(testCase.file);
    const name = testCase.suite === '' ? test : (0,own_copy/* ownCopy */.S)(testCase.name);
    const mapped = { test, name, file, ...became };
    if (outcome === 'passed') {
        const key = `${file ?? ''}\n${test}`;
        put(standing.passing, key, mapped);
        if (by === 'tag')
            put(standing.taggedPassing, key, mapped);
        return;
    }
    if (standing.others.length < KEPT)
        standing.others.push(mapped);
    if (by === 'tag')
        standing.idleTag ??= mapped;
}
function put(into, key, mapped) {
    if (into.size < KEPT)
        into.set(key, mapped);
}
function merge(into, from, sound) {
    for (const [outcome, count] of from.counts) {
        if (sound || outcome === 'failed' || outcome === 'error')
            add(into.counts, outcome, count);
    }
    for (const mapped of from.others)
        if (into.others.length < KEPT)
            into.others.push(mapped);
    into.idleTag ??= from.idleTag;
    if (!sound)
        return;
    for (const [key, mapped] of from.passing)
        put(into.passing, key, mapped);
    for (const [key, mapped] of from.taggedPassing)
        put(into.taggedPassing, key, mapped);
}
const add = (counts, key, count) => {
    counts.set(key, (counts.get(key) ?? 0) + count);
};

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(53748);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/words.js
/**
 * Test names are written in many hands: "rejects too large bodies", `test_rejects_too_large_bodies`,
 * `rejectsTooLargeBodies`. Words of a policy are compared with all of them alike.
 */
function normalise(text) {
    // Patterns of all the world's letters are built only when a name has any beyond ASCII.
    const [humps, hump] = BEYOND_ASCII.test(text) ? [HUMPS, HUMP] : [ASCII_HUMPS, ASCII_HUMP];
    const apart = humps.test(text) ? text.replace(hump, '$1 $2') : text;
    return apart.replace(/[\s_-]+/gu, ' ').toLowerCase();
}
const BEYOND_ASCII = /[^\0-\x7f]/u;
const HUMP = /([\p{Ll}\d])(\p{Lu})/gu;
/** The same without a global state, to ask first. */
const HUMPS = /[\p{Ll}\d]\p{Lu}/u;
const ASCII_HUMP = /([a-z\d])([A-Z])/gu;
const ASCII_HUMPS = /[a-z\d][A-Z]/u;
const NONE = new Set();
/**
 * Looks for whole words: `valid input` is not in `invalid input`. The text is walked once, run of letters and digits by
 * run, and each run is looked up among the beginnings of the phrases; a pattern of all words would cost more to compile
 * than to match. A word of separators only stands in no text.
 */
function wordFinder(words) {
    const byStart = new Map();
    for (const word of new Set(words)) {
        const phrase = normalise(word).trim();
        if (phrase === '')
            continue;
        const start = phrase.slice(0, endOfRun(phrase, 0));
        byStart.set(start, [...(byStart.get(start) ?? []), { word, phrase }]);
    }
    if (byStart.size === 0)
        return () => NONE;
    return (text) => {
        let found = null;
        let at = 0;
        while (at < text.length) {
            const end = endOfRun(text, at);
            // Where no run begins, a phrase may begin with a sign (`/admin`); it is kept under ''.
            for (const { word, phrase } of byStart.get(text.slice(at, end)) ?? []) {
                const after = at + phrase.length;
                if (text.startsWith(phrase, at) && endOfRun(text, after) === after)
                    (found ??= new Set()).add(word);
            }
            // The sign that ends a run stands right behind a letter or digit, so that no phrase begins with it.
            at = end + 1;
        }
        return found ?? NONE;
    };
}
/** Where the letters and digits that begin at a place end; the place itself when there are none. */
function endOfRun(text, from) {
    let at = from;
    for (;;) {
        const point = text.codePointAt(at);
        if (point === undefined || !isLetterOrDigit(point))
            return at;
        at += point > 0xffff ? 2 : 1;
    }
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isLetterOrDigit = (point) => point < 0x80
    ? (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39) || (point >= 0x41 && point <= 0x5a)
    : LETTER_OR_DIGIT.test(String.fromCodePoint(point));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/rules.js



const TAG = /\[([a-z0-9.-]{3,120})\]/gu;
const NOTHING = new Map();
const CACHED_PATHS = 5000;
/** Compiles the rules of every evidence id that this gate proves. Tags name ids of the policy only. */
function mapperOf(policy) {
    const definitions = Object.entries(policy.evidence).filter(([, { gate }]) => gate === 'test-evidence-map');
    const taggable = new Set(definitions.map(([id]) => id));
    const pathRule = pathRules();
    const rules = definitions.flatMap(([id, definition]) => ruleOf(id, definition, pathRule) ?? []);
    const plain = rules.filter(needsNoWord);
    const worded = rules.filter((rule) => !needsNoWord(rule));
    const findWords = wordFinder(worded.flatMap(({ words, anyWord }) => [...words, ...anyWord]));
    const suiteText = rememberingLast(normalise);
    return (testCase) => {
        const mapped = new Map();
        for (const rule of plain)
            if (pathFits(rule, testCase))
                mapped.set(rule.id, 'rule');
        const found = findWords(`${suiteText(testCase.suite)} ${normalise(testCase.name)}`);
        // Most names hold none of the words.
        if (found.size > 0) {
            for (const rule of worded)
                if (wordsFit(rule, found) && pathFits(rule, testCase))
                    mapped.set(rule.id, 'rule');
        }
        if (testCase.name.includes('[') || testCase.suite.includes('[')) {
            for (const [, id] of `${testCase.suite} ${testCase.name}`.matchAll(TAG)) {
                if (id !== undefined && taggable.has(id))
                    mapped.set(id, 'tag');
            }
        }
        return mapped.size === 0 ? NOTHING : mapped;
    };
}
function ruleOf(id, { tests }, pathRule) {
    if (tests === undefined)
        return null;
    const { any, paths, words = [], anyWord = [] } = tests;
    if (any !== true && paths === undefined && words.length === 0 && anyWord.length === 0)
        return null;
    return {
        id,
        any: any === true,
        path: paths === undefined ? null : pathRule(paths),
        words,
        anyWord,
    };
}
const needsNoWord = (rule) => rule.words.length === 0 && rule.anyWord.length === 0;
const wordsFit = ({ words, anyWord }, found) => words.every((word) => found.has(word)) && (anyWord.length === 0 || anyWord.some((word) => found.has(word)));
const pathFits = (rule, { file }) => rule.path === null || (file !== null && rule.path(file));
/** Cases of one suite follow one another. */
function rememberingLast(compute) {
    let last = { text: '', result: '' };
    return (text) => {
        if (text !== last.text)
            last = { text, result: compute(text) };
        return last.result;
    };
}
/** Many rules ask for the same patterns (`**\/e2e/**`): they share one matcher and what it remembers. */
function pathRules() {
    const known = new Map();
    return (patterns) => {
        const key = patterns.join('\n');
        const matcher = known.get(key) ?? remembering((0,glob/* pathMatcher */.k)(patterns));
        known.set(key, matcher);
        return matcher;
    };
}
/** A report names the same few paths over and over. */
function remembering(matches) {
    const known = new Map();
    return (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            if (known.size >= CACHED_PATHS)
                known.clear();
            const own = (0,own_copy/* ownCopy */.S)(path);
            // Absolute paths match like relative ones.
            answer = matches(own.replace(/^(?:[A-Za-z]:)?\/+/u, ''));
            known.set(own, answer);
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/changed-mutants.js


const changed_mutants_SHOWN = 50;
/** Keeps the mutants of changed lines. A path that fits two files of the change credits neither. */
function changedMutants(change, mutants) {
    const added = new Map(change.files
        .filter((file) => file.after?.kind === 'file')
        .map((file) => [file.path, new Set([...(0,change_change/* addedLines */.u4)(file)].map(({ newLine }) => newLine))]));
    const find = pathFinder([...added.keys()]);
    const found = new Map();
    const counts = { killed: 0, survived: 0, notReached: 0, invalid: 0 };
    const alive = [];
    const killers = new Set();
    for (const mutant of mutants) {
        let path = found.get(mutant.path);
        if (path === undefined)
            found.set(mutant.path, (path = find(mutant.path) ?? null));
        const lines = path === null ? undefined : added.get(path);
        if (path === null || lines === undefined || !touches(lines, mutant))
            continue;
        if (mutant.status === 'invalid')
            counts.invalid++;
        else if (mutant.status === 'killed' || mutant.status === 'timeout') {
            counts.killed++;
            for (const name of mutant.killedBy)
                killers.add(name);
        }
        else {
            if (mutant.status === 'survived')
                counts.survived++;
            else
                counts.notReached++;
            if (alive.length < changed_mutants_SHOWN)
                alive.push({ path, line: mutant.startLine, what: mutant.what });
        }
    }
    return { ...counts, alive, killers };
}
/** A mutant of many lines (an emptied body) belongs to the change when it holds any added line. */
function touches(lines, { startLine, endLine }) {
    if (endLine - startLine > lines.size) {
        for (const line of lines)
            if (line >= startLine && line <= endLine)
                return true;
        return false;
    }
    for (let line = startLine; line <= endLine; line++)
        if (lines.has(line))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/lost.js
const OURS = /\.(?:xml|info|lcov|trx|tap|cover|coverprofile|cobertura|nunit|junit|ctrf)$/iu;
/** JSON belongs to this gate when its name says so; other JSON is a scanner's. */
const OUR_JSON = /(?:jest|vitest|mocha|playwright|cypress|pytest|cucumber|karma|jasmine|go-?test|junit|ctrf|coverage|mutations?|mutants|outcomes|tests?|e2e|unit|results)[^/]*\.jsonl?$/iu;
const SCANNERS = /\.sarif(?:\.json)?$/iu;
/** Whether a promised file, by its name, is one this gate answers for. */
const isOurs = (name) => OURS.test(name) || OUR_JSON.test(name);
/**
 * Reports that vanished: names the policy expects and nobody handed in, and given paths or globs without a file.
 * A vanished report is never green, because nobody knows what it would have said.
 */
function lostReports(policy, inChain, given, unmatched) {
    const paths = given.map((path) => path.replaceAll('\\', '/'));
    const expected = policy.reports.expected.filter((name) => isOurs(name) && !paths.some((path) => path === name || path.endsWith(`/${name}`)));
    return [
        ...expected.map((name) => ({ name, why: 'expected by the policy' })),
        ...unmatched
            .filter((name) => !inChain || !SCANNERS.test(name))
            .map((name) => ({ name, why: 'matches no file' })),
    ];
}
/** A vanished report as a problem of the run. */
const problemOf = ({ name, why }) => ({
    code: 'EG412',
    message: `The report ${name} is not there (${why}).`,
    nextAction: `Let the step that writes ${name} run, and hand the file in.`,
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/tests.js
var tests = __webpack_require__(34043);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grade/grade.js


const rankOf = (grade) => tests/* TEST_GRADES */.uD.indexOf(grade);
/**
 * Grades one mapped test by what was shown of it, never by what is likely. The two highest grades are shown by a run in
 * which the test failed; they hold whether or not its source was seen.
 */
function gradeOf(test, facts) {
    if (test.outcome !== 'passed')
        return { grade: 'claimed', raise: 'Let the test run and pass at the first attempt.' };
    if (facts.kills(test))
        return { grade: 'killed', raise: null };
    const state = facts.onBase(test);
    if (state === 'red') {
        return { grade: 'red', raise: 'Hand in a mutation report of the changed lines (Stryker, PIT, cargo-mutants).' };
    }
    const above = state === null ? 'Hand in the results of the head’s tests on the base’s code.' : afterBase(state);
    if (!test.asserts) {
        return {
            grade: 'executed',
            raise: `Let its assertions be seen: in a test file of the change, or in a report that counts them. ${above}`,
        };
    }
    return facts.reached
        ? { grade: 'reached', raise: above }
        : { grade: 'asserted', raise: `Hand in coverage that shows changed lines reached. ${above}` };
}
/** What raises a test that did run on the base's code and was not red there. */
function afterBase(state) {
    switch (state) {
        case 'passes':
            return 'It passes without the change as well: assert what the change brings.';
        case 'missing-symbol':
        case 'not-compiled':
            return `It ${STATE_WORDS[state]}; hand in a mutation report that names it instead.`;
        default:
            return `It ${STATE_WORDS[state]}: let it fail there by an assertion.`;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/content/shows.js
/** Characters of a body that are looked at. */
const shows_LOOKED_AT = 100_000;
const shows_REFUSAL = /\b(?:40[0134579]|41[03]|42[29])\b|forbid|denie[ds]|deny|denial|unauthori[sz]|unauthenti|refus|reject|not[ _]?allowed|permission|throws?|raises?|\bErr\w*|Exception|isFalse|toBeFalse|\bfalse\b|\bFalse\b|assertFalse|login|be_falsey|is_?empty|not_?found|redirect/iu;
/** The five fields without which an audit record proves nothing. */
const AUDIT_FIELDS = [
    ['the actor', /actor|user|principal|subject|performed_?by|\bby\b|\bwho\b/iu],
    ['the target', /target|resource|object_?(?:id|type)|entity|record_?id|\bon\b/iu],
    ['the action', /action|event|operation|verb|activity/iu],
    ['the timestamp', /timestamp|time|occurred|created_?at|logged_?at|\bat\b|date|instant/iu],
    ['the request id', /request_?id|req_?id|correlation|trace_?id|x-request/iu],
];
const MALFORMED = /malformed|truncat|garbage|incomplete|unterminated|corrupt|invalid|not[ -]?json|unexpected|bad[_ ]?(?:input|json|request)|syntax_?error|parse_?error|broken|["'`]\{(?![^"'`]*\})|["'`]<[^>"'`]*["'`]|["'`]\[(?![^"'`]*\])/iu;
const OVERSIZED = /repeat\(|\.repeat\b|strings\.Repeat|str_repeat|bytes\.Repeat|["'][^"']*["']\s*\*\s*(?:\d|[A-Z_])|\*\s*\(?\s*(?:1024|10\s*\*\*|\d{3,})|\.alloc\(|Array\((?:\d{3,}|[\w.]*max)|new byte\[|make\(\[\]byte|too[_ ]?(?:large|long|big|many)|oversi[sz]ed|max[_ ]?(?:length|size|bytes)?\s*\+\s*1|limit\s*\+\s*1|\b\d{5,}\b|ljust|padEnd|padStart/iu;
const ADVERSARIAL = /__proto__|constructor|prototype|\.\.[/\\]|%2e%2e|<script|onerror|javascript:|' ?or ?'?1|union select|drop table|;--|\\0|\\x00|%00|\\u202e|\\u0000|\$\{|\{\{|file:\/\/|169\.254|localhost@|!!python|<!ENTITY|<!DOCTYPE|eval\(|system\(|\$\(|`id`|rm -rf|\|\s*cat|format_?string|%n|%s%s|\\r\\n|crlf|homograph|zip.?slip|billion|nested?|polyglot|nul\b|hostile|malicious|inject|traversal|adversar/iu;
/**
 * What a test of this kind would have to show and does not, for people; null when it does. Only text is looked at: that a
 * test names a refusal is shown, that the refusal is the right one is not.
 */
function lacking(content, { body, assertions }) {
    const text = body.slice(0, shows_LOOKED_AT);
    const asserted = assertions.join('\n').slice(0, shows_LOOKED_AT);
    switch (content) {
        case 'denial':
            return shows_REFUSAL.test(asserted) ? null : 'a denial (a refusing status, an error, no access)';
        case 'audit-event': {
            const missing = AUDIT_FIELDS.filter(([, words]) => !words.test(asserted)).map(([name]) => name);
            return missing.length === 0 ? null : missing.join(', ');
        }
        case 'malformed-input':
            return MALFORMED.test(text) ? null : 'what happens to malformed input';
        case 'oversized-input':
            return OVERSIZED.test(text) ? null : 'what happens to oversized input';
        default:
            return ADVERSARIAL.test(text) ? null : 'what happens to adversarial input';
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/canary.js

/** What every proof by tests becomes when the planted failure did not show; null when it did, or none is asked for. */
function brokenByCanary(id, { state, name }) {
    if (state === 'off' || state === 'red')
        return null;
    if (state === 'green') {
        const summary = `The planted failing test of ${name} did not turn its report red: no green of this runner counts.`;
        return (0,evidence/* unsatisfied */._5)(id, 'failed', summary, 'Find out why the runner hides failures, and run the tests again.');
    }
    const summary = `The report ${name} of the planted failing test is not there, or cannot be used.`;
    return (0,evidence/* unsatisfied */._5)(id, 'missing', summary, `Let the run with the planted failing test write ${name}, and hand it in.`);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/strength.js

/** Without demands, whatever passes counts. */
const NO_DEMANDS = {
    grade: null,
    gradeOf: () => ({ grade: 'executed', raise: null }),
    lacking: () => null,
};
/** Divides passing tests into those that meet the demands and those that fall short. */
function meeting(tests, demands) {
    const enough = [];
    const short = [];
    for (const test of tests) {
        const reason = strength_shortfall(test, demands);
        if (reason === null)
            enough.push(test);
        else
            short.push({ test, ...reason });
    }
    return { enough, short };
}
function strength_shortfall(test, { grade, gradeOf, lacking }) {
    const missing = lacking(test);
    if (missing !== null)
        return { why: `does not show ${missing}`, next: `Let the test assert ${missing}.` };
    if (grade === null)
        return null;
    const graded = gradeOf(test);
    if (rankOf(graded.grade) >= rankOf(grade))
        return null;
    return { why: `is ${graded.grade}, ${grade} is asked for`, next: graded.raise ?? 'Strengthen the test.' };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/tests.js


const tests_SHOWN = 3;
const BECAME = {
    passed: 'passes',
    flaky: 'passed only when repeated',
    failed: 'fails',
    error: 'fails',
    skipped: 'is skipped',
    todo: 'is only a todo',
    vacuous: 'asserts nothing',
};
/** Decides one evidence id by the tests that stand for it. */
function proveByTests(id, definition, standing, reports, demands = NO_DEMANDS) {
    const by = toolsOf(reports);
    const howTo = definition.howTo;
    if (definition.tests?.any === true) {
        const broken = brokenReports(id, reports, by);
        if (broken !== null)
            return broken;
    }
    const failing = tests_count(standing, 'failed') + tests_count(standing, 'error');
    if (failing > 0) {
        const names = standing.others.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
        const summary = `${tests_tests(failing)} of this proof ${failing === 1 ? 'fails' : 'fail'}: ${namesOf(names)}`;
        return (0,evidence/* unsatisfied */._5)(id, 'failed', summary, 'Make the failing tests pass; the summary names them.', by, refs(names));
    }
    const minimum = definition.tests?.minimum ?? 1;
    const { idleTag } = standing;
    // Whoever tags a test says which one is the proof; words that other tests happen to hold do not stand in for it.
    const allPassing = [...(idleTag === null ? standing.passing : standing.taggedPassing).values()];
    const { enough: passing, short } = meeting(allPassing, demands);
    if (idleTag !== null && allPassing.length < minimum && standing.passing.size >= minimum) {
        const summary = `The test tagged for it ${BECAME[idleTag.outcome]}: ${quoted(idleTag)}. Tests that only hold its words do not stand in for it.`;
        const next = 'Let the tagged test run and pass, or take the tag off if another test is the proof.';
        return (0,evidence/* unsatisfied */._5)(id, 'missing', summary, next, by, refs([idleTag]));
    }
    const [lost] = reports.lost;
    const [weak] = short;
    if (passing.length < minimum && allPassing.length >= minimum && weak !== undefined) {
        const others = short.length > 1 ? ` (and ${short.length - 1} more)` : '';
        const summary = `${quoted(weak.test)} passes, but ${weak.why}${others}.`;
        return (0,evidence/* unsatisfied */._5)(id, 'missing', summary, weak.next, by, refs(short.map(({ test }) => test)));
    }
    if (passing.length < minimum) {
        const absent = lost === undefined ? '' : ` The report ${lost.name} is not there (${lost.why}).`;
        const summary = (reports.readings.length === 0 ? 'No test report was handed in.' : cameClose(standing, minimum)) + absent;
        return (0,evidence/* unsatisfied */._5)(id, 'missing', summary, howTo, by, refs(standing.others));
    }
    if (lost !== undefined) {
        const summary = `The report ${lost.name} is not there (${lost.why}); what it would have said is not known.`;
        return (0,evidence/* unsatisfied */._5)(id, 'missing', summary, `Hand in ${lost.name}, or take it off the list.`, by);
    }
    const passed = idleTag === null && short.length === 0 ? tests_count(standing, 'passed') : passing.length;
    return (0,evidence/* satisfied */.p7)(id, `${tests_tests(passed)} ${passed === 1 ? 'passes' : 'pass'}: ${namesOf(passing)}`, by, refs(passing));
}
/** Any failure anywhere, and any report that says nothing, speaks against the proof that takes every test. */
function brokenReports(id, { readings }, by) {
    const malformed = readings.filter(({ status }) => status === 'malformed');
    if (malformed.length > 0) {
        const first = malformed[0];
        const summary = `${first.path} cannot be used: ${first.problems[0] ?? 'malformed'}`;
        const next = 'Let the test runner write the report again, completely, and hand in that file.';
        return (0,evidence/* unsatisfied */._5)(id, 'failed', summary, next, by, malformed.map(({ path }) => path));
    }
    const failed = readings.filter(({ status }) => status === 'failed');
    if (failed.length > 0) {
        const failures = failed.reduce((sum, { failed: one, errors, suiteErrors }) => sum + one + errors + suiteErrors, 0);
        const reason = failed.flatMap(({ problems }) => problems)[0];
        const summary = `${failures} ${failures === 1 ? 'failure' : 'failures'} in ${failed.length} of ${readings.length} reports${reason === undefined ? '' : `: ${reason}`}`;
        return (0,evidence/* unsatisfied */._5)(id, 'failed', summary, 'Make every test pass on the head commit.', by, failed.map(({ path }) => path));
    }
    const empty = readings.find(({ status }) => status === 'empty');
    if (empty !== undefined) {
        const next = 'Find out why no test ran, or do not hand in the report of a package without tests.';
        return (0,evidence/* unsatisfied */._5)(id, 'missing', `${empty.path} holds no test.`, next, by, [empty.path]);
    }
    return null;
}
/** Why what is there does not count. */
function cameClose(standing, minimum) {
    const passing = standing.passing.size;
    const near = [
        passing > 0 ? `${passing} of at least ${minimum} distinct tests pass` : '',
        reason(standing, 'skipped', 'skipped'),
        reason(standing, 'todo', 'only a todo'),
        reason(standing, 'flaky', 'passed only when repeated'),
        reason(standing, 'vacuous', 'asserting nothing'),
    ].filter((part) => part !== '');
    return near.length === 0 ? 'No test stands for it.' : `Not enough: ${near.join('; ')}.`;
}
function reason(standing, outcome, words) {
    const number = tests_count(standing, outcome);
    if (number === 0)
        return '';
    const first = standing.others.find((mapped) => mapped.outcome === outcome);
    return `${tests_tests(number)} ${words}${first === undefined ? '' : ` (${quoted(first)})`}`;
}
const tests_count = (standing, outcome) => standing.counts.get(outcome) ?? 0;
const tests_tests = (number) => (number === 1 ? '1 test' : `${number} tests`);
const quoted = ({ test }) => `"${test.slice(0, 120)}"`;
const refs = (mapped) => mapped.slice(0, 20).map(({ test, file }) => (file === null ? test : `${file}: ${test}`).slice(0, 300));
function namesOf(mapped) {
    const more = mapped.length > tests_SHOWN ? ` and ${mapped.length - tests_SHOWN} more` : '';
    return mapped.slice(0, tests_SHOWN).map(quoted).join(', ') + more;
}
function toolsOf({ readings }) {
    const formats = new Set(readings.filter(({ status }) => status !== 'malformed').map(({ format }) => format));
    return [...formats].map((tool) => ({ tool, version: null }));
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/prove.js










/** Decides one evidence id: the ids with a meaning of their own, else by the tests that stand for it. */
function prove(policy, ledger, id, judged, facts) {
    if (id === INTEGRITY)
        return proveIntegrity(policy, judged.integrity);
    if (id === CHANGED_LINES)
        return proveChangedLines(policy, judged.lines, judged.measured);
    if (id === SENSITIVE_LINES)
        return proveSensitiveLines(policy, judged.sensitive, judged.measured);
    if (id === INVENTORY)
        return proveInventory(policy, judged.inventory);
    if (id === MUTANTS)
        return proveMutants(policy, judged.mutants);
    const broken = brokenByCanary(id, judged.canary);
    if (broken !== null)
        return broken;
    if (id === RED)
        return proveRed(policy, judged.reds);
    const howTo = policy.evidence[id]?.howTo ?? `Tag a test with [${id}].`;
    const definition = policy.evidence[id] ?? { title: id, gate: 'test-evidence-map', howTo };
    const demands = {
        grade: Object.hasOwn(policy.tests.grades, id) ? (policy.tests.grades[id] ?? null) : null,
        gradeOf: (test) => gradeOf(test, facts),
        lacking: (test) => lackingOf(policy, id, judged.sources, test),
    };
    const reports = { readings: judged.read.results, lost: judged.lost };
    return proveByTests(id, definition, ledger.standing(id), reports, demands);
}
/** What the policy wants the test's source to show and it does not. A source that was not seen is not judged. */
function lackingOf(policy, id, sources, { name, test, file }) {
    const content = Object.hasOwn(policy.tests.content, id) ? policy.tests.content[id] : undefined;
    if (content === undefined)
        return null;
    const suite = test === name ? '' : test.slice(0, -name.length).trim();
    const seen = sources.find({ suite, name, file });
    return seen === null ? null : lacking(content, seen);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/coverage.js




/** The files of one coverage report, by the path it gives them. */
class CoveredFiles {
    #files = new Map();
    /** Folders the report says its paths are relative to. */
    roots = new Set();
    /** The lines of a file; the same set when the report names it again. */
    lines(path) {
        const known = this.#files.get(path);
        if (known !== undefined)
            return known;
        if (this.#files.size >= limits/* LIMITS */.b.coverageFiles) {
            throw new malformed/* MalformedReport */.Q(`covers more than ${limits/* LIMITS */.b.coverageFiles} files`);
        }
        const lines = new LineSet();
        this.#files.set((0,own_copy/* ownCopy */.S)(path), lines);
        return lines;
    }
    entries() {
        return this.#files.entries();
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/read-coverage.js





/** Reads one coverage file. What is malformed covers nothing. @throws EvidenceError when the file cannot be read */
async function readCoverage(files, path) {
    const covered = new CoveredFiles();
    let format = 'unknown';
    const { digest, error } = await readFileOnce(files, path, async (bytes) => {
        const start = startOf(bytes);
        if (start.text === '')
            return null;
        const found = coverageFormatOf(start);
        if (found === null)
            throw new malformed/* MalformedReport */.Q('is in no coverage format that is known here');
        format = found.name;
        return found.open(covered);
    });
    if (error !== null && !(error instanceof malformed/* MalformedReport */.Q))
        throw error;
    if (error !== null) {
        return { path, format, status: 'malformed', problems: [error.message], files: new CoveredFiles(), digest };
    }
    const measured = [...covered.entries()].some(([, lines]) => lines.total > 0);
    const problems = measured ? [] : ['measures no line of any file'];
    return { path, format, status: measured ? 'ok' : 'empty', problems, files: covered, digest };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/read-inputs.js



/** Reads reports and coverage one after the other; each file once, whatever list it is on. */
async function readInputs(files, given, openPage, progress) {
    const readings = { results: [], coverage: [], mutants: [], mutated: false, digests: [], problems: [] };
    const coverage = [...given.coverage];
    for (const path of new Set(given.reports)) {
        if (coverage.includes(path))
            continue;
        progress(`Reading ${path}`);
        const kind = await readOneReport(files, path, given.inChain, openPage(), readings);
        if (kind === 'coverage')
            coverage.push(path);
    }
    for (const path of new Set(coverage)) {
        progress(`Reading ${path}`);
        await readOneCoverage(files, path, readings);
    }
    return readings;
}
async function readOneReport(files, path, inChain, page, into) {
    try {
        const read = await readReport(files, path, page.onTest);
        if (read.kind === 'coverage')
            return 'coverage';
        into.digests.push(read.digest);
        if (read.kind === 'scan' && inChain)
            return 'scan';
        if (read.kind === 'mutants') {
            for (const mutant of read.mutants)
                into.mutants.push(mutant);
            into.mutated = true;
            return 'mutants';
        }
        const reading = read.kind === 'results' ? read.reading : refused(path, 'is a scanner report, not test results');
        page.settle(reading.status === 'ok' || reading.status === 'failed');
        into.results.push(reading);
        for (const problem of brokenness(reading))
            into.problems.push(problem);
    }
    catch (error) {
        into.results.push(refused(path, unreadable(error)));
        into.problems.push(read_inputs_problemOf(path, unreadable(error)));
    }
    return 'results';
}
async function readOneCoverage(files, path, into) {
    let reading;
    try {
        reading = await readCoverage(files, path);
    }
    catch (error) {
        into.problems.push(read_inputs_problemOf(path, unreadable(error)));
        return;
    }
    into.coverage.push(reading);
    into.digests.push(reading.digest);
    if (reading.status === 'ok')
        return;
    into.problems.push({
        code: 'EG411',
        message: `${path} covers nothing: it ${reading.problems[0] ?? 'is empty'}.`,
        nextAction: 'Let the coverage tool write the report again, completely, and hand in that file.',
    });
}
/** The message of an expected failure; anything else is our fault and goes on. */
function unreadable(error) {
    if (error instanceof errors/* EvidenceError */.oe)
        return error.message;
    throw error;
}
function brokenness(reading) {
    if (reading.status !== 'malformed' && reading.status !== 'empty')
        return [];
    return [read_inputs_problemOf(reading.path, reading.problems[0] ?? reading.status)];
}
const read_inputs_problemOf = (path, what) => ({
    code: 'EG410',
    message: `${path} proves nothing: it ${what}.`,
    nextAction: 'Let the test runner write the report again, completely, and hand in that file.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/read-base.js



/** Reads them all. What is malformed or not there shows nothing: no test is red by it. */
async function readBase(files, patterns, progress) {
    const { paths, unmatched } = await files.expand(patterns);
    const runs = baseRuns();
    const results = [];
    const digests = [];
    const problems = unmatched.map((name) => read_base_problemOf(name, 'matches no file'));
    for (const path of new Set(paths)) {
        progress(`Reading ${path}`);
        const page = runs.open();
        try {
            const read = await readReport(files, path, page.onTest, { wantsFailures: true });
            digests.push(read.digest);
            const reading = read.kind === 'results' ? read.reading : refused(path, 'holds no test results');
            page.settle(reading.status === 'ok' || reading.status === 'failed', reading.suiteErrors);
            results.push(reading);
            if (reading.status === 'malformed')
                problems.push(read_base_problemOf(path, reading.problems[0] ?? 'is malformed'));
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe))
                throw error;
            results.push(refused(path, error.message));
            problems.push(read_base_problemOf(path, error.message));
        }
    }
    return { runs: results.length === 0 ? null : runs, results, digests, problems };
}
const read_base_problemOf = (path, what) => ({
    code: 'EG450',
    message: `${path}, of the head’s tests on the base’s code, shows nothing: it ${what}.`,
    nextAction: 'Run the head’s tests on the base’s code again, and hand in the report as the runner wrote it.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/red-book.js


const red_book_SHOWN = 50;
function redBook(base) {
    const counts = new Map();
    const red = [];
    const add = (state, number) => void counts.set(state, (counts.get(state) ?? 0) + number);
    const open = () => {
        const here = new Map();
        const names = [];
        return {
            onTest: (testCase) => {
                if (testCase.outcome !== 'passed')
                    return;
                const label = labelOf(testCase);
                const state = base.stateOf(label, testCase.file);
                here.set(state, (here.get(state) ?? 0) + 1);
                if (state === 'red' && names.length < red_book_SHOWN)
                    names.push((0,own_copy/* ownCopy */.S)(label));
            },
            settle: (sound) => {
                if (!sound)
                    return;
                for (const [state, number] of here)
                    add(state, number);
                red.push(...names.slice(0, red_book_SHOWN - red.length));
            },
        };
    };
    return { open, counts, red };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/page.js
/** Lets several books take the same tests. */
const page_together = (books) => () => {
    const pages = books.map((open) => open());
    return {
        onTest: (testCase) => {
            for (const page of pages)
                page.onTest(testCase);
        },
        settle: (sound) => {
            for (const page of pages)
                page.settle(sound);
        },
    };
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grade/facts.js

/** What the whole run says that grades depend on. */
function factsOf(lines, base, mutants) {
    const killers = new Set([...(mutants?.killers ?? [])].map(plain));
    return {
        reached: (lines?.covered ?? 0) > 0,
        onBase: ({ test, file }) => base?.stateOf(test, file) ?? null,
        kills: (test) => killers.size > 0 && facts_namesOf(test).some((name) => killers.has(name)),
    };
}
/** Mutation tools name a test with or without what is around it; a suite's name alone is never a test. */
const facts_namesOf = ({ test, name }) => [plain(test), plain(name)];

// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/spec/controls.js

const MAX_CONTROLS = 100;
/**
 * What tests prove of the controls of the security spec. The spec was read by risk-classify, which made what it names
 * owed; here each control is told beside its proofs. Without a spec there is nothing to tell.
 */
function controlProofs(earlier, evidence) {
    const spec = earlier.get('risk-classify')?.details['spec'];
    const controls = spec?.controls;
    if (!Array.isArray(controls))
        return [];
    const status = new Map(evidence.map((one) => [one.id, one.status]));
    return controls.slice(0, MAX_CONTROLS).flatMap((one) => {
        const { control, evidence: named } = (one ?? {});
        if (typeof control !== 'string' || !Array.isArray(named))
            return [];
        const proofs = named.flatMap((id) => {
            const found = typeof id === 'string' ? status.get(id) : undefined;
            return found === undefined ? [] : [{ id: String(id), status: found }];
        });
        return [{ control, proofs, holds: proofs.length === 0 ? null : proofs.every((proof) => (0,evidence_status/* passes */.WE)(proof.status)) }];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/tell.js


/** What was found, as the report's details tell it. */
function tell(ledger, judged, { reportsBase, sources, claims, controls }, facts) {
    const { read, lines, sensitive, integrity, reds, inventory, mutants, canary } = judged;
    return {
        reports: read.results,
        reportsBase,
        totals: totalsOf(read),
        mappings: ledger.ids().flatMap((evidence) => mappingsOf(ledger, evidence, facts)),
        coverage: { reports: read.coverage.map(coverageDetails), changedLines: lines, sensitiveLines: sensitive },
        claims,
        controls,
        testSources: sources.map(({ path, problems }) => ({ path, problems })),
        integrity,
        onBase: reds === null ? null : Object.fromEntries(reds.counts),
        inventory,
        mutants: mutants === null ? null : withoutKillers(mutants),
        canary: canary.state,
    };
}
function totalsOf({ results }) {
    const totals = { ...noTotals(), suiteErrors: 0, flaky: 0 };
    for (const reading of results)
        addTotals(totals, reading);
    return totals;
}
/** What would raise a proof's grade is told of its strongest test only; the others would say it over and over. */
function mappingsOf(ledger, evidence, facts) {
    const { passing, others } = ledger.standing(evidence);
    const graded = [...passing.values(), ...others].map((mapped) => ({ mapped, ...gradeOf(mapped, facts) }));
    const best = Math.max(...graded.map(({ grade }) => rankOf(grade)));
    const first = graded.findIndex(({ grade }) => rankOf(grade) === best);
    return graded.map(({ mapped, grade, raise }, index) => ({
        evidence,
        ...mapped,
        grade,
        raise: index === first ? raise : null,
        onBase: facts.onBase(mapped),
    }));
}
const withoutKillers = ({ killed, survived, notReached, invalid, alive, }) => ({ killed, survived, notReached, invalid, alive });
const coverageDetails = ({ path, format, status, problems, files, }) => ({
    path,
    format,
    status,
    problems,
    files: [...files.entries()].map(([name, { covered, total }]) => ({ path: name, covered, total })),
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/findings.js


/** Problems of test sources as findings: a warning where a test proves nothing, a note where it does not run. */
const sourceFindings = (files) => files.flatMap(({ path, problems }) => problems.map(({ ruleId, line, test }) => {
    const { proofless, text } = RULES[ruleId];
    const who = test === null ? 'This test file' : `Test "${test.slice(0, 200)}"`;
    return (0,evidence/* finding */.gk)(`test-source/${ruleId}`, proofless ? 'warning' : 'note', `${who} ${text}.`, {
        path,
        startLine: line,
    });
}));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/comments.js


/** Lines of comments and annotations above a test that are looked at. */
const MOST_LINES = 30;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|"""|'''|@|\[)/u;
const comments_MAX_LINE = 500;
/** Claims in the comments right above tests, by the plain title and full title of the test. */
function claimsAbove(text, tests) {
    const found = new Map();
    if (!mayClaim(text))
        return found;
    const lines = text.split('\n');
    for (const { title, fullTitle, line } of tests) {
        const above = [];
        for (let at = line - 2; at >= 0 && above.length < MOST_LINES; at--) {
            const one = (lines[at] ?? '').slice(0, comments_MAX_LINE);
            if (!COMMENT.test(one))
                break;
            above.unshift(one);
        }
        const claims = claimsIn(above.join('\n'));
        if (claims.length === 0)
            continue;
        for (const key of new Set([plain(title), plain(fullTitle)]))
            found.set(key, claims);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/check-test.js






/** These are wrong even beside good assertions: whoever wrote them believes they assert. */
const ALWAYS_WRONG = {
    incomplete: 'incomplete-assertion',
    floating: 'floating-assertion',
    unreachable: 'unreachable-assertion',
};
/** What is wrong with the body of one test. */
function checkTest(script, bindings, test, asserts) {
    const at = (ruleId, line = test.line) => ({ ruleId, line, test: test.fullTitle });
    // A callback that is not in this file is beyond what can be seen here.
    if (test.body === null)
        return [];
    const body = test.body;
    const assertions = assertionsIn(script, bindings, body, asserts);
    if (assertions.length === 0)
        return throwsByHand(script, body) ? [] : [at('no-assertion')];
    const around = aroundOf(script, test, body);
    const judged = assertions.map((assertion) => ({ assertion, force: forceOf(script, assertion, around) }));
    const wrong = judged.flatMap(({ assertion, force }) => {
        const rule = ALWAYS_WRONG[force];
        return rule === undefined ? [] : [at(rule, lineOf(assertion.node))];
    });
    if (wrong.length > 0)
        return wrong;
    const sound = judged.filter(({ force }) => force === 'sound').map(({ assertion }) => assertion);
    const reason = sound.length === 0 ? weakest(judged) : emptyOf(script, sound, around);
    return reason === null ? [] : [at(reason.rule, lineOf(reason.assertion.node))];
}
function weakest(judged) {
    const swallowed = judged.find(({ force }) => force === 'swallowed');
    const [first] = judged;
    if (swallowed !== undefined)
        return { rule: 'swallowed-assertion', assertion: swallowed.assertion };
    return first === undefined ? null : { rule: 'conditional-assertion', assertion: first.assertion };
}
/** Sound in form, but all of them hold whatever the code does. */
function emptyOf(script, sound, around) {
    const assertion = sound[0];
    // Where assertions are counted, or in a callback, reaching it is what is asserted.
    const reached = around.counted || sound.some(({ node }) => isInCallback(script, node, around.body));
    if (!reached && sound.every((one) => isConstant(script, one)))
        return { rule: 'constant-assertion', assertion };
    const snapshot = /^(?:toMatchSnapshot|matchSnapshot|snapshot|toThrowErrorMatchingSnapshot)$/u;
    return sound.every(({ matcher }) => snapshot.test(matcher ?? '')) ? { rule: 'snapshot-only', assertion } : null;
}
function isInCallback(script, start, body) {
    for (let node = script.parents.get(start); node !== undefined && node !== body; node = script.parents.get(node)) {
        if (isFunction(node))
            return true;
    }
    return false;
}
/** `if (…) throw new Error(…)`, `done(error)`, `fail()`: asserting by hand. */
const throwsByHand = (script, body) => inside(script, body).some((node) => {
    if (node.type === 'ThrowStatement')
        return true;
    if (!isCall(node))
        return false;
    const { root, members } = chainOf(node);
    return members.at(-1) === 'fail' || root === 'fail' || root === 'ruleTester';
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/check-file.js










const MODIFIER_RULES = {
    skip: 'skipped-test',
    only: 'focused-test',
    todo: 'todo-test',
    fails: 'expected-failure',
};
/** Examines one JavaScript or TypeScript test file by its syntax tree. */
async function checkFile(path, text, parse = parseScript) {
    // Type tests never run; their compiler is their runner.
    if (/\.test-d\.[cm]?tsx?$/u.test(path))
        return { path, tests: [], problems: [] };
    const script = await parse(path, text);
    if (script === null)
        return check_file_unreadable(path);
    try {
        return check(path, script);
    }
    catch (error) {
        if (error instanceof TooComplex || error instanceof RangeError)
            return check_file_unreadable(path);
        throw error;
    }
}
const check_file_unreadable = (path) => ({
    path,
    tests: [],
    problems: [{ ruleId: 'unparsable', line: 1, test: null }],
});
function check(path, script) {
    const bindings = bindingsOf(script);
    const asserts = assertingFunctions(script, bindings);
    const tests = testsOf(script, bindings);
    const problems = [
        ...tests.flatMap((test) => (inert(test) ? [] : checkTest(script, bindings, test, asserts))),
        ...tests.filter(({ empty }) => empty).map((test) => problemAt('todo-test', test.call, test.fullTitle)),
        ...script.nodes.flatMap((node) => [...problemsOf(script, bindings, node)]),
        ...strayAssertions(script, bindings, tests),
        ...mockedSubject(script, bindings),
    ];
    return { path, tests: tests.map((test) => seen(script, bindings, test, asserts)), problems: distinct(problems) };
}
function seen(script, bindings, { title, fullTitle, line, call, body }, asserts) {
    const textOf = ({ start, end }) => script.text.slice(start, end);
    const assertions = body === null ? [] : assertionsIn(script, bindings, body, asserts);
    // A table of cases stands in the call, outside of the body.
    return { title, fullTitle, line, body: textOf(call), assertions: assertions.map(({ node }) => textOf(node)) };
}
/** Tests that do not run need no assertion. */
const inert = ({ modifiers, empty }) => empty || modifiers.has('skip') || modifiers.has('todo');
const problemAt = (ruleId, node, test = null) => ({
    ruleId,
    line: lineOf(node),
    test,
});
function* problemsOf(script, bindings, node) {
    const parent = script.parents.get(node);
    if (isMember(node) && parent !== undefined && !isCall(parent) && !isMember(parent)) {
        // `const maybe = ok ? it : it.skip`: modified, but called somewhere else.
        const { root, members } = chainOf(node);
        const last = members.at(-1) ?? '';
        if (root !== null &&
            /^(?:it|test|describe)$/u.test(bindings.canonical(root)) &&
            /^(?:skip|only|todo)$/u.test(last)) {
            yield problemAt(MODIFIER_RULES[last], node);
        }
    }
    if (!isCall(node))
        return;
    if (parent !== undefined && isCall(parent) && calleeOf(parent) === node)
        return;
    const block = blockOf(node, bindings);
    if (block !== null && block.kind !== 'hook')
        yield* check_file_modifiersOf(script, block);
    else if (skipsItself(node, bindings))
        yield problemAt('skipped-test', node);
    else if (isPageWait(node) && waitsForPages(script, bindings) && !isAwaited(script, node))
        yield problemAt('floating-wait', node);
}
function* check_file_modifiersOf(script, block) {
    for (const modifier of block.modifiers)
        yield problemAt(MODIFIER_RULES[modifier], block.call, block.title);
    if (block.kind !== 'test')
        return;
    for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
        if (node.type === 'IfStatement')
            yield problemAt('conditional-test', block.call, block.title);
        if (isFunction(node) && !isCall(script.parents.get(node) ?? node))
            return;
    }
}
/** `test.skip(condition)`, `this.skip()`, `t.todo()`, `pending()` inside a test. */
function skipsItself(call, bindings) {
    const { root, members } = chainOf(call);
    const last = members.at(-1) ?? '';
    if (root === 'pending' && members.length === 0)
        return !bindings.imports.has(root) && !bindings.functions.has(root);
    if (!/^(?:skip|fixme|todo)$/u.test(last) || root === null)
        return false;
    const name = bindings.canonical(root);
    return /^(?:test|it|this|t|ctx|context|testContext|describe)$/u.test(name) && !isMember(child(call, 'tag') ?? call);
}
const isPageWait = (call) => {
    const { root, members } = chainOf(call);
    const last = members.at(-1) ?? '';
    return (/^waitFor[A-Z]/u.test(last) &&
        (/page|frame|context|popup/iu.test(root ?? '') || /page|frame|context|popup/iu.test(members.at(-2) ?? '')));
};
/** Assertions outside every test: at the top of the file, in a describe block, or left unfinished in a helper. */
function strayAssertions(script, bindings, tests) {
    const bodies = new Set(tests.flatMap(({ body }) => body ?? []));
    return assertionsIn(script, bindings, script.program, () => false).flatMap((assertion) => {
        if (assertion.kind !== 'expect')
            return [];
        const place = placeOf(script, bindings, assertion.node, bodies);
        if (place === 'test')
            return [];
        if (place === 'nowhere')
            return [problemAt('standalone-assertion', assertion.node)];
        const force = forceOf(script, assertion, { body: place, waitsForCallback: true, counted: false });
        return force === 'incomplete' || force === 'floating' ? [problemAt(`${force}-assertion`, assertion.node)] : [];
    });
}
/** The function that an assertion stands in, unless that is a test, or no function but describe blocks. */
function placeOf(script, bindings, start, bodies) {
    let helper = null;
    for (let node = script.parents.get(start); node !== undefined; node = script.parents.get(node)) {
        if (!isFunction(node))
            continue;
        if (bodies.has(node))
            return 'test';
        const call = script.parents.get(node);
        const block = call !== undefined && isCall(call) ? blockOf(call, bindings) : null;
        if (block?.kind === 'group')
            return helper ?? 'nowhere';
        if (call !== undefined && isCall(call) && /^(?:then|catch|finally)$/u.test(nameOf(calleeOf(call)) ?? ''))
            continue;
        helper = node;
    }
    return helper ?? 'nowhere';
}
function distinct(problems) {
    const seen = new Map(problems.map((problem) => [`${problem.ruleId}:${problem.line}`, problem]));
    return [...seen.values()].toSorted((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/read-sources.js






/** Largest test source that is read. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024;
/** Examines the test files that were named, and those of the change at its head. */
async function readTestSources(files, patterns, change, parse = parseScript) {
    const { paths, unmatched } = await files.expand(patterns);
    const checked = [];
    const claims = new Map();
    const check = async (path, text) => {
        const file = await checkSource(path, text, parse);
        checked.push(file);
        for (const [title, found] of claimsAbove(text, file.tests))
            claims.set(title, found);
    };
    const digests = [];
    const problems = unmatched.map((name) => read_sources_unreadable(`No file matches ${name}.`));
    for (const path of paths) {
        try {
            const { bytes, sha256 } = await files.read(path, MAX_SOURCE_BYTES);
            digests.push({ path, sha256, bytes: bytes.length });
            await check(path, new TextDecoder().decode(bytes));
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe))
                throw error;
            problems.push(read_sources_unreadable(error.message));
        }
    }
    for (const file of change?.files ?? []) {
        if (file.after?.kind !== 'file' || file.binary || !isTestFile(file.path))
            continue;
        if (!isScript(file.path) && !(0,registry/* hasGrammar */.E)(file.path))
            continue;
        const text = await change?.readHead(file.path);
        if (typeof text === 'string')
            await check(file.path, text);
    }
    return { files: checked, claims, digests, problems };
}
/** Other languages are listed without problems: nothing is known of their tests. */
async function checkSource(path, text, parse) {
    if (isScript(path))
        return checkFile(path, text, parse);
    const nothing = { path, tests: [], problems: [] };
    if (!(0,registry/* hasGrammar */.E)(path))
        return nothing;
    const { checkGrammar } = await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 68569));
    return (await checkGrammar(path, text)) ?? nothing;
}
const read_sources_unreadable = (message) => ({
    code: 'EG413',
    message,
    nextAction: 'Name test source files of at most 4 MiB that exist.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/judge.js



























/** Reads everything that was handed in and says, evidence id by evidence id, what it proves. */
async function judge(context) {
    const { change, policy, files, inputs, earlier } = context;
    const reports = await files.expand(inputs.reports);
    const coverage = await files.expand(inputs.coverage);
    const lost = lostReports(policy, change !== null, [...reports.paths, ...coverage.paths], [...reports.unmatched, ...coverage.unmatched]);
    const parse = rememberingParse();
    const sources = await readTestSources(files, inputs.testSource, change, parse);
    const index = indexSources(sources.files);
    const { others, canary: planted } = withoutCanary(reports.paths, policy.tests.canary);
    const canary = await readCanary(files, planted, policy.tests.canary);
    const base = await readBase(files, inputs.reportsBase, context.progress);
    const ledger = ledgerOf(mapperOf(policy), index.strengthOf);
    const reds = base.runs === null ? null : redBook(base.runs);
    const names = base.runs === null ? null : nameBook();
    const claims = claimBook(index.strengthOf, sources.claims);
    const books = [
        ledger.open,
        claims.open,
        ...(reds === null ? [] : [reds.open]),
        ...(names === null ? [] : [names.open]),
    ];
    const given = { reports: others, coverage: coverage.paths, inChain: change !== null };
    const read = await readInputs(files, given, page_together(books), context.progress);
    const measured = read.coverage.filter(({ status }) => status === 'ok').map((reading) => reading.files);
    const lines = change === null ? null : changedLines(change, measured);
    const judged = {
        read,
        sources: index,
        lost,
        lines,
        canary,
        integrity: change === null ? null : await checkIntegrity(change, parse),
        measured: measured.length > 0,
        sensitive: sensitiveLines(policy, earlier, lines),
        reds,
        inventory: base.runs === null || names === null ? null : names.compare(base.runs),
        mutants: change === null || !read.mutated ? null : changedMutants(change, read.mutants),
    };
    const told = await claims.told();
    const facts = factsOf(lines, base.runs, judged.mutants);
    const evidence = evidenceIds(context, ledger).map((id) => prove(policy, ledger, id, judged, facts));
    const details = tell(ledger, judged, { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) }, facts);
    const digests = [...read.digests, ...(canary.digest === null ? [] : [canary.digest])];
    if (change !== null)
        await attest(context.emit, change, details, digests);
    return {
        evidence,
        findings: [
            ...findingsOf(judged.integrity),
            ...sourceFindings(sources.files),
            ...inventoryFindings(judged.inventory),
            ...claimFindings(told),
        ],
        problems: [...lost.map(problemOf), ...sources.problems, ...read.problems, ...base.problems],
        inputs: [...read.digests, ...(canary.digest === null ? [] : [canary.digest]), ...base.digests, ...sources.digests],
        details: tell(ledger, judged, { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) }, facts),
    };
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/summary/summary.js



const summary_SHOWN = 30;
/** The job summary: proof by proof what gives it or what is missing, then totals, coverage and weakened tests. */
function summarise(report) {
    const details = report.details;
    const parts = [
        totals(details),
        proofs(report.evidence, details),
        summary_refused(details),
        coverage(details),
        sharpness(details),
        controlled(details),
        claimed(details),
        weakenings(details),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function totals({ totals: sum, reports }) {
    const parts = [
        `**${sum.tests}** tests in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
        `${sum.passed} passed`,
        `${sum.failed + sum.errors} failed`,
        `${sum.skipped} skipped`,
        ...(sum.suiteErrors > 0 ? [`${sum.suiteErrors} failures outside test cases`] : []),
        ...(sum.flaky > 0 ? [`${sum.flaky} passed only when repeated`] : []),
    ];
    return parts.join(', ');
}
const GRADES = ['killed', 'red', 'reached', 'asserted', 'executed', 'claimed'];
function proofs(evidence, { mappings }) {
    const rows = evidence.map(({ id, status, summary, nextAction }) => {
        const tests = mappings.filter((mapping) => mapping.evidence === id && mapping.outcome === 'passed');
        const [best] = tests.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
        const by = tests
            .slice(0, 2)
            .map(({ test }) => (0,markdown/* code */.aY)(test, 100))
            .join('<br>');
        const what = (0,evidence_status/* passes */.WE)(status) && by !== '' ? by : (0,markdown/* escapeMarkdown */.FV)(summary);
        const next = nextAction ?? best?.raise ?? '';
        return [(0,markdown/* code */.aY)(id), status, what, best?.grade ?? '', next === '' ? '' : (0,markdown/* escapeMarkdown */.FV)(next, 400)];
    });
    return (0,markdown/* table */.tp)(['Proof', 'Status', 'Found', 'Grade', 'Next step, or what would raise the grade'], rows);
}
/** Whether the tests can see the change: what they did on the base's code, and what of its mutants they noticed. */
function sharpness({ onBase, mutants, inventory }) {
    const parts = [];
    if (onBase !== null) {
        const states = BASE_STATES.filter((state) => (onBase[state] ?? 0) > 0).map((state) => `**${onBase[state]}** × ${STATE_WORDS[state]}`);
        parts.push(`Passing tests on the base’s code: ${states.length === 0 ? 'none ran' : states.join(', ')}`);
    }
    if (inventory !== null && inventory.vanishedCount + inventory.switchedOffCount > 0) {
        const names = [...inventory.vanished, ...inventory.switchedOff].slice(0, 5).map((name) => (0,markdown/* code */.aY)(name, 100));
        parts.push(`**${inventory.vanishedCount}** tests vanished, **${inventory.switchedOffCount}** are skipped now: ${names.join(', ')}`);
    }
    if (mutants !== null) {
        const { killed, survived, notReached, alive } = mutants;
        parts.push(`Mutants of changed lines: **${killed}** noticed, **${survived}** survived, **${notReached}** not reached`);
        parts.push((0,markdown/* table */.tp)(['Mutant that lives on', 'What it changes'], alive.slice(0, summary_SHOWN).map(({ path, line, what }) => [(0,markdown/* code */.aY)(`${path}:${line}`), (0,markdown/* escapeMarkdown */.FV)(what, 200)])));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function summary_refused({ reports, coverage: { reports: coverageReports } }) {
    const rows = [...reports, ...coverageReports]
        .filter(({ status }) => status === 'malformed' || status === 'empty')
        .slice(0, summary_SHOWN)
        .map(({ path, status, problems }) => [(0,markdown/* code */.aY)(path), status, (0,markdown/* escapeMarkdown */.FV)(problems[0] ?? '')]);
    return (0,markdown/* table */.tp)(['Report that proves nothing', 'Status', 'Why'], rows);
}
function coverage({ coverage: { changedLines, sensitiveLines, reports } }) {
    if (changedLines === null || (reports.length === 0 && changedLines.files.length === 0))
        return '';
    const { covered, uncovered, unmeasured, notExecutable, files } = changedLines;
    const head = `Changed lines: **${covered}** covered, **${uncovered}** not covered, **${unmeasured}** not measured, ${notExecutable} not executable`;
    const sensitive = sensitiveLines === null || sensitiveLines.files.length === 0
        ? ''
        : `In sensitive areas: **${sensitiveLines.covered}** covered, **${sensitiveLines.uncovered}** not covered, **${sensitiveLines.unmeasured}** not measured`;
    const rows = files
        .filter((file) => file.uncovered + file.unmeasured > 0)
        .slice(0, summary_SHOWN)
        .map((file) => [(0,markdown/* code */.aY)(file.path), String(file.covered), String(file.uncovered), String(file.unmeasured)]);
    return [head, sensitive, (0,markdown/* table */.tp)(['File', 'Covered', 'Not covered', 'Not measured'], rows)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What tests prove of the controls that the security spec requires. */
function controlled({ controls }) {
    const rows = controls
        .slice(0, summary_SHOWN)
        .map(({ control, proofs, holds }) => [
        (0,markdown/* escapeMarkdown */.FV)(control),
        proofs.map(({ id, status }) => `${(0,markdown/* code */.aY)(id)} ${status}`).join('<br>'),
        holds === null ? 'no proof by tests is named' : holds ? 'proved' : 'not proved',
    ]);
    return (0,markdown/* table */.tp)(['Control of the security spec', 'Proofs by tests', 'Together'], rows);
}
/** What tests claim to verify, and whether the claim holds. */
function claimed({ claims }) {
    const rows = claims
        .slice(0, summary_SHOWN)
        .map(({ standard, id, version, status, level, tests, passing, hint }) => [
        (0,markdown/* code */.aY)(standard === 'ASVS' ? `${version === null ? '' : `v${version}-`}${id}` : id),
        status,
        level === null ? '' : `L${level}`,
        `${passing} of ${tests}`,
        (0,markdown/* escapeMarkdown */.FV)(hint, 200),
    ]);
    return (0,markdown/* table */.tp)(['Claimed', 'Identifier', 'Level', 'Tests that pass', 'Note'], rows);
}
function weakenings({ integrity }) {
    const rows = (integrity?.weakenings ?? [])
        .filter(({ level }) => level === 'error')
        .slice(0, summary_SHOWN)
        .map(({ path, line, test, message }) => [(0,markdown/* code */.aY)(`${path}:${line}`), (0,markdown/* code */.aY)(test, 120), (0,markdown/* escapeMarkdown */.FV)(message)]);
    return (0,markdown/* table */.tp)(['Weakened test', 'Title', 'How'], rows);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/gate.js




/** Test results and coverage as evidence: which owed proofs the tests give, and which they only seem to give. */
const gate_gate = (0,gate/* defineGate */.p)({
    name: 'test-evidence-map',
    version: '0.1.0',
    title: 'maps test results and coverage to the evidence a change owes',
    inputs: (0,inputs/* inputsOf */.Vc)('reports', 'reportsBase', 'coverage', 'testSource'),
    outputs: {
        tests: 'Number of test cases in all reports',
        failed: 'Number of failures: failed and erroneous test cases, and suites that failed outside a case',
        missing: 'Evidence ids that are not proved, separated by commas',
    },
    environment: [],
    run: judge,
    outputsOf: (report) => {
        const { totals } = report.details;
        const missing = report.evidence.filter(({ status }) => status !== 'satisfied' && status !== 'waived');
        return {
            tests: String(totals.tests),
            failed: String(totals.failed + totals.errors + totals.suiteErrors),
            missing: missing.map(({ id }) => id).join(','),
        };
    },
    summarise: summarise,
});


/***/ }),

/***/ 84516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasGrammar),
/* harmony export */   g: () => (/* binding */ testLanguageOf)
/* harmony export */ });
/* harmony import */ var _shared_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13055);

/** Languages whose tests are read by a grammar, each loaded when a file asks for it. */
const LANGUAGES = {
    python: async () => (await __webpack_require__.e(/* import() */ 3681).then(__webpack_require__.bind(__webpack_require__, 13681))).python,
    go: async () => (await __webpack_require__.e(/* import() */ 5885).then(__webpack_require__.bind(__webpack_require__, 35885))).go,
    java: async () => (await __webpack_require__.e(/* import() */ 2307).then(__webpack_require__.bind(__webpack_require__, 72307))).java,
    ruby: async () => (await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 40443))).ruby,
    csharp: async () => (await __webpack_require__.e(/* import() */ 5724).then(__webpack_require__.bind(__webpack_require__, 15724))).csharp,
    php: async () => (await __webpack_require__.e(/* import() */ 5627).then(__webpack_require__.bind(__webpack_require__, 75627))).php,
    rust: async () => (await __webpack_require__.e(/* import() */ 7533).then(__webpack_require__.bind(__webpack_require__, 57533))).rust,
};
/** Whether a path is read by a grammar here. JavaScript and TypeScript have their own reader. */
const hasGrammar = (path) => Object.hasOwn(LANGUAGES, (0,_shared_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) ?? '');
/** How tests look in the language of a path; null for a language that has none here. */
async function testLanguageOf(path) {
    const language = (0,_shared_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path);
    const load = language === null ? undefined : LANGUAGES[language];
    return load === undefined ? null : load();
}


/***/ }),

/***/ 29852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Q8: () => (/* binding */ jsonDocument),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export wholeText */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92783);


/** Gathers the whole text and hands it over at the end, for formats that cannot be read in pieces. */
function wholeText(read) {
    const pieces = [];
    let length = 0;
    return {
        write: (chunk) => {
            length += chunk.length;
            if (length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.document)
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.document} characters`);
            pieces.push(chunk);
        },
        end: () => read(pieces.join('')),
    };
}
/** Parses one JSON document and hands it over. */
const jsonDocument = (read) => wholeText((text) => read(parseJson(text)));
/** @throws MalformedReport when the text is not JSON or is nested too deeply to walk */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q('is not valid JSON, or was cut off', { cause: error });
    }
}
/** Calls `line` for each line (CR before LF removed), `done` after the last; a last line without LF counts. */
function lines(line, done) {
    let rest = '';
    const emit = (text) => line(text.endsWith('\r') ? text.slice(0, -1) : text);
    return {
        write: (chunk) => {
            let start = 0;
            for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', start)) {
                emit(rest + chunk.slice(start, at));
                rest = '';
                start = at + 1;
            }
            rest += chunk.slice(start);
            if (rest.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.line)
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`has a line of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.line} characters`);
        },
        end: () => {
            if (rest !== '')
                emit(rest);
            done();
        },
    };
}


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Limits on what a report may hold. Honest reports stay far below; beyond them a file is refused, never cut. */
const LIMITS = {
    /** Elements or values inside one another. */
    depth: 256,
    /** Characters of one attribute. */
    attribute: 1024 * 1024,
    /** Characters between two markup events: the longest text or CDATA section that is waited for. */
    gap: 64 * 1024 * 1024,
    /** Characters of one line of a line-based format. */
    line: 16 * 1024 * 1024,
    /** Characters of a document that has to be read whole (JSON). */
    document: 256 * 1024 * 1024,
    /** Test cases of one report. */
    cases: 20_000_000,
    /** Characters of a name that are kept; names are shown and matched, nothing more. */
    name: 2000,
    /** Files of one coverage report. */
    coverageFiles: 200_000,
    /** Highest line number of a source file. */
    sourceLine: 2_000_000,
    /** Characters at a file's beginning in which its format must show. */
    recognised: 4096,
    /** Problems kept of one report. */
    problems: 20,
};


/***/ }),

/***/ 92783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MalformedReport)
/* harmony export */ });
/** A file that cannot be evidence: not well-formed, cut off, over a limit, or contradicting itself. */
class MalformedReport extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'MalformedReport';
    }
}


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownCopy)
/* harmony export */ });
/**
 * A string with memory of its own. V8 lets a piece of a string keep the whole string alive; a name remembered from a
 * stream would hold on to the chunk it came in, and memory would follow the size of the report.
 */
const ownCopy = (text) => Buffer.from(text, 'utf8').toString('utf8');


/***/ }),

/***/ 20592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ even),
/* harmony export */   UU: () => (/* binding */ countInto),
/* harmony export */   nH: () => (/* binding */ tabled)
/* harmony export */ });
/** Assertion texts of the tests that run over a table: one of them stands for as many as the table has rows. */
const tabled = (model) => (model?.tests ?? []).filter(({ table }) => table).flatMap(({ assertions }) => assertions.map(({ text }) => text));
/** Adds the occurrences of some texts to a count. */
function countInto(counts, texts) {
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}
const even = (text) => text
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+$/u, '')
    .trim();


/***/ }),

/***/ 28972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ matcherStrength)
/* harmony export */ });
/**
 * How much a matcher pins down. The scale is ordinal: exact value, part of a value, that something happened, that
 * something is there at all. Numbers leave room between the steps; only large falls are called a weakening.
 */
const STEPS = [
    [/^(?:toStrictEqual|deepStrictEqual|toHaveBeenCalledExactlyOnceWith)$/u, 100],
    [/^(?:toBe|toEqual|equal|equals|eql|strictEqual|deepEqual|is|deep|true|false|null|undefined)$/u, 95],
    [/^(?:toBeNull|toBeUndefined|toBeNaN|isNull|isTrue|isFalse|toHaveBeenCalledWith|toHaveBeenLastCalledWith)$/u, 95],
    [/^(?:toHaveBeenNthCalledWith|toMatchInlineSnapshot|calledWith|toHaveText|toHaveURL|toHaveTitle|toHaveValue)$/u, 90],
    [/^(?:toMatchObject|toHaveLength|lengthOf|toHaveStatus|status|expect|partialDeepStrictEqual|toHaveCount)$/u, 80],
    [/^(?:toBeTruthy|toBeFalsy|ok|isOk|toBeVisible)$/u, 30],
    [/^(?:toBeDefined|exist|exists|isDefined|notEqual|notStrictEqual|isNotNull|doesNotThrow|isObject|isArray)$/u, 20],
    [/^(?:toMatchSnapshot|matchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot)$/u, 50],
];
/** The same scale for matchers of other languages. */
const ELSEWHERE = [
    [
        /^(?:assertEquals?|assert_equal|assertSame|assert_same|assertIs|Equal|AreEqual|AreSame|Same|Exactly|isEqualTo|isSameAs|eq|eql|must_equal|assert_eq|Be|ShouldBe|assertSequenceEqual|assertListEqual|assertDictEqual|assertArrayEquals|EqualValues|JSONEq|BeEquivalentTo|containsExactly|assertStringEquals\w*|be)$/u,
        95,
    ],
    [
        /^(?:assertIsNone|assertNull|assert_nil|Nil|Null|isNull|be_nil|toBeNull|assertEmpty|isEmpty|Empty|BeNull|IsNull|False|True|IsTrue|IsFalse|assertFalse|assertTrue|NoError)$/u,
        90,
    ],
    [
        /^(?:assertIn|assertContains|assert_includes|Contains|contains|include|match|assertRegex\w*|assertMatchesRegularExpression|hasSize|assertCount|Len|assertLength|ErrorIs|ErrorContains|EqualError|in|<|>|<=|>=)$/u,
        80,
    ],
    [
        /^(?:assertRaises\w*|assert_raises|raises|assertThrows\w*|Throws\w*|expectException\w*|raise_error|assertThatThrownBy|Panics\w*|unwrap_err|isInstanceOf|Error)$/u,
        75,
    ],
    [
        /^(?:assert_not_nil|assertIsNotNone|assertNotNull|NotNil|NotNull|isNotNull|assert|be_truthy|be_present|NotEmpty|isNotEmpty|assertNotEmpty|refute_nil|BeNotNull|IsNotNull|be_a|be_an|assertIsArray|assertIsString|assertIsObject|assertInstanceOf|assertIsInstance|IsType|NotZero|assert_kind_of|assert_instance_of|assertNotEqual\w*|assert_not_equal|NotEqual|assertNotSame|isNotEqualTo)$/u,
        30,
    ],
];
const NAMED = 65;
const NEGATED = 40;
const THROWS = /^(?:toThrow|toThrowError|throws|throw|rejects|raises)$/u;
/** @param expects whether something is given to compare with; a bare `toThrow()` takes any error */
function matcherStrength(matcher, negated, expects) {
    const own = THROWS.test(matcher) ? (expects ? 80 : 60) : step(matcher);
    // `NoError` pins the result down to nil, unlike other negations, which leave all but one value open.
    return negated && matcher !== 'NoError' ? Math.min(own, NEGATED) : own;
}
function step(matcher) {
    const found = STEPS.find(([names]) => names.test(matcher)) ?? ELSEWHERE.find(([names]) => names.test(matcher));
    return found?.[1] ?? NAMED;
}


/***/ }),

/***/ 27459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_MUTANTS)
/* harmony export */ });
/** Most mutants of one report; beyond, it is refused. */
const MAX_MUTANTS = 1_000_000;


/***/ }),

/***/ 14122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** Characters kept of what a failure said. */
const KEPT = 2000;
/**
 * The words of a failure for a test case, where they are wanted and given.
 *
 * @param words whatever a JSON report holds there; anything but a text is no words
 * @param more further text, looked at when the first says nothing
 */
function failureOf(sink, words, more) {
    if (sink.wantsFailures !== true)
        return {};
    const [headline, body] = [textOf(words), textOf(more)];
    return headline === '' && body === '' ? {} : { failure: { headline, body } };
}
const textOf = (value) => (typeof value === 'string' ? value.slice(0, KEPT) : '');


/***/ }),

/***/ 65851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ headerCheck),
/* harmony export */   X: () => (/* binding */ sumOf)
/* harmony export */ });
function headerCheck(sink) {
    const promised = { tests: 0, failing: 0 };
    const shown = { tests: 0, failing: 0 };
    return {
        test: (testCase) => {
            shown.tests++;
            if (testCase.outcome === 'failed' || testCase.outcome === 'error')
                shown.failing++;
            sink.test(testCase);
        },
        promise: (tests, failing) => {
            promised.tests += tests;
            promised.failing += failing;
        },
        check: () => {
            if (promised.failing > shown.failing) {
                sink.contradiction(`the header counts ${promised.failing} failures, the test cases show ${shown.failing}`);
            }
            if (promised.tests > shown.tests) {
                sink.contradiction(`the header counts ${promised.tests} tests, the report holds ${shown.tests}`);
            }
        },
    };
}
/** Sum of some counting attributes; what is not a positive number counts as nothing. */
const sumOf = (attributes, ...names) => names.reduce((sum, name) => {
    const value = Number(attributes.get(name));
    return Number.isFinite(value) && value > 0 ? sum + Math.floor(value) : sum;
}, 0);


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ jsonFormat),
/* harmony export */   s: () => (/* binding */ jsonReader)
/* harmony export */ });
/* harmony import */ var _input_consumer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29852);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92783);


/** @param read takes the document once its shape has been checked */
const jsonReader = (schema, read) => (format, value, sink) => {
    const document = schema.safeParse(value);
    if (!document.success) {
        const [issue] = document.error.issues;
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`is not ${format}: ${issue?.path.join('.').slice(0, 120)} ${issue?.message.slice(0, 160)}`);
    }
    read(document.data, sink);
};
/**
 * A format that is one JSON document.
 *
 * @param marks one of these stands in every document of the format; where none does, no pattern needs to be compiled
 * @param recognises looks at the beginning of the document
 * @param load gets the reader when a document is recognised: building its schema takes longer than most reports
 */
const jsonFormat = (name, marks, recognises, load) => ({
    name,
    recognises: ({ text }) => (text.startsWith('{') || text.startsWith('[')) && marks.some((mark) => text.includes(mark)) && recognises(text),
    open: async (sink) => {
        const { reader } = await load();
        return (0,_input_consumer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)((value) => reader(name, value, sink));
    },
});


/***/ }),

/***/ 56799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/** Added lines of a file, in order. */
function* addedLines(file) {
    yield* linesOf(file, 'added');
}
/** Removed lines of a file, in order. */
function* removedLines(file) {
    yield* linesOf(file, 'removed');
}
function* linesOf(file, kind) {
    for (const hunk of file.hunks)
        for (const line of hunk.lines)
            if (line.kind === kind)
                yield line;
}
/** Both names a file goes by: rules look at the two sides of a rename. */
const pathsOf = (file) => file.previousPath === null ? [file.path] : [file.path, file.previousPath];


/***/ }),

/***/ 65753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ unsatisfied),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21902);

/** Evidence that passes. */
const satisfied = (id, summary, by = [], refs = []) => ({
    id,
    status: 'satisfied',
    summary,
    by,
    refs: [...refs],
    nextAction: null,
});
/** Evidence that does not pass, with the step that would change that. */
const unsatisfied = (id, status, summary, nextAction, by = [], refs = []) => ({ id, status, summary, by, refs: [...refs], nextAction });
/** A finding whose fingerprint is made of rule, path and the text it speaks of, so that it survives moved lines. */
function finding(ruleId, level, message, location, options = {}) {
    return {
        ruleId,
        level,
        message,
        ...(location === undefined ? {} : { location }),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(ruleId, location?.path, options.text ?? message),
        cwe: [...(options.cwe ?? [])],
        state: options.state ?? 'new',
    };
}
/** The evidence of that id in a report, if it speaks of it. */
const evidenceIn = (report, id) => report?.evidence.find((evidence) => evidence.id === id);


/***/ }),

/***/ 21902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A stable short id over the parts that make a finding the same finding: 32 hex digits of their sha256. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // Length-prefixed, so that ('ab','c') and ('a','bc') differ.
    for (const part of parts) {
        const text = String(part ?? '');
        hash.update(`${text.length}:`).update(text);
    }
    return hash.digest('hex').slice(0, 32);
}


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


/***/ }),

/***/ 73329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ owedEvidence),
/* harmony export */   n: () => (/* binding */ owedTo)
/* harmony export */ });
/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
function owedEvidence(earlier) {
    const report = earlier.get('risk-classify');
    const requirements = report?.details['requirements'];
    return Array.isArray(requirements) ? requirements : null;
}
/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
function owedTo(gate, policy, earlier) {
    const owed = owedEvidence(earlier);
    return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}


/***/ }),

/***/ 26182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   bM: () => (/* binding */ demands),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
const difference = (effect, path, text) => ({ effect, path, text });
/** Items of `list` that `other` does not hold. */
const missingIn = (list, other) => list.filter((item) => !other.includes(item));
/** Whether `wide` holds everything that `narrow` holds. */
const covers = (wide, narrow) => missingIn(narrow, wide).length === 0;
/** A list in which every further item asks for more. */
function demands(path, above, below) {
    return [
        ...missingIn(above, below).map((item) => difference('loosened', path, `${item} is gone`)),
        ...missingIn(below, above).map((item) => difference('tightened', path, `${item} is asked for as well`)),
    ];
}
/** A list in which every further item lets more through. */
function opens(path, above, below) {
    return [
        ...missingIn(below, above).map((item) => difference('loosened', path, `${item} is let through as well`)),
        ...missingIn(above, below).map((item) => difference('tightened', path, `${item} is no longer let through`)),
    ];
}
/** A value on a scale: `stricter` is positive when below is stricter than above, 0 when they are equally strict. */
function scaled(path, above, below, stricter) {
    if (stricter === 0)
        return [];
    return [difference(stricter > 0 ? 'tightened' : 'loosened', path, `from ${said(above)} to ${said(below)}`)];
}
/** A limit: the lower is the stricter. */
const limits = (path, above, below) => scaled(path, above, below, above - below);
/** Words for people. */
function reworded(path, above, below) {
    return above === below ? [] : [difference('changed', path, 'says it in other words')];
}
const said = (value) => (value === null ? 'none' : String(value));


/***/ }),

/***/ 28277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kw: () => (/* binding */ risk)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60566);


/** What keys of several sections are made of. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_LEVELS */ .WA);
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(600);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400);


/***/ }),

/***/ 53009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defineLayeredSection),
/* harmony export */   r: () => (/* binding */ defineSection)
/* harmony export */ });
/** A section that a layer writes as a whole policy does. */
const defineSection = (section) => ({
    ...section,
    layer: section.schema,
});
/** A section in which a layer may leave out what the policy above it says. */
const defineLayeredSection = (section) => section;


/***/ }),

/***/ 77634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   iQ: () => (/* binding */ addOrTighten),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/** Both lists, each item once: for lists in which every item asks for more. */
const union = (above, below) => [
    ...new Set([...above, ...below]),
];
/** The higher of two demands; null asks for nothing. */
const higher = (above, below) => above === null || below === null ? (above ?? below) : Math.max(above, below);
/**
 * Both records. An entry that is above already may be written again when it is at least as strict in everything; then the
 * lower one holds.
 */
function addOrTighten(below, above, compare, refuse) {
    const merged = { ...above };
    for (const [key, value] of Object.entries(below)) {
        const known = Object.hasOwn(above, key) ? above[key] : undefined;
        const loosened = known === undefined ? undefined : compare(key, known, value).find(({ effect }) => effect === 'loosened');
        if (loosened !== undefined)
            refuse(key, `it is already defined there, and ${loosened.path} would be less strict: ${loosened.text}`);
        merged[key] = value;
    }
    return merged;
}


/***/ }),

/***/ 34043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ tests),
/* harmony export */   uD: () => (/* binding */ TEST_GRADES)
/* harmony export */ });
/* unused harmony export TEST_CONTENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26182);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53009);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77634);





/**
 * What is known of a test that stands for a proof, weakest first. `claimed`: it is there; `executed`: it ran and passed;
 * `asserted`: its source, or its runner, shows that it asserts; `reached`: the run reached changed lines; `red`: it fails
 * by assertion on the base's code; `killed`: it noticed a mutant of a changed line.
 */
const TEST_GRADES = ['claimed', 'executed', 'asserted', 'reached', 'red', 'killed'];
/** What a test's source must show, by the kind of proof. */
const TEST_CONTENTS = [
    'denial',
    'audit-event',
    'malformed-input',
    'oversized-input',
    'adversarial-input',
];
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).nullable().default(null);
/** How strong the tests must be that prove something. */
const tests = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Evidence id → the least grade of the tests that prove it. */
        grades: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_GRADES)).default({}),
        /** Evidence id → what the source of such a test must show, where its source is at hand. */
        content: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_CONTENTS)).default({}),
        /** Least share of the mutants on changed lines that tests must notice, in percent; null: reported only. */
        mutants: percent,
        /** Least share of the changed lines in sensitive areas that must be covered, in percent; null: reported only. */
        sensitiveLines: percent,
        /** Name of a report that must be red: that of a planted failing test. Null: no canary. */
        canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300).nullable().default(null),
    })
        .prefault({}),
    merge: (above, below, refuse) => ({
        grades: strongest(above.grades, below.grades),
        content: sameOrNew(above.content, below.content, refuse),
        mutants: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.mutants, below.mutants),
        sensitiveLines: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.sensitiveLines, below.sensitiveLines),
        canary: sameCanary(above.canary, below.canary, refuse),
    }),
    compare: (above, below) => [
        ...compareGrades(above.grades, below.grades),
        ...compareContent(above.content, below.content),
        ...compareNumber('tests.mutants', above.mutants, below.mutants),
        ...compareNumber('tests.sensitiveLines', above.sensitiveLines, below.sensitiveLines),
        ...compareCanary(above.canary, below.canary),
    ],
});
const rank = (grade) => (grade === undefined ? -1 : TEST_GRADES.indexOf(grade));
const at = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const keys = (...records) => [...new Set(records.flatMap((one) => Object.keys(one)))];
function strongest(above, below) {
    const higherOf = (key) => {
        const [was, is] = [at(above, key), at(below, key)];
        return (rank(is) > rank(was) ? is : was);
    };
    return Object.fromEntries(keys(above, below).map((key) => [key, higherOf(key)]));
}
function sameOrNew(above, below, refuse) {
    const other = Object.keys(below).find((key) => Object.hasOwn(above, key) && above[key] !== below[key]);
    if (other !== undefined)
        refuse(['tests', 'content', other], `its tests must show ${above[other]} already`);
    return { ...above, ...below };
}
function sameCanary(above, below, refuse) {
    if (above !== null && below !== null && above !== below)
        refuse(['tests', 'canary'], `the canary is ${above} already`);
    return above ?? below;
}
const compareGrades = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    return (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(`tests.grades.${key}`, was ?? null, is ?? null, rank(is) - rank(was));
});
const compareContent = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    if (was === is)
        return [];
    return was === undefined
        ? [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('tightened', `tests.content.${key}`, `its tests must show ${is}`)]
        : [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', `tests.content.${key}`, `its tests need not show ${was} any more`)];
});
const compareNumber = (path, was, is) => (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(path, was, is, (is ?? -1) - (was ?? -1));
function compareCanary(was, is) {
    if (was === is)
        return [];
    if (is === null)
        return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', 'tests.canary', 'no planted failure is asked for any more')];
    return [
        (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)(was === null ? 'tightened' : 'loosened', 'tests.canary', `the planted failure is read from ${is}`),
    ];
}


/***/ }),

/***/ 70062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sniffReport),
/* harmony export */   d: () => (/* binding */ SNIFF_BYTES)
/* harmony export */ });
/** Bytes at the start of a file that are looked at. */
const SNIFF_BYTES = 64 * 1024;
/** Results and coverage; JaCoCo's root is told from other reports by its name attribute. */
const TEST_XML_ROOT = /^<(?:[\w.-]{1,60}:)?(?:testsuites?|test-run|test-results|test-suite|TestRun|assemblies|assembly|testng-results|testExecutions|mutations|coverage|CoverageSession|report(?=\s+name=))[\s>/]/u;
const TEST_JSON_KEYS = /"(?:numTotalTests|numPassedTests|testResults|reportFormat|testsuites|statementMap|forbidOnly|exitcode|cypressVersion|mutatorName|mutants|scenario)"\s*:|"stats"\s*:\s*\{\s*"(?:suites|tests|startTime|expected)"|"protocolVersion"\s*:\s*"\d|"Action"\s*:\s*"(?:start|run|pass|fail|output|skip|pause|cont)"|"keyword"\s*:\s*"(?:Feature|Scenario)"/u;
/** TAP, and the first line of a Go cover profile. */
const TEST_TEXT = /^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b|mode: (?:set|count|atomic)\b)/u;
/** Roots of scanners' XML: ZAP, CycloneDX, Dependency-Check. */
const SCAN_XML_ROOT = /^<(?:OWASPZAPReport|bom|analysis)[\s>/]/u;
const SCAN_JSON_KEYS = /"(?:\$schema)"\s*:\s*"[^"]*sarif|"(?:auditReportVersion|ArtifactName|SchemaVersion|RuleID|DetectorName|check_id|errorCount|warningCount|matches|advisories|vulnerabilities|messageId|sourceContentType|check_type|test_id|VulnerabilityID|bomFormat|plugins_used|Golang errors|GosecVersion|scan_info|files_scanned|num_audited|Packages Audited|vulns|skip_reason|rule_provider|stringsFound|offender|@programName|Tree Versions|reportSchema|check_name)"\s*:|"scanner_name"\s*:\s*"govulncheck"|"(?:code|Vulns)"\s*:\s*(?:"DL\d{4}"|null|\[)|"runs"\s*:\s*\[|"results"\s*:\s*\[\s*\]\s*,\s*"errors"|"results"\s*:\s*\[\s*\{\s*"(?:source|packages)"/u;
/** Coverage belongs to the tests: an optional test name, then the first source file. */
const LCOV = /^(?:TN:[^\r\n]{0,1024}\r?\n)?SF:[^\r\n]/u;
/** Text of `tsc --pretty false --extendedDiagnostics`: errors, or at once the statistics. */
const TSC_TEXT = /^(?:Files: +\d+\r?\nLines: +\d+|[^\r\n]{1,1024}\(\d{1,9},\d{1,9}\): (?:error|warning) TS\d|error TS\d)/u;
/** Tells which gate a report belongs to, from its first bytes; the file's name has no say. */
function sniffReport(head) {
    const text = decodeStart(head).trimStart();
    if (text.startsWith('<'))
        return xmlFamily(afterProlog(text));
    if (TEST_TEXT.test(text) || LCOV.test(text))
        return 'test';
    if (TSC_TEXT.test(text))
        return 'scan';
    if (!text.startsWith('{') && !text.startsWith('['))
        return 'unknown';
    if (TEST_JSON_KEYS.test(text))
        return 'test';
    return SCAN_JSON_KEYS.test(text) ? 'scan' : 'unknown';
}
const xmlFamily = (root) => TEST_XML_ROOT.test(root) ? 'test' : SCAN_XML_ROOT.test(root) ? 'scan' : 'unknown';
function decodeStart(head) {
    const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(utf16).decode(head.subarray(0, SNIFF_BYTES));
}
/** Skips the XML declaration, comments and a DOCTYPE. */
function afterProlog(text) {
    let rest = text;
    for (let step = 0; step < 20; step++) {
        const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : rest.startsWith('<!') ? '>' : null;
        if (end === null)
            return rest;
        const at = rest.indexOf(end);
        if (at === -1)
            return '';
        rest = rest.slice(at + end.length).trimStart();
    }
    return rest;
}


/***/ }),

/***/ 13055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const EXTENSIONS = {
    bash: 'sh bash ksh bats',
    cpp: 'c h cc cpp cxx c++ hh hpp hxx ipp inl cu',
    csharp: 'cs csx',
    go: 'go',
    hcl: 'tf tfvars hcl',
    java: 'java',
    javascript: 'js jsx mjs cjs',
    kotlin: 'kt kts',
    php: 'php php5 phtml inc',
    python: 'py pyi pyw',
    ruby: 'rb rake gemspec ru rbi podspec',
    rust: 'rs',
    tsx: 'tsx',
    typescript: 'ts mts cts',
};
const NAMES = {
    gemfile: 'ruby',
    rakefile: 'ruby',
    vagrantfile: 'ruby',
    guardfile: 'ruby',
    '.bashrc': 'bash',
    '.profile': 'bash',
};
let byExtension;
function extensions() {
    if (byExtension === undefined) {
        byExtension = new Map();
        for (const [language, names] of Object.entries(EXTENSIONS))
            for (const name of names.split(' '))
                byExtension.set(name, language);
    }
    return byExtension;
}
/**
 * The language of a path, told by its name alone; null where no grammar is shipped (YAML, SQL, Dockerfile, templates, prose …).
 * What stands in a file is not looked at: a `.js` file that holds something else comes back as unparsable.
 */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (Object.hasOwn(NAMES, name))
        return NAMES[name] ?? null;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (extensions().get(name.slice(dot + 1)) ?? null);
}


/***/ }),

/***/ 53748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalsOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const OPTIONS = { dot: true, nocase: true, strictSlashes: true };
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;
/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
function pathMatcher(patterns) {
    const matchers = patterns.map(matcher);
    const known = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literals = literalsOf(pattern);
    let compiled = null;
    return (path, lower) => {
        if (path === pattern)
            return true;
        if (!literals.some((literal) => lower.includes(literal)))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;
/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
function literalsOf(pattern) {
    if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern))
        return [''];
    if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '')))
        return [''];
    let best = [''];
    let run = [''];
    const offer = (literals) => {
        if (chance(literals) < chance(best))
            best = literals;
    };
    const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
    for (const part of rest.match(PARTS) ?? []) {
        const texts = textsOf(part);
        const longer = texts.some((text) => /[*?/[]/u.test(text))
            ? []
            : run.flatMap((start) => texts.map((text) => start + text));
        if (longer.length > 0 && longer.length <= MAX_LITERALS)
            run = longer;
        else {
            run = [''];
            offer(texts.map(longestLiteral));
        }
        offer(run);
    }
    return best;
}
/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part) {
    const isGroup = part.startsWith('{');
    if (isGroup && !part.includes(','))
        return ['*'];
    return isGroup ? part.slice(1, -1).split(',') : [part];
}
const longestLiteral = (text) => text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals) => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);


/***/ })

};
