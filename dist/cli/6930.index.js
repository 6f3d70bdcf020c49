export const id = 6930;
export const ids = [6930,3233,1665];
export const modules = {

/***/ 11933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ reasonsAgainstComment),
  f: () => (/* binding */ voicesOf)
});

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
/** Why a comment cannot decide anything, whatever it says: it belongs elsewhere, an app wrote it, or somebody edited it. */
function reasonsAgainstComment(comment, facts) {
    const reasons = [];
    if (belongsHere(comment.issue_url, 'issues', facts) !== true)
        reasons.push('other-pull-request');
    // Only an explicit null says that no app wrote it in somebody’s name.
    if (comment.performed_via_github_app !== null)
        reasons.push('via-app');
    if (!comment.created_at || comment.created_at !== comment.updated_at)
        reasons.push('edited');
    return reasons;
}
function commentVoice(comment, facts) {
    const commit = approvedByComment(comment.body);
    const reasons = reasonsAgainstComment(comment, facts);
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


/***/ }),

/***/ 94312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ PREDICATE_TYPE),
  TX: () => (/* binding */ RECORD_DIGEST),
  zG: () => (/* binding */ STATEMENT_TYPE),
  zO: () => (/* binding */ VERIFIER),
  bS: () => (/* binding */ buildBundle),
  ol: () => (/* binding */ digestOf),
  Z6: () => (/* binding */ subjectsOf)
});

// UNUSED EXPORTS: contentDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/sections.js
/** A description longer than this is read up to here. */
const MAX_BODY = 65_536;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/u;
/**
 * The text below the first Markdown heading that says one of these words alone, up to the next heading of its level or a
 * higher one; null when there is none, or nothing below it. Headings inside of fenced code are none.
 */
function sectionOf(body, titles) {
    const kept = [];
    let level = 0;
    let fenced = false;
    for (const line of (body ?? '').slice(0, MAX_BODY).split(/\r?\n/u)) {
        if (/^(?:```|~~~)/u.test(line.trimStart()))
            fenced = !fenced;
        const [, marks, title] = (fenced ? null : HEADING.exec(line.slice(0, 300))) ?? [];
        if (level > 0 && marks !== undefined && marks.length <= level)
            break;
        if (level > 0)
            kept.push(line);
        else if (marks !== undefined && titles.includes(plain(title)))
            level = marks.length;
    }
    return kept.join('\n').trim() || null;
}
const plain = (title = '') => title
    .toLowerCase()
    .replaceAll(/[#*_:]/gu, '')
    .trim();

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/audit-trail.js

/** Headings of the pull request's description under which people and agents say these things. */
const PLAN = ['plan', 'agent plan', 'implementation plan'];
const ASSUMPTIONS = ['security assumptions', 'security considerations', 'threat model'];
/**
 * The ten items that an auditor asks for. What nobody recorded is null: it is never made up, and never left out. Plan and
 * assumptions are the author's own words, from the description; commands and calls are the sessions' transcripts.
 */
function auditTrail({ facts, files, details, reports, file }) {
    const report = (gate) => reports.find((one) => one.gate === gate);
    const pull = facts?.pull_request;
    const spec = (report('risk-classify')?.details['spec'] ?? null);
    const group = file.group?.members.map((member) => requestOf(member.facts));
    return {
        originalRequest: facts === null ? (group ?? null) : requestOf(facts),
        agentPlan: sectionOf(pull?.body, PLAN),
        securityAssumptions: spec ?? sectionOf(pull?.body, ASSUMPTIONS),
        commandsRun: ofTraces(report('untrusted-context-check'), 'commands'),
        filesChanged: files.map(({ path, previousPath, status, after }) => ({
            path,
            previousPath,
            status,
            blob: after?.oid ?? null,
        })),
        toolCalls: ofTraces(report('untrusted-context-check'), 'calls'),
        scannerResults: pick(report('scan-aggregate'), ['reports', 'totals']),
        testsRun: pick(report('test-evidence-map'), ['reports', 'totals']),
        knownResidualRisks: residualRisks(details, reports, spec?.['residualRisks'] ?? null),
        humanApprovals: facts === null && group === undefined ? null : details.approvals,
    };
}
const requestOf = ({ pull_request: { title, body, user } }) => ({
    title: title ?? null,
    body: body ?? null,
    author: user?.login ?? null,
});
/** One part of every session's transcript; null when no transcript was handed in. */
function ofTraces(report, key) {
    const traces = report?.details['traces'];
    if (!Array.isArray(traces) || traces.length === 0)
        return null;
    return traces.map((trace) => ({
        path: trace?.['path'],
        [key]: trace?.[key] ?? null,
    }));
}
function pick(report, keys) {
    if (report === undefined)
        return null;
    return Object.fromEntries(keys.map((key) => [key, report.details[key] ?? null]));
}
/** What was let pass knowingly, what the security spec says will remain, and what the gates found and did not block. */
function residualRisks(details, reports, accepted) {
    return {
        accepted,
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

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/case-json.js

/** The part of a policy that a verdict is made of. Rules that find areas did their work before; they are most of it. */
function judgingPart(policy) {
    const { areas: _areas, changeTypes: _types, ...rest } = policy;
    return rest;
}
/** How long a gate took differs from run to run and proves nothing. */
const case_json_lasting = (report) => ({ ...report, durationMs: undefined });
function renderCase(file) {
    const policy = new canonical_json/* Canonical */.$(judgingPart(file.policy));
    const facts = new canonical_json/* Canonical */.$(file.facts);
    const reports = [...file.reports.values()].map((report) => new canonical_json/* Canonical */.$(case_json_lasting(report)));
    const { head, mergeTree, commits, paths, judgedAt, owned, ownersProblem, group } = file;
    const json = {
        head,
        mergeTree,
        commits,
        paths,
        judgedAt,
        owned,
        ownersProblem,
        ...sets(file),
        policy,
        facts,
        reports,
        ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
    };
    return { policy, facts, reports, json };
}
/** Sets and maps as lists. */
const sets = ({ carry, neutral }) => ({
    neutral: [...neutral],
    carry: [...carry].map(([commit, carried]) => ({ commit, ...carried, samePaths: [...carried.samePaths] })),
});

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js




/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://evidence-gate.dev/verdict/v1';
/** Key of the record's own digest: it is over everything else. */
const RECORD_DIGEST = 'recordDigest';
/**
 * The whole record of one verdict as an in-toto Statement in canonical JSON: equal inputs at an equal time give equal
 * bytes. Its subject is the head commit and the tree that merging it gives, so that it still speaks of a squash merge.
 * It holds the case itself, so that anybody can judge again without a repository or a network.
 *
 * @param now milliseconds since the epoch
 */
function buildBundle(record, now) {
    const { subject, policy, details, reports, facts, file } = record;
    const rendered = renderCase(file);
    const predicate = {
        verdict: details.verdict,
        verifier: { id: VERIFIER, version: record.version },
        timeVerified: new Date(now).toISOString(),
        subject,
        repositoryId: facts?.pull_request.base.repo?.id ?? null,
        policy: { ...policy, judgingDigest: digestOf(rendered.policy.text) },
        requirements: details.requirements,
        approvals: details.approvals,
        gates: reports.map((report, index) => ({
            gate: report.gate,
            version: report.version,
            conclusion: report.conclusion,
            contentDigest: digestOf(rendered.reports[index].text),
        })),
        inputs: reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input }))),
        pullRequestDigest: facts === null ? null : digestOf(rendered.facts.text),
        auditTrail: new canonical_json/* Canonical */.$(auditTrail(record)),
        case: new canonical_json/* Canonical */.$(rendered.json),
    };
    const statement = (whole) => `${(0,canonical_json/* canonicalJson */.d)({ _type: STATEMENT_TYPE, subject: subjectsOf(subject), predicateType: PREDICATE_TYPE, predicate: whole })}\n`;
    return statement({ ...predicate, [RECORD_DIGEST]: digestOf(statement(predicate)) });
}
const VERIFIER = 'evidence-gate/approval-gate';
/** What in-toto calls the subject: the head commit, and the tree of the merge, under the repository's name. */
const subjectsOf = ({ repository, head, mergeTree }) => [
    {
        name: repository,
        digest: {
            ...(head === null ? {} : { gitCommit: head }),
            ...(mergeTree === null ? {} : { gitTree: mergeTree }),
        },
    },
];
/** Digest over what a report says. How long the gate took is left out: it differs from run to run and proves nothing. */
const contentDigest = (report) => digestOf(canonicalJson(lasting(report)));
/** `sha256:` and lower-case hex. */
const digestOf = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

/***/ 21173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/details.js
var details = __webpack_require__(80499);
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
/** Whether the base branch was changed after something was said, so that it was said of another change. */
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
    if (slot.plan !== undefined)
        return fillByPlan(slot, slot.plan, role, context);
    return slot.owners ? fillByOwners(slot, role, context) : fillByRole(slot, role, context);
}
/** Fills a slot with people who approved the plan while there was nothing else to see. */
function fillByPlan(slot, plan, role, context) {
    const candidates = context.planCandidates(plan);
    const filled = slot.owners
        ? fillByOwners(slot, role, { ...context, candidates })
        : fillByRole(slot, role, { ...context, candidates });
    if (filled.status !== 'missing')
        return filled;
    return {
        ...filled,
        why: `${filled.why.slice(0, -1)} of the plan before the code.`,
        nextAction: `Push the plan (${plan.join(', ')}) without any code and have it approved, then push the code; the approval holds while the plan stays the same.`,
    };
}

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(53748);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/plan.js



/**
 * Who approved the plan before the code. The commit that was approved changes nothing but files of the plan, and these are
 * the same in what is merged now: then nothing else was there to be seen. What somebody said of the code later leaves
 * the approval of the plan as it is; a dismissal of it takes it away.
 */
function planCandidates(patterns, input, voices, candidatesFrom) {
    const matches = (0,glob/* pathMatcher */.k)([...patterns]);
    const onlyPlan = (paths) => paths.length > 0 && paths.every((path) => matches(path));
    const isPlan = (commit) => {
        if (commit === input.head)
            return onlyPlan(input.paths);
        const carried = input.carry.get(commit);
        return (carried?.changes !== undefined &&
            carried.changes !== null &&
            onlyPlan(carried.changes) &&
            carried.changes.every((path) => carried.samePaths.has(path)));
    };
    const known = (commit) => commit !== null && (commit === input.head || input.carry.has(commit));
    // What speaks against an approval counts unless it is known to speak of something else than the plan.
    const relevant = voices.filter(({ commit, decision }) => decision === 'approve' || known(commit) ? commit !== null && isPlan(commit) : true);
    return candidatesFrom(lastWords(relevant)).map((candidate) => ({
        ...candidate,
        freshFor: () => (retargetedSince(candidate.word.voice, input.facts) ? 'stale' : 'carried'),
    }));
}

// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/approvals/voices.js + 1 modules
var approvals_voices = __webpack_require__(11933);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/approvals/judge-approvals.js









/** Judges every approval against every evidence id that asks for people. */
function judgeApprovals(input, ids) {
    const { policy, facts } = input;
    const voices = (0,approvals_voices/* voicesOf */.f)(facts, policy.approvals.commentApprovals);
    const words = lastWords(voices);
    const involved = involvedIn(facts, input.commits, input.neutral);
    const candidatesFrom = (spoken) => candidatesOf(spoken, input.head, facts, policy, involved, input.carry);
    const candidates = candidatesFrom(words);
    const context = {
        ...input,
        candidates,
        planCandidates: (patterns) => planCandidates(patterns, input, voices, candidatesFrom),
    };
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
            why: (0,details/* inWords */.r)([...new Set(reasons)]),
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
        if (filled.some(({ approvers }) => approvers.some(({ key }) => key === candidate.key)))
            requirements.push(id);
        for (const slot of filled) {
            for (const rejected of slot.rejected) {
                if (rejected.candidate.key === candidate.key)
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

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/check-source.js
const check_source_FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const no = (why) => ({ why, unclear: false });
const unclear = (why) => ({ why, unclear: true });
/**
 * Whether a run of that name belongs to what is asked for: this commit, this app, this workflow file, this event. A name is
 * something that any job can print; where a run comes from, only GitHub says.
 *
 * @returns null when it does
 */
function reasonAgainst(run, { appId, workflow, event }, facts, head) {
    if (!check_source_FULL_ID.test(run.head_sha ?? ''))
        return unclear('it does not say which commit it speaks of');
    if (run.head_sha !== head)
        return no(`it ran on ${run.head_sha}, not on the head`);
    if (appId !== undefined && typeof run.app?.id !== 'number')
        return unclear('it does not say which app made it');
    if (appId !== undefined && run.app?.id !== appId)
        return no(`it was made by another app than ${appId}`);
    return workflow === undefined && event === undefined ? null : ofWorkflow(run, { workflow, event }, facts, head);
}
function ofWorkflow(run, { workflow, event }, { workflow_runs: all, unread }, head) {
    if (!all)
        return unclear(unread?.['workflow_runs'] ?? 'workflow runs could not be read (actions: read)');
    const suite = run.check_suite?.id;
    const own = all.filter((one) => suite !== undefined && one.check_suite_id === suite && one.head_sha === head);
    if (own.length === 0) {
        const why = 'it belongs to no workflow run of the head';
        // A workflow's check without its run may be a failed one of the right workflow.
        return run.app?.slug === undefined || run.app.slug === 'github-actions' ? unclear(why) : no(why);
    }
    // A path may carry the ref it was read at: `.github/workflows/ci.yml@refs/heads/main`.
    const strange = own.find(({ path }) => workflow !== undefined && path?.split('@', 1)[0] !== workflow);
    if (strange !== undefined)
        return no(`it was made by ${strange.path ?? 'a workflow without a name'}, not by ${workflow}`);
    const started = own.find((one) => event !== undefined && one.event !== event);
    return started === undefined ? null : no(`it was started by ${started.event ?? 'no event'}, not by ${event}`);
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/checks.js


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
    const judged = source.names.map((name) => judgeName(name, source, facts, head));
    const status = (0,evidence_status/* worst */.QZ)(judged.map((result) => result.status));
    const speaking = judged.find((result) => result.status === status);
    return {
        ...speaking,
        satisfiedBy: status === 'satisfied' ? judged.flatMap((result) => result.satisfiedBy) : [],
        rejected: judged.flatMap((result) => result.rejected),
    };
}
function judgeName(name, source, facts, head) {
    const { appId } = source;
    const rejected = [];
    const runs = [];
    let unclear = false;
    for (const run of facts.check_runs ?? []) {
        if (run.name !== name)
            continue;
        const against = reasonAgainst(run, source, facts, head);
        if (against === null)
            runs.push(run);
        else
            rejected.push({ what: `check ${run.id} of ${run.app?.slug ?? 'an unnamed app'}`, why: against.why });
        unclear ||= against?.unclear === true;
    }
    // A status names neither app nor workflow: where either is asked for it says nothing.
    const statusesCount = appId === undefined && source.workflow === undefined && source.event === undefined;
    const statuses = statusesCount ? statusesOf(name, head, facts) : [];
    if (statusesCount && facts.statuses === null) {
        rejected.push({ what: 'commit statuses', why: 'commit statuses of the same name could not be read' });
        unclear = true;
    }
    const newest = newestPerSuite(runs);
    const outcomes = [
        ...newest.map((run) => ({ what: `check ${run.id}`, ...outcomeOf(run, source.acceptNeutral === true) })),
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
    return { ...inWords(name, source, status, rejected), status, rejected };
}
function inWords(name, { appId, workflow }, status, rejected) {
    const of = `${workflow === undefined ? '' : ` of ${workflow}`}${appId === undefined ? '' : ` of app ${appId}`}`;
    const check = `The check “${name}”${of}`;
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
function outcomeOf(run, acceptNeutral) {
    if (run.status !== 'completed')
        return { status: 'missing', why: `it is ${run.status ?? 'in an unknown state'}` };
    if (run.conclusion === 'success')
        return { status: 'satisfied', why: '' };
    if (run.conclusion === 'neutral' && acceptNeutral)
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
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/owed.js
var policy_owed = __webpack_require__(83374);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(60566);
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

// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/standing.js
var standing = __webpack_require__(41665);
// EXTERNAL MODULE: ./build/emit/shared/policy/waivers/waive.js
var waive = __webpack_require__(5145);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/break-glass.js



/** A full commit id and a reason of some words, on the first line and nothing before it: no phrase inside a sentence. */
const COMMAND = /^\/break-glass ([0-9a-f]{40}) (\S.{9,300})$/u;
/** Unedited comments of people, made on this pull request and about this head. */
function invocations(facts, head) {
    return (facts.comments ?? []).flatMap((comment) => {
        const [first = ''] = (comment.body ?? '').slice(0, 400).split(/\r?\n/u, 1);
        const [, commit, reason] = COMMAND.exec(first) ?? [];
        const { user } = comment;
        if (commit !== head || reason === undefined || !user || user.id === undefined || isBot(user))
            return [];
        if ((0,approvals_voices/* reasonsAgainstComment */.I)(comment, facts).length > 0)
            return [];
        return [{ user: { ...user, id: user.id }, reason: reason.trim() }];
    });
}
/**
 * Who invoked a waiver that is for emergencies.
 *
 * @returns null when the waiver needs nobody to invoke it, an empty list when it needs somebody and too few did
 */
function invokedBy(waiver, { approvals }, facts, head) {
    const needed = (approvals.breakGlass ?? []).filter((entry) => entry.waiver === waiver);
    if (needed.length === 0)
        return null;
    const all = facts === null ? [] : invocations(facts, head);
    const excluded = new Set(approvals.excluded.map((login) => login.toLowerCase()));
    const found = [];
    for (const { people, count } of needed) {
        const named = new Set(people.map((login) => login.toLowerCase()));
        const own = all.filter(({ user: { login } }) => {
            const lower = login.toLowerCase();
            return named.has(lower) && !excluded.has(lower) && facts !== null && reaches(permissionOf(facts, login), 'write');
        });
        if (new Set(own.map(({ user }) => user.id)).size < count)
            return [];
        found.push(...own);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/waivers.js



/**
 * What was found about one owed evidence id, after the policy's waivers at the time of judging. A gate that waived
 * something did so when it ran: a waiver that ended since no longer holds, and one that nobody granted never did.
 */
function afterWaivers(id, finding, file) {
    if (finding.status === 'satisfied')
        return finding;
    const invoked = new Map(file.policy.waivers.granted.map((one) => [one.id, invokedBy(one.id, file.policy, file.facts, file.head)]));
    const granted = file.policy.waivers.granted.filter((one) => invoked.get(one.id)?.length !== 0);
    const { waiver, refused } = (0,waive.waiveEvidence)(granted, id, file.paths, file.judgedAt);
    const by = (waiver && invoked.get(waiver.id)) ?? [];
    if (finding.status === 'waived') {
        if (waiver === null)
            return ended(finding, refused);
        return by.length === 0
            ? finding
            : {
                ...finding,
                why: `${finding.why}${told(by)}`,
                satisfiedBy: [...finding.satisfiedBy, ...by.map(({ user }) => user.login)],
            };
    }
    if (waiver !== null && ofPeopleOrChecks(id, file)) {
        return {
            status: 'waived',
            why: `Waived by ${waiver.id} until ${waiver.expires} (owner ${waiver.owner}, granted by ${waiver.approver}): ${waiver.reason} Found: ${finding.why}${told(by)}`,
            satisfiedBy: [`waiver:${waiver.id}`, ...by.map(({ user }) => user.login)],
            rejected: finding.rejected,
            nextAction: null,
        };
    }
    const why = refused.map((one) => ` The waiver ${one.id} does not hold: ${one.why}.`).join('');
    return (0,evidence_status/* passes */.WE)(finding.status) || why === ''
        ? finding
        : { ...finding, nextAction: `${finding.nextAction ?? ''}${why}` };
}
const told = (by) => by.map(({ user, reason }) => ` Glass broken by ${user.login}: ${reason}`).join('');
/** What other gates owe they waive themselves, in their reports: a gate that did not run is no matter for a waiver. */
const ofPeopleOrChecks = (id, { policy }) => Object.hasOwn(policy.evidence, id) && policy.evidence[id]?.gate === 'approval-gate';
function ended(finding, refused) {
    const [first] = refused;
    return {
        ...finding,
        status: 'missing',
        why: `It was waived, and no waiver holds now${first === undefined ? '' : `: of ${first.id}, ${first.why}`}.`,
        satisfiedBy: [],
        nextAction: 'Supply the evidence, or have the waiver granted anew on the base branch.',
    };
}
/** Who broke the glass for what this verdict rests on. */
function glassBroken({ policy, facts, head }, requirements) {
    const used = new Set(requirements.filter(({ status }) => status === 'waived').flatMap((one) => one.satisfiedBy));
    return policy.waivers.granted
        .filter(({ id }) => used.has(`waiver:${id}`))
        .flatMap(({ id }) => (invokedBy(id, policy, facts, head) ?? []).map(({ user, reason }) => ({ login: user.login, reason, waiver: id })));
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/decide-change.js










/**
 * The verdict on one pull request. It is monotone: every requirement starts as not passing and passes only by something
 * that is present and whole, so that taking an input away or spoiling it can cost a pass and never bring one.
 *
 * @param reports reports on exactly what is to be merged: on the head itself, or on the commit of the merge group
 */
function decideChange(file, reports) {
    const { policy, facts } = file;
    const owed = owedBy(policy, reports.get('risk-classify'));
    const people = facts === null
        ? null
        : judgeApprovals({ ...file, facts }, owed.evidence.map(({ id }) => id));
    const requirements = [
        ...(0,standing.standingRequirements)({
            policy,
            reports,
            owed,
            mergeTree: file.mergeTree,
            facts: judgeFacts(facts, file.head, file.commits),
            objections: facts !== null && people !== null ? judgeObjections(facts, people) : null,
            siblings: facts,
        }),
        ...owed.evidence.map((entry) => requirement(entry, policy, afterWaivers(entry.id, findingOn(entry.id, file, reports, people), file))),
    ];
    return {
        verdict: requirements.every(({ status }) => (0,evidence_status/* passes */.WE)(status)) ? 'ready' : 'not-ready',
        risk: riskNote(reports.get('risk-classify')),
        requirements,
        approvals: people?.approvals ?? [],
        glassBroken: glassBroken(file, requirements),
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

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/group/decide-group.js


/**
 * The verdict on a merge group: the verdicts on its pull requests, each by its own people, owners and checks and by the
 * reports on the group's commit, which holds them all. What the group as a whole owes, each of them owes. Ready only when
 * every one of them is and the group is nothing but them.
 */
function decideGroup(file, group, reports) {
    const { group: _, ...shared } = file;
    const judged = group.members.map(({ unproved: _why, ...member }) => ({
        number: member.facts.pull_request.number,
        details: decideChange({ ...shared, ...member }, reports),
    }));
    // Without any member what the group owes is told all the same, of nobody's approval.
    const parts = judged.length > 0 ? judged : [{ number: null, details: decideChange(shared, reports) }];
    const requirements = [membersRow(group), ...fused(parts)];
    return {
        verdict: requirements.every(({ status }) => (0,evidence_status/* passes */.WE)(status)) ? 'ready' : 'not-ready',
        risk: parts[0]?.details.risk ?? null,
        requirements,
        approvals: parts.flatMap(({ details }) => details.approvals),
        glassBroken: parts.flatMap(({ details }) => details.glassBroken),
    };
}
/** One row an id, as bad as the worst of its pull requests, which it names. */
function fused(parts) {
    const rows = new Map();
    for (const { number, details } of parts) {
        for (const row of details.requirements)
            rows.set(row.id, [...(rows.get(row.id) ?? []), { number, row }]);
    }
    return [...rows.values()].map((own) => {
        const status = (0,evidence_status/* worst */.QZ)(own.map(({ row }) => row.status));
        const { number, row } = own.find((one) => one.row.status === status);
        const same = own.every((one) => one.row.why === row.why);
        const of = (from) => (same || from === null ? '' : `#${from}: `);
        return {
            ...row,
            why: `${of(number)}${row.why}`,
            nextAction: row.nextAction === null ? null : `${of(number)}${row.nextAction}`,
            satisfiedBy: [...new Set(own.flatMap((one) => one.row.satisfiedBy.map((by) => `${of(one.number)}${by}`)))],
            rejected: own.flatMap((one) => one.row.rejected.map(({ what, why }) => ({ what: `${of(one.number)}${what}`, why }))),
        };
    });
}
/** Whether the group is its pull requests, all of them, and nothing else. */
function membersRow(group) {
    const trouble = troubleOf(group);
    const [first] = trouble;
    return {
        id: 'binding.merge-group',
        title: 'The merge group is what its pull requests make of the base',
        status: first?.status ?? 'satisfied',
        why: first?.why ?? `It is made of ${group.members.map(numberOf).join(', ')}.`,
        requiredBy: [],
        satisfiedBy: first === undefined ? group.members.map(numberOf) : [],
        rejected: trouble.map(({ why }) => ({ what: 'merge group', why })),
        nextAction: first === undefined
            ? null
            : 'Take the pull request out of the queue and add it again, or repair what the reason names.',
    };
}
const numberOf = ({ facts }) => `#${facts.pull_request.number}`;
function troubleOf(group) {
    const { members, last, problems, unexplained, branch } = group;
    const failed = (why) => ({ status: 'failed', why });
    const numbers = members.map(({ facts }) => facts.pull_request.number);
    return [
        ...problems.map((why) => ({ status: 'unavailable', why })),
        ...(members.length === 0 ? [{ status: 'missing', why: 'No pull request of the group is known.' }] : []),
        ...(new Set(numbers).size === numbers.length ? [] : [failed('A pull request is named twice.')]),
        ...(last !== null && numbers.at(-1) === last
            ? []
            : [
                failed(`The last pull request of the group is not the one that its branch names (${last === null ? 'none' : `#${last}`}).`),
            ]),
        ...members.flatMap((member) => {
            const why = againstMember(member, branch);
            return why === null ? [] : [failed(`${numberOf(member)}: ${why}.`)];
        }),
        ...(unexplained.length === 0
            ? []
            : [
                failed(`${unexplained.length} commits of the group belong to none of its pull requests, first ${unexplained[0]}.`),
            ]),
    ];
}
/** Why a pull request may not be merged as this part of this group; null when it may. */
function againstMember({ facts, head, unproved }, branch) {
    const { head: own, base, state } = facts.pull_request;
    if (state !== 'open')
        return 'it is not open';
    if (base.ref !== branch)
        return `it goes into ${String(base.ref)}, not into ${branch}`;
    if (own.sha !== head)
        return 'it was read at another head';
    return unproved;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/decide.js


/** The verdict on everything that a case holds: a pull request, or all of a merge group's. A pure function. */
function decide(file) {
    const reports = boundReports(file);
    return file.group === undefined ? decideChange(file, reports) : decideGroup(file, file.group, reports);
}


/***/ }),

/***/ 80499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export REASON_WORDS */
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


/***/ }),

/***/ 41665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standingRequirements: () => (/* binding */ standingRequirements)
/* harmony export */ });
/* harmony import */ var _shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42430);

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
    const explained = own.some(({ id: evidence }) => !(0,_shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)((0,_shared_evidence_status_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.filter((one) => one.id === evidence).map(({ status }) => status))));
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


/***/ }),

/***/ 65753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ unsatisfied),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21902);

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

/***/ 21902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 42430:
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

/***/ 43233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFactsSchema: () => (/* binding */ pullRequestFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * GitHub REST objects as they are, of which only the fields that are read here are named. They come from the API or from
 * a `--pull-request` file; every string in them may have been written by an outsider.
 */
const user = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const nullableUser = user.nullish();
/** How git names somebody in a commit: free text. */
const gitPerson = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const pullRequestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        user: nullableUser,
        assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(user).nullish(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).nullish(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
    }),
    reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        submitted_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        pull_request_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        author: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        committer: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), author: gitPerson.nullish(), committer: gitPerson.nullish() })
            .optional(),
    }))
        .nullish(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }))
        .nullish(),
    check_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        started_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        completed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        check_suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() }).nullish(),
    }))
        .nullish(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        issue_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).nullish(),
    }))
        .nullish(),
    /** Commit statuses of the head, newest first. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }))
        .nullish(),
    /** Events of the issue behind the pull request; of use are `head_ref_force_pushed` and `base_ref_changed`. */
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        actor: nullableUser,
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    /** Pull requests associated with the head commit. */
    associated_pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
    }))
        .nullish(),
    /** Workflow runs of the head: they tell of a check suite which workflow file and event it belongs to. */
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        check_suite_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    }))
        .nullish(),
    /** Why what is null could not be read, by the name of its key. */
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    /** login → permission as the collaborators API says it: admin, maintain, write, triage, read, none. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()).nullish(),
    /** `org/slug` → logins; null when the team could not be read. */
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable()).nullish(),
});


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ owedAtMost),
/* harmony export */   tu: () => (/* binding */ owedFor)
/* harmony export */ });
/* unused harmony export applies */
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53748);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60566);


const overlaps = (wanted, have) => wanted === undefined || wanted.some((item) => have.includes(item));
/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
function applies(when, facts) {
    return (overlaps(when.areas, facts.areas) &&
        overlaps(when.changeTypes, facts.changeTypes) &&
        overlaps(when.additions, facts.additions) &&
        overlaps(when.facts, facts.facts) &&
        (when.minRisk === undefined || (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(facts.risk, when.minRisk) >= 0) &&
        (when.controlsLost === undefined || facts.controlsLost) &&
        (when.aiAuthored === undefined || facts.aiAuthored) &&
        hasShape(when, facts.shape));
}
function hasShape({ paths, fork, minLines, minFiles, untraced }, shape) {
    if ((paths ?? fork ?? minLines ?? minFiles ?? untraced) === undefined)
        return true;
    return (shape !== undefined &&
        (paths === undefined || shape.paths.some((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(paths))) &&
        (fork === undefined || shape.fork) &&
        shape.lines >= (minLines ?? 0) &&
        shape.files >= (minFiles ?? 0) &&
        (untraced === undefined || !shape.traced));
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

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untimely),
/* harmony export */   p: () => (/* binding */ neverHolds),
/* harmony export */   waiveEvidence: () => (/* binding */ waiveEvidence),
/* harmony export */   waiveFinding: () => (/* binding */ waiveFinding)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53748);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80753);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23628);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86408);




/**
 * @param evidence ids of the evidence that this finding would make fail; a waiver must be allowed for each of them
 * @param now milliseconds since the epoch
 */
function waiveFinding(granted, finding, evidence, now) {
    return choose(granted, now, (waiver) => speaksOfFinding(waiver, finding, evidence), (waiver) => {
        const forbidden = evidence.find((id) => !(0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(waiver.under?.findings, id));
        if (forbidden !== undefined)
            return `the policy above it lets no finding of ${forbidden} be waived`;
        const { maxLevel } = waiver.under ?? {};
        return maxLevel !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_LEVELS */ .M.indexOf(finding.level) > _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_LEVELS */ .M.indexOf(maxLevel)
            ? `the policy above it lets findings be waived up to ${maxLevel}, and this is of level ${finding.level}`
            : null;
    });
}
/**
 * @param paths every path the change touches, both names of a renamed file
 * @param now milliseconds since the epoch
 */
function waiveEvidence(granted, id, paths, now) {
    return choose(granted, now, (waiver) => speaksOfEvidence(waiver, id, paths), (waiver) => ((0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(waiver.under?.evidence, id) ? null : `the policy above it does not let ${id} be waived`));
}
function choose(granted, now, speaks, forbidden) {
    const refused = [];
    for (const waiver of granted) {
        if (!speaks(waiver))
            continue;
        const why = untimely(waiver, now)?.why ?? forbidden(waiver);
        if (why === null)
            return { waiver, refused };
        refused.push({ id: waiver.id, why });
    }
    return { waiver: null, refused };
}
/** Why a waiver runs for longer than the policy above it allows; null when it does not. */
function tooLong({ granted, expires, under }) {
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(granted, expires);
    return under?.maxDays !== undefined && days > under.maxDays
        ? `it runs for ${days} days, and the policy above it allows ${under.maxDays}`
        : null;
}
/** Why a waiver can never hold, at any time and for whatever it waives; null when it can. */
function neverHolds(waiver) {
    const { scope, under } = waiver;
    const whole = !ofFindings(scope);
    const barred = scope.evidence?.find((id) => !(0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(whole ? under?.evidence : under?.findings, id));
    if (barred !== undefined)
        return whole
            ? `the policy above it does not let ${barred} be waived`
            : `the policy above it lets no finding of ${barred} be waived`;
    if (!whole && (under?.maxLevel === 'none' || under?.findings?.length === 0))
        return 'the policy above it lets no finding be waived';
    return tooLong(waiver);
}
/** Why a waiver does not hold at this time, whatever it waives; null when it does. */
function untimely({ granted, expires, under }, now) {
    if (!(now < (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(expires)))
        return { state: 'expired', why: `it expired on ${expires}` };
    const long = tooLong({ granted, expires, under });
    if (long !== null)
        return { state: 'too-long', why: long };
    return now < (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(granted) ? { state: 'early', why: `it holds from ${granted}` } : null;
}
/** Evidence is waived as a whole only by a scope that speaks of evidence and of no finding. */
function speaksOfEvidence({ scope }, id, paths) {
    if (ofFindings(scope) || scope.evidence?.includes(id) !== true)
        return false;
    if (scope.paths === undefined)
        return true;
    const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(scope.paths);
    return paths.length > 0 && paths.every((path) => matches(path));
}
const ofFindings = ({ evidence, fingerprints, rules, tools, packages }) => evidence === undefined || (fingerprints ?? rules ?? tools ?? packages) !== undefined;
function speaksOfFinding({ scope }, finding, evidence) {
    if (!ofFindings(scope))
        return false;
    const { location, tool, ruleId, aliases = [] } = finding;
    return ((scope.evidence === undefined || (evidence.length > 0 && evidence.every((id) => scope.evidence?.includes(id)))) &&
        (scope.fingerprints?.includes(finding.fingerprint) ?? true) &&
        (scope.rules === undefined || shares(scope.rules, [ruleId, ...aliases])) &&
        (scope.tools === undefined || (tool !== undefined && shares(scope.tools, [tool]))) &&
        (scope.packages === undefined || shares(scope.packages, urlsOf(finding))) &&
        (scope.paths === undefined || (location !== undefined && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(scope.paths)(location.path))));
}
const plain = (text) => text.toLowerCase().replaceAll('%40', '@');
function shares(wanted, have) {
    const known = new Set(have.map(plain));
    return wanted.some((item) => known.has(plain(item)));
}
/** The package of a finding as package URLs, with and without its version. */
function urlsOf({ package: found }) {
    if (found === undefined || found.ecosystem === null)
        return [];
    const url = `pkg:${found.ecosystem}/${found.name}`;
    return found.version === null ? [url] : [url, `${url}@${found.version}`];
}


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

/***/ 53748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalsOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const OPTIONS = { dot: true, nocase: true, strictSlashes: true };
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;
/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
function pathMatcher(patterns) {
    const matchers = patterns.map(matcher);
    const known = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literals = literalsOf(pattern);
    let compiled = null;
    return (path, lower) => {
        if (path === pattern)
            return true;
        if (!literals.some((literal) => lower.includes(literal)))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;
/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
function literalsOf(pattern) {
    if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern))
        return [''];
    if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '')))
        return [''];
    let best = [''];
    let run = [''];
    const offer = (literals) => {
        if (chance(literals) < chance(best))
            best = literals;
    };
    const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
    for (const part of rest.match(PARTS) ?? []) {
        const texts = textsOf(part);
        const longer = texts.some((text) => /[*?/[]/u.test(text))
            ? []
            : run.flatMap((start) => texts.map((text) => start + text));
        if (longer.length > 0 && longer.length <= MAX_LITERALS)
            run = longer;
        else {
            run = [''];
            offer(texts.map(longestLiteral));
        }
        offer(run);
    }
    return best;
}
/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part) {
    const isGroup = part.startsWith('{');
    if (isGroup && !part.includes(','))
        return ['*'];
    return isGroup ? part.slice(1, -1).split(',') : [part];
}
const longestLiteral = (text) => text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals) => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);


/***/ })

};
