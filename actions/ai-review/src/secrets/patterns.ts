/** One shape of a secret. Only what the groups of `secret` cover is replaced; without a group, the whole match. */
export interface SecretPattern {
  readonly id: string;
  readonly pattern: RegExp;
  /** The match counts only when its value is this random, in bits a character. */
  readonly minEntropy?: number;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** Repeats a character run, so that no example is a token somebody could mistake for a real one. */
const run = (length: number, alphabet = 'aB3dE6gH9j'): string =>
  alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);

/**
 * Token shapes as their issuers publish them. All quantifiers are bounded. Values may hold nothing but the characters
 * of tokens, so that code cannot hide from the review by looking like a secret.
 */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    id: 'anthropic-key',
    pattern: /\bsk-ant-[A-Za-z0-9_-]{20,200}/gu,
    examples: { match: [`sk-ant-api03-${run(40)}`], noMatch: ['sk-ant-short'] },
  },
  {
    id: 'openai-key',
    pattern: /\bsk-(?!ant-)[A-Za-z0-9_-]{32,200}/gu,
    examples: { match: [`sk-proj-${run(40)}`], noMatch: ['sk-button'] },
  },
  {
    id: 'aws-access-key',
    pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/gu,
    examples: { match: [`AKIA${run(16, 'B3E6H9')}`], noMatch: ['AKIASHORT'] },
  },
  {
    id: 'github-token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{40,255})/gu,
    examples: { match: [`ghp_${run(36)}`, `github_pat_${run(60)}`], noMatch: ['ghp_example'] },
  },
  {
    id: 'gitlab-token',
    pattern: /\bgl(?:pat|ptt|rt|dt)-[A-Za-z0-9_-]{20,100}/gu,
    examples: { match: [`glpat-${run(20)}`], noMatch: ['glpat-x'] },
  },
  {
    id: 'slack-token',
    pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/gu,
    examples: { match: [`xoxb-${run(24)}`], noMatch: ['xoxb-'] },
  },
  {
    id: 'stripe-key',
    pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}/gu,
    examples: { match: [`sk_live_${run(24)}`], noMatch: ['sk_live_x'] },
  },
  {
    id: 'google-key',
    pattern: /\bAIza[A-Za-z0-9_-]{35}/gu,
    examples: { match: [`AIza${run(35)}`], noMatch: ['AIzaShort'] },
  },
  {
    id: 'npm-token',
    pattern: /\bnpm_[A-Za-z0-9]{36}\b/gu,
    examples: { match: [`npm_${run(36)}`], noMatch: ['npm_config_registry'] },
  },
  {
    id: 'sendgrid-key',
    pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/gu,
    examples: { match: [`SG.${run(22)}.${run(43)}`], noMatch: ['SG.a.b'] },
  },
  {
    id: 'pypi-token',
    pattern: /\bpypi-AgEI[A-Za-z0-9_-]{40,300}/gu,
    examples: { match: [`pypi-AgEI${run(60)}`], noMatch: ['pypi-server'] },
  },
  {
    id: 'jwt',
    pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{16,2000}/gu,
    examples: { match: [`eyJ${run(20)}.eyJ${run(40)}.${run(43)}`], noMatch: ['eyJhbGciOi.x.y'] },
  },
  {
    id: 'url-password',
    pattern: /\b[a-z][a-z0-9+]{1,20}:\/\/[^\s:@/'"]{1,100}:(?<secret>[^\s:@/'"$]{3,200})@/giu,
    examples: {
      match: ['postgres://app:hunter2hunter2@db.internal/app'],
      noMatch: ['https://example.org/a:b', 'postgres://app:$PASSWORD@db/app'],
    },
  },
  {
    id: 'quoted-assignment',
    pattern:
      /(?:secret|token|passwd|password|api[_-]?key|access[_-]?key|private[_-]?key|credential)[\w.-]{0,30}["']?[ \t]{0,4}(?:=>|:=|=|:)[ \t]{0,4}["'](?<secret>[A-Za-z0-9+/=_.~-]{16,200})["']/giu,
    minEntropy: 3.3,
    examples: {
      match: [`const apiKey = "${run(24, 'q7Rx2Lm9Zp4Kt6Wv')}";`, `"client_secret": "${run(32, 'q7Rx2Lm9Zp4Kt6Wv')}"`],
      noMatch: ['const token = "aaaaaaaaaaaaaaaaaaaa";', 'const token = await issue(account);'],
    },
  },
  {
    id: 'bare-assignment',
    pattern:
      /(?:SECRET|TOKEN|PASSWD|PASSWORD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL)[A-Z0-9_]{0,30}[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[A-Za-z0-9+/=_-]{20,200})[ \t]{0,4}$/gu,
    minEntropy: 3.6,
    examples: {
      match: [`SESSION_SECRET=${run(32, 'q7Rx2Lm9Zp4Kt6Wv')}`],
      noMatch: ['SESSION_SECRET=changeme', 'PASSWORD=', 'TOKEN=$(cat /run/secrets/token)'],
    },
  },
];
