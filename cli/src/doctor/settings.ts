import { z } from 'zod';

/**
 * What decides whether the gate can be walked around, in the shapes of GitHub's REST API. A part that could not be read
 * is `null` or absent: the doctor then says that it does not know, and never that all is well. `false` says that a
 * thing was looked for and is not there.
 */
const rule = z.looseObject({ type: z.string(), parameters: z.looseObject({}).nullish() });
export type Rule = z.infer<typeof rule>;

const ruleset = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  target: z.string().nullish(),
  /** Only `active` rulesets bind anybody. */
  enforcement: z.string(),
  source_type: z.string().nullish(),
  source: z.string().nullish(),
  /** GitHub leaves it out for readers who may not write the ruleset. */
  bypass_actors: z
    .array(
      z.looseObject({
        actor_id: z.number().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().nullish(),
      }),
    )
    .nullish(),
  conditions: z
    .looseObject({
      ref_name: z
        .looseObject({ include: z.array(z.string()).default([]), exclude: z.array(z.string()).default([]) })
        .nullish(),
    })
    .nullish(),
  rules: z.array(rule).nullish(),
});
export type Ruleset = z.infer<typeof ruleset>;

const enabled = z.looseObject({ enabled: z.boolean() }).nullish();

const protection = z.looseObject({
  required_status_checks: z
    .looseObject({
      strict: z.boolean().nullish(),
      contexts: z.array(z.string()).nullish(),
      checks: z.array(z.looseObject({ context: z.string(), app_id: z.number().nullish() })).nullish(),
    })
    .nullish(),
  enforce_admins: enabled,
  required_pull_request_reviews: z
    .looseObject({
      dismiss_stale_reviews: z.boolean().nullish(),
      require_code_owner_reviews: z.boolean().nullish(),
      require_last_push_approval: z.boolean().nullish(),
      required_approving_review_count: z.number().nullish(),
      bypass_pull_request_allowances: z
        .looseObject({
          users: z.array(z.looseObject({ login: z.string().nullish() })).nullish(),
          teams: z.array(z.looseObject({ slug: z.string().nullish() })).nullish(),
          apps: z.array(z.looseObject({ slug: z.string().nullish() })).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  allow_force_pushes: enabled,
  allow_deletions: enabled,
});
export type Protection = z.infer<typeof protection>;

export const settingsSchema = z.looseObject({
  repository: z.looseObject({
    full_name: z.string().regex(/^[^/\s]+\/[^/\s]+$/u),
    default_branch: z.string().min(1),
    visibility: z.string().nullish(),
  }),
  /** Whole rulesets, those of the organisation included. */
  rulesets: z.array(ruleset).nullish(),
  branch_protection: z.union([protection, z.literal(false)]).nullish(),
  /** `GET /repos/{owner}/{repo}/actions/permissions/workflow`. */
  actions: z
    .looseObject({
      default_workflow_permissions: z.string(),
      can_approve_pull_request_reviews: z.boolean(),
    })
    .nullish(),
  /** Text of every file in `.github/workflows` of the default branch, by path. */
  workflows: z.record(z.string(), z.string()).nullish(),
  codeowners: z.union([z.string(), z.literal(false)]).nullish(),
  /** Why a part is missing, by its name. */
  unread: z.record(z.string(), z.string()).nullish(),
});
export type Settings = z.infer<typeof settingsSchema>;
