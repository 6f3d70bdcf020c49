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

/** A reviewer who answers for everything and reports these findings. */
export const reviewer =
  (...findings: readonly ModelFinding[]): Behaviour =>
  (received, response) =>
    json(messageOf(JSON.stringify(answerFor(received, findings))))(received, response);

/** A reviewer whose answer is made of the request. */
export const reviewerBy =
  (answer: (received: Received) => unknown): Behaviour =>
  (received, response) =>
    json(messageOf(JSON.stringify(answer(received))))(received, response);
