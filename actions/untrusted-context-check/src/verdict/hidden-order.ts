import { conceptIndex } from '../signals/dictionary.ts';
import type { Hit } from '../signals/hits.ts';
import type { Concept } from '../signals/lexicon/lexicon.ts';
import type { HiddenRegion } from '../views/hidden-regions.ts';

const set = (...concepts: Concept[]): ReadonlySet<number> => new Set(concepts.map(conceptIndex));

const READER = set('AI', 'NOTE_TO_AI');
const ACTION = set('RUN', 'SEND', 'REVEAL', 'APPROVE', 'IGNORE');
const TARGET = set('SECRET', 'KEYFILE', 'PROMPT', 'PERSONAL', 'INSTRUCTION', 'OUTSIDE', 'DATA');
const STRONG_TARGET = set('KEYFILE', 'PROMPT', 'SECRET');
const FETCH_AND_RUN = /\bcurl\b[^\n]{0,200}\|\s?(?:ba)?sh\b|\b(?:exec|eval|system)\s?\(/u;
const SYSTEM_VOICE = /\bSYSTEM\s?:/u;
const MAX_REGION = 4000;

/**
 * Whether a region that is not shown gives an order: it addresses a model and asks for an action on something worth
 * having, or it handles secrets, or it runs fetched code. Instructions to human contributors (templates) do none of these.
 */
export function hiddenOrder(text: string, region: HiddenRegion, hits: readonly Hit[]): boolean {
  if (region.end - region.start < 12) return false;
  const inside = hitsWithin(hits, region.start, Math.min(region.end, region.start + MAX_REGION));
  const has = (concepts: ReadonlySet<number>): boolean => inside.some((hit) => concepts.has(hit.concept));
  if (region.kind === 'attribute' || region.kind === 'title') return has(READER) && has(ACTION) && has(STRONG_TARGET);
  const raw = text.slice(region.start, Math.min(region.end, region.start + MAX_REGION));
  if (FETCH_AND_RUN.test(raw) || (SYSTEM_VOICE.test(raw) && has(ACTION))) return true;
  return has(ACTION) && ((has(READER) && has(TARGET)) || has(set('KEYFILE')));
}

function hitsWithin(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hits.length && (hits[end] as Hit).start < to) end++;
  return hits.slice(low, end);
}
