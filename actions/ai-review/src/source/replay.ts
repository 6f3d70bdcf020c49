import type { Carried } from '../record/carry.ts';
import { parseRecord, type RecordSubject } from '../record/record.ts';
import { replayedModel } from '../record/recorder.ts';
import type { Shortfall } from '../states.ts';
import type { Source } from './source.ts';

const unusable = (why: string): Shortfall => ({ state: 'unusable-record', why });

/** The source that a record is; a shortfall when it is none, or about something else. Nothing is asked, nothing is paid. */
export function replaySource(text: string, subject: RecordSubject): Source | Shortfall {
  const record = parseRecord(text);
  if (record === null) return unusable('the record to replay is not one of a review');
  for (const part of ['base', 'head', 'policy'] as const) {
    if (record.subject[part] !== subject[part]) return unusable(`the record to replay is about another ${part}`);
  }
  const { pieces, raised, answers, why } = record.carried;
  const carried: Carried = { pieces: new Set(pieces), raised, answers, why };
  return {
    model: replayedModel(record),
    seed: record.seed,
    secrets: [],
    spending: () => record.spending,
    spentBefore: record.spentBefore,
    carry: () => carried,
    record: () => text,
  };
}
