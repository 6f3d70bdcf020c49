export const id = 5378;
export const ids = [5378];
export const modules = {

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/gate/gate.js
var gate = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/classify.js + 37 modules
var classify = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js
var evidence = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/findings.js

/** One finding for each thing in a change that a reviewer must not miss. */
function findingsOf(classification, policy) {
    const cwes = new Map(Object.values(policy.areas).flatMap(({ rules }) => rules.map(({ id, cwe }) => [id, cwe])));
    const lost = (hit, what) => (0,evidence/* finding */.gk)(`risk.control-${what}`, 'warning', `A control was ${what} (${hit.ruleId}): ${hit.text}`, locationOf(hit.path, hit.line), {
        cwe: cwes.get(hit.ruleId) ?? [],
        text: hit.text,
    });
    const { controls, notices, permissions, additions } = classification;
    return [
        ...controls.removed.map((hit) => lost(hit, 'removed')),
        ...controls.weakened.map((hit) => lost(hit, 'weakened')),
        ...notices.map(({ ruleId, path, message }) => (0,evidence/* finding */.gk)(`risk.${ruleId}`, 'warning', message, locationOf(path, null))),
        ...permissions
            .filter(({ change }) => change === 'widened')
            .map(({ where, why }) => (0,evidence/* finding */.gk)('risk.permissions-widened', 'warning', `Token permissions of ${where} grew. ${why}`, locationOf(where.slice(0, where.lastIndexOf('#')), null), { text: where })),
        ...additions.scripts.map(({ name, path, line }) => (0,evidence/* finding */.gk)('risk.downloaded-script', 'warning', `A script is downloaded and run: ${name}`, locationOf(path, line), {
            text: name,
        })),
        ...additions.mcpServers.map(({ name, path, line }) => (0,evidence/* finding */.gk)('risk.mcp-server', 'note', `A new MCP server: ${name}`, locationOf(path, line), { text: name })),
    ];
}
const locationOf = (path, line) => line === null ? { path } : { path, startLine: line };

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __webpack_require__(7663);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/summary.js

const MAX_ROWS = 15;
/** What a person reads in ten seconds: the level and why, the areas with a place each, what is owed, what would lower it. */
function summarise(report) {
    const details = report.details;
    return [
        `**Risk: ${details.riskLevel}**`,
        bullets(details.derivation.map((line) => (0,markdown/* escapeMarkdown */.FV)(line))),
        areaTable(details.areas),
        section('Controls lost', controlLines(details)),
        section('Added', additionLines(details)),
        section('Owed', owedLines(details)),
        section('What would lower the risk', details.lowers.slice(0, 5).map((line) => (0,markdown/* escapeMarkdown */.FV)(line))),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
function section(title, lines) {
    if (lines.length === 0)
        return '';
    const more = lines.length > MAX_ROWS ? [`${lines.length - MAX_ROWS} more in the report`] : [];
    return `**${title}**\n\n${bullets([...lines.slice(0, MAX_ROWS), ...more])}`;
}
const place = ({ path, line }) => (0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`);
/** The line that shows it best: one with text, where there is one. */
function bestReason({ reasons }) {
    return reasons.find(({ text }) => text !== '') ?? reasons[0];
}
function areaTable(areas) {
    const rows = areas.slice(0, MAX_ROWS).map((area) => {
        const reason = bestReason(area);
        const why = reason === undefined ? '' : `${place(reason)}${reason.text === '' ? '' : ` ${(0,markdown/* code */.aY)(reason.text, 100)}`}`;
        return [area.area, area.risk, why, String(area.total)];
    });
    return (0,markdown/* table */.tp)(['Area', 'Risk', 'For instance', 'Places'], rows);
}
function controlLines({ controls }) {
    const line = (what) => (hit) => `${what} at ${place(hit)} ${(0,markdown/* code */.aY)(hit.text, 120)}`;
    return [...controls.removed.map(line('removed')), ...controls.weakened.map(line('weakened'))];
}
function additionLines({ additions, permissions }) {
    const names = (title, items) => items.length === 0
        ? []
        : [
            `${title}: ${items
                .slice(0, 10)
                .map(({ name }) => (0,markdown/* code */.aY)(name, 80))
                .join(', ')}${items.length > 10 ? ` and ${items.length - 10} more` : ''}`,
        ];
    const widened = permissions.filter(({ change }) => change === 'widened');
    return [
        ...names('dependencies', additions.dependencies),
        ...names('actions', additions.actions),
        ...names('images', additions.images),
        ...names('MCP servers', additions.mcpServers),
        ...names('scripts downloaded and run', additions.scripts),
        ...names('hosts', additions.remoteResources),
        ...widened.map(({ where, why }) => `permissions of ${(0,markdown/* code */.aY)(where)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}`),
    ];
}
/** One line per reason, with all evidence it asks for. */
function owedLines({ requirements }) {
    const byReason = new Map();
    for (const { id, why } of requirements)
        byReason.set(why, [...(byReason.get(why) ?? []), id]);
    return [...byReason].map(([why, ids]) => `${(0,markdown/* escapeMarkdown */.FV)(why)} ${ids.map((id) => (0,markdown/* code */.aY)(id)).join(' ')}`);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/gate.js






/** Says what a change touches, what it takes away and what it therefore owes. It proves no evidence itself. */
const gate_gate = (0,gate/* defineGate */.p)({
    name: 'risk-classify',
    version: '0.1.0',
    title: 'Says what a change touches, what it weakens and what it therefore owes',
    inputs: (0,inputs/* inputsOf */.Vc)('diff'),
    outputs: {
        'risk-level': 'low, medium, high or critical',
        areas: 'Areas the change touches, separated by commas',
        requirements: 'Evidence the change owes, separated by commas',
    },
    environment: [],
    run: async ({ change, policy, progress }) => {
        if (change === null) {
            throw new errors/* ConfigurationError */.j1('EG401', 'There is no change to classify.', 'Run this in a git repository with --base and --head, or hand in a patch with --diff FILE.');
        }
        progress(`classifying ${change.files.length} changed files`);
        const details = await (0,classify/* classify */.L)(change, policy);
        return {
            evidence: [],
            findings: findingsOf(details, policy),
            problems: [],
            inputs: [],
            details: { ...details },
            conclusion: 'success',
        };
    },
    outputsOf: (report) => {
        const details = report.details;
        return {
            'risk-level': details.riskLevel,
            areas: details.areas.map(({ area }) => area).join(','),
            requirements: details.requirements.map(({ id }) => id).join(','),
        };
    },
    summarise: summarise,
});


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

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;


/***/ })

};
