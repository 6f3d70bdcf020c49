import type { Parsed } from '../parsed.ts';
import { VISIBILITIES, type DocumentInput, type Visibility } from './document.ts';

export const LONGEST_TITLE = 200;
export const LONGEST_BODY = 20_000;
const FIELDS = new Set(['title', 'body', 'visibility']);
/** Control characters but for tab and line breaks, and characters that turn the reading direction around. */
const CONTROL_OR_DIRECTION = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Reads a document as a client sent it. Unknown fields are refused: nobody sets an owner or a tenant from outside. */
export function parseDocument(input: unknown): Parsed<DocumentInput> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: ['a document is an object'] };
  }
  const fields = new Map(Object.entries(input));
  const problems = [...fields.keys()].filter((name) => !FIELDS.has(name)).map(() => 'unknown field');
  const title = textOf(fields.get('title'), 'title', LONGEST_TITLE, problems);
  const body = textOf(fields.get('body'), 'body', LONGEST_BODY, problems);
  const visibility = fields.get('visibility') ?? 'tenant';
  if (!isVisibility(visibility)) problems.push(`visibility must be one of ${VISIBILITIES.join(', ')}`);
  if (problems.length > 0 || !isVisibility(visibility)) return { ok: false, problems };
  return { ok: true, value: { title, body, visibility } };
}

function textOf(value: unknown, name: string, longest: number, problems: string[]): string {
  if (typeof value !== 'string' || value.trim() === '') problems.push(`${name} must be a text`);
  else if (value.length > longest) problems.push(`${name} must not exceed ${longest} characters`);
  else if (CONTROL_OR_DIRECTION.test(value)) problems.push(`${name} must not hold control characters`);
  else return value;
  return '';
}

const isVisibility = (value: unknown): value is Visibility => VISIBILITIES.some((known) => known === value);
