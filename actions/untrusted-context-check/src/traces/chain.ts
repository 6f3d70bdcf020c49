import { sendsAway } from './rules/exfiltration.ts';
import type { Decision } from './rules/rule.ts';
import { secretRead } from './rules/secret-read.ts';
import type { Act } from './shell/act.ts';

/** The id under which a step is reported that is bad only because of an earlier one. */
export const CHAIN = 'trace.chain';

/** Commands that print credentials and are honest by themselves. */
const PRINTS: ReadonlyMap<string, RegExp> = new Map([
  ['env', /^$/u],
  ['printenv', /^/u],
  ['aws', /^(?:configure get|configure export-credentials|secretsmanager get-secret-value|ssm get-parameter)/u],
  ['gcloud', /^(?:secrets versions access|auth print-)/u],
  ['az', /^(?:keyvault secret show|account get-access-token)/u],
  ['kubectl', /^(?:get|describe) secrets?\b/u],
  ['vault', /^(?:read|kv get)\b/u],
  ['terraform', /^output\b/u],
  ['doppler', /^secrets\b/u],
  ['heroku', /^config\b/u],
]);

/**
 * What a session has seen so far. A payload may be split so that no single step shows it: a secret is read in one command
 * and leaves in a later one.
 */
export class Chain {
  #sawSecret = false;

  /** A secret was read by a tool that is no shell. */
  secretSeen(): void {
    this.#sawSecret = true;
  }

  /**
   * Judges the acts of one command in the light of the earlier ones, then remembers them.
   * @returns `deny` when files or piped data leave the machine after a secret was read, `review` when only a text written
   * in the command does, null otherwise
   */
  step(acts: readonly Act[]): Exclude<Decision, 'allow'> | null {
    let decision: Exclude<Decision, 'allow'> | null = null;
    for (const act of acts) {
      const way = this.#sawSecret ? leaves(act) : null;
      if (way === 'file') decision = 'deny';
      else if (way === 'open') decision ??= 'review';
      if (showsSecret(act)) this.#sawSecret = true;
    }
    return decision;
  }
}

const showsSecret = (act: Act): boolean =>
  PRINTS.get(act.name)?.test(act.args.join(' ')) === true || secretRead.judge(act, { start: '' }) !== null;

/** `gh gist create` publishes files; everything else is for the rule on exfiltration to know. */
const leaves = (act: Act): 'file' | 'open' | null =>
  act.name === 'gh' && act.args[0] === 'gist' && act.args[1] === 'create' ? 'file' : sendsAway(act);
