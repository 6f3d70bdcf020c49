export const id = 399;
export const ids = [399];
export const modules = {

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeLayer: () => (/* binding */ mergeLayer)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __webpack_require__(2305);
// EXTERNAL MODULE: ./build/emit/shared/policy/sections/index.js + 16 modules
var policy_sections = __webpack_require__(4471);
;// CONCATENATED MODULE: ./build/emit/shared/policy/compare.js

/**
 * What `below` does to `above`, part by part. Pure: two documents in, the differences out. What cannot be shown to be at
 * least as strict is `loosened`, so that an empty list of those is a promise.
 */
function compare(above, below) {
    return Object.keys(policy_sections/* SECTIONS */.b).flatMap((name) => {
        // The key says which types go together; a loop over all of them cannot.
        const section = policy_sections/* SECTIONS */.b[name];
        return section.compare(above[name], below[name], { above, below });
    });
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/merge.js



/**
 * Lays one policy over another. A layer can only add: rules, areas, evidence, requirements, roles. Where a value exists
 * on both sides the stricter one holds; anything that would loosen the upper policy is refused with its place.
 *
 * @param upper null for a layer that extends nothing: no demands, nobody allowed, no limit but the layer's own
 * @throws ConfigurationError EG221
 */
function mergeLayer(upper, { document: layer, source, place }) {
    const refuse = (path, what, scope) => {
        throw loosens(place(path), `${source} would loosen ${upper?.name ?? 'itself'}: ${what}`, scope);
    };
    const names = Object.keys(policy_sections/* SECTIONS */.b);
    const sections = Object.fromEntries(names.map((name) => {
        // The key says which types go together; a loop over all of them cannot.
        const section = policy_sections/* SECTIONS */.b[name];
        if (upper === null && section.stand !== undefined)
            return [name, section.stand(layer[name])];
        const above = upper === null ? (section.ground ?? layer[name]) : upper[name];
        return [name, section.merge(above, layer[name], refuse)];
    }));
    const merged = { schema: layer.schema, name: layer.name, version: layer.version, extends: [], ...sections };
    // What a section's merge overlooked the comparison does not: nothing is judged by a policy that loosens.
    const [loosened] = upper === null ? [] : compare(upper, merged).filter(({ effect }) => effect === 'loosened');
    if (upper === null || loosened === undefined)
        return merged;
    throw loosens(place([loosened.path.split('.')[0]]), `${source} would loosen ${upper.name}: ${loosened.path}: ${loosened.text}`);
}
const loosens = (where, what, scope) => new errors/* ConfigurationError */.j1('EG221', `${where}: ${what}.`, `A layer can only add to the policy above it. Remove these lines, or change the policy above. To let something through for a while, grant a waiver under waivers.granted${scope === undefined ? ' for the evidence in question' : ` with scope: ${scope}`}, as far as the policy above allows it.`);


/***/ })

};
