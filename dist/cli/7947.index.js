export const id = 7947;
export const ids = [7947];
export const modules = {

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/policy/doubts.js
/** Evidence that scan-aggregate proves by itself, without a scanner's report. */
const OWN_REVIEW = 'review.lockfile';
/** What can never be met, never be asked for or never be recognised, part by part. */
function doubtsIn(policy) {
    return [...requirementDoubts(policy), ...evidenceDoubts(policy), ...areaDoubts(policy), ...peopleDoubts(policy)];
}
function requirementDoubts({ requirements, evidence, areas, changeTypes }) {
    const unknown = (path, kind, names, known, effect) => names
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => ({
        path,
        message: `${name} is no ${kind} of this policy; ${effect}`,
        remedy: `Define ${name}, or correct the name.`,
    }));
    return requirements.flatMap(({ id, evidence: owed, when }) => [
        ...unknown(`requirements.${id}.evidence`, 'evidence', owed, evidence, 'what owes it can never be ready'),
        ...unknown(`requirements.${id}.when.areas`, 'area', when.areas ?? [], areas, 'it is never touched'),
        ...unknown(`requirements.${id}.when.changeTypes`, 'change type', when.changeTypes ?? [], changeTypes, 'it never holds'),
    ]);
}
function evidenceDoubts({ requirements, evidence, roles }) {
    const owed = new Set(requirements.flatMap((requirement) => requirement.evidence));
    return Object.entries(evidence).flatMap(([id, definition]) => {
        const path = `evidence.${id}`;
        const doubts = [];
        // A model's review is advice: there to be read, owed or not.
        if (!owed.has(id) && definition.gate !== 'ai-review')
            doubts.push({
                path,
                message: 'nothing owes it',
                remedy: 'Name it in the evidence of a requirement, or take it out.',
            });
        const lacking = lackingProof(id, definition);
        if (lacking !== null)
            doubts.push({ path, message: 'nothing can prove it', remedy: lacking });
        const slots = definition.approval ? [definition.approval, ...definition.approval.alternatives] : [];
        for (const { role } of slots.filter((slot) => !Object.hasOwn(roles, slot.role)))
            doubts.push({
                path: `${path}.approval`,
                message: `${role} is no role of this policy; nobody can approve in it`,
                remedy: `Define roles.${role}, or correct the name.`,
            });
        return doubts;
    });
}
function lackingProof(id, { gate, scan, check, approval }) {
    if (gate === 'scan-aggregate' && scan === undefined && id !== OWN_REVIEW)
        return 'Name the tools that prove it under scan.tools.';
    if (gate === 'approval-gate' && check === undefined && approval === undefined)
        return 'Give it a check or an approval.';
    return null;
}
function areaDoubts({ areas, changeTypes }) {
    return [
        ...Object.entries(areas)
            .filter(([, { rules }]) => rules.length === 0)
            .map(([id]) => ({
            path: `areas.${id}`,
            message: 'no rule recognises it',
            remedy: 'Give it a rule, or take it out.',
        })),
        ...Object.entries(changeTypes).flatMap(([id, type]) => type.areas
            .filter((area) => !Object.hasOwn(areas, area))
            .map((area) => ({
            path: `changeTypes.${id}.areas`,
            message: `${area} is no area of this policy; it is never touched`,
            remedy: `Define areas.${area}, or correct the name.`,
        }))),
    ];
}
function peopleDoubts({ roles, approvals }) {
    const excluded = new Set(approvals.excluded.map((login) => login.toLowerCase()));
    const empty = ({ teams, users }) => (teams !== undefined || users !== undefined) &&
        (teams ?? []).length === 0 &&
        (users ?? []).every((login) => excluded.has(login.toLowerCase()));
    return Object.entries(roles)
        .filter(([, role]) => empty(role))
        .map(([id]) => ({
        path: `roles.${id}`,
        message: 'nobody can have it: it names no team and nobody who may approve',
        remedy: 'Name a team or a person, or leave teams and users out.',
    }));
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(6795);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var src_io = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/emit/cli/src/commands/policy-source.js
var policy_source = __webpack_require__(9573);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/policy-check.js







const policyCheck = (0,command/* defineCommand */.N)({
    name: 'policy check',
    title: 'Whether a policy can be read, and what in it can never hold',
    about: 'Reads a policy as the gates would. Exit status 0 and one line when they could; 2 with file, line, column and what to\nwrite instead when not. Warns, without another exit status, about what can never be met, asked for or recognised.',
    examples: [
        'evidence-gate policy check --policy policy.yml',
        'evidence-gate policy check --repo . --base origin/main',
    ],
    flags: schemas/* strictObject */.rej(policy_source/* POLICY_FLAGS */.vM),
    run: async (options, io) => {
        if (options.policy === undefined && options.base === undefined) {
            throw new errors/* ConfigurationError */.j1('EG224', 'Neither a policy file nor a commit is named.', 'Give --policy FILE, or --base REF for the policy of a commit.');
        }
        const policy = await (0,policy_source/* chosenPolicy */.fV)(options, io);
        const doubts = doubtsIn(policy);
        const { yellow, green } = (0,src_io/* painter */.C)(io.color);
        for (const { path, message, remedy } of doubts)
            io.err(`${yellow('warning')} ${(0,markdown/* visible */.RK)(path)}: ${(0,markdown/* visible */.RK)(message)}\n  → ${(0,markdown/* visible */.RK)(remedy)}\n`);
        const aside = doubts.length === 0 ? '' : `, ${doubts.length} ${doubts.length === 1 ? 'warning' : 'warnings'}`;
        io.out(`${green('readable')} ${(0,markdown/* visible */.RK)(policy.sources.join(' + '))}${aside}\n`);
        return 0;
    },
});


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ chosenPolicy),
/* harmony export */   vM: () => (/* binding */ POLICY_FLAGS),
/* harmony export */   wB: () => (/* binding */ policyNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2621);
/* harmony import */ var _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);
/* harmony import */ var _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9009);





/** How a command is told which policy it speaks of. */
const POLICY_FLAGS = {
    policy: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.policy,
    repo: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.repo,
    base: _shared_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.base.describe('Commit, branch or tag whose .github/evidence-gate.yml is read, laid over the baseline'),
};
/**
 * The policy a command speaks of: a file, what a commit of a repository holds, or the built-in baseline.
 *
 * @throws ConfigurationError EG224 when both a file and a commit are named, and whatever reading them throws
 */
async function chosenPolicy({ policy, repo, base }, io) {
    if (policy !== undefined && base !== undefined) {
        throw new _shared_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('EG224', 'Both --policy and --base are given.', 'Give --policy for a file, or --base for the policy of a commit.');
    }
    if (policy !== undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, policy) });
    if (base === undefined)
        return (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({});
    const repository = await (0,_shared_change_read_change_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, repo));
    try {
        return await (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ change: await repository.readChange({ base, head: base, compare: 'trees' }) });
    }
    finally {
        repository.close();
    }
}
const BUILTIN = 'builtin:';
/** A policy by one word: a file, or `builtin:NAME`. @throws ConfigurationError EG220, EG221, EG222 */
const policyNamed = async (word, io) => word.startsWith(BUILTIN) ? (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .builtinPolicy */ .Kp)(word.slice(BUILTIN.length)) : (0,_shared_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, word) });


/***/ })

};
