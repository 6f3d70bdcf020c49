import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { satisfied } from '../../../shared/evidence/evidence.ts';
import { judgeInMemory } from '../testing/memory-source.ts';
import { messageOf, type Received } from '../testing/messages-server.ts';
import { answerFor, attentive, findingOf } from '../testing/reviewer.ts';
import { reportOf } from '../../../shared/testing/report-builder.ts';
import { riskReport, THOROUGH } from '../testing/run-gate.ts';
import { answerSchema, type ReviewAnswer } from './model/answer.ts';
import { judgeMessage } from './model/message.ts';
import { evidenceOf } from './outcome.ts';

const change = changeOf({
  files: {
    'src/a.ts': ['a\nb\n', 'a\nB // fine\n'],
    'src/b.ts': [null, 'one\ntwo\nthree\n'],
    'src/c.ts': ['gone\n', null],
  },
});
const UNITS = ['h1', 'h2', 'h3'];

/** All gates answered the checklist's questions that are theirs. */
const ANSWERED = [
  riskReport({ additions: {}, permissions: [], controls: { removed: [], weakened: [] } }),
  reportOf('untrusted-context-check', {
    evidence: ['context.clean', 'context.workflows', 'context.agent-config'].map((id) => satisfied(id, '')),
  }),
  reportOf('scan-aggregate', { evidence: [satisfied('scan.secrets', '')], details: { reports: [{ status: 'ok' }] } }),
];

async function statusWith(message: (received: Received) => unknown, review = {}): Promise<string> {
  const obtained = await judgeInMemory(message, { change, review, earlier: ANSWERED });
  return evidenceOf(obtained.review, 'm').status;
}

const answering = (alter: (answer: ReviewAnswer) => unknown) =>
  statusWith((received) => messageOf(JSON.stringify(alter(answerFor(received)))));

/** As thorough as can be, with one question answered otherwise than by an attentive model. */
const answeringOne = (role: string, lens: string, alter: (answer: never) => unknown) =>
  statusWith((received) => {
    const answer = attentive(received);
    const hit = received.role === role && received.lens === lens;
    return messageOf(JSON.stringify(hit ? alter(answer as never) : answer));
  }, THOROUGH);

/** One way in which an answer can be worse than a good one. */
const damage: fc.Arbitrary<(answer: ReviewAnswer) => unknown> = fc.oneof(
  fc.constantFrom(...UNITS).map((unit) => (answer: ReviewAnswer) => ({
    ...answer,
    hunks: answer.hunks.filter(({ id }) => id !== unit),
  })),
  fc
    .tuple(fc.constantFrom(...UNITS), fc.constantFrom('finding', 'cannot-tell', 'approved', ''))
    .map(([unit, verdict]) => (answer: ReviewAnswer) => ({
      ...answer,
      hunks: answer.hunks.map((entry) => (entry.id === unit ? { ...entry, verdict } : entry)),
    })),
  fc.tuple(fc.constantFrom(...UNITS), fc.string()).map(([unit, suffix]) => (answer: ReviewAnswer) => ({
    ...answer,
    hunks: answer.hunks.map((entry) =>
      entry.id === unit ? { ...entry, id: `${unit}x${suffix}`.slice(0, 40) } : entry,
    ),
  })),
  fc
    .record({ path: fc.string(), startLine: fc.integer(), endLine: fc.integer(), quote: fc.string({ minLength: 6 }) })
    .map((lie) => (answer: ReviewAnswer) => ({ ...answer, findings: [...answer.findings, findingOf(lie)] })),
  fc.constantFrom('hunks', 'findings').map((field) => (answer: ReviewAnswer) => ({ ...answer, [field]: undefined })),
  fc.constant((answer: ReviewAnswer) => ({ ...answer, findings: [] })),
  fc
    .dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
    .map((extra) => (answer: ReviewAnswer) => ({ ...extra, answer })),
  fc.jsonValue().map((value) => () => value),
);

describe('monotony', () => {
  test('a good answer satisfies', async () => {
    expect(await answering((answer) => answer)).toBe('satisfied');
  });

  test('good answers in every role satisfy, however thorough the policy', async () => {
    expect(await answeringOne('nobody', '', (answer) => answer)).toBe('satisfied');
  });

  test.each(['data-flow', 'access', 'siblings', 'failure', 'secrets-and-crypto', 'supply-chain', 'blind'])(
    'one damaged answer of the %s pass is enough not to satisfy',
    async (lens) => {
      await fc.assert(
        fc.asyncProperty(damage, async (alter) => {
          // The blind pass is shown the one hunk that has a comment.
          const status = await answeringOne('review', lens, (answer: ReviewAnswer) =>
            lens === 'blind' ? undefined : alter(answer),
          );
          expect(status).not.toBe('satisfied');
        }),
        { numRuns: lens === 'blind' ? 1 : 8, endOnFailure: true },
      );
    },
  );

  test('no damage to the answers of the checklist satisfies', async () => {
    type Answers = { answers: { id: string; answer: string; citations: { quote: string }[] }[] };
    const each = (alter: (one: Answers['answers'][number]) => unknown) => (all: Answers) => ({
      answers: all.answers.map(alter),
    });
    const damages: ((all: Answers) => unknown)[] = [
      () => ({ answers: [] }),
      () => 'yes',
      each((one) => ({ ...one, answer: 'unclear' })),
      each((one) => ({ ...one, answer: 'no' })),
      each((one) => ({ ...one, citations: [] })),
      each((one) => ({ ...one, citations: one.citations.map((citation) => ({ ...citation, quote: 'b' })) })),
      (all) => ({ answers: [...all.answers, ...all.answers] }),
    ];
    for (const alter of damages) expect(await answeringOne('checklist', '', alter)).not.toBe('satisfied');
  });

  test('no damage to a good answer ever satisfies', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (alter) => {
        expect(await answering(alter)).not.toBe('satisfied');
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('no cut of a good answer ever satisfies, wherever it falls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.9999, noNaN: true }), async (share) => {
        const status = await statusWith((received) => {
          const text = JSON.stringify(answerFor(received));
          return messageOf(text.slice(0, Math.floor(text.length * share)));
        });
        expect(status).toBe('missing');
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('any message that is no message is malformed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(judgeMessage(value, answerSchema, (text) => text)).toMatchObject({ ok: false, state: 'malformed' });
      }),
    );
  });
});
