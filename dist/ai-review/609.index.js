export const id = 609;
export const ids = [609];
export const modules = {

/***/ 75609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectStoreys: () => (/* binding */ collectStoreys)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(12305);
// EXTERNAL MODULE: ./build/emit/shared/policy/storeys.js + 1 modules
var storeys = __webpack_require__(23014);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/emit/shared/policy/limits.js
var limits = __webpack_require__(55397);
// EXTERNAL MODULE: ./build/emit/shared/policy/layers/origin.js
var layers_origin = __webpack_require__(73996);
;// CONCATENATED MODULE: ./build/emit/shared/policy/layers/documents.js




/**
 * The text of a policy document.
 *
 * @param namedBy the place that names it, for messages; null for the caller
 * @throws ConfigurationError EG220 when it is too large or cannot be read, EG226 when there is none
 */
async function readDocument(origin, namedBy, ports) {
    const text = await textOf(origin, namedBy, ports);
    if (text === null)
        throw missing(origin, namedBy, 'there is no such file');
    if (Buffer.byteLength(text) > limits/* MAX_POLICY_BYTES */.m)
        throw tooLarge(origin);
    return text;
}
async function textOf(origin, namedBy, ports) {
    if (origin.kind === 'base')
        return (await ports.change?.readTarget(origin.path)) ?? null;
    if (origin.kind === 'file')
        return readPolicyFile(origin, namedBy);
    if (ports.remote !== undefined)
        return ports.remote(origin);
    throw missing(origin, namedBy, 'it is in another repository, which is not read here');
}
async function readPolicyFile(origin, namedBy) {
    try {
        if ((await (0,promises_.stat)(origin.path)).size > limits/* MAX_POLICY_BYTES */.m)
            throw tooLarge(origin);
        return await (0,promises_.readFile)(origin.path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j1)
            throw cause;
        if (namedBy !== null)
            throw missing(origin, namedBy, 'it cannot be read');
        const flag = origin.role === 'organisation' ? '--organisation-policy' : '--policy';
        throw new errors/* ConfigurationError */.j1('EG220', `The policy ${origin.path} cannot be read.`, `Check the path given with ${flag}.`, { cause });
    }
}
const tooLarge = (origin) => new errors/* ConfigurationError */.j1('EG220', `The policy cannot be read: ${(0,layers_origin/* documentOf */.lM)(origin)} is larger than ${limits/* MAX_POLICY_BYTES */.m} bytes.`, 'Split it: extends can name files beside it (./more.yml).');
const missing = (origin, namedBy, why) => new errors/* ConfigurationError */.j1('EG226', `${namedBy ?? 'The caller'} extends ${(0,layers_origin/* documentOf */.lM)(origin)}, and ${why}.`, origin.kind === 'github'
    ? 'Check owner, repository, path and commit, and that the token may read that repository. On your own machine name a checked-out copy with --organisation-policy FILE.'
    : 'Correct the name, or add the file.');

;// CONCATENATED MODULE: ./build/emit/shared/policy/layers/collect.js




/** Documents that one policy may be made of; nobody reads more. */
const MAX_LAYERS = 16;
/**
 * The layers that the given documents are made of, each once and after all that it extends, built-in policies first.
 *
 * @param origins documents, the upper before the lower
 * @param floor built-in policy under everything, unless an organisation's document names another; null: none
 * @throws ConfigurationError EG220, EG222, EG225 for a layer that extends itself, EG226 for one that is missing
 */
async function collectStoreys(origins, floor, ports) {
    const builtins = new Map();
    const layers = new Map();
    const visit = async (origin, above, namedBy) => {
        const name = (0,layers_origin/* nameOf */.Vb)(origin);
        if (layers.has(name))
            return;
        if (above.includes(name))
            throw cycle([...above, name], namedBy);
        if (layers.size + above.length >= MAX_LAYERS)
            throw tooMany(namedBy);
        const { readLayer } = await Promise.all(/* import() */[__webpack_require__.e(471), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 49283));
        const layer = await readLayer(await readDocument(origin, namedBy, ports), (0,layers_origin/* documentOf */.lM)(origin));
        for (const [index, reference] of layer.document.extends.entries()) {
            const place = layer.place(['extends', index]);
            const next = (0,layers_origin/* resolveReference */.sX)(reference, origin);
            if (next === null)
                builtins.set(reference, await (0,storeys/* builtinStorey */.k9)(reference, place));
            else if (typeof next === 'string')
                throw refused(reference, next, place);
            else
                await visit(next, [...above, name], place);
        }
        layers.set(name, (0,storeys/* storeyOf */.qS)(layer, origin));
    };
    let chosen = false;
    for (const origin of origins) {
        await visit(origin, [], null);
        // An organisation may choose what it stands on; a repository may only add to the floor.
        if (origin.kind === 'file' && origin.role === 'organisation')
            chosen = builtins.size > 0;
    }
    if (floor !== null && !chosen)
        builtins.set(floor, await (0,storeys/* builtinStorey */.k9)(floor));
    return [...withoutIncluded([...builtins.values()]), ...layers.values()];
}
/** A built-in policy that stands on another holds all of it. */
const withoutIncluded = (builtins) => builtins.filter(({ document }) => !builtins.some(({ includes }) => includes.includes(document.name)));
const cycle = (names, place) => new errors/* ConfigurationError */.j1('EG225', `${place ?? 'The policy'}: a policy extends itself: ${names.slice(names.indexOf(names.at(-1))).join(' → ')}.`, 'Take out one of these lines: a policy can only extend one that stands above it.');
const tooMany = (place) => new errors/* ConfigurationError */.j1('EG225', `${place ?? 'The policy'}: more than ${MAX_LAYERS} documents make up one policy.`, 'Put layers together: nobody can read a policy that is spread so far.');
const refused = (reference, why, place) => new errors/* ConfigurationError */.j1('EG220', `The policy cannot be read: ${place}: ${reference}: ${why}.`, 'Name a file that can be extended here.');


/***/ }),

/***/ 55397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAX_POLICY_BYTES)
/* harmony export */ });
/** No honest policy comes near; YAML above it is not parsed. */
const MAX_POLICY_BYTES = 1024 * 1024;


/***/ })

};
