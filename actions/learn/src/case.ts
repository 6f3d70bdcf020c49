import { z } from 'zod';

/** A commit that brought a vulnerability in, as an issue says it; or why the event teaches nothing. */
export type Lesson =
  | { readonly kind: 'case'; readonly issue: number; readonly introduced: string }
  | { readonly kind: 'nothing'; readonly why: string };

const labelled = z.looseObject({
  action: z.literal('labeled'),
  label: z.looseObject({ name: z.string() }),
  sender: z.looseObject({ type: z.string() }),
  issue: z.looseObject({
    number: z.number().int().positive(),
    body: z.string().nullish(),
    pull_request: z.looseObject({}).nullish(),
  }),
});

/** The one thing that is taken from the issue's text. */
const INTRODUCED = /^\s*(?:[-*]\s*)?introduced(?: by)?:\s*`?([0-9a-f]{40})`?\s*$/iu;
const MAX_LINES = 2000;

/** Reads an issue that somebody with triage rights labelled. Of its text only a full commit id is taken. */
export function lessonOf(event: unknown, label: string): Lesson {
  const { data } = labelled.safeParse(event);
  if (data === undefined || data.issue.pull_request) return { kind: 'nothing', why: 'the event labels no issue' };
  if (data.sender.type !== 'User') return { kind: 'nothing', why: 'it was not a person’s doing' };
  if (data.label.name !== label) return { kind: 'nothing', why: `the label is not ${label}` };
  const lines = (data.issue.body ?? '').split(/\r?\n/u, MAX_LINES).map((line) => line.slice(0, 200));
  const found = new Set(lines.flatMap((line) => INTRODUCED.exec(line)?.[1]?.toLowerCase() ?? []));
  const [introduced] = found;
  if (introduced === undefined || found.size > 1) {
    return { kind: 'nothing', why: 'the issue names not exactly one commit: write "introduced: <40 hex digits>"' };
  }
  return { kind: 'case', issue: data.issue.number, introduced };
}

/** The list with one more line, `<base> <head>` as backtest reads it; null when it holds the case already. */
export function withCase(list: string, base: string, introduced: string): string | null {
  const line = `${base} ${introduced}`;
  const lines = list
    .split(/\r?\n/u)
    .map((one) => one.trim())
    .filter(Boolean);
  return lines.includes(line) ? null : `${[...lines, line].join('\n')}\n`;
}
