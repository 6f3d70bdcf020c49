import type { Change } from '../change/change.ts';
import { unsatisfied } from '../evidence/evidence.ts';
import type { Evidence, Finding, InputDigest, Problem } from '../evidence/report.ts';
import { asEvidenceGateError } from '../errors/errors.ts';
import type { Files } from '../files/files.ts';
import type { OwedEvidence } from '../gate/owed.ts';
import type { Policy } from '../policy/schema.ts';
import { SPEC_EVIDENCE, SPEC_FENCE, SPEC_FILE } from './limits.ts';
import type { SpecMistake } from './parse.ts';
import type { Spec } from './schema.ts';
import { findSpec, type SpecFault, type SpecText } from './source.ts';

/** What is known of a change when its spec is judged. */
export interface SpecCase {
  readonly change: Change;
  readonly files: Files;
  readonly policy: Policy;
  /** The file the caller names, if any. */
  readonly named: string | undefined;
  /** Areas the change was found to touch. */
  readonly areas: readonly string[];
  /** What the change owes without its spec. */
  readonly owed: readonly OwedEvidence[];
}

/** What a spec adds to a report. */
export interface SpecJudgement {
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputDigest[];
  /** What is owed now: never less than before. */
  readonly owed: readonly OwedEvidence[];
  /** The contract as it was read; null when there is none that can be read. */
  readonly spec: (Spec & { readonly source: string }) | null;
}

/** Who asks for what a spec names. */
const ASKED_BY = 'security-spec';
const WRITE_ONE = `Write ${SPEC_FILE} with \`evidence-gate init --spec ${SPEC_FILE}\` and fill it in, or put the same into a \`\`\`${SPEC_FENCE} block of the pull request.`;

/**
 * Judges the security spec of a change. A spec can only add: it never takes anything off what is owed, and one that is
 * there has to hold whether or not the policy asks for it.
 */
export async function judgeSpec(given: SpecCase): Promise<SpecJudgement> {
  const read = await readSpec(given);
  const asked = given.owed.some(({ id }) => id === SPEC_EVIDENCE);
  if (read === null) {
    const evidence = asked
      ? [unsatisfied(SPEC_EVIDENCE, 'missing', 'The change comes without a security spec.', WRITE_ONE)]
      : [];
    return { evidence, findings: [], problems: [], inputs: [], owed: given.owed, spec: null };
  }
  const inputs = 'digest' in read ? [read.digest] : [];
  // A policy that does not know this evidence cannot be asked for it; what the spec itself asks for is owed all the same.
  const known = Object.hasOwn(given.policy.evidence, SPEC_EVIDENCE);
  const owed = known
    ? adding(given.owed, [SPEC_EVIDENCE], 'The change carries a security spec, and it has to hold.')
    : given.owed;
  if (!('spec' in read)) return { ...unreadable(read.mistakes), inputs, owed, spec: null };
  const { spec, text } = read;
  const { evidenceNamed, holdTo } = await import('./contract.ts');
  const { evidence, findings } = holdTo(spec, text, given);
  return {
    evidence: [evidence],
    findings,
    problems: [],
    inputs,
    owed: adding(owed, evidenceNamed(spec), 'The security spec of this change names it as acceptance evidence.'),
    spec: { source: text.source, ...spec },
  };
}

type Read =
  | { readonly spec: Spec; readonly text: SpecText; readonly digest: InputDigest }
  | { readonly mistakes: readonly SpecMistake[]; readonly digest?: InputDigest };

async function readSpec({ change, files, named }: SpecCase): Promise<Read | null> {
  let found: SpecText | SpecFault | null;
  try {
    found = await findSpec(change, files, named);
  } catch (thrown) {
    return { mistakes: [{ where: named ?? SPEC_FILE, why: asEvidenceGateError(thrown).message }] };
  }
  if (found === null) return null;
  if ('fault' in found) return { mistakes: [{ where: 'the security spec', why: found.fault }] };
  // Most changes come without one, and do not pay for the schema.
  const { parseSpec } = await import('./parse.ts');
  return { text: found, digest: found.digest, ...(await parseSpec(found.text, found.source)) };
}

function unreadable(mistakes: readonly SpecMistake[]): Pick<SpecJudgement, 'evidence' | 'findings' | 'problems'> {
  const [first] = mistakes;
  const nextAction = 'Correct the security spec; `policies/schema/spec.schema.json` says what it can hold.';
  return {
    evidence: [
      unsatisfied(
        SPEC_EVIDENCE,
        'failed',
        `The security spec cannot be read: ${first?.where}: ${first?.why}${mistakes.length > 1 ? ` (and ${mistakes.length - 1} more)` : ''}.`,
        nextAction,
      ),
    ],
    findings: [],
    problems: mistakes.map(({ where, why }) => ({ code: 'EG280', message: `${where}: ${why}.`, nextAction })),
  };
}

/** What is owed, and these ids as well. */
function adding(owed: readonly OwedEvidence[], ids: readonly string[], why: string): OwedEvidence[] {
  const known = new Set(owed.map(({ id }) => id));
  const further = ids.filter((id) => !known.has(id)).map((id) => ({ id, requiredBy: [ASKED_BY], why }));
  const named = new Set(ids);
  return [
    ...owed.map((entry) =>
      named.has(entry.id) && !entry.requiredBy.includes(ASKED_BY)
        ? { ...entry, requiredBy: [...entry.requiredBy, ASKED_BY] }
        : entry,
    ),
    ...further,
  ];
}
