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

/** An observation about a package; its message names package, version and advisory. */
export const packageObservation = (advisory: Advisory): Observation => {
  const { ruleId, level, title, name, version, ecosystem, path, aliases, cwe } = advisory;
  return {
    ruleId,
    level,
    message: `${version === null ? name : `${name} ${version}`}: ${title ?? ruleId}`,
    subject: 'package',
    path,
    cwe,
    aliases: [...new Set([ruleId, ...aliases])],
    package: { name, version, ecosystem },
  };
};

/** What a dependency scanner looks for. */
export const PACKAGES: ReadonlySet<'package'> = new Set(['package']);
