import type { ModelFinding, ReviewAnswer } from '../src/model/answer.ts';
import { json, messageOf, unitIds, type Behaviour, type Received } from './messages-server.ts';

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

/** An answer for all units asked about, with these findings. */
export function answerFor(received: Received, findings: readonly ModelFinding[] = []): ReviewAnswer {
  const hit = new Set(findings.map(({ hunk }) => hunk));
  const hunks = unitIds(received).map((id) => ({
    id,
    verdict: hit.has(id) ? ('finding' as const) : ('no-problem' as const),
  }));
  return { hunks, findings: [...findings] };
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
