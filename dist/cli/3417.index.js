export const id = 3417;
export const ids = [3417,38,8629,8296,1948,3538];
export const modules = {

/***/ 21948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBundle: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js + 3 modules
var bundle = __webpack_require__(94312);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/report.js
var evidence_report = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/emit/shared/github/pull-request.js
var pull_request = __webpack_require__(43233);
// EXTERNAL MODULE: ./build/emit/shared/policy/schema.js + 1 modules
var schema = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/read-case.js





const person = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP() });
/** A report as the bundle holds it. Findings decide nothing and are many: their bytes are proved by the digest alone. */
const storedReport = schemas/* looseObject */._H3({ gate: schemas/* enum */.k5n(gates/* GATES */.J), schema: schemas/* literal */.euz(gates/* REPORT_SCHEMA */.D) })
    .transform((report) => evidence_report.reportSchema.parse({ ...report, findings: [], durationMs: 0 }));
const commits = schemas/* array */.YOg(schemas/* strictObject */.rej({
    oid: schemas/* string */.YjP(),
    parents: schemas/* array */.YOg(schemas/* string */.YjP()),
    author: person,
    committer: person,
    message: schemas/* string */.YjP(),
}));
const carry = schemas/* array */.YOg(schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP(),
    sameTree: schemas/* boolean */.zMY(),
    samePaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    changes: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
}));
const own = {
    head: schemas/* string */.YjP(),
    commits,
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    owned: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), owners: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    ownersProblem: schemas/* string */.YjP().nullable(),
    neutral: schemas/* array */.YOg(schemas/* string */.YjP()),
    carry,
};
const groupSchema = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP(),
    last: schemas/* number */.aig().int().nullable(),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()),
    unexplained: schemas/* array */.YOg(schemas/* string */.YjP()),
    members: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...own, facts: pull_request.pullRequestFactsSchema, unproved: schemas/* string */.YjP().nullable() })),
});
const caseSchema = schemas/* strictObject */.rej({
    ...own,
    mergeTree: schemas/* string */.YjP().nullable(),
    judgedAt: schemas/* number */.aig().int(),
    policy: schemas/* looseObject */._H3({ digest: schemas/* string */.YjP(), sources: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    facts: pull_request.pullRequestFactsSchema.nullable(),
    reports: schemas/* array */.YOg(storedReport),
    group: groupSchema.optional(),
});
/**
 * The case that a bundle holds, checked as everything from outside is. Findings of its reports are left out.
 *
 * @throws z.ZodError when it is of another shape
 */
function readCase(value) {
    const { policy, reports, group, ...rest } = caseSchema.parse(value);
    const { digest, sources, ...document } = policy;
    return {
        ...rest,
        policy: { ...schema/* policySchema */.wh.parse({ areas: {}, changeTypes: {}, ...document }), digest, sources },
        reports: new Map(reports.map((report) => [report.gate, report])),
        ...sets(rest),
        ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
    };
}
/** Lists as the sets and maps that they stand for. */
const sets = (part) => ({
    neutral: new Set(part.neutral),
    carry: new Map(part.carry.map(({ commit, samePaths, ...more }) => [commit, { ...more, samePaths: new Set(samePaths) }])),
});

// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/decide.js + 25 modules
var decide = __webpack_require__(21173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/verify/statement.js




/** The ten items of the audit trail: each is there, though it may be null. */
const AUDIT_ITEMS = [
    'originalRequest',
    'agentPlan',
    'securityAssumptions',
    'commandsRun',
    'filesChanged',
    'toolCalls',
    'scannerResults',
    'testsRun',
    'knownResidualRisks',
    'humanApprovals',
];
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
/** A verdict's bundle, as far as its claims are compared with what comes out when it is judged again. */
const statementSchema = schemas/* strictObject */.rej({
    _type: schemas/* literal */.euz(bundle/* STATEMENT_TYPE */.zG),
    predicateType: schemas/* literal */.euz(bundle/* PREDICATE_TYPE */.To),
    subject: schemas/* tuple */.PVZ([schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })]),
    predicate: schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['ready', 'not-ready']),
        verifier: schemas/* strictObject */.rej({ id: schemas/* literal */.euz(bundle/* VERIFIER */.zO), version: schemas/* string */.YjP() }),
        timeVerified: iso/* datetime */.w$(),
        subject: evidence_report/* subjectSchema */.cn,
        repositoryId: schemas/* number */.aig().nullable(),
        policy: schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            digest: schemas/* string */.YjP(),
            sources: schemas/* array */.YOg(schemas/* string */.YjP()),
            judgingDigest: digest,
        }),
        requirements: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), status: schemas/* enum */.k5n(evidence_status/* EVIDENCE_STATUSES */.Lo) })),
        approvals: schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), counted: schemas/* boolean */.zMY(), requirements: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        gates: schemas/* array */.YOg(schemas/* strictObject */.rej({ gate: schemas/* string */.YjP(), version: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP(), contentDigest: digest })),
        inputs: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        pullRequestDigest: digest.nullable(),
        auditTrail: schemas/* looseObject */._H3(Object.fromEntries(AUDIT_ITEMS.map((item) => [item, schemas/* unknown */.L5J()]))),
        case: schemas/* looseObject */._H3({ policy: schemas/* unknown */.L5J(), facts: schemas/* unknown */.L5J(), reports: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
        recordDigest: digest,
    }),
});

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/verify/verify-bundle.js





/**
 * Looks at a bundle as at something found in the street: that no byte of it changed, that each digest fits what it is
 * of, that everything in it is about one and the same change, and that judging its case again gives the verdict that it
 * claims. Needs neither a repository nor a network. Who wrote it, only a signature can tell.
 *
 * @param text the statement, exactly as it was written
 */
function verifyBundle(text) {
    const problem = (message) => ({
        statement: null,
        details: null,
        file: null,
        problems: [message],
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return problem('it is not JSON');
    }
    const parsed = statementSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return problem(`it is not the bundle of a verdict (${issue?.path.join('.')}: ${issue?.message})`);
    }
    const statement = parsed.data;
    const { predicate } = statement;
    const problems = [...wholeness(text, statement), ...digestProblems(predicate)];
    const read = safely(() => readCase(predicate.case));
    if (typeof read === 'string')
        return { statement, details: null, file: null, problems: [...problems, read] };
    problems.push(...bindingProblems(statement, read));
    const details = (0,decide/* decide */.L)(read);
    problems.push(...differences(predicate, details));
    return { statement, details, file: read, problems };
}
/** The digest over all other bytes, in the one place where it is written. */
function wholeness(text, { predicate }) {
    const piece = `"${bundle/* RECORD_DIGEST */.TX}":"${predicate.recordDigest}",`;
    const at = text.lastIndexOf(piece);
    const whole = at >= 0 && (0,bundle/* digestOf */.ol)(text.slice(0, at) + text.slice(at + piece.length)) === predicate.recordDigest;
    const items = AUDIT_ITEMS.filter((item) => !Object.hasOwn(predicate.auditTrail, item));
    return [
        ...(whole ? [] : ['it was changed after it was written: the digest of the record does not fit']),
        ...items.map((item) => `the audit trail lacks ${item}`),
    ];
}
function digestProblems(predicate) {
    const { policy, facts, reports } = predicate.case;
    const wrong = [];
    if (rendered(policy) !== predicate.policy.judgingDigest)
        wrong.push('the policy');
    if ((facts === null ? null : rendered(facts)) !== predicate.pullRequestDigest)
        wrong.push('the pull request');
    if (reports.length !== predicate.gates.length)
        wrong.push('the list of reports');
    else
        reports.forEach((report, index) => {
            const gate = predicate.gates[index];
            const { gate: name, version, conclusion } = (report ?? {});
            const same = name === gate?.gate && version === gate?.version && conclusion === gate?.conclusion;
            if (!same || rendered(report) !== gate?.contentDigest)
                wrong.push(`the report of ${gate?.gate}`);
        });
    return wrong.map((what) => `${what} is not what its digest says`);
}
/** What was written by us is in canonical order already, and then the fast way gives the same text. */
function rendered(value) {
    return (0,bundle/* digestOf */.ol)(canonicalOrder(value) ? JSON.stringify(value) : (0,canonical_json/* canonicalJson */.d)(value));
}
/** Whether keys are sorted everywhere; integers, which every engine puts first, never count as sorted. */
function canonicalOrder(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(canonicalOrder);
    let last = '';
    for (const key in value) {
        if (key < last || (key >= '0' && key < ':'))
            return false;
        last = key;
        if (!canonicalOrder(value[key]))
            return false;
    }
    return true;
}
/** Everything in one bundle is about one change and one policy. */
function bindingProblems({ subject, predicate }, file) {
    const own = predicate.subject;
    const pull = file.facts?.pull_request;
    const checks = [
        [(0,canonical_json/* canonicalJson */.d)(subject) === (0,canonical_json/* canonicalJson */.d)((0,bundle/* subjectsOf */.Z6)(own)), 'its subject is not what its record is about'],
        [own.head === file.head && own.mergeTree === file.mergeTree, 'it was judged on another head or tree'],
        [(pull?.number ?? null) === own.pullRequest, 'it holds the facts of another pull request'],
        [(pull?.base.repo?.id ?? null) === predicate.repositoryId, 'it holds the facts of another repository'],
        [
            file.policy.digest === predicate.policy.digest &&
                file.policy.name === predicate.policy.name &&
                (0,canonical_json/* canonicalJson */.d)(file.policy.sources) === (0,canonical_json/* canonicalJson */.d)(predicate.policy.sources),
            'it was judged by another policy than it names',
        ],
        ...[...file.reports.values()].map((report) => [
            report.policy.digest === file.policy.digest && (0,canonical_json/* canonicalJson */.d)(report.subject) === (0,canonical_json/* canonicalJson */.d)(own),
            `its report of ${report.gate} is about another change or policy`,
        ]),
    ];
    return checks.filter(([holds]) => !holds).map(([, message]) => message);
}
/** Statuses and who counts must come out again; the words may be another version's. */
function differences(predicate, { verdict, requirements, approvals }) {
    const claimed = (0,canonical_json/* canonicalJson */.d)(predicate.requirements.map(({ id, status }) => [id, status]));
    const found = (0,canonical_json/* canonicalJson */.d)(requirements.map(({ id, status }) => [id, status]));
    const people = (list) => (0,canonical_json/* canonicalJson */.d)(list.map(({ login, counted, requirements: ids }) => [login, counted, ids]));
    return [
        ...(predicate.verdict === verdict ? [] : [`it claims ${predicate.verdict}; judged again it is ${verdict}`]),
        ...(claimed === found ? [] : ['judged again, requirements have other statuses than it claims']),
        ...(people(predicate.approvals) === people(approvals)
            ? []
            : ['judged again, other approvals count than it claims']),
    ];
}
function safely(read) {
    try {
        return read();
    }
    catch (error) {
        const issue = error.issues?.[0];
        return `its case cannot be read (${issue ? `${issue.path.join('.')}: ${issue.message}` : error.message})`;
    }
}


/***/ }),

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 33417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merges: () => (/* binding */ merges)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/merge-record/issue.js

const MAX_ROWS = 100;
/** Title and text of the issue that asks people to look; null when nothing is to be looked at. */
function issueOf(branch, verdicts) {
    const unjudged = verdicts.filter(({ bundle }) => bundle === null);
    const broken = verdicts.filter(({ followUp }) => followUp.length > 0);
    if (unjudged.length === 0 && broken.length === 0)
        return null;
    const parts = [
        ...listed('Landed without a verdict that says ready', unjudged, ({ why }) => (0,markdown/* escapeMarkdown */.FV)(why)),
        ...listed('Landed by breaking the glass', broken, ({ followUp }) => (0,markdown/* escapeMarkdown */.FV)(followUp.join(' '))),
        'Look at each: revert it, or judge it after the fact and record why it was right. Close this issue when that is done.',
    ];
    const counts = [
        ...(unjudged.length > 0 ? [`${unjudged.length} without a verdict`] : []),
        ...(broken.length > 0 ? [`${broken.length} by breaking the glass`] : []),
    ];
    return { title: `Merged into ${branch.slice(0, 100)}: ${counts.join(', ')}`, body: `${parts.join('\n\n')}\n` };
}
function listed(heading, verdicts, tell) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts
        .slice(0, MAX_ROWS)
        .map((verdict) => `- ${(0,markdown/* code */.aY)(verdict.commit.slice(0, 12))} ${(0,markdown/* escapeMarkdown */.FV)(verdict.title, 100)}: ${tell(verdict)}`);
    const more = verdicts.length - rows.length;
    return [`### ${heading}`, [...rows, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/merge-record/merge-record.js
/**
 * Finds what landed without having been judged ready. A squash, a rebase and a merge give a new commit, but the very tree
 * that was judged; so it is the tree that is looked up. Of a rebase the last commit has it; the ones before it, back to the
 * judged base, are parts of what was judged.
 *
 * @param landed the branch's own line, oldest first
 * @param steps by commit that landed: how many commits before it landed as parts of the same change
 */
function judgeMerges(landed, bundles, steps = new Map()) {
    const verdicts = landed.map((one) => judgeOne(one, bundles));
    for (const [index, { commit, bundle }] of verdicts.entries()) {
        if (bundle === null)
            continue;
        const together = Math.min(steps.get(commit) ?? 0, index);
        for (let before = index - together; before < index; before++) {
            const earlier = verdicts[before];
            if (earlier.bundle === null)
                verdicts[before] = { ...earlier, bundle, why: `It landed as part of ${commit}.` };
        }
    }
    return verdicts;
}
function judgeOne(landed, bundles) {
    const about = bundles.filter(({ tree, head }) => tree === landed.tree || head === landed.commit);
    const good = about.find(({ verdict, problems, tree }) => verdict === 'ready' && problems.length === 0 && tree === landed.tree);
    if (good !== undefined) {
        return {
            ...landed,
            bundle: good.name,
            why: `Its tree is the one that ${good.name} judged ready.`,
            followUp: good.glassBroken.map(({ login, reason, waiver }) => `${login} broke the glass (${waiver}): ${reason}`),
        };
    }
    const [close] = about;
    const why = close === undefined ? 'No bundle speaks of its tree.' : `${close.name} does: ${closeness(close, landed)}.`;
    return { ...landed, bundle: null, why, followUp: [] };
}
function closeness({ problems, verdict, tree }, landed) {
    if (problems.length > 0)
        return problems.join('; ');
    return verdict === 'ready' && tree !== landed.tree ? 'it judged another tree' : 'it says not-ready';
}

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(16180);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/verify/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(21948);
// EXTERNAL MODULE: ./build/emit/shared/attest/dsse.js
var dsse = __webpack_require__(78629);
// EXTERNAL MODULE: ./build/emit/shared/attest/keys.js
var attest_keys = __webpack_require__(18296);
// EXTERNAL MODULE: ./build/emit/shared/files/files.js
var files_files = __webpack_require__(50129);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/merges-bundles.js







/** Every bundle, verified; with keys each must be signed by one of them. What cannot be read proves nothing. */
async function knownBundles({ bundles: patterns, key: paths }, landed, io) {
    const files = (0,node_files.nodeFiles)(io.cwd);
    const read = async (path, max) => Buffer.from((await files.read((0,external_node_path_.resolve)(io.cwd, path), max)).bytes).toString('utf8');
    const keys = await Promise.all(paths.map(async (path) => (0,attest_keys.verificationKey)(await read(path, attest_keys.MAX_KEY_BYTES), path)));
    const steps = new Map();
    const bundles = [];
    for (const name of (await files.expand(patterns)).paths) {
        let verification;
        try {
            const text = await read(name, files_files/* MAX_WHOLE_FILE_BYTES */.S);
            if (keys.length > 0 || (0,dsse.isEnvelope)(text))
                verification = (0,verify_bundle.verifyBundle)((0,dsse.open)(text, keys).payload.toString('utf8'));
            else
                verification = (0,verify_bundle.verifyBundle)(text);
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe || error instanceof Error))
                throw error;
            verification = error.message;
        }
        bundles.push(known(name, verification));
        if (typeof verification !== 'string')
            countSteps(verification, landed, steps);
    }
    return { bundles, steps };
}
function known(name, verification) {
    const nothing = { name, head: null, tree: null, pullRequest: null, verdict: null, glassBroken: [] };
    if (typeof verification === 'string')
        return { ...nothing, problems: [verification] };
    const { statement, details, problems } = verification;
    if (statement === null || details === null)
        return { ...nothing, problems };
    const { head, mergeTree, pullRequest } = statement.predicate.subject;
    return {
        name,
        head,
        tree: mergeTree,
        pullRequest,
        verdict: details.verdict,
        problems,
        glassBroken: details.glassBroken,
    };
}
/**
 * A rebase lands commit by commit. Where the judged base is on the branch's line, everything after it up to the judged tree
 * amounts to the judged change, whatever each single commit holds.
 */
function countSteps({ statement }, landed, steps) {
    const subject = statement?.predicate.subject;
    const line = [landed[0]?.parents[0], ...landed.map(({ commit }) => commit)];
    const base = line.indexOf(subject?.base ?? '');
    if (base < 0)
        return;
    for (const [index, { commit, tree }] of landed.entries()) {
        // The line begins one commit before what landed.
        if (tree === subject?.mergeTree && index >= base)
            steps.set(commit, index - base);
    }
}

// EXTERNAL MODULE: ./build/emit/shared/change/find-repository.js
var find_repository = __webpack_require__(55981);
// EXTERNAL MODULE: ./build/emit/shared/change/git.js
var change_git = __webpack_require__(37079);
// EXTERNAL MODULE: ./build/emit/shared/change/read-change.js
var read_change = __webpack_require__(86660);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/merges-landed.js




/** A push of more commits on the branch's own line is looked at in parts. */
const MAX_LANDED = 1000;
/**
 * What came to a branch between two commits, along its own line, oldest first.
 *
 * @throws ConfigurationError EG201, EG203; EvidenceError EG267 when the branch was rewritten or there is too much
 */
async function landedIn(repo, before, after) {
    const repository = await (0,read_change.openRepository)(repo);
    try {
        const [from, to] = [await repository.resolve(before), await repository.resolve(after)];
        const git = (0,change_git.gitAt)(await (0,find_repository.findGitDir)(repo));
        // After a forced push what landed is not what the range tells: people must look.
        const { status } = await git.run(['merge-base', '--is-ancestor', from, to], [0, 1]);
        if (status !== 0)
            throw cannot(`${from} is no ancestor of ${to}: the branch was rewritten`);
        const { stdout } = await git.run([
            'log', '--first-parent', '--reverse', '-z', `--max-count=${MAX_LANDED + 1}`, '--format=%H%n%T%n%P%n%s', `${from}..${to}`,
        ]); // prettier-ignore
        const landed = stdout.toString('utf8').split('\0').filter(Boolean).map(landedFrom);
        if (landed.length > MAX_LANDED)
            throw cannot(`more than ${MAX_LANDED} commits landed`);
        return landed;
    }
    finally {
        repository.close();
    }
}
function landedFrom(entry) {
    const [commit = '', tree = '', parents = '', title = ''] = entry.split('\n');
    return { commit, tree, parents: parents.split(' ').filter(Boolean), title };
}
const cannot = (why) => new errors/* EvidenceError */.oe('EG267', `What landed cannot be told: ${why}.`, 'Look at the branch’s history by hand, or name a smaller range.');

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/merges.js













const flags = schemas/* strictObject */.rej({
    repo: inputs/* INPUTS */.mc.repo,
    range: schemas/* string */.YjP().min(3).describe('What landed on the protected branch: BEFORE..AFTER, as a push event names them'),
    bundles: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Bundles, or globs of them, that may have judged it'),
    key: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Public keys (PEM), one of which must have signed each bundle'),
    branch: schemas/* string */.YjP().default('the protected branch').describe('Name of the branch, for people'),
    issue: schemas/* string */.YjP().min(1).optional().describe('Writes title and body of an issue here (JSON) when people must look'),
    format: format/* FORMAT */.u,
});
const merges = (0,command/* defineCommand */.N)({
    name: 'merges',
    title: 'What landed on a protected branch without having been judged ready',
    about: 'Looks up every commit of a push, along the branch’s own line, in the bundles given. A squash or a rebase keeps its proof,\nbecause the tree that landed is the tree that was judged. Exit status 0 when a bundle that holds and says ready speaks\nof each, and nobody broke the glass; 1 otherwise.',
    examples: [
        'evidence-gate merges --range "$BEFORE..$AFTER" --bundles \'bundles/**/bundle.intoto.json\' --issue issue.json',
        "evidence-gate merges --range v1.0..main --bundles 'archive/*.dsse.json' --key gate.pub.pem --format json",
    ],
    flags,
    run: async (options, io) => {
        const [before, after, ...more] = options.range.split('..');
        if (!before || !after || more.length > 0) {
            throw new errors/* ConfigurationError */.j1('EG266', `${options.range} is no range.`, 'Write BEFORE..AFTER.');
        }
        const landed = await landedIn((0,external_node_path_.resolve)(io.cwd, options.repo), before, after);
        const { bundles, steps } = await knownBundles(options, landed, io);
        const verdicts = judgeMerges(landed, bundles, steps);
        const issue = issueOf(options.branch, verdicts);
        if (issue !== null && options.issue !== undefined) {
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(io.cwd, options.issue), `${JSON.stringify(issue, null, 2)}\n`);
        }
        if ((0,format/* wants */.Y)(options.format, 'text'))
            io.out(inWords(verdicts, io));
        if ((0,format/* wants */.Y)(options.format, 'json'))
            io.out(`${JSON.stringify({ merges: verdicts, issue }, null, 2)}\n`);
        return issue === null ? 0 : 1;
    },
});
function inWords(verdicts, { color }) {
    const paint = (0,io/* painter */.C)(color);
    const lines = verdicts.map(({ commit, title, bundle, why, followUp }) => {
        const mark = bundle === null
            ? paint.red('unjudged')
            : followUp.length > 0
                ? paint.yellow('glass   ')
                : paint.green('judged  ');
        return `${mark} ${commit.slice(0, 12)} ${(0,markdown/* visible */.RK)(title).slice(0, 60)}\n         ${(0,markdown/* visible */.RK)([why, ...followUp].join(' '))}`;
    });
    return `${lines.length === 0 ? 'nothing landed' : lines.join('\n')}\n`;
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

/***/ 78629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN_TOTO_PAYLOAD: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   isEnvelope: () => (/* binding */ isEnvelope),
/* harmony export */   open: () => (/* binding */ open),
/* harmony export */   peek: () => (/* binding */ peek),
/* harmony export */   preAuthenticationEncoding: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18296);


/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/** The bytes that are signed: lengths are those of bytes, so that no type can borrow from the body. */
function preAuthenticationEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** Signs with a local private key. @returns the envelope as one line of JSON */
function seal(payload, key, payloadType = IN_TOTO_PAYLOAD) {
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digestFor(key), preAuthenticationEncoding(payloadType, payload), key).toString('base64');
    const envelope = {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ keyid: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.keyIdOf)(key), sig }],
    };
    return `${JSON.stringify(envelope)}\n`;
}
/**
 * Opens an envelope that enough of the given keys have signed. It must be written in one way only: no white space, the
 * standard alphabet, no spare bits; or a byte could change and nothing would notice. (DSSE lets verifiers take the URL-safe
 * alphabet as well: a `+` could then become a `-`.) A signature that names a given key and is not that key's spoils the
 * envelope, however many others hold.
 *
 * @param threshold how many different keys must have signed, however often each is named
 * @throws Error with the reason when it is not so
 */
function open(text, keys, threshold = 1) {
    const envelope = readEnvelope(text);
    const payload = decode(envelope.payload);
    const signed = preAuthenticationEncoding(envelope.payloadType, payload);
    const known = new Map(keys.map((key) => [(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.keyIdOf)(key), key]));
    const signers = new Set();
    for (const { keyid, sig } of envelope.signatures) {
        const key = known.get(keyid);
        if (key === undefined)
            continue;
        if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digestFor(key), signed, key, decode(sig))) {
            throw new Error(`the signature of key ${keyid.slice(0, 16)} does not fit the content`);
        }
        signers.add(keyid);
    }
    if (signers.size < threshold) {
        throw new Error(`${signers.size} of the given keys signed it; ${threshold} must have`);
    }
    return { payloadType: envelope.payloadType, payload, keyIds: [...signers] };
}
/** The payload without any look at the signatures; only for telling what a bundle claims to be. */
function peek(text) {
    return decode(readEnvelope(text).payload);
}
/** Whether a document looks like an envelope at all. */
const isEnvelope = (text) => text.startsWith('{"payload":') || text.startsWith('{"payloadType":');
function readEnvelope(text) {
    const value = JSON.parse(text);
    if (!isShaped(value))
        throw new Error('it is no DSSE envelope');
    if (JSON.stringify(value) !== text.replace(/\n$/u, ''))
        throw new Error('the envelope is not written in one line of JSON');
    return value;
}
function isShaped(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { payload, payloadType, signatures } = value;
    return (typeof payload === 'string' &&
        typeof payloadType === 'string' &&
        Array.isArray(signatures) &&
        signatures.length > 0 &&
        signatures.length <= 100 &&
        signatures.every((one) => {
            const { keyid, sig } = (one ?? {});
            return typeof keyid === 'string' && typeof sig === 'string';
        }));
}
/** Strictly: what does not come out again as it went in had spare bits, another alphabet or padding of its own. */
function decode(text) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw new Error('its base64 is not well-formed');
    return bytes;
}
/** Ed25519 hashes by itself; ECDSA is used with SHA-256. */
const digestFor = (key) => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');


/***/ }),

/***/ 18296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_KEY_BYTES: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   anyPublicKey: () => (/* binding */ anyPublicKey),
/* harmony export */   keyIdOf: () => (/* binding */ keyIdOf),
/* harmony export */   signingKey: () => (/* binding */ signingKey),
/* harmony export */   verificationKey: () => (/* binding */ verificationKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/** Whatever a key file may hold; more is no key. */
const MAX_KEY_BYTES = 64 * 1024;
/** sha256 over the public key's DER (SPKI), in hex: the same for the private key and its public half. */
function keyIdOf(key) {
    const half = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(half.export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
/**
 * A private key to sign with, from PEM. The text is never repeated in a message.
 *
 * @param from where it came from, for messages
 * @throws ConfigurationError EG262
 */
function signingKey(pem, from) {
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), 'private key', from);
}
/**
 * A public key to verify with, from PEM. A private key is refused: whoever verifies should not have to hold one.
 *
 * @throws ConfigurationError EG262
 */
function verificationKey(pem, from) {
    if (pem.includes('PRIVATE KEY')) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is a private key.`, 'Verify with the public half alone.');
    }
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), 'public key', from);
}
/** A public key of whatever kind, to check what others signed. @throws Error when it is none: it signed nothing */
function anyPublicKey(pem, from) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw new Error(`${from} is no public key in PEM`);
    }
}
function usable(read, what, from) {
    let key;
    try {
        key = read();
    }
    catch {
        // The reader's own message may quote the key.
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is no ${what} in PEM.`, REMEDY);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const known = key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && curve === 'prime256v1');
    if (known)
        return key;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is neither an Ed25519 nor an ECDSA P-256 key.`, REMEDY);
}
const REMEDY = 'Make one with: openssl genpkey -algorithm ed25519';


/***/ }),

/***/ 70038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, locationSchema, findingSchema, inputSchema, problemSchema, CONCLUSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44454);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42430);



/** What a verdict is bound to. `mergeTree` is null when head does not merge cleanly into base. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    mergeTree: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Dotted id from the policy's catalogue, e.g. `scan.sast`. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(120),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_STATUSES */ .Lo),
    /** One line for people: what was found. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which tools (or people) stand behind it. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })),
    /** Where to look: report paths, test names, check run urls. */
    refs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What to do when it does not pass; null when it does. */
    nextAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
});
/** A located problem, in SARIF's words. Gates may add fields (`correlated`, `baseline`, `tool`, …). */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent when the finding has no place, e.g. a whole report. */
    location: locationSchema.optional(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cwe: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['new', 'existing', 'waived']),
});
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), nextAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const CONCLUSIONS = ['success', 'failure', 'neutral'];
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA */ .D),
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .J),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: subjectSchema,
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CONCLUSIONS),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputSchema),
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});


/***/ }),

/***/ 50129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_WHOLE_FILE_BYTES)
/* harmony export */ });
/** Largest input read whole: V8 cannot hold longer strings than 512 MiB, and no honest report comes near. */
const MAX_WHOLE_FILE_BYTES = 256 * 1024 * 1024;


/***/ }),

/***/ 33538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12305);




const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Files on disk. Globs are resolved against `root`. */
function nodeFiles(root) {
    return { expand: (patterns) => expand(root, patterns), size, read, stream: openStream };
}
async function expand(root, patterns) {
    const paths = new Set();
    const unmatched = [];
    for (const pattern of await unfoldLists(patterns)) {
        // A name that exists is taken as it is, even when it holds glob characters.
        if ((await size(pattern)) !== null) {
            paths.add(pattern);
            continue;
        }
        const found = GLOB_CHARACTERS.test(pattern) ? await glob(root, pattern) : [];
        if (found.length === 0)
            unmatched.push(pattern);
        for (const path of found)
            paths.add(path);
    }
    return { paths: [...paths], unmatched };
}
async function unfoldLists(patterns) {
    const flat = [];
    for (const pattern of patterns) {
        if (!pattern.startsWith('@')) {
            flat.push(pattern);
            continue;
        }
        const list = pattern.slice(1);
        const bytes = await size(list);
        if (bytes === null || bytes > MAX_LIST_BYTES) {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('EG210', `Cannot read the list of paths ${list}.`, 'Name a text file with one path a line after the @.');
        }
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(list, 'utf8')).split(/\r?\n/u);
        flat.push(...lines.filter((line) => line.trim() !== ''));
    }
    return flat;
}
async function glob(root, pattern) {
    const { glob: tinyglob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = await tinyglob([pattern], {
        cwd: root,
        followSymbolicLinks: false,
        dot: true,
        absolute: true,
        expandDirectories: false,
    });
    return found.toSorted();
}
async function size(path) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return entry.isFile() ? entry.size : null;
    }
    catch {
        return null;
    }
}
async function read(path, maxBytes) {
    const bytes = await size(path);
    if (bytes === null)
        throw unreadable(path);
    if (bytes > maxBytes) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG110', `${path} has ${bytes} bytes, more than the limit of ${maxBytes}.`, 'Split the report, or have the tool report less.');
    }
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return { path, bytes: content, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') };
}
const openStream = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
const unreadable = (path, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran, and that the path is right.', { cause });


/***/ }),

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LA: () => (/* binding */ policyLayerSchema),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: POLICY_SCHEMA, areaSchema, evidenceDefinitionSchema, requirementSchema, roleSchema, ruleSchema, whenSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/reference.js

/** The three ways to name a policy that is extended. */
const REFERENCE = /^(?:[a-z][a-z0-9-]{0,119}|\.{1,2}\/[A-Za-z0-9._/-]{1,300}\.ya?ml|github:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._/-]{1,300}\.ya?ml@[0-9a-f]{40})$/;
const reference = schemas/* string */.YjP()
    .regex(REFERENCE, 'a built-in policy (baseline), a file beside this one (./more.yml), or a file at a commit (github:owner/repository/path.yml@<40 hex digits>)')
    .describe('A built-in policy, a file beside this one, or a file of another repository at a commit');

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/index.js + 12 modules
var sections = __webpack_require__(17032);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/areas.js
var areas = __webpack_require__(96972);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/evidence.js + 2 modules
var evidence = __webpack_require__(29611);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/requirements.js + 1 modules
var requirements = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/roles.js
var roles = __webpack_require__(12923);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/rules.js
var rules = __webpack_require__(69749);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/when.js
var when = __webpack_require__(6524);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema.js










const POLICY_SCHEMA = 'evidence-gate/policy@1';
const head = {
    schema: schemas/* literal */.euz(POLICY_SCHEMA).describe('The version of this language'),
    name: fields.id.describe('How messages and records name this policy'),
    version: schemas/* number */.aig().int().positive().describe('Yours to count; it is part of every record'),
    extends: schemas/* array */.YOg(reference)
        .max(16)
        .default([])
        .describe('Policies this one adds to. A repository’s own always adds to its organisation’s, or to baseline'),
};
const shapeOf = (part) => 
// Entries lose which schema belongs to which key; the mapped type above says it again.
Object.fromEntries(Object.entries(sections/* SECTIONS */.b).map(([name, section]) => [name, section[part]]));
const policySchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('schema') });
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('layer') });


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
