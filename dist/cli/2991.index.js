export const id = 2991;
export const ids = [2991];
export const modules = {

/***/ 16795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
const defineCommand = (command) => command;


/***/ }),

/***/ 52991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySchema: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _shared_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16795);



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

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LA: () => (/* binding */ policyLayerSchema),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: POLICY_SCHEMA, areaSchema, evidenceDefinitionSchema, requirementSchema, roleSchema, ruleSchema, whenSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/fields.js
var fields = __webpack_require__(28277);
;// CONCATENATED MODULE: ./build/emit/shared/policy/sections/reference.js

/** The three ways to name a policy that is extended. */
const REFERENCE = /^(?:[a-z][a-z0-9-]{0,119}|\.{1,2}\/[A-Za-z0-9._/-]{1,300}\.ya?ml|github:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._/-]{1,300}\.ya?ml@[0-9a-f]{40})$/;
const reference = schemas/* string */.YjP()
    .regex(REFERENCE, 'a built-in policy (baseline), a file beside this one (./more.yml), or a file at a commit (github:owner/repository/path.yml@<40 hex digits>)')
    .describe('A built-in policy, a file beside this one, or a file of another repository at a commit');

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/index.js + 12 modules
var sections = __webpack_require__(17032);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/areas.js
var areas = __webpack_require__(96972);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/evidence.js + 2 modules
var evidence = __webpack_require__(29611);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/requirements.js + 1 modules
var requirements = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/roles.js
var roles = __webpack_require__(12923);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/rules.js
var rules = __webpack_require__(69749);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/when.js
var when = __webpack_require__(6524);
;// CONCATENATED MODULE: ./build/emit/shared/policy/schema.js










const POLICY_SCHEMA = 'evidence-gate/policy@1';
const head = {
    schema: schemas/* literal */.euz(POLICY_SCHEMA).describe('The version of this language'),
    name: fields.id.describe('How messages and records name this policy'),
    version: schemas/* number */.aig().int().positive().describe('Yours to count; it is part of every record'),
    extends: schemas/* array */.YOg(reference)
        .max(16)
        .default([])
        .describe('Policies this one adds to. A repository’s own always adds to its organisation’s, or to baseline'),
};
const shapeOf = (part) => 
// Entries lose which schema belongs to which key; the mapped type above says it again.
Object.fromEntries(Object.entries(sections/* SECTIONS */.b).map(([name, section]) => [name, section[part]]));
const policySchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('schema') });
/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
const policyLayerSchema = schemas/* strictObject */.rej({ ...head, ...shapeOf('layer') });


/***/ })

};
