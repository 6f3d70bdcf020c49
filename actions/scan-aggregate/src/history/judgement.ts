import type { Item } from '../identity/item.ts';

/** Whether a finding is new, and why; `from` is the finding of the baseline it was matched to. */
export interface Judgement {
  readonly state: 'new' | 'existing';
  readonly because: string;
  readonly from?: Item | undefined;
}

export const isNew = (because: string): Judgement => ({ state: 'new', because });
export const isExisting = (because: string, from?: Item): Judgement => ({ state: 'existing', because, from });
