export const id = 9653;
export const ids = [9653,38,1948,3538];
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

/***/ 19653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/decide.js + 25 modules
var decide = __webpack_require__(21173);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/simulate/alter.js
/**
 * The facts as they would be if these people approved the head now, and as if these others had never said a word.
 *
 * @returns new facts; the given ones stay as they are
 */
function suppose(facts, approving, withdrawn = []) {
    const silent = new Set(withdrawn.map((login) => login.toLowerCase()));
    const speaks = ({ user }) => !user || !silent.has(user.login.toLowerCase());
    const { reviews, comments } = facts;
    const users = knownUsers(facts);
    const next = 1 + Math.max(0, ...(reviews ?? []).map(({ id }) => id));
    const at = after([
        ...(reviews ?? []).map((one) => one.submitted_at),
        ...(comments ?? []).map((one) => one.created_at),
    ]);
    const added = approving.map(({ login }, index) => ({
        id: next + index,
        // A stranger gets a number that GitHub gives nobody.
        user: users.get(login.toLowerCase()) ?? { login, id: -1 - index, type: 'User' },
        state: 'APPROVED',
        body: '',
        commit_id: facts.pull_request.head.sha,
        submitted_at: at,
        pull_request_url: `https://api.github.com/repos/${facts.pull_request.base.repo?.full_name ?? 'local/local'}/pulls/${facts.pull_request.number}`,
    }));
    const stated = approving.flatMap(({ login, permission }) => (permission === undefined ? [] : [[login, permission]]));
    return {
        ...facts,
        // A list that could not be read does not become readable by adding to it.
        reviews: reviews && [...reviews.filter(speaks), ...added],
        comments: comments && comments.filter(speaks),
        permissions: { ...facts.permissions, ...Object.fromEntries(stated) },
    };
}
/** Everybody the facts show with a number, by login. */
function knownUsers(facts) {
    const seen = [
        facts.pull_request.user,
        ...(facts.reviews ?? []).map(({ user }) => user),
        ...(facts.comments ?? []).map(({ user }) => user),
        ...(facts.commits ?? []).flatMap(({ author, committer }) => [author, committer]),
    ];
    const users = seen.filter((user) => typeof user?.login === 'string');
    return new Map(users.map((user) => [user.login.toLowerCase(), user]));
}
/** A second after the last of these times, so that what is supposed is said last. */
function after(times) {
    const known = times.map((time) => Date.parse(time ?? '')).filter((time) => !Number.isNaN(time));
    return new Date(Math.max(0, ...known) + 1000).toISOString();
}

// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/simulate/suggest.js



/** How many people are tried; a team of thousands is not gone through. */
const MAX_PEOPLE = 100;
/** More approvals than this are no advice. */
const MAX_STEPS = 8;
const openIn = (file) => (0,decide/* decide */.L)(file).requirements.filter(({ status }) => !(0,evidence_status/* passes */.WE)(status));
/** Tries out, with the judge itself, whose approvals would bring this change further. */
function suggest(file) {
    const { facts } = file;
    const open = openIn(file);
    if (facts === null)
        return { approvers: [], alone: new Map(), remaining: open };
    const people = peopleIn(facts, file);
    const meets = people.map((login) => {
        const left = new Set(openIn(approvedBy(file, facts, [login])).map(({ id }) => id));
        return { login, met: open.filter(({ id }) => !left.has(id)).map(({ id }) => id) };
    });
    const alone = new Map(open.map(({ id }) => [id, meets.filter(({ met }) => met.includes(id)).map(({ login }) => login)]));
    const approvers = greedily(file, facts, meets.toSorted((a, b) => b.met.length - a.met.length).map(({ login }) => login));
    const end = approvers.length === 0 ? open : openIn(approvedBy(file, facts, approvers));
    return { approvers, alone, remaining: end };
}
const approvedBy = (file, facts, logins) => ({
    ...file,
    facts: suppose(facts, logins.map((login) => ({ login }))),
});
/**
 * Adds whoever brings the most until nobody brings more. Where it takes several people for one requirement no one alone
 * meets any, so that everybody who would be counted is taken in, and who turns out not to be needed is left out again.
 */
function greedily(file, facts, people) {
    const countOf = (logins) => openIn(approvedBy(file, facts, logins)).length;
    const counted = (0,decide/* decide */.L)(approvedBy(file, facts, people)).approvals;
    const useful = people.filter((login) => counted.some((one) => one.counted && one.login.toLowerCase() === login.toLowerCase()));
    const least = countOf(useful);
    if (least >= countOf([]))
        return [];
    let chosen = useful;
    for (const login of useful.toReversed()) {
        const without = chosen.filter((other) => other !== login);
        if (countOf(without) <= least)
            chosen = without;
    }
    return chosen.length <= MAX_STEPS ? [...chosen] : [];
}
/** People whom the facts or the policy name; without anybody who only shows up as an author. */
function peopleIn(facts, { policy, owned }) {
    const named = [
        ...Object.keys(facts.permissions ?? {}),
        ...Object.values(facts.teams ?? {}).flatMap((members) => members ?? []),
        ...Object.values(policy.roles).flatMap(({ users }) => users ?? []),
        ...owned
            .flatMap(({ owners }) => owners)
            .filter((owner) => owner.startsWith('@') && !owner.includes('/'))
            .map((owner) => owner.slice(1)),
    ];
    const unique = new Map(named.map((login) => [login.toLowerCase(), login]));
    return [...unique.values()].slice(0, MAX_PEOPLE);
}

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/cli/src/command.js
var command = __webpack_require__(16795);
// EXTERNAL MODULE: ./build/emit/cli/src/format.js
var format = __webpack_require__(8559);
// EXTERNAL MODULE: ./build/emit/cli/src/io.js
var io = __webpack_require__(16180);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/case-file.js + 3 modules
var case_file = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/gate.js + 12 modules
var gate = __webpack_require__(21973);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/verify/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(21948);
// EXTERNAL MODULE: ./build/emit/shared/files/files.js
var files = __webpack_require__(50129);
// EXTERNAL MODULE: ./build/emit/shared/files/node-files.js
var node_files = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/emit/shared/gate/report-store.js + 1 modules
var report_store = __webpack_require__(80412);
// EXTERNAL MODULE: ./build/emit/shared/gate/session.js
var gate_session = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/emit/cli/src/commands/simulate-case.js









/**
 * The case to play with: what a bundle holds, or a change with the reports of an earlier run.
 *
 * @throws EvidenceError EG264 when the bundle does not hold, and whatever opening a change throws
 */
async function caseFrom(flags, io) {
    if (flags.bundle !== undefined)
        return fromBundle(flags.bundle, io);
    const session = await (0,gate_session/* openSession */.f)(flags);
    try {
        const store = (0,report_store/* reportStore */.O)((0,external_node_path_.resolve)(io.cwd, flags.out));
        const { reports } = await store.readEarlier('approval-gate', session.subject, session.policy);
        return await (0,case_file/* caseFileOf */.u)((0,gate.judgeable)(session.change), session.policy, reports, Date.now());
    }
    finally {
        session.close();
    }
}
async function fromBundle(path, io) {
    const { bytes } = await (0,node_files.nodeFiles)(io.cwd).read((0,external_node_path_.resolve)(io.cwd, path), files/* MAX_WHOLE_FILE_BYTES */.S);
    const { file, problems } = (0,verify_bundle.verifyBundle)(Buffer.from(bytes).toString('utf8'));
    if (file !== null && problems.length === 0)
        return file;
    throw new errors/* EvidenceError */.oe('EG264', `${path}: ${problems.join('; ')}.`, 'Take the bundle as the gate wrote it.');
}

;// CONCATENATED MODULE: ./build/emit/cli/src/commands/simulate.js












const flags = (0,inputs/* inputsOf */.Vc)()
    .omit({ mode: true })
    .extend({
    bundle: schemas/* string */.YjP().min(1).optional().describe('Bundle whose case is taken up again, in place of a repository'),
    approve: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('People supposed to approve the head: LOGIN or LOGIN:PERMISSION'),
    withdraw: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('People supposed never to have reviewed or commented'),
    format: format/* FORMAT */.u,
});
const simulate = (0,command/* defineCommand */.N)({
    name: 'simulate',
    title: 'What would make a pull request ready: added or removed approvals',
    about: 'Judges once more as if somebody approved or had not, from the reports of an earlier run (--out) and the pull request’s\nfacts, or from a bundle alone. Says whose approvals would meet what is missing, and what no approval can meet. Changes\nnothing anywhere. Exit status 0 when it would be ready.',
    examples: [
        'evidence-gate simulate --bundle .evidence/bundle.intoto.json --approve bob',
        'evidence-gate simulate --base origin/main --head HEAD --pull-request pr.json --approve bob carol:maintain',
        'evidence-gate simulate --bundle bundle.intoto.json --withdraw bob --format json',
    ],
    flags,
    run: async (options, io) => {
        const file = await caseFrom(options, io);
        const approving = options.approve.map(supposed);
        if (file.facts === null) {
            throw new errors/* ConfigurationError */.j1('EG265', 'Nothing is known of the pull request, so that nobody can be supposed to approve it.', 'Give --pull-request FILE with the pull request’s GitHub REST objects.');
        }
        const then = { ...file, facts: suppose(file.facts, approving, options.withdraw) };
        const [before, after] = [(0,decide/* decide */.L)(file), (0,decide/* decide */.L)(then)];
        const advice = suggest(then);
        if ((0,format/* wants */.Y)(options.format, 'text'))
            io.out(inWords(before, after, advice, io));
        if ((0,format/* wants */.Y)(options.format, 'json')) {
            const json = { before, after, suggestion: { ...advice, alone: Object.fromEntries(advice.alone) } };
            io.out(`${JSON.stringify(json, null, 2)}\n`);
        }
        return after.verdict === 'ready' ? 0 : 1;
    },
});
const PERSON = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?)(?::(none|read|triage|write|maintain|admin))?$/u;
function supposed(word) {
    const [, login, permission] = PERSON.exec(word.replace(/^@/u, '')) ?? [];
    if (login === undefined) {
        throw new errors/* ConfigurationError */.j1('EG265', `${JSON.stringify(word)} names nobody.`, 'Write LOGIN, or LOGIN:write.');
    }
    return permission === undefined ? { login } : { login, permission };
}
function inWords(before, after, advice, { color }) {
    const paint = (0,io/* painter */.C)(color);
    const word = ({ verdict }) => verdict === 'ready' ? paint.green(paint.bold('ready')) : paint.red(paint.bold('not-ready'));
    const changed = after.requirements.filter(({ id, status }) => before.requirements.find((one) => one.id === id)?.status !== status);
    const people = after.approvals.filter(({ counted }) => !counted);
    return [
        `now ${word(before)}, then ${word(after)}`,
        ...changed.map(({ id, status, why }) => `  ${(0,evidence_status/* passes */.WE)(status) ? paint.green('+') : paint.red('-')} ${id}  ${status}: ${(0,markdown/* visible */.RK)(why)}`),
        ...people.map(({ login, reasons }) => `  ${paint.yellow('?')} ${(0,markdown/* visible */.RK)(login)} does not count: ${reasons.join(', ')}`),
        ...[...advice.alone].flatMap(([id, logins]) => logins.length === 0 ? [] : [`  ${id}: ${(0,markdown/* visible */.RK)(logins.slice(0, 10).join(', '))} alone would do`]),
        ...(advice.approvers.length > 0
            ? [`approvals of ${(0,markdown/* visible */.RK)(advice.approvers.join(' and '))} would meet what approvals can`]
            : []),
        ...advice.remaining.map(({ id, nextAction }) => `  still open: ${id}  ${paint.dim(`→ ${(0,markdown/* visible */.RK)(nextAction ?? '')}`)}`),
        '',
    ].join('\n');
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

/***/ 80412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(44454);
;// CONCATENATED MODULE: ./build/emit/shared/gate/report-text.js
/** Findings that are made text at once. */
const BATCH = 500;
/**
 * A gate report as it is written: `JSON.stringify(report, null, 2)` and a line end, in pieces. Text of a hundred thousand
 * findings would be as large as the findings, and they are still there.
 */
function* reportText(report) {
    let separator = '{\n';
    for (const [name, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        yield `${separator}  ${JSON.stringify(name)}: `;
        separator = ',\n';
        if (name === 'findings' && report.findings.length > BATCH)
            yield* listText(report.findings);
        else
            yield indented(value, '  ');
    }
    yield '\n}\n';
}
function* listText(items) {
    for (let from = 0; from < items.length; from += BATCH) {
        const batch = items.slice(from, from + BATCH).map((item) => `    ${indented(item, '    ')}`);
        yield `${from === 0 ? '[' : ','}\n${batch.join(',\n')}`;
    }
    yield '\n  ]';
}
// No line end stands inside a JSON string, so that every one of them is one of the layout.
const indented = (value, by) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

;// CONCATENATED MODULE: ./build/emit/shared/gate/report-store.js





/** Largest gate report that is read back. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** The reports of a run in a folder, which is made with the first of them. */
function reportStore(directory) {
    let made;
    const write = async (name, content) => {
        const path = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name));
        try {
            await (made ??= (0,promises_.mkdir)(directory, { recursive: true }));
            await (0,promises_.writeFile)(path, content);
        }
        catch (cause) {
            throw new errors/* ConfigurationError */.j1('EG211', `Cannot write ${path}.`, 'Name a directory that can be written with --out.', { cause });
        }
        return path;
    };
    return {
        directory,
        write,
        writeReport: async (report) => {
            // scan-aggregate writes SARIF of its own, with the tools' runs kept apart.
            if (report.findings.length > 0 && report.gate !== 'scan-aggregate') {
                const { sarifOfReport } = await __webpack_require__.e(/* import() */ 4712).then(__webpack_require__.bind(__webpack_require__, 34712));
                await write(`${report.gate}.sarif`, sarifOfReport(report));
            }
            else
                await (0,promises_.rm)((0,external_node_path_.join)(directory, `${report.gate}.sarif`), { force: true });
            // Every piece of an iterable is a write of its own: that is for reports that are too large for one text.
            const pieces = reportText(report);
            return write(`${report.gate}.json`, report.findings.length > BATCH ? pieces : [...pieces].join(''));
        },
        readEarlier: async (gate, subject, policy) => {
            const reports = new Map();
            const problems = [];
            for (const name of gates/* GATES */.J.slice(0, gates/* GATES */.J.indexOf(gate))) {
                const path = (0,external_node_path_.join)(directory, `${name}.json`);
                const report = await readReport(path);
                if (report === null)
                    continue;
                const reason = typeof report === 'string' ? report : mismatch(report, name, subject, policy);
                if (typeof report !== 'string' && reason === null)
                    reports.set(name, report);
                else
                    problems.push({
                        code: 'EG112',
                        message: `The report of ${name} in ${path} was not used: ${reason}.`,
                        nextAction: `Run ${name} again on this head with the same policy.`,
                    });
            }
            return { reports, problems };
        },
    };
}
/** Null when there is none; a sentence when it cannot be used. */
async function readReport(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_REPORT_BYTES)
            return 'it is too large';
    }
    catch {
        return null;
    }
    // Only here is a report a document from outside; in one process it is handed on as it is.
    const { reportSchema } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 70038));
    try {
        const parsed = reportSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return parsed.success
            ? parsed.data
            : `it is not a gate report (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`;
    }
    catch {
        return 'it is not JSON';
    }
}
function mismatch(report, name, subject, policy) {
    if (report.gate !== name)
        return `it is a report of ${report.gate}`;
    const differing = ['repository', 'pullRequest', 'base', 'head', 'mergeTree'].find((key) => report.subject[key] !== subject[key]);
    if (differing !== undefined)
        return `it is about another ${differing}`;
    return report.policy.digest === policy.digest ? null : 'it was judged by another policy';
}


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
