const SECRET_NAMES = /password|passphrase|secret|token|cookie|authorization|session|api[-_]?key/i;
const SECRET_VALUES = [
  /\b(?:__Host-)?session=[^;\s]+/g,
  /\bBearer [A-Za-z0-9._~+/=-]{8,}/g,
  /\bscrypt-\d+\$[A-Za-z0-9_$-]+/g,
];
const DEEPEST = 6;

export const REDACTED = '[redacted]';

/** A copy fit for a log: values under secret names, and secrets inside texts, are replaced. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return REDACTED;
  if (value instanceof Error) return { name: value.name, message: redactText(value.message) };
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, SECRET_NAMES.test(name) ? REDACTED : redact(item, depth + 1)]),
  );
}

const redactText = (text: string): string =>
  SECRET_VALUES.reduce((result, pattern) => result.replace(pattern, REDACTED), text);
