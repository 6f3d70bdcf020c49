import type { Change } from '../../../../shared/change/change.ts';
import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { canonicalEcosystem, canonicalName, canonicalVersion } from '../identity/package-names.ts';
import type { PackageRef } from '../model.ts';
import { isCsaf, readCsaf } from './csaf.ts';
import { isCycloneDx, readCycloneDx } from './cyclonedx.ts';
import { isOpenVex, readOpenVex } from './openvex.ts';
import type { Vex, VexDocument, VexPackage, VexStatement } from './statement.ts';

/** What the authors whom the policy trusts say in the files it names. Both the policy and the files are the base commit's. */
export async function readVex(change: Change | null, { files, authors }: Policy['scans']['vex']): Promise<Vex> {
  const trusted = new Set(authors.map((author) => author.trim().toLowerCase()));
  const said: { readonly statement: VexStatement; readonly path: string; readonly author: string }[] = [];
  const problems: Problem[] = [];
  for (const path of change === null ? [] : files) {
    const text = await change?.readTarget(path);
    const document = text === null || text === undefined ? null : readDocument(text);
    if (document === null) problems.push(unusable(path, 'is not there, or is neither OpenVEX, CSAF 2.0 nor CycloneDX'));
    else if (document.author === null || !trusted.has(document.author.trim().toLowerCase()))
      problems.push(unusable(path, `is by ${document.author ?? 'nobody it names'}, whom the policy does not trust`));
    else for (const statement of document.statements) said.push({ statement, path, author: document.author });
  }
  return {
    problems,
    clears: (observation) => {
      const found = observation.package;
      if (found === undefined || said.length === 0) return null;
      const ids = new Set([observation.ruleId, ...observation.aliases].map((id) => id.toUpperCase()));
      const about = said.filter(
        ({ statement }) =>
          statement.ids.some((id) => ids.has(id)) && statement.packages.some((pack) => isSame(pack, found)),
      );
      const [first] = about;
      if (first === undefined || about.some(({ statement }) => !statement.clears)) return null;
      return { path: first.path, author: first.author, justification: first.statement.justification };
    },
  };
}

function readDocument(text: string): VexDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (isOpenVex(value)) return readOpenVex(value);
  if (isCsaf(value)) return readCsaf(value);
  return isCycloneDx(value) ? readCycloneDx(value) : null;
}

/** A statement without a version speaks of every one; one with a version of no other. */
const isSame = (said: VexPackage, found: PackageRef): boolean =>
  canonicalName(said.name) === canonicalName(found.name) &&
  (found.ecosystem === null || canonicalEcosystem(said.ecosystem) === canonicalEcosystem(found.ecosystem)) &&
  (said.version === null || canonicalVersion(said.version) === canonicalVersion(found.version));

const unusable = (path: string, why: string): Problem => ({
  code: 'EG421',
  message: `The VEX file ${path} of the policy ${why}; it clears nothing.`,
  nextAction: 'Correct scans.vex in the policy, or the file, in a change of its own.',
});
