import { ownCopy } from '../../input/own-copy.ts';
import { fileOf, isPath } from '../test-path.ts';
import type { OpenSuite } from './suite.ts';

/** What the open suites say of every case in them. */
export interface Surroundings {
  /** Names that are no paths, outermost first. */
  readonly names: readonly string[];
  readonly file: string | null;
  readonly classOf: (className: string) => ClassName;
}

export function surroundingsOf(suites: readonly OpenSuite[]): Surroundings {
  const names = suites.map(({ name }) => name).filter((name) => name !== '');
  return {
    names: names.filter((name) => !isPath(name)),
    file: suites.findLast(({ file }) => file !== null)?.file ?? null,
    classOf: classReader(names.at(-1) ?? ''),
  };
}

/** What a class name tells. */
interface ClassName {
  readonly isPath: boolean;
  /** Where its tests live when neither they nor their suite name a file. */
  readonly file: string | null;
}

/** Classes remembered at once; reports list the cases of a class together. */
const REMEMBERED = 256;

/** Reads class names inside one suite; a name met again costs a look-up. */
function classReader(suiteName: string): (className: string) => ClassName {
  const known = new Map<string, ClassName>();
  return (className) => {
    const found = known.get(className);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const read = { isPath: isPath(className), file: fileOf(null, null, suiteName, className) };
    known.set(ownCopy(className), read);
    return read;
  };
}
