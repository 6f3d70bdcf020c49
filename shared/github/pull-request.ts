import { z } from 'zod';

/**
 * GitHub REST objects as they are, of which only the fields that are read here are named. They come from the API or from
 * a `--pull-request` file; every string in them may have been written by an outsider.
 */
const user = z.looseObject({ id: z.number().optional(), login: z.string(), type: z.string().optional() });
const nullableUser = user.nullish();
export type GitHubUser = z.infer<typeof user>;
/** How git names somebody in a commit: free text. */
const gitPerson = z.looseObject({ name: z.string().nullish(), email: z.string().nullish() });

export const pullRequestFactsSchema = z.looseObject({
  pull_request: z.looseObject({
    number: z.number().int().positive(),
    title: z.string().nullish(),
    body: z.string().nullish(),
    user: nullableUser,
    assignees: z.array(user).nullish(),
    labels: z.array(z.looseObject({ name: z.string().optional() })).nullish(),
    changed_files: z.number().int().optional(),
    commits: z.number().int().optional(),
    head: z.looseObject({
      sha: z.string(),
      ref: z.string().optional(),
      repo: z.looseObject({ id: z.number().optional(), full_name: z.string().optional() }).nullish(),
    }),
    base: z.looseObject({
      sha: z.string().optional(),
      ref: z.string().optional(),
      repo: z.looseObject({ id: z.number().optional(), full_name: z.string().optional() }).nullish(),
    }),
  }),
  reviews: z
    .array(
      z.looseObject({
        id: z.number(),
        user: nullableUser,
        state: z.string(),
        body: z.string().nullish(),
        commit_id: z.string().nullish(),
        submitted_at: z.string().nullish(),
        pull_request_url: z.string().nullish(),
      }),
    )
    .nullish(),
  commits: z
    .array(
      z.looseObject({
        sha: z.string(),
        author: nullableUser.or(z.looseObject({})),
        committer: nullableUser.or(z.looseObject({})),
        commit: z
          .looseObject({ message: z.string().optional(), author: gitPerson.nullish(), committer: gitPerson.nullish() })
          .optional(),
      }),
    )
    .nullish(),
  files: z
    .array(
      z.looseObject({ filename: z.string(), previous_filename: z.string().optional(), status: z.string().optional() }),
    )
    .nullish(),
  check_runs: z
    .array(
      z.looseObject({
        id: z.number(),
        name: z.string(),
        head_sha: z.string().nullish(),
        status: z.string().nullish(),
        conclusion: z.string().nullish(),
        html_url: z.string().nullish(),
        started_at: z.string().nullish(),
        completed_at: z.string().nullish(),
        app: z.looseObject({ id: z.number().optional(), slug: z.string().optional() }).nullish(),
        check_suite: z.looseObject({ id: z.number().optional() }).nullish(),
      }),
    )
    .nullish(),
  comments: z
    .array(
      z.looseObject({
        id: z.number(),
        user: nullableUser,
        body: z.string().nullish(),
        created_at: z.string().nullish(),
        updated_at: z.string().nullish(),
        issue_url: z.string().nullish(),
        performed_via_github_app: z.looseObject({}).nullish(),
      }),
    )
    .nullish(),
  /** Commit statuses of the head, newest first. */
  statuses: z
    .array(z.looseObject({ id: z.number(), context: z.string(), state: z.string(), sha: z.string().nullish() }))
    .nullish(),
  /** Events of the issue behind the pull request; of use are `head_ref_force_pushed` and `base_ref_changed`. */
  events: z
    .array(
      z.looseObject({
        id: z.number().optional(),
        event: z.string(),
        actor: nullableUser,
        commit_id: z.string().nullish(),
        created_at: z.string().nullish(),
      }),
    )
    .nullish(),
  /** Pull requests associated with the head commit. */
  associated_pulls: z
    .array(
      z.looseObject({
        number: z.number(),
        state: z.string(),
        head: z.looseObject({ sha: z.string().optional() }).nullish(),
      }),
    )
    .nullish(),
  /** Workflow runs of the head: they tell of a check suite which workflow file and event it belongs to. */
  workflow_runs: z
    .array(
      z.looseObject({
        id: z.number(),
        check_suite_id: z.number().optional(),
        path: z.string().nullish(),
        event: z.string().nullish(),
        head_sha: z.string().nullish(),
        run_attempt: z.number().optional(),
      }),
    )
    .nullish(),
  /** Why what is null could not be read, by the name of its key. */
  unread: z.record(z.string(), z.string()).nullish(),
  /** login → permission as the collaborators API says it: admin, maintain, write, triage, read, none. */
  permissions: z.record(z.string(), z.string().nullable()).nullish(),
  /** `org/slug` → logins; null when the team could not be read. */
  teams: z.record(z.string(), z.array(z.string()).nullable()).nullish(),
});
export type PullRequestFacts = z.infer<typeof pullRequestFactsSchema>;
