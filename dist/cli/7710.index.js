export const id = 7710;
export const ids = [7710];
export const modules = {

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backtest: () => (/* binding */ backtest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8343);
/* harmony import */ var _actions_risk_classify_src_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2332);
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2621);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2305);
/* harmony import */ var _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5534);
/* harmony import */ var _shared_policy_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9009);
/* harmony import */ var _shared_policy_levels_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(566);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6795);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6180);











const flags = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    repo: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc.repo,
    range: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('Commits to replay, A..B: each first-parent commit against its parent'),
    pairs: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('File with one "<base sha> <head sha>" a line; the two trees are compared'),
    policy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc.policy,
    jsonl: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('File to write one JSON line per change to'),
});
const backtest = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'backtest',
    title: 'Replay history: what this policy would have asked',
    about: 'Classifies every change of a range of commits, or of a list of pairs, and prints what the policy would have asked for\nand how often. Nothing is blocked and nothing is written but the file you name. Works on bare repositories.',
    examples: [
        'evidence-gate backtest --range v1.0.0..main',
        'evidence-gate backtest --pairs pairs.txt --policy .github/evidence-gate.yml --jsonl out.jsonl',
    ],
    flags,
    run: async (options, io) => {
        const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.repo));
        try {
            const policy = await (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicy */ .tb)({ file: options.policy });
            const pairs = await pairsOf(repository, options, io);
            const lines = await replay(repository, policy, pairs, options.jsonl && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.jsonl), io);
            io.out(summaryOf(lines, io.color));
            return 0;
        }
        finally {
            repository.close();
        }
    },
});
async function pairsOf(repository, { range, pairs }, io) {
    if ((range === undefined) === (pairs === undefined)) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG240', 'Give either --range or --pairs.', 'For instance: --range main~50..main');
    }
    return range === undefined ? readPairs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, pairs ?? '')) : pairsOfRange(repository, range);
}
async function readPairs(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG240', `The file ${path} cannot be read.`, 'Check the path given with --pairs.', {
            cause,
        });
    });
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => {
        const [base, head, ...rest] = line.trim().split(/\s+/u);
        if (!base || !head || rest.length > 0) {
            throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG240', `Line ${index + 1} of ${path} is not a pair.`, 'Write "<base sha> <head sha>" on each line.');
        }
        return { base, head };
    });
}
/** The first-parent commits of a range, newest first, each with its parent. */
async function pairsOfRange(repository, range) {
    const [from, to, ...rest] = range.split('..');
    if (!from || !to || rest.length > 0) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('EG240', `${JSON.stringify(range)} is not a range.`, 'Write A..B, for instance main~50..main.');
    }
    const { commits, head } = await repository.readChange({ base: from, head: to, compare: 'trees' });
    const parents = new Map(commits.map(({ oid, parents: [first] }) => [oid, first]));
    const pairs = [];
    for (let oid = head; oid !== null && parents.has(oid);) {
        const base = parents.get(oid);
        if (base === undefined)
            break;
        pairs.push({ base, head: oid });
        oid = base;
    }
    return pairs;
}
async function replay(repository, policy, pairs, path, io) {
    const progress = (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .progressLine */ .o)(io);
    const file = path === undefined ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    const lines = [];
    try {
        for (const [index, pair] of pairs.entries()) {
            progress.show(`${index + 1} of ${pairs.length}`);
            const line = await classifyPair(repository, policy, pair);
            lines.push(line);
            await file?.write(`${JSON.stringify(line)}\n`);
        }
    }
    finally {
        progress.clear();
        await file?.close();
    }
    return lines;
}
async function classifyPair(repository, policy, pair) {
    try {
        const change = await repository.readChange({ ...pair, compare: 'trees' });
        const { areas, ...details } = await (0,_actions_risk_classify_src_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L)(change, policy);
        return { ...pair, ...details, areas: areas.map(({ area }) => area) };
    }
    catch (thrown) {
        return { ...pair, error: (0,_shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asEvidenceGateError */ .R1)(thrown).message };
    }
}
function summaryOf(lines, color) {
    const { bold } = (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(color);
    const read = lines.flatMap((line) => ('error' in line ? [] : [line]));
    const share = (count) => `${String(count).padStart(6)}  ${((100 * count) / Math.max(1, read.length)).toFixed(0).padStart(3)} %`;
    const tally = (items) => {
        const counts = new Map();
        for (const item of items)
            counts.set(item, (counts.get(item) ?? 0) + 1);
        return [...counts]
            .toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
            .map(([name, count]) => `${share(count)}  ${name}`);
    };
    const count = (of) => read.filter(of).length;
    return [
        bold(`${lines.length} changes, ${lines.length - read.length} unreadable`),
        ..._shared_policy_levels_js__WEBPACK_IMPORTED_MODULE_10__/* .RISK_LEVELS */ .WA.map((level) => `${share(count(({ riskLevel }) => riskLevel === level))}  ${level}`),
        `${share(count(({ controls }) => (controls?.removed.length ?? 0) + (controls?.weakened.length ?? 0) > 0))}  with a control removed or weakened`,
        `${share(count(({ aiAuthorship }) => aiAuthorship?.detected ?? false))}  written with an AI agent, as far as they say so`,
        bold('areas'),
        ...tally(read.flatMap(({ areas }) => areas ?? [])),
        bold('evidence this policy would have asked for'),
        ...tally(read.flatMap(({ requirements }) => requirements?.map(({ id }) => id) ?? [])),
        '',
    ].join('\n');
}


/***/ })

};
