import type { Act } from '../shell/act.ts';
import { operands } from '../shell/act.ts';
import type { CommandRule } from './rule.ts';
import { namesSecret } from './secrets.ts';

/** Commands that touch a file without showing or taking its content. */
const BLIND =
  /^(?:ls|ll|stat|test|\[|\[\[|chmod|chown|touch|rm|unlink|mkdir|cd|pushd|ssh|scp|sftp|ssh-keygen|ssh-add|ssh-copy-id|echo|printf|find|fd|file|basename|dirname|realpath|readlink|export|set|unset|alias|which|git-crypt|du|locate|tree|gpg|docker|export|sudo|env|nice|timeout|xargs|time|command|nohup|bash|sh|eval|trap|watch|gh|kubectl|aws|gcloud|az|helm|npm|pnpm|yarn|npx|terraform|go|cargo|make|podman|oc|vault|mise|uv|poetry)$/u;
const DUMPS: ReadonlyMap<string, RegExp> = new Map([
  ['security', /^(?:dump-keychain|find-generic-password|find-internet-password|export)$/u],
  ['gh', /^token$/u],
  ['gpg', /^--export-secret-keys?$/u],
  ['pass', /^show$/u],
  ['secret-tool', /^lookup$/u],
  ['op', /^(?:read|item)$/u],
]);

/** Credentials that an agent has no reason to look at. */
export const secretRead: CommandRule = {
  id: 'trace.secret-read',
  rationale: 'What the agent has read stands in its context, in the transcript and in whatever it writes next.',
  examples: {
    deny: [
      'cat ~/.ssh/id_rsa',
      'nice -n 10 cat ~/.aws/credentials',
      'echo `cat .env`',
      'git cat-file blob HEAD:.env',
      'cp .env .env.bak',
      'security dump-keychain',
      'base64 ~/.ssh/id_rsa',
    ],
    review: [],
    allow: [
      'ls -la ~/.ssh',
      'cat .env.example',
      'ssh-keygen -y -f k',
      'cat src/lib.rs',
      'cat ~/.ssh/id_rsa.pub',
      'sort --output .env names.txt',
      "grep -rn '.env' src",
    ],
  },
  judge,
};

function judge(act: Act): 'deny' | null {
  const dump = DUMPS.get(act.name);
  if (dump && act.args.some((one) => dump.test(one)))
    return act.name === 'gh' && act.args[0] !== 'auth' ? null : 'deny';
  if (
    act.redirects.some(
      (one) => (one.operator === '<' || one.operator.startsWith('>')) && isStore(one.target, one.operator),
    )
  )
    return 'deny';
  if (BLIND.test(act.name)) return null;
  if (act.name === 'git') return act.args.some((one) => /^[\w./~^-]*:/u.test(one) && namesSecret(one)) ? 'deny' : null;
  return readsFrom(act).some(namesSecret) ? 'deny' : null;
}

/** Reading any secret by redirection; writing only into stores of credentials. */
const isStore = (target: string, operator: string): boolean =>
  namesSecret(target) && (operator === '<' || /\.git-credentials|\.netrc|\.ssh\/|\.aws\//u.test(target));

/** Arguments that are read: not where a command writes, not the pattern of a search. */
function readsFrom(act: Act): readonly string[] {
  const written = new Set<string>();
  act.args.forEach((one, index) => {
    if (/^(?:-o|--output|-out|--out)$/u.test(one)) written.add(act.args[index + 1] ?? '');
    if (/^--out(?:put)?=/u.test(one)) written.add(one);
  });
  const takesFile = /^(?:-f|--file|--exclude-from|--include-from|-X)$/u;
  const names = operands(act);
  const first = act.args.find((one, index) => !one.startsWith('-') && !takesFile.test(act.args[index - 1] ?? ''));
  const pattern = /^(?:grep|rg|ag|egrep|fgrep|sed|awk|gawk|jq|yq|perl)$/u.test(act.name) ? first : undefined;
  const target = /^(?:tee|cp|mv|install)$/u.test(act.name) ? names.at(-1) : undefined;
  return act.args.filter(
    (one) =>
      !written.has(one) && one !== pattern && (one !== target || act.name === 'tee' ? act.name !== 'tee' : false),
  );
}
