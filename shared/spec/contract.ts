import type { Change } from '../change/change.ts';
import { finding, satisfied, unsatisfied } from '../evidence/evidence.ts';
import type { Evidence, Finding } from '../evidence/report.ts';
import type { Policy } from '../policy/schema.ts';
import { forbiddenLines, type ForbiddenLine } from './forbidden.ts';
import { SPEC_EVIDENCE } from './limits.ts';
import type { Spec } from './schema.ts';
import { isSpecItself, type SpecText } from './source.ts';

/** What a spec is held against. */
export interface Facts {
  readonly change: Change;
  readonly policy: Policy;
  /** Areas the change was found to touch. */
  readonly areas: readonly string[];
}

/** Whether the change keeps the contract: every area named, nothing asked for that the policy does not know, nothing forbidden added. */
export function holdTo(spec: Spec, text: SpecText, facts: Facts): { evidence: Evidence; findings: Finding[] } {
  const search = forbiddenLines(facts.change, spec.forbidden, (file) => isSpecItself(file, text));
  const gaps = [...gapsOf(spec, facts), ...search.lines.map(broken), ...search.unread.map(unread)];
  return { evidence: verdict(spec, gaps, text.source), findings: search.lines.map(findingOf) };
}

/** What is wrong, and the step that mends it. */
interface Gap {
  readonly why: string;
  readonly nextAction: string;
}

function gapsOf(spec: Spec, { areas, policy }: Facts): Gap[] {
  const unnamed = areas.filter((area) => policy.areas[area]?.quiet !== true && !spec.areas.includes(area));
  const unknownAreas = spec.areas.filter((area) => !Object.hasOwn(policy.areas, area));
  const unknownEvidence = evidenceNamed(spec).filter((id) => !Object.hasOwn(policy.evidence, id));
  const gap = (names: readonly string[], why: string, nextAction: string): Gap[] =>
    names.length === 0 ? [] : [{ why: `${why} ${names.join(', ')}`, nextAction }];
  return [
    ...gap(
      unnamed,
      'it does not name',
      `Say in the spec what the change means for ${unnamed.join(', ')}, and name it under areas.`,
    ),
    ...gap(unknownAreas, 'the policy knows no area', 'Name areas as `evidence-gate explain` knows them.'),
    ...gap(
      unknownEvidence,
      'the policy knows no evidence',
      'Name evidence as `evidence-gate explain` knows it, or add it to the policy first.',
    ),
  ];
}

const broken = ({ forbidden, path, line }: ForbiddenLine): Gap => ({
  why: `${path}:${line} holds the forbidden ${JSON.stringify(forbidden.pattern)}`,
  nextAction: `Take it out of ${path}, or change the contract and have it reviewed again.`,
});

const unread = (path: string): Gap => ({
  why: `${path} is too large to be searched for what the spec forbids`,
  nextAction: `Split the change of ${path}.`,
});

const findingOf = ({ forbidden, path, line, text }: ForbiddenLine): Finding =>
  finding(
    'spec.forbidden-pattern',
    'error',
    `The security spec of this change forbids ${JSON.stringify(forbidden.pattern)}: ${forbidden.why}`,
    { path, startLine: line },
    { text: text.trim().slice(0, 200) },
  );

function verdict(spec: Spec, gaps: readonly Gap[], source: string): Evidence {
  const [first] = gaps;
  if (first === undefined) {
    const words = `${source} names all areas the change touches and ${spec.controls.length} required controls; no added line holds what it forbids.`;
    return satisfied(SPEC_EVIDENCE, words, [], [source]);
  }
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  const steps = [...new Set(gaps.map(({ nextAction }) => nextAction))].slice(0, 3).join(' ');
  return unsatisfied(
    SPEC_EVIDENCE,
    'failed',
    `The security spec does not hold: ${first.why}${more}.`,
    steps,
    [],
    [source],
  );
}

/** Evidence that a spec asks for, each id once. */
export const evidenceNamed = ({ acceptance, controls }: Spec): string[] => [
  ...new Set([...acceptance, ...controls.flatMap(({ evidence }) => evidence)]),
];
