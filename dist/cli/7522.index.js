export const id = 7522;
export const ids = [7522,753];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 47522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/gate.js + 6 modules
var gate = __webpack_require__(21406);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/change/assemble.js
var assemble = __webpack_require__(12239);
// EXTERNAL MODULE: ./build/emit/shared/change/commits.js
var commits = __webpack_require__(84389);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/change/diff-parser.js
var diff_parser = __webpack_require__(17970);
// EXTERNAL MODULE: ./build/emit/shared/change/git.js
var change_git = __webpack_require__(37079);
// EXTERNAL MODULE: ./build/emit/shared/change/read-diff.js
var read_diff = __webpack_require__(73951);
;// CONCATENATED MODULE: ./build/emit/shared/change/diff-stream.js





/** Git keeps every tree it has seen; a fresh process now and then keeps its memory flat. */
const DIFFS_PER_PROCESS = 2_000;
/** Longer than the line git prints before a difference, so that it cannot be taken for the beginning of one. */
const MARK_BYTES = 100;
/**
 * Differences of many pairs of trees through one long-lived `git diff-tree --stdin`: starting a process for each costs
 * more than the difference itself. After each pair a line is written that git does not understand and prints as it is;
 * where it comes back, the difference is complete.
 */
class DiffStream {
    #git;
    #mark = `end-${(0,external_node_crypto_.randomBytes)(MARK_BYTES).toString('hex')}`;
    #child = null;
    #served = 0;
    #asked = null;
    #turn = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    /**
     * @param from full id of a tree, `to` likewise
     * @throws ConfigurationError EG209 when git cannot read them; the next difference can be asked for all the same
     */
    diff(from, to) {
        const next = this.#turn.then(() => this.#ask(from, to));
        this.#turn = next.catch(() => { });
        return next;
    }
    close() {
        this.#child?.stdin.end();
        this.#child = null;
    }
    #ask(from, to) {
        if (this.#served++ % DIFFS_PER_PROCESS === 0)
            this.close();
        const child = (this.#child ??= this.#start());
        return new Promise((resolve, reject) => {
            const header = Buffer.from(`${from} ${to}\n`);
            this.#asked = { header, parser: new diff_parser/* DiffParser */.b(this.#mark), resolve, reject, received: Buffer.alloc(0) };
            child.stdin.write(`${from} ${to}\n${this.#mark}\n`);
        });
    }
    #start() {
        const args = [...read_diff/* DIFF_ARGUMENTS */.T, '--stdin'];
        const child = this.#git.start(args);
        child.stdin.on('error', () => { });
        child.stdout.on('data', (chunk) => {
            if (child === this.#child)
                this.#take(chunk);
        });
        const ended = (error) => {
            if (child !== this.#child)
                return;
            this.#child = null;
            this.#settle(({ reject }) => reject(error ?? unreadable()));
        };
        (0,change_git.finished)(child, args).then(() => ended(), ended);
        return child;
    }
    #take(chunk) {
        const asked = this.#asked;
        if (asked === null)
            return;
        try {
            const rest = withoutHeader(asked, chunk);
            if (rest !== null)
                asked.parser.push(rest);
            if (asked.parser.marked)
                this.#settle(({ resolve, parser }) => resolve(parser.end()));
        }
        catch (error) {
            this.#child?.kill();
            this.#child = null;
            this.#settle(({ reject }) => reject(error));
        }
    }
    #settle(how) {
        const asked = this.#asked;
        this.#asked = null;
        if (asked !== null)
            how(asked);
    }
}
/** What comes after the first line; null while that line is not complete. @throws ConfigurationError when it is another one */
function withoutHeader(asked, chunk) {
    if (asked.received === null)
        return chunk;
    asked.received = Buffer.concat([asked.received, chunk]);
    const { header, received } = asked;
    if (received.length < header.length)
        return null;
    // A tree that is not there is passed over without a word: then the mark comes where the header should be.
    if (received.compare(header, 0, header.length, 0, header.length) !== 0)
        throw unreadable();
    asked.received = null;
    return received.subarray(header.length);
}
const unreadable = () => new errors/* ConfigurationError */.j1('EG209', 'git diff-tree cannot read a tree of this repository.', 'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.');

// EXTERNAL MODULE: ./build/emit/shared/change/find-repository.js
var find_repository = __webpack_require__(55981);
// EXTERNAL MODULE: ./build/emit/shared/change/object-store.js
var object_store = __webpack_require__(6740);
// EXTERNAL MODULE: ./build/emit/shared/change/read-commits.js
var read_commits = __webpack_require__(65568);
;// CONCATENATED MODULE: ./build/emit/shared/change/steps.js

/** `first-parent`: what was merged, each against the state before it. `all`: every commit that merges nothing, against its parent. */
const STEP_KINDS = ['first-parent', 'all'];
/**
 * The steps of a range, newest first. The whole range is asked for at once: what each step brings in is found by walking
 * it here, not by starting git for each.
 *
 * @param from full id of a commit, left out; `to` likewise, taken in
 */
async function stepsOf(git, from, to, kind) {
    const { stdout } = await git.run(['rev-list', '--timestamp', '--parents', to, `^${from}`]);
    const graph = new Map();
    for (const line of stdout.toString('latin1').split('\n')) {
        const [time, oid, ...parents] = line.split(' ');
        if (oid !== undefined)
            graph.set(oid, { time: Number(time), parents });
    }
    return kind === 'all' ? singles(graph) : firstParents(graph, to);
}
function singles(graph) {
    return [...graph].flatMap(([head, { parents }]) => parents.length === 1 ? [{ base: parents[0], head, commits: [head] }] : []);
}
function firstParents(graph, to) {
    const pairs = [];
    for (let head = to, base = parentOf(graph, head); base !== undefined; head = base, base = parentOf(graph, head))
        pairs.push({ base, head });
    // From the oldest on, what earlier steps brought in is what a later one does not.
    const seen = new Set();
    const steps = pairs.toReversed().map(({ base, head }) => {
        const commits = broughtIn(graph, head, seen);
        return commits.length > read_commits/* MAX_COMMITS */.MP ? { base, head } : { base, head, commits };
    });
    return steps.toReversed();
}
const parentOf = (graph, oid) => graph.get(oid)?.parents[0];
/** Commits reachable from `head` that are not seen yet, in the order in which `git rev-list` gives them; they are seen then. */
function broughtIn(graph, head, seen) {
    const commits = [];
    const waiting = [];
    const meet = (oid) => {
        const node = graph.get(oid);
        if (node === undefined || seen.has(oid))
            return;
        seen.add(oid);
        const at = waiting.findIndex((other) => other.node.time < node.time);
        waiting.splice(at === -1 ? waiting.length : at, 0, { oid, node });
    };
    meet(head);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        commits.push(next.oid);
        next.node.parents.forEach(meet);
    }
    return commits;
}

;// CONCATENATED MODULE: ./build/emit/shared/change/history.js










/** Files read together; each is bounded, so their sum is as well. */
const READ_AHEAD = 8;
/** @throws ConfigurationError EG201 when there is no repository at `path` */
async function openHistory(path) {
    const git = (0,change_git.gitAt)(await (0,find_repository.findGitDir)(path));
    const objects = (0,object_store/* objectStore */.D)(git);
    const diffs = new DiffStream(git);
    return {
        steps: async (from, to, kind) => {
            const [start, end] = await Promise.all([(0,read_commits/* resolveCommit */.WL)(objects, from), (0,read_commits/* resolveCommit */.WL)(objects, to)]);
            return stepsOf(git, start, end, kind);
        },
        readChange: (step) => readStep(git, objects, diffs, step),
        close: () => {
            objects.close();
            diffs.close();
        },
    };
}
async function readStep(git, objects, diffs, step) {
    const [base, head] = await Promise.all([readCommit(objects, step.base), readCommit(objects, step.head)]);
    const [files, commits] = await Promise.all([
        diffOf(git, objects, diffs, base.tree, head.tree),
        commitsOf(git, objects, step, base.commit, head.commit),
    ]);
    const parts = {
        repository: 'local',
        base: base.commit.oid,
        head: head.commit.oid,
        mergeBase: base.commit.oid,
        mergeTree: null,
        files,
        commits,
    };
    return (0,assemble/* assemble */.f)(git, objects, parts, READ_AHEAD);
}
async function readCommit(objects, name) {
    const object = await objects.read(`${name}^{commit}`, read_commits/* MAX_COMMIT_BYTES */.Hi);
    if (object?.type !== 'commit')
        throw (0,read_commits/* noCommit */.lN)(name);
    return { commit: (0,commits/* parseCommit */.L)(object.oid, object.content), tree: (0,commits/* treeOf */.g)(object.content) };
}
/** Where the stream fails, a blob may be missing: the slower way tells which, and reads the rest. */
async function diffOf(git, objects, diffs, from, to) {
    try {
        return await diffs.diff(from, to);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return (0,read_diff/* readDiff */.i)(git, objects, from, to);
    }
}
async function commitsOf(git, objects, { commits }, base, head) {
    if (head.parents.length === 1 && head.parents[0] === base.oid)
        return [head];
    return commits === undefined ? (0,read_commits/* readCommits */.Fe)(git, objects, base.oid, head.oid) : (0,read_commits/* commitsNamed */.iB)(objects, commits);
}

// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/in-order.js
/** Steps handed to a judge at a time: enough that passing them on costs nothing, few enough to share out evenly. */
const BATCH = 8;
/** Batches that may be ahead of the slowest one: what is judged and cannot be written yet stays in memory. */
const AHEAD = 64;
/**
 * Shares steps out among judges and hands on what they found in the order of the steps, whoever was first.
 *
 * @param take called for one batch after the other, never twice at a time
 * @throws whatever a judge or `take` throws; the others stop at their next batch
 */
async function inOrder(steps, judges, take) {
    const batches = Math.ceil(steps.length / BATCH);
    const done = new Map();
    let next = 0;
    let taken = 0;
    let failed = false;
    let waiting = [];
    let taking = Promise.resolve();
    const room = async (batch) => {
        while (batch - taken >= AHEAD && !failed)
            await new Promise((resolve) => waiting.push(resolve));
    };
    const wake = () => {
        const woken = waiting;
        waiting = [];
        for (const resolve of woken)
            resolve();
    };
    const takeReady = async () => {
        for (let ready = done.get(taken); ready !== undefined; ready = done.get(taken)) {
            done.delete(taken);
            await take(ready);
            taken += 1;
        }
        wake();
    };
    const work = async (judge) => {
        while (next < batches && !failed) {
            const batch = next++;
            await room(batch);
            done.set(batch, await judge.judge(steps.slice(batch * BATCH, (batch + 1) * BATCH)));
            taking = taking.then(takeReady);
            await taking;
        }
    };
    const give = async (judge) => {
        try {
            await work(judge);
        }
        catch (error) {
            failed = true;
            wake();
            throw error;
        }
    };
    await Promise.all(judges.map(give));
}

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/classify.js + 62 modules
var classify = __webpack_require__(59322);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/line.js
function rowOf(line) {
    const { base, head } = line;
    if ('error' in line) {
        const nothing = { title: '', files: 0, lines: 0, controlsLost: false, aiAuthored: false };
        return { base, head, ...nothing, error: line.error, fault: isFault(line.code), ruling: null, against: null };
    }
    return {
        base,
        head,
        title: line.title,
        error: null,
        fault: false,
        files: line.size.files,
        lines: line.size.additions + line.size.deletions,
        controlsLost: line.controls.removed.length + line.controls.weakened.length > 0,
        aiAuthored: line.aiAuthorship.detected,
        ruling: rulingOf(line),
        against: line.against ?? null,
    };
}
/** Codes of this range are ours to mend, see docs/errors.md. */
const isFault = (code) => code.startsWith('EG3');
const rulingOf = ({ riskLevel, areas, changeTypes, requirements }) => ({
    riskLevel,
    areas,
    changeTypes,
    requirements,
});

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/judge.js




const MAX_TITLE = 120;
/** Judges in this thread. While one change is classified, git reads the next. */
function judgeHere(history, policies) {
    const read = (step) => step === undefined ? Promise.resolve(new Error()) : history.readChange(step).catch(errors/* asEvidenceGateError */.R1);
    return {
        judge: async (steps) => {
            const outcomes = [];
            let next = read(steps[0]);
            for (const [index, step] of steps.entries()) {
                const started = performance.now();
                const change = await next;
                next = read(steps[index + 1]);
                const line = await lineOf(step, change, policies);
                const milliseconds = performance.now() - started;
                outcomes.push({ json: JSON.stringify(line), row: rowOf(line), milliseconds });
            }
            return outcomes;
        },
        close: () => history.close(),
    };
}
async function lineOf({ base, head }, change, { policy, against }) {
    try {
        if (change instanceof Error)
            throw change;
        const { areas, ...details } = await (0,classify/* classify */.L)(change, policy);
        const title = (0,markdown/* clip */.$Q)(change.commits[0]?.message.split('\n', 1)[0] ?? '', MAX_TITLE);
        const other = against === null ? {} : { against: await ruling(change, against) };
        return { base, head, title, ...details, areas: names(areas), ...other };
    }
    catch (thrown) {
        const { message, code } = (0,errors/* asEvidenceGateError */.R1)(thrown);
        return { base, head, error: message, code };
    }
}
async function ruling(change, policy) {
    const { areas, ...details } = await (0,classify/* classify */.L)(change, policy);
    return rulingOf({ ...details, areas: names(areas) });
}
const names = (areas) => areas.map(({ area }) => area);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/output.js




/** What a run's lines depend on besides the repository, in short. @param engine version of what classifies */
function keyOf(steps, { policy, against }, engine) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${engine}\n${policy.digest}\n${against?.digest ?? ''}\n`);
    for (const { base, head } of steps)
        hash.update(`${base} ${head}\n`);
    return hash.digest('hex').slice(0, 16);
}
/**
 * Opens the output, behind what a stopped run of the same key has written.
 *
 * @param known told every line that is there already
 * @throws ConfigurationError EG241 when it cannot be written
 */
async function openOutput(path, key, steps, known) {
    const partial = `${path}.${key}.partial`;
    try {
        const file = await (0,promises_.open)(partial, 'a+');
        const { lines, bytes } = await readKnown(partial, steps, known);
        await file.truncate(bytes);
        return {
            resumed: lines,
            append: async (more) => void (await file.write(more.map((line) => `${line}\n`).join(''))),
            finish: async () => {
                await output_close(file);
                await (0,promises_.rename)(partial, path);
            },
            close: () => output_close(file),
        };
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG241', `Cannot write ${path}: ${cause.message}`, 'Name a file in a folder that can be written with --jsonl.', { cause });
    }
}
/** A second close of the same file says nothing. */
const output_close = (file) => file.close().catch(() => { });
const NEWLINE = 10;
/** Whole lines at the beginning of the file that are those of the steps; what comes after them is of no use. */
async function readKnown(path, steps, known) {
    let lines = 0;
    let bytes = 0;
    let rest = Buffer.alloc(0);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        rest = Buffer.concat([rest, chunk]);
        for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
            const line = parse(rest.subarray(0, end));
            const step = steps[lines];
            if (line === null || line.base !== step?.base || line.head !== step.head)
                return { lines, bytes };
            known(line);
            lines += 1;
            bytes += end + 1;
            rest = rest.subarray(end + 1);
        }
    }
    return { lines, bytes };
}
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/pace.js
/** Between two messages; a terminal shows no more, and writing more often costs more than it tells. */
const EVERY_MS = 200;
/** Tells how far a run has come, how fast it is and how long it will take; null when there is nothing new to say yet. */
function pace(all, started = performance.now()) {
    let done = 0;
    let told = started;
    return (more, now) => {
        done += more;
        if (now - told < EVERY_MS)
            return null;
        told = now;
        const rate = (1000 * done) / (now - started);
        return `${done} of ${all} changes · ${rate.toFixed(0)}/s · ${span((all - done) / rate)} left`;
    };
}
/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
function span(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/steps.js


/**
 * The steps to replay, in the order of the output: a range newest first, pairs as they stand in their file.
 *
 * @throws ConfigurationError EG240 when it cannot be told what is wanted, EG203 for an unknown commit
 */
async function wantedSteps(history, { range, commits, pairs }) {
    if ((range === undefined) === (pairs === undefined)) {
        throw new errors/* ConfigurationError */.j1('EG240', 'Give either --range or --pairs.', 'For instance: --range main~50..main');
    }
    if (range === undefined)
        return readPairs(pairs ?? '');
    const [from, to, ...rest] = range.split('..');
    if (!from || !to || rest.length > 0 || to.startsWith('.')) {
        throw new errors/* ConfigurationError */.j1('EG240', `${JSON.stringify(range)} is not a range.`, 'Write A..B, for instance main~50..main.');
    }
    return history.steps(from, to, commits);
}
async function readPairs(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* ConfigurationError */.j1('EG240', `The file ${path} cannot be read.`, 'Check the path given with --pairs.', {
            cause,
        });
    });
    const steps = text.split('\n').flatMap((line, index) => {
        const [base, head, ...rest] = line.trim().split(/\s+/u);
        if (base === '' || base === undefined)
            return [];
        if (head === undefined || rest.length > 0) {
            throw new errors/* ConfigurationError */.j1('EG240', `Line ${index + 1} of ${path} is not a pair.`, 'Write "<base sha> <head sha>" on each line.');
        }
        return [{ base, head }];
    });
    if (steps.length > 0)
        return steps;
    throw new errors/* ConfigurationError */.j1('EG240', `${path} holds no pair.`, 'Write "<base sha> <head sha>" on each line.');
}

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(53748);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/supplied.js


/**
 * What evidence is taken as being there for every change: what the caller names, otherwise what the policy asks of
 * every change, since that is set up once and not owed anew by each. It is a fact of the pipeline: the other policy is
 * held against the same.
 *
 * @param patterns evidence ids, `*` for a part of one
 * @throws ConfigurationError EG242 when a pattern names no evidence of either policy
 */
function suppliedOf(patterns, { policy, against }) {
    if (patterns.length === 0) {
        const always = new Set(policy.requirements.filter(({ when }) => isAlways(when)).flatMap(({ evidence }) => evidence));
        return { told: `what every change owes (${[...always].join(', ')})`, has: (id) => always.has(id) };
    }
    const ids = Object.keys({ ...policy.evidence, ...against?.evidence });
    for (const pattern of patterns) {
        const matches = (0,glob/* pathMatcher */.k)([pattern]);
        if (ids.some((id) => matches(id)))
            continue;
        throw new errors/* ConfigurationError */.j1('EG242', `--supplied ${JSON.stringify(pattern)} names no evidence of the policy.`, `Name evidence ids, for instance: ${ids.slice(0, 3).join(' ')} 'scan.*'`);
    }
    const matches = (0,glob/* pathMatcher */.k)(patterns);
    return { told: patterns.join(', '), has: (id) => matches(id) };
}
/** What of it would have been missing. */
const missing = (owed, { has }) => owed.filter(({ id }) => !has(id));
const isAlways = (when) => Object.keys(when).length === 0;

// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var policy_levels = __webpack_require__(60566);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(16180);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/table.js



/** The summary for a terminal. @param names of the two policies */
function table(tally, names, color) {
    const { bold, dim } = (0,src_io/* painter */.C)(color);
    const { ruling, comparison } = tally;
    const share = shareOf(tally.read);
    const counted = (counts) => Array.from(counts, ([name, count]) => `${share(count)}  ${name}`);
    const blocked = ruling.blocked;
    return [
        bold(`${tally.changes} changes, ${tally.unreadable} unreadable, under ${names[0]}`),
        ...counted(policy_levels/* RISK_LEVELS */.WA.map((level) => [level, ruling.risks.of(level)])),
        `${share(blocked)}  ${bold('would have been blocked')} until somebody supplied what was missing`,
        `${share(tally.controlsLost)}  with a control removed or weakened`,
        `${share(tally.aiAuthored)}  written with an AI agent, as far as they say so`,
        dim(`        taken as supplied: ${ruling.supplied.told}`),
        ...section(bold('requirements that would have been missing most'), counted(ruling.requirements.sorted())),
        ...section(bold('evidence that would have been missing most'), counted(ruling.evidence.sorted())),
        ...section(bold('areas'), counted(ruling.areas.sorted())),
        ...section(bold('largest'), tally.largest.items.map(sized)),
        ...section(bold('slowest of this run'), tally.slowest.items.map(timed)),
        ...section(bold('not readable, and why'), tally.errors
            .sorted()
            .slice(0, 5)
            .map(([error, count]) => `${String(count).padStart(6)}  ${(0,markdown/* clip */.$Q)((0,markdown/* visible */.RK)(error), 150)}`)),
        ...(comparison === null ? [] : compared(comparison, tally, names[1], color)),
        '',
    ].join('\n');
}
function compared(comparison, tally, against, color) {
    const { bold } = (0,src_io/* painter */.C)(color);
    const share = shareOf(tally.read);
    const counted = (counts) => Array.from(counts, ([name, count]) => `${share(count)}  ${name}`);
    return [
        '',
        bold(`the same history under ${against}`),
        `${share(comparison.differing)}  changes that it sees differently`,
        `${share(comparison.other.blocked)}  would have been blocked there (${tally.ruling.blocked} here)`,
        `${share(comparison.blockedOnlyThere)}  only there`,
        `${share(comparison.blockedOnlyHere)}  only here`,
        ...section(bold('risk moves'), counted(comparison.risks.sorted())),
        ...section(bold('evidence asked for only there'), counted(comparison.otherOnly.sorted())),
        ...section(bold('evidence asked for only here'), counted(comparison.only.sorted())),
        ...section(bold('where they differ most'), comparison.differences.items
            .slice(0, 10)
            .map((one) => `${`${one.risk} → ${one.otherRisk}`.padStart(20)}  ${named(one)}`)),
    ];
}
const section = (heading, lines) => lines.length === 0 ? [] : [heading, ...lines];
const shareOf = (all) => (count) => `${String(count).padStart(6)}  ${((100 * count) / Math.max(1, all)).toFixed(0).padStart(3)} %`;
const named = ({ head, title }) => `${head.slice(0, 12)}  ${(0,markdown/* clip */.$Q)((0,markdown/* visible */.RK)(title), 70)}`;
const sized = (one) => `${String(one.lines).padStart(8)} lines ${String(one.files).padStart(5)} files  ${named(one)}`;
const timed = (one) => `${one.milliseconds.toFixed(0).padStart(8)} ms  ${named(one)}`;

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/counts.js
/** How often each name was counted. */
class Counts {
    #counts = new Map();
    add(names) {
        for (const name of names)
            this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    of(name) {
        return this.#counts.get(name) ?? 0;
    }
    /** Most frequent first, equal ones by name. */
    sorted() {
        return [...this.#counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    }
}
/** The few greatest of many, without keeping the others. */
class Top {
    #size;
    #weight;
    #items = [];
    constructor(size, weight) {
        this.#size = size;
        this.#weight = weight;
    }
    offer(item) {
        const least = this.#items.at(-1);
        if (this.#items.length === this.#size && least && this.#weight(least) >= this.#weight(item))
            return;
        const at = this.#items.findIndex((other) => this.#weight(other) < this.#weight(item));
        this.#items.splice(at === -1 ? this.#items.length : at, 0, item);
        this.#items.length = Math.min(this.#items.length, this.#size);
    }
    /** Greatest first; of equal ones the one that came first. */
    get items() {
        return this.#items;
    }
}

;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/tally.js



/** Changes that are listed one by one. */
const LISTED = 10;
const LISTED_DIFFERENCES = 50;
/** What one policy makes of the history. */
class RulingTally {
    risks = new Counts();
    areas = new Counts();
    /** Changes for which at least one piece of a requirement's evidence would have been missing, by requirement. */
    requirements = new Counts();
    evidence = new Counts();
    blocked = 0;
    supplied;
    constructor(supplied) {
        this.supplied = supplied;
    }
    /** @returns whether the change would have been blocked */
    add({ riskLevel, areas, requirements }) {
        const lacking = missing(requirements, this.supplied);
        this.risks.add([riskLevel]);
        this.areas.add(areas);
        this.requirements.add(new Set(lacking.flatMap(({ requiredBy }) => requiredBy)));
        this.evidence.add(lacking.map(({ id }) => id));
        if (lacking.length > 0)
            this.blocked += 1;
        return lacking.length > 0;
    }
}
/** What the same history gives under another policy. */
class Comparison {
    other;
    differing = 0;
    blockedOnlyHere = 0;
    blockedOnlyThere = 0;
    /** `low → high`, by how many. */
    risks = new Counts();
    only = new Counts();
    otherOnly = new Counts();
    differences = new Top(LISTED_DIFFERENCES, ({ risk, otherRisk, only, otherOnly }) => {
        const levels = Math.abs((0,policy_levels/* compareRisk */.l$)(risk ?? 'low', otherRisk));
        return 1000 * levels + only.length + otherOnly.length;
    });
    constructor(supplied) {
        this.other = new RulingTally(supplied);
    }
    add(listed, ruling, blocked, against) {
        const there = this.other.add(against);
        if (blocked && !there)
            this.blockedOnlyHere += 1;
        if (there && !blocked)
            this.blockedOnlyThere += 1;
        const only = lessThan(ruling, against);
        const otherOnly = lessThan(against, ruling);
        if (ruling.riskLevel !== against.riskLevel)
            this.risks.add([`${ruling.riskLevel} → ${against.riskLevel}`]);
        else if (only.length + otherOnly.length === 0)
            return;
        this.differing += 1;
        this.only.add(only);
        this.otherOnly.add(otherOnly);
        this.differences.offer({ ...listed, otherRisk: against.riskLevel, only, otherOnly });
    }
}
/** Everything the table and the page tell; of single changes it keeps a few. */
class Tally {
    changes = 0;
    unreadable = 0;
    /** Of the unreadable ones, those on which we failed. */
    faults = 0;
    controlsLost = 0;
    aiAuthored = 0;
    ruling;
    comparison;
    largest = new Top(LISTED, ({ lines }) => lines);
    /** Of this run; what an earlier one had done before it was stopped is not among them. */
    slowest = new Top(LISTED, ({ milliseconds }) => milliseconds);
    errors = new Counts();
    /** @param compared whether each change is ruled by another policy as well */
    constructor(supplied, compared) {
        this.ruling = new RulingTally(supplied);
        this.comparison = compared ? new Comparison(supplied) : null;
    }
    /** @param milliseconds how long it took; null where that is not known */
    add({ head, title, files, lines, ruling, against, ...row }, milliseconds) {
        this.changes += 1;
        const listed = { head, title, files, lines, risk: ruling?.riskLevel ?? null, milliseconds: milliseconds ?? 0 };
        if (milliseconds !== null)
            this.slowest.offer(listed);
        if (ruling === null) {
            this.unreadable += 1;
            if (row.fault)
                this.faults += 1;
            this.errors.add([row.error ?? '']);
            return;
        }
        if (row.controlsLost)
            this.controlsLost += 1;
        if (row.aiAuthored)
            this.aiAuthored += 1;
        this.largest.offer(listed);
        const blocked = this.ruling.add(ruling);
        if (against !== null)
            this.comparison?.add(listed, ruling, blocked, against);
    }
    get read() {
        return this.changes - this.unreadable;
    }
}
/** Evidence owed here and not there. */
const lessThan = ({ requirements }, { requirements: others }) => {
    const known = new Set(others.map(({ id }) => id));
    return requirements.map(({ id }) => id).filter((id) => !known.has(id));
};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/emit/cli/src/backtest/threads.js




const ROLE = 'evidence-gate backtest';
/** A judge in a thread of its own. @param entry path of this program */
function judgeInThread(entry, repo, policies) {
    const start = { role: ROLE, repo, ...policies };
    const worker = new external_node_worker_threads_.Worker(entry, { argv: ['backtest'], workerData: start });
    let waiting = null;
    let failure = null;
    const fail = (cause) => {
        failure ??= new errors/* InternalError */.Gd('EG341', 'A thread of the backtest ended too early.', 'Run again: it goes on where it stopped. If it stays, use --jobs 1.', { cause });
        waiting?.reject(failure);
    };
    worker.on('message', (outcomes) => {
        const { resolve } = waiting ?? {};
        waiting = null;
        resolve?.(outcomes);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail());
    return {
        judge: (steps) => new Promise((resolve, reject) => {
            if (failure !== null)
                return reject(failure);
            waiting = { resolve, reject };
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
            worker.postMessage(steps);
        }),
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        close: () => worker.postMessage(null),
    };
}
/** Whether this is such a thread. */
const inThread = () => !external_node_worker_threads_.isMainThread && external_node_worker_threads_.workerData?.role === ROLE && external_node_worker_threads_.parentPort !== null;
/** Answers the main thread until it says that it is done. */
async function serve() {
    const { repo, policy, against } = external_node_worker_threads_.workerData;
    const port = external_node_worker_threads_.parentPort;
    const judge = judgeHere(await openHistory(repo), { policy, against });
    await new Promise((resolve, reject) => {
        port.on('message', (steps) => {
            if (steps === null) {
                judge.close();
                port.close();
                return resolve();
            }
            judge.judge(steps).then((outcomes) => port.postMessage(outcomes), reject);
        });
    });
}

// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(99573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/backtest.js





















const flags = schemas/* strictObject */.rej({
    repo: inputs/* INPUTS */.mc.repo,
    range: schemas/* string */.YjP().min(1).optional().describe('Commits to replay, A..B'),
    commits: schemas/* enum */.k5n(STEP_KINDS)
        .default('first-parent')
        .describe('first-parent: what was merged, each against the state before; all: every commit that merges nothing'),
    pairs: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File with one "<base sha> <head sha>" a line; the two trees are compared'),
    policy: inputs/* INPUTS */.mc.policy.describe('Policy file or builtin:NAME; without it the built-in baseline'),
    against: schemas/* string */.YjP().min(1).optional().describe('Another policy, file or builtin:NAME, to compare with'),
    supplied: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Evidence that every change is taken to have had, e.g. test.unit scan.*; without it what all changes owe'),
    jsonl: schemas/* string */.YjP().min(1).optional().describe('File to write one JSON line per change to; a stopped run goes on'),
    html: schemas/* string */.YjP().min(1).optional().describe('File to write the summary to as a page'),
    jobs: coerce/* number */.ai().int().min(1).max(256).optional().describe('Threads; without it one for each processor'),
});
const backtest = (0,command/* defineCommand */.N)({
    name: 'backtest',
    title: 'Replay history: what this policy would have asked',
    about: 'Classifies every change of a range of commits, or of a list of pairs, and prints what the policy would have asked for,\nwhat would have blocked and, with --against, what another policy would have made of the same history. Nothing is blocked\nand nothing is written but the files you name. Works on bare repositories.',
    examples: [
        'evidence-gate backtest --range v1.0.0..main',
        'evidence-gate backtest --range main~1000..main --html backtest.html --jsonl backtest.jsonl',
        'evidence-gate backtest --range main~1000..main --policy .github/evidence-gate.yml --against builtin:baseline',
        'evidence-gate backtest --pairs pairs.txt --policy .github/evidence-gate.yml --jsonl out.jsonl',
    ],
    flags,
    run: async (options, io) => {
        if (inThread()) {
            await serve();
            return 0;
        }
        const [policy, against] = await Promise.all([
            (0,policy_source/* policyNamed */.wB)(options.policy ?? 'builtin:baseline', io),
            options.against === undefined ? null : (0,policy_source/* policyNamed */.wB)(options.against, io),
        ]);
        const policies = { policy, against };
        const tally = new Tally(suppliedOf(options.supplied, policies), against !== null);
        const seconds = await replay(options, policies, tally, io);
        const names = [options.policy ?? 'builtin:baseline', options.against ?? ''];
        io.out(table(tally, names, io.color));
        if (options.html !== undefined) {
            const { writePage } = await __webpack_require__.e(/* import() */ 7804).then(__webpack_require__.bind(__webpack_require__, 87804));
            await writePage((0,external_node_path_.resolve)(io.cwd, options.html), tally, names, {
                range: options.range ?? options.pairs ?? '',
                seconds,
            });
        }
        if (tally.faults > 0)
            throw unfinished(tally.faults);
        return 0;
    },
});
/** Told last, when everything else is judged and written: a figure that lacks changes by our fault is no figure. */
const unfinished = (faults) => new errors/* InternalError */.Gd('EG342', `${faults} of the changes could not be judged because Evidence Gate failed on them.`, 'Please report what stands under "not readable, and why"; the other changes are judged and written.');
/** Judges everything that is wanted, counts it and writes its lines. @returns seconds it took */
async function replay(options, policies, tally, io) {
    const started = performance.now();
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo);
    const history = await openHistory(repo);
    const judges = [];
    let output = null;
    const progress = (0,src_io/* progressLine */.o)(io);
    try {
        const pairs = options.pairs && (0,external_node_path_.resolve)(io.cwd, options.pairs);
        const steps = await wantedSteps(history, { ...options, pairs });
        output = await outputOf(options, steps, policies, tally, io);
        const left = steps.slice(output?.resumed ?? 0);
        if (left.length < steps.length)
            io.err(`going on after ${steps.length - left.length} of ${steps.length} changes\n`);
        judges.push(...judgesOf(options, left.length, repo, history, policies, io));
        const tell = pace(left.length);
        await inOrder(left, judges, async (outcomes) => {
            for (const { row, milliseconds } of outcomes)
                tally.add(row, milliseconds);
            await output?.append(outcomes.map(({ json }) => json));
            const message = tell(outcomes.length, performance.now());
            if (message !== null)
                progress.show(message);
        });
        await output?.finish();
    }
    finally {
        progress.clear();
        for (const judge of judges)
            judge.close();
        history.close();
        await output?.close();
    }
    return (performance.now() - started) / 1000;
}
async function outputOf({ jsonl }, steps, policies, tally, io) {
    if (jsonl === undefined)
        return null;
    return openOutput((0,external_node_path_.resolve)(io.cwd, jsonl), keyOf(steps, policies, gate.gate.version), steps, (line) => tally.add(rowOf(line), null));
}
/** Fewer changes than this are judged before a second thread has started. */
const WORTH_A_THREAD = 50;
function judgesOf({ jobs = (0,external_node_os_.availableParallelism)() }, changes, repo, history, policies, { entry }) {
    const threads = Math.min(jobs, Math.ceil(changes / WORTH_A_THREAD));
    if (entry === undefined || threads < 2)
        return [judgeHere(history, policies)];
    return Array.from({ length: threads }, () => judgeInThread(entry, repo, policies));
}


/***/ }),

/***/ 99573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ chosenPolicy),
/* harmony export */   vM: () => (/* binding */ POLICY_FLAGS),
/* harmony export */   wB: () => (/* binding */ policyNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86660);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12305);
/* harmony import */ var _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10753);





/** How a command is told which policy it speaks of. */
const POLICY_FLAGS = {
    policy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.policy,
    organisationPolicy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.organisationPolicy,
    repo: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.repo,
    base: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.base.describe('Commit, branch or tag whose .github/evidence-gate.yml is read, laid over the baseline'),
};
/**
 * The policy a command speaks of: a file, what a commit of a repository holds, or the built-in baseline.
 *
 * @throws ConfigurationError EG224 when both a file and a commit are named, and whatever reading them throws
 */
async function chosenPolicy({ policy, organisationPolicy, repo, base }, io) {
    if (policy !== undefined && base !== undefined) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG224', 'Both --policy and --base are given.', 'Give --policy for a file, or --base for the policy of a commit.');
    }
    const organisation = organisationPolicy === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, organisationPolicy);
    if (policy !== undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, policy), organisation });
    if (base === undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ organisation });
    const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__.openRepository)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, repo));
    try {
        return await (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({
            organisation,
            change: await repository.readChange({ base, head: base, compare: 'trees' }),
        });
    }
    finally {
        repository.close();
    }
}
const BUILTIN = 'builtin:';
/** A policy by one word: a file, or `builtin:NAME`. @throws ConfigurationError EG220, EG221, EG222 */
const policyNamed = async (word, io) => word.startsWith(BUILTIN) ? (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .builtinPolicy */ .K)(word.slice(BUILTIN.length)) : (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, word) });


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


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
