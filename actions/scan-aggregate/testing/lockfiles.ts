import { changeOf, type ChangeRecipe, type Sides } from '../../../shared/testing/change-builder.ts';
import { reviewLockfiles } from '../src/lockfile/review.ts';

export interface Reviewed {
  readonly status: string;
  readonly summary: string;
  readonly next: string | null;
  readonly rules: readonly string[];
  readonly findings: Awaited<ReturnType<typeof reviewLockfiles>>['findings'];
}

/** Reviews a change in memory: its evidence, and the rules it broke. */
export async function reviewOf(
  files: ChangeRecipe['files'],
  untouched: Readonly<Record<string, string>> = {},
  allowedHosts: readonly string[] = [],
): Promise<Reviewed> {
  const { evidence, findings } = await reviewLockfiles(changeOf({ files, untouched }), allowedHosts);
  return {
    status: evidence.status,
    summary: evidence.summary,
    next: evidence.nextAction,
    rules: findings.map(({ ruleId }) => ruleId),
    findings,
  };
}

/** Two states of a manifest and its lockfile. */
export interface Bump {
  readonly manifest: readonly [path: string, before: string, after: string];
  readonly lock: readonly [path: string, before: string, after: string];
}

const sides = ([path, before, after]: Bump['lock']): [string, Sides] => [path, [before, after]];

/** The honest bump, whose lockfile is altered afterwards: `tricked(bump, 'good', 'evil')`. */
export function tricked({ manifest, lock }: Bump, honest: string, instead: string, allowed: readonly string[] = []) {
  if (!lock[2].includes(honest)) throw new Error(`The sample does not hold ${honest}`);
  const after = lock[2].replace(honest, () => instead);
  return reviewOf(Object.fromEntries([sides(manifest), sides([lock[0], lock[1], after])]), {}, allowed);
}

export const bumped = (bump: Bump): Promise<Reviewed> =>
  reviewOf(Object.fromEntries([sides(bump.manifest), sides(bump.lock)]));

/** The manifest of the bump without its lockfile. */
export const manifestAlone = ({ manifest, lock }: Bump): Promise<Reviewed> =>
  reviewOf(Object.fromEntries([sides(manifest)]), { [lock[0]]: lock[1] });

/** The lockfile of the bump whose manifest stays as it was. */
export const lockAlone = ({ manifest, lock }: Bump, after: string): Promise<Reviewed> =>
  reviewOf(Object.fromEntries([sides([lock[0], lock[1], after])]), { [manifest[0]]: manifest[1] });
