import type { z } from 'zod';
import { ConfigurationError } from '../../shared/errors/errors.ts';
import { kebab, takesList, takesNothing } from '../../shared/options/inputs.ts';

const usage = (message: string, command: string): ConfigurationError =>
  new ConfigurationError('EG200', message, `See: evidence-gate ${command} --help`);

/**
 * Reads flags by one zod schema. `--flag value`, `--flag=value`; a list flag takes every word up to the next flag and
 * may be repeated; a flag of a boolean takes none. Nothing is guessed: an unknown or valueless flag is refused.
 *
 * @param plain flags that also take the words that follow no flag, in this order
 * @throws ConfigurationError EG200
 */
export function readArguments<Schema extends z.ZodObject>(
  schema: Schema,
  words: readonly string[],
  command: string,
  plain: readonly string[] = [],
): z.infer<Schema> {
  const names = new Map(Object.keys(schema.shape).map((name) => [`--${kebab(name)}`, name]));
  const values: Record<string, string | string[] | true> = {};
  const unnamed = [...plain];
  for (let index = 0; index < words.length; index++) {
    const [flag, inline] = split(words[index] as string);
    const name = names.get(flag);
    const place = flag.startsWith('-') ? undefined : unnamed.shift();
    if (place !== undefined && !Object.hasOwn(values, place)) {
      values[place] = flag;
      continue;
    }
    if (name === undefined)
      throw usage(
        flag.startsWith('-')
          ? `There is no flag ${flag}${nearest(flag, [...names.keys()])}.`
          : `Unexpected word ${JSON.stringify(flag)}.`,
        command,
      );
    if (takesNothing(schema.shape[name] as z.ZodType) && inline === undefined) {
      values[name] = true;
      continue;
    }
    const list = takesList(schema.shape[name] as z.ZodType);
    const given = inline === undefined ? [] : [inline];
    while (
      inline === undefined &&
      index + 1 < words.length &&
      !words[index + 1]?.startsWith('--') &&
      (list || given.length === 0)
    )
      given.push(words[++index] as string);
    if (given.length === 0) throw usage(`${flag} needs a value.`, command);
    if (list) values[name] = [...((values[name] as string[] | undefined) ?? []), ...given];
    else if (Object.hasOwn(values, name)) throw usage(`${flag} is given twice.`, command);
    else values[name] = given[0] as string;
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const flag = `--${kebab(name)}`;
  throw usage(Object.hasOwn(values, name) ? `${flag}: ${issue?.message}.` : `${flag} is missing.`, command);
}

function split(word: string): [flag: string, inline: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** ` (did you mean --x?)` when one known flag begins alike. */
function nearest(flag: string, known: readonly string[]): string {
  const close = known.find(
    (name) => name.startsWith(flag) || flag.startsWith(name) || name.slice(0, 5) === flag.slice(0, 5),
  );
  return close === undefined ? '' : ` (did you mean ${close}?)`;
}
