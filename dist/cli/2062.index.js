export const id = 2062;
export const ids = [2062,753,9819];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 42062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/shared/scanners/record.js
var scanners_record = __webpack_require__(29819);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(16180);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
;// CONCATENATED MODULE: ./build/emit/cli/src/scan/canaries.js



/**
 * Writes the canaries of the policy into the files to scan.
 *
 * @returns what takes them away again
 * @throws EvidenceError EG434 when there is such a file already: it would be overwritten, or is the change's own
 */
async function seedCanaries(root, canaries) {
    const made = [];
    const remove = async () => {
        for (const path of made.splice(0).toReversed())
            await (0,promises_.rm)(path, { recursive: true, force: true });
    };
    try {
        for (const { path, content } of canaries) {
            const file = (0,external_node_path_.join)(root, path);
            const folder = await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            if (folder !== undefined)
                made.push(folder);
            try {
                await (0,promises_.writeFile)(file, content, { flag: 'wx' });
            }
            catch (cause) {
                throw new errors/* EvidenceError */.oe('EG434', `The canary ${path} cannot be seeded: ${cause.message}.`, 'Take that file out of the change, or name another path in the policy.', { cause });
            }
            made.push(file);
        }
    }
    catch (error) {
        await remove();
        throw error;
    }
    return remove;
}

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/scanners.js
var scanners = __webpack_require__(95887);
;// CONCATENATED MODULE: ./build/emit/cli/src/scan/plan.js


/** This machine in Node's words; null when no scanner can be named for it. */
const platformOf = (platform, architecture) => scanners/* PLATFORMS */.P.find((known) => known === `${platform}-${architecture}`) ?? null;
/**
 * The scanners to run, in the policy's order.
 *
 * @param only names to run; empty for all
 * @throws EvidenceError EG430 when one is not in the policy, or is not made for this machine: what was not run is not proved
 */
function planScans(scanners, only, platform) {
    const unknown = only.find((id) => !Object.hasOwn(scanners, id));
    if (unknown !== undefined)
        throw new errors/* EvidenceError */.oe('EG430', `The policy names no scanner ${unknown}.`, `It names: ${list(scanners)}.`);
    return Object.entries(scanners)
        .filter(([id]) => only.length === 0 || only.includes(id))
        .map(([id, scanner]) => {
        const download = platform === null ? undefined : scanner.platforms[platform];
        if (platform === null || download === undefined)
            throw new errors/* EvidenceError */.oe('EG430', `The policy names no download of ${id} for ${platform ?? 'this machine'}.`, `Run the scan on ${Object.keys(scanner.platforms).join(' or ')}, or name a download for it in the policy.`);
        return { id, scanner, platform, download };
    });
}
const list = (scanners) => Object.keys(scanners).join(', ') || 'none';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/emit/cli/src/scan/fetch.js




/** Key of a download: its digest, so that two policies never share what is not the same. */
const keyOf = ({ download }) => download.sha256;
/**
 * Brings a scanner's download into a folder of this run and checks it there. The tool cache can be written by any job of the
 * machine and marks entries as whole by an empty file: what it holds is copied first and then hashed, on every use.
 *
 * @returns the path of the checked copy
 * @throws EvidenceError EG431 when it is not what the policy names, EG432 when it cannot be had
 */
async function fetchScanner(planned, folder, downloads, { mirror, offline }) {
    const { id, scanner, download } = planned;
    const copy = (0,external_node_path_.join)(folder, 'download');
    const kept = await downloads.find(keyOf(planned));
    if (kept !== null) {
        await (0,promises_.copyFile)(kept, copy);
        await checkDigest(copy, download.sha256, `The kept download of ${id}`, `Delete ${kept}, and find out who altered it.`);
        return copy;
    }
    const url = mirror === undefined ? download.url : mirrored(download.url, mirror);
    if (offline)
        throw new errors/* EvidenceError */.oe('EG432', `${scanner.tool} ${scanner.version} is not kept here, and nothing may be downloaded.`, 'Run once without --offline, or put it into the tool cache.');
    let file;
    try {
        file = await downloads.download(url);
    }
    catch (cause) {
        throw new errors/* EvidenceError */.oe('EG432', `${scanner.tool} ${scanner.version} cannot be downloaded from ${url}: ${cause.message.slice(0, 300)}.`, 'Check the address in the policy, or name a mirror with --mirror.', { cause });
    }
    await (0,promises_.copyFile)(file, copy);
    await checkDigest(copy, download.sha256, `The download of ${id} from ${url}`, 'Compare it with its publisher’s checksum; run nothing of it.');
    await downloads.keep(keyOf(planned), copy);
    return copy;
}
async function checkDigest(file, expected, what, nextAction) {
    const actual = (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(file))
        .digest('hex');
    if (actual !== expected)
        throw new errors/* EvidenceError */.oe('EG431', `${what} has the sha256 ${actual}, and the policy names ${expected}.`, nextAction);
}
/** The same path at another place: `https://host/a/b` at `http://mirror/x` is `http://mirror/x/a/b`. */
function mirrored(url, mirror) {
    if (!/^https?:\/\/[^\s@]+$/u.test(mirror))
        throw new errors/* ConfigurationError */.j1('EG200', `${mirror} is no http(s) address.`, 'Name the mirror as https://host/path.');
    const { pathname, search } = new URL(url);
    return `${mirror.replace(/\/+$/u, '')}${pathname}${search}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/emit/cli/src/scan/run.js



const MAX_SAID = 2_000;
/** Between asking a program to stop and ending it. */
const GRACE_MS = 2_000;
/**
 * Runs a program without a shell, in a process group of its own, and ends the whole group when its time is up: a scanner
 * starts others, and they would hold the job.
 */
async function runProgram(program, args, options) {
    const started = performance.now();
    const own = process.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: { ...options.environment },
        shell: false,
        detached: own,
        stdio: ['ignore', options.output === undefined ? 'ignore' : 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk) => (said = (said + chunk.toString()).slice(-MAX_SAID)));
    const written = options.output === undefined || child.stdout === null
        ? Promise.resolve()
        : (0,external_node_stream_promises_.pipeline)(child.stdout, (0,external_node_fs_.createWriteStream)(options.output)).catch((error) => void (said += error.message));
    const stop = (signal) => {
        try {
            if (own && child.pid !== undefined)
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
            // It has ended already.
        }
    };
    let timedOut = false;
    const timers = [
        setTimeout(() => {
            timedOut = true;
            stop('SIGTERM');
        }, options.timeoutMs),
        setTimeout(() => stop('SIGKILL'), options.timeoutMs + GRACE_MS),
    ];
    const exitCode = await new Promise((settle) => {
        child.once('error', (error) => {
            said = error.message;
            settle(null);
        });
        child.once('exit', settle);
    });
    timers.forEach(clearTimeout);
    // What it left running would go on writing.
    stop('SIGKILL');
    await written;
    return { exitCode: timedOut ? null : exitCode, timedOut, durationMs: Math.round(performance.now() - started), said };
}
/** All that a scanner's environment holds: where programs are, a home of its own, and what the policy gives it. */
function scannerEnvironment(host, home, more) {
    const kept = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'].flatMap((name) => {
        const value = host[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), HOME: home, TMPDIR: home, TEMP: home, TMP: home, LANG: 'C.UTF-8', ...more };
}

;// CONCATENATED MODULE: ./build/emit/cli/src/scan/unpack.js



/**
 * Unpacks a checked download, by what its first bytes say it is.
 *
 * @returns the path of the program
 * @throws EvidenceError EG433 when the program is not in it
 */
async function unpack({ id, scanner, download }, file, folder) {
    if (download.program === undefined) {
        const program = (0,external_node_path_.join)(folder, process.platform === 'win32' ? `${id}.exe` : id);
        await (0,promises_.rename)(file, program);
        await (0,promises_.chmod)(program, 0o755);
        return program;
    }
    const { extractTar, extractZip } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5991)]).then(__webpack_require__.bind(__webpack_require__, 95991));
    const target = (0,external_node_path_.join)(folder, 'unpacked');
    await (0,promises_.mkdir)(target);
    const first = await firstBytes(file);
    if (first.startsWith('504b')) {
        // The unzip programs ask for the ending.
        const zip = `${file}.zip`;
        await (0,promises_.rename)(file, zip);
        await extractZip(zip, target);
    }
    else
        await extractTar(file, target, first.startsWith('fd377a585a') ? 'xJ' : first.startsWith('1f8b') ? 'xz' : 'x');
    const program = (0,external_node_path_.join)(target, download.program);
    if (!(await (0,promises_.stat)(program).catch(() => null))?.isFile())
        throw new errors/* EvidenceError */.oe('EG433', `The download of ${scanner.tool} ${scanner.version} holds no file ${download.program}.`, 'Correct `program` in the policy: it is the path inside the archive.');
    await (0,promises_.chmod)(program, 0o755);
    return program;
}
async function firstBytes(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(6), 0, 6, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/emit/cli/src/scan/scan.js








/** Fetches, checks and runs one scanner. What goes wrong stands in the record: the others still run. */
async function runScanner(planned, downloads, options) {
    const { id, scanner, platform, download } = planned;
    const { tool, version } = scanner;
    const base = {
        id,
        tool,
        version,
        platform,
        url: download.url,
        sha256: download.sha256,
        arguments: scanner.arguments,
    };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, `${id}-`));
    const report = (0,external_node_path_.join)(options.reports, scanner.report);
    try {
        // A report of an earlier run must not be taken for this one's.
        await (0,promises_.rm)(report, { force: true });
        const program = await unpack(planned, await fetchScanner(planned, folder, downloads, options), folder);
        const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'home-'));
        const ended = await runProgram(program, argumentsOf(scanner.arguments, report, options.source), {
            cwd: options.source,
            environment: scannerEnvironment(options.environment, home, scanner.environment),
            timeoutMs: scanner.timeoutSeconds * 1000,
            output: scanner.fromOutput ? report : undefined,
        });
        const written = await describe(report, scanner.report);
        const { exitCode, timedOut, durationMs } = ended;
        return { ...base, exitCode, timedOut, durationMs, report: written, problem: problemOf(planned, ended, written) };
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        return {
            ...base,
            exitCode: null,
            timedOut: false,
            durationMs: 0,
            report: null,
            problem: `did not run: ${error.message} ${error.nextAction}`.slice(0, 2_000),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const argumentsOf = (args, report, source) => args.map((arg) => arg.replaceAll('{report}', () => report).replaceAll('{source}', () => source));
function problemOf({ scanner }, { exitCode, timedOut, said }, report) {
    const end = said.trim() === '' ? '' : `: ${said.trim().slice(-300)}`;
    if (timedOut)
        return `was stopped after ${scanner.timeoutSeconds} s`;
    if (exitCode === null)
        return `was stopped or did not start${end}`;
    if (!scanner.exitCodes.includes(exitCode))
        return `ended with ${exitCode}${end}`;
    return report === null ? `ended with ${exitCode} and wrote no ${scanner.report}` : null;
}
/** A written report with its digest; null when there is none. */
async function describe(path, name) {
    const entry = await (0,promises_.stat)(path).catch(() => null);
    if (entry === null || !entry.isFile())
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return { name, sha256: hash.digest('hex'), bytes: entry.size };
}

;// CONCATENATED MODULE: ./build/emit/cli/src/scan/tool-cache.js

const TOOL = 'evidence-gate-scanner';
const FILE = 'download';
/**
 * Downloads by way of the runner's tool cache.
 *
 * @param cache folder of kept tools
 * @param temporary folder for downloads under way
 */
async function toolCacheDownloads(cache, temporary) {
    // The toolkit takes its folders from the environment, as the runner sets it.
    process.env['RUNNER_TOOL_CACHE'] = cache;
    process.env['RUNNER_TEMP'] = temporary;
    const { cacheFile, downloadTool, find } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5991)]).then(__webpack_require__.bind(__webpack_require__, 95991));
    // The cache asks for versions; a digest becomes one as the label of a pre-release.
    const versionOf = (key) => `0.0.0-sha256.x${key}`;
    return {
        find: async (key) => {
            const folder = find(TOOL, versionOf(key));
            return folder === '' ? null : (0,external_node_path_.join)(folder, FILE);
        },
        keep: async (key, file) => void (await cacheFile(file, FILE, TOOL, versionOf(key))),
        download: (url) => downloadTool(url),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/emit/cli/src/scan/work-tree.js




const call = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** @throws ConfigurationError EG201 when the folder is no work tree of git */
async function readWorkTree(folder, reports) {
    const git = async (...args) => {
        const { stdout } = await call('git', ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
            maxBuffer: 64 * 1024 * 1024,
        });
        return stdout;
    };
    try {
        const root = (await git('rev-parse', '--show-toplevel')).trim();
        const head = (await git('rev-parse', '--verify', 'HEAD^{commit}')).trim();
        const own = `${(0,external_node_path_.relative)(root, reports).replaceAll('\\', '/')}/`;
        const changed = (await git('status', '--porcelain=v1', '-z', '--untracked-files=all'))
            .split('\0')
            .filter((entry) => entry !== '' && !(entry.startsWith('?? ') && entry.slice(3).startsWith(own)));
        return { root, head, clean: changed.length === 0 };
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG201', `${folder} is no checked-out git repository: ${cause.message.split('\n')[0]?.slice(0, 200)}.`, 'Check the head commit out and name its folder with --repo.', { cause });
    }
}

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/scan.js















const flags = schemas/* strictObject */.rej({
    repo: schemas/* string */.YjP().min(1).default('.').describe('Checked-out work tree of the head commit'),
    base: inputs/* INPUTS */.mc.base,
    policy: inputs/* INPUTS */.mc.policy,
    out: schemas/* string */.YjP().min(1).default('reports').describe('Folder for the reports and their record'),
    only: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Names of scanners to run; default: all of the policy'),
    mirror: schemas/* string */.YjP().optional().describe('Address that takes the place of scheme and host of every download'),
    offline: schemas/* boolean */.zMY().default(false).describe('Use kept downloads only'),
    cache: schemas/* string */.YjP().optional().describe('Folder of kept downloads; default: the runner’s tool cache'),
});
const DIFFERS = `The work tree differs from its commit: what was scanned proves nothing about it.
  → Commit or remove what git status names, then scan again.
`;
const NO_SCANNERS = `The policy names no scanners.
  → Name them under scanners: in the policy; the policy guide shows how (“Which scanners run”).
`;
const scan = (0,command/* defineCommand */.N)({
    name: 'scan',
    title: 'Fetch, check and run the scanners that the policy names',
    about: 'For the job that collects evidence, never for the one that judges: scanners read the change’s files, and some run\nthem. Each is fetched as `scanners` of the policy says, its checksum is checked on every use, and it runs without\nsecrets and within its time. Reports and scan-run.json, which tells what ran how, are handed to the judging job.',
    examples: ['evidence-gate scan --base origin/main --out reports', 'evidence-gate scan --only gitleaks --offline'],
    flags,
    run: async (options, io) => {
        const reports = (0,external_node_path_.resolve)(io.cwd, options.out);
        const tree = await readWorkTree((0,external_node_path_.resolve)(io.cwd, options.repo), reports);
        const session = await (0,gate_session/* openSession */.f)({ ...options, repo: tree.root, head: tree.head });
        const { scanners, scans } = session.policy;
        session.close();
        const plan = planScans(scanners, options.only, platformOf(process.platform, process.arch));
        await (0,promises_.mkdir)(reports, { recursive: true });
        const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'evidence-gate-scan-'));
        const progress = (0,src_io/* progressLine */.o)(io);
        try {
            const downloads = await toolCacheDownloads(cacheOf(options.cache, io), temporary);
            const removeCanaries = await seedCanaries(tree.root, Object.values(scans.canaries));
            const record = { schema: scanners_record/* SCAN_RECORD_SCHEMA */.s, head: tree.head, clean: tree.clean, runs: [] };
            try {
                for (const planned of plan) {
                    progress.show(`Running ${planned.id}`);
                    const run = await runScanner(planned, downloads, {
                        ...options,
                        source: tree.root,
                        reports,
                        temporary,
                        environment: io.environment,
                    });
                    record.runs.push(run);
                    progress.clear();
                    io.out(`${run.problem === null ? 'ran   ' : 'failed'}  ${run.id} ${run.version}  ${(0,markdown/* visible */.RK)(run.problem ?? run.report?.name ?? '')}\n`);
                }
            }
            finally {
                await removeCanaries();
            }
            await (0,promises_.writeFile)((0,external_node_path_.join)(reports, scanners_record/* SCAN_RECORD_NAME */.K), `${JSON.stringify(record, null, 2)}\n`);
            if (!tree.clean)
                io.err(DIFFERS);
            if (plan.length === 0)
                io.err(NO_SCANNERS);
            return tree.clean && plan.length > 0 && record.runs.every(({ problem }) => problem === null) ? 0 : 1;
        }
        finally {
            progress.clear();
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    },
});
const cacheOf = (given, io) => given === undefined
    ? (io.environment['RUNNER_TOOL_CACHE'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'evidence-gate'))
    : (0,external_node_path_.resolve)(io.cwd, given);


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86660);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12305);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10753);




/** Largest `--pull-request` or `--diff` file. */
const MAX_FACTS_BYTES = 64 * 1024 * 1024;
/** @throws ConfigurationError when the repository, a ref, the policy or the pull request's facts cannot be read */
async function openSession(request) {
    const reading = readChange(request);
    const fromFile = await factsFrom(request).catch(async (error) => {
        // Whatever was opened meanwhile is closed, or the process would wait for git for ever.
        await reading.then(({ close }) => close(), () => { });
        throw error;
    });
    const { change: read, close } = await reading;
    try {
        const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
            file: request.policy,
            organisation: request.organisationPolicy,
            change: read,
            remote: request.remotePolicy,
        });
        const ask = typeof request.pullRequest === 'function' ? request.pullRequest : null;
        const facts = fromFile ?? (await ask?.(policy, read)) ?? null;
        const mergeGroup = facts !== null && isGroup(facts) ? facts : null;
        const pullRequest = facts !== null && !isGroup(facts) ? facts : null;
        const change = read && { ...read, pullRequest, mergeGroup, repository: repositoryOf(read, request, pullRequest) };
        return { change, policy, subject: subjectOf(change, request, pullRequest), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
const factsFrom = async ({ pullRequest }) => typeof pullRequest === 'string' ? readFacts(pullRequest) : null;
const isGroup = (facts) => Object.hasOwn(facts, 'merge_group');
async function readChange(request) {
    const identity = request.repository === undefined ? {} : { repository: request.repository };
    if (request.base !== undefined) {
        const repository = await (0,_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__.openRepository)(request.repo);
        try {
            const change = await repository.readChange({ ...identity, base: request.base, head: request.head });
            return { change, close: () => repository.close() };
        }
        catch (error) {
            repository.close();
            throw error;
        }
    }
    if (request.diff === undefined)
        return { change: null, close: () => { } };
    const { changeFromPatch } = await __webpack_require__.e(/* import() */ 3904).then(__webpack_require__.bind(__webpack_require__, 83904));
    const patch = await readSmall(request.diff, 'diff');
    return { change: changeFromPatch(patch, identity), close: () => { } };
}
/** On a laptop nothing but the pull request itself tells whose it is: the same name makes the same report as in a workflow. */
const repositoryOf = (read, request, pullRequest) => request.repository ?? pullRequest?.pull_request.base.repo?.full_name ?? read.repository;
function subjectOf(change, request, pullRequest) {
    return {
        repository: change?.repository ?? request.repository ?? 'local',
        pullRequest: pullRequest?.pull_request.number ?? null,
        base: change?.base ?? null,
        head: change?.head ?? null,
        mergeTree: change?.mergeTree ?? null,
    };
}
/** A merge group's facts, or a pull request's: a file that holds both is none of a pull request. */
async function readFacts(given) {
    let value;
    try {
        value = JSON.parse(await readSmall(given, 'pull request file'));
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given} is not JSON: ${cause.message}.`, 'Write the pull request’s GitHub REST objects as one JSON object.', { cause });
    }
    const { pullRequestFactsSchema } = await __webpack_require__.e(/* import() */ 3233).then(__webpack_require__.bind(__webpack_require__, 43233));
    const group = typeof value === 'object' && value !== null && isGroup(value);
    const schema = group ? (await __webpack_require__.e(/* import() */ 9178).then(__webpack_require__.bind(__webpack_require__, 69178))).mergeGroupFactsSchema : pullRequestFactsSchema;
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG207', `${given}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`, 'Give the objects as GitHub’s REST API returns them.');
}
async function readSmall(path, what) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_FACTS_BYTES)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} has ${size} bytes; the limit is ${MAX_FACTS_BYTES}.`, 'Give a smaller file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw cause;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG206', `The ${what} ${path} cannot be read.`, 'Check the path.', { cause });
    }
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

/***/ 73996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* unused harmony export REPOSITORY_FOLDER */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const GITHUB = /^github:(?<owner>[^/]+)\/(?<repository>[^/]+)\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/u;
/** Where a repository keeps what its policy is split into: every change there is area `gate-policy`. */
const REPOSITORY_FOLDER = '.github/evidence-gate/';
/** One name for one document, for messages, sources, and to find a layer that extends itself. */
function nameOf(origin) {
    if (origin.kind === 'base')
        return `base:${origin.path}`;
    if (origin.kind === 'file')
        return `${origin.role}:${origin.path}`;
    return `github:${origin.owner}/${origin.repository}/${origin.path}@${origin.commit}`;
}
/** How messages name the document, so that a place in it can follow. */
function documentOf(origin) {
    if (origin.kind === 'base')
        return `${origin.path} of the base commit`;
    return origin.kind === 'file' ? origin.path : nameOf(origin);
}
/**
 * The document that `reference` names in the layer read from `from`: null for a built-in policy, a sentence when it may
 * not be named there.
 */
function resolveReference(reference, from) {
    if (reference.startsWith('github:')) {
        const { owner, repository, path, commit } = GITHUB.exec(reference)?.groups ?? {};
        if (!owner || !repository || !path || !commit)
            return 'it names no file at a commit';
        return path.split('/').includes('..')
            ? 'its path leaves the repository'
            : { kind: 'github', owner, repository, path, commit };
    }
    if (!reference.startsWith('.'))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from.path.replaceAll('\\', '/')), reference));
    if (from.kind === 'file')
        return { ...from, path };
    if (path.startsWith('..'))
        return 'its path leaves the repository';
    if (from.kind === 'base' && !path.startsWith(REPOSITORY_FOLDER))
        return `a repository keeps the parts of its policy in ${REPOSITORY_FOLDER}, where every change is one of the gate`;
    return { ...from, path };
}


/***/ }),

/***/ 10753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ builtinPolicy),
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export REPOSITORY_POLICY */
/* harmony import */ var _storeys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23014);

/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';
/**
 * The policy to judge by: built-in, then the organisation's, then the repository's own of the base commit (or the
 * caller's file in its place), each laid over the one before.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown
 *   built-in, EG225 when a layer extends itself, EG226 when one is missing
 */
async function loadPolicy({ file, organisation, ...ports }) {
    const origins = [];
    if (organisation !== undefined)
        origins.push({ kind: 'file', path: organisation, role: 'organisation' });
    if (file !== undefined)
        origins.push({ kind: 'file', path: file, role: 'file' });
    else if (((await ports.change?.readTarget(REPOSITORY_POLICY)) ?? null) !== null)
        origins.push({ kind: 'base', path: REPOSITORY_POLICY });
    if (origins.length === 0)
        return builtinPolicy(FLOOR);
    const { collectStoreys } = await __webpack_require__.e(/* import() */ 5609).then(__webpack_require__.bind(__webpack_require__, 75609));
    const standsAlone = file !== undefined && organisation === undefined;
    return stack(await collectStoreys(origins, standsAlone ? null : FLOOR, ports));
}
/** A built-in policy by its name. @throws ConfigurationError EG222 */
const builtinPolicy = async (name) => stack([await (0,_storeys_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinStorey */ .k9)(name)]);
async function stack(storeys) {
    return {
        ...(await merge(storeys)),
        digest: (0,_storeys_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(storeys.map(({ digest }) => digest).join('\n')),
        sources: storeys.map(({ source }) => source),
    };
}
/** A built-in policy is complete; most runs need nothing else, and none of the schemas that merging stands on. */
async function merge(storeys) {
    const [ground, ...others] = storeys;
    if (others.length === 0 && ground.source.startsWith('builtin:'))
        return ground.document;
    const { mergeLayer } = await Promise.all(/* import() */[__webpack_require__.e(7032), __webpack_require__.e(4225)]).then(__webpack_require__.bind(__webpack_require__, 54225));
    return storeys.reduce((upper, storey) => mergeLayer(upper, storey), null);
}


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   K$: () => (/* binding */ sameOr),
/* harmony export */   _s: () => (/* binding */ moreOften),
/* harmony export */   iq: () => (/* binding */ mergedBy)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60566);

/** What asks at least as much as both. */
const moreOften = (above, below) => ({
    minRisk: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(below.minRisk, above.minRisk) < 0 ? below.minRisk : above.minRisk,
    count: Math.max(above.count, below.count),
});
/** Both records; of an entry in both the stricter value, as `stricter` says. */
function mergedBy(above, below, stricter) {
    const entries = Object.entries(below).map(([key, value]) => [
        key,
        Object.hasOwn(above, key) ? stricter(above[key], value, key) : value,
    ]);
    return { ...above, ...Object.fromEntries(entries) };
}
/** Keeps an entry that both have, and refuses another one under its name. */
const sameOr = (refuse) => (above, below, key) => isSame(above, below) ? above : refuse(key);
/** Whether two parsed values of a policy say the same. */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);


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

/***/ 95887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS),
/* harmony export */   U: () => (/* binding */ scanners)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26182);
/* harmony import */ var _scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4140);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53009);





/** Machines a scanner can be made for, in Node's words: `process.platform`-`process.arch`. */
const PLATFORMS = [
    'linux-x64',
    'linux-arm64',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];
const downloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(2_000)
        .regex(/^https?:\/\/[^\s@]+$/u, 'an http(s) address without a user')
        .describe('Where the archive or the program lies'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/u, '64 lower-case hex digits')
        .describe('Of what lies there; checked on every use, not only when it is downloaded'),
    program: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(400)
        .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\:][^\\:]*$/u, 'a path inside the archive')
        .optional()
        .describe('Path of the program inside the archive; absent: the download is the program'),
});
const fileName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w.-]{0,120}$/u, 'a file name without a folder');
const scannerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(120).describe('The tool, as its report names it'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(60),
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2_000))
        .max(100)
        .describe('Arguments, each as it is; {report} stands for the report file, {source} for the scanned folder'),
    report: fileName.describe('Name of the report file; it is written into the folder of reports'),
    fromOutput: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('The report is what the tool prints, not a file that it writes'),
    exitCodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(255))
        .min(1)
        .default([0])
        .describe('Exit statuses of a scan that is complete, with or without findings'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().max(21_600).default(600),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z][A-Z0-9_]{0,60}$/u), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2_000))
        .default({})
        .describe('All it gets besides PATH, HOME, LANG and a temporary folder; nothing secret belongs here'),
    platforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PLATFORMS), downloadSchema)
        .refine((platforms) => Object.keys(platforms).length > 0, 'at least one platform'),
});
/** Scanners that `evidence-gate scan` fetches, checks and runs. A change is judged only with a record of each of them. */
const scanners = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, scannerSchema).default({}),
    ground: {},
    merge: (above, below, refuse) => (0,_scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedBy */ .iq)(above, below, (0,_scans_strictness_js__WEBPACK_IMPORTED_MODULE_3__/* .sameOr */ .K$)((key) => refuse(['scanners', key], `${key} is already defined there`))),
    compare: (above, below) => [...new Set([...Object.keys(above), ...Object.keys(below)])].flatMap((name) => {
        const [was, is] = [above, below].map((all) => (Object.hasOwn(all, name) ? JSON.stringify(all[name]) : undefined));
        if (was === is)
            return [];
        if (was === undefined)
            return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('tightened', `scanners.${name}`, 'must run as well')];
        return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', `scanners.${name}`, is === undefined ? 'is gone' : 'runs in another way')];
    }),
});


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

/***/ 23014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k9: () => (/* binding */ builtinStorey),
  sc: () => (/* binding */ sha256),
  qS: () => (/* binding */ storeyOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
;// CONCATENATED MODULE: ./build/emit/shared/policy/generated/builtin.js
// Generated by scripts/generate.mjs from policies/. Do not edit.
const BUILTIN_POLICIES = {
    baseline: {
        digest: 'sha256:fd04160e2105fc685ce93583a7d47142a1cb0e22abff8f773cb001762e3c66a9',
        includes: ["observe"],
        json: async () => (await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 48196))).JSON_TEXT,
    },
    observe: {
        digest: 'sha256:47428cefc0c9a598eea542e1e2153bb1c879e41be9999dd5aafbccd026017047',
        includes: [],
        json: async () => (await __webpack_require__.e(/* import() */ 4667).then(__webpack_require__.bind(__webpack_require__, 34667))).JSON_TEXT,
    },
    regulated: {
        digest: 'sha256:75eef6135ec5ada6755fa3977ab8bb504d675d40b8fb4ac438165947eba88604',
        includes: ["observe", "baseline", "strict"],
        json: async () => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 80292))).JSON_TEXT,
    },
    strict: {
        digest: 'sha256:0ad11d1c879a547b37d978d29722a6a5a1db7c2061c27974414971a241631c83',
        includes: ["observe", "baseline"],
        json: async () => (await __webpack_require__.e(/* import() */ 3158).then(__webpack_require__.bind(__webpack_require__, 83158))).JSON_TEXT,
    },
};

// EXTERNAL MODULE: ./build/emit/shared/policy/layers/origin.js
var layers_origin = __webpack_require__(73996);
;// CONCATENATED MODULE: ./build/emit/shared/policy/storeys.js





/** A layer that was read. */
const storeyOf = ({ document, place }, origin) => ({
    document,
    // Of a file the caller chose, what it is counts, not where this machine keeps it.
    source: origin.kind === 'file' ? `${origin.role}:${document.name}@${document.version}` : (0,layers_origin/* nameOf */.Vb)(origin),
    digest: sha256((0,canonical_json/* canonicalJson */.d)(document)),
    place,
    includes: [],
});
/**
 * A built-in policy.
 *
 * @param namedAt the place that names it, for messages
 * @throws ConfigurationError EG222
 */
async function builtinStorey(name, namedAt) {
    const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
    if (known === undefined) {
        throw new errors/* ConfigurationError */.j1('EG222', `${namedAt === undefined ? '' : `${namedAt}: `}There is no built-in policy named ${JSON.stringify(name)}.`, `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`);
    }
    // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
    const document = JSON.parse(await known.json());
    const source = `builtin:${name}@${document.version}`;
    return { document, source, digest: known.digest, place: () => source, includes: known.includes };
}
const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

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


/***/ }),

/***/ 63049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Canonical),
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
/** A value that is canonical JSON already, so that what was hashed and what is written are the same bytes. */
class Canonical {
    text;
    constructor(value) {
        this.text = canonicalJson(value);
    }
}
function write(value, pieces) {
    if (value instanceof Canonical) {
        pieces.push(value.text);
    }
    else if (typeof value !== 'object' || value === null) {
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
