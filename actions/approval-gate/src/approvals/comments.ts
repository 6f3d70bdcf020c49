/** A full commit id and nothing else: no abbreviation, no quotation, no words around it. */
const COMMAND = /^\/approve ([0-9a-f]{40})$/u;

/** The commit that a comment approves by its first line, or null. */
export function approvedByComment(body: string | null | undefined): string | null {
  const [first = ''] = (body ?? '').slice(0, 200).split(/\r?\n/u, 1);
  return COMMAND.exec(first)?.[1] ?? null;
}
