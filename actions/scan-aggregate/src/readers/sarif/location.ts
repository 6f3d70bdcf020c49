import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_PATH_CHARACTERS, MAX_SNIPPET_CHARACTERS } from '../../limits.ts';
import { at, list, number, position, raw } from '../fields.ts';

export interface Place {
  readonly path: string | null;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly snippet?: string | undefined;
  readonly context?: string | undefined;
}

/** The primary location of a result: its first physical one (SARIF 2.1.0, 3.27.12). */
export function placeOf(result: unknown, run: unknown): Place {
  const physical = list(result, 'locations')
    .map((location) => at(location, 'physicalLocation'))
    .find((candidate) => candidate !== undefined);
  const region = at(physical, 'region');
  const context = excerpt(raw(physical, 'contextRegion', 'snippet', 'text'));
  return {
    path: pathOf(at(physical, 'artifactLocation'), run),
    startLine: position(region, 'startLine'),
    endLine: position(region, 'endLine'),
    startColumn: position(region, 'startColumn'),
    snippet: excerpt(raw(region, 'snippet', 'text')) ?? context,
    context,
  };
}

const excerpt = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : clip(text, MAX_SNIPPET_CHARACTERS);

/** The path an artifact location names; null when it names none. */
export function pathOf(location: unknown, run: unknown): string | null {
  const index = number(location, 'index') ?? -1;
  const source = raw(location, 'uri') === undefined ? at(list(run, 'artifacts')[index], 'location') : location;
  const uri = raw(source, 'uri');
  if (uri === undefined) return null;
  const base = baseOf(raw(source, 'uriBaseId'), at(run, 'originalUriBaseIds'), new Set());
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/iu.test(uri) || uri.startsWith('/');
  return clip(pathOfUri(isAbsolute ? uri : base + uri), MAX_PATH_CHARACTERS);
}

/** The prefix a `uriBaseId` stands for; empty when it is not defined (`%SRCROOT%` mostly is not), or defined in a circle. */
function baseOf(name: string | undefined, bases: unknown, seen: Set<string>): string {
  if (name === undefined || seen.has(name)) return '';
  seen.add(name);
  const definition = at(bases, name);
  const uri = raw(definition, 'uri') ?? '';
  const prefix = baseOf(raw(definition, 'uriBaseId'), bases, seen);
  return uri === '' || uri.endsWith('/') ? prefix + uri : `${prefix}${uri}/`;
}

/** A URI as a path with `/`: `file:` is dropped, percent-encoding decoded, other schemes are kept as they are. */
export function pathOfUri(uri: string): string {
  const isFile = /^file:/iu.test(uri);
  if (!isFile && /^[a-z][a-z0-9+.-]+:/iu.test(uri)) return uri;
  const path = isFile ? uri.slice(5).replace(/^\/\/[^/]*/u, '') : uri;
  return decode(path)
    .replaceAll('\\', '/')
    .replace(/^\/([a-z]:\/)/iu, '$1');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
