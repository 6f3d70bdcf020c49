import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { messageOf, type Received } from '../testing/messages-server.ts';
import { answerFor, findingOf } from '../testing/reviewer.ts';
import type { ReviewAnswer } from './model/answer.ts';
import { judgeMessage } from './model/message.ts';
import type { Model } from './model/port.ts';
import { evidenceOf } from './outcome.ts';
import { planReview } from './plan/plan.ts';
import { review } from './review.ts';

const change = changeOf({
  files: {
    'src/a.ts': ['a\nb\n', 'a\nB\n'],
    'src/b.ts': [null, 'one\ntwo\nthree\n'],
    'src/c.ts': ['gone\n', null],
  },
});
const UNITS = ['h1', 'h2', 'h3'];

/** A model in memory whose message is made from the question; judged as a real one is. */
const modelOf = (message: (received: Received) => unknown): Model => ({
  ask: async ({ user }) => {
    const judged = judgeMessage(message({ user, headers: {}, body: {} as never }));
    return judged.ok ? judged : { ok: false, state: judged.state, why: judged.why };
  },
});

async function statusWith(message: (received: Received) => unknown): Promise<string> {
  const ports = {
    model: modelOf(message),
    route: { model: 'm', effort: 'high' },
    signal: new AbortController().signal,
    secrets: [],
    progress: () => {},
  } as const;
  const plan = await planReview(change, { level: 'high', reasons: [] });
  return evidenceOf(await review(change, plan, null, ports), 'm').status;
}

const answering = (alter: (answer: ReviewAnswer) => unknown) =>
  statusWith((received) => messageOf(JSON.stringify(alter(answerFor(received)))));

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

  test('no damage to a good answer ever satisfies', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (alter) => {
        expect(await answering(alter)).not.toBe('satisfied');
      }),
      { numRuns: 400 },
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
      { numRuns: 200 },
    );
  });

  test('any message that is no message is malformed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(judgeMessage(value)).toMatchObject({ ok: false, state: 'malformed' });
      }),
    );
  });
});
