import type { Act } from '../shell/act.ts';
import type { CommandRule } from './rule.ts';

const MERGE_PATH = /\bpulls\/[^/\s]+\/merge\b|\/merges\b|pulls\/[^/\s]+\/reviews\b|\/merge-upstream\b/u;
const MUTATION = /mergePullRequest|enablePullRequestAutoMerge|addPullRequestReview|enqueuePullRequest/u;

/** The author of a change decides on the change. */
export const selfApproval: CommandRule = {
  id: 'trace.self-approval',
  rationale: 'A change is worth a second pair of eyes only if the first cannot stand in for it.',
  examples: {
    deny: [
      'gh pr merge 7 --squash',
      'gh pr review 7 --approve',
      'gh api -X PUT repos/o/r/pulls/7/merge',
      'bash -c "gh pr merge --auto"',
      'curl -X PUT https://api.github.com/repos/o/r/pulls/7/merge',
    ],
    review: [],
    allow: [
      'gh pr view 7',
      'gh pr review 7 --comment -b ok',
      'gh pr merge --help',
      'git merge main',
      'gh api repos/o/r/pulls/7/reviews',
      'gh pr create --fill',
    ],
  },
  judge,
};

function judge(act: Act): 'deny' | 'review' | null {
  if (act.name === 'curl')
    return act.args.some((one) => /api\.github\.com/u.test(one) && MERGE_PATH.test(one)) &&
      act.args.some((one) => /^(?:-X|--request|-d|--data)/u.test(one))
      ? 'deny'
      : null;
  if (act.name === 'glab')
    return act.args[0] === 'mr' && /^(?:merge|approve|accept)$/u.test(act.args[1] ?? '') ? 'deny' : null;
  if (act.name !== 'gh' || act.args.some((one) => one === '--help' || one === '-h')) return null;
  const words = act.args.filter(
    (one, index) => !one.startsWith('-') && !/^(?:-R|--repo|--hostname)$/u.test(act.args[index - 1] ?? ''),
  );
  const [area, verb] = words;
  if (area === 'pr' && verb === 'merge') return act.args.includes('--disable-auto') ? null : 'deny';
  if (area === 'pr' && verb === 'review')
    return act.args.some((one) => one === '--approve' || /^-[a-z]*a/u.test(one)) ? 'deny' : null;
  if (area !== 'api') return null;
  if (act.args.some((one) => MUTATION.test(one))) return 'deny';
  return act.args.some((one) => MERGE_PATH.test(one)) && writes(act) ? 'deny' : null;
}

/** True when the call changes something: a method other than GET, or fields, which make it a POST. */
export function writes(act: Act): boolean {
  const method = /(?:^| )(?:-X|--method)[= ]?(\w+)/u.exec(act.args.join(' '))?.[1];
  if (method !== undefined) return method.toUpperCase() !== 'GET';
  return act.args.some((one) => /^(?:-f|-F|--field|--raw-field|--input)/u.test(one));
}
