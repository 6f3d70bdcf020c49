export const id = 3995;
export const ids = [3995];
export const modules = {

/***/ 78657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
const TOKEN = /[A-Za-z0-9+/=_\-.~$%:]{12,}/gu;
/**
 * Takes what could be a secret out of a message: every run of 12 or more characters without a space that holds a digit.
 * Words of prose hold none; a path or a version may be lost with it, which is the cheaper mistake.
 */
const redact = (message) => message.replace(TOKEN, (token) => (/\d/u.test(token) ? '[redacted]' : token));


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLog: () => (/* binding */ openLog),
  recognisesLog: () => (/* binding */ recognisesLog),
  W: () => (/* binding */ withInlineResults)
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/identity/item.js
var item = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(85725);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/malformed.js
var malformed = __webpack_require__(39848);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/health.js


/**
 * Whether a run finished, by SARIF 2.1.0 section 3.14.23 and appendix I: `results` missing or null, an invocation that
 * says it was not successful, or a notification of level error, each mean that the set of results is incomplete.
 * A run that has no result and names no rule and no file it looked at is `empty`.
 *
 * @throws MalformedReport when `results` is no array
 */
function healthOf(run) {
    const results = (0,fields.at)(run, 'results');
    const problems = failuresOf(run);
    if (results === undefined || results === null) {
        const elsewhere = (0,fields/* has */.zy)((0,fields.at)(run, 'externalPropertyFileReferences'), 'results');
        problems.push(elsewhere
            ? 'keeps its results in another file, which is never followed'
            : 'has no results: the scan did not finish');
    }
    else if (!Array.isArray(results))
        throw new malformed/* MalformedReport */.Q('has "results" that are no array');
    if (problems.length > 0)
        return { status: 'failed', problems };
    return (0,fields/* list */.p_)(run, 'results').length > 0 || namesWhatItDid(run)
        ? { status: 'ok', problems: [] }
        : { status: 'empty', problems: ['has no result and names no rule and no file that was looked at'] };
}
function failuresOf(run) {
    return (0,fields/* list */.p_)(run, 'invocations').flatMap((invocation) => {
        const stopped = (0,fields.at)(invocation, 'executionSuccessful') === false ? ['says that its execution was not successful'] : [];
        const notifications = ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap((name) => (0,fields/* list */.p_)(invocation, name).filter((notification) => (0,fields.at)(notification, 'level') === 'error'));
        return [
            ...stopped,
            ...notifications.map((item) => `reports an error: ${(0,fields/* message */.iU)(item, 'message', 'text')?.slice(0, 300) ?? 'no text'}`),
        ];
    });
}
const namesWhatItDid = (run) => (0,fields/* list */.p_)(run, 'artifacts').length > 0 ||
    (0,fields/* list */.p_)(run, 'tool', 'driver', 'rules').length > 0 ||
    (0,fields/* list */.p_)(run, 'tool', 'extensions').some((extension) => (0,fields/* list */.p_)(extension, 'rules').length > 0);

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(77663);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/limits.js
var limits = __webpack_require__(6845);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/location.js



/** The primary location of a result: its first physical one (SARIF 2.1.0, 3.27.12). */
function placeOf(result, run) {
    const physical = (0,fields/* list */.p_)(result, 'locations')
        .map((location) => (0,fields.at)(location, 'physicalLocation'))
        .find((candidate) => candidate !== undefined);
    const region = (0,fields.at)(physical, 'region');
    const context = excerpt((0,fields/* raw */.lS)(physical, 'contextRegion', 'snippet', 'text'));
    return {
        path: pathOf((0,fields.at)(physical, 'artifactLocation'), run),
        startLine: (0,fields/* position */.G1)(region, 'startLine'),
        endLine: (0,fields/* position */.G1)(region, 'endLine'),
        startColumn: (0,fields/* position */.G1)(region, 'startColumn'),
        snippet: excerpt((0,fields/* raw */.lS)(region, 'snippet', 'text')) ?? context,
        context,
    };
}
const excerpt = (text) => text === undefined ? undefined : (0,markdown/* clip */.$Q)(text, limits/* MAX_SNIPPET_CHARACTERS */.SM);
/** The path an artifact location names; null when it names none. */
function pathOf(location, run) {
    const index = (0,fields/* number */.ai)(location, 'index') ?? -1;
    const source = (0,fields/* raw */.lS)(location, 'uri') === undefined ? (0,fields.at)((0,fields/* list */.p_)(run, 'artifacts')[index], 'location') : location;
    const uri = (0,fields/* raw */.lS)(source, 'uri');
    if (uri === undefined)
        return null;
    const base = baseOf((0,fields/* raw */.lS)(source, 'uriBaseId'), (0,fields.at)(run, 'originalUriBaseIds'), new Set());
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/iu.test(uri) || uri.startsWith('/');
    return (0,markdown/* clip */.$Q)(pathOfUri(isAbsolute ? uri : base + uri), limits/* MAX_PATH_CHARACTERS */.u3);
}
/** The prefix a `uriBaseId` stands for; empty when it is not defined (`%SRCROOT%` mostly is not), or defined in a circle. */
function baseOf(name, bases, seen) {
    if (name === undefined || seen.has(name))
        return '';
    seen.add(name);
    const definition = (0,fields.at)(bases, name);
    const uri = (0,fields/* raw */.lS)(definition, 'uri') ?? '';
    const prefix = baseOf((0,fields/* raw */.lS)(definition, 'uriBaseId'), bases, seen);
    return uri === '' || uri.endsWith('/') ? prefix + uri : `${prefix}${uri}/`;
}
/** A URI as a path with `/`: `file:` is dropped, percent-encoding decoded, other schemes are kept as they are. */
function pathOfUri(uri) {
    const isFile = /^file:/iu.test(uri);
    if (!isFile && /^[a-z][a-z0-9+.-]+:/iu.test(uri))
        return uri;
    const path = isFile ? uri.slice(5).replace(/^\/\/[^/]*/u, '') : uri;
    return decode(path)
        .replaceAll('\\', '/')
        .replace(/^\/([a-z]:\/)/iu, '$1');
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/names.js


/** Names by which a failure, a level or a whole list of results would go out of sight if they were misspelt. */
const TELLING = {
    run: ['tool', 'results', 'invocations', 'versionControlProvenance'],
    invocation: [
        'executionSuccessful',
        'toolExecutionNotifications',
        'toolConfigurationNotifications',
        'ruleConfigurationOverrides',
    ],
    result: ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'baselineState', 'suppressions'],
};
/** How many characters a name may differ by to be taken for a misspelt one. */
const NEAR = 2;
const MAX_NAME_CHARACTERS = 40;
/**
 * Refuses a run, invocation or result with a property that is almost one of those that decide (`invocation` for
 * `invocations`). SARIF allows no further properties at all; tools add some, so that only what could hide something is refused.
 *
 * @throws MalformedReport naming the property
 */
function checkNames(value, where) {
    const object = (0,fields/* record */.g1)(value) ?? {};
    const telling = TELLING[where];
    for (const name in object) {
        if (telling.includes(name) || name.length > MAX_NAME_CHARACTERS)
            continue;
        const meant = telling.find((known) => !Object.hasOwn(object, known) && isNear(name, known));
        if (meant !== undefined && !LOOKALIKES.has(name)) {
            throw new malformed/* MalformedReport */.Q(`has a ${where} with the property ${JSON.stringify(name)}, which looks like a misspelt "${meant}"`);
        }
    }
}
/** Properties of SARIF's own that are near to others. */
const LOOKALIKES = new Set([
    'guid',
    'rank',
    'fixes',
    'taxa',
    'rule',
    'kind',
    'level',
    'ruleId',
    'stdin',
]);
/** Whether two names differ by at most NEAR inserted, removed or replaced characters (Levenshtein distance). */
function isNear(a, b) {
    if (Math.abs(a.length - b.length) > NEAR)
        return false;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return (row[b.length] ?? Infinity) <= NEAR;
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/redact.js
var redact = __webpack_require__(78657);
// EXTERNAL MODULE: ./build/emit/shared/evidence/levels.js
var levels = __webpack_require__(44359);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/severity.js
var severity = __webpack_require__(83867);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/weakness.js
var weakness = __webpack_require__(39631);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/rules.js


/** Index of a run's rules, as SARIF 2.1.0 section 3.27.7 and 3.52 look them up. */
function rulesOf(run) {
    const driver = (0,fields.at)(run, 'tool', 'driver');
    const extensions = (0,fields/* list */.p_)(run, 'tool', 'extensions');
    const byId = new Map();
    for (const component of [driver, ...extensions]) {
        for (const rule of (0,fields/* list */.p_)(component, 'rules')) {
            const ruleId = (0,fields.id)(rule, 'id');
            if (ruleId !== undefined && !byId.has(ruleId))
                byId.set(ruleId, rule);
        }
    }
    const names = extensions.flatMap((extension) => (0,fields.id)(extension, 'name') ?? []);
    return {
        of: (result) => byIndex(result, driver, extensions) ?? byHierarchicalId(ruleIdOf(result), byId),
        ids: [...byId.keys(), ...names],
        globalMessages: (0,fields/* record */.g1)((0,fields.at)(driver, 'globalMessageStrings')),
        taxonomies: (0,fields/* list */.p_)(run, 'taxonomies'),
    };
}
/** The rule id a result states itself. */
const ruleIdOf = (result) => (0,fields.id)(result, 'ruleId') ?? (0,fields.id)(result, 'rule', 'id');
function byIndex(result, driver, extensions) {
    const index = (0,fields/* number */.ai)(result, 'rule', 'index') ?? (0,fields/* number */.ai)(result, 'ruleIndex') ?? -1;
    if (index < 0)
        return null;
    const extension = (0,fields/* number */.ai)(result, 'rule', 'toolComponent', 'index');
    const component = extension === undefined || extension < 0 ? driver : extensions[extension];
    const rule = (0,fields/* record */.g1)((0,fields/* list */.p_)(component, 'rules')[index]);
    const stated = ruleIdOf(result);
    const found = (0,fields.id)(rule, 'id');
    // An index that contradicts the stated id is not believed.
    return rule !== null && (stated === undefined || found === undefined || isWithin(stated, found)) ? rule : null;
}
/** Rule `a/b` also answers for `a/b/c`. */
function byHierarchicalId(stated, rules) {
    for (let ruleId = stated ?? ''; ruleId !== ''; ruleId = ruleId.slice(0, Math.max(0, ruleId.lastIndexOf('/')))) {
        const rule = rules.get(ruleId);
        if (rule !== undefined)
            return rule;
    }
    return null;
}
const isWithin = (stated, ruleId) => stated === ruleId || stated.startsWith(`${ruleId}/`);
/**
 * Weakness classes of a result: its own taxa and properties, and its rule's tags, properties and relationships. A taxon names
 * its taxonomy by name, guid or index, and itself by id or index (SARIF 2.1.0, 3.52 and 3.54).
 */
function weaknessesOf(result, rule, taxonomies) {
    const taxa = [
        ...(0,fields/* list */.p_)(result, 'taxa'),
        ...(0,fields/* list */.p_)(rule, 'relationships').map((relation) => (0,fields.at)(relation, 'target')),
    ].flatMap((taxon) => {
        const component = (0,fields.at)(taxon, 'toolComponent');
        const guid = (0,fields.id)(component, 'guid');
        const taxonomy = taxonomies[(0,fields/* number */.ai)(component, 'index') ?? -1] ??
            (guid === undefined ? undefined : taxonomies.find((candidate) => (0,fields.id)(candidate, 'guid') === guid));
        if (!/^cwe$/iu.test((0,fields.id)(component, 'name') ?? (0,fields.id)(taxonomy, 'name') ?? ''))
            return [];
        return (0,fields.id)(taxon, 'id') ?? (0,fields.id)((0,fields/* list */.p_)(taxonomy, 'taxa')[(0,fields/* number */.ai)(taxon, 'index') ?? -1], 'id') ?? [];
    });
    const tags = [...(0,fields/* strings */.P$)(rule, 'properties', 'tags'), ...(0,fields/* strings */.P$)(result, 'properties', 'tags')];
    const named = ['cwe', 'cwes', 'CWE'].flatMap((name) => [
        ...(0,fields/* strings */.P$)(rule, 'properties', name),
        ...(0,fields/* strings */.P$)(result, 'properties', name),
    ]);
    return (0,weakness/* cweIds */.uQ)([...taxa, ...tags.filter((tag) => /cwe/iu.test(tag)), ...named]);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/subject.js


const SECRET_TOOLS = /^(?:gitleaks|trufflehog|secretlint|detect-secrets|ggshield)\b/iu;
const TAGS = [
    ['vulnerability', 'package'],
    ['secret', 'secret'],
    ['license', 'licence'],
    ['misconfiguration', 'misconfiguration'],
];
/** What a result speaks of, from its tool, its rule's tags (Trivy's words) and the shape of its rule id. */
function subjectOf(tool, ruleId, rule) {
    if (SECRET_TOOLS.test(tool))
        return 'secret';
    const tags = (0,fields/* strings */.P$)(rule, 'properties', 'tags');
    const tagged = TAGS.find(([tag]) => tags.includes(tag));
    if (tagged !== undefined)
        return tagged[1];
    return (0,weakness/* isAdvisoryId */.Lw)(ruleId) ? 'package' : 'code';
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/text.js



/** A result's message: its own text, or the rule's text by `message.id`, with arguments filled in (SARIF 2.1.0, 3.11). */
function messageOf(result, rule, globalMessages) {
    const key = (0,fields/* raw */.lS)(result, 'message', 'id');
    const template = (0,fields/* raw */.lS)(result, 'message', 'text') ??
        (key === undefined ? undefined : ((0,fields/* raw */.lS)(rule, 'messageStrings', key, 'text') ?? (0,fields/* raw */.lS)(globalMessages, key, 'text'))) ??
        (0,fields/* raw */.lS)(rule, 'shortDescription', 'text') ??
        'The tool gave no message.';
    return fill((0,markdown/* clip */.$Q)(template, limits/* MAX_MESSAGE_CHARACTERS */.Um), (0,fields/* strings */.P$)((0,fields.at)(result, 'message'), 'arguments'));
}
const fill = (template, values) => values.length === 0
    ? template
    : (0,markdown/* clip */.$Q)(template.replace(/\{(\d{1,3})\}/gu, (placeholder, index) => values[Number(index)]?.slice(0, 500) ?? placeholder), limits/* MAX_MESSAGE_CHARACTERS */.Um);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/result.js











/** How to read the results of a run: each is a finding, or null when it is none. */
function observerOf(run, tool, rules) {
    const context = { tool, rules, overrides: overridesOf(run) };
    return (result) => observe(run, result, context);
}
const LEVELS = new Set(['none', 'note', 'warning', 'error']);
const KINDS = new Set(['pass', 'open', 'informational', 'notapplicable', 'review', 'fail']);
const NOT_FINDINGS = new Set(['pass', 'notapplicable', 'informational']);
/** One empty list for the many results that would each hold their own. */
const NONE = [];
const orNone = (list) => (list.length === 0 ? NONE : list);
function observe(run, result, { tool, rules, overrides }) {
    if ((0,fields/* record */.g1)(result) === null)
        throw new malformed/* MalformedReport */.Q('has a result that is no object');
    checkNames(result, 'result');
    const kind = wordOf(result, 'kind', KINDS) ?? 'fail';
    if (NOT_FINDINGS.has(kind) || (0,fields/* raw */.lS)(result, 'baselineState') === 'absent')
        return null;
    const rule = rules.of(result);
    const ruleId = ruleIdOf(result) ?? (0,fields.id)(rule, 'id') ?? 'unnamed-rule';
    const subject = subjectOf(tool, ruleId, rule);
    const text = messageOf(result, rule, rules.globalMessages);
    return {
        ...placeOf(result, run),
        ruleId,
        subject,
        level: levelOfResult(result, rule, overrides.get(ruleId)),
        message: subject === 'secret' ? (0,redact/* redact */.E)(text) : text,
        cwe: orNone(weaknessesOf(result, rule, rules.taxonomies)),
        aliases: (0,weakness/* isAdvisoryId */.Lw)(ruleId) ? [ruleId] : NONE,
        identity: identityOf(result),
        suppressed: isSuppressed(result),
    };
}
/** A word of a closed list, in lower case; undefined when the result does not state it. */
function wordOf(result, name, words) {
    const stated = (0,fields.at)(result, name);
    if (stated === undefined)
        return undefined;
    const word = typeof stated === 'string' ? stated.toLowerCase() : '';
    if (!words.has(word))
        throw new malformed/* MalformedReport */.Q(`has a result whose ${name} is none that SARIF knows`);
    return word;
}
/** SARIF 2.1.0, 3.27.10; a security severity of the rule can only raise it. */
function levelOfResult(result, rule, override) {
    const stated = wordOf(result, 'level', LEVELS) ?? override ?? (0,fields/* raw */.lS)(rule, 'defaultConfiguration', 'level');
    const level = stated === 'error' ? 'error' : stated === 'note' || stated === 'none' ? 'note' : 'warning';
    const score = (0,fields/* number */.ai)(rule, 'properties', 'security-severity') ?? (0,fields/* number */.ai)(result, 'properties', 'security-severity');
    return score === undefined ? level : (0,levels/* higher */.uz)(level, (0,severity/* levelOfScore */.I)(score));
}
function overridesOf(run) {
    const levels = new Map();
    for (const override of (0,fields/* list */.p_)(run, 'invocations').flatMap((item) => (0,fields/* list */.p_)(item, 'ruleConfigurationOverrides'))) {
        const ruleId = (0,fields.id)(override, 'descriptor', 'id');
        const level = (0,fields/* raw */.lS)(override, 'configuration', 'level');
        if (ruleId !== undefined && level !== undefined)
            levels.set(ruleId, level);
    }
    return levels;
}
/** SARIF 2.1.0, 3.35: only accepted suppressions (or such without a status) suppress. */
function isSuppressed(result) {
    const states = (0,fields/* list */.p_)(result, 'suppressions').map((suppression) => (0,fields/* raw */.lS)(suppression, 'status') ?? 'accepted');
    return states.length > 0 && states.every((state) => state === 'accepted');
}
/** All fingerprints of the result as one text; parts may be nested objects. */
function identityOf(result) {
    const guid = (0,fields/* raw */.lS)(result, 'correlationGuid');
    if (guid !== undefined)
        return guid;
    const parts = [...(0,fields/* entries */.jO)(result, 'fingerprints'), ...(0,fields/* entries */.jO)(result, 'partialFingerprints')];
    return parts.length === 0 ? undefined : JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1))).slice(0, 2000);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/log.js








/** Whether a document is a SARIF log. */
const recognisesLog = (value) => /sarif/iu.test((0,fields/* raw */.lS)(value, '$schema') ?? '') ||
    ((0,fields/* has */.zy)(value, 'runs') && (0,fields/* has */.zy)(value, 'version')) ||
    (0,fields/* list */.p_)(value, 'runs').some((run) => (0,fields/* has */.zy)((0,fields.at)(run, 'tool'), 'driver'));
/** @throws MalformedReport when it is SARIF of another version, or has no runs or nameless ones */
function openLog(log) {
    // Some writers leave the version out; one that says another version means another format.
    const version = (0,fields/* raw */.lS)(log, 'version') ?? '2.1.0';
    if (version !== '2.1.0')
        throw new malformed/* MalformedReport */.Q(`is SARIF of version ${version.slice(0, 20)}; 2.1.0 is read`);
    if (!Array.isArray((0,fields.at)(log, 'runs')))
        throw new malformed/* MalformedReport */.Q('has no "runs" array, which SARIF requires');
    return withInlineResults(log).map(openRun);
}
/**
 * The runs, those with results in `inlineExternalProperties` of the log whole again (SARIF 2.1.0, 3.15.3). What lies in other
 * files stays there: a report could name any file.
 */
function withInlineResults(log) {
    const inline = new Map((0,fields/* list */.p_)(log, 'inlineExternalProperties').flatMap((item) => {
        const guid = (0,fields.id)(item, 'guid');
        return guid === undefined ? [] : [[guid, (0,fields/* list */.p_)(item, 'results')]];
    }));
    return (0,fields/* list */.p_)(log, 'runs').map((run) => {
        const references = (0,fields/* list */.p_)(run, 'externalPropertyFileReferences', 'results');
        const found = references.map((reference) => inline.get((0,fields.id)(reference, 'guid') ?? ''));
        if (found.length === 0 || found.includes(undefined) || (0,fields/* has */.zy)(run, 'results'))
            return run;
        return { ...(0,fields/* record */.g1)(run), results: found.flatMap((results) => results ?? []) };
    });
}
function openRun(run) {
    checkNames(run, 'run');
    for (const invocation of (0,fields/* list */.p_)(run, 'invocations'))
        checkNames(invocation, 'invocation');
    const driver = (0,fields.at)(run, 'tool', 'driver');
    const tool = (0,fields/* message */.iU)(driver, 'name')?.slice(0, 120);
    if (tool === undefined)
        throw new malformed/* MalformedReport */.Q('has a run that does not name its tool');
    const rules = rulesOf(run);
    return {
        run: {
            ...healthOf(run),
            tool,
            version: (0,fields.id)(driver, 'semanticVersion') ?? (0,fields.id)(driver, 'version') ?? null,
            knows: rules.ids,
            subjects: null,
            scanned: scannedOf(run, tool),
            revision: (0,fields/* list */.p_)(run, 'versionControlProvenance').map((source) => (0,fields.id)(source, 'revisionId'))[0] ?? null,
        },
        observe: observerOf(run, tool, rules),
    };
}
/** Tools whose `artifacts` hold every file they looked at; others name only those with results. */
const LISTS_ALL_FILES = new Set(['eslint']);
/**
 * Files with the role `analysisTarget` (SARIF 2.1.0, 3.24.6) are those the tool was asked to look at; undefined when the run
 * does not tell.
 */
function scannedOf(run, tool) {
    const artifacts = (0,fields/* list */.p_)(run, 'artifacts');
    const targets = LISTS_ALL_FILES.has((0,item/* toolKeyOf */.H)(tool))
        ? artifacts
        : artifacts.filter((artifact) => (0,fields/* strings */.P$)(artifact, 'roles').includes('analysisTarget'));
    const paths = targets.flatMap((artifact) => pathOf((0,fields.at)(artifact, 'location'), run) ?? []);
    return paths.length === 0 ? undefined : paths;
}


/***/ }),

/***/ 83867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOfScore),
/* harmony export */   p: () => (/* binding */ levelOf)
/* harmony export */ });
const LEVELS = new Map([
    ...['critical', 'blocker', 'high', 'error', 'fatal', 'major', 'malicious'].map((word) => [
        word,
        'error',
    ]),
    ...['medium', 'moderate', 'warning', 'warn', 'style', 'unknown', 'undefined'].map((word) => [word, 'warning']),
    ...['low', 'minor', 'info', 'informational', 'information', 'note', 'none', 'negligible', 'trace'].map((word) => [word, 'note']),
]);
/** Severity words of scanners as levels: critical and high are errors; a word nobody knows is a warning, never less. */
const levelOf = (word) => LEVELS.get((word ?? '').trim().toLowerCase()) ?? 'warning';
/** A CVSS-like score from 0 to 10 as a level, with GitHub's bounds: 7.0 and above is high, 4.0 and above is medium. */
const levelOfScore = (score) => (score >= 7 ? 'error' : score >= 4 ? 'warning' : 'note');


/***/ }),

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ isAdvisoryId),
/* harmony export */   i1: () => (/* binding */ advisoryInUrl),
/* harmony export */   uQ: () => (/* binding */ cweIds)
/* harmony export */ });
/**
 * Weakness classes named in *structured* fields (tags, taxa, `cwe` properties): `CWE-79`, `cwe-079`, `external/cwe/cwe-079`,
 * `CWE-79: Cross-site …`, `79`. Never used on free text.
 *
 * @returns ids like `CWE-79`, sorted, each once
 */
function cweIds(values) {
    const found = new Set();
    for (const value of values) {
        const number = /^\d{1,5}$/u.test(value) ? value : /\bcwe-0*(\d{1,5})\b/iu.exec(value.slice(0, 200))?.[1];
        if (number !== undefined && Number(number) > 0)
            found.add(`CWE-${Number(number)}`);
    }
    return [...found].toSorted();
}
const ADVISORY = /^(?:CVE-\d{4}-\d{3,}|GHSA(?:-[0-9a-z]{4}){3}|[A-Z][A-Z0-9]{1,11}-\d{2,4}[-:]\d{1,8}(?:-\d{1,4})?)$/iu;
/** Whether an id looks like an advisory of some database: CVE, GHSA, GO, RUSTSEC, PYSEC, DSA, … */
const isAdvisoryId = (text) => text.length <= 64 && ADVISORY.test(text);
/** Advisory ids named by the end of a URL, as npm does for GHSA ids. */
const advisoryInUrl = (url) => {
    const last = (url ?? '').slice(-200).split('/').at(-1) ?? '';
    return isAdvisoryId(last) ? [last] : [];
};


/***/ })

};
