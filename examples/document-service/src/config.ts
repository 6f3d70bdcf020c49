export interface Config {
  /** Binary logarithm of the work that one password guess costs, see `accounts/passwords.ts`. */
  readonly passwordCost: number;
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly sessionMinutes: number;
  /** False only on a developer's machine without TLS. */
  readonly secureCookies: boolean;
}

/** Reads the configuration from environment variables; throws with the variable's name when one makes no sense. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return {
    passwordCost: wholeNumber(environment, 'PASSWORD_COST', 17, 20),
    host: environment['HOST'] ?? '127.0.0.1',
    port: wholeNumber(environment, 'PORT', 8080, 65_535),
    dataDirectory: environment['DATA_DIRECTORY'] ?? 'data',
    sessionMinutes: wholeNumber(environment, 'SESSION_MINUTES', 8 * 60, 24 * 60),
    secureCookies: environment['INSECURE_COOKIES'] !== 'yes',
  };
}

function wholeNumber(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  most: number,
): number {
  const text = environment[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new Error(`${name} must be a whole number from 1 to ${most}`);
  }
  return value;
}
