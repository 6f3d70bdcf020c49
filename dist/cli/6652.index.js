export const id = 6652;
export const ids = [6652];
export const modules = {

/***/ 56652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withTree: () => (/* binding */ withTree)
});

// UNUSED EXPORTS: parse

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/grammars.js
const VSCODE = '@vscode/tree-sitter-wasm';
const vscode = (name) => ({ package: VSCODE, file: `wasm/tree-sitter-${name}.wasm` });
const grammars = (name) => ({
    package: `@tree-sitter-grammars/tree-sitter-${name}`,
    file: `tree-sitter-${name}.wasm`,
});
/** The engine that runs every grammar. Its code is not bundled: the bundler breaks how it asks for Node's own modules. */
const ENGINE = {
    code: { package: 'web-tree-sitter', file: 'web-tree-sitter.js' },
    compiled: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
};
/** The one list of what is shipped: scripts/build.mjs copies these files to dist/grammars, under their last names. */
const GRAMMARS = {
    bash: vscode('bash'),
    cpp: vscode('cpp'),
    csharp: vscode('c-sharp'),
    go: vscode('go'),
    hcl: grammars('hcl'),
    java: vscode('java'),
    javascript: vscode('javascript'),
    kotlin: grammars('kotlin'),
    php: vscode('php'),
    python: vscode('python'),
    ruby: vscode('ruby'),
    rust: vscode('rust'),
    tsx: vscode('tsx'),
    typescript: vscode('typescript'),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/shipped-file.js



/**
 * Where a shipped file lies. A bundle finds it beside its own folder (`dist/grammars`, one copy for all bundles); run from
 * source it is in the dependency that ships it. Nothing outside this project's own folder is ever looked at.
 */
function pathOf({ package: name, file }) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const shipped = (0,external_node_path_.join)(here, '../grammars', external_node_path_.posix.basename(file));
    return (0,external_node_fs_.existsSync)(shipped) ? shipped : (0,external_node_path_.join)(here, '../../node_modules', name, file);
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/engine.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const { WebAssembly: Assembly } = globalThis;
/** What the compiled engine wants at its start (32 MiB) and at most (2 GiB), in WebAssembly pages of 64 KiB. */
const PAGES = { initial: 512, maximum: 32_768 };
let engine;
const parsers = new Map();
async function startEngine() {
    const code = (0,external_node_url_.pathToFileURL)(pathOf(ENGINE.code)).href;
    const [{ Language: grammars, Parser: Parsers }, wasmBinary] = await Promise.all([
        import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ code)),
        (0,promises_.readFile)(pathOf(ENGINE.compiled)),
    ]);
    // The memory is made here, not by the engine, so that a parse can be stopped while it eats it.
    const memory = new Assembly.Memory(PAGES);
    await Parsers.init({ wasmBinary, wasmMemory: memory });
    return { load: (bytes) => grammars.load(bytes), create: () => new Parsers(), memory };
}
async function makeParser(language) {
    engine ??= startEngine();
    const [{ load, create, memory }, bytes] = await Promise.all([engine, (0,promises_.readFile)(pathOf(GRAMMARS[language]))]);
    const parser = create();
    parser.setLanguage(await load(bytes));
    return { parser, memoryHeld: () => memory.buffer.byteLength };
}
/** The parser of a language. Engine and grammar are loaded once a process, when they are first asked for. */
function parserOf(language) {
    const known = parsers.get(language);
    if (known !== undefined)
        return known;
    const made = makeParser(language);
    parsers.set(language, made);
    return made;
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/limits.js
const SYNTAX_LIMITS = {
    bytes: 1_000_000,
    nodes: 500_000,
    stepsPerByte: 40,
    memory: 256 * 1024 * 1024,
    milliseconds: 5_000,
};

;// CONCATENATED MODULE: ./build/emit/shared/syntax/parse.js


/** A parser repairs what it cannot read; when more of a text than this was thrown away, the rest is guesswork. */
const TOLERATED_ERRORS = 0.2;
/** Nodes looked at to measure that. */
const ERROR_NODES_LOOKED_AT = 10_000;
/** A grammar that fell over has left the memory it shares with the others in an unknown state. */
let engineLost = false;
const none = (reason) => ({ tree: null, reason });
/** Characters that stand in error nodes; a text with more places of error than are looked at counts as nothing but errors. */
function charactersInErrors(root) {
    let total = 0;
    let looked = 0;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.isError) {
            total += node.endIndex - node.startIndex;
            continue;
        }
        if (!node.hasError)
            continue;
        looked += node.childCount;
        if (looked > ERROR_NODES_LOOKED_AT)
            return Number.POSITIVE_INFINITY;
        for (const child of node.children)
            if (child.hasError || child.isError)
                waiting.push(child);
    }
    return total;
}
/**
 * Reads a text by the grammar of its language. Positions in the tree are UTF-16 indices into `text` and rows counted from
 * 0, as everywhere in JavaScript. Small errors are repaired and shown by `tree.rootNode.hasError`.
 *
 * The tree lives outside the reach of the garbage collector: call `tree.delete()`, or use `withTree`. The same text gives
 * the same answer, tree or reason. When a grammar falls over, there are no trees for the rest of the process. Throws only when a grammar's file is missing, which is a broken build.
 */
async function parse(language, text, limits = SYNTAX_LIMITS) {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.bytes)
        return none('too-large');
    if (engineLost)
        return none('unparsable');
    const { parser, memoryHeld } = await parserOf(language);
    const stepsAllowed = 10_000 + limits.stepsPerByte * bytes;
    const heldBefore = memoryHeld();
    const deadline = performance.now() + limits.milliseconds;
    let steps = 0;
    let stopped = null;
    // The engine calls once in a hundred steps of its own.
    const progressCallback = () => {
        steps += 100;
        const held = memoryHeld();
        if (held > limits.memory && held > heldBefore)
            stopped = 'too-large';
        else if (steps > stepsAllowed || performance.now() > deadline)
            stopped = 'too-slow';
        return stopped !== null;
    };
    let tree;
    try {
        tree = parser.parse(text, null, { progressCallback });
    }
    catch {
        engineLost = true;
        return none('unparsable');
    }
    if (tree === null) {
        parser.reset();
        return none(stopped ?? 'unparsable');
    }
    const root = tree.rootNode;
    const reason = root.descendantCount > limits.nodes
        ? 'too-large'
        : root.hasError && charactersInErrors(root) > text.length * TOLERATED_ERRORS
            ? 'unparsable'
            : null;
    if (reason === null)
        return { tree, reason };
    tree.delete();
    return none(reason);
}
/**
 * Parses, lets `read` take from the tree what it needs, and frees it, also when `read` throws. Nothing of the tree may
 * leave `read`, only plain values; `read` must not wait for anything.
 */
async function withTree(language, text, read, limits = SYNTAX_LIMITS) {
    const { tree, reason } = await parse(language, text, limits);
    if (tree === null)
        return { value: null, reason };
    try {
        return { value: read(tree.rootNode), reason: null };
    }
    finally {
        tree.delete();
    }
}


/***/ })

};
