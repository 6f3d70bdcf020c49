/** The standards whose identifiers a test may claim to verify. */
export type Standard = 'ASVS' | 'WSTG' | 'CWE' | 'SSDF';

export interface AsvsRequirement {
  /** The lowest of the three levels that asks for it. */
  readonly level: number;
  readonly section: string;
  /** Linked weaknesses, with where the link comes from. */
  readonly cwe: readonly (readonly [number: number, from: string])[];
}

/** What is known of all standards. Facts only: identifiers, levels, names and links. */
export interface Catalogue {
  /** By number: `8.2.1`. */
  readonly asvs: ReadonlyMap<string, AsvsRequirement>;
  /** What became of a requirement of 4.0.3, in the standard's own words. */
  readonly asvs4: ReadonlyMap<string, string>;
  /** Names by identifier. */
  readonly wstg: ReadonlyMap<string, string>;
  /** ASVS requirements that a test of the guide verifies. */
  readonly wstgToAsvs: ReadonlyMap<string, readonly string[]>;
  readonly cwe: ReadonlySet<number>;
  readonly cweDeprecated: ReadonlySet<number>;
  /** Numbers beyond this one are newer than the catalogue. */
  readonly newestCwe: number;
  readonly ssdf: ReadonlySet<string>;
}

/** Loads the catalogues that were carried along; only when some test claims something. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [asvs, asvs4, wstg, cwe, ssdf] = await Promise.all([
    import('./generated/asvs-5.0.0.ts'),
    import('./generated/asvs-4.0.3.ts'),
    import('./generated/wstg.ts'),
    import('../../../../shared/catalogues/weaknesses.ts'),
    import('./generated/ssdf.ts'),
  ]);
  const { requirements } = JSON.parse(asvs.JSON_TEXT) as {
    requirements: Record<string, [number, string, [number, string][]]>;
  };
  const guide = JSON.parse(wstg.JSON_TEXT) as { tests: Record<string, string>; asvs: Record<string, string[]> };
  const weaknesses = cwe.readWeaknesses();
  return {
    asvs: new Map(
      Object.entries(requirements).map(([id, [level, section, links]]) => [id, { level, section, cwe: links }]),
    ),
    asvs4: new Map(Object.entries((JSON.parse(asvs4.JSON_TEXT) as { mapping: Record<string, string> }).mapping)),
    wstg: new Map(Object.entries(guide.tests)),
    wstgToAsvs: new Map(Object.entries(guide.asvs)),
    cwe: weaknesses.known,
    cweDeprecated: weaknesses.deprecated,
    newestCwe: weaknesses.newest,
    ssdf: new Set((JSON.parse(ssdf.JSON_TEXT) as { tasks: string[] }).tasks),
  };
}
