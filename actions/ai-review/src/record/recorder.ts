import { digestOf } from '../digest.ts';
import type { Model, Reply } from '../model/port.ts';
import type { Exchange, ReviewRecord } from './record.ts';

/** A model whose every question and answer is kept. */
export interface Recorder {
  readonly model: Model;
  /** Exchanges in the order of their keys, so that the record does not depend on who answered first. */
  readonly exchanges: () => Exchange[];
  readonly texts: () => Record<string, string>;
}

/** A model that keeps what it was sent and answered; each text is kept once, by its digest. */
export function recorderOf(model: Model): Recorder {
  const exchanges = new Map<string, Exchange>();
  const texts = new Map<string, string>();
  const keep = (text: string): string => {
    const digest = digestOf(text);
    texts.set(digest, text);
    return digest;
  };
  return {
    model: {
      ask: async (question, signal) => {
        const reply = await model.ask(question, signal);
        const { key, role, effort, system, shared, task } = question;
        exchanges.set(key, {
          key,
          role,
          model: question.model,
          effort,
          system: keep(system),
          shared: keep(shared),
          task: keep(task),
          reply: reply.ok ? { ok: true, answer: reply.answer } : { ok: false, state: reply.state, why: reply.why },
        });
        return reply;
      },
    },
    exchanges: () => [...exchanges.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    texts: () => Object.fromEntries([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A model that answers from a record, and from nothing else. Answers are checked again as on the day. */
export function replayedModel({ exchanges }: ReviewRecord): Model {
  const replies = new Map(exchanges.map(({ key, reply }) => [key, reply]));
  return {
    ask: async <Answer>({ key, schema }: Parameters<Model['ask']>[0]): Promise<Reply<Answer>> => {
      const reply = replies.get(key);
      if (reply === undefined) {
        return { ok: false, state: 'unusable-record', why: 'the record holds no answer to a question of this review' };
      }
      if (!reply.ok) return reply;
      const answer = schema.safeParse(reply.answer);
      return answer.success
        ? { ok: true, answer: answer.data as Answer }
        : { ok: false, state: 'malformed', why: 'the answer does not have the agreed shape' };
    },
  };
}
