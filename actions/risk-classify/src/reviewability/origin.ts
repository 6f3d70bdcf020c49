/** Who wrote a file, as far as it shows: a person (or an agent for one), a tool, or somebody else whose code is kept here. */
export type OriginKind = 'written' | 'generated' | 'vendored';

export interface Origin {
  readonly kind: OriginKind;
  /** What shows it, for people; empty for a written file. */
  readonly why: string;
}

const WRITTEN: Origin = { kind: 'written', why: '' };
const HEADER_LINES = 20;
const MAX_HEADER_CHARACTERS = 300;
/** Nobody writes a line of this length; a tool joined many. */
const MAX_WRITTEN_LINE = 5_000;

// Without the flag u where it can be spared: it doubles the time of compiling.
const VENDORED =
  /(?:^|\/)(?:vendor|vendored|third[-_]?party|node_modules|bower_components|Pods|Carthage|Godeps\/_workspace|\.yarn\/(?:releases|plugins|cache))\//i;
const GENERATED_PATH =
  /(?:^|\/)(?:__generated__|generated|__snapshots__|dist)\/|\.min\.(?:js|css)$|\.(?:map|snap|lock)$|\.pb\.(?:go|cc|h)$|_pb2(?:_grpc)?\.pyi?$|\.(?:g|freezed)\.dart$|\.(?:designer|g|generated)\.cs$|(?:^|\/)(?:zz_generated[^/]*|[^/]*_generated|mock_[^/]*)\.go$|\.generated\.\w{1,5}$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|gems\.locked)$/i;
const GENERATED_MARK =
  /\bcode generated\b.{0,120}\bdo not edit\b|@generated\b|<auto-?generated|\bauto(?:matically|-)?\s?generated\b|\bgenerated (?:by|from|with)\b.{0,120}\bdo not (?:edit|modify|change)\b|\bdo not edit\b.{0,120}\bgenerated\b/i;

/**
 * Tells generated and vendored files from written ones by path, by the marks of the first lines, and by lines that only a
 * tool makes. Attributes of the repository have no say, and whatever is told is still judged like everything else: anybody can
 * write a mark.
 *
 * @param head the first lines of the file, as far as they are known
 * @param longest characters of its longest changed line
 */
export function originOf(path: string, head: readonly string[], longest: number): Origin {
  if (VENDORED.test(path)) return { kind: 'vendored', why: 'its folder' };
  if (GENERATED_PATH.test(path)) return { kind: 'generated', why: 'its name' };
  const marked = head
    .slice(0, HEADER_LINES)
    .some((line) => /generated/i.test(line) && GENERATED_MARK.test(line.slice(0, MAX_HEADER_CHARACTERS)));
  if (marked) return { kind: 'generated', why: 'a mark in its first lines' };
  return longest > MAX_WRITTEN_LINE ? { kind: 'generated', why: 'lines that no person writes' } : WRITTEN;
}
