import { createTwoFilesPatch } from 'diff';
import type { Rule, Ruleset, Settings } from './settings.ts';

/** Where a ruleset lives: an organisation's cannot be changed through the repository. */
const placeOf = ({ id, source_type: type, source }: Ruleset, { repository }: Settings): string =>
  type === 'Organization'
    ? `orgs/${source ?? repository.full_name.split('/')[0]}/rulesets/${id}`
    : `repos/${repository.full_name}/rulesets/${id}`;

const withInput = (method: string, route: string, body: unknown): string =>
  `gh api --method ${method} ${route} --input - <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON`;

/** The call that replaces the named fields of a ruleset. */
export const changeRuleset = (settings: Settings, ruleset: Ruleset, fields: Partial<Ruleset>): string =>
  withInput('PUT', placeOf(ruleset, settings), fields);

/** The call that gives one rule of a ruleset other parameters, and leaves its other rules as they are. */
export function changeRule(
  settings: Settings,
  ruleset: Ruleset,
  type: string,
  parameters: Record<string, unknown>,
): string {
  const rules: Rule[] = (ruleset.rules ?? []).map((rule) =>
    rule.type === type ? { ...rule, parameters: { ...rule.parameters, ...parameters } } : rule,
  );
  return changeRuleset(settings, ruleset, { rules });
}

/** The call that makes a new ruleset on the default branch. */
export const newRuleset = ({ repository }: Settings, name: string, rules: readonly Rule[]): string =>
  withInput('POST', `repos/${repository.full_name}/rulesets`, {
    name,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules,
  });

/** Parameters that close what the doctor finds open in reviews. */
export const SOUND_REVIEWS = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_review_thread_resolution: false,
} as const;

export const protectionCall = (
  { repository }: Settings,
  path: string,
  method: string,
  fields: object | null,
): string => {
  const route = `repos/${repository.full_name}/branches/${encodeURIComponent(repository.default_branch)}/protection${path}`;
  return fields === null ? `gh api --method ${method} ${route}` : withInput(method, route, fields);
};

export const actionsCall = ({ repository, actions }: Settings, fields: object): string =>
  withInput('PUT', `repos/${repository.full_name}/actions/permissions/workflow`, { ...actions, ...fields });

/** A unified diff of one file, as `git apply` takes it. */
export const patch = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 }).replace(/^=+\n/u, '').trimEnd();

/** A patch that replaces, adds after or (with null) removes the given 1-based line. */
export function patchLine(path: string, text: string, line: number, edit: (old: string) => string | null): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  const replacement = edit(old);
  lines.splice(line - 1, 1, ...(replacement === null ? [] : replacement.split('\n')));
  return patch(path, text, lines.join('\n'));
}

/** The white space a line begins with. */
export const indentOf = (line: string): string => /^ */u.exec(line)?.[0] ?? '';
