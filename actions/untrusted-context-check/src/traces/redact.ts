const HIDDEN = '[redacted]';
const MAX_KEPT = 16_000;

/** Values that are secrets by their own form. */
const TOKENS =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,64}|sk-ant-[\w-]{20,200}|sk-(?:proj-)?[A-Za-z0-9_-]{32,200}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abprs]-[\w-]{10,200}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,255}|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000}\.[\w-]{5,1000})/gu;
/** Values that are secrets by the name before them. */
const NAMED =
  /((?:[A-Za-z0-9_]{0,40}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY)[A-Za-z0-9_]{0,20}["']?\s{0,3}[=:]\s{0,3}|Authorization:\s{0,3}(?:Bearer|Basic|token)\s{1,3}|--(?:password|token|secret|api-key)[= ])["']?)([^\s"'$`{(<]{8,500})/giu;
const URL_LOGIN = /(:\/\/[^\s/:@]{1,200}:)([^\s/@]{1,200})(@)/gu;
const KEY_BLOCK =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/gu;

/** A command as it may be kept in reports: secrets replaced, length bounded. */
export function redact(command: string): string {
  const text = command.length > MAX_KEPT ? `${command.slice(0, MAX_KEPT)}…` : command;
  return text
    .replace(KEY_BLOCK, HIDDEN)
    .replace(TOKENS, HIDDEN)
    .replace(URL_LOGIN, `$1${HIDDEN}$3`)
    .replace(NAMED, (whole, before: string, value: string) =>
      value.startsWith(HIDDEN) ? whole : `${before}${HIDDEN}`,
    );
}
