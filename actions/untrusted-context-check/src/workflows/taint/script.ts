import { placeholdersOf } from '../model/template.ts';
import type { Placeholder } from '../model/template.ts';
import { lineAt } from '../model/tree.ts';
import type { Scalar } from '../model/tree.ts';
import { fetchIn, isNeutralised, isOneLine, readsFile, readsRepository } from './fetches.ts';
import { scriptLines } from './lines.ts';
import type { Origin } from './origin.ts';

/** What a script can see of the outside. */
export interface ScriptScope {
  readonly placeholder: (place: Placeholder) => Origin | null;
  readonly variable: (name: string) => Origin | null;
  /** Set when the working folder holds files an outsider wrote. */
  readonly files: Origin | null;
  /** What earlier steps wrote into a file by name. */
  readonly written: ReadonlyMap<string, Origin>;
}

export type Sink = 'output' | 'env' | 'path';

/** An untrusted value that a script hands to later steps. `name` is null when the text decides it. */
export interface Write {
  readonly sink: Sink;
  readonly name: string | null;
  readonly origin: Origin;
  readonly line: number;
  /** The value is pasted in by `${{ }}`: then the whole script is at stake, not just this line. */
  readonly pasted: boolean;
  /** The value stands between `NAME<<DELIMITER` and the delimiter. */
  readonly delimited: boolean;
}

export interface ScriptFlow {
  readonly writes: readonly Write[];
  /** Untrusted variables after the last line. */
  readonly variables: ReadonlyMap<string, Origin>;
  /** Files into which untrusted text was written, by path as written. */
  readonly filled: ReadonlyMap<string, Origin>;
  /** The origin of a piece of this script's text, judged with the final variables. */
  readonly originOf: (text: string, line: number) => Origin | null;
}

const REDIRECT =
  /(?:>>?\s*|\btee\s+(?:-a\s+|--append\s+)?|(?:Out-File|Add-Content)\b.*?)["']?\$\{?(?:env:)?GITHUB_(OUTPUT|ENV|PATH)\b/u;
const COMMAND = /::(set-output|set-env|add-path)\b(?:\s+name=([\w-]+))?/u;
const ASSIGNMENT =
  /^\s*(?:(?:export|local|declare|readonly|const|let|var)\s+(?:-\w+\s+)*)?\$?([A-Za-z_]\w*)\s?(?:=|\+=)(?!=)/u;
const READ = /\bread\s+(?:-\w+\s+)*([A-Za-z_]\w*)/u;
const VARIABLE = /\$\{?(?:env:)?([A-Za-z_]\w*)|\bprocess\.env\.([A-Za-z_]\w*)|\bos\.environ\[["'](\w+)["']\]/gu;
/** Files remembered in one job; more are no workflow a person wrote. */
const MAX_FILES = 50;
const INTO_FILE = /(?:>>?|\btee\s+(?:-a\s+)?)\s*["']?([\w.][\w./-]*)/u;
const NAME = /["']?([\w-]+)(?:=|<<)/u;

/**
 * Follows untrusted text line by line through a shell script. Approximate by design: it knows assignments, command
 * substitution, redirections into the runner's files, groups and here-documents, not control flow.
 */
export function followScript(script: Scalar, scope: ScriptScope): ScriptFlow {
  const variables = new Map<string, Origin>();
  const filled = new Map<string, Origin>(scope.written);
  const writes: Write[] = [];
  const validated = validatedVariables(script.value);
  const places = placeholdersOf(script);
  let block: string | null = null;
  for (const { text, offset, group } of scriptLines(script.value)) {
    const line = lineAt(script, offset);
    const found = isNeutralised(text) ? null : originOf(text, line);
    const origin = found && isOneLine(text) ? { ...found, multiline: false } : found;
    const assigned = ASSIGNMENT.exec(text)?.[1] ?? (origin ? READ.exec(text)?.[1] : undefined);
    if (assigned !== undefined) {
      if (origin) variables.set(assigned, origin);
      // An indented assignment may stand in a branch that is not taken.
      else if (!text.includes('+=') && !/^\s/u.test(text)) variables.delete(assigned);
    }
    const file = INTO_FILE.exec(text)?.[1] ?? INTO_FILE.exec(group)?.[1];
    if (origin && file !== undefined && filled.size < MAX_FILES) filled.set(file.replace(/^\.\//u, ''), origin);
    const sink = sinkOf(text, group);
    if (!sink) continue;
    const named = sink.name ?? NAME.exec(afterCommand(text))?.[1] ?? null;
    // `echo "NAME<<EOF"` opens a value that the next lines fill.
    if (/<<-?\s*["']?\$?\{?\w+/u.test(text) && !/\n/u.test(text)) block = named;
    if (origin) {
      const pasted = places.some((place) => text.includes(place.source) && scope.placeholder(place) !== null);
      const delimited = block !== null || /<</u.test(text);
      writes.push({ sink: sink.sink, name: block ?? named, origin, line, pasted, delimited });
    }
    if (block !== null && named === null && /\b(?:EOF|eof|EOT|delimiter)\b/iu.test(text)) block = null;
  }
  return { writes, variables, filled, originOf };

  function originOf(text: string, line: number): Origin | null {
    for (const place of places) {
      if (!text.includes(place.source)) continue;
      const origin = scope.placeholder(place);
      if (origin) return origin;
    }
    for (const match of text.matchAll(VARIABLE)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const origin = variables.get(name) ?? scope.variable(name);
      if (origin && !validated.has(name) && !text.includes(`\${#${name}`)) return origin;
    }
    for (const [file, origin] of filled) if (names(text, file)) return origin;
    const fetched = fetchIn(text);
    if (fetched) return { kind: 'fetched', what: fetched, line, multiline: true };
    if (scope.files && (readsFile(text) || readsRepository(text))) return scope.files;
    return null;
  }
}

/** Whether a line reads a file, as a word of its own and not as the target of a redirection. */
function names(text: string, file: string): boolean {
  const at = text.indexOf(file);
  if (at === -1 || />\s*["']?(?:\.\/)?$/u.test(text.slice(Math.max(0, at - 6), at))) return false;
  return !/[\w-]/u.test(text[at - 1] ?? '') && !/[\w-]/u.test(text[at + file.length] ?? '');
}

function sinkOf(text: string, group: string): { sink: Sink; name: string | null } | null {
  const redirect = REDIRECT.exec(text) ?? REDIRECT.exec(group);
  if (redirect) return { sink: (redirect[1] ?? 'OUTPUT').toLowerCase() as Sink, name: null };
  const command = COMMAND.exec(text);
  if (!command) return null;
  const sink = command[1] === 'set-env' ? 'env' : command[1] === 'add-path' ? 'path' : 'output';
  return { sink, name: command[2] ?? null };
}

/** The text a command writes, without the command's own name. */
const afterCommand = (text: string): string => text.replace(/^\s*(?:echo|printf|cat|Write-Output)\s+(?:-\w+\s+)*/u, '');

/** Variables that the script compares with an anchored pattern and otherwise stops. */
function validatedVariables(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\bexit\b/u.test(script)) return names;
  for (const match of script.matchAll(/\[\[\s*(?:!\s*)?["']?\$\{?(\w+)\}?["']?\s*=~\s*\^[^\n]{1,200}\$/gu)) {
    if (match[1]) names.add(match[1]);
  }
  return names;
}
