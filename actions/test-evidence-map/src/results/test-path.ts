const PATH_LIKE =
  /^[^\s<>"|*?]{1,400}[/\\][^\s<>"|*?/\\]{1,200}$|^[\w-]{1,100}(?:\.[\w-]{1,60})?\.(?:[cm]?[jt]sx?|py|rb|go|java|cs|php|dart)$/u;
const DOTTED = /^[A-Za-z_$][\w$]{0,120}\.[\w$.]{1,400}$/u;

/** Whether a suite or class name is a path. */
export const isPath = (name: string): boolean =>
  // Neither a folder nor an extension of a file: most names are told by this, without the pattern.
  (name.includes('/') || name.includes('\\') || name.includes('.')) && PATH_LIKE.test(name);

/**
 * The path a test lives at, as well as the report tells: its own file, its suite's file, a suite or class name that
 * is a path, else a dotted class name as a path (`com.example.LoginTest` → `com/example/LoginTest`).
 */
export function fileOf(
  own: string | null,
  suiteFile: string | null | undefined,
  suiteName: string | undefined,
  className: string,
): string | null {
  const named = own ?? suiteFile ?? [className, suiteName ?? ''].find(isPath) ?? null;
  if (named !== null && named !== '') return toSlashes(named);
  return DOTTED.test(className) ? className.replaceAll('.', '/') : null;
}

/** Windows separators as `/`, without a leading `./`. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
