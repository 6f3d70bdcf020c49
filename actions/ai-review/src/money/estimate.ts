/**
 * The most tokens a text can be: a token covers at least one byte. Dear for plain code (about three bytes a token), and
 * true for every script, every run of digits and whatever a tokenizer does with either.
 */
export const mostTokens = (text: string): number => Buffer.byteLength(text);
