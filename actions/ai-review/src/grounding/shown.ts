import { visible } from '../../../../shared/text/markdown.ts';
import { redactLines } from '../secrets/redact.ts';

/**
 * Lines as the model is shown them: secrets replaced, long lines cut, hidden and reordering characters by their code
 * point. Quotes are held against this very form, so that what was shown can be quoted and nothing else can.
 */
export const shownLines = (lines: readonly string[]): string[] => redactLines(lines).map(visible);
