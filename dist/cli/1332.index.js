export const id = 1332;
export const ids = [1332];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 61332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  owners: () => (/* binding */ owners)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(68040);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/owners-paths.js

/** No file system and no git host takes a longer path. */
const MAX_PATH_BYTES = 64 * 1024;
const NUL = 0;
const LINE_FEED = 10;
/**
 * The paths of a list, one a line; where the list holds NUL bytes (`git ls-files -z`) they separate instead, and a path may
 * hold a line feed. Empty ones are passed over. At most one chunk and one path are held at a time.
 *
 * @throws ConfigurationError EG261 for a path that is longer than MAX_PATH_BYTES or holds a NUL
 */
async function* pathsIn(chunks) {
    let separator = null;
    let pending = Buffer.alloc(0);
    for await (const chunk of chunks) {
        pending = pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([pending, chunk]);
        // A list separated by NUL shows the first one within the longest path.
        if (separator === null && (pending.length > MAX_PATH_BYTES || pending.includes(NUL)))
            separator = separatorOf(pending);
        if (separator === null)
            continue;
        const end = pending.lastIndexOf(separator);
        yield* split(pending.subarray(0, Math.max(0, end)), separator);
        pending = pending.subarray(end + 1);
        if (pending.length > MAX_PATH_BYTES)
            throw tooLong();
    }
    yield* split(pending, separator ?? separatorOf(pending));
}
const separatorOf = (bytes) => (bytes.includes(NUL) ? NUL : LINE_FEED);
function* split(bytes, separator) {
    for (let from = 0; from < bytes.length;) {
        const at = bytes.indexOf(separator, from);
        const to = at === -1 ? bytes.length : at;
        if (to - from > MAX_PATH_BYTES)
            throw tooLong();
        const path = bytes.toString('utf8', from, to);
        if (path.includes('\0')) {
            throw new errors/* ConfigurationError */.j1('EG261', 'The list of paths holds a NUL byte after lines without any.', 'Separate all paths by line feeds, or all by NUL (git ls-files -z).');
        }
        if (path !== '')
            yield path;
        from = to + 1;
    }
}
const tooLong = () => new errors/* ConfigurationError */.j1('EG261', `The list of paths holds one of more than ${MAX_PATH_BYTES} bytes.`, 'Write one path a line.');

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/owners.js









/** Lines of output written at once. */
const BATCH = 500;
const MAX_WARNINGS = 20;
const owners = (0,command/* defineCommand */.N)({
    name: 'owners',
    title: 'Who owns paths, by a CODEOWNERS file',
    about: 'Prints one JSON line per path: {"path","owners","pattern","line"}, with GitHub’s own meaning of the file: the last\nmatching line wins. A path that no line takes has no owners, and pattern and line null. Lines that GitHub skips are\nnamed on standard error.',
    examples: [
        'evidence-gate owners --codeowners .github/CODEOWNERS --paths paths.txt',
        'git ls-files -z | evidence-gate owners --codeowners .github/CODEOWNERS --paths -',
    ],
    flags: schemas/* strictObject */.rej({
        codeowners: schemas/* string */.YjP().min(1).describe('CODEOWNERS file'),
        paths: schemas/* string */.YjP().min(1).describe('File with one path a line (or separated by NUL); - reads standard input'),
    }),
    run: async (options, io) => {
        const file = (0,codeowners/* parseCodeowners */.BW)(await readCodeowners((0,external_node_path_.resolve)(io.cwd, options.codeowners)));
        warn(file, io);
        const source = options.paths === '-' ? process.stdin : (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(io.cwd, options.paths));
        let lines = [];
        const flush = async () => {
            if (lines.length > 0)
                io.out(`${lines.join('\n')}\n`);
            lines = [];
            // A slow reader at the other end of a pipe must not make this process hold the whole answer.
            if (process.stdout.writableNeedDrain)
                await (0,external_node_events_.once)(process.stdout, 'drain');
        };
        try {
            for await (const path of pathsIn(source)) {
                const rule = file.ruleFor(path);
                lines.push(JSON.stringify({
                    path,
                    owners: rule?.owners ?? [],
                    pattern: rule?.pattern ?? null,
                    line: rule?.line ?? null,
                }));
                if (lines.length >= BATCH)
                    await flush();
            }
        }
        catch (cause) {
            await flush();
            if (cause instanceof errors/* EvidenceGateError */.$c)
                throw cause;
            throw unreadable('list of paths', options.paths, '--paths', cause);
        }
        await flush();
        return 0;
    },
});
/** @throws ConfigurationError EG260 when it cannot be read or is larger than GitHub reads */
async function readCodeowners(path) {
    const chunks = [];
    try {
        // One byte more than allowed tells that there is more; a named pipe is read like a file.
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { end: codeowners/* MAX_CODEOWNERS_BYTES */.zE }))
            chunks.push(chunk);
    }
    catch (cause) {
        throw unreadable('CODEOWNERS file', path, '--codeowners', cause);
    }
    const bytes = Buffer.concat(chunks);
    if (bytes.length <= codeowners/* MAX_CODEOWNERS_BYTES */.zE)
        return bytes.toString('utf8');
    throw new errors/* ConfigurationError */.j1('EG260', `${path} is larger than ${codeowners/* MAX_CODEOWNERS_BYTES */.zE} bytes, and GitHub ignores such a file altogether.`, 'Shorten it: nobody owns anything by it as it is.');
}
const unreadable = (what, path, flag, cause) => new errors/* ConfigurationError */.j1('EG260', `The ${what} ${path} cannot be read.`, `Check the path given with ${flag}.`, {
    cause,
});
function warn({ errors }, io) {
    for (const { line, message } of errors.slice(0, MAX_WARNINGS))
        io.err(`line ${line} is skipped, as GitHub does: ${(0,markdown/* visible */.RK)(message)}\n`);
    if (errors.length > MAX_WARNINGS)
        io.err(`… and ${errors.length - MAX_WARNINGS} more lines are skipped\n`);
}


/***/ }),

/***/ 68040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ CODEOWNERS_PATHS),
  zE: () => (/* binding */ MAX_CODEOWNERS_BYTES),
  BW: () => (/* binding */ parseCodeowners)
});

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/pattern.js
/**
 * Compiles a pattern with GitHub's own meaning, which is that of gitignore but for: no `!`, no `\#`, no character ranges
 * (`[id]` is a folder of that name), and a last segment that is exactly `*` after a slash takes direct children only.
 */
function compilePattern(source) {
    const parsed = parse(source);
    return {
        matches: (path) => {
            const names = path.split('/');
            const starts = parsed.anchored ? [0] : names.keys();
            for (const start of starts)
                if (matchFrom(parsed, names, start))
                    return true;
            return false;
        },
    };
}
function parse(source) {
    const directory = source.length > 1 && source.endsWith('/');
    const body = directory ? source.slice(0, -1) : source;
    const anchored = body.includes('/');
    const texts = (body.startsWith('/') ? body.slice(1) : body).split('/');
    const childrenOnly = anchored && !directory && texts.at(-1) === '*';
    return { segments: texts.map((text) => (text === '**' ? 'deep' : tokens(text))), anchored, directory, childrenOnly };
}
function tokens(text) {
    const list = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && at + 1 < text.length)
            list.push({ literal: text[++at] });
        else if (character === '*')
            list.push('many');
        else
            list.push(character === '?' ? 'one' : { literal: character });
    }
    return list;
}
/**
 * Walks pattern and path together, in at most (pattern × path) steps: `reached` holds every number of path segments that
 * the pattern so far can have used up.
 */
function matchFrom({ segments, directory, childrenOnly }, names, start) {
    let reached = new Set([start]);
    for (const [index, segment] of segments.entries()) {
        const next = new Set();
        for (const used of reached) {
            if (segment === 'deep') {
                // In last place it needs something below, which a folder's slash asks for already; elsewhere it may span nothing.
                const least = index === segments.length - 1 && !directory ? used + 1 : used;
                for (let to = least; to <= names.length; to++)
                    next.add(to);
            }
            else if (used < names.length && matchSegment(segment, names[used])) {
                next.add(used + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    // What a pattern names, it owns with everything beneath.
    for (const used of reached) {
        if (directory ? used < names.length : !childrenOnly || used === names.length)
            return true;
    }
    return false;
}
/** Wildcards inside one segment, with a single point to return to: linear in practice, never exponential. */
function matchSegment(pattern, name) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < name.length) {
        const token = pattern[at];
        if (token === 'many') {
            star = at++;
            resume = index;
        }
        else if (token !== undefined && (token === 'one' || token.literal === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/codeowners.js

/** GitHub ignores larger files altogether. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/** Where GitHub looks; the first that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9_.-]+)?|[^\s@]+@[^\s@]+)$/iu;
/** Reads CODEOWNERS as GitHub does: the last matching line wins whole; lines it cannot read are skipped and listed. */
function parseCodeowners(text) {
    const rules = [];
    const errors = [];
    for (const [index, raw] of text
        .replace(/^\ufeff/u, '')
        .split(/\r?\n/u)
        .entries()) {
        const line = index + 1;
        const [pattern, ...owners] = words(raw);
        if (pattern === undefined)
            continue;
        const message = errorIn(pattern, owners);
        if (message === null)
            rules.push({ pattern, owners, line, compiled: compilePattern(pattern) });
        else
            errors.push({ line, message });
    }
    return {
        rules: rules.map(({ pattern, owners, line }) => ({ pattern, owners, line })),
        errors,
        ruleFor: (path) => {
            const rule = rules.findLast(({ compiled }) => compiled.matches(path));
            return rule === undefined ? null : { pattern: rule.pattern, owners: rule.owners, line: rule.line };
        },
    };
}
function errorIn(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'CODEOWNERS knows no negation with "!".';
    if (pattern.startsWith('\\#'))
        return 'CODEOWNERS cannot escape "#" at the start of a pattern.';
    if (pattern === '/')
        return 'The pattern names nothing.';
    const unknown = owners.find((owner) => !OWNER.test(owner));
    return unknown === undefined
        ? null
        : `${JSON.stringify(unknown)} is no owner: write @login, @org/team or an address.`;
}
/** Words of a line up to a comment; a backslash keeps the character after it, a space too, in its word. */
function words(line) {
    const found = [];
    let word = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '\\' && at + 1 < line.length) {
            word += character + line[++at];
        }
        else if (/\s/u.test(character)) {
            if (word !== '')
                found.push(word);
            word = '';
        }
        else if (character === '#' && word === '') {
            return found;
        }
        else {
            word += character;
        }
    }
    if (word !== '')
        found.push(word);
    return found;
}


/***/ })

};
