export const id = 1973;
export const ids = [1973];
export const modules = {

/***/ 94151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ caseFileOf)
});

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/approvals/voices.js + 1 modules
var voices = __webpack_require__(11933);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/compare.js


/** Commits that are compared for one change; an approval of a further one is stale. */
const MAX_COMPARED = 50;
const MAX_MERGES = 250;
/**
 * What the commits that people spoke of, other than the head, would merge to: the approved ones, unless the policy counts
 * the head alone, and all of them where it asks for approvals of a plan.
 */
async function carriedFrom(change, policy) {
    const carry = new Map();
    const { pullRequest, mergeDifference, mergeChanges } = change;
    const planned = asksForPlan(policy);
    if (pullRequest === null || mergeDifference === undefined)
        return carry;
    if (policy.approvals.staleness === 'head' && !planned)
        return carry;
    const spokenOf = (0,voices/* voicesOf */.f)(pullRequest, policy.approvals.commentApprovals).flatMap(({ decision, commit }) => (decision === 'approve' || (planned && decision !== null)) && commit !== null && commit !== change.head
        ? [commit]
        : []);
    const paths = change.files.flatMap((file) => (0,change_change/* pathsOf */.wG)(file));
    for (const commit of [...new Set(spokenOf)].slice(0, MAX_COMPARED)) {
        const differing = await mergeDifference(commit);
        if (differing === null)
            continue;
        const other = new Set(differing);
        carry.set(commit, {
            sameTree: other.size === 0,
            samePaths: new Set(paths.filter((path) => !other.has(path))),
            changes: planned ? ((await mergeChanges?.(commit)) ?? null) : null,
        });
    }
    return carry;
}
const asksForPlan = ({ evidence }) => Object.values(evidence).some(({ approval }) => approval && [approval, ...approval.alternatives].some(({ plan }) => plan !== undefined));
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

// EXTERNAL MODULE: ./build/emit/shared/github/merge-group.js
var merge_group = __webpack_require__(69178);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/group/group-part.js

/**
 * Gathers what the verdict on a merge group depends on: for each of its pull requests the case of its own head on the
 * group's base, and whether the group is what these heads make of that base.
 *
 * @param caseOf the case of one pull request
 */
async function groupPart(change, { merge_group: group, pull_requests: pulls, problems }, caseOf) {
    const branch = (0,merge_group.branchOf)(group);
    const proof = await change.proveQueue?.(pulls.map(({ pull_request: pull }) => pull.head.sha));
    const members = [];
    for (const [index, facts] of pulls.entries()) {
        const unproved = proof === undefined ? 'there is no repository to prove it' : (proof.steps[index] ?? null);
        members.push({ ...(await partOf(change, facts, caseOf)), facts, unproved });
    }
    return {
        branch,
        last: (0,merge_group.numberIn)(group.head_ref, branch),
        problems: [...problems, ...mismatches(change, group)],
        unexplained: proof?.unexplained ?? [change.head],
        members,
    };
}
const mismatches = ({ base, head }, group) => base === group.base_sha && head === group.head_sha ? [] : ['The group was read at another base or head.'];
/** A head that is not there has no commits, no paths and no owners: it is unproved then, which decides. */
async function partOf(change, facts, caseOf) {
    const { sha } = facts.pull_request.head;
    const nothing = {
        head: sha,
        commits: [],
        paths: [],
        owned: [],
        ownersProblem: 'the head was not fetched',
        carry: new Map(),
        neutral: new Set(),
    };
    const own = await change.withHead?.(sha).catch(() => null);
    if (!own || own.head !== sha)
        return nothing;
    const { head, commits, paths, owned, ownersProblem, carry, neutral } = await caseOf({
        ...own,
        head: sha,
        repository: change.repository,
        pullRequest: facts,
        mergeGroup: null,
    });
    return { head, commits, paths, owned, ownersProblem, carry, neutral };
}

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(68040);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/owned-paths.js


/**
 * Owners of every changed path, both sides of a rename, by CODEOWNERS of the commit the change goes into. A path without
 * owners asks for none. GitHub skips lines it cannot read and ignores a file that is too large; both are refused here,
 * because what they silently un-own nobody would be asked about.
 */
async function ownedPaths(change) {
    const there = (await change.targetHas?.(codeowners/* CODEOWNERS_PATHS */.xn)) ?? [];
    for (const location of codeowners/* CODEOWNERS_PATHS */.xn) {
        const text = await change.readTarget(location);
        // Not read is not the same as not there: nobody would be asked.
        if (text === null && there.includes(location)) {
            return { owned: [], problem: `${location} is too large to read, or its content was not fetched.` };
        }
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

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/case-file.js




/**
 * Gathers everything that a verdict depends on; from here on nothing else is asked.
 *
 * @param judgedAt milliseconds since the epoch
 */
async function caseFileOf(change, policy, reports, judgedAt) {
    const { mergeGroup } = change;
    const { owned, problem } = asksForOwners(policy) ? await ownedPaths(change) : NO_OWNERS;
    return {
        policy,
        head: change.head,
        mergeTree: change.mergeTree,
        commits: change.commits,
        paths: [...new Set(change.files.flatMap(change_change/* pathsOf */.wG))],
        judgedAt,
        facts: change.pullRequest,
        reports,
        owned,
        ownersProblem: problem,
        carry: await carriedFrom(change, policy),
        neutral: await updateMerges(change, policy),
        ...(mergeGroup && {
            group: await groupPart(change, mergeGroup, (member) => caseFileOf(member, policy, reports, judgedAt)),
        }),
    };
}
const NO_OWNERS = { owned: [], problem: null };
/** CODEOWNERS is read only where somebody asks for owners. */
const asksForOwners = ({ evidence }) => Object.values(evidence).some(({ approval }) => approval && [approval, ...approval.alternatives].some(({ owners }) => owners));


/***/ }),

/***/ 21973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION),
  gate: () => (/* binding */ gate_gate),
  judgeable: () => (/* binding */ judgeable)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(73329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/bundle/bundle.js + 3 modules
var bundle_bundle = __webpack_require__(94312);
// EXTERNAL MODULE: ./build/emit/shared/text/canonical-json.js
var canonical_json = __webpack_require__(63049);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/vsa.js


/** https://slsa.dev/spec/v1.1/verification_summary */
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Organisations name levels of their own with this prefix; SLSA itself defines none for what is judged here. */
const LEVEL = 'ORG_SOURCE_EVIDENCE_GATE';
/**
 * The verdict in the words that supply-chain tools read: a SLSA verification summary, which points to the bundle by
 * digest and promises no level that SLSA defines.
 *
 * @param bundle text of the bundle it sums up
 */
function verificationSummary(record, bundle, now) {
    const { subject, policy, details, version, facts } = record;
    const page = facts?.pull_request.base.repo?.['html_url'];
    const repository = typeof page === 'string' ? page : `https://github.com/${subject.repository}`;
    const ready = details.verdict === 'ready';
    return `${(0,canonical_json/* canonicalJson */.d)({
        _type: bundle_bundle/* STATEMENT_TYPE */.zG,
        subject: (0,bundle_bundle/* subjectsOf */.Z6)(subject),
        predicateType: VSA_TYPE,
        predicate: {
            verifier: { id: bundle_bundle/* VERIFIER */.zO, version: { 'evidence-gate': version } },
            timeVerified: new Date(now).toISOString(),
            resourceUri: `git+${repository}@${subject.head}`,
            policy: { uri: policy.sources.join(' + '), digest: { sha256: policy.digest.replace('sha256:', '') } },
            inputAttestations: [{ uri: 'bundle.intoto.json', digest: { sha256: (0,bundle_bundle/* digestOf */.ol)(bundle).replace('sha256:', '') } }],
            verificationResult: ready ? 'PASSED' : 'FAILED',
            verifiedLevels: ready ? [LEVEL] : [],
            slsaVersion: '1.1',
        },
    })}\n`;
}

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/bundle/emit.js


/** Environment variable with a private key in PEM; with it bundle and summary are signed as well. */
const SIGNING_KEY = 'EVIDENCE_GATE_SIGNING_KEY';
/**
 * Writes the bundle and its verification summary, and, with a key, both once more in signed envelopes.
 *
 * @throws ConfigurationError EG262 when the key is of no use
 */
async function emitRecord(record, { emit, clock, environment }) {
    const now = clock.now();
    const bundle = (0,bundle_bundle/* buildBundle */.bS)(record, now);
    const summary = verificationSummary(record, bundle, now);
    await emit('bundle.intoto.json', bundle);
    await emit('vsa.intoto.json', summary);
    const pem = environment[SIGNING_KEY];
    if (pem === undefined)
        return;
    const [{ seal }, { signingKey }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8629).then(__webpack_require__.bind(__webpack_require__, 78629)),
        __webpack_require__.e(/* import() */ 8296).then(__webpack_require__.bind(__webpack_require__, 18296)),
    ]);
    const key = signingKey(pem, `The key in ${SIGNING_KEY}`);
    await emit('bundle.dsse.json', seal(Buffer.from(bundle), key));
    await emit('vsa.dsse.json', seal(Buffer.from(summary), key));
}

// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/case-file.js + 3 modules
var case_file = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/decide.js + 25 modules
var decide = __webpack_require__(21173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./build/emit/shared/text/html.js
var html = __webpack_require__(75531);
// EXTERNAL MODULE: ./build/emit/actions/approval-gate/src/details.js
var details = __webpack_require__(80499);
;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/report/sections.js



const MAX_SHOWN = 200;
const LEVELS = ['error', 'warning', 'note'];
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
    return (0,html/* html */.q) `<section>
    <h2>What this verdict is bound to</h2>
    <div class="card">
      <dl class="facts">
        ${rows.map(([name, value]) => (0,html/* html */.q) `<dt>${name}</dt>
              <dd><code>${value ?? 'none'}</code></dd>`)}
      </dl>
    </div>
  </section> `;
}
/** Who spoke, whether it counts, and if not why. */
function peopleSection(approvals) {
    if (approvals.length === 0)
        return null;
    return (0,html/* html */.q) `<section>
    <h2>People <small>${approvals.length}</small></h2>
    <div class="card">
      ${approvals.slice(0, MAX_SHOWN).map(({ login, counted, carried, commit, reasons, via, requirements }) => (0,html/* html */.q) `<div class="row">
            <div>
              <b>${login}</b>
              <p class="soft">
                ${via}${commit === null ? null : (0,html/* html */.q) ` of <code>${commit.slice(0, 12)}</code>`}${carried ? ', carried: it merges to the same tree' : null}${counted ? `, for ${requirements.join(', ')}` : `: ${(0,details/* inWords */.r)(reasons)}`}
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
    return (0,html/* html */.q) `<section>
    <h2>Findings <small>${all.length}</small></h2>
    ${LEVELS.map((level) => {
        const own = all.filter(({ finding }) => finding.level === level);
        if (own.length === 0)
            return null;
        return (0,html/* html */.q) `<div class="card">
        ${own.slice(0, MAX_SHOWN).map(({ gate, finding }) => findingRow(gate, finding))}${own.length > MAX_SHOWN
            ? (0,html/* html */.q) `<p class="soft">${own.length - MAX_SHOWN} more in the report of the gate.</p>`
            : null}
      </div> `;
    })}
  </section> `;
}
function findingRow(gate, { ruleId, level, message, location, state }) {
    const line = location?.startLine === undefined ? '' : `:${location.startLine}`;
    return (0,html/* html */.q) `<div class="row">
    <div>
      ${message.slice(0, 1000)}
      <p class="soft">
        ${location === undefined ? null : (0,html/* html */.q) `<code>${location.path}${line}</code> · `}<code>${ruleId}</code> ·
        ${gate}${state === 'new' ? null : ` · ${state}`}
      </p>
    </div>
    <span class="tag ${level}">${level}</span>
  </div> `;
}
/** Whether the gates and their tools were well: a quiet tool is only good news when it ran. */
function gatesSection(reports) {
    return (0,html/* html */.q) `<section>
    <h2>Gates</h2>
    <div class="card">
      ${reports.length === 0 ? (0,html/* html */.q) `<p class="soft">No gate report was there.</p>` : reports.map(gateRow)}
    </div>
  </section> `;
}
function gateRow({ gate, version, conclusion, problems, evidence, findings }) {
    return (0,html/* html */.q) `<div class="row">
    <div>
      <b>${gate}</b> <span class="soft">${version}</span>
      <p class="soft">
        ${plural(evidence.length, 'statement')}, ${plural(findings.length, 'finding')},
        ${plural(problems.length, 'problem')}
      </p>
      ${problems.length === 0
        ? null
        : (0,html/* html */.q) `<ul class="plain">
              ${problems.slice(0, 20).map(({ code, message, nextAction }) => (0,html/* html */.q) `<li><code>${code}</code> ${message} ${nextAction}</li>`)}
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
    return (0,html/* html */.q) `<section>
    <details>
      <summary>Files that were judged <small class="soft">${all.length}</small></summary>
      <div class="card">
        ${all.slice(0, MAX_SHOWN).map(({ gate, path, sha256, bytes }) => (0,html/* html */.q) `<div class="row">
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
        return (0,html/* html */.q) `<section><details${status === 'waived' ? (0,html/* html */.q) ` open` : null}><summary>${words} <small class="soft">${requirements.length}</small></summary>
<div class="card">${shown.map(passingRow)}</div></details></section>
`;
    }
    return (0,html/* html */.q) `<section>
    <h2>${words} <small>${requirements.length}</small></h2>
    ${shown.map(openCard)}
  </section> `;
}
function openCard({ id, title, status, why, nextAction, requiredBy, rejected }) {
    return (0,html/* html */.q) `<article class="card">
    <header><span class="tag ${status}">${status}</span><code>${id}</code></header>
    <h3>${title}</h3>
    <p>${why}</p>
    ${nextAction === null ? null : (0,html/* html */.q) `<p class="next"><b>Next</b> ${nextAction}</p>`}
    ${rejected.length === 0
        ? null
        : (0,html/* html */.q) `<ul class="plain">
            ${rejected.slice(0, 30).map(({ what, why: reason }) => (0,html/* html */.q) `<li>${what} does not count: ${reason}</li>`)}
          </ul>`}
    ${requiredBy.length === 0 ? null : (0,html/* html */.q) `<p class="soft">Asked for by ${requiredBy.join(', ')}</p>`}
  </article> `;
}
const passingRow = ({ id, why, status, satisfiedBy }) => (0,html/* html */.q) `<div class="row">
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
    const style = html/* Markup */.V.trusted(`<style>${STYLE}</style>`);
    const page = (0,html/* html */.q) `<!doctype html>
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
    return (0,html/* html */.q) `<div class="verdict ${details.verdict}">
    <h1>${ready ? 'Ready to merge' : 'Not ready'}</h1>
    <p>${line}</p>
    <ul class="chips">
      ${groups.map(({ status, words, requirements }) => (0,html/* html */.q) `<li class="chip ${status}">${requirements.length} ${words.toLowerCase()}</li>`)}
    </ul>
  </div>`;
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
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
    return summary_details(`What passes (${passing.length})`, (0,markdown/* table */.tp)(['Requirement', 'Found', 'By'], rows));
}
function approvals({ approvals: given }) {
    if (given.length === 0)
        return '';
    const rows = given
        .slice(0, summary_MAX_ROWS)
        .map(({ login, counted, carried, commit, reasons, via }) => [
        (0,markdown/* code */.aY)(login, 80),
        counted ? (carried ? 'counts, carried by an equal merge tree' : 'counts') : `does not count: ${(0,details/* inWords */.r)(reasons)}`,
        `${via}${commit === null ? '' : ` of ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`}`,
    ]);
    return summary_details(`People (${given.length})`, (0,markdown/* table */.tp)(['Who', 'Counts', 'Given by'], rows));
}
const summary_details = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./build/emit/actions/approval-gate/src/record.js
function recordOf(change, file, details, version) {
    const { repository, base, head, mergeTree } = change;
    const { policy, facts } = file;
    return {
        subject: { repository, pullRequest: facts?.pull_request.number ?? null, base, head, mergeTree },
        policy: { name: policy.name, digest: policy.digest, sources: policy.sources },
        version,
        details,
        file,
        facts,
        files: change.files,
        reports: [...file.reports.values()],
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
    environment: ['GITHUB_TOKEN', SIGNING_KEY],
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
    const file = await (0,case_file/* caseFileOf */.u)(change, policy, context.earlier, context.clock.now());
    const details = (0,decide/* decide */.L)(file);
    const record = recordOf(change, file, details, VERSION);
    await emitRecord(record, context);
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

/***/ 56799:
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

/***/ 73329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchOf: () => (/* binding */ branchOf),
/* harmony export */   mergeGroupFactsSchema: () => (/* binding */ mergeGroupFactsSchema),
/* harmony export */   mergeGroupSchema: () => (/* binding */ mergeGroupSchema),
/* harmony export */   numberIn: () => (/* binding */ numberIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);


const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
/** What the event `merge_group` says of a group. */
const mergeGroupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    head_sha: sha,
    base_sha: sha,
    /** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: names the last of its pull requests. */
    head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A merge queue's group and its pull requests as GitHub names them. That they are all of them, and no others, git has to prove. */
const mergeGroupFactsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    merge_group: mergeGroupSchema,
    /** In the order in which the queue merges them. */
    pull_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.pullRequestFactsSchema),
    /** What could not be read or made out, in words. */
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const BRANCH = 'refs/heads/';
const QUEUE = 'refs/heads/gh-readonly-queue/';
const MEMBER = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u;
/** The branch that a group is to be merged into. */
const branchOf = ({ base_ref: ref }) => ref.replace(BRANCH, '');
/** Number of the pull request that a branch of the queue was made for; null when it is none of this queue. */
function numberIn(ref, branch) {
    const prefix = `${QUEUE}${branch}/`;
    const [, number] = (ref.startsWith(prefix) && MEMBER.exec(ref.slice(prefix.length, prefix.length + 100))) || [];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 75531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Markup),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77663);

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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(part)));
}


/***/ })

};
