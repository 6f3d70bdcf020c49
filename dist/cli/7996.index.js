export const id = 7996;
export const ids = [7996];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 17996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/github/faults.js
var faults = __webpack_require__(20099);
// EXTERNAL MODULE: ./build/emit/shared/runtime/self-check.js
var self_check = __webpack_require__(95986);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/fixes.js

/** Where a ruleset lives: an organisation's cannot be changed through the repository. */
const placeOf = ({ id, source_type: type, source }, { repository }) => type === 'Organization'
    ? `orgs/${source ?? repository.full_name.split('/')[0]}/rulesets/${id}`
    : `repos/${repository.full_name}/rulesets/${id}`;
const withInput = (method, route, body) => `gh api --method ${method} ${route} --input - <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON`;
/** The call that replaces the named fields of a ruleset. */
const changeRuleset = (settings, ruleset, fields) => withInput('PUT', placeOf(ruleset, settings), fields);
/** The call that gives one rule of a ruleset other parameters, and leaves its other rules as they are. */
function changeRule(settings, ruleset, type, parameters) {
    const rules = (ruleset.rules ?? []).map((rule) => rule.type === type ? { ...rule, parameters: { ...rule.parameters, ...parameters } } : rule);
    return changeRuleset(settings, ruleset, { rules });
}
/** The call that makes a new ruleset on the default branch. */
const newRuleset = ({ repository }, name, rules) => withInput('POST', `repos/${repository.full_name}/rulesets`, {
    name,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules,
});
/** Parameters that close what the doctor finds open in reviews. */
const SOUND_REVIEWS = {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
};
const protectionCall = ({ repository }, path, method, fields) => {
    const route = `repos/${repository.full_name}/branches/${encodeURIComponent(repository.default_branch)}/protection${path}`;
    return fields === null ? `gh api --method ${method} ${route}` : withInput(method, route, fields);
};
const actionsCall = ({ repository, actions }, fields) => withInput('PUT', `repos/${repository.full_name}/actions/permissions/workflow`, { ...actions, ...fields });
/** A unified diff of one file, as `git apply` takes it. */
const patch = (path, before, after) => (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 }).replace(/^=+\n/u, '').trimEnd();
/** A patch that replaces, adds after or (with null) removes the given 1-based line. */
function patchLine(path, text, line, edit) {
    const lines = text.split('\n');
    const old = lines[line - 1] ?? '';
    const replacement = edit(old);
    lines.splice(line - 1, 1, ...(replacement === null ? [] : replacement.split('\n')));
    return patch(path, text, lines.join('\n'));
}
/** The white space a line begins with. */
const indentOf = (line) => /^ */u.exec(line)?.[0] ?? '';

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/actions-may-approve.js

const may = (can) => ({
    actions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: can },
});
const actionsMayApprove = {
    id: 'actions-may-approve',
    title: 'GitHub Actions may approve pull requests',
    rationale: 'Any workflow with pull-requests: write can then give the approval that a person owes.',
    source: 'https://docs.github.com/en/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
    examples: { bad: [may(true)], good: [may(false)] },
    find: function* ({ settings }) {
        if (settings.actions?.can_approve_pull_request_reviews !== true)
            return;
        yield {
            where: 'settings of GitHub Actions',
            message: 'workflows may create and approve pull requests',
            fix: actionsCall(settings, { can_approve_pull_request_reviews: false }),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/admins-not-enforced.js

const protectedBy = (enabled) => ({
    branch_protection: {
        enforce_admins: { enabled },
        required_pull_request_reviews: { required_approving_review_count: 1 },
    },
});
const adminsNotEnforced = {
    id: 'admins-not-enforced',
    title: 'Administrators are not bound',
    rationale: 'Classic branch protection lets administrators merge and push past it unless it includes them.',
    source: 'https://docs.github.com/en/rest/branches/branch-protection#set-admin-branch-protection',
    examples: { bad: [protectedBy(false)], good: [protectedBy(true)] },
    find: function* ({ settings }) {
        const { branch_protection: classic } = settings;
        if (!classic || classic.enforce_admins?.enabled === true)
            return;
        yield {
            where: 'branch protection',
            message: 'does not bind administrators',
            fix: protectionCall(settings, '/enforce_admins', 'POST', null),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/approval-by-workflow.js
const APPROVES = /\bgh\s+pr\s+review\b[^\n]*(?:--approve|\s-a\b)|\bgh\s+pr\s+merge\b[^\n]*--admin/u;
const workflow = (command) => `on: pull_request_target\npermissions:\n  pull-requests: write\njobs:\n  help:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;
const approvalByWorkflow = {
    id: 'approval-by-workflow',
    title: 'A workflow approves or force-merges',
    rationale: 'An approval that a script gives is nobody’s decision; --admin merges past every rule that its token may bypass.',
    source: 'https://cli.github.com/manual/gh_pr_merge',
    examples: {
        bad: [
            { workflows: { '.github/workflows/help.yml': workflow('gh pr review --approve "$NUMBER"') } },
            { workflows: { '.github/workflows/help.yml': workflow('gh pr merge --admin --squash "$NUMBER"') } },
        ],
        good: [{ workflows: { '.github/workflows/help.yml': workflow('gh pr merge --auto --squash "$NUMBER"') } }],
    },
    find: function* ({ workflows }) {
        for (const { path, workflow: read } of workflows) {
            for (const step of read?.jobs.flatMap((job) => job.steps) ?? []) {
                if (!(step.run?.value ?? '').split('\n').some((line) => APPROVES.test(line.slice(0, 4000))))
                    continue;
                yield {
                    where: `${path}:${step.line}`,
                    message: 'a step approves pull requests or merges them past the rules',
                    fix: 'Remove the step; let auto-merge wait for the people and checks that are required.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/workflow-rule-check.js
/** A check that takes over what a rule of untrusted-context-check finds in any workflow of the default branch. */
function workflowRuleCheck(about, ruleId, fix) {
    return {
        ...about,
        find: function* ({ workflows }) {
            for (const { path, findings } of workflows) {
                for (const { line, message } of findings.filter((finding) => finding.ruleId === ruleId)) {
                    yield { where: `${path}:${line}`, message, fix };
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/artifact-trusted.js

const artifact_trusted_workflow = (path, run) => `on:
  workflow_run:
    workflows: [build]
    types: [completed]
permissions:
  contents: write
jobs:
  use:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
        with:
          name: result
          run-id: \${{ github.event.workflow_run.id }}
${path}      - run: ${run}
`;
const artifactTrusted = workflowRuleCheck({
    id: 'artifact-trusted',
    title: 'A privileged workflow trusts an artifact of the change',
    rationale: 'The change’s own run wrote it: files unpacked over the workspace are run, and values read from it become the privileged job’s.',
    source: 'https://securitylab.github.com/resources/github-actions-building-blocks/',
    examples: {
        bad: [{ workflows: { '.github/workflows/use.yml': artifact_trusted_workflow('', './deploy.sh') } }],
        good: [
            {
                workflows: {
                    '.github/workflows/use.yml': artifact_trusted_workflow('          path: ${{ runner.temp }}/artifact\n', 'git status'),
                },
            },
        ],
    },
}, 'workflow.artifact-poisoning', 'Unpack into ${{ runner.temp }}, check run, path and head sha first, and read values by pattern.');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/sound.js
/** A repository in which the gate cannot be walked around: what every check’s examples differ from. */
const GATE_PATH = '.github/workflows/evidence-gate.yml';
const COMMIT = '4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2';
const GATE_WORKFLOW = `name: Evidence Gate
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  collect:
    permissions:
      contents: read
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts && npm test
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with:
          name: evidence
          path: reports
  gate:
    needs: collect
    if: \${{ always() }}
    permissions:
      contents: read
      pull-requests: read
      checks: read
      statuses: read
    uses: evidence-gate/evidence-gate/.github/workflows/evidence-gate.yml@${COMMIT}
    with:
      mode: enforce
`;
const ruleset = (id, name, rules) => ({
    id,
    name,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules,
});
const GATE_RULESET = ruleset(1, 'evidence-gate', [
    {
        type: 'workflows',
        parameters: { workflows: [{ repository_id: 1, path: GATE_PATH, ref: 'refs/tags/v1', sha: COMMIT }] },
    },
]);
const CHECKS_RULESET = ruleset(2, 'checks', [
    {
        type: 'required_status_checks',
        parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: 'gate / Verdict', integration_id: 15368 }],
        },
    },
]);
const REVIEWS_RULESET = ruleset(3, 'reviews', [
    {
        type: 'pull_request',
        parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
        },
    },
]);
const BRANCH_RULESET = ruleset(4, 'branch', [{ type: 'deletion' }, { type: 'non_fast_forward' }]);
const SOUND = {
    repository: { full_name: 'acme/widgets', default_branch: 'main', visibility: 'public' },
    rulesets: [GATE_RULESET, CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET],
    branch_protection: false,
    actions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    workflows: { [GATE_PATH]: GATE_WORKFLOW },
    codeowners: '* @acme/developers\n/.github/ @acme/security\n',
};
/** The sound repository with an example laid over it. */
const edited = (edit) => ({
    ...SOUND,
    ...edit,
    workflows: edit.workflows === undefined ? SOUND.workflows : edit.workflows && { ...SOUND.workflows, ...edit.workflows },
});
/** The sound rulesets, one of them by another of the same id. */
const rulesetsWith = (other) => ({
    rulesets: (SOUND.rulesets ?? []).map((one) => (one.id === other.id ? other : one)),
});
/** A ruleset whose only rule has other parameters. */
const withParameters = (one, parameters) => ({
    ...one,
    rules: (one.rules ?? []).map((rule) => ({ ...rule, parameters: { ...rule.parameters, ...parameters } })),
});
/** The gate's workflow with one text in place of another. */
const gateWith = (before, after) => ({
    workflows: { [GATE_PATH]: GATE_WORKFLOW.replace(before, () => after) },
});

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/branch-rewritable.js


const RULES = { non_fast_forward: 'allow_force_pushes', deletion: 'allow_deletions' };
const WORDS = { non_fast_forward: 'rewritten by a force push', deletion: 'deleted and made anew' };
const branchRewritable = {
    id: 'branch-rewritable',
    title: 'The branch can be rewritten',
    rationale: 'The policy, CODEOWNERS and workflows that judge come from this branch: whoever rewrites it rewrites the judge.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#block-force-pushes',
    examples: {
        bad: [
            rulesetsWith({ ...BRANCH_RULESET, rules: [{ type: 'deletion' }] }),
            rulesetsWith({ ...BRANCH_RULESET, rules: [{ type: 'non_fast_forward' }] }),
        ],
        good: [
            {
                ...rulesetsWith({ ...BRANCH_RULESET, enforcement: 'disabled' }),
                branch_protection: {
                    enforce_admins: { enabled: true },
                    allow_force_pushes: { enabled: false },
                    allow_deletions: { enabled: false },
                },
            },
        ],
    },
    find: function* ({ settings, rules }) {
        for (const [type, classic] of Object.entries(RULES)) {
            if (rules.some(({ rule }) => rule.type === type))
                continue;
            const { branch_protection: protection } = settings;
            if (protection && protection[classic]?.enabled === false)
                continue;
            yield {
                where: `branch ${settings.repository.default_branch}`,
                message: `can be ${WORDS[type]}`,
                fix: newRuleset(settings, 'branch', [{ type: 'deletion' }, { type: 'non_fast_forward' }]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/bypass-actors.js


const GUARDING = new Set(['workflows', 'required_status_checks', 'pull_request', 'non_fast_forward', 'merge_queue']);
const bypassActors = {
    id: 'bypass-actors',
    title: 'Somebody may bypass the rules',
    rationale: 'Whoever is on the bypass list merges without the gate; an agent with that person’s token does too.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
    examples: {
        bad: [
            rulesetsWith({
                ...GATE_RULESET,
                bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
            }),
            rulesetsWith({
                ...REVIEWS_RULESET,
                bypass_actors: [{ actor_id: 7, actor_type: 'Team', bypass_mode: 'pull_request' }],
            }),
            {
                branch_protection: {
                    enforce_admins: { enabled: true },
                    required_pull_request_reviews: { bypass_pull_request_allowances: { users: [{ login: 'bot' }] } },
                },
            },
        ],
        good: [rulesetsWith({ ...GATE_RULESET, bypass_actors: [] })],
    },
    find: function* ({ settings, rules }) {
        for (const ruleset of new Set(rules.filter(({ rule }) => GUARDING.has(rule.type)).map((one) => one.ruleset))) {
            const actors = ruleset.bypass_actors ?? [];
            if (actors.length === 0)
                continue;
            const who = actors.map((one) => `${one.actor_type} ${one.actor_id ?? ''} (${one.bypass_mode ?? 'always'})`);
            yield {
                where: `ruleset ${ruleset.name}`,
                message: `may be bypassed by ${who.join(', ')}`,
                fix: changeRuleset(settings, ruleset, { bypass_actors: [] }),
            };
        }
        const classic = settings.branch_protection ? settings.branch_protection.required_pull_request_reviews : null;
        const allowed = classic?.bypass_pull_request_allowances;
        const names = [
            ...(allowed?.users ?? []).map(({ login }) => login),
            ...(allowed?.teams ?? []).map(({ slug }) => slug),
            ...(allowed?.apps ?? []).map(({ slug }) => slug),
        ];
        if (names.length === 0)
            return;
        yield {
            where: 'branch protection',
            message: `reviews may be bypassed by ${names.join(', ')}`,
            fix: protectionCall(settings, '/required_pull_request_reviews', 'PATCH', {
                bypass_pull_request_allowances: { users: [], teams: [], apps: [] },
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/permissions.js
var model_permissions = __webpack_require__(67330);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/collect-may-write.js



const EVENTS = ['pull_request', 'merge_group'];
const runsCode = (job) => job.steps.some(({ uses }) => uses?.repository === 'actions/checkout') && job.steps.some(({ run }) => run !== null);
const collectMayWrite = {
    id: 'collect-may-write',
    title: 'A job that runs the change may write',
    rationale: 'Tests and builds are the change’s own code: with checks, statuses or contents: write they report the gate’s check themselves.',
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#use-the-github_token-with-least-privilege',
    examples: {
        bad: [
            gateWith('    permissions:\n      contents: read\n    runs-on', '    permissions:\n      contents: read\n      statuses: write\n    runs-on'),
            {
                workflows: {
                    '.github/workflows/ci.yml': 'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n',
                },
            },
        ],
        good: [
            {
                workflows: {
                    '.github/workflows/ci.yml': 'on: pull_request\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n',
                },
            },
        ],
    },
    find: function* ({ workflows }) {
        for (const { path, text, workflow } of workflows) {
            if (workflow === null || !EVENTS.some((event) => workflow.triggers.has(event)))
                continue;
            for (const job of workflow.jobs.filter(runsCode)) {
                const permissions = (0,model_permissions/* effectivePermissions */.w)(workflow, job);
                if (!(0,model_permissions/* mayWrite */.J)(permissions))
                    continue;
                yield {
                    where: `${path}:${permissions?.line ?? job.line}`,
                    message: `the job ${job.id} runs code of the change with a token that may write`,
                    fix: permissions === null
                        ? patchLine(path, text, job.line, (old) => `${old}\n${indentOf(old)}  permissions:\n${indentOf(old)}    contents: read`)
                        : 'Leave only contents: read, and write from a job that runs nothing of the change.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/default-token-writes.js

const by = (permission) => ({
    actions: { default_workflow_permissions: permission, can_approve_pull_request_reviews: false },
});
const defaultTokenWrites = {
    id: 'default-token-writes',
    title: 'Tokens may write unless a workflow says otherwise',
    rationale: 'A workflow without permissions: then hands the change’s code a token that can write statuses, checks and contents.',
    source: 'https://docs.github.com/en/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
    examples: { bad: [by('write')], good: [by('read')] },
    find: function* ({ settings }) {
        if (settings.actions?.default_workflow_permissions !== 'write')
            return;
        yield {
            where: 'settings of GitHub Actions',
            message: 'the default token may write',
            fix: actionsCall(settings, { default_workflow_permissions: 'read' }),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/direct-push.js


const directPush = {
    id: 'direct-push',
    title: 'The branch takes pushes without a pull request',
    rationale: 'A push has no pull request to judge: approvals, reviewers and the gate’s context do not exist for it.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    examples: {
        bad: [{ rulesets: [GATE_RULESET, CHECKS_RULESET, BRANCH_RULESET] }],
        good: [{ rulesets: [GATE_RULESET, CHECKS_RULESET, BRANCH_RULESET, { ...REVIEWS_RULESET, name: 'people' }] }],
    },
    find: function* ({ settings, reviews }) {
        if (reviews.required)
            return;
        yield {
            where: `branch ${settings.repository.default_branch}`,
            message: 'can be pushed to without a pull request',
            fix: newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }]),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/required.js
/** GitHub's id of the app behind every workflow's own token. */
const ACTIONS_APP = 15368;
const listOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
const textOf = (value) => (typeof value === 'string' ? value : '');
/** Every required check of rulesets and classic protection; an app id of -1 is GitHub's word for any source. */
function requiredChecks(rules, protection) {
    const app = (value) => (typeof value === 'number' && value > 0 ? value : null);
    const byRules = rules
        .filter(({ rule }) => rule.type === 'required_status_checks')
        .flatMap(({ rule, ruleset }) => listOf(rule.parameters?.['required_status_checks']).map((check) => ({
        context: textOf(check['context']),
        app: app(check['integration_id']),
        ruleset,
    })));
    const classic = protection ? protection.required_status_checks : null;
    const named = new Set((classic?.checks ?? []).map(({ context }) => context));
    return [
        ...byRules,
        ...(classic?.checks ?? []).map(({ context, app_id: id }) => ({ context, app: app(id), ruleset: null })),
        ...(classic?.contexts ?? [])
            .filter((context) => !named.has(context))
            .map((context) => ({ context, app: null, ruleset: null })),
    ];
}
const requiredWorkflows = (rules) => rules
    .filter(({ rule }) => rule.type === 'workflows')
    .flatMap(({ rule, ruleset }) => listOf(rule.parameters?.['workflows']).map((workflow) => ({
    path: textOf(workflow['path']),
    repository: typeof workflow['repository_id'] === 'number' ? workflow['repository_id'] : null,
    sha: /^[0-9a-f]{40}$/u.test(textOf(workflow['sha'])) ? textOf(workflow['sha']) : null,
    ruleset,
})));

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-by-name-only.js



const gateByNameOnly = {
    id: 'gate-by-name-only',
    title: 'The check is required by name only',
    rationale: 'Without an app id anybody who may write statuses can report the name as green, with any token.',
    source: 'https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset',
    examples: {
        bad: [
            rulesetsWith(withParameters(CHECKS_RULESET, { required_status_checks: [{ context: 'gate / Verdict' }] })),
            {
                branch_protection: {
                    required_status_checks: { strict: true, checks: [{ context: 'gate / Verdict', app_id: -1 }] },
                    enforce_admins: { enabled: true },
                },
            },
        ],
        good: [
            rulesetsWith(withParameters(CHECKS_RULESET, {
                required_status_checks: [{ context: 'gate / Verdict', integration_id: 987_654 }],
            })),
        ],
    },
    find: function* ({ settings, gateChecks }) {
        for (const { context, ruleset } of gateChecks.filter(({ app }) => app === null)) {
            yield {
                where: ruleset === null ? 'branch protection' : `ruleset ${ruleset.name}`,
                message: `the check ${context} may come from any app or token`,
                fix: ruleset === null
                    ? protectionCall(settings, '/required_status_checks', 'PATCH', {
                        checks: [{ context, app_id: ACTIONS_APP }],
                    })
                    : changeRule(settings, ruleset, 'required_status_checks', {
                        required_status_checks: [{ context, integration_id: ACTIONS_APP }],
                    }),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(68040);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-files-unowned.js



const FILES = [GATE_PATH, '.github/evidence-gate.yml', '.github/CODEOWNERS'];
const gateFilesUnowned = {
    id: 'gate-files-unowned',
    title: 'The gate’s files have no owner',
    rationale: 'Policy, workflow and CODEOWNERS decide what is asked: nobody in particular has to agree when they change.',
    source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    examples: {
        bad: [
            { codeowners: false },
            { codeowners: '/src/ @acme/developers\n' },
            { codeowners: '* @acme/developers\n/.github/workflows/\n' },
        ],
        good: [{ codeowners: '/.github/ @acme/security\n' }],
    },
    find: function* ({ settings }) {
        const { codeowners: text = null, repository } = settings;
        if (text === null)
            return;
        const owners = (0,codeowners/* parseCodeowners */.BW)(text === false ? '' : text);
        const bare = FILES.filter((path) => (owners.ruleFor(path)?.owners.length ?? 0) === 0);
        const before = text === false ? '' : text;
        const end = before === '' || before.endsWith('\n') ? '' : '\n';
        if (bare.length > 0) {
            const owner = `@${repository.full_name.split('/')[0]}/OWNERS-OF-THE-GATE`;
            yield {
                where: '.github/CODEOWNERS',
                message: `${bare.join(', ')} belong to nobody`,
                fix: patch('.github/CODEOWNERS', before, `${before}${end}/.github/ ${owner}\n`),
            };
        }
        for (const { line, message } of owners.errors) {
            yield {
                where: `.github/CODEOWNERS:${line}`,
                message: `GitHub skips this line: ${message}`,
                fix: 'Correct the line.',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/tree.js
var model_tree = __webpack_require__(66952);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-forgiven.js



/** Steps whose failure is the verdict, or what it rests on. */
const GATE = /(?:^|\/)actions\/(?:approval-gate|chain)$/u;
const KEY = 'continue-on-error';
const steps = (extra) => `on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: evidence-gate/evidence-gate/actions/approval-gate@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2
${extra}`;
const gateForgiven = {
    id: 'gate-forgiven',
    title: 'The gate’s failure is forgiven',
    rationale: 'With continue-on-error the job is green although the gate said no.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
    examples: {
        bad: [
            gateWith('    needs: collect\n', '    needs: collect\n    continue-on-error: true\n'),
            { workflows: { [GATE_PATH]: steps('        continue-on-error: true\n') } },
        ],
        good: [{ workflows: { [GATE_PATH]: steps('        continue-on-error: false\n') } }],
    },
    find: function* ({ gateJobs }) {
        for (const { file, job } of gateJobs) {
            const gateSteps = job.steps.filter(({ uses }) => uses !== null && GATE.test(uses.path));
            for (const tree of [job.tree, ...gateSteps.map((step) => step.tree)]) {
                const found = (0,model_tree/* entry */.f_)(tree, KEY);
                if (found === null || (0,model_tree/* textOf */.b6)((0,model_tree/* child */.jf)(tree, KEY)) === 'false')
                    continue;
                yield {
                    where: `${file.path}:${found.line}`,
                    message: `${KEY} makes the gate green whatever it finds`,
                    fix: patchLine(file.path, file.text, found.line, () => null),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-may-be-skipped.js


/** `!cancelled()` will not do: whoever cancels the run then makes the job skipped, and green. */
const ALWAYS = /^(?:\$\{\{)?\s*always\(\)\s*(?:\}\})?$/u;
const gateMayBeSkipped = {
    id: 'gate-may-be-skipped',
    title: 'The gate’s job may be skipped',
    rationale: 'A job that is skipped by its if:, or because a job it needs failed, reports success.',
    source: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks#handling-skipped-but-required-checks',
    examples: {
        bad: [
            gateWith('    if: ${{ always() }}\n', ''),
            gateWith('${{ always() }}', "${{ github.actor != 'dependabot[bot]' }}"),
            gateWith('always()', '!cancelled()'),
            gateWith('${{ always() }}', '${{ always() && !github.event.pull_request.draft }}'),
        ],
        good: [gateWith('    needs: collect\n    if: ${{ always() }}\n', '')],
    },
    find: function* ({ gateJobs }) {
        for (const { file, job } of gateJobs) {
            const condition = job.condition?.scalar ?? null;
            if (condition === null && job.needs.length === 0)
                continue;
            if (condition !== null && ALWAYS.test(condition.value.trim()))
                continue;
            yield {
                where: `${file.path}:${condition?.line ?? job.line}`,
                message: condition === null
                    ? `the job ${job.id} is skipped, and therefore green, when ${job.needs.join(' or ')} fails`
                    : `the job ${job.id} is green where its condition does not hold`,
                fix: condition === null
                    ? patchLine(file.path, file.text, job.line, (old) => `${old}\n${indentOf(old)}  if: \${{ always() }}`)
                    : patchLine(file.path, file.text, condition.line, (old) => `${indentOf(old)}if: \${{ always() }}`),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/triggers.js
var triggers = __webpack_require__(6857);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-misses-pushes.js



const NEEDED = ['opened', 'synchronize', 'reopened'];
const gateMissesPushes = {
    id: 'gate-misses-pushes',
    title: 'The gate does not run again after a push',
    rationale: 'With types: given, events not named there do not run it: the newest commit has no verdict of its own.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onevent_nametypes',
    examples: {
        bad: [gateWith('  pull_request:\n', '  pull_request:\n    types: [opened, labeled]\n')],
        good: [gateWith('  pull_request:\n', '  pull_request:\n    types: [opened, synchronize, reopened, edited]\n')],
    },
    find: function* ({ gateJobs }) {
        for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
            for (const event of ['pull_request', 'pull_request_target']) {
                const types = (0,triggers/* typesOf */.pl)(workflow, event);
                const missing = types.length === 0 ? [] : NEEDED.filter((type) => !types.includes(type));
                const trigger = workflow.triggers.get(event);
                if (missing.length === 0 || trigger === undefined)
                    continue;
                const line = trigger.tree?.line ?? trigger.line;
                yield {
                    where: `${file.path}:${line}`,
                    message: `${event} does not run the gate when a pull request is ${missing.join(' or ')}`,
                    fix: patchLine(file.path, file.text, line, (old) => old.replace(/types:.*/u, `types: [${[...new Set([...NEEDED, ...types])].join(', ')}]`)),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-not-required.js



const gateNotRequired = {
    id: 'gate-not-required',
    title: 'The gate is not required',
    rationale: 'A check that nothing waits for is a remark: the change merges while it is red.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
    examples: {
        bad: [
            { rulesets: [REVIEWS_RULESET, BRANCH_RULESET] },
            { rulesets: [{ ...GATE_RULESET, enforcement: 'evaluate' }, REVIEWS_RULESET, BRANCH_RULESET] },
            {
                rulesets: [
                    { ...CHECKS_RULESET, conditions: { ref_name: { include: ['refs/heads/release/*'], exclude: [] } } },
                    REVIEWS_RULESET,
                    BRANCH_RULESET,
                ],
            },
        ],
        good: [
            { rulesets: [GATE_RULESET, { ...CHECKS_RULESET, enforcement: 'disabled' }, REVIEWS_RULESET, BRANCH_RULESET] },
        ],
    },
    find: function* ({ settings, gateChecks, gateWorkflows, gateJobs }) {
        if (gateChecks.length > 0 || gateWorkflows.length > 0)
            return;
        const context = gateJobs[0]?.check ?? 'gate / Verdict';
        yield {
            where: `branch ${settings.repository.default_branch}`,
            message: 'no active ruleset or branch protection requires the gate’s workflow or check',
            fix: newRuleset(settings, 'evidence-gate', [
                {
                    type: 'required_status_checks',
                    parameters: {
                        strict_required_status_checks_policy: true,
                        required_status_checks: [{ context, integration_id: ACTIONS_APP }],
                    },
                },
            ]),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-only-observes.js


const gateOnlyObserves = {
    id: 'gate-only-observes',
    title: 'The gate observes',
    rationale: 'In mode observe it judges, says so, and is green.',
    source: 'https://github.com/evidence-gate/evidence-gate#add-it-to-a-repository',
    examples: {
        bad: [gateWith('mode: enforce', 'mode: observe'), gateWith('mode: enforce', 'mode: ${{ vars.GATE_MODE }}')],
        good: [gateWith('    with:\n      mode: enforce\n', '')],
    },
    find: function* ({ gateJobs }) {
        for (const { file, job } of gateJobs) {
            for (const values of [job.with, ...job.steps.map((step) => step.with)]) {
                const mode = values.get('mode');
                if (mode === undefined || mode.value === 'enforce')
                    continue;
                yield {
                    where: `${file.path}:${mode.line}`,
                    message: mode.value === 'observe' ? 'the gate never blocks' : 'whether the gate blocks is decided elsewhere',
                    fix: patchLine(file.path, file.text, mode.line, (old) => old.replace(/mode:.*/u, 'mode: enforce')),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-path-filtered.js



const gate_path_filtered_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];
const gatePathFiltered = {
    id: 'gate-path-filtered',
    title: 'The gate does not run for every change',
    rationale: 'A workflow that a filter leaves out reports nothing: the check stays pending for ever, or, where somebody made a job of the same name for that case, it is green without a judgement.',
    source: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks#handling-skipped-but-required-checks',
    examples: {
        bad: [
            gateWith('  pull_request:\n', "  pull_request:\n    paths: ['src/**']\n"),
            gateWith('  pull_request:\n', "  pull_request:\n    paths-ignore: ['**.md']\n"),
            gateWith('  pull_request:\n', '  pull_request:\n    branches: [develop]\n'),
        ],
        good: [gateWith('  pull_request:\n', '  pull_request:\n    branches: [main]\n')],
    },
    find: function* ({ gateJobs, settings }) {
        const branch = settings.repository.default_branch;
        for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
            for (const trigger of gate_path_filtered_EVENTS.flatMap((event) => workflow.triggers.get(event) ?? [])) {
                for (const filter of FILTERS) {
                    const found = (0,model_tree/* entry */.f_)(trigger.tree, filter);
                    if (found === null)
                        continue;
                    const names = (0,model_tree/* itemsOf */.S3)(found.value).map(model_tree/* textOf */.b6);
                    if (filter === 'branches' && names.some((name) => name === branch || name === '**'))
                        continue;
                    yield {
                        where: `${file.path}:${found.line}`,
                        message: `${trigger.name} runs the gate only where ${filter} lets it`,
                        fix: patchLine(file.path, file.text, found.line, () => null),
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-shares-job.js

const job = (steps) => `on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${steps}      - uses: evidence-gate/evidence-gate/actions/chain@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2
`;
/** Commands that only move git objects; anything else in the gate’s job may come from the change. */
const HARMLESS = /^\s*git (?:fetch|init|remote|config|rev-parse)\b[^\n;&|`]*$/u;
const gateSharesJob = {
    id: 'gate-shares-job',
    title: 'The gate runs in a job that runs the change',
    rationale: 'An earlier step of the job can plant variables, a PATH or a compile cache, or write the reports that the gate reads: the judge is within reach of the judged.',
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections',
    examples: {
        bad: [
            {
                workflows: {
                    [GATE_PATH]: job('      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n'),
                },
            },
        ],
        good: [{ workflows: { [GATE_PATH]: job('      - run: git fetch --no-tags origin main\n') } }],
    },
    find: function* ({ gateJobs }) {
        for (const { file, job: gate } of gateJobs) {
            const runs = gate.steps.find(({ run }) => run !== null &&
                !run.value
                    .trim()
                    .split('\n')
                    .every((line) => HARMLESS.test(line)));
            if (runs === undefined)
                continue;
            yield {
                where: `${file.path}:${runs.line}`,
                message: `the job ${gate.id} runs commands beside the gate`,
                fix: 'Move the commands into a job of their own that uploads its reports, and let this job download them (workflows-templates/evidence-gate.yml).',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-spoofable.js




const unguarded = [
    CHECKS_RULESET,
    withParameters(REVIEWS_RULESET, { require_code_owner_review: false }),
    BRANCH_RULESET,
];
const gateSpoofable = {
    id: 'gate-spoofable',
    title: 'A change can report the gate’s check itself',
    rationale: 'Every workflow reports as the app GitHub Actions, and on pull_request the change brings its own workflows: a job of the same name is a green check. A required workflow, an app of one’s own, or owners who must approve workflow files close this.',
    source: 'https://docs.github.com/en/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization',
    examples: {
        bad: [{ rulesets: unguarded }, { rulesets: [CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET], codeowners: false }],
        good: [{ rulesets: [CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET] }],
    },
    find: function* ({ settings, rules, gateChecks, gateWorkflows, reviews }) {
        if (gateWorkflows.length > 0 || gateChecks.length === 0)
            return;
        if (gateChecks.some(({ app }) => app !== null && app !== ACTIONS_APP))
            return;
        const owners = typeof settings.codeowners === 'string' ? (0,codeowners/* parseCodeowners */.BW)(settings.codeowners) : null;
        const owned = (owners?.ruleFor('.github/workflows/any-new-file.yml')?.owners.length ?? 0) > 0;
        if (owned && reviews.codeOwners && reviews.count > 0)
            return;
        const reviewRule = rules.find(({ rule }) => rule.type === 'pull_request');
        yield {
            where: 'the required check',
            message: 'any job of that name in a workflow of the change passes for the gate',
            fix: `Require the workflow by a ruleset of the organisation (workflows-templates/rulesets/organisation.json), or give .github/workflows/ owners in CODEOWNERS and make them approve:\n${reviewRule
                ? changeRule(settings, reviewRule.ruleset, 'pull_request', SOUND_REVIEWS)
                : newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }])}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/gate-unpinned.js


const gateUnpinned = {
    id: 'gate-unpinned',
    title: 'The gate is not pinned to a commit',
    rationale: 'A tag or branch can be moved: then the judge is another one, and nobody here approved it.',
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    examples: {
        bad: [gateWith('@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2', '@v1')],
        good: [gateWith('@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2', '@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2 # v1.0.0')],
    },
    find: function* ({ gateJobs }) {
        for (const { file, uses } of gateJobs) {
            if (uses.kind !== 'repository' || /^[0-9a-f]{40}$/u.test(uses.ref ?? ''))
                continue;
            yield {
                where: `${file.path}:${uses.line}`,
                message: `${uses.text} is a name that can be moved`,
                fix: `# SHA is the commit of the release you checked\n${patchLine(file.path, file.text, uses.line, (old) => old.replace(/@[^\s#]+.*/u, `@SHA # ${uses.ref ?? ''}`))}`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/review-check.js


/** A check that one setting of the pull request rule is on. */
function reviewCheck(about, parameter, off, holds, message) {
    return {
        ...about,
        examples: {
            bad: [rulesetsWith(withParameters(REVIEWS_RULESET, { [parameter]: off }))],
            good: [rulesetsWith(withParameters(REVIEWS_RULESET, { [parameter]: SOUND_REVIEWS[parameter] }))],
        },
        find: function* ({ settings, rules, reviews }) {
            if (!reviews.required || holds(reviews))
                return;
            const found = rules.find(({ rule }) => rule.type === 'pull_request');
            yield {
                where: found ? `ruleset ${found.ruleset.name}` : 'branch protection',
                message,
                fix: found
                    ? changeRule(settings, found.ruleset, 'pull_request', { [parameter]: SOUND_REVIEWS[parameter] })
                    : newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }]),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/last-pusher-approves.js

const lastPusherApproves = reviewCheck({
    id: 'last-pusher-approves',
    title: 'The last pusher may approve',
    rationale: 'Whoever pushes to somebody else’s pull request can approve that push alone.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
}, 'require_last_push_approval', false, (reviews) => reviews.lastPush, 'whoever pushed last may be the one who approves');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/merge-queue-unjudged.js


const queue = rulesetsWith({ ...BRANCH_RULESET, rules: [...(BRANCH_RULESET.rules ?? []), { type: 'merge_queue' }] });
const mergeQueueUnjudged = {
    id: 'merge-queue-unjudged',
    title: 'The merge queue is not judged',
    rationale: 'What a queue merges is a new commit. Without on: merge_group the gate never sees it: the queue waits for ever, or merges on a check somebody else reports.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group',
    examples: {
        bad: [{ ...queue, workflows: { [GATE_PATH]: GATE_WORKFLOW.replace('  merge_group:\n', '') } }],
        good: [queue],
    },
    find: function* ({ rules, gateJobs }) {
        if (!rules.some(({ rule }) => rule.type === 'merge_queue') || gateJobs.length === 0)
            return;
        if (gateJobs.some(({ workflow }) => workflow.triggers.has('merge_group')))
            return;
        const { file, workflow } = gateJobs[0];
        yield {
            where: `${file.path}:${workflow.triggerLine}`,
            message: 'a merge queue is required, and no gate runs on merge_group',
            fix: patchLine(file.path, file.text, workflow.triggerLine, (old) => /^on:\s*$/u.test(old) ? `${old}\n  merge_group:` : `on:\n  pull_request:\n  merge_group:`),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/no-approval-needed.js

const noApprovalNeeded = reviewCheck({
    id: 'no-approval-needed',
    title: 'No approval is needed',
    rationale: 'With a count of zero GitHub asks nobody, and code owner review has nobody to wait for.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
}, 'required_approving_review_count', 0, (reviews) => reviews.count > 0, 'asks for no approval');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/not-read.js


const PARTS = {
    rulesets: 'Administration: read, or any token that can read the repository',
    branch_protection: 'Administration: read',
    actions: 'Administration: read',
    workflows: 'Contents: read',
    codeowners: 'Contents: read',
};
/** What was not looked at may be open. */
const notRead = {
    id: 'not-read',
    title: 'A part of the settings is not known',
    rationale: 'What could not be read may hold a way around the gate; not knowing is never clean.',
    source: 'https://docs.github.com/en/rest/repos/rules',
    examples: {
        bad: [
            { rulesets: null },
            { branch_protection: null },
            { actions: null },
            { workflows: null },
            { codeowners: null },
            { workflows: { [GATE_PATH]: 'on: pull_request\npermissions: {}\njobs: {}\n' } },
        ],
        good: [{ branch_protection: false }],
    },
    find: function* ({ settings, gateWorkflows, gateChecks, gateJobs }) {
        for (const [part, permission] of Object.entries(PARTS)) {
            if ((settings[part] ?? null) !== null)
                continue;
            const why = settings.unread?.[part];
            yield {
                where: part,
                message: `${part} could not be read${why === undefined ? '' : `: ${why}`}`,
                fix: `Run the doctor again with a token that has ${permission}, or hand ${part} in by --settings.`,
            };
        }
        for (const one of settings.rulesets ?? []) {
            if (one.enforcement !== 'active' || (one.bypass_actors ?? null) !== null)
                continue;
            yield {
                where: `ruleset ${one.name}`,
                message: 'GitHub did not say who may bypass this ruleset; it tells only those who may write it',
                fix: 'Run the doctor again with a token that has Administration: write, or hand the ruleset in by --settings.',
            };
        }
        const required = gateWorkflows[0]?.path ?? gateChecks.find(({ app }) => app === ACTIONS_APP)?.context;
        if (required === undefined || gateJobs.length > 0)
            return;
        yield {
            where: required,
            message: 'the gate is required, and the workflow that runs it was not seen: it may observe, or be skipped',
            fix: 'Hand the workflow in by --workflows FILE, as it is at the commit that is required.',
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/owners-not-asked.js

const ownersNotAsked = reviewCheck({
    id: 'owners-not-asked',
    title: 'Code owners need not approve',
    rationale: 'Without it CODEOWNERS is a mailing list: the gate’s own files change without their owners.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
}, 'require_code_owner_review', false, (reviews) => reviews.codeOwners, 'owners of changed files need not approve');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/required-workflow-unpinned.js


const requiredWorkflowUnpinned = {
    id: 'required-workflow-unpinned',
    title: 'The required workflow is not pinned to a commit',
    rationale: 'A branch or tag can be moved by whoever may push to the workflow’s repository: the judge changes without a trace here.',
    source: 'https://docs.github.com/en/rest/orgs/rules#create-an-organization-repository-ruleset',
    examples: {
        bad: [
            rulesetsWith(withParameters(GATE_RULESET, { workflows: [{ repository_id: 1, path: GATE_PATH, ref: 'refs/heads/main' }] })),
        ],
        good: [rulesetsWith(GATE_RULESET)],
    },
    find: function* ({ settings, gateWorkflows }) {
        for (const { path, repository, ruleset } of gateWorkflows.filter(({ sha }) => sha === null)) {
            yield {
                where: `ruleset ${ruleset.name}`,
                message: `${path} is required from a name that can be moved`,
                fix: `# SHA is the commit of the release you checked\n${changeRule(settings, ruleset, 'workflows', {
                    workflows: [{ repository_id: repository, path, sha: 'SHA' }],
                })}`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/secrets-in-collect.js


const SECRET = /\$\{\{[^}]*\bsecrets\s*[.[]\s*(?!GITHUB_TOKEN\b)/iu;
const secretsInCollect = {
    id: 'secrets-in-collect',
    title: 'The job that collects evidence is handed a secret',
    rationale: 'It runs the change’s code: whatever is in its environment can be sent away, also the key by which a review or a status is signed.',
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
    examples: {
        bad: [gateWith('npm test\n', 'npm test\n        env:\n          TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n')],
        good: [gateWith('npm test\n', 'npm test\n        env:\n          CI: true\n')],
    },
    find: function* ({ gateJobs }) {
        for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
            const gates = new Set(gateJobs.map(({ job }) => job));
            for (const job of workflow.jobs.filter((one) => !gates.has(one) && one.steps.some(({ run }) => run !== null))) {
                const found = (0,model_tree/* scalarsOf */.TM)(job.tree).find(({ value }) => SECRET.test(value.slice(0, 10_000)));
                if (found === undefined)
                    continue;
                yield {
                    where: `${file.path}:${found.line}`,
                    message: `the job ${job.id} runs code of the change and sees a secret`,
                    fix: 'Remove the secret from this job. What needs it runs after the merge, or in a job that runs nothing of the change.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/self-hosted-forks.js


const on = (runner) => `on: pull_request\npermissions: {}\njobs:\n  test:\n    runs-on: ${runner}\n    steps:\n      - run: make test\n`;
const selfHostedForks = {
    id: 'self-hosted-forks',
    title: 'Strangers’ code runs on one’s own runners',
    rationale: 'In a public repository anybody’s fork can leave something behind on a runner that is used again: the next judgement runs beside it.',
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
    examples: {
        bad: [{ workflows: { '.github/workflows/ci.yml': on('[self-hosted, linux]') } }],
        good: [
            { workflows: { '.github/workflows/ci.yml': on('ubuntu-latest') } },
            {
                repository: { full_name: 'acme/widgets', default_branch: 'main', visibility: 'private' },
                workflows: { '.github/workflows/ci.yml': on('self-hosted') },
            },
        ],
    },
    find: function* ({ workflows, settings }) {
        if ((settings.repository.visibility ?? 'public') !== 'public')
            return;
        for (const { path, workflow } of workflows) {
            if (workflow === null || !(0,triggers/* outsiderCanStart */.oD)(workflow))
                continue;
            for (const job of workflow.jobs) {
                const labels = (0,model_tree/* scalarsOf */.TM)(job.runsOn?.value);
                if (!labels.some(({ value }) => value.toLowerCase() === 'self-hosted'))
                    continue;
                yield {
                    where: `${path}:${job.runsOn?.line ?? job.line}`,
                    message: `the job ${job.id} runs on a self-hosted runner for pull requests from forks`,
                    fix: 'Use a runner of GitHub for pull requests, or ephemeral runners that serve one job (workflows-templates/runners/).',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/stale-approvals.js

const staleApprovals = reviewCheck({
    id: 'stale-approvals',
    title: 'Approvals survive a push',
    rationale: 'A change can be approved first and written afterwards.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
}, 'dismiss_stale_reviews_on_push', false, (reviews) => reviews.dismissStale, 'a push keeps the approvals that came before it');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/stale-base.js


const staleBase = {
    id: 'stale-base',
    title: 'A verdict outlives the base it was given for',
    rationale: 'A verdict speaks of one merge tree. When the base moves and neither an update nor a merge queue is required, what merges was never judged.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
    examples: {
        bad: [rulesetsWith(withParameters(CHECKS_RULESET, { strict_required_status_checks_policy: false }))],
        good: [rulesetsWith(withParameters(CHECKS_RULESET, { strict_required_status_checks_policy: true }))],
    },
    find: function* ({ settings, rules, gateChecks, gateWorkflows }) {
        if (gateChecks.length + gateWorkflows.length === 0)
            return;
        if (rules.some(({ rule }) => rule.type === 'merge_queue'))
            return;
        const checks = rules.filter(({ rule }) => rule.type === 'required_status_checks');
        const { branch_protection: classic } = settings;
        if (classic && classic.required_status_checks?.strict === true)
            return;
        if (checks.some(({ rule }) => rule.parameters?.['strict_required_status_checks_policy'] === true))
            return;
        const first = checks[0];
        yield {
            where: first ? `ruleset ${first.ruleset.name}` : `branch ${settings.repository.default_branch}`,
            message: 'a branch need not be up to date with its base when it merges',
            fix: first
                ? changeRule(settings, first.ruleset, 'required_status_checks', { strict_required_status_checks_policy: true })
                : 'Turn on "Require branches to be up to date before merging", or require a merge queue.',
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/target-runs-head.js

const target_runs_head_workflow = (ref) => `on: pull_request_target
permissions:
  contents: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          ref: \${{ github.event.pull_request.${ref}.sha }}
      - run: npm ci && npm test
`;
const targetRunsHead = workflowRuleCheck({
    id: 'target-runs-head',
    title: 'A privileged workflow checks out the change',
    rationale: 'On pull_request_target and workflow_run the token writes and secrets are at hand: a build script of the change can report checks, push and approve.',
    source: 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    examples: {
        bad: [{ workflows: { '.github/workflows/build.yml': target_runs_head_workflow('head') } }],
        good: [{ workflows: { '.github/workflows/build.yml': target_runs_head_workflow('base') } }],
    },
}, 'workflow.untrusted-checkout', 'Build in a workflow on pull_request, hand results on as an artifact, and let the privileged workflow read them as data.');

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/checks/workflow-not-understood.js

const workflowNotUnderstood = {
    id: 'workflow-not-understood',
    title: 'A workflow cannot be read',
    rationale: 'A file that is no YAML, or uses syntax the doctor does not know, may hold anything.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    examples: {
        bad: [
            { workflows: { '.github/workflows/other.yml': 'on: [push\n' } },
            { workflows: { [GATE_PATH]: 'on: push\njobs: &a { x: *a }\n' } },
        ],
        good: [{ workflows: { '.github/workflows/other.yml': 'on: push\npermissions: {}\njobs: {}\n' } }],
    },
    find: function* ({ workflows }) {
        for (const { path, workflow, understood } of workflows) {
            if (workflow !== null && understood)
                continue;
            yield {
                where: path,
                message: workflow === null ? 'is not a workflow that can be read' : 'uses syntax this version does not know',
                fix: 'Correct the file, or have a person read it; until then nothing can be said about it.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/registry.js
































/** Every check, in the order in which it is told: what is not known, the gate itself, the rules, the people, the tokens. */
const DOCTOR_CHECKS = [
    notRead,
    workflowNotUnderstood,
    gateNotRequired,
    gateByNameOnly,
    gateSpoofable,
    requiredWorkflowUnpinned,
    gateUnpinned,
    gateOnlyObserves,
    gateMayBeSkipped,
    gateForgiven,
    gatePathFiltered,
    gateMissesPushes,
    gateSharesJob,
    mergeQueueUnjudged,
    bypassActors,
    adminsNotEnforced,
    directPush,
    branchRewritable,
    staleBase,
    noApprovalNeeded,
    staleApprovals,
    lastPusherApproves,
    ownersNotAsked,
    gateFilesUnowned,
    actionsMayApprove,
    approvalByWorkflow,
    defaultTokenWrites,
    collectMayWrite,
    secretsInCollect,
    targetRunsHead,
    artifactTrusted,
    selfHostedForks,
];

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/examine.js + 9 modules
var examine = __webpack_require__(51336);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-tree.js
var read_tree = __webpack_require__(56961);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/model/read-workflow.js
var read_workflow = __webpack_require__(35992);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/gate-jobs.js

const CALLED = /(?:^|\/)\.github\/workflows\/(?:evidence-gate|merge-group)\.ya?ml$/u;
const STEP = /(?:^|\/)actions\/(?:chain|approval-gate)$/u;
/** Name of the last job of the reusable workflow. */
const VERDICT = 'Verdict';
/** Finds the gate by what a job uses, whatever the job is called. */
function gateJobsIn(file) {
    const { workflow } = file;
    if (workflow === null || workflow.kind !== 'workflow')
        return [];
    return workflow.jobs.flatMap((job) => {
        const name = (0,model_tree/* textOf */.b6)((0,model_tree/* child */.jf)(job.tree, 'name')) ?? job.id;
        if (job.uses !== null && CALLED.test(job.uses.path)) {
            return [{ file, workflow, job, uses: job.uses, kind: 'call', check: `${name} / ${VERDICT}` }];
        }
        const uses = job.steps.map((step) => step.uses).find((one) => one !== null && STEP.test(one.path));
        return uses ? [{ file, workflow, job, uses, kind: 'steps', check: name }] : [];
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/ref-names.js

/**
 * Whether a ruleset binds a branch. Patterns are fnmatch with `*` stopping at `/`, as GitHub documents; a condition that
 * cannot be read binds nothing, so that the doctor does not count on it.
 */
function appliesTo({ target, conditions }, branch) {
    if (target !== null && target !== undefined && target !== 'branch')
        return false;
    const names = conditions?.ref_name;
    if (!names)
        return false;
    const matches = (pattern) => pattern === '~ALL' || pattern === '~DEFAULT_BRANCH' || fits(pattern, branch);
    return names.include.some(matches) && !names.exclude.some(matches);
}
const MAX_PATTERN = 1000;
function fits(pattern, branch) {
    if (pattern.length > MAX_PATTERN)
        return false;
    return picomatch.isMatch(`refs/heads/${branch}`, pattern, {
        nobrace: true,
        noextglob: true,
        nonegate: true,
        dot: true,
    });
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/reviews.js
function reviewsOf(rules, protection) {
    const asked = rules.filter(({ rule }) => rule.type === 'pull_request').map(({ rule }) => rule.parameters ?? {});
    const classic = protection ? protection.required_pull_request_reviews : null;
    const any = (key, alsoClassic) => asked.some((parameters) => parameters[key] === true) || alsoClassic === true;
    const counts = asked.map((parameters) => Number(parameters['required_approving_review_count'] ?? 0));
    return {
        required: asked.length > 0 || (classic !== null && classic !== undefined),
        dismissStale: any('dismiss_stale_reviews_on_push', classic?.dismiss_stale_reviews),
        lastPush: any('require_last_push_approval', classic?.require_last_push_approval),
        codeOwners: any('require_code_owner_review', classic?.require_code_owner_reviews),
        count: Math.max(0, ...counts, classic?.required_approving_review_count ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/sight.js







/** Reads the workflows and gathers what is required. Never fails on hostile files: they are `workflow: null`. */
async function sightOf(settings) {
    const branch = settings.repository.default_branch;
    const rules = (settings.rulesets ?? [])
        .filter((ruleset) => ruleset.enforcement === 'active' && appliesTo(ruleset, branch))
        .flatMap((ruleset) => (ruleset.rules ?? []).map((rule) => ({ ruleset, rule })));
    const workflows = await Promise.all(Object.entries(settings.workflows ?? {}).map(([path, text]) => workflowFile(path, text)));
    const gateJobs = workflows.flatMap(gateJobsIn);
    const names = new Set(gateJobs.map(({ check }) => check));
    const files = new Set(gateJobs.map(({ file }) => file.path));
    return {
        settings,
        rules,
        workflows,
        gateJobs,
        gateChecks: requiredChecks(rules, settings.branch_protection).filter(({ context }) => names.has(context) || GATE_NAME.test(context)),
        gateWorkflows: requiredWorkflows(rules).filter(({ path }) => files.has(path) || GATE_NAME.test(path)),
        reviews: reviewsOf(rules, settings.branch_protection),
    };
}
/** How the gate's own check or workflow is called where its jobs cannot be seen. */
const GATE_NAME = /evidence[ _-]?gate/iu;
async function workflowFile(path, text) {
    try {
        const workflow = (0,read_workflow/* readWorkflow */.S)(path, await (0,read_tree/* readTree */.Z)(text));
        const { findings } = await (0,examine/* examineWorkflow */.D)(path, text);
        return { path, text, workflow, findings, understood: workflow.unknown.length === 0 };
    }
    catch (error) {
        if (!(error instanceof read_tree/* UnreadableYaml */.x))
            throw error;
        return { path, text, workflow: null, findings: [], understood: false };
    }
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/diagnose.js


/** Most findings that are told; a repository with more has the same ones many times. */
const MAX_FINDINGS = 500;
/** Every way around the gate that stands open, in the order of the registry. Reads nothing but its argument. */
async function diagnose(settings) {
    const sight = await sightOf(settings);
    return DOCTOR_CHECKS.flatMap(({ id, title, rationale, source, find }) => [...find(sight)].map((finding) => ({ check: id, title, rationale, source, ...finding }))).slice(0, MAX_FINDINGS);
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(16180);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/example-text.js



/** How an example differs from the sound repository, in few lines. */
function differencesFromSound({ rulesets, workflows, ...rest }) {
    const lines = [
        ...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
        ...(rulesets === undefined ? [] : rulesetLines(rulesets)),
        ...(workflows === undefined ? [] : workflowLines(workflows)),
    ];
    return lines.length === 0 ? 'the sound repository itself' : lines.join('\n');
}
function rulesetLines(rulesets) {
    if (rulesets === null)
        return ['rulesets: null'];
    const known = SOUND.rulesets ?? [];
    const gone = known.filter(({ id }) => !rulesets.some((one) => one.id === id));
    return [
        ...gone.map(({ name }) => `no ruleset ${name}`),
        ...rulesets.flatMap((one) => {
            const sound = known.find(({ id }) => id === one.id);
            const other = Object.entries(one).filter(([key, value]) => !(0,external_node_util_.isDeepStrictEqual)(value, sound?.[key]));
            return other.map(([key, value]) => `ruleset ${one.name}: ${key}: ${JSON.stringify(value)}`);
        }),
    ];
}
function workflowLines(workflows) {
    if (workflows === null)
        return ['workflows: null'];
    return Object.entries(workflows).map(([path, text]) => {
        const sound = SOUND.workflows?.[path];
        return sound === undefined ? `# ${path}\n${text.trimEnd()}` : patch(path, sound, text);
    });
}

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/render.js



/** The findings for people: what is open, why it matters, the fix ready to copy. */
function describeDiagnoses(repository, found, color) {
    const { bold, dim, green, red } = (0,io/* painter */.C)(color);
    if (found.length === 0)
        return `${green('sound')} ${(0,markdown/* visible */.RK)(repository)}: no way around the gate was found\n`;
    const blocks = found.map(({ check, title, where, message, rationale, fix, source }) => `${red(check)}  ${bold(title)}\n  ${(0,markdown/* visible */.RK)(where)}: ${(0,markdown/* visible */.RK)(message)}\n  ${dim(rationale)}\n\n${indent(fix)}\n\n  ${dim(source)}\n`);
    const count = `${found.length} ${found.length === 1 ? 'way' : 'ways'} around the gate`;
    return `${blocks.join('\n')}\n${red('bypassable')} ${(0,markdown/* visible */.RK)(repository)}: ${count}\n`;
}
/** Fixes hold text of workflows: line breaks stay, other control characters are shown. */
const indent = (text) => text
    .split('\n')
    .map((line) => `    ${(0,markdown/* visible */.RK)(line)}`)
    .join('\n');
/** The page of all checks, for docs/guides/doctor.md. */
function checksPage(checks) {
    const sections = checks.map(({ id, title, rationale, source, examples: { bad, good } }) => [
        `## ${id}`,
        `**${title}.** ${rationale}`,
        'Found, for instance:',
        fence(bad[0]),
        'Not found:',
        fence(good[0]),
        `Source: <${source}>`,
    ].join('\n\n'));
    return `${['<!-- Written by `evidence-gate doctor --list`. Do not edit. -->', '# What the doctor looks for', INTRODUCTION, ...sections].join('\n\n')}\n`;
}
const INTRODUCTION = [
    '`evidence-gate doctor --repository OWNER/NAME` reads rulesets, branch protection, the settings of GitHub Actions, the',
    'workflows and CODEOWNERS of the default branch, and tells every way around the gate with the call or patch that closes',
    'it. Exit status 0: none was found; 1: the gate can be bypassed, or something could not be read; 2: usage.',
].join('\n');
/** Plain text, so that no formatter reads it as a language. */
const fence = (edit) => `\`\`\`text\n${differencesFromSound(edit ?? {})}\n\`\`\``;

;// CONCATENATED MODULE: ./build/emit/cli/src/doctor/settings.js

/**
 * What decides whether the gate can be walked around, in the shapes of GitHub's REST API. A part that could not be read
 * is `null` or absent: the doctor then says that it does not know, and never that all is well. `false` says that a
 * thing was looked for and is not there.
 */
const rule = schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), parameters: schemas/* looseObject */._H3({}).nullish() });
const settings_ruleset = schemas/* looseObject */._H3({
    id: schemas/* number */.aig().int(),
    name: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().nullish(),
    /** Only `active` rulesets bind anybody. */
    enforcement: schemas/* string */.YjP(),
    source_type: schemas/* string */.YjP().nullish(),
    source: schemas/* string */.YjP().nullish(),
    /** GitHub leaves it out for readers who may not write the ruleset. */
    bypass_actors: schemas/* array */.YOg(schemas/* looseObject */._H3({
        actor_id: schemas/* number */.aig().nullish(),
        actor_type: schemas/* string */.YjP(),
        bypass_mode: schemas/* string */.YjP().nullish(),
    }))
        .nullish(),
    conditions: schemas/* looseObject */._H3({
        ref_name: schemas/* looseObject */._H3({ include: schemas/* array */.YOg(schemas/* string */.YjP()).default([]), exclude: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) })
            .nullish(),
    })
        .nullish(),
    rules: schemas/* array */.YOg(rule).nullish(),
});
const enabled = schemas/* looseObject */._H3({ enabled: schemas/* boolean */.zMY() }).nullish();
const protection = schemas/* looseObject */._H3({
    required_status_checks: schemas/* looseObject */._H3({
        strict: schemas/* boolean */.zMY().nullish(),
        contexts: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        checks: schemas/* array */.YOg(schemas/* looseObject */._H3({ context: schemas/* string */.YjP(), app_id: schemas/* number */.aig().nullish() })).nullish(),
    })
        .nullish(),
    enforce_admins: enabled,
    required_pull_request_reviews: schemas/* looseObject */._H3({
        dismiss_stale_reviews: schemas/* boolean */.zMY().nullish(),
        require_code_owner_reviews: schemas/* boolean */.zMY().nullish(),
        require_last_push_approval: schemas/* boolean */.zMY().nullish(),
        required_approving_review_count: schemas/* number */.aig().nullish(),
        bypass_pull_request_allowances: schemas/* looseObject */._H3({
            users: schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP().nullish() })).nullish(),
            teams: schemas/* array */.YOg(schemas/* looseObject */._H3({ slug: schemas/* string */.YjP().nullish() })).nullish(),
            apps: schemas/* array */.YOg(schemas/* looseObject */._H3({ slug: schemas/* string */.YjP().nullish() })).nullish(),
        })
            .nullish(),
    })
        .nullish(),
    allow_force_pushes: enabled,
    allow_deletions: enabled,
});
const settingsSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        full_name: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/u),
        default_branch: schemas/* string */.YjP().min(1),
        visibility: schemas/* string */.YjP().nullish(),
    }),
    /** Whole rulesets, those of the organisation included. */
    rulesets: schemas/* array */.YOg(settings_ruleset).nullish(),
    branch_protection: schemas/* union */.KCZ([protection, schemas/* literal */.euz(false)]).nullish(),
    /** `GET /repos/{owner}/{repo}/actions/permissions/workflow`. */
    actions: schemas/* looseObject */._H3({
        default_workflow_permissions: schemas/* string */.YjP(),
        can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
    })
        .nullish(),
    /** Text of every file in `.github/workflows` of the default branch, by path. */
    workflows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    codeowners: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* literal */.euz(false)]).nullish(),
    /** Why a part is missing, by its name. */
    unread: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});

// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/doctor.js











const flags = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP()
        .optional()
        .describe('OWNER/NAME to read from GitHub; needs GITHUB_TOKEN with Administration: read'),
    branch: schemas/* string */.YjP().optional().describe('Branch to look at [the default branch]'),
    settings: schemas/* string */.YjP().optional().describe('JSON file with the settings, instead of asking GitHub'),
    repo: schemas/* string */.YjP().optional().describe('Local git repository whose workflows and CODEOWNERS are read'),
    ref: schemas/* string */.YjP().default('HEAD').describe('Commit of --repo'),
    workflows: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Further workflow files, such as the one the organisation requires'),
    save: schemas/* string */.YjP().optional().describe('File to keep the settings in, for --settings elsewhere'),
    list: schemas/* boolean */.zMY().default(false).describe('Tell what is looked for, as Markdown; nothing is read'),
    format: format/* FORMAT */.u,
});
const doctor = (0,command/* defineCommand */.N)({
    name: 'doctor',
    title: 'Whether the gate can be walked around here, and how to close it',
    about: 'Reads rulesets, branch protection, the settings of GitHub Actions, workflows and CODEOWNERS, live or from a file, and\ntells each way around the gate with the call or patch that closes it. What cannot be read counts as open.',
    examples: [
        'evidence-gate doctor --repository acme/widgets',
        'evidence-gate doctor --settings settings.json --repo . --format json',
        'evidence-gate doctor --list',
    ],
    flags,
    run: async (options, io) => {
        if (options.list) {
            io.out(checksPage(DOCTOR_CHECKS));
            return 0;
        }
        const settings = await settingsOf(options, io);
        if (options.save !== undefined)
            await save((0,external_node_path_.resolve)(io.cwd, options.save), settings);
        const found = await diagnose(settings);
        if ((0,format/* wants */.Y)(options.format, 'text'))
            io.out(describeDiagnoses(settings.repository.full_name, found, io.color));
        if ((0,format/* wants */.Y)(options.format, 'json'))
            io.out(`${JSON.stringify(found, null, 2)}\n`);
        return found.length === 0 ? 0 : 1;
    },
});
/** @throws ConfigurationError EG290 when the settings cannot be used, EG291 when nothing says where they are */
async function settingsOf(options, io) {
    if ((options.repository === undefined) === (options.settings === undefined)) {
        throw new errors/* ConfigurationError */.j1('EG291', 'The doctor needs to know whom to look at, and in one way.', 'Give --repository OWNER/NAME to ask GitHub, or --settings FILE.');
    }
    const known = options.settings === undefined ? await live(options, io) : await fromFile((0,external_node_path_.resolve)(io.cwd, options.settings));
    const local = options.repo === undefined
        ? {}
        : await (await Promise.all(/* import() */[__webpack_require__.e(6660), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 60648))).readFiles((0,external_node_path_.resolve)(io.cwd, options.repo), options.ref);
    const parsed = settingsSchema.safeParse({ ...known, ...local });
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new errors/* ConfigurationError */.j1('EG290', `The settings are not of GitHub’s shape: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`, 'Write them with --save, or see docs/guides/doctor.md.');
    }
    return options.workflows.length === 0 ? parsed.data : withWorkflows(parsed.data, options.workflows, io);
}
/** Largest file that is read: GitHub’s own limits keep real settings far below. */
const MAX_BYTES = 32 * 1024 * 1024;
async function fromFile(path) {
    try {
        const { nodeFiles } = await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 33538));
        const { bytes } = await nodeFiles('.').read(path, MAX_BYTES);
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (typeof value !== 'object' || value === null)
            throw new Error('it is no object');
        return value;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* ConfigurationError */.j1('EG290', `The settings in ${path} cannot be used: ${why}`, 'Write them with --save.', {
            cause,
        });
    }
}
async function withWorkflows(settings, patterns, io) {
    const { nodeFiles } = await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 33538));
    const files = nodeFiles(io.cwd);
    const { paths, unmatched } = await files.expand(patterns);
    if (unmatched.length > 0)
        throw new errors/* ConfigurationError */.j1('EG290', `No workflow file matches ${unmatched[0]}.`, 'Check the path.');
    const texts = await Promise.all(paths.map(async (path) => {
        const { bytes } = await files.read((0,external_node_path_.resolve)(io.cwd, path), MAX_BYTES);
        return [path, Buffer.from(bytes).toString('utf8')];
    }));
    return { ...settings, workflows: { ...settings.workflows, ...Object.fromEntries(texts) } };
}
async function live({ repository = '', branch }, io) {
    const [owner, repo, ...more] = repository.split('/');
    const token = io.environment['GITHUB_TOKEN'] ?? io.environment['GH_TOKEN'];
    if (!owner || !repo || more.length > 0)
        throw new errors/* ConfigurationError */.j1('EG291', `${JSON.stringify(repository)} is not of the form OWNER/NAME.`, 'Correct --repository.');
    if (!token)
        throw new errors/* ConfigurationError */.j1('EG291', 'There is no token to ask GitHub with.', 'Set GITHUB_TOKEN to one with Administration: read, Contents: read and Metadata: read.');
    (0,self_check/* requireCleanEnvironment */.s)(io.environment, { network: true, allowed: [], untrustedFolders: [] });
    const [{ gitHubClient }, { readLive }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2497).then(__webpack_require__.bind(__webpack_require__, 82497)),
        __webpack_require__.e(/* import() */ 4513).then(__webpack_require__.bind(__webpack_require__, 54513)),
    ]);
    const client = await gitHubClient({ token, baseUrl: io.environment['GITHUB_API_URL'] ?? 'https://api.github.com' });
    try {
        return await readLive(client, owner, repo, branch);
    }
    catch (cause) {
        if (!(cause instanceof faults/* Fault */.vC))
            throw cause;
        throw new errors/* ConfigurationError */.j1('EG291', `${cause.message}.`, 'Check the name and what the token may read.', {
            cause,
        });
    }
}
async function save(path, settings) {
    const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    try {
        await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG290', `Cannot write ${path}.`, 'Name a file that can be written with --save.', {
            cause,
        });
    }
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wants),
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const FORMATS = ['text', 'json'];
/** `--format text,json`: for people, for programs, or both. */
const FORMAT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .default('text')
    .refine((value) => value.split(',').every((name) => FORMATS.includes(name)), `use ${FORMATS.join(' or ')}, or both with a comma`)
    .describe('text for people, json for programs, or both: text,json');
const wants = (format, name) => format.split(',').includes(name);


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


/***/ }),

/***/ 20099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/** A request that gave no usable answer, in the words that people need: what was asked, what came, what would help. */
class Fault extends Error {
    name = 'Fault';
    /** HTTP status; null when no answer came or it was not what GitHub's contract promises. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** Turns whatever a request threw into a fault that names the permission it needed. */
function faultOf(what, permission, thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const cause = { cause: thrown };
    const status = statusOf(thrown);
    switch (true) {
        case status === null || isTimeout(thrown):
            return new Fault(`${what}: GitHub did not answer in time or could not be reached`, null, cause);
        case status === 401:
            return new Fault(`${what}: GitHub does not accept the token (401)`, status, cause);
        case isRateLimit(thrown, status):
            return new Fault(`${what}: the rate limit is used up (${status})`, status, cause);
        case status === 403 || status === 404:
            return new Fault(`${what}: GitHub answered ${status}; the token needs ${permission}`, status, cause);
        default:
            return new Fault(`${what}: GitHub answered ${status}`, status, cause);
    }
}
/** Worth asking again: GitHub's own trouble and limits that pass. */
const isPassing = (thrown) => {
    const status = statusOf(thrown);
    return status !== null && (status >= 500 || isRateLimit(thrown, status)) && !isTimeout(thrown);
};
/** Refused before anything was done. */
const isLimited = (thrown) => isRateLimit(thrown, statusOf(thrown));
/** Seconds that GitHub asks to wait; null when it does not say. */
function retryAfter(thrown) {
    const seconds = Number(headersOf(thrown)['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
function isRateLimit(thrown, status) {
    if (status === 429)
        return true;
    const headers = headersOf(thrown);
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
}
function statusOf(thrown) {
    const status = thrown?.status;
    return typeof status === 'number' ? status : null;
}
const isTimeout = (thrown) => [thrown, thrown?.cause].some((error) => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) || !hasResponse(thrown);
const hasResponse = (thrown) => typeof thrown === 'object' && thrown !== null && thrown.response !== undefined;
function headersOf(thrown) {
    return thrown?.response?.headers ?? {};
}


/***/ })

};
