export const id = 803;
export const ids = [803];
export const modules = {

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 2621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: MAX_TEXT_BYTES

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/change/commits.js
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
function person(line = '') {
    const match = PERSON.exec(line);
    return { name: match?.[1] ?? line, email: match?.[2] ?? '' };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/emit/shared/change/find-repository.js





/**
 * The git directory of a path: a work tree, a folder inside one, a bare repository or a `.git` directory.
 *
 * @throws ConfigurationError EG201 when there is none
 */
async function findGitDir(path) {
    const start = (0,external_node_path_.resolve)(path);
    for (const candidate of [(0,external_node_path_.join)(start, '.git'), start])
        if (await isGitDir(candidate))
            return candidate;
    try {
        // Work trees linked by a `.git` file, and folders below the root.
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', start, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'], {
            cwd: '/',
            env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
        });
        return stdout.replace(/\n$/u, '');
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG201', `There is no git repository at ${path}.`, 'Name a git repository with --repo, or run inside one.', { cause });
    }
}
async function isGitDir(path) {
    const [head, objects] = await Promise.all([kind((0,external_node_path_.join)(path, 'HEAD')), kind((0,external_node_path_.join)(path, 'objects'))]);
    return head === 'file' && objects === 'directory';
}
async function kind(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emit/shared/change/git.js


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
    const start = (args) => (0,external_node_child_process_.spawn)('git', [...fixed, ...args], { env, cwd: gitDir });
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
        child.on('error', (cause) => reject(new errors/* ConfigurationError */.j1('EG202', 'git could not be started.', 'Install git 2.38 or later and put it on PATH.', {
            cause,
        })));
        child.on('close', (status) => {
            if (status !== null && accept.includes(status))
                return resolve(status);
            reject(new errors/* ConfigurationError */.j1('EG209', `git ${args[0]} ended with status ${status}: ${fatalLine(error)}`, 'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.'));
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

;// CONCATENATED MODULE: ./build/emit/shared/change/merges.js
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

;// CONCATENATED MODULE: ./build/emit/shared/change/object-store.js

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
    constructor(child) {
        this.#child = child;
        child.stdout.on('data', (chunk) => this.#take(chunk));
        child.stderr.resume();
        child.stdin.on('error', () => { });
        const fail = (cause) => this.#fail(new errors/* InternalError */.Gd('EG311', 'git cat-file ended too early.', 'Check the repository with git fsck.', { cause }));
        child.on('error', fail);
        child.on('close', () => fail());
    }
    ask(line, withContent) {
        if (this.#failure)
            return Promise.reject(this.#failure);
        return new Promise((resolve, reject) => {
            this.#queue.push({ withContent, resolve, reject });
            this.#child.stdin.write(line);
        });
    }
    close() {
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

;// CONCATENATED MODULE: ./build/emit/shared/change/diff-parser.js

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
    push(chunk) {
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let from = 0;
        for (;;) {
            const end = this.#rest.indexOf(this.#inPatch ? NEWLINE : NUL, from);
            if (end === -1)
                break;
            this.#take(this.#rest.subarray(from, end));
            from = end + 1;
        }
        this.#rest = this.#rest.subarray(from);
    }
    /** @throws InternalError EG312 when the output ended in the middle or sections and records disagree */
    end() {
        if (this.#rest.length > 0)
            this.#take(this.#rest);
        const complete = this.#hunk === null && this.#raw.length === 0 && (!this.#inPatch || this.#section === this.#sections.length - 1);
        if (!complete)
            throw new errors/* InternalError */.Gd('EG312', 'The output of git diff-tree is incomplete.', 'Run again; if it stays, report the repository’s git version.');
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
            throw new errors/* InternalError */.Gd('EG312', 'A record of git diff-tree cannot be read.', 'Report the repository’s git version.');
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
                throw new errors/* InternalError */.Gd('EG312', 'git diff-tree printed more sections than records.', 'Report the repository’s git version.');
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
            throw new errors/* InternalError */.Gd('EG312', 'A hunk of git diff-tree holds an unexpected line.', 'Report the repository’s git version.');
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

;// CONCATENATED MODULE: ./build/emit/shared/change/read-diff.js



const read_diff_RAW = ['diff-tree', '-r', '-z', '--raw', '--full-index', '--ignore-submodules=none'];
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
/** A partial clone lacks a few large files, not this many. */
const MAX_ABSENT_FILES = 500;
/**
 * The difference between two commits' trees. Where a blob is not in this clone (a partial one leaves large files out),
 * its file is listed without lines and marked as truncated: what was not read must raise the risk, not stop the judgement.
 *
 * @throws ConfigurationError EG209 when the trees themselves cannot be read
 */
async function readDiff(git, objects, from, to) {
    try {
        return await run(git, [...read_diff_RAW, ...PATCH, from, to]);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1) || error.code !== 'EG209')
            throw error;
        const absent = await absentFiles(objects, await run(git, [...read_diff_RAW, '--no-renames', from, to]));
        if (absent.length === 0 || absent.length > MAX_ABSENT_FILES)
            throw error;
        const without = absent.map(({ path }) => `:(top,exclude,literal)${path}`);
        const present = await run(git, [...read_diff_RAW, ...PATCH, from, to, '--', ':(top)', ...without]);
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
    const parser = new DiffParser();
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
        await finished(child, args);
    }
    catch (error) {
        throw failure ?? error;
    }
    if (failure !== null)
        throw failure;
    return parser.end();
}

;// CONCATENATED MODULE: ./build/emit/shared/change/read-change.js







/** Largest file that is read as text from a tree. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/** More commits than this are not a reviewable change; reading stops and says so. */
const MAX_COMMITS = 10_000;
const read_change_MAX_COMMIT_BYTES = 1024 * 1024;
/** @throws ConfigurationError EG201 when there is no repository at `path` */
async function openRepository(path) {
    const git = gitAt(await findGitDir(path));
    const objects = objectStore(git);
    return {
        readChange: (request) => readChange(git, objects, request),
        resolve: (name) => resolveCommit(objects, name),
        close: () => objects.close(),
    };
}
async function readChange(git, objects, request) {
    const [base, head] = await Promise.all([resolveCommit(objects, request.base), resolveCommit(objects, request.head)]);
    const mergeBase = request.compare === 'trees' ? base : await findMergeBase(git, base, head);
    const [files, commits, mergeTree] = await Promise.all([
        readDiff(git, objects, mergeBase, head),
        readCommits(git, objects, base, head),
        request.compare === 'trees' ? null : bindingTree(git, objects, base, head, mergeBase),
    ]);
    return {
        repository: request.repository ?? 'local',
        base,
        head,
        mergeBase,
        mergeTree,
        files,
        commits,
        pullRequest: null,
        readBase: textReader(objects, mergeBase, files.map((file) => file.before)),
        readTarget: textReader(objects, base, []),
        readHead: textReader(objects, head, files.map((file) => file.after)),
        listHead: once(() => listTree(git, head)),
        mergeDifference: (commit) => mergeDifference(git, objects, { base, mergeTree }, commit),
        isCleanMerge: (commit) => isCleanMerge(git, objects, commit),
    };
}
/** The tree of the merge of head into base. Where base has not moved on that is head's own tree, without asking git to merge. */
async function bindingTree(git, objects, base, head, mergeBase) {
    if (mergeBase !== base)
        return mergeTreeOf(git, base, head);
    return (await objects.info(`${head}^{tree}`))?.oid ?? null;
}
async function resolveCommit(objects, name) {
    const info = await objects.info(`${name}^{commit}`);
    if (info?.type === 'commit')
        return info.oid;
    throw new errors/* ConfigurationError */.j1('EG203', `There is no commit named ${JSON.stringify(name)} in this repository.`, 'Fetch it, or name another commit, branch or tag (in CI check out with fetch-depth: 0).');
}
async function findMergeBase(git, base, head) {
    const { stdout, status } = await git.run(['merge-base', base, head], [0, 1]);
    const oid = stdout.toString('latin1').trim();
    if (status === 0 && oid !== '')
        return oid;
    throw new errors/* ConfigurationError */.j1('EG204', 'Base and head have no commit in common.', 'Fetch the whole history (fetch-depth: 0, with filter: blob:none if it is large), or check the names.');
}
async function readCommits(git, objects, base, head) {
    const { stdout } = await git.run(['rev-list', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`]);
    const oids = stdout.toString('latin1').split('\n').filter(Boolean);
    if (oids.length > MAX_COMMITS) {
        throw new errors/* ConfigurationError */.j1('EG205', `The change has more than ${MAX_COMMITS} commits.`, 'Check that base is the branch the change goes into, or split the change.');
    }
    return Promise.all(oids.map(async (oid) => {
        const object = await objects.read(oid, read_change_MAX_COMMIT_BYTES);
        return parseCommit(oid, object?.content ?? Buffer.alloc(0));
    }));
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
/** Changed paths are read by blob id, which works for every name; others by `<commit>:<path>`. */
function textReader(objects, commit, sides) {
    const known = new Map(sides.filter((side) => side !== null).map((side) => [side.path, side.oid]));
    return async (path) => {
        const object = await objects.read(known.get(path) ?? `${commit}:${path}`, MAX_TEXT_BYTES);
        return object?.type === 'blob' ? object.content.toString('utf8') : null;
    };
}


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAX_POLICY_BYTES)
/* harmony export */ });
/** No honest policy comes near; YAML above it is not parsed. */
const MAX_POLICY_BYTES = 1024 * 1024;


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ builtinPolicy),
  tb: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: REPOSITORY_POLICY

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/emit/shared/policy/generated/builtin.js
// Generated by scripts/generate.mjs from policies/. Do not edit.
const BUILTIN_POLICIES = {
    "baseline": {
        digest: 'sha256:e1ffed930594188109aaee2ea19ac5280940586406bac81c1198fb21b1f0b04d',
        json: "{\"approvals\":{\"authorMayApprove\":false,\"blockSiblings\":false,\"coAuthorsMayApprove\":false,\"commentApprovals\":false,\"contributorsMayApprove\":false,\"excluded\":[],\"ignoreUpdateMerges\":false,\"staleness\":\"merge-tree\"},\"areas\":{\"agent-permissions\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"**/{AGENTS,AGENTS.override,AGENTS.local,AGENT,CLAUDE,CLAUDE.local,GEMINI,QWEN,QWEN.local,REASONIX}.md\",\"**/{CRUSH,WARP,BUGBOT,SKILL,replit,.hermes,.review-agent}.md\",\"**/{.rules,.cursorrules,.windsurfrules,.clinerules,.goosehints,.augment-guidelines,.roomodes,.roorules}\",\"**/.{cursor,cursorindexing,ai,gemini,claude,codeium,windsurf,aider,cline,roo,kilocode,augment,copilot}ignore\",\"**/.{qwen,goose,continue,opencode,agent,agents,rooignore,trae,aiexclude}ignore\",\"**/.aiexclude\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-1427\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"agent-permissions.instructions\",\"kind\":\"path\",\"rationale\":\"What coding agents are told, they do.\"},{\"any\":[\"**/{.mcp.json,mcp.json,.claude.json,mcp_config.json,opencode.json,opencode.jsonc,kilo.json,kilo.jsonc}\",\"**/{.crush.json,crush.json,firebender.json,reasonix.toml,.aider.conf.yml,gemini-extension.json}\",\"**/claude_desktop_config.json\",\"**/{.vscode,.zed,.idx}/{mcp,settings,tasks,launch}.json\",\"**/.idx/airules.md\"],\"asvs\":[\"v5.0.0-13.2.2\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"agent-permissions.configuration\",\"kind\":\"path\",\"rationale\":\"Tools, servers, hooks and permissions of coding agents are set here.\"},{\"any\":[\"**/.{claude,claude-plugin,cursor,codex,gemini,qwen,kiro,roo,cline,clinerules,opencode,kilo,kilocode}/**\",\"**/.{factory,junie,augment,amp,amazonq,agent,agents,goose,devin,windsurf,codeium,rovodev,vibe,grok}/**\",\"**/.{warp,pi,takt,trae,openhands,aiassistant,antigravity,ruler,rulesync,continue,copilot}/**\"],\"asvs\":[\"v5.0.0-13.2.2\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"agent-permissions.folder\",\"kind\":\"path\",\"rationale\":\"Everything in an agent's folder is read or run by it.\"},{\"any\":[\".github/copilot-instructions.md\",\".github/{instructions,prompts,agents,chatmodes,skills,hooks,copilot,aw}/**\",\".github/mcp.json\",\".github/workflows/*.md\",\".github/workflows/copilot-setup-steps.{yml,yaml}\",\"**/copilot-instructions.md\",\"**/*.{instructions,prompt,chatmode,agent}.md\",\"**/*.mdc\",\"**/{skills,agents,commands}/**/{SKILL,AGENT,COMMAND}.md\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-1427\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"agent-permissions.github\",\"kind\":\"path\",\"rationale\":\"GitHub's agents take instructions, tools and set-up from these files.\"},{\"any\":[\"--dangerously-skip-permissions|dangerously-bypass-approvals|bypassPermissions|--yolo\\\\b|\\\\bauto_?approve\\\\b\\\\W{1,4}true\",\"\\\"enableAllProjectMcpServers\\\"\\\\s*:\\\\s*true|approval_policy\\\\s*=\\\\s*\\\"never\\\"|sandbox_mode\\\\s*=\\\\s*\\\"danger\",\"\\\"(?:Bash|Read|Write|WebFetch)\\\\(\\\\*(?::\\\\*)?\\\\)\\\"|allowed_?non_?write_?users\\\\W{1,4}\\\\*|\\\"includeCoAuthoredBy\\\"\\\\s*:\\\\s*false\",\"never add co-authored-by\"],\"asvs\":[\"v5.0.0-13.2.2\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"agent-permissions.grant\",\"in\":[\"**\"],\"kind\":\"content\",\"rationale\":\"These settings let an agent act without asking, or hide that it did.\",\"weakens\":true}],\"title\":\"What coding agents are told and allowed to do\"},\"audit-logging\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\baudit(?:s|ed|or)?_?(?:log|event|trail|record|entry|service|logger|action|message|writer|sink|table|repository)s?\\\\b\",\"\\\\baudit(?:Log|Event|Trail|Record|Entry|Service|Logger|Action|Message|Writer|Sink|Repository)\\\\w{0,12}|\\\\baudit\\\\s*[.(]\",\"\\\\b(?:log|write|record|emit|append|add|send|publish)_?audit|@Audited|has_paper_trail\",\"\\\\b(?:activity|security|access)_?(?:log|event|trail)(?:ger|s|_entry)?\\\\s*[.(]|\\\\blogSecurityEvent|\\\\blog_?action\\\\(\"],\"asvs\":[\"v5.0.0-16.3.1\"],\"control\":true,\"cwe\":[\"CWE-778\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"audit-logging.record\",\"kind\":\"content\",\"rationale\":\"Without the record nobody can say who did what.\"}],\"title\":\"The record of who did what\"},\"authentication\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"(?:\\\\b|_|\\\\.)(?:log|sign)[_-]?(?:in|out|on)(?:\\\\b|_|user|handler|form|page|request|attempt|url|view|service|controller)\",\"authenticat(?:e|ed|ion|or|ing)\",\"\\\\bauth(?:Service|Provider|Middleware|Guard|Config|Header|Handler|Manager|Client|Context|State|Type|Method|Mode|Info|Token|User)\\\\b\",\"\\\\bauth_(?:user|token|header|type|method|info|key|provider|backend|middleware)\",\"\\\\b(?:basic|digest|bearer|proxy|http)[_-]?auth\\\\b\",\"impersonat|current_?user\\\\b\"],\"asvs\":[\"v5.0.0-6.3.1\",\"v5.0.0-7.4.1\"],\"cwe\":[\"CWE-287\",\"CWE-306\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.flow\",\"kind\":\"content\",\"rationale\":\"Code that proves who somebody is decides what everything behind it is worth.\"},{\"any\":[\"(?:check|verify|validate|compare|hash|reset|change|forgot|confirm|match|update|set|make|is|has|get|encode|wrong|invalid|expired?|require)_?-?pass(?:word|phrase|wd)\",\"pass(?:word|phrase|wd)_?-?(?:hash|reset|policy|verif|valid|strength|length|encoder|confirm|change|check|digest|attempt|matcher|file|field)\",\"[:'\\\"]password\\\\b|(?:\\\\.|->)password\\\\b\",\"\\\\b(?:bcrypt|scrypt|argon2\\\\w{0,3}|pbkdf2)\\\\b\",\"(?:\\\\.|->|\\\\[['\\\"]|\\\\$|\\\\b)(?:password|passwd|passphrase)(?:\\\\b|['\\\"]\\\\])\\\\s{0,3}(?:[=!]==?|:=?|=)\"],\"asvs\":[\"v5.0.0-6.2.1\",\"v5.0.0-11.4.2\"],\"cwe\":[\"CWE-521\",\"CWE-620\",\"CWE-640\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.password\",\"kind\":\"content\",\"rationale\":\"Passwords are guessed, stolen and reset; every step of their handling is attacked.\"},{\"any\":[\"\\\\bsession[_-]?(?:id|key|token|cookie|secret|store|timeout|expir\\\\w{0,5}|lifetime|regenerat\\\\w{0,4}|destroy|fixation|user|manager|data|middleware)\",\"\\\\b(?:regenerate|destroy|invalidate|reset|create|start|renew|clear|delete|revoke|verify|get)_?session\",\"(?:req|request|ctx|\\\\$this|c|http)(?:\\\\.|->)session\\\\b|\\\\$_SESSION|\\\\bHttpSession\\\\b|\\\\bsession\\\\[\",\"\\\\bsession_(?:start|set_cookie_params|name)\\\\b|\\\\bsession\\\\.(?:user|token|destroy|invalidate|get\\\\(|set\\\\(|clear)\",\"remember[_-]?me\\\\b|\\\\bkeep_?logged\"],\"asvs\":[\"v5.0.0-7.2.1\",\"v5.0.0-7.2.4\"],\"cwe\":[\"CWE-384\",\"CWE-613\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.session\",\"kind\":\"content\",\"rationale\":\"Who holds the session is the user.\"},{\"any\":[\"\\\\b(?:jwt|jws|jwe|jsonwebtoken|jwks?|paseto)(?:\\\\b|_|\\\\.)|JwtParser|JWTVerif\",\"(?:access|refresh|id|auth|bearer|login|reset|invite|verification|personal|api|user|csrf|security|service)[_-]?tokens?(?:\\\\b|_|\\\\.|['\\\"])\",\"\\\\b(?:verify|decode|validate|issue|revoke|sign|parse|create|generate)_?token\",\"\\\\btoken(?:s)?\\\\.(?:verify|claims|valid|expires|sign)|\\\\bbearer\\\\b\"],\"asvs\":[\"v5.0.0-9.1.1\",\"v5.0.0-7.2.1\"],\"cwe\":[\"CWE-345\",\"CWE-613\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.token\",\"kind\":\"content\",\"rationale\":\"A token stands for a person; forging, replaying or keeping one is becoming that person.\"},{\"any\":[\"\\\\b(?:oauth2?|openid|oidc|saml2?|ldap|kerberos|gssapi|ntlm|spnego|radius|webauthn|passkeys?|fido2?)(?:\\\\b|_|[.:-])\",\"(?:OAuth|OpenId|Saml|Ldap|Kerberos|WebAuthn)(?:Client|Config|Provider|Service|Response|Request|Token|Context|Template|User|Login|Auth)\",\"\\\\b(?:totp|hotp|otp|mfa|2fa|tfa|two[_-]?factor|multi[_-]?factor)(?:\\\\b|_)\",\"\\\\b(?:redirect_uri|code_verifier|code_challenge|id_token|client_assertion|relay_?state|assertion_?consumer|nameid|in_?response_?to)\\\\b\"],\"asvs\":[\"v5.0.0-10.2.1\",\"v5.0.0-6.5.1\"],\"cwe\":[\"CWE-287\",\"CWE-290\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.federation\",\"kind\":\"content\",\"rationale\":\"Federation and second factors decide whom this service believes.\"},{\"any\":[\"@?login_required|LoginRequiredMixin|@authenticated\\\\b|\\\\bIsAuthenticated\\\\b|permission_classes\",\"(?:require|ensure|assert|check|must_?be|need)_?s?_?(?:auth|login|logged_?in|authenticated|authentication|user|session|signed_?in|signin)\\\\b\",\"before_action\\\\s+:?\\\\w{0,20}(?:auth|login|sign)\\\\w{0,30}|authenticate_user!|authenticate!\",\"\\\\bis_?(?:authenticated|logged_?in|signed_?in)\\\\b|\\\\bauthenticated\\\\(\\\\)\",\"passport\\\\.authenticate|auth:sanctum|->middleware\\\\(.{0,20}auth|AuthGuard|authMiddleware|requireAuth\\\\b\",\"\\\\b(?:verify|check|compare|validate)_?(?:password|token|signature|credentials?|login|session|otp|code)\\\\s*\\\\(\",\"bcrypt\\\\.compare|password_verify\\\\(|check_password|CompareHashAndPassword|matchesPassword|passwordEncoder\\\\.matches\",\"jwt\\\\.verify|verify_jwt|jwtVerify|ParseWithClaims\",\"session\\\\(?\\\\)?\\\\.(?:regenerate|destroy|invalidate)|session_regenerate_id|reset_session|cycle_key\",\"StatusUnauthorized|HTTP_401|status\\\\(401\\\\)|UnauthorizedException|AuthenticationFailed|NotAuthenticated\"],\"asvs\":[\"v5.0.0-6.3.1\",\"v5.0.0-8.2.1\"],\"control\":true,\"cwe\":[\"CWE-306\",\"CWE-287\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.required\",\"kind\":\"content\",\"rationale\":\"These lines turn strangers away; without them the door is open.\"},{\"any\":[\"\\\\w\"],\"asvs\":[\"v5.0.0-6.3.1\"],\"cwe\":[\"CWE-287\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authentication.module\",\"in\":[\"**/{auth,authentication,login,session,sessions,oauth,oauth2,saml,sso,oidc,ldap,jwt,passwords,password,mfa,2fa,webauthn,passport}/**\",\"**/*{authenticat,login,signin,password,oauth,saml,oidc,jwt,webauthn,totp}*.{js,jsx,ts,tsx,mjs,cjs,py,go,java,rb,php,cs,kt,rs,scala,ex}\",\"**/auth.{js,ts,mjs,py,go,rb,php,rs}\",\"**/auth_*.{py,go,rb,rs}\",\"**/*{Auth,Session}.{java,cs,php,kt}\",\"**/*session{s,_controller,-store,_store,Controller,Manager,Service,Store,Filter,Handler}.*\"],\"kind\":\"content\",\"notIn\":[\"**/*.{json,md,css,scss,less,svg,lock,html,po,snap}\",\"**/*author*\"],\"rationale\":\"A module that is named after authentication is read with that in mind.\"}],\"title\":\"Proving who somebody is, and sessions\"},\"authorization\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"(?<!header|['\\\"])(?:un)?authori[sz](?:e|ed|ation|er|ing)(?!\\\\w*header)\",\"permission(?:s|ed)?(?:\\\\b|_|[A-Z])|\\\\bprivileges?\\\\b|privileged\",\"\\\\b(?:rbac|abac|acls?|opa|casbin)(?:\\\\b|_)|access[_-]?(?:control|policy|rule|level|list|check|denied|rights?|manager|decision)\",\"\\\\b(?:has|user|required?|check|get|set|assign|grant|revoke|admin|current)_?roles?\\\\b\",\"\\\\broles?\\\\.(?:includes|contains|has|some)|\\\\broleId\\\\b|\\\\brole\\\\s*[!=]==?\",\"\\\\bis_?(?:admin|superuser|super_?user|staff|owner|root|moderator|allowed|permitted|member|public|private)\\\\b\",\"isAdministrator|\\\\bsuperuser\\\\b|\\\\bsudo\\\\b\",\"\\\\b(?:can|may)_?(?:access|read|write|edit|update|delete|view|manage|create|see|publish|admin|download|modify)\\\\b\",\"\\\\b(?:forbidden|access_?denied|not_?allowed|StatusForbidden)\\\\b|\\\\b403\\\\b\",\"\\\\b(?:owner|ownership|creator|created_by)_?(?:id)?\\\\s*[!=]==?|\\\\bowned_?by\\\\b\",\"\\\\bprctl\\\\b|\\\\bPR_SET_|\\\\bsyscall\\\\.(?:Set|Chroot|Mount|Unshare|Exec|Close)|\\\\bunix\\\\.(?:Set|Mount|Prctl|Unshare|Open)\",\"\\\\b(?:published|public|private|draft|archived|locked|closed|visible|visibility)\\\\?|\\\\bvisibility\\\\b\",\"\\\\b(?:chmod|chown|setuid|setgid|umask|fchmod|seteuid|capset|capabilit(?:y|ies)|seccomp|selinux|apparmor|no_new_privs|namespaces?\\\\.(?:user|pid))\\\\b\",\"\\\\b0o?[0-7]{3}\\\\b(?=\\\\s*[,)])\"],\"asvs\":[\"v5.0.0-8.2.1\",\"v5.0.0-8.2.2\"],\"cwe\":[\"CWE-285\",\"CWE-862\",\"CWE-863\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authorization.decision\",\"kind\":\"content\",\"rationale\":\"Code that decides who may do what is the difference between a feature and a breach.\"},{\"any\":[\"attr_accessible|attr_protected|\\\\.permit\\\\(|permit!|params\\\\.require|\\\\$fillable|\\\\$guarded|forceFill\",\"\\\\bupdate_attributes\\\\(params|BindExclude|@JsonIgnoreProperties|ModelState|mass_?assign\"],\"asvs\":[\"v5.0.0-15.3.3\"],\"cwe\":[\"CWE-915\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authorization.mass-assignment\",\"kind\":\"content\",\"rationale\":\"What a request may set on a record is an access decision.\"},{\"any\":[\"@(?:Pre|Post)Authorize|@Secured|@RolesAllowed|@DenyAll|\\\\[Authorize|@permission_required|permission_required\",\"PermissionRequiredMixin|UserPassesTestMixin|user_passes_test\",\"\\\\b(?:require|check|ensure|assert|verify|enforce|validate|must_?have|has|get)_?(?:any_?)?(?:permission|role|access|privilege|scope|ownership|owner|admin|authority|right|capability|acl|policy)s?\\\\s*[!?(]\",\"\\\\bauthorize[d]?!?[\\\\s(]|\\\\bauthorize_?(?:request|action|user|resource)|\\\\bGate::(?:allows|denies|authorize)|->authorize\\\\(\",\"denyAccessUnless|isGranted\\\\(|\\\\bcan\\\\?\\\\s*\\\\(?|\\\\bcannot\\\\?|policy_scope|accessible_by|checkAccess|is_allowed|isAllowed\",\"isPermitted|userCan\\\\w{0,20}\\\\(|->can\\\\(|\\\\.can\\\\(\",\"(?:AccessDenied|PermissionDenied|Forbidden|Authorization|NotAuthorized|NotAllowed|Unauthorized|Security)(?:Http)?(?:Exception|Error)\\\\b\",\"raise (?:Forbidden|PermissionDenied|Http404|NotFound)|HTTP_403|StatusForbidden|status\\\\(403\\\\)\",\"http\\\\.(?:Forbidden|NotFound)\\\\(\",\"\\\\bis_?(?:admin|superuser|staff|owner|super_?admin|moderator)\\\\b\",\"(?:owner|user|author|creator|member)_?-?id\\\\s*(?:[!=]==?|<>|:\\\\s*(?:current_?user|req|ctx|session|user))\",\"\\\\.where\\\\(.{0,60}(?:user|owner|creator)_?id\",\"\\\\b(?:setuid|setgid|no_new_privs|seccomp|apparmor|drop_?(?:privileges|capabilities))\\\\b|CAP_[A-Z]+\"],\"asvs\":[\"v5.0.0-8.2.1\",\"v5.0.0-8.2.2\"],\"control\":true,\"cwe\":[\"CWE-862\",\"CWE-863\",\"CWE-639\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authorization.required\",\"kind\":\"content\",\"rationale\":\"These lines refuse people without the right.\"},{\"any\":[\"permitAll|@PermitAll|@AllowAnonymous|\\\\[AllowAnonymous\\\\]|AllowAny\\\\b|skip_authorization|skip_authorize_resource\",\"skip_before_action|skip_after_action\\\\s+:verify_authorized|anonymous\\\\(\\\\)\\\\.permit|security:\\\\s*\\\\[\\\\s*\\\\]|\\\\bpublic_endpoint\\\\b\",\"\\\\bpermit!|\\\\bchmod\\\\s+(?:-R\\\\s+)?0?777\\\\b|0o?777\\\\b\"],\"asvs\":[\"v5.0.0-8.2.1\"],\"cwe\":[\"CWE-862\",\"CWE-732\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"authorization.opened\",\"kind\":\"content\",\"rationale\":\"These settings let everybody in.\",\"weakens\":true}],\"title\":\"Deciding what somebody may do\"},\"ci-cd\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\".github/workflows/**\",\".github/actions/**\",\".github/scripts/**\",\"**/action.{yml,yaml}\",\"**/{.gitlab-ci,.travis,appveyor,.appveyor,azure-pipelines,bitbucket-pipelines,.drone,.cirrus}.{yml,yaml}\",\"**/{cloudbuild,buildspec,.woodpecker,.semaphore/*,codefresh,wercker,shippable,circle}.{yml,yaml}\",\"**/{.pre-commit-config,.goreleaser,goreleaser}.{yml,yaml}\",\"**/{.circleci,.buildkite,.gitlab,.teamcity,.tekton,.woodpecker}/**\",\"**/Jenkinsfile*\",\"**/{.releaserc,.releaserc.json,release-please-config.json,.release-please-manifest.json,.husky/*,lefthook.yml,.lintstagedrc}\"],\"asvs\":[\"v5.0.0-15.2.4\"],\"cwe\":[\"CWE-829\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"ci-cd.pipeline\",\"kind\":\"path\",\"notIn\":[\"**/{testdata,fixtures,__fixtures__}/**\",\".github/workflows/**/*.md\",\".github/actions/**/*.md\"],\"rationale\":\"A pipeline holds the keys to releases and runs whatever it says.\"},{\"any\":[\"\\\\bpull_request_target\\\\b|\\\\bworkflow_run\\\\b|\\\\bissue_comment\\\\b|persist-credentials:\\\\s*true|\\\\ballow-unsafe-pr-checkout\",\"\\\\bid-token:\\\\s*write|\\\\bcontents:\\\\s*write|\\\\bwrite-all\\\\b|ACTIONS_ALLOW_UNSECURE|\\\\bsecrets:\\\\s*inherit|self-hosted\",\"--privileged\"],\"asvs\":[\"v5.0.0-13.2.2\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"ci-cd.dangerous-trigger\",\"in\":[\".github/workflows/**\",\"**/action.{yml,yaml}\"],\"kind\":\"content\",\"rationale\":\"These lines give outside events more than they should have.\"}],\"title\":\"Workflows, pipelines and release\"},\"code-execution\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\bchild_process\\\\b|\\\\b(?:exec|spawn|fork)(?:Sync|File|FileSync)?\\\\(|\\\\bexeca\\\\b|\\\\bshelljs\\\\b|\\\\bcross-?spawn\\\\b|\\\\bsubprocess\\\\.\",\"\\\\bos\\\\.(?:system|popen|exec[lv]\\\\w{0,3}|spawn\\\\w{1,4})\\\\b|\\\\bPopen\\\\(|shell\\\\s*=\\\\s*True|Runtime\\\\.getRuntime|ProcessBuilder\",\"exec\\\\.Command|syscall\\\\.Exec|Process\\\\.Start|\\\\b(?:shell_exec|passthru|proc_open|popen|pcntl_exec|system)\\\\(|\\\\bbackticks?\\\\b\",\"Open3|Kernel\\\\.(?:system|exec|spawn|open)|%x[({\\\\[]|Command::new|\\\\bIO\\\\.popen\",\"\\\\b(?:command_?line|shell_?(?:command|script|escape|arg\\\\w{0,6})|cmd_?args?|arg_?injection|run_?(?:command|shell|script|cmd)|execute_?(?:command|shell|script)|sh\\\\s+-c|bash\\\\s+-c)\\\\b\"],\"asvs\":[\"v5.0.0-1.2.5\"],\"cwe\":[\"CWE-77\",\"CWE-78\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"code-execution.process\",\"kind\":\"content\",\"rationale\":\"A command line built from text runs what the text says.\"},{\"any\":[\"\\\\beval\\\\(|\\\\bnew Function\\\\(|\\\\bFunction\\\\(\\\\s*['\\\"]|\\\\bvm\\\\.(?:run\\\\w{0,20}|Script|createContext)|\\\\bvm2\\\\b\",\"\\\\bsandbox(?:ed|es|ing)?(?:\\\\b|_|\\\\.)|\\\\bexec\\\\(\\\\s*(?:compile|code|source|src)|\\\\bcompile\\\\(.{0,60}['\\\"]exec|\\\\binstance_eval\",\"class_eval|module_eval|\\\\bsend\\\\(\\\\s*params|public_send|constantize|\\\\bassert\\\\(\\\\s*\\\\$|create_function|preg_replace\\\\(.{0,20}/e\",\"ScriptEngine|GroovyShell|\\\\bOGNL\\\\b|ognl\\\\.|SpelExpression|ExpressionParser|ELProcessor|\\\\bMVEL|\\\\bjexl|Nashorn\",\"Class\\\\.forName|Reflection(?:Class|Method)|call_user_func|__import__|importlib\\\\.import_module\",\"setTimeout\\\\(\\\\s*['\\\"]|\\\\bgetattr\\\\(\\\\s*\\\\w{1,40}\\\\s*,\\\\s*\\\\w\"],\"asvs\":[\"v5.0.0-1.3.2\"],\"cwe\":[\"CWE-94\",\"CWE-95\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"code-execution.evaluation\",\"kind\":\"content\",\"rationale\":\"Text that becomes code runs with everything this program may do.\"},{\"any\":[\"\\\\brender_template_string|Template\\\\(\\\\s*\\\\w|from_string\\\\(|SandboxedEnvironment|jinja2\\\\.|Environment\\\\(|\\\\bERB\\\\.new|Velocity\",\"Freemarker|FreeMarker|Thymeleaf|Handlebars\\\\.compile|ejs\\\\.(?:render|compile)|_\\\\.template\\\\(|\\\\bpug\\\\.compile\",\"template_?(?:engine|injection|source|loader|string)|\\\\bSSTI\\\\b|Twig\\\\\\\\|createTemplate|SecurityPolicy|\\\\binterpolat\"],\"asvs\":[\"v5.0.0-1.3.7\"],\"cwe\":[\"CWE-1336\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"code-execution.template\",\"kind\":\"content\",\"rationale\":\"A template from outside is a program from outside.\"},{\"any\":[\"shlex\\\\.(?:quote|split)|escapeshell(?:arg|cmd)|Shellwords|shell_?escape|shell_?quote|\\\\bexecFile(?:Sync)?\\\\(\",\"shell\\\\s*[:=]\\\\s*(?:False|false)|['\\\"]--['\\\"]|SandboxedEnvironment|SecureASTCustomizer|SecurityPolicy\",\"allowed_?(?:commands|methods|functions|tags|filters|classes|modules)|excluded(?:Classes|PackageNames|Package\\\\w{0,20})\",\"isAcceptable\\\\w{0,20}|isExcluded|ensure_?(?:safe|this)|checkSecurity\",\"check(?:Method|Property|ToString|Sandbox)\\\\w{0,20}Allowed|is_safe_(?:attribute|callable)|\\\\bfreeze\\\\(|disallow\\\\w{0,20}\",\"denyMethodExecution\"],\"asvs\":[\"v5.0.0-1.2.5\"],\"control\":true,\"cwe\":[\"CWE-78\",\"CWE-94\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"code-execution.check\",\"kind\":\"content\",\"rationale\":\"These lines keep text from becoming a command.\"},{\"any\":[\"\\\\bshell\\\\s*[:=]\\\\s*True\\\\b|shell:\\\\s*true\\\\b|allow_?unsafe\\\\w{0,12}\\\\s*[:=]\\\\s*true|nodeIntegration\\\\s*:\\\\s*true\",\"contextIsolation\\\\s*:\\\\s*false|--no-sandbox\\\\b|autoescape\\\\s*[:=]\\\\s*(?:False|false)|\\\\bprivileged\\\\s*:\\\\s*true\",\"webSecurity\\\\s*:\\\\s*false\"],\"asvs\":[\"v5.0.0-1.2.5\"],\"cwe\":[\"CWE-78\",\"CWE-79\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"code-execution.switched-off\",\"kind\":\"content\",\"rationale\":\"These settings hand text to a shell or take a sandbox away.\",\"weakens\":true}],\"title\":\"Running commands, scripts or generated code\"},\"containers\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"**/{Dockerfile,Containerfile}\",\"**/{Dockerfile,Containerfile}.*\",\"**/*.{Dockerfile,Containerfile,dockerfile}\",\"**/Dockerfile-*\",\"**/Dockerfile_*\",\"**/.dockerignore\",\"**/{docker-compose,compose}*.{yml,yaml}\",\"**/docker-compose*\",\"**/docker-bake.{hcl,json}\",\"**/{docker,.docker,containers}/**/*.{sh,conf,yml,yaml}\",\"**/{docker-entrypoint,entrypoint}*.sh\",\"**/.devcontainer/**\",\"**/{apko,melange}.yaml\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"containers.image\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,testdata,fixtures,__fixtures__}/**\",\"**/*.md\"],\"rationale\":\"An image brings a whole operating system, and runs as somebody.\"},{\"any\":[\"^USER\\\\b|^user:|privileged:|cap_(?:add|drop):|security_opt:|/var/run/docker\\\\.sock|network_mode:\\\\s*host|pid:\\\\s*host\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"containers.privilege\",\"in\":[\"**/*{Docker,Container}file*\",\"**/*compose*.{yml,yaml}\"],\"kind\":\"content\",\"rationale\":\"Who a container runs as, and what it may reach of its host.\",\"risk\":\"high\"}],\"title\":\"Images and how they run\"},\"cryptography\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\b(?:AES|DES|3DES|RC4|Blowfish|ChaCha20|Poly1305|RSA|ECDSA|EdDSA|Ed25519|X25519|HMAC|HKDF|DSA)(?:\\\\b|[_/-])\",\"\\\\b(?:sha-?(?:1|224|256|384|512)|md[245]|blake[23]\\\\w{0,2}|ripemd\\\\w{0,3})(?:\\\\b|_|\\\\.)\",\"\\\\b(?:en|de)crypt(?:ed|ion|or|s|ing)?(?:\\\\b|_|\\\\()|createCipher|createDecipher|createHash|createHmac|createSign\",\"createVerify|\\\\bCipher\\\\.getInstance|MessageDigest|SecretKeySpec|KeyGenerator|KeyPair|SecureRandom|openssl_\\\\w|hash_hmac\",\"mcrypt_|Crypto\\\\.(?:Cipher|Hash|PublicKey)\",\"\\\\bcrypto\\\\.(?:subtle|createHash|randomBytes|timingSafeEqual|scrypt|pbkdf2|\\\\w{3,20}\\\\()\",\"\\\\bcrypto/(?:aes|rsa|ecdsa|ed25519|sha\\\\d+|hmac|rand|subtle|x509|tls|cipher|md5)\\\\b\",\"\\\\b(?:nonce|initiali[sz]ation_?vector|salt|padding|pkcs[#_-]?\\\\d{1,2}|oaep|cipher_?(?:text|suite|s)|key_?(?:size|length|derivation|exchange|usage)|asn1|der_?decod\\\\w{0,3}|digest_?info)\\\\b\"],\"asvs\":[\"v5.0.0-11.3.1\",\"v5.0.0-11.4.1\"],\"cwe\":[\"CWE-310\",\"CWE-327\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.primitive\",\"kind\":\"content\",\"rationale\":\"Cryptography fails silently; a change to it is read by somebody who knows.\"},{\"any\":[\"Math\\\\.random|\\\\brand\\\\.(?:Read|Int|Reader|Seed)|\\\\buuid(?:v?[1-7])?\\\\b|\\\\bNewRandom\\\\b|\\\\brandom\\\\.(?:rand|choice|seed|getrandbits|sample|SystemRandom)|\\\\bmt_rand\\\\(|\\\\brand\\\\(\\\\)|java\\\\.util\\\\.Random\",\"new Random\\\\(|math/rand|\\\\bsecrets\\\\.(?:token|choice|randbelow)|randomBytes|random_bytes|random_int\\\\(|SecureRandom\",\"crypto/rand|\\\\bosrng|thread_rng|getRandomValues|uniqid\\\\(|\\\\brandomUUID\"],\"asvs\":[\"v5.0.0-11.5.1\"],\"cwe\":[\"CWE-330\",\"CWE-338\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.randomness\",\"kind\":\"content\",\"rationale\":\"Guessable randomness makes tokens, keys and nonces guessable.\"},{\"any\":[\"\\\\b(?:x509|certificates?|cert_?(?:pool|chain|file|path|verify|reqs|store|pem)|ca_?(?:certs?|bundle|file))\\\\b\",\"\\\\b(?:trust_?(?:store|manager|anchor)|hostname_?verif\\\\w{1,6})\\\\b\",\"\\\\b(?:tls_?(?:config|version|options|verify|min\\\\w{0,8}))\\\\b\",\"\\\\b(?:ssl_?(?:context|verify\\\\w{0,6}|options|version|protocol|config)|server_?name_?indication|pinning|ocsp)\\\\b\",\"\\\\b(?:crl)\\\\b\",\"start_?tls|\\\\b(?:tls|ssl)(?:\\\\b|_)\",\"tls\\\\.Config|SSLContext|TrustManager|HostnameVerifier|CURLOPT_SSL|rejectUnauthorized|InsecureSkipVerify\",\"checkServerIdentity|check_hostname|assert_hostname|ssl\\\\.(?:create_default_context|wrap_socket|CERT_)|NODE_TLS_\"],\"asvs\":[\"v5.0.0-12.1.1\",\"v5.0.0-12.3.2\"],\"cwe\":[\"CWE-295\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.certificates\",\"kind\":\"content\",\"rationale\":\"Certificates decide to whom this service really speaks.\"},{\"any\":[\"(?:verify|check|validate|invalid|create|sign|compute|parse)_?-?signatures?\",\"signature_?(?:valid|verif|method|algorithm|value|node)|\\\\bsignatures?\\\\s*[!=]==?\",\"\\\\b(?:signed_?(?:url|cookie|request|data|info|message)|digital_?signature|checksum|integrity|fingerprint|attestation)\\\\b\"],\"asvs\":[\"v5.0.0-11.6.1\"],\"cwe\":[\"CWE-347\",\"CWE-354\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.signatures\",\"kind\":\"content\",\"rationale\":\"A signature that is not checked in full proves nothing.\"},{\"any\":[\"timingSafeEqual|hash_equals\\\\(|compare_digest|constant_?time_?(?:compare|eq\\\\w{0,4})|ConstantTimeCompare|secure_?compare\",\"MessageDigest\\\\.isEqual|hmac\\\\.Equal|fixed_length_secure_compare\",\"\\\\bverify_?(?:signature|mac|hmac|hash|checksum|certificate|chain|host(?:name)?|peer|cert|digest|integrity)\",\"\\\\bcheck_?hostname\\\\s*=\\\\s*True|assert_hostname|checkServerIdentity|VERIFY_PEER|CERT_REQUIRED\",\"rejectUnauthorized\\\\s*[:=]\\\\s*true|InsecureSkipVerify\\\\s*[:=]\\\\s*false|verify\\\\s*=\\\\s*True|VERIFYPEER\\\\s*,\\\\s*(?:true|1)\",\"VERIFYHOST\\\\s*,\\\\s*2\",\"secrets\\\\.(?:token|choice|randbelow)|randomBytes\\\\(|random_bytes\\\\(|random_int\\\\(|SecureRandom|crypto/rand|getRandomValues\",\"SystemRandom|crypto\\\\.rand\",\"\\\\b(?:AES/GCM|MODE_GCM|aes-\\\\d{3}-gcm|OAEP|RSA_PSS|PSS\\\\b|MinVersion)\",\"(?:rounds|iterations|cost|work_?factor|key_?(?:size|length)|salt_?rounds)\\\\s*[:=(,]\\\\s*\\\\d\"],\"asvs\":[\"v5.0.0-11.2.4\",\"v5.0.0-12.3.2\"],\"control\":true,\"cwe\":[\"CWE-208\",\"CWE-295\",\"CWE-330\",\"CWE-347\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.check\",\"kind\":\"content\",\"rationale\":\"These lines make cryptography hold.\"},{\"any\":[\"\\\\bverify\\\\s*[=:]\\\\s*(?:False|false|0\\\\b)|rejectUnauthorized\\\\s*[:=]\\\\s*false|InsecureSkipVerify\\\\s*[:=]\\\\s*true\",\"check_hostname\\\\s*=\\\\s*False|CERT_NONE|VERIFY_NONE|SSL_VERIFYPEER\\\\s*,\\\\s*(?:false|0)|SSL_VERIFYHOST\\\\s*,\\\\s*(?:false|0)\",\"verify_?ssl\\\\s*[:=]\\\\s*(?:false|0)|NODE_TLS_REJECT_UNAUTHORIZED.{0,6}0|strict_?ssl\\\\s*[:=]\\\\s*false|ALLOW_ALL_HOSTNAME\",\"NoopHostnameVerifier|TrustAll|AllowAllHostname|http\\\\.sslVerify\\\\s+false\",\"\\\\balg\\\\w{0,8}\\\\W{1,4}none\\\\b|MODE_ECB|AES/ECB|algorithms?\\\\W{1,6}none\\\\b|verify_signature\\\\W{1,4}False|ignoreExpiration\\\\s*:\\\\s*true\"],\"asvs\":[\"v5.0.0-12.3.2\"],\"cwe\":[\"CWE-295\",\"CWE-327\",\"CWE-347\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"cryptography.switched-off\",\"kind\":\"content\",\"rationale\":\"These settings accept any peer or any signature.\",\"weakens\":true}],\"title\":\"Keys, ciphers, hashes, signatures, certificates and randomness\"},\"data-export\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"\\\\bexport_?(?:data|users?|csv|pdf|xlsx?|all|report|records|archive|account)\",\"(?:to|as|write|generate|download)_?(?:csv|xlsx|excel|pdf)\\\\b|\\\\b(?:data|database|db)_?dump\\\\b|\\\\bbackup\\\\w{0,8}\\\\b\",\"\\\\bbulk_?(?:read|export|download)|send_?(?:file|data)\\\\b|Content-Disposition|attachment_filename\"],\"asvs\":[\"v5.0.0-14.2.6\"],\"cwe\":[\"CWE-200\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"data-export.bulk\",\"kind\":\"content\",\"rationale\":\"One export holds what a thousand requests would.\"},{\"any\":[\"\\\\b(?:stack_?trace|print_?stack_?trace|traceback|debug_?(?:mode|info)|display_?errors|show_?(?:error|exception)|verbose_?errors|error_?(?:details?|page|message|output))\\\\b\",\"getMessage\\\\(\\\\)|err\\\\.(?:stack|message)\\\\b|\\\\bexpose(?:d|s)?(?:\\\\b|_)|\\\\bexposures?\\\\b|\\\\bleak(?:s|ed|ing|age)?\\\\b|\\\\bdisclos\",\"\\\\b(?:private|hidden|sensitive|internal|personal|confidential)_?(?:fields?|data|attributes?|propert(?:y|ies)|info\\\\w{0,7}|keys?|content|notes?|posts?|repos\\\\w{0,8}|projects?)\\\\b\",\"@JsonIgnore\\\\b|\\\\$hidden\\\\b|\\\\bserializ(?:er|ers)\\\\b.{0,40}\\\\bfields\\\\b|\\\\bexclude\\\\s*[:=]|\\\\bonly:\\\\s*\\\\[|\\\\bgdpr\\\\b|\\\\bpii\\\\b\",\"\\\\banonymi[sz]\",\"json:\\\"-|\\\\bdesensiti[sz]|\\\\buser\\\\w{0,12}\\\\.(?:e-?mail|phone|address|openid|birth|ssn|real_?name)\\\\b\",\"\\\\b(?:directory|dir)_?(?:listing|index)|autoindex|phpinfo|/debug/pprof|actuator|\\\\.git\\\\b.{0,20}(?:deny|forbid|block)\"],\"asvs\":[\"v5.0.0-16.5.1\",\"v5.0.0-14.2.6\"],\"cwe\":[\"CWE-200\",\"CWE-209\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"data-export.exposure\",\"kind\":\"content\",\"rationale\":\"Errors, listings and serializers show more than people meant to.\"}],\"title\":\"Data leaving in bulk or in detail\"},\"database-migration\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"**/{migrations,migration,db/migrate,migrate,alembic/versions,flyway,liquibase,db/changelog}/**/*.{sql,py,rb,php,js,ts,mjs,cjs,go,java,kt,cs,xml,yml,yaml,rs,exs,json}\",\"**/changelogs/db/**/*.{sql,py,rb,php,js,ts,mjs,cjs,go,java,kt,cs,xml,yml,yaml,rs,exs,json}\",\"**/V[0-9]*__*.sql\",\"**/{schema,structure}.{rb,sql,prisma}\",\"**/schema.prisma\",\"**/prisma/**/*.sql\",\"**/*[-_]migration.{ts,js,php,rb,py,go,sql}\",\"**/Migrations/*.{cs,php}\",\"**/{upgrade,upgrades,updates}/**/*.sql\",\"**/db/**/*.sql\",\"**/{migration,migrations}*.{go,ts,js,py,php,rs}\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-1284\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"database-migration.file\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,__tests__,spec,testdata,fixtures,node_modules,vendor}/**\",\"**/*.{test,spec}.*\",\"**/*_test.*\"],\"rationale\":\"A migration changes stored data and can rarely be undone.\"},{\"any\":[\"\\\\b(?:CREATE|ALTER|DROP|RENAME)\\\\s+(?:UNIQUE\\\\s+)?(?:TABLE|INDEX|COLUMN|SCHEMA|VIEW|TYPE|SEQUENCE|TRIGGER|FUNCTION|DATABASE|POLICY|ROLE|USER)\\\\b\",\"\\\\b(?:add|drop|remove|rename|change|alter)_(?:column|table|index|foreign_key|reference)\\\\b\",\"op\\\\.(?:add_column|drop_column|create_table|alter_column|execute)\\\\b\",\"migrations\\\\.(?:AddField|RemoveField|AlterField|RunSQL|RunPython|CreateModel|DeleteModel)|Schema::(?:create|table|drop)\",\"createTable\\\\(|dropTable\\\\(|AutoMigrate\\\\(\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-1284\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"database-migration.statement\",\"kind\":\"content\",\"rationale\":\"These statements change schemas, wherever they stand.\"}],\"title\":\"Changes to schemas and stored data\"},\"dependencies\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"**/{package.json,bower.json,deno.json,deno.jsonc,pyproject.toml,setup.py,setup.cfg,Pipfile}\",\"**/{environment.yml,go.mod,Cargo.toml,Gemfile,gems.rb,composer.json,pom.xml,build.gradle}\",\"**/{build.gradle.kts,settings.gradle,settings.gradle.kts,libs.versions.toml,build.sbt,mix.exs}\",\"**/{pubspec.yaml,Package.swift,Podfile,vcpkg.json,conanfile.txt,conanfile.py,packages.config}\",\"**/{Directory.Packages.props,paket.dependencies,pnpm-workspace.yaml,BUILD.bazel,WORKSPACE}\",\"**/{MODULE.bazel,flake.nix}\",\"**/*requirements*.{txt,in}\",\"**/requirements/*.{txt,in}\",\"**/*constraints*.txt\",\"**/*.{gemspec,csproj,fsproj,vbproj}\"],\"asvs\":[\"v5.0.0-15.2.1\"],\"cwe\":[\"CWE-1104\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"dependencies.manifest\",\"kind\":\"path\",\"notIn\":[\"**/{testdata,fixtures,__fixtures__}/**\"],\"rationale\":\"A manifest decides whose code runs here.\"},{\"any\":[\"**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.lock}\",\"**/{poetry.lock,uv.lock,pdm.lock,Pipfile.lock,conda-lock.yml,go.sum,go.work.sum,Cargo.lock}\",\"**/{Gemfile.lock,gems.locked,composer.lock,gradle.lockfile,packages.lock.json,mix.lock,pubspec.lock}\",\"**/{Package.resolved,Podfile.lock,flake.lock,vcpkg-lock.json}\"],\"asvs\":[\"v5.0.0-15.2.4\"],\"cwe\":[\"CWE-829\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"dependencies.lockfile\",\"kind\":\"path\",\"notIn\":[\"**/{testdata,fixtures,__fixtures__}/**\"],\"rationale\":\"A lockfile decides which bytes are installed, and from where.\"},{\"any\":[\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,pip.conf,.cargo/config.toml,.bundle/config,nuget.config}\",\"**/{.gitmodules,renovate.json,renovate.json5,.renovaterc,.renovaterc.json}\",\".github/dependabot.{yml,yaml}\",\"**/vendor/modules.txt\"],\"asvs\":[\"v5.0.0-15.2.4\"],\"cwe\":[\"CWE-829\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"dependencies.installation\",\"kind\":\"path\",\"rationale\":\"Registries, proxies and update rules decide where dependencies come from.\"},{\"any\":[\"\\\"(?:pre|post)?install\\\"\\\\s*:|\\\"prepare\\\"\\\\s*:|\\\"(?:post|pre)-(?:install|update|autoload-dump)-cmd\\\"\\\\s*:\",\"\\\"(?:overrides|resolutions|patchedDependencies|onlyBuiltDependencies|trustedDependencies)\\\"\\\\s*:\"],\"asvs\":[\"v5.0.0-15.2.4\"],\"cwe\":[\"CWE-829\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"dependencies.script\",\"in\":[\"**/package.json\",\"**/composer.json\",\"**/binding.gyp\",\"**/.pnpmfile.cjs\"],\"kind\":\"content\",\"rationale\":\"An install script runs on every machine that installs this; an override replaces what was reviewed.\",\"risk\":\"high\"},{\"any\":[\"\\\"(?:git(?:\\\\+\\\\w{3,5})?:|https?:|file:|github:|link:)|\\\\bgit\\\\+(?:https?|ssh)://|--(?:extra-)?index-url|\\\\bregistry\\\\s*=\",\"\\\\bgit\\\\s*[=:]\\\\s*['\\\"]|^replace\\\\s|=>\\\\s+\\\\.{1,2}/|\\\\bsource\\\\s+['\\\"]http|always-auth|strict-ssl\"],\"asvs\":[\"v5.0.0-15.2.4\"],\"cwe\":[\"CWE-829\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"dependencies.source\",\"in\":[\"**/package.json\",\"**/*requirements*.txt\",\"**/Gemfile\",\"**/go.mod\",\"**/Cargo.toml\",\"**/pyproject.toml\",\"**/.npmrc\",\"**/pip.conf\",\"**/composer.json\"],\"kind\":\"content\",\"rationale\":\"Code from outside the registry is not what scanners and lockfiles speak of.\",\"risk\":\"high\"}],\"title\":\"Code taken from others\"},\"deserialization\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\b(?:c?pickle|dill|shelve|marshal|jsonpickle)\\\\.(?:loads?|Unpickler|open|decode)\",\"\\\\byaml\\\\.(?:load|unsafe_load|full_load|load_all)\\\\b|YAML\\\\.(?:load|unsafe_load)|Marshal\\\\.(?:load|restore)|\\\\bunserialize\\\\(\",\"ObjectInputStream|readObject\\\\(|\\\\breadResolve|XMLDecoder|XStream|SnakeYaml|new Yaml\\\\(|BinaryFormatter\",\"NetDataContractSerializer|LosFormatter|TypeNameHandling|JavaScriptSerializer|enableDefaultTyping|activateDefaultTyping\",\"PolymorphicType\\\\w{0,20}|@JsonTypeInfo|BeanDeserializer|Kryo|Hessian|fastjson|autoType|node-serialize|allowed_classes\",\"allow_pickle|__wakeup|__unserialize|GadgetChain\",\"\\\\bdeseriali[sz]\\\\w{0,14}|\\\\bunmarshall?\\\\w{0,6}\"],\"asvs\":[\"v5.0.0-1.5.2\"],\"cwe\":[\"CWE-502\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"deserialization.object\",\"kind\":\"content\",\"rationale\":\"Bytes that become objects can become anything, running code included.\"},{\"any\":[\"DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|XMLReader|TransformerFactory|SchemaFactory|SAXReader|SAXBuilder\",\"XPathFactory|XmlReader|XmlDocument|XMLConstants|\\\\blxml\\\\b|etree\\\\.|xml\\\\.(?:sax|dom|etree)|minidom|libxml|simplexml_load\",\"DOMDocument|loadXML|Nokogiri|REXML|\\\\bxml2js|resolve_?entit|external[-_]?(?:general|parameter)?-?_?entit|disallow-doctype\",\"load-external-dtd|<!DOCTYPE[^>]{0,200}\\\\[|<!ENTITY|XXE\\\\b|LIBXML_|EntityResolver|expandEntity\"],\"asvs\":[\"v5.0.0-1.5.1\"],\"cwe\":[\"CWE-611\",\"CWE-776\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"deserialization.xml\",\"kind\":\"content\",\"rationale\":\"XML can read files, call hosts and grow without end.\"},{\"any\":[\"__proto__|prototype_?pollution|Object\\\\.setPrototypeOf|\\\\[\\\\s*['\\\"]constructor['\\\"]\\\\s*\\\\]\",\"\\\\bdeep_?(?:merge|extend|assign|clone|set)\\\\b|\\\\bmerge_?deep\\\\b|\\\\b_\\\\.(?:merge|set|defaultsDeep)\\\\b|\\\\$\\\\.extend\\\\(\\\\s*true\"],\"asvs\":[\"v5.0.0-15.3.6\"],\"cwe\":[\"CWE-1321\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"deserialization.prototype\",\"kind\":\"content\",\"rationale\":\"A key named __proto__ changes every object there is.\"},{\"any\":[\"\\\\bsafe_?(?:load|parse|loads|yaml)\\\\b|SafeLoader|SafeConstructor|permitted_classes|allowed_classes|resolveClass\",\"ObjectInputFilter|setAllowedTypes|allow_?types|deny_?types|defusedxml|disallow-doctype-decl|external-general-entities\",\"external-parameter-entities|load-external-dtd|FEATURE_SECURE_PROCESSING|ACCESS_EXTERNAL|setExpandEntityReferences\\\\(false\",\"resolve_entities\\\\s*=\\\\s*False|no_network|NONET|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|DtdProcessing\",\"setXIncludeAware\\\\(false|libxml_disable_entity_loader|PolymorphicTypeValidator|_cfgIllegalClassNames\",\"DEFAULT_NO_DESER_CLASS_NAMES\"],\"asvs\":[\"v5.0.0-1.5.1\",\"v5.0.0-1.5.2\"],\"control\":true,\"cwe\":[\"CWE-502\",\"CWE-611\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"deserialization.check\",\"kind\":\"content\",\"rationale\":\"These lines keep a reader from making objects or fetching entities.\"}],\"title\":\"Turning outside bytes into objects\"},\"documentation\":{\"quiet\":true,\"risk\":\"low\",\"rules\":[{\"any\":[\"**/*.{md,markdown,rst,adoc,asciidoc,textile,mdown,rdoc,org}\",\"**/{README,CHANGELOG,CHANGES,HISTORY,NEWS,AUTHORS,CONTRIBUTORS,LICENSE,LICENCE,NOTICE,COPYING}\",\"**/{CONTRIBUTING,SECURITY,CODE_OF_CONDUCT,TODO,THANKS,UPGRADE,UPGRADING,RELEASES,RELEASE_NOTES}\",\"**/MAINTAINERS\",\"**/{README,CHANGELOG,CHANGES,HISTORY,NEWS,AUTHORS,LICENSE,LICENCE,NOTICE,COPYING,CONTRIBUTORS,THANKS,UPGRADE,UPGRADING}.{txt,text}\",\"**/{changelog,changelogs,changelog.d,newsfragments,CHANGES,.changeset,changes}/**/*.{md,rst,txt,bugfix,feature,misc,removal,doc,breaking,deprecation,security,packaging,contrib}\",\"docs/**/*.{txt,png,jpg,jpeg,gif,webp,drawio}\",\"**/docs/**/*.{png,jpg,jpeg,gif,webp}\"],\"asvs\":[],\"cwe\":[],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"documentation.text\",\"kind\":\"path\",\"notIn\":[\"**/{requirements,constraints}*.txt\",\"**/{AGENTS,AGENTS.override,AGENTS.local,AGENT,CLAUDE,CLAUDE.local,GEMINI,QWEN,REASONIX,CRUSH,WARP,BUGBOT,SKILL}.md\",\"**/.*/**/*.md\",\"**/*.mdx\",\"**/{prompts,prompt,templates}/**\"],\"rationale\":\"Text for people. What agents read as orders, what is built as code and what a site generator runs is not among it.\"}],\"title\":\"What people read\"},\"file-upload\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"\\\\b(?:file|image|avatar|media|attachment|multi_?part)_?uploads?\\\\b\",\"\\\\bupload(?:ed|er|s)?_?(?:file|path|dir|image|handler|name|url|request|media|attachment|document)?\\\\b|multer|multipart\",\"\\\\$_FILES|move_uploaded_file|MultipartFile|\\\\bform_?file\\\\b|\\\\breq\\\\.files?\\\\b|request\\\\.files|\\\\battachments?\\\\b\",\"\\\\b(?:mime|content)_?-?type\\\\b.{0,60}(?:allow|valid|check|image|detect|white)\",\"(?:allowed|valid|white_?listed|black_?listed|forbidden|denied|accepted|safe)_?(?:file)?_?(?:extension|mime|type|suffix)\",\"finfo_|\\\\bmagic_?(?:bytes|number)|\\\\bfile_?(?:extension|type|size|name)\\\\b|getClientOriginal|original_?(?:file)?_?name\"],\"asvs\":[\"v5.0.0-5.2.1\",\"v5.0.0-5.2.2\"],\"cwe\":[\"CWE-434\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"file-upload.receive\",\"kind\":\"content\",\"rationale\":\"A file from outside is code, a bomb or a path until proved otherwise.\"},{\"any\":[\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:join|resolve|normalize|Clean|Join|relative|Rel|Abs|abspath)\\\\b\",\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:realpath|normpath|commonp\\\\w{4,6}|expand_path|basename|Base)\\\\b\",\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:EvalSymlinks|IsAbs|isAbsolute|isabs|get|combine|GetFullPath)\\\\b\",\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:IsLocal)\\\\b\",\"realpath|basename\\\\(|getCanonicalPath|toRealPath|\\\\.normalize\\\\(\\\\)|is_relative_to|securejoin|SecureJoin|safe_join\",\"\\\\.\\\\.[/\\\\\\\\]|['\\\"]\\\\.\\\\.['\\\"]|path_?traversal|directory_?traversal|\\\\bdocument_?root\\\\b|\\\\broot_?(?:dir|path)\\\\b\",\"\\\\bbase_?(?:dir|path)\\\\b\",\"\\\\b(?:file|dir|target|dest\\\\w{0,8}|entry|upload|template|static)_?(?:path|dir|directory|file_?name|pathname)\\\\b\",\"\\\\b(?:real|full|absolute|abs|canonical|safe|relative|rel|user|src)_?(?:path|dir|directory|file_?name|pathname)\\\\b\",\"\\\\b(?:source|tmp|temp|storage|resource|sub|work\\\\w{0,3}|cwd|clean)_?(?:path|dir|directory|file_?name|pathname)\\\\b\",\"\\\\b(?:sanitized|request|req)_?(?:path|dir|directory|file_?name|pathname)\\\\b\",\"\\\\b(?:sym_?links?|hard_?links?|readlink|lstat|lchown|O_NOFOLLOW|O_EXCL|O_CREAT|nofollow|follow_?(?:sym)?_?links)\\\\b\",\"\\\\bmk(?:d?temp|stemp)|tempfile|NamedTemporaryFile|createTempFile|TempDir\",\"os\\\\.(?:open|OpenFile|Create|Mkdir\\\\w{0,3}|Remove\\\\w{0,3}|Rename|Symlink|Readlink)\\\\b\",\"fs\\\\.(?:read|write|create|open|unlink|rm|rename|stat|access|copy|append)\\\\w{0,20}|\\\\bunlink\\\\(|file_(?:get|put)_contents\",\"\\\\bfopen\\\\(|readfile\\\\(|new\\\\s+File(?:Input|Output)?(?:Stream)?\\\\(|FileUtils|Files\\\\.(?:copy|move|write|read|create|delete)\",\"open\\\\([^)]{0,60}['\\\"](?:r|w|a)b?\\\\+?['\\\"]|shutil\\\\.\\\\w|send_from_directory|sendFile\"],\"asvs\":[\"v5.0.0-5.3.2\"],\"cwe\":[\"CWE-22\",\"CWE-59\",\"CWE-367\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"file-upload.path\",\"kind\":\"content\",\"rationale\":\"A path built from outside text leads anywhere on the disk.\"},{\"any\":[\"\\\\b(?:zip|tar|gzip|gunzip|unzip|untar|rar|7z|bz2|xz|zstd|brotli|jar|inflate|deflate)_?(?:file|entry|entries|archive|reader|stream|slip|bomb|input_?stream|header|path)?s?\\\\s*[.(]\",\"\\\\b(?:un)?(?:compress|archiv|pack)(?:ed|er|ion|ing|e)?(?:\\\\b|_|\\\\()|decompress\",\"\\\\bextract(?:_?all|_?to|or|ing|ed|_?file|_?entry|_?archive)?\\\\s*\\\\(|ZipEntry|TarEntry|tar\\\\.(?:Header|Reader|extract)|zlib\",\"tarfile|zipfile|ZipFile|ZipInputStream|\\\\bstrip_?(?:components|absolute)\"],\"asvs\":[\"v5.0.0-5.2.3\",\"v5.0.0-5.3.3\"],\"cwe\":[\"CWE-22\",\"CWE-409\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"file-upload.archive\",\"kind\":\"content\",\"rationale\":\"Archives bring paths, links and sizes of their own.\"},{\"any\":[\"realpath|basename\\\\(|\\\\.basename\\\\b|filepath\\\\.(?:Clean|Base|EvalSymlinks|Rel|IsLocal|IsAbs)\",\"path\\\\.(?:normalize|resolve|basename|relative|isAbsolute)\",\"os\\\\.path\\\\.(?:abspath|realpath|normpath|commonprefix|commonpath|basename|isabs|islink)|getCanonicalPath|toRealPath\",\"\\\\.normalize\\\\(\\\\)|GetFullPath|expand_path|is_relative_to|secure_?join|safe_?join|secure_filename\",\"sanitize_?(?:file_?)?(?:path|name)|IsLocal\",\"(?:starts_?with|has_?prefix|start_with\\\\?|indexOf|contains|includes|strpos|substr)\\\\W{0,3}\\\\(.{0,60}(?:root|base|dir|path|\\\\.\\\\.|sep\\\\b|prefix|['\\\"]/['\\\"])\",\"['\\\"]\\\\.\\\\.?(?:/|\\\\\\\\{1,2})?['\\\"]\",\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:path|file|file_?name|extension|mime|file_?type|symlink)\",\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:inside|within|child|sub_?path|local_?path|upload|image)\",\"\\\\b(?:allowed|valid|accepted|white_?listed|permitted|forbidden|denied)_?(?:file_?)?(?:extension|mime|type|path|dir)\",\"O_NOFOLLOW|O_EXCL|\\\\blstat|isSymbolicLink|is_?link\\\\(|getimagesize|\\\\bmax_?(?:file_?)?(?:size|entries|upload)\",\"move_uploaded_file|is_uploaded_file|PathTraversal\"],\"asvs\":[\"v5.0.0-5.3.2\",\"v5.0.0-5.2.2\"],\"control\":true,\"cwe\":[\"CWE-22\",\"CWE-434\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"file-upload.check\",\"kind\":\"content\",\"rationale\":\"These lines keep a file where it belongs.\"}],\"title\":\"Files and paths that come from outside\"},\"gate-policy\":{\"quiet\":false,\"risk\":\"critical\",\"rules\":[{\"any\":[\".github/evidence-gate.{yml,yaml,json}\",\".github/evidence-gate/**\",\"**/.evidence-gate/**\",\"**/.github/evidence-gate.{yml,yaml}\",\".github/workflows/*evidence-gate*.{yml,yaml}\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-693\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"gate-policy.policy\",\"kind\":\"path\",\"rationale\":\"What judges a change must not be changed along with it unseen.\"},{\"any\":[\"{CODEOWNERS,.github/CODEOWNERS,docs/CODEOWNERS,.gitlab/CODEOWNERS}\",\".github/{rulesets,settings,branch-protection}/**\",\".github/{settings,rulesets,safe-settings,branch-protection}.{yml,yaml,json}\",\"**/CODEOWNERS\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-693\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"gate-policy.owners\",\"kind\":\"path\",\"rationale\":\"Owners and rulesets decide who has to agree.\"},{\"any\":[\"^(?:-\\\\s+)?uses:\\\\s*\\\\S{0,80}evidence-gate|\\\\bevidence-gate\\\\s+(?:check|risk-classify|approval-gate)\\\\b\",\"uses:\\\\s*\\\\S{0,100}/actions/(?:risk-classify|untrusted-context-check|scan-aggregate|test-evidence-map|ai-review|approval-gate|chain)\\\\b\"],\"asvs\":[\"v5.0.0-15.1.1\"],\"cwe\":[\"CWE-693\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"gate-policy.workflow\",\"in\":[\".github/workflows/**\"],\"kind\":\"content\",\"rationale\":\"A workflow that runs this gate can also stop running it.\"}],\"title\":\"This gate itself: its policy, its owners, its workflow\"},\"infrastructure\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"**/*.{tf,tfvars,tf.json,hcl,bicep,nomad}\",\"**/{terragrunt,cloudformation,sam,serverless,pulumi*,cdk}.{yml,yaml,json,hcl}\",\"**/{terraform,cloudformation,ansible,playbooks,puppet,chef,salt,pulumi}/**/*.{yml,yaml,json,j2,pp,rb,tf,sls,py,ts}\",\"**/{charts,helm,chart}/**/*.{yml,yaml,tpl}\",\"**/{k8s,kubernetes,kustomize,manifests,deploy,deployment,deployments,argocd,flux}/**/*.{yml,yaml,json,tpl}\",\"**/{Chart,values,kustomization}.{yml,yaml}\",\"**/Vagrantfile\",\"**/{nginx,apache,httpd,haproxy,envoy,traefik,Caddyfile}{.conf,.yml,.yaml,.toml,.cfg,.json,}\",\"**/{nginx,haproxy,apache2}/**/*.{conf,cfg}\",\"**/.htaccess\",\"**/{vercel,netlify,fly,render,app,firebase,railway}.{json,toml,yaml}\",\"**/Procfile\",\"**/{docker-compose,compose}*.{yml,yaml}\",\"**/*.service\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-1032\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"infrastructure.code\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,testdata,fixtures,__fixtures__,docs,node_modules,vendor}/**\",\"**/{openapi,swagger}*.{yml,yaml,json}\",\"src/**/app.{json,yaml}\"],\"rationale\":\"Infrastructure as code decides what is reachable and by whom.\"},{\"any\":[\"^kind:\\\\s*(?:Deployment|StatefulSet|DaemonSet|Pod|Service|Ingress|ConfigMap|Secret|Role|ClusterRole)\\\\b\",\"^kind:\\\\s*(?:RoleBinding|ClusterRoleBinding|ServiceAccount|NetworkPolicy|CronJob|Job)\\\\b\",\"^kind:\\\\s*(?:CustomResourceDefinition|Namespace|Kustomization|HelmRelease)\\\\b\",\"^apiVersion:\\\\s*(?:v1|apps/v1|batch/v1|rbac\\\\.authorization|networking\\\\.k8s|apiextensions)\",\"\\\\b(?:hostNetwork|hostPID|hostPath|allowPrivilegeEscalation|runAsNonRoot|runAsUser|readOnlyRootFilesystem|automountServiceAccountToken|clusterRole|securityContext|serviceAccountName)\\\\s*:\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-250\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"infrastructure.kubernetes\",\"in\":[\"**/*.{yml,yaml}\"],\"kind\":\"content\",\"notIn\":[\"**/{test,tests,testdata,fixtures,docs}/**\",\".github/**\"],\"rationale\":\"A manifest is known by its kind, wherever it lies.\"},{\"any\":[\"0\\\\.0\\\\.0\\\\.0/0|::/0|\\\\bhostNetwork:\\\\s*true|\\\\bprivileged:\\\\s*true|allowPrivilegeEscalation:\\\\s*true|\\\"Action\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"\",\"\\\"Principal\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"|publicly_accessible\\\\s*=\\\\s*true|acl\\\\s*=\\\\s*\\\"public|block_public_\\\\w{3,7}\\\\s*=\\\\s*false\",\"encrypted\\\\s*=\\\\s*false|runAsNonRoot:\\\\s*false\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-732\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"infrastructure.open\",\"in\":[\"**/*.{tf,tfvars,hcl,yml,yaml,json,bicep}\"],\"kind\":\"content\",\"notIn\":[\"**/{test,tests,testdata,fixtures,docs}/**\"],\"rationale\":\"These settings open infrastructure to everybody.\",\"weakens\":true}],\"title\":\"Infrastructure as code\"},\"input-validation\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"\\\\b(?:in)?valid(?:ate|ates|ated|ator|ators|ation|ations|ity|ating)?(?:\\\\b|_|[A-Z])\",\"\\\\b(?:is|check|ensure|assert|verify)_?valid|\\\\bvalidates?_\\\\w\",\"@(?:Valid|NotNull|NotBlank|Size|Pattern|Min|Max|Email|Length|Validated)\\\\b\",\"\\\\bz\\\\.(?:string|object|number|enum|array|union)\\\\(|\\\\bJoi\\\\.|\\\\byup\\\\.|\\\\bajv\\\\b|express-validator|class-validator|\\\\bpydantic\",\"\\\\bwtforms|\\\\bjsonschema\\\\b\",\"saniti[sz]|\\\\b(?:un|html|url|js|de|re)?_?(?:escap|encod|decod)|normali[sz]|purif(?:y|ier)|strip_?tags|filter_?(?:var|input)\",\"clean_?(?:up_?)?(?:html|input|data|text|url|name|action|param|path|value)|(?:white|black|allow|deny|block|safe)_?list\",\"\\\\bquot(?:e|ing)\\\\w{0,12}\\\\(|(?:allowed|accepted|excluded|forbidden|disallowed|restricted|permitted|blocked)_?(?:pattern|name|class|package|action|param|value|tag|attr|key|type|method|field|propert)\",\"untrusted|malicious|attacker|hostile|dangerous|unsafe|harmful|suspicious|\\\\bexploit|vulnerab|CVE-\\\\d{4}-\\\\d+|GHSA-\\\\w{4}-|\\\\bsecur(?:e|ity)\",\"\\\\b(?:illegal|malformed|unexpected|not_?acceptable|bad|reject)_?(?:argument|input|value|request|char\\\\w{0,6}|token|format|state|param\\\\w{0,6}|name|url|type|header|length)\"],\"asvs\":[\"v5.0.0-2.2.1\"],\"cwe\":[\"CWE-20\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.validator\",\"kind\":\"content\",\"rationale\":\"What comes in is checked here or nowhere.\"},{\"any\":[\"\\\\bthrow\\\\s+(?:new\\\\s+)?[\\\\w.:]{0,60}(?:Error|Exception|Failure|Problem|Violation|Fault|err)\\\\w{0,20}\\\\b|\\\\bthrow\\\\s+\\\\w\",\"\\\\braise\\\\s+\\\\w|\\\\braise\\\\s*\\\\(|\\\\bdie\\\\(|\\\\bbail!\\\\(|\\\\bpanic!?\\\\(|\\\\brecover\\\\(\\\\)\",\"\\\\breturn\\\\s.{0,60}(?:errors?\\\\.New|Errorf\\\\(|fmt\\\\.Errorf|\\\\bErr[A-Z]\\\\w{2,40}|err[A-Z]\\\\w{2,40}|error\\\\(|Err\\\\()\",\"\\\\breturn\\\\s.{0,60}(?:ErrorResponse|badRequest|BadRequest|StatusBadRequest|\\\\b4\\\\d\\\\d\\\\b|BAD_REQUEST|-E[A-Z]{3,8}\\\\b)\",\"\\\\breturn\\\\s.{0,60}(?:ERR_\\\\w{2,30})\",\"\\\\b(?:abort|reject|fail|halt|deny|bad_request|render_404|render_403|http_?error|sendError|writeError|addError|add_error|errors\\\\.add|setError|emit\\\\(\\\\s*['\\\"]error)\\\\W\",\"\\\\b(?:assert|require|ensure|expect|check|guard|precondition|verify|Preconditions\\\\.\\\\w{3,20}|Objects\\\\.requireNonNull|Assert\\\\.\\\\w{2,30}|Contract\\\\.\\\\w{3,20})(?:_?[A-Z]\\\\w{2,40})?\\\\(\",\"\\\\b(?:if|unless|elif|elsif|while|assert|require|guard|when|ensure)\\\\b.{0,100}(?:\\\\.length|\\\\blen\\\\(|\\\\bsize\\\\(?\\\\)?|count\\\\(|strlen|\\\\.byteLength|Length\\\\b)\\\\W{0,4}(?:[<>]=?|[!=]==?)\",\"\\\\b(?:if|unless|elif|elsif|while|guard)\\\\b.{0,80}\\\\b(?:max|min|limit|MAX|LIMIT|depth|quota|bound|capacity)\\\\w{0,30}\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:typeof|instanceof)\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:is_?(?:string|array|numeric|int|object|null|empty|nan|finite|integer|safe|array|blank|plain_?object|function|digit|a\\\\?))\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:isinstance|hasOwn\\\\w{0,8}|has_key|\\\\.test\\\\(|\\\\.match\\\\w{0,6}\\\\(|preg_match)\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:=~|re\\\\.(?:match|search|fullmatch)|matches\\\\(|in_array|\\\\bincludes\\\\()\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:\\\\bcontains\\\\w{0,4}\\\\(|starts_?with|ends_?with|has_?(?:prefix|suffix))\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:indexOf|IndexByte|ContainsAny|allowed|valid|forbidden|trusted|safe)\",\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:blocked|denied|__proto__|prototype|constructor)\"],\"asvs\":[\"v5.0.0-2.2.1\"],\"control\":true,\"cwe\":[\"CWE-20\",\"CWE-754\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.guard\",\"kind\":\"content\",\"rationale\":\"Guards refuse what must not pass; each one is somebody's lesson.\"},{\"any\":[\"htmlspecialchars|htmlentities|\\\\bstrip_tags|\\\\besc_(?:html|attr|url|js|sql)\",\"escape_?(?:html|xml|js|javascript|shell|sql|string|attr\\\\w{0,6}|regex\\\\w{0,3}|ldap|css|url|uri|for|value|name|text|identifier|arg\\\\w{0,6})?\\\\s*[(!]\",\"\\\\bescape(?:d)?\\\\b|html\\\\.(?:escape|EscapeString)|encodeURI|encode_?(?:for|html|uri|url|attr)|url_?encode|rawurlencode\",\"quote\\\\(|shlex\\\\.quote|shellwords|escapeshell|addslashes|real_escape_string|quoteIdentifier|HtmlUtils|StringEscapeUtils\",\"ESAPI|Encode\\\\.for\",\"saniti[sz]e\\\\w{0,20}|DOMPurify|bleach\\\\.|purif(?:y|ier)|html_safe\\\\?|\\\\bstrip_?(?:links|script|html)|clean_?(?:html|input)\",\"textContent|createTextNode|\\\\.text\\\\(\\\\s{0,3}[\\\\w$]|\\\\|\\\\s*(?:e|escape|h|raw_?url_?encode)\\\\b|\\\\bh\\\\(|<%=\\\\s*h\\\\b|\\\\{\\\\{-?\\\\s*\\\\w{1,40}\\\\s*\\\\|\\\\s*e\",\"\\\\bfilter_(?:var|input)|preg_quote|re\\\\.escape|Regexp\\\\.(?:escape|quote)|QuoteMeta|Pattern\\\\.quote|intval\\\\(|\\\\(int\\\\)\",\"parseInt\\\\(|\\\\bto_i\\\\b|Number\\\\.(?:isSafe|isInteger|isFinite)|strconv\\\\.(?:Atoi|ParseInt|ParseUint|Quote)|ctype_\\\\w{4,8}\",\"is_numeric\",\"\\\\bprepare(?:d|Statement)?\\\\s*\\\\(|PreparedStatement|bindParam|bindValue|setParameter|\\\\bparametri[sz]ed?|:named\",\"\\\\bplaceholders?\\\\b|sanitize_sql|quote_column|quote_table|->quote\\\\(|\\\\.setString\\\\(\\\\d|\\\\.escape\\\\(\",\"\\\\b(?:limit|max|clamp|truncate|throttle|rate_?limit|LimitReader|MaxBytes\\\\w{3,8}|setMaxlength|maxLength)\\\\b\",\"\\\\b(?:max_?(?:length|size|depth|bytes|count|redirects?|attempts|headers?|body|payload|fields|params|elements|entries|request\\\\w{0,10}|line\\\\w{0,8}|value|string|array|nesting|num\\\\w{0,10}|allowed|input|buffer|frame|message|content|concurrent\\\\w{0,10}|retries|iterations|recurs\\\\w{0,6}|keys|parts))\\\\b\",\"\\\\btimeouts?\\\\b\\\\s*[:=(]|setTimeout\\\\w{2,12}\\\\(|WithTimeout|Deadline\",\"__proto__|hasOwnProperty|Object\\\\.(?:create\\\\(null|hasOwn|freeze)|isPlainObject|isPrototypePolluted\",\"\\\\bconstructor\\\\b.{0,20}\\\\bprototype\\\\b\"],\"asvs\":[\"v5.0.0-1.2.1\",\"v5.0.0-1.2.4\"],\"control\":true,\"cwe\":[\"CWE-79\",\"CWE-89\",\"CWE-116\",\"CWE-400\",\"CWE-1321\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.escape\",\"kind\":\"content\",\"rationale\":\"Escaping, bounding and binding keep data from becoming code.\"},{\"any\":[\"\\\\b(?:SELECT\\\\s.{1,200}\\\\sFROM|INSERT\\\\s+INTO|UPDATE\\\\s+\\\\w{1,60}\\\\s+SET|DELETE\\\\s+FROM|ORDER\\\\s+BY|WHERE\\\\s+\\\\w)\\\\b\",\"\\\\b(?:execute|exec|query|raw|queryRaw|executeSql|createQuery|createNativeQuery|createStatement)\\\\s*\\\\(\",\"\\\\b(?:executeQuery|prepareStatement|find_by_sql|whereRaw|orderByRaw|selectRaw|connection\\\\.execute)\\\\s*\\\\(\",\"\\\\b(?:cursor\\\\.execute|rawQuery|sql_?string|queryBuilder|quoteName)\\\\s*\\\\(\",\"\\\\bsql(?:\\\\b|_|\\\\.|Builder|Query|String)|\\\\bknex\\\\b|sequelize|\\\\$where|\\\\bhql\\\\b|\\\\bjpql\\\\b|\\\\bnosql|\\\\bmongo\\\\w{0,10}\\\\.\",\"\\\\.aggregate\\\\(|\\\\bldap_?(?:search|filter|query)|\\\\bxpath|\\\\bgraphql\\\\b|\\\\bwhere\\\\s*\\\\(\"],\"asvs\":[\"v5.0.0-1.2.4\"],\"cwe\":[\"CWE-89\",\"CWE-943\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.query\",\"kind\":\"content\",\"rationale\":\"Queries built from text answer more than was asked.\"},{\"any\":[\"\\\\b(?:inner|outer)HTML\\\\b|insertAdjacentHTML|document\\\\.write|dangerouslySetInnerHTML|v-html|bypassSecurityTrust|\\\\$sce\",\"\\\\.html\\\\(|html_safe|\\\\braw\\\\(|\\\\|\\\\s*safe\\\\b|mark_safe|SafeString|Html\\\\.Raw|\\\\{\\\\{\\\\{|<%-|\\\\{!!|@Html|autoescape\",\"createContextualFragment|DOMParser|\\\\bsrcdoc\\\\b|javascript:|on(?:error|load|click)=|<script|<iframe|\\\\bxss\\\\b\",\"\\\\bhtml_?(?:content|output|string|text|escape|body|tag\\\\w{0,4}|attr\\\\w{0,8})\\\\b|\\\\bwrite_?html\",\"render_?(?:html|markdown|inline|text|to_string)|to_?html\\\\b|\\\\bhtml\\\\b.{0,20}\\\\+|markdown|\\\\binnerText|setAttribute\\\\(\",\"\\\\.attr\\\\(|createElement\\\\(|content_?editable|<a\\\\s+href|\\\\bhref\\\\s*=|\\\\bsrc\\\\s*=\",\"<\\\\?=|<\\\\?php\\\\s+echo|\\\\becho\\\\s+\\\\$|<%=|\\\\bprint\\\\s+\\\\$|\\\\$this->(?:escape|output)|\\\\|\\\\s*raw\\\\b|\\\\bmessage_?format|th:utext\",\"escapeXml|f:format\\\\.raw|\\\\[innerHTML\\\\]\",\"['\\\"`]\\\\s{0,8}</?[a-z][a-z0-9]{0,12}[\\\\s>/'\\\"]|\\\\$\\\\(\\\\s{0,3}['\\\"]<|\\\\.(?:append|prepend|before|after|replaceWith)\\\\(\\\\s{0,3}(?:\\\\$|['\\\"]<)\"],\"asvs\":[\"v5.0.0-1.2.1\",\"v5.0.0-3.2.2\"],\"cwe\":[\"CWE-79\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.markup\",\"kind\":\"content\",\"rationale\":\"Markup built from text runs in the reader's browser.\"},{\"any\":[\"\\\\b(?:parse|parsing|parser|parsed|tokeni[sz]e|lex(?:er)?|unmarshal|unpack|scan(?:ner)?)(?:\\\\b|_|[A-Z(])\",\"\\\\b(?:read_?(?:line|header|chunk|frame|byte|int|string|until|packet|field|value|token|name))(?:\\\\b|_|[A-Z(])\",\"\\\\b(?:decode_?\\\\w{0,12})(?:\\\\b|_|[A-Z(])\",\"JSON\\\\.parse|json\\\\.(?:loads?|Unmarshal|NewDecoder)|json_decode|ObjectMapper|querystring|URLSearchParams\",\"parse_(?:qs|str|url)|urlparse\",\"\\\\bnew RegExp\\\\(|\\\\bre\\\\.(?:compile|match|search|sub|fullmatch|split|findall)\\\\(|Regexp\\\\.(?:new|compile|MustCompile)\",\"regexp\\\\.(?:MustCompile|Compile|Match)|Pattern\\\\.compile|preg_(?:match|replace|split)\\\\w{0,9}\\\\(\",\"\\\\.(?:replace|match|matchAll|test|split|search|gsub|sub|scan|replaceAll)\\\\(\\\\s*/|=~\\\\s*/|[=(,:]\\\\s*/(?:\\\\^|\\\\\\\\|\\\\[|\\\\()\",\"\\\\bregexp?\\\\b|_?REGEXP?\\\\b|_RE\\\\b\",\"\\\\b(?:content|chunk|header|body|frame|packet|message|buffer|payload|string|max|min|field|data|input|remaining)_?-?(?:length|size|len|limit|bytes)\\\\b\",\"\\\\b(?:buffer|byte_?array|bytes?)\\\\.(?:slice|alloc\\\\w{0,10}|read\\\\w{2,12}|concat|copy|write\\\\w{0,10})\\\\(\",\"\\\\b(?:offset|byte_?offset|overflow|underflow|out_?of_?bounds|bounds)\\\\b|transfer-encoding|content-length|\\\\bchunked\\\\b\",\"\\\\bCRLF\\\\b|\\\\\\\\r\\\\\\\\n|\\\\bNUL\\\\b|\\\\\\\\0|\\\\\\\\x00|%00\",\"\\\\b(?:status|request|start|header)_?line\\\\b|\\\\bHTTP/[\\\\d{%$]\",\"highWaterMark|back_?pressure|queuingStrategy|desiredSize\",\"['\\\"]\\\\\\\\[rn0tfv]['\\\"]\",\"\\\\\\\\[sSdDwW][+*]|\\\\[\\\\^[^\\\\]\\\\s]{1,40}\\\\][+*]\"],\"asvs\":[\"v5.0.0-1.5.3\",\"v5.0.0-2.2.1\"],\"cwe\":[\"CWE-20\",\"CWE-400\",\"CWE-1333\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.parser\",\"kind\":\"content\",\"rationale\":\"Parsers meet inputs that nobody thought of; a pattern can cost exponential time.\"},{\"any\":[\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:body|query|params|headers?|param|url|path|args|form|json|files?)\\\\b\",\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:cookies|host\\\\w{0,4}|get(?:Parameter|Header|Query|json|data)?)\\\\b\",\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:input|FormValue|URL|Header|Body|PostForm\\\\w{0,6}|GET|POST|values)\\\\b\",\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:raw_?body)\\\\b\",\"\\\\$_(?:GET|POST|REQUEST|SERVER|COOKIE)\\\\b|\\\\bparams\\\\[|@(?:Request|Path|Query|Header)(?:Param|Variable|Body|Header)?\\\\b\",\"\\\\bInput::get|->(?:get|post|input|query|getParam|getPost|getQuery|request->get)\\\\(\",\"user_?(?:input|supplied|provided|controlled|agent)|getParameter\\\\w{0,6}\\\\(|getHeaders?\\\\(|HttpServletRequest\"],\"asvs\":[\"v5.0.0-2.2.1\"],\"cwe\":[\"CWE-20\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.request\",\"kind\":\"content\",\"rationale\":\"This is where outside data enters.\"},{\"any\":[\"\\\\b(?:mem(?:cpy|move|set|cmp)|str(?:n?cpy|n?cat|len|dup)|s?n?printf|alloca|[cm]alloc|realloc|free|gets|scanf|sizeof|size_t|unsafe|ssize_t|uint\\\\d+_t|INT_MAX|SIZE_MAX)\\\\b\",\"\\\\w\\\\[\\\\w{1,40}(?:\\\\s*[+-]\\\\s*\\\\w{1,40})?\\\\]\"],\"asvs\":[\"v5.0.0-1.4.1\"],\"cwe\":[\"CWE-119\",\"CWE-787\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.memory\",\"in\":[\"**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,rs,zig,pyx}\"],\"kind\":\"content\",\"rationale\":\"Here a wrong length is somebody else's memory.\"},{\"any\":[\"\\\\w\"],\"asvs\":[\"v5.0.0-2.2.1\"],\"cwe\":[\"CWE-20\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"input-validation.module\",\"in\":[\"**/*{upload,sandbox,secur,exclu,valid,sanitiz,saniti,escap,pars,decod,encod,filter,lexer,token,scanner,reader,unmarshal,deserial}*.{js,jsx,ts,tsx,mjs,cjs,py,go,java,rb,php,cs,kt,rs,scala,c,h,cc,cpp,ex}\",\"**/*{serial,normaliz,protocol,codec,interpolat,converter,formatter,purif,whitelist,allowlist}*.{js,jsx,ts,tsx,mjs,cjs,py,go,java,rb,php,cs,kt,rs,scala,c,h,cc,cpp,ex}\",\"**/*{blacklist,denylist,query,url,uri,http,header,template,markdown,html,xml,json}*.{js,jsx,ts,tsx,mjs,cjs,py,go,java,rb,php,cs,kt,rs,scala,c,h,cc,cpp,ex}\",\"**/*yaml*.{js,jsx,ts,tsx,mjs,cjs,py,go,java,rb,php,cs,kt,rs,scala,c,h,cc,cpp,ex}\",\"**/{validators,validation,parser,parsers,sanitizer,sanitizers,filters,codec,codecs,protocol,encoding}/**/*.{js,ts,py,go,java,rb,php,cs,kt,rs,c,cpp}\"],\"kind\":\"content\",\"notIn\":[\"**/*{formatter,readme,urls}.*\"],\"rationale\":\"A module that is named after reading or writing outside formats is read with that in mind.\"}],\"title\":\"Checking, escaping and parsing what comes in\"},\"network-egress\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"\\\\bfetch\\\\(|\\\\baxios\\\\b|\\\\bgot\\\\(|node-fetch|XMLHttpRequest\",\"\\\\bhttps?\\\\.(?:request|get|Get|Post|NewRequest\\\\w{0,12}|Client|Do|Agent|ServerResponse)\\\\b\",\"\\\\brequests\\\\.(?:get|post|put|request|Session|head|delete)|\\\\burllib\\\\d?\\\\b|\\\\burlopen\\\\(|\\\\bhttpx\\\\b|\\\\baiohttp\\\\b|HttpClient\\\\b\",\"RestTemplate|WebClient|OkHttp|HttpURLConnection|openConnection\\\\(|URL\\\\.open|Net::HTTP|open-uri|Faraday|HTTParty\",\"\\\\bcurl_(?:init|exec|setopt)|Guzzle|CURLOPT_|reqwest|\\\\bdial(?:er|Context|Timeout|TCP)?\\\\b\",\"net\\\\.(?:Dial|Listen|connect|createServer|Resolve\\\\w{2,8}|Lookup\\\\w{2,8})|new Socket\\\\(\",\"socket\\\\.(?:connect|create_connection|socket|getaddrinfo)|new WebSocket|grpc\\\\.Dial|smtp\\\\.|ftp\\\\.\",\"\\\\b(?:web_?hooks?|callback_?url|remote_?(?:url|host|addr\\\\w{0,4}|ip))\\\\b\",\"\\\\b(?:proxy(?:_?url|_?host|ies|_?pass|_?headers?|_?authorization)?|upstream)\\\\b\",\"\\\\b(?:forward(?:ed)?_?(?:for|host|proto|to)|target_?url|image_?url|avatar_?url|feed_?url|endpoint_?url)\\\\b\",\"\\\\b(?:egress|outbound|firewall|iptables|network_?polic(?:y|ies)|security_?group|\\\\w{0,20}dns|resolver|ssrf)\\\\b\",\"\\\\b(?:private_?(?:ip|network|address)|loopback|link_?local|169\\\\.254|127\\\\.0\\\\.0\\\\.1|localhost)\\\\b\"],\"asvs\":[\"v5.0.0-1.3.6\",\"v5.0.0-13.2.4\"],\"cwe\":[\"CWE-918\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"network-egress.request\",\"kind\":\"content\",\"rationale\":\"Where the service connects to is where its data goes and what it believes.\"},{\"any\":[\"\\\\bredirect(?:s|ed|ing|_to|_?url|_?uri|_back|_?path|Action|View)?(?:\\\\b|\\\\()|\\\\bLocation['\\\"]?\\\\s*[,:\\\\]=]\",\"\\\\b(?:return|next|goto|continue|success|back|referer|referrer)_?(?:url|to|path|uri)\\\\b|window\\\\.location\",\"location\\\\.(?:href|assign|replace)|sendRedirect|open_?redirect\"],\"asvs\":[\"v5.0.0-3.7.2\"],\"cwe\":[\"CWE-601\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"network-egress.redirect\",\"kind\":\"content\",\"rationale\":\"A redirect to a place from outside lends it this site's name.\"},{\"any\":[\"\\\\bnew URL\\\\(|\\\\burl\\\\.(?:parse|Parse|host\\\\w{0,4}|protocol|scheme|resolve|format|port|netloc)|URI\\\\.(?:parse|create|join)\",\"\\\\burlparse|urlsplit|parse_url\\\\(|\\\\bhost_?names?\\\\b|\\\\bhost_?header|\\\\bscheme\\\\b|\\\\bnetloc\\\\b|getHost\\\\(|\\\\bbase_?url\\\\b\",\"absolute_?ur[il]|\\\\bcidr\\\\b|\\\\bip_?addr(?:ess)?\\\\b|inet_?(?:aton|pton)\",\"\\\\bis_?(?:private|loopback|local|internal|reserved)_?(?:ip|addr\\\\w{0,4}|host|url)?\\\\b\",\"\\\\b(?:allowed|trusted|blocked|denied|internal)_?(?:hosts?|domains?|urls?|schemes?|protocols?)\\\\b\",\"\\\\b(?:ws|http|ftp|file|gopher|dict|data):(?://)?['\\\"]\"],\"asvs\":[\"v5.0.0-1.3.6\"],\"cwe\":[\"CWE-918\",\"CWE-601\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"network-egress.url\",\"kind\":\"content\",\"rationale\":\"Which part of a URL is the host decides who answers.\"},{\"any\":[\"\\\\bis_?(?:private|loopback|local|internal|reserved|public|global)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\",\"\\\\bis_?(?:link_?local|multicast|safe|allowed|trusted|external|relative)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\",\"\\\\bis_?(?:same|valid)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\",\"IsPrivate\\\\(|IsLoopback\\\\(|is_private\\\\b|is_loopback\\\\b|isSiteLocalAddress|isLoopbackAddress|isLinkLocal\",\"\\\\b(?:allowed|trusted|permitted|blocked|denied|forbidden|white_?listed|safe|valid)_?(?:hosts?|domains?|urls?|schemes?|protocols?|redirects?|origins?|ips?)\\\\b\",\"(?:check|validate|verify|ensure|assert)_?(?:url|host|domain|redirect|uri|scheme|ip|destination|proxy)\",\"url_has_allowed_host|url_is_safe|allow_other_host\\\\s*[:=]\\\\s*false|max_?redirects?\",\"follow_?redirects?\\\\s*[:=]\\\\s*(?:false|False|0)|remove_?headers?_?on_?redirect|strip_?(?:auth|header|credential)\",\"\\\\b(?:host(?:name)?|scheme|protocol|netloc|port)\\\\b.{0,20}(?:[!=]==?|\\\\bnot in\\\\b|\\\\bin\\\\b\\\\s*[\\\\[(])\"],\"asvs\":[\"v5.0.0-1.3.6\",\"v5.0.0-13.2.4\"],\"control\":true,\"cwe\":[\"CWE-918\",\"CWE-601\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"network-egress.check\",\"kind\":\"content\",\"rationale\":\"These lines keep requests from going where they should not.\"}],\"title\":\"Where the service may connect to\"},\"payments\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\b(?:stripe|paypal|braintree|adyen|mollie|klarna|square_?up|razorpay|worldpay)(?:\\\\b|_|\\\\.)\",\"\\\\b(?:payment|payout|refund|invoice|checkout|subscription|billing|chargeback)_?(?:intent|method|service|gateway|amount|id|total|status|session|webhook|processor|capture|item|provider)s?\\\\b\",\"\\\\b(?:charge|refund|capture|authorize)_?(?:card|payment|customer|amount)\\\\b|\\\\bcard_?(?:number|holder|expiry)\\\\b\",\"\\\\b(?:cvv|cvc|iban|bic|swift_?code)\\\\b|\\\\b(?:total|unit|net|gross|discount|tax)_?(?:price|amount|cents)\\\\b\"],\"asvs\":[\"v5.0.0-2.3.1\"],\"cwe\":[\"CWE-840\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"payments.flow\",\"kind\":\"content\",\"rationale\":\"Mistakes here are paid in money.\"}],\"title\":\"Money and what moves it\"},\"production-data\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\b(?:prod|production|live)[_-]?(?:db|database|data|dsn|replica|dump|tables?|bucket|cluster)\\\\b|DATABASE_URL\",\"\\\\b(?:db|database|postgres|mysql|mongo\\\\w{0,2}|redis)[_-]?(?:url|uri|dsn|conn(?:ection)?_?str\\\\w{0,4})\\\\b|jdbc:\\\\w\",\"mongodb(?:\\\\+srv)?://|postgres(?:ql)?://|mysql://|\\\\bpg_(?:dump|restore)\\\\b|mysqldump|\\\\bDROP\\\\s+(?:TABLE|DATABASE)\\\\b\",\"\\\\bTRUNCATE\\\\s+TABLE\\\\b|kubectl\\\\s+exec\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-200\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"production-data.access\",\"kind\":\"content\",\"rationale\":\"Live data cannot be taken back.\"},{\"any\":[\"**/config/environments/production.rb\",\"**/{prod,production}/**/*.{yml,yaml,json,toml,tfvars,env}\",\"**/{application,settings,config,appsettings}[-._]{prod,production}.{yml,yaml,json,toml,properties,py,js,ts}\",\"**/.env.production\"],\"asvs\":[\"v5.0.0-13.2.1\"],\"cwe\":[\"CWE-16\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"production-data.configuration\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,docs,examples}/**\"],\"rationale\":\"What production runs with is decided here.\"}],\"title\":\"Access to live data\"},\"secrets\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"(?:api|access|private|secret|signing|encryption|master|service|account|deploy|ssh|storage)[_-]?keys?(?:\\\\b|_|['\\\"])\",\"client_?secret|shared_?secret|\\\\bsecret_?(?:key|name|value|ref|manager|store|s)\\\\b\",\"(?:app|webhook|session|jwt|cookie|token|get|read)_?secret\\\\b\",\"\\\\bcredentials?(?:\\\\b|_|s|[A-Z])|\\\\bvault\\\\.(?:read|write|secrets)|\\\\bkms\\\\b|keychain|keyring|keystore\",\"(?:process\\\\.env|os\\\\.environ|getenv|ENV)\\\\W{1,3}\\\\w{0,40}(?:SECRET|TOKEN|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE)\",\"(?:db|database|smtp|mail|redis|mysql|postgres|admin|root|ftp|proxy|user|default)_?-?pass(?:word|wd)?\\\\b\",\"\\\\$\\\\{\\\\{\\\\s*secrets\\\\.\"],\"asvs\":[\"v5.0.0-13.3.1\"],\"cwe\":[\"CWE-522\",\"CWE-798\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"secrets.handling\",\"kind\":\"content\",\"rationale\":\"Whoever holds the secret needs no vulnerability.\"},{\"any\":[\"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY\",\"\\\\bAKIA[0-9A-Z]{16}\\\\b|\\\\bgh[pousr]_[A-Za-z0-9]{36}\\\\b|\\\\bgithub_pat_[A-Za-z0-9_]{60}|\\\\bxox[abprs]-[A-Za-z0-9-]{10}\",\"\\\\bsk_live_[A-Za-z0-9]{20}|\\\\bAIza[A-Za-z0-9_-]{35}\"],\"asvs\":[\"v5.0.0-13.3.1\"],\"cwe\":[\"CWE-798\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"secrets.material\",\"in\":[\"**\"],\"kind\":\"content\",\"rationale\":\"Key material in a change is public from the moment it is pushed, wherever it stands.\"},{\"any\":[\"**/.env\",\"**/.env.*\",\"**/*.{pem,key,p12,pfx,jks,keystore,kdbx,ppk}\",\"**/{id_rsa,id_ed25519,id_ecdsa,.netrc,.pgpass,.npmrc,.pypirc,.htpasswd}\",\"**/{credentials,secrets}.{json,yml,yaml,toml,xml,properties}\",\"**/.sops.yaml\",\"**/.aws/credentials\"],\"asvs\":[\"v5.0.0-13.3.1\"],\"cwe\":[\"CWE-798\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"secrets.file\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,testdata,fixtures,spec,__tests__}/**\",\"**/.env.{example,sample,template,dist}\"],\"rationale\":\"These files hold credentials.\"}],\"title\":\"Credentials and how they are kept\"},\"security-headers\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|x-content-type-options|nosniff\",\"referrer-policy|permissions-policy|cross-origin-(?:opener|embedder|resource)|x-xss-protection|\\\\bhelmet\\\\b\",\"\\\\bcsp_?(?:nonce|policy|header|directive|report)|\\\\bhsts\\\\b|secure_?headers|X-Forwarded-(?:For|Host|Proto)|\\\\bSec-Fetch\",\"access-control-(?:allow|expose|request|max)|\\\\bcors\\\\b|allowed?_?origins?|CORS_|CorsConfig|crossOrigin|cross_?origin\",\"check_?origin|\\\\borigin\\\\s*[!=]==?\",\"set-cookie|httponly|same_?site|\\\\bcookies?\\\\.(?:set|get|secure|sign|httponly|sameSite|delete)|setcookie\\\\(\",\"\\\\bcookie_?(?:name|options|domain|path|secure|jar|store|value|parser|flags)\\\\b|\\\\bset_cookie|new Cookie\\\\(|http\\\\.Cookie\",\"CookieJar|\\\\bsecure\\\\s*[:=]\\\\s*(?:true|false)\",\"\\\\b(?:csrf|xsrf)(?:\\\\b|_|[A-Z-])|csrfmiddleware|anti_?forgery|protect_from_forgery|form_?nonce|wp_nonce|clickjack\",\"\\\\b(?:set|add|append|write|put|del|remove)_?headers?\\\\s*\\\\(|\\\\bheader\\\\s*\\\\(\\\\s*['\\\"]|\\\\.headers?\\\\[|\\\\bheaders?(?:List|Map)?\\\\.(?:set|append|delete|add|remove|put)\"],\"asvs\":[\"v5.0.0-3.3.1\",\"v5.0.0-3.4.1\",\"v5.0.0-3.5.1\"],\"cwe\":[\"CWE-346\",\"CWE-352\",\"CWE-614\",\"CWE-1021\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"security-headers.header\",\"kind\":\"content\",\"rationale\":\"Browsers protect people only as far as headers, cookies and origins tell them to.\"},{\"any\":[\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|nosniff|referrer-policy|\\\\bhelmet\\\\(|csp_?nonce\",\"csrf_?protect|protect_from_forgery|csrfmiddleware|CsrfViewMiddleware|ValidateAntiForgeryToken|verify_?csrf|check_?csrf\",\"csrf_?token|csrfProtection|verify_authenticity_token|xsrf_?token|csurf|check_?nonce|validate_?nonce|isTokenValid\",\"http_?only\\\\W{1,5}(?:true|1\\\\b)|\\\\bsecure\\\\W{1,4}(?:true|1\\\\b)|same_?site\\\\W{1,4}(?:strict|lax)|;\\\\s*HttpOnly\\\\b|setHttpOnly\\\\(true\",\"setSecure\\\\(true|SameSite=(?:Strict|Lax)\",\"(?:check|validate|verify|is_?(?:valid|allowed|same))_?(?:origin|host|referer|referrer)|allowed_?(?:origins?|hosts)\",\"same_?origin|\\\\borigin\\\\s*[!=]==?\"],\"asvs\":[\"v5.0.0-3.3.1\",\"v5.0.0-3.5.1\"],\"control\":true,\"cwe\":[\"CWE-352\",\"CWE-614\",\"CWE-1021\",\"CWE-346\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"security-headers.protection\",\"kind\":\"content\",\"rationale\":\"These lines make the browser help.\"},{\"any\":[\"csrf_exempt|@csrf\\\\.exempt|csrf\\\\(?\\\\)?\\\\.disable|disable_?csrf|csrf\\\\s*[:=]\\\\s*false|skip_forgery_protection\",\"skip_before_action\\\\s+:verify_authenticity_token|IgnoreAntiforgeryToken\",\"http_?only\\\\W{1,4}false|setHttpOnly\\\\(false|\\\\bsecure\\\\W{1,3}false|same_?site\\\\W{1,4}none|unsafe-inline|unsafe-eval\",\"access-control-allow-origin\\\\W{1,6}\\\\*|allowed?_?origins?\\\\W{1,6}\\\\*['\\\"]|AllowAllOrigins|AllowAnyOrigin\",\"CORS_(?:ORIGIN_)?ALLOW_ALL\\\\w{0,10}\\\\s*=\\\\s*True|ALLOWED_HOSTS\\\\s*=\\\\s*\\\\[\\\\s*['\\\"]\\\\*|contentSecurityPolicy\\\\s*:\\\\s*false\",\"frameguard\\\\s*:\\\\s*false\"],\"asvs\":[\"v5.0.0-3.3.1\",\"v5.0.0-3.4.2\",\"v5.0.0-3.5.1\"],\"cwe\":[\"CWE-352\",\"CWE-614\",\"CWE-942\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"security-headers.switched-off\",\"kind\":\"content\",\"rationale\":\"These settings tell the browser not to help.\",\"weakens\":true}],\"title\":\"Headers, cookies, origins and CSRF protection\"},\"sensitive-logging\":{\"quiet\":false,\"risk\":\"medium\",\"rules\":[{\"any\":[\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:password|passwd|secret|token|credential|authorization|cookie)\",\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:api_?key|session|e-?mail|ssn|card|headers|request\\\\b|req\\\\b)\",\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:body\\\\b|user\\\\b|params|payload|url)\",\"\\\\b(?:print|println|printf|puts|error_log|var_dump|print_r|fmt\\\\.Print\\\\w{1,3}|System\\\\.out\\\\.print\\\\w{0,3})\\\\b.{0,80}(?:password|secret|token|credential|api_?key)\"],\"asvs\":[\"v5.0.0-16.2.5\"],\"cwe\":[\"CWE-532\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"sensitive-logging.line\",\"kind\":\"content\",\"rationale\":\"Logs are copied, kept and read by many; what is secret must not reach them.\"},{\"any\":[\"\\\\bredact(?:ed|ion|s|or)?(?:\\\\b|_|\\\\()|\\\\bscrub(?:bed|ber|s)?\\\\b|filter_parameters|filter_?sensitive|sanitize_?log\",\"mask_?(?:secret|password|token|sensitive|value|email)|obfuscat|\\\\bsensitive\\\\s*[:=]\\\\s*true|@Sensitive|SensitiveParameter\",\"log_?injection|strip_?credentials|hide_?(?:secret|password|credential)\",\"\\\\*{3,8}|\\\\[(?:REDACTED|FILTERED|HIDDEN)\\\\]|<(?:redacted|hidden)>\"],\"asvs\":[\"v5.0.0-16.2.5\"],\"control\":true,\"cwe\":[\"CWE-532\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"sensitive-logging.redaction\",\"kind\":\"content\",\"rationale\":\"Redaction is what keeps a secret out of a log.\"},{\"any\":[\"**/{log4j,log4j2,logback,logback-spring,logging,nlog,log4net}.{xml,yml,yaml,json,properties,config,ini,conf}\",\"**/{filter_parameter_logging,fluentd,fluent-bit,logstash,vector}.{rb,conf,toml,yml,yaml}\"],\"asvs\":[\"v5.0.0-16.2.5\"],\"cwe\":[\"CWE-532\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"sensitive-logging.configuration\",\"kind\":\"path\",\"rationale\":\"What is logged, and where it goes, is decided here.\"}],\"title\":\"Logs that could hold personal or secret data\"},\"tenant-isolation\":{\"quiet\":false,\"risk\":\"high\",\"rules\":[{\"any\":[\"\\\\b(?:tenants?|tenancy|multi_?tenan\\\\w{1,3})(?:\\\\b|_)|tenant_?id|tenant(?:Context|Scope|Filter|Resolver|Service|Guard)\",\"\\\\b(?:organi[sz]ation|org|workspace|customer|company|merchant)_?id\\\\s*(?:[!=]==?|<>)\",\"row[_ -]level[_ -]security|\\\\bset_current_tenant|acts_as_tenant|current_?(?:tenant|organi[sz]ation|workspace|account)\\\\b\"],\"asvs\":[\"v5.0.0-8.4.1\"],\"cwe\":[\"CWE-668\",\"CWE-639\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"tenant-isolation.mention\",\"kind\":\"content\",\"rationale\":\"One customer's data must never answer another customer's question.\"},{\"any\":[\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?:[!=]==?|<>|=\\\\s*(?:\\\\?|\\\\$\\\\d|:|%s))\",\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?::\\\\s*(?:session|ctx|context|user|req|request|current|tenant|principal|actor|caller))\",\"\\\\b(?:where|and|filter_by|filter|find_?by|scope|eq)\\\\b.{0,60}\\\\b(?:tenant|organi[sz]ation|org|workspace|account)_?id\\\\b\",\"\\\\b(?:assert|ensure|require|check|verify|same|belongs_?to)_?(?:same_?)?(?:tenant|organi[sz]ation|org|workspace)\\\\b\",\"(?:same|wrong|other|cross)_?tenant\",\"row[_ -]level[_ -]security|CREATE POLICY|FORCE ROW LEVEL\"],\"asvs\":[\"v5.0.0-8.4.1\"],\"control\":true,\"cwe\":[\"CWE-639\",\"CWE-668\"],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"tenant-isolation.check\",\"kind\":\"content\",\"rationale\":\"These lines keep one tenant's records from another.\"}],\"title\":\"Keeping one customer's data from another\"},\"tests\":{\"quiet\":true,\"risk\":\"low\",\"rules\":[{\"any\":[\"**/{test,tests,__tests__,spec,specs,e2e,testing,cypress,testdata,test-data,test_data,fixtures}/**\",\"**/{__fixtures__,__snapshots__,__mocks__,androidTest,integrationTest,functionalTest,benchmarks,bench}/**\",\"**/*{_test,_tests,_spec}.{go,py,rb,js,ts,rs,c,cc,cpp,ex,exs,dart,php,kt,lua}\",\"**/*.{test,tests,spec,e2e,stories,bench}.{js,jsx,ts,tsx,mjs,cjs,mts,cts,py,vue}\",\"**/test_*.py\",\"**/*{Test,Tests,TestCase,IT,Spec}.{java,kt,php,cs,scala,groovy,swift}\",\"**/{test,tests}.{js,ts,py,rb,mjs,cjs}\",\"**/*.snap\",\"**/{test,tests}_*.{py,rb,js,c,cpp}\",\"**/*_test_*.go\",\"**/*-test.{js,ts,rb,mjs}\",\"**/test-*.{js,ts,mjs,cjs}\"],\"asvs\":[],\"cwe\":[],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"tests.code\",\"kind\":\"path\",\"notIn\":[\"**/{conftest,setup,global-setup,global-teardown,globalSetup,globalTeardown,setupTests,jest.setup}.{py,js,ts,mjs,cjs}\",\"**/{jest,vitest,vite,playwright,cypress,karma,babel,webpack,tsconfig,rollup}*.config.{js,ts,mjs,cjs,json}\",\"**/{package.json,package-lock.json,yarn.lock,go.mod,pyproject.toml,tox.ini,noxfile.py,Makefile,Dockerfile,Jenkinsfile}\",\".github/**\",\"**/*.{sh,tf}\",\"**/{docker-compose,compose}*.{yml,yaml}\"],\"rationale\":\"Tests and their data. What configures or runs tests executes with the pipeline's rights and is not among it.\"}],\"title\":\"Tests and their data\"},\"ui\":{\"quiet\":true,\"risk\":\"low\",\"rules\":[{\"any\":[\"**/*.{css,scss,sass,less,styl,pcss}\"],\"asvs\":[],\"cwe\":[],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"ui.style\",\"kind\":\"path\",\"rationale\":\"Styles change how it looks, not what it does.\"},{\"any\":[\"**/*.{html,htm,vue,svelte,jsx,tsx,erb,haml,twig,hbs,ejs,pug,blade.php,jsp,cshtml,astro}\",\"**/{locales,locale,i18n,lang,translations}/**/*.{json,yml,yaml,po,pot,properties,php,ts,js}\",\"**/*.{po,pot,xliff,xlf,ftl}\"],\"asvs\":[],\"cwe\":[],\"examples\":{\"match\":[\"-\"],\"noMatch\":[\"-\"]},\"id\":\"ui.view\",\"kind\":\"path\",\"notIn\":[\"**/{test,tests,__tests__}/**\"],\"rationale\":\"Views and texts are what people see.\"}],\"title\":\"What people see\"}},\"changeTypes\":{\"agent-or-workflow-permission\":{\"areas\":[\"agent-permissions\",\"ci-cd\"],\"title\":\"Agent tool or workflow permission\"},\"audit-logging\":{\"areas\":[\"audit-logging\"],\"title\":\"Audit logging\"},\"authentication-or-session\":{\"areas\":[\"authentication\"],\"title\":\"Authentication or session\"},\"authorization-or-tenancy\":{\"areas\":[\"authorization\",\"tenant-isolation\"],\"title\":\"Authorization or tenancy\"},\"sensitive-data\":{\"areas\":[\"secrets\",\"sensitive-logging\",\"data-export\",\"production-data\"],\"title\":\"Sensitive data\"},\"ui-copy-or-styling\":{\"areas\":[\"ui\"],\"title\":\"UI copy or styling\"},\"validation-or-parsing\":{\"areas\":[\"input-validation\",\"deserialization\",\"file-upload\"],\"title\":\"Validation or parsing\"}},\"context\":{\"allowedHosts\":[]},\"coverage\":{\"changedLines\":null},\"evidence\":{\"approval.human\":{\"approval\":{\"alternatives\":[],\"count\":1,\"distinct\":false,\"owners\":false,\"role\":\"reviewer\"},\"gate\":\"approval-gate\",\"howTo\":\"Somebody with write permission who did not work on the change approves the head commit.\",\"title\":\"Approval by a person\"},\"check.build\":{\"check\":{\"names\":[\"build\"]},\"gate\":\"approval-gate\",\"howTo\":\"Let the check named \\\"build\\\" succeed on the head commit.\",\"title\":\"Build\"},\"context.agent-config\":{\"gate\":\"untrusted-context-check\",\"howTo\":\"Take back the widened agent permission, or have it approved as a change of its own.\",\"title\":\"Agents are allowed no more than before\"},\"context.clean\":{\"gate\":\"untrusted-context-check\",\"howTo\":\"Remove the hidden characters or the instructions to an agent that the summary names.\",\"title\":\"No hidden or commanding text\"},\"context.workflows\":{\"gate\":\"untrusted-context-check\",\"howTo\":\"Do not hand outside text to an agent or a shell in a workflow; the summary names the lines.\",\"title\":\"No outside text reaches an agent or a shell in a workflow\"},\"review.ai\":{\"gate\":\"ai-review\",\"howTo\":\"Set ANTHROPIC_API_KEY, and resolve what the review found.\",\"title\":\"Advisory review by a model\"},\"review.lockfile\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Regenerate the lockfile with the package manager from the manifest of the same commit.\",\"title\":\"Lockfile review\"},\"scan.container\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run trivy image, grype or hadolint on the head commit and hand in its report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"trivy\",\"grype\",\"hadolint\",\"dockle\",\"clair\",\"docker scout\",\"snyk container\"]},\"title\":\"Container scan\"},\"scan.dependencies\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run npm audit --json, osv-scanner, trivy or another dependency scanner on the head commit and hand in its report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"npm audit\",\"pnpm audit\",\"yarn audit\",\"osv-scanner\",\"trivy\",\"grype\",\"dependabot\",\"snyk open source\",\"snyk\",\"pip-audit\",\"safety\",\"govulncheck\",\"nancy\",\"auditjs\",\"devaudit\",\"oss-index\",\"cargo-audit\",\"cargo-deny\",\"bundler-audit\",\"composer audit\",\"mix_audit\",\"dependency-check\",\"owasp dependency-check\",\"retire\",\"retire.js\",\"gemnasium\"]},\"title\":\"Dependency scan\"},\"scan.iac\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run trivy config, checkov or kics on the head commit and hand in its report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"checkov\",\"kics\",\"trivy\",\"tfsec\",\"terrascan\",\"kubesec\",\"kube-linter\",\"kube-score\",\"cfn-lint\",\"snyk iac\"]},\"title\":\"Infrastructure scan\"},\"scan.licences\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run a licence scanner (trivy with --scanners license) on the head commit and hand in its report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"trivy\",\"scancode\",\"scancode-toolkit\",\"licensee\",\"license_finder\",\"cargo-deny\",\"fossa\",\"ort\"]},\"title\":\"Licence scan\"},\"scan.lint\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run the linter on the head commit and hand in its JSON or SARIF report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"eslint\",\"biome\",\"oxlint\",\"ruff\",\"golangci-lint\",\"rubocop\",\"pylint\"]},\"title\":\"Lint\"},\"scan.sast\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run a static security analyser on the head commit and hand in its SARIF report.\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"codeql\",\"semgrep\",\"semgrep oss\",\"semgrep pro\",\"opengrep\",\"bandit\",\"gosec\",\"brakeman\",\"snyk code\",\"snykcode\",\"sonarqube\",\"devskim\",\"njsscan\",\"mobsfscan\",\"spotbugs\",\"find security bugs\",\"sobelow\",\"psalm\",\"flawfinder\",\"security code scan\",\"horusec\",\"eslint-plugin-security\"]},\"title\":\"Static security analysis\"},\"scan.secrets\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run gitleaks, secretlint or another secret scanner on the head commit and hand in its report.\",\"scan\":{\"blockAt\":\"warning\",\"tools\":[\"gitleaks\",\"trufflehog\",\"secretlint\",\"detect-secrets\",\"ggshield\",\"github secret scanning\",\"trivy\",\"betterleaks\",\"kingfisher\",\"nosey parker\",\"talisman\"]},\"title\":\"Secret scan\"},\"scan.types\":{\"gate\":\"scan-aggregate\",\"howTo\":\"Run the type checker on the head commit and hand in its report (tsc --noEmit --pretty false --extendedDiagnostics).\",\"scan\":{\"blockAt\":\"error\",\"tools\":[\"tsc\",\"typescript\",\"pyright\",\"mypy\",\"go vet\",\"clippy\"]},\"title\":\"Type check\"},\"test.abuse-case\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a test that misuses the feature on purpose and tag it [test.abuse-case].\",\"tests\":{\"anyWord\":[\"abuse\",\"misuse\",\"attack\",\"brute force\",\"replay\",\"enumeration\",\"tamper\"],\"minimum\":1},\"title\":\"Abuse-case tests\"},\"test.authorization-negative\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a test in which somebody without the right is refused and tag it [test.authorization-negative].\",\"tests\":{\"anyWord\":[\"unauthorized\",\"unauthorised\",\"forbidden\",\"denied\",\"denies\",\"refuses\",\"401\",\"403\",\"other tenant\",\"another tenant\"],\"minimum\":1},\"title\":\"Authorization negative tests\"},\"test.e2e.audit-record\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Do the action through the API, then read the stored record and assert its five fields; tag it [test.e2e.audit-record].\",\"tests\":{\"anyWord\":[\"audit record\",\"audit log\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"A durable audit record\"},\"test.e2e.denied-path\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end test in which the request is refused and tag it [test.e2e.denied-path].\",\"tests\":{\"anyWord\":[\"denied\",\"denies\",\"forbidden\",\"refused\",\"403\",\"404\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"One denied path from outside\"},\"test.e2e.login\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end login test and tag it [test.e2e.login].\",\"tests\":{\"anyWord\":[\"login\",\"log in\",\"sign in\",\"signs in\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"Login from outside\"},\"test.e2e.logout\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end logout test and tag it [test.e2e.logout].\",\"tests\":{\"anyWord\":[\"logout\",\"log out\",\"sign out\",\"signs out\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"Logout from outside\"},\"test.e2e.no-secret-exposure\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end or API test that looks for the secret in pages, logs and exports; tag it [test.e2e.no-secret-exposure].\",\"title\":\"Secrets reach neither pages, logs nor exports\"},\"test.e2e.protected-route\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end test that calls a protected route without a session and tag it [test.e2e.protected-route].\",\"tests\":{\"anyWord\":[\"protected route\",\"without a session\",\"unauthenticated\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"A protected route from outside\"},\"test.e2e.session-expiry\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an end-to-end test in which a session expires and tag it [test.e2e.session-expiry].\",\"tests\":{\"anyWord\":[\"expiry\",\"expires\",\"expired\"],\"minimum\":1,\"paths\":[\"**/e2e/**\",\"**/*.e2e.*\"]},\"title\":\"Session expiry from outside\"},\"test.fuzz\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Fuzz the changed parser with generated inputs and tag the test [test.fuzz].\",\"tests\":{\"anyWord\":[\"fuzz\",\"property-based\",\"arbitrary bytes\",\"random input\"],\"minimum\":1},\"title\":\"Fuzz or property tests\"},\"test.injection\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a test that sends an injection payload through the changed code and tag it [test.injection].\",\"tests\":{\"anyWord\":[\"injection\",\"xss\",\"sqli\",\"traversal\",\"escapes html\",\"template injection\"],\"minimum\":1},\"title\":\"Injection regression tests\"},\"test.input-validation\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a test that sends invalid input and asserts the refusal; tag it [test.input-validation].\",\"tests\":{\"anyWord\":[\"invalid\",\"malformed\",\"rejects\",\"oversized\",\"validation\"],\"minimum\":1},\"title\":\"Input-validation tests\"},\"test.integration\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Tag a test that calls the changed boundary through its public interface with [test.integration].\",\"tests\":{\"anyWord\":[\"integration\",\"e2e\",\"end-to-end\",\"api\"],\"minimum\":1,\"paths\":[\"**/{integration,api,e2e}/**\",\"**/*.{integration,e2e,api}.*\"]},\"title\":\"Integration tests of the changed API boundary\"},\"test.integration.blocked-action\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add an integration test in which a disallowed action is stopped and tag it [test.integration.blocked-action].\",\"title\":\"A disallowed action is blocked before it runs\"},\"test.integrity\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Restore the removed assertions or tests, or move them with the code they prove.\",\"title\":\"Tests of the change were not weakened\"},\"test.unit\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Run the unit tests on the head commit and hand in their JUnit report.\",\"tests\":{\"any\":true,\"minimum\":1},\"title\":\"Unit tests\"},\"test.unit.adversarial-input\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test with hostile input and tag it [test.unit.adversarial-input].\",\"tests\":{\"anyWord\":[\"adversarial\",\"hostile\",\"malicious\",\"prototype pollution\",\"injection\",\"traversal\"],\"minimum\":1},\"title\":\"Adversarial inputs are harmless\"},\"test.unit.allow-deny-matrix\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a table test of roles and resources with both outcomes and tag it [test.unit.allow-deny-matrix].\",\"tests\":{\"anyWord\":[\"allow/deny\",\"allow-deny\",\"access matrix\",\"permission matrix\"],\"minimum\":1},\"title\":\"Allow and deny matrix of the access rule\"},\"test.unit.audit-event-shape\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Assert actor, target, action, timestamp and request id of the event; tag the test [test.unit.audit-event-shape].\",\"tests\":{\"anyWord\":[\"audit event\"],\"minimum\":1},\"title\":\"Shape of the audit event\"},\"test.unit.invalid-input\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test with invalid input and tag it [test.unit.invalid-input].\",\"tests\":{\"anyWord\":[\"invalid\"],\"minimum\":1},\"title\":\"Invalid inputs are refused\"},\"test.unit.malformed-input\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test with malformed input and tag it [test.unit.malformed-input].\",\"tests\":{\"anyWord\":[\"malformed\",\"truncated\",\"not json\",\"syntax error\"],\"minimum\":1},\"title\":\"Malformed inputs are refused\"},\"test.unit.oversized-input\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test with oversized input and tag it [test.unit.oversized-input].\",\"tests\":{\"anyWord\":[\"oversized\",\"too large\",\"too long\",\"size limit\",\"exceeds\"],\"minimum\":1},\"title\":\"Oversized inputs are refused\"},\"test.unit.policy-decisions\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add unit tests of the permission policy's decisions and tag them [test.unit.policy-decisions].\",\"tests\":{\"anyWord\":[\"policy decision\",\"permission policy\"],\"minimum\":1},\"title\":\"Policy decisions\"},\"test.unit.redaction\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test that secrets are redacted and tag it [test.unit.redaction].\",\"tests\":{\"anyWord\":[\"redact\",\"redacts\",\"redaction\",\"masks\"],\"minimum\":1},\"title\":\"Redaction\"},\"test.unit.session-helpers\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add unit tests of the token or session helpers and tag them [test.unit.session-helpers].\",\"tests\":{\"anyWord\":[\"session token\",\"session helper\",\"token helper\"],\"minimum\":1},\"title\":\"Token and session helpers\"},\"test.unit.valid-input\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Add a unit test with valid input and tag it [test.unit.valid-input].\",\"tests\":{\"anyWord\":[\"valid input\",\"accepts valid\",\"accepts a valid\"],\"minimum\":1},\"title\":\"Valid inputs are accepted\"},\"test.visual-smoke\":{\"gate\":\"test-evidence-map\",\"howTo\":\"Render the changed page and assert that its landmarks are there; tag the test [test.visual-smoke].\",\"tests\":{\"anyWord\":[\"visual\",\"screenshot\"],\"minimum\":1},\"title\":\"Visual smoke test\"}},\"extends\":[],\"gates\":{\"required\":[\"risk-classify\",\"untrusted-context-check\",\"scan-aggregate\",\"test-evidence-map\"]},\"name\":\"baseline\",\"reports\":{\"expected\":[]},\"requirements\":[{\"evidence\":[\"test.unit\",\"scan.types\",\"scan.lint\",\"scan.sast\",\"scan.dependencies\",\"scan.secrets\",\"review.lockfile\"],\"id\":\"minimum\",\"title\":\"Every change\",\"when\":{},\"why\":\"Every change carries the minimum checks.\"},{\"evidence\":[\"context.clean\",\"context.workflows\",\"context.agent-config\"],\"id\":\"untrusted-context\",\"title\":\"Outside text informs, it never commands\",\"when\":{},\"why\":\"Text in a change can carry orders to the agents that read it.\"},{\"evidence\":[\"test.integration\"],\"id\":\"api-boundary\",\"title\":\"Changed API boundary\",\"when\":{\"facts\":[\"api-boundary\"]},\"why\":\"Callers depend on this boundary; unit tests do not cross it.\"},{\"evidence\":[\"scan.licences\"],\"id\":\"licences\",\"title\":\"Added dependencies\",\"when\":{\"additions\":[\"dependencies\"]},\"why\":\"A new dependency brings its licence along.\"},{\"evidence\":[\"test.abuse-case\",\"test.authorization-negative\",\"test.input-validation\"],\"id\":\"security-sensitive\",\"title\":\"Security-sensitive change\",\"when\":{\"areas\":[\"authentication\",\"authorization\",\"tenant-isolation\",\"cryptography\",\"secrets\",\"payments\",\"security-headers\",\"audit-logging\",\"data-export\",\"file-upload\",\"input-validation\",\"deserialization\",\"code-execution\",\"network-egress\",\"production-data\"]},\"why\":\"The change touches security-sensitive code; somebody will try to misuse it.\"},{\"evidence\":[\"test.injection\"],\"id\":\"injection\",\"title\":\"Injection sinks\",\"when\":{\"facts\":[\"injection-sink\"]},\"why\":\"The change touches code that builds queries, commands, markup or paths.\"},{\"evidence\":[\"test.fuzz\"],\"id\":\"fuzzing\",\"title\":\"Parsers, file inputs and protocol handlers\",\"when\":{\"facts\":[\"parser\"]},\"why\":\"Parsers meet inputs that nobody thought of.\"},{\"evidence\":[\"scan.iac\"],\"id\":\"infrastructure-scan\",\"title\":\"Infrastructure as code\",\"when\":{\"areas\":[\"infrastructure\"]},\"why\":\"Infrastructure mistakes are found by reading the configuration.\"},{\"evidence\":[\"scan.container\"],\"id\":\"container-scan\",\"title\":\"Containers\",\"when\":{\"areas\":[\"containers\"]},\"why\":\"An image brings a whole operating system along.\"},{\"evidence\":[\"check.build\",\"scan.lint\"],\"id\":\"ui-copy-or-styling\",\"title\":\"UI copy or styling\",\"when\":{\"changeTypes\":[\"ui-copy-or-styling\"]},\"why\":\"What people see must at least build.\"},{\"evidence\":[\"test.visual-smoke\"],\"id\":\"ui-layout\",\"title\":\"Layout at risk\",\"when\":{\"changeTypes\":[\"ui-copy-or-styling\"],\"facts\":[\"layout\"]},\"why\":\"The change can move or hide what is on the page.\"},{\"evidence\":[\"test.unit.valid-input\",\"test.unit.invalid-input\",\"test.unit.malformed-input\",\"test.unit.oversized-input\",\"test.unit.adversarial-input\"],\"id\":\"validation-or-parsing\",\"title\":\"Validation or parsing\",\"when\":{\"changeTypes\":[\"validation-or-parsing\"]},\"why\":\"A validator is proved by what it refuses.\"},{\"evidence\":[\"test.unit.allow-deny-matrix\",\"test.e2e.denied-path\"],\"id\":\"authorization-or-tenancy\",\"title\":\"Authorization or tenancy\",\"when\":{\"changeTypes\":[\"authorization-or-tenancy\"]},\"why\":\"Access rules are proved by who is turned away.\"},{\"evidence\":[\"test.unit.session-helpers\",\"test.e2e.login\",\"test.e2e.logout\",\"test.e2e.session-expiry\",\"test.e2e.protected-route\"],\"id\":\"authentication-or-session\",\"title\":\"Authentication or session\",\"when\":{\"changeTypes\":[\"authentication-or-session\"]},\"why\":\"Sessions are proved from login to expiry, from outside.\"},{\"evidence\":[\"test.unit.redaction\",\"test.e2e.no-secret-exposure\"],\"id\":\"sensitive-data\",\"title\":\"Sensitive data\",\"when\":{\"changeTypes\":[\"sensitive-data\"]},\"why\":\"Secrets must reach neither pages, logs nor exports.\"},{\"evidence\":[\"test.unit.policy-decisions\",\"test.integration.blocked-action\"],\"id\":\"agent-or-workflow-permission\",\"title\":\"Agent tool or workflow permission\",\"when\":{\"changeTypes\":[\"agent-or-workflow-permission\"]},\"why\":\"A forbidden action must be stopped before it runs.\"},{\"evidence\":[\"test.unit.audit-event-shape\",\"test.e2e.audit-record\"],\"id\":\"audit-logging\",\"title\":\"Audit logging\",\"when\":{\"changeTypes\":[\"audit-logging\"]},\"why\":\"A record without actor, target, action, timestamp and request id proves nothing.\"},{\"evidence\":[\"approval.human\",\"test.integrity\",\"test.unit.allow-deny-matrix\",\"test.e2e.denied-path\"],\"id\":\"controls-lost\",\"title\":\"A control was removed or weakened\",\"when\":{\"controlsLost\":true},\"why\":\"Something that protected this code is gone.\"},{\"evidence\":[\"approval.human\"],\"id\":\"human-approval\",\"title\":\"A person owns the approval\",\"when\":{\"areas\":[\"authentication\",\"authorization\",\"tenant-isolation\",\"cryptography\",\"secrets\",\"security-headers\",\"sensitive-logging\",\"dependencies\",\"ci-cd\",\"infrastructure\",\"production-data\",\"database-migration\",\"network-egress\",\"agent-permissions\",\"gate-policy\"]},\"why\":\"This area is never merged without a person who owns the decision.\"}],\"review\":{\"maxUsd\":2,\"models\":{\"critical\":\"claude-opus-5-5\",\"high\":\"claude-opus-5-5\",\"low\":\"claude-haiku-5-5\",\"medium\":\"claude-sonnet-5-5\"},\"timeoutSeconds\":300},\"roles\":{\"reviewer\":{\"permission\":\"write\",\"title\":\"Anybody with write permission who had no part in the change\"}},\"schema\":\"evidence-gate/policy@1\",\"size\":{\"largeFiles\":50,\"largeLines\":1000},\"version\":1}",
    },
};

// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(566);
// EXTERNAL MODULE: ./build/emit/shared/policy/strictness.js
var strictness = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/emit/shared/policy/merge.js



/**
 * Lays one policy over another. A layer can only add: rules, areas, evidence, requirements, roles. Where a value exists
 * on both sides the stricter one holds; anything that would loosen the upper policy is refused by name.
 *
 * @param source where the layer comes from, for messages
 * @throws ConfigurationError EG221
 */
function mergeLayer(upper, layer, source) {
    const refuse = (what) => {
        throw new errors/* ConfigurationError */.j1('EG221', `${source} would loosen ${upper.name}: ${what}.`, 'A layer can only add to the policy above it. Remove these lines, or change the upper policy.');
    };
    const addNew = (kind, above, below) => {
        const known = Object.keys(below).find((key) => Object.hasOwn(above, key));
        if (known !== undefined)
            refuse(`${kind} ${known} is already defined there`);
        return { ...above, ...below };
    };
    const known = new Set(upper.requirements.map(({ id }) => id));
    const repeated = layer.requirements.find(({ id }) => known.has(id));
    if (repeated)
        refuse(`requirement ${repeated.id} is already defined there`);
    return {
        schema: upper.schema,
        name: layer.name,
        version: layer.version,
        extends: [],
        areas: mergeAreas(upper.areas, layer.areas, refuse),
        changeTypes: addNew('change type', upper.changeTypes, layer.changeTypes),
        evidence: addNew('evidence', upper.evidence, layer.evidence),
        requirements: [...upper.requirements, ...layer.requirements],
        roles: addNew('role', upper.roles, layer.roles),
        approvals: mergeApprovals(upper.approvals, layer.approvals, refuse),
        gates: { required: union(upper.gates.required, layer.gates.required) },
        reports: { expected: union(upper.reports.expected, layer.reports.expected) },
        size: {
            largeLines: Math.min(upper.size.largeLines, layer.size.largeLines),
            largeFiles: Math.min(upper.size.largeFiles, layer.size.largeFiles),
        },
        context: upper.context.allowedHosts.length > 0 ? upper.context : layer.context,
        coverage: { changedLines: stricter(upper.coverage.changedLines, layer.coverage.changedLines) },
        review: {
            models: layer.review.models,
            maxUsd: Math.min(upper.review.maxUsd, layer.review.maxUsd),
            timeoutSeconds: Math.min(upper.review.timeoutSeconds, layer.review.timeoutSeconds),
        },
    };
}
function mergeApprovals(upper, layer, refuse) {
    for (const flag of strictness/* OPENING */.$)
        if (layer[flag] && !upper[flag])
            refuse(`approvals.${flag} is not allowed there`);
    return {
        ...upper,
        excluded: union(upper.excluded, layer.excluded),
        blockSiblings: upper.blockSiblings || layer.blockSiblings,
        staleness: strictness/* STALENESS */.p.find((kind) => kind === upper.staleness || kind === layer.staleness) ?? upper.staleness,
    };
}
function mergeAreas(upper, layer, refuse) {
    const merged = { ...upper };
    for (const [name, addition] of Object.entries(layer)) {
        const above = Object.hasOwn(upper, name) ? upper[name] : undefined;
        if (above && addition.risk && (0,levels/* compareRisk */.l$)(addition.risk, above.risk) < 0)
            refuse(`area ${name} would fall from ${above.risk} to ${addition.risk}`);
        if (above && addition.quiet === true && !above.quiet)
            refuse(`area ${name} would become quiet`);
        // Rules of a quiet area say which files the other rules pass over; more of them see less.
        if (above?.quiet && addition.rules.length > 0)
            refuse(`area ${name} would hide more files from the other rules`);
        const title = addition.title ?? above?.title;
        const risk = addition.risk ?? above?.risk;
        if (title === undefined || risk === undefined) {
            throw new errors/* ConfigurationError */.j1('EG220', `Area ${name} is new and has no title or risk.`, `Give areas.${name} a title and a risk.`);
        }
        merged[name] = {
            title,
            risk,
            quiet: addition.quiet ?? above?.quiet ?? false,
            rules: [...(above?.rules ?? []), ...addition.rules],
        };
    }
    return merged;
}
const union = (above, below) => [...new Set([...above, ...below])];
const stricter = (above, below) => above === null || below === null ? (above ?? below) : Math.max(above, below);

// EXTERNAL MODULE: ./build/emit/shared/policy/limits.js
var limits = __webpack_require__(5397);
;// CONCATENATED MODULE: ./build/emit/shared/policy/load.js







/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';
/**
 * The policy to judge by: the caller's file, else the base commit's own layer over the baseline, else the baseline.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown built-in
 */
async function loadPolicy({ file, change }) {
    if (file !== undefined) {
        const layer = await parse(await readPolicyFile(file), file);
        return stack(layer.extends.map(builtin), layerFrom(layer, `file:${layer.name}@${layer.version}`));
    }
    const text = (await change?.readTarget(REPOSITORY_POLICY)) ?? null;
    if (text === null)
        return stack([builtin(FLOOR)]);
    const layer = await parse(text, `${REPOSITORY_POLICY} of the base commit`);
    const uppers = [...new Set([FLOOR, ...layer.extends])];
    return stack(uppers.map(builtin), layerFrom(layer, `base:${REPOSITORY_POLICY}`));
}
/** A built-in policy by its name. @throws ConfigurationError EG222 */
const builtinPolicy = (name) => stack([builtin(name)]);
/** Reading YAML and checking it is only paid for when there is a document. */
async function parse(text, source) {
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 2202).then(__webpack_require__.bind(__webpack_require__, 2202));
    return parsePolicy(text, source);
}
function stack(uppers, layer) {
    const storeys = [...uppers, ...(layer ? [layer] : [])];
    const [ground, ...above] = storeys;
    // A built-in policy is complete; anything else stands on nothing.
    const first = ground === layer
        ? mergeLayer(emptyPolicy(ground.document), ground.document, ground.source)
        : ground.document;
    const document = above.reduce((merged, { document: next, source }) => mergeLayer(merged, next, source), first);
    return {
        ...document,
        digest: sha256(storeys.map(({ digest }) => digest).join('\n')),
        sources: storeys.map(({ source }) => source),
    };
}
const layerFrom = (document, source) => ({
    document,
    source,
    digest: sha256((0,canonical_json/* canonicalJson */.d)(document)),
});
/** @throws ConfigurationError EG222 */
function builtin(name) {
    const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
    if (known === undefined) {
        throw new errors/* ConfigurationError */.j1('EG222', `There is no built-in policy named ${JSON.stringify(name)}.`, `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`);
    }
    // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
    const document = JSON.parse(known.json);
    return { document, source: `builtin:${name}@${document.version}`, digest: known.digest };
}
/** What a policy that extends nothing is laid over: no demands, nobody allowed, no limit but the layer's own. */
function emptyPolicy(layer) {
    return {
        ...layer,
        areas: {},
        changeTypes: {},
        evidence: {},
        requirements: [],
        roles: {},
        gates: { required: [] },
        reports: { expected: [] },
    };
}
const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
async function readPolicyFile(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG220', `The policy ${path} cannot be read.`, 'Check the path given with --policy.', {
            cause,
        });
    }
    if (bytes.length > limits/* MAX_POLICY_BYTES */.m)
        throw new errors/* ConfigurationError */.j1('EG220', `The policy ${path} is larger than ${limits/* MAX_POLICY_BYTES */.m} bytes.`, 'Shorten it.');
    return bytes.toString('utf8');
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPENING),
/* harmony export */   p: () => (/* binding */ STALENESS)
/* harmony export */ });
/** Ways to be counted as an approver that a layer may not open. */
const OPENING = [
    'authorMayApprove',
    'contributorsMayApprove',
    'coAuthorsMayApprove',
    'commentApprovals',
    'ignoreUpdateMerges',
];
/** How long an approval holds, strictest first. */
const STALENESS = ['head', 'merge-tree', 'paths'];


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space: equal values give equal bytes, however they were written. Keys whose value is
 * undefined are left out, as JSON does.
 */
function canonicalJson(value) {
    // One list of pieces, joined once: reports have tens of thousands of values, and nested strings would be copied again
    // on every level.
    const pieces = [];
    write(value, pieces);
    return pieces.join('');
}
function write(value, pieces) {
    if (typeof value !== 'object' || value === null) {
        pieces.push(JSON.stringify(value) ?? 'null');
    }
    else if (Array.isArray(value)) {
        let mark = '[';
        for (const item of value) {
            pieces.push(mark);
            write(item, pieces);
            mark = ',';
        }
        pieces.push(value.length === 0 ? '[]' : ']');
    }
    else {
        writeObject(value, pieces);
    }
}
function writeObject(value, pieces) {
    let mark = '{';
    for (const key of Object.keys(value).toSorted()) {
        const item = value[key];
        if (item === undefined)
            continue;
        pieces.push(mark, JSON.stringify(key), ':');
        write(item, pieces);
        mark = ',';
    }
    pieces.push(mark === '{' ? '{}' : '}');
}


/***/ })

};
