export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 54513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLive: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var _shared_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68040);
/* harmony import */ var _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20099);


/** Files of workflows that are read; a repository with more is not known whole. */
const MAX_WORKFLOWS = 500;
/**
 * Reads what the doctor looks at from GitHub. A part that cannot be read is `null`, with the reason under `unread`; only
 * the repository itself must be there.
 *
 * @returns an object of the shape `settingsSchema` checks
 * @throws Fault when the repository cannot be read
 */
async function readLive(client, owner, repo, branch) {
    const unread = {};
    const ask = (route, more = {}) => client.one(route, { owner, repo, ...more }, { what: route.replace('GET ', ''), permission: 'Administration: read' });
    const part = async (name, read) => {
        try {
            return await read();
        }
        catch (thrown) {
            if (!(thrown instanceof _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC))
                throw thrown;
            unread[name] = thrown.message;
            return null;
        }
    };
    const repository = await ask('GET /repos/{owner}/{repo}');
    const ref = branch ?? String(repository['default_branch']);
    const [rulesets, protection, actions, files] = await Promise.all([
        part('rulesets', () => allRulesets(client, ask, owner, repo)),
        part('branch_protection', () => classicProtection(ask, ref)),
        part('actions', () => ask('GET /repos/{owner}/{repo}/actions/permissions/workflow')),
        part('workflows', () => filesOf(ask, ref)),
    ]);
    if (files === null)
        unread['codeowners'] = unread['workflows'] ?? '';
    return {
        repository: {
            full_name: repository['full_name'],
            default_branch: ref,
            visibility: repository['visibility'] ?? null,
        },
        rulesets,
        branch_protection: protection,
        actions,
        workflows: files?.workflows ?? null,
        codeowners: files?.codeowners ?? null,
        unread,
    };
}
/** The list names rulesets only; each is read whole, those of the organisation through the repository too. */
async function allRulesets(client, ask, owner, repo) {
    const named = await client.list('GET /repos/{owner}/{repo}/rulesets', { owner, repo }, { what: 'The rulesets', permission: 'Metadata: read' });
    return Promise.all(named.map((one) => ask('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: Number(one.id) })));
}
/** False when GitHub says that the branch has none; a 404 without these words may also mean that nobody may know. */
async function classicProtection(ask, branch) {
    try {
        return await ask('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch });
    }
    catch (thrown) {
        if (thrown instanceof _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && thrown.status === 404 && messageIn(thrown.cause) === 'Branch not protected')
            return false;
        throw thrown;
    }
}
const messageIn = (cause) => cause?.response?.data?.message;
/** Workflows and CODEOWNERS, through git's own trees: one request a folder, one a file. */
async function filesOf(ask, branch) {
    const treeOf = async (sha) => {
        if (sha === undefined)
            return [];
        const { tree, truncated } = await ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha });
        if (truncated === true || !Array.isArray(tree))
            throw new _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('A folder is too large to be listed', null);
        return tree;
    };
    const folder = (entries, name) => entries.find(({ path, type }) => path === name && type === 'tree')?.sha;
    const root = await treeOf(branch);
    const [github, docs] = await Promise.all([treeOf(folder(root, '.github')), treeOf(folder(root, 'docs'))]);
    const found = (await treeOf(folder(github, 'workflows'))).filter(({ path, type }) => type === 'blob' && /\.ya?ml$/u.test(path));
    if (found.length > MAX_WORKFLOWS)
        throw new _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(`There are more than ${MAX_WORKFLOWS} workflows`, null);
    const workflows = await Promise.all(found.map(async ({ path, sha }) => [`.github/workflows/${path}`, await textOf(ask, sha)]));
    const places = { '.github/': github, '': root, 'docs/': docs };
    for (const path of _shared_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn) {
        const cut = path.lastIndexOf('/') + 1;
        const entry = places[path.slice(0, cut)]?.find((one) => one.path === path.slice(cut));
        // GitHub ignores a larger file: it owns nothing.
        if (entry === undefined || (entry.size ?? 0) > _shared_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CODEOWNERS_BYTES */ .zE)
            continue;
        return { workflows: Object.fromEntries(workflows), codeowners: await textOf(ask, entry.sha) };
    }
    return { workflows: Object.fromEntries(workflows), codeowners: false };
}
async function textOf(ask, sha) {
    const { content, encoding } = await ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha });
    if (encoding !== 'base64' || typeof content !== 'string')
        throw new _shared_github_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('A file came in an unknown encoding', null);
    return Buffer.from(content, 'base64').toString('utf8');
}


/***/ })

};
