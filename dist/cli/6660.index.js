export const id = 6660;
export const ids = [6660,5981,7079];
export const modules = {

/***/ 12239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* unused harmony export MAX_TEXT_BYTES */
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44206);

/** Largest file that is read as text from a tree. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/**
 * A change with its trees at hand: files are read from them when somebody asks.
 *
 * @param ahead how many of the next changed files of the head are read with one that is asked for: worth it for whoever
 *   reads all of them once, in their order
 */
function assemble(git, objects, parts, ahead = 0) {
    const { base, head, mergeBase, mergeTree, files } = parts;
    return {
        ...parts,
        pullRequest: null,
        readBase: textReader(objects, mergeBase, files.map((file) => file.before)),
        readTarget: textReader(objects, base, []),
        readHead: readingAhead(textReader(objects, head, files.map((file) => file.after)), ahead > 0 ? files.filter(isReadWhole).map(({ path }) => path) : [], ahead),
        targetHas: (paths) => namesIn(git, base, paths),
        listHead: once(() => listTree(git, head)),
        mergeDifference: (commit) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeDifference */ .wJ)(git, objects, { base, mergeTree }, commit),
        mergeChanges: (commit) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChanges */ .e6)(git, objects, base, commit),
        isCleanMerge: (commit) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isCleanMerge */ .it)(git, objects, commit),
        queueLine: async () => (await __webpack_require__.e(/* import() */ 5606).then(__webpack_require__.bind(__webpack_require__, 35606))).queueLine(git, base, head),
        proveQueue: async (heads) => (await __webpack_require__.e(/* import() */ 5606).then(__webpack_require__.bind(__webpack_require__, 35606))).proveQueue(git, objects, { base, head }, heads),
    };
}
/** Several gates ask for the same list; git is asked once. */
function once(read) {
    let known = null;
    return () => (known ??= read());
}
async function listTree(git, commit) {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** By the tree alone, so that a blob that is too large or was not fetched still is there. */
async function namesIn(git, commit, paths) {
    const { stdout } = await git.run(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...paths]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** Changed paths are read by blob id, which works for every name; others by `<commit>:<path>`. */
function textReader(objects, commit, sides) {
    const known = new Map(sides.filter((side) => side !== null).map((side) => [side.path, side.oid]));
    return async (path) => {
        const object = await objects.read(known.get(path) ?? `${commit}:${path}`, MAX_TEXT_BYTES);
        return object?.type === 'blob' ? object.content.toString('utf8') : null;
    };
}
/** Files of which the hunks do not tell everything, and that can be read. */
const isReadWhole = ({ before, after, binary, truncated }) => before !== null && after?.kind === 'file' && !binary && !truncated;
/** Reads the next few of the paths together with the one that is asked for; what was read ahead is handed out once. */
function readingAhead(read, paths, ahead) {
    const places = new Map(paths.map((path, index) => [path, index]));
    const started = new Map();
    const start = (path) => {
        const text = read(path);
        text.catch(() => { }); // told to whoever asks for it
        started.set(path, text);
    };
    return (path) => {
        const place = places.get(path);
        if (place === undefined)
            return read(path);
        if (!started.has(path))
            for (const next of paths.slice(place, place + ahead))
                if (!started.has(next))
                    start(next);
        const text = started.get(path);
        started.delete(path);
        return text;
    };
}


/***/ }),

/***/ 84389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
const PERSON = /^(.*?) ?<([^<>]*)> \d+ [+-]\d{4}$/u;
/**
 * Parses a raw commit object. Read from the object, not from `git log`, so that no name or message can imitate a separator.
 */
function parseCommit(oid, content) {
    const text = content.toString('utf8');
    const split = text.indexOf('\n\n');
    const headers = (split === -1 ? text : text.slice(0, split)).split('\n');
    const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    return {
        oid,
        parents: values('parent'),
        author: person(values('author')[0]),
        committer: person(values('committer')[0]),
        message: split === -1 ? '' : text.slice(split + 2),
    };
}
/** Id of the tree of a raw commit object; git writes it first. */
const treeOf = (content) => content.toString('latin1', 5, content.indexOf(10));
function person(line = '') {
    const match = PERSON.exec(line);
    return { name: match?.[1] ?? line, email: match?.[2] ?? '' };
}


/***/ }),

/***/ 17970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ DiffParser)
/* harmony export */ });
/* unused harmony export DIFF_LIMITS */
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);

/** Limits on what is kept of one diff; counts stay exact beyond them, and the file is marked as truncated. */
const DIFF_LIMITS = { linesPerFile: 50_000, linesInAll: 1_000_000, lineBytes: 100_000 };
const STATUS = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    R: 'renamed',
    C: 'copied',
    T: 'type-changed',
};
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/u;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u;
const ABSENT = '000000';
const [NEWLINE, NUL, SPACE, PLUS, MINUS, BACKSLASH] = [10, 0, 32, 43, 45, 92];
/**
 * Parses `git diff-tree -r -z --raw -p`: first the raw records, NUL-terminated and hence exact whatever a path holds,
 * then one patch section for each record (two for a type change), in the same order. Hunks are consumed by the line
 * counts that their header announces, so content that looks like a header stays content.
 */
class DiffParser {
    #files = [];
    #encoding = 'utf8';
    #rest = Buffer.alloc(0);
    #inPatch = false;
    #raw = [];
    /** Patch sections still to come for each file, filled when the raw part ends. */
    #sections = [];
    #section = -1;
    #hunk = null;
    #keptInAll = 0;
    #keptInFile = 0;
    #mark;
    #marked = false;
    /** @param mark a line that ends the output where the stream goes on; absent: the output ends with the stream */
    constructor(mark) {
        this.#mark = mark === undefined ? null : Buffer.from(`${mark}\n`);
    }
    push(chunk) {
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let from = 0;
        for (;;) {
            if (this.#atMark(from))
                return;
            const end = this.#rest.indexOf(this.#inPatch ? NEWLINE : NUL, from);
            if (end === -1)
                break;
            this.#take(this.#rest.subarray(from, end));
            from = end + 1;
        }
        this.#rest = this.#rest.subarray(from);
    }
    /** Whether the mark was met: the output is complete, and whatever follows is not asked for. */
    get marked() {
        return this.#marked;
    }
    /** Between records and outside of hunks nothing of the change can stand for the mark: git writes every line there itself. */
    #atMark(from) {
        if (this.#mark === null || this.#hunk !== null || this.#raw.length > 0)
            return false;
        const { length } = this.#mark;
        if (this.#rest.length - from < length || this.#rest.compare(this.#mark, 0, length, from, from + length) !== 0)
            return false;
        this.#marked = true;
        this.#rest = Buffer.alloc(0);
        return true;
    }
    /** @throws InternalError EG312 when the output ended in the middle or sections and records disagree */
    end() {
        if (this.#rest.length > 0)
            this.#take(this.#rest);
        const complete = this.#hunk === null && this.#raw.length === 0 && (!this.#inPatch || this.#section === this.#sections.length - 1);
        if (!complete)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('EG312', 'The output of git diff-tree is incomplete.', 'Run again; if it stays, report the repository’s git version.');
        return this.#files;
    }
    #take(record) {
        if (this.#inPatch)
            this.#patchLine(record);
        else if (record.length === 0)
            this.#startPatch();
        else
            this.#rawField(record.toString(this.#encoding));
    }
    #rawField(field) {
        this.#raw.push(field);
        const match = RAW.exec(this.#raw[0] ?? '');
        if (!match)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('EG312', 'A record of git diff-tree cannot be read.', 'Report the repository’s git version.');
        const twoPaths = match[5] === 'R' || match[5] === 'C';
        if (this.#raw.length < (twoPaths ? 3 : 2))
            return;
        const [, oldMode, newMode, oldOid, newOid, letter] = match;
        const oldPath = this.#raw[1];
        const newPath = this.#raw.at(-1);
        this.#raw = [];
        this.#files.push({
            path: newPath,
            previousPath: twoPaths ? oldPath : null,
            status: STATUS[letter] ?? 'modified',
            before: side(oldPath, oldMode, oldOid),
            after: side(newPath, newMode, newOid),
            binary: false,
            additions: 0,
            deletions: 0,
            hunks: [],
            truncated: false,
        });
    }
    #startPatch() {
        this.#inPatch = true;
        this.#sections = this.#files.flatMap((file) => (file.status === 'type-changed' ? [file, file] : [file]));
    }
    #patchLine(line) {
        if (this.#hunk)
            return this.#hunkLine(line);
        if (line[0] === BACKSLASH || line.length === 0)
            return;
        const text = line.toString('latin1');
        if (text.startsWith('diff --git ')) {
            this.#section += 1;
            if (this.#section >= this.#sections.length)
                throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('EG312', 'git diff-tree printed more sections than records.', 'Report the repository’s git version.');
            if (this.#sections[this.#section] !== this.#sections[this.#section - 1])
                this.#keptInFile = 0;
            return;
        }
        const file = this.#sections[this.#section];
        if (!file)
            return;
        if (text.startsWith('Binary files '))
            file.binary = true;
        const match = HUNK.exec(text);
        if (match)
            this.#openHunk(file, match);
    }
    #openHunk(file, match) {
        const [oldStart, oldLines, newStart, newLines] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 1));
        const lines = [];
        file.hunks.push({ oldStart, oldLines, newStart, newLines, lines });
        if (oldLines + newLines > 0)
            this.#hunk = { lines, oldLeft: oldLines, newLeft: newLines, oldLine: oldStart, newLine: newStart };
    }
    #hunkLine(line) {
        const hunk = this.#hunk;
        const file = this.#sections[this.#section];
        const mark = line[0];
        if (!hunk || !file || mark === BACKSLASH)
            return;
        if (mark === PLUS) {
            file.additions += 1;
            this.#keep(file, hunk.lines, { kind: 'added', oldLine: null, newLine: hunk.newLine++ }, line);
            hunk.newLeft -= 1;
        }
        else if (mark === MINUS) {
            file.deletions += 1;
            this.#keep(file, hunk.lines, { kind: 'removed', oldLine: hunk.oldLine++, newLine: null }, line);
            hunk.oldLeft -= 1;
        }
        else if (mark === SPACE || line.length === 0) {
            this.#keep(file, hunk.lines, { kind: 'context', oldLine: hunk.oldLine++, newLine: hunk.newLine++ }, line);
            hunk.oldLeft -= 1;
            hunk.newLeft -= 1;
        }
        else {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('EG312', 'A hunk of git diff-tree holds an unexpected line.', 'Report the repository’s git version.');
        }
        if (hunk.oldLeft <= 0 && hunk.newLeft <= 0)
            this.#hunk = null;
    }
    #keep(file, lines, where, line) {
        if (this.#keptInFile >= DIFF_LIMITS.linesPerFile || this.#keptInAll >= DIFF_LIMITS.linesInAll) {
            file.truncated = true;
            return;
        }
        this.#keptInFile += 1;
        this.#keptInAll += 1;
        if (line.length > DIFF_LIMITS.lineBytes)
            file.truncated = true;
        lines.push({ ...where, text: line.toString(this.#encoding, 1, DIFF_LIMITS.lineBytes) });
    }
}
function side(path, mode, oid) {
    return mode === ABSENT ? null : { path, oid, mode, kind: kindOf(mode) };
}
const kindOf = (mode) => (mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file');


/***/ }),

/***/ 55981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findGitDir: () => (/* binding */ findGitDir)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12305);





/**
 * The git directory of a path: a work tree, a folder inside one, a bare repository or a `.git` directory.
 *
 * @throws ConfigurationError EG201 when there is none
 */
async function findGitDir(path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    for (const candidate of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, '.git'), start])
        if (await isGitDir(candidate))
            return candidate;
    try {
        // Work trees linked by a `.git` file, and folders below the root.
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', start, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'], {
            cwd: '/',
            env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
        });
        return stdout.replace(/\n$/u, '');
    }
    catch (cause) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG201', `There is no git repository at ${path}.`, 'Name a git repository with --repo, or run inside one.', { cause });
    }
}
async function isGitDir(path) {
    const [head, objects] = await Promise.all([kind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'HEAD')), kind((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'objects'))]);
    return head === 'file' && objects === 'directory';
}
async function kind(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 37079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finished: () => (/* binding */ finished),
/* harmony export */   gitAt: () => (/* binding */ gitAt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/** Git's empty tree; attributes are read from it, so that no `.gitattributes` of the change has a say. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MAX_ERROR_BYTES = 4096;
/** What is switched off for every call: user and system configuration, attributes, replacement objects, prompts. */
const HARDENED = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ATTR_SOURCE: EMPTY_TREE,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** @param gitDir absolute path of the repository's git directory */
function gitAt(gitDir) {
    // Git is shown an empty work tree and no index: `.gitattributes` is read from nowhere, whatever the repository's own
    // configuration says of its work tree.
    const env = { ...environment(), GIT_WORK_TREE: `${gitDir}/objects`, GIT_INDEX_FILE: `${gitDir}/no-index` };
    const fixed = ['--git-dir', gitDir, '-c', 'safe.directory=*', '-c', 'core.attributesFile=/dev/null'];
    const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixed, ...args], { env, cwd: gitDir });
    return { gitDir, start, run: (args, accept = [0]) => collect(start(args), args, accept) };
}
async function collect(child, args, accept) {
    const chunks = [];
    child.stdin.end();
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const status = await finished(child, args, accept);
    return { stdout: Buffer.concat(chunks), status };
}
/**
 * Waits for a git process whose output somebody else reads.
 *
 * @returns its exit status
 * @throws ConfigurationError EG202 when git is not installed, EG209 on a status not in `accept`: the repository is not whole
 */
function finished(child, args, accept = [0]) {
    let error = '';
    child.stderr.on('data', (chunk) => {
        if (error.length < MAX_ERROR_BYTES)
            error += chunk.toString();
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG202', 'git could not be started.', 'Install git 2.38 or later and put it on PATH.', {
            cause,
        })));
        child.on('close', (status) => {
            if (status !== null && accept.includes(status))
                return resolve(status);
            reject(new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG209', `git ${args[0]} ended with status ${status}: ${fatalLine(error)}`, 'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.'));
        });
    });
}
/** What git died of; hints and warnings come before it. */
function fatalLine(error) {
    const lines = error.trim().split('\n');
    return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').slice(0, 300);
}
function environment() {
    const { PATH, SystemRoot, TMPDIR } = process.env;
    return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TMPDIR && { TMPDIR }), ...HARDENED };
}


/***/ }),

/***/ 44206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ mergeTreeOf),
/* harmony export */   e6: () => (/* binding */ mergeChanges),
/* harmony export */   it: () => (/* binding */ isCleanMerge),
/* harmony export */   wJ: () => (/* binding */ mergeDifference)
/* harmony export */ });
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const MAX_COMMIT_BYTES = 1024 * 1024;
/** The tree git would make by merging one commit into another; null on conflict. The id is never used without the status. */
async function mergeTreeOf(git, into, commit) {
    const { stdout, status } = await git.run(['merge-tree', '--write-tree', '--no-messages', into, commit], [0, 1]);
    return status === 0 ? stdout.toString('latin1').trim() : null;
}
/**
 * Paths that differ, in content, mode or presence, between the merge of another commit into the base and `mergeTree`.
 *
 * @param commit full id; an abbreviation could come to mean another commit
 * @returns an empty list when the merges are the same tree; null when they cannot be compared: the commit is not there,
 *   it shares no history with the base, or it conflicts with it
 */
async function mergeDifference(git, objects, { base, mergeTree }, commit) {
    if (mergeTree === null || !FULL_ID.test(commit))
        return null;
    if ((await objects.info(commit))?.type !== 'commit')
        return null;
    const related = await git.run(['merge-base', base, commit], [0, 1]);
    if (related.status !== 0)
        return null;
    const other = await mergeTreeOf(git, base, commit);
    if (other === null)
        return null;
    if (other === mergeTree)
        return [];
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', other, mergeTree]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/**
 * Paths that merging a commit into the base would change in the base.
 *
 * @param commit full id
 * @returns null when it cannot be told: the commit is not there, shares no history with the base, or conflicts with it
 */
async function mergeChanges(git, objects, base, commit) {
    if (!FULL_ID.test(commit) || (await objects.info(commit))?.type !== 'commit')
        return null;
    if ((await git.run(['merge-base', base, commit], [0, 1])).status !== 0)
        return null;
    const merged = await mergeTreeOf(git, base, commit);
    if (merged === null)
        return null;
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, merged]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** Whether a commit is a merge of two parents and holds exactly what git makes of them, nothing added by hand. */
async function isCleanMerge(git, objects, commit) {
    const object = await objects.read(commit, MAX_COMMIT_BYTES);
    if (object?.type !== 'commit')
        return false;
    const text = object.content.toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n')).split('\n');
    const values = (name) => header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const [first, second, ...more] = values('parent');
    if (first === undefined || second === undefined || more.length > 0)
        return false;
    const merged = await mergeTreeOf(git, first, second);
    return merged !== null && merged === values('tree')[0];
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ objectStore)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/u;
function objectStore(git) {
    let batch = null;
    const ask = (command, expression) => {
        // One request is one line: what cannot be put on a line cannot be asked for.
        if (/[\n\0]/u.test(expression))
            return Promise.resolve(null);
        batch ??= new Batch(git.start(['cat-file', '--batch-command']));
        return batch.ask(`${command} ${expression}\n`, command === 'contents');
    };
    const info = async (expression) => (await ask('info', expression))?.info ?? null;
    return {
        info,
        read: async (expression, maxBytes) => {
            const known = await info(expression);
            if (known === null || known.size > maxBytes)
                return null;
            const reply = await ask('contents', known.oid);
            return reply === null ? null : { oid: known.oid, type: known.type, content: reply.content };
        },
        close: () => batch?.close(),
    };
}
/** Matches replies to requests in order; git answers one after the other. */
class Batch {
    #child;
    #queue = [];
    #chunks = [];
    #buffered = 0;
    /** Bytes that must be buffered before the next reply can be complete. */
    #needed = 1;
    #failure = null;
    /** Requests of this moment; they are written together, since each write wakes git up. */
    #unsent = '';
    constructor(child) {
        this.#child = child;
        child.stdout.on('data', (chunk) => this.#take(chunk));
        child.stderr.resume();
        child.stdin.on('error', () => { });
        const fail = (cause) => this.#fail(new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('EG311', 'git cat-file ended too early.', 'Check the repository with git fsck.', { cause }));
        child.on('error', fail);
        child.on('close', () => fail());
    }
    ask(line, withContent) {
        if (this.#failure)
            return Promise.reject(this.#failure);
        return new Promise((resolve, reject) => {
            this.#queue.push({ withContent, resolve, reject });
            if (this.#unsent === '')
                process.nextTick(() => this.#send());
            this.#unsent += line;
        });
    }
    #send() {
        const lines = this.#unsent;
        this.#unsent = '';
        if (lines !== '' && this.#child.stdin.writable)
            this.#child.stdin.write(lines);
    }
    close() {
        this.#send();
        this.#child.stdin.end();
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        while (this.#queue.length > 0 && this.#buffered >= this.#needed && this.#answerOne())
            ;
    }
    #answerOne() {
        const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [bytes];
        const end = bytes.indexOf(10);
        if (end === -1)
            return false;
        const match = HEADER.exec(bytes.toString('utf8', 0, end));
        const waiting = this.#queue[0];
        const size = Number(match?.[3] ?? 0);
        const total = match && waiting.withContent ? end + 1 + size + 1 : end + 1;
        if (bytes.length < total) {
            this.#needed = total;
            return false;
        }
        this.#queue.shift();
        this.#needed = 1;
        this.#buffered = bytes.length - total;
        this.#chunks = this.#buffered > 0 ? [bytes.subarray(total)] : [];
        const info = match && { oid: match[1], type: match[2], size };
        waiting.resolve(info && { info, content: bytes.subarray(end + 1, end + 1 + (waiting.withContent ? size : 0)) });
        return true;
    }
    #fail(error) {
        this.#failure ??= error;
        for (const waiting of this.#queue.splice(0))
            waiting.reject(this.#failure);
    }
}


/***/ }),

/***/ 86660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12239);
/* harmony import */ var _find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55981);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37079);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44206);
/* harmony import */ var _object_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6740);
/* harmony import */ var _read_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65568);
/* harmony import */ var _read_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73951);








/** @throws ConfigurationError EG201 when there is no repository at `path` */
async function openRepository(path) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.gitAt)(await (0,_find_repository_js__WEBPACK_IMPORTED_MODULE_1__.findGitDir)(path));
    const objects = (0,_object_store_js__WEBPACK_IMPORTED_MODULE_3__/* .objectStore */ .D)(git);
    return {
        readChange: (request) => readChange(git, objects, request),
        resolve: (name) => (0,_read_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(objects, name),
        close: () => objects.close(),
    };
}
async function readChange(git, objects, request) {
    const [base, head] = await Promise.all([(0,_read_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(objects, request.base), (0,_read_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(objects, request.head)]);
    const mergeBase = request.compare === 'trees' ? base : await findMergeBase(git, base, head);
    const [files, commits, mergeTree] = await Promise.all([
        (0,_read_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .readDiff */ .i)(git, objects, mergeBase, head),
        (0,_read_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommits */ .Fe)(git, objects, base, head),
        request.compare === 'trees' ? null : bindingTree(git, objects, base, head, mergeBase),
    ]);
    const repository = request.repository ?? 'local';
    const change = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .assemble */ .f)(git, objects, { repository, base, head, mergeBase, mergeTree, files, commits });
    return { ...change, withHead: (other) => readChange(git, objects, { ...request, base, head: other }) };
}
/** The tree of the merge of head into base. Where base has not moved on that is head's own tree, without asking git to merge. */
async function bindingTree(git, objects, base, head, mergeBase) {
    if (mergeBase !== base)
        return (0,_merges_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeTreeOf */ .G$)(git, base, head);
    return (await objects.info(`${head}^{tree}`))?.oid ?? null;
}
async function findMergeBase(git, base, head) {
    const { stdout, status } = await git.run(['merge-base', base, head], [0, 1]);
    const oid = stdout.toString('latin1').trim();
    if (status === 0 && oid !== '')
        return oid;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG204', 'Base and head have no commit in common.', 'Fetch the whole history (fetch-depth: 0, with filter: blob:none if it is large), or check the names.');
}


/***/ }),

/***/ 65568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Hi: () => (/* binding */ MAX_COMMIT_BYTES),
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   iB: () => (/* binding */ commitsNamed),
/* harmony export */   lN: () => (/* binding */ noCommit)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84389);


/** More commits than this are not a reviewable change; reading stops and says so. */
const MAX_COMMITS = 10_000;
const MAX_COMMIT_BYTES = 1024 * 1024;
/** Full id of the commit that a name stands for. @throws ConfigurationError EG203 */
async function resolveCommit(objects, name) {
    const info = await objects.info(`${name}^{commit}`);
    if (info?.type === 'commit')
        return info.oid;
    throw noCommit(name);
}
/**
 * Commits reachable from head and not from base, newest first.
 *
 * @throws ConfigurationError EG205 above the limit
 */
async function readCommits(git, objects, base, head) {
    const { stdout } = await git.run(['rev-list', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`]);
    const oids = stdout.toString('latin1').split('\n').filter(Boolean);
    if (oids.length > MAX_COMMITS) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG205', `The change has more than ${MAX_COMMITS} commits.`, 'Check that base is the branch the change goes into, or split the change.');
    }
    return commitsNamed(objects, oids);
}
/** The commits of these ids, in their order; one that cannot be read says nothing, and is there all the same. */
const commitsNamed = (objects, oids) => Promise.all(oids.map(async (oid) => {
    const object = await objects.read(oid, MAX_COMMIT_BYTES);
    return (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L)(oid, object?.content ?? Buffer.alloc(0));
}));
const noCommit = (name) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('EG203', `There is no commit named ${JSON.stringify(name)} in this repository.`, 'Fetch it, or name another commit, branch or tag (in CI check out with fetch-depth: 0).');


/***/ }),

/***/ 73951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DIFF_ARGUMENTS),
/* harmony export */   i: () => (/* binding */ readDiff)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);
/* harmony import */ var _diff_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17970);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37079);



const RAW = ['diff-tree', '-r', '-z', '--raw', '--full-index', '--ignore-submodules=none'];
/** Everything that configuration could bend is said; the rename limit is git's own default. */
const PATCH = [
    '-p',
    '-M',
    '-l1000',
    '-U3',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--submodule=short',
    '--diff-algorithm=myers',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** What git is asked for: exact records first, then the patch of each. */
const DIFF_ARGUMENTS = [...RAW, ...PATCH];
/** A partial clone lacks a few large files, not this many. */
const MAX_ABSENT_FILES = 500;
/**
 * The difference between two trees, or the trees of two commits. Where a blob is not in this clone (a partial one leaves large files out),
 * its file is listed without lines and marked as truncated: what was not read must raise the risk, not stop the judgement.
 *
 * @throws ConfigurationError EG209 when the trees themselves cannot be read
 */
async function readDiff(git, objects, from, to) {
    try {
        return await run(git, [...DIFF_ARGUMENTS, from, to]);
    }
    catch (error) {
        if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) || error.code !== 'EG209')
            throw error;
        const absent = await absentFiles(objects, await run(git, [...RAW, '--no-renames', from, to]));
        if (absent.length === 0 || absent.length > MAX_ABSENT_FILES)
            throw error;
        const without = absent.map(({ path }) => `:(top,exclude,literal)${path}`);
        const present = await run(git, [...DIFF_ARGUMENTS, from, to, '--', ':(top)', ...without]);
        return [...present, ...absent].toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    }
}
async function absentFiles(objects, files) {
    const isAbsent = async (side) => side !== null && side.kind !== 'submodule' && (await objects.info(side.oid)) === null;
    const absent = await Promise.all(files.map(async (file) => (await isAbsent(file.before)) || (await isAbsent(file.after))));
    return files.filter((_file, index) => absent[index]).map((file) => ({ ...file, truncated: true }));
}
async function run(git, args) {
    const child = git.start(args);
    const parser = new _diff_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .DiffParser */ .b();
    let failure = null;
    child.stdin.end();
    child.stdout.on('data', (chunk) => {
        if (failure !== null)
            return;
        try {
            parser.push(chunk);
        }
        catch (error) {
            failure = error;
            child.kill();
        }
    });
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.finished)(child, args);
    }
    catch (error) {
        throw failure ?? error;
    }
    if (failure !== null)
        throw failure;
    return parser.end();
}


/***/ })

};
