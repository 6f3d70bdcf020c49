import { clip } from '../../../../shared/text/markdown.ts';
import { MAX_ALIASES, MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../limits.ts';
import type { Level, Observation } from '../model.ts';

/** The common shape of "this package has this advisory". */
interface Advisory {
  readonly ruleId: string;
  readonly level: Level;
  readonly title: string | undefined;
  readonly name: string;
  readonly version: string | null;
  readonly ecosystem: string | null;
  readonly path: string | null;
  readonly aliases: readonly string[];
  readonly cwe: readonly string[];
}

const short = (text: string): string => clip(text, MAX_ID_CHARACTERS);

/** An observation about a package; its message names package, version and advisory. Every text is cut to its limit. */
export const packageObservation = (advisory: Advisory): Observation => {
  const { level, title, ecosystem, path, cwe } = advisory;
  const ruleId = short(advisory.ruleId);
  const name = short(advisory.name);
  const version = advisory.version === null ? null : short(advisory.version);
  return {
    ruleId,
    level,
    message: clip(`${version === null ? name : `${name} ${version}`}: ${title ?? ruleId}`, MAX_MESSAGE_CHARACTERS),
    subject: 'package',
    path: path === null ? null : clip(path, MAX_PATH_CHARACTERS),
    cwe,
    aliases: [...new Set([ruleId, ...advisory.aliases.slice(0, MAX_ALIASES).map(short)])],
    package: { name, version, ecosystem },
  };
};

/** What a dependency scanner looks for. */
export const PACKAGES: ReadonlySet<'package'> = new Set(['package']);
