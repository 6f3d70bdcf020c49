/** What a line stands in, as far as the text around it tells. */
export interface Place {
  /** Name of the innermost function, method or class; null when the line stands in none. */
  readonly function: string | null;
  /** Method and path of the route that leads here, for instance `POST /login`; null when none is near. */
  readonly route: string | null;
}

/** So far up a header is looked for. */
const MAX_LINES_UP = 2_000;
/** Decorators and annotations stand so many lines above their function. */
const MAX_DECORATORS = 8;
const MAX_LINE = 400;

// Without the flag u, which doubles the time of compiling: these run on few lines, mostly for the first time.
const NAMED =
  /\b(?:function\*?|def|func|fn|fun|sub|class|interface|trait|impl|module|struct)\s+(?:\([^)]{0,80}\)\s*)?(?:self\.)?([A-Za-z_$\x80-\uffff][\w$.?!\x80-\uffff]{0,80})/;
const ASSIGNED =
  /(?:^|\s)([A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80})\s*[:=]\s*(?:async\s+)?(?:function\b|\([^()]{0,120}\)\s*(?::[^=]{1,60})?=>|[A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80}\s*=>)/;
const METHOD =
  /^(?:(?:public|private|protected|internal|static|final|abstract|async|override|virtual|export|default|get|set)\s+){0,5}(?:[A-Za-z_\x80-\uffff][\w<>[\],.?*&: \x80-\uffff]{0,80}\s[*&]?)?([A-Za-z_$#\x80-\uffff][\w$\x80-\uffff]{0,80})\s*\([^;]{0,200}\)[^;]{0,80}\{?$/;
const NOT_A_NAME =
  /^(?:if|for|while|switch|catch|return|else|do|with|using|lock|synchronized|match|until|unless|elif|elsif|when|foreach|except|super|new|throw|await)$/;
const ROUTE =
  /(?:\b(?:app|router|route|server|api|r|e|g|mux|bp|blueprint|Route)\b(?:\.|::|->)|@(?:\w{1,30}\.)?|\[(?:Http)?|^)(get|post|put|patch|delete|options|head|all|any|route|handlefunc|handle|requestmapping|(?:get|post|put|patch|delete)mapping)\s*[( ]\s*(?:value\s*=\s*|path\s*=\s*)?["'`]([^"'`]{1,120})["'`]/i;

/** @param lines a whole text; @param line counted from 1 */
export function placeOf(lines: readonly string[], line: number): Place {
  let place: Place = { function: null, route: routeOf(lines[line - 1] ?? '') };
  let indent = indentOf(lines[line - 1] ?? '');
  for (let row = line - 1; row >= Math.max(1, line - MAX_LINES_UP) && indent > 0; row--) {
    const text = lines[row - 1] ?? '';
    if (text.trim() === '' || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    place = {
      function: place.function ?? nameOf(text),
      route: place.route ?? routeOf(text) ?? (nameOf(text) === null ? null : routeAbove(lines, row)),
    };
    if (place.function !== null && place.route !== null) break;
  }
  return place;
}

function routeAbove(lines: readonly string[], row: number): string | null {
  for (let above = row - 1; above >= Math.max(1, row - MAX_DECORATORS); above--) {
    const text = (lines[above - 1] ?? '').trim();
    if (!/^[@[#]/u.test(text)) return null;
    const route = routeOf(text);
    if (route !== null) return route;
  }
  return null;
}

function nameOf(line: string): string | null {
  const text = line.slice(0, MAX_LINE).trim();
  const named = NAMED.exec(text) ?? ASSIGNED.exec(text) ?? (text.includes('(') ? METHOD.exec(text) : null);
  const name = named?.[1] ?? null;
  return name === null || NOT_A_NAME.test(name) ? null : name;
}

function routeOf(line: string): string | null {
  if (!/["'`]\//.test(line)) return null;
  const [, verb, path] = ROUTE.exec(line.slice(0, MAX_LINE).trim()) ?? [];
  if (verb === undefined || path === undefined || !path.startsWith('/')) return null;
  const method = verb.toUpperCase().replace(/MAPPING$/u, '');
  return /^(?:ROUTE|HANDLE|HANDLEFUNC|REQUEST|ALL|ANY)$/u.test(method) ? path : `${method} ${path}`;
}

const indentOf = (text: string): number => Math.max(0, text.search(/\S/u));
