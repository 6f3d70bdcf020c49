import type { Json, ToolCall } from '../formats/call.ts';
import { field, listOf, objectOf, stringOf } from '../formats/call.ts';

/** What a tool other than a shell was asked to do. */
export interface ToolUse {
  readonly tool: string;
  readonly kind: 'read' | 'write' | 'fetch' | 'other';
  /** Files it reads or writes. */
  readonly paths: readonly string[];
  /** Addresses it asks for. */
  readonly urls: readonly string[];
  /** The action asked of an MCP server, without the server's name. */
  readonly action: string | null;
  /** Its arguments; null when the transcript leaves them out. */
  readonly input: Json | null;
}

const MAX_PATHS = 200;
const MAX_TEXT = 4096;
const PATH_FIELDS = ['file_path', 'filePath', 'absolute_path', 'path', 'notebook_path', 'filename', 'target_file'];
const SERVER = /^mcp__([^_]|_(?!_)){1,100}__(?<action>.{1,200})$/u;
const FETCHES = /^(?:web_?fetch|fetch|web_?search|google_web_search|browser_navigate|open_url)/iu;
const WRITES = /write|edit|create|replace|patch|insert|delete|move/iu;
const READS = /read|view|cat|open|glob|grep|list|search/iu;
const PATCHED = /^\*\*\* (?:Add|Update|Delete) File: (.{1,1000})$|^\*\*\* Move to: (.{1,1000})$/gmu;

/** Tells what a call does from the tool's name and the names of its arguments. */
export function toolUse(call: ToolCall): ToolUse {
  const action = SERVER.exec(call.tool)?.groups?.['action'] ?? null;
  return {
    tool: call.tool,
    kind: kindOf(action ?? call.tool),
    paths: pathsIn(call.input),
    urls: urlsIn(call.input),
    action,
    input: call.input,
  };
}

function kindOf(tool: string): ToolUse['kind'] {
  if (FETCHES.test(tool)) return 'fetch';
  if (WRITES.test(tool)) return 'write';
  return READS.test(tool) ? 'read' : 'other';
}

function pathsIn(input: Json | null): string[] {
  const named = PATH_FIELDS.map((name) => stringOf(field(input, name)));
  const listed = ['paths', 'edits', 'files'].flatMap((name) =>
    listOf(field(input, name)).map((item) => stringOf(item) ?? stringOf(field(objectOf(item), 'path'))),
  );
  return [...named, ...listed, ...patchedFiles(input)]
    .filter((path) => path !== null && path !== '' && path.length <= MAX_TEXT)
    .slice(0, MAX_PATHS) as string[];
}

/** Files named by a patch in the form of `apply_patch`. */
function patchedFiles(input: Json | null): (string | null)[] {
  const patch = stringOf(field(input, 'input')) ?? stringOf(field(input, 'patch'));
  return patch === null ? [] : [...patch.matchAll(PATCHED)].slice(0, MAX_PATHS).map((one) => one[1] ?? one[2] ?? null);
}

const urlsIn = (input: Json | null): string[] =>
  ['url', 'urls', 'uri'].flatMap((name) => {
    const value = field(input, name);
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  });
