import type { EffectiveRule } from './sight.ts';
import type { Protection, Ruleset } from './settings.ts';

/** GitHub's id of the app behind every workflow's own token. */
export const ACTIONS_APP = 15368;

/** A check the default branch waits for. */
export interface RequiredCheck {
  readonly context: string;
  /** Id of the only app that may report it; null when anybody may. */
  readonly app: number | null;
  /** Null when classic branch protection asks for it. */
  readonly ruleset: Ruleset | null;
}

/** A workflow the default branch waits for, by the organisation's ruleset. */
export interface RequiredWorkflow {
  readonly path: string;
  readonly repository: number | null;
  /** Null when a branch or tag is named, which can be moved. */
  readonly sha: string | null;
  readonly ruleset: Ruleset;
}

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every required check of rulesets and classic protection; an app id of -1 is GitHub's word for any source. */
export function requiredChecks(
  rules: readonly EffectiveRule[],
  protection: Protection | false | null | undefined,
): RequiredCheck[] {
  const app = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null);
  const byRules = rules
    .filter(({ rule }) => rule.type === 'required_status_checks')
    .flatMap(({ rule, ruleset }) =>
      listOf(rule.parameters?.['required_status_checks']).map((check) => ({
        context: textOf(check['context']),
        app: app(check['integration_id']),
        ruleset,
      })),
    );
  const classic = protection ? protection.required_status_checks : null;
  const named = new Set((classic?.checks ?? []).map(({ context }) => context));
  return [
    ...byRules,
    ...(classic?.checks ?? []).map(({ context, app_id: id }) => ({ context, app: app(id), ruleset: null })),
    ...(classic?.contexts ?? [])
      .filter((context) => !named.has(context))
      .map((context) => ({ context, app: null, ruleset: null })),
  ];
}

export const requiredWorkflows = (rules: readonly EffectiveRule[]): RequiredWorkflow[] =>
  rules
    .filter(({ rule }) => rule.type === 'workflows')
    .flatMap(({ rule, ruleset }) =>
      listOf(rule.parameters?.['workflows']).map((workflow) => ({
        path: textOf(workflow['path']),
        repository: typeof workflow['repository_id'] === 'number' ? workflow['repository_id'] : null,
        sha: /^[0-9a-f]{40}$/u.test(textOf(workflow['sha'])) ? textOf(workflow['sha']) : null,
        ruleset,
      })),
    );
