export const id = 7044;
export const ids = [7044];
export const modules = {

/***/ 97044:
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
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(65753);
// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var gate_owed = __webpack_require__(521);
// EXTERNAL MODULE: ./build/emit/shared/evidence/fingerprint.js
var fingerprint = __webpack_require__(21902);
// EXTERNAL MODULE: ./build/emit/shared/evidence/levels.js
var levels = __webpack_require__(44359);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/findings.js



/** Where an item is, in the report's words; undefined when it has no place. */
function locationOf({ path, observation }) {
    if (path === null)
        return undefined;
    const { startLine, endLine, startColumn } = observation;
    return {
        path,
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined || startLine === undefined || endLine < startLine ? {} : { endLine }),
        ...(startColumn === undefined || startLine === undefined ? {} : { startColumn }),
    };
}
/** The findings of the gate report: new ones first, then by level, path and line. A join never lowers a level and is new when any of its parts is. */
function findingsOf(groups) {
    const occurrences = new Map();
    return groups
        .toSorted(byPlace)
        .map((group) => ({ group, finding: findingOf(group, occurrences) }))
        .toSorted((a, b) => rank(a.finding) - rank(b.finding));
}
function findingOf({ lead, also }, occurrences) {
    const { item, judgement } = lead;
    const { observation } = item;
    const members = [lead, ...also];
    const from = members.map((member) => member.judgement.from).find((base) => base !== undefined);
    const newest = members.find((member) => member.judgement.state === 'new') ?? lead;
    const pack = observation.package;
    const aliases = new Set(members.flatMap((member) => member.item.observation.aliases));
    const base = (0,evidence/* finding */.gk)(observation.ruleId, levelOf(members.map((member) => member.item)), observation.message, locationOf(item), {
        cwe: [...new Set(members.flatMap((member) => member.item.observation.cwe))].toSorted(),
        text: `${item.toolKey} ${pack === undefined ? (observation.snippet ?? observation.message) : `${pack.name}@${pack.version}`}`,
        state: newest.judgement.state,
    });
    const occurrence = (occurrences.get(base.fingerprint) ?? 0) + 1;
    occurrences.set(base.fingerprint, occurrence);
    return {
        ...base,
        // The second of two equal findings in one file is told from the first by its number.
        fingerprint: occurrence === 1 ? base.fingerprint : (0,fingerprint/* fingerprint */.R)(base.fingerprint, occurrence),
        tool: item.tool,
        because: newest.judgement.because,
        ...(also.length === 0
            ? {}
            : {
                correlated: also.map(({ item: { tool, observation: { ruleId }, }, }) => ({ tool, ruleId })),
            }),
        ...(from === undefined ? {} : { baseline: baselineOf(from) }),
        ...(pack === undefined ? {} : { package: pack }),
        ...(aliases.size === 0 ? {} : { aliases: [...aliases].toSorted() }),
        ...(observation.suppressed === true ? { suppressed: true } : {}),
        ...(judgement === newest.judgement ? {} : { knownTo: item.tool }),
    };
}
const levelOf = (items) => items.reduce((level, { observation }) => (0,levels/* higher */.uz)(level, observation.level), 'note');
const baselineOf = ({ path, observation: { startLine } }) => ({
    path,
    ...(startLine === undefined ? {} : { startLine }),
});
const rank = ({ state, level }) => (state === 'new' ? 0 : 3) + ((0,levels/* reaches */.O6)(level, 'error') ? 0 : (0,levels/* reaches */.O6)(level, 'warning') ? 1 : 2);
function byPlace(a, b) {
    const x = a.lead.item;
    const y = b.lead.item;
    return (compare(x.path ?? '', y.path ?? '') ||
        (x.observation.startLine ?? 0) - (y.observation.startLine ?? 0) ||
        (x.observation.startColumn ?? 0) - (y.observation.startColumn ?? 0) ||
        compare(x.toolKey, y.toolKey) ||
        compare(x.observation.ruleId, y.observation.ruleId) ||
        compare(x.observation.message, y.observation.message));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/details.js

/** Entries of `fixed` and `joins` that are listed; the totals always count all. */
const MAX_LISTED = 5_000;
/** One line on each report file. */
function reportDetail({ path, format, status, problems, runs }) {
    const observations = runs.flatMap((run) => run.observations);
    const suppressed = observations.filter((observation) => observation.suppressed === true).length;
    const tools = [...new Set(runs.map(({ tool }) => tool))];
    return {
        path,
        format,
        tool: tools.length === 0 ? null : tools.join(', '),
        version: runs.find(({ version }) => version !== null)?.version ?? null,
        findings: observations.length - suppressed,
        suppressed,
        status,
        problems,
    };
}
const fixedDetails = (fixed) => fixed.slice(0, MAX_LISTED).map(fixedDetail);
function fixedDetail(item) {
    const location = locationOf(item);
    const { ruleId, message, package: pack } = item.observation;
    return {
        ruleId,
        tool: item.tool,
        message,
        ...(location === undefined ? {} : { location }),
        ...(pack === undefined ? {} : { package: { name: pack.name, version: pack.version } }),
    };
}
const joinDetails = (reported) => reported
    .filter(({ group }) => group.also.length > 0)
    .slice(0, MAX_LISTED)
    .map(({ group: { lead, also, because } }) => ({
    ruleId: lead.item.observation.ruleId,
    tool: lead.item.tool,
    with: also.map(({ item }) => ({ tool: item.tool, ruleId: item.observation.ruleId })),
    because: because ?? '',
}));
/** Counts by level of the findings in one state. */
function byLevel(reported, state) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { finding } of reported)
        if (finding.state === state)
            counts[finding.level]++;
    return counts;
}

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/canary/canary.js

/** Takes the findings in seeded files out of the findings. */
function takeCanaries(items, canaries, change) {
    const entries = Object.entries(canaries);
    if (entries.length === 0)
        return { items, reportedBy: new Map(), touched: [] };
    const changed = new Set(change?.files.flatMap(change_change/* pathsOf */.wG));
    const touched = entries.map(([, { path }]) => path).filter((path) => changed.has(path));
    const seeded = entries.filter(([, { path }]) => !changed.has(path));
    const reportedBy = new Map(seeded.map(([id]) => [id, new Set()]));
    const others = items.filter((item) => {
        const own = seeded.filter(([, { path }]) => item.path === path || item.path?.endsWith(`/${path}`) === true);
        for (const [id, { rule }] of own) {
            if (item.observation.ruleId.startsWith(rule ?? ''))
                reportedBy.get(id)?.add(item.toolKey);
        }
        return own.length === 0;
    });
    return { items: others, reportedBy, touched };
}

// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var policy_levels = __webpack_require__(60566);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/identity/item.js
var item = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/analysers.js


/** Names under which one engine goes; a second copy of it is no second opinion. */
const ENGINES = new Map([
    ...['semgrep oss', 'semgrep pro', 'opengrep', 'njsscan', 'mobsfscan'].map((name) => [
        name,
        'semgrep',
    ]),
    ...['golang security checks by gosec', 'golangci-lint'].map((name) => [name, 'gosec']),
    ...['snyk', 'snyk code', 'snyk open source', 'snyk container', 'snyk iac'].map((name) => [
        name,
        'snyk',
    ]),
    ...['yarn audit', 'pnpm audit', 'audit-ci', 'dependabot'].map((name) => [name, 'npm audit']),
    ...['tfsec'].map((name) => [name, 'trivy']),
    ...['sonarcloud', 'sonarlint', 'sonar'].map((name) => [name, 'sonarqube']),
]);
/** How many independent analysers stand behind runs: tools that share an engine or a source of advisories count once. */
const independent = (runs) => new Set(runs.map(({ tool }) => ENGINES.get((0,item/* toolKeyOf */.H)(tool)) ?? (0,item/* toolKeyOf */.H)(tool))).size;
/** How many analysers the policy asks for at this risk; 1 when it says nothing. A risk that nobody told is the highest. */
function analysersOwed(id, analysers, risk) {
    const owed = Object.hasOwn(analysers, id) ? analysers[id] : undefined;
    return owed === undefined || (0,policy_levels/* compareRisk */.l$)(risk ?? 'critical', owed.minRisk) < 0 ? 1 : owed.count;
}
/** The risk of the change as risk-classify found it. */
function riskOf(report) {
    const level = report?.details['riskLevel'];
    return policy_levels/* RISK_LEVELS */.WA.find((known) => known === level) ?? null;
}

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __webpack_require__(53748);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/paths/locate.js
/** Drops `.` and empty segments and resolves `..`; keeps a leading `/` and a drive. Null when it climbs out of its root. */
function normalisePath(path) {
    const kept = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            return null;
    }
    return (path.startsWith('/') ? '/' : '') + kept.join('/');
}
/**
 * Locates paths in a tree. A path that is not in the tree as written may be absolute on the machine that scanned:
 * leading folders are dropped until the rest is a path of the tree.
 */
function locateIn(tree) {
    const paths = new Set(tree);
    const known = new Map();
    const search = (path) => {
        const normal = normalisePath(path);
        if (normal === null || paths.has(normal))
            return normal;
        if (!normal.startsWith('/') && !/^[a-z]:\//iu.test(normal))
            return null;
        const segments = normal.split('/');
        for (let from = 1; from < segments.length; from++) {
            const rest = segments.slice(from).join('/');
            if (paths.has(rest))
                return rest;
        }
        return null;
    };
    return (path) => {
        const found = known.get(path) ?? search(path);
        known.set(path, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/coverage.js


/** Areas whose files a scan may pass over, as far as their rules know files by their paths. */
const PASSED_OVER = ['tests', 'documentation'];
/** Which files of the change a scan must have looked at, and which it may pass over. */
function scopeOf(change, locate, policy) {
    const rules = PASSED_OVER.flatMap((area) => (policy.areas[area]?.quiet === true ? policy.areas[area].rules : []))
        .filter(({ kind }) => kind === 'path')
        .map(({ any, notIn }) => ({ isIn: (0,glob/* pathMatcher */.k)(any), isOut: (0,glob/* pathMatcher */.k)(notIn ?? []) }));
    const isUnscanned = (0,glob/* pathMatcher */.k)(policy.scans.unscanned);
    return {
        change,
        locate,
        isExempt: (path) => isUnscanned(path) || rules.some(({ isIn, isOut }) => isIn(path) && !isOut(path)),
    };
}
/**
 * Changed files that the runs of one evidence did not look at. Files of the policy's patterns must be named as scanned.
 * Without patterns, a run that lists its files answers for those with the endings it looks at elsewhere: a `.ts` file left
 * out by a scan of other `.ts` files was passed over.
 *
 * @param patterns of `scans.files` in the policy
 */
function unscannedFiles(runs, patterns, { change, locate, isExempt }) {
    const listing = runs.filter((run) => run.scanned !== undefined);
    // A run that lists nothing may have looked at everything; then only the policy's own demand can be missed.
    if (patterns === undefined && listing.length < runs.length)
        return [];
    const scanned = new Set(listing.flatMap((run) => (run.scanned ?? []).map((path) => locate(path) ?? normalisePath(path) ?? path)));
    const endings = new Set([...scanned].map(endingOf));
    endings.delete('');
    const isOwed = patterns === undefined
        ? (path) => endings.has(endingOf(path)) && !isExempt(path)
        : (0,glob/* pathMatcher */.k)(patterns);
    return change.files
        .filter((file) => hasNewText(file) && isOwed(file.path) && !scanned.has(file.path))
        .map(({ path }) => path);
}
const hasNewText = ({ after, additions, binary }) => after?.kind === 'file' && additions > 0 && !binary;
const endingOf = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.includes('.') ? name.slice(name.lastIndexOf('.')).toLowerCase() : '';
};

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/tools.js

/** `eslint-plugin-security` → eslint, `security/`; `@scope/eslint-plugin` → `@scope/`. Null for anything else. */
function pluginOf(tool) {
    const match = /^(?:(@[\w.-]{1,60})\/)?eslint-plugin(?:-([\w.-]{1,60}))?$/iu.exec(tool.trim());
    if (match === null || (match[1] === undefined && match[2] === undefined))
        return null;
    return { host: 'eslint', prefix: `${[match[1], match[2]].filter((part) => part !== undefined).join('/')}/` };
}
/** How a run answers for one of the named tools; null when it does not. A direct match is preferred to one by plug-in. */
function matchTools(run, tools) {
    const name = (0,item/* toolKeyOf */.H)(run.tool);
    if (tools.some((tool) => (0,item/* toolKeyOf */.H)(tool) === name))
        return { run, rulePrefix: null, shown: true };
    const plugins = tools.flatMap((tool) => {
        const plugin = pluginOf(tool);
        return plugin !== null && plugin.host === name ? [{ ...plugin, tool: (0,item/* toolKeyOf */.H)(tool) }] : [];
    });
    const shown = plugins.find(({ prefix, tool }) => shows(run, prefix, tool));
    const plugin = shown ?? plugins[0];
    return plugin === undefined ? null : { run, rulePrefix: plugin.prefix, shown: shown !== undefined };
}
/** A run shows a plug-in when it declares the plug-in or one of its rules, or reports a finding of one. */
const shows = (run, prefix, plugin) => run.knows.some((rule) => rule.startsWith(prefix) || (0,item/* toolKeyOf */.H)(rule) === plugin) ||
    run.observations.some(({ ruleId }) => ruleId.startsWith(prefix));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/gap.js


/** Endings of the files this gate reads; `.xml` and `.info` are results and coverage of tests. */
const OURS = /\.(?:sarif|json|jsonl|ndjson|txt|log)$/iu;
/**
 * Names of the policy's `reports.expected` that this gate answers for and that no given file ends with.
 *
 * @param leftToOthers given files that hold results of tests: no SARIF file can be one, whatever was put into it
 */
function absentReports(expected, given, leftToOthers) {
    const others = new Set(leftToOthers);
    const present = given.filter((path) => !(others.has(path) && path.endsWith('.sarif')));
    return expected.filter((name) => OURS.test(name) && !present.some((path) => path === name || path.replaceAll('\\', '/').endsWith(`/${name}`)));
}
/** Problems of reports that are promised and not there. */
function absenceProblems(unmatched, absent) {
    return [
        ...unmatched.map((pattern) => ({
            code: 'EG414',
            message: `No file matches ${pattern}.`,
            nextAction: 'Check that the step that writes this report ran, and that the path is right.',
        })),
        ...absent.map((name) => ({
            code: 'EG415',
            message: `The policy expects the report ${name}, and it was not given.`,
            nextAction: 'Run the tool that writes it and hand its report in.',
        })),
    ];
}
const CODES = new Map([
    ['malformed', 'EG410'],
    ['failed', 'EG411'],
    ['empty', 'EG412'],
]);
/**
 * A problem for each report that proves nothing.
 *
 * @param hasNoPackages whether there is no package to audit; then an audit of none is no problem
 */
const reportProblems = (reports, hasNoPackages) => reports
    .filter(({ status, runs }) => status !== 'ok' && !(hasNoPackages && isAuditOfNothing(status, runs)))
    .map(({ path, status, problems }) => ({
    code: CODES.get(status) ?? 'EG410',
    message: `${path} is ${status}: it ${problems[0] ?? 'says nothing'}.`,
    nextAction: status === 'failed'
        ? 'Repair the scan and run it again.'
        : 'Have the tool write its report again, in a format that names the tool and what it looked at.',
}));
const isAuditOfNothing = (status, runs) => status === 'empty' && runs.length > 0 && runs.every(({ packages }) => packages === 0);
/**
 * The first reason to believe no scan: a report that is absent, one of nobody's format (it may have been any scanner's), a
 * forbidden line, or new errors of a tool whose findings count for no evidence of the policy.
 */
function gapOf(absent, reports, reported, own, policy) {
    const [problem, ...more] = absent;
    if (problem !== undefined) {
        const others = more.length === 0 ? '' : ` ${more.length} more ${more.length === 1 ? 'is' : 'are'} missing as well.`;
        return { summary: `${problem.message}${others}`, nextAction: problem.nextAction };
    }
    return namelessReport(reports) ?? forbiddenLine(own) ?? unclaimedError(reports, reported, policy);
}
function namelessReport(reports) {
    const nameless = reports.find(({ runs, status }) => runs.length === 0 && status !== 'ok');
    if (nameless === undefined)
        return null;
    return {
        summary: `${nameless.path} is ${nameless.status} (it ${nameless.problems[0] ?? 'says nothing'}): nobody can tell what it would have shown.`,
        nextAction: 'Have its tool write it again, or take the file out of the reports.',
    };
}
/** A line that the policy forbids belongs to no tool's evidence, and so blocks all. */
function forbiddenLine(own) {
    const found = own.find(({ finding, tools }) => tools === null && finding.state === 'new' && finding.level === 'error')?.finding;
    if (found === undefined)
        return null;
    return {
        summary: `${found.location?.path}:${found.location?.startLine} holds what the policy forbids (${found.ruleId}): ${found.message}`,
        nextAction: 'Take the line out of the change.',
    };
}
function unclaimedError(reports, reported, policy) {
    const scans = Object.values(policy.evidence).flatMap(({ scan }) => (scan === undefined ? [] : [scan]));
    const claimed = new Set(reports
        .flatMap(({ runs }) => runs)
        .filter((run) => scans.some(({ tools }) => matchTools(run, tools) !== null))
        .map(({ tool }) => (0,item/* toolKeyOf */.H)(tool)));
    const found = reported.find(({ finding, group }) => finding.state === 'new' &&
        finding.level === 'error' &&
        [group.lead, ...group.also].every(({ item }) => !claimed.has(item.toolKey)));
    if (found === undefined)
        return null;
    const { tool } = found.group.lead.item;
    return {
        summary: `${tool} reports new errors (${found.finding.ruleId}), and no evidence of the policy is proved by ${tool}.`,
        nextAction: `Resolve them, or name ${tool} among the tools of an evidence in the policy.`,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/files.js
const MANIFESTS = new Set([
    'package.json',
    'requirements.txt',
    'pyproject.toml',
    'pipfile',
    'setup.py',
    'cargo.toml',
    'go.mod',
    'gemfile',
    'composer.json',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'settings.gradle',
    'settings.gradle.kts',
    'libs.versions.toml',
    'directory.packages.props',
    'directory.build.props',
    'pubspec.yaml',
    'mix.exs',
]);
const LOCKFILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'poetry.lock',
    'uv.lock',
    'pipfile.lock',
    'cargo.lock',
    'go.sum',
    'gemfile.lock',
    'composer.lock',
    'gradle.lockfile',
    'buildscript-gradle.lockfile',
    'verification-metadata.xml',
    'pubspec.lock',
    'mix.lock',
    'packages.lock.json',
    'deno.lock',
]);
/** Requirements of pip go by that name, or lie in a folder of that name. */
const REQUIREMENTS = /^(?:.*\/)?(?:requirements[\w.-]*|requirements\/[\w.-]+|constraints)\.(?:txt|in)$/u;
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
/** A requirements file of pip, or one of its constraints. */
const isRequirements = (path) => REQUIREMENTS.test(path.toLowerCase());
/** A file in which people declare dependencies. */
const isManifest = (path) => MANIFESTS.has(nameOf(path)) || /\.(?:cs|fs|vb)proj$/u.test(nameOf(path)) || isRequirements(path);
/** A file in which a package manager pins them. */
const isLockfile = (path) => LOCKFILES.has(nameOf(path));
const isNpmLock = (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(nameOf(path));
/** A manifest or a lockfile outside of vendored trees. */
const isDependencyFile = (path) => isManifest(path) || isLockfile(path);
/** A file that says how a container image is built. */
const isImageFile = (path) => /^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/u.test(nameOf(path));

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(85725);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/npm-lock.js

/** Parses a lockfile of version 2 or 3; null when it is none (version 1 has no `packages`). */
function parseNpmLock(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const version = (0,fields.at)(value, 'lockfileVersion');
    if ((version !== 2 && version !== 3) || (0,fields/* record */.g1)((0,fields.at)(value, 'packages')) === null)
        return null;
    const found = (0,fields/* entries */.jO)(value, 'packages')
        .filter(([key, entry]) => key !== '' && (0,fields/* record */.g1)(entry) !== null)
        .map(([key, entry]) => ({
        key,
        name: (0,fields/* raw */.lS)(entry, 'name') ?? nameOfKey(key),
        version: (0,fields/* raw */.lS)(entry, 'version') ?? '',
        value: entry,
    }));
    return {
        version,
        root: (0,fields/* record */.g1)((0,fields.at)(value, 'packages', '')) ?? {},
        entries: found,
        byKey: new Map(found.map((entry) => [entry.key, entry])),
    };
}
/** `a/node_modules/@scope/b` → `@scope/b`. */
const nameOfKey = (key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
/** Packages a lockfile installs (links to own workspaces left out); null when it cannot be read. */
const packagesOfNpmLock = (text) => parseNpmLock(text)?.entries.filter((entry) => isInstalled(entry)) ?? null;
/** Whether an entry is fetched from somewhere, and is not a folder of this repository or a link to one. */
const isInstalled = ({ key, value }) => key.includes('node_modules/') && (0,fields.at)(value, 'link') !== true;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/no-packages.js



const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * Whether the head tree is known to depend on no package: its only dependency files are package.json files that declare
 * none and npm lockfiles that install none. This is what makes "audited no package" an honest answer.
 */
async function hasNoPackages(change) {
    if (change === null)
        return false;
    const files = (await change.listHead()).filter(isDependencyFile);
    for (const path of files)
        if (!(await isWithoutPackages(change, path)))
            return false;
    return files.length > 0;
}
async function isWithoutPackages(change, path) {
    const text = await change.readHead(path);
    if (text === null)
        return false;
    if (isNpmLock(path))
        return packagesOfNpmLock(text)?.length === 0;
    return path.endsWith('package.json') && declaresNothing(text);
}
function declaresNothing(text) {
    try {
        const value = JSON.parse(text);
        return DEPENDENCY_FIELDS.every((field) => (0,fields/* entries */.jO)(value, field).length === 0);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/words.js
/** A part of every word that a rule on comments looks for. Kept apart from the rules, which are loaded only when one occurs. */
const INLINE_WORDS = [
    'nose',
    'nosonar',
    'codeql[',
    'lgtm',
    'ignore',
    'allow',
    'disable',
    'whitelist',
    'pragma',
    'skip',
    'kics',
    'hadolint',
    'zizmor:',
    '@ts-',
    'pyright:',
    'noqa',
    'pylint:',
    'nolint',
    'rubocop:',
    'suppress',
    'nopmd',
    'phpcs:',
];
/** A part of the path of every file that a rule on configuration looks at, in lower case. */
const TOOL_FILES = [
    'ignore',
    '.snyk',
    '.nsprc',
    'rubocop_todo',
    'osv-scanner',
    'grype',
    'trivy',
    'audit',
    'deny.toml',
    'suppression',
    'gitleaks',
    'trufflehog',
    'secret',
    'bandit',
    'checkov',
    'kics',
    'sonar',
    'gosec',
    'codeql',
    'eslint',
    'package.json',
];

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/suppressions.js


/**
 * Suppressions that the change adds. The rules are loaded only when an added line holds a word of one, or a tool's own
 * configuration is touched.
 */
async function suppressionsOf(change) {
    if (!change.files.some((file) => file.after !== null && mayHold(file.path, (0,change_change/* addedLines */.u4)(file))))
        return [];
    const [{ findSuppressions }, { INLINE }, { CONFIGURATION }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8343).then(__webpack_require__.bind(__webpack_require__, 58343)),
        __webpack_require__.e(/* import() */ 2765).then(__webpack_require__.bind(__webpack_require__, 72765)),
        __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 48504)),
    ]);
    return findSuppressions(change, [...CONFIGURATION, ...INLINE]);
}
function mayHold(path, lines) {
    const lowerPath = path.toLowerCase();
    if (TOOL_FILES.some((part) => lowerPath.includes(part)))
        return true;
    for (const { text } of lines) {
        const lower = text.toLowerCase();
        if (INLINE_WORDS.some((word) => lower.includes(word)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/waive.js
const clearedBy = (finding, { path, author, justification }) => ({
    ...finding,
    state: 'waived',
    waivedBy: { vex: path, author, reason: justification },
});
/** Findings after VEX statements and the waivers of the policy: what is let through has the state `waived` and says by whom. */
async function waive(reported, own, vex, granted, now, wouldFail) {
    const cleared = reported.map((item) => {
        const by = vex.clears(item.group.lead.item.observation);
        return by === null ? item : { ...item, finding: clearedBy(item.finding, by) };
    });
    if (granted.length === 0)
        return { reported: cleared, own };
    const { waiveFinding } = await __webpack_require__.e(/* import() */ 7526).then(__webpack_require__.bind(__webpack_require__, 5145));
    const after = (finding, evidence) => {
        if (finding.state === 'waived')
            return finding;
        const { waiver, refused } = waiveFinding(granted, finding, evidence, now);
        if (waiver !== null) {
            const { id, owner, reason, expires } = waiver;
            return { ...finding, state: 'waived', waivedBy: { waiver: id, owner, reason, expires } };
        }
        if (refused.length === 0)
            return finding;
        return { ...finding, notWaived: refused.map(({ id, why }) => `The waiver ${id} does not hold: ${why}.`) };
    };
    return {
        reported: cleared.map((item) => ({ ...item, finding: after(item.finding, wouldFail.reported(item)) })),
        own: own.map((item) => ({ ...item, finding: after(item.finding, wouldFail.own(item)) })),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/category.js
/**
 * Some tools look for several things, and a report of one kind must not answer for another. The last word of an evidence
 * id says which kind it is about; ids with other words take every report of their tools.
 */
const SUBJECTS = new Map([
    ['dependencies', ['package']],
    ['licences', ['licence']],
    ['secrets', ['secret']],
    ['iac', ['misconfiguration']],
    ['container', ['package', 'misconfiguration']],
]);
const wordOf = (evidenceId) => evidenceId.slice(evidenceId.lastIndexOf('.') + 1);
/** Kinds of finding an evidence id is about; null for all. */
const subjectsOf = (evidenceId) => SUBJECTS.get(wordOf(evidenceId)) ?? null;
/** Why a run says nothing about this evidence although its tool could; null when it does. */
function offTopic(evidenceId, run) {
    if (wordOf(evidenceId) === 'container')
        return run.container === false ? 'did not look at a container image' : null;
    const wanted = subjectsOf(evidenceId);
    const looked = run.subjects;
    if (wanted === null || looked === null || looked.size === 0 || wanted.some((subject) => looked.has(subject)))
        return null;
    return `looked for ${[...looked].join(', ')}, not for ${wanted.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/blockers.js



/** New findings that make this evidence fail: of its tools, its kind, its rules, at or above its bound. */
function blockersOf(id, scan, candidates, reported) {
    const { blockAt } = scan;
    if (blockAt === 'never')
        return [];
    const subjects = subjectsOf(id);
    const prefixes = new Map();
    for (const { run, rulePrefix } of candidates)
        prefixes.set((0,item/* toolKeyOf */.H)(run.tool), rulePrefix);
    const counts = ({ toolKey, observation: { ruleId, subject } }) => {
        const prefix = prefixes.get(toolKey);
        if (prefix === undefined || (prefix !== null && !ruleId.startsWith(prefix)))
            return false;
        if (scan.rules !== undefined && !scan.rules.some((start) => ruleId.startsWith(start)))
            return false;
        // A result that does not say what it is about counts for everything its tool can prove.
        return subjects === null || subject === 'code' || subjects.includes(subject);
    };
    return reported.filter(({ finding, group }) => finding.state === 'new' &&
        (0,levels/* reaches */.O6)(finding.level, blockAt) &&
        [group.lead, ...group.also].some(({ item }) => counts(item)));
}
/** The change's own suppressions of tools that prove this evidence, at or above its bound. */
function ownBlockersOf({ tools, blockAt }, own) {
    if (blockAt === 'never')
        return [];
    const names = new Set(tools.map(item/* toolKeyOf */.H));
    return own
        .filter(({ finding, tools: silenced }) => finding.state === 'new' && silenced?.some((tool) => names.has(tool)) === true)
        .map(({ finding }) => finding)
        .filter(({ level }) => (0,levels/* reaches */.O6)(level, blockAt));
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/doubts.js




/** Why a run that did not fail still proves nothing; null when it proves the scan. */
function doubtOf(id, candidate, demands) {
    const { head, hasNoPackages, scans } = demands;
    const { run, shown, rulePrefix } = candidate;
    const name = doubts_nameOf(candidate);
    if (head !== null && run.revision !== null && !isSameCommit(run.revision, head)) {
        return {
            summary: `${name} speaks of commit ${run.revision.slice(0, 12)}, not of this head`,
            nextAction: 'Scan the head commit.',
        };
    }
    if (!shown) {
        return {
            summary: `${name} does not show that rules of ${rulePrefix} were on`,
            nextAction: 'Hand in SARIF that lists the active rules of the plug-in under tool.driver.rules.',
        };
    }
    const topic = offTopic(id, run);
    if (topic !== null)
        return { summary: `${name} ${topic}`, nextAction: 'Run the scan with the right kind of check switched on.' };
    const rules = own(scans.minimumRules, id) ?? 0;
    if (run.knows.length < rules) {
        return {
            summary: `${name} lists ${run.knows.length} rules, and the policy asks for ${rules}`,
            nextAction: 'Scan with the full rule set, and hand in SARIF that lists it under tool.driver.rules.',
        };
    }
    if (run.status !== 'empty' || (hasNoPackages && run.subjects?.has('package') === true))
        return canaryDoubt(id, candidate, demands);
    return {
        summary: `${name} ${run.problems[0] ?? 'shows nothing it looked at'}, which proves no scan`,
        nextAction: 'Have the tool write what it looked at (SARIF with its rules, or all packages).',
    };
}
function canaryDoubt(id, candidate, { scans, canaries }) {
    const canary = own(scans.canaries, id);
    if (canary === undefined)
        return null;
    if (canaries.touched.includes(canary.path)) {
        return {
            summary: `The change touches ${canary.path}, where the canary is seeded`,
            nextAction: 'Take that file out of the change.',
        };
    }
    if (canaries.reportedBy.get(id)?.has((0,item/* toolKeyOf */.H)(candidate.run.tool)) === true)
        return null;
    return {
        summary: `${doubts_nameOf(candidate)} does not report the canary ${canary.path}: it did not look, or not with that rule`,
        nextAction: 'Seed the canary before the scan (`evidence-gate scan` does) and keep the scan from passing it over.',
    };
}
/** Files that are named one by one. */
const MAX_NAMED = 5;
/** Why runs that each prove a scan do not prove this evidence together; null when they do. */
function doubtOfAll(id, proving, demands) {
    const { scans, risk, scope } = demands;
    const runs = proving.map(({ run }) => run);
    const owed = analysersOwed(id, scans.analysers, risk);
    const count = independent(runs);
    if (count < owed) {
        return {
            summary: `${count} independent ${count === 1 ? 'analyser proves' : 'analysers prove'} it (${runs.map(({ tool }) => tool).join(', ')}), and the policy asks for ${owed} at ${risk ?? 'an unknown'} risk`,
            nextAction: 'Run a further analyser that does not share its engine, and hand in its report.',
        };
    }
    const missed = scope === null ? [] : unscannedFiles(runs, own(scans.files, id), scope);
    if (missed.length === 0)
        return null;
    const more = missed.length > MAX_NAMED ? ` and ${missed.length - MAX_NAMED} more` : '';
    return {
        summary: `${proving.map(doubts_nameOf).slice(0, MAX_NAMED).join(', ')} did not look at ${missed.slice(0, MAX_NAMED).join(', ')}${more}, which the change touches`,
        nextAction: 'Let the scan cover these files, or have the base policy name them under scans.unscanned.',
    };
}
const doubts_nameOf = ({ run, path }) => `${run.tool} (${path.slice(path.lastIndexOf('/') + 1)})`;
/** A shortened id counts from 7 digits on. */
const isSameCommit = (revision, head) => revision.length >= 7 && head.startsWith(revision.toLowerCase());
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/judge.js





/** Whether any report speaks of this evidence; a linter that does not show a plug-in's rules does not speak for the plug-in. */
const isSupplied = (scan, reports) => reports.some((report) => report.runs.some((run) => matchTools(run, scan.tools)?.shown === true));
/** The runs that could prove an evidence. */
const candidatesOf = (scan, reports) => reports.flatMap((report) => report.runs.flatMap((run) => {
    const match = matchTools(run, scan.tools);
    return match === null ? [] : [{ ...match, path: report.path }];
}));
/** The status of one piece of scan evidence: proved by at least one healthy run of its tools, and by no new finding at or above its bound. */
function judgeScan(id, howTo, scan, bench) {
    const candidates = candidatesOf(scan, bench.reports);
    if (candidates.length === 0)
        return (0,evidence/* unsatisfied */._5)(id, 'missing', notThere(scan, bench), howTo);
    const by = toolsOf(candidates);
    const refs = [...new Set(candidates.map(({ path }) => path))];
    const failed = candidates.find(({ run }) => run.status === 'failed');
    if (failed !== undefined) {
        return (0,evidence/* unsatisfied */._5)(id, 'failed', `${doubts_nameOf(failed)} ${failed.run.problems[0] ?? 'failed'}.`, `Repair the scan, then run it again. ${howTo}`, by, refs);
    }
    const blockers = [
        ...blockersOf(id, scan, candidates, bench.reported).map(({ finding }) => finding),
        ...ownBlockersOf(scan, bench.own),
    ];
    const [first] = blockers;
    if (first !== undefined) {
        const more = blockers.length === 1 ? '' : ` and ${blockers.length - 1} more`;
        return (0,evidence/* unsatisfied */._5)(id, 'failed', `New: ${describe(first)}${more}.`, `Resolve the new findings that the summary lists, and scan again.${refusedWaivers(blockers)}`, by, refs);
    }
    if (bench.gap !== null)
        return (0,evidence/* unsatisfied */._5)(id, 'missing', bench.gap.summary, bench.gap.nextAction, by, refs);
    const doubted = candidates.map((candidate) => ({ candidate, doubt: doubtOf(id, candidate, bench) }));
    const proving = doubted.flatMap(({ candidate, doubt }) => (doubt === null ? [candidate] : []));
    const doubt = proving.length === 0 ? doubted[0]?.doubt : doubtOfAll(id, proving, bench);
    if (doubt !== null && doubt !== undefined) {
        return (0,evidence/* unsatisfied */._5)(id, 'missing', `${doubt.summary}.`, `${doubt.nextAction} ${howTo}`, by, refs);
    }
    return (0,evidence/* satisfied */.p7)(id, summaryOf(proving, bench), toolsOf(proving), proving.map(({ path }) => path));
}
function notThere(scan, { reports, gap }) {
    if (gap !== null)
        return gap.summary;
    const tools = [...new Set(reports.flatMap(({ runs }) => runs.map(({ tool }) => tool)))];
    const others = tools.length === 0 ? '' : `; the reports given are of ${tools.slice(0, 8).join(', ')}`;
    return `No report of ${scan.tools.slice(0, 6).join(', ')}${scan.tools.length > 6 ? ', …' : ''}${others}.`;
}
const toolsOf = (candidates) => [
    ...new Map(candidates.map(({ run }) => [`${run.tool} ${run.version}`, { tool: run.tool, version: run.version }])).values(),
];
const describe = (finding) => {
    const place = finding.location === undefined ? '' : ` in ${finding.location.path}:${finding.location.startLine ?? '?'}`;
    const suppressed = finding['suppressed'] === true ? ', suppressed by the report, which waives nothing' : '';
    return `${finding.ruleId} (${finding.level}${suppressed})${place}`;
};
/** Why waivers that speak of the findings do not hold; each reason once. */
function refusedWaivers(blockers) {
    const reasons = new Set(blockers.flatMap((finding) => (0,fields/* strings */.P$)(finding['notWaived'])));
    return [...reasons]
        .slice(0, 3)
        .map((reason) => ` ${reason}`)
        .join('');
}
function summaryOf(candidates, { reported }) {
    const keys = new Set(candidates.map(({ run }) => run.tool.trim().toLowerCase()));
    const own = reported.filter(({ group }) => [group.lead, ...group.also].some(({ item }) => keys.has(item.toolKey)));
    const fresh = own.filter(({ finding }) => finding.state === 'new').length;
    const names = toolsOf(candidates).map(({ tool, version }) => (version === null ? tool : `${tool} ${version}`));
    return `${names.join(', ')}: ${fresh} new and ${own.length - fresh} existing findings, none that blocks.`;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/prove.js





const NO_VEX = { clears: () => null, problems: [] };
const loadVex = async (change, vex) => (await __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 10674))).readVex(change, vex);
/** Adds what the change itself brings, lets through what policy and VEX let through, and judges each piece of scan evidence. */
async function prove({ change, policy, clock }, owed, reports, absent, found, demands) {
    const scans = scansOf(policy.evidence, owed, reports);
    const brought = change === null ? [] : await suppressionsOf(change);
    if (change !== null && policy.scans.forbidden.length > 0) {
        const { forbiddenOf } = await __webpack_require__.e(/* import() */ 186).then(__webpack_require__.bind(__webpack_require__, 90186));
        brought.push(...forbiddenOf(change, policy.scans.forbidden));
    }
    const vex = policy.scans.vex.files.length === 0 ? NO_VEX : await loadVex(change, policy.scans.vex);
    const blocked = new Map();
    for (const [id, { scan }] of scans) {
        for (const item of blockersOf(id, scan, candidatesOf(scan, reports), found))
            blocked.set(item, [...(blocked.get(item) ?? []), id]);
    }
    const { reported, own } = await waive(found, brought, vex, policy.waivers.granted, clock.now(), {
        reported: (item) => blocked.get(item) ?? [],
        own: (item) => scans.flatMap(([id, { scan }]) => (ownBlockersOf(scan, [item]).length > 0 ? [id] : [])),
    });
    const bench = { ...demands, reports, reported, own, gap: gapOf(absent, reports, reported, own, policy) };
    return {
        evidence: scans.map(([id, { howTo, scan }]) => judgeScan(id, howTo, scan, bench)),
        reported,
        own,
        problems: vex.problems,
    };
}
/** The scan evidence that is owed, and that which a report speaks of. */
function scansOf(catalogue, owed, reports) {
    const supplied = Object.entries(catalogue).flatMap(([id, { gate, scan }]) => gate === 'scan-aggregate' && scan !== undefined && isSupplied(scan, reports) ? [id] : []);
    return [...new Set([...(owed ?? []).map(({ id }) => id), ...supplied])].flatMap((id) => {
        const { howTo, scan } = catalogue[id] ?? {};
        return howTo === undefined || scan === undefined ? [] : [[id, { howTo, scan }]];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/evidence/records.js
/**
 * Holds the reports against the records of the runs that made them. A record gives a report that names no commit or version
 * what it lacks, and fails one whose tool was stopped or ended badly. It never makes a report better than it is.
 *
 * @param head null without a change: then any commit will do
 */
function applyRecords(reports, digests, scanners, head) {
    const records = reports.flatMap(({ record }) => record ?? []);
    const digestOf = new Map(digests.map(({ path, sha256 }) => [path, sha256]));
    const given = new Set(digestOf.values());
    const behind = new Map(records.flatMap((record) => record.runs.flatMap((run) => (run.report === null ? [] : [[run.report.sha256, { run, record }]]))));
    const absent = Object.entries(scanners).flatMap(([id, scanner]) => {
        const why = records.map((record) => {
            const run = record.runs.find((candidate) => candidate.id === id);
            if (run === undefined)
                return 'no record tells of it';
            if (head !== null && record.head !== head)
                return `its record is of commit ${record.head.slice(0, 12)}`;
            if (!record.clean)
                return 'the files it scanned were not those of the commit';
            return differs(run, scanner) ?? (given.has(run.report?.sha256 ?? '') ? null : 'the report it wrote is not there');
        });
        if (why.includes(null))
            return [];
        return [
            {
                code: 'EG419',
                message: `The policy has ${scanner.tool} run on this head, and ${why[0] ?? 'no record tells of it'}.`,
                nextAction: 'Run `evidence-gate scan` on this head and hand in its folder of reports, scan-run.json included.',
            },
        ];
    });
    return {
        absent,
        reports: reports.map((report) => {
            const found = behind.get(digestOf.get(report.path) ?? '');
            if (found === undefined)
                return report;
            const { run, record } = found;
            const runs = report.runs.map((own) => withRecord(own, run, record.head));
            return run.problem === null
                ? { ...report, runs }
                : { ...report, runs, status: 'failed', problems: [run.problem, ...report.problems] };
        }),
    };
}
function withRecord(own, run, head) {
    const known = { ...own, revision: own.revision ?? head, version: own.version ?? run.version };
    return run.problem === null ? known : { ...known, status: 'failed', problems: [run.problem, ...own.problems] };
}
/** What a run did otherwise than the policy says; null when nothing. */
function differs(run, scanner) {
    const download = Object.entries(scanner.platforms).find(([platform]) => platform === run.platform)?.[1];
    if (run.version !== scanner.version)
        return `version ${run.version} ran instead of ${scanner.version}`;
    if (download?.sha256 !== run.sha256)
        return 'another program ran than the policy names';
    if (JSON.stringify(run.arguments) !== JSON.stringify(scanner.arguments))
        return 'it ran with other arguments';
    return null;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/identity/within-tool.js


/**
 * Merges the repeats of each tool. Inside one run two records are one only when they agree in everything. Between runs
 * (the same tool run twice, two formats of one run) the n-th record of a rule at a place is the n-th of the other run.
 * The order in which reports are given changes nothing.
 */
function mergeWithinTools(reports, locate) {
    const items = new Map();
    let read = 0;
    for (const report of reports.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const reportsOfOne = [report.path];
        for (const run of report.runs) {
            const toolKey = (0,item/* toolKeyOf */.H)(run.tool);
            read += run.observations.length;
            for (const { key, observation, path, located } of distinct(run.observations, toolKey, locate)) {
                const known = items.get(key);
                if (known === undefined) {
                    items.set(key, { tool: run.tool, toolKey, observation, path, located, reports: reportsOfOne });
                }
                else if (!known.reports.includes(report.path))
                    known.reports = [...known.reports, report.path];
            }
        }
    }
    return { items: [...items.values()], read, repeats: read - items.size };
}
/** The records of one run without exact repeats, each with a key that the same record has in another run. */
function distinct(observations, toolKey, locate) {
    const places = new Map();
    const found = [];
    for (const observation of observations) {
        const place = placeIn(observation.path, locate);
        const at = placeKey(toolKey, observation, place.path);
        const known = places.get(at);
        if (known === undefined) {
            places.set(at, { first: observation, told: null, count: 1 });
            found.push({ ...place, observation, key: at });
            continue;
        }
        known.told ??= new Set([everythingElse(known.first)]);
        const told = everythingElse(observation);
        if (known.told.has(told))
            continue;
        known.told.add(told);
        found.push({ ...place, observation, key: `${at}\n${known.count++}` });
    }
    return found;
}
const everythingElse = ({ message, snippet, identity, commit }) => JSON.stringify([message, snippet, identity, commit]);
function placeIn(path, locate) {
    if (path === null)
        return { path: null, located: false };
    const inTree = locate?.(path) ?? null;
    return { path: inTree ?? normalisePath(path) ?? path, located: inTree !== null };
}
function placeKey(toolKey, observation, path) {
    const { ruleId, startLine, endLine, startColumn, package: pack, suppressed } = observation;
    return JSON.stringify([
        toolKey,
        ruleId,
        path,
        startLine,
        endLine ?? startLine,
        startColumn,
        pack?.name,
        pack?.version,
        suppressed === true,
    ]);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/identity/groups.js
/** Adds a value to the list under a key. */
function pushTo(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/**
 * Splits values into the smallest sets in which every two that share a key are together (union-find over the keys).
 *
 * @returns the sets in the order of their first value, each in the order given
 */
function connected(values, keysOf) {
    const parents = new Map();
    const rootOf = (key) => {
        let root = key;
        for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
            root = next;
        // Later look-ups from here are one step.
        parents.set(key, root);
        return root;
    };
    for (const value of values) {
        const [first, ...others] = keysOf(value).map(rootOf);
        if (first !== undefined)
            for (const other of others)
                parents.set(rootOf(other), rootOf(first));
    }
    const sets = new Map();
    for (const value of values) {
        const [key] = keysOf(value);
        if (key !== undefined)
            pushTo(sets, rootOf(key), value);
    }
    return [...sets.values()];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/judgement.js
const isNew = (because) => ({ state: 'new', because });
const isExisting = (because, from) => ({ state: 'existing', because, from });

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/line-map.js
/** Maps lines from base to head through the hunks and renames of a change. Untouched files map to themselves. */
function lineMapOf(change) {
    const byBasePath = new Map();
    for (const file of change.files) {
        if (file.status === 'copied' || file.before === null)
            continue;
        byBasePath.set(file.before.path, file);
    }
    return (path, line) => {
        const file = byBasePath.get(path);
        if (file === undefined)
            return { path, line };
        if (file.after === null || file.binary || file.truncated)
            return null;
        const mapped = mapLine(file, line);
        return mapped === null ? null : { path: file.after.path, line: mapped };
    };
}
function mapLine(file, line) {
    let shift = 0;
    for (const hunk of file.hunks) {
        // A hunk without old lines (`-5,0`) stands after line 5.
        const first = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
        if (line < first)
            break;
        if (line < first + hunk.oldLines) {
            return hunk.lines.find(({ kind, oldLine }) => kind === 'context' && oldLine === line)?.newLine ?? null;
        }
        shift += hunk.newLines - hunk.oldLines;
    }
    return line + shift;
}
/** Lines of head that the change added, by path; null for a file whose diff is not known line by line. */
function addedLinesOf(change) {
    const added = new Map();
    for (const file of change.files) {
        if (file.after === null)
            continue;
        added.set(file.after.path, file.binary || file.truncated ? null : newLinesOf(file));
    }
    return added;
}
function newLinesOf(file) {
    const lines = new Set();
    for (const hunk of file.hunks) {
        for (const line of hunk.lines)
            if (line.kind === 'added' && line.newLine !== null)
                lines.add(line.newLine);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/match.js

/**
 * Pairs findings of base and head, each at most once, by one pass after the other: the surest first. A tie that a pass
 * cannot break is left to later passes, and in the end stays unpaired.
 */
function matchItems(base, head, passes) {
    let bases = [...base];
    let heads = [...head];
    const pairs = [];
    for (const pass of passes) {
        const taken = new Set();
        const byKey = groupBy(bases, pass.baseKey);
        for (const [key, found] of groupBy(heads, pass.headKey)) {
            const candidates = byKey.get(key) ?? [];
            if (candidates.length !== found.length || (found.length > 1 && !pass.inOrder))
                continue;
            const sorted = candidates.toSorted(match_byPlace);
            for (const [index, item] of found.toSorted(match_byPlace).entries()) {
                const partner = sorted[index];
                if (partner === undefined)
                    continue;
                pairs.push({ base: partner, head: item, because: pass.because });
                taken.add(partner).add(item);
            }
        }
        bases = bases.filter((item) => !taken.has(item));
        heads = heads.filter((item) => !taken.has(item));
    }
    return { pairs, left: bases };
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key !== null)
            pushTo(groups, key, item);
    }
    return groups;
}
const match_byPlace = (a, b) => (a.observation.startLine ?? 0) - (b.observation.startLine ?? 0) ||
    (a.observation.startColumn ?? 0) - (b.observation.startColumn ?? 0);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/passes.js
const key = (item, ...parts) => JSON.stringify([item.toolKey, item.observation.ruleId, ...parts]);
const same = (because, keyOf, inOrder = false) => ({
    because,
    baseKey: keyOf,
    headKey: keyOf,
    inOrder,
});
/** The passes for code, secrets and everything else with a place, the surest first. */
function placePasses(sides) {
    const { mapLine } = sides;
    return [
        ...(mapLine === null ? [] : sameLine(mapLine)),
        ...samePlace(sides),
        ...sameIdentity(sides),
        ...sameCode(sides),
    ];
}
/** The line is one that the change did not touch. */
function sameLine(mapLine) {
    const because = 'the change left its line as it was';
    const mapped = (item) => item.located && item.path !== null && item.observation.startLine !== undefined
        ? mapLine(item.path, item.observation.startLine)
        : null;
    const pass = (detail, inOrder) => ({
        because,
        inOrder,
        baseKey: (item) => {
            const place = mapped(item);
            return place === null ? null : key(item, place.path, place.line, ...detail(item));
        },
        headKey: (item) => (item.located ? key(item, item.path, item.observation.startLine, ...detail(item)) : null),
    });
    return [
        pass(({ observation }) => [observation.startColumn, observation.message], true),
        pass(({ observation }) => [observation.message], true),
        pass(() => [], true),
    ];
}
/** Without a change: rule, path, line, column, message and excerpt are all as before. */
const samePlace = ({ mapLine, baseCode, headCode }) => {
    const keyWith = (code) => (item) => mapLine !== null && item.located
        ? null
        : key(item, item.path, item.observation.startLine, item.observation.startColumn, item.observation.message, code(item)?.text);
    return [
        { because: 'nothing about it changed', baseKey: keyWith(baseCode), headKey: keyWith(headCode), inOrder: false },
    ];
};
/** The tool's own fingerprint, where it is the only one of its kind on each side. */
const sameIdentity = ({ isUniqueIdentity }) => [
    same('the tool gives it the same fingerprint in the same file', (item) => isUniqueIdentity(item) ? key(item, item.path, item.observation.identity) : null),
];
/** The same code under the same rule: in the same file, then in a file of the same name elsewhere. */
function sameCode({ baseCode, headCode, isUniqueIdentity, mapLine }) {
    const both = (because, keyOf, inOrder = false) => ({
        because,
        inOrder,
        baseKey: (item) => keyOf(item, baseCode(item)),
        headKey: (item) => keyOf(item, headCode(item)),
    });
    const inFile = 'the same code stands in the same file';
    const moved = 'the same code stands in a file of the same name, and nowhere else';
    return [
        both(inFile, (item, code) => (code?.window ? key(item, item.path, code.text, code.window) : null), true),
        both(inFile, (item, code) => (code?.telling ? key(item, item.path, code.text, item.observation.message) : null), true),
        both(inFile, (item, code) => (code?.telling ? key(item, item.path, code.text) : null), true),
        both(moved, (item, code) => code?.window && code.telling ? key(item, baseName(item.path), code.text, code.window) : null),
        both(moved, (item, code) => code?.telling && (code.window === null || mapLine === null)
            ? key(item, baseName(item.path), code.text, item.observation.message)
            : null),
        same('the tool gives it the same fingerprint in a file of the same name', (item) => isUniqueIdentity(item) ? key(item, baseName(item.path), item.observation.identity) : null),
    ];
}
const baseName = (path) => path?.slice(path.lastIndexOf('/') + 1) ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/package-keys.js
/**
 * Indexes findings by every id of their advisory. The version is left out: a package that was vulnerable before and is
 * vulnerable after an update carries the same finding.
 */
function packageKeys(items) {
    const index = new Map();
    for (const item of items)
        for (const key of keysOf(item))
            if (!index.has(key))
                index.set(key, item);
    return { find: (item) => keysOf(item).flatMap((key) => index.get(key) ?? [])[0] };
}
const keysOf = ({ toolKey, observation }) => [observation.ruleId, ...observation.aliases].map((id) => JSON.stringify([toolKey, observation.package?.name.toLowerCase(), observation.subject, id.toUpperCase()]));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/source.js
/** Lines before and after a place that must agree, when one line alone says too little. */
const CONTEXT_LINES = 3;
const MAX_LINE_CHARACTERS = 1_000;
/** Reads code from the tree (each file once), or from the report's own excerpt. */
function codeFrom(read) {
    const files = new Map();
    const linesOf = (path) => {
        const known = files.get(path) ?? readLines(read, path);
        files.set(path, known);
        return known;
    };
    return async (item) => {
        const { startLine, endLine = startLine, snippet, context } = item.observation;
        const lines = item.located && item.path !== null ? await linesOf(item.path) : null;
        if (lines !== null && startLine !== undefined && endLine !== undefined && startLine <= lines.length) {
            const last = Math.min(Math.max(endLine, startLine), startLine + 20);
            return codeOf(lines, startLine, last);
        }
        if (snippet === undefined)
            return null;
        const text = squeeze(snippet);
        return text === ''
            ? null
            : { text, window: context === undefined ? null : squeeze(context), telling: isTelling(text) };
    };
}
async function readLines(read, path) {
    const text = read === null ? null : await read(path);
    return text === null ? null : text.split('\n');
}
function codeOf(lines, first, last) {
    const part = (from, to) => lines
        .slice(Math.max(0, from - 1), to)
        .map(squeeze)
        .filter((line) => line !== '')
        .join('\n');
    const text = part(first, last);
    return { text, window: part(first - CONTEXT_LINES, last + CONTEXT_LINES), telling: isTelling(text) };
}
const squeeze = (line) => line.slice(0, MAX_LINE_CHARACTERS).replace(/\s+/gu, ' ').trim();
/** A line needs eight letters and digits to be recognised again elsewhere. */
const isTelling = (text) => /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){8}/u.test(text);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/by-baseline.js







/** Compares the findings of head with those of baseline reports. Both lists must hold one tool's findings, or any number of tools'. */
async function compareWithBaseline(base, head, change) {
    const places = await pairPlaces(base.filter(hasNoPackage), head.filter(hasNoPackage), change);
    const known = packageKeys(base);
    const partners = new Map(places.pairs.map((pair) => [pair.head, pair]));
    return {
        judge: (item) => {
            if (!hasNoPackage(item)) {
                const from = known.find(item);
                return from === undefined
                    ? isNew('the base has no such advisory for this package')
                    : isExisting('the base has the same advisory for this package', from);
            }
            const pair = partners.get(item);
            return pair === undefined ? isNew('no finding of the base is the same') : isExisting(pair.because, pair.base);
        },
        fixed: [...places.left, ...goneAdvisories(base, head)],
    };
}
/**
 * Pairs findings about places. No pass pairs findings of two rules, so that each rule is matched on its own: what a hundred
 * thousand findings are compared by need not be in memory all at once.
 */
async function pairPlaces(base, head, change) {
    const [baseCode, headCode] = [codeFrom(change?.readBase ?? null), codeFrom(change?.readHead ?? null)];
    const mapLine = change === null ? null : lineMapOf(change);
    const isUniqueIdentity = uniqueIdentities(base, head);
    const [baseRules, headRules] = [byRule(base), byRule(head)];
    const pairs = [];
    for (const [rule, heads] of headRules) {
        const bases = baseRules.get(rule);
        if (bases === undefined)
            continue;
        const sides = {
            baseCode: await codes(bases, baseCode),
            headCode: await codes(heads, headCode),
            mapLine,
            isUniqueIdentity,
        };
        for (const pair of matchItems(bases, heads, placePasses(sides)).pairs)
            pairs.push(pair);
    }
    const claimed = new Set(pairs.map((pair) => pair.base));
    return { pairs, left: base.filter((item) => !claimed.has(item)) };
}
function byRule(items) {
    const rules = new Map();
    for (const item of items)
        pushTo(rules, `${item.toolKey}\n${item.observation.ruleId}`, item);
    return rules;
}
const hasNoPackage = (item) => item.observation.package === undefined;
function goneAdvisories(base, head) {
    const still = packageKeys(head);
    return base.filter((item) => !hasNoPackage(item) && still.find(item) === undefined);
}
async function codes(items, codeOf) {
    const found = new Map();
    for (const item of items)
        found.set(item, await codeOf(item));
    return (item) => found.get(item) ?? null;
}
/** A fingerprint that two findings of one side share identifies neither of them. */
function uniqueIdentities(...sides) {
    const counts = sides.map((items) => {
        const count = new Map();
        for (const { toolKey, observation } of items) {
            if (observation.identity === undefined)
                continue;
            const id = `${toolKey}\n${observation.identity}`;
            count.set(id, (count.get(id) ?? 0) + 1);
        }
        return count;
    });
    return ({ toolKey, observation }) => observation.identity !== undefined &&
        counts.every((count) => (count.get(`${toolKey}\n${observation.identity}`) ?? 0) <= 1);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/by-change.js


/** Lines of a region that are looked at; a longer region counts as touched by any change of its file. */
const MAX_REGION_LINES = 1_000;
/** Judges findings by what the change touched, without a report of the base. What is not certain is new. */
function judgeByChange(change, judgePackage) {
    const added = addedLinesOf(change);
    const commits = new Set(change.commits.map((commit) => commit.oid));
    return (item) => {
        const { subject, commit } = item.observation;
        if (subject === 'package' || subject === 'licence')
            return judgePackage(item);
        if (commit !== undefined && commits.has(commit))
            return isNew('it came with a commit of this change');
        const byLines = judgeByLines(item, added);
        // A history scan finds secrets in files and lines that are gone from head; then the commit decides.
        return commit !== undefined && !item.located ? isExisting('it came with a commit before this change') : byLines;
    };
}
function judgeByLines(item, added) {
    const { startLine, endLine = startLine } = item.observation;
    if (item.path === null)
        return isNew('the report gives no place for it');
    if (!item.located)
        return isNew('its path is not a file of this commit');
    const lines = added.get(item.path);
    if (lines === undefined)
        return isExisting('the change does not touch this file');
    if (lines === null)
        return isNew('the file is changed, and its diff is not known line by line');
    if (startLine === undefined || endLine === undefined)
        return isNew('the file is changed, and the report gives no line');
    if (endLine - startLine > MAX_REGION_LINES)
        return isNew('it speaks of a long part of a changed file');
    for (let line = startLine; line <= endLine; line++)
        if (lines.has(line))
            return isNew(`the change added line ${line}`);
    return isExisting('the change added none of its lines');
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/packages.js




const packages_MAX_LINE_CHARACTERS = 400;
/**
 * Reads what the change did to packages: exactly for npm lockfiles, by the text around its lines for the others. What
 * cannot be read counts as touching every package.
 */
async function packageHistoryOf(change) {
    const files = change.files.filter(({ path }) => isDependencyFile(path));
    const imageTouched = change.files.some(({ path }) => isImageFile(path));
    const brought = await broughtByNpmLocks(change, files.filter(({ path }) => isNpmLock(path)));
    const unreadable = brought === null || files.some((file) => file.truncated || file.binary);
    const text = files
        .filter(({ path }) => !isNpmLock(path))
        .map(touchedText)
        .join('\n')
        .toLowerCase();
    return ({ observation, located }) => {
        if (imageTouched && !located)
            return isNew('the change touches how an image is built');
        if (files.length === 0)
            return isExisting('the change touches no manifest and no lockfile');
        if (unreadable)
            return isNew('the change touches dependencies, and a lockfile cannot be compared');
        const pack = observation.package;
        if (pack === undefined)
            return isNew('the change touches dependencies, and the report does not name the package');
        const name = pack.name.toLowerCase();
        if (isBrought(brought, name, pack.version))
            return isNew('the change brings this version of the package');
        if (text.includes(name))
            return isNew('the change touches lines about this package');
        return isExisting('the change does not touch this package');
    };
}
/** `name@version` of what npm lockfiles hold after the change and did not before; null when one cannot be read. */
async function broughtByNpmLocks(change, files) {
    const brought = new Set();
    for (const file of files) {
        const before = await lockedPackages(change.readBase, file.before?.path);
        const after = await lockedPackages(change.readHead, file.after?.path);
        if (before === null || after === null)
            return null;
        const known = new Set(before);
        for (const id of after)
            if (!known.has(id))
                brought.add(id);
    }
    return brought;
}
async function lockedPackages(read, path) {
    if (path === undefined)
        return [];
    const text = await read(path);
    const packages = text === null ? null : packagesOfNpmLock(text);
    return packages?.map(({ name, version }) => `${name.toLowerCase()}@${version}`) ?? null;
}
function isBrought(brought, name, version) {
    if (brought === null || version !== null)
        return brought?.has(`${name}@${version}`) ?? true;
    for (const id of brought)
        if (id.startsWith(`${name}@`))
            return true;
    return false;
}
/** In a manifest only the added lines name what is touched; in a lockfile the name often stands above the changed line. */
const touchedText = (file) => (isManifest(file.path) ? [...(0,change_change/* addedLines */.u4)(file)] : file.hunks.flatMap((hunk) => hunk.lines))
    .map((line) => line.text.slice(0, packages_MAX_LINE_CHARACTERS))
    .join('\n');

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/history/judge-history.js







/**
 * Says of each finding whether it is new: by the baseline's reports where they hold a healthy run of the same tool, else
 * by what the change touched, else it is new.
 */
async function judgeHistory(items, reports, baseline, change) {
    const compared = healthyTools(baseline);
    const base = mergeWithinTools(baseline, change === null ? null : locateIn(await basePaths(change))).items;
    const comparison = await compareWithBaseline(base.filter(({ toolKey }) => compared.has(toolKey)), items.filter(({ toolKey }) => compared.has(toolKey)), change);
    const byChange = await judgeWithoutBaseline(change);
    const healthy = healthyTools(reports);
    return {
        judged: items.map((item) => ({
            item,
            judgement: compared.has(item.toolKey) ? comparison.judge(item) : byChange(item),
        })),
        // A scan that failed fixed nothing.
        fixed: comparison.fixed.filter(({ toolKey }) => healthy.has(toolKey)),
        problems: baseline.length === 0 ? [] : [...uncompared(items, compared), ...drops(items, base, compared)],
    };
}
/** Tools with runs, none of which failed. */
function healthyTools(reports) {
    const runs = reports.flatMap((report) => report.runs);
    const failed = new Set(runs.filter(({ status }) => status === 'failed').map(({ tool }) => (0,item/* toolKeyOf */.H)(tool)));
    return new Set(runs.map(({ tool }) => (0,item/* toolKeyOf */.H)(tool)).filter((tool) => !failed.has(tool)));
}
async function judgeWithoutBaseline(change) {
    if (change === null)
        return () => isNew('there is nothing to compare with');
    return judgeByChange(change, await packageHistoryOf(change));
}
/** Paths of the base tree, as far as head and the diff tell: files that head has and the change left alone, and old names. */
async function basePaths(change) {
    const paths = new Set(await change.listHead());
    for (const { before, after } of change.files) {
        if (after !== null && after.path !== before?.path)
            paths.delete(after.path);
        if (before !== null)
            paths.add(before.path);
    }
    return paths;
}
function uncompared(items, compared) {
    const tools = new Set(items.filter(({ toolKey }) => !compared.has(toolKey)).map(({ tool }) => tool));
    return [...tools].map((tool) => ({
        code: 'EG416',
        message: `The baseline holds no healthy report of ${tool}; its findings are judged without one.`,
        nextAction: `Run ${tool} on the base commit as well, with the same version and rules.`,
    }));
}
/** Findings in the base from which on their complete disappearance is an alarm. */
const ALARMING_DROP = 10;
/** A scan that finds nothing where it found much is more often broken than the code is mended. */
function drops(items, base, compared) {
    const found = new Set(items.map(({ toolKey }) => toolKey));
    return [...compared].flatMap((tool) => {
        const before = base.filter(({ toolKey }) => toolKey === tool);
        if (before.length < ALARMING_DROP || found.has(tool))
            return [];
        return {
            code: 'EG418',
            message: `${before[0]?.tool ?? tool} found ${before.length} problems in the base and none in this head.`,
            nextAction: 'Check that the scan of head ran over the same files with the same rules.',
        };
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/identity/join-code.js

/** Lines of a region by which it can meet another. */
const join_code_MAX_REGION_LINES = 20;
/** More findings on one line than this are not compared pair by pair. */
const MAX_ON_ONE_LINE = 40;
/**
 * Folds findings of different tools at one place: overlapping lines of one file, and the same weakness class, check id or
 * secret. Only where each is the other tool's only candidate, so that a crowded line never joins two defects.
 */
function joinCode(all, folds) {
    const partners = new Map();
    for (const line of byLine(all).values()) {
        if (line.length < 2 || line.length > MAX_ON_ONE_LINE)
            continue;
        for (const [index, a] of line.entries()) {
            for (const b of line.slice(index + 1)) {
                if (a.item.toolKey === b.item.toolKey || reasonOf(a, b) === null)
                    continue;
                note(partners, a, b);
                note(partners, b, a);
            }
        }
    }
    const leads = new Set();
    for (const [lead, tools] of partners) {
        if (folds.has(lead))
            continue;
        for (const candidates of tools.values()) {
            const other = onlyPartner(lead, candidates, partners);
            // What leads a group of its own is folded into no other.
            if (other === null || folds.has(other) || leads.has(other))
                continue;
            folds.set(other, { into: lead, because: reasonOf(lead, other) ?? 'the same place' });
            leads.add(lead);
        }
    }
}
/** The candidate, when neither side has another one in the other's tool. */
function onlyPartner(lead, candidates, partners) {
    const [other] = candidates;
    if (other === undefined || candidates.size > 1)
        return null;
    return (partners.get(other)?.get(lead.item.toolKey)?.size ?? 0) > 1 ? null : other;
}
function byLine(all) {
    const lines = new Map();
    for (const judged of all) {
        const { subject, startLine, endLine = startLine } = judged.item.observation;
        if (judged.item.path === null || startLine === undefined || endLine === undefined || subject === 'package')
            continue;
        for (let line = startLine; line <= Math.min(endLine, startLine + join_code_MAX_REGION_LINES); line++) {
            pushTo(lines, `${line} ${judged.item.path}`, judged);
        }
    }
    return lines;
}
function note(partners, a, b) {
    const tools = partners.get(a) ?? new Map();
    partners.set(a, tools.set(b.item.toolKey, (tools.get(b.item.toolKey) ?? new Set()).add(b)));
}
function reasonOf(a, b) {
    const x = a.item.observation;
    const y = b.item.observation;
    if ((x.subject === 'secret') !== (y.subject === 'secret'))
        return null;
    if (x.subject === 'secret') {
        const differ = x.identity !== undefined && y.identity !== undefined && x.identity !== y.identity;
        return differ && x.startLine !== y.startLine ? null : 'a secret at the same place';
    }
    const ids = new Set([x.ruleId, ...x.aliases]);
    if ([y.ruleId, ...y.aliases].some((id) => ids.has(id)))
        return 'the same check at the same place';
    return x.cwe.some((cwe) => y.cwe.includes(cwe)) ? 'the same weakness at the same place' : null;
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/identity/package-names.js
var package_names = __webpack_require__(36261);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/identity/join-packages.js


/** Folds advisories that share an id (own or alias) for one package version, across tools. */
function joinPackages(all, folds) {
    for (const bucket of packageBuckets(all)) {
        if (new Set(bucket.map(({ item }) => item.toolKey)).size < 2)
            continue;
        for (const group of connected(bucket, idsOf))
            foldGroup(group, folds);
    }
}
/** Findings by package and version. A tool that names no version speaks of the only one there is, or of none. */
function packageBuckets(all) {
    const byName = new Map();
    for (const judged of all) {
        const { subject, package: pack } = judged.item.observation;
        if (subject !== 'package' || pack === undefined)
            continue;
        pushTo(byName, (0,package_names/* canonicalName */.Ew)(pack.name), judged);
    }
    return [...byName.values()].flatMap((named) => {
        const versions = new Map();
        for (const judged of named) {
            pushTo(versions, (0,package_names/* canonicalVersion */.Bp)(judged.item.observation.package?.version ?? null), judged);
        }
        const known = [...versions.keys()].filter((version) => version !== null);
        return known.length === 1 ? [named] : [...versions.values()];
    });
}
/** Ids by which an advisory can be recognised. */
function idsOf({ item }) {
    const { ruleId, aliases, package: pack } = item.observation;
    const ecosystem = (0,package_names/* canonicalEcosystem */.RX)(pack?.ecosystem ?? null);
    // An advisory id names a vulnerability whatever the ecosystem; other rule ids only mean something within one.
    return [ruleId, ...aliases].map((id) => /^(?:CVE|GHSA)-/iu.test(id) ? id.toUpperCase() : `${ecosystem} ${id.toUpperCase()}`);
}
/** The tool with the most findings leads (one a place); the others are folded into the lead at their place, or its first. */
function foldGroup(group, folds) {
    const byTool = new Map();
    for (const judged of group)
        pushTo(byTool, judged.item.toolKey, judged);
    if (byTool.size < 2)
        return;
    const [[leadTool, leads]] = [...byTool].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    const leadAt = new Map(leads.toReversed().map((lead) => [lead.item.path, lead]));
    for (const judged of group) {
        if (judged.item.toolKey === leadTool)
            continue;
        const into = leadAt.get(judged.item.path) ?? leads[0];
        if (into !== undefined)
            folds.set(judged, { into, because: 'same package, version and advisory' });
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/identity/across-tools.js


/**
 * Joins what several tools say of one thing: advisories of one package version by their aliases, code and secrets by
 * their place and weakness. Findings of one tool are never joined here.
 */
function joinTools(all) {
    const folds = new Map();
    joinPackages(all, folds);
    joinCode(all, folds);
    const also = new Map();
    for (const [member, { into, because }] of folds) {
        const known = also.get(into);
        if (known === undefined)
            also.set(into, { members: [member], because });
        else
            known.members.push(member);
    }
    return all
        .filter((judged) => !folds.has(judged))
        .map((lead) => ({ lead, also: also.get(lead)?.members ?? [], because: also.get(lead)?.because ?? null }));
}

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/files/files.js
var files_files = __webpack_require__(50129);
// EXTERNAL MODULE: ./build/emit/shared/reports/sniff.js
var sniff = __webpack_require__(70062);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/limits.js
var limits = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/read-report.js + 4 modules
var read_report = __webpack_require__(77166);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/read-inputs.js





/**
 * Reads all files the patterns stand for, one at a time. A file that cannot be read is a malformed report, never a
 * missing one: it was promised.
 *
 * @param inChain whether other gates get the same files; then results of tests are left to them
 */
async function readInputs({ files, progress }, patterns, inChain) {
    const { paths, unmatched } = await files.expand(patterns);
    const reports = [];
    const digests = [];
    const leftToOthers = [];
    for (const path of paths) {
        progress(`Reading ${path}`);
        try {
            if (((await files.size(path)) ?? 0) >= limits/* STREAM_FROM_BYTES */.Ob) {
                const { readLargeSarif } = await __webpack_require__.e(/* import() */ 2200).then(__webpack_require__.bind(__webpack_require__, 82200));
                const large = await readLargeSarif(files, path);
                if (large !== null) {
                    digests.push(large.digest);
                    reports.push(large.report);
                    continue;
                }
            }
            const content = await files.read(path, files_files/* MAX_WHOLE_FILE_BYTES */.S);
            digests.push({ path, sha256: content.sha256, bytes: content.bytes.length });
            const report = await readUnlessTest(content);
            if (report !== null)
                reports.push(report);
            else if (inChain)
                leftToOthers.push(path);
            else
                reports.push(testResults(path));
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe))
                throw error;
            reports.push({ path, format: null, status: 'malformed', problems: [error.message], runs: [] });
        }
    }
    return { reports, digests, paths, unmatched, leftToOthers };
}
/**
 * The report, or null for results of tests. JSON that looks like such results is read all the same: what one of our readers
 * knows is ours, or a report could vanish by a field in it. XML and text are told by how they start.
 */
async function readUnlessTest(content) {
    if ((0,sniff/* sniffReport */.b)(content.bytes) !== 'test')
        return (0,read_report/* readReport */.tL)(content);
    const start = new TextDecoder().decode(content.bytes.subarray(0, 256)).trimStart();
    if (/^[<\w]/u.test(start))
        return null;
    const report = await (0,read_report/* readReport */.tL)(content);
    return report.format === null ? null : report;
}
const testResults = (path) => ({
    path,
    format: null,
    status: 'malformed',
    problems: ['holds results of tests, not of a scanner (test-evidence-map reads those)'],
    runs: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/conclude.js

/** Files that a summary names. */
const conclude_MAX_NAMED = 5;
/** Evidence id of this review in the catalogue of the policy. */
const LOCKFILE_REVIEW = 'review.lockfile';
/** What was found, as evidence: an error fails it, a file nobody could speak for leaves it missing. */
function conclude({ touched, findings, reviews, unreviewed }) {
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors;
    const paths = reviews.map(({ path }) => path);
    if (first !== undefined) {
        const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
        return (0,evidence/* unsatisfied */._5)(LOCKFILE_REVIEW, 'failed', `${first.message}${more}`, adviceFor(first, reviews), [], paths);
    }
    const [open] = unreviewed;
    if (open !== undefined) {
        const refs = unreviewed.map(({ path }) => path);
        return (0,evidence/* unsatisfied */._5)(LOCKFILE_REVIEW, 'missing', `${open.path} ${open.why}.`, open.advice, [], refs);
    }
    const notes = findings.length === 0 ? '' : ` ${findings.length} to look at.`;
    return (0,evidence/* satisfied */.p7)(LOCKFILE_REVIEW, `${conclude_summaryOf(touched, reviews)}${notes}`, [], paths);
}
/** The advice of the file that the finding is in. */
function adviceFor(finding, reviews) {
    const own = reviews.find(({ path }) => path === finding.location?.path)?.advice;
    const advice = own ?? 'Take the named line back, or write the lockfile anew from the manifest of the same commit and commit both.';
    return finding.ruleId === 'lockfile.host'
        ? `${advice} If the host is meant, whoever owns the policy adds it to context.allowedHosts.`
        : advice;
}
function conclude_summaryOf(touched, reviews) {
    if (touched.length === 0)
        return 'The change touches no lockfile and no dependency of a manifest.';
    const changed = reviews.filter((review) => review.touched > 0);
    if (changed.length === 0)
        return `No package changed in ${touched.slice(0, 5).join(', ')}.`;
    const counts = changed.map(({ path, touched: packages }) => `${path}: ${packages} packages changed`);
    const of = (limit) => changed.filter((review) => review.limit === limit).map(({ path }) => path);
    const [bare, pins] = [of('lock without checksums'), of('pins')];
    return [
        ...some(counts),
        ...(bare.length === 0 ? [] : [`Without checksums: ${some(bare).join(', ')}`]),
        ...(pins.length === 0 ? [] : [`${PINS_LIMIT} (${some(pins).join(', ')})`]),
    ]
        .map((part) => `${part}.`)
        .join(' ');
}
/** What a review of files that only pin versions can and does say. */
const PINS_LIMIT = 'Where there are no checksums, what was reviewed is that changed versions are exact, that no repository host is added, and that no git, path or URL source appears';
/** The first few, and how many more there are. */
const some = (items) => items.length <= conclude_MAX_NAMED ? [...items] : [...items.slice(0, conclude_MAX_NAMED), `and ${items.length - conclude_MAX_NAMED} more`];

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/model.js
/** The file is not what its name says; the message continues "it …". */
class UnreadableLock extends Error {
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/json-guard.js
var json_guard = __webpack_require__(73662);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/parse.js



/**
 * Parses JSON whose every name occurs once, so that no two readers can understand it differently.
 *
 * @throws UnreadableLock, MalformedReport or SyntaxError
 */
function parseJsonObject(text) {
    const value = JSON.parse(text);
    (0,json_guard/* guardJson */.Y)(text);
    return objectOf(value);
}
/** Parses TOML. @throws UnreadableLock or the parser's own error */
async function parseToml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return objectOf(parse(text));
}
/** Parses YAML of one document; anchors are refused, as no package manager writes them. @throws as above */
async function parseYaml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return objectOf(parse(text, { maxAliasCount: 0, schema: 'failsafe', strict: true, uniqueKeys: true }));
}
/** Parses JSON with comments and trailing commas. @throws UnreadableLock when it is none */
async function parseJsonc(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const errors = [];
    const value = parse(text, errors, { allowTrailingComma: true });
    if (errors.length > 0)
        throw new UnreadableLock('is not JSON');
    return objectOf(value);
}
function objectOf(value) {
    const object = (0,fields/* record */.g1)(value);
    if (object === null)
        throw new UnreadableLock('holds no object');
    return object;
}
/** `sha256:abc`, `sha512-abc` or `sha256=abc` as algorithm and value; a hash without a name is what the format says. */
function splitHash(text, otherwise = 'hash') {
    const match = /^([a-z][a-z0-9]{1,15})[:=-](.+)$/iu.exec(text.slice(0, 400));
    return match === null
        ? { of: otherwise, value: text }
        : { of: match[1]?.toLowerCase() ?? otherwise, value: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/npm-registry.js
/** Hosts that serve the public npm registry. */
const NPM_HOSTS = ['registry.npmjs.org', 'registry.yarnpkg.com'];
/** The part of a download's address that names package and version, when that is another one; undefined when all is well. */
function npmMismatch(address, name, version) {
    if (!URL.canParse(address))
        return undefined;
    const { host, pathname } = new URL(address);
    const file = name.slice(name.lastIndexOf('/') + 1);
    if (!NPM_HOSTS.includes(host))
        return undefined;
    return decodePath(pathname) === `/${name}/-/${file}-${version}.tgz` ? undefined : pathname.slice(0, 200);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Splits `@scope/name@rest` at the `@` behind the name; null when there is none. */
function splitDescriptor(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? null : [text.slice(0, at), text.slice(at + 1)];
}
/** How a specifier of JavaScript package managers names a place that is no registry; null for a registry. */
function sourceOfSpec(spec) {
    if (/^(?:file|link|portal|workspace):/u.test(spec))
        return 'path';
    if (/^(?:git\+|git@|git:|ssh:|github:|gitlab:|bitbucket:)|\.git(?:#|$)/u.test(spec))
        return 'git';
    return /^https?:/u.test(spec) ? 'url' : null;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/bun.js




const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Reads a bun.lock (JSON with comments; the older bun.lockb is binary). @throws when it is none */
async function readBun(text) {
    const value = await parseJsonc(text);
    if (!Object.hasOwn(value, 'lockfileVersion') || !Object.hasOwn(value, 'workspaces')) {
        throw new UnreadableLock('names no version and no workspaces');
    }
    const asked = new Map((0,fields/* entries */.jO)(value, 'workspaces').map(([folder, project]) => [
        folder,
        new Map(FIELDS.flatMap((field) => (0,fields/* entries */.jO)(project, field))),
    ]));
    const packages = (0,fields/* entries */.jO)(value, 'packages').map(([key, entry]) => packageOf(key, entry));
    const keys = new Set((0,fields/* entries */.jO)(value, 'packages').map(([key]) => key));
    return {
        packages,
        registries: [],
        hashed: true,
        projects: new Set(asked.keys()),
        answers: ({ name, spec, optional }, project) => asked.get(project)?.get(name) === spec && (optional === true || keys.has(name)),
    };
}
/** `["name@1.0.0", "registry or address", {…}, "sha512-…"]`; other sources leave out parts. */
function packageOf(key, entry) {
    const parts = (0,fields/* list */.p_)(entry);
    const [name, reference] = splitDescriptor(typeof parts[0] === 'string' ? parts[0] : '') ?? [];
    if (name === undefined || reference === undefined)
        throw new UnreadableLock(`gives no version of ${key.slice(0, 60)}`);
    const kind = sourceOfSpec(reference);
    if (kind !== null) {
        const origin = reference.replace(/^(?:file|link|portal|workspace):/u, '');
        return { name, version: reference, source: kind, origin, checksums: checksumsOf(parts) };
    }
    const address = typeof parts[1] === 'string' && parts[1] !== '' ? parts[1] : null;
    const mismatch = address?.endsWith('.tgz') === true ? npmMismatch(address, name, reference) : undefined;
    return {
        name,
        version: reference,
        source: 'registry',
        origin: address,
        checksums: checksumsOf(parts),
        ...(mismatch === undefined ? {} : { mismatch }),
    };
}
const checksumsOf = (parts) => parts
    .filter((part) => typeof part === 'string' && /^sha\d{1,3}-/u.test(part))
    .map((part) => splitHash(part));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/cargo.js



/** Cargo writes the address of the old git index for crates.io, whatever protocol it uses. */
const CRATES_IO = new Set(['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/']);
const KINDS = ['dependencies', 'dev-dependencies', 'build-dependencies'];
/** Reads a Cargo.lock of version 1 to 4. @throws when it is none */
async function readCargoLock(text) {
    const value = await parseToml(text);
    const found = (0,fields/* list */.p_)(value, 'package');
    if (found.length === 0)
        throw new UnreadableLock('lists no package, not even its own');
    const packages = found.map((entry) => cargo_packageOf(entry, value));
    return {
        packages,
        registries: [],
        hashed: true,
        answers: (declared) => packages.some(({ name, version }) => sameCrate(name, declared.name) && atLeast(version, declared.spec)),
    };
}
const sameCrate = (a, b) => a.replaceAll('-', '_') === b.replaceAll('-', '_');
/**
 * Whether a locked version can answer a requirement, for the plain forms (`1.2`, `^1.2.3`, `=1.2.3`): same first number,
 * not older. Other forms are left to Cargo, which refuses a lockfile that does not fit (`--locked`).
 */
function atLeast(version, spec) {
    const asked = /^(=)?\^?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(spec.trim());
    const locked = /^(\d+)\.(\d+)\.(\d+)/u.exec(version);
    if (asked === null)
        return true;
    if (locked === null)
        return false;
    const wanted = asked.slice(2).map((part) => Number(part ?? 0));
    const held = locked.slice(1).map(Number);
    if (held[0] !== wanted[0])
        return false;
    const difference = held.map((part, index) => part - (wanted[index] ?? 0)).find((delta) => delta !== 0) ?? 0;
    return asked[1] === undefined ? difference >= 0 : difference === 0 || asked[4] === undefined;
}
function cargo_packageOf(entry, lock) {
    const name = (0,fields/* raw */.lS)(entry, 'name');
    const version = (0,fields/* raw */.lS)(entry, 'version');
    if (name === undefined || version === undefined)
        throw new UnreadableLock('has a package without name or version');
    const source = (0,fields/* raw */.lS)(entry, 'source');
    // Version 1 keeps the checksums in a table of their own.
    const checksum = (0,fields/* raw */.lS)(entry, 'checksum') ?? (0,fields/* raw */.lS)(lock, 'metadata', `checksum ${name} ${version} (${source ?? ''})`);
    return {
        name,
        version,
        ...placeOf(source),
        checksums: checksum === undefined ? [] : [{ of: 'sha256', value: checksum }],
    };
}
function placeOf(source) {
    if (source === undefined)
        return { source: 'path', origin: null };
    if (CRATES_IO.has(source))
        return { source: 'registry', origin: null };
    if (source.startsWith('git+'))
        return { source: 'git', origin: source };
    return { source: 'registry', origin: source.replace(/^(?:registry|sparse)\+/u, '') };
}
/** Reads what a Cargo.toml asks for, its own workspace left out. @throws when it is not TOML */
async function readCargoToml(text) {
    const value = await parseToml(text);
    const tables = [value, (0,fields.at)(value, 'workspace'), ...(0,fields/* entries */.jO)(value, 'target').map(([, target]) => target)];
    const declared = tables.flatMap((table) => KINDS.flatMap((kind) => (0,fields/* entries */.jO)(table, kind)).flatMap(declaredOf));
    const patches = ['patch', 'replace'].flatMap((field) => (0,fields/* entries */.jO)(value, field));
    return {
        declared: [
            ...declared,
            ...patches.map(([name, spec]) => ({ name, spec: JSON.stringify(spec), optional: true })),
        ],
        registries: [],
    };
}
function declaredOf([key, value]) {
    if (typeof value === 'string')
        return [{ name: key, spec: value }];
    if ((0,fields/* record */.g1)(value) === null || (0,fields.at)(value, 'workspace') === true || (0,fields/* raw */.lS)(value, 'path') !== undefined)
        return [];
    const place = ['git', 'registry', 'branch', 'rev', 'tag'].map((name) => (0,fields.id)(value, name)).filter(Boolean);
    return [
        { name: (0,fields/* raw */.lS)(value, 'package') ?? key, spec: place.length > 0 ? place.join(' ') : ((0,fields.id)(value, 'version') ?? '*') },
    ];
}
/** Name of the crate that a Cargo.toml is about; null when it is none. */
const crateName = async (text) => {
    const value = await parseToml(text);
    return (0,fields/* raw */.lS)(value, 'package', 'name') ?? null;
};

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/composer.js



/** Reads a composer.lock. Packagist serves no archives: it points at a commit of the package's repository. @throws when it is none */
function readComposerLock(text) {
    const value = parseJsonObject(text);
    if ((0,fields/* raw */.lS)(value, 'content-hash') === undefined)
        throw new UnreadableLock('has no content-hash');
    const found = [...(0,fields/* list */.p_)(value, 'packages'), ...(0,fields/* list */.p_)(value, 'packages-dev')];
    return { packages: found.map(composer_packageOf), registries: [], hashed: true };
}
function composer_packageOf(entry) {
    const name = (0,fields/* raw */.lS)(entry, 'name');
    const written = (0,fields/* raw */.lS)(entry, 'version');
    if (name === undefined || written === undefined)
        throw new UnreadableLock('has a package without name or version');
    const reference = (0,fields/* raw */.lS)(entry, 'dist', 'reference') ?? (0,fields/* raw */.lS)(entry, 'source', 'reference');
    const address = (0,fields/* raw */.lS)(entry, 'dist', 'url');
    const type = (0,fields/* raw */.lS)(entry, 'dist', 'type');
    const repository = (0,fields/* raw */.lS)(entry, 'source', 'url')
        ?.toLowerCase()
        .replace(/\.git$/u, '');
    const shasum = (0,fields/* raw */.lS)(entry, 'dist', 'shasum');
    // A branch has no version: its commit stands in for it.
    const version = /^dev-|-dev$/u.test(written) ? `${written} ${reference ?? ''}` : written;
    return {
        name: name.toLowerCase(),
        version,
        ...(type === 'path'
            ? { source: 'path', origin: address ?? null }
            : (0,fields/* raw */.lS)(entry, 'notification-url') === undefined
                ? { source: 'git', origin: repository ?? address ?? null }
                : { source: 'registry', origin: address ?? (0,fields/* raw */.lS)(entry, 'source', 'url') ?? null }),
        checksums: [
            ...(reference !== undefined && /^[0-9a-f]{40,64}$/u.test(reference) ? [{ of: 'commit', value: reference }] : []),
            ...(shasum === undefined ? [] : [{ of: 'sha1 of the archive', value: shasum }]),
        ],
        ...(repository === undefined ? {} : { repository }),
        ...mismatchOf(address, reference, repository),
    };
}
/** The archive must be of the repository and the commit that the entry names. */
function mismatchOf(address, reference, repository) {
    if (address === undefined || !/^https:\/\/(?:api\.|codeload\.)?github\.com\//u.test(address))
        return {};
    const path = new URL(address).pathname.toLowerCase();
    const project = repository?.replace(/^(?:https:\/\/|git@)github\.com[/:]/u, '');
    const speaksOf = path.endsWith(`/${reference ?? ''}`) && (project === undefined || path.includes(`/${project}/`));
    return speaksOf ? {} : { mismatch: path.slice(0, 200) };
}
/** Reads what a composer.json asks for, the platform left out. @throws when it is not JSON */
function readComposerJson(text) {
    const value = parseJsonObject(text);
    const required = [...(0,fields/* entries */.jO)(value, 'require'), ...(0,fields/* entries */.jO)(value, 'require-dev')];
    const repositories = [...(0,fields/* list */.p_)(value, 'repositories'), ...(0,fields/* entries */.jO)(value, 'repositories').map(([, entry]) => entry)];
    return {
        declared: required
            // What is no vendor/package is PHP itself, an extension, or Composer.
            .filter(([name]) => name.includes('/'))
            .map(([name, spec]) => ({ name: name.toLowerCase(), spec: String(spec) })),
        registries: repositories
            .filter((entry) => (0,fields/* raw */.lS)(entry, 'type') !== 'path')
            .flatMap((entry) => (0,fields/* raw */.lS)(entry, 'url') ?? []),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/gemfile.js


const SPEC = /^ {4}(\S+) \(([^)]+)\)$/u;
const CHECKSUM = /^ {2}(\S+) \(([^)]+)\)(?: (.+))?$/u;
/** Reads a Gemfile.lock. Checksums exist from Bundler 2.6 on, where they are switched on. @throws UnreadableLock */
function readGemfileLock(text) {
    const sections = [];
    const checksums = new Map();
    const asked = new Set();
    let section = '';
    for (const line of text.split(/\r?\n/u)) {
        if (/^[<>=]{7}/u.test(line))
            throw new UnreadableLock('holds the marks of a merge conflict');
        if (/^[A-Z]/u.test(line)) {
            section = line.trim();
            if (['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(section))
                sections.push({ kind: section, remotes: [], specs: [] });
        }
        else if (section === 'CHECKSUMS') {
            const [, name, version, hashes] = CHECKSUM.exec(line) ?? [];
            if (name !== undefined)
                checksums.set(`${name} ${version}`, (hashes ?? '')
                    .split(',')
                    .filter(Boolean)
                    .map((hash) => splitHash(hash.trim())));
        }
        else if (section === 'DEPENDENCIES') {
            const name = /^ {2}([^\s!]+)/u.exec(line)?.[1];
            if (name !== undefined)
                asked.add(name);
        }
        else
            readLine(sections.at(-1), line);
    }
    if (section === '' || !text.includes('\nDEPENDENCIES'))
        throw new UnreadableLock('has no section DEPENDENCIES');
    const hashed = /^CHECKSUMS$/mu.test(text);
    return {
        packages: sections.flatMap((found) => found.specs.map((spec) => gemfile_packageOf(found, spec, checksums, hashed))),
        registries: sections.filter(({ kind }) => kind === 'GEM').flatMap(({ remotes }) => remotes),
        hashed,
        answers: ({ name }) => asked.has(name),
    };
}
function readLine(section, line) {
    const remote = /^ {2}remote: (\S+)/u.exec(line)?.[1];
    if (section === undefined)
        return;
    if (remote !== undefined)
        section.remotes.push(remote);
    const [, name, version] = SPEC.exec(line) ?? [];
    if (name !== undefined && version !== undefined)
        section.specs.push([name, version]);
}
function gemfile_packageOf({ kind, remotes }, [name, version], checksums, hashed) {
    const found = checksums.get(`${name} ${version}`) ?? [];
    const source = kind === 'GEM' ? 'registry' : kind === 'PATH' ? 'path' : 'git';
    return {
        name,
        version,
        source,
        origin: remotes.join(' ') || null,
        checksums: found,
        ...(hashed ? {} : { unhashed: true }),
    };
}
/** Reads the `gem` and `source` lines of a Gemfile: a program, of which only its plain lines are understood. */
function readGemfile(text) {
    const lines = text.split(/\r?\n/u).map((line) => line.slice(0, 1_000).trim());
    return {
        declared: lines.flatMap((line) => {
            const name = /^gem[\s(]+["']([^"']+)["']/u.exec(line)?.[1];
            if (name === undefined)
                return [];
            const conditional = /\b(?:if|unless|platforms?|install_if)\b/u.test(line);
            return [{ name, spec: line, ...(conditional ? { optional: true } : {}) }];
        }),
        registries: lines.flatMap((line) => /^source[\s(]+["']([^"']+)["']/u.exec(line)?.[1] ?? []),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/go.js

/** Reads a go.sum: `module version[/go.mod] h1:hash` a line. @throws UnreadableLock */
function readGoSum(text) {
    const modules = new Map();
    for (const line of text.split(/\r?\n/u)) {
        if (line.trim() === '')
            continue;
        const [name, written, hash, ...rest] = line.trim().split(/\s+/u);
        if (name === undefined || written === undefined || hash === undefined || rest.length > 0 || !hash.includes(':')) {
            throw new UnreadableLock(`has a line that is no checksum: ${line.slice(0, 60)}`);
        }
        const version = written.replace(/\/go\.mod$/u, '');
        const key = `${name}@${version}`;
        const found = modules.get(key) ?? { name, version, checksums: [] };
        found.checksums.push({ of: written === version ? 'sha256 of the module' : 'sha256 of its go.mod', value: hash });
        modules.set(key, found);
    }
    return {
        packages: [...modules.values()].map((found) => ({ ...found, source: 'registry', origin: null })),
        registries: [],
        hashed: true,
        answers: ({ name, spec }) => modules.has(`${name}@${spec}`),
    };
}
/** Reads `require` and `replace` of a go.mod; what is replaced is not looked for in go.sum. @throws UnreadableLock */
function readGoMod(text) {
    const lines = directivesOf(text);
    if (!lines.some(([verb]) => verb === 'module'))
        throw new UnreadableLock('names no module');
    const replaced = lines.filter(([verb]) => verb === 'replace').map(replacementOf);
    const names = new Set(replaced.map(({ name }) => name));
    const declared = lines
        .filter(([verb, name]) => verb === 'require' && name !== undefined && !names.has(name))
        .map(([, name = '', spec = '']) => ({ name, spec }));
    return { declared, registries: [], replaced };
}
/** Every directive as its words, blocks in parentheses taken apart. */
function directivesOf(text) {
    const found = [];
    let block = null;
    for (const line of text.split(/\r?\n/u)) {
        const words = (line.split('//')[0] ?? '')
            .trim()
            .split(/\s+/u)
            .filter((word) => word !== '')
            .map(unquote);
        if (words.length === 0)
            continue;
        if (block !== null && words[0] === ')')
            block = null;
        else if (block !== null)
            found.push([block, ...words]);
        else if (words[1] === '(')
            block = words[0] ?? null;
        else
            found.push(words);
    }
    return found;
}
const unquote = (word) => word.replace(/^["`](.*)["`]$/u, '$1');
function replacementOf(words) {
    const arrow = words.indexOf('=>');
    const [target = '', version = ''] = arrow === -1 ? [] : words.slice(arrow + 1);
    return {
        name: words[1] ?? '',
        version,
        source: /^(?:\.{0,2}\/|[A-Za-z]:)/u.test(target) ? 'path' : 'git',
        origin: target,
        checksums: [],
        unhashed: true,
    };
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/xml.js
var xml = __webpack_require__(45843);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/maven.js


/** Elements of a POM that name an artifact which is downloaded. */
const ARTIFACTS = ['parent', 'dependency', 'plugin', 'extension', 'path'];
const FLOATING = /^[[(]|[,+]|^(?:latest|release)(?:\.|$)|-snapshot$/iu;
/** Whether a version of Maven or Gradle names more than one thing. */
const isFloating = (version) => FLOATING.test(version);
/** Reads the artifacts and repositories of a pom.xml. @throws when it is none */
async function readPom(text) {
    const root = await (0,xml/* parseXml */.NO)(text);
    if (root.name !== 'project')
        throw new UnreadableLock('is no project');
    const properties = new Map([...(0,xml/* descendants */.DG)(root, 'properties')].flatMap((element) => element.children.map((item) => [item.name, item.text.trim()])));
    const repositories = ['repository', 'pluginRepository', 'snapshotRepository'].flatMap((name) => [
        ...(0,xml/* descendants */.DG)(root, name),
    ]);
    return {
        packages: ARTIFACTS.flatMap((name) => [...(0,xml/* descendants */.DG)(root, name)]).flatMap((element) => artifactOf(element, properties)),
        registries: repositories.flatMap((element) => (0,xml/* childText */.ix)(element, 'url') ?? []),
        hashed: false,
    };
}
function artifactOf(element, properties) {
    const artifact = (0,xml/* childText */.ix)(element, 'artifactId');
    if (artifact === undefined)
        return [];
    const group = (0,xml/* childText */.ix)(element, 'groupId') ?? 'org.apache.maven.plugins';
    const version = ((0,xml/* childText */.ix)(element, 'version') ?? '').replace(/\$\{([^}]{1,200})\}/gu, (whole, name) => properties.get(name) ?? whole);
    const path = (0,xml/* child */.jf)(element, 'systemPath')?.text.trim();
    return [
        {
            name: `${group}:${artifact}`,
            version,
            source: path === undefined ? 'registry' : 'path',
            origin: path ?? null,
            checksums: [],
            unhashed: true,
            ...(isFloating(version) ? { floating: true } : {}),
        },
    ];
}
/** Group and name of the artifact that a pom.xml is about. @throws when it is not XML */
async function pomName(text) {
    const root = await (0,xml/* parseXml */.NO)(text);
    const artifact = (0,xml/* childText */.ix)(root, 'artifactId');
    const group = (0,xml/* childText */.ix)(root, 'groupId') ?? (0,xml/* childText */.ix)((0,xml/* child */.jf)(root, 'parent'), 'groupId');
    return artifact === undefined || group === undefined ? null : `${group}:${artifact}`;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/gradle.js





const COORDINATES = /["']([\w.-]{1,200}):([\w.-]{1,200}):([^"':@\s]{1,100})(?:[:@][^"']*)?["']/gu;
const NAMED = /group\s*[:=]\s*["']([^"']+)["']\s*,\s*name\s*[:=]\s*["']([^"']+)["']\s*,\s*version\s*[:=]\s*["']([^"']+)["']/gu;
const PLUGIN = /\bid\s*\(?\s*["']([\w.-]+)["']\s*\)?\s+version\s*\(?\s*["']([^"']+)["']/gu;
const ADDRESS = /["'](https?:\/\/[^"'\s]+)["']/gu;
const LOCAL_FILE = /\b(?:files|fileTree|flatDir)\b\s*[({]/u;
const WEAKENS = /\b(?:mavenLocal|jcenter)\s*\(|\ballowInsecureProtocol\b/u;
const GIT = /\b(?:gitRepository|sourceControl)\b/u;
/** Artifact of the usual kind: Gradle's build files know no checksums. */
const artifact = (name, version, place = {}) => ({
    name,
    version,
    source: 'registry',
    origin: null,
    checksums: [],
    unhashed: true,
    ...(isFloating(version) ? { floating: true } : {}),
    ...place,
});
/** Reads a build.gradle(.kts) or settings.gradle(.kts): a program, of which only the usual forms are understood. */
function readGradleBuild(text) {
    const packages = [];
    const registries = [];
    const weakened = [];
    for (const long of text.split(/\r?\n/u)) {
        const line = long
            .slice(0, 1_000)
            .replace(/(?:^|\s)\/\/.*$/u, '')
            .trim();
        for (const [, group, name, version = ''] of line.matchAll(COORDINATES))
            packages.push(artifact(`${group}:${name}`, version));
        for (const [, group, name, version = ''] of line.matchAll(NAMED))
            packages.push(artifact(`${group}:${name}`, version));
        for (const [, name = '', version = ''] of line.matchAll(PLUGIN))
            packages.push(artifact(name, version));
        for (const [, address = ''] of line.matchAll(ADDRESS))
            registries.push(address);
        if (LOCAL_FILE.test(line))
            packages.push(artifact(line.slice(0, 120), '', { source: 'path', origin: line.slice(0, 120) }));
        if (GIT.test(line))
            packages.push(artifact(line.slice(0, 120), '', { source: 'git', origin: line.slice(0, 120) }));
        if (WEAKENS.test(line))
            weakened.push(line.slice(0, 120));
    }
    return { packages, registries, weakened, hashed: false };
}
/** Reads a version catalogue (libs.versions.toml). @throws when it is not TOML */
async function readVersionCatalogue(text) {
    const value = await parseToml(text);
    const versionOf = (entry) => {
        const reference = (0,fields/* raw */.lS)(entry, 'version', 'ref');
        const found = reference === undefined ? (0,fields/* record */.g1)(entry)?.['version'] : (0,fields/* record */.g1)(value['versions'])?.[reference];
        // A "rich" version (`strictly`, `prefer`) may be a range: it is judged by all it says.
        return typeof found === 'string'
            ? found
            : found === undefined
                ? ''
                : (0,fields/* entries */.jO)(found)
                    .map(([, part]) => String(part))
                    .join(',');
    };
    const libraries = (0,fields/* entries */.jO)(value, 'libraries').map(([key, entry]) => {
        if (typeof entry === 'string') {
            const [group = '', name = '', version = ''] = entry.split(':');
            return artifact(`${group}:${name}`, version);
        }
        return artifact((0,fields/* raw */.lS)(entry, 'module') ?? `${(0,fields/* raw */.lS)(entry, 'group') ?? key}:${(0,fields/* raw */.lS)(entry, 'name') ?? ''}`, versionOf(entry));
    });
    const plugins = (0,fields/* entries */.jO)(value, 'plugins').map(([key, entry]) => {
        const [id = key, version = ''] = typeof entry === 'string' ? entry.split(':') : [(0,fields/* raw */.lS)(entry, 'id'), versionOf(entry)];
        return artifact(id, version);
    });
    return { packages: [...libraries, ...plugins], registries: [], hashed: false };
}
/** Reads a gradle.lockfile: `group:name:version=configurations` a line. @throws UnreadableLock */
function readGradleLock(text) {
    const lines = text
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('empty='));
    return {
        packages: lines.map((line) => {
            const [group, name, version, ...rest] = (line.split('=')[0] ?? '').split(':');
            if (!line.includes('=') ||
                group === undefined ||
                name === undefined ||
                version === undefined ||
                rest.length > 0) {
                throw new UnreadableLock(`has a line that is no lock: ${line.slice(0, 60)}`);
            }
            return artifact(`${group}:${name}`, version);
        }),
        registries: [],
        hashed: false,
    };
}
/** Reads gradle/verification-metadata.xml: the checksums of artifacts. @throws when it is none */
async function readGradleVerification(text) {
    const root = await (0,xml/* parseXml */.NO)(text);
    if (root.name !== 'verification-metadata')
        throw new UnreadableLock('is no verification metadata');
    const off = [...(0,xml/* descendants */.DG)(root, 'verify-metadata')].filter((element) => element.text.trim() === 'false');
    const trusted = [
        ...(0,xml/* descendants */.DG)(root, 'trust'),
        ...(0,xml/* descendants */.DG)(root, 'trusted-key'),
        ...(0,xml/* descendants */.DG)(root, 'ignored-key'),
    ];
    return {
        packages: [...(0,xml/* descendants */.DG)(root, 'component')].map((component) => {
            const [group = '', name = '', version = ''] = ['group', 'name', 'version'].map((key) => component.attributes.get(key));
            const checksums = [...(0,xml/* descendants */.DG)(component, 'artifact')].flatMap((file) => file.children.flatMap((hash) => {
                const value = hash.attributes.get('value');
                return value === undefined ? [] : [{ of: `${hash.name} of ${file.attributes.get('name') ?? ''}`, value }];
            }));
            return { name: `${group}:${name}`, version, source: 'registry', origin: null, checksums };
        }),
        registries: [],
        hashed: true,
        weakened: [
            ...off.map(() => 'verify-metadata is off'),
            ...trusted.map(({ name, attributes }) => `${name} ${[...attributes].map(([key, value]) => `${key}=${value}`).join(' ')}`),
        ],
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/nuget.js




/** Reads a packages.lock.json of NuGet. @throws when it is none */
function readNugetLock(text) {
    const value = parseJsonObject(text);
    if ((0,fields/* raw */.lS)(value, 'dependencies') === undefined && !Object.hasOwn(value, 'dependencies')) {
        throw new UnreadableLock('lists no dependencies');
    }
    const frameworks = (0,fields/* entries */.jO)(value, 'dependencies').map(([, packages]) => packages);
    return {
        packages: frameworks.flatMap((framework) => (0,fields/* entries */.jO)(framework)).flatMap(nuget_packageOf),
        registries: [],
        hashed: true,
    };
}
function nuget_packageOf([name, entry]) {
    if ((0,fields/* raw */.lS)(entry, 'type') === 'Project')
        return [];
    const version = (0,fields/* raw */.lS)(entry, 'resolved');
    const hash = (0,fields/* raw */.lS)(entry, 'contentHash');
    if (version === undefined)
        throw new UnreadableLock(`gives no version of ${name.slice(0, 60)}`);
    return [
        {
            name: name.toLowerCase(),
            version,
            source: 'registry',
            origin: null,
            checksums: hash === undefined ? [] : [{ of: 'sha512', value: hash }],
        },
    ];
}
/** Reads the package references of a project file or of Directory.Packages.props. @throws when it is not XML */
async function readNugetProject(text) {
    const root = await (0,xml/* parseXml */.NO)(text);
    const references = ['PackageReference', 'PackageVersion', 'GlobalPackageReference'].flatMap((name) => [
        ...(0,xml/* descendants */.DG)(root, name),
    ]);
    const feeds = ['RestoreSources', 'RestoreAdditionalProjectSources'].flatMap((name) => [...(0,xml/* descendants */.DG)(root, name)]);
    const files = [...(0,xml/* descendants */.DG)(root, 'Reference')].flatMap((element) => (0,xml/* childText */.ix)(element, 'HintPath') ?? []);
    return {
        packages: [...references.flatMap(referenceOf), ...files.map(fileOf)],
        registries: feeds
            .flatMap(({ text: value }) => value.split(';').map((part) => part.trim()))
            .filter((part) => part !== '' && !part.startsWith('$(')),
        hashed: false,
    };
}
function referenceOf(element) {
    const name = element.attributes.get('Include') ?? element.attributes.get('Update');
    if (name === undefined)
        return [];
    const version = ['VersionOverride', 'Version'].map((key) => element.attributes.get(key) ?? (0,xml/* childText */.ix)(element, key)).find(Boolean) ??
        '';
    // Without a version, Directory.Packages.props has it. NuGet takes "1.2.3" itself wherever it exists.
    const floats = /[*,]/u.test(version) || (/^[[(]/u.test(version) && !/^\[[^,]+\]$/u.test(version));
    return [
        {
            name: name.toLowerCase(),
            version,
            source: 'registry',
            origin: null,
            checksums: [],
            unhashed: true,
            ...(floats ? { floating: true } : {}),
        },
    ];
}
const fileOf = (path) => ({
    name: path,
    version: '',
    source: 'path',
    origin: path.replaceAll('\\', '/'),
    checksums: [],
    unhashed: true,
});
/** What a project file asks for, to be found in its lockfile. @throws when it is not XML */
async function readNugetManifest(text) {
    const { packages, registries } = await readNugetProject(text);
    const declared = packages.filter(({ source }) => source === 'registry');
    return { declared: declared.map(({ name, version }) => ({ name, spec: version })), registries };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/package-json.js


/** Fields, and whether an installation may leave out what they name. */
const package_json_FIELDS = [
    ['dependencies', false],
    ['devDependencies', false],
    ['optionalDependencies', true],
    ['peerDependencies', true],
];
/** Reads what a package.json asks for. @throws when it is not JSON */
function readPackageJson(text) {
    const value = parseJsonObject(text);
    const forced = forcedNames(value);
    return {
        registries: [],
        declared: package_json_FIELDS.flatMap(([field, optional]) => (0,fields/* entries */.jO)(value, field)
            // What is overridden is asked for under another range than the one written here.
            .filter(([name]) => !forced.has(name))
            .map(([name, spec]) => ({
            name,
            spec: String(spec),
            ...(optional ? { optional: true } : {}),
        }))),
    };
}
/** `resolutions` of Yarn, `overrides` of npm, Bun and pnpm: `parent/name`, `name@range`, `parent>name`, `name`. */
function forcedNames(value) {
    const keys = [
        ...(0,fields/* entries */.jO)(value, 'resolutions'),
        ...(0,fields/* entries */.jO)(value, 'overrides'),
        ...(0,fields/* entries */.jO)(value, 'pnpm', 'overrides'),
    ].map(([key]) => key.replace(/(.)@.*$/u, '$1'));
    return new Set(keys.map((key) => /(?:@[^/>]+\/)?[^/>]+$/u.exec(key)?.[0] ?? key));
}
/** Name of the package that a package.json is about; null when it has none. @throws when it is not JSON */
const packageName = (text) => (0,fields/* raw */.lS)(parseJsonObject(text), 'name') ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/python-names.js
/** A distribution's name in the form in which names are compared (PEP 503). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/gu, '-');
/** A requirement (PEP 508) as name and the rest; null when it does not start with a name. */
function splitRequirement(text) {
    const match = /^\s*([A-Za-z0-9][\w.-]{0,200})\s*(.*)$/u.exec(text.slice(0, 2_000));
    return match === null ? null : [pythonName(match[1] ?? ''), (match[2] ?? '').trim()];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/pipfile.js




/** Reads a Pipfile.lock. @throws when it is none */
function readPipfileLock(text) {
    const value = parseJsonObject(text);
    if ((0,fields/* raw */.lS)(value, '_meta', 'hash', 'sha256') === undefined)
        throw new UnreadableLock('has no hash of its Pipfile');
    const sources = (0,fields/* list */.p_)(value, '_meta', 'sources');
    const groups = (0,fields/* entries */.jO)(value).filter(([key]) => key !== '_meta');
    return {
        packages: groups.flatMap(([, group]) => (0,fields/* entries */.jO)(group)).map(pipfile_packageOf),
        registries: sources.flatMap((source) => (0,fields/* raw */.lS)(source, 'url') ?? []),
        hashed: true,
        weakened: sources
            .filter((source) => (0,fields.at)(source, 'verify_ssl') === false)
            .map((source) => `verify_ssl is off for ${(0,fields/* raw */.lS)(source, 'name') ?? 'a source'}`),
    };
}
function pipfile_packageOf([written, entry]) {
    const git = ['git', 'hg', 'svn', 'bzr'].map((kind) => (0,fields/* raw */.lS)(entry, kind)).find(Boolean);
    const file = (0,fields/* raw */.lS)(entry, 'file');
    const path = (0,fields/* raw */.lS)(entry, 'path');
    const origin = git ?? file ?? path ?? null;
    const version = (0,fields/* raw */.lS)(entry, 'version') ?? '';
    return {
        name: pythonName(written),
        version: version.replace(/^==/u, ''),
        source: git !== undefined ? 'git' : file !== undefined ? 'url' : path !== undefined ? 'path' : 'registry',
        origin,
        checksums: (0,fields/* strings */.P$)(entry, 'hashes').map((hash) => splitHash(hash)),
        ...(origin === null && !version.startsWith('==') ? { floating: true } : {}),
    };
}
/** Reads what a Pipfile asks for. @throws when it is not TOML */
async function readPipfile(text) {
    const value = await parseToml(text);
    const groups = (0,fields/* entries */.jO)(value).filter(([key]) => !['source', 'requires', 'scripts', 'pipenv'].includes(key));
    return {
        declared: groups
            .flatMap(([, group]) => (0,fields/* entries */.jO)(group))
            .map(([name, spec]) => ({
            name: pythonName(name),
            spec: JSON.stringify(spec),
            ...((0,fields/* raw */.lS)(spec, 'markers') === undefined ? {} : { optional: true }),
        })),
        registries: (0,fields/* list */.p_)(value, 'source').flatMap((source) => (0,fields/* raw */.lS)(source, 'url') ?? []),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/pnpm.js




const pnpm_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Reads a pnpm-lock.yaml of lockfile version 5.3 to 9. @throws when it is none */
async function readPnpm(text) {
    const value = await parseYaml(text);
    const version = Number.parseFloat((0,fields.id)(value, 'lockfileVersion') ?? '');
    if (!(version >= 5 && version < 10))
        throw new UnreadableLock('has a version other than 5 to 9');
    const importers = (0,fields/* record */.g1)((0,fields.at)(value, 'importers')) === null ? [['.', value]] : (0,fields/* entries */.jO)(value, 'importers');
    const specifiers = new Map(importers.map(([folder, importer]) => [folder === '.' ? '' : folder, specifiersOf(importer)]));
    // What is overridden stands there as the override has it.
    const forced = new Set((0,fields/* entries */.jO)(value, 'overrides').map(([key]) => key));
    return {
        packages: (0,fields/* entries */.jO)(value, 'packages').map(([key, entry]) => pnpm_packageOf(version < 6 ? withAt(key) : key, entry)),
        registries: [],
        hashed: true,
        projects: new Set(specifiers.keys()),
        answers: ({ name, spec }, project) => forced.has(name) || specifiers.get(project)?.get(name) === spec,
    };
}
/** Before version 6 there is a `specifiers` map; later each dependency carries its own. */
function specifiersOf(importer) {
    const old = (0,fields/* entries */.jO)(importer, 'specifiers').map(([name, spec]) => [name, String(spec)]);
    const late = pnpm_FIELDS.flatMap((field) => (0,fields/* entries */.jO)(importer, field)).flatMap(([name, entry]) => {
        const spec = (0,fields/* raw */.lS)(entry, 'specifier');
        return spec === undefined ? [] : [[name, spec]];
    });
    return new Map([...old, ...late]);
}
function pnpm_packageOf(key, entry) {
    const [name, version] = pnpm_nameOf(key, entry);
    const integrity = (0,fields/* raw */.lS)(entry, 'resolution', 'integrity');
    const tarball = (0,fields/* raw */.lS)(entry, 'resolution', 'tarball');
    const mismatch = tarball === undefined ? undefined : npmMismatch(tarball, name, version);
    return {
        name,
        version,
        ...pnpm_placeOf(entry, tarball),
        checksums: integrity === undefined ? [] : integrity.split(' ').map((part) => splitHash(part)),
        ...(mismatch === undefined ? {} : { mismatch }),
    };
}
function pnpm_placeOf(entry, tarball) {
    const repository = (0,fields/* raw */.lS)(entry, 'resolution', 'repo');
    if (repository !== undefined)
        return { source: 'git', origin: repository };
    const directory = (0,fields/* raw */.lS)(entry, 'resolution', 'directory');
    if (directory !== undefined)
        return { source: 'path', origin: directory };
    if (tarball?.startsWith('file:') === true)
        return { source: 'path', origin: tarball.slice('file:'.length) };
    return { source: 'registry', origin: tarball ?? null };
}
/** `/name/1.0.0_peer`, `/name@1.0.0(peer)` or `name@1.0.0`; entries of other sources state name and version. */
function pnpm_nameOf(key, entry) {
    const bare = (key.split('(')[0] ?? key).replace(/^\//u, '');
    const split = splitDescriptor(bare);
    const version = (0,fields.id)(entry, 'version') ?? split?.[1].replace(/_.*$/u, '') ?? '';
    return [(0,fields.id)(entry, 'name') ?? split?.[0] ?? bare, version];
}
/** `/name/1.0.0_peer@2.0.0`, the form before version 6, as `/name@1.0.0_peer@2.0.0`. */
const withAt = (key) => key.replace(/^\/((?:@[^/]+\/)?[^/@]+)\//u, '/$1@');

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/poetry.js




/** Reads a poetry.lock (1.x and 2.x). @throws when it is none */
async function readPoetry(text) {
    const value = await parseToml(text);
    if ((0,fields/* raw */.lS)(value, 'metadata', 'content-hash') === undefined)
        throw new UnreadableLock('has no content-hash');
    return { packages: (0,fields/* list */.p_)(value, 'package').map((entry) => poetry_packageOf(entry, value)), registries: [], hashed: true };
}
function poetry_packageOf(entry, lock) {
    const written = (0,fields/* raw */.lS)(entry, 'name');
    const version = (0,fields/* raw */.lS)(entry, 'version');
    if (written === undefined || version === undefined)
        throw new UnreadableLock('has a package without name or version');
    const kind = (0,fields/* raw */.lS)(entry, 'source', 'type');
    const origin = (0,fields/* raw */.lS)(entry, 'source', 'url') ?? null;
    // Before 1.3 the files stand in a table of their own.
    const files = [...(0,fields/* list */.p_)(entry, 'files'), ...(0,fields/* list */.p_)(lock, 'metadata', 'files', written)];
    return {
        name: pythonName(written),
        version,
        source: kind === undefined || kind === 'legacy' ? 'registry' : kind === 'git' ? 'git' : kind === 'url' ? 'url' : 'path',
        origin,
        checksums: files.flatMap(checksumOf),
    };
}
function checksumOf(file) {
    const hash = (0,fields/* raw */.lS)(file, 'hash');
    if (hash === undefined)
        return [];
    const { of, value } = splitHash(hash);
    return [{ of: `${of} of ${(0,fields.id)(file, 'file') ?? 'a file'}`, value }];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/pyproject.js



/** Reads what a pyproject.toml asks for: PEP 621, PEP 735, Poetry, and the sources of uv and Poetry. @throws when it is not TOML */
async function readPyproject(text) {
    const value = await parseToml(text);
    const poetry = (0,fields.at)(value, 'tool', 'poetry');
    const groups = (0,fields/* entries */.jO)(poetry, 'group').map(([, group]) => group);
    const requirements = [
        ...(0,fields/* strings */.P$)(value, 'project', 'dependencies'),
        ...[...(0,fields/* entries */.jO)(value, 'project', 'optional-dependencies'), ...(0,fields/* entries */.jO)(value, 'dependency-groups')].flatMap(([, list]) => (0,fields/* strings */.P$)(list)),
    ];
    return {
        declared: [
            ...requirements.flatMap(pyproject_declaredOf),
            ...[poetry, ...groups].flatMap((group) => (0,fields/* entries */.jO)(group, 'dependencies')).flatMap(poetryDeclared),
            ...(0,fields/* entries */.jO)(poetry, 'dev-dependencies').flatMap(poetryDeclared),
            ...sources(value),
        ],
        unlocked: (0,fields/* strings */.P$)(value, 'build-system', 'requires'),
        registries: [
            ...tables((0,fields.at)(poetry, 'source')).flatMap((source) => (0,fields/* raw */.lS)(source, 'url') ?? []),
            ...tables((0,fields.at)(value, 'tool', 'uv', 'index')).flatMap((source) => (0,fields/* raw */.lS)(source, 'url') ?? []),
            ...(0,fields/* strings */.P$)(value, 'tool', 'uv', 'index-url'),
            ...(0,fields/* strings */.P$)(value, 'tool', 'uv', 'extra-index-url'),
        ],
    };
}
const tables = (value) => (Array.isArray(value) ? value : []);
function pyproject_declaredOf(requirement) {
    const split = splitRequirement(requirement);
    if (split === null)
        return [];
    const [name, rest] = split;
    // Behind a marker it is for some platforms only.
    return [{ name, spec: rest, ...(rest.includes(';') ? { optional: true } : {}) }];
}
function poetryDeclared([name, spec]) {
    if (name === 'python')
        return [];
    const optional = (0,fields.at)(spec, 'optional') === true || (0,fields/* raw */.lS)(spec, 'markers') !== undefined;
    return [{ name: pythonName(name), spec: JSON.stringify(spec), ...(optional ? { optional: true } : {}) }];
}
/** `[tool.uv.sources]` says from where a dependency comes: a change there is a change of the dependency. */
const sources = (value) => (0,fields/* entries */.jO)(value, 'tool', 'uv', 'sources').map(([name, source]) => ({
    name: pythonName(name),
    spec: JSON.stringify(source),
    optional: true,
}));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/requirements.js




/** Options of pip that name where packages come from, or switch a protection off. */
const INDEX = /^(?:-i|--index-url|--extra-index-url|-f|--find-links)[\s=]+(\S+)/u;
const OTHER_FILE = /^(?:-r|--requirement|-c|--constraint)[\s=]/u;
const HASH = /\s--hash[=\s]+(\S+)/gu;
/** Reads a requirements.txt. With a hash in it, pip wants one for every line; without, it only pins. @throws UnreadableLock */
function readRequirements(text) {
    const packages = [];
    const registries = [];
    const weakened = [];
    for (const line of linesOf(text)) {
        const index = INDEX.exec(line)?.[1];
        if (index !== undefined)
            registries.push(index);
        else if (/^--(?:trusted-host|no-index)/u.test(line))
            weakened.push(line.slice(0, 120));
        else if (OTHER_FILE.test(line) || /^--(?:require-hashes|only-binary|no-binary|prefer-binary|pre\b)/u.test(line))
            continue;
        else
            packages.push(requirements_packageOf(line));
    }
    return { packages, registries, weakened, hashed: packages.some(({ checksums }) => checksums.length > 0) };
}
/** Logical lines without comments. */
const linesOf = (text) => text
    .replace(/\\\r?\n/gu, ' ')
    .split(/\r?\n/u)
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '');
function requirements_packageOf(line) {
    const checksums = [...line.matchAll(HASH)].map((match) => splitHash(match[1] ?? ''));
    const bare = (line.split(' --')[0] ?? line).trim();
    const target = bare.replace(/^(?:-e|--editable)[\s=]+/u, '');
    if (target.startsWith('-'))
        throw new UnreadableLock(`has an option that is not known: ${line.slice(0, 60)}`);
    const [name, rest] = splitRequirement(target) ?? [];
    const address = /^@\s*(\S+)/u.exec(rest?.replace(/^\[[^\]]*\]\s*/u, '') ?? '')?.[1];
    const place = address ?? (name === undefined || /^[./]|:\/\//u.test(target) || target !== bare ? target : undefined);
    if (place !== undefined) {
        const kind = sourceOfSpec(place.replace(/^(?:hg|svn|bzr)\+/u, 'git+')) ?? 'path';
        return {
            name: address === undefined ? place.slice(0, 200) : (name ?? place),
            version: '',
            source: kind,
            origin: place,
            checksums,
        };
    }
    if (name === undefined || rest === undefined) {
        throw new UnreadableLock(`has a line that is no requirement: ${line.slice(0, 60)}`);
    }
    const exact = /^(?:\[[^\]]*\]\s*)?={2,3}\s*([\w.!+-]+)\s*(?:;.*)?$/u.exec(rest)?.[1];
    return {
        name,
        version: exact ?? rest.split(';')[0]?.trim() ?? '',
        source: 'registry',
        origin: null,
        checksums,
        ...(exact === undefined ? { floating: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/uv.js




/** Reads a uv.lock. @throws when it is none */
async function readUv(text) {
    const value = await parseToml(text);
    if ((0,fields.id)(value, 'version') === undefined)
        throw new UnreadableLock('names no version of its format');
    const packages = (0,fields/* list */.p_)(value, 'package').flatMap(packagesOf);
    return { packages, registries: [], hashed: true };
}
/** A package with its files; a file from another host than the index is a package of its own, so that its host is judged. */
function packagesOf(entry) {
    const written = (0,fields/* raw */.lS)(entry, 'name');
    if (written === undefined)
        throw new UnreadableLock('has a package without a name');
    const files = [(0,fields.at)(entry, 'sdist'), ...(0,fields/* list */.p_)(entry, 'wheels')].filter((file) => file !== undefined);
    const place = uv_placeOf(entry);
    const name = pythonName(written);
    const version = (0,fields/* raw */.lS)(entry, 'version') ?? '';
    const checksums = files.flatMap((file) => {
        const hash = (0,fields/* raw */.lS)(file, 'hash');
        if (hash === undefined)
            return [];
        const { of, value } = splitHash(hash);
        return [{ of: `${of} of ${fileName(file)}`, value }];
    });
    const incomplete = files.length > 0 && checksums.length < files.length;
    const own = { name, version, ...place, checksums: incomplete ? [] : checksums };
    const hosts = new Set(files.flatMap((file) => hostOf((0,fields/* raw */.lS)(file, 'url'))));
    return [
        own,
        ...[...hosts].map((origin) => ({
            name,
            version,
            source: 'registry',
            origin,
            checksums: [],
            unhashed: true,
        })),
    ];
}
const fileName = (file) => ((0,fields/* raw */.lS)(file, 'url') ?? (0,fields/* raw */.lS)(file, 'path') ?? 'a file').replace(/^.*\//u, '');
const hostOf = (address) => address !== undefined && URL.canParse(address) ? [new URL(address).origin] : address === undefined ? [] : [address];
function uv_placeOf(entry) {
    const registry = (0,fields/* raw */.lS)(entry, 'source', 'registry');
    if (registry !== undefined)
        return { source: 'registry', origin: registry };
    const git = (0,fields/* raw */.lS)(entry, 'source', 'git');
    if (git !== undefined)
        return { source: 'git', origin: git };
    const url = (0,fields/* raw */.lS)(entry, 'source', 'url');
    if (url !== undefined)
        return { source: 'url', origin: url };
    const path = ['path', 'directory', 'editable', 'virtual'].map((kind) => (0,fields/* raw */.lS)(entry, 'source', kind)).find(Boolean);
    if (path === undefined)
        throw new UnreadableLock('has a package without a source');
    return { source: 'path', origin: path };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/yarn-berry.js




/** Reads a yarn.lock of Yarn 2 and later (YAML with `__metadata`). @throws when it is none */
async function readYarnBerry(text) {
    const value = await parseYaml(text);
    const cacheKey = (0,fields.id)(value, '__metadata', 'cacheKey') ?? '';
    const blocks = (0,fields/* entries */.jO)(value).filter(([key]) => key !== '__metadata');
    const descriptors = new Set(blocks.flatMap(([key]) => key.split(', ')));
    const projects = new Set();
    const packages = [];
    for (const [key, block] of blocks) {
        const resolution = (0,fields/* raw */.lS)(block, 'resolution');
        const split = splitDescriptor(resolution ?? '');
        if (split === null)
            throw new UnreadableLock(`gives no resolution of ${key.slice(0, 60)}`);
        const [name, reference] = split;
        if (reference.startsWith('workspace:'))
            projects.add(reference.slice('workspace:'.length).replace(/^\.$/u, ''));
        packages.push({
            name,
            version: (0,fields.id)(block, 'version') ?? '',
            ...yarn_berry_placeOf(reference),
            checksums: yarn_berry_checksumOf((0,fields/* raw */.lS)(block, 'checksum'), cacheKey),
            // Yarn does not download what is built for other platforms, and so has no checksum of it.
            ...((0,fields/* raw */.lS)(block, 'conditions') === undefined && (0,fields/* strings */.P$)(block, 'conditions').length === 0
                ? {}
                : { unhashed: true }),
        });
    }
    return {
        packages,
        registries: [],
        hashed: true,
        projects,
        answers: ({ name, spec }) => [spec, `npm:${spec}`, `workspace:${spec}`].some((range) => descriptors.has(`${name}@${range}`)) ||
            [...(/^(?:patch|catalog):/u.test(spec) ? descriptors : [])].some((key) => key.startsWith(`${name}@`)),
    };
}
function yarn_berry_placeOf(reference) {
    const inner = reference.startsWith('patch:') ? innerOfPatch(reference) : reference;
    const archive = /::__archiveUrl=([^&]+)/u.exec(inner)?.[1];
    if (archive !== undefined)
        return { source: 'registry', origin: decodeURIComponent(archive) };
    if (inner.startsWith('npm:'))
        return { source: 'registry', origin: null };
    const kind = sourceOfSpec(inner) ?? 'url';
    const path = inner.replace(/^(?:file|link|portal|workspace):/u, '').split(/::|#/u)[0] ?? '';
    return { source: kind, origin: kind === 'path' ? path : inner };
}
/** `patch:name@npm%3A1.0.0#…` → `npm:1.0.0`: a patch lies in the repository, what it patches may not. */
function innerOfPatch(reference) {
    const [inner = ''] = reference.slice('patch:'.length).split('#');
    return splitDescriptor(decodeURIComponent(inner))?.[1] ?? reference;
}
/** A checksum speaks of Yarn's own archive; `10c0/` names how that was packed. Without it, the file's cache key does. */
function yarn_berry_checksumOf(text, cacheKey) {
    if (text === undefined)
        return [];
    const [first = '', second] = text.split('/');
    if (second !== undefined && first !== cacheKey)
        throw new UnreadableLock('mixes checksums of several cache keys');
    return [{ of: `yarn-archive-${cacheKey}`, value: second ?? first }];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/formats/yarn-classic.js



/** Reads a yarn.lock of Yarn 1 (`# yarn lockfile v1`). @throws UnreadableLock */
function readYarnClassic(text) {
    const blocks = blocksOf(text);
    const descriptors = new Set(blocks.flatMap((block) => block.descriptors));
    return {
        packages: blocks.map(yarn_classic_packageOf),
        registries: [],
        hashed: true,
        answers: ({ name, spec }) => descriptors.has(`${name}@${spec}`),
    };
}
function blocksOf(text) {
    const blocks = [];
    for (const line of text.split(/\r?\n/u)) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const block = blocks.at(-1);
        if (!line.startsWith(' ')) {
            if (!line.endsWith(':'))
                throw new UnreadableLock(`has a line that is no entry: ${line.slice(0, 60)}`);
            const descriptors = line.slice(0, -1).split(', ').map(yarn_classic_unquote);
            blocks.push({ descriptors, fields: new Map() });
        }
        else if (!line.startsWith('   ')) {
            const [name = '', ...rest] = line.trim().split(' ');
            if (block === undefined || block.fields.has(name))
                throw new UnreadableLock(`repeats ${name.slice(0, 60)}`);
            block.fields.set(name, yarn_classic_unquote(rest.join(' ')));
        }
    }
    return blocks;
}
const yarn_classic_unquote = (text) => (/^".*"$/u.test(text) ? text.slice(1, -1) : text);
function yarn_classic_packageOf({ descriptors, fields }) {
    const [first = ''] = descriptors;
    const [alias = first, range = ''] = splitDescriptor(first) ?? [];
    const real = range.startsWith('npm:') ? splitDescriptor(range.slice('npm:'.length)) : null;
    const name = real?.[0] ?? alias;
    const version = fields.get('version');
    if (version === undefined)
        throw new UnreadableLock(`gives no version of ${name.slice(0, 60)}`);
    const resolved = fields.get('resolved');
    const [address = '', fragment] = (resolved ?? '').split('#');
    const source = sourceOfSpec(resolved ?? range);
    const mismatch = npmMismatch(address, name, version);
    return {
        name,
        version,
        // A plain address is a registry's or anybody's: its host decides.
        source: source === 'git' || source === 'path' ? source : 'registry',
        origin: resolved === undefined ? (source === null ? null : range) : source === 'git' ? resolved : address,
        checksums: yarn_classic_checksumsOf(fields.get('integrity'), fragment),
        ...(mismatch === undefined ? {} : { mismatch }),
    };
}
function yarn_classic_checksumsOf(integrity, fragment) {
    const hashes = (integrity ?? '').split(' ').filter((part) => part !== '');
    return [
        ...hashes.map((part) => splitHash(part)),
        ...(fragment !== undefined && /^[0-9a-f]{40}$/u.test(fragment) ? [{ of: 'sha1 (address)', value: fragment }] : []),
    ];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/ecosystems.js



















const named = (...names) => (name) => names.includes(name);
const PYPI = ['pypi.org', 'files.pythonhosted.org'];
const MAVEN = ['repo.maven.apache.org', 'repo1.maven.org', 'maven.google.com', 'dl.google.com', 'plugins.gradle.org'];
const NUGET = ['api.nuget.org', 'www.nuget.org'];
const COMPOSER = [
    'api.github.com',
    'codeload.github.com',
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'repo.packagist.org',
    'packagist.org',
];
const isProject = (name) => /\.(?:cs|fs|vb)proj$/u.test(name);
const NUGET_FILES = new Set(['directory.packages.props', 'directory.build.props']);
const readYarn = (text) => /^# yarn lockfile v1\s*$/mu.test(text.slice(0, 1_000)) ? readYarnClassic(text) : readYarnBerry(text);
/** Lockfiles besides npm's own, which has a review of its own. */
const LOCK_FORMATS = [
    {
        files: ['yarn.lock'],
        read: readYarn,
        registries: NPM_HOSTS,
        manifests: ['package.json'],
        regenerate: 'yarn install',
    },
    {
        files: ['pnpm-lock.yaml'],
        read: readPnpm,
        registries: NPM_HOSTS,
        manifests: ['package.json'],
        regenerate: 'pnpm install',
    },
    { files: ['bun.lock'], read: readBun, registries: NPM_HOSTS, manifests: ['package.json'], regenerate: 'bun install' },
    { files: ['go.sum'], read: readGoSum, registries: [], manifests: ['go.mod'], regenerate: 'go mod tidy' },
    {
        files: ['cargo.lock'],
        read: readCargoLock,
        registries: ['index.crates.io'],
        manifests: ['cargo.toml'],
        regenerate: 'cargo update --workspace',
    },
    {
        files: ['poetry.lock'],
        read: readPoetry,
        registries: PYPI,
        manifests: ['pyproject.toml'],
        tracksManifest: true,
        regenerate: 'poetry lock',
    },
    {
        files: ['uv.lock'],
        read: readUv,
        registries: PYPI,
        manifests: ['pyproject.toml'],
        tracksManifest: true,
        regenerate: 'uv lock',
    },
    {
        files: ['pipfile.lock'],
        read: readPipfileLock,
        registries: PYPI,
        manifests: ['pipfile'],
        tracksManifest: true,
        regenerate: 'pipenv lock',
    },
    {
        files: ['gemfile.lock'],
        read: readGemfileLock,
        registries: ['rubygems.org', 'index.rubygems.org'],
        manifests: ['gemfile'],
        tracksManifest: true,
        regenerate: 'bundle lock',
    },
    {
        files: ['composer.lock'],
        read: readComposerLock,
        registries: COMPOSER,
        manifests: ['composer.json'],
        tracksManifest: true,
        regenerate: 'composer update --lock',
    },
    {
        files: ['packages.lock.json'],
        read: readNugetLock,
        registries: NUGET,
        manifests: [],
        tracksManifest: true,
        regenerate: 'dotnet restore --force-evaluate',
    },
    {
        files: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
        read: readGradleLock,
        registries: MAVEN,
        manifests: [],
        regenerate: 'gradle dependencies --write-locks',
    },
    {
        files: ['verification-metadata.xml'],
        read: readGradleVerification,
        registries: MAVEN,
        manifests: [],
        regenerate: 'gradle --write-verification-metadata sha256',
    },
];
const MANIFEST_FORMATS = [
    {
        matches: named('package.json'),
        read: readPackageJson,
        nameOf: packageName,
        locks: ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
        advice: 'Commit the lockfile that npm install (or your package manager) writes.',
    },
    {
        matches: named('go.mod'),
        read: readGoMod,
        locks: ['go.sum'],
        advice: 'Commit the go.sum that go mod tidy writes.',
    },
    {
        matches: named('cargo.toml'),
        read: readCargoToml,
        nameOf: crateName,
        locks: ['cargo.lock'],
        advice: 'Commit the Cargo.lock that cargo build writes.',
    },
    {
        matches: named('pyproject.toml'),
        read: readPyproject,
        locks: ['uv.lock', 'poetry.lock'],
        advice: 'Commit the uv.lock or poetry.lock that uv lock or poetry lock writes.',
    },
    {
        matches: named('pipfile'),
        read: readPipfile,
        locks: ['pipfile.lock'],
        advice: 'Commit the Pipfile.lock that pipenv lock writes.',
    },
    {
        matches: named('gemfile'),
        read: readGemfile,
        locks: ['gemfile.lock'],
        advice: 'Commit the Gemfile.lock that bundle lock writes.',
    },
    {
        matches: named('composer.json'),
        read: readComposerJson,
        locks: ['composer.lock'],
        advice: 'Commit the composer.lock that composer update writes.',
    },
    {
        matches: isProject,
        read: readNugetManifest,
        locks: ['packages.lock.json'],
        pinsItself: true,
        advice: 'Commit the packages.lock.json that dotnet restore writes.',
    },
];
const PIN_FORMATS = [
    {
        matches: (_, path) => isRequirements(path),
        read: readRequirements,
        registries: PYPI,
        // pip-compile writes base.txt from base.in.
        lockedBy: (name) => (name.endsWith('.in') ? [name.replace(/in$/u, 'txt'), 'constraints.txt'] : []),
    },
    { matches: named('pom.xml'), read: readPom, registries: MAVEN, lockedBy: () => [], nameOf: pomName },
    {
        matches: named('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
        read: readGradleBuild,
        registries: MAVEN,
        lockedBy: () => ['gradle.lockfile'],
    },
    {
        matches: named('libs.versions.toml'),
        read: readVersionCatalogue,
        registries: MAVEN,
        lockedBy: () => ['gradle.lockfile'],
    },
    {
        matches: (name) => isProject(name) || NUGET_FILES.has(name),
        read: readNugetProject,
        registries: NUGET,
        lockedBy: () => ['packages.lock.json'],
    },
];
const nameOfPath = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
const lockFormat = (path) => LOCK_FORMATS.find(({ files }) => files.includes(nameOfPath(path)));
const manifestFormat = (path) => MANIFEST_FORMATS.find(({ matches }) => matches(nameOfPath(path)));
const pinFormat = (path) => PIN_FORMATS.find(({ matches }) => matches(nameOfPath(path), path));
/** Hosts of every default registry, for configuration that does not say which ecosystem it is for. */
const ALL_REGISTRIES = [
    ...new Set([...LOCK_FORMATS, ...PIN_FORMATS].flatMap(({ registries }) => registries)),
];

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/rules.js
/** Rules of the lockfile review: id → what a hit means, for people. Ids start with `lockfile.`. */
const LOCKFILE_RULES = {
    'lockfile.host': 'comes from a host that is neither a default registry nor on the allow-list of the policy',
    'lockfile.source': 'comes from a place whose content can change without its version changing',
    'lockfile.other-package': 'is downloaded under another name or version than it is installed as',
    'lockfile.integrity-missing': 'has no integrity value, so nothing checks what is downloaded',
    'lockfile.integrity-weak': 'is only protected by SHA-1',
    'lockfile.integrity-changed': 'has another integrity value than before for the same version',
    'lockfile.integrity-added': 'accepts further downloads than before for the same version',
    'lockfile.integrity-rehashed': 'is protected by another kind of hash than before, which cannot be compared',
    'lockfile.origin-changed': 'comes from another place than before',
    'lockfile.floating': 'is not pinned to one version',
    'lockfile.weakened': 'switches a protection off',
    'lockfile.build-requirement': 'changed what builds it, which no lockfile pins',
    'lockfile.install-script': 'runs a script when it is installed',
    'lockfile.changed-alone': 'changed although no manifest did',
    'lockfile.out-of-step': 'does not agree with its manifest',
    'lockfile.stale': 'was not regenerated although its manifest changed',
    'lockfile.removed': 'was taken away, so nothing pins what is installed',
    'lockfile.unreadable': 'cannot be read',
};
/** What does not block by itself: it is for the person who approves the dependency. */
const WARNINGS = new Set([
    'lockfile.install-script',
    'lockfile.changed-alone',
    'lockfile.integrity-weak',
    'lockfile.integrity-added',
    'lockfile.integrity-rehashed',
    'lockfile.build-requirement',
]);
const rules_levelOf = (rule) => (WARNINGS.has(rule) ? 'warning' : 'error');

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/note.js


/** Faults of one file that are listed one by one: past this number nobody reads them. */
const MAX_FAULTS = 500;
/** Makes findings that point at the line of the file on which the package's name stands. */
function noter(path, text) {
    return (about, { rule, detail }) => {
        const subject = about === null ? path : `${about.name}${about.version === '' ? '' : `@${about.version}`}`;
        return (0,evidence/* finding */.gk)(rule, rules_levelOf(rule), `${subject} ${LOCKFILE_RULES[rule]}: ${detail}.`, { path, startLine: about === null ? 1 : lineOf(text, about) }, { text: `${about?.key ?? subject} ${detail}` });
    };
}
/** The line with name and version, or with the quoted name, or the first one that has the name in it. */
function lineOf(text, { name, version, key }) {
    const forms = [
        ...(key === undefined ? [] : [key]),
        `"${name}@${version}`,
        `${name}@${version}`,
        `${name} ${version}`,
        `"${name}"`,
        name,
    ];
    const at = forms.map((form) => text.indexOf(form)).find((index) => index !== -1) ?? -1;
    return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/places.js

/** Judges where a package comes from. */
function placeFaults(pack, places) {
    const { source, origin } = pack;
    if (source === 'git')
        return [{ rule: 'lockfile.source', detail: `git: ${(origin ?? '').slice(0, 200)}` }];
    if (source === 'path')
        return isOwn(pack, places)
            ? []
            : [{ rule: 'lockfile.source', detail: `path: ${(origin ?? 'unknown').slice(0, 200)}` }];
    if (origin === null)
        return [];
    const hosts = source === 'url' ? places.allowedHosts : [...places.registries, ...places.allowedHosts];
    return origin.split(' ').flatMap((address) => addressFaults(address, hosts));
}
/** Judges an address against the hosts that may serve packages. */
function addressFaults(address, hosts) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || url.protocol !== 'https:')
        return [{ rule: 'lockfile.source', detail: address.slice(0, 200) }];
    if (url.username !== '' || url.password !== '')
        return [{ rule: 'lockfile.source', detail: 'its address holds credentials' }];
    return hosts.includes(url.host) ? [] : [{ rule: 'lockfile.host', detail: url.host.slice(0, 200) }];
}
/** A folder of this repository is reviewed as code; anything else on a disk is not. */
function isOwn({ name, origin }, { folder, hasFolder, own }) {
    if (origin === null)
        return own.has(name);
    if (origin.startsWith('/') || /^[A-Za-z]:/u.test(origin))
        return false;
    const path = external_node_path_.posix.normalize(`${folder}${origin.replace(/^file:/u, '')}`).replace(/^\.?\/|\/$/gu, '');
    return path !== '..' && !path.startsWith('../') && hasFolder(path === '.' ? '' : path);
}
/** Whether two packages of one version come from the same place; all default registries are one place. */
function places_samePlace(a, b, registries) {
    const placeOf = ({ source, origin }) => {
        if (source !== 'registry' && source !== 'url')
            return `${source} ${origin}`;
        if (origin === null)
            return 'default';
        const url = URL.canParse(origin) ? new URL(origin) : null;
        if (url === null)
            return origin;
        return registries.includes(url.host) && url.protocol === 'https:' ? 'default' : url.origin;
    };
    return placeOf(a) === placeOf(b);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/manifests.js



/** Compares a manifest of head with the same file of the base; judges what no lockfile would show of it. */
async function reviewManifest(repository, path, format, hosts) {
    const text = (await repository.change.readHead(path)) ?? '';
    const note = noter(path, text);
    const after = await readManifest(format, text);
    if (after === null) {
        const findings = [note(null, { rule: 'lockfile.unreadable', detail: 'it is not in its format' })];
        return { findings, changed: true };
    }
    const old = await repository.before(path);
    const before = old === null ? null : await readManifest(format, old);
    const known = new Set(before?.registries);
    const built = new Set(before?.unlocked);
    const replaced = new Set(before?.replaced?.map((pack) => JSON.stringify(pack)));
    const places = {
        registries: [],
        allowedHosts: [],
        folder: folderOf(path),
        hasFolder: repository.hasFolder,
        own: new Set(),
    };
    const faults = [
        ...after.registries.filter((address) => !known.has(address)).flatMap((address) => addressFaults(address, hosts)),
        ...(after.unlocked ?? []).filter((line) => !built.has(line)).map(buildFault),
        ...(after.replaced ?? [])
            .filter((pack) => !replaced.has(JSON.stringify(pack)))
            .flatMap((pack) => placeFaults(pack, places).map(({ rule, detail }) => ({ rule, detail: `${pack.name} is replaced, ${detail}` }))),
    ];
    return { findings: faults.map((fault) => note(null, fault)), changed: signature(before) !== signature(after) };
}
/** A requirement of the build that names a place is a source nobody pins; others are shown. */
const buildFault = (requirement) => ({
    rule: requirement.includes('@') ? 'lockfile.source' : 'lockfile.build-requirement',
    detail: requirement.slice(0, 200),
});
async function readManifest({ read }, text) {
    try {
        return await read(text);
    }
    catch {
        return null;
    }
}
/** What a manifest asks for, whatever its order. */
const signature = (manifest) => (manifest?.declared ?? [])
    .map(({ name, spec }) => JSON.stringify([name, spec]))
    .toSorted()
    .join('\n');

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/npm-entry.js

const NPM_HOST = 'registry.npmjs.org';
/** Judges a package that the change added or altered. `before` is the entry under the same key in the base; null when there was none. */
function faultsOf(entry, before, allowedHosts) {
    const sameVersion = before !== null && before.version === entry.version && before.name === entry.name;
    return [
        ...sourceFaults(entry, allowedHosts),
        ...integrityFaults(entry, sameVersion ? before : null),
        ...(sameVersion && originOf(before) !== originOf(entry)
            ? [{ rule: 'lockfile.origin-changed', detail: `${originOf(before)} became ${originOf(entry)}` }]
            : []),
        ...(runsScript(entry) && !(before !== null && runsScript(before))
            ? [{ rule: 'lockfile.install-script', detail: 'it did not before this change' }]
            : []),
    ];
}
const resolvedOf = ({ value }) => (0,fields/* raw */.lS)(value, 'resolved');
const integrityOf = ({ value }) => (0,fields/* raw */.lS)(value, 'integrity');
const runsScript = ({ value }) => (0,fields.at)(value, 'hasInstallScript') === true;
/** Packages inside another package's archive have no download of their own. */
const isBundled = ({ value }) => (0,fields.at)(value, 'inBundle') === true;
const originOf = (entry) => {
    const url = urlOf(resolvedOf(entry));
    return url === null ? (resolvedOf(entry) ?? 'nowhere') : `${url.protocol}//${url.host}`;
};
function urlOf(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : null;
}
function sourceFaults(entry, allowedHosts) {
    const resolved = resolvedOf(entry);
    if (resolved === undefined)
        return [];
    const url = urlOf(resolved);
    if (url === null || url.protocol !== 'https:') {
        return [{ rule: 'lockfile.source', detail: resolved.slice(0, 200) }];
    }
    if (url.username !== '' || url.password !== '')
        return [{ rule: 'lockfile.source', detail: 'its address holds credentials' }];
    if (url.host !== NPM_HOST) {
        return allowedHosts.includes(url.host) ? [] : [{ rule: 'lockfile.host', detail: url.host }];
    }
    const file = entry.name.slice(entry.name.lastIndexOf('/') + 1);
    const expected = `/${entry.name}/-/${file}-${entry.version}.tgz`;
    return npm_entry_decodePath(url.pathname) === expected
        ? []
        : [
            {
                rule: 'lockfile.other-package',
                detail: `${entry.name}@${entry.version} is downloaded from ${url.pathname.slice(0, 200)}`,
            },
        ];
}
function npm_entry_decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function integrityFaults(entry, sameVersionBefore) {
    if (isBundled(entry))
        return [];
    const integrity = integrityOf(entry);
    const before = sameVersionBefore === null ? undefined : integrityOf(sameVersionBefore);
    if (integrity === undefined)
        return [{ rule: 'lockfile.integrity-missing', detail: resolvedOf(entry)?.slice(0, 200) ?? 'it names no download' }];
    if (before !== undefined && before !== integrity) {
        return [
            { rule: 'lockfile.integrity-changed', detail: `${before.slice(0, 24)}… became ${integrity.slice(0, 24)}…` },
        ];
    }
    return /\bsha(?:256|384|512)-/u.test(integrity)
        ? []
        : [{ rule: 'lockfile.integrity-weak', detail: integrity.slice(0, 40) }];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/npm-step.js

/** Dependency fields that a lockfile repeats for each project it covers. */
const npm_step_DEPENDENCY_FIELDS = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
];
/** Of these, what an installation cannot do without. */
const REQUIRED_FIELDS = new Set(['dependencies', 'devDependencies']);
const EXACT_VERSION = /^=?v?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/u;
/** The dependency fields of a package.json; null when it is not JSON. */
function parseManifest(text) {
    try {
        return (0,fields/* record */.g1)(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** Whether two package.json files declare the same dependencies and overrides. */
const sameDependencies = (a, b) => [...npm_step_DEPENDENCY_FIELDS, 'overrides', 'workspaces'].every((field) => canonical((0,fields.at)(a, field)) === canonical((0,fields.at)(b, field)));
const canonical = (value) => JSON.stringify((0,fields/* record */.g1)(value) === null
    ? (value ?? null)
    : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/**
 * Where a project's package.json and the lockfile disagree: a range that the lockfile does not repeat, a dependency it
 * does not install, or an exact version it installs differently.
 *
 * @param key the project's key in `packages`; empty for the root
 */
function outOfStep(lock, key, manifest) {
    const project = key === '' ? lock.root : (lock.byKey.get(key)?.value ?? {});
    const faults = [];
    for (const field of npm_step_DEPENDENCY_FIELDS) {
        const declared = new Map((0,fields/* entries */.jO)(manifest, field));
        for (const [name, range] of declared) {
            if ((0,fields/* raw */.lS)(project, field, name) !== range) {
                faults.push(`${name} is ${JSON.stringify(range)} in package.json and ${JSON.stringify((0,fields/* raw */.lS)(project, field, name) ?? 'absent')} in the lockfile`);
                continue;
            }
            const entry = lock.byKey.get(`${key === '' ? '' : `${key}/`}node_modules/${name}`) ?? lock.byKey.get(`node_modules/${name}`);
            const exact = EXACT_VERSION.exec(String(range))?.[1];
            if (entry === undefined) {
                if (REQUIRED_FIELDS.has(field))
                    faults.push(`${name} is declared and not installed`);
            }
            else if (exact !== undefined &&
                (0,fields.at)(entry.value, 'link') !== true &&
                entry.version !== exact &&
                !(0,fields/* entries */.jO)(manifest, 'overrides').length) {
                faults.push(`${name} is pinned to ${exact} and installed as ${entry.version}`);
            }
        }
        for (const [name] of (0,fields/* entries */.jO)(project, field)) {
            if (!declared.has(name))
                faults.push(`${name} is in the lockfile and not in package.json`);
        }
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/npm-review.js





/** Workspaces whose package.json is compared. */
const MAX_WORKSPACES = 1_000;
/** Reviews one npm lockfile of head against the same file of the base and the package.json files it answers. */
async function reviewNpmLock(repository, path, changedManifests, allowedHosts) {
    const text = await repository.change.readHead(path);
    const lock = text === null ? null : parseNpmLock(text);
    const note = noter(path, text ?? '');
    const advice = `Write ${path} anew with npm install from the package.json of the same commit, from the registry, and commit both.`;
    if (lock === null) {
        const fault = { rule: 'lockfile.unreadable', detail: 'npm 7 and later write version 2 or 3' };
        return { path, findings: [note(null, fault)], touched: 0, advice, limit: null };
    }
    const baseText = await repository.before(path);
    const base = baseText === null ? null : parseNpmLock(baseText);
    const before = base?.byKey ?? new Map();
    const changed = lock.entries.filter((entry) => isInstalled(entry) && !isSame(entry, before.get(entry.key)));
    const steps = await stepFaults(repository, path, lock);
    const isAlone = changed.length > 0 && base !== null && changedManifests.length === 0;
    const whole = [
        ...steps.map((detail) => ({ rule: 'lockfile.out-of-step', detail })),
        ...(isAlone
            ? [{ rule: 'lockfile.changed-alone', detail: `${changed.length} packages are added or altered` }]
            : []),
    ];
    const faults = changed.flatMap((entry) => faultsOf(entry, before.get(entry.key) ?? null, allowedHosts).map((fault) => [entry, fault]));
    const gone = [...before.keys()].filter((key) => !lock.byKey.has(key)).length;
    return {
        path,
        findings: [
            ...faults.slice(0, MAX_FAULTS).map(([entry, fault]) => note({ ...entry, key: `"${entry.key}":` }, fault)),
            ...whole.slice(0, MAX_FAULTS).map((fault) => note(null, fault)),
        ],
        touched: changed.length + gone,
        advice,
        limit: null,
    };
}
const isSame = (entry, before) => before !== undefined && JSON.stringify(entry.value) === JSON.stringify(before.value);
async function stepFaults(repository, path, lock) {
    const folder = folderOf(path);
    const workspaces = lock.entries.filter(({ key }) => !key.includes('node_modules/')).map(({ key }) => key);
    if (workspaces.length > MAX_WORKSPACES)
        return [`it lists more than ${MAX_WORKSPACES} workspaces`];
    const faults = [];
    for (const key of ['', ...workspaces]) {
        const text = await repository.change.readHead(`${folder}${key === '' ? '' : `${key}/`}package.json`);
        const manifest = text === null ? null : parseManifest(text);
        if (manifest === null)
            faults.push(`${key === '' ? 'its' : `${key}'s`} package.json is missing or is not JSON`);
        else
            faults.push(...outOfStep(lock, key, manifest));
    }
    return faults;
}
/** Whether an npm lockfile speaks for a package.json: the one beside it, or one whose folder it lists as a workspace. */
async function npmCovers(repository, lock, manifest) {
    const workspace = folderOf(manifest).slice(folderOf(lock).length).replace(/\/$/u, '');
    if (workspace === '')
        return true;
    return parseNpmLock((await repository.change.readHead(lock)) ?? '')?.byKey.has(workspace) === true;
}
/** Whether the change alters what a package.json asks for, overrides and workspaces included; false for other files. */
async function npmDependenciesChanged(repository, path) {
    if (path !== 'package.json' && !path.endsWith('/package.json'))
        return false;
    const after = await repository.change.readHead(path);
    const manifest = after === null ? null : parseManifest(after);
    if (manifest === null)
        return true;
    const before = await repository.before(path);
    return !sameDependencies(before === null ? null : parseManifest(before), manifest);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/registry-config.js


/** Files that tell a package manager from where to download. */
const FILES = /(?:^|\/)(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|bunfig\.toml|pip\.conf|pip\.ini|\.pypirc|uv\.toml|nuget\.config|\.cargo\/config(?:\.toml)?|\.bundle\/config|\.mvn\/settings\.xml)$/iu;
const registry_config_ADDRESS = /\b[a-z+]{2,20}:\/\/[^\s"'<>,\]]+/giu;
const registry_config_WEAKENS = /strict-?ssl\W{1,5}false|ssl_verify\W{1,5}false|verify_ssl\W{1,5}false|checksumbehavior|unsafehttpwhitelist|trusted-host|allowinsecureconnections\W{1,5}true/iu;
const isRegistryConfig = (path) => FILES.test(path);
/** Hosts and switches that the change brings into a registry configuration; read as text, comments left out. */
async function reviewRegistryConfig(repository, path, hosts) {
    const text = (await repository.change.readHead(path)) ?? '';
    const known = new Set(registry_config_linesOf((await repository.before(path)) ?? ''));
    const faults = registry_config_linesOf(text)
        .filter((line) => !known.has(line))
        .flatMap((line) => [
        ...[...line.matchAll(registry_config_ADDRESS)].flatMap(([address]) => addressFaults(address.replace(/^(?:sparse|registry)\+/iu, ''), hosts)),
        ...(registry_config_WEAKENS.test(line) ? [{ rule: 'lockfile.weakened', detail: line.slice(0, 120) }] : []),
    ]);
    return faults.slice(0, 100).map((fault) => noter(path, text)(null, fault));
}
const registry_config_linesOf = (text) => text
    .split(/\r?\n/u)
    .map((line) => line.slice(0, 1_000).trim())
    .filter((line) => line !== '' && !/^[#;]/u.test(line));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/repository.js

/** Manifests of one kind that are read for the names of the repository's own packages. */
const MAX_MANIFESTS = 1_000;
/** The head tree, as the lockfile review asks about it. */
class Repository {
    change;
    paths;
    /** Folder (with `/` at its end, empty for the root) → paths of its files. */
    #files;
    #folders;
    #own = new Map();
    constructor(change, paths) {
        this.change = change;
        this.paths = new Set(paths);
        const files = new Map();
        for (const path of paths) {
            const folder = folderOf(path);
            const found = files.get(folder);
            if (found === undefined)
                files.set(folder, [path]);
            else
                found.push(path);
        }
        this.#files = files;
        this.#folders = new Set([...files.keys()].flatMap(withParents));
    }
    static async of(change) {
        return new Repository(change, await change.listHead());
    }
    filesIn(folder) {
        return this.#files.get(folder) ?? [];
    }
    hasFolder = (path) => path === '' || this.#folders.has(`${path}/`);
    changedFile(path) {
        return this.change.files.find((file) => file.path === path);
    }
    /** Text of the base under which a path of head was known there; null when it had none. */
    async before(path) {
        const file = this.changedFile(path);
        const basePath = file === undefined ? path : file.before?.path;
        return basePath === undefined ? null : this.change.readBase(basePath);
    }
    /** Lockfiles of these names in a path's own folder and those above, nearest first. */
    locksFor(path, names) {
        const parents = withParents(folderOf(path)).toReversed();
        return parents.flatMap((folder) => names.flatMap((name) => this.filesIn(folder).filter((file) => nameOfPath(file) === name)));
    }
    /** Names of the repository's own packages of one kind. What cannot be read has no name. */
    own(format) {
        const known = this.#own.get(format) ?? this.#readNames(format);
        this.#own.set(format, known);
        return known;
    }
    async #readNames(format) {
        const { nameOf } = format;
        if (nameOf === undefined)
            return new Set();
        const paths = [...this.paths].filter((path) => format.matches(nameOfPath(path), path) && !path.includes('node_modules/'));
        const names = await Promise.all(paths.slice(0, MAX_MANIFESTS).map(async (path) => {
            try {
                return await nameOf((await this.change.readHead(path)) ?? '');
            }
            catch {
                return null;
            }
        }));
        return new Set(names.filter((name) => name !== null));
    }
}
/** `a/b/` → ``, `a/`, `a/b/`. */
function withParents(folder) {
    const parts = folder.split('/').slice(0, -1);
    return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/checksums.js
const WEAK = new Set(['md5', 'sha1']);
/** `sha256 of a.whl` → `sha256`. */
const kindOf = ({ of }) => of.split(' ')[0] ?? of;
const isStrong = (checksum) => !WEAK.has(kindOf(checksum));
/**
 * Judges the checksums of a package.
 *
 * @param before the same version in the base; null when the base has none
 * @param hashed whether the file gives checksums at all
 */
function checksumFaults(pack, before, hashed) {
    if (pack.source === 'path' || pack.source === 'git')
        return [];
    const had = before?.checksums ?? [];
    if (pack.checksums.length === 0) {
        if (pack.unhashed === true || (!hashed && had.length === 0))
            return [];
        return [
            {
                rule: 'lockfile.integrity-missing',
                detail: had.length > 0 ? 'it had one before' : 'others in the file have one',
            },
        ];
    }
    const weak = pack.checksums.some(isStrong)
        ? []
        : [{ rule: 'lockfile.integrity-weak', detail: pack.checksums[0]?.of ?? '' }];
    return had.length === 0 ? weak : [...weak, ...checksums_compare(had, pack.checksums)];
}
/**
 * A value that went while another came is a changed download. Values that only came are further files of the same
 * version, which some registries allow. Another kind of hash cannot be compared; a weaker one is a change.
 */
function checksums_compare(before, after) {
    const kinds = new Set(before.map(kindOf));
    if (!after.some((checksum) => kinds.has(kindOf(checksum)))) {
        return before.some(isStrong) && !after.some(isStrong)
            ? [changed(before[0], after[0])]
            : [{ rule: 'lockfile.integrity-rehashed', detail: `${before[0]?.of} became ${after[0]?.of}` }];
    }
    if (before.some(isStrong) && !after.some(isStrong))
        return [changed(before[0], after[0])];
    const idOf = ({ of, value }) => `${of} ${value}`;
    const [old, now] = [new Set(before.map(idOf)), new Set(after.map(idOf))];
    const came = after.filter((checksum) => kinds.has(kindOf(checksum)) && !old.has(idOf(checksum)));
    const went = before.filter((checksum) => !now.has(idOf(checksum)));
    if (came[0] === undefined)
        return [];
    return went.length > 0
        ? [changed(went[0], came[0])]
        : [{ rule: 'lockfile.integrity-added', detail: `${came.length} more, ${came[0].of}` }];
}
const changed = (before, after) => ({
    rule: 'lockfile.integrity-changed',
    detail: `${before?.of} ${before?.value.slice(0, 16)}… became ${after?.of} ${after?.value.slice(0, 16)}…`,
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/compare.js


/**
 * Compares two states of a file that pins packages. Only what the change added or altered is judged.
 *
 * @param before null when the base has no such file, or none that can be read
 * @param mayFloat whether another file pins what this one leaves open
 */
function compareLocks(before, after, places, mayFloat) {
    const base = new Base(before?.packages ?? []);
    const changed = after.packages.filter((pack) => !base.has(pack));
    const head = new Set(after.packages.map(idOf));
    const gone = new Set((before?.packages ?? []).map(idOf).filter((id) => !head.has(id)));
    return {
        touched: new Set(changed.map(idOf)).size + gone.size,
        faults: [
            ...fileFaults(before, after, places).map((fault) => [null, fault]),
            ...changed.flatMap((pack) => packageFaults(pack, base, after, places, mayFloat).map((fault) => [pack, fault])),
        ],
    };
}
const idOf = ({ name, version }) => `${name}@${version}`;
/** The packages of the base, by what they are found by. */
class Base {
    #exact = new Set();
    #versions = new Map();
    #repositories = new Map();
    constructor(packages) {
        for (const pack of packages) {
            this.#exact.add(JSON.stringify(pack));
            this.#versions.set(idOf(pack), [...(this.#versions.get(idOf(pack)) ?? []), pack]);
            const repositories = this.#repositories.get(pack.name) ?? new Set();
            if (pack.repository !== undefined)
                repositories.add(pack.repository);
            this.#repositories.set(pack.name, repositories);
        }
    }
    has(pack) {
        return this.#exact.has(JSON.stringify(pack));
    }
    /** The same version, from the same address where there are several. */
    sameVersion(pack) {
        const found = this.#versions.get(idOf(pack)) ?? [];
        return found.find(({ origin }) => origin === pack.origin) ?? found[0] ?? null;
    }
    /** Whether its name was known under other repositories only. */
    movedRepository({ name, repository }) {
        const known = this.#repositories.get(name);
        return repository !== undefined && known !== undefined && known.size > 0 && !known.has(repository);
    }
}
/** What the file says of all packages: registries and switches that the base did not have. */
function fileFaults(before, after, places) {
    const hosts = [...places.registries, ...places.allowedHosts];
    const addresses = new Set(after.registries.filter((address) => before?.registries.includes(address) !== true));
    const switches = (after.weakened ?? []).filter((line) => before?.weakened?.includes(line) !== true);
    const unhashed = before?.hashed === true && !after.hashed && after.packages.length > 0;
    return [
        ...[...addresses].flatMap((address) => addressFaults(address, hosts)),
        ...switches.map((detail) => ({ rule: 'lockfile.weakened', detail })),
        ...(unhashed ? [{ rule: 'lockfile.weakened', detail: 'it held checksums and holds none now' }] : []),
    ];
}
function packageFaults(pack, base, lock, places, mayFloat) {
    const before = base.sameVersion(pack);
    const moved = (before !== null && !places_samePlace(before, pack, places.registries)) || base.movedRepository(pack);
    return [
        ...placeFaults(pack, places),
        ...(pack.mismatch === undefined ? [] : [{ rule: 'lockfile.other-package', detail: pack.mismatch }]),
        ...(pack.floating === true && !mayFloat && !places.own.has(pack.name)
            ? [
                {
                    rule: 'lockfile.floating',
                    detail: pack.version === '' ? 'it names no version' : pack.version.slice(0, 100),
                },
            ]
            : []),
        ...(moved
            ? [
                {
                    rule: 'lockfile.origin-changed',
                    detail: (pack.repository ?? pack.origin ?? 'the default registry').slice(0, 200),
                },
            ]
            : []),
        ...checksumFaults(pack, before, lock.hashed),
    ];
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/out-of-step.js

/** Dependencies of the manifests that the lockfile has no answer to. */
async function out_of_step_stepFaults(repository, path, lock, manifests, own) {
    const names = new Set(lock.packages.map(({ name }) => name));
    const answers = lock.answers ?? (({ name }) => names.has(name));
    const faults = [];
    for (const manifest of manifests) {
        const text = await repository.change.readHead(manifest);
        const read = manifestFormat(manifest)?.read;
        if (text === null || read === undefined)
            continue;
        const project = folderOf(manifest).slice(folderOf(path).length).replace(/\/$/u, '');
        try {
            for (const declared of (await read(text)).declared) {
                if (declared.optional !== true && !own.has(declared.name) && !answers(declared, project)) {
                    faults.push(`${manifest} asks for ${declared.name} ${declared.spec.slice(0, 100)}, which it does not hold`);
                }
            }
        }
        catch {
            faults.push(`${manifest} cannot be read`);
        }
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/read-lock.js

/** The file, or why it cannot be read. */
async function readOr({ read }, text) {
    try {
        return await read(text);
    }
    catch (error) {
        return `it ${error instanceof SyntaxError ? 'is not JSON' : error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'is not in its format'}`;
    }
}
/** The same file of the base; null where it is not there or cannot be read. */
async function lockBefore(repository, path, format) {
    const text = await repository.before(path);
    const lock = text === null ? null : await readOr(format, text);
    return typeof lock === 'string' ? null : lock;
}
/** Where packages of a lockfile may come from: registries, hosts, and the names that are the project’s own. */
async function placesOf(repository, path, registries, allowedHosts, manifests) {
    const own = new Set();
    for (const manifest of manifests) {
        const format = manifestFormat(manifest);
        if (format !== undefined)
            for (const name of await repository.own(format))
                own.add(name);
    }
    return { registries, allowedHosts, folder: folderOf(path), hasFolder: repository.hasFolder, own };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/review-lock.js





/**
 * Reviews one lockfile of head against the same file of the base, and the manifests it answers.
 *
 * @param changedManifests manifests whose dependencies the change alters and which this lockfile answers
 */
async function reviewLock(repository, path, format, changedManifests, allowedHosts) {
    const text = (await repository.change.readHead(path)) ?? '';
    const note = noter(path, text);
    const advice = `Write ${path} anew with ${format.regenerate} from the manifest of the same commit, from the default registry, and commit both.`;
    const after = await readOr(format, text);
    if (typeof after === 'string') {
        const findings = [note(null, { rule: 'lockfile.unreadable', detail: after })];
        return { path, findings, touched: 0, advice, limit: null };
    }
    const before = await lockBefore(repository, path, format);
    const manifests = new Set([...changedManifests, ...manifestsBeside(repository, path, format)]);
    const places = await placesOf(repository, path, format.registries, allowedHosts, manifests);
    const { faults, touched } = compareLocks(before, after, places, false);
    const steps = await out_of_step_stepFaults(repository, path, after, manifests, places.own);
    const isChanged = repository.changedFile(path) !== undefined;
    const whole = [
        ...steps.map((detail) => ({ rule: 'lockfile.out-of-step', detail })),
        ...(format.tracksManifest === true && changedManifests[0] !== undefined && !isChanged
            ? [{ rule: 'lockfile.stale', detail: `${changedManifests[0]} asks for something else` }]
            : []),
        ...(touched > 0 && before !== null && changedManifests.length === 0
            ? [{ rule: 'lockfile.changed-alone', detail: `${touched} packages are added, altered or gone` }]
            : []),
    ];
    return {
        path,
        findings: [
            ...faults.slice(0, MAX_FAULTS).map(([about, fault]) => note(about, fault)),
            ...whole.slice(0, MAX_FAULTS).map((fault) => note(null, fault)),
        ],
        touched,
        advice,
        limit: after.hashed || after.packages.length === 0 ? null : 'lock without checksums',
    };
}
const manifestsBeside = (repository, path, { files }) => repository
    .filesIn(folderOf(path))
    .filter((file) => manifestFormat(file)?.locks.some((name) => files.includes(name)) === true);
/**
 * Whether a lockfile answers a manifest: its format says for which projects it speaks, or it is the nearest one.
 *
 * @param isNearest whether no other lockfile lies nearer to the manifest
 */
async function answersFor(repository, lock, format, manifest, isNearest) {
    const project = folderOf(manifest).slice(folderOf(lock).length).replace(/\/$/u, '');
    if (project === '')
        return true;
    const read = await readOr(format, (await repository.change.readHead(lock)) ?? '');
    return typeof read === 'string' || read.projects === undefined ? isNearest : read.projects.has(project);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/review-pins.js




/** Reviews a file that pins versions without being a lockfile. */
async function reviewPins(repository, path, format, allowedHosts) {
    const text = (await repository.change.readHead(path)) ?? '';
    const note = noter(path, text);
    const advice = `Name exact versions from the default registry in ${path}.`;
    const after = await readOr(format, text);
    if (typeof after === 'string') {
        const findings = [note(null, { rule: 'lockfile.unreadable', detail: after })];
        return { path, findings, touched: 0, advice, limit: null };
    }
    const before = await lockBefore(repository, path, format);
    const places = {
        ...(await placesOf(repository, path, format.registries, allowedHosts, [])),
        own: await repository.own(format),
    };
    const isLocked = repository.locksFor(path, format.lockedBy(nameOfPath(path))).length > 0;
    const { faults, touched } = compareLocks(before, after, places, isLocked);
    return {
        path,
        findings: faults.slice(0, MAX_FAULTS).map(([about, fault]) => note(about, fault)),
        touched,
        advice,
        limit: after.hashed || isLocked || touched === 0 ? null : 'pins',
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/lockfile/review.js










/**
 * Reviews what the change does to lockfiles, manifests, files that pin versions, and the configuration of registries.
 *
 * @param allowedHosts hosts besides the default registries from which packages may come
 */
async function reviewLockfiles(change, allowedHosts) {
    const paths = change.files
        .map(({ path }) => path)
        .filter((path) => (isDependencyFile(path) || isRegistryConfig(path)) && !path.includes('node_modules/'));
    const repository = await Repository.of(change);
    const present = paths.filter((path) => repository.paths.has(path));
    const hosts = [...ALL_REGISTRIES, ...allowedHosts];
    /** Lockfile → manifests it answers whose dependencies the change alters. */
    const locks = new Map(present.filter(isReviewedLock).map((path) => [path, []]));
    const findings = paths.filter((path) => wasRemoved(repository, path)).map(removed);
    const unreviewed = [];
    const reviews = [];
    for (const path of present) {
        const manifest = manifestFormat(path);
        const pins = pinFormat(path);
        if (isRegistryConfig(path))
            findings.push(...(await reviewRegistryConfig(repository, path, hosts)));
        if (pins !== undefined)
            reviews.push(await reviewPins(repository, path, pins, allowedHosts));
        if (manifest !== undefined) {
            const { changed, findings: found } = await reviewManifest(repository, path, manifest, hosts);
            // Of a file that pins versions itself, the review of its pins says all of that.
            if (manifest.pinsItself !== true)
                findings.push(...found);
            if (!changed && !(await npmDependenciesChanged(repository, path)))
                continue;
            const lock = await answering(repository, path, manifest.locks);
            if (lock !== null)
                locks.set(lock, [...(locks.get(lock) ?? []), path]);
            else if (manifest.pinsItself !== true) {
                unreviewed.push({ path, why: 'changes dependencies, and no lockfile covers it', advice: manifest.advice });
            }
        }
        else if (pins === undefined && !isReviewedLock(path) && !isRegistryConfig(path)) {
            unreviewed.push({
                path,
                why: 'changed, and this review does not read its format',
                advice: 'Have the change of dependencies made without it, or have it waived by whoever owns the policy after reading it.',
            });
        }
    }
    for (const [path, manifests] of locks) {
        const format = lockFormat(path);
        reviews.push(format === undefined
            ? await reviewNpmLock(repository, path, manifests, allowedHosts)
            : await reviewLock(repository, path, format, manifests, allowedHosts));
    }
    const all = [...findings, ...reviews.flatMap((review) => review.findings)];
    return { evidence: conclude({ touched: paths, findings: all, reviews, unreviewed }), findings: all };
}
const isReviewedLock = (path) => isNpmLock(path) || lockFormat(path) !== undefined;
/** The lockfile that answers a manifest: of those that can, one that the change touches, else the nearest. */
async function answering(repository, path, names) {
    const near = repository.locksFor(path, names);
    const found = [];
    for (const lock of near) {
        const format = lockFormat(lock);
        const isNearest = folderOf(lock) === folderOf(near[0] ?? '');
        const answers = format === undefined
            ? await npmCovers(repository, lock, path)
            : await answersFor(repository, lock, format, path, isNearest);
        if (answers)
            found.push(lock);
    }
    return found.find((lock) => repository.changedFile(lock) !== undefined) ?? found[0] ?? null;
}
/** Whether the change takes a lockfile away while a manifest that wants one stays, and no other takes its place. */
function wasRemoved(repository, path) {
    if (repository.paths.has(path) || !isLockfile(path))
        return false;
    const name = nameOfPath(path);
    return repository.filesIn(folderOf(path)).some((file) => {
        const names = manifestFormat(file)?.locks ?? pinFormat(file)?.lockedBy(nameOfPath(file)) ?? [];
        return names.includes(name) && repository.locksFor(file, names).length === 0;
    });
}
/** A lockfile that the change takes away while its manifest stays. */
const removed = (path) => noter(path, '')(null, { rule: 'lockfile.removed', detail: 'its manifest is still there' });

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/merged/limits.js
/**
 * What GitHub accepts of a SARIF upload ("SARIF support for code scanning", section on limits): 20 runs a file, 25,000
 * results a run, 10 MB compressed, rule ids of 255 characters.
 */
const MAX_RUNS = 20;
const MAX_RESULTS_PER_RUN = 25_000;
const MAX_GZIP_BYTES = 10 * 1000 * 1000;
const MAX_ID_CHARACTERS = 255;
/** Ours: longer messages are cut, they only make the file large. */
const MAX_MESSAGE_CHARACTERS = 1_000;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/merged/sarif.js




/**
 * All findings as one SARIF 2.1.0 file, one run a tool (GitHub refuses two runs of one tool and category), within
 * GitHub's upload limits. Findings must come with the most important first: what is cut is cut from the end.
 */
async function mergedSarif(reported, reports) {
    let most = MAX_RESULTS_PER_RUN;
    for (;;) {
        const { runs, kept } = runsOf(reported, reports, most);
        const text = JSON.stringify({
            $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
            version: '2.1.0',
            runs,
        });
        if ((await gzipBytes(text)) <= MAX_GZIP_BYTES || most <= 1)
            return { text, cut: reported.length - kept };
        most = Math.floor(most / 2);
    }
}
async function gzipBytes(text) {
    // What is shorter than the limit uncompressed needs no compressor to be known to fit.
    if (text.length * 3 <= MAX_GZIP_BYTES)
        return text.length;
    const { gzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    return gzipSync(text).length;
}
function runsOf(reported, reports, most) {
    const tools = new Map();
    for (const { runs } of reports) {
        for (const run of runs) {
            const key = (0,item/* toolKeyOf */.H)(run.tool);
            const known = tools.get(key);
            if (known === undefined)
                tools.set(key, { name: run.tool, version: run.version, ok: run.status !== 'failed', own: [] });
            else if (run.status === 'failed')
                known.ok = false;
        }
    }
    for (const item of reported)
        tools.get(item.group.lead.item.toolKey)?.own.push(item);
    const chosen = [...tools.values()]
        .toSorted((a, b) => b.own.length - a.own.length || (a.name < b.name ? -1 : 1))
        .slice(0, MAX_RUNS);
    const runs = chosen.map(({ name, version, ok, own }) => runOf(name, version, ok, own.slice(0, most)));
    return { runs, kept: chosen.reduce((sum, { own }) => sum + Math.min(own.length, most), 0) };
}
function runOf(name, version, ok, own) {
    const rules = [...new Set(own.map(({ finding }) => sarif_idOf(finding.ruleId)))];
    const index = new Map(rules.map((rule, position) => [rule, position]));
    return {
        tool: { driver: { name, ...(version === null ? {} : { version }), rules: rules.map((id) => ({ id })) } },
        invocations: [{ executionSuccessful: ok }],
        columnKind: 'utf16CodeUnits',
        results: own.map((item) => resultOf(item, index)),
    };
}
function resultOf({ finding, group }, index) {
    const ruleId = sarif_idOf(finding.ruleId);
    const tools = group.also.map(({ item }) => item.tool);
    return {
        ruleId,
        ruleIndex: index.get(ruleId) ?? -1,
        level: finding.level,
        message: { text: (0,markdown/* clip */.$Q)(finding.message, MAX_MESSAGE_CHARACTERS) || 'The tool gave no message.' },
        ...(finding.location === undefined ? {} : { locations: [sarif_locationOf(finding.location)] }),
        partialFingerprints: { 'evidenceGate/v1': finding.fingerprint },
        baselineState: group.lead.judgement.state === 'new' || finding.state === 'new' ? 'new' : 'unchanged',
        ...(finding.state === 'waived' ? { suppressions: [suppressionOf(finding)] } : {}),
        ...(tools.length === 0 ? {} : { properties: { alsoReportedBy: [...new Set(tools)] } }),
    };
}
/** A waiver lies outside the code, and was accepted by those who granted it. */
const suppressionOf = (finding) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,markdown/* clip */.$Q)((0,fields/* raw */.lS)(finding, 'waivedBy', 'reason') ?? 'waived', MAX_MESSAGE_CHARACTERS),
});
const sarif_idOf = (ruleId) => (0,markdown/* clip */.$Q)(ruleId, MAX_ID_CHARACTERS);
function sarif_locationOf({ path, startLine, endLine, startColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
            ...(startLine === undefined
                ? {}
                : {
                    region: {
                        startLine,
                        ...(endLine === undefined ? {} : { endLine }),
                        ...(startColumn === undefined ? {} : { startColumn }),
                    },
                }),
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/aggregate.js



















/** The whole gate: reads all reports, makes one list of findings of them, judges each piece of evidence. */
async function aggregate(context) {
    const { change, policy, inputs, earlier } = context;
    const owed = (0,gate_owed/* owedTo */.n)('scan-aggregate', policy, earlier);
    const given = await readInputs(context, inputs.reports, earlier.size > 0);
    const baseline = await readInputs(context, inputs.baseline, false);
    context.progress(`Comparing the findings of ${given.reports.length} reports`);
    const recorded = applyRecords(given.reports, given.digests, policy.scanners, change?.head ?? null);
    const locate = change === null ? null : locateIn(await change.listHead());
    const merged = mergeWithinTools(recorded.reports, locate);
    const canaries = takeCanaries(merged.items, policy.scans.canaries, change);
    const history = await judgeHistory(canaries.items, recorded.reports, baseline.reports, change);
    const found = findingsOf(joinTools(history.judged));
    const absent = [
        ...absenceProblems(given.unmatched, absentReports(policy.reports.expected, given.paths, given.leftToOthers)),
        ...recorded.absent,
    ];
    const withoutPackages = await hasNoPackages(change);
    const proved = await prove(context, owed, recorded.reports, absent, found, {
        head: change?.head ?? null,
        hasNoPackages: withoutPackages,
        scans: policy.scans,
        canaries,
        risk: riskOf(earlier.get('risk-classify')),
        scope: change === null || locate === null ? null : scopeOf(change, locate, policy),
    });
    const { reported, own } = proved;
    const lockfiles = await lockfileReview(context, owed);
    const sarif = await mergedSarif(reported, recorded.reports);
    await context.emit('merged.sarif', sarif.text);
    const problems = [
        ...absent,
        ...reportProblems([...recorded.reports, ...baseline.reports], withoutPackages),
        ...history.problems,
        ...proved.problems,
        ...nothingGiven(given.reports.length + absent.length, owed === null),
        ...(sarif.cut === 0 ? [] : [cutProblem(sarif.cut)]),
    ];
    return {
        evidence: [...proved.evidence, ...(lockfiles === null ? [] : [lockfiles.evidence])],
        findings: [...reported, ...own].map(({ finding }) => finding).concat(lockfiles?.findings ?? []),
        problems,
        inputs: [...given.digests, ...baseline.digests],
        details: {
            reports: recorded.reports.map(reportDetail),
            totals: {
                read: merged.read,
                repeats: merged.repeats,
                joined: canaries.items.length - reported.length,
                canaries: merged.items.length - canaries.items.length,
                findings: reported.length,
                new: byLevel(reported, 'new'),
                existing: byLevel(reported, 'existing'),
                waived: byLevel(reported, 'waived'),
                suppressed: reported.filter(({ finding }) => finding['suppressed'] === true).length,
                fixed: history.fixed.length,
                cut: sarif.cut,
            },
            fixed: fixedDetails(history.fixed),
            joins: joinDetails(reported),
            leftToOthers: given.leftToOthers,
        },
    };
}
/** Our own review of the lockfiles, where the policy gives this gate that evidence. */
async function lockfileReview({ change, policy }, owed) {
    const definition = policy.evidence[LOCKFILE_REVIEW];
    if (definition?.gate !== 'scan-aggregate')
        return null;
    if (change !== null)
        return reviewLockfiles(change, policy.context.allowedHosts);
    if (owed?.some(({ id }) => id === LOCKFILE_REVIEW) !== true)
        return null;
    const summary = 'Without a repository no lockfile can be compared.';
    return { evidence: (0,evidence/* unsatisfied */._5)(LOCKFILE_REVIEW, 'missing', summary, definition.howTo), findings: [] };
}
const nothingGiven = (reports, owedUnknown) => reports > 0 || !owedUnknown
    ? []
    : [{ code: 'EG413', message: 'No report was given.', nextAction: 'Name the report files with --reports.' }];
const cutProblem = (cut) => ({
    code: 'EG417',
    message: `merged.sarif leaves out ${cut} findings to stay within GitHub's limits; all were judged.`,
    nextAction: 'Lower the number of findings, or upload the reports one by one.',
});

// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __webpack_require__(42430);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/summary.js


/** Findings that are listed one by one; the counts always cover all. */
const summary_MAX_LISTED = 25;
/** The gate's part of the job summary: what is new comes first, then the evidence, then how each tool fared. */
function summarise(report) {
    const details = report.details;
    return [
        headline(details),
        newFindings(report.findings),
        evidenceTable(report.evidence),
        countsTable(details),
        healthTable(details.reports),
        problems(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function headline({ totals }) {
    const fresh = totals.new.error + totals.new.warning + totals.new.note;
    const waived = totals.waived.error + totals.waived.warning + totals.waived.note;
    const known = totals.existing.error + totals.existing.warning + totals.existing.note;
    return `**${fresh} new** findings, ${known} existing, ${waived === 0 ? '' : `${waived} waived, `}${totals.fixed} fixed. ${totals.read} records were read: ${totals.findings} findings, ${totals.repeats} repeats, ${totals.joined} joined with another tool's.`;
}
function newFindings(findings) {
    const fresh = findings.filter(({ state }) => state === 'new');
    const rows = fresh
        .slice(0, summary_MAX_LISTED)
        .map((finding) => [
        finding.level,
        (0,markdown/* code */.aY)(`${textOf(finding['tool']) ?? 'lockfile review'}: ${finding.ruleId}`, 120),
        finding.location === undefined ? '' : (0,markdown/* code */.aY)(`${finding.location.path}:${finding.location.startLine ?? ''}`, 120),
        (0,markdown/* escapeMarkdown */.FV)(finding.message, 200),
        (0,markdown/* escapeMarkdown */.FV)(textOf(finding['because']) ?? '', 120),
    ]);
    const more = fresh.length > summary_MAX_LISTED ? `\n\n${fresh.length - summary_MAX_LISTED} more are in the report.` : '';
    return (0,markdown/* table */.tp)(['New', 'Rule', 'Place', 'What', 'New because'], rows) + more;
}
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const evidenceTable = (evidence) => (0,markdown/* table */.tp)(['Evidence', 'Status', 'Why', 'Next'], evidence.map(({ id, status, summary, nextAction }) => [
    (0,markdown/* code */.aY)(id),
    (0,evidence_status/* passes */.WE)(status) ? status : `**${status}**`,
    (0,markdown/* escapeMarkdown */.FV)(summary),
    (0,markdown/* escapeMarkdown */.FV)(nextAction ?? ''),
]));
const countsTable = ({ totals }) => (0,markdown/* table */.tp)(['Level', 'New', 'Existing', 'Waived'], ['error', 'warning', 'note'].map((level) => [
    level,
    String(totals.new[level]),
    String(totals.existing[level]),
    String(totals.waived[level]),
]));
const healthTable = (reports) => (0,markdown/* table */.tp)(['Report', 'Tool', 'Status', 'Findings', 'Problem'], reports
    .slice(0, 100)
    .map(({ path, tool, version, status, findings, problems: said }) => [
    (0,markdown/* code */.aY)(path, 120),
    (0,markdown/* escapeMarkdown */.FV)(`${tool ?? 'unknown'} ${version ?? ''}`, 80),
    status === 'ok' ? status : `**${status}**`,
    String(findings),
    (0,markdown/* escapeMarkdown */.FV)(said[0] ?? '', 200),
]));
const problems = (report) => report.problems
    .slice(0, summary_MAX_LISTED)
    .map(({ code: id, message, nextAction }) => `- ${id}: ${(0,markdown/* escapeMarkdown */.FV)(message)} ${(0,markdown/* escapeMarkdown */.FV)(nextAction)}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/gate.js




const gate_gate = (0,gate/* defineGate */.p)({
    name: 'scan-aggregate',
    version: '0.1.0',
    title: 'One honest answer from many scanners: what is new, what is broken, what was never scanned',
    inputs: (0,inputs/* inputsOf */.Vc)('reports', 'baseline'),
    outputs: {
        new: 'Number of new findings',
        blocking: 'Number of new findings of level error',
    },
    environment: [],
    run: aggregate,
    outputsOf: ({ findings }) => {
        const fresh = findings.filter((finding) => finding.state === 'new');
        return {
            new: String(fresh.length),
            blocking: String(fresh.filter((finding) => finding.level === 'error').length),
        };
    },
    summarise: summarise,
});


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toolKeyOf)
/* harmony export */ });
/** Tool names are compared without regard to case. */
const toolKeyOf = (tool) => tool.trim().toLowerCase();


/***/ }),

/***/ 36261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   RX: () => (/* binding */ canonicalEcosystem)
/* harmony export */ });
const ECOSYSTEMS = new Map([
    ['go', 'golang'],
    ['gomod', 'golang'],
    ['go-module', 'golang'],
    ['pip', 'pypi'],
    ['python', 'pypi'],
    ['crates.io', 'cargo'],
    ['rust-crate', 'cargo'],
    ['packagist', 'composer'],
    ['php-composer', 'composer'],
    ['rubygems', 'gem'],
    ['bundler', 'gem'],
    ['node', 'npm'],
    ['java-archive', 'maven'],
]);
/** One word for each ecosystem: the Package-URL type. */
const canonicalEcosystem = (ecosystem) => {
    const word = (ecosystem ?? '').toLowerCase();
    return ECOSYSTEMS.get(word) ?? word;
};
/** Package names as registries compare them: case, and the separators of PyPI, make no difference. Maven's `:` is written `/` by some. */
const canonicalName = (name) => name
    .toLowerCase()
    .replace(/[_.-]+/gu, '-')
    .replaceAll(':', '/');
/** Versions without Go's leading `v`. */
const canonicalVersion = (version) => version === null || version === '' ? null : version.replace(/^v(?=\d)/u, '');


/***/ }),

/***/ 21184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET)
/* harmony export */ });
// The bytes of JSON that its structure is made of.
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;


/***/ }),

/***/ 73662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ guardJson),
/* harmony export */   a: () => (/* binding */ endOfString)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6845);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39848);
/* harmony import */ var _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21184);



/** Objects with more names than this keep them in a Set instead of an array. */
const MANY_NAMES = 16;
/**
 * Refuses what `JSON.parse` lets through and two readers could understand differently: nesting beyond the limit, and a
 * name that occurs twice in one object (the second `"results": []` would silently win). The text must already be known
 * to be JSON.
 *
 * @throws MalformedReport naming the offence
 */
function guardJson(text) {
    /** Names seen in each open object; null for an open array. */
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const character = text.charCodeAt(i);
        if (character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA) {
            const end = endOfString(text, i);
            const names = open.at(-1);
            if (names && nextIsColon(text, end))
                open[open.length - 1] = withName(names, text.slice(i + 1, end));
            i = end;
        }
        else if (character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv || character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL) {
            if (open.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedReport */ .Q(`is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`);
            open.push(character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv ? [] : null);
        }
        else if (character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc || character === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACKET */ .wt)
            open.pop();
    }
}
/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length;
}
function nextIsColon(text, from) {
    let at = from + 1;
    while (text.charCodeAt(at) <= 0x20)
        at++;
    return text.charCodeAt(at) === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH;
}
function withName(names, written) {
    const name = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
    const seen = Array.isArray(names) ? names.includes(name) : names.has(name);
    if (seen)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedReport */ .Q(`has the name ${JSON.stringify(name.slice(0, 60))} twice in one object`);
    if (!Array.isArray(names))
        return names.add(name);
    names.push(name);
    return names.length > MANY_NAMES ? new Set(names) : names;
}


/***/ }),

/***/ 77166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zD: () => (/* binding */ finishedReport),
  tL: () => (/* binding */ readReport),
  lc: () => (/* binding */ refusedReport)
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/limits.js
var limits = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/malformed.js
var malformed = __webpack_require__(39848);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(85725);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/registry.js
/**
 * All formats, the strictest recognisers first. Modules are loaded when a report comes along, so that a run without
 * reports pays nothing.
 */
const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(3995), __webpack_require__.e(8985)]).then(__webpack_require__.bind(__webpack_require__, 98985))).READERS;
/** The reader whose format the sample is; null when nobody recognises it. */
const readerOf = async (sample) => (await load()).find((reader) => reader.recognises(sample)) ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/decode.js

/**
 * Bytes of a report as text: UTF-8, or UTF-16 when a byte order mark says so (PowerShell's `>` writes it).
 *
 * @throws MalformedReport when the bytes are not valid in that encoding, or hold NUL characters
 */
function decodeReport(bytes) {
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        throw new malformed/* MalformedReport */.Q(`is not valid ${encoding.toUpperCase()} text`);
    }
    if (text.includes('\0'))
        throw new malformed/* MalformedReport */.Q('holds NUL characters');
    return text;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/json-guard.js
var json_guard = __webpack_require__(73662);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/json-stream.js



/**
 * Splits JSON documents that stand one after the other: JSON Lines, or a stream of indented objects.
 *
 * @returns the documents; null when the text is not such a stream (a cut-off document included)
 * @throws MalformedReport beyond the limits, or for a document that is ambiguous
 */
function parseJsonStream(text) {
    const documents = [];
    let at = skipSpace(text, 0);
    while (at < text.length) {
        if (text[at] !== '{')
            return null;
        const end = endOfObject(text, at);
        if (end === -1)
            return null;
        const document = text.slice(at, end + 1);
        try {
            documents.push(JSON.parse(document));
        }
        catch {
            return null;
        }
        (0,json_guard/* guardJson */.Y)(document);
        if (documents.length > limits/* MAX_DOCUMENTS */.Og)
            throw new malformed/* MalformedReport */.Q(`holds more than ${limits/* MAX_DOCUMENTS */.Og} documents`);
        at = skipSpace(text, end + 1);
    }
    return documents.length > 1 ? documents : null;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at++;
    return at;
}
function endOfObject(text, start) {
    let depth = 0;
    for (let i = start; i < text.length; i++) {
        const character = text[i];
        if (character === '"')
            i = (0,json_guard/* endOfString */.a)(text, i);
        else if (character === '{' || character === '[') {
            if (++depth > limits/* MAX_DEPTH */.lr)
                throw new malformed/* MalformedReport */.Q(`is nested deeper than ${limits/* MAX_DEPTH */.lr} levels`);
        }
        else if ((character === '}' || character === ']') && --depth === 0)
            return i;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/xml.js
var xml = __webpack_require__(45843);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/sample.js




/**
 * Parses a report's text once, by what it starts with.
 *
 * @throws MalformedReport when it starts like JSON or XML and is neither, in which case no reader could be right about it
 */
async function sampleOf(text) {
    const start = text.trimStart();
    if (start.startsWith('<'))
        return { kind: 'xml', root: await (0,xml/* parseXml */.NO)(start) };
    try {
        const value = JSON.parse(text);
        (0,json_guard/* guardJson */.Y)(text);
        return { kind: 'json', value };
    }
    catch (error) {
        if (error instanceof malformed/* MalformedReport */.Q)
            throw error;
        const values = start.startsWith('{') ? parseJsonStream(text) : null;
        if (values !== null)
            return { kind: 'json-stream', values };
        if (start.startsWith('{') || /^\[\s*[[{"\]]/u.test(start)) {
            throw new malformed/* MalformedReport */.Q(`is not one complete JSON document: ${error.message.slice(0, 160)}`);
        }
        return { kind: 'text', text };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/intake/read-report.js






const WORST_FIRST = ['malformed', 'failed', 'empty', 'ok'];
/** Reads one report file. Never throws for what the file holds: a report that cannot be read says so in its status. */
async function readReport({ path, bytes }) {
    let format = null;
    try {
        const text = decodeReport(bytes);
        if (text.trim() === '')
            return refusedReport(path, null, 'empty', 'holds nothing (0 bytes of content)');
        const sample = await sampleOf(text);
        if (sample.kind === 'json' && isBareNothing(sample.value)) {
            return refusedReport(path, null, 'empty', 'names neither a tool nor anything it looked at');
        }
        if (sample.kind === 'json' && (0,fields.at)(sample.value, 'schema') === 'evidence-gate/scan-run@1') {
            return await readRecord(path, sample.value);
        }
        const reader = await readerOf(sample);
        if (reader === null) {
            return refusedReport(path, null, 'malformed', `is of no format known here${describe(sample.kind)}`);
        }
        format = reader.format;
        return finishedReport(path, format, reader.read(sample));
    }
    catch (error) {
        if (error instanceof malformed/* MalformedReport */.Q)
            return refusedReport(path, format, 'malformed', error.message);
        throw error;
    }
}
const RECORD = 'scan-run';
async function readRecord(path, value) {
    const { scanRecordSchema } = await __webpack_require__.e(/* import() */ 9819).then(__webpack_require__.bind(__webpack_require__, 29819));
    const parsed = scanRecordSchema.safeParse(value);
    if (parsed.success)
        return { path, format: RECORD, status: 'ok', problems: [], runs: [], record: parsed.data };
    const issue = parsed.error.issues[0];
    return refusedReport(path, RECORD, 'malformed', `is no record of scans: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
/** A report of a known format, with the worst status of its runs. */
function finishedReport(path, format, { runs }) {
    const records = runs.reduce((sum, run) => sum + run.observations.length, 0);
    if (records > limits/* MAX_RECORDS */.uq)
        return refusedReport(path, format, 'malformed', `holds more than ${limits/* MAX_RECORDS */.uq} records`);
    const status = WORST_FIRST.find((candidate) => runs.some((run) => run.status === candidate)) ?? 'empty';
    const problems = runs.flatMap((run) => run.problems);
    if (runs.length === 0)
        problems.push('holds no run of any tool');
    return { path, format, status, problems, runs };
}
/** A report that proves nothing, and why. */
const refusedReport = (path, format, status, problem) => ({
    path,
    format,
    status,
    problems: [problem],
    runs: [],
});
/** `[]`, `{}` and `null` may be honest, but they do not say whose silence they are. */
const isBareNothing = (value) => value === null || (typeof value === 'object' && Object.keys(value).length === 0);
const describe = (kind) => kind === 'text' ? ' (it is neither JSON nor XML nor a known text output)' : '';


/***/ }),

/***/ 45843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   ix: () => (/* binding */ childText),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6845);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39848);


const localName = (name) => name.slice(name.indexOf(':') + 1);
/**
 * Parses an XML report into a tree. Document types are refused: no report needs one, and entities live there.
 *
 * @throws MalformedReport when it is not well-formed, or beyond the limits
 */
async function parseXml(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const parser = new SaxesParser();
    const open = [];
    let root = null;
    let elements = 0;
    parser.on('error', (error) => {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`is not well-formed XML: ${error.message.slice(0, 160)}`);
    });
    parser.on('doctype', () => {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q('has a document type declaration, which no report needs');
    });
    parser.on('opentag', (tag) => {
        if (open.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`);
        if (++elements > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENTS */ .Og)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q(`holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENTS */ .Og} elements`);
        const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]));
        const element = { name: localName(tag.name), attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
        root ??= element;
    });
    const addText = (chunk) => {
        const element = open.at(-1);
        if (element)
            element.text += chunk;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => void open.pop());
    parser.write(text).close();
    if (root === null)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReport */ .Q('holds no XML element');
    return root;
}
/** The first child of that name. */
const child = (element, name) => element?.children.find((candidate) => candidate.name === name);
/** All children of that name. */
const children = (element, name) => element?.children.filter((candidate) => candidate.name === name) ?? [];
/** Trimmed text of the first child of that name; undefined when there is none or it is empty. */
const childText = (element, name) => child(element, name)?.text.trim() || undefined;
/** All elements of that name below an element. */
function* descendants(element, name) {
    for (const item of element.children) {
        if (item.name === name)
            yield item;
        yield* descendants(item, name);
    }
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_ELEMENT_BYTES),
/* harmony export */   G6: () => (/* binding */ MAX_ID_CHARACTERS),
/* harmony export */   Je: () => (/* binding */ MAX_SKELETON_BYTES),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Ob: () => (/* binding */ STREAM_FROM_BYTES),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   SM: () => (/* binding */ MAX_SNIPPET_CHARACTERS),
/* harmony export */   Um: () => (/* binding */ MAX_MESSAGE_CHARACTERS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u3: () => (/* binding */ MAX_PATH_CHARACTERS),
/* harmony export */   uq: () => (/* binding */ MAX_RECORDS)
/* harmony export */ });
/** Limits on what a report may make us do. Everything in a report was written by code of the change. */
/** Nesting of a report; SARIF of real tools stays below 40. */
const MAX_DEPTH = 200;
/** Characters of a message that are kept. */
const MAX_MESSAGE_CHARACTERS = 2_000;
/** Characters of an identifier (rule, package, version) that are kept; GitHub refuses longer rule ids. */
const MAX_ID_CHARACTERS = 255;
/** Other ids of one advisory that are kept. */
const MAX_ALIASES = 50;
/** Characters of a path that are kept. */
const MAX_PATH_CHARACTERS = 1_024;
/** Characters of a source excerpt that are compared. */
const MAX_SNIPPET_CHARACTERS = 2_000;
/** Documents in a JSON stream, and elements in an XML document. */
const MAX_DOCUMENTS = 1_000_000;
/** Records one report may hold; more is refused rather than cut. */
const MAX_RECORDS = 1_000_000;
/** Reports from this size on are read in a stream where their format allows it. */
const STREAM_FROM_BYTES = 8 * 1024 * 1024;
/** One result of a streamed report. */
const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;
/** Everything in a streamed report besides its results: rules, files, invocations. */
const MAX_SKELETON_BYTES = 64 * 1024 * 1024;


/***/ }),

/***/ 39848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MalformedReport)
/* harmony export */ });
/** The content breaks its format's own rules, or a limit: the whole report is refused. The message continues "it …". */
class MalformedReport extends Error {
}


/***/ }),

/***/ 85725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77663);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6845);


/** The value as an object, or null for everything else (arrays included). */
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
/** The value under a path of property names; undefined where one is missing. */
function at(value, ...path) {
    let current = value;
    for (const name of path) {
        const object = record(current);
        if (object === null || !Object.hasOwn(object, name))
            return undefined;
        current = object[name];
    }
    return current;
}
/** Whether the value is an object with all of these properties. */
const has = (value, ...names) => {
    const object = record(value);
    return object !== null && names.every((name) => Object.hasOwn(object, name));
};
/** The array under a path; empty when there is none. */
function list(value, ...path) {
    const found = at2(value, path);
    return Array.isArray(found) ? found : [];
}
/** Names and values of the object under a path; empty when there is none. */
const entries = (value, ...path) => Object.entries(record(at2(value, path)) ?? {});
/** A non-empty string under a path, unclipped. */
function raw(value, ...path) {
    const found = at2(value, path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A short identifier: a string, or a number as its digits. */
function id(value, ...path) {
    const found = at2(value, path);
    if (typeof found === 'number')
        return String(found);
    return typeof found === 'string' && found.trim() !== '' ? (0,_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(found.trim(), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ID_CHARACTERS */ .G6) : undefined;
}
/** Text for people, cut to a length. */
const message = (value, ...path) => {
    const found = raw(value, ...path);
    return found === undefined ? undefined : (0,_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(found.trim(), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MESSAGE_CHARACTERS */ .Um);
};
/** A path, with `/` as separator. */
const filePath = (value, ...path) => {
    const found = raw(value, ...path);
    return found === undefined ? null : (0,_shared_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(found.replaceAll('\\', '/'), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH_CHARACTERS */ .u3);
};
/** A number, or a string of digits as one. */
function number(value, ...path) {
    const found = at2(value, path);
    if (typeof found === 'number' && Number.isFinite(found))
        return found;
    return typeof found === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/u.test(found) ? Number(found) : undefined;
}
/** A 1-based line or column; anything else is absent. */
function position(value, ...path) {
    const found = number(value, ...path);
    return found !== undefined && Number.isSafeInteger(found) && found >= 1 ? found : undefined;
}
/** Strings of an array; a single string counts as an array of one. */
function strings(value, ...path) {
    const found = at2(value, path);
    const items = Array.isArray(found) ? found : [found];
    return items.filter((item) => typeof item === 'string' && item !== '');
}
const at2 = (value, path) => (path.length === 0 ? value : at(value, ...path));


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

/***/ 44359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/** Levels of a finding in SARIF's words, the mildest first. Kept apart from the schema: most code only compares them. */
const LEVELS = ['note', 'warning', 'error'];
/** Whether a level is at or above a bound. */
const reaches = (level, bound) => LEVELS.indexOf(level) >= LEVELS.indexOf(bound);
/** The higher of two levels. */
const higher = (a, b) => (reaches(a, b) ? a : b);
/** Puts the severest level first. */
const bySeverity = (a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a);


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

/***/ 50129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_WHOLE_FILE_BYTES)
/* harmony export */ });
/** Largest input read whole: V8 cannot hold longer strings than 512 MiB, and no honest report comes near. */
const MAX_WHOLE_FILE_BYTES = 256 * 1024 * 1024;


/***/ }),

/***/ 73329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ owedEvidence),
/* harmony export */   n: () => (/* binding */ owedTo)
/* harmony export */ });
/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
function owedEvidence(earlier) {
    const report = earlier.get('risk-classify');
    const requirements = report?.details['requirements'];
    return Array.isArray(requirements) ? requirements : null;
}
/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
function owedTo(gate, policy, earlier) {
    const owed = owedEvidence(earlier);
    return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}


/***/ }),

/***/ 70062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sniffReport),
/* harmony export */   d: () => (/* binding */ SNIFF_BYTES)
/* harmony export */ });
/** Bytes at the start of a file that are looked at. */
const SNIFF_BYTES = 64 * 1024;
/** Results and coverage; JaCoCo's root is told from other reports by its name attribute. */
const TEST_XML_ROOT = /^<(?:[\w.-]{1,60}:)?(?:testsuites?|test-run|test-results|test-suite|TestRun|assemblies|assembly|testng-results|testExecutions|mutations|coverage|CoverageSession|report(?=\s+name=))[\s>/]/u;
const TEST_JSON_KEYS = /"(?:numTotalTests|numPassedTests|testResults|reportFormat|testsuites|statementMap|forbidOnly|exitcode|cypressVersion|mutatorName|mutants|scenario)"\s*:|"stats"\s*:\s*\{\s*"(?:suites|tests|startTime|expected)"|"protocolVersion"\s*:\s*"\d|"Action"\s*:\s*"(?:start|run|pass|fail|output|skip|pause|cont)"|"keyword"\s*:\s*"(?:Feature|Scenario)"/u;
/** TAP, and the first line of a Go cover profile. */
const TEST_TEXT = /^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b|mode: (?:set|count|atomic)\b)/u;
/** Roots of scanners' XML: ZAP, CycloneDX, Dependency-Check. */
const SCAN_XML_ROOT = /^<(?:OWASPZAPReport|bom|analysis)[\s>/]/u;
const SCAN_JSON_KEYS = /"(?:\$schema)"\s*:\s*"[^"]*sarif|"(?:auditReportVersion|ArtifactName|SchemaVersion|RuleID|DetectorName|check_id|errorCount|warningCount|matches|advisories|vulnerabilities|messageId|sourceContentType|check_type|test_id|VulnerabilityID|bomFormat|plugins_used|Golang errors|GosecVersion|scan_info|files_scanned|num_audited|Packages Audited|vulns|skip_reason|rule_provider|stringsFound|offender|@programName|Tree Versions|reportSchema|check_name)"\s*:|"scanner_name"\s*:\s*"govulncheck"|"(?:code|Vulns)"\s*:\s*(?:"DL\d{4}"|null|\[)|"runs"\s*:\s*\[|"results"\s*:\s*\[\s*\]\s*,\s*"errors"|"results"\s*:\s*\[\s*\{\s*"(?:source|packages)"/u;
/** Coverage belongs to the tests: an optional test name, then the first source file. */
const LCOV = /^(?:TN:[^\r\n]{0,1024}\r?\n)?SF:[^\r\n]/u;
/** Text of `tsc --pretty false --extendedDiagnostics`: errors, or at once the statistics. */
const TSC_TEXT = /^(?:Files: +\d+\r?\nLines: +\d+|[^\r\n]{1,1024}\(\d{1,9},\d{1,9}\): (?:error|warning) TS\d|error TS\d)/u;
/** Tells which gate a report belongs to, from its first bytes; the file's name has no say. */
function sniffReport(head) {
    const text = decodeStart(head).trimStart();
    if (text.startsWith('<'))
        return xmlFamily(afterProlog(text));
    if (TEST_TEXT.test(text) || LCOV.test(text))
        return 'test';
    if (TSC_TEXT.test(text))
        return 'scan';
    if (!text.startsWith('{') && !text.startsWith('['))
        return 'unknown';
    if (TEST_JSON_KEYS.test(text))
        return 'test';
    return SCAN_JSON_KEYS.test(text) ? 'scan' : 'unknown';
}
const xmlFamily = (root) => TEST_XML_ROOT.test(root) ? 'test' : SCAN_XML_ROOT.test(root) ? 'scan' : 'unknown';
function decodeStart(head) {
    const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(utf16).decode(head.subarray(0, SNIFF_BYTES));
}
/** Skips the XML declaration, comments and a DOCTYPE. */
function afterProlog(text) {
    let rest = text;
    for (let step = 0; step < 20; step++) {
        const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : rest.startsWith('<!') ? '>' : null;
        if (end === null)
            return rest;
        const at = rest.indexOf(end);
        if (at === -1)
            return '';
        rest = rest.slice(at + end.length).trimStart();
    }
    return rest;
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
