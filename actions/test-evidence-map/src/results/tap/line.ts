/** One line of the Test Anything Protocol, read. */
export type TapLine =
  | { readonly kind: 'version' | 'comment' | 'subtest' | 'other' | 'yaml-start' | 'yaml-end' | 'close' }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'strict'; readonly on: boolean }
  | { readonly kind: 'plan'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'point';
      readonly ok: boolean;
      readonly number: number | null;
      readonly name: string;
      readonly directive: 'todo' | 'skip' | null;
      /** Followed by a block in braces that holds its subtest. */
      readonly buffered: boolean;
    };

const POINT = /^(not )?ok\b(?:\s+(\d{1,9})\b)?(?:\s*-\s?|\s+|$)(.*)$/u;
const PLAN = /^(\d{1,9})\.\.(\d{1,9})\s*(?:$|#)/u;
const DIRECTIVE = /(?:^|\s)#\s*(todo|skip)\S*(?:\s|$)/iu;

/** Reads one line without its indentation (TAP 12 to 14, testanything.org). */
export function readLine(text: string): TapLine {
  const line = text.trimEnd();
  if (line === '---') return { kind: 'yaml-start' };
  if (line === '...') return { kind: 'yaml-end' };
  if (line === '}') return { kind: 'close' };
  if (line.startsWith('Bail out!')) return { kind: 'bail', reason: line.slice(9).trim().slice(0, 200) };
  // Version 12 has no version line; one that claims it is not TAP.
  if (/^TAP version (?:1[3-9]|[2-9]\d)$/iu.test(line)) return { kind: 'version' };
  if (line.startsWith('# Subtest')) return { kind: 'subtest' };
  const pragma = /^pragma ([+-])strict$/u.exec(line);
  if (pragma !== null) return { kind: 'strict', on: pragma[1] === '+' };
  if (line.startsWith('#') || line.startsWith('pragma ') || line === '') return { kind: 'comment' };
  const plan = PLAN.exec(line);
  if (plan !== null) return { kind: 'plan', from: Number(plan[1]), to: Number(plan[2]) };
  const point = POINT.exec(line.slice(0, 4000));
  return point === null ? { kind: 'other' } : pointOf(point);
}

function pointOf([, not, number, rest = '']: RegExpExecArray): TapLine {
  const buffered = /(?:^|\s)\{$/u.test(rest);
  const text = buffered ? rest.slice(0, -1).trimEnd() : rest;
  const directive = DIRECTIVE.exec(text);
  return {
    kind: 'point',
    ok: not === undefined,
    number: number === undefined ? null : Number(number),
    name: (directive === null ? text : text.slice(0, directive.index)).trim(),
    directive: directive === null ? null : (directive[1]?.toLowerCase() as 'todo' | 'skip'),
    buffered,
  };
}
