export const id = 985;
export const ids = [985];
export const modules = {

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  READERS: () => (/* binding */ READERS)
});

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/limits.js
var limits = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(5725);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/run.js
/** A run with the usual defaults: it ran, and says nothing of version, rules or commit. */
const runOf = (tool, observations, parts = {}) => ({
    version: null,
    status: 'ok',
    problems: [],
    knows: [],
    subjects: null,
    revision: null,
    ...parts,
    tool,
    observations,
});
/** A report of one run. */
const reportOf = (tool, observations, parts = {}) => ({
    runs: [runOf(tool, observations, parts)],
});
/** A run that failed by its own words. */
const failedRun = (tool, problem, observations = []) => reportOf(tool, observations, { status: 'failed', problems: [problem] });

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/actionlint/reader.js




/** actionlint with `-format '{{json .}}'`. A clean run writes `[]`, which names nobody: use its SARIF template to prove one. */
const actionlint = {
    format: 'actionlint',
    recognises: (sample) => {
        const items = itemsOf(sample);
        return items.length > 0 && items.every((item) => (0,fields/* has */.zy)(item, 'message', 'filepath', 'line', 'kind'));
    },
    read: (sample) => reportOf('actionlint', itemsOf(sample).map(observe)),
};
const itemsOf = (sample) => (sample.kind === 'json' ? (0,fields/* list */.p_)(sample.value) : []);
const observe = (item) => ({
    ruleId: (0,fields.id)(item, 'kind') ?? 'actionlint',
    level: 'error',
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(item, 'filepath'),
    startLine: (0,fields/* position */.G1)(item, 'line'),
    startColumn: (0,fields/* position */.G1)(item, 'column'),
    cwe: [],
    aliases: [],
    // The excerpt's second line only points at the column.
    snippet: firstLine((0,fields/* raw */.lS)(item, 'snippet')),
});
const firstLine = (snippet) => snippet === undefined ? undefined : (0,markdown/* clip */.$Q)(snippet.split('\n', 1)[0] ?? '', limits/* MAX_SNIPPET_CHARACTERS */.SM);

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/severity.js
var severity = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/weakness.js
var weakness = __webpack_require__(9631);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/bandit/reader.js




/** Bandit's JSON. `metrics` lists the scanned files, clean ones included. */
const bandit = {
    format: 'bandit',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* has */.zy)(sample.value, 'metrics', 'results', 'errors') &&
        (0,fields/* has */.zy)((0,fields.at)(sample.value, 'metrics'), '_totals'),
    read: (sample) => readResults(sample.kind === 'json' ? sample.value : null),
};
function readResults(value) {
    const errors = (0,fields/* list */.p_)(value, 'errors').map((error) => `could not scan ${(0,fields/* filePath */.s$)(error, 'filename') ?? 'a file'}: ${(0,fields/* message */.iU)(error, 'reason')?.slice(0, 200) ?? 'no reason'}`);
    const scanned = (0,fields/* entries */.jO)(value, 'metrics').flatMap(([name]) => (name === '_totals' ? [] : [name]));
    return reportOf('bandit', (0,fields/* list */.p_)(value, 'results').map(reader_observe), {
        subjects: new Set(['code']),
        scanned,
        ...(errors.length > 0
            ? { status: 'failed', problems: errors.slice(0, 20) }
            : scanned.length > 0
                ? {}
                : { status: 'empty', problems: ['names no file it scanned'] }),
    });
}
function reader_observe(result) {
    const startLine = (0,fields/* position */.G1)(result, 'line_number');
    return {
        ruleId: (0,fields.id)(result, 'test_id') ?? 'unnamed-test',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(result, 'issue_severity')),
        message: (0,fields/* message */.iU)(result, 'issue_text') ?? 'no text',
        subject: 'code',
        path: (0,fields/* filePath */.s$)(result, 'filename'),
        startLine,
        cwe: (0,weakness/* cweIds */.uQ)([(0,fields.id)(result, 'issue_cwe', 'id') ?? '']),
        aliases: [],
        snippet: lineOfCode((0,fields/* raw */.lS)(result, 'code'), startLine),
        context: (0,fields/* raw */.lS)(result, 'code')
            ?.slice(0, 4000)
            .replace(/^\d{1,9} /gmu, ''),
    };
}
/** Bandit numbers the lines of its excerpt: `12     assert user`. */
function lineOfCode(code, line) {
    if (code === undefined || line === undefined)
        return undefined;
    const prefix = `${line} `;
    return code
        .slice(0, 4000)
        .split('\n')
        .find((text) => text.startsWith(prefix))
        ?.slice(prefix.length);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/brakeman/reader.js



/** Brakeman's JSON. It states confidence, not severity; what its ignore file silenced is suppressed. */
const brakeman = {
    format: 'brakeman',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'scan_info', 'warnings'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const errors = (0,fields/* list */.p_)(value, 'errors').map((error) => `reports an error: ${(0,fields/* message */.iU)(error, 'error')?.slice(0, 300) ?? 'no text'}`);
        return reportOf('brakeman', [
            ...(0,fields/* list */.p_)(value, 'warnings').map((warning) => brakeman_reader_observe(warning, false)),
            ...(0,fields/* list */.p_)(value, 'ignored_warnings').map((warning) => brakeman_reader_observe(warning, true)),
        ], {
            version: (0,fields.id)(value, 'scan_info', 'brakeman_version') ?? null,
            knows: (0,fields/* strings */.P$)(value, 'scan_info', 'checks_performed'),
            subjects: new Set(['code']),
            ...(errors.length > 0 ? { status: 'failed', problems: errors.slice(0, 20) } : {}),
        });
    },
};
const brakeman_reader_observe = (warning, suppressed) => ({
    ruleId: (0,fields.id)(warning, 'check_name') ?? (0,fields.id)(warning, 'warning_type') ?? 'unnamed-check',
    level: (0,fields/* raw */.lS)(warning, 'confidence') === 'Weak' ? 'warning' : 'error',
    message: `${(0,fields.id)(warning, 'warning_type') ?? 'Warning'}: ${(0,fields/* message */.iU)(warning, 'message') ?? 'no text'}`,
    subject: 'code',
    path: (0,fields/* filePath */.s$)(warning, 'file'),
    startLine: (0,fields/* position */.G1)(warning, 'line'),
    cwe: (0,weakness/* cweIds */.uQ)((0,fields/* list */.p_)(warning, 'cwe_id').map(String)),
    aliases: [],
    identity: (0,fields.id)(warning, 'fingerprint'),
    snippet: (0,fields/* raw */.lS)(warning, 'code')?.slice(0, 2000),
    suppressed,
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/malformed.js
var malformed = __webpack_require__(9848);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/advisory.js


const advisory_short = (text) => (0,markdown/* clip */.$Q)(text, limits/* MAX_ID_CHARACTERS */.G6);
/** An observation about a package; its message names package, version and advisory. Every text is cut to its limit. */
const packageObservation = (advisory) => {
    const { level, title, ecosystem, path, cwe } = advisory;
    const ruleId = advisory_short(advisory.ruleId);
    const name = advisory_short(advisory.name);
    const version = advisory.version === null ? null : advisory_short(advisory.version);
    return {
        ruleId,
        level,
        message: (0,markdown/* clip */.$Q)(`${version === null ? name : `${name} ${version}`}: ${title ?? ruleId}`, limits/* MAX_MESSAGE_CHARACTERS */.Um),
        subject: 'package',
        path: path === null ? null : (0,markdown/* clip */.$Q)(path, limits/* MAX_PATH_CHARACTERS */.u3),
        cwe,
        aliases: [...new Set([ruleId, ...advisory.aliases.slice(0, limits/* MAX_ALIASES */.K1).map(advisory_short)])],
        package: { name, version, ecosystem },
    };
};
/** What a dependency scanner looks for. */
const PACKAGES = new Set(['package']);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/bundler-audit/reader.js





const TOOL = 'bundler-audit';
const VERDICT = /^(?:Vulnerabilities found!|No vulnerabilities found)$/mu;
const FIELD = /^([A-Z][A-Za-z]{1,20}): (.*)$/u;
/** Output of `bundle audit`: text, which ends in a verdict, or JSON. It names only gems with advisories. */
const bundlerAudit = {
    format: 'bundler-audit',
    recognises: (sample) => sample.kind === 'text'
        ? VERDICT.test(sample.text) || /^Name: \S+\r?\nVersion: /mu.test(sample.text)
        : sample.kind === 'json' &&
            (0,fields/* has */.zy)(sample.value, 'version', 'created_at', 'results') &&
            (0,fields/* list */.p_)(sample.value, 'results').every((item) => (0,fields/* has */.zy)(item, 'type')),
    read: (sample) => sample.kind === 'text' ? readText(sample.text) : readJson(sample.kind === 'json' ? sample.value : null),
};
const concluded = (found, version) => reportOf(TOOL, found, {
    version,
    subjects: PACKAGES,
    ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no gem that it audited'] }),
});
function readText(text) {
    if (!VERDICT.test(text))
        throw new malformed/* MalformedReport */.Q('ends without the verdict of the audit');
    const found = text.split(/\r?\n\s*\r?\n/u).flatMap((block) => {
        const lines = block.split(/\r?\n/u).map((line) => FIELD.exec(line.slice(0, 2_000)));
        const fields = new Map(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])));
        const insecure = block.split(/\r?\n/u).filter((line) => line.startsWith('Insecure Source URI found: '));
        return [
            ...insecure.map((line) => insecureSource(line.slice('Insecure Source URI found: '.length))),
            ...(fields.has('Name') ? [bundler_audit_reader_observe((name) => fields.get(name))] : []),
        ];
    });
    if (found.length === 0 && /^Vulnerabilities found!$/mu.test(text)) {
        throw new malformed/* MalformedReport */.Q('says that it found something and names nothing');
    }
    return concluded(found, null);
}
function readJson(value) {
    const found = (0,fields/* list */.p_)(value, 'results').map((item) => (0,fields/* raw */.lS)(item, 'type') === 'insecure_source'
        ? insecureSource((0,fields/* raw */.lS)(item, 'source') ?? '')
        : bundler_audit_reader_observe((name) => {
            const part = name === 'Name' || name === 'Version' ? 'gem' : 'advisory';
            if (name === 'Advisory')
                return (0,fields.id)(item, 'advisory', 'id');
            const text = (0,fields.id)(item, part, name.toLowerCase());
            return text !== undefined && name === 'CVE' && !text.startsWith('CVE-') ? `CVE-${text}` : text;
        }));
    return concluded(found, (0,fields.id)(value, 'version') ?? null);
}
function bundler_audit_reader_observe(field) {
    const ids = ['CVE', 'Advisory', 'GHSA'].map(field).filter((item) => item !== undefined && item !== '');
    return packageObservation({
        ruleId: ids[0] ?? 'unnamed-advisory',
        level: (0,severity/* levelOf */.p)(field('Criticality')),
        title: field('Title'),
        name: field('Name') ?? 'unnamed-gem',
        version: field('Version') ?? null,
        ecosystem: 'gem',
        path: null,
        aliases: ids.filter((item) => item !== undefined),
        cwe: [],
    });
}
const insecureSource = (address) => packageObservation({
    ruleId: 'insecure-source',
    level: 'error',
    title: 'gems are downloaded without encryption',
    name: address,
    version: null,
    ecosystem: 'gem',
    path: null,
    aliases: [],
    cwe: ['CWE-319'],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/cargo-audit/reader.js



/** `cargo audit --json`: vulnerabilities are errors, informational warnings (unmaintained, yanked, unsound) are notes. */
const cargoAudit = {
    format: 'cargo-audit',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* has */.zy)(sample.value, 'database', 'lockfile', 'vulnerabilities') &&
        Array.isArray((0,fields.at)(sample.value, 'vulnerabilities', 'list')),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const packages = (0,fields/* number */.ai)(value, 'lockfile', 'dependency-count');
        const observations = [
            ...(0,fields/* list */.p_)(value, 'vulnerabilities', 'list').map((item) => cargo_audit_reader_observe(item, 'error', 'unnamed-advisory')),
            ...(0,fields/* entries */.jO)(value, 'warnings').flatMap(([kind, items]) => (0,fields/* list */.p_)(items).map((item) => cargo_audit_reader_observe(item, 'note', kind))),
        ];
        return reportOf('cargo-audit', observations, {
            subjects: PACKAGES,
            packages,
            ...(packages === 0 ? { status: 'empty', problems: ['audited no package'] } : {}),
        });
    },
};
function cargo_audit_reader_observe(item, level, kind) {
    const advisory = (0,fields/* record */.g1)((0,fields.at)(item, 'advisory'));
    return packageObservation({
        ruleId: (0,fields.id)(advisory, 'id') ?? kind,
        level,
        title: (0,fields/* message */.iU)(advisory, 'title') ?? kind,
        name: (0,fields.id)(item, 'package', 'name') ?? 'unnamed-package',
        version: (0,fields.id)(item, 'package', 'version') ?? null,
        ecosystem: 'cargo',
        path: 'Cargo.lock',
        aliases: (0,fields/* strings */.P$)(advisory, 'aliases'),
        cwe: [],
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/checkov/reader.js



const MISCONFIGURATION = new Set(['misconfiguration']);
/** Checkov's JSON: one object a check type, an array of them, or bare counters when there was nothing to scan. */
const checkov = {
    format: 'checkov',
    recognises: (sample) => {
        const parts = partsOf(sample);
        return parts.length > 0 && parts.every((part) => isReport(part) || isBare(part));
    },
    read: (sample) => readParts(partsOf(sample)),
};
const partsOf = (sample) => sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : [sample.value];
const isReport = (part) => (0,fields/* has */.zy)(part, 'check_type', 'results') && (0,fields/* record */.g1)((0,fields.at)(part, 'results')) !== null;
const isBare = (part) => (0,fields/* has */.zy)(part, 'passed', 'failed', 'skipped', 'checkov_version');
function readParts(parts) {
    const errors = parts.flatMap((part) => (0,fields/* list */.p_)(part, 'results', 'parsing_errors').map((file) => `could not parse ${String(file).slice(0, 200)}`));
    const checks = parts.reduce((sum, part) => sum + ((0,fields/* number */.ai)(part, 'summary', 'passed') ?? 0) + ((0,fields/* number */.ai)(part, 'summary', 'failed') ?? 0), 0);
    const version = parts.map((part) => (0,fields.id)(part, 'summary', 'checkov_version') ?? (0,fields.id)(part, 'checkov_version'))[0];
    const observations = parts.flatMap((part) => [
        ...(0,fields/* list */.p_)(part, 'results', 'failed_checks').map((check) => checkov_reader_observe(check, false)),
        ...(0,fields/* list */.p_)(part, 'results', 'skipped_checks').map((check) => checkov_reader_observe(check, true)),
    ]);
    return reportOf('checkov', observations, {
        version: version ?? null,
        subjects: MISCONFIGURATION,
        ...(errors.length > 0
            ? { status: 'failed', problems: errors.slice(0, 20) }
            : checks > 0 || observations.length > 0
                ? {}
                : { status: 'empty', problems: ['made no check'] }),
    });
}
function checkov_reader_observe(check, suppressed) {
    const [startLine, endLine] = (0,fields/* list */.p_)(check, 'file_line_range');
    const resource = (0,fields.id)(check, 'resource');
    return {
        ruleId: (0,fields.id)(check, 'check_id') ?? 'unnamed-check',
        // Without a platform account checkov states no severity; a failed check is then an error.
        level: (0,fields/* raw */.lS)(check, 'severity') === undefined ? 'error' : (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(check, 'severity')),
        message: `${(0,fields/* message */.iU)(check, 'check_name') ?? 'no text'}${resource === undefined ? '' : ` (${resource})`}`,
        subject: 'misconfiguration',
        path: (0,fields/* filePath */.s$)(check, 'file_path')?.replace(/^\/+/u, '') ?? null,
        startLine: (0,fields/* position */.G1)(startLine),
        endLine: (0,fields/* position */.G1)(endLine),
        cwe: [],
        aliases: [],
        suppressed,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/clair/reader.js




/** The report of clair-scanner over one image. Approved vulnerabilities stand in it like others; `unapproved` names those that are not. */
const clair = {
    format: 'clair',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* has */.zy)(sample.value, 'image', 'vulnerabilities') &&
        (0,fields/* list */.p_)(sample.value, 'vulnerabilities').every((item) => (0,fields/* has */.zy)(item, 'featurename', 'vulnerability')),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        return reportOf('clair', (0,fields/* list */.p_)(value, 'vulnerabilities').map(clair_reader_observe), {
            container: true,
            subjects: PACKAGES,
            ...((0,fields/* raw */.lS)(value, 'image') === undefined ? { status: 'empty', problems: ['names no image'] } : {}),
        });
    },
};
const clair_reader_observe = (item) => packageObservation({
    ruleId: (0,fields.id)(item, 'vulnerability') ?? 'unnamed-advisory',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    title: (0,fields/* message */.iU)(item, 'description')?.slice(0, 300),
    name: (0,fields.id)(item, 'featurename') ?? 'unnamed-package',
    version: (0,fields.id)(item, 'featureversion') ?? null,
    ecosystem: (0,fields.id)(item, 'namespace')?.split(':')[0] ?? null,
    path: null,
    aliases: [],
    cwe: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/composer-audit/reader.js




/** `composer audit --format=json`. It names only packages with advisories, so that a clean run says nothing of what it audited. */
const composerAudit = {
    format: 'composer-audit',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'advisories', 'abandoned'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        // Advisories that a policy of Composer ignores are listed apart: they are there all the same.
        const advisories = [
            ...(0,fields/* entries */.jO)(value, 'advisories').map((entry) => ({ entry, suppressed: false })),
            ...(0,fields/* entries */.jO)(value, 'ignored-advisories').map((entry) => ({ entry, suppressed: true })),
        ];
        const found = advisories.flatMap(({ entry: [name, items], suppressed }) => reader_itemsOf(items).map((item) => ({ ...composer_audit_reader_observe(name, item), suppressed })));
        return reportOf('composer audit', found, {
            subjects: PACKAGES,
            ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no package that it audited'] }),
        });
    },
};
/** PHP writes a list whose numbers have gaps as an object. */
const reader_itemsOf = (items) => Array.isArray(items) ? (0,fields/* list */.p_)(items) : (0,fields/* entries */.jO)(items).map(([, item]) => item);
const composer_audit_reader_observe = (name, item) => packageObservation({
    ruleId: (0,fields.id)(item, 'cve') ?? (0,fields.id)(item, 'advisoryId') ?? 'unnamed-advisory',
    level: (0,severity/* levelOf */.p)((0,fields.id)(item, 'severity')),
    title: (0,fields/* message */.iU)(item, 'title'),
    name: (0,fields.id)(item, 'packageName') ?? name,
    version: null,
    ecosystem: 'composer',
    path: null,
    aliases: [(0,fields.id)(item, 'advisoryId'), ...(0,fields/* list */.p_)(item, 'sources').map((source) => (0,fields.id)(source, 'remoteId'))].filter((alias) => alias !== undefined),
    cwe: [],
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/intake/xml.js
var xml = __webpack_require__(5843);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/cppcheck/reader.js








/** Cppcheck's XML, version 2. */
const cppcheck = {
    format: 'cppcheck',
    recognises: (sample) => sample.kind === 'xml' && sample.root.name === 'results' && (0,xml/* child */.jf)(sample.root, 'cppcheck') !== undefined,
    read: (sample) => {
        if (sample.kind !== 'xml')
            throw new malformed/* MalformedReport */.Q('is no XML');
        return readRoot(sample.root);
    },
};
/** Ids by which Cppcheck says that it could not look. */
const FAILURES = new Set([
    'syntaxError',
    'internalError',
    'internalAstError',
    'cppcheckError',
    'preprocessorErrorDirective',
    'noValidConfiguration',
]);
function readRoot(root) {
    const errors = [...(0,xml/* descendants */.DG)(root, 'error')];
    const failures = errors.filter((error) => FAILURES.has(error.attributes.get('id') ?? ''));
    // `information` tells about the run (a missing include), not about the code.
    const found = errors.filter((error) => error.attributes.get('severity') !== 'information' && !failures.includes(error));
    return reportOf('cppcheck', found.map(cppcheck_reader_observe), {
        version: (0,xml/* child */.jf)(root, 'cppcheck')?.attributes.get('version')?.slice(0, limits/* MAX_ID_CHARACTERS */.G6) ?? null,
        ...(failures.length > 0
            ? { status: 'failed', problems: failures.slice(0, 20).map((error) => `could not check: ${textOf(error)}`) }
            : found.length === 0
                ? { status: 'empty', problems: ['names no file that was looked at'] }
                : {}),
    });
}
const textOf = (error) => (0,markdown/* clip */.$Q)(error.attributes.get('msg') ?? error.attributes.get('verbose') ?? 'no text', limits/* MAX_MESSAGE_CHARACTERS */.Um);
function cppcheck_reader_observe(error) {
    const place = (0,xml/* children */.Y_)(error, 'location')[0]?.attributes;
    return {
        ruleId: (0,markdown/* clip */.$Q)(error.attributes.get('id') ?? 'unnamed-check', limits/* MAX_ID_CHARACTERS */.G6),
        level: (0,severity/* levelOf */.p)(error.attributes.get('severity')),
        message: textOf(error),
        subject: 'code',
        path: (0,markdown/* clip */.$Q)((place?.get('file') ?? '').replaceAll('\\', '/'), limits/* MAX_PATH_CHARACTERS */.u3) || null,
        startLine: (0,fields/* position */.G1)(place?.get('line')),
        startColumn: (0,fields/* position */.G1)(place?.get('column')),
        cwe: (0,weakness/* cweIds */.uQ)([error.attributes.get('cwe') ?? '']),
        aliases: [],
    };
}

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/purl.js
var readers_purl = __webpack_require__(8013);
// EXTERNAL MODULE: ./build/emit/shared/evidence/levels.js
var evidence_levels = __webpack_require__(4359);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/cyclonedx/json.js






/** One observation a vulnerability and package it affects; one without a package when it affects none that is named. */
function observeJson(bom) {
    const components = componentsOf(bom);
    return (0,fields/* list */.p_)(bom, 'vulnerabilities').flatMap((vulnerability) => {
        const affected = (0,fields/* list */.p_)(vulnerability, 'affects').flatMap((item) => (0,fields.id)(item, 'ref') ?? []);
        return (affected.length === 0 ? [undefined] : affected).map((ref) => json_observe(vulnerability, ref, ref === undefined ? undefined : components.get(ref)));
    });
}
/** Components by reference, nested ones and the described component included. */
function componentsOf(bom) {
    const found = new Map();
    const open = [...(0,fields/* list */.p_)(bom, 'components')];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const ref = (0,fields.id)(next, 'bom-ref');
        if (ref !== undefined)
            found.set(ref, next);
        open.push(...(0,fields/* list */.p_)(next, 'components'));
    }
    return found;
}
function json_observe(vulnerability, ref, component) {
    const purl = (0,readers_purl/* parsePurl */.$)((0,fields/* raw */.lS)(component, 'purl')) ?? (0,readers_purl/* parsePurl */.$)(ref);
    const levels = (0,fields/* list */.p_)(vulnerability, 'ratings').map((rating) => {
        const score = (0,fields/* number */.ai)(rating, 'score');
        return (0,fields/* raw */.lS)(rating, 'severity') === undefined && score !== undefined
            ? (0,severity/* levelOfScore */.I)(score)
            : (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(rating, 'severity'));
    });
    const [first = 'warning'] = levels;
    return packageObservation({
        ruleId: (0,fields.id)(vulnerability, 'id') ?? 'unnamed-vulnerability',
        level: levels.reduce(evidence_levels/* higher */.uz, first),
        title: (0,fields/* message */.iU)(vulnerability, 'description')?.slice(0, 300),
        name: purl?.name ?? (0,fields.id)(component, 'name') ?? ref ?? 'unnamed-component',
        version: purl?.version ?? (0,fields.id)(component, 'version') ?? null,
        ecosystem: purl?.ecosystem ?? null,
        path: null,
        aliases: (0,fields/* list */.p_)(vulnerability, 'references').flatMap((reference) => (0,fields.id)(reference, 'id') ?? []),
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* list */.p_)(vulnerability, 'cwes').map(String)),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/cyclonedx/xml.js







/** Whether an XML document is a CycloneDX bill of materials. */
const isCyclonedxXml = (root) => root.name === 'bom' &&
    [...root.attributes.values()].some((value) => value.startsWith('http://cyclonedx.org/schema/bom/'));
/** CycloneDX XML: vulnerabilities stand at the end (1.4) or, by the extension before, there or inside components. */
function readXml(root) {
    const components = new Map();
    for (const component of (0,xml/* descendants */.DG)(root, 'component')) {
        const ref = component.attributes.get('bom-ref') ?? (0,xml/* childText */.ix)(component, 'purl');
        if (ref !== undefined)
            components.set(ref, component);
    }
    const lists = [...(0,xml/* descendants */.DG)(root, 'vulnerabilities')];
    const tool = (0,xml/* child */.jf)((0,xml/* child */.jf)(root, 'metadata'), 'tools');
    const [named] = tool === undefined ? [] : [...(0,xml/* descendants */.DG)(tool, 'tool'), ...(0,xml/* descendants */.DG)(tool, 'component')];
    const observations = lists
        .flatMap((element) => (0,xml/* children */.Y_)(element, 'vulnerability'))
        .flatMap((item) => xml_observe(item, components));
    return reportOf((0,xml/* childText */.ix)(named, 'name') ?? 'cyclonedx', observations, {
        version: (0,xml/* childText */.ix)(named, 'version') ?? null,
        subjects: PACKAGES,
        ...(lists.length > 0
            ? {}
            : { status: 'empty', problems: ['lists components and no vulnerabilities: it proves no scan'] }),
    });
}
function xml_observe(item, components) {
    const own = item.attributes.get('ref');
    const affected = (0,xml/* children */.Y_)((0,xml/* child */.jf)(item, 'affects'), 'target').flatMap((target) => (0,xml/* childText */.ix)(target, 'ref') ?? []);
    const refs = own === undefined ? affected : [own];
    return (refs.length === 0 ? [undefined] : refs).map((ref) => observeOne(item, ref, ref === undefined ? undefined : components.get(ref)));
}
function observeOne(item, ref, component) {
    const purl = (0,readers_purl/* parsePurl */.$)((0,xml/* childText */.ix)(component, 'purl')) ?? (0,readers_purl/* parsePurl */.$)(ref);
    const levels = (0,xml/* children */.Y_)((0,xml/* child */.jf)(item, 'ratings'), 'rating').map((rating) => (0,severity/* levelOf */.p)((0,xml/* childText */.ix)(rating, 'severity')));
    const [first = 'warning'] = levels;
    return packageObservation({
        ruleId: (0,xml/* childText */.ix)(item, 'id') ?? 'unnamed-vulnerability',
        level: levels.reduce(evidence_levels/* higher */.uz, first),
        title: (0,xml/* childText */.ix)(item, 'description')?.slice(0, 300),
        name: purl?.name ?? (0,xml/* childText */.ix)(component, 'name') ?? ref ?? 'unnamed-component',
        version: purl?.version ?? (0,xml/* childText */.ix)(component, 'version') ?? null,
        ecosystem: purl?.ecosystem ?? null,
        path: null,
        aliases: [],
        cwe: (0,weakness/* cweIds */.uQ)((0,xml/* children */.Y_)((0,xml/* child */.jf)(item, 'cwes'), 'cwe').map(({ text }) => text.trim())),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/cyclonedx/reader.js





/** CycloneDX 1.0 to 1.7 with vulnerabilities, JSON and XML. A bill of materials alone proves no scan. */
const cyclonedx = {
    format: 'cyclonedx',
    recognises: (sample) => (sample.kind === 'json' && (0,fields/* raw */.lS)(sample.value, 'bomFormat') === 'CycloneDX' && (0,fields/* has */.zy)(sample.value, 'specVersion')) ||
        (sample.kind === 'xml' && isCyclonedxXml(sample.root)),
    read: (sample) => {
        if (sample.kind === 'xml')
            return readXml(sample.root);
        return reader_readJson(sample.kind === 'json' ? sample.value : null);
    },
};
function reader_readJson(value) {
    const tools = (0,fields.at)(value, 'metadata', 'tools');
    const tool = (0,fields/* list */.p_)(tools)[0] ?? (0,fields/* list */.p_)(tools, 'components')[0];
    const scanned = Array.isArray((0,fields.at)(value, 'vulnerabilities'));
    return reportOf((0,fields.id)(tool, 'name') ?? 'cyclonedx', observeJson(value), {
        version: (0,fields.id)(tool, 'version') ?? null,
        subjects: PACKAGES,
        ...(scanned ? {} : { status: 'empty', problems: ['lists components and no vulnerabilities: it proves no scan'] }),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/dependency-check/reader.js







/** OWASP Dependency-Check, JSON and XML. Related dependencies repeat their main one and are not counted again. */
const dependencyCheck = {
    format: 'dependency-check',
    recognises: (sample) => (sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'reportSchema', 'scanInfo', 'dependencies')) ||
        (sample.kind === 'xml' &&
            sample.root.name === 'analysis' &&
            (0,xml/* child */.jf)(sample.root, 'dependencies') !== undefined &&
            (0,xml/* child */.jf)(sample.root, 'scanInfo') !== undefined),
    read: (sample) => {
        if (sample.kind === 'xml') {
            const found = (0,xml/* children */.Y_)((0,xml/* child */.jf)(sample.root, 'dependencies'), 'dependency');
            return reportOf('dependency-check', found.flatMap(observeXml), {
                version: (0,xml/* childText */.ix)((0,xml/* child */.jf)(sample.root, 'scanInfo'), 'engineVersion') ?? null,
                ...scanned(found.length),
            });
        }
        const value = sample.kind === 'json' ? sample.value : null;
        const found = (0,fields/* list */.p_)(value, 'dependencies');
        return reportOf('dependency-check', found.flatMap(reader_observeJson), {
            version: (0,fields.id)(value, 'scanInfo', 'engineVersion') ?? null,
            ...scanned(found.length),
        });
    },
};
const scanned = (packages) => ({
    subjects: PACKAGES,
    packages,
    ...(packages === 0 ? { status: 'empty', problems: ['examined no dependency'] } : {}),
});
const reader_observeJson = (dependency) => {
    const purl = (0,readers_purl/* parsePurl */.$)((0,fields/* raw */.lS)((0,fields/* list */.p_)(dependency, 'packages')[0], 'id'));
    const observe = (item, suppressed) => ({
        ...packageObservation({
            ruleId: (0,fields.id)(item, 'name') ?? 'unnamed-vulnerability',
            level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
            title: (0,fields/* message */.iU)(item, 'description')?.slice(0, 300),
            name: purl?.name ?? (0,fields.id)(dependency, 'fileName') ?? 'unnamed-dependency',
            version: purl?.version ?? null,
            ecosystem: purl?.ecosystem ?? null,
            path: (0,fields/* filePath */.s$)(dependency, 'filePath'),
            aliases: [],
            cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(item, 'cwes')),
        }),
        suppressed,
    });
    return [
        ...(0,fields/* list */.p_)(dependency, 'vulnerabilities').map((item) => observe(item, false)),
        ...(0,fields/* list */.p_)(dependency, 'suppressedVulnerabilities').map((item) => observe(item, true)),
    ];
};
const observeXml = (dependency) => {
    const ids = [
        ...(0,xml/* children */.Y_)((0,xml/* child */.jf)(dependency, 'identifiers'), 'package'),
        ...(0,xml/* children */.Y_)((0,xml/* child */.jf)(dependency, 'identifiers'), 'identifier'),
    ];
    const purl = ids.map((item) => (0,readers_purl/* parsePurl */.$)((0,xml/* childText */.ix)(item, 'id'))).find((found) => found !== null);
    const vulnerabilities = (0,xml/* child */.jf)(dependency, 'vulnerabilities');
    const observe = (item, suppressed) => ({
        ...packageObservation({
            ruleId: (0,xml/* childText */.ix)(item, 'name') ?? 'unnamed-vulnerability',
            level: (0,severity/* levelOf */.p)((0,xml/* childText */.ix)(item, 'severity')),
            title: (0,xml/* childText */.ix)(item, 'description')?.slice(0, 300),
            name: purl?.name ?? (0,xml/* childText */.ix)(dependency, 'fileName') ?? 'unnamed-dependency',
            version: purl?.version ?? null,
            ecosystem: purl?.ecosystem ?? null,
            path: (0,xml/* childText */.ix)(dependency, 'filePath')?.replaceAll('\\', '/') ?? null,
            aliases: [],
            cwe: (0,weakness/* cweIds */.uQ)([...(0,xml/* children */.Y_)(item, 'cwe'), ...(0,xml/* children */.Y_)((0,xml/* child */.jf)(item, 'cwes'), 'cwe')].map(({ text }) => text.trim())),
        }),
        suppressed,
    });
    return [
        ...(0,xml/* children */.Y_)(vulnerabilities, 'vulnerability').map((item) => observe(item, false)),
        ...(0,xml/* children */.Y_)(vulnerabilities, 'suppressedVulnerability').map((item) => observe(item, true)),
    ];
};

// EXTERNAL MODULE: ./build/emit/shared/evidence/fingerprint.js
var fingerprint = __webpack_require__(1902);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/redact.js
var redact = __webpack_require__(8657);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/secret.js


/** An observation about a secret. Every one is an error, and the secret leaves this function only as a hash. */
function secretObservation({ what, secret, ...place }) {
    return {
        ...place,
        level: 'error',
        message: `Possible secret: ${(0,redact/* redact */.E)(what ?? place.ruleId)}`,
        subject: 'secret',
        cwe: ['CWE-798'],
        aliases: [],
        ...(secret === undefined ? {} : { identity: (0,fingerprint/* fingerprint */.R)('secret', secret) }),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/detect-secrets/reader.js



/** detect-secrets' baseline file: hashes only. A secret that was audited and found to be none is suppressed. */
const detectSecrets = {
    format: 'detect-secrets',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'plugins_used', 'results'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        return reportOf('detect-secrets', (0,fields/* entries */.jO)(value, 'results').flatMap(([file, found]) => (0,fields/* list */.p_)(found).map((item) => detect_secrets_reader_observe(file, item))), {
            version: (0,fields.id)(value, 'version') ?? null,
            knows: (0,fields/* list */.p_)(value, 'plugins_used').flatMap((plugin) => (0,fields.id)(plugin, 'name') ?? []),
            subjects: new Set(['secret']),
            ...((0,fields/* list */.p_)(value, 'plugins_used').length > 0 ? {} : { status: 'empty', problems: ['used no plugin'] }),
        });
    },
};
const detect_secrets_reader_observe = (file, item) => ({
    ...secretObservation({
        ruleId: (0,fields.id)(item, 'type') ?? 'unnamed-type',
        what: undefined,
        path: (0,fields/* filePath */.s$)(item, 'filename') ?? (0,fields/* filePath */.s$)(file),
        startLine: (0,fields/* position */.G1)(item, 'line_number'),
        secret: (0,fields/* raw */.lS)(item, 'hashed_secret'),
    }),
    suppressed: (0,fields.at)(item, 'is_secret') === false,
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/dockle/reader.js



/** Dockle's JSON: one finding a checkpoint; checkpoints that passed, or that were skipped, are none. */
const dockle = {
    format: 'dockle',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)((0,fields.at)(sample.value, 'summary'), 'fatal', 'warn', 'pass') && (0,fields/* has */.zy)(sample.value, 'details'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const details = (0,fields/* list */.p_)(value, 'details').filter((item) => !['PASS', 'SKIP', 'IGNORE'].includes((0,fields/* raw */.lS)(item, 'level') ?? ''));
        const looked = ((0,fields/* number */.ai)(value, 'summary', 'pass') ?? 0) + details.length > 0;
        return reportOf('dockle', details.map(dockle_reader_observe), {
            container: true,
            subjects: new Set(['misconfiguration']),
            ...(looked ? {} : { status: 'empty', problems: ['passed no checkpoint and found none'] }),
        });
    },
};
const LEVELS = new Map([
    ['FATAL', 'error'],
    ['WARN', 'warning'],
    ['INFO', 'note'],
]);
const dockle_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'code') ?? 'unnamed-checkpoint',
    level: LEVELS.get((0,fields/* raw */.lS)(item, 'level')) ?? 'warning',
    message: (0,redact/* redact */.E)(`${(0,fields/* message */.iU)(item, 'title') ?? 'no title'}: ${(0,fields/* strings */.P$)(item, 'alerts').slice(0, 5).join('; ').slice(0, 500)}`),
    subject: 'misconfiguration',
    path: null,
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/eslint/reader.js


const reader_TOOL = 'eslint';
/** ESLint's `json` and `json-with-metadata` formats: one entry a linted file, clean ones included. */
const eslint = {
    format: 'eslint',
    recognises: (sample) => {
        const files = filesOf(sample);
        return files.length > 0 && files.every((file) => (0,fields/* has */.zy)(file, 'filePath', 'messages', 'errorCount'));
    },
    read: (sample) => readFiles(filesOf(sample), rulesOf(sample)),
};
const filesOf = (sample) => {
    if (sample.kind !== 'json')
        return [];
    return Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : (0,fields/* list */.p_)(sample.value, 'results');
};
const rulesOf = (sample) => sample.kind === 'json' ? (0,fields/* entries */.jO)(sample.value, 'metadata', 'rulesMeta').map(([name]) => name) : [];
function readFiles(files, knows) {
    const observations = [];
    const problems = [];
    const scanned = [];
    for (const file of files) {
        const path = (0,fields/* filePath */.s$)(file, 'filePath');
        if (path !== null)
            scanned.push(path);
        for (const item of (0,fields/* list */.p_)(file, 'messages')) {
            observations.push(eslint_reader_observe(path, item));
            if ((0,fields.at)(item, 'fatal') === true && problems.length < 20) {
                problems.push(`could not parse ${path ?? 'a file'}: ${(0,fields/* message */.iU)(item, 'message')?.slice(0, 200) ?? 'no text'}`);
            }
        }
        for (const item of (0,fields/* list */.p_)(file, 'suppressedMessages'))
            observations.push({ ...eslint_reader_observe(path, item), suppressed: true });
    }
    return reportOf(reader_TOOL, observations, { knows, problems, scanned, status: problems.length > 0 ? 'failed' : 'ok' });
}
const eslint_reader_observe = (path, item) => ({
    ruleId: (0,fields.id)(item, 'ruleId') ?? ((0,fields.at)(item, 'fatal') === true ? 'parse-error' : 'eslint'),
    level: (0,fields/* number */.ai)(item, 'severity') === 1 ? 'warning' : 'error',
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path,
    startLine: (0,fields/* position */.G1)(item, 'line'),
    endLine: (0,fields/* position */.G1)(item, 'endLine'),
    startColumn: (0,fields/* position */.G1)(item, 'column'),
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/github-alerts/alerts.js





const isDismissed = (alert) => ['dismissed', 'auto_dismissed'].includes((0,fields/* raw */.lS)(alert, 'state') ?? '');
/** An alert of code scanning, at the place of its latest instance. */
function codeAlert(alert) {
    const instance = (0,fields.at)(alert, 'most_recent_instance');
    return {
        ruleId: (0,fields.id)(alert, 'rule', 'id') ?? 'unnamed-rule',
        level: levelOfRule(alert),
        message: (0,fields/* message */.iU)(instance, 'message', 'text') ?? (0,fields/* message */.iU)(alert, 'rule', 'description') ?? 'no text',
        subject: 'code',
        path: (0,fields/* filePath */.s$)(instance, 'location', 'path'),
        startLine: (0,fields/* position */.G1)(instance, 'location', 'start_line'),
        endLine: (0,fields/* position */.G1)(instance, 'location', 'end_line'),
        startColumn: (0,fields/* number */.ai)(instance, 'location', 'start_column'),
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(alert, 'rule', 'tags')),
        aliases: [],
        suppressed: isDismissed(alert),
    };
}
/** The security severity where the rule has one, else the severity of the rule. */
const levelOfRule = (alert) => (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(alert, 'rule', 'security_severity_level') ?? (0,fields/* raw */.lS)(alert, 'rule', 'severity'));
/** An alert of Dependabot. It names no version: only the range that is vulnerable. */
const dependencyAlert = (alert) => ({
    ...packageObservation({
        ruleId: (0,fields.id)(alert, 'security_advisory', 'cve_id') ?? (0,fields.id)(alert, 'security_advisory', 'ghsa_id') ?? 'unnamed-advisory',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(alert, 'security_vulnerability', 'severity') ?? (0,fields/* raw */.lS)(alert, 'security_advisory', 'severity')),
        title: (0,fields/* message */.iU)(alert, 'security_advisory', 'summary'),
        name: (0,fields.id)(alert, 'dependency', 'package', 'name') ?? 'unnamed-package',
        version: null,
        ecosystem: (0,fields.id)(alert, 'dependency', 'package', 'ecosystem') ?? null,
        path: (0,fields/* filePath */.s$)(alert, 'dependency', 'manifest_path'),
        aliases: identifiers((0,fields/* list */.p_)(alert, 'security_advisory', 'identifiers')),
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* list */.p_)(alert, 'security_advisory', 'cwes').flatMap((cwe) => (0,fields.id)(cwe, 'cwe_id') ?? [])),
    }),
    suppressed: isDismissed(alert),
});
/** An alert of Dependabot as GraphQL gives it. */
const graphAlert = (alert) => {
    const advisory = (0,fields.at)(alert, 'securityVulnerability', 'advisory');
    const aliases = identifiers((0,fields/* list */.p_)(advisory, 'identifiers'));
    return {
        ...packageObservation({
            ruleId: aliases.find((alias) => alias.startsWith('CVE-')) ?? aliases[0] ?? (0,fields.id)(alert, 'id') ?? 'unnamed-advisory',
            level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(alert, 'securityVulnerability', 'severity')),
            title: (0,fields/* message */.iU)(advisory, 'summary'),
            name: (0,fields.id)(alert, 'securityVulnerability', 'package', 'name') ?? 'unnamed-package',
            version: ((0,fields.id)(alert, 'vulnerableRequirements') ?? '').replace(/^= /u, '') || null,
            ecosystem: (0,fields.id)(alert, 'securityVulnerability', 'package', 'ecosystem')?.toLowerCase() ?? null,
            path: (0,fields/* filePath */.s$)(alert, 'vulnerableManifestPath'),
            aliases,
            cwe: (0,weakness/* cweIds */.uQ)((0,fields/* list */.p_)(advisory, 'cwes', 'nodes').flatMap((cwe) => (0,fields.id)(cwe, 'cweId') ?? [])),
        }),
        suppressed: (0,fields/* raw */.lS)(alert, 'state') === 'DISMISSED' || (0,fields/* raw */.lS)(alert, 'state') === 'AUTO_DISMISSED',
    };
};
const identifiers = (items) => items.flatMap((item) => (0,fields.id)(item, 'value') ?? []);
/** An alert of secret scanning. A list of alerts does not say where the secret stands; resolved ones are suppressed. */
const secretAlert = (alert) => ({
    ...secretObservation({
        ruleId: (0,fields.id)(alert, 'secret_type') ?? 'unnamed-secret',
        what: (0,fields.id)(alert, 'secret_type_display_name'),
        path: (0,fields/* filePath */.s$)(alert, 'first_location_detected', 'path'),
        startLine: (0,fields/* position */.G1)(alert, 'first_location_detected', 'start_line'),
        secret: (0,fields/* raw */.lS)(alert, 'secret'),
    }),
    suppressed: (0,fields/* raw */.lS)(alert, 'state') === 'resolved',
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/github-alerts/reader.js



/**
 * Alerts as GitHub's API lists them: code scanning, Dependabot and secret scanning (REST, an array of one kind), and
 * Dependabot by GraphQL (`vulnerabilityAlerts`). An alert that GitHub calls fixed is no finding; a dismissed one is suppressed.
 * An empty list names no tool and proves nothing.
 */
const githubAlerts = {
    format: 'github-alerts',
    recognises: (sample) => kindOf(sample) !== null,
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const kind = kindOf(sample);
        if (kind === 'code')
            return codeScanning((0,fields/* list */.p_)(value).filter(isActive));
        if (kind === 'graph')
            return graph(value);
        const alerts = (0,fields/* list */.p_)(value).filter(isActive);
        return kind === 'secret'
            ? { runs: [runOf('github secret scanning', alerts.map(secretAlert), { subjects: new Set(['secret']) })] }
            : { runs: [runOf('dependabot', alerts.map(dependencyAlert), { subjects: new Set(['package']) })] };
    },
};
function kindOf(sample) {
    if (sample.kind !== 'json')
        return null;
    if (connections(sample.value).length > 0)
        return 'graph';
    const alerts = (0,fields/* list */.p_)(sample.value);
    const all = (...names) => alerts.length > 0 && alerts.every((alert) => (0,fields/* has */.zy)(alert, 'number', 'state', ...names));
    if (all('rule', 'tool', 'most_recent_instance'))
        return 'code';
    if (all('dependency', 'security_advisory'))
        return 'dependency';
    return all('secret_type') ? 'secret' : null;
}
/** Whether the alert still stands, dismissed or not. */
const isActive = (alert) => (0,fields/* raw */.lS)(alert, 'state') !== 'fixed';
/** One run for each tool. All alerts of a run must speak of one commit, or the run names none. */
function codeScanning(alerts) {
    const byTool = new Map();
    for (const alert of alerts) {
        const tool = (0,fields.id)(alert, 'tool', 'name') ?? 'github code scanning';
        byTool.set(tool, [...(byTool.get(tool) ?? []), alert]);
    }
    return {
        runs: [...byTool].map(([tool, found]) => {
            const commits = new Set(found.map((alert) => (0,fields.id)(alert, 'most_recent_instance', 'commit_sha')));
            const [commit] = commits;
            return runOf(tool, found.map(codeAlert), {
                version: (0,fields.id)(found[0], 'tool', 'version') ?? null,
                revision: commits.size === 1 && /^[0-9a-f]{40}$/u.test(commit ?? '') ? (commit ?? null) : null,
            });
        }),
    };
}
/** `vulnerabilityAlerts` of one repository, or of those that a search found. */
function connections(value) {
    const repositories = [(0,fields.at)(value, 'data', 'repository'), ...(0,fields/* list */.p_)(value, 'data', 'search', 'nodes')];
    return repositories.flatMap((repository) => (0,fields/* has */.zy)(repository, 'vulnerabilityAlerts') ? [(0,fields.at)(repository, 'vulnerabilityAlerts')] : []);
}
function graph(value) {
    const found = connections(value);
    const observations = found.flatMap((connection) => (0,fields/* list */.p_)(connection, 'nodes')).map(graphAlert);
    const isCut = found.some((connection) => (0,fields.at)(connection, 'pageInfo', 'hasNextPage') === true);
    const hasErrors = (0,fields/* list */.p_)(value, 'errors').length > 0;
    return {
        runs: [
            runOf('dependabot', observations, {
                subjects: new Set(['package']),
                ...(isCut || hasErrors
                    ? { status: 'failed', problems: [isCut ? 'holds one page of several' : 'reports errors of the query'] }
                    : observations.length === 0
                        ? { status: 'empty', problems: ['names no package'] }
                        : {}),
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/gitlab/reader.js






const SUBJECTS = new Map([
    ['sast', 'code'],
    ['dast', 'code'],
    ['api_fuzzing', 'code'],
    ['coverage_fuzzing', 'code'],
    ['secret_detection', 'secret'],
    ['dependency_scanning', 'package'],
    ['container_scanning', 'package'],
    ['cluster_image_scanning', 'package'],
]);
/** GitLab's security reports. The scanner is named by `scan` (schema 15) or by each vulnerability (before). */
const gitlab = {
    format: 'gitlab',
    recognises: (sample) => sample.kind === 'json' &&
        Array.isArray((0,fields.at)(sample.value, 'vulnerabilities')) &&
        ((0,fields/* record */.g1)((0,fields.at)(sample.value, 'scan', 'scanner')) !== null ||
            ((0,fields/* has */.zy)(sample.value, 'version') &&
                ((0,fields/* has */.zy)(sample.value, 'remediations') ||
                    (0,fields/* has */.zy)(sample.value, 'scan') ||
                    (0,fields/* has */.zy)(sample.value, 'site') ||
                    (0,fields/* has */.zy)(sample.value, 'dependency_files'))) ||
            ((0,fields/* has */.zy)(sample.value, 'version') &&
                (0,fields/* list */.p_)(sample.value, 'vulnerabilities').every((item) => (0,fields/* has */.zy)(item, 'category', 'location', 'identifiers'))) ||
            isDast((0,fields/* list */.p_)(sample.value, 'vulnerabilities'))),
    read: (sample) => readVulnerabilities(sample.kind === 'json' ? sample.value : null),
};
/** Cut-down reports of dynamic scans carry neither version nor scan; what they found still shows whose they are. */
const isDast = (items) => items.length > 0 &&
    items.every((item) => (0,fields/* has */.zy)(item, 'identifiers', 'severity') && (0,fields/* has */.zy)((0,fields.at)(item, 'location'), 'hostname', 'method', 'path'));
function readVulnerabilities(value) {
    const scan = (0,fields.at)(value, 'scan');
    const type = (0,fields/* raw */.lS)(scan, 'type');
    const scanner = (0,fields.id)(scan, 'scanner', 'name');
    const byTool = new Map();
    for (const item of (0,fields/* list */.p_)(value, 'vulnerabilities')) {
        const tool = scanner ?? (0,fields.id)(item, 'scanner', 'name') ?? 'gitlab';
        const subject = SUBJECTS.get(type ?? (0,fields/* raw */.lS)(item, 'category') ?? '') ?? 'code';
        byTool.set(tool, [...(byTool.get(tool) ?? []), gitlab_reader_observe(item, subject)]);
    }
    if (byTool.size === 0)
        byTool.set(scanner ?? 'gitlab', []);
    const subject = SUBJECTS.get(type ?? '');
    const parts = {
        version: (0,fields.id)(scan, 'scanner', 'version') ?? null,
        subjects: subject === undefined ? null : new Set([subject]),
        container: type === undefined ? undefined : type === 'container_scanning',
        ...healthOf(scan, (0,fields/* list */.p_)(value, 'vulnerabilities').length),
    };
    return { runs: [...byTool].map(([tool, observations]) => runOf(tool, observations, parts)) };
}
function healthOf(scan, findings) {
    if ((0,fields/* raw */.lS)(scan, 'status') === 'failure')
        return { status: 'failed', problems: ['says that its scan failed'] };
    if (findings > 0 || (0,fields/* raw */.lS)(scan, 'status') === 'success')
        return { status: 'ok', problems: [] };
    return { status: 'empty', problems: ['holds no vulnerability and does not say that its scan succeeded'] };
}
function gitlab_reader_observe(item, subject) {
    const identifiers = (0,fields/* list */.p_)(item, 'identifiers');
    const ids = identifiers.flatMap((entry) => (0,fields.id)(entry, 'value') ?? []);
    const others = identifiers.filter((entry) => !/^(?:cwe|owasp)$/iu.test((0,fields/* raw */.lS)(entry, 'type') ?? ''));
    const ruleId = (0,fields.id)(others[0], 'value') ?? ids[0] ?? (0,fields.id)(item, 'name') ?? 'unnamed-vulnerability';
    const cwe = (0,weakness/* cweIds */.uQ)(identifiers
        .filter((entry) => /^cwe$/iu.test((0,fields/* raw */.lS)(entry, 'type') ?? ''))
        .flatMap((entry) => (0,fields.id)(entry, 'value') ?? []));
    const level = (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity'));
    const title = (0,fields/* message */.iU)(item, 'message') ?? (0,fields/* message */.iU)(item, 'name') ?? (0,fields/* message */.iU)(item, 'description')?.slice(0, 300);
    const pack = (0,fields.at)(item, 'location', 'dependency');
    const path = (0,fields/* filePath */.s$)(item, 'location', 'file') ?? (0,fields/* filePath */.s$)(item, 'location', 'image') ?? (0,fields/* filePath */.s$)(item, 'location', 'hostname');
    const aliases = others.flatMap((entry) => (0,fields.id)(entry, 'value') ?? []);
    const name = (0,fields.id)(pack, 'package', 'name');
    if (subject === 'package' && name !== undefined) {
        return packageObservation({
            ruleId,
            level,
            title,
            name,
            version: (0,fields.id)(pack, 'version') ?? null,
            ecosystem: null,
            path,
            aliases,
            cwe,
        });
    }
    return {
        ruleId,
        level: subject === 'secret' ? 'error' : level,
        message: subject === 'secret' ? (0,redact/* redact */.E)(title ?? ruleId) : (title ?? ruleId),
        subject,
        path,
        startLine: (0,fields/* position */.G1)(item, 'location', 'start_line'),
        endLine: (0,fields/* position */.G1)(item, 'location', 'end_line'),
        cwe,
        aliases,
        identity: (0,fields.id)(item, 'id'),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/gitleaks/reader.js



/** gitleaks 8 (`RuleID`, `File`, …) and 7 (`rule`, `file`, `offender`). */
const gitleaks = {
    format: 'gitleaks',
    recognises: (sample) => {
        const records = recordsOf(sample);
        return records.length > 0 && records.every((item) => isVersion8(item) || isVersion7(item));
    },
    read: (sample) => reportOf('gitleaks', recordsOf(sample).map((item) => (isVersion8(item) ? observe8(item) : observe7(item))), { subjects: new Set(['secret']) }),
};
const recordsOf = (sample) => (sample.kind === 'json' ? (0,fields/* list */.p_)(sample.value) : []);
const isVersion8 = (item) => (0,fields/* has */.zy)(item, 'RuleID', 'File', 'StartLine');
const isVersion7 = (item) => (0,fields/* has */.zy)(item, 'rule', 'file', 'offender', 'commit');
const observe8 = (item) => secretObservation({
    ruleId: (0,fields.id)(item, 'RuleID') ?? 'unnamed-rule',
    what: (0,fields/* message */.iU)(item, 'Description'),
    path: (0,fields/* filePath */.s$)(item, 'File'),
    startLine: (0,fields/* position */.G1)(item, 'StartLine'),
    endLine: (0,fields/* position */.G1)(item, 'EndLine'),
    startColumn: (0,fields/* position */.G1)(item, 'StartColumn'),
    secret: (0,fields/* raw */.lS)(item, 'Secret'),
    commit: (0,fields.id)(item, 'Commit'),
});
const observe7 = (item) => secretObservation({
    ruleId: (0,fields.id)(item, 'rule') ?? 'unnamed-rule',
    what: undefined,
    path: (0,fields/* filePath */.s$)(item, 'file'),
    startLine: (0,fields/* position */.G1)(item, 'lineNumber'),
    secret: (0,fields/* raw */.lS)(item, 'offender'),
    commit: (0,fields.id)(item, 'commit'),
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/golangci-lint/reader.js





/** golangci-lint's JSON. `Report.Linters` names the linters that were on; a warning of its own means that one did not finish. */
const golangciLint = {
    format: 'golangci-lint',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'Issues') && (0,fields/* has */.zy)((0,fields.at)(sample.value, 'Report'), 'Linters'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const linters = (0,fields/* list */.p_)(value, 'Report', 'Linters').filter((item) => (0,fields.at)(item, 'Enabled') === true);
        const error = (0,fields/* message */.iU)(value, 'Report', 'Error');
        const broken = (0,fields/* list */.p_)(value, 'Issues').filter((issue) => (0,fields/* raw */.lS)(issue, 'FromLinter') === 'typecheck');
        const problems = [
            ...(error === undefined ? [] : [`reports an error: ${error.slice(0, 300)}`]),
            ...broken.slice(0, 20).map((issue) => `could not check ${(0,fields/* filePath */.s$)(issue, 'Pos', 'Filename') ?? 'a file'}`),
        ];
        return reportOf('golangci-lint', (0,fields/* list */.p_)(value, 'Issues').map(golangci_lint_reader_observe), {
            knows: linters.flatMap((item) => (0,fields.id)(item, 'Name') ?? []),
            problems,
            status: problems.length > 0 ? 'failed' : 'ok',
            ...(problems.length === 0 && linters.length === 0
                ? { status: 'empty', problems: ['names no linter that was on'] }
                : {}),
        });
    },
};
const golangci_lint_reader_observe = (issue) => ({
    ruleId: (0,fields.id)(issue, 'FromLinter') ?? 'unnamed-linter',
    // A severity is written only where the configuration gives one.
    level: (0,fields/* raw */.lS)(issue, 'Severity') === undefined ? 'error' : (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(issue, 'Severity')),
    message: (0,fields/* message */.iU)(issue, 'Text') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(issue, 'Pos', 'Filename'),
    startLine: (0,fields/* position */.G1)(issue, 'Pos', 'Line'),
    startColumn: (0,fields/* position */.G1)(issue, 'Pos', 'Column'),
    cwe: [],
    aliases: [],
    snippet: excerpt((0,fields/* strings */.P$)(issue, 'SourceLines')),
});
const excerpt = (lines) => lines.length === 0 ? undefined : (0,markdown/* clip */.$Q)(lines.join('\n'), limits/* MAX_SNIPPET_CHARACTERS */.SM);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/gosec/reader.js




/** gosec's JSON. Lines are strings, and ranges for findings of several lines (`12-15`). */
const gosec = {
    format: 'gosec',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'Issues', 'Stats'),
    read: (sample) => readIssues(sample.kind === 'json' ? sample.value : null),
};
function readIssues(value) {
    const broken = (0,fields/* entries */.jO)(value, 'Golang errors').map(([file]) => `could not read ${file.slice(0, 200)}`);
    const nothing = (0,fields/* number */.ai)(value, 'Stats', 'files') === 0;
    return reportOf('gosec', (0,fields/* list */.p_)(value, 'Issues').map(gosec_reader_observe), {
        version: (0,fields.id)(value, 'GosecVersion') ?? null,
        subjects: new Set(['code']),
        ...(broken.length > 0
            ? { status: 'failed', problems: broken.slice(0, 20) }
            : nothing
                ? { status: 'empty', problems: ['scanned no file'] }
                : {}),
    });
}
function gosec_reader_observe(issue) {
    const [startLine, endLine] = ((0,fields/* raw */.lS)(issue, 'line') ?? '').slice(0, 20).split('-').map(Number);
    return {
        ruleId: (0,fields.id)(issue, 'rule_id') ?? 'unnamed-rule',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(issue, 'severity')),
        message: (0,fields/* message */.iU)(issue, 'details') ?? 'no text',
        subject: 'code',
        path: (0,fields/* filePath */.s$)(issue, 'file'),
        startLine: startLine || undefined,
        endLine: endLine || undefined,
        startColumn: (0,fields/* number */.ai)(issue, 'column') || undefined,
        cwe: (0,weakness/* cweIds */.uQ)([(0,fields.id)(issue, 'cwe', 'id') ?? (0,fields.id)(issue, 'cwe', 'ID') ?? '']),
        aliases: [],
        snippet: (0,fields/* raw */.lS)(issue, 'code')
            ?.slice(0, 2000)
            .replace(/^\d{1,9}: /gmu, ''),
        suppressed: (0,fields.at)(issue, 'nosec') === true || (0,fields/* list */.p_)(issue, 'suppressions').length > 0,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/govulncheck/reader.js




const govulncheck_reader_TOOL = 'govulncheck';
/** govulncheck 1 (a stream of `config`, `SBOM`, `progress`, `osv`, `finding`) and the object of its earlier versions. */
const govulncheck = {
    format: 'govulncheck',
    recognises: (sample) => configOf(messagesOf(sample)) !== undefined || isOld(sample),
    read: (sample) => isOld(sample) ? readOld(sample.kind === 'json' ? sample.value : null) : readStream(messagesOf(sample)),
};
function messagesOf(sample) {
    if (sample.kind === 'json-stream')
        return sample.values;
    if (sample.kind !== 'json')
        return [];
    return Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : [sample.value];
}
const configOf = (messages) => messages.map((item) => (0,fields.at)(item, 'config')).find((config) => (0,fields/* raw */.lS)(config, 'scanner_name') === govulncheck_reader_TOOL);
const isOld = (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'Vulns', 'Imports', 'Requires');
function readStream(messages) {
    const config = configOf(messages);
    const advisories = new Map(messages.flatMap((item) => {
        const name = (0,fields.id)(item, 'osv', 'id');
        return name === undefined ? [] : [[name, (0,fields.at)(item, 'osv')]];
    }));
    // Several messages speak of one vulnerability: by module, package and symbol, and for each way it is called.
    const byModule = new Map();
    for (const item of messages) {
        const found = (0,fields.at)(item, 'finding');
        if ((0,fields/* record */.g1)(found) === null)
            continue;
        const observation = govulncheck_reader_observe(found, advisories);
        const key = JSON.stringify([observation.ruleId, observation.package?.name]);
        const known = byModule.get(key);
        if (known === undefined || (known.level !== 'error' && observation.level === 'error'))
            byModule.set(key, observation);
    }
    return reportOf(govulncheck_reader_TOOL, [...byModule.values()], { version: (0,fields.id)(config, 'scanner_version') ?? null, subjects: PACKAGES });
}
function govulncheck_reader_observe(found, advisories) {
    const ruleId = (0,fields.id)(found, 'osv');
    if (ruleId === undefined)
        throw new malformed/* MalformedReport */.Q('has a finding that names no vulnerability');
    const frame = (0,fields/* list */.p_)(found, 'trace')[0];
    const called = (0,fields/* list */.p_)(found, 'trace').at(-1);
    const advisory = advisories.get(ruleId);
    return {
        ...packageObservation({
            ruleId,
            // Only a vulnerability whose code is called is an error; others are in the build, or only in a module.
            level: (0,fields/* has */.zy)(frame, 'function') ? 'error' : (0,fields/* has */.zy)(frame, 'package') ? 'warning' : 'note',
            title: (0,fields/* message */.iU)(advisory, 'summary'),
            name: (0,fields.id)(frame, 'module') ?? 'unnamed-module',
            version: (0,fields.id)(frame, 'version') ?? null,
            ecosystem: 'golang',
            path: (0,fields/* filePath */.s$)(called, 'position', 'filename') ?? 'go.mod',
            aliases: (0,fields/* strings */.P$)(advisory, 'aliases'),
            cwe: [],
        }),
        startLine: (0,fields/* position */.G1)(called, 'position', 'line'),
    };
}
const readOld = (value) => reportOf(govulncheck_reader_TOOL, (0,fields/* list */.p_)(value, 'Vulns').map((item) => packageObservation({
    ruleId: (0,fields.id)(item, 'OSV', 'id') ?? 'unnamed-vulnerability',
    level: (0,fields/* list */.p_)(item, 'CallSink').length > 0 || (0,fields.at)(item, 'CallSink') === undefined ? 'error' : 'warning',
    title: (0,fields/* message */.iU)(item, 'OSV', 'details')?.slice(0, 300),
    name: (0,fields.id)(item, 'ModPath') ?? 'unnamed-module',
    version: null,
    ecosystem: 'golang',
    path: 'go.mod',
    aliases: (0,fields/* strings */.P$)(item, 'OSV', 'aliases'),
    cwe: [],
})), { subjects: PACKAGES });

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/grype/reader.js





/** Grype's JSON. Ids of related vulnerabilities are aliases: Grype names GHSA ids where others name CVE ids. */
const grype = {
    format: 'grype',
    recognises: (sample) => sample.kind === 'json' &&
        Array.isArray((0,fields.at)(sample.value, 'matches')) &&
        ((0,fields/* raw */.lS)(sample.value, 'descriptor', 'name') === 'grype' ||
            (0,fields/* list */.p_)(sample.value, 'matches').some((match) => (0,fields/* has */.zy)(match, 'vulnerability', 'artifact'))),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        return reportOf('grype', (0,fields/* list */.p_)(value, 'matches').map(grype_reader_observe), {
            version: (0,fields.id)(value, 'descriptor', 'version') ?? null,
            subjects: PACKAGES,
            container: (0,fields/* raw */.lS)(value, 'source', 'type') === 'image',
            // Grype lists matches only; a report that does not name what it looked at proves nothing.
            ...((0,fields/* has */.zy)(value, 'source') || (0,fields/* list */.p_)(value, 'matches').length > 0
                ? {}
                : { status: 'empty', problems: ['does not name the source it looked at'] }),
        });
    },
};
const grype_reader_observe = (match) => packageObservation({
    ruleId: (0,fields.id)(match, 'vulnerability', 'id') ?? 'unnamed-advisory',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(match, 'vulnerability', 'severity')),
    title: (0,fields/* message */.iU)(match, 'vulnerability', 'description')?.slice(0, 300),
    name: (0,fields.id)(match, 'artifact', 'name') ?? 'unnamed-package',
    version: (0,fields.id)(match, 'artifact', 'version') ?? null,
    ecosystem: (0,readers_purl/* ecosystemOfPurl */.p)((0,fields/* raw */.lS)(match, 'artifact', 'purl')) ?? (0,fields.id)(match, 'artifact', 'type') ?? null,
    path: (0,fields/* filePath */.s$)((0,fields/* list */.p_)(match, 'artifact', 'locations')[0], 'path'),
    aliases: (0,fields/* list */.p_)(match, 'relatedVulnerabilities').flatMap((related) => (0,fields.id)(related, 'id') ?? []),
    cwe: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/hadolint/reader.js



/** hadolint's JSON: a list of findings. A clean file gives `[]`, which names no tool: hand in SARIF for that. */
const hadolint = {
    format: 'hadolint',
    recognises: (sample) => findingsOf(sample).length > 0 &&
        findingsOf(sample).every((item) => (0,fields/* has */.zy)(item, 'code', 'file', 'line', 'level', 'message') && /^(?:DL|SC)\d{4}$/u.test((0,fields.id)(item, 'code') ?? '')),
    read: (sample) => reportOf('hadolint', findingsOf(sample).map(hadolint_reader_observe), { subjects: new Set(['misconfiguration']), container: true }),
};
const findingsOf = (sample) => (sample.kind === 'json' ? (0,fields/* list */.p_)(sample.value) : []);
const hadolint_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'code') ?? 'unnamed-rule',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'level')),
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'misconfiguration',
    path: (0,fields/* filePath */.s$)(item, 'file'),
    startLine: (0,fields/* position */.G1)(item, 'line'),
    startColumn: (0,fields/* position */.G1)(item, 'column'),
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/kics/reader.js




/** KICS's JSON: queries with the files in which each found something. */
const kics = {
    format: 'kics',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'files_scanned', 'queries_total', 'queries'),
    read: (sample) => readQueries(sample.kind === 'json' ? sample.value : null),
};
function readQueries(value) {
    const count = (name) => (0,fields/* number */.ai)(value, name) ?? 0;
    const failures = [
        ...(count('files_failed_to_scan') > 0 ? [`failed to scan ${count('files_failed_to_scan')} files`] : []),
        ...(count('queries_failed_to_execute') > 0
            ? [`failed to execute ${count('queries_failed_to_execute')} queries`]
            : []),
    ];
    return reportOf('kics', (0,fields/* list */.p_)(value, 'queries').flatMap(observeQuery), {
        version: (0,fields.id)(value, 'kics_version') ?? null,
        subjects: new Set(['misconfiguration']),
        ...(failures.length > 0
            ? { status: 'failed', problems: failures }
            : count('files_scanned') > 0
                ? {}
                : { status: 'empty', problems: ['scanned no file'] }),
    });
}
const observeQuery = (query) => (0,fields/* list */.p_)(query, 'files').map((file) => ({
    ruleId: (0,fields.id)(query, 'query_id') ?? 'unnamed-query',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(query, 'severity')),
    message: `${(0,fields/* message */.iU)(query, 'query_name') ?? 'no text'}: ${(0,fields/* raw */.lS)(file, 'expected_value')?.slice(0, 300) ?? ''}`,
    subject: 'misconfiguration',
    path: (0,fields/* filePath */.s$)(file, 'file_name'),
    startLine: (0,fields/* position */.G1)(file, 'line'),
    cwe: (0,weakness/* cweIds */.uQ)([(0,fields.id)(query, 'cwe') ?? '']),
    aliases: [],
    identity: (0,fields.id)(file, 'similarity_id'),
}));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/mix-audit/reader.js




/** `mix deps.audit --format json`. It names only packages with advisories. */
const mixAudit = {
    format: 'mix-audit',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* has */.zy)(sample.value, 'pass', 'vulnerabilities') &&
        (0,fields/* list */.p_)(sample.value, 'vulnerabilities').every((item) => (0,fields/* has */.zy)(item, 'dependency', 'advisory')),
    read: (sample) => {
        const found = (0,fields/* list */.p_)(sample.kind === 'json' ? sample.value : null, 'vulnerabilities').map(mix_audit_reader_observe);
        return reportOf('mix_audit', found, {
            subjects: PACKAGES,
            ...(found.length > 0 ? {} : { status: 'empty', problems: ['names no package that it audited'] }),
        });
    },
};
const mix_audit_reader_observe = (item) => packageObservation({
    ruleId: (0,fields.id)(item, 'advisory', 'cve') ?? (0,fields.id)(item, 'advisory', 'id') ?? 'unnamed-advisory',
    level: (0,severity/* levelOf */.p)((0,fields.id)(item, 'advisory', 'severity')),
    title: (0,fields/* message */.iU)(item, 'advisory', 'title'),
    name: (0,fields.id)(item, 'dependency', 'package') ?? 'unnamed-package',
    version: (0,fields.id)(item, 'dependency', 'version') ?? null,
    ecosystem: 'hex',
    path: (0,fields/* filePath */.s$)(item, 'dependency', 'lockfile'),
    aliases: [(0,fields.id)(item, 'advisory', 'id') ?? ''].filter((alias) => alias !== ''),
    cwe: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/mypy/reader.js



/** mypy with `--output json`: JSON Lines. A clean run writes nothing, which names nobody. */
const mypy = {
    format: 'mypy',
    recognises: (sample) => {
        const items = mypy_reader_itemsOf(sample);
        return (items.length > 0 &&
            items.every((item) => (0,fields/* has */.zy)(item, 'file', 'line', 'column', 'message', 'hint', 'code', 'severity')));
    },
    read: (sample) => {
        const items = mypy_reader_itemsOf(sample);
        const broken = items.filter((item) => (0,fields/* raw */.lS)(item, 'code') === 'syntax');
        return reportOf('mypy', items.map(mypy_reader_observe), broken.length === 0
            ? {}
            : {
                status: 'failed',
                problems: broken.slice(0, 20).map((item) => `could not parse ${(0,fields/* filePath */.s$)(item, 'file') ?? 'a file'}`),
            });
    },
};
const mypy_reader_itemsOf = (sample) => sample.kind === 'json-stream' ? sample.values : sample.kind === 'json' ? [sample.value] : [];
const mypy_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'code') ?? 'mypy',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(item, 'file'),
    startLine: lineOf(item),
    cwe: [],
    aliases: [],
});
/** -1 stands for the whole file. */
const lineOf = (item) => {
    const line = (0,fields/* number */.ai)(item, 'line');
    return line === undefined || !Number.isSafeInteger(line) || line < 1 ? undefined : line;
};

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/njsscan/reader.js




/** njsscan's JSON: rules with the files they hit. It lists no file it scanned: a clean run says nothing of its scope. */
const njsscan = {
    format: 'njsscan',
    recognises: (sample) => sample.kind === 'json' && (0,fields/* has */.zy)(sample.value, 'njsscan_version', 'nodejs', 'templates'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const errors = (0,fields/* list */.p_)(value, 'errors').map((error) => JSON.stringify(error).slice(0, 200));
        const found = ['nodejs', 'templates'].flatMap((part) => (0,fields/* entries */.jO)(value, part)).flatMap(njsscan_reader_observe);
        return reportOf('njsscan', found, {
            version: (0,fields.id)(value, 'njsscan_version') ?? null,
            subjects: new Set(['code']),
            ...(errors.length > 0
                ? { status: 'failed', problems: errors.slice(0, 20) }
                : found.length === 0
                    ? { status: 'empty', problems: ['names no file that it scanned'] }
                    : {}),
        });
    },
};
/** A rule without files is about something that is missing everywhere; it has no place. */
function njsscan_reader_observe([ruleId, rule]) {
    const files = (0,fields/* list */.p_)(rule, 'files');
    return (files.length === 0 ? [null] : files).map((file) => {
        const [startLine, endLine] = (0,fields/* list */.p_)(file, 'match_lines').filter((line) => Number.isSafeInteger(line));
        return {
            ruleId: ruleId.slice(0, 255),
            level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(rule, 'metadata', 'severity')),
            message: (0,fields/* message */.iU)(rule, 'metadata', 'description') ?? 'no text',
            subject: 'code',
            path: file === null ? null : (0,fields/* filePath */.s$)(file, 'file_path'),
            startLine: startLine || undefined,
            endLine: endLine || undefined,
            cwe: (0,weakness/* cweIds */.uQ)([(0,fields/* raw */.lS)(rule, 'metadata', 'cwe') ?? '']),
            aliases: [],
            snippet: (0,fields/* raw */.lS)(file, 'match_string')?.slice(0, 2_000),
        };
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/npm-audit/advisory.js




/** An advisory as npm 6, pnpm and yarn classic write it. `cwe` is a word, an array, or an array written as a string. */
function advisoryOf(advisory, path) {
    const number = (0,fields.id)(advisory, 'id');
    const [named] = [...(0,fields/* strings */.P$)(advisory, 'github_advisory_id'), ...(0,weakness/* advisoryInUrl */.i1)((0,fields/* raw */.lS)(advisory, 'url'))];
    const versions = new Set((0,fields/* list */.p_)(advisory, 'findings').flatMap((finding) => (0,fields.id)(finding, 'version') ?? []));
    const [version] = versions;
    return packageObservation({
        ruleId: named ?? number ?? 'unnamed-advisory',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(advisory, 'severity')),
        title: (0,fields/* message */.iU)(advisory, 'title'),
        name: (0,fields.id)(advisory, 'module_name') ?? 'unnamed-package',
        version: versions.size === 1 && version !== undefined ? version : null,
        ecosystem: 'npm',
        path,
        aliases: [...(0,fields/* strings */.P$)(advisory, 'cves'), ...(number === undefined ? [] : [`NPM-${number}`])],
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(advisory, 'cwe').flatMap((text) => text.slice(0, 500).split(','))),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/npm-audit/reader.js






const npm_audit_reader_TOOL = 'npm audit';
const LOCKFILE = 'package-lock.json';
/** `npm audit --json` of npm 6 and of npm 7 and later; pnpm and older yarn write the shape of npm 6. */
const npmAudit = {
    format: 'npm-audit',
    recognises: (sample) => sample.kind === 'json' && (isReport7(sample.value) || isReport6(sample.value) || isError(sample.value)),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        if (isError(value))
            return failedRun(toolOf(value), `reports an error: ${errorOf(value)}`);
        return isReport7(value) ? readReport7(value) : readReport6(value);
    },
};
const isReport7 = (value) => (0,fields/* number */.ai)(value, 'auditReportVersion') === 2 && (0,fields/* has */.zy)(value, 'vulnerabilities');
const isReport6 = (value) => (0,fields/* record */.g1)((0,fields.at)(value, 'advisories')) !== null && (0,fields/* has */.zy)(value, 'metadata');
const isError = (value) => ((0,fields/* record */.g1)((0,fields.at)(value, 'error')) !== null && (0,fields/* has */.zy)((0,fields.at)(value, 'error'), 'summary')) ||
    ((0,fields/* has */.zy)(value, 'statusCode', 'uri') && (0,fields/* has */.zy)(value, 'message'));
const errorOf = (value) => (0,fields/* message */.iU)(value, 'error', 'summary') ?? (0,fields/* message */.iU)(value, 'message') ?? (0,fields/* message */.iU)(value, 'error', 'code') ?? 'no text';
/** pnpm counts dependencies like npm 6, and has no `actions` or an empty list of them beside `muted`. */
const toolOf = (value) => (0,fields/* has */.zy)(value, 'metadata') && !(0,fields/* has */.zy)(value, 'actions') && isReport6(value) ? 'pnpm audit' : npm_audit_reader_TOOL;
function readReport7(value) {
    const observations = (0,fields/* entries */.jO)(value, 'vulnerabilities').flatMap(([name, vulnerability]) => 
    // A string points to another package's entry; only objects are advisories.
    (0,fields/* list */.p_)(vulnerability, 'via')
        .filter((via) => (0,fields/* record */.g1)(via) !== null)
        .map((via) => reader_observe7(name, via)));
    const packages = (0,fields/* number */.ai)(value, 'metadata', 'dependencies', 'total');
    return reportOf(npm_audit_reader_TOOL, observations, { subjects: PACKAGES, ...reader_scanned(packages) });
}
function reader_observe7(name, via) {
    const url = (0,fields/* raw */.lS)(via, 'url');
    const [advisory] = (0,weakness/* advisoryInUrl */.i1)(url);
    const source = (0,fields.id)(via, 'source');
    return packageObservation({
        ruleId: advisory ?? source ?? 'unnamed-advisory',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(via, 'severity')),
        title: (0,fields/* message */.iU)(via, 'title'),
        name: (0,fields.id)(via, 'name') ?? name,
        version: null,
        ecosystem: 'npm',
        path: LOCKFILE,
        aliases: source === undefined ? [] : [`NPM-${source}`],
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(via, 'cwe')),
    });
}
function readReport6(value) {
    const observations = (0,fields/* entries */.jO)(value, 'advisories').map(([, advisory]) => advisoryOf(advisory, LOCKFILE));
    const packages = (0,fields/* number */.ai)(value, 'metadata', 'totalDependencies') ?? (0,fields/* number */.ai)(value, 'metadata', 'dependencies');
    return reportOf(toolOf(value), observations, { subjects: PACKAGES, ...reader_scanned(packages) });
}
/** An audit of no package looked at nothing. */
const reader_scanned = (packages) => packages === 0
    ? { status: 'empty', problems: ['audited no package'], packages }
    : { status: 'ok', problems: [], packages };

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/nuclei/reader.js





/** Nuclei's JSON and JSON Lines. A run without a match writes nothing: hand in its SARIF to prove one. */
const nuclei = {
    format: 'nuclei',
    recognises: (sample) => {
        const matches = matchesOf(sample);
        return (matches.length > 0 &&
            matches.every((match) => ((0,fields/* has */.zy)(match, 'template-id') || (0,fields/* has */.zy)(match, 'templateID')) && (0,fields/* has */.zy)(match, 'info')));
    },
    read: (sample) => reportOf('nuclei', matchesOf(sample).map(nuclei_reader_observe)),
};
function matchesOf(sample) {
    if (sample.kind === 'json-stream')
        return sample.values;
    if (sample.kind !== 'json')
        return [];
    return Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : [sample.value];
}
function nuclei_reader_observe(match) {
    const classification = (0,fields.at)(match, 'info', 'classification');
    const where = (0,fields/* raw */.lS)(match, 'matched-at') ?? (0,fields/* raw */.lS)(match, 'matched') ?? (0,fields/* raw */.lS)(match, 'host') ?? 'a host it does not name';
    const which = (0,fields.id)(match, 'matcher-name') ?? (0,fields.id)(match, 'matcher_name');
    return {
        ruleId: (0,fields.id)(match, 'template-id') ?? (0,fields.id)(match, 'templateID') ?? 'unnamed-template',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(match, 'info', 'severity')),
        message: `${(0,fields/* message */.iU)(match, 'info', 'name') ?? 'no name'}${which === undefined ? '' : ` (${which})`}: ${(0,redact/* redact */.E)(where.slice(0, 300))}`,
        subject: 'code',
        path: null,
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(classification, 'cwe-id')),
        aliases: (0,fields/* strings */.P$)(classification, 'cve-id').slice(0, 20),
        identity: where.slice(0, 500),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/oss-index/reader.js






/** The clients of Sonatype's OSS Index: AuditJS, Nancy and DevAudit. They list every audited package. */
const ossIndex = {
    format: 'oss-index',
    recognises: (sample) => reader_toolOf(sample) !== null,
    read: (sample) => {
        const tool = reader_toolOf(sample) ?? 'oss-index';
        const value = sample.kind === 'json' ? sample.value : null;
        return reportOf(tool, packagesOf(value).flatMap(oss_index_reader_observe), {
            version: tool === 'nancy' ? ((0,fields.id)(value, 'version') ?? null) : null,
            subjects: PACKAGES,
        });
    },
};
function reader_toolOf(sample) {
    if (sample.kind !== 'json')
        return null;
    if ((0,fields/* has */.zy)(sample.value, 'audited', 'vulnerable'))
        return 'nancy';
    if ((0,fields/* has */.zy)(sample.value, 'Packages Audited', 'Packages'))
        return 'devaudit';
    const items = (0,fields/* list */.p_)(sample.value);
    return items.length > 0 && items.every((item) => (0,fields/* has */.zy)(item, 'coordinates', 'vulnerabilities')) ? 'auditjs' : null;
}
const packagesOf = (value) => Array.isArray(value) ? (0,fields/* list */.p_)(value) : (0,fields/* has */.zy)(value, 'vulnerable') ? (0,fields/* list */.p_)(value, 'vulnerable') : (0,fields/* list */.p_)(value, 'Packages');
/** The three tools write the same fields with different capitals. */
const either = (item, name) => (0,fields.id)(item, name) ?? (0,fields.id)(item, name[0]?.toUpperCase() + name.slice(1)) ?? (0,fields.id)(item, name.toUpperCase());
function oss_index_reader_observe(item) {
    const purl = (0,readers_purl/* parsePurl */.$)((0,fields/* raw */.lS)(item, 'coordinates') ?? (0,fields/* raw */.lS)(item, 'Coordinates'));
    const pack = (0,fields.at)(item, 'Package');
    return [...(0,fields/* list */.p_)(item, 'vulnerabilities'), ...(0,fields/* list */.p_)(item, 'Vulnerabilities')].map((vulnerability) => {
        const score = (0,fields/* number */.ai)(vulnerability, 'cvssScore') ?? (0,fields/* number */.ai)(vulnerability, 'CvssScore');
        const cve = either(vulnerability, 'cve');
        return packageObservation({
            ruleId: cve ?? either(vulnerability, 'id') ?? 'unnamed-vulnerability',
            level: score === undefined ? 'warning' : (0,severity/* levelOfScore */.I)(score),
            title: (0,fields/* message */.iU)(vulnerability, 'title') ?? (0,fields/* message */.iU)(vulnerability, 'Title'),
            name: purl?.name ?? (0,fields.id)(pack, 'name') ?? 'unnamed-package',
            version: purl?.version ?? (0,fields.id)(pack, 'version') ?? null,
            ecosystem: purl?.ecosystem ?? (0,fields.id)(pack, 'pm') ?? null,
            path: null,
            aliases: [either(vulnerability, 'id'), cve].filter((name) => name !== undefined),
            cwe: (0,weakness/* cweIds */.uQ)([either(vulnerability, 'cwe') ?? '']),
        });
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/osv-scanner/reader.js






/** osv-scanner 1 and 2, `--format json`. One observation a group of aliases: osv-scanner itself says they are one. */
const osvScanner = {
    format: 'osv-scanner',
    recognises: (sample) => sample.kind === 'json' && reader_isReport(sample.value),
    read: (sample) => reader_readResults((0,fields/* list */.p_)(sample.kind === 'json' ? sample.value : null, 'results')),
};
const reader_isReport = (value) => Array.isArray((0,fields.at)(value, 'results')) &&
    ((0,fields/* has */.zy)(value, 'experimental_config') ||
        (0,fields/* list */.p_)(value, 'results').some((result) => (0,fields/* has */.zy)(result, 'source', 'packages') && (0,fields/* has */.zy)((0,fields.at)(result, 'source'), 'path')));
function reader_readResults(results) {
    const observations = [];
    let packages = 0;
    for (const result of results) {
        const path = (0,fields/* filePath */.s$)(result, 'source', 'path');
        for (const item of (0,fields/* list */.p_)(result, 'packages')) {
            packages++;
            observations.push(...osv_scanner_reader_observe(path, item));
        }
    }
    return reportOf('osv-scanner', observations, {
        subjects: PACKAGES,
        // With no finding, osv-scanner only lists packages when asked for all of them.
        ...(packages === 0 ? { status: 'empty', problems: ['names no package it looked at'] } : { packages }),
    });
}
function osv_scanner_reader_observe(path, item) {
    const vulnerabilities = new Map((0,fields/* list */.p_)(item, 'vulnerabilities').flatMap((entry) => {
        const name = (0,fields.id)(entry, 'id');
        return name === undefined ? [] : [[name, entry]];
    }));
    const groups = (0,fields/* list */.p_)(item, 'groups').map((group) => ({ ids: (0,fields/* strings */.P$)(group, 'ids'), group }));
    const grouped = new Set(groups.flatMap(({ ids }) => ids));
    const alone = [...vulnerabilities.keys()]
        .filter((name) => !grouped.has(name))
        .map((name) => ({ ids: [name], group: {} }));
    return [...groups, ...alone].flatMap(({ ids, group }) => {
        const members = ids.flatMap((name) => vulnerabilities.get(name) ?? []);
        const [ruleId] = ids;
        return ruleId === undefined ? [] : [observeGroup(path, item, ruleId, group, [...ids], members)];
    });
}
function observeGroup(path, item, ruleId, group, ids, members) {
    const words = members.flatMap((member) => (0,fields/* strings */.P$)(member, 'database_specific', 'severity')).map(severity/* levelOf */.p);
    const score = (0,fields/* number */.ai)(group, 'max_severity');
    const level = score === undefined ? undefined : (0,severity/* levelOfScore */.I)(score);
    return packageObservation({
        ruleId,
        level: [...(level === undefined ? [] : [level]), ...words].reduce((high, next) => (0,evidence_levels/* higher */.uz)(high, next), words[0] ?? level ?? 'warning'),
        title: members.map((member) => (0,fields/* message */.iU)(member, 'summary')).find((text) => text !== undefined),
        name: (0,fields.id)(item, 'package', 'name') ?? (0,fields.id)(item, 'package', 'commit') ?? 'unnamed-package',
        version: (0,fields.id)(item, 'package', 'version') ?? null,
        ecosystem: (0,fields/* raw */.lS)(item, 'package', 'ecosystem')?.split(':')[0]?.toLowerCase() ?? null,
        path,
        aliases: [...ids, ...(0,fields/* strings */.P$)(group, 'aliases'), ...members.flatMap((member) => (0,fields/* strings */.P$)(member, 'aliases'))],
        cwe: (0,weakness/* cweIds */.uQ)(members.flatMap((member) => (0,fields/* strings */.P$)(member, 'database_specific', 'cwe_ids'))),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/pip-audit/reader.js



/** pip-audit's JSON: every audited package, in an object or (before 2.5) a bare array. It names no severity: all are errors. */
const pipAudit = {
    format: 'pip-audit',
    recognises: (sample) => {
        const packages = reader_packagesOf(sample);
        return (packages.length > 0 &&
            packages.every((item) => (0,fields/* has */.zy)(item, 'name') && ((0,fields/* has */.zy)(item, 'vulns') || (0,fields/* has */.zy)(item, 'skip_reason'))));
    },
    read: (sample) => {
        const packages = reader_packagesOf(sample);
        const skipped = packages.filter((item) => (0,fields/* has */.zy)(item, 'skip_reason'));
        return reportOf('pip-audit', packages.flatMap(pip_audit_reader_observe), {
            subjects: PACKAGES,
            packages: packages.length - skipped.length,
            // A package that the index does not know (one's own, for instance) is skipped; that is said, and no failure.
            problems: skipped
                .slice(0, 20)
                .map((item) => `skipped ${(0,fields.id)(item, 'name')}: ${(0,fields/* message */.iU)(item, 'skip_reason')?.slice(0, 200)}`),
            status: skipped.length === packages.length ? 'empty' : 'ok',
        });
    },
};
const reader_packagesOf = (sample) => sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : (0,fields/* list */.p_)(sample.value, 'dependencies');
const pip_audit_reader_observe = (item) => (0,fields/* list */.p_)(item, 'vulns').map((vulnerability) => packageObservation({
    ruleId: (0,fields.id)(vulnerability, 'id') ?? 'unnamed-advisory',
    level: 'error',
    title: (0,fields/* raw */.lS)(vulnerability, 'description')?.slice(0, 300),
    name: (0,fields.id)(item, 'name') ?? 'unnamed-package',
    version: (0,fields.id)(item, 'version') ?? null,
    ecosystem: 'pypi',
    path: null,
    aliases: (0,fields/* strings */.P$)(vulnerability, 'aliases'),
    cwe: [],
}));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/pmd/reader.js






/** PMD's XML. Its CSV has no end mark and names no version: XML or SARIF prove more. */
const pmd = {
    format: 'pmd',
    recognises: (sample) => sample.kind === 'xml' && sample.root.name === 'pmd',
    read: (sample) => {
        if (sample.kind !== 'xml')
            throw new malformed/* MalformedReport */.Q('is no XML');
        return reader_readRoot(sample.root);
    },
};
function reader_readRoot(root) {
    const observations = (0,xml/* children */.Y_)(root, 'file').flatMap((file) => (0,xml/* children */.Y_)(file, 'violation').map((violation) => pmd_reader_observe(file, violation)));
    const errors = [...(0,xml/* descendants */.DG)(root, 'error'), ...(0,xml/* descendants */.DG)(root, 'configerror')].map((error) => `could not process ${error.attributes.get('filename') ?? error.attributes.get('rule') ?? 'a file'}: ${(error.attributes.get('msg') ?? 'no text').slice(0, 200)}`);
    return reportOf('pmd', observations, {
        version: root.attributes.get('version')?.slice(0, limits/* MAX_ID_CHARACTERS */.G6) ?? null,
        ...(errors.length > 0
            ? { status: 'failed', problems: errors.slice(0, 20) }
            : observations.length === 0
                ? { status: 'empty', problems: ['names no rule and no file that was looked at'] }
                : {}),
    });
}
function pmd_reader_observe(file, violation) {
    const of = (name) => violation.attributes.get(name);
    return {
        ruleId: (0,markdown/* clip */.$Q)(of('rule') ?? 'unnamed-rule', limits/* MAX_ID_CHARACTERS */.G6),
        level: levelOfPriority(of('priority')),
        message: (0,markdown/* clip */.$Q)(violation.text.trim() || 'no text', limits/* MAX_MESSAGE_CHARACTERS */.Um),
        subject: 'code',
        path: (0,markdown/* clip */.$Q)((file.attributes.get('name') ?? '').replaceAll('\\', '/'), limits/* MAX_PATH_CHARACTERS */.u3) || null,
        startLine: (0,fields/* position */.G1)(of('beginline')),
        endLine: (0,fields/* position */.G1)(of('endline')),
        startColumn: (0,fields/* position */.G1)(of('begincolumn')),
        cwe: [],
        aliases: [],
    };
}
/** 1 and 2 are high, 3 is medium, 4 and 5 are low; a priority nobody knows is medium. */
const levelOfPriority = (priority) => priority === '1' || priority === '2' ? 'error' : priority === '4' || priority === '5' ? 'note' : 'warning';

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/pylint/reader.js


/** Pylint with `--output-format json2` (which counts modules) or `json`. */
const pylint = {
    format: 'pylint',
    recognises: (sample) => hasStatistics(sample) ||
        (pylint_reader_itemsOf(sample).length > 0 &&
            pylint_reader_itemsOf(sample).every((item) => (0,fields/* has */.zy)(item, 'message-id', 'symbol', 'path', 'module'))),
    read: (sample) => {
        const items = pylint_reader_itemsOf(sample);
        const fatal = items.filter((item) => (0,fields/* raw */.lS)(item, 'type') === 'fatal' || codeOf(item) === 'E0001');
        const modules = hasStatistics(sample)
            ? ((0,fields/* number */.ai)(reader_valueOf(sample), 'statistics', 'modulesLinted') ?? 0)
            : items.length;
        return reportOf('pylint', items.map(pylint_reader_observe), fatal.length > 0
            ? {
                status: 'failed',
                problems: fatal.slice(0, 20).map((item) => `could not check ${(0,fields/* filePath */.s$)(item, 'path') ?? 'a file'}`),
            }
            : modules > 0
                ? {}
                : { status: 'empty', problems: ['checked no module'] });
    },
};
const reader_valueOf = (sample) => (sample.kind === 'json' ? sample.value : null);
const hasStatistics = (sample) => (0,fields/* has */.zy)(reader_valueOf(sample), 'messages') && (0,fields/* has */.zy)((0,fields.at)(reader_valueOf(sample), 'statistics'), 'modulesLinted');
const pylint_reader_itemsOf = (sample) => {
    const value = reader_valueOf(sample);
    return Array.isArray(value) ? value : (0,fields/* list */.p_)(value, 'messages');
};
const codeOf = (item) => (0,fields.id)(item, 'messageId') ?? (0,fields.id)(item, 'message-id');
const reader_LEVELS = new Map([
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['refactor', 'note'],
    ['convention', 'note'],
    ['info', 'note'],
]);
const pylint_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'symbol') ?? codeOf(item) ?? 'unnamed-message',
    level: reader_LEVELS.get((0,fields/* raw */.lS)(item, 'type')) ?? 'warning',
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(item, 'path'),
    startLine: (0,fields/* position */.G1)(item, 'line'),
    endLine: (0,fields/* position */.G1)(item, 'endLine'),
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/pyright/reader.js



/** Pyright (and basedpyright) with `--outputjson`. The summary says how many files were analysed. */
const pyright = {
    format: 'pyright',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* has */.zy)(sample.value, 'generalDiagnostics') &&
        (0,fields/* has */.zy)((0,fields.at)(sample.value, 'summary'), 'filesAnalyzed'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const files = (0,fields/* number */.ai)(value, 'summary', 'filesAnalyzed') ?? 0;
        return reportOf('pyright', (0,fields/* list */.p_)(value, 'generalDiagnostics').map(pyright_reader_observe), {
            version: (0,fields.id)(value, 'version') ?? null,
            ...(files > 0 ? {} : { status: 'empty', problems: ['analysed no file'] }),
        });
    },
};
/** Pyright counts lines and columns from 0. */
const fromZero = (value, ...path) => {
    const found = (0,fields/* number */.ai)(value, ...path);
    return found === undefined || !Number.isSafeInteger(found) || found < 0 ? undefined : found + 1;
};
const pyright_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'rule') ?? 'pyright',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(item, 'file'),
    startLine: fromZero(item, 'range', 'start', 'line'),
    endLine: fromZero(item, 'range', 'end', 'line'),
    startColumn: fromZero(item, 'range', 'start', 'character'),
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/retire/reader.js





/** Retire.js: an object with `data` and `errors`, or (version 1) the bare list of files. */
const retire = {
    format: 'retire',
    recognises: (sample) => sample.kind === 'json' &&
        (Array.isArray(sample.value)
            ? reader_filesOf(sample).length > 0 &&
                reader_filesOf(sample).every((file) => (0,fields/* has */.zy)(file, 'file', 'results') && (0,fields/* list */.p_)(file, 'results').some((item) => (0,fields/* has */.zy)(item, 'component')))
            : Array.isArray((0,fields.at)(sample.value, 'data')) && (0,fields/* has */.zy)(sample.value, 'messages', 'errors')),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const errors = (0,fields/* strings */.P$)(value, 'errors').map((text) => `reports an error: ${text.slice(0, 300)}`);
        return reportOf('retire', reader_filesOf(sample).flatMap(observeFile), {
            version: (0,fields.id)(value, 'version') ?? null,
            subjects: PACKAGES,
            ...(errors.length > 0
                ? { status: 'failed', problems: errors.slice(0, 20) }
                : reader_filesOf(sample).length > 0
                    ? {}
                    : { status: 'empty', problems: ['names no file it looked at'] }),
        });
    },
};
const reader_filesOf = (sample) => sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : (0,fields/* list */.p_)(sample.value, 'data');
const observeFile = (file) => (0,fields/* list */.p_)(file, 'results').flatMap((component) => (0,fields/* list */.p_)(component, 'vulnerabilities').map((item) => {
    const ids = [...(0,fields/* strings */.P$)(item, 'identifiers', 'CVE'), ...(0,fields/* strings */.P$)(item, 'identifiers', 'githubID')];
    return packageObservation({
        ruleId: ids[0] ??
            (0,fields.id)(item, 'identifiers', 'bug') ??
            (0,fields.id)(item, 'identifiers', 'issue') ??
            (0,fields/* raw */.lS)((0,fields/* list */.p_)(item, 'info')[0])?.slice(0, 200) ??
            'unnamed-vulnerability',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
        title: (0,fields/* message */.iU)(item, 'identifiers', 'summary'),
        name: (0,fields.id)(component, 'npmname') ?? (0,fields.id)(component, 'component') ?? 'unnamed-component',
        version: (0,fields.id)(component, 'version') ?? null,
        ecosystem: 'npm',
        path: (0,fields/* filePath */.s$)(file, 'file'),
        aliases: ids,
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(item, 'cwe')),
    });
}));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/ruff/reader.js



/** Ruff with `--output-format json`. A clean run writes `[]`, which names nobody: use `sarif` to prove one. */
const ruff = {
    format: 'ruff',
    recognises: (sample) => {
        const items = ruff_reader_itemsOf(sample);
        return (items.length > 0 && items.every((item) => (0,fields/* has */.zy)(item, 'code', 'filename', 'location', 'end_location', 'noqa_row')));
    },
    read: (sample) => {
        const items = ruff_reader_itemsOf(sample);
        // What could not be parsed carries no code, or this one.
        const broken = items.filter((item) => (0,fields.at)(item, 'code') === null || (0,fields.id)(item, 'code') === 'invalid-syntax');
        return reportOf('ruff', items.map(ruff_reader_observe), broken.length === 0
            ? {}
            : {
                status: 'failed',
                problems: broken.slice(0, 20).map((item) => `could not parse ${(0,fields/* filePath */.s$)(item, 'filename') ?? 'a file'}`),
            });
    },
};
const ruff_reader_itemsOf = (sample) => (sample.kind === 'json' ? (0,fields/* list */.p_)(sample.value) : []);
const ruff_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'code') ?? 'invalid-syntax',
    // Older versions write no severity: what a rule finds is an error.
    level: (0,fields/* raw */.lS)(item, 'severity') === undefined ? 'error' : (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    message: (0,fields/* message */.iU)(item, 'message') ?? 'no text',
    subject: 'code',
    path: (0,fields/* filePath */.s$)(item, 'filename'),
    startLine: (0,fields/* position */.G1)(item, 'location', 'row'),
    endLine: (0,fields/* position */.G1)(item, 'end_location', 'row'),
    startColumn: (0,fields/* position */.G1)(item, 'location', 'column'),
    cwe: [],
    aliases: [],
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/log.js + 7 modules
var sarif_log = __webpack_require__(3995);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/sarif/reader.js


/** SARIF 2.1.0 of any tool. */
const sarif = {
    format: 'sarif',
    recognises: (sample) => sample.kind === 'json' && (0,sarif_log.recognisesLog)(sample.value),
    read: (sample) => {
        const log = sample.kind === 'json' ? sample.value : null;
        const results = (0,sarif_log/* withInlineResults */.W)(log).map((run) => (0,fields/* list */.p_)(run, 'results'));
        return {
            runs: (0,sarif_log.openLog)(log).map(({ run, observe }, index) => ({
                ...run,
                observations: (results[index] ?? []).flatMap((result) => observe(result) ?? []),
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/secretlint/reader.js



/** secretlint's `json` format: one entry a scanned file, clean ones included. `sourceContent` holds whole files and is never kept. */
const secretlint = {
    format: 'secretlint',
    recognises: (sample) => secretlint_reader_filesOf(sample).length > 0 &&
        secretlint_reader_filesOf(sample).every((file) => (0,fields/* has */.zy)(file, 'filePath', 'messages', 'sourceContentType')),
    read: (sample) => reportOf('secretlint', secretlint_reader_filesOf(sample).flatMap(reader_observeFile), { subjects: new Set(['secret']) }),
};
const secretlint_reader_filesOf = (sample) => (sample.kind === 'json' ? (0,fields/* list */.p_)(sample.value) : []);
function reader_observeFile(file) {
    const path = (0,fields/* filePath */.s$)(file, 'filePath');
    return (0,fields/* list */.p_)(file, 'messages').map((item) => secretObservation({
        ruleId: (0,fields.id)(item, 'ruleId') ?? 'unnamed-rule',
        what: (0,fields.id)(item, 'messageId'),
        path,
        startLine: (0,fields/* position */.G1)(item, 'loc', 'start', 'line'),
        endLine: (0,fields/* position */.G1)(item, 'loc', 'end', 'line'),
        // secretlint counts columns from 0.
        startColumn: ((0,fields/* number */.ai)(item, 'loc', 'start', 'column') ?? 0) + 1,
        secret: secretOf((0,fields/* raw */.lS)(file, 'sourceContent'), item),
    }));
}
function secretOf(content, item) {
    const [start, end] = (0,fields/* list */.p_)(item, 'range');
    return content !== undefined && typeof start === 'number' && typeof end === 'number' && end > start
        ? content.slice(start, Math.min(end, start + 4096))
        : undefined;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/semgrep/reader.js






/** What the open-source version writes in place of fingerprints and code. */
const WITHHELD = 'requires login';
/** Semgrep's (and Opengrep's) JSON. */
const semgrep = {
    format: 'semgrep',
    recognises: (sample) => sample.kind === 'json' &&
        Array.isArray((0,fields.at)(sample.value, 'results')) &&
        Array.isArray((0,fields.at)(sample.value, 'errors')) &&
        (0,fields/* list */.p_)(sample.value, 'results').every((result) => (0,fields/* has */.zy)(result, 'check_id', 'path', 'start')) &&
        !(0,fields/* has */.zy)(sample.value, 'metrics'),
    read: (sample) => semgrep_reader_readResults(sample.kind === 'json' ? sample.value : null),
};
function semgrep_reader_readResults(value) {
    const errors = (0,fields/* list */.p_)(value, 'errors')
        .filter((error) => (0,fields/* raw */.lS)(error, 'level') !== 'warn' && (0,fields/* raw */.lS)(error, 'level') !== 'info')
        .map((error) => `reports an error: ${(0,fields/* message */.iU)(error, 'message')?.slice(0, 300) ?? (0,fields.id)(error, 'type') ?? 'no text'}`);
    const results = (0,fields/* list */.p_)(value, 'results');
    const scanned = (0,fields/* strings */.P$)((0,fields/* list */.p_)(value, 'paths', 'scanned'));
    const looked = scanned.length > 0 || results.length > 0;
    return reportOf('semgrep', results.map(semgrep_reader_observe), {
        version: (0,fields.id)(value, 'version') ?? null,
        subjects: new Set(['code']),
        ...(scanned.length > 0 ? { scanned } : {}),
        ...(errors.length > 0
            ? { status: 'failed', problems: errors.slice(0, 20) }
            : looked
                ? {}
                : { status: 'empty', problems: ['names no file it scanned'] }),
    });
}
function semgrep_reader_observe(result) {
    const metadata = (0,fields.at)(result, 'extra', 'metadata');
    return {
        ruleId: (0,fields.id)(result, 'check_id') ?? 'unnamed-rule',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(result, 'extra', 'severity')),
        message: (0,fields/* message */.iU)(result, 'extra', 'message') ?? 'no text',
        subject: 'code',
        path: (0,fields/* filePath */.s$)(result, 'path'),
        startLine: (0,fields/* position */.G1)(result, 'start', 'line'),
        endLine: (0,fields/* position */.G1)(result, 'end', 'line'),
        startColumn: (0,fields/* position */.G1)(result, 'start', 'col'),
        cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(metadata, 'cwe')),
        aliases: [],
        identity: shown((0,fields/* raw */.lS)(result, 'extra', 'fingerprint')),
        snippet: shown((0,fields/* raw */.lS)(result, 'extra', 'lines')),
        suppressed: (0,fields.at)(result, 'extra', 'is_ignored') === true,
    };
}
const shown = (text) => text === undefined || text === WITHHELD ? undefined : (0,markdown/* clip */.$Q)(text, limits/* MAX_SNIPPET_CHARACTERS */.SM);

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/snyk/reader.js





/** `snyk test --json`: one project, or an array of all. An issue is repeated for each path to its package. */
const snyk = {
    format: 'snyk',
    recognises: (sample) => projectsOf(sample).length > 0 && projectsOf(sample).every((project) => isProject(project) || reader_isError(project)),
    read: (sample) => {
        const error = projectsOf(sample).find(reader_isError);
        if (error !== undefined)
            return failedRun('snyk open source', `reports an error: ${(0,fields/* message */.iU)(error, 'error')?.slice(0, 300)}`);
        return readProjects(projectsOf(sample));
    },
};
const projectsOf = (sample) => sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : [sample.value];
const reader_isError = (project) => (0,fields.at)(project, 'ok') === false && (0,fields/* raw */.lS)(project, 'error') !== undefined;
const isProject = (project) => Array.isArray((0,fields.at)(project, 'vulnerabilities')) &&
    ((0,fields/* has */.zy)(project, 'ok', 'dependencyCount') ||
        ((0,fields/* list */.p_)(project, 'vulnerabilities').length > 0 &&
            (0,fields/* list */.p_)(project, 'vulnerabilities').every((item) => (0,fields/* has */.zy)(item, 'id', 'packageName'))));
function readProjects(projects) {
    const isContainer = projects.some((project) => (0,fields/* has */.zy)(project, 'docker'));
    const observations = projects.flatMap((project) => [project, ...(0,fields/* list */.p_)(project, 'applications')].flatMap((part) => uniqueIssues(part)));
    return reportOf(isContainer ? 'snyk container' : 'snyk open source', observations, {
        subjects: PACKAGES,
        container: isContainer,
    });
}
/** One observation an issue, package and version: the paths to it are no findings of their own. */
function uniqueIssues(project) {
    const path = (0,fields/* filePath */.s$)(project, 'displayTargetFile') ?? (0,fields/* filePath */.s$)(project, 'targetFile');
    const unique = new Map();
    for (const item of (0,fields/* list */.p_)(project, 'vulnerabilities')) {
        const observation = snyk_reader_observe(item, path);
        const key = JSON.stringify([observation.ruleId, observation.package]);
        if (!unique.has(key))
            unique.set(key, observation);
    }
    return [...unique.values()];
}
const snyk_reader_observe = (item, path) => packageObservation({
    ruleId: (0,fields.id)(item, 'id') ?? 'unnamed-issue',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    title: (0,fields/* message */.iU)(item, 'title'),
    name: (0,fields.id)(item, 'packageName') ?? (0,fields.id)(item, 'name') ?? 'unnamed-package',
    version: (0,fields.id)(item, 'packageVersion') ?? (0,fields.id)(item, 'version') ?? null,
    ecosystem: (0,fields.id)(item, 'packageManager') ?? null,
    path: path ?? (0,fields/* filePath */.s$)(item, 'filePath'),
    aliases: [...(0,fields/* strings */.P$)(item, 'identifiers', 'CVE'), ...(0,fields/* strings */.P$)(item, 'identifiers', 'GHSA')],
    cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(item, 'identifiers', 'CWE')),
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/spotbugs/reader.js







/** SpotBugs' (and FindBugs') XML, with or without the plug-in Find Security Bugs. */
const spotbugs = {
    format: 'spotbugs',
    recognises: (sample) => sample.kind === 'xml' && sample.root.name === 'BugCollection',
    read: (sample) => {
        if (sample.kind !== 'xml')
            throw new malformed/* MalformedReport */.Q('is no XML');
        return spotbugs_reader_readRoot(sample.root);
    },
};
function spotbugs_reader_readRoot(root) {
    const observations = (0,xml/* children */.Y_)(root, 'BugInstance').map(spotbugs_reader_observe);
    const errors = (0,xml/* child */.jf)(root, 'Errors');
    const failures = [...(errors === undefined ? [] : (0,xml/* descendants */.DG)(errors, 'Error'))].map((error) => `reports an error: ${((0,xml/* childText */.ix)(error, 'ErrorMessage') ?? 'no text').slice(0, 300)}`);
    const classes = Number((0,xml/* child */.jf)(root, 'FindBugsSummary')?.attributes.get('total_classes') ?? '0');
    return reportOf('spotbugs', observations, {
        version: root.attributes.get('version')?.slice(0, limits/* MAX_ID_CHARACTERS */.G6) ?? null,
        subjects: new Set(['code']),
        ...(failures.length > 0
            ? { status: 'failed', problems: failures.slice(0, 20) }
            : observations.length > 0 || classes > 0
                ? {}
                : { status: 'empty', problems: ['looked at no class'] }),
    });
}
function spotbugs_reader_observe(bug) {
    // A bug can name several lines; the one of its own, not of a class or method, is where it is.
    const place = ((0,xml/* children */.Y_)(bug, 'SourceLine')[0] ?? [...(0,xml/* descendants */.DG)(bug, 'SourceLine')][0])?.attributes;
    const type = (0,markdown/* clip */.$Q)(bug.attributes.get('type') ?? 'unnamed-bug', limits/* MAX_ID_CHARACTERS */.G6);
    return {
        ruleId: type,
        level: reader_levelOfPriority(bug.attributes.get('priority')),
        message: (0,markdown/* clip */.$Q)((0,xml/* childText */.ix)(bug, 'LongMessage') ?? (0,xml/* childText */.ix)(bug, 'ShortMessage') ?? type, limits/* MAX_MESSAGE_CHARACTERS */.Um),
        subject: 'code',
        path: (0,markdown/* clip */.$Q)((place?.get('sourcepath') ?? '').replaceAll('\\', '/'), limits/* MAX_PATH_CHARACTERS */.u3) || null,
        startLine: (0,fields/* position */.G1)(place?.get('start')),
        endLine: (0,fields/* position */.G1)(place?.get('end')),
        cwe: (0,weakness/* cweIds */.uQ)([bug.attributes.get('cweid') ?? '']),
        aliases: [],
        identity: bug.attributes.get('instanceHash')?.slice(0, limits/* MAX_ID_CHARACTERS */.G6),
    };
}
/** 1 is high, 2 medium, 3 and beyond low. */
const reader_levelOfPriority = (priority) => priority === '1' ? 'error' : priority === undefined || priority === '2' ? 'warning' : 'note';

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/terrascan/reader.js



/**
 * Terrascan's JSON. Its `scan_errors` name every kind of file that a folder does not hold, which is no failure; they are
 * said as problems. The proof that it ran is the number of policies it validated.
 */
const terrascan = {
    format: 'terrascan',
    recognises: (sample) => sample.kind === 'json' &&
        typeof sample.value === 'object' &&
        (0,fields/* has */.zy)(sample.value, 'results') &&
        (0,fields/* has */.zy)(sample.value.results, 'violations', 'scan_summary'),
    read: (sample) => {
        const value = sample.kind === 'json' ? sample.value : null;
        const found = [
            ...(0,fields/* list */.p_)(value, 'results', 'violations').map((item) => terrascan_reader_observe(item, false)),
            ...(0,fields/* list */.p_)(value, 'results', 'skipped_violations').map((item) => terrascan_reader_observe(item, true)),
        ];
        const validated = (0,fields/* number */.ai)(value, 'results', 'scan_summary', 'policies_validated') ?? 0;
        return reportOf('terrascan', found, {
            subjects: new Set(['misconfiguration']),
            problems: (0,fields/* list */.p_)(value, 'results', 'scan_errors')
                .slice(0, 20)
                .flatMap((error) => (0,fields/* message */.iU)(error, 'errMsg')?.slice(0, 200) ?? []),
            ...(validated > 0 ? {} : { status: 'empty', problems: ['validated no policy'] }),
        });
    },
};
const terrascan_reader_observe = (item, suppressed) => ({
    ruleId: (0,fields.id)(item, 'rule_id') ?? 'unnamed-rule',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    message: (0,fields/* message */.iU)(item, 'description') ?? 'no text',
    subject: 'misconfiguration',
    path: (0,fields/* filePath */.s$)(item, 'file'),
    startLine: (0,fields/* position */.G1)(item, 'line'),
    cwe: [],
    aliases: [],
    suppressed,
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/tfsec/reader.js



/** tfsec's JSON, old and new. A check that passed is no finding. */
const tfsec = {
    format: 'tfsec',
    recognises: (sample) => sample.kind === 'json' &&
        (0,fields/* list */.p_)(sample.value, 'results').length > 0 &&
        (0,fields/* list */.p_)(sample.value, 'results').every((item) => (0,fields/* has */.zy)(item, 'rule_id', 'rule_provider', 'location')),
    read: (sample) => {
        const results = (0,fields/* list */.p_)(sample.kind === 'json' ? sample.value : null, 'results');
        return reportOf('tfsec', results.filter((item) => !passed(item)).map(tfsec_reader_observe), {
            subjects: new Set(['misconfiguration']),
        });
    },
};
const passed = (item) => (0,fields.at)(item, 'passed') === true || (0,fields/* raw */.lS)(item, 'status') === 'passed';
const tfsec_reader_observe = (item) => ({
    ruleId: (0,fields.id)(item, 'rule_id') ?? 'unnamed-rule',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'severity')),
    message: (0,fields/* message */.iU)(item, 'description') ?? (0,fields/* message */.iU)(item, 'rule_description') ?? 'no text',
    subject: 'misconfiguration',
    path: (0,fields/* filePath */.s$)(item, 'location', 'filename'),
    startLine: (0,fields/* position */.G1)(item, 'location', 'start_line'),
    endLine: (0,fields/* position */.G1)(item, 'location', 'end_line'),
    cwe: [],
    aliases: [],
    suppressed: (0,fields/* raw */.lS)(item, 'status') === 'ignored',
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/trivy/target.js







/** Trivy's `Type` of a target as a Package-URL type, where the words differ. */
const ECOSYSTEMS = new Map([
    ['gomod', 'golang'],
    ['gobinary', 'golang'],
    ['node-pkg', 'npm'],
    ['yarn', 'npm'],
    ['pnpm', 'npm'],
    ['bun', 'npm'],
    ['pip', 'pypi'],
    ['pipenv', 'pypi'],
    ['poetry', 'pypi'],
    ['uv', 'pypi'],
    ['python-pkg', 'pypi'],
    ['pom', 'maven'],
    ['jar', 'maven'],
    ['gradle', 'maven'],
    ['bundler', 'gem'],
    ['gemspec', 'gem'],
    ['rustbinary', 'cargo'],
]);
/** Everything Trivy says about one target. Checks that passed are no findings. */
function observeTarget(target) {
    const path = (0,fields/* filePath */.s$)(target, 'Target');
    const type = (0,fields/* raw */.lS)(target, 'Type') ?? null;
    const ecosystem = type === null ? null : (ECOSYSTEMS.get(type) ?? type);
    return [
        ...(0,fields/* list */.p_)(target, 'Vulnerabilities').map((item) => vulnerability(path, ecosystem, item)),
        ...(0,fields/* list */.p_)(target, 'Misconfigurations')
            .filter((item) => !(0,fields/* has */.zy)(item, 'Status') || (0,fields/* raw */.lS)(item, 'Status') === 'FAIL')
            .map((item) => misconfiguration(path, item)),
        ...(0,fields/* list */.p_)(target, 'Secrets').map((item) => secretObservation({
            ruleId: (0,fields.id)(item, 'RuleID') ?? 'unnamed-rule',
            what: (0,fields/* message */.iU)(item, 'Title'),
            path,
            startLine: (0,fields/* position */.G1)(item, 'StartLine'),
            endLine: (0,fields/* position */.G1)(item, 'EndLine'),
            // Trivy masks the secret, so its match identifies nothing.
            secret: undefined,
        })),
        ...(0,fields/* list */.p_)(target, 'Licenses').map((item) => licence(path, item)),
    ];
}
const vulnerability = (path, ecosystem, item) => packageObservation({
    ruleId: (0,fields.id)(item, 'VulnerabilityID') ?? 'unnamed-advisory',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'Severity')),
    title: (0,fields/* message */.iU)(item, 'Title'),
    name: (0,fields.id)(item, 'PkgName') ?? 'unnamed-package',
    version: (0,fields.id)(item, 'InstalledVersion') ?? null,
    ecosystem,
    path,
    aliases: (0,fields/* strings */.P$)(item, 'VendorIDs'),
    cwe: (0,weakness/* cweIds */.uQ)((0,fields/* strings */.P$)(item, 'CweIDs')),
});
const misconfiguration = (path, item) => ({
    ruleId: (0,fields.id)(item, 'ID') ?? (0,fields.id)(item, 'AVDID') ?? 'unnamed-check',
    level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'Severity')),
    message: (0,fields/* message */.iU)(item, 'Message') ?? (0,fields/* message */.iU)(item, 'Title') ?? 'no text',
    subject: 'misconfiguration',
    path,
    startLine: (0,fields/* position */.G1)((0,fields.at)(item, 'CauseMetadata'), 'StartLine'),
    endLine: (0,fields/* position */.G1)((0,fields.at)(item, 'CauseMetadata'), 'EndLine'),
    cwe: [],
    aliases: (0,fields/* strings */.P$)(item, 'AVDID'),
});
const licence = (path, item) => {
    const name = (0,fields.id)(item, 'PkgName');
    const licenceName = (0,fields.id)(item, 'Name') ?? 'unknown';
    return {
        ruleId: (0,markdown/* clip */.$Q)(`licence:${licenceName}`, limits/* MAX_ID_CHARACTERS */.G6),
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(item, 'Severity')),
        message: `${name ?? (0,fields/* filePath */.s$)(item, 'FilePath') ?? 'A file'} is under ${licenceName} (${(0,fields.id)(item, 'Category') ?? 'unknown'})`,
        subject: 'licence',
        path: (0,fields/* filePath */.s$)(item, 'FilePath') ?? path,
        cwe: [],
        aliases: [],
        ...(name === undefined ? {} : { package: { name, version: null, ecosystem: null } }),
    };
};

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/trivy/reader.js



/** Trivy's JSON: schema 2, the older root array of targets, and the Kubernetes reports. */
const trivy = {
    format: 'trivy',
    recognises: (sample) => isSchema2(trivy_reader_valueOf(sample)) || isKubernetes(trivy_reader_valueOf(sample)) || isLegacy(trivy_reader_valueOf(sample)),
    read: (sample) => readTargets(targetsOf(trivy_reader_valueOf(sample)), trivy_reader_valueOf(sample)),
};
const trivy_reader_valueOf = (sample) => (sample.kind === 'json' ? sample.value : null);
const isSchema2 = (value) => (0,fields/* has */.zy)(value, 'SchemaVersion', 'ArtifactName');
const isKubernetes = (value) => (0,fields/* has */.zy)(value, 'ClusterName') && ['Resources', 'Vulnerabilities', 'Misconfigurations'].some((name) => (0,fields/* has */.zy)(value, name));
const isLegacy = (value) => (0,fields/* list */.p_)(value).length > 0 &&
    (0,fields/* list */.p_)(value).every((target) => (0,fields/* has */.zy)(target, 'Target')) &&
    (0,fields/* list */.p_)(value).some((target) => (0,fields/* has */.zy)(target, 'Type') || (0,fields/* has */.zy)(target, 'Vulnerabilities'));
function targetsOf(value) {
    if (Array.isArray(value))
        return (0,fields/* list */.p_)(value);
    if (!isKubernetes(value))
        return (0,fields/* list */.p_)(value, 'Results');
    return ['Resources', 'Vulnerabilities', 'Misconfigurations']
        .flatMap((name) => (0,fields/* list */.p_)(value, name))
        .flatMap((resource) => (0,fields/* list */.p_)(resource, 'Results'));
}
const reader_SUBJECTS = new Map([
    ['os-pkgs', 'package'],
    ['lang-pkgs', 'package'],
    ['config', 'misconfiguration'],
    ['secret', 'secret'],
    ['license', 'licence'],
    ['license-file', 'licence'],
]);
function readTargets(targets, value) {
    const observations = targets.flatMap(observeTarget);
    const subjects = new Set(observations.map(({ subject }) => subject));
    for (const target of targets) {
        const named = reader_SUBJECTS.get((0,fields/* raw */.lS)(target, 'Class') ?? '');
        if (named !== undefined)
            subjects.add(named);
    }
    return reportOf('trivy', observations, {
        version: (0,fields.id)(value, 'Trivy', 'Version') ?? null,
        subjects: Array.isArray(value) ? null : subjects,
        container: (0,fields/* raw */.lS)(value, 'ArtifactType') === 'container_image' ||
            targets.some((target) => (0,fields/* raw */.lS)(target, 'Type') === 'dockerfile'),
        revision: (0,fields.id)((0,fields/* record */.g1)((0,fields.at)(value, 'Metadata')), 'Commit') ?? null,
        ...(targets.length === 0 ? { status: 'empty', problems: ['names no target it looked at'] } : {}),
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/trufflehog/reader.js



/** TruffleHog 3 (`DetectorName`) and 2 (`reason`, `stringsFound`): JSON Lines, one object, or an array of them. */
const trufflehog = {
    format: 'trufflehog',
    recognises: (sample) => {
        const records = reader_recordsOf(sample);
        return records.length > 0 && records.every((item) => isVersion3(item) || isVersion2(item));
    },
    read: (sample) => reportOf('trufflehog', reader_recordsOf(sample).map((item) => (isVersion3(item) ? observe3(item) : observe2(item))), {
        subjects: new Set(['secret']),
    }),
};
function reader_recordsOf(sample) {
    if (sample.kind === 'json-stream')
        return sample.values.filter((line) => !isLog(line));
    if (sample.kind !== 'json')
        return [];
    return Array.isArray(sample.value) ? (0,fields/* list */.p_)(sample.value) : [sample.value];
}
/** TruffleHog logs to the same stream when standard error is redirected into it. */
const isLog = (line) => (0,fields/* has */.zy)(line, 'level', 'ts', 'msg');
const isVersion3 = (item) => (0,fields/* has */.zy)(item, 'SourceMetadata', 'DetectorName');
const isVersion2 = (item) => (0,fields/* has */.zy)(item, 'reason', 'stringsFound', 'commitHash');
function observe3(item) {
    // One member, named after the source: Git, Github, Filesystem, …
    const [, data] = (0,fields/* entries */.jO)(item, 'SourceMetadata', 'Data')[0] ?? [];
    const detector = (0,fields.id)(item, 'DetectorName') ?? 'unnamed-detector';
    return secretObservation({
        ruleId: detector,
        what: (0,fields.at)(item, 'Verified') === true ? `${detector}, verified to be live` : detector,
        path: (0,fields/* filePath */.s$)(data, 'file'),
        startLine: (0,fields/* position */.G1)(data, 'line'),
        secret: (0,fields/* raw */.lS)(item, 'Raw'),
        commit: (0,fields.id)(data, 'commit'),
    });
}
const observe2 = (item) => secretObservation({
    ruleId: (0,fields.id)(item, 'reason') ?? 'unnamed-reason',
    what: undefined,
    path: (0,fields/* filePath */.s$)(item, 'path'),
    secret: (0,fields/* list */.p_)(item, 'stringsFound')
        .filter((text) => typeof text === 'string')
        .join('\n')
        .slice(0, 4000),
    commit: (0,fields.id)(item, 'commitHash'),
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/tsc/reader.js




const MAX_LINE_CHARACTERS = 8_000;
const LOCATED = /^(.{1,1024})\((\d{1,9}),(\d{1,9})\): (error|warning) (TS\d{1,6}): (.*)$/u;
const UNLOCATED = /^(error) (TS\d{1,6}): (.*)$/u;
/** Blank lines, the indented rest of a message, the banner of `npm run`, and every line of the statistics. */
const OTHER = /^(?:\s*|\s+.*|> .*|[A-Z][A-Za-z ]{2,40}: +[\d.]+[sK]?)$/u;
const STATISTIC = /^(Files|Lines|Types|Check time|Total time): +([\d.]+)s?$/u;
/**
 * Text of `tsc --pretty false --extendedDiagnostics` (or `--diagnostics`). The statistics at its end are the proof that
 * the compiler ran to its end and checked: without them, silence would prove nothing.
 */
const tsc = {
    format: 'tsc',
    recognises: (sample) => sample.kind === 'text' &&
        linesOf(sample.text).some((line) => LOCATED.test(line) || UNLOCATED.test(line) || STATISTIC.test(line)),
    read: (sample) => readLines(sample.kind === 'text' ? linesOf(sample.text) : []),
};
const linesOf = (text) => text.split(/\r?\n/u).map((line) => line.slice(0, MAX_LINE_CHARACTERS));
function readLines(lines) {
    const observations = [];
    const statistics = new Map();
    for (const line of lines) {
        const statistic = STATISTIC.exec(line);
        if (statistic?.[1] !== undefined)
            statistics.set(statistic[1], Number(statistic[2]));
        const observation = tsc_reader_observe(line);
        if (observation !== null)
            observations.push(observation);
        // A line that is neither could be an error that was tampered with.
        else if (!OTHER.test(line) || line.includes('error TS')) {
            throw new malformed/* MalformedReport */.Q(`holds a line that is no output of the compiler: ${line.slice(0, 80)}`);
        }
    }
    return reportOf('tsc', observations, { subjects: new Set(['code']), ...reader_healthOf(statistics) });
}
function reader_healthOf(statistics) {
    if (!statistics.has('Files') || !statistics.has('Total time')) {
        return {
            status: 'failed',
            problems: ['lacks the statistics at the end that prove that the compiler ran to its end (--extendedDiagnostics)'],
        };
    }
    if (!statistics.has('Check time'))
        return { status: 'failed', problems: ['stopped before checking types'] };
    return statistics.get('Files') === 0
        ? { status: 'empty', problems: ['checked no file'] }
        : { status: 'ok', problems: [] };
}
function tsc_reader_observe(line) {
    const located = LOCATED.exec(line);
    if (located !== null) {
        const [, path = '', startLine, startColumn, level, ruleId = '', text = ''] = located;
        return {
            ...diagnostic(level === 'warning' ? 'warning' : 'error', ruleId, text),
            path: (0,markdown/* clip */.$Q)(path.replaceAll('\\', '/'), limits/* MAX_PATH_CHARACTERS */.u3),
            startLine: Number(startLine) || undefined,
            startColumn: Number(startColumn) || undefined,
        };
    }
    const [, , ruleId, text] = UNLOCATED.exec(line) ?? [];
    return ruleId === undefined || text === undefined ? null : { ...diagnostic('error', ruleId, text), path: null };
}
const diagnostic = (level, ruleId, text) => ({
    ruleId,
    level,
    message: (0,markdown/* clip */.$Q)(text, limits/* MAX_MESSAGE_CHARACTERS */.Um),
    subject: 'code',
    cwe: [],
    aliases: [],
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/yarn-audit/reader.js






const yarn_audit_reader_TOOL = 'yarn audit';
const reader_LOCKFILE = 'yarn.lock';
const TYPES = new Set(['auditAdvisory', 'auditSummary', 'auditAction', 'info', 'warning', 'error', 'step']);
/** `yarn audit --json` (classic) and `yarn npm audit --json` (2 and later): JSON Lines both. */
const yarnAudit = {
    format: 'yarn-audit',
    recognises: (sample) => isClassic(sample) || isBerry(sample),
    read: (sample) => {
        const lines = reader_linesOf(sample);
        return isClassic(sample) ? readClassic(lines) : reportOf(yarn_audit_reader_TOOL, lines.map(observeBerry), { subjects: PACKAGES });
    },
};
const reader_linesOf = (sample) => sample.kind === 'json-stream' ? sample.values : sample.kind === 'json' ? [sample.value] : [];
const isClassic = (sample) => reader_linesOf(sample).length > 0 &&
    reader_linesOf(sample).every((line) => TYPES.has((0,fields/* raw */.lS)(line, 'type') ?? '') && (0,fields/* has */.zy)(line, 'data')) &&
    (sample.kind === 'json-stream' || (0,fields/* raw */.lS)(reader_linesOf(sample)[0], 'type')?.startsWith('audit') === true);
const isBerry = (sample) => reader_linesOf(sample).length > 0 &&
    reader_linesOf(sample).every((line) => (0,fields/* has */.zy)(line, 'value') && (0,fields/* has */.zy)((0,fields.at)(line, 'children'), 'Severity'));
function readClassic(lines) {
    const ofType = (type) => lines.filter((line) => (0,fields/* raw */.lS)(line, 'type') === type);
    const observations = uniqueAdvisories(ofType('auditAdvisory').map((line) => advisoryOf((0,fields.at)(line, 'data', 'advisory'), reader_LOCKFILE)));
    const errors = ofType('error').map((line) => `reports an error: ${(0,fields/* message */.iU)(line, 'data')?.slice(0, 300) ?? 'no text'}`);
    const summaries = ofType('auditSummary');
    if (errors.length > 0)
        return reportOf(yarn_audit_reader_TOOL, observations, { status: 'failed', problems: errors });
    if (summaries.length === 0) {
        return reportOf(yarn_audit_reader_TOOL, observations, { status: 'failed', problems: ['ends without the summary of the audit'] });
    }
    const packages = (0,fields/* number */.ai)(summaries[0], 'data', 'totalDependencies');
    const nothing = packages === 0 || ofType('info').some((line) => (0,fields/* raw */.lS)(line, 'data') === 'No lockfile found.');
    return reportOf(yarn_audit_reader_TOOL, observations, {
        subjects: PACKAGES,
        packages,
        ...(nothing ? { status: 'empty', problems: ['audited no package'] } : {}),
    });
}
/** Yarn repeats an advisory for each way a package is reached. */
function uniqueAdvisories(observations) {
    const unique = new Map();
    for (const item of observations) {
        const key = JSON.stringify([item.ruleId, item.package]);
        if (!unique.has(key))
            unique.set(key, item);
    }
    return [...unique.values()];
}
function observeBerry(line) {
    const details = (0,fields.at)(line, 'children');
    const number = (0,fields.id)(details, 'ID');
    const [advisory] = (0,weakness/* advisoryInUrl */.i1)((0,fields/* raw */.lS)(details, 'URL'));
    const versions = (0,fields/* strings */.P$)(details, 'Tree Versions');
    return packageObservation({
        ruleId: advisory ?? number ?? 'unnamed-advisory',
        level: (0,severity/* levelOf */.p)((0,fields/* raw */.lS)(details, 'Severity')),
        title: (0,fields/* message */.iU)(details, 'Issue'),
        name: (0,fields.id)(line, 'value') ?? 'unnamed-package',
        version: versions.length === 1 ? (versions[0] ?? null) : null,
        ecosystem: 'npm',
        path: reader_LOCKFILE,
        aliases: number === undefined ? [] : [`NPM-${number}`],
        cwe: [],
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/zap/reader.js






/** ZAP's risk codes: 0 informational, 1 low, 2 medium, 3 high. */
const zap_reader_LEVELS = new Map([
    ['0', 'note'],
    ['1', 'note'],
    ['2', 'warning'],
    ['3', 'error'],
]);
/** ZAP's XML and JSON: one observation an alert of a site, whatever number of addresses it was seen at. */
const zap = {
    format: 'zap',
    recognises: (sample) => (sample.kind === 'xml' && sample.root.name === 'OWASPZAPReport') ||
        (sample.kind === 'json' && /ZAP/u.test((0,fields/* raw */.lS)(sample.value, '@programName') ?? '') && (0,fields/* has */.zy)(sample.value, 'site')),
    read: (sample) => {
        if (sample.kind === 'xml') {
            const sites = (0,xml/* children */.Y_)(sample.root, 'site');
            return report(sites.length, sites.flatMap(reader_observeXml), sample.root.attributes.get('version'));
        }
        const value = sample.kind === 'json' ? sample.value : null;
        const sites = (0,fields/* list */.p_)(value, 'site');
        return report(sites.length, sites.flatMap(zap_reader_observeJson), (0,fields.id)(value, '@version'));
    },
};
const report = (sites, observations, version) => reportOf('zap', observations, {
    version: version ?? null,
    ...(sites === 0 ? { status: 'empty', problems: ['names no site it looked at'] } : {}),
});
const observation = ({ ruleId, title, risk, cwe, site }) => ({
    ruleId: (0,markdown/* clip */.$Q)(ruleId ?? 'unnamed-alert', limits/* MAX_ID_CHARACTERS */.G6),
    level: zap_reader_LEVELS.get(risk ?? '') ?? 'warning',
    message: (0,markdown/* clip */.$Q)(`${title ?? 'no text'} (${site ?? 'unknown site'})`, limits/* MAX_MESSAGE_CHARACTERS */.Um),
    subject: 'code',
    path: null,
    cwe: (0,weakness/* cweIds */.uQ)([cwe ?? '']),
    aliases: [],
});
const reader_observeXml = (site) => (0,xml/* children */.Y_)((0,xml/* child */.jf)(site, 'alerts'), 'alertitem').map((item) => observation({
    ruleId: (0,xml/* childText */.ix)(item, 'alertRef') ?? (0,xml/* childText */.ix)(item, 'pluginid'),
    title: (0,xml/* childText */.ix)(item, 'alert') ?? (0,xml/* childText */.ix)(item, 'name'),
    risk: (0,xml/* childText */.ix)(item, 'riskcode'),
    cwe: (0,xml/* childText */.ix)(item, 'cweid'),
    site: site.attributes.get('name'),
}));
const zap_reader_observeJson = (site) => (0,fields/* list */.p_)(site, 'alerts').map((item) => observation({
    ruleId: (0,fields.id)(item, 'alertRef') ?? (0,fields.id)(item, 'pluginid'),
    title: (0,fields/* message */.iU)(item, 'alert') ?? (0,fields/* message */.iU)(item, 'name'),
    risk: (0,fields.id)(item, 'riskcode'),
    cwe: (0,fields.id)(item, 'cweid'),
    site: (0,fields.id)(site, '@name'),
}));

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/readers/all.js
















































/** Every format. Each recogniser asks for names that no other format has, so that the order hardly matters. */
const READERS = [
    sarif,
    npmAudit,
    eslint,
    secretlint,
    gitleaks,
    trivy,
    osvScanner,
    yarnAudit,
    tsc,
    grype,
    bandit,
    semgrep,
    trufflehog,
    govulncheck,
    gosec,
    pipAudit,
    checkov,
    hadolint,
    kics,
    detectSecrets,
    cargoAudit,
    brakeman,
    cyclonedx,
    gitlab,
    dependencyCheck,
    zap,
    snyk,
    retire,
    tfsec,
    ossIndex,
    bundlerAudit,
    composerAudit,
    githubAlerts,
    mixAudit,
    njsscan,
    terrascan,
    actionlint,
    clair,
    cppcheck,
    dockle,
    nuclei,
    pmd,
    spotbugs,
    golangciLint,
    mypy,
    pylint,
    pyright,
    ruff,
];


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePurl),
/* harmony export */   p: () => (/* binding */ ecosystemOfPurl)
/* harmony export */ });
const PURL = /^pkg:([a-z0-9.+-]{1,40})\/([^?#]{1,500})/iu;
/** Reads a Package-URL; null when it is none. */
function parsePurl(text) {
    const [, type, rest] = PURL.exec(text ?? '') ?? [];
    if (type === undefined || rest === undefined)
        return null;
    const at = rest.lastIndexOf('@');
    // An `@` at the start of a segment belongs to an npm scope that was not encoded.
    const hasVersion = at > 0 && rest[at - 1] !== '/';
    const path = decode(hasVersion ? rest.slice(0, at) : rest);
    const ecosystem = type.toLowerCase();
    return {
        ecosystem,
        name: ecosystem === 'maven' ? path.replace('/', ':') : path,
        version: hasVersion ? decode(rest.slice(at + 1)) : null,
    };
}
const ecosystemOfPurl = (text) => parsePurl(text)?.ecosystem;
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
