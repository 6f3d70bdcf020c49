export const id = 674;
export const ids = [674];
export const modules = {

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


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVex: () => (/* binding */ readVex)
});

// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/identity/package-names.js
var package_names = __webpack_require__(6261);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/fields.js
var fields = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/emit/actions/scan-aggregate/src/readers/purl.js
var readers_purl = __webpack_require__(8013);
;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/vex/statement.js

/** Package URLs as packages; what is none is left out. */
const packagesOf = (purls) => purls.flatMap((purl) => {
    const found = (0,readers_purl/* parsePurl */.$)(purl);
    return found === null ? [] : [{ ...found, ecosystem: found.ecosystem ?? '' }];
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/vex/csaf.js


const isCsaf = (value) => (0,fields/* raw */.lS)(value, 'document', 'csaf_version') === '2.0';
/** Product branches below this depth are not looked at; honest trees have four. */
const MAX_BRANCHES = 100_000;
/** CSAF 2.0, profile VEX. `known_not_affected` needs a flag or an impact statement, as the profile asks. */
function readCsaf(value) {
    const purls = purlsByProduct((0,fields.at)(value, 'product_tree'));
    return {
        author: (0,fields/* message */.iU)(value, 'document', 'publisher', 'name') ?? null,
        statements: (0,fields/* list */.p_)(value, 'vulnerabilities').flatMap((vulnerability) => readVulnerability(vulnerability, purls)),
    };
}
function readVulnerability(vulnerability, purls) {
    const ids = [(0,fields.id)(vulnerability, 'cve') ?? '', ...(0,fields/* list */.p_)(vulnerability, 'ids').flatMap((item) => (0,fields.id)(item, 'text') ?? [])];
    const status = (0,fields.at)(vulnerability, 'product_status');
    const statement = (products, clears, justification) => ({
        ids: ids.map((text) => text.toUpperCase()),
        packages: packagesOf(products.flatMap((product) => purls.get(product) ?? [])),
        clears,
        justification,
    });
    const cleared = (0,fields/* strings */.P$)(status, 'known_not_affected').flatMap((product) => {
        const reason = reasonFor(vulnerability, product);
        return reason === undefined ? [] : [statement([product], true, reason)];
    });
    return [
        ...cleared,
        statement((0,fields/* strings */.P$)(status, 'fixed'), true, 'fixed'),
        ...['known_affected', 'under_investigation', 'first_affected', 'last_affected'].map((name) => statement((0,fields/* strings */.P$)(status, name), false, name)),
    ];
}
function reasonFor(vulnerability, product) {
    const speaks = (item) => (0,fields/* strings */.P$)(item, 'product_ids').includes(product);
    const flag = (0,fields/* list */.p_)(vulnerability, 'flags').find(speaks);
    const impact = (0,fields/* list */.p_)(vulnerability, 'threats').find((item) => (0,fields/* raw */.lS)(item, 'category') === 'impact' && speaks(item));
    return (0,fields/* message */.iU)(flag, 'label') ?? (0,fields/* message */.iU)(impact, 'details');
}
/** Package URL of each product; a product that is a part of another one stands for the part. */
function purlsByProduct(tree) {
    const purls = new Map();
    const add = (product) => {
        const [name, purl] = [(0,fields.id)(product, 'product_id'), (0,fields/* raw */.lS)(product, 'product_identification_helper', 'purl')];
        if (name !== undefined && purl !== undefined)
            purls.set(name, purl);
    };
    (0,fields/* list */.p_)(tree, 'full_product_names').forEach(add);
    const open = [...(0,fields/* list */.p_)(tree, 'branches')];
    for (let count = 0; open.length > 0 && count < MAX_BRANCHES; count++) {
        const branch = open.pop();
        add((0,fields.at)(branch, 'product'));
        for (const child of (0,fields/* list */.p_)(branch, 'branches'))
            open.push(child);
    }
    for (const relation of (0,fields/* list */.p_)(tree, 'relationships')) {
        const purl = purls.get((0,fields.id)(relation, 'product_reference') ?? '');
        const name = (0,fields.id)(relation, 'full_product_name', 'product_id');
        if (name !== undefined && purl !== undefined)
            purls.set(name, purl);
    }
    return purls;
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/vex/cyclonedx.js


const isCycloneDx = (value) => (0,fields/* raw */.lS)(value, 'bomFormat') === 'CycloneDX';
const CLEARS = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree']);
/** CycloneDX with an analysis of its vulnerabilities; such without one say nothing. */
function readCycloneDx(value) {
    const purls = new Map();
    const open = [...(0,fields/* list */.p_)(value, 'components')];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [ref, purl] = [(0,fields.id)(next, 'bom-ref'), (0,fields/* raw */.lS)(next, 'purl')];
        if (ref !== undefined && purl !== undefined)
            purls.set(ref, purl);
        for (const child of (0,fields/* list */.p_)(next, 'components'))
            open.push(child);
    }
    return {
        author: (0,fields/* message */.iU)((0,fields/* list */.p_)(value, 'metadata', 'authors')[0], 'name') ??
            (0,fields/* message */.iU)(value, 'metadata', 'supplier', 'name') ??
            (0,fields/* message */.iU)(value, 'metadata', 'manufacturer', 'name') ??
            null,
        statements: (0,fields/* list */.p_)(value, 'vulnerabilities').flatMap((vulnerability) => cyclonedx_readVulnerability(vulnerability, purls)),
    };
}
function cyclonedx_readVulnerability(vulnerability, purls) {
    const state = (0,fields/* raw */.lS)(vulnerability, 'analysis', 'state');
    if (state === undefined)
        return [];
    const ids = [
        (0,fields.id)(vulnerability, 'id') ?? '',
        ...(0,fields/* list */.p_)(vulnerability, 'references').flatMap((item) => (0,fields.id)(item, 'id') ?? []),
    ];
    const refs = (0,fields/* list */.p_)(vulnerability, 'affects').flatMap((item) => (0,fields/* raw */.lS)(item, 'ref') ?? []);
    // `urn:cdx:<serial>/<version>#<ref>` points into another bill of materials; its last part can be a package URL.
    const last = (ref) => (ref.startsWith('urn:cdx:') ? decode(ref.slice(ref.indexOf('#') + 1)) : ref);
    return [
        {
            ids: ids.map((text) => text.toUpperCase()),
            packages: packagesOf(refs.map((ref) => purls.get(ref) ?? last(ref))),
            clears: CLEARS.has(state),
            justification: (0,fields/* message */.iU)(vulnerability, 'analysis', 'justification') ?? (0,fields/* message */.iU)(vulnerability, 'analysis', 'detail') ?? state,
        },
    ];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/vex/openvex.js


const isOpenVex = (value) => /^https:\/\/openvex\.dev\/ns\b/u.test((0,fields/* raw */.lS)(value, '@context') ?? '');
/** OpenVEX 0.2. A statement `not_affected` without a reason is invalid by the specification, and clears nothing. */
const readOpenVex = (value) => ({
    author: (0,fields/* message */.iU)(value, 'author') ?? null,
    statements: (0,fields/* list */.p_)(value, 'statements').map(readStatement),
});
function readStatement(statement) {
    const vulnerability = (0,fields.at)(statement, 'vulnerability');
    const ids = typeof vulnerability === 'string'
        ? [vulnerability]
        : [(0,fields/* raw */.lS)(vulnerability, 'name') ?? (0,fields/* raw */.lS)(vulnerability, '@id') ?? '', ...(0,fields/* strings */.P$)(vulnerability, 'aliases')];
    const reason = (0,fields/* message */.iU)(statement, 'justification') ?? (0,fields/* message */.iU)(statement, 'impact_statement');
    const status = (0,fields/* raw */.lS)(statement, 'status');
    return {
        ids: ids.map((id) => id.toUpperCase()),
        packages: packagesOf((0,fields/* list */.p_)(statement, 'products').flatMap(purlsOf)),
        clears: status === 'fixed' || (status === 'not_affected' && reason !== undefined),
        justification: reason ?? status ?? 'no reason',
    };
}
/** A product stands for its subcomponents where it names some: it is they that hold the vulnerability. */
function purlsOf(product) {
    const parts = (0,fields/* list */.p_)(product, 'subcomponents');
    return parts.length > 0 ? parts.flatMap(own) : own(product);
}
function own(product) {
    if (typeof product === 'string')
        return [product];
    return [(0,fields/* raw */.lS)(product, '@id'), (0,fields/* raw */.lS)(product, 'identifiers', 'purl')].filter((purl) => purl !== undefined);
}

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/vex/vex.js




/** What the authors whom the policy trusts say in the files it names. Both the policy and the files are the base commit's. */
async function readVex(change, { files, authors }) {
    const trusted = new Set(authors.map((author) => author.trim().toLowerCase()));
    const said = [];
    const problems = [];
    for (const path of change === null ? [] : files) {
        const text = await change?.readTarget(path);
        const document = text === null || text === undefined ? null : readDocument(text);
        if (document === null)
            problems.push(unusable(path, 'is not there, or is neither OpenVEX, CSAF 2.0 nor CycloneDX'));
        else if (document.author === null || !trusted.has(document.author.trim().toLowerCase()))
            problems.push(unusable(path, `is by ${document.author ?? 'nobody it names'}, whom the policy does not trust`));
        else
            for (const statement of document.statements)
                said.push({ statement, path, author: document.author });
    }
    return {
        problems,
        clears: (observation) => {
            const found = observation.package;
            if (found === undefined || said.length === 0)
                return null;
            const ids = new Set([observation.ruleId, ...observation.aliases].map((id) => id.toUpperCase()));
            const about = said.filter(({ statement }) => statement.ids.some((id) => ids.has(id)) && statement.packages.some((pack) => isSame(pack, found)));
            const [first] = about;
            if (first === undefined || about.some(({ statement }) => !statement.clears))
                return null;
            return { path: first.path, author: first.author, justification: first.statement.justification };
        },
    };
}
function readDocument(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (isOpenVex(value))
        return readOpenVex(value);
    if (isCsaf(value))
        return readCsaf(value);
    return isCycloneDx(value) ? readCycloneDx(value) : null;
}
/** A statement without a version speaks of every one; one with a version of no other. */
const isSame = (said, found) => (0,package_names/* canonicalName */.Ew)(said.name) === (0,package_names/* canonicalName */.Ew)(found.name) &&
    (found.ecosystem === null || (0,package_names/* canonicalEcosystem */.RX)(said.ecosystem) === (0,package_names/* canonicalEcosystem */.RX)(found.ecosystem)) &&
    (said.version === null || (0,package_names/* canonicalVersion */.Bp)(said.version) === (0,package_names/* canonicalVersion */.Bp)(found.version));
const unusable = (path, why) => ({
    code: 'EG421',
    message: `The VEX file ${path} of the policy ${why}; it clears nothing.`,
    nextAction: 'Correct scans.vex in the policy, or the file, in a change of its own.',
});


/***/ })

};
