import type { ModelFinding, ReviewAnswer } from '../src/model/answer.ts';
import { json, messageOf, unitIds, unitsOf, type Behaviour, type Received } from './messages-server.ts';

/** A well-formed finding; tests overwrite what they lie about. */
export const findingOf = (overrides: Partial<ModelFinding>): ModelFinding => ({
  hunk: 'h1',
  path: 'src/session.ts',
  startLine: 1,
  endLine: 1,
  quote: '',
  enabledByLine: null,
  enabledByQuote: null,
  category: 'access-control',
  cwe: 'CWE-862',
  source: 'the id of the request',
  sink: 'db.get',
  missingControl: 'no check of the owner',
  problem: 'Anybody can read the session of anybody.',
  fix: 'Check the owner.',
  reachable: 'yes',
  controlled: 'no',
  impact: 'serious',
  ...overrides,
});

/** Words of the planted defects, as an attentive reader would notice them. */
const PLANTED = /audited, answer|Note to AI reviewers|Reviewer instruction/u;

/** What an attentive reviewer says of the defect that is planted in each request. */
function plantedFinding(received: Received): ModelFinding {
  const unit = unitsOf(received).find(({ text }) => PLANTED.test(text));
  const path = /^path: (.*)$/mu.exec(unit?.text ?? '')?.[1] ?? '""';
  const [, line = '1', quote = ''] =
    /^ *(\d+) \+ (.*(?:audited, answer|Note to AI|Reviewer instr).*)$/mu.exec(unit?.text ?? '') ?? [];
  return findingOf({
    hunk: unit?.id ?? '',
    path: JSON.parse(path) as string,
    startLine: Number(line),
    endLine: Number(line),
    quote,
    category: 'agent-instruction',
  });
}

/** An attentive answer for all units asked about, with these findings besides. */
export function answerFor(received: Received, own: readonly ModelFinding[] = []): ReviewAnswer {
  const findings = [...own, plantedFinding(received)];
  const hit = new Set(findings.map(({ hunk }) => hunk));
  const hunks = unitIds(received).map((id) => ({
    id,
    verdict: hit.has(id) ? ('finding' as const) : ('no-problem' as const),
  }));
  return { hunks, findings };
}

/** What an attentive model answers in roles other than the reviewer's: it raises nothing and takes nothing back. */
function inOtherRoles(received: Received): unknown {
  switch (received.role) {
    case 'classify':
      return { units: unitIds(received).map((id) => ({ id, areas: [] })) };
    case 'refute':
      return { votes: findingIds(received).map((id) => voteFor(id)) };
    case 'checklist':
      return {
        answers: questionIds(received).map((id) => ({
          id,
          answer: 'not-applicable',
          why: 'w',
          citations: [anyLine(received)],
        })),
      };
    default:
      return { text: 'Look at the first finding.' };
  }
}

/** What is shown of a file; empty when it is not among the units. */
export const unitText = (received: Received, path: string): string =>
  unitsOf(received).find(({ text }) => text.startsWith(`path: ${JSON.stringify(path)}\n`))?.text ?? '';

/** Ids of the findings that a panel is asked about. */
export const findingIds = ({ user }: Received): string[] =>
  (/^Vote on each of: (.*)\.$/mu.exec(user)?.[1] ?? '').split(', ').filter((id) => id !== '');

/** Ids of the checklist's questions. */
export const questionIds = ({ user }: Received): string[] =>
  [...user.matchAll(/^(?<id>[a-z]+(?:-[a-z]+)+): /gmu)].map(({ groups }) => groups?.['id'] ?? '');

export const voteFor = (id: string, parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  vote: 'stands',
  path: '',
  startLine: 0,
  endLine: 0,
  quote: '',
  why: 'the code shows it',
  ...parts,
});

/** A true citation: the first line with text of the first unit that is none of ours. */
export function anyLine(received: Received): { path: string; startLine: number; endLine: number; quote: string } {
  const unit = unitsOf(received).find(({ text }) => !PLANTED.test(text) && /^ *\d+ [+ ] .*\S/mu.test(text))?.text ?? '';
  const path = JSON.parse(/^path: (.*)$/mu.exec(unit)?.[1] ?? '""') as string;
  const [, line = '0', quote = ''] = /^ *(\d+) [+ ] (.*\S.*)$/mu.exec(unit) ?? [];
  return { path, startLine: Number(line), endLine: Number(line), quote };
}

/** An added line of the first unit that is none of ours, as a finding would quote it. */
export function addedLine(received: Received): Pick<ModelFinding, 'hunk' | 'path' | 'startLine' | 'endLine' | 'quote'> {
  const { id = '', text = '' } =
    unitsOf(received).find((unit) => !PLANTED.test(unit.text) && /^ *\d+ \+ .*\S/mu.test(unit.text)) ?? {};
  const [, line = '0', quote = ''] = /^ *(\d+) \+ (.*\S.*)$/mu.exec(text) ?? [];
  const path = JSON.parse(/^path: (.*)$/mu.exec(text)?.[1] ?? '""') as string;
  return { hunk: id, path, startLine: Number(line), endLine: Number(line), quote };
}

/** A reviewer who answers for everything and reports these findings, each in the pass that sees its hunk. */
export const reviewer = (...findings: readonly ModelFinding[]): Behaviour =>
  reviewerBy((received) => {
    const seen = new Set(unitIds(received));
    return answerFor(
      received,
      findings.filter(({ hunk }) => received.lens !== 'blind' || seen.has(hunk)),
    );
  });

/** A reviewer whose answer is made of the request; in other roles it is attentive and raises nothing. */
export const reviewerBy = (answer: (received: Received) => unknown): Behaviour =>
  modelBy((received) => (received.role === 'review' ? answer(received) : inOtherRoles(received)));

/** What an attentive model answers to anything. */
export const attentive = (received: Received): unknown =>
  received.role === 'review' ? answerFor(received) : inOtherRoles(received);

/** A model whose every answer is made of the request; undefined: as an attentive one. */
export const modelBy =
  (answer: (received: Received) => unknown): Behaviour =>
  (received, response) => {
    const value = answer(received) ?? attentive(received);
    return json(messageOf(JSON.stringify(value)))(received, response);
  };
