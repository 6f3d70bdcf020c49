/** Files that hold credentials, wherever they lie. */
const SECRET_PATHS: readonly RegExp[] = [
  /(?:^|\/)\.ssh(?:\/|$)(?!(?:known_hosts|config|authorized_keys|[^/]*\.pub)\b)/u,
  /(?:^|\/)\.ssh\/[^/]*$/u,
  /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)[\w.-]*$/u,
  /(?:^|\/)\.aws\/(?:credential|config|sso|cli)/u,
  /(?:^|\/)\.env(?:\.(?!example\b|sample\b|template\b|dist\b|test\b|d\.ts\b)[\w.-]+)?$/u,
  /(?:^|\/)\.(?:netrc|pgpass|pypirc|git-credentials|vault-token|my\.cnf|htpasswd|dockercfg|boto|s3cfg)(?:$|[.~])/u,
  /(?:^|\/)(?:\.docker\/config\.json|\.kube\/config|\.npmrc$|\.gnupg|\.password-store|\.cargo\/credentials|\.gem\/credentials|\.terraform\.d\/credentials)/u,
  /(?:^|\/)\.config\/(?:gcloud|gh\/hosts|pypoetry\/auth|hub|op|doctl|rclone)/u,
  /(?:^|\/)(?:Library\/Keychains|Login Data|key[34]\.db|logins\.json|Cookies$|wallet\.dat|seed\.txt)/u,
  /^\/etc\/(?:shadow|gshadow|sudoers|kubernetes\/.*\.conf|ssl\/private)|^\/proc\/(?:self|\d+)\/environ|^\/run\/secrets/u,
  /(?:^|\/)[^/]*\.(?:pem|p12|pfx|jks|keystore|kdbx|ppk)$/u,
  /(?:^|\/)[\w.-]*(?:private|server|client|host|tls|ssl|signing|secret)[\w.-]*\.key$/u,
  /(?:^|\/)(?:credentials|secrets?)(?:\.(?:json|ya?ml|toml|ini|txt|xml|env))?$/u,
  /(?:^|\/)service[-_]account[\w-]*\.json$/u,
  /(?:^|\/)application_default_credentials\.json$/u,
];
/** Public halves, hosts and examples. */
const HARMLESS = /\.pub$|known_hosts|\/\.ssh\/config$|\.(?:example|sample|template|dist)$/u;

/** True when an argument names a file with credentials, also as `HEAD:.env`, `@.env` or `--file=.env`. */
export function namesSecret(argument: string): boolean {
  if (argument.length > 4096) return false;
  const path = argument
    .replace(/^--?[\w-]+=/u, '')
    .replace(/^(?:[\w./~^-]*:|@|OPEN:"?)(?=[\w.$/~])/u, '')
    .replace(/["']$/u, '')
    .replace(/[?*[\]]+/gu, '');
  if (/^https?:/u.test(argument) || HARMLESS.test(path)) return false;
  return SECRET_PATHS.some((pattern) => pattern.test(path));
}
