export const id = 9178;
export const ids = [9178,3233];
export const modules = {

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchOf: () => (/* binding */ branchOf),
/* harmony export */   mergeGroupFactsSchema: () => (/* binding */ mergeGroupFactsSchema),
/* harmony export */   mergeGroupSchema: () => (/* binding */ mergeGroupSchema),
/* harmony export */   numberIn: () => (/* binding */ numberIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);


const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
/** What the event `merge_group` says of a group. */
const mergeGroupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    head_sha: sha,
    base_sha: sha,
    /** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: names the last of its pull requests. */
    head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A merge queue's group and its pull requests as GitHub names them. That they are all of them, and no others, git has to prove. */
const mergeGroupFactsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    merge_group: mergeGroupSchema,
    /** In the order in which the queue merges them. */
    pull_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.pullRequestFactsSchema),
    /** What could not be read or made out, in words. */
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const BRANCH = 'refs/heads/';
const QUEUE = 'refs/heads/gh-readonly-queue/';
const MEMBER = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u;
/** The branch that a group is to be merged into. */
const branchOf = ({ base_ref: ref }) => ref.replace(BRANCH, '');
/** Number of the pull request that a branch of the queue was made for; null when it is none of this queue. */
function numberIn(ref, branch) {
    const prefix = `${QUEUE}${branch}/`;
    const [, number] = (ref.startsWith(prefix) && MEMBER.exec(ref.slice(prefix.length, prefix.length + 100))) || [];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 43233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFactsSchema: () => (/* binding */ pullRequestFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * GitHub REST objects as they are, of which only the fields that are read here are named. They come from the API or from
 * a `--pull-request` file; every string in them may have been written by an outsider.
 */
const user = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const nullableUser = user.nullish();
/** How git names somebody in a commit: free text. */
const gitPerson = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const pullRequestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        user: nullableUser,
        assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(user).nullish(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).nullish(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
    }),
    reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        submitted_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        pull_request_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        author: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        committer: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), author: gitPerson.nullish(), committer: gitPerson.nullish() })
            .optional(),
    }))
        .nullish(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }))
        .nullish(),
    check_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        started_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        completed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        check_suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() }).nullish(),
    }))
        .nullish(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        issue_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).nullish(),
    }))
        .nullish(),
    /** Commit statuses of the head, newest first. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }))
        .nullish(),
    /** Events of the issue behind the pull request; of use are `head_ref_force_pushed` and `base_ref_changed`. */
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        actor: nullableUser,
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    /** Pull requests associated with the head commit. */
    associated_pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
    }))
        .nullish(),
    /** Workflow runs of the head: they tell of a check suite which workflow file and event it belongs to. */
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        check_suite_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    }))
        .nullish(),
    /** Why what is null could not be read, by the name of its key. */
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    /** login → permission as the collaborators API says it: admin, maintain, write, triage, read, none. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()).nullish(),
    /** `org/slug` → logins; null when the team could not be read. */
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable()).nullish(),
});


/***/ })

};
