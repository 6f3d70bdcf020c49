export const id = 2991;
export const ids = [2991];
export const modules = {

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySchema: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _shared_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6795);



const policySchema = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: 'policy schema',
    title: 'The JSON Schema of a policy, for editors',
    about: 'Prints the JSON Schema of a policy file. Editors complete and check by it when the policy’s first line is\n# yaml-language-server: $schema=<path of the schema>',
    examples: ['evidence-gate policy schema > policy.schema.json'],
    flags: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    run: async (_options, io) => {
        const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(_shared_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policyLayerSchema */ .LA, { io: 'input', unrepresentable: 'any' });
        io.out(`${JSON.stringify({ title: 'Evidence Gate policy', ...schema }, null, 2)}\n`);
        return 0;
    },
});


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ policyLayerSchema)
/* harmony export */ });
/* unused harmony exports POLICY_SCHEMA, ruleSchema, areaSchema, whenSchema, requirementSchema, evidenceDefinitionSchema, roleSchema, policySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);
/* harmony import */ var _evidence_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4454);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(566);



const POLICY_SCHEMA = 'evidence-gate/policy@1';
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_LEVELS */ .WA);
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(600);
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
const examples = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ match: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1), noMatch: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1) });
const ruleFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id,
    /** `path` looks at both names of a changed file, `content` at added and removed lines. */
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['path', 'content']),
    any: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern).min(1),
    /** Content rules only look at files of these path patterns; absent: every text file. */
    in: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern).optional(),
    /** … and never at these. */
    notIn: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern).optional(),
    /** Raises the area's own risk for this rule; a rule can never lower it. */
    risk: risk.optional(),
    /** A content rule that marks a control: when its lines are only removed, the control was removed. */
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** A content rule that marks a setting which switches a protection off: when its lines are only added, a control was weakened. */
    weakens: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    rationale: sentence,
    cwe: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^CWE-\d+$/)).default([]),
    asvs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^v5\.0\.0-\d+\.\d+\.\d+$/)).default([]),
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
const areaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: sentence,
    risk,
    /** Quiet areas describe a change but make nothing sensitive. */
    quiet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ruleSchema).default([]),
});
/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    areas: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).optional(),
    changeTypes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).optional(),
    minRisk: risk.optional(),
    /** Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources. */
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
        .optional(),
    /** A security control was removed or weakened. */
    controlsLost: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    aiAuthored: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    /** Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, … */
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).optional(),
});
const requirementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id,
    title: sentence,
    when: whenSchema,
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1),
    /** Shown to people: why this is owed. */
    why: sentence,
});
/** How tests prove an evidence id: a tag `[<id>]` in the test's name always counts; these rules too. */
const testsSource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Every executed test counts. */
    any: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    /** Glob patterns over the test file or suite path. */
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern).optional(),
    /** Case-insensitive words that must all occur in the full test name (suite + name). */
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** Any of these words must occur as well. */
    anyWord: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** Least number of distinct passing tests. */
    minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(1),
});
const scanSource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Tools that can prove it, as the reports name them, compared without regard to case. At least one healthy report is needed. */
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    /** Only rules with one of these prefixes count as this category's (a linter that also does security). */
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** New findings of this level or above make it fail. */
    blockAt: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'never']).default('error'),
});
const approvalSlot = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: id,
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().max(100).default(1),
    /** `count` owners of every changed path that CODEOWNERS of the base gives owners, each with the role as well. */
    owners: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
});
const approvalSource = approvalSlot.extend({
    /** Evidence marked so shares no person: different people must fill all its slots. Other evidence may be met by the same person. */
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    /** Any of these will do instead. */
    alternatives: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(approvalSlot).default([]),
});
const evidenceDefinitionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: sentence,
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_evidence_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .J),
    /** One line: how to supply it. */
    howTo: sentence,
    tests: testsSource.optional(),
    scan: scanSource.optional(),
    /** Check runs on the head commit, by exact name, and by app when given. */
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1), appId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional() }).optional(),
    approval: approvalSource.optional(),
});
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: sentence,
    /** Least permission on the repository. */
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['write', 'maintain', 'admin']).default('write'),
    /** When given, only members of one of these teams (`org/slug`) or these users have the role. */
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(POLICY_SCHEMA),
    name: id,
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** Built-in policies this one adds to. A repository's own policy always adds to `baseline`. */
    extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).default([]),
    areas: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, areaSchema).default({}),
    /** A change type holds when one of its areas is touched. */
    changeTypes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: sentence, areas: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1) })).default({}),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, evidenceDefinitionSchema).default({}),
    requirements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requirementSchema).default([]),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, roleSchema).default({}),
    approvals: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        authorMayApprove: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        contributorsMayApprove: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        coAuthorsMayApprove: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        excluded: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
        /**
         * Which approvals of another commit still count. `head`: none. `merge-tree`: those whose merge with the present
         * base is the very tree that the head's merge gives. `paths`: for owners also path by path.
         */
        staleness: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['head', 'merge-tree', 'paths']).default('merge-tree'),
        /** A comment whose first line is exactly `/approve <40 hex digits>` approves that commit. */
        commentApprovals: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        /** Merging the base in, cleanly and on the web, makes nobody a contributor. */
        ignoreUpdateMerges: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        /** Not ready while another open pull request has the same head commit: a check speaks for both. */
        blockSiblings: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    })
        .prefault({}),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Gates whose report must be there, bound to this subject and policy, before anything can be ready. */
        required: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_evidence_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .J))
            .default(['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map']),
    })
        .prefault({}),
    reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** File names (or path suffixes) that must be among the given reports: a report that vanished is never green. */
        expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    })
        .prefault({}),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Changed lines above which the change is one risk level higher. */
        largeLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(1000),
        largeFiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(50),
    })
        .prefault({}),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allowedHosts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]) }).prefault({}),
    coverage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Least share of measured changed lines that must be covered, in percent; null: reported only. */
        changedLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100).nullable().default(null),
    })
        .prefault({}),
    review: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(risk, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({
            low: 'claude-haiku-5-5',
            medium: 'claude-sonnet-5-5',
            high: 'claude-opus-5-5',
            critical: 'claude-opus-5-5',
        }),
        maxUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(2),
        timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(300),
    })
        .prefault({}),
});
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...policySchema.shape,
    areas: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        title: sentence.optional(),
        risk: risk.optional(),
        quiet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ruleSchema).default([]),
    }))
        .default({}),
});


/***/ })

};
