export const id = 606;
export const ids = [606];
export const modules = {

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveQueue: () => (/* binding */ proveQueue),
/* harmony export */   queueLine: () => (/* binding */ queueLine)
/* harmony export */ });
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4206);

/** A merge group of more commits on its own line is not looked at. */
const MAX_LINE = 1000;
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
/**
 * The commits of a merge group along its first parents, oldest first; null when the base is not where the line begins, or
 * the line is too long.
 */
async function queueLine(git, base, head) {
    const { stdout } = await git.run([
        'log', '--first-parent', '--reverse', `--max-count=${MAX_LINE + 1}`, '--format=%H %T %P', head, `^${base}`,
    ]); // prettier-ignore
    const line = stdout
        .toString('latin1')
        .split('\n')
        .filter(Boolean)
        .map((text) => {
        const [oid = '', tree = '', ...parents] = text.split(' ');
        return { oid, tree, parents: parents.filter(Boolean) };
    });
    return line.length > 0 && line.length <= MAX_LINE && line[0]?.parents[0] === base ? line : null;
}
/**
 * Walks the group step by step: merging the next pull request's head into what stands so far must give the very tree of a
 * commit further on. It does for a merge, a squash and a rebase alike, so that the trees, not the messages or the names of
 * branches, say what is in a group.
 *
 * @param heads full ids of the pull requests' heads, in the order of the queue
 */
async function proveQueue(git, objects, { base, head }, heads) {
    const line = await queueLine(git, base, head);
    if (line === null) {
        const why = 'the commits of the group do not begin at its base';
        return { steps: heads.map(() => why), unexplained: [head] };
    }
    const steps = [];
    let at = { oid: base, tree: (await objects.info(`${base}^{tree}`))?.oid };
    let next = 0;
    for (const one of heads) {
        if (!FULL_ID.test(one) || (await objects.info(one))?.type !== 'commit') {
            steps.push('its head was not fetched');
            continue;
        }
        const tree = await (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTreeOf */ .G$)(git, at.oid, one);
        const found = tree === null ? -1 : line.findIndex((commit, index) => index >= next && commit.tree === tree);
        if (found >= 0) {
            at = line[found];
            next = found + 1;
        }
        // A head that adds nothing needs no commit of its own.
        const why = tree === null ? 'its head does not merge into the group' : 'the group does not hold its present head';
        steps.push(found >= 0 || (tree !== null && tree === at.tree) ? null : why);
    }
    return { steps, unexplained: line.slice(next).flatMap(({ oid, tree }) => (tree === at.tree ? [] : [oid])) };
}


/***/ })

};
