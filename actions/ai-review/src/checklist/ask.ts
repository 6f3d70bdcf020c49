import { z } from 'zod';
import type { Asker } from '../asker.ts';
import { harmless } from '../findings/model-text.ts';
import { quoteStands, type Ground } from '../grounding/ground.ts';
import type { Shortfall } from '../states.ts';
import type { OpenQuestion } from './checklist.ts';

const answersSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        id: z.string().max(60),
        answer: z.enum(['yes', 'no', 'not-applicable', 'unclear']),
        why: z.string().max(2000),
        citations: z
          .array(
            z.strictObject({
              path: z.string().max(4096),
              startLine: z.int(),
              endLine: z.int(),
              quote: z.string().max(8000).describe('The lines from startLine to endLine, verbatim'),
            }),
          )
          .max(20),
      }),
    )
    .max(20),
});
type ModelAnswer = z.infer<typeof answersSchema>['answers'][number];

/** What one group of units says to the open questions; each answer rests on lines that stand in the head. */
export type GroupAnswers = readonly ModelAnswer[];

const RULES = `Answer the questions below about all units above together. Every answer but "unclear" cites at least one place
in the shown code, with path, startLine, endLine and the quote of these lines, that shows it; "not-applicable" cites the
place that shows why the question does not arise. "unclear" is the right answer whenever the shown code does not settle it.`;

const taskOf = (questions: readonly OpenQuestion[]): string =>
  ['Task: checklist.', RULES, ...questions.map(({ id, text }) => `${id}: ${text}`)].join('\n\n');

/**
 * Asks the open questions about one group.
 *
 * @returns null when there are none; a shortfall when there is no answer
 */
export async function askChecklist(
  questions: readonly OpenQuestion[],
  label: string,
  shared: string,
  ask: Asker,
  ground: Ground,
): Promise<GroupAnswers | Shortfall | null> {
  if (questions.length === 0) return null;
  const reply = await ask('checklist', `${label} checklist`, shared, taskOf(questions), answersSchema);
  if (!reply.ok) return { state: reply.state, why: reply.why };
  return questions.map(({ id }) => settled(id, reply.answer.answers, ground));
}

/** The one answer to a question, with the citations that stand; without any it is unclear. */
function settled(id: string, answers: readonly ModelAnswer[], ground: Ground): ModelAnswer {
  const said = answers.filter((answer) => answer.id === id);
  const [only] = said;
  if (only === undefined || said.length > 1)
    return { id, answer: 'unclear', why: 'no single answer was given', citations: [] };
  const citations = only.citations.filter((citation) => quoteStands(citation, ground));
  if (only.answer !== 'unclear' && citations.length === 0) {
    return { id, answer: 'unclear', why: 'the answer cites nothing that stands in the head', citations };
  }
  return { ...only, citations };
}

/** Whether all these answers still rest on what the head holds. */
export const stillStand = (answers: GroupAnswers, ground: Ground): boolean =>
  answers.every(({ answer, citations }) => answer === 'unclear' || citations.every((one) => quoteStands(one, ground)));

/** Worst first: one group that is unclear leaves the question open, one place that is at fault decides it. */
const ORDER = ['unclear', 'no', 'yes', 'not-applicable'] as const;

/** One answer a question, over all groups. `yes` outweighs `no` where it is the one to worry about. */
export function folded(
  questions: readonly OpenQuestion[],
  groups: readonly GroupAnswers[],
  secrets: readonly string[],
): Map<string, { answer: ModelAnswer['answer']; why: string; citations: string[] }> {
  return new Map(
    questions.flatMap(({ id, worry }) => {
      const order = worry === 'yes' ? (['unclear', 'yes', 'no', 'not-applicable'] as const) : ORDER;
      const all = groups.flatMap((group) => group.filter((answer) => answer.id === id));
      const answer = order.find((one) => all.some((said) => said.answer === one));
      if (answer === undefined) return [];
      const deciding = all.filter((said) => said.answer === answer);
      const places = deciding.flatMap(({ citations }) =>
        citations.map(({ path, startLine }) => harmless(`${path}:${startLine}`, 300, secrets)),
      );
      const why = harmless(deciding[0]?.why ?? '', 400, secrets);
      return [[id, { answer, why, citations: [...new Set(places)].slice(0, 20) }]];
    }),
  );
}
