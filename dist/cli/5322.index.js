export const id = 5322;
export const ids = [5322];
export const modules = {

/***/ 25322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(73329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/emit/shared/agent-config/paths.js
var paths = __webpack_require__(85709);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/sources/limits.js
var limits = __webpack_require__(75314);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/sources/source.js
var sources_source = __webpack_require__(16147);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/sources/from-files.js




/**
 * The text a change adds to files. Pages (Markdown, HTML) are read whole, since a comment may open above the added lines;
 * only what touches an added line counts then.
 */
async function fileSources(change) {
    const sources = [];
    const problems = [];
    for (const file of change.files) {
        if (file.after === null || file.after.kind === 'submodule')
            continue;
        if (file.binary) {
            if ((0,sources_source/* isRenderedPath */.hl)(file.path) || (0,paths/* isAgentFile */.s)(file.path))
                problems.push(notText(file.path));
            continue;
        }
        if (file.truncated)
            problems.push(cutOff(file.path));
        const source = await sourceOf(change, file);
        if (source !== null)
            sources.push(source);
    }
    return { sources, problems };
}
async function sourceOf(change, file) {
    const lines = [...(0,change_change/* addedLines */.u4)(file)];
    if (lines.length === 0)
        return null;
    const numbers = lines.map((line) => line.newLine);
    const whole = (0,sources_source/* isRenderedPath */.hl)(file.path) || (0,paths/* isAgentFile */.s)(file.path) ? await change.readHead(file.path) : null;
    const shared = { id: `file:${file.path}`, kind: 'file', path: file.path };
    return whole === null
        ? { ...shared, text: lines.map((line) => line.text).join('\n'), lines: numbers, added: null }
        : { ...shared, text: whole, lines: null, added: new Set(numbers) };
}
const notText = (path) => (0,limits/* unread */.gy)(path, 'it is named like a text but holds binary data', 'Store the file as UTF-8 text, or under a name that says what it is.');
const cutOff = (path) => (0,limits/* unread */.gy)(`A part of ${path}`, 'its diff exceeds the limit, or its content is not in this clone', 'Split the file or the change; in a partial or damaged clone, fetch what is missing (fetch-depth: 0, no filter).');

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/sources/from-pull-request.js
/** Everything people wrote around the change: title, body, branch, comments, reviews and commit messages. */
function pullRequestSources(change) {
    const facts = change.pullRequest;
    const sources = change.commits.map((commit) => said(`commit:${commit.oid}`, 'commit-message', commit.message));
    if (facts === null)
        return sources;
    const { title, body, head } = facts.pull_request;
    return [
        said('pr:title', 'pr-title', title),
        said('pr:body', 'pr-body', body),
        said('pr:branch', 'branch', head.ref),
        ...(facts.comments ?? []).map((comment) => said(`comment:${comment.id}`, 'comment', comment.body)),
        ...(facts.reviews ?? []).map((review) => said(`review:${review.id}`, 'review', review.body)),
        ...sources,
    ].filter((source) => source.text !== '');
}
const said = (id, kind, text) => ({
    id,
    kind,
    text: text ?? '',
    path: null,
    lines: null,
    added: null,
});

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/gather.js



/** All outside text of a change and of the given context files, up to the limit in all. */
async function gatherSources(change, files, context) {
    const given = await givenSources(files, context);
    const changed = change === null ? { sources: [], problems: [] } : await fileSources(change);
    const said = change === null ? [] : pullRequestSources(change);
    const all = [...said, ...given.sources, ...changed.sources];
    const { kept, left } = withinLimit(all);
    const problems = [...given.problems, ...changed.problems];
    if (left > 0)
        problems.push((0,limits/* unread */.gy)(`${left} of ${all.length} texts`, `together they exceed ${limits/* MAX_TOTAL */.Q3} characters`, 'Split the change.'));
    return { sources: kept, inputs: given.inputs, problems };
}
async function givenSources(files, context) {
    if (context.length === 0)
        return { sources: [], inputs: [], problems: [] };
    const { contextSources } = await __webpack_require__.e(/* import() */ 220).then(__webpack_require__.bind(__webpack_require__, 80220));
    return contextSources(files, context);
}
function withinLimit(sources) {
    let total = 0;
    const kept = sources.filter((source) => {
        total += source.text.length;
        return total <= limits/* MAX_TOTAL */.Q3;
    });
    return { kept, left: sources.length - kept.length };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/emit/shared/context/untrusted-content.js
var untrusted_content = __webpack_require__(66968);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/facts/extract-facts.js

const MAX_FACTS = 2000;
const MAX_TEXT = 100_000;
const MAX_VALUE = 300;
const SHAPES = [
    ['url', /\bhttps?:\/\/[A-Za-z0-9.[\]:_~@-]{1,253}(?:\/[A-Za-z0-9._~%!$&()*+,;=:@/-]{0,500})?/gu],
    ['reference', /(?<![\w/&])(?:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})?#\d{1,9}\b|\bGH-\d{1,9}\b/gu],
    [
        'error-code',
        /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[a-z0-9]{4}){3}|CWE-\d{1,4}|TS\d{4}|E[A-Z]{3,15}|ERR_[A-Z_]{3,40})\b/gu,
    ],
    ['version', /(?<![\w.])v?\d{1,4}\.\d{1,5}\.\d{1,6}(?:-[0-9A-Za-z.]{1,20})?(?!\w|\.\w)/gu],
    ['path', /(?<![\w/:.-])(?:[A-Za-z0-9_.@-]{1,80}\/){1,12}[A-Za-z0-9_.@-]{1,80}\.[a-z]{1,5}\b/gu],
];
/** References, paths, versions, error codes and URLs of what people said, each once. */
function extractFacts(sources, allowedHosts) {
    const facts = new Map();
    for (const source of sources) {
        if (!(0,sources_source/* isConversation */.Iy)(source.kind))
            continue;
        const text = source.text.slice(0, MAX_TEXT);
        for (const [kind, pattern] of SHAPES) {
            for (const [match] of text.matchAll(pattern)) {
                if (facts.size >= MAX_FACTS)
                    break;
                note(facts, kind, match.replace(/[.,;:!)]+$/u, '').slice(0, MAX_VALUE), source.id);
            }
        }
    }
    return [...facts.values()].map((fact) => fact.kind === 'url' ? { ...fact, ...judgeHost(fact.value, allowedHosts) } : fact);
}
function note(facts, kind, value, id) {
    const key = `${kind} ${value}`;
    const known = facts.get(key);
    if (!known)
        facts.set(key, { kind, value, sources: [id] });
    else if (known.sources.length < 5 && !known.sources.includes(id))
        known.sources.push(id);
}
function judgeHost(url, allowedHosts) {
    if (!URL.canParse(url))
        return { host: '', allowed: false };
    const { hostname } = new URL(url);
    return {
        host: hostname,
        allowed: allowedHosts.length === 0 ? null : allowedHosts.some((host) => matchesHost(hostname, host)),
    };
}
/** `example.com` is that host alone, `*.example.com` any host below it. */
function matchesHost(hostname, listed) {
    const wanted = listed.toLowerCase();
    return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/details.js




/** Texts fenced for later steps. */
const MAX_FENCED = 500;
/** Sources as the report shows them. */
const sourceDetails = (reports) => reports.map(({ source, verdict, signals, durationMs, cut }) => ({
    id: source.id,
    source: source.kind,
    verdict,
    signals: signals.map(({ ruleId, start, end, excerpt, place, line, weight }) => ({
        ruleId,
        start,
        end,
        line,
        place,
        weight,
        excerpt,
    })),
    durationMs,
    ...(cut ? { cut } : {}),
}));
const factDetails = (reports, allowedHosts) => extractFacts(reports.map(({ source }) => source), allowedHosts);
const workflowDetails = (workflows) => workflows.map(({ path, status, findings }) => ({
    path,
    status,
    findings: findings.map((one) => ({
        ruleId: one.ruleId,
        class: one.class,
        line: one.line,
        level: one.level,
        state: one.state,
    })),
}));
const configDetails = (deltas) => deltas.map(({ path, change, capabilities, widening, narrowing, unparsable }) => ({
    path,
    change,
    capabilities,
    widening: widening.map(({ kind, effect, subject }) => ({ kind, effect, subject: subject.slice(0, 300) })),
    narrowing: narrowing.map(({ kind, effect, subject }) => ({ kind, effect, subject: subject.slice(0, 300) })),
    ...(unparsable === null ? {} : { unparsable }),
}));
/** Transcripts with every command and call; problems are in the report's own list. */
const traceDetails = (traces) => traces.map(({ path, format, status, verified, commands, calls }) => ({
    path,
    format,
    status,
    verified,
    commands,
    calls,
}));
/** Which texts were said, by digest, with the delimiter that can fence each. */
const untrustedDetails = (reports) => reports
    .filter(({ source }) => (0,sources_source/* isConversation */.Iy)(source.kind))
    .slice(0, MAX_FENCED)
    .map(({ source }) => ({
    id: source.id,
    source: source.kind,
    delimiter: (0,untrusted_content/* wrapUntrusted */.f)(source.id, source.kind, source.text).delimiter,
    sha256: (0,external_node_crypto_.createHash)('sha256').update(source.text).digest('hex'),
    bytes: Buffer.byteLength(source.text),
}));

// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/verdict/score.js
const VERDICTS = (/* unused pure expression or super */ null && (['clean', 'suspicious', 'malicious']));
/** From here on a person should look. */
const SUSPICIOUS = 4;
/** From here on the change may not merge. */
const MALICIOUS = 9;
/** Signals further apart than this (UTF-16 units) do not add up: a long document collects weak ones. */
const CLUSTER = 1200;
/**
 * The verdict on the signals of one source: the densest stretch of it counts.
 *
 * @param signals sorted by start
 */
function verdictOf(signals) {
    const score = densest(signals);
    return score >= MALICIOUS ? 'malicious' : score >= SUSPICIOUS ? 'suspicious' : 'clean';
}
/** Rules that say the same in other words share their name up to the first hyphen and count once. */
const familyOf = (ruleId) => ruleId.startsWith('injection.') ? ruleId.split('-')[0] : ruleId;
/** Highest sum of weights within any stretch of `CLUSTER`, each family of rules counted once at its heaviest. */
function densest(signals) {
    const weights = new Map();
    let best = 0;
    let oldest = 0;
    for (const signal of signals) {
        push(weights, signal);
        while (signals[oldest].start < signal.start - CLUSTER) {
            remove(weights, signals[oldest]);
            oldest++;
        }
        let sum = 0;
        for (const list of weights.values())
            if (list.length > 0)
                sum += Math.max(...list);
        best = Math.max(best, sum);
    }
    return best;
}
function push(weights, { ruleId, weight }) {
    const family = familyOf(ruleId);
    const list = weights.get(family);
    if (list)
        list.push(weight);
    else
        weights.set(family, [weight]);
}
function remove(weights, { ruleId }) {
    weights.get(familyOf(ruleId))?.shift();
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/report/words.js
const COMES = {
    'permission-allow': 'Agents may now do without asking',
    'permission-deny': 'A rule that denied is gone',
    'permission-mode': 'Agents now ask less',
    'hook-command': 'A command now runs on its own',
    'mcp-server': 'Agents now start or call a server',
    'mcp-approval': 'Tools of a server are now approved beforehand',
    sandbox: 'The sandbox is now more open',
    'command-config': 'A setting now runs a command or loads code',
    'tool-list': 'Agents have more tools',
    'filesystem-scope': 'Agents reach more folders',
    'env-endpoint': 'The environment now decides where traffic goes or what is loaded',
};
const GOES = {
    'permission-mode': 'A lock on permission modes is gone',
    sandbox: 'A limit of the sandbox is gone',
    'tool-list': 'A tool is no longer excluded',
    'mcp-approval': 'A server is no longer disabled',
};
/** What a widening means, in words for people. */
const capabilityTitle = ({ kind, effect }) => (effect === 'restriction' ? GOES[kind] : undefined) ?? COMES[kind];

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/report/findings.js





const PROMPT_INJECTION = ['CWE-1427'];
const MAX_PER_SOURCE = 20;
/** Signals that the surroundings explain away are not worth a person's time beside those that made the verdict. */
const WORTH_SHOWING = 2;
const MAX_SHOWN = 160;
const legible = (text) => (0,markdown/* clip */.$Q)((0,markdown/* visible */.RK)(text).replace(/\s+/gu, ' ').trim(), MAX_SHOWN);
/** One finding for each family of rules and line of a source that is not clean. */
function sourceFindings(report) {
    if (report.verdict === 'clean')
        return [];
    const level = report.verdict === 'malicious' ? 'error' : 'warning';
    const seen = new Set();
    const found = [];
    const shown = report.signals.filter((signal) => signal.weight >= WORTH_SHOWING);
    for (const signal of shown.toSorted((a, b) => b.weight - a.weight)) {
        const key = `${familyOf(signal.ruleId)} ${signal.line}`;
        if (seen.has(key) || found.length >= MAX_PER_SOURCE)
            continue;
        seen.add(key);
        found.push(signalFinding(report, signal, level));
    }
    return found;
}
function signalFinding({ source }, signal, level) {
    const place = source.path === null ? ` in ${source.id}` : '';
    const how = signal.place === 'visible' ? '' : ` (${signal.place})`;
    const location = source.path === null ? undefined : { path: source.path, startLine: signal.line };
    return {
        ...(0,evidence/* finding */.gk)(signal.ruleId, level, `Outside text${place} ${signal.title}${how}: “${legible(signal.excerpt)}”`, location, {
            cwe: PROMPT_INJECTION,
            text: signal.excerpt,
        }),
        source: source.id,
        place: signal.place,
    };
}
/** Findings of workflows, as the workflow rules state them. */
const workflowFindings = ({ path, findings }) => findings.map((one) => ({
    ...(0,evidence/* finding */.gk)(one.ruleId, one.level, one.message, { path, startLine: one.line }, { text: `${one.class} ${one.text}`, state: one.state }),
    class: one.class,
}));
/** Whether a widening blocks: dangerous, and not in a sample that no agent loads. */
const blocks = (delta, capability) => capability.danger && !(0,sources_source/* isAboutAttacks */.NF)(delta.path);
/** One finding for each thing agents may do after the change and could not before. */
function configFindings(delta) {
    if (delta.unparsable !== null) {
        const message = `${delta.path} cannot be read as configuration (${legible(delta.unparsable)}), so nobody knows what it allows.`;
        return [(0,evidence/* finding */.gk)('agent-config.unparsable', 'error', message, { path: delta.path }, { cwe: ['CWE-250'] })];
    }
    return delta.widening.slice(0, MAX_PER_SOURCE).map((one) => ({
        ...(0,evidence/* finding */.gk)(`agent-config.${one.kind}`, blocks(delta, one) ? 'error' : 'warning', `${capabilityTitle(one)}: ${legible(one.subject)}`, { path: delta.path }, {
            cwe: ['CWE-250'],
            text: one.subject,
        }),
        capability: one.kind,
    }));
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/report/evidence.js


const VERSION = '0.1.0';
const BY = [{ tool: 'untrusted-context-check', version: VERSION }];
const MAX_REFS = 20;
/** `1 text`, `2 texts`. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** Proves `context.clean`: nothing that outsiders wrote gives orders to an agent. */
function cleanEvidence(reports, problems) {
    const malicious = reports.filter((report) => report.verdict === 'malicious');
    const suspicious = reports.filter((report) => report.verdict === 'suspicious');
    const examined = count(reports.length, 'text');
    if (malicious.length > 0) {
        return (0,evidence/* unsatisfied */._5)('context.clean', 'failed', `${malicious.length} of ${examined} ${malicious.length === 1 ? 'gives' : 'give'} orders to an agent or hides text.`, 'Remove the instructions or hidden characters that the findings name; if they are wanted, keep them out of text that agents read.', BY, refs(malicious));
    }
    const open = problems.length + reports.filter((report) => report.cut).length;
    if (open > 0) {
        return (0,evidence/* unsatisfied */._5)('context.clean', 'unavailable', `${count(open, 'text')} could not be examined whole: ${problems[0]?.message ?? 'a text exceeds the limit.'}`, problems[0]?.nextAction ?? 'Shorten the text, or split it.', BY);
    }
    if (suspicious.length === 0)
        return (0,evidence/* satisfied */.p7)('context.clean', `${examined} examined, nothing found.`, BY);
    const look = suspicious.length === 1 ? 'one is suspicious: look at it' : `${suspicious.length} are suspicious: look at them`;
    return (0,evidence/* satisfied */.p7)('context.clean', `${examined} examined, none malicious; ${look}.`, BY, refs(suspicious));
}
const refs = (reports) => reports.slice(0, MAX_REFS).map(({ source }) => source.path ?? source.id);
/** Proves `context.workflows`: the touched workflows bring no new error. */
function workflowEvidence(workflows, problems) {
    const bad = workflows.filter(({ findings }) => findings.some((one) => one.level === 'error' && one.state === 'new'));
    if (bad.length > 0) {
        const errors = bad
            .flatMap(({ findings }) => findings)
            .filter((one) => one.level === 'error' && one.state === 'new');
        return (0,evidence/* unsatisfied */._5)('context.workflows', 'failed', `${count(errors.length, 'new error')} in ${count(bad.length, 'workflow')}: ${errors[0]?.message ?? ''}`, 'Hand outside text over as data (environment variable, file), narrow what the job may do, or take the step out; the findings name the lines.', BY, bad.map(({ path }) => path).slice(0, MAX_REFS));
    }
    const unknown = workflows.filter(({ status }) => status === 'unparsable');
    if (unknown.length > 0 || problems.length > 0) {
        return (0,evidence/* unsatisfied */._5)('context.workflows', 'unavailable', problems[0]?.message ?? `${unknown[0]?.path} cannot be read as a workflow.`, problems[0]?.nextAction ?? 'Fix the syntax of the workflow.', BY, unknown.map(({ path }) => path).slice(0, MAX_REFS));
    }
    return workflows.length === 0
        ? (0,evidence/* satisfied */.p7)('context.workflows', 'The change touches no workflow.', BY)
        : (0,evidence/* satisfied */.p7)('context.workflows', `${count(workflows.length, 'workflow')} examined, no new error.`, BY);
}
/** Proves `context.agent-config`: agents can do nothing dangerous that they could not do before. */
function configEvidence(deltas, problems) {
    const dangerous = deltas.filter((delta) => delta.widening.some((one) => blocks(delta, one)));
    if (dangerous.length > 0) {
        return (0,evidence/* unsatisfied */._5)('context.agent-config', 'failed', `${count(dangerous.length, 'agent file')} ${dangerous.length === 1 ? 'lets' : 'let'} agents do dangerous things they could not do before.`, 'Take the new permission, hook, server or address back, or bring it as a change of its own that a security reviewer approves and waives.', BY, dangerous.map(({ path }) => path).slice(0, MAX_REFS));
    }
    const unknown = deltas.filter((delta) => delta.unparsable !== null);
    if (unknown.length > 0 || problems.length > 0) {
        return (0,evidence/* unsatisfied */._5)('context.agent-config', 'unavailable', problems[0]?.message ?? `${unknown[0]?.path} cannot be read, so nobody knows what it allows.`, problems[0]?.nextAction ?? 'Fix the syntax of the file.', BY, unknown.map(({ path }) => path).slice(0, MAX_REFS));
    }
    if (deltas.length === 0)
        return (0,evidence/* satisfied */.p7)('context.agent-config', 'The change touches no agent file.', BY);
    const wider = deltas.filter((delta) => delta.change === 'widened').length;
    const note = wider === 0
        ? 'none lets agents do more'
        : `${wider} ${wider === 1 ? 'lets' : 'let'} agents do a little more: look at the warnings`;
    return (0,evidence/* satisfied */.p7)('context.agent-config', `${count(deltas.length, 'agent file')} changed, ${note}.`, BY);
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/report/summary.js

const MAX_ROWS = 30;
const MARK = {
    satisfied: '✅',
    failed: '❌',
    missing: '❓',
    unavailable: '⚠️',
    waived: '🟡',
};
const LEVEL = { error: '❌ error', warning: '⚠️ warning', note: 'note' };
/** The job summary: what is proved, what was found and where, what to do. All outside text is escaped. */
function summarise(report) {
    return [evidenceTable(report.evidence), nextActions(report.evidence), findingTable(report.findings), problems(report)]
        .filter((part) => part !== '')
        .join('\n\n');
}
const evidenceTable = (evidence) => (0,markdown/* table */.tp)(['', 'Evidence', 'What was found'], evidence.map((one) => [MARK[one.status] ?? '', `\`${one.id}\` ${one.status}`, (0,markdown/* escapeMarkdown */.FV)(one.summary)]));
const nextActions = (evidence) => evidence
    .filter((one) => one.nextAction !== null)
    .map((one) => `- **Next for \`${one.id}\`:** ${(0,markdown/* escapeMarkdown */.FV)(one.nextAction ?? '', 400)}`)
    .join('\n');
function findingTable(findings) {
    const fresh = findings.filter((finding) => finding.state === 'new').toSorted((a, b) => RANK[a.level] - RANK[b.level]);
    const rows = fresh
        .slice(0, MAX_ROWS)
        .map((finding) => [
        LEVEL[finding.level],
        place(finding),
        (0,markdown/* escapeMarkdown */.FV)(finding.message, 400),
        `\`${finding.ruleId}\``,
    ]);
    const more = fresh.length - rows.length;
    const old = findings.length - fresh.length;
    return [
        (0,markdown/* table */.tp)(['', 'Where', 'What', 'Rule'], rows),
        more > 0 ? `… and ${more} more in the report.` : '',
        old > 0 ? `${old} older ${old === 1 ? 'finding was' : 'findings were'} there before this change.` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const RANK = { error: 0, warning: 1, note: 2 };
function place({ location, source }) {
    if (location === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(typeof source === 'string' ? source : '–', 120);
    return (0,markdown/* escapeMarkdown */.FV)(location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`, 160);
}
const problems = (report) => report.problems
    .slice(0, MAX_ROWS)
    .map((problem) => `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(problem.message, 400)} ${(0,markdown/* escapeMarkdown */.FV)(problem.nextAction, 300)}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/report/trace-evidence.js



const MAX_FINDINGS = 200;
const trace_evidence_MAX_SHOWN = 160;
/** Proves `trace.policy`: the agent ran nothing that an agent must never run, as far as the transcripts tell. */
function traceEvidence(traces, problems) {
    const steps = traces.flatMap(({ commands, calls }) => [...commands, ...calls]);
    const of = (wanted) => steps.filter(({ decision }) => decision === wanted).length;
    const refs = traces.map(({ path }) => path).slice(0, 20);
    const unattested = 'The transcripts are unattested: they are their author’s claim.';
    if (of('deny') > 0) {
        return (0,evidence/* unsatisfied */._5)('trace.policy', 'failed', `${of('deny')} of ${count(steps.length, 'step')} must never be taken by an agent.`, 'Find out what the steps that the findings name did, undo it, rotate what they could read, and have a security reviewer waive this.', BY, refs);
    }
    if (problems.length > 0) {
        const [first] = problems;
        return (0,evidence/* unsatisfied */._5)('trace.policy', 'unavailable', first?.message ?? '', first?.nextAction ?? '', BY, refs);
    }
    const review = of('review');
    const note = review === 0 ? 'nothing forbidden' : `nothing forbidden, ${review} for a person to look at`;
    return (0,evidence/* satisfied */.p7)('trace.policy', `${count(steps.length, 'step')} examined, ${note}. ${unattested}`, BY, refs);
}
/** One finding for each command or call that is denied (error) or wants a person (warning). */
const traceFindings = ({ path, commands, calls }) => [
    ...commands.map((one) => ({ ...one, what: `The agent ran: ${shown(one.command)}`, text: one.command })),
    ...calls.map((one) => ({
        ...one,
        what: `The agent used ${shown(one.tool)}: ${shown(one.target)}`,
        text: `${one.tool} ${one.target}`,
    })),
]
    .filter(({ decision }) => decision !== 'allow')
    .slice(0, MAX_FINDINGS)
    .map(({ ruleIds, decision, what, line, text }) => (0,evidence/* finding */.gk)(ruleIds[0] ?? 'trace.review', decision === 'deny' ? 'error' : 'warning', what, { path, startLine: line }, { text }));
const shown = (text) => (0,markdown/* clip */.$Q)((0,markdown/* visible */.RK)(text).replace(/\s+/gu, ' '), trace_evidence_MAX_SHOWN);

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/sources/lines.js
/** Tells the line of any offset of a text. */
class LineIndex {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** 1-based line of a UTF-16 offset. */
    lineAt(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/classes.js
/** Code points by kind. Source: Unicode 16 character database, and the published smuggling channels named in the titles. */
const HIDDEN_CLASSES = {
    tag: { title: 'tag characters', ranges: [[0xe0000, 0xe007f]] },
    'variation-selector': {
        title: 'variation selectors',
        ranges: [
            [0xfe00, 0xfe0f],
            [0xe0100, 0xe01ef],
        ],
    },
    'invisible-math': { title: 'invisible mathematical operators', ranges: [[0x2061, 0x2064]] },
    'bidi-control': {
        title: 'bidirectional controls',
        ranges: [
            [0x202a, 0x202e],
            [0x2066, 0x2069],
        ],
    },
    'bidi-mark': {
        title: 'direction marks',
        ranges: [
            [0x200e, 0x200f],
            [0x061c, 0x061c],
        ],
    },
    'zero-width': {
        title: 'zero-width characters',
        ranges: [
            [0x200b, 0x200d],
            [0x2060, 0x2060],
            [0xfeff, 0xfeff],
            [0x00ad, 0x00ad],
            [0x180e, 0x180e],
        ],
    },
    filler: {
        title: 'fillers that look like a blank or nothing',
        ranges: [
            [0x115f, 0x1160],
            [0x3164, 0x3164],
            [0xffa0, 0xffa0],
            [0x2800, 0x2800],
            [0x034f, 0x034f],
            [0x17b4, 0x17b5],
        ],
    },
    'private-plane': { title: 'characters of the private planes', ranges: [[0xf0000, 0x10fffd]] },
    'format-control': {
        title: 'deprecated or annotation controls',
        ranges: [
            [0x206a, 0x206f],
            [0xfff9, 0xfffb],
            [0x1d173, 0x1d17a],
        ],
    },
    'terminal-control': { title: 'control characters', ranges: [[0x08, 0x08]] },
};
const SORTED = Object.entries(HIDDEN_CLASSES).flatMap(([name, { ranges }]) => ranges.map(([from, to]) => ({ name, from, to })));
const escapeOf = (code) => `\\u{${code.toString(16)}}`;
let anyHidden = null;
/** Whether the text holds any character of the classes; plain ASCII is told apart before the pattern is made. */
function holdsHidden(text) {
    if (!text.includes('\b') && !/[\u00ad-\uffff]/.test(text))
        return false;
    anyHidden ??= new RegExp(`[${SORTED.map(({ from, to }) => `${escapeOf(from)}-${escapeOf(to)}`).join('')}]`, 'u');
    return anyHidden.test(text);
}
/** The class of a code point, or null for an ordinary character. */
const hiddenClassOf = (code) => SORTED.find(({ from, to }) => code >= from && code <= to)?.name ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/legitimate.js
// Patterns with classes of Unicode stand in functions: making one costs time at start, and most texts need none of these.
const endsInEmoji = (text) => /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]$/u.test(text);
const startsWithEmoji = (text) => /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji}\u2640\u2642\u2695]/u.test(text);
const endsInSymbol = (text) => /[\p{S}\p{P}\p{N}\p{Lo}\p{So}\u20e3]$/u.test(text);
const endsInHan = (text) => /\p{sc=Han}$/u.test(text);
/** Scripts whose spelling needs joiners: Arabic and its kin, the Indic scripts, Khmer, Mongolian. */
const isJoining = (text) => /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Tibt}]/u.test(text);
const isRightToLeftScript = (text) => /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(text);
const isUnspacedScript = (text) => /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Tibt}\p{sc=Hang}]/u.test(text);
const endsInWord = (text) => /[\p{sc=Latin}\p{Nd}_]$/u.test(text);
const startsWithWord = (text) => /^[\p{sc=Latin}\p{Nd}_]/u.test(text);
/** Two letters on one side at least: `A|B` is a sample of the character, `is|Admin` a name. */
const endsInLongerWord = (text) => /[\p{sc=Latin}\p{Nd}_]{2}$/u.test(text);
const startsWithLongerWord = (text) => /^[\p{sc=Latin}\p{Nd}_]{2}/u.test(text);
const FLAG = 0x1f3f4;
/** The three flags that Unicode recommends for interchange, as tag letters. */
const FLAGS = ['gbeng', 'gbsct', 'gbwls'];
/** England, Scotland, Wales: a black flag, tag letters and the cancel tag. */
function isFlag(codes, around) {
    const letters = String.fromCodePoint(...codes.slice(0, 8).map((code) => code - 0xe0000));
    return (around.before.codePointAt(around.before.length - 2) === FLAG && FLAGS.some((flag) => letters === `${flag}\u007f`));
}
/**
 * A selector that changes how the character before it looks: the text and emoji selectors, which spell nothing on their own
 * and stray behind any character, one of the others after a symbol, or an ideographic variation sequence.
 */
function isSelectorInPlace(codes, around) {
    if (codes.length <= 4 && codes.every((code) => code === 0xfe0e || code === 0xfe0f))
        return true;
    const [code = 0] = codes;
    if (codes.length !== 1)
        return false;
    // A range in a character class: `[\ufe00-\ufe0f]`, written out.
    if (around.before.endsWith('-') || around.after.startsWith('-'))
        return true;
    return endsInHan(around.before) || (code <= 0xfe0f && endsInSymbol(around.before));
}
/** Whether a run of zero-width characters belongs where it stands. */
function isZeroWidthInPlace(codes, around) {
    if (codes.length >= 3)
        return false;
    if (codes.every((code) => code === 0xfeff) && around.start === 0)
        return true;
    const { before, after } = around;
    if (codes.every((code) => code === 0x200d)) {
        if (endsInEmoji(before) || startsWithEmoji(after))
            return true;
    }
    if (isJoining(before.slice(-4)) || isJoining(after.slice(0, 4)))
        return true;
    if (isUnspacedScript(before.slice(-2)) || isUnspacedScript(after.slice(0, 2)))
        return true;
    // A break opportunity or a stray one between words is noise; inside a Latin word it hides the word.
    const inWord = endsInWord(before) && startsWithWord(after) && (endsInLongerWord(before) || startsWithLongerWord(after));
    return !inWord || codes.every((code) => code === 0x00ad);
}
/** Marks and isolates are ordinary where right-to-left text is. */
const isRightToLeft = (around) => isRightToLeftScript(around.before) || isRightToLeftScript(around.after);

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/payload.js
const TAG_BASE = 0xe0000;
const MAX_PAYLOAD = 4000;
/**
 * Reads what a run of hidden characters spells.
 *
 * @param codes code points of the run, in order
 * @returns the decoded text, or '' when the run is no known encoding
 */
function decodePayload(codes) {
    const some = codes.slice(0, MAX_PAYLOAD * 8);
    return tags(some) || selectorText(some) || bits(some);
}
/** Tag characters mirror ASCII. */
function tags(codes) {
    const ascii = codes.filter((code) => code >= 0xe0020 && code <= 0xe007e).map((code) => code - TAG_BASE);
    return printable(ascii);
}
/** Variation selectors number the 256 bytes; some encoders use the supplement's low part as plain ASCII. */
function selectorText(codes) {
    const selectors = codes.filter((code) => (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef));
    if (selectors.length < 2)
        return '';
    const bytes = selectors.map((code) => (code <= 0xfe0f ? code - 0xfe00 : code - 0xe0100 + 16));
    return printable(bytes) || printable(selectors.map((code) => code - 0xe0100));
}
/** Two invisible characters as 0 and 1, eight a byte; other invisible characters between them separate words. */
function bits(codes) {
    for (const [zero, one] of BIT_PAIRS) {
        const digits = codes.filter((code) => code === zero || code === one).map((code) => (code === one ? 1 : 0));
        if (digits.length < 16)
            continue;
        const text = printable(bytesOf(digits)) || printable(bytesOf(digits.map((digit) => 1 - digit)));
        if (text !== '')
            return text;
    }
    return '';
}
const BIT_PAIRS = [
    [0x2062, 0x2064],
    [0x200b, 0x200c],
    [0x200c, 0x200d],
    [0x200b, 0x200d],
];
function bytesOf(digits) {
    const bytes = [];
    for (let at = 0; at + 8 <= digits.length; at += 8) {
        bytes.push(digits.slice(at, at + 8).reduce((value, digit) => value * 2 + digit, 0));
    }
    return bytes;
}
/** Bytes as UTF-8 text when nearly all of them are printable, else ''. */
function printable(bytes) {
    if (bytes.length < 2 || bytes.some((byte) => byte < 0 || byte > 255))
        return '';
    const text = Buffer.from(bytes.slice(0, MAX_PAYLOAD)).toString('utf8');
    const good = Array.from(text).filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\t]/u.test(character) && character !== '\ufffd');
    return good.length >= Array.from(text).length * 0.9 ? text : '';
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/find-hidden.js



const WINDOW = 32;
/** Runs shown per text; a text that has more is no less malicious for it. */
const MAX_RUNS = 200;
/**
 * Finds characters that hide text or its order, in sequences: emoji, flags, right-to-left and joining scripts and a
 * leading byte-order mark are left alone.
 */
function findHidden(text) {
    const runs = [];
    if (!holdsHidden(text))
        return runs;
    for (let at = 0; at < text.length && runs.length < MAX_RUNS;) {
        const unit = text.charCodeAt(at);
        // Everything below U+00AD but the backspace is visible or harmless: most of every text.
        if (unit < 0xad && unit !== 0x08) {
            at++;
            continue;
        }
        const code = text.codePointAt(at);
        const kind = hiddenClassOf(code);
        if (kind === null) {
            at += code > 0xffff ? 2 : 1;
            continue;
        }
        const { codes, end } = readRun(text, at);
        const run = judge(kind, codes, {
            before: text.slice(Math.max(0, at - WINDOW), at),
            after: text.slice(end, end + WINDOW),
            start: at,
        });
        if (run !== null)
            runs.push({
                kind: run,
                title: HIDDEN_CLASSES[run].title,
                start: at,
                end,
                count: codes.length,
                decoded: decodePayload(codes),
            });
        at = end;
    }
    return runs;
}
/** All hidden characters that follow one another, whatever their kinds: encoders mix them. */
function readRun(text, start) {
    const codes = [];
    let end = start;
    while (end < text.length) {
        const code = text.codePointAt(end);
        if (hiddenClassOf(code) === null)
            break;
        codes.push(code);
        end += code > 0xffff ? 2 : 1;
    }
    return { codes, end };
}
/** The kind to report, or null when the run belongs where it is. */
function judge(first, codes, around) {
    const kinds = new Set(codes.map(hiddenClassOf));
    const worst = WORST_FIRST.find((kind) => kinds.has(kind)) ?? first;
    switch (worst) {
        case 'tag':
            return isFlag(codes, around) ? null : worst;
        case 'variation-selector':
            return isSelectorInPlace(codes, around) || isEmojiTail(codes, around) ? null : worst;
        case 'zero-width':
            return isZeroWidthInPlace(codes, around) ? null : worst;
        case 'bidi-control':
            return isRightToLeft(around) && !codes.some((code) => code === 0x202d || code === 0x202e) ? null : worst;
        case 'bidi-mark':
            return isRightToLeft(around) || codes.length < 3 ? null : worst;
        case 'filler':
            return codes.length >= 8 || isInsideWord(codes, around) ? worst : null;
        default:
            return worst;
    }
}
const WORST_FIRST = [
    'tag',
    'invisible-math',
    'private-plane',
    'bidi-control',
    'format-control',
    'terminal-control',
    'variation-selector',
    'zero-width',
    'bidi-mark',
    'filler',
];
/** A selector and a joiner inside an emoji sequence come as one run. */
const isEmojiTail = (codes, around) => codes.length === 2 &&
    (codes[0] === 0xfe0f || codes[0] === 0xfe0e) &&
    codes[1] === 0x200d &&
    isSelectorInPlace([codes[0]], around) &&
    isZeroWidthInPlace([0x200d], { ...around, before: `${around.before}\ufe0f` });
/** Braille blanks draw pictures and spinners; a Hangul filler or joiner between Latin letters hides a name. */
const isInsideWord = (codes, around) => codes.every((code) => code !== 0x2800) && /[\p{sc=Latin}\p{Nd}_$]$/u.test(around.before);

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/confusables.js
var confusables = __webpack_require__(14541);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/hidden/find-homoglyphs.js

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const LATIN = /[A-Za-z]/g;
const MAX_FOUND = 50;
/**
 * Words of Latin letters with a few look-alikes among them. Words mostly of the other script, and units such as µm or Δt
 * whose foreign letter has no Latin twin, are left alone.
 */
function findHomoglyphs(text) {
    const found = [];
    if (!FOREIGN.test(text))
        return found;
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_]{3,64}/gu)) {
        const [word] = match;
        if (!FOREIGN.test(word) || !/\p{sc=Latin}/u.test(word))
            continue;
        const looksLike = looksLatin(word);
        if (looksLike === null)
            continue;
        found.push({ start: match.index, end: match.index + word.length, word, looksLike });
        if (found.length === MAX_FOUND)
            break;
    }
    return found;
}
function looksLatin(word) {
    const letters = Array.from(word);
    const foreign = letters.filter((letter) => FOREIGN.test(letter));
    if (foreign.some((letter) => (0,confusables/* latinTwin */.x)(letter) === null))
        return null;
    const latin = word.match(LATIN)?.length ?? 0;
    if (latin < 2 || foreign.length > latin)
        return null;
    return letters.map((letter) => (0,confusables/* latinTwin */.x)(letter) ?? letter).join('');
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/signals/find.js + 6 modules
var find = __webpack_require__(30366);
// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/signals/dictionary.js + 4 modules
var dictionary = __webpack_require__(40831);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/views/base64-runs.js
/** Shortest run worth decoding: fifteen bytes. */
const MIN_RUN = 20;
const IN_ALPHABET = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-=') {
    IN_ALPHABET[letter.charCodeAt(0)] = 1;
}
const fits = (text, at) => IN_ALPHABET[text.charCodeAt(at)] === 1;
/**
 * Maximal runs of at least `MIN_RUN` characters of the base64 alphabets. Looks at every twentieth character first, since
 * no run can hide between two that do not fit.
 */
function base64Runs(text, most) {
    const runs = [];
    let floor = 0;
    for (let probe = MIN_RUN - 1; probe < text.length && runs.length < most; probe += MIN_RUN) {
        if (probe < floor || !fits(text, probe))
            continue;
        let start = probe;
        while (start > floor && fits(text, start - 1))
            start--;
        let end = probe + 1;
        while (end < text.length && fits(text, end))
            end++;
        if (end - start >= MIN_RUN)
            runs.push({ start, end });
        floor = end;
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/views/decode.js


/** Encoded stretches looked at in one text, and their longest length. */
const MAX_STRETCHES = 400;
const MAX_ENCODED = 16_384;
const hex = (text) => Buffer.from(text.replace(/^0x/, ''), 'hex').toString('utf8');
const MARKED = [
    {
        name: 'percent',
        needle: '%',
        pattern: /(?:%[0-9a-fA-F]{2}[A-Za-z0-9._-]{0,24}){4,}/g,
        decode: (text) => safely(() => decodeURIComponent(text)),
    },
    { name: 'percent', needle: '=', pattern: /(?:=[0-9A-F]{2}){6,}/g, decode: (text) => hex(text.replaceAll('=', '')) },
    {
        name: 'entities',
        needle: '&#',
        pattern: /(?:&#x?[0-9a-fA-F]{1,6};){4,}/g,
        decode: (text) => text.replace(/&#(x?)([0-9a-fA-F]{1,6});/g, (_, x, digits) => fromCode(digits, x === 'x' ? 16 : 10)),
    },
    {
        name: 'escapes',
        needle: '\\',
        pattern: /(?:\\u\{?[0-9a-fA-F]{4}\}?|\\x[0-9a-fA-F]{2}){4,}/g,
        decode: (text) => text.replace(/\\(?:u\{?([0-9a-fA-F]{4})\}?|x([0-9a-fA-F]{2}))/g, (_, u, x) => fromCode(u ?? x, 16)),
    },
];
const BASE64 = (text) => Buffer.from(text, 'base64').toString('utf8');
const HEX_ONLY = /^(?:0x)?[0-9a-fA-F]{24,}$/;
const fromCode = (digits, radix) => {
    const code = Number.parseInt(digits, radix);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
function safely(decode) {
    try {
        return decode();
    }
    catch {
        return '';
    }
}
/** All readable stretches of encoded text. What does not decode to text is left alone. */
function decodeAll(text, hits) {
    const marked = MARKED.filter(({ needle }) => needle === null || text.includes(needle)).flatMap((one) => decodeMarked(text, one));
    return [
        ...marked,
        ...decodeRuns(text),
        ...brokenLines(text),
        ...turned(text, hits, 'ROTATED', 'rot13', dictionary/* rot13 */.mB),
        ...turned(text, hits, 'REVERSED', 'reversed', mirror),
    ];
}
function decodeMarked(text, { name, pattern, decode }) {
    const found = [];
    let seen = 0;
    for (const match of text.matchAll(pattern)) {
        if (++seen > MAX_STRETCHES)
            break;
        keep(found, name, match.index, match.index + match[0].length, decode(match[0].slice(0, MAX_ENCODED)));
    }
    return found;
}
/** Long runs of the base64 alphabet, read as hexadecimal digits where they are. */
function decodeRuns(text) {
    const found = [];
    for (const { start, end } of base64Runs(text, MAX_STRETCHES)) {
        const run = text.slice(start, Math.min(end, start + MAX_ENCODED));
        if (HEX_ONLY.test(run))
            keep(found, 'hex', start, end, hex(run));
        else
            keep(found, 'base64', start, end, BASE64(run));
    }
    return found;
}
function keep(found, encoding, start, end, text) {
    if (isText(text))
        found.push({ encoding, start, end, text });
}
const SPELT_OUT = /(?:(?<![A-Za-z])[A-Za-z][-._|\][*]){3}/;
const BRACKETED = /[A-Za-z][\][|][A-Za-z-]{1,9}[\][|-][A-Za-z]/;
const MAX_LINE = 2000;
/** Lines whose words are broken up by marks (`i-g-n-o-r-e`, `sh|ould`), without the marks. */
function brokenLines(text) {
    if (!SPELT_OUT.test(text) && !BRACKETED.test(text))
        return [];
    const found = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const shown = line.slice(0, MAX_LINE);
        if (SPELT_OUT.test(shown) || BRACKETED.test(shown)) {
            keep(found, 'spaced', start, start + line.length, shown.replace(/(?<=[A-Za-z])[-._|\][*](?=[A-Za-z[\]])/g, ''));
        }
        if (found.length >= MAX_STRETCHES)
            break;
        start += line.length + 1;
    }
    return found;
}
const mirror = (text) => Array.from(text).toReversed().join('');
/** Lines in which two words give rot13 or mirror writing away. */
function turned(text, hits, concept, encoding, decode) {
    const wanted = (0,dictionary/* conceptIndex */.Vc)(concept);
    const lines = new Map();
    let start = 0;
    let end = -1;
    for (const hit of hits) {
        if (hit.concept !== wanted)
            continue;
        if (hit.start > end) {
            start = text.lastIndexOf('\n', hit.start) + 1;
            const newline = text.indexOf('\n', hit.start);
            end = newline === -1 ? text.length : newline;
        }
        lines.set(start, (lines.get(start) ?? 0) + 1);
        if (lines.size > MAX_STRETCHES)
            break;
    }
    return [...lines]
        .filter(([, count]) => count >= 2)
        .map(([from]) => {
        const newline = text.indexOf('\n', from);
        const to = Math.min(newline === -1 ? text.length : newline, from + MAX_ENCODED);
        return { encoding, start: from, end: to, text: decode(text.slice(from, to)) };
    });
}
const ENCODED_AGAIN = /^[A-Za-z0-9+/=]+$/u;
/** Mostly printable, and at least one blank or a long word: bytes that happen to be ASCII are no message. */
function isText(text) {
    if (text.length < 6)
        return false;
    // Most of what looks like base64 is a name or a digest: its bytes are not even UTF-8.
    if (text.includes('\ufffd'))
        return false;
    const printable = /[\p{L}\p{N}\p{P}\p{Zs}\n<>=+$~|`^]/u;
    let good = 0;
    for (const character of text)
        if (printable.test(character))
            good++;
    return good >= text.length * 0.95 && (text.includes(' ') || text.length <= 40 || ENCODED_AGAIN.test(text));
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/views/hidden-regions.js
/** Regions looked at in one text. */
const MAX_REGIONS = 5000;
const MAX_TAG = 2048;
const MAX_ELEMENT = 8192;
/**
 * What a person reading the rendered Markdown or HTML does not see. A scanner of our own, because a hostile text is rarely
 * valid markup and a model reads it anyway: unclosed comments run to the end, broken ones (`<! --`) count as well.
 */
function hiddenRegions(text) {
    const regions = [...markupRegions(text), ...linkRegions(text), ...offScreenRegions(text)];
    return regions.toSorted((a, b) => a.start - b.start).slice(0, MAX_REGIONS);
}
function markupRegions(text) {
    const regions = [];
    let at = text.indexOf('<');
    while (at !== -1 && regions.length < MAX_REGIONS) {
        const found = markupAt(text, at);
        regions.push(...found.regions);
        at = text.indexOf('<', Math.max(found.end, at + 1));
    }
    return regions;
}
/** Comments, CDATA and processing instructions by how they open and close. */
const BRACKETS = [
    ['comment', /<!\s{0,4}--/y, '-->'],
    ['markup', /<!\[CDATA\[/y, ']]>'],
    ['markup', /<\?/y, '?>'],
    ['markup', /<![a-z]/iy, '>'],
];
function markupAt(text, at) {
    for (const [kind, open, close] of BRACKETS) {
        open.lastIndex = at;
        if (!open.test(text))
            continue;
        const found = text.indexOf(close, open.lastIndex);
        // An unclosed comment hides everything that follows it: nothing is left to look at. Other unclosed markup is shown.
        if (found === -1)
            return { regions: kind === 'comment' ? [{ kind, start: at, end: text.length }] : [], end: text.length };
        return { regions: [{ kind, start: at, end: found + close.length }], end: found + close.length };
    }
    return /[a-z]/iu.test(text[at + 1] ?? '') ? tagAt(text, at) : { regions: [], end: at + 1 };
}
const READ_ATTRIBUTES = /\b(?:alt|title|content|aria-label|aria-description|placeholder|data-[a-z-]{1,30}|summary|name|href|value)\s?=\s?\\?(?:"([^"]{12,})|'([^']{12,}))/giu;
const INVISIBLE_STYLE = /\shidden\b|display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0|opacity\s?:\s?0(?![.\d])|color\s?:\s?(?:white|#fff\b|#ffffff|transparent|rgba\(0,\s?0,\s?0,\s?0\))|left\s?:\s?-\d{3,5}px|height\s?:\s?0/iu;
function tagAt(text, at) {
    const window = text.slice(at, at + MAX_TAG);
    const length = window.indexOf('>');
    if (length === -1)
        return { regions: [], end: at + 1 };
    const close = at + length;
    const tag = window.slice(0, length);
    const regions = [];
    // None of what follows can match without one of these: most tags (and type arguments that look like one) end here.
    if (!/[\s=:]/.test(tag))
        return { regions: [], end: close };
    for (const match of tag.matchAll(READ_ATTRIBUTES)) {
        regions.push({ kind: 'attribute', start: at + match.index, end: at + match.index + match[0].length });
    }
    if (INVISIBLE_STYLE.test(tag)) {
        const name = /^<([a-z][a-z0-9]{0,15})/iu.exec(tag)?.[1] ?? '';
        const inside = text.slice(close + 1, close + 1 + MAX_ELEMENT);
        const end = inside.indexOf(`</${name}`);
        regions.push({ kind: 'invisible-element', start: close + 1, end: close + 1 + (end === -1 ? inside.length : end) });
    }
    return { regions, end: close };
}
/** `[//]: # (…)`, `[comment]: <> (…)`, titles of links and images, image alternatives. */
const LINK_PATTERNS = [
    [
        'link-comment',
        /^ {0,3}\[[^\]\n]{1,60}\]:[ \t]{0,4}\S{1,400}[ \t]{1,4}(?:\([^\n]{8,2000}|"[^\n]{8,2000}|'[^\n]{8,2000})/gmu,
    ],
    ['title', /!\[[^[\]\n]{20,1000}\]\(/gu],
    ['title', /\]\([^()\s]{1,400}[ \t]{1,4}"[^"\n]{12,1000}"\)/gu],
    ['invisible-element', /\$\\color\{(?:white|transparent)\}\{?[^$\n]{8,1000}\$/gu],
];
const linkRegions = (text) => text.includes('[') || text.includes('$\\color')
    ? LINK_PATTERNS.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })))
    : [];
const FAR = 160;
/** Text pushed off the screen by a long run of blanks. */
function offScreenRegions(text) {
    const regions = [];
    const blanks = ' '.repeat(FAR);
    for (let at = text.indexOf(blanks); at !== -1 && regions.length < MAX_REGIONS;) {
        let start = at;
        while (text[start] === ' ' || text[start] === '\t')
            start++;
        const line = text.indexOf('\n', start);
        const end = line === -1 ? text.length : line;
        if (end - start > 12)
            regions.push({ kind: 'off-screen', start, end });
        at = text.indexOf(blanks, end);
    }
    return regions;
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/verdict/hidden-order.js

const set = (...concepts) => new Set(concepts.map(dictionary/* conceptIndex */.Vc));
const READER = set('AI', 'NOTE_TO_AI');
const ACTION = set('RUN', 'SEND', 'REVEAL', 'APPROVE', 'IGNORE');
const TARGET = set('SECRET', 'KEYFILE', 'PROMPT', 'PERSONAL', 'INSTRUCTION', 'OUTSIDE', 'DATA');
const STRONG_TARGET = set('KEYFILE', 'PROMPT', 'SECRET');
const FETCH_AND_RUN = /\bcurl\b[^\n]{0,200}\|\s?(?:ba)?sh\b|\b(?:exec|eval|system)\s?\(/u;
const SYSTEM_VOICE = /\bSYSTEM\s?:/u;
const MAX_REGION = 4000;
/**
 * Whether a region that is not shown gives an order: it addresses a model and asks for an action on something worth
 * having, or it handles secrets, or it runs fetched code. Instructions to human contributors (templates) do none of these.
 */
function hiddenOrder(text, region, hits) {
    if (region.end - region.start < 12)
        return false;
    const inside = hitsWithin(hits, region.start, Math.min(region.end, region.start + MAX_REGION));
    const has = (concepts) => inside.some((hit) => concepts.has(hit.concept));
    if (region.kind === 'attribute' || region.kind === 'title')
        return has(READER) && has(ACTION) && has(STRONG_TARGET);
    const raw = text.slice(region.start, Math.min(region.end, region.start + MAX_REGION));
    if (FETCH_AND_RUN.test(raw) || (SYSTEM_VOICE.test(raw) && has(ACTION)))
        return true;
    return has(ACTION) && ((has(READER) && has(TARGET)) || has(set('KEYFILE')));
}
function hitsWithin(hits, from, to) {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (hits[middle].start < from)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < hits.length && hits[end].start < to)
        end++;
    return hits.slice(low, end);
}

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/verdict/talk.js

const TALK = (0,dictionary/* conceptIndex */.Vc)('TALK');
/** Words to either side in which talk about attacks counts. */
const REACH = 30;
/** Share of all words of a text that talk about attacks, from which the whole text is about them. */
const ABOUT_SHARE = 0.012;
/**
 * Talking about injection is not injection: how much a visible signal still counts when the words around it, or the whole
 * text, speak of attacks, detection and examples.
 */
function talkFactor(text, hits) {
    const talk = hits.filter((hit) => hit.concept === TALK);
    const words = text.length / 6;
    const about = text.length > 600 && talk.length / words > ABOUT_SHARE ? 0.6 : 1;
    return (signal) => {
        // What the order itself says is no talk about it.
        const before = countWithin(talk, signal.start - REACH * 6, signal.start - 1);
        const near = before + countWithin(talk, signal.end, signal.end + REACH * 6);
        return about * (near === 0 ? 1 : near === 1 ? 0.7 : 0.4);
    };
}
/** How many hits (sorted by place) start between two offsets; counts no further than two. */
function countWithin(hits, from, to) {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (hits[middle].start < from)
            low = middle + 1;
        else
            high = middle;
    }
    let count = 0;
    while (count < 2 && low + count < hits.length && hits[low + count].start <= to)
        count++;
    return count;
}
/** Whether the signal's words are a regular expression or code literal of a detector (`ignore\s+previous`). */
function isPattern(text, signal) {
    const around = text.slice(signal.start, Math.min(signal.end + 4, signal.start + 300));
    return /\\s[+*]|\(\?[:i]|\|\w{3,12}\|/u.test(around);
}
const QUOTES = /["'`“”‘’«»「」]/u;
/** Whether the words stand between quotation marks or backticks: mentioned, not said. */
const isQuoted = (text, { start, end }) => QUOTES.test(text.slice(Math.max(0, start - 2), start)) && QUOTES.test(text.slice(end, end + 40));

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/verdict/examine.js








const MAX_DEPTH = 3;
const MAX_EXCERPT = 240;
/** What is out of sight counts more: there is no honest reason to give orders where nobody looks. */
const HIDDEN_FACTOR = 2;
const ENCODED_FACTOR = 2;
const ABOUT_ATTACKS_FACTOR = 0.5;
const QUOTED_FACTOR = 0.6;
/** All signals of a source, sorted by place. */
function examine(source) {
    return examineText(source, source.text, 0).toSorted((a, b) => a.start - b.start);
}
function examineText(source, text, depth) {
    const reading = (0,find/* findSignals */.P0)(text);
    const regions = (0,sources_source/* isRendered */.Ih)(source) && /[<[$]| {160}/.test(text) ? hiddenRegions(text) : [];
    const found = [...spoken(source, text, reading, regions), ...ordersOutOfSight(text, reading, regions)];
    if (depth === 0)
        found.push(...unseenCharacters(text), ...lookAlikes(text));
    if (depth < MAX_DEPTH)
        found.push(...encodedOrders(source, text, reading.hits, regions, depth));
    return found;
}
function spoken(source, text, reading, regions) {
    if (reading.signals.length === 0)
        return [];
    const talk = talkFactor(text, reading.hits);
    const aside = (0,sources_source/* isAboutAttacks */.NF)(source.path) ? ABOUT_ATTACKS_FACTOR : 1;
    const inside = regionFinder(regions);
    const found = [];
    for (const signal of reading.signals) {
        // An order that leaves the region is in sight.
        const around = inside(signal.start);
        const region = around !== null && signal.end <= around.end ? around : null;
        if (find/* RULES_BY_ID */.kF.get(signal.ruleId)?.conversation && source.kind === 'file' && region === null)
            continue;
        if (region === null && isPattern(text, signal))
            continue;
        const mentioned = source.kind === 'file' && isQuoted(text, signal) ? QUOTED_FACTOR : 1;
        const visible = find/* LITERAL_RULES */.cB.has(signal.ruleId) ? 1 : talk(signal) * aside * mentioned;
        const factor = region === null ? visible : HIDDEN_FACTOR;
        found.push({
            ...signal,
            place: region === null ? 'visible' : 'hidden',
            weight: signal.weight * factor,
            excerpt: excerptOf(text, signal.start, signal.end),
        });
    }
    return found;
}
const ordersOutOfSight = (text, { hits }, regions) => regions
    .filter((region) => hiddenOrder(text, region, hits))
    .map((region) => ({
    ruleId: 'hidden.order',
    title: 'gives an order where a reader of the page sees nothing',
    place: 'hidden',
    weight: 5,
    start: region.start,
    end: region.end,
    excerpt: excerptOf(text, region.start, region.end),
}));
/** Weight of hidden characters: what decodes to text, or reorders code, has no honest use. */
const HIDDEN_WEIGHT = { decoded: 12, reorder: 10, stray: 5 };
const unseenCharacters = (text) => findHidden(text).map((run) => ({
    ruleId: `hidden.${run.kind}`,
    title: `hides ${run.title}`,
    place: 'hidden',
    weight: run.decoded === ''
        ? run.kind === 'bidi-control'
            ? HIDDEN_WEIGHT.reorder
            : HIDDEN_WEIGHT.stray
        : HIDDEN_WEIGHT.decoded,
    start: run.start,
    end: run.end,
    excerpt: run.decoded === ''
        ? excerptOf(text, Math.max(0, run.start - 20), run.end + 20)
        : run.decoded.slice(0, MAX_EXCERPT),
}));
const lookAlikes = (text) => findHomoglyphs(text).map(({ start, end, word, looksLike }) => ({
    ruleId: 'hidden.homoglyph',
    title: 'writes a Latin word with letters of another script',
    place: 'hidden',
    weight: 5,
    start,
    end,
    excerpt: `${word} looks like ${looksLike}`,
}));
function encodedOrders(source, text, hits, regions, depth) {
    const inside = regionFinder(regions);
    return decodeAll(text, hits).flatMap((decoded) => {
        const found = examineText({ ...source, path: null, kind: 'comment' }, decoded.text, depth + 1);
        if (PROSE.test(decoded.text) && inside(decoded.start) !== null)
            found.push(encodedProse(decoded));
        return found.map((signal) => ({
            ...signal,
            place: 'encoded',
            weight: signal.place === 'visible' ? signal.weight * ENCODED_FACTOR : signal.weight,
            title: `${signal.title} (${decoded.encoding})`,
            start: decoded.start,
            end: decoded.end,
        }));
    });
}
/** Five words in a row. */
const PROSE = /[A-Za-z]{2,20}(?:[ ,:]{1,3}[A-Za-z]{2,20}){4}/u;
const encodedProse = ({ text, start, end }) => ({
    ruleId: 'hidden.encoded',
    title: 'hides a message in a code where a reader of the page sees nothing',
    place: 'encoded',
    weight: 5,
    start,
    end,
    excerpt: text.slice(0, MAX_EXCERPT),
});
/** Finds the region that holds an offset; regions are sorted and offsets come in rising order. */
function regionFinder(regions) {
    return (offset) => {
        let low = 0;
        let high = regions.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (regions[middle].start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        // Regions may nest (an attribute inside a hidden element): a few steps back are enough.
        for (let at = low - 1; at >= Math.max(0, low - 8); at--) {
            const region = regions[at];
            if (region.end > offset)
                return region;
        }
        return null;
    };
}
const excerptOf = (text, start, end) => text.slice(start, Math.min(end, start + MAX_EXCERPT));

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/verdict/judge.js




/** Signals below this weight were explained away by what stands around them. */
const NEGLIGIBLE = 0.5;
const MAX_SIGNALS = 100;
/** Judges one source. */
function judgeSource(source, clock) {
    const started = clock.now();
    const cut = source.text.length > limits/* MAX_SOURCE */.VD;
    const examined = cut ? { ...source, text: source.text.slice(0, limits/* MAX_SOURCE */.VD) } : source;
    const signals = touching(examined, examine(examined)).filter((signal) => signal.weight >= NEGLIGIBLE);
    const verdict = verdictOf(signals);
    return {
        source,
        verdict,
        signals: signals.slice(0, MAX_SIGNALS),
        durationMs: Math.max(0, clock.now() - started),
        cut,
    };
}
/** Signals with their lines; of a file read whole, only those that touch an added line. */
function touching(source, signals) {
    if (signals.length === 0)
        return [];
    const index = new LineIndex(source.text);
    const inFile = (line) => source.lines?.[line - 1] ?? line;
    return signals.flatMap((signal) => {
        const first = index.lineAt(signal.start);
        const last = index.lineAt(Math.max(signal.start, signal.end - 1));
        if (source.added === null)
            return [{ ...signal, line: inFile(first) }];
        for (let line = first; line <= last; line++)
            if (source.added.has(line))
                return [{ ...signal, line }];
        return [];
    });
}

// EXTERNAL MODULE: ./build/emit/actions/untrusted-context-check/src/workflows/paths.js
var workflows_paths = __webpack_require__(83476);
;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/wiring/touches.js



/** Whether the change leaves a workflow or action file behind that it touched. */
const touchesWorkflow = (change) => change !== null && change.files.some((file) => file.after !== null && workflows_paths/* WORKFLOW_PATH */.A.test(file.path));
/** Whether the change touches an agent file, under its old name or its new one. */
const touchesAgentFile = (change) => change !== null && change.files.some((file) => (0,change_change/* pathsOf */.wG)(file).some(paths/* isAgentFile */.s));

;// CONCATENATED MODULE: ./build/emit/actions/untrusted-context-check/src/gate.js










async function run(context) {
    const { change, inputs, files } = context;
    context.progress('reading outside text');
    const gathered = await gatherSources(change, files, inputs.context);
    const sources = gathered.sources.map((source) => judgeSource(source, context.clock));
    const workflows = await workflowCheck(context);
    const config = await configCheck(context);
    const traces = await traceCheck(context);
    const evidence = [];
    if (change !== null || inputs.context.length > 0)
        evidence.push(cleanEvidence(sources, gathered.problems));
    if (workflows !== null)
        evidence.push(workflowEvidence(workflows.workflows, workflows.problems));
    if (config !== null)
        evidence.push(configEvidence(config.deltas, config.problems));
    if (traces !== null)
        evidence.push(traceEvidence(traces.traces, traces.problems));
    const findings = [
        ...sources.flatMap(sourceFindings),
        ...(workflows?.workflows ?? []).flatMap(workflowFindings),
        ...(config?.deltas ?? []).flatMap(configFindings),
        ...(traces?.traces ?? []).flatMap(traceFindings),
    ];
    return {
        evidence,
        findings,
        problems: [gathered, workflows, config, traces].flatMap((part) => part?.problems ?? []),
        inputs: [gathered, workflows, config, traces].flatMap((part) => part?.inputs ?? []),
        details: {
            sources: sourceDetails(sources),
            facts: factDetails(sources, context.policy.context.allowedHosts),
            workflows: workflowDetails(workflows?.workflows ?? []),
            agentConfig: configDetails(config?.deltas ?? []),
            traces: traceDetails(traces?.traces ?? []),
            untrustedContent: untrustedDetails(sources),
        },
    };
}
/** Workflows named by the caller, and those the change touches; null when there is nothing to speak of. */
async function workflowCheck({ change, inputs, files, progress }) {
    if (change === null && inputs.workflows.length === 0)
        return null;
    progress('reading workflows');
    if (inputs.workflows.length === 0 && !touchesWorkflow(change))
        return NOTHING_WIRED;
    const { checkChangedWorkflows, checkGivenWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(1646), __webpack_require__.e(1336), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 90454));
    const given = await checkGivenWorkflows(files, inputs.workflows);
    const changed = change === null ? null : await checkChangedWorkflows(change);
    return {
        workflows: [...given.workflows, ...(changed?.workflows ?? [])],
        inputs: given.inputs,
        problems: [...given.problems, ...(changed?.problems ?? [])],
    };
}
async function configCheck({ change, inputs, files, progress }) {
    const { agentConfigBefore: before, agentConfigAfter: after } = inputs;
    if (change === null && (before === undefined || after === undefined))
        return null;
    progress('comparing agent configuration');
    const named = before !== undefined && after !== undefined;
    if (!named && !touchesAgentFile(change))
        return NOTHING_CONFIGURED;
    const { checkChangedConfig, compareDirectories } = await __webpack_require__.e(/* import() */ 7049).then(__webpack_require__.bind(__webpack_require__, 87049));
    const given = named ? await compareDirectories(files, before, after) : null;
    const changed = change === null ? null : await checkChangedConfig(change);
    const parts = [given, changed].filter((part) => part !== null);
    return {
        deltas: parts.flatMap((part) => part.deltas),
        inputs: parts.flatMap((part) => part.inputs),
        problems: parts.flatMap((part) => part.problems),
    };
}
async function traceCheck({ change, inputs, files, policy }) {
    if (inputs.trace.length === 0)
        return null;
    const { checkTraces } = await __webpack_require__.e(/* import() */ 8130).then(__webpack_require__.bind(__webpack_require__, 8130));
    return checkTraces(files, inputs.trace, change, policy.context.allowedHosts);
}
const NOTHING_WIRED = { workflows: [], inputs: [], problems: [] };
const NOTHING_CONFIGURED = { deltas: [], inputs: [], problems: [] };
const gate_gate = (0,gate/* defineGate */.p)({
    name: 'untrusted-context-check',
    version: VERSION,
    title: 'Outside text informs, it never commands: hidden text, injected instructions, agent wiring and configuration',
    inputs: (0,inputs/* inputsOf */.Vc)('context', 'workflows', 'trace', 'agentConfigBefore', 'agentConfigAfter'),
    outputs: {
        malicious: 'Number of texts that give orders to an agent or hide text',
        suspicious: 'Number of texts a person should look at',
    },
    environment: [],
    run,
    outputsOf: (report) => {
        const verdicts = report.details['sources'].map(({ verdict }) => verdict);
        const countOf = (wanted) => String(verdicts.filter((verdict) => verdict === wanted).length);
        return { malicious: countOf('malicious'), suspicious: countOf('suspicious') };
    },
    summarise: summarise,
});


/***/ }),

/***/ 75314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ MAX_CONTEXT_FILE),
/* harmony export */   Q3: () => (/* binding */ MAX_TOTAL),
/* harmony export */   VD: () => (/* binding */ MAX_SOURCE),
/* harmony export */   WR: () => (/* binding */ MAX_CONTEXT_ENTRIES),
/* harmony export */   gy: () => (/* binding */ unread)
/* harmony export */ });
/** Characters looked at in one source, and in all of them. GitHub's own texts end at 65,536. */
const MAX_SOURCE = 4 * 1024 * 1024;
const MAX_TOTAL = 128 * 1024 * 1024;
/** Bytes of one context file, and its entries. */
const MAX_CONTEXT_FILE = 64 * 1024 * 1024;
const MAX_CONTEXT_ENTRIES = 50_000;
/** Something that was not looked at, so that nothing can be said about it. */
const unread = (what, why, nextAction) => ({
    code: 'EG401',
    message: `${what} was not examined: ${why}.`,
    nextAction,
});


/***/ }),

/***/ 16147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ isRendered),
/* harmony export */   Iy: () => (/* binding */ isConversation),
/* harmony export */   NF: () => (/* binding */ isAboutAttacks),
/* harmony export */   hl: () => (/* binding */ isRenderedPath),
/* harmony export */   s1: () => (/* binding */ SOURCE_KINDS)
/* harmony export */ });
/** Where a text comes from, in the words of `--context` files; `branch` and `review` come from pull requests only. */
const SOURCE_KINDS = [
    'pr-title',
    'pr-body',
    'branch',
    'issue',
    'comment',
    'review',
    'commit-message',
    'file',
    'tool-result',
    'web',
];
const CONVERSATION = new Set([
    'pr-title',
    'pr-body',
    'branch',
    'issue',
    'comment',
    'review',
    'commit-message',
]);
/** Whether somebody addresses somebody in it; files and results of tools are read, not addressed. */
const isConversation = (kind) => CONVERSATION.has(kind);
const MARKUP = new Set('md mdx mdc markdown htm html svg xml rst txt adoc'.split(' '));
/** Whether a person reads files of that name rendered, so that comments and attributes in them are out of sight. */
const isRenderedPath = (path) => {
    const dot = path.lastIndexOf('.');
    return dot !== -1 && MARKUP.has(path.slice(dot + 1).toLowerCase());
};
/** The same for any source; texts without a path are shown as Markdown. */
const isRendered = ({ path }) => path === null || isRenderedPath(path);
const QUIET_PATH = /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures|__fixtures__|testdata|corpus|corpora|examples?|security|threat-model)(?:\/|\.|$)|\.(?:test|spec)\.[a-z]{1,4}$|(?:^|\/)(?:security|threat-model)[^/]{0,40}\.md$/iu;
/** Paths whose business may be to hold or discuss attacks: samples of tests and security documents. */
const isAboutAttacks = (path) => path !== null && QUIET_PATH.test(path);


/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ WORKFLOW_PATH)
/* harmony export */ });
/** Workflow files and the definitions of actions. */
const WORKFLOW_PATH = /^(?:.*\/)?\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/iu;


/***/ }),

/***/ 85709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   s: () => (/* binding */ isAgentFile)
/* harmony export */ });
/**
 * Files that tell coding agents what to do or what they may do, at any depth, whatever the case of the path (many disks
 * open `.Claude/Settings.JSON` as well). Every path of every change passes here, so that this is plain work on strings.
 */
const AGENT_FOLDERS = new Set('claude|claude-plugin|cursor|codex|gemini|qwen|kiro|roo|cline|clinerules|opencode|kilo|kilocode|factory|junie|augment|amp|amazonq|agent|agents|goose|devin|windsurf|codeium|rovodev|vibe|grok|warp|pi|takt|trae|openhands|aiassistant|antigravity|ruler|rulesync|ai|devcontainer|husky'
    .split('|')
    .map((name) => `.${name}`));
const NAMED_FILES = new Set([
    'agents.md agents.override.md agents.local.md agent.md claude.md claude.local.md gemini.md qwen.md qwen.local.md',
    'reasonix.md crush.md warp.md bugbot.md skill.md replit.md .hermes.md .review-agent.md append_system.md',
    'conventions.md .rules .cursorrules .windsurfrules .clinerules .goosehints .augment-guidelines .roomodes mcp.json',
    '.mcp.json .claude.json mcp_config.json opencode.json opencode.jsonc kilo.json kilo.jsonc .crush.json',
    'firebender.json reasonix.toml .aider.conf.yml',
].flatMap((names) => names.split(' ')));
/** Beginnings of paths below `.github`. */
const GITHUB_PARTS = [
    ...'instructions prompts agents chatmodes skills hooks copilot aw'.split(' ').map((name) => `${name}/`),
    'copilot-instructions.md',
    'mcp.json',
];
const EDITOR_FILES = new Set([
    ...'mcp settings tasks launch'.split(' ').map((name) => `.vscode/${name}.json`),
    '.zed/settings.json',
    '.idx/mcp.json',
    '.idx/airules.md',
]);
/** Folders of a plug-in whose Markdown files, up to three folders below, are agents, commands and skills. */
const PLUGIN_FOLDERS = new Set('agents commands skills subagents prompts chatmodes'.split(' '));
const PLUGIN_DEPTH = 3;
const PLUGIN_ENDINGS = ['.agent.md', '.prompt.md', '.chatmode.md', '.instructions.md'];
const SCRIPT = /(?:^|\/)\.(?:[a-z-]{2,20}\/hooks\/.+|husky\/[^/]+)$/iu;
/** Letters as a case-insensitive disk compares them; the long s is the one ASCII twin that has no lower case. */
const folded = (path) => path.toLowerCase().replaceAll('ſ', 's');
/** Whether the path is one of the agent files. */
function isAgentFile(path) {
    const parts = folded(path).split('/');
    const name = parts.at(-1);
    if (NAMED_FILES.has(name) || PLUGIN_ENDINGS.some((ending) => name.endsWith(ending)))
        return true;
    const folders = parts.slice(0, -1);
    if (folders.length === 0)
        return false;
    const inFolder = `${folders.at(-1)}/${name}`;
    return (folders.some((folder) => AGENT_FOLDERS.has(folder)) ||
        EDITOR_FILES.has(inFolder) ||
        inFolder === 'hooks/hooks.json' ||
        isPluginPart(folders, name) ||
        isGithubPart(parts));
}
const isPluginPart = (folders, name) => {
    if (!name.endsWith('.md') || name === '.md')
        return false;
    const below = folders.findLastIndex((folder) => PLUGIN_FOLDERS.has(folder));
    if (below === -1)
        return false;
    const between = folders.slice(below + 1);
    return between.length <= PLUGIN_DEPTH && between.every((folder) => folder !== '');
};
const isGithubPart = (parts) => parts.some((part, index) => {
    if (part !== '.github')
        return false;
    const below = parts.slice(index + 1).join('/');
    return GITHUB_PARTS.some((start) => below.startsWith(start)) || isAgentWorkflow(parts.slice(index + 1));
});
/** Workflows written as prompts, and the one that sets up an agent's machine. */
const isAgentWorkflow = ([folder, name, ...deeper]) => folder === 'workflows' &&
    name !== undefined &&
    deeper.length === 0 &&
    (name === 'copilot-setup-steps.yml' || (name.endsWith('.md') && name !== '.md'));
/** The format of an agent file, by its name. */
function formatOf(path) {
    const name = path.toLowerCase();
    if (/\.(?:jsonc?|json5|code-workspace)$/u.test(name))
        return 'json';
    if (name.endsWith('.toml'))
        return 'toml';
    if (/\.(?:ya?ml)$/u.test(name) && !name.includes('.github/workflows/'))
        return 'yaml';
    if (/\.(?:md|mdc|mdx)$/u.test(name))
        return 'front-matter';
    return SCRIPT.test(path) ? 'script' : 'prose';
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

/***/ 66968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wrapUntrusted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Attributes of a fence are ours to write: whatever else stands in a name is replaced. */
const attribute = (value) => value.slice(0, 200).replace(/[^\w.:/-]/gu, '_');
/**
 * Fences outside text for a prompt, between delimiters its author cannot have known. The text itself is not altered.
 *
 * @param id what the reader calls this text
 * @param source where it came from, e.g. `issue`, `diff`
 */
function wrapUntrusted(id, source, text) {
    const delimiter = unusedDelimiter(text);
    const open = `<${delimiter} id="${attribute(id)}" source="${attribute(source)}">`;
    return { delimiter, block: `${open}\n${text}\n</${delimiter}>` };
}
/** 128 random bits do not occur in a text by chance; should they, they are drawn again. */
function unusedDelimiter(text) {
    for (;;) {
        const delimiter = `untrusted_content_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
        if (!text.includes(delimiter))
            return delimiter;
    }
}


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

/***/ 73329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ })

};
