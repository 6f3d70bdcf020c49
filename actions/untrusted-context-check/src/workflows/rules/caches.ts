import { slugOf } from '../model/uses.ts';
import type { Scalar } from '../model/tree.ts';
import type { Step } from '../model/workflow.ts';

/** Actions that do nothing but restore and save a cache. */
export const CACHES: ReadonlySet<string> = new Set([
  'actions/cache',
  'actions/cache/restore',
  'actions/cache/save',
  'buildjet/cache',
  'tespkg/actions-cache',
]);

interface Switch {
  /** The input that decides. */
  readonly input: string;
  /** `on` caches when set to something truthy; `off` stops caching when truthy. */
  readonly kind: 'on' | 'off';
  /** Whether it caches when the input is absent. */
  readonly byDefault: boolean;
  /** A further input without which nothing is cached. */
  readonly needs?: string;
}

/** How published actions are told to cache, from their own action.yml. */
const SWITCHES: ReadonlyMap<string, Switch> = new Map<string, Switch>([
  ['actions/cache', { input: 'lookup-only', kind: 'off', byDefault: true }],
  ['actions/cache/restore', { input: 'lookup-only', kind: 'off', byDefault: true }],
  ['actions/setup-java', { input: 'cache', kind: 'on', byDefault: false }],
  ['actions/setup-node', { input: 'cache', kind: 'on', byDefault: false }],
  ['actions/setup-python', { input: 'cache', kind: 'on', byDefault: false }],
  ['actions/setup-dotnet', { input: 'cache', kind: 'on', byDefault: false }],
  ['actions/setup-go', { input: 'cache', kind: 'on', byDefault: true }],
  ['swatinem/rust-cache', { input: 'lookup-only', kind: 'off', byDefault: true }],
  ['ruby/setup-ruby', { input: 'bundler-cache', kind: 'on', byDefault: false }],
  ['astral-sh/setup-uv', { input: 'enable-cache', kind: 'on', byDefault: true }],
  ['ramsey/composer-install', { input: 'ignore-cache', kind: 'off', byDefault: true }],
  ['pyo3/maturin-action', { input: 'sccache', kind: 'on', byDefault: false }],
  ['gradle/actions/setup-gradle', { input: 'cache-disabled', kind: 'off', byDefault: true }],
  ['gradle/gradle-build-action', { input: 'cache-disabled', kind: 'off', byDefault: true }],
  ['docker/setup-buildx-action', { input: 'cache-binary', kind: 'on', byDefault: true, needs: 'version' }],
  ['mlugg/setup-zig', { input: 'use-cache', kind: 'on', byDefault: true }],
  ['jdx/mise-action', { input: 'cache', kind: 'on', byDefault: true }],
  ['pnpm/action-setup', { input: 'cache', kind: 'on', byDefault: false }],
  ['actions-rust-lang/setup-rust-toolchain', { input: 'cache', kind: 'on', byDefault: true }],
  ['moonrepo/setup-rust', { input: 'cache', kind: 'on', byDefault: true }],
  ['nix-community/cache-nix-action', { input: 'lookup-only', kind: 'off', byDefault: true }],
  ['determinatesystems/magic-nix-cache-action', { input: 'use-gha-cache', kind: 'on', byDefault: true }],
  ['golangci/golangci-lint-action', { input: 'skip-cache', kind: 'off', byDefault: true }],
]);

const FALSY: ReadonlySet<string> = new Set(['', 'false', 'no', 'off', '0']);

/** Whether a step restores a cache; `conditional` when an expression decides. */
export function cacheUse(step: Step): { readonly conditional: boolean } | null {
  const rule = SWITCHES.get(slugOf(step.uses));
  if (!rule || (rule.needs !== undefined && !step.with.has(rule.needs))) return null;
  const value = step.with.get(rule.input);
  if (!value) return rule.byDefault ? { conditional: false } : null;
  if (value.value.includes('${{')) return { conditional: true };
  return isTruthy(value) === (rule.kind === 'on') ? { conditional: false } : null;
}

const isTruthy = (value: Scalar): boolean => !FALSY.has(value.value.trim().toLowerCase());
