import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Owners whose actions many workflows use, and whose names are worth imitating. */
const KNOWN_OWNERS: readonly string[] = [
  'actions', 'github', 'docker', 'aws-actions', 'google-github-actions', 'azure', 'hashicorp', 'codecov', 'sigstore',
  'pypa', 'ruby', 'gradle', 'pnpm', 'softprops', 'peter-evans', 'tj-actions', 'reviewdog', 'golangci', 'goreleaser',
  'aquasecurity', 'anthropics', 'openai', 'cloudflare', 'dependabot', 'slackapi', 'shivammathur', 'swatinem',
]; // prettier-ignore

/** An action whose owner is spelt almost like a known one. */
export const typosquatUses: WorkflowRule = {
  id: 'workflow.typosquat-uses',
  class: 'typosquat-uses',
  rationale:
    'A name one letter away from a known one is how somebody else gets their code run by a slip of the keyboard.',
  cwe: ['CWE-1357'],
  examples: {
    bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: action/checkout@v4\n'],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/tool@v1\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
      const owner = uses?.repository.split('/')[0] ?? '';
      const meant = KNOWN_OWNERS.find((known) => isSlip(owner, known));
      if (!uses || owner.length < 4 || KNOWN_OWNERS.includes(owner) || meant === undefined) continue;
      yield {
        line: uses.line,
        level: 'warning',
        message: `\`${owner}\` is one slip away from \`${meant}\`: make sure it is the one you mean`,
      };
    }
  }
}

/** One letter more, less or other, or two neighbours exchanged. */
function isSlip(name: string, known: string): boolean {
  if (name === known || Math.abs(name.length - known.length) > 1) return false;
  let same = 0;
  while (same < name.length && name[same] === known[same]) same++;
  const rest = (text: string, skip: number): string => text.slice(same + skip);
  if (name.length !== known.length)
    return name.length > known.length ? rest(name, 1) === rest(known, 0) : rest(name, 0) === rest(known, 1);
  if (rest(name, 1) === rest(known, 1)) return true;
  return name[same] === known[same + 1] && name[same + 1] === known[same] && rest(name, 2) === rest(known, 2);
}
