export const id = 8339;
export const ids = [8339];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 88339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);
/* harmony import */ var _shared_policy_levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60566);
/* harmony import */ var _shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77663);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16795);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16180);







const flags = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('.').describe('Work tree to write into'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Branch that pull requests go to [the remote’s default branch]'),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_shared_policy_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .FN).default('observe').describe('enforce blocks; observe judges the same but never blocks'),
    preset: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('baseline').describe('Built-in policy to begin with'),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('evidence-gate/evidence-gate')
        .describe('Repository of the gate: your mirror, on a server of your own'),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('v1').describe('Release of the gate, which is pinned to its commit; or a commit'),
    spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Only write a security spec for the change between --base and --head into this file'),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('origin/main').describe('With --spec: what the change goes into'),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('HEAD').describe('With --spec: what holds the change'),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Show what would be written, and write nothing'),
});
const init = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'init',
    title: 'Write policy and workflow for this repository',
    about: 'Looks at languages, test runners, scanners and owners, and writes .github/evidence-gate.yml and two workflows that\ncollect the evidence and judge it. Nothing is overwritten. --spec writes the contract of one change instead.',
    examples: [
        'evidence-gate init --dry-run',
        'evidence-gate init',
        'evidence-gate init --spec .evidence-gate/spec.yml --base origin/main',
    ],
    flags,
    run: async (options, io) => {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, options.repo);
        const [{ inventoryOf, defaultBranch }, { commitOf }, { writeFiles }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5841).then(__webpack_require__.bind(__webpack_require__, 55841)),
            __webpack_require__.e(/* import() */ 4010).then(__webpack_require__.bind(__webpack_require__, 34010)),
            __webpack_require__.e(/* import() */ 5910).then(__webpack_require__.bind(__webpack_require__, 95910)),
        ]);
        const { bold, dim, green, yellow } = (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .painter */ .C)(io.color);
        const inventory = await inventoryOf(directory);
        if (options.spec !== undefined) {
            const { specFor } = await Promise.all(/* import() */[__webpack_require__.e(6660), __webpack_require__.e(6936), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 70840));
            const file = { path: options.spec, text: await specFor(directory, options.base, options.head) };
            if (options.dryRun)
                io.out(file.text);
            else {
                await writeFiles(directory, [file]);
                io.out(`${green('written')} ${(0,_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(file.path)}\n`);
            }
            return 0;
        }
        const branch = options.branch ?? (await defaultBranch(directory));
        requirePlain(options, branch);
        const [{ detect }, { planOf }] = await Promise.all([__webpack_require__.e(/* import() */ 2101).then(__webpack_require__.bind(__webpack_require__, 12101)), __webpack_require__.e(/* import() */ 6913).then(__webpack_require__.bind(__webpack_require__, 36913))]);
        const detected = await detect(inventory);
        const commit = await commitOf(options.gate, options.ref, io.environment['GITHUB_SERVER_URL']);
        const plan = planOf(detected, { ...options, commit, branch, name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory) });
        io.out(`${bold('Found')} ${(0,_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(detected.recipe.found.join(', ') || 'nothing that is known here')}\n`);
        if (options.dryRun) {
            for (const { path, text } of plan.files)
                io.out(`\n${bold(path)}${inventory.paths.has(path) ? yellow(' (exists: would be refused)') : ''}\n${dim(text)}`);
        }
        else {
            await writeFiles(directory, plan.files);
            for (const { path } of plan.files)
                io.out(`${green('written')} ${path}\n`);
        }
        io.out(`\n${bold('Next')}\n${plan.hints.map((hint, index) => `  ${index + 1}. ${hint}\n`).join('')}`);
        return 0;
    },
});
/** What stands in a workflow is told apart from YAML and from expressions. @throws ConfigurationError EG294 */
function requirePlain({ gate, ref, preset }, branch) {
    const plain = /^[\w.-]+\/[\w.-]+$/u.test(gate) && /^[\w./-]+$/u.test(ref) && /^[a-z]+$/u.test(preset);
    if (plain && !/[\p{Cc}\s]|\$\{\{/u.test(branch))
        return;
    throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG294', 'A name cannot stand in a workflow.', 'Give --gate OWNER/NAME, --ref TAG or COMMIT, --preset NAME and --branch NAME.');
}


/***/ })

};
