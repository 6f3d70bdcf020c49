import type { Policy } from '../../../../shared/policy/schema.ts';
import { byText } from '../order.ts';
import type { RuleHit } from '../rules/file-hits.ts';
import type { FileView } from '../source/view.ts';
import { partsOf, type Part } from './focus.ts';
import type { OriginKind } from './origin.ts';

/** Files and their added and removed lines. */
export interface Weight {
  readonly files: number;
  readonly lines: number;
}

/** How well a person can review a change. Nothing of it lowers a level or what is owed. */
export interface Reviewability extends Readonly<Record<OriginKind, Weight>> {
  /** The first files that were told apart, and by what. */
  readonly apart: readonly { readonly path: string; readonly kind: OriginKind; readonly why: string }[];
  /** Two or more: unrelated parts that could be changes of their own. */
  readonly parts: readonly Part[];
  readonly focused: boolean;
  /** Above the policy's `size`. */
  readonly large: boolean;
  /** It names the issue, the pull request or the security spec that it answers. */
  readonly traced: boolean;
}

const MAX_APART = 20;

export function reviewabilityOf(
  given: {
    readonly views: readonly FileView[];
    /** Code and configuration that is neither test nor documentation. */
    readonly loud: readonly FileView[];
    readonly hits: readonly RuleHit[];
    readonly large: boolean;
    readonly traced: boolean;
  },
  policy: Policy,
): Reviewability {
  const parts = partsOf(given.loud, sensitiveAreas(given.hits, policy));
  const focused = parts.length < 2;
  return {
    written: weightOf(given.views, 'written'),
    generated: weightOf(given.views, 'generated'),
    vendored: weightOf(given.views, 'vendored'),
    apart: given.views
      .filter(({ origin }) => origin.kind !== 'written')
      .map(({ file, origin }) => ({ path: file.path, kind: origin.kind, why: origin.why }))
      .toSorted((a, b) => byText(a.path, b.path))
      .slice(0, MAX_APART),
    parts: focused ? [] : parts,
    focused,
    large: given.large,
    traced: given.traced,
  };
}

function weightOf(views: readonly FileView[], kind: OriginKind): Weight {
  const own = views.filter(({ origin }) => origin.kind === kind);
  return { files: own.length, lines: own.reduce((sum, { file }) => sum + file.additions + file.deletions, 0) };
}

function sensitiveAreas(hits: readonly RuleHit[], policy: Policy): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  for (const { rule, hit } of hits) {
    if (policy.areas[rule.area]?.quiet ?? false) continue;
    const known = areas.get(hit.path);
    if (known) known.push(rule.area);
    else areas.set(hit.path, [rule.area]);
  }
  return areas;
}

/** `src/billing (payments)`: a part as one line for people. */
export const shownPart = ({ folders, areas }: Part): string =>
  `${folders.join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;
