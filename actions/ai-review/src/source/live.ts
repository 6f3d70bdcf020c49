import { secretsOf, type Access } from '../access/access.ts';
import { connect } from '../model/connect.ts';
import { openBudget } from '../money/budget.ts';
import { carriedFrom, nothing, pieceKey, spentWith, trusted } from '../record/carry.ts';
import { RECORD_SCHEMA, recordText, type RecordSubject, type ReviewRecord } from '../record/record.ts';
import { recorderOf } from '../record/recorder.ts';
import { sealOf } from '../record/seal.ts';
import { freshSeed } from '../random.ts';
import { redactLines } from '../secrets/redact.ts';
import { withhold } from '../secrets/withhold.ts';
import type { Source } from './source.ts';

interface LiveTerms {
  readonly access: Access;
  readonly subject: RecordSubject;
  /** Undefined when none was handed in, null when it cannot be read. */
  readonly earlier: ReviewRecord | null | undefined;
  readonly review: { readonly maxUsd: number; readonly maxUsdPerChange: number };
}

/** A model that is asked, within what the run and the change may cost. */
export async function liveSource({ access, subject, earlier, review }: LiveTerms): Promise<Source> {
  const secrets = secretsOf(access);
  const sealingKey = 'apiKey' in access ? access.apiKey : null;
  const record = earlier === undefined ? '' : trusted(earlier, subject, sealingKey);
  const spentBefore = typeof record === 'string' ? 0 : spentWith(record);
  const budget = openBudget(Math.min(review.maxUsd, review.maxUsdPerChange - spentBefore));
  const clean = (text: string): string => withhold(redactLines(text.split('\n')).join('\n'), secrets);
  const recorder = recorderOf(await connect(access, budget, clean));
  const seed = freshSeed();
  return {
    model: recorder.model,
    seed,
    secrets,
    spending: () => budget.spending(),
    spentBefore,
    carry: (pieces, terms, ground) =>
      typeof record === 'string' ? nothing(record) : carriedFrom(record, pieces, terms, ground),
    record: ({ terms, pieces, answers }, carried) => {
      const unsealed: Omit<ReviewRecord, 'seal'> = {
        schema: RECORD_SCHEMA,
        subject,
        seed,
        texts: recorder.texts(),
        exchanges: recorder.exchanges(),
        spending: budget.spending(),
        spentBefore,
        carried: {
          pieces: [...carried.pieces],
          raised: mutable(carried.raised),
          answers: mutable(carried.answers),
          why: carried.why,
        },
        ledger: {
          terms,
          pieces: pieces.map(({ piece, raised }) => ({ key: pieceKey(piece), raised: mutable(raised) })),
          answers: mutable(answers),
        },
      };
      return recordText({ ...unsealed, seal: sealingKey === null ? null : sealOf(unsealed, sealingKey) });
    },
  };
}

/** The record's types are those of its schema, which knows no readonly. */
const mutable = <Value>(value: Value): Mutable<Value> => structuredClone(value) as Mutable<Value>;
type Mutable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> } : Value;
