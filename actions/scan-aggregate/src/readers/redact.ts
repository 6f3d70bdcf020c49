const TOKEN = /[A-Za-z0-9+/=_\-.~$%:]{12,}/gu;

/**
 * Takes what could be a secret out of a message: every run of 12 or more characters without a space that holds a digit.
 * Words of prose hold none; a path or a version may be lost with it, which is the cheaper mistake.
 */
export const redact = (message: string): string =>
  message.replace(TOKEN, (token) => (/\d/u.test(token) ? '[redacted]' : token));
