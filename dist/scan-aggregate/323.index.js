export const id = 323;
export const ids = [323];
export const modules = {

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/policy/limits.js
var limits = __webpack_require__(5397);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __webpack_require__(4454);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema.js



const POLICY_SCHEMA = 'evidence-gate/policy@1';
const id = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const risk = schemas/* enum */.k5n(levels/* RISK_LEVELS */.WA);
const sentence = schemas/* string */.YjP().min(1).max(600);
const pattern = schemas/* string */.YjP().min(1).max(400);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
const examples = schemas/* strictObject */.rej({ match: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), noMatch: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) });
const ruleFields = schemas/* strictObject */.rej({
    id,
    /** `path` looks at both names of a changed file, `content` at added and removed lines. */
    kind: schemas/* enum */.k5n(['path', 'content']),
    any: schemas/* array */.YOg(pattern).min(1),
    /** Content rules only look at files of these path patterns; absent: every text file. */
    in: schemas/* array */.YOg(pattern).optional(),
    /** … and never at these. */
    notIn: schemas/* array */.YOg(pattern).optional(),
    /** Raises the area's own risk for this rule; a rule can never lower it. */
    risk: risk.optional(),
    /** A content rule that marks a control: when its lines are only removed, the control was removed. */
    control: schemas/* boolean */.zMY().optional(),
    /** A content rule that marks a setting which switches a protection off: when its lines are only added, a control was weakened. */
    weakens: schemas/* boolean */.zMY().optional(),
    rationale: sentence,
    cwe: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^CWE-\d+$/)).default([]),
    asvs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^v5\.0\.0-\d+\.\d+\.\d+$/)).default([]),
    examples,
});
/** A content pattern must be a regular expression: it is compiled here, so that the mistake is told with its place. */
const ruleSchema = ruleFields.superRefine((rule, context) => {
    if (rule.kind !== 'content')
        return;
    for (const [index, source] of rule.any.entries()) {
        try {
            RegExp(source, 'iu');
        }
        catch (error) {
            context.addIssue({
                code: 'custom',
                path: ['any', index],
                message: error instanceof Error ? error.message : 'no regular expression',
            });
        }
    }
});
const areaSchema = schemas/* strictObject */.rej({
    title: sentence,
    risk,
    /** Quiet areas describe a change but make nothing sensitive. */
    quiet: schemas/* boolean */.zMY().default(false),
    rules: schemas/* array */.YOg(ruleSchema).default([]),
});
/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
const whenSchema = schemas/* strictObject */.rej({
    areas: schemas/* array */.YOg(id).optional(),
    changeTypes: schemas/* array */.YOg(id).optional(),
    minRisk: risk.optional(),
    /** Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources. */
    additions: schemas/* array */.YOg(schemas/* enum */.k5n(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
        .optional(),
    /** A security control was removed or weakened. */
    controlsLost: schemas/* literal */.euz(true).optional(),
    aiAuthored: schemas/* literal */.euz(true).optional(),
    /** Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, … */
    facts: schemas/* array */.YOg(id).optional(),
});
const requirementSchema = schemas/* strictObject */.rej({
    id,
    title: sentence,
    when: whenSchema,
    evidence: schemas/* array */.YOg(id).min(1),
    /** Shown to people: why this is owed. */
    why: sentence,
});
/** How tests prove an evidence id: a tag `[<id>]` in the test's name always counts; these rules too. */
const testsSource = schemas/* strictObject */.rej({
    /** Every executed test counts. */
    any: schemas/* literal */.euz(true).optional(),
    /** Glob patterns over the test file or suite path. */
    paths: schemas/* array */.YOg(pattern).optional(),
    /** Case-insensitive words that must all occur in the full test name (suite + name). */
    words: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Any of these words must occur as well. */
    anyWord: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Least number of distinct passing tests. */
    minimum: schemas/* number */.aig().int().positive().default(1),
});
const scanSource = schemas/* strictObject */.rej({
    /** Tools that can prove it, as the reports name them, compared without regard to case. At least one healthy report is needed. */
    tools: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** Only rules with one of these prefixes count as this category's (a linter that also does security). */
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** New findings of this level or above make it fail. */
    blockAt: schemas/* enum */.k5n(['error', 'warning', 'note', 'never']).default('error'),
});
const approvalSlot = schemas/* strictObject */.rej({
    role: id,
    count: schemas/* number */.aig().int().positive().max(100).default(1),
    /** `count` owners of every changed path that CODEOWNERS of the base gives owners, each with the role as well. */
    owners: schemas/* boolean */.zMY().default(false),
});
const approvalSource = approvalSlot.extend({
    /** Evidence marked so shares no person: different people must fill all its slots. Other evidence may be met by the same person. */
    distinct: schemas/* boolean */.zMY().default(false),
    /** Any of these will do instead. */
    alternatives: schemas/* array */.YOg(approvalSlot).default([]),
});
const evidenceDefinitionSchema = schemas/* strictObject */.rej({
    title: sentence,
    gate: schemas/* enum */.k5n(gates/* GATES */.J),
    /** One line: how to supply it. */
    howTo: sentence,
    tests: testsSource.optional(),
    scan: scanSource.optional(),
    /** Check runs on the head commit, by exact name, and by app when given. */
    check: schemas/* strictObject */.rej({ names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), appId: schemas/* number */.aig().int().optional() }).optional(),
    approval: approvalSource.optional(),
});
const roleSchema = schemas/* strictObject */.rej({
    title: sentence,
    /** Least permission on the repository. */
    permission: schemas/* enum */.k5n(['write', 'maintain', 'admin']).default('write'),
    /** When given, only members of one of these teams (`org/slug`) or these users have the role. */
    teams: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    users: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const policySchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(POLICY_SCHEMA),
    name: id,
    version: schemas/* number */.aig().int().positive(),
    /** Built-in policies this one adds to. A repository's own policy always adds to `baseline`. */
    extends: schemas/* array */.YOg(id).default([]),
    areas: schemas/* record */.g1P(id, areaSchema).default({}),
    /** A change type holds when one of its areas is touched. */
    changeTypes: schemas/* record */.g1P(id, schemas/* strictObject */.rej({ title: sentence, areas: schemas/* array */.YOg(id).min(1) })).default({}),
    evidence: schemas/* record */.g1P(id, evidenceDefinitionSchema).default({}),
    requirements: schemas/* array */.YOg(requirementSchema).default([]),
    roles: schemas/* record */.g1P(id, roleSchema).default({}),
    approvals: schemas/* strictObject */.rej({
        authorMayApprove: schemas/* boolean */.zMY().default(false),
        contributorsMayApprove: schemas/* boolean */.zMY().default(false),
        coAuthorsMayApprove: schemas/* boolean */.zMY().default(false),
        excluded: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        /**
         * Which approvals of another commit still count. `head`: none. `merge-tree`: those whose merge with the present
         * base is the very tree that the head's merge gives. `paths`: for owners also path by path.
         */
        staleness: schemas/* enum */.k5n(['head', 'merge-tree', 'paths']).default('merge-tree'),
        /** A comment whose first line is exactly `/approve <40 hex digits>` approves that commit. */
        commentApprovals: schemas/* boolean */.zMY().default(false),
        /** Merging the base in, cleanly and on the web, makes nobody a contributor. */
        ignoreUpdateMerges: schemas/* boolean */.zMY().default(false),
        /** Not ready while another open pull request has the same head commit: a check speaks for both. */
        blockSiblings: schemas/* boolean */.zMY().default(false),
    })
        .prefault({}),
    gates: schemas/* strictObject */.rej({
        /** Gates whose report must be there, bound to this subject and policy, before anything can be ready. */
        required: schemas/* array */.YOg(schemas/* enum */.k5n(gates/* GATES */.J))
            .default(['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map']),
    })
        .prefault({}),
    reports: schemas/* strictObject */.rej({
        /** File names (or path suffixes) that must be among the given reports: a report that vanished is never green. */
        expected: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    })
        .prefault({}),
    size: schemas/* strictObject */.rej({
        /** Changed lines above which the change is one risk level higher. */
        largeLines: schemas/* number */.aig().int().positive().default(1000),
        largeFiles: schemas/* number */.aig().int().positive().default(50),
    })
        .prefault({}),
    context: schemas/* strictObject */.rej({ allowedHosts: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }).prefault({}),
    coverage: schemas/* strictObject */.rej({
        /** Least share of measured changed lines that must be covered, in percent; null: reported only. */
        changedLines: schemas/* number */.aig().min(0).max(100).nullable().default(null),
    })
        .prefault({}),
    review: schemas/* strictObject */.rej({
        models: schemas/* record */.g1P(risk, schemas/* string */.YjP()).default({
            low: 'claude-haiku-5-5',
            medium: 'claude-sonnet-5-5',
            high: 'claude-opus-5-5',
            critical: 'claude-opus-5-5',
        }),
        maxUsd: schemas/* number */.aig().positive().default(2),
        timeoutSeconds: schemas/* number */.aig().int().positive().default(300),
    })
        .prefault({}),
});
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = schemas/* strictObject */.rej({
    ...policySchema.shape,
    areas: schemas/* record */.g1P(id, schemas/* strictObject */.rej({
        title: sentence.optional(),
        risk: risk.optional(),
        quiet: schemas/* boolean */.zMY().optional(),
        rules: schemas/* array */.YOg(ruleSchema).default([]),
    }))
        .default({}),
});

;// CONCATENATED MODULE: ./build/emit/shared/policy/parse.js



const MAX_ALIASES = 50;
/**
 * Reads one policy document.
 *
 * @param source how to name it in messages
 * @throws ConfigurationError EG220 with line and column, and what was expected there
 */
async function parsePolicy(text, source) {
    if (text.length > limits/* MAX_POLICY_BYTES */.m)
        throw unreadable(source, `it is larger than ${limits/* MAX_POLICY_BYTES */.m} bytes`);
    const { LineCounter, isMap, isNode, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${source}:${line}:${col}`;
    };
    const syntax = document.errors[0];
    if (syntax)
        throw unreadable(at(syntax.pos[0]), syntax.message.split('\n')[0]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        throw unreadable(source, error.message);
    }
    const parsed = policyLayerSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const map = document.getIn(issue.path, true);
    // An unknown key is shown where it stands, not where its map begins.
    const key = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === unknown)?.key : undefined;
    const node = key ?? deepest(issue.path, (path) => document.getIn(path, true));
    const where = isNode(node) && node.range ? at(node.range[0]) : source;
    throw unreadable(where, `${issue.path.join('.') || 'the document'}: ${issue.message}`, unknown === undefined
        ? undefined
        : `Take it out, or correct its name: \`evidence-gate policy schema\` prints what a policy can hold.`);
}
/** The node the path leads to, or the last one on the way that exists. */
function deepest(path, get) {
    for (let length = path.length; length > 0; length--) {
        const node = get(path.slice(0, length));
        if (node !== undefined)
            return node;
    }
    return undefined;
}
const unreadable = (where, why, nextAction = 'Correct the policy; `evidence-gate check` refuses to judge by a policy it cannot read.') => new errors/* ConfigurationError */.j1('EG220', `The policy cannot be read: ${where}: ${why}.`, nextAction);


/***/ })

};
