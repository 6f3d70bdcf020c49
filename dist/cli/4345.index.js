export const id = 4345;
export const ids = [4345];
export const modules = {

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION),
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(5753);
// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/audit-trail.js
/**
 * The ten items that an auditor asks for. What nobody recorded is null: it is never made up, and never left out.
 */
function auditTrail({ facts, files, details, reports }) {
    const report = (gate) => reports.find((one) => one.gate === gate);
    const pull = facts?.pull_request;
    return {
        originalRequest: pull === undefined
            ? null
            : { title: pull.title ?? null, body: pull.body ?? null, author: pull.user?.login ?? null },
        agentPlan: null,
        securityAssumptions: null,
        commandsRun: report('untrusted-context-check')?.details['traces'] ?? null,
        filesChanged: files.map(({ path, previousPath, status, after }) => ({
            path,
            previousPath,
            status,
            blob: after?.oid ?? null,
        })),
        toolCalls: null,
        scannerResults: pick(report('scan-aggregate'), ['reports', 'totals']),
        testsRun: pick(report('test-evidence-map'), ['reports', 'totals']),
        knownResidualRisks: residualRisks(details, reports),
        humanApprovals: facts === null ? null : details.approvals,
    };
}
function pick(report, keys) {
    if (report === undefined)
        return null;
    return Object.fromEntries(keys.map((key) => [key, report.details[key] ?? null]));
}
/** What was let pass knowingly, and what the gates found and did not block. */
function residualRisks(details, reports) {
    return {
        waived: details.requirements.filter(({ status }) => status === 'waived').map(({ id, why }) => ({ id, why })),
        findings: reports.flatMap(({ gate, findings }) => findings.map(({ ruleId, level, message, fingerprint, state, location }) => ({
            gate,
            ruleId,
            level,
            message,
            fingerprint,
            state,
            path: location?.path ?? null,
        }))),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js



/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://evidence-gate.dev/verdict/v1';
/**
 * The whole record of one verdict as an in-toto Statement in canonical JSON: equal inputs at an equal time give equal
 * bytes. Its subject is the head commit and the tree that merging it gives, so that it still speaks of a squash merge.
 *
 * @param now milliseconds since the epoch
 */
function buildBundle(record, now) {
    const { subject, policy, details, reports, facts } = record;
    const digest = {
        ...(subject.head === null ? {} : { gitCommit: subject.head }),
        ...(subject.mergeTree === null ? {} : { gitTree: subject.mergeTree }),
    };
    return `${(0,canonical_json/* canonicalJson */.d)({
        _type: STATEMENT_TYPE,
        subject: [{ name: subject.repository, digest }],
        predicateType: PREDICATE_TYPE,
        predicate: {
            verdict: details.verdict,
            verifier: { id: 'evidence-gate/approval-gate', version: record.version },
            timeVerified: new Date(now).toISOString(),
            subject,
            repositoryId: facts?.pull_request.base.repo?.id ?? null,
            policy,
            requirements: details.requirements,
            approvals: details.approvals,
            gates: reports.map((report) => ({
                gate: report.gate,
                version: report.version,
                conclusion: report.conclusion,
                contentDigest: contentDigest(report),
            })),
            inputs: reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input }))),
            pullRequestDigest: facts === null ? null : `sha256:${sha256((0,canonical_json/* canonicalJson */.d)(facts))}`,
            auditTrail: auditTrail(record),
        },
    })}\n`;
}
/** Digest over what a report says. How long the gate took is left out: it differs from run to run and proves nothing. */
function contentDigest(report) {
    return `sha256:${sha256((0,canonical_json/* canonicalJson */.d)({ ...report, durationMs: undefined }))}`;
}
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/comments.js
/** A full commit id and nothing else: no abbreviation, no quotation, no words around it. */
const COMMAND = /^\/approve ([0-9a-f]{40})$/u;
/** The commit that a comment approves by its first line, or null. */
function approvedByComment(body) {
    const [first = ''] = (body ?? '').slice(0, 200).split(/\r?\n/u, 1);
    return COMMAND.exec(first)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/voices.js

const DECISIONS = new Map([
    ['APPROVED', 'approve'],
    ['CHANGES_REQUESTED', 'object'],
    ['DISMISSED', 'dismissed'],
    ['COMMENTED', null],
    ['PENDING', null],
]);
/** Every review, and every comment where the policy lets comments approve. */
function voicesOf(facts, commentApprovals) {
    const reviews = (facts.reviews ?? []).map((review) => {
        const decision = DECISIONS.get(review.state);
        const belongs = belongsHere(review.pull_request_url, 'pulls', facts);
        return {
            user: review.user ?? null,
            via: 'review',
            id: review.id,
            // An objection that does not say where it belongs may belong here; an approval may not.
            decision: belongs === false ? null : (decision ?? null),
            commit: review.commit_id ?? null,
            at: timeOf(review.submitted_at),
            reasons: belongs === true ? [] : ['other-pull-request'],
            unclear: decision === undefined && belongs !== false,
        };
    });
    if (!commentApprovals)
        return reviews;
    return [...reviews, ...(facts.comments ?? []).map((comment) => commentVoice(comment, facts))];
}
function commentVoice(comment, facts) {
    const commit = approvedByComment(comment.body);
    const reasons = [];
    if (belongsHere(comment.issue_url, 'issues', facts) !== true)
        reasons.push('other-pull-request');
    // Only an explicit null says that no app wrote it in somebody’s name.
    if (comment.performed_via_github_app !== null)
        reasons.push('via-app');
    if (!comment.created_at || comment.created_at !== comment.updated_at)
        reasons.push('edited');
    return {
        user: comment.user ?? null,
        via: 'comment',
        id: comment.id,
        decision: commit !== null && reasons.length === 0 ? 'approve' : null,
        commit,
        at: timeOf(comment.created_at),
        reasons: commit === null ? [] : reasons,
        unclear: false,
    };
}
function timeOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? null : time;
}
/** True for this pull request, false for another one, null when the address says nothing clear. */
function belongsHere(url, kind, facts) {
    const match = /\/repos\/([^/]{1,100}\/[^/]{1,100})\/(pulls|issues)\/(\d{1,10})$/u.exec((url ?? '').slice(-300));
    if (match === null || match[2] !== kind)
        return null;
    const repository = facts.pull_request.base.repo?.full_name;
    const sameRepository = repository === undefined || repository.toLowerCase() === match[1]?.toLowerCase();
    return sameRepository && Number(match[3]) === facts.pull_request.number;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/compare.js


/** Commits that are compared for one change; an approval of a further one is stale. */
const MAX_COMPARED = 50;
const MAX_MERGES = 250;
/** What the approved commits other than the head would merge to, unless the policy counts the head alone. */
async function carriedFrom(change, { approvals }) {
    const carry = new Map();
    const { pullRequest, mergeDifference } = change;
    if (pullRequest === null || mergeDifference === undefined || approvals.staleness === 'head')
        return carry;
    const approved = voicesOf(pullRequest, approvals.commentApprovals).flatMap(({ decision, commit }) => decision === 'approve' && commit !== null && commit !== change.head ? [commit] : []);
    const paths = change.files.flatMap((file) => (0,change_change/* pathsOf */.wG)(file));
    for (const commit of [...new Set(approved)].slice(0, MAX_COMPARED)) {
        const differing = await mergeDifference(commit);
        if (differing === null)
            continue;
        const other = new Set(differing);
        carry.set(commit, {
            sameTree: other.size === 0,
            samePaths: new Set(paths.filter((path) => !other.has(path))),
        });
    }
    return carry;
}
/**
 * Merges of the base into the branch that add nothing: made on the web, the second parent already in the base, and the
 * tree what git itself makes of the parents. Whoever pressed that button wrote nothing.
 */
async function updateMerges(change, { approvals }) {
    const found = new Set();
    if (!approvals.ignoreUpdateMerges || change.isCleanMerge === undefined)
        return found;
    const own = new Set(change.commits.map(({ oid }) => oid));
    const candidates = change.commits.filter((commit) => isUpdateMerge(commit, own));
    for (const { oid } of candidates.slice(0, MAX_MERGES))
        if (await change.isCleanMerge(oid))
            found.add(oid);
    return found;
}
/** Commits of the change are those that the base does not have; a parent outside of them is in the base. */
const isUpdateMerge = ({ parents, committer }, own) => parents.length === 2 &&
    own.has(parents[0]) &&
    !own.has(parents[1]) &&
    committer.email === 'noreply@github.com';

// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(2430);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/details.js
/** The reasons for people, to follow “does not count:”. */
const REASON_WORDS = {
    author: 'author of the change',
    contributor: 'worked on the change',
    'co-author': 'named as co-author of the change',
    bot: 'not a person’s account',
    excluded: 'excluded by the policy',
    permission: 'permission too low or not known',
    stale: 'speaks of another commit than the head',
    superseded: 'replaced by a later request for changes',
    dismissed: 'dismissed',
    'not-approval': 'no approval',
    edited: 'the comment was edited',
    'via-app': 'written through an app',
    'not-in-role': 'does not have the role',
    'other-pull-request': 'belongs to another pull request',
};
const inWords = (reasons) => reasons.map((reason) => REASON_WORDS[reason]).join(', ');

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/permission.js
const LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** What somebody may do here; the least one when several spellings of a login disagree. Null when unknown. */
function permissionOf(facts, login) {
    const wanted = login.toLowerCase();
    const found = Object.entries(facts.permissions ?? {}).filter(([name]) => name.toLowerCase() === wanted);
    const levels = found.map(([, permission]) => LEVELS.indexOf((permission ?? '')));
    if (levels.length === 0 || levels.includes(-1))
        return null;
    return LEVELS[Math.min(...levels)] ?? null;
}
/** Whether the permission reaches the least one wanted. */
const reaches = (have, wanted) => have !== null && LEVELS.indexOf(have) >= LEVELS.indexOf(wanted);

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/person.js
/**
 * People are told apart by numeric id, because logins can change hands. A login is a second name: whoever matches by
 * either is meant, wherever meaning somebody makes the verdict stricter.
 */
class PersonSet {
    #ids = new Set();
    #logins = new Set();
    add(person) {
        if (typeof person.id === 'number')
            this.#ids.add(person.id);
        if (typeof person.login === 'string')
            this.#logins.add(person.login.toLowerCase());
    }
    has(user) {
        return (user.id !== undefined && this.#ids.has(user.id)) || this.#logins.has(user.login.toLowerCase());
    }
}
/** GitHub's own committer of everything made on the web: not a person. */
const isWebFlow = (user) => user.login?.toLowerCase() === 'web-flow';
/** Apps, organisations, placeholders of imported accounts: only an account that says it is a person's is one. */
const isBot = (user) => user.type !== 'User' || user.login.toLowerCase().endsWith('[bot]');
const NO_REPLY = /^(?:(\d{1,19})\+)?([a-z0-9](?:[a-z0-9-]{0,38}))@users\.noreply\.github\.com$/iu;
/** The account that a no-reply address names, `id+login@users.noreply.github.com` or the older `login@…`. */
function accountOfEmail(email) {
    const match = NO_REPLY.exec(email.trim());
    if (match === null)
        return null;
    const login = match[2];
    return match[1] === undefined ? { login } : { id: Number(match[1]), login };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/staleness.js
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
/**
 * Whether what was said speaks of the judged head. Times decide nothing, with one exception: after the base branch was
 * changed, the same head means another change, so that everything said before is stale.
 */
function freshness(voice, path, head, facts, staleness, carry) {
    if (voice.commit === null || !FULL_ID.test(voice.commit) || retargetedSince(voice, facts))
        return 'stale';
    if (voice.commit === head)
        return 'head';
    if (staleness === 'head')
        return 'stale';
    const carried = carry.get(voice.commit);
    if (carried === undefined)
        return 'stale';
    if (carried.sameTree)
        return 'carried';
    return staleness === 'paths' && path !== null && carried.samePaths.has(path) ? 'carried' : 'stale';
}
function retargetedSince(voice, facts) {
    return (facts.events ?? []).some((event) => {
        if (event.event !== 'base_ref_changed')
            return false;
        const at = Date.parse(event.created_at ?? '');
        return Number.isNaN(at) || voice.at === null || voice.at <= at;
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/candidates.js



/** Turns last words into candidates for approval. */
function candidatesOf(words, head, facts, policy, involved, carry) {
    const excluded = new Set(policy.approvals.excluded.map((login) => login.toLowerCase()));
    return words.map((word) => {
        const { user } = word;
        const permission = permissionOf(facts, user.login);
        const reasons = [...word.reasons];
        if (isBot(user))
            reasons.push('bot');
        if (excluded.has(user.login.toLowerCase()))
            reasons.push('excluded');
        reasons.push(...involved.of(user).filter((involvement) => !mayApprove(involvement, policy)));
        // Without a numeric id nobody can tell this person from another of the same name.
        if (permission === null || user.id === undefined)
            reasons.push('permission');
        return {
            user,
            key: String(user.id ?? user.login.toLowerCase()),
            word,
            permission,
            reasons,
            freshFor: (path) => freshness(word.voice, path, head, facts, policy.approvals.staleness, carry),
        };
    });
}
const mayApprove = (involvement, { approvals }) => ({
    author: approvals.authorMayApprove,
    contributor: approvals.contributorsMayApprove,
    'co-author': approvals.coAuthorsMayApprove,
})[involvement];

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/decisions.js
/**
 * The last decision of a person counts, by time and then by id, in whatever order the list came: APPROVED,
 * CHANGES_REQUESTED or DISMISSED. What was dismissed brings nothing older back. An objection ends by that person's
 * approving review or by dismissal, not by a comment.
 */
function lastWords(voices) {
    return groupByPerson(voices).map((own) => {
        const decisions = own.filter((voice) => voice.decision !== null).toSorted(byTime);
        const reviews = decisions.filter((voice) => voice.via === 'review');
        const last = decisions.at(-1);
        const voice = last ?? own.find((one) => one.reasons.length > 0) ?? own[0];
        // Without readable times an order cannot be told: then every objection stands and nothing is the last approval.
        const unordered = decisions.length > 1 && decisions.some(({ at }) => at === null);
        return {
            user: voice.user,
            voice,
            reasons: unordered ? ['superseded'] : reasonsAgainst(voice, decisions),
            objects: own.some(({ unclear }) => unclear) ||
                (unordered ? reviews.some(({ decision }) => decision === 'object') : reviews.at(-1)?.decision === 'object'),
        };
    });
}
function reasonsAgainst(voice, decisions) {
    switch (voice.decision) {
        case 'approve':
            return voice.reasons;
        case 'dismissed':
            return ['dismissed'];
        case 'object':
            return decisions.some(({ decision }) => decision === 'approve') ? ['superseded'] : ['not-approval'];
        default:
            return voice.reasons.length > 0 ? voice.reasons : ['not-approval'];
    }
}
const byTime = (a, b) => (a.at ?? 0) - (b.at ?? 0) || Number(a.via === 'review') - Number(b.via === 'review') || a.id - b.id;
/**
 * Voices of each person: same id or same login is the same person, whatever the other says. An id that changed its login
 * was renamed; a login with two ids is somebody nobody can tell apart. Nameless voices are nobody's.
 */
function groupByPerson(voices) {
    const groups = new Map();
    for (const voice of voices) {
        if (voice.user === null)
            continue;
        const keys = [`login ${voice.user.login.toLowerCase()}`];
        if (voice.user.id !== undefined)
            keys.push(`id ${voice.user.id}`);
        const known = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
        const group = [voice, ...known];
        for (const one of group) {
            groups.set(`login ${one.user?.login.toLowerCase()}`, group);
            if (one.user?.id !== undefined)
                groups.set(`id ${one.user.id}`, group);
        }
    }
    return [...new Set(groups.values())];
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/trailers.js
const MAX_MESSAGE = 65_536;
const TRAILER = /^co-authored-by:(.*)$/iu;
/**
 * People named by `Co-authored-by:` in the last paragraph of a commit message, the key in any case. A line without an
 * address still names somebody.
 */
function coAuthors(message) {
    const lines = message.slice(-MAX_MESSAGE).split(/\r?\n/u);
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    const start = lines.findLastIndex((line) => line.trim() === '') + 1;
    return lines.slice(start).flatMap((line) => {
        const value = TRAILER.exec(line.trim())?.[1]?.trim();
        return value ? [nameAndAddress(value)] : [];
    });
}
function nameAndAddress(value) {
    const open = value.lastIndexOf('<');
    const close = value.indexOf('>', open);
    if (open < 0 || close < 0)
        return { name: value, email: '' };
    return { name: value.slice(0, open).trim(), email: value.slice(open + 1, close).trim() };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/involved.js


/**
 * The pull request's author; authors and committers of every commit through all parents, by GitHub's account, by the
 * account a no-reply address names, or by a name or address that is a known account's; whoever forced the present head;
 * on a bot's pull request the people assigned to it, who set it to work; and co-authors by trailer.
 *
 * @param neutral ids of commits that make nobody a contributor (clean merges of the base, when the policy says so)
 */
function involvedIn(facts, gitCommits, neutral = new Set()) {
    const author = new PersonSet();
    const contributors = new PersonSet();
    const trailers = new PersonSet();
    const pull = facts.pull_request;
    if (pull.user)
        author.add(pull.user);
    const listed = (facts.commits ?? []).filter((commit) => !neutral.has(commit.sha));
    const inGit = gitCommits.filter((commit) => !neutral.has(commit.oid));
    const accounts = accountsByEmail(listed);
    const addByText = (set, { name, email }) => {
        const account = accountOfEmail(email);
        if (account !== null)
            return set.add(account);
        const known = accounts.get(email.toLowerCase());
        if (known !== undefined)
            return set.add(known);
        // An address nobody linked: whoever goes by that name, or by what stands before the @, may be behind it.
        if (email.toLowerCase() === 'noreply@github.com')
            return;
        set.add({ login: name });
        if (email.includes('@'))
            set.add({ login: email.slice(0, email.indexOf('@')) });
    };
    for (const commit of listed) {
        for (const user of [commit.author, commit.committer].filter(isUser))
            if (!isWebFlow(user))
                contributors.add(user);
        for (const person of [commit.commit?.author, commit.commit?.committer]) {
            if (person)
                addByText(contributors, { name: person.name ?? '', email: person.email ?? '' });
        }
        for (const person of coAuthors(commit.commit?.message ?? ''))
            addByText(trailers, person);
    }
    for (const commit of inGit) {
        addByText(contributors, commit.author);
        addByText(contributors, commit.committer);
        for (const person of coAuthors(commit.message))
            addByText(trailers, person);
    }
    for (const event of facts.events ?? []) {
        if (event.event === 'head_ref_force_pushed' && event.commit_id === pull.head.sha && event.actor) {
            contributors.add(event.actor);
        }
    }
    if (pull.user && isBot(pull.user))
        for (const user of pull.assignees ?? [])
            contributors.add(user);
    return {
        of: (user) => {
            if (author.has(user))
                return ['author'];
            const found = [];
            if (contributors.has(user))
                found.push('contributor');
            if (trailers.has(user))
                found.push('co-author');
            return found;
        },
    };
}
const isUser = (value) => typeof value === 'object' && value !== null && typeof value.login === 'string';
/** Addresses that GitHub linked to an account on one commit name that account on every other. */
function accountsByEmail(commits) {
    const accounts = new Map();
    for (const { author, committer, commit } of commits) {
        if (isUser(author) && commit?.author?.email)
            accounts.set(commit.author.email.toLowerCase(), author);
        if (isUser(committer) && commit?.committer?.email)
            accounts.set(commit.committer.email.toLowerCase(), committer);
    }
    return accounts;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/matching.js
/**
 * Fills slots with different people, as many as can be (Kuhn's augmenting paths; a greedy choice can strand somebody who
 * fits one slot only).
 *
 * @param candidates for each slot, the people who may fill it
 * @returns for each slot the person who fills it, or null
 */
function matching_assign(candidates) {
    const slotOf = new Map();
    const place = (slot, seen) => {
        for (const person of candidates[slot] ?? []) {
            if (seen.has(person))
                continue;
            seen.add(person);
            const holder = slotOf.get(person);
            if (holder === undefined || place(holder, seen)) {
                slotOf.set(person, slot);
                return true;
            }
        }
        return false;
    };
    candidates.forEach((_, slot) => place(slot, new Set()));
    const personIn = new Map([...slotOf].map(([person, slot]) => [slot, person]));
    return candidates.map((_, slot) => personIn.get(slot) ?? null);
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/roles.js
/** Members of a team in lower case, or null when the team could not be read. */
function membersOf(facts, team) {
    const wanted = team.toLowerCase();
    const found = Object.entries(facts.teams ?? {}).filter(([name]) => name.toLowerCase() === wanted);
    if (found.length !== 1)
        return null;
    return found[0]?.[1]?.map((login) => login.toLowerCase()) ?? null;
}
/** Whether somebody has a role by team or name; permission is another question. `unknown` when a team that could tell is unreadable. */
function hasRole(role, user, facts) {
    if (role.teams === undefined && role.users === undefined)
        return 'yes';
    const login = user.login.toLowerCase();
    if (role.users?.some((name) => name.toLowerCase() === login))
        return 'yes';
    const teams = (role.teams ?? []).map((team) => membersOf(facts, team));
    if (teams.some((members) => members?.includes(login)))
        return 'yes';
    return teams.includes(null) ? 'unknown' : 'no';
}
/** Teams of a role that could not be read. */
const unreadableTeams = (role, facts) => (role.teams ?? []).filter((team) => membersOf(facts, team) === null);

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/slot.js


/** The role that a slot names, or null when the policy does not define it. */
const roleOf = (slot, policy) => (Object.hasOwn(policy.roles, slot.role) ? policy.roles[slot.role] : undefined) ?? null;
/**
 * Everything against this candidate in this role.
 *
 * @param path for owners, the path that must be as the candidate saw it; null for the whole change
 */
function reasonsIn(role, candidate, facts, path) {
    const reasons = [...candidate.reasons];
    if (candidate.word.voice.decision === 'approve' && candidate.freshFor(path) === 'stale')
        reasons.push('stale');
    if (candidate.permission !== null && !reaches(candidate.permission, role.permission))
        reasons.push('permission');
    if (hasRole(role, candidate.user, facts) !== 'yes')
        reasons.push('not-in-role');
    return reasons;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/fill-by-owners.js


/**
 * Fills a slot path by path: of each changed path that has owners, `count` owners must have approved, who also have the
 * role. One owner may stand for many paths.
 */
function fillByOwners({ count }, role, { candidates, facts, owned }) {
    const approvers = new Set();
    const rejected = new Map();
    const open = [];
    for (const entry of owned) {
        let have = 0;
        for (const candidate of candidates) {
            const reasons = reasonsIn(role, candidate, facts, entry.path);
            if (!owns(candidate, entry.owners, facts))
                reasons.push('not-in-role');
            if (reasons.length > 0) {
                for (const reason of reasons)
                    rejected.set(candidate, (rejected.get(candidate) ?? new Set()).add(reason));
                continue;
            }
            approvers.add(candidate);
            have += 1;
        }
        if (have < count)
            open.push(entry);
    }
    const base = {
        approvers: [...approvers],
        rejected: [...rejected]
            .filter(([candidate]) => !approvers.has(candidate))
            .map(([candidate, reasons]) => ({ candidate, reasons: [...reasons] })),
    };
    const [first] = open;
    if (first === undefined) {
        const why = owned.length === 0 ? 'No changed path has an owner.' : `Owners of all ${owned.length} owned paths approved.`;
        return { ...base, status: 'satisfied', why, nextAction: null };
    }
    const unread = open.flatMap(({ owners }) => owners.filter((owner) => isTeam(owner) && membersOf(facts, owner.slice(1)) === null));
    const rest = open.length === 1 ? '' : ` and of ${open.length - 1} more`;
    if (unread.length > 0) {
        return {
            ...base,
            status: 'unavailable',
            why: `The members of ${[...new Set(unread)].join(', ')} could not be read; they own ${first.path}${rest}.`,
            nextAction: `Give the token permission to read the organisation's members, or list the members in the pull request file.`,
        };
    }
    return {
        ...base,
        status: 'missing',
        why: `${count === 1 ? 'No owner' : `Fewer than ${count} owners`} of ${first.path}${rest} approved.`,
        nextAction: `Ask ${count === 1 ? 'one' : count} of ${first.owners.join(', ')} to approve the head.`,
    };
}
const isTeam = (owner) => owner.startsWith('@') && owner.includes('/');
function owns(candidate, owners, facts) {
    const login = candidate.user.login.toLowerCase();
    return owners.some((owner) => isTeam(owner) ? (membersOf(facts, owner.slice(1))?.includes(login) ?? false) : owner.toLowerCase() === `@${login}`);
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/fill-by-role.js


/** Fills a slot with everybody of the role who approved. */
function fillByRole({ role: name, count }, role, { candidates, facts, head }) {
    const judged = candidates.map((candidate) => ({ candidate, reasons: reasonsIn(role, candidate, facts, null) }));
    const approvers = judged.filter(({ reasons }) => reasons.length === 0).map(({ candidate }) => candidate);
    const rejected = judged.filter(({ reasons }) => reasons.length > 0);
    const have = `${approvers.length} of ${count} ${count === 1 ? 'approval' : 'approvals'} by ${name}`;
    if (approvers.length >= count) {
        return { status: 'satisfied', why: `${have}.`, nextAction: null, approvers, rejected };
    }
    const unread = unreadableTeams(role, facts);
    if (unread.length > 0) {
        return {
            status: 'unavailable',
            why: `${have}; the members of ${unread.join(', ')} could not be read.`,
            nextAction: `Give the token permission to read the organisation's members, or list the members in the pull request file.`,
            approvers,
            rejected,
        };
    }
    const unknown = rejected.find(({ candidate, reasons }) => onlyPermissionUnknown(candidate, reasons));
    if (unknown !== undefined) {
        return {
            status: 'unavailable',
            why: `${have}; the permission of ${unknown.candidate.user.login} could not be read.`,
            nextAction: 'Give the token permission to read collaborators, or list the permissions in the pull request file.',
            approvers,
            rejected,
        };
    }
    return {
        status: 'missing',
        why: `${have}.`,
        nextAction: `Ask ${whoHas(role)} to approve commit ${head.slice(0, 12)}.`,
        approvers,
        rejected,
    };
}
const onlyPermissionUnknown = (candidate, reasons) => candidate.permission === null && reasons.every((reason) => reason === 'permission');
function whoHas(role) {
    const named = [...(role.users ?? []), ...(role.teams ?? []).map((team) => `the team ${team}`)];
    const who = named.length > 0 ? `one of ${named.join(', ')}` : `somebody with ${role.permission} permission`;
    return `${who} who had no part in the change`;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/fill-slot.js



/** Fills one slot of a requirement with the candidates that fit it. */
function fillSlot(slot, context) {
    const role = roleOf(slot, context.policy);
    if (role === null) {
        return {
            status: 'missing',
            why: `The policy does not define the role ${slot.role}.`,
            nextAction: `Define the role ${slot.role} in the policy of the base branch.`,
            approvers: [],
            rejected: [],
        };
    }
    return slot.owners ? fillByOwners(slot, role, context) : fillByRole(slot, role, context);
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/judge-approvals.js








/** Judges every approval against every evidence id that asks for people. */
function judgeApprovals(input, ids) {
    const { policy, facts } = input;
    const voices = voicesOf(facts, policy.approvals.commentApprovals);
    const words = lastWords(voices);
    const involved = involvedIn(facts, input.commits, input.neutral);
    const candidates = candidatesOf(words, input.head, facts, policy, involved, input.carry);
    const context = { ...input, candidates };
    const slots = new Map();
    for (const id of ids) {
        const approval = policy.evidence[id]?.approval;
        if (approval === undefined)
            continue;
        slots.set(id, [approval, ...approval.alternatives].map((slot) => fillSlot(slot, context)));
    }
    const short = shortOfPeople(policy, slots);
    return {
        results: new Map([...slots].map(([id, filled]) => [id, resultOf(filled, short.has(id))])),
        approvals: candidates.map((candidate) => verdictOn(candidate, slots)),
        words,
        nameless: voices.filter(({ user }) => user === null),
    };
}
/** Evidence marked distinct that cannot get people of its own. */
function shortOfPeople(policy, slots) {
    const seats = [];
    for (const [id, [slot]] of slots) {
        const approval = policy.evidence[id]?.approval;
        if (!approval?.distinct || slot === undefined)
            continue;
        const people = slot.approvers.map(({ key }) => key);
        for (let seat = 0; seat < approval.count; seat++)
            seats.push({ id, people });
    }
    const filled = matching_assign(seats.map(({ people }) => people));
    return new Set(seats.filter((_, seat) => filled[seat] === null).map(({ id }) => id));
}
function resultOf(filled, short) {
    const [main] = filled;
    const best = (short ? filled.slice(1) : filled).find(({ status }) => status === 'satisfied');
    const chosen = best ?? main;
    const base = {
        satisfiedBy: best?.approvers.map(({ user }) => user.login) ?? [],
        rejected: chosen.rejected.map(({ candidate, reasons }) => ({
            what: candidate.user.login,
            why: inWords([...new Set(reasons)]),
        })),
    };
    if (best === undefined && short && main.status === 'satisfied') {
        return {
            ...base,
            status: 'missing',
            why: 'Its approvers are needed for other requirements that must not share people.',
            nextAction: 'Ask one more person with this role to approve.',
        };
    }
    const others = filled.length > 1 && best === undefined ? ` None of the ${filled.length - 1} alternatives is met either.` : '';
    return { ...base, status: chosen.status, why: chosen.why + others, nextAction: chosen.nextAction };
}
function verdictOn(candidate, slots) {
    const requirements = [];
    const reasons = new Set(candidate.reasons);
    for (const [id, filled] of slots) {
        if (filled.some(({ approvers }) => approvers.includes(candidate)))
            requirements.push(id);
        for (const slot of filled) {
            for (const rejected of slot.rejected) {
                if (rejected.candidate === candidate)
                    for (const reason of rejected.reasons)
                        reasons.add(reason);
            }
        }
    }
    const counted = requirements.length > 0;
    // Missing the role is only worth saying where nothing else stands in the way.
    if (reasons.size > 1)
        reasons.delete('not-in-role');
    if (reasons.size === 0)
        reasons.add('not-in-role');
    const { voice } = candidate.word;
    return {
        login: candidate.user.login,
        counted,
        commit: voice.commit,
        reasons: counted ? [] : [...reasons],
        via: voice.via,
        carried: counted && candidate.freshFor(null) !== 'head',
        requirements,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/objections.js

/**
 * Requested changes block while they are the last review of somebody with write permission, on whatever commit. When it
 * cannot be told who objects, or whether they may write, that is no reason to go on.
 */
function judgeObjections(facts, { words, nameless }) {
    const objectors = words.filter(({ objects }) => objects).map(({ user }) => user.login);
    const blocking = objectors.filter((login) => reaches(permissionOf(facts, login), 'write'));
    if (blocking.length > 0) {
        return {
            status: 'failed',
            why: `${blocking.join(', ')} asked for changes.`,
            nextAction: `Make the changes and ask ${blocking.join(', ')} to review again, or have the review dismissed.`,
        };
    }
    const unknown = objectors.filter((login) => permissionOf(facts, login) === null);
    if (unknown.length > 0 || nameless.some(({ decision, unclear }) => decision === 'object' || unclear)) {
        return {
            status: 'unavailable',
            why: `${unknown.length > 0 ? unknown.join(', ') : 'An account that is gone'} asked for changes; the permission could not be read.`,
            nextAction: 'Read the permission of everybody who reviewed, or have the review dismissed.',
        };
    }
    return { status: 'satisfied', why: 'Nobody with write permission asks for changes.', nextAction: null };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/checks.js

const checks_FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure']);
/**
 * Every named check must have run on the head, and every newest run of it, suite by suite, must be completed with
 * success. Skipped and neutral runs proved nothing. GitHub itself lets both merge; this gate does not.
 */
function judgeChecks(source, facts, head) {
    if (!facts.check_runs) {
        return {
            status: 'unavailable',
            why: `${facts.unread?.['check_runs'] ?? 'The check runs could not be read'}.`,
            nextAction: 'Give the token permission to read checks, or list the check runs of the head in the pull request file.',
            satisfiedBy: [],
            rejected: [],
        };
    }
    const judged = source.names.map((name) => judgeName(name, source.appId, facts, head));
    const status = (0,evidence_status/* worst */.QZ)(judged.map((result) => result.status));
    const speaking = judged.find((result) => result.status === status);
    return {
        ...speaking,
        satisfiedBy: status === 'satisfied' ? judged.flatMap((result) => result.satisfiedBy) : [],
        rejected: judged.flatMap((result) => result.rejected),
    };
}
function judgeName(name, appId, facts, head) {
    const rejected = [];
    const runs = [];
    let unclear = false;
    for (const run of facts.check_runs ?? []) {
        if (run.name !== name)
            continue;
        const what = `check ${run.id} of ${run.app?.slug ?? 'an unnamed app'}`;
        if (!checks_FULL_ID.test(run.head_sha ?? '')) {
            rejected.push({ what, why: 'it does not say which commit it speaks of' });
            unclear = true;
        }
        else if (run.head_sha !== head) {
            rejected.push({ what, why: `it ran on ${run.head_sha}, not on the head` });
        }
        else if (appId !== undefined && typeof run.app?.id !== 'number') {
            rejected.push({ what, why: 'it does not say which app made it' });
            unclear = true;
        }
        else if (appId !== undefined && run.app?.id !== appId) {
            rejected.push({ what, why: `it was made by another app than ${appId}` });
        }
        else {
            runs.push(run);
        }
    }
    const statuses = appId === undefined ? statusesOf(name, head, facts) : [];
    if (appId === undefined && facts.statuses === null) {
        rejected.push({ what: 'commit statuses', why: 'commit statuses of the same name could not be read' });
        unclear = true;
    }
    const newest = newestPerSuite(runs);
    const outcomes = [
        ...newest.map((run) => ({ what: `check ${run.id}`, ...outcomeOf(run) })),
        ...statuses.map(({ id, state }) => ({ what: `status ${id}`, ...outcomeOfStatus(state) })),
    ];
    for (const { what, status, why } of outcomes)
        if (status !== 'satisfied')
            rejected.push({ what, why });
    const status = (0,evidence_status/* worst */.QZ)([
        ...(newest.length === 0 ? ['missing'] : []),
        ...(unclear ? ['unavailable'] : []),
        ...outcomes.map((outcome) => outcome.status),
    ]);
    return { ...checks_inWords(name, appId, status, rejected), status, rejected };
}
function checks_inWords(name, appId, status, rejected) {
    const check = `The check “${name}”${appId === undefined ? '' : ` of app ${appId}`}`;
    const reason = rejected.at(-1)?.why;
    switch (status) {
        case 'satisfied':
            return { why: `${check} succeeded on the head.`, nextAction: null, satisfiedBy: [name] };
        case 'failed':
            return {
                why: `${check} did not succeed: ${reason}.`,
                nextAction: `Make “${name}” succeed on the head.`,
                satisfiedBy: [],
            };
        default:
            return {
                why: reason === undefined ? `${check} has not run on the head.` : `${check} proves nothing yet: ${reason}.`,
                nextAction: `Let “${name}” run to success on the head.`,
                satisfiedBy: [],
            };
    }
}
/** Of each suite the newest run, by id and by start when they disagree: an older green must not outrank a newer red. */
function newestPerSuite(runs) {
    const suites = new Map();
    for (const run of runs) {
        const key = run.check_suite?.id === undefined ? `run ${run.id}` : `suite ${run.check_suite.id}`;
        const own = suites.get(key);
        if (own)
            own.push(run);
        else
            suites.set(key, [run]);
    }
    const newest = new Set();
    for (const own of suites.values()) {
        newest.add(own.reduce((a, b) => (b.id > a.id ? b : a)));
        newest.add(own.reduce((a, b) => (startOf(b) > startOf(a) ? b : a)));
    }
    return [...newest];
}
/** Start in milliseconds; a run that does not say when it began may be the newest. */
function startOf(run) {
    const at = Date.parse(run.started_at ?? '');
    return Number.isNaN(at) ? Infinity : at;
}
function outcomeOf(run) {
    if (run.status !== 'completed')
        return { status: 'missing', why: `it is ${run.status ?? 'in an unknown state'}` };
    if (run.conclusion === 'success')
        return { status: 'satisfied', why: '' };
    const why = `it ended ${run.conclusion ?? 'without a conclusion'}`;
    return { status: FAILED.has(run.conclusion ?? '') ? 'failed' : 'missing', why };
}
function outcomeOfStatus(state) {
    if (state === 'success')
        return { status: 'satisfied', why: '' };
    const why = `a commit status of the same name says ${state}`;
    return { status: state === 'failure' || state === 'error' ? 'failed' : 'missing', why };
}
/** The newest commit status of that context. A status can support a check run, never stand for one. */
function statusesOf(name, head, facts) {
    const own = (facts.statuses ?? []).filter(({ context, sha }) => context === name && (!sha || sha === head));
    return own.length === 0 ? [] : [own.reduce((a, b) => (b.id > a.id ? b : a))];
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/facts.js
const COLLECT = 'Read the pull request again, with every page of every list, and judge once more.';
/**
 * Facts count only when they are whole and speak of the judged head: lists as long as the pull request itself says, the
 * head among the commits, and no commit that git knows and the list does not.
 *
 * @returns `missing` without facts or when they are about another head, `unavailable` when a list was not or only partly
 *   read, `satisfied` otherwise
 */
function judgeFacts(facts, head, gitCommits) {
    if (facts === null) {
        return {
            status: 'missing',
            why: 'Nothing is known of the pull request: nobody can tell who approved or objected.',
            nextAction: 'Hand in the pull request (--pull-request FILE), or give the action a token that can read it.',
        };
    }
    if (facts.pull_request.head.sha !== head) {
        return {
            status: 'missing',
            why: `The pull request was read at head ${facts.pull_request.head.sha}, not at the judged head ${head}.`,
            nextAction: 'Read the pull request again after the last push, and judge once more.',
        };
    }
    const gap = gapOf(facts, head, gitCommits);
    if (gap !== null)
        return { status: 'unavailable', why: gap, nextAction: COLLECT };
    return { status: 'satisfied', why: 'All lists are complete and speak of the judged head.', nextAction: null };
}
function gapOf(facts, head, gitCommits) {
    const { pull_request: pull, reviews, commits, files } = facts;
    if (!reviews)
        return unread(facts, 'reviews');
    if (!commits)
        return unread(facts, 'commits');
    if (!files)
        return unread(facts, 'files');
    if (facts.events === null)
        return unread(facts, 'events');
    const shas = new Set(commits.map((commit) => commit.sha));
    return (shortage('commits', shas.size, pull.commits) ??
        shortage('files', new Set(files.map((file) => file.filename)).size, pull.changed_files) ??
        (shas.has(head) ? null : 'The head is not among the listed commits.') ??
        unlisted(shas, gitCommits));
}
const unread = (facts, list) => `${facts.unread?.[list] ?? `The list of ${list} could not be read`}.`;
function shortage(what, have, stated) {
    if (stated === undefined)
        return `The pull request does not say how many ${what} it has.`;
    return have === stated ? null : `${have} ${what} are listed; the pull request says it has ${stated}.`;
}
function unlisted(shas, gitCommits) {
    const commit = gitCommits.find(({ oid }) => !shas.has(oid));
    return commit === undefined ? null : `Commit ${commit.oid} is part of the change and not among the listed commits.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/emit/shared/policy/owed.js
var policy_owed = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/owed.js



/** What is read of risk-classify's details; anything else in there is not relied on. */
const classificationSchema = schemas/* object */.Ikc({
    riskLevel: schemas/* enum */.k5n(levels/* RISK_LEVELS */.WA),
    areas: schemas/* array */.YOg(schemas/* object */.Ikc({ area: schemas/* string */.YjP() })),
    changeTypes: schemas/* array */.YOg(schemas/* string */.YjP()),
    requirements: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), requiredBy: schemas/* array */.YOg(schemas/* string */.YjP()), why: schemas/* string */.YjP() })),
});
/**
 * What the change owes: the list of risk-classify, and in any case what the policy asks of every change and of the risk,
 * areas and types in that report. The two overlap on purpose, so that a list that lost an entry owes it nevertheless.
 */
function owedBy(policy, classification) {
    const parsed = classificationSchema.safeParse(classification?.details);
    if (!parsed.success)
        return { evidence: (0,policy_owed/* owedAtMost */.k7)(policy), classified: false };
    const { riskLevel, areas, changeTypes, requirements } = parsed.data;
    const derived = (0,policy_owed/* owedFor */.tu)(policy, {
        risk: riskLevel,
        areas: areas.map(({ area }) => area),
        changeTypes,
        additions: [],
        controlsLost: false,
        aiAuthored: false,
        facts: [],
    });
    const owed = new Map(requirements.map((entry) => [entry.id, entry]));
    for (const entry of derived)
        if (!owed.has(entry.id))
            owed.set(entry.id, entry);
    return { evidence: [...owed.values()], classified: true };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/risk-note.js

/**
 * What risk-classify's report says of the risk, for people to read: nothing is decided by it. Entries of another shape
 * are left out; null without a report that names a level.
 */
function riskNote(report) {
    const details = report?.details ?? {};
    const level = levels/* RISK_LEVELS */.WA.find((one) => one === details['riskLevel']);
    if (level === undefined)
        return null;
    const controls = recordOf(details['controls']);
    return {
        level,
        areas: listOf(details['areas']).flatMap((entry) => {
            const area = entry['area'];
            const place = placeOf(listOf(entry['reasons'])[0] ?? {});
            return typeof area === 'string' && place !== null ? [{ area, ...place }] : [];
        }),
        controls: ['removed', 'weakened'].flatMap((lost) => listOf(controls[lost]).flatMap((entry) => {
            const ruleId = entry['ruleId'];
            const place = placeOf(entry);
            return typeof ruleId === 'string' && place !== null ? [{ ruleId, lost, ...place }] : [];
        })),
    };
}
const recordOf = (value) => (typeof value === 'object' && value !== null ? value : {});
const listOf = (value) => (Array.isArray(value) ? value.map(recordOf) : []);
const placeOf = ({ path, line }) => typeof path === 'string' ? { path, line: typeof line === 'number' ? line : null } : null;

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/standing.js

/** What has to hold for every change, whatever its risk: gates that ran, a mergeable tree, whole facts, no objection. */
function standingRequirements(standing) {
    const { policy, mergeTree, facts, objections } = standing;
    const rows = policy.gates.required.filter((gate) => gate !== 'approval-gate').map((gate) => gateRan(gate, standing));
    rows.push(row('binding.merge-tree', 'The head merges cleanly into the base', {
        status: mergeTree === null ? 'failed' : 'satisfied',
        why: mergeTree === null ? 'There is no tree that this verdict could be bound to.' : `Bound to tree ${mergeTree}.`,
        nextAction: mergeTree === null ? 'Merge the base into the branch, solve the conflicts and push.' : null,
    }), row('pull-request.facts', 'The pull request’s facts are whole and about this head', facts));
    if (objections !== null)
        rows.push(row('pull-request.no-objection', 'Nobody with write permission asks for changes', objections));
    if (policy.approvals.blockSiblings)
        rows.push(noSibling(standing.siblings));
    return rows;
}
const EVERYTHING_OWED = ' Until it says what the change owes, everything the policy knows is owed.';
function gateRan(gate, { reports, owed, policy }) {
    const id = `gate.${gate}`;
    const title = `${gate} has judged this change`;
    const report = reports.get(gate);
    if (report === undefined) {
        return row(id, title, {
            status: 'missing',
            why: `There is no report of ${gate} on this head under this policy.${gate === 'risk-classify' ? EVERYTHING_OWED : ''}`,
            nextAction: `Run ${gate} on this head with the same policy, and hand in its report.`,
        });
    }
    if (gate === 'risk-classify' && !owed.classified) {
        return row(id, title, {
            status: 'failed',
            why: `Its report does not say what this change owes.${EVERYTHING_OWED}`,
            nextAction: 'Run risk-classify again; if that does not help, its version does not fit this one.',
        });
    }
    // A failure that no owed evidence explains still is one.
    const own = owed.evidence.filter((entry) => policy.evidence[entry.id]?.gate === gate);
    const explained = own.some(({ id: evidence }) => !(0,evidence_status/* passes */.WE)((0,evidence_status/* worst */.QZ)(report.evidence.filter((one) => one.id === evidence).map(({ status }) => status))));
    if (report.conclusion === 'failure' && !explained) {
        const problem = report.problems[0];
        return row(id, title, {
            status: 'failed',
            why: problem?.message ?? `${gate} failed; its summary says why.`,
            nextAction: problem?.nextAction ?? `Read the summary of ${gate} and repair what it names.`,
        });
    }
    return {
        ...row(id, title, { status: 'satisfied', why: `Report of version ${report.version}.`, nextAction: null }),
        satisfiedBy: [`${gate} ${report.version}`],
    };
}
function noSibling(facts) {
    const id = 'binding.no-sibling';
    const title = 'No other open pull request has this head';
    const pulls = facts?.associated_pulls;
    if (!facts || !pulls) {
        return row(id, title, {
            status: 'unavailable',
            why: 'The pull requests that have this head could not be read.',
            nextAction: 'Read the pull requests associated with the head commit (associated_pulls).',
        });
    }
    const { number, head } = facts.pull_request;
    const sibling = pulls.find((pull) => pull.number !== number && pull.state !== 'closed' && (pull.head?.sha ?? head.sha) === head.sha);
    return sibling === undefined
        ? row(id, title, { status: 'satisfied', why: 'This head belongs to this pull request alone.', nextAction: null })
        : row(id, title, {
            status: 'failed',
            why: `Pull request ${sibling.number} is open with the same head; a check on it would speak for both.`,
            nextAction: `Close pull request ${sibling.number}, or push a commit of its own to this branch.`,
        });
}
const row = (id, title, finding) => ({ id, title, requiredBy: [], satisfiedBy: [], rejected: [], ...finding });

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/decide.js









/**
 * The verdict. It is monotone: every requirement starts as not passing and passes only by something that is present and
 * whole, so that taking an input away or spoiling it can cost a pass and never bring one.
 */
function decide(file) {
    const { policy, facts } = file;
    const reports = boundReports(file);
    const owed = owedBy(policy, reports.get('risk-classify'));
    const people = facts === null
        ? null
        : judgeApprovals({ ...file, facts }, owed.evidence.map(({ id }) => id));
    const requirements = [
        ...standingRequirements({
            policy,
            reports,
            owed,
            mergeTree: file.mergeTree,
            facts: judgeFacts(facts, file.head, file.commits),
            objections: facts !== null && people !== null ? judgeObjections(facts, people) : null,
            siblings: facts,
        }),
        ...owed.evidence.map((entry) => requirement(entry, policy, findingOn(entry.id, file, reports, people))),
    ];
    return {
        verdict: requirements.every(({ status }) => (0,evidence_status/* passes */.WE)(status)) ? 'ready' : 'not-ready',
        risk: riskNote(reports.get('risk-classify')),
        requirements,
        approvals: people?.approvals ?? [],
    };
}
/** Reports of this very head and policy, each under its own name. The host sees to it; the verdict does not depend on that. */
function boundReports({ policy, head, reports }) {
    return new Map([...reports].filter(([name, report]) => report.gate === name && report.subject.head === head && report.policy.digest === policy.digest));
}
function requirement(owed, policy, finding) {
    const definition = definitionOf(policy, owed.id);
    return { id: owed.id, title: definition?.title ?? owed.id, requiredBy: owed.requiredBy, ...finding };
}
const definitionOf = (policy, id) => Object.hasOwn(policy.evidence, id) ? policy.evidence[id] : undefined;
function findingOn(id, file, reports, people) {
    const definition = definitionOf(file.policy, id);
    if (definition === undefined) {
        return unproved('missing', 'The policy’s catalogue does not know this evidence.', 'Define it in the policy of the base branch.');
    }
    if (definition.gate !== 'approval-gate')
        return fromReport(id, definition.howTo, reports.get(definition.gate), definition.gate);
    if (file.facts === null || people === null) {
        return unproved('unavailable', 'Nothing is known of the pull request.', 'Hand in the pull request’s facts.');
    }
    if (definition.approval?.owners === true && file.ownersProblem !== null) {
        return unproved('unavailable', file.ownersProblem, 'Repair CODEOWNERS on the base branch.');
    }
    const findings = [];
    const approval = people.results.get(id);
    if (approval !== undefined)
        findings.push(approval);
    if (definition.check !== undefined)
        findings.push(judgeChecks(definition.check, file.facts, file.head));
    const status = (0,evidence_status/* worst */.QZ)(findings.map((finding) => finding.status));
    return (findings.find((finding) => finding.status === status) ??
        unproved('missing', 'The policy does not say what proves this.', 'Give it a check or an approval in the policy.'));
}
/** What the gate that owns this evidence says of it; of several statements the worst. */
function fromReport(id, howTo, report, gate) {
    if (report === undefined) {
        return unproved('missing', `${gate} has no report on this change under this policy.`, `Run ${gate} on this head. ${howTo}`);
    }
    const statements = report.evidence.filter((evidence) => evidence.id === id);
    const status = (0,evidence_status/* worst */.QZ)(statements.map((statement) => statement.status));
    const speaking = statements.find((statement) => statement.status === status) ?? (0,evidence/* evidenceIn */.nM)(report, id);
    if (speaking === undefined)
        return unproved('missing', `${gate} says nothing about it.`, howTo);
    if (!(0,evidence_status/* passes */.WE)(status))
        return unproved(status, speaking.summary, speaking.nextAction ?? howTo);
    const by = speaking.by.map(({ tool, version }) => (version === null ? tool : `${tool} ${version}`));
    return {
        status,
        why: speaking.summary,
        satisfiedBy: [...by, ...speaking.refs],
        rejected: [],
        nextAction: null,
    };
}
const unproved = (status, why, nextAction) => ({
    status,
    why,
    satisfiedBy: [],
    rejected: [],
    nextAction,
});

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/owned-paths.js


/**
 * Owners of every changed path, both sides of a rename, by CODEOWNERS of the commit the change goes into. A path without
 * owners asks for none. GitHub skips lines it cannot read and ignores a file that is too large; both are refused here,
 * because what they silently un-own nobody would be asked about.
 */
async function ownedPaths(change) {
    for (const location of codeowners/* CODEOWNERS_PATHS */.xn) {
        const text = await change.readTarget(location);
        if (text === null)
            continue;
        if (Buffer.byteLength(text) > codeowners/* MAX_CODEOWNERS_BYTES */.zE) {
            return { owned: [], problem: `${location} has more than 3 MB; GitHub ignores it.` };
        }
        const file = (0,codeowners/* parseCodeowners */.BW)(text);
        const [error] = file.errors;
        const paths = [...new Set(change.files.flatMap((changed) => (0,change_change/* pathsOf */.wG)(changed)))];
        return {
            owned: paths.flatMap((path) => {
                const owners = file.ruleFor(path)?.owners ?? [];
                return owners.length === 0 ? [] : [{ path, owners }];
            }),
            problem: error === undefined ? null : `Line ${error.line} of ${location}: ${error.message}`,
        };
    }
    return { owned: [], problem: null };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/groups.js
/** Statuses in the order in which people should read them, with the words they are shown by. */
const STATUS_WORDS = [
    ['failed', 'Failed'],
    ['unavailable', 'Could not be obtained'],
    ['missing', 'Missing'],
    ['waived', 'Waived'],
    ['satisfied', 'Satisfied'],
];
/** Requirements by status, worst first, empty groups left out. */
function byStatus(requirements) {
    return STATUS_WORDS.map(([status, words]) => ({
        status,
        words,
        requirements: requirements.filter((requirement) => requirement.status === status),
    })).filter((group) => group.requirements.length > 0);
}
/** Requirements that keep the change from merging. */
const groups_open = ({ requirements }) => STATUS_WORDS.slice(0, 3).flatMap(([status]) => requirements.filter((requirement) => requirement.status === status));
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/html.js

/** Markup that is safe to put into a page as it is. Only `html` makes it. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static trusted(text) {
        return new Markup(text);
    }
    toString() {
        return this.#text;
    }
}
/**
 * Builds markup from a template. Whatever is put in is text and comes out escaped, hidden characters made visible; only
 * markup made by `html` itself stays markup. Lists are joined, null is nothing.
 */
function html(strings, ...parts) {
    return Markup.trusted(strings.reduce((text, string, index) => text + render(parts[index - 1] ?? null) + string));
}
function render(part) {
    if (part === null)
        return '';
    if (part instanceof Markup)
        return part.toString();
    if (Array.isArray(part))
        return part.map(render).join('');
    return (0,markdown/* escapeHtml */.ZD)((0,markdown/* visible */.RK)(String(part)));
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/sections.js



const MAX_SHOWN = 200;
const sections_LEVELS = ['error', 'warning', 'note'];
/** What this verdict belongs to; moving any of it makes the verdict stale. */
function subjectSection({ subject, policy, version }) {
    const rows = [
        ['Repository', subject.repository],
        ['Pull request', subject.pullRequest === null ? null : String(subject.pullRequest)],
        ['Head', subject.head],
        ['Base', subject.base],
        ['Merge tree', subject.mergeTree],
        ['Policy', `${policy.name}, ${policy.sources.join(' + ')}`],
        ['Policy digest', policy.digest],
        ['approval-gate', version],
    ];
    return html `<section>
    <h2>What this verdict is bound to</h2>
    <div class="card">
      <dl class="facts">
        ${rows.map(([name, value]) => html `<dt>${name}</dt>
              <dd><code>${value ?? 'none'}</code></dd>`)}
      </dl>
    </div>
  </section> `;
}
/** Who spoke, whether it counts, and if not why. */
function peopleSection(approvals) {
    if (approvals.length === 0)
        return null;
    return html `<section>
    <h2>People <small>${approvals.length}</small></h2>
    <div class="card">
      ${approvals.slice(0, MAX_SHOWN).map(({ login, counted, carried, commit, reasons, via, requirements }) => html `<div class="row">
            <div>
              <b>${login}</b>
              <p class="soft">
                ${via}${commit === null ? null : html ` of <code>${commit.slice(0, 12)}</code>`}${carried ? ', carried: it merges to the same tree' : null}${counted ? `, for ${requirements.join(', ')}` : `: ${inWords(reasons)}`}
              </p>
            </div>
            <span class="tag ${counted ? 'counts' : 'missing'}">${counted ? 'counts' : 'does not count'}</span>
          </div> `)}
    </div>
  </section> `;
}
/** Findings of all gates, the gravest first. */
function findingsSection(reports) {
    const all = reports.flatMap(({ gate, findings }) => findings.map((finding) => ({ gate, finding })));
    if (all.length === 0)
        return null;
    return html `<section>
    <h2>Findings <small>${all.length}</small></h2>
    ${sections_LEVELS.map((level) => {
        const own = all.filter(({ finding }) => finding.level === level);
        if (own.length === 0)
            return null;
        return html `<div class="card">
        ${own.slice(0, MAX_SHOWN).map(({ gate, finding }) => findingRow(gate, finding))}${own.length > MAX_SHOWN
            ? html `<p class="soft">${own.length - MAX_SHOWN} more in the report of the gate.</p>`
            : null}
      </div> `;
    })}
  </section> `;
}
function findingRow(gate, { ruleId, level, message, location, state }) {
    const line = location?.startLine === undefined ? '' : `:${location.startLine}`;
    return html `<div class="row">
    <div>
      ${message.slice(0, 1000)}
      <p class="soft">
        ${location === undefined ? null : html `<code>${location.path}${line}</code> · `}<code>${ruleId}</code> ·
        ${gate}${state === 'new' ? null : ` · ${state}`}
      </p>
    </div>
    <span class="tag ${level}">${level}</span>
  </div> `;
}
/** Whether the gates and their tools were well: a quiet tool is only good news when it ran. */
function gatesSection(reports) {
    return html `<section>
    <h2>Gates</h2>
    <div class="card">
      ${reports.length === 0 ? html `<p class="soft">No gate report was there.</p>` : reports.map(gateRow)}
    </div>
  </section> `;
}
function gateRow({ gate, version, conclusion, problems, evidence, findings }) {
    return html `<div class="row">
    <div>
      <b>${gate}</b> <span class="soft">${version}</span>
      <p class="soft">
        ${plural(evidence.length, 'statement')}, ${plural(findings.length, 'finding')},
        ${plural(problems.length, 'problem')}
      </p>
      ${problems.length === 0
        ? null
        : html `<ul class="plain">
              ${problems.slice(0, 20).map(({ code, message, nextAction }) => html `<li><code>${code}</code> ${message} ${nextAction}</li>`)}
            </ul>`}
    </div>
    <span class="tag ${conclusion}">${conclusion}</span>
  </div> `;
}
/** Digests of every file that was judged. */
function inputsSection(reports) {
    const all = reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input })));
    if (all.length === 0)
        return null;
    return html `<section>
    <details>
      <summary>Files that were judged <small class="soft">${all.length}</small></summary>
      <div class="card">
        ${all.slice(0, MAX_SHOWN).map(({ gate, path, sha256, bytes }) => html `<div class="row">
              <div>
                ${path}
                <p class="soft">${gate} · ${plural(bytes, 'byte')} · <code>sha256:${sha256}</code></p>
              </div>
            </div> `)}
      </div>
    </details>
  </section> `;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/requirement-card.js

const requirement_card_MAX_SHOWN = 500;
/** One status: open cards while something is to be done, a folded list when it passes. */
function requirementGroup({ status, words, requirements }) {
    const shown = requirements.slice(0, requirement_card_MAX_SHOWN);
    if (status === 'satisfied' || status === 'waived') {
        return html `<section><details${status === 'waived' ? html ` open` : null}><summary>${words} <small class="soft">${requirements.length}</small></summary>
<div class="card">${shown.map(passingRow)}</div></details></section>
`;
    }
    return html `<section>
    <h2>${words} <small>${requirements.length}</small></h2>
    ${shown.map(openCard)}
  </section> `;
}
function openCard({ id, title, status, why, nextAction, requiredBy, rejected }) {
    return html `<article class="card">
    <header><span class="tag ${status}">${status}</span><code>${id}</code></header>
    <h3>${title}</h3>
    <p>${why}</p>
    ${nextAction === null ? null : html `<p class="next"><b>Next</b> ${nextAction}</p>`}
    ${rejected.length === 0
        ? null
        : html `<ul class="plain">
            ${rejected.slice(0, 30).map(({ what, why: reason }) => html `<li>${what} does not count: ${reason}</li>`)}
          </ul>`}
    ${requiredBy.length === 0 ? null : html `<p class="soft">Asked for by ${requiredBy.join(', ')}</p>`}
  </article> `;
}
const passingRow = ({ id, why, status, satisfiedBy }) => html `<div class="row">
    <div>
      <code>${id}</code>
      <p class="soft">${why}${satisfiedBy.length === 0 ? null : ` By ${satisfiedBy.slice(0, 8).join(', ')}.`}</p>
    </div>
    <span class="tag ${status}">${status}</span>
  </div> `;

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/style.js
/** The page's only style sheet. Colours come in pairs for light and dark; nothing is told by colour alone. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f5f1; --card: #ffffff; --ink: #1c1f23; --soft: #5b626b; --line: #e2dfd6;
  --good: #14713d; --good-ground: #e3f4e8; --bad: #b3261e; --bad-ground: #fdeceA; --warn: #8a5a00; --warn-ground: #fdf3dc;
  --calm: #2f5d8c; --calm-ground: #e8f0f8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a; --card: #1d2025; --ink: #e9e7e2; --soft: #9ea5ae; --line: #30343b;
    --good: #6fd697; --good-ground: #16301f; --bad: #ff9a90; --bad-ground: #3a1a18; --warn: #f0c36d; --warn-ground: #352a12;
    --calm: #9cc4ec; --calm-ground: #182a3c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1, h2, h3, p, dl, ul { margin: 0; }
.eyebrow { color: var(--soft); font-size: .8rem; letter-spacing: .04em; margin-bottom: .75rem; overflow-wrap: anywhere; }
.verdict { border-radius: 1rem; padding: 1.4rem 1.3rem; border: 1px solid currentColor; }
.verdict h1 { font-size: clamp(1.7rem, 7vw, 2.5rem); line-height: 1.1; letter-spacing: -.02em; }
.verdict p { margin-top: .5rem; color: var(--ink); }
.ready { color: var(--good); background: var(--good-ground); }
.not-ready { color: var(--bad); background: var(--bad-ground); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1rem; padding: 0; list-style: none; }
.chip, .tag { border-radius: 99rem; padding: .1rem .65rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.failed, .error { color: var(--bad); background: var(--bad-ground); }
.missing, .unavailable, .warning, .failure { color: var(--warn); background: var(--warn-ground); }
.satisfied, .success, .counts { color: var(--good); background: var(--good-ground); }
.waived, .note, .neutral, .existing { color: var(--calm); background: var(--calm-ground); }
.chips .chip { background: var(--card); }
section { margin-top: 2rem; }
h2 { font-size: 1.15rem; margin-bottom: .7rem; letter-spacing: -.01em; }
h2 small { color: var(--soft); font-weight: 400; font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: .9rem 1rem; margin-top: .6rem; overflow-wrap: anywhere; }
.card h3 { font-size: 1rem; line-height: 1.35; margin-top: .25rem; }
.card header { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; }
.card p { margin-top: .4rem; }
.next { border-left: 3px solid var(--warn); padding-left: .7rem; font-weight: 500; }
.next b { color: var(--warn); }
.soft { color: var(--soft); font-size: .9rem; }
code { font: .84em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul.plain { list-style: none; padding: 0; margin-top: .5rem; }
ul.plain li { color: var(--soft); font-size: .9rem; padding-left: 1rem; text-indent: -1rem; }
ul.plain li::before { content: "– "; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
details > summary { cursor: pointer; list-style: none; font-size: 1.15rem; font-weight: 700; padding: .2rem 0; }
details > summary::-webkit-details-marker { display: none; }
details > summary::after { content: "show"; float: right; font-size: .85rem; font-weight: 600; color: var(--calm); }
details[open] > summary::after { content: "hide"; }
summary:focus-visible { outline: 2px solid var(--calm); outline-offset: 4px; border-radius: .3rem; }
.row { display: flex; flex-wrap: wrap; gap: .2rem .8rem; padding: .55rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.row:first-child { border-top: 0; padding-top: 0; } .row:last-child { padding-bottom: 0; }
.row > :first-child { flex: 1 1 14rem; } .row > .tag { align-self: start; }
.row p { margin-top: .1rem; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
@media print { details > summary::after { content: none; } }
`;

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/page.js






/** The one style sheet is allowed by its digest; scripts, frames, images and connections are not allowed at all. */
const STYLE_DIGEST = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;
/** The verdict as one self-contained page. */
function renderPage(record) {
    const { details, subject } = record;
    const groups = byStatus(details.requirements);
    // In one piece: a space more inside the element would be another digest.
    const style = Markup.trusted(`<style>${STYLE}</style>`);
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${details.verdict === 'ready' ? 'Ready' : 'Not ready'}: ${nameOf(record)}</title>
        ${style}
      </head>
      <body>
        <main>
          <p class="eyebrow">Evidence Gate · ${nameOf(record)}</p>
          ${verdictBanner(record, groups)} ${groups.map(requirementGroup)} ${peopleSection(details.approvals)}
          ${findingsSection(record.reports)} ${gatesSection(record.reports)} ${subjectSection(record)}
          ${inputsSection(record.reports)}
          <footer>
            This verdict speaks of head ${subject.head ?? 'unknown'} alone. The bundle beside this page holds the whole
            record.
          </footer>
        </main>
      </body>
    </html> `;
    return page.toString();
}
function nameOf({ subject, facts }) {
    const number = subject.pullRequest === null ? '' : `#${subject.pullRequest}`;
    const title = facts?.pull_request.title;
    return `${subject.repository}${number}${title ? ` · ${title.slice(0, 200)}` : ''}`;
}
function verdictBanner({ details }, groups) {
    const lacking = groups_open(details);
    const ready = details.verdict === 'ready';
    const line = ready
        ? `All ${plural(details.requirements.length, 'requirement')} pass.`
        : `${lacking.length} of ${plural(details.requirements.length, 'requirement')} ${lacking.length === 1 ? 'does' : 'do'} not pass yet. Each says what to do next.`;
    return html `<div class="verdict ${details.verdict}">
    <h1>${ready ? 'Ready to merge' : 'Not ready'}</h1>
    <p>${line}</p>
    <ul class="chips">
      ${groups.map(({ status, words, requirements }) => html `<li class="chip ${status}">${requirements.length} ${words.toLowerCase()}</li>`)}
    </ul>
  </div>`;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/cells.js

/** Longest text of one table cell: what is longer is read in the page, not in a table. */
const MAX_CELL = 200;
const MAX_TOOLS = 3;
const MAX_NAME = 60;
/** Outside text as a table cell that stays short. */
const cell = (text) => (0,markdown/* escapeMarkdown */.FV)(text, MAX_CELL);
/** A statement up to the names it lists: `153 tests pass: "a", "b"` is `153 tests pass.` to whoever only counts. */
function withoutNames(text) {
    const names = text.indexOf(': "');
    return names === -1 ? text : `${text.slice(0, names)}.`;
}
const ENDING = /\.[A-Za-z0-9]{1,12}(?::\d{1,9})?$/u;
/** A tool, login or check as it is; a file, or a test in one, by the base name of the file. */
function shortName(name) {
    const file = name.split(': ', 1)[0] ?? '';
    const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return base !== file && ENDING.test(base) ? base : name;
}
/** What stands behind a requirement: tools and files, each once, few of them. */
function toolsOf(names) {
    const short = [...new Set(names.map(shortName))];
    const more = short.length - MAX_TOOLS;
    const shown = short.slice(0, MAX_TOOLS).map((name) => (0,markdown/* code */.aY)(name, MAX_NAME));
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/missing-table.js



const MAX_ROWS = 200;
/** Ids named of a group, and close calls of a requirement. */
const MAX_IDS = 4;
const MAX_CLOSE = 2;
/** What is missing and how to supply it. Requirements that miss the very same thing are one row. */
function missingTable(lacking) {
    const groups = bySameReason(lacking);
    const words = new Map(STATUS_WORDS);
    const rows = groups.slice(0, MAX_ROWS).map((group) => {
        const [first] = group;
        return [
            missing_table_nameOf(group),
            words.get(first.status) ?? '',
            `${cell(first.why)}${closeCalls(first.rejected)}`,
            nextOf(group),
        ];
    });
    const rest = groups.slice(MAX_ROWS).flat().length;
    const more = rest > 0 ? `\n\n${rest} more are in the report.` : '';
    return `### What is missing\n\n${(0,markdown/* table */.tp)(['Requirement', 'Status', 'Found', 'Next'], rows)}${more}`;
}
/** In the order of their first member. What nearly satisfied a requirement is its own, so that such stay apart. */
function bySameReason(lacking) {
    const groups = new Map();
    for (const one of lacking) {
        const key = one.rejected.length > 0 ? JSON.stringify([one.id]) : JSON.stringify([one.status, one.why]);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups.values()];
}
function missing_table_nameOf(group) {
    const [first] = group;
    if (group.length === 1)
        return `${(0,markdown/* code */.aY)(first.id, 80)}<br>${(0,markdown/* escapeMarkdown */.FV)(first.title, 100)}`;
    const more = group.length - MAX_IDS;
    const shown = group.slice(0, MAX_IDS).map(({ id }) => (0,markdown/* code */.aY)(id, 40));
    return `${shown.join('<br>')}${more > 0 ? `<br>and ${more} more` : ''}`;
}
/** The first step of the group; where each has a step of its own, the page lists them all. */
function nextOf(group) {
    const steps = new Set(group.map(({ nextAction }) => nextAction ?? ''));
    const [first = ''] = steps;
    return `${cell(first)}${steps.size > 1 ? '<br>The steps of the others are in report.html.' : ''}`;
}
const closeCalls = (rejected) => {
    const more = rejected.length - MAX_CLOSE;
    const shown = rejected
        .slice(0, MAX_CLOSE)
        .map(({ what, why }) => `<br>${(0,markdown/* code */.aY)(what, 60)} does not count: ${(0,markdown/* escapeMarkdown */.FV)(why, 80)}`);
    return `${shown.join('')}${more > 0 ? `<br>and ${more} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/risk-line.js

const MAX_AREAS = 3;
const MAX_CONTROLS = 20;
const MAX_PLACE = 120;
const at = ({ path, line }) => (0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`, MAX_PLACE);
/** Why so much is owed: the risk, where it comes from, and each control that is gone or weaker. */
function riskLine(risk) {
    if (risk === null)
        return 'The risk is not known: risk-classify has no report on this change, so all that may be owed is.';
    const { level, areas, controls } = risk;
    const more = areas.length - MAX_AREAS;
    const shown = areas.slice(0, MAX_AREAS).map((area) => `${(0,markdown/* escapeMarkdown */.FV)(area.area, 80)} at ${at(area)}`);
    const from = shown.length === 0
        ? ''
        : ` — ${shown.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'area' : 'areas'}` : ''}`;
    return [`**Risk: ${level}**${from}.`, ...lost(controls)].join(' ');
}
function lost(controls) {
    if (controls.length === 0)
        return [];
    const more = controls.length - MAX_CONTROLS;
    const shown = controls
        .slice(0, MAX_CONTROLS)
        .map((control) => `${(0,markdown/* escapeMarkdown */.FV)(control.ruleId, 80)} ${control.lost} at ${at(control)}`);
    return [`**⚠ Controls lost:** ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/summary.js






/** GitHub drops a step summary above 1 MiB whole. In UTF-16 units, of which each is at most three bytes. */
const MAX_SUMMARY = 300 * 1024;
const summary_MAX_ROWS = 200;
/**
 * The verdict as Markdown: first one line, then why so much is owed, what is missing and how to supply it, then the rest
 * for whoever asks.
 */
function renderSummary(details, subject) {
    const lacking = groups_open(details);
    const parts = [
        headline(details, lacking),
        riskLine(details.risk),
        lacking.length > 0 ? missingTable(lacking) : '',
        passed(details.requirements),
        approvals(details),
        boundTo(subject),
    ];
    return `${(0,markdown/* clip */.$Q)(parts.filter(Boolean).join('\n\n'), MAX_SUMMARY)}\n`;
}
function headline({ verdict, requirements }, lacking) {
    return verdict === 'ready'
        ? `**✅ Ready to merge** — all ${plural(requirements.length, 'requirement')} pass.`
        : `**⛔ Not ready** — ${lacking.length} of ${plural(requirements.length, 'requirement')} ${lacking.length === 1 ? 'does' : 'do'} not pass.`;
}
function boundTo({ base, head, mergeTree }) {
    const short = (oid) => (oid === null ? 'none' : (0,markdown/* code */.aY)(oid.slice(0, 12)));
    return `Head ${short(head)} into base ${short(base)}, merge tree ${short(mergeTree)}.`;
}
function passed(requirements) {
    const passing = requirements.filter(({ status }) => status === 'satisfied' || status === 'waived');
    if (passing.length === 0)
        return '';
    const rows = passing
        .slice(0, summary_MAX_ROWS)
        .map(({ id, status, why, satisfiedBy }) => [
        (0,markdown/* code */.aY)(id, 80),
        `${status === 'waived' ? 'Waived: ' : ''}${cell(withoutNames(why))}`,
        toolsOf(satisfiedBy),
    ]);
    return details(`What passes (${passing.length})`, (0,markdown/* table */.tp)(['Requirement', 'Found', 'By'], rows));
}
function approvals({ approvals: given }) {
    if (given.length === 0)
        return '';
    const rows = given
        .slice(0, summary_MAX_ROWS)
        .map(({ login, counted, carried, commit, reasons, via }) => [
        (0,markdown/* code */.aY)(login, 80),
        counted ? (carried ? 'counts, carried by an equal merge tree' : 'counts') : `does not count: ${inWords(reasons)}`,
        `${via}${commit === null ? '' : ` of ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`}`,
    ]);
    return details(`People (${given.length})`, (0,markdown/* table */.tp)(['Who', 'Counts', 'Given by'], rows));
}
const details = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/record.js
function record_recordOf(change, policy, earlier, details, version) {
    const { repository, base, head, mergeTree, pullRequest } = change;
    return {
        subject: { repository, pullRequest: pullRequest?.pull_request.number ?? null, base, head, mergeTree },
        policy: { name: policy.name, digest: policy.digest, sources: policy.sources },
        version,
        details,
        facts: pullRequest,
        files: change.files,
        reports: [...earlier.values()],
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/gate.js











const VERSION = '0.1.0';
const gate_inputs = (0,inputs/* inputsOf */.Vc)();
/** Decides, requirement by requirement, whether a change may merge, and writes the record of why. */
const gate_gate = (0,gate/* defineGate */.p)({
    name: 'approval-gate',
    version: VERSION,
    title: 'Counts approvals and checks, and decides whether the change may merge',
    inputs: gate_inputs,
    outputs: {
        verdict: 'ready or not-ready',
        missing: 'Ids of the requirements that do not pass, separated by commas',
        bundle: 'Name of the bundle in the output directory',
    },
    environment: ['GITHUB_TOKEN'],
    run,
    outputsOf: (report) => {
        const { verdict, requirements } = report.details;
        return {
            verdict,
            missing: requirements
                .filter((requirement) => requirement.nextAction !== null)
                .map(({ id }) => id)
                .join(','),
            bundle: 'bundle.intoto.json',
        };
    },
    summarise: (report) => renderSummary(report.details, report.subject),
});
async function run(context) {
    const { policy, emit } = context;
    const change = judgeable(context.change);
    context.progress('Deciding requirement by requirement');
    const { owned, problem } = await ownedPaths(change);
    const details = decide({
        policy,
        head: change.head,
        mergeTree: change.mergeTree,
        commits: change.commits,
        facts: change.pullRequest,
        reports: context.earlier,
        owned,
        ownersProblem: problem,
        carry: await carriedFrom(change, policy),
        neutral: await updateMerges(change, policy),
    });
    const record = record_recordOf(change, policy, context.earlier, details, VERSION);
    await emit('bundle.intoto.json', buildBundle(record, context.clock.now()));
    await emit('summary.md', renderSummary(details, record.subject));
    await emit('report.html', renderPage(record));
    return {
        evidence: ownEvidence(policy, details.requirements),
        findings: [],
        problems: [],
        inputs: [],
        details,
        conclusion: details.verdict === 'ready' ? 'success' : 'failure',
    };
}
/** @throws ConfigurationError EG270 without a change, or when the change is a bare patch that no verdict can be bound to */
function judgeable(change) {
    if (change === null || change.head === null) {
        throw new errors/* ConfigurationError */.j1('EG270', 'approval-gate judges a change between two commits.', 'Name the repository and its commits with --repo, --base and --head.');
    }
    return change;
}
/** What this gate proves itself: the owed evidence that the catalogue gives to it. */
function ownEvidence(policy, requirements) {
    return requirements
        .filter(({ id }) => Object.hasOwn(policy.evidence, id) && policy.evidence[id]?.gate === 'approval-gate')
        .map(({ id, status, why, satisfiedBy, nextAction }) => {
        const by = satisfiedBy.map((tool) => ({ tool, version: null }));
        return status === 'satisfied' || status === 'waived'
            ? (0,evidence/* satisfied */.p7)(id, why, by)
            : (0,evidence/* unsatisfied */._5)(id, status, why, nextAction ?? '', by);
    });
}


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/** Added lines of a file, in order. */
function* addedLines(file) {
    yield* linesOf(file, 'added');
}
/** Removed lines of a file, in order. */
function* removedLines(file) {
    yield* linesOf(file, 'removed');
}
function* linesOf(file, kind) {
    for (const hunk of file.hunks)
        for (const line of hunk.lines)
            if (line.kind === kind)
                yield line;
}
/** Both names a file goes by: rules look at the two sides of a rename. */
const pathsOf = (file) => file.previousPath === null ? [file.path] : [file.path, file.previousPath];


/***/ }),

/***/ 8040:
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

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ unsatisfied),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1902);

/** Evidence that passes. */
const satisfied = (id, summary, by = [], refs = []) => ({
    id,
    status: 'satisfied',
    summary,
    by,
    refs: [...refs],
    nextAction: null,
});
/** Evidence that does not pass, with the step that would change that. */
const unsatisfied = (id, status, summary, nextAction, by = [], refs = []) => ({ id, status, summary, by, refs: [...refs], nextAction });
/** A finding whose fingerprint is made of rule, path and the text it speaks of, so that it survives moved lines. */
function finding(ruleId, level, message, location, options = {}) {
    return {
        ruleId,
        level,
        message,
        ...(location === undefined ? {} : { location }),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(ruleId, location?.path, options.text ?? message),
        cwe: [...(options.cwe ?? [])],
        state: options.state ?? 'new',
    };
}
/** The evidence of that id in a report, if it speaks of it. */
const evidenceIn = (report, id) => report?.evidence.find((evidence) => evidence.id === id);


/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A stable short id over the parts that make a finding the same finding: 32 hex digits of their sha256. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // Length-prefixed, so that ('ab','c') and ('a','bc') differ.
    for (const part of parts) {
        const text = String(part ?? '');
        hash.update(`${text.length}:`).update(text);
    }
    return hash.digest('hex').slice(0, 32);
}


/***/ }),

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ EVIDENCE_STATUSES),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'];
/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST = ['failed', 'unavailable', 'missing', 'satisfied', 'waived'];
/** Whether a requirement may pass on this status. */
const passes = (status) => status === 'satisfied' || status === 'waived';
/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
function worst(statuses) {
    const seen = new Set(statuses);
    return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ owedAtMost),
/* harmony export */   tu: () => (/* binding */ owedFor)
/* harmony export */ });
/* unused harmony export applies */
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);

const overlaps = (wanted, have) => wanted === undefined || wanted.some((item) => have.includes(item));
/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
function applies(when, facts) {
    return (overlaps(when.areas, facts.areas) &&
        overlaps(when.changeTypes, facts.changeTypes) &&
        overlaps(when.additions, facts.additions) &&
        overlaps(when.facts, facts.facts) &&
        (when.minRisk === undefined || (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(facts.risk, when.minRisk) >= 0) &&
        (when.controlsLost === undefined || facts.controlsLost) &&
        (when.aiAuthored === undefined || facts.aiAuthored));
}
/** The evidence owed for these facts, each id once, with everything that asks for it. */
const owedFor = (policy, facts) => collect(policy.requirements.filter((requirement) => applies(requirement.when, facts)));
/** The evidence owed when nothing is known of the change: all of it. */
const owedAtMost = (policy) => collect(policy.requirements);
function collect(requirements) {
    const owed = new Map();
    for (const requirement of requirements) {
        for (const id of requirement.evidence) {
            const known = owed.get(id);
            if (known)
                known.requiredBy.push(requirement.id);
            else
                owed.set(id, { id, requiredBy: [requirement.id], why: requirement.why });
        }
    }
    return [...owed.values()];
}


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
